// Runs this room's tests in headless Chromium: in a cross-origin-isolated page, in a worker of it, and in a page that
// is not isolated; then trains with the built package, bundled and not, and compares bits with Node.
//
// Why no browser mode of Vitest's: its tests run in frames of its own server, not in a worker nor under a strict
// content policy, and it brings ten packages. esbuild and Vitest's own runner and matchers in a page are enough
// (testing/browser: `bundles` makes the pages, `site` serves them, `run-tests` runs in them, `vitest` stands in).
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as lstm from './index.ts';
import { bundleTests, bundleTraining, WAYS } from './testing/browser/bundles.ts';
import type { PageReport } from './testing/browser/report.ts';
import { findChromium, launch, Site } from './testing/browser/site.ts';
import { type Trained, trainSmallModel } from './testing/browser/small-model.ts';

const chromium = findChromium();
const missing = chromium ? '' : ' (skipped: no chromium in the PATH; on Debian: apt-get install chromium)';
if (missing) console.warn(`The engine's tests do not run in a browser${missing}.`);

describe.skipIf(!chromium)(`in a browser${missing}`, { timeout: 300_000 }, () => {
  let folder: string;
  let site: Site;
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'talking-blues-browser-'));
    site = new Site(folder);
    [browser] = await Promise.all([launch(chromium!), site.start(), bundleTests(join(folder, 'tests'))]);
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    site?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each([
    ['an isolated page', '/isolated/tests/', { isolated: true, inWorker: false, threads: 2 }],
    ['a worker', '/isolated/tests/?worker', { isolated: true, inWorker: true, threads: 2 }],
    ['a page that is not isolated', '/open/tests/', { isolated: false, inWorker: false, threads: 1 }],
  ])('the tests pass in %s', async (_, path, expected) => {
    const { tests, ...place } = await site.visit<PageReport>(browser, path);
    const failed = tests.filter(({ state }) => state === 'fail');
    expect(failed.map(({ name, errors }) => [name, ...errors].join('\n  ')).join('\n')).toBe('');
    expect(place).toMatchObject(expected);
    const passed = tests.filter(({ state }) => state === 'pass').length;
    expect(passed).toBeGreaterThan(0);
    console.info(`${passed} of ${tests.length} tests passed in ${path}: ${place.why}`);
  });

  it('the built package trains to the same bits in a page as in Node, however it is loaded', async () => {
    await bundleTraining(folder);
    const here = await trainSmallModel(lstm, 1);
    expect(here.loss).toBeLessThan(4);
    for (const way of WAYS) {
      const there = await site.visit<Trained>(browser, `/isolated/${way}/`);
      expect({ way, ...there }).toEqual({ way, ...here, threads: 2 });
      expect({ way, ...(await site.visit<Trained>(browser, `/open/${way}/`)) }).toEqual({ way, ...here });
    }
    expect(await site.visit(browser, '/isolated/without-worker/')).toMatchObject({
      error: {
        name: 'BackendError',
        message: expect.stringContaining('serve worker.browser.js beside the bundle'),
      },
    });
  });
});
