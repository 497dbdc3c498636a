// Tellings of two things at home, in clothes, rooms and kitchen, one of which is due again in other words.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS } from './telling-words.ts';

const INDOORS = 'kitchen bathroom garage attic cellar hall bedroom shed office basement';
const UPON = 'table chair shelf bed sofa piano stairs bench desk wall fridge cushion';
const IN = 'basket bath bag box bucket machine sink tub drawer cupboard wardrobe suitcase';

const ROOMS_AND_CLOTHES = toldKind('told: two at home, clothes and rooms', [
  {
    open: [
      "{f}'s scarf is {due} and her gloves are {d}.",
      'Gran has knitted {f} a pair of {d} gloves and {a due} scarf.',
      "On the hook by the door hang {f}'s things: {a due} scarf and, on a string, two {d} gloves.",
    ],
    ask: [
      "{f}'s scarf is __.",
      'She gave her scarf to the snowman, and now the snowman has a neck that is __.',
      'When {f} waves her scarf from the bus, all we can see is something __.',
      'Her gloves do not go with the scarf at all, since the scarf is __.',
      'Round her neck she wore her __ scarf.',
      'What colour was the scarf around her neck? It was __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'We are playing hide and seek. {p} is in the {due}. {q} is in the {d}. Shh!',
      '{q} hid in the {d}, {p} crept into the {due}, and I counted to a hundred with my eyes shut.',
      'While I was counting I heard {p} tiptoe to the {due}. The louder steps, off to the {d}, must have been {q}.',
    ],
    middle: ['"Coming!" I shouted, and had a look at the {d} first.'],
    ask: [
      'I found {q} at once. But {p} was still in the __.',
      'Nobody but me knew that {p} was hiding in the __.',
      'I heard {p} sneeze in the __ and giggled.',
      '"You will never guess where I am," thought {p}, sitting in the dark __.',
      'It was cold in there, and after an hour {p} came out of the __.',
      'To catch {p}, I had to go to the __.',
    ],
    lists: { due: INDOORS, d: INDOORS, e: INDOORS },
    rivals: 'd e',
  },
  {
    open: [
      'I have washed everything, dear. Your shirts are in the {due}, and the towels are in the {d}. Now I am going to put my feet up.',
      'Mum did the washing on Monday. She left the towels in the {d} and put all the shirts into the {due}.',
    ],
    ask: [
      'Dad needed a clean shirt, so he looked in the __.',
      'The shirts were in the __.',
      'Look in the __ for a clean shirt.',
      'The cat had made her bed on the shirts, right there in the __.',
      'He pulled his favourite shirt out of the __.',
      'Ten minutes later there was not a shirt left in the __.',
    ],
    lists: { due: IN, d: IN, e: IN },
    rivals: 'd e',
  },
  {
    open: [
      'We have two cats. The old one sleeps on the {due}. The young one sleeps on the {d}.',
      'You ask about the cats. Well, they cannot stand each other. The young one has taken the {d} for herself, and so the old one spends her days on the {due} and never looks round.',
    ],
    ask: [
      'Ssh, the old cat is asleep on the __.',
      'There are grey hairs of the old cat all over the __.',
      'If you are looking for the old cat, try the __.',
      'The old cat left the __ only for supper.',
      "Nobody is allowed to sit on the old cat's __.",
      'The old cat loves her __.',
    ],
    lists: { due: UPON, d: UPON, e: UPON },
    rivals: 'd e',
  },
  {
    open: [
      'For the kitchen we need a {due}. For the bedroom we need a {d}.',
      '"All I want this year," said my wife, "is a {due} for the kitchen." I had already bought her a {d}, and it has gone into the bedroom.',
    ],
    ask: [
      'In the shop my wife wrote down what the kitchen needed: a __.',
      'So on Friday two men carried something into the kitchen. It was a big new __.',
      'At last our kitchen has its __.',
      'How bare the kitchen looked without a __!',
      'The kitchen got its __ on Friday.',
      'The neighbours came to see the kitchen and admired the __.',
    ],
    lists: {
      due: 'table lamp clock mirror shelf carpet chair sofa radio cupboard bench plant',
      d: 'table lamp clock mirror shelf carpet chair sofa radio cupboard bench plant',
      e: 'table lamp clock mirror shelf carpet chair sofa radio cupboard bench plant',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The big brother got a {due} for Christmas. The little brother got a {d}.',
      'Under the tree were two parcels. In the small brother\'s there was a {d}, and he was happy with it. "A {due}!" cried his big brother, who had torn his open first.',
    ],
    ask: [
      'All night the big brother thought of his new __.',
      'The big brother took his __ to bed.',
      'His little brother wanted to swap, but the big one said, "No, you can\'t have my __."',
      'The big brother has a __.',
      'By New Year the big brother had already broken his __.',
      'That winter the big boy went nowhere without his __.',
    ],
    lists: {
      due: 'watch guitar kite drum camera bike football torch knife puzzle robot kitten',
      d: 'watch guitar kite drum camera bike football torch knife puzzle robot kitten',
      e: 'watch guitar kite drum camera bike football torch knife puzzle robot kitten',
    },
    rivals: 'd e',
  },
  {
    open: [
      'It was {p} who broke the window. {q} broke the vase.',
      'Two things got broken that afternoon. The vase fell when {q} ran past it, and the window was hit by a ball, and the ball had been thrown by {p}.',
    ],
    ask: [
      'A man came to mend the window, and it was paid for by __.',
      'So who broke the window? It was __.',
      '"That window," said Dad, and he looked hard at __.',
      'When you feel a cold wind from the window, you may thank __.',
      'It was __ who had to pay for the window.',
      'The window was not broken by a burglar. It was broken by __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Towels! The one with the {due} is for guests. The one with the {d} is for the dog.',
      'Please remember, {p}: when my mother comes she must get the guest towel, which is the one with the {due} on it. Last time you gave her the one with the {d}, and the dog has been drying in that for years.',
    ],
    ask: [
      'Our guest came out of the shower in the towel with the __.',
      'Is this really the guest towel? Yes, it has the __.',
      'For our visitor I laid out the towel that has a pattern of __.',
      'Our guest liked the __ on her towel.',
      'The dog rolled in the guest towel, and there was mud on all the pretty __.',
    ],
    lists: {
      due: 'stripes dots flowers stars fish ducks hearts leaves boats apples roses birds',
      d: 'stripes dots flowers stars fish ducks hearts leaves boats apples roses birds',
      e: 'stripes dots flowers stars fish ducks hearts leaves boats apples roses birds',
    },
    rivals: 'd e',
  },
  {
    open: [
      '"Good morning, this is your painter. I just want to be sure. The front door {due}, and the back door {d}?" "That\'s right," I said, "and please shut the gate. We have a dog."',
      'Back door: {d}. Front door: {due}. That is what we told the painter.',
    ],
    middle: ['It took him two days, and he whistled all the time.'],
    ask: [
      'The postman rang at our front door and got his sleeve all __.',
      'And that is why the front door is __.',
      'Knock at the __ door in front.',
      'Visitors coming up to the front door always say, "Oh, how __!"',
      'He began with the front door, and he painted it __.',
      'Both doors look lovely, but I like the front one better, because it is __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'The twins began to speak on the same day. "{Due}," said the girl. "{D}," said the boy.',
      'Our twins are talking! Guess what their first words were. Not Mummy, not Daddy. The boy looked out of the window and said "{d}", and a minute later the girl said "{due}" as clearly as you or I.',
    ],
    ask: [
      "The little girl's first word was __.",
      'For a week the girl would say nothing but __.',
      'The boy had a word of his own, but his sister began with __.',
      'The girl said __ before she could walk.',
      'In the baby book, on the page for our daughter, we wrote down the word __.',
    ],
    lists: {
      due: 'ball car dog cat moon milk shoe duck book light bus tree',
      d: 'ball car dog cat moon milk shoe duck book light bus tree',
      e: 'ball car dog cat moon milk shoe duck book light bus tree',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Moving day. The buttons of my life are all in boxes: in the big one the {due}, in the small one the {d}. I have written nothing on them, so do listen.',
      'The small box is full of {d}. The big box is full of {due}.',
    ],
    ask: [
      'Careful with the big box! It holds all my __.',
      'Somebody dropped the big box, and the whole floor was covered with __.',
      'There is nothing in the big box except __.',
      'There were __ in the big box.',
      'What made the big one so heavy? It was the __.',
      'The big box was for the __.',
    ],
    lists: {
      due: 'beads photos letters toys stamps candles spoons shells pencils cards ribbons coins plates',
      d: 'beads photos letters toys stamps candles spoons shells pencils cards ribbons coins plates',
      e: 'beads photos letters toys stamps candles spoons shells pencils cards ribbons coins plates',
    },
    rivals: 'd e',
  },
]);

