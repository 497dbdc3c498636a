// The rival jax-js: its WebAssembly backend, everything under jit. It has no scan, so recurrences are unrolled.
import { init, jit, nn, numpy as np, valueAndGrad } from '@jax-js/jax';
import {
  draw,
  drawTokens,
  type Prepare,
  parameters,
  type Run,
  type Streaming,
  seeds,
  type Tensor,
  type Training,
} from '../work.ts';

type Parameters = Record<string, np.Array>;

export const prepare: Prepare = async (work) => {
  const devices = await init('wasm');
  if (!devices.includes('wasm')) throw new Error('no WebAssembly device');
  switch (work.kind) {
    case 'training':
      return training(work);
    case 'streaming':
      return streaming(work);
    case 'product': {
      const { m, k, n, transposed } = work;
      const a = np.array(draw(seeds.a, m * k, 1)).reshape([m, k]);
      const b = np.array(draw(seeds.b, k * n, 1)).reshape(transposed ? [n, k] : [k, n]);
      const product = jit((x: np.Array, y: np.Array) => np.matmul(x, transposed ? y.transpose() : y));
      return () => (product(a.ref, b.ref) as np.Array).dataSync()[m * n - 1];
    }
    default:
      throw new Error(`no ${work.kind} here`);
  }
};

/** The embedding is looked up outside of what is differentiated: jax-js has no gradient for the lookup. */
function training(work: Training): Run {
  const { vocabulary, hidden, batch, steps, layers, learningRate } = work;
  const p = parameters(work);
  const embedded = np.array(
    embed(p['embedding.weight'], drawTokens(seeds.tokens, steps * batch, vocabulary)),
  );
  const x = embedded.reshape([steps * batch, work.width]);
  const targets = np.array(drawTokens(seeds.targets, steps * batch, vocabulary), { dtype: np.int32 });
  let values = arrays(p);

  const loss = (q: Parameters, input: np.Array, wanted: np.Array): np.Array => {
    let sequence = input;
    for (let layer = 0; layer < layers; layer++) {
      const bias = q[`lstm.bias_ih_l${layer}`].add(q[`lstm.bias_hh_l${layer}`]);
      const projected = np.split(linear(sequence, q[`lstm.weight_ih_l${layer}`]).add(bias), steps);
      const recurrent = q[`lstm.weight_hh_l${layer}`];
      let h = np.zeros([batch, hidden]);
      let c = np.zeros([batch, hidden]);
      const outputs: np.Array[] = [];
      for (const step of projected) {
        [h, c] = cell(step.add(linear(h, recurrent.ref)), c);
        outputs.push(h.ref);
      }
      h.dispose();
      c.dispose();
      recurrent.dispose();
      sequence = np.concatenate(outputs);
    }
    const logits = linear(sequence, q['decoder.weight']).add(q['decoder.bias']);
    return nn
      .logSoftmax(logits, -1)
      .mul(nn.oneHot(wanted, vocabulary))
      .sum()
      .mul(-1 / (steps * batch));
  };

  const step = jit((q: Parameters, input: np.Array, wanted: np.Array) => {
    const old = Object.fromEntries(Object.entries(q).map(([name, value]) => [name, value.ref]));
    const [cost, gradient] = valueAndGrad(loss)(q, input, wanted) as [np.Array, Parameters];
    const next: Parameters = {};
    for (const name of Object.keys(old)) next[name] = old[name].sub(gradient[name].mul(learningRate));
    return [cost, next] as [np.Array, Parameters];
  });
  return () => {
    const [cost, next] = step(values, x.ref, targets.ref) as [np.Array, Parameters];
    values = next;
    for (const value of Object.values(values)) value.blockUntilReady();
    return cost.dataSync()[0];
  };
}

function streaming(work: Streaming): Run {
  const { hidden, layers } = work;
  const values = arrays(parameters(work));
  const x = np.array(draw(seeds.input, work.width, 1)).reshape([1, work.width]);
  const step = jit((q: Parameters, input: np.Array, state: [np.Array, np.Array][]) => {
    let value = input;
    return state.map(([h, c], layer) => {
      const bias = q[`lstm.bias_ih_l${layer}`].add(q[`lstm.bias_hh_l${layer}`]);
      const fromInput = linear(value, q[`lstm.weight_ih_l${layer}`]);
      const fromState = linear(h, q[`lstm.weight_hh_l${layer}`]);
      const next = cell(fromInput.add(fromState).add(bias), c);
      if (layer < layers - 1) value = next[0].ref;
      return next;
    });
  });
  const zero = () => np.zeros([1, hidden]);
  let state = Array.from({ length: layers }, () => [zero(), zero()] as [np.Array, np.Array]);
  return () => {
    const kept = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.ref]));
    state = step(kept, x.ref, state) as [np.Array, np.Array][];
    return state[layers - 1][0].ref.dataSync()[0];
  };
}

function cell(gates: np.Array, c: np.Array): [np.Array, np.Array] {
  const [i, f, g, o] = np.split(gates, 4, 1);
  const next = nn
    .sigmoid(f)
    .mul(c)
    .add(nn.sigmoid(i).mul(np.tanh(g)));
  return [nn.sigmoid(o).mul(np.tanh(next.ref)), next];
}

const linear = (x: np.Array, weight: np.Array) => np.matmul(x, weight.transpose());

/** All parameters as arrays, but for the embedding. */
function arrays(p: Record<string, Tensor>): Parameters {
  const named = Object.entries(p).filter(([name]) => name !== 'embedding.weight');
  return Object.fromEntries(
    named.map(([name, { shape, data }]) => [
      name,
      np.array(data as Float32Array<ArrayBuffer>).reshape(shape),
    ]),
  );
}

function embed({ shape: [, width], data }: Tensor, tokens: Int32Array): Float32Array<ArrayBuffer> {
  const rows = new Float32Array(tokens.length * width);
  for (const [row, token] of tokens.entries()) {
    rows.set(data.subarray(token * width, (token + 1) * width), row * width);
  }
  return rows;
}
