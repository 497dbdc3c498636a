// The system's BLAS through koffi: cblas_sgemm of OpenBLAS (Linux) or Accelerate (macOS), on the arena's own memory.
import type { NativeProducts } from '../platform.ts';
import { withCore } from './blas-core.node.ts';
import type { Kernels } from './kernels.ts';

const CANDIDATES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['libopenblas.so.0', 'libopenblas.so', 'libblas.so.3'],
  darwin: [
    '/System/Library/Frameworks/Accelerate.framework/Accelerate',
    '/opt/homebrew/opt/openblas/lib/libopenblas.dylib',
  ],
};

/** Addresses go as integers: passing a view would make a new one for every product. */
const SGEMM =
  'void cblas_sgemm(int order, int transA, int transB, int m, int n, int k, float alpha, ' +
  'size_t a, int lda, size_t b, int ldb, float beta, size_t c, int ldc)';
const [ROW_MAJOR, NO_TRANS, TRANS] = [101, 111, 112];

type Sgemm = (
  order: number,
  transA: number,
  transB: number,
  m: number,
  n: number,
  k: number,
  alpha: number,
  a: number,
  lda: number,
  b: number,
  ldb: number,
  beta: number,
  c: number,
  ldc: number,
) => void;

/**
 * Finds a BLAS for this memory and returns its `gemm`, or why there is none. Every thread calls it for itself; the
 * first one names a `testPlace` of 5,759 free floats, in which the BLAS must first prove itself.
 */
export async function loadBlas(
  memory: WebAssembly.Memory,
  fast: Kernels,
  testPlace?: number,
): Promise<NativeProducts> {
  const names = CANDIDATES[process.platform];
  if (!names) return { why: `no native BLAS is known for ${process.platform}` };
  let koffi: typeof import('koffi')['default'];
  try {
    koffi = (await import('koffi')).default;
  } catch {
    return { why: 'the optional package koffi is not installed' };
  }
  let why = `none of ${names.join(', ')} is installed`;
  for (const name of names) {
    try {
      const library = withCore(() => koffi.load(name));
      const sgemm = library.func(SGEMM) as unknown as Sgemm;
      const about = single(library);
      const base = Number(koffi.address(new Uint8Array(memory.buffer)));
      const gemm = products(sgemm, base, fast);
      const fault = testPlace === undefined ? undefined : selfTest(gemm, memory, testPlace);
      if (fault) why = `${name} failed its self-test (${fault})`;
      else return { why: about ?? name, gemm, packB: () => {} };
    } catch {
      // Not on this machine, or without cblas: the next one.
    }
  }
  return { why };
}

/** One thread inside the BLAS, since ours split the work; and the library's own name for itself. */
function single(library: { func(definition: string): unknown }): string | undefined {
  try {
    (library.func('void openblas_set_num_threads(int)') as (n: number) => void)(1);
    const config = (library.func('const char *openblas_get_config()') as () => string)();
    const [name, version] = config.split(' ');
    const core = (library.func('const char *openblas_get_corename()') as () => string)();
    return `${name} ${version} (${core})`;
  } catch {
    return undefined;
  }
}

function products(sgemm: Sgemm, base: number, fast: Kernels): NonNullable<NativeProducts['gemm']> {
  return (m, n, k, a, lda, transA, b, ldb, transB, _packed, c, ldc, start) => {
    if (start >= 0) fast.copyRows(m, n, c, ldc, start, 0);
    if (m === 0 || n === 0) return;
    const [tA, tB] = [transA ? TRANS : NO_TRANS, transB ? TRANS : NO_TRANS];
    const beta = start === -1 ? 0 : 1;
    sgemm(ROW_MAJOR, tA, tB, m, n, k, 1, base + a * 4, lda, base + b * 4, ldb, beta, base + c * 4, ldc);
  };
}

/** Compares products of every orientation with plain sums; returns what was wrong. */
function selfTest(
  gemm: NonNullable<NativeProducts['gemm']>,
  memory: WebAssembly.Memory,
  spot: number,
): string | undefined {
  const f = new Float32Array(memory.buffer, spot * 4, 5759);
  const [m, n, k] = [37, 29, 71];
  const [a, b, c] = [0, m * k, m * k + k * n];
  for (let i = 0; i < c; i++) f[i] = ((i * 7919) % 1000) / 500 - 1;
  for (const transA of [0, 1]) {
    for (const transB of [0, 1]) {
      f.fill(Number.NaN, c, c + m * n);
      gemm(
        m,
        n,
        k,
        spot + a,
        transA ? m : k,
        transA,
        spot + b,
        transB ? k : n,
        transB,
        0,
        spot + c,
        n,
        -1,
        0,
      );
      for (let i = 0; i < m; i++) {
        for (let j = 0; j < n; j++) {
          let sum = 0;
          for (let l = 0; l < k; l++) {
            sum += f[a + (transA ? l * m + i : i * k + l)] * f[b + (transB ? j * k + l : l * n + j)];
          }
          const got = f[c + i * n + j];
          if (!(Math.abs(got - sum) < 1e-4)) return `${got} instead of ${sum}`;
        }
      }
    }
  }
  return undefined;
}
