// Compiles the AssemblyScript kernels and writes the modules, in base64, into one TypeScript file.
// Base64 in a module needs no fetch and no file system, so the same code loads in Node and in a page.
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import asc from 'assemblyscript/asc';

const SOURCE = 'src/lstm/kernels/assembly/index.ts';
const TARGET = 'src/lstm/kernels/wasm.generated.ts';

/** The builds: `shared` memory for threads, `local` where a page may not share, `relaxed` with fused multiply-add. */
const BUILDS: Record<string, string[]> = {
  shared: ['--enable', 'threads', '--sharedMemory', '--maximumMemory', '65536'],
  local: ['--disable', 'threads', '--maximumMemory', '65536'],
  relaxed: [
    '--enable',
    'threads,relaxed-simd',
    '--use',
    'RELAXED=1',
    '--sharedMemory',
    '--maximumMemory',
    '65536',
  ],
};

async function compile(name: string, flags: string[], folder: string): Promise<Uint8Array> {
  const outFile = join(folder, `${name}.wasm`);
  const { error, stderr } = await asc.main([
    SOURCE,
    ...['--outFile', outFile, '--runtime', 'stub', '--noAssert', '--importMemory', '--enable', 'simd'],
    ...['--optimizeLevel', '3', '--shrinkLevel', '0', '--memoryBase', '768', '--initialMemory', '1'],
    ...(name === 'relaxed' ? [] : ['--use', 'RELAXED=0']),
    ...flags,
  ]);
  if (error) throw new Error(`kernels (${name}): ${error.message}\n${stderr.toString()}`);
  return readFileSync(outFile);
}

const folder = mkdtempSync(join(tmpdir(), 'kernels-'));
try {
  const lines = ['// Made by scripts/build-kernels.ts from src/lstm/kernels/assembly; not written by hand.'];
  for (const [name, flags] of Object.entries(BUILDS)) {
    const bytes = await compile(name, flags, folder);
    lines.push(`export const ${name} = '${Buffer.from(bytes).toString('base64')}';`);
    console.log(`kernels: ${name} ${bytes.length} bytes`);
  }
  writeFileSync(`${TARGET}.tmp`, `${lines.join('\n')}\n`);
  renameSync(`${TARGET}.tmp`, TARGET);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
