// Int8 weights as they came: exact sums, the same bits on every backend, memory that grows in between.
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from './engine.ts';
import { ShapeError } from './errors.ts';
import { Int8Panels } from './int8-panels.ts';
import { Random } from './random.ts';

const engines: Engine[] = [];
beforeAll(async () => {
  for (const backend of ['wasm', 'plain'] as const) engines.push(await createEngine({ backend }));
});

describe('int8 panels', () => {
  it('multiply exactly at all sizes, the same on every backend', () => {
    const random = new Random(8);
    for (let i = 0; i < 40; i++) {
      const [rows, columns] = [1 + random.below(70), 1 + random.below(90)];
      const weights = Int8Array.from({ length: rows * columns }, () => random.below(256) - 128);
      const scales = Float32Array.from({ length: rows }, () => random.uniform());
      const x = Uint8ClampedArray.from({ length: columns }, () => random.below(256));
      const want = Float32Array.from({ length: rows }, (_, r) => {
        let sum = 0;
        for (let c = 0; c < columns; c++) sum += weights[r * columns + c] * x[c];
        return sum * scales[r];
      });
      for (const engine of engines) {
        const y = new Float32Array(rows).fill(Number.NaN);
        new Int8Panels(engine, weights, scales, columns).multiply(x, y);
        expect(y).toEqual(want);
      }
    }
  });

  it('go on when the memory has grown', () => {
    for (const engine of engines) {
      const panels = new Int8Panels(engine, Int8Array.of(1, -2, 3, 4), [1, 0.5], 2);
      const y = new Float32Array(2);
      panels.multiply(Int16Array.of(-300, 200), y);
      expect([...y]).toEqual([-700, -50]);
      engine.tensor([1_000_000]);
      panels.multiply(Int16Array.of(10, 20), y);
      expect([...y]).toEqual([-30, 55]);
    }
  });

  it('refuse weights of another size', () => {
    expect(() => new Int8Panels(engines[0], new Int8Array(5), [1, 1], 2)).toThrow(ShapeError);
  });
});
