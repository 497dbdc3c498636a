// Tellings of giving, lending, swapping, teaching, calling and helping: who has it now, who gets it back, who is thanked.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const GOODS = 'hat scarf ball book kite camera lamp watch basket torch drum';

const HAS = toldKind('told: given and lent, who has it', [
  {
    open: ['{p} gave {q} a {x}.', '{q} has a new {x}. It was a present from {p}.'],
    ask: [
      'Now the {x} belongs to __.',
      'If you want to see the {x}, you must ask __.',
      'The one who has it now is __.',
      'On the {x} there is a label with the name of its owner, __.',
      'The {x} is now in the hands of __.',
      '"Thank you, {p}, it is lovely!" said __.',
    ],
    lists: { x: GOODS },
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{q} has a new {x}. It came from {p}.',
      'For Christmas {p} gave a {x} to {q}, who had asked for one all year.',
    ],
    ask: [
      'A thank-you letter for the {x} was sent to __.',
      '{q} gave a big hug to __.',
      'For the {x} {q} has to thank __.',
      '"What a fine {x}! Thank you so much, __!"',
      'It was a good idea of __.',
    ],
    lists: { x: GOODS },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} has lent {q} a {x}. {r} would like to have it next.',
      "The {x} is not {q}'s own: {q} has borrowed it from {p}. {r} has asked for it, too.",
    ],
    ask: [
      'On Friday the {x} must go back to __.',
      'The {x} really belongs to __.',
      '{q} must be careful, because the {x} is the property of __.',
      'When {q} does not need it any longer, it goes home to __.',
      'If it gets broken, {q} will have to say sorry to __.',
    ],
    lists: { x: GOODS },
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      '{p} had the ball and threw it to {q}. {q} threw it to {r}.',
      'The ball flew from {p} to {q}, and from {q} on to {r}, who caught it.',
    ],
    ask: [
      'Now the ball was with __.',
      'So the one with the ball is __.',
      'If you want the ball, run to __.',
      '"Here! Throw it to me, __!"',
      'The game stopped. Under one arm the ball was held by __.',
      'It is your turn now, __!',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: ['{p} teaches {q} to play the piano.', 'Every Tuesday {q} goes to {p} for a piano lesson.'],
    ask: [
      'The teacher is __.',
      '"Not so fast, and do not look at your fingers!" said __.',
      'One plays with mistakes, and one sighs: that one is __.',
      'At the end of the lesson {q} paid __.',
      '{q} plays well now. Well taught, __!',
      'If I want to learn the piano, I shall go to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: ['{p} teaches {q} how to {x}.', '{q} cannot {x} yet, but {p} can, and is a good teacher.'],
    ask: [
      'The one who still has a lot to learn is __.',
      'The beginner of the two is __.',
      '"Do not laugh! This is only my second lesson," said __.',
      'By summer, we hope, we shall see how well it can be done by __.',
      '{p} is very patient with __.',
      'The pupil is __.',
    ],
    lists: { x: 'swim skate ski ride sail knit paint juggle' },
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} had a {x} and {q} had a {y}. They swapped.',
      '"My {x} for your {y}?" asked {p}. "All right," said {q}, and so it was done.',
    ],
    ask: [
      'The one who has the {x} now is __.',
      'If you look for the {x}, you will find it with __.',
      'Now the {x} belongs to __.',
      '"Do you like your {x}?" they asked __.',
      'Home with a {x} went __.',
    ],
    lists: { x: GOODS, y: GOODS },
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} was drowning, and {q} pulled {pHim} out.',
      'If {q} had not jumped into the river after {pHim}, there would be no {p} any more.',
    ],
    ask: [
      'There was a medal for __.',
      'The hero of the day was __.',
      '"You saved my life, __!"',
      'The mother of {p} kissed and thanked __.',
      'It was in all the papers how brave it had been of __.',
      'Thank heavens for __!',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} owes {q} ten pounds.',
      'Last week {p} had no money, so {q} paid {pHis} ten pounds for {pHim}.',
    ],
    ask: [
      '{p} wants to give the money back to __.',
      'A ten-pound note in an envelope was put through the door of __.',
      'The ten pounds must go to __.',
      'It is a debt: {p} has to pay __.',
      'The one who will get money is __.',
      '"Here are your ten pounds, __!"',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: ['{p} hurt {q}. It was not meant.', 'By mistake {p} hit {q} on the nose with a door.'],
    ask: [
      'An ice pack was brought for __.',
      '"Does it hurt a lot, __?"',
      'The one who cried was __.',
      '"I am so sorry," {p} said to __.',
      'There is a blue spot now on the face of __.',
      'We gave a sweet to __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} wrote to {q}, but {q} never wrote back.',
      'Three letters went from {p} to {q}. Not one came from {q} to {p}.',
    ],
    ask: [
      'Every day the postbox was looked into by __.',
      'The one who waits for an answer is __.',
      'No letter today either for poor __.',
      '"Sorry, nothing for you," said the postman to __.',
      'Three stamps were paid for by __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The {x} was lost by {p} and found by {q}.',
      '{p} lost a {x} in the park, and {q} found it there.',
    ],
    ask: [
      'The {x} was taken back to __.',
      'It is not finders keepers. It belongs to __.',
      '"I think this is yours," {q} said to __.',
      'There were tears of joy in the eyes of __.',
      '{q} rang the bell at the house of __.',
      'With the {x} back on the shelf, a happy evening began for __.',
    ],
    lists: { x: GOODS },
    due: 'p',
    rivals: 'q',
  },
]);

