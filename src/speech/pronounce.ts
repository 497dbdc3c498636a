// Words to phones: each word of a sentence as it is spoken there, and where that is known from.
import { shippedModel } from '#speech/shipped';
import { type Backend, createEngine, type Engine } from '../lstm/index.ts';
import { type HeteronymSentence, heteronymWords } from './heteronym-words.ts';
import { letterName, spelledOut } from './letter-names.ts';
import { type Letters, loadLetters } from './letters/index.ts';
import { Lexicon, type LexiconEntries } from './lexicon.ts';
import {
  type DecidingWord,
  Dictionary,
  type Heteronyms,
  loadHeteronyms,
  type Phones,
  type RatedReading,
} from './pronunciation/index.ts';
import type { ShippedModel } from './shipped.node.ts';
import type { Break, Sentence, Word } from './text/index.ts';
import { hasWeakForm, weakForm } from './weak-forms.ts';

/**
 * Where a pronunciation is from: told with the word, as in SSML; the user's lexicon; the name of a letter; the weak form of a small word; the readings
 * of a heteronym, chosen by the sentence; the dictionary, or a rule from one of its words; the network from letters to
 * sounds; or the letters' names, where nothing else knows the word.
 */
export type Source =
  | 'phoneme'
  | 'lexicon'
  | 'letter'
  | 'weak form'
  | 'heteronym'
  | 'dictionary'
  | 'letters'
  | 'spelled';

/** A word with its phones. */
export interface SpokenWord extends Word {
  /** ARPAbet with stress. */
  readonly phones: Phones;
  readonly source: Source;
  /** Of a heteronym: all its readings, with how likely each is here. */
  readonly readings?: readonly RatedReading[];
}

/** A sentence whose words have their phones. */
export interface SpokenSentence {
  readonly start: number;
  readonly stop: number;
  readonly tokens: readonly (SpokenWord | Break)[];
}

/** A word whose phones may be told, which go before everything else. */
export type ToldWord = Word & { readonly phones?: Phones };

/** What a pronouncer stands on. */
export interface PronouncerParts {
  readonly dictionary: Dictionary;
  readonly heteronyms?: Heteronyms;
  readonly letters?: Letters;
  readonly lexicon?: LexiconEntries;
}

export interface PronouncerOptions {
  /** The user's own pronunciations. */
  readonly lexicon?: LexiconEntries;
  /** Bytes of models, instead of the shipped ones. */
  readonly models?: Readonly<Partial<Record<ShippedModel, Uint8Array>>>;
  readonly backend?: Backend | 'auto';
}

/**
 * Says how words are spoken. Close it when done.
 *
 *     const pronouncer = await loadPronouncer({ lexicon: { Nguyen: 'W IH1 N' } });
 *     for (const sentence of readSentences('Dr. Nguyen read it.')) pronouncer.pronounce(sentence);
 */
export class Pronouncer {
  readonly #dictionary: Dictionary;
  readonly #heteronyms?: Heteronyms;
  readonly #letters?: Letters;
  readonly #lexicon: Lexicon;
  readonly #engine?: Engine;

  /** @throws {SpeechError} for a lexicon whose phones are not ARPAbet. */
  constructor({ dictionary, heteronyms, letters, lexicon }: PronouncerParts, engine?: Engine) {
    this.#dictionary = dictionary;
    this.#heteronyms = heteronyms;
    this.#letters = letters;
    this.#lexicon = new Lexicon(lexicon);
    this.#engine = engine;
  }

