// Kinds where a noun that was said is due again: what was bought, where they were going, who was called what, what came first.

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
  nounWords,
  OFF,
  OUT,
  PETS,
  placeName,
  ROOMS,
  SPORTS,
  SUBJECTS,
  some,
  THINGS,
  TOYS,
  things,
} from './binding-nouns.ts';
import type { Scene, Wordings } from './binding-wording.ts';
import { actor, cast, invented, kindOf, personWords, someone } from './binding-wording.ts';
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
    'So there was the {x}, the {y}, and of course the [z].',
  ],
  valid: [
    '{p} already had the {y} and the {z}. What was still missing was the [x].',
    'Somebody took the {x} and the {y}. All that was left was the [z].',
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

/** A scene about a name that is due; `more` are names that it is not. */
function naming(draw: Draw, x: string, more: readonly string[], open: Wordings, ask: Wordings): Scene {
  const person = someone(draw);
  return { words: { ...personWords(draw, 'p', person), x }, others: { x: more }, open, ask, about: person };
}

const relation = (draw: Draw, gender: 'f' | 'm'): string =>
  draw.pick(draw.chance(0.75) ? (gender === 'f' ? RELATIVES : MEN) : OTHERS);

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
