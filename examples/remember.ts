// A memory cell at work: shown one sign, then forty steps of noise, it must still know the sign at the end.
import {
  Adam,
  createEngine,
  crossEntropy,
  Linear,
  LSTM,
  namedParameters,
  Random,
  train,
} from 'talking-blues/lstm';

const STEPS = 40;
const BATCH = 32;
const HIDDEN = 16;

const engine = await createEngine();
const random = new Random(1);
const memory = new LSTM(engine, { inputSize: 2, hiddenSize: HIDDEN, forgetBias: 4, random });
const readout = new Linear(engine, { inputSize: HIDDEN, outputSize: 2, random });
const parameters = namedParameters({ memory, readout });

const x = engine.tensor([STEPS, BATCH, 2]);
const signs = engine.intTensor([BATCH]);
const gradient = engine.tensor([STEPS, BATCH, HIDDEN]);

/** The first step carries the sign in channel 0; all later ones carry noise in channel 1. */
function draw(): void {
  x.fill(0);
  for (let b = 0; b < BATCH; b++) {
    signs.data[b] = random.below(2);
    x.data[b * 2] = signs.data[b] === 1 ? 1 : -1;
    for (let t = 1; t < STEPS; t++) x.data[(t * BATCH + b) * 2 + 1] = random.normal();
  }
}

/** What the network answers after the last step: two logits for each sequence. */
function answer() {
  const h = memory.forward(x);
  return readout.forward(h.slice((STEPS - 1) * BATCH * HIDDEN, [BATCH, HIDDEN]));
}

await train({
  optimiser: new Adam(parameters, { learningRate: 0.01 }),
  steps: 300,
  maxNorm: 1,
  batch() {
    draw();
    const logits = answer();
    const loss = crossEntropy(logits, signs); // the logits now hold their gradient
    const last = readout.backward(logits);
    if (last) gradient.data.set(last.data, (STEPS - 1) * BATCH * HIDDEN); // only the end is asked about
    memory.backward(gradient, { inputGradient: false });
    return loss;
  },
  onProgress({ step, loss }) {
    if (step % 100 === 0) console.log(`step ${step}: loss ${loss.toFixed(4)}`);
  },
});

draw();
const { data } = answer();
const right = signs.data.filter((sign, b) => data[b * 2 + 1] > data[b * 2] === (sign === 1)).length;
console.log(`${right} of ${BATCH} signs remembered over ${STEPS} steps`);
engine.close();
