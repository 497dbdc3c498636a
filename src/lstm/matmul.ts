// The matrix product over all threads: B is packed by panels, then C's rows or columns are split.
import type { Engine } from './engine.ts';
import { defineJob } from './jobs.ts';

/** C begins at 0. */
export const ZERO = -1;
/** C is added to. */
export const ADD = -2;

/** C [m, n] = start + op(A) [m, k] · op(B) [k, n]; places and leading dimensions in floats. */
export interface MatMul {
  m: number;
  n: number;
  k: number;
  a: number;
  lda: number;
  transA?: boolean;
  b: number;
  ldb: number;
  transB?: boolean;
  c: number;
  ldc: number;
  /** {@link ZERO}, {@link ADD}, or the place of a row (a bias) that each row of C begins with. */
  start: number;
  /** Where B already lies packed; otherwise it is packed into the engine's spare room. */
  packed?: number;
}

/** Floats that a packed [k, n] matrix takes. */
export const packedSize = (n: number, k: number): number => Math.ceil(n / 8) * 8 * k;

export const packJob = defineJob('pack', (kernels, i, _f, from, to) =>
  kernels.packB(i[0], i[1], i[2], i[3], i[4], i[5], from, to),
);

export const gemmJob = defineJob('gemm', (kernels, a, _f, from, to, scratch) => {
  const [m, n, k, A, lda, transA, B, ldb, transB, packed, C, ldc, start, byColumns] = a;
  if (byColumns) {
    const b = B + from * (transB ? ldb : 1);
    const s = start < 0 ? start : start + from;
    kernels.gemm(
      m,
      to - from,
      k,
      A,
      lda,
      transA,
      b,
      ldb,
      transB,
      packed + from * k,
      C + from,
      ldc,
      s,
      scratch,
    );
  } else {
    const p = A + from * (transA ? 1 : lda);
    kernels.gemm(
      to - from,
      n,
      k,
      p,
      lda,
      transA,
      B,
      ldb,
      transB,
      packed,
      C + from * ldc,
      ldc,
      start,
      scratch,
    );
  }
});

/** Packs op(B) [k, n] for later products; returns `to`. Nothing happens on backends that do not pack. */
export function pack(
  engine: Engine,
  { n, k, b, ldb, transB }: Pick<MatMul, 'n' | 'k' | 'b' | 'ldb' | 'transB'>,
  to: number,
): number {
  if (engine.packs) engine.run(packJob, Math.ceil(n / 8), 1, n * k, [k, n, b, ldb, transB ? 1 : 0, to]);
  return to;
}

/** Floats of B that are packed at a time: 1 MB, so that the spare room stays small and in the caches. */
const BLOCK = 262_144;

/** The product, on all threads; B that is not packed yet is packed in blocks of its rows. Sums keep their order. */
export function matmul(engine: Engine, p: MatMul): void {
  if (p.packed !== undefined || !engine.packs) {
    multiply(engine, p, p.packed ?? 0);
    return;
  }
  const depth = Math.max(256, Math.floor(BLOCK / p.n) & ~255);
  for (let k0 = 0; k0 === 0 || k0 < p.k; k0 += depth) {
    const k = Math.min(depth, p.k - k0);
    const part = {
      ...p,
      k,
      a: p.a + k0 * (p.transA ? p.lda : 1),
      b: p.b + k0 * (p.transB ? 1 : p.ldb),
      start: k0 === 0 ? p.start : ADD,
    };
    multiply(engine, part, pack(engine, part, engine.spare(packedSize(p.n, k))));
  }
}

function multiply(engine: Engine, p: MatMul, packed: number): void {
  const byColumns = p.m < 8 * engine.threads && p.n > p.m;
  const { m, n, k, a, lda, transA, b, ldb, transB, c, ldc, start } = p;
  engine.run(gemmJob, byColumns ? n : m, byColumns ? 8 : 4, m * n * k, [
    ...[m, n, k, a, lda, transA ? 1 : 0, b, ldb, transB ? 1 : 0],
    ...[packed, c, ldc, start, byColumns ? 1 : 0],
  ]);
}
