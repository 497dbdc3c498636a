// Readings that were heard: LJSpeech's aligned phones tell how the reader spoke each heteronym.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { HETERONYMS, type Reading } from '../../src/speech/pronunciation/readings.ts';
import { wordsOf } from '../../src/speech/pronunciation/sentence.ts';
import type { LabelledSentence } from '../../src/speech/pronunciation/train-heteronyms.ts';

const FILE = 'speech/ljspeech_alignments/ljspeech_mfa.jsonl.gz';
/**
 * The words of which the aligner tells readings apart reliably: all that was heard of them was looked through, and of
 * others (address, elaborate, estimate …, which differ in faint vowels and stress) too much was wrong.
 */
const RELIABLE = new Set(
  'convict lead live lives minute object permit present produce read record use uses wind winds wound'.split(
    ' ',
  ),
);
/** How much nearer the spoken phones must be to one reading than to every other. */
const MARGIN = 0.5;

interface Clip {
  readonly words: readonly [string, number, number][];
  readonly phones: readonly [string, number, number][];
  readonly text: string;
}

const isVowel = (phone: string): boolean => /\d$/.test(phone);

/** How unlike two phones are: stress in its place counts most, full vowels more than faint ones. */
function unlike(a: string, b: string): number {
  if (a === b) return 0;
  if (isVowel(a) !== isVowel(b)) return 2;
  if (!isVowel(a)) return 1;
  const stress = a.endsWith('1') === b.endsWith('1') ? 0 : 0.5;
  if (a.slice(0, -1) === b.slice(0, -1)) return stress;
  const faint = /^(AH|IH|ER|EH)[02]$/;
  return stress + (faint.test(a) && faint.test(b) ? 0.1 : 0.8);
}

/** The least cost of turning one sequence of phones into the other. */
export function phoneDistance(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, phone] of a.entries()) {
    const next = [i + 1];
    for (const [j, other] of b.entries()) {
      next.push(Math.min(row[j] + unlike(phone, other), row[j + 1] + 1, next[j] + 1));
    }
    row = next;
  }
  return row[b.length];
}

/** The reading that was spoken, where it is plain. */
export function heard(phones: readonly string[], readings: readonly Reading[]): Reading | undefined {
  const sorted = readings
    .map((reading) => ({ reading, distance: phoneDistance(phones, reading.phones) }))
    .sort((a, b) => a.distance - b.distance);
  return sorted[1].distance - sorted[0].distance >= MARGIN ? sorted[0].reading : undefined;
}

/**
 * The heteronyms of the alignments with the reading that was heard, where that can be told.
 * @throws {Error} when the file is missing.
 */
export function readSpoken(folder: string): LabelledSentence[] {
  const found: LabelledSentence[] = [];
  for (const line of gunzipSync(readFileSync(join(folder, FILE)))
    .toString('utf8')
    .split('\n')) {
    if (!line) continue;
    const clip = JSON.parse(line) as Clip;
    const words = wordsOf(clip.text.replace(/[“”]/g, '"'));
    for (const word of new Set(words.map(({ text }) => text.toLowerCase()))) {
      const readings = HETERONYMS.get(word);
      if (!readings || !RELIABLE.has(word)) continue;
      const written = words.flatMap(({ text }, i) => (text.toLowerCase() === word ? [i] : []));
      const spoken = clip.words.filter(([text]) => text === word);
      if (written.length !== spoken.length) continue;
      for (const [k, [, start, end]] of spoken.entries()) {
        const phones = clip.phones.filter(([, from, to]) => from >= start - 1e-3 && to <= end + 1e-3);
        const reading = heard(
          phones.map(([phone]) => phone),
          readings,
        );
        if (!reading) continue;
        found.push({ words, index: written[k], reading: reading.name });
      }
    }
  }
  return found;
}
