// Kinds where a noun that was said is due again: what was bought or cooked, where they were going, what they wanted to be.
import {
  ANIMALS,
  COLOURS,
  COUNTRIES,
  DESTINATIONS,
  DRINKS,
  FOODS,
  type Held,
  INSTRUMENTS,
  JOBS,
  LANGUAGES,
  OFF,
  OUT,
  ROOMS,
  SPORTS,
  SUBJECTS,
  THINGS,
  TOYS,
  things,
} from './binding-nouns.ts';
import { actor, personWords, someone } from './binding-people.ts';
import type { Scene, Wordings } from './binding-wording.ts';
import { kindOf } from './binding-wording.ts';
import type { Draw, Kind } from './discourse.ts';

const GOT: Wordings = {
  train: [
    '{p} <bought|found|lost|drew|made|borrowed|wanted> {xA}.',
    '{p} wished for {xA}.',
    '{p} <went to the shop|went to the market|went into town> to buy {xA}.',
    '<Yesterday|One day|In the morning|Last week>, {p} <found|saw|bought> {xA} <by the road|in a little shop|in the street>.',
    '{p} had lost {pHis} {x}.',
    '{p} needed {xA}.',
    'What {p} wanted most of all was {xA}.',
    '{p} dreamed of {xA}.',
    '{p} forgot to bring the {x}.',
    '{p} {pWas} looking for {xA}.',
    'Long ago {p} had {xA} that {pHe} loved.',
    '{p} asked for {xA} for {pHis} birthday.',
    'An old woman gave {pOb} {xA}. "Take good care of {xIt}," she said.',
    '{p} stole {xA}.',
    '{p} could not find {pHis} {x}.',
    'Inside the box {p} found {xA}.',
    '{p} took the {x} by mistake and {pWas} very sorry.',
    'A man sold {pOb} {xA}.',
    'In the window of the shop there {xWas} {xA}. {p} wanted to have {xIt}.',
    '{p} promised to bring {xA}.',
    'There was only one thing {p} would never sell: the {x}.',
    'Somebody had stolen {xA} from {pOb}.',
  ],
  valid: [
    '{p} saved money for {xA}.',
    '{p} picked up {xA} that nobody seemed to want.',
    '{p} must not forget to buy {xA}.',
    'A parcel came for {pOb}. In it {xWas} {xA}.',
    '{p} inherited {xA}.',
    '"Did you see {xA}?" {p} asked. "I need {xIt}."',
  ],
};

const GOT_MIDDLE: Wordings = {
  train: [
    'A neighbour had {oA}.',
    'In a shop window there {oWas} {oA}.',
    'Some people would rather have {oA}.',
    'A boy ran past with {oA}.',
    'Somebody was talking about {oA}.',
    'On the wall was a picture of {oA}.',
    'They walked past a woman who carried {oA}.',
  ],
  valid: ['A stranger asked about {oA}.', 'Nobody needed {oA}.'],
};

const GOT_ASK: Wordings = {
  train: [
    '{p} {pWas} thinking of the [x].',
    'All {p} could think of was the [x].',
    'In the evening {p} told everybody about the [x].',
    'It was all about the [x].',
    '{p} said, "And what about the [x]?"',
    'When {p} fell asleep, {pHe} dreamed of the [x].',
    '{p} would never forget the [x].',
    'Everyone had heard of {pOb} and the [x].',
    'But {p} still thought of the [x].',
    'The thing that {p} had in mind was the [x].',
    'At last {p} held the [x].',
    'This is the end of the story of {pOb} and the [x].',
    'Nothing was as important to {pOb} as the [x].',
    '{p} could not stop talking about the [x].',
    '"What is it?" asked Dad. {p} told him about the [x].',
  ],
  valid: [
    '{p} remembered the [x].',
    'In the end, what mattered to {pOb} was the [x].',
    '{p} wrote a long letter about the [x].',
    'Ask {pOb}, and you will hear all about the [x].',
    'The next morning {p} began to talk of the [x] again.',
  ],
};

const BOX: Wordings = {
  train: [
    '{p} put {xA} into a <box|bag|basket> <for a friend|for the teacher|as a surprise>.',
    '{p} wrapped up {xA} as a <present|birthday present|surprise>.',
    '{p} hid {xA} in the <big box|old trunk|basket>.',
    '{p} packed {xA} into a box.',
    'The present was {xA}, but nobody knew it yet.',
    'There {xWas} {xA} in the box that {p} carried.',
    '{p} bought {xA} and put {xIt} in a box with a ribbon.',
    '"I have put {xA} in the box," {p} said.',
    '{p} sent a parcel with {xA} in it.',
  ],
  valid: [
    '{p} closed the lid. In the box {xWas} {xA}.',
    '{p} had {xA} in a parcel.',
    'Nobody was told about the {x} in the box.',
  ],
};

