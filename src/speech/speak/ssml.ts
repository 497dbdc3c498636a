// What SSML says between words: pauses and marks, at the words that they belong to.
import type { SpokenWord } from '../pronounce.ts';
import { MAX_SECONDS, type Pause, type SsmlSentence, type Strength } from '../ssml/index.ts';
import type { Mannered } from './manner.ts';
import { LONGEST_EDGE } from './plan.ts';
import type { ProsodyWord } from './prosody.ts';

/** Seconds that a break of a strength lasts at least; chosen. */
const STRENGTHS: Readonly<Record<Strength, number>> = {
  ...{ none: 0, 'x-weak': 0.1, weak: 0.2, medium: 0.4, strong: 0.7, 'x-strong': 1.1 },
};
/** As much as a prosody object may hold behind a sentence, in seconds. */
export const LONGEST_SILENCE = MAX_SECONDS;

/** The silence that breaks make of one that would be `natural` long, in seconds: times add up, strengths do not. */
export function silenceOf(breaks: readonly Pause[] | undefined, natural: number): number {
  if (!breaks || breaks.length === 0) return natural;
  const told = breaks.reduce((sum, { seconds = 0 }) => sum + seconds, 0);
  const strengths = breaks.filter(({ seconds }) => seconds === undefined).map(({ strength }) => strength);
  const least = Math.max(0, ...strengths.map((strength) => STRENGTHS[strength]));
  return Math.min(LONGEST_SILENCE, told + (least > 0 ? Math.max(natural, least) : 0));
}

/** What stands in a sentence beside its words. */
export interface Spans {
  /** Seconds of silence before its first word, if nothing is before that. */
  readonly lead: number;
  /** Behind each word that has some; behind the last also what the next sentence begins with. */
  readonly breaks: ReadonlyMap<SpokenWord, readonly Pause[]>;
  /** Names of marks before each word that has some, and behind the last. */
  readonly marks: ReadonlyMap<SpokenWord, readonly string[]>;
  readonly end: readonly string[];
}

/** What stands between the words that a sentence was made into; where several became one, before that. */
export function spansOf(
  sentence: SsmlSentence,
  words: readonly SpokenWord[],
  next: SsmlSentence | undefined,
): Spans {
  const { tokens, spans } = sentence;
  const breaks = new Map<SpokenWord, Pause[]>();
  const marks = new Map<SpokenWord, string[]>();
  const end: string[] = [];
  const add = <T>(to: Map<SpokenWord, T[]>, word: SpokenWord, what: T): void =>
    void to.set(word, [...(to.get(word) ?? []), what]);
  for (const span of spans) {
    if (span.kind === 'text') continue;
    const place = tokens[span.before]?.start ?? Number.POSITIVE_INFINITY;
    const found = words.findIndex(({ start }) => start >= place);
    if (span.kind === 'mark') {
      if (found < 0) end.push(span.name);
      else add(marks, words[found], span.name);
    }
    // What the sentence begins with is behind the one before.
    else if (found !== 0 && words.length > 0) add(breaks, words.at(found < 0 ? -1 : found - 1)!, span);
  }
  for (const span of next ? leadingBreaks(next) : []) add(breaks, words[words.length - 1], span);
  return { lead: silenceOf(leadingBreaks(sentence), 0), breaks, marks, end };
}

function leadingBreaks({ tokens, spans }: SsmlSentence): Pause[] {
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  return spans.filter((span): span is Pause => span.kind === 'pause' && span.before <= first);
}

/** A part with its marks, parted again where it is silent for long; `spoken` are what its words were made from. */
export function withMarks(
  part: Mannered,
  spoken: readonly SpokenWord[],
  spans: Spans,
  isLast: boolean,
): Mannered[] {
  const words = part.words.map((word, i): ProsodyWord => {
    const marks = spans.marks.get(spoken[i]);
    return marks ? { ...word, marks: [...marks] } : word;
  });
  const parts: Mannered[] = [];
  let first = 0;
  for (const [i, { pause, stop }] of words.entries()) {
    if (i + 1 < words.length && pause.duration <= LONGEST_EDGE) continue;
    const { start } = first === 0 ? part : words[first];
    const end = i + 1 === words.length ? part.stop : stop;
    parts.push({
      ...(first === 0 && part.lead !== undefined && { lead: part.lead }),
      ...{ start, stop: end, text: part.text.slice(start - part.start, end - part.start) },
      words: words.slice(first, i + 1),
      ...(part.shapes && { shapes: part.shapes.slice(first, i + 1) }),
    });
    first = i + 1;
  }
  const last = parts.length - 1;
  if (isLast && spans.end.length > 0) parts[last] = { ...parts[last], marks: [...spans.end] };
  return parts;
}
