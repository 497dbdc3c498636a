// Edits change what they say and nothing else, move along with their words, and go through a link.
import { describe, expect, it } from 'vitest';
import type { ProsodySentence } from '../../speech/index.ts';
import { carried, edited, NO_EDITS, readEdits, within, written } from './edits.ts';
import { History } from './history.ts';
import { readLink, writeLink } from './link.ts';

/** Three words of two phones, 100 ms each, and a silence of 200 ms behind the second; at 100 Hz. */
function sentence(): ProsodySentence {
  let time = 0;
  const span = (duration: number) => {
    time += duration;
    return { time: time - duration, duration };
  };
  const words = ['one', 'two', 'three'].map((text, w) => ({
    ...{ text, start: 0, stop: 0 },
    phones: ['T', 'UW1'].map((phone) => ({ phone, ...span(0.1) })),
    pause: span(w === 1 ? 0.2 : 0),
  }));
  return { text: '', start: 0, stop: 0, words, pitch: Array(80).fill(100) };
}

describe('edits', () => {
  it('leave alone what they do not name', () => {
    expect(edited(sentence(), 0, NO_EDITS)).toEqual(sentence());
    expect(edited(sentence(), 10, { ...NO_EDITS, pitch: { 2: 5 }, length: { '2.0': 2 } })).toEqual(
      sentence(),
    );
  });

  it('bend a word by its semitones, with a short way there and back', () => {
    const { pitch = [] } = edited(sentence(), 10, { ...NO_EDITS, pitch: { 11: 12 } });
    // Its phones from 0.2 s on, and the silence behind it.
    for (const t of [0, 10, 15, 65, 79]) expect(pitch[t]).toBeCloseTo(100, 9);
    for (const t of [25, 40, 54]) expect(pitch[t]).toBeCloseTo(200, 9);
    for (let t = 16; t < 24; t++) expect(pitch[t + 1]).toBeGreaterThan(pitch[t]);
  });

  it('stretch a phone and set a silence, and leave the times that the curve is told by', () => {
    const { words } = edited(sentence(), 0, { ...NO_EDITS, length: { '1.1': 1.5 }, pause: { 1: 0, 2: 0.7 } });
    expect(words[1].phones.map(({ duration }) => duration)).toEqual([0.1, 0.1 * 1.5]);
    expect(words.map(({ pause }) => pause.duration)).toEqual([0, 0, 0.7]);
    expect(words.map(({ pause }) => pause.time)).toEqual(sentence().words.map(({ pause }) => pause.time));
  });

  it('stay with their words when the text changes before, behind or at them', () => {
    const edits = { ...NO_EDITS, pitch: { 0: 1, 1: 2, 3: 4 }, length: { '3.2': 2 } };
    const before = ['a', 'b', 'c', 'd'];
    expect(carried(edits, before, before)).toEqual(edits);
    expect(carried(edits, before, ['a', 'x', 'y', 'c', 'd'])).toEqual({
      ...NO_EDITS,
      pitch: { 0: 1, 4: 4 },
      length: { '4.2': 2 },
    });
    expect(carried(edits, before, ['d'])).toEqual({ ...NO_EDITS, pitch: { 0: 4 }, length: { '0.2': 2 } });
    expect(carried(edits, before, [])).toEqual(NO_EDITS);
  });

  it('go through a link, and what is no edit does not come back', () => {
    const read = (text: string | null) => readEdits(text, /^\d+$/, [-12, 12]);
    expect(read(written({ 3: 2.5, 10: -1 })!)).toEqual({ 3: 2.5, 10: -1 });
    expect(written({})).toBeUndefined();
    expect(read(null)).toEqual({});
    expect(read('x:1,__proto__:2,3,4:,5:NaN,6:99,7:1e9,,:')).toEqual({ 6: 12, 7: 12 });
    const work = {
      source: { text: 'A <b> & c.', ssml: false },
      edits: { pitch: { 1: 2 }, length: { '1.0': 0.5 }, pause: { 0: 0.3 }, reading: { 2: 1 } },
      manner: { rate: 1.5, pitch: -2, range: 0 },
      reader: 'lj',
    };
    const params = new URLSearchParams();
    for (const [name, value] of Object.entries(writeLink({ ...work, numbered: work.source }))) {
      if (value !== undefined) params.set(name, value);
    }
    expect(readLink(new URLSearchParams(params.toString()), 100)).toEqual({ ...work, numbered: work.source });
    expect(readLink(new URLSearchParams('text=abcdef&rate=-3&pitch=x&range=9'), 3)).toMatchObject({
      source: { text: 'abc' },
      manner: { rate: 0.5, pitch: 0, range: 2 },
    });
  });

  it('are held within limits', () => {
    expect([-20, 3, 20].map((value) => within([-12, 12], value))).toEqual([-12, 3, 12]);
  });
});

describe('steps', () => {
  it('are taken back and again; a new one ends the way ahead; quick ones of a kind are one', () => {
    const history = new History(0);
    history.change(1, 'a');
    history.change(2, 'b');
    history.change(3, 'b');
    expect(history.now.value).toBe(3);
    history.undo();
    expect([history.now.value, history.canUndo.value, history.canRedo.value]).toEqual([1, true, true]);
    history.undo();
    history.undo();
    expect([history.now.value, history.canUndo.value]).toEqual([0, false]);
    history.redo();
    history.redo();
    expect([history.now.value, history.canRedo.value]).toEqual([3, false]);
    history.undo();
    history.change(9, 'c');
    expect(history.canRedo.value).toBe(false);
    history.amend(10);
    history.undo();
    expect(history.now.value).toBe(1);
    history.begin(5);
    expect([history.now.value, history.canUndo.value, history.canRedo.value]).toEqual([5, false, false]);
  });
});
