// Who takes part, on which work, and what to know about each before comparing.
import type { WorkName } from './work.ts';

export interface Contender {
  name: string;
  module: 'ours' | 'pytorch' | 'onnxruntime' | 'jax' | 'tfjs';
  variant?: string;
  env?: Record<string, string>;
  works: WorkName[];
  /** Uses one thread whatever is asked for. */
  single?: boolean;
  notes?: Partial<Record<WorkName, string>>;
}

const all: WorkName[] = ['W1', 'W2', 'W3', 'W3-sequence', 'W4', 'W4-transposed'];
const noSequence: WorkName[] = ['W1', 'W2', 'W3', 'W4', 'W4-transposed'];
const noEmbedding = 'no gradient of the embedding';

export const contenders: Contender[] = [
  { name: 'ours, WebAssembly', module: 'ours', variant: 'wasm', works: all },
  {
    name: 'ours, native BLAS',
    module: 'ours',
    variant: 'blas',
    works: ['W1', 'W2', 'W3-sequence', 'W4', 'W4-transposed'],
  },
  { name: 'ours, relaxed WebAssembly', module: 'ours', variant: 'relaxed', works: all },
  { name: 'ours, plain TypeScript', module: 'ours', variant: 'plain', works: all, single: true },
  { name: 'PyTorch, tuned', module: 'pytorch', variant: 'tuned', works: all },
  { name: 'PyTorch, as it comes', module: 'pytorch', variant: 'plain', works: all },
  {
    name: 'onnxruntime-node',
    module: 'onnxruntime',
    works: ['W3', 'W3-sequence', 'W4', 'W4-transposed'],
  },
  {
    name: 'jax-js wasm',
    module: 'jax',
    works: noSequence,
    single: true,
    notes: { W1: noEmbedding, W2: noEmbedding },
  },
  {
    name: 'TensorFlow.js wasm',
    module: 'tfjs',
    variant: 'wasm',
    works: noSequence,
    single: true,
    notes: { W1: noEmbedding, W2: noEmbedding },
  },
  {
    name: 'TensorFlow.js cpu',
    module: 'tfjs',
    variant: 'cpu',
    works: noSequence,
    single: true,
    notes: { W1: noEmbedding, W2: noEmbedding },
  },
];
