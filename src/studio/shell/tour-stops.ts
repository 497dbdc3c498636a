// Where the tour stops, and what it says there: some two hundred words in all, which are read in a minute.
export interface TourStop {
  /** The stage that is opened for it; absent where any will do. */
  readonly stage?: string;
  /** A selector of the part of the page that it points at. */
  readonly target: string;
  readonly title: string;
  readonly text: string;
}

export const STOPS: readonly TourStop[] = [
  {
    ...{ stage: 'remember', target: '.passage', title: 'It remembers' },
    text: 'Two networks read this passage word by word, one with a memory and one without. Choose another, type your own, or let the network write on.',
  },
  {
    ...{ stage: 'remember', target: '.expected', title: 'What it expects' },
    text: 'Here is the word that each of them expects next. Point at one, and arcs lead to the words that its memory came from.',
  },
  {
    ...{ stage: 'improvise', target: '.chart', title: 'It improvises' },
    text: 'A chart is a row of bars with chords, which you type. You can also paste an iReal link, or open a score or a MIDI file.',
  },
  {
    ...{ stage: 'improvise', target: '.transport', title: 'Play with it' },
    text: 'Start, and a soloist plays with a band for as long as you like. Further down you trade bars with it, on a MIDI keyboard or on the computer’s keys.',
  },
  {
    ...{ stage: 'speak', target: '.speak-text', title: 'It speaks' },
    text: 'The voice reads what you type. An underlined word has two readings: see which words decided between them, and choose the other one.',
  },
  {
    ...{ stage: 'speak', target: '.melody', title: 'Bend its melody' },
    text: 'Drag a word up or down, stretch a sound, set a pause, by mouse, finger or arrow keys. Then hear it.',
  },
  {
    ...{ stage: 'cell', target: '.microscope', title: 'Inside the cell' },
    text: 'One memory cell, step by step. Its input gate lets something in, its forget gate keeps what was there, its output gate tells the others of it.',
  },
  {
    ...{ target: '.tools', title: 'Take it along' },
    text: 'Share copies a link that holds all that you see. Everything runs in this page: nothing that you type or play leaves your machine.',
  },
];
