// Tellings of what an animal, an instrument, a machine, the weather or somebody sounds like.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

/** Rows of animals with their voices in all forms, from pairs such as "dog bark". */
const voices = (pairs: string): string =>
  pairs.replace(/(\w+) (\w+?)(s|zz)?(?:,\s*|$)/g, (_, animal: string, start: string, end = '') => {
    const verb = start + end;
    return `\n${animal} | ${verb} | ${verb}ed | ${verb}ing | ${verb}${end ? 'es' : 's'}`;
  });

const VOICES = `c base past ing s ${voices(`dog bark, puppy bark, cat meow, kitten meow, cow moo, duck quack, lion roar,
  wolf howl, owl hoot, frog croak, horse neigh, pony neigh, snake hiss, bee buzz, mouse squeak, rooster crow,
  sheep bleat, sparrow chirp`)}`;

/** Those that live on a farm or in a garden. */
const FARM = `c base past ing s ${voices(`dog bark, cat meow, cow moo, duck quack, horse neigh, rooster crow, pig grunt,
  goat bleat, donkey bray, frog croak, owl hoot`)}`;

const SOUND = 'bark meow moo quack hoot';
const SOUNDED = 'barked meowed mooed quacked croaked';
const SOUNDING = 'barking meowing mooing hooting croaking';
const SOUNDS = 'barks meows moos quacks neighs';