const JARS = 'round square big small tall old blue red white green';
const BREAKFAST = 'toast porridge eggs pancakes cornflakes yoghurt bacon sausages beans cheese ham fruit';
const CUP = 'milk water tea juice cocoa lemonade soup broth';
const BAKED = 'bread pizza pies biscuits rolls waffles muffins scones pancakes cakes';

const KITCHEN = toldKind('told: two at home, kitchen and chores', [
  {
    open: [
      'The sugar is in the {due} tin. The salt is in the {d} tin.',
      'Before you start baking, look at the tins. I keep salt in the {d} one and sugar in the {due} one, and they look just the same inside.',
    ],
    ask: [
      'If you like your tea sweet, take the tin that is __.',
      'The __ tin has sugar in it.',
      'Which is the sugar tin? The one that is __.',
      'The sugar tin is __.',
      'He put salt in his coffee because he never thinks of what I say: sugar tin, __!',
    ],
    lists: { due: JARS, d: JARS, e: JARS },
    rivals: 'd e',
  },
  {
    open: [
      '{p} wants {due} for breakfast. {q} wants {d}.',
      'Dad made breakfast today, which is something to write down. He made {d} for {q}, {due} for {p}, and a great mess for Mum.',
    ],
    ask: [
      '{p} sat down with a plate of __.',
      '{q} was still eating when {p} had finished {pHis} __.',
      'In a hungry house like this, {p} has to guard {pHis} __.',
      'Nobody touches the __ but {p}.',
      '{p} gave the dog some of {pHis} __.',
      'With {pHis} mouth full, {p} asked for more __.',
    ],
    lists: { due: BREAKFAST, d: BREAKFAST, e: BREAKFAST },
    rivals: 'd e',
  },
  {
    open: [
      'Dear {f}, thank you for looking after the children tonight. At seven {p} has a cup of {due}. For {q} it is a cup of {d}, because of {qHis} stomach. Lights out at eight!',
      'Before bed {p} always drinks {due}, and {q} always drinks {d}.',
    ],
    ask: [
      '{p} would not go to bed without {pHis} __.',
      'The __ is for {p}.',
      'There was a stain on {p}\'s pillow. "Oh dear," said {f}, "that is __."',
      '"I\'m still thirsty," called {p}. "May I have some more __?"',
      '{p} drank up all the __.',
    ],
    lists: { due: CUP, d: CUP, e: CUP },
    rivals: 'd e',
  },
  {
    open: [
      '"Some things always go together," said Gran, and she put the {c} on the table. "Now what is missing? Its other half!"',
      'My little girl is playing at pairs. She has laid out the {c}, and now she is looking for what belongs to it, as everybody knows.',
    ],
    ask: [
      'It took a while, but then she found the __.',
      'The other half of that pair, of course, was the __.',
      '"I know, I know! You are looking for the __!"',
      'The __ was missing, of course.',
      'Next to it on the table she put the __.',
    ],
    rows: `c due rivals
      needle | thread | pepper fork / salt | pepper | thread saucer / knife | fork | key butter
      cup | saucer | nails fork / bucket | spade | saucer key / lock | key | paper spade
      hammer | nails | thread pepper / bread | butter | nails ball / pen | paper | key ball
      bat | ball | butter fork / dustpan | brush | arrow paper / bow | arrow | saucer brush`,
  },
  {
    open: [
      'On Saturday we bake {d}. On Sunday we bake {due}.',
      'Auntie is coming for the weekend, and she and the children have made a plan. Saturday is for {d}. Sunday, when there is more time, is for {due}. My kitchen will never be clean again.',
    ],
    middle: ['On Saturday the flour ran out, and somebody had to borrow some.'],
    ask: [
      'It is Sunday, and the whole house smells of __.',
      'The children got up early that Sunday, for it was the day for __.',
      'On Sunday we made __.',
      'On Sunday the __ came out of the oven at noon.',
      'By Sunday evening nobody could eat any more __.',
      'If you want to come on Sunday, there will be __.',
    ],
    lists: { due: BAKED, d: BAKED, e: BAKED },
    rivals: 'd e',
  },
  {
    open: [
      'The plumber is in the {due}. The electrician is in the {d}. And I am hiding.',
      'Two men came at nine o\'clock. "Water?" I said. "That\'s in the {due}." So that is where the plumber went with his pipes. The electrician I sent to the {d}, where the lights have been going on and off.',
    ],
    ask: [
      'The plumber was making a terrible noise in the __.',
      'Down in the __ the plumber was hammering.',
      'The plumber was long gone, but his tools still lay in the __.',
      'By then there was a lot of water in the __, and the plumber was standing in the middle of it.',
      'Where was the plumber? In the __.',
      'The plumber is working in the __ today.',
    ],
    lists: { due: INDOORS, d: INDOORS, e: INDOORS },
    rivals: 'd e',
  },
  {
    open: [
      'Jobs for today! {p}: sweep the {due}. {q}: sweep the {d}. Then there will be ice cream.',
      'With Mum away we shared the work. {q} said that {m} could do the {d}, and {m} did not mind. That left the {due}, and {p} took the broom and set off.',
    ],
    ask: [
      'In the end {p} had made a good job of the __.',
      'Singing all the while, {p} swept the __.',
      '{p} found an old coin when {pHe} was sweeping the __.',
      '{p} did the __ all alone.',
      '"My back!" said {p}. "I had no idea how much dust there is in the __."',
    ],
    lists: {
      due: 'kitchen hall garage cellar bathroom attic shed yard bedroom porch',
      d: 'kitchen hall garage cellar bathroom attic shed yard bedroom porch',
      e: 'kitchen hall garage cellar bathroom attic shed yard bedroom porch',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Our car key hangs behind the {due}, and the house key hangs behind the {d}.',
      'You will need two keys. Look behind the {d} for the one to the house. For the one to the car, look behind the {due}, and mind the spider.',
    ],
    ask: [
      'To drive to the shops you need what is behind the __.',
      'The car key is behind the __.',
      'It was time to go, so he took the car key from its hook behind the __.',
      'Look behind the __ for the car key.',
      'My uncle brought the car back and hung its key behind the __.',
    ],
    lists: {
      due: 'door clock mirror fridge curtain stove calendar cupboard picture piano',
      d: 'door clock mirror fridge curtain stove calendar cupboard picture piano',
      e: 'door clock mirror fridge curtain stove calendar cupboard picture piano',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Mum tried on two dresses. The {d} one was too tight. So she put on the {due} one.',
      'For her sister\'s wedding my mother could not make up her mind. "The {due} dress it is," she said at last, just as the taxi came, and threw the {d} one back into the wardrobe.',
    ],
    ask: [
      'So when you see the wedding photos, you will see that Mum was in __.',
      'The dress that she wore was __.',
      'Somebody spilt soup on her, and after that her dress was not quite so __.',
      'Mum danced all night in her __ dress.',
      'She still has the shoes that she bought for it. Like the dress she wore, they are __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'What do you do with soup that is too salty? Put a {due} in, says my mother. Put a {d} in, says my aunt. They have not agreed on anything since they were girls.',
      'My aunt cooks her soup with a {d}. My mother cooks hers with a {due}.',
    ],
    ask: [
      "My mother's soup is made with a __.",
      'When I make soup I do what my mother does: I take a __.',
      'It is the __ that my mother puts in her soup.',
      "You can taste my mother's secret in each spoonful. It is the __.",
      'My mother tasted it, shook her head and dropped in a __.',
    ],
    lists: {
      due: 'potato carrot lemon tomato pear bean mushroom pepper leek cabbage',
      d: 'potato carrot lemon tomato pear bean mushroom pepper leek cabbage',
      e: 'potato carrot lemon tomato pear bean mushroom pepper leek cabbage',
    },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [ROOMS_AND_CLOTHES, KITCHEN];
