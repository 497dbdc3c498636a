// The network from letters to sounds: it reads a word in both directions, then says the phones of each letter in turn.
import {
  Dropout,
  Embedding,
  type Engine,
  IntTensor,
  Linear,
  LinearCrossEntropy,
  LSTM,
  type Module,
  namedParameters,
  type Parameter,
  type Random,
  type RecurrentState,
  ShapeError,
  type Tensor,
} from '../../lstm/index.ts';
import { LETTER_COUNT } from './spelling.ts';

/** What the file says of the network. */
export interface LettersSizes {
  /** Chunks of phones that a letter may give. */
  readonly chunks: number;
  readonly embeddingDim: number;
  /** Cells that read, in each direction of each layer. */
  readonly readerSize: number;
  readonly readerLayers: number;
  /** Cells that speak. */
  readonly speakerSize: number;
}

export interface LettersPlan {
  /** Letters of the longest word. */
  readonly time: number;
  /** Words read side by side. */
  readonly words: number;
  /** Rows spoken side by side: words, or hypotheses of words. */
  readonly rows: number;
}

/** Numbers in the file: those that are trained and those of `chances`. */
export function countLettersNumbers(sizes: LettersSizes): number {
  const { chunks, embeddingDim: d, readerSize: r, readerLayers, speakerSize: s } = sizes;
  const lstm = (input: number, cells: number): number => 4 * cells * (input + cells) + 8 * cells;
  const reader = 2 * (lstm(d, r) + (readerLayers - 1) * lstm(2 * r, r));
  return (
    LETTER_COUNT * chunks + (LETTER_COUNT + chunks + 1) * d + reader + lstm(2 * r + d, s) + chunks * (s + 1)
  );
}

/** What a plan holds ready. */
interface Rooms {
  readonly plan: LettersPlan;
  readonly input: Tensor;
  readonly dPrevious: Tensor;
  readonly dRead: Tensor;
  readonly state: RecurrentState;
  readonly previousIds: IntTensor;
}

/**
 * Letters → embedding → bidirectional LSTM of one layer or more; with that and the chunk of the letter before, an LSTM says the chunk of
 * each letter. Since letters and chunks go in step, there is nothing to attend to (as in the aligned network of Yao &
 * Zweig 2015). All words of a batch are of one length.
 */
export class LettersNetwork implements Module {
  readonly engine: Engine;
  readonly sizes: LettersSizes;
  readonly parameters: Map<string, Parameter>;
  /** What a letter by itself gives, as log-probabilities [letters, chunks]: counted, not trained. */
  readonly chances: Tensor;
  readonly #letters: Embedding;
  readonly #previous: Embedding;
  readonly #reader: LSTM;
  readonly #speaker: LSTM;
  readonly #output: Linear;
  readonly #dropout: Dropout;
  #rooms?: Rooms;
  #loss?: LinearCrossEntropy;

