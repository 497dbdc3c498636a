// The page around the stages: small, alone, without a network, in both themes, for keyboards and narrow screens.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../testing/axe.ts';
import { missing, Studio } from '../testing/studio.ts';
import { STOPS } from './tour-stops.ts';

/** Bytes on the way, headers included, before any model. */
const MOST_BYTES = 300_000;
/** Fewer cannot be a page of preact and three rooms: they would not have been counted. */
const LEAST_BYTES = 20_000;

if (missing) console.warn(`The studio is not tested in a browser${missing}.`);

describe.skipIf(missing)(`the page${missing}`, { timeout: 300_000 }, () => {
  let studio: Studio;
  beforeAll(async () => {
    studio = await Studio.open();
  }, 300_000);
  afterEach(async () => {
    await studio.leave();
    expect(studio.faults.splice(0)).toEqual([]);
  });
  afterAll(() => studio?.close());

  /** Until the first bars stand. */
  const barsStand = (page: Page): Promise<void> =>
    page.getByRole('list', { name: 'Plain RNN: next words' }).getByRole('button').first().waitFor();

  it('needs few bytes before its models, and nothing from elsewhere', async () => {
    studio.given.length = 0;
    const elsewhere: string[] = [];
    const page = await studio.visit({ serviceWorkers: 'block' });
    page.on('request', (request) => {
      if (!request.url().startsWith(studio.address)) elsewhere.push(request.url());
    });
    await barsStand(page);
    const files = studio.given.filter(({ path }) => !path.startsWith('/models/'));
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    expect(files.some(({ path }) => path.startsWith('/assets/rooms/worker-'))).toBe(true);
    expect(bytes).toBeGreaterThan(LEAST_BYTES);
    expect(bytes).toBeLessThan(MOST_BYTES);
    console.info(`${bytes} bytes in ${files.length} files before the models`);
    expect(elsewhere).toEqual([]);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  });

  it('opens again without a network, with the stage that was open', async () => {
    const page = await studio.visit();
    await barsStand(page);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    const context = page.context();
    await context.setOffline(true);
    await page.reload();
    await barsStand(page);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    await page.getByRole('link', { name: 'Inside the cell' }).click();
    await page.getByRole('button', { name: 'Play' }).waitFor();
  });

  it('says so where a model cannot be fetched', async () => {
    const page = await studio.visit({ serviceWorkers: 'block' });
    await page.route('**/models/**', (route) => route.abort());
    await page.evaluate(() => caches.delete('talking-blues-models'));
    await page.reload();
    await page.getByRole('alert').getByText('could not be fetched; look for a network connection').waitFor();
    // The browser itself tells of what was refused.
    studio.faults.length = 0;
  });

  it('is light or dark as the system says, or as a person chooses, who is remembered', async () => {
    const page = await studio.visit({ colorScheme: 'dark' });
    const paper = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await paper();
    await page.getByLabel('Light or dark').selectOption('light');
    const light = await paper();
    expect(light).not.toBe(dark);
    await page.reload();
    expect(await paper()).toBe(light);
    await page.getByLabel('Light or dark').selectOption('auto');
    expect(await paper()).toBe(dark);
  });

  it.each(['light', 'dark'] as const)(
    'has no violation that axe finds, in any stage, %s',
    async (colorScheme) => {
      for (const width of [360, 1400]) {
        const page = await studio.visit({ colorScheme, viewport: { width, height: 800 } });
        await barsStand(page);
        expect(await violations(page)).toEqual([]);
        await page.getByRole('checkbox', { name: 'forget gate' }).check();
        await page.getByText('The upright marks show').waitFor();
        expect(await violations(page)).toEqual([]);
        await page.getByRole('link', { name: 'Inside the cell' }).click();
        await page.getByRole('button', { name: 'Play' }).waitFor();
        expect(await violations(page)).toEqual([]);
        await studio.leave();
      }
    },
  );

  it.each([360, 800, 1400, 1600])('fits %d pixels without scrolling sideways', async (width) => {
    const page = await studio.visit({ viewport: { width, height: 800 } });
    await barsStand(page);
    const overflow = (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: 'Inside the cell' }).click();
    await page.getByRole('button', { name: 'Play' }).waitFor();
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  it('takes the keyboard from the top of the page to the stage, and to the next stage', async () => {
    const page = await studio.visit();
    await barsStand(page);
    const focused = (): Promise<string | undefined> =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim());
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the stage');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('main');
    await page.getByRole('link', { name: 'Inside the cell' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Inside the cell' }).waitFor();
    expect(await page.title()).toBe('Inside the cell · Talking Blues');
  });

  it('leads a person through its stages when asked to, and never by itself', async () => {
    const page = await studio.visit({ reducedMotion: 'reduce', viewport: { width: 800, height: 800 } });
    const tour = page.getByRole('button', { name: 'Tour', exact: true });
    await tour.waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await tour.press('Enter');
    const card = page.getByRole('dialog', { name: 'It remembers' });
    await card.waitFor();
    const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement!.textContent);
    const press = (name: string | RegExp): Promise<void> =>
      page.getByRole('dialog').getByRole('button', { name }).press('Enter');
    expect(await focused()).toMatch(/^It remembers/);
    expect(await violations(page)).toEqual([]);
    for (const { stage, target, title } of STOPS) {
      await page.getByRole('dialog', { name: title }).waitFor();
      await page.locator(`${target}[data-pointed-at]`).waitFor();
      expect(await page.locator('[data-pointed-at]').count()).toBe(1);
      if (stage) await page.locator(`.stage-${stage}`).waitFor();
      await press(/^(Next|Done)$/);
      if (title !== STOPS[0].title) continue;
      await press('Back');
      await card.waitFor();
      await press('Next');
    }
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await focused()).toBe('Tour');
    await tour.press('Enter');
    await card.waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await focused()).toBe('Tour');
    expect(await page.locator('[data-pointed-at], .tour-new').count()).toBe(0);
    await page.reload();
    await tour.waitFor();
    expect(await page.locator('.tour-new').count()).toBe(0);
  });

  it('says so where a link leads to no stage', async () => {
    const page = await studio.visit({ fragment: '#nowhere' });
    await page.getByRole('alert').getByText('There is no stage "nowhere"; choose one above.').waitFor();
  });
});
