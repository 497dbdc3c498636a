// Kinds where a property or an owner is due again: what it was made of, how many, how old, which day; whose it is.
import {
  COUNTABLE,
  DAYS,
  DEPENDENTS,
  FEELINGS,
  FOODS,
  type Held,
  HOURS,
  MADE,
  MATERIALS,
  MONTHS,
  NUMBERS,
  SEASONS,
  SHAPES,
  some,
  TASTES,
  THINGS,
  things,
  WEATHER,
} from './binding-nouns.ts';
import { cast, people, personWords, someone } from './binding-people.ts';
import type { Scene, Wordings } from './binding-wording.ts';
import { kindOf } from './binding-wording.ts';
import type { Draw, Kind } from './discourse.ts';

function one(marked: readonly string[]): string[] {
  return marked.filter((each) => /^\w/.test(each));
}

/** Things that there is one of. */
const SINGLE: Held = { train: one(THINGS.train), valid: one(THINGS.valid) };

/** A property with its values; what has it is x, the value u. */
interface Property {
  readonly values: Held;
  readonly of?: Held;
  readonly open: Wordings;
  readonly ask: Wordings;
}

const PROPERTIES: readonly Property[] = [
  {
    values: MATERIALS,
    of: MADE,
    open: {
      train: [
        'The {x} was made of {u}.',
        '{p} had {a x} made of {u}.',
        '{p} made {a x} out of {u}.',
        'It was {a x}, all of {u}.',
        '{p} saw {a x} of pure {u}.',
        'Long ago {p} had found {a x} of {u}.',
        'Nobody had ever seen {a x} of {u} before {p} made one.',
      ],
      valid: ['{p} built {a x} from {u}.', 'There was {a x}, and it was of {u}.'],
    },
    ask: {
      train: [
        'The {x} was not like other ones, because it was made of [u].',
        'It was hard to believe that the {x} was made of [u].',
        '{p} touched the {x} and felt the [u].',
        'Everybody wanted to see the {x} made of [u].',
        '"What is the {x} made of?" somebody asked. It was made of [u].',
        'All of it, from top to bottom, was [u].',
      ],
      valid: [
        'There are many kinds of {x}, but this one was of [u].',
        'To mend the {x} they would need more [u].',
      ],
    },
  },
  {
    values: SHAPES,
    of: MADE,
    open: {
      train: [
        'The {x} {p} had was {u}.',
        '{p} drew {a u} {x}.',
        '{p} bought {a u} {x}.',
        'It was {a u} {x}.',
        '{p} wanted a new {x}. It should be {u}.',
      ],
      valid: ['The shape of the {x} was {u}.', '{p} owned {a u} {x}.'],
    },
    ask: {
      train: [
        'The {x} was [u].',
        "Everybody liked {p}'s [u] {x}.",
        '{p} had never seen another {x} that was so [u].',
        '{p} liked the {x} because it was [u].',
      ],
      valid: [
        '{p} explained that the {x} had to be [u].',
        '{A x} does not have to be like that, but this one was [u].',
      ],
    },
  },
  {
    values: NUMBERS,
    of: COUNTABLE,
    open: {
      train: [
        '{p} had {u} {x}.',
        '{p} <saw|bought|counted|found|drew> {u} {x}.',
        "There were {u} {x} at {p}'s house.",
        '{p} and {pHis} mother bought {u} {x}.',
        '{p} got {u} {x} from {pHis} grandfather.',
        '"I have {u} {x}," said {p}.',
        '{p} wanted to have {u} {x}, no more and no less.',
      ],
      valid: ['In the picture {p} had drawn {u} {x}.', '{p} counted the {x} again. There were {u}.'],
    },
    ask: {
      train: [
        'How many {x} were there? There were [u].',
        'The number of {x} was [u].',
        'So all in all, {p} had [u] {x}.',
        '{p} counted them. Yes, there were still [u].',
        '{p} looked at all the {u} [x].',
        '"How many {x}?" they asked. {p} answered that there were [u].',
        '{p} was proud of the {u} [x].',
        'Then {p} looked again at the [u] {x}.',
      ],
      valid: [
        'When {p} was asked about the {x}, {pHe} said there were [u].',
        '{p} told everyone about the {u} [x].',
        'They looked, and {x} there were, exactly [u].',
      ],
    },
  },
  {
    values: NUMBERS,
    of: DEPENDENTS,
    open: {
      train: [
        '{p} has {u} {x}.',
        '{p} is always busy. {PHe} has to look after {u} {x}.',
        '{p}, who has {u} {x}, lives in a big house.',
        'Once there was a {pGrown} called {p} who had {u} {x}.',
        '"I have {u} {x}," said {p}.',
        'We know {p} and {pHis} {u} {x}.',
      ],
      valid: ['{p} lives with {u} {x}.', 'In those days, {p} had {u} {x}.'],
    },
    ask: {
      train: [
        '{p} loves all {u} of {pHis} [x].',
        '{p} had to buy food for all {pHis} [x].',
        'The number of {x} {p} has is [u].',
        '{p} counted the {x}. There were [u].',
        'If you ask {p} how many {x} there are, the answer is [u].',
      ],
      valid: ['{p} went home to {pHis} {u} [x].', 'That is what it is like to have {x}, and {p} had [u].'],
    },
  },
  {
    values: NUMBERS,
    open: {
      train: [
        '{p} is {u} years old.',
        '{p} was {u} years old when it happened.',
        '{p}, a {pChild} of {u}, lived near the sea.',
        '"I am {u} years old," said {p}.',
        "Today is {p}'s birthday. {PHe} is {u} now.",
        'On {pHis} birthday {p} turned {u}.',
        "There were {u} candles on {p}'s birthday cake.",
        '{p} is only {u}, but {pHe} is clever.',
      ],
      valid: ['{p} has just turned {u}.', 'At the age of {u}, {p} was still afraid of the dark.'],
    },
    ask: {
      train: [
        'The age of {p} is [u].',
        '"How old are you, {p}?" "I am [u]," {pHe} said.',
        'You would not think that {p} is [u].',
        '{p} told the doctor that {pHe} was [u].',
        'How old is {p}? {PHe} is [u].',
        '{p} is not a baby any more. {PHe} is [u].',
      ],
      valid: [
        'If somebody asks how old {p} is, say [u].',
        '{p} held up {pHis} fingers to show that {pHe} was [u].',
      ],
    },
  },
  {
    values: DAYS,
    open: {
      train: [
        'The <party|match|concert|test|wedding|fair|trip> is on {u}.',
        '{p} was going to visit {pHis} aunt on {u}.',
        '"Come to my house on {u}," said {p}.',
        '{p} had to see the dentist on {u}.',
        'The shop is closed on {u}.',
        'It all began on a {u}. {p} was at home.',
        'Next {u} {p} will go on a long trip.',
        '{p} only has time on {u}.',
      ],
      valid: ['{p} has invited us all for {u}.', 'There will be no school on {u}.'],
    },
    ask: {
      train: [
        '{p} could hardly wait for [u].',
        'At last it was [u].',
        'So {p} wrote in the calendar: [u].',
        '"When will it be?" asked the boy. "On [u]," said {p}.',
        'Do not forget the day: it is [u].',
        '{p} had nothing else to do on [u].',
      ],
      valid: ['The day that mattered was [u].', 'They all looked forward to [u].'],
    },
  },
  {
    values: MONTHS,
    open: {
      train: [
        "{p}'s birthday is in {u}.",
        '{p} was born in {u}.',
        'The wedding will be in {u}.',
        '{p} is going to the sea in {u}.',
        '{p} started school in {u}.',
        'It was in {u} that {p} came to our town.',
      ],
      valid: ['{p} moved house in {u}.', 'The new bridge will be ready in {u}.'],
    },
    ask: {
      train: [
        '{p} could hardly wait for [u].',
        'The month {p} will always remember is [u].',
        'At last it was [u].',
        '"When?" asked the man. "In [u]," said {p}.',
      ],
      valid: ['For {p} the best month is [u].', 'They all looked forward to [u].'],
    },
  },
  {
    values: HOURS,
    open: {
      train: [
        'The train leaves at {u}.',
        '{p} has to be home at {u}.',
        'School begins at {u}.',
        '"Meet me at {u} o\'clock," said {p}.',
        'The film starts at {u}, and {p} does not want to miss it.',
        '{p} gets up at {u} every morning.',
        "The shop opens at {u} o'clock.",
      ],
      valid: ['Dinner is at {u}, {p} said.', '{p} promised to be there at {u}.'],
    },
    ask: {
      train: [
        '{p} looked at the clock. It was nearly [u].',
        '{p} hurried, because it had to be at [u].',
        'The clock struck [u].',
        '"At what time?" "At [u]," said {p}.',
        'It was just before [u].',
      ],
      valid: ['They waited until [u].', 'Be sure to be there at [u].'],
    },
  },
  {
    values: NUMBERS,
    of: SINGLE,
    open: {
      train: [
        'The {x} cost {u} dollars.',
        '{p} bought the {x} for {u} dollars.',
        '{p} wanted {u} dollars for the {x}.',
        '"That will be {u} dollars for the {x}," said the man to {p}.',
        '{p} sold the {x} for {u} dollars.',
      ],
      valid: ['{p} paid {u} dollars for the {x}.', 'In the shop {p} saw the {x} for {u} dollars.'],
    },
    ask: {
      train: [
        'The price of the {x} was [u] dollars.',
        '{p} looked at the money. It was [u] dollars.',
        'How much was the {x}? It was [u] dollars.',
        'For the {x} you have to give [u] dollars.',
        '{p} told {pHis} mother that the price was [u] dollars.',
      ],
      valid: ['As we know, the {x} cost [u] dollars.', 'Anyone who wants the {x} must pay [u] dollars.'],
    },
  },
  {
    values: TASTES,
    of: FOODS,
    open: {
      train: [
        'The {x} {xWas} very {u}.',
        '{p} tasted the {x}. {XThey} {xWas} {u}.',
        '{p} ate some of the {x}, but {xThey} {xWas} too {u}.',
        '"The {x} {xIs} {u}!" said {p}.',
      ],
      valid: ['{p} found the {x} rather {u}.', 'When {p} took a bite of the {x}, {xThey} tasted {u}.'],
    },
    ask: {
      train: [
        '{p} told everyone that the {x} {xWas} [u].',
        'The {x} tasted [u].',
        'Nobody finished the {x}, because {xThey} {xWas} so [u].',
        '{p} would remember the [u] {x}.',
      ],
      valid: ['What {xWas} the {x} like? {XThey} {xWas} [u].', '{p} did not expect {x} to be so [u].'],
    },
  },
  {
    values: WEATHER,
    open: {
      train: [
        'It was {a u} day.',
        'It was {u} that day, and {p} stayed inside.',
        '{p} looked out of the window. It was {u}.',
        'On {a u} morning, {p} went to the market.',
        'The weather was {u}.',
        'It had been {u} all week.',
      ],
      valid: ['{p} woke up to {a u} day.', 'It turned {u} in the morning.'],
    },
    ask: {
      train: [
        '{p} remembered that it was [u] outside.',
        'It was still [u].',
        '{p} said that it would be [u] all day.',
        'Since the weather was [u], {p} put on the right clothes.',
        'Even in the evening it was [u].',
      ],
      valid: ['{p} wrote in the diary that the day had been [u].', 'All in all it was a day that was [u].'],
    },
  },
  {
    values: SEASONS,
    open: {
      train: [
        'It was {u}.',
        'It was {u} when {p} came to the village.',
        '{p} loves {u}.',
        'Last {u}, {p} went to the mountains.',
        '{p} was born in {u}.',
        'One day in {u}, {p} took a walk.',
      ],
      valid: ['{p} met me in {u}.', 'The story takes place in {u}.'],
    },
    ask: {
      train: [
        '{p} always thinks back to that [u].',
        'The time of the year was [u].',
        '{p} was happy that it was [u].',
        '{p} said that {pHis} favourite season was [u].',
      ],
      valid: ['Yes, it was in [u].', 'They had never seen such a beautiful [u].'],
    },
  },
  {
    values: FEELINGS,
    open: {
      train: [
        '{p} was very {u}.',
        '{p} felt {u}.',
        '{p} woke up and was {u}.',
        '"I am so {u}," said {p}.',
        'That day {p} was {u} and did not know why.',
        'Everyone could see that {p} was {u}.',
        '{p}, who was {u}, sat down.',
      ],
      valid: ['{p} looked {u}.', 'When I met {p}, {pHe} was {u}.'],
    },
    ask: {
      train: [
        'After all this {p} was still [u].',
        '{p} told {pHis} friend that {pHe} was [u].',
        'No one asked {p} why {pHe} was so [u].',
        '"What is the matter?" "I am [u]," said {p}.',
        '{p} did not want to be [u] any more.',
      ],
      valid: ['{p} wondered why {pHe} felt so [u].', 'What {p} had said was that {pHe} was [u].'],
    },
  },
];

