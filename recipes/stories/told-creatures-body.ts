// Tellings of animals and what they have: coats, feet, faces, and how many legs.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const COATS = `
  c due rivals
  sheep | wool | feathers scales fur
  lamb | wool | feathers scales fur
  swan | feathers | wool scales fur
  owl | feathers | wool scales fur
  goose | feathers | wool scales fur
  parrot | feathers | wool scales fur
  fox | fur | wool scales feathers
  rabbit | fur | wool scales feathers
  kitten | fur | wool scales feathers
  bear | fur | wool scales feathers
  snake | scales | wool fur feathers
  fish | scales | wool fur feathers
  hedgehog | spikes | wool fur feathers`;

const FEET = `
  c due rivals
  horse | hooves | paws wings claws
  donkey | hooves | paws wings claws
  goat | hooves | paws wings claws
  cow | hooves | paws wings claws
  deer | hooves | paws wings claws
  dog | paws | hooves wings fins
  cat | paws | hooves wings fins
  rabbit | paws | hooves wings fins
  bear | paws | hooves wings fins
  lion | paws | hooves wings fins
  sheep | hooves | paws wings claws
  wolfhound | paws | hooves wings fins`;

const LONG = `
  c due rivals
  elephant | trunk | neck ears beak
  giraffe | neck | trunk ears beak
  rabbit | ears | neck trunk beak
  hare | ears | neck trunk beak
  donkey | ears | trunk beak wings
  monkey | tail | trunk beak wings
  mouse | tail | trunk neck beak
  rat | tail | trunk neck beak
  stork | beak | trunk ears horns`;

const LEGS = `
  c due
  spider | eight
  spider | eight
  beetle | six
  ant | six
  ladybird | six
  bee | six
  dog | four
  goat | four
  mouse | four
  tortoise | four
  hen | two
  duck | two
  parrot | two`;
const NUMBERS = 'two four six eight';

const FAMOUS = `
  c due rivals
  elephant | trunk | stripes shell neck
  giraffe | neck | trunk shell horns
  tortoise | shell | neck stripes wings
  snail | shell | stripes wings horns
  camel | hump | trunk shell mane
  kangaroo | pouch | trunk shell mane
  zebra | stripes | spots shell wings
  tiger | stripes | spots shell wings
  leopard | spots | stripes shell wings
  bull | horns | stripes shell wings
  lion | mane | trunk shell horns
  hedgehog | spikes | stripes trunk wings
  stag | antlers | spots trunk shell`;

export const kinds: readonly Kind[] = [
  toldKind('told: what a creature has', [
    {
      open: [
        'Dear Granny, you will not believe it, but today I was allowed to feed {a c}! Its name is {pet} and it ate out of my hand.',
        'We spent the whole afternoon at the animal park. I had one bag of food left, and I gave it to {pet}, {a c} that nobody else seemed to care about.',
      ],
      middle: ['Dad said he would have liked a photo, but as usual the camera was in the car.'],
      ask: [
        'When the food was gone, {pet} touched my sleeve with its __, as if to ask for more.',
        'I still have a mark on my coat where {pet} tapped me with its __.',
        'Very gently {pet} pushed the empty bag away with its __.',
      ],
      rows: `
        c due rivals
        baby elephant | trunk | beak paw
        big old elephant | trunk | beak paw
        parrot | beak | trunk paw
        goose | beak | trunk paw
        white hen | beak | trunk paw
        brown bear | paw | beak trunk
        lion cub | paw | beak trunk
        cat | paw | beak trunk
        sea lion | flipper | beak trunk paw`,
    },
    {
      open: [
        'There is something soft in this box, and you have to guess what it is from. I will give you one clue: it was found this morning on the floor where the {c} slept.',
        'Mum swept out the shed where our {c} spends the night and put what she found into a box. "Guess what this is," she said to {p}.',
      ],
      ask: [
        'It was a handful of __, as you may have thought.',
        'If you said __, you were right, and you may open the box.',
        '"Is it __?" asked {p}, and of course it was.',
      ],
      rows: COATS,
    },
    {
      open: [
        'You will be cross with me. {pet}, who is the {c} and gets through every gate, followed me all the way into the kitchen this morning, wet as it was.',
        'I know you told me not to bring the {c} into the hall, but {pet} looked so lonely out there in the rain.',
      ],
      middle: ['I promise that this is the last time, and I will even clean the stairs.'],
      ask: [
        'So now there is mud everywhere, because I forgot to wipe its __.',
        'You can see in the wet ground where it has been, since the marks of its __ are quite clear.',
        'At the door I tried to dry its __ with your good towel.',
      ],
      rows: `
        c due rivals
        horse | hooves | paws
        pony | hooves | paws
        donkey | hooves | paws
        goat | hooves | paws
        cow | hooves | paws
        calf | hooves | paws
        dog | paws | hooves
        puppy | paws | hooves
        cat | paws | hooves
        wolfhound | paws | hooves
        rabbit | paws | hooves
        fox cub | paws | hooves`,
    },
    {
      open: [
        '{p} has been drawing animals all week, and each one gets a name. The {c} on the fridge is {pet}. It took a whole Sunday, and three pencils.',
        '"Can you draw me {a c}?" the little one begged, and {p}, who can never say no, sat down and began. They decided to call it {pet}.',
      ],
      middle: ['The paper was too small, as it always is, so another sheet was stuck to it with tape.'],
      ask: [
        'The only part that went wrong was the __, and {p} had to rub it out and start again.',
        '"You have forgotten the __!" somebody said, looking over {pHis} shoulder.',
        'Everybody who looks at {pet} knows at once what it is, because of the __.',
      ],
      rows: FAMOUS,
    },
    {
      open: [
        'For homework we had to count. I chose {pet}, the {c} that lives behind our shed, because I thought it would be easy. It would not keep still!',
        '"How hard can it be to count legs?" said {p}, bending down to look at the {c}, which we had named {pet}.',
      ],
      ask: [
        'In the end I wrote down that {pet} had __ legs, and I got a star for it.',
        'However often you looked, there were __ legs on {pet}, no more and no less.',
        'Of all the __ legs that {pet} had, not one was still for a second.',
      ],
      rows: LEGS,
      rivals: NUMBERS,
    },
    {
      open: [
        'I am writing to complain about the statue in your park. My grandson loves the {c} and wanted to sit on it, and look what happened.',
        'They have put up a new stone {c} by the pond, the biggest you ever saw, and every child in town has climbed on it by now.',
      ],
      ask: [
        'Last night somebody broke off its long __, and today there is a fence round it.',
        '{p} had just pulled {pHimself} up by the long __ when there was a loud crack.',
        'Whoever made that long __ should have used better stone.',
      ],
      rows: LONG,
    },
    {
      open: [
        'Every child in the school play is an animal this year. {p} is going to be the {c}, and I have exactly two evenings to make the costume.',
        '"I want to be {a c}," {p} told me on the way to the party shop, "and I want to look like a real one."',
      ],
      middle: ['The other mothers have all bought theirs, but I like to sew.'],
      ask: [
        'The suit itself was easy; what kept me up until midnight was the __.',
        'I made the __ out of some old socks, and to be honest I am rather proud of it.',
        'Without the __, as {p} rightly said, nobody would know what {pHe} was.',
      ],
      rows: FAMOUS,
    },
    {
      open: [
        'Late at night we heard a noise on the roof, and in the morning there was {a c} in the chimney. It was black from top to bottom, poor thing.',
        'Somebody had spilled oil by the river, and a young man brought us {a c} that had fallen into it. You could hardly see what it was.',
      ],
      ask: [
        'We needed a whole bottle of soap to get the dirt out of its __.',
        'It took an hour of washing before its __ looked clean again.',
        'Underneath all that black its __ turned out to be much lighter than we had thought.',
      ],
      rows: `
        c due rivals
        pigeon | feathers | fur wool
        seagull | feathers | fur wool
        swan | feathers | fur wool
        duck | feathers | fur wool
        stork | feathers | fur wool
        cat | fur | feathers wool
        squirrel | fur | feathers wool
        kitten | fur | feathers wool
        hamster | fur | feathers wool
        hedgehog | spikes | feathers wool
        young hedgehog | spikes | feathers wool`,
    },
    {
      open: [
        'Once upon a time a vain young {c} lived at the edge of the wood, and thought itself the finest animal far and wide.',
        'In this story there is {a c} that could not stop looking at itself in the water. "How fine I am!" it used to say.',
      ],
      middle: ['The frog in the reeds was tired of it and said nothing any more.'],
      ask: [
        '"Just look at my __," it said, "has anybody ever seen such beautiful ones?"',
        'It was proud of its __ most of all, and brushed them every morning with a thistle.',
        'But when it tried to run through the bushes, its __ were caught in the branches.',
      ],
      rows: `
        c due rivals
        stag | antlers | wings whiskers stripes
        deer | antlers | wings whiskers feathers
        bull | horns | wings feathers spots
        goat | horns | wings feathers stripes
        ram | horns | wings feathers stripes
        butterfly | wings | horns antlers whiskers
        peacock | feathers | horns antlers whiskers
        rooster | feathers | horns antlers whiskers
        cat | whiskers | horns antlers wings
        rabbit | ears | horns antlers wings
        donkey | ears | horns antlers wings`,
    },
    {
      open: [
        'Notice to all visitors: please do not lean over the fence. {pet}, our {c}, is not dangerous, but does not know how strong it is.',
        'My cousin used to work with {a c} called {pet}, and he swears that the animal never hurt him on purpose.',
      ],
      ask: [
        'One swing of its __ was enough to knock a grown man over.',
        'All the same, you do not want to be hit by its __.',
        'My cousin has a scar on his chin from the day when he walked into its __.',
      ],
      rows: `
        c due rivals
        elephant | trunk | beak wing
        young elephant | trunk | beak paw
        crocodile | tail | trunk wing
        bear | paw | trunk wing
        tiger | paw | trunk beak
        ostrich | beak | trunk horn
        swan | wing | trunk horn
        rhino | horn | wing beak
        lion | paw | wing beak`,
    },
    {
      open: [
        'What I remember best from that winter is the {c} that came to our back door every morning and waited until somebody got up.',
        'You know that we had {a c} living under the porch last winter? My sister named it {pet} and left something out for it each night.',
      ],
      middle: ['Some days it was so cold that the milk froze on the step.'],
      ask: [
        'In the fresh snow you could see the prints of its __ leading to the hedge.',
        'Once its __ got stuck to the ice, and we had to pour warm water on the step.',
        'I used to rub its cold __ with my scarf until it felt better.',
      ],
      rows: `
        c due rivals
        stray cat | paws | hooves wings
        stray dog | paws | hooves wings
        young fox | paws | hooves wings
        wild rabbit | paws | hooves wings
        badger | paws | hooves wings
        deer | hooves | paws wings
        wild goat | hooves | paws wings
        pony | hooves | paws wings
        old donkey | hooves | paws wings`,
    },
    {
      open: [
        'It says in my book that a long time ago all animals looked the same. Then one day the {c} went to the old man on the mountain and asked him for a present.',
        'This is how my grandfather explains it: when the world was being made, everybody stood in a long line, and the {c} came last but one.',
      ],
      middle: ['By that time nearly everything had been given away, and it was getting dark.'],
      ask: [
        'That is how the animal got its __, and why its children have the same.',
        'And from that day on nobody has ever laughed at its __.',
        '"All I have left," said the old man, "is this," and he gave it its __.',
      ],
      rows: FAMOUS,
    },
    {
      open: [
        'For the science test we had to describe one animal without saying its name. Mine was the {c}. I wrote about where it sleeps and what it likes.',
        'Let us play the guessing game! I am thinking of the {c}, but do not tell {p}, {pHe} has to find out by asking.',
      ],
      ask: [
        '"Has it got any legs?" asked {p}. "Yes," I said, "it has __."',
        'When it came to the legs, the right answer was __.',
        'One more clue: it walks on __ legs.',
      ],
      rows: `
        c due
        spider | eight
        black spider | eight
        ant | six
        beetle | six
        grasshopper | six
        horse | four
        fox | four
        camel | four
        frog | four
        sparrow | two
        rooster | two
        ostrich | two`,
      rivals: NUMBERS,
    },
    {
      open: [
        "Could you look after {pet} while we are away? I know that {a c} is not everyone's idea of a guest, but {pet} is no trouble at all.",
        'Here is the list for {pet}. As you have never looked after {a c} before, I have written everything down, so please read it to the end.',
      ],
      middle: ['There is clean straw in the shed, and the number of the vet is on the door.'],
      ask: [
        'If you have time, check its __ once a day for little stones and thorns.',
        'It does not like it at all when strangers touch its __.',
        'Should one of its __ be sore, there is some cream on the shelf.',
      ],
      rows: FEET,
    },
    {
      open: [
        '"What on earth is that on the sofa?" shouted my father. He had not been told about the {c} yet. I hid behind the door.',
        'We were only gone for ten minutes, but ten minutes is a long time if you leave the {c} alone in the living room.',
      ],
      ask: [
        'There was __ all over the cushions, and some of it was in the soup as well.',
        'For days we kept finding __ under the furniture.',
        'My father is still picking __ off his best jacket.',
      ],
      rows: `
        c due rivals
        parrot | feathers | fur wool
        goose | feathers | fur wool
        hen | feathers | fur wool
        turkey | feathers | fur wool
        duck | feathers | fur wool
        cat | fur | feathers scales
        rabbit | fur | feathers scales
        hamster | fur | feathers scales
        monkey | fur | feathers wool
        sheep | wool | feathers scales
        lamb | wool | feathers scales`,
    },
    {
      open: [
        'The toy {c} had sat in the shop window for years. {p} saw it on {pHis} way to school and stopped every day to say hello.',
        '{p} knitted {a c} for the new baby, and everyone agreed that you could see at once what it was supposed to be.',
      ],
      middle: ['Its two button eyes did not quite match, but babies do not mind that.'],
      ask: [
        'The dog got hold of it one night and tore off the __.',
        'It has been washed so often by now that somebody ought to sew on a new __.',
        'What children like to chew most is the __.',
      ],
      rows: `
        c due rivals
        elephant | trunk | beak mane shell
        grey elephant | trunk | beak mane shell
        duck | beak | trunk mane hump
        penguin | beak | trunk mane hump
        owl | beak | trunk mane shell
        lion | mane | trunk beak shell
        camel | hump | trunk beak mane
        tortoise | shell | trunk mane hump
        snail | shell | trunk mane beak
        unicorn | horn | trunk beak shell
        rhino | horn | trunk beak mane`,
    },
    {
      open: [
        'I was six when my uncle lifted me up and put me on the back of {a c}. It seemed as high as a house to me, and I screamed for my mother.',
        'At the beach an old man let children ride on {a c} for a coin. Naturally I wanted to go first.',
      ],
      ask: [
        'There was nothing to hold on to except its __, so that is what I did.',
        '"Hold tight to the __," called the man, "and you will not fall off."',
        'Somehow I ended up with both arms round its __.',
      ],
      rows: `
        c due rivals
        camel | hump | mane shell trunk
        tall camel | hump | mane shell trunk
        horse | mane | hump shell trunk
        black horse | mane | hump shell trunk
        pony | mane | hump shell trunk
        giant tortoise | shell | mane hump trunk
        huge tortoise | shell | mane hump trunk
        bull | horns | mane hump trunk
        white bull | horns | mane hump trunk`,
    },
    {
      open: [
        '{p} says that it was the wind, but I am sure that the {c} did it. There is nobody else who could have knocked all my cups off the shelf.',
        'Guess who broke the big blue vase? No, not me this time. It was {pet}, the {c}, who should not even have been in the room.',
      ],
      middle: ['Of course nobody saw anything, and nobody wanted to pick up the pieces.'],
      ask: [
        'It only takes one careless move of those __, and everything is on the floor.',
        'You cannot blame an animal for having such __, said my mother.',
        'If it were not for those __, it could live in the house like anybody else.',
      ],
      rows: `
        c due rivals
        parrot | wings | horns hooves
        goose | wings | horns hooves
        swan | wings | horns hooves
        eagle | wings | horns hooves
        goat | horns | wings paws
        ram | horns | wings paws
        pony | hooves | wings paws
        foal | hooves | wings paws
        puppy | paws | wings hooves
        big dog | paws | wings hooves`,
    },
    {
      open: [
        "The doctor looked at the red spot on {p}'s arm and asked what had happened. {pHe} told her about the {c} in the garden.",
        '{p} came in crying and holding {pHis} finger. "It was the {c}!" {pHe} said. "I only wanted to stroke it!"',
      ],
      ask: [
        '"It did not mean to hurt you," I said, "it just used its __ because it was scared."',
        'Next time {p} will remember to keep away from its __.',
        'Everyone knows that you must look out for the __.',
      ],
      rows: `
        c due rivals
        bee | sting | claws beak spikes
        wasp | sting | claws beak spikes
        bumblebee | sting | claws beak spikes
        cat | claws | sting beak spikes
        kitten | claws | sting beak spikes
        goose | beak | sting horns spikes
        rooster | beak | sting horns spikes
        hedgehog | spikes | sting beak horns
        little hedgehog | spikes | sting beak horns
        goat | horns | sting beak spikes`,
    },
    {
      open: [
        'There were castles all over the beach, but we made {a c} out of wet sand, so big that people came to take photographs of it.',
        'We built {a c} out of snow this year, much better than the usual snowman. The whole street came to help.',
      ],
      middle: ['The neighbours gave us an old hat, but we could not think what to do with it.'],
      ask: [
        'Two buckets and a broom were needed for the __.',
        'After an hour in the sun, the __ was the first thing that fell off.',
        '"It still needs a __," said {p}, so we added that last.',
      ],
      rows: `
        c due rivals
        elephant | trunk | beak shell hump
        mammoth | trunk | beak shell hump
        camel | hump | trunk beak shell
        tortoise | shell | trunk beak hump
        snail | shell | trunk beak hump
        kangaroo | pouch | trunk beak hump
        lion | mane | trunk beak hump
        penguin | beak | trunk shell hump
        giant duck | beak | trunk shell hump
        unicorn | horn | trunk shell pouch`,
    },
    {
      open: [
        'Grandpa and I share a secret: in the cellar lives {a c} that no one else knows about. We call it {pet} and take turns to visit it.',
        'There is {a c} on my windowsill. It has been sitting there since breakfast, and I have told it to leave, but it only looks at me.',
      ],
      ask: [
        'I am afraid that it has hurt one of its __ and cannot go home.',
        'I looked closely, and there was something wrong with one of its __.',
        'Now and then it lifts one of its __, as though to wave.',
      ],
      rows: `
        c due rivals
        moth | wings | paws claws
        butterfly | wings | paws horns
        sparrow | wings | paws horns
        pigeon | wings | paws horns
        bat | wings | hooves horns
        cat | paws | wings hooves
        squirrel | paws | wings hooves
        little mouse | paws | wings hooves
        hamster | paws | wings hooves
        crab | claws | wings hooves
        lobster | claws | wings hooves`,
    },
  ]),
];
