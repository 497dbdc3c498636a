// Tellings of what an animal says and does, in fables and fairy tales, dreams and jokes, and at bedtime.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DEEDS, MOVES, rowsIn, VOICES } from './telling-voices.ts';

const CRIES = toldKind('told: cries in tales', [
  {
    open: [
      'Once upon a time there was a king who had three castles, seven crowns and not one friend. So he sent for {a c}, gave it a silk cushion and named it {pet}.',
      'A witch once turned a prince into {a c}. It was a Tuesday, it was raining, and the witch had had a bad day. The cook found him and called him {pet}.',
    ],
    middle: ['In the castle the lamps were lit, and the fiddlers tuned their fiddles.'],
    ask: [
      'The princess bent down and asked what was wrong. {pet} only __.',
      'How {pet} would have liked to speak! But each time that mouth opened, it __.',
      'A golden plate was put before {pet}, who looked at it and sadly __.',
      'At the ball everybody danced, and under the table a lonely voice __.',
      'For the last time {pet} __.',
    ],
    rows: rowsIn('past', VOICES, 'dog cat duck frog goat pig donkey owl hen mouse toad sheep'),
  },
  {
    open: [
      'I had such a funny dream, Mummy. I was in school with no shoes on, the floor was made of jelly, and our teacher was {a c}!',
      "Last night I dreamt that I was late for school. I ran and ran, and when I got there, {a c} sat at the teacher's desk, with glasses on.",
    ],
    ask: [
      'Our teacher looked up and __.',
      'I put up my hand to ask for the toilet, but nobody answered, it only __.',
      'It took the chalk and __.',
      'Billy was chewing gum, and that is why the one with the glasses __.',
      'When the bell rang, our class was let out, and behind us it __.',
      'I got ten out of ten because, when it was my turn, I also __.',
    ],
    rows: rowsIn('past', VOICES, 'dog cat cow duck frog goat pig donkey owl hen lion bear turkey wolf'),
  },
  {
    open: [
      '{A c} goes into a bar, puts some money on the table and asks for a lemonade. "That is odd," says a man with a beard, "I have never seen one in here."',
      'Here is a good one. A man sits in the cinema, and the seat in front of him is taken by {a c} with a bag of popcorn.',
    ],
    ask: [
      '"Excuse me," says the man, "can you talk?" "No," says the animal, "I can only __."',
      '"Are you enjoying yourself?" asks the man. "I am," it says, "but I was told not to __."',
      'The man cannot stop staring. "What is it?" says the other. "Did you think that I would __?"',
      '"I know your sort," says the man. "First you are polite, and then you start to __."',
      '"I speak three languages," says the guest, "but at home we just __."',
    ],
    rows: rowsIn('base', VOICES, 'dog cat cow duck frog goat pig donkey owl hen horse snake'),
  },
  {
    open: [
      'Close your eyes, my love, and I will tell you of a little {c} that lived all alone on the moon. It had a lamp and a chair, and a name too: {pet}.',
      'Not far from here, in a wood with no paths, there lived a {c} so small that it slept in a boot. Everyone called it {pet}. Are you lying comfortably?',
    ],
    middle: ['It had soup on Mondays and toast on all other days.'],
    ask: [
      'The stars heard {pet} __.',
      'There was nobody to say good night to, and so into the dark it began to __.',
      'One evening it heard a knock, and it was so surprised that it forgot to __.',
      'Listen. You can hear it __.',
      'The wind sang it to sleep, and in its sleep it would softly __.',
      'And now, my love, it is your turn. Show me how you can __.',
    ],
    rows: rowsIn('base', VOICES, 'dog cat cow duck frog lamb pig donkey bear mouse lion wolf'),
  },
  {
    open: [
      'There was once a goldsmith whose wife wished for music in the house. She got a harp, but it went out of tune. She got a flute, and the moths ate the case. At last she got {a c}.',
      'The emperor could not sleep. His doctors tried warm milk, his cooks tried soup, and his youngest daughter put {a c} at the foot of his bed.',
    ],
    ask: [
      'Believe it or not, what it took was a bit of __.',
      'The house was filled with __.',
      'Their master loved the __.',
      'A singer came from far away to hear what was only called "the voice". He listened to it __.',
      'One night there was silence. They ran to its bed, but it had merely grown tired of __.',
      'And if it has not died since, it is there to this day, __.',
    ],
    rows: rowsIn('ing', VOICES, 'dog cat cow duck frog goat pig donkey canary hen rooster turkey'),
  },
  {
    open: [
      'In the school play I am a tree. Ben is the moon, Rosa is the queen, and our smallest, little {m}, has to be the {c}. He wears brown tights.',
      'Everyone wanted to be the queen, and nobody wanted to be the {c}. In the end {m} said that he would, if he could have the last bun.',
    ],
    middle: ['Mum sewed until midnight. The moon had to be painted twice.'],
    ask: [
      'He only has to __.',
      'The lights went out, and {m} was so afraid that he could not even __.',
      'From my place among the leaves I whispered, "Now, {m}! You must __!"',
      '{m} bowed and began to __.',
      'His granny, in the first row, clapped before he had had a chance to __.',
      'He liked his part so much that even at breakfast he would __.',
    ],
    rows: rowsIn('base', VOICES, 'dog cat cow duck frog goat pig donkey lion wolf sheep hen owl snake'),
  },
  {
    open: [
      'A thief, says the fable, broke into a mill one night. The miller was deaf and his wife was at a wedding. There was nobody at home but their {c}.',
      'An old fable tells of a mill that was guarded by {a c}. People laughed at the miller, who paid it a cup of corn a week.',
    ],
    ask: [
      'The thief had one leg over the sill when out of the dark something __.',
      '"Keep still and I will give you sugar," he said. But the guard __.',
      'He stuffed his sack, he stepped on its foot, and it __.',
      'So loudly it __!',
      'Nobody was at home, the thief later swore, and yet he had heard that somebody __.',
      'He came back a year later, and, like the first time, it stood up and __.',
    ],
    rows: rowsIn('past', VOICES, 'dog cow calf duck goat sheep pig donkey horse hen rooster turkey'),
  },
  {
    open: [
      'Did you hear about the singing contest in the jungle? The prize was a basket of bananas, the judge was asleep, and the first on stage was {a c} in a red waistcoat.',
      'Nine had come to the singing contest, and eight of them could sing. The ninth was {a c}, very nervous, who had walked all night.',
    ],
    ask: [
      'The music starts, the curtain goes up, and our singer __.',
      'With all its heart it __.',
      '"That is no song," says the judge. "It simply __!"',
      'Its eyes are shut. It __.',
      'It wins, because one can hear how from the bottom of its heart it __.',
      'There is a record of it. You put it on, and for three minutes someone __.',
    ],
    rows: rowsIn('s', VOICES, 'cow duck goat sheep pig donkey horse hen frog snake lion bear owl'),
  },
  {
    open: [
      'Read me the one again about the boy who swapped his coat for {a c}, and his hat for a tin whistle. I like the pictures. I like the one with the bridge.',
      'Long ago a poor boy left home with a coat and a hat. He gave the coat away for {a c}, which he named {pet}, and the hat for a tin whistle.',
    ],
    middle: ['They came to a bridge, and under the bridge lived a giant with bad teeth.'],
    ask: [
      'He played on his tin whistle, and his companion joined in, __.',
      'The giant was not scared of the boy, nor of the whistle, but he was scared of the __.',
      'Nobody had heard such __.',
      'He had lost his way in the fog, and he would have lost his friend, too, if it had not kept on __.',
      'With his last penny he bought it a bun, and it thanked him by __.',
      'They grew old together, the one whistling, the other __.',
    ],
    rows: rowsIn('ing', VOICES, 'dog cat cow duck goat sheep pig donkey horse hen rooster turkey'),
  },
  {
    open: ['Good night, {pet}. You are a good {c}.', 'Time for bed, {pet}! Even a {c} must sleep.'],
    ask: [
      'No, I do not want to hear one more __.',
      'The light goes out. In the dark, a last little __.',
      '"I love you, too," I say when I hear that soft __.',
      'Mum does not like it when we chat. Not so loud, {pet}, that was a very loud __!',
      'In the morning I do not need a clock. I wake up to a merry __.',
    ],
    rows: rowsIn('base', VOICES, 'dog duck cat cow lion frog mouse bear pig lamb donkey kitten'),
  },
  {
    open: [
      'Knock, knock! Who is there? It is {a c}, and it is cold.',
      'Somebody knocked at the little house in the wood. It was {a c}.',
    ],
    ask: [
      '"Do come in," said the old woman, and her guest __.',
      'It sat down and __.',
      '"And what do you want for supper?" she asked. It __.',
      'They played cards until late, and every time it lost, it __.',
      'In all her long life nobody had ever thanked her so nicely as the one who now __.',
    ],
    rows: rowsIn('past', VOICES, 'dog duck cat cow frog mouse pig lamb donkey goat wolf owl'),
  },
]);

