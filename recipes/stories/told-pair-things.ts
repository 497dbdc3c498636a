// Tellings of two things, places, animals or days that are compared or exchanged, and one of them is due.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DAYS, MONTHS, TOWN } from './telling-words.ts';

const BEASTS = 'dog cat goat horse cow pig sheep donkey pony hen';
const GOODS = 'hat scarf ball book kite camera lamp clock basket mirror drum';
const LUNCH = 'soup rice fish chicken pizza pasta salad cake bread cheese';
const COLS = 'red blue green yellow white black brown pink grey';
const SEATS = 'sofa piano table chair shelf bed bench desk';

const MORE = toldKind('told: two compared, and which it was', [
  {
    open: [
      'We have a {due} and a {d}. The {d} is small, and the {due} is big.',
      'The {due} would not fit through the door. The {d} went through easily.',
    ],
    ask: [
      'The bigger of the two was the __.',
      'We had to leave one in the yard: the __.',
      'The one that took up all the room was the __.',
      'In a small house there is no place for such a __.',
      'Everything else looked small beside the __.',
    ],
    lists: { due: BEASTS, d: BEASTS },
    rivals: 'd',
  },
  {
    open: [
      'The {due} costs nine pounds. The {d} costs four.',
      'In the window lay a {d} for four pounds, and behind it a {due} for nine.',
    ],
    ask: [
      'I had only five pounds with me, so I could not buy the __.',
      'The dearer one was the __.',
      'Four pounds are not enough for the __.',
      'She paid with a ten-pound note, got one pound back, and went off with the __.',
      'More expensive was the __.',
      'For nine pounds you get the __.',
    ],
    lists: { due: GOODS, d: GOODS },
    rivals: 'd',
  },
  {
    open: [
      'The {due} costs two pounds. The {d} costs eight.',
      'You can have the {d} for eight pounds, or the {due} for two.',
    ],
    ask: [
      'I am not rich, so I took the __.',
      'The cheap one is the __.',
      'All I had was three pounds: just enough for the __.',
      'Two coins on the counter, and mine was the __.',
      'He did not want to spend much and pointed at the __.',
    ],
    lists: { due: GOODS, d: GOODS },
    rivals: 'd',
  },
  {
    open: [
      'First came the {due}, then came the {d}.',
      'The waiter brought the {d} second; he had brought the {due} first.',
    ],
    middle: ['There was music, and candles stood on every table.'],
    ask: [
      'We were so hungry that nothing was left of the first dish, the __.',
      'The meal had begun with __.',
      'We started with the __.',
      'What we ate before the other was the __.',
      'The first thing to be eaten was the __.',
    ],
    lists: { due: LUNCH, d: LUNCH },
    rivals: 'd',
  },
  {
    open: [
      'On the left was a {d} and on the right was a {due}.',
      '"Left door or right door?" Behind the left one waited a {d}, behind the right one a {due}.',
    ],
    ask: [
      'I opened the right one, and there was the __.',
      'She turned right and came to the __.',
      'Not left but right, where I saw a __.',
      'With my right hand I could touch the __.',
      'The one on the right was a __.',
    ],
    lists: {
      due: 'lion bear wolf dragon tiger monster giant',
      d: 'lion bear wolf dragon tiger monster giant',
    },
    rivals: 'd',
  },
  {
    open: [
      'The {due} is on the left, and the {d} is on the right.',
      'As you walk up our street, you have the {d} on your right and the {due} on your left.',
    ],
    ask: [
      'Look to the left, and you will see the __.',
      'If you turn left, you will come to the __.',
      'On the left-hand side there is the __.',
      'Not to the right but to the left she looked, at the __.',
      'Left is the __.',
    ],
    lists: { due: TOWN, d: TOWN, e: TOWN },
    rivals: 'd e',
  },
  {
    open: [
      'The {x} is as heavy as a stone, and the {due} is as light as a feather.',
      'I can carry the {due} with one finger. For the {x} I need two men.',
    ],
    ask: [
      'You take the heavy one. I will carry the __.',
      'The lighter of the two is the __.',
      'Not very strong, are you? Then take the __.',
      'A child could lift the __.',
      'The easy one to carry is the __.',
      'Up the stairs, without a break, I brought the __.',
    ],
    lists: { due: 'basket chair lamp bag suitcase box', x: 'piano chest sack wardrobe fridge trunk' },
    rivals: 'x',
  },
  {
    open: ['My {due} broke, so I wear my {d} today.', '"Why the {d}?" "Because my {due} has a hole."'],
    ask: [
      'I must get somebody to mend the __.',
      'What a pity about your __!',
      'The one that is no good any more is the __.',
      'For my birthday, I would like a new __.',
      'You can throw away the __.',
    ],
    lists: { due: 'coat hat scarf shirt skirt belt jumper', d: 'coat hat scarf shirt skirt belt jumper' },
    rivals: 'd',
  },
  {
    open: [
      'Two plates, two smells. The {d} is cold; the {due} is hot.',
      'Careful! The {due} has just come out of the oven. The {d} has been standing there since noon.',
    ],
    ask: [
      'I burnt my tongue on the __.',
      'Blow on it first, if you want to try the __.',
      'There was steam coming from the __.',
      'Wait a little before you eat the __.',
      'The hot one was the __.',
    ],
    lists: { due: 'fish chicken pizza pasta pie bread', d: 'fish chicken pizza pasta pie bread' },
    rivals: 'd',
  },
  {
    open: ['It rained on {d}, but on {due} the sun shone.', 'On {due} it was sunny. On {d} it was wet.'],
    ask: [
      'We had our picnic on __.',
      'The children went swimming on __.',
      'No umbrella was needed on __.',
      'The only fine day was __.',
      'The photos with the blue sky are from __.',
      'The nice day was __.',
    ],
    lists: { due: DAYS, d: DAYS, e: DAYS },
    rivals: 'd e',
  },
  {
    open: [
      "My birthday is in {due}, and my sister's is in {d}.",
      'My sister was born in {d}. I was born in {due}.',
    ],
    ask: [
      'So for me, the big day is in __.',
      'Why is everyone so nice to my sister in {d}, and not to me until __?',
      'I will be a year older by the end of __.',
      'I blow out my candles in __.',
      'I was born in __.',
      'My friends come and sing for me in __.',
    ],
    lists: { due: MONTHS, d: MONTHS, e: MONTHS },
    rivals: 'd e',
  },
  {
    open: [
      'One of my gloves is {due}. The other one is {d}, because I lost its sister.',
      'On my left hand I have a {due} glove and on my right hand a {d} one. Funny, but warm!',
    ],
    ask: [
      'So if this one is {d}, the other one is __.',
      'The one that is not {d} is __.',
      'It is either {d} or, on the other hand, __.',
      'One glove is {d}, one glove is __.',
      '"Your gloves do not match!" "I know. One is {d}, but what is wrong with __?"',
    ],
    lists: { due: COLS, d: COLS, e: COLS },
    rivals: 'e',
  },
]);

