// `evaluate words` from the command line: files and pipes to figures, and what it refuses.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from './commands.ts';
import { Stopped } from './errors.ts';
import { run } from './run.ts';
import { hear } from './testing/harness.ts';
import { smallModel } from './testing/words.ts';

let folder = '';
let model = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evaluate-'));
  model = join(folder, 'small.safetensors');
  await writeFile(model, await smallModel());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function evaluate(argv: readonly string[], options = {}) {
  const heard = hear(options);
  const code = await run(['evaluate', ...argv], heard.context, COMMANDS);
  return { code, out: heard.out(), err: heard.err() };
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

describe('evaluate words', () => {
  it('adds up files and texts, and prints JSON', async () => {
    const two = await file('two.txt', 'The dog has four legs.\r\n<|endoftext|>\r\nA zebra!\n');
    const { code, out, err } = await evaluate(['words', two, '-', '--model', model, '--json'], {
      stdin: 'Charlie has a cat.',
    });
    expect([code, err]).toEqual([0, '']);
    const score = JSON.parse(out);
    expect(Object.keys(score)).toEqual([
      'texts',
      'tokens',
      'words',
      'perplexityPerToken',
      'perplexityPerWord',
      'unknown',
    ]);
    expect(score).toMatchObject({ texts: 3, tokens: 17, words: 11 });
    expect(score.unknown).toBeCloseTo(2 / 17, 10);
    expect(score.perplexityPerToken).toBeGreaterThan(1);
    expect(score.perplexityPerWord).toBeGreaterThan(score.perplexityPerToken);
  });

  it('prints a few lines for people', async () => {
    const { out } = await evaluate(['words', '-', '--model', model], { stdin: 'The dog has four legs.' });
    expect(out).toMatch(
      /^read +1 text: 7 tokens, 5 of them words\nperplexity per token +[\d.,]+\nperplexity per word +[\d.,]+\nunknown tokens +0\.0 %\n$/,
    );
  });

  it('explains its measures', async () => {
    const { out } = await evaluate(['words', '--help']);
    expect(out).toContain('closed, with one unknown word');
  });

  it('refuses in one sentence what cannot be scored', async () => {
    const cases: [string[], number, RegExp][] = [
      [[], 2, /Usage: talking-blues evaluate/],
      [['words'], 2, /missing required argument 'data'; see talking-blues evaluate words --help\n$/],
      [['speech', 'a'], 2, /unknown command 'speech'/],
      [['words', '-', '-'], 2, /only once/],
      [['words', '-', '--model', model, '--cell', 'rnn'], 2, /cannot be used with option/],
      [['words', '-', '--cell', 'gru'], 2, /It must be lstm or rnn/],
      [['words', join(folder, 'no.txt')], 1, /there is no such file/],
      [['words', folder], 1, /it is a folder/],
      [['words', await file('empty.txt', ' \n')], 1, /empty.txt" is empty/],
      [['words', await file('zeros', new Uint8Array(9))], 1, /not a text file/],
      [['words', await file('bytes', new Uint8Array([255, 254]))], 1, /not a text file/],
      [['words', await file('ends.txt', '<|endoftext|>\n'), '--model', model], 1, /no words to score/],
      [['words', await file('marks.txt', '... !'), '--model', model], 1, /no words to score/],
      [['words', '-', '--model', join(folder, 'marks.txt')], 1, /marks.txt": /],
    ];
    for (const [argv, code, message] of cases) {
      const result = await evaluate(argv, { stdin: 'A dog.' });
      expect([result.code, result.out], argv.join(' ')).toEqual([code, '']);
      expect(result.err).toMatch(message);
      if (argv.length > 0) expect(result.err.split('\n'), result.err).toHaveLength(2);
    }
  });

  it('stops when it is asked to', async () => {
    const controller = new AbortController();
    const long = await file('long.txt', 'The dog has four legs. '.repeat(20_000));
    const update = (done: number, total: number): void => {
      expect(done).toBeLessThan(total);
      controller.abort(new Stopped('SIGINT'));
    };
    const { code, err } = await evaluate(['words', long, '--model', model], {
      signal: controller.signal,
      update,
    });
    expect([code, err]).toEqual([130, 'talking-blues: stopped; nothing was written\n']);
  });

  it('scores with either of the shipped models', async () => {
    const text = 'Once upon a time there was a little girl called Lily. She had a small red ball.';
    const per = async (cell: string) =>
      JSON.parse((await evaluate(['words', '-', '--cell', cell, '--json'], { stdin: text })).out);
    const [lstm, rnn] = [await per('lstm'), await per('rnn')];
    expect(lstm).toMatchObject({ texts: 1, words: 17 });
    for (const { perplexityPerToken } of [lstm, rnn]) {
      expect(perplexityPerToken).toBeGreaterThan(1);
      expect(perplexityPerToken).toBeLessThan(100);
    }
    expect(lstm.perplexityPerToken).not.toBe(rnn.perplexityPerToken);
  });
});
