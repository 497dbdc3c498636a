// The cells: gates, states and their derivatives for LSTM, GRU and plain RNN, fused, one row a sequence.
import { get, put, sigmoid, tanh } from './vector';

/** Replaces activations where `clamp` (4 · hidden floats) holds a number and not NaN. */
// @ts-ignore: decorator
@inline
function clamped(v: v128, clamp: usize, n: i32): v128 {
  if (clamp == 0) return v;
  const c = get(clamp, n);
  return v128.bitselect(c, v, f32x4.eq(c, c));
}

/**
 * LSTM with the gates in PyTorch's order i, f, g, o. `gates` [rows, 4 · hidden] holds pre-activations and gets activations;
 * c = f · cPrev + i · g; m = o · tanh(c). `peep` (3 · hidden: i, f, o) and `clamp` are -1 where there are none. Only the
 * first `units` cells of each row are computed: with all places moved on, a thread can take some in the middle.
 */
export function lstmGates(
  rows: i32, hidden: i32, units: i32, gates_: i32, cPrev_: i32, c_: i32, tanhC_: i32, m_: i32, peep_: i32,
  clamp_: i32,
): void {
  const w = <usize>hidden << 2;
  const peep = peep_ < 0 ? 0 : <usize>peep_ << 2;
  const clamp = clamp_ < 0 ? 0 : <usize>clamp_ << 2;
  for (let r = 0; r < rows; r++) {
    const g = (<usize>gates_ << 2) + <usize>r * w * 4;
    const row = <usize>r * w;
    for (let j = 0; j < units; j += 4) {
      const n = units - j;
      const at = <usize>j << 2;
      const p = g + at;
      const prev = get((<usize>cPrev_ << 2) + row + at, n);
      let i = get(p, n);
      let f = get(p + w, n);
      let o = get(p + 3 * w, n);
      if (peep) {
        i = f32x4.add(i, f32x4.mul(get(peep + at, n), prev));
        f = f32x4.add(f, f32x4.mul(get(peep + w + at, n), prev));
      }
      i = clamped(sigmoid(i), clamp ? clamp + at : 0, n);
      f = clamped(sigmoid(f), clamp ? clamp + w + at : 0, n);
      const z = clamped(tanh(get(p + 2 * w, n)), clamp ? clamp + 2 * w + at : 0, n);
      const c = f32x4.add(f32x4.mul(f, prev), f32x4.mul(i, z));
      if (peep) o = f32x4.add(o, f32x4.mul(get(peep + 2 * w + at, n), c));
      o = clamped(sigmoid(o), clamp ? clamp + 3 * w + at : 0, n);
      const tc = tanh(c);
      put(p, i, n);
      put(p + w, f, n);
      put(p + 2 * w, z, n);
      put(p + 3 * w, o, n);
      put((<usize>c_ << 2) + row + at, c, n);
      put((<usize>tanhC_ << 2) + row + at, tc, n);
      put((<usize>m_ << 2) + row + at, f32x4.mul(o, tc), n);
    }
  }
}

/** v · (1 - v) · d */
// @ts-ignore: decorator
@inline
function dSigmoid(v: v128, d: v128): v128 {
  return f32x4.mul(f32x4.mul(v, f32x4.sub(f32x4.splat(1), v)), d);
}

/** (1 - v²) · d */
// @ts-ignore: decorator
@inline
function dTanh(v: v128, d: v128): v128 {
  return f32x4.mul(f32x4.sub(f32x4.splat(1), f32x4.mul(v, v)), d);
}

/** Backward of {@link lstmGates}: activations in `gates` become derivatives of the pre-activations; dc → dcPrev. */
export function lstmGatesBackward(
  rows: i32, hidden: i32, gates_: i32, cPrev_: i32, tanhC_: i32, dm_: i32, dc_: i32, dcPrev_: i32, peep_: i32,
): void {
  const w = <usize>hidden << 2;
  const peep = peep_ < 0 ? 0 : <usize>peep_ << 2;
  for (let r = 0; r < rows; r++) {
    const g = (<usize>gates_ << 2) + <usize>r * w * 4;
    const row = <usize>r * w;
    for (let j = 0; j < hidden; j += 4) {
      const n = hidden - j;
      const at = <usize>j << 2;
      const p = g + at;
      const i = get(p, n);
      const f = get(p + w, n);
      const z = get(p + 2 * w, n);
      const o = get(p + 3 * w, n);
      const tc = get((<usize>tanhC_ << 2) + row + at, n);
      const dm = get((<usize>dm_ << 2) + row + at, n);
      const dO = dSigmoid(o, f32x4.mul(dm, tc));
      let dc = f32x4.add(get((<usize>dc_ << 2) + row + at, n), dTanh(tc, f32x4.mul(dm, o)));
      if (peep) dc = f32x4.add(dc, f32x4.mul(dO, get(peep + 2 * w + at, n)));
      const di = dSigmoid(i, f32x4.mul(dc, z));
      const df = dSigmoid(f, f32x4.mul(dc, get((<usize>cPrev_ << 2) + row + at, n)));
      let dPrev = f32x4.mul(dc, f);
      if (peep) {
        dPrev = f32x4.add(dPrev, f32x4.mul(di, get(peep + at, n)));
        dPrev = f32x4.add(dPrev, f32x4.mul(df, get(peep + w + at, n)));
      }
      put(p, di, n);
      put(p + w, df, n);
      put(p + 2 * w, dTanh(z, f32x4.mul(dc, i)), n);
      put(p + 3 * w, dO, n);
      put((<usize>dcPrev_ << 2) + row + at, dPrev, n);
    }
  }
}

