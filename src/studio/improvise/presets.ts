// Forms to begin with: progressions that belong to nobody, and a few of our own, each with a tempo and a style.
import type { StyleName } from '../../blues/style.ts';

export interface Preset {
  readonly title: string;
  readonly text: string;
  readonly tempo: number;
  readonly style: StyleName;
}

export const PRESETS: readonly Preset[] = [
  {
    title: 'Blues with jazz changes',
    text: 'F7 | Bb7 | F7 | Cm7 F7 | Bb7 | Bdim7 | F7 | D7 | Gm7 | C7 | F7 D7 | Gm7 C7',
    tempo: 152,
    style: 'swing',
  },
  {
    title: 'Blues with three chords',
    text: 'Bb7 | Eb7 | Bb7 | Bb7 | Eb7 | Eb7 | Bb7 | Bb7 | F7 | Eb7 | Bb7 | F7',
    tempo: 120,
    style: 'shuffle',
  },
  {
    title: 'Blues of bebop',
    text: 'Fmaj7 | Em7b5 A7 | Dm7 G7 | Cm7 F7 | Bb7 | Bbm7 Eb7 | Am7 D7 | Abm7 Db7 | Gm7 | C7 | Fmaj7 D7 | Gm7 C7',
    tempo: 184,
    style: 'swing',
  },
  {
    title: 'Slow blues',
    text: 'C7 | F7 | C7 | C7 | F7 | F#dim7 | C7 | A7 | Dm7 | G7 | C7 A7 | Dm7 G7',
    tempo: 64,
    style: 'slow-blues',
  },
  {
    title: 'Minor blues',
    text: 'Cm7 | Fm7 | Cm7 | Cm7 | Fm7 | Fm7 | Cm7 | Cm7 | Abmaj7 | G7 | Cm7 | Dm7b5 G7',
    tempo: 132,
    style: 'swing',
  },
  {
    title: 'Rhythm changes',
    text:
      'Bb6 Gm7 | Cm7 F7 | Dm7 G7 | Cm7 F7 | Fm7 Bb7 | Eb7 Edim7 | Dm7 G7 | Cm7 F7 | ' +
      'Bb6 Gm7 | Cm7 F7 | Dm7 G7 | Cm7 F7 | Fm7 Bb7 | Eb7 Edim7 | Cm7 F7 | Bb6 | ' +
      'D7 | D7 | G7 | G7 | C7 | C7 | F7 | F7 | ' +
      'Bb6 Gm7 | Cm7 F7 | Dm7 G7 | Cm7 F7 | Fm7 Bb7 | Eb7 Edim7 | Cm7 F7 | Bb6 F7',
    tempo: 200,
    style: 'swing',
  },
  {
    title: 'Ballad',
    text:
      'Ebmaj7 | Cm7 | Fm7 | Bb7 | Gm7 | C7b9 | Fm7 | Bb7 | ' +
      'Abmaj7 | Abm7 Db7 | Ebmaj7 | C7 | Fm7 | Bb7 | Ebmaj7 C7 | Fm7 Bb7',
    tempo: 66,
    style: 'ballad',
  },
  {
    title: 'Bossa nova',
    text:
      'Dm7 | G7 | Cmaj7 | Cmaj7 | Fm7 | Bb7 | Ebmaj7 | Em7b5 A7 | ' +
      'Dm7 | G7 | Em7b5 | A7b9 | Dm7 | G7b9 | Cmaj7 | Em7b5 A7',
    tempo: 132,
    style: 'bossa',
  },
  {
    title: 'Waltz',
    text:
      '3/4 Fmaj7 | Fmaj7 | Em7b5 | A7 | Dm7 | Dm7 | Cm7 | F7 | ' +
      'Bbmaj7 | Bbm7 | Am7 | D7b9 | Gm7 | C7 | Fmaj7 | C7',
    tempo: 144,
    style: 'swing',
  },
  {
    title: 'Funk on two chords',
    text: 'Dm7 | G7 | Dm7 | G7 | Dm7 | G7 | Bbmaj7 | A7',
    tempo: 100,
    style: 'funk',
  },
];
