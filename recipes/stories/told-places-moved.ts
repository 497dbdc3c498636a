// Tellings of things that are moved or handed on, and where, or with whom, they are by now.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { INSIDE, TOWN, UPON } from './telling-words.ts';

const MOVED = toldKind('told: places, moved', [
  {
    open: [
      'The blue vase used to stand on the {d}. Since the baby has learnt to walk, it has been on the {due}.',
      '"Not on the {d}," said Mum, "the baby can reach it there," and she moved the vase to the {due}.',
    ],
    ask: [
      'And who knocked it over in the end? Not the baby: Dad, with his elbow, when he went past the __.',
      'The roses were a present from my aunt. I filled the vase with water and put it back on the __.',
      'So it is safe now, and the baby can only look up and wave at the vase on the __.',
      'If I close my eyes, I can still see the sun shining through that blue vase on the __.',
    ],
    lists: {
      e: 'shelf piano windowsill cupboard bookcase',
      due: 'shelf piano fridge wardrobe windowsill cupboard bookcase',
      d: 'table floor bench stool stairs',
    },
    rivals: 'd e',
  },
  {
    open: [
      '{f} put her ball in the {d} and went out to play. Meanwhile {m} took it and hid it in the {due}.',
      'First the ball was in the {d}, where {f} had left it. Then {m} crept in and moved it to the {due}.',
    ],
    ask: [
      'When {f} came back for it, she could look as long as she liked: her ball was now in the __.',
      'It was gone! {m} giggled, and in the end he showed her that it was in the __.',
      '"You have moved it!" cried {f}. {m} turned as red as a beetroot and pulled it out of the __.',
      'Only {m} could have told her that by now the ball was lying in the __.',
    ],
    lists: { due: INSIDE, d: INSIDE, e: INSIDE },
    rivals: 'd e',
  },
  {
    open: [
      '{f} put her doll in the {due} and went to lunch. She did not see {m} move it to the {d}.',
      'When {f} had left her doll in the {due} and gone, {m} moved it to the {d}. She does not know.',
    ],
    ask: [
      'Where will she look first when she gets back? She is sure to look in the __.',
      'Poor girl! She came skipping in, and of course the place where she expected it to be was the __.',
      '{m} had to bite his lip when she walked in and, without a thought, reached into the __.',
      '"But I know I left it here," she said, and she stared in wonder at the empty __.',
    ],
    lists: { due: INSIDE, d: INSIDE },
    rivals: 'd',
  },
  {
    open: [
      'We have moved the television out of the {d} and into the {due}, and the whole house feels different.',
      'Nobody ever sat in the {due}. Then Dad carried the television in there from the {d}.',
    ],
    ask: [
      "Tonight is the big match, so from eight o'clock you will find all of us in the __.",
      '"Turn that film down!" Grandma shouted through the wall to the children in the __.',
      'It used to be the quietest room we had, but not any more. What a noise there is now in the __!',
      'There were not enough chairs, and we had to watch the news sitting on the floor of the __.',
    ],
    lists: {
      due: 'kitchen bedroom attic cellar garage hall office',
      d: 'kitchen bedroom attic cellar garage hall',
    },
  },
  {
    open: [
      'She left her pie to cool on the {d}. But she saw the cat looking at it and took it over to the {due}.',
      'A pie was cooling on the {d} until {p} needed the space and carried it carefully across to the {due}.',
    ],
    ask: [
      'The cat was cleverer than that, and half an hour later she was sitting right next to it on the __.',
      'Everything smelt of hot apples, and the smell, if you followed it, led to the __.',
      'At four they wanted a slice. But there was only an empty dish and some crumbs on the __.',
      '"May we start?" "Not yet, it is still too hot! Leave it where it is, on the __."',
    ],
    lists: { due: UPON, d: UPON, e: UPON },
    rivals: 'd e',
  },
  {
    open: [
      'To all parents: the school office is no longer next to the {d}. It is now next to the {due}.',
      'They have moved the lost property room. It was beside the {d} for years; now it is beside the {due}.',
    ],
    ask: [
      'I asked a boy where I should go, and he said, "Down there, the door after the __."',
      'So I walked along the corridor, knocked at the wrong door twice, and finally saw the sign by the __.',
      'The new room is bigger, but it can be rather noisy so close to the __.',
      'Everybody still went the old way on Monday. By Friday we all knew to look for it by the __.',
    ],
    lists: {
      due: 'gym library kitchen cafeteria pool entrance lift workshop playground',
      d: 'gym library kitchen cafeteria pool entrance lift workshop playground',
      e: 'gym library kitchen cafeteria pool entrance lift workshop playground',
    },
    rivals: 'd e',
  },
  {
    open: [
      'I found a snail in the {d} this morning, and lest somebody step on it, I carried it to the {due}.',
      'Dad does not kill snails. Those that he finds in the {d} he puts in a bucket and takes to the {due}.',
    ],
    ask: [
      'If snails could talk, I wonder what they would say about their new home, the __.',
      'A snail is slow but stubborn. It turned round and began to crawl back, out of the __.',
      'Good luck, little snail! You will like it much better, I am sure, in the __.',
      'That must be why there are suddenly so many snails to be seen in the __.',
    ],
    lists: {
      due: 'forest park field orchard hedge churchyard meadow woods',
      d: 'garden kitchen road playground',
    },
  },
  {
    open: [
      'The car was behind the {d} at first. Then {p} had to move it and parked behind the {due}.',
      'There was no parking behind the {d} on market day, so {p} left the car behind the {due}.',
    ],
    middle: ['They had lunch, bought a hat and sat for a while in the sun.'],
    ask: [
      'Loaded with bags, they were walking the wrong way until {p} remembered: it was now behind the __.',
      '"Where is our car? Has it been stolen?" "No, no," laughed {p}, "it is standing behind the __."',
      'By evening only one car was left, and that was theirs, all alone behind the __.',
      '{PHe} gave {q} the key and told {qHim} to wait in the car, which was behind the __.',
    ],
    lists: { due: TOWN, d: TOWN, e: TOWN },
    rivals: 'd e',
  },
  {
    open: [
      '"You saw the coin go into the {d}," said the wizard. "I clap, and it jumps to the {due}!"',
      'For his best trick he put a coin in the {d}, waved his stick and sent it to the {due}.',
    ],
    ask: [
      'A boy in the front row, who had sharp eyes, stood up and cried: "I know! It is in the __!"',
      'Nobody could believe it. But there it was, bright and shiny, when a girl looked in the __.',
      '"Would you be so kind, sir, and take out the coin?" he said, and held out to my father the __.',
      'Before, it had been quite empty; now something clinked when he shook the __.',
    ],
    lists: { due: 'hat glass box cup purse glove teapot bag', d: 'hat glass box cup purse glove teapot bag' },
    rivals: 'd',
  },
  {
    open: [
      'For eighty years the stone lion sat in front of the {d}. Last week a crane set it by the {due}.',
      'The town has moved its stone lion. It is no longer by the {d}, but by the {due}.',
    ],
    ask: [
      'Children have already found out that you can ride on its back, so there is a queue by the __.',
      'A tourist with an old map was looking for the lion. We sent her to the __.',
      'My grandfather does not like it. "A lion," he says, "has no business near the __."',
      'If you want your picture taken with the lion nowadays, you have to go to the __.',
    ],
    lists: {
      due: 'church school station bank library hotel museum cinema hospital theatre',
      d: 'church school station bank library hotel museum',
      e: 'church school station bank cinema hospital theatre',
    },
    rivals: 'd e',
  },
  {
    open: [
      'To pick the apples, Dad fetched the ladder from behind the {due}, and later he took it back there.',
      'The ladder, which lives behind the {due}, was needed today. It is back in its place now.',
    ],
    ask: [
      'That night a thief wanted to climb in at the window, and he found just what he needed behind the __.',
      '"Can we borrow your ladder?" the neighbours asked. "Of course," said Dad. "It is behind the __."',
      'Next morning the cat was on the roof again. So out came the ladder, once more, from behind the __.',
      'Nobody had to look for it. Each of us knew that the ladder was behind the __.',
    ],
    lists: { due: 'door curtain wardrobe hedge shed garage barn boiler' },
  },
  {
    open: [
      'The lamp was on the {d} and the plant was on the {due}. {p} looked at them and changed the two round.',
      '"Swap them!" said {p}. So the lamp from the {d} and the plant from the {due} changed places.',
    ],
    ask: [
      'Now there was more light in the room, because the lamp was standing on the __.',
      'When it grew dark, {p} got up and switched on the lamp on the __.',
      'A moth kept flying round and round the lamp on the __.',
      '"Much better!" said {q}. "I always thought that the lamp should be on the __."',
    ],
    lists: { due: UPON, d: UPON },
    rivals: 'd',
  },
]);

