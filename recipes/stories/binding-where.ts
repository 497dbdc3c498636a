// Kinds where something is somewhere: put, hidden, left, parked, moved, and looked for.

import { COLOURS, NOOKS, SPOTS, some, THINGS, TINY, things } from './binding-nouns.ts';
import { actor, cast } from './binding-people.ts';
import type { Scene, Wordings, Words } from './binding-wording.ts';
import { kindOf } from './binding-wording.ts';
import type { Draw, Kind } from './discourse.ts';

const PUT: Wordings = {
  train: [
    '{p} put the {x} {at} the {u}.',
    '{p} put {pHis} {x} {at} the {u} <this morning|yesterday|before breakfast|last night|and went out>.',
    '{p} hid the {x} {at} the {u}<.| so that nobody would find {xIt}.>',
    '{p} left {pHis} {x} {at} the {u}.',
    '<Last night|Yesterday|One day|In the morning|Before supper>, {p} <hid|put|placed|left|dropped> {xA} {at} the {u}.',
    '{p} had {xA}. {PHe} kept {xIt} {at} the {u}.',
    'The {x} {xWas} {at} the {u}, where {p} had put {xIt}.',
    '{p} laid the {x} {at} the {u} and forgot about {xIt}.',
    '{p} always kept the {x} {at} the {u}.',
    '{p} dropped {pHis} {x}, and {xThey} fell down {at} the {u}.',
    'There {xWas} {xA} {at} the {u}. {p} had put {xIt} there.',
    '{p} wanted to keep the {x} safe, so {pHe} put {xIt} {at} the {u}.',
    '{p} took the {x} and hid {xIt} {at} the {u}.',
    'When {p} came home, {pHe} <set|laid|put> {pHis} {x} {at} the {u}.',
    '{p} <found|saw|noticed> {xA} {at} the {u} but let {xIt} be.',
    'Nobody knew that {p} had hidden {xA} {at} the {u}.',
    '{p} had {xA} in {pHis} hand. {PHe} put {xIt} down {at} the {u}.',
    '"Where shall I put the {x}?" somebody asked. "{At} the {u}," said the others. So {xThey} went there.',
    'After playing with the {x}, {p} put {xIt} back {at} the {u}.',
    '{p} hurried out and left the {x} lying {at} the {u}.',
    'The {x} that {p} {pWas} looking for {xWas} {at} the {u} all the time.',
    'To surprise everybody, {p} had put {xA} {at} the {u}.',
    'A thief stole {xA} and hid {xIt} {at} the {u}.',
    'Our {x} {xIs} {at} the {u}.',
    'My {x} <fell|got lost> somewhere {at} the {u}.',
    'Please remember that the {x} {xIs} {at} the {u}.',
  ],
  valid: [
    '{p} tucked {xA} away {at} the {u}.',
    '{p} did not want to carry the {x} any more and set {xIt} down {at} the {u}.',
    'It was {at} the {u} that {p} had placed the {x}.',
    '{p} needed a good place for the {x}. {PHe} decided to put {xIt} {at} the {u}.',
    'For years the {x} {xWas} kept {at} the {u}.',
    '{p} shoved the {x} {at} the {u}.',
    '{p} tossed {pHis} {x} {at} the {u}.',
  ],
};

