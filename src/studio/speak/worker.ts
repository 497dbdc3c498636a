// The room of speech in a worker: what "Speak" asks of the voice.
import { encodeWav } from '../../audio/index.ts';
import {
  type DecidingWord,
  loadVoice,
  type NumberedSentence,
  type ProsodySentence,
  readSsml,
  type Speaker,
  type SpeechMark,
  SsmlError,
  VOICES,
  type VoiceName,
  writeSsml,
} from '../../speech/index.ts';
import { fetchModel } from '../workers/fetch-model.ts';
import type { Call } from '../workers/protocol.ts';
import type { Fetched } from '../workers/read-model.ts';
import { serve, transferring } from '../workers/serve.ts';
import { commonEnds, NO_EDITS } from './edits.ts';
import { spectrogramOf } from './spectrogram.ts';
import {
  type Edits,
  type LoadedVoice,
  type Manner,
  OWN_MANNER,
  type SoundPiece,
  type Source,
  type Spoken,
  type SsmlFault,
  type Unmarked,
} from './types.ts';
import { asSsml, changesOf, shownOf, weave } from './weave.ts';

/** What the voice is made of, by the names of its files. */
const MODELS = ['pronunciations', 'heteronyms', 'letters', 'durations', 'pitch', 'voice', 'fargan'] as const;
type Files = Partial<Record<(typeof MODELS)[number], Uint8Array>>;

const files: Files = {};
let loaded: Speaker | undefined;
/** The last text that was planned, of which the next one may be the beginning. */
let last: { readonly source: Source; readonly sentences: readonly NumberedSentence[] } | undefined;

function voice(): Speaker {
  if (!loaded) throw new Error('the voice is not loaded yet; wait a moment.');
  return loaded;
}

/** The sentences of the last text that another one begins with, too. */
function known({ text, ssml }: Source): NumberedSentence[] {
  if (!last || last.source.ssml !== ssml) return [];
  const { head: same } = commonEnds(text, last.source.text);
  if (same === text.length && same === last.source.text.length) return [...last.sentences];
  // How a sentence is said is known when the next one is.
  const changed = last.sentences.find(({ stop }) => stop >= same) ?? last.sentences.at(-1);
  const upTo = (changed?.sentence ?? 0) - 1;
  return last.sentences.filter(({ sentence }) => sentence < upTo);
}

/** The sentences that the page is told of at once: to hear of a whole book would keep it from all else for a while. */
const AT_ONCE = 12;

/** Tells the page of sentences in order, some at a time. */
class Teller {
  readonly #call: Call<readonly NumberedSentence[]>;
  #told = 0;

  constructor(call: Call<readonly NumberedSentence[]>) {
    this.#call = call;
  }

