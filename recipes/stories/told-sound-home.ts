// Tellings of what pets, and other creatures in and around the house, sound like, when only their kind was told.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const VOICE = `c due rivals
  cat | meow | bark squeak chirp / kitten | meow | bark croak chirp / dog | bark | meow chirp hiss
  puppy | bark | purr squeak chirp / mouse | squeak | bark meow hiss / snake | hiss | chirp bark purr
  frog | croak | meow bark squeak / canary | chirp | bark meow hiss / hamster | squeak | bark croak meow
  sparrow | chirp | meow croak bark / lamb | bleat | chirp squeak meow / owl | hoot | bark squeak meow
  duck | quack | bark purr squeak / guinea_pig | squeak | meow chirp bark / goose | honk | meow purr bark`;

const PAST = `c due rivals
  cat | meowed | barked squeaked chirped / dog | barked | meowed chirped hissed
  mouse | squeaked | barked meowed hooted / snake | hissed | chirped barked meowed
  frog | croaked | meowed barked squeaked / canary | chirped | barked meowed hissed
  hamster | squeaked | barked croaked meowed / owl | hooted | barked squeaked meowed
  duck | quacked | barked meowed squeaked / puppy | barked | hooted meowed chirped
  kitten | meowed | barked croaked chirped / pigeon | cooed | barked meowed squeaked`;

const NOW = `c due rivals
  cat | meows | barks squeaks chirps / dog | barks | meows chirps hisses / mouse | squeaks | barks meows croaks
  snake | hisses | chirps barks meows / frog | croaks | meows barks squeaks / canary | chirps | barks meows hisses
  hamster | squeaks | barks croaks meows / duck | quacks | barks meows squeaks / puppy | barks | meows chirps croaks
  kitten | meows | barks croaks quacks / hen | clucks | barks meows squeaks / pony | neighs | barks meows clucks`;

const GOING_ON = `c due rivals
  cat | meowing | barking squeaking hooting / dog | barking | meowing hooting chirping
  mouse | squeaking | barking meowing hooting / owl | hooting | barking squeaking meowing
  frog | croaking | meowing barking squeaking / canary | chirping | barking meowing croaking
  puppy | barking | hooting meowing chirping / kitten | meowing | barking croaking hooting
  duck | quacking | barking meowing squeaking / pigeon | cooing | barking meowing quacking
  rooster | crowing | barking meowing squeaking / hen | clucking | barking meowing hooting`;

const CRY = `c due rivals
  cat | meow | woof tweet quack / dog | woof | meow tweet moo / duck | quack | woof meow squeak
  mouse | squeak | woof meow moo / canary | tweet | woof meow quack / kitten | meow | woof baa tweet
  cow | moo | meow woof tweet / lamb | baa | woof meow quack / puppy | woof | meow tweet baa
  snake | hiss | woof meow tweet / hen | cluck | woof meow moo / horse | neigh | meow woof quack
  piglet | oink | meow woof tweet / chick | cheep | woof meow moo`;

const HOME = toldKind('told: voices of pets', [
  {
    open: [
      'We have a pet. It is {a c}.',
      'Our pet is {a c}, and it is called {pet}.',
      'I have {a c} at home.',
    ],
    middle: ['It lives in my room and sleeps most of the day.'],
    ask: [
      'Our pet wants to go out, so it starts to __.',
      'At night I hear my pet __.',
      'It woke me with a little __.',
      'I love to hear it __.',
      'My pet can eat, sleep and __.',
      'There it is again! What a funny __!',
      'I asked it what it wanted, and all I got was a __.',
    ],
    rows: VOICE,
  },
  {
    open: [
      'Six weeks before her birthday {f} began to leave notes on the fridge. Her parents said no at first, then perhaps, and then her father drove off one evening and came back with {a c} in a box with holes.',
      'There was a box with holes on the table when {f} came down on her birthday. Her parents had been so secretive for days. They had got her {a c}, though she had only dared to ask for a bike.',
    ],
    ask: [
      'She had not even untied the ribbon when something inside the box __.',
      'She lifted the lid. Two bright eyes looked up, and her present __.',
      '"Is that really for me?" asked {f}, and as if to say yes it __.',
      'Her little brother held his ear to the box, and it __.',
      'That night she could not sleep for joy, and each time it __, she smiled in the dark.',
      'She tried to sing to it, and it __.',
      'It __ at the candles.',
    ],
    rows: PAST,
  },
  {
    open: ['{p} lives upstairs with {a c}.', 'The man upstairs has bought {a c}.'],
    middle: ['The walls in our house are very thin.'],
    ask: [
      'I cannot sleep, because the new pet upstairs keeps __.',
      'There it goes again! It is always __.',
      'All night long I hear it __.',
      'The neighbours are angry about the __.',
      'Does that animal never stop __?',
      'I knocked on the ceiling, and for a minute it stopped __.',
      'The __ begins at ten.',
    ],
    rows: GOING_ON,
  },
  {
    open: [
      'Thank you so much for looking after our {c}, {p}! The food is under the sink, and the number of the vet is on the fridge. We land at nine on Sunday, so you need not feed it that evening.',
      'Dear {p}, the keys are under the mat and the plants need water on Wednesday. As for our {c}, it gets one spoonful in the morning and one at night, and it likes to be talked to.',
    ],
    ask: [
      'Do not worry if it __.',
      'It is shy at first, but as soon as it knows you, it __.',
      'When it wants more food, it comes up to you and __.',
      'If it is quiet, all is well. If it __, please call us.',
      'Sometimes it has bad dreams and __.',
      'It misses us, I think, and that is why it __.',
      'It __ if you are late.',
    ],
    rows: NOW,
  },
  {
    open: ['"Daddy, there is {a c} under my bed."', '"Mummy, come quick! I have seen {a c} under the bed!"'],
    ask: [
      '"Nonsense," came a sleepy voice. But then something under the bed went "__".',
      '"How do you know?" "It said \'__\'."',
      'They listened. There it was, a very small "__".',
      '"Go back to sleep. There is nothing there that goes \'__\'."',
      'The light went on, and out of the dark came a loud "__".',
      'A slipper flew under the bed, and somebody cried "__".',
      'A second "__" came, a little louder.',
    ],
    rows: CRY,
  },
  {
    open: [
      'My new flat is bright and close to the station, and I can see the river if I stand on a chair. The lady next door seems nice. She is a piano teacher, has {a c}, and brought me a lemon cake.',
      'I have met all the neighbours now. The students on the left are never in; the lady on the right brought me a lemon cake. She teaches the piano, keeps {a c}, and was once married to a pilot.',
    ],
    ask: [
      'When her pupils play a wrong note, I can hear her pet __.',
      'She was away last week, and I missed that familiar __.',
      'I rang her bell, and the first thing I heard was a __.',
      'Sometimes she plays the piano, and her pet begins to __.',
      'As I fell asleep, from the other side of the wall came a soft __.',
      'She says that she can tell its mood by its __.',
      'A __ came through the wall.',
    ],
    rows: VOICE,
  },
  {
    open: ['{p} found {a c} in {pHis} shoe.', 'In one of the shoes by the door sat {a c}.'],
    ask: [
      '{p} put {pHis} foot in. "Ouch!" {pHe} cried, and somebody __.',
      'It did not want to leave the shoe. It sat there and __.',
      '{p} carried the shoe into the garden, and inside it something __.',
      'From deep down in the toe it __.',
      '"Who are you?" asked {p}, and it __.',
      'It __ twice and hid.',
      'The shoe __ when {p} picked it up.',
    ],
    rows: `c due rivals
      mouse | squeaked | barked meowed croaked / frog | croaked | meowed barked squeaked
      kitten | meowed | barked croaked squeaked / puppy | barked | croaked meowed squeaked
      snake | hissed | barked meowed quacked / duckling | quacked | barked meowed croaked
      bee | buzzed | barked meowed squeaked / sparrow | chirped | barked meowed croaked
      cricket | chirped | meowed barked croaked / wasp | buzzed | squeaked croaked meowed`,
  },
  {
    open: [
      'Our talking parrot grew up in a house with {a c}, which is a story in itself. The old lady who owned the two died in March. Her son could not keep them, and that is how Polly came to us.',
      'We got Polly, our parrot, from an old lady. For nine years she had shared a room with {a c}, and parrots, as you may know, repeat whatever they hear. She is green and rather vain.',
    ],
    ask: [
      'So do not be surprised if Polly opens her beak and starts to __.',
      'The first thing that we heard from her was not a word but a __.',
      'Visitors look under the sofa when they hear her __.',
      'She must miss her old friend, because in her sleep she will __.',
      'She has learned "good morning" now, but between two words there is still a __.',
      'You would swear that a parrot could never __ like that.',
      'Again she began to __ in the dark.',
    ],
    rows: VOICE,
  },
  {
    open: ['Here comes {p}, and here comes {pet}, {pHis} {c}.', '{p} has {a c}. Its name is {pet}.'],
    ask: [
      'When {p} sings, {pet} __.',
      'The doorbell rings, and {pet} __.',
      'If nobody is looking, {pet} jumps on the bed and __.',
      '"Please be quiet," says {p}, but {pet} __.',
      'How does {pet} say "I love you"? {pet} __.',
      '{p} counts to three, and on three {pet} __.',
      '{pet} __ at the moon.',
    ],
    rows: NOW,
  },
  {
    open: [
      'The power went off at eight, right in the middle of the film. Dad went to look for candles. We had forgotten all about the {c} that my sister was keeping for a friend until Monday.',
      'For two days we had had a guest in the house: the {c} of a friend, who was in hospital. Then, on Saturday night, the lights went out in the whole street, and we sat there in the dark.',
    ],
    ask: [
      'We held our breath, and somewhere near the stairs it __.',
      'Dad must have stepped on it, for there was a bump and something __.',
      'It was so quiet that we all jumped when it __.',
      '"Is that you?" called Mum, and in the dark our guest __.',
      'At last the lights came on again, and for joy it __.',
      'My sister felt her way along the wall, calling softly, until it __.',
      'It __ when the thunder came.',
    ],
    rows: PAST,
  },
  {
    open: ['What is that in your bag, {p}? It is {a c}!', '{p} brought {a c} to school in {pHis} bag.'],
    middle: ['"Good morning, children," said the teacher. "Take out your books."'],
    ask: [
      'In the middle of the spelling test {pHis} bag began to __.',
      '"Who was that?" asked the teacher. Everybody had heard the __.',
      '{p} coughed loudly to hide the __.',
      '"It was me," said {p}. "I sometimes __."',
      'The whole class held their breath. Please, please, do not __!',
      'It was the first time that a bag in Room 4 gave a loud __.',
      'A __ came from the bag.',
    ],
    rows: VOICE,
  },
  {
    open: [
      'Last night I dreamed that I was {a c}. I still had my own bed and my own slippers, but when I came down to breakfast my mother put a bowl on the floor, and nobody found it strange.',
      'I had the oddest dream. I looked in the mirror and saw {a c} in my pyjamas. I had an exam that morning, and my mother said I had to go to school all the same.',
    ],
    ask: [
      'I wanted to say that it was me, but all I could do was __.',
      'The teacher asked me for the capital of France, and I answered with a __.',
      'I picked up the phone to call the doctor and heard myself __.',
      'I tried to shout for help. What came out was a __.',
      'Then I woke up, and to be on the safe side I tried to __.',
      'My __ frightened the bus driver.',
      '"Stop that __ and eat!" said my mother.',
    ],
    rows: VOICE,
  },
  {
    open: ['It is late. There is {a c} in the garden.', 'Somewhere out there in the night there is {a c}.'],
    ask: [
      'Listen, {p}! Can you hear it __?',
      'I opened the window because of the __.',
      'It is two in the morning, and it is still __.',
      'Who can sleep with all that __?',
      'The stars are out. Nothing moves. Only one creature is __.',
      'I threw a slipper at it, but it went on __.',
      'The __ has woken the baby.',
    ],
    rows: `c due rivals
      cat | meowing | barking hooting croaking / dog | barking | meowing hooting croaking
      owl | hooting | barking squeaking meowing / frog | croaking | meowing barking hooting
      wolf | howling | meowing quacking chirping / duck | quacking | barking meowing hooting
      donkey | braying | barking meowing hooting / cricket | chirping | barking hooting meowing
      toad | croaking | howling barking meowing / sheep | bleating | hooting barking croaking
      cow | mooing | barking hooting meowing / snake | hissing | hooting barking meowing`,
  },
  {
    open: [
      'Baby {p} has said {pHis} first word! We were hoping for "Mama", of course. But {pHe} spends the whole day next to our {c}, and I suppose that was where {pHe} picked it up.',
      'You asked about the baby. {PHe} has two teeth and {pHis} best friend is our {c}. Yesterday at lunch {pHe} put down the spoon, looked at all of us, and spoke for the first time.',
    ],
    ask: [
      'It was not "Mama", and it was not "Dada". It was "__".',
      'Clear as a bell {pHe} said "__".',
      'My husband wrote it in the baby book: "First word: __."',
      'Now {pHe} points at everything, the lamp, the bus, the moon, and calls it "__".',
      'On the phone to Granny {pHe} gave her a proud "__".',
      'My mother-in-law says that no child of hers ever said "__".',
      '"The baby said \'__\' again!"',
    ],
    rows: CRY,
  },
  {
    open: [
      '{p} can do a very good {c}.',
      'Nobody can play {a c} as well as {p}.',
      '{p} is pretending to be {a c}.',
    ],
    ask: [
      '{PHe} goes down on {pHis} hands and knees and __.',
      'Grandpa claps his hands, and {p} __.',
      '"Dinner is ready!" calls Mum, but {p} only __.',
      '"What is your name, little animal?" {PHe} __.',
      'On the bus {pHe} looks at the driver and __.',
      '{p} __ at the postman.',
      'Under the table somebody __ softly.',
    ],
    rows: NOW,
  },
  {
    open: [
      'Landlord to all tenants: it has come to my notice that someone on the second floor keeps {a c}. As you all know, pets are not allowed in this building. I shall come round on Friday at ten.',
      'No pets, it says in the contract. So when the landlord came on Friday, we put the {c} in the wardrobe with some food and an old jumper, and turned the radio up.',
    ],
    ask: [
      'The landlord lifted his head and said, "I thought I heard something __."',
      '"That was just the radio," I said. "There is somebody __ in this song."',
      '"It is a strange radio," said the landlord, "that starts __."',
      'He was almost out of the door when there was a sound of __.',
      'He opened the wardrobe, and at once it stopped __.',
      'My wife began to sneeze, to cover up the __.',
      'The __ came from the wardrobe.',
    ],
    rows: GOING_ON,
  },
  {
    open: ['The twins got a toy {c}. It has a battery in its belly.', 'Press its belly! It is a toy {c}.'],
    ask: [
      'You press it, and it goes "__".',
      'Mum is going mad. All day long it is "__" from the nursery.',
      'The battery is getting weak. Now it says a very slow "__".',
      'I sat down on the sofa, and under me something went "__".',
      'At midnight, in an empty room, a small voice said "__".',
      'It said "__" in the bath.',
      'I dropped it, and it cried "__" again.',
    ],
    rows: CRY,
  },
  {
    open: [
      'The waiting room at the vet was full. There was a boy with a bandage and his mother. {p} sat by the door with {a c} on {pHis} knees and a magazine which {pHe} was not reading.',
      'We were the last to be called that day at the vet. Beside us sat {p}, who had come by taxi with {a c} in a basket, and who told us all about {pHis} hip.',
    ],
    ask: [
      '{p} stroked it and whispered to it, and now and then it __.',
      '"Next, please!" called the vet, and {pHis} pet __.',
      'It was only a tiny needle, but it __.',
      '"Now, where does it hurt?" asked the vet. Instead of {p} the patient __.',
      'When they came out again, it held its head high and __.',
      'It __ when it saw the needle.',
      'On the way home it __ once more.',
    ],
    rows: PAST,
  },
  {
    open: [
      "We can't have a dog because of Dad's nose, so for now my brother is the pet. Today he is {a c}. He has a blanket on his back, he lives under the table, and he wants to be fed by hand.",
      "It rained all Sunday. Mum baked, and Dad did the crossword. My little brother had decided after breakfast that he was {a c}, and he wouldn't get up from the carpet for anyone.",
    ],
    ask: [
      '"Shall we read a story?" I asked. He shook his head and gave a __.',
      'He would not say "thank you". He would only __.',
      'Dad asked him to stop, and from under the table came another __.',
      'The doorbell rang, and he ran to the door to __ at the postman.',
      'He fell asleep at seven with one last __.',
      'A loud __ came from under the table.',
      'He likes to __ at Granny.',
    ],
    rows: VOICE,
  },
]);

export const kinds: readonly Kind[] = [HOME];
