// Engines: which backend runs and what it says of itself, options that make no sense, and the arena.
import { describe, expect, it } from 'vitest';
import { createEngine, describeBackend } from './engine.ts';
import { BackendError, ShapeError, ValueError } from './errors.ts';
import { expectFault, expectFaultLater } from './testing/errors.ts';

describe('createEngine', () => {
  it.each(['wasm', 'plain'] as const)('runs "%s" where it is asked for', async (backend) => {
    const engine = await createEngine({ backend });
    expect([engine.backend, engine.threads, engine.precision]).toEqual([backend, 1, 'float32']);
    engine.close();
  });

  it('"auto" always runs', async () => {
    const engine = await createEngine({ backend: 'auto' });
    expect(['wasm', 'blas', 'plain']).toContain(engine.backend);
    engine.close();
  });

  it('with relaxed SIMD, where it gains, computes the same within rounding', async () => {
    const engine = await createEngine({ backend: 'wasm', relaxed: true });
    const x = engine.from([0.5, -1, 2, 3, 4], [5]);
    engine.kernels.sigmoids(5, x.place);
    for (const [i, v] of [0.5, -1, 2, 3, 4].entries())
      expect(x.data[i]).toBeCloseTo(1 / (1 + Math.exp(-v)), 6);
    engine.close();
  });

  it('refuses options that make no sense', async () => {
    await expectFaultLater(() => createEngine({ backend: 'cuda' as 'wasm' }), ValueError);
    await expectFaultLater(() => createEngine({ precision: 'float64' }), BackendError);
    await expectFaultLater(() => createEngine({ backend: 'wasm', precision: 'float64' }), BackendError);
  });
});

describe('describeBackend', () => {
  it.each([
    ['wasm', 1],
    ['wasm', 2],
    ['plain', 1],
    ['auto', 1],
  ] as const)('says what runs in one sentence: %s, %i threads', async (backend, threads) => {
    const why = await describeBackend({ backend, threads });
    expect(why).toMatch(/^[^\n]{10,200}$/);
    expect(why.match(/\. /g)).toBeNull();
    expect(why).toMatch(backend === 'plain' ? /plain TypeScript/ : /SIMD|plain/);
  });
});

describe.each(['wasm', 'plain'] as const)('the arena of %s', (backend) => {
  it('keeps numbers when it grows, and gives room of zeros', async () => {
    const engine = await createEngine({ backend });
    const a = engine.from([1, 2, 3], [3]);
    const b = engine.intTensor([2]).set([7, -8]);
    const large = engine.tensor([300, 1000]);
    expect(large.data.every((v) => v === 0)).toBe(true);
    expect([[...a.data], [...b.data]]).toEqual([
      [1, 2, 3],
      [7, -8],
    ]);
    large.fill(5);
    const places = [a, b, large].map(({ place, size }) => [place, place + size]).sort((p, q) => p[0] - q[0]);
    for (let i = 1; i < places.length; i++) expect(places[i][0]).toBeGreaterThanOrEqual(places[i - 1][1]);
    expect([...a.data]).toEqual([1, 2, 3]);
  });

  it('refuses what no memory holds, in one sentence, and goes on', async () => {
    const engine = await createEngine({ backend });
    for (const shape of [[2 ** 30], [2 ** 20, 2 ** 20], [2 ** 26, 2 ** 26], [2 ** 53, 2]]) {
      expectFault(() => engine.tensor(shape), ShapeError);
      expectFault(() => engine.intTensor(shape), ShapeError);
    }
    expect(engine.from([4], [1]).data[0]).toBe(4);
  });
});
