// People with a trade: what they make, where they work, what they use, whom they look after, and what they are.

import type { Introduction } from './creature-intros.ts';
import { list } from './creature-nouns.ts';
import { ask, type Relation } from './creature-relation.ts';
import { vary } from './creature-vary.ts';
import { type Draw, type Parts, write } from './discourse.ts';

const JOBS =
  list(`baker doctor nurse teacher farmer pilot fisherman firefighter gardener tailor painter singer driver
  postman cook dentist shoemaker carpenter potter writer poet builder photographer librarian sailor captain actor judge
  miner priest mechanic shopkeeper waiter clown soldier hairdresser barber astronaut cowboy knight woodcutter
  policeman vet shepherd beekeeper dancer hunter jeweller milkman butcher lawyer scientist drummer conductor`);

const SEX: Readonly<Record<string, 'f' | 'm'>> = {
  ...{ fisherman: 'm', postman: 'm', policeman: 'm', milkman: 'm', cowboy: 'm' },
};

const ADJECTIVES = list(
  'good young old famous busy poor rich clever kind hard-working great friendly well-known',
);

/** A person is introduced by name (`{Name}`), or as one of the family (`{kin}`). */
const OPENINGS = {
  train: [
    '{Name} is {a thing}.',
    '{Name} was {a thing}.',
    '{Name} works as {a noun}.',
    '{Name} is {a noun} by trade.',
    '{My} {kin} is {a thing}.',
    '{My} {kin} works as {a noun}.',
    '{My} {kin} {name} is {a thing}.',
    '{My} {kin}, {name}, works as {a noun}[ in a small town|].',
    '{Name}, {my} {kin}, is {a thing}.',
    'There was once {a thing} called {name}.',
    'Once upon a time there lived {a thing} whose name was {name}.',
    '[In our street|In the village|Next door] there lives {a noun}. {His} name is {name}.',
    '{Name} the {noun} [gets up early|is a friend of ours|is known to everybody].',
    '{Name} always wanted to be {a noun}, and now {he} is one.',
    'When {name} was a child, {he} wanted to be {a noun}. Now {he} is one.',
    '{Name} is married to {guest}. {He} is {a noun}.',
    '"What do you do, {name}?" asked {guest}. "I am {a noun}," said {name}.',
    '[Our|The] {noun} is called {name}.',
    'Everybody knows {name}, the {noun}.',
    '{Name} has been {a noun} for [ten|twenty|many] years.',
    '{guest} has a [brother|sister|neighbour|friend] called {name}, who is {a thing}.',
    '{Name} learned a lot and became {a noun}.',
    'For {his} whole life {name} was {a noun}.',
    'The new {noun} in town is {name}.',
    'I know {a thing}, {name}.',
    '{Name} has an interesting job. {He} is {a noun}.',
    '{Name} comes from a big family, and {he} is {a noun}.',
    'It is not easy to be {a noun}, says {name}, but {he} likes it.',
    '{Name} is proud to be {a noun}.',
    'Do you know {name}, the {thing}?',
  ],
  valid: [
    'At school {name} was not very good, but today {he} is {a thing}.',
    '{Name} earns {his} living as {a noun}.',
    'This is the story of {name}, {a thing}.',
    'Meet {name}: {he} is {a noun}.',
    '{Name} had made up {his} mind to be {a noun}, and {a noun} {he} became.',
    'Our friend {name} has a job as {a noun}.',
  ],
};

/** Other people with other trades. */
const MIDDLE = {
  train: [
    '{guest} is {a other}.',
    '{Guest}, {a other}, lives next door.',
    '{His} [brother|sister|friend] {guest} is {a other}.',
    '{guest} would rather be {a other}.',
    '{guest} wants to be {a other} when {guestHe} grows up.',
    'On the way they met {a other}.',
    'The {other} came by and said hello.',
    '{guest} once read a book about {a other}.',
    '{Name} has a good friend who is {a other}.',
    '{Name} never wanted to be {a other}.',
  ],
  valid: ['{guest} earns money as {a other}.', 'A neighbour called {guest} is {a other}.'],
};

