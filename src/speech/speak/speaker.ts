// Reads texts aloud: analyses them sentence by sentence, and speaks them piece by piece.
import { shippedModel } from '#speech/shipped';
import { type Backend, createEngine } from '../../lstm/index.ts';
import { FRAME_RATE, type Intonation, Voice } from '../acoustic/voice.ts';
import { SpeechError } from '../errors.ts';
import type { LexiconEntries } from '../lexicon.ts';
import { loadPronouncer, type Pronouncer, type SpokenWord } from '../pronounce.ts';
import type { DecidingWord } from '../pronunciation/index.ts';
import type { TimedUtterance } from '../prosody/timing.ts';
import type { ShippedModel } from '../shipped.node.ts';
import { readSsml, type SsmlSentence } from '../ssml/index.ts';
import { readSentences, type Sentence } from '../text/index.ts';
import { FRAME } from '../vocoder/fargan.ts';
import { SAMPLE_RATE } from '../vocoder/vocoder.ts';
import { checkVoice } from './check-voice.ts';
import { type Controls, checkControls, inTime, pitchShape } from './controls.ts';
import { intonationOf, wordOfFrames } from './intonation.ts';
import { amplify, frameGains } from './level.ts';
import { inManner, type Mannered } from './manner.ts';
import { marksOf, type SpeechMark } from './marks.ts';
import { type Behind, LONGEST_EDGE, onItsClock, planSentence, timedOf } from './plan.ts';
import { checkSentence, type Prosody, type ProsodySentence } from './prosody.ts';
import { spansOf, withMarks } from './ssml.ts';
import { toldTokens } from './told-words.ts';
import { VOICES, type VoiceName } from './voices.ts';

/** Frames of a piece: a tenth of a second. */
const PIECE = 10;

/** Some sound, in order. */
export interface SpeechPiece {
  /** At {@link Speaker.sampleRate}, between −1 and 1; yours to keep. */
  readonly samples: Float32Array;
  /** What begins in it. */
  readonly marks: readonly SpeechMark[];
  /** Which sentence of the text, or of the prosody object, it belongs to. */
  readonly sentence: number;
  /** Where that sentence ends in the text, in UTF-16 units. */
  readonly stop: number;
}

export interface SpeakOptions extends Controls {
  /** The text is a document in SSML. */
  readonly ssml?: boolean;
  /** The first sentence to speak; those before it are passed over. */
  readonly fromSentence?: number;
}

/** A sentence of a text with its number. Parts of one long sentence have the same. */
export interface NumberedSentence extends ProsodySentence {
  readonly sentence: number;
}

/**
 * A voice with all that it needs to read. Close it when done.
 *
 *     const voice = await loadVoice();
 *     for await (const { samples } of voice.speak('Hello.')) play(samples);
 */
export class Speaker {
  readonly sampleRate = SAMPLE_RATE;
  /** The mean pitch of the voice, in hertz. */
  readonly pitch: number;
  readonly #pronouncer: Pronouncer;
  readonly #voice: Voice;

  /** @internal Use {@link loadVoice}. */
  constructor(pronouncer: Pronouncer, voice: Voice) {
    this.#pronouncer = pronouncer;
    this.#voice = voice;
    this.pitch = voice.meanPitch;
  }

  /**
   * A text as it will be spoken, as plain data that may be edited and given to {@link Speaker.speak}.
   * @throws {SpeechError} for what is no text, or controls out of their ranges; {SsmlError} for SSML that is none.
   */
  analyze(text: string, options: SpeakOptions = {}): Prosody {
    return { sentences: [...this.sentences(text, options)] };
  }

