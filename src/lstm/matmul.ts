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

/** The product, on all threads. */
export function matmul(engine: Engine, p: MatMul): void {
  const packed = p.packed ?? pack(engine, p, engine.spare(packedSize(p.n, p.k)));
  const byColumns = p.m < 8 * engine.threads && p.n > p.m;
  const { m, n, k, a, lda, transA, b, ldb, transB, c, ldc, start } = p;
  engine.run(gemmJob, byColumns ? n : m, byColumns ? 8 : 4, m * n * k, [
    ...[m, n, k, a, lda, transA ? 1 : 0, b, ldb, transB ? 1 : 0],
    ...[packed, c, ldc, start, byColumns ? 1 : 0],
  ]);
}
