// What creatures do and say: they bark and moo, fly and hop, and are quoted with their own word.
import type { Relation } from './creature-relation.ts';

const SINGERS = 'robin canary sparrow';

/** The sounds that are verbs as well as nouns, and who makes them. */
const SOUNDS: Readonly<Record<string, string>> = {
  bark: 'dog dog puppy seal',
  meow: 'cat cat kitten',
  moo: 'cow cow calf bull',
  neigh: 'horse horse pony foal',
  quack: 'duck duck duckling',
  cluck: 'hen chicken',
  oink: 'pig piglet',
  bleat: 'goat sheep lamb',
  roar: 'lion tiger leopard',
  growl: 'bear panda',
  howl: 'wolf wolf',
  hiss: 'snake goose',
  hoot: 'owl owl',
  buzz: 'bee fly wasp mosquito',
  squeak: 'mouse rat hamster',
  croak: 'frog toad',
};

/** Sounds that are only verbs. */
const CALLS: Readonly<Record<string, string>> = {
  ...SOUNDS,
  crow: 'rooster',
  sing: SINGERS,
  chirp: 'cricket chick grasshopper',
  gobble: 'turkey',
  bray: 'donkey mule',
  chatter: 'monkey',
  talk: 'parrot',
};

const ALSO: Readonly<Record<string, string>> = {
  growl: 'dog puppy wolf lion tiger leopard',
  howl: 'dog puppy',
  hiss: 'cat kitten',
  roar: 'bear',
  chirp: SINGERS,
  sing: 'canary parrot cricket',
  squeak: 'puppy kitten piglet bat guinea',
  bark: 'wolf fox',
  croak: 'crow raven',
  chatter: 'squirrel parrot',
};

/** How somebody moves. */
const MOVES: Readonly<Record<string, string>> = {
  fly: `eagle owl crow parrot bat butterfly bee swan pigeon sparrow robin dove hawk dragonfly moth plane`,
  swim: 'goldfish fish shark whale dolphin duck otter seal salmon eel duckling',
  hop: 'rabbit frog kangaroo grasshopper hare toad',
  gallop: 'horse pony zebra',
  slither: 'snake',
  crawl: 'snail worm caterpillar tortoise beetle spider ant',
  climb: 'monkey squirrel koala raccoon',
  waddle: 'penguin goose',
  sail: 'boat ship',
};

const MOVES_TOO: Readonly<Record<string, string>> = {
  fly: 'duck goose beetle',
  swim: 'frog turtle penguin goose swan crocodile boat ship toad hippo snake',
  climb: 'cat spider ant snake snail bear parrot caterpillar beetle',
  crawl: 'snake',
  waddle: 'duck duckling swan',
  hop: 'robin sparrow crow pigeon',
  slither: 'eel worm',
  gallop: 'kangaroo hare',
  sail: 'swan duck',
};

const IRREGULAR: Readonly<Record<string, readonly [string, string, string]>> = {
  hop: ['hops', 'hopped', 'hopping'],
  fly: ['flies', 'flew', 'flying'],
  swim: ['swims', 'swam', 'swimming'],
  sing: ['sings', 'sang', 'singing'],
  buzz: ['buzzes', 'buzzed', 'buzzing'],
  hiss: ['hisses', 'hissed', 'hissing'],
};

/** The third person, the past, or the form in -ing. */
function inflect(verb: string, form: 0 | 1 | 2): string {
  if (IRREGULAR[verb]) return IRREGULAR[verb][form];
  const stem = verb.replace(/e$/, '');
  return [`${verb}s`, `${stem}ed`, `${stem}ing`][form];
}

const inflected = (table: Readonly<Record<string, string>>, form: 0 | 1 | 2): Record<string, string> =>
  Object.fromEntries(Object.entries(table).map(([verb, nouns]) => [inflect(verb, form), nouns]));

const WHENEVER = [
  'When a stranger comes to the door,',
  'When somebody comes too near,',
  'Whenever {he} is hungry,',
  'When {he} wants something to eat,',
  'Early in the morning',
  'When {he} is happy,',
  'As soon as {he} sees {friend},',
  'In the middle of the night',
];
const WHEN = `[${WHENEVER.join('|')}]`;

