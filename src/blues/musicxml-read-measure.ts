// A measure of MusicXML: its chords and notes with their times, and the signs that say what is played next.
import { fail, type Place, type WrittenChord } from './chart-bars.ts';
import type { FormMarks, Jump } from './chart-form.ts';
import { type Metre, metreOf } from './chart-metre.ts';
import { readSign, type Sign } from './chart-signs.ts';
import { suggestChord } from './chord-suggestion.ts';
import { child, readHarmony } from './musicxml-read-harmony.ts';
import type { Element } from './musicxml-read-xml.ts';

/** What holds from one measure of a part to the next. */
export interface PartState {
  /** Units of time in a quarter. */
  divisions: number;
  metre: Metre;
  /** Semitones from what is written to what sounds. */
  transposed: number;
  /** The voice whose notes are read: the first that has any. */
  voice: string | undefined;
}

/** A note; times in quarters from the measure's beginning. */
export interface MeasureNote {
  readonly onset: number;
  readonly duration: number;
  readonly pitch: number;
  /** Whether it goes on sounding from the note of its pitch before. */
  readonly tied: boolean;
}

export interface Measure {
  readonly place: Place;
  /** Quarters that its notes and rests fill; 0 where there are none. */
  readonly length: number;
  /** Onsets in quarters. */
  readonly chords: readonly WrittenChord[];
  readonly notes: readonly MeasureNote[];
  readonly marks: Marks;
  /** Quarters a minute. */
  readonly tempo?: number;
}

/** As `FormMarks`, before it is known which coda sign is which, and how far jumps go. */
export interface Marks extends Omit<FormMarks, 'jump'> {
  readonly codaSign?: boolean;
  readonly jump?: Jump;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const STEPS: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 };

/**
 * Reads a measure; `bar` is its number in the part, from 1.
 *
 * @throws ChartError for chords and metres that are not known
 */
export function readMeasure(measure: Element, bar: number, state: PartState): Measure {
  const place = {
    line: measure.line,
    bar,
    name: `measure ${measure.attributes.number?.slice(0, 12) || bar}`,
  };
  const chords: WrittenChord[] = [];
  const notes: MeasureNote[] = [];
  const marks: Writable<Marks> = {};
  let tempo: number | undefined;
  let now = 0;
  let length = 0;
  let start = 0;
  const quarters = (element: Element | undefined): number => {
    const value = Number(element?.text) / state.divisions;
    return value >= 0 && value < 1e4 ? value : 0;
  };
  for (const part of measure.children) {
    switch (part.name) {
      case 'attributes':
        readAttributes(part, state, (symbol, what) => fail(place, symbol, what));
        break;
      case 'backup':
        now = Math.max(0, now - quarters(child(part, 'duration')));
        break;
      case 'forward':
        now += quarters(child(part, 'duration'));
        break;
      case 'note': {
        if (child(part, 'grace') || child(part, 'cue')) break;
        const duration = quarters(child(part, 'duration'));
        if (!child(part, 'chord')) {
          start = now;
          now += duration;
        }
        const note = readNote(part, state);
        if (note) notes.push({ ...note, onset: start, duration });
        break;
      }
      case 'harmony': {
        const offset = Number(child(part, 'offset')?.text || 0) / state.divisions;
        const chord = readHarmony(part, state.transposed);
        if (typeof chord === 'string') {
          const nearest = suggestChord(chord);
          throw fail(place, chord, `is not a chord I know${nearest ? `; did you mean "${nearest}"?` : ''}`);
        }
        chords.push({ chord, onset: Math.max(0, now + (Number.isFinite(offset) ? offset : 0)) });
        break;
      }
      case 'direction':
        readDirection(part, marks);
        tempo ??= tempoOf(part);
        break;
      case 'sound':
        readSound(part, '', marks);
        tempo ??= tempoOf(part);
        break;
      case 'barline':
        readBarline(part, marks);
    }
    length = Math.max(length, now);
  }
  chords.sort((a, b) => a.onset - b.onset);
  return { place, length, chords, notes, marks, ...(tempo === undefined ? {} : { tempo }) };
}

