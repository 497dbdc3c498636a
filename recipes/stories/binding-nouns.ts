// The everyday things, places and properties that the binding kinds speak of, any with any other.

import { invented } from './binding-people.ts';
import type { Words } from './binding-wording.ts';
import type { Draw, Split } from './discourse.ts';
import { article } from './discourse.ts';

/** Words of the two splits. */
export type Held<T = string> = Readonly<Record<Split, readonly T[]>>;

/** Every seventh word is validation's, unless too few would be left for it. */
function held(text: string): Held {
  const all = [...new Set(text.trim().split(/\s+/))];
  const valid = all.filter((_, i) => i % 7 === 6);
  return valid.length < 6 ? { train: all, valid: all } : { train: all.filter((_, i) => i % 7 !== 6), valid };
}

/** Several different words of a list. */
export function some(draw: Draw, list: Held, count: number): string[] {
  const words = list[draw.split];
  if (words.length < 3 * count) return draw.several(words, count);
  const drawn = new Set<string>();
  while (drawn.size < count) drawn.add(draw.pick(words));
  return [...drawn];
}

// A plus marks a plural, a tilde what cannot be counted.

/** What one can carry in a hand. */
export const THINGS = held(`
ball kite doll puppet cup robot mug drum whistle hammer plate bowl clock spoon fork pan pot lantern umbrella mirror
brush comb towel pillow necklace blanket basket lamp candle +scissors needle rope +glasses phone camera
book notebook map letter postcard newspaper magazine pen pencil ruler hat ring bracelet crown +keys ticket
passport bottle jar box torch teapot compass telescope magnet bell flute trumpet guitar violin feather shell
stone sword leaf acorn stick flower rose cap scarf coat jacket sweater shirt dress skirt sock +socks
+shoes +boots +gloves +mittens belt apron +slippers bag +crayons wand shield mask painting medal
trophy diamond pearl +coins statue apple +marbles banana pear orange lemon cake cookie sandwich carrot ~cheese
~bread ~honey pie egg ~chocolate +cherries +grapes +nuts purse wallet pumpkin balloon bone toy truck
train puzzle key saw shovel rake bucket hat mop radio watch fan vase calendar dictionary photo album card
parcel package present gift suitcase backpack helmet +skates tent net paddle whip saddle jewel locket +pearls +pencils
+stamps +dice pillowcase tablecloth napkin +tickets ladle kettle tray jug ~soap sponge toothbrush ~medicine bandage
~glue ~tape +beads ~yarn +blocks teddy dinosaur +tools screwdriver +nails flashlight recipe diary envelope wreath
ribbon harp banjo +drumsticks racket bat glove puck frisbee scooter sled +skis +flowers tulip daisy`);

/** Small enough for a pocket. */
export const TINY = held(`
key coin ring button marble ticket pebble stamp shell acorn stone letter needle bead pearl feather note bean
seed diamond match nut whistle photo pill card tooth +coins worm`);

/** Where things go, by the word before the place. */
export const SPOTS: Readonly<Record<string, Held>> = {
  in: held(`
drawer box basket cupboard closet kitchen bag backpack bucket fridge oven garage cellar bathroom bedroom attic basement
garden barn shed car suitcase chest trunk sink bathtub cave hole boat tent freezer wardrobe cabinet wagon bin
hallway office library tower castle forest field hut truck van cart crib cage tub bush hay grass sandbox
laundry pantry stable greenhouse sack barrel crate safe dishwasher hall treehouse cabin bookcase locker fireplace lake
pond well nest ditch pool river puddle tree stroller sleigh pillowcase`),
  under: held(`
bed table sofa chair rug stairs bench carpet pillow tree bridge mat blanket porch stone rock desk piano bush
log cushion bucket towel mattress roof hat stove boat car doormat counter cupboard shelf cradle flowerpot wardrobe
umbrella leaves sink tablecloth seat floorboards ladder sheet wheelbarrow basket newspaper stump hedge`),
  behind: held(`
door curtain tree sofa fence bookcase wall shed barn house clock bush piano picture stove rock mirror fridge
counter haystack bed cupboard church school garage waterfall box wardrobe statue gate hedge television chimney
well desk chair dresser stairs mill tent wagon tower books plant painting`),
  on: held(`
table shelf chair desk bed sofa windowsill roof floor stove counter bench grass wall step porch piano stool tray
dresser rock hook beach bookcase fridge carpet bridge fence balcony ladder log stump fireplace cupboard swing
seat lawn rug stairs train bus raft doorstep`),
  beside: held(`
lamp window door fireplace stove sink bed gate well pond river fountain mailbox oak piano path statue road
fence bench tent campfire sofa clock bathtub chimney barn lake plant telephone television printer`),
  at: held(`
school station library park beach office shop hotel restaurant hospital museum bakery zoo pool airport market gym church
cinema theatre bank farm playground hairdresser circus castle supermarket pharmacy dentist cafe harbour`),
};

