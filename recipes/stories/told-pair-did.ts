// Tellings of two who do two things each: one is meant later by what was done, and the other fact is due.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DAYS, ROOMS } from './telling-words.ts';

const PRIZES = 'ball book kite whistle drum torch hat watch doll';
const SHOPS = 'bank school library bakery museum shop theatre';
const DISHES = 'soup rice fish chicken pizza pasta potatoes beans pancakes';
const BITS = 'leg toe wrist foot finger thumb knee';
const BEASTS = 'lion tiger bear wolf snake monkey camel zebra parrot';
const PARTY = 'cake bread cheese salad soup chicken lemonade fish';
const SEATS = 'sofa piano table chair shelf bed bench fridge';
const LOOT = 'watch ring necklace camera clock purse painting';
const PETS = 'dog cat rabbit goat parrot pony duck snake';
const FOLK = 'girl boy man woman nurse farmer sailor lady baker teacher driver doctor';
const KIN = 'uncle aunt cousin brother sister grandfather grandmother';
const TRADES = 'baker farmer doctor teacher nurse driver cook painter dentist';

const DID = toldKind('told: pair, one did and the other did', [
  {
    open: [
      '{p} washed the car and got a {due}. {q} cut the grass and got a {d}.',
      'For cutting the grass {q} was given a {d}; for washing the car {p} was given a {due}.',
    ],
    ask: [
      'It was {p} who went home with the __.',
      'The car shone in the sun, and {p} was proud of {pHis} new __.',
      'Whoever washed the car earned the __.',
      '"I wish I had washed the car," said {q}, "then I would have a __."',
      'So much soap and water, and all for a __!',
    ],
    lists: { due: PRIZES, d: PRIZES },
    rivals: 'd',
  },
  {
    open: [
      'My sister walks to work, and she works in a {due}. My brother goes by bus, and he works in a {d}.',
      'By bus my brother rides to the {d} where he works. My sister goes on foot to her {due}.',
    ],
    ask: [
      'The one who walks has a job in a __.',
      'Good shoes matter, my sister says, if you walk every day to a __.',
      'She works in a __.',
      'No bus goes anywhere near the __.',
      'My sister is never late: she was the first this morning to open the __.',
    ],
    lists: { due: SHOPS, d: SHOPS },
    rivals: 'd',
  },
  {
    open: [
      'We were hungry. {p} made {due}, and {q} made {d}.',
      "{q}'s {d} stood on the left, {p}'s {due} on the right. Both had cooked all morning.",
    ],
    middle: ['Everyone sat down and picked up a fork.'],
    ask: [
      'I asked {p} for another plate of __.',
      '{p} had cooked __.',
      'The dish that {q} did not make was the __.',
      '"{p}, you must tell me how you make __!"',
      '{q} cooks well, but I had more of what {p} had made, the __.',
    ],
    lists: { due: DISHES, d: DISHES },
    rivals: 'd',
  },
  {
    open: [
      'The man with the beard comes every {due}; the man with the dog, every {d}.',
      'Two men buy flowers from me. One has a dog and comes on {d}; one has a beard and comes on {due}.',
    ],
    ask: [
      'If he has a beard, it must be __.',
      '"I see your beard is longer since last __," I told him.',
      'I keep a rose for the beard, and he picks it up on __.',
      'No dog today, but a beard: so it is __.',
      'The bearded one comes every __.',
    ],
    lists: { due: DAYS, d: DAYS, e: DAYS },
    rivals: 'd e',
  },
  {
    open: [
      'One twin sings and wears {due}. The other twin plays the piano and wears {d}.',
      '"How do I tell the twins apart?" "Easy. {d} is for the one at the piano, {due} for the one who sings."',
    ],
    ask: [
      'Listen, she is singing! That is the twin in __.',
      'The singer of the two is dressed in __.',
      'When the song was over, we all clapped for the girl in __.',
      'For singing she always wears __.',
      'Her voice is lovely, and her dress is __.',
    ],
    lists: { due: 'red blue green white black pink grey', d: 'red blue green yellow white black' },
    rivals: 'd',
  },
  {
    open: [
      'First {p} fell off a wall and broke {pHis} {due}. Then {q} fell off a horse and broke {qHis} {d}.',
      'It was a bad week for bones. {q} came off a horse: broken {d}. {p} came off a wall: broken {due}.',
    ],
    ask: [
      'The doctor told {p} to stay away from walls and to rest the __.',
      'That is what comes of climbing walls: a broken __.',
      '{p} broke {pHis} __.',
      'From the wall it is not far down, but far enough to break your __.',
      'The horse did no harm to {p}, but the wall cost {pHim} a __.',
    ],
    lists: { due: BITS, d: BITS },
    rivals: 'd',
  },
  {
    open: [
      'At the zoo {p} cried and {q} laughed. {p} had seen the {due}. {q} had seen the {d}.',
      'The {d} made {q} laugh, but the {due} made poor {p} cry.',
    ],
    ask: [
      '"Take me home!" sobbed {p}. "I do not want to see the __!"',
      'There were tears because of the __.',
      'The one who cried had been looking at the __.',
      'Dad wiped {p}\'s face and said, "You need not be afraid of a __."',
      'Next time we will keep {p} well away from the __.',
    ],
    lists: { due: BEASTS, d: BEASTS },
    rivals: 'd',
  },
  {
    open: [
      'We played hide and seek. {p} hid in the {due} and {q} hid in the {d}. {p} was found first.',
      '{q} was never found: nobody looked in the {d}. {p}, in the {due}, was found at once.',
    ],
    ask: [
      'The first one to be found had been hiding in the __.',
      'Everybody knows that you should not hide in the __.',
      '{p} climbed out of the __.',
      '"Got you!" we shouted, and {p} came laughing from the __.',
      'Next time {p} will not choose the __.',
    ],
    lists: { due: `${ROOMS} wardrobe`, d: ROOMS },
    rivals: 'd',
  },
  {
    open: [
      'I hope you remember. {p} is bringing the {due} and will be late. {q} is bringing the {d} and will be early.',
      'Early: {q}, with the {d}. Late: {p}, with the {due}. That is the plan for Saturday.',
    ],
    ask: [
      'We had to begin on Saturday without the __.',
      'At nine {p} ran in at last, out of breath, with the __.',
      'The last thing to come was the __.',
      'It got dark, and we were still waiting for the __.',
      '"Sorry I am late," said {p}, "but here is the __!"',
    ],
    lists: { due: PARTY, d: PARTY },
    rivals: 'd',
  },
  {
    open: [
      'There are two cats next door. The fat one sleeps on the {due}; the thin one sleeps on the {d}.',
      'The thin cat took the {d} for her bed. The fat cat would have nothing but the {due}.',
    ],
    ask: [
      'You could hear the fat cat snore on the __.',
      'If you look for the heavy one, try the __.',
      'With such a weight on it, I am sorry for the __.',
      'The thin one is afraid of the other and never goes near the __.',
      'Fat as he is, he jumps up in one go on the __.',
    ],
    lists: { due: SEATS, d: SEATS },
    rivals: 'd',
  },
  {
    open: [
      'One thief took the {due} and ran to the {x}. The other took the {d} and hid under the bridge.',
      'Two thieves! The one under the bridge has got the {d}. The one who ran to the {x} has got the {due}.',
    ],
    middle: ['A whistle blew, and three policemen came round the corner.'],
    ask: [
      'The police caught one by the {x}, and in his bag was the __.',
      'At the {x} they found the __.',
      'By the {x} a dog was barking at the thief with the __.',
      'The one who got as far as the {x} had to hand over the __.',
      'The thief by the {x} cried, "All I took was the __!"',
    ],
    lists: { due: LOOT, d: LOOT, x: 'station church park school market harbour' },
    rivals: 'd',
  },
  {
    open: [
      'My left neighbour keeps a {due} and never says hello. My right neighbour keeps a {d} and is very nice.',
      'The nice neighbour has a {d}. The rude one has a {due}.',
    ],
    ask: [
      'I met the rude one this morning, out with the __.',
      'He did not even say good morning, and neither did his __.',
      'He is not a nice man, but he does love his __.',
      'It is odd: such a rude man and such a gentle __.',
      'The unfriendly one owns a __.',
    ],
    lists: { due: PETS, d: PETS },
    rivals: 'd',
  },
]);

