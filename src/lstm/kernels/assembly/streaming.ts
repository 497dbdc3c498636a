// Matrix-vector products for streaming: weights in panels of 32 rows, as float32, float16 or int8 with row scales.
import { get, madd, put } from './vector';

/**
 * y [n] += W [n, k] · x, W as panels [⌈n/32⌉][columns][32] of float32. `columns` ≥ k: `panels` may point at any first
 * column, so that one packed matrix serves [x; h] together and h alone.
 */
export function matVec32(n: i32, k: i32, columns: i32, panels: i32, x_: i32, y: i32): void {
  let w = <usize>panels << 2;
  const skip = <usize>(columns - k) << 7;
  const end = (<usize>x_ << 2) + (<usize>(k & ~1) << 2);
  for (let row = 0; row < n; row += 32) {
    let a = f32x4.splat(0), b = a, c = a, d = a, e = a, f = a, g = a, h = a;
    let x = <usize>x_ << 2;
    // Two columns a turn: once is half as fast on Node 20.
    while (x < end) {
      const u = v128.load32_splat(x);
      a = madd(u, v128.load(w), a);
      b = madd(u, v128.load(w, 16), b);
      c = madd(u, v128.load(w, 32), c);
      d = madd(u, v128.load(w, 48), d);
      e = madd(u, v128.load(w, 64), e);
      f = madd(u, v128.load(w, 80), f);
      g = madd(u, v128.load(w, 96), g);
      h = madd(u, v128.load(w, 112), h);
      const v = v128.load32_splat(x, 4);
      a = madd(v, v128.load(w, 128), a);
      b = madd(v, v128.load(w, 144), b);
      c = madd(v, v128.load(w, 160), c);
      d = madd(v, v128.load(w, 176), d);
      e = madd(v, v128.load(w, 192), e);
      f = madd(v, v128.load(w, 208), f);
      g = madd(v, v128.load(w, 224), g);
      h = madd(v, v128.load(w, 240), h);
      x += 8;
      w += 256;
    }
    if (k & 1) {
      const u = v128.load32_splat(x);
      a = madd(u, v128.load(w), a);
      b = madd(u, v128.load(w, 16), b);
      c = madd(u, v128.load(w, 32), c);
      d = madd(u, v128.load(w, 48), d);
      e = madd(u, v128.load(w, 64), e);
      f = madd(u, v128.load(w, 80), f);
      g = madd(u, v128.load(w, 96), g);
      h = madd(u, v128.load(w, 112), h);
      w += 128;
    }
    w += skip;
    addPanel(n - row, y + row, a, b, c, d, e, f, g, h);
  }
}

// @ts-ignore: decorator
@inline
function addPanel(n: i32, y: i32, a: v128, b: v128, c: v128, d: v128, e: v128, f: v128, g: v128, h: v128): void {
  const p = <usize>y << 2;
  addTo(p, a, n);
  addTo(p + 16, b, n - 4);
  addTo(p + 32, c, n - 8);
  addTo(p + 48, d, n - 12);
  addTo(p + 64, e, n - 16);
  addTo(p + 80, f, n - 20);
  addTo(p + 96, g, n - 24);
  addTo(p + 112, h, n - 28);
}

// @ts-ignore: decorator
@inline
function addTo(p: usize, v: v128, n: i32): void {
  if (n > 0) put(p, f32x4.add(get(p, n), v), n);
}

/** Four float16 (in the low halves of 32-bit lanes) to float32: shift into place, mend the exponent by a product. */
// @ts-ignore: decorator
@inline
function half(v: v128): v128 {
  const magnitude = i32x4.shl(v128.and(v, i32x4.splat(0x7fff)), 13);
  const sign = i32x4.shl(v128.and(v, i32x4.splat(0x8000)), 16);
  return v128.or(f32x4.mul(magnitude, f32x4.splat(5.192296858534828e33)), sign);
}

