// Chooses vocabulary, network and training by the size of a text, so that a user need not.
import type { Dropouts, NetworkSizes } from './network.ts';

/** What is known of a text before training. */
export interface TextSize {
  /** Tokens to learn from. */
  readonly tokens: number;
  /** Different words seen at least twice. */
  readonly types: number;
}

export interface Plan {
  /** Words to know, and least times each must have been seen. */
  readonly vocabulary: { readonly size: number; readonly least: number };
  readonly sizes: Pick<NetworkSizes, 'embeddingDim' | 'hiddenSizes'>;
  readonly dropouts: Dropouts;
  /** AdamW's decay of the weights: small texts need some (see `PLANS`). */
  readonly weightDecay: number;
  readonly time: number;
  readonly batch: number;
  /** Times that the whole text is read. */
  readonly epochs: number;
  readonly learningRate: number;
}

/**
 * From so many tokens on, a plan. Small texts need few words, small networks, much dropout and weights that decay, or
 * they are learned by heart. Perplexity on what was kept aside of 250 kB of a novel without decay and with 0.05, 0.1, 0.2
 * and 0.4: 103.7, 98.2, 95.8, 96.6 and 103.3; of 850 kB of another without, with 0.1 and 0.2: 101.9, 98.4 and 99.6. Whole
 * words missing, 0.05 of them, beside 0.1: 98.2 and 100.5. Larger texts were not tried.
 */
const PLANS: readonly [number, Plan][] = [
  [
    0,
    {
      vocabulary: { size: 4000, least: 2 },
      sizes: { embeddingDim: 96, hiddenSizes: [128] },
      dropouts: { input: 0.2, between: 0.3, output: 0.4, weights: 0.3 },
      weightDecay: 0.1,
      ...{ time: 32, batch: 8, epochs: 30, learningRate: 0.004 },
    },
  ],
  [
    100_000,
    {
      vocabulary: { size: 6000, least: 2 },
      sizes: { embeddingDim: 128, hiddenSizes: [192] },
      dropouts: { input: 0.2, between: 0.25, output: 0.35, weights: 0.25 },
      weightDecay: 0.1,
      ...{ time: 48, batch: 16, epochs: 20, learningRate: 0.004 },
    },
  ],
  [
    700_000,
    {
      vocabulary: { size: 8000, least: 3 },
      sizes: { embeddingDim: 160, hiddenSizes: [320] },
      dropouts: { input: 0.1, between: 0.15, output: 0.25, weights: 0.15 },
      weightDecay: 0,
      ...{ time: 64, batch: 32, epochs: 10, learningRate: 0.004 },
    },
  ],
  [
    4_000_000,
    {
      vocabulary: { size: 12_000, least: 5 },
      sizes: { embeddingDim: 192, hiddenSizes: [448] },
      dropouts: { input: 0.05, between: 0.05, output: 0.1 },
      weightDecay: 0,
      ...{ time: 96, batch: 32, epochs: 4, learningRate: 0.003 },
    },
  ],
];

/** The plan for a text of this size. */
export function planFor({ tokens, types }: TextSize): Plan {
  const [, plan] = PLANS.findLast(([from]) => tokens >= from)!;
  // Of a text with few words every one that comes twice is known.
  return { ...plan, vocabulary: { ...plan.vocabulary, size: Math.min(plan.vocabulary.size, types + 3) } };
}

/** Training steps for so many readings of the text. */
export function stepsFor(plan: Pick<Plan, 'time' | 'batch'>, tokens: number, epochs: number): number {
  return Math.max(1, Math.ceil((tokens * epochs) / (plan.time * plan.batch)));
}
