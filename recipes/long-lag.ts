// What memory is good for: LSTM and plain RNN of equal size on tests of memory, over lags of 10 to 1,000 steps.
// node --import tsx --conditions=talking-blues-source recipes/long-lag.ts [--task NAME] [--lags 10,30] [--seed N] [--threads N] [--results FILE.json]
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import {
  Adam,
  cosine,
  createEngine,
  crossEntropy,
  type Engine,
  Linear,
  LSTM,
  mse,
  namedParameters,
  type Parameter,
  Random,
  RNN,
  type Tensor,
  train,
} from '../src/lstm/index.ts';
import { type Cell, line, plot, type Result, table } from './long-lag-report.ts';
import { type Batch, fill, TASKS, type Task } from './long-lag-tasks.ts';
import { readOptions } from './options.ts';

const BATCH = 32;
/** Cells of the LSTM; the RNN gets as many units as come nearest to the same number of parameters. */
const CELLS = 32;
/** At first; along a half cosine down to a tenth. Of 0.001, 0.002, 0.004 and 0.01 the best for copying at lag 10. */
const LEARNING_RATE = 0.01;
/** Sequences after which training is given up, unless solved before. */
const MOST = 96_000;
/** Sequences between two looks at fresh ones. */
const EVERY = 1_600;
/** Fresh sequences of the last test, as many as in the paper of 1997. */
const TEST = 2_560;
/** A task counts as solved when this share of fresh sequences is answered rightly. */
const SOLVED = 0.99;

/** Units of an RNN with about as many parameters as an LSTM of CELLS cells. */
function unitsOfRnn(inputs: number): number {
  const goal = 4 * CELLS * (inputs + CELLS + 2);
  let units = 1;
  while (units * (inputs + units + 2) < goal) units++;
  return units;
}

/**
 * Gates that hold for about as long as the lag (Tallec & Ollivier 2018): forget biases ln U(1, lag), input biases their
 * opposites. The paper of 1997 had no forget gates: its cells held for ever.
 */
function holdFor(lag: number, lstm: LSTM, random: Random): void {
  const bias = lstm.parameters.get('bias_ih_l0')!.data;
  lstm.parameters.get('bias_hh_l0')!.data.fill(0, 0, 2 * CELLS);
  for (let i = 0; i < CELLS; i++) {
    bias[CELLS + i] = Math.log(1 + random.uniform() * (lag - 1));
    bias[i] = -bias[CELLS + i];
  }
}

class Network {
  readonly batch: Batch;
  readonly #task: Task;
  readonly #layer: LSTM | RNN;
  readonly #output: Linear;
  readonly #gradient: Tensor;
  /** The gradient of h, 0 but for the last steps. */
  readonly #dh: Tensor;
  readonly parameters: Map<string, Parameter>;

