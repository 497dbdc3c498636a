// Words that come in pairs, tense that is kept, days and numbers in order, one and the other.
import { cast, from, halves, say } from './agreement-vary.ts';
import type { Kind } from './discourse.ts';

/** "Either ... or", by the second word: first half, what follows; the phrases between are drawn. */
const PAIRS: Readonly<
  Record<
    string,
    {
      readonly wordings: ReturnType<typeof halves<readonly [string, string]>>;
      readonly rivals: readonly string[];
    }
  >
> = {
  or: {
    wordings: halves<readonly [string, string]>([
      ['Either you [clean your room|eat your soup|put on your coat] {while},', ' you stay at home.'],
      ['You can have either the {a} {place}', ' the {b}.'],
      ['We will go either to {where} {while}', ' to my aunt.'],
      ['Nobody knew whether the {a} {place} was {n2} own', ' somebody else’s.'],
      ['Either the {a} {place} is too big', ' the {b} is too small.'],
      ['{N} could either stay {while}', ' go home.'],
    ]),
    rivals: ['nor', 'but', 'than'],
  },
  nor: {
    wordings: halves<readonly [string, string]>([
      ['Neither the {a} {place}', ' the {b} was to be found.'],
      ['{N} had neither the {a} {place}', ' the money for it.'],
      ['There was neither a {a} {place}', ' a {b}.'],
      ['{N} could neither find the {a} {place}', ' remember where it was.'],
      ['Neither my {kin} from {where}', ' my {kin2} came to see us.'],
      ['{N} would neither eat {while}', ' drink.'],
    ]),
    rivals: ['or', 'but', 'than'],
  },
  and: {
    wordings: halves<readonly [string, string]>([
      ['Both the {a} {place}', ' the {b} were gone.'],
      ['Somewhere between the {a} {place}', ' the {b} the cat was asleep.'],
      ['{N} bought both the {a} {place}', ' the {b}.'],
      ['Both my {kin} from {where}', ' my {kin2} can swim.'],
      ['The difference between the {a} {place}', ' the {b} is small.'],
    ]),
    rivals: ['nor', 'than', 'but'],
  },
  but: {
    wordings: halves<readonly [string, string]>([
      ['Not only the {a} {place}', ' also the {b} was gone.'],
      ['{N} lost not only the {a} {place},', ' also the {b}.'],
      ['It was not the {a} {place} that {n} wanted,', ' the {b}.'],
      ['{N} was looking not for the {a} {place},', ' for the {b}.'],
      ['My {kin} from {where} can not only sing {while},', ' also dance.'],
    ]),
    rivals: ['nor', 'or', 'than'],
  },
  than: {
    wordings: halves<readonly [string, string]>([
      ['The {a} {place} was much [bigger|older|smaller|heavier|prettier]', ' the {b}.'],
      ['{N} would rather have the {a} {place}', ' the {b}.'],
      ['My {kin} from {where} is [taller|younger|stronger|older]', ' my {kin2}.'],
      ['{N} liked the {a} {place} [far|much|] more', ' the {b}.'],
      ['There was nothing [better|nicer|worse] in {where} {while}', ' a good soup.'],
      ['It is [easier|harder] to find the {a} {place}', ' to find the {b}.'],
    ]),
    rivals: ['as', 'nor', 'or'],
  },
  as: {
    wordings: halves<readonly [string, string]>([
      ['The {a} {place} was just as [big|old|small|heavy|pretty]', ' the {b}.'],
      ['My {kin} from {where} is almost as [tall|young|strong|old]', ' my {kin2}.'],
      ['No {a} in {where} was as [big|old|heavy|beautiful]', ' this one.'],
      ['{N} had never seen such a thing {while}', ' this {b}.'],
      ['The {a} {place} had the same colour', ' the {b}.'],
      ['{N} ran as fast with the {a}', ' a horse.'],
    ]),
    rivals: ['than', 'nor', 'or'],
  },
  to: {
    wordings: halves<readonly [string, string]>([
      ['{N} walked all the way from the {a} {place}', ' the river.'],
      ['From the first day in {where}', ' the last it rained.'],
      ['It was a long way from the {a} {place}', ' the {b}.'],
      ['The train goes from {where}', ' the sea.'],
      ['From morning in {where}', ' night {n} {was} busy.'],
    ]),
    rivals: ['than', 'nor', 'or'],
  },
  that: {
    wordings: halves<readonly [string, string]>([
      ['The {a} {place} was so [big|old|heavy|expensive|beautiful]', ' nobody wanted to move it.'],
      ['My {kin} from {where} was so [tired|angry|happy|hungry]', ' nobody could stop him.'],
      ['It was so [cold|hot|dark|quiet] in {where} {while}', ' nobody went out.'],
      ['{N} had such a heavy {a} {place}', ' nobody could lift it.'],
      ['So [loud|strange|terrible] was the noise {place}', ' everyone ran away.'],
    ]),
    rivals: ['than', 'nor', 'as'],
  },
};
const GOODS = halves(
  'lamp|chair|kite|book|cup|hat|clock|boat|ball|table|picture|basket|drum|coat|mirror|tree|dress|ring|bicycle|guitar'.split(
    '|',
  ),
);
const PLACES = halves([
  'in the [kitchen|attic|cellar|garden]',
  'with the [red|blue|broken|golden] [handle|button|ribbon]',
  'that {kin} [bought|found|gave us] [last year|in the summer|]',
  'from [the shop|my aunt|the market]',
  'behind the [big|old|] [door|tree|house]',
  'which had [once|] belonged to the [king|sailor|teacher]',
  'that stood by the [window|door|stove]',
  'by the [river|sea|road] [with the old bridge|]',
]);
const KIN = halves('uncle|cousin|brother|neighbour|grandfather|nephew|teacher'.split('|'));
const WHERES = halves([
  'London',
  'the village',
  'the mountains',
  'our town',
  'the big city',
  'the little house by the sea',
  'the old castle',
]);
const WHILES = halves([
  'before the guests arrive',
  'this evening',
  'in the morning',
  'on Sundays',
  'right now',
  'for a whole day',
  'when it rains',
  'all day long',
]);
const LEADS = halves([
  'It was late.',
  'Nobody knew what to do.',
  'They talked about it for a long time.',
  'Then {n} came in.',
  'It is a long story.',
  '"Listen," said my mother.',
  'Everybody agreed.',
  'We thought about it.',
]);