  constructor(engine: Engine, sizes: LettersSizes, random: Random, dropout = 0) {
    const { chunks, embeddingDim, readerSize, readerLayers, speakerSize } = sizes;
    this.engine = engine;
    this.sizes = sizes;
    this.#letters = new Embedding(engine, { numEmbeddings: LETTER_COUNT, embeddingDim, random });
    this.#previous = new Embedding(engine, { numEmbeddings: chunks + 1, embeddingDim, random });
    for (const { weight } of [this.#letters, this.#previous]) {
      const { data } = weight;
      for (let i = 0; i < data.length; i++) data[i] *= 0.3;
    }
    const reader = {
      inputSize: embeddingDim,
      hiddenSize: readerSize,
      numLayers: readerLayers,
      bidirectional: true,
    };
    this.#reader = new LSTM(engine, { ...reader, dropout, forgetBias: 1, random });
    const speaker = { inputSize: 2 * readerSize + embeddingDim, hiddenSize: speakerSize };
    this.#speaker = new LSTM(engine, { ...speaker, forgetBias: 1, random });
    this.#output = new Linear(engine, { inputSize: speakerSize, outputSize: chunks, random });
    this.#dropout = new Dropout(engine, { p: dropout, random });
    this.chances = engine.tensor([LETTER_COUNT, chunks]);
    this.parameters = namedParameters({
      ...{ letters: this.#letters, previous: this.#previous },
      ...{ reader: this.#reader, speaker: this.#speaker, output: this.#output },
    });
  }

  /** All that a file holds. */
  get tensors(): Map<string, Tensor> {
    return new Map<string, Tensor>([...this.parameters, ['chances', this.chances]]);
  }

  /** The id that stands for the chunk before a word's first letter. */
  get beginning(): number {
    return this.sizes.chunks;
  }

  /** Reserves room, before anything is read. */
  plan(plan: LettersPlan): void {
    const { engine } = this;
    const { embeddingDim, readerSize } = this.sizes;
    const { time, words, rows } = plan;
    const most = Math.max(rows, time * words);
    this.#letters.plan(time * words);
    this.#previous.plan(most);
    this.#reader.plan(time, words);
    this.#speaker.plan(Math.ceil(most / rows), rows);
    this.#output.plan(rows);
    this.#dropout.plan([time, words, 2 * readerSize]);
    this.#rooms = {
      plan,
      input: engine.tensor([most, 2 * readerSize + embeddingDim]),
      dPrevious: engine.tensor([time * words, embeddingDim]),
      dRead: engine.tensor([time * words, 2 * readerSize]),
      state: this.#speaker.createBatchState(rows),
      previousIds: engine.intTensor([rows]),
    };
  }

  /** Letter ids [time, words] → what is read at each letter [time, words, 2 readerSize], valid until the next. */
  read(letters: IntTensor, training = false): Tensor {
    const { plan } = this.#planned();
    const [time, words] = letters.shape;
    if (time > plan.time || words > plan.words) {
      throw new ShapeError(`${words} words of ${time} letters exceed the plan.`);
    }
    return this.#dropout.forward(
      this.#reader.forward(this.#letters.forward(letters), { training }),
      training,
    );
  }

  /**
   * One training pass: letters, the chunk before each and its own chunk [time, words] → the mean loss; gradients are
   * added. Without `training` the loss alone.
   */
  learn(letters: IntTensor, previous: IntTensor, chunks: IntTensor, training = true): number {
    const { plan, input, dPrevious, dRead } = this.#planned();
    this.#loss ??= new LinearCrossEntropy(this.#output, plan.time * plan.words);
    const { embeddingDim: d, readerSize } = this.sizes;
    const width = 2 * readerSize;
    const { kernels } = this.engine;
    const [time, words] = letters.shape;
    const rows = time * words;
    const read = this.read(letters, training);
    const x = input.view([time, words, width + d]);
    kernels.copyRows(rows, width, x.place, width + d, read.place, width);
    kernels.copyRows(rows, d, x.place + width, width + d, this.#previous.forward(previous).place, d);
    const h = this.#speaker.forward(x);
    const loss = this.#loss.forward(h, chunks, { training });
    if (!training) return loss;
    const dx = this.#speaker.backward(this.#loss.backward(h.shape))!;
    kernels.copyRows(rows, d, dPrevious.place, d, dx.place + width, width + d);
    kernels.copyRows(rows, width, dRead.place, width, dx.place, width + d);
    this.#previous.backward(dPrevious.view([rows, d]));
    const dy = this.#dropout.backward(dRead.view([time, words, width]));
    this.#letters.backward(this.#reader.backward(dy)!);
    return loss;
  }

  /** Forgets what was spoken: the next step is a word's first. */
  begin(): void {
    const { state } = this.#planned();
    state.h.fill(0);
    state.c!.fill(0);
  }

  /**
   * One letter of each row: what was read there (places of [2 readerSize] in the arena), the chunk before, and which
   * row of the last step it goes on from → logits [rows, chunks], valid until the next.
   */
  speak(read: readonly number[], previous: readonly number[], from: readonly number[]): Tensor {
    const { input, state, previousIds } = this.#planned();
    const { embeddingDim: d, readerSize, speakerSize: s } = this.sizes;
    const width = 2 * readerSize;
    const { kernels } = this.engine;
    const rows = read.length;
    const ids = new IntTensor(this.engine, [rows], previousIds.place).set(previous);
    const x = input.view([1, rows, width + d]);
    for (const [row, place] of read.entries()) kernels.copy(width, x.place + row * (width + d), place);
    kernels.copyRows(rows, d, x.place + width, width + d, this.#previous.forward(ids).place, d);
    const current = { h: state.h.view([1, rows, s]), c: state.c!.view([1, rows, s]) };
    this.#takeUp(from, rows);
    return this.#output.forward(this.#speaker.forward(x, { state: current }).view([rows, s]));
  }

  /** The states of the rows that are gone on from. */
  #takeUp(from: readonly number[], rows: number): void {
    const { state } = this.#planned();
    const s = this.sizes.speakerSize;
    const most = Math.max(...from) + 1;
    for (const tensor of [state.h, state.c!]) {
      const before = tensor.data.slice(0, most * s);
      const after = tensor.data;
      for (let row = 0; row < rows; row++) {
        after.set(before.subarray(from[row] * s, (from[row] + 1) * s), row * s);
      }
    }
  }

  #planned(): Rooms {
    if (!this.#rooms) throw new ShapeError('call plan() before words are read.');
    return this.#rooms;
  }
}
