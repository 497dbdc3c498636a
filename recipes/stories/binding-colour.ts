// Kinds where things have colours, or differ as big and small do.
import { CLOTHES, COLOURED, COLOURS, CONTRASTS, type Held, some, THINGS, things } from './binding-nouns.ts';
import { actor, people, personWords, someone } from './binding-people.ts';
import type { Wordings, Words } from './binding-wording.ts';
import { kindOf } from './binding-wording.ts';
import type { Draw, Kind } from './discourse.ts';

const WORE: Wordings = {
  train: [
    '{p} wore {uA} {x}.',
    '{p} put on {pHis} {u} {x} and went out.',
    '{p} <bought|got|found|wanted|chose> {uA} {x}.',
    '{p} had {uA} {x} that {pHe} liked very much.',
    'The {x} {xWas} {u}, and {p} liked {xIt}.',
    '{p}, who wore {uA} {x}, came <in|late|first|home>.',
    'Everybody knew {p} by {pHis} {u} {x}.',
    'For {pHis} birthday {p} got {uA} {x}.',
    '{p} came to the party in {uA} {x}.',
    'Grandma <made|knitted|sewed> {uA} {x} for {p}.',
    '{p} looked for {pHis} {u} {x}.',
    'The {pChild} in the {u} {x} was called {p}.',
    '{p} tried on {uA} {x}, and {xThey} fitted.',
    'There was {a pChild} called {p} with {uA} {x}.',
    '"What a lovely {x}!" said the woman. "And so {u}!" {p} smiled.',
    '{p} never went out without {pHis} {u} {x}.',
  ],
  valid: [
    '{p} was dressed in {uA} {x}.',
    'From the shop {p} brought home {uA} {x}.',
    '{p} washed {pHis} {u} {x}.',
    'On top {p} had {uA} {x}, as always.',
  ],
};

const WORE_ASK: Wordings = {
  train: [
    "Everyone could see that {p}'s {x} {xWas} [u].",
    "{p}'s {x} {xWas} [u].",
    'The colour of the {x} {p} wore was [u].',
    '{p} took off the [u] {x}.',
    'Everyone could see that {pHis} {x} {xWas} [u].',
    '{PHis} {x} {xWas} [u].',
    'They all liked the {x}, because {xThey} {xWas} so [u].',
    'From far away you could see {p} in {pHis} [u] {x}.',
    'Of course {p} had the {u} [x] with {pHim}.',
    '{p} did not want any other colour for the {x} than [u].',
    'Again {p} wore the same [u] {x}.',
    '{p} was proud of {pHis} {u} [x].',
    "{p}'s favourite thing to wear was {pHis} {u} [x].",
    '"What colour {xIs} the {x}?" they asked. {p} said that {xThey} {xWas} [u].',
  ],
  valid: [
    'If you ask what colour the {x} {xWas}, {p} will tell you: [u].',
    'They recognised {p} by {pHis} [u] {x}.',
    '{p} hung up the {u} [x].',
    'No other {x} {xWas} as [u] as that of {p}.',
  ],
};

const OTHER_COLOUR: Wordings = {
  train: [
    'Somebody else had {cA} {x}.',
    'There was {a c} flag on the roof.',
    'On the table was a vase of {c} flowers.',
    '{A c} bird sat on the wall.',
    'Their neighbour always drove {a c} car.',
    'The door of the school was {c}.',
  ],
  valid: ['A man with {a c} tie walked past.', '{A c} butterfly came and went.'],
};

const THING_COLOUR: Wordings = {
  train: [
    '{p} <bought|had|got|saw|found> {uA} {x}.',
    '{p} painted the {x} {u}.',
    'The {x} {xWas} {u}, and {p} liked {xIt}.',
    'There {xWas} {uA} {x} <in the garden|near the road|at the corner|in the shop|outside>.',
    '{p} wanted the {x} to be {u}, and so {xThey} {xWas}.',
    'I remember that {x} well. {XThey} {xWas} {u}.',
    '{p} drew {uA} {x}.',
    'The {u} {x} belonged to {p}.',
    '{p} chose the {u} {x}.',
    '{p} looked at the {x}. {XThey} {xWas} <big|old|new|small> and {u}.',
    'Dad gave {p} {uA} {x}.',
    'The {x} {p} talked about {xWas} {u}.',
  ],
  valid: [
    '{p} got {uA} {x} from {pHis} neighbour.',
    'The {x} {xWas} painted {u}.',
    'There, in front of {p}, {xWas} {uA} {x}.',
  ],
};

const THING_COLOUR_ASK: Wordings = {
  train: [
    'The colour of the {x} was [u].',
    'By then the {x} {xWas} still [u].',
    '{p} looked again at the [u] {x}.',
    '"What colour {xIs} the {x}?" asked the man. {p} told him that {xThey} {xWas} [u].',
    'Everyone came to see the {u} [x].',
    'They all agreed that the {x} should stay [u].',
    '{p} often dreamed of the {u} [x].',
    '{p} could not find the [u] {x}.',
    'What {p} liked about the {x} was that {xThey} {xWas} [u].',
  ],
  valid: [
    'You will know the {x} at once, as {xThey} {xIs} [u].',
    'A picture showed {p} and the [u] {x}.',
    'So much for the {u} [x].',
  ],
};

