// Model files: safetensors (a JSON header with names, types, shapes and offsets, then the numbers), read with suspicion.
import { FormatError } from './errors.ts';
import { fromHalf } from './kernels/plain.ts';
import { toHalf } from './panels.ts';

/** Number formats of stored tensors. */
export type DType = 'F32' | 'F16' | 'I8' | 'U8' | 'I32' | 'F64';

const BYTES: Record<DType, number> = { F32: 4, F16: 2, I8: 1, U8: 1, I32: 4, F64: 8 };

/** A tensor in a file: its bytes are a view, not a copy. */
export interface StoredTensor {
  readonly dtype: DType;
  readonly shape: readonly number[];
  readonly bytes: Uint8Array;
}

export interface SafeTensors {
  readonly metadata: Readonly<Record<string, string>>;
  readonly tensors: ReadonlyMap<string, StoredTensor>;
}

/** The header that the format's own reader allows at most. */
const MAX_HEADER = 100_000_000;

/** A name out of a file as a sentence can bear it. */
const quoted = (name: string): string => JSON.stringify(name.length > 60 ? `${name.slice(0, 60)}…` : name);

function fail(sentence: string): never {
  throw new FormatError(`${sentence}; this is no safetensors file, or a damaged one.`);
}

/**
 * Reads a safetensors file. Nothing outside `bytes` is read and nothing larger than it is allocated.
 * @throws {FormatError} in one sentence, for files that are truncated, foreign, overlapping or tampered with.
 */
export function readSafetensors(bytes: Uint8Array): SafeTensors {
  if (bytes.length < 8) fail(`the file has ${bytes.length} bytes, too few for a header`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getBigUint64(0, true);
  if (length > BigInt(MAX_HEADER) || length > BigInt(bytes.length - 8)) {
    fail(`its header claims ${length} bytes, but the file has ${bytes.length}`);
  }
  const end = 8 + Number(length);
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.slice(8, end)));
  } catch {
    fail('its header is not JSON');
  }
  if (typeof header !== 'object' || header === null || Array.isArray(header)) fail('its header is no object');
  // Not bytes.subarray: of Node's Buffer that would be a Buffer, whose slice() makes no copy.
  const body = new Uint8Array(bytes.buffer, bytes.byteOffset + end, bytes.length - end);
  const tensors = new Map<string, StoredTensor>();
  let metadata: Record<string, string> = {};
  const spans: [number, number][] = [];
  for (const [name, entry] of Object.entries(header as Record<string, unknown>)) {
    if (name === '__metadata__') {
      metadata = readMetadata(entry);
      continue;
    }
    const tensor = readEntry(name, entry, body);
    tensors.set(name, tensor);
    spans.push([tensor.bytes.byteOffset, tensor.bytes.byteOffset + tensor.bytes.length]);
  }
  spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let reached = body.byteOffset;
  for (const [from, to] of spans) {
    if (from !== reached) fail('its tensors overlap or leave gaps');
    reached = to;
  }
  if (reached !== body.byteOffset + body.length) fail('bytes are left over behind its tensors');
  return { metadata, tensors };
}

function readMetadata(entry: unknown): Record<string, string> {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) fail('its metadata is no object');
  for (const value of Object.values(entry))
    if (typeof value !== 'string') fail('its metadata holds what is no text');
  return entry as Record<string, string>;
}

function readEntry(name: string, entry: unknown, body: Uint8Array): StoredTensor {
  const { dtype, shape, data_offsets: offsets } = (entry ?? {}) as Record<string, unknown>;
  if (typeof dtype !== 'string' || !Object.hasOwn(BYTES, dtype)) {
    if (typeof dtype !== 'string') fail(`tensor ${quoted(name)} does not name its number format`);
    fail(`tensor ${quoted(name)} has the number format ${quoted(dtype)}, which is not known here`);
  }
  const isSize = (n: unknown): n is number => Number.isSafeInteger(n) && (n as number) >= 0;
  if (!Array.isArray(shape) || !shape.every(isSize)) fail(`tensor ${quoted(name)} has no proper shape`);
  if (!Array.isArray(offsets) || offsets.length !== 2 || !offsets.every(isSize)) {
    fail(`tensor ${quoted(name)} has no proper offsets`);
  }
  const [from, to] = offsets as [number, number];
  const count = (shape as number[]).reduce((a, b) => a * b, BYTES[dtype as DType]);
  if (from > to || to > body.length || to - from !== count) {
    fail(
      `tensor ${quoted(name)} says it has ${count} bytes, but its place holds ${Math.max(0, Math.min(to, body.length) - from)}`,
    );
  }
  return { dtype: dtype as DType, shape: shape as number[], bytes: body.subarray(from, to) };
}

