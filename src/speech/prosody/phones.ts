// The phones of English as the voice knows them: ARPAbet, stress apart, and the pause.
import { SpeechError } from '../errors.ts';

const VOWELS = ['AA', 'AE', 'AH', 'AO', 'AW', 'AY', 'EH', 'ER', 'EY', 'IH', 'IY', 'OW', 'OY', 'UH', 'UW'];
const CONSONANTS = [
  'B',
  'CH',
  'D',
  'DH',
  'F',
  'G',
  'HH',
  'JH',
  'K',
  'L',
  'M',
  'N',
  'NG',
  'P',
  'R',
  'S',
  'SH',
];

/** The 39 phones of the CMU dictionary, vowels first. */
export const PHONES: readonly string[] = [...VOWELS, ...CONSONANTS, ...['T', 'TH', 'V', 'W', 'Y', 'Z', 'ZH']];
/** Index of the pause, behind the phones. */
export const PAUSE = PHONES.length;

const INDEX = new Map(PHONES.map((phone, index) => [phone, index]));

/** A phone: its index in {@link PHONES}, and for a vowel its stress: 0 none, 1 primary, 2 secondary. */
export interface Phone {
  readonly index: number;
  readonly stress?: 0 | 1 | 2;
}

export const isVowel = (index: number): boolean => index < VOWELS.length;

/**
 * "AH0" → its index and stress; a vowel without a digit is unstressed.
 * @throws {SpeechError} for what is no phone, and for stress on a consonant.
 */
export function parsePhone(text: string): Phone {
  const [, name, digit] = /^([A-Z]+)([012]?)$/.exec(text) ?? [];
  const index = INDEX.get(name);
  if (index === undefined || (digit && !isVowel(index))) {
    throw new SpeechError(
      `"${text}" is no phone; use ARPAbet, vowels with their stress, as in "HH AH0 L OW1".`,
    );
  }
  return isVowel(index) ? { index, stress: Number(digit || 0) as 0 | 1 | 2 } : { index };
}