const MY_COLOUR: Wordings = {
  train: [
    'My {x} {xIs} {u}.',
    'I have {uA} {x}.',
    'We have {uA} {x} at home.',
    'I got {uA} {x} from my <mother|father|grandmother|uncle>.',
    'I wanted {uA} {x}, and in the end I found {xIt}.',
    'I painted my {x} {u}.',
    'I remember our old {x}. {XThey} {xWas} {u}.',
    'Last year I bought {uA} {x}.',
    'I lost my {x}. {XThey} {xWas} {u}.',
    'When I was small, we had {uA} {x}.',
    'Did I tell you about my {u} {x}?',
    'Next to my bed {xIs} {uA} {x}.',
  ],
  valid: [
    'My grandfather gave me {uA} {x}.',
    'I am very proud of my {u} {x}.',
    'I would never sell my {u} {x}.',
  ],
};

const MY_COLOUR_ASK: Wordings = {
  train: [
    'The colour of my {x} is [u].',
    'I love my [u] {x}.',
    'I took good care of my {u} [x].',
    '"What colour {xIs} your {x}?" they asked me. I told them [u].',
    'I am looking for my {x}. {XThey} {xIs} [u].',
    'Everyone liked my {u} [x].',
    'If you see my {x}, you will know it, because I told you the colour: [u].',
    'My {x} {xIs} still [u].',
  ],
  valid: [
    'I would like to see my [u] {x} again.',
    'My {x}, as I said, {xIs} [u].',
    'So that was the story of my {u} [x].',
  ],
};

const TWO_COLOURS: Wordings = {
  train: [
    "{p}'s {x} {xWas} {u} and {q}'s {x} {xWas} {v}.",
    '{p} had {uA} {x} and {q} had {vA} {x}.',
    '{p} wanted the {u} {x}, and {q} wanted the {v} {x}.',
    '{p} likes {u}, but {q} likes {v}. So {p} got {uA} {x} and {q} got {vA} {x}.',
    "{p}'s {x} {xIs} {u}. {q}'s {xIs} {v}.",
    '{p} came with {uA} {x}; {q} came with {vA} {x}.',
    '{p} and {q} both got {xA}. The {u} {x} {xWas} for {p}, the {v} for {q}.',
  ],
  valid: [
    '{p} painted {pHis} {x} {u}, but {q} painted {qHis} {x} {v}.',
    'You can tell them apart: {p} has {uA} {x}, {q} {vA} {x}.',
  ],
};

const TWO_COLOURS_ASK: Wordings = {
  train: [
    "{p}'s {x} {xWas} [u].",
    "The colour of {p}'s {x} was [u].",
    'The one with the {u} {x} was [p].',
    'The {u} {x} belonged to [p].',
    'The {u} {x} {xBelong} to [p].',
    "{q}'s {x} {xWas} {v}, but {p}'s {x} {xWas} [u].",
    '{p} showed us the [u] {x}.',
    'If you want to see {vA} {x}, you must visit [q].',
    'I saw {uA} {x}, so I knew it was [p].',
    'The {v} {x} {xWas} not for {p} but for [q].',
  ],
  valid: ['{p} would not take any {x} but the [u] one.', 'When I see {uA} {x}, I think of [p].'],
};

const TWO_THINGS: Wordings = {
  train: [
    'The {x} {xWas} {u} and the {y} {yWas} {v}.',
    '{p} had {uA} {x} and {vA} {y}.',
    '{p} painted the {x} {u} and the {y} {v}.',
    'There {xWas} {uA} {x} next to {vA} {y}.',
    'In the picture you could see {uA} {x} and {vA} {y}.',
    '{p} drew {uA} {x}. Beside it {pHe} drew {vA} {y}.',
    'In front of the house {xWas} {uA} {x} and {vA} {y}.',
    'We have {uA} {x}. We also have {vA} {y}.',
    'The {x} {xWas} not {v} like the {y}. {XThey} {xWas} {u}.',
  ],
  valid: [
    '{p} liked the {v} {y} better than the {u} {x}.',
    'The {x} {xWas} completely {u}; the {y} {yWas} {v} all over.',
  ],
};

const TWO_THINGS_ASK: Wordings = {
  train: [
    'The {x} {xWas} [u].',
    'The colour of the {x} was [u].',
    'The {v} thing was the {y}, and the {u} thing was the [x].',
    'What was {u}? The [x].',
    'Then somebody took away the [u] {x}.',
    'Everybody liked the {u} [x].',
    '{p} looked at the {u} [x].',
    '{p} liked the [u] {x}.',
  ],
  valid: ['Nobody would call the {x} {v}; the {x} {xWas} [u].', 'The only {u} thing there was the [x].'],
};

