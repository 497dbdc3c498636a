// Tellings of who gave, lent, sold, taught or wrote something to whom, and of the one that is left out by all the others.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { ANIMALS, COLOURS, DAYS, FOODS, THINGS } from './telling-words.ts';

const LENT = 'bike tent ladder guitar drill suitcase kayak camera';
const INDOORS = 'kitchen bathroom attic hall bedroom office cellar';
const ROLES = 'king queen wolf witch giant dragon wizard pirate ghost';

const DEALS = toldKind('told: two deals', [
  {
    open: [
      "{q} has had {p}'s {x} since Easter. It was meant to be for a weekend.",
      '"Just for the weekend," {q} had said, and {p} had said yes and handed over the {x}. That was at Easter.',
      'At Easter {p} lent {q} {a x}. Now the leaves are falling, and it has not come back.',
    ],
    ask: [
      '"When am I going to see my things again?" it said in an angry message from __.',
      'You cannot keep it for ever, you know. It belongs to __.',
      'There was a knock at the door: "I would like to have it back, please!" And there, arms folded, stood __.',
      'In the end it was returned, with a scratch and a bar of chocolate, to __.',
      'Never lend anything to a friend: that is the lesson learned by __.',
    ],
    lists: { x: LENT },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'As {p} was moving abroad, {q} bought the old {x} for fifty pounds.',
      '{p} no longer needed the {x} and sold it to {q}, who had always wanted one.',
      '"Fifty pounds," said {p}. "Forty," said {q}. They shook hands, and the {x} was sold.',
    ],
    ask: [
      'The new owner was as happy as a child, and polished it for hours. I have seldom seen such a smile on __.',
      'If you would like to borrow it, you will now have to ask __.',
      'A week later it broke. What a waste of money for __!',
      'It went home on the roof of a small car, and that was the car of __.',
      'After the deal one of them had some notes to count. The other one had to go to the bank first, and that was __.',
    ],
    lists: { x: 'piano boat sofa tent guitar desk printer fridge' },
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'It took a whole summer, but in August {q} could {x}, and all thanks to {p}.',
      '{p} taught {q} how to {x}. It was hard work for both of them.',
      '{q} wanted to learn to {x}. "Nothing easier than that," said {p}, "I have been doing it for thirty years."',
    ],
    ask: [
      'Mistakes were made, and more mistakes. But they were always put right, with great patience, by __.',
      '"No, not like that! Watch me. Now you try," said __.',
      'What a wonderful teacher, our __!',
      'At the end there was a bunch of flowers "for the best teacher in the world", and they were for __.',
      '"My pupil makes me proud," said __.',
    ],
    lists: { x: 'swim skate ski knit dance juggle dive type sew' },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} tried to ring {q} at {n}, at {m2}, and again in the night. There was no answer.',
      'All evening the phone of {q} rang and rang, but it lay in a drawer, and so {p} gave up in the end.',
      '"Why don\'t you answer your phone, {q}?" thought {p}, and tried once more.',
    ],
    ask: [
      'The next morning the screen showed eleven missed calls, every one of them from __.',
      '"I tried and tried, but you never picked up!" complained __.',
      'It was no wonder that somebody was cross, and that somebody was __.',
      'It must have been something important, or it would not have been so often. So the first thing to do was to call back __.',
    ],
    lists: { n: 'six seven', m2: 'eight nine ten' },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'It was icy, and {q} slipped and fell. {p} came running across the road to help.',
      'With four heavy bags {q} stood at the foot of the stairs. "Let me do that for you," said {p}.',
      "{q}'s car was stuck in the snow, and nobody stopped but {p}, who had a rope in the boot.",
    ],
    near: true,
    ask: [
      '"How can I ever thank you?" asked __.',
      '"Oh, that is so kind of you. What would I have done without you?" said __.',
      'The next day a cake was baked to say thank you, and it was baked by __.',
      'What luck that someone had come by! That is what was told at dinner, with shining eyes, by __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'The most beautiful letter that I know was written by {p}. {q} carried it about until it fell to pieces.',
      '{q} has kept every letter that {p} ever sent from the sea.',
      'For a whole year, there was a letter from {p} every Friday, and every Friday {q} ran to the gate.',
    ],
    ask: [
      'At the very end it said: "I think of you day and night. Your __."',
      'You can still read the name at the bottom of the page, under a thousand kisses: __.',
      'The ink was blue and the hand was small and neat. It was the hand of __.',
      '"It is so much easier for me to write than to talk," said __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'At the fair {p} had no money left, so {q} lent {pHim} ten pounds for the big wheel.',
      '{p} owes {q} ten pounds. It is not much, but it has been three years.',
      'Ten pounds went from the purse of {q} into the pocket of {p}, and stayed there.',
    ],
    ask: [
      'Money is no joke among friends. On pay day an envelope was pushed under the door of __.',
      '"When do I get my money back?" asked __.',
      'You should not wait any longer: go to the bank, take out a note, and give it to __.',
      'Better late than never! All of it has now been paid back to __.',
      'One of the two has forgotten all about it. The one who has not is __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} has asked {q} round for dinner on Saturday at eight.',
      "On Saturday {q} is going to have dinner at {p}'s, for the first time.",
      '"Come and eat with me on Saturday," said {p}. "I would love to," said {q}.',
    ],
    ask: [
      'The soup boiled over and the roast was black. "I am not much of a cook," admitted __.',
      'At eight on the dot the bell rang. "Come in, come in, and give me your coat!" cried __.',
      'On Saturday morning the floors were mopped and the best plates came out of the cupboard in the home of __.',
      'When it was over, there was a mountain of dirty dishes waiting for __.',
      '"Thank you for coming," said __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Aunt May always brings something for the children. This time it was {a due} for {p}, {a d} for {q} and {a e} for {r}.',
      '"For you, {r}, {a e}," said the old sailor. "You, {q}, get this {d}. And {p} shall have my {due}."',
    ],
    ask: [
      '{p} would not even go to bed without the __.',
      'The next day at school {p} proudly showed the teacher {pHis} __.',
      'There were tears when the dog ran off with what belonged to {p}, the __.',
      'Years later {p} still had it on {pHis} desk: the __.',
    ],
    lists: { due: THINGS, d: THINGS, e: THINGS },
    rivals: 'd e',
  },
  {
    open: [
      'They made a swap behind the bike shed: {p} gave {q} the {due} and got the {d} for it.',
      '"If you give me your {due}, {p}, you can have my {d}," said {q}. They both thought it a good bargain.',
      '{q} swapped the {d} for the {due} that {p} had found.',
    ],
    ask: [
      '{q} came home with shining eyes. "Where did you get that?" asked Dad, and meant the __.',
      'In the evening {q} sat on the bed and looked and looked at the __.',
      'By the next day {q} was sorry and wanted to give back the __.',
      'So do not be surprised if {q} turns up with the __.',
    ],
    lists: { due: THINGS, d: THINGS },
    rivals: 'd',
  },
  {
    open: [
      '{p} told {q} a secret: the baby was due in May. {q} swore to be silent, and told {r} within the hour.',
      'How did {r} hear about the baby? From {q}. And how did {q} know? From {p}, who had begged {q} not to tell a soul.',
    ],
    ask: [
      'It is not nice to break a promise. Nobody will tell anything more to __.',
      'There was a leak, and the leak was called __.',
      'If you want all the world to know about something, just whisper it to __.',
      '"I am so sorry, it just slipped out," said __.',
      'You know who cannot keep a secret? That would be __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      "{p}'s snowball hit {q} right on the nose.",
      '"It was an accident!" {p} had thrown the ball much too hard, and {q} was too slow to duck.',
      'A snowball flew over the wall. {q} did not see it coming, and {p}, who had thrown it, did not see {q}.',
    ],
    near: true,
    ask: [
      'A cold wet cloth was brought and pressed on the face of __.',
      '"Ouch, it is bleeding!" cried __.',
      'For a whole week there was a big blue mark under the left eye of __.',
      'An ambulance came, just in case, and took away __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'In the school play {p} is the {due}, {q} is the {d}, and I am a tree.',
      'They have given out the parts at last. {q}, who wanted to be the {due}, is going to be the {d}. It is {p} who has got the {due}.',
    ],
    ask: [
      'Grandma has sewn the costume for {p} herself, so that nobody will have seen a finer __.',
      'When {p} walked on in {pHis} costume, a little boy in the front row whispered: "Look, the __!"',
      '{p} knows all the lines by heart, and talks all day long like a real __.',
      'For weeks {p} could not go past a mirror without playing the __.',
    ],
    lists: { due: ROLES, d: ROLES },
    rivals: 'd',
  },
]);

