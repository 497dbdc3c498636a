// The elements on a web developer's page: begun with the keyboard, heard, and told about word by word and bar by bar.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadVoice } from '../speech/index.ts';
import { all } from '../speech/speak/testing/measure.ts';
import { capture, heardOn } from '../studio/improvise/testing/capture.ts';
import { violations } from '../studio/testing/axe.ts';
import { eventsOf, missing, type Noted, noteEvents, Pages } from './testing/pages.ts';

/** Unpacking the instruments takes a loaded machine minutes. */
const PATIENCE = 300_000;
const TEXT = 'They live here.';

if (missing) console.warn(`The elements are not tested${missing}.`);

/** Keeps all sound that the page gives to the loudspeakers, in the order of its times. */
function listen(): void {
  const heard: number[] = [];
  Object.assign(window, { heard });
  const start = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function (this: AudioBufferSourceNode, ...rest) {
    heard.push(...this.buffer!.getChannelData(0));
    return start.apply(this, rest);
  };
}

describe('the modules of the elements', () => {
  it('load where there are no elements, as on a server that makes pages', async () => {
    expect((await import('./voice.ts')).VoiceElement.name).toBe('VoiceElement');
    expect((await import('./jam.ts')).JamElement.name).toBe('JamElement');
  });
});

describe.skipIf(missing)(`the elements${missing}`, { timeout: PATIENCE }, () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await Pages.open();
  }, PATIENCE);
  afterEach(() => expect(pages.faults.splice(0)).toEqual([]));
  afterAll(() => pages?.close());

  const eventually = <T>(what: () => Promise<T>) => expect.poll(what, { timeout: PATIENCE, interval: 100 });
  const ofType = (events: readonly Noted[], wanted: string) =>
    events.filter(([type]) => type === wanted).map(([, detail]) => detail);
  const types = (events: readonly Noted[]): string[] => events.map(([type]) => type);
  const inBothThemes = async (page: Page): Promise<string[]> => {
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await violations(page)));
    }
    return found;
  };

  it('hold no framework', () => {
    expect(pages.inputs.length).toBeGreaterThan(100);
    expect(pages.inputs.filter((path) => path.includes('preact'))).toEqual([]);
  });

  it('speak what Node speaks, word by word, from a bundled page under a strict content policy', async () => {
    const voice = await loadVoice({ voice: 'kathleen' });
    const here = await all(voice, TEXT, { rate: 1.5, pitch: { semitones: 2 } });
    voice.close();
    const element = `<talking-blues-voice voice="kathleen" rate="9" pitch="2">${TEXT}</talking-blues-voice>`;
    const page = await pages.visit('bundled', element, async (opened) => {
      await opened.addInitScript(listen);
      await noteEvents(opened, ['start', 'word', 'end', 'error', 'progress']);
    });
    const button = page.getByRole('button');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const alert = page.locator('[role=alert]');
    await eventually(() => alert.textContent()).toBe('Rate is 9; give a number from 0.25 to 4.');
    expect(types(await eventsOf(page))).toEqual(['error', 'end']);
    await page.locator('talking-blues-voice').evaluate((voiced) => voiced.setAttribute('rate', '1.5'));
    await page.keyboard.press('Enter');
    expect(await button.textContent()).toBe('Stop');
    await eventually(() => button.textContent()).toBe('Speak');
    const events = (await eventsOf(page)).slice(2);
    expect(types(events).filter((type) => type !== 'progress')).toEqual([
      'start',
      'word',
      'word',
      'word',
      'end',
    ]);
    expect(ofType(events, 'progress').at(-1)).toMatchObject({ name: 'fargan.safetensors', total: 871_148 });
    expect(ofType(events, 'word')).toMatchObject(
      here.marks
        .filter(({ type }) => type === 'word')
        .map(({ value, start, stop, time, end }) => ({ value, start, stop, time, end })),
    );
    expect(events.filter(([type]) => type === 'word').map(([, , lit]) => lit)).toEqual([
      'They',
      'live',
      'here',
    ]);
    const heard = await page.evaluate(() => (window as unknown as { heard: number[] }).heard);
    expect(heard).toHaveLength(here.samples.length);
    expect(Math.max(...heard.map((x, i) => Math.abs(x - here.samples[i])))).toBeLessThan(1e-3);
    expect(Math.max(...heard.map(Math.abs))).toBeLessThan(1);
    expect(await inBothThemes(page)).toEqual([]);
  });

  it('play chorus after chorus and end, with all files from another origin', async () => {
    const element =
      '<talking-blues-jam tempo="240" choruses="2" soloist="kazoo">C7 | F7 G7 |</talking-blues-jam>';
    const page = await pages.visit('plain', element, async (opened) => {
      await capture(opened);
      await noteEvents(opened, ['start', 'bar', 'chord', 'end', 'error']);
    });
    const alert = page.locator('[role=alert]');
    await eventually(() => alert.textContent()).toMatch(
      /^There is no soloist "kazoo"; take one of tenor sax, /,
    );
    await page.locator('talking-blues-jam').evaluate((jam) => jam.setAttribute('soloist', 'trumpet'));
    await eventually(() => alert.textContent()).toBe('');
    expect(await page.getByRole('listitem').allTextContents()).toEqual(['C7', 'F7 G7']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.locator('li[aria-current]').waitFor({ timeout: PATIENCE });
    expect(await inBothThemes(page)).toEqual([]);
    await eventually(() => page.getByRole('button').textContent()).toBe('Play');
    const events = (await eventsOf(page)).slice(1);
    expect(events.at(0)![0]).toBe('start');
    expect(events.at(-1)![0]).toBe('end');
    expect(ofType(events, 'bar')).toEqual(
      [0, 1].flatMap((chorus) => [
        { bar: 0, chorus, chords: ['C7'] },
        { bar: 1, chorus, chords: ['F7', 'G7'] },
      ]),
    );
    expect(ofType(events, 'chord').map((chord) => chord!.symbol)).toEqual([
      'C7',
      'F7',
      'G7',
      'C7',
      'F7',
      'G7',
    ]);
    expect(events.filter(([type]) => type === 'bar').map(([, , lit]) => lit)).toEqual([
      'C7',
      'F7 G7',
      'C7',
      'F7 G7',
    ]);
    const heard = await heardOn(page);
    // Four bars of four beats at 240 a minute.
    expect(heard.seconds).toBeGreaterThan(3.5);
    expect(heard.rms).toBeGreaterThan(0.02);
    expect(heard.peak).toBeLessThan(1);
    expect(heard.missing).toBe(0);
    console.info(`peak ${heard.peak.toFixed(2)}, rms ${heard.rms.toFixed(3)}, ${heard.seconds.toFixed(1)} s`);
  });
});
