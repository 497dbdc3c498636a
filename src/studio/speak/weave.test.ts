// The SSML of a text with edits, read again, is planned as the edits say.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadVoice, type ProsodySentence, readSsml, type Speaker, writeSsml } from '../../speech/index.ts';
import { edited, NO_EDITS } from './edits.ts';
import { EXAMPLES } from './examples.ts';
import type { Edits, Manner, Source } from './types.ts';
import { OWN_MANNER } from './types.ts';
import { asSsml, changesOf, shownOf, weave } from './weave.ts';

describe('weave', () => {
  let voice: Speaker;
  beforeAll(async () => {
    voice = await loadVoice();
  }, 120_000);
  afterAll(() => voice.close());

  const plan = ({ text, ssml }: Source): ProsodySentence[] => voice.analyze(text, { ssml }).sentences;
  const woven = (source: Source, edits: Edits, manner: Manner = OWN_MANNER): string =>
    writeSsml(weave(readSsml(asSsml(source)), changesOf(plan(source), edits, manner.rate), manner));
  const again = (ssml: string): ProsodySentence[] => plan({ text: ssml, ssml: true });
  const wordsOf = (sentences: readonly ProsodySentence[]) => sentences.flatMap(({ words }) => words);
  const lengthOf = ({ phones }: ProsodySentence['words'][number]): number =>
    phones.reduce((sum, { duration }) => sum + duration, 0);
  /** The mean pitch of a word in semitones over 1 Hz. */
  const pitchOf = ({ words, pitch = [] }: ProsodySentence, w: number): number => {
    const [from, to] = [words[w].phones[0].time, words[w].pause.time].map((time) => Math.round(100 * time));
    const frames = pitch.slice(from, to).map((hertz) => 12 * Math.log2(hertz));
    return frames.reduce((a, b) => a + b, 0) / frames.length;
  };

  it.each(EXAMPLES)('says the same words of "$title" where nothing is asked', ({ text }) => {
    const said = (sentences: readonly ProsodySentence[]) =>
      wordsOf(sentences).map(({ phones }) => phones.map(({ phone, duration }) => `${phone} ${duration}`));
    expect(said(again(woven({ text, ssml: false }, NO_EDITS)))).toEqual(said(plan({ text, ssml: false })));
  });

  it.each(['One\ftwo\u0001 three.', 'Four\ud800five.'])(
    'says the words of %j, which XML cannot hold',
    (text) => {
      const source = { text, ssml: false };
      expect(wordsOf(again(woven(source, NO_EDITS))).map((word) => word.text)).toEqual(
        wordsOf(plan(source)).map((word) => word.text),
      );
    },
  );

  it('bends, stretches, pauses and reads as asked', () => {
    const source = { text: 'I read the big red book, and the cat slept.', ssml: false };
    const own = plan(source);
    const edits = {
      pitch: { 3: 4 },
      length: { '5.1': 2 },
      pause: { 2: 0.35, 5: 0 },
      reading: { 1: 0 },
    };
    const asked = edited(own[0], 0, edits);
    const ssml = woven(source, edits);
    const [said] = again(ssml);
    expect(wordsOf([said]).map(({ text }) => text)).toEqual(wordsOf(own).map(({ text }) => text));
    const reading = own[0].words[1].readings![0].phones;
    expect(said.words[1].phones.map(({ phone }) => phone)).toEqual(reading);
    // A pause changes the voice's own melody behind it, so what bending adds is seen beside all the rest alone.
    const [unbent] = again(woven(source, { ...edits, pitch: {} }));
    expect(pitchOf(said, 3) - pitchOf(unbent, 3)).toBeGreaterThan(3);
    expect(pitchOf(said, 3) - pitchOf(unbent, 3)).toBeLessThan(5);
    expect(lengthOf(said.words[5])).toBeCloseTo(lengthOf(asked.words[5]), 2);
    expect(said.words[2].pause.duration).toBeCloseTo(0.35, 3);
    expect(said.words[5].pause.duration).toBe(0);
  });

  it('keeps what a document says already, and adds to it', () => {
    const text =
      '<speak>Say <emphasis level="strong">this</emphasis><break time="1s"/> and <sub alias="doctor">Dr</sub> &amp; <prosody pitch="+2st">that</prosody>.</speak>';
    const source = { text, ssml: true };
    const words = wordsOf(plan(source)).map((word) => word.text);
    const that = words.indexOf('that');
    const doctor = words.indexOf('doctor');
    const ssml = woven(source, { ...NO_EDITS, pitch: { [that]: 3, [doctor]: -2 }, pause: { 1: 0.2 } });
    expect(ssml).toContain('<emphasis level="strong">this</emphasis>');
    // The writer tells semitones in percent.
    const percent = (of: RegExp): number => 12 * Math.log2(1 + Number(of.exec(ssml)![1]) / 100);
    expect(percent(/<prosody pitch="([^"]+)%">that</)).toBeCloseTo(5, 4);
    expect(percent(/<prosody pitch="([^"]+)%"><sub alias="doctor">Dr<\/sub><\/prosody>/)).toBeCloseTo(-2, 4);
    expect(ssml).toContain('<break time="0.2s"/>');
    expect(ssml).not.toContain('<break time="1s"/>');
    expect(wordsOf(again(ssml)).map((word) => word.text)).toEqual(words);
  });

  it('says rate, pitch and range of the whole', () => {
    const source = { text: 'The cat slept. It rained.', ssml: false };
    const own = wordsOf(plan(source));
    const said = wordsOf(again(woven(source, NO_EDITS, { rate: 2, pitch: 3, range: 0.5 })));
    for (const [w, word] of said.entries()) expect(lengthOf(word)).toBeCloseTo(lengthOf(own[w]) / 2, 2);
  });

  it('shows a document without its markup, and where each word stands', () => {
    const text = '<speak><p>A <emphasis>cat</emphasis> &amp; 12 dogs.</p><p>So?</p></speak>';
    const shown = shownOf(readSsml(text));
    expect(shown.text).toBe('A cat & 12 dogs.\n\nSo?');
    const at = shown.places.map(([start, stop]) => shown.text.slice(start, stop));
    expect(at).toEqual(['A', 'cat', '&', '12', 'dogs', 'So']);
    expect(shownOf(readSsml(asSsml({ text: 'a < b\n\nc', ssml: false }))).text).toBe('a < b\n\nc');
  });
});
