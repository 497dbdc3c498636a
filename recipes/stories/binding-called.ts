// Kinds where a name is due again: of a place, of somebody's sister, of a pet; a secret word.
import { ANIMALS, nounWords, PETS, placeName, some, THINGS } from './binding-nouns.ts';
import { invented, personWords, someone } from './binding-people.ts';
import type { Scene, Wordings } from './binding-wording.ts';
import { kindOf } from './binding-wording.ts';
import type { Draw, Kind } from './discourse.ts';

const PET: Wordings = {
  train: [
    '{p} has {a k} called {n}.',
    '{p} <got|had|bought|found> {a k} and named it {n}.',
    "{p}'s {k} is called {n}.",
    '{n} is the {k} of {pOb}.',
    '{p} lives with {a k} named {n}.',
    '{n}, the {k}, belongs to {pOb}.',
    'The name of the {k} was {n}. {p} had chosen it.',
    'We know {a k} called {n}. It belongs to {pOb}.',
    '{p} never goes anywhere without {pHis} {k} {n}.',
    '"This is {n}, my {k}," said {p}.',
    'For {pHis} birthday {p} got a little {k}. {PHe} called it {n}.',
  ],
  valid: [
    '{p} takes care of {a k} by the name of {n}.',
    "{n} was {p}'s {k}.",
    '{p} gave the {k} a name: {n}.',
  ],
};

const PET_ASK: Wordings = {
  train: [
    'The {k} was called [n].',
    "{p}'s {k} is named [n].",
    'The name of the {k} was [n].',
    '"Come here, [n]!" called {p}.',
    '{p} went to feed [n].',
    '{p} loves {pHis} {k} [n].',
    'The owner of {n} is [p].',
    '{n} belongs to [p].',
    'If you want to play with {n}, ask [p].',
    'The {k} ran away. "[n], come back!" cried {p}.',
    '"What is the name of your {k}?" "[n]," said {p}.',
  ],
  valid: [
    '{p} whistled, and along came [n].',
    'The one who takes care of {n} is [p].',
    'The {k} answers to the name of [n].',
  ],
};

const SECRET: Wordings = {
  train: [
    'The secret word was "{x}".',
    'The password is "{x}".',
    '"The password is {x}," whispered {p}.',
    '{p} told me the secret word. It was "{x}".',
    'To open the door you have to say "{x}".',
    'The old woman taught {p} the magic word "{x}".',
    '"Say {x}, and the door will open," said the dwarf to {pOb}.',
    '{p} wrote the word "{x}" on the wall.',
    'The first word {p} could say was "{x}".',
    'On the door {p} read the word "{x}".',
    '{p} kept whispering one word: "{x}".',
  ],
  valid: [
    '{p} must remember the word "{x}".',
    'The magic word, {p} learned, was "{x}".',
    '"Remember the word {x}," said the wizard to {pOb}.',
  ],
};

const SECRET_ASK: Wordings = {
  train: [
    '{p} stood there and said the word: "[x]."',
    'Then {p} remembered the word "[x]".',
    '"What was the word?" {p} remembered. It was "[x]".',
    '{p} took a deep breath and cried, "[x]!"',
    'The word was "[x]".',
    '{p} had not forgotten the word "[x]".',
    'Again {p} said, "[x]."',
  ],
  valid: ['So {p} whispered, "[x]!"', 'Nobody but {pOb} knew the word. It was "[x]".'],
};

const TOWN: Wordings = {
  train: [
    '{p} <lived|was born|grew up> in a <village|town|city|place> called {x}.',
    '{p} comes from {x}.',
    '{p} moved to {x} <last year|with {pHis} parents|in spring>.',
    'The name of the <village|town|island|kingdom|farm> was {x}. {p} lived there.',
    '{p} took the train to {x}.',
    'In {x}, where {p} lived, <everybody knew everybody|it often rained|there was a big market>.',
    '{p} went to visit an aunt in {x}.',
    '"Welcome to {x}!" said the man to {pOb}.',
    'There is a place named {x}. One day {p} went there.',
    'Far away, in the land of {x}, lived {a pChild} called {p}.',
    '{p} wanted to see {x}.',
    '{p} had never heard of {x} before.',
    'A ship brought {pOb} to {x}.',
  ],
  valid: [
    '{p} spent the summer in {x}.',
    'On the map {p} found a town by the name of {x}.',
    '{p} has a house in {x}.',
    'There was a fair in {x}, and {p} went to it.',
  ],
};

