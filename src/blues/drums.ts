// Drums: the ride's spang-a-lang, hi-hat on the back beats, a feathered bass drum, snare and kick that comment.
import type { Chance } from './random.ts';
import { type PlayedBar, placeInGroup, playedBars } from './timeline.ts';
import type { Beats, Improvisation, Note } from './types.ts';

/** General MIDI's drum notes. */
export const DRUM = { kick: 36, sideStick: 37, snare: 38, hiHatPedal: 44, crash: 49, ride: 51 } as const;

/** Writes the drums of all choruses, straight; they rest in bars without a chord. */
export function drums(improvisation: Improvisation, chance: Chance): Note[] {
  const { beatsPerBar, bars: form } = improvisation.chart;
  const notes: Note[] = [];
  for (const bar of playedBars(improvisation)) {
    if (bar.chords.every(({ root }) => root < 0)) continue;
    const closing = bar.bar === form.length - 1 && form.length >= 4;
    const hit = (drum: number, place: Beats, velocity: number): void => {
      notes.push({ onset: bar.onset + place, duration: 0.25, pitch: drum, velocity });
    };
    time(bar, beatsPerBar, hit, chance);
    if (closing && chance.happens(70)) fill(beatsPerBar, hit, chance);
    else comment(beatsPerBar, hit, chance);
    if (bar.bar === 0 && bar.chorus > 0) hit(DRUM.crash, 0, 62);
  }
  return notes;
}

type Strike = (drum: number, place: Beats, velocity: number) => void;

/** Ride, hi-hat and bass drum. */
function time(bar: PlayedBar, beatsPerBar: number, hit: Strike, chance: Chance): void {
  for (let beat = 0; beat < beatsPerBar; beat++) {
    const { size, place } = placeInGroup(beatsPerBar, beat);
    const back = place % 2 === 1;
    if (!(beat === 0 && bar.bar === 0 && bar.chorus > 0)) hit(DRUM.ride, beat, back ? 84 : 74);
    // The skip note, between the back beat and the next; now and then it is left out, or comes early.
    if (back ? chance.happens(88) : chance.happens(7)) hit(DRUM.ride, beat + 0.5, back ? 66 : 58);
    if (place === 1 || (size === 4 && place === 3)) hit(DRUM.hiHatPedal, beat, 78);
    hit(DRUM.kick, beat, place === 0 ? 40 : 32);
  }
}

/** A remark of snare or bass drum on the off-beats. */
function comment(beatsPerBar: number, hit: Strike, chance: Chance): void {
  for (let beat = 0; beat < beatsPerBar; beat++) {
    if (chance.happens(14)) hit(DRUM.snare, beat + 0.5, 34 + chance.below(22));
    else if (chance.happens(6)) hit(DRUM.kick, beat + 0.5, 46 + chance.below(12));
    else if (chance.happens(4)) hit(DRUM.sideStick, beat, 50);
  }
}

/** Two beats that lead to the next chorus. */
function fill(beatsPerBar: number, hit: Strike, chance: Chance): void {
  const start = Math.max(0, beatsPerBar - 2);
  const figure = chance.pick([
    [0, 0.5, 1, 1.5],
    [0.5, 1, 1.5],
    [0, 1 / 3, 2 / 3, 1, 1.5],
    [0, 1, 4 / 3, 5 / 3],
  ]);
  for (const [i, place] of figure.entries()) hit(DRUM.snare, start + place, 58 + 6 * i);
  hit(DRUM.kick, start + figure[figure.length - 1], 56);
}
