// Passages to begin with: each ends where only what stood far back tells the next word.
export interface Passage {
  readonly title: string;
  readonly text: string;
}

export const PASSAGES: readonly Passage[] = [
  {
    title: 'A dog called Charlie',
    text: 'I have a dog called Charlie. Charlie likes to chase sticks, chase cats and eat my shoes when I go out. Charlie has four',
  },
  {
    title: 'Who goes with what',
    text: 'Nora has a kite. Luke has a drum. Anna has a ball. It rained in the morning, and so they all stayed in. The one with the drum was',
  },
  {
    title: 'An unknown name',
    text: 'An old giant called Brombus lived on a hill. Every morning he went down to the river and caught a fish. One day a little girl came up the hill. "What is your name?" she asked. "My name is',
  },
  {
    title: 'A quotation to close',
    text: 'Mom said, "Do not go near the pond, Lily. The ice is thin and the water is very cold.',
  },
  {
    title: 'A lost ball',
    text: 'Tom had a red ball. He kicked it over the wall and into the garden of the old woman next door. He was sad. He wanted his red',
  },
];
