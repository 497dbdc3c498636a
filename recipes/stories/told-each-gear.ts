// Tellings of the thing that each wears, carries, rides, lost, sold or was given, of which one is due later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { FAMILY, THINGS, TOWN } from './telling-words.ts';

const TOOLS = 'hammer ladder spade bucket rope brush knife saw broom rake torch wheelbarrow';
const RIDES = 'horse bicycle donkey pony camel elephant motorbike scooter tractor';
const SMALL =
  'ring spoon cup book ball hat glove scarf watch comb pen bell whistle coin knife doll kite drum necklace camera';

const GEAR = toldKind('told: each has its own, gear and gifts', [
  {
    open: [
      '{p} lent me a {due}, and {q} lent me a {d}. Now the wall is finished.',
      'To build my wall I borrowed a {due} from {p} and a {d} from {q}.',
    ],
    ask: [
      'I went over to thank {p} and took back the __.',
      '"Do you still need it?" asked {p}. "I would like to have back my __."',
      '{q} has got the {d} again, but I have still not given {p} the __.',
      'I am sorry to say that I broke what {p} had lent me, the __.',
    ],
    lists: { due: TOOLS, d: TOOLS },
    rivals: 'd',
  },
  {
    open: [
      '{p} came riding on {a due}, and {q} came on {a d}. They wanted to see who was faster.',
      'It was an odd race. {q} sat on {a d} and {p} sat on {a due}.',
    ],
    ask: [
      '{p} was so tired at the end that we had to help {pHim} down from the __.',
      'With a shout of joy, {p} came over the line on the __.',
      'On the last bend {p} fell off the __.',
      '{q} won on the {d}, and {p} came in second on the __.',
    ],
    lists: { due: RIDES, d: RIDES },
    rivals: 'd',
  },
  {
    open: [
      'My {fam} left me a {due} and my {fam2} left me a {d}. That is all I ever inherited.',
      'When my {fam} died, I got a {due}. From my {fam2} I got a {d}.',
    ],
    ask: [
      'I think of my {fam} whenever I look at the __.',
      'A man offered me money for what my {fam} had left me, but I would never sell the __.',
      'From my {fam2} I have the {d}, and from my {fam} I have the __.',
      'The only thing I own that once belonged to my {fam} is the __.',
    ],
    lists: { due: SMALL, d: SMALL, fam: FAMILY, fam2: FAMILY },
    rivals: 'd',
  },
  {
    open: [
      'I lost my {due} on the bus. {p} lost a {d} in the river. We are not good at keeping things.',
      'My {due} was left on a bus, and a {d} that {p} had just bought fell into the river.',
    ],
    ask: [
      'The bus driver walked through the empty bus at night and found a __.',
      'The river took the {d}, and the bus took the __.',
      'I went to the bus station and asked if anybody had handed in my __.',
      'Somewhere, on a bus that goes round and round, is my __.',
    ],
    lists: { due: SMALL, d: SMALL },
    rivals: 'd',
  },
  {
    open: [
      'The magician pulled a {due} out of his hat and a {d} out of his sleeve.',
      'From his sleeve the magician took a {d}, and from his hat a {due}. I was in the first row.',
    ],
    ask: [
      'There was nothing in the hat, and then there was a __.',
      'After the show I looked into his hat. How could it have held a __?',
      'The thing in the sleeve was a {d}. The thing in the hat was a __.',
      'He put his hand into his hat, and everybody cried out, for he was holding up a __.',
    ],
    lists: {
      due: 'rabbit duck hen mouse goose cat rose lamp cake fish candle snake',
      d: 'rabbit duck hen mouse rose lamp fish candle snake scarf rope',
    },
    rivals: 'd',
  },
  {
    open: [
      'We had two things to sell at the market. The {due} was sold in the first hour. Nobody wanted the {d}.',
      'I took a {due} and a {d} to the market. A lady bought the {due} at once. The {d} I carried home again.',
    ],
    ask: [
      'I counted the money that I had been given for the __.',
      'At home we still have the {d}, and we miss the __.',
      'A week later the lady came back and said that she was very happy with her __.',
      'What was sold that day was the __.',
    ],
    lists: { due: SMALL, d: SMALL },
    rivals: 'd',
  },
  {
    open: [
      'You can tell them by what they carry. {p} never goes out without {a due}, {q} never without {a d}, and {r} never without {a e}. I have asked them about it. {q} went red, {r} laughed, and {p} said that it was a long story.',
      'They are three strange old friends who walk by the river. The one with the {e} is {r}, the one with the {d} is {q}, and the one with the {due} is {p}. When it rains they all stand under the bridge.',
    ],
    middle: ['The water was high that day, and brown.'],
    ask: [
      '{p} had fallen asleep on a bench, holding the __.',
      'The river had carried it off, and {p} stood on the bank and cried for the __.',
      'There was one thing that {p} would not have given away for all the gold in the world, and that was the __.',
      '{q} lifted the {d}, and {p} lifted the __.',
    ],
    lists: { due: THINGS, d: THINGS, e: THINGS },
    rivals: 'd e',
  },
  {
    open: [
      'The {due} was a present from {p}, and the {d} was a present from {q}.',
      'For my birthday {p} gave me a {due}, and {q} gave me a {d}.',
    ],
    ask: [
      'I wrote to {p} and said thank you for the __.',
      'When {p} came to see me, I quickly put on the table the __.',
      '"Do you like my present?" asked {p}. "Yes, I love the __."',
      '{q} had thought of the {d}, and {p} had thought of the __.',
    ],
    lists: { due: SMALL, d: SMALL },
    rivals: 'd',
  },
  {
    open: [
      'We use the {due} as a door stop and the {d} as a paper weight.',
      'The door is kept open by a {due}. My papers are held down by a {d}.',
    ],
    ask: [
      'The door banged shut, because someone had taken away the __.',
      'To keep the door open, I pushed against it with my foot the __.',
      'On my papers lies the {d}, and in front of the door lies the __.',
      'In the dark I walked to the door and hit my toe on the __.',
    ],
    lists: {
      due: 'stone brick book shoe hammer bell bottle pot lamp boot box',
      d: 'stone book spoon shell bell bottle cup lamp candle coin',
    },
    rivals: 'd',
  },
  {
    open: [
      'First the dog ate my {due}. Then he ate the {d} that belonged to {p}. He is not even sorry.',
      'Our dog has eaten my {due}, and a {d} that {p} had been looking for all week.',
    ],
    ask: [
      '{p} needs another {d}, and I need another __.',
      'I cannot go on without it, so I went to a shop and bought a new __.',
      'There was not much left of my own __.',
      'My friends laugh, but it is true: the dog ate my __.',
    ],
    lists: {
      due: 'hat glove scarf letter shoe sock ticket book map pillow slipper',
      d: 'hat glove scarf letter shoe sock ticket book map pillow slipper',
    },
    rivals: 'd',
  },
  {
    open: [
      'They met at the {x}. {m} had a {due} under his arm, and {f} had a {d} in her hand.',
      'At the {x} stood {m} with a {due}, and up came {f} with a {d}.',
    ],
    ask: [
      'She looked at what he was carrying and asked, "Why have you brought a __?"',
      '{m} wanted to shake hands, so he had to put down the __.',
      '{f} swung the {d}, and {m} held on tight to the __.',
      '"Let me carry that for you, {m}," said {f}, and took from him the __.',
    ],
    lists: { x: TOWN, due: SMALL, d: SMALL },
    rivals: 'd',
  },
  {
    open: [
      'The snowman that {p} made has a {due} for a nose. The one that {q} made has a {d}.',
      '{q} used a {d} for the nose of a snowman. {p} used a {due}. They stand side by side on the lawn.',
    ],
    ask: [
      'The sun came out, the snowman that {p} had made melted, and on the grass there lay a __.',
      'A bird flew off with the nose of the snowman that {p} had made. So {p} went to get another __.',
      'Snowman number one, by {q}, has a {d}. Snowman number two, by {p}, has a __.',
      '{p} stepped back, looked at the snowman, and pushed in a little deeper the __.',
    ],
    lists: {
      due: 'carrot banana potato lemon spoon pencil candle sausage stone pear bottle',
      d: 'carrot banana potato lemon spoon pencil candle sausage stone pear bottle',
    },
    rivals: 'd',
  },
  {
    open: [
      'The first shop had a {due} in the window, and the second one had a {d}. I could buy only one of them, and I chose the second.',
      'I saw a {due} in the first shop and a {d} in the second. In the end I went back to the second shop and bought that one.',
    ],
    ask: [
      'To this day I am sorry that I did not buy the __.',
      'I own the {d} now, but I still dream of the __.',
      'Somebody else must have bought the other thing, the __.',
      'When I passed the first one again, they had sold the __.',
    ],
    lists: { due: SMALL, d: SMALL },
    rivals: 'd',
  },
  {
    open: [
      'The old captain left his {due} to the cook, his {d} to the boy and his {e} to the cat. It was all written down on the back of a map. Then he closed his eyes, opened one of them again to see if we were crying, and died.',
      '"I have not got much," said the old captain. "The {due} is for the cook. The boy may have the {d}. And the {e} goes to the cat, who never lied to me." Those were nearly his last words.',
    ],
    middle: ['We sailed on for nine days, and hardly anybody spoke.'],
    ask: [
      'The cook dried his eyes on his apron and took into his hands the __.',
      'The boy got the {d}, and the cook got the __.',
      'When we came home, the cook hung up in his kitchen, over the stove, on a hook, the __.',
      'A stranger offered the cook a bag of gold for what the captain had left him, but he would not sell the __.',
    ],
    lists: {
      due: 'ring book hat scarf watch pen bell whistle knife drum camera lamp mirror',
      d: 'ring book hat scarf watch pen bell whistle knife drum camera lamp mirror',
      e: 'pillow blanket chair cushion cup spoon',
    },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [GEAR];
