// Scores as MusicXML 4.0: the solo with its chords as a lead sheet, or a part for each player.
import { type Arrangement, arrange } from './arrangement.ts';
import { type BandOptions, check, type Part } from './band.ts';
import { chartKey, type Key } from './form.ts';
import { SEATS } from './instruments.ts';
import { harmony } from './musicxml-harmony.ts';
import { beams, marks, noteXml } from './musicxml-notes.ts';
import { type Clef, type Layout, layoutOf, scorePart, type Voice } from './musicxml-staves.ts';
import { notate, type Sign } from './notation.ts';
import { DIVISIONS, quantise } from './quantise.ts';
import { styleOf } from './styles/index.ts';
import type { Beats, ChordChange, Improvisation, Note } from './types.ts';
import { type Xml, xml } from './xml.ts';

export interface ScoreOptions extends BandOptions {
  /** The band's parts, each to be written; without them, the solo alone. The other options are those it played with. */
  readonly parts?: readonly Part[];
}

/**
 * Writes a partwise MusicXML 4.0 score with the chords of the chart, all choruses written out: a rehearsal mark at each,
 * a double bar after it. The solo alone has the bars of its choruses; with `parts`, intro, tag and last chord are there,
 * too (a count is not written).
 *
 * Written at concert pitch, for any reader; a tenor sax player sets the part to B flat in the notation program.
 * Eighths stand straight, as jazz is written; how they swing is said in words and in `<swing>`. What lies off the
 * grid of sixteenths, thirty-seconds and triplets is moved onto it.
 *
 * @throws MusicError for improvisations that cannot be played
 */
