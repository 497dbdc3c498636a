// The dictionary's words for the letters network: those to learn from, those of validation, and those of the test.
import { createHash } from 'node:crypto';
import { type SpelledWord, spellingOf } from '../../src/speech/letters/index.ts';
import type { Phones } from '../../src/speech/pronunciation/index.ts';

/** A word with all its pronunciations. */
export interface Entry {
  readonly word: string;
  readonly pronunciations: readonly Phones[];
}

export interface Split {
  readonly training: SpelledWord[];
  readonly validation: SpelledWord[];
  readonly test: Entry[];
  /** Words of training and validation as they are written, with all their pronunciations. */
  readonly known: Map<string, readonly Phones[]>;
  /** Words that are on no side: they sound like one of the test, or are spelled like one but for signs. */
  readonly leftOut: number;
}

/** One word in so many of those that are learned from is kept for validation. */
const VALIDATION = 200;

export const withoutStress = (phones: Phones): string[] => phones.map((phone) => phone.replace(/\d$/, ''));

/** What a word sounds like, without regard to stress. */
const sound = (phones: Phones): string => withoutStress(phones).join(' ');

/** The SHA-256 of a word, read as a number, modulo `n`. */
function hashModulo(word: string, n: number): number {
  return Number(BigInt(`0x${createHash('sha256').update(word).digest('hex')}`) % BigInt(n));
}

/**
 * Test: the words whose SHA-256 is 0 modulo 10. No word that sounds like one of them, in any of its pronunciations and
 * without regard to stress, and no word of the same letters, is learned from.
 */
export function splitEntries(entries: ReadonlyMap<string, readonly Phones[]>): Split {
  const split: Split = { training: [], validation: [], test: [], known: new Map(), leftOut: 0 };
  const all = [...entries].map(([word, pronunciations]) => ({ word, pronunciations }));
  const test = all.filter(({ word }) => hashModulo(word, 10) === 0);
  const sounds = new Set(test.flatMap(({ pronunciations }) => pronunciations.map(sound)));
  const spellings = new Set(test.map(({ word }) => spellingOf(word)));
  let leftOut = 0;
  for (const { word, pronunciations } of all) {
    if (hashModulo(word, 10) === 0) continue;
    const letters = spellingOf(word);
    if (spellings.has(letters) || pronunciations.some((phones) => sounds.has(sound(phones)))) {
      leftOut++;
      continue;
    }
    split.known.set(word, pronunciations);
    // The dictionary's first way is the usual one.
    const spelled = { letters, phones: pronunciations[0] };
    (hashModulo(word, VALIDATION) === 1 ? split.validation : split.training).push(spelled);
  }
  return { ...split, test, leftOut };
}

/**
 * Words of validation with all their pronunciations, and what is known beside them: no word that sounds like one of
 * them or has its letters.
 */
export function validationOf({ validation, known }: Split): { held: Entry[]; known: Split['known'] } {
  const pronunciations = new Map(validation.map(({ letters }) => [letters, [] as Phones[]]));
  for (const [word, all] of known) pronunciations.get(spellingOf(word))?.push(...all);
  const held = validation.map(({ letters }) => ({
    word: letters,
    pronunciations: pronunciations.get(letters)!,
  }));
  const sounds = new Set(held.flatMap((entry) => entry.pronunciations.map(sound)));
  const others = [...known].filter(
    ([word, all]) =>
      !pronunciations.has(spellingOf(word)) && !all.some((phones) => sounds.has(sound(phones))),
  );
  return { held, known: new Map(others) };
}
