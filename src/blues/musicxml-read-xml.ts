// A reader of XML that builds what it is asked for: no document types with entities, nothing from outside, bounded.
import { MusicError } from './errors.ts';

/** An element with what it holds. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly within, trimmed. */
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** Longest text of XML, in characters: a lead sheet has some 100,000. */
export const MAX_XML = 10_000_000;
/** Deepest nesting; MusicXML needs about ten levels. */
const MAX_DEPTH = 64;
const MAX_ATTRIBUTES = 64;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const NAME = '[\\p{L}_:][\\p{L}\\p{N}_:.\\-]*';
const TAG = new RegExp(`(/?)(${NAME})((?:[^<>"']|"[^"<]*"|'[^'<]*')*?)(/?)>`, 'uy');
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'uy');

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  readonly line: number;
  text: string;
  /** Whether it is kept: only what `take` will be given is. */
  readonly kept: boolean;
}

/**
 * Reads a document and hands over each element whose name is in `wanted`, complete, in document order; of other
 * elements only the names are followed, so that a large document takes little memory.
 *
 * `take` is also given the elements around it, outermost first, without what they hold.
 *
 * @throws MusicError for what is not well-formed, for entities of a document's own, and past the limits
 */
export function readXml(
  source: string,
  wanted: ReadonlySet<string>,
  take: (element: Element, around: readonly Pick<Element, 'name' | 'attributes'>[]) => void,
): void {
  if (source.length > MAX_XML)
    throw new MusicError(
      `this XML is too long: ${source.length} characters, and ${MAX_XML} is the most I read`,
    );
  const lines = new LineCounter(source);
  const bad = (at: number, what: string): MusicError => new MusicError(`line ${lines.at(at)}: ${what}`);
  const open: Open[] = [];
  let seen = false;
  let place = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (place < source.length) {
    const next = source.indexOf('<', place);
    const inner = open.at(-1);
    const text = source.slice(place, next < 0 ? source.length : next);
    if (inner?.kept) inner.text += withLetters(text, (what) => bad(place, what));
    else if (!inner && text.trim() !== '')
      throw bad(place, 'text stands outside every element; this is not XML');
    if (next < 0) break;
    const skipped = skip(source, next, (what) => bad(next, what));
    if (skipped) {
      if (inner?.kept) inner.text += skipped.text;
      place = skipped.end;
      continue;
    }
    TAG.lastIndex = next + 1;
    const tag = TAG.exec(source);
    if (!tag) throw bad(next, 'this tag does not end; the file may be cut short');
    place = TAG.lastIndex;
    const [, closes, name, rest, empty] = tag;
    if (closes) {
      if (inner?.name !== name) throw bad(next, `</${name.slice(0, 40)}> closes what is not open`);
      open.pop();
      close(inner);
      continue;
    }
    if (open.length === 0 && seen) throw bad(next, 'a second document begins after the first');
    if (open.length >= MAX_DEPTH) throw bad(next, `elements lie more than ${MAX_DEPTH} deep`);
    seen = true;
    const attributes = readAttributes(rest, (what) => bad(next, what));
    const kept = inner?.kept === true || wanted.has(name);
    const element = { name, attributes, children: [], line: kept ? lines.at(next) : 0, text: '', kept };
    if (empty) close(element);
    else open.push(element);
  }
  if (open.length > 0)
    throw bad(source.length, `<${open.at(-1)!.name.slice(0, 40)}> is not closed; the file may be cut short`);
  if (!seen) throw bad(0, 'this XML holds no element');

  function close(element: Open): void {
    if (!element.kept) return;
    element.text = element.text.trim();
    const parent = open.at(-1);
    if (parent?.kept) parent.children.push(element);
    else take(element, open);
  }
}

/** Declarations, comments and sections of plain text; `undefined` at a tag. */
function skip(
  source: string,
  at: number,
  bad: (what: string) => MusicError,
): { end: number; text: string } | undefined {
  const past = (mark: string, from: number): number => {
    const end = source.indexOf(mark, from);
    if (end < 0) throw bad('this does not end; the file may be cut short');
    return end + mark.length;
  };
  if (source.startsWith('<!--', at)) return { end: past('-->', at + 4), text: '' };
  if (source.startsWith('<?', at)) return { end: past('?>', at + 2), text: '' };
  if (source.startsWith('<![CDATA[', at)) {
    const end = past(']]>', at + 9);
    return { end, text: source.slice(at + 9, end - 3) };
  }
  if (!source.startsWith('<!', at)) return undefined;
  const end = past('>', at);
  // The type's name and addresses are passed over; they are never followed.
  if (!source.startsWith('<!DOCTYPE', at) || source.slice(at, end).includes('['))
    throw bad('this file declares entities of its own, which I do not read; save it without them');
  return { end, text: '' };
}

function readAttributes(text: string, bad: (what: string) => MusicError): Record<string, string> {
  const attributes: Record<string, string> = {};
  if (text === '') return attributes;
  let number = 0;
  ATTRIBUTE.lastIndex = 0;
  let end = 0;
  for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
    if (++number > MAX_ATTRIBUTES) throw bad(`an element has more than ${MAX_ATTRIBUTES} attributes`);
    attributes[match[1]] = withLetters(match[2] ?? match[3], bad);
    end = ATTRIBUTE.lastIndex;
  }
  if (text.slice(end).trim() !== '')
    throw bad('the attributes of this tag are not written as XML wants them');
  return attributes;
}

function withLetters(text: string, bad: (what: string) => MusicError): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,40})?;?/gi, (whole, name: string | undefined) => {
    if (name === undefined || !whole.endsWith(';')) throw bad('an & stands alone; write &amp;');
    if (!name.startsWith('#')) {
      const letter = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
      if (letter === undefined) throw bad(`&${name}; is an entity that I do not know`);
      return letter;
    }
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    if (code === 0 || code > 0x10ffff) throw bad(`&${name}; is no letter`);
    return String.fromCodePoint(code);
  });
}

/** Line of a place; places must not go back. */
class LineCounter {
  readonly #source: string;
  #line = 1;
  /** The end of the line. */
  #end: number;

  constructor(source: string) {
    this.#source = source;
    this.#end = this.#lineEnd(0);
  }

  at(place: number): number {
    while (this.#end < place) {
      this.#line++;
      this.#end = this.#lineEnd(this.#end + 1);
    }
    return this.#line;
  }

  #lineEnd(from: number): number {
    const end = this.#source.indexOf('\n', from);
    return end < 0 ? Number.POSITIVE_INFINITY : end;
  }
}
