// The one band of a page: players in a worker, the synthesiser in an audio worklet, and where the music is.
import type { Loading } from '../studio/improvise/players.ts';
import { openContext, Sound } from '../studio/improvise/sound.ts';
import type { ReadResult, Settings, ShownChart, Stretch } from '../studio/improvise/types.ts';
import { isAbort, Room } from '../studio/workers/room.ts';
import type { Progress } from './events.ts';
import { Follower, type Listener } from './follower.ts';
import type { JamRoom } from './jam-worker.ts';
import { startWorker } from './start-worker.ts';
import { begun, unlessStopped } from './waiting.ts';

/** What is played, and how. */
export interface Tune {
  readonly chart: ShownChart;
  readonly settings: Settings;
}

export interface PlayListener extends Listener {
  onProgress(progress: Progress): void;
  /** All is loaded. */
  onStart(): void;
}

/** Milliseconds between two looks at where the music is. */
const LOOK = 20;
/** Milliseconds after the end in which the room may ring before the sound is switched off. */
const RING = 2000;

// Written out, each whole, so that bundlers see the files and take them along.
const places = (): Record<string, string> => ({
  'improviser.safetensors': new URL('../../models/improviser.safetensors', import.meta.url).href,
  'band.sf3': new URL('../../models/band.sf3', import.meta.url).href,
});

const room = new Room<JamRoom>(() => startWorker(new URL('./jam-worker.js', import.meta.url)));
let context: AudioContext | undefined;
let opening: Promise<Sound> | undefined;
/** Who is told how loading goes on. */
let waiting: PlayListener | undefined;
let resting: ReturnType<typeof setTimeout> | undefined;
/** After how many choruses the music ends, as it was last asked for. */
let choruses = Number.POSITIVE_INFINITY;

export function readChart(source: string): Promise<ReadResult> {
  return room.call('read', { source });
}

/**
 * Plays until the choruses are over, or the signal ends it; to be called from a click or a key, which alone may begin
 * sound. What is wrong with the tune is known before anything is loaded.
 */
export async function play(
  tune: () => Promise<Tune>,
  listener: PlayListener,
  signal: AbortSignal,
): Promise<void> {
  clearTimeout(resting);
  context ??= openContext();
  await Promise.all([unlessStopped(tune(), signal), begun(context.resume(), signal)]);
  waiting = listener;
  opening ??= openSound(context);
  // What failed may be asked for again.
  opening.catch(() => {
    opening = undefined;
  });
  const sound = await unlessStopped(opening, signal);
  // It may be another one by now.
  const latest = await unlessStopped(tune(), signal);
  listener.onStart();
  await playWith(sound, latest, listener, signal);
}

function playWith(sound: Sound, tune: Tune, listener: Listener, signal: AbortSignal): Promise<void> {
  choruses = tune.settings.choruses ?? Number.POSITIVE_INFINITY;
  return new Promise((resolve, reject) => {
    const stretches: Stretch[] = [];
    const follower = new Follower(listener);
    const playing = new AbortController();
    const end = (): void => {
      clearInterval(looking);
      playing.abort();
      room.call('stop', { time: sound.now }).catch(reject);
      resting = setTimeout(() => void sound.pause(), RING);
    };
    // At once, so that who plays next is not stopped.
    const stopped = (): void => {
      end();
      reject(signal.reason);
    };
    signal.addEventListener('abort', stopped, { once: true });
    const looking = setInterval(() => {
      if (!follower.look(stretches, sound.heard, choruses)) return;
      signal.removeEventListener('abort', stopped);
      end();
      resolve();
    }, LOOK);
    const request = { ...tune, countIn: false };
    const onEvent = (event: { kind: string; stretch?: Stretch }): void => {
      if (event.stretch) stretches.push(event.stretch);
    };
    room.call('play', request, { signal: playing.signal, onEvent }).catch((why: unknown) => {
      if (isAbort(why)) return;
      end();
      reject(why);
    });
  });
}

/** Plays otherwise from the next bar on. */
export function change(tune: Tune): Promise<void> {
  choruses = tune.settings.choruses ?? Number.POSITIVE_INFINITY;
  return room.call('change', tune);
}

async function openSound(within: AudioContext): Promise<Sound> {
  await room.call('find', places());
  const onEvent = (loading: Loading): void =>
    waiting?.onProgress('unpacking' in loading ? { loaded: 0, total: 0 } : loading);
  const { bank } = await room.call('load', undefined, { onEvent });
  return Sound.open(bank, {
    synthesiser: new URL('./jam-worklet.js', import.meta.url),
    connect: (port) => room.call('connect', { port }, { transfer: [port] }),
    onLate: () => undefined,
    context: within,
  });
}
