// An improvisation as bytes of each format, and as the object that `--json` prints.
import type { BandOptions, Improvisation } from '../blues/index.ts';
import type { Context } from './context.ts';
import type { Format } from './targets.ts';

export const SAMPLE_RATE = 44_100;

export interface BandSettings extends Omit<BandOptions, 'seed'> {
  /** Whether a score has a part for each player. */
  readonly parts?: boolean;
}

/** Played by the same band, whatever the format. */
export function scoreMaker(
  improvisation: Improvisation,
  seed: number,
  context: Context,
  { parts: eachPart = false, ...settings }: BandSettings = {},
): (format: Format) => Promise<Uint8Array | string> {
  return async (format) => {
    const { band, writeMidi, writeMusicXml } = await import('../blues/index.ts');
    const options = { ...settings, seed };
    if (format === 'musicxml' && !eachPart) return writeMusicXml(improvisation, options);
    const parts = band(improvisation, options);
    if (format === 'musicxml') return writeMusicXml(improvisation, { ...options, parts });
    const midi = writeMidi(improvisation, parts, options);
    return format === 'mid' ? midi : sound(midi, context);
  };
}

/** A MIDI file of the band as WAV. */
export async function sound(midi: Uint8Array, { openProgress, signal }: Context): Promise<Uint8Array> {
  const [{ renderBand }, { loadBank }, { encodeWav }] = await Promise.all([
    import('../blues/index.ts'),
    import('../blues/bank.node.ts'),
    import('../audio/index.ts'),
  ]);
  const progress = await openProgress();
  try {
    const channels = await renderBand(midi, await loadBank(), {
      sampleRate: SAMPLE_RATE,
      signal,
      onProgress: (done) => progress.update(done * 100, 100, 'the band is playing'),
    });
    return encodeWav(channels, SAMPLE_RATE);
  } finally {
    progress.stop();
  }
}

/**
 * The melody and its bars, all choruses written out; beats and MIDI numbers. A bar of another length than
 * `beatsPerBar` has its own `beats`. `onset` is where a note is written; where it
 * is played somewhere else, `played` tells.
 */
export function toJson({ chart, choruses, tempo, swing, melody }: Improvisation) {
  const form = chart.bars.map(({ chords, beats }) => ({
    chords: chords.map(({ symbol }) => symbol),
    onsets: chords.map(({ onset }) => onset),
    ...(beats !== undefined && { beats }),
  }));
  return {
    title: chart.title,
    tempo,
    swing,
    beatsPerBar: chart.beatsPerBar,
    choruses,
    bars: Array.from({ length: choruses }, () => form).flat(),
    notes: melody.map(({ onset, written, duration, pitch, velocity }) => ({
      ...{ onset: written ?? onset, duration, pitch, velocity },
      ...(written !== undefined && { played: onset }),
    })),
  };
}
