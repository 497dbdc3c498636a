// Values, gradients, optimisers and losses against numbers that PyTorch computed (testing/pytorch-fixture.md).
import { describe, expect, it } from 'vitest';
import type { Engine } from './engine.ts';
import { Embedding } from './layers/embedding.ts';
import { GRU } from './layers/gru.ts';
import { Linear } from './layers/linear.ts';
import { LSTM } from './layers/lstm.ts';
import type { Recurrent } from './layers/recurrent.ts';
import type { RecurrentOptions } from './layers/recurrent-options.ts';
import { RNN } from './layers/rnn.ts';
import { binaryCrossEntropy, crossEntropy, gaussianNll, LinearCrossEntropy, mse } from './losses.ts';
import { Adam, clipGradients, type Optimiser, SGD } from './optimisers.ts';
import { namedParameters, Parameter, type Tensor } from './tensor.ts';
import { CASES, distance, open } from './testing/engines.ts';
import fixture from './testing/pytorch-fixture.json' with { type: 'json' };

interface Stored {
  readonly shape: number[];
  readonly data: number[];
}
type Named = Record<string, Stored>;

interface RecurrentCase {
  config: {
    kind: string;
    layers: number;
    bidirectional: boolean;
    projection: number;
    lengths: number[] | null;
  };
  inputs: Named;
  parameters: Named;
  lossWeights: Stored;
  outputs: Named;
  gradients: Named;
}

const put = (engine: Engine, { data, shape }: Stored): Tensor => engine.from(data, shape);

function fill(parameters: ReadonlyMap<string, Tensor>, values: Named): void {
  expect([...parameters.keys()].sort()).toEqual(Object.keys(values).sort());
  for (const [name, { data, shape }] of Object.entries(values)) {
    expect(parameters.get(name)!.shape).toEqual(shape);
    parameters.get(name)!.set(data);
  }
}

function make(engine: Engine, { config }: RecurrentCase): Recurrent<RecurrentOptions> {
  const options = {
    ...{ inputSize: 3, hiddenSize: 5, numLayers: config.layers },
    bidirectional: config.bidirectional,
  };
  if (config.kind === 'RNN') return new RNN(engine, options);
  if (config.kind === 'GRU') return new GRU(engine, options);
  return new LSTM(engine, { ...options, projSize: config.projection });
}

const RECURRENT = ['lstm', 'lstmBidirectional', 'lstmProjection', 'rnn', 'gru'] as const;

