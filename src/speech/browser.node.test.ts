// The built room in headless Chromium: a page and a worker of it, bundled and not, speak as Node does.
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleProgram, installPackage } from '../lstm/testing/browser/bundles.ts';
import { findChromium, launch, Site } from '../lstm/testing/browser/site.ts';
import { loadVoice } from './index.ts';
import { all } from './speak/testing/measure.ts';

const TEXT = 'They live here.';

interface Report {
  readonly inWorker: boolean;
  readonly samples: number[];
  readonly marks: unknown[];
  /** Seconds spent for a second of speech, at the second time. */
  readonly realTimeFactor: number;
  readonly firstSound: number;
}

/** The program of a page: it speaks itself, or lets a worker speak where the address ends in `?worker`. */
const MODULES = {
  'speak.js': `import { loadVoice } from 'talking-blues/speech';
    async function all(voice, text) {
      const started = performance.now();
      const samples = [], marks = [];
      let firstSound = 0;
      for await (const piece of voice.speak(text)) {
        firstSound ||= performance.now() - started;
        samples.push(...piece.samples);
        marks.push(...piece.marks);
      }
      const spent = performance.now() - started;
      return { samples, marks, firstSound, realTimeFactor: spent / 1000 / (samples.length / voice.sampleRate) };
    }
    export async function speak(text, folder) {
      const models = {};
      for (const name of folder ? ['pronunciations', 'heteronyms', 'letters', 'durations', 'pitch', 'voice', 'fargan'] : []) {
        models[name] = new Uint8Array(await (await fetch(folder + name + '.safetensors')).arrayBuffer());
      }
      const voice = await loadVoice({ models });
      await all(voice, text);
      const report = { inWorker: typeof document === 'undefined', ...await all(voice, text) };
      voice.close();
      return report;
    }`,
  'worker.js': `import { speak } from './speak.js';
    self.onmessage = async ({ data }) => self.postMessage(await speak(...data).catch(String));`,
  'main.js': `import { speak } from './speak.js';
    // esbuild takes no files along: it is for the page to give the bytes.
    const folder = location.pathname.includes('esbuild')
      ? new URL('../node_modules/talking-blues/models/', location.href).href
      : undefined;
    const said = ['${TEXT}', folder];
    const report = location.search !== '?worker' ? await speak(...said) : await new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }) => typeof data === 'string' ? reject(new Error(data)) : resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message ?? 'the worker did not load'));
      worker.postMessage(said);
    });
    await fetch('done', { method: 'POST', body: JSON.stringify(report) });`,
};

const chromium = findChromium();
const missing = chromium ? '' : ' (skipped: no chromium in the PATH; on Debian: apt-get install chromium)';
if (missing) console.warn(`The voice is not tested in a browser${missing}.`);

describe.skipIf(!chromium)(`in a browser${missing}`, { timeout: 300_000 }, () => {
  let folder: string;
  let site: Site;
  let browser: Browser;
  let here: { samples: number[]; marks: unknown[] };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'talking-blues-speech-'));
    site = new Site(folder);
    [browser] = await Promise.all([launch(chromium!), site.start()]);
    const voice = await loadVoice();
    const { samples, marks } = await all(voice, TEXT);
    here = { samples: [...samples], marks: [...marks] };
    voice.close();
    const models = join(await installPackage(folder), 'models');
    await mkdir(models);
    for (const name of ['pronunciations', 'heteronyms', 'letters', 'durations', 'pitch', 'voice', 'fargan']) {
      const file = `${name}.safetensors`;
      await cp(fileURLToPath(new URL(`../../models/${file}`, import.meta.url)), join(models, file));
    }
    await bundleProgram(folder, { modules: MODULES, entryPoints: { worker: './unbundled/worker.js' } });
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  // An import map does not reach workers: there the package has to be bundled.
  it.each([
    ['unbundled', false],
    ['vite', true],
    ['esbuild', true],
  ])('%s, in a worker: %s: speaks as Node does', async (way, inWorker) => {
    const report = await site.visit<Report>(browser, `/open/${way}/${inWorker ? '?worker' : ''}`);
    expect(report.inWorker).toBe(inWorker);
    expect(report.marks).toEqual(here.marks);
    expect(report.samples).toHaveLength(here.samples.length);
    const furthest = report.samples.reduce((most, x, i) => Math.max(most, Math.abs(x - here.samples[i])), 0);
    expect(furthest).toBeLessThan(1e-3);
    const { realTimeFactor, firstSound } = report;
    console.log(
      `${way}${inWorker ? ', in a worker' : ''}: real-time factor ${realTimeFactor.toFixed(3)}, ` +
        `first sound after ${firstSound.toFixed(0)} ms, furthest sample ${furthest}`,
    );
  });
});
