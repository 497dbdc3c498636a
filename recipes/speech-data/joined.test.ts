// Clips that cut a sentence are joined, those that end one or do not follow each other are not.
import { expect, it } from 'vitest';
import type { Mark } from '../../src/speech/text/index.ts';
import type { AlignedSentence } from './alignments.ts';
import { joinedSentences, partOfJoined } from './joined.ts';

const sentence = (clip: string, text: string, ...marks: Mark[]): AlignedSentence => ({
  ...{ clip, start: 0 },
  utterance: [
    { kind: 'word', text, phones: ['AH0'] },
    ...marks.map((mark) => ({ kind: 'break', mark }) as const),
    { kind: 'break', mark: 'paragraph' },
  ],
  durations: [[0.1]],
  pauses: [0.2, Number.NaN],
});

it('joins what only the clips part, with a pause of unknown length between', () => {
  const [whole, ...rest] = joinedSentences([
    sentence('LJ001-0001', 'one', 'comma'),
    sentence('LJ001-0002', 'two'),
    sentence('LJ001-0003', 'three', 'full stop', 'close quote'),
    sentence('LJ001-0004', 'four', 'semicolon'),
    sentence('LJ001-0006', 'six'),
    sentence('LJ002-0007', 'seven', 'question'),
  ]);
  expect(whole.clips).toEqual(['LJ001-0001', 'LJ001-0002', 'LJ001-0003']);
  expect(whole.utterance.map((token) => (token.kind === 'word' ? token.text : token.mark))).toEqual([
    ...['one', 'comma', 'two', 'three', 'full stop', 'close quote', 'paragraph'],
  ]);
  expect(whole.durations).toEqual([[0.1], [0.1], [0.1]]);
  expect(whole.pauses).toEqual([0.2, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NaN]);
  expect(rest.map(({ clips }) => clips)).toEqual([['LJ001-0004'], ['LJ001-0006'], ['LJ002-0007']]);
});

it('keeps a whole sentence for the part that any of its clips is for', () => {
  const ids = Array.from({ length: 400 }, (_, i) => `LJ001-${String(i).padStart(4, '0')}`);
  const partsOf = (clips: string[]) => partOfJoined({ clips, utterance: [], durations: [], pauses: [] });
  const one = (part: string) => ids.find((id) => partsOf([id]) === part)!;
  expect(partsOf([one('train'), one('validation'), one('test')])).toBe('test');
  expect(partsOf([one('train'), one('validation')])).toBe('validation');
  expect(partsOf([one('train')])).toBe('train');
});