const TOWN_ASK: Wordings = {
  train: [
    'At last {p} came back to [x].',
    '{p} often thought of [x].',
    'A sign said, "Welcome to [x]!"',
    'People everywhere talked about [x].',
    '{p} sent us a postcard from [x].',
    'There was no other place like [x].',
    '{p} was happy in [x].',
    'The name of the place was [x].',
    '"Where is {p}?" "In [x]," said the old woman.',
    '{p} told everybody stories of [x].',
    'In the end everyone in [x] knew {p}.',
  ],
  valid: [
    '{p} wrote a book about [x].',
    'The people of [x] were proud of {pOb}.',
    'The train stopped in [x].',
    'Nobody wanted to leave [x].',
  ],
};

const RELATIVES = ['sister', 'mother', 'aunt', 'daughter', 'grandmother', 'niece'];
const MEN = ['brother', 'father', 'uncle', 'son', 'grandfather', 'nephew'];
const OTHERS = [
  'teacher',
  'neighbour',
  'friend',
  'boss',
  'cousin',
  'doctor',
  'baker',
  'cook',
  'coach',
  'nurse',
  'gardener',
  'captain',
];

const RELATED: Wordings = {
  train: [
    "{p} is {q}'s {k}.",
    "{q}'s {k} is called {p}.",
    '{q} has {a k} named {p}.',
    "The name of {q}'s {k} is {p}.",
    "{p}, {q}'s {k}, <lives in the city|is very nice|came to visit|likes cats>.",
    '{q} and {qHis} {k} {p} <went to the market|live together|are always busy|were at home>.',
    '{q} often visits {qHis} {k}, {p}.',
    '"This is my {k}, {p}," said {q}.',
    '{q} was glad to have {a k} like {pOb}.',
    '{q} got a letter from {qHis} {k}. It was signed "{p}".',
    '{p} is the {k} of {q}.',
    '{q} lives next door to {qHis} {k}, whose name is {p}.',
    'I know {q} well, and also {qHis} {k} {p}.',
    '{q} told us a lot about {qHis} {k}, who is called {p}.',
    'When {q} was ill, {qHis} {k} {p} took care of {qHim}.',
  ],
  valid: [
    "Have you met {q}'s {k}, {p}?",
    '{q} went for a walk with {pOb}, {qHis} {k}.',
    "Somebody called {p} came in. It was {q}'s {k}.",
    '{q} calls {qHis} {k} by the name of {pOb}.',
  ],
};

const RELATED_MIDDLE: Wordings = {
  train: [
    '{r} was there, too.',
    'Somebody called {r} came by.',
    '{r} lives in the next street.',
    'They met {r}, who said hello.',
  ],
  valid: ['In the street stood {r}.', '{r} is somebody else.'],
};

const RELATED_ASK: Wordings = {
  train: [
    "{q}'s {k} <is|was> called [p].",
    "The name of {q}'s {k} <is|was> [p].",
    "{q}'s {k} is named [p].",
    '{q} went to see {qHis} {k}, [p].',
    '"What is the name of your {k}?" somebody asked {q}. It was [p].',
    '{q} said, "My {k} is called [p]."',
    'Once again {q} wrote a letter to {qHis} {k} [p].',
    '{q} missed {qHis} {k} [p].',
    'The {k} of {q} is [p].',
    '{p} was proud to be the {k} of [q].',
    '{p} is the {k} of [q].',
  ],
  valid: [
    "Do you remember what {q}'s {k} was called? It was [p].",
    '"Hello, {k}!" cried {q} and hugged [p].',
    "{q}'s {k} goes by the name of [p].",
  ],
};

const MY: Wordings = {
  train: [
    'My {k} is called {p}.',
    'I have {a k} called {p}.',
    'My {k} {p} <lives in the city|is very nice|came to visit|likes cats|can do many things>.',
    'I went to the market with my {k}, {p}.',
    '{p} is my {k}.',
    'This is a story about my {k}, {p}.',
    'My {k}, whose name is {p}, lives next door.',
    'You should meet my {k} {p}.',
    'I am the luckiest person to have {a k} like {pOb}.',
  ],
  valid: [
    'Let me tell you about {pOb}, my {k}.',
    'I wrote to nobody but my {k} {p}.',
    'My {k} goes by the name of {pOb}.',
  ],
};

const MY_ASK: Wordings = {
  train: [
    'My {k} is called [p].',
    "My {k}'s name is [p].",
    'I am always glad to see my {k}, [p].',
    '"What is your {k} called?" they asked me. I said, "[p]."',
    'I would like to thank my {k} [p].',
    'So now you know all about my {k} [p].',
    'Once more I said goodbye to my {k}, [p].',
  ],
  valid: ['Then I saw my {k} again. "Hello, [p]!" I cried.', 'The best {k} in the world is [p].'],
};

