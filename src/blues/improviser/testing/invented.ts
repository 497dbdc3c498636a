// A small invented solo for tests, as the two CSV texts of the database's form; nothing of it is anybody's music.
import { Random } from '../../../lstm/index.ts';
import type { Solo } from '../solo.ts';
import { readWeimarSolo, type WeimarTexts } from '../weimar.ts';

const SECONDS = 0.4;

/** Twelve bars and a pick-up, played twice; lines of eighths up and down, with rests. */
export function inventedTexts(seed = 1, choruses = 2): WeimarTexts {
  const random = new Random(seed);
  const chords = ['F7', 'Bb7', 'F7', 'C-7', 'Bb7', 'Bo', 'F7', 'D7', 'G-7', 'C7', 'F7', 'C7'];
  const beats = ['onset,duration,period,division,bar,beat,signature,chord,form,chorus_id,bass'];
  const notes = [
    'onset,duration,period,division,bar,beat,tatum,beat_duration,signature,pitch,loud_median,phrase_id,phrase_begin,chorus_id,chord,form,idea',
  ];
  let index = 0;
  let pitch = 65;
  let phrase = 0;
  let direction = 1;
  for (let bar = 0; bar <= 12 * choruses; bar++) {
    const chord = bar === 0 ? 'NC' : chords[(bar - 1) % 12];
    const chorus = bar === 0 ? -1 : Math.ceil(bar / 12);
    for (let beat = 1; beat <= 4; beat++, index++) {
      const onset = 10 + index * SECONDS;
      beats.push(`${onset},${SECONDS},4,1,${bar},${beat},'4/4',${chord},A1,${chorus},40`);
      if (bar % 4 === 3 && beat > 1) continue;
      for (const tatum of [1, 2]) {
        const begins = bar % 4 === 0 && beat === 1 && tatum === 1;
        if (begins) phrase++;
        const played = onset + (tatum === 2 ? 0.22 : 0) + random.uniform() * 0.02;
        const loud = 60 + random.below(9);
        notes.push(
          `${played},0.17,4,2,${bar},${beat},${tatum},${SECONDS},"""4/4""",${pitch},${loud},${phrase},${begins ? 1 : 0},${chorus},${chord},A1,"line, ""up"""`,
        );
        if (pitch > 76) direction = -1;
        if (pitch < 58) direction = 1;
        pitch += direction * (1 + random.below(3));
      }
    }
  }
  return {
    id: `invented ${seed}`,
    melody: notes.join('\n'),
    beats: beats.join('\n'),
    style: 'BEBOP',
    feel: 'SWING',
    blues: true,
  };
}

export const inventedSolo = (seed = 1, choruses = 2): Solo => readWeimarSolo(inventedTexts(seed, choruses));
