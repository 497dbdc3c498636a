// The entries of the package cmu-pronouncing-dictionary as words with their pronunciations.
import type { Phones } from '../../src/speech/pronunciation/inflections.ts';

/** "read" and "read(2)" become one word; remarks behind "#" go; nothing is listed twice. */
export function entriesOf(dictionary: Readonly<Record<string, string>>): Map<string, Phones[]> {
  const entries = new Map<string, Phones[]>();
  for (const [key, text] of Object.entries(dictionary)) {
    const word = key.replace(/\(\d+\)$/, '');
    const phones = text
      .replace(/\s*#.*$/, '')
      .trim()
      .split(/\s+/);
    const all = entries.get(word) ?? [];
    entries.set(word, all);
    if (!all.some((known) => known.join() === phones.join())) all.push(phones);
  }
  return entries;
}
