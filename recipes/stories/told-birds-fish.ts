// Tellings of birds, fish, insects, snakes and wild animals in the zoo, the forest and the sea, each once named.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const HAS = `
  c adj due rivals /
  eagle | wide | wings | fins antlers spots / shark | sharp | fins | wings antlers paws /
  stag | branching | antlers | wings fins tusks / zebra | black | stripes | antlers wings tusks /
  elephant | white | tusks | wings antlers fins / leopard | dark | spots | tusks wings fins /
  bear | heavy | paws | wings fins antlers / swan | white | wings | tusks antlers paws /
  hedgehog | prickly | spines | wings fins antlers / tiger | dark | stripes | wings tusks fins /
  lobster | strong | pincers | wings tusks paws / octopus | long | arms | wings tusks paws /
  seal | smooth | flippers | wings antlers tusks / butterfly | bright | wings | tusks antlers paws /
  walrus | long | tusks | wings antlers hooves / ladybird | black | spots | antlers stripes tusks`;

const ONE = `
  c adj due rivals /
  snail | round | shell | trunk beak mane / elephant | long | trunk | shell beak mane /
  lion | thick | mane | shell beak trunk / eagle | hooked | beak | trunk mane hump /
  tortoise | hard | shell | beak trunk mane / camel | high | hump | shell beak trunk /
  giraffe | long | neck | shell trunk mane / kangaroo | warm | pouch | trunk mane shell /
  wasp | sharp | sting | mane trunk hump / woodpecker | strong | beak | trunk mane hump /
  skunk | striped | tail | beak trunk shell / rhinoceros | pointed | horn | trunk shell beak`;

const WHERE = `
  c due rivals /
  bee | hive | nest web burrow / spider | web | hive nest den / swallow | nest | web hive burrow /
  rabbit | burrow | hive web nest / bear | cave | web hive nest / fox | den | web hive nest /
  beaver | lodge | web hive nest / sparrow | nest | web den hive / ant | hill | web hive nest /
  badger | burrow | web nest hive / wolf | den | nest web hive / stork | nest | hive web burrow`;

const EATS = `
  c due rivals /
  frog | flies | grass bananas honey / monkey | bananas | grass flies seals / bear | honey | flies grass seeds /
  zebra | grass | fish bananas flies / sparrow | seeds | seals fish bananas / spider | flies | grass fish nuts /
  squirrel | nuts | seals fish grass / heron | fish | grass nuts bananas / panda | bamboo | fish flies seals /
  owl | mice | grass honey bamboo / giraffe | leaves | fish mice flies / seal | fish | grass nuts bananas /
  lion | meat | grass nuts bamboo / thrush | worms | grass bamboo seals`;

const GOES = `
  c due rivals /
  eagle | fly | swim hop crawl / whale | swim | fly hop climb / snail | crawl | fly hop gallop /
  kangaroo | hop | fly swim crawl / zebra | gallop | fly crawl climb / snake | slither | fly hop gallop /
  penguin | waddle | fly gallop climb / monkey | climb | fly slither gallop / bat | fly | swim gallop hop /
  salmon | swim | fly climb gallop / beetle | crawl | gallop swim slither / toad | hop | fly gallop slither`;

const SAYS = `
  c due rivals /
  lion | roar | croak hiss hoot / wolf | howl | croak buzz chirp / bear | growl | croak hoot chirp /
  frog | croak | roar howl hoot / owl | hoot | roar croak buzz / bee | buzz | roar hoot growl /
  snake | hiss | hoot chirp roar / sparrow | chirp | roar hiss growl / tiger | roar | hoot chirp buzz /
  crow | caw | roar hiss buzz / nightingale | sing | growl roar hiss / pigeon | coo | growl roar hiss`;

const WILD = toldKind('told: birds, fish and wild animals', [
  {
    open: [
      '{p} saw {a c} at the zoo.',
      'Yesterday there was {a c} on television.',
      'In my dream I met {a c}.',
    ],
    ask: [
      'What I shall never forget are its {adj} __.',
      'It came nearer and showed its __.',
      'It looked so proud with its __.',
      'It is a good thing that I was not near its __.',
      'You should have seen the __!',
      'How I wish that I had such __!',
      'It was beautiful, above all because of its __.',
    ],
    rows: HAS,
  },
  {
    open: [
      '"Who wants to draw {a c}?" asked the teacher.',
      '{p} is cutting {a c} out of paper.',
      'Draw {a c}, {p}!',
    ],
    ask: [
      '{p} began with the __.',
      'Now it is ready. It even has its {adj} __.',
      'It was a bit too small, for there was no more paper for the __.',
      'The most difficult part was the __.',
      'Something is missing. Ah, it is the __!',
      'Nice, but you have to make a bigger __.',
      'With a pencil {p} put in the {adj} __.',
    ],
    rows: ONE,
  },
  {
    open: ['Among the leaves sat {a c}.', 'Deep in the woods there lived {a c}.'],
    ask: [
      'It was evening, and it wanted to go back to its __.',
      'The storm blew all night and nearly broke its __.',
      'Nobody could find its __.',
      '"Go away!" it said. "This is my __."',
      'It had been busy for days with its __.',
      'Be careful, do not step on its __!',
      'It was happy in its __.',
      'What was the most important thing in its life? It was the __.',
    ],
    rows: WHERE,
  },
  {
    open: [
      'The {c} is hungry.',
      'Once upon a time there was a hungry {c}.',
      'At four we watched the keeper feed the {c}.',
    ],
    ask: [
      'It is dreaming of __.',
      'All day it looked for __.',
      'At last it got some __.',
      'It was never so happy as when it could eat __.',
      'It had a whole belly full of __.',
      'It opened its mouth, for somebody was coming with __.',
      'No, thank you, it wants __.',
      'It lives on __.',
    ],
    rows: EATS,
  },
  {
    open: ['Look at the {c}, {p}!', 'The young {c} wanted to see the world.', '"I am ready," said the {c}.'],
    ask: [
      'See how it can __!',
      'It has to get to the other side, so it begins to __.',
      'Its mother had taught it to __.',
      'It was too tired to __.',
      'How fast will it get there? As fast as it can __.',
      'It was born to __.',
      'Nobody told it how, and yet it could __.',
    ],
    rows: GOES,
  },
  {
    open: [
      'Hush! There is {a c} somewhere near our tent.',
      'Can you hear the {c}?',
      'In the night {p} was woken up by {a c}.',
    ],
    ask: [
      'Listen, now it begins to __.',
      'It was such a loud __!',
      'Out of the dark came a long __.',
      'It came nearer, and we heard it __.',
      'First all was quiet, and then there was a __.',
      'I have never before heard one __.',
      'If you keep still, it will __.',
    ],
    rows: `
      c due rivals /
      lion | roar | croak hiss hoot / wolf | howl | croak buzz chirp / bear | growl | croak hoot chirp /
      frog | croak | roar howl hoot / owl | hoot | roar croak buzz / bee | buzz | roar hoot growl /
      snake | hiss | hoot chirp roar / cricket | chirp | roar hiss growl / tiger | roar | hoot chirp buzz /
      toad | croak | roar chirp hoot / mosquito | buzz | howl roar hoot`,
  },
  {
    open: [
      'The king of the animals asked everyone what he could do. The {c} came last.',
      'At the school of the animals, the {c} was the only one of its kind.',
    ],
    ask: [
      'It bowed and said, "I can __."',
      'It was very good at one thing: it could __.',
      'When it was glad, it used to __.',
      'The others laughed when they heard it __.',
      'It stood up before them all and began to __.',
      'In all the forest nobody else was able to __.',
    ],
    rows: SAYS,
  },
  {
    open: [
      'There is a nest in our {due}. A blackbird built it.',
      'A blackbird has built her nest in the {due}, and not in the {d}, where it was last year.',
    ],
    ask: [
      'There are three eggs in it, so we must not touch the __.',
      'All day she flies to and from the __.',
      'You can hear the little ones if you go near the __.',
      'Dad wanted to cut the grass, but he kept away from the __.',
      'She flew up from the __.',
      'The cat sits and stares at the __.',
    ],
    lists: {
      due: 'hedge bush barn garage mailbox shed roof ivy boot chimney',
      d: 'hedge bush barn garage shed',
      e: 'hedge bush barn garage shed roof',
    },
    rivals: 'd e',
  },
  {
    open: ['{p} was stung by a bee on the {due}.', 'A bee sat down on the {due} of {p}. Ouch!'],
    ask: [
      'Look how thick and red it is, the poor __!',
      'Mother put some ice on {pHis} __.',
      'The sting is still in {pHis} __.',
      'For two days {pHe} could not touch {pHis} __.',
      'The doctor took a look at the __.',
      '"It hurts!" cried {p} and pointed to {pHis} __.',
    ],
    lists: { due: 'nose ear arm neck hand foot knee thumb leg cheek finger' },
  },
  {
    open: [
      'On the beach {p} found {a due} and took a picture of it.',
      '{p} sat on a rock. In the water there was {a due}.',
    ],
    ask: [
      '"Look, Grandpa," said {p}. "This is a picture of the __."',
      'A big wave came and washed away the __.',
      'When {p} came back an hour later, there was no __.',
      'Other children came running to see the __.',
      'It did not move. Perhaps it was asleep, that __.',
      '"Don\'t pick it up!" said Mother. She was afraid of the __.',
    ],
    lists: { due: 'crab fish shrimp jellyfish seal lobster starfish turtle seagull snail' },
  },
  {
    open: [
      'What did we see at the zoo? First the {a}, then the {b}, and last of all the {d}.',
      'At the zoo {p} liked the {b} and the {a}. Then we came to the {d}, and {p} would not leave.',
    ],
    ask: [
      'Just before we went home, we were standing in front of the __.',
      'I have a good picture of the last animal we saw, the __.',
      'The zoo closed, and we had to say goodbye to the __.',
      'After that we saw no other animals. The visit ended with the __.',
      'There was nothing more to see after the __.',
    ],
    lists: {
      a: 'lion tiger bear monkey camel zebra',
      b: 'wolf giraffe snake crocodile penguin',
      d: 'lion tiger bear monkey camel zebra wolf giraffe snake crocodile penguin parrot panda kangaroo',
    },
    due: 'd',
    rivals: 'a b',
  },
  {
    open: [
      'Last winter {a c} came to us, and we fed it.',
      "We saw {a c} for the first time in {p}'s garden.",
    ],
    ask: [
      'It did not run or fly away, so we could see its __.',
      'It was in good health and had a fine __.',
      'It moved a little and showed us its __.',
      'You could tell at once what it was by its __.',
      'It was very proud of its {adj} __.',
      'Only once did it move its {adj} __.',
    ],
    rows: `
      c adj due rivals /
      squirrel | bushy | tail | beak antlers shell / robin | red | breast | tail antlers shell /
      woodpecker | strong | beak | paw trunk shell / snail | brown | shell | beak tail mane /
      stork | long | beak | paw mane shell / fox | red | tail | beak shell antlers /
      mouse | thin | tail | beak shell mane / pony | shaggy | mane | beak shell wing /
      tortoise | round | shell | beak mane wing / duck | flat | beak | mane shell paw`,
  },
  {
    open: [
      '{f} is afraid of the {c}.',
      'Do not go near the {c}, {f}!',
      'The little mouse trembled, for there was {a c}.',
    ],
    ask: [
      'She had heard terrible stories about its __.',
      'It might hurt her with its __.',
      'What she feared most were its __.',
      'She could already feel its {adj} __.',
      '"Help!" she cried. "I can see its __!"',
      'At night she dreamed about two big __.',
    ],
    rows: `
      c adj due rivals /
      tiger | sharp | claws | wings pincers antlers / crab | strong | pincers | claws wings antlers /
      stag | pointed | antlers | claws wings pincers / bull | big | horns | claws wings pincers /
      bear | heavy | paws | wings pincers horns / bat | black | wings | antlers horns pincers /
      snake | poisonous | fangs | claws wings horns / cat | sharp | claws | wings horns hooves /
      wild boar | white | tusks | claws wings horns / wild horse | hard | hooves | wings claws tusks`,
  },
  {
    open: [
      'At dawn the {c} went out to hunt.',
      'The {c} has not eaten for two days.',
      'Mother {c} had to feed her young.',
    ],
    ask: [
      'She was looking for a __.',
      'Before long she had caught a __.',
      'She waited, and waited, and got the __.',
      'In her mouth there was a __.',
      'Then, at last, along came a fat __.',
      'Dinner is ready! It is a __.',
      'Take care, little __!',
    ],
    rows: `
      c due rivals /
      owl | mouse | fish seal zebra / heron | fish | zebra mouse seal / lion | zebra | fly fish seal /
      spider | fly | mouse fish zebra / cat | mouse | seal fly zebra / wolf | sheep | fly fish seal /
      fox | hen | fly zebra seal / polar bear | seal | hen zebra mouse / blackbird | worm | hen zebra seal /
      stork | frog | zebra seal sheep / shark | fish | mouse zebra hen / hawk | mouse | seal zebra sheep`,
  },
  {
    open: [
      'There was an egg in the grass. Out of it came {a c}.',
      'From a big egg came {a c}.',
      'Out of a tiny egg crept {a c}.',
    ],
    ask: [
      'At first it was wet and weak. Soon it could __.',
      'A month later it was old enough to __.',
      'Without a mother, who would teach it to __?',
      'One fine day it began to __.',
      'It looked left and right, and off it went. How it could __!',
      'Like all of its kind, it wanted to __.',
    ],
    rows: `
      c due rivals /
      swallow | fly | swim slither waddle / snake | slither | fly waddle gallop / duckling | waddle | slither climb gallop /
      trout | swim | fly waddle slither / beetle | crawl | gallop slither waddle / eagle | fly | slither gallop hop /
      crocodile | swim | fly hop climb / sparrow | hop | slither gallop swim / penguin | waddle | fly slither gallop /
      caterpillar | crawl | gallop fly hop`,
  },
  {
    open: [
      'We sat down under a tree to eat. Then came the {c}!',
      '"I like all animals," said {p}, "but not {c}."',
    ],
    ask: [
      'They make me nervous when they __.',
      'You cannot think when they __.',
      'If only they would not __.',
      'And now they are starting to __!',
      'Wherever you look, you see or hear them __.',
      'If you are too close, they will __.',
    ],
    rows: `
      c due rivals /
      wasps | sting | hoot howl croak / mosquitoes | bite | hoot howl croak / frogs | croak | sting howl buzz /
      owls | hoot | sting croak buzz / wolves | howl | croak hoot sting / bees | buzz | howl croak hoot /
      snakes | hiss | howl croak hoot / ants | bite | hoot howl croak / crows | caw | sting croak howl /
      lions | roar | croak hoot sting / cats | scratch | croak hoot buzz`,
  },
  {
    open: [
      '{p} watched the {c} for an hour.',
      'The {c} was very busy this morning.',
      'In summer, the {c} has a lot to do.',
    ],
    ask: [
      'It was carrying things home, and what it was working on was a __.',
      'Little by little it was making a __.',
      'When evening came, there was a fine new __.',
      'It worked and worked, and then it sat down in its __.',
      'The rain came and spoiled its __.',
      'Who had shown it how to make such a __?',
    ],
    rows: `
      c due rivals /
      spider | web | nest dam hole / swallow | nest | web dam hole / beaver | dam | nest web hive /
      mole | hole | web nest dam / bee | hive | web dam nest / stork | nest | dam web hole /
      silkworm | cocoon | web nest dam / rabbit | burrow | web dam hive / sparrow | nest | web dam hole`,
  },
  {
    open: ['The whole {c} came down to the river to drink.', 'Far away we saw {a c}.'],
    ask: [
      'One of them was smaller than the other __.',
      'When they smelled us, off went the __.',
      'We took a picture of all the __.',
      'It was not easy to count the __.',
      'I had never seen so many __.',
      'Then it was quiet. Nothing was left but the tracks of the __.',
    ],
    rows: `
      c due rivals /
      herd of elephants | elephants | lions wolves zebras / pack of wolves | wolves | lions zebras elephants /
      family of lions | lions | wolves zebras deer / herd of zebras | zebras | lions deer wolves /
      herd of deer | deer | wolves lions bears / family of bears | bears | wolves deer lions /
      troop of monkeys | monkeys | lions bears deer / flock of geese | geese | deer lions wolves`,
  },
]);

export const kinds: readonly Kind[] = [WILD];
