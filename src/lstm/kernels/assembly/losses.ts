// Losses with their derivatives in one pass, row by row; the value of each row goes to `loss`.
import { exp, exp1, get, log1, put, sum } from './vector';

/** Probabilities of each row of x [rows, n], in place, after division by the temperature. */
export function softmax(rows: i32, n: i32, x: i32, inverseTemperature: f32): void {
  for (let r = 0; r < rows; r++) normalise(n, <usize>(x + r * n) << 2, inverseTemperature);
}

/** In place x = e^(s·x - max) / sum; returns s·max + ln(sum), the log of the partition function. */
function normalise(n: i32, p: usize, s: f32): f64 {
  let top = f32x4.splat(-3.0e38);
  const low = f32x4.splat(-3.0e38);
  const f = f32x4.splat(s);
  for (let j = 0; j < n; j += 4) {
    const v = get(p + (<usize>j << 2), n - j);
    top = f32x4.max(top, n - j >= 4 ? v : keep(v, low, n - j));
  }
  const max =
    s *
    Mathf.max(
      Mathf.max(f32x4.extract_lane(top, 0), f32x4.extract_lane(top, 1)),
      Mathf.max(f32x4.extract_lane(top, 2), f32x4.extract_lane(top, 3)),
    );
  const m = f32x4.splat(max);
  let acc = f32x4.splat(0);
  for (let j = 0; j < n; j += 4) {
    const q = p + (<usize>j << 2);
    let e = exp(f32x4.sub(f32x4.mul(f, get(q, n - j)), m));
    if (n - j < 4) e = keep(e, f32x4.splat(0), n - j);
    acc = f32x4.add(acc, e);
    put(q, e, n - j);
  }
  const total = sum(acc);
  const share = f32x4.splat(1 / total);
  for (let j = 0; j < n; j += 4) {
    const q = p + (<usize>j << 2);
    put(q, f32x4.mul(get(q, n - j), share), n - j);
  }
  return <f64>max + log1(<f64>total);
}

/** The first n lanes of v, the others of w. */
function keep(v: v128, w: v128, n: i32): v128 {
  const lanes = i32x4(0, 1, 2, 3);
  return v128.bitselect(v, w, i32x4.lt_s(lanes, i32x4.splat(n)));
}

/**
 * Softmax cross-entropy of x [rows, n] against `targets`: loss = ln Σ e^x - x[target]; x becomes
 * (softmax(x) - one_hot) · scale. A negative target leaves its row out: loss and gradient 0.
 */
export function softmaxLoss(rows: i32, n: i32, x: i32, targets: i32, loss: i32, scale: f32): void {
  const f = f32x4.splat(scale);
  for (let r = 0; r < rows; r++) {
    const p = <usize>(x + r * n) << 2;
    const target = load<i32>(<usize>(targets + r) << 2);
    const out = <usize>(loss + r) << 2;
    if (target < 0) {
      memory.fill(p, 0, <usize>n << 2);
      store<f32>(out, 0);
      continue;
    }
    const at = p + (<usize>target << 2);
    const logit = load<f32>(at);
    store<f32>(out, <f32>(normalise(n, p, 1) - <f64>logit));
    store<f32>(at, load<f32>(at) - 1);
    for (let j = 0; j < n; j += 4) {
      const q = p + (<usize>j << 2);
      put(q, f32x4.mul(get(q, n - j), f), n - j);
    }
  }
}

/**
 * Binary cross-entropy of logits x against y in [0, 1]: max(x, 0) - x·y + ln(1 + e^-|x|); dx = (σ(x) - y) · scale.
 * The logarithms of a row are taken together, of the product of up to 512 factors between 1 and 2.
 */
