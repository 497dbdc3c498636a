// The measures of form on pieces whose form is known: repeated, shuffled and growing choruses.
import { describe, expect, it } from 'vitest';
import { parseChart } from '../../src/blues/chart.ts';
import { settingOfChart } from '../../src/blues/improviser/setting.ts';
import { loadShippedImproviser } from '../../src/blues/improviser/shipped.node.ts';
import { Random } from '../../src/lstm/index.ts';
import type { Piece } from './measures.ts';
import { development, echoOfChorus, phrasesOverLines, structure } from './structure.ts';

const FORM = 12;
const setting = settingOfChart(parseChart(Array(FORM).fill('C7').join(' | ')));
type Bar = readonly (readonly [step: number, pitch: number])[];

const random = new Random(1);
/** A bar of some eighths with pitches by chance. */
const bar = (notes = 5): Bar =>
  random
    .shuffle([0, 6, 12, 18, 24, 30, 36, 42])
    .slice(0, notes)
    .sort((a, b) => a - b)
    .map((step) => [step, 55 + random.below(24)]);

function piece(all: readonly Bar[]): Piece {
  const notes = all.flatMap((one, i) =>
    one.map(([step, pitch]) => {
      const at = i * 48 + step;
      return { pitch, step: at, onset: at / 12, beginsPhrase: false };
    }),
  );
  return { setting, tempo: 160, notes };
}

const phrase = Array.from({ length: 4 }, () => bar());
const chorus = Array.from({ length: FORM }, () => bar());
const nothing = piece(Array.from({ length: 3 * FORM }, () => bar()));

describe('structure indicators', () => {
  it('find a phrase that comes again, and a chorus', () => {
    const [phrases, choruses] = [piece(Array(9).fill(phrase).flat()), piece(Array(3).fill(chorus).flat())];
    // Eight ninths and two thirds of the bars are explained by the first ones.
    expect(structure(phrases).middle).toBeCloseTo(8 / 9, 6);
    expect(structure(choruses).long).toBeCloseTo(2 / 3, 6);
    for (const value of Object.values(structure(nothing))) expect(value).toBeLessThan(0.5);
  });
});

describe('choruses', () => {
  it('echo each other at the same place, or not', () => {
    expect(echoOfChorus(piece([...chorus, ...chorus]))).toBeGreaterThan(0.3);
    expect(Math.abs(echoOfChorus(nothing))).toBeLessThan(0.1);
    expect(echoOfChorus(piece(chorus))).toBeNaN();
  });

  it('develop', () => {
    const growing = piece([2, 4, 6, 8].flatMap((count) => Array.from({ length: FORM }, () => bar(count))));
    expect(development(growing).density).toBeCloseTo(1, 6);
    expect(development(piece(chorus)).density).toBeNaN();
  });
});

it('choruses of the shipped improviser take up what those before them had in the same bars', async () => {
  const improviser = await loadShippedImproviser();
  // One chord: what bars have in common by their place, they have from the chorus before.
  // One solo says little (its spread is 0.015); without form inputs the mean of these sixteen is −0.001.
  const values = Array.from({ length: 16 }, (_, i) => i + 1).map((seed) => {
    const { played } = improviser.improvise(parseChart(Array(FORM).fill('C7').join(' | ')), {
      ...{ choruses: 8, tempo: 160, seed },
    });
    const notes = played.map(({ pitch, onset, gridOnset, beginsPhrase }) => ({
      ...{ pitch, onset, beginsPhrase, step: Math.round(gridOnset * 12) },
    }));
    return echoOfChorus({ setting, tempo: 160, notes });
  });
  expect(values.reduce((a, b) => a + b, 0) / values.length).toBeGreaterThan(0.015);
  improviser.close();
});

it('tells over which lines phrases go on', () => {
  const at = (step: number, beginsPhrase = false) => ({ pitch: 60, step, onset: step / 12, beginsPhrase });
  // Bars 0, 1, 3, 4, 12 and 13 of a form of twelve; phrases begin in bars 0, 3 and 13.
  const notes = [at(0, true), at(48), at(3 * 48 + 12, true), at(4 * 48 + 6), at(12 * 48), at(13 * 48, true)];
  const { top, four, bar } = phrasesOverLines({ setting, tempo: 160, notes });
  expect(top).toEqual([true]);
  // Those in the midst of a rest are judged by the note that ends it.
  expect(four).toEqual([true, true]);
  expect(bar).toEqual([true, false, false, ...Array(6).fill(true), false]);
});
