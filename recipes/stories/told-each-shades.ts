// Tellings, mostly short, of the colours of two or three things or parts, of which one is due later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS } from './telling-words.ts';

const TWO = { due: COLOURS, d: COLOURS };
const THREE = { due: COLOURS, d: COLOURS, e: COLOURS };

const SHADE = toldKind('told: each has its own, parts and their colours', [
  {
    open: [
      'The taxi that I ordered is {due}. The driver, they told me, wears {a d} cap.',
      '"We are sending you {a due} taxi, and the driver has {a d} cap," said the girl on the phone.',
    ],
    ask: [
      'I stood at the window and looked out for a taxi that was __.',
      'It was the wrong taxi, because mine was going to be __.',
      'Here it comes! The taxi is __.',
      'The cap is {d}, and the taxi is __.',
    ],
    lists: TWO,
    rivals: 'd',
  },
  {
    open: [
      'Our cat has eyes of two colours. The left one is {due}, and the right one is {d}.',
      'The right eye of our cat is {d}, but her left eye is {due}.',
    ],
    ask: [
      'She was asleep with only the left eye open. It shone in the dark, and it was __.',
      'With the right eye shut, all you see is an eye that is __.',
      'The left eye of the cat is __.',
      'My sister drew the cat, and she made the left eye __.',
      'One eye is {d}, and the other, the left, is __.',
    ],
    lists: { due: 'green blue yellow brown grey orange', d: 'green blue yellow brown grey orange' },
    rivals: 'd',
  },
  {
    open: [
      'The shed has {a due} roof and {a d} door. I built it myself, so it leans a bit.',
      'I painted the roof of my shed {due}, and the door {d}.',
    ],
    ask: [
      'From the hill you can see only the roof of my shed. It is __.',
      'The birds sit on the roof of the shed, which is __.',
      'A storm took off the roof of the shed, and I found it in a field. I knew it was mine, because it was __.',
      'The door of the shed is {d}, and the roof is __.',
    ],
    lists: TWO,
    rivals: 'd',
  },
  {
    open: [
      'For the test, write in {due} please. I do not want to see any {d} on the page, as that is for me.',
      'You may only use {due} ink for the test. {D} is for the teacher.',
    ],
    ask: [
      'Before the test I borrowed a pen. It had to be __.',
      '{p} had no pen in the right colour for the test, and whispered, "Has anyone got something to write with in __?"',
      'When the test was over, the pages of all the pupils were covered in __.',
      'The teacher writes in {d}, and the pupils write in __.',
    ],
    lists: { due: 'blue black green red brown purple', d: 'blue black green red brown purple' },
    rivals: 'd',
  },
  {
    open: [
      'The flag of our island is {due} at the top and {d} at the bottom.',
      'Our island has a flag, {d} in the lower half and {due} in the upper half.',
    ],
    ask: [
      'The lower half is {d}, and the upper half is __.',
      'He had hung up the flag the wrong way round, so at the bottom it was __.',
      'The wind tore away the bottom of the flag, and what was left was __.',
      'The top of the flag is __.',
    ],
    lists: TWO,
    rivals: 'd',
  },
  {
    open: [
      'We are looking for a little girl who has lost her mother here at the market. She is wearing {a due} coat. Her mother is in {d}, and she is crying as well.',
      'A girl is lost! She is four, and her coat is {due}. If you find her, please bring her to the lady in the {d} hat.',
    ],
    ask: [
      'Behind the cheese sat a small child in a coat that was __.',
      '"I think I have found her. There is a girl here, and her coat is __."',
      'It could not be the right girl, as her coat was not __.',
      'Everyone looked for a small coat that was __.',
    ],
    lists: TWO,
    rivals: 'd',
  },
  {
    open: [
      'We have three tablecloths. The {d} one is for every day, the {due} one is for guests, and the {e} one is for when somebody has died. My mother had the same ones, and her mother before her.',
      'For guests we put on the {due} tablecloth. For ourselves the {d} one will do, and the {e} one comes out only when there has been a death.',
    ],
    middle: ['There was a nice smell of onions in the house.'],
    ask: [
      'We had friends for dinner that evening, so the cloth on the table was __.',
      'When I saw which cloth was on the table, I knew that guests were coming. It was __.',
      'Wine was spilled by one of our guests, all over the tablecloth, which was __.',
      'They rang the bell, with flowers in their hands, and I was still looking for the right cloth, the __ one.',
    ],
    lists: THREE,
    rivals: 'd e',
  },
  {
    open: [
      '{p} has made a tower of {due} bricks and a garage of {d} bricks.',
      'The tower that {p} built is {due}. The garage next to it is {d}.',
    ],
    ask: [
      'The tower fell over, and there were bricks all over the carpet. They were __.',
      'To make the tower higher, {p} needed more bricks that were __.',
      'The garage is {d}, but the tower is __.',
      'The tower is __.',
    ],
    lists: TWO,
    rivals: 'd',
  },
  {
    open: [
      'If a horse has {a due} ribbon in its tail, it kicks. {A d} ribbon means that it is young.',
      'Look at the ribbons. {D} is for young horses, and {due} is for horses that kick.',
    ],
    ask: [
      'Nobody walked behind that horse, since its ribbon was __.',
      'The horse has kicked three people, so we had to give it a ribbon that is __.',
      'Stand back! Can you not see the ribbon? It is __.',
      'Young horses get {a d} ribbon. Those that kick get one that is __.',
    ],
    lists: TWO,
    rivals: 'd',
  },
  {
    open: [
      'At our pool, those who cannot swim yet wear {due} caps, and those who can swim wear {d} ones.',
      'The caps tell you who can swim. {D} means yes, and {due} means not yet.',
    ],
    ask: [
      '{p} has never learned to swim, so {pHis} cap is __.',
      'The teacher stayed close to {p}, who could not swim. The cap on {pHis} head was __.',
      'All the children who sat in the shallow water had caps that were __.',
      'It was {pHis} very first lesson in the water, and they gave {p} a cap that was __.',
    ],
    lists: TWO,
    rivals: 'd',
  },
  {
    open: [
      '{p} plays with the {due} stones and {q} with the {d} ones. It is a game that can last for days.',
      'In this game {q} has the {d} stones, and {p} has the {due} ones.',
    ],
    ask: [
      '{p} won, and at the end all the stones on the board were __.',
      '{p} moved one of {pHis} own stones, which were __.',
      'Under the sofa lay a stone that {p} had lost. It was __.',
      'The stones of {p} are __.',
    ],
    lists: TWO,
    rivals: 'd',
  },
  {
    open: [
      'She said, "If the candle in my window is {due}, come in. If it is {d}, my father is at home, and you must go away."',
      '{A due} candle in her window meant that he could come in. {A d} one meant that her father was there.',
    ],
    ask: [
      'He ran up to her door with a happy heart, as the candle in the window was __.',
      'Her father had gone out at last, so she lit a candle that was __.',
      'He could come in that night, because the candle was __.',
      'The one that sent him away was {d}. The one that called him in was __.',
    ],
    lists: TWO,
    rivals: 'd',
  },
  {
    open: [
      '"Cut the {due} wire," said the voice on the radio, "and whatever you do, do not cut the {d} one!"',
      'In the film he had to cut the {due} wire. If he had cut the {d} one, the whole bank would have blown up.',
    ],
    ask: [
      'Nothing blew up, for the wire that he had cut was __.',
      'His hand shook. Which one was it? Then he remembered, and cut the wire that was __.',
      'The wire to cut was not {d} but __.',
      'The right wire was __.',
    ],
    lists: TWO,
    rivals: 'd',
  },
  {
    open: [
      'On the planet in my story the sky is {due}, the grass is {d}, and the people are {e}. They have three feet, and they are very polite. They eat nothing but soap.',
      'I dreamed of a place where the people were {e} and the grass was {d}. When I looked up, the sky was {due}, and in it a fish was flying round and round.',
    ],
    middle: ['There was no sound except a soft hum, as from a fridge.'],
    ask: [
      'I lay on my back and looked up. Above me everything was __.',
      'The sky of that strange place was __.',
      'The grass was {d}, but the sky was __.',
      'My little brother painted it for me, and for the sky he used a whole pot of __.',
    ],
    lists: THREE,
    rivals: 'd e',
  },
  {
    open: [
      'Our parrot has {a due} head and {a d} tail. He can say "good night" and "pay the bill".',
      'The head of our parrot is {due}, his tail is {d}, and his language is terrible.',
    ],
    ask: [
      'A feather from his head lay on the floor of the cage. It was __.',
      'The parrot put his head out from under the cloth. It was __.',
      'His tail is {d}, and his head is __.',
      'If you stroke him on the head, you stroke feathers that are __.',
    ],
    lists: TWO,
    rivals: 'd',
  },
  {
    open: [
      'The sweets in the jar are of two kinds. The {due} ones taste of soap. The {d} ones are lovely.',
      'Take one of the {d} sweets, they are good. The {due} ones are horrible.',
    ],
    ask: [
      '{p} made a face and spat out a sweet. It was __.',
      'In the end nothing was left in the jar but the bad ones, and so the whole jar was __.',
      'Only my grandfather, who cannot taste a thing, eats the sweets that are __.',
      'The good ones are {d}, and the bad ones are __.',
    ],
    lists: TWO,
    rivals: 'd',
  },
  {
    open: [
      'Dad knitted me a jumper. The left sleeve is {due}, the right sleeve is {d}, and the rest is as the wool came.',
      'My new jumper has {a due} left sleeve and {a d} right sleeve, because Dad ran out of wool.',
    ],
    ask: [
      'I tore the left sleeve on a nail, and to mend it Dad needed wool that was __.',
      'The right sleeve is {d}, and the left one is __.',
      'I put up my left hand in class, and everyone looked at my sleeve, which was __.',
      'The left sleeve of the jumper is __.',
    ],
    lists: TWO,
    rivals: 'd',
  },
  {
    open: [
      'I used to be in the {d} group at school. Since the summer I have been in the {due} group.',
      'At school they put me in the {d} group first. Then they found that I could read, and I was moved to the {due} group.',
    ],
    ask: [
      'All the books in my new group have a spot on the back. It is __.',
      'My old group was {d}. My new group is __.',
      '"Which group are you in now?" "The __ one."',
      'These days I sit with the children of the __ group.',
    ],
    lists: TWO,
    rivals: 'd',
  },
  {
    open: [
      'The letters from my love come in {due} envelopes. Those from the bank come in {d} ones.',
      'If an envelope is {due}, it is from my love. If it is {d}, it is from the bank, and I leave it on the mat.',
    ],
    ask: [
      'My heart jumped when I saw what the postman had for me. The envelope was __.',
      'I keep all the letters from my love in a box, and all of them are __.',
      'The bank was still using {d}, but I was waiting for an envelope that was __.',
      'I kissed the envelope, which was __.',
    ],
    lists: TWO,
    rivals: 'd',
  },
  {
    open: [
      'All our chairs are {d} except one, which is {due}. It came from the street.',
      'We have six chairs, five {d} ones and {a due} one that somebody had thrown away.',
    ],
    ask: [
      'The chair that we had found in the street was __.',
      'You can see which chair does not belong to the others. It is the __ one.',
      'Everyone wants to sit on the odd chair, the one that is __.',
      'Five of the chairs are {d}, and the sixth is __.',
    ],
    lists: TWO,
    rivals: 'd',
  },
  {
    open: [
      'Before you go on stage: the clown has {a due} nose, his wife has {a d} one, and the donkey has {a e} one, if it will stand still. The noses are in the tin. Do not sneeze.',
      'There are three false noses in this tin. {Due} is for the clown. {D} is for his wife. {E} is for the donkey, who eats them, so bring another.',
    ],
    middle: ['Somebody was practising the trumpet behind a curtain.'],
    ask: [
      'The clown looked at himself in the mirror. In the middle of his face there was a nose that was __.',
      'The children pointed at the nose of the clown and laughed, because it was so __.',
      'The lady got {a d} nose, and the clown got one that was __.',
      'In the dust of the ring lay the lost nose of the clown. It was __.',
    ],
    lists: THREE,
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [SHADE];