const pair: Kind = {
  name: 'pair',
  make(draw) {
    const word = draw.pick(Object.keys(PAIRS));
    const { words } = cast(draw, true);
    const [question, after] = from(draw, PAIRS[word].wordings);
    const [a, b] = draw.several(draw.split === 'train' ? GOODS.train : GOODS.valid, 2);
    const [kin, kin2] = draw.several(
      draw.split === 'train' ? KIN.train : ['nephew', 'grandfather', 'teacher'],
      2,
    );
    const slots: Record<string, string> = { ...words, n2: words.his, a, b, kin, kin2 };
    slots.where = from(draw, WHERES);
    slots.while = from(draw, WHILES);
    slots.place = say(draw, from(draw, PLACES), { kin: `my ${kin}` });
    return {
      opening: say(draw, from(draw, LEADS), words),
      question: say(draw, question, slots),
      word,
      rivals: PAIRS[word].rivals,
      after: say(draw, after, slots).replace(/^(?=\w)/, ' '),
      near: true,
    };
  },
};

type Verb = readonly [base: string, s: string, past: string, ing: string, complement: string];

const VERBS = halves<Verb>(
  `go goes went going to the river|drink drinks drank drinking a glass of milk|eat eats ate eating an apple|swim swims swam swimming across the lake|
sing sings sang singing an old song|write writes wrote writing a long letter|ride rides rode riding to the village|read reads_ read reading|
take takes took taking the dog for a walk|make makes made making a pot of soup|give gives gave giving the birds some bread|see sees saw seeing a film|
run runs ran running around the park|sleep sleeps slept sleeping under the tree|buy buys bought buying a newspaper|drive drives drove driving to the sea|
catch catches caught catching a fish|tell tells told telling a story|play plays played playing the piano|wash washes washed washing the car|
bake bakes baked baking a cake|paint paints painted painting a picture|climb climbs climbed climbing up the hill|feed feeds fed feeding the ducks|
draw draws drew drawing a horse|sit sits sat sitting by the window|fly flies flew flying a kite|build builds built building a tower|
dance dances danced dancing in the kitchen|water waters watered watering the roses|visit visits visited visiting the old aunt|call calls called calling a friend`
    .split('|')
    .filter((line) => !line.includes('_'))
    .map((line) => {
      const [base, s, past, ing, ...complement] = line.trim().split(' ');
      return [base, s, past, ing, ` ${complement.join(' ')}`];
    }),
);
const WHEN = 'morning|evening|Sunday|Friday|afternoon|day|night|summer|week'.split('|');

