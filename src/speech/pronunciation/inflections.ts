// How plain inflections are spoken, by rule from their base: -s, -'s, -ed, -ing.

/** ARPAbet phones with stress. */
export type Phones = readonly string[];

const SIBILANT = /^(?:S|Z|SH|ZH|CH|JH)$/;
const VOICELESS = /^(?:P|T|K|F|TH|S|SH|CH)$/;

const last = (phones: Phones): string => phones[phones.length - 1] ?? '';

/** Plural, possessive, third person: "cats", "dogs", "horses". */
export function withS(phones: Phones): Phones {
  if (SIBILANT.test(last(phones))) return [...phones, 'IH0', 'Z'];
  return [...phones, VOICELESS.test(last(phones)) ? 'S' : 'Z'];
}

/** Past: "walked", "hugged", "waited". */
export function withEd(phones: Phones): Phones {
  if (/^[TD]$/.test(last(phones))) return [...phones, 'IH0', 'D'];
  return [...phones, VOICELESS.test(last(phones)) ? 'T' : 'D'];
}

/** "walking". */
export function withIng(phones: Phones): Phones {
  return [...phones, 'IH0', 'NG'];
}

/** A base that a word may be inflected from, and how the word is then spoken. */
export interface Inflection {
  readonly base: string;
  readonly speak: (phones: Phones) => Phones;
}

/** Stems to which -ed and -ing are added as they are, with their "e" dropped, or with their last letter doubled. */
function stems(stem: string): string[] {
  const doubled = /^(.*[aeiou]([bdfgklmnprtvz]))\2$/.exec(stem)?.[1];
  if (doubled) return [stem, doubled];
  // One consonant behind one vowel would have been doubled: hoping is from hope.
  return /(?:^|[^aeiou])[aeiouy][^aeiouywx]$/.test(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`];
}

/** What a word in lower case may be inflected from, the likelier first. */
export function inflectionsOf(word: string): Inflection[] {
  const found: Inflection[] = [];
  const add = (bases: readonly string[], speak: Inflection['speak']): void => {
    for (const base of bases) if (base.length > 1) found.push({ base, speak });
  };
  const ending = (text: string): string | undefined =>
    word.length > text.length && word.endsWith(text) ? word.slice(0, -text.length) : undefined;
  const possessive = ending("'s");
  if (possessive !== undefined) return [{ base: possessive, speak: withS }];
  if (word.endsWith("s'")) return [{ base: word.slice(0, -1), speak: (phones) => phones }];
  const s = ending('s');
  if (s !== undefined && !/[su]$/.test(s)) {
    const es = ending('es');
    if (word.endsWith('ies')) add([`${word.slice(0, -3)}y`], withS);
    add([s], withS);
    if (es !== undefined && /(?:s|x|z|ch|sh|o)$/.test(es)) add([es], withS);
  }
  const ed = ending('ed');
  if (ed !== undefined) add(ed.endsWith('i') ? [`${ed.slice(0, -1)}y`] : stems(ed), withEd);
  const ing = ending('ing');
  if (ing !== undefined && /[aeiouy]/.test(ing)) add(stems(ing), withIng);
  return found;
}

/** How a word is spoken as an inflection of what `lookup` knows: the first base that it knows decides. */
export function inflected(word: string, lookup: (base: string) => readonly Phones[]): readonly Phones[] {
  for (const { base, speak } of inflectionsOf(word)) {
    const found = lookup(base);
    if (found.length > 0) return found.map(speak);
  }
  return [];
}
