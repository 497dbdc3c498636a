// "Inside the cell" as a person uses it: it shows what the room's own watching tells, step by step.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadWords, type Words, watch } from '../../words/index.ts';
import { fragmentLeft, missing, Studio } from '../testing/studio.ts';

const TEXT = 'Lily had a small boat. She put the boat on the';

if (missing) console.warn(`The stage "Inside the cell" is not tested${missing}.`);

describe.skipIf(missing)(`Inside the cell${missing}`, { timeout: 300_000 }, () => {
  let studio: Studio;
  let lstm: Words;
  beforeAll(async () => {
    [studio, lstm] = await Promise.all([Studio.open(), loadWords()]);
  }, 300_000);
  afterEach(async () => {
    await studio.leave();
    expect(studio.faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await studio?.close();
    lstm?.close();
  });

  const said = (page: Page): Promise<string | null> => page.locator('.explained').textContent();
  const eventually = <T>(what: () => Promise<T>) => expect.poll(what, { timeout: 90_000, interval: 200 });

  it('begins by itself, and explains each step with the numbers of the cell', async () => {
    const page = await studio.visit({ fragment: '#cell' });
    await page.getByRole('button', { name: 'Play' }).waitFor();
    await eventually(() => said(page)).toMatch(/^At “I” the input gate was .* So the cell now holds/);
    await page.getByRole('button', { name: 'On to the next word' }).click();
    await eventually(() => said(page)).toMatch(/^At “have” .*forget gate/);
    await page.getByRole('button', { name: 'Back a word' }).click();
    await eventually(() => said(page)).toMatch(/^At “I” /);
  });

  it('shows the cells of the text that Remember has read', async () => {
    const page = await studio.visit({ fragment: `#remember?text=${encodeURIComponent(TEXT)}` });
    await page.getByRole('list', { name: 'LSTM: next words' }).getByRole('button').first().waitFor();
    await page.getByRole('link', { name: 'Inside the cell' }).click();
    await page.getByRole('button', { name: 'Play' }).waitFor();
    const watched = watch(lstm, TEXT, { cells: 10_000 });
    const cells = watched.cells.filter(({ layer }) => watched.layers[layer].name !== 'memory');
    const names = cells.map(({ layer, unit }) => `${watched.layers[layer].name}, cell ${unit + 1}`);
    const buttons = page.getByRole('region', { name: 'Pick another cell' }).getByRole('button');
    await eventually(() => buttons.allTextContents()).toEqual(names.slice(0, 24));
    await buttons.nth(3).click();
    await page.getByRole('slider', { name: 'Word' }).fill('4');
    const { gates, values } = cells[3];
    const share = (value: number): string => `${Math.round(100 * value)} %`;
    await eventually(() => said(page)).toContain(`At “boat” the input gate was`);
    expect(await said(page)).toContain(`(${share(gates.input![4])})`);
    expect(await said(page)).toContain(`(${share(gates.forget![4])})`);
    expect(await said(page)).toContain(`(${share(gates.output![4])})`);
    expect(await said(page)).toContain(`holds ${values[4] < 0 ? '−' : '+'}${Math.abs(values[4]).toFixed(2)}`);
    // The link leads to the same cell and step.
    expect(await fragmentLeft(page)).toBe('#cell?step=4&cell=3');
  });

  it('plays, and pauses where it is told to', async () => {
    const page = await studio.visit({ fragment: '#cell?step=2' });
    await page.getByRole('button', { name: 'Play' }).click();
    await eventually(() => page.getByRole('slider', { name: 'Word' }).inputValue()).not.toBe('2');
    await page.getByRole('button', { name: 'Pause' }).click();
    const paused = await page.getByRole('slider', { name: 'Word' }).inputValue();
    await page.waitForTimeout(2500);
    expect(await page.getByRole('slider', { name: 'Word' }).inputValue()).toBe(paused);
    await page.getByRole('slider', { name: 'Word' }).focus();
    await page.keyboard.press('Home');
    await eventually(() => said(page)).toMatch(/^At “I” /);
  });
});
