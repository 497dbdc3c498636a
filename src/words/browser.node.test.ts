// The built room in headless Chromium, bundled and not: a page and a worker of it, isolated and not, load a model from
// its bytes and from where it is shipped, and answer with the same bits as Node.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { bundleProgram, installPackage, javascriptOf } from '../lstm/testing/browser/bundles.ts';
import { findChromium, launch, Site } from '../lstm/testing/browser/site.ts';
import * as room from './index.ts';
import { shippedModel } from './shipped.browser.ts';
import { type Answers, ask } from './testing/ask.ts';
import { smallModel } from './testing/small-models.ts';

interface Fault {
  readonly name: string;
  readonly message: string;
}

interface Report {
  readonly inWorker: boolean;
  readonly isolated: boolean;
  /** From bytes, from the shipped model, and from one that is not there. */
  readonly given: Answers;
  readonly shipped: Answers | Fault;
  readonly missing: Fault;
}

/** The program of a page: it answers itself, or lets a worker answer where the address ends in `?worker`. */
const MODULES = {
  'answer.js': `import * as room from 'talking-blues/words';
    import { ask } from './ask.js';
    const fault = ({ name, message }) => ({ name, message });
    export async function answer(model) {
      const bytes = new Uint8Array(await (await fetch(model)).arrayBuffer());
      return {
        inWorker: typeof document === 'undefined',
        isolated: crossOriginIsolated,
        given: await ask(room, bytes),
        shipped: await ask(room).catch(fault),
        missing: await ask(room, undefined, { cell: 'rnn' }).catch(fault),
      };
    }`,
  'worker.js': `import { answer } from './answer.js';
    self.onmessage = async ({ data }) => self.postMessage(await answer(data).catch(String));`,
  'main.js': `import { answer } from './answer.js';
    const model = new URL('../small.safetensors', location.href).href;
    const report = location.search !== '?worker' ? await answer(model) : await new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }) => typeof data === 'string' ? reject(new Error(data)) : resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message ?? 'the worker did not load'));
      worker.postMessage(model);
    });
    await fetch('done', { method: 'POST', body: JSON.stringify(report) });`,
};

const notThere = (name: string) => ({
  name: 'FormatError',
  message: expect.stringMatching(
    new RegExp(`^the model is not at \\S+/models/${name}; serve it there or pass its bytes to loadWords\\.$`),
  ),
});

const chromium = findChromium();
const missing = chromium ? '' : ' (skipped: no chromium in the PATH; on Debian: apt-get install chromium)';
if (missing) console.warn(`The models of words are not tested in a browser${missing}.`);

describe.skipIf(!chromium)(`in a browser${missing}`, { timeout: 300_000 }, () => {
  let folder: string;
  let site: Site;
  let browser: Browser;
  let here: Answers;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'talking-blues-words-'));
    site = new Site(folder);
    [browser] = await Promise.all([launch(chromium!), site.start()]);
    const words = await smallModel({ steps: 20 });
    const bytes = words.save('int8');
    words.close();
    here = await ask(room, bytes);
    const installed = await installPackage(folder);
    await mkdir(join(installed, 'models'));
    await writeFile(join(installed, 'models/words.safetensors'), bytes);
    await writeFile(join(folder, 'small.safetensors'), bytes);
    await bundleProgram(folder, {
      modules: {
        ...MODULES,
        'ask.js': await javascriptOf(fileURLToPath(new URL('testing/ask.ts', import.meta.url))),
      },
      entryPoints: { worker: './unbundled/worker.js' },
    });
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  // An import map does not reach workers: there the package has to be bundled.
  it.each([
    ['unbundled', false],
    ['vite', false],
    ['vite', true],
    ['esbuild', false],
    ['esbuild', true],
  ])('%s, in a worker: %s: answers as Node does', async (way, inWorker) => {
    for (const isolated of [true, false]) {
      const path = `/${isolated ? 'isolated' : 'open'}/${way}/${inWorker ? '?worker' : ''}`;
      expect(await site.visit<Report>(browser, path)).toEqual({
        ...{ inWorker, isolated },
        given: here,
        // esbuild takes no files along: it is for the page to give the bytes.
        shipped: way === 'esbuild' ? notThere('words.safetensors') : here,
        missing: notThere('words-rnn.safetensors'),
      });
    }
  });
});

it('a page in place of the shipped model is not taken for a damaged one', async () => {
  onTestFinished(() => void vi.unstubAllGlobals());
  const page = { headers: { 'Content-Type': 'text/html; charset=utf-8' } };
  vi.stubGlobal('fetch', async () => new Response('<!doctype html>', page));
  await expect(shippedModel('lstm')).rejects.toMatchObject(notThere('words.safetensors'));
});
