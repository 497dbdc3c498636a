// Creatures and things that a discourse can introduce: where they belong, what they like, which pronoun they take.

/** The nouns of a list that is written as words. */
export const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);

const REALMS = {
  pet: list(`dog cat rabbit hamster mouse rat parrot canary goldfish turtle tortoise snake lizard frog pony puppy
    kitten hedgehog`),
  farm: list(`horse cow pig sheep goat hen duck goose donkey rooster turkey bull chicken lamb calf foal piglet duckling
    chick swan mule`),
  wild: list(`elephant giraffe lion tiger bear monkey fox wolf deer camel kangaroo zebra owl eagle penguin robin crow
    squirrel hare bat crocodile leopard panda koala beaver badger otter seal ostrich peacock stork pigeon sparrow raven
    flamingo mole toad cub fawn dove hawk rhino hippo raccoon tadpole gosling`),
  small:
    list(`spider ant bee butterfly beetle fly snail worm caterpillar ladybird grasshopper cricket moth wasp mosquito
    dragonfly`),
  sea: list('shark whale dolphin octopus crab fish lobster eel salmon starfish'),
  vehicle:
    list(`car van bus truck bicycle bike tricycle wagon cart tractor plane boat ship scooter motorbike train
    taxi`),
  thing:
    list(`table chair clock house tree book desk bed watch guitar piano castle stool knife broom lamp stove candle
    well hammer teapot shirt coat sofa umbrella`),
} as const;

/** Where a noun belongs, which decides how it can be introduced. */
export type Realm = keyof typeof REALMS;

export const REALM: ReadonlyMap<string, Realm> = new Map(
  Object.entries(REALMS).flatMap(([realm, nouns]) => nouns.map((noun) => [noun, realm as Realm] as const)),
);

/** Every creature, without the things. */
export const CREATURES: readonly string[] = [
  ...REALMS.pet,
  ...REALMS.farm,
  ...REALMS.wild,
  ...REALMS.small,
  ...REALMS.sea,
];

/** Every thing that can bear a name. */
export const THINGS: readonly string[] = [...REALMS.vehicle, ...REALMS.thing];

export const isThing = (noun: string): boolean => {
  const realm = REALM.get(noun);
  return realm === 'vehicle' || realm === 'thing';
};

/** Creatures that are always "she" or always "he". */
export const SEX: Readonly<Record<string, 'f' | 'm'>> = {
  cow: 'f',
  hen: 'f',
  rooster: 'm',
  bull: 'm',
  ram: 'm',
};

/** Nouns that are young by themselves. */
export const YOUNG: ReadonlySet<string> = new Set(
  list('puppy kitten lamb calf foal piglet duckling gosling chick cub fawn tadpole'),
);

/** Words that may stand before a noun, by realm. */
export const ADJECTIVES: Readonly<Record<Realm, readonly string[]>> = {
  pet: list(`little lovely old young friendly clever lazy funny shy naughty sweet brave beautiful small black white brown
    grey hungry curious playful`),
  farm: list(
    'old young big fat friendly clever lazy stubborn white brown black lovely gentle strong noisy beautiful',
  ),
  wild: list(
    'old young little big clever shy brave hungry wise lonely proud kind lazy beautiful strong tired wild',
  ),
  small: list('little tiny busy clever small hungry brave lonely lazy pretty curious'),
  sea: list('big old young friendly little lonely clever hungry strange shy'),
  vehicle: list('new old red blue green yellow little big fast slow shiny wonderful'),
  thing: list('new old little big wooden beautiful fine funny lovely strange'),
};

/** What a creature may like to do, as it follows "to"; of no use for guessing anything. */
export const HABITS: Readonly<Record<string, readonly string[]>> = {
  dog: [
    'chase sticks',
    'chase cats',
    'eat my shoes',
    'run after cars',
    'dig holes in the garden',
    'play with a red ball',
    'roll in the mud',
    'lie by the fire',
    'jump on the sofa',
    'steal sausages',
    'run in the park',
    'follow the postman',
    'carry my slippers around',
    'swim in the river',
    'hide my socks',
    'pull on the lead',
    'sleep on my bed',
  ],
  cat: [
    'sleep in the sun',
    'play with wool',
    'chase mice',
    'scratch the sofa',
    'sit at the window',
    'hide under the bed',
    'watch the birds',
    'drink milk',
    'jump on the kitchen table',
    'walk on the roof',
    'lie on my books',
    'wake me up in the morning',
    'run away from dogs',
    'climb the curtains',
  ],
  pet: [
    'hide under a blanket',
    'sleep all day',
    'look at us',
    'sit in the sun',
    'watch television with us',
    'wait for breakfast',
    'be with the children',
    'hide behind a stone',
    'play in the evening',
    'listen to music',
    'stay in a dark corner',
    'look at the world',
  ],
  goldfish: [
    'go round and round',
    'hide behind a stone',
    'look at us',
    'wait for breakfast',
    'watch the children',
    'look out into the room',
    'play in the water',
  ],
  farm: [
    'stand by the gate',
    'walk around the yard',
    'follow the farmer',
    'rest in the shade',
    'look over the fence',
    'get up early',
    'play in the mud',
    'annoy the dog',
    'wait for the children',
    'run away from the cat',
    'drink from the bucket',
    'watch the tractor',
    'sleep in the sun',
  ],
  wild: [
    'sleep in the shade',
    'walk through the forest',
    'play with friends',
    'drink from the river',
    'look at the moon',
    'hide behind the trees',
    'watch the clouds',
    'tell stories',
    'go out at night',
    'rest after lunch',
    'listen to the wind',
    'play tricks on others',
    'look for adventures',
  ],
  small: [
    'sit on the wall',
    'hide under a leaf',
    'look at the flowers',
    'go for a walk in the garden',
    'rest on a stone',
    'visit the kitchen',
    'sit in the sun',
    'watch the children',
    'work all day',
    'explore the window sill',
  ],
  sea: [
    'play in the waves',
    'hide behind the rocks',
    'watch the boats',
    'look for treasure',
    'rest in the deep water',
    'go far away',
    'follow the ships',
    'play hide and seek',
    'tell stories',
    'look at the moon over the water',
  ],
  vehicle: [
    'stand in front of the house',
    'make a lot of noise',
    'get dirty',
    'break down in the rain',
    'shine in the sun',
  ],
  thing: ['stand in the corner', 'get dusty', 'make visitors smile', 'be in the way'],
};
