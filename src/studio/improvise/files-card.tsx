// What was played, as files: MIDI, MusicXML, sound.
import { signal } from '@preact/signals';
import { ProgressLine } from '../shared/progress-line.tsx';
import { save } from '../shared/save.ts';
import { Room } from '../workers/room.ts';
import { hasPlayed } from './player.ts';
import { attempt, chart, room, startWorker } from './state.ts';
import type { BluesRoom } from './worker.ts';

/** A worker of its own, so that the music goes on beside it. */
const renderer = new Room<BluesRoom>(startWorker);
/** How much of the sound is rendered; absent when none is. */
const rendered = signal<number | undefined>(undefined);

export function FilesCard() {
  const isBusy = rendered.value !== undefined;
  return (
    <section class="card" aria-labelledby="files-title">
      <h2 id="files-title">Take it with you</h2>
      <p class="soft">
        All that was played since the last start or the last change of the chart, every note as you heard it.
        Stems are a WAV a player, in one ZIP file.
      </p>
      <div class="row">
        <button type="button" disabled={!hasPlayed.value} onClick={() => void attempt(() => download('mid'))}>
          MIDI
        </button>
        <button
          type="button"
          disabled={!hasPlayed.value}
          onClick={() => void attempt(() => download('musicxml'))}
        >
          MusicXML
        </button>
        <button
          type="button"
          disabled={!hasPlayed.value || isBusy}
          onClick={() => void attempt(() => rendering(downloadSound))}
        >
          WAV
        </button>
        <button
          type="button"
          disabled={!hasPlayed.value || isBusy}
          onClick={() => void attempt(() => rendering(downloadStems))}
        >
          Stems
        </button>
        {isBusy && (
          <button type="button" onClick={() => renderer.close()}>
            Stop rendering
          </button>
        )}
      </div>
      {isBusy && <ProgressLine label="Rendering the sound …" share={rendered.value} />}
    </section>
  );
}

async function download(format: 'mid' | 'musicxml'): Promise<void> {
  save(nameOf(format), await room.call('file', { format }));
}

const onEvent = (share: number): void => {
  rendered.value = share;
};

async function downloadSound(): Promise<void> {
  const midi = await room.call('file', { format: 'mid' });
  save(nameOf('wav'), await renderer.call('render', { midi }, { onEvent }));
}

async function downloadStems(): Promise<void> {
  const files = await room.call('parted', undefined);
  save(nameOf('zip'), await renderer.call('stems', { files }, { onEvent }));
}

async function rendering(work: () => Promise<void>): Promise<void> {
  rendered.value = 0;
  try {
    await work();
  } finally {
    rendered.value = undefined;
    // Its memory goes with it.
    renderer.close();
  }
}

function nameOf(format: string): string {
  return `${chart.value?.title.replace(/[^\p{L}\p{N} -]/gu, '') || 'talking-blues'}.${format}`;
}
