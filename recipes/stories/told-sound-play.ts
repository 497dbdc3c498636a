// Tellings of animals' voices in books, games, riddles, songs and plays, when only the kind of animal was told.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const CRY = `c due rivals
  cow | moo | woof baa quack / sheep | baa | moo woof quack / dog | woof | moo meow oink
  cat | meow | woof moo tweet / duck | quack | moo meow baa / pig | oink | baa meow quack
  hen | cluck | moo woof baa / mouse | squeak | roar moo woof / lion | roar | squeak moo quack
  snake | hiss | moo woof baa / bee | buzz | moo woof quack / horse | neigh | moo oink meow
  lamb | baa | moo oink roar / kitten | meow | woof quack roar / puppy | woof | meow baa buzz`;

const VOICE = `c due rivals
  cow | moo | bark bleat quack / sheep | bleat | moo bark quack / dog | bark | moo meow grunt
  cat | meow | bark moo chirp / duck | quack | moo meow bleat / pig | grunt | bleat meow quack
  hen | cluck | moo bark bleat / mouse | squeak | roar moo bark / lion | roar | squeak moo quack
  snake | hiss | moo bark bleat / bee | buzz | moo bark quack / horse | neigh | moo quack meow
  wolf | howl | moo quack squeak / frog | croak | moo roar bark / rooster | crow | moo bark hiss`;

const PAST = `c due rivals
  cow | mooed | barked bleated quacked / sheep | bleated | mooed barked quacked
  dog | barked | mooed meowed clucked / cat | meowed | barked mooed quacked
  duck | quacked | mooed meowed bleated / pig | grunted | bleated meowed quacked
  hen | clucked | mooed barked bleated / mouse | squeaked | roared mooed barked
  lion | roared | squeaked mooed quacked / snake | hissed | mooed barked bleated
  horse | neighed | mooed quacked meowed / frog | croaked | mooed roared barked
  wolf | howled | mooed quacked squeaked / donkey | brayed | hissed mooed quacked`;

const NOW = `c due rivals
  cow | moos | barks bleats quacks / sheep | bleats | moos barks quacks / dog | barks | moos meows clucks
  cat | meows | barks moos quacks / duck | quacks | moos meows bleats / pig | grunts | bleats meows quacks
  hen | clucks | moos barks bleats / mouse | squeaks | roars moos barks / lion | roars | squeaks moos quacks
  snake | hisses | moos barks bleats / horse | neighs | moos quacks meows / frog | croaks | moos roars barks
  wolf | howls | moos quacks squeaks / bee | buzzes | moos roars barks / owl | hoots | moos roars barks`;

const GOING_ON = `c due rivals
  cow | mooing | barking bleating quacking / sheep | bleating | mooing barking quacking
  dog | barking | mooing meowing clucking / cat | meowing | barking mooing quacking
  duck | quacking | mooing meowing bleating / pig | grunting | bleating meowing quacking
  hen | clucking | mooing barking bleating / mouse | squeaking | roaring mooing barking
  lion | roaring | squeaking mooing quacking / snake | hissing | mooing barking bleating
  horse | neighing | mooing quacking meowing / frog | croaking | mooing roaring barking`;

const PLAY = toldKind('told: voices in play', [
  {
    open: ['Look at the picture, {p}. This is {a c}.', 'Page one. Here we have {a c}. Can you see it, {p}?'],
    ask: [
      'And what does it say? It says "__".',
      'Now you: make it talk! It goes "__".',
      'Every night {p} puts a finger on that page and says "__".',
      '"{p}, what does this one say?" "It says \'__\'!"',
      'Turn the page. Oh, did you hear that? Somebody in the book said "__".',
      'No, {p}, it does not say "hello". It says "__".',
      'Shall we both say "__" now?',
    ],
    rows: CRY,
  },
  {
    open: [
      'For the school play they needed a king, two trees and {a c}. The king was chosen first, because his father had lent them the curtain. {p} hoped to be a tree, but in the end {pHe} got the animal.',
      'Granny sewed for three nights so that {p} could be the {c} in the school play. The costume had a zip at the back, and it was terribly hot inside. Two of {pHis} friends were trees.',
    ],
    ask: [
      'When the curtain went up, {p} forgot {pHis} steps, but not how to __.',
      '"Louder!" whispered Miss Fox. "They want to hear you __!"',
      'The king fell off his throne, and to save the play {p} began to __.',
      'The baby in the third row cried each time it heard {p} __.',
      '"All my life," said Grandpa, "I have never heard a better __."',
      'In the newspaper there was one line about {p}: "A very fine __."',
      'The __ was {pHis} big moment.',
    ],
    rows: VOICE,
  },
  {
    open: ['In the song there is {a c}.', 'Old Joe had a farm, and on that farm he had {a c}.'],
    middle: ['Everybody knows the song. Even the driver joined in.'],
    ask: [
      'So we all sang with a loud "__" here and there.',
      'Then comes the part that {p} likes best: everybody shouts "__".',
      'The left half of the class sings "la la la", and the right half sings "__".',
      'I have had it in my head since breakfast: "__".',
      'Last verse now! All together: "__!"',
      'The smallest ones do not know the words yet, but they can sing "__".',
      'Now sing "__" very softly.',
    ],
    rows: CRY,
  },
  {
    open: [
      'We played charades at Christmas. Uncle Rob had drawn a card that said "{c}", and he is not a man who likes to make a fool of himself. He took off his glasses and gave them to my aunt.',
      'It was the turn of my boss. She looked at her card, which said "{c}", looked at us, and put down her wine. No one had ever seen her without her shoes.',
    ],
    ask: [
      'The rules say no sounds, but nobody guessed it, and so at last there was a __.',
      'You could see how much the poor soul wanted to __.',
      'It would have been easy if one were allowed to __.',
      '"Is it a film? Is it a king?" we called, and back came a loud __.',
      'In the middle of the turn somebody gave it away with a __.',
      'A __ would have been enough.',
      '"I heard a __ just now!" cried the children.',
    ],
    rows: VOICE,
  },
  {
    open: [
      'Toy time! {p} chooses the {c}.',
      '{p} has a new toy. It is {a c} on wheels.',
      "{p}'s toy {c} can talk.",
    ],
    ask: [
      'Pull the string, and it __.',
      'Whenever {p} hugs it, it __.',
      'It rolls under the table and __.',
      'It cannot speak English. It only __.',
      'You turn the key in its back: it walks two steps, stops, and __.',
      'The battery must be flat, since it no longer __.',
      'It __ in the bath.',
    ],
    rows: NOW,
  },
  {
    open: [
      'I am making a puppet theatre out of the box that the fridge came in. So far I have painted the trees, and from two old socks I have made a princess and {a c}. My sister does the princess.',
      'We are giving a puppet show on Sunday, two pence a seat. The princess is a sock with yellow wool on it. The other sock is {a c}, and that one is mine, because my sister says she is too old for it.',
    ],
    ask: [
      '"Marry me!" begged the princess, but the sock on my hand only __.',
      'My sister forgot her lines. To fill the gap my sock __.',
      'The audience, that is Mum and the cat from next door, laughed whenever my sock __.',
      'The wicked uncle came up with his knife, and behind him somebody __.',
      'For the end I had thought up a surprise: my sock took a bow and __.',
      'My sock __ at the moon.',
      'Nobody knew why it __ just then.',
    ],
    rows: `c due rivals
      cow | mooed | barked bleated quacked / sheep | bleated | mooed barked quacked
      dog | barked | mooed bleated clucked / duck | quacked | mooed croaked bleated
      pig | grunted | bleated croaked quacked / hen | clucked | mooed barked bleated
      mouse | squeaked | roared mooed barked / lion | roared | squeaked mooed quacked
      snake | hissed | mooed barked bleated / horse | neighed | mooed quacked croaked
      frog | croaked | mooed roared barked / wolf | howled | mooed quacked squeaked`,
  },
  {
    open: [
      'The baby is learning the animals. Today: the {c}.',
      'Today the baby saw {a c} for the first time.',
    ],
    ask: [
      '"Can you say it, too?" The baby thinks about it and says "__".',
      'In the bath, in bed, in the car, we now hear nothing but "__".',
      'So what does the nice animal say? That is right, it says "__".',
      'Daddy came home, and instead of a kiss he got a loud "__".',
      'Mama wants to hear "Mama". The baby wants to say "__".',
      'She pointed at the vicar and said "__".',
      'There was a happy "__" from the cot.',
    ],
    rows: CRY,
  },
  {
    open: [
      'Here is the game. Everyone gets a slip of paper with an animal on it, and then we turn off the light. On your slip, {p}, it says "{c}". You have to find the others of your kind in the dark.',
      '{p} unfolded {pHis} slip of paper. "{C}", it said. In a minute the lamps would be switched off, and all those who had the same animal would have to find each other by ear.',
    ],
    ask: [
      'In the dark {p} opened {pHis} mouth wide and __.',
      '{PHe} bumped into a chair, said "sorry", and __.',
      'From the other end of the room, to {pHis} joy, somebody else __.',
      '"Where are the rest of us?" {PHe} took a deep breath and __.',
      'The light came on, and there in the middle of the room {p} still __.',
      '{p} __ once more and listened.',
      '"Is it you?" Somebody __ back.',
    ],
    rows: PAST,
  },
  {
    open: [
      '{p} has to act {a c}, without words.',
      '"You are {a c}, {p}. Go!"',
      'It is your turn, {p}. Be {a c}!',
    ],
    ask: [
      '{PHe} hops on the sofa and starts __.',
      'The others laugh when they hear the __.',
      'There is no need to point; just go on __.',
      '{p} wins a sweet for the best __.',
      'Supper is ready, but {p} is under the table, __.',
      'The game has been over for an hour, and {pHe} has still not stopped __.',
      'The __ made Granny laugh.',
    ],
    rows: GOING_ON,
  },
  {
    open: [
      "I've been asked to read at the library on Saturday, and they've given me a book about a runaway {c}. I am no actor. I sold shoes for forty years, and I've not read aloud since my girls were small.",
      'There were about thirty children on the carpet. The librarian gave me a glass of water and a book with a yellow cover. It was about {a c} that wants to see the sea, and I had not been told about the noises.',
    ],
    ask: [
      'On every page the hero stops and goes "__".',
      'At first I just read it out as it stood there: "__".',
      '"Louder!" called a boy with no front teeth. "It should be \'__\'!"',
      'By page ten I had thrown off my jacket and was crying "__".',
      'All thirty of them joined in: "__!"',
      'On the bus home I must have hummed it, since the driver answered with a loud "__".',
      'I shouted "__" and turned the page.',
    ],
    rows: CRY,
  },
  {
    open: [
      'Here is a riddle, and the answer is "{a c}".',
      'The answer to my riddle is "{a c}". Can you make up the riddle?',
    ],
    ask: [
      'What has a mother and a father, has never been to school, and __?',
      'It has no watch and no shoes. It __.',
      'Who am I? I eat, I sleep, and I am the one who __.',
      'I know somebody who cannot read, but __.',
      'Tell me its name, the one that __.',
      'It __ at strangers.',
      'Day after day it __ for its dinner.',
    ],
    rows: NOW,
  },
  {
    open: [
      'My first job in radio was to make the noises. There was to be a play on Sunday in which {a c} saves a whole village, and there was no money for a real one. They gave me a microphone and a bucket of sand.',
      'They rang me from the radio at nine. The man who did all the animals had a cold, and tonight there was {a c} in the play, in nearly every scene. Could I come at once? I was a tea lady then.',
    ],
    ask: [
      'The red lamp went on, I put my mouth to the microphone, and I began to __.',
      'It was too sad, the director said. He wanted a more cheerful __.',
      'If you blow across a bottle, you can get quite a good __.',
      'All over the country people sat in their kitchens and heard me __.',
      'My mother had tears in her eyes. "I knew at once that it was your __," she said.',
      'I am ninety now, and the nurses sometimes ask me to __.',
      'My __ is still famous.',
    ],
    rows: VOICE,
  },
  {
    open: ['The magic wand works! The teacher is {a c} now.', 'Bang! And the teacher was {a c}.'],
    ask: [
      '"Please, Miss, what is two and two?" She looked at them and __.',
      'The head came in. "Good morning," he said, and the poor teacher __.',
      'She picked up the chalk with difficulty and __.',
      'The class sang a song, and in the front somebody __.',
      'At break she stood in the yard with her cup of tea and __.',
      'She __ at the blackboard.',
      'The whole class laughed when she __ at the head.',
    ],
    rows: PAST,
  },
  {
    open: [
      '"Let me see if you remember all our verses," said Mrs Lark. In the one about the {c} everybody had to clap twice and stamp once. {p}, who had a blister, was allowed to sit.',
      'There is a poem in our reader about {a c} that takes the train to Rome. We had to learn it by heart over the holidays. I did it in the bath, and {p} did it on the way to school.',
    ],
    ask: [
      'The first line ends with the words "and heard it __".',
      'I got stuck in the middle, and {p} helped me by moving {pHis} lips: "It began to __."',
      'In the last verse it is far from home and has nobody to hear it __.',
      'The funniest part is where a policeman asks for its ticket, and all he gets is a __.',
      'We were to say the last word very softly, and the last word is "__".',
      'Its __ is in every verse.',
      'All the children love to __ at the end.',
    ],
    rows: VOICE,
  },
  {
    open: ['{p} tells a joke about {a c}.', '"{A c} walks into a bank," says {p}.'],
    ask: [
      '"How much money would you like?" asks the man behind the desk. It __.',
      '"Do you have a card?" The animal shakes its head and __.',
      '"That is the wrong queue," says a lady, and it __.',
      '"And why did it come in?" "To say thank you," says {p}, "so it __."',
      'Nobody laughs, so {p} puts down {pHis} fork, stands up, and __.',
      'It __ and walks out.',
      'The bank is silent, and then it __ twice.',
    ],
    rows: NOW,
  },
  {
    open: [
      '{q} had been promised the part of the prince. Then the list went up on the door of the gym, and there it stood in black and white: prince, {p}; {c}, {q}. {QHe} read it three times.',
      'It is only an amateur group, and we take turns. So this year {p} is the prince, and {q}, who has a degree in law, is the {c}. The shop in Mill Street has lent us the costumes.',
    ],
    ask: [
      'While {p} practised the big love scene, {q} stood behind the curtain, __.',
      '{q} did not have a single word to say. It was all __.',
      '"With more feeling, {q}! Your heart is broken, and we must hear that in your __."',
      'People came out of the theatre and said what they had liked best was the __.',
      'At night {qHis} mother knocked on the wall. "You are dreaming again," she said. "Stop __."',
      '{p} sang, and {q} walked round the stage on all fours, __.',
      'The __ was the best part.',
    ],
    rows: GOING_ON,
  },
  {
    open: ['A sound book! This button is the {c}.', 'Press the button with the {c} on it.'],
    ask: [
      'You press it, and the book goes "__".',
      '{p} pressed it ninety times, and ninety times it said "__".',
      'The button is stuck now, and it never stops: "__".',
      'Dad sat down on the book, and under him it cried "__".',
      'At night, inside the toy box, a voice says "__".',
      'Again it goes "__" in the dark.',
      'Who made it say "__" just now?',
    ],
    rows: CRY,
  },
  {
    open: [
      'There is a machine at the seaside that tells your fortune. You put in a coin, turn a wheel and get a card. Mine had {a c} on it, and no writing at all. My husband wanted his money back.',
      'Each of the doors in the old toy house leads to another room. Behind the blue one lives {a c}, no bigger than a thumb. I found it in a cracker one year and could not bear to throw it out.',
    ],
    ask: [
      'I held it to my ear, and I could swear that it __.',
      'That night I dreamed that it grew and grew, looked in at my window, and __.',
      'My granddaughter looked at it, took a breath, and __.',
      'I showed it to the doctor. "And does it talk to you?" he asked. "No," I said, "but it once __."',
      'I put it on the kitchen shelf, and when the clock struck twelve, it __.',
      'It __ when I closed my bag.',
      'My husband laughed, and it __ at him.',
    ],
    rows: PAST,
  },
  {
    open: [
      '{p} made up a story about {a c} that lost its voice.',
      'Once {a c} woke up and its voice was gone.',
    ],
    ask: [
      'It opened its mouth, but it could not __.',
      'It drank hot milk with honey, and still there was no __.',
      'It asked the fish, "Have you by any chance found a __?"',
      '"Silly," said the old tree, "first you have to laugh. Then you can __."',
      'It laughed, and there it was again: a wonderful, loud __.',
      'And from then on it never went to bed without a last __.',
      'Not even a small __ came out.',
    ],
    rows: VOICE,
  },
]);

export const kinds: readonly Kind[] = [PLAY];
