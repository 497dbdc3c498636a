// The synthesiser on the audio thread: plays MIDI messages on the very frame on which they are due, and tells the time.
import type { SpessaSynthProcessor } from 'spessasynth_core';
import { openSynthesiser, readBank } from '../../blues/synthesiser.ts';
import { CHANNELS, type Due, type FromSynthesiser, type Tick, type ToSynthesiser } from './types.ts';

// What an audio worklet's scope has, which the types of a page do not know.
declare const currentTime: number;
declare const sampleRate: number;
declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(name: string, processor: new () => AudioWorkletProcessor): void;

/** Seconds between two looks at the clock for the worker. */
const TICK = 0.02;
/** A band of four, each set by the levels of the room, lies near −16 LUFS with this. */
const GAIN = 2;
/** From here on peaks are bent, so that none reaches 1. */
const KNEE = 0.75;
const NOTE_ON = 9;
/** General MIDI's jazz kit, whose low notes are a metronome's. */
const CLICK_KIT = 32;

class Synthesiser extends AudioWorkletProcessor {
  #synth?: SpessaSynthProcessor;
  #worker?: MessagePort;
  /** In order of time. */
  #due: Due[] = [];
  #told = 0;

  constructor() {
    super();
    this.port.onmessage = ({ data }: MessageEvent<ToSynthesiser>) => this.#hear(data);
  }

  #hear(message: ToSynthesiser): void {
    if ('bank' in message) void this.#open(message.bank);
    else if ('port' in message) {
      this.#worker = message.port;
      message.port.onmessage = ({ data }: MessageEvent<ToSynthesiser>) => this.#hear(data);
    } else if ('silence' in message) {
      this.#due = [];
      this.#synth?.stopAllChannels();
    } else {
      const isLate = ({ time, bytes }: Due): boolean =>
        bytes[0] >> 4 === NOTE_ON && time > 0 && time < currentTime;
      const late = message.due.filter(isLate).length;
      if (late > 0) this.#tell({ late });
      // A sort that leaves equals as they came: what is set comes before the notes it is set for.
      this.#due = [...this.#due, ...message.due].sort((a, b) => a.time - b.time);
    }
  }

  async #open(bank: ArrayBuffer): Promise<void> {
    try {
      const synth = await openSynthesiser(readBank(bank), sampleRate);
      synth.midiChannels[CHANNELS.click].setDrums(true);
      synth.programChange(CHANNELS.click, CLICK_KIT);
      this.#synth = synth;
      this.#tell({ ready: true });
    } catch (error) {
      this.#tell({ failed: error instanceof Error ? error.message : String(error) });
    }
  }

  #tell(message: FromSynthesiser): void {
    this.port.postMessage(message);
  }

  process(_: unknown, [[left, right]]: Float32Array[][]): boolean {
    const synth = this.#synth;
    if (!synth) return true;
    const frames = left.length;
    const end = currentTime + frames / sampleRate;
    let at = 0;
    let played = 0;
    for (const { time, bytes } of this.#due) {
      if (time >= end) break;
      const place = Math.min(frames, Math.max(at, Math.round((time - currentTime) * sampleRate)));
      if (place > at) synth.process(left, right, at, place - at);
      at = place;
      synth.processMessage(bytes);
      played++;
    }
    if (played > 0) this.#due.splice(0, played);
    if (at < frames) synth.process(left, right, at, frames - at);
    for (let i = 0; i < frames; i++) {
      left[i] = bounded(GAIN * left[i]);
      right[i] = bounded(GAIN * right[i]);
    }
    if (currentTime - this.#told >= TICK) {
      this.#told = currentTime;
      this.#worker?.postMessage({ now: currentTime } satisfies Tick);
    }
    return true;
  }
}

/** Leaves a sample as it is below the knee, and under 1 whatever it is. */
function bounded(sample: number): number {
  const over = Math.abs(sample) - KNEE;
  return over <= 0 ? sample : Math.sign(sample) * (KNEE + (1 - KNEE) * Math.tanh(over / (1 - KNEE)));
}

registerProcessor('synthesiser', Synthesiser);
