// Tellings of school: the class, its teachers, lessons, homework, trips, and what is in the bags and on the pegs.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, NUMBERS } from './telling-words.ts';

const SCHOOLDAYS = 'Monday Tuesday Wednesday Thursday Friday';

const SCHOOL = toldKind('told: life at school', [
  {
    open: [
      'Our class has a pet of its own at last. It is {a c}, it lives on the shelf by the window, and a different child takes it home every weekend.',
      'You will never guess what Mrs Hill brought in this morning. {A c}, in a big box with holes! We are allowed to keep it all year, if we look after it well.',
    ],
    ask: [
      'I drew it for my science homework, and the hardest part was the __.',
      '"Look closely," said the teacher. "Its whole body is covered with __."',
      'Under the magnifying glass we could see every bit of its __.',
      'Our pet has beautiful __.',
      'When it got well again after that bad winter, the vet was pleased with its shiny new __.',
    ],
    rows: `c due rivals / hamster | fur | feathers scales wool / parrot | feathers | fur scales wool
      goldfish | scales | fur feathers wool / lamb | wool | feathers scales spines
      hedgehog | spines | feathers scales wool / rabbit | fur | feathers scales spines
      canary | feathers | scales fur spines / lizard | scales | feathers fur wool`,
  },
  {
    open: [
      'Right, class. Your maths goes in the {due} book, your spelling goes in the {d} book, and please do not draw in either of them.',
      '"New books!" said Mr Bell and handed them out. They smelt lovely. There was {a due} one for sums and {a d} one for spelling, and we all had to write our names inside.',
    ],
    middle: [
      '{p} dropped both of them into a puddle on the very first day, so they had to dry on the heater.',
    ],
    ask: [
      'For homework we had to add up a whole page of numbers, so I opened the book that was __.',
      'By Christmas I had only two pages left for sums, and I asked for another book that was __.',
      '"Take away, then carry one," I muttered, and wrote it in the book. You know which one: the __ one.',
      'The teacher marked our times tables last night. The pile of books on her kitchen table was all __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      '{p} and {q} walked in late again. {p} had missed the bus, and {q}, who lives just across the road, had simply gone on sleeping.',
      'Two children were late this morning, {q} and {p}. {QHis} alarm clock had not gone off, so {q} slept until nine. {p} had been up since six, but the bus drove past without stopping.',
    ],
    ask: [
      'The bus driver rang the school to say sorry, and the head passed the message on to __.',
      '"It was not your fault that the driver did not see you," the teacher told __.',
      'For an hour somebody had stood at the stop in the rain. It was poor __.',
      'As the bus cannot be trusted, Dad has started driving one of them to school: __.',
    ],
    due: 'p',
    rivals: 'q r',
    middle: ['{r} was on time, as always.'],
  },
  {
    open: [
      'Everybody in Class One has a peg with a picture, because not all of us can read yet. Mine has {a due} on it. The one next to mine has {a d}.',
      '"This peg is yours, darling. See? It is the one with the {due}. The {d} belongs to another child, so do not hang your coat there."',
    ],
    ask: [
      'When I came back after lunch my coat was on the floor, right under the __.',
      'Years later I went to see my old school, and there it still was, my peg with the __.',
      'On my first day I cried into my coat until there was a wet spot on the wall below the __.',
      'My little sister starts next week, and she has already asked if she can have my __.',
    ],
    lists: {
      due: 'duck boat kite star tree cat train flower snail moon bear fish',
      d: 'duck boat kite star tree cat train flower snail moon bear fish',
    },
  },
  {
    open: [
      'Dear parents, tomorrow your children will have {c} with Miss Young, from ten to eleven, and there will be no spelling test.',
      'My timetable says that we have {c} first thing tomorrow. I like Miss Young a lot, but last week I came without my things and had to sit on a bench.',
    ],
    ask: [
      'Mum called up the stairs: "Have you packed your __?"',
      'Please make sure that every child brings along {a2} __.',
      'This time I was ready. Out of my bag I took my __.',
      '"Miss, Miss, can I share with somebody? I forgot my __."',
      "At the end Miss Young found one thing left behind in the room. It was a child's __.",
    ],
    rows: `c a2 due rivals / swimming | a | towel | ruler brush flute / cooking | an | apron | towel racket ruler
      maths | a | ruler | towel apron flute / painting | a | brush | racket towel drum / tennis | a | racket | brush apron ruler
      music | a | flute | towel ruler racket / sewing | a | needle | racket towel flute / football | a | ball | needle ruler apron`,
  },
  {
    open: [
      "Did you know that the caretaker is {p}'s {due}? I had no idea. They never say a word to each other at school, but they went home in the same car.",
      '{p} is a bit shy about it, but the man who mends the windows here is {pHis} {due}. It is why {pHe} knows where all the keys are kept.',
    ],
    ask: [
      'Yesterday the man with the keys fell off his ladder, and {p} ran over, crying: "That is my __!"',
      'At the summer fair we saw {p} selling cakes together with {pHis} __.',
      '"Are you two related?" asked the new teacher. "Yes," said {p}. "He is my __."',
      'When something breaks, {p} just says: "I will tell my __."',
      'If you have to have somebody from your family at school, it may as well be your __.',
    ],
    lists: { due: 'uncle father grandfather cousin brother stepfather godfather' },
  },
  {
    open: [
      'On Friday all of Year Two went on a trip to the {c}. It took an hour by coach, and {p} was sick twice on the way.',
      '"Where did you go today?" "To the {c}! With sandwiches! And {p} got lost, but only for a minute."',
    ],
    ask: [
      'Back at school everyone had to draw something from the day. There were thirty pictures of __.',
      'We stood there with our mouths open and looked at the __.',
      'The best thing of all, the children agreed, was seeing so many __.',
      '{PHis} teacher had told {pHim} to write a page about the trip, and {pHe} filled it with __.',
      'Just before we left, we bought postcards with __.',
    ],
    rows: `c due rivals / zoo | lions | paintings planes boats / airport | planes | lions boats cows
      harbour | boats | planes cows paintings / farm | cows | planes paintings boats
      bakery | loaves | lions planes cows / railway museum | trains | planes lions cows
      planetarium | stars | cows boats trains / aquarium | fish | planes cows trains / library | books | lions cows boats`,
  },
  {
    open: [
      'We could not go into our classroom on Monday. {C}, and nobody had noticed until the cleaner came at seven.',
      'You should have heard Mr Price this morning! He had opened the door of Room 4 and found out that {c}.',
    ],
    ask: [
      'So we had our lessons in the gym, because our own room was __.',
      '"I am sorry, but nobody can work in there," he said. "The whole room is __."',
      'I just put my head round the door for a second. It was completely __.',
      'We peeped in through the glass in the door, and sure enough, the place was __.',
    ],
    rows: `c due rivals / the heating had been broken all weekend | freezing | wet dark empty hot
      a pipe had burst above the desks | wet | dark empty dusty
      all the lamps had gone and the blinds were stuck down | dark | wet empty hot
      the heaters had been on full for two days | hot | wet dark empty
      somebody had carried off all the desks and chairs | empty | wet dark hot
      the builders had been sawing bricks in there | dusty | wet empty dark`,
  },
  {
    open: [
      '"If everyone knows the seven times table by the end of the week," Mrs Fox said, "there will be {due} for the whole class. That is a promise. No running in the hall, by the way."',
      'Mrs Fox has promised us {due} if we all pass the test. The other class is only getting {d}, so we are working like mad.',
    ],
    middle: ['{p} practised in the bath, on the bus and under the bed covers.'],
    ask: [
      'On Friday every hand went up, every answer was right, and the teacher came in with the __.',
      '"You have earned it," she laughed. "Who would like some __?"',
      'We passed. The next morning the whole room smelt of __.',
      'A promise is a promise, so she spent all her Sunday money on __.',
      '"Seven times eight?" "Fifty-six!" "Then you shall have your __!"',
    ],
    lists: {
      due: 'pizza popcorn pancakes chocolate cake doughnuts waffles biscuits',
      d: 'pizza popcorn pancakes chocolate cake doughnuts waffles biscuits',
      e: 'pizza popcorn pancakes chocolate cake doughnuts waffles biscuits',
    },
    rivals: 'd e',
  },
  {
    open: [
      'I was sitting there in the art lesson when {c}. The teacher was busy with somebody else, and my friend had gone to wash her hands.',
      'It was all going so well until {c}. I looked around the desk, but there was nothing on it except crayons.',
    ],
    ask: [
      'So I turned to the boy behind me and asked: "Can I borrow your __?"',
      '"Excuse me, Miss," I said. "I think I need the __."',
      'There was only one thing to do. I went to the cupboard and looked for the __.',
      '"What are you looking for?" whispered {p}. "The __," I whispered back.',
    ],
    rows: `c due rivals / the point of my pencil broke off | sharpener | glue scissors ruler
      I drew the nose in the wrong place | rubber | glue scissors ruler
      the paper wings fell off my bird and would not stay on | glue | ruler rubber sharpener
      I had to cut a star out of gold paper | scissors | glue sharpener ruler
      I had to draw a line that was perfectly straight | ruler | glue rubber scissors
      I spilt water all over the desk | cloth | ruler rubber sharpener`,
  },
  {
    open: [
      'The new seating plan is up. {p} has to sit at the very front, {q} has been put by the window, and {r} is next to the door, where there is a draught.',
      '"{r}, you move to the place by the door. {q}, you may have the window seat. And {p}," said the teacher, "I want you right here in front of me."',
    ],
    ask: [
      'A bird landed on the sill outside, and the first to see it was __.',
      '"It is getting hot. Would you open the window behind you, please, __?"',
      'One pupil in that row spent the whole lesson gazing out at the snow. It was __.',
      'A ball came flying through the glass and nearly hit __.',
      'When the curtains have to be drawn for a film, it is the job of __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'Our new teacher is called {t} {due}. {THe} comes from Wales, has a very loud laugh, and can walk on {this} hands.',
      'Good morning, children. This is {t} {due}, who will teach you while {u} {d} is in hospital. I am sure you will be kind to {thim}.',
    ],
    ask: [
      'We all stood up and said: "Good morning, {t} __."',
      'By the end of the week even the caretaker was fond of our new teacher, {t} __.',
      '"Who told you that whales can sing?" asked Dad. "Our new teacher, {t} __."',
      'On the last day there was a huge card for {thim} that said: "Please stay, {t} __!"',
    ],
    lists: {
      due: 'Carter Morgan Baker Cooper Foster Hughes Palmer Turner Bishop Marsh',
      d: 'Carter Morgan Baker Cooper Foster Hughes Palmer Turner Bishop Marsh',
      e: 'Carter Morgan Baker Cooper Foster Hughes Palmer Turner Bishop Marsh',
    },
    rows: 't this thim tHe u / Mr | his | him | he | Mrs / Mrs | her | her | she | Mr / Miss | her | her | she | Mr',
    due: 'due',
    rivals: 'd e',
  },
  {
    open: [
      'There are {d} boys in our class and {due} girls, and when the photographer came he had to stand on a chair to get all of us in.',
      'Mum wanted to know everything about my class. I told her: {due} girls, {d} boys, one fish, and a teacher who plays the trumpet.',
    ],
    ask: [
      'For the dance each girl needed a hat, so the teacher bought hats. I counted, and there were __.',
      'The girls had their own football team. It was easy to count them in the photo: __.',
      '"How many girls are you?" asked the coach. "We are __."',
      'All the girls had gone to see the nurse. That left empty chairs in our room, exactly __.',
      'Every girl in my class got an invitation. I had to write __.',
    ],
    lists: { due: NUMBERS, d: NUMBERS, e: NUMBERS },
    rivals: 'd e',
  },
  {
    open: [
      '{Cc} made a huge volcano for the science fair, and it really spat fire. It took three weeks and eleven kilos of paper.',
      'Have you seen the volcano in the hall? {Cc} built that. No teacher, no parent, nobody so much as lent a hand.',
    ],
    ask: [
      'Not even the glue was bought by a grown-up. That is what I call doing everything for __!',
      'First prize! And what a sight on the stage afterwards, all smiles, so very proud of __.',
      'The door was kept locked for days, so as to work in there, without any grown-ups, all by __.',
    ],
    rows: `cc due rivals / my brother Tom | himself | herself themselves ourselves / my sister Anna | herself | himself themselves myself
      the twins | themselves | himself herself ourselves / my friends and I | ourselves | themselves himself myself
      a boy from Year Five | himself | herself themselves ourselves / four girls from Year Six | themselves | herself himself ourselves`,
  },
  {
    open: [
      'The test on rivers will be on {due}, not on {d} as I said before. You may use your maps, but not your neighbours.',
      '"Do not forget," said Mr Stone as we were packing our bags, "no school on {d}, and a little test about rivers on {due}." We groaned.',
    ],
    ask: [
      'I learned twenty rivers by heart, and I had them all ready for __.',
      '"Why do you have a tummy ache every time there is a test? You were fine yesterday, and today it is __."',
      '{p}, who never listens, came without a map and said: "What test? I thought it was not until after __."',
      'So no cinema for me in the middle of all that learning. Ask me again when it is over, after __.',
      'The longest river in Africa? I knew it, I knew it! But only on the way home, on __.',
    ],
    lists: { due: SCHOOLDAYS, d: SCHOOLDAYS, e: SCHOOLDAYS },
    rivals: 'd e',
  },
  {
    open: [
      'In the school play {f} is going to be the {due}. She has only two lines. {m} wanted the part as well, but he has to be the {d}.',
      'The parts were given out today. {m}: the {d}. {f}: the {due}. I am going to be a tree again, for the third year running.',
    ],
    ask: [
      'Her mother sat up late every night sewing a costume for the __.',
      'The curtain went up, the light fell on {f}, and everybody clapped for the __.',
      '{f} was ill on the day, so at the last minute the teacher herself had to be the __.',
      'She practised in front of the mirror until she walked and talked like a real __.',
      'I will always remember her in that role. There never was a better __.',
    ],
    lists: {
      due: 'king queen witch pirate wolf shepherd princess doctor dragon thief lion',
      d: 'king witch pirate wolf shepherd doctor dragon thief lion',
      e: 'king queen witch pirate wolf shepherd princess doctor dragon thief lion',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The little ones walk to the sports field in pairs. {p} held hands with {q}, and {r}, who had nobody, was allowed to walk with the teacher.',
      '"Find a partner, please!" {q} ran straight to {p} and took {pHis} hand. {r} looked around and around, until the teacher said: "You come with me, {r}."',
    ],
    ask: [
      'There was one child that day who got to hold the whistle and press the button at the lights, since that is what you do if you walk beside the teacher. It was __.',
      'All along the street people heard the teacher laugh at the jokes that were told to her by __.',
      'Then the teacher needed both hands for her map. "Hold on to my bag," she said to __.',
      '"I had no partner, and it was lovely!" The mother who was told this in the evening was the mother of __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      'Lunch today was {due} again. {p} swapped {pHis} for an apple, and the dinner lady saw it and was hurt. Tomorrow it will be {d}.',
      '"What did they give you for lunch?" Mum asks me every day. Today I could say {due}, and she was pleased. Yesterday it was {d}, and she was not.',
    ],
    ask: [
      'In the afternoon a girl in my class was ill, and no wonder: she had eaten three plates of __.',
      'All through the last lesson our classroom smelt of __.',
      'I looked down at my jumper. It told the whole story of my lunch, as it was covered in __.',
      'There was a lot left over, so the caretaker took home a big pot of __.',
    ],
    lists: {
      due: 'soup rice fish chicken pasta beans porridge stew curry spaghetti',
      d: 'soup rice fish chicken pasta beans porridge stew curry spaghetti',
      e: 'soup rice fish chicken pasta beans porridge stew curry spaghetti',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Mrs Lowe asked us what we want to be. I said {a due}. Everyone laughed, but I mean it. My friend said {a d}, because of the uniform.',
      'There is an old school report in the attic. "Wants to be {a due} when he grows up," my teacher wrote about me. My friend wanted to be {a d}, it says in his.',
    ],
    ask: [
      'It was all I could think of. I drew it, I dreamt of it, I wrote a poem with the title "The __".',
      'I even had a picture over my bed. On it you could see, smiling and hard at work, a real __.',
      'Of course I had never met one. In a village as small as ours there was no __.',
      'My mother shook her head. "You cannot even tie your shoes," she said, "and you want to work as a famous __."',
    ],
    lists: {
      due: 'baker doctor pilot sailor painter dentist singer cook builder gardener',
      d: 'pilot sailor nurse policeman postman',
      e: 'baker doctor pilot sailor painter dentist singer cook builder gardener',
    },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [SCHOOL];
