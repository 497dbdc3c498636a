// What creatures and things have, and how many of it: the relations whose questions share all their words.
import type { Relation } from './creature-relation.ts';

const FOUR_LEGGED = `dog cat rabbit hamster mouse rat tortoise lizard pony puppy kitten hedgehog horse cow pig sheep goat
  donkey bull lamb calf foal piglet elephant giraffe lion tiger bear fox wolf deer camel zebra squirrel crocodile
  leopard panda beaver badger otter fawn rhino hippo raccoon mule dog cat horse cow dog cat`;
const BIRDS = `canary parrot hen duck goose rooster turkey chicken swan owl eagle robin crow stork pigeon sparrow raven
  dove hawk`;
const INSECTS = 'ant bee butterfly beetle fly ladybird grasshopper cricket moth wasp mosquito dragonfly';
const FURRY = `dog cat rabbit hamster mouse rat puppy kitten lion tiger bear fox wolf squirrel panda leopard beaver badger
  otter koala hare mole cub raccoon`;
const FISHES = 'goldfish fish shark salmon';

/** Who has what: the word is due directly after `{lead}`. */
const HAS = {
  train: [
    '{Subject} <has|had> {lead} __[.|, as you know.|, and that is how it should be.|, of course.|, like all of {his} kind.]',
    '{Subject} <has|had> {lead} __.',
    '[Of course|As everybody knows,|As you know,|Naturally,] {subject} <has|had> {lead} __[.|, and {he} <needs|needed> {them}.]',
    '[I|We|You] <can|could> see that {subject} <has|had> {lead} __[.|, and nobody <is|was> surprised.]',
    'Did you know that {subject} <has|had> {lead} __?',
    'Somebody looked [closely |]at {subject} and saw {lead} __.',
    '{friend} [drew|painted] a picture of {subject} with {lead} __[.| and hung it on the wall.]',
    '"Look," said {friend}, "{subject} has {lead} __!"',
    'What [I like|{friend} likes] most about {subject} is that {he} has {lead} __.',
    'If you draw {name}, do not forget that {he} has {lead} __[.|, or it will not look right.]',
    '[Everyone|Everybody] [knows|can see] that {subject} has {lead} __.',
    'My little [sister|brother] asked what {subject} looked like, and I said that {he} had {lead} __.',
    '{friend} wrote in {friendHis} [letter|notebook] that {subject} had {lead} __[.| and many other things.]',
    'Like all of {his} kind, {subject} <has|had> {lead} __[.|, which <is|was> useful.]',
    'There is something that you should know about {name}: {he} <has|had> {lead} __.',
    'When you look at {subject}, the first thing you see is that {he} has {lead} __.',
    '"What does {name} look like?" asked {friend}. "Well, {he} has {lead} __," I said.',
    '{friend} noticed that {subject} <has|had> {lead} __.',
    'Why does {name} have {lead} __?',
    'There are pictures of {name} with {lead} __[ and a big smile|].',
    'Because {subject} <has|had> {lead} __, {friend} <has|had> to be careful.',
    'You cannot mistake {name}, for {he} has {lead} __.',
    '{Subject}, who <has|had> {lead} __, <is|was> [ready to go|in the way again].',
    'I only say this once: {name} has {lead} __.',
  ],
  valid: [
    'It was easy to see that {subject} had {lead} __.',
    'This much is certain: {subject} <has|had> {lead} __.',
    '{friend} touched {name} and said, "Oh, {he} has {lead} __!"',
    'In the drawing {name} <has|had> {lead} __, just as in real life.',
    'You can tell by looking at {name}: {he} has {lead} __.',
    'Whatever they say about {him}, {name} has {lead} __.',
  ],
};

export const FOUR: Relation = {
  answers: {
    legs: `${FOUR_LEGGED} table chair bed stool desk`,
    wheels: 'car van bus truck wagon cart tractor taxi',
    wings: 'butterfly dragonfly moth bee wasp',
  },
  extra: ['arms', 'ears', 'horns'],
  leads: ['four', 'four', 'four', 'four', 'four [strong|long|short|good]'],
  ...HAS,
};

/** "It has two …": wheels or wings. */
export const NUMBERS: readonly Relation[] = [
  {
    answers: {
      wheels: 'bicycle bike motorbike scooter',
      hands: 'clock watch',
      horns: 'bull goat cow',
      wings: `${BIRDS} plane`,
    },
    also: { wheels: 'plane' },
    leads: ['two'],
    ...HAS,
  },
  {
    answers: { legs: 'spider spider', arms: 'octopus' },
    extra: ['wheels', 'wings', 'ears'],
    also: { legs: 'octopus' },
    leads: ['eight', 'eight [long|strong|big]'],
    ...HAS,
  },
  {
    answers: { legs: INSECTS, strings: 'guitar' },
    extra: ['wheels', 'ears', 'arms'],
    leads: ['six'],
    ...HAS,
  },
];