const BOX_ASK: Wordings = {
  train: [
    'Inside {xWas} {xSome} [x].',
    'When the lid was opened, out came {xSome} [x].',
    'They opened it, and there {xWas} {xSome} [x].',
    'What was in it? It was {xSome} [x].',
    'They all looked in and saw the [x].',
    '"Look!" cried the children. "Here {xIs} {xSome} [x]!"',
    'At last they opened it and took out the [x].',
    'It was a surprise to find {xSome} [x].',
  ],
  valid: ['They lifted the lid and found {xSome} [x].', 'It held {xSome} [x].'],
};

const COOKED: Wordings = {
  train: [
    '{p} wanted to make {xA}.',
    '{p} decided to <make|cook|prepare> {xA} for <dinner|lunch|the guests|supper>.',
    'There {xWas} {xA} for <dinner|lunch|supper>.',
    '{p} had {xA} in the oven.',
    '{p} <ordered|asked for> {xA} at the restaurant.',
    '{p} loved nothing more than {xA}.',
    '{p} smelled {x} in the kitchen.',
    '"Tonight we will have {x}," said Mom. {p} {pWas} hungry.',
    '{p} brought {xA} to the picnic.',
    'On the table {p} saw {xA}.',
    '{p} got {xA} ready in the kitchen.',
  ],
  valid: [
    '{p} planned a meal of {xA}.',
    'For the feast {p} prepared {xA}.',
    'All day {p} looked forward to {xA}.',
  ],
};

const COOKED_ASK: Wordings = {
  train: [
    'At last they ate the [x].',
    'Soon all of the [x] had been eaten.',
    'Everybody wanted to try the [x].',
    'They sat down at the table and tasted the [x].',
    '{p} gave everyone some of the [x].',
    'When it was ready, {p} brought in the [x].',
    'The dog came in and ate the [x].',
    'They all thanked {pOb} for the [x].',
    '{p} wanted more of the [x].',
    '"May I have more of the [x]?" asked a little girl.',
  ],
  valid: [
    'Then they all helped themselves to the [x].',
    '{p} took a bite of the [x].',
    'There was nothing left of the [x].',
  ],
};

const GOING: Wordings = {
  train: [
    '{p} {pWas} going to the {x}.',
    '{p} wanted to go to the {x}.',
    '{p} {pWas} on the way to the {x}.',
    '<Today|Yesterday|On Sunday|In the morning>, {p} set out for the {x}.',
    '"Let us go to the {x}!" {p} said.',
    '{p} took the bus to the {x}.',
    '{p} asked the way to the {x}.',
    '{p} promised to take the children to the {x}.',
    '{p} had never been to the {x} before.',
    '{p} planned a trip to the {x}.',
    '{p} got up early to go to the {x}.',
    '{p} had to walk all the way to the {x}.',
    'It was a long way to the {x}, but {p} started walking.',
    'The whole class went on a trip to the {x}, and {p} went with them.',
    '{p} {pWas} told to go to the {x}.',
  ],
  valid: [
    '{p} left for the {x}.',
    'A sign showed {pOb} the way to the {x}.',
    '{p} headed for the {x}.',
    '"Which way is the {x}?" {p} asked.',
  ],
};

const GOING_MIDDLE: Wordings = {
  train: [
    'They passed the {o}.',
    'Somebody asked the way to the {o}.',
    'A man was coming from the {o}.',
    'There was nobody at the {o}.',
  ],
  valid: ['On the way there was the {o}.', 'The road to the {o} was closed.'],
};

const GOING_ASK: Wordings = {
  train: [
    'At last {p} <arrived at|reached|came to|got to> the [x].',
    'After a long time {p} saw the [x].',
    'When {p} arrived, {pHe} stopped in front of the [x].',
    '{p} could hardly wait to see the [x].',
    '"Are we there yet?" "Yes, this is the [x]."',
    'It was late when {p} came back from the [x].',
    '{p} had a wonderful time at the [x].',
    'In the evening {p} told everybody about the [x].',
    'And that is how {p} got to the [x].',
    '"Where are you going?" "To the [x]," {p} said.',
  ],
  valid: [
    'Finally {p} stood in front of the [x].',
    'From far away {p} could see the [x].',
    'What a day it was at the [x]!',
  ],
};

