// Speaking, measured on the sound: times, level, pitch; edits that are heard, pieces that join, wrong input.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loudness, samplePeak } from '../../audio/index.ts';
import { loadVoice, type Prosody, type Speaker, SpeechError } from '../index.ts';
import { loadHeteronyms, wordsOf } from '../pronunciation/index.ts';
import { all, joined, level, median, pitches, semitones, spread } from './testing/measure.ts';

let voice: Speaker;
beforeAll(async () => {
  voice = await loadVoice({ lexicon: { Nguyen: 'W IH1 N' } });
}, 60_000);
afterAll(() => voice.close());

const TEXT = 'The old man lived near a river. Who are you?';

describe('words that decide', () => {
  it('are those that the heteronym network itself finds, with capitals and marks as they were written', async () => {
    const heteronyms = await loadHeteronyms(new Uint8Array(readFileSync('models/heteronyms.safetensors')));
    for (const text of [
      'They will record a new record.',
      '“My Polish friend,” she said, “did not object (I read it last year).”',
    ]) {
      const [sentence] = voice.analyze(text).sentences;
      const words = wordsOf(text);
      const found = heteronyms.read(words).map(({ index }) => index);
      expect(found.length).toBeGreaterThan(1);
      for (const index of found) {
        const own = voice.decisive(sentence, index);
        expect(own.length).toBeGreaterThan(3);
        expect(own).toEqual(heteronyms.decisive(words, index));
      }
    }
    heteronyms.close();
  });

  it('are none for a word with one reading, and a word that is not there is refused', () => {
    const [sentence] = voice.analyze('They live near the live wire.').sentences;
    expect(voice.decisive(sentence, 0)).toEqual([]);
    const [verb, adjective] = [1, 4].map((word) => voice.decisive(sentence, word)[0]);
    expect([verb.index, adjective.index]).toEqual([0, 5]);
    for (const word of [-1, 6, 0.5]) {
      expect(() => voice.decisive(sentence, word)).toThrow(SpeechError);
    }
    expect(() => voice.decisive({ ...sentence, words: [] }, 0)).toThrow(SpeechError);
  });
});

describe('a text', { timeout: 240_000 }, () => {
  it('sounds as long as its marks say, loud enough, unclipped, and still between sentences', async () => {
    const { samples, marks } = await all(voice, TEXT);
    const sentences = marks.filter(({ type }) => type === 'sentence');
    expect(sentences.map(({ value }) => value)).toEqual(['The old man lived near a river.', 'Who are you?']);
    expect(samples.length / voice.sampleRate).toBeCloseTo(sentences[1].end, 6);
    expect(sentences[0].end).toBe(sentences[1].time);
    expect(loudness([samples], voice.sampleRate)).toBeGreaterThan(-23);
    expect(loudness([samples], voice.sampleRate)).toBeLessThan(-17);
    expect(samplePeak([samples])).toBeLessThan(10 ** (-1 / 20));
    const words = marks.filter(({ type }) => type === 'word');
    const [river, who] = [words[6], words[7]];
    expect([river.value, who.value]).toEqual(['river', 'who']);
    expect(who.time - river.end).toBeGreaterThanOrEqual(0.39);
    const part = (from: number, to: number) =>
      samples.subarray(from * voice.sampleRate, to * voice.sampleRate);
    const still = level(part(river.end + 0.15, who.time - 0.05));
    expect(still).toBeLessThan(level(part(words[1].time, words[2].end)) - 25);
  });

  it('has marks in order, phones within their words, words within their sentence, all with their places', async () => {
    const { marks } = await all(voice, TEXT);
    for (const [i, mark] of marks.entries()) {
      expect(mark.end).toBeGreaterThanOrEqual(mark.time);
      if (i > 0) expect(mark.time).toBeGreaterThanOrEqual(marks[i - 1].time);
      if (mark.type === 'word') expect(TEXT.slice(mark.start, mark.stop).toLowerCase()).toBe(mark.value);
    }
    const old = marks.find(({ value }) => value === 'old')!;
    const own = marks.filter(({ type, start }) => type === 'phone' && start === old.start);
    expect(own.map(({ value }) => value)).toEqual(['OW1', 'L', 'D']);
    expect([own[0].time, own[2].end]).toEqual([old.time, old.end]);
  });

  it('gives the same samples in pieces, analysed before, and from a later sentence on', async () => {
    const { samples, marks, sentences } = await all(voice, TEXT);
    expect(sentences[0]).toBe(0);
    expect(sentences.at(-1)).toBe(1);
    const prosody = JSON.parse(JSON.stringify(voice.analyze(TEXT))) as Prosody;
    const again = await all(voice, prosody);
    expect(again.samples).toEqual(samples);
    expect(again.marks).toEqual(marks);
    const later = await all(voice, TEXT, { fromSentence: 1 });
    const at = Math.round(marks.filter(({ type }) => type === 'sentence')[1].time * voice.sampleRate);
    expect(later.samples).toEqual(samples.subarray(at));
    expect((await all(voice, prosody, { fromSentence: 1 })).samples).toEqual(later.samples);
    const parts: Float32Array[] = [];
    for (const sentence of voice.sentences(TEXT)) {
      parts.push((await all(voice, { sentences: [sentence] })).samples);
    }
    expect(joined(parts)).toEqual(samples);
  });

  it('comes in pieces of a tenth of a second', async () => {
    for await (const { samples } of voice.speak('Hello.')) {
      expect(samples.length).toBe(1600);
      break;
    }
  });
});

