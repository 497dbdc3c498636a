// Tellings of where people went, sat, lived and met, and of which thing it was that lay somewhere.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { ROOMS, THINGS, TOWN, UPON } from './telling-words.ts';

const WENT = toldKind('told: where somebody went', [
  {
    open: [
      '{p} works at the {due} now. It is not what {pHe} dreamed of when we were at school together, but the people are nice, and in winter it is warm there. {q} still works at the {d}.',
      'I hear that {q} has a job at the {d} and that {p} has got one at the {due}.',
    ],
    ask: [
      'If you want to see {p}, you have to go to the __.',
      '"I have to get up at five," said {p}, "because I start at six at the __."',
      "{p}'s children are proud of their mum and dad, and one day the whole class came to see where {p} works: at the __.",
    ],
    lists: {
      due: 'bakery bank library hotel museum hospital zoo theatre station school farm',
      d: 'bakery bank library hotel zoo',
      e: 'bakery bank library hotel museum hospital zoo theatre station school farm',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Gone to the {due}, back at six. Soup is on the stove. Love, Mum.',
      "There was a note on the table in Mum's big round letters. She had gone to the {due} and would be back at six, and no, we were not to eat the cake.",
    ],
    middle: [
      'Dad came in. "Is anybody home? I thought she was going to the {d} today."',
      'Somebody rang the bell. It was Aunt Sue, who wanted to go to the {d} with her.',
    ],
    ask: [
      '"Mum is not here," I said. "She went to the __."',
      'At half past six we put on our coats and went to meet her at the __.',
      'She came home with wet hair and told us what she had seen at the __.',
    ],
    lists: { due: TOWN, d: TOWN, e: TOWN },
    rivals: 'd e',
  },
  {
    open: [
      'When we were little, my grandmother lived by the {due}, and we spent every summer with her. Our other grandmother lived by the {d}, but she did not care much for children.',
      'I had two grandmothers. One lived by the {d} and was strict. The one who let us do what we liked lived by the {due}.',
    ],
    ask: [
      'I can still smell her pancakes when I think of that kitchen, so close to the __.',
      'How happy we were each July when our train came in and we saw, far away, the __!',
      'It was sad to sell her house, the dear old house by the __.',
    ],
    lists: {
      due: 'sea lake river forest park harbour church mill castle station bridge',
      d: 'sea lake river forest park',
      e: 'sea lake river forest park harbour church mill castle station bridge',
    },
    rivals: 'd e',
  },
  {
    open: [
      '"Meet me at three," she had said, "but not in front of the {d}, everyone will see us there. I will wait for you behind the {due}."',
      "He had not slept all night. At three o'clock she would be waiting for him behind the {due}, and he had no idea what he would say.",
    ],
    ask: [
      'It struck three as he ran, with a rose in his hand, round the corner of the __.',
      'But when he came, there was nobody, just two pigeons, behind the __.',
      '"Where did Grandpa kiss you first?" the children always ask. And she laughs and says, "Behind the __."',
    ],
    lists: { due: TOWN, d: TOWN, e: TOWN },
    rivals: 'd e',
  },
  {
    open: [
      'In the photo of our class, {p} is standing next to the {due} and pulling a face. I am the one by the {d} whose eyes are shut.',
      '"Everybody smile!" I blinked, of course, over there by the {d}. And just look at {p} next to the {due}!',
    ],
    ask: [
      'If you cannot find {p}, look for somebody who is pulling a face, next to the __.',
      'The teacher told {p} off for that face, and so in the second picture there is nobody next to the __.',
    ],
    lists: {
      due: 'door window teacher piano tree globe map fountain goal flag statue',
      d: 'door window tree map',
      e: 'door window teacher piano tree globe map fountain goal flag statue',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The baby will not sleep in his cot. He will not sleep in our bed. What he does like is the {due}, where he nods off within a minute.',
      'You ask where our baby sleeps best. In his cot? No. In our arms? No! Believe it or not, he sleeps best in the {due}.',
    ],
    ask: [
      'It was past midnight, and he was still crying, so once again we carried him to the __.',
      'I hope he will learn to sleep elsewhere one day. He cannot go to school in the __.',
      'Shh, be quiet, he has dropped off at last in the __.',
    ],
    lists: { due: 'car bath kitchen pram garden hall office garage basket bathroom laundry' },
  },
  {
    open: [
      '{p} and {q} could not agree on their day off. {p} was all for the {due}, {q} wanted to see the {d}. They tossed a coin, and {p} was lucky.',
      'It was {q} who said, "What about the {d}?" But since {p} was the one with the birthday, and {p} had asked for the {due}, that was that.',
    ],
    ask: [
      "By ten o'clock they were sitting on the bus to the __.",
      '"It was not so bad after all," said {q} on the way home from the __.',
      'They took a lot of pictures that day, every one of them at the __.',
    ],
    lists: { due: TOWN, d: TOWN, e: TOWN },
    rivals: 'd e',
  },
  {
    open: [
      "If there's a fire, don't take the lift. Go down the stairs, stay together, and walk to the {due}, where I'll count you.",
      'We practise it twice a year. A bell rings, we leave our things, we walk in two lines to the {due}, and there our teacher counts our heads.',
    ],
    ask: [
      'One morning the bell was ringing for real. Nobody screamed. Five minutes later the whole class was standing at the __.',
      '"One is missing," said the teacher when she had counted us at the __.',
      '{p} went the wrong way, and a fireman had to take {pHim} to the __.',
    ],
    lists: { due: 'gate church playground fence bridge library field pond wall station park' },
  },
  {
    open: [
      'The king had three sons. The first went off to seek his luck on the sea and was never heard of again. The second bought a mill. The third, the youngest, went into the {due}, for a bird had told him to.',
      'A bird sat down on the window of the youngest prince. "Your luck," it sang, "lies neither on the sea nor in any town. You will find it in the {due}."',
    ],
    ask: [
      'He kissed his old father and walked for three days and three nights until he came to the __.',
      'And the bird had told the truth: a girl as fair as the moon was living all alone in the __.',
      'His brothers laughed at him, for who had ever found luck in the __?',
    ],
    lists: { due: 'forest mountains desert cave garden tower castle valley fields woods swamp' },
  },
  {
    open: [
      'Granny fell asleep in the {due} with the paper on her knees. "Let her sleep," said Mum, and we all went to play in the {d}.',
      'We tiptoed because Granny was having a nap in the {due}. Only in the {d} were we allowed to talk.',
    ],
    ask: [
      'When it was time for tea, I was sent to wake her up in the __.',
      'Then {p} started to play the trumpet. "What on earth!" came a voice from the __.',
      'She snored so loudly that you could hear it outside the __.',
    ],
    lists: {
      due: 'kitchen garden hall bedroom office library bath garage car',
      d: 'kitchen garden hall bedroom garage',
      e: 'kitchen garden hall bedroom office library bath garage car',
    },
    rivals: 'd e',
  },
  {
    open: [
      'This is your captain speaking. We have left {d} behind us and will land in {due} at half past nine. It is raining there.',
      'We changed planes in {d} and flew on to {due}, where my cousin was to pick us up.',
    ],
    ask: [
      'The doors opened, and everyone was glad to be in __.',
      '"Welcome!" shouted my cousin. "How do you like __?"',
      'We had brought the wrong clothes, as it rained for a week in __.',
    ],
    lists: {
      due: 'London Paris Rome Berlin Madrid Vienna Moscow Boston Chicago Dublin',
      d: 'London Paris Rome Berlin Boston',
      e: 'London Paris Rome Berlin Madrid Vienna Moscow Boston Chicago Dublin',
    },
    rivals: 'd e',
  },
  {
    open: [
      'There was only one free seat left on the coach, and that was next to {a due}. I sat down and we got talking.',
      'My neighbour on the long ride home turned out to be {a due}. I had the window, so I could not get away.',
    ],
    ask: [
      'I have never in my life laughed so much as I did with that __.',
      'We still write to each other, I and the __.',
      'When we got off, I wished good luck to the __.',
    ],
    lists: {
      due: 'baker farmer doctor teacher nurse painter singer dentist pilot sailor clown soldier dancer',
    },
  },
  {
    open: [
      'It says here on the sign: monkeys to the left, {d} straight on, and for the {due} you turn right at the ice cream stand.',
      '"For the {due}, turn right at the ice cream," said the man at the gate. "If you go straight on, you get to the {d}."',
    ],
    ask: [
      'We got our ice cream, turned right, and in no time we were looking at the __.',
      '{p} wanted to turn right, because {pHe} was dying to see the __.',
    ],
    lists: {
      due: 'lions bears wolves elephants penguins camels zebras snakes owls tigers',
      d: 'lions bears wolves camels owls',
      e: 'lions bears wolves elephants penguins camels zebras snakes owls tigers',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The two cats share our house like this: one of them has her place on the {d} and the other, {pet}, on the {due}. They never mix.',
      'Other cats lie where they like. Ours have rules. {pet} sleeps on the {due}, and {pet2} has the {d}.',
    ],
    ask: [
      'I called {pet}, but all that I got for an answer was a yawn from the __.',
      'Once a visitor put his coat down where {pet} sleeps. It was full of hair when he took it off the __.',
      'You need not look for {pet}. You know that you will find {pet} on the __.',
    ],
    lists: { due: UPON, d: UPON, e: UPON },
    rivals: 'd e',
  },
  {
    open: [
      'From my window I can see the whole of our square: on the left there is the {d}, on the right the {due}, and in the middle is a well with no water in it.',
      'Picture a small square. You stand with your back to the well. Your left hand points to the {d} and your right hand to the {due}.',
    ],
    ask: [
      'And now turn your head to the right, and you are looking at the __.',
      'A van came and stopped on the right, in front of the __.',
      'They have painted everything on the right-hand side, even the __.',
    ],
    lists: { due: TOWN, d: TOWN, e: TOWN },
    rivals: 'd e',
  },
]);