const CHANGED = toldKind('told: two exchanged, and the other one', [
  {
    open: [
      'I swapped my {d} for a {due}.',
      '"Give me your {d}, and you can have my {due}." That was fine with me.',
    ],
    ask: [
      'The {d} is gone, and what I have now is a __.',
      'I went home with a __.',
      'Mum asked, "Since when have you got a __?"',
      'I am very happy with my new __.',
      'Now I am the owner of a __.',
    ],
    lists: { due: GOODS, d: GOODS, e: GOODS },
    rivals: 'd e',
  },
  {
    open: [
      'I took the {d} back to the shop and got a {due} for it.',
      'The man in the shop was kind. The {d} did not work, so he changed it for a {due}.',
    ],
    ask: [
      'In the bag on my knees there was now a __.',
      'When I got home, I showed them my __.',
      'I had gone to the shop with the {d} and came out with the __.',
      'I said thank you and took the __.',
      'So I have no {d} now, but I do have a __.',
    ],
    lists: {
      due: 'lamp clock radio camera torch watch kettle phone',
      d: 'lamp clock radio camera torch watch kettle',
    },
    rivals: 'd',
  },
  {
    open: [
      'We wanted to go to the {d}, but it was shut. So we went to the {due}.',
      'Not the {d}, after all: it was closed. We spent the day at the {due}.',
    ],
    ask: [
      'It was a good day, and we want to go back to the __.',
      'Guess who I met at the __!',
      'We took a lot of photos at the __.',
      'It was warm and dry at the __.',
      'We had lunch on a bench outside the __.',
    ],
    lists: {
      due: 'zoo museum castle cinema farm harbour market',
      d: 'zoo museum castle cinema farm library',
    },
    rivals: 'd',
  },
  {
    open: [
      'The shop used to be open on {d}. Now it is open on {due}.',
      'NOTICE: from now on the shop will open on {due}, and no longer on {d}.',
    ],
    ask: [
      'I need some sugar, but I will have to wait until __.',
      'The lights in the window are on, so it must be __.',
      'If you want to buy something there, go on __.',
      'It is no use going on any day but __.',
      'The shop opens on __.',
    ],
    lists: { due: DAYS, d: DAYS, e: DAYS },
    rivals: 'd e',
  },
  {
    open: [
      'We painted over the {d} door. It is {due} now.',
      'Once our door was {d}. Last summer we painted it {due}.',
    ],
    ask: [
      'If you come to see us, look for a door that is __.',
      'By now everybody knows our door is __.',
      'On the mat was a drop of paint, and it was __.',
      'I do not miss the old colour. I like __.',
      'The door is __.',
    ],
    lists: { due: COLS, d: COLS, e: COLS },
    rivals: 'd e',
  },
  {
    open: [
      'The {due} stood in the hall until we moved the {d} there and the {due} upstairs.',
      'Upstairs we have put the {due}, and in the hall, the {d}.',
    ],
    ask: [
      'What is upstairs now is the __.',
      'It took four men and much shouting to get it up the stairs, that __.',
      'I go upstairs to sit by the __.',
      'The cat ran up the stairs and hid behind the __.',
      'In the dark, at the top of the stairs, I hurt my knee on the __.',
    ],
    lists: { due: SEATS, d: SEATS },
    rivals: 'd',
  },
  {
    open: [
      'One of them was ripe and one was not. The {due} was sweet; the {d} was as hard as a stone.',
      'The {d} needs another week. The {due} is ready: soft, sweet and full of juice.',
    ],
    ask: [
      'I ate only one of them, the __.',
      'Juice ran down my chin as I bit into the __.',
      'Today I will have the __.',
      'The wasps came for the __.',
      'The best one was the __.',
    ],
    lists: { due: 'apple pear peach plum melon mango', d: 'apple pear peach plum melon mango' },
    rivals: 'd',
  },
  {
    open: [
      'There were two ways home: the long one by the {due} and the short one by the {d}.',
      'Past the {d} it takes ten minutes. Past the {due} it takes an hour.',
    ],
    ask: [
      'We had plenty of time, so we took the long way, past the __.',
      'The longer way goes by the __.',
      'An hour is a lot, but it is so pretty by the __.',
      'If you are in a hurry, do not go by the __.',
      'No wonder you are late if you went by the __!',
    ],
    lists: { due: 'river mill church lake castle farm', d: 'station school bank market park bridge' },
    rivals: 'd',
  },
  {
    open: [
      'The old {due} is for the garden; the new {d} is for church.',
      'I have two: an old {due} for digging in, and a new {d} for Sundays.',
    ],
    ask: [
      'There were potatoes to dig up, so I put on the __.',
      'Mud does no harm to the __.',
      'The gardening one is the __.',
      'Before I took up my spade, I got out the __.',
      'On Sunday I leave at home the __.',
    ],
    lists: { due: 'hat coat scarf shirt jumper skirt', d: 'hat coat scarf shirt jumper skirt' },
    rivals: 'd',
  },
  {
    open: [
      '"A dog!" I said. But it was not a dog, it was a {due}.',
      'From far away it looked like a dog. When I came near, it was a {due}.',
    ],
    ask: [
      'So I had been wrong: no dog, but a __.',
      'I laughed at myself and waved to the __.',
      'What I had seen was a __.',
      'How can anybody not know a __?',
      'My eyes are not good. I did not see at once that it was a __.',
    ],
    lists: { due: 'fox goat sheep calf wolf pony cow bush rabbit stone' },
  },
  {
    open: [
      'The {due} won the race and the {d} lost it.',
      'Who would have thought it? In the race, the {d} came in far behind the {due}.',
    ],
    ask: [
      'They gave the prize to the __.',
      'Three cheers for the __!',
      'First over the line was the __.',
      '"You are faster than I thought," said the loser to the __.',
      'The faster one was the __.',
      'All the animals danced round the __.',
    ],
    lists: {
      due: 'fox frog snail mouse duck rabbit goat hen',
      d: 'fox frog snail mouse duck rabbit goat hen',
    },
    rivals: 'd',
  },
  {
    open: [
      'There is one bowl of milk and one bowl of water. The {due} gets the milk. The {d} gets the water.',
      'Water is for the {d}, please, and milk for the {due}.',
    ],
    ask: [
      'White drops hung from the chin of the __.',
      'The milk was for the __.',
      'The empty milk bowl was licked once more by the __.',
      'I warm some milk every morning for the __.',
      'Not a drop of milk was left by the __.',
    ],
    lists: { due: 'cat dog kitten puppy lamb calf pig', d: 'cat dog kitten puppy lamb calf pig' },
    rivals: 'd',
  },
]);

export const kinds: readonly Kind[] = [MORE, CHANGED];
