// The improvising room: what others may use.
export { type BandOptions, band, type Instrument, type Part } from './band.ts';
export { DEFAULT_BLUES, parseChart } from './chart.ts';
export { MAX_BARS } from './chart-text.ts';
export { type ChordSymbol, parseChord, pitchClassOf, rootName, transposeSymbol } from './chord.ts';
export { suggestChord } from './chord-suggestion.ts';
export { ChartError, MusicError } from './errors.ts';
export { chartKey, chordAt, formatChart, type Key, transposeChart } from './form.ts';
export { writeMidi } from './midi.ts';
export { type RenderOptions, renderBand } from './render.ts';
export { bluesScale, chordScale, fitsChord, isChordTone } from './scales.ts';
export { defaultSwing, rideSwing, swingBeat } from './swing.ts';
export type {
  Beats,
  BeatsPerMinute,
  Chart,
  ChartBar,
  ChordChange,
  Improvisation,
  MidiNote,
  Note,
  PitchClass,
} from './types.ts';