  /** The same sentence by sentence, each when it is asked for: memory does not grow with the text. */
  *sentences(text: string, options: SpeakOptions = {}): Generator<NumberedSentence> {
    checkOptions(options);
    for (const planned of this.#plan(text, options)) {
      const { shapes, ...sentence } = onItsClock(inTime(planned, options));
      const timed = timedOf(sentence);
      const intonation = this.#intonation({ ...sentence, shapes }, timed, options);
      yield { ...sentence, pitch: this.#voice.pitch(timed, intonation) };
    }
  }

  /**
   * Which words of a sentence decided between the readings of one of its words, the weightiest first; empty where that
   * word has no two readings.
   *
   * The method is occlusion (Zeiler & Fergus, 2014): each word within eight of it is hidden from the network in turn, as
   * a word that it does not know, and what counts is by how much the log-odds of the likeliest reading fall, in nats.
   * Above 0 the word spoke for that reading, below 0 against it. Words that decide only together may show little.
   *
   * @throws {SpeechError} for a sentence that is none, or a word that it does not have.
   * @example
   * const [sentence] = voice.analyze('They live near the live wire.').sentences;
   * voice.decisive(sentence, 1)[0].index; // => 0: "they" makes a verb of it
   */
  decisive(sentence: ProsodySentence, word: number): DecidingWord[] {
    checkSentence(sentence, 0);
    const { length } = sentence.words;
    if (!(Number.isInteger(word) && word >= 0 && word < length)) {
      throw new SpeechError(`there is no word ${word}; the sentence has ${length}, the first is 0.`);
    }
    return this.#pronouncer.decisive({ tokens: toldTokens(sentence) }, word);
  }

  /**
   * Speaks a text, a prosody object or sentences of one, in pieces of a tenth of a second as they are made. Of the same
   * input come the same samples, from whichever sentence it begins.
   * @throws {SpeechError} for what cannot be spoken, naming sentence, word and phone; controls out of their ranges.
   */
  async *speak(
    input: string | Prosody | Iterable<ProsodySentence>,
    options: SpeakOptions = {},
  ): AsyncGenerator<SpeechPiece, void, undefined> {
    checkOptions(options);
    let frames = 0;
    for (const sentence of this.#sentencesOf(input, options)) {
      for (const piece of this.#pieces(sentence, options, frames)) {
        frames += piece.samples.length / FRAME;
        yield piece;
      }
    }
  }

  /** Frees the memory of its networks. */
  close(): void {
    this.#pronouncer.close();
    this.#voice.close();
  }

  *#sentencesOf(
    input: string | Prosody | Iterable<ProsodySentence>,
    options: SpeakOptions,
  ): Generator<Spoken> {
    if (typeof input === 'string') return yield* this.#plan(input, options);
    const { fromSentence = 0 } = options;
    const sentences =
      (input as Partial<Prosody> | undefined)?.sentences ?? (input as Iterable<ProsodySentence>);
    if (typeof sentences?.[Symbol.iterator] !== 'function') {
      throw new SpeechError(
        'what is to be spoken must be a text, a prosody object or a list of its sentences.',
      );
    }
    let i = 0;
    for (const sentence of sentences) {
      checkSentence(sentence, i);
      if (i >= fromSentence) yield { ...sentence, sentence: i };
      i++;
    }
  }

  /** The sentences of a text with their durations; without the `time`s of a pitch, and without pitch. */
  *#plan(text: string, { ssml = false, fromSentence = 0 }: SpeakOptions): Generator<Spoken> {
    const own = { mean: this.pitch, range: this.#voice.pitchRange };
    const { durations } = this.#voice;
    let number = -1;
    const read: Iterable<Sentence | SsmlSentence> = ssml ? readSsml(text).sentences : readSentences(text);
    for (const [sentence, next] of withNext(read)) {
      number++;
      if (number < fromSentence) continue;
      const pronounced = this.#pronouncer.pronounce(sentence);
      const words = pronounced.tokens.filter((token): token is SpokenWord => token.kind === 'word');
      const spans =
        'spans' in sentence ? spansOf(sentence, words, next as SsmlSentence | undefined) : undefined;
      let lead = number === 0 ? (spans?.lead ?? 0) : 0;
      for (const { part, spoken } of planSentence(pronounced, text, behindOf(sentence, next), durations)) {
        const mannered = inManner({ ...part, ...(lead > 0 && { lead }) }, spoken, own, spans);
        lead = 0;
        const isLast = spoken.at(-1)?.start === words.at(-1)?.start;
        const parts = spans ? withMarks(mannered, spoken, spans, isLast) : [mannered];
        for (const one of parts) yield { ...one, sentence: number };
      }
    }
  }

  #intonation(sentence: Mannered, timed: TimedUtterance, controls: Controls): Intonation {
    const shape = pitchShape(controls, this.pitch);
    return intonationOf(sentence, this.#voice.framesOf(timed), shape, sentence.shapes);
  }

