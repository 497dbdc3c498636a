// Tellings of games, races, turns, bets and contests: who won, who lost, whose turn it is, who comes before whom.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { FAMILY, NUMBERS } from './telling-words.ts';

const WON = toldKind('told: deed, who won and who lost', [
  {
    open: [
      "Up the hill and down again, that was the race. {q} was in front all the way up, but {p} runs downhill like a stone that rolls, and by the gate {q} could only see {p}'s back.",
      '{p} won the hill race, although {q} had led as far as the top.',
      'In the hill race {q} came second, just behind {p}.',
    ],
    ask: [
      'The silver cup was handed to __.',
      'The first pair of feet across the line belonged to __.',
      '"You were too fast for me," said the second to the first, that is, to __.',
      'There is a photo of a runner with both arms in the air. It shows __.',
      'A gold medal, a bottle of milk and a kiss from the mayor: all of these were for __.',
      'Look who is standing on the highest step! It is __.',
      'Three cheers for __, the winner!',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Whoever loses has to do the dishes. That was the deal. {p} had two kings, and {q} had nothing but small hearts.',
      '{q} lost at cards to {p}, and the loser does the dishes.',
      '"I win!" said {p} and put down the last card. "You do the dishes." {q} groaned.',
    ],
    ask: [
      'With foam up to the elbows, at the sink stood __.',
      'Forty plates were waiting for __.',
      'The dishes were washed, and not with a smile, by __.',
      'Crash! "That was my best bowl! What are you doing in there, __?"',
      'The apron was tied round the loser, poor __.',
      'Does __ want the big sponge or the small one?',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'There were three jars on the stall, and you had to guess how many beans were in the biggest. {p} said a hundred, {q} said five hundred, {r} said nine hundred. The lady counted them. There were eight hundred and ninety-eight.',
      'How many beans are in the jar? {r} guessed nine hundred. {q} guessed five hundred, and {p} only a hundred. The answer, when they were all laid out on the table, was eight hundred and ninety-eight.',
    ],
    ask: [
      'The best guess of all had been made by __.',
      'The prize, a live goose, went home with __.',
      '"How did you do it?" the lady asked __.',
      'Missed it by only two beans! Well done, __!',
      'A good eye for beans: that is what you can say of __.',
      'Now there is a goose in the bathroom of the winner, __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      'In our chess club it was {p} against {q}, and {q} against {r}. {p} beat {q}. Then {q} beat {r}. We did not have time for more.',
      '{q} lost the first game, to {p}, and won the second, from {r}. After that the caretaker switched off the lights.',
    ],
    ask: [
      'The one who lost a game and won a game is __.',
      'Two games in one evening were played by __.',
      'One of the three had no break at all, and that was __.',
      'Black or white, lucky or unlucky, every game that evening had to do with __.',
      '"First I was too slow, then I was just fast enough," said __.',
      'Only __ had to sit at the board twice.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'My {due} won a pig at the fair. My {d} won a comb, and my {e} lost a shoe on the roundabout.',
      'The fair was a success. A pig was won by my {due}, who had hit all the tin cans. My {e} hit none. My {d} got a comb for hitting one.',
    ],
    ask: [
      'The pig came home on a rope with my __.',
      'If you ask who throws best in our family, it must be my __.',
      'The pig needed a name. It was named by its owner, my __.',
      'Three balls, nine cans, one pig: that is how good my __ is.',
      '"Where are you going to keep it?" we all asked my __.',
      'So now there is a pig in the garage of my __.',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY },
    rivals: 'd e',
  },
  {
    open: [
      'Welcome back to the Stadium Road, where the Reds are playing the Blues. {p} scored for the Reds with a header in the ninth minute. {q}, the keeper of the Blues, lay in the mud and hit the ground with both fists.',
      'One goal has been scored in this match so far. The shot came from {p}. The hands that should have held it were those of {q}, but the ball was wet.',
    ],
    ask: [
      'For letting that ball slip, the fans were angry with __.',
      'Gloves do not help if the ball is wet, as we saw with __.',
      'In front of the goal, with two big gloves and a red face, stands __.',
      'The goalkeeper who missed it is called __.',
      'The next ball flew into the arms of the keeper. This time it was held by __.',
      'Between the posts we see __, who has had better days.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'They had a staring contest at lunch. Whoever blinked first was out. {p} blinked at once. {q} and {r} went on until the pudding was cold, and then a fly sat down on the nose of {q}.',
      'Who can look longest without blinking? {p} was out after three seconds. The fly decided the rest. It landed on {q}, who blinked, while {r} did not move at all.',
    ],
    ask: [
      'The eyes that stayed open longest were those of __.',
      'The winner, with tears running down both cheeks, was __.',
      'A fly had made a champion of __.',
      'Like an owl, like a statue, like a fish: that is how people spoke of __.',
      'All the puddings on the table were pushed over to the winner, __.',
      'Nobody stares as long as __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      '{p} can spit a cherry stone {x} feet. {q} once managed {y}.',
      'The record for cherry stones is held by {q}: {y} feet. {p} got as far as {x}.',
    ],
    ask: [
      'So the one who can spit farther is __.',
      'Better stand behind and not in front of __, who spits farther than anyone.',
      'The champion of the cherry tree is called __.',
      'The stone that flew farthest came out of the mouth of __.',
      'On the wall of the shed you can read the name of the champion: __.',
      'Nobody on this street spits like __.',
    ],
    rows: `x y
      two | four
      three | five
      four | nine
      five | ten
      six | eleven
      two | six
      nine | twelve
      eight | twenty`,
    due: 'q',
    rivals: 'p',
  },
]);

