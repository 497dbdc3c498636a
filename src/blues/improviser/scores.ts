// How well events were foretold: for each part, log-likelihoods and right guesses.
import { PARTS, type Part } from './heads.ts';

/** Sums over events, for each part. */
export type Scores = Record<Part, { count: number; nats: number; right: number }>;

export const noScores = (): Scores =>
  Object.fromEntries(PARTS.map((part) => [part, { count: 0, nats: 0, right: 0 }])) as Scores;

/** Adds one event's log-likelihood and whether its class was the likeliest. */
export function addScore(score: Scores[Part], logits: ArrayLike<number>, target: number): void {
  let most = 0;
  for (let i = 1; i < logits.length; i++) if (logits[i] > logits[most]) most = i;
  let sum = 0;
  for (let i = 0; i < logits.length; i++) sum += Math.exp(logits[i] - logits[most]);
  score.count++;
  score.nats += Math.log(sum) + logits[most] - logits[target];
  if (most === target) score.right++;
}

export const perplexity = ({ nats, count }: { nats: number; count: number }): number =>
  Math.exp(nats / Math.max(1, count));

/** Scores as a line: perplexity and accuracy of each part. */
export function formatScores(scores: Scores): string {
  return PARTS.map((part) => {
    const { count, right } = scores[part];
    return `${part} ${perplexity(scores[part]).toFixed(2)} ${((100 * right) / Math.max(1, count)).toFixed(1)} %`;
  }).join(', ');
}
