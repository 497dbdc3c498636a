// Training: stopped anywhere and resumed it ends with the same bits; aborts, early stopping, bad checkpoints.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine } from './engine.ts';
import { FormatError, NumericError } from './errors.ts';
import { readSafetensors, writeSafetensors } from './safetensors.ts';
import { expectFaultLater } from './testing/errors.ts';
import { makeTask, memoryCheckpoints, trainUntil } from './testing/training.ts';
import { type TrainingProgress, train } from './train.ts';

const STEPS = 12;

describe.each(['sgd', 'adam'] as const)('%s, stopped and resumed', (kind) => {
  let engine: Engine;
  let whole: string;
  let losses: number[];
  beforeAll(async () => {
    engine = await createEngine({ backend: 'wasm' });
    const task = makeTask(engine, kind, STEPS);
    const result = await train(task.options);
    expect(result).toMatchObject({ steps: STEPS, stopped: 'done' });
    whole = task.hash();
    losses = [...task.losses.values()];
    expect(losses.at(-1)).toBeLessThan(losses[0]);
  });

  it('ends with the bits of a run that never stopped, wherever it stops', async () => {
    const stops = fc.uniqueArray(fc.nat(STEPS), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(stops, async (unsorted) => {
        const checkpoints = memoryCheckpoints();
        for (const at of unsorted.sort((a, b) => a - b)) {
          const task = makeTask(engine, kind, STEPS);
          const result = await trainUntil(task, at, { checkpoints, resume: true });
          expect(result).toMatchObject({ steps: at, stopped: at < STEPS ? 'aborted' : 'done' });
        }
        const last = makeTask(engine, kind, STEPS);
        await train({ ...last.options, checkpoints, resume: true });
        expect(last.hash()).toBe(whole);
        for (const [step, loss] of last.losses) expect(loss).toBe(losses[step]);
      }),
      { seed: 1, numRuns: 20 },
    );
  });

  it('ends with the same bits from any periodic checkpoint, as after a kill', async () => {
    const checkpoints = memoryCheckpoints();
    await train({ ...makeTask(engine, kind, STEPS).options, checkpoints, checkpointEvery: 3 });
    expect(checkpoints.saved.length).toBe(5);
    for (const bytes of checkpoints.saved) {
      const task = makeTask(engine, kind, STEPS);
      // What memory held before a resume must not matter.
      for (const p of task.options.optimiser.parameters.values()) p.fill(0.25);
      const result = await train({ ...task.options, checkpoints: memoryCheckpoints(bytes), resume: true });
      expect(result.steps).toBe(STEPS);
      expect(task.hash()).toBe(whole);
    }
  });

  it('without resume it begins anew, and without a checkpoint resume begins at 0', async () => {
    const checkpoints = memoryCheckpoints();
    for (const resume of [true, false]) {
      const task = makeTask(engine, kind, STEPS);
      await train({ ...task.options, checkpoints, resume });
      expect(task.losses.size).toBe(STEPS);
      expect(task.hash()).toBe(whole);
    }
  });
});