const KIN = {
  f: ['aunt', 'mother', 'sister', 'cousin', 'neighbour', 'grandmother', 'friend'],
  m: ['uncle', 'father', 'brother', 'cousin', 'neighbour', 'grandfather', 'friend'],
};

/** Introduces somebody with a trade. */
export function introduceTrade(draw: Draw, noun: string, other: string): Introduction {
  const person = draw.person(SEX[noun]);
  const guest = draw.person();
  const wording = draw.held(OPENINGS.train, OPENINGS.valid);
  const words: Record<string, string> = {
    ...{ name: person.name, he: person.he, him: person.him, his: person.his, my: draw.pick(['my', 'our']) },
    ...{ noun, other, thing: draw.chance(0.4) ? `${draw.pick(ADJECTIVES)} ${noun}` : noun },
    ...{ guest: guest.name, guestHe: guest.he, guestHis: guest.his, kin: draw.pick(KIN[person.gender]) },
  };
  // Where no name is given, it is "my uncle" all the way.
  if (!/\{name\}/i.test(wording)) words.name = `${words.my} ${words.kin}`;
  words.subject = words.name;
  words.subjects = `${words.name}'s`;
  const middle = draw.chance(0.4)
    ? write(vary(draw, draw.held(MIDDLE.train, MIDDLE.valid)), words)
    : undefined;
  return {
    opening: write(vary(draw, wording), words),
    middle,
    past: /\b(?:was|became|lived|had)\b/.test(wording) && !/ is /.test(wording),
    words,
    about: words.name === person.name && draw.chance(0.5) ? person : undefined,
    avoid: [noun],
  };
}

export const MAKES: Relation = {
  answers: {
    bread: 'baker',
    clothes: 'tailor',
    shoes: 'shoemaker',
    pictures: 'painter photographer',
    food: 'cook',
    tables: 'carpenter',
    pots: 'potter',
    books: 'writer',
    poems: 'poet',
    houses: 'builder',
    rings: 'jeweller',
    music: 'drummer singer conductor',
  },
  also: { food: 'baker', houses: 'carpenter', books: 'poet photographer', poems: 'writer' },
  train: [
    'Every day {he} makes __[.| for the whole town.| from morning to night.]',
    '{Subject} <makes|made> [fine |beautiful |good |]__[.| all day long.| for the people in town.]',
    'People <come|came> from far away for {subjects} __.',
    'Nobody <makes|made> better __ than {name}.',
    "For {guest}'s birthday {name} made some __.",
    '{friend} wanted to buy some __ from {name}.',
    'Everybody in town likes {subjects} __.',
    'As a present, {friend} got __ from {name}.',
    '{Subject} <is|was> famous for {his} [good |wonderful |]__.',
    '{friend} stopped to look at the __ that {name} had made.',
    'In {his} dreams {name} makes __.',
    '{Subject} <talks|talked> about {his} __.',
    '"I love your __, {name}," said {friend}.',
    '{Subject} <earns|earned> {his} money with __.',
    '{friend} helped {name} to make the __.',
    'Early in the morning {name} <begins|began> to make __.',
    'The [king|mayor|teacher] wanted __ from {name}.',
    'In {subjects} window you <can|could> see a lot of __.',
  ],
  valid: [
    '{Subject} <lives|lived> from making __.',
    'What {name} makes best is __.',
    'The whole town is grateful to {name} for the __.',
    '{Subject} <offers|offered> {friend} some of {his} __.',
  ],
};