/** Where small things go. */
export const NOOKS =
  held(`pocket purse shoe sock jar cup teapot drawer envelope box glove boot hat mug vase bottle
bag wallet tin book pouch bowl pot nest hole sleeve`);

/** Where people go. */
export const DESTINATIONS = held(`
zoo park beach library museum circus market farm school church castle lake river forest mountains bakery bank hospital
station airport harbour cinema theatre pool playground fair stadium desert island village city seaside cave
bookshop supermarket restaurant hotel dentist doctor palace aquarium garden orchard mill waterfall bridge barn
lighthouse gym cafe concert wedding party picnic parade festival shop toyshop temple tower valley meadow jungle
campsite cottage pharmacy butcher factory laundry courthouse university mall`);

/** What people travel by and get out of or off. */
export const OFF = held('train bus plane boat ship horse tram camel ferry bicycle elephant donkey sled raft');
export const OUT = held(
  'car taxi helicopter lift carriage van truck submarine balloon rocket coach ambulance cab',
);

export const FOODS = held(`
~soup pizza cake ~bread ~rice pie salad +pancakes +noodles ~spaghetti ~porridge stew +cookies omelette +beans +potatoes
~fish ~chicken ~cheese +sausages +dumplings +waffles ~pudding +muffins +carrots ~lasagne +eggs ~popcorn curry ~jam +apples
+strawberries ~honey sandwich +peas ~pasta ~meat +berries ~cereal ~chocolate burger +tacos +nuts ~toast ~corn ~ham turkey
~lamb ~beef +grapes +mushrooms +tomatoes`);

export const DRINKS = held('~milk ~tea ~coffee ~juice ~water ~lemonade ~cocoa ~soda');

export const ANIMALS = held(`
dog cat rabbit horse hamster cow duck pig goat sheep parrot turtle mouse snake fox bear wolf owl frog fish lion donkey
elephant monkey tiger goose hen chicken pony lamb squirrel hedgehog bird spider crab dolphin whale penguin zebra
giraffe camel crocodile lizard kitten puppy bee butterfly deer kangaroo dragon swan eagle crow snail worm
bat shark seal otter panda koala dinosaur unicorn peacock ladybug ant`);

export const PETS =
  held(`dog cat rabbit horse hamster parrot turtle mouse puppy kitten pony goat fish bird duck pig cow donkey
lamb hen frog lizard snake monkey sheep goldfish spider`);

export const CLOTHES =
  held(`coat hat dress scarf shirt cap jacket skirt sweater tie hood belt robe raincoat cape
apron blouse vest uniform cloak +shoes +boots +gloves +trousers +socks +mittens +pants +shorts`);

/** Things of many colours. */
export const COLOURED = held(`
car door house balloon flower bike cup boat bus kite truck umbrella box bag bicycle chair sofa roof fence train
ball bird fish rug lamp curtain towel blanket plate van tent gate wall pen pencil rose book robot mug
ribbon bucket pillow kitchen scooter tractor barn ship canoe plane swing notebook folder vase teapot
candle button bead marble stone +shoes +boots +curtains +glasses suitcase helmet mailbox backpack wagon`);

export const COLOURS = held('red blue green yellow white black brown pink purple orange grey silver golden');

export const MATERIALS =
  held(`wood glass gold silver stone paper plastic iron wool leather clay metal cotton silk brass
steel straw cardboard rubber copper marble ice chocolate bamboo bronze`);
export const MADE =
  held(`box chair table bowl cup spoon bridge house toy door ring statue crown boat horse plate bench
wall roof tower cage lamp mask bucket gate sword bell doll button vase hut`);

