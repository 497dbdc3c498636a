// Tellings from the animal shelter, the vet, the circus, the pet shop, the riding school, the beehive and the boat.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, DAYS, FAMILY, NUMBERS } from './telling-words.ts';

const SHELTER = toldKind('told: shelter, vet and circus', [
  {
    open: [
      'The waiting room at the vet\'s was full. A tall man had {a c} on his knees, wrapped in a towel, and he kept whispering to it. "It has not been itself since Sunday," he told me.',
      'A box had been left outside the shelter in the night. "Be careful," said {p} and lifted the lid. Inside there was {a c}, very thin and more dead than alive.',
    ],
    middle: ['The telephone rang and rang, but nobody had time to pick it up.'],
    ask: [
      'The vet put on her gloves and looked for a long time at its __.',
      '"I do not like the look of that," she said. "Something is wrong with its __."',
      'She took some warm water and went very gently, bit by bit, over the __.',
      'A week later it was well enough to eat, and there was a new shine on its __.',
    ],
    rows: `c due rivals
      rabbit | fur | feathers scales shell / owl | feathers | fur scales shell / tortoise | shell | fur feathers wool
      snake | scales | fur feathers shell / kitten | fur | shell feathers scales / lamb | wool | shell feathers scales
      crow | feathers | fur shell scales / lizard | scales | fur feathers wool / hedgehog | prickles | feathers scales wool`,
  },
  {
    open: [
      'Two people wanted the little brown dog with the sad eyes. {p} came on Monday and asked a hundred questions. {q} came on Tuesday, sat down on the floor without a word, and the dog fell asleep on {qHis} feet. That settled it.',
      '"I am afraid you are too late, {p}," said the lady at the shelter. "{q} signed the papers an hour ago, and the dog has jumped into the car already."',
    ],
    ask: [
      'These days you can see that dog trotting through the park on a lead, next to __.',
      'On the card above his old bed it now says: "Happy at last! I live with __."',
      'He still sleeps best, they tell me, when he can lie on the feet of __.',
      'It was a good choice. There is no better home for a dog than the one he has got with __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      "Thank you for calling the animal shelter. We're closed for the holidays, but on {due} we will be here all day long, and there will be cake. Please note that on {d} you cannot get past because of the fair.",
      'The puppy can be collected on {due}, the nurse said, as soon as the doctor has seen him once more. She had told us {d} before, but he was still too weak then.',
    ],
    middle: ['My little brother crossed the days off on the calendar with a fat red pen.'],
    ask: [
      'I hardly slept at all the night before, and then at last it was __.',
      'Nobody was to make any other plans, Mum said, for __.',
      'We washed the blanket, bought a bowl and could not wait for __.',
      'If the car will not start, we will walk there on __.',
    ],
    lists: { due: DAYS, d: DAYS, e: DAYS },
    rivals: 'd e',
  },
  {
    open: [
      'Ladies and gentlemen! You have seen him in Paris, you have seen him in Rome. Tonight, on his last evening before he retires, we give you {pet}, the cleverest {c} on earth!',
      'When the old circus closed down, nobody knew what to do with {pet}, the {c}. In the end it was the baker in our street who took him and let him live in the yard behind the shop.',
    ],
    ask: [
      'He took a bow, looked up at the children in the front row, and waved with his __.',
      'There was flour on the floor, on the walls, and a good deal of it on his __.',
      'Now he is old, and once a week somebody comes round to look after his __.',
      'The little girl laughed so loudly that he turned round and lifted his __.',
    ],
    rows: `c due rivals
      elephant | trunk | beak fin hoof / sea lion | flipper | trunk beak hoof / parrot | beak | trunk hoof fin
      horse | hoof | trunk beak flipper / poodle | paw | beak trunk hoof / duck | beak | trunk hoof paw
      pony | hoof | beak trunk paw / bear | paw | beak trunk hoof / seal | flipper | trunk beak hoof`,
  },
  {
    open: [
      "It wasn't the pet shop's fault, really. I had asked the man for {a x}, and he gave me a box with holes in it. But when I opened it on the bus, it was {a due} that looked out at me.",
      'My aunt had ordered {a x} by telephone. The line was bad, and the old man in the pet shop does not hear well. That is how she came to be the owner of {a due}.',
    ],
    middle: ['I thought of taking it straight back, but the shop was closed by then.'],
    ask: [
      'After one night in our house we had all fallen in love with the __.',
      'You get used to most things, and now I cannot imagine life without my __.',
      'The neighbours were rather surprised when they looked over the fence and saw a __.',
      'Luckily it is not hard to find out in a book what to feed to a __.',
    ],
    lists: {
      due: 'rabbit hamster parrot lizard goldfish tortoise snake canary kitten puppy',
      x: 'rabbit hamster parrot lizard goldfish tortoise',
      e: 'snake canary kitten puppy',
    },
    rivals: 'x e',
  },
  {
    open: [
      'At the riding school everyone has a favourite. {f} always asks for the grey mare, who is gentle and slow, and {m} for the black one, who is not. Yesterday the black one jumped the fence with {m} on top.',
      '"Hold on tight!" shouted the teacher, but it was too late. {m} and his horse flew over the fence and were gone. {f}, on the old grey mare, went on riding in a circle.',
    ],
    ask: [
      'Two hours later a man on a tractor brought back a very quiet and muddy __.',
      'We searched the wood until dark, and all of us kept shouting: "__!"',
      'A helmet was found in the nettles with a name written inside, and the name was __.',
      'I heard that his mother has bought a bicycle for __.',
    ],
    due: 'm',
    rivals: 'f',
  },
  {
    open: [
      'Be careful when you go to see old Mr Brown and his bees. He {x}, and has been doing it for so long that the whole village smiles about it.',
      'The beekeeper next door is a strange old man, and I like him a lot. He {x}. My mother says that it is what happens if you live alone with a million bees.',
    ],
    middle: ['His honey is the best for miles around, by the way.'],
    ask: [
      'I brought him a present for his birthday, and it made him very happy. It was a __.',
      'Once when I was there, some boys climbed over the wall and ran off with his __.',
      'You will not see him without it. Where Mr Brown is, there is a __.',
      'In my picture of him there are a lot of bees, a big smile, and a __.',
    ],
    rows: `x due rivals
      puts something red and pointed on his head before he opens a hive, and it has a bell on top | hat | pipe drum chair
      blows smoke at his bees from his mouth and smells of tobacco | pipe | hat drum flute
      sits down among the hives and reads to them aloud | book | hat drum kettle
      brews tea in the garden and lets it whistle until the bees come out | kettle | book drum hat
      beats on something with two sticks to call his bees home | drum | hat pipe book
      opens something big over his head to keep the bees off, even when it is dry | umbrella | pipe drum book`,
  },
  {
    open: [
      'On the wall of the clinic there hangs a photo of a nurse with {due} kittens in her apron. They had been found in a bin behind the station, and she fed them with a bottle, day and night, for a month.',
      'The fireman climbed down from the roof with kittens in every pocket. The nurse held out her apron, and he put them in one after the other until there were {due} in it.',
    ],
    ask: [
      'All of them found good homes, every one of the __.',
      'She gave each one a name and a ribbon, so that we needed ribbons for __.',
      'People who came to take one home stood there and could not choose between the __.',
      '"Any more?" she asked. He felt in his boots and his helmet. No, there were just __.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'The fisherman took his {w} along that day, for the first time and against his better judgement. The sea was rough, and there was not much to catch, but nobody complained.',
      'I used to go out with an old fisherman when I was a student. He talked about nothing but his {w}, who had once caught a tuna as heavy as a cow.',
    ],
    ask: [
      'He kept one hand on the rope and looked round every few minutes to see if everything was all right with __.',
      'When they came back, we all ran down to the harbour, for there was a huge fish on the deck, caught by __.',
      'It is written in white letters on the side of the boat that he has named it after __.',
    ],
    rows: `w due rivals
      wife | her | him them / son | him | her them / daughters | them | her him / grandson | him | her them
      mother | her | him them / brothers | them | her him / niece | her | him them / sons | them | him her
      nephew | him | her them / aunt | her | him them`,
  },
  {
    open: [
      'The clown in our circus had a car that was painted {due} from the lamps to the wheels. It was so small that he had to sit in it with his knees behind his ears. His dog, too, had a car, and that one was {d}.',
      'Last night somebody stole the car of the clown. The police are looking for a very small {due} car with a big man and a trumpet in it. A {d} one they stopped this morning belonged to a dentist.',
    ],
    ask: [
      'If you should see a tiny car go by, look at the colour, please. It must be __.',
      'The children could tell from far away that it was really him, because the car was __.',
      'After years in the rain it stands behind the tent, and there is only a little bit left of the __.',
      'He would not hear of having it painted again. A car for a clown, he said, has to be __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'Good news from the vet: {pet} is going to be fine. She {x}, that is all, and you need not feel bad about it. The doctor says that she sees three dogs like that every week.',
      'You will have to excuse our dog today. Poor {pet} {x}, and so she is lying under the table and wants to be left in peace.',
    ],
    middle: ['Even the ball, which she loves more than anything, did not make her lift her head.'],
    ask: [
      'There was no mystery about it once we knew the whole story. She was simply __.',
      'If you think about it, any of us in her place would be __.',
      '"And what is the matter with this little lady?" asked the doctor. "Ah, I see. You are __."',
      'We shall give her all that she needs now, because she is obviously still __.',
    ],
    rows: `x due rivals
      has not had a bite to eat since yesterday | hungry | full tired wet / has been running behind a bike all day | tired | hungry cold wet
      has not drunk a drop of water in this heat | thirsty | cold wet full / fell through the ice on the pond | cold | hot thirsty full
      is missing our son, who has gone to school in England | sad | happy full wet
      swam in the lake and would not let us dry her | wet | hungry hot thirsty
      heard the fireworks and has been shaking ever since | scared | happy hungry full`,
  },
  {
    open: [
      "I didn't buy my horse in a shop, no. It was a present from my {due}, who had been with the circus for many years and could juggle, or so they said, at a full gallop. At home no one was allowed to mention it.",
      'Every circus poster in our attic shows the same face with a tiger next to it. It took me years to find out that this was my {due}. My {d} told me in the end, and made me promise to keep it to myself.',
    ],
    ask: [
      'Whenever there was a circus in town, I went and asked the old people there about my __.',
      'It is not from a stranger that I have got my love for animals. I have got it from my __.',
      'An old clown took me by the hand. "You look just like someone I knew," he said, and he meant my __.',
      'There is a lion cub in that circus now, and it has been named after my __.',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY },
    rivals: 'd e',
  },
  {
    open: [
      'When the vet had finished, he washed his hands and looked for his {x}. He had put it in the {due} before he started, because the goat had already eaten his {y}, but with all the noise it had slipped his mind.',
      'The goat had only come to have her teeth checked. She ate a {y} off the hook in the hall, and she would have had the {x} too if the nurse had not hidden it in the {due} in time.',
    ],
    middle: ['There were goat hairs all over the {d}.'],
    ask: [
      'He opened every door in the house and in the end thought of looking in the __.',
      'The goat knew better. She stood there with her nose pressed against the __.',
      'In the evening it was still there, safe and dry, in the __.',
      '"If it is gone from there as well," he said, "I give up." But nobody had touched the __.',
    ],
    lists: {
      due: 'fridge cupboard drawer bath sink oven wardrobe car suitcase basket',
      d: 'sofa desk carpet chair bench',
      e: 'fridge cupboard drawer bath sink oven wardrobe car suitcase basket',
      f2: 'fridge cupboard drawer bath sink oven wardrobe car suitcase basket',
      x: 'hat jacket scarf',
      y: 'glove sandwich towel',
    },
    rivals: 'e f2',
  },
  {
    open: [
      'We went to the shelter to look at a {x} and came back with a {y}. It was {p} who wanted the {x}, and it is {p} who now takes the {y} out for a walk at six every morning, rain or shine.',
      'Dear Grandma, guess what we brought home from the shelter? There was a {x}, but it was asleep. Then a {y} put its nose through the bars at {p}, and that was that.',
    ],
    ask: [
      'So now there is a basket by the stove, and in it, on my best jumper, sleeps the __.',
      'We have one more place at the table, more or less, since we got the __.',
      'My teacher asked us to write about a friend, and I wrote about our new __.',
      'It is a pity that you cannot come and see it yourself, so here is a photo of the __.',
    ],
    due: 'y',
    rivals: 'x e',
    lists: {
      x: 'poodle sheepdog terrier greyhound puppy',
      y: 'goat pig goose lamb spaniel bulldog collie',
      e: 'cat rabbit parrot tortoise',
    },
  },
]);

export const kinds: readonly Kind[] = [SHELTER];
