// Tellings of what wild creatures of wood, zoo, river and air sound like, when only their kind was told.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const VOICE = `c due rivals
  lion | roar | howl hoot buzz / tiger | roar | chirp croak howl / bear | growl | hoot chirp croak
  wolf | howl | roar hoot buzz / owl | hoot | roar hiss howl / snake | hiss | roar hoot howl
  frog | croak | howl roar chirp / toad | croak | roar hoot howl / duck | quack | howl roar hiss
  goose | honk | roar buzz hoot / crow | caw | hiss roar howl / sparrow | chirp | roar croak howl
  mouse | squeak | roar hoot howl / bee | buzz | roar howl croak / sheep | bleat | roar hoot howl`;

const PAST = `c due rivals
  lion | roared | hooted buzzed quacked / tiger | roared | chirped croaked cooed
  bear | growled | hooted chirped croaked / wolf | howled | roared hooted buzzed
  owl | hooted | roared hissed howled / snake | hissed | roared hooted howled
  frog | croaked | howled roared chirped / toad | croaked | roared hooted howled
  duck | quacked | howled roared hissed / goose | honked | roared buzzed hooted
  crow | cawed | hissed roared howled / mouse | squeaked | roared hooted howled
  sparrow | chirped | roared croaked howled / dove | cooed | roared hissed howled`;

const NOW = `c due rivals
  lion | roars | hoots buzzes quacks / tiger | roars | chirps croaks coos / bear | growls | hoots chirps croaks
  wolf | howls | roars hoots buzzes / owl | hoots | roars hisses howls / snake | hisses | roars hoots howls
  frog | croaks | howls roars chirps / duck | quacks | howls roars hisses / goose | honks | roars buzzes hoots
  mouse | squeaks | roars hoots howls / bee | buzzes | roars howls croaks / pigeon | coos | roars hisses howls`;

const GOING_ON = `c due rivals
  lion | roaring | hooting buzzing quacking / tiger | roaring | chirping croaking cooing
  bear | growling | hooting chirping croaking / wolf | howling | roaring hooting buzzing
  owl | hooting | roaring hissing howling / snake | hissing | roaring hooting howling
  frog | croaking | howling roaring chirping / duck | quacking | howling roaring hissing
  goose | honking | roaring buzzing hooting / mouse | squeaking | roaring hooting howling
  bee | buzzing | roaring howling croaking / pigeon | cooing | roaring hissing howling`;

const MANY = `c due rivals
  frogs | croaking | howling quacking hooting / ducks | quacking | howling croaking buzzing
  geese | honking | hooting croaking chirping / wolves | howling | quacking chirping croaking
  crickets | chirping | howling quacking hooting / owls | hooting | croaking chirping buzzing
  bees | buzzing | howling croaking hooting / sparrows | chirping | howling quacking hooting
  doves | cooing | howling croaking buzzing / toads | croaking | howling quacking chirping
  lions | roaring | chirping quacking buzzing / crows | cawing | howling quacking buzzing`;

const WILD = toldKind('told: voices of the wild', [
  {
    open: ['Deep in the wood lived {a c}.', 'There was once {a c} that lived in the wood.'],
    middle: ['The moon came up, round and yellow.'],
    ask: [
      'Nobody came near, for they had all heard it __.',
      'When it was lonely, it began to __.',
      'Out of the dark trees came a strange __.',
      'The king himself could not __ as well.',
      'It opened one eye, closed it again, and gave a sleepy __.',
      'Its mother had taught it how to __.',
      'Hush! It is going to __.',
    ],
    rows: VOICE,
  },
  {
    open: [
      'It was half past four and the zoo was about to close. {p} had lost one mitten at the penguins and was tired, but {pHe} wanted to see the {c} before we went. We stood at the fence and ate the last of the crisps.',
      "Please can we see the {c}, {p} had begged all day, and each time there had been something else: the shop, the toilets, a sandwich. Now it was nearly closing time, and we'd got there at last.",
    ],
    ask: [
      'It had been asleep. It lifted its head, looked at {p}, and __.',
      'We waited and waited, and just as we were turning to go, it __.',
      '{p} dropped the crisps, because right in front of {pHim} it __.',
      '"Goodbye," said {p}, and waved. It __.',
      'The keeper came with a bucket. For the first time that day it __.',
      'What {p} told everyone for weeks was that it had looked at {pHim} and __.',
      'It __ twice and lay down.',
    ],
    rows: PAST,
  },
  {
    open: ['{p} has seen {a c} by the river.', 'A walk by the river: {p} sees {a c}.'],
    ask: [
      '{PHe} stands still and waits until it __.',
      'It looks at the water and __.',
      '{p} takes one step, and it __.',
      '"Hello!" calls {p}, and the animal __.',
      'First it is silent. Then, all of a sudden, it __.',
      'Now {p} knows how it looks and how it __.',
      'It __ and is gone.',
    ],
    rows: NOW,
  },
  {
    open: [
      'The tent was dry, the stove worked, and for once we had remembered the tin opener. It would have been a perfect weekend if there had not been {c}, dozens of them, all around the lake.',
      'We chose the camp site for its lake. It had clean showers, too, and a shop with fresh rolls. What the nice girl at the desk had not mentioned was the {c}. There must have been a hundred of them.',
    ],
    ask: [
      'As soon as we had zipped up the tent, it started: that endless __.',
      'I put my head under the pillow, but I could hear them __.',
      'At three in the morning they were still __.',
      'Dad clapped his hands. For ten seconds they stopped __.',
      'In the end it was almost like music, and we fell asleep to the sound of their __.',
      'The people in the next tent had earplugs and had heard no __.',
      'The __ went on till dawn.',
    ],
    rows: MANY,
  },
  {
    open: ['A baby {c} had lost its mother.', 'Look, a baby {c}! It is all alone.'],
    ask: [
      'It was too small to be heard, and still it tried to __.',
      '"Mother will find me," it thought, "if I __."',
      'From far away came a __ that it knew.',
      'That was her! Nobody else could __ like her.',
      'She answered with a long __.',
      'They were so happy that both began to __.',
      'A tiny __ came from the grass.',
    ],
    rows: VOICE,
  },
  {
    open: [
      'And now a story from the north of the country, where a man who had gone out to buy milk came home to find {a c} on his sofa. He had left the back door open, as everybody does there.',
      'A pensioner from the north has had an unusual visitor. When he got back from the shop with his milk, {a c} was lying on his sofa in front of the television. The back door had been left open.',
    ],
    ask: [
      'He switched the television off, and it looked at him and __.',
      '"I said good afternoon," the man told us, "and it __."',
      'Twice he opened the door and pointed. Twice his guest just __.',
      'It did no harm. It watched the news, it __, and it left.',
      'Firemen tried a net, but the animal jumped on the piano and __.',
      'His wife, who was upstairs, thought it was her husband who had __.',
      'It __ at the fire brigade.',
    ],
    rows: PAST,
  },
  {
    open: ['What is that in the tree? It is {a c}.', 'There is {a c} up in our tree.'],
    ask: [
      'Sit under the tree and you will hear it __.',
      'It is always there in the evening, always __.',
      'What a lot of __!',
      'The children copy it and run round the tree, __.',
      'It fell silent for a moment, and then it went on __.',
      'Every day we wake up to its __.',
      'The __ began before sunrise.',
    ],
    rows: `c due rivals
      owl | hooting | croaking hissing buzzing / snake | hissing | cooing hooting quacking
      pigeon | cooing | hissing hooting quacking / dove | cooing | hissing croaking quacking
      sparrow | chirping | hissing hooting croaking / crow | cawing | hooting buzzing chirping
      bee | buzzing | hooting croaking chirping / cricket | chirping | hooting hissing cooing
      parrot | squawking | hooting buzzing croaking / wasp | buzzing | hooting croaking cooing
      tree_frog | croaking | hooting cooing chirping / robin | singing | hooting hissing croaking`,
  },
  {
    open: [
      'My aunt is a nature photographer. She once sat in a box made of leaves for three days to get one picture of {a c}. She ate cold beans, slept sitting up, and could not even cough.',
      'For a single photo of {a c} my aunt has lain in mud, been bitten by ants, and lived on cold beans for three days. It now hangs over our fireplace, and visitors admire it.',
    ],
    ask: [
      'She knew that she was in the right place, because on the first night she had heard it __.',
      'A picture cannot show you the most beautiful thing about it, she says, and that is its __.',
      'Just as she pressed the button, it began to __.',
      'To bring it closer she did her best __.',
      'Then her stomach rumbled, and from the bushes came an answering __.',
      'Even today, when the house is quiet, she thinks she hears it __.',
      'A __ made her jump.',
    ],
    rows: VOICE,
  },
  {
    open: ['"I am {a c}," said the stranger.', '"Who are you?" "I am {a c}, and I am new here."'],
    ask: [
      '"Then let us hear you __."',
      '"Prove it! Show us how you __."',
      'The stranger took a deep breath, and the whole wood heard the __.',
      '"I have lost my voice," it said. "I cannot __."',
      '"In this wood," said the hare, "you may only __ after breakfast."',
      'It was, they all agreed, a lovely __.',
      'A real __ sounds quite different.',
    ],
    rows: VOICE,
  },
  {
    open: [
      'Wed. 14th. Rain again. We have eaten the last of the bread, and Hobbs has a fever. This morning I met {a c} on my way to the spring. We looked at each other for a while, and I think I was the more frightened.',
      'Wed. 14th. Hobbs still ill; tent leaking. I went to the spring for water and on the path there was {a c}, no more than ten yards away. I have told nobody, as they are nervous enough.',
    ],
    ask: [
      'Thurs. 15th. It must have followed me. All night long there was a sound of __.',
      'Hobbs sat up in the night and asked, "What is that __?"',
      'Fri. 16th. It is near the camp now and does not stop __.',
      'It circles us in the dark, __.',
      'Sat. 17th. Silence. To my surprise I miss the __.',
      'Years later, in my bed in London, I wake and think that I can hear it __.',
      'The __ is coming nearer.',
    ],
    rows: GOING_ON,
  },
  {
    open: [
      '{p} drew {a c} with a speech bubble.',
      'In {pHis} picture there is {a c} with a big speech bubble.',
    ],
    ask: [
      'Inside the bubble {p} wrote "__".',
      'The bubble does not say "hello". It says "__".',
      '"Can you read what it is saying?" "Yes: \'__\'!"',
      '{p} ran through the house with the picture and shouted "__".',
      'The letters are crooked, but you can read them: "__".',
      '{p} has forgotten the "__" here.',
      'Next to the bubble stands a second "__" in blue.',
    ],
    rows: `c due rivals
      lion | roar | hiss tweet quack / snake | hiss | roar quack tweet / duck | quack | roar hiss buzz
      bee | buzz | roar moo quack / crow | caw | hiss moo roar / mouse | squeak | roar hiss quack
      sparrow | tweet | roar hiss moo / tiger | roar | tweet quack buzz / wasp | buzz | roar tweet moo
      cow | moo | hiss tweet buzz / goose | honk | roar tweet buzz / pig | oink | tweet roar buzz`,
  },
  {
    open: [
      'If you ever meet {a c} on the path, here is what my grandfather taught me. Do not run, and do not look it in the eye. Take off your hat, slowly, and talk about the weather.',
      'My grandfather met {a c} when he was a boy, and the two of them stood face to face for what felt like an hour. He had nothing with him but a hat and half a cheese sandwich.',
    ],
    ask: [
      'It will let you pass, unless it __.',
      'A little noise is nothing to worry about, he says; that is just how it __.',
      'When it is bored with you, it turns round and __.',
      'Mothers with young ones are another matter: one step too many, and she __.',
      'He can show you, too: he puts down his pipe, fills his cheeks, and __.',
      'Somewhere in those hills, I like to think, it still __.',
      'Mine just __ and sat down.',
    ],
    rows: NOW,
  },
  {
    open: ['Night in the zoo. Only the {c} is awake.', 'All the animals sleep. Only one, the {c}, does not.'],
    ask: [
      'The night keeper drinks his tea and hears it __.',
      'It walks up and down, __.',
      'The others put their paws over their ears because of the __.',
      '"Stop that __!" they cry.',
      'It has no one to talk to, and so it keeps __.',
      'At last it is tired of __.',
      'All that __ makes them cross.',
    ],
    rows: GOING_ON,
  },
  {
    open: [
      'On our first morning in the new school in the country the teacher took us out to the pond and told us to close our eyes. "Just listen," she said. "Somewhere in the reeds there are {c}. Do you know what they sound like?"',
      'Our new teacher does not like classrooms. She made us sit by the pond with our eyes closed, thirty children in the wet grass. She had seen {c} there on Sunday and wanted us to hear them.',
    ],
    ask: [
      'At first there was only the wind. And then, faintly, we heard the __.',
      'First one, then another, then all of them were __.',
      'Some of the boys opened their eyes and started __ back.',
      'A plane went over, and when it was gone they were no longer __.',
      'I could not do sums that day, for in my head there was nothing but __.',
      'My best friend had fallen asleep and missed all the __.',
      'The __ came from the reeds.',
    ],
    rows: `c due rivals
      frogs | croaking | howling quacking hooting / ducks | quacking | hissing croaking buzzing
      geese | honking | hooting croaking chirping / crickets | chirping | honking quacking hooting
      bees | buzzing | squeaking croaking hooting / sparrows | chirping | croaking quacking hooting
      toads | croaking | quacking chirping buzzing / mice | squeaking | quacking croaking buzzing
      crows | cawing | croaking quacking buzzing / doves | cooing | croaking quacking buzzing
      snakes | hissing | quacking croaking chirping / flies | buzzing | croaking quacking honking`,
  },
  {
    open: ['The witch turned {p} into {a c}.', '"Be {a c}!" cried the witch, and {p} was one.'],
    ask: [
      '{p} wanted to cry "Help!" but {pHe} only __.',
      'At supper {pHe} sat down in {pHis} old place and __.',
      '"Where is {p}?" asked {pHis} mother. "I am here!" {pHe} __.',
      'Every night {pHe} sat in front of the house and __.',
      'The princess gave {pHim} a kiss, and happily {pHe} __.',
      'Long after {pHe} was a child again, {pHe} sometimes __.',
      '{p} __ at the witch.',
    ],
    rows: PAST,
  },
  {
    open: [
      "Good evening, is that the animal helpline? I've found {a c} in my garage. It has hurt itself, I believe. I've given it some water, and my husband is keeping the children away.",
      'There is {a c} in our garage, behind the bicycles. It is not well, and I would be grateful if someone could come before my husband gets home, since he faints easily.',
    ],
    ask: [
      'You will find the house easily. Just follow the __.',
      'It let me come quite close before it started __.',
      'Can you hear it? I am holding the phone up. That is it __.',
      'Is it a good or a bad sign that it keeps __?',
      'My neighbour thought it was my husband who was __.',
      'It has got worse. I do not like the way it is __.',
      'The __ began an hour ago.',
    ],
    rows: GOING_ON,
  },
  {
    open: ['A little bear is afraid of the {c}.', 'Little Bear does not like the {c} at all.'],
    ask: [
      'Whenever it __, he hides behind his mother.',
      '"It will not hurt you," says his mother. "It only __."',
      'He shuts his eyes and waits until it __.',
      'One day Little Bear growls first, and back it __.',
      'Now they are friends. He tells it a joke, and it __.',
      'Look, it __ and smiles!',
      'It __ twice, and Little Bear laughs.',
    ],
    rows: `c due rivals
      lion | roars | hoots buzzes quacks / tiger | roars | chirps croaks coos / wolf | howls | hoots chirps buzzes
      owl | hoots | quacks hisses howls / snake | hisses | quacks hoots howls / frog | croaks | howls hoots chirps
      duck | quacks | howls hoots hisses / goose | honks | howls buzzes hoots / mouse | squeaks | quacks hoots howls
      bee | buzzes | quacks howls croaks / dog | barks | hoots buzzes hisses / cow | moos | barks hisses howls`,
  },
  {
    open: [
      'The sound library has over nine thousand tapes. Mine was number 412, {a c}, recorded at dawn by a man called Winter, who later became famous for his cakes. It cost me two pounds.',
      'In a box of old records at the flea market I found one with nothing on it but {a c}, recorded at dawn. There was a picture of sunrise on the cover, and the price had come down twice.',
    ],
    ask: [
      'I put it on, sat down in my armchair, and listened to it __.',
      'It crackled for a minute, and then came the first __.',
      'My cat ran out of the room at the very first __.',
      'The B side was the same again: nothing but one more __.',
      'There is a place in the middle where it stops for breath, and then it goes on with a mighty __.',
      'The neighbours complained, and I told them it was good for the soul to hear it __.',
      'The __ lasts nine minutes.',
    ],
    rows: VOICE,
  },
  {
    open: [
      '{pet} the {c} was going to sing in the forest choir.',
      'The forest choir had a new member: {pet} the {c}.',
    ],
    ask: [
      '"One, two, three!" The choir sang, and {pet} __.',
      'It was not in tune, but with all its heart {pet} __.',
      'The old badger who led them closed her eyes in pain each time {pet} __.',
      'Everyone had to be quiet, while in the middle of the song {pet} __ alone.',
      'The people clapped and called for more, so once again {pet} __.',
      '{pet} __ louder and louder.',
      'After the song {pet} __ for joy.',
    ],
    rows: PAST,
  },
]);

export const kinds: readonly Kind[] = [WILD];