describe('training', () => {
  it('aborted, keeps a checkpoint of the step it stopped after', async () => {
    const engine = await createEngine({ backend: 'plain' });
    const checkpoints = memoryCheckpoints();
    const task = makeTask(engine, 'sgd', STEPS);
    expect(await trainUntil(task, 5, { checkpoints })).toMatchObject({ steps: 5, stopped: 'aborted' });
    expect(checkpoints.saved.length).toBe(1);
    expect(JSON.parse(readSafetensors(checkpoints.saved[0]).metadata.state).progress.step).toBe(5);
  });

  it('tells of each step, its loss, norm and score', async () => {
    const engine = await createEngine({ backend: 'plain' });
    const told: TrainingProgress[] = [];
    const task = makeTask(engine, 'sgd', 6);
    const onProgress = (progress: TrainingProgress): void => void told.push(progress);
    await train({ ...task.options, validate: () => 1, validateEvery: 4, onProgress });
    expect(told.map(({ step, score }) => [step, score])).toEqual(
      [1, 2, 3, 4, 5, 6].map((step) => [step, step === 4 ? 1 : undefined]),
    );
    for (const { loss, norm, steps } of told) expect([loss > 0, norm > 0, steps]).toEqual([true, true, 6]);
  });

  it('stops early when the score gets no better, the same after a resume', async () => {
    const engine = await createEngine({ backend: 'plain' });
    // By number of the check, so that a resumed run sees the scores it would have seen.
    const scores = [5, 4, 4.5, 3, 3, 3.5, Number.NaN, 2];
    const run = async (stops: number[]): Promise<unknown> => {
      const checkpoints = memoryCheckpoints();
      let result: unknown;
      for (const at of [...stops, 100]) {
        const task = makeTask(engine, 'sgd', 30);
        let seen = 0;
        result = await trainUntil(task, at, {
          ...{ checkpoints, resume: true, validateEvery: 2, patience: 3 },
          validate: () => {
            const done = Math.max(...task.losses.keys()) + 1;
            seen++;
            return scores[done / 2 - 1];
          },
        });
        expect(seen).toBeGreaterThan(0);
      }
      return result;
    };
    const whole = await run([]);
    expect(whole).toMatchObject({ steps: 14, best: 3, stopped: 'early' });
    expect(await run([3, 9, 13])).toEqual(whole);
  });

  it('a loss that is not finite ends it, and the last checkpoint stays', async () => {
    const engine = await createEngine({ backend: 'plain' });
    const checkpoints = memoryCheckpoints();
    const { options } = makeTask(engine, 'sgd', STEPS);
    const batch = async (step: number): Promise<number> => {
      if (step === 7) for (const p of options.optimiser.parameters.values()) p.fill(Number.NaN);
      return options.batch(step);
    };
    await expectFaultLater(() => train({ ...options, batch, checkpoints, checkpointEvery: 3 }), NumericError);
    expect(JSON.parse(readSafetensors(checkpoints.saved.at(-1)!).metadata.state).progress.step).toBe(6);
  });
});

describe('a checkpoint that does not fit', () => {
  it('is refused in one sentence, and nothing has changed', async () => {
    const engine = await createEngine({ backend: 'plain' });
    const checkpoints = memoryCheckpoints();
    await train({ ...makeTask(engine, 'adam', 2).options, checkpoints });
    const good = checkpoints.saved[0];
    const file = readSafetensors(good);
    const changed = (state: string): Uint8Array =>
      writeSafetensors({ ...file, metadata: { kind: 'checkpoint', state } });
    const parsed = JSON.parse(file.metadata.state) as Record<string, unknown>;
    const bad: Uint8Array[] = [
      ...[new Uint8Array(0), good.subarray(0, good.length - 1), new TextEncoder().encode('not a checkpoint')],
      writeSafetensors({ metadata: {}, tensors: file.tensors }),
      writeSafetensors({ metadata: { kind: 'words', state: '{}' }, tensors: file.tensors }),
      writeSafetensors({ metadata: file.metadata, tensors: new Map() }),
      ...['', '{', 'null', '[]', '7', '{}', '{"progress":{}}', '{"progress":{"step":-1}}'].map(changed),
      ...['optimiser', 'progress', 'random', 'average'].map((part) =>
        changed(JSON.stringify({ ...parsed, [part]: 'x' })),
      ),
      ...[
        [],
        [[1, 2]],
        [
          [1, 2, 3, 'x'],
          [1, 2, 3, 4],
        ],
        [
          [0.5, 1, 2, 3],
          [1, 2, 3, 4],
        ],
      ].map((random) => changed(JSON.stringify({ ...parsed, random }))),
      ...['optimiser', 'progress', 'random', 'average'].map((part) =>
        changed(JSON.stringify({ ...parsed, [part]: null })),
      ),
      changed(JSON.stringify({ ...parsed, optimiser: { beta1Power: 'x', beta2Power: 1 } })),
      changed(JSON.stringify({ ...parsed, progress: { ...(parsed.progress as object), step: 1.5 } })),
    ];
    for (const bytes of bad) {
      const task = makeTask(engine, 'adam', 2);
      const before = task.hash();
      const resumed = { ...task.options, checkpoints: memoryCheckpoints(bytes), resume: true };
      await expectFaultLater(() => train(resumed), FormatError);
      expect(task.hash()).toBe(before);
    }
    const other = makeTask(engine, 'sgd', 2);
    const resumed = { ...other.options, checkpoints: memoryCheckpoints(good), resume: true };
    await expectFaultLater(() => train(resumed), FormatError);
  });
});
