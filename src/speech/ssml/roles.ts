// What the role of a <w> says about how its word is spoken: a part of speech, or which sense.

import type { Phones } from '../pronunciation/index.ts';
import { HETERONYMS, type Reading, type WordKind } from '../pronunciation/readings.ts';

/** Parts of speech as the Penn Treebank calls them, and the kinds of word that they are in the table of heteronyms. */
const KINDS: Readonly<Record<string, readonly WordKind[]>> = {
  NN: ['N', 'S'],
  NNS: ['S', 'N'],
  NNP: ['N', 'S'],
  NNPS: ['S', 'N'],
  JJ: ['A'],
  VB: ['V', 'Z'],
  VBP: ['V'],
  VBZ: ['Z', 'V'],
  VBD: ['D'],
  VBN: ['P'],
};

/**
 * The phones of a word in a role such as "amazon:VBD" or "VBD", whatever stands before the colon; of several roles the
 * first that says anything. DEFAULT is the reading that the table calls by the word alone, SENSE_1 the other one of two.
 * Undefined for words with one reading, and where the role does not tell the readings apart.
 */
export function phonesInRole(word: string, roles: string): Phones | undefined {
  const readings = HETERONYMS.get(word);
  if (!readings) return undefined;
  for (const role of roles.trim().split(/\s+/).slice(0, 16)) {
    const reading = readingOf(word, readings, role.slice(role.lastIndexOf(':') + 1));
    if (reading) return reading.phones;
  }
  return undefined;
}

function readingOf(word: string, readings: readonly Reading[], role: string): Reading | undefined {
  const usual = readings.filter(({ name }) => name === word);
  if (role === 'DEFAULT') return usual[0];
  if (role === 'SENSE_1') {
    const others = readings.filter(({ name }) => name !== word);
    return usual.length === 1 && others.length === 1 ? others[0] : undefined;
  }
  if (!Object.hasOwn(KINDS, role)) return undefined;
  for (const kind of KINDS[role]) {
    const fitting = readings.filter(({ kinds }) => kinds.includes(kind));
    if (fitting.length === 1) return fitting[0];
  }
  return undefined;
}
