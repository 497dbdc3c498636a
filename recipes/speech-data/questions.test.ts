// A sentence that was read as a question gets its mark, and no other does.
import { expect, it } from 'vitest';
import type { Utterance } from '../../src/speech/prosody/utterance.ts';
import { withQuestionMark } from './questions.ts';

const read: Utterance = [
  { kind: 'word', text: 'well', phones: ['W', 'EH1', 'L'] },
  { kind: 'break', mark: 'comma' },
  { kind: 'word', text: 'who', phones: ['HH', 'UW1'] },
  { kind: 'break', mark: 'full stop' },
  { kind: 'break', mark: 'paragraph' },
];

it('marks the end of a question', () => {
  expect(withQuestionMark('arctic_b0435', read)).toEqual([
    ...read.slice(0, 3),
    { kind: 'break', mark: 'question' },
    read[4],
  ]);
});

it('leaves statements as they are', () => {
  expect(withQuestionMark('arctic_a0001', read)).toBe(read);
});