const EXCEPT = toldKind('told: all but one', [
  {
    open: [
      'Everyone came to the picnic apart from {p}. {q} brought cake and {r} a guitar.',
      'We had invited {q}, {p} and {r}. When we began, {r} and {q} had been there for an hour.',
      '{q} was there. {r} was there. Only {p} had to stay at home with a cold.',
    ],
    ask: [
      'There was one empty chair. It had been meant for __.',
      'We all signed a card and put it in the post to __.',
      '"It is a pity," we said, and put a piece of cake aside for __.',
      'You can see the whole gang in the photo, except __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'They can all swim like fish, {q}, {r} and the rest of them. {p} cannot swim a stroke.',
      '"Hands up if you can swim!" {q} put up a hand, and so did {r}. {p} looked at the floor.',
    ],
    ask: [
      'We jumped off the bridge one by one, but the bank of the river was good enough for __.',
      'I had taken just one life jacket, and I put it on __.',
      'Someone had to stay and watch our clothes, and it was always the same one: __.',
      'The next morning, a swimming teacher was called and introduced to __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'By six the shop had sold everything, the {d}, the {e}, the lot. There was nothing left but {due}.',
      '"Have you got any {d}?" "Sold out." "And {e}?" "Gone too. All I have left is {due}."',
    ],
    ask: [
      'So what do you think we had for dinner? We had __.',
      'Nobody at home was pleased when I came out of the kitchen with a big dish of __.',
      'One should shop in the morning, or else be very fond of __.',
      'I shrugged, took out my purse and paid for the __.',
    ],
    lists: { due: FOODS, d: FOODS, e: FOODS },
    rivals: 'd e',
  },
  {
    open: [
      'The animals went into the big ship two by two: the {d} was on board, the {e} was on board, but not the {due}.',
      '"Are we all here? The {e}?" "Yes!" "The {d}?" "Here!" "And the {due}?" There was silence, and the water was rising.',
    ],
    ask: [
      'We cannot sail yet, said the old man, we have to wait for the __.',
      'At the very last moment, out of breath and wet to the skin, up the ramp came the __.',
      'He leaned over the rail and called and called for the __.',
      'There was one place left in the straw. It had been kept for the __.',
    ],
    near: true,
    lists: { due: ANIMALS, d: ANIMALS, e: ANIMALS },
    rivals: 'd e',
  },
  {
    open: [
      'All of the kittens have found a home, the {d} one with {p} and the {e} one with a baker. Only the {due} one is still with us.',
      'There were three. {p} took the {d} one, and the {e} one went to a farm. Nobody has asked for the {due} one yet.',
    ],
    ask: [
      'It sleeps on my pillow now, and if you ask me, it is the prettiest of them all: the __ one.',
      'If you come tomorrow, there is no choice any more. You will have to take the one that is __.',
      '"You may keep it," said my mother, and I hugged the __ one.',
      'All alone in the big basket, with no brother or sister to play with, lay the __ one.',
    ],
    lists: {
      due: 'black white grey brown orange red',
      d: 'black white grey brown',
      e: 'black white grey brown orange red',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The whole family had caught the flu. {q} was in bed, {r} was in bed, and even the dog was coughing. Just {p} felt fine.',
      '{r} got it first, then {q}. For some strange reason {p} did not get it at all.',
    ],
    ask: [
      'So the shopping, the cooking and the hot tea were all left to __.',
      'The only one to eat at the table that week was __.',
      'While the others lay sweating under their blankets, there was a walk in the sun for __.',
      'Every hour a tray was carried up the stairs, and the one who carried it was __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      "Let me look. On {d} I'm at the dentist's, on {e} I have a meeting, and so it goes on. The one day that is free is {due}.",
      'My week is full, I am afraid, {d} and {e} above all. {Due} is the only day on which I have nothing to do.',
    ],
    ask: [
      '"Then let us have lunch together," said my old friend, "on __."',
      'I sleep until ten and stay in my pyjamas when it is __.',
      'That is why I asked the plumber to come on __.',
      'If you want to see me this week, it has to be __.',
    ],
    lists: { due: DAYS, d: DAYS, e: DAYS },
    rivals: 'd e',
  },
  {
    open: [
      'We have painted the {d} and we have painted the {e}. Now there is just the {due} to be done.',
      'The new walls in the {e} look great, and so do those in the {d}. We have run out of paint, though, and so the {due} will have to wait.',
    ],
    ask: [
      'The ladder and the brushes are waiting for us in the __.',
      'Please excuse the ugly old walls in the __.',
      'One more weekend, and we will have finished with the __.',
      'When visitors come, we show them round and keep shut the door to the __.',
    ],
    lists: { due: INDOORS, d: INDOORS, e: INDOORS },
    rivals: 'd e',
  },
  {
    open: [
      'We watched that old film again. {q} fell asleep, {r} went out for a smoke, and {p} cried like a baby.',
      '"Boring," said {r}. "And so long," said {q}. {p} said nothing, and had to blow {pHis} nose.',
    ],
    ask: [
      'At least one of us had been touched by the story, and that was __.',
      'The paper hankies on the sofa, all of them wet, were lying round __.',
      'If it is ever on again, I know that I can watch it with __.',
      '"That was the most beautiful thing I have ever seen," sobbed __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'Thieves broke in last night and took the {d}, the {e} and all the silver. The {due} they left behind.',
      '"What is missing?" asked the policeman. "The {d}, the {e}, the silver. It is odd, they did not take the {due}."',
    ],
    ask: [
      'The room was bare except for one thing. In the middle of the floor lay the __.',
      'They cannot have known how much it was worth, our old __.',
      'At least you still have something, I told her, and pointed at the __.',
      'The house was empty now, and when we moved out, all that we had to carry was the __.',
    ],
    lists: { due: THINGS, d: THINGS, e: THINGS },
    rivals: 'd e',
  },
  {
    open: [
      '{q} and {r} have handed in the form for the trip. {p} has not.',
      'Thank you, {r}, and thank you, {q}, for your forms. I am still waiting for one more, {p}!',
    ],
    ask: [
      'The teacher went through the pile again, then wrote a note to the parents of __.',
      '"Did the dog eat it? Or did the wind blow it away?" the teacher asked __.',
      'The bus was about to leave. "You cannot come without a form," they had to say to __.',
      'On the list there was a tick behind each name but one, and the one was __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'All the cups fell off the tray, and the {d} one and the {e} one broke. By some miracle the {due} one did not.',
      'There used to be three cups. I dropped the {d} one in May, and the {e} one lost its handle. The {due} one is as good as new.',
    ],
    ask: [
      'You can have your tea now, but you will have to drink it from the __ one.',
      'I swept up the pieces, and then I filled the only cup that I had, the __ one.',
      'Please be careful when you wash it up, we have nothing else to drink from than the __ one.',
      'The guest got the good cup, of course. It was __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [DEALS, EXCEPT];
