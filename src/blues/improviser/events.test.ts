// Solos to events and back: what the grid holds comes back, what it cannot hold comes back as near as its classes.
import { describe, expect, it } from 'vitest';
import { decodeEvents, encodeSolo, eventOf } from './events.ts';
import {
  LENGTHS,
  LOUDNESSES,
  lengthClass,
  loudnessClass,
  loudnessOfVelocity,
  STEPS,
  timingClass,
  timingOf,
  velocityOf,
} from './grid.ts';
import { settingOfSolo } from './setting.ts';
import type { Solo } from './solo.ts';
import { inventedSolo } from './testing/invented.ts';

describe('a solo', () => {
  it.each([1, 2, 3])('comes back from its events (%i)', (seed) => {
    const solo = inventedSolo(seed);
    const { events } = encodeSolo(solo, settingOfSolo(solo));
    const back = decodeEvents(events);
    expect(back).toHaveLength(solo.notes.length);
    for (const [i, note] of solo.notes.entries()) {
      expect(back[i].pitch).toBe(note.pitch);
      expect(back[i].beginsPhrase).toBe(note.beginsPhrase);
      expect(back[i].gridOnset).toBe(note.beat + (note.tatum - 1) / note.division);
      expect(Math.abs(back[i].onset - note.onset)).toBeLessThanOrEqual(1 / 72 + 1e-9);
      expect(back[i].duration).toBeLessThanOrEqual(LENGTHS[lengthClass(note.duration)] + 1e-9);
    }
  });

  it('waits through long rests and begins a bar before its first chorus', () => {
    const solo = inventedSolo();
    const late: Solo = { ...solo, notes: [solo.notes[0], solo.notes[solo.notes.length - 1]] };
    const { start, events } = encodeSolo(late, settingOfSolo(late));
    expect(start).toBe(-48);
    expect(events.filter(({ note }) => !note).length).toBeGreaterThan(5);
    expect(events.every(({ step }, i) => i === 0 || step - events[i - 1].step <= 96)).toBe(true);
    expect(decodeEvents(events)).toHaveLength(2);
  });

  it('keeps notes apart that fall on one step', () => {
    const solo = inventedSolo();
    const [first] = solo.notes;
    const crowded: Solo = {
      ...solo,
      notes: [0, 1, 2].map((i) => ({ ...first, tatum: i + 1, division: 36, onset: i / 36 })),
    };
    const { events } = encodeSolo(crowded, settingOfSolo(crowded));
    expect(events.map(({ step }) => step)).toEqual([0, 1, 2]);
    const onsets = decodeEvents(events).map(({ onset }) => onset);
    expect(onsets[0] < onsets[1] && onsets[1] < onsets[2]).toBe(true);
  });
});

it('a note that somebody plays becomes an event, and sounds as he played it', () => {
  const note = { pitch: 67, onset: 3.69, duration: 0.34, velocity: 93 };
  const event = eventOf(note, true);
  expect(event.step).toBe(44);
  const [back] = decodeEvents([event]);
  expect(back).toMatchObject({ pitch: 67, velocity: 93, gridOnset: 44 / 12, beginsPhrase: true });
  expect(back.duration).toBeCloseTo(1 / 3);
  expect(Math.abs(back.onset - note.onset)).toBeLessThan(1 / 72);
});

describe('classes', () => {
  it('of lengths are the nearest by ratio', () => {
    for (const [cls, length] of LENGTHS.entries()) expect(lengthClass(length)).toBe(cls);
    expect(LENGTHS[lengthClass(0.001)]).toBe(1 / STEPS);
    expect(LENGTHS[lengthClass(100)]).toBe(6);
    expect(LENGTHS[lengthClass(2.46)]).toBe(3);
    expect(LENGTHS[lengthClass(2.43)]).toBe(2);
  });

  it('of timing and loudness come back', () => {
    for (let cls = 0; cls < 15; cls++) expect(timingClass(timingOf(cls))).toBe(cls);
    for (let cls = 0; cls < LOUDNESSES; cls++) expect(loudnessOfVelocity(velocityOf(cls))).toBe(cls);
    expect([loudnessClass(-9), loudnessClass(0), loudnessClass(9)]).toEqual([0, 3, 6]);
  });
});
