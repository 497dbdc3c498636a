// Our own engine, as it is built in `dist` at the repository's root: what a user would install.
import type * as Lstm from '../src/lstm/index.ts';
import type * as Products from '../src/lstm/matmul.ts';
import {
  drawings,
  drawTokens,
  fill,
  type Prepare,
  type Product,
  type Run,
  type Sequence,
  type Streaming,
  seeds,
  type Training,
} from './work.ts';

const built = (file: string) => new URL(`../../dist/lstm/${file}`, import.meta.url).href;
const lstm: typeof Lstm = await import(built('index.js'));
const products: typeof Products = await import(built('matmul.js'));

/** Variants are the engine's backends, and `relaxed`. */
export function prepare(variant: string): Prepare {
  return async (work, threads) => {
    const relaxed = variant === 'relaxed';
    const backend = relaxed ? 'wasm' : (variant as Lstm.Backend);
    const engine = await lstm.createEngine({ backend, threads, relaxed });
    if (relaxed && !engine.why.startsWith('relaxed'))
      throw new Error('the engine takes no relaxed SIMD here');
    switch (work.kind) {
      case 'training':
        return training(engine, work);
      case 'streaming':
        return streaming(engine, work);
      case 'sequence':
        return sequence(engine, work);
      case 'product':
        return product(engine, work);
    }
  };
}

function training(engine: Lstm.Engine, work: Training): Run {
  const { vocabulary, width, hidden, layers, batch, steps, learningRate } = work;
  const embedding = new lstm.Embedding(engine, { numEmbeddings: vocabulary, embeddingDim: width });
  const net = new lstm.LSTM(engine, { inputSize: width, hiddenSize: hidden, numLayers: layers });
  const decoder = new lstm.Linear(engine, { inputSize: hidden, outputSize: vocabulary });
  const loss = new lstm.LinearCrossEntropy(decoder, steps * batch);
  const parameters = lstm.namedParameters({ embedding, lstm: net, decoder });
  set(parameters, work);
  const optimiser = new lstm.SGD(parameters, { learningRate });
  const tokens = engine.intTensor([steps, batch]).set(drawTokens(seeds.tokens, steps * batch, vocabulary));
  const targets = engine.intTensor([steps, batch]).set(drawTokens(seeds.targets, steps * batch, vocabulary));
  return () => {
    lstm.zeroGradients(parameters);
    const output = net.forward(embedding.forward(tokens));
    const value = loss.forward(output, targets);
    embedding.backward(net.backward(loss.backward(output.shape))!);
    optimiser.step();
    return value;
  };
}

function stack(engine: Lstm.Engine, work: Streaming | Sequence): Lstm.LSTM {
  const { width, hidden, layers } = work;
  const net = new lstm.LSTM(engine, { inputSize: width, hiddenSize: hidden, numLayers: layers });
  set(lstm.namedParameters({ lstm: net }), work);
  net.prepareSteps();
  return net;
}

function streaming(engine: Lstm.Engine, work: Streaming): Run {
  const net = stack(engine, work);
  const state = net.createState();
  const x = input(engine, [work.width], seeds.input);
  const { data } = state.output;
  return () => {
    net.step(x, state);
    return data[0];
  };
}

function sequence(engine: Lstm.Engine, work: Sequence): Run {
  const net = stack(engine, work);
  const state = net.createState();
  const x = input(engine, [work.steps, work.width], seeds.input);
  return () => {
    state.reset();
    return net.steps(x, state).data[(work.steps - 1) * work.hidden];
  };
}

function product(engine: Lstm.Engine, { m, k, n, transposed }: Product): Run {
  const a = input(engine, [m, k], seeds.a);
  const b = input(engine, transposed ? [n, k] : [k, n], seeds.b);
  const c = engine.tensor([m, n]);
  const job: Products.MatMul = {
    ...{ m, n, k, a: a.place, lda: k, b: b.place, ldb: b.width, transB: transposed },
    ...{ c: c.place, ldc: n, start: products.ZERO },
  };
  return () => {
    products.matmul(engine, job);
    return c.data[m * n - 1];
  };
}

function input(engine: Lstm.Engine, shape: number[], seed: number): Lstm.Tensor {
  const tensor = engine.tensor(shape);
  fill(tensor.data, seed, 1);
  return tensor;
}

/** Gives the parameters the numbers that every contender begins with. */
function set(parameters: Map<string, Lstm.Parameter>, work: Training | Streaming | Sequence): void {
  for (const [index, [name, { scale }]] of Object.entries(drawings(work)).entries()) {
    fill(parameters.get(name)!.data, index + 1, scale);
  }
}