const TENSE_HABIT = halves([
  'Every {when} {n} {s}{c}.',
  '{N} [always|often|usually] {s}{c} [on Sundays|in the evening|after breakfast|].',
  '[Most days|On Mondays|When the sun shines|As a rule] {n} {s}{c}.',
  '{N} {s}{c} every {when}.',
  'What {n} likes to do: every {when} {he} {s}{c}.',
  '{N} is happy when {he} {s}{c}.',
  'You should know that {n} {s}{c} every {when}.',
]);
const TENSE_ONCE = halves([
  '[Yesterday|Last Sunday|Last summer|Long ago|Two days ago] {n} {past}{c}.',
  '{N} {past}{c} [yesterday|last Friday|a year ago].',
  'When {n} was [six|small|young], {he} [often|] {past}{c}.',
  'Once {n} {past}{c} [all alone|with a friend|].',
  'In the spring {n} {past}{c} for the first time.',
]);
/** By the form that is due: base, the present, the past, "-ing". */
const TENSE_QUESTIONS = [
  halves([
    'Tomorrow, too, {he} will',
    'And tomorrow {n} wants to',
    'Today {he} cannot',
    'Next {last} {n} is going to',
    'But today {n} does not',
    'I wonder if {n} will also',
    '{N} would love to',
    'Next time, {n} says, everyone will',
  ]),
  halves([
    'That is how it is: every {when} {he}',
    'Even when it rains, {n}',
    'And to this day {n} often',
    'And every {when}, {n} still',
    'Nowadays {n} always',
  ]),
  halves([
    'Yesterday, too, {he}',
    'Last {last} {n} also',
    'And so, the day before yesterday, {n}',
    'A year ago, on such a day, {n}',
    'Yesterday it was just the same, and {n}',
  ]),
  halves([
    'Look, just now {n} is',
    'When we came, {n} was',
    '{N} is very good at',
    '{He} spent the whole day',
    'No one in the family is so fond of',
  ]),
];

const tense: Kind = {
  name: 'tense',
  make(draw) {
    const person = draw.person();
    const verb = from(draw, VERBS);
    const [base, s, past, , c] = verb;
    const form = draw.pick([0, 0, 1, 2, 2, 3]);
    const when = draw.pick(draw.split === 'train' ? WHEN.slice(0, 6) : WHEN.slice(6));
    const words = {
      ...person,
      n: person.name,
      when,
      last: draw.pick(['week', 'Sunday', 'summer', 'month']),
      base,
      s,
      past,
      c,
    };
    const others = draw.several(
      (draw.split === 'train' ? VERBS.train : VERBS.valid).filter((each) => each !== verb),
      1,
    );
    // A form of the past is due where the habit was told in the present, and the other way round.
    const once = form !== 2 && (form === 1 ? false : draw.chance(0.5));
    const word = verb[form];
    const rivals = [...new Set([verb[(form + 1) % 3], verb[(form + 2) % 3], others[0][form]])].filter(
      (each) => each !== word,
    );
    return {
      opening: say(draw, from(draw, once ? TENSE_ONCE : TENSE_HABIT), words),
      question: say(draw, from(draw, TENSE_QUESTIONS[form]), words),
      word,
      rivals: rivals as string[],
      after: `${c}.`,
      about: person,
    };
  },
};

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const DEEDS = halves([
  '{n} painted the door',
  '{n} went to the market',
  '{n} baked bread',
  'it rained all day',
  '{n} slept until noon',
  '{n} mended the roof',
  'the cat came home',
  '{n} wrote a letter',
  'nothing happened',
  '{n} caught a big fish',
  'a letter arrived',
  '{n} washed the windows',
  'there was a storm',
  '{n} planted a tree',
]);

/** An opening and a question whose answer comes after `{a}` and `{b}`, with what follows the answer. */
type Order = readonly [opening: string, question: string, after: string];

