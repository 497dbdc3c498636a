// How a creature or a thing is introduced by name, spoken of in between, and set apart from others.

import { ADJECTIVES, HABITS, isThing, REALM, SEX, YOUNG } from './creature-nouns.ts';
import { vary } from './creature-vary.ts';
import { type Draw, type Person, write } from './discourse.ts';

/** Somebody or something is introduced; the words are those that a question may use. */
export interface Introduction {
  readonly opening: string;
  readonly middle?: string;
  readonly past: boolean;
  /** At least `name`, `he`, `him`, `his`, `subject` and `subjects` (whose). */
  readonly words: Readonly<Record<string, string>>;
  readonly about?: Person;
  /** It has no name by which it could be called. */
  readonly nameless?: boolean;
  readonly avoid?: readonly string[];
}

interface Wordings {
  readonly train: readonly string[];
  readonly valid: readonly string[];
}

const YEARS = '[two|three|five|six|nine] years old';
const KIN = '[aunt|uncle|grandmother|grandfather|neighbour|teacher|friend|cousin|grandma|grandpa]';

/** Of any creature, now. */
const PRESENT: Wordings = {
  train: [
    '{Name} is {a thing}.',
    'This is {name}, {a thing}.',
    'Meet {name}. {He} is {a thing}.',
    `{Name} is {a thing}[ and {he} is ${YEARS}|, and a very nice one].`,
    '[There is|In our street there is|In this story there is|In the next village there is] {a thing} [called|named|whose name is] {name}.',
    `[Have you met|Do you know] {name}? {He} is {a thing}[ and {he} is ${YEARS}|].`,
    `[My|Our] ${KIN} has {a thing} [called|named] {name}.`,
    '{owner} has {a thing}, and {ownerHis} [friends|children|parents] call {him} {name}.',
    'The name of the {thing} is {name}.',
    '[The|That] {thing} [over there|by the gate|in the picture|in my book] is [called|named] {name}.',
    '[Everybody|Everyone in the village|Every child] knows {name}, the {noun}.',
    'I know {a thing} [called|named] {name}.',
    `{Name} the {noun} [is ${YEARS}|is a friend of mine|is famous in our town].`,
    '[My|This] story is about {a thing}. {His} name is {name}.',
    '{Name}, {a thing}, [is our best friend|belongs to {owner}|is known to all the children].',
    '"Who is {name}?" asked {owner}. "{He} is {a thing}," [I said|Mum said|said the teacher].',
    '{owner} is very proud of {ownerHis} {noun}, {name}.',
    'You may not believe it, but {name} is {a thing}.',
    `[My|Our] ${KIN} always talks about {name}, {a thing}[ with a funny face|].`,
    '"I want to tell you about {name}," says {owner}. "{He} is {a thing}."',
    "{owner}'s {noun} is called {name}[, after an old friend|, which is a strange name|].",
    'Of all the animals in this book I like {name} the {noun} best.',
    '{owner} loves {a thing} by the name of {name}.',
    "One of {owner}'s [best |]friends is {a thing}. {He} is called {name}.",
    '{Name} is not a person. {He} is {a thing}.',
    'Dear {owner}, today I want to write to you about {name}, {a thing}.',
    '{Name} is {a thing} that belongs to {owner}.',
    'The {noun} that [{owner} likes best|we see every day|I told you about] is called {name}.',
    '[Here comes|There goes] {name}, the {thing}.',
    '{A thing} called {name} [is the hero of this story|has many friends|makes us laugh every day].',
  ],
  valid: [
    'Let me introduce {name}, {a thing}.',
    '{owner} talks a lot about {a noun} that goes by the name of {name}.',
    '{Name} happens to be {a thing}.',
    'Say hello to {name}! {He} is {a thing}.',
    'On this page you see {a thing}. We call {him} {name}.',
    'What {owner} loves most in the world is {name}, {ownerHis} {noun}.',
    '"That is {a thing}," says {owner}, "and we call {him} {name}."',
  ],
};

