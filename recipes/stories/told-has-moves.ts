// Tellings of how a creature moves and what it is in the habit of doing, of which only the kind is told.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

/** How it went: past tense. */
const WENT = `c due rivals
  sparrow | flew | swam hopped crawled galloped / goldfish | swam | flew hopped crawled galloped
  frog | hopped | flew galloped waddled crawled / snail | crawled | flew hopped galloped swam
  horse | galloped | flew hopped crawled waddled / penguin | waddled | flew galloped crawled hopped
  snake | crawled | flew hopped galloped waddled / kangaroo | hopped | flew crawled waddled galloped
  owl | flew | swam crawled galloped hopped / pony | galloped | flew hopped crawled waddled
  trout | swam | flew hopped crawled galloped / butterfly | flew | swam galloped hopped waddled
  worm | crawled | flew hopped galloped waddled / rabbit | hopped | flew crawled waddled swam`;

/** What it can do: "it can …". */
const CAN = `c due rivals
  canary | fly | bark purr gallop / goldfish | swim | fly bark purr gallop / dog | bark | fly purr gallop
  cat | purr | bark fly gallop / horse | gallop | purr bark fly / pony | gallop | bark purr fly
  kangaroo | hop | fly bark purr / monkey | climb | fly gallop bark / pigeon | fly | bark purr gallop
  parrot | talk | bark purr gallop / kitten | purr | fly bark gallop / snail | crawl | fly bark gallop hop
  trout | swim | fly bark gallop purr / puppy | bark | purr fly gallop`;

const SOUNDS = `c due rivals
  dog | barking | mooing purring clucking / cow | mooing | barking purring clucking / hen | clucking | barking mooing
  duck | quacking | barking mooing purring / cat | purring | barking mooing quacking / bee | buzzing | barking mooing
  snake | hissing | barking mooing quacking / pig | grunting | barking quacking mooing
  frog | croaking | barking mooing purring / owl | hooting | barking mooing croaking
  puppy | barking | quacking hissing clucking / lion | roaring | mooing quacking clucking
  wolf | howling | mooing quacking purring / mouse | squeaking | mooing barking hooting`;

/** What it makes, the whole day long. */
const MAKES = `c due rivals
  mole | tunnels | webs nests honey / spider | webs | tunnels nests honey / bee | honey | webs tunnels nests
  swallow | nests | webs tunnels honey / beaver | dams | webs honey nests / hen | eggs | webs dams honey
  blackbird | nests | webs dams tunnels / silkworm | silk | webs nests honey / badger | tunnels | webs dams honey`;

/** What those can do that live with people. */
const HOME_CAN = `c due rivals
  canary | fly | bark purr talk / goldfish | swim | fly bark purr / dog | bark | fly purr talk
  cat | purr | bark fly talk / parrot | talk | bark purr swim / kitten | purr | fly bark talk
  puppy | bark | purr fly talk / budgie | fly | bark purr swim / turtle | swim | fly bark purr`;

