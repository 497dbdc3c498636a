// The players in a worker: loaded, driven by the clock of the synthesiser, and changed while they play.
import { type Eck2002, type Improviser, loadEck2002, loadImproviser, parseChart } from '../../blues/index.ts';
import type { Call } from '../workers/protocol.ts';
import type { Fetched } from '../workers/read-model.ts';
import { transferring } from '../workers/serve.ts';
import { type JamChart, JamSession } from './jam.ts';
import type { JamEvent, Settings, ShownChart, Tick, ToSynthesiser } from './types.ts';

const MODEL = 'improviser.safetensors';
export const BANK = 'band.sf3';
/** Seconds between the players being ready and the first sound. */
const LEAD = 0.2;

/** What loading is about: bytes on their way, or the instruments being decoded. */
export type Loading = Fetched | { readonly unpacking: true };

export interface Playing {
  readonly chart: ShownChart;
  readonly settings: Settings;
}

/** Gives the bytes of a model or bank, by its file's name. */
export type FetchFile = (name: string, onProgress?: (fetched: Fetched) => void) => Promise<Uint8Array>;

/** Soloist and band of one worker, and what a page may ask of them. */
export class Players {
  readonly #fetchFile: FetchFile;
  #improviser?: Improviser;
  /** The network of 2002, with the text of the chart that it has learned. */
  #learned?: { readonly text: string; readonly network: Eck2002 };
  #synthesiser?: MessagePort;
  /** The last tick, and when it came by the worker's own clock, in milliseconds. */
  #ticked = { now: 0, at: 0 };
  #jam?: JamSession;
  /** Of the last jam, for its files. */
  #finished?: JamSession['record'];
  #tell?: (event: JamEvent) => void;

  constructor(fetchFile: FetchFile) {
    this.#fetchFile = fetchFile;
  }

  get improviser(): Improviser | undefined {
    return this.#improviser;
  }

  /** What is or was played last. */
  get record(): JamSession['record'] | undefined {
    return this.#jam?.record ?? this.#finished;
  }

  readonly handlers = {
    /** Loads the soloist and gives the band's sounds, decoded. */
    load: async (_: undefined, { emit }: Call<Loading>): Promise<{ bank: ArrayBuffer }> => {
      this.#improviser ??= await loadImproviser(await this.#fetchFile(MODEL, emit));
      const packed = await this.#fetchFile(BANK, emit);
      emit({ unpacking: true });
      // As the room itself does it: fetched when it is needed.
      const { decodeBank } = await import('../../blues/synthesiser.ts');
      const bank = await decodeBank(new Uint8Array(packed).buffer);
      return transferring({ bank }, [bank]);
    },

    /** Takes the line to the synthesiser, whose clock then drives the players. */
    connect: ({ port }: { port: MessagePort }): void => {
      this.#synthesiser = port;
      port.onmessage = ({ data }: MessageEvent<Tick>) => {
        this.#ticked = { now: data.now, at: performance.now() };
        this.#advance(data.now);
      };
    },

    /** Plays as soon as the players are ready, until the call is cancelled. */
    play: (
      { chart, settings, countIn }: Playing & { countIn: boolean },
      { signal, emit }: Call<JamEvent>,
    ): Promise<void> => {
      if (!this.#improviser) throw new Error('the soloist is not loaded yet; wait a moment.');
      this.#jam = new JamSession(
        this.#improviser,
        this.#forRoom(chart, settings),
        settings,
        () => this.#soon(),
        countIn,
      );
      this.#tell = emit;
      return new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          if (this.#tell === emit) this.#tell = undefined;
          resolve();
        });
      });
    },

    change: ({ chart, settings }: Playing): void => {
      this.#jam?.change(this.#forRoom(chart, settings), settings);
    },

    /** Takes a network of 2002 that has learned a chart; it plays from the next change on that asks for it. */
    teach: async ({ text, model }: { text: string; model: Uint8Array }): Promise<void> => {
      // One that still plays goes on until the change; its memory goes when nobody holds it.
      this.#learned = { text, network: await loadEck2002(model) };
    },

    /** A note of the person at the page: seconds of the audio clock, MIDI pitch and velocity. */
    hear: ({ time, pitch, velocity }: { time: number; pitch: number; velocity: number }): void => {
      this.#jam?.hear(time, pitch, velocity);
    },

    /** Ends the jam at a time of the audio clock; what was played stays for the files. */
    stop: ({ time }: { time: number }): void => {
      this.#send({ silence: true });
      this.#jam?.stop(time);
      this.#tell = undefined;
      if (!this.#jam) return;
      this.#finished = this.#jam.record;
      this.#jam = undefined;
    },
  };

  #forRoom(shown: ShownChart, { method }: Settings): JamChart {
    const { text, network } = this.#learned ?? {};
    return {
      chart: parseChart(shown.text, { title: shown.title }),
      shown,
      network: method === 'eck2002' && text === shown.text ? network : undefined,
    };
  }

  #send(message: ToSynthesiser): void {
    this.#synthesiser?.postMessage(message);
  }

  /** A little ahead of the audio clock. */
  #soon(): number {
    return this.#ticked.now + (performance.now() - this.#ticked.at) / 1000 + LEAD;
  }

  #advance(now: number): void {
    if (!this.#jam) return;
    const { due, events } = this.#jam.advance(now);
    if (due.length > 0) this.#send({ due });
    for (const event of events) this.#tell?.(event);
  }
}