  constructor(engine: Engine, task: Task, cell: Cell, lag: number, random: Random) {
    const { inputs, outputs, asked } = task;
    const time = task.time(lag);
    const size = { inputSize: inputs, hiddenSize: cell === 'lstm' ? CELLS : unitsOfRnn(inputs), random };
    this.#task = task;
    this.#layer = cell === 'lstm' ? new LSTM(engine, size) : new RNN(engine, size);
    if (this.#layer instanceof LSTM) holdFor(lag, this.#layer, random);
    this.#output = new Linear(engine, { inputSize: size.hiddenSize, outputSize: outputs, random });
    this.parameters = namedParameters({ layer: this.#layer, output: this.#output });
    this.#output.plan(time * BATCH);
    this.#dh = engine.tensor([time, BATCH, size.hiddenSize]);
    this.#gradient = engine.tensor([BATCH, 1]);
    this.batch = {
      x: engine.tensor([time, BATCH, inputs]),
      targets: engine.intTensor([asked, BATCH]),
      next: engine.intTensor([time, BATCH]),
      values: engine.tensor([BATCH, 1]),
    };
  }

  #last(h: Tensor): Tensor {
    const { asked } = this.#task;
    const [time, , width] = h.shape;
    return h.slice((time - asked) * BATCH * width, [asked, BATCH, width]);
  }

  #answers(): Tensor {
    return this.#output.forward(this.#last(this.#layer.forward(this.batch.x)));
  }

  /** Forward and backward over the batch; returns the loss of what is asked for at the end. */
  learn(): number {
    const { x, targets, values, next } = this.batch;
    const { outputs, predicts } = this.#task;
    const h = this.#layer.forward(x);
    if (predicts) {
      const symbols = this.#output.forward(h);
      crossEntropy(symbols, next);
      this.#dh.set(this.#output.backward(symbols)!.data);
    }
    let answers = this.#output.forward(this.#last(h));
    const loss = outputs === 1 ? mse(answers, values, this.#gradient) : crossEntropy(answers, targets);
    if (outputs === 1) answers = this.#gradient.view([1, BATCH, 1]);
    const gradient = this.#output.backward(answers)!.data;
    const { data } = this.#last(this.#dh);
    if (!predicts) data.fill(0);
    for (let i = 0; i < data.length; i++) data[i] += gradient[i];
    this.#layer.backward(this.#dh, { inputGradient: false });
    return loss;
  }

  /** Sequences of the batch that are answered rightly: every class, or the number to within 0.04. */
  right(): number {
    const { outputs, asked } = this.#task;
    const answers = this.#answers().data;
    const { targets, values } = this.batch;
    let right = 0;
    for (let b = 0; b < BATCH; b++) {
      let good = true;
      for (let i = 0; i < asked; i++) {
        const at = (i * BATCH + b) * outputs;
        if (outputs === 1) good &&= Math.abs(answers[at] - values.data[b]) < 0.04;
        else {
          const row = answers.subarray(at, at + outputs);
          good &&= row.indexOf(Math.max(...row)) === targets.data[i * BATCH + b];
        }
      }
      if (good) right++;
    }
    return right;
  }
}

async function run(task: Task, cell: Cell, lag: number, seed: number, threads: number): Promise<Result> {
  const engine = await createEngine({ threads });
  const random = new Random(seed);
  const network = new Network(engine, task, cell, lag, random);
  const fresh = (count: number, stream: Random): number => {
    let right = 0;
    for (let n = 0; n < count; n += BATCH) {
      fill(task, network.batch, lag, stream);
      right += network.right();
    }
    return right / count;
  };
  const began = performance.now();
  const solved = new AbortController();
  const { steps } = await train({
    optimiser: new Adam(network.parameters, { learningRate: LEARNING_RATE }),
    steps: MOST / BATCH,
    schedule: cosine(LEARNING_RATE, MOST / BATCH, { last: LEARNING_RATE / 10 }),
    maxNorm: 1,
    batch() {
      fill(task, network.batch, lag, random);
      return network.learn();
    },
    validateEvery: EVERY / BATCH,
    validate() {
      const right = fresh(640, random);
      if (right >= SOLVED) solved.abort();
      return 1 - right;
    },
    signal: solved.signal,
  });
  const seconds = (performance.now() - began) / 1000;
  const right = fresh(TEST, new Random(seed + 1_000_003));
  let parameters = 0;
  for (const { size } of network.parameters.values()) parameters += size;
  engine.close();
  return { task: task.name, cell, lag, parameters, right, sequences: steps * BATCH, seconds };
}

const { values: options } = readOptions({
  options: {
    task: { type: 'string' },
    lags: { type: 'string', default: '10,30,100,300,1000' },
    seed: { type: 'string', default: '1' },
    threads: { type: 'string', default: '2' },
    results: { type: 'string', default: 'recipes/long-lag.json' },
  },
});

/** Results so far: a run that was stopped goes on behind them. */
function known(): Result[] {
  return existsSync(options.results) ? (JSON.parse(readFileSync(options.results, 'utf8')) as Result[]) : [];
}

/** Writes aside and renames: a run that is killed leaves whole files. */
function write(path: string, text: string): void {
  writeFileSync(`${path}.tmp`, text);
  renameSync(`${path}.tmp`, path);
}

const results = known();
for (const task of TASKS.filter(({ name }) => !options.task || name === options.task)) {
  for (const cell of ['lstm', 'rnn'] as const) {
    for (const lag of options.lags.split(',').map(Number)) {
      if (results.some((r) => r.task === task.name && r.cell === cell && r.lag === lag)) continue;
      const result = await run(task, cell, lag, Number(options.seed), Number(options.threads));
      results.push(result);
      write(options.results, `${JSON.stringify(results, null, 1)}\n`);
      console.log(line(result));
    }
  }
}
const beside = options.results.replace(/\.json$/, '');
write(`${beside}.md`, table(results));
write(`${beside}.svg`, plot(results));