const ROWS: readonly {
  readonly row: readonly string[];
  readonly wordings: ReturnType<typeof halves<Order>>;
}[] = [
  {
    row: DAYS,
    wordings: halves<Order>([
      ['On {a} {deed}.', 'On {b} {deed2}. And on', ' it snowed.'],
      ['It was {a} when {deed}.', 'Then came {b}, and after that came', '.'],
      ['Today is {b}.', 'So tomorrow will be', '.'],
      ['It was {b}, and {deed}.', 'The next day was', '.'],
      ['Yesterday was {b}, and {deed}.', 'And today is', '.'],
      ['It began on {a}.', '{b} went by, and soon it was', '.'],
      ['{deed} on {b}.', 'A day later, on', ', we heard of it.'],
      ['It is {b}, and {n} will come tomorrow.', 'So we shall see each other on', '.'],
      ['We arrived on {a}.', 'We stayed over {b} and left on', '.'],
      ['They said that {n} would come the day after {b}.', 'So we waited for', '.'],
    ]),
  },
  {
    row: MONTHS,
    wordings: halves<Order>([
      ['In {a} {deed}.', 'In {b} {deed2}. And in', ' it was over.'],
      ['It was {a} when {deed}.', 'Then came {b}, and after that came', '.'],
      ['It began in {a}.', '{b} went by, and soon it was', '.'],
      ['It was the last day of {b}, and {deed}.', 'So tomorrow will be the first of', '.'],
      ['All through {a} and {b} {n} waited.', 'The answer came only in', '.'],
    ]),
  },
  {
    row: NUMBERS,
    wordings: halves<Order>([
      ['There were {b} {animals} by the river.', 'Then another one came, and now there were', '.'],
      ['The clock struck {a}. Later it struck {b}.', 'An hour after that it struck', '.'],
      ['{n} caught {b} {animals}.', 'After the next one, there were', '.'],
      ['There were {b} people in the boat.', 'Then one more got in, which made', '.'],
      ['{n} had {b} {animals} and got one more.', 'Altogether there were now', '.'],
      ['It was {b} o’clock, and {deed}.', 'An hour later it was', ' o’clock.'],
    ]),
  },
  {
    row: ORDINALS,
    wordings: halves<Order>([
      ['The {a} door was locked.', 'The {b} door was locked, too. So they tried the', ' one.'],
      ['On the {a} day {deed}.', 'On the {b} day {deed2}. And on the', ' day they rested.'],
      ['The {a} in the race was a boy in red.', 'The {b} was a girl. And who was', '?'],
      ['The {a} child got an apple.', 'The {b} one got a pear, and a plum was left for the', '.'],
      ['The {a} letter came on Monday.', 'A week later came the {b}, and soon after that the', '.'],
    ]),
  },
];

const order: Kind = {
  name: 'order',
  make(draw) {
    const { words, about } = cast(draw, true);
    const [deed, deed2] = draw
      .several(draw.split === 'train' ? DEEDS.train : DEEDS.valid, 2)
      .map((each) => say(draw, each, words));
    const { row, wordings } = draw.pick([ROWS[0], ...ROWS]);
    // "One frogs" is no English: counting begins at two.
    const first = row === NUMBERS ? 1 : 0;
    const i = first + draw.random.below(row.length - 2 - first);
    const [a, b, word] = row.slice(i, i + 3);
    const animals = draw.pick(['frogs', 'birds', 'cats', 'fish', 'ducks', 'rabbits', 'mice', 'hens']);
    const slots = { ...words, a, b, deed, deed2, animals };
    const tell = (wording: string): string => say(draw, wording, slots).replace(/^./, (c) => c.toUpperCase());
    const [opening, question, after] = from(draw, wordings);
    const others = row.filter((each) => each !== word && each !== b);
    return {
      opening: tell(opening),
      question: tell(question),
      word,
      rivals: [b, ...draw.several(others, 2)],
      after,
      about,
    };
  },
};

const opposites = (list: string): ReturnType<typeof halves<readonly [string, string]>> =>
  halves(list.split('|').map((each) => each.split(' ') as [string, string]));