const ROLE = toldKind('told: pair, the girl or the boy', [
  {
    open: [
      'A {due} and a {d} got on the bus. The {due} had a parrot; the {d} had a cake.',
      'On the bus sat a {d} with a cake and, behind, a {due} with a parrot.',
    ],
    ask: [
      '"Hello!" said the parrot. "Does it always talk?" I asked the __.',
      'When the bird got loose, everybody helped the __.',
      'A green feather fell at the feet of the __.',
      'The bird got off with its owner, the __.',
      'The cake smelt good, but I kept looking at the parrot and the __.',
    ],
    lists: { due: FOLK, d: FOLK },
    rivals: 'd',
  },
  {
    open: [
      'My {due} lives in Spain and my {d} lives in Wales.',
      'I have family abroad: there is my {d} in Wales, and then there is my {due} in Spain.',
    ],
    ask: [
      'The oranges from Spain came from my __.',
      'It rains in Wales, so we spend our summers with my __.',
      'We are learning Spanish so that we can talk to the neighbours of my __.',
      'A letter with a Spanish stamp: that must be from my __.',
      'In Spain I stayed with my __.',
    ],
    lists: { due: KIN, d: KIN },
    rivals: 'd',
  },
  {
    open: [
      "{p}'s {due} tells stories and {pHis} {d} tells jokes.",
      'Jokes come from the {d}, stories come from the {due}. That is how it is at home with {p}.',
    ],
    ask: [
      '"Once upon a time," began the __.',
      'To hear about dragons and kings, {p} goes to {pHis} __.',
      'At bedtime {p} wants a tale, so {pHe} asks {pHis} __.',
      'It was a long story, but nobody tells them like {pHis} __.',
      'The one who tells the stories is {pHis} __.',
    ],
    lists: { due: KIN, d: KIN },
    rivals: 'd',
  },
  {
    open: [
      'The {due} said yes. The {d} said no.',
      '"May we keep the puppy?" "No," said the {d}. "Yes," said the {due}.',
    ],
    ask: [
      'We were glad, and we ran to hug the __.',
      'Only one was on our side: the __.',
      '"Let them have it," begged the __.',
      'If we keep it, it is thanks to the __.',
      'The one who agreed was the __.',
    ],
    lists: { due: 'father teacher king uncle aunt', d: 'mother queen cook farmer grandmother' },
    rivals: 'd',
  },
  {
    open: [
      'The {due} was in a hurry and the {d} was not.',
      'At the crossing stood a {due}, looking at a watch again and again, and a {d} with all the time in the world.',
    ],
    ask: [
      '"Can you not go faster?" cried the __.',
      'The light turned green, and off ran the __.',
      'Five minutes late already, sighed the __.',
      'The one with no time to lose was the __.',
      'First across the road was the __.',
    ],
    lists: { due: FOLK, d: FOLK },
    rivals: 'd',
  },
  {
    open: [
      'Once a {due} saved a {d} from a bear, and the {d} said, "I will never forget it."',
      'There was a {d} who would have been eaten by a bear, had not a {due} come by with a torch.',
    ],
    ask: [
      'Many years later a rich gift was sent to the brave __.',
      '"I owe you my life," the one said to the __.',
      'The bear ran away from the __.',
      'With nothing but a torch in one hand, the bear was beaten by the __.',
      'Songs were sung in the village about the __.',
    ],
    lists: { due: 'prince girl shepherd farmer boy monk widow', d: 'king baker miller sailor rider' },
    rivals: 'd',
  },
  {
    open: [
      'Two people rang the bell today: the {due} at nine and the {d} at noon.',
      'At noon it was the {d} who rang. Before breakfast it had been the {due}.',
    ],
    ask: [
      'I was still in my pyjamas when I opened to the __.',
      'The first to ring had been the __.',
      '"So early?" I said to the __.',
      'Nobody likes to be woken, not even by the __.',
      'Before the one who came at noon, there had been the __.',
    ],
    lists: { due: 'postman doctor plumber baker milkman', d: 'gardener teacher neighbour nurse painter' },
    rivals: 'd',
  },
  {
    open: [
      'I danced with the {due} first and then with the {d}. The {due} stepped on my foot.',
      'With the {d} it was fine. But with the {due}, oh dear! My foot still hurts.',
    ],
    ask: [
      'My big toe is blue, thanks to the __.',
      'I will never dance again with the __.',
      'Look at my shoe! That was the __.',
      'A bad dancer, but such nice eyes: that was the __.',
      '"I am so sorry about your foot," said the __.',
    ],
    lists: { due: 'baker doctor teacher farmer dentist', d: 'sailor painter driver butcher singer' },
    rivals: 'd',
  },
  {
    open: [
      'The {due} had the big room and the {d} had the small one.',
      'When they moved in, the {d} had to take the small room, because the {due} had asked for the big one.',
    ],
    ask: [
      'The room with the four windows went to the __.',
      'The big window and the big bed are both for the __.',
      'Nobody else got such a large room, only the __.',
      'Lots of room, and a bed like a ship: lucky __!',
      'The big room was for the __.',
    ],
    lists: { due: KIN, d: KIN },
    rivals: 'd',
  },
  {
    open: [
      'Mr Hill is a {due} and Mrs Hill is a {d}.',
      'Everybody knows the Hills. She is a {d}. He is a {due}.',
    ],
    ask: [
      'Mr Hill is a __.',
      'Ask him, not her, if you need a good __.',
      'His father would have liked him to be something else, but he became a __.',
      'He tells everyone how good it is to be a __.',
      'Her husband, you know, works as a __.',
    ],
    lists: { due: TRADES, d: TRADES },
    rivals: 'd',
  },
  {
    open: [
      '"I broke it," said the {due}. "And I saw it," said the {d}.',
      'A jug lay in pieces. The {d} had only been watching; it had slipped out of the hands of the {due}.',
    ],
    ask: [
      'A new jug was paid for by the __.',
      'Nobody was angry with the __.',
      'It was broken by the __.',
      'The other had only looked on, so the broom was handed to the __.',
      '"It could have happened to anyone," we told the __.',
    ],
    lists: { due: 'boy girl cook nurse waiter guest baker', d: 'farmer driver teacher lady man' },
    rivals: 'd',
  },
  {
    open: [
      'The {x} in the picture is my {due}. The {y} is my {d}.',
      'Do you see the {y} in the old photo? That is my {d}. And the {x} is my {due}.',
    ],
    ask: [
      'Yes, really: that {x} there is my __.',
      'I am sorry, but that is no stranger. That {x} is my __.',
      '"Who is the {x}?" the children asked. "That was my __."',
      'With a finger on the {x} I said, "Here you see my __."',
      'The {x} was my __.',
    ],
    rows: `x y due d rivals
      girl | boy | mother | father | sister aunt
      boy | girl | father | aunt | brother uncle
      girl | boy | aunt | uncle | mother sister
      boy | girl | uncle | mother | brother father
      girl | boy | sister | brother | aunt mother
      boy | girl | brother | sister | uncle father
      girl | boy | grandmother | father | mother aunt
      boy | girl | grandfather | mother | uncle father`,
  },
]);

export const kinds: readonly Kind[] = [DID, ROLE];
