// Model files: a loaded model computes what the saved one did; what does not fit is refused and changes nothing.
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from './engine.ts';
import { FormatError } from './errors.ts';
import { Embedding } from './layers/embedding.ts';
import { Linear } from './layers/linear.ts';
import { LSTM } from './layers/lstm.ts';
import { loadTensors, openModel, readModelInfo, saveModel } from './model-file.ts';
import type { WeightFormat } from './panels.ts';
import { Random } from './random.ts';
import { fromFloats, readSafetensors, type StoredTensor, writeSafetensors } from './safetensors.ts';
import { namedParameters, type Parameter } from './tensor.ts';
import { distance } from './testing/engines.ts';
import { expectFault } from './testing/errors.ts';
import { hashTensors } from './testing/hash.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine({ backend: 'wasm' });
});

interface Model {
  parameters: Map<string, Parameter>;
  compute(): Float64Array;
}

function makeModel(seed: number, on = engine): Model {
  const random = new Random(seed);
  const embedding = new Embedding(on, { numEmbeddings: 9, embeddingDim: 6, random });
  const lstm = new LSTM(on, { inputSize: 6, hiddenSize: 8, peepholes: true, projSize: 6, random });
  const decoder = new Linear(on, { inputSize: 6, outputSize: 9, weight: embedding.weight, random });
  const ids = on.intTensor([5, 1]).set([1, 8, 0, 3, 3]);
  const compute = (): Float64Array =>
    Float64Array.from(decoder.forward(lstm.forward(embedding.forward(ids))).data);
  return { parameters: namedParameters({ embedding, lstm, decoder }), compute };
}

const INFO = { kind: 'words', config: { hidden: 8 }, training: { steps: 3 }, scores: { perplexity: 4.5 } };

describe('a model saved and loaded', () => {
  it('in float32 is the same, bit by bit', () => {
    const [saved, loaded] = [makeModel(1), makeModel(2)];
    const { info, file } = openModel(saveModel(INFO, saved.parameters), 'words');
    expect(info).toEqual(INFO);
    expect([...file.tensors.keys()]).toEqual([...saved.parameters.keys()]);
    loadTensors(file, loaded.parameters);
    expect(hashTensors(loaded.parameters.values())).toBe(hashTensors(saved.parameters.values()));
    expect([...loaded.compute()]).toEqual([...saved.compute()]);
  });

  it.each<[WeightFormat, number, number, number]>([
    ['float16', 2 ** -11, 5e-3, 0.7],
    ['int8', 1 / 254, 0.1, 0.6],
  ])('in %s has weights and outputs near by, in less room', (format, weightBound, outputBound, size) => {
    const [saved, loaded] = [makeModel(1), makeModel(2)];
    const bytes = saveModel(INFO, saved.parameters, format);
    loadTensors(readSafetensors(bytes), loaded.parameters);
    for (const [name, p] of saved.parameters) {
      const got = loaded.parameters.get(name)!.data;
      const rows = p.shape.length > 1 ? p.rows : 1;
      for (let r = 0; r < rows; r++) {
        const row = p.data.subarray((r * p.size) / rows, ((r + 1) * p.size) / rows);
        const largest = Math.max(...[...row].map(Math.abs));
        for (const [i, w] of row.entries()) {
          const bound = p.shape.length > 1 ? largest * weightBound * 1.01 : 0;
          expect(Math.abs(got[(r * p.size) / rows + i] - w)).toBeLessThanOrEqual(bound);
        }
      }
    }
    expect(distance(loaded.compute(), saved.compute())).toBeLessThan(outputBound);
    const body = (file: Uint8Array): number =>
      [...readSafetensors(file).tensors.values()].reduce((sum, { bytes: b }) => sum + b.length, 0);
    expect(body(bytes) / body(saveModel(INFO, saved.parameters))).toBeLessThan(size);
  });

  it('in float64 memory keeps what float32 holds, and loads under a prefix', async () => {
    const double = await createEngine({ backend: 'plain', precision: 'float64' });
    const [saved, loaded] = [makeModel(1), makeModel(2, double)];
    const renamed = new Map([...saved.parameters].map(([name, p]) => [`model.${name}`, p] as const));
    loadTensors(readSafetensors(saveModel(INFO, renamed)), loaded.parameters, 'model.');
    for (const [name, p] of saved.parameters) {
      expect([...loaded.parameters.get(name)!.data]).toEqual([...p.data]);
    }
    expect(distance(loaded.compute(), saved.compute())).toBeLessThan(1e-6);
  });
});

describe('a file that does not fit', () => {
  const tensorsOf = (format?: WeightFormat): Map<string, StoredTensor> =>
    new Map(readSafetensors(saveModel(INFO, makeModel(1).parameters, format)).tensors);
  const refuses = (tensors: Map<string, StoredTensor>): void => {
    const model = makeModel(2);
    const before = hashTensors(model.parameters.values());
    const file = readSafetensors(writeSafetensors({ metadata: {}, tensors }));
    expectFault(() => loadTensors(file, model.parameters), FormatError);
    expect(hashTensors(model.parameters.values())).toBe(before);
  };

  it('since a tensor is missing', () => {
    for (const name of tensorsOf().keys()) {
      const tensors = tensorsOf();
      tensors.delete(name);
      refuses(tensors);
    }
  });

  it('since a tensor has another shape, if only turned', () => {
    const tensors = tensorsOf();
    tensors.set('embedding.weight', fromFloats(new Array(54).fill(0), [6, 9]));
    refuses(tensors);
    refuses(tensorsOf().set('decoder.bias', fromFloats([1], [1])));
    refuses(tensorsOf().set('decoder.bias', fromFloats(new Array(9).fill(0), [9, 1])));
  });

  it('since a number in it is not finite, in its last tensor too', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1e39]) {
      const bias = fromFloats(new Array(9).fill(value), [9], 'F64');
      refuses(tensorsOf().set('decoder.bias', bias));
      refuses(tensorsOf().set('decoder.bias', fromFloats(new Array(9).fill(value), [9], 'F16')));
    }
  });

  it('since scales of int8 rows are missing, too few or not finite', () => {
    const scale = 'embedding.weight.scale';
    const without = tensorsOf('int8');
    without.delete(scale);
    refuses(without);
    for (const values of [
      [],
      [1],
      new Array(8).fill(1),
      new Array(18).fill(1),
      new Array(9).fill(Number.NaN),
    ]) {
      refuses(tensorsOf('int8').set(scale, fromFloats(values, [values.length])));
    }
  });

  it('since it is of another kind, or says nothing or nonsense about itself', () => {
    const bytes = saveModel(INFO, makeModel(1).parameters);
    expectFault(() => openModel(bytes, 'eck2002'), FormatError);
    expectFault(() => openModel(bytes.subarray(0, bytes.length / 2)), FormatError);
    expectFault(() => openModel(new Uint8Array(0)), FormatError);
    const read = (metadata: Record<string, string>) =>
      readModelInfo({ metadata, tensors: new Map() }, 'words');
    expectFault(() => read({}), FormatError);
    for (const config of ['', '{', 'null', '[]', '3', '"x"']) {
      expectFault(() => read({ kind: 'words', config }), FormatError);
    }
    expectFault(() => read({ kind: 'words', config: '{}', scores: '7' }), FormatError);
    expect(read({ kind: 'words', config: '{"a":1}' }).config).toEqual({ a: 1 });
  });
});
