// `say` from the command line: pronunciations as lines and as data, and what it refuses.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from './commands.ts';
import { run } from './run.ts';
import { hear } from './testing/harness.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'say-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function say(argv: readonly string[], options = {}) {
  const heard = hear(options);
  const code = await run(['say', ...argv], heard.context, COMMANDS);
  return { code, out: heard.out(), err: heard.err() };
}

describe('say --phones', () => {
  it('prints a line a word with its phones and where they are from', async () => {
    const { code, out, err } = await say(['--phones', 'I read it yesterday. Blorp!']);
    expect([code, err]).toEqual([0, '']);
    const lines = out.split('\n');
    expect(lines[1]).toMatch(/^read +R EH1 D +heteronym \d+ %$/);
    expect(lines[4]).toBe('');
    expect(lines[5]).toMatch(/^blorp +[A-Z0-2 ]+ letters$/);
  });

  it('prints words with places and phones as data', async () => {
    const text = 'She read 2 books.\n\nThe end.';
    const { code, out } = await say(['--phones', '--json', text]);
    expect(code).toBe(0);
    const { words } = JSON.parse(out);
    expect(words.map(({ text: word }: { text: string }) => word)).toEqual([
      ...['she', 'read', 'two', 'books', 'the', 'end'],
    ]);
    for (const word of words) expect(Object.keys(word)).toEqual(['text', 'start', 'stop', 'phones']);
    expect(words[2]).toEqual({ text: 'two', start: 9, stop: 10, phones: ['T', 'UW1'] });
    expect(words[4].phones).toEqual(['DH', 'IY0']);
  });

  it('reads files, standard input, and two sentences of its own', async () => {
    const file = join(folder, 'text.txt');
    await writeFile(file, 'A tear fell.');
    const plain = await say(['--phones', 'A tear fell.']);
    expect(await say(['--phones', file])).toEqual(plain);
    expect(await say(['--phones', '-'], { stdin: 'A tear fell.' })).toEqual(plain);
    expect((await say(['--phones'])).out).toMatch(/P OW1 L IH0 SH/);
  });

  it('takes pronunciations of its caller', async () => {
    const path = join(folder, 'own.json');
    await writeFile(path, '{"tear": "T OW1 R"}');
    expect((await say(['--phones', 'A tear fell.', '--lexicon', path])).out).toMatch(
      /^tear +T OW1 R +lexicon$/m,
    );
  });

  it('says so where there are no words', async () => {
    expect(await say(['--phones', '!?'])).toEqual({ code: 0, out: 'no words\n', err: '' });
    expect(JSON.parse((await say(['--phones', '--json', '!?'])).out)).toEqual({ words: [] });
  });
});

describe('say refuses in one sentence', () => {
  it.each<[string, string[]]>([
    ['--phones makes no sound', ['Hello.', '--phones', '-o', 'a.wav']],
    ['end it in .wav', ['Hello.', '-o', 'a.mp3']],
    ['both want standard output', ['Hello.', '-o', '-', '--json']],
    ['both want', ['Hello.', '-o', 'a.wav', '--marks', './a.wav']],
    ['both want standard input', ['-', '--lexicon', '-']],
    ['--resume needs', ['Hello.', '-o', '-', '--resume']],
    ['semitones from -24 to 24', ['Hello.', '--pitch', 'high']],
    ['semitones from -24 to 24', ['Hello.', '--pitch', '20Hz']],
    ['a number from 0.25 to 4', ['Hello.', '--rate', '9']],
    ['a number from 0 to 4', ['Hello.', '--range', '-1']],
  ])('%s: %j', async (why, argv) => {
    const { code, out, err } = await say(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(why);
    expect(err).toMatch(/^[^\n]+; see talking-blues say --help\n$/);
  });

  it('lexicons that are none', async () => {
    const path = join(folder, 'lexicon.json');
    for (const [content, why] of [
      ['{', 'is not JSON'],
      ['[1]', 'must be an object of words and phones'],
      ['{"a": 3}', 'says "a" with 3'],
      ['{"a": "XX"}', '"XX"'],
    ]) {
      await writeFile(path, content);
      const { code, err } = await say(['Hello.', '--phones', '--lexicon', path]);
      expect([code, err]).toEqual([1, expect.stringContaining(why)]);
      expect(err.trimEnd()).not.toContain('\n');
    }
  });

  it('files that are not there, empty texts, unknown options', async () => {
    expect((await say(['--phones', 'nowhere.txt'])).err).toMatch(/there is no file "nowhere.txt"/);
    expect((await say(['--phones', ' '])).code).toBe(1);
    expect((await say(['--phones', '--loud'])).code).toBe(2);
  });
});
