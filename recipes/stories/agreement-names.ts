// Names that are due again: a person, an animal or a place was called so, other names have been heard since.
import { from, halves, inventedName, say } from './agreement-vary.ts';
import type { Draw, Kind, Parts } from './discourse.ts';

/** Two who bear names, told apart by what they are: the one whose name is due, and a rival. */
interface Bearer {
  readonly noun: string;
  readonly he: string;
  readonly his: string;
  readonly him: string;
  readonly name: string;
}

const GIRLS = halves(
  'girl|woman|princess|nurse|sister|aunt|queen|teacher|neighbour|dancer|baby|grandmother'.split('|'),
);
const BOYS = halves(
  'boy|man|prince|farmer|brother|uncle|king|sailor|cook|pirate|doctor|grandfather'.split('|'),
);
const ANIMALS = halves(
  'dog|cat|horse|rabbit|parrot|pony|hamster|turtle|kitten|puppy|donkey|mouse|bear|cow|goat|pig|owl|fox|dragon|monster|robot|doll|boat|elephant|lion|monkey|duck'.split(
    '|',
  ),
);

const PRONOUNS = {
  f: { he: 'she', his: 'her', him: 'her' },
  m: { he: 'he', his: 'his', him: 'him' },
  n: { he: 'it', his: 'its', him: 'it' },
};

function human(draw: Draw): Bearer {
  const person = draw.person();
  const noun = from(draw, person.gender === 'f' ? GIRLS : BOYS);
  return { noun, ...PRONOUNS[person.gender], name: draw.chance(0.35) ? inventedName(draw) : person.name };
}

const animal = (draw: Draw): Bearer => ({
  noun: from(draw, ANIMALS),
  ...PRONOUNS.n,
  name: draw.chance(0.35) ? inventedName(draw) : draw.pet(),
});

const LITTLE = '[little|old|young|small|big|funny|shy|clever|]';
const OPENINGS = halves([
  `The ${LITTLE} {noun} was called {n}.`,
  `Once upon a time there was a ${LITTLE} {noun} called {n}.`,
  `There was once a ${LITTLE} {noun} named {n}.`,
  `A ${LITTLE} {noun} named {n} lived [by the sea|in a house near the forest|far away|in our street].`,
  `{N} was a ${LITTLE} {noun}.`,
  `The name of the ${LITTLE} {noun} was {n}.`,
  `In our town lived a ${LITTLE} {noun}. {His} name was {n}.`,
  `{N}, a ${LITTLE} {noun}, [lived in a small house|loved the rain|had a secret|never slept].`,
  `I [once knew|know|remember] a ${LITTLE} {noun} whose name was {n}.`,
  `A ${LITTLE} {noun} came to [our house|the village|the river] one day. We called {him} {n}.`,
  `Long ago, a {noun} by the name of {n} [went out into the world|found a map|lived all alone].`,
  `This is the story of {n}, the ${LITTLE} {noun} who [wanted to fly|could not sleep|was afraid of the dark|lost a shoe].`,
  `Everyone in the village knew {n}, the ${LITTLE} {noun}.`,
  `Have you heard of {n}? {N} was a ${LITTLE} {noun} who [lived in a tree|had no home|loved apples].`,
]);
const RIVAL_MIDDLES = halves([
  `[One day|Then|Later|After that] {he} met a ${LITTLE} {noun2} called {o}.`,
  `[One day|In the morning|Soon] {o}, the ${LITTLE} {noun2}, came [by|along|to the door].`,
  `A ${LITTLE} {noun2} named {o} was there, too.`,
  `[Next door|Not far away|Across the river] lived a ${LITTLE} {noun2}. {His2} name was {o}.`,
  `There was also a {noun2} called {o}, but {o} was [asleep|far away|too shy to speak].`,
  `{O}, a ${LITTLE} {noun2}, [saw it all|laughed|looked on].`,
  `On the way they saw a {noun2} whose name was {o}.`,
]);

/** By what the bearer is. */
const ROLE_QUESTIONS = halves<readonly [string, string]>([
  ['The {noun}’s name was', '.'],
  ['Do you remember what the {noun} was called? Yes, {his} name was', '.'],
  ['"What is your name?" they asked the {noun}. "My name is', '," said the {noun}.'],
  ['"Who are you?" the stranger asked. "I am', '," said the {noun}.'],
  ['The {noun} smiled and said, "I am', '."'],
  ['"Hello," said the {noun}. "My name is', '. What is yours?"'],
  ['The {noun} wrote {his} name in the book:', '.'],
  ['Everyone loved the {noun}, whose name was', '.'],
  ['We all looked at the {noun}. "Well done,', '!" we shouted.'],
  ['The {noun} came in, and everyone called, "Hello,', '!"'],
  ['They looked for the {noun} and called, "', '! Where are you?"'],
  ['On the {noun}’s birthday there was a big cake, and on it was written: Happy Birthday,', '!'],
  ['"Come here,', '," they called, and the {noun} came.'],
  ['Nobody forgot the {noun}. And to this day children are told about', '.'],
  ['What was the {noun} called? The {noun} was called', '.'],
  ['The {noun} was tired. "Good night,', '," they said.'],
  ['"Thank you," they said to the {noun}. "Thank you very much,', '."'],
  ['The {noun} heard somebody call. "', '! Come home!"'],
  ['The {noun} had a coat with a name in it. The name was', '.'],
]);

