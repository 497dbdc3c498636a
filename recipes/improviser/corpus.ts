// The solos that are learned from: read, sorted out and split, so that takes of one performance stay together.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Solo } from '../../src/blues/improviser/solo.ts';
import { hasMetre, performances } from '../../src/blues/improviser/split.ts';
import { readWeimarSolo } from '../../src/blues/improviser/weimar.ts';

export interface Corpus {
  readonly train: readonly Solo[];
  readonly validation: readonly Solo[];
  readonly test: readonly Solo[];
  /** Solos without a metre, which are left out. */
  readonly skipped: readonly string[];
  /** SHA-256 of all that was read, file names included. */
  readonly hash: string;
}

interface Entry {
  readonly file: string;
  readonly style: string | null;
  readonly feel: string | null;
  readonly tonality: string | null;
}

/** Reads every solo of a folder with `mcsv_melody`, `mcsv_beat` and the index of metadata. */
export function readCorpus(folder: string, seed = 1): Corpus {
  const hash = createHash('sha256');
  const index = JSON.parse(readFileSync(join(folder, 'index_with_blues_choruses.json'), 'utf8')) as Entry[];
  const about = new Map(index.map((entry) => [entry.file, entry]));
  const skipped: string[] = [];
  const solos: Solo[] = [];
  for (const name of readdirSync(join(folder, 'mcsv_melody')).sort()) {
    const id = name.replace(/\.csv$/, '');
    const melody = readFileSync(join(folder, 'mcsv_melody', name), 'utf8');
    const beats = readFileSync(join(folder, 'mcsv_beat', `${id}_beattrack.csv`), 'utf8');
    hash.update(name).update(melody).update(beats);
    const { style, feel, tonality } = about.get(id) ?? {};
    const solo = readWeimarSolo({ id, melody, beats, style, feel, blues: tonality === 'BLUES' });
    if (hasMetre(solo)) solos.push(solo);
    else skipped.push(id);
  }
  const shuffled = performances(solos, seed);
  const tenth = Math.round(shuffled.length / 10);
  return {
    test: shuffled.slice(0, tenth).flat(),
    validation: shuffled.slice(tenth, 2 * tenth).flat(),
    train: shuffled.slice(2 * tenth).flat(),
    skipped,
    hash: hash.digest('hex'),
  };
}
