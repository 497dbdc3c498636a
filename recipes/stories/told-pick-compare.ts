// Tellings in which two or three are compared, by size, age, price, distance, order or number, and the right one is due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const PEOPLE = toldKind('told: pick by comparing, people', [
  {
    open: [
      'They stood back to back in the doorway, and Mum drew a line over each head. {p} was {x} feet tall, and {q} was {y} feet. The paint on that door has never been renewed.',
      'On the door frame you can see how tall they were last summer: {q}, {y} feet. {p}, {x} feet.',
    ],
    ask: [
      'The upper of these two lines belongs to __.',
      '"I am taller than you are!" cried __.',
      'In the school photo they had to stand by size, and the back row was for __.',
      'One had to look up when they spoke, the other down. The one who looked down was __.',
      'If they share a bed, the feet that stick out are those of __.',
      'One of them could touch the lamp, and it was not {q} but __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      five | four / six | five / four and a half | four / five | four and a half / three and a half | three / four | three / six | four / five and a half | five`,
  },
  {
    open: [
      '{p} lives {x} from the school and {q} lives {y}. Both of them come on foot, and both of them set out at eight.',
      'From the house of {q} to the school it is {y}. From the house of {p} it is {x}. They leave home at the same time.',
    ],
    ask: [
      'At the gate in the morning, the first of the two is always __.',
      'When the bell rings and one of them is still panting up the hill, in the classroom sits __.',
      'A short walk is all it takes for __.',
      'The one who is quicker home after school is __.',
      'The one who could get up later is __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      one street | two miles / a hundred steps | a mile and a half / half a mile | three miles / five minutes | half an hour
      ten minutes | an hour / two streets | nine streets / one field | five fields / a stone's throw | an hour's walk`,
  },
  {
    open: [
      'We weighed them on the old scales behind the mill. {p} was as heavy as {x}. {q} was as heavy as {y}. The miller wrote it on the wall with a bit of chalk.',
      'The miller put weights on the other side. For {q} it took {y}. For {p} it took {x}.',
    ],
    ask: [
      'The heavier of the two was __.',
      'When both of them sat on the seesaw, on the ground sat __.',
      'The raft went right under on the side of __.',
      '"Eat a little less," said the miller to __.',
      'If only one could be carried across the stream, it had better not be __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      three sacks of flour | two sacks of flour / two big stones | one big stone / five sacks of salt | three sacks of salt
      a calf | a goose / four buckets of sand | three buckets of sand / two pigs | one pig / a barrel of beer | a basket of apples / nine bricks | six bricks`,
  },
  {
    open: [
      '{p} has {x} children and {q} has {y}. They write to each other at Christmas, and the cards get longer each year.',
      'In the house of {q} there are {y} children. In that of {p}, {x}. My two friends could swap some, I tell them.',
    ],
    ask: [
      'The bigger washing line is needed by __.',
      'More shoes stand in the hall of __.',
      'One of my friends has to cook in very large pots. I mean __.',
      'There is less sleep and more noise in the life of __.',
      'The one who had to buy a small bus is __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      six | two / eight | one / five | two / nine | three / seven | two / six | one / five | one / ten | four`,
  },
  {
    open: [
      'The doctor asked them how long they had slept. "{X} hours," said {p}. "{Y} hours," said {q}. "Hm," said the doctor.',
      'Last night {q} slept for {y} hours and {p} for {x}. They share a room, and there was a party in the street.',
    ],
    ask: [
      'The one who yawned all day long was __.',
      'In the history lesson somebody was snoring. I looked round. It was __.',
      'After lunch, somebody lay down on the grass and was gone. It was poor __.',
      'Dark rings could be seen under the eyes of __.',
      '"You should go to bed earlier," said the doctor to __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      three | nine / four | eight / two | ten / three | eight / five | nine / two | seven / four | ten / one | eight`,
  },
  {
    open: [
      'How many mistakes did they make? {p} made {x}. {q} made {y}. {r} made {z}. I am a fair teacher, and I gave out only one star.',
      'I have marked the tests. {R}: {z} mistakes. {Q}: {y}. {P}: {x}. The best gets a star.',
    ],
    ask: [
      'The star was stuck on the paper of __.',
      'The most careful worker was __.',
      '"That is excellent," I wrote under the test of __.',
      'The other two had to do some things again, but not __.',
      'Next time, I know next to whom the others want to sit: next to __.',
    ],
    due: 'p',
    rivals: 'q r',
    rows: `x y z
      one | nine | twelve / two | seven | five / one | six | four / two | eight | eleven / three | five | nine / one | three | twenty
      two | fourteen | six / one | eleven | five`,
  },
  {
    open: [
      '{p} has been with our firm for {x} years, {q} for {y} years. There is only one parking space in the shade, and it goes to the person who has been here longest.',
      'The parking space in the shade is for the one who has worked here longest. {q} has been here for {y} years. {p} has been here for {x}. The rest of us are new.',
    ],
    ask: [
      'The car in the shade belongs to __.',
      'On hot days we all look sadly at the cool seats of __.',
      'A plate with a name was put up in that corner. It says __.',
      'One day {q} put a car there by mistake and had to say sorry to __.',
      'In the sun you can fry an egg on a car, but not on that of __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      twenty | nine / thirty | twelve / eleven | ten / forty | twenty-five / fifteen | six / seven | five / nineteen | eighteen / sixteen | two`,
  },
  {
    open: [
      'There were once two misers. {p} had a chest with {x} gold coins, and {q} had one with {y}. Every night they counted them, each in a cellar of his own, so that nobody should hear the clink.',
      '"I have {y} gold coins," said {q}. "That is nothing. I have {x}," said {p}. They were both lying on top of their chests.',
    ],
    ask: [
      'The richer of the two was __.',
      'The thieves could only carry away one chest, and so they chose the fuller one, that of __.',
      'The one who needed more time for counting every night was __.',
      'You can imagine who was hated by {q}. It was __.',
      'The heavier chest stood in the cellar of __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      a hundred | fifty / ninety | thirty / a thousand | two hundred / sixty | forty / five hundred | ninety / eighty | seventy / seven hundred | six hundred`,
  },
]);

const THINGS = toldKind('told: pick by comparing, things', [
  {
    open: [
      'In the shop window there were {a x} for {n1} pounds and {a y} for {n2} pounds. I stood there till the lights went on. I have a job that pays by the hour.',
      '{X}: {n1} pounds. {Y}: {n2} pounds. I read the prices in the window three times.',
    ],
    ask: [
      'In the end I took the more expensive of the two, the __.',
      'I could not afford the more expensive one, and it was a pity about the __.',
      '"Always buy what costs more," says my mother. That would be the __.',
      'What costs more than the other is the __.',
      'Rich people who came by always pointed at the more expensive one, the __.',
    ],
    rows: `x n1 y n2 due rivals
      hat | ten | bag | twenty | bag | hat / bag | thirty | hat | twenty | bag | hat / watch | forty | coat | sixty | coat | watch
      coat | fifty | watch | eighty | watch | coat / lamp | nine | clock | seven | lamp | clock / clock | twelve | lamp | eleven | clock | lamp
      ring | ninety | scarf | thirty | ring | scarf / scarf | fifteen | ring | ten | scarf | ring / mirror | eight | vase | nineteen | vase | mirror
      vase | six | mirror | sixteen | mirror | vase`,
  },
  {
    open: [
      'From our hut it is {n1} miles to the {x}, {n2} miles to the {y}. There is no road in either direction, only grass and wind. We have been without matches since Tuesday.',
      "We live {n2} miles from the {y} and {n1} miles from the {x}, and there is nothing else for a day's walk.",
    ],
    ask: [
      'When something is urgent, we go to the nearer place, which is the __.',
      'I had only one hour before dark, so I walked to the nearer of them, the __.',
      'The shorter of the two walks takes you to the __.',
      'If you want to save your feet, go to the __.',
      'The smoke that we see close by rises from the __.',
    ],
    rows: `x n1 y n2 due rivals
      farm | two | village | nine | farm | village / village | three | farm | eight | village | farm / mill | seven | inn | two | inn | mill
      inn | ten | mill | four | mill | inn / castle | one | harbour | five | castle | harbour / harbour | six | castle | twelve | harbour | castle
      village | eleven | mill | three | mill | village / inn | two | farm | ten | inn | farm`,
  },
  {
    open: [
      'Our {x} is {n1} years old and our {y} is {n2}. They sleep in one basket, and you can tell from the grey hair which of them is which.',
      'We have {a x}, who is {n1}, and {a y}, who is {n2}. Which of them is the older does not matter to them.',
    ],
    ask: [
      'The older of our two animals is the __.',
      'One came to us years before the other. It was the __.',
      'Of the two, the one with more grey hair round the nose is the __.',
      'Stairs are hard for old bones, so I carry up the __.',
      'The younger one jumps about on top of the __.',
    ],
    rows: `x n1 y n2 due rivals
      cat | two | dog | eleven | dog | cat / dog | three | cat | fourteen | cat | dog / dog | ten | cat | one | dog | cat
      rabbit | seven | cat | two | rabbit | cat / cat | three | rabbit | six | rabbit | cat / goat | nine | dog | four | goat | dog
      dog | two | goat | eight | goat | dog / cat | twelve | goat | three | cat | goat`,
  },
  {
    open: [
      'We measured how fast they are, on the straight road by the canal. The {x} did {n1} miles an hour, the {y} did {n2}. Dad wrote it down on the back of his hand.',
      "According to Dad's hand, the {x} had gone at {n1} miles an hour and the {y} at {n2}. We had set them off from the same bridge.",
    ],
    ask: [
      'The faster was the __.',
      'In a race between the two of them, the winner would be the __.',
      'If I had to catch a thief, I would choose the __.',
      'At the other bridge, the first to come was the __.',
      'Soon there was a big gap between them, and in front was the __.',
    ],
    rows: `x n1 y n2 due rivals
      bike | ten | horse | twenty | horse | bike / horse | twelve | bike | fifteen | bike | horse / dog | nine | boy | eight | dog | boy
      boy | seven | dog | five | boy | dog / car | thirty | bus | forty | bus | car / bus | twenty | car | fifty | car | bus
      donkey | six | goose | seven | goose | donkey / goose | two | donkey | four | donkey | goose / tractor | nineteen | pony | eleven | tractor | pony
      pony | fourteen | tractor | eight | pony | tractor`,
  },
  {
    open: [
      'There are three bells in our tower. The {x} one weighs {n1} tons, the {y} one {n2} tons, the {z} one {n3} tons. They were named after saints, but we call them by their colours.',
      'How heavy are our bells? The {z} one: {n3} tons. The {y} one: {n2} tons. The {x} one: {n1} tons.',
    ],
    ask: [
      'The heaviest of the three is the __ one.',
      'It takes four men to ring one of them, and that is the __ one.',
      'In the war, when a rope broke and the largest fell, it was the __ one.',
      'The deepest voice in the tower, as you would expect from so much metal, is that of the __ bell.',
      'They had to make the beam thicker for the biggest bell, the __ one.',
    ],
    rows: `x n1 y n2 z n3 due rivals
      black | two | green | five | brown | three | green | black brown / green | nine | brown | four | black | six | green | brown black
      brown | one | black | two | green | seven | green | brown black / white | three | grey | eight | black | five | grey | white black
      grey | two | white | four | brown | six | brown | grey white / black | seven | white | six | grey | one | black | white grey
      brown | four | green | two | white | five | white | brown green / grey | ten | black | three | green | four | grey | black green`,
  },
  {
    open: [
      'Three letters lay on the mat this morning. I looked at the dates. The {x} one had been sent on {d1}, the {y} one on {d2}, and the {z} one on {d3}, all in the same week. The post is not what it was.',
      'I got three letters at once, {a x} one from {d1}, {a y} one from {d2} and {a z} one from {d3} of the same week, and I read them in order.',
    ],
    ask: [
      'I opened the oldest one first, which was __.',
      'The letter that had been longest on the way was the __ one.',
      'What the writer had sent before the others was the __ letter.',
      'I began with the one that was written first, the __ one.',
      'To understand the story, you must start with the first letter, the __ one.',
    ],
    rows: `x d1 y d2 z d3 due rivals
      white | Tuesday | blue | Monday | pink | Thursday | blue | white pink / pink | Monday | white | Wednesday | blue | Friday | pink | white blue
      blue | Thursday | pink | Friday | white | Tuesday | white | blue pink / yellow | Wednesday | green | Tuesday | white | Friday | green | yellow white
      green | Friday | yellow | Thursday | blue | Wednesday | blue | green yellow / grey | Monday | pink | Tuesday | green | Thursday | grey | pink green
      brown | Thursday | grey | Tuesday | yellow | Friday | grey | brown yellow / white | Friday | brown | Thursday | grey | Monday | grey | white brown`,
  },
  {
    open: [
      'At the sale there were two chests. In the {x} one there were {n1} plates, and in the {y} one {n2}. I was allowed to have one of them for nothing, because I had helped to carry the piano.',
      'The man at the sale said to me, "There are {n1} plates in the {x} chest and {n2} in the {y} chest. Choose one! It is a present."',
    ],
    ask: [
      'I am not stupid, and wanted more plates rather than fewer, so I took the __ one.',
      'The chest with more in it was the __ one.',
      'It would have been silly not to choose the fuller one, the __ one.',
      'My wife had asked me to get as many as I could, and so I came home with the __ one.',
      'You get more plates if your choice is the __ chest.',
    ],
    rows: `x n1 y n2 due rivals
      red | six | green | ten | green | red / green | four | red | seven | red | green / old | twelve | new | nine | old | new
      new | twenty | old | eleven | new | old / small | thirty | large | six | small | large / large | forty | small | twelve | large | small
      white | five | black | eight | black | white / black | three | white | nine | white | black`,
  },
  {
    open: [
      'Who eats more, {a x} or {a y}? At the zoo we asked the keeper, and she said, "The {x} needs {n1} pounds of food a day, the {y} {n2}." She had hay in her hair.',
      'The keeper gives the {x} {n1} pounds of food every day and the {y} {n2} pounds. She has strong arms.',
    ],
    ask: [
      'The bigger eater of the two is the __.',
      'It costs the zoo more to keep the __.',
      'The larger of the two buckets was for the __.',
      'One of them needs less than the other, and that is not the __.',
      'If the zoo has to save money, it will have to say goodbye first to the __.',
    ],
    rows: `x n1 y n2 due rivals
      lion | twelve | bear | thirty | bear | lion / bear | ten | lion | twenty | lion | bear / camel | forty | zebra | nineteen | camel | zebra
      zebra | sixteen | camel | fifteen | zebra | camel / tiger | eleven | wolf | four | tiger | wolf / seal | nine | tiger | fourteen | tiger | seal
      monkey | two | seal | eight | seal | monkey / wolf | seven | monkey | three | wolf | monkey`,
  },
]);

export const kinds: readonly Kind[] = [PEOPLE, THINGS];
