// Tellings of how many there are of something, and of days, months and hours.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DAYS, MONTHS, NUMBERS } from './telling-words.ts';

const MANY = toldKind('told: how many', [
  {
    open: [
      'My aunt has {due} cats and no husband, and my uncle, her brother, has {d} dogs and no wife. At Christmas we all meet at their house.',
      'You would not want to live next door to my family. There are the {d} dogs of my uncle, and upstairs there are the {due} cats of my aunt.',
    ],
    ask: [
      'A cat jumped on my knees, then another, and then they were all there. I counted: __.',
      'When the doctor asked my aunt how many cats she lived with, she said, without turning red, that there were __.',
      'Nobody will go and stay with her. We all like her, you know. It is just that one cat is nice, but not __.',
    ],
    lists: { due: 'three four five six seven eight nine ten eleven twelve twenty', d: NUMBERS, e: NUMBERS },
    rivals: 'd e',
  },
  {
    open: [
      'The big house at the end of our road has {due} bedrooms. {p} and I once peeped in at the windows and counted them. There is just one bath.',
      '"For sale," it said. "Old house with {due} bedrooms and {d} apple trees." Who needs a house as big as that?',
    ],
    ask: [
      'There is one old man in it now, and I like to think that he moves on to the next bedroom every night until he has slept in all __.',
      'A woman on her own bought it. "I do not like cleaning," she said, "but I do need the bedrooms, and I need all __."',
    ],
    lists: { due: 'five six seven eight nine ten eleven twelve twenty', d: NUMBERS, e: NUMBERS },
    rivals: 'd e',
  },
  {
    open: [
      'Platform {due}, coach {d}! Have you got that? The train is full on Fridays, so be there early and do not let anyone sit in your seat.',
      'It says on your ticket that the train goes from platform {due} and that you sit in coach {d}.',
    ],
    middle: ['The station was packed, and the signs were all dark. Something was wrong with the lights.'],
    ask: [
      'He ran through the crowd with his ticket in his teeth until he stood, out of breath, on platform __.',
      'A crackling voice said that there was a train about to leave from platform __.',
    ],
    lists: { due: NUMBERS, d: NUMBERS, e: NUMBERS },
    rivals: 'd e',
  },
  {
    open: [
      'They live on floor {due}, and the lift is out of order, so bring good shoes and leave the pram at home. My own flat is on floor {d}. I could not do it every day.',
      'She had only said, "Ring the bell, and then it is floor {due}." She had not said a word about there being no lift.',
    ],
    ask: [
      'Step by step, with a cake in my hands, I climbed up to floor __.',
      'And then the dog slipped out, and I had to go all the way down and up again to floor __.',
    ],
    lists: { due: 'four five six seven eight nine ten eleven twelve', d: NUMBERS, e: NUMBERS },
    rivals: 'd e',
  },
  {
    open: [
      'When Grandmother was a girl, a loaf of bread cost {due} pence. She tells us so whenever we go shopping. An egg was {d}, by the way.',
      '"{Due} pence!" says Grandmother each time we buy bread. "That is what we gave for a loaf when I was your age, and it was better bread."',
    ],
    ask: [
      "At the baker's, she put down her coins as if time had stood still: __.",
      'I know what she is going to say as soon as she sees the price of a loaf. "In my day it was __ pence."',
    ],
    lists: { due: NUMBERS, d: NUMBERS, e: NUMBERS },
    rivals: 'd e',
  },
  {
    open: [
      'Final score: they got {d}, we got {due}, and our goalkeeper is still crying in the changing room.',
      'It is true that we lost, Dad, but we did score {due} goals! They scored {d}, that is all.',
    ],
    ask: [
      'The coach told us not to be sad. "Think of how many you scored yourselves: __!"',
      'I drew a picture of our goals that night, every one of the __.',
    ],
    lists: { due: 'two three four five', d: 'six seven eight nine ten twelve', e: 'two three four five' },
    rivals: 'd e',
  },
  {
    open: [
      'I am the youngest of {due}. When I was born, my eldest sister was already married, and my mother used to run through a whole list of names before she hit on mine.',
      'We were {due} children at home, and there were {d} beds. I do not need to tell you that I never slept alone.',
    ],
    ask: [
      'At table my father counted our heads before he said grace. If he got to __, we could eat.',
      'We are all grey now. But once a year we meet and take a picture, all __ of us.',
      'If they ask me how many children I want, I say: one is fine, because at home we were __.',
    ],
    lists: {
      due: 'five six seven eight nine ten eleven twelve',
      d: 'two three four',
      e: 'five six seven eight nine ten eleven twelve',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Our little girl turns {due} next week. She told the postman, she told the man at the bank, and she has told everybody on the bus. Her brother is {d}, in case you have forgotten.',
      'One more sleep, and I will be {due}! My brother is {d} and thinks he knows everything.',
    ],
    ask: [
      'The cake is ready in the kitchen. I had better count the candles once more: yes, __.',
      '"Happy birthday! How old are you now?" asked the lady at the shop, and she held up her fingers and said, "I am __."',
    ],
    lists: {
      due: 'three four five six seven eight',
      d: 'nine ten eleven twelve',
      e: 'three four five six seven eight',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The safe opens if you turn the wheel {due} times to the left and then {d} times to the right. If you get it wrong, a bell rings.',
      '"Left {due} times," said the thief to himself, "right {d} times. Left {due}, right {d}." He had learned it like a prayer.',
    ],
    ask: [
      'He wiped his hands, took hold of the wheel, and turned it slowly to the left. One, two... he did not stop until he had got to __.',
      'A bell rang. Too many! How many times to the left should it have been? He could have wept. It was __.',
    ],
    lists: {
      due: 'three four five six seven eight nine',
      d: 'three four five six seven eight nine',
      e: 'three four five six seven eight nine',
    },
    rivals: 'd e',
  },
  {
    open: [
      '{p} is the one with the shirt number {due}. Number {d}, who keeps falling over his own feet, is my son.',
      'Look, they are coming out! {p} always plays with {a due} on {pHis} back, because that was {pHis} lucky number even as a child.',
    ],
    ask: [
      'Only one minute to go, the ball in the air, and who is it that jumps higher than all the others? It is number __.',
      'When {p} stopped playing, nobody in the club was ever again given the number __.',
    ],
    lists: { due: NUMBERS, d: NUMBERS, e: NUMBERS },
    rivals: 'd e',
  },
  {
    open: [
      'Take {due} eggs, a pound of flour, and as much sugar as your doctor allows. My mother used {d} eggs, but that was in hard times.',
      'The secret of my cake is the eggs. The book says {d}. I take {due}.',
    ],
    ask: [
      'I cracked the eggs into the bowl, counting out loud so that I would stop in time, at __.',
      '"How many eggs are in this cake?" asked {p} with a full mouth. "You would not believe it," I said, "but there are __."',
    ],
    lists: {
      due: 'five six seven eight nine ten twelve',
      d: 'two three four',
      e: 'five six seven eight nine ten twelve',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Behind the wood there is a hill with {due} old stones on top. Some say they are soldiers, some say they are sisters who danced on a Sunday.',
      'Do you see the stones up there? Every evening there are {due} of them, says the legend, and every morning there are {d}.',
    ],
    ask: [
      'It was evening when we climbed up, and of course we counted the stones. There were __.',
      'A painter came to live here and painted them one evening, all __.',
    ],
    lists: { due: 'three five six seven nine ten eleven twelve twenty', d: NUMBERS, e: NUMBERS },
    rivals: 'd e',
  },
  {
    open: [
      "Knock {due} times, or I won't open. If you knock {d} times I will think that it is my mother and hide under the bed.",
      'We have a sign, {p} and I. {D} knocks mean that a teacher is coming. {Due} knocks mean "It is only me."',
    ],
    ask: [
      'I lay quite still and counted the knocks. It was {p} and nobody else, for {pHe} had stopped at __.',
      '"It is only me," said {p} when I opened, "can\'t you count to __?"',
    ],
    lists: {
      due: 'two three four five six seven',
      d: 'two three four five six seven',
      e: 'two three four five six seven',
    },
    rivals: 'd e',
  },
  {
    open: [
      'You get {due} days off at Christmas, the boss told me, and {d} in summer. I had asked for more, naturally.',
      'Good news about the holidays! At Easter I have {d} days, and at Christmas it is {due}, so we could go and see your parents.',
    ],
    ask: [
      'Christmas came. I did nothing but eat and sleep for as many days as I had: __.',
      'I asked what the others had got for Christmas. The days off were the same for everyone: __.',
    ],
    lists: { due: NUMBERS, d: NUMBERS, e: NUMBERS },
    rivals: 'd e',
  },
]);