/** Of any creature, then. */
const PAST: Wordings = {
  train: [
    '[Once upon a time|Once|Long ago|One day|Many years ago,] there was {a thing} [named|called|whose name was] {name}.',
    '[Once upon a time|Once|Long ago] there lived {a thing}. {His} name was {name}.',
    '{Name} was {a thing}.',
    `{Name} was {a thing} and {he} was ${YEARS}.`,
    '{Name} the {noun} [woke up early|was very happy|was going for a walk|had nothing to do|was sad].',
    '{Name}, the {thing}, [woke up early|was very happy|was going out|could not sleep|was in a good mood].',
    '[One morning|One day|Last summer|Last week] {owner} met {a thing}. "[Hello|Good morning], I am {name}," said the {noun}.',
    '{owner} had {a thing}[ called| named] {name}.',
    '{owner} had {a thing}, and everybody called {him} {name}.',
    'It was [a sunny day|a cold morning|winter|a warm evening]. {A thing} named {name} was [looking around|all alone|waiting for {owner}|getting bored].',
    'There was {a thing} in the story that {owner} read to us. {His} name was {name}.',
    'When {owner} was little, {ownerHe} had {a thing} called {name}.',
    'The hero of the story was {name}, {a thing}.',
    'In a [far|small|strange] land there lived {a thing} who was called {name}.',
    '{owner} found {a thing} and gave {him} the name {name}.',
    'Nobody was kinder than {name}, the {thing}.',
    'The children [talked about|looked at|visited] {name}, {a thing} that [they liked very much|{owner} had found].',
    'A long time ago, {a thing} called {name} wanted to see the world.',
    '{Name} lived happily with {owner}. {He} was {a thing}.',
    'In those days {owner} had a friend called {name}, who was {a thing}.',
    '{Owner} laughed when {ownerHe} saw {name}. {He} was {a thing}.',
    '"Come here, {name}!" cried {owner}. {Name} was {ownerHis} {noun}.',
    '{owner} and {name} were good friends, although {name} was {a noun}.',
    'That year {owner} looked after {a thing}, {name}.',
    'Where was {name}? {Owner} looked everywhere for {ownerHis} {noun}.',
  ],
  valid: [
    'Years ago {owner} took care of {a thing} that answered to the name of {name}.',
    'Nobody knew where {name} came from. {He} was {a thing}, that was all.',
    'Our story begins with {a thing}, {name}.',
    '{Owner} was looking for {name}. {Name} was {ownerHis} {thing}, you see.',
    'Not far from here there once lived {a thing}; people called {him} {name}.',
    'The {thing} said, "My name is {name}."',
  ],
};

/** Of one's own animal, in the first person; the first list is of the present, the second of the past. */
const OWN: readonly [Wordings, Wordings] = [
  {
    train: [
      'I have {a thing} [called|named] {name}.',
      'I have {a thing}. {His} name is {name}.',
      'We have {a thing} [called|named] {name}[ at home|, and we love {him} very much|].',
      'My {noun} is called {name}.',
      "[My|Our] {noun}'s name is {name}.",
      '{Name} is [my|our] {noun}.',
      '{Name} is [my|our] {thing}.',
      '{Name}, [my|our] {thing}, is [a real friend|always with me|very dear to us|a little strange].',
      '[My|Our] {thing}, {name}, is [a real friend|very dear to us|a little strange|never far away].',
      `[I have|We have] {a thing}; {he} is ${YEARS} and {his} name is {name}.`,
      'I [live|share my room] with {a thing} called {name}.',
      'I am [eight|nine|ten|eleven] years old and I have {a thing}, {name}.',
      'At home we have {a thing}, and {his} name is {name}.',
      'There are [five|four|six] of us: my parents, my [sister|brother], me, and {name}, our {noun}.',
      'You should see {name}, [my|our] {thing}.',
      'I love my {noun}, {name}.',
      '"Do you have a pet?" "Yes, I have {a thing}. {He} is called {name}."',
      'I want to tell you about my {noun}. {His} name is {name}.',
      'I call my {noun} {name}.',
      'I would not give away {name}, [my|our] {thing}, for anything in the world.',
    ],
    valid: [
      'We share the house with {a thing} that listens to the name of {name}.',
      'Do you want to see a picture of {name}? That is [my|our] {noun}.',
      'My best friend is {a noun}, {name}.',
      'At our place there is also {name}, the {noun}.',
      'I keep {a thing}, and I chose the name {name} for {him}.',
    ],
  },
  {
    train: [
      '[We|My parents] [got|bought] {a thing} [last summer|two years ago|in the spring|when I was six|last year] and [my sister|my brother|Mum|my little cousin|I] named {him} {name}.',
      '[For my birthday|For Christmas|Last Christmas|When I was seven] I got {a thing}. I called {him} {name}.',
      'When I was [a child|little|young|at school] I had {a thing} [called|named] {name}.',
      'Our [first|old] {noun} was called {name}.',
      '[My|Our] {noun} {name} was [the best friend I ever had|always hungry|very dear to us|a little strange].',
      'I once had {a thing}, {name}.',
      `My ${KIN} gave me {a thing}, and I named {him} {name}.`,
      '[Yesterday|Last week|On Sunday] I got {a thing}. I named {him} {name}.',
      'We brought home {a thing} and called {him} {name}.',
      '[Dad|Mum|Grandpa] came home with {a thing} [one evening|one day]. We named {him} {name}.',
      '{owner} gave us {a thing} called {name}.',
      'I had {a thing}, and we all called {him} {name}.',
    ],
    valid: [
      'One winter {a thing} turned up at our door; we kept {him} and called {him} {name}.',
      'Years ago we took in {a noun}, and {name} was what we called {him}.',
      'We chose {a thing} together, and Dad thought of the name {name}.',
    ],
  },
];

