// Tellings of two or three who are named: the name that is due is that of who did it, has it, said it or won.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const DONE = toldKind('told: names of two, who did it', [
  {
    open: ['{p} sang and {q} danced.', 'On the stage stood {q}, dancing, and {p}, singing.'],
    ask: [
      'What a voice! I did not know it was __.',
      'The singer was __.',
      'The feet were those of {q}; the voice was that of __.',
      'At home I hummed the song I had heard from __.',
      'After the last high note we all clapped for __.',
      'For a song, you ask __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} is seven and {q} is nine. {r} is only four.',
      '{q} has just turned nine, {p} will soon be eight, and little {r} is not yet five.',
    ],
    ask: [
      'The oldest of the three is __.',
      'Nobody here is as old as __.',
      'Two of them are younger than __.',
      'The one with the most candles on the cake was __.',
      'So if you need the big one, call __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      '{r} came first, {q} came second and {p} came last.',
      'It was a long race. {p} was the last of all. {q} was a step behind {r}, who won.',
    ],
    ask: [
      'The gold cup went to __.',
      'The winner was __.',
      'Nobody ran as fast as __.',
      'Hip hip hooray for __!',
      'They put the flowers round the neck of __.',
      'The race was won by __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      '{p} was late again. {q} and {r} had been there since eight.',
      '"Where is {p}?" {q} and {r} looked at the clock. It was half past eight, and school had begun at eight.',
    ],
    ask: [
      'Somebody ran across the yard, out of breath. It was __.',
      'The teacher shook her head at __.',
      'The last to sit down was __.',
      'Two were on time, but not __.',
      'An alarm clock would be a good present for __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      "The blue bike is {p}'s. The green bike is {q}'s.",
      '{q} has a green bike, and {p} has a blue one.',
    ],
    ask: [
      'A blue bike was lying by the gate, so I went to find __.',
      'A blue bike came round the corner, and on it sat __.',
      'If the bike is blue, it belongs to __.',
      'The owner of the blue bike is __.',
      '"May I ride the blue one?" "You will have to ask __."',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '"I saw a fox," said {p}. "It was a dog," said {q}. {p} was right.',
      '{q} said it was a dog, and {p} said it was a fox. Then it came out of the bushes: it was a fox.',
    ],
    ask: [
      'The one who was right was __.',
      'We should have believed __.',
      '"I told you so!" said __.',
      'Good eyes, that child. From now on I trust __.',
      '{q} was wrong, and so the bet was won by __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} is tall and {q} is short.',
      '{q} has to stand on a chair to look over the wall. {p} can do it without.',
    ],
    ask: [
      'The book is on the top shelf. I had better ask __.',
      'In the photo the one at the back is __.',
      'Mind your head, __!',
      'The long trousers on the line belong to __.',
      'To change the light bulb we need __.',
      'The tall one is __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} ate the whole cake while {q} was asleep.',
      'When {q} woke up, the cake was gone. {p} had eaten it, to the last crumb.',
    ],
    ask: [
      'There was cream on the nose of __.',
      'The cake is inside __.',
      'No supper tonight for __!',
      'The thief was __.',
      'Two hours later there was somebody with a tummy ache, and that was __.',
      'Do not look at {q}: it was __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} is afraid of dogs. {q} is afraid of spiders.',
      'A spider can make {q} scream, but it takes a dog to do the same to {p}.',
    ],
    ask: [
      'There is a big spider in the bath! Do not tell __.',
      'The scream from the bathroom, where the spider was, came from __.',
      'Take the spider out, please, before it is seen by __.',
      'Eight legs are too many for __.',
      '"Help, a spider!" cried __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: ['{p} phoned {q}. They talked about {r}.', 'On the phone {p} told {q} a lot about {r}.'],
    ask: [
      'The call had been made by __.',
      '"Who was it that rang you, {q}?" "It was __."',
      'The phone bill will be sent to __.',
      'The first one to say hello after dialling was __.',
      '"I only rang to tell you the news," said __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      '{p} has measles. {q} and {r} are well.',
      'Red spots all over! {q} has none, and {r} has none, but just look at {p}.',
    ],
    ask: [
      'The doctor came to see __.',
      'The only one in bed is __.',
      'No school this week for __.',
      'Two go out to play; at the window stands __.',
      'Get well soon, __!',
      'The one who is ill is __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      '{q} sat between {p} and {r}.',
      'On the back seat {p} was on the left, {r} on the right, and {q} in the middle.',
    ],
    ask: [
      'The one in the middle was __.',
      'There was somebody on each side of __.',
      'No window for __.',
      '{p} passed the crisps to {r}, right across the knees of __.',
      'Squeezed from both sides was poor __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
]);

const SAID = toldKind('told: names of two, whose and who', [
  {
    open: [
      '{p} and {q} are twins, and {r} is their cousin.',
      'Two of them have the same parents, {p} and {q}. {r} is only a cousin.',
    ],
    ask: [
      'So the cousin is __.',
      '{p} and {q} live in one house; in the other lives __.',
      'At Christmas the two drive to see their cousin __.',
      'Not from the same mother is __.',
      'A parcel came from the cousin, that is, from __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      'Dear {p}, I am staying with {q} for a week. Your friend {r}.',
      'A postcard came for {p} this morning. {r} had written it, at the house of {q}.',
    ],
    ask: [
      'The one who wrote it was __.',
      'The card had been signed by __.',
      'It was nice to hear from __.',
      '{p} read the card twice and then wrote back to __.',
      'The hand was round and neat, as always with __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      '"{p}, this is my friend {q}," said {r}.',
      '{r} had brought a friend called {q} along and introduced the two: "{q}, this is {p}."',
    ],
    ask: [
      'They shook hands, and {p} said, "Nice to meet you, __."',
      '{p} had never before met __.',
      'The new face was that of __.',
      'To {p} the only stranger there was __.',
      '"I have heard so much about you, __," said {p}.',
    ],
    due: 'q',
    rivals: 'r',
  },
  {
    open: [
      '{p} married {q}. {r} cried all through the wedding.',
      'What a wedding! {r} cried from start to end. {q} looked so happy beside {p}.',
    ],
    ask: [
      'The handkerchiefs were all used up by __.',
      'They are happy tears, said __.',
      'The one with red eyes in every picture is __.',
      'The one who cried was __.',
      'Bride and groom had dry eyes, but not __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: ['{p} can swim. {q} cannot.', 'Only one of the two, {p}, has ever learned to swim. {q} never did.'],
    ask: [
      'The water is deep there, so keep an eye on __.',
      'In the pool I held on tight to __.',
      'The one with rings round both arms was __.',
      'The lessons start on Monday for __.',
      'The river is not safe for __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} has a dog and {q} has a cat. {r} has no pet.',
      "There is a cat at {q}'s house and a dog at {p}'s. {r} would love to have either.",
    ],
    ask: [
      'If it barks in the night, it must come from the house of __.',
      'I met the dog and, on the other end of the lead, __.',
      'Walks in all weathers are the rule for __.',
      'The dog belongs to __.',
      'Bones, please, for the friend of __.',
      'Out with the dog again, I see, __!',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      '{p} has left for the station, but {q} is still here.',
      'You have just missed {p}, who had a train to catch. Would you like to speak to {q}?',
    ],
    ask: [
      'By now the train must have gone off with __.',
      'The empty chair is that of __.',
      'The one who is gone is __.',
      'If you run, you may still catch __.',
      'There was no hat on the hook any more, so no __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} is a baker. {q} is a dentist. {r} is a farmer.',
      'One of my friends pulls teeth: {q}. One bakes bread: {p}. And one keeps cows: {r}.',
    ],
    ask: [
      'My tooth hurts. I must go and see __.',
      '"Open wide," said __.',
      'Brush twice a day, says __.',
      'The one with the drill is __.',
      'No more sweets, or you will end up in the chair of __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      '{p} is a baker. {q} is a plumber. {r} is a farmer.',
      'Three good neighbours: {r} keeps cows, {p} bakes bread, and {q} mends pipes.',
    ],
    ask: [
      'For fresh rolls we go to __.',
      'With flour on both arms stood __.',
      'Up at three to heat the oven: that is the life of __.',
      'The birthday cake was made by __.',
      'The smell of warm bread led us to __.',
      'The baker is __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: ['{p} likes the rain and {q} hates it.', 'Rain makes {q} sad. It makes {p} happy.'],
    ask: [
      'It poured all day, and nobody smiled but __.',
      'Big drops were falling. "How lovely!" said __.',
      'Jumping from puddle to puddle came __.',
      'Wet weather is just right for __.',
      'A grey sky is good news for __.',
      'The one who likes rain is __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} wanted to go home. {q} and {r} wanted to stay.',
      '"Let us stay a bit longer," said {q} and {r}. But {p} was tired and said, "Please, can we go?"',
    ],
    ask: [
      'The first one to get into the car was __.',
      'Yawning by the door stood __.',
      'They left at ten, for the sake of __.',
      'At last they gave in to __.',
      'Two stayed and danced. With a coat already on sat __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      '{q} told the joke. {p} did not get it.',
      '{p} did not laugh at all at the joke that {q} had told.',
    ],
    ask: [
      'I laughed so much that I must ask for another one from __.',
      'The joke came from __.',
      'The funny one of the two is __.',
      'They want to hear it once more, so everybody looks at __.',
      '"Have you heard the one about the duck?" began __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} kicked the ball, {q} missed it, and it broke the window of {r}.',
      'The ball was kicked by {p}, not stopped by {q}, and then it went through the window of {r}.',
    ],
    ask: [
      'There was glass all over the kitchen of __.',
      'With the ball in one hand, at the broken window, stood __.',
      'They had to say sorry to __.',
      'They all put money together for a new window for __.',
      'The ball must be got back from __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
]);

export const kinds: readonly Kind[] = [DONE, SAID];
