// What can be set for the voice as a whole, with its limits.
import type { Manner } from './types.ts';

export interface MannerScale {
  readonly name: keyof Manner;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The voice left to itself. */
  readonly own: number;
  readonly format: (value: number) => string;
}

const times = (value: number): string => `${value.toFixed(2)} ×`;

/** Semitones as people write them: "+2 st", "−1.5 st". */
export function semitones(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return `${rounded > 0 ? '+' : rounded < 0 ? '−' : ''}${Math.abs(rounded)} st`;
}

export const MANNERS: readonly MannerScale[] = [
  { name: 'rate', label: 'Rate', min: 0.5, max: 2, step: 0.05, own: 1, format: times },
  { name: 'pitch', label: 'Pitch', min: -8, max: 8, step: 0.5, own: 0, format: semitones },
  { name: 'range', label: 'Range', min: 0, max: 2, step: 0.05, own: 1, format: times },
];