/** All of them: the number is said, the creature is not. */
const ALL = {
  train: [
    '{Subject} <moves|moved> all {lead} __[.| at once.|, and off {he} <goes|went>.]',
    'With all {lead} __ {name} <is|was> stuck in the mud.',
    '{friend} washed all {lead} of {subjects} __.',
    'There <is|was> mud on all {lead} of {subjects} __.',
    'One of {subjects} {lead} __ <is|was> broken.',
    '{friend} counted {subjects} {lead} __: all of them were there.',
    'The ground shook under {subjects} {lead} __.',
    '{Name} <is|was> standing on {his} {lead} __.',
    '{Name} <comes|came> along on {his} {lead} __.',
    '{Name} landed safely on all {lead} __.',
    'Water ran down {subjects} {lead} __.',
  ],
  valid: ['All {lead} of {subjects} __ <are|were> dirty.', '{Name} <rests|rested> on {his} {lead} __.'],
};

export const ALL_OF_THEM: readonly Relation[] = [
  {
    answers: {
      legs: FOUR_LEGGED,
      wheels: 'car van bus truck wagon cart tractor taxi',
      wings: 'butterfly dragonfly',
    },
    extra: ['arms', 'ears', 'horns'],
    leads: ['four'],
    ...ALL,
  },
  {
    answers: { legs: 'spider', arms: 'octopus' },
    extra: ['wheels', 'wings', 'ears'],
    also: { legs: 'octopus' },
    leads: ['eight'],
    ...ALL,
  },
  {
    answers: { legs: INSECTS, wheels: 'truck' },
    extra: ['wings', 'ears', 'arms'],
    leads: ['six'],
    ...ALL,
    weight: 0.5,
  },
];

