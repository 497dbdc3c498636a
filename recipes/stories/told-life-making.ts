// Tellings of things that people make and collect: models, cakes, jumpers, huts, kites, pots, stamps and shells.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { FAMILY } from './telling-words.ts';

const MAKING = toldKind('told: life with making things', [
  {
    open: [
      '{p} wants to make a {c} for the school fair. {PHe} has never done it before, but Grandpa is going to help.',
      'This Saturday we are all making a {c} together. Wear old clothes, please, and do not forget your lunch.',
    ],
    ask: [
      'Somebody has to go out on Friday and get a lot of __.',
      'There is one thing it cannot be made without, and that is __.',
      'By the evening the whole floor was covered in little bits of __.',
      'In the end there was hardly enough of it, and we had to ask the neighbours for some more __.',
    ],
    rows: `c due rivals / sandcastle | sand | dough wool wood / birthday cake | dough | clay paper wool
      knitted scarf | wool | clay dough wood / clay pot | clay | wool dough paper / paper chain | paper | clay dough wool
      wooden hut | wood | wool paper dough / beeswax candle | wax | wool dough wood`,
  },
  {
    open: [
      'At the kite festival {p} flew a {x} kite with a long tail. {q} had a {y} one, which got stuck in a tree and tore.',
      "I've helped with two kites this week, both out of paper: a {x} one for {p} and a {y} one for {q}. Now all we need is wind.",
    ],
    ask: [
      'High up above the trees, as small as a stamp, we could see the one that {p} had: it was __.',
      "If you can't tell which kite is {p}'s, just remember that it is __.",
      'On the photo you cannot see {p}, only a bit of {pHis} kite, something __.',
      "There was a little paper left over from {p}'s kite, so the bow on Mum's present was also __.",
    ],
    lists: {
      x: 'red blue green yellow white black brown pink purple grey',
      y: 'red blue green yellow white black pink purple',
    },
    due: 'x',
    rivals: 'y',
  },
  {
    open: [
      'My {due} is knitting again. I can hear the needles all the way up in my room, and the cat has run off with the wool.',
      'These socks are a present from my {due}, who knits while watching football. You can see where the other team scored.',
    ],
    ask: [
      'When my feet are warm in winter, I think of my __.',
      "There's always a ball of wool under the chair of my __.",
      '"One of them is longer than the other," I said, but not to my __.',
      'Could you teach me how to do it? I do not want to ask my __.',
    ],
    lists: { due: FAMILY },
  },
  {
    open: [
      'We built a hut in the forest, behind the {due}, where nobody goes. {p} brought the nails and I brought the biscuits.',
      'There is a secret hut, but you must promise not to tell. It is behind the {due}, and not, as my brother thinks, by the {d}.',
    ],
    ask: [
      'After school we all crept away, one after the other, and met behind the __.',
      'One day it was gone. Only a few boards and nails lay behind the __.',
      'Someone must have followed us, for there were strange footprints near the __.',
      'If you hear hammering and laughing, it comes from over there, past the __.',
    ],
    lists: {
      due: 'pond mill bridge well barn waterfall hill stable',
      d: 'pond mill bridge well barn',
      e: 'pond mill bridge well barn waterfall hill stable',
    },
    rivals: 'd e',
  },
  {
    open: [
      '{p} and {q} were baking for the fair. {p} weighed the flour and {q}, who was in charge of the eggs, told one joke after the other.',
      'It said on the list: flour, {p}; eggs, {q}. They had put on their aprons, washed their hands, and turned the radio up.',
    ],
    ask: [
      'Then there was a crash, and a yellow puddle on the floor. "Oh no!" cried __.',
      'Bits of shell were found in three of the cakes, and everyone looked at __.',
      'The hens had laid nothing that week, and that was a problem for __.',
      '"You can whip the whites now," said the teacher to __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'My model ship is nearly finished. It has three masts and a tiny captain, and I have called it the {due}. My first one was the {d}.',
      '"The {due}," I wrote on the side of the model with the thinnest brush I could find. It took me longer than the {d} had.',
    ],
    ask: [
      'On Sunday morning, with the whole family watching, I put her on the pond: the proud little __.',
      'Then the cat jumped onto the shelf, and that was the end of the __.',
      'There is a light in my window at night. It shines on the sails of the __.',
      'When people ask me which of my ships I am most proud of, I say the __.',
    ],
    lists: {
      due: 'Seagull Dolphin Mermaid Victory Swan Albatross Hope Star',
      d: 'Seagull Dolphin Mermaid Swan',
      e: 'Victory Hope Star Albatross',
    },
    rivals: 'd e',
  },
  {
    open: [
      '{who} forgot the pot on the fire while we were making jam. It boiled over, and the whole kitchen smelt of burnt sugar.',
      'The jam is for the neighbours, it says on the labels. {who} made twelve jars of it last night and did not go to bed until one.',
    ],
    ask: [
      'There was a big sticky mess this morning, and nobody was there to clean it up but __.',
      'Next year somebody else will do it, and we are going to give a day off to __.',
      'By the way, the jam tastes fine. I have said so, of course, to __.',
      'We all had some for breakfast and then took a cup of tea up to __.',
    ],
    rows: `who due rivals / My mother | her | him them / Grandpa | him | her them / My two sisters | them | him her
      My uncle | him | her them / Our au pair, Maria, | her | him them / Our cousins | them | him her`,
  },
  {
    open: [
      '"That will be {due} eggs and two cups of sugar," Grandma read out. Her glasses were full of flour. "No, wait. It says {due}, doesn\'t it? Not {d}!"',
      'The recipe for my big cake needs {due} eggs. I know that most people use {d}, but it is so much nicer my way.',
    ],
    ask: [
      'So off I went to the henhouse to look for eggs, and I had to find __.',
      'She broke the eggs into the bowl and counted up to __.',
      'How many eggs did the recipe say? I believe it was __.',
      'On the table lay the shells of all the eggs that had gone in, and there were __.',
    ],
    lists: {
      due: 'three four five six seven eight nine ten',
      d: 'three four five six seven eight',
      e: 'three four five six seven eight nine ten',
    },
    rivals: 'd e',
  },
  {
    open: [
      '{p} has spent the whole day in the shed, building {x}. You can hear the hammer as far as the road.',
      '"What is that going to be?" asked the neighbour over the fence. "{X}," said {p}, with three nails in {pHis} mouth.',
    ],
    ask: [
      'It hangs, stands or lies out there now, and we all hope that soon it will be full of __.',
      'I got up early to look, and what did I see? It was already in use, by two __.',
      'It was not very straight, but it did not seem to matter to the __.',
      '"Do not go near it," whispered {p}, "or you will frighten the __."',
    ],
    rows: `x due rivals / a birdhouse | birds | bees rabbits hens / a beehive | bees | birds rabbits dogs
      a rabbit hutch | rabbits | bees birds dogs / a henhouse | hens | bees dogs rabbits / a kennel | dogs | bees hens rabbits
      a pigsty | pigs | bees hens birds`,
  },
  {
    open: [
      'On our pottery course we all had to make something for the table. {p} made a {x}, {q} made a {y}, and mine fell apart.',
      "Two things came out of the kiln that day, {p}'s {x} and {q}'s {y}. The others were not dry enough yet.",
    ],
    ask: [
      '"Be careful," said {p}, "it is still hot," and put a cloth round the __.',
      "There's a crack in it, but {p}'s wife would never part with that __.",
      'Nobody would believe that {p}, who is all thumbs, had made such a pretty __.',
      'If {p} ever asks, tell {pHim} that nothing in our house is used as often as the __.',
    ],
    lists: { x: 'cup bowl plate jug vase teapot', y: 'cup bowl plate jug vase teapot' },
    due: 'x',
    rivals: 'y',
  },
  {
    open: [
      'The cake was ready for the oven when the phone rang. It was Aunt May, and you know how she talks. In the end {how}.',
      'At three I went to bake the cake, but my sister rang, and {how}. I heard nothing of it on the phone.',
    ],
    middle: ['The dog was asleep under the table.'],
    ask: [
      'When I went to see, the cake was __.',
      'You cannot serve it to guests like that, I am afraid. The cake is __.',
      '"I would not call it a success," said Dad, who was looking for the cake. It was __.',
    ],
    rows: `how due rivals / it was in the oven for three hours | black | raw soft frozen
      it was put in, but nobody had turned the oven on | raw | black hard burnt
      somebody put it into the freezer by mistake | frozen | black raw hot
      meanwhile the cat knocked a bottle of milk over it | wet | black frozen hard
      the children, who were hungry, could not wait | gone | black raw frozen`,
  },
  {
    open: [
      'I taught {who} to knit last winter. We sat by the fire with a big bag of wool, and the first thing was a blanket for the cat.',
      "The blanket on the cat's basket was knitted by {who}. It has some holes, but a cat does not mind.",
    ],
    ask: [
      'The one with the stripes, on the sofa, is also by __.',
      'It takes a lot of patience, and I did not expect that from __.',
      'For Christmas we are giving a new set of needles to __.',
      'There is nothing wrong with a few holes. It was the very first time for __.',
    ],
    rows: `who due rivals / my little sister | her | him them / my son | him | her them / the twins | them | him her
      a girl from our street | her | him them / our old neighbour, Mr Dean, | him | her them / two friends of mine | them | him her`,
  },
]);

