// The command `trade`: from a MIDI file to both players' trades; which track is taken; what it refuses.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { band, parseChart, readMidi, writeMidi } from '../blues/index.ts';
import { big, meta, midiFile } from '../blues/midi-bytes.ts';
import { COMMANDS } from './commands.ts';
import { run } from './run.ts';
import { hear } from './testing/harness.ts';

const CHART = 'Bb7 | Eb7 | Bb7 | % | Eb7 | % | Bb7 | %';

let folder = '';
let input = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trade-'));
  input = join(folder, 'me.mid');
  await writeFile(input, melodyFile());
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Eighths in bars 1 to 6 of eight, at 150 beats a minute, with the whole band. */
function melodyFile(): Uint8Array {
  const melody = Array.from({ length: 44 }, (_, i) => ({
    ...{ onset: i / 2, duration: 0.45, velocity: 90 },
    pitch: 60 + ((i * 5) % 12),
  }));
  const improvisation = { chart: parseChart(CHART), choruses: 1, tempo: 150, swing: 1, melody };
  return writeMidi(improvisation, band(improvisation));
}

async function trade(argv: readonly string[]) {
  const heard = hear();
  const code = await run(['trade', ...argv], heard.context, COMMANDS);
  return { code, out: heard.out(), err: heard.err() };
}

describe('trade', () => {
  it('answers the melody over the file’s own chords, each player in his trades and on his track', async () => {
    const [midi, score] = ['both.mid', 'both.musicxml'].map((name) => join(folder, name));
    const { code, out, err } = await trade([input, '--bars', '2', '-o', midi, '-o', score, '--json']);
    expect([code, err]).toEqual([0, '']);
    const { notes, ...about } = JSON.parse(out);
    expect(about).toMatchObject({ track: 2, trades: 2, tempo: 150, choruses: 1, leftOut: 16 });
    for (const { onset, player } of notes) {
      // A player may be a little before the bar line.
      expect(Math.floor((onset + (player === 'you' ? 0.125 : 0)) / 8) % 2).toBe(player === 'you' ? 0 : 1);
    }
    const players = new Set(notes.map(({ player }: { player: string }) => player));
    expect([...players]).toEqual(['you', 'improviser']);
    const file = readMidi(await readFile(midi));
    expect(file.names.slice(1, 3)).toEqual(['You', 'Talking Blues']);
    const onTrack = (track: number): number => file.notes.filter((note) => note.track === track).length;
    expect(onTrack(1)).toBe(notes.filter(({ player }: { player: string }) => player === 'you').length);
    expect(onTrack(1) + onTrack(2)).toBe(notes.length);
    expect(await readFile(score, 'utf8')).toContain('<score-partwise');
  });

  it('takes a chart, a tempo, a track and a bar to begin in, and tells in words', async () => {
    const argv = [
      input,
      '--chart',
      'C7 | F7',
      '--tempo',
      '200',
      '--track',
      'bass',
      '--from',
      '2',
      '--no-band',
    ];
    const { code, out, err } = await trade(argv);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^You, track 4 \(Bass\): \d+ notes. The improviser: \d+ notes. 1 trade each of 4 bars/,
    );
    expect(out).toMatch(/at 200 beats a minute/);
    expect(out).toMatch(/notes of yours outside of your trades were left out/);
    expect(await trade(argv)).toEqual({ code, out, err });
  });

  it('counts beats as they are felt where a chart stands beside a file in 6/8', async () => {
    // Eighths through the second and third of three bars, at 150 quarters a minute.
    const notes = Array.from({ length: 12 }, (_, i) => [
      { tick: 1440 + i * 240, bytes: [0x90, 60 + i, 90] },
      { tick: 1440 + i * 240 + 200, bytes: [0x80, 60 + i, 64] },
    ]).flat();
    const metre = meta(0, 0x58, [6, 3, 36, 8]);
    const tempo = meta(0, 0x51, big(60e6 / 150, 3));
    await writeFile(input, midiFile([[metre, tempo, ...notes]], 480));
    const argv = ['--chart', '6/8 C7 | F7 | C7 | G7', '--from', '2', '--bars', '2', '--json'];
    const { code, out, err } = await trade([input, ...argv]);
    expect([code, err]).toEqual([0, '']);
    const { notes: both, ...about } = JSON.parse(out);
    expect(about).toMatchObject({ tempo: 100, beatsPerBar: 2, leftOut: 0, trades: 1 });
    const own = both.filter(({ player }: { player: string }) => player === 'you');
    expect(own.map(({ onset }: { onset: number }) => Math.round(3 * onset))).toEqual(
      Array.from({ length: 12 }, (_, i) => i),
    );
  });

  it('refuses what cannot be answered, in one sentence', async () => {
    const broken = join(folder, 'broken.mid');
    await writeFile(broken, melodyFile().subarray(0, 300));
    const cases: [string[], number, RegExp][] = [
      [[join(folder, 'no.mid')], 1, /there is no such file/],
      [[broken], 1, /broken.mid": /],
      [[input, '--track', 'flute'], 1, /no notes in a track "flute"; those with notes are 2 Tenor sax/],
      [[input, '--chart', 'H7'], 1, /"H7" is not a chord/],
      [[input, '--bars', '0'], 2, /whole number from 1 to 64/],
      [[input, '--from', '100'], 1, /no note in its trades/],
      [[input, '-o', 'a.mp3'], 2, /does not say what to write/],
      [['-', '--chart', '-'], 2, /standard input can be read only once/],
    ];
    for (const [argv, code, message] of cases) {
      const result = await trade(argv);
      expect([result.code, result.out], argv.join(' ')).toEqual([code, '']);
      expect(result.err).toMatch(message);
      expect(result.err.split('\n')).toHaveLength(2);
    }
    expect((await readdir(folder)).sort()).toEqual(['broken.mid', 'me.mid']);
  });
});