/** Plain RNN: h [n] = tanh(pre), or max(0, pre) where `relu` is set. */
export function rnnGate(n: i32, pre_: i32, h_: i32, relu: i32): void {
  const pre = <usize>pre_ << 2;
  const h = <usize>h_ << 2;
  for (let j = 0; j < n; j += 4) {
    const at = <usize>j << 2;
    const v = get(pre + at, n - j);
    put(h + at, relu ? f32x4.max(v, f32x4.splat(0)) : tanh(v), n - j);
  }
}

/** Backward of {@link rnnGate}: dPre = dh · (1 - h²), or dh where h > 0. */
export function rnnGateBackward(n: i32, h_: i32, dh_: i32, dPre_: i32, relu: i32): void {
  const zero = f32x4.splat(0);
  for (let j = 0; j < n; j += 4) {
    const at = <usize>j << 2;
    const h = get((<usize>h_ << 2) + at, n - j);
    const d = get((<usize>dh_ << 2) + at, n - j);
    put((<usize>dPre_ << 2) + at, relu ? v128.and(d, f32x4.gt(h, zero)) : dTanh(h, d), n - j);
  }
}

/**
 * GRU, gates in PyTorch's order r, z, n. `gx` [rows, 3 · hidden] holds W x + b and gets the activations;
 * `gh` holds W h + b, whose n part stays for the backward pass. h = (1 - z) · n + z · hPrev.
 */
export function gruGates(rows: i32, hidden: i32, gx_: i32, gh_: i32, hPrev_: i32, h_: i32): void {
  const w = <usize>hidden << 2;
  for (let row = 0; row < rows; row++) {
    const x = (<usize>gx_ << 2) + <usize>row * w * 3;
    const y = (<usize>gh_ << 2) + <usize>row * w * 3;
    const at0 = <usize>row * w;
    for (let j = 0; j < hidden; j += 4) {
      const n = hidden - j;
      const at = <usize>j << 2;
      const r = sigmoid(f32x4.add(get(x + at, n), get(y + at, n)));
      const z = sigmoid(f32x4.add(get(x + w + at, n), get(y + w + at, n)));
      const c = tanh(f32x4.add(get(x + 2 * w + at, n), f32x4.mul(r, get(y + 2 * w + at, n))));
      const prev = get((<usize>hPrev_ << 2) + at0 + at, n);
      put(x + at, r, n);
      put(x + w + at, z, n);
      put(x + 2 * w + at, c, n);
      put((<usize>h_ << 2) + at0 + at, f32x4.add(c, f32x4.mul(z, f32x4.sub(prev, c))), n);
    }
  }
}

/** Backward of {@link gruGates}: `gx` and `gh` become derivatives of W x + b and W h + b; dhPrev gets dh · z. */
export function gruGatesBackward(
  rows: i32, hidden: i32, gx_: i32, gh_: i32, hPrev_: i32, dh_: i32, dhPrev_: i32,
): void {
  const w = <usize>hidden << 2;
  for (let row = 0; row < rows; row++) {
    const x = (<usize>gx_ << 2) + <usize>row * w * 3;
    const y = (<usize>gh_ << 2) + <usize>row * w * 3;
    const at0 = <usize>row * w;
    for (let j = 0; j < hidden; j += 4) {
      const n = hidden - j;
      const at = <usize>j << 2;
      const r = get(x + at, n);
      const z = get(x + w + at, n);
      const c = get(x + 2 * w + at, n);
      const dh = get((<usize>dh_ << 2) + at0 + at, n);
      const prev = get((<usize>hPrev_ << 2) + at0 + at, n);
      const dn = dTanh(c, f32x4.mul(dh, f32x4.sub(f32x4.splat(1), z)));
      const dz = dSigmoid(z, f32x4.mul(dh, f32x4.sub(prev, c)));
      const dr = dSigmoid(r, f32x4.mul(dn, get(y + 2 * w + at, n)));
      put(x + at, dr, n);
      put(x + w + at, dz, n);
      put(x + 2 * w + at, dn, n);
      put(y + at, dr, n);
      put(y + w + at, dz, n);
      put(y + 2 * w + at, f32x4.mul(dn, r), n);
      put((<usize>dhPrev_ << 2) + at0 + at, f32x4.mul(dh, z), n);
    }
  }
}

/** Where a sequence has ended (t ≥ length), its row of `to` gets that of `from`: the state stays as it was. */
export function freezeRows(rows: i32, width: i32, t: i32, lengths: i32, to: i32, from: i32): void {
  for (let r = 0; r < rows; r++) {
    if (t < load<i32>(<usize>(lengths + r) << 2)) continue;
    const at = (<usize>r * <usize>width) << 2;
    memory.copy((<usize>to << 2) + at, (<usize>from << 2) + at, <usize>width << 2);
  }
}

/** Where a sequence has ended (t ≥ length), its row is 0. */
export function zeroRows(rows: i32, width: i32, t: i32, lengths: i32, to: i32): void {
  for (let r = 0; r < rows; r++) {
    if (t < load<i32>(<usize>(lengths + r) << 2)) continue;
    memory.fill((<usize>to << 2) + ((<usize>r * <usize>width) << 2), 0, <usize>width << 2);
  }
}