const COLLECTING = toldKind('told: life with collections', [
  {
    open: [
      'I collect {x}, my sister collects {y}, and our mother says that there is no room left for people in this flat.',
      'When I was ill, Uncle Joe gave me his old {x}, hundreds of them, and that is how I began. My sister has her {y}, but I find those boring.',
    ],
    ask: [
      "If you don't know what to get me for my birthday, I am always happy about __.",
      'At night I lie in bed with a torch and look at my __.',
      'I go through every box at the flea market in search of __.',
      'My grandchildren never come to see me, I think. They come to see my __.',
    ],
    lists: {
      x: 'stamps coins shells stones postcards buttons feathers',
      y: 'stamps coins shells stones postcards buttons',
    },
    due: 'x',
    rivals: 'y',
  },
  {
    open: [
      'Every summer {p} and {q} looked for shells on the beach. {p} had found the biggest one of all, as big as a fist, and {q} the one with the pearl.',
      '"Look, I have found a pearl in mine!" shouted {q} across the sand. {p} had only a big one with the sound of the sea in it.',
    ],
    ask: [
      'A jeweller paid two hundred pounds for what had been inside, and the money went to __.',
      'Of the two, the lucky one was __.',
      'It shone in the palm of a hand, small and round and white, and the hand belonged to __.',
      'Years later it was made into a ring, and that ring is still worn by __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'My best stamp has a {due} on it. It comes from an island that no longer exists, and I swapped it for one with a {d}.',
      '"Which one would you like?" asked the man at the stamp fair. "The one with the {due}," I said at once. "I already have the {d}."',
    ],
    ask: [
      'You need a magnifying glass to see how well they have drawn the __.',
      'Yesterday I dropped the album, and what should fall out? Of course, the one with the __.',
      'A collector from France rang me up last night. He would give a lot of money for that __.',
      'I put it on the very first page, so that everyone would see the __.',
    ],
    lists: {
      due: 'lion ship parrot train castle elephant king rose lighthouse',
      d: 'lion ship parrot train castle',
      e: 'lion ship parrot train castle elephant king rose lighthouse',
    },
    rivals: 'd e',
  },
  {
    open: [
      'I had {due} shells in my bucket when we left the beach, and my brother had {d}. The bucket had a hole, but I did not lose any.',
      '"How many shells have you got?" asked my brother, who had found {d}. I counted mine twice. "{Due}," I said.',
    ],
    ask: [
      'I put my shells in a row along the window, from the smallest to the biggest, all __.',
      'That evening I wrote in my diary about the sea and my shells, and I wrote down how many: __.',
      'For every shell of mine I got a kiss from Grandma. So how many kisses were there? Exactly __.',
      'I washed my shells, laid them out in the sun, and counted again. There were still __.',
    ],
    lists: {
      due: 'five six seven eight nine eleven twelve twenty thirty',
      d: 'five six seven eight nine twelve',
      e: 'five six seven eight nine eleven twelve twenty thirty',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The old man kept his collection in the {due}. There were clocks in there, sixty of them, and each told a different time. In the {d} he kept nothing but coal.',
      'We have sixty old clocks at home. My husband loves them, but I sleep badly, so he had to move them all to the {due}.',
    ],
    ask: [
      'At noon, when they all begin to strike, you had better not be in the __.',
      'Visitors ask about the strange ticking. It comes, we tell them, from the __.',
      'He spends his evenings with a tiny screwdriver and a cup of tea in the __.',
      'On the day of the sale there was a long line of people in front of the __.',
    ],
    lists: {
      due: 'attic garage shed barn hall office kitchen',
      d: 'cellar shed barn yard',
      e: 'attic garage hall office kitchen',
    },
    rivals: 'd e',
  },
  {
    open: [
      'A rare coin was stolen from the museum on Monday. People saw {who} with a large bag, running towards the bridge.',
      'Somebody has mixed up all the coins in my cabinet. Only {who} had been in the room, so I need not look very far.',
    ],
    ask: [
      'We have a few questions, said the police, that we would very much like to put to __.',
      'Nobody else could have done it, they say, so it must have been done by __.',
      'I am not angry. All I want is to have a quiet talk with __.',
      'Nobody knows what happened next. There has not been any news of __.',
    ],
    rows: `who due rivals / a man in a grey coat | him | her them / a young lady in boots | her | him them
      two boys | them | him her / a woman with a pram | her | him them / an elderly gentleman | him | her them
      three students | them | him her`,
  },
  {
    open: [
      'Each of my dolls has a name and a story. This is {pet}, who came over the sea in a box of tea, and that one there is {pet2}, from the flea market.',
      'Only two of my old bears are left. {pet2} was won at a fair. As for {pet}, an uncle sent him to me from overseas when I was four.',
    ],
    ask: [
      'I was too little to know how far away it was, but I knew who had been on a ship: __.',
      'Did you notice the foreign label behind the ear? It tells you that you are looking at __.',
      'So if there is a traveller among my toys, it is __.',
      'At my tea parties the guest of honour, who had come such a long way, was dear old __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      "It's a deal: {p} gives {q} the {x}, and {q} gives {p} the {y}. They shook hands on it behind the bicycle shed.",
      "In the break there was some swapping going on. {q} took home {p}'s {x}, and {p} got the {y} for it.",
    ],
    ask: [
      'Now the {x}, if I understand it right, belongs to __.',
      'At home there was trouble. "Where on earth did you get this {x}?" said the father of __.',
      'A week later someone offered five pounds for the {x}, and the offer was made, of course, to __.',
    ],
    lists: { x: 'marble badge sticker medal coin', y: 'marble badge sticker medal coin whistle' },
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Do you know the story of my garden gnomes? The one with the {due} was the first. The one with the {d} came later, and then I could not stop.',
      'Somebody has stolen a gnome from our front garden. It is the one with the {due}. The one with the {d} is still there and looks lonely.',
    ],
    ask: [
      'There was a photo of him in the newspaper, so that everyone would know him by his __.',
      'I have never seen another gnome who had a __.',
      'At the bottom of the pond, all green, something turned up that we knew at once: the __.',
      'My wife does not like him. She says that no gnome should have a __.',
    ],
    lists: {
      due: 'trumpet spade lantern guitar ladder violin basket telescope',
      d: 'spade lantern ladder basket',
      e: 'trumpet guitar violin telescope',
    },
    rivals: 'd e',
  },
  {
    open: [
      'My grandfather collected {c} all his life. He had them in little drawers, with a label on each, and knew where every one had come from.',
      'If you like {c}, you should come and see our school collection. It was begun in 1911 by a teacher who spent all his holidays abroad.',
    ],
    ask: [
      'Most of them were found, he used to say, in the __.',
      'I should like to add some of my own. Tomorrow I am going to look for some in the __.',
      'You get more of them than anywhere else, and the finest ones, from the __.',
    ],
    rows: `c due rivals / seashells and starfish | sea | forest desert sky / pine cones and acorns | forest | sea desert sky
      mountain crystals and bits of rock | mountains | sea forest sky / camel bells | desert | sea forest mountains
      parrot feathers and orchids | jungle | sea desert mountains`,
  },
  {
    open: [
      'I had promised {q} to look after the stamps, and I did. It was {p}, I am sorry to say, who left the album open by the window on the day of the storm.',
      '"Who has been at my stamps?" asked the old man. "It was {p}," said {q}, "but please don\'t be cross, it was only out of love."',
    ],
    ask: [
      'There were tears and a long letter, and at the end of it you could read: "I am so sorry. Yours, __."',
      'Without a word he picked up the album and looked sadly at __.',
      'That evening someone came to help him put it all right again, and it was __.',
      'From then on the album was locked away, and the key was never given to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The jar on the shelf is full of {c} {x}. Guess how many there are, and you may win a bicycle!',
      'For years I dropped all my {c} {x} into a big jar. The children shake it when they come, because they like the noise.',
    ],
    ask: [
      'The jar fell down, and within a second the whole floor was full of __.',
      'There are, believe it or not, more than two thousand __.',
      'It is so heavy that two men have to carry it, this jar of __.',
      'Have a look, but please do not take out any of the __.',
    ],
    lists: { x: 'beads buttons coins marbles pebbles nails', c: 'old small shiny foreign' },
    due: 'x',
  },
]);

export const kinds: readonly Kind[] = [MAKING, COLLECTING];