describe('the prosody object', () => {
  it('tells words with places, phones with times, pauses, where phones are from, readings and pitch', () => {
    const { sentences } = voice.analyze('He read it, Nguyen.');
    expect(sentences).toHaveLength(1);
    const [{ words, pitch, start, stop, text }] = sentences;
    expect([text, start, stop]).toEqual(['He read it, Nguyen.', 0, 19]);
    expect(words.map((word) => word.text)).toEqual(['he', 'read', 'it', 'nguyen']);
    expect(words[1].source).toBe('heteronym');
    expect(words[1].readings?.map(({ phones }) => phones.join(' ')).sort()).toEqual(['R EH1 D', 'R IY1 D']);
    expect(words[2].behind).toEqual(['comma']);
    expect(words[3].source).toBe('lexicon');
    expect(words[3].phones.map(({ phone }) => phone)).toEqual(['W', 'IH1', 'N']);
    let clock = 0;
    for (const { phones, pause } of words) {
      for (const span of [...phones, pause]) {
        expect(span.time).toBeCloseTo(clock, 3);
        clock += span.duration;
      }
    }
    expect(Math.abs(pitch!.length / 100 - clock)).toBeLessThan(0.006);
    expect(pitch!.every((hertz) => hertz >= 62.5 && hertz <= 500)).toBe(true);
  });

  it('heard: a word that is raised by five semitones is that much higher, and its neighbours are not', async () => {
    const prosody = voice.analyze('We will all remember you.');
    const [{ words, pitch }] = prosody.sentences;
    const word = words[3];
    const [from, to] = [word.phones[0].time, word.pause.time];
    const before = await all(voice, prosody);
    for (let t = Math.round(100 * from); t < 100 * to; t++) pitch![t] *= 2 ** (5 / 12);
    const after = await all(voice, prosody);
    const change = (a: number, b: number) =>
      semitones(median(pitches(after.samples, a, b)), median(pitches(before.samples, a, b)));
    expect(Math.abs(change(from + 0.05, to) - 5)).toBeLessThan(1);
    expect(Math.abs(change(0, from - 0.05))).toBeLessThan(0.5);
  });

  it('heard: lengths and pauses that are changed, with the pitch curve going along', async () => {
    const prosody = voice.analyze('We will all remember you.');
    const before = await all(voice, prosody);
    const [{ words }] = prosody.sentences;
    words[0].pause.duration += 0.3;
    for (const phone of words[2].phones) phone.duration *= 2;
    const added = 0.3 + words[2].phones.reduce((sum, { duration }) => sum + duration / 2, 0);
    const after = await all(voice, prosody);
    expect((after.samples.length - before.samples.length) / voice.sampleRate).toBeCloseTo(added, 1);
    const of = ({ samples, marks }: typeof after) => {
      const { time, end } = marks.find(({ value }) => value === 'remember')!;
      return median(pitches(samples, time + 0.05, end));
    };
    expect(Math.abs(semitones(of(after), of(before)))).toBeLessThan(0.6);
  });

  it('without a pitch finds its own', async () => {
    const prosody = voice.analyze(TEXT);
    for (const sentence of prosody.sentences) delete sentence.pitch;
    expect((await all(voice, prosody)).samples).toEqual((await all(voice, TEXT)).samples);
  });

  const edited = (
    edit: (words: Prosody['sentences'][0]['words'], sentence: Prosody['sentences'][0]) => void,
  ) => {
    const prosody = voice.analyze('Hello there.');
    edit(prosody.sentences[0].words, prosody.sentences[0]);
    return prosody;
  };
  it.each<[string, () => unknown, RegExp]>([
    [
      'no phone',
      () =>
        edited((words) => {
          words[1].phones[0].phone = 'XX';
        }),
      /sentence 0, word 1 \("there"\), phone 0: "XX" is no phone/,
    ],
    [
      'no length',
      () =>
        edited((words) => {
          words[0].phones[1].duration = Number.NaN;
        }),
      /word 0 \("hello"\), phone 1 \(AH0\): "duration" is NaN/,
    ],
    [
      'a length below 0',
      () =>
        edited((words) => {
          words[0].phones[1].duration = -1;
        }),
      /"duration" is -1; give from 0.001 to 20 s/,
    ],
    [
      'an endless pause',
      () =>
        edited((words) => {
          words[0].pause.duration = 1e9;
        }),
      /word 0 \("hello"\), its pause: "duration"/,
    ],
    [
      'no pause',
      () =>
        edited((words) => {
          delete (words[0] as Partial<(typeof words)[0]>).pause;
        }),
      /its pause: "duration" is undefined/,
    ],
    [
      'times that go back',
      () =>
        edited((words) => {
          words[1].phones[0].time = 0;
        }),
      /word 1 \("there"\), phone 0 \(DH\): "time" is 0/,
    ],
    [
      'no phones',
      () =>
        edited((words) => {
          words[0].phones = [];
        }),
      /word 0 needs a "text" and a list "phones"/,
    ],
    [
      'no words',
      () =>
        edited((words) => {
          words.splice(0);
        }),
      /sentence 0 needs a list "words"/,
    ],
    [
      'a pitch that is none',
      () =>
        edited((_, one) => {
          one.pitch![7] = 0;
        }),
      /the pitch at 0.07 s is 0/,
    ],
    [
      'a pitch too short',
      () =>
        edited((_, one) => {
          one.pitch = [200];
        }),
      /the pitch ends at 0.01 s/,
    ],
    [
      'a volume that is none',
      () =>
        edited((words) => {
          words[0].volume = 99;
        }),
      /"volume" is 99/,
    ],
    ['nothing', () => undefined, /must be a text, a prosody object/],
    ['a number', () => 3, /must be a text, a prosody object/],
    ['an empty object', () => ({}), /must be a text, a prosody object/],
    ['a list of nothing', () => [null], /sentence 0 needs a list "words"/],
  ])('is refused with %s', async (_, make, why) => {
    const speak = async () => all(voice, make() as Prosody);
    await expect(speak()).rejects.toThrow(SpeechError);
    await expect(speak()).rejects.toThrow(why);
  });
});

