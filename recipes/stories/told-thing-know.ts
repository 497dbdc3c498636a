// Tellings of what one knows of a thing once it was said what it is: its parts, its stuff, its use and its place.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const KNOWN = toldKind('told: knowing a thing by its name', [
  {
    open: [
      'Guess what {p} got for {pHis} birthday: {a c}!',
      'In the parcel was {a c}. {p} jumped for joy.',
      '"{A c}, just for me!" shouted {p}. It was the best present of all.',
    ],
    ask: [
      'The present has beautiful __.',
      '{p} looked at the present and counted its __.',
      'Everybody wanted to touch its __.',
      'Careful with the present! Do not hurt its __.',
      'It has many __.',
      'There was one thing {p} liked best about the present: the __.',
      'But the next day one was broken, and so {pHis} present now has fewer __.',
    ],
    rows: `c due rivals
      guitar | strings | wheels pages shelves
      harp | strings | wheels pages teeth
      toy lorry | wheels | strings pages keys
      tricycle | wheels | strings pages rooms
      storybook | pages | wheels strings keys
      diary | pages | wheels strings shelves
      piano | keys | wheels pages rooms
      doll's house | rooms | strings keys pages
      bookcase | shelves | strings wheels teeth
      necklace | beads | pages wheels keys
      jigsaw puzzle | pieces | wheels strings rooms
      comb | teeth | pages strings wheels`,
  },
  {
    open: [
      'We sold {p} {a c}. The next day {pHe} rang the shop.',
      'Dear Sirs, last week I ordered {a c} from you, and now it has come. Yours, {p}.',
    ],
    ask: [
      'Something was missing. It was the __.',
      'It had come without its __.',
      '{p} had looked in the parcel three times and found no __.',
      'What is it good for if it has no __?',
      'We were so sorry that we sent {p} a new __.',
      'Somebody had forgotten to pack the __.',
    ],
    rows: `c due rivals
      reading lamp | bulb | lid sail bow
      cooking pot | lid | bulb sail lens
      sailing boat | sail | lid bulb buckle
      violin | bow | lid wheel buckle
      torch | battery | lid bow sail
      leather belt | buckle | lens wheel hook
      camera | lens | hook sail hood
      raincoat | hood | lens wheel key
      padlock | key | sail bulb wheel
      fishing rod | hook | lens lid hood
      wheelbarrow | wheel | bow key lens`,
  },
  {
    open: [
      'My uncle made {a c}. It took him all day.',
      '"Look, I have made {a c}!" my uncle called from the yard.',
    ],
    ask: [
      'It was all made of __.',
      'All he had needed for it was enough __.',
      'So that is where he used up all our __.',
      'He had begun with nothing but a big heap of __.',
      'I touched it. Yes, it was __.',
      'He is clever like that. Nobody else can make such a thing out of __.',
    ],
    rows: `c due rivals
      warm jumper | wool | wood wax snow
      rocking chair | wood | wool wax clay
      cupboard | wood | wool sand snow
      candle | wax | snow wool clay
      snowman | snow | wood wax straw
      sandy castle | sand | wool wax snow
      flower pot | clay | wool snow wax
      horseshoe | iron | wool wax sand
      saddle | leather | snow clay iron
      scarecrow | straw | iron wax clay
      window pane | glass | wool leather straw`,
  },
  {
    open: [
      '{p} has been given {a c}.',
      '"Here is {a c} for you, {p}," said Grandma. "Now it is yours."',
      'What {p} had always wished for was {a c}, and at last {pHe} has one.',
    ],
    ask: [
      'Now {pHe} can __!',
      'It makes {pHim} want to __.',
      'All day long {p} does nothing but __.',
      'Come and see how well {pHe} can __!',
      'With such a thing, even {p} will learn to __.',
      '{p} has no time to eat. {PHe} just wants to __.',
      'Before {pHe} had it, {p} did not even know how to __.',
    ],
    rows: `c due rivals
      fountain pen | write | dig sew swim
      little spade | dig | write sew bake
      needle and thread | sew | dig swim sing
      blue swimsuit | swim | sew write draw
      box of watercolours | paint | dance swim dig
      ball of wool | knit | swim ride bake
      big new oven | bake | sing dance knit
      broom | sweep | sing ride write
      microphone | sing | dig bake sew
      pair of ballet shoes | dance | write bake paint
      pony with a saddle | ride | sew knit read
      library card | read | ride dig bake
      razor | shave | sing sew ride`,
  },
  {
    open: [
      'Why is the {c} still here, {p}?',
      '"Who left the {c} on the kitchen floor?" asked Mum. "{p}, was that you?"',
    ],
    ask: [
      'It belongs in the __.',
      'So {p} put it back into the __.',
      'That is not the place for it. Its place is in the __.',
      'Everybody knows that it should be in the __.',
      '{p} said sorry and took it straight to the __.',
      'Quick, {p}, before something happens to it! Put it in the __.',
    ],
    rows: `c due rivals
      milk | fridge | bin vase garage
      butter | fridge | vase stable cage
      rubbish | bin | fridge vase cage
      apple core | bin | stable vase cradle
      bunch of tulips | vase | bin cage garage
      baby | cradle | vase bin shed
      canary | cage | vase cradle garage
      lawnmower | shed | cage fridge vase
      toothbrush | bathroom | stable cage shed
      foal | stable | bathroom vase fridge
      winter coat | wardrobe | vase fridge cage
      car tyre | garage | cradle fridge vase`,
  },
  {
    open: [
      'We could not use the {c} any more that day.',
      '"What is wrong with the {c}?" asked {p}. "It was all right yesterday!"',
      'There stood the {c}, and it did nothing at all.',
    ],
    ask: [
      'It needed __.',
      'No wonder. There was no __.',
      'We had to wait until it got some __.',
      '"It is not broken," I said. "It has just run out of __."',
      'You see, it does not work without __.',
      'Everything was fine again as soon as we had got more __.',
    ],
    rows: `c due rivals
      old car | petrol | wind snow ink
      motorbike | petrol | wind ink paper
      sledge | snow | petrol ink batteries
      printer in the office | paper | wind snow petrol
      steam engine | coal | paper snow ink
      windmill | wind | coal ink petrol
      torch | batteries | snow wind coal
      remote control | batteries | petrol wind water
      fountain in the park | water | ink coal wind
      ice rink | ice | petrol coal ink
      cash machine | money | wind snow water
      fountain pen | ink | wind petrol snow`,
  },
  {
    open: [
      "In the corner of my aunt's room stood {a c}.",
      'My aunt keeps {a c} in her house, and it is never empty.',
      '{A c} was what my aunt bought with her first pay.',
    ],
    ask: [
      'It was full of __.',
      'There was no more room in it for my aunt and her __.',
      'My aunt dropped it, and out came the __.',
      'She had bought it for all her __.',
      '"What is in there?" I asked. "Why, __!"',
      'I looked into it and saw __.',
      'Where else should my aunt have put her __?',
    ],
    rows: `c due rivals
      piggy bank | coins | books fish clothes
      bookcase | books | coins fish tea
      glass vase | flowers | coins clothes books
      teapot | tea | books coins flowers
      wardrobe | clothes | fish tea coins
      fish tank | fish | clothes tea books
      toy box | toys | tea fish coins
      beehive | bees | clothes books tea
      big birdcage | parrots | coins books clothes
      bread bin | bread | coins fish flowers
      stamp album | stamps | bread fish tea
      jewel case | rings | fish bread bees`,
  },
  {
    open: [
      '"Grandpa, what is this?" "That is {a c}."',
      'We found {a c} in the attic, and {p} had never seen such a thing before.',
    ],
    ask: [
      'It is made for __.',
      '"One uses it for __," Grandpa told {p}.',
      'What would one do without it if one had a lot of __?',
      '{p} wanted to try it at once, but for that we needed some __.',
      'So {p} took it and went to look for __.',
      'You can see that it has often touched __.',
    ],
    rows: `c due rivals
      comb | hair | nails leaves nuts
      hairdryer | hair | soup nuts grass
      hammer | nails | hair soup grass
      toothbrush | teeth | nails leaves shirts
      leaf rake | leaves | hair teeth nails
      lawnmower | grass | soup hair shirts
      scythe | grass | teeth nails soup
      nutcracker | nuts | hair leaves shirts
      soup ladle | soup | nails teeth leaves
      ironing board | shirts | soup nuts grass
      saw | wood | soup hair teeth
      tin opener | tins | hair grass teeth`,
  },
  {
    open: [
      'We have {a c}, and we call it {pet}.',
      '{pet} is not a dog. {pet} is our new {c}!',
      'Our {c} is so old that we have given it a name: {pet}.',
    ],
    ask: [
      'Every day {pet} takes care of the __.',
      'Where is {pet}? There is work to do: look at the __!',
      '"{pet} is nearly finished," said Mum, "with the __."',
      'Without {pet}, who would help us with the __?',
      'One of us has to feed {pet} with __.',
      '{pet} broke down on Sunday, and there we were with all that __.',
    ],
    rows: `c due rivals
      washing machine | laundry | snow coffee grass
      clothes dryer | laundry | snow coffee dust
      vacuum cleaner | dust | coffee grass toast
      lawnmower | grass | coffee dust laundry
      snowplough | snow | toast coffee laundry
      coffee machine | coffee | grass dust snow
      toaster | bread | snow grass dust
      paper shredder | paper | coffee bread snow
      bin lorry | rubbish | coffee bread snow`,
  },
  {
    open: [
      '"Close your eyes, {p}," they said, and put {pHis} hand on {x}.',
      '{p} put out {pHis} hand in the dark and touched {x}.',
    ],
    ask: [
      'It felt very __.',
      '{p} pulled back {pHis} hand. How __!',
      '{pHis} fingers told {pHim} that it was __.',
      '{p} had not known that such a thing could be so __.',
      '"What is it like?" "Oh," said {p}, "it is __."',
      'Nobody likes to touch it for long, or only those who like what is __.',
    ],
    rows: `x due rivals
      a block of ice | cold | hot soft sticky
      an icicle | cold | soft hot prickly
      a feather pillow | soft | sharp hard wet
      a fluffy kitten | soft | sharp hard cold
      a razor blade | sharp | soft wet sticky
      the oven door while a cake was baking | hot | cold wet soft
      a boiling kettle | hot | cold soft sticky
      a cactus | prickly | soft wet hot
      a hedgehog | prickly | soft sticky wet
      a spoon full of honey | sticky | hot dry prickly
      a big rock | hard | soft sticky wet
      a towel that had fallen into the bath | wet | dry sharp hot`,
  },
  {
    open: [
      'In this old photo you see {x}, and {p} is smiling.',
      'This is the best photo I have of {p}. Behind {pHim} there is {x}.',
    ],
    ask: [
      'So it was taken in the __.',
      '{p} must have been standing in the __.',
      'That was the day when we all went to the __.',
      'It reminds me of the __.',
      'As you can see, {p} was just having a good time at the __.',
      'There is only one place where that can have been: the __.',
    ],
    rows: `x due rivals
      an altar with candles | church | zoo market bank
      a monkey in a cage | zoo | church library theatre
      a stall with carrots and cabbages | market | church zoo library
      a doctor with a row of sick people in beds | hospital | zoo farm beach
      a train at the platform | station | church zoo farm
      a plane ready to take off | airport | church farm library
      a stage with a red curtain | theatre | airport farm zoo
      a boy building a sandcastle by the sea | beach | church bank library
      a tractor and a pig sty | farm | bank theatre church
      a thousand books on shelves | library | beach zoo farm
      a blackboard with sums on it | school | beach farm zoo`,
  },
  {
    open: [
      'Here is the {c}, but alone it is no use.',
      '"I have got the {c}," said {p}. "Now I only need one more thing."',
    ],
    ask: [
      'Where is the __?',
      'It always goes with the __.',
      '{p} had looked everywhere, but there was no __.',
      'They belong together: that and the __.',
      'One has to have both. So {p} went back for the __.',
      'Of all things {p} had forgotten the __.',
    ],
    rows: `c due rivals
      lock | key | thread fork pepper
      needle | thread | key saucer fork
      knife | fork | thread arrow ball
      cup | saucer | arrow key cork
      bow | arrow | saucer fork pepper
      salt | pepper | key arrow thread
      bat | ball | saucer pepper key
      empty bottle | cork | arrow ball thread
      dustpan | brush | arrow fork pepper
      bread | butter | key ball arrow`,
  },
  {
    open: ['Look what {p} has found: {x}!', '{p} came running to the teacher. "I have found {x}!"'],
    ask: [
      'It must have belonged to a __.',
      'What {p} had found was once the pride of a __.',
      '"Ah," said the teacher, "then there must be somewhere here a __."',
      'Such a thing, as every child knows, comes from a __.',
      'Can you guess who needs it? Yes, a __!',
      'We all looked round, but none of us could see a __.',
    ],
    rows: `x due rivals
      a horseshoe | horse | bird dog snail
      a saddle | horse | hen bee cat
      a nest in a tree | bird | horse dog cow
      a kennel and a chewed bone | dog | bird bee snail
      a round web with a fly in it | spider | horse dog cow
      a bit of honeycomb | bee | dog snail horse
      a milk pail and a cow bell | cow | snail bee dog
      a fresh brown egg | hen | horse dog cow
      a lock of curly white wool | sheep | bee hen snake
      a long, dry skin without legs | snake | hen horse sheep
      an empty little house with a slimy trail | snail | horse dog sheep`,
  },
  {
    open: [
      'Grandma never leaves home without her {c}.',
      '"My {c}!" cried Grandma at the door. "I cannot go without it."',
    ],
    ask: [
      'She is afraid of the __.',
      'That is good against the __.',
      'With it she need not fear the __.',
      'It is there, she says, to save her from the __.',
      '"You never know," says Grandma, "when it comes, the __."',
      'She has always hated the __.',
    ],
    rows: `c due rivals
      umbrella | rain | sun cold dark
      plastic raincoat | rain | heat dark cold
      wet-weather hat | rain | heat dark sun
      parasol | sun | rain dark cold
      suncream | sun | dark rain cold
      torch | dark | sun rain heat
      lantern | dark | cold rain heat
      woolly scarf | cold | rain heat dark
      little electric fan | heat | rain cold dark
      box of earplugs | noise | rain sun dark
      nightlight | dark | rain heat noise`,
  },
]);

export const kinds: readonly Kind[] = [KNOWN];