  /**
   * The sentence with the phones of each word. What the lexicon has under the way it is written becomes one word, even
   * if it would be read as many ("GIF", "1984").
   */
  pronounce(sentence: Sentence & { readonly tokens: readonly (ToldWord | Break)[] }): SpokenSentence {
    const whole = { ...sentence, tokens: this.#joined(sentence) };
    const choices = new Map(
      this.#heteronyms?.read(heteronymWords(whole)).map((choice) => [choice.index, choice]),
    );
    let index = 0;
    const tokens = whole.tokens.map((token): SpokenWord | Break => {
      if (token.kind === 'break') return token;
      const choice = choices.get(index++);
      if (token.phones) return { ...token, phones: token.phones, source: 'phoneme' };
      const own = this.#lexicon.find(token.text);
      if (own) return { ...token, phones: own, source: 'lexicon' };
      const name = token.letter ? letterName(token.text) : undefined;
      if (name) return { ...token, phones: name, source: 'letter' };
      if (!choice) return this.#known(token) ?? this.#unknown(token);
      const { phones } = choice.readings[choice.chosen];
      return { ...token, phones, source: 'heteronym', readings: choice.readings };
    });
    return { ...whole, tokens: weakened(tokens) };
  }

  /** Which words decided how a heteronym is read, as {@link Heteronyms.decisive}: empty where that word is none. */
  decisive(sentence: HeteronymSentence, word: number): DecidingWord[] {
    return this.#heteronyms?.decisive(heteronymWords(sentence), word) ?? [];
  }

  /** Frees the memory of its networks. */
  close(): void {
    this.#engine?.close();
  }

  /** The tokens, with one word for all that were read from what the lexicon knows as a whole. */
  #joined({ tokens }: { readonly tokens: readonly (ToldWord | Break)[] }): (ToldWord | Break)[] {
    const joined: (ToldWord | Break)[] = [];
    for (const token of tokens) {
      const last = joined.at(-1);
      const isMore = last?.kind === 'word' && token.kind === 'word' && last.start === token.start;
      if (token.kind === 'break' || token.phones || !this.#lexicon.find(token.written)) joined.push(token);
      else if (!isMore) joined.push({ ...token, text: token.written.toLowerCase(), letter: false });
    }
    return joined;
  }

  #known(word: Word): SpokenWord | undefined {
    const { text } = word;
    const look = (spelling: string): Phones | undefined => this.#dictionary.lookup(spelling)[0];
    const full = /in'$/.test(text) ? look(`${text.slice(0, -1)}g`) : undefined;
    const phones =
      look(text) ??
      // "Walkin'" is "walking" with another end.
      (full?.at(-1) === 'NG' ? [...full.slice(0, -1), 'N'] : undefined) ??
      look(text.replace(/^'+|'+$/g, ''));
    return phones && { ...word, phones, source: 'dictionary' };
  }

  #unknown(word: Word): SpokenWord {
    const phones = this.#letters?.pronounce(word.text) ?? [];
    if (phones.length > 0) return { ...word, phones, source: 'letters' };
    return { ...word, phones: spelledOut(word.text), source: 'spelled' };
  }
}

/** Small words in their weak forms, where another word follows at once and nothing stresses them. */
function weakened(tokens: readonly (SpokenWord | Break)[]): (SpokenWord | Break)[] {
  return tokens.map((token, i) => {
    const next = tokens[i + 1];
    if (token.kind === 'break' || token.source !== 'dictionary' || token.emphasised) return token;
    if (!hasWeakForm(token.text) || next?.kind !== 'word') return token;
    return { ...token, phones: weakForm(token.text, next.phones)!, source: 'weak form' };
  });
}

/**
 * A pronouncer with the shipped models, from the package's folder or from beside its code.
 * @throws {FormatError|SpeechError} when a model is damaged or missing, or the lexicon is not ARPAbet.
 */
export async function loadPronouncer(options: PronouncerOptions = {}): Promise<Pronouncer> {
  const { lexicon, models = {}, backend = 'wasm' } = options;
  const bytes = (name: ShippedModel): Promise<Uint8Array> | Uint8Array => models[name] ?? shippedModel(name);
  const dictionary = Dictionary.load(await bytes('pronunciations'));
  const engine = await createEngine({ backend });
  try {
    const heteronyms = await loadHeteronyms(await bytes('heteronyms'), { engine });
    const letters = await loadLetters(await bytes('letters'), {
      ...{ engine, known: (spelling) => dictionary.alike(spelling) },
    });
    return new Pronouncer({ dictionary, heteronyms, letters, lexicon }, engine);
  } catch (error) {
    engine.close();
    throw error;
  }
}
