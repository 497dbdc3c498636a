// What the engine is to reach, and whether a run of the bench reached it.
import type { Result } from './report.ts';
import type { WorkName } from './work.ts';

type Target = { work: WorkName; ours: string } & ({ rival: string; ratio: number } | { memory: number });

const wasm = 'ours, WebAssembly';
const blas = 'ours, native BLAS';

const targets: Target[] = [
  { work: 'W1', ours: wasm, rival: 'TensorFlow.js wasm', ratio: 20 },
  { work: 'W2', ours: wasm, rival: 'TensorFlow.js wasm', ratio: 20 },
  { work: 'W1', ours: wasm, rival: 'jax-js wasm', ratio: 5 },
  { work: 'W2', ours: wasm, rival: 'jax-js wasm', ratio: 5 },
  { work: 'W1', ours: wasm, rival: 'PyTorch, tuned', ratio: 0.45 },
  { work: 'W1', ours: blas, rival: 'PyTorch, tuned', ratio: 1 },
  { work: 'W2', ours: wasm, rival: 'PyTorch, tuned', ratio: 0.7 },
  { work: 'W2', ours: blas, rival: 'PyTorch, tuned', ratio: 1.6 },
  { work: 'W3', ours: wasm, rival: 'onnxruntime-node', ratio: 1.6 },
  { work: 'W3', ours: wasm, rival: 'PyTorch, tuned', ratio: 1.3 },
  { work: 'W3-sequence', ours: wasm, rival: 'onnxruntime-node', ratio: 1 },
  { work: 'W1', ours: wasm, memory: 150 },
  { work: 'W1', ours: blas, memory: 150 },
];

export interface Verdict {
  work: WorkName;
  ours: string;
  against: string;
  wanted: string;
  reached: string;
  ok: boolean;
}

/** Only of what was measured: a target whose contenders did not run has no verdict. */
export function verdicts(results: Result[]): Verdict[] {
  const find = (work: WorkName, name: string) =>
    results.find(
      (result) => result.work === work && result.contender === name && result.median !== undefined,
    );
  return targets.flatMap((target) => {
    const { work, ours } = target;
    const mine = find(work, ours);
    if (!mine) return [];
    if ('memory' in target) {
      const peak = (mine.peak! * 2 ** 20) / 1e6;
      const wanted = `≤ ${target.memory} MB`;
      const reached = `${peak.toFixed(0)} MB`;
      return [{ work, ours, against: 'memory', wanted, reached, ok: peak <= target.memory }];
    }
    const rival = find(work, target.rival);
    if (!rival) return [];
    const ratio = rival.median! / mine.median!;
    const ok = ratio >= target.ratio;
    const wanted = `≥ ${target.ratio} ×`;
    return [{ work, ours, against: target.rival, wanted, reached: `${ratio.toFixed(2)} ×`, ok }];
  });
}
