// Tellings of facts that are said once in passing at school, and called back after other talk by the same word.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { JOBS, NUMBERS } from './telling-words.ts';

const CLASS = toldKind('told: called back at school, in class', [
  {
    open: [
      'We have got a new teacher. She is called Mrs {due}, she rides a motorbike, and she has been to the North Pole. At break there was a fight about a banana, and I have lost a tooth.',
      '"Good morning, children, my name is Mrs {due}." Then she gave out the books, opened a window, and told us that she could not stand gum, lies, or squeaky chairs.',
    ],
    ask: [
      'On the way out I said, "Goodbye, Mrs __."',
      'My mother rang the school and asked to speak to my new teacher, Mrs __.',
      'Our new teacher is called Mrs __.',
      'Under the test, in red ink, was the name of our new teacher: E. __.',
      'The whole class sang a song for Mrs __, our new teacher, when she turned forty.',
      '"Who told you to stand on the table?" "It was our new teacher, Mrs __!"',
    ],
    lists: {
      due: 'Brown Miller Baker White Taylor King Fox Green Cook Wood Hill Black Bell Fisher Stone Young Gardener',
    },
  },
  {
    open: [
      'The test is on {due}. It is about the rivers of Europe, and {p} has drawn them all on one arm. At lunch there was something grey with peas. Nobody knew what it was.',
      '"We shall have a little test on {due}," said Mr Hill, while he was wiping the board. Then a wasp came in, and for ten minutes there was nothing but screaming and rolled-up newspapers.',
    ],
    ask: [
      '"Have you studied? When is that test?" "On __."',
      '{p} has a plan: {pHe} is going to be ill on __, because of the test.',
      'There was still time to learn, for the test would not be until __.',
      'And then it was __, and the tests lay on the desks, white side up.',
      'Everyone in the class is afraid of __, the day of the test.',
      'Mr Hill gives all his tests back after a week, so we shall get this one on the next __.',
    ],
    lists: { due: 'Monday Tuesday Wednesday Thursday Friday' },
  },
  {
    open: [
      'I keep my chewing gum under the {due}, where the teacher cannot find it. You can have some. In maths we did fractions, and the fat boy from 4b was sick in the sink.',
      '"It is stuck under the {due}," whispered {p}, who had been told to spit out the gum. The others giggled. Mr Hill went on about the Romans and their roads.',
    ],
    ask: [
      'At break {q} wanted some gum, too, and felt for it under the __.',
      'Years later the gum is still stuck under the __.',
      'When the cleaners came they scraped old gum from under the __.',
      '"Ugh! Who has stuck gum under the __?"',
      'Where was the gum? It was under the __.',
      'They were all told to turn the __ over, and there was the gum.',
    ],
    lists: { due: 'table chair desk shelf bench stool cupboard globe piano sink computer' },
  },
  {
    open: [
      'Dear parents, on the school trip each child needs {a due}. Bring it in a bag with your name on it. We meet at eight at the gate. Please do not park in front of the fire station again.',
      'For tomorrow you all have to bring {a due}, the teacher said, and then the bell rang, and they all jumped up, and somebody fell over the bin.',
    ],
    middle: ['On the bus they sang. {p} had packed three sandwiches and a comic.'],
    ask: [
      'Next day everybody had it with them but {p}. "Where is your __?" the teacher asked.',
      'What had {p} forgotten, although all the children had been told to bring one? It was the __.',
      "{p} had to borrow a friend's __, as it had stayed on the kitchen table.",
      '"Mum, please drive to the school at once. I was told to bring something and forgot it: my __!"',
      'So there stood twenty children, each of them with his or her own __.',
      '"Now take out what I told you to bring," said the teacher, and everyone took out a bag with the __.',
    ],
    lists: {
      due: 'torch hat towel map spoon pencil whistle bucket rope blanket cup brush candle ruler potato',
    },
  },
  {
    open: [
      'In the school play {p} is the {due}. {q} is {a d}. Rehearsals are every afternoon in the gym, where it smells of feet. The piano has lost two keys, and our music teacher has lost her voice.',
      '"{p}, you will be our {due}," said the drama teacher, and went on reading out the list. There was {a d} as well, and trees, a lot of trees. Somebody asked whether a tree might wear trainers.',
    ],
    ask: [
      'The curtain went up, and there stood {p} in the costume of a __.',
      'All week {p} was in the bathroom, practising the lines of the __.',
      '"Mum, can you sew me something? I am the __ in the school play!" said {p}.',
      'What part has {p} got in the play? {p} is the __.',
      'The loudest applause was for {p}, who had been a wonderful __.',
      '{p} as the __ forgot every word and began to cry.',
    ],
    lists: {
      due: 'king queen wolf witch lion fox bear pirate dragon giant doctor baker donkey ghost soldier judge',
      d: 'king queen wolf witch lion fox bear pirate dragon giant doctor baker donkey ghost soldier judge',
    },
    rivals: 'd',
  },
  {
    open: [
      'How many were absent? It was {due}, because of the flu.',
      'This morning {due} children were missing from class.',
      '"I count {due} empty chairs," said the teacher, and opened the window to let the germs out.',
    ],
    ask: [
      'In the book where she notes how many are missing she wrote the number __.',
      'The number of sick children that morning was __.',
      '"How many of them are at home in bed?" the head asked. "Of my class, __," said the teacher.',
      'She made some get-well cards, one for each who was missing, and so there were __.',
      'After a week there were no more empty chairs. All __ had come back.',
      'When the bell rang, she sent a letter to each of the sick ones. It cost her __ stamps.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'The class pet is going to be {a due}. We voted. It was close, and two girls cried. Then we had to draw a volcano and colour it, and mine came out like a pudding.',
      'They raised their hands, the teacher counted, and it was clear: the class would get {a due}. "But who will feed it in the holidays?" she asked, and suddenly everyone was tying their shoes.',
    ],
    ask: [
      'On Monday a big box stood on the window sill, and in it was the __ that they had voted for.',
      'At parents\' evening a father said, "My son talks of nothing but your class pet, that __."',
      'In the holidays I took our class pet home, and now my mother wants a __ as well.',
      'The cage of the class pet was open one day, and all of us crawled over the floor looking for the __.',
      'Every child in the class was allowed to stroke the __ once a day.',
      'We are the only class in the school with our own __.',
    ],
    lists: { due: 'rabbit hamster mouse hen duck frog snake parrot fish cat dog turtle squirrel' },
  },
  {
    open: [
      'The new boy comes from {due}. He can juggle with three oranges, and he was put next to {p}, who snores in history.',
      '"Where are you from?" we asked him. "From {due}," he said, and after that he said nothing more all day. It rained, so we had break indoors and somebody broke the globe.',
    ],
    ask: [
      'In the geography lesson the teacher asked the new boy to tell us about life in __.',
      'When he was homesick the new boy showed us photos of __.',
      'His grandparents, whom the new boy misses, still live in __.',
      'Where did the new boy live before? In __.',
      'In summer he flew back to __, and we were without him for six weeks.',
      'They all wanted to know from the new boy what people have for breakfast in __.',
    ],
    lists: {
      due: 'China Spain Italy France Japan Canada India Africa Germany Poland Greece Egypt Ireland Russia Brazil',
    },
  },
  {
    open: [
      '{p} says {pHe} is allergic to {due}. The school nurse has written it down. After that she looked into all our ears, one after another, and found a pea in one of them.',
      'On the first day the teacher asked about illnesses. "{Due} give me a rash," said {p}. "I faint when I see blood," said {q}. "And I have a wooden uncle," said {r}, and we all laughed.',
    ],
    ask: [
      'At the class party there was a cake that {p} could not eat, because it was made with __.',
      '"What was it that {p} must not eat?" asked the cook. "It was __."',
      'There on the menu it said __, so {p} was given rice and butter.',
      'A red rash was all over {p}, and on the plate the nurse found what was left of some __.',
      'The cook keeps two pots, one with __ and one without, for {p}.',
      'No more __ were bought for the school kitchen, for the sake of {p}.',
    ],
    lists: {
      due: 'nuts strawberries eggs tomatoes carrots peaches onions beans mushrooms cherries bananas plums apples',
    },
  },
]);