const FIND: Wordings = {
  train: [
    '{p} looked for the {x} {at} the [u].',
    'So {p} looked {at} the [u].',
    'Then they all looked {at} the [u].',
    '{p} went to look {at} the [u].',
    'When it was time, {p} looked {at} the [u].',
    '{p} remembered that the {x} {xWas} {at} the [u].',
    'The {x} {xWas} still {at} the [u]<.|, of course.|, just as before.>',
    'In the end {p} found the {x} {at} the [u].',
    '"Where {xIs} the {x}?" asked Tim. "{At} the [u]," they told him.',
    'Then {p} went back and took the {x} that {xWas} {at} the [u].',
    '{p} needed the {x}, so {pHe} looked {at} the [u].',
    'To get the {x}, {p} had to look {at} the [u].',
    'And where {xWas} the {x}? {XThey} {xWas} {at} the [u].',
    'Nobody had moved the {x}. {XThey} {xWas} {at} the [u].',
    'The next day they all went to the [u] to get the {x}.',
    'The {x} had been there all along, {at} the [u].',
    'They searched for the {x} everywhere and found {xIt} at last {at} the [u]<.|, safe and sound.>',
    'At last somebody thought of looking {at} the [u]. There {xWas} the {x}!',
    '{At} the {u} they found the [x].',
    '{At} the {u} {xWas} still the [x].',
    '{p} looked {at} the {u}, and there {xWas} the [x].',
    'The place for the {x} was {at} the [u].',
    'If you look for the {x}, you will find {xIt} {at} the [u].',
    '"I know where the {x} {xIs}," {p} said. "Look {at} the [u]."',
  ],
  valid: [
    'It was time to fetch the {x}, which {xWas} {at} the [u].',
    'Where should one look for the {x}? {At} the [u], I think.',
    'Nobody took the {x}; {xThey} stayed {at} the [u].',
    'Something was {at} the {u}. It was the [x].',
    'So the {x} {xWas} waiting {at} the [u].',
    'When {p} wanted the {x}, {pHe} went straight to the [u].',
  ],
};

const PLACE_MIDDLE: Wordings = {
  train: [
    'There was nothing {at} the {o}.',
    'It was very dark {at} the {o}.',
    'A mouse ran about {at} the {o}.',
    'Something else was lying {at} the {o}.',
    'The dog had left a bone {at} the {o}.',
    'The children looked {at} the {o}, but they saw nothing.',
  ],
  valid: ['A spider lived {at} the {o}.', 'They found a button {at} the {o}.'],
};

const TWO_PUT: Wordings = {
  train: [
    'The {x} {xWas} {at} the {u} and the {y} {yWas} {at} the {v}.',
    '{p} put the {x} {at} the {u} and the {y} {at} the {v}.',
    '{p} hid {xA} {at} the {u}. Then {pHe} hid {yA} {at} the {v}.',
    '{p} kept {pHis} {x} {at} the {u}, but {pHis} {y} {yWas} {at} the {v}.',
    'There {xWas} {xA} {at} the {u} and {yA} {at} the {v}.',
    'First {p} put the {x} {at} the {u}. After that {pHe} put the {y} {at} the {v}.',
    '{At} the {u} {p} saw {xA}; {at} the {v} {pHe} saw {yA}.',
    'When they cleaned the house, the {x} went {at} the {u}, the {y} {at} the {v}.',
    'The {x} had its place {at} the {u}, and the {y} {at} the {v}.',
    '{p} left {xA} {at} the {u}. {PHe} left {yA} {at} the {v}.',
    '"The {x} {xIs} {at} the {u}," {p} said, "and the {y} {yIs} {at} the {v}."',
    'Two things were lost. The {x} {xWas} lying {at} the {u}, the {y} {at} the {v}.',
  ],
  valid: [
    '{p} placed the {y} {at} the {v}, but the {x} {at} the {u}.',
    'You could find {xA} {at} the {u} and {yA} {at} the {v}.',
    '{p} looked for a place for two things: the {x} ended up {at} the {u}, and the {y} {at} the {v}.',
  ],
};

const PEOPLE_AT: Wordings = {
  train: [
    '{p} waited {at} the {u} and {q} waited {at} the {v}.',
    '{p} hid {at} the {u}, and {q} hid {at} the {v}.',
    '{p} was {at} the {u} and {q} was {at} the {v}.',
    '{p} was <playing|sitting|sleeping|standing> {at} the {u}. {q} was <playing|sitting|sleeping|standing> {at} the {v}.',
    'While {p} <sat|stood|stayed> {at} the {u}, {q} <sat|stood|stayed> {at} the {v}.',
    '{p} spent the afternoon {at} the {u}. {q} spent it {at} the {v}.',
  ],
  valid: [
    '{p} remained {at} the {u}, {q} {at} the {v}.',
    'You could have seen {p} {at} the {u} and {q} {at} the {v}.',
  ],
};

