// From the network's units to the readings of one word: probabilities, and the gradient of the right one.
import { FormatError, type Tensor } from '../../lstm/index.ts';
import { HETERONYMS, type Reading, WORD_KINDS } from './readings.ts';

/** The readings of a word as the network's outputs know them. */
export interface Choice {
  readonly word: string;
  readonly readings: readonly Reading[];
  /** Outputs of the network for each reading. */
  readonly outputs: readonly number[];
  /** Outputs for the kinds of each reading. */
  readonly kinds: readonly (readonly number[])[];
}

/** Which output stands for which reading. */
export class Choices {
  /** Names of readings in the order of the outputs. */
  readonly names: readonly string[];
  readonly #words = new Map<string, Choice>();

  /**
   * @param names in the order of the outputs, as the model file lists them
   * @throws {FormatError} when a word's readings are not all there.
   */
  constructor(names: readonly string[] = allReadings()) {
    this.names = names;
    const outputs = new Map(names.map((name, i) => [name, i]));
    for (const [word, readings] of HETERONYMS) {
      const own = readings.map(({ name }) => outputs.get(name) ?? -1);
      if (own.every((output) => output < 0)) continue;
      if (own.some((output) => output < 0)) {
        throw new FormatError(`the model does not know all readings of "${word}"; train it again.`);
      }
      const kinds = readings.map((reading) => reading.kinds.map((kind) => WORD_KINDS.indexOf(kind)));
      this.#words.set(word, { word, readings, outputs: own, kinds });
    }
  }

  /** The readings of a word in lower case, if it is a heteronym. */
  of(word: string): Choice | undefined {
    return this.#words.get(word);
  }

  get words(): IterableIterator<string> {
    return this.#words.keys();
  }
}

function allReadings(): string[] {
  return [...HETERONYMS.values()].flat().map(({ name }) => name);
}

/**
 * The probability of each reading of `choice` in row `row` of the two outputs: the softmax over its readings of what
 * speaks for the reading itself plus the log of the summed exponentials of its kinds.
 */
export function probabilitiesOf(choice: Choice, kinds: Tensor, readings: Tensor, row: number): number[] {
  const { floats } = kinds.engine.arena;
  const logits = choice.outputs.map(
    (output, r) =>
      floats[readings.place + row * readings.width + output] +
      logSum(choice.kinds[r].map((kind) => floats[kinds.place + row * kinds.width + kind])),
  );
  const most = Math.max(...logits);
  const powers = logits.map((logit) => Math.exp(logit - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

const logSum = (values: readonly number[]): number => {
  if (values.length === 0) return 0;
  const most = Math.max(...values);
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
};

/**
 * The loss −ln p of reading number `right`, times `weight`; its gradient is added to `dKinds` and `dReadings`, both
 * shaped as the outputs.
 */
export function learnChoice(
  choice: Choice,
  right: number,
  weight: number,
  outputs: { readonly kinds: Tensor; readonly readings: Tensor },
  gradients: { readonly kinds: Tensor; readonly readings: Tensor },
  row: number,
): number {
  const probabilities = probabilitiesOf(choice, outputs.kinds, outputs.readings, row);
  const { floats } = outputs.kinds.engine.arena;
  const kindsAt = row * outputs.kinds.width;
  for (const [r, probability] of probabilities.entries()) {
    const gradient = weight * (probability - (r === right ? 1 : 0));
    floats[gradients.readings.place + row * outputs.readings.width + choice.outputs[r]] += gradient;
    const values = choice.kinds[r].map((kind) => floats[outputs.kinds.place + kindsAt + kind]);
    const total = logSum(values);
    for (const [i, kind] of choice.kinds[r].entries()) {
      floats[gradients.kinds.place + kindsAt + kind] += gradient * Math.exp(values[i] - total);
    }
  }
  return -weight * Math.log(Math.max(1e-12, probabilities[right]));
}
