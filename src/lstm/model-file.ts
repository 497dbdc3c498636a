// Models as files: named parameters and a configuration, written as safetensors that PyTorch loads unchanged.
import { FormatError } from './errors.ts';
import type { WeightFormat } from './panels.ts';
import {
  fromFloats,
  quantiseRows,
  readSafetensors,
  type SafeTensors,
  type StoredTensor,
  toFloats,
  writeSafetensors,
} from './safetensors.ts';
import type { Tensor } from './tensor.ts';

/** What a model file says about itself. */
export interface ModelInfo {
  /** Which kind of model: `eck2002`, `words`, … */
  readonly kind: string;
  /** Everything needed to build the model again. */
  readonly config: Readonly<Record<string, unknown>>;
  /** How it was trained: data, steps, seed. */
  readonly training?: Readonly<Record<string, unknown>>;
  /** Measured scores. */
  readonly scores?: Readonly<Record<string, unknown>>;
}

/**
 * The bytes of a model file. Matrices are stored in `format` (int8 with `<name>.scale`), vectors as float32.
 *
 * Metadata values are JSON; `format: pt` is what PyTorch's tools look for.
 */
export function saveModel(
  info: ModelInfo,
  parameters: ReadonlyMap<string, Tensor>,
  format: WeightFormat = 'float32',
): Uint8Array {
  const tensors = new Map<string, StoredTensor>();
  for (const [name, { data, shape }] of parameters) {
    if (shape.length < 2 || format === 'float32') tensors.set(name, fromFloats(data, shape));
    else if (format === 'float16') tensors.set(name, fromFloats(data, shape, 'F16'));
    else {
      const [values, scale] = quantiseRows(data, shape);
      tensors.set(name, values);
      tensors.set(`${name}.scale`, scale);
    }
  }
  const metadata: Record<string, string> = {
    format: 'pt',
    kind: info.kind,
    config: JSON.stringify(info.config),
  };
  if (info.training) metadata.training = JSON.stringify(info.training);
  if (info.scores) metadata.scores = JSON.stringify(info.scores);
  return writeSafetensors({ metadata, tensors });
}

/**
 * What a model file says about itself.
 * @throws {FormatError} when it is not one of `kind` (where given), or says nothing.
 */
export function readModelInfo({ metadata }: SafeTensors, kind?: string): ModelInfo {
  if (!metadata.kind)
    throw new FormatError('the file does not say what kind of model it is; train it again.');
  if (kind && metadata.kind !== kind) {
    throw new FormatError(
      `the file holds a model of kind "${metadata.kind}", not "${kind}"; pass another file.`,
    );
  }
  const parse = (name: string): Record<string, unknown> => {
    try {
      const value: unknown = JSON.parse(metadata[name] ?? '{}');
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
        return value as Record<string, unknown>;
      }
    } catch {
      // Reported below.
    }
    throw new FormatError(`the model file's "${name}" is not readable; the file is damaged.`);
  };
  return {
    kind: metadata.kind,
    config: parse('config'),
    training: parse('training'),
    scores: parse('scores'),
  };
}

/**
 * Fills tensors from a file by their names. All are checked before the first is changed.
 * @throws {FormatError} when one is missing, has another shape, or holds what is not finite.
 */
export function loadTensors(file: SafeTensors, into: ReadonlyMap<string, Tensor>, prefix = ''): void {
  const values = new Map<Tensor, Float32Array | Float64Array>();
  for (const [name, tensor] of into) {
    const stored = file.tensors.get(prefix + name);
    if (!stored)
      throw new FormatError(`the file has no tensor "${prefix + name}"; it belongs to another model.`);
    if (stored.shape.join() !== tensor.shape.join()) {
      const [has, wants] = [stored.shape, tensor.shape].map((shape) => `[${shape.join(', ')}]`);
      throw new FormatError(
        `the file's tensor "${name}" is ${has}, the model's ${wants}; sizes differ: it is damaged or of another version, train it again.`,
      );
    }
    const double = stored.dtype === 'F64' && tensor.data instanceof Float64Array;
    const numbers = double ? new Float64Array(stored.bytes.slice().buffer) : toFloats(stored);
    if (stored.dtype === 'I8') {
      const scale = file.tensors.get(`${prefix + name}.scale`);
      if (!scale || scale.shape.join() !== String(stored.shape.length > 1 ? stored.shape[0] : 1)) {
        throw new FormatError(`the file has no scale for each row of "${name}"; the file is damaged.`);
      }
      scaleRows(numbers, toFloats(scale));
    }
    if (!allFinite(numbers)) {
      throw new FormatError(`the file's tensor "${name}" holds what is not finite; the file is damaged.`);
    }
    values.set(tensor, numbers);
  }
  for (const [tensor, numbers] of values) tensor.set(numbers);
}

/** Multiplies each row by its scale. A loop of its own is compiled sooner than one within much else. */
function scaleRows(numbers: Float32Array | Float64Array, scales: Float32Array): void {
  const width = numbers.length / scales.length;
  for (let row = 0, i = 0; row < scales.length; row++) {
    const scale = scales[row];
    for (const end = i + width; i < end; i++) numbers[i] *= scale;
  }
}

function allFinite(numbers: Float32Array | Float64Array): boolean {
  // Infinity − Infinity and NaN are not 0.
  for (let i = 0; i < numbers.length; i++) if (numbers[i] - numbers[i] !== 0) return false;
  return true;
}

/** Reads a model file's parts: what it says, and its tensors. @throws {FormatError} */
export function openModel(bytes: Uint8Array, kind?: string): { info: ModelInfo; file: SafeTensors } {
  const file = readSafetensors(bytes);
  return { info: readModelInfo(file, kind), file };
}

/**
 * Whether a file holds as many parameters as its network has, before room is made for that: what it says of its sizes
 * may be damaged.
 * @throws {FormatError} when it holds more or fewer.
 */
export function checkHeld({ tensors }: SafeTensors, parameters: number): void {
  let held = 0;
  for (const [name, { shape }] of tensors) {
    if (!name.endsWith('.scale')) held += shape.reduce((a, b) => a * b, 1);
  }
  if (held === parameters) return;
  throw new FormatError('the model file does not hold the network that it says; the file is damaged.');
}