const WHEN = toldKind('told: when', [
  {
    open: [
      'Mrs Hill from the library has rung. The book is due on {due}, and they close early on {d}, so do it in time. I am not going to pay again.',
      'Written in red ink inside the book it says: bring back by {due}. I was sure that it was {d}.',
    ],
    ask: [
      'My little brother drew a cow on page nine, and I needed all the time there was to rub it out. The book went back on __.',
      '"You are lucky," said the lady when I ran in at the last minute. "It is still __."',
    ],
    lists: { due: DAYS, d: DAYS, e: DAYS },
    rivals: 'd e',
  },
  {
    open: [
      'The bin men come on {due} in our street. In yours they come on {d}, I know, because I can hear them all the way up here.',
      'We are new here and we put our bin out on {d}. Wrong! A neighbour told us that it is always on {due}.',
    ],
    ask: [
      'At six in the morning there was a noise like thunder. Right, I thought, and turned over, it is __.',
      'If you forget to put out the bin, you have to live with the smell until next __.',
    ],
    lists: { due: 'Monday Tuesday Wednesday Thursday Friday Saturday', d: DAYS, e: DAYS },
    rivals: 'd e',
  },
  {
    open: [
      'I was born in {due}, in the middle of the night, and my brother came along in {d}, three years later, right after lunch. He still likes his lunch.',
      'There are two birthdays in our house. My brother has his in {d}. Mine is in {due}, when nobody has any money.',
    ],
    ask: [
      'Do not ask me what I want as a present. It is a long time until __.',
      'The fortune teller looked at my hand. "You were born," she said slowly, "in the month of __."',
    ],
    lists: { due: MONTHS, d: MONTHS, e: MONTHS },
    rivals: 'd e',
  },
  {
    open: [
      'The doctor could see me on {d} at eight or on {due} at four. I am not a morning person, so I took the one at four.',
      '"{D} at eight?" "That is too early for me." "Then let us say {due} at four."',
    ],
    ask: [
      'And that is why, Mr White, I cannot come to work on __.',
      'My tooth stopped hurting the day before. Still, I went there on __.',
      "I wrote it on my hand so as not to forget it: four o'clock, __.",
    ],
    lists: {
      due: 'Monday Tuesday Wednesday Thursday Friday',
      d: 'Monday Tuesday Wednesday Thursday Friday',
      e: DAYS,
    },
    rivals: 'd e',
  },
  {
    open: [
      'Dinner is at {due} tonight. Not at {d}, like last time, when the Millers sat there and there was nothing on the table but salt.',
      '"Shall we say {d} o\'clock?" "Better make it {due}. He is never home before that."',
    ],
    ask: [
      'The Millers stood at our door with their flowers when the clock struck __.',
      'I want you all washed, dressed and sitting down at __.',
      'No smell from the kitchen, no plates, nothing, and it was nearly __.',
    ],
    lists: { due: 'six seven eight nine', d: 'five six seven eight nine', e: 'six seven eight nine' },
    rivals: 'd e',
  },
  {
    open: [
      'We had wanted to marry in {d}. Then my sister broke her leg, my mother needed a new hat, and so we put it off until {due}.',
      'Save the date! The wedding will not be in {d} after all. It will be in {due}, when my sister can walk again.',
    ],
    ask: [
      'It rained on our wedding day, but then it does rain a lot in __.',
      'They forget it every year, he and she, unless I remind them that they were married in __.',
    ],
    lists: { due: MONTHS, d: MONTHS, e: MONTHS },
    rivals: 'd e',
  },
  {
    open: [
      'On {d} we have swimming, on {e} there is choir, and on {due} I do nothing at all. I lie in the grass and I look at the sky.',
      'Please come and play on {due}! On {d} I have to swim and on {e} I have to sing, but {due} is all mine.',
    ],
    ask: [
      'My mother wanted me to learn the piano too. "When is he to do that?" asked my father. "He is only free on __."',
      'When I am the queen, I shall make a law that every day must be like __.',
    ],
    lists: { due: DAYS, d: DAYS, e: DAYS },
    rivals: 'd e',
  },
  {
    open: [
      'The old farmer has a rule: sow your beans in {d}, but never touch the onions until {due}. He will tell you that even if you have no garden.',
      'Beans in {d}. Onions in {due}. "My father did it like that," says the old farmer, "and he lived to be ninety."',
    ],
    ask: [
      'The young man next door put his onions in too soon and lost the lot. He should have waited until __.',
      'There is snow on the fields and it is cold, and yet there he is with his onions. You can be sure that it is __.',
    ],
    lists: { due: 'April May June July', d: 'February March', e: 'April May June July' },
    rivals: 'd e',
  },
  {
    open: [
      'The last bus leaves at {due}. At {d} there is one that is marked on the board, but it has not been seen since the spring.',
      '"When does the last bus go?" I asked, since the film was long. "At {due}," said the girl who sold the tickets.',
    ],
    ask: [
      'The film was so good that we stayed to the very end. We ran like mad, but it was too late: it was past __.',
      'There were four of us at the stop, stamping our feet in the cold, waiting for the clock to strike __.',
    ],
    lists: { due: 'nine ten eleven twelve', d: 'nine ten eleven twelve eight', e: 'nine ten eleven twelve' },
    rivals: 'd e',
  },
  {
    open: [
      'Every year in {due} the wild geese fly over our village. My grandfather takes off his cap to them. The swallows leave in {d}, and he does not care about those.',
      '"They come in {due}," my grandfather used to say about the geese, "and not a day earlier."',
    ],
    ask: [
      'A cry in the air made me look up. The geese! Was it already __?',
      'He died in the very month of the geese, in __.',
    ],
    lists: {
      due: 'September October November February March',
      d: 'July August September October',
      e: 'September October November February March',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The parcel was to come on {d}. I stayed in all day. Then a message said that it would be here on {due}, between eight and eight.',
      'Sorry we missed you on {d}! We will try again on {due}.',
    ],
    ask: [
      'So I stayed at home again. I did not dare to have a shower all __.',
      'Guess when the bell rang at last. It was in the evening, at two minutes to eight, on __.',
    ],
    lists: { due: DAYS, d: DAYS, e: DAYS },
    rivals: 'd e',
  },
  {
    open: [
      "School starts again in {due}, I am sorry to say. My cousins, who live by the sea, don't have to go back until {d}. It is not fair.",
      'The long holidays, children, are over in {due}. Enjoy them and do not fall out of any trees.',
    ],
    ask: [
      'My leg was still in plaster when we saw each other again in __.',
      'All the shops were full of pencils and paper, and we knew what that meant: it was nearly __.',
    ],
    lists: {
      due: 'January February April August September October',
      d: 'February May September October November',
      e: 'January February April August September October',
    },
    rivals: 'd e',
  },
  {
    open: [
      'I sleep badly. On most nights I hear the clock strike {due}, and then I am wide awake until the milkman comes.',
      'Something wakes me at {due}, night after night. My husband, who wakes up at {d}, says it is the trains.',
    ],
    ask: [
      'It was no different last night. I lay there in the dark, opened my eyes, and heard the strokes: __.',
      'If you ever want to talk to somebody in the small hours, call me. I am always up at __.',
    ],
    lists: { due: 'two three four five', d: 'three four five six', e: 'two three four five' },
    rivals: 'd e',
  },
  {
    open: [
      'They only make {x} on {due}. I know, since I have asked for it on every other day of the week. On {d} it is always fish.',
      'What is for lunch at your school? At mine it is fish on {d} and {x} on {due}, and on all the other days it is soup.',
    ],
    ask: [
      'I do love {x}. It is the one reason why I look forward to __.',
      '"Mum, I am not ill any more, I want to go to school!" "You only want to go because there is {x} today. It is __."',
    ],
    lists: {
      due: 'Monday Tuesday Wednesday Thursday Friday',
      d: 'Monday Tuesday Wednesday Thursday Friday',
      x: 'pizza pasta rice chicken cake pie',
      e: DAYS,
    },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [MANY, WHEN];