/** On a farm, and in the wild or at the zoo. */
const FARM: Wordings = {
  train: [
    "On [the|our|my uncle's|their] farm there is {a thing} called {name}.",
    "{Name} is the [farmer|neighbour]'s {noun}.",
    'The farmer calls [his|her] {noun} {name}.',
    '[The farmer|My uncle|Our neighbour|Old {owner}] has {a thing} on the farm; {his} name is {name}.',
    'Among the animals on the farm I like {name} the {noun} best.',
    '{owner} keeps {a thing} called {name} behind the house.',
  ],
  valid: [
    '{Owner} is a farmer, and {name} is {ownerHis} {noun}.',
    'On the hill there is a farm with {a thing} by the name of {name}.',
  ],
};
const WILD: Wordings = {
  train: [
    '[At the zoo|In the park|In the film|In the picture book] there is {a thing} called {name}.',
    'At school we [read|learn] about {name}, {a thing}.',
    '{owner} is watching a film about {a thing} whose name is {name}.',
    'My favourite book is about {name}, {a thing}.',
    '{owner} saw {a thing} [yesterday|on Sunday|on holiday|last week] and called {him} {name}.',
    '{Name} the {noun} is a friend of all the [other |]animals.',
    'Far away from here there is {a thing} called {name}.',
    '{owner} has drawn {a thing}. {OwnerHe} calls {him} {name}.',
  ],
  valid: [
    'The people there have given a name to the {noun}: {name}.',
    'The {thing} that we saw on holiday is known as {name}.',
  ],
};

const SAME_NAME = 'which {ownerHe} calls {name},';

/** Things with a name. */
const NAMED: Wordings = {
  train: [
    `{owner}'s {noun}, ${SAME_NAME} is [very old|quite new|as good as new|{ownerHis} pride and joy].`,
    '{owner} calls {ownerHis} {noun} {name}.',
    '{owner} has {a thing}, and {ownerHe} calls it {name}.',
    '{Name} is the name of [my|our] {noun}.',
    '[We|I|My parents] have {a thing} and we call it {name}.',
    'Our {noun} is called {name}, because [Grandma gave it that name|my brother thought it was funny|everything needs a name].',
    'My brother gives names to everything: his {noun} is called {name}.',
    'The children call [the|their] {noun} {name}.',
    '{owner} loves {ownerHis} {thing} so much that {ownerHe} has given it a name: {name}.',
    'In this story there is {a thing} called {name}.',
    '{Name} is {a thing}.',
    'Everyone in the family calls the {thing} {name}.',
    '{owner} bought {a thing} and named it {name}.',
    "{Name} is {owner}'s {thing}.",
    'You would not think that {a noun} needs a name, but ours is called {name}.',
    'Dad has an odd idea: he has called the {noun} {name}.',
  ],
  valid: [
    '{owner} has painted a name on {ownerHis} {noun}: {name}.',
    'It is only {a thing}, but in our family it goes by the name of {name}.',
    'Ever since {owner} got the {noun}, {ownerHe} has called it {name}.',
    "{Name}, {owner}'s {thing}, is [well known in our street|older than I am].",
  ],
};

