// The labelled sets of others: Wikipedia homographs (Gorman et al. 2018), and Switchboard and Europarl rows (Seale 2021).
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '../../src/lstm/index.ts';
import { HETERONYMS } from '../../src/speech/pronunciation/readings.ts';
import { wordsOf } from '../../src/speech/pronunciation/sentence.ts';
import type { LabelledSentence } from '../../src/speech/pronunciation/train-heteronyms.ts';
import { atBytes } from './labels.ts';

const HOMOGRAPHS = 'speech/homographs';
/** Share of each word's Wikipedia sentences that is never learned from. */
const HELD_OUT = 0.11;
const SEED = 2018;

export interface LabelledSets {
  readonly wikipedia: readonly LabelledSentence[];
  /** Of the Wikipedia sentences, those that are never learned from. */
  readonly heldOut: readonly LabelledSentence[];
  readonly seale: readonly LabelledSentence[];
  /** SHA-256 of what was read, by file or folder. */
  readonly checksums: Readonly<Record<string, string>>;
  /** Rows that could not be used, and why. */
  readonly skipped: Readonly<Record<string, number>>;
}

/** What a sentence is known by, whatever its marks. */
export const essence = (words: LabelledSentence['words']): string =>
  words.map(({ text }) => text.toLowerCase()).join(' ');

/** @throws {Error} when a file is missing. */
export function readLabelledSets(folder: string): LabelledSets {
  const checksums: Record<string, string> = {};
  const skipped: Record<string, number> = {};
  const skip = (why: string): void => {
    skipped[why] = (skipped[why] ?? 0) + 1;
  };
  const rowsOf = (path: string): string[][] => {
    const text = readFileSync(join(folder, path), 'utf8');
    checksums[path] = createHash('sha256').update(text).digest('hex');
    return text
      .split(/\r?\n/)
      .slice(1)
      .filter(Boolean)
      .map((line) => line.split('\t').map(unquoted));
  };

  const wikipedia: LabelledSentence[] = [];
  const heldOut: LabelledSentence[] = [];
  const random = new Random(SEED);
  const train = `${HOMOGRAPHS}/wikipedia_homograph_data/train`;
  const seen = new Set<string>();
  for (const file of readdirSync(join(folder, train)).sort()) {
    const sentences: LabelledSentence[] = [];
    for (const [word, reading, sentence, start, stop] of rowsOf(`${train}/${file}`)) {
      const labelled = atBytes(sentence, Number(start), Number(stop), reading);
      if (!labelled || labelled.words[labelled.index].text.toLowerCase() !== word)
        skip('part of another word');
      else sentences.push(labelled);
    }
    random.shuffle(sentences);
    const count = Math.round(sentences.length * HELD_OUT);
    for (const [i, labelled] of sentences.entries()) {
      if (i >= count) continue;
      heldOut.push(labelled);
      seen.add(essence(labelled.words));
    }
    wikipedia.push(...sentences.slice(count));
  }
  const files = Object.keys(checksums).sort();
  const all = createHash('sha256')
    .update(files.map((file) => checksums[file]).join())
    .digest('hex');
  for (const file of files) delete checksums[file];
  checksums[`${train}/*.tsv (of the files' SHA-256, joined by commas)`] = all;

  const seale: LabelledSentence[] = [];
  for (const file of ['swbd_hand_all', 'Europarl_Hand_All']) {
    for (const [word, reading, sentence] of rowsOf(`${HOMOGRAPHS}/seale/${file}.tsv`)) {
      // What the transcribers did not understand is a word like any other that is not known.
      const words = wordsOf(sentence.replaceAll('<unk>', 'xxxx'));
      const places = words.flatMap(({ text }, i) => (text.toLowerCase() === word ? [i] : []));
      const known = HETERONYMS.get(word)?.some(({ name }) => name === reading);
      if (!known) skip('reading not in the list');
      else if (places.length !== 1) skip('the word comes more than once, or not as a word of its own');
      else seale.push({ words, index: places[0], reading });
    }
  }
  const apart = wikipedia.filter(({ words }) => !seen.has(essence(words)));
  skipped['also held out'] = wikipedia.length - apart.length;
  return { wikipedia: apart, heldOut, seale, checksums, skipped };
}

const unquoted = (field: string): string =>
  field.startsWith('"') && field.endsWith('"') && field.length > 1
    ? field.slice(1, -1).replaceAll('""', '"')
    : field;
