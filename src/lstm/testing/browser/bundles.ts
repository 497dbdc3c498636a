// Makes what the pages load: the engine's tests in one bundle, and the built package in three users' programs.
import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type BuildOptions, build, transform } from 'esbuild';
import { build as viteBuild } from 'vite';

const repository = fileURLToPath(new URL('../../../../', import.meta.url));
const room = join(repository, 'src/lstm');

const ESM: BuildOptions = {
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  logLevel: 'silent',
};

/** The tests of this room that need no Node, by file name. */
export async function browserTests(): Promise<string[]> {
  const files = await readdir(room, { recursive: true });
  return files.filter((file) => file.endsWith('.test.ts') && !file.endsWith('.node.test.ts')).sort();
}

/** Bundles those tests from the sources, with the worker beside them, into `folder`. */
export async function bundleTests(folder: string): Promise<void> {
  const files = await browserTests();
  const imports = files.map(
    (file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(`./${file}`)})`,
  );
  const contents = `import { main } from './testing/browser/run-tests.ts';
    main(import.meta.url, { ${imports.join(', ')} });`;
  const common: BuildOptions = {
    ...ESM,
    conditions: ['talking-blues-source'],
    alias: { vitest: join(room, 'testing/browser/vitest.ts') },
    outdir: folder,
    splitting: true,
    sourcemap: 'inline',
  };
  await build({
    ...common,
    stdin: { contents, resolveDir: room, sourcefile: 'main.ts' },
    entryNames: 'main',
  });
  await build({ ...common, entryPoints: [join(room, 'worker.browser.ts')] });
}

/** How a page may get at the package. */
export const WAYS = ['esbuild', 'vite', 'unbundled'] as const;

/** Builds the package as `npm run build` does (types are checked elsewhere), installs it in `folder`, and lets each of the ways use it there. */
export async function bundlePackage(folder: string): Promise<void> {
  const installed = join(folder, 'node_modules/talking-blues');
  await mkdir(join(folder, 'unbundled'), { recursive: true });
  await mkdir(installed, { recursive: true });
  await cp(join(repository, 'package.json'), join(installed, 'package.json'));
  const tsc = join(repository, 'node_modules/typescript/bin/tsc');
  await promisify(execFile)(
    process.execPath,
    [tsc, '-p', 'tsconfig.build.json', '--noCheck', '--outDir', join(installed, 'dist')],
    { cwd: repository },
  );

  const program = join(folder, 'unbundled/main.js');
  const { code } = await transform(await readFile(join(room, 'testing/browser/small-model.ts')), {
    loader: 'ts',
  });
  await writeFile(join(folder, 'unbundled/small-model.js'), code);
  await writeFile(
    program,
    `import * as lstm from 'talking-blues/lstm';
     import { trainSmallModel } from './small-model.js';
     const trained = await trainSmallModel(lstm, 2).catch(({ name, message }) => ({ error: { name, message } }));
     await fetch('done', { method: 'POST', body: JSON.stringify(trained) });`,
  );
  // An import map does not reach workers: the worker's own modules must not need it.
  const dist = '../node_modules/talking-blues/dist';
  const imports = {
    'talking-blues/lstm': `${dist}/lstm/index.js`,
    '#lstm/platform': `${dist}/lstm/platform.browser.js`,
  };
  await writeFile(join(folder, 'unbundled/importmap.json'), JSON.stringify({ imports }));

  await build({
    ...ESM,
    absWorkingDir: folder,
    entryPoints: { main: program, 'worker.browser': 'talking-blues/lstm/worker' },
    outdir: 'esbuild',
  });
  await cp(join(folder, 'esbuild/main.js'), join(folder, 'without-worker/main.js'));
  await viteBuild({
    root: folder,
    ...{ base: './', configFile: false, logLevel: 'error' },
    build: {
      ...{ outDir: 'vite', target: 'es2022', modulePreload: false },
      rollupOptions: { input: program, output: { entryFileNames: 'main.js' } },
    },
  });
}
