// The network of 2002: what it learns from, that melody cannot reach chords, that it keeps the form, and its files.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEngine, Random, type RecurrentState } from '../lstm/index.ts';
import { DEFAULT_BLUES, parseChart } from './chart.ts';
import { type Eck2002, loadEck2002, trainEck2002 } from './eck2002.ts';
import { drawChorus, formOf, SILENT, windowStep } from './eck2002-data.ts';
import { BluesNetwork, CHORD_UNITS, MELODY_UNITS } from './eck2002-network.ts';
import { notesOf } from './eck2002-notes.ts';
import { power } from './eck2002-power.ts';
import { fitsChord } from './scales.ts';

const blues = parseChart(DEFAULT_BLUES);
const four = parseChart('C7 | F7 | C7 A7 | G7');

describe('training choruses', () => {
  test('the chart in steps: 96 of them for twelve bars, the chord of each, nothing for NC', () => {
    const form = formOf(blues);
    expect([form.length, form.stepsPerBar, form.key, form.low]).toEqual([96, 8, 0, 60]);
    const chord = (step: number) =>
      [...form.units.subarray(step * 12, step * 12 + 12)].flatMap((on, i) => (on ? [i] : []));
    expect(chord(0)).toEqual([0, 4, 7, 10]);
    expect(chord(83)).toEqual([0, 4, 7, 10]);
    expect(chord(84)).toEqual([1, 4, 7, 9]);
    const waltz = formOf(parseChart('3/4 C7 | NC F7'));
    expect([waltz.length, waltz.stepsPerBar]).toEqual([12, 6]);
    expect(waltz.units.subarray(6 * 12, 9 * 12).every((on) => on === 0)).toBe(true);
    expect(waltz.units.subarray(9 * 12, 10 * 12).some((on) => on === 1)).toBe(true);
  });

  test.each([
    DEFAULT_BLUES,
    'Cm7 | Fm7 | Cm7 | G7',
    '3/4 C | F | G7',
    '5/4 Bb7 | Eb7',
    'C7 | 3/4 F7 | 5/4 C7 A7 | 2/4 G7',
    'NC | C7',
    'Am7 D7 G7',
  ])('notes fit chord or blues scale, but for those that lead to one: %s', (text) => {
    const form = formOf(parseChart(text));
    const random = new Random(4);
    let leading = 0;
    let sounding = 0;
    for (let i = 0; i < 50; i++) {
      const chorus = drawChorus(form, random);
      expect(chorus).toHaveLength(form.length);
      for (const [step, unit] of chorus.entries()) {
        if (unit === SILENT) continue;
        expect(unit).toBeGreaterThanOrEqual(0);
        expect(unit).toBeLessThan(MELODY_UNITS);
        sounding++;
        if (fitsChord(form.low + unit, form.chords[step], form.key)) continue;
        leading++;
        expect(Math.abs(chorus[(step + 1) % form.length] - unit)).toBe(1);
        expect(form.places[(step + 1) % form.length]).toBe(0);
      }
    }
    expect(sounding).toBeGreaterThan(0);
    expect(leading / sounding).toBeLessThan(0.06);
  });

  test('bars of several metres: each step in its bar, and a count in the last', () => {
    const form = formOf(parseChart('C7 | 2/4 F7 | 3/4 G7'));
    expect([...form.bars].join('')).toBe('000000001111222222');
    expect([...form.places].join('')).toBe('012345670123012345');
    expect([0, 6, 17].map((t) => windowStep(form, t))).toEqual([12, 0, 11]);
    const units = new Int8Array(36).fill(SILENT);
    units.fill(3, 10, 14).fill(3, 26, 30);
    expect(notesOf(units, form).map(({ onset, duration }) => [onset, duration])).toEqual([
      [5, 1],
      [6, 1],
      [13, 2],
    ]);
  });

  test('choruses are varied, and the same for the same seed', () => {
    const form = formOf(blues);
    const draw = (seed: number) => drawChorus(form, new Random(seed)).join();
    expect(draw(1)).toBe(draw(1));
    expect(new Set(Array.from({ length: 50 }, (_, seed) => draw(seed))).size).toBeGreaterThan(45);
  });

  test('a form that is too long is refused in one sentence', () => {
    expect(() => formOf(parseChart('C7 | F7 |'.repeat(100)))).toThrow(
      /up to 128 bars, and this chart has 200/,
    );
  });
});

