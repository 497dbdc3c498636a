// Short tellings of numbers: how many, how old, what time, how much, which day, one more and one less.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DAYS, MONTHS, NUMBERS } from './telling-words.ts';

const NUMBER = toldKind('told: numbers, short', [
  {
    open: [
      '{p} has {due} {c}.',
      'Count them: {p} has {due} {c}, and {q} has {d}.',
      '"Look, I have {due} {c}!" said {p}.',
    ],
    ask: [
      'How many has {p} got? {PHe} has __.',
      '"I have none," said {r}. "But {p} has __."',
      '{p} put them in a row, all __.',
      'If you ask {p} how many there are, {pHe} says, "There are __."',
      '{p} counted again and came to __.',
      'On the first day {p} had one. Now {pHe} has __.',
      "So the number of {p}'s {c} is __.",
    ],
    lists: { due: NUMBERS, d: NUMBERS, c: 'marbles stamps shells pencils cousins dolls coins rabbits' },
  },
  {
    open: [
      '{p} is {due}.',
      '"How old are you, {p}?" "I am {due}. My brother is {d}."',
      '{p} turned {due} last Monday.',
    ],
    ask: [
      '"Are you really that old, {p}?" "Yes, I am __."',
      'The teacher wrote down: {p}, aged __.',
      'It is hard to believe that {p} is already __.',
      '{p} held up {pHis} fingers to show that {pHe} was __.',
      'On the cake for {p} was a big number __.',
      '{p} is small, but {pHe} is __.',
      'A ticket for {p}, please. No, not a baby, {pHe} is __.',
    ],
    lists: { due: 'five six seven eight nine ten eleven twelve', d: 'four three two one' },
    rivals: 'd thirteen',
  },
  {
    open: [
      'The train leaves at {due}. Do not be late, {p}!',
      '"When does it leave?" "At {due}, from platform {d}."',
      'A sign said that the train would go at {due}.',
    ],
    ask: [
      '{p} got there a minute too late, for the train had left at __.',
      'We must be at the station before __.',
      '"Hurry up, {p}! You know that it goes at __."',
      'Everybody on the platform was waiting for the clock to strike __.',
      'The guard blew his whistle. It was __.',
      'So the train went at __.',
    ],
    lists: { due: 'three four five six seven eight nine ten eleven', d: 'one two three four' },
    rivals: 'd twelve',
  },
  {
    open: [
      'We meet on {due}. See you there, {p}!',
      '"Not on {d}, I am busy then," said {p}. "Shall we say {due}?" "All right."',
      '{p} will come to see us on {due}.',
    ],
    ask: [
      'I must clean the house, because {p} is coming on __.',
      '{p} wrote it down in {pHis} diary, under __.',
      'But {p} was ill and stayed in bed on __.',
      'The bell rang, and there stood {p}. Of course, it was __!',
      'I cannot wait to see {p} on __.',
      'We meet {p} on __.',
    ],
    lists: { due: DAYS, d: DAYS },
  },
  {
    open: [
      "{p}'s birthday is in {due}, and {q}'s is in {d}.",
      '{p} was born in {due}.',
      '"When is your birthday, {p}?" "In {due}."',
    ],
    ask: [
      '{p} gets {pHis} presents every year in __.',
      'We always give a party for {p} in __.',
      '"I wish it were my birthday now," said {p}. "Why is it so long until __?"',
      'If I am not mistaken, {p} will be a year older in __.',
      'The month {p} likes best of all is {pHis} own, __.',
      '{p} has a birthday in __.',
    ],
    lists: { due: MONTHS, d: MONTHS },
  },
  {
    open: [
      '{p} had {n} {c}. Then {pHe} was given one more.',
      '{p} thought {n} {c} were not enough, and bought one more.',
      '"I have {n} {c}," said {p}, "and here comes another one."',
    ],
    ask: [
      'Now {p} has __.',
      'Altogether {p} has __.',
      '"How many is that now, {p}?" "That makes __."',
      '{p} counted them all again. Yes, there were __!',
      'With the new one there are __.',
      'It is not the old number any more, {p}, it is __.',
    ],
    rows: `n c due rivals
      two | rabbits | three | two four one
      three | dolls | four | three five two
      four | hats | five | four six three
      five | kites | six | five seven eight
      six | drums | seven | six eight five
      seven | caps | eight | seven nine six
      eight | boats | nine | eight ten seven
      nine | balls | ten | nine eight eleven`,
  },
  {
    open: [
      '{p} had {n} {c} in a basket, and gave one of them to {q}.',
      'There were {n} {c} in the basket. {p} took one out for {q}.',
    ],
    ask: [
      'So there were only __.',
      '{p} looked into the basket. There were still __.',
      '"How many are left?" "I think there are __."',
      'After that it was no longer the same number: it was __.',
      'One less, thought {p}. That leaves __.',
      'The ones left over were soon counted: __.',
    ],
    rows: `n c due rivals
      three | eggs | two | three four one
      four | plums | three | four two five
      five | apples | four | five three six
      six | pears | five | six four seven
      seven | buns | six | seven five eight
      eight | lemons | seven | eight six nine
      nine | nuts | eight | nine seven ten
      ten | cherries | nine | ten eight eleven`,
  },
  {
    open: [
      '{p} paid {due} pounds for the lamp, and {d} for the mirror.',
      '"How much is this lamp?" asked {p}. "{Due} pounds," said the man.',
      'I sold the old lamp to {p} for {due} pounds.',
    ],
    ask: [
      'The lamp was worth much more than that. {p} had paid only __.',
      "In pounds, the price of {p}'s lamp had been __.",
      '{p} told everybody that the lamp had cost {pHim} no more than __.',
      '"How many pounds did you give for the lamp, {p}?" "I gave __."',
      '{p} counted out the pounds for the lamp, from one up to __.',
      '{p} bought the lamp for __.',
    ],
    lists: { due: 'three four five six seven eight nine ten eleven twelve twenty', d: 'thirty forty' },
  },
  {
    open: [
      'We live at number {due}. Our friends are at number {d}.',
      '"Where do you live?" "In Mill Lane, at number {due}."',
      'The house where I was born was number {due}.',
    ],
    ask: [
      'The postman always stops in front of our house, number __.',
      '"Here is a letter for you," said the postman. "I see your number on it, __."',
      'On our front door you can see a big __.',
      'I still walk by that house now and then. It is number __.',
      '"Taxi! Please take me to my own street and stop at number __."',
      'If you come to visit, ring the bell at number __.',
    ],
    lists: {
      due: 'one two three four five six seven eight nine ten eleven twelve twenty',
      d: 'four six eight',
    },
  },
  {
    open: [
      'In our class {due} children can swim, and {d} cannot.',
      'Miss Bell counted those who could swim: there were {due}.',
      '"Who can swim?" asked Miss Bell. {Due} hands went up.',
    ],
    ask: [
      'Miss Bell wrote the number of swimmers on the board: __.',
      '"Well," said Miss Bell, "in this class the swimmers are __."',
      'Those who could swim were allowed to jump in, all __.',
      'So how many children could swim? Exactly __.',
      'There were not enough towels for the swimmers, since there were __.',
    ],
    lists: { due: NUMBERS, d: 'nine ten eleven twelve' },
  },
  {
    open: [
      'Our cat has had {due} kittens!',
      '"How many kittens did she have?" "{Due}, last night, in the wardrobe."',
      'Last week the neighbours had a litter of {d}, and our cat had {due}.',
    ],
    ask: [
      'We had to find a name for each kitten, for all __.',
      'The kittens are growing fast. There are __.',
      'One kitten is enough work, but our cat has __.',
      'Would you like a kitten? Just come and choose. We have __.',
      'In the basket beside our cat lay tiny kittens, and I counted __.',
      'Mother cat looked at her kittens. Were they all there? Yes, __.',
    ],
    lists: { due: 'two three four five six seven eight nine', d: 'three four five' },
  },
  {
    open: [
      '{p} gets up at {due} every day.',
      "{p}'s alarm clock was set for {due}, and not for {d}.",
      '"Wake me up at {due}, please," said {p}.',
    ],
    ask: [
      '{p} opened {pHis} eyes, looked at the clock, and saw that it was __.',
      'There was a knock at the door. "{p}, you must get up! It is __!"',
      'Poor {p} slept on and on, long after __.',
      'The alarm clock rang at __.',
      '{p} was already in the shower at five past __.',
      'Nobody else in the house gets up before __.',
    ],
    lists: { due: 'four five six seven eight nine ten', d: 'eleven twelve four five' },
  },
  {
    open: [
      'Take {due} of these pills a day, {p}, never {d}.',
      '"How many of them must I take?" asked {p}. "{Due} a day," said the nurse.',
      '{p} has to swallow {due} pills every day.',
    ],
    ask: [
      'Every evening {p} counted the pills for the next day: there were __.',
      'The nurse saw to it that {p} took all __.',
      '"Open your mouth, {p}," said the nurse. "One pill, another pill, and so on up to __."',
      '"Have you had your pills, {p}?" "Yes, I have had __."',
      'On the label stood how many {p} should take: __.',
      'The daily number of pills was __.',
    ],
    lists: { due: 'two three four five six seven eight', d: 'nine ten twelve' },
  },
  {
    open: [
      'The dustmen come on {due}. The postman brings the paper on {d}.',
      '"When do they pick up the rubbish?" "On {due}, always."',
      'Rubbish day used to be {d}, but now it is {due}.',
    ],
    ask: [
      'Put the bins out, please! Tomorrow it is __.',
      'We could hear the dustmen in the street, so we knew it was __.',
      'The bins are full, but nobody will empty them until __.',
      'The rubbish goes on __.',
      'Oh no, I forgot the bins, and today is __!',
      'They did not take away our rubbish last __.',
    ],
    lists: { due: DAYS, d: DAYS },
  },
  {
    open: [
      '{p} came {due} in the race. {q} was {d}.',
      '"Which place did you get, {p}?" "I was {due}."',
      'In the big race {p} ran well and was {due}.',
    ],
    ask: [
      'In the paper it said that {p} had come __.',
      'Everyone cheered for {p}, who had finished __.',
      '{p} got a card with {pHis} place on it: __.',
      '"I wanted to be better than that," {p} said, "but I was __."',
      '{q} asked {p} about the race. {p} had been __.',
      'Of all the runners {p} was __.',
    ],
    lists: { due: 'second third fourth fifth sixth seventh eighth ninth tenth last', d: 'first eleventh' },
  },
  {
    open: [
      'The winning number is {due}!',
      '"And the winner is number {due}," called the man. {p} had {d}.',
      'They drew a ticket from the hat. It was number {due}.',
    ],
    ask: [
      'Everyone looked at their tickets. Who had number __?',
      'An old lady stood up at the back. "It is me! I have got __!"',
      'What a pity! I had all sorts of numbers, but not __.',
      'The first prize went to the one who held __.',
      'My little brother was the winner. On his ticket was a big __.',
    ],
    lists: { due: NUMBERS, d: 'thirteen fourteen fifteen' },
  },
  {
    open: [
      'We were away for {due} {u}.',
      '"How long were you away?" "For {due} {u}. It felt like {d}!"',
      '{p} lay in hospital for {due} {u}.',
    ],
    ask: [
      'You would not think that so much can happen in {u}. How many were they again? They were __.',
      'The {u} went by so fast, all __.',
      'A whole year would have been better. But the number of {u} was __.',
      'We counted off the {u} one by one until there had been __.',
      '"Only a few {u}, was it?" "Yes, it was __."',
    ],
    lists: { due: NUMBERS, d: 'fifty', u: 'days weeks' },
  },
  {
    open: [
      'The dice showed {a due}.',
      '{p} threw the dice and got {a due}. {q} had thrown {a d}.',
      '"Look what I threw!" cried {p}. It was {a due}.',
    ],
    ask: [
      '{p} moved on by as many squares as the dice had shown, which was __.',
      '{p} saw what was on the dice and counted up to __.',
      '"What did the dice show?" asked {q}. "It was only a __."',
      'That was no good. {p} had wanted anything but a __.',
      'Dots on the dice: __.',
    ],
    lists: { due: 'two three four five six one', d: 'two three four five six one' },
  },
]);

export const kinds: readonly Kind[] = [NUMBER];
