// Running text, sentence by sentence: Wikipedia articles, novels, stories, tales, picture books and what LJSpeech reads.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { readCorpora, type Source } from '../stories/corpora.ts';

export interface Texts {
  /** Sentences of each source, in their order. */
  readonly sentences: Readonly<Record<string, readonly string[]>>;
  readonly sources: readonly Omit<Source, 'words'>[];
}

/** A full stop behind these ends no sentence. */
const ABBREVIATED = /(?:^|[\s("'])(?:Mr|Mrs|Ms|Dr|St|Rev|Hon|Col|Gen|Capt|Lt|Prof|Jr|Sr|No|vs|etc|[A-Z])\.$/;

/** Parts a paragraph into its sentences. */
export function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { 0: end, index } of paragraph.matchAll(/[.!?]+["')\]]*\s+(?=["'([]*[A-Z0-9])/g)) {
    const stop = index + end.length;
    const sentence = paragraph.slice(from, stop).trim();
    if (ABBREVIATED.test(sentence)) continue;
    sentences.push(sentence);
    from = stop;
  }
  const last = paragraph.slice(from).trim();
  if (last) sentences.push(last);
  return sentences;
}

/** WikiText's tokens as text: marks joined to their words, unknown words as such. */
const joined = (line: string): string =>
  line
    .replaceAll(' @-@ ', '-')
    .replaceAll(' @,@ ', ',')
    .replaceAll(' @.@ ', '.')
    .replaceAll('<unk>', 'Xxxx')
    .replace(/ (['’](?:s|ll|ve|re|d|m)) /g, '$1 ')
    .replace(/n 't /g, "n't ")
    .replace(/ ([,.;:!?)\]%])/g, '$1')
    .replace(/([([$]) /g, '$1')
    .replace(/" ([^"]*) "/g, '"$1"')
    .trim();

const straight = (text: string): string =>
  text
    .replace(/^\uFEFF/, '')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'");

/** @throws {Error} when a file is missing. */
export async function readTexts(folder: string): Promise<Texts> {
  const sources: Omit<Source, 'words'>[] = [];
  const read = (file: string, licence: string): string => {
    const bytes = readFileSync(join(folder, file));
    sources.push({ file, licence, sha256: createHash('sha256').update(bytes).digest('hex') });
    return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  };
  const wikitext = read('text/wikitext-2/wiki.train.tokens.gz', 'CC BY-SA')
    .split('\n')
    .filter((line) => line.length > 3 && !line.startsWith(' ='))
    .flatMap((line) => sentencesOf(joined(line)));
  const novels = readdirSync(join(folder, 'text/english-novels'))
    .filter((name) => name.endsWith('.txt.gz'))
    .sort()
    .flatMap((name) =>
      straight(read(`text/english-novels/${name}`, 'public domain by age'))
        .split(/\r?\n\s*\r?\n/)
        .flatMap((paragraph) => sentencesOf(paragraph.replace(/\s+/g, ' ').replaceAll('_', '').trim())),
    );
  const ljspeech = read('speech/ljspeech_alignments/ljspeech_mfa.jsonl.gz', 'MIT; texts in the public domain')
    .split('\n')
    .filter(Boolean)
    .map((line) => straight((JSON.parse(line) as { text?: string }).text ?? ''))
    .filter(Boolean);
  const corpora = await readCorpora(folder);
  sources.push(...corpora.sources.map(({ file, licence, sha256 }) => ({ file, licence, sha256 })));
  const parted = (documents: readonly string[]): string[] =>
    documents.flatMap((document) => document.split('\n').flatMap(sentencesOf));
  const sentences = {
    wikitext,
    novels,
    stories: parted(corpora.tinystories.train),
    tales: parted(corpora.tales),
    storybooks: parted(corpora.storybooks),
    ljspeech,
  };
  return { sentences, sources };
}