export function writeMusicXml(improvisation: Improvisation, options: ScoreOptions = {}): string {
  check(improvisation);
  const { parts, ...played } = options;
  const arrangement = parts
    ? arrange(improvisation, played)
    : arrange(improvisation, { ending: 'none', intro: 0 });
  const bars = barsOf(arrangement, improvisation);
  const shown = parts ?? [soloPart(improvisation, options)];
  const score = xml('score-partwise version="4.0"', [
    xml('work', [xml('work-title', improvisation.chart.title)]),
    xml('identification', [
      '<creator type="composer">Talking Blues</creator>',
      xml('encoding', [
        xml('software', 'Talking Blues'),
        '<supports element="accidental" type="yes"/>',
        '<supports element="beam" type="yes"/>',
      ]),
    ]),
    xml(
      'part-list',
      shown.map((part, i) => scorePart(part, `P${i + 1}`)),
    ),
    ...shown.map((part, i) => {
      const quantising = i === 0 ? soloQuantising(improvisation) : {};
      return partXml(part, `P${i + 1}`, {
        bars,
        arrangement,
        improvisation,
        options,
        quantising,
        first: i === 0,
      });
    }),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${DOCTYPE}\n${score}\n`;
}

const DOCTYPE =
  '<!DOCTYPE score-partwise PUBLIC "-//Recordare//DTD MusicXML 4.0 Partwise//EN" "http://www.musicxml.org/dtds/partwise.dtd">';

/** Below this ratio, eighths are called straight. */
const SWINGS = 1.05;

function soloPart({ melody }: Improvisation, { soloist = 'tenor sax' }: BandOptions): Part {
  const { name, program } = SEATS[soloist];
  return { name, instrument: soloist, program, level: 0, notes: melody, written: melody };
}

function soloQuantising({ timing, swing }: Improvisation): { played: boolean; swung: boolean } {
  const played = timing === 'played';
  return { played, swung: played && swing > SWINGS };
}

/** A bar of the score. */
interface Bar {
  readonly beats: Beats;
  readonly chords: readonly ChordChange[];
  /** Over its first note: `Intro`, `1`, `Tag`. */
  readonly mark?: string;
  readonly line?: 'light-light' | 'light-heavy';
  /** Whether a new line begins with it. */
  readonly breaks: boolean;
}

function barsOf({ bars, last }: Arrangement, { chart }: Improvisation): Bar[] {
  const found = bars.map(({ section, bar, chorus, beats, chords }, i): Bar => {
    const opens = section === 'chorus' ? bar === 0 : bars[i - 1]?.section !== section;
    const mark = section === 'chorus' ? String(chorus + 1) : section === 'intro' ? 'Intro' : 'Tag';
    const next = bars[i + 1];
    const closes = !next || (section === 'chorus' ? bar === chart.bars.length - 1 : next.section !== section);
    return {
      ...{ beats, chords },
      ...(opens ? { mark } : {}),
      ...(closes ? { line: next || last ? 'light-light' : 'light-heavy' } : {}),
      breaks: i > 0 && (opens || (section === 'chorus' && bar % 4 === 0)),
    };
  });
  if (last)
    found.push({
      ...{ beats: chart.beatsPerBar, chords: [last] },
      ...{ mark: 'End', line: 'light-heavy', breaks: false },
    });
  return found;
}

interface Setting {
  readonly bars: readonly Bar[];
  readonly arrangement: Arrangement;
  readonly improvisation: Improvisation;
  readonly options: BandOptions;
  readonly quantising: { readonly played?: boolean; readonly swung?: boolean };
  /** Whether it is the score's first part, which bears what is said to all. */
  readonly first: boolean;
}

function partXml({ instrument, written }: Part, id: string, setting: Setting): Xml {
  const { bars, arrangement, improvisation, options, quantising, first } = setting;
  const beats = bars.map((bar) => bar.beats);
  const length = beats.reduce((sum, one) => sum + one, 0) * DIVISIONS;
  const key = chartKey(improvisation.chart);
  // The count is not in the score.
  const notes = afterCount(written, arrangement.countIn);
  const layout = layoutOf(instrument, notes, id);
  const voices = layout.voices.map((voice) => notate(quantise(voice.notes, length, quantising), beats));
  const measures = bars.map((bar, i) =>
    xml(`measure number="${i + 1}"`, [
      ...(bar.breaks && first ? ['<print new-system="yes"/>'] : []),
      ...(i === 0 ? [attributes(bar.beats, key, layout)] : []),
      ...(i > 0 && bar.beats !== beats[i - 1] ? [xml('attributes', [time(bar.beats)])] : []),
      ...(bar.mark && first ? [rehearsal(bar.mark)] : []),
      ...(i === 0 && first ? [tempo(improvisation, options)] : []),
      ...layout.voices.flatMap((voice, v) => [
        ...(v > 0 ? [xml('backup', [xml('duration', bar.beats * DIVISIONS)])] : []),
        ...music(voices[v][i], {
          ...{ bar, next: bars[i + 1], key, layout, voice, number: v + 1 },
          symbols: layout.symbols && v === 0,
        }),
      ]),
      ...(bar.line ? [xml('barline location="right"', [xml('bar-style', bar.line)])] : []),
    ]),
  );
  return xml(`part id="${id}"`, measures);
}

function afterCount(notes: readonly Note[], count: Beats): Note[] {
  return notes.flatMap((note) =>
    note.onset < count
      ? []
      : [{ ...note, onset: note.onset - count, written: (note.written ?? note.onset) - count }],
  );
}

function time(beats: Beats): Xml {
  return xml('time', [xml('beats', beats), xml('beat-type', 4)]);
}

function attributes(beats: Beats, key: Key, { clefs, drum }: Layout): Xml {
  const clefXml = ({ sign, line, octave }: Clef, i: number): Xml =>
    xml(clefs.length > 1 ? `clef number="${i + 1}"` : 'clef', [
      xml('sign', sign),
      ...(sign === 'percussion' ? [] : [xml('line', line)]),
      ...(octave ? [xml('clef-octave-change', octave)] : []),
    ]);
  return xml('attributes', [
    xml('divisions', DIVISIONS),
    xml('key', drum ? [xml('fifths', 0)] : [xml('fifths', key.fifths), xml('mode', key.mode)]),
    time(beats),
    ...(clefs.length > 1 ? [xml('staves', clefs.length)] : []),
    ...clefs.map(clefXml),
  ]);
}

function rehearsal(mark: string): Xml {
  return xml('direction placement="above"', [xml('direction-type', [xml('rehearsal', mark)])]);
}

function tempo({ tempo: perMinute, swing }: Improvisation, { style: name }: BandOptions): Xml {
  const style = name && styleOf(name);
  const swings = swing > SWINGS && (style?.swings ?? true);
  const words = style?.words ?? (swings ? 'Swing' : '');
  return xml('direction placement="above"', [
    ...(words ? [xml('direction-type', [xml('words', words)])] : []),
    xml('direction-type', [
      xml('metronome parentheses="no"', [
        xml('beat-unit', 'quarter'),
        xml('per-minute', Math.round(perMinute)),
      ]),
    ]),
    xml(`sound tempo="${perMinute}"`, [
      swings
        ? xml('swing', [
            xml('first', Math.round(swing * 100)),
            xml('second', 100),
            xml('swing-type', 'eighth'),
          ])
        : '',
    ]),
  ]);
}

interface Place {
  readonly bar: Bar;
  readonly next: Bar | undefined;
  readonly key: Key;
  readonly layout: Layout;
  readonly voice: Voice;
  readonly number: number;
  readonly symbols: boolean;
}

/** Notes and rests of a bar, each chord before the note or rest in which it falls. */
function music(signs: readonly Sign[], place: Place): Xml[] {
  const { bar, next, key, layout, voice, number, symbols } = place;
  const beam = beams(signs);
  const mark = marks(signs);
  const written = new Map<string, number>();
  const parts: Xml[] = [];
  for (const [i, sign] of signs.entries()) {
    const end = sign.onset + sign.duration;
    if (symbols)
      for (const chord of bar.chords) {
        const at = Math.round(chord.onset * DIVISIONS);
        if (at >= sign.onset && at < end) parts.push(harmony(chord, at - sign.onset));
      }
    const now = bar.chords.findLastIndex(({ onset }) => onset * DIVISIONS <= sign.onset + 6);
    parts.push(
      ...noteXml(sign, {
        ...{ key, written, beam: beam[i], marks: mark[i], voice: number },
        ...{ staff: voice.staff, stem: voice.stem, drum: layout.drum },
        chord: bar.chords[Math.max(0, now)],
        coming: bar.chords[now + 1] ?? next?.chords[0],
        whole: signs.length === 1 && sign.pitches.length === 0,
      }),
    );
  }
  return parts;
}
