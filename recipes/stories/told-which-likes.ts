// Tellings of what somebody likes, wants, fears and cannot stand.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { FOODS, JOBS } from './telling-words.ts';

const LIKES = toldKind('told: likes, fears, wants', [
  {
    open: [
      'When I was your age, I was in love with {a due}. I never told him, and I never told anyone else. All day long I found reasons to walk past the place where he worked.',
      'My mother wanted me to marry {a d}. They earn well, she said. But I had lost my heart to {a due} with brown eyes and no money.',
    ],
    ask: [
      'Now that I am old I can say it aloud: oh, how I loved that __!',
      'Your grandfather is a good man, I would not change him for another. Still, now and again, I dream of the __.',
      'To this day, my heart beats faster when I meet a __.',
    ],
    lists: { due: JOBS, d: JOBS, e: JOBS },
    rivals: 'd e',
  },
  {
    open: [
      'The vet asked us what {pet} liked to eat, and we had to admit that he gets {due} every Sunday. We know that it is wrong. You should see how he looks at us.',
      "Don't you try to give {pet} dog food. He turns up his nose at it and sits down in front of the cupboard where we have the {due}.",
    ],
    ask: [
      'He would not come out from under the bed. Then I had an idea, went to the kitchen and fetched some __.',
      'The doctor shook her head. "He has to lose weight," she said. "From now on, no more __."',
    ],
    lists: { due: FOODS },
  },
  {
    open: [
      'Everyone has something they cannot look at. {p} cannot look at {due}. {PHe} has to leave the room, even if it is only a picture.',
      '{p} is not afraid of the dark, of dogs, or of the dentist. But show {pHim} some {due}, and {pHe} climbs up on a chair.',
    ],
    ask: [
      'We had to switch off the film in the middle and calm {p} down, because there had been a scene with __.',
      'There is a spot in the park that {p} never goes near. That is where {pHe} once saw __.',
      "I put my hand over {p}'s eyes just in time. The whole shop window was full of __.",
    ],
    lists: {
      due: 'spiders snakes buttons balloons feathers needles clowns dolls bees worms masks mice teeth moths',
    },
  },
  {
    open: [
      'All that {p} ever wanted was {a due}. {PHe} put it on every list, at Christmas and at birthdays, and what {pHe} got instead was {a d}.',
      '"No, I do not want {a d}," {p} told the man in the red coat. "I want {a due}. Please write it down."',
    ],
    middle: ['Christmas was three weeks away. Everyone was hiding things from everyone.'],
    ask: [
      'On Christmas morning {p} tore off the paper and could not speak for joy. At last it had come true, there it lay, a __.',
      '"Are you sure you do not want something else?" they asked. "Quite sure," said {p}. "It has to be the __."',
    ],
    lists: {
      due: 'drum kite book doll train bike watch horse puppy camera guitar sledge kitten robot',
      d: 'drum kite book doll train watch',
      e: 'drum kite book doll watch camera',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Ask {p} about {due}, and you will not get away for an hour. {q} is like that with {d}. I once sat between them at a wedding.',
      'There are people who collect stamps. {p} collects everything to do with {due}, books, cups, postcards. The house is full of it, from the cellar to the roof.',
    ],
    ask: [
      'What shall I give {p}? That, at least, is easy: a big book about __.',
      'I said nothing but "Hello, how are you?", and {p} was already talking about __.',
      'On the first page of {p}\'s diary it says, "This week I have learned a lot about __."',
    ],
    lists: {
      due: 'trains birds stars ships football trees horses clocks cats castles whales bees roses planes',
      d: 'trains birds stars ships football horses',
      e: 'trains birds stars cats castles',
    },
    rivals: 'd e',
  },
  {
    open: [
      'When I am grown up, I am going to be {a due}. Daddy says they do not earn much, but I do not care, because I will live with you anyway. {p} wants to be {a d}, which is silly.',
      '"What do you want to be one day?" asked the lady from the newspaper. "{A d}," said my friend {p}. I said: {a due}.',
    ],
    ask: [
      'I have cut this out for you and put it on the fridge: a picture of me, and under it, "Our little __".',
      'And I was right! I am sixty now, and for forty years I have been a __.',
      'For carnival, of course, I did not go as a princess. I went as a __.',
    ],
    lists: { due: JOBS, d: JOBS, e: JOBS },
    rivals: 'd e',
  },
  {
    open: [
      '"The thing I miss most up here," said the woman in the space station, "is {due}. Not my husband, he calls every day. {Due}!"',
      'They asked the sailor what he had missed in his year on the ship. The others had all said that it was their wives. He thought for a bit and said: {due}.',
    ],
    ask: [
      'On the day of the return, somebody was waiting there with flowers, somebody with a camera, and one person, who had read the interview, with __.',
      'I should have thought that you would dream of home. But no, the dreams were all about __.',
    ],
    lists: {
      due: 'cheese rain bread trees snow chocolate grass coffee pizza mud birds music apples silence',
    },
  },
  {
    open: [
      '{p} hates {due}. Nobody knows why. As a baby {pHe} already turned {pHis} head away, and you could hide it in anything you liked, {pHe} found it.',
      'There is one thing you have to know before you invite {p}: {pHe} will not eat {due}. Everything else {pHe} eats like a horse.',
    ],
    ask: [
      'The waiter put down the plates. {p} lifted {pHis} fork, looked, and put it down again. "Excuse me," {pHe} said, "is this __?"',
      'It would have been such a nice dinner, if only I had remembered that about {p}. I had made a mountain of __.',
    ],
    lists: { due: `${FOODS} spinach mushrooms cabbage` },
  },
  {
    open: [
      'Her first word was not "mama". It was not "papa" either, though he says it was. Her first word was "{due}", loud and clear, and she said it to the priest.',
      'The baby looked round, took her thumb out of her mouth, and said her first word ever, and it was "{due}".',
    ],
    ask: [
      'For weeks she said nothing else. Day and night, from her cot, we heard her say "__".',
      'She is a teacher of languages today. It is funny to think that it all began with the word "__".',
    ],
    lists: { due: 'ball dog car moon duck water more cat shoe light cake tree bird teddy nose hat' },
  },
  {
    open: [
      'To tell the truth, I find {due} dull. I know one should not say so, but I do. My sister is a teacher and she teaches it, so I hold my tongue at Christmas.',
      'At school I was good at {d} and bad at everything else. {Due} was the worst. My sister, who got all the brains, now teaches it.',
    ],
    ask: [
      'My son came to me with his homework. "Ask your aunt," I said as soon as I saw that it was __.',
      'At the table, my sister began to explain something from her lessons. I yawned, because it was __.',
    ],
    lists: {
      due: 'history music English French geography biology maths chemistry art German science',
      d: 'history music English French art',
      e: 'history music French art science',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The mouse was not in the least afraid of the cat. What he feared, though he would never have said so, was the {due}. He had met it once, in the dark.',
      '"Cats!" said the mouse. "Pooh! I eat my supper under their noses. But do not talk to me about the {due}."',
    ],
    ask: [
      'One night there was a strange sound behind him. He dropped his cheese. It was the __!',
      'His little ones only had to whisper one word to see him run. They whispered, "The __!"',
    ],
    lists: { due: 'broom owl snake clock fox trap kettle goose rat dog piano radio doll' },
  },
  {
    open: [
      'Our baby laughs at one thing only, and that is {a due}. You can pull faces until you drop. He looks at you as if you were a tax form.',
      'Rattles left the baby cold. Then his aunt came in carrying {a due}, and he laughed till he got the hiccups.',
    ],
    middle: ['The photographer tried it with a puppet. He tried it with a song. The baby began to cry.'],
    ask: [
      '"Wait," I said, "I know what he likes," and ran to fetch a __.',
      'It is the only picture of him where he is laughing. What you cannot see is that somebody is holding up a __.',
    ],
    lists: { due: 'spoon hat broom carrot bucket sock banana pan newspaper towel lemon ladle kettle fish' },
  },
  {
    open: [
      'We were to say what makes us happy, one after another. "{D}," said {q}. "Money," said somebody at the back. When it was {p}\'s turn, there was a long silence, and then came: "{Due}."',
      'What makes you happy? It was our essay for Monday. {q} wrote four pages about {d}. {p} only wrote one word, and it was "{due}".',
    ],
    ask: [
      'Ever since I have thought of {p} when I think of __.',
      'The teacher kept that answer. "I do not know much about {p}," she used to say, "but I know that {p} is happy with __."',
    ],
    lists: {
      due: 'rain soup music snow sleep bread silence chocolate football cake summer books rice',
      d: 'rain music snow chocolate football books',
      e: 'soup music snow sleep cake',
    },
    rivals: 'd e',
  },
  {
    open: [
      "{q} can't stand the smell of {x}, {p} can't stand the sound of {due}. I have had both as guests at the same time, and I needed a holiday afterwards.",
      'Please, no {x} while {q} is with us, because of the smell. And, because of {p}, no {due}! It goes right through {pHim}, {pHe} says.',
    ],
    ask: [
      'It had been a peaceful evening. But all at once {p} put both hands over {pHis} ears. From next door came the sound of __.',
      'I have told the children that {p} is here and that until Sunday there will be no __.',
    ],
    lists: {
      due: 'drums bells trumpets whistles singing violins hammers pianos crying clapping radios',
      x: 'fish garlic coffee onions cheese',
    },
  },
]);

export const kinds: readonly Kind[] = [LIKES];
