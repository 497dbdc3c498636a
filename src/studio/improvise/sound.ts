// The page's side of the sound: an audio context that begins with a click, the synthesiser in it, and the clock.

import type { Levels } from './state.ts';
import { CHANNELS, type FromSynthesiser, type Player, type ToSynthesiser } from './types.ts';

const EXPRESSION = 11;

export interface SoundOptions {
  /** Where the synthesiser's module is. */
  readonly synthesiser: string | URL;
  /** Gives the worker its line to the synthesiser. */
  connect(port: MessagePort): Promise<void>;
  /** Hears of notes that reached the synthesiser after their time. */
  onLate(notes: number): void;
  /** One that a click has begun already; a new one if absent. */
  readonly context?: AudioContext;
}

/** @throws {Error} where the browser has no audio worklets. */
export function openContext(): AudioContext {
  if (!('AudioWorkletNode' in globalThis)) {
    throw new Error(
      'this browser cannot play from a worklet here; open the page over HTTPS or on this machine.',
    );
  }
  return new AudioContext({ latencyHint: 'interactive' });
}

export class Sound {
  readonly context: AudioContext;
  readonly #node: AudioWorkletNode;
  private constructor(context: AudioContext, node: AudioWorkletNode) {
    this.context = context;
    this.#node = node;
  }

  /**
   * Begins to sound, with a decoded bank, which is handed over. To be called from a click, unless a context is given.
   * @throws {Error} where the browser has no audio worklets, or the bank cannot be read.
   */
  static async open(
    bank: ArrayBuffer,
    { synthesiser, connect, onLate, context = openContext() }: SoundOptions,
  ): Promise<Sound> {
    await context.audioWorklet.addModule(synthesiser);
    const node = new AudioWorkletNode(context, 'synthesiser', { numberOfInputs: 0, outputChannelCount: [2] });
    node.connect(context.destination);
    const sound = new Sound(context, node);
    const { port1, port2 } = new MessageChannel();
    await new Promise<void>((resolve, reject) => {
      node.port.onmessage = ({ data }: MessageEvent<FromSynthesiser>) => {
        if ('ready' in data) resolve();
        else if ('failed' in data) reject(new Error(`the instruments cannot be played: ${data.failed}`));
        else onLate(data.late);
      };
      node.onprocessorerror = () => reject(new Error('the synthesiser stopped; reload the page.'));
      sound.#post({ bank }, [bank]);
      sound.#post({ port: port1 }, [port1]);
    });
    await connect(port2);
    return sound;
  }

  /** The audio clock, in seconds; notes are given by it. */
  get now(): number {
    return this.context.currentTime;
  }

  /** What of the audio clock is heard now. */
  get heard(): number {
    const { currentTime, outputLatency = 0, baseLatency = 0 } = this.context;
    return currentTime - (outputLatency || baseLatency);
  }

  /** A note of the person: at once. */
  play(pitch: number, velocity: number): void {
    this.#message(0x90 + CHANNELS.you, pitch, velocity);
  }

  instrument(program: number, level: number): void {
    this.#message(0xc0 + CHANNELS.you, program);
    this.#message(0xb0 + CHANNELS.you, 7, level);
    this.#message(0xb0 + CHANNELS.you, 91, 40);
  }

  mix(levels: Levels): void {
    for (const [player, { level, isMuted }] of Object.entries(levels) as [Player, Levels[Player]][]) {
      this.#message(0xb0 + CHANNELS[player], EXPRESSION, isMuted ? 0 : Math.round(127 * level));
    }
  }

  pause(): Promise<void> {
    return this.context.suspend();
  }

  resume(): Promise<void> {
    return this.context.resume();
  }

  #message(...bytes: number[]): void {
    this.#post({ due: [{ time: 0, bytes }] });
  }

  #post(message: ToSynthesiser, transfer: Transferable[] = []): void {
    this.#node.port.postMessage(message, transfer);
  }
}
