// Tellings of what an animal says and does, in letters, in the news, in shops, with vets and policemen, in diaries.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DEEDS, MOVES, rowsIn, VOICES } from './telling-voices.ts';

const CRIES = toldKind('told: cries in the news', [
  {
    open: [
      'BATH. A bank on Green Street had to close for two hours on Monday. While the queue was at its longest, {a c} had come in through the side door. Nobody was hurt.',
      'Two hours without money, and all because of {a c}! It had walked into the bank on Green Street on Monday, the busiest day of the week.',
    ],
    middle: ['"We have rules for fire and for robbers," said a clerk.'],
    ask: [
      'Asked by the manager whether it had an account, the visitor __.',
      'Behind a woman something __.',
      '"I offered it a chair," says the clerk, "and it __."',
      'The alarm rang, and it __.',
      'Two policemen led it out, and all the way to the car it __.',
    ],
    rows: rowsIn('past', VOICES, 'cow calf donkey goat sheep pig rooster duck horse turkey dog pony'),
  },
  {
    open: [
      '"Police, good evening." "Good evening, this is Mrs Hart from Mill Lane. I am eighty-one, I live alone, and there is {a c} in my wardrobe."',
      'At ten past nine Mrs Hart of Mill Lane called the police. She had wanted to hang up her coat, she said, and there, among her dresses, was {a c}.',
    ],
    ask: [
      '"Are you sure, madam?" "Of course. Wait, I will open the door a bit, and you will hear it __."',
      'The officer pressed the phone to his ear, and yes, something had begun to __.',
      '"Stay calm," he said, "and do not let it __."',
      'Two men were sent to Mill Lane. They stood in her bedroom and waited for the thing to __.',
      'She gave them tea. "When I knock on the wood," she said, "it will __."',
      '"All it wants is to __," said Mrs Hart.',
    ],
    rows: rowsIn('base', VOICES, 'cat duck hen frog mouse goat lamb pig snake owl rooster dog'),
  },
  {
    open: [
      'Dear Doctor, I write to you about {pet}. She is {a c}, six years old, and she has eaten half a newspaper, the part with the weather.',
      'The waiting room was full: a boy with a fish, a man with a sore thumb who had come to the wrong house, and Mrs Lee with {a c}, {pet}.',
    ],
    ask: [
      'There was a weak __.',
      '"Her heart is fine," said the vet, "but I do not like that __."',
      'A pill, a glass of water, a stroke on the back, and there it was again, her old __.',
      'Mrs Lee nearly cried with joy when from the next room came a healthy __.',
      'The bill was eighty pounds, and all that {pet} had to say to that was a short __.',
      'You cannot ask an animal where it hurts. You have to listen to its __.',
    ],
    rows: rowsIn('base', VOICES, 'dog cat duck hen goat sheep pig mouse canary owl donkey turkey'),
  },
  {
    open: [
      'Dear diary, I got a B in maths, it rained, and Mr Pit, who rents the room under mine, has bought {a c}. He thinks that nobody knows.',
      'Dear diary, today I saw Mr Pit carry {a c} up the back stairs under his coat. I said hello, he said hello, and that was that.',
    ],
    middle: ['I got a letter from Anna. She is in love again.'],
    ask: [
      'Dear diary, it is midnight, and through the floor comes a sound of __.',
      'Mr Pit has turned up his radio. He need not try, I can hear it __.',
      'She asked who had been __.',
      'Now he claims that he is learning a language, and that he has to practise his __.',
      'I have got to like the __.',
      'A quiet night at last. No steps, no radio, no __.',
    ],
    rows: rowsIn('ing', VOICES, 'dog cat duck hen frog goat lamb pig owl rooster canary donkey'),
  },
  {
    open: [
      'FOR SALE: one bed, two lamps, and {a c} that answers to the name of {pet}. Reason: we are moving into a smaller flat.',
      'I read the notes in the shop window. Someone was looking for a flute, someone was giving away a bed, and someone had lost {a c} named {pet}.',
    ],
    ask: [
      'Please ring after six. If nobody picks up, then we are in the yard and cannot hear you because {pet} __.',
      'You will know it by its left ear and by the way it __.',
      'It eats little and rarely __.',
      'Call "{pet}", and it __.',
      'I went to the address. I rang the bell, and behind the door something __.',
    ],
    rows: rowsIn('s', VOICES, 'dog cat kitten goat sheep pig donkey horse pony lamb cow puppy'),
  },
  {
    open: [
      'There is a sign in our corner shop: no smoking, no ice cream, no bikes. It says nothing about {a c}, and so Mr Shah was at a loss when one came in on Friday.',
      'Nothing happens in our corner shop, you might think. On Friday an old lady bought soap, a boy stole a plum, and {a c} sat down by the freezer.',
    ],
    ask: [
      '"Can I help you?" asked Mr Shah politely. The customer __.',
      'The boy jumped when it __.',
      'He offered it bread. It sniffed at the bread and __.',
      'Three times he led it out, and three times it came back and __.',
      'Down there, something __.',
      'In the end he gave it a pear, for which it __.',
    ],
    rows: rowsIn('past', VOICES, 'dog cat duck hen frog goat lamb pig donkey pony turkey'),
  },
  {
    open: [
      'And now to the weather, and to something that has never happened in our studio before. Ladies and gentlemen, {a c} has got in and is sitting on my papers.',
      "Last night, in the middle of the eight o'clock news, {a c} climbed on to the desk. The man who read the news was very brave.",
    ],
    middle: ['In the north there will be rain, and in the south there will be more of it.'],
    ask: [
      'He smiled into the camera and said, "As you can hear, our guest has started __."',
      'Not a word could be understood about the elections because of the __.',
      'Nobody wanted to miss the __.',
      'They went over to the sport, but even there, in the background, one could make out somebody __.',
      'The next day no paper wrote about the elections. They all wrote about the __.',
      'He tried to read on, while at his elbow it sat __.',
    ],
    rows: rowsIn('ing', VOICES, 'cat kitten duck hen frog mouse goat owl rooster snake dog turkey'),
  },
  {
    open: [
      'Dear Tom, thanks for the photos. Here all is well, the roof is new, Dad has stopped smoking, and on Tuesday {a c} turned up at our back door and has stayed.',
      'Dear Gran, school is boring, my tooth is out, and we have {a c}! It just came. Mum says that it can stay until somebody misses it.',
    ],
    ask: [
      'I am writing this with the window open, and down there I can hear it __.',
      'Dad has put an ad in the paper: "Found, one animal, healthy, likes to __."',
      'It took three days before it was brave enough to __.',
      'At table it begins to __.',
      'I am trying to teach it my name, but all it will ever do is __.',
      'If you ring on Sunday, I will hold the phone to its mouth and make it __.',
    ],
    rows: rowsIn('base', VOICES, 'dog cat duck goat sheep pig donkey turkey hen horse calf pony'),
  },
  {
    open: [
      'The judge had a cold. The lawyers had papers, the papers had coffee on them, and the witness was {a c}. That is how the case of the broken fence began.',
      'Two farmers quarrelled about {a c}. Each said that it was his, so the judge had it brought into court, washed and with a ribbon on.',
    ],
    ask: [
      '"Silence!" cried the judge, for it __.',
      'When the first farmer spoke, it turned its head away. When the second one spoke, it __.',
      'The judge asked it straight out whose it was, and loud and clear it __.',
      'Write down, please, that at this point the witness __.',
      'The second farmer took it home, and at the sight of its old gate it happily __.',
    ],
    rows: rowsIn('past', VOICES, 'cow calf donkey goat sheep pig horse pony dog duck turkey lamb'),
  },
  {
    open: [
      'Today in class we each said what we are afraid of. {p} is afraid of the dark, and I of {a c}.',
      'Dear diary, I met {a c} on my way to school. I had on my new shoes.',
    ],
    ask: [
      'I know that it does no harm, but what if it starts to __?',
      'It saw me and began to __.',
      'I ran, and far behind me I could still hear it __.',
      'My brother can do just the same voice. He hides and waits, and then I hear him __.',
      'Tomorrow I shall walk past it with my head up, and let it __!',
    ],
    rows: rowsIn('base', VOICES, 'dog cow goat horse pig snake turkey donkey rooster duck owl'),
  },
  {
    open: [
      'Hello, is that the vet? It is about our {c}. It has lost its voice.',
      'Our {c} has a sore throat. It got wet on Sunday.',
    ],
    middle: ['The vet was just having his tea.'],
    ask: [
      'It opens its mouth, but there is no __.',
      'It has been two days now without a single __.',
      '"Give it honey," said the vet, "and do not force it to __."',
      'Good news, doctor! At noon we heard a tiny __.',
      'How we had missed its __!',
    ],
    rows: rowsIn('base', VOICES, 'dog cow goat horse pig duck donkey cat sheep frog hen lion'),
  },
]);