const RODE: Wordings = {
  train: [
    '{p} went there by {x}.',
    '{p} <took|got on|travelled on|rode on> the {x}.',
    '{p} came by {x}.',
    'They all travelled by {x}, and {p} liked it.',
    '{p} jumped on {xA}.',
    '{p} went on a long trip by {x}.',
    '{p} wanted to go by {x} and not on foot.',
    '{p} waited for the {x}. At last {pHe} could get on.',
  ],
  valid: ['{p} made the journey by {x}.', 'The {x} came, and {p} climbed on.'],
};

const RODE_ASK: Wordings = {
  train: [
    'At the end of the trip {p} got off the [x].',
    'When they arrived, {p} jumped off the [x].',
    '{p} waved from the [x].',
    '{p} fell asleep on the [x].',
    'In the end everyone got off the [x].',
  ],
  valid: ['{p} climbed down from the [x].', 'Then it was time to leave the [x].'],
};

const DROVE: Wordings = {
  train: [
    '{p} went there by {x}.',
    '{p} took {xA}.',
    '{p} got into the {x}.',
    '{p} <climbed|jumped|stepped> into {xA}.',
    '{p} wanted to go by {x} and not on foot.',
    'They all travelled by {x}, and {p} liked it.',
  ],
  valid: ['{p} made the journey by {x}.', 'There was {xA}, and {p} climbed in.'],
};

const DROVE_ASK: Wordings = {
  train: [
    'When they arrived, {p} got out of the [x].',
    '{p} opened the door and climbed out of the [x].',
    '{p} looked out of the window of the [x].',
    '{p} fell asleep in the [x].',
    'In the end everyone got out of the [x].',
  ],
  valid: ['{p} stepped out of the [x].', 'Then it was time to leave the [x].'],
};

const BECOME: Wordings = {
  train: [
    '{p} wanted to be {xA}.',
    '{p} wants to become {xA} one day.',
    'When {pHe} grows up, {p} will be {xA}.',
    '"I want to be {xA}," {p} said.',
    '{p} dreamed of being {xA}.',
    '{p} is {xA}.',
    '{p} works as {xA}.',
    "{p}'s <father|mother|uncle|aunt|grandfather> was {xA}, and {p} wanted to be {xA}, too.",
    '{p}, {xA}, lived <in a small town|near the sea|alone|in our street>.',
    'There was once {xA} called {p}.',
    '{p} had always known that {pHe} would become {xA}.',
    '{p} went to a special school to become {xA}.',
    '{p} played that {pHe} was {xA}.',
  ],
  valid: [
    'More than anything else, {p} wanted to work as {xA}.',
    '{p} earns money as {xA}.',
    'I know {xA}. The name is {p}.',
    '{p} trained to become {xA}.',
  ],
};

const BECOME_ASK: Wordings = {
  train: [
    '{p} told everyone about the life of {xSome} [x].',
    'It is not easy to be a good [x], but {p} worked hard.',
    '{p} said that it is wonderful to be a real [x].',
    'People said there had never been a better [x] than {p}.',
    'Everybody called {p} the [x].',
    '{p} thought about what a great [x] must be able to do.',
    'They had never met a real [x] like {pOb} before.',
    '"When I think of {pOb}, I think of a good [x]," said the teacher.',
    'For {pOb} there was no better life than that of {xSome} [x].',
  ],
  valid: [
    '{p} was proud to be called a good [x].',
    'And so {p} lived the life of {xSome} [x].',
    'What the town needed was a good [x], and they thought of {pOb}.',
  ],
};

/** Favourite things: what, with how it is spoken of. */
const FAVOURITES: readonly (readonly [string, Held, string?])[] = [
  ['food', FOODS],
  ['colour', COLOURS],
  ['animal', ANIMALS, 'the'],
  ['game', SPORTS],
  ['subject', SUBJECTS],
  ['toy', TOYS, 'the'],
  ['country', COUNTRIES],
  ['instrument', INSTRUMENTS, 'the'],
  ['language', LANGUAGES],
  ['room', ROOMS, 'the'],
  ['drink', DRINKS],
];

