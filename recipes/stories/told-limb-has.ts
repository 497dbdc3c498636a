// Tellings in which a number is said, and the creature or thing told of before decides what there are so many of.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const HAS = toldKind('told: limbs, so many of what', [
  {
    open: [
      '{p} has {a x}.',
      '"I have got {a x} now," said {p}.',
      '{p} looked sadly at the {x} on the floor.',
    ],
    ask: [
      'One of its {n} __ is broken.',
      'It should have {n} __, but one has come off.',
      'A fall like that is bad for all {n} __.',
      '"Let me see," said {q}. "It needs {n} new __."',
      '{q} took glue and went to work on its {n} __.',
    ],
    rows: `x n due rivals
      toy dog | four | legs | wheels strings wings / toy car | four | wheels | legs strings wings
      old guitar | six | strings | legs wheels wings / plastic beetle | six | legs | wheels strings wings
      glass dragonfly | four | wings | wheels strings drawers / stool | three | legs | wheels strings wings
      clock | two | hands | wheels strings legs / violin | four | strings | legs wheels wings
      tiny chest | three | drawers | legs wheels strings
      model windmill | four | sails | legs strings drawers
      pedal car | four | wheels | legs strings wings / rubber octopus | eight | arms | wheels strings wings`,
  },
  {
    open: [
      'The witch was short of time, for she had a train to catch. She pointed her stick at {p} and said a word that nobody had heard before, and {p} was {a x}.',
      '"From now on you shall be {a x}!" cried the witch, and so it was. {p} could do nothing about it.',
    ],
    middle: ['There was a smell of burnt sugar in the room.'],
    ask: [
      '{p} looked down and saw {n} __.',
      'What do you do, all of a sudden, with {n} __?',
      '"Mum will not like it," thought {p}, "when I come home with {n} __."',
      'It takes some time to get used to having {n} __.',
      '"Help," shouted {p}, "I have got {n} __!"',
    ],
    rows: `x n due rivals
      spider | eight | legs | arms wings wheels / octopus | eight | arms | wheels wings strings
      bicycle | two | wheels | wings strings sleeves / guitar | six | strings | legs wheels wings
      table | four | legs | wheels wings strings / van | four | wheels | legs wings strings
      butterfly | four | wings | wheels strings sails / windmill | four | sails | legs strings fingers
      glove | five | fingers | wheels wings strings / starfish | five | arms | wheels wings strings
      beetle | six | legs | wheels arms strings / shirt | two | sleeves | wheels wings strings`,
  },
  {
    open: [
      "{p}'s birthday cake this year is in the shape of {a x}. It took all night, and there were tears twice, once over the eggs.",
      '"Could you bake me a cake that looks like {a x}?" asked {p}.',
      'We baked {a x}, as a cake.',
    ],
    ask: [
      'Long bars of chocolate were used for the {n} __.',
      'The guests took a fork each, and they started with the {n} __.',
      'Before anybody could stop her, the little sister had eaten all {n} __.',
      'The {n} __ were made of sugar and nuts.',
      'There was not enough dough for {n} __.',
    ],
    rows: `x n due rivals
      spider | eight | legs | arms wings wheels / windmill | four | sails | legs strings arms
      guitar | six | strings | legs wheels arms / butterfly | four | wings | wheels strings drawers
      clock | two | hands | wheels strings legs / racing car | four | wheels | legs strings arms
      starfish | five | arms | wheels strings wings / pony | four | legs | wheels strings wings
      octopus | eight | arms | wheels strings wings / hand with a ring | five | fingers | wheels strings wings
      train engine | eight | wheels | legs arms strings / beetle | six | legs | arms strings wheels`,
  },
  {
    open: [
      'In the attic, under a sheet, stood {a x} which must have been there since the days of the sea captain. {p} pulled the sheet away and had to sneeze.',
      '{p} inherited a letter, a cold house and {a x}.',
    ],
    ask: [
      'There was dust on every one of the {n} __.',
      '{p} turned it this way and that and counted: yes, it still had its {n} __.',
      'One of the {n} __ had been mended with tape.',
      'Somebody had once painted the {n} __ in {n} different colours.',
      'A mouse had been at one of the {n} __.',
    ],
    rows: `x n due rivals
      cello | four | strings | legs wheels drawers / pram | four | wheels | legs strings drawers
      stuffed goat | four | legs | wheels strings drawers
      chest of drawers | five | drawers | wheels strings wings
      rocking chair | four | legs | wheels strings wings / banjo | five | strings | legs wheels drawers
      tricycle | three | wheels | legs strings drawers / bookcase | six | shelves | wheels strings wings
      piano stool | three | legs | wheels strings drawers / hay cart | four | wheels | legs strings wings
      stuffed spider | eight | legs | wheels strings wings`,
  },
  {
    open: [
      'Quiz of the week! The first question is about the {x}. Call us now, and please turn your own radio down.',
      '"Your question," said the man on television, "has to do with the {x}. Take your time, Madam."',
    ],
    ask: [
      'The right answer is of course that it has {n} __.',
      '"It has {n} __," I called out, and Grandpa said: "Right!"',
      'Do you know why it needs {n} __?',
      'A little boy phoned and said that it has {n} __, and he got the prize.',
    ],
    rows: `x n due rivals
      spider | eight | legs | wings arms strings / violin | four | strings | legs wheels wings
      octopus | eight | arms | wheels wings strings / bee | four | wings | wheels strings arms
      ant | six | legs | wings arms strings / guitar | six | strings | legs wheels wings
      starfish | five | arms | wheels wings strings / rainbow | seven | colours | legs wings strings
      week | seven | days | legs wings colours / dragonfly | four | wings | wheels strings arms
      year | twelve | months | legs wings days / crab | ten | legs | wheels wings strings`,
  },
  {
    open: [
      'Dear Sir, I sent you {a x} by train three weeks ago, packed in straw. My cousin tells me that the men at the station dropped it.',
      'Dear Madam, the {x} which I ordered has come.',
    ],
    ask: [
      'When the box was opened, it had lost two of its {n} __.',
      'I must tell you that the {n} __ came off when we opened the box.',
      'In your letter you wrote that it had {n} __.',
      'I am happy to say that all {n} __ are as good as new.',
      'In the straw, one by one, we found the {n} __.',
    ],
    rows: `x n due rivals
      wooden horse | four | legs | strings wheels drawers / hand cart | four | wheels | legs strings drawers
      banjo | five | strings | legs wheels drawers / chest | six | drawers | legs wheels strings
      bench | four | legs | wheels strings drawers / old guitar | six | strings | legs wheels drawers
      doll's pram | four | wheels | legs strings drawers / china spider | eight | legs | wheels strings wings
      lute | ten | strings | legs wheels drawers / stone starfish | five | arms | strings wheels drawers
      set of shelves | five | shelves | legs wheels strings`,
  },
  {
    open: [
      '{p} was making {a x} out of an egg box, some wire and a lot of glue. The dog had eaten the first one. The second had dried on the table and was now part of it.',
      'On rainy days {p} makes things. Today it is {a x}, and there is glue on the door handle.',
      'Out of wire {p} made {a x}.',
    ],
    middle: ['The rain ran down the windows, and somebody was frying onions.'],
    ask: [
      'The hardest part was to fix the {n} __.',
      '"Can you hand me the wire? I still have to make the {n} __," said {p}.',
      'When the {n} __ were on, it was finished.',
      'If you want to make one too, begin with the {n} __.',
      'It had already got {n} __.',
    ],
    rows: `x n due rivals
      spider | eight | legs | arms wings sails / octopus | eight | arms | wheels strings wings
      racing car | four | wheels | legs strings wings / dragonfly | four | wings | wheels strings sails
      windmill | four | sails | legs strings fingers / tiny guitar | six | strings | legs wheels wings
      clock | two | hands | wheels strings legs / beetle | six | legs | arms strings wheels
      starfish | five | arms | wheels strings wings / bicycle | two | wheels | wings strings sails
      giant hand | five | fingers | wheels strings wings`,
  },
  {
    open: [
      'The photo is from the war. My grandmother stands beside {a x}, and half of it has been cut off to fit the frame.',
      'This is a picture of {a x}, although you cannot see all of it.',
    ],
    ask: [
      'Out of {n} __ you can see only two.',
      'There must have been {n} __, but where are the rest?',
      'The scissors cut right through the middle, and so some of the {n} __ are gone.',
      'Whoever wants to see all the {n} __ will have to look at the other photo.',
    ],
    rows: `x n due rivals
      cow | four | legs | wheels strings sails / lorry | six | wheels | legs strings sails
      windmill | four | sails | legs strings wheels / harp | twenty | strings | legs wheels sails
      carriage | four | wheels | legs strings sails / mule | four | legs | wheels strings sails
      bus | four | wheels | legs strings sails
      castle | five | towers | legs wheels strings / camel | four | legs | wheels strings sails
      house | seven | windows | legs wheels strings`,
  },
  {
    open: [
      'The bride had bought {a x} without trying it on. She was on a ship at the time.',
      '{p} came home with {a x} from the second-hand shop.',
      'Look at this {x}, it cost next to nothing!',
    ],
    ask: [
      'It has {n} __ in all.',
      'One of its {n} __ does not match the others.',
      'That it had {n} __ was the best thing about it.',
      'I went over it with a needle and checked all {n} __.',
    ],
    rows: `x n due rivals
      coat with a row of wooden buttons | ten | buttons | pockets pages laces
      dress with pockets all over | eight | pockets | buttons pages laces
      rain jacket with no buttons but a lot of pockets | six | pockets | buttons pages laces
      glove for the garden | five | fingers | buttons pockets pages
      cardigan that you button up to the chin | twelve | buttons | pockets laces fingers
      silk blouse, all buttons from top to bottom | nine | buttons | pockets laces fingers
      fan made of painted feathers | seven | feathers | buttons pockets laces
      skirt with broad blue stripes | four | stripes | buttons pockets laces
      necklace of real pearls | forty | pearls | buttons pockets laces`,
  },
  {
    open: [
      '{p} says that it is easy to dance like {a x}. You have to drink a lot of lemonade first, and there must be nobody asleep in the flat below.',
      'Next on the stage, ladies and gentlemen: {p} and {q} in one costume, as {a x}!',
    ],
    ask: [
      'It was very funny how the whole thing fell over its {n} __.',
      'There were cushions for the body, and long stockings did for the {n} __.',
      'The trick is to keep all {n} __ in time with the music.',
      'Before you know it, you fall over your own {n} __.',
      'Everybody in the room began to count the {n} __.',
    ],
    rows: `x n due rivals
      spider | eight | legs | arms wings wheels / octopus | eight | arms | wings wheels strings
      horse | four | legs | arms wings wheels / starfish | five | arms | wings wheels strings
      beetle | six | legs | arms wings wheels / goat | four | legs | arms wings wheels
      squid | ten | arms | wings wheels strings / crab | ten | legs | wings wheels strings
      dragon with three necks | three | heads | wings wheels strings
      centipede | hundred | legs | arms wings wheels`,
  },
  {
    open: [
      'At the car wash they look at you a bit oddly when you come with {a x}.',
      '"Could you clean this for me?" asked {p}. Behind {pHim} stood {a x}, covered with mud. "It is not mine. It belongs to a friend, and he must not see it like this."',
      '{p} is cleaning the {x}.',
    ],
    ask: [
      'There was mud on all {n} __.',
      'They began with the {n} __, and the rest was easy.',
      '"That is one pound for each of the {n} __," said the man.',
      'When you can see the colour of its {n} __ again, it is clean.',
      'After an hour three of the {n} __ were clean.',
    ],
    rows: `x n due rivals
      tractor | four | wheels | legs wings shelves / donkey | four | legs | wheels wings shelves
      lorry | six | wheels | legs wings shelves / elephant | four | legs | wheels wings shelves
      garden table | four | legs | wheels wings shelves / bookcase | five | shelves | wheels wings legs
      old-fashioned plane | four | wings | legs shelves strings / coach | four | wheels | legs wings shelves
      camel | four | legs | wheels wings shelves / windmill | four | sails | legs shelves strings
      chest | five | drawers | wings sails strings`,
  },
  {
    open: [
      "Little {p} can count to {n} now. {q} pointed at the {x} and said: 'Go on, count for us!'",
      '"Count!" said {q}, and lifted {p} up in front of the {x}. "You can do it, it is only up to {n}."',
    ],
    ask: [
      '"One, two..." It took a while, but {p} found all the __.',
      '{p} put a finger on each of the __, and the last one was {n}.',
      '"Very good," said {q}. "It has {n} __."',
      'There were {n} __, and {p} did not leave out a single one.',
    ],
    rows: `x n due rivals
      spider | eight | legs | buttons stairs pages / guitar | six | strings | legs buttons stairs
      ladybird | seven | spots | buttons stairs pages
      coat on the hook | six | buttons | stairs strings pages
      chest | four | drawers | buttons stairs strings
      octopus | eight | arms | buttons stairs pages / harp | twelve | strings | buttons stairs pages
      truck | six | wheels | buttons stairs pages / daisy | twelve | petals | buttons stairs pages
      castle | four | towers | buttons strings pages / starfish | five | arms | buttons stairs pages`,
  },
  {
    open: [
      'My turn to sell! What am I bid for this {x}, ladies and gentlemen? It comes from the house of a duke who never used it.',
      'Number nine in the sale was {a x}. {p} wanted it so much that {pHis} hands were wet.',
    ],
    ask: [
      '"It has got {n} __, and each of them is perfect!"',
      '"Where are the {n} __?" asked an old man in the first row.',
      '"With all its {n} __, it is a bargain!" shouted the man with the hammer.',
      'It went for ten pounds, and that for something with {n} __!',
    ],
    rows: `x n due rivals
      harp | twenty | strings | legs wheels drawers / writing desk | seven | drawers | strings wheels wings
      carriage | four | wheels | strings drawers wings / card table | four | legs | strings wheels wings
      golden clock | two | hands | strings wheels drawers
      stuffed bear | four | legs | strings wheels drawers
      music book | hundred | pages | strings wheels drawers
      candlestick | five | arms | strings wheels drawers
      violin | four | strings | wheels drawers wings
      three-legged stool | three | legs | strings wheels drawers`,
  },
  {
    open: [
      '"Come in, and mind the {x}!" said {p}. It was too late: {q} had walked right into it in the dark, and there was a crash.',
      'In the dark {q} bumped into {a x} and fell over it.',
      '{q} is lying on the floor, and so is the {x}.',
    ],
    middle: ['Upstairs a door opened, and a voice asked what was going on.'],
    ask: [
      'When the light was on, everybody looked for the {n} __.',
      '"How many of the {n} __ are broken?" asked {p}.',
      '{q} was holding one of its {n} __.',
      'It was not so bad: only one of the {n} __ had come off.',
      'By some miracle none of its {n} __ was broken.',
    ],
    rows: `x n due rivals
      stool | three | legs | strings wheels drawers / guitar | six | strings | legs wheels drawers
      pram | four | wheels | legs strings drawers / little chest | four | drawers | strings wheels arms
      candlestick with seven arms | seven | arms | strings wheels drawers
      cello | four | strings | legs wheels drawers
      tall clock | two | hands | strings wheels drawers / book stand | five | shelves | strings wheels arms
      deck chair | four | legs | strings wheels drawers / tea trolley | four | wheels | strings drawers arms
      windmill of matches | four | sails | strings drawers arms
      glass dragonfly | four | wings | strings drawers arms`,
  },
  {
    open: [
      'Our teacher says that every animal is cleverly made. {p} was to talk about the {x}, and had learned it all by heart on the bus.',
      '{p} gave a talk about the {x}. It lasted one minute, and half of that was coughing.',
      '{p} told the little ones about the {x}.',
    ],
    ask: [
      '"It has {n} __, as you see in the picture," said {p}.',
      'One of the things that {p} said is that it has {n} __.',
      '"Why does it need {n} __?" a girl in the last row wanted to know.',
      'On the board there was a drawing, with arrows that pointed to the {n} __.',
      'The talk was about food, sleep, and last of all about the {n} __.',
    ],
    rows: `x n due rivals
      spider | eight | legs | wings arms hooves / bee | four | wings | arms hooves horns
      octopus | eight | arms | wings hooves horns / butterfly | four | wings | arms hooves horns
      starfish | five | arms | wings hooves horns / beetle | six | legs | arms hooves horns
      crab | ten | legs | wings hooves horns / dragonfly | four | wings | arms hooves horns
      squid | ten | arms | wings hooves horns / ant | six | legs | arms hooves horns
      horse | four | legs | wings arms hooves`,
  },
  {
    open: [
      'The thing lay on the beach after the storm, and people came from far away to look. It was {a x}. Some thought that it was a sign.',
      'On the sand lay {a x}.',
      '"What did you find on the beach?" "{A x}, and a shoe."',
    ],
    ask: [
      'The sea had been at it, but all {n} __ were still there.',
      'A gull was sitting on one of its {n} __.',
      'There was seaweed all around the {n} __.',
    ],
    rows: `x n due rivals
      dead octopus | eight | arms | wheels legs drawers / kitchen table | four | legs | wheels arms drawers
      desk | six | drawers | wheels arms wings / small cart | four | wheels | arms drawers strings
      huge crab | ten | legs | wheels arms drawers / child's pram | four | wheels | arms drawers strings
      giant starfish | five | arms | wheels legs drawers / cello | four | strings | wheels arms drawers
      ship's clock | two | hands | wheels arms drawers / harp | thirty | strings | wheels arms drawers
      wooden horse | four | legs | wheels arms drawers`,
  },
]);

export const kinds: readonly Kind[] = [HAS];
