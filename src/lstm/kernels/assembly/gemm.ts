// Matrix products: operands packed into panels of 4 rows and 8 columns, a 4 × 8 tile in registers.
// Each output is one sum over k in ascending order, so bits do not depend on how outputs are split over threads.
import { get, madd, put } from './vector';

/** Depth of a block: a panel of B (8 × 256 floats, 8 kB) stays in the L1 cache. */
const KC: i32 = 256;
/** Rows of a block: a packed block of A (128 × 256 floats) stays in the L2 cache. */
const MC: i32 = 128;

// @ts-ignore: decorator
@inline
function transpose4(p: usize, ld: usize, out: usize, step: usize): void {
  const a = v128.load(p);
  const b = v128.load(p + ld);
  const c = v128.load(p + 2 * ld);
  const d = v128.load(p + 3 * ld);
  const ab0 = v128.shuffle<f32>(a, b, 0, 4, 1, 5);
  const ab1 = v128.shuffle<f32>(a, b, 2, 6, 3, 7);
  const cd0 = v128.shuffle<f32>(c, d, 0, 4, 1, 5);
  const cd1 = v128.shuffle<f32>(c, d, 2, 6, 3, 7);
  v128.store(out, v128.shuffle<f32>(ab0, cd0, 0, 1, 4, 5));
  v128.store(out + step, v128.shuffle<f32>(ab0, cd0, 2, 3, 6, 7));
  v128.store(out + 2 * step, v128.shuffle<f32>(ab1, cd1, 0, 1, 4, 5));
  v128.store(out + 3 * step, v128.shuffle<f32>(ab1, cd1, 2, 3, 6, 7));
}

/** Panels of 4 rows of op(A): out[panel][k][4], rows past the end 0. */
function packA(m: i32, k: i32, a: usize, lda: usize, trans: i32, out: usize): void {
  for (let r = 0; r < m; r += 4) {
    const rows = min(4, m - r);
    if (trans) {
      let p = a + (<usize>r << 2);
      for (let j = 0; j < k; j++) {
        v128.store(out, get(p, rows));
        p += lda;
        out += 16;
      }
      continue;
    }
    const base = a + <usize>r * lda;
    let j = 0;
    if (rows == 4) {
      for (; j + 4 <= k; j += 4) {
        transpose4(base + (<usize>j << 2), lda, out, 16);
        out += 64;
      }
    }
    for (; j < k; j++) {
      const p = base + (<usize>j << 2);
      store<f32>(out, load<f32>(p));
      store<f32>(out, rows > 1 ? load<f32>(p + lda) : 0, 4);
      store<f32>(out, rows > 2 ? load<f32>(p + 2 * lda) : 0, 8);
      store<f32>(out, rows > 3 ? load<f32>(p + 3 * lda) : 0, 12);
      out += 16;
    }
  }
}

/**
 * Packs the column panels [from, to) of op(B) [k, n]: out[panel][k][8], columns past n are 0.
 * B lies as [k, n], or as [n, k] where `trans` is set.
 */
export function packB(k: i32, n: i32, b_: i32, ldb_: i32, trans: i32, out_: i32, from: i32, to: i32): void {
  const b = <usize>b_ << 2;
  const ldb = <usize>ldb_ << 2;
  for (let panel = from; panel < to; panel++) {
    let out = (<usize>out_ << 2) + ((<usize>panel * <usize>k) << 5);
    const col = panel << 3;
    const cols = min(8, n - col);
    if (!trans) {
      let p = b + (<usize>col << 2);
      for (let j = 0; j < k; j++) {
        v128.store(out, get(p, cols));
        v128.store(out, cols > 4 ? get(p + 16, cols - 4) : f32x4.splat(0), 16);
        p += ldb;
        out += 32;
      }
      continue;
    }
    const base = b + <usize>col * ldb;
    let j = 0;
    if (cols == 8) {
      for (; j + 4 <= k; j += 4) {
        const p = base + (<usize>j << 2);
        transpose4(p, ldb, out, 32);
        transpose4(p + 4 * ldb, ldb, out + 16, 32);
        out += 128;
      }
    }
    for (; j < k; j++) {
      const p = base + (<usize>j << 2);
      for (let c = 0; c < 8; c++) {
        store<f32>(out + (<usize>c << 2), c < cols ? load<f32>(p + <usize>c * ldb) : 0);
      }
      out += 32;
    }
  }
}

