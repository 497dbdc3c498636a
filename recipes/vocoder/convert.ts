// The codec's weights as a model file: its arrays, blocked for one processor, become matrices of rows.
import type { SafeTensors, StoredTensor } from '../../src/lstm/index.ts';

/** The description that lies beside the arrays: where each is, and how the layers use them. */
export interface CodecWeights {
  readonly source: string;
  readonly arrays: readonly {
    name: string;
    type: 'f32' | 'i8';
    length: number;
    offset: number;
    bytes: number;
  }[];
  /** `args`: the names of bias, bias for bytes, int8 and float weights, two unused, scales; then inputs, outputs. */
  readonly layers: readonly { layer: string; args: string }[];
}

/** int8 weights come in blocks of 8 rows × 4 columns, rows of 4 within. */
export function unblock(blocked: Int8Array, rows: number, columns: number): Int8Array {
  const matrix = new Int8Array(rows * columns);
  let from = 0;
  for (let r = 0; r < rows; r += 8) {
    for (let c = 0; c < columns; c += 4) {
      for (let i = 0; i < 32; i++) matrix[(r + (i >> 2)) * columns + c + (i & 3)] = blocked[from++];
    }
  }
  return matrix;
}

function transpose(matrix: Float32Array, rows: number, columns: number): Float32Array {
  return Float32Array.from({ length: matrix.length }, (_, i) => {
    return matrix[(i % rows) * columns + Math.floor(i / rows)];
  });
}

function store(dtype: 'F32' | 'I8', shape: number[], values: Float32Array | Int8Array): StoredTensor {
  return { dtype, shape, bytes: new Uint8Array(values.buffer, values.byteOffset, values.byteLength) };
}

/**
 * The model file of the network `kind`. A layer of int8 becomes `weight` [outputs, inputs], `weight.scale` [outputs] and
 * `bias` [outputs], as the codec uses them: y = scale · (weight · bytes) + bias, bytes = 127 + 127 x. So the true weight
 * is 127 · scale · weight, and the true bias is `bias` + 127 · scale · Σ weight. Layers of floats, convolutions and the
 * period's codes hold `weight` and `bias`.
 * @throws {Error} where the arrays do not agree with each other.
 */
export function convert(
  kind: string,
  { source, arrays, layers }: CodecWeights,
  bin: Uint8Array,
): SafeTensors {
  const found = new Map(arrays.map((array) => [array.name, array]));
  const take = (name: string): Float32Array | Int8Array | undefined => {
    const array = found.get(name);
    if (!array) return undefined;
    const { buffer } = Uint8Array.from(bin.subarray(array.offset, array.offset + array.bytes));
    return array.type === 'f32' ? new Float32Array(buffer) : new Int8Array(buffer);
  };
  const tensors = new Map<string, StoredTensor>();
  for (const { layer, args } of layers) {
    const sizes = args
      .split(',')
      .filter((part) => /^\d+$/.test(part))
      .map(Number);
    const bias = take(`${layer}_bias`) as Float32Array | undefined;
    const bytes = take(`${layer}_weights_int8`);
    if (sizes.length === 4) {
      // A convolution over time and height, stored [outputs, inputs, time, height] already.
      const [inputs, outputs, time, height] = sizes;
      const weight = take(`${layer}_weight_float`)!;
      tensors.set(`${layer}.weight`, store('F32', [outputs, inputs, time, height], weight));
      tensors.set(`${layer}.bias`, store('F32', [outputs], bias!));
      continue;
    }
    const [inputs, outputs] = sizes;
    if (layer.endsWith('_pembed')) {
      // Codes are looked up by their number; the codec never adds the bias.
      tensors.set(`${layer}.weight`, store('F32', [inputs, outputs], take(`${layer}_weights_float`)!));
    } else if (bytes) {
      const matrix = unblock(bytes as Int8Array, outputs, inputs);
      const scale = take(`${layer}_scale`) as Float32Array;
      const offBias = take(`${layer}_subias`) as Float32Array;
      checkBias(layer, matrix, scale, offBias, bias);
      tensors.set(`${layer}.weight`, store('I8', [outputs, inputs], matrix));
      tensors.set(`${layer}.weight.scale`, store('F32', [outputs], scale));
      tensors.set(`${layer}.bias`, store('F32', [outputs], offBias));
    } else {
      const weight = transpose(take(`${layer}_weights_float`) as Float32Array, inputs, outputs);
      tensors.set(`${layer}.weight`, store('F32', [outputs, inputs], weight));
      tensors.set(`${layer}.bias`, store('F32', [outputs], bias!));
    }
  }
  const config = { source, bytes: 'round(127 x) + 127' };
  return { metadata: { format: 'pt', kind, config: JSON.stringify(config) }, tensors };
}

/** Holds the bias for bytes against the true one, and the sums against what float32 holds exactly. */
function checkBias(
  layer: string,
  matrix: Int8Array,
  scale: Float32Array,
  offBias: Float32Array,
  bias: Float32Array = new Float32Array(scale.length),
): void {
  const columns = matrix.length / scale.length;
  for (let r = 0; r < scale.length; r++) {
    let [sum, up, down] = [0, 0, 0];
    for (let c = 0; c < columns; c++) {
      const w = matrix[r * columns + c];
      sum += w;
      if (w > 0) up += 255 * w;
      else down -= 255 * w;
    }
    if (Math.abs(bias[r] - 127 * scale[r] * sum - offBias[r]) > 1e-5) {
      throw new Error(`${layer}: the biases of row ${r} do not agree.`);
    }
    if (Math.max(up, down) >= 2 ** 24) throw new Error(`${layer}: the sums of row ${r} may be inexact.`);
  }
}
