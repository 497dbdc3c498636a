// Which kernels OpenBLAS is told to use, and that the environment is as it was.
import { afterEach, describe, expect, it } from 'vitest';
import { coreOf, withCore } from './blas-core.node.ts';

const WIDE = 'avx512f avx512dq avx512cd avx512bw avx512vl';
const cpuinfo = (vendor: string, flags: string): string =>
  `processor\t: 0\nvendor_id\t: ${vendor}\ncpu family\t: 6\nmodel\t\t: 207\nflags\t\t: fpu sse2 ${flags} amx_tile\nbugs\t\t: x\n`;

describe('coreOf', () => {
  it('is what OpenBLAS has for the vectors of an Intel processor', () => {
    expect(coreOf(cpuinfo('GenuineIntel', `avx2 fma ${WIDE}`))).toBe('SKYLAKEX');
    expect(coreOf(cpuinfo('GenuineIntel', 'fma avx2 avx512f'))).toBe('HASWELL');
    expect(coreOf(cpuinfo('GenuineIntel', 'avx2 fma'))).toBe('HASWELL');
  });

  it('is left to OpenBLAS for all others', () => {
    expect(coreOf(cpuinfo('GenuineIntel', 'avx fma'))).toBeUndefined();
    expect(coreOf(cpuinfo('AuthenticAMD', `avx2 fma ${WIDE}`))).toBeUndefined();
    expect(coreOf('')).toBeUndefined();
  });
});

describe('withCore', () => {
  const before = process.env.OPENBLAS_CORETYPE;
  afterEach(() => {
    if (before === undefined) delete process.env.OPENBLAS_CORETYPE;
    else process.env.OPENBLAS_CORETYPE = before;
  });

  it('keeps what the user has named', () => {
    process.env.OPENBLAS_CORETYPE = 'Zen';
    expect(withCore(() => process.env.OPENBLAS_CORETYPE)).toBe('Zen');
    expect(process.env.OPENBLAS_CORETYPE).toBe('Zen');
  });

  it('leaves the environment as it was, also when loading fails', () => {
    delete process.env.OPENBLAS_CORETYPE;
    expect([undefined, 'SKYLAKEX', 'HASWELL']).toContain(withCore(() => process.env.OPENBLAS_CORETYPE));
    expect(() =>
      withCore(() => {
        throw new Error('not here');
      }),
    ).toThrow('not here');
    expect(process.env.OPENBLAS_CORETYPE).toBeUndefined();
  });
});
