// The novels of the data folder, by paragraphs, and as passages of a few hundred words.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Source } from './corpora.ts';

const FOLDER = 'text/english-novels';

export interface Novel {
  readonly source: Omit<Source, 'words'>;
  /** Each on one line, titles of chapters among them. */
  readonly paragraphs: readonly string[];
}

/** Typewriter's quotation marks for printed ones. */
export const straight = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'");

/**
 * @param folder the data folder, which holds `text/`
 * @throws {Error} if the folder has no novels
 */
export function readNovels(folder: string): Novel[] {
  return readdirSync(join(folder, FOLDER))
    .filter((name) => name.endsWith('.txt.gz'))
    .sort()
    .map((name) => {
      const file = `${FOLDER}/${name}`;
      const bytes = readFileSync(join(folder, file));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return {
        source: { file, licence: 'public domain by age', sha256 },
        paragraphs: straight(gunzipSync(bytes).toString('utf8'))
          .split(/\r?\n\s*\r?\n/)
          .map((paragraph) => paragraph.replace(/\s+/g, ' ').replaceAll('_', '').trim()),
      };
    });
}

const countWords = (text: string): number => text.split(' ').length;

/** Whole paragraphs, titles left out, until they have `words` words or more. */
export function passagesOf({ paragraphs }: Novel, words = 200): string[] {
  const passages: string[] = [];
  let passage: string[] = [];
  let count = 0;
  for (const paragraph of paragraphs) {
    if (!/\p{Ll}.*[.!?]["')]*$/u.test(paragraph)) continue;
    passage.push(paragraph);
    count += countWords(paragraph);
    if (count < words) continue;
    passages.push(passage.join('\n'));
    [passage, count] = [[], 0];
  }
  if (passage.length > 0) passages.push(passage.join('\n'));
  return passages;
}
