// How near predicted times come to measured ones: error, correlation, pauses.

/** Root-mean-square error. */
export function rmse(predicted: readonly number[], truth: readonly number[]): number {
  return Math.sqrt(truth.reduce((sum, x, i) => sum + (predicted[i] - x) ** 2, 0) / truth.length);
}

/** Pearson's correlation; NaN where one of them does not vary. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]): number => values.reduce((x, y) => x + y, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    ab += (a[i] - ma) * (b[i] - mb);
    aa += (a[i] - ma) ** 2;
    bb += (b[i] - mb) ** 2;
  }
  return ab / Math.sqrt(aa * bb);
}

/** Standard deviation. */
export function deviation(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return rmse(
    values,
    values.map(() => mean),
  );
}

export interface Found {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly count: number;
}

/** How well what was said to be there is there. */
export function found(said: readonly boolean[], there: readonly boolean[]): Found {
  const hits = said.filter((yes, i) => yes && there[i]).length;
  const count = there.filter(Boolean).length;
  const precision = hits / said.filter(Boolean).length;
  const recall = hits / count;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), count };
}
