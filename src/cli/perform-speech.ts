// What the show says: two sentences whose words are spoken in two ways each, with expression and without.
import type { Prosody, ProsodyWord, Speaker, SpeakOptions, SpeechMark } from '../speech/index.ts';
import type { Context } from './context.ts';
import type { Stage, Step, StepResult } from './perform-step.ts';
import { DEFAULT_TEXT } from './say.ts';
import { whole } from './say-phones.ts';
import { wavStream } from './say-wav.ts';
import { counted } from './table.ts';

/** A heteronym in the text, as it was said. */
interface Chosen {
  readonly word: string;
  readonly phones: string;
  /** How likely the network finds this reading. */
  readonly probability: number;
}

export interface SpeechReport {
  readonly text: string;
  /** Of speech with expression, and of the same without. */
  readonly seconds: number;
  readonly monotoneSeconds: number;
  /** Time spent for a second of speech. */
  readonly realTimeFactor: number;
  readonly heteronyms: readonly Chosen[];
}

export const speechStep: Step = {
  name: 'say',
  prepare: async (stage) => () => speak(stage),
};

async function speak({ context, write }: Stage): Promise<StepResult> {
  const { loadVoice } = await import('../speech/index.ts');
  const voice = await whole(loadVoice);
  try {
    const started = performance.now();
    const prosody = voice.analyze(DEFAULT_TEXT);
    const speech = await record(voice, prosody, {}, context);
    const spent = (performance.now() - started) / 1000;
    await write('speech.wav', speech.wav);
    await write('speech.marks.jsonl', speech.marks.map((mark) => `${JSON.stringify(mark)}\n`).join(''));
    const flat = await record(voice, DEFAULT_TEXT, { monotone: true }, context);
    await write('monotone.wav', flat.wav);
    const report: SpeechReport = {
      ...{ text: DEFAULT_TEXT, seconds: speech.seconds, monotoneSeconds: flat.seconds },
      ...{ realTimeFactor: spent / speech.seconds, heteronyms: heteronymsOf(prosody) },
    };
    return { text: describe(report), json: report };
  } finally {
    voice.close();
  }
}

/** All that is said as a WAV file. */
async function record(
  voice: Speaker,
  said: string | Prosody,
  options: SpeakOptions,
  context: Context,
): Promise<{ wav: Uint8Array; seconds: number; marks: SpeechMark[] }> {
  const stream = await wavStream(voice.sampleRate);
  const parts: Uint8Array[] = [];
  const marks: SpeechMark[] = [];
  for await (const piece of voice.speak(said, options)) {
    parts.push(stream.samples(piece.samples));
    marks.push(...piece.marks);
    // Between two pieces Ctrl-C is heard.
    await new Promise((resolve) => setImmediate(resolve));
    context.signal.throwIfAborted();
  }
  const bytes = Buffer.concat(parts);
  const wav = Buffer.concat([stream.header(bytes.length), bytes]);
  return { wav, seconds: bytes.length / 2 / voice.sampleRate, marks };
}

function heteronymsOf({ sentences }: Prosody): Chosen[] {
  const chosen = ({ text, phones, readings }: ProsodyWord): Chosen[] => {
    const spelled = phones.map(({ phone }) => phone).join(' ');
    const reading = readings?.find((one) => one.phones.join(' ') === spelled);
    return reading ? [{ word: text, phones: spelled, probability: reading.probability }] : [];
  };
  return sentences.flatMap(({ words }) => words.flatMap(chosen));
}

function describe({ text, seconds, monotoneSeconds, realTimeFactor, heteronyms }: SpeechReport): string {
  const rows = heteronyms.map(
    ({ word, phones, probability }) =>
      `  ${word.padEnd(9)} ${phones.padEnd(18)} ${(100 * probability).toFixed(0)} %\n`,
  );
  return (
    `Said "${text}" in ${seconds.toFixed(1)} s, and flat in ${monotoneSeconds.toFixed(1)} s (real-time factor ` +
    `${realTimeFactor.toFixed(2)}).\n${counted(rows.length, 'word')} with two ways to be said, each chosen by its ` +
    `sentence:\n${rows.join('')}\n`
  );
}