describe('controls', () => {
  const SENTENCE = 'We will all remember you now.';

  it('monotone is flat, and its phones are as long as on average', async () => {
    const [plain, flat] = [await all(voice, SENTENCE), await all(voice, SENTENCE, { monotone: true })];
    const of = ({ samples }: typeof flat) => pitches(samples, 0.05, samples.length / voice.sampleRate - 0.4);
    expect(spread(of(flat))).toBeLessThan(0.3);
    expect(spread(of(plain))).toBeGreaterThan(1.5);
    expect(Math.abs(semitones(median(of(flat)), voice.pitch))).toBeLessThan(0.3);
    const [{ words }] = voice.analyze(SENTENCE, { monotone: true }).sentences;
    expect(words[0].phones.map(({ duration }) => duration)).toEqual([0.073, 0.114]);
    const pauses = (prosody: Prosody) => prosody.sentences[0].words.map(({ pause }) => pause.duration);
    expect(pauses({ sentences: [{ ...voice.analyze(SENTENCE).sentences[0] }] })).toEqual(
      words.map(({ pause }) => pause.duration),
    );
  });

  it('rate 2 halves the time, of texts and of objects', async () => {
    const [plain, fast] = [await all(voice, SENTENCE), await all(voice, SENTENCE, { rate: 2 })];
    expect(Math.abs(fast.samples.length / plain.samples.length - 0.5)).toBeLessThan(0.01);
    const object = await all(voice, voice.analyze(SENTENCE), { rate: 2 });
    expect(object.samples.length).toBe(fast.samples.length);
  });

  it('pitch moves the curve, range widens it, both alike for texts and objects', () => {
    const [{ pitch: own }] = voice.analyze(SENTENCE).sentences;
    const curve = (controls: object) => voice.analyze(SENTENCE, controls).sentences[0].pitch!;
    const up = curve({ pitch: { semitones: 3 } });
    for (const [t, hertz] of up.entries())
      if (hertz < 499) expect(semitones(hertz, own![t])).toBeCloseTo(3, 1);
    expect(new Set(curve({ pitch: { hertz: 150 }, range: 0 }))).toEqual(new Set([150]));
    const moving = own!.filter((hertz) => hertz > 120 && hertz < 320);
    const wide = curve({ range: 1.5 }).filter((_, t) => own![t] > 120 && own![t] < 320);
    expect(spread(wide) / spread(moving)).toBeCloseTo(1.5, 1);
  });

  it('volume is in decibels, and what would clip is rounded off', async () => {
    const [plain, soft, loud] = [
      await all(voice, 'Hello.'),
      await all(voice, 'Hello.', { volume: -10 }),
      await all(voice, 'Hello.', { volume: 20 }),
    ];
    expect(level(soft.samples) - level(plain.samples)).toBeCloseTo(-10, 0);
    expect(level(loud.samples)).toBeGreaterThan(level(plain.samples) + 6);
    expect(samplePeak([loud.samples])).toBeLessThanOrEqual(10 ** (-1 / 20));
  });

  it.each<[object, RegExp]>([
    [{ rate: 0 }, /rate is 0; give a number from 0.25 to 4/],
    [{ rate: '2' }, /rate is 2/],
    [{ range: -1 }, /range is -1/],
    [{ volume: 99 }, /volume is 99/],
    [{ pitch: { hertz: 20 } }, /pitch in hertz is 20/],
    [{ pitch: { semitones: Number.NaN } }, /pitch in semitones is NaN/],
    [{ fromSentence: 0.5 }, /fromSentence is 0.5/],
  ])('%j are refused', async (controls, why) => {
    await expect(all(voice, 'Hello.', controls)).rejects.toThrow(why);
    expect(() => voice.analyze('Hello.', controls)).toThrow(SpeechError);
  });
});