/** Opposites, the nouns that can be so, and how two of them are told apart. */
const OPPOSITES = [
  {
    pairs: opposites(
      'happy sad|tall short|brave afraid|rich poor|clever stupid|strong weak|young old|kind cruel|asleep awake|loud quiet|fast slow|fat thin|lazy busy|early late|hungry full',
    ),
    nouns: [
      'brothers',
      'sisters',
      'dogs',
      'boys',
      'girls',
      'horses',
      'kings',
      'friends',
      'giants',
      'bears',
      'uncles',
    ],
  },
  {
    pairs: opposites(
      'big small|old new|heavy light|full empty|clean dirty|wet dry|cheap expensive|long short|open closed|hot cold|black white|thick thin|hard soft|wide narrow|round square',
    ),
    nouns: [
      'boxes',
      'bags',
      'pots',
      'houses',
      'cups',
      'books',
      'blankets',
      'boats',
      'towels',
      'pillows',
      'tables',
      'coats',
    ],
  },
  {
    pairs: opposites(
      'deep shallow|wide narrow|safe dangerous|long short|clean dirty|fast slow|quiet loud|warm cold',
    ),
    nouns: ['rivers', 'streams', 'canals'],
  },
];
const CONTRAST_OPENINGS = halves([
  'There were two {x}, and one of them was {a}.',
  '{N} [knew|saw|remembered] two {x}, and the first was {a}.',
  'The two {x} were like day and night. One of them was {a}.',
  'One of the two {x} was {a}.',
  'There were [once|] two {x} who were quite different. The first of them was {a}.',
  'Of the two {x}, one was {a}.',
  '{N} told a story about two {x}. One was very {a}.',
  'The first of the two {x} was {a}.',
]);
const CONTRAST_QUESTIONS = halves([
  'The other one was not. It was the opposite: it was',
  'The other one was not {a} but',
  'But the other was quite the opposite,',
  'One was {a}, the other was',
  'The second was the very opposite of {a}, it was',
  'The other, however, was not {a} at all: it was very',
  'So while the one was {a}, the other was',
]);

const contrast: Kind = {
  name: 'contrast',
  make(draw) {
    const { pairs, nouns } = draw.pick(OPPOSITES);
    const list = draw.split === 'train' ? pairs.train : pairs.valid;
    const couple = draw.pick(list);
    const [a, b] = draw.chance(0.5) ? couple : [couple[1], couple[0]];
    const all = [...pairs.train, ...pairs.valid];
    const other = draw.pick(all.filter((each) => !each.includes(a) && !each.includes(b)));
    const x = draw.pick(nouns);
    const who = nouns.includes('boys') ? 'who' : 'that';
    const { words, about } = cast(draw, true);
    return {
      opening: say(draw, from(draw, CONTRAST_OPENINGS).replace(' who ', ` ${who} `), { ...words, a, x }),
      question: say(draw, from(draw, CONTRAST_QUESTIONS), { a }),
      word: b,
      rivals: [a, other[0], other[1]],
      after: '.',
      about,
    };
  },
};

const TIMES: readonly (readonly [word: string, openings: readonly string[], after: readonly string[]])[] = [
  [
    'will',
    [
      'Our {x} is tomorrow.',
      'Tomorrow is the day of our {x}.',
      'There is going to be a {x} next Sunday.',
      'We are all waiting for the {x} next week.',
      'Next month we have our {x}.',
    ],
    [' be wonderful.', ' begin at ten.', ' last all day.'],
  ],
  [
    'was',
    [
      'Our {x} is over.',
      'Yesterday we had our {x}.',
      'There was a {x} last Sunday.',
      'We often think of our {x} last week.',
      'A month ago we had a {x}.',
    ],
    [' wonderful.', ' a great day.', ' the best of all.'],
  ],
  [
    'is',
    [
      'Our {x} has just begun.',
      'We are in the middle of our {x}.',
      'We are sitting here at the {x}.',
      'Listen, I am calling from the {x}.',
      'I am writing to you from the {x}, where they are all singing.',
    ],
    [' wonderful.', ' the best of all.', ' in full swing.'],
  ],
];
const EVENTS = halves(
  'school concert|birthday party|wedding|summer party|football game|race|circus show|trip|picnic|school play'.split(
    '|',
  ),
);
const TIME_QUESTIONS = halves([
  'Everyone agrees that the {x}',
  'I can tell you that the {x}',
  'My brother says that the {x}',
  'There is no doubt that our {x}',
  'In a word, the {x}',
]);

const time: Kind = {
  name: 'tense-time',
  make(draw) {
    const [word, openings, afters] = draw.pick(TIMES);
    const x = from(draw, EVENTS);
    return {
      opening: say(draw, draw.held(openings.slice(0, 4), openings.slice(4)), { x }),
      question: say(draw, from(draw, TIME_QUESTIONS), { x }),
      word,
      rivals: TIMES.map(([other]) => other).filter((other) => other !== word),
      after: draw.pick(afters),
    };
  },
};

export const kinds: readonly Kind[] = [pair, tense, time, order, contrast];
