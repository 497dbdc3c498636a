// Tellings, at home, of whose a thing is and which of two did it: by name, relation, trade and pet's name.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { FAMILY, JOBS } from './telling-words.ts';

const TWO = toldKind('told: at home, which of the two', [
  {
    open: [
      '{p} has the room upstairs. {q} has the room downstairs.',
      '{q} sleeps downstairs and {p} sleeps upstairs.',
    ],
    ask: [
      'There were steps over our heads. It was __.',
      'The ceiling is wet! Somebody up there has let the bath run over, and I think it was __.',
      'If you hear a noise from above, it is only __.',
      'The room nearest the roof belongs to __.',
      'The last to come down all those steps for breakfast was __.',
      'A bird came in under the roof and woke __.',
      'Is __ asleep up there?',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} lent {q} {a x}.',
      '"Can I borrow your {x}, {p}?" asked {q}. "Take it," said {p}.',
      '{q} has borrowed {a x} from {p}.',
    ],
    ask: [
      'The {x} belongs to __.',
      'One day the {x} must go back to __.',
      'It was kind of the owner to lend the {x}. Thank you, __!',
      'The {x} was broken, and somebody had to say sorry to __.',
      'It was not a present. The {x} still belonged to __.',
      'The name written on the {x} is __.',
      "The {x} is __'s.",
    ],
    lists: { x: 'lamp book blanket ladder clock radio kettle hammer suitcase fan' },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'When the two of them moved in together, {p} brought a piano and not much else, while {q} came with eleven boxes of books. It took four men a whole day, and one of them still has a bad back.',
      'There is a piano in the flat, which came with {p}, and a wall of books, every one of which {q} had read before they met. Now and then they quarrel about the space.',
    ],
    middle: ['The people next door are quite used to both of them by now.'],
    ask: [
      'All those shelves had to be put up for __.',
      'Who wants a new novel for Christmas again? Of course it is __.',
      'The one who turns pages half the night is __.',
      'The heavy boxes full of paper were packed by __.',
      "At ten o'clock the music stopped at last, to the joy of __.",
      'The reader of the house is __.',
      'They call __ a bookworm.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} is the older twin, by ten minutes. {q} came second.',
      'First {p} was born, and ten minutes later {q}. They are twins.',
    ],
    ask: [
      'The younger of the twins is __.',
      'The baby of the family is really __.',
      'When their mother had one twin in her arms already, along came __.',
      '"I am older than you," says one twin every day to poor __.',
      'Ten minutes is not much, but it was a long wait for __.',
      'On the photo with only one baby we do not see __.',
      'So __ is the younger twin.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'The left side of the wardrobe is for {p} and the right side for {q}. They agreed on it on the day of the wedding, and in thirty years neither of them has hung so much as a scarf on the wrong side.',
      'We share one wardrobe in this house. Open the left door and you see what {p} likes to wear; open the right one and you have the things of {q} before you, as neat as in a shop.',
    ],
    ask: [
      'The shirts on the left have holes now, because moths have visited __.',
      'Somebody has left a sock on the left. It was surely __.',
      'Everything that hangs on the left belongs to __.',
      'Left, left, left! That coat on the left is worn only by __.',
      'The left door squeaks each morning, and so we all know that somebody is up: __.',
      "The left side is __'s.",
      'Only __ opens the left door.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} cooks. {q} washes up.',
      'In our kitchen {q} does the dishes and {p} does the cooking.',
      '"I cook, you wash up," said {p}. "All right," said {q}.',
    ],
    ask: [
      'The soup is too salty. Let us tell __.',
      'What is for dinner? Ask __.',
      'If the rice is burnt, it was __.',
      'That apron at the stove is worn by __.',
      'The pie was so good that everybody clapped for __.',
      'You should have tasted the meal that was made by __.',
      'Did __ burn the rice again?',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} lost {a x} in the garden. {q} found it.',
      'Look what {q} has found! It is the {x} that {p} lost.',
      '"I have lost my {x}!" cried {p}. {q} looked under the hedge and there it was.',
    ],
    ask: [
      'It was under a leaf that the {x} was seen by __.',
      'Good eyes! The finder of the {x} was __.',
      'A big bar of chocolate, as a reward for finding the {x}, went to __.',
      'The {x} was handed back with a smile by __.',
      'For getting the {x} back, thanks are due to __.',
      'It was __ who found the {x}.',
      'Clever __ had seen the {x}.',
    ],
    lists: { x: 'ring key glove button earring coin necklace watch' },
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      "When their grandmother's house was sold, each of the three could choose one thing. {p} took the big clock, {q} the rocking chair and {r} the old sewing machine, and nobody was jealous, which you do not see often.",
      'Three things stood in the empty hall with labels on them: on the clock it said {p}, on the sewing machine {r}, and on the rocking chair {q}. The van was to come at noon.',
    ],
    ask: [
      'The little needle still runs, and many a dress has since been made by __.',
      'If you have trousers to be mended, take them to __.',
      'The machine with its wheel and thread went home with __.',
      'All three were happy, but the only one who can sew is __.',
      'The curtains in all their houses have been made by __.',
      'Let __ mend your trousers.',
      'Does __ still sew?',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      'On Monday {p} was told to feed the fish and {q} to water the plants. Then the whole family went away, except these two, who had exams.',
      '"The fish are your job, {p}, and the plants are yours, {q}. Is that clear?" said Mum, with her coat on already. It was clear to both of them, or so they said.',
    ],
    middle: ['On the Friday the car came up the drive again.'],
    ask: [
      'The roses on the balcony were dry and brown. "What have you done, __?"',
      'All the leaves had dropped, and the one to blame was __.',
      'The fern was dead, and that was the fault of __.',
      'A watering can stood in the hall, forgotten by __.',
      'Every flower in the house had needed __.',
      'It was __ who forgot the roses.',
      'Why did __ let the plants die?',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '"Who wants the last piece of cake?" They both did. So they threw a coin: heads for {p}, tails for {q}. The coin fell on the tiles, rolled under the fridge, and showed heads.',
      '{p} and {q} threw a coin for the last piece of cake. {p} had said heads, and heads it was, although {q} wanted to throw again.',
    ],
    ask: [
      'The last piece of cake was eaten by __.',
      'With cake crumbs all over a happy face sat __.',
      'The winner of the cake was __.',
      'It is not fair, but the cake went to __.',
      'The plate with that last piece was pushed across the table to __.',
      'When the coin fell, luck was with __.',
      'Yes, __ got the cake.',
    ],
    due: 'p',
    rivals: 'q',
  },
]);

