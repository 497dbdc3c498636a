// What the page sounds like: every frame that leaves the synthesiser, taken within the audio graph.
import type { Page } from 'playwright-core';

/** Hands on what comes in, block by block. */
const RECORDER = `registerProcessor('recorder', class extends AudioWorkletProcessor {
  process([[left, right]]) {
    if (left) this.port.postMessage({ frame: currentFrame, left: left.slice(), right: right.slice() });
    return true;
  }
});`;

interface Block {
  readonly frame: number;
  readonly left: Float32Array;
  readonly right: Float32Array;
}

interface Recording {
  blocks: Block[];
  sampleRate: number;
}

export interface Heard {
  /** From the first sound on. */
  readonly seconds: number;
  readonly peak: number;
  readonly rms: number;
  /** Seconds of the longest silence after the first sound, below −100 dB. */
  readonly silence: number;
  /** Blocks of the clock that are missing. */
  readonly missing: number;
}

/** To be called before the page is opened, in a context that bypasses the content policy. */
export async function capture(page: Page): Promise<void> {
  await page.addInitScript((code) => {
    const recording: Recording = { blocks: [], sampleRate: 0 };
    Object.assign(window, { recording });
    const connect = AudioNode.prototype.connect as (to: AudioNode) => AudioNode;
    AudioNode.prototype.connect = function (this: AudioNode, to: AudioNode) {
      const { context } = this;
      if (this instanceof AudioWorkletNode && to === context.destination) {
        recording.sampleRate = context.sampleRate;
        const module = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
        void context.audioWorklet.addModule(module).then(() => {
          const recorder = new AudioWorkletNode(context, 'recorder');
          recorder.port.onmessage = ({ data }: MessageEvent<Block>) => recording.blocks.push(data);
          connect.call(this, recorder);
          connect.call(recorder, context.destination);
        });
      }
      return connect.call(this, to);
    } as typeof AudioNode.prototype.connect;
  }, RECORDER);
}

/** What was heard since the capture began. */
export function heardOn(page: Page): Promise<Heard> {
  return page.evaluate(() => {
    const NEARLY = 1e-5;
    const { blocks, sampleRate } = (window as unknown as { recording: Recording }).recording;
    const first = blocks.findIndex(({ left }) => left.some((sample) => Math.abs(sample) > 0.003));
    const sounding = first < 0 ? [] : blocks.slice(first);
    let [peak, energy, frames, quiet, silence, missing] = [0, 0, 0, 0, 0, 0];
    for (const [i, { frame, left, right }] of sounding.entries()) {
      if (i > 0 && frame !== sounding[i - 1].frame + left.length) missing++;
      for (let k = 0; k < left.length; k++) {
        peak = Math.max(peak, Math.abs(left[k]), Math.abs(right[k]));
        energy += (left[k] ** 2 + right[k] ** 2) / 2;
        quiet = Math.abs(left[k]) < NEARLY && Math.abs(right[k]) < NEARLY ? quiet + 1 : 0;
        silence = Math.max(silence, quiet);
        frames++;
      }
    }
    const rms = Math.sqrt(energy / Math.max(1, frames));
    return { seconds: frames / sampleRate, peak, rms, silence: silence / sampleRate, missing };
  });
}

/** Blocks that were heard so far. */
export function blocksOn(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { recording: Recording }).recording.blocks.length);
}
