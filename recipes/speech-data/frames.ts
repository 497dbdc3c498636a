// The vocoder's frames of LJSpeech's clips, cut at sentences.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toFloats } from '../../src/lstm/index.ts';
import { CHANNELS } from '../../src/speech/acoustic/acoustic-network.ts';
import { FRAME_RATE } from '../../src/speech/acoustic/segments.ts';
import type { RecordedUtterance } from '../../src/speech/acoustic/train-acoustic.ts';
import type { AlignedSentence } from './alignments.ts';

const FOLDER = 'speech/ljspeech';

/** A sentence's frames, and in which clip and at which of its frames they begin. */
export interface RecordedSentence extends RecordedUtterance {
  readonly clip: string;
  readonly first: number;
}

/** Half floats → floats. */
function halves(bytes: Uint8Array): Float32Array {
  return toFloats({ dtype: 'F16', shape: [bytes.length / 2], bytes });
}

/** The sentences whose recordings are there. Silence that a cut left at a clip's end is measured by the recording's. */
export function recordedSentences(
  data: string,
  sentences: readonly AlignedSentence[],
): { recorded: RecordedSentence[]; sha256: string } {
  const bytes = new Uint8Array(readFileSync(join(data, FOLDER, 'fargan_features.f16')));
  const index = readFileSync(join(data, FOLDER, 'index.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const clips = new Map<string, { frame0: number; frames: number }>();
  for (const line of index) {
    const { id, frame0, frames } = JSON.parse(line);
    clips.set(id, { frame0, frames });
  }
  const recorded = sentences.flatMap((sentence) => {
    const clip = clips.get(sentence.clip);
    if (!clip) return [];
    const { durations, utterance } = sentence;
    const first = Math.round(sentence.start * FRAME_RATE);
    const known = sentence.pauses.map((pause) => (Number.isNaN(pause) ? 0 : pause));
    const seconds = [...durations.flat(), ...known].reduce((a, b) => a + b, 0);
    const rest = clip.frames / FRAME_RATE - sentence.start - seconds;
    const pauses = sentence.pauses.map((pause) => (Number.isNaN(pause) ? Math.max(0, rest) : pause));
    const total = seconds + (pauses.reduce((a, b) => a + b, 0) - known.reduce((a, b) => a + b, 0));
    const from = (clip.frame0 + first) * CHANNELS * 2;
    const count = Math.min(clip.frames - first, Math.round(total * FRAME_RATE));
    const frames = halves(bytes.slice(from, from + count * CHANNELS * 2));
    return [{ clip: sentence.clip, first, timed: { utterance, durations, pauses }, frames }];
  });
  return { recorded, sha256: createHash('sha256').update(bytes).digest('hex') };
}
