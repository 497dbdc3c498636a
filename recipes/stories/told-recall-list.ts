// Tellings of three or four things, people or places, of which all but one, or a certain one, come up again.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { TOWN } from './telling-words.ts';

const LIST = toldKind('told: a list, and the one that is left', [
  {
    open: [
      '{p} has {a x}, {a due} and {a y}.',
      '"Here is all I have," said {p}: "{a due}, {a x} and {a y}."',
      'In the bag were {a y}, {a x} and {a due}. They belonged to {p}.',
    ],
    ask: [
      '{p} laid them on the table. "Here is my {x}, here is my {y}, but where is my __?"',
      'The {x} was there. The {y} was there too. What was missing was the __.',
      '{p} gave away the {x} and the {y} and kept only the __.',
      'The {y} broke, the {x} got lost, and so nothing was left to {p} but the __.',
      'The {x} was old and so was the {y}, but {p} had a new __.',
      '{q} borrowed the {y} and the {x}. "Then I will take the __," said {r}.',
    ],
    lists: {
      x: 'ball book kite drum bell hat',
      due: 'ball book kite drum bell hat comb mirror rope spoon lamp',
      y: 'comb mirror rope spoon lamp',
    },
    rivals: 'x y',
  },
  {
    open: [
      'Mum sent {p} out for {x}, {due} and {y}.',
      '"{X}, {y} and {due}," said {p} to {pHimself}, all the way to the shop.',
      'On the shopping list stood {due}, {y} and {x}. {p} had it in {pHis} pocket.',
    ],
    ask: [
      '"You have brought the {x} and the {y}," said Mum to {p}, "but no __!"',
      '{p} got the {y} and the {x}. Only one thing was sold out: the __.',
      'At home {p} unpacked {x} and {y}. "Oh no! I have forgotten the __."',
      'In went the {x}, in went the {y}, and on top of them {p} put the __.',
      '{p} had found two of the three things, {y} and {x}, and now looked for the __.',
      '"{p}, you forgot to pay! I see {x} and {y}, and what is that? Yes, __."',
    ],
    lists: {
      x: 'bread butter cheese milk tea',
      due: 'bread butter cheese milk tea sugar rice flour soap honey',
      y: 'sugar rice flour soap honey',
    },
    rivals: 'x y',
  },
  {
    open: [
      '{p}, {q} and {r} went up the hill.',
      'There were three friends: {p}, {q} and {r}.',
      '{r} and {q} had asked {p} to come along, so there were three of them.',
    ],
    ask: [
      'When it grew dark, {p} and {q} were home again. But where was __?',
      '{q} was tired. {p} was tired. Only one of the three could still run, and that was __.',
      'One of them found a coin. It was not {p}, and it was not {q}. It was __.',
      '"I will go first," said {p}. "And I second," said {q}. "Then I am the last," said __.',
      '{p} looked at {q}. "Shh!" said {q}. "Not a word to __!"',
      '{q} took {p} by one hand, and the other hand {p} gave to __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      'First came {a due}, then {a x}, and then {a y}.',
      '{A due} walked in front, {a x} in the middle, and {a y} behind.',
      'In the line stood {a due}, {a x} and {a y}, in that order.',
    ],
    ask: [
      'So the first of the three was the __.',
      'The one at the front was the __.',
      '"Stop!" cried the one who led them. It was the __.',
      'The {y} could only see the {x}, and the {x} saw the tail of the __.',
      'Nobody was ahead of the __.',
      'The door opened, and who was the first to go in? The __.',
    ],
    lists: {
      due: 'dog cat goat cow pig fox hen duck',
      x: 'horse bear goose wolf mouse',
      y: 'donkey sheep lion rabbit',
    },
    rivals: 'x y',
  },
  {
    open: [
      'We saw {a x}, {a y} and, last of all, {a due}.',
      'At the zoo we first went to see the {x}, then the {y}, and at the end the {due}.',
      'The {x} was nice, and so was the {y}. After them we saw the {due}, and then we went home.',
    ],
    ask: [
      'The last animal we saw was the __.',
      'When we had seen the {y}, there was only one more, the __.',
      'Just before we went home we looked at the __.',
      'We ended up with the __.',
      'We were so tired in the end that we hardly looked at the __.',
      'First the {x}, then the {y}, and then what? Oh yes, the __.',
    ],
    lists: {
      due: 'lion tiger bear wolf zebra camel monkey parrot',
      x: 'seal fox snake panda',
      y: 'giraffe hippo penguin',
    },
    rivals: 'x y',
  },
  {
    open: [
      '{p} planted three trees in a row: first {a x}, then {a due}, then {a y}.',
      'In our garden stands {a due} tree, between {a x} tree and {a y} tree.',
    ],
    ask: [
      'A boy climbed into the tree in the middle and threw down a ripe __.',
      'The tree on the left is {a x}, and the one on the right is {a y}. The middle one is a __.',
      'The two on the outside died. All that was left was the __.',
      'I have {a x} from one tree and {a y} from another. From the last tree I need a __.',
      'In the middle of the three grew the __.',
    ],
    lists: { due: 'pear peach plum lemon cherry fig', x: 'apple peach plum lemon', y: 'orange pear cherry' },
    rivals: 'x y',
  },
  {
    open: [
      'For breakfast there was {x}, {y} and {due}.',
      '"We have {due}, {y} and {x}," said Granny. "Help yourself, {p}!"',
      'Granny put {y}, {due} and {x} on the table for {p}.',
    ],
    ask: [
      '{p} does not like {x} and never eats {y}, and so {pHe} had the __.',
      'When the {x} and the {y} were gone, {p} still had the __.',
      '{p} started with the {y}, went on with the {x}, and ended with the __.',
      '"I know there was {x} and {y}," said {p}, "but I forget the third thing." "It was __."',
      'Nobody touched the {x}. Nobody touched the {y}. All they wanted was the __.',
      '{p} said no to the {y}, no to the {x}, and yes to the __.',
    ],
    lists: {
      due: 'bread toast ham cheese honey jam fruit porridge cake bacon fish',
      x: 'bread toast ham cheese fruit',
      y: 'honey jam porridge cake',
    },
    rivals: 'x y',
  },
  {
    open: [
      '{p} packed {pHis} {x}, {pHis} {y} and {pHis} {due}.',
      'Into the suitcase went the {due}, the {y} and the {x}. {p} sat down on the lid.',
      '"{p}, have you got your {y}?" "Yes." "Your {due}?" "Yes." "Your {x}?" "Yes, Mum!"',
    ],
    ask: [
      'At the hotel {p} opened the suitcase. {PHe} hung up the {x} and the {y}, and last of all the __.',
      'Out came the {x}, out came the {y}, and out came the __.',
      '{p} washed the {x} and the {y} in the sink, but not the __.',
      'The {x} got wet, and so did the {y}. All that {p} still had to put on was the __.',
      'Back at home the {y} and the {x} were there, but {p} had left in the hotel {pHis} __.',
      '{p} lent {q} the {x} and the {y}, and kept for {pHimself} the __.',
    ],
    lists: {
      due: 'coat jacket scarf jumper shirt hat cap vest belt',
      x: 'coat jacket scarf jumper',
      y: 'shirt hat cap vest',
    },
    rivals: 'x y',
  },
  {
    open: [
      '{p} can play the {x}, the {due} and the {y}.',
      'There are {a y}, {a x} and {a due} in the music room. {p} plays all three.',
      "{p}'s three brothers play the {due}, the {x} and the {y}, and so does {p}.",
    ],
    ask: [
      'On Monday {p} played the {x} and on Tuesday the {y}, so on Wednesday {pHe} played the __.',
      'The {x} was too loud and the {y} too sad, so {p} chose the __.',
      '{p} has sold the {x} and the {y} but will never part from the __.',
      '"Not the {y}, please, and not the {x}!" begged Dad. So {p} fetched the __.',
      '{p} could not find the {x} or the {y}, and had to do with the __.',
    ],
    lists: {
      due: 'flute drum guitar piano violin trumpet harp cello',
      x: 'flute drum guitar piano',
      y: 'violin trumpet harp cello',
    },
    rivals: 'x y',
  },
  {
    open: [
      'We want to see three places: the {x}, the {y} and the {due}.',
      'In this town there are {a due}, {a y} and {a x}. There is not much else.',
      '"Past the {x}, past the {due} and past the {y}," said the old man.',
    ],
    ask: [
      'We went to the {x} and to the {y}, but then there was no time left for the __.',
      'The {y} and the {x} lie behind us, so now we only have to find the __.',
      'I have a picture of the {x}, and one of the {y}, but I took none of the __.',
      '"This is the {y}, and that over there is the {x}. So what is this? It must be the __."',
      'In the war they lost the {x} and the {y}. Only one of the three is still there, the __.',
      'The {x} is small and the {y} is ugly. But how lovely is the __!',
    ],
    lists: { due: TOWN, x: 'church library museum market', y: 'station castle bridge park' },
    rivals: 'x y',
  },
  {
    open: [
      'On the farm lived {a x}, {a due} and {a y}.',
      'The farmer had only {a due}, {a y} and {a x}.',
      'Three animals stood in the barn: {a y}, {a due} and {a x}.',
    ],
    ask: [
      'One night somebody left the gate open. The {x} stayed, and the {y} stayed, but away ran the __.',
      'The {y} slept. The {x} slept. Only one was awake, the __.',
      'The farmer sold the {x}, and a year later the {y}. Then he was alone with the __.',
      '"I am the strongest," said the {y}. "No, I am," said the {x}. "Ha!" laughed the __.',
      'The {x} got hay and the {y} got hay, and what did they give to the __?',
      'The farmer called in the {x} and the {y}. Now where was the __?',
    ],
    lists: {
      due: 'horse cow pig sheep goat dog donkey cat duck goose hen pony',
      x: 'horse cow pig sheep',
      y: 'goat dog donkey cat',
    },
    rivals: 'x y',
  },
  {
    open: [
      '{p} got three presents: {a x}, {a y} and {a due}.',
      'In the parcels for {p} were {a due}, {a x} and {a y}.',
      '"What did you get, {p}?" "{A y}, {a due} and {a x}."',
    ],
    ask: [
      'The {x} was from {q}, and the {y} was from {r}. From Mum was the __.',
      '{p} hardly looked at the {x} or the {y}. All day long {pHe} played with the __.',
      'It was too wet for the {x} and the {y}, so {p} stayed in and played with the __.',
      'Have a guess what {p} liked best! Not the {y}, not the {x}. The __!',
      '{p} let {q} have the {y} and {r} the {x}. For {pHimself} {pHe} kept the __.',
      '"Thank you for the {x}, and for the {y}, and also for the __!"',
    ],
    lists: {
      due: 'doll ball robot train boat puzzle drum kite bear whistle',
      x: 'doll ball robot kite',
      y: 'train boat puzzle drum',
    },
    rivals: 'x y',
  },
  {
    open: [
      '{p} has three rooms, and has painted them {x}, {y} and {due}.',
      'Our flag is {due}, {x} and {y}.',
      '"I only need three colours," said {p}: "{x}, {due} and {y}."',
    ],
    ask: [
      'You have named {x} and {y}, but you have forgotten __.',
      'We have enough {x} and enough {y}. What we need is more __.',
      'One of them is {x}, one is {y}, and one is __.',
      'Three colours: {y}, {x} and what else? Of course, __.',
      '{X} and {y} are nice, but the best of these colours is __.',
    ],
    lists: {
      due: 'red blue green yellow white pink brown black',
      x: 'red blue green',
      y: 'yellow white black',
    },
    rivals: 'x y',
  },
  {
    open: [
      'On the train {p} met {a x}, {a y} and {a due}.',
      'In the hotel there were only three guests: {a due}, {a x} and {a y}.',
      '{A x}, {a due} and {a y} sat down at one table.',
    ],
    ask: [
      'The {x} talked to the {y} all evening. Nobody talked to the __.',
      'The {x} went home, and the {y} went home, and there sat the __.',
      'Who had paid? Not the {y}, he was too poor. Not the {x}. It was the __.',
      '"Good evening," said the {y}. "Good evening," said the {x}. But not a word from the __.',
      'The {y} had soup, the {x} had soup, and a big steak was for the __.',
      'The thief was neither the {x} nor the {y}. It was the __.',
    ],
    lists: {
      due: 'doctor pilot baker singer sailor judge farmer painter dentist',
      x: 'doctor baker sailor farmer',
      y: 'pilot singer judge',
    },
    rivals: 'x y',
  },
  {
    open: [
      'The pool is open on {due}, {x} and {y}.',
      'The doctor can see you on {due}, {y} or {x}, {p}.',
      'There is a market on three days: {x}, {due} and {y}.',
    ],
    ask: [
      'Not on {x} and not on {y}? Then it has to be __.',
      'I am busy on {y}, and also on {x}, so I shall go on __.',
      'One of the three days is {x}, another is {y}, and the third is __.',
      'I have been there on {x} and on {y}. I have never been there on __.',
    ],
    lists: {
      due: 'Monday Tuesday Wednesday Thursday Friday Saturday',
      x: 'Monday Tuesday Wednesday',
      y: 'Thursday Friday Saturday',
    },
    rivals: 'x y',
  },
  {
    open: [
      '"I went to market and bought {a x}, {a y}, {a z} and {a due}," said {p}. It was a game.',
      '"{A x}, {a y}, {a z} and {a due}," said the teacher. "Who can say it again?"',
      'Four things were on the tray: {a x}, {a y}, {a z} and {a due}. We had a minute to learn them.',
    ],
    ask: [
      '"I know!" said {q}. "It was {a x}, {a y}, {a z} and a __."',
      '{q} remembered three of the four, the {x}, the {y} and the {z}, but not the __.',
      '"You have said {z}, {y} and {x}," said the others. "You have left out the __."',
      'Let me see. There was {a x}. There was {a y}. Then {a z}, and at the end a __.',
      'The last of the four things was the __.',
      'The {x}, the {y} and the {z} came first, and after them came the __.',
    ],
    lists: {
      due: 'pen cup ring nail fork bell key',
      x: 'hat ball',
      y: 'spoon candle comb',
      z: 'shell button',
    },
    rivals: 'x y z',
  },
  {
    open: [
      'In the top drawer are the {x}, in the middle one the {due}, and in the bottom one the {y}.',
      '"{X} at the top, {y} at the bottom, {due} in between," said {p}, and shut the three drawers.',
    ],
    ask: [
      '{p} pulled out the middle drawer. It was full of __.',
      'The cat had crept into the middle drawer and was asleep on the __.',
      '{q} opened the top drawer, but there were only {x}. In the one below were the __.',
      'Nobody can open the middle drawer any more, and so {p} has to do without __.',
      'There are three drawers, and the one between the other two is for the __.',
    ],
    lists: {
      due: 'socks towels shirts spoons letters toys scarves',
      x: 'socks towels spoons',
      y: 'shirts letters toys',
    },
    rivals: 'x y',
  },
  {
    open: [
      '{p} has been to {x}, to {due} and to {y}.',
      '"Where did you go, {p}?" "To {y}, {x} and {due}."',
      '{p} has three flags on the wall, from {due}, {x} and {y}, because {pHe} has been there.',
    ],
    ask: [
      '{p} was ill in {x}, and it rained all the time in {y}. {PHe} liked only __.',
      'These are the pictures of {y}, and these are of {x}. And here you see {p} in __.',
      '"I never want to go back to {y} or {x}," said {p}, "but next year I shall go again to __."',
      '{p} wrote to me from {x} and from {y}, but {pHe} did not write from __.',
      'It was hot in {x}. It was hotter in {y}. But it was hottest of all in __.',
    ],
    lists: {
      due: 'Spain France Italy Greece China India Egypt Japan',
      x: 'Spain France China',
      y: 'Italy India Egypt',
    },
    rivals: 'x y',
  },
]);

export const kinds: readonly Kind[] = [LIST];