/** One 4 × 8 tile: c = start + a · b over `depth`; `start` = 0 begins at zero, `ldStart` = 0 repeats one row. */
function tile(a: usize, b: usize, depth: i32, c: usize, ldc: usize, start: usize, ldStart: usize): void {
  let c00 = f32x4.splat(0), c01 = c00, c10 = c00, c11 = c00, c20 = c00, c21 = c00, c30 = c00, c31 = c00;
  if (start) {
    c00 = v128.load(start);
    c01 = v128.load(start, 16);
    start += ldStart;
    c10 = v128.load(start);
    c11 = v128.load(start, 16);
    start += ldStart;
    c20 = v128.load(start);
    c21 = v128.load(start, 16);
    start += ldStart;
    c30 = v128.load(start);
    c31 = v128.load(start, 16);
  }
  // Not unrolled: V8 reorders and spills what is (Node 20 and 22).
  const end = b + (<usize>depth << 5);
  while (b < end) {
    const b0 = v128.load(b);
    const b1 = v128.load(b, 16);
    const a0 = v128.load32_splat(a);
    c00 = madd(a0, b0, c00);
    c01 = madd(a0, b1, c01);
    const a1 = v128.load32_splat(a, 4);
    c10 = madd(a1, b0, c10);
    c11 = madd(a1, b1, c11);
    const a2 = v128.load32_splat(a, 8);
    c20 = madd(a2, b0, c20);
    c21 = madd(a2, b1, c21);
    const a3 = v128.load32_splat(a, 12);
    c30 = madd(a3, b0, c30);
    c31 = madd(a3, b1, c31);
    a += 16;
    b += 32;
  }
  v128.store(c, c00);
  v128.store(c, c01, 16);
  c += ldc;
  v128.store(c, c10);
  v128.store(c, c11, 16);
  c += ldc;
  v128.store(c, c20);
  v128.store(c, c21, 16);
  c += ldc;
  v128.store(c, c30);
  v128.store(c, c31, 16);
}

/** A tile at the edge: computed whole in `spare` (4 × 8 floats), its valid part copied. */
function edge(
  a: usize, b: usize, depth: i32, c: usize, ldc: usize, start: usize, ldStart: usize,
  rows: i32, cols: i32, spare: usize,
): void {
  for (let r = 0; r < 4; r++) {
    const p = spare + (<usize>r << 5);
    const s = start + <usize>r * ldStart;
    const used = start != 0 && r < rows;
    v128.store(p, used ? get(s, cols) : f32x4.splat(0));
    v128.store(p, used && cols > 4 ? get(s + 16, cols - 4) : f32x4.splat(0), 16);
  }
  tile(a, b, depth, spare, 32, spare, 32);
  for (let r = 0; r < rows; r++) {
    const p = spare + (<usize>r << 5);
    const q = c + <usize>r * ldc;
    put(q, v128.load(p), cols);
    if (cols > 4) put(q + 16, v128.load(p, 16), cols - 4);
  }
}

/**
 * C [m, n] = start + op(A) [m, k] · B [k, n], with B packed by {@link packB}.
 * `start`: -1 zeros, -2 what C holds, otherwise where a row of n floats lies that every row begins with (a bias).
 * `scratch`: 32,800 floats of this thread's own. The unpacked b, ldb, transB are for the other backends.
 */
export function gemm(
  m: i32, n: i32, k: i32, a_: i32, lda_: i32, transA: i32, b_: i32, ldb_: i32, transB: i32, packed: i32,
  c_: i32, ldc_: i32, start: i32, scratch: i32,
): void {
  const lda = <usize>lda_ << 2;
  const ldc = <usize>ldc_ << 2;
  const c = <usize>c_ << 2;
  const block = <usize>scratch << 2;
  const spare = block + ((<usize>(MC * KC)) << 2);
  const blocks = (m + MC - 1) / MC;
  const mc = blocks > 0 ? ((m + blocks - 1) / blocks + 3) & ~3 : 4;
  for (let k0 = 0; k0 < k || k0 == 0; k0 += KC) {
    const kc = min(KC, k - k0);
    for (let m0 = 0; m0 < m; m0 += mc) {
      const rows = min(mc, m - m0);
      const from = transA ? <usize>k0 * lda + (<usize>m0 << 2) : <usize>m0 * lda + (<usize>k0 << 2);
      packA(rows, kc, (<usize>a_ << 2) + from, lda, transA, block);
      for (let n0 = 0; n0 < n; n0 += 8) {
        const cols = min(8, n - n0);
        const panel = (<usize>packed << 2) + ((<usize>n0 * <usize>k + (<usize>k0 << 3)) << 2);
        for (let r = 0; r < rows; r += 4) {
          const out = c + <usize>(m0 + r) * ldc + (<usize>n0 << 2);
          const carry = k0 > 0 || start == -2;
          const s = carry ? out : start == -1 ? 0 : (<usize>start << 2) + (<usize>n0 << 2);
          const ldStart = carry ? ldc : 0;
          const ap = block + ((<usize>r * <usize>kc) << 2);
          if (cols == 8 && rows - r >= 4) tile(ap, panel, kc, out, ldc, s, ldStart);
          else edge(ap, panel, kc, out, ldc, s, ldStart, min(4, rows - r), cols, spare);
        }
      }
    }
  }
}
