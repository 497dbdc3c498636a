// Kinds where the order counts: which came first, which of three is missing.
import { DESTINATIONS, some, THINGS, things } from './binding-nouns.ts';
import { actor, cast } from './binding-people.ts';
import type { Wordings } from './binding-wording.ts';
import { kindOf } from './binding-wording.ts';
import type { Kind } from './discourse.ts';

const ORDER: Wordings = {
  train: [
    'First {p} went to the {x}, then to the {y}, and then to the {z}.',
    '{p} visited the {x} first. After that {pHe} went to the {y}. Last of all {pHe} went to the {z}.',
    '{p} began at the {x}, went on to the {y} and ended at the {z}.',
    'In the morning {p} {pWas} at the {x}, at noon at the {y}, and in the evening at the {z}.',
    'The bus stopped at the {x}, then at the {y}, and at the end at the {z}. {p} stayed on the bus.',
    'On Monday {p} went to the {x}, on Tuesday to the {y} and on Wednesday to the {z}.',
  ],
  valid: [
    '{p} started with the {x}; next came the {y}; the {z} was last.',
    'Before the {y} {p} saw the {x}, and after the {y} the {z}.',
  ],
};

const ORDER_ASK: Wordings = {
  train: [
    'The first place was the [x].',
    'The last place was the [z].',
    'The place in the middle was the [y].',
    'The first stop was the [x].',
    'The last stop was the [z].',
    'The second place was the [y].',
    'The third place was the [z].',
    'After the {x} came the [y].',
    'After the {y} came the [z].',
    'Just before the {y} was the [x].',
  ],
  valid: [
    'It had all begun at the [x].',
    'It all ended at the [z].',
    'Between the first and the last there was the [y].',
  ],
};

const QUEUE: Wordings = {
  train: [
    '{p} came first, {q} came second and {r} came last.',
    'First came {p}, then {q}, and at the end {r}.',
    '{p} went in first. {q} followed. {r} was the last.',
    '{p} was at the front of the line, {q} in the middle, {r} at the back.',
    '{p} was born first, then {q}, and then {r}.',
    '{p} arrived before {q}, and {q} arrived before {r}.',
    '{p} told a story first. Then it was the turn of {q}, and in the end {r} told one.',
  ],
  valid: [
    '{p} led the way; after {pHim} went {q}, and behind them all walked {r}.',
    '{q} came after {pOb} and before {r}.',
  ],
};

const QUEUE_ASK: Wordings = {
  train: [
    'The first was [p].',
    'The last was [r].',
    'The one in the middle was [q].',
    'The one who was first was [p].',
    'The one who was last was [r].',
    'The second one was [q].',
    'Right after {pOb} came [q].',
    'Right after {q} came [r].',
  ],
  valid: ['Nobody was before [p].', 'Nobody was after [r].', 'Between {p} and {r} was [q].'],
};

const LIST: Wordings = {
  train: [
    '{p} bought {xA}, {yA} and {zA}.',
    'In the bag there were three things: {xA}, {yA} and {zA}.',
    '{p} packed {xA}, {yA} and {zA}.',
    '"Do not forget the {x}, the {y} and the {z}," {p} said.',
    '{p} needed three things: {xA}, {yA}, and also {zA}.',
    'The {x}, the {y} and the {z} were on the table.',
  ],
  valid: ['{p} wrote a list: {x}, {y}, {z}.', 'There on the shelf {p} saw {xA}, {yA} and {zA}.'],
};

const LIST_ASK: Wordings = {
  train: [
    '{p} had the {x} and the {y}, but not the [z].',
    '{p} saw the {z} and the {y}. The only thing missing was the [x].',
    '{p} found the {x} and the {z}. Now {pHe} only needed the [y].',
    'Three things, you remember: the {x}, the {y} and the [z].',
    'The first thing on the list was the [x].',
    'So {p} had the {x}, the {y}, and of course the [z].',
  ],
  valid: [
    '{p} already had the {y} and the {z}. What was still missing was the [x].',
    'Somebody took the {x} and the {y}. All that was left was the [z].',
  ],
};

/** Which of three. */
export const kinds: readonly Kind[] = [
  kindOf('which came first', [
    (draw) => {
      const { words, about } = actor(draw);
      const [x, y, z] = some(draw, DESTINATIONS, 3);
      return { words: { ...words, x, y, z }, open: ORDER, ask: ORDER_ASK, about };
    },
    (draw) => ({ words: cast(draw, 3), open: QUEUE, ask: QUEUE_ASK }),
  ]),
  kindOf(
    'which is missing',
    [
      (draw) => {
        const { words, about } = actor(draw);
        const thing = things(draw, THINGS, 'xyz', 0);
        return { words: { ...words, ...thing.words }, open: LIST, ask: LIST_ASK, about };
      },
    ],
    true,
  ),
];