/** Things without a name: the wording, and what they are called afterwards. */
const UNNAMED: {
  readonly train: readonly (readonly [string, string])[];
  readonly valid: readonly (readonly [string, string])[];
} = {
  train: [
    ['{owner} got {a thing} for {ownerHis} birthday.', "{owner}'s present"],
    ["{owner}'s present was {a thing}.", "{owner}'s present"],
    ['Grandpa wanted to give {owner} something, so he got {ownerHim} {a thing}.', 'the present from Grandpa'],
    ['We won a prize, {a thing}.', 'our prize'],
    ['The prize was {a thing}.', 'the prize'],
    ['Mum [came home with|ordered|found] {a thing}.', "Mum's surprise"],
    ['{owner} drew {a thing}.', "the thing in {owner}'s picture"],
    ['{owner} wanted {a thing} more than anything, and at last {ownerHe} got it.', "{owner}'s treasure"],
    ['My toy is {a thing}.', 'my toy'],
    ["{owner}'s favourite toy is a little {noun}.", "{owner}'s favourite toy"],
    ['In the shop window there was {a thing}.', 'the thing in the shop window'],
    ['We have something new at home: {a thing}.', 'our new thing'],
  ],
  valid: [
    ['Under the sheet they found {a thing}.', 'the thing under the sheet'],
    ['{Owner} had always dreamed of {a noun}, and now {ownerHe} had one.', "{owner}'s dream"],
    ['The surprise was {a thing}.', 'the surprise'],
  ],
};

/** A creature without a name. */
const NAMELESS: Wordings = {
  train: [
    '[Yesterday|Last week|One morning|On Sunday|One day] {owner} [saw|met|found|drew|heard of] {a thing}.',
    '{owner} once [saw|met|found|drew|dreamed of] {a thing}.',
    'Last night {owner} dreamed of {a thing}.',
    '[There is|We saw|I saw] {a thing} in [the picture|my book|the film].',
    'At school we talked about {a thing}.',
    'Today {owner} [saw|met] {a thing} on the way to school.',
    '[The story|My story|The song] is about {a thing}.',
    '{A thing} [came to the window|was sitting in front of the door|looked at {owner}|crossed the road|wanted to see the world].',
    'Once upon a time there was {a thing}.',
    '{owner} told us about {a thing}[ from another country|].',
    '"[Look|Look over there], {a thing}!" [cried|said|shouted] {owner}.',
    'On the wall there <is|was> a [picture|photograph|drawing] of {a thing}.',
    '{owner} has a picture of {a thing} above {ownerHis} bed.',
    'Do you see that {thing}?',
    'What {owner} found [in the box|behind the house|on the farm] was {a thing}.',
    '{owner} has always wanted {a thing}.',
    'It was {a thing} that made {owner} stop.',
  ],
  valid: [
    'Nobody knows where it came from, but one evening there was {a thing} at the gate.',
    'In the middle of the page somebody had drawn {a thing}.',
    'All of a sudden {owner} stood in front of {a thing}.',
    'The guide showed {owner} {a thing}.',
  ],
};
const NAMELESS_OWN: Wordings = {
  train: [
    '[We|I|My cousins|The neighbours] have {a thing}.',
    '[We|I] have {a thing} at home.',
    '[Dad|Mum|Grandpa|{owner}] came home with {a thing}.',
    '{owner} has {a thing}[ and loves {him} very much|].',
    'For [{ownerHis} birthday|Christmas] {owner} got {a thing}.',
    '[My|Our] {noun} is [always hungry|getting old|very clever|a little strange].',
    '[We|I] bought {a thing}, but we have not found a name for {him} yet.',
    "{owner} keeps {a thing} [at home|behind the house|at {ownerHis} aunt's].",
    'Our neighbour asked us to look after [his|her] {noun} for a week.',
    '{owner} saved all {ownerHis} money and bought {a thing}.',
    'I am looking after {a thing} while {owner} is on holiday.',
  ],
  valid: [
    'My parents finally allowed me to have {a thing}.',
    'There has always been {a noun} in our family.',
    '{owner} could not resist and took home {a thing}.',
  ],
};
const TITLES: Wordings = {
  train: [
    ...[
      'it',
      'it',
      'it',
      'the animal',
      'the [little |poor |strange |happy |]creature',
      'our [little |new |]friend',
    ],
    ...['the [little |new |]visitor', "{owner}'s [little |new |]friend", 'the {noun}', 'the {noun}'],
  ],
  valid: ['it', 'it', 'the animal', 'the good creature', 'our guest'],
};