function role(name: string, first: (draw: Draw) => Bearer, second: (draw: Draw) => Bearer): Kind {
  return {
    name,
    make(draw): Parts {
      const a = first(draw);
      let b = second(draw);
      while (b.noun === a.noun || b.name === a.name) b = second(draw);
      const wordsOf = (x: Bearer, y: Bearer): Record<string, string> => ({
        noun: x.noun,
        n: x.name,
        he: x.he,
        his: x.his,
        him: x.him,
        noun2: y.noun,
        his2: y.his,
        o: y.name,
      });
      const words = wordsOf(a, b);
      const [question, after] = from(draw, ROLE_QUESTIONS);
      const tell = (wording: string): string => say(draw, wording, words);
      const opening = tell(from(draw, OPENINGS));
      const p = draw.random.uniform();
      const rival = tell(from(draw, RIVAL_MIDDLES));
      // Whose name is due is not always who came first.
      const before = say(draw, from(draw, OPENINGS), wordsOf(b, a));
      const joined = /, "$|\. "$/.test(question);
      return {
        opening: p < 0.25 ? `${opening} ${rival}` : p > 0.6 && p < 0.85 ? `${before} ${opening}` : opening,
        middle: p > 0.25 && p < 0.6 ? rival : undefined,
        question: tell(question),
        word: a.name,
        rivals: p < 0.85 ? [b.name] : [draw.person().name],
        after: tell(after).replace(/^(?=\w)/, ' '),
        joined,
      };
    },
  };
}

/** Without what it is: only one has a name, others are mentioned by the way. */
const ALONE_QUESTIONS = halves<readonly [string, string]>([
  ['{S} mother opened the window. "Come in,', '," she called, "it is late."'],
  ['Everyone clapped and shouted, "Well done,', '!"'],
  ['"What is your name?" asked the old woman. "', '," came the answer.'],
  ['"I want to go home," said', '.'],
  ['"What a day!" said', ' and laughed.'],
  ['"Good night,', '," said {s} father and turned off the light.'],
  ['And that is the story of', '.'],
  ['"Are you all right,', '?" asked {s} father.'],
  ['"Look at me!" shouted', '.'],
  ['"Happy birthday,', '!" they all sang.'],
  ['{S} friends came running and called, "Wait for us,', '!"'],
  ['"I will never do that again," thought', '.'],
  ['The teacher looked up. "And what do you think,', '?" she asked.'],
  ['There was a letter on the table. On it stood a name:', '.'],
  ['A voice called, "Where are you,', '?"'],
  ['"Yes, please," said', '.'],
  ['"It was not my fault," cried', '.'],
  ['The telephone rang. "Hello? May I speak to', '?" said a voice.'],
  ['{S} grandmother took a cake out of the oven and said, "This one is for you,', '."'],
]);
const ALONE_MIDDLES = halves([
  '{O} and {o2} [were playing outside|had gone home|were far away|were there, too].',
  'In the next house, {o} was [singing|asleep|having dinner].',
  'There was a boy called {o}, but he was [ill|asleep|far away].',
  '{O} had [already gone home|a cold and stayed in bed|gone fishing].',
  'They talked about {o} for a while.',
]);
const ALONE_OPENINGS = halves([
  'There was once a {child} called {n} who lived with {his} [parents|mother and father|family].',
  '{N} was a [happy|quiet|brave|curious|] {child}. {He} [loved stories|could not sit still|was seven years old].',
  'The [little|smallest|youngest] {child} in the family was called {n}.',
  'One morning {n} [woke up early|got up and looked out of the window|could not find {his} shoes|went to the river].',
  'It was a [big|special|long] day for {n}. {He} was [nervous|eight years old now|up before the sun].',
  'A {child} named {n} [had a dream|was new in our school|wanted to be a pilot].',
  '{N} lived in a small village with {his} family.',
  'When {n} was born, it was snowing. Now {he} was a [big|tall|clever] {child}.',
  'All {n} wanted was a friend. {He} was a shy {child}.',
  'Last summer {n} and {his} parents went to the sea.',
]);

