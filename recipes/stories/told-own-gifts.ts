// Tellings of gifts, letters, found things, swaps and what was left to whom: who gave it, and who has it now.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { FAMILY, JOBS } from './telling-words.ts';

const TWO = toldKind('told: gifts and letters, which of the two', [
  {
    open: [
      '{p} gave {q} {a x}.',
      'For {qHis} birthday {q} got {a x} from {p}.',
      'The {x} was a present from {p} to {q}.',
    ],
    ask: [
      'The {x} had been bought by __.',
      'The giver of the {x} was __.',
      '"Thank you for the {x}, dear __!"',
      'The paper and the ribbon for the {x} had been chosen by __.',
      'It was nice of somebody to think of {a x}. It was nice of __.',
      'The card that came with the {x} was written by __.',
      'It was __ who chose the {x}.',
    ],
    lists: { x: 'watch ring kite scarf camera puzzle doll drum lamp puppy necklace' },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} wrote a letter to {q}.',
      '{q} had a letter from {p} this morning.',
      'There is a letter for {q}. {p} has written again!',
    ],
    ask: [
      'The letter was opened by __.',
      'With the letter in one hand and a cup of tea in the other sat __.',
      'It says "Dear" at the top, and then __.',
      'The postman gave the letter to __.',
      'The news in that letter made a happy person of the reader, __.',
      'The letter is in the drawer now, and it belongs to __.',
      'The letter made __ very happy.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'It was a fair swap, whatever their mothers say: {p} had a penknife and wanted a whistle, {q} had a whistle and wanted a penknife, and so they shook hands on it behind the bicycle shed.',
      "Yesterday the penknife was still {p}'s and the whistle {q}'s. Since then the two of them have swapped, and each one thinks that the other was a fool.",
    ],
    ask: [
      'So who has got the penknife today? It is __.',
      'Since the swap, anyone who wants something cut has to go to __.',
      'Careful with that blade, __!',
      'The stick was cut to a point in no time by its new owner, __.',
      'Now the one who can carve a boat is __.',
      'Now __ can cut the rope.',
      "The blade is __'s now.",
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} threw away an old picture. {q} picked it up.',
      '{q} found an old picture that {p} had thrown away.',
      '{p} did not want the old picture any more, so {q} took it home.',
    ],
    ask: [
      'The picture belongs to __.',
      'The picture was rubbish once. Now it is the treasure of __.',
      'The picture looks good on the wall now, in the room of __.',
      'A little paint, and the picture was like new. Well done, __!',
      'Someone was glad of that old picture, and that was __.',
      'The old picture has a new home with __.',
      "The picture is __'s now.",
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'When old Mr Finch died, it was found that he had thought of his two neighbours. To {p}, who had brought him soup, he left his house, and to {q}, who had always complained about his trumpet, he left his trumpet.',
      'The will was read out on a wet Monday. The trumpet went to {q}, who had hated it for years; the house, with the roses and the apple tree, went to {p}. One of them laughed, and the other did not know what to say.',
    ],
    middle: ['"He always had a sense of humour," said the vicar.'],
    ask: [
      'The house belongs to __ now.',
      'The keys, with a note on them, were handed to __.',
      'The new name on the garden gate is __.',
      'Whoever wants apples from that tree must ask __.',
      'Each spring the old roses are cut by __.',
      'Four bedrooms and a garden! That was quite something for __.',
      "The roses are __'s now.",
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The big box is for {p}. The small box is for {q}.',
      '"Which is mine?" "The small one is for {q}, {p}. You get the big one."',
    ],
    ask: [
      'The little box was opened by __.',
      'In the little one was a ring. It was put on at once by __.',
      'The parcel that fits in a pocket belongs to __.',
      'The best things come in little boxes. Is that not so, __?',
      'No, not that huge one! Yours is the tiny one, __.',
      'The tiny box made __ smile.',
      "The little box is __'s.",
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Every year the two friends send each other the same ugly vase. It was {p} who had it in 2020, so it came back to {q} for the next Christmas, and there it has been ever since, behind the plates.',
      'There is an ugly vase that has gone to and fro between {p} and {q} for years. At the moment it is with {q}, who has hidden it behind the plates and hopes that nobody asks for it.',
    ],
    ask: [
      'If you want to see that vase, you have to visit __.',
      'The ugly vase now stands in the cupboard of __.',
      'The one who has got the vase is __.',
      'Nobody would have wept if the vase had been dropped by __.',
      'The next to send off the ugly vase will be __.',
      "The vase is at __'s house.",
      'Has __ still got that vase?',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} knitted a scarf for {q}.',
      '{q} wears a scarf that {p} has made.',
      'It took {p} a month to knit a scarf for {q}.',
    ],
    ask: [
      'The neck in that scarf is the neck of __.',
      'It is cold outside, but the scarf keeps warm our __.',
      '"Does it fit? Is it long enough for you, __?"',
      'The one with the wool round the ears is __.',
      'Two metres of red wool went once, twice, three times round __.',
      'The scarf keeps __ warm.',
      'Does __ like the scarf?',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Three envelopes lay on the mat this morning. The blue one was a bill for {p}, the white one an invitation for {q}, and the pink one, which smelt of roses, had no stamp on it and was meant for {r}.',
      'The post in our flat is easy to sort. {p} gets the bills, {q} gets the invitations, and the love letters, one every week, are all for {r}. I get the birthday card of the bank.',
    ],
    ask: [
      'Somebody must be in love with __.',
      'The secret admirer has lost his heart to __.',
      'The letter with the kisses on it was opened with red ears by __.',
      '"I think of you day and night," it said, and it was meant for __.',
      'Our door bell rang, and a boy with flowers asked for __.',
      'Somebody loves __ very much.',
      'Has __ got a secret sweetheart?',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      '{p} owes {q} ten pounds.',
      '{q} has lent {p} ten pounds.',
      '"Can you lend me ten pounds, {q}?" "Here you are, {p}."',
    ],
    ask: [
      'One day the money has to be given back to __.',
      'The ten pounds belong to __.',
      'The one who is waiting for the money is __.',
      'A week went by. "When do I get it back?" asked __.',
      'Do not forget to pay back that money, or you will get into trouble with __.',
      'The pocket that the money came out of was that of __.',
      'Pay __ back, please!',
    ],
    due: 'q',
    rivals: 'p',
  },
]);

