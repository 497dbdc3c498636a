// The matrix product in WebAssembly against plain sums: sizes, transposes, starts, deep sums, split outputs.
import { beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../random.ts';
import { type Bench, EDGES, openBenches } from '../testing/kernel-bench.ts';

let benches: Awaited<ReturnType<typeof openBenches>>;
beforeAll(async () => {
  benches = await openBenches();
});

interface Product {
  m: number;
  n: number;
  k: number;
  transA: number;
  transB: number;
  start: 'zero' | 'add' | 'row';
  /** Floats between the rows' ends. */
  gap: number;
}

/** Fills A, B, C, packs B and multiplies; returns the place of C. */
function multiply(bench: Bench, p: Product): { c: number; ldc: number } {
  const { m, n, k, transA, transB, start, gap } = p;
  const lda = (transA ? m : k) + gap;
  const ldb = (transB ? k : n) + gap;
  const ldc = n + gap;
  const scale = 1 / Math.sqrt(k);
  const a = bench.normal((transA ? k : m) * lda, scale);
  const b = bench.normal((transB ? n : k) * ldb);
  const c = bench.normal(m * ldc);
  const row = bench.normal(n);
  const packed = bench.scratchFor(Math.ceil(n / 8) * 8 * k);
  bench.k.packB(k, n, b, ldb, transB, packed, 0, Math.ceil(n / 8));
  const begin = start === 'zero' ? -1 : start === 'add' ? -2 : row;
  bench.k.gemm(m, n, k, a, lda, transA, b, ldb, transB, packed, c, ldc, begin, bench.scratch);
  return { c, ldc };
}

const STARTS = ['zero', 'add', 'row'] as const;

describe('gemm', () => {
  it('agrees with plain sums for all transposes, starts and row distances', () => {
    const random = new Random(1);
    let seed = 0;
    for (const transA of [0, 1]) {
      for (const transB of [0, 1]) {
        for (const start of STARTS) {
          for (let i = 0; i < 12; i++) {
            const size = (): number => (i < 4 ? EDGES[random.below(EDGES.length)] : 1 + random.below(70));
            const p = { m: size(), n: size(), k: size(), transA, transB, start, gap: random.below(6) };
            benches.compare(`gemm ${JSON.stringify(p)}`, seed++, (bench) => void multiply(bench, p), 4e-6);
          }
        }
      }
    }
  });

  it('agrees at every small size', () => {
    for (let m = 1; m <= 9; m++) {
      for (let n = 1; n <= 17; n++) {
        const p = {
          m,
          n,
          k: 1 + ((m * n) % 6),
          transA: m & 1,
          transB: n & 1,
          start: STARTS[(m + n) % 3],
          gap: 3,
        };
        benches.compare(`gemm ${JSON.stringify(p)}`, m * 100 + n, (bench) => void multiply(bench, p));
      }
    }
  });

  it('agrees beyond its blocks: sums deeper than 256, more than 128 rows', () => {
    let seed = 0;
    for (const [m, n, k] of [
      ...[
        [5, 9, 255],
        [5, 9, 256],
        [256, 9, 256],
        [6, 10, 257],
        [3, 17, 511],
        [7, 8, 513],
        [2, 12, 700],
      ],
      ...[
        [127, 9, 20],
        [128, 8, 20],
        [129, 11, 300],
        [260, 13, 270],
        [131, 70, 33],
      ],
    ]) {
      for (const start of STARTS) {
        const [transA, transB] = [seed & 1, (seed >> 1) & 1];
        const p = { m, n, k, transA, transB, start, gap: seed % 4 };
        benches.compare(`gemm ${JSON.stringify(p)}`, seed++, (bench) => void multiply(bench, p), 1e-5);
      }
    }
  });

  it('gives the same bits however rows, columns and panels are split', () => {
    for (const [m, n, k, transA, transB] of [
      [37, 45, 300, 0, 1],
      [64, 24, 31, 1, 0],
      [9, 70, 520, 0, 0],
    ]) {
      const p = { m, n, k, transA, transB, start: 'row' as const, gap: 0 };
      const whole = benches.fast(3);
      const { c } = multiply(whole, p);
      const bits = whole.bits(c, m * n);

      const bench = benches.fast(3);
      const [lda, ldb] = [transA ? m : k, transB ? k : n];
      const a = bench.normal(m * k, 1 / Math.sqrt(k));
      const b = bench.normal(k * n);
      const out = bench.normal(m * n);
      const row = bench.normal(n);
      const panels = Math.ceil(n / 8);
      const packed = bench.scratchFor(panels * 8 * k);
      for (let i = panels - 1; i >= 0; i--) bench.k.packB(k, n, b, ldb, transB, packed, i, i + 1);
      for (let r = 0; r < m; r += 12) {
        const rows = Math.min(12, m - r);
        const from = a + r * (transA ? 1 : lda);
        for (let j = 0; j < n; j += 16) {
          const cols = Math.min(16, n - j);
          const [right, panel] = [b + j * (transB ? ldb : 1), packed + j * k];
          const to = out + r * n + j;
          bench.k.gemm(
            rows,
            cols,
            k,
            from,
            lda,
            transA,
            right,
            ldb,
            transB,
            panel,
            to,
            n,
            row + j,
            bench.scratch,
          );
        }
      }
      expect(bench.bits(out, m * n)).toEqual(bits);
    }
  });

  it('with no depth leaves the start alone', () => {
    const bench = benches.fast(1);
    const c = bench.normal(6);
    const row = bench.normal(3);
    bench.k.gemm(2, 3, 0, 0, 0, 0, 0, 0, 0, bench.scratchFor(8), c, 3, row, bench.scratch);
    expect([...bench.read(c, 6)]).toEqual([...bench.read(row, 3), ...bench.read(row, 3)]);
  });

  it('lets NaN and infinity through', () => {
    const bench = benches.fast(1);
    const a = bench.room(2, (i) => [Number.NaN, 1][i]);
    const b = bench.room(1, () => Number.POSITIVE_INFINITY);
    const c = bench.room(2);
    const packed = bench.scratchFor(8);
    bench.k.packB(1, 1, b, 1, 0, packed, 0, 1);
    bench.k.gemm(2, 1, 1, a, 1, 0, b, 1, 0, packed, c, 1, -1, bench.scratch);
    expect([...bench.read(c, 2)]).toEqual([Number.NaN, Number.POSITIVE_INFINITY]);
  });
});
