// A user's own pronunciations, which go before everything else.
import { SpeechError } from './errors.ts';
import { inflected, type Phones } from './pronunciation/index.ts';

/** Words, as they are written, with their ARPAbet phones: `{ Nguyen: 'W IH1 N', GIF: 'JH IH1 F' }`. */
export type LexiconEntries = Readonly<Record<string, string | Phones>>;

const VOWELS = /^(?:AA|AE|AH|AO|AW|AY|EH|ER|EY|IH|IY|OW|OY|UH|UW)[012]$/;
const CONSONANTS = /^(?:B|CH|D|DH|F|G|HH|JH|K|L|M|N|NG|P|R|S|SH|T|TH|V|W|Y|Z|ZH)$/;

const keyOf = (word: string): string => word.normalize('NFC').replace(/[’ʼ]/g, "'").toLowerCase();

export class Lexicon {
  readonly #entries = new Map<string, Phones>();

  /** @throws {SpeechError} for an entry whose phones are not ARPAbet. */
  constructor(entries: LexiconEntries = {}) {
    for (const [word, said] of Object.entries(entries)) {
      const phones = typeof said === 'string' ? said.split(/\s+/).filter((phone) => phone !== '') : [...said];
      const wrong = phones.find((phone) => !VOWELS.test(phone) && !CONSONANTS.test(phone));
      if (phones.length === 0 || wrong !== undefined) {
        throw new SpeechError(
          `the lexicon says "${word}" with ${wrong ? `"${wrong}"` : 'no phones'}: write ARPAbet phones, vowels with their stress, as "HH AH0 L OW1".`,
        );
      }
      this.#entries.set(keyOf(word), phones);
    }
  }

  /** The phones of a word in any case: its own, or by rule those of its -s, -'s, -ed or -ing. */
  find(word: string): Phones | undefined {
    if (this.#entries.size === 0) return undefined;
    const key = keyOf(word);
    const one = (base: string): Phones[] => {
      const phones = this.#entries.get(base);
      return phones ? [phones] : [];
    };
    return this.#entries.get(key) ?? inflected(key, one)[0];
  }
}
