// The natural texts that the stories' model reads: TinyStories, fairy tales and picture books, from the data folder.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file read, for the model card. */
export interface Source {
  /** Inside the data folder. */
  readonly file: string;
  /** Of the file as it lies there, in hexadecimal digits. */
  readonly sha256: string;
  readonly licence: string;
  /** In the documents that training gets from it. */
  readonly words: number;
}

/**
 * Documents as plain text: straight quotation marks, dashes as " - ", single spaces, paragraphs (pages, sections) parted
 * by "\n". No two documents are the same.
 */
export interface Corpora {
  readonly tinystories: {
    readonly train: readonly string[];
    readonly valid: readonly string[];
    readonly test: readonly string[];
  };
  readonly tales: readonly string[];
  readonly storybooks: readonly string[];
  readonly sources: readonly Source[];
  /** How many documents were left out, and why. */
  readonly dropped: { readonly duplicates: number; readonly broken: number; readonly nonCommercial: number };
}

const TINYSTORIES = ['czhou_test', 'czhou_val', 'toyrnn', 'aditya_val'].map(
  (name) => `text/tinystories/${name}.txt`,
);
const TALES = ['train', 'val'].map((name) => `text/fairytaleqa/${name}.txt`);
const STORYBOOKS = ['african-storybook', 'pratham-storyweaver'].map((name) => `text/storybooks/${name}`);

/** Stories at the end of the first file that are measured on, and before them those that training is watched with. */
const TEST = 300;
const VALID = 220;

const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/[“”„«»]/g, '"'],
  [/``|''/g, '"'],
  [/[‘’´`]/g, "'"],
  [/…/g, '...'],
  [/\s*(?:--+|[–—―−])\s*/g, ' - '],
  [/[^\S\n]+/g, ' '],
  [/ ?\n[\n ]*/g, '\n'],
];

const normalise = (text: string): string =>
  REPLACEMENTS.reduce((result, [from, to]) => result.replace(from, to), text.normalize('NFC')).trim();

/** A text that was decoded wrongly once shows it: "â€œ" for a quotation mark, say. */
const isBroken = (text: string): boolean => /â€|Ã.|\uFFFD/.test(text);

/** What two copies of a story have in common, whatever their marks and spaces. */
const essence = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

const countWords = (documents: readonly string[]): number =>
  documents.reduce((sum, text) => sum + text.split(/\s+/).length, 0);

/**
 * Reads TinyStories (300 + 220 stories held out, none of which is in `train`), the tales, and the picture books whose
 * licence lets trained weights ship.
 *
 * @param folder the data folder, which holds `text/`
 * @throws {Error} if a file is missing, or a book has no licence
 */
export async function readCorpora(folder: string): Promise<Corpora> {
  const sources: Source[] = [];
  const dropped = { duplicates: 0, broken: 0, nonCommercial: 0 };
  const seen = new Set<string>();

  const read = async (file: string): Promise<string> => {
    try {
      return await readFile(join(folder, file), 'utf8');
    } catch (cause) {
      throw new Error(`the data folder ${folder} has no ${file}: give the folder that holds text/.`, {
        cause,
      });
    }
  };
  const documentsOf = (text: string): string[] =>
    text
      .split('<|endoftext|>')
      .map(normalise)
      .filter((document) => document !== '');
  const isNew = (document: string): boolean => {
    const key = essence(document);
    if (isBroken(document)) dropped.broken++;
    else if (seen.has(key)) dropped.duplicates++;
    else return seen.add(key) !== undefined;
    return false;
  };
  const addSource = (file: string, text: string, licence: string, documents: readonly string[]): void => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    sources.push({ file, sha256, licence, words: countWords(documents) });
  };

  const train: string[] = [];
  let valid: string[] = [];
  let test: string[] = [];
  for (const [index, file] of TINYSTORIES.entries()) {
    const text = await read(file);
    let documents = documentsOf(text);
    if (index === 0) {
      test = documents.slice(-TEST);
      for (const story of test) seen.add(essence(story));
      valid = documents.slice(-TEST - VALID, -TEST).filter(isNew);
      documents = documents.slice(0, -TEST - VALID);
    }
    documents = documents.filter(isNew);
    train.push(...documents);
    addSource(file, text, 'CDLA-Sharing-1.0', documents);
  }

  const tales: string[] = [];
  for (const file of TALES) {
    const text = await read(file);
    const documents = documentsOf(text).filter(isNew);
    tales.push(...documents);
    addSource(file, text, 'texts public domain, set Apache-2.0', documents);
  }

  const storybooks: string[] = [];
  for (const name of STORYBOOKS) {
    const text = await read(`${name}.txt`);
    const licences = (await read(`${name}.meta.tsv`))
      .trim()
      .split('\n')
      .map((line) => line.split('\t')[2]?.trim());
    const books = documentsOf(text);
    if (licences.length !== books.length || !licences.every(Boolean)) {
      throw new Error(
        `${name}.meta.tsv must give a licence for each of the ${books.length} books of ${name}.txt.`,
      );
    }
    const free = books.filter((_, i) => !/\bNC\b/i.test(licences[i] as string));
    dropped.nonCommercial += books.length - free.length;
    const documents = free.filter(isNew);
    storybooks.push(...documents);
    addSource(`${name}.txt`, text, 'CC BY (a few in the public domain)', documents);
  }

  return { tinystories: { train, valid, test }, tales, storybooks, sources, dropped };
}
