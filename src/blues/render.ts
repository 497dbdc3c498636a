// From MIDI to sound: the band's instruments played by a synthesiser in a small room, faded, brought to one loudness.
import type { BasicMIDI } from 'spessasynth_core';
import { type Hertz, normaliseLoudness, type Seconds } from '../audio/index.ts';
import { MusicError } from './errors.ts';

export interface RenderOptions {
  /** 44,100 unless told otherwise. */
  readonly sampleRate?: Hertz;
  /** Whether loudness and peaks are set at the end; yes unless told otherwise. Without, it is the sum of the stems. */
  readonly master?: boolean;
  /** Called now and then with the share that is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
  /** Stops the rendering: the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** One player's sound, with his share of the room. */
export interface Stem {
  /** Name of the track. */
  readonly name: string;
  /** Left and right. */
  readonly channels: Float32Array[];
}

/** Frames that the synthesiser makes at once. */
const BLOCK = 128;
/** How long strings, cymbals and the room may ring after the last note, and how long the last fade takes. */
const TAIL: Seconds = 3;
const FADE: Seconds = 1.5;
/** Longest piece. */
const LONGEST: Seconds = 3600;

/**
 * Renders a MIDI file with an instrument bank (SF2 or SF3) to stereo sound at −16 LUFS, peaks under −1 dBTP.
 *
 * Volume, place and share of the room are the controllers 7, 10 and 91 of the file. Takes 21 MB a minute for the mix,
 * and while its loudness is set some three times that more.
 *
 * @returns left and right
 * @throws MusicError where the bank or the MIDI file cannot be read or is too long
 */
export async function renderBand(
  midi: Uint8Array,
  bank: ArrayBuffer | Uint8Array,
  options: RenderOptions = {},
): Promise<Float32Array[]> {
  const { sampleRate = 44_100, master = true, onProgress } = options;
  const stage = await openStage(midi, bank, options);
  // The last twentieth is for the loudness.
  const mix = await stage.play((done) => onProgress?.(0.95 * done));
  const sound = master ? normaliseLoudness(mix, sampleRate).channels : mix;
  onProgress?.(1);
  return sound;
}

/**
 * Renders each player alone, one after another: only one stem is held at a time. Their sum, sample by sample, is the
 * mix before its last stage: {@link renderBand} then sets its loudness and limits its peaks.
 *
 * @throws MusicError as renderBand does
 */
export async function* renderStems(
  midi: Uint8Array,
  bank: ArrayBuffer | Uint8Array,
  options: RenderOptions = {},
): AsyncGenerator<Stem> {
  const stage = await openStage(midi, bank, options);
  for (const [i, { name, channel }] of stage.players.entries()) {
    const share = (done: number): void => options.onProgress?.((i + done) / stage.players.length);
    yield { name, channels: await stage.play(share, channel) };
  }
}

interface Player {
  readonly name: string;
  readonly channel: number;
}

interface Stage {
  readonly players: readonly Player[];
  /** All players, or the one on a channel. */
  play(onProgress: (done: number) => void, alone?: number): Promise<Float32Array[]>;
}

async function openStage(
  midi: Uint8Array,
  bank: ArrayBuffer | Uint8Array,
  { sampleRate = 44_100, signal }: RenderOptions,
): Promise<Stage> {
  if (!(sampleRate >= 8000 && sampleRate <= 192_000))
    throw new MusicError(`a sample rate of ${sampleRate} Hz is out of range: 8000 to 192000 are rendered`);
  signal?.throwIfAborted();
  // Loaded on demand: who only writes scores need not wait for a synthesiser.
  const { BasicMIDI, openSynthesiser, readBank, SpessaSynthSequencer } = await import('./synthesiser.ts');
  const song = reading('MIDI file', () => BasicMIDI.fromArrayBuffer(bytesOf(midi)));
  if (song.duration > LONGEST)
    throw new MusicError(`${Math.ceil(song.duration / 60)} minutes are too long to render: 60 are the most`);
  const sounds = reading('instrument bank', () => readBank(bytesOf(bank)));
  return {
    players: playersOf(song),
    async play(onProgress, alone) {
      const synth = await openSynthesiser(sounds, sampleRate);
      if (alone !== undefined)
        for (const [channel, player] of synth.midiChannels.entries())
          player.setSystemParameter('isMuted', channel !== alone);
      const sequencer = new SpessaSynthSequencer(synth);
      // Time begins with the file, not with its first note.
      sequencer.skipToFirstNoteOn = false;
      sequencer.loadNewSongList([song]);
      sequencer.play();
      const frames = Math.ceil((song.duration + TAIL) * sampleRate);
      const block = (channels: Float32Array[], at: number, count: number): void => {
        sequencer.processTick();
        synth.process(channels[0], channels[1], at, count);
      };
      const channels = await run(block, frames, sampleRate, onProgress, signal);
      fade(channels, sampleRate);
      return channels;
    },
  };
}

/** The tracks that hold notes. */
function playersOf(song: BasicMIDI): Player[] {
  return song.tracks.flatMap(({ name, channels }) => [...channels].map((channel) => ({ name, channel })));
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

/** Fills left and right block by block. */
async function run(
  block: (channels: Float32Array[], at: number, count: number) => void,
  frames: number,
  sampleRate: Hertz,
  onProgress: (done: number) => void,
  signal: AbortSignal | undefined,
): Promise<Float32Array[]> {
  const channels = [new Float32Array(frames), new Float32Array(frames)];
  let breath = 0;
  for (let frame = 0; frame < frames; frame += BLOCK) {
    block(channels, frame, Math.min(BLOCK, frames - frame));
    // Each half second of sound, others may run: timers, the page, whoever wants to stop this.
    if (frame - breath < sampleRate / 2) continue;
    breath = frame;
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal?.throwIfAborted();
    onProgress(frame / frames);
  }
  return channels;
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
