// A pull parser of XML 1.0: tags and text with their places; nothing is fetched, no entity is defined, all is bounded.
import { quoted, SsmlError } from './errors.ts';

export interface Attribute {
  readonly name: string;
  /** References replaced, white space as spaces. */
  readonly value: string;
  /** Where the name begins, and where the value does, behind its quotation mark. */
  readonly start: number;
  readonly valueStart: number;
}

export interface OpenTag {
  readonly kind: 'open';
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly start: number;
  readonly stop: number;
}

/** An end-tag, or the end of an empty element, which then has no length. */
export interface CloseTag {
  readonly kind: 'close';
  readonly name: string;
  readonly start: number;
  readonly stop: number;
}

/** Characters as they stand, or the one that a reference stands for: only then is the text shorter than its place. */
export interface Characters {
  readonly kind: 'text';
  readonly text: string;
  readonly start: number;
  readonly stop: number;
}

export type XmlEvent = OpenTag | CloseTag | Characters;

/** Longest document, in characters. */
export const MAX_SSML = 2_000_000;
/** Deepest nesting. */
export const MAX_DEPTH = 100;
const MAX_ATTRIBUTES = 50;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,8})|#(\d{1,8})|([\p{L}_:][\p{L}\p{N}_:.-]{0,60}));/uy;
const NAME = /[\p{L}_][\p{L}\p{N}\p{M}_.\u00b7-]*(?::[\p{L}_][\p{L}\p{N}\p{M}_.\u00b7-]*)?/uy;
const SPACE = /[ \t\r\n]*/y;
const PLAIN_VALUE = /[^<&]*/y;
const NO_CHARACTER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

class Scanner {
  readonly #source: string;
  #at: number;
  readonly #open: OpenTag[] = [];
  #seen = false;

