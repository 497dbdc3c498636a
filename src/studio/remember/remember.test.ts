// "Remember" as a person uses it: what the page shows is what the room itself answers in Node.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { attribute, experiment, loadWords, type Prediction, type Words } from '../../words/index.ts';
import { percent } from '../shared/figures.ts';
import { fragmentLeft, missing, Studio } from '../testing/studio.ts';
import { PASSAGES } from './passages.ts';

const TEXT = 'Lily had a small boat. She put the boat on the';
/** Far more than is learned before it is stopped. */
const OWN = Array.from(
  { length: 12_000 },
  (_, i) => `The ${i % 2 ? 'cat' : 'dog'} sat on the mat by the door.\n`,
).join('');

if (missing) console.warn(`The stage "Remember" is not tested${missing}.`);

describe.skipIf(missing)(`Remember${missing}`, { timeout: 300_000 }, () => {
  let studio: Studio;
  let lstm: Words;
  let rnn: Words;
  beforeAll(async () => {
    [studio, lstm, rnn] = await Promise.all([
      Studio.open(),
      loadWords(),
      loadWords(undefined, { cell: 'rnn' }),
    ]);
  }, 300_000);
  afterEach(async () => {
    await studio.leave();
    expect(studio.faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await studio?.close();
    lstm?.close();
    rnn?.close();
  });

  const barsOf = (page: Page, network: string): Locator =>
    page.getByRole('list', { name: `${network}: next words` }).getByRole('button');
  const passage = (page: Page): Locator => page.getByRole('textbox', { name: 'Type a passage' });
  const wordOf = (page: Page, word: string): Locator =>
    page
      .getByRole('listbox', { name: 'Words read' })
      .getByRole('option', { name: word, exact: true })
      .first();
  const figures = (of: readonly Prediction[]): string[] =>
    of.map(({ word, probability }) => `${word === '\n' ? '⏎' : word}${percent(probability)}`);
  const eventually = <T>(what: () => Promise<T>) => expect.poll(what, { timeout: 90_000, interval: 200 });

  it('shows what both networks expect, of a passage that is chosen and of one that is typed', async () => {
    const page = await studio.visit();
    const [first, second] = PASSAGES;
    await eventually(() => barsOf(page, 'LSTM').allTextContents()).toEqual(
      figures(lstm.predict(first.text, { top: 8 })),
    );
    await page.getByLabel('Passages to begin with').selectOption(second.title);
    await eventually(() => barsOf(page, 'Plain RNN').allTextContents()).toEqual(
      figures(rnn.predict(second.text, { top: 8 })),
    );
    await passage(page).fill('');
    await passage(page).pressSequentially(TEXT);
    await eventually(() => barsOf(page, 'LSTM').allTextContents()).toEqual(
      figures(lstm.predict(TEXT, { top: 8 })),
    );
    // Back to a word within: what is read up to there.
    await wordOf(page, 'small').click();
    await eventually(() => barsOf(page, 'LSTM').allTextContents()).toEqual(
      figures(lstm.predict('Lily had a small', { top: 8 })),
    );
  });

  it('moves neither its passage nor the foot of the page when a network has come', async () => {
    const page = await studio.visit();
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(window, { moved });
      new PerformanceObserver((list) => {
        for (const { sources } of list.getEntries() as unknown as { sources: { node?: Element }[] }[]) {
          for (const { node } of sources)
            if (node?.matches?.('.passage, .bottom')) moved.push(node.className);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.reload();
    await barsOf(page, 'LSTM').first().waitFor();
    expect(await page.evaluate(() => (window as unknown as { moved: string[] }).moved)).toEqual([]);
  });

  it('shows where the memory of a predicted word came from, to the mouse and to the keyboard', async () => {
    const page = await studio.visit({ fragment: `#remember?text=${encodeURIComponent(TEXT)}` });
    const told = (words: Words, word: string): string => {
      const most = attribute(words, TEXT, { word }).words.reduce((a, b) =>
        b.contribution > a.contribution ? b : a,
      );
      return most.text;
    };
    const likely = lstm.predict(TEXT, { top: 8 });
    const why = page.locator('.why');
    await barsOf(page, 'LSTM').nth(2).hover();
    await eventually(() => why.textContent()).toMatch(
      new RegExp(
        `^${likely[2].word} is expected with .*its memory came from “${told(lstm, likely[2].word)}”`,
      ),
    );
    expect(await page.locator('.arcs path').count()).toBeGreaterThan(0);
    await barsOf(page, 'LSTM').nth(0).focus();
    await page.keyboard.press('Tab');
    await eventually(() => why.textContent()).toMatch(
      new RegExp(`^${likely[1].word} is expected with .*came from “${told(lstm, likely[1].word)}”`),
    );
    const [control] = rnn.predict(TEXT, { top: 1 });
    await barsOf(page, 'Plain RNN').nth(0).click();
    await eventually(() => why.textContent()).toMatch(
      new RegExp(
        `^${control.word} is expected .*by the plain network; its memory came from “${told(rnn, control.word)}”`,
      ),
    );
  });

  it('erases the memory at a word and holds gates, with what the room says becomes of the prediction', async () => {
    const page = await studio.visit({ fragment: `#remember?text=${encodeURIComponent(TEXT)}` });
    await barsOf(page, 'LSTM').first().waitFor();
    await page.getByRole('radio', { name: 'Erase up to a word' }).check();
    await wordOf(page, 'boat').click();
    const shares = async (network: string): Promise<Map<string, string>> => {
      const rows = await barsOf(page, network).all();
      const texts = rows.map(async (row) => [
        (await row.locator('.bar-label').textContent())!,
        (await row.locator('.bar-share').textContent())!,
      ]);
      return new Map((await Promise.all(texts)) as [string, string][]);
    };
    const likeliest = (words: Words, what: Parameters<typeof experiment>[2]): [string, string] => {
      const [{ word }] = experiment(words, TEXT, what, { top: 1 }).after;
      const [{ probability }] = experiment(words, TEXT, what, { words: [word] }).after;
      return [word, percent(probability)];
    };
    const cut = { cutAfter: 4 };
    await eventually(async () => [...(await shares('LSTM'))][0]).toEqual(likeliest(lstm, cut));
    await eventually(async () => [...(await shares('Plain RNN'))][0]).toEqual(likeliest(rnn, cut));
    expect(await page.locator('.word-erased').allTextContents()).toEqual([
      'Lily',
      'had',
      'a',
      'small',
      'boat',
    ]);
    await page.getByRole('checkbox', { name: 'output gate' }).check();
    await page.getByRole('slider', { name: 'Open by' }).fill('0.25');
    const both = { ...cut, clamp: [{ gate: 'output', value: 0.25 }] } as const;
    await eventually(async () => [...(await shares('LSTM'))][0]).toEqual(likeliest(lstm, both));
    await page.getByRole('button', { name: 'Leave it alone again' }).click();
    await eventually(() => barsOf(page, 'LSTM').allTextContents()).toEqual(
      figures(lstm.predict(TEXT, { top: 8 })),
    );
  });

  it('writes on as the room does, and takes it back', async () => {
    const page = await studio.visit({ fragment: `#remember?text=${encodeURIComponent(TEXT)}` });
    await barsOf(page, 'LSTM').first().waitFor();
    await page.getByRole('button', { name: 'Continue' }).click();
    const written = TEXT + lstm.continue(TEXT, { words: 30, temperature: 0.7, seed: 1 });
    await eventually(() => passage(page).inputValue()).toBe(written);
    await page.getByRole('button', { name: 'Take back' }).click();
    expect(await passage(page).inputValue()).toBe(TEXT);
  });

  it('keeps its whole state in the link', async () => {
    const page = await studio.visit();
    await barsOf(page, 'LSTM').first().waitFor();
    await passage(page).fill(TEXT);
    await wordOf(page, 'put').click();
    await page.getByRole('radio', { name: 'Erase up to a word' }).check();
    await wordOf(page, 'had').click();
    await page.getByRole('checkbox', { name: 'forget gate' }).check();
    await page.getByText('The upright marks show').waitFor();
    await barsOf(page, 'LSTM').nth(1).click();
    const state = async (at: Page) => ({
      text: await passage(at).inputValue(),
      ahead: await at.locator('.word-ahead').allTextContents(),
      erased: await at.locator('.word-erased').allTextContents(),
      forget: await at.getByRole('slider', { name: 'Open by' }).inputValue(),
      bars: await barsOf(at, 'LSTM').allTextContents(),
      chosen: await at.getByRole('button', { pressed: true }).allTextContents(),
    });
    const left = await state(page);
    expect(left).toMatchObject({ ahead: ['the', 'boat', 'on', 'the'], erased: ['Lily', 'had'], forget: '0' });
    expect(left.chosen).toHaveLength(1);
    const other = await studio.visit({ fragment: await fragmentLeft(page) });
    await other.getByText('The upright marks show').waitFor();
    await eventually(() => state(other)).toEqual(left);
  });

  it('is led by the keyboard alone', async () => {
    const page = await studio.visit({ fragment: `#remember?text=${encodeURIComponent(TEXT)}` });
    await barsOf(page, 'LSTM').first().waitFor();
    const words = page.getByRole('listbox');
    await words.focus();
    for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
    await eventually(() => page.locator('.word-ahead').allTextContents()).toEqual(['on', 'the']);
    await page.keyboard.press('End');
    await eventually(() => page.locator('.word-ahead').allTextContents()).toEqual([]);
    await page.getByRole('radio', { name: 'Read up to a word' }).focus();
    await page.keyboard.press('ArrowRight');
    await words.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await eventually(() => page.locator('.word-erased').allTextContents()).toEqual(['Lily', 'had']);
    await page.keyboard.press('Escape');
    await eventually(() => page.locator('.word-erased').allTextContents()).toEqual([]);
  });

  it('trains on a text, shows the curve, stops, reads with what it learned, saves it and loads it', async () => {
    const page = await studio.visit();
    await barsOf(page, 'LSTM').first().waitFor();
    await page.getByRole('textbox', { name: 'Your text' }).fill('Too short.');
    await page.getByRole('button', { name: 'Train', exact: true }).click();
    await page.getByRole('alert').getByText('give at least 1000').waitFor();
    const text = { name: 'own.txt', mimeType: 'text/plain', buffer: Buffer.from(OWN) };
    await page.getByLabel('Open a text file').setInputFiles(text);
    await eventually(() => page.getByRole('textbox', { name: 'Your text' }).inputValue()).toBe(OWN);
    await page.getByRole('button', { name: 'Train', exact: true }).click();
    await page.locator('.curve').waitFor();
    // The page answers while it trains.
    await passage(page).fill('The dog sat on the');
    await eventually(() => barsOf(page, 'LSTM').allTextContents()).toEqual(
      figures(lstm.predict('The dog sat on the', { top: 8 })),
    );
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText(/^Stopped after \d+ steps/).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: /^Save/ }).click(),
    ]);
    const bytes = await readFile(await download.path());
    const own = await loadWords(new Uint8Array(bytes));
    try {
      await page.getByRole('button', { name: 'Read with it' }).click();
      const expected = figures(own.predict('The dog sat on the', { top: 8 }));
      await eventually(() => barsOf(page, 'Your model').allTextContents()).toEqual(expected);
      expect(await barsOf(page, 'Plain RNN').count()).toBe(0);
      await page.getByRole('button', { name: 'Back to the first model' }).click();
      await barsOf(page, 'Plain RNN').first().waitFor();
      const file = { name: 'own.safetensors', mimeType: 'application/octet-stream', buffer: bytes };
      await page.getByLabel('Load a model').setInputFiles(file);
      await eventually(() => barsOf(page, 'own.safetensors').allTextContents()).toEqual(expected);
    } finally {
      own.close();
    }
    await page
      .getByLabel('Load a model')
      .setInputFiles({ name: 'x', mimeType: '', buffer: Buffer.from('x') });
    await page
      .getByRole('alert')
      .getByText(/model file|safetensors|damaged/)
      .waitFor();
  });
});
