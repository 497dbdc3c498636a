// Both readers' recorded sentences with their times, as pitch and voice learn them.
import { segmentsOf } from '../../src/speech/acoustic/segments.ts';
import type { RecordedUtterance } from '../../src/speech/acoustic/train-acoustic.ts';
import { contourOf } from '../../src/speech/prosody/pitch-contour.ts';
import { hertzOf } from '../../src/speech/prosody/pitch-scale.ts';
import { alignedSentences, kathleenSentences, type Part, partOf } from './alignments.ts';
import { type RecordedSentence, recordedSentences } from './frames.ts';
import { withQuestionMark } from './questions.ts';

/** The readers, by the names that the models know them by. */
export const READERS = ['kathleen', 'lj'] as const;
export type Reader = (typeof READERS)[number];

/** A sentence of one of them. */
export interface ReadSentence extends RecordedSentence, RecordedUtterance {
  readonly speaker: Reader;
}

/** All recorded sentences, by what they are for; and the SHA-256 of what they were read from. */
export function readSentencesOf(data: string): {
  of: (part: Part) => ReadSentence[];
  sha256: Readonly<Record<string, string>>;
} {
  const aligned = alignedSentences(data);
  const lj = recordedSentences(data, aligned.sentences, 'ljspeech');
  const kathleen = recordedSentences(data, kathleenSentences(), 'kathleen');
  const all = [
    ...kathleen.recorded.map(({ clip, timed, frames }): ReadSentence => {
      const utterance = withQuestionMark(clip, timed.utterance);
      return { clip, timed: { ...timed, utterance }, frames, speaker: 'kathleen' };
    }),
    ...lj.recorded.map((one): ReadSentence => ({ ...one, speaker: 'lj' })),
  ];
  return {
    of: (part) => all.filter(({ clip }) => partOf(clip) === part),
    sha256: { alignments: aligned.sha256, lj: lj.sha256, kathleen: kathleen.sha256 },
  };
}

/** The reader's own pitch in hertz, as many frames as her times have. */
export function pitchOf({ timed, frames }: ReadSentence): Float32Array {
  const { octaves } = contourOf(frames);
  const { frames: count } = segmentsOf(timed);
  return Float32Array.from({ length: count }, (_, t) => hertzOf(octaves[Math.min(t, octaves.length - 1)]));
}
