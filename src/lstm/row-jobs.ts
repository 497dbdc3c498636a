// Jobs over rows, columns and flat vectors: losses, sums, embeddings and the optimisers' updates, split over threads.
import { defineJob } from './jobs.ts';

/** Numbers whose squares are summed at once: fixed, so that a norm does not depend on the number of threads. */
export const NORM_BLOCK = 4096;

export const rowJobs = {
  gather: defineJob('gather', (k, [width, table, ids, to], _f, from, end) =>
    k.gatherRows(end - from, width, table, ids + from, to + from * width),
  ),
  scatter: defineJob('scatter', (k, [count, width, table, ids, rows], _f, from, end) =>
    k.scatterRows(count, width, table, ids, rows, from, end),
  ),
  columnSums: defineJob('columnSums', (k, [rows, a, lda, to], _f, from, end) =>
    k.columnSums(rows, end - from, a + from, lda, to + from),
  ),
  columnDots: defineJob('columnDots', (k, [rows, a, lda, b, ldb, to], _f, from, end) =>
    k.columnDots(rows, end - from, a + from, lda, b + from, ldb, to + from),
  ),
  fill: defineJob('fill', (k, [to], [value], from, end) => k.fill(end - from, to + from, value)),
  add: defineJob('add', (k, [to, a], _f, from, end) => k.add(end - from, to + from, a + from)),
  scale: defineJob('scale', (k, [to], [factor], from, end) => k.scale(end - from, to + from, factor)),
  multiply: defineJob('multiply', (k, [to, a, b], _f, from, end) =>
    k.multiply(end - from, to + from, a + from, b + from),
  ),
  /** to [time, width] = a [time, width] · b [width], split over the width. */
  multiplyRows: defineJob('multiplyRows', (k, [time, width, to, a, b], _f, from, end) => {
    for (let t = 0; t < time; t++) {
      k.multiply(end - from, to + t * width + from, a + t * width + from, b + from);
    }
  }),
  lerp: defineJob('lerp', (k, [to, a], [weight], from, end) =>
    k.lerp(end - from, to + from, a + from, weight),
  ),
  sumSquares: defineJob('sumSquares', (k, [n, a, to], _f, from, end) => {
    for (let block = from; block < end; block++) {
      const begin = block * NORM_BLOCK;
      k.fill(1, to + block, k.sumSquares(Math.min(NORM_BLOCK, n - begin), a + begin));
    }
  }),
  sgd: defineJob('sgd', (k, [p, g, v], [rate, momentum, decay], from, end) =>
    k.sgd(end - from, p + from, g + from, v < 0 ? -1 : v + from, rate, momentum, decay),
  ),
  adam: defineJob('adam', (k, [p, g, m, v], f, from, end) =>
    k.adam(end - from, p + from, g + from, m + from, v + from, f[0], f[1], f[2], f[3], f[4], f[5], f[6]),
  ),
  softmax: defineJob('softmax', (k, [n, x], [inverse], from, end) =>
    k.softmax(end - from, n, x + from * n, inverse),
  ),
  softmaxLoss: defineJob('softmaxLoss', (k, [n, x, targets, loss], [scale], from, end) =>
    k.softmaxLoss(end - from, n, x + from * n, targets + from, loss + from, scale),
  ),
  sigmoidLoss: defineJob('sigmoidLoss', (k, [n, x, y, dx, loss], [scale], from, end) =>
    k.sigmoidLoss(end - from, n, x + from * n, y + from * n, dx < 0 ? -1 : dx + from * n, loss + from, scale),
  ),
  squaredLoss: defineJob('squaredLoss', (k, [n, x, y, dx, loss], [scale], from, end) =>
    k.squaredLoss(end - from, n, x + from * n, y + from * n, dx < 0 ? -1 : dx + from * n, loss + from, scale),
  ),
  gaussianLoss: defineJob('gaussianLoss', (k, [n, x, y, dx, loss], [scale], from, end) =>
    k.gaussianLoss(
      end - from,
      n,
      x + 2 * from * n,
      y + from * n,
      dx < 0 ? -1 : dx + 2 * from * n,
      loss + from,
      scale,
    ),
  ),
};
