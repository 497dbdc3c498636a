// The elements of SSML 1.1: which attributes each may have, and what it holds.
import { quoted, SsmlError } from './errors.ts';
import type { Attribute, OpenTag } from './xml.ts';

/** What an element may hold: parts of speech, text alone, nothing, or what is not read at all. */
export type Content = 'all' | 'text' | 'nothing' | 'unread';

export interface Kind {
  readonly content: Content;
  readonly attributes: readonly string[];
  /** The first of the attributes, in such number, must be given. */
  readonly needed?: number;
}

/** After the schema of the standard; xml:lang and other attributes with a prefix may stand anywhere. */
const ELEMENTS: Readonly<Record<string, Kind>> = {
  speak: { content: 'all', attributes: ['version', 'startmark', 'endmark', 'onlangfailure'] },
  p: { content: 'all', attributes: ['onlangfailure'] },
  s: { content: 'all', attributes: ['onlangfailure'] },
  w: { content: 'all', attributes: ['role', 'onlangfailure'] },
  token: { content: 'all', attributes: ['role', 'onlangfailure'] },
  lang: { content: 'all', attributes: ['onlangfailure'] },
  voice: {
    content: 'all',
    attributes: [
      ...['name', 'gender', 'age', 'variant', 'languages', 'required', 'ordering'],
      ...['onvoicefailure', 'onlangfailure'],
    ],
  },
  emphasis: { content: 'all', attributes: ['level'] },
  prosody: { content: 'all', attributes: ['rate', 'pitch', 'range', 'volume', 'contour', 'duration'] },
  lookup: { content: 'all', attributes: ['ref'], needed: 1 },
  audio: {
    content: 'all',
    attributes: [
      ...['src', 'fetchtimeout', 'fetchhint', 'maxage', 'maxstale'],
      ...['clipBegin', 'clipEnd', 'repeatCount', 'repeatDur', 'soundLevel', 'speed'],
    ],
  },
  'say-as': { content: 'text', attributes: ['interpret-as', 'format', 'detail'], needed: 1 },
  phoneme: { content: 'text', attributes: ['ph', 'alphabet', 'type'], needed: 1 },
  sub: { content: 'text', attributes: ['alias'], needed: 1 },
  break: { content: 'nothing', attributes: ['strength', 'time'] },
  mark: { content: 'nothing', attributes: ['name'], needed: 1 },
  meta: { content: 'nothing', attributes: ['name', 'http-equiv', 'content'] },
  lexicon: { content: 'nothing', attributes: ['uri', 'type', 'fetchtimeout', 'maxage', 'maxstale'] },
  metadata: { content: 'unread', attributes: [] },
  desc: { content: 'unread', attributes: [] },
};

/** What stands in other namespaces: it is passed over, and its text is read. */
export const FOREIGN: Kind = { content: 'all', attributes: [] };

/** Steps from one word to another, each a letter put in, taken out or changed (Levenshtein, 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length];
}

/** "; did you mean …?" where a known name is near, otherwise all that are known. */
function suggestion(name: string, known: readonly string[], write: (name: string) => string): string {
  // Short names are all near to each other.
  const most = name.length > 20 ? -1 : Math.min(2, Math.floor((name.length - 1) / 2));
  const near = known.filter((other) => most >= 0 && distance(name.toLowerCase(), other) <= most);
  const [best] = near.sort((a, b) => distance(name.toLowerCase(), a) - distance(name.toLowerCase(), b));
  if (best) return `did you mean ${write(best)}?`;
  return known.length > 0 ? `there are ${known.map(write).join(', ')}` : 'leave it out';
}

/**
 * An element's kind, once its attributes are known to be those that it may have.
 *
 * @throws {SsmlError} for elements and attributes that SSML has not, and where one is missing
 */
export function kindOf(tag: OpenTag, name: string, source: string): Kind {
  const kind = Object.hasOwn(ELEMENTS, name) ? ELEMENTS[name] : undefined;
  if (!kind) {
    const mend = suggestion(name, Object.keys(ELEMENTS), (other) => `<${other}>`);
    throw new SsmlError(`<${quoted(tag.name)}> is no element of SSML; ${mend}`, source, tag.start);
  }
  for (const attribute of tag.attributes) {
    if (kind.attributes.includes(attribute.name) || /^xmlns$|:/.test(attribute.name)) continue;
    const mend = suggestion(attribute.name, kind.attributes, (other) => other);
    throw new SsmlError(
      `<${name}> has no attribute ${quoted(attribute.name)}; ${mend}`,
      source,
      attribute.start,
    );
  }
  for (const needed of kind.attributes.slice(0, kind.needed ?? 0)) {
    if (attributeOf(tag, needed)) continue;
    throw new SsmlError(
      `<${name}> lacks its attribute ${needed}; write <${name} ${needed}="…">`,
      source,
      tag.start,
    );
  }
  return kind;
}

export function attributeOf(tag: OpenTag, name: string): Attribute | undefined {
  return tag.attributes.find((attribute) => attribute.name === name);
}
