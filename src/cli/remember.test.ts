// `remember` from the command line: texts, words compared, what the memory did, and what it refuses.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Prediction } from '../words/index.ts';
import { COMMANDS } from './commands.ts';
import { Stopped } from './errors.ts';
import { run } from './run.ts';
import { hear } from './testing/harness.ts';
import { smallModel } from './testing/words.ts';

let folder = '';
let lstm = '';
let rnn = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'remember-'));
  lstm = await file('lstm.safetensors', await smallModel('lstm'));
  rnn = await file('rnn.safetensors', await smallModel('rnn'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

async function remember(argv: readonly string[], options = {}) {
  const heard = hear(options);
  const code = await run(['remember', ...argv], heard.context, COMMANDS);
  return { code, out: heard.out(), err: heard.err(), kept: heard.context.kept };
}

/** With the small model, as data. */
async function asData(argv: readonly string[], options = {}) {
  const { code, out, err } = await remember([...argv, '--json', '--model', lstm], options);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out);
}

const fallsOff = (predictions: readonly Prediction[]) =>
  predictions.every(({ probability }, i) => i === 0 || probability <= predictions[i - 1].probability);

describe('remember --json', () => {
  it('prints the text, the next words, and nothing that was not asked for', async () => {
    const result = await asData(['The dog has', '--top', '4']);
    expect(Object.keys(result)).toEqual(['text', 'predictions', 'ranked']);
    expect(result).toMatchObject({ text: 'The dog has', ranked: [] });
    expect(result.predictions).toHaveLength(4);
    for (const prediction of result.predictions) {
      expect(Object.keys(prediction)).toEqual(['word', 'probability']);
      expect(prediction.probability > 0 && prediction.probability < 1).toBe(true);
    }
    expect(fallsOff(result.predictions)).toBe(true);
  });

  it('compares words, quotation marks and unknown ones among them, first the likeliest', async () => {
    const { ranked } = await asData(['"The zebra has', '--rank', 'legs, Cat,zebra,",four legs']);
    expect(ranked.map(({ word }: Prediction) => word).sort()).toEqual([
      '"',
      'Cat',
      'four legs',
      'legs',
      'zebra',
    ]);
    expect(fallsOff(ranked)).toBe(true);
    expect(ranked.every(({ probability }: Prediction) => probability > 0)).toBe(true);
  });

  it('reads the same from an argument, a file and standard input, with any line ends', async () => {
    const text = 'I have a dog.\nIt has four';
    const { predictions } = await asData([text]);
    const windows = await file('windows.txt', `\ufeff${text.replace('\n', '\r\n')}\r\n`);
    expect((await asData([windows])).predictions).toEqual(predictions);
    expect(await asData(['-'], { stdin: text })).toEqual({ text, predictions, ranked: [] });
  });

  it('tells with --gates what each word did, in each layer', async () => {
    const { gates, attribution } = await asData(['The zebra has', '--gates']);
    expect(gates.map(({ word, start, stop }: Record<string, unknown>) => [word, start, stop])).toEqual([
      ['The', 0, 3],
      ['zebra', 4, 9],
      ['has', 10, 13],
    ]);
    for (const { layers } of gates) {
      expect(layers).toHaveLength(2);
      for (const { written, kept, forgotten } of layers) {
        expect(written > 0 && written < 1 && kept > 0 && kept < 1).toBe(true);
        expect(kept + forgotten).toBeCloseTo(1, 10);
      }
    }
    expect(attribution.method).toMatch(/^erasing each word/);
    expect(attribution.words.map(({ text }: { text: string }) => text)).toEqual(['The', 'zebra', 'has']);
  });

  it('writes on, the same for the same seed', async () => {
    const write = async (seed: string) =>
      (await asData(['The dog', '--continue', '12', '--seed', seed])).continuation;
    expect(await write('1')).toBe(await write('1'));
    expect(await write('1')).not.toBe(await write('2'));
  });
});

describe('remember', () => {
  it('prints for people the next words, the compared ones, and why', async () => {
    const argv = ['--model', lstm, '--top', '3', '--rank', 'legs,zebra', '--continue', '3'];
    const { code, out, err } = await remember(argv);
    expect([code, err]).toEqual([0, '']);
    const [text, next, compared, why, continued] = out.split('\n\n');
    expect(text).toMatch(/^… .*Charlie has four$/);
    expect(next.split('\n')).toHaveLength(4);
    expect(compared).toMatch(/^compared +%\nlegs +[\d.]+\nzebra +[\d.]+$/);
    expect(why).toMatch(/^Why \S+: .* \d+ %.* of what speaks for it\.\nFound by erasing each word.*\.$/);
    expect(continued).toMatch(/Charlie has four\S* \S/);
  });

  it('draws, into a file or onto standard output', async () => {
    const path = join(folder, 'memory.svg');
    const drawn = await remember(['The dog has', '--model', lstm, '--plot', path]);
    expect(drawn.kept).toEqual([path]);
    expect(drawn.out).toContain(`Wrote ${path}.\n`);
    const piped = await remember(['The dog has', '--model', lstm, '--plot', '-']);
    expect(piped.out).toBe(await readFile(path, 'utf8'));
    expect(piped.out).toMatch(/^<svg/);
    expect(piped.err).toContain('next word');
  });

  it('shows gates as a table, and says where there are none', async () => {
    const gated = await remember(['The dog has', '--model', lstm, '--gates']);
    expect(gated.out).toMatch(/\nread +written 1 +kept 1 +forgotten 1 +written 2 /);
    const plain = await remember(['The dog has', '--model', rnn, '--gates']);
    expect(plain.out).toContain('The cells of this model have no gates.\n');
  });

  it('shows no control character of a text', async () => {
    const { out } = await remember(['-', '--model', lstm, '--gates'], { stdin: 'a \u001b[31m red' });
    expect(out).not.toContain('\u001b');
  });

  it('reads a long text without reasons, and can be stopped', async () => {
    const path = await file('long.txt', 'The dog has four legs. '.repeat(43_000));
    const { code, out } = await remember([path, '--model', lstm]);
    expect([code, out.includes('Why')]).toEqual([0, false]);
    const controller = new AbortController();
    const shown: string[] = [];
    const update = (done: number, total: number, about = ''): void => {
      shown.push(about);
      expect(done).toBeLessThan(total);
      controller.abort(new Stopped('SIGINT'));
    };
    const stopped = await remember([path, '--model', lstm], { signal: controller.signal, update });
    expect(shown).toEqual(['reading']);
    expect(stopped).toMatchObject({ code: 130, out: '' });
  });

  it('refuses in one sentence what it cannot read or do', async () => {
    const small = ['--model', lstm];
    const cases: [string[], number, RegExp][] = [
      [[''], 1, /the text is empty: give at least one word/],
      [[' \n'], 1, /the text is empty/],
      [['-'], 1, /standard input is empty/],
      [['story.txt'], 1, /there is no file "story.txt"; if it is meant as a text/],
      [['./stories/one'], 1, /there is no file/],
      [[await file('zeros', new Uint8Array(100))], 1, /zeros" is not a text file/],
      [[lstm], 1, /not a text file/],
      [
        ['a', '--top', '0'],
        2,
        /'--top <k>' argument '0' is invalid. It must be a whole number from 1 to 10000/,
      ],
      [['a', '--top', '100000'], 2, /argument '100000' is invalid/],
      [
        ['a', '--rank', ''],
        2,
        /'--rank <words>' argument '' is invalid. It must be words with commas between/,
      ],
      [['a', '--rank', ' , '], 2, /commas between/],
      [['a', '--rank', 'x,'.repeat(1001)], 2, /up to 1,000/],
      [['a', '--continue', '0'], 2, /from 1 to 1000/],
      [['a', '--temperature', '-1'], 2, /from 0 to 5/],
      [['a', '--cell', 'gru'], 2, /It must be lstm or rnn/],
      [['a', '--cell', 'lstm', ...small], 2, /cannot be used with option '--model <file>'/],
      [['-', '--model', '-'], 2, /cannot both be -/],
      [['a', '--json', '--plot', '-'], 2, /both want standard output/],
      [['a', '--plot', ''], 2, /--plot needs the name of a file/],
      [['a', '--plot', join(folder, 'no', 'a.svg')], 1, /there is no folder/],
      [['a', '--plot', folder], 1, /it is a folder/],
      [['a', '--model', join(folder, 'no')], 1, /there is no such file/],
      [['a', '--model', await file('text', 'text')], 1, /text": /],
      [
        ['word '.repeat(2001), '--gates', ...small],
        1,
        /has 2,001 words, and --gates and --plot show up to 2,000/,
      ],
    ];
    for (const [argv, code, message] of cases) {
      const result = await remember(argv);
      expect([result.code, result.out], argv.join(' ').slice(0, 60)).toEqual([code, '']);
      expect(result.err).toMatch(message);
      expect(result.err.split('\n')).toHaveLength(2);
    }
  });
});

describe('remember with the shipped models', () => {
  it('knows that Charlie has four legs, and shows the plain network beside it', async () => {
    const { out, err } = await remember([]);
    expect(err).toBe('');
    expect(out).toMatch(/\nnext word +%\nlegs /);
    expect(out).toMatch(/\nA plain RNN would say: \S+ [\d.]+ %, /);
    expect((await remember(['--cell', 'rnn'])).out).not.toContain('A plain RNN');
  });
});
