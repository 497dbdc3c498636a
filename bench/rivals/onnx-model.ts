// Writes an ONNX model that is a stack of LSTM layers: just enough protobuf for that.
import type { Tensor } from '../work.ts';

type Bytes = Uint8Array;

/** Protobuf: a field is its number and wire type, then a varint (0) or a length and bytes (2). */
function varint(value: number): number[] {
  const bytes: number[] = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
  return [...bytes, value];
}

const number = (field: number, value: number): Bytes =>
  Uint8Array.from([...varint(field * 8), ...varint(value)]);

function bytes(field: number, ...parts: Bytes[]): Bytes {
  const body = Buffer.concat(parts);
  return Buffer.concat([Uint8Array.from([...varint(field * 8 + 2), ...varint(body.length)]), body]);
}

const text = (field: number, value: string): Bytes => bytes(field, Buffer.from(value));

const FLOAT = 1;
const INT64 = 7;

function initializer(name: string, type: number, shape: number[], data: ArrayBufferView): Bytes {
  const raw = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  return bytes(5, ...shape.map((size) => number(1, size)), number(2, type), text(8, name), bytes(9, raw));
}

/** An input (field 11) or output (field 12) of the graph: float32 of a fixed shape. */
function value(field: number, name: string, shape: number[]): Bytes {
  const dimensions = shape.map((size) => bytes(1, number(1, size)));
  return bytes(field, text(1, name), bytes(2, bytes(1, number(1, FLOAT), bytes(2, ...dimensions))));
}

function node(operator: string, inputs: string[], outputs: string[], ...attributes: Bytes[]): Bytes {
  return bytes(
    1,
    ...inputs.map((name) => text(1, name)),
    ...outputs.map((name) => text(2, name)),
    text(4, operator),
    ...attributes,
  );
}

/** PyTorch's gates are i, f, g, o; ONNX's are i, o, f, c. */
function reorder({ data }: Tensor): Float32Array {
  const quarter = data.length / 4;
  const result = new Float32Array(data.length);
  for (const [to, from] of [0, 3, 1, 2].entries()) {
    result.set(data.subarray(from * quarter, (from + 1) * quarter), to * quarter);
  }
  return result;
}

/**
 * The model's inputs are `x` [steps, 1, width] and, for each layer, `h_in0` and `c_in0` [1, 1, hidden]; its outputs
 * are `y` [steps, 1, 1, hidden] and, for each layer, `h_out0` and `c_out0`.
 */
export function lstmModel(
  parameters: Record<string, Tensor>,
  { width, hidden, layers, steps }: { width: number; hidden: number; layers: number; steps: number },
): Bytes {
  const graph: Bytes[] = [text(2, 'lstm'), value(11, 'x', [steps, 1, width])];
  graph.push(initializer('direction_axis', INT64, [1], BigInt64Array.of(1n)));
  let input = 'x';
  for (let layer = 0; layer < layers; layer++) {
    const from = (name: string) => reorder(parameters[`lstm.${name}_l${layer}`]);
    const size = layer === 0 ? width : hidden;
    const bias = Float32Array.from([...from('bias_ih'), ...from('bias_hh')]);
    graph.push(
      initializer(`W${layer}`, FLOAT, [1, 4 * hidden, size], from('weight_ih')),
      initializer(`R${layer}`, FLOAT, [1, 4 * hidden, hidden], from('weight_hh')),
      initializer(`B${layer}`, FLOAT, [1, 8 * hidden], bias),
    );
    for (const state of ['h', 'c']) {
      graph.push(value(11, `${state}_in${layer}`, [1, 1, hidden]));
      graph.push(value(12, `${state}_out${layer}`, [1, 1, hidden]));
    }
    const last = layer === layers - 1;
    const output = last ? 'y' : `y${layer}`;
    graph.push(
      node(
        'LSTM',
        [input, `W${layer}`, `R${layer}`, `B${layer}`, '', `h_in${layer}`, `c_in${layer}`],
        [output, `h_out${layer}`, `c_out${layer}`],
        bytes(5, text(1, 'hidden_size'), number(3, hidden), number(20, 2)),
      ),
    );
    if (last) graph.push(value(12, 'y', [steps, 1, 1, hidden]));
    else graph.push(node('Squeeze', [output, 'direction_axis'], [`x${layer + 1}`]));
    input = `x${layer + 1}`;
  }
  const irVersion = 8;
  const operatorSet = 14;
  return Buffer.concat([number(1, irVersion), bytes(7, ...graph), bytes(8, number(2, operatorSet))]);
}

/** A model of one matrix product; the transposed one as `Gemm`, whose second operand may be stored so. */
export function productModel(m: number, k: number, n: number, transposed: boolean): Bytes {
  const graph = [
    text(2, 'product'),
    value(11, 'a', [m, k]),
    value(11, 'b', transposed ? [n, k] : [k, n]),
    value(12, 'c', [m, n]),
    transposed
      ? node('Gemm', ['a', 'b'], ['c'], bytes(5, text(1, 'transB'), number(3, 1), number(20, 2)))
      : node('MatMul', ['a', 'b'], ['c']),
  ];
  return Buffer.concat([number(1, 8), bytes(7, ...graph), bytes(8, number(2, 14))]);
}
