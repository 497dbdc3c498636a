// Swing: the ride's spang-a-lang, hi-hat on two and four, a walking bass, the Charleston and its kin on the piano.
import type { DrumRows, Style } from '../style.ts';
import { defaultSwing, rideSwing } from '../swing.ts';

const four = (ride: string): DrumRows => ({ ride, pedal: '.|x|.|x', kick: 'o|,|,|,' });
const waltz = (ride: string): DrumRows => ({ ride, pedal: '.|x|.', kick: 'o|.|.' });
const two = (ride: string): DrumRows => ({ ride, pedal: '.|x', kick: 'o|,' });

export const swing: Style = {
  name: 'swing',
  words: 'Swing',
  swings: true,
  tempo: 132,
  soloSwing: defaultSwing,
  bandSwing: rideSwing,
  kit: 32,
  comper: 'piano',
  // Fast, there is no time for colours.
  voicing: (tempo) => (tempo > 220 ? 'shell' : 'rootless'),
  levels: { comper: 118, bass: 94, drums: 98 },
  settled: 30,
  crashes: true,
  drums: {
    4: {
      time: [
        [four('x|Xo|x|Xo'), 60],
        [four('x|X|x|Xo'), 12],
        [four('x|Xo|x|X'), 12],
        [four('xo|Xo|x|Xo'), 6],
        [four('x|Xo|.o|Xo'), 5],
      ],
      remarks: [
        [{ snare: '..|.o|..|..' }, 6],
        [{ snare: '..|..|..|.o' }, 6],
        [{ snare: '.o|..|..|..' }, 4],
        [{ snare: '..|.o|..|o.' }, 3],
        [{ snare: '.,|..|.,|..' }, 3],
        [{ kick: '..|.x|..|..' }, 3],
        [{ kick: '..|..|..|.x' }, 4],
        [{ stick: '.|.|.|x' }, 2],
        [{ snare: '...|..,|o..|...' }, 2],
      ],
      fills: [
        [{ ride: 'x|Xo|.|.', snare: '..|..|xx|xX', pedal: '.|x|.|x', kick: 'o|,|..|.x' }, 3],
        [{ ride: 'x|Xo|x|.', snare: '..|..|.x|xX', pedal: '.|x|.|x', kick: 'o|,|o|.x' }, 3],
        [{ ride: 'x|X|.|.', snare: '.|.|xxx|x.X', pedal: '.|x|.|x', kick: 'o|,|...|..x' }, 3],
        [
          {
            ride: 'x|.|.|.',
            snare: '.|.xx|...|...',
            highTom: '.|.|xx.|...',
            lowTom: '.|.|...|x.X',
            pedal: '.|x|.|x',
          },
          2,
        ],
      ],
    },
    3: {
      time: [
        [waltz('x|xo|x'), 6],
        [waltz('x|Xo|xo'), 3],
        [waltz('x|x|xo'), 2],
        [waltz('x|.o|x'), 1],
      ],
      remarks: [
        [{ snare: '..|.o|..' }, 3],
        [{ snare: '..|..|.o' }, 3],
        [{ snare: '.o|..|o.' }, 2],
        [{ kick: '..|.x|..' }, 2],
      ],
      fills: [
        [{ ride: 'x|.|.', snare: '..|xx|xX', pedal: '.|x|.', kick: 'o|..|.x' }, 3],
        [{ ride: 'x|x|.', snare: '..|..|xX', pedal: '.|x|.', kick: 'o|.|.x' }, 2],
        [{ ride: 'x|.|.', snare: '.|xxx|...', lowTom: '.|...|xxX', pedal: '.|x|.' }, 1],
      ],
    },
    2: {
      time: [
        [two('x|Xo'), 6],
        [two('xo|Xo'), 1],
        [two('x|X'), 1],
      ],
      remarks: [
        [{ snare: '..|.o' }, 3],
        [{ snare: '.o|..' }, 2],
        [{ kick: '..|.x' }, 2],
      ],
      fills: [
        [{ snare: 'xx|xX', pedal: '.|x', kick: 'o.|.x' }, 2],
        [{ snare: '.xx|x.X', pedal: '.|x' }, 1],
      ],
    },
  },
  bass: {
    full: {
      4: [
        ['w|w|w|w', 82],
        ['w|w|wx|w', 5],
        ['wx|w|w|w', 4],
        ['w|w|w|wx', 4],
        ['w|w..x|w|w', 3],
        ['w|w|w..x|w', 2],
      ],
      3: [
        ['w|w|w', 8],
        ['w|wx|w', 1],
        ['R|-|w', 2],
      ],
      2: [
        ['w|w', 8],
        ['w|wx', 1],
      ],
    },
    two: {
      4: [
        ['w|-|F|-', 6],
        ['w|-|w|w', 3],
        ['w|-|F|-.x', 2],
        ['w|-.x|w|-', 2],
      ],
      3: [
        ['w|-|-', 3],
        ['w|-|w', 4],
      ],
      2: [
        ['w|-', 4],
        ['w|w', 2],
      ],
    },
  },
  comping: {
    4: {
      sparse: [
        ['..|.x|..|..', 4],
        ['x-|-.|..|..', 2],
        ['..|..|..|.x', 2],
        ['x.|.x|..|..', 2],
        ['..|..|..|..', 1],
      ],
      full: [
        ['x-|.x|..|..', 5],
        ['x-|-x|-.|..', 2],
        ['.x|..|x-|..', 3],
        ['..|.x|..|.x', 4],
        ['..|x.|.x|-.', 3],
        ['x.|.x|..|x.', 2],
        ['.x|.x|.x|..', 1],
        ['x.|..|.x|-.', 2],
        ['..|.x|.o|.x', 1],
      ],
    },
    3: {
      sparse: [
        ['x-|-.|..', 2],
        ['..|.x|..', 3],
        ['..|..|..', 1],
      ],
      full: [
        ['x-|.x|..', 4],
        ['..|x.|x.', 2],
        ['.x|..|x-', 2],
        ['x.|.x|.x', 1],
      ],
    },
    2: {
      sparse: [
        ['..|.x', 2],
        ['x.|..', 2],
        ['..|..', 2],
      ],
      full: [
        ['x.|.x', 3],
        ['.x|..', 2],
        ['x-|..', 1],
      ],
    },
  },
};