const PEOPLE_FIND: Wordings = {
  train: [
    '{p} was still {at} the [u].',
    'They looked for {pOb} and found {pHim} {at} the [u].',
    'The one {at} the {u} was [p].',
    'Somebody called for {pOb}, but {pHe} did not hear it {at} the [u].',
    'In the end everybody went to the [u] to see {p}.',
    'And who was {at} the {u}? It was [p].',
    '{At} the {v} they found {q}, and {at} the {u} they found [p].',
  ],
  valid: [
    'Where was {p}? {At} the [u].',
    'Whoever looked {at} the {u} saw [p].',
    '{p} came back from the [u].',
  ],
};

const MOVED: Wordings = {
  train: [
    '{p} put the {x} {at} the {v}. Later {pHe} moved {xIt}, and now {xThey} {xWas} {at} the {u}.',
    'The {x} {xWas} {at} the {v} first, but then {p} took {xIt} away and put {xIt} {at} the {u}.',
    '{p} took the {x} that {xWas} {at} the {v} and put {xIt} {at} the {u}.',
    'At first {p} kept the {x} {at} the {v}. Then {pHe} found a better place for {xIt} {at} the {u}.',
    '{p} thought the {x} {xWas} {at} the {v}. But somebody had put {xIt} {at} the {u}.',
    '{p} wanted to put the {x} {at} the {v}, but there was no room, so {pHe} put {xIt} {at} the {u}.',
    '{p} looked for the {x} {at} the {v}. {XThey} {xWas} not there. {XThey} {xWas} {at} the {u}.',
    'The {x} {xIs} not {at} the {v} any more. {p} put {xIt} {at} the {u}.',
    '{p} did not put the {x} {at} the {v}. {PHe} put {xIt} {at} the {u}.',
    'The {x} used to be {at} the {v}. Since yesterday {xThey} {xIs} {at} the {u}.',
    '"Do not leave the {x} {at} the {v}," said Grandma. So {p} put {xIt} {at} the {u}.',
    'The {x} stayed {at} the {v} for a week. Then {p} carried {xIt} away, and since then {xThey} {xWas} {at} the {u}.',
  ],
  valid: [
    'From the place {at} the {v}, {p} brought the {x} to a new place {at} the {u}.',
    'For a while the {x} {xWas} {at} the {v}; {at} the {u}, though, {xThey} {xWas} safer, and there {p} put {xIt}.',
    'Instead of {at} the {v}, {p} laid the {x} {at} the {u}.',
  ],
};

const BURIED: Wordings = {
  train: [
    '{p} parked the {c} {near} the {u}.',
    '{p} left the {c} {near} the {u} and walked on.',
    '{p} tied the {c2} to a post {near} the {u}.',
    '{p} buried the {t} {near} the {u}.',
    'The {t} was buried {near} the {u}.',
    'Long ago the pirates buried {a t} {near} the {u}.',
    '{p} hid {a t} in a hole {near} the {u}.',
    'The old map showed {a t} {near} the {u}.',
    '{p} pitched the tent {near} the {u}.',
    '{p} planted a tree {near} the {u}.',
    '{p} stopped the {c} {near} the {u}.',
    'We promised to meet {near} the {u}.',
    '{p} promised to wait {near} the {u}.',
    '{p} agreed to meet the others {near} the {u}.',
  ],
  valid: [
    '{p} dug a hole {near} the {u} and laid {a t} in it.',
    '{p} let the {c} stand {near} the {u}.',
    '{p} said, "Let us all meet {near} the {u}."',
  ],
};

const BURIED_FIND: Wordings = {
  train: [
    'The next morning {p} went back to the [u].',
    'It was still there, {near} the [u].',
    'They all met again {near} the [u].',
    'Nobody remembered the place but {pOb}. "It is {near} the [u]," {pHe} said.',
    'Where was it? It was {near} the [u].',
    'Then they walked back to the [u].',
    'That is why {p} came to the [u].',
  ],
  valid: [
    'The place was easy to find: it was {near} the [u].',
    'And so everybody hurried to the [u].',
    '{p} pointed to the [u].',
  ],
};

