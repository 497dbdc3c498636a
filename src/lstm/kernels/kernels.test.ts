// Every kernel of the WebAssembly module (gemm has its own test) against plain TypeScript, at edges and random sizes.
import { beforeAll, describe, it } from 'vitest';
import { Random } from '../random.ts';
import { type Bench, EDGES, openBenches } from '../testing/kernel-bench.ts';

let benches: Awaited<ReturnType<typeof openBenches>>;
beforeAll(async () => {
  benches = await openBenches();
});

/** Work with `rows` rows of `n`; everything it fills is compared, and what lies behind must stay as it was. */
type Work = (bench: Bench, n: number, rows: number) => void;

const unit = (b: Bench, n: number): number => b.room(n, () => Math.fround(b.random.uniform()));
const lengthsOf = (b: Bench, rows: number): number => b.ints(rows, 8, 1);

function lstm(peepholes: boolean, clamps: boolean): Work {
  return (b, n, rows) => {
    const gates = b.normal(rows * n * 4, 2);
    const [cPrev, c, tanhC, m] = [b.normal(rows * n), b.room(rows * n), b.room(rows * n), b.room(rows * n)];
    const peep = peepholes ? b.normal(3 * n) : -1;
    const held = (): number => (b.random.uniform() < 0.5 ? Number.NaN : Math.fround(b.random.uniform()));
    const clamp = clamps ? b.scratchFor(4 * n) : -1;
    if (clamps) b.write(clamp, 4 * n, held);
    b.k.lstmGates(rows, n, n, gates, cPrev, c, tanhC, m, peep, clamp);
  };
}

function lstmBackward(peepholes: boolean): Work {
  return (b, n, rows) => {
    const size = rows * n;
    const [gates, cPrev, tanhC] = [unit(b, size * 4), b.normal(size), unit(b, size)];
    const [dm, dc, dcPrev] = [b.normal(size), b.normal(size), b.room(size)];
    b.k.lstmGatesBackward(rows, n, gates, cPrev, tanhC, dm, dc, dcPrev, peepholes ? b.normal(3 * n) : -1);
  };
}

/** The losses of values and targets, with and without a gradient. */
function dense(which: 'sigmoidLoss' | 'squaredLoss' | 'gaussianLoss', gradient: boolean): Work {
  return (b, n, rows) => {
    const width = which === 'gaussianLoss' ? 2 : 1;
    const [x, y, loss] = [b.normal(rows * n * width, 2), unit(b, rows * n), b.room(rows)];
    const dx = gradient ? b.room(rows * n * width) : -1;
    b.k[which](rows, n, x, y, dx, loss, 0.25);
  };
}

