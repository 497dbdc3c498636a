// Shuffle: every beat long and short, a heavy back beat, a bass that climbs through the chord.
import type { DrumRows, Style } from '../style.ts';

/** The short note of a shuffle is the last third of the beat. */
const TRIPLET = 2;

const four = (ride: string, kick: string): DrumRows => ({
  ride,
  kick,
  snare: '.o|Xo|.o|Xo',
  pedal: '.|x|.|x',
});

export const shuffle: Style = {
  name: 'shuffle',
  words: 'Shuffle',
  swings: true,
  tempo: 120,
  soloSwing: () => 1.6,
  bandSwing: (soloist) => (soloist <= 1 ? soloist : Math.max(soloist, TRIPLET)),
  kit: 32,
  comper: 'piano',
  voicing: () => 'rootless',
  levels: { comper: 118, bass: 94, drums: 84 },
  settled: 55,
  crashes: true,
  drums: {
    4: {
      time: [
        [four('xo|xo|xo|xo', 'x|x|x|x'), 6],
        [four('xo|Xo|xo|Xo', 'x|o|x|o'), 3],
        [four('xo|xo|xo|xo', 'x.|x.|x.|xx'), 1],
      ],
      remarks: [
        [{ kick: '..|.x|..|..' }, 2],
        [{ snare: '..|..|.x|..' }, 2],
        [{ crash: '..|..|..|.o' }, 1],
      ],
      fills: [
        [{ ride: 'xo|xo|.|.', snare: '.o|Xo|xxx|xxX', kick: 'x|x|x|x', pedal: '.|x|.|x' }, 3],
        [{ ride: 'xo|xo|xo|.', snare: '.o|Xo|.o|X.X', kick: 'x|x|x|x..', pedal: '.|x|.|x' }, 2],
        [{ snare: '.o|Xo|xx.|...', lowTom: '.|.|...|xxX', ride: 'xo|xo|.|.', kick: 'x|x|x|x' }, 1],
      ],
    },
    3: {
      time: [[{ ride: 'xo|xo|xo', kick: 'x|.|.', snare: '.o|Xo|Xo', pedal: '.|x|x' }, 1]],
      remarks: [[{ kick: '..|..|.x' }, 1]],
      fills: [[{ ride: 'xo|.|.', snare: '.o|xxx|xxX', kick: 'x|x|x', pedal: '.|x|x' }, 1]],
    },
    2: {
      time: [[{ ride: 'xo|xo', kick: 'x|o', snare: '.o|Xo', pedal: '.|x' }, 1]],
      remarks: [[{ kick: '..|.x' }, 1]],
      fills: [[{ snare: 'xxx|xxX', kick: 'x|x', pedal: '.|x' }, 1]],
    },
  },
  bass: {
    full: {
      4: [
        ['w|w|w|w', 4],
        ['wr|wr|wr|wr', 3],
        ['Rr|Tr|Fr|Sr', 3],
        ['R|Tr|F|Sr', 2],
      ],
      3: [
        ['w|w|w', 2],
        ['Rr|Tr|Fr', 2],
      ],
      2: [
        ['w|w', 2],
        ['Rr|Fr', 2],
      ],
    },
  },
  comping: {
    4: {
      sparse: [
        ['..|x.|..|x.', 3],
        ['..|.x|..|..', 2],
        ['x-|..|..|..', 1],
      ],
      full: [
        ['.x|.x|.x|.x', 5],
        ['..|x.|..|x.', 3],
        ['x-|.x|..|.x', 3],
        ['..|xx|..|xx', 2],
      ],
    },
    3: {
      sparse: [['..|x.|x.', 1]],
      full: [
        ['.x|.x|.x', 2],
        ['..|x.|x.', 2],
      ],
    },
    2: {
      sparse: [['..|x.', 1]],
      full: [
        ['.x|.x', 2],
        ['..|xx', 1],
      ],
    },
  },
};
