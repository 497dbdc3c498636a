// LJSpeech's alignments as sentences with times: words and marks from the text, phones and silences from the aligner.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { TimedUtterance } from '../../src/speech/prosody/timing.ts';
import type { SpokenWord, Utterance } from '../../src/speech/prosody/utterance.ts';
import { readSentences } from '../../src/speech/text/index.ts';

/** A line of the file: entries are a name, its start and its end in seconds; words without a name are silences. */
export interface AlignedClip {
  readonly id: string;
  readonly text: string;
  readonly words: readonly Entry[];
  readonly phones: readonly Entry[];
}
type Entry = readonly [name: string, start: number, end: number];

/** A sentence of a clip. */
export interface AlignedSentence extends TimedUtterance {
  readonly clip: string;
  /** Where in the clip its first phone or the silence before it begins, in seconds. */
  readonly start: number;
}

export type Part = 'train' | 'validation' | 'test';

/** One clip in twenty is for validation and one for test, by its name's SHA-256: the same for all models. */
export function partOf(clip: string): Part {
  const place = createHash('sha256').update(clip).digest()[0] % 20;
  return place === 0 ? 'test' : place === 1 ? 'validation' : 'train';
}

const SILENCES = new Set(['', 'sil', 'sp']);
/** The aligner's times are multiples of 5 ms. */
const CLOSE = 0.002;

/** The words of a clip with their phones' lengths, and the silence before each and behind the last. */
function timesOf({ words, phones }: AlignedClip): {
  spoken: { name: string; start: number; phones: Entry[] }[];
  gaps: number[];
} {
  const spoken: { name: string; start: number; phones: Entry[] }[] = [];
  const gaps = [0];
  for (const [name, start, end] of words) {
    if (name === '') {
      gaps[gaps.length - 1] += end - start;
      continue;
    }
    const own = phones.filter(([phone, from, to]) => {
      return !SILENCES.has(phone) && from >= start - CLOSE && to <= end + CLOSE;
    });
    spoken.push({ name, start, phones: own });
    gaps.push(0);
  }
  return { spoken, gaps };
}

const bare = (word: string): string => word.replace(/'/g, '');

/**
 * The sentences of a clip, or none where the text's words are not those that the aligner heard (mostly names that it
 * did not know), or a word's phones are not. Silence behind a clip's last word is unknown: the clip was cut there.
 */
export function sentencesOf(clip: AlignedClip): AlignedSentence[] {
  const sentences = [...readSentences(clip.text)];
  const { spoken, gaps } = timesOf(clip);
  const names = sentences.flatMap(({ tokens }) => tokens.flatMap((t) => (t.kind === 'word' ? [t.text] : [])));
  const fits =
    names.length === spoken.length &&
    names.every((name, i) => bare(name) === bare(spoken[i].name)) &&
    spoken.every(({ phones }) => phones.length > 0 && phones.every(([p, s, e]) => p !== 'spn' && e > s));
  if (!fits) return [];
  let next = 0;
  return sentences.map(({ tokens }) => {
    const first = next;
    const utterance: Utterance = tokens.map((token) => {
      if (token.kind === 'break') return { kind: 'break', mark: token.mark };
      const phones = spoken[next++].phones.map(([phone]) => phone);
      return { kind: 'word', text: token.text, phones } satisfies SpokenWord;
    });
    const own = spoken.slice(first, next);
    const leading = first === 0 ? gaps[0] : 0;
    const pauses = [leading, ...gaps.slice(first + 1, next + 1)];
    if (next === spoken.length) pauses[pauses.length - 1] = Number.NaN;
    const durations = own.map(({ phones }) => phones.map(([, start, end]) => end - start));
    return { clip: clip.id, start: own[0].start - leading, utterance, durations, pauses };
  });
}

/** What was written as JSON, which has null for NaN. */
function keptSentences(file: string) {
  const kept = JSON.parse(readFileSync(file, 'utf8'));
  for (const sentence of kept.sentences) {
    sentence.pauses = sentence.pauses.map((pause: number | null) => pause ?? Number.NaN);
  }
  return kept;
}

/** Kathleen's sentences, as `recipes/aligner.ts` found them. */
export function kathleenSentences(file = 'out/kathleen-sentences.json'): AlignedSentence[] {
  if (!existsSync(file)) throw new Error(`there is no ${file}; run recipes/aligner.ts first.`);
  return keptSentences(file).sentences;
}

const FILE = 'speech/ljspeech_alignments/ljspeech_mfa.jsonl.gz';

/** All sentences, read from the alignments once and then from `cache`, since reading the texts takes most of a minute. */
export function alignedSentences(
  data: string,
  cache = 'out/ljspeech-sentences.json',
): { sentences: AlignedSentence[]; clips: number; usable: number; sha256: string } {
  const bytes = readFileSync(join(data, FILE));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (existsSync(cache)) {
    const kept = keptSentences(cache);
    if (kept.sha256 === sha256) return kept;
  }
  const clips: AlignedClip[] = gunzipSync(bytes)
    .toString()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const sentences = clips.flatMap(sentencesOf);
  const usable = new Set(sentences.map(({ clip }) => clip)).size;
  const all = { sentences, clips: clips.length, usable, sha256 };
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(cache, JSON.stringify(all));
  return all;
}