export const PLACE: Relation = {
  answers: {
    hospital: 'doctor nurse',
    school: 'teacher',
    bakery: 'baker',
    garden: 'gardener',
    library: 'librarian',
    kitchen: 'cook',
    theatre: 'actor dancer',
    court: 'judge lawyer',
    mine: 'miner',
    church: 'priest',
    garage: 'mechanic',
    shop: 'shopkeeper',
    restaurant: 'waiter',
    circus: 'clown',
    forest: 'hunter woodcutter',
    laboratory: 'scientist',
  },
  also: {
    restaurant: 'cook',
    shop: 'baker jeweller butcher tailor',
    garden: 'farmer',
    kitchen: 'baker waiter',
    circus: 'dancer',
    hospital: 'scientist cook',
    school: 'librarian scientist',
  },
  train: [
    'Every day {he} goes to the __[.| and stays there until the evening.]',
    '{Subject} <works|worked> hard in the __ [all day|from morning to night].',
    '{Subject} <is|was> in the __[.| as usual.]',
    'In the morning {name} <leaves|left> home and <goes|went> to the __.',
    '{friend} visited {name} in the __.',
    'If you want to talk to {name}, go to the __.',
    '{friend} looked for {name} in the __.',
    'It <was|had been> a long day in the __ for {name}.',
    '{Subject} <spends|spent> most of {his} time in the __.',
    'One day something strange happened in the __ where {name} worked.',
    '{Name} told us a lot about life in the __.',
    'Monday morning, and {name} is in the __ again.',
    'There is a lot of work for {name} in the __.',
    '{friend} met {name} outside the __.',
  ],
  valid: [
    'You will find {name} in the __.',
    'The people in the __ are fond of {name}.',
    '{Name} <hurries|hurried> to the __, because {he} <has|had> to be at work early.',
  ],
};

export const TOOL: Relation = {
  answers: {
    plane: 'pilot',
    bus: 'driver',
    ship: 'sailor captain',
    boat: 'fisherman',
    tractor: 'farmer',
    hammer: 'carpenter',
    brush: 'painter',
    pen: 'writer poet',
    spade: 'gardener',
    scissors: 'hairdresser barber',
    needle: 'tailor',
    camera: 'photographer',
    ladder: 'firefighter',
    drum: 'drummer',
    rocket: 'astronaut',
    horse: 'cowboy',
    sword: 'knight',
    axe: 'woodcutter',
    gun: 'hunter soldier',
    oven: 'baker',
    spoon: 'cook',
  },
  also: {
    ship: 'fisherman',
    boat: 'sailor captain',
    horse: 'knight farmer',
    sword: 'soldier',
    scissors: 'tailor gardener',
    oven: 'cook',
    ladder: 'painter gardener',
    axe: 'firefighter',
  },
  train: [
    '{Subject} <needs|needed> {his} __ every day.',
    '{Name} <is|was> very proud of {his} __.',
    'Without {his} __ {name} <cannot|could not> work.',
    '{friend} asked if {friendHe} might touch {subjects} __.',
    '{Name} <looks|looked> for {his} __[.|, because {he} <wants|wanted> to begin.]',
    'One day {subjects} __ <is|was> gone.',
    '{Name} drew a picture of {his} __.',
    '{Subject} <takes|took> good care of {his} __.',
    '{Name} <has|had> a new __[.| at last.]',
    'It was time for work. {Name} went to get {his} __.',
    '{Name} <thinks|thought> of {his} [old |]__.',
    '{Subjects} __ <looks|looked> [old|dirty|very good].',
    'Somebody had stolen {subjects} __!',
    '{Name} let {friend} try {his} __.',
  ],
  valid: [
    'What would {name} be without {his} __?',
    '{Name} <cleans|cleaned> {his} __ every Friday.',
    'In the photograph you see {name} with {his} __.',
  ],
};

export const CARES: Relation = {
  answers: {
    patients: 'doctor nurse',
    children: 'teacher',
    animals: 'vet',
    teeth: 'dentist',
    flowers: 'gardener',
    sheep: 'shepherd',
    cows: 'farmer',
    books: 'librarian writer',
    bees: 'beekeeper',
    letters: 'postman',
    fish: 'fisherman',
    fires: 'firefighter',
    songs: 'singer',
    thieves: 'policeman',
    cars: 'mechanic',
    hair: 'hairdresser barber',
    guests: 'waiter',
    milk: 'milkman',
    meat: 'butcher',
    coal: 'miner',
    bread: 'baker',
  },
  also: {
    animals: 'farmer shepherd',
    cows: 'vet milkman',
    sheep: 'farmer vet butcher',
    letters: 'writer',
    children: 'doctor nurse dentist librarian',
    patients: 'dentist vet',
    guests: 'singer',
    milk: 'farmer',
  },
  train: [
    '{Subject} <has|had> to do with __ every day.',
    '{Subject} <knows|knew> everything about __.',
    '{Name} <says|said> that {he} <dreams|dreamed> of __ at night.',
    'At work {name} <thinks|thought> of nothing but __.',
    'Today {name} is tired, because of a lot of __.',
    '{friend} asked {name} about the __.',
    'There <is|was> always something to do for {name}: __.',
    "{Name}'s whole life is about __.",
    'If it were not for the __, {name} would have no work.',
    'In the evening {name} told {friend} about the __.',
    '{Name} <loves|loved> {his} work, and most of all {he} <loves|loved> the __.',
    'Ask {name} if you want to know something about __.',
    '{Name} got up early because of the __.',
    'What does {name} care about? About __.',
  ],
  valid: [
    '{Subjects} days are full of __.',
    'Nobody knows more about __ than {name}.',
    'The talk was of work, and {name} talked about __.',
  ],
};

