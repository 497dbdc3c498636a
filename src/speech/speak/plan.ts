// From a sentence with its phones to its times: parts that one breath can hold, rhythm, and the silence behind.
import type { SpokenSentence, SpokenWord } from '../pronounce.ts';
import type { Durations } from '../prosody/durations.ts';
import type { TimedUtterance } from '../prosody/timing.ts';
import type { Utterance } from '../prosody/utterance.ts';
import type { Break, Mark } from '../text/index.ts';
import type { ProsodySentence, ProsodyWord } from './prosody.ts';

/** Most phones of a part, some half a minute; far more than the voice's teacher ever said in one go. */
const LONGEST_PART = 400;
/** Phones by which a part may exceed an even share: about a word. */
const SLACK = 8;

/** What comes behind a sentence. */
export type Behind = 'sentence' | 'paragraph' | 'end';

/**
 * Seconds of silence behind a sentence. Between two of one paragraph it is what the model of rhythm says, held between
 * the middle and the longest tenth of LJSpeech's 743 silences there (0.39 and 0.61 s); the others are chosen.
 */
function silence(predicted: number, behind: Behind): number {
  if (behind === 'paragraph') return 0.75;
  return behind === 'end' ? 0.3 : Math.max(0.4, Math.min(0.6, predicted));
}

/** Seconds to a tenth of a millisecond: enough for sound, and short to read. */
const rounded = (seconds: number): number => Math.round(seconds * 1e4) / 1e4;

/** A part of a sentence, and what its words were made from, one for one. */
export interface Planned {
  readonly part: ProsodySentence;
  readonly spoken: readonly SpokenWord[];
}

/**
 * The parts of a sentence with their times, in order; mostly one. `text` is the whole that it stands in.
 */
export function* planSentence(
  sentence: SpokenSentence,
  text: string,
  behind: Behind,
  durations: Durations,
): Generator<Planned> {
  const parts = partsOf(sentence.tokens);
  for (const [i, tokens] of parts.entries()) {
    const spoken = tokens.filter((token): token is SpokenWord => token.kind === 'word');
    if (spoken.length === 0) continue;
    const { durations: times, pauses } = durations.predict(tokens);
    const [start, stop] = parts.length === 1 ? [sentence.start, sentence.stop] : placeOf(spoken);
    const words = spoken.map((word, w): ProsodyWord => {
      const last = w + 1 === spoken.length;
      const predicted = pauses[w + 1];
      const pause = last && i + 1 === parts.length ? silence(predicted, behind) : predicted;
      const { source, readings } = word;
      return {
        ...{ text: word.text, start: word.start, stop: word.stop },
        phones: word.phones.map((phone, p) => ({ phone, time: 0, duration: rounded(times[w][p]) })),
        pause: { time: 0, duration: rounded(pause) },
        ...marksAround(tokens, tokens.indexOf(word)),
        source,
        ...(readings && {
          readings: readings.map(({ phones, probability }) => ({ phones: [...phones], probability })),
        }),
      };
    });
    yield { part: { text: text.slice(start, stop), start, stop, words }, spoken };
  }
}

const placeOf = (words: readonly SpokenWord[]): [start: number, stop: number] => [
  words[0].start,
  words[words.length - 1].stop,
];

/** Tokens in runs of at most {@link LONGEST_PART} phones, parted behind the last mark where there is one in the second half. */
function partsOf(tokens: readonly (SpokenWord | Break)[]): (SpokenWord | Break)[][] {
  const parts: (SpokenWord | Break)[][] = [];
  let part: (SpokenWord | Break)[] = [];
  let phones = 0;
  const all = countPhones(tokens);
  // Parts of like length, rather than a last one of a single word.
  const most = Math.min(LONGEST_PART, Math.ceil(all / Math.ceil(all / LONGEST_PART)) + SLACK);
  for (const token of tokens.flatMap(inPieces)) {
    const own = token.kind === 'word' ? token.phones.length : 0;
    if (phones + own > most) {
      const mark = part.findLastIndex(({ kind }) => kind === 'break') + 1;
      const rest = part.slice(mark);
      const atMark = countPhones(rest) < most / 2;
      parts.push(atMark ? part.slice(0, mark) : part);
      part = atMark ? rest : [];
      phones = countPhones(part);
    }
    part.push(token);
    phones += own;
  }
  return [...parts, part];
}

const countPhones = (tokens: readonly (SpokenWord | Break)[]): number =>
  tokens.reduce((sum, token) => sum + (token.kind === 'word' ? token.phones.length : 0), 0);

/** What no breath could hold is no word of any language: it is cut wherever it must be. */
function inPieces(token: SpokenWord | Break): (SpokenWord | Break)[] {
  if (token.kind === 'break' || token.phones.length <= LONGEST_PART) return [token];
  return Array.from({ length: Math.ceil(token.phones.length / LONGEST_PART) }, (_, i) => ({
    ...token,
    phones: token.phones.slice(i * LONGEST_PART, (i + 1) * LONGEST_PART),
  }));
}

/** The punctuation around a word: what stands before the first word goes before it, all else behind. */
function marksAround(
  tokens: readonly (SpokenWord | Break)[],
  at: number,
): Pick<ProsodyWord, 'before' | 'behind'> {
  const run = (from: number): Mark[] => {
    const marks: Mark[] = [];
    for (let i = from; i < tokens.length; i++) {
      const token = tokens[i];
      if (token.kind === 'word') break;
      marks.push(token.mark);
    }
    return marks;
  };
  const isFirst = !tokens.slice(0, at).some(({ kind }) => kind === 'word');
  const [before, behind] = [isFirst ? run(0) : [], run(at + 1)];
  return { ...(before.length > 0 && { before }), ...(behind.length > 0 && { behind }) };
}

/** The sentence with the `time`s that its durations make. */
export function onItsClock<T extends ProsodySentence>(sentence: T): T {
  let clock = sentence.lead ?? 0;
  const next = <T extends { readonly duration: number }>(span: T): T => {
    const placed = { ...span, time: rounded(clock) };
    clock += span.duration;
    return placed;
  };
  const words = sentence.words.map((word) => ({
    ...word,
    phones: word.phones.map(next),
    pause: next(word.pause),
  }));
  return { ...sentence, words };
}

/** Most silence that the voice speaks itself, at either end, in seconds; what is beyond is made of zeros. */
export const LONGEST_EDGE = 1;

/** The sentence as the voice takes it, silence at its ends cut to {@link LONGEST_EDGE}. */
export function timedOf({ words, lead = 0 }: ProsodySentence): TimedUtterance {
  const utterance: Utterance = words.flatMap((word) => [
    ...(word.before ?? []).map((mark) => ({ kind: 'break', mark }) as const),
    { kind: 'word', text: word.text, phones: word.phones.map(({ phone }) => phone) } as const,
    ...(word.behind ?? []).map((mark) => ({ kind: 'break', mark }) as const),
  ]);
  const durations = words.map(({ phones }) => phones.map(({ duration }) => duration));
  const pauses = [Math.min(LONGEST_EDGE, lead), ...words.map(({ pause }) => pause.duration)];
  pauses[words.length] = Math.min(LONGEST_EDGE, pauses[words.length]);
  return { utterance, durations, pauses };
}