const HANDED = toldKind('told: places, handed on', [
  {
    open: [
      '{p} lent that book to {q}, who liked it so much that, in turn, {qHe} passed it on to {r}.',
      'The book belongs to {p}. {q} borrowed it in May, and then {r} took it on holiday and still has it.',
    ],
    ask: [
      'If you want to read it next, there is no point asking anyone but __.',
      'There is coffee on page ten. That must have happened only now, while it was with __.',
      'The last I heard of the book, it was lying next to the bed of __.',
      'I rang all three of them, and it turned out that I would have to get it from __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      '{p} was too tall for the red bicycle, so it was given a wash and handed down to {q}.',
      'When {p} got a bigger bicycle for {pHis} birthday, {pHis} old red one went to little {q}.',
    ],
    ask: [
      'The bell does not ring any more, but that does not bother its new owner, __.',
      'Somebody on a red bicycle came racing round the corner. It was __.',
      'We found the red bicycle lying in the road and took it back to the house of __.',
      'There are scratches on it now that were not there before it belonged to __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'In her will Grandma left the piano to my {due} and the silver to my {d}. Nobody was told why.',
      'Everyone thought that my {d} would get the piano. But Grandma wanted it to go to my {due}.',
    ],
    ask: [
      'On Saturday four strong men carried the piano out to a van and took it to the house of my __.',
      'It needs tuning, to be sure. Still, you should hear how well it is played now by my __.',
      'If I want to play on the old piano these days, I have to ring up my __.',
      'I saw tears in the eyes of just one person when the piano was mentioned, and that was my __.',
    ],
    lists: {
      due: 'mother father sister brother aunt uncle cousin',
      d: 'mother father sister brother aunt uncle',
      e: 'sister brother aunt uncle cousin niece nephew',
    },
    rivals: 'd e',
  },
  {
    open: [
      'When the old shepherd died, his dog had nowhere to go. In the end it was taken in by the {due}.',
      'The shepherd was too old to keep a dog, and so he gave it to the {due}, who had always liked it.',
    ],
    middle: ['The {d} said that it barked too much, but he was wrong.'],
    ask: [
      'You can see them both any morning, walking side by side: the dog and the __.',
      'So now it sleeps on a warm rug, right in front of the fire, in the house of the __.',
      'At first it ran away each night, back to the hills, and each night it was brought home by the __.',
      '"Whose dog is that?" a stranger asked. "It belongs to the __," we told him.',
    ],
    lists: { due: 'baker doctor teacher butcher postman gardener policeman dentist', d: 'cook miller mayor' },
  },
  {
    open: [
      '{q} had my drill for a month. On Sunday {p} needed it, so {pHe} went and fetched it from {qHim}.',
      'Who has the drill? I lent it to {q}, then {p} asked, went there and picked it up.',
    ],
    ask: [
      'I want to put up a shelf today and need it back, so I am off to see __.',
      'Something is humming away over the road. Aha! That will be my drill, in the hands of __.',
      'When it broke, there was a long silence, and then a very red face. It was the face of __.',
      'The neighbours complained of the noise, but I told them that they had better talk to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The music played, and the parcel went round. {p} passed it to {q}, {q} to {r}, and there it stopped.',
      'We played pass the parcel. Just as {q} had got rid of it and {r} was holding it, there was silence.',
    ],
    ask: [
      'Everybody shouted, and off came another layer of paper, torn open by the hands of __.',
      '"Stop! Who has it?" cried Mum, and we all pointed at __.',
      'A tiny bar of chocolate fell out, and, as the rules say, it went to __.',
      '"It is not fair!" said {q}. "One second earlier and I would have been as lucky as __."',
    ],
    due: 'r',
    rivals: 'q',
  },
  {
    open: [
      'Our teacher took away my phone in the first lesson, and at break she handed it over to the {due}.',
      'Found on the stairs: one phone. The {d} passed it on to the {due}, who will keep it safe.',
    ],
    ask: [
      'If I wanted it back, I was told, I would have to go after school and ask the __.',
      'There was my ringtone, loud and clear! It came from inside the pocket of the __.',
      'My mother had to come in and sign for it, and then it was given back to us by the __.',
      '"Whose is this, then?" At three o\'clock, with my phone held high, in came the __.',
    ],
    lists: {
      due: 'secretary caretaker nurse librarian principal cook coach',
      d: 'caretaker cook coach nurse',
    },
  },
  {
    open: [
      'What a move! {p} wins the ball, plays it across to {q}, and {q} finds {r} right in front of the goal!',
      '{p} kicked it to {q}. {q} did not wait but sent it straight on to {r}, who had no one near.',
    ],
    ask: [
      'One touch, a hard low shot, and the ball was in the net. The scorer: __!',
      'The keeper came running out and threw himself bravely at the feet of __.',
      'It was an open goal, and you would not believe who kicked it over the bar: it was __.',
      '"Shoot!" screamed the crowd, and every eye was now on __.',
    ],
    due: 'r',
    rivals: 'p q',
    near: true,
  },
  {
    open: [
      'In the break {p} swapped {pHis} lucky stone for the penknife that {q} had got from {qHis} uncle.',
      '"I will give you my lucky stone," said {p}, "if I get your penknife." {q} thought it over and agreed.',
    ],
    ask: [
      'There was a maths test that week, and one of them held the lucky stone tight in one hand: __.',
      'The stone did not help much. It was raining, and down the stairs, stone in hand, fell __.',
      'By the end of the day the lucky stone was in the pocket of its new owner, __.',
      'So if you ask me who has been keeping the stone ever since under a pillow, it is __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Sorry we missed you! We left your parcel with the {due}, since the {d} did not open the door either.',
      'Nobody was in when the parcel came. The driver tried the {d} and then gave it to the {due} to keep.',
    ],
    ask: [
      'With the card in my hand I went across the street and rang at the door of the __.',
      '"You have been buying shoes again!" said somebody with a big grin. It was the __.',
      'By the time I got there, the shop was shut and my parcel had to stay overnight with the __.',
      'I took some flowers along as a thank you to the __.',
    ],
    lists: {
      due: 'baker florist butcher tailor dentist jeweller chemist optician',
      d: 'baker florist butcher tailor',
    },
  },
  {
    open: [
      'One piece of cake was left. {p} offered it to {q}, but {q} was full and slid the plate over to {r}.',
      '"You have it, {q}," said {p}. "Oh no, I have had three. Here it comes, {r}!" And off it went.',
    ],
    ask: [
      'Somebody was licking the last of the icing from ten sticky fingers, and that was __.',
      'A moment later the plate was clean, and there was cream on the nose of __.',
      '"Mmm," came a happy sound from the end of the table, where, with a full mouth, sat __.',
      'The plate did not travel any further. With three big bites the cake was eaten by __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      '{p} had been captain for years. In May {pHe} took off the armband and tied it round the arm of {q}.',
      'After the election {p} took the golden chain off {pHis} own neck and put it on {q}.',
    ],
    ask: [
      'From that day on all of us did what we were told to do by __.',
      'Some people still asked {p} what to do, but {pHe} just smiled and sent them on to __.',
      'There was a loud cheer for the old leader and then a louder one for the new leader, __.',
      'It is not an easy job to follow someone like that, and nobody knew it better than __.',
    ],
    due: 'q',
    rivals: 'p',
  },
]);

export const kinds: readonly Kind[] = [MOVED, HANDED];