const alone: Kind = {
  name: 'name-alone',
  make(draw) {
    const person = draw.person();
    const name = draw.chance(0.3) ? inventedName(draw) : person.name;
    const o = draw.person().name;
    const words = {
      ...person,
      n: name,
      child: person.gender === 'f' ? 'girl' : 'boy',
      o: draw.chance(0.3) ? inventedName(draw) : o,
      o2: draw.person().name,
      s: person.his,
    };
    const [question, after] = from(draw, ALONE_QUESTIONS);
    const middle = draw.chance(0.5);
    return {
      opening: say(draw, from(draw, ALONE_OPENINGS), words),
      middle: middle ? say(draw, from(draw, ALONE_MIDDLES), words) : undefined,
      question: say(draw, question, words),
      word: name,
      rivals: middle ? [words.o] : [o, words.o2],
      after: say(draw, after, words).replace(/^(?=\w)/, ' '),
      about: name === person.name ? person : undefined,
      joined: question.endsWith('"'),
    };
  },
};

const SELF_OPENINGS = halves([
  'My name is {n}.',
  'I am {n}, and I am [nine|ten|eleven|twelve] years old.',
  'They call me {n}, and I live [by the sea|on a farm|in a big city].',
  'When I was born, my parents named me {n}.',
  'I am called {n} after my grand{parent}.',
  'Hello! I am {n}, and this is my story.',
  'Everybody knows me as {n}.',
  'You can call me {n}.',
]);
const SELF_MIDDLES = halves([
  'I have a [brother|friend|cousin|neighbour] called {o}.',
  'My best friend is {o}.',
  '{O} lives next door.',
  'My teacher always calls me {o}, but that is not my name.',
  'I have two friends, {o} and {o2}.',
]);
const SELF_QUESTIONS = halves<readonly [string, string]>([
  ['When people ask me who I am, I say, "I am', '."'],
  ['"What is your name?" she asked me. "My name is', '," I said.'],
  ['Somebody called me. "', '! Come quickly!"'],
  ['My mother looked at me and said, "You are very brave,', '."'],
  ['I wrote my name on the paper:', '.'],
  ['"Good morning,', '," my father says to me every day.'],
  ['At the end of the letter I write: Love from', '.'],
  ['"Who is there?" asked a voice. "It is only me,', '," I said.'],
  ['So if you ever meet me, just say, "Hello,', '!"'],
  ['There was a present with my name on it. "For', '," it said.'],
  ['My sister shouted up the stairs, "', ', dinner is ready!"'],
  ['The teacher read out the list, and I waited for my own name:', '.'],
  ['The policeman asked for my name, and I told him that it was', '.'],
  ['"And you must be', '," said the old lady and shook my hand.'],
  ['On my door there is a sign. It says:', '.'],
  ['"Thank you,', '," said my grandfather when I gave him the letter.'],
  ['The phone rang, and I said, "Hello, this is', '."'],
  ['"Wake up,', '!" said my father and opened my curtains.'],
  ['Now you know my story. Goodbye, yours,', '.'],
  ['My friends like my name. They call, "Hey,', ', wait for us!"'],
]);

const self: Kind = {
  name: 'name-self',
  make(draw) {
    const person = draw.person();
    const name = draw.chance(0.3) ? inventedName(draw) : person.name;
    const words = {
      n: name,
      o: draw.person().name,
      o2: draw.person().name,
      parent: person.gender === 'f' ? 'mother' : 'father',
    };
    const [question, after] = from(draw, SELF_QUESTIONS);
    return {
      opening: say(draw, from(draw, SELF_OPENINGS), words),
      middle: draw.chance(0.7) ? say(draw, from(draw, SELF_MIDDLES), words) : undefined,
      question,
      word: name,
      rivals: [words.o],
      after,
      joined: question.endsWith('"'),
    };
  },
};

const PLACE_NOUNS = halves(
  'village|town|island|country|city|farm|castle|school|planet|valley|kingdom|hotel'.split('|'),
);
const PLACE_FEATURES = halves('river|mountain|lake|king|ship|forest|bakery|mayor'.split('|'));
const PLACE_OPENINGS = halves([
  'Far away there is a {noun} called {n}.',
  'We [once|] lived in a {noun} called {n}.',
  'I come from a small {noun} named {n}.',
  'The {noun} of {n} lies [in the hills|far from here|by a lake].',
  'The name of our {noun} is {n}.',
  'My grandmother was born in {n}, a [little|quiet|beautiful] {noun}.',
  'Long ago there was a {noun}. It was called {n}.',
]);
const PLACE_MIDDLES = halves([
  'The {feature} [there|nearby|in that land] is called {o}.',
  'There is a {feature} there which people call {o}.',
  'My cousin lives in {o}.',
  'Once we went on a trip to {o}.',
  'Behind the hills lies another {noun2}, named {o}.',
]);
const PLACE_QUESTIONS = halves<readonly [string, string]>([
  ['I will never forget the {noun} and its name:', '.'],
  ['"Where are you from?" they asked. "From a {noun} called', '."'],
  ['At the gate of the {noun} was a big sign: Welcome to', '!'],
  ['The name of that {noun} was', '.'],
  ['Everybody wanted to see the famous {noun} of', '.'],
  ['In the evening we came back to our {noun}. We were home again, in', '.'],
  ['I wrote the name of the {noun} on the letter:', '.'],
  ['There is no {noun} in the world like', '.'],
  ['A stranger asked how to get to the {noun}. "Do you mean', '?" we said.'],
  ['If you ever go to this {noun}, ask the people for the way to', '.'],
  ['On the map I found the {noun}, and beside it stood the name', '.'],
  ['"What is this {noun} called?" I asked. "It is called', '," he said.'],
]);

