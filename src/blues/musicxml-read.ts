// Lead sheets in MusicXML: the chords and the melody, in the order in which they are played.
import { chartOf, count, formOf, tooLong, type WrittenBar } from './chart-bars.ts';
import { MAX_WRITTEN } from './chart-form.ts';
import { COMMON } from './chart-metre.ts';
import { MusicError } from './errors.ts';
import { type Marks, type MeasureNote, type PartState, readMeasure } from './musicxml-read-measure.ts';
import { type Element, readXml } from './musicxml-read-xml.ts';
import type { Chart, Note } from './types.ts';

/** What a lead sheet holds. */
export interface LeadSheet {
  readonly chart: Chart;
  /** The part with the chords, its first voice; beats from the beginning of the form. */
  readonly melody: readonly Note[];
  /** Beats a minute, where the sheet gives it. */
  readonly tempo?: number;
  readonly composer?: string;
}

interface Bar extends WrittenBar {
  readonly notes: readonly MeasureNote[];
  /** Quarters that are filled. */
  readonly length: number;
}

interface PartBars {
  readonly state: PartState;
  readonly bars: Bar[];
  harmonies: number;
  tempo?: number;
}

const MOST_PARTS = 200;
const LOUDNESS = 80;
const WANTED = new Set(['measure', 'work-title', 'movement-title', 'creator']);

/**
 * Reads a score of MusicXML 1 to 4 (`score-partwise`). The chords are those of the part that has most of them; where
 * the part is for a transposing instrument, they are read as they sound. A short first measure is a pick-up, and no
 * part of the form.
 *
 * @throws ChartError for a chord or metre that is not known; MusicError for what is no such score, or holds no chords
 */
export function readMusicXml(source: string, options: { readonly title?: string } = {}): LeadSheet {
  const parts = new Map<string, PartBars>();
  let work = '';
  let composer = '';
  readXml(source, WANTED, (element, around) => {
    if (element.name !== 'measure') {
      if (element.name === 'creator') composer ||= element.text.slice(0, 200);
      else work ||= element.text.slice(0, 200);
      return;
    }
    if (around[0]?.name === 'score-timewise')
      throw new MusicError('this score is timewise: save it as partwise MusicXML');
    const id = around.at(-1)?.attributes.id ?? '';
    let part = parts.get(id);
    if (!part) {
      if (parts.size >= MOST_PARTS) throw new MusicError(`this score has more than ${MOST_PARTS} parts`);
      part = {
        state: { divisions: 1, metre: COMMON, transposed: 0, voice: undefined },
        bars: [],
        harmonies: 0,
      };
      parts.set(id, part);
    }
    addMeasure(part, element);
  });
  if (parts.size === 0) throw new MusicError('this XML is no score in MusicXML: it has no measures');
  const all = [...parts.values()];
  const best = all.reduce((a, b) => (b.harmonies > a.harmonies ? b : a));
  if (best.harmonies === 0)
    throw new MusicError('this score has no chord symbols; write them over its staff, or give a chart');
  const bars = withJumps(best.bars);
  const chart = chartOf(work || options.title || 'Lead sheet', bars);
  const tempo = all.find((part) => part.tempo !== undefined)?.tempo;
  return {
    chart,
    melody: melodyOf(formOf(bars)),
    // A score counts quarters; a chart what is felt as a beat.
    ...(tempo === undefined ? {} : { tempo: tempo / bars[0].metre.quarters }),
    ...(composer ? { composer } : {}),
  };
}

function addMeasure(part: PartBars, element: Element): void {
  const { state, bars } = part;
  if (bars.length >= MAX_WRITTEN) throw tooLong(`more than ${count(MAX_WRITTEN)}`, element.line);
  const measure = readMeasure(element, bars.length + 1, state);
  const { metre } = state;
  const { length, notes } = measure;
  const full = metre.beats * metre.quarters;
  part.harmonies += measure.chords.length;
  part.tempo ??= measure.tempo;
  const last = bars.at(-1);
  const short = length > 0 && length < full - 1e-3;
  const { codaSign, ...marks } = measure.marks;
  if (short && last && !last.outside && last.length > 0 && last.length + length <= full + 1e-3) {
    // A bar that a repeat divides: its second half.
    const from = last.length;
    bars[bars.length - 1] = {
      ...last,
      ...marks,
      notes: [...last.notes, ...notes.map((note) => ({ ...note, onset: note.onset + from }))],
      chords: [...last.chords, ...inBeats(measure.chords, from, metre)],
      length: from + length,
    };
    return;
  }
  bars.push({
    ...measure.place,
    metre,
    chords: inBeats(measure.chords, 0, metre),
    notes,
    length,
    ...marks,
    ...(codaSign ? coda(bars) : {}),
    ...(bars.length === 0 && short ? { outside: 'pick-up' as const } : {}),
  });
}

/** A coda's sign leads to the coda where it stands first, and begins it where it stands again. */
function coda(bars: readonly Bar[]): Marks {
  return bars.some(({ toCoda }) => toCoda) ? { coda: true } : { toCoda: true };
}

function inBeats(chords: Bar['chords'], from: number, { beats, quarters }: Bar['metre']): Bar['chords'] {
  return chords
    .map(({ chord, onset }) => ({ chord, onset: (onset + from) / quarters }))
    .filter(({ onset }) => onset < beats - 1e-3);
}

/** A bare D.C. or D.S. goes as far as the signs of the sheet say. */
function withJumps(bars: readonly Bar[]): Bar[] {
  const until = bars.some(({ toCoda }) => toCoda)
    ? 'coda'
    : bars.some(({ fine }) => fine)
      ? 'fine'
      : undefined;
  return bars.map((bar) => {
    if (bar.jump?.until !== 'end') return bar;
    const { jump, ...rest } = bar;
    return until ? { ...rest, jump: { to: jump.to, until } } : rest;
  });
}

function melodyOf(bars: readonly Bar[]): Note[] {
  const melody: { onset: number; duration: number; pitch: number; velocity: number }[] = [];
  /** The last note of each pitch. */
  const before = new Map<number, { onset: number; duration: number }>();
  let start = 0;
  for (const { notes, metre } of bars) {
    for (const { onset, duration, pitch, tied } of notes) {
      const note = {
        onset: start + onset / metre.quarters,
        duration: duration / metre.quarters,
        pitch,
        velocity: LOUDNESS,
      };
      const last = before.get(pitch);
      if (tied && last && Math.abs(last.onset + last.duration - note.onset) < 1e-3)
        last.duration += note.duration;
      else if (duration > 0) {
        melody.push(note);
        before.set(pitch, note);
      }
    }
    start += metre.beats;
  }
  return melody.sort((a, b) => a.onset - b.onset || a.pitch - b.pitch);
}