export const VERBS: Relation = {
  answers: {
    sing: 'singer',
    dance: 'dancer',
    paint: 'painter',
    cook: 'cook',
    write: 'writer poet',
    teach: 'teacher',
    bake: 'baker',
    fly: 'pilot astronaut',
    drive: 'driver',
    sew: 'tailor',
    sail: 'sailor captain',
    fight: 'soldier knight',
    steal: 'thief',
    ride: 'cowboy',
    build: 'builder carpenter',
    dig: 'gardener miner',
    act: 'actor',
    pray: 'priest',
  },
  also: {
    ride: 'knight',
    cook: 'baker',
    bake: 'cook',
    act: 'dancer singer',
    dance: 'actor',
    sing: 'actor priest',
    build: 'miner',
  },
  train: [
    '{Subject} <can|could> __ [very well|better than anyone|like nobody else].',
    '{Subject} <has|had> to __ every day.',
    'What {name} does best is to __.',
    'Nobody can __ like {name}.',
    '{friend} asked {name} to teach {friendHim} how to __.',
    '{Name} <loves|loved> to __.',
    'Every morning {name} <begins|began> to __.',
    '{Name} learned to __ when {he} was very young.',
    '{Name} <is|was> too ill to __.',
    '"I can __," said {name}, "because that is my job."',
    'Tomorrow {name} will __ again.',
    'At night {name} dreams that {he} can __ even better.',
  ],
  valid: [
    'It is {subjects} job to __.',
    '{Name} will __ until {he} is old.',
    '{friend} would like to __ as well as {name}.',
  ],
};

const RECALL = {
  train: [
    '{Subject} <is|was> a [very good|busy|happy|real|fine|famous|hard-working] __.',
    '{Subject} <works|worked> as {an} __.',
    '{friend} had never met such a [good|kind|famous|happy] __.',
    'What is {subjects} job? {He} is {an} __.',
    '"I want to be {an} __ too," said {friend} to {name}.',
    '"Good morning," said the __.',
    '{friend} needed help, so {friendHe} went to the __.',
    '"Are you {an} __?" {friend} asked. "Yes, I am," said {name}.',
    '{Name} <likes|liked> being {an} __.',
    '{friend} thanked the __.',
    'The __ [smiled|was tired|went home|shook {his} head].',
    'Like every good __, {name} <gets|got> up early.',
    '{Name} is the best __ [in the world|in town|that I know].',
    'There <is|was> no better __ than {name}.',
    'Everybody knows {name} the __.',
    '{friend} wrote a letter to the __.',
    'Everyone was pleased with the __.',
    '{Name} has all that {an} __ needs.',
  ],
  valid: [
    'In all these years {name} was never tired of being {an} __.',
    'They were all thankful to the __.',
    'Asked about {his} work, {name} says that {he} is {an} __.',
    '{Name} <remains|remained> {an} __ all {his} life.',
  ],
};

/** What somebody is: the trade of the beginning is due again. */
export function trade(draw: Draw): Parts {
  const [word, ...rivals] = draw.several(JOBS, 4);
  const intro = introduceTrade(draw, word, rivals[0]);
  return ask(draw, intro, { wording: draw.held(RECALL.train, RECALL.valid), word, rivals });
}
