// Short, plain tellings, two lines each, of who gave, asked, said, won, forgot or did something.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DAYS, FAMILY, JOBS } from './telling-words.ts';

const PLAIN = toldKind('told: deed, short and plain', [
  {
    open: [
      '{p} sings. {q} listens.',
      'The singer is {p}. {q} is the audience.',
      '{q} likes to hear {p} sing.',
    ],
    ask: [
      'Applause! And a bow from __.',
      'A glass of water, please, for the voice of __.',
      'What was that high note? It was __.',
      'Today the throat is sore, so there will be no song from __.',
      'The song was sung by __.',
      'If you like the song, clap for __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} asked. {q} answered.',
      '"Why?" asked {p}. "Because," answered {q}.',
      '{q} gave the answer to what {p} had asked.',
    ],
    ask: [
      'The question had come from __.',
      'The one who wanted to know was __.',
      'The answer was meant for the ears of __.',
      'Who had been curious? It was __.',
      'The one who learned something was __.',
      'Without a question there is no answer, so we owe this one to the curious __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'My {due} forgot the bread. My {d} forgot the butter.',
      'No butter, thanks to my {d}. No bread, thanks to my {due}.',
    ],
    ask: [
      'The basket for the bread was empty because of my __.',
      '"How can I make toast now?" we asked my __.',
      'No slices, no crust, no crumbs: well done, my dear __!',
      'The baker had waited in vain for my __.',
      'A loaf is what should have been brought by my __.',
      '"I walked right past the baker without thinking," said my __.',
    ],
    lists: { due: FAMILY, d: FAMILY },
    rivals: 'd',
  },
  {
    open: [
      '{p} is waiting for {q}.',
      'Where is {q}? {p} has been standing here for an hour.',
      '{q} was to be here at five, and {p} was here at five.',
    ],
    ask: [
      'The one who is late is __.',
      'At last, round the corner, out of breath, comes __.',
      '"Sorry, the bus did not stop!" Of course we know that voice. It is __.',
      'A watch would be a good present for __.',
      'The one still to come is __.',
      'The one who has kept a friend standing in the cold is __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} found a mouse in the bath and called {q}. {q} is not afraid of mice.',
      'A mouse! {p} climbed onto a chair. {q} took off a shoe.',
    ],
    ask: [
      'The mouse was carried out into the garden by __.',
      'The brave one of the two is __.',
      'Somebody picked up the mouse by its tail, and it was not the one on the chair. It was __.',
      'If there is ever a rat, we shall call __.',
      '"It is more afraid of you than you are of it," said __.',
      'You would not have screamed if you were like __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'On {due} I said yes. On {d} I had said no.',
      'First I said no. That was on {d}. Then, on {due}, I said yes.',
    ],
    ask: [
      'So we have been engaged since __.',
      'The happiest day of my life was a __.',
      'He kissed me, and the church bells rang. It was __.',
      'I changed my mind on __.',
      'The ring has been on my finger since __.',
      'He got the answer he had hoped for on __.',
    ],
    lists: { due: DAYS, d: DAYS },
    rivals: 'd',
  },
  {
    open: [
      '{p} bought one ticket, {q} bought ten, and it was the one that won.',
      'At the school fair {q} had ten tickets for the lottery and {p} had one. The prize went to {p}.',
    ],
    ask: [
      'In spite of all those tickets, nothing was won by __.',
      'Ten pieces of paper were torn up by __.',
      'It is not fair, thought the one with the ten tickets, that is to say, __.',
      'Much money was spent for nothing by __.',
      'The one with the fat bundle of tickets went home empty-handed. I mean __.',
      'Ten tickets, and not one of them any good! Poor __!',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'The {due} owes me ten pounds. I owe ten pounds to the {d}.',
      'I borrowed ten pounds from the {d}, and I lent it to the {due}.',
    ],
    ask: [
      'I should get ten pounds from the __.',
      'When you see him, please say that I am waiting for my money. I mean the __.',
      'I cannot pay my own debt until I am paid by the __.',
      'I rang the bell. "About those ten pounds of mine," I said to the __.',
      'Every time we meet, he says "next week", that __.',
      'In my book it says: ten pounds, lent to the __.',
    ],
    lists: { due: JOBS.replace('nurse', ''), d: JOBS },
    rivals: 'd',
  },
  {
    open: [
      'Yesterday {p} pushed the pram, and {q} sat in it.',
      '{q} is one year old and rides in a pram. {p} is thirty and has to push.',
    ],
    ask: [
      'A thumb went into the mouth of __.',
      'The rattle fell out. It was thrown out, to be exact, by __.',
      '"What a sweet baby!" people say when they look at __.',
      'Milk, and then sleep: that is the life of __.',
      'The blanket with the ducks on it belongs to __.',
      'No teeth and a big smile: that is __.',
    ],
    due: 'q',
    rivals: 'p',
  },
]);