/** The sounds, in every form of the verb. */
export const DOES: readonly Relation[] = [
  {
    answers: CALLS,
    also: ALSO,
    train: [
      `${WHEN} {subject} <will|would> always __.`,
      `${WHEN} {subject} <begins|began> to __[.| as loudly as {he} <can|could>.]`,
      `${WHEN} {subject} <starts|started> to __[.|, and everybody <wakes|woke> up.]`,
      'Suddenly {subject} began to __[.| very loudly.|, and everybody turned round.]',
      '[We|You|I] can hear {subject} __[.| from far away.| all night.]',
      '{friend} heard {subject} __[.| in the dark.]',
      'What did {name} do? {He} began to __.',
      'Let {name} __ [if {he} likes|as much as {he} wants].',
      'Everybody knows that {name} can __[.| very well.]',
      'Nobody can __ like {name}.',
      '{Name} opened {his} mouth and began to __.',
      '"Listen! I can hear {name} __," said {friend}.',
      '{Subject} <does|did> not speak. {He} <can|could> only __.',
      'All day long {name} <does|did> nothing but __.',
      '{Name} was so [happy|excited|angry|hungry] that {he} had to __.',
      'It is nice to hear {name} __.',
      "Please don't __, {name}!",
      '{Name} <likes|liked> to __ [at night|in the morning|for {friend}].',
    ],
    valid: [
      'At the sight of {friend}, {name} began to __.',
      'You should hear {him} __!',
      'From behind the wall we could hear {name} __.',
      'Then {name} lifted {his} head and started to __.',
      'Sooner or later {name} will __[.| again.]',
    ],
    weight: 3,
  },
  {
    answers: inflected(CALLS, 0),
    also: inflected(ALSO, 0),
    train: [
      `${WHEN} {subject} always __.`,
      `${WHEN} {subject} __[.| loudly.| a little.]`,
      '{Subject} __ [very loudly|all day|when {he} is happy|at night].',
      '{Name} often __[.| and wakes us up.]',
      'Listen how {name} __!',
      'I know that it is {name} because {he} __.',
      'A [child|boy|girl] speaks, but {name} __.',
    ],
    valid: ['Every time we go in, {name} __.', 'The way {name} __ makes {friend} laugh.'],
  },
  {
    answers: inflected(CALLS, 1),
    also: inflected(ALSO, 1),
    train: [
      '{Subject} __ [loudly|twice|and went to sleep|again|with joy].',
      'Then {name} looked up and __.',
      '{Name} saw {friend} and __[.| with joy.| at once.]',
      '{Name} opened {his} mouth and __.',
      '"Good morning, {name}," said {friend}. {Name} __.',
      'When {name} was hungry, {he} __.',
      'Suddenly {name} __ so loudly that {friend} jumped.',
      'All night long {name} __.',
      '{friend} came in. {Name} __ [happily|softly].',
    ],
    valid: ['At that, {name} __[ loudly|].', '{Name} came nearer and __.'],
    weight: 1.5,
  },
  {
    answers: inflected(CALLS, 2),
    also: inflected(ALSO, 2),
    train: [
      '{friend} heard {name} __[.| outside.]',
      '{Name} <will not|would not> stop __.',
      'We woke up because {name} was __.',
      '{Name} <keeps|kept> __[.| until somebody <comes|came>.]',
      'There was a noise: it was {name} __.',
      'Somewhere in the dark {name} was __.',
      '{Name} started __ [at once|as loudly as {he} could].',
      "{Name}'s __ could be heard [everywhere|far away].",
    ],
    valid: ['Why is {name} __ like that?', 'They followed the sound of {name} __.'],
    weight: 1.5,
  },
  {
    answers: SOUNDS,
    also: ALSO,
    train: [
      '{Subject} gave a loud __[.| and ran away.| to say hello.]',
      'With a loud __ {name} turned round.',
      'From the other side came {an} __. It was {name}.',
      'Then they heard {an} __, and {friend} knew that it was {name}.',
      'The only answer from {name} was a long __.',
      '{Name} gave a little __.',
      '{Name} woke {friend} with a loud __.',
      'You can tell {name} by {his} __.',
      "{Name}'s loud __ frightened {friend}.",
    ],
    valid: [
      '{Name} let out {an} __[ that made {friend} smile|].',
      'What {friend} heard was the __ of {name}.',
    ],
    weight: 1.5,
  },
];