const LEFT: Wordings = {
  train: [
    '{p} forgot {pHis} {x} at the {u}.',
    '{p} left {pHis} {x} at the {u}.',
    '{p} lost {pHis} {x} at the {u}.',
    '{p} {pWas} at the {u} this morning and forgot {xA} there.',
    'On the way home {p} noticed that {pHis} {x} {xWas} still at the {u}.',
    '{p} went to the {u}. When {pHe} came home, {pHis} {x} {xWas} gone.',
    '{p} <met|saw|visited> an old friend at the {u} and gave him {xA}.',
    '{p} bought {xA} at the {u}.',
    '{p} worked at the {u}. {PHis} {x} {xWas} always there.',
  ],
  valid: [
    '{p} had been at the {u} without noticing that {pHe} dropped {pHis} {x}.',
    'The {x} {xWas} last seen at the {u}, where {p} had been.',
  ],
};

const LEFT_FIND: Wordings = {
  train: [
    '{p} thought of the {x} and of the [u].',
    'So {p} went back to the [u].',
    'The next day {p} had to go to the [u] again.',
    '{p} told the others what had happened at the [u].',
    '{p} wanted to know about the {x}, so {pHe} called the [u].',
    'It all happened at the [u].',
    'What {p} had in mind was the [x].',
    'Back at the {u}, people talked about the [x].',
  ],
  valid: [
    '{p} hoped that somebody at the [u] could help.',
    'There was only one place to ask about the {x}: the [u].',
    '{p} still missed the [x].',
  ],
};

const AT: Record<string, string[]> = {
  in: ['in'],
  under: ['under', 'under', 'beneath'],
  behind: ['behind'],
  on: ['on'],
  beside: ['beside', 'next to', 'near', 'by'],
  at: ['at'],
};
const SIDES = ['in', 'in', 'in', 'under', 'under', 'behind', 'on', 'on', 'beside'];

const BOXES: Wordings = {
  train: [
    'In the {u} {b} {xWas} {xA}, and in the {v} {b} {yWas} {yA}.',
    '{p} put {xA} in the {u} {b} and {yA} in the {v} {b}.',
    'The {u} {b} held {xA}. The {v} {b} held {yA}.',
    'There were two of them: {a u} {b} with {xA} in it and {a v} {b} with {yA} in it.',
    '{p} kept {xA} in {pHis} {u} {b}; in the {v} {b} {pHe} kept {yA}.',
  ],
  valid: [
    '{p} hid {xA} in {a u} {b}, and {yA} in {a v} {b}.',
    'If you opened the {u} {b}, you saw {xA}; in the {v} one {yWas} {yA}.',
  ],
};

const BOXES_ASK: Wordings = {
  train: [
    '{p} opened the {u} {b} and took out the [x].',
    'The {x} {xWas} in the [u] {b}.',
    'To get the {x}, {p} opened the [u] {b}.',
    'The {b} with the {x} in it was [u].',
    'In the {v} {b} {yWas} the {y}, and in the {u} {b} {xWas} the [x].',
    '{p} looked into the {u} {b} and saw the [x].',
  ],
  valid: [
    'Somebody took the {u} {b} and, with it, the [x].',
    'Whoever wanted the {x} had to open the [u] {b}.',
  ],
};

const ON_SIDES: Wordings = {
  train: [
    'On the {u} {xWas} {xA}, and on the {v} {yWas} {yA}.',
    'On the {u} {p} saw {xA}, on the {v} {yA}.',
    'The {x} {xWas} on the {u}, the {y} on the {v}.',
    '{p} put the {x} on the {u} and the {y} on the {v}.',
    'In the picture there {xWas} {xA} on the {u} and {yA} on the {v}.',
  ],
  valid: [
    'On the {u} side {p} noticed {xA}, and {yA} on the {v} side.',
    'You saw the {x} on the {u} and the {y} on the {v}.',
  ],
};

const ON_SIDES_ASK: Wordings = {
  train: [
    'The {x} {xWas} on the [u].',
    'On the {u} {xWas} the [x].',
    'To look at the {x}, {p} had to turn to the [u].',
    'On the {v} {yWas} the {y}, and on the {u} {xWas} the [x].',
    'What was on the {u}? The [x].',
  ],
  valid: ['{p} pointed to the {u}, to the [x].', 'As for the {x}, {xThey} {xWas} on the [u].'],
};

