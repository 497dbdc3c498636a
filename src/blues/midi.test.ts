// The MIDI file, read back by a reader that is not ours.
import tone from '@tonejs/midi';
import fc from 'fast-check';
import { parseMidi } from 'midi-file';
import { describe, expect, it } from 'vitest';
import { type BandOptions, band } from './band.ts';
import { DEFAULT_BLUES } from './chart.ts';
import { writeMidi } from './midi.ts';
import { STYLES } from './style.ts';
import { solo, wildChart } from './testing/solos.ts';

describe('writeMidi', () => {
  const improvisation = solo(DEFAULT_BLUES, { tempo: 138 });
  const parts = band(improvisation, { seed: 2 });
  const bytes = writeMidi(improvisation, parts);

  it('is read by @tonejs/midi: tracks, programs, channels, tempo, metre, key', () => {
    const midi = new tone.Midi(bytes);
    expect(midi.name).toBe('Test blues');
    expect(midi.header.ppq).toBe(480);
    expect(midi.header.tempos[0].bpm).toBeCloseTo(138, 2);
    expect(midi.header.timeSignatures[0].timeSignature).toEqual([4, 4]);
    expect(midi.header.keySignatures[0]).toMatchObject({ key: 'C', scale: 'major' });
    const tracks = midi.tracks.filter(({ notes }) => notes.length > 0);
    expect(tracks.map(({ name, channel, instrument }) => [name, channel, instrument.number])).toEqual([
      ['Tenor sax', 0, 66],
      ['Piano', 1, 0],
      ['Bass', 2, 32],
      ['Drums', 9, 32],
    ]);
    expect(tracks[0].instrument.name).toBe('tenor sax');
    expect(tracks[3].instrument.percussion).toBe(true);
  });

  it('tells every metre: from the count on, where it changes, in each chorus, and for the last chord', () => {
    const mixed = solo('C7 | 3/4 F7 | 4/4 G7 | 2/4 C7', { tempo: 90 });
    const options: BandOptions = { countIn: true, intro: 1 };
    const { header } = new tone.Midi(writeMidi(mixed, band(mixed, options), options));
    expect(header.timeSignatures.map(({ ticks, timeSignature }) => [ticks / 480, timeSignature[0]])).toEqual([
      [0, 2],
      [4, 4],
      [8, 3],
      [11, 4],
      [15, 2],
      [17, 4],
      [21, 3],
      [24, 4],
      [28, 2],
      [30, 4],
    ]);
  });

  it('keeps every note to half a tick', () => {
    const midi = new tone.Midi(bytes);
    for (const [i, track] of midi.tracks.filter(({ notes }) => notes.length > 0).entries()) {
      const wanted = [...parts[i].notes];
      if (parts[i].instrument === 'drums') continue;
      expect(track.notes).toHaveLength(wanted.length);
      const read = track.notes.map(({ ticks, midi: pitch }) => `${ticks} ${pitch}`);
      expect(read.sort()).toEqual(
        wanted.map(({ onset, pitch }) => `${Math.round(onset * 480)} ${pitch}`).sort(),
      );
    }
  });

  it.each(STYLES)('agrees with the parts note for note in %s, with count, intro and tag', (style) => {
    const options: BandOptions = { style, countIn: true, intro: 4, ending: 'tag', soloist: 'trumpet' };
    const played = band(improvisation, options);
    const midi = new tone.Midi(writeMidi(improvisation, played, options));
    const tracks = midi.tracks.filter(({ notes }) => notes.length > 0);
    expect(tracks.map(({ name }) => name)).toEqual(played.map(({ name }) => name));
    expect(tracks.map(({ instrument }) => instrument.number)).toEqual(played.map(({ program }) => program));
    for (const [i, { notes }] of tracks.entries()) {
      // A drum struck twice at one tick is struck once.
      const wanted = new Set(
        played[i].notes.map(({ onset, pitch }) => `${Math.round(onset * 480)} ${pitch}`),
      );
      expect(notes.map(({ ticks, midi: pitch }) => `${ticks} ${pitch}`).sort()).toEqual([...wanted].sort());
      if (played[i].instrument === 'drums') continue;
      const loudness = played[i].notes.map(
        ({ onset, pitch, velocity }) => `${Math.round(onset * 480)} ${pitch} ${velocity}`,
      );
      const read = notes.map(
        ({ ticks, midi: pitch, velocity }) => `${ticks} ${pitch} ${Math.round(velocity * 127)}`,
      );
      expect(read.sort()).toEqual(loudness.sort());
    }
    const markers = parseMidi(writeMidi(improvisation, played, options)).tracks[0].flatMap((event) =>
      event.type === 'marker' ? [event.text] : [],
    );
    expect(markers).toEqual(['Count-in', 'Intro', 'Chorus 1', 'Chorus 2', 'Tag', 'End']);
  });

  it('is of type 1, with a marker at each chorus and the chords as text', () => {
    const { header, tracks } = parseMidi(bytes);
    expect(header).toMatchObject({ format: 1, numTracks: 5 });
    const conductor = tracks[0];
    const texts = (type: string): string[] =>
      conductor.flatMap((e) => (e.type === type && 'text' in e ? [e.text] : []));
    expect(texts('marker')).toEqual(['Chorus 1', 'Chorus 2', 'End']);
    expect(texts('text').slice(0, 4)).toEqual(['C7', 'F7', 'C7', 'F7']);
    const starts: number[] = [];
    let tick = 0;
    for (const event of conductor) {
      tick += event.deltaTime;
      if (event.type === 'marker') starts.push(tick / 480);
    }
    expect(starts).toEqual([0, 48, 96]);
  });

  it('never leaves a note hanging, on any chart', () => {
    fc.assert(
      fc.property(wildChart, fc.integer(), (text, seed) => {
        const wild = solo(text, { seed });
        for (const track of parseMidi(writeMidi(wild, band(wild, { seed }))).tracks) {
          const on = new Set<number>();
          for (const event of track) {
            if (event.type === 'noteOn') {
              expect(on.has(event.noteNumber)).toBe(false);
              on.add(event.noteNumber);
            } else if (event.type === 'noteOff') expect(on.delete(event.noteNumber)).toBe(true);
          }
          expect(on.size).toBe(0);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('writes titles in letters that every reader shows', () => {
    const named = { ...improvisation, chart: { ...improvisation.chart, title: 'Blüés für 夏' } };
    expect(new tone.Midi(writeMidi(named, [])).name).toBe('Blues fur ?');
  });
});
