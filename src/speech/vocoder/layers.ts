// The layers of the codec's networks: dense ones of bytes and of floats, gates, and the gated recurrent unit.
import type { Engine, SafeTensors, StoredTensor } from '../../lstm/index.ts';
import { Int8Panels, toFloats } from '../../lstm/index.ts';
import { SpeechError } from '../errors.ts';
import { fma, sigmoid, sigmoidAll, tanh, toBytes } from './arithmetic.ts';

const { fround } = Math;

/** y = W x + b. `output` is the layer's own; what is called next overwrites it. */
export interface Dense {
  readonly inputs: number;
  readonly output: Float32Array;
  apply(x: Float32Array): Float32Array;
}

/** Weights as int8, x as bytes (see {@link toBytes}); the bias has the 127 that x is off by taken out. */
class ByteDense implements Dense {
  readonly inputs: number;
  readonly output: Float32Array;
  readonly #weights: Int8Panels;
  readonly #bias: Float32Array;
  readonly #bytes: Uint8ClampedArray;

  constructor(weights: Int8Panels, bias: Float32Array) {
    this.inputs = weights.columns;
    this.output = new Float32Array(weights.rows);
    this.#weights = weights;
    this.#bias = bias;
    this.#bytes = new Uint8ClampedArray(weights.columns);
  }

  apply(x: Float32Array): Float32Array {
    const { output } = this;
    toBytes(x, this.#bytes);
    this.#weights.multiply(this.#bytes, output);
    for (let i = 0; i < output.length; i++) output[i] += this.#bias[i];
    return output;
  }
}

/** Weights as float32; sums one after the other, fused. */
class FloatDense implements Dense {
  readonly inputs: number;
  readonly output: Float32Array;
  readonly #weights: Float32Array;
  readonly #bias: Float32Array;

  constructor(weights: Float32Array, bias: Float32Array) {
    this.inputs = weights.length / bias.length;
    this.output = new Float32Array(bias.length);
    this.#weights = weights;
    this.#bias = bias;
  }

  apply(x: Float32Array): Float32Array {
    const { output, inputs } = this;
    for (let i = 0; i < output.length; i++) {
      let sum = 0;
      for (let j = 0; j < inputs; j++) sum = fma(this.#weights[i * inputs + j], x[j], sum);
      output[i] = fround(sum + this.#bias[i]);
    }
    return output;
  }
}

/** Takes layers out of a model file, checked. */
export class LayerReader {
  readonly #engine: Engine;
  readonly #file: SafeTensors;

  constructor(engine: Engine, file: SafeTensors) {
    this.#engine = engine;
    this.#file = file;
  }

  /** A tensor of float32, as it lies. @throws {SpeechError} */
  floats(name: string, ...shape: number[]): Float32Array {
    return finite(name, toFloats(this.#tensor(name, 'F32', shape)));
  }

  /** The dense layer `name`, of whichever kind the file holds. @throws {SpeechError} */
  dense(name: string, inputs: number, outputs: number): Dense {
    const bias = this.floats(`${name}.bias`, outputs);
    const weight = `${name}.weight`;
    if (this.#file.tensors.get(weight)?.dtype !== 'I8') {
      return new FloatDense(this.floats(weight, outputs, inputs), bias);
    }
    const { bytes } = this.#tensor(weight, 'I8', [outputs, inputs]);
    const scales = this.floats(`${weight}.scale`, outputs);
    const weights = new Int8Array(bytes.slice().buffer);
    return new ByteDense(new Int8Panels(this.#engine, weights, scales, inputs), bias);
  }

  /** A gate x · σ(W x + b) on n numbers. @throws {SpeechError} */
  gate(name: string, n: number): Gate {
    return new Gate(this.dense(name, n, n));
  }

  /** @throws {SpeechError} */
  gru(name: string, inputs: number, units: number): GRUCell {
    return new GRUCell(
      this.dense(`${name}_input`, inputs, 3 * units),
      this.dense(`${name}_recurrent`, units, 3 * units),
    );
  }

  #tensor(name: string, dtype: StoredTensor['dtype'], shape: readonly number[]): StoredTensor {
    const tensor = this.#file.tensors.get(name);
    if (!tensor) throw new SpeechError(`the file has no tensor "${name}"; it belongs to another model.`);
    if (tensor.dtype !== dtype || tensor.shape.join() !== shape.join()) {
      const has = `${tensor.dtype} [${tensor.shape.join(', ')}]`;
      throw new SpeechError(
        `the file's tensor "${name}" is ${has}, not ${dtype} [${shape.join(', ')}]; it belongs to another model.`,
      );
    }
    return tensor;
  }
}

function finite(name: string, values: Float32Array): Float32Array {
  if (!values.every(Number.isFinite)) {
    throw new SpeechError(`the file's tensor "${name}" holds what is not finite; the file is damaged.`);
  }
  return values;
}

/** x · σ(W x + b), a gated linear unit over its own input. */
export class Gate {
  readonly #dense: Dense;

  constructor(dense: Dense) {
    this.#dense = dense;
  }

  /** Writes the gated x to `out`, from place `at`; x and out may be the same. */
  apply(x: Float32Array, out: Float32Array, at = 0): void {
    const gates = this.#dense.apply(x);
    sigmoidAll(gates);
    for (let i = 0; i < gates.length; i++) out[at + i] = gates[i] * x[i];
  }
}

/** A gated recurrent unit (Cho et al. 2014), the reset gate behind the product; gates in the order z, r, n. */
export class GRUCell {
  readonly #input: Dense;
  readonly #recurrent: Dense;

  constructor(input: Dense, recurrent: Dense) {
    this.#input = input;
    this.#recurrent = recurrent;
  }

  /** Advances the state h by the input x. */
  step(x: Float32Array, h: Float32Array): void {
    const units = h.length;
    const a = this.#input.apply(x);
    const b = this.#recurrent.apply(h);
    for (let i = 0; i < units; i++) {
      const z = sigmoid(fround(a[i] + b[i]));
      const r = sigmoid(fround(a[units + i] + b[units + i]));
      const n = tanh(fround(a[2 * units + i] + fround(r * b[2 * units + i])));
      h[i] = fround(z * h[i]) + fround(fround(1 - z) * n);
    }
  }
}
