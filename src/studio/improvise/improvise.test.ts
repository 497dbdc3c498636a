// "Improvise" as a person uses it: charts, the sound that comes out, trades, files, the keyboard, and links.
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { parseMidi } from 'midi-file';
import type { Download, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { decodeWav, loudness } from '../../audio/index.ts';
import { readMusicXml } from '../../blues/index.ts';
import { violations } from '../testing/axe.ts';
import { fragmentLeft, missing, Studio, type Visit } from '../testing/studio.ts';
import { blocksOn, capture, heardOn } from './testing/capture.ts';

/** Unpacking the instruments takes a loaded machine minutes. */
const PATIENCE = 300_000;

if (missing) console.warn(`The stage "Improvise" is not tested${missing}.`);

describe.skipIf(missing)(`Improvise${missing}`, { timeout: 3 * PATIENCE }, () => {
  let studio: Studio;
  beforeAll(async () => {
    studio = await Studio.open();
  }, PATIENCE);
  afterEach(async () => {
    await studio.leave();
    expect(studio.faults.splice(0)).toEqual([]);
  });
  afterAll(() => studio?.close());

  const bar = (page: Page, number: number): Locator =>
    page.getByRole('textbox', { name: `Bar ${number}`, exact: true });
  const eventually = <T>(what: () => Promise<T>) => expect.poll(what, { timeout: PATIENCE, interval: 200 });
  const visit = async (options: Visit = {}): Promise<Page> => {
    const page = await studio.visit({ fragment: '#improvise', ...options });
    page.setDefaultTimeout(PATIENCE);
    await bar(page, 1).waitFor();
    return page;
  };

  /** Opens the stage with its sound captured, and starts. */
  const play = async (fragment = '#improvise'): Promise<Page> => {
    const page = await visit({ fragment, bypassCSP: true });
    await capture(page);
    await page.reload();
    // Between the sticks that count in there is silence.
    await page.getByRole('checkbox', { name: 'Count in' }).uncheck();
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.locator('.chart-bar-now').waitFor();
    return page;
  };
  const bytesOf = async (download: Download): Promise<Uint8Array> => readFile((await download.path())!);
  const take = async (page: Page, name: string): Promise<Uint8Array> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    return bytesOf(download);
  };

  it('takes a chart that is typed, says which bar is wrong, and keeps it in the address', async () => {
    const page = await visit();
    await bar(page, 3).fill('H7');
    await bar(page, 3).press('Enter');
    const wrong = page.locator('.chart [role=alert]');
    await eventually(() => wrong.textContent()).toMatch(/^Bar 3: "H7"/);
    expect(await bar(page, 3).getAttribute('aria-invalid')).toBe('true');
    await bar(page, 3).fill('B♭-7 E♭7');
    await bar(page, 3).press('Enter');
    await eventually(() => bar(page, 3).inputValue()).toBe('Bbm7 Eb7');
    expect(await wrong.textContent()).toBe('');
    await page.getByLabel('Key').first().selectOption('G');
    await eventually(() => bar(page, 3).inputValue()).toBe('Cm7 F7');
    const before = await fragmentLeft(page);
    await page.getByRole('button', { name: 'Add a bar' }).click();
    // The bar is there at once; the address follows when the chart has been read.
    await eventually(() => fragmentLeft(page)).not.toBe(before);
    await bar(page, 13).waitFor();
    const again = await visit({ fragment: await fragmentLeft(page) });
    expect(await bar(again, 3).inputValue()).toBe('Cm7 F7');
    expect(await bar(again, 13).inputValue()).toBe(await bar(page, 13).inputValue());
  });

  it('takes forms to begin with, charts that are pasted and files, and says why it cannot', async () => {
    const page = await visit();
    await page.getByLabel('Forms to begin with').selectOption('Waltz');
    await page.getByRole('heading', { name: 'Waltz' }).waitFor();
    expect(await bar(page, 1).inputValue()).toBe('3/4 Fmaj7');
    await page.getByText('Paste a chart or open a file').click();
    await page.getByLabel('Chart or link').fill('Title: Mine\nAm7 | D7 | % | 2/4 G7 | 4/4 C');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('heading', { name: 'Mine' }).waitFor();
    expect(await bar(page, 3).inputValue()).toBe('D7');
    // A bar keeps its metre when its chords are typed anew, and so does the next one.
    await bar(page, 4).fill('Db7');
    await bar(page, 4).press('Enter');
    await eventually(() => bar(page, 4).inputValue()).toBe('2/4 Db7');
    expect(await bar(page, 5).inputValue()).toBe('4/4 C');
    await page.getByLabel('Chart or link').fill('irealb://nothing');
    await page.getByRole('button', { name: 'Read it' }).click();
    const wrong = page.locator('.chart [role=alert]');
    await eventually(() => wrong.textContent()).toMatch(/iReal Pro link/);
    const file = { name: 'broken.mid', mimeType: 'audio/midi', buffer: Buffer.from('MThd') };
    await page.getByLabel('Open a file').setInputFiles(file);
    await eventually(() => wrong.textContent()).toMatch(/MIDI file/);
  });

  // Other tests run beside this one, and on a machine that is busy with them a block may come too late.
  it('sounds at once, without a gap and without clipping, while the chart shows the bar', {
    retry: 2,
  }, async () => {
    const page = await play();
    const now = page.locator('.chart-bar-now');
    const seen = new Set<string | null>();
    await eventually(async () => {
      seen.add(await now.first().getAttribute('data-bar'));
      return seen.size;
    }).toBeGreaterThan(3);
    const heard = await heardOn(page);
    expect(heard.seconds).toBeGreaterThan(3);
    expect(heard.rms).toBeGreaterThan(0.02);
    expect(heard.peak).toBeLessThan(1);
    expect(heard.missing).toBe(0);
    expect(heard.silence).toBeLessThan(0.1);
    await eventually(() => page.locator('.roll-solo').count()).toBeGreaterThan(0);
    await eventually(() => page.locator('.likely').textContent()).toMatch(/%/);

    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByText('Paused.').waitFor();
    await page.waitForTimeout(500);
    const paused = await blocksOn(page);
    await page.waitForTimeout(1000);
    expect(await blocksOn(page)).toBe(paused);
    await page.getByRole('button', { name: 'Go on' }).click();
    await eventually(() => blocksOn(page)).toBeGreaterThan(paused + 100);

    const midi = parseMidi(await take(page, 'MIDI'));
    const names = midi.tracks.map((track) => track.find(({ type }) => type === 'trackName'));
    expect(names).toHaveLength(5);
    for (const track of midi.tracks.slice(1)) {
      expect(track.filter(({ type }) => type === 'noteOn').length).toBeGreaterThan(3);
    }
    const sheet = readMusicXml(new TextDecoder().decode(await take(page, 'MusicXML')));
    expect(sheet.melody.length).toBeGreaterThan(3);

    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
    expect(await now.count()).toBe(0);
    const sound = decodeWav(await take(page, 'WAV'));
    expect(Math.abs(loudness(sound.channels, sound.sampleRate) + 16)).toBeLessThan(2);
    const stems = Object.entries(unzipSync(await take(page, 'Stems')));
    expect(stems.map(([name]) => name)).toEqual(['tenor-sax.wav', 'piano.wav', 'bass.wav', 'drums.wav']);
    for (const [, bytes] of stems) {
      const { channels, sampleRate } = decodeWav(bytes);
      expect(channels[0].length / sampleRate).toBeGreaterThan(3);
      const loudest = channels[0].reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
      expect(loudest).toBeGreaterThan(0.01);
    }
  });

  it('lets the network of 2002 learn the chart beside the music, and play when it has', async () => {
    const page = await play('#improvise?chart=F7+|+2/4+Bb7+|&tempo=200');
    await page.getByRole('button', { name: 'Let it learn this chart' }).click();
    // The chords before may be learned in no time.
    await page.getByRole('progressbar', { name: /^Learning melodies/ }).waitFor();
    // Nothing else ends the learning of chords.
    await page.getByRole('img', { name: 'By itself it has 100 % of a chorus right' }).waitFor();
    const steps = page.locator('.eck-steps');
    expect(await steps.first().locator('.is-right').count()).toBe(8);
    expect(await steps.last().locator('.is-right').count()).toBe(4);
    const where = page.locator('.where');
    expect(await where.textContent()).not.toMatch(/2002/);
    await page.getByText(/^It learned the chords in \d+ steps/).waitFor();
    await eventually(() => where.textContent()).toMatch(/by the network of 2002/);
    expect(await page.getByRole('slider', { name: 'Density' }).isDisabled()).toBe(true);
    expect(await fragmentLeft(page)).toContain('method=eck2002');
    expect((await heardOn(page)).rms).toBeGreaterThan(0.02);
    // In another key, it is another chart.
    await page.getByLabel('Key').first().selectOption('G');
    await page.getByText(/^It knows another chart than this one/).waitFor();
    await eventually(() => where.textContent()).not.toMatch(/2002/);
    await page.getByRole('button', { name: 'Let it learn this chart' }).click();
    await page.getByRole('progressbar', { name: /^Learning/ }).waitFor();
    await page.getByRole('button', { name: 'Stop learning' }).click();
    await page.getByText(/^It knows another chart than this one/).waitFor();
  });

  it('trades: what is played on the computer’s keys is shown, heard and answered', async () => {
    const page = await play('#improvise?trade=8&tempo=80');
    const where = page.locator('.where');
    await eventually(() => where.textContent()).toMatch(/your turn/);
    for (const key of ['a', 'd', 'g', 'h', 'g', 'd']) await page.keyboard.press(key, { delay: 90 });
    await eventually(() => page.locator('.roll-you').count()).toBeGreaterThan(0);
    await eventually(() => where.textContent()).toMatch(/the soloist’s turn/);
    await eventually(() => page.locator('.roll-solo:not(.roll-planned)').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    const midi = parseMidi(await take(page, 'MIDI'));
    const you = midi.tracks.find((track) =>
      track.some((event) => event.type === 'trackName' && event.text === 'You'),
    );
    expect(you!.filter(({ type }) => type === 'noteOn').length).toBe(6);
  });

  it('is played with the keyboard alone', async () => {
    const page = await visit();
    const focused = (): Promise<string | null> =>
      page.evaluate(
        () => document.activeElement!.getAttribute('aria-label') ?? document.activeElement!.textContent,
      );
    await bar(page, 1).focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Bar 5');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Bar 6');
    await page.keyboard.press('Control+Enter');
    await eventually(focused).toBe('Bar 7');
    await eventually(() => bar(page, 13).count()).toBe(1);
    await page.keyboard.press('Delete');
    await eventually(() => bar(page, 7).inputValue()).toBe('');
    await page.keyboard.press('Backspace');
    await eventually(() => bar(page, 13).count()).toBe(0);
    const start = page.getByRole('button', { name: 'Start', exact: true });
    await eventually(() => start.isEnabled()).toBe(true);
    await start.focus();
    await page.keyboard.press('Enter');
    const played = page.locator('.chart-bar-now');
    await played.waitFor();
    // What is being typed stays, though the chart is drawn anew with every bar that is played.
    await bar(page, 2).focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Dm7');
    const before = await played.getAttribute('data-bar');
    await eventually(() => played.getAttribute('data-bar')).not.toBe(before);
    expect(await bar(page, 2).inputValue()).toBe('Dm7');
    await page.getByRole('application').focus();
    await page.keyboard.down('a');
    await eventually(() => page.locator('.key-you').count()).toBe(1);
    await page.keyboard.up('a');
    await eventually(() => page.locator('.key-you').count()).toBe(0);
  });

  it.each(['light', 'dark'] as const)(
    'has no violation that axe finds, and fits, %s',
    async (colorScheme) => {
      for (const width of [360, 800, 1400]) {
        const page = await visit({ colorScheme, viewport: { width, height: 800 } });
        await page.getByText('Paste a chart or open a file').click();
        await bar(page, 2).fill('?');
        await bar(page, 2).press('Enter');
        await page.locator('.chart .error').waitFor();
        expect(await violations(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
        await studio.leave();
      }
    },
  );
});
