// `say` with sound: what is in the files and in the pipe, and what is left when it is stopped and resumed.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeWav } from '../audio/index.ts';
import { COMMANDS } from './commands.ts';
import { Stopped } from './errors.ts';
import { run } from './run.ts';
import { hear } from './testing/harness.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'say-sound-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function say(argv: readonly string[], options = {}) {
  const heard = hear(options);
  const code = await run(['say', ...argv], heard.context, COMMANDS);
  return { code, ...heard, out: heard.out(), err: heard.err(), bytes: heard.bytes() };
}

interface Line {
  readonly time: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}
const lines = async (path: string): Promise<Line[]> =>
  (await readFile(path, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

const file = (name: string): string => join(folder, name);
const seconds = (bytes: Uint8Array): number => {
  const { channels, sampleRate } = decodeWav(bytes);
  return channels[0].length / sampleRate;
};

describe('say', { timeout: 240_000 }, () => {
  it('writes sound and marks that end together, and says what it did', async () => {
    const { code, out, err } = await say(['I go. You go.', '-o', file('a.wav'), '--marks', file('a.jsonl')]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /a\.wav: \d\.\d s of speech \(2 sentences, 4 words\) in \d+\.\d s, real-time factor \d+\.\d\d; first sound after \d+ ms\n$/,
    );
    const marks = await lines(file('a.jsonl'));
    const sentences = marks.filter(({ type }) => type === 'sentence');
    expect(sentences.map(({ value }) => value)).toEqual(['I go.', 'You go.']);
    expect(seconds(await readFile(file('a.wav')))).toBeCloseTo(sentences[1].end, 4);
    expect(Object.keys(marks[1])).toEqual(['time', 'end', 'type', 'value', 'start', 'stop']);
    expect((await readdir(folder)).sort()).toEqual(['a.jsonl', 'a.wav']);
  });

  it('tells it as data', async () => {
    const { out } = await say(['Go.', '-o', file('a.wav'), '--json', '--rate', '2', '--monotone']);
    expect(JSON.parse(out)).toEqual({
      ...{ output: file('a.wav'), sampleRate: 16_000, sentences: 1, words: 1 },
      ...{ seconds: seconds(await readFile(file('a.wav'))), spent: expect.any(Number) },
      ...{ firstSound: expect.any(Number), realTimeFactor: expect.any(Number) },
    });
  });

  it('writes the same into a pipe, of unknown length, and nothing else', async () => {
    await say(['I go.', '-o', file('a.wav')]);
    const { code, bytes, err } = await say(['-', '-o', '-', '--marks', file('b.jsonl')], {
      stdin: 'I go.',
    });
    expect(code).toBe(0);
    expect(err).toMatch(/^\d\.\d s of speech/);
    expect([...bytes.subarray(4, 8), ...bytes.subarray(40, 44)]).toEqual(Array(8).fill(255));
    const whole = await readFile(file('a.wav'));
    expect(Buffer.compare(bytes.subarray(44), whole.subarray(44))).toBe(0);
    expect(seconds(bytes)).toBe(seconds(whole));
    expect((await lines(file('b.jsonl'))).at(0)?.end).toBeCloseTo(seconds(whole), 4);
    expect((await readdir(folder)).sort()).toEqual(['a.wav', 'b.jsonl']);
  });

  it('reads SSML, whose breaks and marks are heard and told', async () => {
    const source = '<speak>Go <mark name="here"/><break time="2s"/>on.</speak>';
    const { code } = await say([source, '--ssml', '-o', file('a.wav'), '--marks', file('a.jsonl')]);
    expect(code).toBe(0);
    const marks = await lines(file('a.jsonl'));
    const [go, on] = marks.filter(({ type }) => type === 'word');
    expect(on.time - go.end).toBeCloseTo(2, 1);
    expect(marks.find(({ type }) => type === 'mark')?.value).toBe('here');
    const { out } = await say(['--phones', '--ssml', '<speak><sub alias="go on">x</sub></speak>']);
    expect(out).toMatch(/^go .*\non /);
    const { err, code: failed } = await say(['--ssml', '-o', file('a.wav'), '<speak>\n<p>Go.</speak>']);
    expect(failed).toBe(1);
    expect(err).toMatch(/^talking-blues: [^\n]*line 2[^\n]*\n$/);
  });

  it('has nothing to say where there is no word, and leaves no file', async () => {
    for (const output of [file('a.wav'), '-']) {
      const { code, err, bytes } = await say(['!?', '-o', output]);
      expect([code, err]).toEqual([1, 'talking-blues: the text has no word to say: give at least one\n']);
      expect(bytes).toHaveLength(0);
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it('says what it cannot write or go on with', async () => {
    const { err } = await say(['Go.', '-o', file('no/a.wav')]);
    expect(err).toMatch(/there is no folder/);
    const resumed = await say(['Go.', '-o', file('a.wav'), '--resume']);
    expect([resumed.code, resumed.err]).toEqual([1, expect.stringMatching(/there is nothing to resume at/)]);
    expect(await readdir(folder)).toEqual([]);
    const { err: terminal } = await say(['Go.', '-o', '-'], { terminal: true });
    expect(terminal).toMatch(/would print sound to the terminal/);
  });
});

describe('say, stopped', { timeout: 240_000 }, () => {
  const TEXT = 'I go. You go. We go. They go.';
  const argv = (name: string): string[] => [
    TEXT,
    '-o',
    file(`${name}.wav`),
    '--marks',
    file(`${name}.jsonl`),
  ];

  /** Stops as soon as `sentences` sentences are whole. */
  async function stopAfter(sentences: number, args: readonly string[], journal: string) {
    const controller = new AbortController();
    const watch = setInterval(async () => {
      const text = await readFile(journal, 'utf8').catch(() => '');
      if (text.split('\n').length > sentences + 1) controller.abort(new Stopped('SIGINT'));
    }, 5);
    try {
      return await say(args, { signal: controller.signal });
    } finally {
      clearInterval(watch);
    }
  }

  it('keeps whole sentences, goes on behind them, and ends with the same bytes', {
    timeout: 120_000,
  }, async () => {
    await say(argv('whole'));
    const stopped = await stopAfter(1, argv('part'), file('part.wav.part.journal'));
    expect(stopped.code).toBe(130);
    expect(stopped.err).toMatch(
      /stopped; kept \S+part\.wav\.part \([123] sentences?; go on with --resume\)\n$/,
    );
    expect((await readdir(folder)).sort()).toEqual([
      ...['part.jsonl.part', 'part.wav.part', 'part.wav.part.journal', 'whole.jsonl', 'whole.wav'],
    ]);
    const other = await say(['Other.', '-o', file('part.wav'), '--marks', file('part.jsonl'), '--resume']);
    expect(other.err).toMatch(/was begun with another text or other options; begin without --resume/);
    const { code, out } = await say([...argv('part'), '--resume']);
    expect(code).toBe(0);
    expect(out).toMatch(/\(4 sentences, /);
    for (const end of ['wav', 'jsonl']) {
      expect(await readFile(file(`part.${end}`))).toEqual(await readFile(file(`whole.${end}`)));
    }
    expect((await readdir(folder)).sort()).toEqual(['part.jsonl', 'part.wav', 'whole.jsonl', 'whole.wav']);
  });

  it('before a sentence is whole, leaves nothing', async () => {
    const { code, err } = await say(argv('none'), { signal: AbortSignal.abort(new Stopped('SIGINT')) });
    expect([code, err]).toEqual([130, 'talking-blues: stopped; nothing was written\n']);
    expect(await readdir(folder)).toEqual([]);
  });

  it('takes no damaged journal for one', async () => {
    await writeFile(file('part.wav.part.journal'), '{"identity": "x"}\n{{{\n');
    const { err } = await say([...argv('part'), '--resume']);
    expect(err).toMatch(/there is nothing to resume at/);
  });
});
