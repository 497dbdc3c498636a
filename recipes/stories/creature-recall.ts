// Which kind of creature or thing it was: the noun of the beginning is due again, among one, two or three of them.

import { described, type Introduction, introduce } from './creature-intros.ts';
import { CREATURES, REALM, SEX, THINGS } from './creature-nouns.ts';
import { ask, asked } from './creature-relation.ts';
import { vary } from './creature-vary.ts';
import { type Draw, type Parts, write } from './discourse.ts';

const ISA = {
  train: [
    '{Subject} <is|was> a [very good|clever|fine|happy|real|lucky|funny|rather strange|wonderful|most unusual] __[.|, and that is all.]',
    '{Subject} <is|was> {an} __[.|, after all.|, you remember.]',
    'What is {name}? {He} is {an} __.',
    'Nobody had ever seen such a [good|strange|big|fine|happy|clever] __[.| before.]',
    '{friend} had never met a [nicer|kinder|better|stranger] __ than {name}.',
    '"What a [good|strange|big|fine|beautiful] __!" said {friend} when {friendHe} saw {name}.',
    'At last {friend} found the __.',
    '"{Name} is my favourite __," said {friend}.',
    '"Have you seen {name}?" asked {friend}. "I am looking for a [small|big|lost|strange] __."',
    '{friend} came to see the __[.| and brought a present.]',
    '{friend} drew {name}. It was a picture of {an} __.',
    '{Name} <is|was> not just any __.',
    'The __ called {name} [was happy now|had gone away|is famous today|came back the next day].',
    'And so we come to the end of the story of {name} the __.',
    '{Name} the __ [was tired|was happy again|is waiting for us].',
    'For {an} __, {name} is [very clever|really big|rather strange].',
    'Do you remember what {name} is? Yes, {an} __.',
    'Whoever looks after {name} must know a lot about how to keep {an} __.',
    'Everybody was looking at the __[.|, and {name} looked back.]',
    'It is not easy to live with {an} __ like {name}.',
    '{Name} is the [best|strangest|most beautiful|finest] __ [in the world|in town|that I know|of all].',
    '"Be quiet," said {friend} to the __.',
    'There was only one __ that {friend} really loved, and that was {name}.',
    'To {friend}, {name} was more than {an} __.',
    '{friend} smiled and looked at the __ again.',
  ],
  valid: [
    '{friend} wondered why anyone would want {an} __ like {name}.',
    'If I am not mistaken, {name} is {an} __.',
    'There never was a [dearer|more famous] __ than {name}.',
    'People came from far and wide to look at the __.',
    '{Name} was a true __[.| through and through.]',
    '"Well," said {friend}, "{name} is {an} __, isn\'t {he}?"',
  ],
};
/** Creatures of one realm are the likelier rivals of each other. */
const SUBSETS = [...new Set(REALM.values())]
  .map((realm) => CREATURES.filter((noun) => REALM.get(noun) === realm))
  .filter((all) => all.length > 0);

/** Creatures of one sort, which are rivals of each other, or things. */
function nouns(draw: Draw, count: number): string[] {
  if (draw.chance(0.25)) return draw.several(THINGS, count);
  return draw.several(draw.chance(0.5) ? CREATURES : draw.pick(SUBSETS), count);
}

/** One is introduced, and is called by its kind again. */
export function recall(draw: Draw): Parts {
  const [word, ...rivals] = nouns(draw, 4);
  let intro = introduce(draw, word, rivals[0], false);
  while (intro.words.name.endsWith(word)) intro = introduce(draw, word, rivals[0], false);
  return ask(draw, intro, { wording: asked(draw, intro, ISA.train, ISA.valid), word, rivals });
}

const TWO = {
  train: [
    '{owner} has two [animals|pets|friends]: {a thing} [called|named] {name} and {a other} [called|named] {rival}.',
    '{owner} has {a thing} [called|named] {name} and {a other} [called|named] {rival}.',
    '[I have|We have|My friend has|My grandmother has] {a thing}, {name}, and {a other}, {rival}.',
    'In our house there live {a thing} and {a other}. The {noun} is called {name} and the {second} is called {rival}.',
    '{Name} is {a thing}. {rival} is {a other}.',
    '{Name} is {a thing}, and {rival} is {a other}.',
    '{Name} the {noun} and {rival} the {second} [are|were] [best |good |old |]friends.',
    'Once upon a time there was {a thing} called {name}. {He} had a friend, {a other} called {rival}.',
    'One day {name} the {noun} met {rival} the {second}.',
    '{owner} has {a thing}; {ownerHis} [sister|brother|friend] has {a other}. The {noun} is called {name}, the {second} {rival}.',
    "My {noun} is called {name}, and my [sister|brother|friend]'s {second} is called {rival}.",
    '{owner} loves {ownerHis} {noun}, {name}, but {guest} loves {guestHis} {second}, {rival}.',
    'There were two of them: {name}, {a thing}, and {rival}, {a other}.',
    '{A thing} named {name} and {a other} named {rival} [lived together|shared a house|went on a journey|were friends].',
    'Do you know {name} and {rival}? {Name} is {a thing} and {rival} is {a other}.',
    '"Which is which?" asked {owner}. "{Name} is the {noun}, and {rival} is the {second}."',
    '{owner} named the {noun} {name} and the {second} {rival}.',
    'Of the two, {name} is the {noun} and {rival} the {second}.',
    '{owner} got {a thing} called {name}; a year later came {rival}, {a other}.',
    'The {noun} is {name}, and the {second} is {rival}.',
    '[In the film|In the story|In our play] {name} is {a thing}, and {rival} is {a other}.',
  ],
  valid: [
    '{owner} looks after {a thing} by the name of {name} as well as {a other} by the name of {rival}.',
    'Two neighbours of ours keep animals: {owner} has {name}, {a thing}, while {guest} has {rival}, {a other}.',
    'While {name} was {a thing}, {rival} was {a other}.',
    'Long ago {a thing} and {a other} were friends; the first was {name}, the second {rival}.',
  ],
};

