// Tellings of what each eats, is, keeps, plays, wishes for or has become, of which one word is due later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { ANIMALS, FAMILY, FOODS, FRUIT, JOBS, THINGS } from './telling-words.ts';

const GAMES = 'football tennis chess golf basketball cards hockey cricket';
const TASTES = 'chocolate vanilla banana lemon cherry strawberry coffee honey';
const BEASTS =
  'dog cat rabbit hamster mouse horse cow pig sheep goat duck hen goose parrot pony snake donkey';

const TASTE = toldKind('told: each has its own, foods and jobs and wishes', [
  {
    open: [
      'In the morning {p} drinks {due} and {q} drinks {d}. Neither of them can speak before that.',
      '{q} starts the day with {d}, {p} with {due}. I have made both for so many years that I could do it in my sleep.',
    ],
    ask: [
      'The cup in front of {p} was full of __.',
      '"Good morning, {p}! Here is your __."',
      'One morning {p} and {q} took the wrong cups, and {p} cried, "What is this? I want my __!"',
      'I poured {d} for {q}, and for {p} I poured __.',
      'There was a spot on the shirt of {p}. It was __.',
    ],
    lists: {
      due: 'tea coffee milk water juice lemonade cocoa',
      d: 'tea coffee milk water juice lemonade cocoa',
    },
    rivals: 'd',
  },
  {
    open: [
      'My mother is {a due}. My best friend says that I am lucky, because her own mother is {a d} and is never home, and the boy next to me has {a e} for a mother. I am nine, I have a tooth that wobbles, and I like drawing.',
      'About me: I am nine, and my mother is {a due}. We live over a shop. {A e} lives across the street, and on Sundays I help {a d} who is too old to carry her own bags.',
    ],
    ask: [
      'Somebody asked if my mother was the {d}. "No," I said, "my mother is the __."',
      'At school they needed somebody to talk about her work, and my mother came in to tell us about the life of the __.',
      'My drawing shows my mother at work, and over it I wrote, "My mother, the __".',
      'They all know my mother, the __.',
      'When the phone rings at night, somebody wants to speak to my mother, the __.',
    ],
    lists: {
      due: JOBS.replace(/postman|policeman/g, ''),
      d: JOBS.replace(/postman|policeman/g, ''),
      e: JOBS.replace(/postman|policeman/g, ''),
    },
    rivals: 'd e',
  },
  {
    open: [
      '{p} keeps {a due}, and {q} keeps {a d}. When they go away, I have to feed both of them.',
      'There are two pets in our house, {a due} on the first floor, with {p}, and {a d} on the third floor, with {q}.',
    ],
    ask: [
      '{p} has gone to see the vet with the __.',
      '{q} has the {d}, and {p} has the __.',
      'Since {p} went away, somebody has to feed the __.',
      '{p} came home and was greeted by the __.',
      'I do not mind the {d} of {q}, but I am a little afraid when {p} comes down with the __.',
    ],
    lists: { due: BEASTS, d: BEASTS },
    rivals: 'd',
  },
  {
    open: [
      'Under the tree they whispered their wishes. {p} wished for a new {due}, and {q} wished for a new {d}.',
      '"I should like a new {due}," said {p}. "And I should like a new {d}," said {q}. Their father was behind the door and heard it all.',
    ],
    ask: [
      'On Christmas morning {p} opened a parcel, and in it was a __.',
      '{p} got the right thing, a new __.',
      '{q} did not care for it, but {p} was happy with the __.',
      'Their father went to a shop and bought for {p} a __.',
      'The present for {p} was a __.',
    ],
    lists: {
      due: 'bicycle guitar doll kite drum camera watch football scarf book lamp',
      d: 'bicycle guitar doll kite drum camera watch football scarf book lamp',
    },
    rivals: 'd',
  },
  {
    open: [
      'The witch was in a bad mood. She turned {p} into {a due}, and she turned {q} into {a d}, and then she had her tea.',
      '"You shall be {a due}!" cried the witch, and pointed at {p}. "And you shall be {a d}!" she cried, and pointed at {q}.',
    ],
    ask: [
      'A hundred years went by, and {p} still had the body of the __.',
      '{q} was now the {d}, and {p} was now the __.',
      'Nobody knew that it was really {p} who looked out of the eyes of the __.',
      'The kind princess, who wanted to help {p}, went up to the __.',
      'To turn {p} back again, somebody had to kiss the __.',
    ],
    lists: { due: ANIMALS, d: ANIMALS },
    rivals: 'd',
  },
  {
    open: [
      'We eat the same things every week: {due} on Monday, {d} on Tuesday, and after that whatever is left.',
      'On Monday we always have {due} for dinner, and on Tuesday we have {d}. My {fam} likes it like that.',
    ],
    ask: [
      'It is Monday, and the whole house smells of __.',
      'I wish we could have something else on a Monday than __.',
      'If you are asked to dinner at our house on a Monday, you will get __.',
      'On Tuesday it is {d}, but on Monday it is __.',
      '"What is for dinner?" "You know that it is Monday. We are having __."',
    ],
    lists: { due: FOODS, d: FOODS, fam: FAMILY },
    rivals: 'd',
  },
  {
    open: [
      'My great-grandfather had three sons. The eldest became {a due}, the second became {a d}, and the youngest became {a e}. They were all called John, after the king, and that caused a great deal of trouble with the post.',
      'There were once three brothers who had to choose a trade. "I shall be {a due}," said the eldest. The second wanted to be {a d}, and the youngest, who liked to sleep long, wanted to be {a e}. And so it was.',
    ],
    middle: ['Their sister married a man who had seen the sea.'],
    ask: [
      'The eldest brother earned his bread, and good bread it was, as the town __.',
      'When the eldest was asked what he was, he said, "I am the __."',
      'There is a picture of the eldest in his working clothes. You can tell that he was the __.',
      'The second son was the {d} of the family, and the eldest was the __.',
      'Of the three brothers, the oldest was the __.',
    ],
    lists: { due: JOBS, d: JOBS, e: JOBS },
    rivals: 'd e',
  },
  {
    open: [
      'You will laugh about the names in our street. Mr Baker is {a due}, and Mr King is {a d}.',
      'In our street lives a Mr King, who is {a d}, and a Mr Baker, who is {a due}. They go fishing together.',
    ],
    ask: [
      'Do not try to buy bread from Mr Baker, since he is not a baker. He is the __.',
      'Mr King is the {d}, and Mr Baker is the __.',
      'Mr Baker went to work. For thirty years he had been the __.',
      'We saw Mr Baker at his work last week. He is a very good __.',
      'Mr Baker is old now and no longer wants to be a __.',
    ],
    lists: {
      due: 'farmer doctor teacher nurse driver painter singer dentist pilot sailor builder gardener butcher',
      d: JOBS,
    },
    rivals: 'd',
  },
  {
    open: [
      'There are two pies on the table. The round one is full of {due}, and the square one is full of {d}.',
      'I have made a square pie with {d} in it and a round one with {due} in it. There is cream in the fridge.',
    ],
    ask: [
      'I cut into the round pie, and inside there was nothing but __.',
      '"A piece of the round pie, please! I love __."',
      'He does not like {d}, so he took a piece of the round pie and ate a lot of __.',
      'The square pie is made with {d}, the round one with __.',
      'The round pie is full of __.',
    ],
    lists: {
      due: 'apples pears plums cherries peaches strawberries cheese fish potatoes eggs chicken meat',
      d: 'apples pears plums cherries peaches strawberries cheese fish potatoes eggs chicken meat',
    },
    rivals: 'd',
  },
  {
    open: [
      'On the left you see our {due}, and on the right you see our {d}. Please do not put your fingers through the fence.',
      'In the left cage there is {a due}, in the right cage there is {a d}, and in the middle there is a man who sells nuts.',
    ],
    ask: [
      'The door of the cage on the left was open, and there was no sign of the __.',
      'On our right we had the {d} and on our left the __.',
      'The visitors on the left side took photos of the __.',
      'The keeper went to the left cage, with a bucket, to feed the __.',
      '"Who lives in the cage on the left?" "The __."',
    ],
    lists: {
      due: 'fox bear wolf lion tiger monkey snake owl parrot donkey frog',
      d: 'fox bear wolf lion tiger monkey snake owl parrot donkey frog',
    },
    rivals: 'd',
  },
  {
    open: [
      'I had soup, pizza and pie for you, but your cousins were here. The {d} is gone, and so is the {e}. They left only the {due}.',
      'There was soup and pizza and pie in the fridge. Now the {e} is gone and the {d} is gone, but there is still the {due}.',
    ],
    ask: [
      'I was so hungry that I did not mind, and I ate the __.',
      'Of the three dishes, we could still have the __.',
      'There was no {d} and no {e} any more, so I warmed up the __.',
      '"Is there anything left to eat?" "Only the __."',
      'It is easy to choose if there is nothing left in the fridge except the __.',
    ],
    rows: `due d e rivals
      soup | pizza | pie | pizza pie
      pizza | soup | pie | soup pie
      pie | soup | pizza | soup pizza`,
  },
  {
    open: [
      'Whenever it rains, {p} plays {due} and {q} plays {d}. When the sun shines, they both sleep.',
      '{p} has played {due} from the age of five. {q} prefers {d}. They cannot understand each other.',
    ],
    ask: [
      'There is a cup on the shelf of {p}, won at __.',
      'The birthday present for {p} was a big book about __.',
      'If you want to make {p} happy, say, "Let us play __."',
      'To {q} you must talk about {d}, but to {p} you must talk about __.',
      '{p} has no time to work, because of all that __.',
    ],
    lists: { due: GAMES, d: GAMES },
    rivals: 'd',
  },
  {
    open: [
      'The first word that {p} ever said was "{due}". The first word of {q} was "{d}". Their mother waited a long time for "Mama".',
      'My aunt has two babies. {q} began to speak with the word "{d}", and {p} began with the word "{due}".',
    ],
    ask: [
      '{p} opened that little mouth for the first time, and out came the word "__".',
      'In the diary, under the name of {p}, it says, "First word today! The word was __."',
      '"What was my first word?" asked {p} years later. "It was __," said the mother.',
      'It was not "{d}" that {p} said first, but "__".',
      'For weeks {p} could say only the word "__".',
    ],
    lists: {
      due: `dog cat cow duck bus car ball milk no more ${FRUIT.split(' ').slice(0, 3).join(' ')}`,
      d: 'dog cat cow duck bus car ball milk no more',
    },
    rivals: 'd',
  },
  {
    open: [
      '"Bring me some {due}," said his mother, "and nothing else, and do not stop on the way." But he did stop. He met a man who was eating {d}, and a woman with a basket full of {e}, who told him all about her bad knee.',
      'His mother had sent him out to buy {due}. In front of the shop sat a boy with a big plate of {d}, and out of the door came a smell of fresh {e}.',
    ],
    middle: ['A dog ran after him, or he ran after a dog.'],
    ask: [
      '"What can I get you?" asked the girl in the shop. He thought hard, and then he remembered that he was to buy __.',
      'When he got home, his mother looked into the bag. It was all right. Out of it came the __.',
      'He had nearly bought {d}, but at the last moment he bought what his mother wanted, the __.',
      'In his head he heard the voice of his mother: "Bring me some __."',
      '"Here you are, Mother, some __."',
    ],
    lists: { due: FOODS, d: FOODS, e: FOODS },
    rivals: 'd e',
  },
  {
    open: [
      '{p} had {due} in the lunch box, and {q} had {d}. Each thought that the other one had the better lunch. So they swapped.',
      '"Not {due} again!" said {p}, and shut the lunch box. "I will give you my {d} for it," said {q}. It was done at once.',
    ],
    ask: [
      'After the swap, {q} had a lunch of __.',
      'With a happy face {q} sat down and began to eat the __.',
      'At last {p} could eat {d}, and {q} could eat __.',
      'When the bell rang, there was something left in the box that {q} now had. It was a bit of __.',
      'That afternoon the hands of {q} smelled of __.',
    ],
    lists: {
      due: 'rice bread cheese fish chicken pizza salad pasta cake toast',
      d: 'rice bread cheese fish chicken pizza salad pasta cake toast',
    },
    rivals: 'd',
  },
  {
    open: [
      'My sister always wants {due} ice cream, and my brother always wants {d}. I take one of each kind that is left.',
      '{Due} for her, {d} for him. They have never had any other ice cream, my sister and my brother.',
    ],
    ask: [
      'My sister got into a fight with a wasp over her ice cream. It was __.',
      'The ice cream man knows my sister, so before she can open her mouth, he says, "Let me guess. You want __!"',
      'For my brother it has to be {d} ice cream, and for my sister it has to be __.',
      'The stain on the dress of my sister is ice cream. To be exact, it is __.',
      'There was no more of it, and my sister cried, because she only eats __.',
    ],
    lists: { due: TASTES, d: TASTES },
    rivals: 'd',
  },
  {
    open: [
      'My grandfather made shadows on the wall with his hands. With one hand he made {a due}. With both hands he made {a d}. Then the lamp fell over.',
      'He could make animals out of shadows. One hand was enough for {a due}, and for {a d} he needed both hands.',
    ],
    ask: [
      'He had a cup in his left hand, so he could only make the shadow of the __.',
      'Even with his other arm in plaster, my grandfather could show us the __.',
      'With two hands you can make the {d}, and with one hand the __.',
      'I tried it with one hand, and I looked at the wall. Yes, there was the __.',
      'The animal that he made with one hand was the __.',
    ],
    lists: { due: ANIMALS, d: ANIMALS },
    rivals: 'd',
  },
  {
    open: [
      'The man in this photo with the big ears is my uncle. He was {a due}, and he lived on a boat. The one behind him is {a d} who came to stay for a night and stayed for two years. The woman is {a e}, and I believe that she was in love with both of them.',
      'Here is my uncle, who was {a due}. You can see his dog as well. On the chair sits {a d}, and that one there is {a e}, but I have forgotten the names.',
    ],
    ask: [
      'What did my uncle do for a living? He was the __.',
      'You would not think it to look at his ears, but for forty years my uncle worked as the only __.',
      'Of the people in that photo, my uncle was the __.',
      'When my uncle died, the whole town came to say goodbye to its __.',
      'I never wanted to do the work of my uncle. I could not be a __.',
    ],
    lists: {
      due: 'farmer doctor teacher driver cook painter singer dentist pilot sailor builder gardener butcher postman policeman',
      d: JOBS,
      e: 'farmer doctor teacher nurse cook painter singer dentist gardener',
    },
    rivals: 'd e',
  },
  {
    open: [
      'There is one thing that my grandmother always carries with her, a {due}. My grandfather always has a {d} in his pocket. They have never said why.',
      'You will never see my grandfather without his {d} or my grandmother without her {due}.',
    ],
    ask: [
      'My grandmother turned her bag upside down, and out fell the __.',
      'We bought my grandmother a new one when she had lost it. She cannot live without a __.',
      'My grandfather may have forgotten his {d}, but my grandmother had not forgotten her __.',
      'Even at church you will see in the hand of my grandmother the __.',
      '"I am ready to go," said my grandmother. "I have got my __."',
    ],
    lists: {
      due: 'comb pencil whistle coin candle ribbon mirror photo rope spoon torch',
      d: 'knife pencil whistle coin candle key button photo rope spoon torch',
    },
    rivals: 'd',
  },
  {
    open: [
      'The {due} and the {d} fell into the lake. {p} dived for them, and could save only the {d}.',
      'Both the {due} and the {d} went over the side of the boat. The {d} was saved by {p}.',
    ],
    ask: [
      'At the bottom of the lake there still lies the __.',
      '"At least you have got the {d}," we said. But {p} was sad about the __.',
      'The {d} is on the shelf again. What we never saw again is the __.',
      'Years later a fisherman found in his net, under a lot of weed, the lost __.',
      'The fish are still swimming round the __.',
    ],
    lists: { due: THINGS, d: THINGS },
    rivals: 'd',
  },
  {
    open: [
      'We all went to the party as something. My sister was {a due}, my brother was {a d}, and I was {a e}. My brother had come on a scooter, which is not right for {a d}, if you ask me.',
      '"Who is who?" asked the lady at the door. My sister was dressed up as {a due}, I was {a e}, and behind us came {a d}, who was my brother, with his trousers falling down.',
    ],
    middle: ['There was orange juice and a long table with paper flowers.'],
    ask: [
      'Somebody laughed behind a mask. It was my sister, dressed as the __.',
      'The prize went to my sister. The lady said, "I have never seen such a good __!"',
      'My brother was the {d}, and my sister was the __.',
      'Who danced with my sister? Our old uncle did, and people smiled to see him with the __.',
      'In the photo of the party you can tell which one is my sister. She is the __.',
    ],
    lists: {
      due: 'pirate witch ghost clown cat lion robot fairy queen frog bee',
      d: 'pirate king ghost clown knight lion robot frog bear',
      e: 'pirate witch ghost clown cat lion robot frog bee',
    },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [TASTE];
