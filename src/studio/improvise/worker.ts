// The room of the blues in a worker: reads charts, plays with the clock of the synthesiser, and writes files.
import { encodeWav } from '../../audio/index.ts';
import { type Improviser, loadImproviser, parseChart, renderBand } from '../../blues/index.ts';
import type { CellView } from '../shared/cell-feed.ts';
import { type Fetched, fetchModel } from '../workers/fetch-model.ts';
import type { Call } from '../workers/protocol.ts';
import { serve, transferring } from '../workers/serve.ts';
import { cellsOf } from './cells.ts';
import { read, transpose } from './charts.ts';
import { type JamChart, JamSession } from './jam.ts';
import type { JamEvent, Settings, ShownChart, Tick, ToSynthesiser } from './types.ts';

const MODEL = 'improviser.safetensors';
const BANK = 'band.sf3';
const SAMPLE_RATE = 44_100;
/** Seconds between the players being ready and the first sound. */
const LEAD = 0.2;

/** What loading is about: bytes on their way, or the instruments being decoded. */
export type Loading = Fetched | { readonly unpacking: true };

interface Playing {
  readonly chart: ShownChart;
  readonly settings: Settings;
}

let improviser: Improviser | undefined;
let synthesiser: MessagePort | undefined;
/** The last tick, and when it came by the worker's own clock, in milliseconds. */
let ticked = { now: 0, at: 0 };
let jam: JamSession | undefined;
/** Of the last jam, for its files. */
let finished: JamSession['record'] | undefined;
let tell: ((event: JamEvent) => void) | undefined;

function send(message: ToSynthesiser): void {
  synthesiser?.postMessage(message);
}

/** A little ahead of the audio clock. */
function soon(): number {
  return ticked.now + (performance.now() - ticked.at) / 1000 + LEAD;
}

function forRoom(shown: ShownChart): JamChart {
  return { chart: parseChart(shown.text, { title: shown.title }), shown };
}

function advance(now: number): void {
  if (!jam) return;
  const { due, events } = jam.advance(now);
  if (due.length > 0) send({ due });
  for (const event of events) tell?.(event);
}

const handlers = {
  read,
  transpose,

  /** Loads the soloist and gives the band's sounds, decoded. */
  async load(_: undefined, { emit }: Call<Loading>): Promise<{ bank: ArrayBuffer }> {
    improviser ??= await loadImproviser(await fetchModel(MODEL, emit));
    const packed = await fetchModel(BANK, emit);
    emit({ unpacking: true });
    // As the room itself does it: fetched when it is needed.
    const { decodeBank } = await import('../../blues/synthesiser.ts');
    const bank = await decodeBank(new Uint8Array(packed).buffer);
    return transferring({ bank }, [bank]);
  },

  /** Takes the line to the synthesiser, whose clock then drives the players. */
  connect({ port }: { port: MessagePort }): void {
    synthesiser = port;
    port.onmessage = ({ data }: MessageEvent<Tick>) => {
      ticked = { now: data.now, at: performance.now() };
      advance(data.now);
    };
  },

  /** Plays as soon as the players are ready, until the call is cancelled. */
  play(
    { chart, settings, countIn }: Playing & { countIn: boolean },
    { signal, emit }: Call<JamEvent>,
  ): Promise<void> {
    if (!improviser) throw new Error('the soloist is not loaded yet; wait a moment.');
    const mine = new JamSession(improviser, forRoom(chart), settings, soon, countIn);
    jam = mine;
    tell = emit;
    return new Promise((resolve) => {
      signal.addEventListener('abort', () => {
        if (tell === emit) tell = undefined;
        resolve();
      });
    });
  },

  change({ chart, settings }: Playing): void {
    jam?.change(forRoom(chart), settings);
  },

  /** A note of the person at the page: seconds of the audio clock, MIDI pitch and velocity. */
  hear({ time, pitch, velocity }: { time: number; pitch: number; velocity: number }): void {
    jam?.hear(time, pitch, velocity);
  },

  /** Ends the jam at a time of the audio clock; what was played stays for the files. */
  stop({ time }: { time: number }): void {
    send({ silence: true });
    jam?.stop(time);
    tell = undefined;
    if (!jam) return;
    finished = jam.record;
    jam = undefined;
  },

  /** What the soloist's cells did over the last notes that he played. */
  cells(): CellView {
    const record = jam?.record ?? finished;
    if (!record || !improviser) return { steps: [], cells: [] };
    return cellsOf(improviser, record.chart, record.settings, record.solo);
  },

  /** What was played so far. */
  file({ format }: { format: 'mid' | 'musicxml' }): Uint8Array {
    const record = jam?.record ?? finished;
    if (!record) throw new Error('nothing was played yet; press Start first.');
    return format === 'mid' ? record.midi() : new TextEncoder().encode(record.musicXml());
  },

  /** A MIDI file as sound: WAV, 16 bits, stereo. Tells the share that is done. */
  async render({ midi }: { midi: Uint8Array }, { emit, signal }: Call<number>): Promise<Uint8Array> {
    const bank = await fetchModel(BANK);
    const channels = await renderBand(midi, bank, { sampleRate: SAMPLE_RATE, onProgress: emit, signal });
    return encodeWav(channels, SAMPLE_RATE);
  },
};

export type BluesRoom = typeof handlers;

serve(handlers);
