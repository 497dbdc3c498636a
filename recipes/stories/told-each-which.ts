// Tellings of things that each go with a colour, number, day, sign or place, from which it is due what goes with one.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, DAYS, FAMILY, JOBS, NUMBERS, ROOMS, THINGS } from './telling-words.ts';

const LIVESTOCK = 'horse cow pig sheep goat duck hen goose donkey pony dog cat rabbit';
const KINDS = 'big small round square old new wooden heavy';
const FIGURES = 'king queen witch giant wolf bear ghost pirate fox prince soldier monkey lion';
const FURNITURE = 'table chair shelf bed sofa piano desk door lamp clock cupboard wardrobe carpet curtain';

const WHICH = toldKind('told: each has its own, what goes with it', [
  {
    open: [
      'We have only two things in this room so far, the {due}, which is {a}, and the {d}, which is {b}.',
      'The {due} is {a}. The {d} is {b}. There is nothing else in the room yet.',
    ],
    ask: [
      'If you see something {a} in that room, it is the __.',
      'The only {a} thing in the room was the __.',
      '"I do not like that {a} thing," said my wife. So we sold the __.',
      'They have painted everything, and the room is all {b} now. What used to be {a} was the __.',
      'One thing in there is {b}, and that is the {d}, and one thing is {a}, and that is the __.',
    ],
    lists: { due: FURNITURE, d: FURNITURE, a: COLOURS, b: COLOURS },
    rivals: 'd',
  },
  {
    open: [
      'Be careful with the bowls. The soup in the {due} bowl is hot. In the {d} one it is cold.',
      'The {due} bowl has just come off the stove. The {d} bowl comes from the fridge.',
    ],
    ask: [
      'He burnt his tongue, because he ate from the __ bowl.',
      'Steam was coming out of the __ bowl.',
      'I like my soup hot, so I took the __ bowl.',
      'She needed two thick gloves to carry the __ bowl.',
      '"Which one is hot?" "The __ one."',
    ],
    lists: { due: `${KINDS} ${COLOURS}`, d: `${KINDS} ${COLOURS}` },
    rivals: 'd',
  },
  {
    open: [
      'My {fam} lives in {due} and my {fam2} lives in {d}. I live where I was born, over the shop.',
      'I have my {fam2} in {d} and my {fam} in {due}, and the phone bill is terrible.',
    ],
    ask: [
      'For my holidays I went to see my {fam}, so I had to take a plane to __.',
      'My {fam} sent me a postcard from __.',
      'I have a photo of my {fam} in front of a house in __.',
      'My {fam2} is happy in {d}, and my {fam} is happy in __.',
      'The phone rang. It was my {fam}, who was calling from __.',
    ],
    lists: {
      due: 'France Spain Italy Germany Greece China India Japan Russia',
      d: 'France Spain Italy Germany Greece China India Japan Russia',
      fam: FAMILY,
      fam2: FAMILY,
    },
    rivals: 'd',
  },
  {
    open: [
      'In the {due} bag we have the food, and in the {d} bag we have the dry socks.',
      'I packed all the food into the {due} bag and all the socks into the {d} one.',
    ],
    ask: [
      'We were very hungry, so we sat down and opened the __ bag.',
      'There was a sandwich for each of us in the __ bag.',
      'A bear came in the night and took the food. He ran off with the __ bag.',
      'My feet were wet, and I opened the {d} bag. Then I was hungry and opened the __ bag.',
      '"Where is the cheese?" "In the __ bag."',
    ],
    lists: { due: COLOURS, d: COLOURS },
    rivals: 'd',
  },
  {
    open: [
      'My {due} lives on a boat and my {d} lives in an old tower. My other relations live in houses.',
      'I have an odd family. My {d} bought a tower, and after that my {due} bought a boat to live on.',
    ],
    ask: [
      'When there is a storm and the waves are high, I worry about my __.',
      'The only one in our family who can fish from the kitchen window is my __.',
      'To get to the tower of my {d} you need good legs. You need good sea legs to stay with my __.',
      'The postman has to row if there is a letter for my __.',
      'I went on board with a cake, since it was the birthday of my __.',
    ],
    lists: { due: FAMILY, d: FAMILY },
    rivals: 'd',
  },
  {
    open: [
      'There are just two cars in our village. The {due} drives the {a} one, and the {d} drives the {b} one.',
      'The {b} car belongs to the {d} and the {a} car to the {due}. Everybody else walks.',
    ],
    ask: [
      'The {a} car stopped, and out of it got the __.',
      'There is a scratch on the {a} car. I would not like to be the one who has to tell the __.',
      'Someone has driven the {a} car into the pond! We ran to pull out the __.',
      'The {a} car went by, and we waved to the __.',
      'Whose is the {a} car? It belongs to the __.',
    ],
    lists: { due: JOBS, d: JOBS, a: COLOURS, b: COLOURS },
    rivals: 'd',
  },
  {
    open: [
      'Three guests came to the castle that night. The {due} was given the {a} room, the {d} was given the {b} room, and the {e} was given the {c} room. There was roast goose for dinner, and the old count told them about his dead wives.',
      'The count showed them to their rooms. "The {a} room is for the {due}. The {b} one is for the {d}, and the {c} one for the {e}. If you hear something in the night, do not get up."',
    ],
    middle: ['At midnight a dog howled, and then the rain stopped.'],
    ask: [
      'In the morning the {a} room was empty, and the window was open. Nobody ever again saw the __.',
      'A scream came from the {a} room. "That was the voice of the __!"',
      'There were strange red spots on the bed in the {a} room, where nobody had slept but the __.',
      'They knocked at the door of the {a} room and called to the __.',
      'The guest in the {a} room was the __.',
    ],
    lists: { due: JOBS, d: JOBS, e: JOBS, a: COLOURS, b: COLOURS, c: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'You must learn their names if you want to work on this farm. {pet} is the {due}. {pet2} is the {d}.',
      '"Who is {pet}?" asked the boy. "{pet} is our {due}," said the farmer, "and {pet2} is our {d}."',
    ],
    ask: [
      '{pet} has got out! Hurry, we must catch the __!',
      'The new boy mixed up the names. "Take {pet} out," I told him, and he took out the {d}, but I had meant the __.',
      'For her birthday the girl wanted to see {pet}, so we went to the __.',
      '"{pet} is ill." So a man came to look at the __.',
      'On this farm {pet} is the name of the __.',
    ],
    lists: { due: LIVESTOCK, d: LIVESTOCK },
    rivals: 'd',
  },
  {
    open: [
      'The {due} costs {a} pounds, and the {d} costs {b} pounds. It has to be exact, the man says, because he never has any change.',
      '"I want {a} pounds for the {due} and {b} pounds for the {d}," said the man at the market.',
    ],
    ask: [
      '{p} put {a} pounds into his hand and went home with the __.',
      'I paid exactly {a} pounds, and he gave me the __.',
      'The thing that cost {a} pounds was the __.',
      '"Here are {a} pounds. Now give me the __."',
      'I had only {a} pounds in my pocket, the right price for one of the two, so I bought the __.',
    ],
    lists: { due: THINGS.replace('key', ''), d: THINGS, a: NUMBERS, b: NUMBERS },
    rivals: 'd',
  },
  {
    open: [
      'On {a} my {due} comes for tea. On {b} it is my {d}. The rest of the week I can be as untidy as I like.',
      'My {due} comes to see me every {a}, and my {d} comes every {b}.',
    ],
    ask: [
      'It was {a}, and there was a ring at the door. I opened it and saw my __.',
      'I baked a cake on {a} and shared it with my __.',
      'The chair by the stove is taken every {a} by my __.',
      'I tidied my room, as it was {a}, and I expected my __.',
      'The {b} tea is for my {d}, and the {a} tea is for my __.',
    ],
    lists: { due: FAMILY, d: FAMILY, a: DAYS, b: DAYS },
    rivals: 'd',
  },
  {
    open: [
      'Ladies and gentlemen, welcome to our show! In box number {a} there is a {due}, and in box number {b} there is a {d}. You may keep only one of them.',
      'There were two boxes on the stage. The lady in the long dress told us that there was a {due} in number {a} and a {d} in number {b}.',
    ],
    ask: [
      '"I choose number {a}!" said {p}, and the lady took out of the box a __.',
      '{p} opened box number {a} and held up, for everybody to see, the __.',
      'Number {b} was the box with the {d}, and number {a} was the box with the __.',
      'Box number {a} was opened, and there, on a red cushion, lay the __.',
      'If you had chosen number {a}, you would have got the __.',
    ],
    lists: {
      due: 'ring spoon cup book ball hat glove scarf watch brush comb pen bell drum doll kite necklace camera candle',
      d: 'ring spoon cup book ball hat glove scarf watch brush comb pen bell drum doll kite necklace camera candle',
      a: NUMBERS,
      b: NUMBERS,
    },
    rivals: 'd',
  },
  {
    open: [
      'I work in the office for lost things. Yesterday they brought in a {due} from the beach and a {d} from the football field.',
      'Two things were brought to our office, a {due} which was found on the beach, and a {d} which was found on the football field.',
    ],
    ask: [
      'There was sand and salt all over the __.',
      'A man rang us up. He had been swimming in the sea, and now he missed his __.',
      'When I cleaned it, a very small crab fell out of the __.',
      'A footballer came for the {d}, and a lady in a bathing suit came for the __.',
      'The thing from the beach was the __.',
    ],
    lists: {
      due: 'bag shoe hat bottle camera glove sock jacket bucket purse watch doll',
      d: 'bag shoe hat bottle camera glove sock jacket purse watch ball whistle',
    },
    rivals: 'd',
  },
  {
    open: [
      'This is the only picture of them. On the left you can see my {due}, and on the right you can see my {d}.',
      'In the photo over the bed, my {d} is on the right, my {due} is on the left, and there is a horse in the middle.',
    ],
    ask: [
      'The one on the left, with the funny hat, is my __.',
      'Somebody had cut off the left side of the photo, and so we lost my __.',
      'I look a lot like the person on the left, my __.',
      'On the left of the picture, half in the dark, stands my __.',
      'On the right you have my {d}, and on the left my __.',
    ],
    lists: { due: FAMILY, d: FAMILY },
    rivals: 'd',
  },
  {
    open: [
      'Three fairies came to see the baby. The first one gave him a {due}, the second one gave him a {d}, and the third one, who was rather old and had lost her glasses, gave him a {e}. His mother said thank you and put it all on a shelf.',
      '"I have brought him a {due}," said the first fairy. "I have brought him a {d}," said the second. The third fairy looked in her bag for a long time. "I thought that it was a wand, but it is a {e}," she said.',
    ],
    middle: ['The boy grew up and set out to see the world.'],
    ask: [
      'When he was in danger, he took out what the first fairy had given him, the __.',
      'There was magic only in the gift of the first fairy, and that was the __.',
      'A robber took the gifts of the second and the third fairy, but not that of the first, the __.',
      'He thought of the first of the fairies and touched, deep in his pocket, the __.',
      'The gift from the first fairy was the __.',
    ],
    lists: {
      due: 'ring spoon cup bell whistle button coin comb key candle mirror stone shell feather needle',
      d: 'ring spoon cup bell whistle button coin comb key candle mirror stone shell feather needle',
      e: 'spoon comb pencil toothbrush fork brush pen',
    },
    rivals: 'd e',
  },
  {
    open: [
      'There are two pots on the stove. The {a} pot has {due} in it, and the {b} one has {d} in it.',
      'You will find {due} in the {a} pot and {d} in the {b} pot. Help yourselves.',
    ],
    ask: [
      'I lifted the lid of the {a} pot and smelled the __.',
      '"What is in the {a} pot?" "Some __."',
      'The {a} pot boiled over, and all over the floor there was __.',
      'The {b} pot is full of {d}. The {a} pot is full of __.',
      'He ate everything in the {a} pot. He does love __!',
    ],
    lists: {
      due: 'soup rice fish chicken pasta porridge cocoa milk jam honey',
      d: 'soup rice fish chicken pasta porridge cocoa milk jam honey',
      a: COLOURS,
      b: COLOURS,
    },
    rivals: 'd',
  },
  {
    open: [
      'The key with the {a} ribbon opens the {due}. The key with the {b} ribbon opens the {d}.',
      'I have tied ribbons to the keys. {A}: the {due}. {B}: the {d}. It is quite simple.',
    ],
    ask: [
      'I took the key with the {a} ribbon and went to unlock the __.',
      'The key with the {a} ribbon is lost, and nobody can get into the __.',
      'You have to turn the {a} key twice, and then you are in the __.',
      'He had the {a} key in his hand, so he must have been in the __.',
      'With the {b} one you get into the {d}, and with the {a} one you get into the __.',
    ],
    lists: { due: ROOMS, d: ROOMS, a: COLOURS, b: COLOURS },
    rivals: 'd',
  },
  {
    open: [
      'We have no phone on the island. If we need the {due}, we hang {a a} sheet out of the window. If we need the {d}, we hang out {a b} one.',
      '{A a} sheet at the window means that the {due} should come over in his boat. {A b} sheet means that we need the {d}.',
    ],
    ask: [
      'There was {a a} sheet at the window, and an hour later up the path came the __.',
      'They hung out the {a} sheet and waited for the __.',
      'From his house across the water he saw the {a} sheet and thought, "They need me." He was the __.',
      'By mistake my sister had washed the {a} sheet and hung it out to dry. "Is something wrong?" asked the __.',
      'The {a} sheet calls the __.',
    ],
    lists: { due: JOBS.replace('nurse', ''), d: JOBS, a: COLOURS, b: COLOURS },
    rivals: 'd',
  },
  {
    open: [
      'There are two men of stone in our market square. The one with the book was {a due} and the one with the sword was {a d}. The birds sit on both.',
      'The statue with the sword is of {a d} from our town, and the statue with the book is of {a due}.',
    ],
    ask: [
      'Somebody has climbed up and broken the stone book of the __.',
      '"Who is the man with the book?" "He was the __."',
      'The sword of the {d} is rusty, and a bird has left something on the book of the __.',
      'We met by the statue with the book, at the feet of the __.',
      'The one who looks as if he were reading is the __.',
    ],
    lists: {
      due: 'king prince doctor teacher painter singer poet priest judge lawyer',
      d: 'king prince farmer soldier knight sailor captain pirate general',
    },
    rivals: 'd',
  },
  {
    open: [
      'For the sports day each class has chosen a name. We are the {due}. The other class are the {d}.',
      'Our class call themselves the {due}, and the class next door call themselves the {d}.',
    ],
    ask: [
      'We have won! Three cheers for our own team, the __!',
      'My shirt has the name of our class on it, the __.',
      'The other class is better at jumping, but nobody runs as fast as we do, the __.',
      '"Which team are you in?" my father asked. "I am one of the __."',
      'They shouted, "Up with the {d}!" and we shouted, "Up with the __!"',
    ],
    lists: {
      due: 'lions tigers bears wolves foxes monkeys snakes eagles ducks horses frogs',
      d: 'lions tigers bears wolves foxes monkeys snakes eagles ducks horses frogs',
    },
    rivals: 'd',
  },
  {
    open: [
      '{p} made a {due} out of sand, and {q} made a {d}. The sea was still a long way off.',
      'They played on the beach all morning. {q} built a {d} of sand, and {p} built a {due}.',
    ],
    ask: [
      'A wave came and washed away what {p} had built, the __.',
      '{p} stuck a little flag on top of the __.',
      'A dog ran across the beach, and {p} shouted, "Do not step on my __!"',
      'There was a prize for {p}, who had made the best __.',
      'I took a photo of {p} next to the __.',
    ],
    lists: {
      due: 'castle boat car train horse fish bridge church tower whale dragon ship',
      d: 'castle boat car train horse fish bridge church tower whale dragon ship',
    },
    rivals: 'd',
  },
  {
    open: [
      'We are making a play for the radio, so you will have to listen carefully. When you hear a bell, it is the {due}. When you hear a drum, it is the {d}. The whistle is for the {e}, who comes only at the end. And no coughing, please!',
      'In our play everyone has a different sound, a bell for the {due}, a drum for the {d}, a whistle for the {e}. We have got no costumes, but nobody can see us anyway.',
    ],
    middle: ['The red light went on, and it was quiet in the room.'],
    ask: [
      'There was the bell! All over the country children held their breath, since now came the __.',
      'A bell rang, closer and closer. It was the __.',
      '"Listen, a bell," whispered the girl by the radio. "That is the __."',
      'Somebody had lost the little bell, so they could not have the __.',
      'The drum is for the {d}, and the bell is for the __.',
    ],
    lists: { due: FIGURES, d: FIGURES, e: FIGURES },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [WHICH];