const WHAT_LAY = toldKind('told: what was there', [
  {
    open: [
      'When they pulled up the floor in the old house they found {a due}, wrapped in a newspaper from 1912. Who hides {a due} under a floor?',
      'The workmen stopped hammering. Under the boards there was something in yellow paper, and when they took off the paper, it was {a due}.',
    ],
    ask: [
      'The owner of the house was called, and he could only shake his head at the __.',
      'Today it stands in a glass case in the town hall, with a little card: "The __."',
      'I would give a lot to know who had put it there, that old __.',
    ],
    lists: {
      due: 'spoon cup book ball hat doll drum bell watch lamp bottle mirror hammer camera shoe clock violin',
    },
  },
  {
    open: [
      'What {p} has in {pHis} pockets! Today I took out {a d}, half a biscuit, and, from the very bottom, {a due}.',
      '"Empty your pockets," said the teacher. {p} laid {a d} on the desk. Then, slowly, {pHe} laid {a due} beside it.',
    ],
    ask: [
      'The {d} {pHe} could keep, but {pHe} had to hand over the __.',
      '"The {d} is mine," said {p}. "I do not know anything about the __."',
      'All I could do was put back the {d} and keep the __.',
    ],
    lists: {
      due: 'key ring spoon shell stone feather button coin whistle pencil frog mouse snail worm',
      d: 'key ring shell stone button',
    },
  },
  {
    open: [
      'Something was hanging from the top of the tree. A kite, you might think. It was not a kite. It was {a due}, and nobody knew how it had got up there.',
      'Last night the wind took {a due} off our line and dropped it at the top of the tallest tree in the street.',
    ],
    ask: [
      'Children threw stones at it, but down it would not come, that __.',
      'Three firemen came with a ladder, just because of a __.',
      'By spring a bird had built its nest in the __.',
    ],
    lists: { due: 'hat sock scarf coat shirt jacket blanket bag towel glove dress skirt pillow' },
  },
  {
    open: [
      'Mrs Green knocked at our door. "I found {a due} in my soup," she said, "and I believe it belongs to your boy."',
      "Somehow, don't ask me how, {a due} fell out of our window and into our neighbour's soup.",
    ],
    middle: ['She said a lot of other things too. They were not all of them kind.'],
    ask: [
      'Dad went red, said he was sorry, and took back the __.',
      'For weeks Mrs Green told anyone who wanted to hear it about the __.',
      'The soup was ruined. My brother, however, was happy to have back his __.',
    ],
    lists: { due: 'ball sock key whistle spider mouse comb button frog toothbrush pencil coin marble car' },
  },
  {
    open: [
      "On {p}'s desk there is only a lamp and {a due}. On mine there are forty books, five cups and a cat.",
      '{p} likes it tidy: a lamp, {a due}, and not one thing more may be on {pHis} desk.',
    ],
    ask: [
      'As a joke I swapped them round, so that the lamp was where {pHe} always has the __.',
      'When {pHe} left the firm, it took {pHim} one minute to pack. Under one arm was the lamp, and under the other was the __.',
    ],
    lists: { due: 'clock book cup photo map globe phone radio mirror pen plant candle camera' },
  },
  {
    open: [
      'We dug a hole for the dead bird, and at the bottom of it our spade hit something hard. It was {a due}, all green with age.',
      '"Clink!" said the spade. We scratched away the earth. First we thought it was a bone, but it was {a due}.',
    ],
    ask: [
      'The bird was buried after all, next to where we had found the __.',
      'We washed it under the tap, and now you could see that it was a very fine __.',
      "Mum won't let us keep it in our room, so the cellar is home to the __.",
    ],
    lists: { due: 'sword key helmet coin spoon bell knife cup pot ring crown cannon lamp' },
  },
  {
    open: [
      'The thieves must have been mad. They left the computer, they left the money. The only thing they took was {a due}.',
      '"Is anything missing?" asked the policeman. I went through all the rooms and came back to him. "Just one thing," I said. "{A due}."',
    ],
    middle: ['"That is odd," he said and scratched his head with his pencil.'],
    ask: [
      'He wrote it down, word by word: broken window, open door, one stolen __.',
      'They caught them, too. In the back of their van the police found my __.',
      'To this day I ask myself why somebody would break a window for a __.',
    ],
    lists: {
      due: 'clock broom teapot cushion spoon lamp mirror kettle hat drum ladder book chair doll blanket',
    },
  },
  {
    open: [
      'The dog comes home with things. On Monday he brought us a slipper, yesterday it was {a due}, and he was as proud as a king.',
      'No idea whose {due} this is. {pet} had it in his mouth when he came back from his walk, and he will not let go of it.',
    ],
    ask: [
      'I went from door to door and asked people if they missed a __.',
      'He takes it to bed with him, and woe to anyone who touches his __.',
      '"Good boy, now drop it! Drop the __!"',
    ],
    lists: { due: 'hat glove ball doll scarf sock brush bone shoe spoon teddy sausage newspaper football' },
  },
  {
    open: [
      'You know what she keeps under her {d}? {A due}. In case of burglars, she says.',
      "My aunt isn't afraid of burglars, not since she has kept {a due} under her {d}.",
    ],
    ask: [
      'One night she did hear steps. Quick as a flash she bent down and reached for the __.',
      'The burglar ran as he had never run before. "Help!" he cried. "She has a __!"',
      'When she moved in with us, the first thing she unpacked was the __.',
    ],
    lists: {
      due: 'broom hammer stick pan spade racket trumpet drum whistle torch ladle',
      d: 'bed sofa pillow table desk chair',
    },
  },
  {
    open: [
      'The suitcase looked just like ours, but it was not. There were no clothes in it, only straw, and in the straw lay {a due}.',
      'At the airport I must have picked up the wrong suitcase. Mine was full of clothes. In this one there was nothing but {a due}.',
    ],
    ask: [
      'A nervous man rang us at the hotel and asked if we had, by any chance, his __.',
      'I closed the case again in a hurry and carried it back to the airport, clothes or no clothes. I did not want to be caught with a __.',
      'Somewhere a stranger was looking at my socks while I was looking at his __.',
    ],
    lists: { due: 'violin doll crown clock mask snake lamp drum trumpet vase bone sword telescope picture' },
  },
  {
    open: [
      '"I spy with my little eye something in this room, and it is {c}." It was the {due}, but nobody guessed it, because they all looked at the {d}.',
      'Five of us were playing I spy. {p} had chosen the {due}, which is just as {c} as the {d}.',
    ],
    ask: [
      '"We give up," we said. "What is it?" And {p} pointed at the __.',
      '"Is it the {d}?" "No." "Then it must be the __!"',
    ],
    lists: {
      due: 'door lamp clock chair carpet cup vase blanket curtain cushion',
      d: 'door lamp clock chair carpet cup vase',
      c: 'red blue green yellow brown',
      e: 'door lamp clock chair carpet cup vase blanket curtain cushion',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Our museum is small, to be honest. It has one room, and in that room it has one {due}. But it is the biggest {due} in the country.',
      'People come from far and wide to see the {due} in our village. It belonged to a giant, or so they say.',
    ],
    ask: [
      'A little girl lifted the rope, walked up to it, and sat down on the __.',
      'On the postcards they sell at the door you can see, of course, the __.',
      'And the year there was a flood, everybody helped to save the __.',
    ],
    lists: { due: 'shoe hat spoon bed drum boot chair cup bell clock pot ball bottle' },
  },
  {
    open: [
      'The magician showed us his hat, and it was empty. He said a word that I did not catch. Then he pulled out a scarf, and after it {a due}, which was alive.',
      'For his last trick he asked {p} to come up and hold the hat. Out came a scarf, out came some flowers, and at the very end, out came a living {due}.',
    ],
    ask: [
      'Everybody clapped, and a girl in the front row asked if she could stroke the __.',
      'On our way home we all had the same question: where had he hidden the __?',
      'After the show I looked behind the curtain. The magician was giving some milk to the __.',
    ],
    lists: { due: 'rabbit dove mouse duck frog kitten hen snake parrot goose puppy hamster' },
  },
  {
    open: [
      'In the {e} stands {a due} that nobody has used for years. Every time I want to throw it away, Dad says, "You never know."',
      '"And what about the {due} in the {e}?" I asked. We were clearing out the whole house. "You never know," said Dad, and so it stayed.',
    ],
    ask: [
      'Well, last Sunday the power failed, there was a storm, and suddenly everybody was shouting for the __.',
      'My children will say it one day: "Why on earth did he keep that __?"',
      'We sold everything else, the table, the beds, the car. We still have the __.',
    ],
    lists: { due: 'stove lamp radio ladder kettle bicycle heater boat pump barrel piano', e: ROOMS },
  },
  {
    open: [
      'Shopping with {p} takes hours. We had gone in for {a d} and came out with {a due}, and do you think anyone remembered the {d}?',
      'What did we need? {A d}. What did we buy? {A due}. That is what happens if you send {p}.',
    ],
    ask: [
      'Mum unpacked our bag, looked in it twice, and said, "What am I to do with this __?"',
      'We still have no {d}. You can come and borrow the __.',
      'The next day {p} was sent back to the shop to return the __.',
    ],
    lists: { due: THINGS, d: THINGS },
  },
]);

export const kinds: readonly Kind[] = [WENT, WHAT_LAY];
