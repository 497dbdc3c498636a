// Bossa nova: straight eighths, the side stick's clave, a bass of roots and fifths, a guitar that anticipates.
import type { DrumRows, Style } from '../style.ts';

const four = (stick: string): DrumRows => ({
  hat: 'xo|xo|xo|xo',
  stick,
  kick: 'x.|.o|x.|.o',
  pedal: '.|o|.|o',
});

export const bossa: Style = {
  name: 'bossa',
  words: 'Bossa nova',
  swings: false,
  tempo: 132,
  soloSwing: () => 1,
  bandSwing: () => 1,
  kit: 0,
  comper: 'guitar',
  voicing: () => 'drop 2',
  levels: { comper: 90, bass: 102, drums: 127 },
  settled: 65,
  crashes: false,
  drums: {
    4: {
      // The clave takes two bars: its halves follow each other by chance, since forms have odd lengths too.
      time: [
        [four('x.|.x|..|x.'), 4],
        [four('..|x.|.x|..'), 4],
        [four('x.|.x|..|.x'), 2],
      ],
      remarks: [
        [{ open: '..|..|..|.o' }, 2],
        [{ kick: '..|..|..|x.' }, 1],
      ],
      fills: [
        [{ hat: 'xo|xo|..|..', stick: 'x.|.x|..|..', snare: '..|..|oo|xx', kick: 'x.|.o|x.|.o' }, 3],
        [
          {
            hat: 'xo|xo|xo|..',
            stick: 'x.|.x|..|..',
            highTom: '..|..|..|x.',
            lowTom: '..|..|..|.x',
            kick: 'x.|.o|x.|.o',
          },
          2,
        ],
      ],
    },
    3: {
      time: [
        [{ hat: 'xo|xo|xo', stick: 'x.|.x|..', kick: 'x.|..|.o', pedal: '.|o|o' }, 2],
        [{ hat: 'xo|xo|xo', stick: '..|x.|.x', kick: 'x.|..|.o', pedal: '.|o|o' }, 1],
      ],
      remarks: [[{ open: '..|..|.o' }, 1]],
      fills: [[{ hat: 'xo|..|..', snare: '..|oo|xx', kick: 'x.|..|.o' }, 1]],
    },
    2: {
      time: [[{ hat: 'xo|xo', stick: '.x|..', kick: 'x.|.o', pedal: '.|o' }, 1]],
      remarks: [[{ open: '..|.o' }, 1]],
      fills: [[{ snare: 'oo|xx', kick: 'x.|.o' }, 1]],
    },
  },
  bass: {
    full: {
      4: [
        ['R-|-F|F-|-F', 4],
        ['R-|-F|F-|-a', 4],
        ['R-|-R|F-|-F', 2],
        ['R-|-.|F-|-a', 2],
      ],
      3: [
        ['R-|-.|F-', 2],
        ['R-|-F|F-', 2],
      ],
      2: [
        ['R-|-F', 2],
        ['R-|F-', 1],
      ],
    },
  },
  comping: {
    4: {
      sparse: [
        ['x-|-.|..|x-', 2],
        ['x.|.x|-.|..', 3],
        ['..|x.|.x|-.', 2],
      ],
      full: [
        ['x.|.x|-.|x.', 4],
        ['x.|x.|.x|.x', 3],
        ['.x|.x|-.|x.', 2],
        ['x.|.x|..|.x', 3],
        ['x.|.x|.x|-x', 2],
      ],
    },
    3: {
      sparse: [['x.|.x|-.', 1]],
      full: [
        ['x.|.x|.x', 2],
        ['x.|x.|.x', 2],
      ],
    },
    2: {
      sparse: [['x.|..', 1]],
      full: [
        ['x.|.x', 2],
        ['.x|x.', 1],
      ],
    },
  },
};
