// The live session: never late, in its trades and in the form, planning ahead and changing its plan, repeatable.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../lstm/index.ts';
import { barLines } from './bar-lines.ts';
import { parseChart } from './chart.ts';
import { MusicError } from './errors.ts';
import { LOWEST } from './improviser/grid.ts';
import type { Improviser } from './improviser/improviser.ts';
import { smallImproviser } from './improviser/testing/small.ts';
import { Session, type SessionNote, type SessionOptions } from './session.ts';
import { tradeWith } from './trade.ts';

const BLUES = parseChart('Bb7 | Eb7 | Bb7 | % | Eb7 | Edim7 | Bb7 | G7b9 | Cm7 | F7 | Bb7 G7 | Cm7 F7');
/** At 300 beats a minute. */
const BEAT = 0.2;

let improviser: Improviser;
beforeAll(async () => {
  improviser = await smallImproviser();
});
afterAll(() => improviser.close());

const open = (options: Partial<SessionOptions> = {}, chart = BLUES): Session =>
  new Session(improviser, chart, { tempo: 300, bars: 4, ...options });

/** The partner plays an eighth at each of some beats. */
function phrase(session: Session, beats: readonly number[], pitches: readonly number[], start = 0): void {
  for (const [i, beat] of beats.entries()) {
    const pitch = pitches[i % pitches.length];
    session.listen({ time: start + beat * BEAT, pitch, velocity: 90 });
    session.listen({ time: start + (beat + 0.45) * BEAT, pitch, velocity: 0 });
  }
}

const EIGHTHS = Array.from({ length: 24 }, (_, i) => i / 2);
const beats = (notes: readonly SessionNote[]): number[] => notes.map(({ onset }) => onset);

describe('playing', () => {
  it('is never late at 300 beats a minute, however the clock asks, and keeps to its trades through ten choruses', () => {
    const session = open({ start: 100 });
    const random = new Random(5);
    let asked = 99;
    const all: SessionNote[] = [];
    let heard = 100;
    while (asked < 100 + 480 * BEAT) {
      const until = asked + random.uniform() * 0.1;
      for (; heard < until - 0.05; heard += BEAT * 0.75) {
        if (session.place(heard).turn === 'partner') {
          session.listen({ time: heard, pitch: 55 + random.below(24), velocity: 80 });
          session.listen({ time: heard + 0.08, pitch: 60, velocity: 0 });
        }
      }
      for (const note of session.play(until)) {
        expect(note.time).toBeGreaterThanOrEqual(asked - 1e-9);
        expect(note.time).toBeLessThan(until);
        all.push(note);
      }
      asked = until;
    }
    expect(all.length).toBeGreaterThan(100);
    for (const [i, note] of all.entries()) {
      expect(Math.floor(note.gridOnset / 16) % 2).toBe(1);
      expect(note.onset + note.duration).toBeLessThanOrEqual((all[i + 1]?.onset ?? 1e9) + 1e-9);
      expect(note.time).toBeCloseTo(100 + note.onset * BEAT, 9);
      expect(note.seconds).toBeCloseTo(note.duration * BEAT, 9);
    }
  });

  it('gives the same, asked at once or bit by bit, and the same again', () => {
    const whole = open();
    phrase(whole, EIGHTHS, [60, 63, 65]);
    const bits = open();
    phrase(bits, EIGHTHS, [60, 63, 65]);
    const once = whole.play(32 * BEAT);
    const parts = Array.from({ length: 640 }, (_, i) => bits.play(((i + 1) / 20) * BEAT)).flat();
    expect(once.length).toBeGreaterThan(4);
    expect(parts).toEqual(once);
    expect(bits.play(20 * BEAT)).toEqual([]);
  });

  it('answers what was played, first or second, in trades of two, four and eight bars, in any metre', () => {
    const answer = (pitches: readonly number[]): number[] => {
      const session = open();
      phrase(session, EIGHTHS, pitches);
      return session.play(32 * BEAT).map(({ pitch }) => pitch);
    };
    expect(answer([60, 62, 64])).not.toEqual(answer([80, 79, 77]));
    const waltz = parseChart('3/4 C | F7 | C | G7');
    for (const bars of [2, 4, 8]) {
      for (const [chart, perBar] of [
        [BLUES, 4],
        [waltz, 3],
      ] as const) {
        for (const [first, own] of [
          ['partner', 1],
          ['session', 0],
        ] as const) {
          const notes = open({ bars, first }, chart).play(64 * BEAT);
          expect(notes.length).toBeGreaterThan(0);
          expect(notes.every((note) => Math.floor(note.gridOnset / (bars * perBar)) % 2 === own)).toBe(true);
        }
      }
    }
  });
});

