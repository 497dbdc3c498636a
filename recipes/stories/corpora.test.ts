// The natural texts: what is held out, what is left out, and how a text is written.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCorpora } from './corpora.ts';

const END = '\n<|endoftext|>\n';
const spell = (i: number): string => [...String(i)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
const numbered = Array.from({ length: 530 }, (_, i) => `Story ${spell(i)} is short.`);

let folder: string;

function put(file: string, documents: readonly string[]): void {
  const path = join(folder, 'text', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, documents.map((each) => each + END).join(''));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpora-'));
  put('tinystories/czhou_test.txt', numbered);
  put('tinystories/czhou_val.txt', [
    numbered[529],
    numbered[300],
    'Tom said,  “I’m  here—now.”\n\n He left. ',
  ]);
  put('tinystories/toyrnn.txt', ['story A is short', 'He said, â€œNo.']);
  put('tinystories/aditya_val.txt', ['The last.']);
  put('fairytaleqa/train.txt', ['A tale.\nIts second part.']);
  put('fairytaleqa/val.txt', ['Another tale.']);
  put('storybooks/african-storybook.txt', ['Free book.', 'Book that is not free.']);
  put('storybooks/pratham-storyweaver.txt', ['Third book.']);
  const metadata = join(folder, 'text/storybooks');
  writeFileSync(join(metadata, 'african-storybook.meta.tsv'), 'a.md\tFree\tCC-BY\nb.md\tNot\tCC BY-NC-SA\n');
  writeFileSync(join(metadata, 'pratham-storyweaver.meta.tsv'), 'c.md\tThird\tPublic Domain\n');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('readCorpora', () => {
  test('holds out the last stories of the first file, and their copies anywhere', async () => {
    const { tinystories, dropped } = await readCorpora(folder);
    expect(tinystories.test).toEqual(numbered.slice(-300));
    expect(tinystories.valid).toEqual(numbered.slice(10, 230));
    expect(tinystories.train).toEqual([
      ...numbered.slice(0, 10),
      'Tom said, "I\'m here - now."\nHe left.',
      'The last.',
    ]);
    expect(dropped).toEqual({ duplicates: 3, broken: 1, nonCommercial: 1 });
  });

  test('reads tales, and the books that weights may ship from', async () => {
    const { tales, storybooks, sources } = await readCorpora(folder);
    expect(tales).toEqual(['A tale.\nIts second part.', 'Another tale.']);
    expect(storybooks).toEqual(['Free book.', 'Third book.']);
    expect(sources.map(({ words }) => words)).toEqual([40, 8, 0, 2, 5, 2, 2, 2]);
    expect(sources[0].sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('says what is missing', async () => {
    rmSync(join(folder, 'text/fairytaleqa/val.txt'));
    await expect(readCorpora(folder)).rejects.toThrow('has no text/fairytaleqa/val.txt');
    put('fairytaleqa/val.txt', []);
    writeFileSync(join(folder, 'text/storybooks/pratham-storyweaver.meta.tsv'), 'c.md\tThird\n');
    await expect(readCorpora(folder)).rejects.toThrow('must give a licence for each of the 1 books');
  });
});
