// Roll calls: whatever is asked was told, of one of several, and nothing is left to fill in.
import { describe, expect, test } from 'vitest';
import { Random } from '../../src/lstm/index.ts';
import { Draw, type Split } from './discourse.ts';
import { EverydayFiller } from './everyday.ts';
import { StoryFiller } from './filler.ts';
import { NAMES, type Names } from './names.ts';
import { rollCall, rollQuestion } from './roll-call.ts';
import { RELATIONS } from './roll-call-relations.ts';

const filler = new EverydayFiller(new StoryFiller([]));

function calls(count: number, split: Split = 'train', seed = 5) {
  const random = new Random(seed);
  return Array.from({ length: count }, () => {
    const passage = rollCall(new Draw(random, split), filler);
    const [[first]] = passage.emphasised!;
    const told = passage.text.slice(
      0,
      passage.unscored![0]?.[0] ?? passage.text.lastIndexOf('. ', first) + 1,
    );
    return { ...passage, told, due: passage.emphasised!.map(([from, to]) => passage.text.slice(from, to)) };
  });
}

/** What is said of somebody is asked for in another form: "likes to swim", "fond of swimming". */
const rootOf = (word: string): string => word.replace(/(?:(.)\1|e)?(?:ing|e)$/, '$1');

describe('rollCall', () => {
  test('asks for what was told, once each', () => {
    for (const { told, due, text } of calls(2000)) {
      expect(text).not.toMatch(/[{}[\]<>_\n]|undefined/);
      expect(new Set(due).size).toBe(due.length);
      for (const word of due) expect(told, text).toMatch(new RegExp(`\\b${rootOf(word)}`, 'i'));
    }
  });

  test('has one answer', () => {
    const random = new Random(9);
    for (let i = 0; i < 10_000; i++) {
      const { word, rivals, text } = rollQuestion(new Draw(random, 'train'), filler);
      expect(rivals, text).not.toContain(word);
    }
  });

  test('tells of two to four, and asks in another order', () => {
    const all = calls(2000);
    const counts = all.map(({ due }) => due.length);
    expect(new Set(counts)).toEqual(new Set([1, 2, 3, 4]));
    const whole = all.filter(({ due }) => due.length > 1);
    const places = ({ told, due }: (typeof all)[number]): number[] => due.map((word) => told.indexOf(word));
    const inOrder = whole.filter((call) => places(call).every((at, i, list) => i === 0 || at > list[i - 1]));
    expect(inOrder.length / whole.length).toBeGreaterThan(0.2);
    expect(inOrder.length / whole.length).toBeLessThan(0.6);
  });

  test('asks for whom as often as for what', () => {
    const due = calls(2000).flatMap(({ due }) => due);
    const names = due.filter((word) => /^\p{Lu}/u.test(word)).length / due.length;
    expect(names).toBeGreaterThan(0.35);
    expect(names).toBeLessThan(0.65);
  });

  test('has narrative in between in some, which is read and not learned', () => {
    const some = calls(500);
    const between = some.filter(({ unscored }) => unscored!.length > 0).length;
    expect(between).toBeGreaterThan(100);
    expect(between).toBeLessThan(300);
    for (const { text, unscored, due } of some) {
      for (const [from, to] of unscored!) {
        for (const word of due) expect(text.slice(from, to)).not.toMatch(new RegExp(`\\b${word}\\b`));
      }
    }
  });

  test('has other people where it is for validation', () => {
    const people = ({ f, m }: Names): Set<string> => new Set([...f, ...m]);
    for (const [split, other] of [
      ['train', 'valid'],
      ['valid', 'train'],
    ] as const) {
      const due = calls(500, split).flatMap((call) => call.due);
      expect(due.filter((word) => people(NAMES[split]).has(word)).length).toBeGreaterThan(200);
      expect(
        due.filter((word) => people(NAMES[other]).has(word) && !NAMES[split].pet.includes(word)),
      ).toEqual([]);
    }
  });

  test('is the same for the same seed', () => {
    const texts = (seed: number): string[] => calls(50, 'train', seed).map(({ text }) => text);
    expect(texts(5)).toEqual(texts(5));
    expect(texts(6)).not.toEqual(texts(5));
  });
});

test('a question has the others for rivals', () => {
  const random = new Random(8);
  for (let i = 0; i < 500; i++) {
    const { text, word, rivals } = rollQuestion(new Draw(random, 'valid'), filler);
    expect(rivals.length).toBeGreaterThan(0);
    expect(rivals.length).toBeLessThan(4);
    expect(rivals).not.toContain(word);
    for (const rival of rivals) expect(text).toMatch(new RegExp(`\\b${rootOf(rival)}`, 'i'));
  }
});

test('every question has one word that is due, and of whom is it in all but lists', () => {
  for (const { facts, lists, who, what } of RELATIONS) {
    for (const wording of [...who, ...what]) expect(wording.match(/\[\w+\]/g), wording).toHaveLength(1);
    for (const wording of who) expect(wording).toMatch(/\[p\]/);
    for (const wording of what) expect(wording).toMatch(/\[x\w*\]/);
    for (const wording of [...facts, ...lists.flat()]) expect(wording).toMatch(/\{(a )?p\}/i);
    for (const wording of [...facts, ...lists.flat()]) expect(wording).toMatch(/\{x\w*\}/i);
  }
});
