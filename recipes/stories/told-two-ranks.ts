// Tellings of two or three that differ in age, size, speed, price or order: who or which is due.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, TOWN } from './telling-words.ts';

const BEASTS = 'horse donkey pony camel goat dog pig cow';
const RUNNERS = 'fox hare cat dog pony goat hen duck mouse';
const GOODS = 'hat scarf jacket umbrella lamp mirror clock kettle suitcase';
const CARRIED = 'box bag basket suitcase chest parcel crate sack';

const RANKS = toldKind('told: two ranks', [
  {
    open: [
      '{p} is {older} years older than {q}, and does not let anyone forget it.',
      'There are two children next door. {q} was born {older} years after {p}, and they fight like cats.',
      '"When I was born," said {q}, "{p} was already {older} and could talk."',
    ],
    middle: ['They have the same nose and the same laugh, and they share a room under the roof.'],
    ask: [
      'So the first to go to school, with a bag almost as big as the child, was of course __.',
      'The clothes get handed down in this family, and the first to wear them is always __.',
      'By law you have to be eighteen to drive. The one who will have to wait longer is not __.',
      'If you ask which of them has more candles on the cake, it is __.',
      'They say that the more sensible one has to give in, and by that they always mean the elder, poor __.',
    ],
    lists: { older: 'two three four five six seven' },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{q} is only {n}. {p} will be a teenager next year. Still they are the best of friends.',
      'On Fridays I look after {p}, who is twelve and reads thick books, and {q}, who is {n} and eats them.',
    ],
    ask: [
      'Someone has to be carried up to bed, and someone has to be talked into it. The second one is __.',
      'Last week I was asked to leave both of them alone for ten minutes. I put the bigger one in charge: "You are the boss now, __!"',
      'In the bus one of them pays half and the other one goes free. The half ticket is for __.',
      'Only one of them is allowed to use the bread knife, and that is __.',
      'On the film poster it said "not under ten", so I could take along nobody but __.',
    ],
    lists: { n: 'two three four' },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'We measured the two against the kitchen door. {p} is now half a head taller than {q}.',
      'Until last summer {q} could look down on {p}. Since then things have changed: it is now {p} who looks down on {q}.',
      '{q} used to be taller, but no longer is. {p} has grown like a weed, and {q} has not.',
    ],
    ask: [
      'When the ball got stuck on top of the cupboard, they did not need a chair. "You can reach it," they said to __.',
      'For the school photo one of them had to stand in the back row, and that was __.',
      'You have to bend down in our old barn, or else you hit your head. The bump on the forehead shows that I am speaking of __.',
      'The trousers that were too short for one of them still fitted the other. Too short they were for __.',
      'If you need somebody to change the light bulb, you had better ask __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'They raced each other to the lamp post and back. {p} came in a long way ahead of {q}.',
      'Three years in a row {q} had won the sack race. This time {q} fell over at the start and {p} was there first.',
      '{q} ran well. {p} ran better, and broke the ribbon with both arms in the air.',
    ],
    ask: [
      'There was just one cup to be won, and the mayor handed it to __.',
      'Everybody clapped, and two big boys lifted up __.',
      'One of them was crying, and the other one was beaming. With a gold medal round the neck, there stood __.',
      'In the paper on Monday there was a photo of the winner, our very own __.',
      '"How does it feel to be the fastest in the whole village?" they asked __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'It was a chess match that nobody will forget. After four hours {q} had beaten {p}.',
      '{q} and {p} played cards for matchsticks. When the clock struck ten, {q} had all of them.',
      'Guess what, {p} has lost to {q}! And that at arm wrestling, in front of the whole pub.',
    ],
    near: true,
    ask: [
      'As agreed, the drinks had to be paid by the loser, and so they were, by __.',
      '"It was the light. It was the noise. I had a cold!" There was no end to the excuses of __.',
      'One can learn from a defeat. That, at least, is what I said to __.',
      '"I want my revenge," grumbled __.',
      'He who loses has to wash the dishes. Off to the sink, __!',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'In the queue at the post office I stood behind {p}, and {q} stood behind me.',
      'First came {p}, then came I, and after me came {q}. The post office was about to close.',
      '"Who is before you?" asked the man at the door. "{p} is," I said, "and {q} comes after me."',
    ],
    ask: [
      'I could see nothing but the neck and the collar of __.',
      'When the first one of us stepped up to the counter, I was not yet in a hurry, as it was only __.',
      'The clerk had one stamp left. It went to the first of us, and that means to __.',
      'The line moved on so suddenly that I bumped into the back of __.',
    ],
    near: true,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} came to the party at {x}, when I was still in my bathrobe. {q} came at {y}, when all the cake had gone.',
      'You could not say that my guests were on time. They were invited for {x}. {q} came at {y}, after the cake, and {p} at half past {six}.',
    ],
    rows: `x y six
      seven | ten | five
      eight | midnight | six
      six | nine | four
      seven | eleven | four`,
    ask: [
      'The one who helped me to blow up the balloons was __.',
      'There is always one who turns up too early, and this time it was __.',
      'I had not even set the table, and there in the doorway stood __.',
      'The first bell rang, I ran down with wet hair, and who was it? It was __.',
      'At least one of them got a piece of cake, namely __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The {due} costs {x} pounds and the {d} costs {y}. They are both lovely, and I have only {y} pounds in my purse.',
      '"How much is the {d}?" "{Y} pounds, madam." "And the {due}?" "That one is {x}." I counted my money. I had {y}.',
    ],
    rows: `x y
      fifty | thirty
      forty | twelve
      ninety | sixty
      eighty | twenty`,
    near: true,
    ask: [
      'I sighed, and with a heavy heart I put back the __.',
      'It was a pity, but I could not afford the __.',
      '"If you can wait till pay day," said the shopkeeper, "I will keep it for you, the __."',
      'I would have to save a little longer for the __.',
      'Much too dear for me, I am afraid, that __!',
    ],
    lists: { due: GOODS, d: GOODS },
    rivals: 'd',
  },
  {
    open: [
      'Next to our hotel there is a {d2}. From there it is two minutes to the {due} and half an hour to the {d}.',
      'On the map it looked different: the {due} is just round the corner, but the {d} is right at the other end of the town.',
      '"Is the {d} far from here?" "Oh yes, you will need the bus." "And the {due}?" "You are almost there."',
    ],
    ask: [
      'It was late, and our feet hurt, so we only went as far as the __.',
      'With the two little ones we decided on the nearer one, the __.',
      'We saved the bus fare and walked to the __.',
      '"I will be back in five minutes," said Dad. He cannot have gone further than the __.',
      'At night we could even hear the bell and the voices from the __.',
    ],
    rows: `due d d2
      market | harbour | garage
      harbour | market | bank
      castle | museum | shop
      museum | castle | pub
      theatre | church | shop
      church | theatre | garage
      school | station | pub
      station | school | bank`,
    rivals: 'd',
  },
  {
    open: [
      'It was raining on moving day. I carried the {due}, which was full of {heavy}, and {p} the {d}, which was full of {light}.',
      'The {due} had {heavy} in it and the {d} {light}. There was no lift, and I live on the fifth floor.',
    ],
    ask: [
      'My arms felt a yard longer when I had at last put down the __.',
      'Two men had to help me up the last stairs with the __.',
      'I hurt my back that day, and it was all because of the __.',
      'You will not believe it, but the floor creaked under the __.',
      'I groaned. "What have you put in here, stones?" I meant the __.',
    ],
    rows: `heavy light
      books | feathers
      iron pans | pillows
      bricks | paper hats
      tools | woolly socks
      wet sand | straw
      coal | dry leaves`,
    lists: { due: CARRIED, d: CARRIED },
    rivals: 'd',
  },
  {
    open: [
      'Once upon a time the {d} made fun of the {due} for being slow. So they ran a race, and the {d}, sure of winning, lay down under a tree and slept till evening.',
      'The animals held a race. "I am the quickest," boasted the {d}, but stopped at every bush to eat. The {due} just ran on and on.',
    ],
    ask: [
      'When all the animals stood cheering at the finish, they were cheering for the __.',
      'The old owl laid the crown of leaves on the head of the __.',
      'Who had got there first? It was nobody but the __.',
      '"Slow and steady wins the race," said the __.',
    ],
    lists: { due: RUNNERS, d: RUNNERS },
    rivals: 'd',
  },
  {
    open: [
      'My brother has three cars. The {d} one is from last year, the {e} one is from the nineties, and the {due} one was built before the war.',
      'Of his cars the {due} one is older than the {e} one, and the {e} one is older than the {d} one.',
    ],
    ask: [
      'A museum rang up and wished to buy the __ one.',
      'One of them has wooden wheels and has to be cranked by hand. That, no doubt, is the __ one.',
      'It is nearly impossible nowadays to find spare parts for the __ one.',
      '"Great-grandfather could have driven in this one," he says, and strokes the roof of the __ one.',
      'On Sundays he puts on an old leather cap and takes us for a ride in the __ one.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'We had three balloons. The {d} one burst at once. The {e} one got caught in a tree. Up and up, higher than the church, went the {due} one.',
      'Look at the balloons! The {e} one is hanging in the tree, the {d} one has hit the roof, and the {due} one is above the clouds.',
    ],
    ask: [
      'It was found two days later, in another country: the __ one.',
      'Only the one that had flown the farthest won a prize. It was __.',
      'Soon it was a tiny dot in the sky, and the dot was __.',
      'The pilot of a passing plane said that he had seen something round and __.',
    ],
    near: true,
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'The farmer wants to sell {a due} and {a d}. The {d} is in its best years. The {due} has hardly a tooth left in its mouth.',
      '"How old is the {d}, and how old is the {due}?" "The {d} was born last spring," said the farmer. "The {due} was here before me."',
    ],
    ask: [
      'Its back was bent and its muzzle was grey. Nobody wanted to pay anything for the __.',
      'In the end I took pity and bought the one that nobody wanted, the __.',
      '"Here you may rest for the few years that you have left," I said to the __.',
      'It cannot hear so well any more, and it sleeps most of the day, that good old __.',
    ],
    lists: { due: BEASTS, d: BEASTS },
    rivals: 'd',
  },
  {
    open: [
      'The long bus tour had three stops: first the {due}, then the {d}, and last of all the {e}.',
      '"Where do we go after the {due}?" "To the {d}." "And after that?" "To the {e}, and then home."',
    ],
    ask: [
      'I was wide awake and took a hundred photos when we started with the __.',
      'The bus was late in the morning, so they were already waiting for us at the __.',
      'At nine, just after breakfast, we got out at the __.',
      'Grandma missed the bus at the hotel, and with it she missed the start, the __.',
      'At the beginning of my diary of that day I wrote three pages about the __.',
    ],
    lists: { due: TOWN, d: TOWN, e: TOWN },
    rivals: 'd e',
  },
  {
    open: [
      '{q} can lift {y} with one hand. {p} can hardly lift {x}.',
      'One of the two movers was {q}, who carries {y} as if it were nothing. The other one was {p}, who gasps under the weight of {x}.',
    ],
    ask: [
      'I thought it kinder to give the lampshade and the cushions to __.',
      'The jam jar had a lid that would not turn, and it was no good handing it to __.',
      'At the tug of war nobody wanted to have on their side __.',
      'You should do some exercise and eat your spinach, my dear __!',
    ],
    rows: `x y
      a cat | a calf
      a bag of sugar | a sofa
      a chair | a piano
      a bucket of water | a barrel of beer`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'We drew lots for who had to go down into the dark cellar. {r} drew a long straw and so did {q}. {p} drew the short one.',
      'There were three straws, and the short one meant washing up. {q} was lucky. {r} was lucky too. "Why is it always me?" cried {p}.',
    ],
    ask: [
      'A deal is a deal. We all leaned back and smiled at __.',
      'There was no way round it, it had to be done by __.',
      'It was a nasty job, but fair is fair. "Off you go, __!"',
      'The other two were out of it and patted the shoulder of __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'The marks are out. {r} got {a c}, {q} got {a b}, and {p}, who had not opened a book all year, {a} {d}.',
      '"{q}, you have {a b}. {r}, {a c} is fine too. But {p}, how could you get {a} {d}?"',
    ],
    ask: [
      'There was one whose paper was all red ink, and that was __.',
      'Two of them will go up to the next class. It does not look good for __.',
      '"We need to have a serious talk," said the head, when she had sent for the parents of __.',
      'The lowest mark of all had gone to __.',
      'This summer there will be no swimming, just extra lessons, for __.',
    ],
    rows: `a b c d
      an | A | B | F
      a | B | C | D
      an | A | C | E`,
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'In winter we can only heat one room, and that is the {due}. In the {d} you can see your own breath.',
      'It is a cold old house. The pipes in the {d} are frozen. Just the {due} has a stove, and that one is lit all day.',
    ],
    ask: [
      'So do not ask where the cat spends her days from November to March: in the __.',
      'We eat, read, play and quarrel all in the same place, the __.',
      '"I can no longer feel my fingers," I said, so we went over to the __.',
      'The wet gloves and socks hang on a line in the __.',
    ],
    lists: {
      due: 'kitchen bedroom hall office attic bathroom',
      d: 'kitchen bedroom hall office attic bathroom',
    },
    rivals: 'd',
  },
  {
    open: [
      '{p} has a flat on the {high} floor, with a view over all the roofs. {q} lives in the same house, but right at the bottom.',
      'You know the tower by the river? {q} lives on the ground floor and {p} up on the {high}.',
    ],
    ask: [
      'When the lift was out of order, we were all sorry for __.',
      'To see the fireworks, everyone crowded onto the balcony of __.',
      'I had to stop for breath four times on the stairs before I rang the bell of __.',
      'Nobody can look in through the window, so there are no curtains at the place of __.',
      '"From up here the people look like ants," said __.',
    ],
    lists: { high: 'ninth tenth eleventh twelfth twentieth' },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'In our class {p} sits right in front of the teacher, and {q} at the very back, by the window.',
      '"{p}, to the front, please! {q}, you may stay back there by the window." That was how we sat from that day on.',
    ],
    ask: [
      'Each time he writes on the board, a cloud of chalk dust comes down on __.',
      'When he drops his pen, it rolls under the desk of __.',
      'It is hard to copy, chew gum or fall asleep, if you sit where he has put __.',
      'He had only to stretch out his arm to take the comic away from __.',
    ],
    due: 'p',
    rivals: 'q',
  },
]);

export const kinds: readonly Kind[] = [RANKS];
