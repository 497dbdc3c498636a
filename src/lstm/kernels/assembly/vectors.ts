// Plain work on rows and vectors: fill, copy, add, scale, sums of columns, embeddings, and the optimisers' updates.
import { get, put, sum } from './vector';

export function fill(n: i32, to: i32, value: f32): void {
  const v = f32x4.splat(value);
  for (let j = 0; j < n; j += 4) put(<usize>(to + j) << 2, v, n - j);
}

export function copy(n: i32, to: i32, from: i32): void {
  memory.copy(<usize>to << 2, <usize>from << 2, <usize>n << 2);
}

/** Copies [rows, width] between matrices with rows `ldTo` and `ldFrom` floats apart. */
export function copyRows(rows: i32, width: i32, to: i32, ldTo: i32, from: i32, ldFrom: i32): void {
  for (let r = 0; r < rows; r++) {
    memory.copy(<usize>(to + r * ldTo) << 2, <usize>(from + r * ldFrom) << 2, <usize>width << 2);
  }
}

/** to += from */
export function add(n: i32, to: i32, from: i32): void {
  for (let j = 0; j < n; j += 4) {
    const p = <usize>(to + j) << 2;
    put(p, f32x4.add(get(p, n - j), get(<usize>(from + j) << 2, n - j)), n - j);
  }
}

export function scale(n: i32, to: i32, factor: f32): void {
  const f = f32x4.splat(factor);
  for (let j = 0; j < n; j += 4) {
    const p = <usize>(to + j) << 2;
    put(p, f32x4.mul(get(p, n - j), f), n - j);
  }
}

/** to = a · b, elementwise. */
export function multiply(n: i32, to: i32, a: i32, b: i32): void {
  for (let j = 0; j < n; j += 4) {
    put(<usize>(to + j) << 2, f32x4.mul(get(<usize>(a + j) << 2, n - j), get(<usize>(b + j) << 2, n - j)), n - j);
  }
}

/** to += weight · (from - to): a running average. */
export function lerp(n: i32, to: i32, from: i32, weight: f32): void {
  const w = f32x4.splat(weight);
  for (let j = 0; j < n; j += 4) {
    const p = <usize>(to + j) << 2;
    const v = get(p, n - j);
    put(p, f32x4.add(v, f32x4.mul(w, f32x4.sub(get(<usize>(from + j) << 2, n - j), v))), n - j);
  }
}

/** to [cols] += the sum over the rows of a [rows, cols], rows `lda` apart. */
export function columnSums(rows: i32, cols: i32, a: i32, lda: i32, to: i32): void {
  for (let j = 0; j < cols; j += 4) {
    const n = cols - j;
    let acc = get(<usize>(to + j) << 2, n);
    let p = <usize>(a + j) << 2;
    for (let r = 0; r < rows; r++) {
      acc = f32x4.add(acc, get(p, n));
      p += <usize>lda << 2;
    }
    put(<usize>(to + j) << 2, acc, n);
  }
}

/** to [cols] += the sum over the rows of a · b, rows `lda` and `ldb` apart. */
export function columnDots(rows: i32, cols: i32, a: i32, lda: i32, b: i32, ldb: i32, to: i32): void {
  for (let j = 0; j < cols; j += 4) {
    const n = cols - j;
    let acc = get(<usize>(to + j) << 2, n);
    let p = <usize>(a + j) << 2;
    let q = <usize>(b + j) << 2;
    for (let r = 0; r < rows; r++) {
      acc = f32x4.add(acc, f32x4.mul(get(p, n), get(q, n)));
      p += <usize>lda << 2;
      q += <usize>ldb << 2;
    }
    put(<usize>(to + j) << 2, acc, n);
  }
}

/** to [count, width] = the rows of `table` named by `ids`. */
export function gatherRows(count: i32, width: i32, table: i32, ids: i32, to: i32): void {
  for (let r = 0; r < count; r++) {
    const id = load<i32>(<usize>(ids + r) << 2);
    copy(width, to + r * width, table + id * width);
  }
}

/** The rows of `table` named by `ids` += the rows of `from`; only ids in [first, last). */
export function scatterRows(count: i32, width: i32, table: i32, ids: i32, from: i32, first: i32, last: i32): void {
  for (let r = 0; r < count; r++) {
    const id = load<i32>(<usize>(ids + r) << 2);
    if (id >= first && id < last) add(width, table + id * width, from + r * width);
  }
}

/** The sum of squares. */
export function sumSquares(n: i32, a: i32): f32 {
  let acc = f32x4.splat(0);
  for (let j = 0; j < n; j += 4) {
    const v = get(<usize>(a + j) << 2, n - j);
    acc = f32x4.add(acc, f32x4.mul(v, v));
  }
  return sum(acc);
}

/** SGD as PyTorch has it: d = g + decay · p; v = momentum · v + d; p -= rate · v. `v` is -1 without momentum. */
export function sgd(n: i32, p_: i32, g_: i32, v_: i32, rate: f32, momentum: f32, decay: f32): void {
  const lr = f32x4.splat(rate);
  const mu = f32x4.splat(momentum);
  const wd = f32x4.splat(decay);
  for (let j = 0; j < n; j += 4) {
    const at = <usize>(p_ + j) << 2;
    const p = get(at, n - j);
    let d = f32x4.add(get(<usize>(g_ + j) << 2, n - j), f32x4.mul(wd, p));
    if (v_ >= 0) {
      const q = <usize>(v_ + j) << 2;
      d = f32x4.add(f32x4.mul(mu, get(q, n - j)), d);
      put(q, d, n - j);
    }
    put(at, f32x4.sub(p, f32x4.mul(lr, d)), n - j);
  }
}

/**
 * Adam (Kingma & Ba 2015); `decay` is AdamW's, applied to p itself, `l2` Adam's, added to the gradient.
 * `rate` = lr / (1 - beta1^t) and `root` = 1 / sqrt(1 - beta2^t) carry the bias corrections.
 */
export function adam(
  n: i32, p_: i32, g_: i32, m_: i32, v_: i32,
  rate: f32, beta1: f32, beta2: f32, epsilon: f32, root: f32, decay: f32, l2: f32,
): void {
  const b1 = f32x4.splat(1 - beta1);
  const b2 = f32x4.splat(beta2);
  const c2 = f32x4.splat(1 - beta2);
  for (let j = 0; j < n; j += 4) {
    const k = n - j;
    const at = <usize>(p_ + j) << 2;
    let p = get(at, k);
    const g = f32x4.add(get(<usize>(g_ + j) << 2, k), f32x4.mul(f32x4.splat(l2), p));
    const mAt = <usize>(m_ + j) << 2;
    const vAt = <usize>(v_ + j) << 2;
    const m0 = get(mAt, k);
    const m = f32x4.add(m0, f32x4.mul(b1, f32x4.sub(g, m0)));
    const v = f32x4.add(f32x4.mul(b2, get(vAt, k)), f32x4.mul(c2, f32x4.mul(g, g)));
    put(mAt, m, k);
    put(vAt, v, k);
    p = f32x4.sub(p, f32x4.mul(f32x4.splat(decay), p));
    const denominator = f32x4.add(f32x4.mul(f32x4.sqrt(v), f32x4.splat(root)), f32x4.splat(epsilon));
    put(at, f32x4.sub(p, f32x4.div(f32x4.mul(f32x4.splat(rate), m), denominator)), k);
  }
}