const place: Kind = {
  name: 'name-place',
  make(draw) {
    const n = inventedName(draw);
    const o = inventedName(draw);
    const [noun, noun2] = draw.several(draw.split === 'train' ? PLACE_NOUNS.train : PLACE_NOUNS.valid, 2);
    const words = { n, o, noun, noun2, feature: from(draw, PLACE_FEATURES) };
    const [question, after] = from(draw, PLACE_QUESTIONS);
    return {
      opening: say(draw, from(draw, PLACE_OPENINGS), words),
      middle: draw.chance(0.6) ? say(draw, from(draw, PLACE_MIDDLES), words) : undefined,
      question: say(draw, question, words),
      word: n,
      rivals: [o === n ? 'London' : o],
      after,
    };
  },
};

const TRIO_OPENINGS = halves([
  'There were three [friends|children|brothers and sisters|mice|bears|sailors]: {a}, {b} and {c}.',
  '{A}, {b} and {c} [went to the woods|were good friends|lived in the same street|played in the yard].',
  'My [cousins|children|friends|hens|cats] are called {a}, {b} and {c}.',
  'I have three [friends|pets|dogs|uncles], {a}, {b} and {c}.',
  'Once upon a time, {a} and {b} and {c} [found a boat|built a house|set out together].',
]);
const TRIO_QUESTIONS = halves<readonly [string, string]>([
  ['First {a} [jumped|spoke|went in], then {b}, and last of all came', '.'],
  ['{A} was [tired|hungry|wet], {b} was [tired|hungry|wet], and so was', '.'],
  ['I gave an apple to {a} and one to {b}. The third one was for', '.'],
  ['{A} was asleep. {B} was asleep. Only one was still awake, and that was', '.'],
  ['"Here is {a}, and here is {b}," they said. "But where is', '?"'],
  ['{A} ran, {b} ran, but the fastest of the three was', '.'],
  ['{B} came home, and {a} came home, but nobody knew where to look for', '.'],
  ['There was a bed for {b}, a bed for {a}, and a bed for', '.'],
]);

const trio: Kind = {
  name: 'name-third',
  make(draw) {
    const name = (): string =>
      draw.chance(0.25) ? inventedName(draw) : draw.chance(0.8) ? draw.person().name : draw.pet();
    const all = [name(), name(), name()];
    while (new Set(all).size < 3) all[2] = name();
    const [x, y, z] = draw.several([0, 1, 2], 3).map((i) => all[i]);
    const [question, after] = from(draw, TRIO_QUESTIONS);
    return {
      opening: say(draw, from(draw, TRIO_OPENINGS), { a: all[0], b: all[1], c: all[2] }),
      question: say(draw, question, { a: x, b: y }),
      word: z,
      rivals: [x, y],
      after,
    };
  },
};

const NICK_OPENINGS = [
  'His real name was {full}, but everybody called him {n}.',
  'She was christened {full}, but to us she was always {n}.',
  'My brother is called {full}, but we only ever call him {n}.',
  'Her name is {full}. Her friends call her {n}.',
];
const NICK_QUESTIONS: readonly (readonly [string, string])[] = [
  ['Nobody used the real name. We all just said', '.'],
  ['The long name was only for teachers. To friends it was simply', '.'],
  ['"Hey,', '!" called the friends, for nobody used the long name.'],
];

const nickname: Kind = {
  name: 'name-nickname',
  heldOut: true,
  make(draw) {
    const n = inventedName(draw).slice(0, 4);
    const full = inventedName(draw);
    const [question, after] = draw.pick(NICK_QUESTIONS);
    return {
      opening: say(draw, draw.pick(NICK_OPENINGS), { n, full }),
      question,
      word: n,
      rivals: [full],
      after,
    };
  },
};

export const kinds: readonly Kind[] = [
  role('name-person', human, (draw) => (draw.chance(0.6) ? animal(draw) : human(draw))),
  role('name-animal', animal, (draw) => (draw.chance(0.6) ? human(draw) : animal(draw))),
  alone,
  self,
  place,
  trio,
  nickname,
];
