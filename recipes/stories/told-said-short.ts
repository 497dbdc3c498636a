// Short tellings of what was asked for, ordered, wished, promised, said and sung, and comes up again.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const ASKED = toldKind('told: asked for, ordered, wished', [
  {
    open: [
      '"I want {a due}," said {p}. "Please, Mum!"',
      '{p} asked for {a due}. "We will see," said Mum.',
      '"Mum, can I have {a due}?" asked {p}.',
    ],
    ask: [
      '"Close your eyes, {p}. Here is your __!"',
      '"Look, {p}," said Mum. "I have bought you a __."',
      '{p} ran all the way home with {pHis} new __.',
      'At last {p} had a __.',
      '"{p}, this is the __ you asked for."',
      'That night {p} dreamed of a beautiful __.',
      '"No, {p}. You are much too small for a __."',
    ],
    lists: { due: 'kite drum doll bike puppy kitten scooter boat teddy whistle pony trumpet' },
  },
  {
    open: [
      '"I\'ll have the {due}, please," said {p}. "And for me the {d}," said {q}.',
      'In the little restaurant {p} ordered the {due}, and {q} had the {d}.',
      '{q} took the {d}. {p} wanted the {due}.',
    ],
    ask: [
      '"Who gets the {d}?" asked the waiter. "That is for {q}. {p} gets the __."',
      'The waiter put a plate in front of {p}. It was the __.',
      '"How was it, {p}?" "Lovely! I have never had better __."',
      '{p} did not leave a bite of {pHis} __.',
      '{p} blew on {pHis} hot __.',
      'So {p} ate __.',
    ],
    lists: { due: 'soup pizza fish chicken curry pie pasta lamb rice', d: 'soup pizza fish' },
    rivals: 'd salad steak',
  },
  {
    open: [
      '"Tea or coffee, {p}?" "Neither. Could I have some {due}?"',
      '"What would you like to drink?" "{Due}, please," said {p}.',
      '{p} was thirsty and asked for a cup of {due}.',
    ],
    ask: [
      '"Here you are, {p}, a nice cup of __."',
      '{p} drank up all {pHis} __.',
      'Oh dear! {p} has spilled the __.',
      '"Thank you," said {p}, and took a sip of the __.',
      '{p} got {pHis} __.',
      'I am sorry, {p}, but we have no more __.',
    ],
    lists: { due: 'milk water cocoa juice lemonade broth chocolate soup' },
  },
  {
    open: [
      'Dear Santa, I have been very good. Please bring me {a due}. Love, {p}',
      '{p} wrote to Santa that {pHe} wanted {a due} this year, and not another {d}.',
      'All {p} wanted for Christmas was {a due}.',
    ],
    ask: [
      'Dear {p}, thank you for your letter. I hope you like the __.',
      'On Christmas morning {p} found a parcel under the tree. In it was the __.',
      'Guess what Santa brought {p}! A __!',
      '{p} tore off the paper and cried, "Look, I have got my __!"',
      'But Santa had made a mistake, and poor {p} got no __.',
    ],
    lists: { due: 'train robot guitar football castle farm camera sledge tent', d: 'scarf puzzle' },
  },
  {
    open: [
      '"When I grow up," said little {p}, "I want to be {a due}." Everyone laughed.',
      'Even as a child {p} wished to be {a due}, and nothing else.',
      '{p} always said {pHe} would be {a due} one day.',
    ],
    ask: [
      'Twenty years have passed, and {p} really is a __.',
      'So {p} worked hard and became a __.',
      '"And what do you do now, {p}?" "Can you believe it? I am a __!"',
      'Today everybody in town knows {p} the __.',
      'It was a dream come true: {p} had got a job as a __.',
    ],
    lists: { due: 'doctor pilot baker singer teacher sailor vet clown farmer fireman dancer judge' },
  },
  {
    open: [
      '"I am the spirit of the lamp," said the voice. "What do you wish?" "{A due}," whispered {p}.',
      'The fairy gave {p} one wish, and {pHe} wished for {a due}.',
      '{p} threw a penny into the well and wished for {a due}.',
    ],
    ask: [
      'There was a flash, and before {p} stood a __.',
      'The very next morning {p} woke up and saw a __.',
      '"Your wish has come true, {p}," said a soft voice. "Look out of the window at your __."',
      'Puff! And {p} had a __.',
      '{p} rubbed {pHis} eyes, but there it was: {pHis} own __.',
    ],
    lists: { due: 'palace horse ship dragon tower garden lion carriage mountain sweetshop' },
  },
  {
    open: [
      '{p} wants a {due} cake this time, not {d} again.',
      '"What cake shall I bake for you, {p}?" asked Granny. "{Due}, please!"',
      '{p} asked for {due} ice cream.',
    ],
    ask: [
      'Mmm! You could taste the __.',
      '{p} took one bite and smiled. Yes, it was __!',
      '"One for {p}. Which kind was it? Oh yes, __."',
      'They had every kind but the one {p} liked. There was no more __.',
      'It smelled wonderfully of __.',
      '"Why do you always choose that, {p}?" "Because I love __."',
    ],
    lists: { due: 'chocolate lemon strawberry vanilla banana coffee', d: 'lemon chocolate' },
  },
  {
    open: [
      '"Could I borrow your {due}?" asked our neighbour. "Only for an hour."',
      'Our neighbour came over to borrow the {due}. Last time it was the {d}.',
      'Has anyone seen our {due}? Ah yes, I lent it to the neighbour.',
    ],
    ask: [
      'A week went by, and the neighbour still had not brought back the __.',
      '"I am so sorry," said our neighbour. "I have broken your __."',
      'In the evening he rang the bell. "Many thanks for the __!"',
      'Go and ask the neighbour to give back our __.',
      'Now everyone in the street wants to borrow our __!',
    ],
    lists: { due: 'ladder hammer spade saw rake drill bucket mower pump', d: 'axe tent' },
  },
  {
    open: [
      '"{p}, could you bring some {due} on your way home?" "Of course, Mum."',
      'Mum rang {p}: we need {due}. There is plenty of {d}.',
      'We are out of {due}. {p} says {pHe} will get some.',
    ],
    ask: [
      '"Hello, Mum! I have got the __."',
      'What did {pHe} have to get again? Oh yes, the __.',
      '{p} came home with a bag full of __.',
      'Silly me! thought {p}. I have forgotten the __.',
      '{p} asked the shopkeeper, "Where can I find the __?"',
      '{p} brought __.',
    ],
    lists: { due: 'bread butter cheese sugar flour rice soap salt milk', d: 'jam tea coffee ham' },
  },
  {
    open: [
      '"Tell us the one about the {due}," begged the children, "not the one about the {d}!"',
      '"Which story do you want?" "The {due}!" cried the twins. "The story about the {due}!"',
      'Every night the children wanted to hear the story of the {due}.',
    ],
    ask: [
      'So Grandpa began: "Once upon a time there was a __."',
      'By the end the children were all in love with the __.',
      '"Very well. Long ago in a dark wood there lived a __."',
      'The children fell asleep and dreamed of the __.',
      '"And what happened then to the __?"',
      'Grandpa has told them a hundred times about the __.',
    ],
    lists: { due: 'wolf giant dragon witch princess bear fox pirate mermaid', d: 'king mouse' },
  },
  {
    open: [
      '"Can we go to the {due} tomorrow?" "All right," said Dad.',
      'The children voted: two for the {d}, five for the {due}. So that was settled.',
      '"Please, Dad, let us go to the {due}!" Dad gave in at last.',
    ],
    ask: [
      'The next day Dad took us all to the __.',
      '"Is it still far to the __?"',
      'We were home by six, very tired, after a long day at the __.',
      'I have never seen so many people at the __.',
      '"Get in the car! We are off to the __!"',
      'But it rained, and nobody wanted to go to the __.',
    ],
    lists: { due: 'zoo beach park circus museum castle pool farm lake fair', d: 'cinema library' },
  },
  {
    open: [
      '"If you could have any animal, {p}, what would it be?" "{A due}," {pHe} said at once.',
      '{p} wants a pet. Not a {d}, {pHe} says, but {a due}!',
      'For {pHis} birthday {p} wished for {a due}.',
    ],
    ask: [
      'Dad shook his head. "We have no room for a __."',
      '{p} opened the basket, and out came a __.',
      '"Take good care of him, {p}. He is your own __."',
      'Every day {p} asks, "When do I get my __?"',
      '{p} got the __.',
      'There is not a day when {p} does not feed {pHis} __.',
    ],
    lists: { due: 'rabbit hamster parrot tortoise monkey snake goat kitten', d: 'dog goldfish' },
  },
]);