describe('bars of several metres', () => {
  const mixed = parseChart('C7 | 2/4 F7 | 5/4 Dm7 | 3/4 G7 | 4/4 C7');

  it('are told by their place', () => {
    const session = open({ bars: 2 }, mixed);
    const places = [0, 4, 6, 11, 17.5, 18, 22].map((beat) => session.place(beat * BEAT + 1e-6));
    expect(places.map(({ chorus, bar, beat }) => [chorus, bar, Math.round(10 * beat) / 10])).toEqual([
      [0, 0, 0],
      [0, 1, 0],
      [0, 2, 0],
      [0, 3, 0],
      [0, 4, 3.5],
      [1, 0, 0],
      [1, 1, 0],
    ]);
    expect(places.map(({ turn }) => turn[0]).join('')).toBe('ppsspps');
  });

  it('make trades of unequal length', () => {
    for (const first of ['partner', 'session'] as const) {
      const notes = open({ bars: 2, first }, mixed).play(18 * 8 * BEAT);
      expect(notes.length).toBeGreaterThan(20);
      const bars = notes.map(({ gridOnset }) => barLines(mixed).barAt(gridOnset));
      const own = first === 'session' ? 0 : 1;
      expect(bars.every((bar) => Math.floor(bar / 2) % 2 === own)).toBe(true);
    }
  });

  it('are traded over with a melody', () => {
    const melody = Array.from({ length: 80 }, (_, i) => ({
      onset: i / 2,
      duration: 0.4,
      pitch: 60 + (i % 9),
      velocity: 80,
    }));
    const { asked, answers, leftOut, improvisation } = tradeWith(improviser, mixed, melody, {
      bars: 2,
      tempo: 200,
    });
    const tradeOf = (beat: number): number => Math.floor(barLines(mixed).barAt(beat) / 2);
    expect(asked.length + leftOut).toBe(80);
    expect(asked.every(({ onset }) => tradeOf(onset + 1 / 8) % 2 === 0)).toBe(true);
    expect(answers.length).toBeGreaterThan(10);
    expect(answers.every(({ written }) => tradeOf(written!) % 2 === 1)).toBe(true);
    expect(improvisation.choruses).toBe(3);
  });
});

describe('planning', () => {
  it('ahead by a bar is what is played, if nothing is heard in between', () => {
    const session = open();
    phrase(session, EIGHTHS, [60, 67]);
    const plan = session.plan(20 * BEAT);
    expect(plan.length).toBeGreaterThan(0);
    expect(session.plan(20 * BEAT)).toEqual(plan);
    expect(session.play(20 * BEAT)).toEqual(plan);
  });

  it('is changed by what is heard before it was given, and what was given stands', () => {
    const session = open();
    phrase(session, EIGHTHS.slice(0, 12), [60, 67]);
    const plan = session.plan(30 * BEAT);
    phrase(session, [12, 13, 14, 15], [80, 82]);
    const given = session.play(24 * BEAT);
    expect(given.length).toBeGreaterThan(0);
    expect(given).not.toEqual(plan.slice(0, given.length));
    const later = session.plan(30 * BEAT);
    // The partner breaks in.
    session.listen({ time: 24.5 * BEAT, pitch: 50, velocity: 100 });
    const changed = session.play(30 * BEAT);
    expect(changed).not.toEqual(later);
    const last = given[given.length - 1];
    expect(Math.min(...beats(changed))).toBeGreaterThanOrEqual(
      Math.max(24, last.onset + last.duration) - 1e-9,
    );
  });

  it('takes a note that still sounds at the bar line into account', () => {
    const answer = (pitch: number): SessionNote[] => {
      const session = open();
      session.listen({ time: 15.5 * BEAT, pitch, velocity: 90 });
      const first = session.play(18 * BEAT);
      session.listen({ time: 18 * BEAT, pitch, velocity: 0 });
      return [...first, ...session.play(32 * BEAT)];
    };
    expect(answer(50)).not.toEqual(answer(80));
  });
});

