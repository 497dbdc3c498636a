// What a clip's text may sound like: its sentences with every pronunciation that its words are known to have.
import { FRAME_RATE } from '../../src/speech/acoustic/segments.ts';
import { type Dictionary, type Mark, type Pronouncer, readSentences } from '../../src/speech/index.ts';
import { PAUSE, parsePhone } from '../../src/speech/prosody/phones.ts';
import type { Utterance } from '../../src/speech/prosody/utterance.ts';
import type { AlignedSentence } from '../speech-data/alignments.ts';
import type { Path, Script } from './path.ts';

/** A word in all ways that it may be said: the pronouncer's first, ARPAbet with stress. */
interface OpenWord {
  readonly kind: 'word';
  readonly text: string;
  readonly variants: readonly (readonly string[])[];
}
type OpenToken = OpenWord | { readonly kind: 'break'; readonly mark: Mark };

/** A clip's sentences, whose words are not yet settled. */
export type OpenSentences = readonly (readonly OpenToken[])[];

const classesOf = (phones: readonly string[]): number[] => phones.map((phone) => parsePhone(phone).index);

/** Variants that differ by stress alone sound the same to the aligner: the first stands for them. */
function distinct(variants: readonly (readonly string[])[]): (readonly string[])[] {
  return [...new Map(variants.toReversed().map((phones) => [classesOf(phones).join(), phones])).values()]
    .filter((phones) => phones.length > 0)
    .toReversed();
}

/** A text as the pronouncer says it, with what else the dictionary knows. */
export function openSentences(text: string, pronouncer: Pronouncer, dictionary: Dictionary): OpenSentences {
  return [...readSentences(text)].map((sentence) =>
    pronouncer.pronounce(sentence).tokens.map((token): OpenToken => {
      if (token.kind === 'break') return { kind: 'break', mark: token.mark };
      const readings = token.readings?.map(({ phones }) => phones) ?? [];
      const variants = distinct([token.phones, ...readings, ...dictionary.lookup(token.text)]);
      return { kind: 'word', text: token.text, variants };
    }),
  );
}

const wordsIn = (sentence: readonly OpenToken[]): OpenWord[] =>
  sentence.filter((token) => token.kind === 'word');

export function scriptOf(sentences: OpenSentences): Script {
  const words = sentences.flatMap(wordsIn).map(({ variants }) => variants.map(classesOf));
  return { words, pause: PAUSE };
}

/** Seconds at which a phone ends whose last frame is the one before `end`: as in the alignments learned from. */
const secondsAt = (end: number): number => end / FRAME_RATE;

/** The sentences with their times, as {@link AlignedSentence} has them; silence behind the last word is left open. */
export function settled(clip: string, sentences: OpenSentences, path: Path): AlignedSentence[] {
  let word = 0;
  let now = 0;
  return sentences
    .filter((sentence) => wordsIn(sentence).length > 0)
    .map((sentence): AlignedSentence => {
      const start = now;
      const durations: number[][] = [];
      const pauses = [0];
      const rest = (place: number): void => {
        const end = path.pauses[place];
        if (end < 0) return;
        pauses[pauses.length - 1] = secondsAt(end) - now;
        now = secondsAt(end);
      };
      if (word === 0) rest(0);
      const utterance: Utterance = sentence.map((token) => {
        if (token.kind === 'break') return token;
        const { variant, ends } = path.words[word++];
        durations.push(
          ends.map((end) => {
            const before = now;
            now = secondsAt(end);
            return now - before;
          }),
        );
        pauses.push(0);
        if (word === path.words.length) pauses[pauses.length - 1] = Number.NaN;
        else rest(word);
        return { kind: 'word', text: token.text, phones: token.variants[variant] };
      });
      return { clip, start, utterance, durations, pauses };
    });
}
