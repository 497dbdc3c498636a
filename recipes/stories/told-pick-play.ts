// Tellings, among toys and children at play, of two or three of whom each has a part, toy or turn; the right one is due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WHO = toldKind('told: pick at play, who', [
  {
    open: [
      'They are playing shop. {p} is the {x} and {q} is the {y}. The money is made of buttons, and everything costs three.',
      '"You are the {y}, {q}, and I am the {x}," said {p}. Then they set up the boxes and counted out the buttons.',
    ],
    ask: [
      '{line} The one who said that was __.',
      '{line} You can guess that this was __.',
      '{line} That is how one has to speak in the part of __.',
      '{line} "You are doing it very well, __," said the teacher.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y line
      shopkeeper | customer | "That makes three buttons, please." / customer | shopkeeper | "I should like a pound of sugar, please."
      baker | customer | "All my rolls are fresh." / customer | baker | "Are your rolls fresh today?"
      fishmonger | lady with the dog | "I caught it only this morning." / lady with the dog | fishmonger | "My Rex would like a bone."
      shop girl | thief | "Stop! You have not paid!" / thief | shop girl | "Nobody will see me if I run."`,
  },
  {
    open: [
      "The doll's house was shared like this: {p} had the upstairs and {q} had the downstairs. On the stairs there was a line of chalk. One doll was not allowed to cross it, but she was in love with the butler.",
      "{q} looks after the ground floor of the doll's house, and {p} after the floor above it. They drew a line of chalk on the stairs.",
    ],
    ask: [
      'The tiny beds are made each morning by __.',
      'A cup was missing from the kitchen, down on the ground. It had not been mislaid by __.',
      'The roof came off, and rain fell on the bedrooms of __.',
      'A new bath for the upper floor has been put in by __.',
      'The floor with the little balcony, high up, belongs to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'We are robbers and policemen. {p} and {r} are robbers. {q} is the police, all alone, with a whistle and a pan on {qHis} head. It is a fair game, says {q}, if you are fast.',
      '{q} was the policeman, {p} and {r} were the robbers. The prison was behind the bins.',
    ],
    ask: [
      'A whistle blew. "Hands up!" shouted __.',
      'The two of them crept along the hedge, and did not notice that behind them stood __.',
      'Both robbers sat in prison, and in front of it, with the key, stood __.',
      'They ran as fast as they could, for they did not want to be caught by __.',
      'The law was on the side of __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'It was blind man\'s buff. {p} had the scarf over {pHis} eyes and felt about in the air. {p} caught somebody by the sleeve, touched the nose and said, "{q}!" That was right, so now it was the other way round, and they tied on the scarf again.',
      'First it was {p} who could not see, with a scarf tied round {pHis} head. Then {q} was caught, and they swapped.',
    ],
    ask: [
      'Now the one groping about in the dark was __.',
      'With both arms stretched out, into the lamp walked __.',
      'The next to wear the scarf was __.',
      'All the others could see, but not __.',
      '"Over here!" they called, and they all tickled __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'There were three swings in a row. {p} was on the left, {q} was in the middle, and {r} was on the right. From there you can see over the wall, if you go high enough.',
      'On the three swings sat {p}, {q} and {r}, from left to right.',
    ],
    ask: [
      'The one with a neighbour on each side was __.',
      'The outer two leaned over and pulled the hair of __.',
      'The chain of the middle one broke, and into the sand fell __.',
      'To whisper to {r}, {p} had to speak right past __.',
      'Between the others swung __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'The bears had a tea party. {pet} was given {x}, {pet2} was given {y}, and the doll was given a lecture. The tea was real.',
      'For {pet2} there was {y}, for {pet} there was {x}. We had laid a cloth on the carpet for our two bears.',
    ],
    ask: [
      'There is {spot} all over the fur of one bear. It is __.',
      'I wiped the {spot} off the chin of __.',
      '"Who is this with {spot} on his ears?" asked Mum. It was __.',
      'Because of the {spot} on his belly, there was a bath that evening for __.',
      'We could not get the {spot} out of the paws of __.',
    ],
    due: 'pet',
    rivals: 'pet2',
    rows: `x y spot
      a jam tart | a boiled egg | jam / a boiled egg | a jam tart | egg / bread and honey | a cheese roll | honey / a cheese roll | bread and honey | cheese
      chocolate cake | porridge | chocolate / porridge | chocolate cake | porridge / a cream bun | a slice of ham | cream / tomato soup | a nut | soup`,
  },
  {
    open: [
      '{p} and {q} both ran after the bus with their kites. {p} let go of the string. {q} did not. It is a windy town.',
      'There was a strong wind on the hill. {q} held on to the kite string with both hands, but {p} let go.',
    ],
    ask: [
      'One kite was soon a dot in the sky, and it was the kite of __.',
      'There were tears, and a new kite had to be bought for __.',
      'When we went home, one of them had nothing to carry: __.',
      'A farmer found a kite in his trees. On it was the name of __.',
      '"Why did you not hold it tight?" they asked __.',
    ],
    due: 'p',
    rivals: 'q',
  },
]);

const WHAT = toldKind('told: pick at play, what', [
  {
    open: [
      'My brother and I have one box of bricks. He may use the {x} ones and I may use the {y} ones. Mum decided that after the flood in the bathroom.',
      "In our box of bricks the {y} ones are mine and the {x} ones are my brother's.",
    ],
    ask: [
      'I built a tower up to the lamp, and all of it was __.',
      'Mum stepped on one of mine, a __ one.',
      'My castle has walls that are __.',
      'If I need more bricks, I have to buy some that are __.',
      'I swallowed one when I was two. The doctor said that it was __.',
    ],
    rows: `x y due rivals
      red | blue | blue | red / blue | red | red | blue / green | white | white | green / white | green | green | white
      yellow | black | black | yellow / black | yellow | yellow | black / large | small | small | large / small | large | large | small`,
  },
  {
    open: [
      'We dressed up for the party. {p} went as {a x}, {q} went as {a y}, and I went as myself, because I had not read the card.',
      'At the fancy dress party {q} was {a y} and {p} was {a x}. I had a cold and stayed by the door.',
    ],
    ask: [
      '{p} came in, and everybody cried, "Look, a __!"',
      'It took {p} an hour to get out of the costume of a __.',
      'Mum had sewn all night to turn {p} into a __.',
      'There is a photo of {p} with a glass of juice, dressed as a __.',
      'A baby cried when it saw {p}, for it was scared of the __.',
    ],
    rows: `x y due rivals
      wolf | clown | wolf | clown / clown | wolf | clown | wolf / ghost | pirate | ghost | pirate / pirate | ghost | pirate | ghost
      lion | witch | lion | witch / witch | lion | witch | lion / dragon | frog | dragon | frog / bear | king | bear | king`,
  },
  {
    open: [
      'The children have three balls. The {x} one is for the garden, the {y} one is for the house, and the {z} one is for the bath. There were broken windows before I made this rule.',
      'Rule one: in the garden we play with the {x} ball. Rule two: in the house with the {y} one. Rule three: in the bath with the {z} one.',
    ],
    ask: [
      '{scene} It was the __ one, as it should be.',
      '{scene} They were playing with the one that is __.',
      '{scene} The ball was, of course, __.',
      '{scene} For that, only one ball is allowed, the __ one.',
    ],
    rows: `x y z scene due rivals
      red | grey | blue | Something flew over the apple tree. | red | grey blue / green | white | yellow | Something floated in the foam. | yellow | green white
      blue | pink | red | Something rolled under the sofa. | pink | blue red / yellow | blue | green | Something bounced on the lawn. | yellow | blue green
      black | green | white | Something bobbed by the taps. | white | black green / white | red | pink | Something knocked against the piano. | red | white pink
      brown | yellow | green | Something landed among the tulips. | brown | yellow green / red | black | orange | Something swam next to the soap. | orange | red black`,
  },
  {
    open: [
      'I had two soldiers made of tin. The {x} one had lost a leg, and the {y} one had lost his gun. They stood on the window sill and looked at the snow.',
      'On the window sill stood two tin soldiers. The {y} one was without a gun. The {x} one was without a leg.',
    ],
    ask: [
      'One of them had to lean on the glass, because he could not stand up straight. It was the __ one.',
      'The one who could still walk, if tin could walk, was not the __ one.',
      'I made a crutch out of a match for the __ one.',
      '"Hop, hop, hop," I sang, and moved the __ one.',
      'When the sill shook, the first to fall over was the __ soldier.',
    ],
    rows: `x y due rivals
      red | blue | red | blue / blue | red | blue | red / green | white | green | white / white | green | white | green
      grey | brown | grey | brown / brown | grey | brown | grey / old | new | old | new / new | old | new | old`,
  },
  {
    open: [
      'You throw the dice. If it is an even number, you get a {x}. If it is an odd number, you get a {y}. Whoever has ten things first has won. My sister keeps hers in her hat.',
      'The rules of our game: a {x} for every even number, a {y} for every odd one.',
    ],
    ask: [
      'I threw a {n}, so I took a __.',
      '"A {n}!" said my sister. "Give me a __!"',
      'The dice stopped at {n}. That meant one more __.',
      'For my {n} I was handed a __.',
      'What do you get for a {n}? You get a __.',
    ],
    rows: `x y n due rivals
      nut | button | six | nut | button / button | nut | five | nut | button / coin | shell | three | shell | coin / shell | coin | four | shell | coin
      stone | bean | two | stone | bean / bean | stone | four | bean | stone / sweet | match | one | match | sweet / match | sweet | three | sweet | match`,
  },
  {
    open: [
      'First we played {a}. Then we played {b}. Then it got dark, and we were called in, and {p} had lost a shoe.',
      'We played {a} till four, and after that we played {b}. {p} came home with one shoe.',
    ],
    ask: [
      'The second game was __.',
      'The shoe was still there at four, so it must have been lost when we were playing __.',
      'What we were playing when it got dark was __.',
      'The last thing that we played was __.',
      'We were called in from a game of __.',
    ],
    rows: `a b due rivals
      football | chess | chess | football / chess | football | football | chess / tennis | cricket | cricket | tennis / cricket | tennis | tennis | cricket
      golf | football | football | golf / tennis | golf | golf | tennis / football | cards | cards | football / cards | tennis | tennis | cards`,
  },
  {
    open: [
      'In the dressing-up box there were two crowns, a {x} one and a {y} one. The queen always wears the {y} one. The prince has to be content with the other, and with a sword made from a ruler.',
      'We have a {y} crown for the queen and a {x} crown for the prince. Both of them are made of paper.',
    ],
    ask: [
      'I was the prince today, and so on my head there was something __.',
      'The prince knelt down, and off fell his crown, the __ one.',
      'It rained on the prince, and down his face ran a colour: __.',
      'My brother does not want to be the prince, since he does not like the __ crown.',
      'A prince without a crown? Quick, look for the __ one!',
    ],
    rows: `x y due rivals
      blue | red | blue | red / red | blue | red | blue / green | yellow | green | yellow / yellow | green | yellow | green
      purple | white | purple | white / brown | pink | brown | pink / pink | brown | pink | brown / orange | black | orange | black`,
  },
]);

export const kinds: readonly Kind[] = [WHO, WHAT];
