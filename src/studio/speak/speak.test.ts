// "Speak" as a person uses it: what the page plans and says is what the room itself does in Node.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { decodeWav } from '../../audio/index.ts';
import { loadVoice, type Prosody, readSsml, type Speaker } from '../../speech/index.ts';
import { all, pitches } from '../../speech/speak/testing/measure.ts';
import { percent } from '../shared/figures.ts';
import { violations } from '../testing/axe.ts';
import { missing, Studio } from '../testing/studio.ts';
import { edited, NO_EDITS } from './edits.ts';
import { EXAMPLES } from './examples.ts';
import type { Edits } from './types.ts';

/** Pixels of a semitone on the sheet. */
const SEMITONE = 9;

const TEXT = 'I read a long song.';
const RATE = 16_000;

if (missing) console.warn(`The stage "Speak" is not tested${missing}.`);

/** Keeps all sound that the page gives to the loudspeakers, in the order of its times. */
function listen(): void {
  const heard: { at: number; samples: number[] }[] = [];
  Object.assign(window, { heard, clicked: 0, sounded: 0 });
  const times = window as unknown as { clicked: number; sounded: number };
  addEventListener(
    'click',
    () => {
      [times.clicked, times.sounded] = [performance.now(), 0];
    },
    true,
  );
  const start = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function (this: AudioBufferSourceNode, at = 0, ...rest) {
    times.sounded ||= performance.now();
    heard.push({ at, samples: [...this.buffer!.getChannelData(0)] });
    return start.call(this, at, ...rest);
  };
}

