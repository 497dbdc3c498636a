// Matrix-vector products for streaming: packed float32, float16 and int8 panels, against plain sums in float64.
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../engine.ts';
import { Panels, toHalf, type WeightFormat } from '../panels.ts';
import { Random } from '../random.ts';
import { distance } from '../testing/engines.ts';
import { fromHalf } from './plain.ts';

const engines: Engine[] = [];
beforeAll(async () => {
  for (const backend of ['wasm', 'plain'] as const) engines.push(await createEngine({ backend }));
});

/** y += W[:, first …] · x on an engine, and what exact sums give. */
function product(
  engine: Engine,
  { rows, columns, first, format }: { rows: number; columns: number; first: number; format: WeightFormat },
): { got: Float64Array; want: Float64Array } {
  const random = new Random(rows * 1000 + columns);
  const w = Float32Array.from({ length: rows * columns }, () => random.normal());
  const panels = new Panels(engine, rows, columns, format);
  panels.pack((r, c) => w[r * columns + c]);
  const k = columns - first;
  const x = engine.from(
    Float32Array.from({ length: k }, () => random.normal()),
    [k],
  );
  // Behind y lies what must stay as it is.
  const y = engine.tensor([rows + 40]).fill(0.5);
  panels.multiply(x.place, y.place, first, k);
  const want = new Float64Array(rows + 40).fill(0.5);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < k; c++) want[r] += w[r * columns + first + c] * x.data[c];
  }
  return { got: Float64Array.from(y.data), want };
}

/** Largest errors that each format may make, in products of normal numbers, a root of a column. */
const BOUNDS: Record<WeightFormat, number> = { float32: 1e-6, float16: 2e-3, int8: 0.03 };

describe.each(['float32', 'float16', 'int8'] as const)('%s panels', (format) => {
  it('multiply at all sizes and from every even first column', () => {
    const random = new Random(5);
    const sizes = [1, 2, 3, 5, 31, 32, 33, 64, 65, 70];
    for (let i = 0; i < 60; i++) {
      const rows = i < 10 ? sizes[i] : 1 + random.below(140);
      const columns = i < 20 ? sizes[(i * 3) % 10] : 1 + random.below(90);
      const first = 2 * random.below(Math.ceil(columns / 2));
      const [fast, plain] = engines.map((engine) => product(engine, { rows, columns, first, format }));
      const bound = BOUNDS[format] * Math.sqrt(columns - first + 1);
      for (const { got, want } of [fast, plain]) {
        for (let r = 0; r < want.length; r++) {
          if (!(Math.abs(got[r] - want[r]) <= bound)) {
            throw new Error(`${rows} × ${columns} from ${first}, row ${r}: ${got[r]}, not ${want[r]}`);
          }
        }
      }
      expect(distance(fast.got, plain.got)).toBeLessThan(format === 'int8' ? 2e-3 : 1e-5);
    }
  });
});

describe('quantise', () => {
  it('rounds to the nearest of the steps, ends with 0, and keeps sums within 32 bits', () => {
    const random = new Random(2);
    for (const engine of engines) {
      const shorts = (place: number, n: number): number[] => [
        ...new Int16Array(engine.arena.bytes.buffer, place * 4, n),
      ];
      for (const k of [1, 2, 3, 4, 5, 33, 70, 511, 1500]) {
        const x = engine.tensor([k]);
        for (let j = 0; j < k; j++) x.data[j] = random.normal() * 10;
        const to = engine.tensor([k + 4]).fill(Number.NaN);
        const step = engine.kernels.quantise(k, x.place, to.place);
        const padded = (k + 1) & ~1;
        const got = shorts(to.place, padded);
        for (let j = 0; j < k; j++) expect(Math.abs(got[j] * step - x.data[j])).toBeLessThan(step * 0.51);
        for (let j = k; j < padded; j++) expect(got[j]).toBe(0);
        const worst = got.reduce((sum, v) => sum + 127 * Math.abs(v), 0);
        expect(worst).toBeLessThan(2 ** 31);
        expect(127 * k * Math.max(...got.map(Math.abs))).toBeLessThan(2 ** 31);
      }
    }
  });

  it('of zeros gives zeros', () => {
    for (const engine of engines) {
      const to = engine.tensor([4]).fill(1);
      expect(engine.kernels.quantise(3, engine.tensor([3]).place, to.place)).toBe(0);
      expect(to.data[0]).toBe(0);
    }
  });
});

describe('float16', () => {
  it('survives the way there and back for every bit pattern', () => {
    for (let bits = 0; bits < 0x10000; bits++) {
      // NaN has many patterns.
      if ((bits & 0x7c00) === 0x7c00 && bits & 0x3ff) expect(fromHalf(bits)).toBeNaN();
      else expect(toHalf(fromHalf(bits))).toBe(bits);
    }
  });

  it('rounds to nearest, ties to even; too large becomes infinite', () => {
    expect(fromHalf(toHalf(1 + 2 ** -11))).toBe(1);
    expect(fromHalf(toHalf(1 + 3 * 2 ** -11))).toBe(1 + 2 ** -9);
    expect(fromHalf(toHalf(65504))).toBe(65504);
    expect(toHalf(65520)).toBe(0x7c00);
    expect(toHalf(-1e9)).toBe(0xfc00);
    expect(toHalf(2 ** -25)).toBe(0);
    expect(fromHalf(toHalf(1.5 * 2 ** -24))).toBe(2 ** -23);
    expect(toHalf(Number.NaN)).toBe(0x7e00);
    const random = new Random(3);
    for (let i = 0; i < 2000; i++) {
      const x = random.normal() * 10 ** (random.below(8) - 4);
      expect(Math.abs(fromHalf(toHalf(x)) - x)).toBeLessThanOrEqual(Math.max(2 ** -25, Math.abs(x) / 2048));
    }
  });

  it('is the same in the WebAssembly kernel, denormals included', () => {
    const [engine] = engines;
    const values = [0, 1, -2.5, 65504, 2 ** -14, 2 ** -24, -3 * 2 ** -24, 2 ** -15 + 2 ** -24];
    const panels = new Panels(engine, values.length, 1, 'float16');
    panels.pack((r) => values[r]);
    const y = engine.tensor([values.length]);
    panels.multiply(engine.from([1], [1]).place, y.place);
    expect([...y.data]).toEqual(values.map((v) => v + 0));
  });
});
