// What roll calls tell of each of several people or things, and how they ask for it.
import {
  ACTIVITIES,
  ANIMALS,
  CITIES,
  COLOURED,
  COLOURS,
  FOODS,
  type Held,
  HOMES,
  INSTRUMENTS,
  JOBS,
  PETS,
  ROOMS,
  SPOTS,
  THINGS,
  TINY,
  TOYS,
} from './binding-nouns.ts';
import { article, type Draw } from './discourse.ts';

/** What each of several is told to have, do or be. In all of these, `p` is who and `x` what; `[p]` or `[x]` is due. */
export interface Relation {
  readonly facts: readonly string[];
  /** The first fact of a list, and how the others follow in the same sentence. */
  readonly lists: readonly (readonly [string, string])[];
  readonly who: readonly string[];
  readonly what: readonly string[];
  /** What goes with whom: words, or words with their forms. */
  readonly values: (draw: Draw, count: number) => readonly Record<string, string>[];
  /** How one of them is spoken of when the others are gone, and when it is: as somebody, as a thing, or either. */
  readonly left: { readonly beings?: Left; readonly things?: Left };
  /** Who: people, unless things or animals. */
  readonly subjects?: (draw: Draw, count: number) => readonly Record<string, string>[];
}

/** Those who or which are gone, and who or what is left. */
export interface Left {
  readonly gone: readonly string[];
  readonly due: readonly string[];
}

/** Words of the draw's split, none of them a plural or without number. */
const plain = (draw: Draw, list: Held): readonly string[] =>
  list[draw.split].filter((word) => !/[+~]/.test(word));
const words = (list: Held) => (draw: Draw, count: number) =>
  draw.several(plain(draw, list), count).map((x) => ({ x, xA: `${article(x)} ${x}`, xA1: article(x) }));
const bare = (list: Held) => (draw: Draw, count: number) =>
  draw.several(plain(draw, list), count).map((x) => ({ x }));
const things = (list: Held) => (draw: Draw, count: number) =>
  draw.several(plain(draw, list), count).map((p) => ({ p, pHe: 'it' }));

/** What several people may each have one of. */
const MARKED =
  'cup bag plate hat towel box shirt lunchbox pillow blanket tent coat chair bike ball book mug'.split(' ');
/** What one of them may be like. */
const LOOKS =
  'big small old new round square broken plain striped wooden thin thick long short clean dirty wet soft heavy red blue green yellow white black brown pink'.split(
    ' ',
  );

export const people = (draw: Draw, count: number): readonly Record<string, string>[] =>
  Array.from({ length: count }, () => {
    const { name, he } = draw.person();
    return { p: name, pHe: he };
  });

