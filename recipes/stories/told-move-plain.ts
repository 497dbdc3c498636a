// Tellings in a few plain sentences: who or what somebody or something is, and later what it did, does or is doing.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const PLAIN = toldKind('told: what it does and gives, plain', [
  {
    open: [
      '{p} is {a x}. {q} is {a y}. They share a flat.',
      'In the flat over us live {q}, {a y}, and {p}, {a x}.',
    ],
    ask: [
      'It was Monday, so {p} got up early and __ until six.',
      '{p} came home tired, for all day long {pHe} had __.',
      'Once more {p} __ the whole day.',
      'While {q} was ill in bed, {p} __.',
    ],
    rows: `x due y rivals
      baker | baked | painter | painted danced cooked / painter | painted | baker | baked danced cooked
      dancer | danced | cook | cooked baked painted / cook | cooked | dancer | danced baked painted
      teacher | taught | gardener | dug baked painted / tailor | sewed | teacher | taught baked painted
      sailor | sailed | teacher | taught baked painted`,
  },
  {
    open: [
      'I have bought {a x} for the bath. The baby loves it.',
      '"Here, {p}, you may take this {x} into the bath with you." {p} put it on the edge and looked at it.',
    ],
    ask: [
      'It fell into the water, and there it began to __.',
      'The baby clapped, for she liked to see it __.',
      '"Look, Mummy, it can __!"',
      'Nobody who knows such things is surprised to see it __.',
    ],
    rows: `x due rivals
      toy boat | float | sink melt burn / rubber duck | float | sink melt burn
      heavy iron spoon | sink | float melt burn / big stone | sink | float melt burn
      block of ice | melt | sink burn ring / cork | float | sink melt burn
      lead soldier | sink | float melt burn / snowball | melt | sink burn ring`,
  },
  {
    open: [
      '{pet} is our {x}. It lives in the yard.',
      'There was {a x} in the yard when we moved in, and we called it {pet}.',
    ],
    ask: [
      'The postman came, and {pet} __ at the top of its voice.',
      'I woke up because {pet} __.',
      'When {pet} saw me with the bucket, it __ for joy.',
      'We were just saying grace when {pet} __ outside.',
    ],
    rows: `x due rivals
      dog | barked | mooed quacked crowed / cow | mooed | barked quacked crowed
      duck | quacked | barked mooed crowed / rooster | crowed | barked mooed quacked
      cat | meowed | barked mooed quacked`,
  },
  {
    open: [
      'My friend {p} got {a x} from {pHis} uncle, and {q} got {a y}.',
      '{p} took the {x} to the park. {q} took the {y}.',
    ],
    ask: [
      '{p} let go, and it __.',
      'All afternoon {p} was happy, because it __ so well.',
      "The other children came to see how {p}'s toy __.",
      'It __ better than the one {p} had had before.',
    ],
    rows: `x due y rivals
      kite | flew | ball | rolled floated spun / ball | rolled | kite | flew floated spun
      toy boat | floated | spinning top | spun flew rolled
      spinning top | spun | toy boat | floated flew rolled
      toy plane | flew | marble | rolled floated spun / marble | rolled | toy plane | flew floated spun
      balloon | flew | hoop | rolled floated spun / hoop | rolled | balloon | flew floated spun`,
  },
  {
    open: [
      '{p} went to bed with the {x} still in the room.',
      'There is {a x} in my bedroom. I do not mind it much, but {q} does.',
    ],
    ask: [
      'In the dark it went on __.',
      'It is hard to sleep while it is __.',
      'At three in the morning it was still __.',
      'Please do something, I cannot bear it when it keeps __!',
    ],
    rows: `x due rivals
      clock | ticking | buzzing burning barking / bee | buzzing | ticking burning barking
      candle | burning | ticking buzzing barking / puppy | barking | ticking burning buzzing
      canary | singing | ticking burning barking / frog | croaking | ticking burning barking
      telephone | ringing | buzzing burning barking / mouse | squeaking | ticking burning barking`,
  },
  {
    open: [
      'We went to see the {x} first and then the {y}.',
      '"What shall we look at?" "The {x}," said {p}. "And after that the {y}."',
    ],
    ask: [
      'The children stood before the first and waited to see it __.',
      'It took a while, but then the first of the two started to __.',
      'By the time we had to move on, it had just begun to __.',
    ],
    rows: `x due y rivals
      eagle | fly | seal | swim dig climb / seal | swim | eagle | fly dig climb
      mole | dig | monkey | climb fly swim / monkey | climb | mole | dig fly swim
      lion | roar | dolphin | swim fly dig / dolphin | swim | lion | roar fly dig
      kangaroo | hop | goldfish | swim fly roar / spider | spin | kangaroo | hop fly swim
      nightingale | sing | spider | spin roar swim`,
  },
  {
    open: [
      '{pet} is {a x} and {pet2} is {a y}. We got both of them from my aunt, who has moved to town.',
      'My aunt has left us two animals, {pet} and {pet2}. {pet} is {a x}, {pet2} is {a y}.',
    ],
    ask: [
      'You need not look out of the window, you can hear {pet} __.',
      'The baby laughs whenever she hears {pet} __.',
      'The sun must have woken {pet}, for we heard it __.',
      'On the telephone my aunt said, "Hold it to the window, I want to hear {pet} __."',
    ],
    rows: `x due y rivals
      dog | bark | cow | moo quack hiss / cow | moo | dog | bark quack hiss
      duck | quack | cat | meow moo bark / cat | meow | duck | quack moo bark
      frog | croak | sheep | bleat moo bark / sheep | bleat | frog | croak moo bark
      snake | hiss | canary | sing moo bark / canary | sing | snake | hiss moo bark
      owl | hoot | mouse | squeak moo bark / mouse | squeak | owl | hoot moo bark
      wolf | howl | duck | quack moo hiss`,
  },
  {
    open: [
      '{p} has hurt {pHis} {x}, and {q} has hurt {qHis} {y}.',
      'There is trouble with the {x} of {p} and with the {y} of {q}.',
    ],
    ask: [
      'So for a week {p} could not __.',
      '"You may do anything," the nurse told {p}, "but you must not __."',
      '{p} was sad, because it was now impossible for {pHim} to __.',
    ],
    rows: `x due y rivals
      foot | walk | tongue | talk see hear / tongue | talk | foot | walk see hear
      eyes | see | foot | walk hear talk / leg | walk | tongue | talk see hear
      throat | sing | leg | walk see hear / ankle | walk | throat | sing see hear`,
  },
  {
    open: [
      'Our new neighbours are nice: he is {a x} and she is {a y}.',
      'She is {a y}. He is {a x}. They met on a boat.',
    ],
    ask: [
      'He earns money whenever he __.',
      'She stays at home today, and he goes to work and __.',
      'His wife brings him tea while he __.',
      'When she comes home in the evening, he still __.',
    ],
    rows: `x due y rivals
      baker | bakes | painter | paints drives flies / painter | paints | baker | bakes drives flies
      writer | writes | singer | sings drives flies / singer | sings | writer | writes drives flies
      teacher | teaches | cook | cooks drives flies / cook | cooks | teacher | teaches drives flies
      dancer | dances | writer | writes drives flies`,
  },
  {
    open: [
      'We have {a x} on the balcony. The neighbours have {a y}.',
      'Somebody has given us {a x}, and we have put it on the balcony.',
    ],
    ask: [
      'That is why we never run short of __.',
      'Each summer it gives us a lot of __.',
      'Come round tomorrow, and I will let you have some __.',
      'My mother only visits us for the __.',
    ],
    rows: `x due y rivals
      hen | eggs | cherry tree in a pot | cherries honey roses
      rose bush | roses | hen | eggs honey cherries / beehive | honey | rose bush | roses eggs cherries
      cherry tree in a pot | cherries | beehive | honey eggs roses
      small apple tree | apples | hen | eggs honey roses / lemon tree | lemons | hen | eggs honey roses
      strawberry plant | strawberries | hen | eggs honey roses
      small goat | milk | hen | eggs honey roses`,
  },
  {
    open: [
      '{p} has seen {a x}. {q} has seen {a y}. They both ran.',
      'On the way to school {p} nearly stepped on {a x}, or so {pHe} says.',
    ],
    ask: [
      '"Was it the kind that can __?" I asked {p}.',
      '{p} was afraid that it would __ {pHim}.',
      '"It wanted to __ me!" said {p}.',
    ],
    rows: `x due y rivals
      wasp | sting | dog | bite kick scratch / snake | bite | wasp | sting kick scratch
      bee | sting | snake | bite kick scratch / wild dog | bite | bee | sting kick scratch
      angry cat | scratch | bee | sting kick bark / crocodile | bite | wasp | sting kick scratch`,
  },
  {
    open: [
      '{p} needs {x}. {q} needs {y}. I need some tea.',
      '"All I want is {x}," said {p}. {q} wanted {y}.',
    ],
    ask: [
      'Then {p} can start to __.',
      'When {p} had got it at last, {pHe} began to __.',
      'I knew from this that {p} was going to __.',
      '"I see," I said. "So you would like to __, {p}."',
    ],
    rows: `x due y rivals
      a pen and some paper | write | a needle | sew dig row
      a needle and thread | sew | a pen | write dig row / a spade | dig | a broom | sweep sew row
      a broom | sweep | a spade | dig sew row / a boat and two oars | row | a brush | paint sew dig
      a brush and some colours | paint | a pair of oars | row sew dig
      flour, yeast and an oven | bake | a spade | dig sew row
      a book and a lamp | read | a broom | sweep sew row`,
  },
  {
    open: [
      '{p} came to the hut with {a x}. {q} came with {a y}.',
      '{p} took nothing on holiday but {a x}, and {q} took {a y}.',
    ],
    ask: [
      'On the first day it would not work, because there was no __.',
      'What {p} had forgotten was the __.',
      '"I cannot use it," said {p}, "without any __."',
    ],
    rows: `x due y rivals
      motorbike | petrol | pen | ink film wood / fountain pen | ink | motorbike | petrol film wood
      torch | batteries | stove | wood ink film / stove | wood | torch | batteries ink film
      old camera | film | pen | ink petrol wood / sewing machine | thread | camera | film ink petrol
      moped | petrol | pen | ink film thread`,
  },
  {
    open: [
      'Two people stood at the bus stop: {p}, who is {a x}, and {q}, who is {a y}. They talked about their work.',
      'I asked them both what they do. {p} said, "I am {a x}." {q} said, "And I am {a y}."',
    ],
    ask: [
      '"Is it not dull," I asked {p}, "to spend every day __?"',
      '{p} is still not tired, after so many years of __.',
      'There is nothing that {p} likes better than __.',
      'For {p} there is no greater joy than __ from morning to night.',
    ],
    rows: `x due y rivals
      baker | baking | painter | painting driving sewing
      painter | painting | baker | baking driving sewing / driver | driving | cook | cooking baking sewing
      cook | cooking | driver | driving baking sewing / dancer | dancing | writer | writing driving sewing
      writer | writing | dancer | dancing driving sewing
      sailor | sailing | teacher | teaching baking sewing
      teacher | teaching | sailor | sailing baking sewing
      swimmer | swimming | singer | singing baking sewing
      singer | singing | swimmer | swimming baking sewing`,
  },
]);

export const kinds: readonly Kind[] = [PLAIN];
