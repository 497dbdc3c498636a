// A kind where two lead different lives: where each of them lives, plays, eats, works.
import {
  ANIMALS,
  FOODS,
  HOMES,
  INSTRUMENTS,
  JOBS,
  LANGUAGES,
  SPORTS,
  some,
  things,
} from './binding-nouns.ts';
import { cast } from './binding-people.ts';
import type { Wordings } from './binding-wording.ts';
import { kindOf } from './binding-wording.ts';
import type { Draw, Kind } from './discourse.ts';

/** Facts that differ, with a bare word at the end: where one lives, what one plays. */
const DIFFER: Readonly<Record<string, { open: Wordings; ask: Wordings }>> = {
  homes: {
    open: {
      train: [
        '{p} <lives|lived> in the {x}. {q} <lives|lived> in the {y}.',
        '{p} lived in the {x}, but {q} lived in the {y}.',
        'My {pKin} {p} has a home in the {x}; my {qKin} {q} has one in the {y}.',
        '{p}, who lived in the {x}, wrote letters to {q}, who lived in the {y}.',
        'Once there were two friends. {p} had a house in the {x}, {q} a house in the {y}.',
        '{p} moved to the {x} and {q} moved to the {y}.',
      ],
      valid: ['{p} grew up in the {x} and {q} in the {y}.', '{q} was from the {y}, {p} from the {x}.'],
    },
    ask: {
      train: [
        'The one who lived in the {x} was [p].',
        '{p} was at home in the [x].',
        '{p} <still lives|was happy|wanted to stay> in the [x].',
        'Whoever went to the {x} could visit [p].',
        '{q} took a bus to visit {p} in the [x].',
        'One day {p} was tired of the [x].',
      ],
      valid: ['In the {x} you will find [p].', 'If you want to see {p}, you must go to the [x].'],
    },
  },
  plays: {
    open: {
      train: [
        '{p} <plays|played|learns> the {x} and {q} <plays|played|learns> the {y}.',
        '{p} has lessons on the {x}; {q} has lessons on the {y}.',
        'In our band {p} plays the {x}. {q} plays the {y}.',
        'My {pKin} {p} loves the {x}, but my {qKin} {q} loves the {y}.',
      ],
      valid: [
        '{p} practises the {x} and {q} practises the {y}.',
        'You can hear {q} on the {y} and {p} on the {x}.',
      ],
    },
    ask: {
      train: [
        'The one who plays the {x} is [p].',
        'Everybody listened when {p} played the [x].',
        '{p} sat down and began to play the [x].',
        'I like the sound of the {x}, so I like to hear [p].',
        '{p} was getting better and better at the [x].',
      ],
      valid: ['For the {x} they needed [p].', 'Then it was time for {p} to practise the [x].'],
    },
  },
  eats: {
    open: {
      train: [
        '{p} ate {xA} and {q} ate {yA}.',
        '{p} <likes|ordered|wanted|made> {xA}, but {q} <likes|ordered|wanted|made> {yA}.',
        'For lunch, {p} had {xA} and {q} had {yA}.',
        '"I would like {xA}, please," said {p}. "And {yA} for me," said {q}.',
        '{p} never eats anything but {xA}. {q} never eats anything but {yA}.',
      ],
      valid: [
        '{p} cooked {xA}, and {q} cooked {yA}.',
        'Nothing tastes better to {p} than {xA}, and nothing tastes better to {q} than {yA}.',
      ],
    },
    ask: {
      train: [
        'The one who had the {x} was [p].',
        '{p} <wanted|liked|enjoyed> the [x].',
        'The waiter brought {q} the {y}, and he brought {p} the [x].',
        'The {x} {xWas} for [p].',
        '{p} asked for a second helping of the [x].',
      ],
      valid: ['For {p} there was a big helping of the [x].', 'The {x} {xWas} served to [p].'],
    },
  },
  works: {
    open: {
      train: [
        '{p} is {xA} and {q} is {yA}.',
        '{p} wanted to become {xA}; {q} wanted to become {yA}.',
        'My {pKin} {p} works as {xA}. My {qKin} {q} works as {yA}.',
        '{p}, {xA}, and {q}, {yA}, <lived in the same street|were old friends|met every week>.',
        'When they grew up, {p} became {xA} and {q} became {yA}.',
      ],
      valid: [
        '{p} earns a living as {xA}, {q} as {yA}.',
        '{q} trained to be {yA}, and {p} trained to be {xA}.',
      ],
    },
    ask: {
      train: [
        'The {x} was called [p].',
        'The {x} is [p], and the {y} is {q}.',
        'It was {q} who was the {y}, and it was {p} who was the [x].',
        '{p} was a very good [x].',
        'They needed {xA}, so they called [p].',
        'They all admired {p} for being such a fine [x].',
      ],
      valid: ['The name of the {x} is [p].', 'Everybody said {p} was the best [x].'],
    },
  },
  pets: {
    open: {
      train: [
        '{p} <has|had> {xA} and {q} <has|had> {yA}.',
        '{p} got {xA} as a pet. {q} got {yA}.',
        '{p} takes care of {xA}, and {q} takes care of {yA}.',
        '{p} <saw|drew|fed|was afraid of|dreamed of> the {x}. {q} <saw|drew|fed|was afraid of|dreamed of> the {y}.',
        '{p} wanted to see the {x} at the zoo, but {q} wanted to see the {y}.',
      ],
      valid: [
        '{p} looked after {xA} and {q} looked after {yA}.',
        "There was {xA} at {p}'s house and {yA} at {q}'s.",
      ],
    },
    ask: {
      train: [
        'The one with the {x} was [p].',
        '{p} could not stop thinking about the [x].',
        '{p} told everybody about the [x].',
        'The {y} was what {q} talked about; for {p} it was the [x].',
        'If you want to hear about the {x}, ask [p].',
      ],
      valid: ['When you say {x}, I think of [p].', 'Last night {p} had a dream about the [x].'],
    },
  },
  speaks: {
    open: {
      train: [
        '{p} speaks {x} and {q} speaks {y}.',
        '{p} is learning {x}, but {q} is learning {y}.',
        '{p} knows a lot about {x}. {q} knows a lot about {y}.',
        'At school {p} likes {x} best; {q} likes {y} best.',
      ],
      valid: [
        '{p} understands {x}, and {q} understands {y}.',
        '{q} has a book about {y}, and {p} has one about {x}.',
      ],
    },
    ask: {
      train: [
        'The one who knew about {x} was [p].',
        '{p} liked to teach people [x].',
        'You cannot ask {q} about {x}. You must ask [p].',
        '{p} wanted to learn more [x].',
      ],
      valid: ['They needed help with {x}, so they went to [p].', '{p} was practising [x].'],
    },
  },
  sports: {
    open: {
      train: [
        '{p} plays {x} and {q} plays {y}.',
        '{p} loves {x}; {q} prefers {y}.',
        'After school {p} went to play {x}, and {q} went to play {y}.',
        '{p} is on the {x} team. {q} is on the {y} team.',
      ],
      valid: [
        '{p} watches {x} and {q} watches {y}.',
        '{q} never misses {y} practice, and {p} never misses {x} practice.',
      ],
    },
    ask: {
      train: [
        'The one who likes {x} is [p].',
        '{p} ran outside to play [x].',
        '{p} talked all evening about [x].',
        'If you would like a game of {x}, call [p].',
      ],
      valid: ['The person to ask about {x} is [p].', 'On Sunday {p} had a game of [x].'],
    },
  },
};

const DIFFER_LISTS = {
  homes: HOMES,
  plays: INSTRUMENTS,
  eats: FOODS,
  works: JOBS,
  pets: ANIMALS,
  sports: SPORTS,
} as const;

/** Whose life is which. */
export const kinds: readonly Kind[] = [
  kindOf('which of two differs', [
    ...(Object.keys(DIFFER_LISTS) as (keyof typeof DIFFER_LISTS)[]).map((topic) => (draw: Draw) => {
      const { words, others } = things(draw, DIFFER_LISTS[topic], 'xy');
      return {
        words: { ...cast(draw, 2), ...words },
        others: { x: others },
        ...DIFFER[topic],
        swap: true,
      };
    }),
    (draw) => {
      const [x, y, ...others] = some(draw, LANGUAGES, 3);
      return {
        words: { ...cast(draw, 2), x, y },
        others: { x: others },
        ...DIFFER.speaks,
        swap: true,
      };
    },
  ]),
];
