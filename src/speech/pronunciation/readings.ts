// Which words are heteronyms, and which readings each of them has.
import { READINGS_TABLE } from './readings-table.ts';

/** Kinds of word that readings share, so that rare readings profit from common ones. */
export const WORD_KINDS = ['N', 'S', 'A', 'V', 'Z', 'D', 'P'] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** One way to speak a heteronym. */
export interface Reading {
  /** The word, and behind "_" what tells its readings apart: `read_past`. */
  readonly name: string;
  /** ARPAbet with stress. */
  readonly phones: readonly string[];
  /** Noun, verb and so on; empty where the readings of the word do not differ in kind. */
  readonly kinds: readonly WordKind[];
}

function parse(table: string): Map<string, readonly Reading[]> {
  const all = new Map<string, readonly Reading[]>();
  for (const line of table.trim().split('\n')) {
    const [word, rest] = line.split(': ');
    const readings = rest.split(', ').map((entry): Reading => {
      const [, suffix, kinds = '', phones] = /^(\S+) (?:\((\w+)\) )?(.+)$/.exec(entry)!;
      return {
        name: suffix === '-' ? word : `${word}_${suffix}`,
        phones: phones.split(' '),
        kinds: [...kinds] as WordKind[],
      };
    });
    all.set(word, readings);
  }
  return all;
}

/** Heteronyms in lower case with their readings. */
export const HETERONYMS: ReadonlyMap<string, readonly Reading[]> = parse(READINGS_TABLE);
