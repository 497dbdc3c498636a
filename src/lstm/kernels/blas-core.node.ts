// Tells OpenBLAS which of its kernels suit this processor, where a release older than the processor would not know.
import { readFileSync } from 'node:fs';

const VARIABLE = 'OPENBLAS_CORETYPE';
/** What its kernels for processors with 512-bit vectors use. */
const WIDE = ['avx512f', 'avx512cd', 'avx512bw', 'avx512dq', 'avx512vl'];

/**
 * The kernels for an Intel processor, from Linux's description of it: those that OpenBLAS chooses itself for the models
 * that it knows. A model that came later it takes for a Prescott of 2004 (0.3.21 and an Xeon of 2023: a third of the
 * speed). Undefined for all others, which choose for themselves.
 */
export function coreOf(cpuinfo: string): string | undefined {
  const field = (name: string): string => new RegExp(`^${name}\\s*:\\s*(.*)$`, 'm').exec(cpuinfo)?.[1] ?? '';
  if (field('vendor_id') !== 'GenuineIntel') return undefined;
  const flags = new Set(field('flags').split(' '));
  const has = (names: readonly string[]): boolean => names.every((name) => flags.has(name));
  if (!has(['avx2', 'fma'])) return undefined;
  return has(WIDE) ? 'SKYLAKEX' : 'HASWELL';
}

/**
 * Calls `load` while the environment names the kernels: OpenBLAS looks once, when it is loaded. What the user has named
 * stays.
 */
export function withCore<T>(load: () => T): T {
  const core = process.env[VARIABLE] === undefined ? coreOf(readCpuinfo()) : undefined;
  if (core === undefined) return load();
  process.env[VARIABLE] = core;
  try {
    return load();
  } finally {
    delete process.env[VARIABLE];
  }
}

function readCpuinfo(): string {
  try {
    return readFileSync('/proc/cpuinfo', 'utf8');
  } catch {
    // Not Linux.
    return '';
  }
}