const TURN = toldKind('told: deed, whose turn it is', [
  {
    open: [
      'We always play in the same order: {p}, then {q}, then {r}, round and round the table.',
      'After {p} it is {q}, after {q} it is {r}, and after {r} it is {p} again. Is that so hard to remember?',
    ],
    ask: [
      '{p} threw a six and moved the blue man home. Now the dice went to __.',
      '{p} has had a go. Now wake up, it is your turn, __!',
      'The one who comes right before {r} is __.',
      'When {p} has finished, hand the dice to __.',
      'A three for {p}, which did not help much. The next to throw was __.',
      'One after {p}, one before {r}: that is when it is the turn of __.',
    ],
    due: 'q',
    rivals: 'r p',
  },
  {
    open: [
      'On even days {p} may sit in front, on odd days {q}. My parents wrote it on a piece of paper and stuck it to the car window.',
      '{q} sits in front on the first, the third, the fifth and so on. On the second, the fourth, the sixth it is {p}. There has been peace in the car since then.',
    ],
    ask: [
      'Today is the {n}, so in front sits __.',
      'It was the {n} of May. In the front seat, with the map, was __.',
      '"What is the date?" "The {n}." "Then get in the front, __!"',
      'On the {n} of the month Mum drives, and next to her is __.',
      'As it was the {n}, they had to put the front seat back for __.',
      'It is the {n} today! Move over, that is the place of __.',
    ],
    lists: { n: 'second fourth sixth eighth tenth twelfth' },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Hide and seek in an old castle: what could be better? {p} counts to a hundred with both eyes shut. {q} is already in the oven, and {r} behind a suit of armour.',
      '"Ninety-eight, ninety-nine, a hundred!" called {p}. {r} was standing behind a suit of armour, and {q} lay curled up in the big oven.',
    ],
    ask: [
      'There was a sneeze, and black dust flew out of the chimney. It was __.',
      'If somebody lights a fire now, that will be the end of __.',
      'Among old ashes and bread crumbs sat __.',
      'Flour on the nose and ash in the hair? Then it can only be __.',
      'The iron door in the kitchen opened, and out crept __.',
      'Covered with soot from top to toe: that was what became of __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'I was {n} when I learned to whistle, and my {d} was {n2}. My {due} has never learned it, although there have been many lessons, and even a book.',
      'Everyone in my family can whistle but one. I can, my {d} can, the dog nearly can. My {due} just blows and blows, and there is no sound.',
    ],
    ask: [
      'The cab drove past, since the one who should have whistled for it was my __.',
      'If you see lips like a fish and hear nothing, you have met my __.',
      'Teach us a tune that goes without whistling, for the sake of my __.',
      '"You just put your tongue behind your teeth," I said once more to my __.',
      'All of us whistled along with the band, except my __.',
      'A whistle made of wood would be just the right gift for my __.',
    ],
    lists: { due: FAMILY, d: FAMILY, n: NUMBERS, n2: NUMBERS },
    rivals: 'd',
  },
  {
    open: [
      'Truth or dare? {p} chose truth and had to say who had eaten the chalk. {q} chose dare and had to kiss the frog.',
      'They played truth or dare by the pond. {q} said "dare", and the others brought a frog. {p} said "truth", and was asked about the chalk.',
    ],
    ask: [
      'Something cold and wet was held up to the mouth of __.',
      'The frog was kissed, quickly, by __.',
      'It did not turn into a prince. "I knew it," said __.',
      'Somebody washed that mouth for ten minutes. That was __.',
      'The frog looked just as unhappy as __.',
      'We have a photo of the kiss, with the frog on the left and on the right __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'For the three-legged race you need a partner. {p} was tied to {q}, and {r} to me, and it is hard to say which of us fell more often.',
      'They tied my left leg to the right leg of {r}. On the next lane were {p} and {q}, tied together with a scarf.',
    ],
    ask: [
      'At the first bend I went left and my partner went right, and down we went, I and __.',
      '"One, two, one, two!" I shouted into the ear of __.',
      'My ankle is still sore where the rope was, and so is the ankle of __.',
      'We came in last, I on my knees and, beside me, __.',
      'I have never been as close to anyone as I was that day to __.',
      'The rope was cut at last, and I was free of __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      '{p} drew the name of {q} from the hat, {q} drew {r}, and {r} drew {p}. Each was to buy a present for the name on the slip, and to tell nobody.',
      'It is the custom in our office: you draw a name at Christmas and buy a present for that person. {r} had drawn {p}. {q} had drawn {r}. So {p} had to shop for {q}.',
    ],
    ask: [
      'There were socks with reindeer for {r}. They had been bought in secret by __.',
      '{r} wonders to this day who gave {rHim} the socks. It was __.',
      "The one who had {r}'s name in that pocket was __.",
      'What to buy for {r}? That was the question for __.',
      '"I hope that {r} likes socks," thought __.',
      'If {r} does not like the present, it is the fault of __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'We drew lots for the beds. {p} got the one by the window, {q} the one by the door, and {r} has to lie on the sofa.',
      'The sofa is for {r} tonight. {q} takes the bed next to the door, {p} the bed under the window.',
    ],
    middle: ['At midnight there was a storm.'],
    ask: [
      'The window flew open and rain poured in on __.',
      'The one who could see the lightning best was __.',
      'With a wet pillow and wet hair, there sat __.',
      'The curtain blew across the face of __.',
      'Somebody had to get up and shut the window. It was closest to __.',
      'In the morning the sun woke __ first, through the glass.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'In the sack race {p} hopped on the foot of {q}. They both fell, and {r} jumped over the two of them.',
      "{r} had an easy win: the other two, {p} and {q}, had got into each other's way. It was {q} whose foot was stepped on.",
    ],
    ask: [
      'There is a swollen toe in a bowl of cold water. It belongs to __.',
      '"Ouch! Could you not look where you are going?" cried __.',
      'The one who limped home was __.',
      'A plaster for the foot of __, please.',
      'For three days only one shoe would fit __.',
      'Somebody had trodden, with sack and all, on poor __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
]);

export const kinds: readonly Kind[] = [WON, TURN];