const WHICH = {
  train: [
    '{Name} <is|was> the __[.|, of course.]',
    '{Name} <is|was> {an} __[.|, not {a wrong}.|, you remember.]',
    '{friend} could not remember what {name} was. "{Name} is the __," I said.',
    '{rival} <is|was> the {wrong}, and {name} <is|was> the __.',
    '{friend} called for {name}, and the __ came.',
    '{friend} gave {name} a kiss. The __ [smiled|was happy|liked it].',
    'What kind of animal is {name}? {He} is {an} __.',
    '"Good morning, {name}," said {friend} to the __.',
    '{friend} likes the {wrong}, but I like {name}, the __.',
    'The {wrong} went home. Only {name} the __ stayed.',
    '{Name} [stood up|came in|looked at us]. What a [fine|good|beautiful] __!',
    'Which of them is called {name}? It is the __.',
    '{Name} the __ [was tired|was happy again|is waiting for us].',
    'If you call "{name}", you will see the __ come.',
    '{friend} wants to draw {name}, so {friendHe} must draw {an} __.',
    'The {wrong} was asleep, but {name} was not. The __ was wide awake.',
    'The one called {name} is {an} __.',
    'As for {name}, {he} <is|was> a [clever|happy|good|fine] __.',
  ],
  valid: [
    'Now which was {name}? The __, if I remember well.',
    '{friend} turned to {name} and patted the __.',
    'Unlike {rival}, {name} <is|was> {an} __.',
    'Everyone loves {name}, for {he} is such a [charming|good] __.',
  ],
};

const THREE = {
  train: ['{Name} is {a noun}, {rival} is {a second}, and {extra} is {a third}.'],
  valid: [
    '{Name} is {a noun}, {rival} is {a second}, and {extra} is {a third}.',
    '{owner} has {a noun} called {name}, {a second} called {rival} and {a third} called {extra}.',
    'There were three friends: {name} the {noun}, {rival} the {second} and {extra} the {third}.',
    'The {noun} is called {name}, the {second} {rival}, and the {third} {extra}.',
  ],
};

/** Two or three are introduced; one of them is asked for. */
function among(draw: Draw, several: readonly string[], introductions: readonly string[]): Parts {
  const names = several.map(() => draw.pet());
  const owner = draw.person();
  const guest = draw.person();
  const pronouns = several.map((noun) => ((SEX[noun] ?? draw.pick(['f', 'm'])) === 'f' ? 'she' : 'he'));
  const opening = write(vary(draw, draw.pick(introductions)), {
    ...{ name: names[0], noun: several[0], thing: described(draw, several[0]), he: pronouns[0] },
    ...{ rival: names[1], second: several[1], other: described(draw, several[1]) },
    ...{ extra: names[2] ?? '', third: several[2] ?? '' },
    ...{ owner: owner.name, ownerHe: owner.he, ownerHis: owner.his, guest: guest.name, guestHis: guest.his },
  });
  const which = draw.random.below(several.length);
  const other = (which + 1 + draw.random.below(several.length - 1)) % several.length;
  const intro: Introduction = {
    opening: capitalised(opening),
    past: /\b(?:was|were|met)\b/.test(opening),
    words: { name: names[which], he: pronouns[which], rival: names[other], wrong: several[other] },
  };
  const word = several[which];
  return ask(draw, intro, {
    wording: draw.held(WHICH.train, WHICH.valid),
    word,
    rivals: several.filter((noun) => noun !== word),
  });
}

const capitalised = (text: string): string => text[0].toUpperCase() + text.slice(1);

const creatures = (draw: Draw, count: number): string[] =>
  draw.several(draw.chance(0.5) ? CREATURES : draw.pick(SUBSETS), count);

export const two = (draw: Draw): Parts =>
  among(draw, creatures(draw, 2), draw.held([TWO.train], [TWO.valid]));

export const three = (draw: Draw): Parts =>
  among(draw, creatures(draw, 3), draw.held([THREE.train], [THREE.valid]));
