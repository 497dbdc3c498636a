// Number kept over a distance: "The keys that the man with the old hat left on the table" ... "were".
import { from, halves, inventedName, say } from './agreement-vary.ts';
import type { Draw, Kind, Parts } from './discourse.ts';

type Noun = readonly [one: string, many: string];

const nouns = (list: string): Noun[] =>
  list.split(' ').map((each) => {
    const [one, many] = each.split('/');
    return [one, many ?? `${one}s`];
  });

export const THINGS = halves(
  nouns(
    'key book letter shoe/shoes cup plate box/boxes knife/knives photo picture toy ball doll ring apple cake flower rose tree chair lamp clock window door coat hat button bag basket boat car bicycle bottle blanket pillow brush/brushes candle coin drum egg flag guitar hammer jar kite ladder map mirror mug nail pencil pot rope shirt sock spoon stamp stone sweater table ticket towel train umbrella watch/watches bell bone bucket card carpet dress/dresses feather fence glove/gloves pen plant present puzzle sandwich/sandwiches scarf/scarves sign story/stories suitcase tent tower wheel',
  ),
);
export const PEOPLE = halves(
  nouns(
    'girl boy man/men woman/women child/children teacher farmer sailor doctor nurse baker driver student singer dancer king queen princess/princesses prince soldier painter neighbour cousin friend brother sister aunt uncle visitor guest tourist fisherman/fishermen policeman/policemen gardener pupil clown cook waiter pirate thief/thieves giant witch/witches dwarf/dwarves',
  ),
);
export const ANIMALS = halves(
  nouns(
    'dog cat bird horse cow mouse/mice rabbit duck goose/geese hen frog fox/foxes wolf/wolves bear lion tiger monkey elephant pig goat lamb puppy/puppies kitten squirrel owl crow snake spider bee butterfly/butterflies turtle donkey pony/ponies hamster',
  ),
);
export const PLACES = halves(
  'kitchen|garden|cellar|attic|hall|street|shop|garage|old house|village|market|school|park|corner|yard|field|forest|harbour|library|big room|bedroom|castle|hotel|station|barn'.split(
    '|',
  ),
);
export const KIN = halves(
  'my uncle|the man with the beard|our neighbour|my grandmother|the old woman|a friend of mine|the teacher|my brother|her father|the boy from next door|my little sister|the mayor|somebody'.split(
    '|',
  ),
);
const LIVING_ADJECTIVES = halves('old little young big tall new small clever'.split(' '));
export const ADJECTIVES = halves(
  'old new big small red blue green white black brown yellow little long'.split(' '),
);

/** Modifiers of things; `{o}` is a noun of the other number, `{p}` people of the other number. */
const NEAR_THINGS = halves([
  'in the {place}',
  'next to the {o}',
  'behind the {o}',
  'under the {o}',
  'beside the {o}',
  'near the {o}',
  'on top of the {o}',
  'in front of the {o}',
  'by the {o}',
  'from the {place}',
  'for the {p}',
  'of the {p}',
  'at the back of the {place}',
  'on the left of the {o}',
  'with the picture of the {o}',
]);
const THINGS_PAST = halves([
  'that {kin} had bought for the {p}',
  'that the {p} with the {o} left on the table',
  'that {kin} left next to the {o}',
  'which {kin} had found under the {o}',
  'that had been lying beside the {o} for [weeks|years|days]',
  'that stood behind the {o}',
  'that {kin} gave to the {p} last [summer|winter|year]',
  'which {kin} had hidden from the {p}',
  'that came with the {o}',
  'that belonged to the {p}',
  'that fell [down|] from the {o}',
  'that {kin} had put on the {o}',
  'the {p} had forgotten in the {place}',
  'which the {p} had talked about',
  'that {kin} sold to the {p} with the {o}',
]);
const THINGS_PRESENT = halves([
  'that you can see behind the {o}',
  'that I bought for the {p}',
  'which we found under the {o}',
  'that {kin} always puts next to the {o}',
  'I told the {p} about',
  'that {kin} keeps in the {place} with the {o}',
  'that {kin} made for the {p}',
  'which you left beside the {o}',
  'that {kin} wants to give to the {p}',
  'you can hear in the {place} near the {o}',
  'that {stand} behind the {o}',
  'which always {lie} next to the {o}',
  'that {belong} to the {p}',
  'that {come} with the {o}',
]);
const NEAR_LIVING = halves([
  'with the {o}',
  'near the {p}',
  'next to the {p}',
  'behind the {o}',
  'in the {place}',
  'in the picture with the {p}',
  'in front of the {o}',
  'by the {o}',
  'from the house with the {o}',
  'on the other side of the {o}',
  'between the {o} and the wall',
]);
const LIVING_PAST = halves([
  'who lived behind the {o}',
  'who came with the {p}',
  'who had lost the {o}',
  'who sat next to the {p}',
  'who [always|] carried the {o} for the {p}',
  'that {kin} had seen with the {p}',
  'that followed the {p} into the {place}',
  'who had run away from the {p}',
  'who knew the {p} from the {place}',
  'the {p} had played with in the {place}',
  'that had eaten from the {o}',
]);
const LIVING_PRESENT = halves([
  'that I saw with the {p}',
  'that we met [in the {place}|near the {o}]',
  'that you can see behind the {o}',
  'the {p} told me about',
  'that {kin} knows from the {place}',
  'that {kin} plays with in the {place}',
  'who {live} next to the {p}',
  'who always {play} with the {o}',
  'who {know} the {p}',
  'who {come} from the {place} with the {o}',
  'that {live} in the {place} behind the {o}',
  'who {work} for the {p}',
  'who {like} the {p}',
]);