const WHOSE = toldKind('told: at home, whose it is and who it was', [
  {
    open: [
      "The {x} in the hall is my {due}'s.",
      "That is my {due}'s {x}, not my {d}'s.",
      'My {due} left {a x} here.',
    ],
    ask: [
      'The {x} belongs to my __.',
      'I must take the {x} back to my __.',
      'Do not sit on that {x}! It is from my __.',
      'The phone rang. "Is my {x} still with you?" It was my __.',
      'Without that {x}, what will become of my __?',
      'Nobody else has {a x} like this, only my __.',
      'My __ owns that {x}.',
    ],
    lists: { due: FAMILY, d: FAMILY, x: 'hat coat umbrella scarf bag walking_stick camera suitcase' },
  },
  {
    open: [
      'The {due} came at nine to mend the {x}.',
      'Our {x} was broken, so the {due} who lives next door came to mend it.',
      'Next door lives a kind {due}. When our {x} broke, we rang the bell there.',
    ],
    ask: [
      'The {x} works again, thanks to the __.',
      'Somebody has left tools by the {x}. They must be from the __.',
      'When the {x} was working, we gave a cup of tea to the __.',
      'The one who mended the {x} was the __.',
      'If the {x} breaks again, we will ring the __.',
      'Ask the __ about the {x}.',
      'The {x} works, the __ saw to that.',
    ],
    lists: {
      due: 'farmer doctor teacher nurse driver painter singer dentist pilot sailor builder gardener butcher',
      x: 'oven clock door fridge radio lamp kettle',
    },
  },
  {
    open: [
      'We have a cat, {pet}, who sleeps on the piano, and another, {pet2}, who sleeps in the sink. Visitors find it funny, but they do not have to wash up here.',
      'There is always a cat in our sink: {pet2} loves it there. The piano is for {pet}, who walks over the keys at five in the morning.',
    ],
    ask: [
      'I wanted to wash the plates, but first I had to lift out __.',
      'The tap dripped on the nose of __.',
      'Between two dirty cups lay __.',
      'Wet fur again! Somebody turned on the water without looking and woke __.',
      'The cat that sits under the tap is called __.',
      'I washed up around __ today.',
      'The tap made __ sneeze.',
    ],
    due: 'pet2',
    rivals: 'pet',
  },
  {
    open: [
      "The chair by the fire was my {due}'s. My {d} sat at the window, and my {e} on the stairs with a book, as there was never a fourth chair.",
      'Everyone had a place in that house. By the fire sat my {due}, by the window my {d}, and the rest of us sat where we could.',
    ],
    middle: ['Outside it was snowing, and the wind sang in the chimney.'],
    ask: [
      'The warmest seat in the house was kept for my __.',
      'A spark flew out of the fire and burned a hole in the slipper of my __.',
      'Nobody got up to put more wood on except my __.',
      'When I see that old chair near the flames today, I think of my __.',
      'With warm feet and a red face, there sat my __.',
      'My __ was the warmest of us.',
      'Only my __ never felt cold there.',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY },
    rivals: 'd e',
  },
  {
    open: [
      'I have the {x} from my {due}.',
      'My {due} gave me the {x}, and my {d} gave me the box for it.',
      '"Where did you get that {x}?" "From my {due}."',
    ],
    ask: [
      'I did not buy the {x}. It is from my __.',
      'I wrote a note about the {x} to say thank you to my __.',
      'Once the {x} belonged to my __.',
      'Whenever I use the {x}, I think of my __.',
      'It was never in a shop, I have this {x} from my __.',
      'The {x} was given to me by my __.',
      'My __ once owned this {x}.',
    ],
    lists: { due: FAMILY, d: FAMILY, x: 'teapot ring clock mirror quilt lamp rug spoon' },
  },
  {
    open: [
      'Our house has three floors and no lift. At the top lives {a due}, below that {a d}, and on the ground floor {a e} with two big dogs. I hear all of them through the walls.',
      'If you ring the top bell, {a due} will come down to you, and it takes a while. The bell in the middle is for {a d}. The bottom bell is for {a e}, but mind the dogs.',
    ],
    ask: [
      'The one who lives under the roof is the __.',
      'Nobody in the house has more steps to climb than the __.',
      'Rain came in through the roof last night and soaked the bed of the __.',
      'The flat with the best view belongs to the __.',
      'Way up, at the highest window, stood the __.',
      'In our house the __ lives highest.',
      'The roof leaked, and the __ got wet.',
    ],
    lists: { due: JOBS, d: JOBS, e: JOBS },
    rivals: 'd e',
  },
  {
    open: [
      '{pet} is the dog and {pet2} is the cat.',
      'We have a dog called {pet} and a cat called {pet2}.',
      '"Is {pet} a cat?" "No, {pet} is the dog. The cat is {pet2}."',
    ],
    ask: [
      'Something barked at the door. It was __.',
      'The bone under the bed belongs to __.',
      'The one who wags his tail is __.',
      'Who chewed my shoe? I think it was __.',
      'On a lead, in the rain, I went for a walk with __.',
      'Meow, said one. Woof, said __.',
      'Has __ had his bone?',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'While we were in Spain, my {due} looked after the house, because my {d} was ill. The post lay in neat piles and there was fresh milk in the fridge when we came home.',
      'You can leave your key with my {d}, or with my {due}. This time we left it with the second of these, and I have never seen our kitchen so clean.',
    ],
    ask: [
      'While we were away, our key was with my __.',
      'The one who had looked after our house was my __.',
      'We had brought back a bottle of Spanish wine for my __.',
      'All week long, the flowers had been watered by my __.',
      'Whoever rang the bell while we were gone was met by my __.',
      'My __ had our key.',
      'My __ watered our flowers.',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY },
    rivals: 'd e',
  },
  {
    open: [
      '{A due} lives on the left. {A d} lives on the right.',
      'Our neighbour on the right is {a d}, and the one on the left is {a due}.',
    ],
    ask: [
      'Over the fence on the left looked the __.',
      'The house on the left belongs to the __.',
      'On our left a window broke. "My window!" cried the __.',
      'Left of us there was a party. It was given by the __.',
      'The cat from the left got out, so we rang the __.',
      'The left gate is painted blue, and only one person goes in there, the __.',
      'Ask the __ on the left.',
    ],
    lists: { due: JOBS, d: JOBS },
    rivals: 'd',
  },
  {
    open: [
      'The phone rings twice every Sunday. At ten it is always my {due}, who wants to hear what we are having for lunch, and at six it is my {d}, who wants to know what it was like.',
      'My {due} calls us on Sundays at ten in the morning, my {d} at six in the evening. You could set the clock by them, and we all know who has to pick up.',
    ],
    ask: [
      'It was Sunday, we were still in bed, and the phone rang. I knew at once that it was my __.',
      'The first call of every Sunday comes from my __.',
      'Before Sunday lunch we always talk to my __.',
      'The early caller on a Sunday is my __.',
      'One Sunday morning the phone was silent, and we began to worry about my __.',
      'My __ calls before lunch.',
      'On Sunday mornings my __ calls us.',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [TWO, WHOSE];
