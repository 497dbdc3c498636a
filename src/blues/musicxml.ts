// The lead sheet: melody and chord symbols as MusicXML 4.0.
import { check } from './band.ts';
import { chartKey, type Key } from './form.ts';
import { harmony } from './musicxml-harmony.ts';
import { beams, marks, noteXml } from './musicxml-notes.ts';
import { DIVISIONS, notate, type Sign } from './notation.ts';
import { type PlayedBar, playedBars } from './timeline.ts';
import type { Improvisation } from './types.ts';
import { type Xml, xml } from './xml.ts';

/**
 * Writes a partwise MusicXML 4.0 score of the melody with the chords of the chart, all choruses written out: a
 * rehearsal mark at each, a double bar after it.
 *
 * Written at concert pitch, for any reader; a tenor sax player sets the part to B flat in the notation program.
 * Eighths stand straight, as jazz is written; how they swing is said in words and in `<swing>`. What lies off the
 * grid of sixteenths, thirty-seconds and triplets is moved onto it.
 *
 * @throws MusicError for improvisations that cannot be played
 */
export function writeMusicXml(improvisation: Improvisation): string {
  check(improvisation);
  const { chart, choruses } = improvisation;
  const key = chartKey(chart);
  const bars = playedBars(improvisation);
  const signs = notate(improvisation);
  const measures = bars.map((bar) => {
    const last = bar.bar === chart.bars.length - 1;
    const style = !last ? '' : bar.chorus === choruses - 1 ? 'light-heavy' : 'light-light';
    return xml(`measure number="${bar.index + 1}"`, [
      ...(bar.bar % 4 === 0 && bar.index > 0 ? ['<print new-system="yes"/>'] : []),
      ...(bar.index === 0 ? [attributes(improvisation, key)] : []),
      ...(bar.bar === 0 ? [rehearsal(bar.chorus + 1)] : []),
      ...(bar.index === 0 ? [tempo(improvisation)] : []),
      ...music(bar, signs[bar.index], key),
      ...(style ? [xml('barline location="right"', [xml('bar-style', style)])] : []),
    ]);
  });
  const score = xml('score-partwise version="4.0"', [
    xml('work', [xml('work-title', chart.title)]),
    xml('identification', [
      '<creator type="composer">Talking Blues</creator>',
      xml('encoding', [
        xml('software', 'Talking Blues'),
        '<supports element="accidental" type="yes"/>',
        '<supports element="beam" type="yes"/>',
      ]),
    ]),
    partList(),
    xml('part id="P1"', measures),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${DOCTYPE}\n${score}\n`;
}

const DOCTYPE =
  '<!DOCTYPE score-partwise PUBLIC "-//Recordare//DTD MusicXML 4.0 Partwise//EN" "http://www.musicxml.org/dtds/partwise.dtd">';

function partList(): Xml {
  return xml('part-list', [
    xml('score-part id="P1"', [
      xml('part-name', 'Tenor sax'),
      xml('part-abbreviation', 'T. sax'),
      xml('score-instrument id="P1-I1"', [xml('instrument-name', 'Tenor sax')]),
      xml('midi-instrument id="P1-I1"', [xml('midi-channel', 1), xml('midi-program', 67)]),
    ]),
  ]);
}

function attributes({ chart, melody }: Improvisation, key: Key): Xml {
  const mean = melody.reduce((sum, { pitch }) => sum + pitch, 0) / Math.max(1, melody.length);
  // Low solos are written an octave up, as tenors are.
  const low = melody.length > 0 && mean < 58;
  return xml('attributes', [
    xml('divisions', DIVISIONS),
    xml('key', [xml('fifths', key.fifths), xml('mode', key.mode)]),
    xml('time', [xml('beats', chart.beatsPerBar), xml('beat-type', 4)]),
    xml('clef', [xml('sign', 'G'), xml('line', 2), ...(low ? [xml('clef-octave-change', -1)] : [])]),
  ]);
}

function rehearsal(chorus: number): Xml {
  return xml('direction placement="above"', [xml('direction-type', [xml('rehearsal', chorus)])]);
}

function tempo({ tempo: perMinute, swing }: Improvisation): Xml {
  const swings = swing > 1.05;
  const [first, second] = swings ? [Math.round(swing * 100), 100] : [1, 1];
  return xml('direction placement="above"', [
    ...(swings ? [xml('direction-type', [xml('words', 'Swing')])] : []),
    xml('direction-type', [
      xml('metronome parentheses="no"', [
        xml('beat-unit', 'quarter'),
        xml('per-minute', Math.round(perMinute)),
      ]),
    ]),
    xml(`sound tempo="${perMinute}"`, [
      swings ? xml('swing', [xml('first', first), xml('second', second), xml('swing-type', 'eighth')]) : '',
    ]),
  ]);
}

/** Notes and rests of a bar, each chord before the note or rest in which it falls. */
function music(bar: PlayedBar, signs: readonly Sign[], key: Key): Xml[] {
  const beam = beams(signs);
  const mark = marks(signs);
  const written = new Map<string, number>();
  const parts: Xml[] = [];
  for (const [i, sign] of signs.entries()) {
    const end = sign.onset + sign.duration;
    for (const chord of bar.chords) {
      const place = Math.round(chord.onset * DIVISIONS);
      if (place >= sign.onset && place < end) parts.push(harmony(chord, place - sign.onset));
    }
    const sounding = bar.chords.findLast(({ onset }) => onset * DIVISIONS <= sign.onset + 6) ?? bar.chords[0];
    const whole = signs.length === 1 && sign.pitch === undefined;
    parts.push(noteXml(sign, { key, chord: sounding, written, beam: beam[i], marks: mark[i], whole }));
  }
  return parts;
}
