// Questions with a question word are told from others, wherever in the sentence they stand.
import { expect, it } from 'vitest';
import { readSentences } from '../text/index.ts';
import { questionsByWord } from './questions.ts';
import type { Utterance } from './utterance.ts';

/** The words of each question with a question word in a text. */
function asked(text: string): string[] {
  return [...readSentences(text)].flatMap(({ tokens }) => {
    const utterance: Utterance = tokens.map((token) =>
      token.kind === 'word' ? { kind: 'word', text: token.text, phones: ['AH0'] } : token,
    );
    const words = tokens.flatMap((token) => (token.kind === 'word' ? [token.text] : []));
    return questionsByWord(utterance).map(({ mark, first, end }) => {
      expect(utterance[mark]).toMatchObject({ kind: 'break', mark: 'question' });
      return words.slice(first, end).join(' ');
    });
  });
}

it.each([
  ['Where do you live?', ['where do you live']],
  ["What's that? But how are you?", ["what's that", 'but how are you']],
  ['If it rains, what will you do, John?', ['if it rains what will you do john']],
  ['"Who is it?" she asked.', ['who is it']],
  ['Well, why not?', ['well why not']],
])('asks with a question word: %s', (text, words) => {
  expect(asked(text)).toEqual(words);
});

it.each([
  'Do you live here?',
  'You are coming?',
  'When he came, did you see him?',
  'Where he lives I do not know.',
  "Isn't it the one that who knows who left behind?",
  'You know what?',
  '',
])('does not: %s', (text) => {
  expect(asked(text)).toEqual([]);
});
