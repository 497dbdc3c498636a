// Walks over the elements of SSML: what is said as atoms, each with what holds for it, and where sentences must end.
import { attributeOf, FOREIGN, type Kind, kindOf } from './elements.ts';
import { quoted, SsmlError } from './errors.ts';
import type { Piece } from './patchwork.ts';
import { fromArpabet, fromIpa } from './phonemes.ts';
import { breakOf, emphasisOf, prosodyOf, stretchOf } from './settings.ts';
import { type MarkPoint, type Pause, PLAIN, type Settings, type Stretch, type TextSpan } from './types.ts';
import { type CloseTag, type OpenTag, readXml } from './xml.ts';

/** Text with all that was said about it, in the pieces in which it stands in the source. */
export interface TextAtom extends Omit<TextSpan, 'text'> {
  readonly pieces: Piece[];
  /** Whether it is no part of the words beside it, even if no space parts them. */
  readonly apart: boolean;
}

export type Atom = TextAtom | Omit<Pause, 'before'> | Omit<MarkPoint, 'before'>;

/** What is read in one go: no sentence begins before it or ends after it. */
export interface Block {
  readonly atoms: Atom[];
  /** Whether it is one sentence. */
  readonly marked: boolean;
  readonly paragraph: number;
}

const SSML = 'http://www.w3.org/2001/10/synthesis';
/** What an element may not stand in, at whatever depth. */
const NOT_WITHIN: Readonly<Record<string, readonly string[]>> = {
  p: ['p', 's', 'w', 'token', 'emphasis'],
  s: ['s', 'w', 'token', 'emphasis'],
  w: ['w', 'token'],
  token: ['w', 'token'],
};

interface Frame {
  /** Empty for what is not SSML's. */
  readonly name: string;
  readonly tag: OpenTag;
  readonly kind: Kind;
  readonly settings: Settings;
  readonly stretches: readonly Stretch[];
  readonly role?: string;
  /** Names of namespaces by their prefixes. */
  readonly namespaces: Readonly<Record<string, string>>;
  /** Of an element that holds text alone: what it becomes. */
  readonly atom?: TextAtom;
  /** What it began. */
  readonly stretch?: Stretch;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

class Walker {
  readonly #source: string;
  readonly #frames: Frame[] = [];
  readonly #blocks: Block[] = [];
  #atoms: Atom[] = [];
  #paragraph = 0;
  /** Whether text goes on in the last atom. */
  #goesOn = false;

  constructor(source: string) {
    this.#source = source;
  }