const WHOSE: Wordings = {
  train: [
    "The {x} was {p}'s, and {q} wanted to borrow it.",
    'The {x} belonged to {p}. {q} liked to look at it.',
    "{q} picked up {p}'s {x}.",
    '{p} let {q} use {pHis} {x}.',
    '{q} borrowed the {x} from {p}.',
    'It was {p} who owned the {x}, but {q} used it every day.',
    '{q} found {a x}. "That is mine!" said {p}.',
    "{q} sat down and looked at {p}'s {x}.",
    '{p} was the owner of the {x}. {q} was only looking after it.',
    '{p} had {a x}, and {q} had none.',
    '"Be careful with {p}\'s {x}," {q} was told.',
    '{p} had paid for the {x} with {pHis} own money. {q} only carried it home.',
    "{p}'s name was written on the {x}. {q} read it.",
  ],
  valid: [
    '{q} had never had {a x}. {p} had one and let {q} try it.',
    'The {x} was the property of {p}, though {q} liked to play with it.',
    "{q} took {p}'s {x} by mistake.",
  ],
};

const WHOSE_ASK: Wordings = {
  train: [
    'The owner of the {x} was [p].',
    '"Whose {x} is this?" she asked. It was [p]\'s.',
    "It was not {q}'s {x}. It was [p]'s.",
    "Everyone knew that the {x} was [p]'s.",
    'The {x} belonged to [p].',
    '{q} brought the {x} back to [p].',
    '"Excuse me, is this your {x}?" {q} asked [p].',
    'So {q} had to give the {x} back to [p].',
    "The {x} really was [p]'s.",
  ],
  valid: [
    'Whoever wanted the {x} should ask its owner, [p].',
    'They returned the {x} to [p].',
    "In truth the {x} was [p]'s.",
  ],
};

