// Lessons in counting: a help in training for forms too long to learn from their chords alone.
import { binaryCrossEntropy, type Engine, Linear, type Random, type Tensor } from '../lstm/index.ts';
import { type Form, windowStep } from './eck2002-data.ts';
import type { Lesson } from './eck2002-network.ts';

/**
 * A readout of the chord cells that exists only in training and tells where in the form the next step stands: its step in
 * the bar, and its bar as a number in base 4.
 *
 * This is ours, not the paper's. In 32 bars A A B A the last A leads elsewhere than the first: an error that shows
 * up once in 256 steps and has its cause 64 to 128 steps before. Asked at every step where it is, the network learns to count,
 * from errors a bar or four old; what it plays from afterwards is the paper's network, which is told nothing.
 */
export class Counting implements Lesson {
  readonly #head: Linear;
  readonly #targets: Tensor;
  readonly #gradient: Tensor;

  constructor(engine: Engine, form: Form, cells: number, rows: number, random: Random) {
    const code = positionCodes(form);
    const width = code(0).length;
    this.#head = new Linear(engine, { inputSize: cells, outputSize: width, random });
    this.#targets = engine.tensor([form.length, rows, width]);
    this.#gradient = engine.tensor([form.length, rows, width]);
    for (let t = 0; t < form.length; t++) {
      const position = code(windowStep(form, t + 1));
      for (let row = 0; row < rows; row++) this.#targets.data.set(position, (t * rows + row) * width);
    }
  }

  get parameters(): [string, Linear['weight']][] {
    return [...this.#head.parameters].map(([name, parameter]) => [`counting.${name}`, parameter]);
  }

  learn(h: Tensor): Tensor {
    binaryCrossEntropy(this.#head.forward(h), this.#targets, this.#gradient);
    return this.#head.backward(this.#gradient)!;
  }
}

/** One unit for each step of a bar, then four (or as many as occur) for each digit of the bar's number in base 4. */
function positionCodes(form: Form): (step: number) => number[] {
  const bars = form.chart.bars.length;
  const longest = Math.max(...form.places) + 1;
  const digits: [place: number, size: number][] = [];
  for (let place = 1; place < bars; place *= 4) digits.push([place, Math.min(4, Math.ceil(bars / place))]);
  const oneOf = (value: number, size: number): number[] =>
    Array.from({ length: size }, (_, i) => (i === value ? 1 : 0));
  return (step) => {
    const bar = form.bars[step];
    return [
      ...oneOf(form.places[step], longest),
      ...digits.flatMap(([place, size]) => oneOf(Math.floor(bar / place) % 4, size)),
    ];
  };
}