  walk(): Block[] {
    for (const event of readXml(this.#source)) {
      if (event.kind === 'open') this.#open(event);
      else if (event.kind === 'close') this.#close(event);
      else this.#text(event);
    }
    this.#border(false);
    return this.#blocks;
  }

  #bad(at: number, what: string): SsmlError {
    return new SsmlError(what, this.#source, at);
  }

  /** Ends a block. */
  #border(marked: boolean): void {
    if (this.#atoms.length > 0) this.#blocks.push({ atoms: this.#atoms, marked, paragraph: this.#paragraph });
    this.#atoms = [];
    this.#goesOn = false;
  }

  #text({ text, start, stop }: Piece): void {
    const frame = this.#frames.at(-1)!;
    const { content } = frame.kind;
    if (content === 'unread') return;
    if (content === 'nothing') {
      if (text.trim() === '') return;
      throw this.#bad(start, `<${frame.name}> holds nothing; write <${frame.name}/> and the text behind it`);
    }
    const piece = { text: text.replace(/[\t\r\n\u0085\u2028\u2029]/g, ' '), start, stop };
    if (frame.atom) {
      frame.atom.pieces.push(piece);
      return;
    }
    const last = this.#atoms.at(-1);
    if (this.#goesOn && last?.kind === 'text') {
      last.pieces.push(piece);
      return;
    }
    const { settings, stretches, role } = frame;
    const apart = frame.name === 'w' || frame.name === 'token';
    this.#atoms.push({
      ...{ kind: 'text', pieces: [piece], start, stop, settings, stretches, apart },
      ...(role !== undefined && { role }),
    });
    this.#goesOn = true;
  }

  #open(tag: OpenTag): void {
    const around = this.#frames.at(-1);
    this.#goesOn = false;
    if (around?.kind.content === 'unread') {
      this.#frames.push({ ...around, tag });
      return;
    }
    const namespaces = namespacesOf(tag, around?.namespaces ?? {});
    const name = this.#nameOf(tag, namespaces, around === undefined);
    const kind = name === '' ? FOREIGN : kindOf(tag, name, this.#source);
    this.#checkPlace(tag, name, around);
    const language = attributeOf(tag, 'xml:lang')?.value;
    const before = around?.settings ?? PLAIN;
    const inherited = language === undefined ? before : { ...before, language: language || undefined };
    const stretches = around?.stretches ?? [];
    const frame: Writable<Frame> = {
      name,
      tag,
      kind,
      settings: inherited,
      stretches,
      role: around?.role,
      namespaces,
    };
    this.#enter(frame);
    this.#frames.push(frame);
  }

  /** The name of an element, empty for those of other namespaces. */
  #nameOf(tag: OpenTag, namespaces: Readonly<Record<string, string>>, outermost: boolean): string {
    const [name, prefix = ''] = tag.name.split(':').reverse();
    // Without a namespace it is taken for SSML, as people leave it out.
    const namespace = Object.hasOwn(namespaces, prefix) ? namespaces[prefix] : prefix === '' ? SSML : '';
    if (outermost && namespace !== SSML && namespace !== '')
      throw this.#bad(tag.start, `the namespace "${quoted(namespace)}" is not SSML's; write xmlns="${SSML}"`);
    if (outermost && (name !== 'speak' || namespace !== SSML))
      throw this.#bad(
        tag.start,
        `<${quoted(tag.name)}> begins no SSML; put all of it within <speak>…</speak>`,
      );
    return namespace === SSML || (namespace === '' && prefix === '') ? name : '';
  }

  #checkPlace(tag: OpenTag, name: string, around: Frame | undefined): void {
    if (!around) return;
    const inside = around.name || around.tag.name;
    if (around.kind.content === 'text')
      throw this.#bad(tag.start, `<${inside}> holds text alone; take <${quoted(tag.name)}> out of it`);
    if (around.kind.content === 'nothing')
      throw this.#bad(
        tag.start,
        `<${inside}> holds nothing; write <${inside}/> before <${quoted(tag.name)}>`,
      );
    if (name === 'speak')
      throw this.#bad(tag.start, '<speak> stands within <speak>; leave out the inner one');
    const closed = NOT_WITHIN[name] ?? [];
    const outer = this.#frames.find((frame) => closed.includes(frame.name));
    if (outer)
      throw this.#bad(tag.start, `<${name}> stands within <${outer.name}>; close <${outer.name}> before it`);
  }

  /** What an element does where it begins, and what holds within it. */
  #enter(frame: Writable<Frame>): void {
    const { name, tag, settings } = frame;
    const source = this.#source;
    const value = (attribute: string): string | undefined => attributeOf(tag, attribute)?.value;
    switch (name) {
      case 'speak':
        if (!/^(?:1\.[01])?$/.test(value('version') ?? ''))
          throw this.#bad(
            attributeOf(tag, 'version')!.start,
            `version="${quoted(value('version')!)}" of <speak> is not known; write version="1.1"`,
          );
        break;
      case 'p':
        this.#border(false);
        this.#paragraph += 1;
        break;
      case 's':
        this.#border(false);
        break;
      case 'lang':
        if (value('xml:lang') === undefined)
          throw this.#bad(tag.start, '<lang> lacks its attribute xml:lang; write <lang xml:lang="…">');
        break;
      case 'voice':
        frame.settings = { ...settings, voice: value('name')?.trim() || settings.voice };
        break;
      case 'w':
      case 'token':
        frame.role = value('role');
        break;
      case 'emphasis':
        frame.settings = { ...settings, emphasis: emphasisOf(tag, source) };
        break;
      case 'prosody': {
        if (!frame.kind.attributes.some((attribute) => value(attribute) !== undefined))
          throw this.#bad(
            tag.start,
            '<prosody> asks for nothing; give it a rate, pitch, range, volume, contour or duration',
          );
        frame.settings = prosodyOf(tag, settings, source);
        frame.stretch = stretchOf(tag, settings, source);
        if (frame.stretch) frame.stretches = [...frame.stretches, frame.stretch];
        break;
      }
      case 'break':
      case 'mark': {
        const { start, stop } = tag;
        const place = { start, stop, stretches: frame.stretches };
        if (name === 'mark') this.#atoms.push({ kind: 'mark', name: value('name')!, ...place });
        else this.#atoms.push({ kind: 'pause', ...breakOf(tag, source), ...place });
        break;
      }
      case 'say-as':
      case 'sub':
      case 'phoneme':
        frame.atom = this.#special(frame);
    }
  }

  #special({ name, tag, settings, stretches, role }: Frame): TextAtom {
    const value = (attribute: string): string | undefined => attributeOf(tag, attribute)?.value.trim();
    const { start, stop } = tag;
    const place = { start, stop, settings, stretches };
    const atom: TextAtom = { kind: 'text', pieces: [], ...place, apart: true, role };
    if (name === 'sub') return { ...atom, alias: value('alias')!.replace(/ +/g, ' ') };
    if (name === 'phoneme') return { ...atom, phoneme: this.#phonemes(tag) };
    const [format, detail] = [value('format'), value('detail')];
    const how = { ...(format !== undefined && { format }), ...(detail !== undefined && { detail }) };
    return { ...atom, sayAs: { interpretAs: value('interpret-as')!, ...how } };
  }

  #phonemes(tag: OpenTag): readonly string[] {
    const { value, start, valueStart } = attributeOf(tag, 'ph')!;
    const alphabet = attributeOf(tag, 'alphabet');
    const isIpa = (alphabet?.value ?? 'ipa') === 'ipa';
    if (!isIpa && !/^(?:x|cmu)-arpabet$/.test(alphabet!.value))
      throw this.#bad(
        alphabet!.start,
        `alphabet="${quoted(alphabet!.value)}" of <phoneme> is not known; write ph in ipa, x-arpabet or cmu-arpabet`,
      );
    const phones = isIpa ? fromIpa(value) : fromArpabet(value);
    if (!('symbol' in phones)) {
      if (phones.length > 0) return phones;
      throw this.#bad(
        start,
        'ph of <phoneme> is empty; write how the word is spoken, such as ph="təˈmeɪtoʊ"',
      );
    }
    const what = isIpa ? 'no sound of English in IPA' : 'no phone of ARPAbet';
    const mend = isIpa ? 'write such as ph="təˈmeɪtoʊ"' : 'write such as ph="T AH0 M EY1 T OW0"';
    throw this.#bad(
      valueStart + phones.at,
      `"${quoted(phones.symbol)}", character ${phones.at + 1} of ph of <phoneme>, is ${what}; ${mend}`,
    );
  }

  #close(tag: CloseTag): void {
    const frame = this.#frames.pop()!;
    this.#goesOn = false;
    if (frame.kind.content === 'unread') return;
    if (frame.stretch) (frame.stretch as Writable<Stretch>).stop = tag.start;
    if (frame.name === 's') this.#border(true);
    if (frame.name === 'p') {
      this.#border(false);
      this.#paragraph += 1;
    }
    const { atom } = frame;
    if (!atom) return;
    const { pieces } = atom;
    const stop = pieces.length > 0 ? pieces.at(-1)!.stop : tag.stop;
    this.#atoms.push({ ...atom, start: pieces[0]?.start ?? atom.start, stop });
  }
}

/** The namespaces that hold within a tag. */
function namespacesOf(
  tag: OpenTag,
  around: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const declared = tag.attributes.filter(({ name }) => /^xmlns(?::|$)/.test(name));
  if (declared.length === 0) return around;
  return { ...around, ...Object.fromEntries(declared.map(({ name, value }) => [name.slice(6), value])) };
}

/** The blocks of a document. @throws {SsmlError} for what is no SSML. */
export function walk(source: string): Block[] {
  return new Walker(source).walk();
}
