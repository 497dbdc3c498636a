// Tellings of insects, birds and wild animals: who made it, who lives there, what it hunts, when it wakes.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { MONTHS, NUMBERS } from './telling-words.ts';

const WILD = toldKind('told: wild animals and their ways', [
  {
    open: [
      'It was getting late, and the {c} had been out for a long time. "I want to be home before it rains," it said to itself.',
      'All day long we followed the {c} with our eyes, {p} and I, for we wanted to find out where it lived.',
      'There goes {a c}! It has caught something to eat and is in a hurry.',
    ],
    middle: ['A car door banged. Somewhere children were calling each other in for supper.'],
    ask: [
      'At last, when the street lamps went on, it disappeared into its __.',
      'It was tired but content when it was back, safe and sound, in its own little __.',
      'We bent down, moved the grass to one side and there, not two steps from the path, was its __.',
      'Nobody is going to hurt it as long as it stays inside its __.',
    ],
    rows: `c due rivals
      bee | hive | burrow den web
      fox | den | hive web nest
      rabbit | burrow | hive web nest
      blackbird | nest | hive burrow den
      wolf | den | web hive nest
      robin | nest | hive den web
      spider | web | hive burrow nest
      snail | shell | hive nest den
      wren | nest | burrow den hive
      honeybee | hive | den nest web
      wild rabbit | burrow | hive web nest`,
  },
  {
    open: [
      'Put on your boots and come outside, {p}. There is {t} that was not there last night!',
      '"Please do not step back," said our guide. "Right behind you there is {t}."',
      'My little sister came running in. In the garden, she said, there was {t}.',
    ],
    ask: [
      'It is not hard to guess who has been busy there: it must have been a __.',
      'You would have to get up early to catch it at work, but there is no doubt that this was done by a __.',
      '"Let me tell you who made that," said Grandpa. "It was a clever little __."',
      'I took a picture, and our teacher said that it was typical of a __.',
    ],
    rows: `t due rivals
      a fresh web full of dew | spider | mole bird frog
      a new heap of earth in the middle of the lawn | mole | spider bird frog
      a half-built nest with straw hanging out | bird | mole frog snail
      a dam of sticks across the stream | beaver | mole spider snail
      a silver trail of slime on the wall | snail | mole bird beaver
      a great deal of frogspawn in the pond | frog | spider mole bird
      a row of holes high up in the trunk of a tree | woodpecker | mole frog snail
      a nutshell and a hidden store of acorns | squirrel | spider frog snail
      a little heap of droppings as round as peas | rabbit | spider mole snail`,
  },
  {
    open: [
      'Hunger drove the {c} out, and with great patience it lay in wait.',
      'Have you ever seen {a c} on the hunt? I have, this very morning. It took only seconds.',
      'The {c} had three hungry little ones at home. "What will you bring us for supper?" they wanted to know.',
    ],
    ask: [
      'It was a good day, and it came home with two fat __.',
      'Nothing tastes better to it, as every child knows, than fresh __.',
      'If it were not for creatures like this one, we should have far too many __.',
      'As quick as lightning it was, and that was the end of one of the __.',
      'Everything kept quiet. No wonder, with it about, that one could not see any __.',
    ],
    rows: `c due rivals
      barn owl | mice | flies ants seals
      spider | flies | mice fish seals
      kingfisher | fish | mice ants zebras
      blackbird | worms | mice fish seals
      lion | zebras | flies worms mice
      polar bear | seals | mice flies worms
      swallow | flies | mice fish seals
      anteater | ants | mice fish zebras
      stray cat | mice | ants seals zebras
      otter | fish | ants flies zebras
      cormorant | fish | mice ants flies
      thrush | worms | mice fish zebras`,
  },
  {
    open: [
      'Hush, {p}! The {c} has gone to sleep, and it will not wake up just because you knock.',
      '"Can we see the {c} now?" asked the children. "I am afraid it is asleep," said the ranger.',
      'In our class play I am {a c}. My part is short: when the curtain goes up, I lie there and snore.',
    ],
    middle: ['The clock struck four, and the shadow of the trees had reached the gate.'],
    ask: [
      'Whatever goes on around it, it is not going to stir before __.',
      'There is no use in waiting here. It gets up when it is __.',
      'Sleep well, little one! We shall see you again when it is __.',
      'I wish I could do the same and stay in bed until __.',
    ],
    rows: `c due rivals
      owl | night | morning spring summer
      bat | night | morning spring summer
      dormouse in its winter nest | spring | morning night autumn
      cockerel | morning | night spring autumn
      bear in its winter den | spring | morning night autumn
      moth | night | morning spring autumn
      lark | morning | night spring autumn
      tortoise in its winter box | spring | night morning autumn
      badger | night | morning summer spring
      sparrow | morning | night spring summer
      marmot in its winter burrow | spring | night morning autumn`,
  },
  {
    open: [
      'We have got {a c} to look after at school. It is tiny, and it does not look at all like what it will be one day.',
      '"Mum, how will that {c} look when it is grown up?" asked {p}. "It will be quite another creature," she said.',
      'Today the {c} is small and nobody takes any notice of it. Just wait until the summer!',
    ],
    ask: [
      'If all goes well, in a few weeks, out of that little thing will come a __.',
      'It is hard to believe, but its mother and its father, too, are each a __.',
      'By the end of the holidays it had turned into a lovely __.',
      'On the last page of my nature diary I could write, "Hurray! It is a real __!"',
    ],
    rows: `c due rivals
      caterpillar | butterfly | frog swan deer
      tadpole | frog | butterfly swan hen
      cygnet | swan | butterfly frog deer
      fawn | deer | frog swan hen
      duckling | duck | deer frog butterfly
      chick | hen | frog deer butterfly
      gosling | goose | frog deer butterfly
      little ball of frogspawn | frog | hen deer swan
      owlet | owl | frog deer butterfly`,
  },
  {
    open: [
      'It had snowed, and the tracks led from the wood right up to our back door. {p}, who knows about these things, said that they were those of a {due}.',
      '"These are not the tracks of a {d}," said the ranger and knelt down in the mud. "A {due} came past here."',
      'You can see in the sand that a {due} has been to the river to drink. The {d} that we saw went the other way.',
    ],
    ask: [
      'We followed them for a mile, and then we saw it, between two trees, looking at us: the __.',
      'That night I lay awake and listened. Was it still out there, the __?',
      'From then on I always looked carefully before I went out, in case I met the __.',
      'I should have loved to see it, but apart from the marks that it had left, we saw nothing of the __.',
    ],
    lists: {
      due: 'fox wolf bear deer badger lynx hare stag moose goat leopard lion',
      d: 'fox wolf bear deer badger dog cow',
      e: 'fox wolf bear deer badger lynx hare stag moose goat leopard lion',
    },
    rivals: 'd e',
  },
  {
    open: [
      'A robin has built her nest in the {due}. We only noticed when {p} was about to use it.',
      'Please keep away from the {due} until June! Blackbirds are nesting in there.',
      'Of all the trees and hedges around here, the wrens had to choose our {due} for their nest.',
    ],
    middle: ['Next door somebody was mowing the lawn, and a cat lay in the sun on top of the wall.'],
    ask: [
      'Four open beaks were waiting for supper in the __.',
      'Early in the morning you can hear the young ones cheep inside the __.',
      '"Now we cannot use it all spring," sighed Dad, with a look at the __.',
      'The last of them flew off yesterday, and so we have got back our __.',
    ],
    lists: {
      due: 'letterbox teapot helmet boot lamp bucket kettle basket gutter barbecue chimney wheelbarrow',
    },
  },
  {
    open: [
      'When I looked into the nest on Sunday, there were {due} eggs in it, blue and no bigger than my thumb.',
      'The book says that they lay {d} eggs, but our blackbird has laid {due}. I stood on a chair and counted.',
      '"How many eggs did you see?" asked Mum. "It was {due}," said {p}, "and the mother looked at me."',
    ],
    ask: [
      'We kept the cats indoors until every egg had hatched, until we could be certain that there were all __.',
      'A week went by, and I counted again. Nobody had stolen any of them, there were still __.',
      'When I was asked how many little birds we were going to have, I said __.',
      'The nest was much too small when they had all got feathers, and no wonder: they were __.',
    ],
    lists: { due: 'two three four five six seven eight', d: NUMBERS, e: NUMBERS },
    rivals: 'd e',
  },
  {
    open: [
      'We put up a camera to see who had been eating our strawberries at night. It was a {due}!',
      'I used to blame the {d} for the mess in our bins. Now I have seen with my own eyes that it is a {due}.',
      'Half past two, and something rattled on the terrace. I shone my torch out of the window, straight at a {due}.',
    ],
    ask: [
      'You do not expect, in the middle of a big town, to share your garden with a __.',
      'I rang up my neighbour to tell him that the thief was a __.',
      'Look at its face in the picture! Have you ever seen such a cheeky __?',
      '"We must buy a stronger fence," said my wife, "if we want to get rid of that __."',
    ],
    lists: {
      due: 'fox badger rat squirrel hedgehog deer raccoon goat crow monkey bear rabbit',
      d: 'fox badger rat squirrel dog cat',
      e: 'fox badger rat squirrel hedgehog deer raccoon goat crow monkey bear rabbit',
    },
    rivals: 'd e',
  },
  {
    open: [
      'In our village the storks come back in {due}. When I was a boy, they did not come until {d}.',
      'Every year I write down when I see the first butterfly. This time it was in {due}, and I could not believe my eyes.',
      'The old bear at the zoo woke up in {due} this year, says the paper, and walked about as if he were drunk.',
    ],
    ask: [
      'If you want to be there with your camera, you had better come in __.',
      'It all depends on the weather, but you see it here in my diary: the month was __.',
      'I am not the only one who was surprised that it should have happened in __.',
      'And next year? We shall see. I shall keep a lookout for it from the first day of __.',
    ],
    lists: { due: 'January February March April May', d: MONTHS, e: MONTHS },
    rivals: 'd e',
  },
  {
    open: [
      'At the foot of our garden there lives {a c}. {p} sometimes puts out a little treat.',
      'If you want to make friends with {a c}, you need time, a quiet place and the right food.',
      'The zoo has got {a c} from abroad, and the cook had to look up what to give it.',
    ],
    ask: [
      'Most of all, as it turned out, it likes __.',
      'There it comes! It has smelt the __.',
      'I have seldom seen anyone enjoy a meal so much. In no time it had finished all the __.',
      'It turned up its nose at everything else and went straight for the __.',
    ],
    rows: `c due rivals
      panda | bamboo | worms nuts fish
      red squirrel | nuts | fish bamboo slugs
      hedgehog | slugs | bamboo bananas leaves
      penguin | fish | nuts bamboo bananas
      small monkey | bananas | worms fish slugs
      seal | fish | bananas nuts leaves
      caterpillar | leaves | fish nuts worms
      thrush | worms | bamboo fish bananas
      koala | leaves | fish worms slugs
      pelican | fish | nuts bamboo leaves
      chipmunk | nuts | fish bamboo slugs`,
  },
  {
    open: [
      'They want to make a film about the {c}, and of course the camera crew has to go where it lives.',
      '"I was born too far from home," said the {c} in the zoo. "My grandmother told me where we come from."',
      'On the first page of the book we meet a young {c}, at home with its family.',
    ],
    ask: [
      'Its greatest wish was to see, just once, the __.',
      'There are not many people who could live there, day and night, all year round in the __.',
      'In the background, if you look at the picture, there is nothing at all but the __.',
      'Nowhere else does it feel as well as there, in the __.',
    ],
    rows: `c due rivals
      camel | desert | sea jungle ice
      whale | sea | desert jungle mountains
      polar bear | ice | desert jungle forest
      parrot | jungle | sea desert ice
      mountain goat | mountains | sea desert ice
      dolphin | sea | jungle mountains desert
      stag | forest | sea desert ice
      orang-utan | jungle | desert sea ice
      rattlesnake | desert | sea ice jungle
      woodpecker | forest | sea desert ice
      snow leopard | mountains | sea desert jungle
      octopus | sea | desert mountains forest`,
  },
  {
    open: [
      '{p} found a ladybird by the school gate and carried it home in {pHis} {due}, so that nobody would step on it.',
      'There was nothing better at hand, so I caught the big brown spider in {a due} and went out to the lawn.',
      '"I have got a grasshopper in my {due}," whispered {p}. "Do you want to see it?"',
    ],
    middle: ['The bus was late, as it always is on Fridays.'],
    ask: [
      'Then, very slowly and without a sound, a tiny leg came out of the __.',
      'Everybody wanted to see it. There was such a crowd that it was not easy to get a look into the __.',
      'When the time had come to set it free, it would not leave the __.',
      'It must have got away somehow, because later there was nothing inside the __.',
    ],
    lists: { due: 'glove matchbox jar cup mug bag glass lunchbox hat bottle box sock tin jug basket' },
  },
  {
    open: [
      'The little {c} had only been out in the world for a day. "Keep your eyes open," his mother warned him.',
      'Why does the {c} look around him all the time, even while he is eating? He has good reason to.',
      'There are nights when a {c} had better not leave home. Tonight is such a night.',
    ],
    ask: [
      'Not far away, without a sound, somebody was waiting for him: a hungry __.',
      '"Run for your life!" all the others shouted. "Here comes the __!"',
      'What was that shadow? It had to be the __.',
      'That was close! He had got away by a hair from the __.',
    ],
    rows: `c due rivals
      fly | spider | wolf lion fox
      mouse | cat | spider lion shark
      young cockerel | fox | spider shark lion
      zebra | lion | cat spider fox
      lamb | wolf | spider cat shark
      seal | shark | spider fox cat
      gosling | fox | lion spider shark
      antelope | lion | fox spider cat
      sardine | shark | fox lion cat
      gnat | spider | fox lion cat
      sheep | wolf | spider cat shark`,
  },
  {
    open: [
      'My grandparents keep {cs} in the country. Whenever we drive home, they give us some of what they get from them.',
      'It is not that we just like {cs}. They have to earn their keep, as well.',
      '{p} used to work in an office. Now {pHe} has {cs} and stands at the market every Saturday.',
    ],
    ask: [
      'People come from far away to buy their __.',
      'Believe me, it is much better than what you get in a shop, such fresh, clean __.',
      'I packed my bag, thanked everybody and carried to the car a whole bucket full of __.',
      'One wet summer is enough, and there will be hardly any __.',
    ],
    rows: `cs due rivals
      bees | honey | wool milk eggs silk
      sheep | wool | honey eggs silk
      dairy cows | milk | honey wool eggs
      ducks | eggs | honey milk wool
      a few hens | eggs | honey milk wool
      nanny goats | milk | honey eggs silk
      alpacas | wool | honey eggs silk
      hives of bees | honey | milk wool eggs`,
  },
  {
    open: [
      'Do you hear them? About fifty bats live in our {due}, and they are as noisy as a school class.',
      'They had planned to pull down the {due}, until somebody found that there were bats in it.',
      '"Where do all these bats come from?" asked {p}. "From the {due}," I said. "In the {d} there are only mice."',
    ],
    ask: [
      'At dusk you must stand here and watch: one after another they fly out of the __.',
      'An expert is coming on Monday with a ladder and a lamp to have a look at the __.',
      'By law nobody may disturb them, so it will be some time before anyone can repair the __.',
      'When it is getting light, they all come home again and hang upside down in the __.',
    ],
    lists: {
      due: 'barn attic cellar church tower castle mill garage shed chapel roof stable',
      d: 'barn attic cellar shed',
      e: 'barn attic cellar church tower castle mill garage shed chapel roof stable',
    },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [WILD];
