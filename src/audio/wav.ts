// WAV files: 16-bit PCM out; integer and float PCM in.
import { AudioError } from './errors.ts';
import type { Hertz } from './units.ts';

/** Sound as samples between −1 and 1, one array a channel. */
export interface Sound {
  readonly channels: Float32Array[];
  readonly sampleRate: Hertz;
}

export interface WavOptions {
  /**
   * Adds triangular noise of ±1 step before rounding, which turns distortion of soft sounds into a faint hiss;
   * the noise is the same each time, and digital silence stays silent. On unless told otherwise.
   */
  readonly dither?: boolean;
}

const MAX_CHANNELS = 64;
const HEADER = 44;

/**
 * Writes a 16-bit PCM WAV file. What exceeds full scale is clipped.
 *
 * @throws AudioError where channels differ in length, hold NaN, or are too many or too long for the format
 * @example
 * encodeWav([new Float32Array(100)], 44100).length // => 244
 */
export function encodeWav(
  channels: readonly Float32Array[],
  sampleRate: Hertz,
  { dither = true }: WavOptions = {},
): Uint8Array {
  const frames = checkChannels(channels, sampleRate);
  const size = frames * channels.length * 2;
  if (size > 0xffffffff - HEADER) throw new AudioError('the sound is too long for a WAV file (4 GB)');
  const bytes = new Uint8Array(HEADER + size);
  const view = new DataView(bytes.buffer);
  writeHeader(view, channels.length, sampleRate, size);
  let noise = 0x9e3779b9 | 0;
  const uniform = (): number => {
    noise ^= noise << 13;
    noise ^= noise >>> 17;
    noise ^= noise << 5;
    return (noise >>> 0) / 2 ** 32;
  };
  let place = HEADER;
  for (let i = 0; i < frames; i++) {
    for (const channel of channels) {
      const sample = channel[i];
      if (Number.isNaN(sample)) throw new AudioError(`sample ${i} is not a number`);
      let scaled = sample * 32768;
      if (dither && sample !== 0) scaled += uniform() - uniform();
      view.setInt16(place, Math.max(-32768, Math.min(32767, Math.round(scaled))), true);
      place += 2;
    }
  }
  return bytes;
}

function checkChannels(channels: readonly Float32Array[], sampleRate: Hertz): number {
  if (channels.length < 1 || channels.length > MAX_CHANNELS)
    throw new AudioError(`a sound has 1 to ${MAX_CHANNELS} channels, not ${channels.length}`);
  if (!Number.isInteger(sampleRate) || sampleRate < 1 || sampleRate > 768_000)
    throw new AudioError(`${sampleRate} is no sample rate: 1 to 768000 Hz are known`);
  const frames = channels[0].length;
  if (channels.some(({ length }) => length !== frames)) throw new AudioError('the channels differ in length');
  return frames;
}

function writeHeader(view: DataView, channels: number, sampleRate: Hertz, size: number): void {
  const text = (place: number, letters: string): void => {
    for (let i = 0; i < 4; i++) view.setUint8(place + i, letters.charCodeAt(i));
  };
  text(0, 'RIFF');
  view.setUint32(4, 36 + size, true);
  text(8, 'WAVE');
  text(12, 'fmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, channels, true);
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * channels * 2, true);
  view.setUint16(32, channels * 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, size, true);
}

interface Format {
  readonly float: boolean;
  readonly channels: number;
  readonly sampleRate: Hertz;
  /** Bytes of one sample. */
  readonly width: number;
}

/**
 * Reads a WAV file of 8, 16, 24 or 32-bit integers or 32-bit floats.
 *
 * @throws AudioError for what is no WAV file, is cut off, or holds another coding
 */
export function decodeWav(bytes: Uint8Array): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (place: number): string => String.fromCharCode(...bytes.subarray(place, place + 4));
  if (bytes.length < 12 || text(0) !== 'RIFF' || text(8) !== 'WAVE')
    throw new AudioError('this is not a WAV file');
  let format: Format | undefined;
  let place = 12;
  while (place + 8 <= bytes.length) {
    const kind = text(place);
    const size = view.getUint32(place + 4, true);
    const start = place + 8;
    const room = bytes.length - start;
    // A program that wrote to a pipe could not know the size, and wrote the largest.
    const open = kind === 'data' && size === 0xffffffff;
    if (size > room && !open)
      throw new AudioError(
        `the WAV file is cut off: its "${printable(kind)}" chunk claims ${size} bytes and ${room} are there`,
      );
    if (kind === 'fmt ') format = readFormat(view, start, size);
    if (kind === 'data') {
      if (!format) throw new AudioError('the WAV file has samples before it says what they are');
      return readSamples(view, start, open ? room : size, format);
    }
    // Chunks of odd size are padded to even ones.
    place = start + size + (size & 1);
  }
  throw new AudioError('the WAV file holds no samples');
}

function printable(kind: string): string {
  return kind.replace(/[^\x20-\x7e]/g, '?');
}

function readFormat(view: DataView, start: number, size: number): Format {
  if (size < 16) throw new AudioError('the WAV file does not say what its samples are');
  let coding = view.getUint16(start, true);
  const channels = view.getUint16(start + 2, true);
  const sampleRate = view.getUint32(start + 4, true);
  const bits = view.getUint16(start + 14, true);
  // "Extensible": the coding stands at the head of a longer name.
  if (coding === 0xfffe && size >= 40) coding = view.getUint16(start + 24, true);
  const float = coding === 3 && bits === 32;
  if (!float && !(coding === 1 && [8, 16, 24, 32].includes(bits)))
    throw new AudioError(
      `the WAV file holds samples of another kind (coding ${coding}, ${bits} bits): integer PCM and 32-bit floats are read`,
    );
  if (channels < 1 || channels > MAX_CHANNELS)
    throw new AudioError(`the WAV file claims ${channels} channels`);
  if (sampleRate < 1 || sampleRate > 768_000)
    throw new AudioError(`the WAV file claims a sample rate of ${sampleRate} Hz`);
  return { float, channels, sampleRate, width: bits / 8 };
}

function readSamples(view: DataView, start: number, size: number, format: Format): Sound {
  const { channels: count, width, sampleRate } = format;
  const frames = Math.floor(size / (width * count));
  const channels = Array.from({ length: count }, () => new Float32Array(frames));
  let place = start;
  for (let i = 0; i < frames; i++)
    for (const channel of channels) {
      channel[i] = readSample(view, place, format);
      place += width;
    }
  return { channels, sampleRate };
}

function readSample(view: DataView, place: number, { float, width }: Format): number {
  if (float) {
    const sample = view.getFloat32(place, true);
    if (!Number.isFinite(sample)) throw new AudioError('the WAV file holds samples that are not numbers');
    return sample;
  }
  if (width === 1) return (view.getUint8(place) - 128) / 128;
  if (width === 2) return view.getInt16(place, true) / 32768;
  if (width === 3) return ((view.getInt8(place + 2) << 16) | view.getUint16(place, true)) / 8388608;
  return view.getInt32(place, true) / 2147483648;
}
