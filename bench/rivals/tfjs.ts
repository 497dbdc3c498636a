// The rival TensorFlow.js: its WebAssembly backend, and its plain JavaScript backend ("cpu").
import * as tf from '@tensorflow/tfjs';
import '@tensorflow/tfjs-backend-wasm';
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

interface Layer {
  input: tf.Tensor2D;
  recurrent: tf.Tensor2D;
  bias: tf.Tensor1D;
}

export function prepare(backend: string): Prepare {
  return async (work) => {
    await tf.setBackend(backend);
    await tf.ready();
    tf.enableProdMode();
    switch (work.kind) {
      case 'training':
        return training(work);
      case 'streaming':
        return streaming(work);
      case 'product': {
        const { m, k, n, transposed } = work;
        const a = tf.tensor2d(draw(seeds.a, m * k, 1), [m, k]);
        const b = tf.tensor2d(draw(seeds.b, k * n, 1), transposed ? [n, k] : [k, n]);
        return () =>
          tf.tidy(
            () =>
              tf
                .matMul(a, b, false, transposed)
                .slice([m - 1, n - 1], [1, 1])
                .dataSync()[0],
          );
      }
      default:
        throw new Error(`no ${work.kind} here`);
    }
  };
}

/**
 * The input product is hoisted out of the loop and the four gates are one product. The embedding stays as it is:
 * the WebAssembly backend has no kernel for its gradient (UnsortedSegmentSum).
 */
function training(work: Training): Run {
  const { vocabulary, hidden, batch, steps } = work;
  const p = parameters(work);
  const embedding = tensor(p['embedding.weight']);
  const layers = layersOf(work, (value) => tf.variable(value) as tf.Tensor) as Layer[];
  const decoder = tf.variable(tf.tidy(() => tensor(p['decoder.weight']).transpose())) as tf.Tensor2D;
  const decoderBias = tf.variable(tensor(p['decoder.bias'])) as tf.Tensor1D;
  const tokens = tf.tensor1d(drawTokens(seeds.tokens, steps * batch, vocabulary), 'int32');
  const targets = tf.tidy(() =>
    tf
      .oneHot(
        tf.tensor1d(drawTokens(seeds.targets, steps * batch, vocabulary), 'int32') as tf.Tensor1D,
        vocabulary,
      )
      .toFloat(),
  );
  const optimizer = tf.train.sgd(work.learningRate);
  const loss = () => {
    let x = tf.gather(embedding, tokens) as tf.Tensor2D;
    for (const layer of layers) {
      const projected = tf.split(x.matMul(layer.input).add(layer.bias), steps) as tf.Tensor2D[];
      let h = tf.zeros([batch, hidden]) as tf.Tensor2D;
      let c = tf.zeros([batch, hidden]) as tf.Tensor2D;
      const outputs: tf.Tensor2D[] = [];
      for (const input of projected) {
        [h, c] = cell(input.add(h.matMul(layer.recurrent)), c);
        outputs.push(h);
      }
      x = tf.concat(outputs);
    }
    const logits = x.matMul(decoder).add(decoderBias) as tf.Tensor2D;
    return tf.losses.softmaxCrossEntropy(targets, logits) as tf.Scalar;
  };
  return () => {
    const cost = optimizer.minimize(loss, true)!;
    const value = cost.dataSync()[0];
    cost.dispose();
    return value;
  };
}

function streaming(work: Streaming): Run {
  const layers = layersOf(work, (value) => value);
  const weights = layers.map(({ input, recurrent }) => tf.concat([input, recurrent]));
  const x = tf.tensor2d(draw(seeds.input, work.width, 1), [1, work.width]);
  const zero = () => tf.zeros([1, work.hidden]) as tf.Tensor2D;
  let state = layers.map(() => [zero(), zero()] as [tf.Tensor2D, tf.Tensor2D]);
  return () => {
    const old = state;
    state = tf.tidy(() => {
      let input = x;
      return old.map(([h, c], index) => {
        const next = cell(tf.concat([input, h], 1).matMul(weights[index]).add(layers[index].bias), c);
        input = next[0];
        return next;
      });
    });
    tf.dispose(old);
    return state[state.length - 1][0].dataSync()[0];
  };
}

function cell(gates: tf.Tensor, c: tf.Tensor2D): [tf.Tensor2D, tf.Tensor2D] {
  const [i, f, g, o] = tf.split(gates, 4, 1);
  const next = f.sigmoid().mul(c).add(i.sigmoid().mul(g.tanh())) as tf.Tensor2D;
  return [o.sigmoid().mul(next.tanh()), next];
}

function layersOf<T>(work: Training | Streaming, wrap: (value: tf.Tensor) => T) {
  const p = parameters(work);
  return Array.from({ length: work.layers }, (_, index) => ({
    input: wrap(tf.tidy(() => tensor(p[`lstm.weight_ih_l${index}`]).transpose())) as tf.Tensor2D,
    recurrent: wrap(tf.tidy(() => tensor(p[`lstm.weight_hh_l${index}`]).transpose())) as tf.Tensor2D,
    bias: wrap(
      tf.tidy(() => tensor(p[`lstm.bias_ih_l${index}`]).add(tensor(p[`lstm.bias_hh_l${index}`]))),
    ) as tf.Tensor1D,
  }));
}

function tensor({ shape, data }: Tensor): tf.Tensor {
  return tf.tensor(data, shape);
}