describe.each(CASES)('as PyTorch computes it: $name', ({ name, tolerance }) => {
  const near = (got: ArrayLike<number>, want: ArrayLike<number>): void =>
    expect(distance(got, want)).toBeLessThan(tolerance);

  it.each(RECURRENT)('%s', async (which) => {
    const engine = await open(name);
    const stored = fixture[which] as unknown as RecurrentCase;
    const layer = make(engine, stored);
    fill(layer.parameters, stored.parameters);
    const x = put(engine, stored.inputs.x);
    const state = layer.createBatchState(3);
    if (stored.inputs.h_0) state.h.set(stored.inputs.h_0.data);
    if (stored.inputs.c_0) state.c!.set(stored.inputs.c_0.data);
    const { lengths: steps } = stored.config;
    const lengths = steps ? engine.intTensor([3]).set(steps) : undefined;
    const output = layer.forward(x, { state, lengths });
    near(output.data, stored.outputs.output.data);
    near(state.h.data, stored.outputs.h_n.data);
    if (state.c) near(state.c.data, stored.outputs.c_n.data);
    const stateGradient = layer.createBatchState(3);
    const dx = layer.backward(put(engine, stored.lossWeights), { stateGradient })!;
    near(dx.data, stored.gradients.x.data);
    if (stored.gradients.h_0) near(stateGradient.h.data, stored.gradients.h_0.data);
    if (stored.gradients.c_0) near(stateGradient.c!.data, stored.gradients.c_0.data);
    for (const [parameter, { grad }] of layer.parameters) near(grad.data, stored.gradients[parameter].data);
    engine.close();
  });

  it('a language model: embedding, LSTM, linear, cross-entropy', async () => {
    const engine = await open(name);
    const stored = fixture.languageModel;
    const embedding = new Embedding(engine, { numEmbeddings: 7, embeddingDim: 4 });
    const lstm = new LSTM(engine, { inputSize: 4, hiddenSize: 5 });
    const decoder = new Linear(engine, { inputSize: 5, outputSize: 7 });
    const parameters = namedParameters({ embedding, lstm, decoder });
    fill(parameters, stored.parameters);
    const tokens = engine.intTensor([6, 2]).set(stored.inputs.tokens.data);
    const targets = engine.intTensor([6, 2]).set(stored.inputs.targets.data);

    const logits = decoder.forward(lstm.forward(embedding.forward(tokens)));
    near(logits.data, stored.outputs.logits.data);
    expect(Math.abs(crossEntropy(logits, targets) - stored.loss)).toBeLessThan(tolerance);
    near(logits.data, stored.gradients.logits.data);
    embedding.backward(lstm.backward(decoder.backward(logits)!)!);
    for (const [parameter, { grad }] of parameters) {
      near(grad.data, (stored.gradients as unknown as Named)[parameter].data);
      grad.fill(0);
    }

    const head = new LinearCrossEntropy(decoder, 12);
    const h = lstm.forward(embedding.forward(tokens));
    expect(Math.abs(head.forward(h, targets) - stored.loss)).toBeLessThan(tolerance);
    embedding.backward(lstm.backward(head.backward(h.shape))!);
    for (const [parameter, { grad }] of parameters) {
      near(grad.data, (stored.gradients as unknown as Named)[parameter].data);
    }
    engine.close();
  });

  it.each(['sgd', 'adam', 'adamw'] as const)('three steps of %s', async (which) => {
    const engine = await open(name);
    const { start, gradients, values } = fixture.optimizers[which];
    const p = new Parameter(engine, start.shape);
    p.set(start.data);
    const parameters = new Map([['p', p]]);
    const optimisers: Record<typeof which, () => Optimiser> = {
      sgd: () => new SGD(parameters, { learningRate: 0.1, momentum: 0.9 }),
      adam: () => new Adam(parameters, { learningRate: 0.01 }),
      adamw: () => new Adam(parameters, { learningRate: 0.01, weightDecay: 0.01, decoupled: true }),
    };
    const optimiser = optimisers[which]();
    for (const [i, { data }] of gradients.entries()) {
      p.grad.set(data);
      optimiser.step();
      near(p.data, values[i].data);
    }
    engine.close();
  });

  it('clipping by norm', async () => {
    const engine = await open(name);
    const { before, after, maximum, norm } = fixture.clipNorm;
    const parameters = new Map(
      Object.entries(before as Named).map(([key, { data, shape }]) => {
        const parameter = new Parameter(engine, shape);
        parameter.grad.set(data);
        return [key, parameter];
      }),
    );
    expect(Math.abs(clipGradients(parameters, maximum) - norm)).toBeLessThan(tolerance);
    for (const [key, { grad }] of parameters) near(grad.data, (after as Named)[key].data);
    engine.close();
  });

  it('losses and their gradients', async () => {
    const engine = await open(name);
    const { binaryCrossEntropyWithLogits: bce, mse: squared, gaussian, crossEntropy: ce } = fixture.losses;
    const gradient = engine.tensor([4, 3]);
    const logits = put(engine, bce.inputs.logits);
    near([binaryCrossEntropy(logits, put(engine, bce.inputs.target), gradient)], [bce.loss]);
    near(gradient.data, bce.gradients.logits.data);
    const prediction = put(engine, squared.inputs.prediction);
    near([mse(prediction, put(engine, squared.inputs.target), gradient)], [squared.loss]);
    near(gradient.data, squared.gradients.prediction.data);

    // The fixture keeps means and log-variances apart; here they lie side by side in each row.
    const join = (a: Stored, b: Stored): number[] =>
      [0, 1, 2, 3].flatMap((r) => [...a.data.slice(r * 3, r * 3 + 3), ...b.data.slice(r * 3, r * 3 + 3)]);
    const both = engine.from(join(gaussian.inputs.mean, gaussian.inputs.logVariance), [4, 6]);
    const wide = engine.tensor([4, 6]);
    near([gaussianNll(both, put(engine, gaussian.inputs.target), wide)], [gaussian.loss]);
    near(wide.data, join(gaussian.gradients.mean, gaussian.gradients.logVariance));

    const scores = put(engine, ce.inputs.logits);
    near([crossEntropy(scores, engine.intTensor([5]).set(ce.inputs.target.data))], [ce.loss]);
    near(scores.data, ce.gradients.logits.data);
    engine.close();
  });
});
