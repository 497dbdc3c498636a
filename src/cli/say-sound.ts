// `say` with sound: a text into a WAV file or a pipe as it is spoken, with marks, progress and a summary.
import { open, rename, rm } from 'node:fs/promises';
import type { Speaker, SpeakOptions, SpeechMark } from '../speech/index.ts';
import type { Context } from './context.ts';
import { CommandError } from './errors.ts';
import { identityOf, SpeechFiles } from './say-files.ts';
import { wavStream } from './say-wav.ts';
import { counted, duration } from './table.ts';

export interface SoundOptions {
  /** `-` is standard output. */
  readonly output: string;
  readonly marks?: string;
  readonly resume?: boolean;
  readonly controls: SpeakOptions;
  /** What else the sound depends on. */
  readonly identity: readonly unknown[];
}

/** What was made. */
export interface Spoken {
  readonly output: string;
  /** Of speech, all of it. */
  readonly seconds: number;
  readonly sampleRate: number;
  readonly sentences: number;
  readonly words: number;
  /** Seconds from the first letter to the last sample, without loading; of what was not there already. */
  readonly spent: number;
  /** Seconds until the first tenth of a second of sound was there. */
  readonly firstSound: number;
  /** Time spent for a second of speech. */
  readonly realTimeFactor: number;
}

/** Where pieces go. */
interface Sink {
  readonly sentences: number;
  readonly seconds: number;
  write(samples: Float32Array, marks: string): Promise<void>;
  sentence(sentences: number): Promise<void>;
  finish(): Promise<void>;
  leave(): Promise<void>;
}

/** Between two of these (milliseconds) Ctrl-C is heard. */
const ATTENTION = 50;

/** Speaks; what is whole is kept when it is stopped. @throws {CommandError} where there is no word to say. */
export async function makeSound(
  text: string,
  options: SoundOptions,
  voice: Speaker,
  context: Context,
): Promise<Spoken> {
  const { output, controls } = options;
  const sink = await openSink(text, options, voice, context);
  const [before, had] = [sink.seconds, sink.sentences];
  const progress = await context.openProgress();
  const started = performance.now();
  let [samples, words, sentence, firstSound, rested] = [0, 0, had, 0, started];
  try {
    // A short sentence may be said before the first look at the signal below.
    context.signal.throwIfAborted();
    for await (const piece of voice.speak(text, { ...controls, fromSentence: had })) {
      if (piece.sentence !== sentence) await sink.sentence(piece.sentence);
      sentence = piece.sentence;
      await sink.write(piece.samples, piece.marks.map((mark) => line(mark, before)).join(''));
      firstSound ||= performance.now() - started;
      samples += piece.samples.length;
      words += piece.marks.filter(({ type }) => type === 'word').length;
      progress.update(piece.stop, text.length, `${duration(before + samples / voice.sampleRate)} of speech`);
      if (performance.now() - rested < ATTENTION) continue;
      await new Promise((resolve) => setImmediate(resolve));
      rested = performance.now();
      context.signal.throwIfAborted();
    }
    if (samples === 0 && had === 0) throw new CommandError('the text has no word to say: give at least one');
    if (samples > 0) await sink.sentence(++sentence);
    context.signal.throwIfAborted();
    await sink.finish();
  } catch (error) {
    await sink.leave();
    throw error;
  } finally {
    progress.stop();
  }
  const spent = (performance.now() - started) / 1000;
  const made = samples / voice.sampleRate;
  return {
    ...{ output, seconds: before + made, sampleRate: voice.sampleRate, sentences: sentence, words },
    ...{ spent, firstSound: firstSound / 1000, realTimeFactor: made > 0 ? spent / made : 0 },
  };
}

/** A mark as a line of JSON, `offset` seconds later. */
function line(mark: SpeechMark, offset: number): string {
  const later = (seconds: number): number => Math.round((seconds + offset) * 1e4) / 1e4;
  return `${JSON.stringify({ ...mark, time: later(mark.time), end: later(mark.end) })}\n`;
}

/** One line for people. */
export function describeSpoken({
  output,
  seconds,
  sentences,
  words,
  spent,
  realTimeFactor,
  firstSound,
}: Spoken): string {
  const made = output === '-' ? '' : `${output}: `;
  const counts = `${counted(sentences, 'sentence')}, ${counted(words, 'word')}`;
  return (
    `${made}${seconds.toFixed(1)} s of speech (${counts}) in ${spent.toFixed(1)} s, ` +
    `real-time factor ${realTimeFactor.toFixed(2)}; first sound after ${Math.round(1000 * firstSound)} ms\n`
  );
}

async function openSink(
  text: string,
  { output, marks, resume, controls, identity }: SoundOptions,
  voice: Speaker,
  context: Context,
): Promise<Sink> {
  if (output === '-') return openPipe(marks, voice, context);
  const content = identityOf(text, controls, marks !== undefined, ...identity);
  const files = await SpeechFiles.open(output, {
    ...{ sampleRate: voice.sampleRate, marks, resume },
    identity: content,
  });
  return {
    sentences: files.sentences,
    seconds: files.seconds,
    write: (samples, lines) => files.write(samples, lines),
    sentence: (sentences) => files.sentence(sentences),
    finish: async () => {
      await files.finish();
      context.kept.push(output, ...(marks === undefined ? [] : [marks]));
    },
    leave: async () => {
      await files.leave();
      if (files.sentences === 0) return;
      context.kept.push(`${output}.part (${counted(files.sentences, 'sentence')}; go on with --resume)`);
    },
  };
}

/** Standard output, as the sound is made; the marks are `<file>.part` until all is said. */
async function openPipe(marks: string | undefined, { sampleRate }: Speaker, context: Context): Promise<Sink> {
  const wav = await wavStream(sampleRate);
  const part = `${marks}.part`;
  const file = marks === undefined ? undefined : await open(part, 'w');
  let begun = false;
  return {
    sentences: 0,
    seconds: 0,
    write: async (samples, lines) => {
      // The header waits for the first sound: where there is nothing to say, nothing is written.
      if (!begun) await context.stdout.write(wav.header());
      begun = true;
      await context.stdout.write(wav.samples(samples));
      if (lines !== '') await file?.write(lines);
    },
    sentence: async () => undefined,
    finish: async () => {
      if (!file || marks === undefined) return;
      await file.sync();
      await file.close();
      await rename(part, marks);
      context.kept.push(marks);
    },
    leave: async () => {
      await file?.close();
      if (file) await rm(part, { force: true });
    },
  };
}