export function sigmoidLoss(rows: i32, n: i32, x: i32, y: i32, dx: i32, loss: i32, scale: f32): void {
  const one = f32x4.splat(1);
  const zero = f32x4.splat(0);
  const f = f32x4.splat(scale);
  for (let r = 0; r < rows; r++) {
    let total: f64 = 0;
    let product: f64 = 1;
    for (let j = 0; j < n; j += 4) {
      const left = n - j;
      const at = <usize>(r * n + j) << 2;
      const v = get((<usize>x << 2) + at, left);
      const t = get((<usize>y << 2) + at, left);
      const e = exp(f32x4.neg(f32x4.abs(v)));
      const d = f32x4.add(one, e);
      // Past the row's end x and y are 0: the plain part is 0, and the factor must be 1.
      const plain = f32x4.sub(f32x4.max(v, zero), f32x4.mul(v, t));
      const factor = left >= 4 ? d : keep(d, one, left);
      total += <f64>f32x4.extract_lane(plain, 0) + <f64>f32x4.extract_lane(plain, 1);
      total += <f64>f32x4.extract_lane(plain, 2) + <f64>f32x4.extract_lane(plain, 3);
      product *= <f64>f32x4.extract_lane(factor, 0) * <f64>f32x4.extract_lane(factor, 1);
      product *= <f64>f32x4.extract_lane(factor, 2) * <f64>f32x4.extract_lane(factor, 3);
      if ((j & 511) == 508) {
        total += log1(product);
        product = 1;
      }
      if (dx >= 0) {
        const p = f32x4.div(v128.bitselect(e, one, f32x4.lt(v, zero)), d);
        put((<usize>dx << 2) + at, f32x4.mul(f32x4.sub(p, t), f), left);
      }
    }
    store<f32>(<usize>(loss + r) << 2, <f32>(total + log1(product)));
  }
}

/** Squared error: Σ (x - y)²; dx = 2 (x - y) · scale. */
export function squaredLoss(rows: i32, n: i32, x: i32, y: i32, dx: i32, loss: i32, scale: f32): void {
  for (let r = 0; r < rows; r++) {
    let total: f64 = 0;
    for (let j = 0; j < n; j++) {
      const at = <usize>(r * n + j) << 2;
      const d = load<f32>((<usize>x << 2) + at) - load<f32>((<usize>y << 2) + at);
      total += <f64>d * <f64>d;
      if (dx >= 0) store<f32>((<usize>dx << 2) + at, 2 * d * scale);
    }
    store<f32>(<usize>(loss + r) << 2, <f32>total);
  }
}

/**
 * Gaussian negative log-likelihood without its constant. x [rows, 2 n]: n means, then n log-variances s;
 * ½ Σ (s + (y - μ)² e^-s).
 */
export function gaussianLoss(rows: i32, n: i32, x: i32, y: i32, dx: i32, loss: i32, scale: f32): void {
  for (let r = 0; r < rows; r++) {
    let total: f64 = 0;
    for (let j = 0; j < n; j++) {
      const mean = <usize>(r * 2 * n + j) << 2;
      const spread = mean + (<usize>n << 2);
      const s = load<f32>((<usize>x << 2) + spread);
      const d = load<f32>((<usize>x << 2) + mean) - load<f32>(<usize>(y + r * n + j) << 2);
      const inverse = exp1(-s);
      total += 0.5 * (<f64>s + <f64>d * <f64>d * <f64>inverse);
      if (dx >= 0) {
        store<f32>((<usize>dx << 2) + mean, d * inverse * scale);
        store<f32>((<usize>dx << 2) + spread, <f32>0.5 * (1 - d * d * inverse) * scale);
      }
    }
    store<f32>(<usize>(loss + r) << 2, <f32>total);
  }
}

/** x = σ(x), in place. */
export function sigmoids(n: i32, x: i32): void {
  const one = f32x4.splat(1);
  for (let j = 0; j < n; j += 4) {
    const p = <usize>(x + j) << 2;
    put(p, f32x4.div(one, f32x4.add(one, exp(f32x4.neg(get(p, n - j))))), n - j);
  }
}
