// Tellings of two things at school, at games, with paint and at parties, one of which is due again in other words.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, DAYS, NUMBERS } from './telling-words.ts';

const SUBJECTS = 'maths music history art sport biology French physics chemistry geography Latin drama';
const PICTURES = 'house horse boat castle train cow rocket tree clown king dragon witch';
const PARTS = 'king witch dragon wolf queen wizard prince pirate giant fairy thief ghost';
const GIFTS = 'ball book kite doll drum puzzle torch watch football bike camera teddy';

const SCHOOL = toldKind('told: two at school, lessons and classroom', [
  {
    open: [
      'First we have {due}. Then we have {d}.',
      'New timetable, everybody. On Monday mornings it is {due} with Miss Long in the first lesson and {d} with Mr Short in the second. Please write that down.',
    ],
    ask: [
      'On Monday I overslept and missed the first lesson, which was __.',
      'The first lesson is __.',
      'We always begin with __ in the morning.',
      'Before she had even taken off her coat on Monday, the first bell rang for __.',
      'Half the class were yawning. So early in the day, nobody was any good at __.',
      'What do you have first? We have __.',
      'I have no right to be late for the first lesson, as Mum teaches __.',
    ],
    lists: { due: SUBJECTS, d: SUBJECTS, e: SUBJECTS },
    rivals: 'd e',
  },
  {
    open: [
      'The big children are in the {due}. The little ones are in the {d}.',
      'It was pouring, so there were no lessons outside. Our headmistress took the little ones with her to the {d}. All the big ones were sent off to the {due}, where it was noisy and smelt of wet coats.',
    ],
    ask: [
      'After a while a big boy began to sing, and you could hear it all over the __.',
      'If you want to see the big ones, go to the __.',
      'At last the sun came out, and the big children ran out of the __.',
      'Lunch for the big ones was brought to the __.',
      'There was one big girl who fell asleep on the floor of the __.',
      'There are forty big children in the __.',
      'In the __ the big ones were shouting.',
    ],
    lists: {
      due: 'library hall gym kitchen cellar attic cloakroom corridor laboratory canteen',
      d: 'library hall gym kitchen cellar attic cloakroom corridor laboratory canteen',
      e: 'library hall gym kitchen cellar attic cloakroom corridor laboratory canteen',
    },
    rivals: 'd e',
  },
  {
    open: [
      'In {pHis} spelling test {p} got {due} wrong. {q} got {d} wrong.',
      'Results of our spelling test, and I am not cross. In the work of {q} there were {d} mistakes. In that of {p} there were {due}. Better next time, both of you!',
    ],
    ask: [
      'How many mistakes did {p} make? {PHe} made __.',
      '"Well, {p}?" asked Mum. "How many?" "Just __."',
      '{p} made __ mistakes.',
      '{p} counted the red marks in {pHis} test. There were __.',
      'Each mistake had to be written out, so of words to write out {p} had __.',
      'It was Grandma who sat down with {p} and went over all __.',
    ],
    lists: { due: NUMBERS, d: NUMBERS, e: NUMBERS },
    rivals: 'd e',
  },
  {
    open: [
      "The teacher's chalk is {due}. The pupil's chalk is {d}.",
      'It went like this: our teacher drew the river on the board with {due} chalk, gave {a d} piece to the girl in the front row, and told her to put in the towns.',
    ],
    ask: [
      'A minute later the hands of the teacher were __.',
      'The teacher wiped her nose. Now it was __.',
      'What the teacher drew was __.',
      "There was __ chalk on the teacher's nose.",
      'The girl took the wrong piece, the one of the teacher, so her towns came out __.',
      "The chalk that fell out of the teacher's bag that evening was __.",
    ],
    lists: {
      due: 'red blue green yellow white brown pink purple orange grey',
      d: 'red blue green yellow white brown pink purple orange grey',
      e: 'red blue green yellow white brown pink purple orange grey',
    },
    rivals: 'd e',
  },
  {
    open: [
      'In the desk of {p} there is a {due}. In the desk of {q} there is a {d}.',
      'Our teacher had a bad day. Something was moving about in the desk of {q}, and it was a {d}. Then the whole class screamed, because {p}, who sits by the window, had brought a {due}.',
    ],
    ask: [
      '{p} had to take {pHis} desk outside and let out the __.',
      '"{p}! What are you feeding there?" "Only my __."',
      'During the whole lesson {p} had one hand in the desk and stroked the __.',
      '{p} has a __.',
      '{p} fed the __ under the lid.',
      "The lid of {p}'s desk flew open, and out jumped a __.",
      '"Let it stay," begged {p}. "It is a very quiet __."',
    ],
    lists: {
      due: 'frog mouse hamster snake kitten rabbit rat toad squirrel chick lizard puppy',
      d: 'frog mouse hamster snake kitten rabbit rat toad squirrel chick lizard puppy',
      e: 'frog mouse hamster snake kitten rabbit rat toad squirrel chick lizard puppy',
    },
    rivals: 'd e',
  },
  {
    open: [
      'We have swimming on {due} and singing on {d}.',
      'Dear parents, two things have changed. Singing will be on {d} from now on, and for swimming the bus will pick us up on {due}. Please give your child a towel.',
    ],
    ask: [
      'My hair is wet. That is because today is __.',
      'For swimming, bring a towel on __.',
      '{p} is afraid of water and is always ill on __.',
      'The swimming teacher is away this week, so there is nothing for us on __.',
      'If you like swimming, your day is __.',
      'I go swimming on __.',
      'On __ we all go swimming.',
    ],
    lists: { due: DAYS, d: DAYS, e: DAYS },
    rivals: 'd e',
  },
  {
    open: [
      "{p}'s sandwich is with {due}. {q}'s is with {d}.",
      'At break we opened our lunch boxes. "Not {d} again!" groaned {q}. {p} said nothing and bit into a sandwich with {due}.',
    ],
    middle: ['Somebody threw an apple, and the apple hit the teacher.'],
    ask: [
      '{p} has a sandwich with __.',
      'If I sit next to {p}, I can smell the __.',
      "The __ in {p}'s sandwich smelt good.",
      '{p} was quite happy. "My mother," {pHe} said, "says that there is nothing better than __."',
      '{p} opened the bread and looked at the __.',
      '"Want to swap?" asked {q}. "No," said {p}, "I like __."',
      "There was a bit left on {p}'s chin. It looked like __.",
    ],
    lists: {
      due: 'cheese ham egg chicken honey jam butter tomato tuna sausage cucumber salmon',
      d: 'cheese ham egg chicken honey jam butter tomato tuna sausage cucumber salmon',
      e: 'cheese ham egg chicken honey jam butter tomato tuna sausage cucumber salmon',
    },
    rivals: 'd e',
  },
  {
    open: [
      'My schoolbag is {due}. Yours is {d}. Do not mix them up!',
      '"Whose bag is this?" asked the caretaker. I had to explain. Mine is {due}. The {d} one belongs to my brother, and it smells of cheese.',
    ],
    ask: [
      'I was late because I could not find my bag. You know, the one that is __.',
      'I still have my schoolbag from those days, and it is still __.',
      'Mine is the bag that is __.',
      'Give me the __ bag, it is mine.',
      'Ten bags stood against the wall, and of course I took the one that was __.',
      'Somebody had drawn a face on my bag. You could hardly see it, since the bag is so __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'It was {p} who wrote the poem. {q} drew the picture.',
      'On the wall of our classroom hang a picture and a poem. The picture is by {q}, and you can see that it took a long time. The poem is the work of {p}, and so is the spelling.',
    ],
    ask: [
      'A man from the newspaper liked the poem and wanted to meet __.',
      'That lovely poem is by __.',
      'It was __ who wrote the poem.',
      'Each time that I read the poem, I think of __.',
      'Who is our poet? It is __.',
      'There was a prize for the best poem of the year, and the prize went to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
]);

const PLAY = toldKind('told: two at school, art, plays and parties', [
  {
    open: [
      'With red paint she made a {due}. With blue paint she made a {d}.',
      'My daughter has painted two pictures for you, Granny. The blue one is a {d}, she says. The red one, and I had to be told, is a {due}.',
    ],
    ask: [
      'Granny held up the red picture. "What a lovely __!" she said.',
      'Something red is drying on the line. It is the __.',
      'The red one is a __.',
      'The __ was the red picture.',
      'The red picture got wet, and now you cannot see that it was once a __.',
      'My brother looked at the red one and asked, "Is that supposed to be a __?"',
    ],
    lists: { due: PICTURES, d: PICTURES, e: PICTURES },
    rivals: 'd e',
  },
  {
    open: [
      'In the school play {p} is the {due} and {q} is the {d}.',
      'They have given out the parts at last. {q} wanted to be anything but the {d}, and that is what {q} is. {p} will be the {due}, and {pHe} has been practising in front of the mirror since four.',
    ],
    middle: ['The costumes were made by some of the mothers.'],
    ask: [
      'On the big night {p} forgot {pHis} words, and nobody had ever seen such a quiet __.',
      '{p} came on, and there was a whisper in the dark: "Look, that is the __!"',
      'Two years later people still called {p} the __.',
      'For {p} they had made a wonderful costume. {PHe} looked like a real __.',
      '{p} is our __.',
      'The __ was played by {p}.',
      'When {p} was ill, somebody else had to play the __.',
    ],
    lists: { due: PARTS, d: PARTS, e: PARTS },
    rivals: 'd e',
  },
  {
    open: [
      'The birthday girl got a {due} from her aunt and a {d} from her uncle.',
      'There was so much paper on the floor that we lost the cat. I do remember that her uncle, who never comes on time, had brought her a {d}, and that the {due} was from her aunt.',
    ],
    ask: [
      'She wrote to her aunt, "Thank you so much for the __."',
      'What did her aunt give her? It was a __.',
      'The best present was the one from her aunt, the __.',
      "That night she slept with her aunt's present on her pillow. It was not very soft, for it was a __.",
      "Her aunt's present was a __.",
      'She loved the __ from her aunt.',
    ],
    lists: {
      due: 'ball book kite puzzle torch watch football bell camera box drum train',
      d: GIFTS,
      e: GIFTS,
    },
    rivals: 'd e',
  },
  {
    open: [
      'In our game, when I clap you are a {due}. When I whistle you are a {d}.',
      'Listen, everyone, here are the rules. If you hear me whistle, you must move like a {d}. If you hear me clap my hands, you turn into a {due} at once. The last one is out.',
    ],
    ask: [
      'She clapped, and each child in the room became a __.',
      'There was a clap, but one boy had fallen asleep and forgot to be a __.',
      '"I am clapping!" she called. "I want to see a __!"',
      'A clap means __.',
      'I was a __ as soon as she clapped.',
      'Grandpa came in and clapped too, and then he saw what happened: every child was suddenly a __.',
    ],
    lists: {
      due: 'frog bear snake lion horse duck monkey rabbit crab bird cat tiger',
      d: 'frog bear snake lion horse duck monkey rabbit crab bird cat tiger',
      e: 'frog bear snake lion horse duck monkey rabbit crab bird cat tiger',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The treasure is under the {due}. Under the {d} there is only a note.',
      'For the party Dad hid a box of chocolate coins under the {due}. And to be funny he put a note that said "Wrong!" under the {d}. Then he let forty children into the garden.',
    ],
    ask: [
      'One clever child found the treasure first. She had looked under the __.',
      'It got dark, and still no child had looked under the __, where all the chocolate was.',
      'It rained that night, and the coins that nobody had found melted under the __.',
      'Dad gave them a hint about the chocolate: he walked past the __.',
      'The chocolate coins are under the __.',
      'Look under the __ for the chocolate!',
    ],
    lists: {
      due: 'bench table tree tent stairs mat bucket bush stone slide barrel boat',
      d: 'bench table tree tent stairs mat bucket bush stone slide barrel boat',
      e: 'bench table tree tent stairs mat bucket bush stone slide barrel boat',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The girls want {due} at the party. The boys want {d}.',
      'We asked the class what they would like to eat at their party. Most of the boys said {d}. Not one of the girls did. They all put down {due}, with lots of sauce.',
    ],
    ask: [
      'So for the girls, the cook made a mountain of __.',
      'The girls queued up and came back with __.',
      'A girl dropped her plate, and her dress was covered with __.',
      'The girls sang a song about __.',
      'The girls ate all the __ in ten minutes.',
      'If it had been up to the girls, there would have been nothing but __.',
    ],
    lists: {
      due: 'pizza chips pasta sausages chicken burgers fish rice pancakes salad noodles meatballs',
      d: 'pizza chips pasta sausages chicken burgers fish rice pancakes salad noodles meatballs',
      e: 'pizza chips pasta sausages chicken burgers fish rice pancakes salad noodles meatballs',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The winner gets a {due}. The loser gets a {d}.',
      '"First prize," said the headmaster, "is a {due}. And so that nobody goes home sad, there is a {d} for whoever comes last." Everybody clapped, and the sack race began.',
    ],
    middle: ['Three of them fell over, and a dog ran across the field.'],
    ask: [
      'She came in first by a mile, and with a smile the headmaster gave her the __.',
      'To win was not so important to her. All she wanted was the __.',
      'The winner dropped the __ in the mud.',
      'The girl who had won went home with a __.',
      'In her room the winner has made a special place for the __.',
      '"I won! I won!" he shouted, and he took the __.',
    ],
    lists: {
      due: 'book cake cup medal football teddy rabbit hat balloon watch flag ham',
      d: 'book cake cup medal football teddy rabbit hat balloon watch flag ham',
      e: 'book cake cup medal football teddy rabbit hat balloon watch flag ham',
    },
    rivals: 'd e',
  },
  {
    open: [
      '{p} was in the middle of a party game. {PHe} had just {c}.',
      'Dad filmed the party. In the film you can see how {p}, with the whole class watching, has just {c}.',
    ],
    ask: [
      'So the next thing to be fetched was the __.',
      'Where was the __ when it was needed?',
      "{p}'s mother was already on her way to get the __.",
      'Next, as you would expect, somebody came up to {p} with the __.',
      '"And now," said {p}, "where is the __?"',
      'You can guess what was needed then: the __.',
      '"Quick," called a voice from the back, "give {p} the __!"',
    ],
    rows: `c due rivals
      blown out ten candles | cake | broom ball / put on the big gloves and gone into goal | ball | cake pen
      dropped a glass on the floor | broom | cake bow / spilt juice on the table | cloth | plaster ball
      picked up the violin | bow | ball broom / been handed an arrow | bow | cake cloth
      cut a finger, and it was bleeding | plaster | cake towel / sat down to write | pen | ball cake
      fallen into the pond and climbed out | towel | ball pen / asked us all to smile for a photo | camera | towel broom
      taken a long nail out of a box | hammer | ball cloth
      been given a needle | thread | cake hammer`,
  },
  {
    open: [
      'For the mask you will need {due} paper. For the crown, {d} paper.',
      'Good morning, children. Today we shall make two things. I have cut {d} paper for the crowns, and {due} paper for the masks. No glue on the carpet, please.',
    ],
    ask: [
      '{p} put on {pHis} mask, and {pHis} whole face was __.',
      'One mask was left at the end. It was __.',
      'We are out of paper for the masks. Could you bring some that is __?',
      'The masks are __.',
      'Behind each __ mask was a child.',
      'In the yard forty masks were running about, and they were all __.',
      'For {pHis} mask, {p} needed something __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [SCHOOL, PLAY];