/** More of it, which decides nothing. */
const DETAILS: Wordings = {
  train: [
    `{He} <is|was> ${YEARS}.`,
    'Everybody in the family <loves|loved> {him}.',
    '{Name} <is|was> [never|not always|not often|always] in a good mood.',
    '{He} <is|was> a bit [shy|slow|noisy|naughty|fat|clumsy] but very [kind|clever|brave|friendly|gentle].',
    '{owner} <says|said> that {name} <is|was> [the best of all|too old to learn|a real clown|good company|full of nonsense].',
    'My aunt <thinks|thought> that {name} <is|was> [a nuisance|too fat|spoilt|very funny].',
    'On Sundays {name} <sleeps|slept> [until noon|for a long time|all day].',
    '{He} <does|did> not like [rain|snow|loud music|Mondays|strangers|the cold|children].',
    'Once {he} [fell into a bucket|got lost for two days|ate a birthday cake|broke a vase|got stuck in a box|frightened the postman].',
    '{Name} <knows|knew> {owner} very well.',
    'When {owner} <is|was> sad, {name} <comes|came> and <sits|sat> beside {ownerHim}.',
    'Nobody <is|was> allowed to disturb {him} [at lunch|in the morning|after dark].',
    '{He} <is|was> afraid of [thunder|the vacuum cleaner|balloons|the dark|umbrellas].',
    '{owner} <takes|took> a photograph of {him} every [week|month|year].',
    'Grandpa <tells|told> the funniest stories about {him}.',
  ],
  valid: [
    '{Name} <has|had> been ill in the winter, but {he} <is|was> better now.',
    '{owner} <writes|wrote> about {name} in every letter.',
    'Strangers <make|made> {him} nervous.',
    '{He} <has|had> {his} own opinion about visitors.',
    'Nobody <is|was> ever bored with {name} around.',
    'A neighbour often <complains|complained> about the noise.',
  ],
};
/** Somebody else's comes first, so that there are two names to be kept apart. */
const BEFORE: Wordings = {
  train: [
    '{rival} is {a other}.',
    '{guest} has {a other} called {rival}.',
    'My friend {guest} has {a other}.',
    "{Guest}'s {other} is called {rival}.",
    'You know {rival}, the {other}.',
    'Our neighbours have {a other}.',
  ],
  valid: ['{guest} owns {a other} by the name of {rival}.', 'Everybody talks about {rival}, the {other}.'],
};

/** What the creature likes: words to remember that decide nothing. */
const LIKES: Wordings = {
  train: [
    '{Name} likes to {habit}, {habit2} and {habit3}[ when I go out| whenever {he} can| when nobody is looking|].',
    '{Name} [likes|loves] to {habit}[ and {habit2}|].',
    '{He} [likes|loves] to {habit}[ and {habit2}|].',
    '{He} likes to {habit}, but {he} does not like to {habit2}.',
    'What {name} likes most is to {habit}[, and sometimes to {habit2}|].',
    'If {he} could, {name} would {habit}[, and {habit2} every night|].',
    'All {name} ever wants is to {habit}.',
    '[Today|Every morning|In the evening] {name} wants to {habit}.',
    'Sometimes {name} is allowed to {habit}.',
  ],
  valid: [
    'Most of the time {name} is happy to {habit}, to {habit2} or to {habit3}.',
    'Nothing pleases {him} more than to {habit} and {habit2}.',
    'You can often see {him} {habit}.',
  ],
};
const LIKED: Wordings = {
  train: [
    '{Name} liked to {habit}, {habit2} and {habit3}[ whenever {he} could| when nobody was looking|].',
    '{He} [liked|loved] to {habit}[ and {habit2}|].',
    '{Name} used to {habit}[ and {habit2}|].',
    'Every [day|morning|evening] {name} went out to {habit}.',
    'That day {name} did not want to {habit}.',
    'From morning to night {he} would {habit}, {habit2} or {habit3}.',
    '{He} wanted to {habit}, but {owner} said no.',
  ],
  valid: [
    'In the mornings {name} would {habit}, and in the afternoons {habit2}.',
    '{He} was never too tired to {habit}.',
  ],
};

