// The room of the blues in a worker: reads charts, plays with the clock of the synthesiser, and writes files.
import { encodeWav } from '../../audio/index.ts';
import { renderBand } from '../../blues/index.ts';
import type { CellView } from '../shared/cell-feed.ts';
import { fetchModel } from '../workers/fetch-model.ts';
import type { Call } from '../workers/protocol.ts';
import { serve } from '../workers/serve.ts';
import { cellsOf } from './cells.ts';
import { read, transpose } from './charts.ts';
import { learn } from './learning.ts';
import { BANK, Players } from './players.ts';
import type { Recording } from './record.ts';

const SAMPLE_RATE = 44_100;

const players = new Players(fetchModel);

const handlers = {
  read,
  transpose,
  ...players.handlers,
  learn,

  /** What the soloist's cells did over the last notes that he played. */
  cells(): CellView {
    const { record, improviser } = players;
    if (!record || !improviser) return { steps: [], cells: [] };
    return cellsOf(improviser, record.chart, record.settings, record.solo);
  },

  /** What was played so far. */
  file({ format }: { format: 'mid' | 'musicxml' }): Uint8Array {
    return format === 'mid' ? played().midi() : new TextEncoder().encode(played().musicXml());
  },

  /** The same as MIDI files for {@link handlers.stems}. */
  parted(): Uint8Array[] {
    return played().parted();
  },

  /** A MIDI file as sound: WAV, 16 bits, stereo. Tells the share that is done. */
  async render({ midi }: { midi: Uint8Array }, { emit, signal }: Call<number>): Promise<Uint8Array> {
    const bank = await fetchModel(BANK);
    const channels = await renderBand(midi, bank, { sampleRate: SAMPLE_RATE, onProgress: emit, signal });
    return encodeWav(channels, SAMPLE_RATE);
  },

  /** Each player of MIDI files as sound of his own, in one archive. Tells the share that is done. */
  async stems({ files }: { files: Uint8Array[] }, { emit, signal }: Call<number>): Promise<Blob> {
    const { zipStems } = await import('./stems.ts');
    const bank = await fetchModel(BANK);
    return zipStems(files, bank, { sampleRate: SAMPLE_RATE, onProgress: emit, signal });
  },
};

function played(): Recording {
  if (!players.record) throw new Error('nothing was played yet; press Start first.');
  return players.record;
}

export type BluesRoom = typeof handlers;

serve(handlers);
