// Texts to begin with: each shows something that a voice must know.
export interface Example {
  readonly title: string;
  readonly text: string;
}

export const EXAMPLES: readonly Example[] = [
  {
    title: 'Read it again',
    text: 'I read the book last year, and I will read it again. They record a song; the record is theirs.',
  },
  {
    title: 'A question',
    text: 'Did you really say that? No. I only said that it might rain.',
  },
  {
    title: 'Figures',
    text: 'On May 3, 1984, Dr. Smith paid $5.20 for 12 eggs at St. Mary’s market.',
  },
  {
    title: 'The wind',
    text: 'The wind had dropped. Close the door, she said; they were too close to the lake to wind the clock.',
  },
];