const WHAT = toldKind('told: given and lent, what and to whom', [
  {
    open: [
      'I gave my {due} to my {x} and my {d} to my {y}.',
      'My {y} got a {d} from me, and my {x} got a {due}.',
    ],
    ask: [
      'My {x} says thank you for the __.',
      'When I go to see my {x}, I am always shown the __.',
      'What my {x} got was a __.',
      'My {x} had always wanted a __.',
      'I went to my {x} and asked, "How is the __?"',
      'My {x} is very careful with the __.',
    ],
    lists: { due: GOODS, d: GOODS, x: 'brother sister', y: 'mother father cousin' },
    rivals: 'd',
  },
  {
    open: [
      'I lent my {x} to the {due}. The {d} lent me a {y}.',
      'The {due} has borrowed my {x}. I have borrowed a {y} from the {d}.',
    ],
    ask: [
      'To get my {x} back I must go and see the __.',
      'My {x} is with the __.',
      'I cannot give you my {x}, because I lent it to the __.',
      'I hope the {x} is being well looked after by the __.',
      'I will need the {x} tomorrow, so I will ring the __.',
    ],
    lists: {
      due: 'baker doctor teacher farmer driver painter',
      d: 'baker doctor teacher farmer driver painter',
      x: 'tent ladder spade drill saw bike',
      y: 'pump hammer rope van trailer',
    },
    rivals: 'd',
  },
  {
    open: [
      'A {x} once helped a {due}, and the {due} helped the {x} in return.',
      'The {due} was in trouble. Along came a {x} and set it free. "I shall never forget this," the {due} promised.',
    ],
    ask: [
      'When the {x} was in danger itself, it was saved by the __.',
      'Years later, when the {x} called for help, there came the __.',
      'The {x} had never been sorry for being kind to the __.',
      'To this day the {x} is the best friend of the __.',
      'On its birthday the {x} got a present from the __.',
    ],
    lists: { x: 'mouse frog bee bird snail', due: 'lion bear wolf fox tiger horse giant' },
  },
  {
    open: [
      'Our {due} taught our {d} to bark.',
      'You will not believe it: our {d} barks now, and it has learned it from our {due}.',
    ],
    ask: [
      'The teacher was the __.',
      'The first to bark in this house had been the __.',
      'I blame the noise on the __.',
      'The one that gave the lessons was the __.',
      'If you do not like the barking, blame the __.',
      'The {d} had listened well to the __.',
    ],
    lists: { due: 'puppy dog parrot fox poodle', d: 'cat pony goat pig hamster duck' },
    rivals: 'd',
  },
  {
    open: [
      'My {due} called, and I called my {d}.',
      'The phone rang: it was my {due}. I rang off and dialled the number of my {d}.',
    ],
    ask: [
      'When I picked up the phone, I heard the voice of my __.',
      'The first call came from my __.',
      'I had not called but been called by my __.',
      'The one who rang me was my __.',
      '"Hello, it is only me," said my __.',
    ],
    lists: { due: 'mother uncle aunt brother sister boss', d: 'father cousin doctor teacher dentist' },
    rivals: 'd',
  },
  {
    open: [
      'I rang my {due} to tell about the baby. My {d} knew it already.',
      '"Hello! I have news for you," I said on the phone to my {due}. My {d} had told me of the baby.',
    ],
    ask: [
      'The one I told on the phone was my __.',
      '"A boy! How wonderful!" I heard in my ear the voice of my __.',
      'I would have liked to see the face of my __.',
      'After my call the news was known to my __.',
      'I had been the first to tell my __.',
    ],
    lists: { due: 'mother uncle aunt brother sister', d: 'father cousin doctor teacher grandmother' },
    rivals: 'd',
  },
  {
    open: [
      'You carry the {d}, I carry the {due}.',
      '"Give me the {due}," I said. "You are strong enough for the {d}."',
    ],
    ask: [
      'I walked ahead with the __.',
      'On the way I nearly dropped the __.',
      'In my arms I had the __.',
      'You were soon tired of the {d}, but I held on to the __.',
      'I was very careful with the __.',
    ],
    lists: { due: 'lamp basket clock box bag mirror', d: 'lamp basket clock box bag mirror' },
    rivals: 'd',
  },
  {
    open: [
      '{p} paid for the {due}, and {q} paid for the {d}.',
      'For the {d} we have to thank {q}. The {due} was on {p}.',
    ],
    middle: ['They laughed and put their purses away.'],
    ask: [
      '"Thank you, {p}, for the __!"',
      '{p} took out some money and paid for the __.',
      'I owe {p} for the __.',
      'We had {p} to thank for the __.',
      '{q} wanted to pay for everything, but {p} insisted on paying for the __.',
    ],
    lists: { due: 'tickets cake coffee taxi pizza lunch', d: 'tickets cake coffee taxi pizza lunch' },
    rivals: 'd',
  },
  {
    open: [
      '{p} has asked for {a due} for {pHis} birthday, and {q} for {a d}. They will get what they want.',
      'Birthday list: {a due} for {p}, {a d} for {q}. Do not mix them up!',
    ],
    ask: [
      '{p} tore off the paper, and there it was, the __.',
      '"Happy birthday, {p}! This is your __."',
      '{p} had been dreaming for weeks of the __.',
      'What {p} got on {pHis} birthday was the __.',
      '{p} thanked everyone for the __.',
      '{p} played all day with the __.',
    ],
    lists: { due: 'ball kite doll drum boat train robot', d: 'ball kite doll drum boat train robot' },
    rivals: 'd',
  },
  {
    open: [
      'The nurse gave the {due} to {p} and the {d} to {q}.',
      'At the door stood the nurse. "{d} for {q}, {due} for {p}," she said.',
    ],
    ask: [
      'Soon {p} felt better, thanks to the __.',
      'What {p} had been given was the __.',
      '{p} said, "That was good," and put down the __.',
      'When the nurse came back, {p} still had some of the __.',
      'The nurse asked {p} how {pHe} liked the __.',
    ],
    lists: { due: 'tea soup milk juice cocoa honey', d: 'tea soup milk juice cocoa honey' },
    rivals: 'd',
  },
  {
    open: [
      '{p} wants to learn {due}, and I want to learn {d}, so we teach each other.',
      'I know {due} and {p} knows {d}. On Mondays we teach each other.',
    ],
    ask: [
      'I am teaching {p} __.',
      'From me {p} is learning __.',
      '{p} is not bad at all, after only one month of __.',
      'I never knew how hard it is to teach somebody __.',
      'What {pHe} learns from me is __.',
    ],
    lists: {
      due: 'Spanish French German Italian Polish chess',
      d: 'Spanish French German Italian Polish chess',
    },
    rivals: 'd',
  },
  {
    open: [
      'I swapped seats with the {due}, so that I could sit next to the {d}.',
      'The {d} waved at me. "Would you mind changing places?" I asked the {due} beside her.',
    ],
    ask: [
      'In my old seat there now sat the __.',
      'I said, "That is very kind," and took the place of the __.',
      'The one who gave up a seat for me was the __.',
      'I must not forget to thank the __.',
      'By the end of the film my old chair was quite warm under the __.',
    ],
    lists: { due: 'boy man farmer doctor lady sailor', d: 'nurse singer girl queen teacher' },
    rivals: 'd',
  },
]);

export const kinds: readonly Kind[] = [HAS, WHAT];
