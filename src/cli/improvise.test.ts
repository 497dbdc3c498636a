// `improvise` from the command line to the files: by the shipped soloist and by one that learns, checked with readers.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import toneMidi from '@tonejs/midi';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeWav } from '../audio/index.ts';
import { COMMANDS } from './commands.ts';
import { run } from './run.ts';
import { hear } from './testing/harness.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'improvise-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function improvise(argv: readonly string[], options = {}) {
  const heard = hear(options);
  const code = await run(['improvise', ...argv], heard.context, COMMANDS);
  return { code, out: heard.out(), err: heard.err(), kept: heard.context.kept };
}

/** Milliseconds: a training takes 7 seconds on a free core, and cores may be busy. */
const TRAINING = 240_000;

describe('improvise', () => {
  it('plays over a chart from standard input, prints JSON, and writes what was asked for', {
    timeout: TRAINING,
  }, async () => {
    const midi = join(folder, 'solo.mid');
    const xml = join(folder, 'solo.musicxml');
    const argv = [
      '-',
      '--choruses',
      '2',
      '--tempo',
      '150',
      '--key',
      'F',
      '--seed',
      '4',
      '--json',
      '-o',
      midi,
      '-o',
      xml,
    ];
    const { code, out, err, kept } = await improvise(argv, { stdin: 'C7 | F7' });
    expect([code, err]).toEqual([0, '']);
    expect(kept).toEqual([midi, xml]);
    const solo = JSON.parse(out);
    expect(solo).toMatchObject({ seed: 4, tempo: 150, beatsPerBar: 4, choruses: 2 });
    expect(solo.bars.map(({ chords }: { chords: string[] }) => chords)).toEqual([
      ['F7'],
      ['Bb7'],
      ['F7'],
      ['Bb7'],
    ]);
    expect(solo.notes.length).toBe(solo.summary.notes);
    expect(solo.notes.length).toBeGreaterThan(0);
    for (const { onset, played, duration, pitch, velocity } of solo.notes) {
      expect(onset >= 0 && onset + duration <= 16 && pitch >= 36 && pitch <= 96 && velocity > 0).toBe(true);
      expect(onset * 12).toBeCloseTo(Math.round(onset * 12), 9);
      expect(Math.abs(played - onset)).toBeLessThan(0.5);
    }
    expect(solo.soloist).toMatchObject({ method: 'solos', cell: 'lstm' });
    const file = new toneMidi.Midi(await readFile(midi));
    expect(file.header.tempos[0].bpm).toBeCloseTo(150, 2);
    expect(file.tracks.find(({ name }) => name === 'Tenor sax')?.notes.length).toBe(solo.notes.length);
    expect(await readFile(xml, 'utf8')).toContain('<score-partwise');
  });

  it('plays in a style at its tempo, draws the solo, and writes each player alone', {
    timeout: TRAINING,
  }, async () => {
    const [plot, stems, midi] = ['solo.svg', 'stems', 'solo.mid'].map((name) => join(folder, name));
    const argv = [
      'C7',
      '--choruses',
      '1',
      '--style',
      'funk',
      '--plot',
      plot,
      '--stems',
      stems,
      '-o',
      midi,
      '--json',
    ];
    const { code, out, err } = await improvise(argv);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({ tempo: 100, swing: 1 });
    expect(await readFile(plot, 'utf8')).toMatch(/^<svg /);
    expect((await readdir(stems)).sort()).toEqual(['bass.wav', 'drums.wav', 'guitar.wav', 'tenor-sax.wav']);
    const sounds = await Promise.all(
      (await readdir(stems)).map(async (name) => decodeWav(await readFile(join(stems, name)))),
    );
    expect(new Set(sounds.map(({ channels }) => channels[0].length)).size).toBe(1);
    for (const { channels } of sounds)
      expect(channels[0].some((sample) => Math.abs(sample) > 0.005)).toBe(true);
    expect(new toneMidi.Midi(await readFile(midi)).header.tempos[0].bpm).toBeCloseTo(100, 2);
  });

  it('plays as a chart says of itself, unless it is told otherwise', { timeout: TRAINING }, async () => {
    const chart = 'Style: Bossa Nova\nTempo: 96\nC7';
    const play = (...argv: string[]) => improvise(['-', '--choruses', '1', ...argv], { stdin: chart });
    const own = JSON.parse((await play('--json')).out);
    expect(own).toMatchObject({ tempo: 96, swing: 1, asWritten: { tempo: 96, style: 'bossa' } });
    expect((await play()).out).toMatch(/^As the chart says: bossa, 96 beats a minute\.\nImprovised/);
    const told = JSON.parse((await play('--json', '--tempo', '150', '--style', 'swing')).out);
    expect(told.tempo).toBe(150);
    expect(told.asWritten).toBeUndefined();
    const fast = await improvise(['-', '--choruses', '1', '--json'], { stdin: 'Tempo: 900\nC7' });
    expect(JSON.parse(fast.out)).toMatchObject({ tempo: 320, asWritten: { tempo: 320 } });
    const link = 'irealbook://Night=A=Ballad=C=n=[T44C7   |F7   Z';
    expect(JSON.parse((await improvise([link, '--choruses', '1', '--json'])).out)).toMatchObject({
      asWritten: { style: 'ballad' },
      tempo: 66,
    });
  });

  it('prints words on stderr when standard output carries the music', { timeout: TRAINING }, async () => {
    const { code, out, err } = await improvise(['C7', '--choruses', '1', '-o', '-', '--format', 'musicxml']);
    expect(code).toBe(0);
    expect(out).toMatch(/^<\?xml/);
    expect(err).toMatch(
      /^Improvised 1 bar in [\d.]+ s by a network of LSTM cells \([\d,]+ parameters\) that learned/,
    );
  });

  it('learns the chart by the network of 2002', { timeout: TRAINING }, async () => {
    const { code, out } = await improvise(['C7', '--choruses', '1', '--method', 'eck2002', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      training: { method: 'eck2002', cell: 'lstm' },
      form: { kept: true },
    });
  });

  it('plays the same for the same seed, and otherwise for another or as it is told', async () => {
    const notes = async (...argv: string[]) =>
      JSON.parse((await improvise(['C7 | F7 | C7 | G7', '--choruses', '2', '--json', ...argv])).out).notes;
    const one = await notes('--seed', '3');
    expect(await notes('--seed', '3')).toEqual(one);
    expect(await notes('--seed', '4')).not.toEqual(one);
    expect(await notes('--seed', '3', '--solo-style', 'bebop')).not.toEqual(one);
    const high = await notes('--seed', '3', '--range', 'C5-84');
    expect(high.every(({ pitch }: { pitch: number }) => pitch >= 72 && pitch <= 84)).toBe(true);
  });

  it('refuses before any work what cannot end well', async () => {
    await writeFile(join(folder, 'bad.txt'), 'C7 | F7\nC7 | Hmaj');
    const cases: [string[], number, RegExp][] = [
      [['C7', '-o', 'solo.mp3'], 2, /does not say what to write.*see talking-blues improvise --help\n$/],
      [['C7', '--json', '-o', '-', '--format', 'mid'], 2, /both want standard output/],
      [['C7', '--style', 'polka'], 2, /must be swing, slow-blues, shuffle, bossa, ballad or funk/],
      [['C7', '--plot', 'solo.png'], 2, /must end in .svg/],
      [['C7', '--plot', join(folder, 'no', 'a.svg')], 1, /there is no folder/],
      [['C7', '-o', join(folder, 'no', 'a.mid')], 1, /there is no folder/],
      [['C7 | H7'], 1, /^talking-blues: line 1, bar 2: "H7" is not a chord I know/],
      [['bars.txt'], 1, /there is no file "bars.txt", and as a chart: line 1, bar 1/],
      [[join(folder, 'bad.txt')], 1, /bad.txt", line 2, bar 4: "Hmaj" is not/],
      [['%7 | '.repeat(3)], 1, /line 1, bar 1/],
      [['C7 | '.repeat(10_000)], 1, /10,000 bars is too long/],
      [['C7 | '.repeat(200), '--method', 'eck2002'], 1, /up to 128 bars, and this chart has 200/],
      [['C7', '--model', join(folder, 'bad.txt')], 1, /bad\.txt": /],
      [['-', '--model', '-'], 2, /both want standard input/],
      [['C7', '--method', 'eck2002', '--model', 'a'], 2, /--model is no option of --method eck2002/],
      [['C7', '--cell', 'rnn'], 2, /--cell is no option of --method solos; add --method eck2002/],
      [
        ['C7', '--method', 'eck2002', '--solo-style', 'bebop'],
        2,
        /--solo-style is no option of --method eck2002/,
      ],
      [['C7', '--range', 'C5'], 2, /two notes such as C3-C6/],
      [['C7', '--range', '60-62'], 1, /seven semitones or more/],
      [['C7', '--choruses', 'many'], 2, /'--choruses <n>' argument 'many' is invalid/],
    ];
    for (const [argv, code, message] of cases) {
      const result = await improvise(argv);
      expect([result.code, result.out], argv.join(' ').slice(0, 60)).toEqual([code, '']);
      expect(result.err).toMatch(message);
      expect(result.err.split('\n')).toHaveLength(2);
    }
    expect(await readdir(folder)).toEqual(['bad.txt']);
  });
});