type Verbs = readonly [one: string, many: string, after: readonly string[]];

const verbs = (one: string, many: string, after: string): Verbs => [one, many, after.split('|')];
const WAS_THING = verbs(
  'was',
  'were',
  ' missing.| gone.| very old.| on the floor.| dirty.| too heavy to carry.| covered with dust.| still there.| wet.| broken.| not for sale.| the first to go.| never seen again.',
);
const IS_THING = verbs(
  'is',
  'are',
  ' missing.| very old.| on the floor.| dirty.| too heavy for me.| covered with dust.| still there.| very beautiful.| broken.| not for sale.',
);
const HAS_THING = verbs(
  'has',
  'have',
  ' been there for years.| disappeared.| become very dirty.| fallen down.| never been used.| a strange smell.',
);
const DOES_THING = verbs(
  'does',
  'do',
  ' not work any more.| not look new.| not belong to us.| not cost much.',
);
const WAS_LIVING = verbs(
  'was',
  'were',
  ' tired.| happy.| late.| hungry.| very kind.| waiting outside.| not at home.| ready to go.| afraid.| fast asleep.| cold and wet.',
);
const IS_LIVING = verbs(
  'is',
  'are',
  ' tired.| happy.| always late.| hungry.| very kind.| waiting outside.| asleep.| not afraid.',
);
const HAS_LIVING = verbs(
  'has',
  'have',
  ' gone home.| never seen the sea.| already eaten.| a big garden.| run away.| been here before.',
);
const DOES_LIVING = verbs(
  'does',
  'do',
  ' not like fish.| not want to go home.| not know the way.| not sleep much.',
);
const MORE_THING = [
  verbs('looks', 'look', ' old.'),
  verbs('stands', 'stand', ' there in the rain.'),
  verbs('needs', 'need', ' some paint.'),
  verbs('belongs', 'belong', ' to my aunt.'),
  verbs('smells', 'smell', ' of smoke.'),
];
const MORE_LIVING = [
  verbs('lives', 'live', ' in a small house.'),
  verbs('wants', 'want', ' to come in.'),
  verbs('likes', 'like', ' the rain.'),
  verbs('needs', 'need', ' help.'),
  verbs('runs', 'run', ' very fast.'),
  verbs('sleeps', 'sleep', ' all day.'),
  verbs('makes', 'make', ' a lot of noise.'),
  verbs('comes', 'come', ' here every day.'),
  verbs('eats', 'eat', ' too much.'),
];

const LEADS_PAST = halves([
  '"Come here," said {kin}.',
  'Mum came home from work.',
  'After lunch we [all|] went out.',
  'The party was [nearly|] over.',
  '{Kin} wanted to show us something.',
  'The sun went down behind the {place}.',
  'I woke up in the middle of the night.',
  'It was [late|early|a strange evening|a quiet afternoon|a long day].',
  'Nobody [spoke|moved|knew what to do|said a word].',
  '{Kin} looked around [the {place}|].',
  'We [all|] went into the {place}.',
  'I remember [that day|that summer|it] well.',
  'Then the door opened.',
  'The storm was over [at last|].',
  '{Kin} turned on the light.',
  'When we arrived, it was already [dark|morning|noon].',
  'Last year we stayed at my aunt’s house.',
  'There was a [big|terrible|small] mess in the {place}.',
  'On Sunday {kin} came to the {place}.',
  'Later {kin} told us everything.',
  'It rained all day.',
  'Once upon a time there was a little town by the sea.',
]);
const LEADS_PRESENT = halves([
  'Good morning!',
  'My aunt has a [big|small] house [by the sea|in the mountains|].',
  'Listen to me.',
  'I know this {place} very well.',
  'Today is {kin}’s birthday.',
  'It is a cold, clear [morning|day|evening].',
  'Come and see.',
  'This is our {place}.',
  'It is a [quiet|busy|lovely] place.',
  'I [often|sometimes] sit here and look around.',
  'Every day is the same here.',
  'Look at that!',
  'We live in a small town.',
  'You can ask {kin}.',
  'There is something that I want to tell you.',
  'I like it here.',
]);