const WHOSE = toldKind('told: gifts and letters, whose it is and who it was', [
  {
    open: [
      'The {x} is for my {due}.',
      'I bought {a x} for my {due}.',
      '"Is that {x} for me?" "No, it is for my {due}."',
    ],
    ask: [
      'I hid the {x} from my __.',
      'The {x} will be a surprise for my __.',
      'On Sunday I gave the {x} to my __.',
      'I hope that the {x} will please my __.',
      'I wrapped up the {x} and wrote a card to my __.',
      'The {x} cost a lot, but nothing is too good for my __.',
      'Will my __ like the {x}?',
    ],
    lists: { due: FAMILY, x: 'book plant scarf cake teapot hat puzzle lamp blanket' },
  },
  {
    open: [
      'On a bench in the park {p} found {a x} and handed it in. It had been lost, it turned out, by {a due}. The policeman who took it down in his book had been hoping for a much longer story.',
      '"I have found {a x}," said {p} at the counter. "Ah," said the woman, "{a due} was here an hour ago and asked for one. {A d} was here, too, but that was about a glove."',
    ],
    ask: [
      'The {x} belonged to the __.',
      'As a reward for the {x}, {p} got ten pounds from the __.',
      'Next day the {x} was back in the hands of the __.',
      'A letter came to {p}. "I am so happy that I have my {x} again," wrote the __.',
      'The {x} had slipped out of the pocket of the __.',
      'The __ had lost the {x}.',
      'The __ thanked {p} with tears.',
    ],
    lists: {
      due: 'baker farmer doctor teacher nurse driver cook painter singer dentist pilot sailor',
      d: 'baker farmer doctor teacher nurse driver cook painter singer dentist pilot sailor',
      e: 'baker farmer doctor teacher nurse driver cook painter singer dentist pilot sailor',
      x: 'camera ring purse watch phone necklace key',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The post has come. The bill is for my {d}, the letter for my {due}.',
      'There was a letter for my {due} and a bill for my {d}.',
    ],
    ask: [
      'The stamp on the letter was cut out by my __.',
      'The letter was long, and it made me curious, but I gave it to my __.',
      'The letter had a heart on it. "Who writes to you like that?" I asked my __.',
      'Whose is the letter? It is for my __.',
      'I may not open that letter, it belongs to my __.',
      'The letter was read out to us by my __.',
      'My __ opened the letter at once.',
    ],
    lists: { due: FAMILY, d: FAMILY },
    rivals: 'd',
  },
  {
    open: [
      'Two kittens were found in a box by the road. {f} took the grey one home and called it {pet}, and {m} took the ginger one, which is {pet2} now. They bring them along when they meet, to let them play.',
      'Do you remember the two kittens in the box? {pet} went to {f}, and {pet2} to {m}, and both of them are as fat as butter by now.',
    ],
    middle: ['The vet says that both of them are in the best of health.'],
    ask: [
      'The kitten that lives with {m} is called __.',
      'There is cat hair on the coat of {m}, and it is from __.',
      '"Come here, my little tiger," says {m} every night to __.',
      'On the lap of {m} sits __.',
      '{m} would not give away for the world this kitten called __.',
      '{m} plays with __ every day.',
      '{m} calls __ in for supper.',
    ],
    due: 'pet2',
    rivals: 'pet',
  },
  {
    open: [
      'I swapped my {x} for a hat, with my {due}.',
      'My {due} has my {x}, and I have a new hat. We swapped.',
      '"Where is your {x}?" "I gave it to my {due} for a hat."',
    ],
    ask: [
      'I do not have the {x} any more. It is with my __.',
      'The {x} has found a new owner, my __.',
      'If I want to see the {x} again, I have to visit my __.',
      'My {x} has a good home with my __.',
      'I know that the {x} is in good hands with my __.',
      'I had the worse deal. I do miss that {x}, but do not tell my __.',
      'Now my __ has my {x}.',
    ],
    lists: {
      due: `${FAMILY} neighbour teacher friend`,
      x: 'kite drum ball bicycle guitar torch camera puzzle',
    },
  },
  {
    open: [
      "In my grandfather's desk there was a bundle of old letters. We thought they were from my grandmother, but no, they were from {a due} whom he had met in the war, and they were all about {w}.",
      'A box of letters came to light when we cleared the attic. All of them were about {w}, and each was signed by the same {due}, of whom nobody in the family had heard before.',
    ],
    ask: [
      'The man who had written all those old letters was a __.',
      'What I would give to have met that __!',
      'In one of the letters was a photo of the writer, the __.',
      'The last letter is from 1961. Nobody knows what became of the __.',
      'I have put the letters in order, and I feel that I know him well by now, the old __.',
      'The __ wrote good letters.',
      'Did the __ ever marry?',
    ],
    lists: {
      due: 'baker farmer doctor teacher driver cook painter singer dentist pilot sailor gardener butcher',
      w: 'chess birds roses fishing football cheese',
    },
  },
  {
    open: [
      'My {d} left me a clock. My {due} left me a piano.',
      'I have a clock from my {d} and a piano from my {due}.',
    ],
    ask: [
      'When I play a song, I think of my __.',
      'The black and white keys were once touched by the fingers of my __.',
      'The one who made music in our family was my __.',
      'It is out of tune, but I would never sell an instrument that came from my __.',
      'It takes six men to carry what came to me from my __.',
      'I sat down on the stool and played a waltz for my __.',
      'My __ used to play the piano.',
    ],
    lists: { due: FAMILY, d: FAMILY },
    rivals: 'd',
  },
  {
    open: [
      'The {x} has had three owners. First {a due} had it for twenty years, then {a d} bought it at a sale, and last of all it came to {a e}, who put it in a corner and forgot about it.',
      'We know quite a lot about this old {x}. {A due} had it made, and after that it belonged to {a d}. We had it from {a e}, who was moving house.',
    ],
    ask: [
      'The very first owner of the {x} was the __.',
      'When it was new, the {x} belonged to the __.',
      'The {x} was shiny once, and it was the pride and joy of the __.',
      'Before all the others who had the {x}, there was the __.',
      'The oldest of the names on the {x} is that of the __.',
      'The __ had the {x} first.',
      'The __ bought the {x} new.',
    ],
    lists: { due: JOBS, d: JOBS, e: JOBS, x: 'violin guitar clock mirror trumpet cello chest flute drum' },
    rivals: 'd e',
  },
  {
    open: [
      '{A due} found a gold ring on the beach and {a d} found a shoe.',
      'On the beach lay a gold ring and a shoe. {A due} took the ring, {a d} the shoe.',
    ],
    ask: [
      'The luckier of the two was the __.',
      'Gold! There was great joy in the house of the __.',
      'Something shines on the finger of the __.',
      'A jeweller paid a lot of money to the __.',
      'The one who is rich now is the __.',
      'The beach had been good to the __.',
      'The __ went home rich.',
    ],
    lists: { due: JOBS, d: JOBS },
    rivals: 'd',
  },
  {
    open: [
      'There was no name on the parcel, only "To the best {due} in the world". I looked at it for a while. Then I thought of all that we had been through together, and took it upstairs.',
      'Inside the parcel was a mug that says "World\'s best {due}". It was not for me, of course, but I knew for whom it was, and I knew which child had paid for it.',
    ],
    ask: [
      'I gave the parcel to the only one it could be for, my __.',
      '"A parcel? For me?" said my __.',
      'What was in the parcel was just right for my __.',
      'The parcel made my day, and it also made the day of my __.',
      'I wish you could have seen the face when the parcel was opened by my __.',
      'My __ opened the parcel.',
      'The parcel made my __ cry.',
    ],
    lists: { due: 'mother father sister brother aunt uncle grandmother grandfather' },
  },
]);

export const kinds: readonly Kind[] = [TWO, WHOSE];
