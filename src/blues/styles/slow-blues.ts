// Slow blues: every beat in three, as in 12/8, with the piano's repeated triplets.
import type { DrumRows, Style } from '../style.ts';
import { defaultSwing } from '../swing.ts';

const TRIPLET = 2;

const four = (kick: string): DrumRows => ({
  ride: 'xox|xox|xox|xox',
  pedal: '.|x|.|x',
  snare: '.|X|.|X',
  kick,
});

export const slowBlues: Style = {
  name: 'slow-blues',
  words: 'Slow blues (12/8 feel)',
  swings: true,
  tempo: 66,
  soloSwing: defaultSwing,
  bandSwing: (soloist) => (soloist <= 1 ? soloist : Math.max(soloist, TRIPLET)),
  kit: 32,
  comper: 'piano',
  voicing: () => 'rootless',
  levels: { comper: 118, bass: 104, drums: 98 },
  settled: 60,
  crashes: true,
  drums: {
    4: {
      time: [
        [four('x|..o|x|...'), 4],
        [four('x|...|x|..x'), 3],
        [four('x|...|x.x|...'), 2],
      ],
      remarks: [
        [{ snare: '...|..o|...|...' }, 2],
        [{ snare: '...|...|...|.oo' }, 2],
        [{ open: '...|...|...|..o' }, 1],
      ],
      fills: [
        [{ ride: 'xox|xox|...|...', snare: '.|X|xxx|xxX', kick: 'x|...|x|x', pedal: '.|x|.|x' }, 3],
        [
          {
            ride: 'xox|xox|xox|...',
            snare: '.|X|...|x.X',
            lowTom: '.|.|...|.x.',
            kick: 'x|.|x|x',
            pedal: '.|x|.|x',
          },
          2,
        ],
        [
          {
            ride: 'xox|xox|...|...',
            snare: '.|X|xx.|...',
            highTom: '.|.|..x|x..',
            lowTom: '.|.|...|.xX',
            kick: 'x|.|x|.',
          },
          1,
        ],
      ],
    },
    3: {
      time: [[{ ride: 'xox|xox|xox', pedal: '.|x|x', snare: '.|x|x', kick: 'x|.|..o' }, 1]],
      remarks: [[{ snare: '...|..o|...' }, 1]],
      fills: [[{ ride: 'xox|...|...', snare: '.|xxx|xxX', kick: 'x|x|x', pedal: '.|x|x' }, 1]],
    },
    2: {
      time: [[{ ride: 'xox|xox', pedal: '.|x', snare: '.|X', kick: 'x|..o' }, 1]],
      remarks: [[{ snare: '...|..o' }, 1]],
      fills: [[{ snare: 'xxx|xxX', kick: 'x|x', pedal: '.|x' }, 1]],
    },
  },
  bass: {
    full: {
      4: [
        ['w--|w--|w--|w--', 3],
        ['w--|w-r|w--|w-r', 4],
        ['R--|T-r|F--|S-a', 2],
        ['w--|w--|w-r|w-a', 3],
      ],
      3: [
        ['w--|w--|w--', 2],
        ['w--|w-r|w-a', 2],
      ],
      2: [
        ['w--|w--', 2],
        ['w--|w-a', 2],
      ],
    },
    two: {
      4: [
        ['w--|---|F--|---', 3],
        ['w--|---|F--|w-a', 3],
      ],
      3: [['w--|---|w--', 1]],
      2: [['w--|---', 1]],
    },
  },
  comping: {
    4: {
      sparse: [
        ['...|x..|...|x..', 3],
        ['x--|---|...|...', 3],
        ['...|..x|---|...', 2],
      ],
      full: [
        ['xoo|xoo|xoo|xoo', 5],
        ['...|x.o|...|x.o', 3],
        ['x--|--x|---|...', 3],
        ['...|xoo|...|xoo', 2],
      ],
    },
    3: {
      sparse: [['x--|---|...', 1]],
      full: [
        ['xoo|xoo|xoo', 2],
        ['...|x.o|x.o', 1],
      ],
    },
    2: {
      sparse: [['...|x..', 1]],
      full: [
        ['xoo|xoo', 2],
        ['...|x.o', 1],
      ],
    },
  },
};
