// The system's BLAS, where there is one: training agrees with WebAssembly's; without one, a clear error; what forces which.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createEngine, describeBackend, type Engine, type EngineOptions } from '../engine.ts';
import { Linear } from '../layers/linear.ts';
import { LSTM } from '../layers/lstm.ts';
import { LinearCrossEntropy } from '../losses.ts';
import { clipGradients, SGD, zeroGradients } from '../optimisers.ts';
import { platform } from '../platform.node.ts';
import { Random } from '../random.ts';
import { namedParameters } from '../tensor.ts';
import { distance, randomise } from '../testing/engines.ts';
import { makeTask } from '../testing/training.ts';
import { train } from '../train.ts';

const run = promisify(execFile);
const wasm = await createEngine({ backend: 'wasm' });
const spot = wasm.arena.allocate(8192);
const found = await platform.loadBlas(wasm.arena.memory!, wasm.kernels, spot);
const here = found.gemm !== undefined;

/** A few training steps, large enough that threads share products by rows and by columns. */
async function trained(
  options: EngineOptions,
): Promise<{ engine: Engine; losses: number[]; values: number[] }> {
  const engine = await createEngine(options);
  const random = new Random(4);
  const lstm = new LSTM(engine, { inputSize: 40, hiddenSize: 64, projSize: 33, peepholes: true, random });
  const decoder = new Linear(engine, { inputSize: 33, outputSize: 501, random });
  const head = new LinearCrossEntropy(decoder, 10 * 13, 50);
  const parameters = namedParameters({ lstm, decoder });
  const optimiser = new SGD(parameters, { learningRate: 0.2, momentum: 0.9 });
  const x = randomise(engine.tensor([10, 13, 40]), random);
  const targets = engine.intTensor([10, 13]);
  for (let i = 0; i < targets.size; i++) targets.data[i] = random.below(501);
  const losses: number[] = [];
  for (let step = 0; step < 8; step++) {
    zeroGradients(parameters);
    const h = lstm.forward(x);
    losses.push(head.forward(h, targets));
    lstm.backward(head.backward(h.shape));
    clipGradients(parameters, 1);
    optimiser.step();
  }
  return { engine, losses, values: [...parameters.values()].flatMap((p) => [...p.data]) };
}

describe.skipIf(!here)(`with a BLAS${here ? '' : ` (skipped: ${found.why})`}`, () => {
  it.each([1, 2])('training agrees with WebAssembly within 1e-4, %i threads', async (threads) => {
    const want = await trained({ backend: 'wasm' });
    const got = await trained({ backend: 'blas', threads });
    expect(got.engine.backend).toBe('blas');
    expect(got.engine.threads).toBe(threads);
    expect(distance(got.losses, want.losses)).toBeLessThan(1e-4);
    expect(distance(got.values, want.values)).toBeLessThan(1e-4);
    expect(got.losses.at(-1)).toBeLessThan(got.losses[0]);
    got.engine.close();
  });

  it('is taken by "auto", and says which it is in one sentence', async () => {
    const why = await describeBackend({ backend: 'auto' });
    expect(why).toContain(found.why);
    expect(why).toMatch(/matrix products/);
  });

  it('gives the same numbers again at the same number of threads', async () => {
    const [a, b] = [await trained({ backend: 'blas' }), await trained({ backend: 'blas' })];
    expect(a.values).toEqual(b.values);
  });

  it('keeps its address when the memory grows', async () => {
    const engine = await createEngine({ backend: 'blas' });
    const linear = new Linear(engine, { inputSize: 8, outputSize: 8 });
    const x = randomise(engine.tensor([8, 8]), new Random(1));
    const before = [...linear.forward(x).data];
    engine.tensor([5_000_000]);
    expect([...linear.forward(x).data]).toEqual(before);
  });

  it('trains the small task with checkpoints as WebAssembly does', async () => {
    const losses = await Promise.all(
      (['wasm', 'blas'] as const).map(async (backend) => {
        const task = makeTask(await createEngine({ backend }), 'adam', 10);
        await train(task.options);
        return [...task.losses.values()];
      }),
    );
    expect(distance(losses[1], losses[0])).toBeLessThan(1e-4);
  });
});

/**
 * Asks a new process, whose environment names a backend, what runs with each of the options: `backend: why`, or the
 * error. `machine` in place of its own kind of machine.
 */
async function inProcess(
  backend: string,
  options: readonly EngineOptions[],
  machine: string = process.platform,
): Promise<string[]> {
  const script = `
    import { createEngine } from './src/lstm/engine.ts';
    Object.defineProperty(process, 'platform', { value: '${machine}' });
    for (const options of ${JSON.stringify(options)}) {
      try {
        const engine = await createEngine(options);
        console.log(engine.backend + ': ' + engine.why);
        engine.close();
      } catch (error) {
        console.log(error.name + ': ' + error.message);
      }
    }`;
  const flags = [
    '--conditions',
    'talking-blues-source',
    '--import',
    'tsx',
    '--input-type',
    'module',
    '--eval',
    script,
  ];
  const env = { ...process.env, TALKING_BLUES_BACKEND: backend };
  const cwd = fileURLToPath(new URL('../../..', import.meta.url));
  return (await run(process.execPath, flags, { cwd, env })).stdout.trim().split('\n');
}

const like = (lines: string[], patterns: RegExp[]): void => {
  expect(lines).toHaveLength(patterns.length);
  for (const [i, line] of lines.entries()) expect(line).toMatch(patterns[i]);
};

describe('without a BLAS', () => {
  const none = 'sunos';
  it('asking for it is an error, "auto" takes WebAssembly and says why', async () => {
    like(await inProcess('', [{ backend: 'blas' }, { backend: 'auto' }], none), [
      /^BackendError: no native BLAS: .*sunos.*\.$/,
      /^wasm: WebAssembly SIMD.*sunos/,
    ]);
    like(await inProcess('blas', [{}], none), [/^BackendError: no native BLAS: .*\.$/]);
  });
});

describe('TALKING_BLUES_BACKEND', () => {
  it('overrides "auto" and the default, but not what the program asks for by name', async () => {
    const asked: EngineOptions[] = [{}, { backend: 'auto' }, { backend: 'wasm' }, { backend: 'plain' }];
    const [plain, wasmed, empty, blas, cuda] = await Promise.all([
      ...[inProcess('plain', asked), inProcess('wasm', asked), inProcess('', [{}])],
      ...[inProcess('blas', [{}]), inProcess('cuda', [{}])],
    ]);
    like(plain, [/^plain: /, /^plain: /, /^wasm: /, /^plain: /]);
    like(wasmed, [/^wasm: /, /^wasm: /, /^wasm: /, /^plain: /]);
    like(empty, [/^wasm: /]);
    like(blas, [here ? /^blas: / : /^BackendError: .*\.$/]);
    like(cuda, [/^ValueError: "cuda" is no backend.*\.$/]);
  });
});
