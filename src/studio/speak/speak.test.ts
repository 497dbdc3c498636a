// "Speak" as a person uses it: what the page plans and says is what the room itself does in Node.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { decodeWav } from '../../audio/index.ts';
import { loadVoice, type Prosody, readSsml, type Speaker } from '../../speech/index.ts';
import { all, pitches } from '../../speech/speak/testing/measure.ts';
import { percent } from '../shared/figures.ts';
import { violations } from '../testing/axe.ts';
import { fragmentLeft, missing, Studio } from '../testing/studio.ts';
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
    // The words that decided are those of the room, the weightiest first.
    const [sentence] = voice.analyze('They will record a new record.').sentences;
    const lists = page.getByRole('list', { name: 'Words that decided about “record”' });
    await eventually(() => lists.count()).toBe(2);
    for (const [i, word] of [first, second].entries()) {
      const weights = voice.decisive(sentence, words.indexOf(word));
      const most = weights.reduce((a, b) => (Math.abs(b.weight) > Math.abs(a.weight) ? b : a));
      const { start, stop } = words[most.index];
      const shownFirst = await lists.nth(i).getByRole('listitem').first().textContent();
      expect(shownFirst).toMatch(new RegExp(`^${sentence.text.slice(start, stop)}[×÷][\\d.]+`));
    }
    expect(await page.locator('.melody-word').first().textContent()).toBe('They');
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
    // Of the words that are long enough, each in its own place: monotone has a time of its own, too.
    const spread = (samples: Float32Array, plan: Prosody): number => {
      const found = [0, 1, 3].map((w) => inSemitones(pitchIn(samples, plan, w)));
      return Math.max(...found) - Math.min(...found);
    };
    const [lively, level] = [spread(after, own), spread(flat, await inNode({}, { monotone: true }))];
    console.info(
      `risen ${risen.toFixed(2)} st; words span ${lively.toFixed(2)} st, flat ${level.toFixed(2)} st`,
    );
    expect(level).toBeLessThan(1);
    expect(level).toBeLessThan(lively / 2);
  });

  it('is led by the keyboard alone: bends, stretches, pauses, goes back and forth, speaks', async () => {
    const page = await open();
    await page.evaluate(listen);
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement!.getAttribute('aria-label'));
    const value = (name: string): Promise<string | null> =>
      page.getByRole('slider', { name, exact: true }).getAttribute('aria-valuenow');
    await word(page, 'i').focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowRight'])
      await page.keyboard.press(key);
    expect(await focused()).toBe('Pitch of “long”');
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown']) await page.keyboard.press(key);
    expect(await value('Pitch of “long”')).toBe('1');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Length of L in “long”');
    await page.keyboard.press('ArrowRight');
    for (let i = 0; i < 10; i++) await page.keyboard.press('ArrowUp');
    const [, vowel] = await phones(page, 'long');
    expect(await value(`Length of ${vowel} in “long”`)).toBe('200');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Pause after “long”');
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowUp');
    const silence = voice.analyze(TEXT).sentences[0].words[3].pause.duration + 0.2;
    expect(Number(await value('Pause after “long”'))).toBeCloseTo(silence, 3);
    // Longer by the vowel's length and the pause.
    const asked = await inNode({ pitch: { 3: 1 }, length: { '3.1': 2 }, pause: { 3: silence } });
    expect((await speak(page)).length).toBe((await all(voice, asked)).samples.length);
    await word(page, 'long').focus();
    // Presses that come slowly are steps of their own.
    const undo = page.getByRole('button', { name: 'Undo' });
    while (await undo.isEnabled()) await page.keyboard.press('Control+z');
    expect(await value('Pitch of “long”')).toBe('0');
    expect(await value(`Length of ${vowel} in “long”`)).toBe('100');
    const redo = page.getByRole('button', { name: 'Redo' });
    while (await redo.isEnabled()) await page.keyboard.press('Control+Shift+z');
    await eventually(() => value(`Length of ${vowel} in “long”`)).toBe('200');
    await page.keyboard.press('Delete');
    expect(await value('Pitch of “long”')).toBe('0');
    // The word alone is heard.
    const pieces = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { heard: [] }).heard.length);
    const had = await pieces();
    await page.keyboard.press('Enter');
    await eventually(pieces).toBeGreaterThan(had);
  });

  it('gives sound, marks and SSML as files', async () => {
    const page = await open({ text: TEXT, bend: '3:4', stretch: '4.1:1.5' });
    const file = async (label: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: label, exact: true }).last().click(),
      ]);
      return readFile(await download.path());
    };
    const expected = await all(voice, await inNode({ pitch: { 3: 4 }, length: { '4.1': 1.5 } }));
    const { channels, sampleRate } = decodeWav(new Uint8Array(await file('WAV')));
    expect([channels.length, sampleRate, channels[0].length]).toEqual([1, RATE, expected.samples.length]);
    const apart = channels[0].reduce(
      (most, sample, i) => Math.max(most, Math.abs(sample - expected.samples[i])),
      0,
    );
    expect(apart).toBeLessThan(0.001);
    const marks = (await file('Marks')).toString().trimEnd().split('\n');
    expect(marks.map((line) => JSON.parse(line))).toEqual(expected.marks);
    const document = readSsml((await file('SSML')).toString());
    const raised = document.sentences[0].spans.find((span) => span.kind === 'text' && span.text === 'long');
    expect(raised?.kind === 'text' && 12 * Math.log2(raised.settings.pitch.factor)).toBeCloseTo(4, 3);
  });

  it('keeps the SSML in step, either way, and says where it is wrong', async () => {
    const page = await open();
    await page.getByRole('radio', { name: 'SSML' }).check();
    const ssml = page.getByRole('textbox', { name: 'SSML' });
    await eventually(() => ssml.inputValue()).toContain('long');
    await word(page, 'long').focus();
    await page.keyboard.press('ArrowUp');
    await eventually(() => ssml.inputValue()).toMatch(/<prosody pitch="[^"]+">long<\/prosody>/);
    await ssml.fill('<speak>\n  Say <prosody pitch="high">it</prosodi>.\n</speak>');
    await page
      .getByRole('alert')
      .getByText(/^Line 2, column \d+: /)
      .waitFor();
    expect(await page.locator('.field-copy .wrong').textContent()).toMatch(/prosodi>\.$/);
    // What is heard is still the last that was right.
    expect(await word(page, 'long').count()).toBe(1);
    await ssml.fill('<speak>\n  Say <prosody pitch="+4st">it</prosody> again.\n</speak>');
    await word(page, 'again').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.getByRole('radio', { name: 'Text' }).check();
    expect(await field(page).inputValue()).toBe('Say it again.');
    await field(page).fill('Say it now.');
    await word(page, 'now').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await word(page, 'again').waitFor();
  });

  it('keeps text and edits in the link, edits with their words when the text changes, and begins with examples', async () => {
    const page = await open();
    await word(page, 'song').focus();
    await page.keyboard.press('ArrowDown');
    await field(page).fill('Now I read a very long song.');
    await word(page, 'very').waitFor();
    await eventually(() => word(page, 'song').getAttribute('aria-valuenow')).toBe('-1');
    await page.getByRole('slider', { name: 'Rate' }).fill('1.5');
    const other = await studio.visit({ fragment: await fragmentLeft(page) });
    await word(other, 'very').waitFor();
    expect(await field(other).inputValue()).toBe('Now I read a very long song.');
    expect(await word(other, 'song').getAttribute('aria-valuenow')).toBe('-1');
    expect(await other.getByRole('slider', { name: 'Rate' }).inputValue()).toBe('1.5');
    await other.getByRole('button', { name: EXAMPLES[1].title }).click();
    await word(other, 'did').waitFor();
    // The first sentence is shown before the others are planned.
    await other.getByRole('status').getByText('Sentence 1 of 3').waitFor();
    await field(other).fill('');
    await eventually(() => other.locator('.note').count()).toBe(0);
    expect(await other.getByRole('button', { name: 'Speak', exact: true }).isDisabled()).toBe(true);
  });

  it('speaks a long text from its beginning, not what stood there before, and plans the rest meanwhile', async () => {
    const page = await open();
    const sentences = Array.from({ length: 120 }, (_, i) => `Here is word ${i + 1} of many.`);
    await field(page).fill(sentences.join('\n'));
    await page.getByRole('button', { name: 'Speak', exact: true }).click();
    await eventually(() => page.locator('.field-copy .lit').allTextContents()).toEqual(['Here']);
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await page.getByRole('status').getByText('of 120', { exact: false }).waitFor();
    // The link holds it, too.
    expect(new URLSearchParams((await fragmentLeft(page)).replace('#speak?', '')).get('text')).toBe(
      sentences.join('\n'),
    );
  });

  it.each(['light', 'dark'] as const)(
    'has no violation that axe finds, and fits, %s',
    async (colorScheme) => {
      for (const width of [360, 800, 1400]) {
        const page = await open(
          { text: TEXT, bend: '3:4' },
          { colorScheme, viewport: { width, height: 800 } },
        );
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