const UNLIKE: Wordings = {
  train: [
    'The {x} {xWas} {u} and the {y} {yWas} {v}.',
    'The {x} {xIs} {u}. The {y} {yIs} {v}.',
    '{p} had two things. The {x} {xWas} {u}, and the {y} {yWas} {v}.',
    'Unlike the {y}, which {yWas} {v}, the {x} {xWas} {u}.',
    '{p} looked at the {x} and the {y}. The {x} {xWas} {u}, but the {y} {yWas} {v}.',
    'The {x} that {p} found {xWas} {u}; the {y} {yWas} {v}.',
    '"Why {xIs} the {x} so {u}?" {p} asked. "And why {yIs} the {y} so {v}?"',
    '{p} liked the {x} because {xThey} {xWas} {u}. The {y} {yWas} {v}.',
    'In the shop {p} saw {xSome} {x} and {ySome} {y}. The {x} {xWas} {u}, the {y} {v}.',
  ],
  valid: [
    '{p} noticed that the {x} {xWas} {u}, whereas the {y} {yWas} {v}.',
    'There {xWas} the {x}, all {u}, and there {yWas} the {y}, all {v}.',
  ],
};

const UNLIKE_ASK: Wordings = {
  train: [
    'The {x} {xWas} [u].',
    'The {u} thing was the [x].',
    'What was {u} was the [x].',
    '{p} knew that the {x} {xWas} [u].',
    'The {y} {yWas} {v}, but the {x} {xWas} [u].',
    'The {y} {yWas} not {u}. What was {u} was the [x].',

    'Everyone thought that the {x} {xWas} too [u].',
    'If you want something {u}, take the [x].',
  ],
  valid: [
    'Nobody would say that the {x} {xWas} {v}. {XThey} {xWas} [u].',
    'Asked for something {u}, {p} showed us the [x].',
  ],
};

/** The words of a colour (or another property) under u or v, with the article that goes with the thing. */
function colourWords(role: string, colour: string, plural: boolean): Words {
  const article = /^[aeiou]/.test(colour) ? 'an' : 'a';
  return { [role]: colour, [`${role}A`]: plural ? colour : `${article} ${colour}` };
}

function coloured(
  draw: Draw,
  list: Held,
  roles: string,
): { words: Words; others: string[]; colours: string[] } {
  const thing = things(draw, list, roles);
  const [u, v, ...colours] = some(draw, COLOURS, 5);
  const words = {
    ...thing.words,
    ...colourWords('u', u, thing.words.xWas === 'were'),
    ...colourWords('v', v, thing.words[roles === 'xy' ? 'yWas' : 'xWas'] === 'were'),
  };
  return { words, others: thing.others, colours };
}

/** What colour, and which of two things. */
export const kinds: readonly Kind[] = [
  kindOf('what colour it was', [
    (draw) => {
      const person = someone(draw);
      const { words, others, colours } = coloured(draw, CLOTHES, 'x');
      const { v: c, vA: cA, ...rest } = words;
      return {
        words: { ...personWords(draw, 'p', person), ...rest, c, cA },
        others: { u: [c, ...colours.slice(0, 2)], x: others },
        open: WORE,
        middle: OTHER_COLOUR,
        ask: WORE_ASK,
        about: person,
      };
    },
    (draw) => {
      const person = someone(draw);
      const { words, others, colours } = coloured(draw, COLOURED, 'x');
      const { v: c, vA: cA, ...rest } = words;
      return {
        words: { ...personWords(draw, 'p', person), ...rest, c, cA },
        others: { u: [c, ...colours.slice(0, 2)], x: others },
        open: THING_COLOUR,
        middle: OTHER_COLOUR,
        ask: THING_COLOUR_ASK,
        about: person,
      };
    },
    (draw) => {
      const { words, others, colours } = coloured(draw, draw.chance(0.5) ? CLOTHES : COLOURED, 'x');
      const { v: c, vA: cA, ...rest } = words;
      return {
        words: { ...rest, c, cA },
        others: { u: [c, ...colours.slice(0, 2)], x: others },
        open: MY_COLOUR,
        middle: OTHER_COLOUR,
        ask: MY_COLOUR_ASK,
      };
    },
  ]),
  kindOf('what colour each was', [
    (draw) => {
      const { words } = coloured(draw, draw.chance(0.5) ? CLOTHES : COLOURED, 'x');
      return {
        words: { ...people(draw, 2).words, ...words },
        open: TWO_COLOURS,
        ask: TWO_COLOURS_ASK,
        swap: true,
      };
    },
    (draw) => {
      const { words, colours } = coloured(draw, COLOURED, 'xy');
      const { words: who } = people(draw, 1);
      return {
        words: { ...who, ...words },
        others: { u: colours.slice(0, 1) },
        open: TWO_THINGS,
        ask: TWO_THINGS_ASK,
        swap: true,
      };
    },
  ]),
  kindOf('which thing is which', [
    (draw) => {
      const { words, others } = things(draw, THINGS, 'xy', 1);
      const [contrast] = some(draw, CONTRASTS, 1);
      const [u, v] = draw.several(contrast.split('/'), 2);
      const who = actor(draw);
      return {
        words: { ...who.words, ...words, u, v },
        others: { x: others },
        open: UNLIKE,
        ask: UNLIKE_ASK,
        about: who.about,
        swap: true,
      };
    },
  ]),
];