describe('alone', () => {
  it('plays on without a partner, from any beat, never late', () => {
    const session = open({ alone: true, from: 22, start: 10 });
    const notes = Array.from({ length: 400 }, (_, i) => session.play(10 + (22 + i / 4) * BEAT)).flat();
    expect(notes.length).toBeGreaterThan(50);
    expect(Math.min(...notes.map(({ gridOnset }) => gridOnset))).toBeGreaterThanOrEqual(22);
    // In all bars of a trade of four and of the next.
    const trades = new Set(notes.map(({ gridOnset }) => Math.floor(gridOnset / 16) % 2));
    expect(trades.size).toBe(2);
    for (const [i, note] of notes.entries()) {
      expect(note.onset + note.duration).toBeLessThanOrEqual((notes[i + 1]?.onset ?? 1e9) + 1e-9);
    }
    expect(() => open({ from: -1 })).toThrow('the first beat must be 0 or later, not -1.');
  });

  it('tells how likely each pitch was, as temperature has it', () => {
    const entropy = (temperature: number): number => {
      const notes = open({ alone: true, temperature }).play(16 * BEAT);
      for (const { odds, pitch } of notes) {
        expect(odds.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
        expect(odds[pitch - LOWEST]).toBeGreaterThan(0);
      }
      const of = notes.map(({ odds }) => -odds.reduce((sum, p) => sum + (p > 0 ? p * Math.log(p) : 0), 0));
      return of.reduce((a, b) => a + b, 0) / of.length;
    };
    expect(entropy(0.2)).toBeLessThan(entropy(1));
  });

  it('changes its manner from what is not given yet', () => {
    const session = open({ alone: true });
    const before = session.play(8 * BEAT);
    session.adjust({ range: [60, 67] });
    const after = session.play(40 * BEAT).map(({ pitch }) => pitch);
    expect(before.some(({ pitch }) => pitch < 60 || pitch > 67)).toBe(true);
    expect(after.length).toBeGreaterThan(5);
    expect(Math.min(...after)).toBeGreaterThanOrEqual(60);
    expect(Math.max(...after)).toBeLessThanOrEqual(67);
    expect(() => session.adjust({ density: 100 })).toThrow(MusicError);
  });
});

describe('listening', () => {
  it('hears the highest note of a chord, and a late event as one of now', () => {
    const answer = (...events: readonly [beat: number, pitch: number, velocity: number][]): SessionNote[] => {
      const session = open();
      for (const [beat, pitch, velocity] of events) session.listen({ time: beat * BEAT, pitch, velocity });
      return session.play(32 * BEAT);
    };
    expect(answer([0, 60, 90], [0.01, 72, 90], [0.02, 64, 90], [1, 72, 0])).toEqual(
      answer([0, 72, 90], [1, 72, 0]),
    );
    expect(answer([2, 60, 90], [1, 60, 0])).toEqual(answer([2, 60, 90], [2, 60, 0]));
  });

  it('tells where a time lies', () => {
    const session = open({ start: 10 });
    expect(session.place(10 + 50 * BEAT)).toMatchObject({ chorus: 1, bar: 0, turn: 'session' });
    expect(session.place(10 + 50 * BEAT).beat).toBeCloseTo(2, 9);
    expect(session.place(9)).toMatchObject({ chorus: -1, bar: 10, turn: 'partner' });
  });

  it('says what it cannot take', () => {
    const faults: [RegExp, () => unknown][] = [
      [/trade must last a whole number of bars from 1 to 64, not 0/, () => open({ bars: 0 })],
      [/start must be a time/, () => open({ start: Number.NaN })],
      [/tempo must be from/, () => open({ tempo: 1000 })],
      [/NaN is no time/, () => open().listen({ time: Number.NaN, pitch: 60, velocity: 1 })],
      [/60.5 is no pitch/, () => open().listen({ time: 0, pitch: 60.5, velocity: 1 })],
      [/128 is no velocity/, () => open().listen({ time: 0, pitch: 60, velocity: 128 })],
      [/Infinity is no time/, () => open().play(Number.POSITIVE_INFINITY)],
    ];
    for (const [message, fault] of faults) {
      expect(fault).toThrow(message);
      expect(fault).toThrow(MusicError);
    }
  });
});
