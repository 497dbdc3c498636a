// Bundles the elements, their workers and the synthesiser: each file whole in itself, so that a page needs no bundler,
// and one that has a bundler takes them along as they are.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

const PARTS = {
  voice: 'src/elements/voice.ts',
  'voice-worker': 'src/elements/voice-worker.ts',
  jam: 'src/elements/jam.ts',
  'jam-worker': 'src/elements/jam-worker.ts',
  'jam-worklet': 'src/studio/improvise/worklet.ts',
};

/** Writes the elements into a folder; what went into them is told. */
export async function bundleElements(folder: string): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: Object.fromEntries(Object.entries(PARTS).map(([name, path]) => [name, here(path)])),
    ...{ bundle: true, format: 'esm', platform: 'browser', target: 'es2022', minify: true },
    ...{ conditions: ['talking-blues-source'], metafile: true, logLevel: 'error' },
    outdir: folder,
  });
  return metafile;
}

/** Writes what TypeScript knows of them beside them; types are checked elsewhere. */
export function declareElements(folder: string): void {
  const all = mkdtempSync(join(tmpdir(), 'talking-blues-types-'));
  try {
    const tsc = here('node_modules/typescript/bin/tsc');
    const args = [tsc, '-p', here('tsconfig.elements.json'), '--noCheck', '--outDir', all];
    execFileSync(process.execPath, args, { stdio: 'inherit' });
    for (const name of ['element', 'events', 'voice', 'jam']) {
      cpSync(join(all, `elements/${name}.d.ts`), join(folder, `${name}.d.ts`));
    }
  } finally {
    rmSync(all, { recursive: true, force: true });
  }
}