const WAYS = toldKind('told: moves in tales', [
  {
    open: [
      'The animals were to choose a new king. There were cakes, there were speeches, and the owl counted the votes. The winner, to the surprise of all, was {a c}.',
      'Long ago, when stones could still speak, the king of all animals was {a c}. It had a crown of daisies and a very small throne.',
    ],
    ask: [
      'Out of the hall it __.',
      'The drums were beaten, the people knelt, and past them all the king __.',
      'Nobody might go any faster or any higher than His Majesty, who __.',
      'A fire broke out in the wood, and at the head of them all it __.',
      'After a year it was tired of the throne, and so, one night, away it __.',
    ],
    rows: rowsIn(
      'past',
      MOVES,
      'rabbit frog pony duck goose snake parrot pigeon snail beetle caterpillar tortoise',
    ),
  },
  {
    open: [
      'In my dream I had tea with the queen, and my hair was green. But the best of it was that I was {a c}, and nobody minded.',
      '"I dreamt that I was {a c}," said Dad at breakfast and spread his toast. "My boss was there as well. He was a lamp."',
    ],
    middle: ['The phone rang, and for a while we talked about the price of butter.'],
    ask: [
      'If I close my eyes, I can still feel myself __.',
      'I have never been so happy as I was then, just __.',
      'I remember going to the office, but I did not go on foot. I went there __.',
      'Nobody had ever taught me, and yet there I was, __.',
      'And then I woke up, still __.',
      'The doctor says that I should get some rest, eat less cheese at night, and dream less about __.',
    ],
    rows: rowsIn(
      'ing',
      MOVES,
      'goldfish dolphin horse rabbit kangaroo duck penguin snake eagle bat snail butterfly',
    ),
  },
  {
    open: [
      'There once was {a c} that was afraid of nearly everything: of thunder, of spoons, of Sundays. Its mother, who had eleven others to feed, named it {pet}.',
      'This is the story of {pet}, {a c} with one sock. The other sock was lost in the wash, but that comes in another book.',
    ],
    ask: [
      '"Come, {pet}," said its mother, "all your brothers can do it. You only have to __."',
      'It shut its eyes, counted to three, and then, for the first time in its life, it dared to __.',
      'A wise old owl told it that nobody is born knowing how to __.',
      'But {pet} did not __.',
      'And from that day on nothing could stop it. From morning till night it would __.',
      '"Look at me!" it cried. "I can __!"',
    ],
    rows: rowsIn(
      'base',
      MOVES,
      'goldfish dolphin rabbit kangaroo frog pony duck penguin snake parrot bat pigeon eagle',
    ),
  },
  {
    open: [
      'What is green, has a hat and sits in the fridge? I do not know either, but listen to this one. {A c} is late for the dentist, and there are no buses.',
      'I only know one joke, and it is about {a c} that has to be at the station by noon. It has a suitcase, an umbrella and a cold.',
    ],
    ask: [
      '"Shall I call you a taxi?" asks a policeman. But it waves its umbrella and on it __.',
      'It has no choice, it __.',
      'The lights are red. It looks left, it looks right, and over the crossing it __.',
      '"Out of my way!" it shouts, and down the High Street it __.',
      'You see, an animal of this kind never walks, it __.',
    ],
    rows: rowsIn(
      's',
      MOVES,
      'rabbit kangaroo frog horse duck penguin goose snake parrot caterpillar tortoise',
    ),
  },
  {
    open: [
      'Now lie down, and I will tell you what the moon saw last night. It saw a baker at work, a lost glove on a wall, and in the lane behind our house it saw {a c}.',
      'While you were fast asleep, my dear, the clock struck two, and who do you think came to the lane behind our house? It was {a c}, with a tiny bag.',
    ],
    middle: ['The moon went behind a cloud and came out again.'],
    ask: [
      'The moon held its lamp for it, and along the lane the night guest __.',
      'Under your window it __.',
      'It stopped, it listened to you breathe, and then further into the night it __.',
      "No one was there to see it but the moon, and so, to its heart's content, it __.",
      'And when the baker opened his door, past him and home to bed the little one __.',
    ],
    rows: rowsIn('past', MOVES, 'rabbit frog pony duck goose snake swallow bat snail beetle tortoise'),
  },
  {
    open: [
      'Three brothers went out to seek their fortune. The first found gold and lost it, the second found a wife and a cow, and the third found {a c}. "What good are you?" he asked.',
      'On her way to the castle the girl shared her last bread with {a c}. "If you are ever in need," it said, "call me." She thanked it, but she thought, "What can it do?"',
    ],
    ask: [
      'The answer was simple enough: it could __.',
      'Then came the day when gold was of no use. What was needed was somebody to __.',
      '"Help me," cried a voice from the tower. And the little beast began to __.',
      'All night long, while the giant snored, it did not cease to __.',
      'The giant had an axe, a club and a dog, but he had never learned to __.',
      'So you see, it may be a fine thing to have a friend who can __.',
    ],
    rows: rowsIn('base', DEEDS, 'bee wasp mole badger spider woodpecker squirrel monkey eagle'),
  },
  {
    open: [
      'In a poor village there was a poor inn, and in the inn there was {a c} that brought luck. That at least was what the innkeeper told his guests.',
      'The fox had a vest, the stork had a pipe, and {pet} had nothing at all, for {pet} was merely {a c}. But each has a gift, says the fable.',
    ],
    middle: ['Winter came, and with it came hunger.'],
    ask: [
      '"You will be remembered," said the old stork, "for your __."',
      'It had no money and no name in the world, and it earned its bread by __.',
      'People came to see it __.',
      'They put it in prison, and what did it do in prison? It spent its time __.',
      'Keep at it, says the fable, like that small creature, which never grew tired of __.',
    ],
    rows: rowsIn('ing', DEEDS, 'bee mole badger spider hen woodpecker squirrel monkey cat frog'),
  },
  {
    open: [
      'Tell me about the ark, Grandpa. There was rain, there was a dove, and there was {a c} that Noah, who was old and could not see well, took for his wife.',
      'Noah had counted everybody twice, and he had a headache. On the last evening, when the door was already shut, {a c} was found in his bed.',
    ],
    ask: [
      '"Dear," said Noah, "something __."',
      'His sons came running with a lamp to see how it __.',
      'There is room for all on the ark, even for one that __.',
      'It rains and rains. To pass the time, Noah reads, his wife knits, and their guest __.',
      'Forty days it goes on: it eats, it sleeps, it __.',
    ],
    rows: rowsIn('s', DEEDS, 'bee wasp mole badger spider woodpecker squirrel monkey cat rabbit frog'),
  },
  {
    open: [
      'It was the night before Christmas. The tree was lit, the soup was on the stove, and by the chimney, where the stockings hung, sat {a c}. Father Christmas had dropped it on his way.',
      'Father Christmas had dropped something by our chimney. It was not a parcel, and it had no name on it. It was {a c}, and it looked a little lost.',
    ],
    middle: ['From far away we could hear bells.'],
    ask: [
      'We offered it a biscuit, and in front of the fire it __.',
      'Grandad, who had slept through all of this, woke up just as it __.',
      'Nobody had asked it to do anything, but since such is its nature, it __.',
      'Mum said that we must not touch it, and so we stood and watched how it __.',
      'We sang, and it __.',
      'In the morning there was nothing left to show where it had sat and __.',
    ],
    rows: rowsIn('past', DEEDS, 'bee mole spider woodpecker squirrel monkey cat rabbit frog kangaroo'),
  },
  {
    open: [
      'I made up a song. It is about {a c}.',
      'Sing the song about the {c}, please. And then I will sleep.',
    ],
    ask: [
      'In the first verse it wakes up, in the second it __.',
      'I always laugh at the part where it __.',
      'La, la, la, and down the lane it __.',
      'The tune is like a little walk, because all through the song it __.',
      'It has no shoes, it has no hat, and to the end of the world it __.',
    ],
    rows: rowsIn(
      's',
      MOVES,
      'rabbit frog horse duck goose snake snail eagle bat kangaroo tortoise butterfly',
    ),
  },
  {
    open: [
      'A fairy gave the girl {a c}. It was the size of a thumb.',
      'In the matchbox there was {a c}. The fairy had put it there.',
    ],
    ask: [
      'The girl opened the box, and out it came, __.',
      'It spent the evening __.',
      '"You may wish for anything," said the fairy. "It only wants to be __."',
      'She put her ear to the box, and it was already __.',
      'And that is how a thing so tiny crossed the kingdom, __.',
    ],
    rows: rowsIn(
      'ing',
      MOVES,
      'rabbit frog pony horse duck snake snail beetle butterfly bat penguin kangaroo',
    ),
  },
]);

export const kinds: readonly Kind[] = [CRIES, WAYS];
