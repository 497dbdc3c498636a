// Safetensors: round trips, and whatever bytes come, a valid result or a FormatError in one sentence.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from './errors.ts';
import {
  type DType,
  fromFloats,
  quantiseRows,
  readSafetensors,
  type SafeTensors,
  type StoredTensor,
  toFloats,
  writeSafetensors,
} from './safetensors.ts';
import { expectFault, expectSentence } from './testing/errors.ts';

const BYTES: Record<DType, number> = { F32: 4, F16: 2, I8: 1, U8: 1, I32: 4, F64: 8 };

/** A file with this header and so many bytes behind it. */
function fileOf(header: unknown, body = 0, claim?: bigint): Uint8Array {
  const text = new TextEncoder().encode(typeof header === 'string' ? header : JSON.stringify(header));
  const file = new Uint8Array(8 + text.length + body);
  new DataView(file.buffer).setBigUint64(0, claim ?? BigInt(text.length), true);
  file.set(text, 8);
  return file;
}

/** Reads it: a FormatError in one sentence, or tensors that lie inside the file and have the sizes they claim. */
function readOrFault(bytes: Uint8Array): SafeTensors | undefined {
  let file: SafeTensors;
  try {
    file = readSafetensors(bytes);
  } catch (error) {
    expectSentence(error, FormatError);
    return undefined;
  }
  for (const { dtype, shape, bytes: own } of file.tensors.values()) {
    expect(own.buffer).toBe(bytes.buffer);
    expect(own.byteOffset).toBeGreaterThanOrEqual(bytes.byteOffset + 8);
    expect(own.byteOffset + own.length).toBeLessThanOrEqual(bytes.byteOffset + bytes.length);
    expect(own.length).toBe(shape.reduce((a, b) => a * b, BYTES[dtype]));
  }
  return file;
}

const names = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('__proto__', 'constructor', 'toString', '0', '1', 'weight_ih_l0', 'ü 🎷\n"'),
);
const tensor: fc.Arbitrary<StoredTensor> = fc
  .tuple(
    fc.constantFrom<DType>('F32', 'F16', 'I8', 'U8', 'I32', 'F64'),
    fc.array(fc.nat(4), { maxLength: 3 }),
  )
  .chain(([dtype, shape]) => {
    const length = shape.reduce((a, b) => a * b, BYTES[dtype]);
    return fc
      .uint8Array({ minLength: length, maxLength: length })
      .map((bytes) => ({ dtype, shape, bytes: Uint8Array.from(bytes) }));
  });
const files: fc.Arbitrary<SafeTensors> = fc.record({
  metadata: fc.dictionary(
    fc.string({ maxLength: 8 }).filter((key) => key !== '__proto__'),
    fc.string({ maxLength: 20 }),
    { maxKeys: 4, noNullPrototype: true },
  ),
  tensors: fc
    .array(fc.tuple(names, tensor), { maxLength: 5 })
    .map((pairs) => new Map(pairs.filter(([name]) => name !== '__metadata__'))),
});

