// What the pitch is foretold from: the rows of the voice, and what only matters to melody.
import { FRAME_RATE, type Segments } from '../acoustic/segments.ts';
import { FEATURES } from './features.ts';
import { isFunctionWord } from './function-words.ts';
import { PAUSE } from './phones.ts';
import { questionsByWord } from './questions.ts';
import { type Utterance, wordsOf } from './utterance.ts';

/** Silence from which on a reader has taken breath and begins anew, in frames. */
const BREATH = 0.1 * FRAME_RATE;

/** Numbers that a row has beyond {@link FEATURES} and the speaker's code. */
const EXTRA = 13;

export const pitchFeatures = (speakers: number): number => FEATURES + EXTRA + speakers;

/** A stretch of segments between two breaths, first and one behind the last. */
interface Breath {
  readonly first: number;
  readonly end: number;
}

/** The breath that each segment belongs to; a breath's silence belongs to the stretch before it. */
function breathsOf({ rows, starts }: Segments): Breath[] {
  const breaths: Breath[] = [];
  let first = 0;
  for (let i = 0; i < rows.count; i++) {
    const rests = rows.phones[i] === PAUSE && starts[i + 1] - starts[i] >= BREATH;
    if (!rests && i + 1 < rows.count) continue;
    for (let k = first; k <= i; k++) breaths.push({ first, end: i + 1 });
    first = i + 1;
  }
  return breaths;
}

/**
 * Rows [segments × {@link pitchFeatures}]: what is known of each phone; its length; where in its breath it stands, in
 * seconds and in words that carry meaning; whether its word has been said before; whether it is asked with a
 * question word; whose voice it is.
 */
export function pitchRows(
  utterance: Utterance,
  segments: Segments,
  { speaker, speakers }: { speaker: number; speakers: number },
): Float32Array {
  const { rows, starts } = segments;
  const words = wordsOf(utterance).map(({ word }) => word.text);
  const byWord = questionsByWord(utterance);
  const content = words.map((word) => !isFunctionWord(word));
  const given = words.map((word, i) => content[i] && words.indexOf(word) < i);
  const breaths = breathsOf(segments);
  const width = pitchFeatures(speakers);
  const all = new Float32Array(rows.count * width);
  for (let i = 0; i < rows.count; i++) {
    const row = all.subarray(i * width, (i + 1) * width);
    row.set(rows.features.subarray(i * FEATURES, (i + 1) * FEATURES));
    const { first, end } = breaths[i];
    const [firstWord, lastWord] = [rows.words[first], rows.words[end - 1]];
    const word = rows.words[i];
    const meaning = (from: number, to: number): number => content.slice(from, to).filter(Boolean).length;
    const [before, behind] = [meaning(firstWord, word), meaning(word + 1, lastWord + 1)];
    const seconds = (from: number, to: number): number => (starts[to] - starts[from]) / FRAME_RATE;
    row.set(
      [
        Math.log10(Math.max(0.1, starts[i + 1] - starts[i]) / 10),
        Math.min(1, seconds(first, i) / 3),
        Math.exp(-seconds(first, i) / 0.3),
        Math.min(1, seconds(i, end) / 3),
        Math.exp(-seconds(i, end) / 0.3),
        Math.min(1, seconds(first, end) / 3),
        first === 0 ? 1 : 0,
        end === rows.count ? 1 : 0,
        1 / (1 + before),
        1 / (1 + behind),
        content[word] && behind === 0 ? 1 : 0,
        given[word] ? 1 : 0,
        byWord.some(({ first: from, end: to }) => word >= from && word < to) ? 1 : 0,
      ],
      FEATURES,
    );
    row[FEATURES + EXTRA + speaker] = 1;
  }
  return all;
}
