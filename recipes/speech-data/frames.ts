// The vocoder's frames of a reader's clips, cut at sentences.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toFloats } from '../../src/lstm/index.ts';
import { CHANNELS } from '../../src/speech/acoustic/acoustic-network.ts';
import { FRAME_RATE } from '../../src/speech/acoustic/segments.ts';
import type { TimedUtterance } from '../../src/speech/prosody/timing.ts';
import type { AlignedSentence } from './alignments.ts';

/** Whose recordings there are: names of folders. */
export type Corpus = 'ljspeech' | 'kathleen';

/** A recording with its text. */
export interface RecordedClip {
  readonly id: string;
  readonly text: string;
  /** [frames × 20]. */
  readonly frames: Float32Array;
}

/** A sentence with the name of its clip, all its times and its frames. */
export interface RecordedSentence {
  readonly clip: string;
  readonly timed: TimedUtterance;
  readonly frames: Float32Array;
}

/** Half floats → floats. */
function halves(bytes: Uint8Array): Float32Array {
  return toFloats({ dtype: 'F16', shape: [bytes.length / 2], bytes });
}

/** All clips of a reader, and the SHA-256 of their frames' file. */
export function recordedClips(data: string, corpus: Corpus): { clips: RecordedClip[]; sha256: string } {
  const folder = join(data, 'speech', corpus);
  const bytes = new Uint8Array(readFileSync(join(folder, 'fargan_features.f16')));
  const lines = readFileSync(join(folder, 'index.jsonl'), 'utf8').trim().split('\n');
  const clips = lines.map((line): RecordedClip => {
    const { id, text, frame0, frames } = JSON.parse(line);
    const row = CHANNELS * 2;
    return { id, text, frames: halves(bytes.slice(frame0 * row, (frame0 + frames) * row)) };
  });
  return { clips, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** The sentences whose recordings are there. Silence that a cut left at a clip's end is measured by the recording's. */
export function recordedSentences(
  data: string,
  sentences: readonly AlignedSentence[],
  corpus: Corpus,
): { recorded: RecordedSentence[]; sha256: string } {
  const { clips, sha256 } = recordedClips(data, corpus);
  const found = new Map(clips.map((clip) => [clip.id, clip]));
  const recorded = sentences.flatMap((sentence): RecordedSentence[] => {
    const clip = found.get(sentence.clip);
    if (!clip) return [];
    const { durations, utterance } = sentence;
    const all = clip.frames.length / CHANNELS;
    const first = Math.round(sentence.start * FRAME_RATE);
    const known = sentence.pauses.map((pause) => (Number.isNaN(pause) ? 0 : pause));
    const seconds = [...durations.flat(), ...known].reduce((a, b) => a + b, 0);
    const rest = all / FRAME_RATE - sentence.start - seconds;
    const pauses = sentence.pauses.map((pause) => (Number.isNaN(pause) ? Math.max(0, rest) : pause));
    const total = seconds + (pauses.reduce((a, b) => a + b, 0) - known.reduce((a, b) => a + b, 0));
    const count = Math.min(all - first, Math.round(total * FRAME_RATE));
    const frames = clip.frames.subarray(first * CHANNELS, (first + count) * CHANNELS);
    return [{ clip: clip.id, timed: { utterance, durations, pauses }, frames }];
  });
  return { recorded, sha256 };
}