describe('a file written and read again', () => {
  it("reads from bytes whose slice() makes no copy, as that of Node's Buffer", () => {
    class Buffered extends Uint8Array<ArrayBuffer> {
      override slice(from?: number, to?: number): Buffered {
        return this.subarray(from, to) as Buffered;
      }
    }
    const tensors = new Map([['w', fromFloats(Float32Array.of(1, -2, 3), [3])]]);
    const bytes = new Uint8Array([7, ...writeSafetensors({ metadata: {}, tensors })]);
    const buffered = new Buffered(bytes.buffer, 1);
    expect([...toFloats(readSafetensors(buffered).tensors.get('w')!)]).toEqual([1, -2, 3]);
  });

  it('has the same metadata and tensors, of all number formats', () => {
    fc.assert(
      fc.property(files, (file) => {
        const read = readOrFault(writeSafetensors(file))!;
        expect(read.metadata).toEqual(file.metadata);
        expect([...read.tensors.keys()].sort()).toEqual([...file.tensors.keys()].sort());
        for (const [name, { dtype, shape, bytes }] of file.tensors) {
          const got = read.tensors.get(name)!;
          expect([got.dtype, [...got.shape], [...got.bytes]]).toEqual([dtype, shape, [...bytes]]);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('begins its numbers on a multiple of 8 bytes, and may lie anywhere in memory', () => {
    const written = writeSafetensors({
      metadata: { a: 'b' },
      tensors: new Map([['x', fromFloats([1, -2.5, 3e8], [3])]]),
    });
    const length = Number(new DataView(written.buffer).getBigUint64(0, true));
    expect(length % 8).toBe(0);
    const shifted = new Uint8Array(written.length + 13);
    shifted.set(written, 5);
    const { tensors } = readSafetensors(shifted.subarray(5, 5 + written.length));
    expect([...toFloats(tensors.get('x')!)]).toEqual([1, -2.5, 3e8]);
  });

  it('converts every number format to floats', () => {
    const stored = (dtype: DType, numbers: { buffer: ArrayBufferLike }, n: number): StoredTensor => ({
      ...{ dtype, shape: [n], bytes: new Uint8Array(numbers.buffer as ArrayBuffer) },
    });
    expect([...toFloats(stored('I8', Int8Array.of(-128, 127), 2))]).toEqual([-128, 127]);
    expect([...toFloats(stored('U8', Uint8Array.of(255, 1), 2))]).toEqual([255, 1]);
    expect([...toFloats(stored('I32', Int32Array.of(-7, 1 << 20), 2))]).toEqual([-7, 1 << 20]);
    expect([...toFloats(stored('F64', Float64Array.of(0.1), 1))]).toEqual([Math.fround(0.1)]);
    expect([...toFloats(fromFloats([0.5, -65504, 1 / 3], [3], 'F16'))]).toEqual([
      0.5, -65504, 0.333251953125,
    ]);
  });

  it('keeps int8 within half a step of each row, float16 within 2⁻¹¹', () => {
    const finite = fc.float({ noNaN: true, min: -1000, max: 1000 });
    fc.assert(
      fc.property(fc.array(finite, { minLength: 12, maxLength: 12 }), (values) => {
        const [bytes, scale] = quantiseRows(values, [3, 4]);
        const [quantised, scales] = [toFloats(bytes), toFloats(scale)];
        const halves = toFloats(fromFloats(values, [3, 4], 'F16'));
        for (let i = 0; i < 12; i++) {
          const step = scales[Math.floor(i / 4)];
          expect(Math.abs(quantised[i] * step - values[i])).toBeLessThanOrEqual(step * 0.501 + 1e-38);
          expect(Math.abs(halves[i] - values[i])).toBeLessThanOrEqual(Math.abs(values[i]) / 2048 + 2 ** -25);
        }
      }),
      { seed: 1 },
    );
  });
});

describe('whatever bytes come', () => {
  it('random ones', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => void readOrFault(bytes)),
      { seed: 1 },
    );
    const headed = fc.tuple(fc.nat(60), fc.uint8Array({ maxLength: 60 }));
    fc.assert(
      fc.property(headed, ([claim, bytes]) => {
        const file = new Uint8Array(8 + bytes.length);
        file.set(bytes, 8);
        file[0] = claim;
        readOrFault(file);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it('valid ones with changed bytes', () => {
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(files, changes, (file, edits) => {
        const bytes = writeSafetensors(file);
        for (const [at, value] of edits) bytes[at % bytes.length] = value;
        readOrFault(bytes);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it('any JSON as a header', () => {
    const sizes = fc.oneof(
      fc.nat(9),
      fc.constantFrom(-1, 0.5, 2 ** 53, 1e300, Number.MAX_SAFE_INTEGER, null, '4'),
    );
    const entry = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.record({
        dtype: fc.oneof(
          fc.constantFrom('F32', 'I8', 'BF16', '__proto__', 'toString'),
          fc.jsonValue({ maxDepth: 1 }),
        ),
        shape: fc.oneof(fc.array(sizes, { maxLength: 3 }), fc.jsonValue({ maxDepth: 1 })),
        data_offsets: fc.oneof(
          fc.array(sizes, { minLength: 1, maxLength: 3 }),
          fc.jsonValue({ maxDepth: 1 }),
        ),
      }),
    );
    const header = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.oneof(names, fc.constant('__metadata__')), entry, { maxKeys: 3 }),
    );
    fc.assert(
      fc.property(header, fc.nat(20), (value, body) => void readOrFault(fileOf(value, body))),
      { seed: 1, numRuns: 1500 },
    );
  });

  it('a valid one cut at every byte, or with one byte more', () => {
    const whole = writeSafetensors({
      metadata: { kind: 'words' },
      tensors: new Map([
        ['a', fromFloats([1, 2, 3, 4], [2, 2])],
        ['b', fromFloats([5], [1], 'F16')],
      ]),
    });
    expect(readOrFault(whole)).toBeDefined();
    for (let n = 0; n < whole.length; n++) {
      expectFault(() => readSafetensors(whole.subarray(0, n)), FormatError);
      expectFault(() => readSafetensors(whole.slice(0, n)), FormatError);
    }
    const longer = new Uint8Array(whole.length + 1);
    longer.set(whole);
    expectFault(() => readSafetensors(longer), FormatError);
  });
});

describe('a tampered file', () => {
  const f32 = (shape: unknown, offsets: unknown): object => ({ dtype: 'F32', shape, data_offsets: offsets });

  it.each<[string, Uint8Array]>([
    ['a header of 2^60 bytes', fileOf('{}', 0, 2n ** 60n)],
    ['a header of 2^64 - 1 bytes', fileOf('{}', 0, 2n ** 64n - 1n)],
    ['a header of 2^32 + 2 bytes', fileOf('{}', 0, 2n ** 32n + 2n)],
    ['a header of one byte more than there are', fileOf('{}', 0, 3n)],
    ['a tensor of 2^60 bytes', fileOf({ a: f32([2 ** 58], [0, 2 ** 60]) }, 8)],
    ['sizes whose product overflows', fileOf({ a: f32([2 ** 31, 2 ** 31, 4], [0, 0]) }, 0)],
    ['sizes whose product is infinite', fileOf({ a: f32(new Array(40).fill(2 ** 40), [0, 0]) }, 0)],
    ['overlapping tensors', fileOf({ a: f32([2], [0, 8]), b: f32([2], [4, 12]) }, 12)],
    ['two tensors at one place', fileOf({ a: f32([1], [0, 4]), b: f32([1], [0, 4]) }, 4)],
    ['a gap between tensors', fileOf({ a: f32([1], [0, 4]), b: f32([1], [8, 12]) }, 12)],
    ['bytes behind the tensors', fileOf({ a: f32([1], [0, 4]) }, 5)],
    ['bytes and no tensors', fileOf({}, 1)],
    ['a tensor behind the end', fileOf({ a: f32([1], [4, 8]) }, 4)],
    ['offsets the wrong way round', fileOf({ a: f32([1], [4, 0]) }, 4)],
    ['a negative offset', fileOf({ a: f32([1], [-4, 0]) }, 4)],
    ['a broken size', fileOf({ a: f32([0.5], [0, 2]) }, 2)],
    ['a size as text', fileOf({ a: f32(['1'], [0, 4]) }, 4)],
    ['three offsets', fileOf({ a: f32([1], [0, 4, 4]) }, 4)],
    ['an unknown number format', fileOf({ a: { dtype: 'BF16', shape: [2], data_offsets: [0, 4] } }, 4)],
    [
      'a number format of JavaScript',
      fileOf({ a: { dtype: 'constructor', shape: [1], data_offsets: [0, 4] } }, 4),
    ],
    ['no number format', fileOf({ a: { shape: [1], data_offsets: [0, 4] } }, 4)],
    ['a long name with newlines', fileOf({ ['\n'.repeat(1000)]: null })],
    ['an entry of null', fileOf({ a: null })],
    ['metadata that are no text', fileOf({ __metadata__: { a: 1 } })],
    ['metadata as a list', fileOf({ __metadata__: ['a'] })],
    ['metadata as null', fileOf({ __metadata__: null })],
    ['a header that is a list', fileOf([])],
    ['a header that is null', fileOf('null')],
    [
      'a header that is not UTF-8',
      (() => {
        const f = fileOf('{"a":0}');
        f[11] = 0xff;
        return f;
      })(),
    ],
    ['JSON of great depth', fileOf('['.repeat(300_000) + ']'.repeat(300_000))],
    [
      'a number format of great depth',
      fileOf(`{"a":{"dtype":${'['.repeat(300_000)}${']'.repeat(300_000)}}}`),
    ],
    [
      'the same name twice',
      fileOf(
        '{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}',
        8,
      ),
    ],
  ])('with %s is refused', (_, bytes) => expectFault(() => readSafetensors(bytes), FormatError));

  it('with __proto__ as a name or in its metadata changes no prototype', () => {
    const bytes = fileOf(
      '{"__metadata__":{"__proto__":"x"},"__proto__":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}',
      1,
    );
    const { tensors } = readOrFault(bytes)!;
    expect([...tensors.keys()]).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>).dtype).toBeUndefined();
    expectFault(() => readSafetensors(fileOf('{"__metadata__":{"__proto__":{"kind":"x"}}}')), FormatError);
  });

  it('cannot be written with the name that metadata have', () => {
    const tensors = new Map([['__metadata__', fromFloats([1], [1])]]);
    expectFault(() => writeSafetensors({ metadata: {}, tensors }), FormatError);
  });
});