const MOVES = toldKind('told: how it moves', [
  {
    open: ['There was once {a c} called {pet}.', '{pet} the {c} wanted to see the king.'],
    ask: [
      'To get to the old castle, {pet} simply __.',
      'The others came on foot or by cart, but {pet} __.',
      'It __ all day long.',
      '"How did you come here, {pet}?" asked the king. "I __."',
      'The road was long and the night was cold, and still it __.',
      'It turned round and __ without another word.',
    ],
    rows: WENT,
  },
  {
    open: [
      "My sister's new flat is full of life. She has plants in every window, and since March {a c} called {pet} has been sharing the kitchen with her. We are invited to meet it on Sunday.",
      'They let us choose one animal each at the shelter. My brother took a long time about it. In the end he went home with {a c}, and for some reason he called it {pet}.',
    ],
    ask: [
      'It is still small, but already {pet} can __.',
      'Nobody had to teach it how to __ when it was small.',
      'Watch {pet} __!',
      'When it is happy, it will begin to __.',
      'It loves to __ in the morning.',
      'One day, while we were having tea, we saw it __ for the first time.',
    ],
    rows: HOME_CAN,
  },
  {
    open: [
      'Hush! There is {a c} in the dark.',
      'Behind the door, children, sits {a c}.',
      'It was {a c}, {p} thought.',
    ],
    ask: [
      '{p} held {pHis} breath, and then {pHe} heard it again: __.',
      'Can you hear it? It is __.',
      'All night long it kept on __.',
      'It started __ all of a sudden.',
      'It was the __ that kept {p} awake.',
      '"It will not hurt you," {p} whispered. "It is only __."',
    ],
    rows: SOUNDS,
  },
  {
    open: [
      'Six animals had come to the great race. The lion was the judge, the crowd cheered, and number five, as anyone could see, was {a c}. Then the flag went down.',
      'The picture book is about {a c} that lost its mother at the market. At first it only cried. But then an old donkey told it to look for her at the river, and so it made up its mind to set off.',
    ],
    ask: [
      'It __ as fast as it could.',
      'It did not look left or right, it just __.',
      'It __ in its very own way.',
      'You would have laughed to see how it __.',
      'It did what all of its kind do: it __.',
      'For a whole morning, with no rest, it __.',
    ],
    rows: WENT,
  },
  {
    open: ['"Miss, my pet is {a c}," said {p}.', '{p} has {a c}. {PHe} would like to bring it to school.'],
    ask: [
      '"How nice! And have you ever seen it __?"',
      'Then {pHis} pet began to __ in front of us all.',
      'It can __, though it cannot do sums.',
      'The one thing it does really well is __.',
      '"Does it do anything?" "It can __."',
      'The whole class was quiet, because everybody wanted to see it __.',
    ],
    rows: CAN,
  },
  {
    open: [
      'Grandpa knows every corner of his garden, and he knows who lives there. The one down by the pond is {a c}, he told us, and has been there for years. He will not let anybody drive it away.',
      'For our nature project each of us had to watch one animal for a week and take notes. I got {a c}. My notebook was full by Wednesday, and I have hardly slept since.',
    ],
    ask: [
      'There was always something new to see: it is famous for its __.',
      'You would not believe how hard it works for its __.',
      'What does it think of all day? It thinks of __.',
      'Nobody knows as much about __ as it does.',
      'It was busy with its __ whenever it had the time.',
      'All that it cared about was __.',
    ],
    rows: MAKES,
  },
  {
    open: ['Guess who won the race, {p}! It was {a c}.', 'First prize went to {a c}.'],
    ask: [
      'How did it get to the finish? It __.',
      'It __, and everyone clapped.',
      'The crowd stood up to see how well it __.',
      'So the winner is the one who __.',
      'The newspaper wrote that it had beaten them all by the way it __.',
    ],
    rows: WENT,
  },
  {
    open: [
      'The phone rang at midnight. It was Mr Young from number nine, and he was not pleased. Since we had taken in that {c}, he told us, he had not had one quiet night.',
      'The rooms are lovely and the breakfast is good, but we will not be coming back. The owners keep {a c}, and it lives right under the guest room window. You cannot call that a holiday.',
    ],
    ask: [
      'He could not stand the __ any longer.',
      'I opened the window, and there it was again: that __.',
      'All this __ goes on until morning.',
      'Even with a pillow over your head you can hear it __.',
      'Some animals sleep at night. This one prefers __.',
    ],
    rows: `c due rivals
      dog | barking | mooing quacking clucking / cow | mooing | barking clucking quacking
      hen | clucking | barking mooing hissing / duck | quacking | barking mooing hissing
      pig | grunting | barking quacking mooing / goose | hissing | barking mooing purring
      frog | croaking | barking mooing quacking / owl | hooting | barking mooing quacking
      wolf | howling | mooing quacking clucking / lion | roaring | mooing quacking clucking`,
  },
  {
    open: [
      'In winter you will not see {a c} much.',
      'Uncle told me a lot about the {c}.',
      'This book is about the {c}.',
    ],
    ask: [
      'It spends the cold months __.',
      'When snow lies on the ground, it is usually __.',
      'In January it is __, of course.',
      'Of course: in winter it is always __.',
      'By Christmas it has long been __.',
      'Why does nobody see it then? Because it is __.',
    ],
    rows: `c due rivals
      hedgehog | asleep | away white / swallow | away | asleep white / bat | asleep | away white
      bear | asleep | away white / stork | away | asleep white / dormouse | asleep | away white
      cuckoo | away | asleep white / polar bear | white | asleep away / arctic fox | white | asleep away`,
  },
  {
    open: [
      'Some people get up when the birds do. Not the {c} in our story! It has its own hours, and no one has ever been able to change its mind.',
      'Please tell the children not to shout when they visit the {c}. The keeper says that it can be grumpy if it is woken at the wrong time. There are signs, but nobody reads them.',
    ],
    ask: [
      'It likes to sleep during the __.',
      'It shuts its eyes for the whole __.',
      'If you want it to be in bed, come during the __.',
      'So what is its time for dreaming? The __.',
      'It sleeps through the __ as if it were dead.',
    ],
    rows: `c due rivals
      owl | day | night / bat | day | night / hen | night | day / sparrow | night | day / moth | day | night
      robin | night | day / hedgehog | day | night / butterfly | night | day / badger | day | night
      cow | night | day / goat | night | day`,
  },
  {
    open: [
      'In the game {p} had to move like {a c}.',
      '"You are {a c} now, {p}," said the teacher and smiled.',
    ],
    ask: [
      '"Very good!" everyone said as {pHe} __.',
      '{p} __ round and round the room.',
      'With a laugh {pHe} __.',
      'You should have seen how {p} __!',
      'Until the music stopped, {pHe} __.',
    ],
    rows: WENT,
  },
  {
    open: [
      "The circus had only one animal left, and that was {a c}. The clown fed it, the dancer brushed it, and on Saturday nights it had the whole tent to itself. I was seven, and I've never forgotten it.",
      "Our town hall has a mouse problem. The mayor bought {a c} to deal with it, which cost a good deal of money. There was a picture of the two of them in Thursday's paper.",
    ],
    ask: [
      'It could __ all right, if anybody asked.',
      'It was never sick, it was never late, and it did not mind having to __.',
      'The trouble is that all it wants to do is __.',
      'Now and then you would hear someone laugh and say: "Look at it __!"',
      'It did nothing but __ all week.',
      'It was born to __.',
    ],
    rows: CAN,
  },
  {
    open: [
      '"Mum, there is {a c} at our window!"',
      'Early one morning {a c} came to our house.',
      'I once had {a c}.',
    ],
    ask: [
      'It said good morning by __ at us.',
      'Its __ woke us up.',
      'We came running when we heard it __.',
      'Our visitor was happy and went on __.',
      'Before breakfast it began __.',
      'At first I did not know who was __.',
    ],
    rows: SOUNDS,
  },
  {
    open: [
      '"What do you do all day?" the fox asked the {c}. He had never had a job himself. It was spring, the sun was out, and he was in the mood for a chat.',
      'Dear diary, if I am ever born again, I want to be {a c}. They have a purpose in life, and they do not have to write essays about it. Today I got another D.',
    ],
    ask: [
      'The answer was simple: all its life is about __.',
      'Day after day it would be busy with its __.',
      'A life full of __ is not the worst of lives.',
      'Some work for money, and others for __.',
      'There is never a day without __ in such a life.',
      'And what does such a creature dream of? Of __.',
    ],
    rows: MAKES,
  },
  {
    open: ['The hunter said: "I saw {a c}."', 'In my dream last night there was {a c}.'],
    ask: [
      'When somebody sneezed, it simply __.',
      'Slowly or quickly, but very happily, it __.',
      'And do you know how it got away? It __.',
      'It __ for hours and hours.',
      'It had only one way to move, so it __.',
    ],
    rows: WENT,
  },
  {
    open: [
      "My aunt is a nurse in a children's ward. On her days off she brings {a c} to work, which the doctors do not know about. The little ones would do anything for it, even take their pills.",
      'We have a new member of staff at the bookshop. It is {a c}, and it belongs to the owner, who could not leave it at home any longer. Business has never been better.',
    ],
    ask: [
      'They sit around it in a circle and wait for it to __.',
      '"Please," they say, "make it __!"',
      'A boy who had not smiled for weeks laughed out loud when he saw it __.',
      'It may __ if you are kind to it.',
      'Some come only to see it __.',
    ],
    rows: HOME_CAN,
  },
  {
    open: ['A witch turned the prince into {a c}.', 'The prince woke up one morning and was {a c}!'],
    ask: [
      'It opened its mouth, but there was no speech, only __.',
      'They heard __ instead of words.',
      'The princess asked it a question, and it replied by __.',
      'It tried to say its name, but it ended up __.',
      'Poor thing! It was no good at talking, but very good at __.',
    ],
    rows: SOUNDS,
  },
  {
    open: [
      'The farmer has opened the gate at last, because the {c} he bought in Wales has got used to the place. His children sat on the wall to watch. Would it stay, or would it leave them?',
      'After a month in our warm shed, the {c} was well enough to go. We took it to the edge of the wood, my daughter said a few words, and I let go of it.',
    ],
    ask: [
      'It looked back at us once, and then it __.',
      'Ten yards, twenty yards, thirty: it __.',
      'It __, with nobody to stop it.',
      'For a moment it did not stir. Then it __.',
      'It __, free at last.',
    ],
    rows: `c due rivals
      sparrow | flew | swam hopped crawled galloped / frog | hopped | flew galloped waddled crawled
      pony | galloped | flew hopped crawled waddled / penguin | waddled | flew galloped crawled hopped
      snake | crawled | flew hopped galloped waddled / kangaroo | hopped | flew crawled waddled galloped
      owl | flew | swam crawled galloped waddled / horse | galloped | flew hopped crawled waddled
      pigeon | flew | crawled galloped swam / rabbit | hopped | flew crawled waddled galloped
      tortoise | crawled | flew hopped galloped / foal | galloped | flew crawled waddled`,
  },
]);

export const kinds: readonly Kind[] = [MOVES];
