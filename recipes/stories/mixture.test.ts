// What training reads: shares, order, discourses, and going on from a place.
import { describe, expect, test } from 'vitest';
import { Random } from '../../src/lstm/index.ts';
import type { Kind } from './discourse.ts';
import { StoryFiller } from './filler.ts';
import { Mixture, type MixtureOptions } from './mixture.ts';

const kind = (name: string, heldOut = false): Kind => ({
  name,
  heldOut,
  make: (draw) => ({
    opening: `The ${name} of ${draw.person().name} is red.`,
    question: `The ${name} is`,
    word: 'red',
    rivals: ['blue'],
    after: ' today.',
  }),
});

const corpora = {
  tinystories: { train: Array.from({ length: 10 }, (_, i) => `Story ${i} begins here. It "ends" there.`) },
  tales: ['A tale with quite a few more words than any of the stories.'],
  storybooks: ['A book.\nIts page.', 'A second book.'],
};
const filler = new StoryFiller([]);

const mixture = (options: Partial<MixtureOptions> = {}): Mixture =>
  new Mixture({
    corpora,
    kinds: [kind('ball'), kind('boat'), kind('secret', true)],
    filler,
    shares: { discourses: 0.4, rollCalls: 0, drills: 0, tinystories: 0.3, tales: 0.2, storybooks: 0.1 },
    random: new Random(1),
    ...options,
  });
const take = (from: Mixture, count: number): string[] =>
  Array.from({ length: count }, () => from.next().text);
const only = (part: string) => ({
  ...{ discourses: 0, rollCalls: 0, drills: 0, tinystories: 0, tales: 0, storybooks: 0 },
  [part]: 1,
});

describe('Mixture', () => {
  test('reaches far from the beginning when told to, and keeps to its shares', () => {
    const long = new StoryFiller(
      Array.from({ length: 40 }, (_, i) => `The sun was warm. Rain fell for ${i} days.`),
    );
    const lengths = (from: Mixture): number => take(from, 400).join(' ').length;
    const near = mixture({ filler: long, shares: only('discourses') });
    const far = mixture({ filler: long, shares: only('discourses') });
    far.reachFully();
    expect(lengths(far)).toBeGreaterThan(1.1 * lengths(near));
    const mixed = mixture();
    mixed.reachFully();
    const texts = take(mixed, 2000);
    const words = (some: string[]): number => some.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
    expect(words(texts.filter((text) => text.includes(' is red.'))) / words(texts)).toBeCloseTo(0.4, 1);
  });

  test('keeps to the shares in words', () => {
    const texts = take(mixture(), 2000);
    const words = (test: (text: string) => boolean): number =>
      texts.filter(test).reduce((sum, text) => sum + text.split(/\s+/).length, 0);
    const all = words(() => true);
    expect(words((text) => text.includes(' is red.')) / all).toBeCloseTo(0.4, 1);
    expect(words((text) => /^A tale/.test(text)) / all).toBeCloseTo(0.2, 1);
    expect(words((text) => text.includes('book')) / all).toBeCloseTo(0.1, 1);
    const everyday = mixture({
      corpora: { ...corpora, everyday: ['The bus was late again.'] },
      shares: { ...only('tinystories'), everyday: 1 },
    });
    const told = take(everyday, 200).filter((text) => text.startsWith('The bus')).length;
    expect(told).toBeGreaterThan(90);
    expect(told).toBeLessThan(130);
  });

  test('gives every natural document once before any comes again', () => {
    const stories = mixture({ shares: only('tinystories') });
    const [first, second] = [take(stories, 10), take(stories, 10)];
    expect([...first].sort()).toEqual(corpora.tinystories.train);
    expect([...second].sort()).toEqual(corpora.tinystories.train);
    expect(second).not.toEqual(first);
  });

  test('writes one to four whole discourses to a document, sometimes with story around, none held out', () => {
    const texts = take(mixture({ shares: only('discourses') }), 400);
    const counts = texts.map((text) => text.split(/is red today\./).length - 1);
    expect(new Set(counts)).toEqual(new Set([1, 2, 3, 4]));
    expect(texts.filter((text) => text.includes('secret'))).toEqual([]);
    const begun = texts.filter((text) => text.startsWith('Story')).length;
    const continued = texts.filter((text) => !text.endsWith('today.')).length;
    expect(begun).toBeGreaterThan(30);
    expect(continued).toBeGreaterThan(30);
    expect(begun + continued).toBeLessThan(160);
    expect(texts.filter((text) => text.includes('ball')).length).toBeGreaterThan(150);
  });

  test('writes drills of the kinds that are named, close together, and roll calls', () => {
    const far = new StoryFiller(['The sun was warm. Rain fell for many days. Nobody knew why.']);
    const texts = take(mixture({ filler: far, drilled: ['boat'], shares: only('drills') }), 100);
    for (const text of texts)
      expect(text).toMatch(/^(The boat of \w+ is red\. The boat is red today\. ?){2,5}$/);
    expect(() => mixture({ shares: only('drills') })).toThrow('drills have a share but there are none');
    const calls = take(mixture({ filler: far, shares: only('rollCalls') }), 100);
    expect(calls.filter((text) => /boat|Story/.test(text)).length).toBeLessThan(20);
    expect(new Set(calls).size).toBe(100);
  });

  test('takes weights by name', () => {
    const texts = take(mixture({ shares: only('discourses'), weights: { ball: 0 } }), 50);
    expect(texts.filter((text) => text.includes('ball'))).toEqual([]);
  });

  test('goes on from a place as it would have gone on', () => {
    const whole = mixture();
    take(whole, 37);
    const place = JSON.parse(JSON.stringify(whole.place));
    const resumed = mixture({ random: new Random(99) });
    resumed.place = place;
    expect(take(resumed, 60)).toEqual(take(whole, 60));
  });

  test('says what is wrong', () => {
    expect(() => mixture({ kinds: [kind('secret', true)] })).toThrow(
      'discourses have a share but there are none',
    );
    expect(() => mixture({ shares: { ...only('tales'), tales: 0 } })).toThrow('at least one part');
    expect(() => mixture({ weights: { bal: 2 } })).toThrow('no kind "bal"');
    const place = mixture().place;
    const other = { ...place, progress: { ...place.progress, tales: { seed: 1, position: 7 } } };
    expect(() => {
      mixture().place = other;
    }).toThrow('place 7 is not in a corpus of 1 documents');
  });
});
