// `train words` from the command line: a text file to a model that `remember` reads, stopped and resumed, and what it refuses.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../lstm/index.ts';
import { COMMANDS } from './commands.ts';
import { Stopped } from './errors.ts';
import { run } from './run.ts';
import { hear } from './testing/harness.ts';

const WHO = ['dog', 'cat', 'cow', 'bird', 'fox'];
const WHAT = ['ran', 'slept', 'ate', 'sang'];
const WHERE = ['home', 'outside', 'in the garden', 'on the hill'];

/** So many sentences, a line each; paragraphs of five. */
function sentences(count: number, seed: number): string {
  const random = new Random(seed);
  const pick = (words: string[]): string => words[random.below(words.length)];
  const line = (i: number): string =>
    `The ${pick(WHO)} ${pick(WHAT)} ${pick(WHERE)} and was glad.${i % 5 ? '' : '\n'}\n`;
  return Array.from({ length: count }, (_, i) => line(i)).join('');
}

let folder = '';
let text = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'train-'));
  text = await file('text.txt', sentences(400, 1));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

async function train(argv: readonly string[], options = {}) {
  const heard = hear(options);
  const code = await run(['train', 'words', ...argv], heard.context, COMMANDS);
  return { code, out: heard.out(), err: heard.err(), kept: heard.context.kept };
}

/** What a terminal would show, and Ctrl-C in a step. */
function stopIn(step: number) {
  const controller = new AbortController();
  const shown: string[] = [];
  const update = (done: number, _total: number, about = ''): void => {
    shown.push(about);
    if (about.startsWith('perplexity') && done === step) controller.abort(new Stopped('SIGINT'));
  };
  return { shown, options: { signal: controller.signal, update } };
}

const FAST = ['--backend', 'wasm', '--threads', '1', '--epochs', '2'];