export const PARTS: readonly Relation[] = [
  {
    answers: {
      ears: 'elephant rabbit hare donkey koala mule',
      claws: 'crab lobster',
      horns: 'bull goat',
      wings: 'eagle swan butterfly stork hawk plane goose turkey',
      eyes: 'owl frog toad fly',
    },
    leads: ['two [big|large|very big]', 'two [big|large]'],
    ...HAS,
    weight: 2,
  },
  {
    answers: {
      trunk: 'elephant elephant elephant',
      neck: 'giraffe swan ostrich flamingo',
      tail: 'monkey mouse rat cat lizard crocodile kangaroo fox squirrel leopard tiger',
      beak: 'stork',
      tongue: 'frog toad',
      handle: 'broom umbrella',
      coat: 'camel',
    },
    also: {
      neck: 'stork goose',
      beak: 'swan ostrich flamingo',
      coat: 'cat fox',
      trunk: '',
      tail: 'elephant',
    },
    leads: ['a [very |]long'],
    one: true,
    ...HAS,
    weight: 2,
  },
  {
    answers: {
      fur: 'cat rabbit hamster kitten mouse hare squirrel panda fox bear koala puppy dog otter',
      feathers: 'duck owl swan chick duckling goose dove gosling hen',
      wool: 'sheep lamb',
    },
    leads: ['soft', 'soft[ white| warm| brown|]', 'such soft', 'very soft'],
    one: true,
    ...HAS,
    weight: 1.5,
  },
  {
    answers: {
      shell: 'turtle tortoise snail crab lobster',
      beak: 'parrot hen eagle crow raven hawk',
      skin: 'crocodile rhino',
    },
    also: { skin: 'turtle tortoise lobster' },
    leads: ['a hard', 'a [very |]hard'],
    one: true,
    ...HAS,
    weight: 1.5,
  },
  {
    answers: {
      claws: 'cat bear eagle kitten tiger lion owl hawk leopard',
      teeth: 'shark wolf crocodile dog rat beaver',
      horns: 'bull goat',
      spines: 'hedgehog',
    },
    also: {
      claws: 'wolf dog rat beaver crocodile hedgehog',
      teeth: 'cat bear tiger lion leopard kitten hedgehog',
      horns: '',
    },
    leads: ['[very |]sharp', 'such sharp'],
    ...HAS,
  },
  {
    answers: {
      beak: 'parrot hen robin crow sparrow chick rooster stork raven',
      sting: 'bee wasp',
      blade: 'knife',
      tooth: 'mouse rat',
    },
    leads: ['a sharp[ little|]'],
    one: true,
    ...HAS,
    weight: 0.5,
  },
  {
    answers: {
      windows: 'house castle bus train',
      pages: 'book',
      branches: 'tree',
      keys: 'piano',
      legs: 'beetle caterpillar',
    },
    leads: ['many', 'a lot of', 'so many'],
    ...HAS,
    weight: 0.7,
  },
  {
    answers: {
      sails: 'boat ship',
      wings: 'swan dove goose stork plane',
      ears: 'rabbit hare',
      sleeves: 'shirt coat',
    },
    also: { sails: 'plane' },
    leads: ['big white', 'long white'],
    ...HAS,
    weight: 0.7,
  },
  {
    answers: {
      strings: 'guitar',
      keys: 'piano',
      sails: 'boat ship',
      doors: 'house castle',
      wheels: 'bicycle car cart',
      lid: 'teapot',
    },
    train: [
      '{Subject} <needs|needed> new __[.| before winter.]',
      '{friend} said that {subject} needed new __.',
      '[Something is|Something was] wrong with {name}. Somebody had broken {his} __.',
      'We cannot use {name}, because somebody has taken away {his} __.',
      'They cleaned {name}, and most of all they cleaned {his} __[.|, one by one.]',
      '{friend} [looked at|touched|counted] the __ of {subject}.',
    ],
    valid: ['{Subject} <has|had> lost {his} __.', '{friend} repaired the __ of {subject}.'],
    weight: 0.7,
  },
  {
    answers: {
      paw: 'dog cat bear lion rabbit fox wolf puppy kitten tiger hamster',
      wing: `${BIRDS} butterfly bee`,
      hoof: 'horse cow donkey goat deer pony',
      fin: `${FISHES} dolphin whale`,
      trunk: 'elephant elephant',
      wheel: 'bicycle car cart',
    },
    train: [
      '{Subject} <has|had> hurt {his} __[.| and could not play.]',
      'One day something was wrong: {subject} had hurt a __[.| and had to rest.]',
      '[The vet|The doctor|{friend}] looked at {subjects} __[.| and said that it would be all right.]',
      'There was something [red|dirty|wrong|green] on {subjects} __[.|, but it <is|was> not blood.]',
      '{friend} [gently touched|wanted to touch|looked at] {subjects} __.',
      '"What is wrong with {name}?" asked {friend}. "There is something the matter with {his} __," I said.',
      'A stone had hit {name} on the __.',
      '{Name} <lifts|lifted> {his} __[ and <waits|waited>| to show {friend}|].',
      'Something hit {name} and hurt {his} __.',
      'It <takes|took> a long time until {subjects} __ <is|was> well again.',
      'In the picture you <can|could> see {subjects} __[ very well|].',
      '{friend} put a bandage on {subjects} __.',
    ],
    valid: [
      '{Name} was in pain because of {his} __.',
      'They had to be careful with {subjects} __.',
      'Last night {name} broke {his} __.',
    ],
    weight: 2,
  },
  {
    answers: {
      wings: BIRDS,
      fins: FISHES,
      legs: 'horse dog deer zebra pony wolf hare camel ostrich',
      tail: 'crocodile',
      engine: 'car bus truck plane',
    },
    also: { tail: 'shark goldfish fish salmon', legs: 'crocodile' },
    train: [
      'To get [there|home|away] [quickly|in time], {subject} <uses|used> {his} strong __[.| and <is|was> gone.]',
      '{Subject} <moves|moved> {his} __ faster and faster.',
      '{Name} <needs|needed> {his} __ to get away.',
      'Without {his} __ {name} would not get far.',
      '{friend} admired {subjects} strong __.',
      '{Subject} <can|could> go fast because {he} <has|had> strong __.',
      'How does {name} move? {He} uses {his} __.',
      '{Name} <is|was> so tired that {he} <can|could> hardly move {his} __.',
      'It <is|was> a long way. {Name} <trusts|trusted> {his} strong __[.| and <sets|set> off.]',
      'Thanks to {his} strong __, {subject} was the first to arrive.',
    ],
    valid: [
      '{Name} got away with the help of {his} strong __.',
      'On {his} journeys {name} <depends|depended> on {his} __.',
    ],
  },
  {
    answers: {
      fur: FURRY,
      feathers: BIRDS,
      scales: `${FISHES} snake lizard crocodile`,
      wool: 'sheep lamb',
      spines: 'hedgehog',
      leaves: 'tree',
    },
    train: [
      '{Subjects} body <is|was> covered with __[.|, and it <is|was> nice to look at.]',
      '{Subject} <is|was> covered in [soft |fine |grey |]__[.| from head to tail.]',
      '[From top to bottom|All over], {subject} <is|was> covered with __.',
      '{friend} said that {subject} was covered with __.',
      'Instead of clothes {name} <has|had> __[.| to keep {him} warm.]',
      '{Name} <does not need|did not need> a coat: {he} <has|had> __[.| all over.]',
      '{Name} <has|had> no clothes, only {his} __.',
      'The light <shines|shone> on {subjects} __.',
      'The rain <runs|ran> down {subjects} __.',
      '{friend} could not take {friendHis} eyes off {subjects} shining __.',
      'When you touch {name}, you feel {his} __.',
      'There was [mud|snow|sand|dust] in {subjects} __.',
      '{Subject} <cleans|cleaned> {his} __[ every day| in the sun|].',
    ],
    valid: [
      'You could see that {subject} was covered all over with __.',
      'A drop of water <lies|lay> on {subjects} __.',
      '{friend} painted {subjects} __ with a fine brush.',
    ],
    weight: 2,
  },
  {
    answers: {
      hoof: 'horse pony cow goat donkey deer foal zebra mule',
      paw: 'dog cat bear lion rabbit fox wolf tiger panda',
      wheel: 'bicycle car truck wagon',
    },
    train: [
      '{Subject} <has|had> a sore __.',
      'There was a thorn in {subjects} __.',
      'A little stone <is|was> stuck in {subjects} __.',
      '{friend} washed {subjects} left __.',
      '{Subject} <stands|stood> still, because there <is|was> something wrong with one __.',
    ],
    valid: ['{friend} took a nail out of {subjects} __.', '{Subjects} right __ <is|was> dirty.'],
  },
];