const SAID = toldKind('told: promised, told and sung', [
  {
    open: [
      '"I will bring you {a due} from the sea," said the sailor to {f}. "I promise."',
      'The sailor promised {f} {a due}. Then he sailed away.',
      '"What shall I bring you, {f}?" "{A due}," said {f}.',
    ],
    ask: [
      'Three years later the sailor came back and gave {f} a __.',
      '"{f}, I have kept my promise," he said. "Here is your __."',
      '{f} smiled and held up the __.',
      'But the sailor had forgotten all about the __.',
      '{f} waited all her life for that __.',
      'And {f} got her __.',
    ],
    lists: { due: 'shell pearl ring parrot fan shawl mirror lamp monkey necklace' },
  },
  {
    open: [
      '"Tomorrow there will be {due}," said the radio.',
      'Mum looked at the sky. "We shall have {due} tomorrow, you will see."',
      "Grandpa's knee hurts. That means {due}, he says.",
    ],
    ask: [
      'And so it was: the next day there was __.',
      'The morning came, but there was no __.',
      'So we all stayed at home and waited for the __.',
      '"Well, I told you there would be __!"',
      '"How did you know that we would have __?"',
      'I looked out of the window the next day and saw nothing but __.',
    ],
    lists: { due: 'snow rain fog thunder frost hail sunshine wind ice' },
  },
  {
    open: [
      '"Don\'t forget your {due}, {p}!" called Mum. "No, no," said {p}.',
      '"{p}, take your {due} with you, and leave the {d} here."',
      'Mum told {p} to take {pHis} {due} to school.',
    ],
    ask: [
      'On the bus {p} looked in {pHis} bag. Oh no! {PHe} had left the __.',
      '{p} came running back. "I need my __!"',
      'Good boys and girls listen to Mum, and so {p} took {pHis} __.',
      '"Where is your __?"',
      'In the evening {p} cried. {PHe} had lost {pHis} __.',
      'At school everyone had one, only {p} had no __.',
    ],
    lists: { due: 'hat scarf lunch coat pencil umbrella book ruler key flute', d: 'ball robot' },
  },
  {
    open: [
      "{p} told me a secret: {pHe} is in love with {q}. Don't tell {r}!",
      '"I like {q}," {p} whispered, "but {r} must never know."',
      '{p} says that {pHe} will marry {q}, and not {r}.',
    ],
    ask: [
      'On Sunday {p} sent flowers to __.',
      'I saw {p} at the dance. All night {pHe} looked only at __.',
      'A year later {p} was married to __.',
      '{p} blushed, for in at the door came __.',
      'In the sand {p} had drawn a heart with the name of __.',
    ],
    due: 'q',
    rivals: 'r',
  },
  {
    open: [
      'The baby opened his mouth and said, quite clearly, "{Due}!"',
      '"{Due}!" said the baby. It was his first word.',
      'Everybody hoped the baby would say "Mummy". But he said "{due}".',
    ],
    ask: [
      'Mum wrote in her diary: his very first word was "__".',
      '"Say it again, darling! Say __!"',
      'From then on, whatever you asked him, the baby said "__".',
      'For weeks the baby knew only one word, and that was "__".',
      'Strange! Most babies say "Mummy" first. Ours said "__".',
      'He looked at his granny and called her "__".',
    ],
    lists: { due: 'ball duck car cat more shoe moon cake dog light' },
  },
  {
    open: [
      '"What is the password?" "{Due}." "You may come in."',
      'To get into our den you must say the secret word, which is "{due}".',
      'The password used to be "{d}". Now it is "{due}". Tell no one!',
    ],
    ask: [
      '"Who is there? Say the password!" "It is __!"',
      '{p} knocked three times at the den and whispered the word "__".',
      'They would not let {p} in. {PHe} had forgotten to say "__".',
      '"Psst! What was the secret word?" "I think it was __."',
      'How did {p} find out that you have to say "__"?',
      'You only get in with the word "__".',
    ],
    lists: { due: 'pickle thunder banana dragon midnight marmalade pirate', d: 'sausage tiger' },
  },
  {
    open: [
      'Our parrot knows one word. He says "{due}".',
      '"{Due}! {Due}!" cried the parrot.',
      'An old sailor taught our parrot to say "{due}".',
    ],
    ask: [
      'When the postman came, the parrot screamed "__"!',
      'The priest was shocked when the bird suddenly said "__".',
      'In the middle of the night the parrot woke us with a loud "__".',
      'We tried to teach him other words, but the parrot only ever says "__".',
      'Again and again the bird said "__".',
      'He never says please. He says "__".',
    ],
    lists: { due: 'hello thief goodnight cheese help goodbye money rubbish kisses stop' },
  },
  {
    open: [
      '"There is {a due} in the garden!" shouted {p}. Nobody believed {pHim}.',
      '{p} came in, white as a sheet. "I have seen {a due} in our garden!"',
      '{p} swears that there is {a due} behind the shed.',
    ],
    ask: [
      'We went to look, but there was no __.',
      'And what did we see there? {p} was right. It was a __.',
      '"Come, come, {p}. You only dreamed of a __."',
      'The police came, with a big net, to catch the __.',
      'From that day on they called {pHim} "the one who saw the __".',
      '{p} had seen a __.',
    ],
    lists: { due: 'lion bear wolf tiger ghost snake monkey giant zebra burglar crocodile' },
  },
  {
    open: [
      '"You may touch everything," said the witch to {p}, "but never touch the {due}!"',
      '"Open what you like, {p}, only leave the {due} alone," said the old man.',
      '{p} was told not to touch the {due}.',
    ],
    ask: [
      'But as soon as {pHe} was alone, {p} touched the __.',
      '{p} was good, and {pHe} kept {pHis} hands off the __.',
      'And yet {p} could think of nothing but the __.',
      'Crash! "{p}! What did I tell you about the __?"',
      '{p} put out one finger, very slowly, towards the __.',
    ],
    lists: { due: 'box mirror clock chest lamp bottle bell book harp jar' },
  },
  {
    open: [
      '"For that cough you should take {due}," said Granny to {p}.',
      '"{Due}, {p}! There is nothing better for a cold," said my aunt. She thinks nothing of pills.',
      'Granny told {p} to try {due}.',
    ],
    ask: [
      'So {p} went to bed with a big helping of __.',
      '{p} is well again, and it was all because of the __.',
      '"Ugh!" said {p}. "I hate __!"',
      'Poor {p} had to swallow a whole spoonful of __.',
      'It did not help {p} at all, the __.',
      '"You see, {p}? Nothing works like __."',
    ],
    lists: { due: 'honey lemon garlic ginger onion vinegar peppermint soup rum butter' },
  },
  {
    open: [
      'They sang a song about {a due}, and everybody joined in.',
      'The song was all about {a due} far away.',
      '"What shall we sing?" "The one about the {due}!" So they sang it.',
    ],
    ask: [
      'Long after they had gone home I was still humming the tune about the __.',
      'It was such a sad song. I felt quite sorry for the __.',
      '"Did you like the song?" "Oh yes! Who wrote it? I would love to see that __."',
      'I know all the words but one. How many lines are there about the __?',
      'And once more, very loud, they sang about the __.',
      'It was a song about a __.',
    ],
    lists: { due: 'river ship star soldier rose mountain shepherd bird horse village lighthouse' },
  },
  {
    open: [
      '"If I am wrong, you can have my {due}," said {p}. Well, {pHe} was wrong.',
      '{p} lost the bet, and now {pHe} has to give {q} {pHis} {due}.',
      '"I bet you my {due} that I am faster," said {p}. But {q} was faster.',
    ],
    ask: [
      '"Come on, {p}, a bet is a bet. Hand over the __!"',
      '{p} would rather have given anything else than {pHis} __.',
      'That is how {p} came to lose {pHis} __.',
      'Never again would {p} bet {pHis} __.',
      '{p} looked sadly at {pHis} lovely __.',
    ],
    lists: { due: 'hat bike boat watch belt guitar football scarf penknife tie' },
  },
]);

export const kinds: readonly Kind[] = [ASKED, SAID];