const HERS: Wordings = {
  train: [
    '{p} had {a x}.',
    'The {x} belonged to {p}.',
    '{p} bought {a x} with {pHis} own money.',
    '{p} lost {pHis} {x}. {q} found it.',
    '{q} took the {x} that belonged to {p}.',
    '{p} had left {pHis} {x} at school, and {q} saw it there.',
  ],
  valid: ['{q} came across the {x} that {p} had lost.', '{p} was the owner of {a x}.'],
};

const HERS_ASK: Wordings = {
  train: [
    '{p} said that the {x} was [pHers].',
    '"Give it to {p}," said the teacher. "The {x} is [pHers]."',
    "Everybody knew that the {x} was {p}'s. It was [pHers] and nobody else's.",
    'When {p} saw the {x}, {pHe} knew it was [pHers].',
    '{p} took back what was [pHers].',
  ],
  valid: [
    '{p} told them that this {x} was [pHers].',
    'There was no doubt: {p} could prove that the {x} was [pHers].',
  ],
};

/** Whose something is, in a word, by how it came about. */
const OURS: Readonly<Record<string, Wordings>> = {
  mine: {
    train: [
      'I have {a x}. I bought it myself.',
      'I got {a x} for my birthday.',
      'My father gave me {a x}.',
      'I own {a x}, and {p} would like to have it.',
      '{p} saw me with my {x}.',
      'I have lost my {x}. I think {p} has found it.',
      'I let {p} look at my {x}.',
    ],
    valid: [
      'I cannot find my {x} anywhere, but {p} has seen one.',
      'I made {a x} with my own hands, and {p} knows it.',
    ],
  },
  ours: {
    train: [
      'My brother and I have {a x} that we share.',
      'We bought {a x}, and {p} would like to have it.',
      'We have {a x}. We got it from Grandpa.',
      'We let {p} use our {x}.',
      'We have lost our {x}. We think {p} has found it.',
      '{p} saw us with our {x}.',
    ],
    valid: ['We made {a x} together, and {p} knows it.', 'We cannot find our {x}, but {p} has seen one.'],
  },
  theirs: {
    train: [
      '{p} and {q} bought {a x} together.',
      '{p} and {q} have {a x}. They got it from Grandpa.',
      '{p} and {q} share {a x}.',
      '{p} and {q} have lost their {x}.',
      'I saw {p} and {q} with their {x}.',
    ],
    valid: ['{p} and {q} made {a x} together.', '{p} and {q} cannot find their {x}.'],
  },
};

