// Where a word's syllables begin: as many consonants go with the vowel behind them as may begin an English word.
import { isVowel, PHONES, type Phone } from './phones.ts';

/** Clusters that begin English words, beside single consonants. */
const ONSETS = new Set(
  [
    'P R|P L|P Y|B R|B L|B Y|T R|T W|D R|D W|K R|K L|K W|K Y|G R|G L|G W|F R|F L|F Y|TH R|TH W|SH R|V Y|M Y|HH Y',
    'S P|S T|S K|S M|S N|S L|S W|S F|S P R|S P L|S P Y|S T R|S K R|S K W|S K Y',
  ].flatMap((some) => some.split('|')),
);

function mayBegin(consonants: readonly Phone[]): boolean {
  const names = consonants.map(({ index }) => PHONES[index]);
  if (names.length < 2) return names[0] !== 'NG';
  return ONSETS.has(names.join(' '));
}

/** For each phone of a word the number of its syllable (from 0), by the longest possible onset (Kahn 1976). */
export function syllablesOf(phones: readonly Phone[]): number[] {
  const syllables: number[] = [];
  let syllable = -1;
  let lastVowel = -1;
  for (let i = 0; i < phones.length; i++) {
    if (!isVowel(phones[i].index)) continue;
    // Consonants between two vowels: those that cannot begin a word stay with the vowel before.
    let onset = lastVowel + 1;
    while (lastVowel >= 0 && onset < i && !mayBegin(phones.slice(onset, i))) onset++;
    for (let k = lastVowel + 1; k < onset; k++) syllables[k] = syllable;
    syllable++;
    for (let k = onset; k <= i; k++) syllables[k] = syllable;
    lastVowel = i;
  }
  for (let k = lastVowel + 1; k < phones.length; k++) syllables[k] = Math.max(0, syllable);
  return syllables;
}