  *#pieces(given: Spoken, controls: Controls, from: number): Generator<SpeechPiece> {
    const sentence = inTime(given, controls);
    const timed = timedOf(sentence);
    const before = silentFrames(sentence.lead ?? 0);
    const behind = silentFrames(sentence.words[sentence.words.length - 1].pause.duration);
    const frames = this.#voice.framesOf(timed);
    const gains = frameGains(sentence, wordOfFrames(sentence, frames));
    const all = before + frames + behind;
    const marks = marksOf(sentence, from / FRAME_RATE, all);
    const sound = this.#voice.sound(timed, this.#intonation(sentence, timed, controls));
    let next = 0;
    for (let at = 0; at < all; at += PIECE) {
      const end = Math.min(all, at + PIECE);
      const samples = new Float32Array((end - at) * FRAME);
      for (let t = Math.max(at, before); t < Math.min(end, before + frames); t++) {
        const frame = sound.next().value!;
        amplify(frame, gains[Math.max(0, t - before - 1)], gains[t - before]);
        samples.set(frame, (t - at) * FRAME);
      }
      const first = next;
      const until = (from + end) / FRAME_RATE;
      while (next < marks.length && (marks[next].time < until || end === all)) next++;
      yield {
        ...{ samples, marks: marks.slice(first, next) },
        ...{ sentence: given.sentence, stop: given.stop },
      };
    }
  }
}

/** Frames of silence beyond what the voice speaks itself. */
const silentFrames = (seconds: number): number =>
  Math.max(0, Math.round((seconds - LONGEST_EDGE) * FRAME_RATE));

/** A sentence as it is about to be spoken. */
type Spoken = Mannered & NumberedSentence;

/** Each sentence with the one behind it. */
function* withNext<T>(sentences: Iterable<T>): Generator<readonly [T, T | undefined]> {
  let held: T | undefined;
  for (const sentence of sentences) {
    if (held) yield [held, sentence];
    held = sentence;
  }
  if (held) yield [held, undefined];
}

function behindOf({ tokens }: Sentence, next: Sentence | undefined): Behind {
  if (!next) return 'end';
  const endsParagraph = tokens.some((token) => token.kind === 'break' && token.mark === 'paragraph');
  return endsParagraph ? 'paragraph' : 'sentence';
}

function checkOptions(options: SpeakOptions): void {
  checkControls(options);
  const { fromSentence = 0 } = options;
  if (!Number.isSafeInteger(fromSentence) || fromSentence < 0) {
    throw new SpeechError(`fromSentence is ${fromSentence}; give a whole number, 0 for the first.`);
  }
}

export interface LoadVoiceOptions {
  /** Which voice; default the first of {@link VOICES}. */
  readonly voice?: VoiceName;
  /** The user's own pronunciations. */
  readonly lexicon?: LexiconEntries;
  /** Bytes of models, instead of the shipped ones. */
  readonly models?: Readonly<Partial<Record<ShippedModel, Uint8Array>>>;
  readonly backend?: Backend | 'auto';
}

/**
 * A voice with the shipped models, from the package's folder or from beside its code.
 * @throws {FormatError|SpeechError} when a model is damaged or missing, the voice is unknown, or the lexicon is not ARPAbet.
 */
export async function loadVoice(options: LoadVoiceOptions = {}): Promise<Speaker> {
  const { voice = VOICES[0], lexicon, models = {}, backend = 'wasm' } = options;
  checkVoice(voice);
  const bytes = (name: ShippedModel): Promise<Uint8Array> | Uint8Array => models[name] ?? shippedModel(name);
  const engine = await createEngine({ backend });
  try {
    const names = ['durations', 'pitch', 'voice', 'fargan'] as const;
    const [durations, pitch, acoustic, vocoder] = await Promise.all(names.map(bytes));
    const files = { durations, pitch, acoustic, vocoder };
    const spoken = await Voice.load(files, { engine, speaker: voice });
    const speaker = new Speaker(await loadPronouncer({ lexicon, models, backend }), spoken);
    // A word that nobody hears, so that the first one heard does not wait for the compiler.
    for await (const _ of speaker.speak('a', { rate: 4 }));
    return speaker;
  } catch (error) {
    engine.close();
    throw error;
  }
}
