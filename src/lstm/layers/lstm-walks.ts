// The LSTM's walks through time as jobs: forward and back over a batch's rows, and along one known sequence.
import { defineJob } from '../jobs.ts';
import { ADD, ZERO } from '../matmul.ts';
import { INT8, multiplyPanels, panelFloats } from '../panels.ts';

/** The walk forward over batch rows [from, to). */
export const lstmForward = defineJob('lstm.forward', (k, a, _f, from, to, scratch) => {
  const [time, batch, hidden, out, reverse, gates, h, c, tanhC, m, wHh, packedHh, wHr, packedHr] = a;
  const [peep, clamp, lengths] = [a[14], a[15], a[16]];
  const rows = to - from;
  for (let s = 0; s < time; s++) {
    const t = reverse ? time - 1 - s : s;
    const before = (reverse ? t + 1 : t) * batch + from;
    const after = (reverse ? t : t + 1) * batch + from;
    const now = t * batch + from;
    const g = gates + now * 4 * hidden;
    const hPrev = h + before * out;
    const hNext = h + after * out;
    const mNow = wHr < 0 ? hNext : m + now * hidden;
    k.gemm(rows, 4 * hidden, out, hPrev, out, 0, wHh, out, 1, packedHh, g, 4 * hidden, ADD, scratch);
    k.lstmGates(
      rows,
      hidden,
      hidden,
      g,
      c + before * hidden,
      c + after * hidden,
      tanhC + now * hidden,
      mNow,
      peep,
      clamp,
    );
    if (wHr >= 0)
      k.gemm(rows, out, hidden, mNow, hidden, 0, wHr, hidden, 1, packedHr, hNext, out, ZERO, scratch);
    if (lengths >= 0) {
      k.freezeRows(rows, out, t, lengths + from, hNext, hPrev);
      k.freezeRows(rows, hidden, t, lengths + from, c + after * hidden, c + before * hidden);
    }
  }
});

/** The walk back over batch rows [from, to). */
export const lstmBackward = defineJob('lstm.backward', (k, a, _f, from, to, scratch) => {
  const [time, batch, hidden, out, reverse, gates, c, tanhC, dy, carryH, carryC, wHh, packedHh] = a;
  const [wHr, packedHr, peep, lengths, dh, dm] = [a[13], a[14], a[15], a[16], a[17], a[18]];
  const rows = to - from;
  for (let s = 0; s < time; s++) {
    const t = reverse ? s : time - 1 - s;
    const now = t * batch + from;
    const before = (reverse ? t + 1 : t) * batch + from;
    const g = gates + now * 4 * hidden;
    const here = (s & 1) * batch + from;
    const there = (1 - (s & 1)) * batch + from;
    const d = carryH + here * out;
    if (dy >= 0) k.add(rows * out, d, dy + now * out);
    if (wHr >= 0) {
      k.copy(rows * out, dh + now * out, d);
      if (lengths >= 0) k.zeroRows(rows, out, t, lengths + from, dh + now * out);
      k.gemm(
        rows,
        hidden,
        out,
        d,
        out,
        0,
        wHr,
        hidden,
        0,
        packedHr,
        dm + from * hidden,
        hidden,
        ZERO,
        scratch,
      );
    }
    const dOut = wHr >= 0 ? dm + from * hidden : d;
    const dc = carryC + here * hidden;
    const dcPrev = carryC + there * hidden;
    k.lstmGatesBackward(rows, hidden, g, c + before * hidden, tanhC + now * hidden, dOut, dc, dcPrev, peep);
    if (lengths >= 0) {
      k.zeroRows(rows, 4 * hidden, t, lengths + from, g);
      k.freezeRows(rows, hidden, t, lengths + from, dcPrev, dc);
    }
    const dPrev = carryH + there * out;
    k.gemm(rows, out, 4 * hidden, g, 4 * hidden, 0, wHh, out, 0, packedHh, dPrev, out, ZERO, scratch);
    if (lengths >= 0) k.freezeRows(rows, out, t, lengths + from, dPrev, d);
  }
});

/**
 * The walk over one sequence whose input products lie in `pre` [time, 4 · hidden]: cells [from, to) of every step, whole
 * panels of weights, and after each step a meeting, since the next one needs all of h. Each thread's part of the weights
 * stays in its own cache.
 */
export const lstmSequence = defineJob(
  'lstm.sequence',
  (k, a, _f, from, to, scratch, meet) => {
    const [time, hidden, pre, out, h0, c, tanhC, peep, clamp, format, columns, panels, scales] = a;
    const units = to - from;
    const panelSize = panelFloats(format, columns);
    const moved = (place: number): number => (place < 0 ? -1 : place + from);
    for (let t = 0; t < time; t++) {
      if (units > 0) {
        const h = t === 0 ? h0 : out + (t - 1) * hidden;
        const g = pre + t * 4 * hidden + from;
        const step = format === INT8 ? k.quantise(hidden, h, scratch) : 0;
        const x = format === INT8 ? scratch : h;
        for (let row = from; row < 4 * hidden; row += hidden) {
          const place = panels + (row >> 4) * panelSize;
          multiplyPanels(k, format, units, hidden, columns, place, scales + row, x, step, g + row - from);
        }
        const m = out + t * hidden + from;
        k.lstmGates(1, hidden, units, g, c + from, c + from, tanhC + from, m, moved(peep), moved(clamp));
      }
      meet();
    }
  },
  true,
);
