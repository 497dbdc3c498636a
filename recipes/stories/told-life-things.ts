// Tellings of machines, bikes, clocks, lamps, phones, cars and furniture: what they have, need and do.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, FAMILY, ROOMS } from './telling-words.ts';

const MACHINES = toldKind('told: life with machines', [
  {
    open: [
      'Uncle Fred brought us an old {c} from the market. It cost him next to nothing, and Mum said we had no room for it.',
      "Did I tell you about our {c}? It's older than I am, and the neighbours laugh about it, but we would never sell it.",
    ],
    ask: [
      'It looked fine, but it would do nothing at all without __.',
      'Then one evening it was no use any more, because we had run out of __.',
      'Could you go to the shop, please, and get some more __?',
      '"There is nothing wrong with it," said {p}. "All it needs is __."',
      'By the end of the holidays we had spent all our money on __.',
    ],
    rows: `c due rivals / torch | batteries | ink petrol wood / motorbike | petrol | ink batteries wood
      fountain pen | ink | petrol batteries coal / wood stove | wood | ink batteries petrol
      steam engine | coal | batteries ink petrol / oil lamp | oil | batteries ink wood
      toy robot | batteries | ink petrol wood / lawnmower | petrol | ink wood batteries`,
  },
  {
    open: [
      'On the way to the lake {p} rode over some glass, and there was a long hiss. {q} was a good bit ahead and noticed nothing.',
      "{q}'s bike was brand-new that summer. {p}'s was not, and three miles from home the chain came off and could not be put back on.",
    ],
    middle: ['It was a hot day, and there was no bus on that road.'],
    ask: [
      'The one who had to walk home was __.',
      'A farmer with a van felt sorry for __.',
      '"You go on without me," said __.',
      'At the repair shop they showed a new bike to __.',
      'So, late for dinner and with black hands, in came __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The man from the garage had a good look at our car. The brakes were fine, the lights were fine, but he shook his head over the {due}.',
      '"Your {due} won\'t last much longer, I\'m afraid," said the mechanic and wiped his hands. "The rest of the car is as good as new."',
    ],
    ask: [
      'He says it will be Friday before they can send him a new __.',
      'We will have to go by train, all because of a worn-out __.',
      "I had no idea how much money people ask for a car's __.",
      'The funny noise has gone, now that we have a new __.',
      'Dad wants to do it by himself, with a film on his phone about how to change the __.',
    ],
    lists: { due: 'clutch radiator battery engine pump exhaust gearbox' },
  },
  {
    open: [
      'Our van used to be {d}, but last summer my sister and her friends painted it {due} from top to bottom. It took them a whole week.',
      '"You can\'t miss us," said Grandpa on the phone. "We had the car painted. It was {d} before, remember? Now it\'s {due}."',
    ],
    middle: ['It had rained in the night, and the streets were still wet.'],
    ask: [
      'People waved when it came round the corner, so bright and __.',
      'There it was at last, between two lorries, small and old and __.',
      'Some neighbours do not like it. "Why on earth," they ask, "did it have to be __?"',
      'There is still a bit of paint on the garage floor, and that is how it came to be partly __.',
      'I drew it for my cousin in Canada, wheels and all, and of course I made it __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'That bike with the basket is not for sale. It belongs to {who}, and it has been standing by the fence since Monday.',
      'Sorry, you cannot have the bike by the fence. It was bought by {who} last week and is only there because of the rain.',
    ],
    ask: [
      'Please leave it where it is. It is __.',
      'Take any other one you like, but not that one, which is __.',
      '"Is it yours?" asked the man. "No, sir," said the boy, "it is __."',
      'There were five bikes in the yard, and the best of them was __.',
    ],
    rows: `who due rivals / my brother | his | hers theirs ours mine / our teacher, Mrs Bell, | hers | his theirs ours
      the twins next door | theirs | his hers ours / my aunt | hers | his theirs mine
      my wife and me | ours | his hers theirs / old Mr Hill | his | hers theirs ours
      a young couple | theirs | his hers mine / Grandma | hers | his theirs ours`,
  },
  {
    open: [
      'Everybody in our family gives names to machines. The dishwasher is {pet2}, for example, and our little red car is called {pet}.',
      "Have you met {pet}? That's what we call our car, after my mother's first teacher. The vacuum cleaner has a name too, by the way: {pet2}.",
    ],
    ask: [
      'On cold mornings Mum pats the steering wheel and says, "Come on, __!"',
      'We all got in, shut the doors, put our belts on, and off we went to the seaside in __.',
      'After four hundred miles Dad filled the tank and said, "Well done, __."',
      'Then came the day when we had to buy a bigger car, and we all cried a little about __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'Dear customer, thank you for buying our alarm clock! It shows the time and the date, and in the morning it {x}.',
      'I got a strange alarm clock for my birthday. At seven it {x}, and if you do not get up, it starts all over again.',
    ],
    ask: [
      'My brother, in the next room, cannot stand the __.',
      'This morning I did not wake up at all. I must have missed the __.',
      'The dog hid under the bed when he first heard the __.',
      "It wasn't the light that woke me. It was the __.",
      'There is a small wheel at the back. Turn it to the left if you want less __.',
    ],
    rows: `x due rivals / crows like a cock | crowing | ringing barking singing
      rings like a church bell | ringing | crowing barking singing
      barks like a dog | barking | crowing ringing singing / sings an old song | singing | ringing crowing barking
      whistles like a train | whistling | ringing crowing barking / beeps like a lorry | beeping | crowing singing barking`,
  },
  {
    open: [
      "{p}'s phone fell into the {x} on Saturday. {PHe} got it out at once, but the screen stayed black.",
      'It was on the last day of the holidays that {p} dropped {pHis} phone into the {x}. Nobody said a word.',
    ],
    ask: [
      '{PHe} wiped it, blew on it and shook it, for it was all full of __.',
      'Everything that ran out of it was __.',
      '"What has happened here?" asked the girl in the phone shop. "There is still some inside." "Yes," said {p}, "it is __."',
      "A phone can stand a lot, but it doesn't like __.",
      '{PHe} tells everybody now to keep their phones away from __.',
    ],
    rows: `x due rivals / bath | water | soup sand paint / soup pot | soup | water sand paint
      sandbox | sand | soup water paint / paint bucket | paint | soup water sand / milk jug | milk | sand paint soup
      flour bin | flour | water paint soup / honey jar | honey | sand paint water`,
  },
  {
    open: [
      'We were ten minutes from home when the car broke down. {Who} got out, opened the bonnet, and found a loose wire within seconds.',
      'The washing machine was making a terrible noise, and the man from the shop had no time for us. So {who} took it apart on the kitchen floor and mended it.',
    ],
    middle: ['It was getting dark, and everybody was hungry.'],
    ask: [
      'Everybody said how clever that was of __.',
      'If something in your house stops working, my advice is to ask __.',
      'It was a pity about the white shirt, but we were all so proud of __.',
      '"Where did you learn that?" my uncle wanted to know. He could not stop looking at __.',
    ],
    rows: `who due rivals / my mother | her | him them us / our grandfather | him | her them us
      the two girls | them | her him me  / my aunt | her | him them us
      the boys | them | him her us / my little brother | him | her them me / my wife | her | him them us
      the people from next door | them | him her us / my sister and I | us | him her them`,
  },
  {
    open: [
      'The lift in our house has been out of order since {due}. There is a note on the door, and somebody has drawn a sad face on it.',
      'On {due} the lift made a loud bang and stopped between two floors. Luckily nobody was in it but the postman, who had his sandwiches with him.',
    ],
    ask: [
      'Mrs Long lives at the very top and has not been out since __.',
      'The man who was to mend it asked when it had stopped. "On __," we told him.',
      'My legs ache! I have been taking the stairs ever since __.',
      'We still talk about what happened that __.',
    ],
    lists: { due: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday' },
  },
  {
    open: [
      'The twins each got something with wheels. {p} chose a {x}, and {q} a {y}, and they promised never to fight about them.',
      'There were two parcels in the hall. Out of one came a {x}, which was for {p}, and in the other there was a {y} for {q}.',
    ],
    ask: [
      'All afternoon {p} was to be seen in the yard with the __.',
      'Before breakfast {p} was already up and cleaning {pHis} __.',
      '"May I have a turn?" asked {q}, and {p}, who was tired by then, handed over the __.',
      'Grandma wanted a picture of {p} together with {pHis} __.',
    ],
    lists: {
      x: 'scooter bike tractor truck skateboard train bus',
      y: 'scooter bike tractor truck skateboard train bus',
    },
    due: 'x',
    rivals: 'y',
  },
  {
    open: [
      'You know what to do with the {c}, do you? I have shown you twice, and your sister can do it without any help.',
      'My first day at the new job! They gave me a {c}, told me to be careful with it, and left me alone in the yard.',
    ],
    ask: [
      'It is made for one thing only, and that is to __.',
      'I learned it in an hour, and now I can __.',
      'Give it to me, please. I would like to __.',
      'There was a lot of work, so until late at night I had to __.',
    ],
    rows: `c due rivals / broom | sweep | dig saw iron / spade | dig | sweep saw sew / saw | saw | dig sweep iron
      needle and thread | sew | dig sweep saw / paintbrush | paint | dig sweep sew / shovel | dig | sew iron paint
      `,
  },
]);

const FURNITURE = toldKind('told: life with furniture', [
  {
    open: [
      'For the new flat we bought a big {c} at a second-hand shop. Four strong men could hardly get it up the stairs.',
      "The {c} was my great-grandmother's. It has been in the same corner for as long as anybody can remember.",
    ],
    ask: [
      'What I liked best as a baby, they tell me, were all those __.',
      'Every child who came to stay wanted to see its __.',
      'When I was small, I used to stand in front of it and look at the __.',
      'Be careful when you clean it, and do not touch the __.',
    ],
    rows: `c due rivals / bookcase | books | keys clothes hands / piano | keys | books clothes hands
      wardrobe | clothes | books keys hands / clock | hands | books clothes strings / harp | strings | books clothes keys
      fish tank | fish | books keys strings`,
  },
  {
    open: [
      'We moved the sofa yesterday. You would not believe what was lying under it: dust, half a biscuit, and a {due} that had been missing for two years.',
      'There was something hard in the old sofa. {p} put a hand down behind the cushions and pulled out a {due}.',
    ],
    middle: ['It was raining, so there was plenty of time for cleaning.'],
    ask: [
      '"So that is where it was!" cried Mum. "My __!"',
      'We washed it, dried it, and there it was, as good as new: a little __.',
      '{p} ran straight to the kitchen with the __.',
      'Imagine, all those times we sat there and watched films, right on top of a __.',
    ],
    lists: { due: 'spoon ring watch key comb doll brush whistle sock purse' },
  },
  {
    open: [
      'The lamp in the {due} gave a flash and went out while we were having supper. In the {d} and everywhere else the lights stayed on.',
      '"We need a new bulb for the {due}," said Dad and wrote it down. "And while I am at it, some paint for the {d}."',
    ],
    ask: [
      'Take a candle with you tonight if you have to go into the __.',
      'Somebody fell over the cat last night, because it was so dark in the __.',
      'He stood on a chair, gave the bulb a turn, and there was light again in the __.',
      'Until Saturday, when the shops opened, nobody could read in the __.',
    ],
    lists: { due: ROOMS, d: ROOMS, e: ROOMS },
    rivals: 'd e',
  },
  {
    open: [
      'I made a {c} for my grandson last winter. The wood came from the old apple tree, and it took me almost a month.',
      'In the corner of the shop stood a little {c}, all of wood. "How much is it?" asked {p}, who had been saving up since March.',
    ],
    ask: [
      "It's just the right size for a doll who wants to __.",
      'Come here, {p}. This is for you, so that you can __.',
      'All day there were children standing round it who wanted to __.',
      'You cannot eat from it or put your shoes on it. On it you __.',
    ],
    rows: `c due rivals / bed | sleep | sit swing slide / chair | sit | sleep swing slide / swing | swing | sleep sit write
      slide | slide | sleep sit write / desk | write | sleep swing slide / stage | act | sleep swing slide`,
  },
  {
    open: [
      'The new table has room for {due} people. The old one was smaller: with more than {d} of us, somebody had to eat standing up.',
      '"How many can sit at your table?" they asked in the shop. "{D}," said Mum, "but now we need one for {due}."',
    ],
    ask: [
      'At Christmas there was a place for everybody, and we were exactly __.',
      'So that there would be enough for a full table, we bought plates for __.',
      'Nobody had to stand: I counted the people who were sitting at it, and there were __.',
      'It was not so easy to find the right number of chairs. The table was big, and we needed __.',
    ],
    rows: `due d rivals / six | four | four ten two / eight | six | six four five / ten | eight | eight six nine
      twelve | six | six ten eight / seven | five | five six four / fourteen | ten | ten twelve eight`,
  },
  {
    open: [
      'Aunt Jo has asked us what we would like to have from her house. {p} chose the {x}. {q} would rather have the {y}, since there is no room for anything big in {qHis} flat.',
      'When Aunt Jo moved, she gave away nearly everything. The {y} went to {q}. As for {p}, {pHe} took home the {x} and was very pleased.',
    ],
    ask: [
      'The first thing you see when you visit {p} is the __.',
      '{p} sent her a photo: a happy face next to the __.',
      'A week later {q} came to visit {p} and had a good look at the __.',
      'If you ask {p} what reminds {pHim} of Aunt Jo, the answer is: the __.',
    ],
    lists: { x: 'mirror clock lamp chair desk carpet piano vase', y: 'mirror clock lamp chair vase picture' },
    due: 'x',
    rivals: 'y',
  },
  {
    open: [
      'On Monday the wind tore at our little house. {what}, and Father went for his tools.',
      'It was just an ordinary Monday until about four. {what}, and the baby woke up and screamed.',
    ],
    ask: [
      'It has to be mended before Grandma comes, for as you can see, it is __.',
      '"Look at it!" said Mother. "It was fine this morning, and now it is __."',
      'They bought a new one on Tuesday, as the old one was __.',
      'We told him what had happened to it, and he came to see how badly it was __.',
    ],
    rows: `what due rivals / The window broke with a loud crash | broken | torn bent burnt
      The curtain tore from top to bottom | torn | broken bent burnt
      The television aerial bent in the middle | bent | torn burnt cracked
      The kitchen mat burnt in front of the stove | burnt | torn bent broken
      The mirror cracked from side to side | cracked | torn bent burnt`,
  },
  {
    open: [
      '"Who broke this chair?" asked the teacher. "{p} did," said {q}. "I only saw it."',
      '{p} leaned back a little too far, and crack, there went the chair. {q}, who sat behind, got such a fright that a pencil flew across the room.',
    ],
    ask: [
      'The one who had to stand for the rest of the lesson was __.',
      '"Come here, please, and bring me the pieces of that chair," the teacher said to __.',
      '"I am sorry, I will mend it," said __.',
      'No one was hurt, luckily. But there was a red face in the room, and it belonged to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      "The desk has three drawers. In the top one I keep {x}, in the middle one {y}, and the bottom one won't open.",
      'You may use my desk while I am away. There are {x} in the top drawer and {y} in the one below it.',
    ],
    ask: [
      'He pulled out the top drawer and saw lots of __.',
      'Somebody must have been at my top drawer. It is full of crumbs, and there are no more __.',
      'Do open the top drawer if you need any __.',
      'The top drawer stuck a little, and when it came out all at once, the floor was covered with __.',
    ],
    lists: {
      x: 'stamps pencils letters photos buttons coins candles',
      y: 'stamps pencils letters photos keys coins',
    },
    due: 'x',
    rivals: 'y',
  },
  {
    open: [
      'My {due} made the cradle that stands in our hall. All of us have slept in it, one after the other, and so did the cat.',
      '"What a lovely old cradle!" said the visitor. "Who made it?" "My {due} did," I said, "in the year when I was born."',
    ],
    ask: [
      'There are two letters carved into the wood, and they stand for the name of my __.',
      'I would not sell it for any money. It was made by my __.',
      'Every time I see it, I have to think of my __.',
      'She ran her hand over the wood and said she would have liked to meet my __.',
    ],
    lists: { due: FAMILY },
  },
  {
    open: [
      'Notice: the washing machine in the cellar takes {due} minutes for a normal load. Please do not stop it before it is done.',
      'I have put the clothes in the machine. It takes {due} minutes, it says, so I might as well read a bit.',
    ],
    ask: [
      'You need not stand there and watch it, dear. You know how many minutes it takes: __.',
      'I thought it would be quicker, but the time it needs is minutes: __.',
      '"How many minutes does it take?" asked my neighbour with a full basket. "I think it was __."',
    ],
    lists: { due: 'twenty thirty forty fifty sixty seventy eighty ninety' },
  },
  {
    open: [
      '{what}. Nobody thought of it, for we were all in the garden until four, playing cards under the roof of the summer house.',
      "Oh dear, {p}. {what}, didn't I tell you? And then you and I sat talking in the garden all afternoon.",
    ],
    ask: [
      'When we went to look, it was completely __.',
      '{p} put a hand on it and pulled a face. It was __.',
      '"What has happened to it?" asked Dad. "It is quite __!"',
      'I should have gone to see to it at once. By four it was already __.',
    ],
    rows: `what due rivals / The tea was left on the kitchen table | cold | hot dry empty
      The iron was left on in the bedroom | hot | cold wet empty / The armchair was left out in the rain | wet | dry hot full
      The old bucket with the hole was left under the tap | empty | full hot dry
      The tub was left under the running tap | full | empty dry hot
      The wet cushion was put by the hot stove this morning | dry | wet cold empty`,
  },
]);

export const kinds: readonly Kind[] = [MACHINES, FURNITURE];