/** The ways to move, in every form of the verb. */
export const MOVING: readonly Relation[] = [
  {
    answers: MOVES,
    also: MOVES_TOO,
    train: [
      '{Subject} <can|could> __[.| very well.| faster than the others.]',
      'It <is|was> a long way, but {name} <can|could> __[.| all day.]',
      'What {name} <does|did> best is to __.',
      'In the morning {subject} <likes|liked> to __ [for an hour|a little].',
      '{Name} was not afraid. {He} began to __ as fast as {he} could.',
      '{friend} watched {name} __[ away|].',
      '{friend} can run. {Name} can __.',
      '"I wish I could __ like {name}," said {friend}.',
      '"How do you get home, {name}?" "Oh, I __," said {name}.',
      'Nobody has to teach {name} how to __.',
      '{Name} was still too young to __.',
      'Look at {name}! Look at {him} __!',
    ],
    valid: [
      'The whole day {name} <does|did> nothing but __.',
      'Sooner or later {name} would learn to __.',
      'It was a pleasure to see {name} __.',
    ],
    weight: 1.5,
  },
  {
    answers: inflected(MOVES, 1),
    also: inflected(MOVES_TOO, 1),
    train: [
      '{Subject} __ away[.| as fast as {he} could.| and was never seen again.]',
      '{Name} said goodbye and __ away.',
      '{Name} heard a noise and __ away.',
      'Quickly {name} __ [back to {his} friends|home|away].',
      'And so {name} __ [home|on and on|away].',
      '{friend} waved, and {name} __ away.',
      'When {friend} came too near, {name} __ off.',
      'The others walked, but {name} __.',
    ],
    valid: ['Without a word {name} __ [off|home].', 'The next moment {name} __ out of sight.'],
  },
  {
    answers: inflected(MOVES, 2),
    also: inflected(MOVES_TOO, 2),
    train: [
      '{friend} saw {name} __ [past|away].',
      '{Name} came __ [along|towards them].',
      '{Subject} <loves|loved> __.',
      'After an hour of __, {name} was tired.',
      '{Name} <spends|spent> the whole day __.',
      'Here comes {name}, __ [happily|slowly|as always].',
    ],
    valid: ['{Name} went off, __ all the way.', 'Nobody is better at __ than {name}.'],
  },
];

/** What a creature says, in quotation marks and without. */
const WORDS: Readonly<Record<string, string>> = {
  woof: 'dog dog puppy',
  meow: 'cat cat kitten',
  moo: 'cow cow calf bull',
  quack: 'duck duck duckling',
  baa: 'sheep lamb',
  oink: 'pig piglet',
  cluck: 'hen chicken',
  neigh: 'horse horse pony foal',
  tweet: 'robin canary sparrow',
  roar: 'lion tiger bear',
  hiss: 'snake snake',
  buzz: 'bee fly wasp',
  ribbit: 'frog frog',
  squeak: 'mouse rat hamster',
  hoot: 'owl',
  gobble: 'turkey',
  honk: 'goose car truck',
  caw: 'crow raven',
};
const WORDS_TOO: Readonly<Record<string, string>> = { hiss: 'goose', tweet: 'parrot' };

export const SAYS: readonly Relation[] = [
  {
    answers: WORDS,
    also: WORDS_TOO,
    capital: true,
    train: [
      '{Subject} opened {his} mouth and said "__[!"|," and that was all.]',
      '"__!" said {name}.',
      '{Subject} <says|said>, "__[!"|, {wordAgain}!"]',
      'Then {name} <looks|looked> up and <says|said>, "__[!"|."|," as if {he} <understands|understood> every word.]',
      '"Good morning, {name}," said {friend}. "__," said {name}.',
      '"What do you say, {name}?" asked {friend}. "__!" said {name}.',
      'All {name} <says|said> <is|was>, "__!"',
      '{friend} asked a question, but {name} only said, "__."',
      'Suddenly they heard {name}: "__!"',
      '"__," <answers|answered> {name}, and {friend} <laughs|laughed>.',
      '{Name} was so happy that {he} shouted, "__!"',
      '"__, {wordAgain}," went {name}.',
      'What does {name} say? "__!"',
      '{friend} woke up because {name} was calling "__!" outside.',
      '{friend} can say "Hello". {Name} can only say "__[."|!"]',
    ],
    valid: [
      '"__! {WordAgain}!" came the voice of {name}.',
      'To everything that {friend} said, {name} replied, "__!"',
      '{Name} shook {him}self and said, "__."',
      'And {name}, what did {he} answer? "__," of course.',
    ],
    weight: 2,
  },
  {
    answers: WORDS,
    also: WORDS_TOO,
    train: [
      '{Subject} <says|said> __[.| all day long.| to {friend}.]',
      '{Name} <goes|went> __[.|, {wordAgain}.| in the morning.]',
      'What does {name} say? {He} says __.',
      'In the song, {name} goes __[.|, {wordAgain}, {wordAgain}.]',
      '{friend} asked what {name} says. I told {friendHim}: {he} says __.',
      '{Name} <cannot|could not> talk. {He} only <says|said> __.',
      'When {he} <is|was> happy, {name} <says|said> __.',
      'If you ask {name}, {he} will say __.',
      '{Name} looked up and went __.',
      'The baby [points at|sees] {name} and says __[.|, {wordAgain}.]',
      'Every child knows that {name} says __.',
    ],
    valid: [
      'You say hello, and {name} says __.',
      'A loud __ came from {name}.',
      'All day long {name} went __[.|, {wordAgain}.]',
    ],
    weight: 1.5,
  },
];
