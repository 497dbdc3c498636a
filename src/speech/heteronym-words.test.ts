// Sentences of the reader become the words and marks that the heteronym network was trained on.
import { expect, it } from 'vitest';
import { heteronymWords } from './heteronym-words.ts';
import { readSentences } from './text/index.ts';

const written = (text: string) =>
  [...readSentences(text)].map((sentence) => heteronymWords(sentence).map((word) => word.written));

it('puts marks with the words they stand at, opening ones before', () => {
  expect(written('“Read it,” he said (twice).')).toEqual([['“Read', 'it,”', 'he', 'said', '(twice).']]);
});

it('gives what is said for what is not written as a word', () => {
  expect(written('Dr. Lee read 2 books; why?')).toEqual([['doctor', 'Lee', 'read', 'two', 'books;', 'why?']]);
});

it('keeps one word for each word of the sentence', () => {
  for (const sentence of readSentences("Don't wind 1984's clock — close to 5%... *please*!")) {
    const words = sentence.tokens.filter(({ kind }) => kind === 'word');
    expect(heteronymWords(sentence)).toHaveLength(words.length);
  }
});
