// Tellings of whose a thing is: names of owners that are due later, and his, her, their, our where the owner decides.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { FAMILY, JOBS } from './telling-words.ts';

const NAMES = toldKind('told: back to its owner', [
  {
    open: [
      'After the party three things were left on the stairs: {p} had forgotten {pHis} {x}, {q} {qHis} {y}, and {r}, as usual, {rHis} shoes.',
      "So the {x} belongs to {p}, the {y} to {q}, and the muddy shoes can only be {r}'s. I have put everything by the door.",
    ],
    ask: [
      'The bell rang. "Sorry, I have come for my {x}," said __.',
      'I took the {x} round on my bike, and the door was opened by __.',
      'When the dog got hold of the {x} and tore it to bits, it fell to me to break the news to __.',
      '"We are about to go for a walk, so I can drop off the {x} on our way," said Dad. "It is not far to the house of __."',
      'Please give the {x} back to __!',
    ],
    lists: { x: 'umbrella scarf phone camera jacket', y: 'hat purse watch book guitar' },
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      "The bike with the bell is {p}'s, so ask first. Take {q}'s with the basket, {qHe} never minds.",
      '"Which bike is yours, {p}?" "The one with the bell. {q} has the one with the basket."',
    ],
    middle: ['It rained all night, and the shed had no door.'],
    ask: [
      'The bike with the bell has been stolen! Who is going to tell __?',
      'In the morning there was only the bike with the basket, and the first to burst into tears was __.',
      'Its bell was found a year later in a ditch, and the police sent it back to __.',
      'Somebody had borrowed the one with the bell without asking, which did not please __.',
    ],
    due: 'p',
    rivals: 'q nobody',
  },
  {
    open: [
      'There are three beds in the attic. {p} sleeps by the window, {q} sleeps in the middle, and {r} has the bed under the lamp.',
      'They drew straws for the beds. The window went to {p}, the lamp to {r}, and what was left, the bed in the middle, to {q}.',
    ],
    ask: [
      'In the middle of the night a leg snapped off the bed by the window, and down went __.',
      'Rain blew in at the open window and woke __.',
      'The little ghost climbed in over the window sill, tripped, and fell straight on top of __.',
      'When Mum came up to kiss them all, she began at the window, with __.',
      'From the window bed there came a loud snore, and everybody knew that it was __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      '"Mine is the one with the red handle," said {p}. {q} had a spade just like it, except that the handle was blue. They dug until the tide came in.',
      'Two spades, one for {p}, with a red handle, and one for {q}, with a blue one: nobody could possibly mix them up.',
    ],
    ask: [
      'A wave took the one with the red handle. "My spade!" shouted __.',
      'Somebody had left a spade behind on the beach. Its handle was blue, so it was not hard to guess that the culprit was not __.',
      'The red handle broke in two on the first stone, and a new spade had to be bought for __.',
      '"I found this in the sand," said a lady, and held up the red one. She had found the spade of __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The farm belongs to my {due}, the mill to my {d}, and the pub, I am happy to say, to me.',
      "When the old man's will was read, the farm went to my {due} and the mill to my {d}. I got the clock.",
    ],
    ask: [
      'If a cow gets out and walks down the street, everybody knows that it belongs to my __.',
      'To buy a field from the farm, you would have to speak to my __.',
      'The barn and all the hay burnt down last night, so tonight there is nobody sadder than my __.',
      'For fresh eggs, milk and ham straight from the farm, we just go and see my __.',
      'It is not easy to find someone to drive the tractor, and at harvest time we all have to help my __.',
    ],
    lists: { due: FAMILY, d: FAMILY },
    rivals: 'd dentist',
  },
  {
    open: [
      'Dear all, somebody has picked up the wrong coat after choir. Mine is grey with a torn pocket. In the pocket of the one left behind is a card with the name {p} on it. Yours, {q}.',
      '{q} put on the grey coat, reached into the pocket for {qHis} keys, and pulled out a bus pass instead. The name on it was {p}.',
    ],
    middle: ['{r} phoned to say that it was nothing to do with {rHim}.'],
    ask: [
      'So it was quite clear now that the coat was the property of __.',
      'The two coats were swapped back over a cup of tea in the kitchen of __.',
      'There was one thing to do, and that was to find out the telephone number of __.',
      '"I believe that I have got your coat," said the voice on the phone. "Am I speaking to __?"',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'The wallet was full of money. There was no name in it, just a photo with "To my darling {p}, with love from {q}" on the back.',
      'On the back of the watch you can read: "For {p} on {pHis} fortieth birthday, from {q}." A diver found it at the bottom of the lake.',
    ],
    ask: [
      'Who had lost it? It must have been __.',
      'They put an advert in the paper, and within a day they heard from the owner: __.',
      'It was nice to think how pleased it would make the owner, and so the whole town went looking for someone called __.',
      '"We have something here that is yours," said the officer, "if your name is __."',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      "This is the {due}'s van, and that one over there is the {d}'s. Never park next to either of them.",
      "Two vans stood in our road all day. The white one was the {due}'s, and the {d} had come in the dark one.",
    ],
    ask: [
      'In the evening a ball smashed the window of the first of the two, and we had to say sorry to the __.',
      'The first one had its lights on all day long, so somebody should have run in and told the __.',
      'Something was dripping from the first one, so I thought that I had better warn the __.',
      'I picked up a key under the first van, and handed it to the __.',
    ],
    lists: { due: JOBS, d: JOBS },
    rivals: 'd',
  },
  {
    open: [
      "Everyone brings a lunch box. {p}'s has stars on it, {q}'s has a dinosaur, and {r}'s has nothing at all, because {rHe} scratched it off.",
      '"Stars!" said {p}, and held up a lunch box. "A dinosaur!" said {q}. {r} said nothing and hid the plain one.',
    ],
    ask: [
      'There was one lunch box left on the playground wall, covered in stars. Tomorrow I must remember to give it to __.',
      'From the box with the stars came a horrible smell, and the teacher asked for a word with __.',
      'Someone had eaten up everything in the box with the stars, so we all shared our sandwiches with __.',
      'Can you find out whose box has the stars on it? That is right, it is the one of __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      "{pet} is {p}'s dog, whatever {q} says. {q} only takes him out on Sundays.",
      'It was {p} who got {pet} for Christmas. {q} wanted a dog too, and was given a goldfish.',
    ],
    ask: [
      'One night {pet} did not come home, and nobody was more upset than his owner, __.',
      'The vet looked over her glasses. "Who does this dog belong to?" she asked, and up went the hand of __.',
      'On the collar it says {pet}, and underneath, a bit smaller, it says __.',
      'Somebody had to pay for the chewed slippers, and since it was a matter of whose dog it was, that was __.',
      'When the two of them moved into different towns, there was no question about {pet}: he went with __.',
    ],
    due: 'p',
    rivals: 'q neither',
  },
  {
    open: [
      'May I borrow your tent, {p}? Ours has a hole in it, and {q} needs {qHis} own. I promise to bring it back clean.',
      '{q} had lent us a stove and {p} had lent us a tent, so all we had to buy was the food.',
    ],
    middle: ['We had a week of sun and one of storm.'],
    ask: [
      'On Sunday we dried the tent, folded it up and took it back to __.',
      'I am afraid that a goat has eaten part of the tent. How shall I explain this to __?',
      'The nights were dry and warm in there, and more than once we drank to the good health of its owner, __.',
      'A thank-you card for the tent is on its way to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Nobody knew whose tooth it was. Then {p} opened {pHis} mouth and showed the gap, while {q} and {r} had all of theirs.',
      '{q} counted {qHis} teeth with {qHis} tongue: all there. So did {r}. "I have a hole here," said {p}.',
    ],
    ask: [
      'So the tooth that was found in the sandwich had come from __.',
      'Tonight there will be a shiny coin under the pillow of __.',
      'The tooth was washed, put into a matchbox and returned to __.',
      'That night the tooth fairy flew past two of the beds and stopped at the third, where she smiled at __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
]);

const DEPENDENT = `own due rivals
  my grandmother | her | his their our
  the old lady | her | his their our
  Mrs Brown | her | his their our
  Aunt Lucy | her | his their our
  my father | his | her their our
  the old man | his | her their our
  Mr Black | his | her their our
  the king | his | her their our
  the twins | their | his her our
  the neighbours | their | his her our
  two old friends | their | his her our
  my parents | their | his her our
  my sister and I | our | his her their
  the two of us | our | his her their
  my husband and I | our | his her their`;

const ALONE = `own due rivals
  my grandmother | hers | his theirs ours
  the vicar's wife | hers | his theirs ours
  Aunt Lucy | hers | his theirs ours
  my uncle | his | hers theirs ours
  the old shepherd | his | hers theirs ours
  Mr Black | his | hers theirs ours
  the twins next door | theirs | his hers ours
  our neighbours | theirs | his hers ours
  the two of us | ours | his hers theirs
  you and me | ours | his hers theirs`;

const POSSESSIVES = toldKind('told: his, hers, theirs, ours', [
  {
    open: [
      'The yellow boots by the door belong to {own}. Please do not move them.',
      'Whose boots are these, you ask? Look at the label: they were made for {own}.',
    ],
    ask: [
      'It is no use trying those boots on, since they are __.',
      'The dog carried off one boot after the other, and did not care that they were __.',
      'Yes, the boots may be full of mud, but all the same they are __.',
      'No, you cannot have those boots. They are __!',
    ],
    rows: ALONE,
  },
  {
    open: [
      '{Own} came in soaking wet from the storm, looking for a towel.',
      'It was past midnight, and it had rained for hours, when {own} got home at last.',
    ],
    ask: [
      'Water was dripping from __ hair.',
      'A big puddle spread on the mat under __ shoes.',
      'The first thing to do was to get out of all __ wet clothes.',
      'Not one thing had stayed dry, not even the letter deep down in __ pockets.',
    ],
    near: true,
    rows: DEPENDENT,
  },
  {
    open: [
      'The field behind the church has been sold at last. It was bought by {own}.',
      'From the first of May, so it says in the paper, the field behind the church belongs to {own}.',
    ],
    ask: [
      'Whoever wants to fly a kite there will have to ask first, because now it is __.',
      'A sheep looked over the fence, as if to ask whether this grass was really __.',
      'Everyone had wanted it, but the man from the bank came out, shook hands, and said that the field was __.',
      'The farmer shut the gate, gave up the key, and said that from now on the grass, the nettles and the moles were __.',
    ],
    rows: ALONE,
  },
  {
    open: [
      'On the last day of the holidays {own} came out of the hotel, looking for a taxi to the airport.',
      'At the airport {own} stood in the queue for an hour before anyone noticed the mistake.',
    ],
    ask: [
      'It was already getting dark when somebody asked about __ passports.',
      'It turned out that a small brown mouse was travelling in __ luggage.',
      'A stranger in a cap had, without a word, driven off with all __ bags.',
      'There was nothing to be done but to sit down on __ own luggage.',
    ],
    near: true,
    rows: DEPENDENT,
  },
  {
    open: [
      'There was one umbrella left in the stand. {o} had come without one, while {own} had put one there at noon.',
      '{o} had no umbrella that day. So the only one in the stand was the umbrella of {own}.',
    ],
    ask: [
      'So when one was stolen from the stand, it must have been __.',
      'The porter held up the umbrella, looked from one to the other, and was told that it was __.',
      'It was only when it began to rain that everybody knew it was __.',
      'The umbrella, which was handed to a stranger by mistake, was __.',
    ],
    rows: `o own due rivals
      The judge | his wife | hers | his theirs ours
      The bride | her father | his | hers theirs ours
      The groom | his aunt | hers | his theirs ours
      Aunt Mary | her old uncle | his | hers theirs ours
      The singer | her husband | his | hers theirs ours
      The teacher | the two little girls | theirs | mine ours yours
      The doctor | the tourists | theirs | mine ours yours`,
  },
  {
    open: [
      'Who owns the boat? It was built by {own}, plank by plank, and nobody else has ever sailed it.',
      'The money for the little boat came from {own}, penny by penny, and last week it was lowered into the water.',
    ],
    ask: [
      'There are many fine boats in the harbour, but none shines as brightly as __.',
      'When the wind tore three boats loose, two sank, and the third, thank goodness, was __.',
      'The harbour master pointed with his pipe and told us that the smallest one of all was __.',
      'You may look at it as long as you like, but do not touch, for that boat is __.',
    ],
    rows: ALONE,
  },
  {
    open: [
      'It is no secret that {own} never threw anything away.',
      'When the cellar was cleared, it took three men a whole day to carry out what {own} had kept.',
    ],
    ask: [
      'Up in the attic, in a box with a ribbon, were all __ school reports.',
      'Under the stairs they found __ first pair of skates.',
      'Every letter that had ever come through __ door was there.',
      'There was even a tiny envelope with __ baby teeth.',
    ],
    near: true,
    rows: DEPENDENT,
  },
  {
    open: [
      '"It is {own} birthday today," the waiter said, and lit the candles on the cake.',
      'Someone has a birthday, and the waiter knows whose: "It is {own} birthday, I believe."',
    ],
    ask: [
      'So of course the biggest piece of cake was __.',
      'There was a present under the table as well, and nobody had to ask about it: it was __.',
      'He gave out the plates, and the one with the sugar rose on it was __.',
      'We all pushed and shoved for the chair with the balloons, until we remembered that it was __.',
    ],
    rows: `own due rivals
      that lady's | hers | his theirs ours
      that gentleman's | his | hers theirs ours
      Grandma's | hers | his theirs ours
      the twins' | theirs | hers his ours
      Grandpa's | his | hers theirs ours
      the young lady's | hers | his theirs ours`,
  },
  {
    open: [
      '"I made this {x} all by myself," said {p}, "and it took me a week."',
      '"That {x} was given to me by my grandfather," {p} told us, "and to nobody else."',
    ],
    ask: [
      '"Hands off," {pHe} cried, when {q} reached out for the {x}. "That is __!"',
      '{PHe} hugged the {x} to {pHis} chest and shouted as loud as {pHe} could, "It is __!"',
      '"You can\'t sell that {x}," {pHe} said to {pHis} brother. "It belongs to me. It is __."',
      '"Find another one," {pHe} told {q}, and would not let go. "This one is __."',
    ],
    lists: { x: 'kite boat drum puppet whistle', due: 'mine' },
    rivals: 'yours theirs his',
  },
  {
    open: [
      '"We two built this {x}," {p} said to {q}, "you did one half and I did the other."',
      '"Half of the money for the {x} came from you," said {p}, "and half of it came from me."',
    ],
    ask: [
      '"So it is not yours, and it is not mine," {pHe} said. "It is __."',
      '{q} shook {pHis} hand. "Good! Then we can say that the {x} is __."',
      'When others asked who owned it, the two of them answered with one voice, "It is __!"',
      'They painted both of their names on it, and under the names, "Keep out. This {x} is __!"',
    ],
    lists: { x: 'tree_house raft sledge cart shed', due: 'ours' },
    rivals: 'theirs hers his',
  },
  {
    open: [
      '"I bought this {x} for you," {p} told {q}, "because you have been so good to me."',
      '"Here, {q}," said {p}, "I have no more use for this {x}, and you have always wanted one."',
    ],
    ask: [
      '"For me?" "Yes, take it home. From now on it is __."',
      '"You do not have to bring it back," {pHe} said. "It is __."',
      '{q} did not dare to touch it, so {p} said once more, "Go on, it is __!"',
      '{q} looked at it with big eyes. "Oh, is it really for me?" "It is," said {p}. "All __."',
    ],
    lists: { x: 'guitar bicycle camera telescope', due: 'yours' },
    rivals: 'mine theirs hers',
  },
  {
    open: [
      'Nobody slept much that night, least of all {own}, and by six the whole street was awake.',
      'On the morning of the great race {own} got up before the sun and had a large breakfast.',
    ],
    ask: [
      'Half asleep, with no light on, it was easy to spill hot tea all over __ knees.',
      'The cat was still lying, warm and heavy, on the end of __ bed.',
      'A new day had begun, and through the window the first light fell on __ kitchen floor.',
      'A cockerel was crowing loudly, right under __ window.',
    ],
    near: true,
    rows: DEPENDENT,
  },
]);

export const kinds: readonly Kind[] = [NAMES, POSSESSIVES];