const NAMED: Wordings = {
  train: [
    '"My name is {p}," said the {pChild}.',
    'My name is {p}.',
    'There was once {a pChild} called {p}.',
    'Once there was {a pChild} whose name was {p}.',
    '"Hello, I am {p}," said the {pChild}.',
    'A {pChild} named {p} lived in a small house.',
    'The new {pChild} in our class was called {p}.',
    '"Who are you?" "I am {p}," said the {pChild}.',
    'They called the baby {p}.',
    'Everybody called the {pChild} {p}.',
    '"Come in, {p}," said the teacher to the new {pChild}.',
    'The {pChild} wrote {pHis} name on the paper: {p}.',
  ],
  valid: [
    'The {pChild} was named {p} after {pHis} grandparents.',
    'A {pChild} sat down. "I am called {p}," {pHe} said.',
    '"Is that you, {p}?" a voice asked the {pChild}.',
  ],
};

const NAMED_ASK: Wordings = {
  train: [
    'The teacher asked for the name. It was [p].',
    'The name was [p].',
    '"What is your name?" "My name is [p]."',
    '"And your name is?" "I am [p]."',
    'The name on the door was [p].',
    'The {pChild} was called [p].',
    'The {pChild} told everybody that {pHis} name was [p].',
    '"Goodbye, [p]!" they all called.',
    'The old man said, "I know you. Your name is [p]."',
    'On the cake was the name [p].',
  ],
  valid: [
    'The answer was, "They call me [p]."',
    'There was a letter. "Dear [p]," it said.',
    'Nobody would forget the name of the {pChild}: [p].',
  ],
};

/** A scene about a name that is due; `more` are names that it is not. */
function naming(draw: Draw, x: string, more: readonly string[], open: Wordings, ask: Wordings): Scene {
  const person = someone(draw);
  return { words: { ...personWords(draw, 'p', person), x }, others: { x: more }, open, ask, about: person };
}

const relation = (draw: Draw, gender: 'f' | 'm'): string =>
  draw.pick(draw.chance(0.75) ? (gender === 'f' ? RELATIVES : MEN) : OTHERS);

/** What it was called. */
export const kinds: readonly Kind[] = [
  kindOf('the place called so', [
    (draw) => naming(draw, placeName(draw), [placeName(draw), placeName(draw)], TOWN, TOWN_ASK),
    (draw) => naming(draw, placeName(draw), [placeName(draw), placeName(draw)], TOWN, TOWN_ASK),
    (draw) => {
      const [x, ...others] = some(draw, draw.chance(0.5) ? ANIMALS : THINGS, 3).map(
        (each) => nounWords('x', each).x,
      );
      return draw.chance(0.5)
        ? naming(draw, x, others, SECRET, SECRET_ASK)
        : naming(draw, invented(draw), [invented(draw), invented(draw)], SECRET, SECRET_ASK);
    },
  ]),
  kindOf('who is called so', [
    (draw) => {
      const [p, q, r] = [someone(draw), someone(draw), someone(draw)];
      const words = {
        ...personWords(draw, 'p', p),
        ...personWords(draw, 'q', q),
        ...personWords(draw, 'r', r),
      };
      return {
        words: { ...words, k: relation(draw, p.gender) },
        open: RELATED,
        middle: RELATED_MIDDLE,
        ask: RELATED_ASK,
      };
    },
    (draw) => {
      const [p, r] = [someone(draw), someone(draw)];
      const words = {
        ...personWords(draw, 'p', p),
        ...personWords(draw, 'r', r),
        k: relation(draw, p.gender),
      };
      return { words, open: MY, middle: RELATED_MIDDLE, ask: MY_ASK };
    },
    (draw) => {
      const p = someone(draw);
      const [second, third] = [someone(draw, p.gender), someone(draw, p.gender)];
      return {
        words: personWords(draw, 'p', p),
        others: { p: [second.name, third.name] },
        open: NAMED,
        ask: NAMED_ASK,
      };
    },
  ]),
  kindOf('what the pet is called', [
    (draw) => {
      const [p, other] = [someone(draw), someone(draw)];
      const [k] = some(draw, PETS, 1);
      const n = draw.chance(0.1) ? invented(draw) : draw.pet();
      const others = { n: [draw.pet(), draw.pet()], p: [other.name] };
      return { words: { ...personWords(draw, 'p', p), k, n }, others, open: PET, ask: PET_ASK };
    },
  ]),
];
