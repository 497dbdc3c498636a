// The examples, and the library code in the README, run as a reader would run them: against the built package.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** Milliseconds: two of them train for seconds on a free core, and cores may be busy. */
const TRAINING = 240_000;

let folder = '';
beforeAll(async () => {
  if (!existsSync(join(ROOT, 'dist/blues/index.js'))) throw new Error('build first: npm run build:lib');
  folder = await mkdtemp(join(tmpdir(), 'examples-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function runExample(path: string, ...argv: string[]): Promise<string> {
  const args = ['--import', import.meta.resolve('tsx'), path, ...argv];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  return stdout;
}

describe('examples', () => {
  it('chart.ts reads, moves and explains a chart', async () => {
    expect(await runExample(join(HERE, 'chart.ts'))).toBe(
      [
        '8 bars in Bb',
        'Dm7 | G7 | Cmaj7 | Cmaj7 |',
        'Dm7 | G7 | Cmaj7 | Cmaj7 |',
        'F7: F G A Bb C D Eb',
        'bar 2: line 1, bar 2: "H7" is not a chord I know; did you mean "B7"?',
        '',
      ].join('\n'),
    );
  });

  it('remember.ts remembers', { timeout: TRAINING }, async () => {
    expect(await runExample(join(HERE, 'remember.ts'))).toMatch(
      /\n32 of 32 signs remembered over 40 steps\n$/,
    );
  });

  it('blues.ts improvises into two files', { timeout: TRAINING }, async () => {
    const out = await runExample(join(HERE, 'blues.ts'), folder);
    expect(out).toContain('the network keeps the form: true\nFour bars in Bb, 140 beats a minute');
    expect((await readdir(folder)).sort()).toEqual(['four-bars.mid', 'four-bars.musicxml']);
  });

  it('autocomplete.ts says what comes next, for an argument and for each line of a pipe', async () => {
    const path = join(HERE, 'autocomplete.ts');
    const out = await runExample(path, 'I have a dog called Charlie. Charlie has four');
    expect(out).toMatch(/^legs [\d.]+ %( {2}\S+ [\d.]+ %){4}\n$/);
    const child = promisify(execFile)(process.execPath, ['--import', import.meta.resolve('tsx'), path], {
      cwd: ROOT,
    });
    child.child.stdin?.end('A dog has four\nA bird has two\n');
    expect((await child).stdout.trimEnd().split('\n')).toHaveLength(2);
  });

  it('emphasise.ts says a sentence twice, the second time more slowly', { timeout: TRAINING }, async () => {
    const path = join(folder, 'said.wav');
    const out = await runExample(join(HERE, 'emphasise.ts'), path, 'I never said that.', 'said');
    const said = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' '));
    expect(said.map(([, word]) => word).join(' ')).toBe('i never said that i never said that');
    const length = (i: number): number => Number(said[i + 1][0]) - Number(said[i][0]);
    expect(length(6) / length(2)).toBeCloseTo(1.3, 1);
    expect((await readFile(path)).length).toBeGreaterThan(40_000);
    await rm(path);
  });

  it('elements.ts serves its page, and all that stands in it, and nothing else', async () => {
    if (!existsSync(join(ROOT, 'dist/elements/voice.js')))
      throw new Error('build first: npm run build:elements');
    const args = ['--import', import.meta.resolve('tsx'), join(HERE, 'elements.ts')];
    const server = spawn(process.execPath, args, { cwd: ROOT });
    try {
      const [printed] = await once(server.stdout, 'data');
      const address = String(printed).trim();
      const page = await (await fetch(address)).text();
      const scripts = [...page.matchAll(/src="([^"]+)"/g)].map(([, path]) => path);
      expect(scripts).toEqual(['dist/elements/voice.js', 'dist/elements/jam.js']);
      for (const script of scripts) {
        const code = await (await fetch(address + script)).text();
        const needed = [...code.matchAll(/new URL\("([^"]+)",import\.meta\.url\)/g)].map(([, path]) => path);
        expect(needed.length).toBeGreaterThan(3);
        for (const path of needed) {
          expect(await fetch(new URL(path, address + script), { method: 'HEAD' })).toMatchObject({
            ok: true,
          });
        }
      }
      for (const other of [
        'package.json',
        '%2e%2e/package.json',
        'models/../package.json',
        'models/voice.md',
      ]) {
        expect(await fetch(address + other)).toMatchObject({ status: 404 });
      }
    } finally {
      server.kill();
    }
  });

  it('has no example without a test here', async () => {
    const names = (await readdir(HERE)).filter((name) => name.endsWith('.ts'));
    expect(names.sort()).toEqual([
      'autocomplete.ts',
      'blues.ts',
      'chart.ts',
      'elements.ts',
      'emphasise.ts',
      'examples.test.ts',
      'remember.ts',
    ]);
  });
});

describe('README', () => {
  it(
    'shows library code that runs and prints what it says',
    async () => {
      const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
      const blocks = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code);
      expect(blocks.length).toBeGreaterThan(0);
      for (const [i, code] of blocks.entries()) {
        // Beside the examples, so that the package's own name resolves as it does for them.
        const path = join(HERE, `readme-${i}.tmp.ts`);
        try {
          await writeFile(path, code);
          const printed = (await runExample(path)).trimEnd().split('\n');
          const promised = [...code.matchAll(/\/\/ => (.*)$/gm)].map(([, text]) => text);
          expect(printed).toEqual(promised);
        } finally {
          await rm(path, { force: true });
        }
      }
    },
    TRAINING,
  );
});
