// The reader of the database's CSV: columns by name, quoted fields, pick-ups, its own chords, and clear errors.
import { describe, expect, it } from 'vitest';
import { MusicError } from '../errors.ts';
import { inventedTexts } from './testing/invented.ts';
import { readWeimarSolo } from './weimar.ts';

const HEAD =
  'onset,duration,period,division,bar,beat,tatum,beat_duration,signature,pitch,phrase_id,phrase_begin,chorus_id,chord,form,idea';
const BEATS = [
  'onset,duration,period,division,bar,beat,signature,chord,form,chorus_id',
  "1.0,0.5,4,1,-1,4,'4/4',NC,,0",
  "1.5,0.5,4,1,0,1,'4/4',NC,,0",
  "2.0,0.5,4,1,0,2,'4/4',Ebj7911#,A1,1",
].join('\r\n');
const read = (...rows: string[]) =>
  readWeimarSolo({ id: 'x', melody: [HEAD, ...rows].join('\n'), beats: BEATS });

describe('a pair of CSV texts', () => {
  it('is read by column name, without loudness and bass, with bars of 0 and below', () => {
    const solo = read(
      '1.25,0.25,4,2,-1,4,2,0.5,"""4/4""",60,1,1,-1,NC,,"lick, a ""quoted"" one"',
      '2.05,0.2,4,1,0,2,1,0.5,"""4/4""",63,1,0,1,Ebj7911#,A1,',
    );
    expect(solo.tempo).toBe(120);
    expect(solo.notes).toHaveLength(2);
    expect(solo.notes[0]).toMatchObject({ pitch: 60, beat: 0, tatum: 2, division: 2, beginsPhrase: true });
    expect(solo.notes[0].onset).toBeCloseTo(0.5);
    expect(solo.notes[0].loudness).toBeUndefined();
    expect(solo.notes[1].onset).toBeCloseTo(2.1);
    expect(solo.notes[1].duration).toBeCloseTo(0.4);
    expect(solo.beats[2].chord).toMatchObject({
      root: 3,
      pitchClasses: expect.arrayContaining([3, 7, 10, 2, 9]),
    });
    expect(solo.beats[0].chord.root).toBe(-1);
  });

  it('takes loudness, style and feel where they are', () => {
    const solo = readWeimarSolo(inventedTexts());
    expect(solo.styles).toEqual(['bebop', 'blues']);
    expect(solo.feel).toBe('swing');
    expect(solo.notes[0].loudness).toBeGreaterThan(50);
    expect(solo.beats.at(-1)?.chorus).toBe(2);
  });

  it('names table and row of what it cannot read', () => {
    const note = '1.25,0.25,4,2,-1,4,2,0.5,"""4/4""",60,1,1,-1,NC,,';
    const faults: [RegExp, () => unknown][] = [
      [
        /notes of x, row 1.*bar 7, beat 1 is not among the beats/,
        () => read(note.replace(',-1,4,', ',7,1,')),
      ],
      [/row 1: "" is no number for "onset"/, () => read(note.replace('1.25', ''))],
      [/row 2: the note does not come after/, () => read(note, note)],
      [/128 is no pitch/, () => read(note.replace(',60,', ',128,'))],
      [
        /beats of x, row 2: the beat does not come after/,
        () =>
          readWeimarSolo({ id: 'x', melody: `${HEAD}\n${note}`, beats: BEATS.replace('1.5,0.5', '1.0,0.5') }),
      ],
      [/tatum 3 is not one of 2/, () => read(note.replace(',4,2,0.5', ',4,3,0.5'))],
      [/line 2: there are 15 fields where the first line names 16/, () => read(note.slice(0, -1))],
      [/no column "onset"/, () => readWeimarSolo({ id: 'x', melody: 'a,b\n1,2', beats: BEATS })],
      [
        /"Hx7" is not a chord/,
        () => readWeimarSolo({ id: 'x', melody: HEAD, beats: BEATS.replace('Ebj7911#', 'Hx7') }),
      ],
      [
        /is no signature/,
        () => readWeimarSolo({ id: 'x', melody: HEAD, beats: BEATS.replace("'4/4'", 'four') }),
      ],
      [/fewer than two/, () => readWeimarSolo({ id: 'x', melody: HEAD, beats: BEATS.split('\r\n')[0] })],
    ];
    for (const [message, fault] of faults) {
      expect(fault).toThrow(message);
      expect(fault).toThrow(MusicError);
    }
  });
});