const WORKS: Record<string, Work> = {
  lstmGates: lstm(false, false),
  'lstmGates, peepholes': lstm(true, false),
  'lstmGates, clamps': lstm(false, true),
  'lstmGates, peepholes, clamps': lstm(true, true),
  'lstmGates in place': (b, n) => {
    const [gates, c, m] = [b.normal(4 * n), b.normal(n), b.room(n)];
    b.k.lstmGates(1, n, n, gates, c, c, b.room(n), m, b.normal(3 * n), -1);
  },
  lstmGatesBackward: lstmBackward(false),
  'lstmGatesBackward, peepholes': lstmBackward(true),
  rnnGate: (b, n) => b.k.rnnGate(n, b.normal(n, 2), b.room(n), 0),
  'rnnGate, relu': (b, n) => b.k.rnnGate(n, b.normal(n), b.room(n), 1),
  rnnGateBackward: (b, n) => b.k.rnnGateBackward(n, unit(b, n), b.normal(n), b.room(n), 0),
  'rnnGateBackward, relu': (b, n) => b.k.rnnGateBackward(n, b.normal(n), b.normal(n), b.room(n), 1),
  gruGates: (b, n, rows) => {
    const [gx, gh, prev] = [b.normal(rows * n * 3), b.normal(rows * n * 3), b.normal(rows * n)];
    b.k.gruGates(rows, n, gx, gh, prev, b.room(rows * n));
  },
  'gruGates in place': (b, n) => {
    const h = b.normal(n);
    b.k.gruGates(1, n, b.normal(3 * n), b.normal(3 * n), h, h);
  },
  gruGatesBackward: (b, n, rows) => {
    const [gx, gh, prev] = [unit(b, rows * n * 3), b.normal(rows * n * 3), b.normal(rows * n)];
    b.k.gruGatesBackward(rows, n, gx, gh, prev, b.normal(rows * n), b.room(rows * n));
  },
  freezeRows: (b, n, rows) => {
    b.k.freezeRows(rows, n, 4, lengthsOf(b, rows), b.normal(rows * n), b.normal(rows * n));
  },
  zeroRows: (b, n, rows) => b.k.zeroRows(rows, n, 4, lengthsOf(b, rows), b.normal(rows * n)),
  fill: (b, n) => b.k.fill(n, b.room(n), 0.5),
  copy: (b, n) => b.k.copy(n, b.room(n), b.normal(n)),
  copyRows: (b, n, rows) => {
    b.k.copyRows(rows, n, b.room(rows * (n + 3)), n + 3, b.normal(rows * (n + 5)), n + 5);
  },
  'copyRows of one row': (b, n, rows) => b.k.copyRows(rows, n, b.room(rows * n), n, b.normal(n), 0),
  add: (b, n) => b.k.add(n, b.normal(n), b.normal(n)),
  scale: (b, n) => b.k.scale(n, b.normal(n), 0.3),
  multiply: (b, n) => b.k.multiply(n, b.room(n), b.normal(n), b.normal(n)),
  'multiply in place': (b, n) => {
    const a = b.normal(n);
    b.k.multiply(n, a, a, b.normal(n));
  },
  lerp: (b, n) => b.k.lerp(n, b.normal(n), b.normal(n), 0.2),
  columnSums: (b, n, rows) => b.k.columnSums(rows, n, b.normal(rows * (n + 5)), n + 5, b.normal(n)),
  columnDots: (b, n, rows) => {
    b.k.columnDots(rows, n, b.normal(rows * (n + 1)), n + 1, b.normal(rows * (n + 6)), n + 6, b.normal(n));
  },
  gatherRows: (b, n, rows) => b.k.gatherRows(rows, n, b.normal(9 * n), b.ints(rows, 9), b.room(rows * n)),
  scatterRows: (b, n, rows) => {
    b.k.scatterRows(rows, n, b.normal(9 * n), b.ints(rows, 9), b.normal(rows * n), 2, 7);
  },
  sumSquares: (b, n) => {
    const sum = b.k.sumSquares(n, b.normal(n)) / n;
    b.room(1, () => sum);
  },
  sgd: (b, n) => b.k.sgd(n, b.normal(n), b.normal(n), -1, 0.1, 0, 0.01),
  'sgd, momentum': (b, n) => b.k.sgd(n, b.normal(n), b.normal(n), b.normal(n), 0.1, 0.9, 0.01),
  adam: (b, n) => {
    b.k.adam(n, b.normal(n), b.normal(n), b.normal(n), unit(b, n), 0.01, 0.9, 0.99, 1e-3, 1.2, 0.01, 0.02);
  },
  softmax: (b, n, rows) => b.k.softmax(rows, n, b.normal(rows * n, 3), 1.7),
  softmaxLoss: (b, n, rows) => {
    b.k.softmaxLoss(rows, n, b.normal(rows * n, 3), b.ints(rows, n, -2), b.room(rows), 0.25);
  },
  sigmoidLoss: dense('sigmoidLoss', true),
  'sigmoidLoss, value alone': dense('sigmoidLoss', false),
  squaredLoss: dense('squaredLoss', true),
  'squaredLoss, value alone': dense('squaredLoss', false),
  gaussianLoss: dense('gaussianLoss', true),
  'gaussianLoss, value alone': dense('gaussianLoss', false),
  sigmoids: (b, n) => b.k.sigmoids(n, b.normal(n, 5)),
};

/** Where sums of many float32 are compared, or errors are squared and divided. */
const LOOSE: Record<string, number> = { columnDots: 1e-5, columnSums: 1e-5, adam: 1e-5, gaussianLoss: 1e-5 };

describe('as plain TypeScript computes it', () => {
  it.each(Object.entries(WORKS))('%s', (name, work) => {
    const random = new Random(7);
    const sizes = [...EDGES, ...Array.from({ length: 12 }, () => 1 + random.below(70)), 257];
    for (const [i, n] of sizes.entries()) {
      const rows = 1 + random.below(9);
      const tolerance = LOOSE[name.split(',')[0]] ?? 3e-6;
      benches.compare(`${name}, ${rows} × ${n}`, i, (bench) => work(bench, n, rows), tolerance);
    }
  });

  it('nothing where there are no rows', () => {
    for (const [name, work] of Object.entries(WORKS)) {
      if (!name.includes('in place')) benches.compare(name, 1, (bench) => work(bench, 4, 0));
    }
  });
});
