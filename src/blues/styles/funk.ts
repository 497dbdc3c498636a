// Funk: straight sixteenths, everything on the one, a guitar of short ninth chords.
import type { DrumRows, Style } from '../style.ts';

const four = (kick: string, snare: string): DrumRows => ({ hat: 'xoxo|xoxo|xoxo|xoxo', kick, snare });

export const funk: Style = {
  name: 'funk',
  words: 'Funk',
  swings: false,
  tempo: 100,
  soloSwing: () => 1,
  bandSwing: () => 1,
  kit: 0,
  comper: 'guitar',
  voicing: () => 'drop 2',
  levels: { comper: 96, bass: 106, drums: 118 },
  settled: 80,
  crashes: true,
  drums: {
    4: {
      time: [
        [four('X..x|....|..x.|.x..', '....|X..,|.,..|X..,'), 4],
        [four('X.x.|....|.x..|....', '....|X..,|.,.,|X...'), 4],
        [four('X...|..x.|..X.|....', '..,.|X..,|....|X.,.'), 3],
      ],
      remarks: [
        [{ open: '....|....|....|..x.' }, 3],
        [{ snare: '....|....|...o|...o' }, 2],
        [{ kick: '....|....|....|...x' }, 2],
      ],
      fills: [
        [{ hat: 'xoxo|xoxo|....|....', kick: 'X..x|....|X...|....', snare: '....|X..,|xxxx|xxXX' }, 2],
        [
          {
            hat: 'xoxo|xoxo|xoxo|....',
            kick: 'X..x|....|..x.|X...',
            snare: '....|X..,|.,..|xx..',
            lowTom: '....|....|....|..xX',
          },
          2,
        ],
      ],
    },
    3: {
      time: [[{ hat: 'xoxo|xoxo|xoxo', kick: 'X..x|....|..x.', snare: '....|X..,|.,X.' }, 1]],
      remarks: [[{ open: '....|....|..x.' }, 1]],
      fills: [[{ hat: 'xoxo|....|....', kick: 'X...|X...|....', snare: '....|xxxx|xxXX' }, 1]],
    },
    2: {
      time: [[{ hat: 'xoxo|xoxo', kick: 'X..x|....', snare: '....|X..,' }, 1]],
      remarks: [[{ kick: '....|..x.' }, 1]],
      fills: [[{ kick: 'X...|....', snare: '..xx|xxXX' }, 1]],
    },
  },
  bass: {
    full: {
      4: [
        ['R-.R|..O.|.RF.|S.a.', 3],
        ['R..R|-.S.|O..F|..a.', 3],
        ['R-..|..S.|R-.F|.Sa.', 3],
        ['R.R.|..O.|..S.|F.a.', 2],
      ],
      3: [['R-.R|..O.|S.a.', 1]],
      2: [['R-.R|..a.', 1]],
    },
  },
  comping: {
    4: {
      sparse: [
        ['....|..x.|....|..x.', 3],
        ['...x|....|...x|....', 2],
      ],
      full: [
        ['x...|..x.|.x..|..x.', 3],
        ['..xx|....|..x.|x...', 3],
        ['.x..|x.x.|....|x.x.', 3],
        ['x.x.|...x|..x.|....', 2],
      ],
    },
    3: {
      sparse: [['....|..x.|....', 1]],
      full: [['x...|..x.|.x..', 1]],
    },
    2: {
      sparse: [['....|..x.', 1]],
      full: [['x..x|..x.', 1]],
    },
  },
};