/** The numbers of a stored tensor as float32. `F64` and whole numbers are converted. */
export function toFloats({ dtype, bytes }: StoredTensor): Float32Array {
  // A copy, since the file's bytes need not be aligned.
  const { buffer } = bytes.slice();
  if (dtype === 'F32') return new Float32Array(buffer);
  if (dtype === 'F16') return Float32Array.from(new Uint16Array(buffer), fromHalf);
  if (dtype === 'F64') return new Float32Array(new Float64Array(buffer));
  if (dtype === 'I32') return new Float32Array(new Int32Array(buffer));
  return new Float32Array(dtype === 'I8' ? new Int8Array(buffer) : bytes);
}

/** float32 numbers as a stored tensor; `F16` rounds to nearest. */
export function fromFloats(
  values: ArrayLike<number>,
  shape: readonly number[],
  dtype: 'F32' | 'F16' | 'F64' = 'F32',
): StoredTensor {
  const numbers =
    dtype === 'F16'
      ? Uint16Array.from(values, toHalf)
      : dtype === 'F64'
        ? Float64Array.from(values)
        : Float32Array.from(values);
  return { dtype, shape, bytes: new Uint8Array(numbers.buffer) };
}

/** A matrix as int8 with a scale a row, as two tensors: the second is to be named `<name>.scale`. */
export function quantiseRows(
  values: ArrayLike<number>,
  shape: readonly number[],
): [StoredTensor, StoredTensor] {
  const rows = shape.length > 1 ? shape[0] : 1;
  const width = values.length / rows;
  const scales = new Float32Array(rows);
  const bytes = new Int8Array(values.length);
  for (let r = 0; r < rows; r++) {
    let largest = 0;
    for (let c = 0; c < width; c++) largest = Math.max(largest, Math.abs(values[r * width + c]));
    scales[r] = largest / 127;
    for (let c = 0; c < width; c++) {
      bytes[r * width + c] = largest > 0 ? Math.round((values[r * width + c] / largest) * 127) : 0;
    }
  }
  return [
    { dtype: 'I8', shape, bytes: new Uint8Array(bytes.buffer) },
    { dtype: 'F32', shape: [rows], bytes: new Uint8Array(scales.buffer) },
  ];
}

/** The bytes of a safetensors file. Tensors keep their order; the numbers begin on a multiple of 8 bytes. */
export function writeSafetensors({ metadata, tensors }: SafeTensors): Uint8Array {
  // Without a prototype, so that `__proto__` is a name like any other.
  const header: Record<string, unknown> = Object.create(null);
  if (Object.keys(metadata).length > 0) header.__metadata__ = metadata;
  let at = 0;
  for (const [name, { dtype, shape, bytes }] of tensors) {
    if (name === '__metadata__') throw new FormatError('"__metadata__" cannot be the name of a tensor.');
    header[name] = { dtype, shape, data_offsets: [at, at + bytes.length] };
    at += bytes.length;
  }
  const text = new TextEncoder().encode(JSON.stringify(header));
  const length = Math.ceil(text.length / 8) * 8;
  const file = new Uint8Array(8 + length + at);
  new DataView(file.buffer).setBigUint64(0, BigInt(length), true);
  file.set(text, 8);
  file.fill(32, 8 + text.length, 8 + length);
  let place = 8 + length;
  for (const { bytes } of tensors.values()) {
    file.set(bytes, place);
    place += bytes.length;
  }
  return file;
}
