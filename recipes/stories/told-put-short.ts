// Tellings, short and plain, of where something was put, hung, laid, hidden, parked, planted and left.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { BEHIND, INSIDE, ROOMS, TOWN, UNDER } from './telling-words.ts';

const PUT = toldKind('told: shortly, put there', [
  {
    open: [
      '{p} put the {x} in the {due}.',
      'Where did {p} put the {x}? In the {due}.',
      'The {x} was wet, so {p} put it in the {due}.',
    ],
    middle: ['Then {q} came home and put a bag in the {d}.'],
    ask: [
      'If you want the {x}, look in the __.',
      '"Where is the {x}?" "{p} put it in the __."',
      'The {x} was still in the __.',
      '{q} found the {x} inside the __.',
      'Later {p} took the {x} out of the __.',
      'To get the {x} back, {q} had to open the __.',
      'Nobody has touched the {x}. It is still there, in the __.',
    ],
    lists: {
      due: INSIDE,
      d: INSIDE,
      e: INSIDE,
      x: 'ball key hat spoon letter watch glove doll book knife torch camera shirt towel',
    },
    rivals: 'd e',
  },
  {
    open: [
      'I hung your coat behind the {due}, love.',
      'Your coat is not lost. It is hanging behind the {due}.',
      'Dad hung my coat up behind the {due} because the hooks were full.',
    ],
    ask: [
      'The coat was behind the __.',
      'You will find that coat behind the __.',
      'Get the coat, please. It hangs behind the __.',
      'There was a coat behind the __!',
      'The cat had gone to sleep under the coat behind the __.',
    ],
    lists: { due: `${BEHIND} stairs heater` },
  },
  {
    open: [
      'We parked by the {due}.',
      'The car is by the {due}. There was no room near the {d}.',
      'Mum left the car next to the {due} and we walked into town.',
    ],
    middle: ['We had lunch near the {d} and bought some socks.'],
    ask: [
      'It was time to go home, so we walked back to the __.',
      'Our car was still by the __.',
      '"Where did we park?" "By the __."',
      '"Meet me at the car," said Mum. "You know, by the __."',
      'Somebody had scratched our car while it stood next to the __.',
      'We drove off and waved goodbye to the __.',
    ],
    lists: { due: TOWN, d: TOWN, e: TOWN },
    rivals: 'd e',
  },
  {
    open: [
      'Grandma planted a rose by the {due}.',
      'In spring Grandma got on her knees and planted a little rose bush next to the {due}.',
      'There is a rose by the {due} now. Grandma planted it herself.',
    ],
    middle: ['She put some onions in by the {d}, too.'],
    ask: [
      'In June the rose was in bloom by the __.',
      "Grandma's rose grew and grew by the __.",
      'Every evening she carried water to the rose by the __.',
      'Mind the rose when you walk past the __.',
      'You can smell that rose when you stand near the __.',
      'By now her rose has grown right over the __.',
    ],
    lists: {
      due: 'gate shed wall pond bench fence well hedge steps garage',
      d: 'gate shed wall pond bench fence well',
      e: 'gate shed wall pond bench fence well hedge steps garage',
    },
    rivals: 'd e',
  },
  {
    open: [
      '{p} is hiding under the {due}.',
      'Sh! {p} has crawled under the {due}, and nobody knows but us.',
      '"Ready or not, here I come!" Quickly {p} slid under the {due}.',
    ],
    middle: ['{q} looked behind the door first. Nobody there.'],
    ask: [
      '"Found you, {p}! You are under the __!"',
      '{q} bent down and looked under the __.',
      'Somebody was laughing under the __.',
      'I can see two feet sticking out from under the __.',
      'At last {p} came out from under the __.',
      '{p} always hides under the __.',
    ],
    lists: { due: UNDER },
  },
  {
    open: [
      'The {x} goes on the {due}, please.',
      '"Just leave the {x} on the {due}," said Mum.',
      'I have left the {x} for you on the {due}. Love, Mum',
    ],
    ask: [
      'When {p} came home, the {x} was on the __.',
      'So {p} went and got the {x} from the __.',
      'You will see the {x} lying on the __.',
      'The {x}? On the __!',
      'The {x} has been waiting for you all day on the __.',
      'The baby pulled the {x} off the __.',
    ],
    lists: {
      due: 'table chair shelf bed sofa piano stairs bench desk stool fridge',
      x: 'cake letter parcel ticket key map book camera phone',
    },
  },
  {
    open: [
      'My dog buried his bone in the {due}.',
      'You know what our dog did? He carried his bone to the {due} and buried it there.',
      'He had a big bone, our dog. He dug a hole in the {due}, dropped it in and covered it up.',
    ],
    ask: [
      'If you lose a bone in our house, go and dig in the __.',
      'Now he is looking for that bone in the __.',
      'Next day the dog ran straight to the __.',
      'There is a bone somewhere in the __.',
      'He barks whenever anybody goes near the __.',
      'That bone of his is still in the __.',
    ],
    lists: { due: 'garden park sand field yard woods sandpit orchard meadow' },
  },
  {
    open: [
      'Dad keeps his {x} in the {due}.',
      '"My {x}? I always keep it in the {due}," said Dad.',
      "Don't tell anyone, but Dad keeps his {x} in the {due}.",
    ],
    middle: ['Mum keeps nothing but old shoes in the {d}.'],
    ask: [
      'Dad wanted his {x}, so he went to the __.',
      'You may borrow the {x}. It is in the __.',
      'Bring me the {x} from the __.',
      'A thief who wanted the {x} would have to break into the __.',
      'He lost the key, and now his {x} is locked in the __.',
      'The {x} is safe in the __.',
    ],
    lists: { due: ROOMS, d: ROOMS, e: ROOMS, x: 'bicycle ladder guitar drum telescope trumpet tent' },
    rivals: 'd e',
  },
  {
    open: [
      'The {x} went into the {due}, and the {y} went into the {d}.',
      'I packed the {x} in the {due} and the {y} in the {d}.',
      '"{X} in the {due}, {y} in the {d}," said {p}, and we packed.',
    ],
    ask: [
      'When it was time to unpack, the {x} came out of the __.',
      'Not the {y}! I mean the {x}. It is in the __.',
      'We need the {x} first. Open the __.',
      'There was the {x}, safe and dry in the __.',
      'You can get at the {x} if you reach into the __.',
      'The {x} must be in the __.',
    ],
    lists: {
      due: 'bag box basket suitcase bucket sack',
      d: 'bag box basket suitcase',
      e: 'bag box basket suitcase bucket sack trunk',
      x: 'soap towel map torch bread milk tent rope',
      y: 'tea honey kite ball lamp blanket',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Oh no. I left my {x} at the {due}.',
      '{p} rang from home: "I left my {x} at the {due}!"',
      'On the bus {p} saw that the {x} was gone. It was still at the {due}.',
    ],
    middle: ['It began to rain, too. The bus stopped at the {d}.'],
    ask: [
      'There was nothing for it but to go back to the __.',
      'A kind man found the {x} at the __.',
      'Somebody has the {x} now, somebody at the __.',
      'The {x} spent the night at the __.',
      '"Hello, did anyone find {a x}?" "Yes, it is here at the __."',
      'The {x} was at the __.',
    ],
    lists: { due: TOWN, d: TOWN, e: TOWN, x: 'scarf hat bag coat camera book purse' },
    rivals: 'd e',
  },
  {
    open: [
      '{p} has a secret. {PHe} keeps sweets in {pHis} {due}.',
      'Do you know where {p} hides the sweets? In {pHis} {due}!',
    ],
    ask: [
      '"I know where your sweets are, {p}. They are in your __."',
      '{p} reached for a sweet in {pHis} __.',
      'There were ants everywhere because of the sweets in the __.',
      'Never look into my __!',
      'Something sticky was in the __.',
      '"Do you want one?" asked {p} and opened the __.',
    ],
    lists: { due: 'drawer bag box desk cupboard wardrobe suitcase basket purse case' },
  },
  {
    open: [
      'The teacher put the {x} on top of the {due}.',
      '"You can have the {x} back after school," said the teacher, and put it up on the {due}.',
    ],
    middle: ['{p} stared at the clock. It was only ten.'],
    ask: [
      'After school {p} climbed on a chair and took it down from the __.',
      'The {x} was on the __.',
      'All morning {p} looked up at the __.',
      'The teacher forgot about the {x} on the __.',
      'How do I get it down from the __?',
      'It is too high for me. It is on the __.',
    ],
    lists: {
      due: 'cupboard piano shelf wardrobe bookcase locker fridge',
      x: 'ball phone whistle frisbee drum',
    },
  },
  {
    open: [
      'The baby threw the {x} into the {due}. Splash!',
      'Splash! There went the {x}, right into the {due}.',
      '"What was that noise?" "The baby dropped the {x} in the {due}."',
    ],
    ask: [
      'Mum had to fish the {x} out of the __.',
      'The {x} is swimming in the __.',
      'Please get the {x} out of the __.',
      'How did the {x} get into the __?',
      'The {x} was very wet when it came out of the __.',
      'Now the baby laughs every time she sees the __.',
    ],
    lists: {
      due: 'bath sink pond toilet bucket soup pool fountain river puddle',
      x: 'phone watch shoe spoon doll purse hat',
    },
  },
  {
    open: [
      'Sleep here tonight. I have made a bed for you in the {due}.',
      'The house was full, so they made a bed for {p} in the {due}.',
      'With eleven guests in the house, {p} had to sleep in the {due}.',
    ],
    ask: [
      'Good night! The bed is in the __.',
      '{p} slept very well in the __.',
      'In the morning somebody was snoring in the __.',
      'Take your pillow with you to the __.',
      'It was a strange night in the __.',
      'Sh, people are asleep in the __.',
    ],
    lists: { due: 'kitchen bathroom attic cellar hall barn office garage study tent library' },
  },
  {
    open: [
      'Leave the parcel with the neighbour? No, put it in the {due}, please.',
      'Dear postman, we are out. Please leave the parcel in the {due}. Thank you!',
      'The postman rang twice. Then he left the parcel in the {due}.',
    ],
    ask: [
      'When we came home, the parcel was in the __.',
      '"Has the parcel come?" "Yes, it is in the __."',
      'It rained, but the parcel was dry in the __.',
      'We looked everywhere and found the parcel in the __.',
      'I ran out to fetch the parcel from the __.',
      'Next time the postman will know: parcels go in the __.',
    ],
    lists: { due: 'shed garage barn porch bin greenhouse hall basket box garden cellar' },
  },
  {
    open: [
      'Grandpa puts his teeth in a {due} at night.',
      'At night my grandpa takes out his teeth and drops them in a {due} by the bed.',
    ],
    ask: [
      'In the morning he takes his teeth out of the __.',
      'I saw his teeth smiling at me from the __.',
      'One night the cat knocked over the __.',
      '"Where are my teeth?" "In the __, Grandpa."',
      'Please do not drink from that __!',
      'He cannot eat breakfast until he has found the __.',
    ],
    lists: { due: 'cup mug bowl jar pot vase beaker teapot bottle' },
  },
  {
    open: [
      '{pet} the cat had her kittens in the {due}.',
      'Guess what! There are four kittens in the {due}. {pet} had them last night.',
      'Nobody knew where {pet} was. She was in the {due} with four new kittens.',
    ],
    middle: ['Dad made a nice soft bed in the {d}, but {pet} did not want it.'],
    ask: [
      'Be quiet when you go past the __.',
      'The kittens were born in the __.',
      'We took some warm milk to the __.',
      'One of the kittens fell out of the __.',
      '{pet} carried the kittens back to the __.',
      'Four tiny noses looked out of the __.',
    ],
    lists: {
      due: 'wardrobe drawer basket laundry shed barn suitcase cupboard box car oven',
      d: 'kitchen hall garage bathroom',
      e: 'wardrobe drawer basket shed barn suitcase cupboard box',
      g: 'wardrobe drawer basket shed barn suitcase cupboard box',
    },
    rivals: 'e g',
  },
  {
    open: [
      'You dropped your glove on the {due}.',
      'Somebody has lost a red glove. It was lying on the {due}.',
      'I saw a red glove on the {due} today, all alone.',
    ],
    ask: [
      'I picked the glove up from the __.',
      'Poor little glove, all alone on the __!',
      'We went back, and there it was on the __.',
      'It must have been cold last night on the __.',
      'A dog came and took the glove from the __.',
    ],
    lists: { due: 'bus train bridge beach path pavement stairs road ice grass platform' },
  },
  {
    open: [
      '{p} hid the {x} behind the {due}, and {q} hid the {y} behind the {d}.',
      'Behind the {due} is the {x}, and behind the {d} is the {y}. {p} hid them both.',
    ],
    ask: [
      'Where is the {x}? Behind the __.',
      'To find the {x}, look behind the __.',
      'They pulled the {x} out from behind the __.',
      'I can see the {x}! It is behind the __.',
      'Nobody would look for {a x} behind a __.',
      'The {x} came from behind the __.',
    ],
    lists: {
      due: BEHIND,
      d: BEHIND,
      e: BEHIND,
      x: 'ball doll drum torch letter shoe',
      y: 'kite hat book whistle lamp',
    },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [PUT];
