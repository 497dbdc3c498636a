// Phonemic transcriptions as ARPAbet: the International Phonetic Alphabet as English is written in it, and ARPAbet.
import type { Phones } from '../pronunciation/index.ts';
import { isVowel, PHONES } from '../prosody/phones.ts';

/**
 * Symbols and what an American voice says for them, after the chart of the International Phonetic Association (2020) and
 * its use for English; longer ones go first. Vowels stand without stress; "AH0" and "ER0" are weak wherever no mark
 * stresses them. Sounds that English has not in its native words go to the nearest that it has.
 */
const IPA: Readonly<Record<string, string>> = {
  // Vowels of American and of British dictionaries.
  i: 'IY',
  ɪ: 'IH',
  ɨ: 'IH',
  ᵻ: 'IH',
  e: 'EH',
  eː: 'EY',
  ɛ: 'EH',
  æ: 'AE',
  a: 'AA',
  ɑ: 'AA',
  ɒ: 'AA',
  ɔ: 'AO',
  o: 'OW',
  ʊ: 'UH',
  ᵿ: 'UH',
  u: 'UW',
  ʉ: 'UW',
  ʌ: 'AH',
  ɐ: 'AH',
  ə: 'AH0',
  ɘ: 'AH0',
  ɜ: 'ER',
  ɝ: 'ER',
  ɚ: 'ER0',
  eɪ: 'EY',
  ei: 'EY',
  ɛɪ: 'EY',
  aɪ: 'AY',
  ai: 'AY',
  ɑɪ: 'AY',
  ʌɪ: 'AY',
  aʊ: 'AW',
  au: 'AW',
  æʊ: 'AW',
  ɑʊ: 'AW',
  ɔɪ: 'OY',
  ɔi: 'OY',
  oɪ: 'OY',
  oi: 'OY',
  oʊ: 'OW',
  ou: 'OW',
  əʊ: 'OW',
  // With r; the schwa of British transcriptions before it is not said apart.
  ɜɹ: 'ER',
  ɜr: 'ER',
  ɝɹ: 'ER',
  ɝr: 'ER',
  'ɜ˞': 'ER',
  əɹ: 'ER0',
  ər: 'ER0',
  ɚɹ: 'ER0',
  ɚr: 'ER0',
  'ə˞': 'ER0',
  ɹ̩: 'ER0',
  r̩: 'ER0',
  ɪəɹ: 'IH R',
  ɪər: 'IH R',
  iər: 'IH R',
  iəɹ: 'IH R',
  eəɹ: 'EH R',
  eər: 'EH R',
  ɛəɹ: 'EH R',
  ɛər: 'EH R',
  ʊəɹ: 'UH R',
  ʊər: 'UH R',
  // Consonants.
  p: 'P',
  b: 'B',
  t: 'T',
  d: 'D',
  k: 'K',
  ɡ: 'G',
  g: 'G',
  f: 'F',
  v: 'V',
  θ: 'TH',
  ð: 'DH',
  s: 'S',
  z: 'Z',
  ʃ: 'SH',
  ʒ: 'ZH',
  h: 'HH',
  ɦ: 'HH',
  m: 'M',
  ɱ: 'M',
  n: 'N',
  ŋ: 'NG',
  l: 'L',
  ɫ: 'L',
  ɹ: 'R',
  r: 'R',
  ɻ: 'R',
  w: 'W',
  ʍ: 'W',
  j: 'Y',
  tʃ: 'CH',
  ʧ: 'CH',
  dʒ: 'JH',
  ʤ: 'JH',
  l̩: 'AH0 L',
  ɫ̩: 'AH0 L',
  m̩: 'AH0 M',
  n̩: 'AH0 N',
  ŋ̩: 'AH0 NG',
  // Variants in English, and sounds of words from elsewhere.
  ɾ: 'D',
  ʔ: 'T',
  x: 'K',
  χ: 'K',
  ç: 'HH',
  ɲ: 'N Y',
  ʎ: 'L Y',
  ʁ: 'R',
  ʀ: 'R',
  y: 'UW',
  ø: 'ER',
  œ: 'ER',
  ɥ: 'W',
  ɬ: 'L',
  ɣ: 'G',
  β: 'V',
  ɸ: 'F',
  ʂ: 'SH',
  ʐ: 'ZH',
  ɕ: 'SH',
  ʑ: 'ZH',
  q: 'K',
  c: 'K',
  ɟ: 'G',
};
/** Most units in a symbol of the table. */
const LONGEST = 3;
/**
 * What changes a sound by less than English tells apart: length, ties, aspiration, voicing, place, tongue root, nasality;
 * also brackets around the whole.
 */
const PASSED_OVER =
  /^(?:[ːˑʰʲʷˠⁿ()[\]/]|[\u0303\u0306\u0308\u030a\u030d\u0311\u0318-\u0320\u0324\u0325\u032a\u032c\u032f\u0330\u0334\u0339-\u033d\u035c\u0361])$/;
