// A block as the text reader is given it: one text, in which words stand in for what is not read as it is written.
import { readAs, type Token } from '../text/index.ts';
import { Patchwork, type Piece } from './patchwork.ts';
import { sameSettings } from './values.ts';
import type { Atom, Block, TextAtom } from './walk.ts';

/** An atom and where it stands in the text of its block; pauses and marks have no length there. */
export interface Laid {
  readonly atom: Atom;
  readonly start: number;
  readonly stop: number;
  /** Of a say-as or a phoneme: what is read in place of the word that stands in for it, with places in the source. */
  readonly tokens?: readonly Token[];
}

export interface Layout {
  readonly text: Patchwork;
  readonly laid: readonly Laid[];
}

/** What joins on to a word so that both are read together. */
const JOINS = /[\p{L}\p{N}]/u;
/** What may touch a word that stands in for something, before and behind it, and is read as if it touched that. */
const TOUCHES_BEFORE = /[ ("“‘[—–]/;
const TOUCHES_BEHIND = /^(?:[ ,;:!?)\]”"…—–]|'s(?![a-z])|[.'](?![\p{L}\p{N}]))/iu;

/** As many characters tell whether they touch. */
const LONGEST_TOUCH = 3;

/** Lays out a block. Time grows with its length. */
export function layOut({ atoms }: Pick<Block, 'atoms'>): Layout {
  const text = new Patchwork();
  const laid: Laid[] = [];
  /** What parts the text that follows from the word before. */
  let border: 'none' | 'word' | 'stand-in' = 'none';
  const space = (atom: TextAtom, at: number): void => {
    const start = text.length;
    text.add({ text: ' ', start: at, stop: at });
    plain(laid, { ...atom, alias: undefined, sayAs: undefined, phoneme: undefined }, start, text.length);
  };
  for (const [i, atom] of atoms.entries()) {
    const start = text.length;
    if (atom.kind !== 'text') {
      laid.push({ atom, start, stop: start });
      if (atom.kind === 'pause' && border === 'none') border = 'word';
      continue;
    }
    const content = new Patchwork();
    for (const piece of atom.pieces) addSpoken(content, piece);
    const tokens = standIn(atom, content);
    const said = tokens ? wordLike(content.text) : (atom.alias ?? content.text);
    if (said === '') continue;
    const before = text.last;
    const parted = tokens
      ? before !== '' && !TOUCHES_BEFORE.test(before)
      : border === 'stand-in'
        ? !TOUCHES_BEHIND.test(said + ahead(atoms, i + 1))
        : (atom.apart || border === 'word') && JOINS.test(before) && JOINS.test(said[0]);
    if (parted) space(atom, atom.start);
    const from = text.length;
    if (tokens || atom.alias !== undefined) {
      text.add({ text: said, start: atom.start, stop: atom.stop });
      laid.push({ atom, start: from, stop: text.length, tokens });
    } else {
      for (const piece of atom.pieces) addSpoken(text, piece);
      if (text.length === from) continue;
      if (atom.sayAs) laid.push({ atom, start: from, stop: text.length });
      else plain(laid, atom, from, text.length);
    }
    border = tokens ? 'stand-in' : atom.apart ? 'word' : 'none';
  }
  return { text, laid };
}

/** The first characters of what goes on in other elements. */
function ahead(atoms: readonly Atom[], from: number): string {
  let text = '';
  for (let i = from; i < atoms.length && text.length < LONGEST_TOUCH; i += 1) {
    const atom = atoms[i];
    if (atom.kind !== 'text' || atom.apart) break;
    for (const piece of atom.pieces) if (text.length < LONGEST_TOUCH) text += piece.text;
  }
  return text;
}

/** Adds a piece with each run of spaces as one, also across pieces. */
function addSpoken(text: Patchwork, { text: characters, start, stop }: Piece): void {
  const first = text.last === ' ' ? /^ */.exec(characters)![0].length : 0;
  // A reference stands for its character as a whole.
  if (characters.length !== stop - start) {
    if (first === 0) text.add({ text: characters, start, stop });
    return;
  }
  let from = first;
  for (const { 0: run, index } of characters.slice(first).matchAll(/ {2,}/g)) {
    const to = first + index + 1;
    text.add({ text: characters.slice(from, to), start: start + from, stop: start + to });
    from = to + run.length - 1;
  }
  text.add({ text: characters.slice(from), start: start + from, stop });
}

/** Adds plain text; what is said about it being the same, to the plain text before. */
function plain(laid: Laid[], atom: TextAtom, start: number, stop: number): void {
  const last = laid.at(-1);
  if (last?.atom.kind === 'text' && isPlain(last.atom) && last.stop === start && isLike(last.atom, atom))
    laid[laid.length - 1] = { ...last, stop };
  else laid.push({ atom, start, stop });
}

/** Whether it is read as it is written, and may be parted. */
export const isPlain = ({ alias, sayAs, phoneme }: TextAtom): boolean =>
  alias === undefined && sayAs === undefined && phoneme === undefined;

function isLike(a: TextAtom, b: TextAtom): boolean {
  return (
    a.role === b.role &&
    sameSettings(a.settings, b.settings) &&
    a.stretches.length === b.stretches.length &&
    a.stretches.every((stretch, i) => stretch === b.stretches[i])
  );
}

/** A word with the capitals of what it stands in for, since sentences begin with them. */
const wordLike = (content: string): string => (/^\s*[a-z]/.test(content) ? 'word' : 'Word');

/** What is read for an atom whatever stands around it. */
function standIn(atom: TextAtom, content: Patchwork): readonly Token[] | undefined {
  const { start, stop, phoneme, sayAs } = atom;
  const written = content.text.trim();
  if (phoneme) {
    const text = written.toLowerCase().replace(/[^a-z']/g, '');
    const capitals = /^[A-Z]/.test(written) ? 'first' : 'none';
    return [{ kind: 'word', text, letter: false, start, stop, written, capitals, emphasised: false }];
  }
  const tokens = sayAs && readAs(content.text, sayAs.interpretAs, sayAs.format);
  return tokens?.map((token) => {
    const [from, to] = content.place(token.start, token.stop);
    return { ...token, start: from, stop: to };
  });
}
