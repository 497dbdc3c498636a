// Tellings, plain and mostly short, of the names of relatives, animals, places and songs that are asked for later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { MONTHS } from './telling-words.ts';

const GIRLS = 'Rose Clara Alice Emma Lily Anna Grace Mary Ella Sophie Lucy Nora';
const BOYS = 'Henry George Thomas Martin Albert Frank Walter Arthur Paul Robert Max Oscar';
const WOMEN = 'aunt sister niece mother daughter grandmother';
const MEN = 'uncle brother nephew father cousin grandfather';
const CITIES = 'London Paris Rome Berlin Madrid Vienna Dublin Lisbon';
const TOWNS =
  'Stonebridge Greenfield Longwood Whitehill Redford Oakham Millbrook Springfield Woodstock Ashford';

const PLAIN = toldKind('told: names, plainly told', [
  {
    open: [
      'My {x} is called {due} and my {y} is called {d}.',
      'The name of my {y} is {d}. The name of my {x} is {due}.',
    ],
    ask: [
      'I would like you to meet my {x}. This is __.',
      'My {x} came into the room, and her doctor said, "Sit down, __."',
      'Which name did they give my {x}? They named her __.',
      'The card is from both of them. My {y} wrote "{d}", and my {x} wrote "__".',
      'I have lost the address of my {x}. I only know that she is called __.',
      'A friend rang up my {x} and asked, "Is that you, __?"',
    ],
    lists: { due: GIRLS, d: GIRLS, x: WOMEN, y: WOMEN },
    rivals: 'd',
  },
  {
    open: [
      '{due} is my {x}. {d} is my {y}.',
      'This is about my {x}, whose name is {due}, and about my {y}, whose name is {d}.',
    ],
    ask: [
      'They do not know my {x} at your office, so please tell them that his name is __.',
      'It was my {x} who sent the flowers. The card says: From __.',
      'My {x} was snoring in his chair. "Wake up, __!" said his wife.',
      'I introduced them all: "My {y}, {d}, and my {x}, __."',
      'When my {x} was a boy, the other boys shouted his name over the fence: "Come out and play, __!"',
      'There is a bench by the lake with a sign for my {x}. On the sign they have put his name, __.',
    ],
    lists: { due: BOYS, d: BOYS, x: MEN, y: MEN },
    rivals: 'd',
  },
  {
    open: [
      'I have {a x} and {a y}. The {x} is called {pet} and the {y} is called {pet2}.',
      '{pet} is my {x}. {pet2} is my {y}.',
    ],
    ask: [
      'I took my {x} to the vet, and he wrote down its name: __.',
      'My {x} did not want to eat today. "What is the matter with you, __?"',
      'First I feed the {y}, {pet2}, and then I feed the {x}, __.',
      'The {x} has run away! I have looked everywhere for __.',
      'On the door of the little house of my {x}, in red paint, I have written "__".',
      'I drew a picture of my {x} and wrote under it: My friend __.',
    ],
    lists: {
      x: 'rabbit hamster pony goat duck donkey lamb mouse',
      y: 'rabbit hamster pony goat duck donkey lamb mouse',
    },
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      '{p} was born in {x}. {q} was born in {y}.',
      'In our house there are two birthdays. In {x} it is the turn of {p}, and in {y} it is the turn of {q}.',
    ],
    ask: [
      'It is {x}, and there is a cake with candles on the table. "Happy birthday, __!"',
      'This {x} we are going to give a birthday party for __.',
      'Every {y} we sing for {q}, and every {x} we sing for __.',
      'In {x} somebody gets a year older in this house, and that is __.',
      'On a day in {x} I hid a parcel in the cupboard. It was a birthday present for __.',
      'I always forget whose birthday is in {x}. Oh yes, it is the birthday of __.',
    ],
    lists: { x: MONTHS, y: MONTHS },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} moved to {x} and {q} moved to {y}.',
      'My best friends have left me. {p} lives in {x} now, and {q} lives in {y}.',
    ],
    ask: [
      'I got a postcard from {x}. It was signed by __.',
      'Next month I am going to {x}, where I will stay with __.',
      'I have friends in both cities. In {y} I have {q}, and in {x} I have __.',
      'There was a big storm in {x}. I am worried about __.',
      'I do not like the food in {x}, but I went there just to see __.',
      'The phone rang, and it was a call from {x}. "How nice to hear you, __!"',
    ],
    lists: { x: CITIES, y: CITIES },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'My father comes from a village called {due}. My mother comes from {d}.',
      'I was born in the city. But my father grew up in {due}, which has a hundred people, and my mother in {d}, which has ninety.',
    ],
    ask: [
      'When my father speaks of his childhood, he speaks of __.',
      'My father would like to be buried where he was born, in __.',
      'We visited the house in which my father was born. It is an old farm in __.',
      "My grandparents on my mother's side still live in {d}. Those on my father's side live in __.",
      'My father has not got used to the city. He still dreams of __.',
      '"Where does your father come from?" asked the teacher. "From __," I said.',
    ],
    lists: { due: TOWNS, d: TOWNS },
    rivals: 'd',
  },
  {
    open: [
      'The {x} in our orchestra is played by {p}, and the {y} is played by {q}.',
      '{p} is learning the {x}. {q}, across the yard, is learning the {y}. They are both at it from four to six.',
    ],
    ask: [
      'I can hear {a x} through the wall. That must be __.',
      'One string or one key of the {x} was broken. I felt so sorry for __.',
      'The {y} stopped, but the {x} went on. "Take a break, too, __!" I shouted.',
      'I wish I could play the {x} as well as __.',
      'I want to learn the {x}, so I will ask for lessons from __.',
      'After the concert there were flowers for the {x}. They were given to __.',
    ],
    lists: { x: 'piano violin guitar harp banjo organ cello', y: 'flute trumpet drum whistle horn bell' },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Room {x} is for {p} and room {y} is for {q}.',
      '"You are in room {x}, {p}," said the woman at the desk, "and you are in room {y}, {q}."',
    ],
    ask: [
      'The key of room {x} was given to __.',
      'There is a phone call for room {x}. Would somebody please wake up __?',
      'I knocked at room {y} for {q}. Then I knocked at room {x} for __.',
      'The bath in room {x} is too small for __.',
      'Somebody in room {x} ordered breakfast in bed. It was __.',
      'A shoe was found outside room {x}. It must belong to __.',
    ],
    lists: { x: 'three four five six seven eight nine ten', y: 'three four five six seven eight nine ten' },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} loves {x}. {q} loves {y}.',
      'On birthdays everybody may choose the dinner. With {p} it is always {x}, and with {q} it is always {y}.',
    ],
    ask: [
      'The whole house smells of {x}. Somebody will be happy, and that is __.',
      'I made {x} today. I thought, that will please __.',
      '"Who wants more {x}?" "I do!" cried __.',
      'There is no {x} left, because it has all been eaten by __.',
      'If you want to do something nice for {q}, make some {y}. If you cook some {x}, it will be nice for __.',
      'I put a large plate of {x} on the table. "Your favourite, __!"',
    ],
    lists: {
      x: 'fish rice soup pizza chicken salad pasta porridge',
      y: 'fish rice soup pizza chicken salad pasta porridge',
    },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Go left into {due} Street. Then go right into {d} Street.',
      '"How do I get to the station?" "Take the first street on the left, that is {due} Street. Then turn right into {d} Street, and there it is."',
    ],
    middle: ['It was a hot day, and the bag was heavy.'],
    ask: [
      'I took the first turn to the left. So now I was in __ Street.',
      'I went too far, and missed the first turn. I had to go back to __ Street.',
      'The sign on the first corner was old, but I could still read it: __ Street.',
      'I got to {d} Street at last. I had come down the whole of __ Street.',
      'The first street on the way was called __ Street.',
      'Before you come to {d} Street you have to walk down __ Street.',
    ],
    lists: {
      due: 'Mill Church Bridge School Garden Market River Castle Park Rose King Queen',
      d: 'Mill Church Bridge School Garden Market River Castle Park Rose King Queen',
    },
    rivals: 'd',
  },
  {
    open: [
      'The {x} cow is {pet}. The {y} cow is {pet2}.',
      'My uncle has only two cows, {pet}, who is {x}, and {pet2}, who is {y}.',
    ],
    ask: [
      'The {x} cow stood in front of the gate. "Get out of my way, __!" said my uncle.',
      'We are going to have a calf! We will get it from the {x} cow, from __.',
      'The {x} one gave no milk today. My uncle patted her and said, "Never mind, __."',
      'My uncle sold the {x} cow. He still has {pet2}, but he misses __.',
      'The {y} one came home alone. My uncle took his lamp and went out to look for the {x} one. "Where are you, __?"',
      'If you see {a x} cow in the road, it is __.',
    ],
    lists: { x: 'black brown white grey red', y: 'black brown white grey red' },
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'Our class is going to {x} with Mr {due}. The other class is going to {y} with Miss {d}.',
      'Mr {due} will take us to {x}. Miss {d} will take the others to {y}.',
    ],
    ask: [
      'In {x} I lost my way, and I asked a policeman, "Have you seen our teacher? His name is Mr __."',
      'We stood on a square in {x} and listened to Mr __.',
      'In {y} they were looked after by Miss {d}, and in {x} we were looked after by Mr __.',
      'My mother waved when we left for {x}. "Be good, and listen to Mr __!"',
      'On our way back from {x} we all sang a song for Mr __.',
      'The food in {x} was strange. "It is only a snail," said Mr __.',
    ],
    lists: {
      due: 'Brown Green White Black Carter Miller Smith Wood Hill Parker',
      d: 'Brown Green White Black Carter Miller Smith Wood Hill Parker',
      x: CITIES,
      y: CITIES,
    },
    rivals: 'd',
  },
  {
    open: [
      '{p} gets up at five. {q} gets up at ten.',
      'You could not find two people who are more different. {p} is up at five, with wet hair and a song. {q} is up at ten, if at all.',
    ],
    ask: [
      'It was half past five, and there were steps in the kitchen already. "Good morning, __!"',
      'Every morning the sun finds only one of them out of bed, and that is __.',
      'At six I needed somebody to help me with the cows. {q} was asleep, so I asked __.',
      'The first one under the shower is always __.',
      'When {q} comes down for breakfast, half the day is already over for __.',
      'Somebody was whistling under my window at half past five in the morning. Of course it was __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'My {x} has a baby called {due}. My {y} has a baby called {d}.',
      'Two babies in one week! My {x} has named hers {due}, and my {y} has named hers {d}.',
    ],
    ask: [
      'I held the baby of my {x} on my arm. "You are so light, little __!"',
      'My {x} sent me a photo of her baby. On the back it says: This is __.',
      'The pink hat is for the baby of my {y}, for {d}. The white hat is for the baby of my {x}, for __.',
      'The baby of my {x} has got a first tooth. Well done, __!',
      'My {x} is very tired. She has to get up every two hours to feed __.',
      'My {x} pushed her pram through the park, and in it slept __.',
    ],
    lists: {
      due: GIRLS,
      d: GIRLS,
      x: 'sister cousin niece neighbour teacher aunt',
      y: 'sister cousin niece neighbour teacher aunt',
    },
    rivals: 'd',
  },
  {
    open: [
      'Bus {x} goes to {due}. Bus {y} goes to {d}.',
      'From here you can get to {due} with bus number {x}, or to {d} with bus number {y}.',
    ],
    ask: [
      'I took bus {x}, fell asleep, and woke up in __.',
      'Bus {x} had left without us, so we were late for our tea in __.',
      '"Is this bus {x}?" "Yes, madam, it is. We are on our way to __."',
      'The sign at the front of bus {x} says: __.',
      'We got on bus {x}, since we wanted to see our aunt in __.',
      'Bus {y} took my brother to {d}, and bus {x} took me to __.',
    ],
    lists: {
      due: TOWNS,
      d: TOWNS,
      x: 'two three four five six seven eight nine ten',
      y: 'two three four five six seven eight nine ten',
    },
    rivals: 'd',
  },
  {
    open: [
      '{p} has lost {a x}. {q} has lost {a y}.',
      'Two people rang up the lost property office. {p} was looking for {a x}, and {q} was looking for {a y}.',
    ],
    ask: [
      'They found {a x} under a seat on the bus. So they wrote to __.',
      'The {x} has turned up! That will please __.',
      'The {y} was picked up by {q}, and the {x} was picked up by __.',
      '"We have found your {x}," said the woman on the telephone. "You can come and get it, __."',
      'Nobody has brought in {a x} yet. I am sorry, __.',
      'It was {a x} with a name on it. The name was __.',
    ],
    lists: { x: 'ring watch glove hat scarf key wallet', y: 'camera bag shoe book umbrella coat suitcase' },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The {x} twin is {due} and the {y} twin is {d}.',
      'They are twins, but {due} is {x} and {d} is {y}, and that has been so from the first day.',
    ],
    ask: [
      'I never know which twin is which, until one of them turns out to be {x}. "So you are __," I say.',
      'The {x} one of the two girls is __.',
      '"You are always so {x}," said the mother to one of the twins. "I worry about you, __."',
      'The {y} twin has more friends. But I like the {x} one. I like __.',
      'One twin is {y}, like her father, and that is {d}. The other is {x}, like her mother, and that is __.',
      'The {x} twin opened the door, so I said, "Hello, __."',
    ],
    lists: {
      due: GIRLS,
      d: GIRLS,
      x: 'quiet loud shy wild lazy serious brave',
      y: 'happy clever strong busy funny noisy',
    },
    rivals: 'd',
  },
  {
    open: [
      'Grandfather has two old cars. He calls the {x} one {pet} and the {y} one {pet2}.',
      'My grandfather gives names to all his cars. Now he has {pet}, which is {x}, and {pet2}, which is {y} and has no doors.',
    ],
    ask: [
      'The {x} car made a terrible noise and stopped. "Do not die on me, __!" said Grandfather.',
      'He washes the {x} car every Saturday. He polishes the lamps and says, "Now you are beautiful, __."',
      'On Sundays he drives the {x} one. He goes to church in __.',
      'He sold {pet2}, the {y} one. But he would never sell his {x} one, never his dear __.',
      'I was allowed to sit behind the wheel of the {x} one. How fast we could go, I and __!',
      'My grandmother says that he loves only one thing more than her, and that is the {x} car, __.',
    ],
    lists: { x: 'red blue green yellow white black', y: 'brown grey pink orange purple silver' },
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      '{p} is allergic to {x}, and {q} is afraid of {y}.',
      'Before my friends come to the farm, you should know two things. {p} starts to sneeze near {x}, and {q} runs away from {y}.',
    ],
    ask: [
      'There are {x} in this barn, so we had better not take in __.',
      'We came to the {x}, and there was a loud sneeze. "Bless you, __!"',
      'Keep the {y} away from {q}, and keep the {x} away from __.',
      'Red eyes, a red nose! Somebody has been near the {x}, and it was __.',
      'I would like to have {x} on the farm. But I cannot, because of __.',
      'The doctor gave us some pills against {x}. They are for __.',
    ],
    lists: { x: 'cats horses rabbits goats cows sheep', y: 'mice geese spiders dogs bees snakes' },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The hotel by the sea is called the {due}, and the one in the hills is called the {d}.',
      'You can stay at the {due}, which is by the sea, or at the {d}, up in the hills.',
    ],
    ask: [
      'We could hear the waves from our beds. We were staying at the __.',
      'My husband loves the hills, so he wanted the {d}. But I love the sea, so we went to the __.',
      'From the beach it is only two steps to the __.',
      'The sea came over the wall last night. There is sand in the hall of the __.',
      'I want to swim before breakfast. Please get us a room at the __.',
      'There are fishing boats in front of the windows of the __.',
    ],
    lists: {
      due: 'Palace Royal Crown Star Rose Garden Eagle Swan Victoria Paradise',
      d: 'Palace Royal Crown Star Rose Garden Eagle Swan Victoria Paradise',
    },
    rivals: 'd',
  },
]);

export const kinds: readonly Kind[] = [PLAIN];
