// Several networks that hear together, and how likely each phone is from what they heard: the aligner's ear.
import { fileCheckpoints } from '../../src/lstm/checkpoint.node.ts';
import { type Engine, Random } from '../../src/lstm/index.ts';
import {
  CLASSES,
  type Heard,
  type HearingOptions,
  type Labelled,
  PhoneClassifier,
} from './phone-classifier.ts';

export interface EarSizes {
  /** Networks, alike but for their seeds. */
  readonly members: number;
  readonly hiddenSize: number;
  readonly layers: number;
  readonly dropout: number;
  /** Share of a class's prior, in logarithms, that is taken off its probability (see {@link Ear.hear}). */
  readonly prior: number;
}

/** Seeds of two members are that far apart. */
const APART = 10;

/** Hears with all of its members at once. */
export class Ear {
  readonly #members: readonly PhoneClassifier[];
  readonly #sizes: EarSizes;
  /** Logarithm of each class's share of the frames that were learned from last. */
  #priors: Float64Array = new Float64Array(CLASSES);

  /** Takes up to `batch` utterances of up to `time` frames at once. */
  constructor(engine: Engine, sizes: EarSizes, plan: { time: number; batch: number }, seed: number) {
    this.#sizes = sizes;
    this.#members = Array.from(
      { length: sizes.members },
      (_, i) => new PhoneClassifier(engine, sizes, plan, new Random(seed + APART * i)),
    );
  }

  /** Trains one member after the other; `checkpoint` is the beginning of their checkpoints' names. */
  async learn(
    examples: readonly Labelled[],
    { checkpoint, ...options }: Omit<HearingOptions, 'checkpoints'> & { readonly checkpoint: string },
  ): Promise<void> {
    this.#priors = logPriors(examples);
    for (const [i, member] of this.#members.entries()) {
      await member.learn(examples, {
        ...{ ...options, seed: options.seed + APART * i },
        checkpoints: fileCheckpoints(`${checkpoint}-${i}.checkpoint`),
      });
    }
  }

  /**
   * Scores [count × classes] of one utterance's frames: the members' mean log-probability less a share of the class's
   * prior, since Viterbi asks how likely the sound is for the phone and not the phone for the sound (Bourlard & Morgan
   * 1994).
   */
  hear(utterance: Heard): Float32Array {
    const { members, prior } = this.#sizes;
    const scores = new Float32Array(utterance.count * CLASSES);
    for (const member of this.#members) {
      for (const [i, log] of member.hear(utterance).entries()) scores[i] += log / members;
    }
    for (let i = 0; i < scores.length; i++) scores[i] -= prior * this.#priors[i % CLASSES];
    return scores;
  }
}

/** Of classes that no frame has, as if one had it. */
function logPriors(examples: readonly Labelled[]): Float64Array {
  const counts = new Float64Array(CLASSES).fill(1);
  for (const { labels } of examples) for (const label of labels) if (label >= 0) counts[label]++;
  const all = counts.reduce((a, b) => a + b, 0);
  return counts.map((count) => Math.log(count / all));
}
