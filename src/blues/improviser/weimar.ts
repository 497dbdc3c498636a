// Reads a solo of the Weimar Jazz Database: the CSV of its notes and the CSV of its beats, as MeloSpySuite writes them.
import { parseChord } from '../chord.ts';
import { MusicError } from '../errors.ts';
import type { BeatsPerMinute } from '../types.ts';
import { type Row, readCsv } from './csv.ts';
import type { Feel, Solo, SoloBeat, SoloNote, SoloStyle } from './solo.ts';

export interface WeimarTexts {
  readonly id: string;
  /** The CSV of the notes. */
  readonly melody: string;
  /** The CSV of the beats. */
  readonly beats: string;
  /** `HARDBOP`, `POSTBOP`, …; what is not known is left out. */
  readonly style?: string | null;
  /** `SWING`, `TWOBEAT`, `LATIN`, … */
  readonly feel?: string | null;
  /** Whether the tune is a blues. */
  readonly blues?: boolean;
}

const NOTE_COLUMNS = ['onset', 'duration', 'division', 'bar', 'beat', 'tatum', 'pitch', 'phrase_begin'];
const BEAT_COLUMNS = ['onset', 'bar', 'beat', 'signature', 'chord', 'chorus_id'];

const STYLE_NAMES: Readonly<Record<string, SoloStyle>> = {
  TRADITIONAL: 'traditional',
  SWING: 'swing',
  BEBOP: 'bebop',
  COOL: 'cool',
  HARDBOP: 'hard bop',
  POSTBOP: 'post-bop',
  FUSION: 'fusion',
};
const FEEL_NAMES: Readonly<Record<string, Feel>> = {
  SWING: 'swing',
  TWOBEAT: 'two-beat',
  LATIN: 'latin',
  FUNK: 'funk',
  BALLAD: 'ballad',
};

function numberIn(row: Row, column: string, where: string): number {
  const value = Number(row[column]);
  if (row[column].trim() === '' || !Number.isFinite(value)) {
    throw new MusicError(`${where}: "${row[column].slice(0, 24)}" is no number for "${column}".`);
  }
  return value;
}

function readBeats(rows: readonly Row[], name: string): { beats: SoloBeat[]; onsets: number[] } {
  const onsets: number[] = [];
  const beats = rows.map((row, i): SoloBeat => {
    const where = `${name}, row ${i + 1}`;
    const beatsPerBar = Number(/(\d+)\/\d+/.exec(row.signature)?.[1]);
    if (!(beatsPerBar >= 1 && beatsPerBar <= 24)) {
      throw new MusicError(`${where}: "${row.signature.slice(0, 24)}" is no signature such as 4/4.`);
    }
    const chord = parseChord(row.chord);
    if (!chord) throw new MusicError(`${where}: "${row.chord.slice(0, 24)}" is not a chord I know.`);
    onsets.push(numberIn(row, 'onset', where));
    return {
      bar: numberIn(row, 'bar', where),
      beat: numberIn(row, 'beat', where),
      beatsPerBar,
      chord,
      chorus: numberIn(row, 'chorus_id', where),
    };
  });
  return { beats, onsets };
}

/** Median of the beats' durations, as beats a minute. */
function tempoOf(onsets: readonly number[]): BeatsPerMinute {
  const lengths = onsets.slice(1).map((onset, i) => onset - onsets[i]);
  lengths.sort((a, b) => a - b);
  return 60 / lengths[Math.floor(lengths.length / 2)];
}

/**
 * The solo of a pair of CSV texts. Columns are found by name, since some files lack loudness, ideas or the bass.
 * @throws {MusicError} naming table and row, for what is missing, no number, no chord, or not in order.
 */
export function readWeimarSolo(texts: WeimarTexts): Solo {
  const { id, style, feel, blues } = texts;
  const [melody, grid] = [`the notes of ${id}`, `the beats of ${id}`];
  const { beats, onsets } = readBeats(readCsv(texts.beats, grid, BEAT_COLUMNS), grid);
  if (beats.length < 2) throw new MusicError(`${grid} are fewer than two; a tempo needs two.`);
  const places = new Map(beats.map(({ bar, beat }, i) => [`${bar}:${beat}`, i]));
  let before = Number.NEGATIVE_INFINITY;
  const notes = readCsv(texts.melody, melody, NOTE_COLUMNS).map((row, i): SoloNote => {
    const where = `${melody}, row ${i + 1}`;
    const index = places.get(`${Number(row.bar)}:${Number(row.beat)}`);
    if (index === undefined) {
      throw new MusicError(`${where}: bar ${row.bar}, beat ${row.beat} is not among the beats.`);
    }
    const next = index + 1 < onsets.length ? index + 1 : index;
    const seconds = onsets[next] - onsets[next - 1];
    if (!(seconds > 0))
      throw new MusicError(`${grid}, row ${next + 1}: the beat does not come after the one before it.`);
    const onset = index + (numberIn(row, 'onset', where) - onsets[index]) / seconds;
    const [tatum, division] = [numberIn(row, 'tatum', where), numberIn(row, 'division', where)];
    if (!(onset > before)) throw new MusicError(`${where}: the note does not come after the one before it.`);
    if (!(division >= 1 && tatum >= 1 && tatum <= division)) {
      throw new MusicError(`${where}: tatum ${tatum} is not one of ${division} parts of a beat.`);
    }
    const pitch = numberIn(row, 'pitch', where);
    if (!Number.isInteger(pitch) || pitch < 0 || pitch > 127) {
      throw new MusicError(`${where}: ${pitch} is no pitch from 0 to 127.`);
    }
    const loudness = Number(row.loud_median);
    before = onset;
    return {
      pitch,
      onset,
      duration: numberIn(row, 'duration', where) / seconds,
      ...{ beat: index, tatum, division },
      loudness: row.loud_median && Number.isFinite(loudness) ? loudness : undefined,
      beginsPhrase: row.phrase_begin === '1',
    };
  });
  const known = STYLE_NAMES[style ?? ''];
  return {
    id,
    tempo: tempoOf(onsets),
    styles: [...(known ? [known] : []), ...(blues ? ['blues' as const] : [])],
    feel: FEEL_NAMES[(feel ?? '').split(/[/:]/)[0]],
    ...{ beats, notes },
  };
}
