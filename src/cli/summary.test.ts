// The words and figures about a solo are right, for kept and for lost forms, and for silence.
import { describe, expect, it } from 'vitest';
import { parseChart } from '../blues/index.ts';
import type { ChartSolo } from './solo.ts';
import { describeSolo, soloReport } from './summary.ts';

const note = (onset: number, pitch: number) => ({ onset, duration: 0.5, pitch, velocity: 80 });

const solo: ChartSolo = {
  improvisation: {
    chart: parseChart('C7 | F7'),
    choruses: 2,
    tempo: 120,
    swing: 1.305,
    // A chord tone of C7, a blue note, a chord tone of F7, and one that fits nothing.
    melody: [note(0, 64), note(1, 63), note(4, 69), note(8, 61)],
  },
  form: { choruses: 2, steps: 32, wrongSteps: 0, wrongBars: 0, margin: 3 },
  training: {
    method: 'eck2002',
    cell: 'lstm',
    parameters: 25474,
    steps: 650,
    seconds: 4.25,
    backend: 'SIMD',
  },
};
const lost = { ...solo.form, wrongBars: 3, firstWrong: { chorus: 1, bar: 2, step: 1 }, margin: -1 };

describe('soloReport', () => {
  it('holds the score’s figures, the training, and the form', async () => {
    const report = await soloReport(solo);
    expect(report).toMatchObject({
      summary: { bars: 4, notes: 4, notesPerBar: 1, lowest: 61, highest: 69, chordTones: 0.5, fitting: 0.75 },
      form: { kept: true, wrongBars: 0 },
    });
    expect(report.training).toEqual({ method: 'eck2002', cell: 'lstm', parameters: 25474, steps: 650 });
    expect((await soloReport({ ...solo, form: lost })).form).toEqual({ kept: false, wrongBars: 3 });
  });
});

describe('who learned from real solos', () => {
  const soloist = { method: 'solos', cell: 'lstm', parameters: 1_116_279, seconds: 0.26 };
  const played = { improvisation: solo.improvisation, soloist };

  it('is named with all but what differs from run to run', async () => {
    const { seconds: _, ...same } = soloist;
    expect(await soloReport(played)).toEqual({ summary: (await soloReport(solo)).summary, soloist: same });
    expect((await describeSolo(played, [])).split('\n')[0]).toBe(
      'Improvised 4 bars in 0.3 s by a network of LSTM cells (1,116,279 parameters) that learned from real solos.',
    );
  });
});

describe('describeSolo', () => {
  it('says it in a few lines', async () => {
    const lines = (await describeSolo(solo, ['a.mid', 'b.wav'])).split('\n');
    expect(lines.slice(0, 2)).toEqual([
      'Learned 2 bars by a network of LSTM cells (25,474 parameters, 650 steps) in 4.3 s, on SIMD.',
      'It keeps the form: left alone, it played the right chords in all 4 bars.',
    ]);
    expect(lines.join('\n')).toContain('chord tones 50 %');
    expect(lines.slice(-2)).toEqual(['Wrote a.mid and b.wav.', '']);
  });

  it('says where a form was lost', async () => {
    expect(await describeSolo({ ...solo, form: lost }, [])).toContain(
      'It lost the form: left alone, it played wrong chords in 3 of 4 bars, first in chorus 1, bar 2.\n',
    );
  });

  it('knows a solo without notes', async () => {
    const silent = { ...solo, improvisation: { ...solo.improvisation, melody: [] } };
    expect(await describeSolo(silent, [])).toContain('no notes');
  });
});
