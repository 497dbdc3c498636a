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

/** A user's program in JavaScript: modules by file name, of which the page loads `main.js`. */
export interface Program {
  readonly modules: Readonly<Record<string, string>>;
  /** What esbuild bundles beside `main`, which it does not find by itself: output name → module of the package or the program. */
  readonly entryPoints: Readonly<Record<string, string>>;
}

/** Builds the package as `npm run build` does (types are checked elsewhere) and installs it in `folder`, without models; returns where. */
export async function installPackage(folder: string): Promise<string> {
  const installed = join(folder, 'node_modules/talking-blues');
  await mkdir(installed, { recursive: true });
  await cp(join(repository, 'package.json'), join(installed, 'package.json'));
  const tsc = join(repository, 'node_modules/typescript/bin/tsc');
  await promisify(execFile)(
    process.execPath,
    [tsc, '-p', 'tsconfig.build.json', '--noCheck', '--outDir', join(installed, 'dist')],
    { cwd: repository },
  );
  return installed;
}

/** A module of this repository as JavaScript; it may import types alone. */
export async function javascriptOf(path: string): Promise<string> {
  return (await transform(await readFile(path), { loader: 'ts' })).code;
}

/** Lets a program use the package that is installed in `folder` in each of the ways: `folder/<way>/` is its page. */
export async function bundleProgram(folder: string, { modules, entryPoints }: Program): Promise<void> {
  const unbundled = join(folder, 'unbundled');
  await mkdir(unbundled, { recursive: true });
  for (const [name, code] of Object.entries(modules)) await writeFile(join(unbundled, name), code);
  // An import map does not reach workers: the engine's own must not need it.
  const dist = '../node_modules/talking-blues/dist';
  const imports = {
    'talking-blues/lstm': `${dist}/lstm/index.js`,
    '#lstm/platform': `${dist}/lstm/platform.browser.js`,
    'talking-blues/words': `${dist}/words/index.js`,
    '#words/shipped': `${dist}/words/shipped.browser.js`,
    'talking-blues/speech': `${dist}/speech/index.js`,
    '#speech/shipped': `${dist}/speech/shipped.browser.js`,
  };
  await writeFile(join(unbundled, 'importmap.json'), JSON.stringify({ imports }));

  const program = join(unbundled, 'main.js');
  await build({
    ...ESM,
    absWorkingDir: folder,
    entryPoints: { main: program, ...entryPoints },
    outdir: 'esbuild',
  });
  await viteBuild({
    root: folder,
    ...{ base: './', configFile: false, logLevel: 'error' },
    build: {
      ...{ outDir: 'vite', target: 'es2022', modulePreload: false },
      rollupOptions: { input: program, output: { entryFileNames: 'main.js' } },
    },
  });
}

/** Installs the package in `folder` with a program that trains, in each of the ways, and `without-worker` as esbuild leaves it to who forgets the worker. */
export async function bundleTraining(folder: string): Promise<void> {
  await installPackage(folder);
  await bundleProgram(folder, {
    modules: {
      'small-model.js': await javascriptOf(join(room, 'testing/browser/small-model.ts')),
      'main.js': `import * as lstm from 'talking-blues/lstm';
        import { trainSmallModel } from './small-model.js';
        const trained = await trainSmallModel(lstm, 2).catch(({ name, message }) => ({ error: { name, message } }));
        await fetch('done', { method: 'POST', body: JSON.stringify(trained) });`,
    },
    entryPoints: { 'worker.browser': 'talking-blues/lstm/worker' },
  });
  await cp(join(folder, 'esbuild/main.js'), join(folder, 'without-worker/main.js'));
}
