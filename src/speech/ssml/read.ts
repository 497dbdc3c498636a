// SSML to sentences.
import { SpeechError } from '../errors.ts';
import { sentencesOf } from './sentences.ts';
import type { SpokenDocument, SsmlSentence } from './types.ts';
import { type Atom, type Block, type TextAtom, walk } from './walk.ts';

/** A pause or a mark. */
type Silent = Exclude<Atom, TextAtom>;

const silent = (atoms: readonly Atom[]): Silent[] =>
  atoms.filter((atom): atom is Silent => atom.kind !== 'text');

/**
 * Reads a document in the Speech Synthesis Markup Language 1.1 (W3C, 2010): its sentences of spoken words, each with its
 * settings and its place in the source, and pauses and marks. <p> and <s> are borders of sentences; others are found by
 * reading, across whatever elements stand there. White space, with the ends of lines, is space and no more.
 *
 * Read are speak, p, s, w, token, break, prosody, emphasis, say-as, sub, phoneme, mark, voice and lang (whose names are
 * handed on); of audio, lookup and elements of other namespaces the text; of lexicon, meta, metadata and desc nothing.
 * Nothing is fetched. Time and memory grow with the length of the source, which has at most {@link MAX_SSML} characters.
 *
 * @throws {SsmlError} with line, column and mend for what is no XML or no SSML.
 * @throws {SpeechError} if the source is no string.
 */
export function readSsml(source: string): SpokenDocument {
  if (typeof source !== 'string')
    throw new SpeechError(
      `The SSML to read is ${source === null ? 'null' : `of type ${typeof source}`}: pass a string.`,
    );
  const sentences: SsmlSentence[] = [];
  let carried: Silent[] = [];
  for (const block of withoutEmpty(walk(source))) {
    const found = sentencesOf({ ...block, atoms: [...inside(carried, block.atoms), ...block.atoms] });
    if (found.length > 0) carried = [];
    else carried.push(...silent(block.atoms));
    for (const sentence of found) sentences.push(sentence);
  }
  return { sentences: withEnd(numbered(sentences), carried) };
}

/** Without the blocks of <s> that say nothing; what stands before and behind them is read together. */
function withoutEmpty(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of blocks) {
    const marked = block.marked && sentencesOf(block).length > 0;
    const one = marked || !block.marked ? block : { ...block, marked, atoms: silent(block.atoms) };
    const last = kept.at(-1);
    if (!last || last.marked || one.marked || last.paragraph !== one.paragraph) kept.push(one);
    else kept[kept.length - 1] = { ...one, atoms: [...last.atoms, ...one.atoms] };
  }
  return kept;
}

/** Pauses and marks as they are carried into another block: within no stretch that its first or last text is not in. */
function inside(carried: readonly Silent[], atoms: readonly Pick<Atom, 'kind' | 'stretches'>[]): Silent[] {
  const { stretches } = atoms.find(({ kind }) => kind === 'text') ?? { stretches: [] };
  return carried.map((atom) => {
    const differs = atom.stretches.findIndex((stretch, i) => stretch !== stretches[i]);
    return differs < 0 ? atom : { ...atom, stretches: atom.stretches.slice(0, differs) };
  });
}

/** With the pauses and marks behind the last word, or of a document without words. */
function withEnd(sentences: readonly SsmlSentence[], carried: readonly Silent[]): SsmlSentence[] {
  const last = sentences.at(-1);
  if (carried.length === 0) return [...sentences];
  if (last) {
    const more = inside(carried, [...last.spans].reverse());
    const spans = [...last.spans, ...more.map((atom) => ({ ...atom, before: last.tokens.length }))];
    return [...sentences.slice(0, -1), { ...last, spans }];
  }
  const spans = carried.map((atom) => ({ ...atom, before: 0 }));
  const [start, stop] = [spans[0].start, spans[spans.length - 1].stop];
  return [{ start, stop, tokens: [], spans, paragraph: 0, marked: false }];
}

/** With paragraphs numbered as they are heard, and the mark at the end of each. */
function numbered(sentences: readonly SsmlSentence[]): SsmlSentence[] {
  let paragraph = 0;
  return sentences.map((sentence, i) => {
    const next = sentences[i + 1];
    const own = paragraph;
    if (next?.paragraph === sentence.paragraph) return { ...sentence, paragraph: own };
    paragraph += 1;
    const { stop, tokens } = sentence;
    const end = { kind: 'break', mark: 'paragraph', start: stop, stop } as const;
    const spans = sentence.spans.map((span) =>
      span.kind !== 'text' && span.before === tokens.length ? { ...span, before: span.before + 1 } : span,
    );
    return { ...sentence, tokens: [...tokens, end], spans, paragraph: own };
  });
}