describe('a network that has learned four bars', () => {
  let model: Eck2002;
  const seen: string[] = [];

  beforeAll(async () => {
    model = await trainEck2002(four, {
      seed: 3,
      melodySteps: 800,
      onProgress: ({ phase, epoch, epochs }) => {
        expect(epoch).toBeLessThanOrEqual(epochs);
        if (seen.at(-1) !== phase) seen.push(phase);
      },
    });
  }, 60_000);
  afterAll(() => model?.close());

  test('keeps the form for 200 choruses, whatever it improvises', () => {
    expect(seen).toEqual(['chords', 'melody']);
    expect(model.keepsForm).toBe(true);
    for (const seed of [1, 2]) {
      const report = model.freeRun(200, { seed });
      expect(report).toMatchObject({ choruses: 200, steps: 6400, wrongSteps: 0, wrongBars: 0 });
      expect(report.firstWrong).toBeUndefined();
      expect(report.margin).toBeGreaterThan(1);
    }
  });

  test('improvises a melody: in range, in time, that fits, the same for the same seed', () => {
    const notes = model.improvise({ choruses: 8, seed: 5 });
    expect(model.improvise({ choruses: 8, seed: 5 })).toEqual(notes);
    expect(model.improvise({ choruses: 8, seed: 6 })).not.toEqual(notes);
    expect(notes.length).toBeGreaterThan(8 * 8);
    let end = 0;
    for (const note of notes) {
      expect(note.onset).toBeGreaterThanOrEqual(end);
      end = note.onset + note.duration;
      expect(Math.floor(note.onset / 4)).toBe(Math.floor((end - 0.25) / 4));
      expect(note.pitch).toBeGreaterThanOrEqual(model.form.low);
      expect(note.pitch).toBeLessThanOrEqual(model.form.low + 12);
      expect(note.velocity).toBeGreaterThan(0);
      expect(note.velocity).toBeLessThan(128);
    }
    const { form } = model;
    const fitting = notes.filter(({ onset, pitch }) =>
      fitsChord(pitch, form.chords[(onset * 2) % form.length], form.key),
    );
    expect(fitting.length / notes.length).toBeGreaterThan(0.9);
  });

  test('is saved and opened again, and plays the same', async () => {
    const bytes = model.save();
    const again = await loadEck2002(bytes);
    expect(again.chart.bars).toEqual(four.bars);
    expect([again.shape, again.training]).toEqual([model.shape, model.training]);
    expect(again.improvise({ choruses: 3 })).toEqual(model.improvise({ choruses: 3 }));
    again.close();
    await expect(loadEck2002(bytes.subarray(0, 1000))).rejects.toThrow();
  });

  test('says what it cannot do', async () => {
    expect(() => model.improvise({ choruses: 0 })).toThrow(/from 1 to 10000, not 0/);
    expect(() => model.improvise({ choruses: 1, temperature: 0 })).toThrow(/from 0.05 to 5, not 0/);
    const chords = await trainEck2002(parseChart('C7'), { experiment: 1 });
    expect(chords.freeRun(10).wrongSteps).toBe(0);
    expect(() => chords.improvise({ choruses: 1 })).toThrow(/chords alone/);
    chords.close();
  });
});

test('the same seed trains the same network, whatever the threads', async () => {
  const train = async (seed: number, threads: number): Promise<Uint8Array> => {
    const model = await trainEck2002(four, { seed, threads, experiment: 1 });
    model.close();
    return model.save();
  };
  const first = await train(1, 1);
  expect(await train(1, 2)).toEqual(first);
  expect(await train(2, 1)).not.toEqual(first);
});

test('the plain recurrent control has as many parameters, within two percent', async () => {
  const sizes: number[] = [];
  for (const cell of ['lstm', 'rnn'] as const) {
    const model = await trainEck2002(parseChart('C7'), { cell, experiment: 1 });
    sizes.push(model.parameters);
    model.close();
  }
  expect(Math.abs(sizes[1] / sizes[0] - 1)).toBeLessThan(0.02);
});

test('training ends within a moment when it is stopped', async () => {
  const stop = new AbortController();
  const reason = new Error('enough');
  let stopped = 0;
  const training = trainEck2002(parseChart(DEFAULT_BLUES), { signal: stop.signal });
  setTimeout(() => {
    stopped = performance.now();
    stop.abort(reason);
  }, 200);
  await expect(training).rejects.toBe(reason);
  expect(performance.now() - stopped).toBeLessThan(1000);
  await expect(trainEck2002(four, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});

test('equal units are one note within a bar, and struck again beyond it', () => {
  const form = formOf(parseChart('C7 | F7'));
  const melody = Int8Array.from([4, 4, SILENT, 5, 7, 7, 7, 7, 7, 7, SILENT, 0, 0, 0, 0, 0]);
  expect(notesOf(melody, form).map(({ onset, duration, pitch }) => [onset, duration, pitch])).toEqual([
    [0, 1, 64],
    [1.5, 0.5, 65],
    [2, 2, 67],
    [4, 1, 67],
    [5.5, 2.5, 60],
  ]);
});

test('powers without Math.pow', () => {
  for (const base of [1e-9, 0.01, 0.3, 0.999, 1]) {
    for (const exponent of [0.2, 1, 1.25, 20]) {
      const exact = base ** exponent;
      expect(Math.abs(power(base, exponent) - exact)).toBeLessThanOrEqual(exact * 1e-12);
    }
  }
  expect(power(0, 0.5)).toBe(0);
});

test('melody never reaches the chords, bit for bit, forwards and backwards', async () => {
  for (const cell of ['lstm', 'rnn'] as const) {
    const engine = await createEngine();
    const network = new BluesNetwork(engine, { cell, chordCells: 6, melodyCells: 10 }, new Random(1));
    const random = new Random(2);
    const shape = [20, 2, network.units];
    const [x, targets, gradient] = [engine.tensor(shape), engine.tensor(shape), engine.tensor(shape)];
    const run = (): { chords: number[]; melody: number[]; grads: number[] } => {
      const state: RecurrentState = network.createBatchState(2);
      const logits = network.forward(x, state).data;
      const split = (want: (unit: number) => boolean) =>
        [...logits].filter((_, i) => want(i % network.units));
      const result = { chords: split((u) => u < CHORD_UNITS), melody: split((u) => u >= CHORD_UNITS) };
      network.learn(x, targets, network.createBatchState(2), gradient);
      network.holdChords();
      const grads = [...network.parameters.values()].map((p) =>
        Array.from(p.grad.data).reduce((a, b) => a + b * b, 0),
      );
      return { ...result, grads };
    };
    for (let i = 0; i < x.size; i++) x.data[i] = random.below(2);
    const before = run();
    // A melody that no ear has heard: any numbers at all.
    for (let i = 0; i < x.size; i++) if (i % network.units >= CHORD_UNITS) x.data[i] = random.normal() * 100;
    const after = run();
    expect(after.chords).toEqual(before.chords);
    expect(after.melody).not.toEqual(before.melody);
    engine.close();
  }
});
