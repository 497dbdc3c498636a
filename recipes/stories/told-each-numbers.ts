// Tellings of ages, prices, amounts and other numbers, one for each, of which one is due later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DAYS, NUMBERS } from './telling-words.ts';

const SMALL = 'two three four five six seven eight nine ten';

const NUMBER = toldKind('told: each has its own, numbers', [
  {
    open: [
      '{p} is {due} years old, and {q} is {d}. They share a room and a hamster.',
      'The hamster belongs to both of them, to {q}, who is {d}, and to {p}, who is {due}.',
    ],
    ask: [
      'The other one is {d}, but {p} is __.',
      '"How old are you, {p}?" "I am __."',
      'There is a cake for {p}, and the number of candles on it is __.',
      'The doctor asked how old {p} was, and {pHis} mother said __.',
      'Next to the name of {p}, on the line for the age, they wrote the number __.',
      'How old is {p}? {PHe} is __.',
    ],
    lists: { due: NUMBERS, d: NUMBERS },
    rivals: 'd',
  },
  {
    open: [
      'The {x} costs {due} pounds. The {y} costs {d} pounds. I am afraid that I cannot go any lower, as I have a family.',
      '"How much is the {x}?" "{Due} pounds. And for the {y} I want {d} pounds."',
    ],
    ask: [
      'I wanted only the {x}, so I counted out __ pounds.',
      'She took the {x} from the shelf and gave the man __ pounds.',
      'The {y} is {d} pounds, and the {x} is __ pounds.',
      'What did I pay for the {x}? I paid __ pounds.',
      'On the label of the {x} it says "__ pounds".',
    ],
    lists: {
      due: NUMBERS,
      d: NUMBERS,
      x: 'lamp clock mirror teapot kite umbrella',
      y: 'drum camera doll blanket suitcase hat',
    },
    rivals: 'd',
  },
  {
    open: [
      'Do come on Sunday! We are at number {due}, Church Street. The bus takes {d} minutes, and then there are {e} steps up to the door, which I hope will not be too much for you. There is going to be plum cake.',
      'Our new flat is at number {due}, Church Street. We have {d} windows and no curtains yet, and {e} boxes that nobody wants to open.',
    ],
    ask: [
      'I went down Church Street in the rain and rang the bell at number __.',
      'On the letter I wrote: Church Street, number __.',
      'The taxi driver asked for the number of the house in Church Street, and I told him: __.',
      'They still live in Church Street, at number __.',
      'The postman brought them a parcel that was not theirs, although it said clearly "Church Street, number __".',
    ],
    lists: { due: NUMBERS, d: SMALL, e: NUMBERS },
    rivals: 'd e',
  },
  {
    open: [
      'I have got cherries in both hands, {due} in the left one and {d} in the right one. Choose!',
      'In my left hand there are {due} cherries, and in my right hand there are {d} cherries.',
    ],
    ask: [
      'My sister chose the left hand, so the number of cherries that she got was __.',
      'I opened my left hand, and the bird looked at the cherries. There were __.',
      'The right hand has {d} of them. How many are in the left hand? There are __.',
      'Into the left hand I had put, if I counted well, __ cherries.',
      'The left hand held __ cherries.',
    ],
    lists: { due: SMALL, d: SMALL },
    rivals: 'd',
  },
  {
    open: [
      'These are drops for your ears and drops for your eyes. It is {due} drops for the ears and {d} for the eyes, every evening. Do not mix them up!',
      'The doctor said that I needed {due} drops in each ear and {d} drops in each eye before going to bed.',
    ],
    ask: [
      'I lay down on my side, and my wife put into my ear __ drops.',
      '"My ear hurts!" "Keep still. You need __ drops."',
      'The right number of drops for an ear was __.',
      'For each eye it was {d} drops, and for each ear it was __ drops.',
      'Into the left ear went __ drops.',
    ],
    lists: { due: SMALL, d: SMALL },
    rivals: 'd',
  },
  {
    open: [
      'We won! We scored {due} goals, and they scored {d}.',
      'We had {due} goals and the other team had {d}. There was mud up to our knees.',
    ],
    ask: [
      'The other team scored {d} goals. The number of goals that we scored was __.',
      '"And how many goals did your own team score?" "We scored __."',
      'I told my father that our team had scored __ goals.',
      'The trainer hugged us and said, "Well done, boys, you have scored __ goals!"',
      'After the game we each got an ice cream for every goal we had scored. That made __.',
    ],
    rows: `due d rivals
      two | one | one
      three | two | two
      four | three | three
      five | two | two
      six | four | four
      seven | three | three
      eight | five | five
      nine | six | six
      ten | two | two`,
  },
  {
    open: [
      'Before the race, each of us chose a horse. Grandpa chose number {due}, my uncle chose number {d}, and I chose number {e}, because it had such a nice nose. You should have heard us.',
      'We each put one coin on a horse. I was for number {e}, my uncle was for number {d}, and Grandpa was for number {due}. It rained, and our sandwiches got wet.',
    ],
    middle: ['Off they went, and the ground shook under our feet.'],
    ask: [
      'Grandpa stood on his chair and shouted, "Run, number __!"',
      "Grandpa's horse came in first, so the winner was number __.",
      'Poor Grandpa! The very last horse to come in was his, number __.',
      'The horse that Grandpa had put his coin on was number __.',
      'My uncle and I looked at our own horses, but Grandpa looked only at number __.',
    ],
    lists: { due: NUMBERS, d: NUMBERS, e: NUMBERS },
    rivals: 'd e',
  },
  {
    open: [
      'For this cake you need {due} eggs and {d} spoons of sugar.',
      'Take {due} eggs. Take {d} spoons of sugar, too, and some flour, and butter as soft as you can get it.',
    ],
    ask: [
      'I went to see if the hens had been busy, because for the cake I needed __ eggs.',
      'First, break into the bowl __ eggs.',
      'The sugar is in, {d} spoons of it. Now I have to count the eggs. There must be __.',
      'You cannot make this cake if you do not have __ eggs.',
      'Next to the bowl lay the shells of __ eggs.',
    ],
    lists: { due: 'two three four five six seven eight nine', d: 'two three four five six seven eight nine' },
    rivals: 'd',
  },
  {
    open: [
      'The train to {city} leaves from platform {due}. The train to {city2} leaves from platform {d}. Both are late, as usual.',
      '"For {city}, please go to platform {due}, and for {city2} to platform {d}," said the loudspeaker, and then it said something that nobody understood.',
    ],
    ask: [
      'We wanted to go to {city}, so we ran to platform __.',
      'The people for {city} were waiting on platform __.',
      '"Is this the train to {city}?" "No, madam, this is platform {d}. You must go to platform __."',
      'The train to {city} came in at last on platform __.',
      'To get to {city}, you take the train on platform __.',
    ],
    lists: {
      due: NUMBERS,
      d: NUMBERS,
      city: 'London Paris Rome Berlin Oxford',
      city2: 'London Paris Rome Berlin Oxford',
    },
    rivals: 'd',
  },
  {
    open: [
      'The soup is for table {due}, the pizza is for table {d}, and the lady at table {e} wants to pay.',
      'Table {due} ordered soup. Table {d} ordered pizza. Table {e} has been asking for the bill since nine.',
    ],
    ask: [
      'I burned my fingers as I carried the soup to table __.',
      '"There is a hair in my soup!" said a man at table __.',
      'The bowls and the big spoons went to table __.',
      'The cook had put in too much salt, and they sent the soup back from table __.',
      'Who is having the soup? It is for table __.',
    ],
    lists: { due: NUMBERS, d: NUMBERS, e: NUMBERS },
    rivals: 'd e',
  },
  {
    open: [
      'My great-uncle had {due} children. He lived in a house with {d} rooms, he owned {e} goats, and he could play the violin with his back to the wall. He died on a Sunday, in his sleep, with his hat on.',
      'There were {due} children in the family of my great-uncle, and {e} goats, and I believe there were {d} beds. He was a happy man, and he whistled while he milked.',
    ],
    ask: [
      'When he sat down to eat, my great-uncle saw round him the faces of all his children, and there were __.',
      '"How many children did he have?" "I think he had __."',
      'How many sons and daughters did he have in all? He had __.',
      'He could never remember the names of his children, all __ of them.',
      'Every year at Christmas he had to find presents for his __ children.',
    ],
    lists: { due: NUMBERS, d: SMALL, e: NUMBERS },
    rivals: 'd e',
  },
  {
    open: [
      'The bus to the {x} used to be number {d}. They have changed it, and now it is number {due}.',
      'For years I took bus number {d} to the {x}. Since Monday there is a new number for it: {due}.',
    ],
    ask: [
      'If you want to go to the {x} today, take bus number __.',
      'Number {d} does not go to the {x} any more. You need number __.',
      'I nearly let the new bus to the {x} go by, because I had forgotten that it was number __.',
      'An old man asked for the bus to the {x}. "It is not {d} any more," we told him, "it is __."',
      'The bus that goes to the {x} now is number __.',
    ],
    lists: { due: NUMBERS, d: NUMBERS, x: 'zoo harbour castle hospital beach market' },
    rivals: 'd',
  },
  {
    open: [
      '{p} gets {due} pounds a week from their father, and {q} gets {d}. There are tears about it every Saturday.',
      'On Saturdays the father of the two hands out the money. It is {due} pounds for {p} and {d} for {q}.',
    ],
    ask: [
      'It was Saturday again, and into the hand of {p} their father put __ pounds.',
      '"Here you are, {p}, your __ pounds."',
      '{p} has lost the money for this week, that is to say, __ pounds.',
      'Every week {p} gets __ pounds.',
      'On Saturday {q} came home with {d} pounds, and {p} came home with __.',
    ],
    lists: { due: NUMBERS, d: NUMBERS },
    rivals: 'd',
  },
  {
    open: [
      'There are two towers with lights on this coast. The one in the north lights up {due} times and then stops, and the one in the south lights up {d} times. If you can count, you know where you are. My father taught me that when I could hardly see over the wheel.',
      '"Count, my boy," said the captain. "The lamp in the north lights up {due} times, and then it is dark. The one in the south does it {d} times. It is as easy as that."',
    ],
    ask: [
      'We were in the north, and it was foggy. There was the light! How often did it come? I counted, and it was __.',
      'Somebody in the north had turned on the light, and as always it came on __ times.',
      'I knew that we had come to the north at last, because the light came and went, and I counted up to __.',
      'In the south the light comes {d} times, but in the north it comes __ times.',
      'You cannot mistake the light in the north. It comes and goes and comes again, and the number is always __.',
    ],
    lists: { due: SMALL, d: SMALL },
    rivals: 'd',
  },
  {
    open: [
      'Our dog had {due} puppies. The dog next door had {d}. You cannot sleep in this street.',
      'There are {due} puppies in our house and {d} in the house next door, and they all want to be fed at five.',
    ],
    ask: [
      'Next door they have to look after {d} puppies, and at home we have to look after __.',
      'I lifted the blanket and counted our puppies. There were __.',
      'It was not easy to find names for all of our puppies, as there were __.',
      'In the basket in our own kitchen there lay, all in a heap, __ puppies.',
      'We gave away all but one of our puppies. To begin with, there had been __.',
    ],
    lists: { due: SMALL, d: SMALL },
    rivals: 'd',
  },
  {
    open: [
      'The small suitcase weighs {due} kilos, and the big one weighs {d}. I have packed only the most important things.',
      'I put the cases on the scales. The big one has {d} kilos, and the small one has {due} kilos.',
    ],
    ask: [
      'The girl at the desk looked at the small suitcase and wrote down "__ kilos".',
      'He lifted the small suitcase with one finger, though it weighed __ kilos.',
      'The weight of the small suitcase is __ kilos.',
      'Big suitcase: {d} kilos. Small suitcase: __ kilos.',
      '"Is the small one heavy?" "It weighs __ kilos."',
    ],
    rows: `due d rivals
      four | twelve | twelve
      five | eleven | eleven
      six | twenty | twenty
      seven | ten | ten
      eight | twenty | twenty
      nine | twelve | twelve
      three | nine | nine
      two | eight | eight
      ten | eleven | eleven`,
  },
  {
    open: [
      'Hello, it is me. About dinner on {day}: there will be {due} of us. I know, I said {d}, but things have changed. Do you still have the big pot?',
      'There will be {due} of us on {day}, not {d}, as I told you before. I am sorry to ring so late.',
    ],
    ask: [
      'So, on {day}, I laid the table for __.',
      '"How many guests are coming on {day}?" "There will be __."',
      'I had thought that I would cook for {d}, and now I had to cook for __.',
      'When the door opened on {day}, I counted the heads of my guests, and there were __.',
      'The right number of guests for {day} was __.',
    ],
    lists: { due: NUMBERS, d: NUMBERS, day: DAYS },
    rivals: 'd',
  },
  {
    open: [
      'In the mountain there was a door of iron. The old dwarf whispered, "Knock {due} times, and it will open. Knock {d} times, and the roof will fall on your head."',
      '"If you knock {due} times, the iron door will open," said the dwarf, "but if you knock {d} times, woe to you!"',
    ],
    ask: [
      'The prince stood before the iron door. He wanted to go in, so he knocked __ times.',
      'The iron door opened, for the prince had knocked __ times.',
      'Remember, not {d} times! To open it, you must knock __ times.',
      'The number that opened the iron door was __.',
      'Safe and sound, she walked in through the open door. She had knocked __ times.',
    ],
    lists: { due: SMALL, d: SMALL },
    rivals: 'd',
  },
  {
    open: [
      'In this book, the story about the {x} is on page {due} and the story about the {y} is on page {d}.',
      'Page {due}: the {x}. Page {d}: the {y}. The other stories are not so good.',
    ],
    ask: [
      'My little boy wanted to hear about the {x}, so I turned to page __.',
      'There was chocolate on the picture of the {x}, on page __.',
      'She loved the story of the {x} and always opened the book on page __.',
      'If you want to read about the {x}, please look on page __.',
      'The {x} is on page __.',
    ],
    lists: {
      due: NUMBERS,
      d: NUMBERS,
      x: 'dragon witch giant pirate ghost king',
      y: 'bear fox wolf donkey monkey frog',
    },
    rivals: 'd',
  },
  {
    open: [
      'My brother and I collect {x}. I have {due} and he has {d}.',
      'I have got {due} {x} and my brother has got {d}. We keep them under the bed.',
    ],
    ask: [
      'He counted his {x} and I counted mine. I had __.',
      '"And how many of the {x} are yours?" my aunt asked me. I said, "__."',
      'My brother has {d} {x}, while I have __.',
      'When my own {x} got lost, all __ of them, I cried.',
      'I put all my own {x} in a row. There were __.',
    ],
    lists: { due: NUMBERS, d: NUMBERS, x: 'stones coins shells buttons feathers bottles stamps' },
    rivals: 'd',
  },
  {
    open: [
      'On this tram, it is {due} stops to the hospital and {d} stops to the museum. Somebody will give you a seat. They are all very polite here, apart from the pigeons.',
      'You want the hospital? That is {due} stops from here. If you get out after {d} stops, you will be at the museum, where it is nice, too.',
    ],
    ask: [
      'I had to see my doctor at the hospital, so I sat down and counted the stops up to __.',
      'They were going to visit a sick friend in the hospital and had to ride for __ stops.',
      'A nurse on her way to work gets out with all the others for the hospital after __ stops.',
      'To the museum it is {d} stops, and to the hospital it is __.',
      'The number of stops to the hospital is __.',
    ],
    lists: { due: SMALL, d: SMALL },
    rivals: 'd',
  },
]);

export const kinds: readonly Kind[] = [NUMBER];
