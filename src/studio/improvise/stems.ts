// Each player's sound in a file of its own, all of them in one archive.
import { Zip, ZipDeflate } from 'fflate';
import { encodeWav } from '../../audio/index.ts';
import { renderStems } from '../../blues/index.ts';

export interface StemsOptions {
  readonly sampleRate: number;
  /** Called now and then with the share that is done, 0 to 1. */
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Renders the players of MIDI files, one after the other, as `tenor-sax.wav`, `piano.wav` and so on in a ZIP archive.
 * Packed lightly, which takes the silence out of them. Only one player's sound is held at a time: what is written lies
 * where the browser keeps its blobs.
 */
export async function zipStems(
  files: readonly Uint8Array[],
  bank: Uint8Array,
  { sampleRate, onProgress, signal }: StemsOptions,
): Promise<Blob> {
  const written: Blob[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    written.push(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  });
  for (const [i, midi] of files.entries()) {
    const share = (done: number): void => onProgress((i + done) / files.length);
    for await (const { name, channels } of renderStems(midi, bank, {
      sampleRate,
      signal,
      onProgress: share,
    })) {
      const entry = new ZipDeflate(`${name.toLowerCase().replaceAll(' ', '-')}.wav`, { level: 1 });
      zip.add(entry);
      entry.push(encodeWav(channels, sampleRate), true);
    }
  }
  zip.end();
  return new Blob(written, { type: 'application/zip' });
}
