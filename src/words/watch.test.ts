// Watched gates and cells: the numbers of a batch's forward, and cells that are erased one by one.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LSTM } from '../lstm/index.ts';
import { encode } from './binder.ts';
import { CELLS } from './network.ts';
import { slotModel } from './testing/slot-models.ts';
import { smallModel } from './testing/small-models.ts';
import { watch } from './watch.ts';
import type { Words } from './words.ts';

const TEXT = 'the cow rain Zebulon trees wind says';
let words: Words;
beforeAll(async () => {
  words = await smallModel({ steps: 30 });
});
afterAll(() => words.close());

describe('watch', () => {
  it('sees the gates and cells of a batch forward', () => {
    const watched = watch(words, TEXT, { cells: 40 });
    expect(watched.words.map(({ text }) => text)).toEqual(TEXT.split(' '));
    const { network, vocabulary } = words;
    const ids = encode(TEXT, vocabulary);
    const batch = network.engine.intTensor([ids.length, 1]).set(ids);
    network.hidden(batch, network.createBatchState(1));
    for (const [layer, { units, gates }] of watched.layers.entries()) {
      const lstm = network.layers[layer] as LSTM;
      const forward = lstm.gates(0).data;
      for (const [t] of watched.words.entries()) {
        // The end of the text before this one is read first.
        const at = (t + 1) * 4 * units;
        for (const [gate, from] of [['input', 0] as const, ['forget', 1] as const, ['output', 3] as const]) {
          const part = Array.from(forward.subarray(at + from * units).subarray(0, units));
          const mean = part.reduce((a, b) => a + b, 0) / units;
          expect(Math.abs(gates[gate]![t] - mean)).toBeLessThan(1e-5);
          for (const cell of watched.cells.filter((each) => each.layer === layer)) {
            expect(Math.abs(cell.gates[gate]![t] - part[cell.unit])).toBeLessThan(1e-5);
            const c = lstm.cells(0).data[(t + 1) * units + cell.unit];
            expect(Math.abs(cell.values[t] - c)).toBeLessThan(1e-5);
          }
        }
      }
    }
  });

  it('weighs a cell as if its gate to the outside were shut at the last word', () => {
    const { cells, word, probability } = watch(words, TEXT, { about: 'moo', cells: 1000 });
    expect(cells).toHaveLength(24 + 16);
    expect(cells.map(({ weight }) => -Math.abs(weight))).toEqual(
      cells.map(({ weight }) => -Math.abs(weight)).sort((a, b) => a - b),
    );
    for (const { layer, unit, weight } of cells) {
      const memory = words.memory().read('the cow rain Zebulon trees wind');
      const lstm = words.network.layers[layer] as LSTM;
      lstm.clamp(0, 'output', 0, [unit]);
      memory.read('says');
      lstm.release();
      expect(weight).toBeCloseTo(Math.log(probability / memory.probabilityOf(word)), 4);
    }
  });

  it('weighs the cells of a step that introduces a name', async () => {
    const model = await slotModel({ names: ['Anna', 'Ben'] });
    const { cells, word, probability } = watch(model, 'hello Anna. my name is Ben', { cells: 1000 });
    for (const { layer, unit, weight } of cells) {
      const memory = model.memory().read('hello Anna. my name is');
      const lstm = model.network.layers[layer] as LSTM;
      lstm.clamp(0, 'output', 0, [unit]);
      memory.read('Ben');
      lstm.release();
      expect(weight).toBeCloseTo(Math.log(probability / memory.probabilityOf(word)), 4);
    }
    model.close();
  });

  it.each(CELLS)('gives what a %s has', async (cell) => {
    const model = await smallModel({ cell });
    const watched = watch(model, TEXT, { cells: 3 });
    const gates = { lstm: ['input', 'forget', 'output'], gru: ['reset', 'update'], rnn: [] }[cell];
    expect(watched.cell).toBe(cell);
    expect(watched.cells).toHaveLength(3);
    expect(watched.word).toBe(model.predict(TEXT, { top: 1 })[0].word);
    for (const each of [...watched.layers, ...watched.cells]) {
      expect(Object.keys(each.gates)).toEqual(gates);
      for (const trace of Object.values(each.gates)) {
        expect(trace).toHaveLength(7);
        expect(trace.every((value) => value > 0 && value < 1)).toBe(true);
      }
    }
    expect(watched.cells[0].values.every((value) => Math.abs(value) < 5)).toBe(true);
    model.close();
  });

  it('changes nothing and leaves no memory behind', () => {
    const predicted = words.predict(TEXT);
    watch(words, TEXT);
    const { used } = words.network.engine.arena;
    for (let i = 0; i < 3; i++) expect(watch(words, TEXT)).toEqual(watch(words, TEXT));
    expect(words.network.engine.arena.used).toBe(used);
    expect(words.predict(TEXT)).toEqual(predicted);
  });

  it('refuses what it cannot watch', () => {
    expect(() => watch(words, '')).toThrow('there is no word to read');
    expect(() => watch(words, TEXT, { cells: -1 })).toThrow('cells to show');
  });
});