/** What parts a sound from the next, so that t.ʃ is no ʧ. */
const PARTS = /^[.‿|‖-]$/;
const STRESSES: Readonly<Record<string, Stress>> = { ˈ: '1', "'": '1', '’': '1', ˌ: '2', ',': '2' };
/** What belongs to the letter before it: the cedilla of ç, the stroke of a syllable's own n̩, the hook of ə˞. */
const BEHIND = /^[\u0327\u0329˞]$/;

type Stress = '' | '1' | '2';

/** A letter with what belongs to it. */
interface Unit {
  text: string;
  readonly stress: Stress;
  /** Whether something parts it from the one before. */
  readonly apart: boolean;
  readonly at: number;
}

/** A symbol that no transcription has, and its place in the transcription. */
export interface UnknownSymbol {
  readonly symbol: string;
  readonly at: number;
}

function unitsOf(transcription: string): Unit[] | UnknownSymbol {
  const units: Unit[] = [];
  let stress: Stress = '';
  let apart = true;
  let at = 0;
  for (const letter of transcription) {
    for (const character of letter.normalize('NFD')) {
      const last = units.at(-1);
      if (/\s/.test(character) || PARTS.test(character)) {
        apart = true;
      } else if (Object.hasOwn(STRESSES, character)) {
        stress = STRESSES[character];
        apart = true;
      } else if (last && (BEHIND.test(character) || (character === 'ː' && last.text === 'e'))) {
        last.text = `${last.text}${character}`.normalize('NFC');
      } else if (!PASSED_OVER.test(character)) {
        if (!Object.hasOwn(IPA, character)) return { symbol: character, at };
        units.push({ text: character, stress, apart, at });
        stress = '';
        apart = false;
      }
    }
    at += letter.length;
  }
  return units;
}

/** The phones of the longest symbol that begins at a unit, and its length in units. */
function symbolAt(units: readonly Unit[], index: number): { phones: string; length: number } | undefined {
  for (let length = LONGEST; length > 0; length -= 1) {
    const taken = units.slice(index, index + length);
    const symbol = taken.map(({ text }) => text).join('');
    const whole = taken.length === length && !taken.slice(1).some(({ apart }) => apart);
    if (whole && Object.hasOwn(IPA, symbol)) return { phones: IPA[symbol], length };
  }
  // A hook makes an r after any other vowel; a stroke changes nothing on one.
  const bare = units[index].text.slice(0, -1);
  if (!Object.hasOwn(IPA, bare)) return undefined;
  return { phones: units[index].text.endsWith('˞') ? `${IPA[bare]} R` : IPA[bare], length: 1 };
}

const vowel = (phone: string): boolean => isVowel(PHONES.indexOf(phone.slice(0, 2)));

/** Vowels without a stress get none, unless no vowel has one: then the first that is not weak gets the main one. */
function stressed(phones: readonly string[]): Phones {
  const bare = phones.some((phone) => /[12]$/.test(phone))
    ? -1
    : phones.findIndex((phone) => /^[AEIOU][A-Z]$/.test(phone));
  return phones.map((phone, index) => {
    if (!vowel(phone) || /\d$/.test(phone)) return phone;
    return `${phone}${index === bare ? 1 : 0}`;
  });
}

/**
 * The phones of an IPA transcription of English. ˈ and ˌ before a syllable stress its vowel; where nothing is stressed,
 * the first vowel is that is not a schwa.
 */
export function fromIpa(transcription: string): Phones | UnknownSymbol {
  const units = unitsOf(transcription);
  if (!Array.isArray(units)) return units;
  const phones: string[] = [];
  let stress: Stress = '';
  for (let index = 0; index < units.length; ) {
    const symbol = symbolAt(units, index);
    if (!symbol) return { symbol: units[index].text, at: units[index].at };
    for (let i = 0; i < symbol.length; i += 1) stress = units[index + i].stress || stress;
    for (const phone of symbol.phones.split(' ')) {
      phones.push(vowel(phone) && stress ? `${phone.slice(0, 2)}${stress}` : phone);
      if (vowel(phone)) stress = '';
    }
    index += symbol.length;
  }
  return stressed(phones);
}

/** The phones of an ARPAbet transcription: parted by spaces, in any case, stress behind the vowels: "T AH0 M EY1 T OW0". */
export function fromArpabet(transcription: string): Phones | UnknownSymbol {
  const phones: string[] = [];
  for (const { 0: written, index } of transcription.matchAll(/\S+/g)) {
    const [, name = '', digit = ''] = /^([A-Z]{1,2})([012]?)$/.exec(written.toUpperCase()) ?? [];
    const known = PHONES.indexOf(name);
    if (known < 0 || (digit !== '' && !isVowel(known))) return { symbol: written, at: index };
    phones.push(name + digit);
  }
  return stressed(phones);
}
