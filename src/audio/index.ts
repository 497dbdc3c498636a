// Samples: WAV files, loudness, peaks.
export { AudioError } from './errors.ts';
export { loudness } from './loudness.ts';
export { limit, type Normalised, type NormaliseOptions, normaliseLoudness } from './normalise.ts';
export { samplePeak, truePeak } from './peak.ts';
export { Room, type RoomOptions } from './room.ts';
export { type Decibels, fromDecibels, type Hertz, type Lufs, type Seconds, toDecibels } from './units.ts';
export { decodeWav, encodeWav, type Sound, type WavOptions } from './wav.ts';
