// SSML as it is spoken: rate, pitch, range, volume, emphasis, contours, durations, breaks and marks.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadVoice, type ProsodySentence, type Speaker, SsmlError } from '../index.ts';

let voice: Speaker;
beforeAll(async () => {
  voice = await loadVoice();
}, 240_000);
afterAll(() => voice.close());

const sentences = (ssml: string): ProsodySentence[] =>
  voice.analyze(`<speak>${ssml}</speak>`, { ssml: true }).sentences;
const only = (ssml: string): ProsodySentence => sentences(ssml)[0];
const length = ({ words }: ProsodySentence, word: number): number =>
  words[word].phones.reduce((sum, { duration }) => sum + duration, 0);
/** Mean pitch of a word in hertz. */
function pitch({ words, pitch: curve }: ProsodySentence, word: number): number {
  const part = curve!.slice(
    Math.round(100 * words[word].phones[0].time),
    Math.round(100 * words[word].pause.time),
  );
  return part.reduce((a, b) => a + b, 0) / part.length;
}

describe('SSML', { timeout: 240_000 }, () => {
  it('changes the words that it is said of, and leaves the others', () => {
    const plain = only('We all remember you.');
    const told = only('We <prosody rate="50%" volume="+6dB">all</prosody> remember you.');
    expect(length(told, 1) / length(plain, 1)).toBeCloseTo(2, 2);
    expect(length(told, 0)).toBe(length(plain, 0));
    const higher = only('We <prosody pitch="+4st">all</prosody> remember you.');
    // Blended with its neighbours at both ends.
    expect(12 * Math.log2(pitch(higher, 1) / pitch(plain, 1))).toBeGreaterThan(3);
    expect(Math.abs(12 * Math.log2(pitch(higher, 2) / pitch(plain, 2)))).toBeLessThan(0.5);
    expect(told.words.map(({ volume }) => volume)).toEqual([undefined, 6, undefined, undefined]);
  });

  it('flattens by range, and stresses more or less', () => {
    const flat = only('<prosody range="-100%" pitch="150Hz">We all go.</prosody>').pitch!;
    for (const hertz of flat) expect(hertz).toBeCloseTo(150, 0);
    const said = (how: string): ProsodySentence => only(`We <emphasis level="${how}">all</emphasis> go.`);
    const [none, reduced, moderate, strong] = ['none', 'reduced', 'moderate', 'strong'].map(said);
    const order = [reduced, none, moderate, strong];
    for (let i = 1; i < order.length; i++) {
      expect(length(order[i], 1)).toBeGreaterThan(length(order[i - 1], 1));
      expect(order[i].words[1].volume ?? 0).toBeGreaterThan(order[i - 1].words[1].volume ?? 0);
    }
    expect(pitch(strong, 1)).toBeGreaterThan(pitch(none, 1) * 1.05);
    const starred = voice.analyze('We *all* go.').sentences[0];
    expect(length(starred, 1)).toBeCloseTo(length(moderate, 1), 6);
  });

  it('follows contours, and fills the time that it is given', () => {
    const rising = only('<prosody contour="(0%,120Hz) (100%,240Hz)">We all remember you.</prosody>');
    const mean = [0, 1, 2, 3].map((word) => pitch(rising, word));
    expect([...mean].sort((a, b) => a - b)).toEqual(mean);
    expect(mean[0]).toBeLessThan(140);
    expect(mean[3]).toBeGreaterThan(200);
    const timed = only('<prosody duration="3s">We all remember you.</prosody>');
    expect(timed.words[3].pause.time).toBeCloseTo(3, 2);
  });

  it('pauses as long as it is told, within sentences and between them', () => {
    const [first, second] = sentences(
      'Go <break time="500ms"/>on. <break time="2s"/>Stay <break strength="none"/>here.',
    );
    expect(first.words.map(({ pause }) => pause.duration)).toEqual([0.5, 2]);
    expect(second.words[0].pause.duration).toBe(0);
    expect(only('<break time="1500ms"/>Go.').lead).toBe(1.5);
    expect(only('Go <break strength="strong"/>on.').words[0].pause.duration).toBeGreaterThanOrEqual(0.7);
    const [before, behind] = sentences('Go <break time="60s"/>on.');
    expect([before.words[0].pause.duration, behind.words[0].text]).toEqual([60, 'on']);
  });

  it('lets long silence be silent, and reaches marks on time', async () => {
    const marks: { type: string; value: string; time: number; start: number }[] = [];
    let [samples, loudest] = [0, 0];
    const source = '<speak><mark name="a"/>Go <break time="4s"/><mark name="b"/>on.<mark name="c"/></speak>';
    for await (const piece of voice.speak(source, { ssml: true })) {
      const from = samples / voice.sampleRate;
      samples += piece.samples.length;
      marks.push(...piece.marks);
      if (from > 1.6 && from < 4) for (const x of piece.samples) loudest = Math.max(loudest, Math.abs(x));
    }
    expect(loudest).toBe(0);
    const at = (name: string) => marks.find(({ value }) => value === name)!;
    expect([at('a').type, at('a').time]).toEqual(['mark', 0]);
    expect(at('b').time).toBe(at('on').time);
    expect(source.slice(at('b').start, at('b').start + 2)).toBe('on');
    expect(at('c').time).toBeLessThanOrEqual(samples / voice.sampleRate);
    expect(at('c').time).toBeGreaterThan(at('on').time);
  });

  it('takes phones as told, and says what is wrong', () => {
    const { words } = only('<phoneme alphabet="x-arpabet" ph="T AH0 M AA1 T OW0">tomato</phoneme>.');
    expect(words[0].source).toBe('phoneme');
    expect(words[0].phones.map(({ phone }) => phone).join(' ')).toBe('T AH0 M AA1 T OW0');
    expect(() => sentences('<p>Go.')).toThrow(SsmlError);
    expect(sentences('<break time="1s"/>')).toEqual([]);
  });
});
