// Which of the sentences that Kathleen read are questions: the prompts of CMU ARCTIC (Kominek & Black 2004) end in full stops all.
import type { Utterance } from '../../src/speech/prosody/utterance.ts';

/** By their wording alone, not by how they were read; those that begin like questions and are none are left out. */
const QUESTIONS = new Set(
  `a0005 a0042 a0071 a0072 a0080 a0081 a0098 a0109 a0116 a0155 a0158 a0184 a0207 a0222 a0230 a0236 a0350 a0379 a0435
  a0500 a0533 a0549 b0033 b0065 b0069 b0129 b0145 b0196 b0231 b0269 b0287 b0343 b0348 b0381 b0400 b0406 b0410 b0435
  b0486 b0507 b0511`
    .split(/\s+/)
    .map((name) => `arctic_${name}`),
);

/** The sentence of a clip with the question mark that its text lacks, if it is a question. */
export function withQuestionMark(clip: string, utterance: Utterance): Utterance {
  if (!QUESTIONS.has(clip)) return utterance;
  const last = utterance.findLastIndex((token) => token.kind === 'break' && token.mark === 'full stop');
  return utterance.map((token, i) => (i === last ? { kind: 'break', mark: 'question' } : token));
}
