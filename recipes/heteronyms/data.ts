// Everything that the heteronym model learns from and is measured on, gathered from its sources.

import { Random } from '../../src/lstm/index.ts';
import { type SentenceWord, tokensOf, wordsOf } from '../../src/speech/pronunciation/sentence.ts';
import { type CodesConfig, SentenceCodes } from '../../src/speech/pronunciation/sentence-codes.ts';
import type { LabelledSentence } from '../../src/speech/pronunciation/train-heteronyms.ts';
import { DEVELOPMENT, REPORT } from './everyday.ts';
import { framed } from './frames.ts';
import { essence, type LabelledSets, readLabelledSets } from './labelled-sets.ts';
import { bracketed } from './labels.ts';
import { ruled } from './rules.ts';
import { readSpoken } from './spoken.ts';
import { readTexts, type Texts } from './texts.ts';
import { WRITTEN } from './written.ts';
import { WRITTEN_EVERYDAY } from './written-everyday.ts';

/** Sentences of running text that each source gives at most. */
const MOST: Readonly<Record<string, number>> = {
  ...{ wikitext: 80_000, novels: 60_000, stories: 30_000 },
  ...{ tales: 20_000, storybooks: 25_000, ljspeech: 13_000 },
};
/** Sentences that rules label, a reading. */
const RULED = 40;
/** How often sentences of a source are drawn, beside Wikipedia's. */
const WEIGHTS = { wikipedia: 1, seale: 0.6, spoken: 0.6, ruled: 0.4, written: 1.5, framed: 0.12 };
/** Rare readings are drawn more often, by this power of their rareness among the readings of their word. */
const BALANCE = 0.3;
/** Known words and endings. */
const WORDS = 4500;
const ENDINGS = 350;

export interface HeteronymData {
  readonly labelled: readonly LabelledSentence[];
  readonly heldOut: readonly LabelledSentence[];
  readonly everyday: Readonly<Record<'development' | 'report', readonly LabelledSentence[]>>;
  readonly texts: readonly (readonly SentenceWord[])[];
  readonly codes: SentenceCodes;
  readonly sets: LabelledSets;
  readonly sources: Texts['sources'];
  /** Labelled sentences of each source. */
  readonly counts: Readonly<Record<keyof typeof WEIGHTS, number>>;
}

/** @throws {Error} when a file is missing. */
export async function gather(folder: string, seed: number): Promise<HeteronymData> {
  const random = new Random(seed);
  const sets = readLabelledSets(folder);
  const everyday = { development: DEVELOPMENT.flatMap(bracketed), report: REPORT.flatMap(bracketed) };
  const forbidden = new Set(
    [...sets.heldOut, ...everyday.development, ...everyday.report].map((s) => essence(s.words)),
  );
  const { sentences, sources } = await readTexts(folder);
  const texts: SentenceWord[][] = [];
  const byReading = new Map<string, LabelledSentence[]>();
  for (const [name, all] of Object.entries(sentences)) {
    const some = random.shuffle([...all]);
    for (const [i, sentence] of some.entries()) {
      if (i < MOST[name]) texts.push(wordsOf(sentence));
      for (const labelled of ruled(sentence)) {
        const own = byReading.get(labelled.reading) ?? [];
        byReading.set(labelled.reading, own);
        if (own.length < RULED * 4) own.push(labelled);
      }
    }
  }
  const bySource = {
    wikipedia: sets.wikipedia,
    seale: sets.seale,
    spoken: readSpoken(folder),
    ruled: [...byReading.values()].flatMap((own) => random.shuffle(own).slice(0, RULED)),
    written: [...WRITTEN, ...WRITTEN_EVERYDAY].flatMap(bracketed),
    framed: framed(seed),
  };
  const apart = Object.entries(bySource).map(
    ([name, all]) =>
      [name as keyof typeof WEIGHTS, all.filter(({ words }) => !forbidden.has(essence(words)))] as const,
  );
  const labelled = weighted(
    apart.flatMap(([name, all]) => all.map((one) => ({ ...one, weight: WEIGHTS[name] }))),
  );
  return {
    ...{ labelled, heldOut: sets.heldOut, everyday, sets, sources },
    texts: texts.filter((words) => !forbidden.has(essence(words))),
    codes: new SentenceCodes(codesOf(labelled, texts)),
    counts: Object.fromEntries(apart.map(([name, all]) => [name, all.length])) as HeteronymData['counts'],
  };
}

/** Sentences with weights that raise the readings of which a word has few. */
function weighted(sentences: readonly LabelledSentence[]): LabelledSentence[] {
  const mass = new Map<string, number>();
  const readings = new Map<string, Set<string>>();
  const wordOf = ({ words, index }: LabelledSentence): string => words[index].text.toLowerCase();
  const add = (key: string, weight: number): unknown => mass.set(key, (mass.get(key) ?? 0) + weight);
  for (const sentence of sentences) {
    add(sentence.reading, sentence.weight!);
    add(`${wordOf(sentence)} `, sentence.weight!);
    readings.set(wordOf(sentence), (readings.get(wordOf(sentence)) ?? new Set()).add(sentence.reading));
  }
  return sentences.map((sentence) => {
    const word = wordOf(sentence);
    const even = mass.get(`${word} `)! / readings.get(word)!.size;
    return { ...sentence, weight: sentence.weight! * (even / mass.get(sentence.reading)!) ** BALANCE };
  });
}

/** The commonest words and endings of what is learned from; labelled sentences count fivefold. */
function codesOf(
  labelled: readonly LabelledSentence[],
  texts: readonly (readonly SentenceWord[])[],
): CodesConfig {
  const words = new Map<string, number>();
  const endings = new Map<string, number>();
  const count = (sentence: readonly SentenceWord[], times: number): void => {
    for (const { text, shape } of tokensOf(sentence)) {
      if (text === 'xxxx') continue;
      words.set(text, (words.get(text) ?? 0) + times);
      if (text.length < 4 || shape === 'number') continue;
      for (const ending of [text.slice(-2), text.slice(-3)])
        endings.set(ending, (endings.get(ending) ?? 0) + times);
    }
  };
  for (const { words: sentence } of labelled) count(sentence, 5);
  for (const sentence of texts) count(sentence, 1);
  const commonest = (counts: ReadonlyMap<string, number>, size: number): string[] =>
    [...counts]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, size)
      .map(([entry]) => entry);
  return { words: commonest(words, WORDS), endings: commonest(endings, ENDINGS) };
}
