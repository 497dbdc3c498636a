// Four lanes at a time: loads that respect a row's end, and exp, log, sigmoid and tanh as polynomials.
// Only IEEE operations in a fixed order, so that every engine computes the same bits.

/** Multiply-add. Fused in the relaxed build, where bits may differ between processors. */
// @ts-ignore: decorator
@inline
export function madd(a: v128, b: v128, acc: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, acc);
  return f32x4.add(acc, f32x4.mul(a, b));
}

function loadTail(p: usize, n: i32): v128 {
  let v = f32x4.splat(0);
  v = f32x4.replace_lane(v, 0, load<f32>(p));
  if (n > 1) v = f32x4.replace_lane(v, 1, load<f32>(p, 4));
  if (n > 2) v = f32x4.replace_lane(v, 2, load<f32>(p, 8));
  return v;
}

function storeTail(p: usize, v: v128, n: i32): void {
  store<f32>(p, f32x4.extract_lane(v, 0));
  if (n > 1) store<f32>(p, f32x4.extract_lane(v, 1), 4);
  if (n > 2) store<f32>(p, f32x4.extract_lane(v, 2), 8);
}

/** The first min(n, 4) floats at p; the other lanes are 0. */
// @ts-ignore: decorator
@inline
export function get(p: usize, n: i32): v128 {
  return n >= 4 ? v128.load(p) : loadTail(p, n);
}

/** Stores the first min(n, 4) lanes at p. */
// @ts-ignore: decorator
@inline
export function put(p: usize, v: v128, n: i32): void {
  if (n >= 4) v128.store(p, v);
  else storeTail(p, v, n);
}

/**
 * Constants of exp and tanh. In memory, since V8 builds a vector constant anew, in several instructions, wherever it
 * is used, while a load that repeats one float is a single one.
 */
const TABLE: usize = memory.data<f32>([
  87.0, -87.0, 1.44269504, 12582912.0, 0.693359375, -2.1219444e-4,
  1.0 / 5040.0, 1.0 / 720.0, 1.0 / 120.0, 1.0 / 24.0, 1.0 / 6.0, 0.5, 1.0, 2.0,
  62.0 / 2835.0, 17.0 / 315.0, 2.0 / 15.0, 1.0 / 3.0, 0.25,
]);

/** The i-th constant of {@link TABLE} in all lanes. */
// @ts-ignore: decorator
@inline
function k(i: usize): v128 {
  return v128.load32_splat(TABLE + (i << 2));
}

/**
 * e^x, relative error below 2e-7; x is held within ±87. Range reduction by ln 2, then Taylor to degree 7. Adding
 * 1.5 · 2^23 rounds x / ln 2 to a whole number n, which then stands in the sum's lowest bits.
 */
// @ts-ignore: decorator
@inline
export function exp(x: v128): v128 {
  x = f32x4.pmax(f32x4.pmin(x, k(0)), k(1));
  const t = f32x4.add(f32x4.mul(x, k(2)), k(3));
  const n = f32x4.sub(t, k(3));
  const r = f32x4.sub(f32x4.sub(x, f32x4.mul(n, k(4))), f32x4.mul(n, k(5)));
  // In pairs (Estrin): half as long a chain of dependent steps as Horner's.
  const r2 = f32x4.mul(r, r);
  const p67 = f32x4.add(f32x4.mul(k(6), r), k(7));
  const p45 = f32x4.add(f32x4.mul(k(8), r), k(9));
  const p23 = f32x4.add(f32x4.mul(k(10), r), k(11));
  const p01 = f32x4.add(r, k(12));
  const high = f32x4.add(f32x4.mul(p67, r2), p45);
  const low = f32x4.add(f32x4.mul(p23, r2), p01);
  const p = f32x4.add(f32x4.mul(high, f32x4.mul(r2, r2)), low);
  return f32x4.mul(p, i32x4.add(i32x4.shl(t, 23), k(12)));
}

/** 1 / (1 + e^-x). */
// @ts-ignore: decorator
@inline
export function sigmoid(x: v128): v128 {
  return f32x4.div(k(12), f32x4.add(k(12), exp(f32x4.neg(x))));
}

/** tanh x = 1 - 2 / (1 + e^2x); near 0, where that would lose digits, its series. */
// @ts-ignore: decorator
@inline
export function tanh(x: v128): v128 {
  const far = f32x4.sub(k(12), f32x4.div(k(13), f32x4.add(k(12), exp(f32x4.add(x, x)))));
  const s = f32x4.mul(x, x);
  let p = f32x4.sub(f32x4.mul(k(14), s), k(15));
  p = f32x4.add(f32x4.mul(p, s), k(16));
  p = f32x4.sub(f32x4.mul(p, s), k(17));
  const near = f32x4.add(x, f32x4.mul(f32x4.mul(p, s), x));
  return v128.bitselect(near, far, f32x4.lt(f32x4.abs(x), k(18)));
}

/** e^x of one number, by the same polynomial. */
// @ts-ignore: decorator
@inline
export function exp1(x: f32): f32 {
  return f32x4.extract_lane(exp(f32x4.splat(x)), 0);
}

/** ln x for x > 0, relative error below 1e-9: 2 artanh((m - 1) / (m + 1)) + e ln 2. */
export function log1(x: f64): f64 {
  const bits = reinterpret<i64>(x);
  let e = <i32>((bits >> 52) & 0x7ff) - 1023;
  let m = reinterpret<f64>((bits & 0x000fffffffffffff) | 0x3ff0000000000000);
  if (m > 1.4142135623730951) {
    m *= 0.5;
    e += 1;
  }
  const s = (m - 1) / (m + 1);
  const q = s * s;
  return (
    2 * s * (1 + q * (1.0 / 3.0 + q * (1.0 / 5.0 + q * (1.0 / 7.0 + q * (1.0 / 9.0 + q * (1.0 / 11.0)))))) +
    <f64>e * 0.6931471805599453
  );
}

/** Sum of the four lanes, pairwise. */
// @ts-ignore: decorator
@inline
export function sum(v: v128): f32 {
  return (
    f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 2) + (f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 3))
  );
}
