// The kernels in plain TypeScript: the fallback where WebAssembly SIMD is missing, the reference the fast ones are
// tested against, and, over float64 memory, what derivatives are checked with.
import type { Arena } from '../arena.ts';
import type { Kernels } from './kernels.ts';

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** float16 bits to a number. */
export function fromHalf(bits: number): number {
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction ? Number.NaN : bits & 0x8000 ? -Infinity : Infinity;
  const size = exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15);
  return bits & 0x8000 ? -size : size;
}

/** Plain kernels over `arena`; its views are read at every call, since the arena may have grown. */
export function plainKernels(arena: Arena): Kernels {
  return {
    packB: () => {},
    gemm(m, n, k, a, lda, transA, b, ldb, transB, _packed, c, ldc, start) {
      const f = arena.floats;
      const stepA = transA ? lda : 1;
      const [stepB, column] = transB ? [1, ldb] : [ldb, 1];
      const begin = (out: number, j: number): number =>
        start === -1 ? 0 : f[start === -2 ? out : start + j];
      for (let r = 0; r < m; r++) {
        const row = c + r * ldc;
        let j = 0;
        // Four sums at once: one alone would wait for itself.
        for (; j + 4 <= n; j += 4) {
          let p = transA ? a + r : a + r * lda;
          let q = b + j * column;
          const out = row + j;
          let [s0, s1, s2, s3] = [
            begin(out, j),
            begin(out + 1, j + 1),
            begin(out + 2, j + 2),
            begin(out + 3, j + 3),
          ];
          for (let i = 0; i < k; i++) {
            const v = f[p];
            s0 += v * f[q];
            s1 += v * f[q + column];
            s2 += v * f[q + 2 * column];
            s3 += v * f[q + 3 * column];
            p += stepA;
            q += stepB;
          }
          f[out] = s0;
          f[out + 1] = s1;
          f[out + 2] = s2;
          f[out + 3] = s3;
        }
        for (; j < n; j++) {
          let p = transA ? a + r : a + r * lda;
          let q = b + j * column;
          let sum = begin(row + j, j);
          for (let i = 0; i < k; i++) {
            sum += f[p] * f[q];
            p += stepA;
            q += stepB;
          }
          f[row + j] = sum;
        }
      }
    },

    lstmGates(rows, hidden, units, gates, cPrev, c, tanhC, m, peep, clamp) {
      const f = arena.floats;
      const held = (v: number, at: number): number =>
        clamp < 0 || Number.isNaN(f[clamp + at]) ? v : f[clamp + at];
      for (let r = 0; r < rows; r++) {
        for (let j = 0; j < units; j++) {
          const g = gates + r * hidden * 4 + j;
          const s = r * hidden + j;
          const prev = f[cPrev + s];
          const pi = peep < 0 ? 0 : f[peep + j] * prev;
          const pf = peep < 0 ? 0 : f[peep + hidden + j] * prev;
          const input = held(sigmoid(f[g] + pi), j);
          const forget = held(sigmoid(f[g + hidden] + pf), hidden + j);
          const cell = held(Math.tanh(f[g + 2 * hidden]), 2 * hidden + j);
          const next = forget * prev + input * cell;
          const po = peep < 0 ? 0 : f[peep + 2 * hidden + j] * next;
          const output = held(sigmoid(f[g + 3 * hidden] + po), 3 * hidden + j);
          f[g] = input;
          f[g + hidden] = forget;
          f[g + 2 * hidden] = cell;
          f[g + 3 * hidden] = output;
          f[c + s] = next;
          f[tanhC + s] = Math.tanh(next);
          f[m + s] = output * f[tanhC + s];
        }
      }
    },
    lstmGatesBackward(rows, hidden, gates, cPrev, tanhC, dm, dc, dcPrev, peep) {
      const f = arena.floats;
      for (let r = 0; r < rows; r++) {
        for (let j = 0; j < hidden; j++) {
          const g = gates + r * hidden * 4 + j;
          const s = r * hidden + j;
          const [i, fg, z, o] = [f[g], f[g + hidden], f[g + 2 * hidden], f[g + 3 * hidden]];
          const tc = f[tanhC + s];
          const dO = f[dm + s] * tc * o * (1 - o);
          let d = f[dc + s] + f[dm + s] * o * (1 - tc * tc);
          if (peep >= 0) d += dO * f[peep + 2 * hidden + j];
          const di = d * z * i * (1 - i);
          const df = d * f[cPrev + s] * fg * (1 - fg);
          let prev = d * fg;
          if (peep >= 0) prev += di * f[peep + j] + df * f[peep + hidden + j];
          f[g] = di;
          f[g + hidden] = df;
          f[g + 2 * hidden] = d * i * (1 - z * z);
          f[g + 3 * hidden] = dO;
          f[dcPrev + s] = prev;
        }
      }
    },
    rnnGate(n, pre, h, relu) {
      const f = arena.floats;
      for (let j = 0; j < n; j++) f[h + j] = relu ? Math.max(0, f[pre + j]) : Math.tanh(f[pre + j]);
    },
    rnnGateBackward(n, h, dh, dPre, relu) {
      const f = arena.floats;
      for (let j = 0; j < n; j++) {
        const v = f[h + j];
        f[dPre + j] = f[dh + j] * (relu ? (v > 0 ? 1 : 0) : 1 - v * v);
      }
    },
    gruGates(rows, hidden, gx, gh, hPrev, h) {
      const f = arena.floats;
      for (let row = 0; row < rows; row++) {
        for (let j = 0; j < hidden; j++) {
          const x = gx + row * hidden * 3 + j;
          const y = gh + row * hidden * 3 + j;
          const r = sigmoid(f[x] + f[y]);
          const z = sigmoid(f[x + hidden] + f[y + hidden]);
          const n = Math.tanh(f[x + 2 * hidden] + r * f[y + 2 * hidden]);
          f[x] = r;
          f[x + hidden] = z;
          f[x + 2 * hidden] = n;
          f[h + row * hidden + j] = n + z * (f[hPrev + row * hidden + j] - n);
        }
      }
    },
    gruGatesBackward(rows, hidden, gx, gh, hPrev, dh, dhPrev) {
      const f = arena.floats;
      for (let row = 0; row < rows; row++) {
        for (let j = 0; j < hidden; j++) {
          const x = gx + row * hidden * 3 + j;
          const y = gh + row * hidden * 3 + j;
          const s = row * hidden + j;
          const [r, z, n] = [f[x], f[x + hidden], f[x + 2 * hidden]];
          const d = f[dh + s];
          const dn = d * (1 - z) * (1 - n * n);
          const dz = d * (f[hPrev + s] - n) * z * (1 - z);
          const dr = dn * f[y + 2 * hidden] * r * (1 - r);
          f[x] = f[y] = dr;
          f[x + hidden] = f[y + hidden] = dz;
          f[x + 2 * hidden] = dn;
          f[y + 2 * hidden] = dn * r;
          f[dhPrev + s] = d * z;
        }
      }
    },
    freezeRows(rows, width, t, lengths, to, from) {
      for (let r = 0; r < rows; r++) {
        if (t < arena.ints[lengths + r]) continue;
        arena.floats.copyWithin(to + r * width, from + r * width, from + (r + 1) * width);
      }
    },
    zeroRows(rows, width, t, lengths, to) {
      for (let r = 0; r < rows; r++) {
        if (t >= arena.ints[lengths + r]) arena.floats.fill(0, to + r * width, to + (r + 1) * width);
      }
    },

    fill: (n, to, value) => void arena.floats.fill(value, to, to + n),
    copy: (n, to, from) => void arena.floats.copyWithin(to, from, from + n),
    copyRows(rows, width, to, ldTo, from, ldFrom) {
      for (let r = 0; r < rows; r++) {
        arena.floats.copyWithin(to + r * ldTo, from + r * ldFrom, from + r * ldFrom + width);
      }
    },
    add(n, to, from) {
      const f = arena.floats;
      for (let j = 0; j < n; j++) f[to + j] += f[from + j];
    },
    scale(n, to, factor) {
      const f = arena.floats;
      for (let j = 0; j < n; j++) f[to + j] *= factor;
    },
    multiply(n, to, a, b) {
      const f = arena.floats;
      for (let j = 0; j < n; j++) f[to + j] = f[a + j] * f[b + j];
    },
    lerp(n, to, from, weight) {
      const f = arena.floats;
      for (let j = 0; j < n; j++) f[to + j] += weight * (f[from + j] - f[to + j]);
    },
    columnSums(rows, cols, a, lda, to) {
      const f = arena.floats;
      for (let r = 0; r < rows; r++) for (let j = 0; j < cols; j++) f[to + j] += f[a + r * lda + j];
    },
    columnDots(rows, cols, a, lda, b, ldb, to) {
      const f = arena.floats;
      for (let r = 0; r < rows; r++) {
        for (let j = 0; j < cols; j++) f[to + j] += f[a + r * lda + j] * f[b + r * ldb + j];
      }
    },
    gatherRows(count, width, table, ids, to) {
      for (let r = 0; r < count; r++) {
        const from = table + arena.ints[ids + r] * width;
        arena.floats.copyWithin(to + r * width, from, from + width);
      }
    },
    scatterRows(count, width, table, ids, from, first, last) {
      for (let r = 0; r < count; r++) {
        const id = arena.ints[ids + r];
        if (id >= first && id < last) this.add(width, table + id * width, from + r * width);
      }
    },
    sumSquares(n, a) {
      const f = arena.floats;
      let sum = 0;
      for (let j = 0; j < n; j++) sum += f[a + j] * f[a + j];
      return sum;
    },
    sgd(n, p, g, v, rate, momentum, decay) {
      const f = arena.floats;
      for (let j = 0; j < n; j++) {
        let d = f[g + j] + decay * f[p + j];
        if (v >= 0) d = f[v + j] = momentum * f[v + j] + d;
        f[p + j] -= rate * d;
      }
    },
    adam(n, p, g, m, v, rate, beta1, beta2, epsilon, root, decay, l2) {
      const f = arena.floats;
      for (let j = 0; j < n; j++) {
        const d = f[g + j] + l2 * f[p + j];
        f[m + j] += (1 - beta1) * (d - f[m + j]);
        f[v + j] = beta2 * f[v + j] + (1 - beta2) * d * d;
        f[p + j] -= decay * f[p + j];
        f[p + j] -= (rate * f[m + j]) / (Math.sqrt(f[v + j]) * root + epsilon);
      }
    },

    softmax(rows, n, x, inverseTemperature) {
      for (let r = 0; r < rows; r++) normalise(arena.floats, n, x + r * n, inverseTemperature);
    },
    softmaxLoss(rows, n, x, targets, loss, scale) {
      const f = arena.floats;
      for (let r = 0; r < rows; r++) {
        const target = arena.ints[targets + r];
        const p = x + r * n;
        if (target < 0) {
          f.fill(0, p, p + n);
          f[loss + r] = 0;
          continue;
        }
        const logit = f[p + target];
        f[loss + r] = normalise(f, n, p, 1) - logit;
        f[p + target] -= 1;
        for (let j = 0; j < n; j++) f[p + j] *= scale;
      }
    },
    sigmoidLoss(rows, n, x, y, dx, loss, scale) {
      const f = arena.floats;
      for (let r = 0; r < rows; r++) {
        let total = 0;
        for (let j = r * n; j < (r + 1) * n; j++) {
          const v = f[x + j];
          const t = f[y + j];
          total += Math.max(v, 0) - v * t + Math.log1p(Math.exp(-Math.abs(v)));
          if (dx >= 0) f[dx + j] = (sigmoid(v) - t) * scale;
        }
        f[loss + r] = total;
      }
    },
    squaredLoss(rows, n, x, y, dx, loss, scale) {
      const f = arena.floats;
      for (let r = 0; r < rows; r++) {
        let total = 0;
        for (let j = r * n; j < (r + 1) * n; j++) {
          const d = f[x + j] - f[y + j];
          total += d * d;
          if (dx >= 0) f[dx + j] = 2 * d * scale;
        }
        f[loss + r] = total;
      }
    },
    gaussianLoss(rows, n, x, y, dx, loss, scale) {
      const f = arena.floats;
      for (let r = 0; r < rows; r++) {
        let total = 0;
        for (let j = 0; j < n; j++) {
          const mean = r * 2 * n + j;
          const s = f[x + mean + n];
          const d = f[x + mean] - f[y + r * n + j];
          const inverse = Math.exp(-s);
          total += 0.5 * (s + d * d * inverse);
          if (dx >= 0) {
            f[dx + mean] = d * inverse * scale;
            f[dx + mean + n] = 0.5 * (1 - d * d * inverse) * scale;
          }
        }
        f[loss + r] = total;
      }
    },
    sigmoids(n, x) {
      const f = arena.floats;
      for (let j = 0; j < n; j++) f[x + j] = sigmoid(f[x + j]);
    },

    matVec32(n, k, columns, panels, x, y) {
      const f = arena.floats;
      for (let r = 0; r < n; r++) {
        const w = panels + (r >> 4) * columns * 16 + (r & 15);
        let sum = 0;
        for (let j = 0; j < k; j++) sum += f[w + j * 16] * f[x + j];
        f[y + r] += sum;
      }
    },
    matVec16(n, k, columns, panels, x, y) {
      const f = arena.floats;
      const halves = new Uint16Array(arena.bytes.buffer);
      for (let r = 0; r < n; r++) {
        const w = panels * 2 + (r >> 4) * columns * 16 + (r & 15);
        let sum = 0;
        for (let j = 0; j < k; j++) sum += fromHalf(halves[w + j * 16]) * f[x + j];
        f[y + r] += sum;
      }
    },
    matVec8(n, k, columns, panels, scales, x16, step, y) {
      const f = arena.floats;
      const bytes = new Int8Array(arena.bytes.buffer);
      const shorts = new Int16Array(arena.bytes.buffer);
      const pairs = (k + 1) >> 1;
      const stride = (columns + 1) >> 1;
      const first = x16 * 2;
      const end = first + 2 * pairs;
      for (let r = 0; r < n; r++) {
        let sum = 0;
        let w = panels * 4 + (r >> 4) * stride * 32 + (r & 15) * 2;
        for (let x = first; x < end; x += 2) {
          sum += bytes[w] * shorts[x] + bytes[w + 1] * shorts[x + 1];
          w += 32;
        }
        f[y + r] += sum * step * f[scales + r];
      }
    },
    quantise(k, x, to) {
      const f = arena.floats;
      const shorts = new Int16Array(arena.bytes.buffer);
      let largest = 0;
      for (let j = 0; j < k; j++) largest = Math.max(largest, Math.abs(f[x + j]));
      const top = Math.min(32767, Math.floor(2147000000 / (128 * k)));
      const padded = (k + 3) & ~3;
      for (let j = 0; j < padded; j++) {
        shorts[to * 2 + j] = j < k && largest > 0 ? Math.round((f[x + j] * top) / largest) : 0;
      }
      return largest > 0 ? largest / top : 0;
    },
  };
}

/** In place softmax of n floats at p with inverse temperature s; returns the log of the partition function. */
function normalise(f: Float32Array | Float64Array, n: number, p: number, s: number): number {
  let max = Number.NEGATIVE_INFINITY;
  for (let j = 0; j < n; j++) max = Math.max(max, f[p + j] * s);
  let total = 0;
  for (let j = 0; j < n; j++) total += f[p + j] = Math.exp(f[p + j] * s - max);
  for (let j = 0; j < n; j++) f[p + j] /= total;
  return max + Math.log(total);
}
