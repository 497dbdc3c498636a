// A recipe that is called wrongly says so in one sentence, and does nothing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const RECIPE = `// Makes nothing.
// node recipe.mts [--steps N] [--seed N] [--rates A,B] [--cell lstm|rnn] [--fault KIND]
import { readFileSync } from 'node:fs';
import { readOptions } from '${new URL('./options.ts', import.meta.url).href}';
const { values } = readOptions(
  {
    options: {
      steps: { type: 'string', default: '20' },
      seed: { type: 'string' },
      rates: { type: 'string', default: '0.1,0.2' },
      cell: { type: 'string', default: 'lstm' },
      fault: { type: 'string', default: '' },
    },
  },
  { numbers: ['seed'], choices: { cell: ['lstm', 'rnn'] } },
);
if (values.fault === 'file') readFileSync('nowhere/data.txt');
if (values.fault === 'later') await Promise.reject(new Error('the data say nothing.'));
if (values.fault === 'program') undefined.nothing;
console.log(\`made \${values.steps} \${values.seed} \${values.rates}\`);
`;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'talking-blues-recipe-'));
  writeFileSync(join(folder, 'recipe.mts'), RECIPE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...argv: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(folder, 'recipe.mts'), ...argv],
    { cwd: fileURLToPath(new URL('../', import.meta.url)), encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('the options of a recipe', () => {
  it('are what was given, else as they stand', () => {
    expect(run('--steps', '5', '--seed=7')).toEqual({ status: 0, stdout: 'made 5 7 0.1,0.2\n', stderr: '' });
  });

  it('are told by --help in the first lines of the recipe', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toBe(
      'Makes nothing.\nnode recipe.mts [--steps N] [--seed N] [--rates A,B] [--cell lstm|rnn] [--fault KIND]\n',
    );
  });

  it.each([
    [['--stepz', '5'], "error: Unknown option '--stepz'; see --help."],
    [['--steps'], "error: Option '--steps <value>' argument missing; see --help."],
    [['--steps', 'many'], 'error: --steps must be a number from 0 on, not "many"; see --help.'],
    [['--steps=-1'], 'error: --steps must be a number from 0 on, not "-1"; see --help.'],
    [['--steps='], 'error: --steps must be a number from 0 on, not ""; see --help.'],
    [['--seed', 'x'], 'error: --seed must be a number from 0 on, not "x"; see --help.'],
    [['--rates', '0.1,'], 'error: --rates must be a number from 0 on, not "0.1,"; see --help.'],
    [['--cell', 'gru'], 'error: --cell must be lstm or rnn, not "gru"; see --help.'],
    [['extra'], "error: Unexpected argument 'extra'; see --help."],
    [
      ['--fault', 'file'],
      'error: "nowhere/data.txt" is not there; say with the recipe\'s options where it is (see --help).',
    ],
    [['--fault', 'later'], 'error: the data say nothing.'],
  ])('%j: one sentence', (argv, sentence) => {
    expect(run(...argv)).toEqual({ status: 1, stdout: '', stderr: `${sentence}\n` });
  });

  it('do not hide a fault of the program', () => {
    const { status, stderr } = run('--fault', 'program');
    expect(status).not.toBe(0);
    expect(stderr).toContain('TypeError');
  });
});