  /** Tells of those that were not told yet, as soon as there are enough of them, or of all. */
  async tell(sentences: readonly NumberedSentence[], all: boolean): Promise<void> {
    while (sentences.length - this.#told >= (all ? 1 : AT_ONCE)) {
      const more = sentences.slice(this.#told, this.#told + AT_ONCE);
      this.#told += more.length;
      this.#call.emit(more);
      await this.#call.breathe();
    }
  }
}

async function plan(source: Source, { breathe }: Call, teller?: Teller): Promise<NumberedSentence[]> {
  const sentences = known(source);
  const { text, ssml } = source;
  const isWhole = last?.source.text === text && last.source.ssml === ssml;
  const fromSentence = (sentences.at(-1)?.sentence ?? -1) + 1;
  if (!isWhole) {
    // A voice that is waited for begins with the first.
    for (const sentence of voice().sentences(text, { ssml, fromSentence })) {
      sentences.push(sentence);
      await teller?.tell(sentences, sentences.length === 1);
      await breathe();
    }
  }
  last = { source, sentences };
  return sentences;
}

/** The sentences as they are with the readings that a person chose: words keep what is known of all their readings. */
async function inReadings(
  source: Source,
  own: readonly NumberedSentence[],
  edits: Edits,
  { breathe }: Call,
): Promise<readonly NumberedSentence[]> {
  if (Object.keys(edits.reading).length === 0) return own;
  const changes = changesOf(own, { ...NO_EDITS, reading: edits.reading }, 1);
  const document = weave(readSsml(asSsml(source)), changes, OWN_MANNER);
  const before = own.flatMap(({ words }) => words);
  const sentences: NumberedSentence[] = [];
  let first = 0;
  for (const sentence of voice().sentences(writeSsml(document), { ssml: true })) {
    const words = sentence.words.map((word, w) => {
      const { text, readings } = before[first + w] ?? {};
      return text === word.text && readings ? { ...word, readings } : word;
    });
    first += words.length;
    sentences.push({ ...sentence, words });
    await breathe();
  }
  return sentences;
}

const handlers = {
  /** Loads the voice of a reader, the room's own choice if absent. */
  async load({ reader }: { reader?: string }, { emit, signal }: Call<Fetched>): Promise<LoadedVoice> {
    for (const name of MODELS) files[name] ??= await fetchModel(`${name}.safetensors`, emit);
    const speaker = await loadVoice({ models: files, voice: reader as VoiceName | undefined });
    if (signal.aborted) speaker.close();
    signal.throwIfAborted();
    loaded?.close();
    [loaded, last] = [speaker, undefined];
    const bytes = Object.values(files).reduce((sum, { length }) => sum + length, 0);
    return { pitch: speaker.pitch, bytes, reader: reader ?? VOICES[0], readers: VOICES };
  },

  /** A text as it will be spoken, with the readings that a person chose: its sentences are told as they are planned. */
  async analyze(
    { source, edits }: { source: Source; edits: Edits },
    call: Call<readonly NumberedSentence[]>,
  ): Promise<Unmarked | undefined> {
    await call.breathe();
    const teller = new Teller(call);
    const isOwn = Object.keys(edits.reading).length === 0;
    const own = await plan(source, call, isOwn ? teller : undefined);
    await teller.tell(await inReadings(source, own, edits, call), true);
    if (!source.ssml) return undefined;
    const { text, places } = shownOf(readSsml(source.text));
    return { shown: text, places };
  },

  /** What keeps a text from being SSML; undefined where nothing does. */
  check({ text }: { text: string }): SsmlFault | undefined {
    try {
      readSsml(text);
      return undefined;
    } catch (error) {
      const { message, line, column } = error as SsmlError;
      return error instanceof SsmlError ? { message, line, column } : { message };
    }
  },

  /** A text with its edits as SSML. */
  async ssml(
    { source, edits, manner }: { source: Source; edits: Edits; manner: Manner },
    call: Call,
  ): Promise<string> {
    await call.breathe();
    const said = await inReadings(source, await plan(source, call), edits, call);
    return writeSsml(weave(readSsml(asSsml(source)), changesOf(said, edits, manner.rate), manner));
  },

  /** Which words of a sentence decided between the readings of its words: of each that has two, by its number in it. */
  async deciding(
    { sentence }: { sentence: ProsodySentence },
    { breathe }: Call,
  ): Promise<Record<number, DecidingWord[]>> {
    const deciding: Record<number, DecidingWord[]> = {};
    for (const [w, { readings }] of sentence.words.entries()) {
      if (!readings) continue;
      await breathe();
      deciding[w] = voice().decisive(sentence, w);
    }
    return deciding;
  },

  /** Speaks a sentence, piece by piece. */
  async speak(
    { sentence, manner, monotone }: { sentence: ProsodySentence; manner: Manner; monotone: boolean },
    { breathe, emit }: Call<SoundPiece>,
  ): Promise<Spoken> {
    const pieces: Float32Array[] = [];
    const phones: { time: number; end: number }[] = [];
    let spent = 0;
    let since = performance.now();
    for await (const { samples, marks } of spoken([sentence], manner, monotone)) {
      spent += performance.now() - since;
      pieces.push(samples);
      for (const { type, time, end } of marks) if (type === 'phone') phones.push({ time, end });
      emit({ samples, marks });
      await breathe();
      since = performance.now();
    }
    const all = joined(pieces);
    const seconds = all.length / voice().sampleRate;
    return { seconds, spent: spent / 1000, spectrogram: spectrogramOf(all), phones };
  },

  /** All sentences as a WAV file, with their marks; tells the share that is done. */
  async wav(
    { sentences, manner, monotone }: { sentences: ProsodySentence[]; manner: Manner; monotone: boolean },
    { breathe, emit }: Call<number>,
  ): Promise<{ bytes: Uint8Array; marks: SpeechMark[] }> {
    const pieces: Float32Array[] = [];
    const marks: SpeechMark[] = [];
    for await (const piece of spoken(sentences, manner, monotone)) {
      pieces.push(piece.samples);
      marks.push(...piece.marks);
      emit(piece.sentence / sentences.length);
      await breathe();
    }
    if (pieces.length === 0) throw new Error('the text has no word to say; give at least one.');
    const bytes = encodeWav([joined(pieces)], voice().sampleRate, { dither: false });
    return transferring({ bytes, marks }, [bytes.buffer]);
  },
};

function spoken(sentences: ProsodySentence[], { rate, pitch, range }: Manner, monotone: boolean) {
  return voice().speak(sentences, { rate, range, monotone, pitch: { semitones: pitch } });
}

function joined(pieces: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

export type SpeechRoom = typeof handlers;

serve(handlers);
