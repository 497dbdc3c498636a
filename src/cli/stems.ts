// Each player's sound in a file of its own, before the last stage of the mix: added up, they are the mix.
import { join } from 'node:path';
import type { Improvisation } from '../blues/index.ts';
import type { Context } from './context.ts';
import { makeFolder, writeFileAtomically } from './files.ts';
import { type BandSettings, SAMPLE_RATE, scoreMaker } from './scores.ts';

/** Writes `tenor-sax.wav`, `piano.wav` and so on into a folder, which is made if it is not there. */
export async function writeStems(
  folder: string,
  improvisation: Improvisation,
  seed: number,
  context: Context,
  settings: BandSettings,
): Promise<void> {
  const [{ renderStems }, { loadBank }, { encodeWav }] = await Promise.all([
    import('../blues/index.ts'),
    import('../blues/bank.node.ts'),
    import('../audio/index.ts'),
  ]);
  await makeFolder(folder);
  const midi = await scoreMaker(improvisation, seed, context, settings)('mid');
  const progress = await context.openProgress();
  try {
    const stems = renderStems(midi as Uint8Array, await loadBank(), {
      sampleRate: SAMPLE_RATE,
      signal: context.signal,
      onProgress: (done) => progress.update(done * 100, 100, 'each player alone'),
    });
    for await (const { name, channels } of stems) {
      const path = join(folder, `${name.toLowerCase().replaceAll(' ', '-')}.wav`);
      await writeFileAtomically(path, encodeWav(channels, SAMPLE_RATE));
      context.kept.push(path);
    }
  } finally {
    progress.stop();
  }
}