const FAVOURITE: Wordings = {
  train: [
    "{p}'s favourite {f} is {t} {x}.",
    "{p}'s favourite {f} <was|had always been> {t} {x}.",
    'The {f} {p} liked best was {t} {x}.',
    'Of every {f} in the world, {p} liked {t} {x} best.',
    'My {pKin} {p} likes one {f} more than any other: {t} {x}.',
    '"What is your favourite {f}?" "I like {t} {x} best," said {p}.',
    'If you ask {pOb} about {pHis} favourite {f}, {pHe} always says that it is {t} {x}.',
    'When they talked about every {f} they knew, {p} said that {pHe} loved {t} {x}.',
    'For {pOb} the best {f} is {t} {x}.',
    '{p} loves {t} {x} more than any other {f}.',
    'No other {f} makes {p} as happy as {t} {x}.',
    '{p} has always liked {t} {x}. {PHe} says it is the best {f} there is.',
    'Everybody has a favourite {f}. For {pOb} it is {t} {x}.',
    '"My favourite {f} is {t} {x}," said {p}.',
    '{p}, whose favourite {f} is {t} {x}, <lives next door|is seven years old|goes to my school|came to visit us>.',
  ],
  valid: [
    'No {f} pleased {p} more than {t} {x}.',
    'The {f} that {p} preferred was {t} {x}.',
    'Asked for the best {f}, {p} named {t} {x}.',
    '{p} told me that {t} {x} had always been {pHis} favourite {f}.',
  ],
};

const FAVOURITE_MIDDLE: Wordings = {
  train: [
    'Other people like {t} {o} best.',
    'The teacher said, "I prefer {t} {o}."',
    'Somebody else said {t} {o}.',
    'Most of the others had chosen {t} {o}.',
    'One boy did not like {t} {o}.',
  ],
  valid: ['A stranger would have said {t} {o}.', 'Grandpa always says {t} {o}.'],
};

const FAVOURITE_ASK: Wordings = {
  train: [
    "{p}'s favourite {f} <is|was> {t} [x].",
    'The {f} {p} likes best is {t} [x].',
    '"And which {f} do you like best?" {p} said it was {t} [x].',
    'Everybody knows that the favourite {f} of {pOb} is {t} [x].',
    'When {p} has to choose {a f}, {pHe} always chooses {t} [x].',
    'There is no {f} that {p} likes as much as {t} [x].',
    'You can make {p} very happy with {t} [x].',
    '{p} still likes {t} [x].',
    'What {p} likes best of all is {t} [x].',
  ],
  valid: [
    'What {f} does {p} like most? The answer is {t} [x].',
    'Let me tell you once more which {f} {p} loves: {t} [x].',
    '{p} has never changed {pHis} mind about {t} [x].',
  ],
};

/** A scene with one person and one noun that is due. */
function recall(
  draw: Draw,
  list: Held,
  open: Wordings,
  ask: Wordings,
  middle?: Wordings,
  named = false,
): Scene {
  const who = named ? someone(draw) : undefined;
  const { words, about } = who ? { words: personWords(draw, 'p', who), about: who } : actor(draw);
  const thing = things(draw, list, 'x', 3);
  return { words: { ...words, ...thing.words }, others: { x: thing.others }, open, middle, ask, about };
}

/** What was said, again. */
export const kinds: readonly Kind[] = [
  kindOf('what it was', [
    (draw) => recall(draw, draw.chance(0.8) ? THINGS : ANIMALS, GOT, GOT_ASK, GOT_MIDDLE),
    (draw) => recall(draw, THINGS, GOT, GOT_ASK, GOT_MIDDLE),
    (draw) => recall(draw, FOODS, COOKED, COOKED_ASK),
    (draw) => recall(draw, draw.chance(0.6) ? THINGS : ANIMALS, BOX, BOX_ASK),
  ]),
  kindOf('where they were going', [
    (draw) => recall(draw, DESTINATIONS, GOING, GOING_ASK, GOING_MIDDLE),
    (draw) => recall(draw, DESTINATIONS, GOING, GOING_ASK, GOING_MIDDLE),
    (draw) => (draw.chance(0.5) ? recall(draw, OFF, RODE, RODE_ASK) : recall(draw, OUT, DROVE, DROVE_ASK)),
  ]),
  kindOf('what they wanted to be', [(draw) => recall(draw, JOBS, BECOME, BECOME_ASK, undefined, true)]),
  kindOf('the favourite', [
    (draw) => {
      const [f, list, t = ''] = draw.pick(FAVOURITES);
      const scene = recall(draw, list, FAVOURITE, FAVOURITE_ASK, FAVOURITE_MIDDLE, true);
      return { ...scene, words: { ...scene.words, f, t } };
    },
  ]),
];