const OURS_ASK: Wordings = {
  train: [
    'Everybody knows that the {x} is [m].',
    'There is no doubt that the {x} is [m].',
    'If you see {a x}, remember that it is [m].',
    'You must not take it, because this {x} is [m].',
    'The {x} is not yours. It is [m].',
  ],
  valid: ['Nobody can say that the {x} is not [m].', 'The truth is that this {x} is [m].'],
};

function property(draw: Draw, { values, of = MADE, open, ask }: Property): Scene {
  const person = someone(draw);
  const thing = things(draw, of, 'x');
  const [u, ...others] = some(draw, values, 4);
  const words = { ...personWords(draw, 'p', person), ...thing.words, u };
  return { words, others: { u: others, x: thing.others }, open, ask, about: person };
}

/** What it was like and whose it was. */
export const kinds: readonly Kind[] = [
  kindOf(
    'what it was like',
    PROPERTIES.map((each) => (draw: Draw) => property(draw, each)),
  ),
  kindOf('whose it was', [
    (draw) => {
      const { words } = things(draw, SINGLE, 'x');
      return { words: { ...cast(draw, 2), ...words }, open: WHOSE, ask: WHOSE_ASK };
    },
    (draw) => {
      const { words } = things(draw, SINGLE, 'x');
      const { words: who, first } = people(draw, 2);
      const others = [first.gender === 'f' ? 'his' : 'hers', 'theirs', 'mine'];
      return { words: { ...who, ...words }, others: { pHers: others }, open: HERS, ask: HERS_ASK };
    },
    (draw) => {
      const { words } = things(draw, SINGLE, 'x');
      const m = draw.pick(Object.keys(OURS));
      const others = ['mine', 'ours', 'theirs'].filter((each) => each !== m);
      return {
        words: { ...people(draw, 2).words, ...words, m },
        others: { m: others },
        open: OURS[m],
        ask: OURS_ASK,
      };
    },
  ]),
];