describe('train words', () => {
  it('trains a model that remember reads', async () => {
    const out = join(folder, 'model.safetensors');
    const { code, out: printed, err, kept } = await train([text, '--out', out, ...FAST]);
    expect([code, err]).toEqual([0, '']);
    expect(kept).toEqual([out]);
    expect(printed).toMatch(
      /^Read [\d,]+ words and marks (?:2|1\.9) times in \d+ s: LSTM, [\d,]+ parameters, \d+ words\.\nPerplexity [\d.]+ on [\d,]+ characters that were kept aside\.\nWrote .*model\.safetensors \([\d.]+ kB\)\. Try it: talking-blues remember --model .*model\.safetensors "…"\n$/,
    );
    expect(await readdir(folder)).not.toContain('model.safetensors.checkpoint');
    const heard = hear();
    expect(await run(['remember', 'The dog', '--model', out, '--json'], heard.context, COMMANDS)).toBe(0);
    const { predictions } = JSON.parse(heard.out());
    expect(predictions.length).toBeGreaterThan(3);
  });

  it.each(['gru', 'rnn'])('trains a %s, and prints what it did as JSON', async (cell) => {
    const out = join(folder, `${cell}.safetensors`);
    const argv = [text, '--out', out, '--cell', cell, '--json', ...FAST, '--epochs', '1'];
    const { code, out: printed, err } = await train(argv);
    expect([code, err]).toEqual([0, '']);
    const report = JSON.parse(printed);
    expect(Object.keys(report)).toEqual([
      'out',
      'bytes',
      'cell',
      'parameters',
      'vocabulary',
      'tokens',
      'epochs',
      'perplexity',
      'seconds',
    ]);
    expect(report).toMatchObject({ out, cell, epochs: 1, bytes: (await readFile(out)).length });
    // Fewer than all that the file holds: a part is kept aside.
    expect(report.tokens).toBeGreaterThan(3000);
    expect(report.tokens).toBeLessThan(400 * 9.5);
    expect(report.perplexity).toBeGreaterThan(1);
    expect(report.perplexity).toBeLessThan(report.vocabulary);
  });

  it('stopped, keeps a checkpoint and says how to go on; resumed, writes the same model', async () => {
    const whole = join(folder, 'whole.safetensors');
    await train([text, '--out', whole, ...FAST]);
    const out = join(folder, 'stopped.safetensors');
    const { shown, options } = stopIn(7);
    const stopped = await train([text, '--out', out, ...FAST], options);
    expect(stopped).toMatchObject({ code: 130, out: '' });
    expect(stopped.err).toBe(`talking-blues: stopped; kept ${out}.checkpoint (go on with --resume)\n`);
    expect(shown).toContain('counting words');
    expect(shown.at(-1)).toMatch(/^perplexity [\d.]+; .* left$/);
    expect(await readdir(folder)).not.toContain('stopped.safetensors');
    const resumed = await train([text, '--out', out, ...FAST, '--resume']);
    expect([resumed.code, resumed.err]).toEqual([0, '']);
    expect(await readFile(out)).toEqual(await readFile(whole));
    expect(await readdir(folder)).not.toContain('stopped.safetensors.checkpoint');
  });

  it('goes on from no checkpoint of another text or of other options', async () => {
    const out = join(folder, 'other.safetensors');
    await train([text, '--out', out, ...FAST], stopIn(1).options);
    // The same words as often, in another order.
    const lines = sentences(400, 1).split(/(?<=\n)(?=The)/);
    const turned = await file('turned.txt', [...lines.slice(200), ...lines.slice(0, 200)].join(''));
    const calls = [[turned], [text, '--cell', 'rnn'], [text, '--seed', '2'], [text, '--epochs', '3']];
    for (const call of calls) {
      const { code, err } = await train([...FAST, '--out', out, '--resume', ...call]);
      expect([code, err]).toEqual([
        1,
        `talking-blues: "${out}.checkpoint" is damaged, or of another text or other options; begin without --resume\n`,
      ]);
    }
    await writeFile(`${out}.checkpoint`, 'nonsense');
    expect((await train([text, '--out', out, '--resume', ...FAST])).err).toMatch(/is damaged/);
  });

  it('stopped while it counts, has written nothing', async () => {
    const signal = AbortSignal.abort(new Stopped('SIGINT'));
    const result = await train([text, '--out', join(folder, 'never')], { signal });
    expect([result.code, result.err]).toEqual([130, 'talking-blues: stopped; nothing was written\n']);
  });

  it('refuses in one sentence what it cannot learn from or write', async () => {
    const out = ['--out', join(folder, 'refused')];
    const short = await file('short.txt', 'Too short a text.\n'.repeat(20));
    const cases: [string[], number, RegExp][] = [
      [[short, ...out], 1, /the text has \d+ words and marks to learn from; give at least 1,000/],
      [
        [text, ...out, '--resume'],
        1,
        /there is no checkpoint ".*refused.checkpoint"; begin without --resume/,
      ],
      [[text, '--out', folder], 1, /cannot write .*: it is a folder/],
      [[text, '--out', join(folder, 'no', 'model')], 1, /cannot write .*: there is no folder ".*no"/],
      [[text, '--out', join(folder, 'sub', '..', 'text.txt')], 2, /--out would overwrite the text/],
      [['-', ...out], 2, /train reads its text several times; give files, not standard input/],
      [[join(folder, 'missing.txt'), ...out], 1, /cannot read .*missing.txt": there is no such file/],
      [[folder, ...out], 1, /is a folder; name the text files in it/],
      [[await file('zeros', 'words\0'), ...out], 1, /is not a text file/],
      [[text], 2, /required option '--out <file>' not specified/],
      [[...out], 2, /missing required argument 'files'/],
      [[text, ...out, '--epochs', '0'], 2, /It must be a whole number from 1 to 1000/],
      [[text, ...out, '--cell', 'elman'], 2, /It must be lstm, gru or rnn/],
      [[text, ...out, '--backend', 'gpu'], 2, /It must be auto, wasm, blas or plain/],
    ];
    for (const [argv, code, message] of cases) {
      const result = await train(argv);
      expect([result.code, result.out], argv.join(' ')).toEqual([code, '']);
      expect(result.err).toMatch(message);
      expect(result.err.split('\n')).toHaveLength(2);
    }
    expect(await readdir(folder)).not.toContain('refused');
  });

  it('explains itself', async () => {
    const { code, out } = await train(['--help']);
    expect(code).toBe(0);
    for (const part of [
      '<files...>',
      '--out <file>',
      '--epochs <n>',
      '--resume',
      '--json',
      'Examples:',
      'UTF-8',
    ]) {
      expect(out).toContain(part);
    }
    const heard = hear();
    expect(await run(['train', '--help'], heard.context, COMMANDS)).toBe(0);
    expect(heard.out()).toContain('words');
  });
});
