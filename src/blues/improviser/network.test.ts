// The network: gradients as differences say, a loss that falls, streams that equal batches, training that resumes.
import { describe, expect, it } from 'vitest';
import { createEngine, type Engine, Random } from '../../lstm/index.ts';
import { Lanes, lessonOf } from './batches.ts';
import { scoreLanes } from './foresight.ts';
import { LOWEST } from './grid.ts';
import { CLASSES, PARTS } from './heads.ts';
import { ImproviserNetwork } from './network.ts';
import { noScores, perplexity } from './scores.ts';
import { checkSizes, countParameters, sizesOfControl } from './sizes.ts';
import { inventedSolo } from './testing/invented.ts';
import { trainImproviser } from './train-improviser.ts';

const TINY = { cell: 'lstm', onsetCells: 4, noteCells: 5 } as const;
const lessons = [1, 2, 3].map((seed) => lessonOf(inventedSolo(seed)));

function setUp(engine: Engine, cell: 'lstm' | 'rnn' = 'lstm') {
  const network = new ImproviserNetwork(engine, { ...TINY, cell }, new Random(1));
  network.plan(6, 3);
  const lanes = new Lanes(network, lessons, { time: 6, batch: 3 });
  return { network, lanes };
}

describe.each(['lstm', 'rnn'] as const)('%s', (cell) => {
  it('has the gradients that differences say', async () => {
    const engine = await createEngine({ backend: 'plain', precision: 'float64' });
    const { network, lanes } = setUp(engine, cell);
    const random = new Random(5);
    for (const parameter of network.parameters.values()) {
      const { data } = parameter;
      for (let i = 0; i < data.length; i++) data[i] = random.normal() * 0.2;
    }
    lanes.next();
    lanes.next();
    const loss = (): number => {
      for (const { h, c } of Object.values(lanes.state)) {
        h.fill(0);
        c?.fill(0);
      }
      return network.learn(lanes, lanes.state);
    };
    loss();
    const known = new Map([...network.parameters].map(([name, { grad }]) => [name, grad.data.slice()]));
    let seen = 0;
    for (const [name, parameter] of network.parameters) {
      const own = known.get(name)!;
      // Those that matter, and a few others.
      let largest = 0;
      for (const [i, value] of own.entries()) if (Math.abs(value) > Math.abs(own[largest])) largest = i;
      for (const at of [largest, random.below(own.length), random.below(own.length)]) {
        const before = parameter.data[at];
        parameter.data[at] = before + 1e-5;
        const above = loss();
        parameter.data[at] = before - 1e-5;
        const below = loss();
        parameter.data[at] = before;
        expect(own[at], `${name} ${at}`).toBeCloseTo((above - below) / 2e-5, 5);
        if (Math.abs(own[at]) > 1e-4) seen++;
      }
    }
    expect(seen).toBeGreaterThan(10);
  });
});

it('learns a toy: every part gets likelier', async () => {
  const engine = await createEngine();
  const { network, scores } = await trainImproviser({
    ...{ engine, sizes: { cell: 'lstm', onsetCells: 16, noteCells: 24 }, lessons, validation: lessons },
    ...{ steps: 80, time: 24, batch: 3, learningRate: 0.02, averageOver: 5, seed: 1, validateEvery: 30 },
    variation: { transpose: 0, silent: 0 },
  });
  // The invented loudness is chance, of which only the spread can be learned.
  for (const part of PARTS) expect(perplexity(scores[part]), part).toBeLessThan(CLASSES[part] * 0.85);
  expect(perplexity(scores.onset)).toBeLessThan(3);
  expect(perplexity(scores.pitch)).toBeLessThan(16);
  expect(scores.pitch.count).toBe(
    lessons.reduce((sum, { events }) => sum + events.events.filter(({ note }) => note).length, 0),
  );
  expect(network.parameters.size).toBeGreaterThan(10);
});

it('scores a solo alike in one lane or several, in stretches of any length', async () => {
  const engine = await createEngine();
  const network = new ImproviserNetwork(engine, TINY, new Random(1));
  network.plan(40, 3);
  const wide = await scoreLanes(network, new Lanes(network, lessons, { time: 40, batch: 3 }));
  const narrow = await scoreLanes(network, new Lanes(network, lessons, { time: 7, batch: 1 }));
  for (const part of PARTS) {
    expect(narrow[part].count).toBe(wide[part].count);
    expect(narrow[part].nats).toBeCloseTo(wide[part].nats, 2);
  }
});

it('is invariant to the key but for the height', async () => {
  const engine = await createEngine();
  const omitted = ['register', 'head.height'];
  const network = new ImproviserNetwork(engine, { ...TINY, omitted }, new Random(1));
  network.plan(24, 1);
  const [first] = lessons;
  const up = {
    ...first,
    setting: first.setting.transposed(5),
    events: {
      ...first.events,
      events: first.events.events.map(({ step, note }) => ({
        step,
        note: note && { ...note, pitch: note.pitch + 5 },
      })),
    },
  };
  // The pitch before the first note is the same in all keys, so that note is left out.
  const nats = [first, up].map((lesson) => {
    const lanes = new Lanes(network, [lesson], { time: 24, batch: 1 });
    const scores = noScores();
    while (lanes.next()) {
      if (scores.pitch.count === 0) lanes.targets.pitch.data[0] = -1;
      network.score(lanes, lanes.state, scores);
    }
    return scores.pitch.nats;
  });
  // The classes at both ends of the keyboard differ a little.
  expect(Math.abs(nats[0] - nats[1]) / nats[0]).toBeLessThan(0.05);
  expect(LOWEST).toBe(35);
});

it('goes on from a checkpoint to the same bits', async () => {
  const run = async (steps: number, bytes?: Uint8Array, resume = false) => {
    let kept = bytes;
    const engine = await createEngine();
    const abort = new AbortController();
    const { network } = await trainImproviser({
      ...{
        engine,
        sizes: TINY,
        lessons,
        validation: lessons,
        steps: 12,
        time: 8,
        batch: 2,
        learningRate: 0.01,
      },
      ...{ seed: 3, validateEvery: 4, variation: { transpose: 3, silent: 0.2 }, resume },
      dropouts: { input: 0.1, output: 0.2, weights: 0.2 },
      checkpoints: {
        load: async () => kept,
        save: async (saved) => {
          kept = saved;
        },
      },
      signal: abort.signal,
      onProgress: ({ step }) => {
        if (step === steps) abort.abort();
      },
    });
    return { weights: [...network.parameters.values()].map(({ data }) => [...data]), kept };
  };
  const whole = await run(12);
  const half = await run(5);
  const resumed = await run(12, half.kept, true);
  expect(resumed.weights).toEqual(whole.weights);
});

it('has a control of the same size, and sizes that are checked', () => {
  const control = sizesOfControl({ cell: 'lstm', onsetCells: 160, noteCells: 256 });
  const [ours, theirs] = [
    countParameters({ cell: 'lstm', onsetCells: 160, noteCells: 256 }),
    countParameters(control),
  ];
  expect(control.cell).toBe('rnn');
  expect(theirs / ours).toBeGreaterThan(0.97);
  expect(theirs).toBeLessThanOrEqual(ours);
  expect(() => checkSizes({ cell: 'lstm', onsetCells: 0, noteCells: 5 })).toThrow(/1 to 1024/);
});
