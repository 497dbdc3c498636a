// The improvising room: what others may use.
export type { ArrangementOptions } from './arrangement.ts';
export { type BandOptions, band, type Part } from './band.ts';
export { type BarLines, barLines } from './bar-lines.ts';
export { DEFAULT_BLUES, parseChart } from './chart.ts';
export { MAX_BARS } from './chart-form.ts';
export { type ReadChartOptions, readChart, readSheet, type Sheet } from './chart-read.ts';
export { type ChordSymbol, parseChord, pitchClassOf, rootName, transposeSymbol } from './chord.ts';
export { suggestChord } from './chord-suggestion.ts';
export {
  DEFAULT_TEMPERATURE,
  Eck2002,
  type Eck2002Options,
  type Eck2002Training,
  type ImproviseOptions,
  loadEck2002,
  trainEck2002,
} from './eck2002.ts';
export type { FormReport } from './eck2002-player.ts';
export type { Eck2002Progress } from './eck2002-train.ts';
export { ChartError, MusicError } from './errors.ts';
export { chartKey, chordAt, formatChart, type Key, transposeChart } from './form.ts';
export { type Lesson, lessonOf } from './improviser/batches.ts';
export { decodeEvents, eventOf, type PlayedEvent, type TimedNote } from './improviser/events.ts';
export {
  type ForesightOptions,
  foresight,
  type Measure,
  type Measures,
  measures,
} from './improviser/foresight.ts';
export {
  type ImprovisedSolo,
  Improviser,
  type ImproviserOptions,
  loadImproviser,
  type SoloOptions,
} from './improviser/improviser.ts';
export type { LiveSolo, Manner } from './improviser/live-solo.ts';
export { type ImproviserPlan, planFor as planForImproviser } from './improviser/plan.ts';
export { countParameters, type ImproviserSizes } from './improviser/sizes.ts';
export { SOLO_STYLES, type Solo, type SoloStyle } from './improviser/solo.ts';
export { hasMetre, type Split, splitSolos } from './improviser/split.ts';
export {
  type ImproviserProgress,
  type TrainedImproviser,
  type TrainImproviserOptions,
  trainImproviser,
} from './improviser/train-improviser.ts';
export { readWeimarSolo, type WeimarTexts } from './improviser/weimar.ts';
export { type Instrument, SOLOISTS, type Soloist } from './instruments.ts';
export { type IRealTune, readLinks } from './ireal-link.ts';
export { type MelodyTrack, melodyTrack } from './melody-track.ts';
export { writeMidi } from './midi.ts';
export { type MidiFile, type MidiFileNote, type MidiMetre, type MidiText, readMidi } from './midi-read.ts';
export { formFromBar, holdsChords, inForm, type MidiForm, midiChart, midiForm } from './midi-read-chart.ts';
export { type ScoreOptions, writeMusicXml } from './musicxml.ts';
export { type LeadSheet, readMusicXml } from './musicxml-read.ts';
export { pianoRoll } from './piano-roll.ts';
export { type Relation, relation } from './relation.ts';
export { type RenderOptions, renderBand, renderStems, type Stem } from './render.ts';
export { bluesScale, chordScale, fitsChord, isChordTone } from './scales.ts';
export { formatSummary, type ScoreSummary, summarise } from './score-summary.ts';
export {
  type HeardNote,
  type Seconds,
  Session,
  type SessionNote,
  type SessionOptions,
  type SessionPlace,
} from './session.ts';
export { type ReadSoloOptions, readSolo } from './solo-read.ts';
export { STYLES, type StyleName } from './style.ts';
export { nearestStyle, soloSwing, usualTempo } from './styles/index.ts';
export { defaultSwing, rideSwing, swingBeat } from './swing.ts';
export { type Trades, tradeWith } from './trade.ts';
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