/** Adjectives that two things may differ in. */
export const CONTRASTS =
  held(`big/small old/new heavy/light clean/dirty full/empty cheap/expensive wet/dry long/short broken/new soft/hard
dark/bright cold/warm thick/thin beautiful/ugly plain/pretty large/tiny round/square rough/smooth fine/rusty
wooden/golden strong/weak wide/narrow`);

export const SHAPES = held('round square oval flat long triangular curved pointed');
export const NUMBERS = held('two three four five six seven eight nine ten eleven twelve twenty');
export const HOURS = held('two three four five six seven eight nine ten eleven');
export const DAYS = held('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
export const MONTHS = held(
  'January February March April May June July August September October November December',
);
export const SEASONS = held('spring summer autumn winter');
export const TASTES = held('sweet sour salty bitter spicy delicious burnt horrible');
export const WEATHER = held('rainy sunny snowy windy foggy stormy cloudy hot cold warm');
export const FEELINGS = held(
  'sad happy angry scared tired hungry thirsty bored lonely proud jealous sleepy sick nervous excited',
);
export const COUNTABLE =
  held(`apples books cats chairs coins cows dogs ducks eggs fish flowers hats horses keys
kittens letters marbles oranges pencils pigs puppies rabbits sheep shirts stamps stones toys trees windows cookies balloons candles dolls dragons birds frogs cars rooms beds bikes boats tickets cakes potatoes carrots`);
export const DEPENDENTS = held(
  'daughters sons cats dogs brothers sisters children cousins horses goats hens',
);

export const JOBS = held(`
doctor teacher farmer baker pilot nurse singer dancer cook firefighter sailor painter writer lawyer soldier policeman
engineer dentist driver gardener butcher tailor carpenter fisherman postman plumber clown actor hunter king
scientist astronaut vet waiter judge mechanic librarian musician shoemaker captain builder magician pirate princess
detective knight artist poet photographer miner shepherd banker barber journalist architect wizard athlete drummer`);

export const TOYS = held(
  'doll kite ball train robot drum puzzle truck teddy dinosaur boat puppet car duck top sword',
);
export const INSTRUMENTS = held(
  'piano guitar violin flute drums trumpet harp cello banjo saxophone clarinet organ accordion trombone',
);
export const SPORTS = held(
  'football tennis basketball chess hockey golf baseball volleyball cricket rugby soccer badminton',
);
export const LANGUAGES = held(
  'French Spanish German Italian Chinese English Japanese Russian Greek Dutch Arabic Polish Turkish Latin',
);
export const COUNTRIES =
  held(`France Spain Germany Italy China England Japan Russia Greece India Egypt Canada Brazil Mexico Ireland
Scotland Norway Sweden Poland Africa America Australia Turkey Kenya Peru Denmark Portugal Iceland`);
export const CITIES =
  held(`London Paris Rome Berlin Madrid Boston Chicago Vienna Moscow Dublin Oslo Athens Cairo Tokyo Venice Prague
Lisbon Seattle Amsterdam Edinburgh Texas Florida`);
export const SUBJECTS = held(
  'music history science reading drawing writing biology English art geography spelling chemistry physics poetry',
);

/** Where people live, with "in the". */
export const HOMES =
  held(`city village forest mountains castle tower desert valley cottage hut lighthouse palace countryside
jungle cave swamp suburbs cabin treehouse barn mill windmill`);

export const ROOMS = held(
  'kitchen garden bedroom bathroom garage attic cellar hall library barn shed basement office yard stable classroom',
);

/** What somebody does: do, does, doing, did. */
export const ACTIVITIES: Held<readonly [string, string, string]> = {
  train: [
    ['sing', 'sings', 'singing'],
    ['dance', 'dances', 'dancing'],
    ['swim', 'swims', 'swimming'],
    ['read', 'reads', 'reading'],
    ['draw', 'draws', 'drawing'],
    ['cook', 'cooks', 'cooking'],
    ['paint', 'paints', 'painting'],
    ['run', 'runs', 'running'],
    ['climb', 'climbs', 'climbing'],
    ['fish', 'fishes', 'fishing'],
    ['write', 'writes', 'writing'],
    ['bake', 'bakes', 'baking'],
    ['ski', 'skis', 'skiing'],
    ['sew', 'sews', 'sewing'],
    ['sail', 'sails', 'sailing'],
    ['hunt', 'hunts', 'hunting'],
    ['jump', 'jumps', 'jumping'],
    ['skate', 'skates', 'skating'],
    ['dive', 'dives', 'diving'],
    ['sleep', 'sleeps', 'sleeping'],
    ['travel', 'travels', 'travelling'],
    ['shop', 'shops', 'shopping'],
    ['drive', 'drives', 'driving'],
    ['surf', 'surfs', 'surfing'],
  ],
  valid: [
    ['knit', 'knits', 'knitting'],
    ['ride', 'rides', 'riding'],
    ['hike', 'hikes', 'hiking'],
    ['row', 'rows', 'rowing'],
    ['box', 'boxes', 'boxing'],
    ['act', 'acts', 'acting'],
  ],
};

const PLACE_STARTS = [
  'Elm',
  'Oak',
  'Stone',
  'River',
  'Green',
  'Ash',
  'Black',
  'Fair',
  'Mill',
  'North',
  'Rose',
  'Wind',
  'Snow',
  'Sand',
];
const PLACE_ENDS = [
  'wood',
  'field',
  'ton',
  'bridge',
  'ford',
  'dale',
  'haven',
  'brook',
  'ville',
  'mouth',
  'hill',
  'burg',
  'well',
];

/** A town or village: Elmwood, Bralo, or a city that there is. */
export function placeName(draw: Draw): string {
  const chance = draw.random.uniform();
  if (chance < 0.4) return draw.pick(PLACE_STARTS) + draw.pick(PLACE_ENDS);
  return chance < 0.75 ? invented(draw) : some(draw, CITIES, 1)[0];
}

const ADJECTIVES = held(
  'old new little big small beautiful lovely nice shiny red blue green yellow white black strange heavy',
);

/**
 * The words of a thing under its letter: x (the bare noun), xA ("a kite", "some keys", with an adjective perhaps: "a
 * big kite"), xSome ("a", "an" or "some"), xIt, xThey, xWas, xIs, xBelong.
 */
export function nounWords(role: string, marked: string, adjective = ''): Words {
  const plural = marked[0] === '+';
  const counted = marked[0] !== '~' && !plural;
  const noun = bare(marked);
  const whole = adjective ? `${adjective} ${noun}` : noun;
  return {
    [role]: noun,
    [`${role}A`]: counted ? `${article(whole)} ${whole}` : `some ${whole}`,
    [`${role}Some`]: counted ? article(noun) : 'some',
    [`${role}It`]: plural ? 'them' : 'it',
    [`${role}They`]: plural ? 'they' : 'it',
    [`${role}Was`]: plural ? 'were' : 'was',
    [`${role}Is`]: plural ? 'are' : 'is',
    [`${role}Belong`]: plural ? 'belong' : 'belongs',
  };
}

/** Without its mark. */
export const bare = (marked: string): string => marked.replace(/^[+~]/, '');

const DESCRIBED: readonly Held[] = [THINGS, TINY, ANIMALS];

/**
 * As many things as there are letters in `roles`, and more in `others` as rivals that were not said, the first of which
 * goes by `o`. Now and then one is a thing that nobody has heard of.
 */
export function things(draw: Draw, list: Held, roles: string, more = 2): { words: Words; others: string[] } {
  const drawn = some(draw, list, roles.length + more);
  if (draw.chance(0.04) && /^[a-z]/.test(drawn[0]))
    drawn[draw.random.below(roles.length)] = invented(draw).toLowerCase();
  const described = DESCRIBED.includes(list) && draw.chance(0.3);
  const named = [...roles].map((role, i) =>
    nounWords(role, drawn[i], described ? some(draw, ADJECTIVES, 1)[0] : ''),
  );
  const rest = drawn.slice(roles.length);
  if (more > 0) named.push(nounWords('o', rest[0]));
  return { words: Object.assign({}, ...named), others: rest.map(bare) };
}