describe('texts of any kind', () => {
  it.each(['', ' \n ', '!?', '\u0000\u0007\u200b'])('%j has nothing to say', async (text) => {
    expect(voice.analyze(text)).toEqual({ sentences: [] });
    expect((await all(voice, text)).samples).toHaveLength(0);
  });

  it('emoji are named', () => {
    expect(voice.analyze('😀😀😀').sentences.length).toBeGreaterThan(0);
  });

  it('a sentence without end is said in parts, which have one number', () => {
    const text = `${'very '.repeat(300)}long`;
    const parts = [...voice.sentences(text)];
    expect(parts.length).toBeGreaterThan(2);
    expect(new Set(parts.map(({ sentence }) => sentence))).toEqual(new Set([0]));
    expect(parts.flatMap(({ words }) => words)).toHaveLength(301);
    for (const { words, text: written } of parts) {
      expect(words.reduce((sum, { phones }) => sum + phones.length, 0)).toBeLessThanOrEqual(400);
      expect(written).toMatch(/^(very ?){50,}(long)?$/);
    }
  });

  it('parts end at commas where they can', () => {
    const text = `${'one two three four five six, '.repeat(40)}end.`;
    const parts = [...voice.sentences(text)];
    for (const { words } of parts.slice(0, -1)) expect(words.at(-1)!.behind).toEqual(['comma']);
  });

  it('a book is read sentence by sentence', () => {
    const text = 'This is so. '.repeat(100_000);
    const [first, second] = voice.sentences(text);
    expect([first.start, second.start]).toEqual([0, 12]);
  });
});

describe('loading', () => {
  it('refuses voices that are not there, phones that are none and damaged models', async () => {
    await expect(loadVoice({ voice: 'bob' as 'lj' })).rejects.toThrow(
      /there is no voice "bob"; take "lj" or "kathleen"/,
    );
    await expect(loadVoice({ lexicon: { a: 'QQ' } })).rejects.toThrow(SpeechError);
    await expect(loadVoice({ models: { voice: new Uint8Array(9) } })).rejects.toThrow();
  });
});
