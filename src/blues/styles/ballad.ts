// Ballad: brushes that stir, a bass in two, wide soft chords that are held.
import type { DrumRows, Style } from '../style.ts';
import { defaultSwing, rideSwing } from '../swing.ts';

const four = (snare: string): DrumRows => ({ swirl: 'o|.|o|.', snare, pedal: '.|o|.|o', kick: ',|.|,|.' });

export const ballad: Style = {
  name: 'ballad',
  words: 'Ballad',
  swings: true,
  tempo: 66,
  soloSwing: defaultSwing,
  bandSwing: rideSwing,
  kit: 40,
  comper: 'piano',
  voicing: () => 'drop 2',
  levels: { comper: 127, bass: 112, drums: 127 },
  settled: 35,
  crashes: false,
  drums: {
    4: {
      time: [
        [four(',|o,|,|o,'), 4],
        [four(',|o|,|o,'), 3],
        [four('.|o|.|o'), 3],
      ],
      remarks: [
        [{ slap: '..|..|..|.,' }, 2],
        [{ ride: 'o.|..|..|..' }, 1],
      ],
      fills: [
        [{ swirl: 'o|.|.|.', snare: ',|o,|ooo|o.o', pedal: '.|o|.|o' }, 2],
        [{ swirl: 'o|.|o|.', snare: ',|o,|,|oo', pedal: '.|o|.|o', ride: '.|.|.|.o' }, 2],
      ],
    },
    3: {
      time: [[{ swirl: 'o|.|.', snare: '.|o,|o', pedal: '.|o|.', kick: ',|.|.' }, 1]],
      remarks: [[{ slap: '..|..|.,' }, 1]],
      fills: [[{ swirl: 'o|.|.', snare: '.|oo|oo', pedal: '.|o|.' }, 1]],
    },
    2: {
      time: [[{ swirl: 'o|.', snare: '.|o,', pedal: '.|o', kick: ',|.' }, 1]],
      remarks: [[{ slap: '..|.,' }, 1]],
      fills: [[{ snare: 'o,|oo', pedal: '.|o' }, 1]],
    },
  },
  bass: {
    full: {
      4: [
        ['w|-|F|-', 5],
        ['w|-|w|w', 3],
        ['w|-|F|-.a', 3],
        ['w|-|F|-a', 2],
        ['w|w|w|w', 1],
      ],
      3: [
        ['w|-|-', 2],
        ['w|-|w', 3],
      ],
      2: [
        ['w|-', 3],
        ['w|-a', 1],
      ],
    },
  },
  comping: {
    4: {
      sparse: [
        ['x-|--|--|--', 5],
        ['..|x-|--|--', 2],
      ],
      full: [
        ['x-|--|-o|--', 4],
        ['x-|--|--|o-', 3],
        ['.x|--|--|--', 2],
        ['x-|--|x-|--', 3],
      ],
    },
    3: {
      sparse: [['x-|--|--', 1]],
      full: [
        ['x-|--|o-', 2],
        ['x-|-o|--', 2],
      ],
    },
    2: {
      sparse: [['x-|--', 1]],
      full: [
        ['x-|--', 2],
        ['.x|--', 1],
      ],
    },
  },
};