const SOUNDED_LIKE = toldKind('told: what it sounds like', [
  {
    open: [
      'What {p} unpacked on {pHis} birthday was a toy {c} with glass eyes. "Press its belly," said Uncle Max, "and it does just what a real one does."',
      'The toy that Uncle Max brought was {a c}. He showed {p} the little button under its belly that made it sound as if it were alive.',
    ],
    ask: [
      '{PHe} pressed as hard as {pHe} could, and the toy began to __.',
      'Somebody must have rolled over it in the night, because from under the blanket we heard it __.',
      '"One more time," said Mum, "and out it goes. I cannot bear to hear it __."',
      'Since its fall into the bath it can still blink, but it can no longer __.',
      'All the way to Scotland the toy did nothing but __.',
    ],
    rows: VOICES,
    due: 'base',
    rivals: SOUND,
  },
  {
    open: [
      'We rent a little house in the country now. There is no traffic, no neighbour, only {a c} on the other side of the hedge, and it gets up earlier than we do.',
      'Dear Aunt Jo, the holiday flat is lovely. The only other guest, so to speak, is the {c} that belongs to the farmer, and it has a lot to say.',
    ],
    middle: ['The church clock strikes every hour, but you get used to that.'],
    ask: [
      'At five this morning I was wide awake, because something under my window __.',
      'I said good morning over the hedge, and it looked up and __.',
      'No sooner had I put my head back on the pillow than it __.',
      'I called my mother, and she asked who that was, for every time I wanted to say something it __.',
      'The sun rose, the gate opened, and right on time our friend __.',
    ],
    rows: FARM,
    due: 'past',
    rivals: SOUNDED,
  },
  {
    open: [
      'To the people at number nine: we like animals, but does your {c} have to spend every single night outside our bedroom?',
      'I am writing about the {c} next door. My husband works nights and has to sleep by day, and so far he has not been able to.',
    ],
    ask: [
      'Nobody on this street can sleep with all that __.',
      'Please do something about the __!',
      'It would be kind of you to take it indoors as soon as it starts __.',
      'Last night it went on until half past three without a break: nothing but loud, endless __.',
      'We have tried earplugs, and even through those we can hear it __.',
    ],
    rows: FARM,
    due: 'ing',
    rivals: SOUNDING,
  },
  {
    open: [
      'In the school play {p} has the part of the {c}. It is a small part, there is only one thing to do, but it has to come at exactly the right moment.',
      '"I am the {c}!" {p} told everyone at breakfast. "I do not have to say any words in the play. I only have to do what it does."',
    ],
    middle: ['{q} is going to be the tree, which is easier still.'],
    ask: [
      'When the moon comes up behind the paper hills, {pHe} must step forward and __.',
      'On the big night {pHe} saw Grandma in the first row and quite forgot to __.',
      'Louder, please! They want to hear you __ right at the back!',
      'For a week the whole family had to sit and listen to {pHim} __.',
    ],
    rows: VOICES,
    due: 'base',
    rivals: SOUND,
  },
  {
    open: [
      'My little brother is one and a half and knows just one animal, the {c}. Show him any picture you like, he makes that one sound.',
      "The baby's first word was not a word at all. It was what the {c} in her picture book says, and she was ever so proud of it.",
    ],
    ask: [
      'You should see people turn round on the bus when a small voice in the pushchair __.',
      'Ask the little one anything you like: no answer comes, only a grin, and then the sweet thing __.',
      'We showed Grandad a photo of the book and told him to wait and listen while the baby __.',
      'Even in church, when all is quiet, our youngest sits up and __.',
    ],
    rows: VOICES,
    due: 's',
    rivals: SOUNDS,
  },
  {
    open: [
      'The witch lifted her stick. "From now on," she said to the rude prince, "you shall be {a c}!" There was a flash, and where the prince had been, there it sat.',
      '"I am not {a c}!" the prince wanted to say. But that was exactly what he was now, thanks to the witch.',
    ],
    ask: [
      'He opened his mouth to call his guards, but all he could do was __.',
      'The king asked who had let that animal in, and it could only look at him and __.',
      'For seven years the poor prince had to eat from a bowl and __.',
      'It would have liked to tell the princess everything. Instead she heard it __.',
      '"Until you have learned to say sorry," said the witch, "you will __!"',
    ],
    rows: VOICES,
    due: 'base',
    rivals: SOUND,
  },
  {
    open: [
      'There are two of us on this farm who never stop talking, Gran says: me and the {c}.',
      "Gran's {c} is eighteen years old and half blind, but there is nothing wrong with its voice.",
    ],
    ask: [
      'You do not need a doorbell there. Come up the path, and before you have reached the gate you will hear it __.',
      'On the phone I can hardly hear what she says for all the __.',
      'When I was small, I used to fall asleep to the sound of its __.',
      'And when I think of those summers now, I hear the old pump, and that loud, happy __.',
      'The vet drove off again, shaking his head. Nothing is the matter with it, it just likes __.',
    ],
    rows: FARM,
    due: 'ing',
    rivals: SOUNDING,
  },
  {
    open: [
      'The parrot at the hotel had lived beside {a c} for many years, and it had learned more from that neighbour than from any person.',
      'Before it came to us, our parrot shared a room with {a c}. It has never said hello in its life, it only copies its old friend.',
    ],
    ask: [
      'Guests who say good morning to the bird are surprised when it __.',
      'It looks you in the eye, puts its green head to one side, and __.',
      'Every visitor laughs when a parrot __.',
      'I taught it my name for weeks, and what does it do? It __!',
    ],
    rows: VOICES,
    due: 's',
    rivals: SOUNDS,
  },
  {
    open: [
      '{p} was alone in the house, and it was so quiet that {pHe} noticed {x} for the first time.',
      'Quiet? It was anything but quiet. I lay there with my eyes open and listened to {x}, minute after minute.',
    ],
    ask: [
      'It was the only sound in the room, and on and on it __.',
      'No car passed, no dog barked. It just __.',
      'Outside it grew dark, and still it __.',
      'It did what it had always done: it __.',
    ],
    rows: `x past
      the clock on the wall | ticked
      the fridge in the corner | hummed
      the tap over the sink | dripped
      the fire in the stove | crackled
      the rocking chair | creaked
      the fly at the window | buzzed
      the cricket behind the stove | chirped
      the smoke alarm with its empty battery | beeped
      the rooster in the yard | crowed`,
    due: 'past',
    rivals: 'ticked dripped crackled beeped creaked',
  },
  {
    open: [
      'I only wanted to close my eyes for five minutes. The {x} would call me in time, I thought, and lay down on the sofa.',
      '"Stay here and do not move until you hear the {x}," said my aunt, and went off to water her flowers.',
    ],
    ask: [
      'A moment later, or so it seemed, it __.',
      'I was just dreaming of a beach when all of a sudden it __.',
      'I jumped up as soon as it __.',
      'Perhaps I am getting deaf, but I never noticed that it __.',
    ],
    rows: `x past
      kettle | whistled
      teakettle | whistled
      telephone | rang
      doorbell | rang
      microwave | beeped
      alarm clock | rang
      kitten | meowed
      puppy | barked
      baby | cried`,
    due: 'past',
    rivals: 'whistled beeped barked mooed meowed',
  },
  {
    open: [
      'The whole class had instruments. {p} was given {x}, which was just what {pHe} had hoped for.',
      '{p} came home from the flea market with {x} under {pHis} arm. "Oh dear," said the neighbours.',
    ],
    middle: ['{q} would rather have had a violin.'],
    ask: [
      '{PHe} can already make it __.',
      'If you stand by the garden wall, you can hear it __.',
      'All it did in {pHis} hands at first was __.',
    ],
    rows: `x due rivals
      a big drum | boom | tinkle squeak jingle
      a little silver bell | ring | boom rattle roar
      a tin whistle | whistle | boom jingle rattle
      a baby's rattle | rattle | boom whistle ring
      a brass gong | boom | squeak whistle jingle
      a set of sleigh bells | jingle | boom whistle roar
      an old car horn | honk | jingle tinkle rattle
      a music box | tinkle | boom honk roar
      a rubber duck | squeak | boom jingle ring`,
  },
  {
    open: [
      'The weather man had promised us {x} for tonight, and this time he was right.',
      'Nobody went out that evening. We sat by the window, all five of us, because there was {x}.',
    ],
    ask: [
      'All night long the world outside our thick old walls __.',
      'We could not sleep, so loudly it __.',
      'The baby pulled the blanket over her head as it __.',
      'Up above, around the roof, it __.',
    ],
    rows: `x due rivals
      a thunderstorm | thundered | whistled pattered tinkled
      a storm with black clouds and lightning | thundered | pattered whistled chirped
      an icy wind from the north | howled | pattered thundered ticked
      a storm wind from the sea | howled | pattered ticked thundered
      hail on the tin roof | rattled | purred sang ticked
      a wild blizzard | howled | pattered ticked tinkled`,
  },
  {
    open: [
      'You know what happens when {p} {x}. And today, of all days, that was exactly how it was, in the middle of the speech.',
      'The mayor had just begun his speech. In the third row sat {p}, who {y}.',
    ],
    ask: [
      'Everyone turned round as {pHe} began to __.',
      '{PHe} tried to hold it back, but in the end {pHe} simply had to __.',
      'Over the loudspeakers the whole town could hear {pHim} __.',
      '"Excuse me," {pHe} said afterwards. "I did not mean to __."',
    ],
    rows: `x y due rivals
      gets pepper in the nose | had got pepper in the nose | sneeze | snore clap sob
      gets dust up the nose | had dust in the nose | sneeze | snore clap sob
      falls asleep on a chair | had fallen fast asleep | snore | sneeze cough laugh
      nods off after a big lunch | had nodded off after a big lunch | snore | sneeze cough laugh
      gets smoke in the throat | had smoke in the throat | cough | snore clap sing
      swallows a crumb the wrong way | had a crumb in the throat | cough | snore clap sing
      remembers something very funny | had just remembered a very good joke | laugh | sneeze snore sob
      thinks of something terribly sad | was thinking of something terribly sad | sob | laugh snore clap
      sees a big spider | saw a big spider and was afraid of nothing more | scream | snore sing clap`,
  },
  {
    open: [
      'Three things in this house need oil, or a doctor, I am not sure which. The worst of them is {x}.',
      'Our landlord says that he will come on Friday and look at {x}. About time! I told him a month ago that it was getting louder.',
    ],
    ask: [
      'Listen, there it is again, that awful __.',
      'I cannot hear myself think with all this __.',
      'It keeps the children awake, that never-ending __.',
      'He walked in, stood still, and said that he had never heard such __.',
    ],
    rows: `x due rivals
      the dripping tap in the bath | dripping | rattling creaking buzzing
      the stairs with their loose old boards | creaking | dripping ringing beeping
      the old wooden door in the hall | creaking | dripping ringing beeping
      the window, loose in its frame when a lorry passes | rattling | dripping beeping ringing
      the smoke alarm with its empty battery | beeping | creaking dripping rattling
      the doorbell, which has got stuck | ringing | creaking dripping hissing
      the leaking gas pipe | hissing | beeping creaking ringing
      the wasps' nest in the wall | buzzing | dripping beeping creaking`,
  },
  {
    open: [
      'Radio plays are made with very simple things. For the next scene the man at the microphone was holding {x}.',
      '"And now the noise, please!" called the director. The sound man was ready: in his hands he had {x}.',
    ],
    ask: [
      'He gave a nod, moved his hands, and in the headphones something __.',
      'The red light went on, and at the right moment it __.',
      'It took four tries until it properly __.',
      'At home in front of their radios people sat up when it __.',
    ],
    rows: `x due rivals
      a bunch of keys | jingled | popped boomed quacked
      a balloon and a needle | popped | jingled rustled ticked
      a bag of dry leaves | rustled | popped boomed rang
      a bicycle bell | rang | rustled popped quacked
      a huge drum | boomed | rustled jingled squeaked
      a rubber mouse | squeaked | boomed rang rustled
      a loud old clock | ticked | popped rustled quacked
      a wooden duck call | quacked | jingled boomed rang`,
  },
  {
    open: [
      'On the train I had {x} behind me the whole way. Of course I had forgotten my headphones.',
      'Seat 41 was mine. In seat 43, as I soon found out, there was {x}.',
    ],
    ask: [
      'For three hours I had to listen to the __.',
      'The guard said that he was sorry, but he could not forbid anybody their __.',
      'Even a tunnel was no help: in the dark there was still that __.',
      'I moved two coaches down, and there, thank heavens, there was no more __.',
    ],
    rows: `x due rivals
      a man fast asleep with his mouth wide open | snoring | barking giggling singing
      two girls with a very funny book | giggling | snoring barking sobbing
      a church choir on its way to a concert | singing | barking snoring sneezing
      a hungry baby whose bottle had been left at home | crying | snoring barking singing
      a small, nervous dog | barking | snoring singing giggling
      a cat in a basket | meowing | barking snoring singing
      a boy with hay fever | sneezing | snoring barking singing
      a lady with a terrible dry throat | coughing | barking singing snoring
      an old man with a cheerful tune on his pursed lips | whistling | snoring barking crying`,
  },
  {
    open: [
      'Do you remember that night at the theatre? It was {x}, and {q} and I were sitting right at the front.',
      'I shall never forget how it was that evening: it was {x}. Every seat in the theatre was taken.',
    ],
    ask: [
      'As if somebody had given a sign, the whole audience __.',
      'A moment of silence, and then everyone in the house __.',
      'I did not want to at first, but in the end even I __.',
      'From the boxes up on the left to the cheap seats on the right, people __.',
    ],
    rows: `x due rivals
      the end of a wonderful play, with all the actors bowing | clapped | screamed sobbed snored
      the saddest play ever, where the child dies | sobbed | laughed snored cheered
      the funniest play ever | laughed | sobbed screamed snored
      a scary play where a ghost jumps out of a box | screamed | snored sang sobbed
      the dullest play ever, and hot, and after midnight | yawned | cheered screamed sang
      a concert where we were all handed the words and told to join in | sang | screamed snored sobbed`,
  },
  {
    open: [
      'On our way down to the river we came past {x}. You could hear it before you could see it.',
      'The blind man put up a hand. "Wait," he said. "There must be {x} near here. I can hear it."',
    ],
    ask: [
      'We stood still and heard it __.',
      'The nearer we came, the louder it seemed to __.',
      'Even from the bridge, half a mile on, we could still hear it __.',
      'Day and night, the people there told us, you can hear it __.',
    ],
    rows: `x due rivals
      a big waterfall | roar | ring quack tick
      a huge bell | ring | quack roar hoot
      a pond with a frog in it | croak | roar ring tick
      an angry lion in a cage | roar | ring croak quack
      a hungry lamb | bleat | roar ring tick
      a beehive | buzz | bleat ring roar
      a lonely wolf | howl | ring croak tick
      a donkey | bray | ring quack tick`,
  },
  {
    open: [
      'Shh, be quiet now, {p}, or you will wake it. It is {x}.',
      '{p} crept closer on tiptoe. "It is {x}," {pHe} whispered. "If you touch it, everyone in the house will know."',
    ],
    ask: [
      'Too late! With a jerk it __.',
      '{q} touched it all the same, and how it __!',
      'Nobody ever said who had done it. But that night it loudly __.',
      'One wrong step, and it __.',
    ],
    rows: `x due rivals
      the guard dog, asleep | barked | rang quacked creaked
      the sleeping duck | quacked | barked rang creaked
      the loose old floorboard | creaked | barked rang mooed
      the sleeping baby | cried | barked creaked rang
      the cat, asleep with its tail on the step | meowed | barked rang creaked
      the bell with the long rope | rang | barked creaked mooed
      the cow, asleep in its stall | mooed | rang creaked barked
      the sleeping lion | roared | rang creaked quacked`,
  },
]);

export const kinds: readonly Kind[] = [SOUNDED_LIKE];
