// What reading SSML gives: sentences of words with the settings that hold for each, pauses and marks, all with places.
import type { Phones } from '../pronunciation/index.ts';
import type { Break, Sentence, Word } from '../text/index.ts';

/**
 * A pitch or a range, relative to the voice's own or not: `factor` × the voice's own + `hertz`. The voice's own is
 * `{ factor: 1, hertz: 0 }`, "+2st" is `{ factor: 2 ** (2 / 12), hertz: 0 }`, "+20Hz" is `{ factor: 1, hertz: 20 }` and
 * "180Hz" is `{ factor: 0, hertz: 180 }`. Changes within changes are worked out: "+2st" within "180Hz" is 202.05 Hz.
 */
export interface Level {
  readonly factor: number;
  readonly hertz: number;
}

/** How strongly words are stressed; `none` asks that a word which would be stressed is not. */
export type Emphasis = 'none' | 'reduced' | 'moderate' | 'strong';

/** What holds for a stretch of text: everything around it taken together, as plain numbers. */
export interface Settings {
  /** How fast, as a multiple of the voice's own rate; above 0. */
  readonly rate: number;
  /** The baseline of the pitch. */
  readonly pitch: Level;
  /** How far the pitch moves around its baseline: factor 0 is monotone, 2 twice as lively. */
  readonly range: Level;
  /** Decibels beside the voice's own loudness; -Infinity is silence. */
  readonly gain: number;
  /** Absent where nothing is asked for. */
  readonly emphasis?: Emphasis;
  /** The name of the voice asked for by <voice name>, as given. */
  readonly voice?: string;
  /** The language asked for by xml:lang, as given. */
  readonly language?: string;
}

/** A point of a contour: where in the time of its stretch, from 0 to 1, and the pitch there. */
export interface ContourPoint {
  readonly position: number;
  readonly pitch: Level;
}

/**
 * A <prosody> with a contour or a duration, which concern its content as a whole. Spans hold the same object for as long
 * as it lasts; it may reach over several sentences.
 */
export interface Stretch {
  /** Its content's place in the SSML, in UTF-16 units. */
  readonly start: number;
  readonly stop: number;
  /** The pitch over the whole of it, by rising position, at least one point; goes before the settings' pitch and range. */
  readonly contour?: readonly ContourPoint[];
  /** How long all of it takes, in seconds; rates within it only say how that is shared out. */
  readonly seconds?: number;
}

/** How the content of a <say-as> is to be read. */
export interface SayAs {
  readonly interpretAs: string;
  readonly format?: string;
  readonly detail?: string;
}

/** Text in one piece with all that was said about it. */
export interface TextSpan {
  readonly kind: 'text';
  /** What is written, its entities replaced and each run of white space as one space; never empty but for `phoneme` and `alias`. */
  readonly text: string;
  /** Its place in the SSML, in UTF-16 units. */
  readonly start: number;
  readonly stop: number;
  readonly settings: Settings;
  /** Those around it, outermost first. */
  readonly stretches: readonly Stretch[];
  /** What is read in its place, of <sub>. */
  readonly alias?: string;
  readonly sayAs?: SayAs;
  /** Of <phoneme>: the phones of the whole, which is one word. */
  readonly phoneme?: Phones;
  /** Of <w> and <token>, as given: "amazon:VBD". */
  readonly role?: string;
}

/** How strong a break is. */
export type Strength = 'none' | 'x-weak' | 'weak' | 'medium' | 'strong' | 'x-strong';

/** A <break>. Of strength `none` it takes away the pause that would be there without it. */
export interface Pause {
  readonly kind: 'pause';
  readonly strength: Strength;
  /** How long, if that was said; at most {@link MAX_SECONDS}. */
  readonly seconds?: number;
  /** The tag's place in the SSML. */
  readonly start: number;
  readonly stop: number;
  readonly stretches: readonly Stretch[];
  /** Index of the sentence's token before which it comes; the number of tokens at the end. */
  readonly before: number;
}

/** A <mark>: the moment that is reported when speech comes there. */
export interface MarkPoint {
  readonly kind: 'mark';
  readonly name: string;
  /** The tag's place in the SSML. */
  readonly start: number;
  readonly stop: number;
  readonly stretches: readonly Stretch[];
  /** As {@link Pause.before}; a mark within a word comes before the word. */
  readonly before: number;
}

export type Span = TextSpan | Pause | MarkPoint;

/**
 * A spoken word; its place is in the SSML, where an alias's words all have the place of what they stand for. `written`
 * is what is read: of an alias a word of it, with entities replaced.
 */
export interface SsmlWord extends Word {
  /** Where the word begins, which holds for all of it. */
  readonly span: TextSpan;
  /** Its pronunciation, where <phoneme> or the role of a <w> says it: ARPAbet with stress. Goes before everything else. */
  readonly phones?: Phones;
}

/**
 * A sentence of words and breaks, as the text reader gives it and the pronouncer takes it, and the spans, pauses and
 * marks that it was made of, in order. Pauses and marks between two sentences belong to the second.
 *
 * Only of a document that says nothing is there a sentence without words: it holds the document's pauses and marks.
 */
export interface SsmlSentence extends Sentence {
  readonly tokens: readonly (SsmlWord | Break)[];
  readonly spans: readonly Span[];
  /** Number of its paragraph, from 0: what stands in a <p>, or between two. */
  readonly paragraph: number;
  /** Whether an <s> says that it is one sentence; otherwise its borders were found by reading. */
  readonly marked: boolean;
}

/** What an SSML document says, and how. */
export interface SpokenDocument {
  readonly sentences: readonly SsmlSentence[];
}

/** The longest pause or duration that may be asked for, in seconds. */
export const MAX_SECONDS = 600;

/** The settings of a voice left to itself. */
export const PLAIN: Settings = {
  rate: 1,
  pitch: { factor: 1, hertz: 0 },
  range: { factor: 1, hertz: 0 },
  gain: 0,
};

/** A level of a voice whose own is `own` hertz; never below 0. */
export function hertzOf(level: Level, own: number): number {
  return Math.max(0, level.factor * own + level.hertz);
}