function readAttributes(part: Element, state: PartState, bad: (symbol: string, what: string) => Error): void {
  const divisions = Number(child(part, 'divisions')?.text);
  if (divisions > 0 && divisions < 1e6) state.divisions = divisions;
  const chromatic = Number(child(child(part, 'transpose') ?? part, 'chromatic')?.text);
  if (child(part, 'transpose'))
    state.transposed = Number.isFinite(chromatic) ? Math.round(chromatic) % 12 : 0;
  const time = child(part, 'time');
  if (!time || child(time, 'senza-misura')) return;
  const upper = (child(time, 'beats')?.text ?? '').split('+').reduce((sum, beats) => sum + Number(beats), 0);
  const lower = Number(child(time, 'beat-type')?.text);
  const metre = metreOf(upper, lower);
  if (!metre)
    throw bad(
      `${child(time, 'beats')?.text ?? ''}/${child(time, 'beat-type')?.text ?? ''}`,
      'is not a metre I play',
    );
  state.metre = metre;
}

function readNote(note: Element, state: PartState): { pitch: number; tied: boolean } | undefined {
  const written = child(note, 'pitch');
  if (!written) return undefined;
  const voice = child(note, 'voice')?.text ?? '1';
  state.voice ??= voice;
  if (voice !== state.voice) return undefined;
  const step = STEPS[child(written, 'step')?.text ?? ''];
  const octave = Number(child(written, 'octave')?.text);
  const alter = Math.round(Number(child(written, 'alter')?.text || 0));
  const pitch = (octave + 1) * 12 + step + alter + state.transposed;
  if (!(pitch >= 0 && pitch <= 127)) return undefined;
  return {
    pitch,
    tied: note.children.some(({ name, attributes }) => name === 'tie' && attributes.type === 'stop'),
  };
}

function tempoOf(part: Element): number | undefined {
  const sound = part.name === 'sound' ? part : child(part, 'sound');
  const tempo = Number(sound?.attributes.tempo);
  return tempo >= 10 && tempo <= 1000 ? tempo : undefined;
}

/** Signs and words over the staff; what the file says for playing goes before what is printed. */
function readDirection(direction: Element, marks: Writable<Marks>): void {
  const types = direction.children
    .filter(({ name }) => name === 'direction-type')
    .flatMap(({ children }) => children);
  const words = types
    .filter(({ name }) => name === 'words')
    .map(({ text }) => text)
    .join(' ');
  const sound = child(direction, 'sound');
  if (sound && readSound(sound, words, marks)) return;
  for (const { name } of types) {
    if (name === 'segno') marks.segno = true;
    if (name === 'coda') marks.codaSign = true;
  }
  const sign = readSign(words);
  if (sign) setSign(sign, marks);
}

function setSign(sign: Sign, marks: Writable<Marks>): void {
  if (typeof sign === 'object') marks.jump = sign;
  else if (sign === '𝄌') marks.codaSign = true;
  else marks[sign] = true;
}

/** Whether the sound said anything of the form. */
function readSound({ attributes }: Element, words: string, marks: Writable<Marks>): boolean {
  const { dacapo, dalsegno, tocoda, fine, segno, coda } = attributes;
  if (segno) marks.segno = true;
  if (coda) marks.coda = true;
  if (tocoda) marks.toCoda = true;
  if (fine) marks.fine = true;
  if (dacapo === 'yes' || dalsegno) {
    const sign = readSign(words);
    marks.jump = typeof sign === 'object' ? sign : { to: dalsegno ? 'segno' : 'start', until: 'end' };
  }
  return [dacapo, dalsegno, tocoda, fine, segno, coda].some((value) => value !== undefined);
}

function readBarline(barline: Element, marks: Writable<Marks>): void {
  const repeat = child(barline, 'repeat')?.attributes;
  if (repeat?.direction === 'forward') marks.opensRepeat = true;
  if (repeat?.direction === 'backward') {
    const times = Math.round(Number(repeat.times ?? 2));
    marks.closesRepeat = times >= 1 && times <= 99 ? times : 2;
  }
  const ending = child(barline, 'ending')?.attributes;
  if (ending?.type === 'start') {
    const numbers = (ending.number ?? '1').split(/[,\s]+/).map(Number);
    const known = numbers.filter((number) => Number.isInteger(number) && number >= 1 && number <= 99);
    if (known.length > 0) marks.ending = known;
  }
  if (child(barline, 'segno')) marks.segno = true;
  if (child(barline, 'coda')) marks.codaSign = true;
}