/** How many: the number is due. */
export const COUNTS: readonly Relation[] = [
  {
    answers: {
      four: FOUR_LEGGED,
      two: `${BIRDS} penguin ostrich flamingo chick duckling`,
      six: INSECTS,
      eight: 'spider spider',
      no: 'snake worm fish goldfish shark eel',
    },
    train: [
      'How many legs does {subject} have? {Name} has __ legs.',
      '"How many legs does {name} have?" asked {friend}. "{He} has __ legs," I said.',
      '{Subject} <has|had> __ legs[.|, like all of {his} kind.|, of course.]',
      'Let us count {subjects} legs. {He} has __ legs!',
      'The teacher asked about legs. {friend} said that {name} had __ legs.',
      '{friend} [has|had] two legs, [but|and] {name} <has|had> __ legs.',
      '{friend} draws {name} with __ legs.',
      'Do you know how many legs {name} has? The answer is: {he} has __ legs.',
      '"{Name} has __ legs," counted {friend}.',
      'I have two legs. {Name}, my friend, has __ legs.',
      'It is easy to draw {name}. First you draw the head, then __ legs.',
      'If {name} wore shoes, think of {his} feet: {he} <has|had> __ legs.',
      '{friend} made {name} out of clay and gave {him} __ legs.',
      'Everybody could see that {name} <has|had> __ legs.',
      '{friend} counted and found that {subject} <has|had> __ legs.',
    ],
    valid: [
      'A boy wanted to know the number of {subjects} legs. "{He} has __ legs," said {friend}.',
      'Look carefully: {name} <has|had> __ legs.',
      'In {friendHis} drawing {friend} gave {name} __ legs, which is right.',
      'When it comes to legs, {name} <has|had> __ legs.',
    ],
    weight: 2,
  },
  {
    answers: {
      four: `${FOUR_LEGGED} table chair`,
      two: `${BIRDS} penguin ostrich`,
      six: INSECTS,
      eight: 'spider spider',
    },
    train: [
      'How many legs does {subject} have? {Name} has __.',
      '"How many legs has {name}?" asked {friend}. "{He} has __," I said.',
      'The number of {subjects} legs is __.',
      '{Subject} <stands|stood> on __ legs.',
      'If you count {subjects} legs, you get to __[.| and no further.]',
      '{friend} counted the legs of {subject}: there <are|were> __.',
      '"I have two legs," said {friend}. "How many does {name} have?" The answer was __.',
      'Somebody drew {name} with three legs, but {he} really <has|had> __.',
      'The question was how many legs {name} had, and {friend} said __[.|, which was right.]',
      'How many socks would {name} need? One for each leg, so {he} would need __.',
    ],
    valid: [
      'Count {subjects} legs, and you will find __.',
      'As for legs, {subject} <has|had> __ of them.',
      '"Legs? {Name} has __!" cried {friend}.',
    ],
    weight: 2,
  },
  {
    answers: {
      four: 'car van bus truck wagon cart tractor taxi',
      two: 'bicycle bike motorbike scooter',
      three: 'tricycle',
      no: 'boat ship',
    },
    train: [
      'How many wheels does {subject} have? It has __ wheels.',
      '{Subject} <has|had> __ wheels[.|, not more and not less.|, of course.]',
      'The number of wheels is easy to remember: {subject} has __ wheels.',
      '{friend} counted the wheels. {Subject} had __ wheels.',
      '{friend} drew {name} with __ wheels.',
      '"How many wheels has {name}?" "It has __ wheels," said {friend}.',
      '{Subject} runs on wheels, or does it? It <has|had> __ wheels.',
    ],
    valid: [
      'If you look at the wheels, {subject} <has|had> __ wheels.',
      'Everybody knows that {subject} <has|had> __ wheels.',
    ],
    weight: 0.7,
  },
];