  constructor(source: string) {
    this.#source = source;
    this.#at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  #bad(at: number, what: string): SsmlError {
    return new SsmlError(what, this.#source, at);
  }

  *events(): Generator<XmlEvent> {
    const source = this.#source;
    while (this.#at < source.length) {
      if (source[this.#at] !== '<') {
        yield* this.#text();
      } else if (source.startsWith('</', this.#at)) {
        yield this.#endTag();
      } else if (source.startsWith('<![CDATA[', this.#at)) {
        const start = this.#at + 9;
        const stop = this.#skip(']]>', 'this CDATA section', 9) - 3;
        this.#needElement(start - 9);
        if (stop > start) yield { kind: 'text', text: source.slice(start, stop), start, stop };
      } else if (!this.#skipped()) {
        const tag = this.#startTag();
        yield tag;
        if (source[tag.stop - 2] !== '/') continue;
        this.#open.pop();
        yield { kind: 'close', name: tag.name, start: tag.stop, stop: tag.stop };
      }
    }
    const last = this.#open.at(-1);
    if (last)
      throw this.#bad(last.start, `<${quoted(last.name)}> is not closed; add </${quoted(last.name)}>`);
    if (!this.#seen) throw this.#bad(0, 'there is no SSML here; write <speak>…</speak>');
  }

  /** Passes over comments, processing instructions and the document type; false at a tag. */
  #skipped(): boolean {
    const at = this.#at;
    if (this.#source.startsWith('<!--', at)) {
      const end = this.#skip('--', 'this comment', 4);
      if (this.#source[end] !== '>') throw this.#bad(end - 2, '-- may not stand within a comment; write - -');
      this.#at = end + 1;
      return true;
    }
    if (this.#source.startsWith('<?', at)) {
      this.#skip('?>', 'this processing instruction', 2);
      return true;
    }
    if (!this.#source.startsWith('<!', at)) return false;
    if (!this.#source.startsWith('<!DOCTYPE', at) || this.#seen)
      throw this.#bad(at, 'this <! begins nothing that may stand here; write &lt; for a <');
    // Its name and addresses are passed over: what they point to is never fetched.
    const end = this.#source.slice(at).search(/[[>]/);
    if (end < 0) throw this.#bad(at, 'this <!DOCTYPE> does not end; add > or leave it out');
    if (this.#source[at + end] === '[')
      throw this.#bad(
        at + end,
        'this <!DOCTYPE> has declarations of its own, which are not read; leave it out',
      );
    this.#at = at + end + 1;
    return true;
  }

  /** Goes behind the next `mark`, at least `length` characters on. */
  #skip(mark: string, what: string, length: number): number {
    const end = this.#source.indexOf(mark, this.#at + length);
    if (end < 0) throw this.#bad(this.#at, `${what} does not end; add ${mark === '--' ? '-->' : mark}`);
    this.#at = end + mark.length;
    return this.#at;
  }

  #needElement(at: number): void {
    if (this.#open.length > 0) return;
    throw this.#bad(at, 'text stands outside <speak>; put all of it within <speak>…</speak>');
  }

  *#text(): Generator<Characters> {
    const source = this.#source;
    const tag = source.indexOf('<', this.#at);
    const stop = tag < 0 ? source.length : tag;
    if (this.#open.length === 0) {
      const place = this.#at + source.slice(this.#at, stop).search(/[^ \t\r\n]/);
      if (place >= this.#at) this.#needElement(place);
      this.#at = stop;
      return;
    }
    while (this.#at < stop) {
      const start = this.#at;
      if (source[start] === '&') {
        const text = this.#reference(start);
        yield { kind: 'text', text, start, stop: this.#at };
        continue;
      }
      const reference = source.indexOf('&', start);
      this.#at = reference < 0 || reference > stop ? stop : reference;
      const text = source.slice(start, this.#at);
      const end = text.indexOf(']]>');
      if (end >= 0) throw this.#bad(start + end, ']]> may not stand in text; write ]]&gt;');
      yield { kind: 'text', text, start, stop: this.#at };
    }
  }

  /** The character of the reference at `at`, and goes behind it. */
  #reference(at: number): string {
    REFERENCE.lastIndex = at;
    const found = REFERENCE.exec(this.#source);
    if (!found) throw this.#bad(at, 'this & stands alone; write &amp;');
    this.#at = REFERENCE.lastIndex;
    const [all, hex, decimal, name] = found;
    if (name !== undefined) {
      if (Object.hasOwn(ENTITIES, name)) return ENTITIES[name];
      throw this.#bad(
        at,
        `${quoted(all)} is no entity of SSML, which has &amp; &lt; &gt; &quot; &apos; alone; write the character itself`,
      );
    }
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    const character = code <= 0x10ffff ? String.fromCodePoint(code) : '\0';
    if (NO_CHARACTER.test(character)) throw this.#bad(at, `${all} is no character of XML; leave it out`);
    return character;
  }

  #endTag(): CloseTag {
    const start = this.#at;
    this.#at += 2;
    const name = this.#name('this end-tag has no name; write the name of the element that it closes');
    this.#space();
    if (this.#source[this.#at] !== '>') throw this.#bad(this.#at, `</${quoted(name)} does not end; add >`);
    this.#at += 1;
    const open = this.#open.pop();
    if (!open) throw this.#bad(start, `</${quoted(name)}> closes nothing; leave it out`);
    if (open.name !== name) {
      const { line, column } = new SsmlError('', this.#source, open.start);
      throw this.#bad(
        start,
        `</${quoted(name)}> stands where <${quoted(open.name)}> of line ${line}, column ${column} is open; write </${quoted(open.name)}> first`,
      );
    }
    return { kind: 'close', name, start, stop: this.#at };
  }

  #startTag(): OpenTag {
    const start = this.#at;
    if (this.#open.length === 0 && this.#seen)
      throw this.#bad(start, 'a second element stands after the first; put all of it within one <speak>');
    if (this.#open.length >= MAX_DEPTH)
      throw this.#bad(start, `elements lie more than ${MAX_DEPTH} deep here; nest them less`);
    this.#at += 1;
    const name = this.#name('this < begins no tag; write &lt;');
    const attributes: Attribute[] = [];
    for (;;) {
      const spaced = this.#space();
      const next = this.#source[this.#at];
      if (next === '>' || (next === '/' && this.#source[this.#at + 1] === '>')) break;
      if (next === undefined || next === '<') throw this.#bad(start, `<${quoted(name)} does not end; add >`);
      if (!spaced) throw this.#bad(this.#at, `a space is due here in <${quoted(name)}>`);
      const attribute = this.#attribute(name);
      if (attributes.some((other) => other.name === attribute.name))
        throw this.#bad(
          attribute.start,
          `<${quoted(name)}> has ${quoted(attribute.name)} twice; leave one out`,
        );
      if (attributes.length === MAX_ATTRIBUTES)
        throw this.#bad(
          attribute.start,
          `<${quoted(name)}> has more than ${MAX_ATTRIBUTES} attributes; leave some out`,
        );
      attributes.push(attribute);
    }
    this.#at += this.#source[this.#at] === '/' ? 2 : 1;
    const tag = { kind: 'open', name, attributes, start, stop: this.#at } as const;
    this.#open.push(tag);
    this.#seen = true;
    return tag;
  }

  #attribute(element: string): Attribute {
    const source = this.#source;
    const start = this.#at;
    const name = this.#name(`an attribute of <${quoted(element)}> is due here; write name="value"`);
    this.#space();
    const written = `${quoted(name)} of <${quoted(element)}>`;
    if (source[this.#at] !== '=')
      throw this.#bad(start, `${written} has no value; write ${quoted(name)}="…"`);
    this.#at += 1;
    this.#space();
    const quote = source[this.#at];
    const valueStart = this.#at + 1;
    const stop = quote === '"' || quote === "'" ? source.indexOf(quote, valueStart) : -1;
    if (stop < 0)
      throw this.#bad(
        this.#at,
        `the value of ${written} does not stand in quotation marks; write ${quoted(name)}="…"`,
      );
    let value = '';
    this.#at = valueStart;
    while (this.#at < stop) {
      PLAIN_VALUE.lastIndex = this.#at;
      const plain = PLAIN_VALUE.exec(source)![0].slice(0, stop - this.#at);
      value += plain.replace(/[\t\r\n]/g, ' ');
      this.#at += plain.length;
      const character = source[this.#at];
      if (this.#at === stop) break;
      if (character === '<')
        throw this.#bad(this.#at, `a < stands in the value of ${written}; write &lt; or end the value`);
      value += this.#reference(this.#at);
    }
    this.#at = stop + 1;
    return { name, value, start, valueStart };
  }

  #name(otherwise: string): string {
    NAME.lastIndex = this.#at;
    const name = NAME.exec(this.#source)?.[0];
    if (name === undefined) throw this.#bad(this.#at, otherwise);
    this.#at += name.length;
    return name;
  }

  /** Goes over white space; whether there was any. */
  #space(): boolean {
    SPACE.lastIndex = this.#at;
    const { length } = SPACE.exec(this.#source)![0];
    this.#at += length;
    return length > 0;
  }
}

/**
 * The tags and the text of a document, in order. Comments, processing instructions and a document type without
 * declarations are passed over. Time grows with the length of the source; of what was read only the open elements are
 * kept.
 *
 * @throws {SsmlError} for what is not well-formed, for entities that XML does not have by itself, and past the limits:
 * {@link MAX_SSML} characters, {@link MAX_DEPTH} levels.
 */
export function* readXml(source: string): Generator<XmlEvent> {
  if (source.length > MAX_SSML)
    throw new SsmlError(
      `this SSML has ${source.length} characters, and ${MAX_SSML} is the most that is read at once; cut it into parts`,
      source,
      0,
    );
  const wrong = NO_CHARACTER.exec(source);
  if (wrong) {
    const code = wrong[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    throw new SsmlError(`the character U+${code} may not stand in XML; leave it out`, source, wrong.index);
  }
  yield* new Scanner(source).events();
}