const WAYS = toldKind('told: moves in the news', [
  {
    open: [
      'LOST on Saturday near the station: {a c}, tame, with a small white mark. The children have not eaten since. There is a reward of fifty pounds.',
      'Have you seen the notes on all the trees? A family near the station has lost {a c}, and there is a reward of fifty pounds.',
    ],
    ask: [
      'A taxi driver rang. He had seen it on the bridge, he said, and then towards the church it __.',
      'An old man wanted to catch it with his hat, but off it __.',
      'Saturday was market day. Right through the market, past a hundred people, it __.',
      'Boys followed it. On it __.',
      'On Thursday they left the gate open, and, as if nothing had happened, home it __.',
    ],
    rows: rowsIn(
      'past',
      MOVES,
      'rabbit frog pony duck goose snake parrot pigeon tortoise donkey penguin kangaroo',
    ),
  },
  {
    open: [
      'A lorry lost its load on the A12 this morning. It had been carrying chairs, 300 pillows and, for a circus, {a c}. The driver was not hurt.',
      'There are pillows all over the A12, and the police are asking everyone to drive slowly. From the same lorry {a c} got out.',
    ],
    middle: ['The queue was nine miles long by noon.'],
    ask: [
      'It was last seen on the hard shoulder, __.',
      'People got out of their cars and took photos of it __.',
      'A helicopter is following the animal, which is still __.',
      'It got away by __.',
      '"I thought I was dreaming," says a nurse. "There were feathers in the air, and there it was, __."',
    ],
    rows: rowsIn(
      'ing',
      MOVES,
      'kangaroo horse pony donkey penguin duck goose snake parrot tortoise rabbit eagle',
    ),
  },
  {
    open: [
      'The vet had to see four patients before lunch. Three were cats. The fourth was {pet}, {a c}, who had fallen off a roof.',
      'On Monday they brought {pet} to the animal hospital. It is {a c} that belongs to the circus, and everybody there is very fond of it.',
    ],
    ask: [
      '"Will it ever again be able to __?" asked a little voice.',
      'The vet took off the bandage. "Now show me how you __," he said.',
      'It must rest, he said, which means that for three weeks it may not __.',
      'We waited for {pet} to __.',
      'Good news! This morning we saw it __.',
      'You forget what a wonderful thing it is to be able to __.',
    ],
    rows: rowsIn('base', MOVES, 'rabbit kangaroo frog pony duck goose snake parrot pigeon bat penguin eagle'),
  },
  {
    open: [
      'In the toy shop there is a train that smokes, a doll that cries, and, in the window, {a c} that you can wind up with a key.',
      'For Christmas they want a wind-up {c} from the toy shop. It costs eleven pounds, and the key is extra, which is a shame.',
    ],
    ask: [
      'The shop lady puts it down, smiles at us, and across the counter it __.',
      'You put it down, let go, and it __.',
      'Our old cat thinks that it is alive because it __.',
      'It falls over, or it __.',
      'Turn the key ten times, and for ten minutes the little thing __.',
    ],
    rows: rowsIn(
      's',
      MOVES,
      'rabbit kangaroo frog horse duck penguin snake caterpillar beetle butterfly eagle',
    ),
  },
  {
    open: [
      'Dear Sir, I live at number five. I do not mind the noise of your saw, and your bonfires are your own affair. But now there is {a c}, and I must protest.',
      'Letter to number five: you are quite right about the saw, and I am sorry about the smoke. But the {c} is not mine, it was there before us all.',
    ],
    ask: [
      'Can you not stop it from __?',
      'It comes to my side of the fence and does what it does best, that is, __.',
      'My wife and I had friends for dinner, and the whole evening it was __.',
      'There is no law against __.',
      'My grandson is with us this week, and he is delighted. He sits there and watches it __.',
    ],
    rows: rowsIn('ing', DEEDS, 'mole badger spider woodpecker squirrel monkey rabbit frog bee wasp'),
  },
  {
    open: [
      'Diary of a gardener. March: planted beans. April: rain, a new hat, and {a c} has moved in by the wall. May: more rain.',
      'I keep a garden diary. It says when the beans were planted, when the first rose came out, and that in April I first met {a c} by the wall.',
    ],
    middle: ['June: the beans are up. My hat has gone.'],
    ask: [
      'July: too hot to work. I sit in the shade and look on as our new tenant __.',
      'August: the neighbours ask why I let it stay. Because it __.',
      'It has its own ways. I water, I weed, and it __.',
      'On its best days it __.',
      'September: I cannot help smiling whenever it __.',
    ],
    rows: rowsIn('s', DEEDS, 'mole badger spider woodpecker squirrel cat rabbit frog bee'),
  },
  {
    open: [
      'The pet shop in Mill Lane has nothing that my son wanted, no lion and no whale. He came home with {a c}, a bag of food and four pence.',
      'Pocket money does strange things. My son has saved his for a year, and now there is {a c} in his room.',
    ],
    ask: [
      '"Do not talk so loud," he told us, "or it will not __."',
      'We had to see it __.',
      'The man in the shop had promised him that it could __.',
      'He does his homework on the floor now, where he can see it __.',
      'His little sister wants to know if it ever gets tired and does not want to __.',
      'At night you can hear it __.',
    ],
    rows: rowsIn('base', DEEDS, 'spider hen squirrel monkey cat rabbit frog snake goldfish mole woodpecker'),
  },
  {
    open: [
      'The mayor had a speech of eleven pages. She stood on the town hall steps, the band was ready, and then {a c} came round the corner.',
      "It was to be the mayor's big day, with a band, a speech and a new fountain. What people talk about is {a c}, which nobody had invited.",
    ],
    middle: ['"Dear citizens," said the mayor, and turned a page.'],
    ask: [
      'All heads turned, for past the band and up to the new fountain it __.',
      'On page three she lost her place, since right in front of her it __.',
      'The band played a march, and to the march it __.',
      'Nobody cheered for the speech, but everybody cheered for the way it __.',
      'The police tried to stop it. Between their legs it __.',
    ],
    rows: rowsIn('past', MOVES, 'rabbit frog duck goose snake pigeon tortoise penguin swallow kangaroo'),
  },
  {
    open: [
      "Officer, it was like this. I was cleaning my windows, my wife was out, and there was {a c} in next door's yard. I know what I saw.",
      'The policeman wrote it all down: the time, the weather, the ladder, and that there had been {a c} in the yard.',
    ],
    ask: [
      '"And what was it doing?" "It __," I said.',
      'He asked if anyone else had been there. Only the animal, I told him, which, as usual, __.',
      'My wife saw how it __.',
      'I climbed down to get a better view, but it took no notice of me and __.',
      'The two of us went over to the yard together, and there, before the eyes of the law, it __.',
    ],
    rows: rowsIn('past', DEEDS, 'mole badger woodpecker squirrel monkey cat rabbit frog kangaroo'),
  },
  {
    open: [
      'Pet show on Sunday! I am going with my {c}.',
      'I took my {c} to the pet show. We were both very clean.',
    ],
    middle: ['There was a prize for the best hat, too.'],
    ask: [
      'Number nine, please! It is our turn to __.',
      'All the judges wanted to know was how well it could __.',
      '"Now!" I said. But it did not __.',
      'One judge bent down, and there it began to __.',
      'No cup for us. But who else in our street has a friend that can __?',
    ],
    rows: rowsIn('base', MOVES, 'rabbit frog pony duck goose snake parrot pigeon snail tortoise'),
  },
  {
    open: [
      'There is {a c} in our school yard. The head has written to all parents.',
      'Dear parents, please do not worry. It is only {a c}.',
    ],
    ask: [
      'We are told to leave it in peace while it __.',
      'Each class may look on for ten minutes as it __.',
      'It has been here for a week, and every day at break it __.',
      'What does it do on Sundays, when there is no school? It __.',
      'We have learned a lot. We can now spell its name, we know what it eats, and why it __.',
    ],
    rows: rowsIn('s', DEEDS, 'bee wasp mole badger spider woodpecker squirrel monkey rabbit frog'),
  },
]);

export const kinds: readonly Kind[] = [CRIES, WAYS];