export const titled = (text: string): string => text[0].toUpperCase() + text.slice(1);

const VERB_MANY = Object.fromEntries(
  'stand lie belong come live play know work like'.split(' ').map((v) => [v, v]),
);
const VERB_ONE = Object.fromEntries(Object.keys(VERB_MANY).map((v) => [v, `${v}s`]));

/** Words for one modifier: nouns mostly of the other number than the subject's, to lead astray. */
export function astray(draw: Draw, many: boolean): Record<string, string> {
  const other = (): 0 | 1 => (draw.chance(0.8) !== many ? 1 : 0);
  const o = from(draw, THINGS)[other()];
  return {
    o: draw.chance(0.4) ? `${from(draw, ADJECTIVES)} ${o}` : o,
    p: from(draw, PEOPLE)[other()],
    place: from(draw, PLACES),
    kin: from(draw, KIN),
    ...(many ? VERB_MANY : VERB_ONE),
  };
}

/** One to three modifiers, at most one of them a clause. */
export function modifiers(draw: Draw, many: boolean, living: boolean, past: boolean): string {
  const one = (list: Parameters<typeof from<string>>[1]): string =>
    say(draw, from(draw, list), astray(draw, many));
  const near = living ? NEAR_LIVING : NEAR_THINGS;
  const clause = living ? (past ? LIVING_PAST : LIVING_PRESENT) : past ? THINGS_PAST : THINGS_PRESENT;
  const shapes = [
    () => one(near),
    () => one(clause),
    () => `${one(near)} ${one(clause)}`,
    () => `${one(clause)} ${living ? one(near) : one(clause).replace(/^(?:that |which |)/, 'and that ')}`,
  ];
  const p = draw.random.uniform();
  return shapes[p < 0.3 ? 0 : p < 0.65 ? 1 : p < 0.9 ? 2 : 3]();
}

/** The whole: a lead, the subject, and the verb that is due. */
function due(draw: Draw, subject: string, many: boolean, past: boolean, living: boolean): Parts {
  const p = draw.random.uniform();
  let adverb = '';
  let verb: Verbs;
  if (past) verb = living ? WAS_LIVING : WAS_THING;
  else if (p < 0.5) verb = living ? IS_LIVING : IS_THING;
  else if (p < 0.7) verb = living ? HAS_LIVING : HAS_THING;
  else if (p < 0.8) verb = living ? DOES_LIVING : DOES_THING;
  else {
    verb = draw.pick(living ? MORE_LIVING : MORE_THING);
    adverb = draw.pick(['', '', ' always', ' still', ' often', ' never', ' usually']);
  }
  const lead = (): string => say(draw, from(draw, past ? LEADS_PAST : LEADS_PRESENT), astray(draw, many));
  return {
    opening: [...new Set(draw.chance(0.35) ? [lead(), lead()] : [lead()])].join(' '),
    question: `${subject}${adverb}`,
    word: verb[many ? 1 : 0],
    rivals: [verb[many ? 0 : 1]],
    after: draw.pick(verb[2]),
    near: true,
  };
}

const agreement: Kind = {
  name: 'number-modified',
  make(draw) {
    const many = draw.chance(0.5);
    const past = draw.chance(0.6);
    const living = draw.chance(0.45);
    const noun = from(draw, !living ? THINGS : draw.chance(0.6) ? PEOPLE : ANIMALS)[many ? 1 : 0];
    const adjective = draw.chance(0.35) ? `${from(draw, living ? LIVING_ADJECTIVES : ADJECTIVES)} ` : '';
    const before =
      draw.chance(0.7) || living
        ? draw.pick(['The', 'The', 'The', 'But the', 'And the', 'I think the'])
        : draw.pick(['My', 'Our', 'His', 'Her', 'Their']);
    return due(
      draw,
      `${before} ${adjective}${noun} ${modifiers(draw, many, living, past)}`,
      many,
      past,
      living,
    );
  },
};