export const RELATIONS: readonly Relation[] = [
  {
    facts: [
      '{P} has {xA}.',
      '{P} had {xA}.',
      '{P} got {xA}.',
      '{P} bought {xA}.',
      '{P} found {xA}.',
      'The {x} belongs to {p}.',
      '{P} took the {x}.',
      'There is {xA} for {p}.',
      '{P} came with {xA}.',
      'They gave {p} {xA}.',
      '{P} carried {xA}.',
      'The {x} was for {p}.',
      'The {x} is the one that {p} wanted.',
      "The {x} is {p}'s.",
      "This is {p}'s {x}.",
    ],
    lists: [
      ['{P} has {xA}', '{p} {xA}'],
      ['{P} brought {xA}', '{p} {xA}'],
      ['They gave {p} {xA}', '{p} {xA}'],
      ['The {x} is for {p}', 'the {x} for {p}'],
      ["The {x} is {p}'s", "the {x} {p}'s"],
      ['{P} took the {x}', '{p} the {x}'],
    ],
    who: [
      'The {x} belonged to [p].',
      'The one with the {x} was [p].',
      'The {x} was given to [p].',
      'It was [p] who had the {x}.',
      'Who had the {x}? It was [p].',
      'The {x} is with [p].',
      'If you need the {x}, ask [p].',
      '"Whose {x} is this?" It belonged to [p].',
      "That {x} was [p]'s.",
    ],
    what: [
      '{P} had the [x].',
      '{P} held the [x].',
      '{P} went home with the [x].',
      'What {p} had was the [x].',
      'In the hands of {p} was the [x].',
      '{P} put down the [x].',
      'And {p}? {PHe} had the [x].',
      '{P} looked at the [x].',
    ],
    left: {
      beings: { gone: ['{p}', 'the one with the {x}'], due: ['[p]', 'the one with the [x]'] },
      things: { gone: ['the {x}', "{p}'s"], due: ['the [x]', "[p]'s"] },
    },
    values: (d, n) => words(d.chance(0.6) ? THINGS : d.chance(0.5) ? TOYS : TINY)(d, n),
  },
  {
    facts: [
      '{P} likes to {x}.',
      '{P} loves {xIng}.',
      '{P} {xS} every day.',
      '{P} wants to {x}.',
      '{P} can {x}.',
      '{P} is good at {xIng}.',
      'What {p} likes is {xIng}.',
    ],
    lists: [
      ['{P} likes {xIng}', '{p} {xIng}'],
      ['{P} wants to {x}', '{p} to {x}'],
      ['{P} is good at {xIng}', '{p} at {xIng}'],
    ],
    who: [
      'The one who {xS} is [p].',
      'The best at {xIng} was [p].',
      'It was [p] who loved {xIng}.',
      'If you want to {x}, ask [p].',
      'The one who wanted to {x} was [p].',
    ],
    what: [
      '{P} was fond of [xIng].',
      '{P} began to [x].',
      'All day {p} thought of [xIng].',
      '{P} was tired from [xIng].',
      'Again {p} wanted to [x].',
    ],
    left: {
      beings: { gone: ['{p}', 'the one who likes to {x}'], due: ['[p]', 'the one who likes to [x]'] },
    },
    values: (d, n) => d.several(ACTIVITIES[d.split], n).map(([x, xS, xIng]) => ({ x, xS, xIng })),
  },
  {
    facts: [
      '{P} lives in {x}.',
      '{P} comes from {x}.',
      '{P} was born in {x}.',
      '{P} went to {x}.',
      'The home of {p} is in {x}.',
    ],
    lists: [
      ['{P} lives in {x}', '{p} in {x}'],
      ['{P} comes from {x}', '{p} from {x}'],
      ['{P} went to {x}', '{p} to {x}'],
    ],
    who: [
      'The one from {x} was [p].',
      'In {x} you will find [p].',
      'It was [p] who lived in {x}.',
      'A letter came from {x}. It was from [p].',
    ],
    what: [
      '{P} lived in [x].',
      'To visit {p}, go to [x].',
      '{P} went home to [x].',
      'A letter to {p} must go to [x].',
    ],
    left: {
      beings: { gone: ['{p}', 'the one from {x}'], due: ['[p]', 'the one from [x]'] },
    },
    values: (d, n) => bare(CITIES)(d, n),
  },
  {
    facts: [
      '{P} is {xA}.',
      '{P} was {xA}.',
      '{P} works as {xA}.',
      '{P} became {xA}.',
      '{P} wants to be {xA}.',
    ],
    lists: [
      ['{P} is {xA}', '{p} {xA}'],
      ['{P} wants to be {xA}', '{p} {xA}'],
      ['{P} became {xA}', '{p} {xA}'],
    ],
    who: [
      'The {x} was called [p].',
      'The {x} was [p].',
      'The name of the {x} is [p].',
      'It was [p] who was the {x}.',
      'They called the {x}. It was [p].',
    ],
    what: [
      '{P} was still {xA1} [x].',
      'The work of {p} was that of {xA1} [x].',
      '{P} was known as the [x].',
      '{P}, of course, was the [x].',
    ],
    left: {
      beings: { gone: ['{p}', 'the {x}'], due: ['[p]', 'the [x]'] },
    },
    values: (d, n) => words(JOBS)(d, n),
  },
  {
    facts: [
      'The hat of {p} is {x}.',
      '{P} wore {xA} hat.',
      '{P} had {xA} hat.',
      '{P} came in {xA} hat.',
      '{P} has {xA} hat.',
    ],
    lists: [
      ["{P}'s hat is {x}", "{p}'s is {x}"],
      ['{P} has {xA} hat', '{p} {xA} one'],
      ["{P}'s hat is {x}", "{p}'s {x}"],
      ["The {x} hat is {p}'s", "the {x} one is {p}'s"],
    ],
    who: [
      'The one in the {x} hat was [p].',
      'The {x} hat belonged to [p].',
      'The {x} hat was that of [p].',
      'It was [p] who wore the {x} hat.',
    ],
    what: [
      'The hat of {p} was [x].',
      '{P} put on the [x] hat.',
      '{P} was the one with the [x] hat.',
      '{P} lost the [x] hat.',
      'You knew {p} by the [x] hat.',
    ],
    left: {
      beings: { gone: ['{p}', 'the one in the {x} hat'], due: ['[p]', 'the one in the [x] hat'] },
    },
    values: (d, n) => words(COLOURS)(d, n),
  },
  {
    facts: [
      'The {p} is {x}.',
      'The {p} was {x}.',
      'There was {xA} {p}.',
      'I have {xA} {p}.',
      'They painted the {p} {x}.',
      'He bought {xA} {p}.',
    ],
    lists: [
      ['The {p} is {x}', 'the {p} {x}'],
      ['They painted the {p} {x}', 'the {p} {x}'],
      ['There was {xA} {p}', '{xA} {p}'],
    ],
    who: [
      'The {x} thing was the [p].',
      'What was {x} was the [p].',
      'They painted one of them {x}, the [p].',
      'She liked the {x} [p].',
      'Where is the {x} [p]?',
    ],
    what: [
      'The {p} was [x].',
      'The colour of the {p} was [x].',
      'She looked at the [x] {p}.',
      'Where is the [x] {p}?',
      'They all liked the [x] {p}.',
    ],
    left: {
      things: {
        gone: ['the {p}', 'the {x} {p}', 'the {x} one'],
        due: ['the [p]', 'the [x] one', 'the [x] {p}'],
      },
    },
    values: (d, n) => words(COLOURS)(d, n),
    subjects: things(COLOURED),
  },
  {
    facts: [
      'The {p} is in the {x}.',
      'The {p} was in the {x}.',
      'She put the {p} in the {x}.',
      'In the {x} there is {a p}.',
      'He left the {p} in the {x}.',
      'The {p} went into the {x}.',
    ],
    lists: [
      ['The {p} is in the {x}', 'the {p} in the {x}'],
      ['She put the {p} in the {x}', 'the {p} in the {x}'],
    ],
    who: [
      'In the {x} was the [p].',
      'What she found in the {x} was the [p].',
      'He opened the {x} and took out the [p].',
      'The {x} still held the [p].',
    ],
    what: [
      'The {p} was in the [x].',
      'To get the {p}, look in the [x].',
      'He found the {p} in the [x].',
      'She took the {p} out of the [x].',
    ],
    left: {
      things: { gone: ['the {p}', 'what was in the {x}'], due: ['the [p]', 'what was in the [x]'] },
    },
    values: (d, n) => words(SPOTS.in)(d, n),
    subjects: (d, n) => things(d.chance(0.5) ? THINGS : TINY)(d, n),
  },
  {
    facts: [
      '{P} has {xA}.',
      '{P} owns {xA}.',
      'The {x} is the pet of {p}.',
      '{P} lives with {xA}.',
      '{P} bought {xA}.',
    ],
    lists: [
      ['{P} has {xA}', '{p} {xA}'],
      ['{P} lives with {xA}', '{p} with {xA}'],
      ["The {x} is {p}'s", "the {x} {p}'s"],
    ],
    who: [
      'The {x} belonged to [p].',
      'The {x} ran to [p].',
      'The one with the {x} was [p].',
      'It was [p] who fed the {x}.',
      'The {x} is the pet of [p].',
    ],
    what: [
      '{P} fed the [x].',
      '{P} called the [x].',
      '{P} went out with the [x].',
      'The pet of {p} was the [x].',
      '{P} looked for the [x].',
    ],
    left: {
      beings: { gone: ['{p}', 'the one with the {x}'], due: ['[p]', 'the one with the [x]'] },
      things: { gone: ['the {x}', "{p}'s"], due: ['the [x]', "[p]'s"] },
    },
    values: (d, n) => words(PETS)(d, n),
  },
  {
    facts: [
      'The {x} is called {p}.',
      '{P} is {xA}.',
      'The name of the {x} is {p}.',
      'We call the {x} {p}.',
      '{P}, the {x}, is here.',
    ],
    lists: [
      ['The {x} is called {p}', 'the {x} {p}'],
      ['{P} is {xA}', '{p} {xA}'],
      ['We call the {x} {p}', 'the {x} {p}'],
    ],
    who: [
      'The {x} was called [p].',
      'They called the {x}. "Come here, [p]!"',
      'The name of the {x} was [p].',
      'The {x} came when they called [p].',
    ],
    what: [
      '{P} was {xA1} [x].',
      '{P} was the [x].',
      'Everybody knew {p}, the [x].',
      'What is {p}? {P} is {xA1} [x].',
    ],
    left: {
      beings: { gone: ['{p}', 'the {x}'], due: ['[p]', 'the [x]'] },
    },
    values: (d, n) => words(d.chance(0.5) ? PETS : ANIMALS)(d, n),
    subjects: (d, n) => Array.from({ length: n }, () => ({ p: d.pet(), pHe: 'it' })),
  },
  {
    facts: ['{P} plays the {x}.', '{P} learned the {x}.', '{P} wanted {xA}.', '{P} bought {xA}.'],
    lists: [
      ['{P} plays the {x}', '{p} the {x}'],
      ['{P} bought {xA}', '{p} {xA}'],
    ],
    who: [
      'The {x} was played by [p].',
      'The one at the {x} was [p].',
      'It was [p] who played the {x}.',
      'The {x} belonged to [p].',
    ],
    what: [
      '{P} played the [x].',
      '{P} was good at the [x].',
      '{P} sat down with the [x].',
      'Every day {p} heard the [x].',
    ],
    left: {
      beings: { gone: ['{p}', 'the one with the {x}'], due: ['[p]', 'the one with the [x]'] },
      things: { gone: ['the {x}', "{p}'s"], due: ['the [x]', "[p]'s"] },
    },
    values: (d, n) => words(INSTRUMENTS)(d, n),
  },
  {
    facts: [
      '{P} ate the {x}.',
      '{P} wanted {x}.',
      '{P} had {x}.',
      '{P} cooked {x}.',
      '{P} likes {x}.',
      'The {x} was for {p}.',
    ],
    lists: [
      ['{P} had {x}', '{p} {x}'],
      ['{P} wanted {x}', '{p} {x}'],
      ['The {x} is for {p}', 'the {x} for {p}'],
    ],
    who: [
      'The {x} was for [p].',
      'The one with the {x} was [p].',
      'It was [p] who liked {x}.',
      'They gave the {x} to [p].',
    ],
    what: ['{P} ate [x].', '{P} liked [x].', '{P} asked for [x].', 'They gave {p} more [x].'],
    left: {
      beings: { gone: ['{p}', 'the one with the {x}'], due: ['[p]', 'the one with the [x]'] },
    },
    values: (d, n) =>
      d
        .several(
          FOODS[d.split].map((word) => word.replace(/[~+]/, '')),
          n,
        )
        .map((x) => ({ x })),
  },
  {
    facts: [
      '{P} is in the {x}.',
      '{P} went to the {x}.',
      '{P} waited in the {x}.',
      '{P} works in the {x}.',
      '{P} slept in the {x}.',
    ],
    lists: [
      ['{P} is in the {x}', '{p} in the {x}'],
      ['{P} slept in the {x}', '{p} in the {x}'],
    ],
    who: [
      'In the {x} was [p].',
      'The one in the {x} was [p].',
      'They looked into the {x} and saw [p].',
      'It was [p] who was in the {x}.',
    ],
    what: [
      '{P} was in the [x].',
      'They found {p} in the [x].',
      'To see {p}, go to the [x].',
      '{P} came out of the [x].',
    ],
    left: {
      beings: { gone: ['{p}', 'the one in the {x}'], due: ['[p]', 'the one in the [x]'] },
    },
    values: (d, n) => words(d.chance(0.5) ? ROOMS : HOMES)(d, n),
  },
  {
    facts: [
      "{P}'s {t} has {xA} on it.",
      "The {t} with the {x} is {p}'s.",
      'There is {xA} on the {t} of {p}.',
      '{P} got {a t} with {xA} on it.',
      'The {t} with the {x} belongs to {p}.',
    ],
    lists: [
      ["{P}'s {t} has {xA} on it", "{p}'s {xA}"],
      ["The {t} with the {x} is {p}'s", "the one with the {x} is {p}'s"],
      ["{P}'s {t} has {xA} on it", "{p}'s has {xA}"],
    ],
    who: [
      'The {t} with the {x} belonged to [p].',
      'She gave the one with the {x} to [p].',
      'Someone found the {t} with the {x} and took it to [p].',
      'On one of them you could see {xA}, so they gave it back to [p].',
      'The {x} was on the {t} of [p].',
    ],
    what: [
      'On the {t} of {p} there was {xA1} [x].',
      'You know the {t} of {p} by the [x].',
      '{P} looked for the {t} with the [x].',
      'The {t} of {p} was the one with the [x].',
    ],
    left: {
      things: {
        gone: ["{p}'s", 'the one with the {x}', 'the {t} with the {x}'],
        due: ["[p]'s", 'the one with the [x]'],
      },
    },
    values: (d, n) => {
      const t = d.pick(MARKED);
      return words(d.chance(0.6) ? ANIMALS : TINY)(d, n).map((each) => ({
        ...each,
        t,
        xA1: each.xA.split(' ')[0],
      }));
    },
  },
  {
    facts: [
      "The {x} {t} is {p}'s.",
      '{P} has the {x} {t}.',
      '{P} took the {x} {t}.',
      'The {x} {t} belongs to {p}.',
      'The {x} {t} was for {p}.',
      '{P} bought {xA} {t}.',
    ],
    lists: [
      ['{P} has the {x} {t}', '{p} the {x} one'],
      ["The {x} {t} is {p}'s", "the {x} one {p}'s"],
      ["The {x} {t} is {p}'s", "the {x} one is {p}'s"],
      ["{P}'s {t} is {x}", "{p}'s is {x}"],
      ['{P} chose the {x} {t}', '{p} the {x} one'],
    ],
    who: [
      'The {x} {t} belonged to [p].',
      'Give the {x} {t} to [p].',
      'They found the {x} one and gave it back to [p].',
      'The {x} one fell into the water, and the one who cried was [p].',
      'The owner of the {x} {t} is [p].',
      "The {x} one was [p]'s.",
    ],
    what: [
      'The {t} of {p} was the [x] one.',
      '{P} wanted the [x] one.',
      '{P} looked for the [x] {t}.',
      '{P} lost the [x] {t}.',
    ],
    left: {
      things: { gone: ["{p}'s", 'the {x} one', 'the {x} {t}'], due: ["[p]'s", 'the [x] one', 'the [x] {t}'] },
    },
    values: (d, n) => {
      const t = d.pick(MARKED);
      return d.several(LOOKS, n).map((x) => ({ x, t, xA: `${article(x)} ${x}` }));
    },
  },
];