/** Somebody else's creature or thing, for which another answer would be right. */
const OTHERS: Wordings = {
  train: [
    "[The neighbours have|My cousin has|Our teacher has|The woman next door has|The people across the road have] {a other}[ called {rival}|], [but that is another story|but I don't like it much|which is quite different|and it is very old].",
    '[Yesterday|On Sunday|Last week|This morning] [we|I] saw {a other} [by the road|in a film|in a picture|in town].',
    '{guest} would rather have {a other}.',
    '[In the afternoon|In the evening|Then|Later] {guest} came [to visit|for tea] and [told us about|talked about] {guestHis} {other}, {rival}.',
    'There was {a other} in [the picture book|the film|the story] that {guest} liked.',
    '{guest} has {a other}[ called {rival}|].',
    "{Guest}'s {other} is called {rival}[, by the way|].",
    '{Name} is no {other}, [of course|you know].',
    '{guest} is afraid of {rival}, the {other}, but not of {name}.',
    '"I wish I had {a other}," said {guest}.',
    '[{guest}|My brother|My sister] once dreamed of {a other}.',
    'For a moment {guest} thought of the {other} that {guestHe} had seen.',
    'Some people would like {a other} better.',
    '{rival} is {a other}, but {name} is not.',
    '{guest} was [drawing|painting] {a other}.',
  ],
  valid: [
    '{guest} prefers {guestHis} {other}, {rival}.',
    '"At home we have {a other}," said {guest}, "but it is not like {name} at all."',
    'A friend of {guest} owns {a other}.',
    'In the newspaper there was something about {a other}.',
  ],
};

