// Tellings of pets, of the things that they have and of what they need.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, NUMBERS, UNDER } from './telling-words.ts';

const PETS = toldKind('told: pets and their things', [
  {
    open: [
      'Guess what! On Saturday we are going to fetch {a c}. {p} has wanted one for years.',
      'Dear Aunt {q}, Mum and Dad have said yes at last! I am allowed to have {a c}.',
      '{p} was told that {pHe} could have {a c} if it got a proper home of its own first.',
    ],
    ask: [
      'It should not live in a cardboard box, of course, so Dad and I have bought it a nice big __.',
      'The whole of Sunday was spent cleaning, painting and setting up a second-hand __.',
      '"And where is it going to live?" asked Granny. "We have already got the __," I said.',
      'Now all is ready. Every hour {p} goes and has a look at the empty __.',
    ],
    rows: `c due rivals
      hamster | cage | stable kennel tank
      goldfish | tank | cage kennel hutch
      pony | stable | cage tank hutch
      canary | cage | kennel stable tank
      rabbit | hutch | tank kennel stable
      guard dog | kennel | tank hutch cage
      budgie | cage | stable tank kennel
      horse | stable | cage tank hutch
      big fierce dog | kennel | tank cage hutch
      turtle | tank | kennel stable cage
      parrot | cage | hutch tank stable`,
  },
  {
    open: [
      'It is a month now since our old {c} died. {p} still cannot talk about it.',
      'When {p} was a child, the family had {a c}. It lived to a great age, and everybody loved it.',
    ],
    middle: ['"Shall we get another one?" asked Dad. Nobody answered.'],
    ask: [
      'Last night I found {pHim} up in the attic, and in {pHis} hands {pHe} was holding its old __.',
      'We gave nearly all of its things away. The only one that we have kept is the __.',
      'On the photo you can see {pHim} with a proud smile and, next to {pHim}, the __.',
      'Nobody needs it any more, and yet nobody has the heart to throw away the __.',
    ],
    rows: `c due rivals
      dog | lead | saddle wheel perch
      pony | saddle | lead wheel tank
      hamster | wheel | saddle lead perch
      parrot | perch | saddle lead wheel
      goldfish | tank | lead saddle perch
      horse | saddle | wheel lead perch
      poodle | lead | saddle perch wheel
      donkey | saddle | perch wheel tank
      canary | cage | saddle lead kennel
      rabbit | hutch | saddle lead perch`,
  },
  {
    open: [
      'MISSING since Friday: {pet}, a shy little cat with a {due} collar. Please look in your sheds.',
      'I have bought {pet} a {due} collar with our number on it, so that nobody takes her for a stray cat.',
      '"No, no," said the vet, "this one here is wearing a {d} collar. Your cat\'s collar, as you told me, is {due}."',
    ],
    ask: [
      'When you see a small cat in the dark, shine a torch on her collar. It is only {pet} if it is __.',
      'All cats are grey at night, they say, but her collar still looked __.',
      'The boy on the phone was sure that it was {pet}. "The collar," he said, "is __."',
      'I asked the neighbours about her, and all they could remember was that her collar was __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'Every night our dog makes himself comfortable on the {due}. He has a lovely bed of his own, but he never uses it.',
      'A dog does not belong on the {due}, I said. That was in the first week. Now he has slept there for three years.',
      'If you are going to look after our dog, you should know that his place at night is the {due}.',
    ],
    ask: [
      'When the guests came in, they found a hundred hairs or more on the __.',
      'It got late, he yawned, and off he went to lie down on the __.',
      'Last night he had to make room for Uncle Jim, who wanted to sleep on the __.',
      'He was dreaming and moved all four legs as he lay there, on the __.',
    ],
    lists: { due: 'sofa bed armchair carpet rug stairs balcony piano doormat table' },
  },
  {
    open: [
      'Look who is coming to meet us at the door: it is the {c}. It must be hungry.',
      'Did anyone remember to feed the {c} today? It has not had a thing since last night.',
      '{p} went next door to see to the {c} while its owners were in Spain.',
    ],
    ask: [
      'I looked in the bag, and luckily there was still some __.',
      'It was not choosy, but what made it happiest was fresh __.',
      'I am going to the shop in any case, so I can bring a bit of __.',
      'There was nothing left in its dish but a little __.',
    ],
    rows: `c due rivals
      rabbit | lettuce | meat corn fish
      cat | fish | hay lettuce corn
      pony | hay | meat fish cheese
      hen | corn | meat hay cheese
      dog | meat | hay lettuce corn
      tortoise | lettuce | meat hay cheese
      mouse | cheese | hay meat fish
      horse | hay | meat fish cheese
      goose | corn | meat cheese hay
      donkey | hay | meat cheese fish
      puppy | meat | hay corn lettuce
      kitten | fish | hay corn lettuce`,
  },
  {
    open: [
      'We are away until Thursday, and you have kindly offered to look after our {c}. Here is what you have to know.',
      '"Can you take care of the {c} for me?" asked {p}. "It is not much work."',
    ],
    ask: [
      'It will call you, or come and stand in front of you, when it wants to be __.',
      'Do not forget it, please. In the morning and in the evening it must be __.',
      'Whatever the weather is like, and even at Christmas, it needs to be __.',
      "By eight o'clock at the latest it would like to be __.",
    ],
    rows: `c due rivals
      dog | walked | milked ridden shorn
      cow | milked | walked ridden shorn
      goat | milked | walked ridden shorn
      racehorse | ridden | milked shorn plucked
      poodle | walked | milked ridden shorn
      riding pony | ridden | milked shorn plucked
      puppy | walked | milked ridden shorn
      cat | fed | milked ridden shorn
      goldfish | fed | walked milked ridden
      hamster | fed | walked milked ridden`,
  },
  {
    open: [
      'There are three of us and three animals. {f} walks the dog, {m} feeds the fish, and my job is the rabbit.',
      'We have shared out the work. From now on the dog is taken out by {f}, and the fish are looked after by {m}.',
      '"The fish are mine," said {m}, "and the dog is yours, {f}, so put your coat on."',
    ],
    ask: [
      'There was a bark at the door, and somebody had to go out into the snow: poor __!',
      'On Monday the lead could not be found anywhere. "Ask whoever had it last," said Dad, "which must be __."',
      'If you see someone running through the park behind a big wet Labrador, you have found __.',
      'It was pouring, and nobody had to get as wet as __.',
    ],
    due: 'f',
    rivals: 'm',
  },
  {
    open: [
      '{p} came out of the shop with {t} under {pHis} arm. {PHe} did not even want a bag.',
      'What could {p} want with {t}? I saw it in {pHis} car last night.',
      '"Since last week," my sister told me, "{p} has had {t} in the shed. Think about it!"',
    ],
    ask: [
      'Well, you do not need to be a detective. {PHe} must have got {pHimself} a __.',
      'I have always known that one day {pHe} would have {pHis} own __.',
      '"Let me guess," I said. "You have bought a __!"',
      'It is true, then, what the neighbours say: there is going to be, next door, a __.',
    ],
    rows: `t due rivals
      a saddle | horse | dog goldfish parrot
      a kennel | dog | horse cat parrot
      a bag of litter | cat | dog horse goldfish
      a round glass tank | goldfish | dog horse parrot
      a little running wheel | hamster | horse parrot goldfish
      a perch and a bag of seeds | parrot | horse dog hamster
      a hutch | rabbit | horse dog goldfish
      a dog lead | puppy | kitten horse goldfish
      a scratching post | cat | dog horse goldfish`,
  },
  {
    open: [
      "Our {due} is called {pet}. The name was my little brother's idea, and we all laughed at it.",
      'May I introduce {pet}? No, not the {d} over there. {pet} is this sweet {due} here beside me.',
      'When I was seven, I was given {a due} for my birthday, and I called it {pet}.',
    ],
    ask: [
      "You should have seen the teacher's face when {pet} came out of my school bag. She had never met a __!",
      'Nobody had told the babysitter who {pet} was. "Help!" she cried. "There is {a w} __!"',
      'In the evening {pet} often sits on my lap. I am probably the only one in our street to cuddle a __.',
      'It is in my passport photo too, if you look closely: that thing on my arm is {pet}, my __.',
    ],
    lists: {
      due: 'hamster rabbit mouse rat hen duck kitten parrot tortoise lizard ferret snake frog',
      d: 'hamster rabbit mouse cat dog',
      e: 'hamster rabbit mouse rat hen duck kitten parrot tortoise lizard ferret snake frog',
      w: 'wild strange live naughty',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Our {c} is getting rounder by the day. "Do you know what I think?" said the vet. "She is going to be a mother!"',
      'When we came down this morning, the {c} was not alone any more. She looked tired and very proud.',
      'I have big news: our {c} has had her first babies, in the night and without any help.',
    ],
    middle: ['{p} tiptoed about and told everybody to be quiet.'],
    ask: [
      'I have never in my life seen anything as sweet as __.',
      'Half of the village has been already to ask about the __.',
      'Please do not touch them yet. It is better for her, and for the __.',
      'We have no room to keep them all, so later on we shall have to find homes for the __.',
    ],
    rows: `c due rivals
      cat | kittens | puppies lambs chicks
      dog | puppies | kittens lambs foals
      sheep | lambs | foals puppies chicks
      goat | kids | puppies kittens chicks
      sow | piglets | puppies kittens lambs
      poodle | puppies | kittens lambs chicks
      tabby | kittens | puppies lambs foals
      pig | piglets | kittens lambs chicks
      ewe | lambs | kittens puppies chicks
      terrier | puppies | kittens kids lambs`,
  },
  {
    open: [
      'The litter arrived at midnight. We counted, and counted again: it was {due} little kittens.',
      'I thought there might be {d}, since she was so fat. In fact our cat had {due} kittens in the end.',
      'You will never guess how many kittens there were in the wardrobe this morning. There were {due}!',
    ],
    ask: [
      '"One will be easy to give away," said Mum, "but where shall we find homes for all __?"',
      'When the children at school asked me how many there were, I could proudly tell them: __.',
      'I wrote down names for them, and I needed exactly __.',
      'Their mother looked up as if she had been counting them too. Not one was missing, she still had __.',
    ],
    lists: { due: 'two three four five six seven eight nine', d: NUMBERS, e: NUMBERS },
    rivals: 'd e',
  },
  {
    open: [
      'A brave dog, our {pet}. There is only one thing that he is afraid of: {due}. It has been like that since he was a puppy.',
      'Postmen, bulls and thunder do not bother {pet} in the least, but if he meets with {due}, he hides behind me.',
      'You may laugh at a big dog like {pet} who cannot stand {due}. Everybody has something, I always say.',
    ],
    ask: [
      'He shook, he whined, he crawled under the bed. I knew at once that it had to do with __.',
      'There he stood and would not go a single step further. "What is it this time?" I asked. Oh, I see: __.',
      'The trainer suggested that he should get used, bit by bit, to __.',
      'Last year we moved house, and if you ask me, it was because of his fear of __.',
    ],
    lists: {
      due: 'balloons umbrellas bicycles mice kites scooters bells pigeons balls cats cows drums hats geese',
    },
  },
  {
    open: [
      'Where has {pet} got to? She is the smallest hamster in the world. In the end {p} saw her nose under the {due}.',
      '"She went under the {due}," said {p}, "I saw it with my own eyes. Poor little {pet}!"',
      'The cage was open. It took us an hour to discover that {pet} was under the {due} and had built a nest there.',
    ],
    middle: ['"Have you looked under the {d}?" Grandma called down.'],
    ask: [
      'So I lay down on my tummy and held out a nut to her under the __.',
      'We wanted to have our little hamster back, so four of us took hold and lifted the __.',
      'She was quite happy there, but you cannot leave a hamster under the __.',
      '"One, two, three, hop," said {p}, and she really came out, with dust on her nose, from under the __.',
    ],
    lists: { due: UNDER, d: UNDER, e: UNDER },
    rivals: 'd e',
  },
  {
    open: [
      '"I have just come from the {due}," {p} said, "because our {c} needs something for its bad tooth."',
      'The {c} would not eat, so {p} took it to the {due} after school and asked for help.',
    ],
    middle: ['The {d} was closed that day, and it would have been the wrong place anyway.'],
    ask: [
      'The advice was free, {pHe} told us, and they had been very kind at the __.',
      'Unluckily {pHe} had left {pHis} gloves, so {pHe} had to go back to the __.',
      '"Who told you that it needs softer food?" I asked. "A lady at the __."',
      'On the way home {pHe} was smiling for the first time since {pHe} had gone to the __.',
    ],
    lists: {
      due: 'vet chemist market zoo farm library hospital harbour castle pharmacy',
      d: 'museum bakery bank theatre church',
      e: 'vet chemist market zoo farm library hospital harbour castle pharmacy',
      c: 'dog cat rabbit hamster guinea_pig',
    },
    rivals: 'd e',
  },
  {
    open: [
      'What a mess! The cat has knocked over the {due} on the kitchen table, and it has gone all over the tablecloth.',
      'I only turned my back for a second, and our cat jumped up and put her paw right into the {due}.',
      'There was a crash in the kitchen at six. It was the cat, who had wanted to try the {due}.',
    ],
    ask: [
      'She sat in the corner and licked herself clean. I think she quite liked the __.',
      'I could not be cross with her. After all, it was my own fault for not covering the __.',
      'It took me ages to clean the floor and to get her whiskers free from __.',
      'If there is nothing to drink or to eat with it tonight, blame the cat. There is no more __.',
    ],
    lists: { due: 'milk cream soup honey custard gravy jam porridge yoghurt sauce' },
  },
  {
    open: [
      'First prize at the pet show went to {pet}. The judges said they had never seen such a beautiful {due}.',
      '{pet} may not be the cleverest dog in town, but she won the cup, thanks to her wonderful {due}.',
      'It was not for her {d} that they gave {pet} the cup, but for her {due}. We could hardly believe it.',
    ],
    ask: [
      'It is in the paper today. There is even a picture of her, and an arrow points to her __.',
      'Since then she will not go to sleep until somebody has said something nice about her __.',
      'At home {p} put the cup on the shelf and gave the winner a kiss on her __.',
      'Next year she will be older, of course, but she will still have that __.',
    ],
    lists: {
      due: 'tail coat nose back neck face head tummy',
      d: 'tail coat nose face head',
      e: 'tail coat nose back neck face head tummy',
    },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [PETS];