/** As {@link matVec32}, with panels of float16 (two a float's place). */
export function matVec16(n: i32, k: i32, columns: i32, panels: i32, x_: i32, y: i32): void {
  let w = <usize>panels << 2;
  const skip = <usize>(columns - k) << 6;
  for (let row = 0; row < n; row += 32) {
    let a = f32x4.splat(0), b = a, c = a, d = a, e = a, f = a, g = a, h = a;
    let x = <usize>x_ << 2;
    const end = x + (<usize>k << 2);
    while (x < end) {
      const u = v128.load32_splat(x);
      const p = v128.load(w);
      a = madd(u, half(i32x4.extend_low_i16x8_u(p)), a);
      b = madd(u, half(i32x4.extend_high_i16x8_u(p)), b);
      const q = v128.load(w, 16);
      c = madd(u, half(i32x4.extend_low_i16x8_u(q)), c);
      d = madd(u, half(i32x4.extend_high_i16x8_u(q)), d);
      const r = v128.load(w, 32);
      e = madd(u, half(i32x4.extend_low_i16x8_u(r)), e);
      f = madd(u, half(i32x4.extend_high_i16x8_u(r)), f);
      const s = v128.load(w, 48);
      g = madd(u, half(i32x4.extend_low_i16x8_u(s)), g);
      h = madd(u, half(i32x4.extend_high_i16x8_u(s)), h);
      x += 4;
      w += 64;
    }
    w += skip;
    addPanel(n - row, y + row, a, b, c, d, e, f, g, h);
  }
}

/**
 * Rounds x [k] to int16 in `to` (k rounded up to even, 0 at the end), largest value `top`; returns the step.
 * `top` is chosen so that sums of k products with int8 stay within 32 bits.
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
 * As {@link matVec32}, with int8 panels [⌈n/32⌉][⌈columns/2⌉][32 rows × 2 columns], a scale a row, and x as int16 by
 * {@link quantise}: pairs of products by `dot`, exact in 32 bits.
 */
export function matVec8(
  n: i32, k: i32, columns: i32, panels: i32, scales: i32, x16: i32, step: f32, y: i32,
): void {
  let w = <usize>panels << 2;
  const skip = <usize>(((columns + 1) >> 1) - ((k + 1) >> 1)) << 6;
  const first = <usize>x16 << 2;
  const end = first + (<usize>((k + 1) >> 1) << 2);
  const s = f32x4.splat(step);
  for (let row = 0; row < n; row += 32) {
    let a = i32x4.splat(0), b = a, c = a, d = a, e = a, f = a, g = a, h = a;
    let x = first;
    while (x < end) {
      const u = v128.load32_splat(x);
      const p = v128.load(w);
      a = i32x4.add(a, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_s(p), u));
      b = i32x4.add(b, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_s(p), u));
      const q = v128.load(w, 16);
      c = i32x4.add(c, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_s(q), u));
      d = i32x4.add(d, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_s(q), u));
      const r = v128.load(w, 32);
      e = i32x4.add(e, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_s(r), u));
      f = i32x4.add(f, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_s(r), u));
      const t = v128.load(w, 48);
      g = i32x4.add(g, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_s(t), u));
      h = i32x4.add(h, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_s(t), u));
      x += 4;
      w += 64;
    }
    w += skip;
    const z = <usize>(scales + row) << 2;
    addPanel(
      n - row, y + row,
      scaled(a, z, s), scaled(b, z + 16, s), scaled(c, z + 32, s), scaled(d, z + 48, s),
      scaled(e, z + 64, s), scaled(f, z + 80, s), scaled(g, z + 96, s), scaled(h, z + 112, s),
    );
  }
}

/** Sums to floats: · row scale · step of x. Scales are stored for whole panels (32 rows). */
// @ts-ignore: decorator
@inline
function scaled(v: v128, scales: usize, step: v128): v128 {
  return f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(v), step), v128.load(scales));
}
