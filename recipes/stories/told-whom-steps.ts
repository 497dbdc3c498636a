// Short tellings in which the sentence with the pronoun that is due follows at once, and tells of two or three people.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { cast } from './telling-cast.ts';

const STEPS = toldKind('told: whom, step by step', [
  {
    open: [
      '{Y} found {x} asleep on the stairs.',
      'It was late, and {x} lay asleep on the stairs when {y} came home.',
    ],
    ask: [
      'Very gently, {y} put a pillow under {x} and pulled the blanket over __ feet.',
      '{Y} took a pen and painted a moustache on {x}, right under __ nose.',
      '{Y} carried {x} upstairs, which was easy, and took off __ shoes.',
    ],
    rows: cast(
      'his her their',
      'the boy; the prince; little Jim',
      'the girl; the princess; little Jane',
      'the twins; the children; the little ones',
    ),
    near: true,
  },
  {
    open: [
      '{Y} took the last seat on the bus. {X} had to stand.',
      'There was one seat left on the bus, and {y} took it before {x} could.',
    ],
    ask: [
      '{X} stood for an hour, holding on to the pole, and {y} did not even look at __.',
      'At the next stop a whole school got on, and a boy with a rucksack trod on {x} and never said sorry to __.',
      'When the bus braked, {x} fell over. Nobody helped {x} up, but a dog licked __.',
      'After ten miles {y} stood up at last and gave the seat to __.',
    ],
    rows: cast(
      'him her them',
      'my uncle; the monk; Mr Hunt',
      'my aunt; the nun; Mrs Hunt',
      'my cousins; the two sailors; the Hunts',
    ),
    near: true,
  },
  {
    open: [
      '{X} knew the way, and {y} did not.',
      'Only {x} had been in the cave before. {Y} carried the lamp.',
    ],
    ask: [
      '{Y} got scared of bats and asked {x} to wait, but __ went on.',
      '"Left," said {x}. "Are you sure?" asked {y}. {X} had no idea, but __ nodded.',
      'In the middle of the cave {x} stopped, because __ had heard a noise.',
      '{Y} lost a shoe in the mud. {X} found it when __ came back.',
    ],
    rows: cast(
      'he she they',
      'the shepherd; Uncle Alf; the boy',
      'the girl; Aunt Dot; the old woman',
      'the brothers; my friends; the twins',
    ),
    near: true,
  },
  {
    open: [
      '{X} broke the window. {Y} got the blame.',
      'The ball had been kicked by {x}, but it was {y} who got into trouble for the window.',
    ],
    ask: [
      '{X} could not sleep that night, and at last decided to tell the truth, although nobody had forced __.',
      'In the end {x} told the teacher everything, and the teacher forgave __.',
      'When {y} heard who had really done it, {y} did not speak for a week to __.',
      'The window cost thirty pounds, and a part of it was paid by {x}, because a kind aunt had lent the money to __.',
    ],
    rows: cast(
      'her him them',
      'my sister; the new girl; Anna',
      'my brother; the new boy; Peter',
      'the big boys; the twins; my cousins',
    ),
    near: true,
  },
  {
    open: ['{X} baked a cake for {y}.', 'For the birthday of {y} there was a cake, which {x} had baked.'],
    ask: [
      '{X} tasted it, made a face, and said that the recipe was not __ own.',
      'There was no knife, so {x} broke the cake into pieces with __ hands.',
      'While {y} ate, {x} looked on with pride and licked __ fingers.',
      'The cake had taken {x} all night, and nobody but {y} noticed the rings under __ eyes.',
    ],
    rows: cast(
      'her his their',
      'Granny; my aunt; the maid',
      'Grandpa; my uncle; the butler',
      'the neighbours; my sons; the girls',
    ),
    near: true,
  },
  {
    open: [
      '{X} did not want to go to the party without {y}.',
      '"Come with me," {x} said to {y}, "or I will not go to the party."',
    ],
    ask: [
      'But {y} had a cold, and so {x} went all by __.',
      'At the party {x} did not know a soul and had to introduce __.',
      'There was dancing, and {x} liked it so much! "You see," {x} thought on the way home, very pleased with __.',
      '{X} sat by the buffet for hours, ate, and talked to __.',
    ],
    rows: cast(
      'herself himself themselves',
      'my sister; the young widow; Miss Gold',
      'my brother; the young count; Mr Gold',
      'the twins; my cousins; the Golds',
    ),
    near: true,
  },
  {
    open: [
      '{X} moved into a hut in the woods. {Y} came once to visit.',
      'There is a hut in the woods without a clock or a bell. {Y} would hate it, but {x} moved in last May.',
    ],
    ask: [
      '{X} had brought no clock. When the sun rose, __ got up.',
      'There was no bath, but a stream ran by the hut, and every morning __ jumped in.',
      '{Y} had brought cake. "Is it not lonely here?" {y} asked. {X} said that __ liked it.',
      'In the evening {x} lit a candle and read until __ fell asleep.',
      'Winter was hard. {X} ate the last potato in March, and after that __ ate nuts.',
    ],
    rows: `x y due rivals
      my uncle | my aunt | he | she they we / Mr Dove | his wife | he | she they we / my aunt | my uncle | she | he they we
      Sister Ann | the bishop | she | he they we / the young couple | her father | they | he she we / the monks | a lady | they | she he we
      my wife and I | her brother | we | he they she / my sister and I | our uncle | we | he they she / I | my sister | I | she they he
      I | my parents | I | they he she`,
    near: true,
  },
  {
    open: [
      '{Y} held the horse, and {x} got on.',
      '{X} had never sat on a horse before. {Y} held it by the bridle.',
    ],
    ask: [
      'The horse ran, and {x} threw both arms round its neck and shut __ eyes.',
      'At the first ditch {x} lost __ hat{n}.',
      'The ride was over soon. {X} lay in the grass, and nothing hurt except for __ pride.',
      'Never again, swore {x}, as long as there was firm ground under __ feet.',
    ],
    rows: `x y n due rivals
      my uncle | the maid |  | his | her their / the bishop | a girl |  | his | her their / the king | two ladies |  | his | her their
      my aunt | the groom |  | her | his their / the nun | a boy |  | her | his their / the queen | two soldiers |  | her | his their
      the twins | the maid | s | their | her his / my cousins | the groom | s | their | his her`,
    near: true,
  },
  {
    open: ['{X} had a secret, and {y} found it out.', '{Y} had read the diary of {x}.'],
    ask: [
      'On page nine it said what {x} had wanted all __ life.',
      '"Give me back my diary!" shouted {x} at the top of __ voice.',
      'Blushing, {x} tore the diary out of the hands of {y} and hid the thing under __ pillow.',
    ],
    rows: cast(
      'her his',
      'my sister; Anna; the maid; the duchess; Aunt Eve',
      'my brother; Peter; the butler; the duke; Uncle Adam',
    ),
    near: true,
  },
  {
    open: [
      'The king sent for {x}. {Y} packed the bags.',
      'A letter came with a crown on it: the king wished to see {x}. {Y} cried.',
    ],
    ask: [
      'In the throne room {x} bowed so low that the king could see the back of __ head.',
      'The king liked {x} and put a gold chain round __ neck.',
      '"What would you like?" asked the king. {X} only asked to go back to __ village.',
      'On the way home robbers stopped {x} and cut the buttons off __ coat.',
    ],
    rows: `x y due rivals
      the miller's daughter | The miller | her | his their our / the wise woman | Her son | her | his their our / Martha | Her father | her | his their our
      the miller | His daughters | his | their her our / the wise man | His wife | his | her their our / the young fiddler | His mother | his | her their our`,
    near: true,
  },
  {
    open: [
      '{Y} pushed {x} into the pool.',
      '"Do not push!" cried {x}, but {y} did, and there was a great splash.',
    ],
    ask: [
      '{X} could swim, thank goodness, and climbed out with a frog on __ head.',
      'Everybody laughed. Water ran out of the sleeves of {x}, and out of __ ears.',
      'Dripping, {x} went up to {y}, took a deep breath, and shook __ fist.',
      'Somebody threw {x} a towel to dry __ hair.',
    ],
    rows: cast(
      'his her',
      'the waiter; my uncle; the mayor; the vicar; Grandpa',
      'the waitress; my aunt; the countess; the bride; Grandma',
    ),
    near: true,
  },
  {
    open: [
      '{X} rang. {Y} did not pick up the phone.',
      'The telephone rang and rang. It was {x}, but {y} sat in the bath and sang.',
    ],
    ask: [
      'In the evening {y} rang back, but by then {x} had gone to bed, so nobody answered, and in the morning the line was dead. It took {y} a week to reach __.',
      '{X} wanted help, and {y} would have been glad to help __.',
      '"Did anybody call?" asked {y} later. Yes, it had been {x}, and Mother had talked to __.',
      'Since {x} had never rung before, {y} got on a bicycle and went to see __.',
    ],
    rows: cast(
      'him her them',
      'Uncle Cyril; the landlord; my nephew',
      'Aunt Cissy; the landlady; my niece',
      'the Barkers; my parents; the boys',
    ),
    near: true,
  },
  {
    open: ['{Y} told {x} a lie.', '{X} believed every word that {y} said, and it was all lies.'],
    ask: [
      'When {x} found out, __ laughed.',
      '{Y} said that the shop was shut, so {x} did not go there, and in the evening __ had no bread.',
      'Later {y} felt bad about it and wrote to {x}, but of course __ never answered.',
      '"There are sharks in the pond," said {y}. Since that day {x} would not swim, even if __ wanted to.',
    ],
    rows: cast(
      'she he they',
      'the new girl; my aunt; Mrs Lund',
      'the new boy; my uncle; Mr Lund',
      'the tourists; my cousins; the Lunds',
    ),
    near: true,
  },
  {
    open: [
      '{X} had to share one umbrella with {y}.',
      'There was only one umbrella. {Y} held it, and {x} walked close by.',
    ],
    ask: [
      '{Y} held the umbrella too high, so {x} felt the rain run down __ back.',
      'A car went through a puddle, and {x} got mud all over __ shoes.',
      'In the end {x} gave up the umbrella and put a newspaper over __ head.',
      'After a mile in that rain {x} had water in __ boots.',
    ],
    rows: `x y due rivals
      my sister | the priest | her | his their my / my aunt | two boys | her | their his my / the bishop | a nun | his | her their my / my uncle | the twins | his | their her my
      I | my aunt | my | her his their / I | the bishop | my | his her their / you | my uncle | your | his her their / you | the twins | your | their his her`,
    near: true,
  },
]);

export const kinds: readonly Kind[] = [STEPS];