/** The wordings that fit a thing: that it is called so, not that it is somebody. */
const fitThings = ({ train, valid }: Wordings): Wordings => {
  const fits = (wording: string): boolean => !/\{rival\} is \{a|\{rival\}, the/.test(wording);
  return { train: train.filter(fits), valid: valid.filter(fits) };
};
const OTHERS_THING = fitThings(OTHERS);
const BEFORE_THING = fitThings(BEFORE);

/** The creature comes into view again, so that "he" and "she" are clear. */
const AGAIN: Wordings = {
  train: [
    '[Then|Now|At last|After a while] {name} came [back|in].',
    '[We called|I looked for|I thought of|We all smiled at] {name}.',
    'And {name}? {He} was [there|happy|tired] too.',
    '{Name} was [tired|hungry|thirsty|happy|lonely|bored].',
    '[Then|Suddenly] {name} heard a noise.',
    'But [let us|let me] come back to {name}.',
    'I have not told you everything about {name}[ yet|].',
    '{Name} was still there.',
  ],
  valid: ['But what about {name}?', 'Only {name} was left.', 'Let us not forget {name}.'],
};

/** What comes back into view without being alive. */
const AGAIN_THING: Wordings = {
  train: ['But [let us|let me] come back to {name}.', 'And {name}? It was still there.'],
  valid: ['But what about {name}?', 'Let us not forget {name}.'],
};

/** How something is told. */
interface Told {
  readonly wording: string;
  readonly past: boolean;
  /** It is one's own pet. */
  readonly mine: boolean;
  /** What it is called where it has no name. */
  readonly called?: string;
}

/** The introduction of a creature by name. */
function style(draw: Draw, noun: string): Told {
  const realm = REALM.get(noun)!;
  const past = draw.chance(0.45);
  const own = realm === 'pet' ? 0.6 : realm === 'farm' ? 0.25 : realm === 'small' ? 0.1 : 0.04;
  const told = ({ train, valid }: Wordings, past: boolean, mine = false): Told => ({
    wording: draw.held(train, valid),
    past,
    mine,
  });
  if (draw.chance(own)) return told(OWN[past ? 1 : 0], past, realm === 'pet');
  if (realm === 'farm' && draw.chance(0.3)) return told(FARM, false);
  if (realm !== 'pet' && realm !== 'farm' && draw.chance(0.25)) return told(WILD, false);
  return told(past ? PAST : PRESENT, past);
}

/** The introduction of a creature that has no name. */
function unnamed(draw: Draw, noun: string): Told {
  const realm = REALM.get(noun)!;
  const own = (realm === 'pet' || realm === 'farm') && draw.chance(0.6);
  const { train, valid } = own ? NAMELESS_OWN : NAMELESS;
  const called = draw.held(TITLES.train, TITLES.valid);
  return { wording: draw.held(train, valid), past: !own && draw.chance(0.6), mine: false, called };
}

/** The introduction of a thing, with a name or without. */
function named(draw: Draw, nameless: boolean): Told {
  if (!nameless) return { wording: draw.held(NAMED.train, NAMED.valid), past: false, mine: false };
  const [wording, called] = draw.held(UNNAMED.train, UNNAMED.valid);
  return { wording, past: draw.chance(0.5), mine: false, called };
}

const capitalised = (text: string): string => text[0].toUpperCase() + text.slice(1);

/** A noun, often with an adjective before it. */
export function described(draw: Draw, noun: string): string {
  if (draw.chance(0.5)) return noun;
  const adjective = draw.pick(ADJECTIVES[REALM.get(noun)!]);
  return YOUNG.has(noun) && /^(?:old|big|young|wise)$/.test(adjective)
    ? `little ${noun}`
    : `${adjective} ${noun}`;
}

/** Introduces a creature or a thing; `other` is one for which the answer would be another. */
export function introduce(draw: Draw, noun: string, other: string, mother: boolean): Introduction {
  const thing = isThing(noun);
  const nameless = draw.chance(thing ? 0.4 : 0.15);
  const owner = draw.person();
  const guest = draw.person();
  const sex = mother ? 'f' : (SEX[noun] ?? draw.pick(['f', 'm', 'm'] as const));
  const it = thing || (nameless && !mother);
  const [he, him, his] = it
    ? ['it', 'it', 'its']
    : sex === 'f'
      ? ['she', 'her', 'her']
      : ['he', 'him', 'his'];
  const [habit, habit2, habit3] = draw.several(HABITS[noun] ?? HABITS[REALM.get(noun)!], 3);
  const words: Record<string, string> = {
    ...{ name: draw.pet(), he, him, his, her: his, noun, thing: described(draw, noun) },
    ...{ rival: draw.pet(), other: described(draw, other), habit, habit2, habit3 },
    ...{ owner: owner.name, ownerHe: owner.he, ownerHis: owner.his, ownerHim: owner.him },
    ...{ guest: guest.name, guestHe: guest.he, guestHis: guest.his },
  };
  const told = thing ? named(draw, nameless) : nameless ? unnamed(draw, noun) : style(draw, noun);
  const { past, mine } = told;
  const say = (wording: string): string => write(vary(draw, wording, past), words);
  const pickOf = ({ train, valid }: Wordings): string => say(draw.held(train, valid));

  if (told.called) words.name = say(told.called === 'it' && !it ? 'the animal' : told.called);
  const { name } = words;
  const opening = [say(told.wording)];
  if (draw.chance(0.12) && !nameless) opening.unshift(pickOf(isThing(other) ? BEFORE_THING : BEFORE));
  if (!thing && draw.chance(0.5)) opening.push(pickOf(past ? LIKED : LIKES));
  if (!thing && draw.chance(0.3)) {
    opening.push(
      ...draw
        .several(draw.split === 'train' ? DETAILS.train : DETAILS.valid, 1 + draw.random.below(3))
        .map(say),
    );
  }
  const middle: string[] = [];
  const rivalled = draw.chance(0.4);
  if (rivalled) middle.push(pickOf(isThing(other) ? OTHERS_THING : OTHERS));
  const again = name !== he && draw.chance(0.2);
  if (again) middle.push(pickOf(thing ? AGAIN_THING : AGAIN));
  const title = mine && !nameless && !rivalled && draw.chance(0.25);
  const subject = title ? draw.pick(['my pet', 'our pet']) : name;
  // A pronoun stands for it only at the beginning of a sentence, where it is clear.
  const pronoun = name === he || (again && draw.chance(0.6));
  const subjects = pronoun ? his : `${subject}'s`;
  return {
    ...{ opening: opening.join(' '), middle: middle.join(' ') || undefined, past, avoid: [noun] },
    words: { ...words, subject, Subject: pronoun ? capitalised(he) : capitalised(subject), subjects },
    nameless,
  };
}
