// Runs one contender on one work in this process and prints what it measured as one line of JSON.
import { readFileSync } from 'node:fs';
import type { Measured } from './measure.ts';
import { type Prepare, type Run, type WorkName, works } from './work.ts';

const modules: Record<string, (variant: string) => Promise<Prepare>> = {
  ours: async (variant) => (await import('./ours.ts')).prepare(variant),
  tfjs: async (variant) => (await import('./rivals/tfjs.ts')).prepare(variant),
  onnxruntime: async () => (await import('./rivals/onnxruntime.ts')).prepare,
  jax: async () => (await import('./rivals/jax.ts')).prepare,
};

const [module, variant, workName, threads, seconds] = process.argv.slice(2);
const prepare = await modules[module](variant);
const work = works[workName as WorkName];
const run = await prepare(work, Number(threads));
const measured = await measure(run, Number(seconds), work.kind === 'streaming' ? 200 : 1);
process.stdout.write(`${JSON.stringify(measured)}\n`);
process.exit(0);

/** Two runs to prove the work and warm up, a fifth of the time to warm up further, then samples until time is up. */
async function measure(run: Run, seconds: number, calls: number): Promise<Measured> {
  const start = performance.now();
  const proof = [await run()];
  const first = performance.now() - start;
  proof.push(await run());
  const warm = performance.now();
  while (performance.now() - warm < seconds * 200) await sample(run, calls);
  const samples: number[] = [];
  const begin = performance.now();
  while (samples.length === 0 || performance.now() - begin < seconds * 800) {
    samples.push(await sample(run, calls));
  }
  return { samples, first, proof, peak: peakMemory() };
}

/** Milliseconds a call, over a few of them. Only a promise is awaited: some contenders answer at once. */
async function sample(run: Run, calls: number): Promise<number> {
  const start = performance.now();
  for (let call = 0; call < calls; call++) {
    const result = run();
    if (typeof result !== 'number') await result;
  }
  return (performance.now() - start) / calls;
}

/** The most memory this process ever held, in MiB. */
function peakMemory(): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}