const BRIEF = toldKind('told: deed, in two lines', [
  {
    open: [
      '{p} is in front of the camera and {q} is behind it.',
      '"Smile, {p}!" called {q} and pressed the button.',
    ],
    ask: [
      'The picture shows __.',
      'On the photo we see nobody but __.',
      'Who is this, with eyes shut? It is __.',
      'The one who had to say cheese was __.',
      '"Do I really look like that?" asked __.',
      'We have hung up the photo, and now we are all looked at from the wall by __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{q} carried {p} home on {qHis} back.',
      '{p} could not walk any more, so {q} took {pHim} on {qHis} back.',
    ],
    ask: [
      'The one with the hurt foot was __.',
      'How nice to be carried! How tired they must have been, the legs of __!',
      '"Am I too heavy?" asked __.',
      'Up there, with both arms round that neck, sat __.',
      'The one who did not have to walk a step was __.',
      'At home, on the sofa, they put down __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} whispered something to {q}. {r} saw it.',
      '{r} was watching when {p} said something into the ear of {q}.',
    ],
    ask: [
      'The one who had heard what was said was __.',
      'There was a giggle. It came from the one who had been told, __.',
      'The words had gone into the ear of __.',
      '"Tell me what you were told!" said the one who had only watched to __.',
      'A warm breath had touched the ear of __.',
      'That secret had been for no ears but those of __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'The {due} is early. The {d} is late. The {e} is ill.',
      'Of the three, only the {due} is here. The {d} is stuck in a jam, and the {e} is in bed.',
    ],
    ask: [
      'So far we can only shake hands with the __.',
      'One chair is taken, by the __.',
      'Let us offer a cup of tea to the __.',
      '"Am I the first?" asked the __.',
      'There is one coat in the hall, and it is that of the __.',
      'The other two are not here, but there, by the window, stands the __.',
    ],
    lists: { due: JOBS, d: JOBS, e: JOBS },
    rivals: 'd e',
  },
  {
    open: [
      '{p} was born on Christmas Day, {q} at Easter.',
      'We light candles for {p} on Christmas Day, and for {q} at Easter.',
    ],
    ask: [
      'Eggs, rabbits and a birthday cake! Many happy returns, __!',
      'Somebody always gets presents twice on the same day in December, and it is not __.',
      'The one with the birthday in spring is __.',
      'When the daffodils are out, we sing for __.',
      'A chocolate hen with a candle on top stood on the table, for __.',
      'The one who never had snow on a birthday is __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'My {due} turned the key. My {d} pushed.',
      'The car would not start. So my {d} got out and pushed, and my {due} stayed at the wheel.',
    ],
    ask: [
      'The engine coughed and came to life, and a cheer came from the driver, my __.',
      'Dry and warm, behind the glass, sat my __.',
      'One had mud up to the knees. The other one, my __, had not.',
      '"Harder!" shouted my __.',
      'The car shot away, and in it was my __.',
      'The one who did not push was my __.',
    ],
    lists: { due: FAMILY, d: FAMILY },
    rivals: 'd',
  },
  {
    open: [
      '{p} told a joke. {q} laughed. {r} did not get it.',
      'It was a good joke that {p} told. {r} only said: "What?" But {q} laughed until it hurt.',
    ],
    ask: [
      'It had to be explained, twice, to __.',
      '"I do not understand. Why a camel?" said __.',
      'A day later, in the bath, there was suddenly a loud laugh from __.',
      'The slow one of the three was __.',
      'Jokes are lost on people like __.',
      'There was one face without a smile, the face of __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
]);

export const kinds: readonly Kind[] = [PLAIN, BRIEF];