describe.skipIf(missing)(`Speak${missing}`, { timeout: 600_000 }, () => {
  let studio: Studio;
  let voice: Speaker;
  beforeAll(async () => {
    [studio, voice] = await Promise.all([Studio.open(), loadVoice()]);
  }, 600_000);
  afterEach(async () => {
    await studio.leave();
    expect(studio.faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await studio?.close();
    voice?.close();
  });

  const eventually = <T>(what: () => Promise<T>) => expect.poll(what, { timeout: 120_000, interval: 200 });
  const open = async (
    values: Readonly<Record<string, string>> = { text: TEXT },
    options: Parameters<Studio['visit']>[0] = {},
  ): Promise<Page> => {
    const page = await studio.visit({ ...options, fragment: `#speak?${new URLSearchParams(values)}` });
    page.setDefaultTimeout(240_000);
    await page
      .getByRole('slider', { name: /^Pitch of/ })
      .first()
      .waitFor();
    return page;
  };
  const field = (page: Page): Locator => page.getByRole('textbox', { name: 'Text to speak' });
  const word = (page: Page, text: string): Locator =>
    page.getByRole('slider', { name: `Pitch of “${text}”` });
  const phones = (page: Page, text: string): Promise<string[]> =>
    page
      .locator(`[aria-label$=" in “${text}”"].phone`)
      .evaluateAll((all) => all.map((one) => /^Length of (\S+)/.exec(one.getAttribute('aria-label')!)![1]));
  const readings = (page: Page, text: string): Locator =>
    page.getByRole('group', { name: text, exact: true }).getByRole('button');

  /** What is heard from pressing "Speak" to the end. */
  const speak = async (page: Page): Promise<Float32Array> => {
    await page.evaluate(() =>
      Object.assign(window, { from: (window as unknown as { heard: [] }).heard.length }),
    );
    await page.getByRole('button', { name: 'Speak', exact: true }).click();
    await page.getByRole('button', { name: 'Stop', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Speak', exact: true }).waitFor();
    const waited = await page.evaluate(() => {
      const { clicked, sounded } = window as unknown as { clicked: number; sounded: number };
      return sounded - clicked;
    });
    console.info(`first sound handed to the loudspeakers ${waited.toFixed(0)} ms after the click`);
    return new Float32Array(
      await page.evaluate(() => {
        const { heard, from } = window as unknown as { heard: { samples: number[] }[]; from: number };
        return heard.slice(from).flatMap(({ samples }) => samples);
      }),
    );
  };

  /** What the room makes of the text with edits. */
  const inNode = async (edits: Partial<Edits>, options = {}): Promise<Prosody> => {
    const { sentences } = voice.analyze(TEXT, options);
    return { sentences: sentences.map((sentence) => edited(sentence, 0, { ...NO_EDITS, ...edits })) };
  };
  const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1];
  const inSemitones = (hertz: number): number => 12 * Math.log2(hertz);
  /** The measured pitch of a word in hertz, in sound that is as the plan says. */
  const pitchIn = (samples: Float32Array, { sentences: [{ words }] }: Prosody, w: number): number => {
    let clock = 0;
    for (const { phones: before, pause } of words.slice(0, w)) {
      for (const { duration } of before) clock += duration;
      clock += pause.duration;
    }
    const length = words[w].phones.reduce((sum, { duration }) => sum + duration, 0);
    return median(pitches(samples, clock + 0.2 * length, clock + length));
  };

  it('shows both readings of a word as the room does, and flips it', async () => {
    const page = await open({ text: 'They will record a new record.' });
    const words = voice.analyze('They will record a new record.').sentences[0].words;
    const [first, second] = words.filter(({ text }) => text === 'record');
    const told = (of: typeof first): string[] =>
      of.readings!.map((one) => `${one.phones.join(' ')} ${percent(one.probability)}`);
    const shown = await readings(page, 'record').allTextContents();
    expect(shown).toEqual([...told(first), ...told(second)]);
    expect(await page.locator('.field-copy .two-ways').allTextContents()).toEqual(['record', 'record']);
    const said = [first, second].flatMap((one) => one.phones.map(({ phone }) => phone));
    expect(await phones(page, 'record')).toEqual(said);
    const other = first.readings!.find(
      (one) => one.phones.join() !== first.phones.map(({ phone }) => phone).join(),
    )!;
    await readings(page, 'record').nth(first.readings!.indexOf(other)).click();
    const flipped = [...other.phones, ...second.phones.map(({ phone }) => phone)];
    await eventually(() => phones(page, 'record')).toEqual(flipped);
    // Both are still to choose from.
    expect(await readings(page, 'record').allTextContents()).toEqual(shown);
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(() => phones(page, 'record')).toEqual(said);
  });

  it('says a word as much higher as it was dragged, and says all of it flat when asked', async () => {
    const page = await open();
    await page.evaluate(listen);
    const own = await inNode({});
    const before = await speak(page);
    expect(before.length).toBe((await all(voice, own)).samples.length);
    await word(page, 'long').scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await word(page, 'long').boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y + height / 2 - 2 * SEMITONE);
    await page.mouse.move(x + width / 2, y + height / 2 - 4 * SEMITONE);
    await page.mouse.up();
    expect(await word(page, 'long').getAttribute('aria-valuenow')).toBe('4');
    const after = await speak(page);
    const risen = inSemitones(pitchIn(after, own, 3)) - inSemitones(pitchIn(before, own, 3));
    expect(Math.abs(risen - 4)).toBeLessThan(1);
    const other = inSemitones(pitchIn(after, own, 1)) - inSemitones(pitchIn(before, own, 1));
    expect(Math.abs(other)).toBeLessThan(1);
    expect(await page.getByRole('img', { name: /Spectrogram/ }).count()).toBe(1);
    await page.getByRole('radio', { name: 'Monotone' }).check();
    const flat = await speak(page);
    // From the lowest to the highest word, each in its own place: monotone has a time of its own, too.
    const spread = (samples: Float32Array, plan: Prosody): number => {
      const found = plan.sentences[0].words.map((_, w) => inSemitones(pitchIn(samples, plan, w)));
      return Math.max(...found) - Math.min(...found);
    };
    const [lively, level] = [spread(after, own), spread(flat, await inNode({}, { monotone: true }))];

