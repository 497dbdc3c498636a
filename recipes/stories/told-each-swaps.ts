// Tellings of things that were swapped, changed, left over or the only ones that were different.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { ANIMALS, COLOURS, FAMILY, FRUIT, ROOMS } from './telling-words.ts';

const TOYS = 'kite drum doll ball whistle train boat puzzle robot balloon camera';
const WAYS = 'bus train boat taxi car tractor plane bike tram helicopter';
const TRAITS = 'shy loud lazy clever kind funny strong brave quiet careful rude honest';

const SWAP = toldKind('told: each has its own, swapped, changed and left over', [
  {
    open: [
      '{p} had a {d} and {q} had a {due}. They swapped.',
      '"I will give you my {d} for your {due}," said {p}. "All right," said {q}, and that was that.',
    ],
    ask: [
      '{p} was happy, and took to bed the __.',
      'After that day {q} had the {d}, and {p} had the __.',
      '{p} soon wanted to swap again, being tired already of the __.',
      'When {p} got home, {pHis} mother said, "You went out with a {d}, and you have come home with a __."',
      'What {p} got from {q} was the __.',
    ],
    lists: { due: TOYS, d: TOYS },
    rivals: 'd',
  },
  {
    open: [
      'They all came by {d}, except {p}, who came by {due}.',
      'Everybody else took the {d}, but {p} does not like that, so {pHe} came by {due}.',
    ],
    ask: [
      '{p} was late, because it takes longer by __.',
      'The others went home by {d}, and {p} went home as {pHe} had come, by __.',
      '"And how did you get here, {p}?" "I came by __."',
      'We looked out of the window to see {p} come. {PHe} was coming by __.',
      'The only one of us who had not come by {d} was {p}, who had come by __.',
    ],
    lists: { due: WAYS, d: WAYS },
    rivals: 'd',
  },
  {
    open: [
      'Both of us wanted the {d}, but there was only one left. So {p} had it, and I took the {due}.',
      'The waiter said that there was just one {d} left. I let {p} have that, and ordered {due} for myself.',
    ],
    ask: [
      'Soon the waiter was back, and he put in front of me a plate of __.',
      '{p} ate {d}, and I ate __.',
      'There was a fly on my plate. It was sitting on the __.',
      'I was not sorry in the end, for nobody had ever made me such good __.',
      'On my half of the bill it said "__".',
    ],
    lists: {
      due: 'soup rice fish chicken pizza salad pasta cake pie',
      d: 'soup fish chicken pizza salad cake pie',
    },
    rivals: 'd',
  },
  {
    open: [
      'What a muddle after the party! {p} went home in the coat of {q}, and {q} went home in the coat of {r}.',
      'The coats all look the same. So {p} took the one that belonged to {q}, and {q} took the one that belonged to {r}, and nobody noticed before morning.',
    ],
    ask: [
      'In the pocket of the coat that {q} was wearing were the keys of __.',
      '{q} looked at the label in the coat and read the name of __.',
      'The coat in the hall of {q} really belonged to __.',
      '{q} put the coat into a bag the next day and took it back to __.',
      '"This sleeve is too long!" said {q}. No wonder, since the coat belonged to __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      '{p} came in first, {q} second and {r} third. But then it was found that {p} had taken a bus for part of the way, and so {p} got nothing and the others moved up.',
      'In the big race {p} won before {q} and {r}. An hour later a lady told them that she had sat next to {p} on the bus. So {p} was out, and the gold cup went to the next one.',
    ],
    ask: [
      'The gold cup stands today on the shelf of __.',
      'In the end the winner of the race was __.',
      'They took the gold cup out of the hands of {p} and gave it to __.',
      'The newspaper had to print a new photo, with the gold cup in the arms of __.',
      'On the list, the new number one was __.',
    ],
    due: 'q',
    rivals: 'r p',
  },
  {
    open: [
      'There were no {d} to be had, so I bought {due} instead.',
      'I went out to get {d}. The shop had none, and I came home with {due}.',
    ],
    ask: [
      'My husband looked into the bag and said, "I wanted {d}, and you have bought __!"',
      'The bag broke on the stairs, and down they rolled or fell, all my __.',
      'So there were no {d} on the table that day. There were __.',
      'As there was nothing else in my bag, I gave the child some of the __.',
      '"What did you get at the shop?" "I got __."',
    ],
    lists: {
      due: 'apples pears plums oranges lemons eggs potatoes carrots tomatoes nuts beans onions',
      d: 'apples pears plums oranges lemons eggs potatoes carrots tomatoes nuts beans onions',
    },
    rivals: 'd',
  },
  {
    open: [
      'Under this window there used to be {d}. My {fam} dug them all up one spring, with a bad back and a new spade, and planted {due}. Along the wall we have {e}, which do what they like. And that is our garden. Shall we go in?',
      'You are looking at the bed under the window. In the old days it was full of {d}, then my {fam} wanted {due}, and now it is full of those. The {e} by the wall have always been there.',
    ],
    middle: ['A snail was making its way up the glass.'],
    ask: [
      'If you open the window and look straight down, you see __.',
      'The rabbits have been here again, right under the window, and have eaten the __.',
      'You will not find {d} under that window any more, but only __.',
      'Today the bed under the window is full of __.',
      'I leaned out of the window with a can and watered the __.',
    ],
    lists: {
      due: 'roses beans potatoes carrots onions strawberries tomatoes herbs peas cabbages',
      d: 'roses beans potatoes carrots onions strawberries tomatoes herbs peas',
      e: 'roses beans tomatoes strawberries herbs',
      fam: FAMILY,
    },
    rivals: 'd e',
  },
  {
    open: [
      'In the bowl there were three pieces of fruit, {a d}, {a e} and {a due}. {p} took the {d}, and {q} took the {e}.',
      '{A due}, {a d} and {a e} lay in the bowl. "I will have the {e}," said {q}. "And I will have the {d}," said {p}.',
    ],
    ask: [
      'There was one piece left for me, the __.',
      'The wasp had the bowl to itself now, and sat down on the __.',
      'I looked into the bowl. All that was in it was the __.',
      'Everything had been eaten but the __.',
      'Nobody wanted it, it seems. In the bowl lay, all alone, the __.',
    ],
    lists: { due: FRUIT, d: FRUIT, e: FRUIT },
    rivals: 'd e',
  },
  {
    open: [
      'The thief did not take the {d}, which is worth a lot. He took the {due}.',
      'We have had a thief in the house. The {d} is still here. It is the {due} that is gone.',
    ],
    ask: [
      'The policeman wrote down what had been stolen, a __.',
      'He had left the {d} on the table and run off with the __.',
      'They caught him a week later, and on him they found our __.',
      'Why would anyone want to steal a __?',
      '"And what is missing, madam?" "My __."',
    ],
    lists: {
      due: 'spoon cup book ball hat glove scarf letter brush comb pen bell drum kite doll candle shoe lamp hammer photo plate rope',
      d: 'ring watch camera necklace clock mirror piano coin',
    },
    rivals: 'd',
  },
  {
    open: [
      'First the fence was {d}. Then it was {e} for a year or two. Now it is {due}, and {p} says that it will stay like that.',
      '{p} cannot leave that fence alone. It was {d} in spring, {e} in summer, and now {pHe} has painted it {due}.',
    ],
    ask: [
      'Today, if you walk past, you see a fence that is __.',
      'There are three coats of paint on that fence. The one on top is __.',
      'The cat rubbed against the wet fence, and now one side of her is __.',
      'The fence was {d}, the fence was {e}, and the fence is now __.',
      'The last pot of paint that {p} bought for the fence was __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'They look alike, but {p} is {due} and {q} is {d}.',
      'Everyone mixes up the two of them, until they get to know them. {q} is {d}. {p} is {due}.',
    ],
    ask: [
      '{q} is the {d} one, while {p} is the one who is __.',
      'I talked to {p} for a minute and found {pHim} very __.',
      '"{p} is so __!" people say, and it is true.',
      'Nobody would ever call {p} {d}. {p} is __.',
      'In the school report of {p} the teacher wrote, "This child is __."',
    ],
    lists: { due: TRAITS, d: TRAITS },
    rivals: 'd',
  },
  {
    open: [
      'We had planned to go to the {d}. But the car broke down, and in the end we had our holiday at the {due}.',
      'The children wanted to go to the {d}. Their father wanted to go to the {due}. It was he who had the tickets, so you can guess.',
    ],
    ask: [
      'All our photos from that summer were taken at the __.',
      'We never got to the {d}. We went to the __.',
      'On the postcard that we sent home you can see the __.',
      'Next year it is going to be the {d}. This year it was the __.',
      'We spent those two weeks at the __.',
    ],
    lists: {
      due: 'sea lake castle farm harbour river beach hotel zoo',
      d: 'sea lake castle farm harbour river beach hotel zoo',
    },
    rivals: 'd',
  },
  {
    open: [
      '{p} was going to play the king, and {q} was going to play his cook. On the day, {p} had no voice. So {q} played the king, and {r}, who had only come to watch, played the cook.',
      'In our play {q} was the cook and {p} was the king, until {p} lost {pHis} voice. Then {q} had to be the king, and they pulled {r} out of the second row to be the cook.',
    ],
    ask: [
      'The curtain went up, and there, with a crown on, sat __.',
      'Everyone clapped for the king, that is to say, for __.',
      'On the stage that evening, the crown was worn by __.',
      '"Long live the king!" they all shouted, and bowed to __.',
      'The king in that play was in the end __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'At the camp there were three jobs. On the first day {p} fetched the water, {q} fetched the wood, and {r} did the cooking. On the second day they all changed: {p} fetched the wood, {q} did the cooking, and {r} fetched the water.',
      '{p} was for the water on Saturday, {q} for the wood and {r} for the pots. On Sunday they changed over, {p} to the wood, {q} to the pots and {r} to the water. It was the only way to have peace.',
    ],
    middle: ['The tent leaked, and there were ants in the sugar.'],
    ask: [
      'On the second day, the one who burnt the beans was __.',
      'It was the second day, and dinner was late. They shouted at the cook, that is, at __.',
      'Who stood by the fire with a spoon on the second day? It was __.',
      'That second evening the soup was made by __.',
      'The cook on the second day was __.',
    ],
    due: 'q',
    rivals: 'r p',
  },
  {
    open: [
      '{p} got dressed in the dark. There was {a due} sock on {pHis} left foot and {a d} one on {pHis} right foot.',
      'Nobody told {p}, all day long, that the sock on {pHis} left foot was {due} and the sock on {pHis} right foot was {d}.',
    ],
    ask: [
      '{p} pulled off {pHis} left shoe, and there was a sock that was __.',
      'The right sock was {d}, and the left one was __.',
      'There was a hole over the left big toe, in the sock that was __.',
      '"Why is your left sock __?" asked the doctor.',
      'The sock on the left foot was not {d} but __.',
    ],
    lists: { due: COLOURS, d: COLOURS },
    rivals: 'd',
  },
  {
    open: [
      'There are two switches by the front door. The upper one is for the light in the {due}, and the lower one is for the light in the {d}. I cannot think why.',
      'If you press the upper switch, the light goes on in the {due}. The lower one is for the {d}.',
    ],
    ask: [
      'I pressed the upper switch, and the light went on in the __.',
      'Somebody was sitting in the dark. Then I pressed the upper switch, and there was a cry of surprise from the __.',
      'The lower switch is for the {d}, and the upper switch is for the __.',
      'The upper switch is broken, so you will need a torch in the __.',
      'The child played with the upper switch. On, off, on, off went the lamp in the __.',
    ],
    lists: { due: ROOMS, d: ROOMS },
    rivals: 'd',
  },
  {
    open: [
      '{p} went abroad and could not take the animals. So {q} was given the {due}, and {r} was given the {d}.',
      'When {p} moved away, {r} took over the {d}, and {q} took over the {due}.',
    ],
    ask: [
      'The next morning {q} got up early to feed the __.',
      'In the letters home {p} asks {r} about the {d}, and asks {q} about the __.',
      'There were strange noises from the house of {q}. It was only the __.',
      '{q} now lives with the __.',
      'The neighbours of {q} were surprised to see at the window the face of the __.',
    ],
    lists: {
      due: 'dog cat rabbit hamster mouse goat goose hen frog snake owl parrot monkey donkey pig',
      d: 'dog cat rabbit hamster mouse goat goose hen frog snake owl parrot monkey donkey pig',
    },
    rivals: 'd',
  },
  {
    open: [
      'We wanted to call the puppy {pet}. But the puppy only came if you called "{pet2}", so now that is his name.',
      '"He is going to be called {pet}," said the children. But Grandma kept saying {pet2}, and in the end everyone did, even the dog doctor.',
    ],
    ask: [
      'On his bowl you can read his name, __.',
      'If you want him to come, shout "__!"',
      'He never was {pet} for long. He is __.',
      'On the card the dog doctor wrote down the name __.',
      'Today the dog is called __.',
    ],
    due: 'pet2',
    rivals: 'pet',
  },
  {
    open: [
      '{p} built a house of {a}. {q} built a house of {b}. {r} built a house of {c}. They were three, and the wolf was one.',
      'There were three friends. {r} made a house out of {c}, {q} made one out of {b}, and {p} made one out of {a}.',
    ],
    ask: [
      'The wolf bit into the house of {q}, and his mouth was full of __.',
      'The house of {q} was made of __.',
      '{p} lived between walls of {a}, and {q} lived between walls of __.',
      'When the wolf had blown down the house of {q}, there was nothing left but a heap of __.',
      'To mend the roof, {q} needed some more __.',
    ],
    lists: {
      a: 'straw wood stone paper snow glass bread wool leaves ice',
      b: 'straw wood stone paper snow glass bread wool leaves ice',
      c: 'straw wood stone paper snow glass bread wool leaves ice',
    },
    due: 'b',
    rivals: 'a c',
  },
  {
    open: [
      'I wrote two letters and put them into the wrong envelopes. The one for my {due} went to my {d}, and the one for my {d} went to my {due}.',
      'My {d} got a letter that I had written to my {due}, and my {due} got the one for my {d}. I should never write two letters at a time.',
    ],
    ask: [
      'My {d} read the first line and saw that it was really a letter to my __.',
      'The letter that my {d} got by mistake was meant for my __.',
      'When my {d} rang me up to ask what this was all about, I had to say that the letter was for my __.',
      'So my {d} came to know things that I had only wanted to tell my __.',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY },
    rivals: 'd e',
  },
  {
    open: [
      'It is night at the zoo. The {d} is asleep, and so is the {e}, with one leg in the water bowl. All of them are asleep, and even the keeper is asleep on his chair. Only the {due} is awake, and it is thinking.',
      'The keeper goes round with his lamp. He finds the {d} fast asleep, and the {e} fast asleep. The only one with its eyes open is the {due}, who is thinking about something. The keeper yawns and goes home.',
    ],
    middle: ['The moon goes slowly over the roofs.'],
    ask: [
      'Somebody opens the gate from inside and walks off into the town. It is the only one who is not asleep, the __.',
      'Two eyes are shining in the dark, and they belong to the __.',
      'Do not wake the {d}! If you want to talk to someone, talk to the __.',
      'Everybody else is dreaming when a thief climbs over the wall, and he is seen only by the __.',
      'In the morning they all wake up well rested, except the __.',
    ],
    lists: { due: ANIMALS, d: ANIMALS, e: ANIMALS },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [SWAP];
