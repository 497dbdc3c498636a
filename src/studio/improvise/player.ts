// Start, pause and stop; where the music is; and the notes of the person who plays along.
import { effect, signal } from '@preact/signals';
import { SEATS, SOLO_LEVELS } from '../../blues/instruments.ts';
import { cellFeed } from '../shared/cell-feed.ts';
import { isAbort } from '../workers/room.ts';
import { beatAt, type Place, placeAt, stretchAt } from './places.ts';
import { Sound } from './sound.ts';
import { attempt, bank, chart, countIn, error, levels, room, settings, whenAsked, yours } from './state.ts';
import type { JamEvent, ShownNote, Stretch } from './types.ts';
import synthesiserUrl from './worklet.ts?worker&url';

export type Status = 'silent' | 'opening' | 'playing' | 'paused';
export const status = signal<Status>('silent');
/** Whether there is something to save. */
export const hasPlayed = signal(false);

/** Where the music is; absent in silence. Changes from bar to bar. */
export const place = signal<Place | undefined>(undefined);

/** The soloist's note that comes next, or sounds. */
export const coming = signal<ShownNote | undefined>(undefined);
/** Pitches that sound: of the soloist, and of the person. */
export const sounding = signal<{ readonly solo?: number; readonly you: ReadonlySet<number> }>({
  you: new Set(),
});

/** Milliseconds after the end in which the room may ring before the sound is switched off. */
const RING = 2000;

/** Notes that came too late to the synthesiser since the last start, on a machine that is too busy. */
export const late = signal(0);

/** Seconds of notes that are kept for the roll. */
const KEPT = 40;
/** The piano's level beside those of the soloists. */
const PIANO_LEVEL = 100;

/** What the roll shows: read at each of its frames. */
export const shown: { notes: ShownNote[]; plan: readonly ShownNote[]; stretches: Stretch[] } = {
  notes: [],
  plan: [],
  stretches: [],
};

let sound: Sound | undefined;
let playing: AbortController | undefined;
let endChanges: (() => void) | undefined;
let frame = 0;
let opening: Promise<Sound> | undefined;

/** Of the audio clock: what is heard now; before there is any sound, 0. */
export function heard(): number {
  return sound?.heard ?? 0;
}

/** The synthesiser, opened by the first click that needs it. */
async function openSound(): Promise<Sound> {
  opening ??= (async () => {
    const sounds = bank.value;
    if (!sounds) throw new Error('the instruments are not loaded yet; wait a moment.');
    const connect = (port: MessagePort) => room.call('connect', { port }, { transfer: [port] });
    const onLate = (notes: number): void => {
      late.value += notes;
    };
    const opened = await Sound.open(sounds, { synthesiser: synthesiserUrl, connect, onLate });
    sound = opened;
    bank.value = undefined;
    effect(() => opened.mix(levels.value));
    effect(() => {
      const instrument = yours.value;
      opened.instrument(
        SEATS[instrument].program,
        instrument === 'piano' ? PIANO_LEVEL : SOLO_LEVELS[instrument],
      );
    });
    return opened;
  })();
  try {
    return await opening;
  } catch (why) {
    opening = undefined;
    throw why;
  }
}

export function start(): Promise<void> {
  return attempt(async () => {
    const now = chart.value;
    if (!now || status.value !== 'silent') return;
    status.value = 'opening';
    try {
      await (await openSound()).resume();
      Object.assign(shown, { notes: [], plan: [], stretches: [] });
      late.value = 0;
      playing = new AbortController();
      const request = {
        chart: now,
        settings: settings.value,
        countIn: countIn.value,
      };
      room.call('play', request, { signal: playing.signal, onEvent: follow }).catch((why: unknown) => {
        if (isAbort(why)) return;
        error.value = why;
        void stop();
      });
      endChanges = whenAsked(
        (of, how) => void attempt(() => room.call('change', { chart: of, settings: how })),
      );
      status.value = 'playing';
      hasPlayed.value = true;
      frame = requestAnimationFrame(look);
    } catch (why) {
      status.value = 'silent';
      throw why;
    }
  });
}

export async function pause(): Promise<void> {
  if (status.value !== 'playing') return;
  status.value = 'paused';
  await sound?.pause();
}

export async function resume(): Promise<void> {
  if (status.value !== 'paused') return;
  await sound?.resume();
  status.value = 'playing';
}

export function stop(): Promise<void> {
  return attempt(async () => {
    if (status.value !== 'playing' && status.value !== 'paused') return;
    status.value = 'silent';
    cancelAnimationFrame(frame);
    endChanges?.();
    playing?.abort();
    place.value = undefined;
    coming.value = undefined;
    sounding.value = { you: new Set() };
    // A context that is suspended would keep the last chord for the next start.
    await sound?.resume();
    await room.call('stop', { time: sound?.now ?? 0 });
    setTimeout(() => status.value === 'silent' && void sound?.pause(), RING);
  });
}

function follow(event: JamEvent): void {
  if (event.kind === 'stretch') shown.stretches.push(event.stretch);
  else if (event.kind === 'plan') shown.plan = event.notes;
  else shown.notes.push(...event.notes);
}

/** Once a frame: where the music is, and what sounds. */
function look(): void {
  frame = requestAnimationFrame(look);
  const time = heard();
  const oldest = time - KEPT;
  if (shown.notes.length > 0 && shown.notes[0].time < oldest - KEPT) {
    shown.notes = shown.notes.filter((note) => note.time >= oldest);
  }
  const stretch = stretchAt(shown.stretches, time);
  if (!stretch) return;
  shown.stretches = shown.stretches.slice(shown.stretches.indexOf(stretch));
  const beat = beatAt(stretch, time);
  const next = placeAt(stretch, beat);
  const now = place.value;
  if (JSON.stringify(now) !== JSON.stringify(next)) {
    place.value = next;
    // The microscope looks again with each bar, once there is something to see; at the soloist's cells alone.
    if (!stretch.byNetwork && shown.notes.some(({ player }) => player === 'solo')) {
      cellFeed.value = {
        stage: 'improvise',
        title: stretch.chart.title,
        look: (cancelled) => room.call('cells', undefined, { signal: cancelled }),
      };
    }
  }
  const solo = shown.notes.filter(({ player }) => player === 'solo');
  const current = solo.find((note) => note.time <= time && time < note.time + note.seconds);
  const ahead = current ?? solo.find((note) => note.time > time);
  if (coming.value !== ahead) coming.value = ahead;
  if (sounding.value.solo !== current?.pitch) sounding.value = { ...sounding.value, solo: current?.pitch };
}

/** The person plays a note, or with velocity 0 ends it; `at` is when, by the browser's clock, if it was not just now. */
export function playNote(pitch: number, velocity: number, at = performance.now()): void {
  // What is played to a clock that stands still would sound later, all at once.
  if (status.value === 'paused' && velocity > 0) return;
  const you = new Set(sounding.value.you);
  if (velocity > 0) you.add(pitch);
  else you.delete(pitch);
  sounding.value = { ...sounding.value, you };
  void attempt(async () => {
    const opened = sound ?? (await openSound());
    if (status.value === 'silent' || status.value === 'opening') await opened.resume();
    opened.play(pitch, velocity);
    if (status.value !== 'playing') return;
    // What was heard when the key went down is the place that was meant.
    const time = opened.heard - Math.max(0, performance.now() - at) / 1000;
    await room.call('hear', { time, pitch, velocity });
  });
}
