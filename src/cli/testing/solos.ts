// For tests: a folder of solos as people have them, of every kind that is read; nothing in it is anybody's music.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inventedTexts } from '../../blues/improviser/testing/invented.ts';
import { smallImproviser } from '../../blues/improviser/testing/small.ts';
import { band, type Improvisation, writeMidi, writeMusicXml } from '../../blues/index.ts';
import { solo } from '../../blues/testing/solos.ts';

const CHART = 'F7 | Bb7 | F7 | F7 | Bb7 | Bb7 | F7 | D7 | Gm7 | C7 | F7 | C7';

/** A solo as MIDI, with its band and its chords. */
export function midiOf(played: Improvisation): Uint8Array {
  return writeMidi(played, band(played, { seed: 1 }));
}

/** The same without a chord symbol: its text events are turned into sequencer-specific ones. */
export function withoutChords(midi: Uint8Array): Uint8Array {
  const bytes = midi.slice();
  for (let i = 0; i + 1 < bytes.length; i++) if (bytes[i] === 0xff && bytes[i + 1] === 1) bytes[i + 1] = 0x7f;
  return bytes;
}

/**
 * Fills a folder: five pairs as of the Weimar Jazz Database with an index above them, a MIDI file, a score, and a MIDI
 * file whose chords stand in a text beside it. Returns their number.
 */
export async function solosIn(folder: string): Promise<number> {
  const [notes, beats] = ['mcsv_melody', 'mcsv_beat'].map((name) => join(folder, name));
  await mkdir(notes, { recursive: true });
  await mkdir(beats, { recursive: true });
  for (let seed = 1; seed <= 5; seed++) {
    const texts = inventedTexts(seed);
    await writeFile(join(notes, `Pair${seed}X.csv`), texts.melody);
    await writeFile(join(beats, `Pair${seed}X_beattrack.csv`), texts.beats);
  }
  const about = { file: 'Pair1X', style: 'BEBOP', feel: 'SWING', tonality: 'BLUES' };
  await writeFile(join(folder, 'index.json'), JSON.stringify([about]));
  await writeFile(join(folder, 'a.mid'), midiOf(solo(CHART, { seed: 2 })));
  await writeFile(join(folder, 'b.musicxml'), writeMusicXml(solo(CHART, { seed: 3 })));
  await writeFile(join(folder, 'c.mid'), withoutChords(midiOf(solo(CHART, { seed: 4 }))));
  await writeFile(join(folder, 'c.txt'), CHART);
  return 8;
}

/** The file of a small improviser. */
export async function smallSoloist(path: string): Promise<string> {
  const improviser = await smallImproviser();
  await writeFile(path, improviser.save());
  improviser.close();
  return path;
}