/** Two places, u and v, of the same sort, and rivals for them. */
function places(draw: Draw, side: string = draw.pick(SIDES)): { words: Words; others: string[] } {
  const [u, v, ...others] = some(draw, SPOTS[side], 5);
  return { words: { at: draw.pick(AT[side]), u, v }, others };
}

/** One thing in one place; the place v is where it is not. */
function put(draw: Draw, open: Wordings, ask: Wordings, side?: string): Scene {
  const { words: who, about } = actor(draw);
  const tiny = side === undefined && draw.chance(0.15);
  const thing = things(draw, tiny ? TINY : THINGS, 'x', 3);
  const spot = tiny ? nooks(draw) : places(draw, side);
  const { v, ...where } = spot.words;
  return {
    words: { ...who, ...thing.words, ...where, o: v },
    others: { x: thing.others, u: [v, ...spot.others].slice(0, 3) },
    open,
    middle: side === 'at' ? undefined : PLACE_MIDDLE,
    ask,
    about,
  };
}

function nooks(draw: Draw): { words: Words; others: string[] } {
  const [u, v, ...others] = some(draw, NOOKS, 4);
  return { words: { at: 'in', u, v }, others };
}

/** Where something is. */
export const kinds: readonly Kind[] = [
  kindOf('where it was put', [(draw) => put(draw, PUT, FIND)]),
  kindOf('where each was put', [
    (draw) => {
      const { words, others } = things(draw, THINGS, 'xy', 1);
      const spot = places(draw);
      const who = actor(draw);
      return {
        words: { ...who.words, ...words, ...spot.words },
        others: { x: others, u: spot.others.slice(0, 1) },
        open: TWO_PUT,
        ask: FIND,
        about: who.about,
        swap: true,
      };
    },
    (draw) => {
      const { words, about } = actor(draw);
      const thing = things(draw, THINGS, 'xy', 1);
      const [u, v, ...others] = some(draw, COLOURS, 3);
      const b = draw.held(
        ['box', 'bag', 'basket', 'drawer', 'jar', 'chest', 'bucket'],
        ['tin', 'suitcase', 'pot'],
      );
      return {
        words: { ...words, ...thing.words, u, v, b },
        others: { x: thing.others, u: others },
        open: BOXES,
        ask: BOXES_ASK,
        about,
        swap: true,
      };
    },
    (draw) => {
      const { words, about } = actor(draw);
      const thing = things(draw, THINGS, 'xy', 1);
      const [u, v] = draw.several(['left', 'right'], 2);
      const all = { ...words, ...thing.words, u, v };
      return {
        words: all,
        others: { x: thing.others },
        open: ON_SIDES,
        ask: ON_SIDES_ASK,
        about,
        swap: true,
      };
    },
    (draw) => ({
      words: { ...cast(draw, 2), ...places(draw).words },
      open: PEOPLE_AT,
      ask: PEOPLE_FIND,
      swap: true,
    }),
  ]),
  kindOf('where it is by now', [
    (draw) => {
      const { words: who, about } = actor(draw);
      const thing = things(draw, THINGS, 'x');
      const spot = places(draw);
      return {
        words: { ...who, ...thing.words, ...spot.words },
        others: { x: thing.others, u: spot.others.slice(0, 2), v: spot.others },
        open: MOVED,
        ask: FIND,
        about,
      };
    },
  ]),
  kindOf('where it was left', [
    (draw) => put(draw, LEFT, LEFT_FIND, 'at'),
    (draw) => {
      const { words: who, about } = actor(draw);
      const { words, others } = places(draw, draw.pick(['behind', 'beside', 'under']));
      const { u, v, at } = words;
      return {
        words: {
          ...who,
          u,
          near: at,
          c: draw.pick(['car', 'truck', 'bike', 'van', 'bus', 'cart', 'tractor', 'bicycle', 'motorbike']),
          c2: draw.pick(['horse', 'goat', 'dog', 'boat', 'donkey', 'pony', 'cow']),
          t: draw.pick([
            'treasure',
            'chest',
            'bone',
            'box',
            'pot of gold',
            'key',
            'bag of coins',
            'sword',
            'ring',
            'secret',
          ]),
        },
        others: { u: [v, ...others].slice(0, 3) },
        open: BURIED,
        ask: BURIED_FIND,
        about,
      };
    },
  ]),
];