const YARD = toldKind('told: called back at school, among children', [
  {
    open: [
      '"Psst! The password is {due}. Do not tell the boys from 3a," whispered {p}. Then we shared a bar of chocolate, and {q} showed us how to walk on our hands.',
      'You have to say "{due}", and then we let you into the den. It is a good den. It has a carpet and a lid, and once a hedgehog spent the winter there.',
    ],
    ask: [
      'Someone knocked. "Say the password." I took a deep breath and said, "__."',
      'I had forgotten the password. Was it not "__"?',
      'Only those who know the word __ can come into the den.',
      'A spy from 3a had heard the password and came up to the door. In a high voice he said, "__."',
      'The secret word that opened the den was __.',
      'The den has a new password, since everyone in the school has heard of "__".',
    ],
    lists: {
      due: 'banana thunder pumpkin pirate spider cheese dragon rainbow pancake button lemon elephant tiger monkey snow',
    },
  },
  {
    open: [
      'They call me {due}. It is because of something that happened in the gym, and I am not going to talk about it. My best friend is {p}, and we are building a raft.',
      'In my class everybody has a nickname, and mine is {due}. I do not mind. Today we had gym with the 5th years, and one of them can do the splits.',
    ],
    ask: [
      '"Hey, __, are you coming to play football?" they shouted up to my window.',
      'My mother was surprised when the children at the door asked for "__".',
      'Thirty years later a man came up to me in the street and said, "Is that not __?"',
      'My real name is on the list, but everyone calls me __.',
      'The coach put it on the back of my shirt in big letters: __.',
      'I turn my head at once when I hear someone call out "__".',
    ],
    lists: {
      due: 'Button Biscuit Pepper Sparrow Pickle Peanut Mouse Carrot Tiger Pudding Potato Frog Bean Noodle Fox Beetle',
    },
  },
  {
    open: [
      "{p} sat on the bus home and thought about Mum's birthday. It would have to be {a due}, that was clear. The bus was full of wet coats, and two big boys were throwing a cap around.",
      '"I am going to give my mum {a due}," said {p}. "Mine gets a poem, as she does every year," said {q}. They walked past the chip shop without a penny in their pockets.',
    ],
    ask: [
      'Mum tore off the paper and there it was: her own new __.',
      '{p} had saved up for three months to buy the __.',
      '"Good afternoon, I need something for my mum," said {p} in the shop. "Show me that __, please."',
      'What did {p} want to give to Mum? A nice __.',
      'In the end the __ was too dear, and {p} drew a picture for Mum instead.',
      'The parcel from {p} had the shape of the thing in it, and Mum guessed at once that it was a __.',
    ],
    lists: { due: 'scarf hat lamp brush mirror purse watch candle ring teapot clock cup vase rose necklace' },
  },
  {
    open: [
      'I have hidden your cap, ha ha! I have put it behind the {due}. No, wait, I did not want to say that. Let us talk about something else. Do you like my shoes?',
      'It was a mean trick: they took the little boy\'s cap and threw it behind the {due}. Then the bell rang and they had French. "Je suis, tu es," they all said in a chorus.',
    ],
    ask: [
      'After school the boy got his cap out from behind the __.',
      '"Where is my cap?" "It is behind the __."',
      'There was dust all over the cap, for nobody ever cleans behind the __.',
      'The caretaker found a cap when he moved the __.',
      'The cap lay there for weeks, between the wall and the __.',
      'You can see a bit of the cap if you look behind the __.',
    ],
    lists: {
      due: 'door curtain piano clock cupboard shelf hedge desk board bench heater shed bin mirror fountain',
    },
  },
  {
    open: [
      '{p} has a dog called {due}. We saw a film about the moon today. {q} fell asleep and slid off the chair, and the teacher pretended not to see.',
      '"My dog {due} can open the fridge," said {p} at break. "My gran can, too," said {q}. We swapped cards until the bell rang, and then there was singing.',
    ],
    ask: [
      'A dog came running across the playground. "Sit, __!" cried {p}.',
      '{p} drew a picture of {pHis} dog and wrote under it: __.',
      'I would love to go for a walk with {p} and __.',
      'What is the dog of {p} called? It is called __.',
      'One morning {p} came in with red eyes. A car had run over __.',
      'Nobody is allowed to bring pets, not even __.',
    ],
    lists: {
      due: 'Rex Fluffy Tiger Max Bruno Rusty Lucky Snowy Buster Prince Charlie Sam Toby Spot Shadow Bella Daisy',
    },
  },
  {
    open: [
      'On my first day I cried, and a big girl with {due} hair took my hand. She showed me the hooks for the coats, the toilets, and the place where the big ones spit.',
      'It was a girl with {due} hair who taught me how to whistle, behind the gym, in my first week. My mother had packed me a plum and a clean handkerchief. I remember the smell of the floor.',
    ],
    ask: [
      'Much later I saw her in a shop. I knew her at once, for her hair was still __.',
      'I never learned the name of that big girl, I only know that her hair was __.',
      '"Which of the big girls was so kind to you?" "The one whose hair is __."',
      'When I drew her at home I needed just one pencil for the hair, the __ one.',
      'They have all gone from my mind, all but the kind girl with the __ hair.',
      'My mother wanted to thank her, and looked among the big girls for hair that was __.',
    ],
    lists: { due: 'red blue green black brown pink purple orange curly short long fair' },
  },
  {
    open: [
      'What a match! 3a against 3b. It was {p} who had the idea that those who lost should carry the bags of the others for the whole of {due}. They agreed, spat in their hands and shook them. Then {q} was hit on the nose by the ball.',
      'Whoever loses has to carry the bags of the others all through {due}. That was the bet. The grass was wet, the ball was soft, and a goat from the farm walked across the pitch twice.',
    ],
    ask: [
      'They lost by one goal, and so they had a lot to carry in __.',
      'It was a pleasure to walk home without a bag every day in __, said 3b.',
      'In which month did one class carry the bags of the other? In __.',
      'They all looked forward to the last day of __, when each could carry his own bag again.',
      '"It is not yet __," said 3a, "so carry your bags yourselves."',
      'The bet was for __, and not a day longer.',
    ],
    lists: { due: 'January February March April May June September October November December' },
  },
  {
    open: [
      '{p} got {a due} for Christmas.',
      '"I had {a due} for Christmas," said {p} in the morning circle.',
      'In the morning circle everyone told what they had got for Christmas: {p} {a due}, {q} nothing but socks, and {r} a cold.',
    ],
    middle: ['There was a song then, and they counted to a hundred, and the sun came in.'],
    ask: [
      'After school {q} went home with {p} to play with the new __.',
      '"May I see what you got for Christmas, {p}?" "Yes, here is my __."',
      'What had Father Christmas brought {p}? He had brought a __.',
      "It was broken before New Year, that __ of {p}'s.",
      '{p} would not let anyone touch the __ that {pHe} had got.',
      'When {p} drew what had been under the tree, it was of course the __.',
    ],
    lists: {
      due: 'kite drum bike doll sledge camera puppet scooter telescope football violin torch rabbit puppy watch',
    },
  },
  {
    open: [
      'The secret note said: meet me at the {due} after school. It went from hand to hand. {p} read it, {q} read it, the fat boy at the back dropped it and picked it up again, and all the time Mr Hill was explaining snow.',
      '"At the {due}, at four. Pass it on," whispered {p}. It went down one row and up the next. Mr Hill drew a triangle, and then another, and said that they were the same.',
    ],
    ask: [
      'So at four they all stood at the __.',
      'The last one who heard it asked again, "Where are we meeting?" "At the __."',
      'It was already half past four, and nobody came to the __ to meet them.',
      'Mr Hill had seen the note and went to the __ himself.',
      'One of them waited at the wrong place, although the note had said the __.',
      'The __ was where they wanted to meet.',
    ],
    lists: {
      due: 'church station bakery library cinema park bridge castle zoo harbour fountain gate pool mill tower lake',
    },
  },
  {
    open: [
      'My dad is {a due}. {q} has two dads, and {r} has one who is never there. We had rice pudding, and I swapped mine for a marble.',
      "In the circle we had to say what our fathers do. Mine, I said, is {a due}. Then it was the next one's turn, and the next one's, and I looked out at the rooks.",
    ],
    ask: [
      'The teacher asked whether my dad would come to school and talk about his work as a __.',
      'When they play in the yard that they are grown-ups, I am always the __, like my dad.',
      'My dad had an accident at work, so he can no longer be a __.',
      '"And what does your father do?" the new head asked me. "He is a __," I said.',
      'I want to do the same as my dad and be a __.',
      'Nobody else in my class has got a __ for a father.',
    ],
    lists: { due: JOBS },
  },
]);

export const kinds: readonly Kind[] = [CLASS, YARD];
