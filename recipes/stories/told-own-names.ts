// Tellings of what people, pets, boats, dolls, shops and towns are called, and of the name said again later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const SURNAMES = `Brown Green White Hill Wood Field Stone Bird Fox Lake Winter Summers Marsh King Cook Carter
  Turner Potter Bell Rose Moss Webb`;

const NICK = 'Pickle Button Peanut Mouse Bean Sparrow Tiger Monkey Pumpkin Shrimp Bear Flea Carrot Duck';

const PEOPLE = toldKind('told: what people are called', [
  {
    open: [
      "My friend's name is {p}. My brother's name is {m}.",
      '{p} is my friend and {m} is my brother.',
      'I have a brother, {m}, and a friend, {p}.',
    ],
    ask: [
      'My friend is called __.',
      'Guess who came to play with me. It was my friend __.',
      'Our parents are not the same, but we are like twins, I and my friend __.',
      'I share my secrets with my best friend, __.',
      'I knocked at my friend\'s door and called, "__!"',
      'The first friend I ever had was __.',
      'My friend __ came to play.',
    ],
    due: 'p',
    rivals: 'm',
  },
  {
    open: [
      'This is our new teacher, Mr {due}.',
      '"Good morning, children. I am Mr {due}, your new teacher. Mr {d} has left."',
      'Our new teacher is Mr {due}, and our old one was Mr {d}.',
    ],
    ask: [
      'The new teacher wrote his name on the board: Mr __.',
      'My hand went up. "I do not understand it, Mr __."',
      'We all like the new teacher, Mr __.',
      'Please give this note to our teacher now, Mr __.',
      'The homework is for our new teacher, Mr __.',
      'Somebody drew a funny face of our new Mr __.',
      'Our Mr __ is new here.',
    ],
    lists: { due: SURNAMES, d: SURNAMES, e: SURNAMES },
    rivals: 'd e',
  },
  {
    open: [
      'His real name is {m}, as it says in his passport, but he once drove a milk cart through the whole village in his pyjamas, and since that night he has been {due} to young and old. His brother, for some reason, is {d}.',
      'There are two brothers on our street with funny names. The older one, {m}, is known as {due}, because of something he ate as a child. The younger one is {d}, and he never tells us why.',
    ],
    middle: ['Their mother cannot stand such names and shuts the window when she hears them.'],
    ask: [
      'Hardly anybody remembers that he was christened {m}, for everybody calls him __.',
      'Nobody ever says {m} to him. His friends say __.',
      'When {m} scored a goal, the whole village shouted, "__!"',
      'On the birthday card for {m} we wrote, "To our dear __."',
      'When {m} got married, even the bride called him __.',
      '{m} has got used to it and signs his letters with __.',
      'They all say __ to {m}.',
    ],
    lists: { due: NICK, d: NICK, e: NICK },
    rivals: 'd e',
  },
  {
    open: [
      '"Hello, I am {p}, and this is {q}. {QHe} does not talk much."',
      '"My name is {p}," said one. "And the quiet one here is {q}."',
    ],
    ask: [
      'The one who did not say a word was __.',
      'The silent one smiled. So that was __.',
      'We asked and asked, but no answer came from __.',
      'If you want a long talk, do not sit down next to __.',
      'The shy one is called __.',
      '"Say something too," I said to __.',
      'Why is __ so quiet?',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'He has never been to sea and never worn a uniform, but on the day when he moved in, with that beard and that pipe, my sister called him {due}, and it has stuck. Nobody says Mr {s}, though that is his name.',
      'You must not be surprised about our neighbour. We all say {due} to him, even the postman does, though nobody knows how it began. His real name, {s}, is only on the door.',
    ],
    ask: [
      'A parcel has come for our neighbour. "It is for you, __!"',
      'Whether he likes it or not, everybody calls him __.',
      'When the neighbour with the beard comes down the stairs, the children whisper, "Here comes the __!"',
      'On the cake for Mr {s}, in sugar, we wrote __.',
      'In our house the neighbour with the pipe is known as the __.',
      'We say __ to our neighbour.',
    ],
    lists: {
      due: 'Captain Professor Doctor General Major Judge Duke Admiral Wizard Bishop',
      s: 'Brown Green White Hill Wood Stone Marsh Webb Moss',
    },
  },
  {
    open: [
      'The girl is {f}. The boy is {m}.',
      'They have a girl called {f} and a boy called {m}.',
      '"Is {f} a boy?" "No, {f} is the girl. The boy is {m}."',
    ],
    ask: [
      'The boy is called __.',
      'He is a good boy, that __.',
      'Their son is called __.',
      'His sister ran after him and shouted, "Wait, __!"',
      'He looks like his father, our little __.',
      'The bed with his name on it is that of __.',
      'Is __ your son?',
    ],
    due: 'm',
    rivals: 'f',
  },
  {
    open: [
      'The twins look so much alike that even their aunt goes by the shoes: the one in red shoes is {p}, and the one in white shoes is {q}. It works as long as they do not swap, and of course they do swap.',
      '"How do you tell them apart?" "It is quite easy. Look at their feet. {p} has red shoes, and {q} has white ones."',
    ],
    ask: [
      'Red shoes came running up the path. "Hello, __!"',
      'The one with the red shoes was then called in: it was __.',
      'Two red shoes stood in the hall, so we knew that somebody had come home, namely __.',
      'You with the red shoes, you must be __!',
      'The red pair was muddy, and that meant a bath for __.',
      'It is __ in the red shoes.',
      "The red shoes are __'s.",
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Dear Aunt Maud, thank you for having us. The boat trip was lovely, and I am sorry about the vase. {p} sends a kiss, and so does the dog. Love from {q}.',
      'The card from the seaside is signed by {q}. There is a greeting from {p} on it too, squeezed in under the stamp.',
    ],
    middle: ['Aunt Maud put on her glasses and read it aloud to the cat.'],
    ask: [
      'The lines to Aunt Maud had been written by __.',
      'Aunt Maud wrote back the same night. "My dear __."',
      'At the bottom of what Aunt Maud got, there was the name __.',
      'The pen that wrote to Aunt Maud was in the hand of __.',
      'Aunt Maud knew the handwriting at once: it was that of __.',
      'It was __ who wrote to Aunt Maud.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'On the train I sat between two strangers. The lady with the knitting was called {f}, and the man with the crossword, who knew a lot about rivers, was called {m}. We have written to each other ever since.',
      '"My name is {m}," said the man with the crossword. "Pleased to meet you. I am {f}," said the lady with the knitting. I was in the seat between them.',
    ],
    ask: [
      'Five letters, a river in Africa: that was a question for __.',
      'The pencil behind the ear belonged to the gentleman, __.',
      'The man who sat next to me was __.',
      'He raised his hat when he got off the train. "Goodbye, __!"',
      'He filled in one word after the other. How clever of __!',
      'I lent him my pen, and I got it back by post years later from __.',
      'Did __ finish his crossword?',
    ],
    due: 'm',
    rivals: 'f',
  },
  {
    open: [
      'They could not agree about the baby. The mother wanted {p}, the father {q}, and both grandmothers wanted {r}. In the end it was the grandmothers who got their way.',
      'A list hung on the fridge for weeks, with {p}, {q} and {r} on it. Then the baby came, and one look was enough: it was {r}, and the other two names were crossed out.',
    ],
    ask: [
      'The baby is called __.',
      'Welcome to the world, little __!',
      'On the tiny bracelet at the hospital it says __.',
      'Sleep well in your new bed, little __.',
      'When the door bell rang in the night and woke the baby, they sang a song for __.',
      'Eight pounds and two ounces, that was the weight of __.',
      'Shh, __ is asleep in the cot!',
    ],
    due: 'r',
    rivals: 'p q',
  },
]);

const THINGS = toldKind('told: what pets and things are called', [
  {
    open: [
      '{p} has a dog called {pet}. {q} has a dog called {pet2}.',
      '{pet} is the dog of {p}, and {pet2} is the dog of {q}.',
      '"Is that {pet2}, {q}?" "No, this is not my dog. This is {pet}, who belongs to {p}."',
    ],
    ask: [
      'The dog of {q} is called __.',
      '{q} came home and was met at the door by __.',
      'A ball flew through the air. "Fetch it, __!" called {q}.',
      '{q} goes for a walk each day with __.',
      '{q} cannot sleep without a good-night kiss from __.',
      'The hair on the trousers of {q} is from __.',
      '{q} whistled, and __ came running.',
    ],
    due: 'pet2',
    rivals: 'pet',
  },
  {
    open: [
      'My boat is the {due}. Your boat is the {d}.',
      'I called my boat {due}, and you called yours {d}.',
    ],
    ask: [
      'I painted the name on the side of my own boat: __.',
      'I would not sell my boat for all the money in the world, my dear old __.',
      'The wind is good, so I am going out in the __.',
      'My own boat is called __.',
      'When the storm came I was far out at sea, alone in the __.',
      'I waved to you from the deck of the __.',
      'I steered the __ home.',
    ],
    lists: {
      due: 'Seagull Mermaid Dolphin Swallow Pelican Moonlight Victoria Sunrise Swan Pearl Arrow Star',
      d: 'Seagull Mermaid Dolphin Swallow Pelican Moonlight Victoria Sunrise Swan Pearl Arrow Star',
    },
    rivals: 'd',
  },
  {
    open: [
      'There are two cafes on the square, and they have been at war for years. The {d} has the better cake. The {due} has the better coffee, and the chairs in the sun as well.',
      'If you want good cake, they say, go to the {d}. But for a proper cup of coffee, you should cross the square and try the {due}, where old Mr Webb still grinds the beans himself.',
    ],
    ask: [
      'I needed a strong coffee, so I sat down at the __.',
      'The coffee drinkers of the town all meet at the __.',
      'You could smell the beans from far away when you came near the __.',
      'The cake is not worth a penny, but who goes for the cake to the __?',
      'Never in my life have I had a cup like the one at the __.',
      'Let us have coffee at the __ today.',
    ],
    lists: {
      due: 'Lion Swan Crown Anchor Star Windmill Dragon Lighthouse Rose Bell Harbour',
      d: 'Lion Swan Crown Anchor Star Windmill Dragon Lighthouse Rose Bell',
      e: 'Lion Swan Crown Anchor Star Windmill Dragon',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The big doll is {due}. The little one is {d}.',
      '{p} has two dolls: {due}, the big one, and {d}, the little one.',
      '"What are they called?" "The little doll is {d}, and the big one is {due}."',
    ],
    ask: [
      'The bigger of the two dolls is called __.',
      'This dress is too long for the little doll. It must be for __.',
      'One doll did not fit into the box. It was __.',
      'The doll that can sit on a real chair is __.',
      'The small doll slept in the arms of the big one, that is, in the arms of __.',
      'It is the large doll that has to push the pram, good old __.',
      'The big doll, __, got a new dress.',
    ],
    lists: {
      due: 'Rosalie Mopsy Buttercup Petunia Marigold Dolly Peaches Clementine Twinkle Annabel Tulip',
      d: 'Rosalie Mopsy Buttercup Petunia Marigold Dolly Peaches Clementine Twinkle Annabel Tulip',
      e: 'Rosalie Mopsy Buttercup Petunia Marigold Dolly Peaches Clementine Twinkle Annabel Tulip',
    },
    rivals: 'd e',
  },
  {
    open: [
      '{p} comes from a little town by the sea called {due}, where nothing has happened since a whale was washed up in 1911. {q} was born in {d}, in the hills, and has never seen a whale.',
      'You can hear where people come from. {q} speaks like everybody in {d}, and {p} sounds as they do in {due}, although {pHe} has not lived there for a long time.',
    ],
    middle: ['The two of them met at a dance, and neither of them could dance.'],
    ask: [
      'In summer {p} always goes home to __.',
      'The old house of the parents of {p} is still there, in __.',
      '{p} has a map on the wall, and on it, in red, is a ring around __.',
      'When {p} is homesick, {pHe} thinks of __.',
      'The people who knew {p} as a child live in __.',
      '{p} was born in __.',
      '{p} often dreams of __ at night.',
    ],
    lists: {
      due: 'Milford Ashby Westport Redhill Seaton Marlow Oakham Stonebridge Greenwich Newport Bridgeton',
      d: 'Milford Ashby Westport Redhill Seaton Marlow Oakham Stonebridge Newport',
      e: 'Milford Ashby Westport Redhill Seaton Marlow Oakham Stonebridge',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The cow is {pet}. The horse is {pet2}.',
      'There are two animals in the stable, {pet} the cow and {pet2} the horse.',
      'Grandpa calls his cow {pet} and his horse {pet2}.',
    ],
    ask: [
      'This glass of milk is from __.',
      'We pulled up a stool and a bucket and sat down to milk __.',
      'The one who says moo is called __.',
      'The two horns belong to __.',
      'All our butter comes from __.',
      'Ding, dong! That is the bell round the neck of __.',
      'Has anybody milked __ today?',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'The parrot came with the name {pet2}, which nobody in the family could say without laughing. So they voted, and since Sunday she has been {pet}. She looked pleased, as far as one can tell with parrots.',
      'At first we called our parrot {pet2}. Then we found out that she was a she, and changed it, and now we call her {pet}.',
    ],
    ask: [
      'These days the parrot only listens to the name __.',
      'The sign on the cage is new. It says __.',
      '"Pretty bird," I say to our parrot. "Pretty bird, clever __."',
      'What is the parrot called now? She is called __.',
      'Out of the dark cage came a voice: "Good night, __!"',
      'We call our parrot __ these days.',
      'Has __ the parrot had her seeds?',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'I called the snowman {due}. My sister called hers {d}.',
      'We made two snowmen. Mine was {due}, and my sister made {d}.',
    ],
    ask: [
      'The sun came out, and I felt sorry for my snowman, poor __.',
      'The snowman that I had made was called __.',
      'I took off my own scarf and put it round the neck of __.',
      'Where my snowman had stood, there was only a hat in a puddle. Goodbye, __!',
      'My snowman was fatter than hers. He was a fine fellow, my __.',
      'My snowman __ had a carrot nose.',
    ],
    lists: {
      due: 'Frosty Freddy Bob Albert Snowy Winston Icicle Norbert Wilbur Humphrey Chilly Otto',
      d: 'Frosty Freddy Bob Albert Snowy Winston Icicle Norbert Wilbur Humphrey Chilly Otto',
      e: 'Frosty Freddy Bob Albert Snowy Winston Icicle Norbert Wilbur Humphrey Chilly Otto',
    },
    rivals: 'd e',
  },
  {
    open: [
      'When my {rel} opened a shop for {x}, we all had ideas for the sign. I was for {d}, and my mother for {e}. But my {rel} had dreamt of a shop called {due} at the age of six, and that was that.',
      'The new shop for {x} in Bridge Street is called {due}. It belongs to my {rel}. Before that there was a shoe shop there by the name of {d}, and before that a bank.',
    ],
    ask: [
      'In gold letters over the door of my {rel} it says __.',
      'If you need {x}, go to my {rel}, at __.',
      'The paper bags from the new shop have a name on them: __.',
      'On the first day there was a long queue outside the new shop, __.',
      'The phone rings, and my {rel} picks it up and says, "Good morning, this is __!"',
      'My {rel} opens __ at nine.',
    ],
    lists: {
      due: 'Sunflower Rainbow Paradise Butterfly Treasures Buttons Moonlight Bluebird Magpie Wonderland',
      d: 'Sunflower Rainbow Paradise Butterfly Treasures Buttons Moonlight Bluebird',
      e: 'Sunflower Rainbow Paradise Butterfly Treasures Buttons Moonlight Bluebird',
      rel: 'aunt uncle cousin sister brother',
      x: 'hats toys flowers lamps sweets books kites',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Three mice lived under the floor. The fat one was {d}, the thin one {e}, and the one with the short tail, who had once met a cat, was called {due}.',
      '{d}, {e} and {due} were three mice. {due} had lost a bit of tail to the cat, {d} liked cheese, and {e} liked nothing but candles.',
    ],
    ask: [
      'The mouse who was most afraid of the cat was __.',
      'A piece of tail was missing, so you knew at once that this mouse was __.',
      'The mouse whom the cat had once nearly caught was called __.',
      'The old cat licked her lips and said, "We have met before, __."',
      'The shortest tail of the three mice belonged to __.',
      'The cat never caught __ again.',
    ],
    lists: {
      due: 'Nibbles Whisker Squeak Crumb Pipkin Scratch Tippet Twitch Titch Button Pepper',
      d: 'Nibbles Whisker Squeak Crumb Pipkin Scratch Tippet Twitch Titch Button Pepper',
      e: 'Nibbles Whisker Squeak Crumb Pipkin Scratch Tippet Twitch Titch Button Pepper',
    },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [PEOPLE, THINGS];
