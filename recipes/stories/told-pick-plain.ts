// Tellings, in a few plain words, of two people or things and what sets them apart, of which the right one is due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WHO = toldKind('told: pick in plain words, who', [
  {
    open: ['{p} went up. {q} stayed down.', '{q} did not dare to climb the tower, but {p} did.'],
    ask: [
      'From the top of the tower waved __.',
      'The whole town could be seen by __.',
      '"You all look like ants from here!" shouted __.',
      'There were two hundred steps in the legs of __.',
      'We looked up and saw the tiny head of __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: ['{p} has the map. {q} has the food.', 'The food is in the bag of {q}, the map in that of {p}.'],
    ask: [
      'We are lost! Where is __?',
      '"Left or right?" we asked __.',
      'The way was shown to us by __.',
      'Before each corner we waited for __.',
      'Without __, we would still be in those woods.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: ['{p} told the truth. {q} lied.', 'What {q} said was a lie, and what {p} said was true.'],
    ask: [
      'You can believe __.',
      'The judge thanked __ for being honest.',
      'Only one of the stories was right, that of __.',
      'If I had to lend money to one of them, it would be to __.',
      'An honest face looked up at us, the face of __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{f} has a child called {p} and a dog called {pet}.',
      '{p} is the child of {f}, and {pet} is the dog.',
    ],
    ask: [
      '{f} ties the shoes of __.',
      'It is time for school. "Hurry up," says {f} to __.',
      '{f} is helping with the sums of __.',
      'A birthday cake with candles was baked by {f} for __.',
      'On the chair, with a spoon, sits __.',
    ],
    due: 'p',
    rivals: 'pet',
  },
  {
    open: ['{p} fell asleep in the film. {q} did not.', '{q} saw the film to the end. {p} slept through it.'],
    ask: [
      'How did it end? It is no use asking __.',
      'Loud snores were coming from the seat of __.',
      '"What have I missed?" asked __.',
      'When the lights went on, we had to shake __.',
      'The ticket had been a waste of money for __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: ['{p} gave {q} a push.', '{q} got a push from {p}.', 'It was {p} who pushed {q}.'],
    ask: [
      'Down on the floor sat __.',
      '"Ouch!" cried __.',
      'There was a big bump on the head of __.',
      'The one who was lying in the mud was __.',
      'The teacher put a plaster on __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} turned left. {q} turned right. The shop is on the left.',
      'The shop is on the left, but {q} went to the right. {p} went to the left.',
    ],
    ask: [
      'The bread was bought by __.',
      'One of them did not find the shop. But __ did.',
      'The first to be at the shop was __.',
      'The lady in the shop said good morning to __.',
      'With a full bag came home __.',
    ],
    due: 'p',
    rivals: 'q',
  },
]);

const WHAT = toldKind('told: pick in plain words, what', [
  {
    open: ['The {x} is heavy. The {y} is light.', 'You can lift the {y} with one finger, but not the {x}.'],
    ask: [
      'It took two of us to carry the __.',
      'My back hurts from lifting the __.',
      'Let the strong man take the __.',
      'We put it down every few steps, that __.',
      'Please help me with the __!',
    ],
    rows: `x y due rivals
      box | bag | box | bag / bag | box | bag | box / chair | table | chair | table / table | chair | table | chair / basket | bucket | basket | bucket / bucket | basket | bucket | basket`,
  },
  {
    open: ['I lost the {x}. I still have the {y}.', 'The {y} is here in my hand, but the {x} is gone.'],
    ask: [
      'Help me to look for the __!',
      'If you find a __, it is mine.',
      'I must have dropped the __.',
      'Now I have to buy another __.',
      'Where on earth is the __?',
    ],
    rows: `x y due rivals
      key | phone | key | phone / phone | key | phone | key / hat | scarf | hat | scarf / scarf | hat | scarf | hat / ring | watch | ring | watch / watch | ring | watch | ring`,
  },
  {
    open: [
      'The {x} fell down and broke. The {y} did not.',
      'We dropped the {x}, and it went to pieces. The {y} is all right.',
    ],
    ask: [
      'Sweep up what is left of the __.',
      'There are bits of the __ all over the floor.',
      'Can we glue the __?',
      'We threw away the __.',
      'Mother was sad about the __.',
    ],
    rows: `x y due rivals
      cup | plate | cup | plate / plate | cup | plate | cup / vase | lamp | vase | lamp / lamp | vase | lamp | vase / bowl | glass | bowl | glass / glass | bowl | glass | bowl`,
  },
  {
    open: [
      'The {x} was on the left, the {y} on the right. I looked left.',
      'I turned my head to the left. That was where the {x} was. The {y} was on the right.',
    ],
    ask: [
      'What I saw was the __.',
      'I took a photo of the __.',
      'My eyes fell on the __.',
      'There in front of my eyes was the __.',
      '"Look," I said, "a __!"',
    ],
    rows: `x y due rivals
      church | lake | church | lake / lake | church | lake | church / fox | bear | fox | bear / bear | fox | bear | fox / ship | bridge | ship | bridge / bridge | ship | bridge | ship`,
  },
  {
    open: [
      'The {x} comes before the {y}. We have had the {x}.',
      'The {x} is over, and after that comes the {y}.',
    ],
    ask: [
      'Now it is time for the __.',
      'Next comes the __.',
      'Be quiet, please! They are going to begin the __.',
      'What we are waiting for is the __.',
      '"Are you ready for the __?" they asked.',
    ],
    rows: `x y due rivals
      song | dance | dance | song / dance | song | song | dance / film | talk | talk | film / talk | film | film | talk / race | dinner | dinner | race / dinner | race | race | dinner`,
  },
  {
    open: ['My {x} is awake. My {y} is asleep.', 'My {y} is sleeping, but my {x} is not.'],
    ask: [
      'Hush! Do not wake my __.',
      'The snoring comes from my __.',
      'There, with closed eyes, lies my __.',
      'The light is out in the room of my __.',
      '"Good night," I whisper to my __.',
    ],
    rows: `x y due rivals
      brother | sister | sister | brother / sister | brother | brother | sister / mother | father | father | mother / father | mother | mother | father / uncle | aunt | aunt | uncle / aunt | uncle | uncle | aunt`,
  },
  {
    open: [
      'The {x} key fits. The {y} key does not.',
      'I tried both keys, the {y} one and the {x} one. It was the {x} one that fitted.',
    ],
    ask: [
      'I opened the door with the __ one.',
      'To get in, take the __ key.',
      'I must not lose the __ key.',
      'You cannot get in if you have not got the __ one.',
      'The door opens if the key is __.',
    ],
    rows: `x y due rivals
      big | small | big | small / small | big | small | big / old | new | old | new / new | old | new | old / red | black | red | black / black | red | black | red / long | short | long | short`,
  },
]);

export const kinds: readonly Kind[] = [WHO, WHAT];