const ONE_OF = halves(
  ['Each of', 'One of', 'Only one of', 'Every one of', 'Just one of', 'Not one of', 'Every single one of'],
  4,
);
const MANY_OF = halves(
  [
    'Both of',
    'All of',
    'Many of',
    'Some of',
    'A few of',
    'Most of',
    'Two of',
    'Several of',
    'Three of',
    'Almost all of',
  ],
  4,
);
const EVERY = halves([
  'Everyone in the {place} with the {p}',
  'Everybody who knew the {p}',
  'Nobody in the houses behind the {o}',
  'Everyone who came with the {p}',
  'Everybody in the {place} near the {o}',
  'Somebody who had seen the {p}',
  'No one who lived near the {p}',
  'Everyone I know who likes the {p}',
]);
const CONTAINERS = halves([
  'box of',
  'basket [full|] of',
  'bag with',
  'smell of',
  'colour of',
  'owner of',
  'sound of',
  'price of',
  'pile of',
  'size of',
  'name of',
  'list of',
  'shop with',
  'door behind',
  'picture of',
]);

const quantified: Kind = {
  name: 'number-of',
  make(draw) {
    const past = draw.chance(0.6);
    const living = draw.chance(0.4);
    const noun = from(draw, !living ? THINGS : draw.chance(0.6) ? PEOPLE : ANIMALS);
    const p = draw.random.uniform();
    const mods = draw.chance(0.8) ? ` ${modifiers(draw, draw.chance(0.5), living, past)}` : '';
    if (p < 0.12) return due(draw, say(draw, from(draw, EVERY), astray(draw, false)), false, past, true);
    if (p < 0.32) {
      return due(draw, `${from(draw, ONE_OF)} the ${noun[1]}${mods}`, false, past, living);
    }
    if (p < 0.5) return due(draw, `${from(draw, MANY_OF)} the ${noun[1]}${mods}`, true, past, living);
    const many = draw.chance(0.5);
    const container = say(draw, from(draw, CONTAINERS));
    const [first, ...rest] = container.split(' ');
    const head = many ? `${first === 'box' ? 'boxe' : first}s` : first;
    const of = `The ${head} ${rest.join(' ')} the ${noun[many && draw.chance(0.8) ? 0 : 1]}${mods}`;
    const parts = due(draw, of, many, past, false);
    // What is said of a smell or a name must fit it, too.
    return {
      ...parts,
      after: parts.word.startsWith('w')
        ? draw.pick([' not what we expected.', ' all that we had.', ' very strange.'])
        : parts.after,
    };
  },
};

const ALONG = halves([
  ', who came with {b} and the other children,',
  ', like all the other children,',
  ', the best friend of {b} and {c},',
  ', who knew {b} and {c} well,',
  ', who had waited for the twins all day,',
  ', who lived with {b} and two dogs,',
  ', who liked to play with the {p},',
]);
const TOGETHER = halves([
  '{a} and {b}',
  '{a} and {his} [brother|sister|friend|mother|dog|cousin]',
  'The {p1} and the {p2}',
  '{a}, {b} and {c}',
  'Both {a} and {b}',
  'My [brother|sister|uncle] and {a}',
  '{a} and the {p1}',
]);
const TOGETHER_MORE = halves([
  '',
  ', who had [found|lost|bought] the {o},',
  ' from the house with the {o}',
  ', who had never seen the {o},',
  ', who lived near the {p},',
  ' with the {o}',
]);

const coordinated: Kind = {
  name: 'number-and',
  make(draw) {
    const many = draw.chance(0.55);
    const a = draw.person();
    const name = (): string => (draw.chance(0.25) ? inventedName(draw) : draw.person().name);
    const words = {
      ...astray(draw, many),
      a: a.name,
      his: a.his,
      b: name(),
      c: name(),
      p1: from(draw, PEOPLE)[0],
      p2: from(draw, ANIMALS)[0],
    };
    const subject = many
      ? say(draw, from(draw, TOGETHER), words) +
        say(draw, from(draw, TOGETHER_MORE), words).replace(/^(?=\w)/, ' ')
      : say(draw, `{a}${from(draw, ALONG)}`, words);
    // The asides are told in the past.
    return due(draw, titled(subject), many, true, true);
  },
};

export const kinds: readonly Kind[] = [agreement, quantified, coordinated];
