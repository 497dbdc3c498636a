// From MIDI to sound: the band's instruments played by a synthesiser, faded, brought to one loudness.
import type { BasicMIDI, SpessaSynthSequencer } from 'spessasynth_core';
import { type Hertz, normaliseLoudness, type Seconds } from '../audio/index.ts';
import { MusicError } from './errors.ts';

export interface RenderOptions {
  /** 44,100 unless told otherwise. */
  readonly sampleRate?: Hertz;
  /** Called now and then with the share that is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Stops the rendering: the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Frames that the synthesiser makes at once. */
const BLOCK = 128;
/** How long strings and cymbals may ring after the last note, and how long the last fade takes. */
const TAIL: Seconds = 3;
const FADE: Seconds = 1.5;
/** Longest piece. */
const LONGEST: Seconds = 3600;

/**
 * Renders a MIDI file with an instrument bank (SF2 or SF3) to stereo sound at −16 LUFS, peaks under −1 dBTP.
 *
 * @returns left and right
 * @throws MusicError where the bank or the MIDI file cannot be read or is too long
 */
export async function renderBand(
  midi: Uint8Array,
  bank: ArrayBuffer | Uint8Array,
  { sampleRate = 44_100, onProgress, signal }: RenderOptions = {},
): Promise<Float32Array[]> {
  if (!(sampleRate >= 8000 && sampleRate <= 192_000))
    throw new MusicError(`a sample rate of ${sampleRate} Hz is out of range: 8000 to 192000 are rendered`);
  signal?.throwIfAborted();
  // Loaded on demand: who only writes scores need not wait for a synthesiser.
  const { BasicMIDI, SoundBankLoader, SpessaSynthProcessor, SpessaSynthSequencer } = await import(
    'spessasynth_core'
  );
  const song = reading('MIDI file', () => BasicMIDI.fromArrayBuffer(bytesOf(midi)));
  if (song.duration > LONGEST)
    throw new MusicError(`${Math.ceil(song.duration / 60)} minutes are too long to render: 60 are the most`);
  const synth = new SpessaSynthProcessor(sampleRate, { eventsEnabled: false });
  const sounds = reading('instrument bank', () => SoundBankLoader.fromArrayBuffer(bytesOf(bank)));
  synth.soundBankManager.addSoundBank(sounds, 'band');
  // The samples of an SF3 bank are Vorbis; its decoder is WebAssembly that has to be compiled first.
  await synth.processorInitialized;
  const channels = await run(new SpessaSynthSequencer(synth), song, sampleRate, onProgress, signal);
  fade(channels, sampleRate);
  const normalised = normaliseLoudness(channels, sampleRate).channels;
  onProgress?.(1);
  return normalised;
}

/** The synthesiser wants a buffer of its own. (`slice` would not do: Node's Buffer gives a view of a larger one.) */
function bytesOf(data: ArrayBuffer | Uint8Array): ArrayBuffer {
  return new Uint8Array(data instanceof Uint8Array ? data : new Uint8Array(data)).buffer;
}

function reading<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new MusicError(`the ${what} cannot be read`, { cause });
  }
}

async function run(
  sequencer: SpessaSynthSequencer,
  song: BasicMIDI,
  sampleRate: Hertz,
  onProgress: ((done: number) => void) | undefined,
  signal: AbortSignal | undefined,
): Promise<Float32Array[]> {
  // Time begins with the file, not with its first note.
  sequencer.skipToFirstNoteOn = false;
  sequencer.loadNewSongList([song]);
  sequencer.play();
  const frames = Math.ceil((song.duration + TAIL) * sampleRate);
  const left = new Float32Array(frames);
  const right = new Float32Array(frames);
  let breath = 0;
  for (let frame = 0; frame < frames; frame += BLOCK) {
    sequencer.processTick();
    sequencer.synth.process(left, right, frame, Math.min(BLOCK, frames - frame));
    // Each half second of sound, others may run: timers, the page, whoever wants to stop this.
    if (frame - breath < sampleRate / 2) continue;
    breath = frame;
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
    // The last twentieth is for the loudness.
    onProgress?.((0.95 * frame) / frames);
  }
  return [left, right];
}

/** A few milliseconds at the start against clicks; at the end, a cosine to nothing. */
function fade(channels: readonly Float32Array[], sampleRate: Hertz): void {
  const opening = Math.round(0.003 * sampleRate);
  const closing = Math.round(FADE * sampleRate);
  for (const channel of channels) {
    const { length } = channel;
    for (let i = 0; i < Math.min(opening, length); i++) channel[i] *= i / opening;
    for (let i = 0; i < Math.min(closing, length); i++)
      channel[length - 1 - i] *= 0.5 - 0.5 * Math.cos((Math.PI * i) / closing);
  }
}
