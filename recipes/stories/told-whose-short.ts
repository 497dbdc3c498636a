// Tellings, short and plain, of whose something is: by name, by trade, in the family, and hers, ours or mine.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { FAMILY, JOBS } from './telling-words.ts';

const X = 'bag hat coat cup book ball umbrella scarf watch knife bicycle guitar suitcase torch';

const WHOSE = toldKind('told: shortly, whose it is', [
  {
    open: [
      "This is the {due}'s {x}.",
      '"Whose {x} is this?" "The {due}\'s, not the {d}\'s."',
      "The {x} on the floor is not mine. It is the {due}'s.",
    ],
    ask: [
      'The {x} belongs to the __.',
      'Give the {x} back to the __.',
      'We took the {x} home to the __.',
      'Somebody came to ask for the {x}. It was the __.',
      'The {x} was made for the __.',
      'Nobody may use the {x} but the __.',
      'That {x} is owned by the __.',
    ],
    lists: { due: JOBS, d: JOBS, e: JOBS, x: X },
    rivals: 'd e',
  },
  {
    open: [
      "It's my {due}'s {x}.",
      '"Nice {x}!" "Thanks, but it is not mine. It is my {due}\'s."',
      'I am only borrowing this {x} from my {due}.',
    ],
    middle: ['My {d} has one just like it, but in green.'],
    ask: [
      'The {x} belongs to my __.',
      'I have to give the {x} back to my __.',
      'I asked before I took the {x}. I asked my __.',
      'If I lose this {x}, I will be in trouble with my __.',
      'When the {x} broke, I had to tell my __.',
      'Really, the owner of the {x} is my __.',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY, x: X },
    rivals: 'd e',
  },
  {
    open: [
      "The {x} is {p}'s and the {y} is {q}'s.",
      "There was {a x} in the car, and {a y}. The {x} was {p}'s, and the {y} was {q}'s.",
      '{p} brought {a x}, {q} brought {a y}.',
    ],
    ask: [
      'So the {x} belongs to __.',
      'Somebody forgot the {x}. That was __.',
      'If you want to borrow the {x}, ask __.',
      'Please give the {x} back to __.',
      '"Whose is the {x}?" "Ask __."',
      'The {x} went home with __.',
    ],
    lists: {
      x: 'kite drum tent blanket lamp rope',
      y: 'ball book cake hat basket guitar',
    },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'It says "{p}" inside the {x}.',
      'There is a name in the {x}: {p}. Not {q}, as we had thought.',
      'I found {a x} at school with the name {p} in it.',
    ],
    middle: ['{q} has one like it, and so does {r}.'],
    ask: [
      'Then the {x} must belong to __.',
      'So we gave the {x} to __.',
      'The {x} was lost by __.',
      'It is not hard to guess who wants the {x} back: __.',
      'The owner of the {x} is called __.',
      'I ran down the road after __.',
    ],
    lists: { x: 'coat hat book bag lunchbox shoe cap jacket scarf' },
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'The {x} belongs to {who}.',
      'Leave the {x} alone! It belongs to {who}.',
      '{Who} bought the {x}, and nobody else paid a penny.',
    ],
    ask: [
      'The {x} is __.',
      'Whose is the {x}? It is __.',
      'It is plain to see that the {x} is __.',
      'No wonder they say the {x} is __.',
      'No, the {x} is not for sale, because it is __.',
      'Of all the things here, only the {x} is __.',
    ],
    rows: `who due rivals
      my_sister | hers | his theirs ours
      the_queen | hers | his theirs ours
      Grandma | hers | his theirs ours
      the_girl_next_door | hers | his theirs ours
      my_brother | his | hers theirs ours
      the_old_king | his | hers theirs ours
      Grandpa | his | hers theirs ours
      that_boy | his | hers theirs ours
      the_neighbours | theirs | his hers ours
      the_twins | theirs | his hers ours
      my_parents | theirs | his hers ours
      all_of_us | ours | theirs his hers
      the_two_of_us | ours | theirs his hers
      both_of_us | ours | theirs his hers`,
    lists: { x: 'boat house car tent garden piano bicycle dog' },
  },
  {
    open: [
      '"Is this {x} yours?" I asked {who}. "Yes, it is! Thank you!"',
      '{Who} had lost {a x}, and I found it.',
    ],
    ask: [
      'So I gave the {x} back to __.',
      'The {x} belongs to __.',
      'I had seen at once that it belonged to __.',
      'I was glad that I had kept it for __.',
      'The {x} is safe again with __.',
      'Nobody could be happier about the {x} than __.',
    ],
    rows: `who due rivals
      the_lady | her | him them us
      a_little_girl | her | him them us
      my_aunt | her | him them us
      the_bride | her | him them us
      the_old_man | him | her them us
      a_boy | him | her them us
      my_uncle | him | her them us
      the_postman | him | her them us
      the_two_boys | them | him her us
      our_neighbours | them | him her us
      the_children | them | him her us
      a_young_couple | them | him her us`,
    lists: { x: 'ring key glove kite ball phone camera' },
  },
  {
    open: [
      'The dog belongs to the {due}. The {d} has a cat.',
      "Of course the {due} has a dog! It is that big brown one. The cat is the {d}'s.",
      'That big dog lives with the {due}. It was only a puppy when it came there.',
    ],
    ask: [
      'Every morning the dog goes for a walk with the __.',
      'If that dog barks all night, talk to the __.',
      'The dog is happy when it sees the __.',
      'The dog ran away, but it always comes back to the __.',
      '"Whose dog is this?" "It belongs to the __."',
      'A good dog like that obeys nobody but the __.',
    ],
    lists: { due: JOBS, d: JOBS, e: JOBS },
    rivals: 'd e',
  },
  {
    open: [
      'My room is {a}, and my {due} has the one next to it.',
      'I sleep upstairs. The room next to mine is for my {due}.',
    ],
    ask: [
      'The music in the next room comes from my __.',
      'I can hear somebody snore through the wall. It is my __.',
      'I knock on the wall to say good night to my __.',
      'The next room belongs to my __.',
      'Do not go in there without asking my __.',
      'The sign on that door says "Keep out!" It was put there by my __.',
    ],
    lists: { due: 'mother father sister brother aunt uncle cousin', a: 'small green cold sunny' },
  },
  {
    open: [
      'Red is for {p}, blue is for {q}.',
      'We each have our own towel: {p} has the red one and {q} has the blue one.',
      'So that nobody gets mixed up, {p} always takes the red cup and {q} the blue one.',
    ],
    ask: [
      'The red one belongs to __.',
      'The red one is wet, so it was used by __.',
      'There is a red one on the floor. Somebody must have a word with __.',
      'Do not take the red one! It is for __.',
      'This one is red. Hand it to __.',
      'If you find something red, it belongs to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      "Do not sit there! That is the {due}'s chair.",
      '"May I sit here?" "No, that chair is the {due}\'s. Take the {d}\'s."',
      'The big chair by the fire is for the {due}.',
    ],
    ask: [
      'Nobody else may sit on it. It belongs to the __.',
      'The chair was empty, because we were still waiting for the __.',
      'Then somebody sat down on it. It was the __.',
      'Keep that chair free for the __.',
      'That chair is only for the __.',
      'A stranger sat on it, and along came the __.',
    ],
    lists: {
      due: 'king queen judge captain mayor priest director teacher doctor general',
      d: 'king queen judge captain mayor priest director',
      e: 'king queen judge captain mayor priest director teacher doctor general',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The {x} with the hole is {due}. Take another one.',
      'We all have {a x} here. The old one with the hole is {due}.',
      'Seven hooks, seven names, and only one {x} with a hole in it. That one is {due}.',
    ],
    ask: [
      'The one with the hole is __.',
      'So nobody asks any more whose that one is. It is __.',
      'Well, the one that is full of holes must be __.',
      'Is there a hole in it? Then it is __.',
      'Do not mix them up: the bad one is __.',
    ],
    lists: { due: 'mine yours ours his hers', x: 'coat hat blanket jumper bag tent' },
  },
  {
    open: [
      '{f} and {m} both have a boat. The white boat is {due}.',
      '"{f}, {m}, which of you has the white boat?" They looked at each other. It was {due}.',
      'The white boat does not belong to both {f} and {m}. It is {due}.',
    ],
    ask: [
      'So that boat, the white one, is __.',
      'Whose is the white boat? It is __.',
      'There is just one white boat, and it is __.',
      'We should ask before we sit in it, since it is __.',
      'I am sure of it, the white boat is __.',
    ],
    lists: { due: 'his hers', d: 'his hers' },
    rivals: 'd',
  },
  {
    open: [
      "The shop belongs to {p}'s {due}.",
      "{p} is in the shop every day, because it is {pHis} {due}'s shop.",
      '{p} helps out in a little shop. It is {pHis} {due} who owns it.',
    ],
    middle: ['{PHis} {d} would rather own a boat.'],
    ask: [
      'The shop was opened twenty years ago by {pHis} __.',
      'The name over the door of the shop is that of {pHis} __.',
      'If you want a job in the shop, you must ask {pHis} __.',
      'In the evening the shop is locked up by {pHis} __.',
      'All the money in the shop goes to {pHis} __.',
      'Who owns the shop? {PHis} __!',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY },
    rivals: 'd e',
  },
  {
    open: [
      "Whose footprints are these? They are a {due}'s.",
      'Dad looked at the marks in the snow. "A {due}," he said.',
      'In the night a {due} walked past our tent and left its footprints in the mud.',
    ],
    middle: ['"Not a {d}?" asked {p}. "No, look at the toes."'],
    ask: [
      'These footprints were made by a __.',
      'Whoever follows them will meet a __.',
      'So last night there was a visitor here, a __.',
      'There is only one animal with such feet, the __.',
      'Keep quiet, and you may see the __.',
      'Those feet belong to a __.',
    ],
    lists: {
      due: 'fox wolf bear deer goat badger dog cat rabbit hare duck goose',
      d: 'fox wolf bear deer goat badger',
      e: 'fox wolf bear deer goat badger dog cat rabbit hare duck goose',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The last piece of cake is {due}.',
      'Hands off! The last piece of cake is {due}, and nobody else may eat it.',
      'We threw a coin for the last piece of cake. It is {due}.',
    ],
    ask: [
      'That piece of cake is __.',
      'No, you cannot just take it. It is __.',
      'Everybody wants that piece of cake, but it is __.',
      'All right, all right. The cake is __.',
      'Put it back on the plate! You know very well that it is __.',
    ],
    lists: { due: 'mine yours ours theirs hers his' },
  },
  {
    open: [
      '{p} lent {q} {a x}.',
      "{q} has {a x}, but it is only borrowed. It is really {p}'s.",
      'The {x} that {q} uses every day is not {qHis} own. {q} had it from {p}.',
    ],
    middle: ['{r} has never seen the {x}.'],
    ask: [
      'The owner of the {x} is __.',
      'One day the {x} has to go back to __.',
      'The {x} belongs to __.',
      'The {x} got broken, and somebody had to say sorry to __.',
      'Thank you for the {x}, __.',
      'Nobody else could have lent it, only __.',
    ],
    lists: { x: 'pen bicycle tent ladder drill coat book camera' },
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'The {x} was left to {who} by an old aunt.',
      '{Who} won the {x} in a raffle.',
      'By law the {x} now belongs to {who}.',
    ],
    ask: [
      'From now on the {x} is __.',
      'It is hard to believe that the {x} is __.',
      'Every bit of the {x} is __.',
      'Nobody can take the {x} away now. It is __.',
      'The key to the {x} is in a safe place, for the {x} is __.',
    ],
    rows: `who due rivals
      the_widow | hers | his theirs ours
      our_cleaning_lady | hers | his theirs ours
      my_niece | hers | his theirs ours
      the_young_actress | hers | his theirs ours
      my_nephew | his | hers theirs ours
      the_shy_boy | his | hers theirs ours
      my_stepfather | his | hers theirs ours
      the_monks | theirs | his hers ours
      the_Browns | theirs | his hers ours
      three_students | theirs | his hers ours
      the_three_of_us | ours | theirs his hers
      all_of_us | ours | theirs his hers`,
    lists: { x: 'house yacht car cottage castle island' },
  },
  {
    open: [
      "A {x} was left on the bus. The driver says it is a {due}'s.",
      '"Look what is in this {x}!" said the driver. "It must be a {due}\'s, with such things in it."',
    ],
    ask: [
      'If the driver is right, the {x} belongs to a __.',
      'The driver thinks that it was lost by a __.',
      'So the driver looks out for a __.',
      'In the evening it was fetched from the station by a __.',
      'At last there came a call from a __.',
    ],
    lists: {
      due: 'nurse doctor teacher painter singer sailor baker plumber cook dentist postman student',
      x: 'bag suitcase box case briefcase',
    },
  },
]);

export const kinds: readonly Kind[] = [WHOSE];
