// Blocks to sentences: the text reader's words, each with the span that it is from and its place in the source.
import { type Phones, withS } from '../pronunciation/index.ts';
import { readSentences, type Sentence, type Token, type Word } from '../text/index.ts';
import { isPlain, type Laid, type Layout, layOut } from './layout.ts';
import { phonesInRole } from './roles.ts';
import type { Span, SsmlSentence, SsmlWord, TextSpan } from './types.ts';
import type { Block, TextAtom } from './walk.ts';

type SsmlToken = SsmlSentence['tokens'][number];

/** A token of the source, and where it stands in the text of its block. */
interface Placed {
  readonly token: Token;
  readonly start: number;
  readonly stop: number;
}

/** A sentence as it was found in the text of a block; it ends where its last token does. */
interface Found {
  readonly tokens: readonly Placed[];
  readonly stop: number;
}

/** The sentences of a block; none where it says nothing. The mark at a paragraph's end is left to the caller. */
export function sentencesOf(block: Block): SsmlSentence[] {
  const layout = layOut(block);
  const sentences = joined(findSentences(layout), layout.laid, block.marked);
  if (sentences.length === 0) return [];
  const { paragraph, marked } = block;
  return cutAt(sentences, layout).map((laid, i) => {
    const { tokens, spans } = bind(sentences[i].tokens, laid, layout);
    const start = Math.min(...tokens.slice(0, 2).map((token) => token.start));
    const stop = Math.max(...tokens.slice(-2).map((token) => token.stop));
    return { start, stop, tokens, spans, paragraph, marked };
  });
}

/** Reads the text, and puts what is to be read in place of the words that stand in for it. */
function findSentences({ text, laid }: Layout): Found[] {
  const standIns = laid.filter(({ tokens }) => tokens);
  let next = 0;
  return Array.from(readSentences(text.text.trimEnd()), ({ tokens }: Sentence) => {
    const placed: Placed[] = [];
    for (const token of tokens) {
      if (token.kind === 'break' && token.mark === 'paragraph') continue;
      while (next < standIns.length && standIns[next].stop <= token.start) next += 1;
      const standIn = standIns[next];
      if (!standIn || token.stop <= standIn.start) {
        const [start, stop] = text.place(token.start, token.stop);
        placed.push({ token: { ...token, start, stop }, start: token.start, stop: token.stop });
      } else if (placed.at(-1)?.start !== standIn.start) {
        for (const one of behind(standIn.tokens!, token, standIn, text.place(token.start, token.stop)[1]))
          placed.push({ token: one, start: standIn.start, stop: token.stop });
      }
    }
    return { tokens: placed, stop: Math.max(...placed.slice(-2).map(({ stop }) => stop)) };
  });
}

/** One sentence, where a block is one; and no sentence ends within what is read as a piece. */
function joined(found: readonly Found[], laid: readonly Laid[], marked: boolean): Found[] {
  const pieces = laid.filter(({ atom }) => atom.kind === 'text' && !isPlain(atom));
  const sentences: Found[] = [];
  let next = 0;
  let goesOn = false;
  for (const { tokens, stop } of found) {
    const last = goesOn ? sentences.pop() : undefined;
    sentences.push({ tokens: [...(last?.tokens ?? []), ...tokens], stop });
    while (next < pieces.length && pieces[next].stop <= stop) next += 1;
    goesOn = marked || (next < pieces.length && pieces[next].start < stop);
  }
  return sentences;
}

/** The tokens of a stand-in, the last of them with the 's that stands behind it. */
function behind(tokens: readonly Token[], token: Token, standIn: Laid, stop: number): readonly Token[] {
  const last = tokens[tokens.length - 1];
  if (
    token.kind !== 'word' ||
    token.stop === standIn.stop ||
    !token.text.endsWith("'s") ||
    last.kind !== 'word'
  )
    return tokens;
  return [...tokens.slice(0, -1), { ...last, text: `${last.text}'s`, written: `${last.written}'s`, stop }];
}

/**
 * What was laid out, parted among the sentences. The text between two sentences belongs to the second; spaces at both
 * ends of the block to none.
 */
function cutAt(sentences: readonly Found[], { text, laid }: Layout): Laid[][] {
  const lists: Laid[][] = sentences.map(() => []);
  const first = text.text.length - text.text.trimStart().length;
  const end = text.text.trimEnd().length;
  let index = 0;
  const isLast = (): boolean => index === sentences.length - 1;
  for (const one of laid) {
    let from = Math.max(one.start, first);
    const to = Math.min(one.stop, end);
    // Only plain text is cut.
    while (!isLast() && from >= sentences[index].stop) index += 1;
    while (!isLast() && one.atom.kind === 'text' && to > sentences[index].stop) {
      if (sentences[index].stop > from)
        lists[index].push({ ...one, start: from, stop: sentences[index].stop });
      from = Math.max(from, sentences[index].stop);
      index += 1;
    }
    if (one.atom.kind !== 'text' || to > from)
      lists[index].push({ ...one, start: from, stop: Math.max(from, to) });
  }
  return lists;
}

/** Spans and tokens that know of each other. */
function bind(
  placed: readonly Placed[],
  laid: readonly Laid[],
  { text }: Layout,
): { tokens: SsmlToken[]; spans: Span[] } {
  let passed = 0;
  const spans = laid.map(({ atom, start, stop }): Span => {
    if (atom.kind === 'text') return spanOf(atom, text.text.slice(start, stop), text.place(start, stop));
    while (passed < placed.length && placed[passed].stop <= start) passed += 1;
    return { ...atom, before: passed };
  });
  let index = 0;
  const tokens = placed.map(({ token, start }): SsmlToken => {
    if (token.kind === 'break') return token;
    while (index < laid.length - 1 && laid[index].stop <= start) index += 1;
    return wordOf(token, spans[index] as TextSpan);
  });
  return { tokens, spans };
}

function spanOf(atom: TextAtom, read: string, [from, to]: [start: number, stop: number]): TextSpan {
  const { pieces, apart, alias, sayAs, phoneme, role, ...rest } = atom;
  const special = alias !== undefined || sayAs !== undefined || phoneme !== undefined;
  const text = special
    ? pieces
        .map((piece) => piece.text)
        .join('')
        .replace(/ +/g, ' ')
    : read;
  return {
    ...rest,
    ...(special ? {} : { start: from, stop: to }),
    text,
    ...(alias !== undefined && { alias }),
    ...(sayAs !== undefined && { sayAs }),
    ...(phoneme !== undefined && { phoneme }),
    ...(role !== undefined && { role }),
  };
}

function wordOf(word: Word, span: TextSpan): SsmlWord {
  const { emphasis } = span.settings;
  const emphasised = emphasis ? emphasis === 'moderate' || emphasis === 'strong' : word.emphasised;
  const phones = span.phoneme ? phonesOf(span.phoneme, word, span) : phonesInRole(word.text, span.role ?? '');
  return { ...word, emphasised, span, ...(phones && { phones }) };
}

/** A transcription's phones, with those of the 's that stands behind it. */
function phonesOf(phoneme: Phones, word: Word, span: TextSpan): Phones {
  return word.written.length > span.text.trim().length ? withS(phoneme) : phoneme;
}
