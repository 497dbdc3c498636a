// Drums: the style's time, remarks where there is room, fills at the turns of the form, a crash at the top.
import { type ArrangedBar, type Arrangement, groupsWithStarts } from './arrangement.ts';
import { strokesOf } from './pattern.ts';
import type { Chance } from './random.ts';
import { DRUM, type Drum, type DrumRows, type Style } from './style.ts';
import type { Beats, Note } from './types.ts';

/** How hard each sign is struck. */
const LOUDNESS: Readonly<Record<string, number>> = { X: 88, x: 76, o: 58, ',': 36 };
/** Drums that sound louder than others when struck alike, measured on the bank's jazz kit. */
const TOUCH: Readonly<Partial<Record<Drum, number>>> = { kick: 0.8, lowTom: 0.75, highTom: 0.8, sticks: 0.7 };

export interface Drumming {
  readonly style: Style;
  /** Notes of the soloist in a bar. */
  readonly busy: (bar: ArrangedBar) => number;
}

/** Writes the drums of an arrangement, straight; they rest in bars without a chord. */
export function drums({ bars, countIn }: Arrangement, { style, busy }: Drumming, chance: Chance): Note[] {
  const notes = count(countIn, bars[0].beats);
  let before: { time: DrumRows[]; beats: Beats } | undefined;
  for (const bar of bars) {
    if (bar.chords.every(({ root }) => root < 0)) continue;
    const { beats } = bar;
    const groups = groupsWithStarts(beats);
    const time: DrumRows[] =
      before?.beats === beats && bar.bar % 4 !== 0 && chance.happens(style.settled)
        ? before.time
        : groups.map(({ size }) => chance.weigh(style.drums[size].time));
    before = { time, beats };
    const top = bar.bar === 0 && bar.index > 0 && (bar.chorus > 0 || bar.section === 'chorus');
    for (const [i, { size, start }] of groups.entries()) {
      const last = i === groups.length - 1;
      const { fills, remarks } = style.drums[size];
      const rows = last && fillsAt(bar, chance) ? chance.weigh(fills) : time[i];
      strike(rows, bar, start, top && i === 0 ? style.crashes : false, notes);
      const room = busy(bar) < beats ? 15 : 0;
      if (rows === time[i] && chance.happens(12 + 28 * bar.heat + room))
        strike(chance.weigh(remarks), bar, start, false, notes);
    }
  }
  return notes;
}

/** Most of the time where a chorus ends, now and then at the end of four bars. */
function fillsAt(bar: ArrangedBar, chance: Chance): boolean {
  if (bar.closes) return chance.happens(60 + 30 * bar.heat);
  return bar.bar % 4 === 3 && chance.happens(25 * bar.heat);
}

function strike(rows: DrumRows, bar: ArrangedBar, start: Beats, crash: boolean, notes: Note[]): void {
  const hotter = Math.round(16 * (bar.heat - 0.5));
  const add = (drum: Drum, place: Beats, velocity: number): void => {
    const struck = velocity * (TOUCH[drum] ?? 1);
    notes.push({ onset: bar.onset + start + place, duration: 0.25, pitch: DRUM[drum], velocity: struck });
  };
  for (const [drum, row] of Object.entries(rows) as [Drum, string][])
    for (const { place, sign } of strokesOf(row)) {
      // The crash takes the place of the cymbal that keeps time.
      if (crash && place === 0 && (drum === 'ride' || drum === 'hat')) continue;
      add(drum, place, LOUDNESS[sign] + hotter);
    }
  if (crash) {
    add('crash', 0, 66 + hotter);
    add('kick', 0, 60 + hotter);
  }
}

/** Sticks: in two bars the first counts halves, `one … two … one two three four`. */
function count(length: Beats, beatsPerBar: number): Note[] {
  const notes: Note[] = [];
  for (let beat = 0; beat < length; beat++) {
    const halves = length > beatsPerBar && beat < beatsPerBar;
    if (halves && (beatsPerBar % 2 === 0 ? beat % 2 === 1 : beat > 0)) continue;
    notes.push({ onset: beat, duration: 0.25, pitch: DRUM.sticks, velocity: 92 * TOUCH.sticks! });
  }
  return notes;
}
