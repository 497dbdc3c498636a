// Matrix-vector products for streaming: weights in panels of 16 rows, as float32, float16 or int8 with row scales.
// Four sums at a time: with eight, V8 (Node 20) runs out of registers and the loop takes up to twice as long.
import { get, madd, put } from './vector';

/**
 * y [n] += W [n, k] · x, W as panels [⌈n/16⌉][columns][16] of float32. `columns` ≥ k: `panels` may point at any first
 * column, so that one packed matrix serves [x; h] together and h alone.
 */
export function matVec32(n: i32, k: i32, columns: i32, panels: i32, x_: i32, y: i32): void {
  let panel = <usize>panels << 2;
  const end = (<usize>x_ << 2) + (<usize>k << 2);
  for (let row = 0; row < n; row += 16) {
    let a = f32x4.splat(0), b = a, c = a, d = a;
    let x = <usize>x_ << 2;
    let w = panel;
    while (x < end) {
      const u = v128.load32_splat(x);
      a = madd(u, v128.load(w), a);
      b = madd(u, v128.load(w, 16), b);
      c = madd(u, v128.load(w, 32), c);
      d = madd(u, v128.load(w, 48), d);
      x += 4;
      w += 64;
    }
    addPanel(n - row, y + row, a, b, c, d);
    panel += <usize>columns << 6;
  }
}

function addPanel(n: i32, y: i32, a: v128, b: v128, c: v128, d: v128): void {
  const p = <usize>y << 2;
  addTo(p, a, n);
  addTo(p + 16, b, n - 4);
  addTo(p + 32, c, n - 8);
  addTo(p + 48, d, n - 12);
}

// @ts-ignore: decorator
@inline
function addTo(p: usize, v: v128, n: i32): void {
  if (n > 0) put(p, f32x4.add(get(p, n), v), n);
}

/**
 * Four float16 at p as float32: sign-extended and shifted to a float32's place, the exponent mended by a product with
 * 2^112, which is also right for numbers too small to be normal.
 */
// @ts-ignore: decorator
@inline
function halves(p: usize): v128 {
  const bits = v128.and(i32x4.shl(v128.load_ext<i16>(p), 13), i32x4.splat(0x8fffe000));
  return f32x4.mul(bits, f32x4.splat(5.192296858534828e33));
}

/** As {@link matVec32}, with panels of float16 (two in a float's place). */
export function matVec16(n: i32, k: i32, columns: i32, panels: i32, x_: i32, y: i32): void {
  let panel = <usize>panels << 2;
  const end = (<usize>x_ << 2) + (<usize>k << 2);
  for (let row = 0; row < n; row += 16) {
    let a = f32x4.splat(0), b = a, c = a, d = a;
    let x = <usize>x_ << 2;
    let w = panel;
    while (x < end) {
      const u = v128.load32_splat(x);
      a = madd(u, halves(w), a);
      b = madd(u, halves(w + 8), b);
      c = madd(u, halves(w + 16), c);
      d = madd(u, halves(w + 24), d);
      x += 4;
      w += 32;
    }
    addPanel(n - row, y + row, a, b, c, d);
    panel += <usize>columns << 5;
  }
}

/**
 * Rounds x [k] to int16 in `to` (k rounded up to a multiple of 4, 0 at the end), largest value `top`; returns the
 * step. `top` is chosen so that sums of k products with int8 stay within 32 bits.
 */
export function quantise(k: i32, x_: i32, to_: i32): f32 {
  const x = <usize>x_ << 2;
  const to = <usize>to_ << 2;
  let m = f32x4.splat(0);
  for (let j = 0; j < k; j += 4) m = f32x4.max(m, f32x4.abs(get(x + (<usize>j << 2), k - j)));
  const largest = max<f32>(
    max<f32>(f32x4.extract_lane(m, 0), f32x4.extract_lane(m, 1)),
    max<f32>(f32x4.extract_lane(m, 2), f32x4.extract_lane(m, 3)),
  );
  const top: f32 = min<f32>(32767, Mathf.floor(2147000000 / (128 * <f32>k)));
  const factor: f32 = largest > 0 ? top / largest : 0;
  const f = f32x4.splat(factor);
  for (let j = 0; j < k; j += 4) {
    const v = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(get(x + (<usize>j << 2), k - j), f)));
    v128.store64_lane(to + (<usize>j << 1), i16x8.narrow_i32x4_s(v, v), 0);
  }
  return largest > 0 ? largest / top : 0;
}

/**
 * As {@link matVec32}, with int8 panels [⌈n/16⌉][⌈columns/2⌉][16 rows × 2 columns], a scale a row, and x as int16 by
 * {@link quantise}: pairs of products by `dot`, exact in 32 bits.
 */
export function matVec8(
  n: i32, k: i32, columns: i32, panels: i32, scales: i32, x16: i32, step: f32, y: i32,
): void {
  let panel = <usize>panels << 2;
  const first = <usize>x16 << 2;
  const end = first + (<usize>((k + 1) >> 1) << 2);
  const s = f32x4.splat(step);
  for (let row = 0; row < n; row += 16) {
    let a = i32x4.splat(0), b = a, c = a, d = a;
    let x = first;
    let w = panel;
    while (x < end) {
      const u = v128.load32_splat(x);
      const p = v128.load(w);
      a = i32x4.add(a, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_s(p), u));
      b = i32x4.add(b, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_s(p), u));
      const q = v128.load(w, 16);
      c = i32x4.add(c, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_s(q), u));
      d = i32x4.add(d, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_s(q), u));
      x += 4;
      w += 32;
    }
    const z = <usize>(scales + row) << 2;
    addPanel(n - row, y + row, scaled(a, z, s), scaled(b, z + 16, s), scaled(c, z + 32, s), scaled(d, z + 48, s));
    panel += <usize>((columns + 1) >> 1) << 5;
  }
}

/** Sums to floats: · step of x · row scale. Scales are stored for whole panels. */
// @ts-ignore: decorator
@inline
function scaled(v: v128, scales: usize, step: v128): v128 {
  return f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(v), step), v128.load(scales));
}
