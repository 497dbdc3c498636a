// Short, plain tellings of an animal, a person or a thing, of which later the noise is due in any form of its verb.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const PLAIN = toldKind('told: hear, in a few plain words', [
  {
    open: [
      '{pet} is {a x}.',
      'The {x} of {p} is called {pet}.',
      '{p} has {a x}. It is called {pet}, and it is getting old.',
      '"Is {pet} {a x}?" I asked. "Yes," said {p}.',
    ],
    ask: [
      'You need not ask what kind of animal {pet} is, because all day long it __.',
      'When its dinner is late, {pet} lifts its head and __.',
      'The neighbours get up at six, since that is when {pet} always __.',
      'If a stranger comes too close to it, {pet} looks him in the eye and __.',
      'Do not worry about {pet} if it __.',
    ],
    rows: `x due rivals / dog | barks | meows quacks / cat | meows | barks neighs / duck | quacks | barks crows
      rooster | crows | quacks barks / horse | neighs | meows bleats / goat | bleats | barks quacks
      owl | hoots | barks bleats / hen | clucks | hoots barks / snake | hisses | crows barks`,
  },
  {
    open: ['{p} has a pet, {a x} with the name of {pet}.', 'This is about {pet}, {a x} that belongs to {p}.'],
    ask: [
      '"Say hello to grandma, {pet}!" {pet} looked up and __ twice.',
      '"Who is there?" called grandfather. Nobody answered, but behind the door {pet} __.',
      'We had looked for {pet} everywhere and were on our way home, when behind a hedge it __.',
      'The children held their breath. {pet} opened its mouth and __ so loudly that the cups shook.',
    ],
    rows: `x due rivals / dog | barked | meowed mooed / cat | meowed | barked neighed / cow | mooed | barked quacked
      duck | quacked | mooed barked / horse | neighed | quacked barked / rooster | crowed | barked bleated
      sheep | bleated | barked crowed / frog | croaked | barked neighed / donkey | brayed | meowed barked`,
  },
  {
    open: [
      'Last night {p} was at {place}.',
      '"Where were you last night?" asked the police. "At {place}," said {p}.',
      'I met {p} by chance at {place}. We had not seen each other for years.',
    ],
    ask: [
      'After a while {p} could not help it and, like all the other people there, began to __.',
      'You can hardly sit in the middle of such a crowd and not __.',
      'Everyone round {pHim} did it, so why should {p} not __, too?',
      'In a place like that, everybody has to __.',
    ],
    rows: `place due rivals / the funniest film of the year | laugh | cry yawn
      the funeral of a dear old friend | cry | laugh sing / a practice of the church choir | sing | yawn cough
      a talk so dull that even the speaker was tired | yawn | sing scream
      a party in a room full of thick smoke | cough | sing cry
      a pepper mill where everything was full of dust | sneeze | sing cry
      a very dark ghost train with cold hands in it | scream | yawn sing
      the library, where one must keep one's voice down | whisper | scream sing`,
  },
  {
    open: ['{p} is {job}.', 'By trade {p} is {job}.', '"What does {p} do for a living?" "{p} is {job}."'],
    ask: [
      'It is {pHis} job to make people __.',
      'The mother of {p} is proud of it. "Nobody," she says, "can make people __ as well as my child."',
      'At the end of a good day {p} has made a hundred people __.',
      'When {p} comes in, people know that before long they are going to __.',
    ],
    rows: `job due rivals / a clown | laugh | cry sing / a singer of terribly sad songs | cry | laugh cough
      the ghost on the ghost train | scream | sing cough / a teacher of choirs | sing | scream sneeze
      a doctor who listens to bad chests | cough | sing laugh
      a teacher for people who never learned to make a tune with their lips | whistle | cry scream`,
  },
  {
    open: [
      '{p} always has {a x} in the car, and {q} always has {a y}.',
      'The {x} goes everywhere with {p}. The {y} goes everywhere with {q}.',
    ],
    ask: [
      'There were two cars behind the hotel. In the red one something {did}, so the red one was the car of __.',
      'From the dark car we heard that something {did}. "Get in," I said. "This one belongs to __."',
      'Something {did} on the back seat. We had been given a lift by __.',
      'A car went past, and as it did, something in it {did}. So off went __.',
    ],
    rows: `x y did / dog | cat | barked / cat | dog | meowed / duck | goat | quacked / goat | duck | bleated
      rooster | snake | crowed / snake | rooster | hissed / baby | parrot | cried for milk
      parrot | baby | said "Pretty boy"`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'In the new picture book there are two buttons. The red one makes the noise of {a x}, the blue one the noise of {a y}.',
      'The toy has a blue button for the {y} and a red button for the {x}. It costs nine pounds.',
    ],
    ask: [
      'The baby put a fat little finger on the red button, and it began to __.',
      'Press the red one again, darling, so that we can hear it __!',
      'The blue one is broken. So all that it can do now is __.',
      'My husband sat down on the red button by mistake and jumped up when he heard it __.',
    ],
    rows: `x y due rivals / dog | cow | bark | moo / cow | dog | moo | bark / cat | lion | meow | roar
      lion | cat | roar | meow / duck | horse | quack | neigh / horse | duck | neigh | quack
      owl | frog | hoot | croak / frog | owl | croak | hoot / bee | snake | buzz | hiss
      snake | bee | hiss | buzz`,
  },
  {
    open: [
      '{q} is in hospital, and {p} is looking after {x}. They talk on the phone every evening.',
      'While {q} is away at sea, {x} is staying with {p}.',
    ],
    ask: [
      '"I miss it so much," said {q} on the phone. "Hold it close to the phone, so that I can hear it __."',
      '"Is it well?" asked {q}. "Yes," said {p}. "Listen to that! Can you hear it __?"',
      '{q} was on the line, but {p} did not have to say much, as {q} could already hear it __.',
      'On the first night {p} did not get much sleep, because at two it began to __.',
    ],
    rows: `x due rivals / the dog | bark | meow tick / the cat | meow | bark moo / the old clock | tick | bark quack
      the cow | moo | tick bark / the duck | quack | meow tick / the rooster | crow | bark tick
      the goat | bleat | quack bark / the pony | neigh | bark moo / the donkey | bray | tick meow
      the pet frog | croak | meow bark`,
  },
  {
    open: [
      'The doorbell of {p} does not ring. It sounds like {a x}.',
      '{p} has a new doorbell. Whoever presses it hears {a x}.',
    ],
    ask: [
      'I pressed the little brass knob by the door, and somewhere in the house something began to __.',
      'The postman pressed it and jumped back into the hedge when he heard it __.',
      '"Did you not hear it __?" I asked. "I have been standing out here for ten minutes!"',
      'We have guests, it seems, for downstairs something has just started to __.',
    ],
    rows: `x due rivals / lion | roar | ring bark / dog | bark | ring meow / cow | moo | ring crow
      rooster | crow | ring moo / frog | croak | ring roar / horse | neigh | ring bark / duck | quack | ring moo
      sheep | bleat | ring hiss`,
  },
  {
    open: [
      'My grandfather is full of noises. His knees {a}, his nose {b}, and when he is hungry, his belly {c}.',
      '"I am an old man," said my grandfather. "My knees {a}, my nose {b}, and my empty belly {c}. I could play in a band."',
    ],
    ask: [
      'He had not eaten since breakfast, and in the quiet church we all heard it __.',
      'The soup was late. My grandfather put a hand on his belly, which had begun to __.',
      'Give him a sandwich, and it will no longer __.',
      'The doctor laid his ear on the belly of my grandfather, who had had no lunch, and heard it __.',
    ],
    rows: `a b c due rivals / crack | whistles | growls | growl | crack whistle
      squeak | growls | whistles | whistle | squeak growl / whistle | buzzes | squeaks | squeak | whistle buzz
      crack | hums | roars | roar | crack hum / growl | squeaks | sings | sing | growl squeak
      squeak | roars | hums | hum | squeak roar / crack | hums | howls | howl | crack hum
      whistle | howls | barks like a dog | bark | whistle howl
      sing | hisses | croaks like a frog | croak | sing hiss`,
  },
  {
    open: [
      'The left shoe of {p} {a} at every step, and the right one {b}.',
      '{p} got a pair of shoes from {pHis} uncle. They are fine shoes, but the right one {b} and the left one {a}.',
    ],
    ask: [
      'For fun {p} went down the hall on the left foot only, and with each jump we heard it __.',
      "The right shoe was at the shoemaker's, so that there was only one left to __.",
      'Put a little oil on the left one, and it will not __ any more.',
      '{p} hid behind the curtain, but the left foot moved, and so we heard it __.',
    ],
    rows: `a due b rivals / squeaks | squeak | whistles | whistle / whistles | whistle | squeaks | squeak
      hisses | hiss | hums | hum / quacks | quack | barks | bark / barks | bark | quacks | quack
      sings | sing | growls | growl / growls | growl | sings | sing / croaks | croak | meows | meow
      meows | meow | croaks | croak`,
  },
  {
    open: [
      'At the zoo the {x} get their food at two and the {y} at three.',
      'It says on the board: "Two o\'clock, food for the {x}. Three o\'clock, food for the {y}."',
    ],
    ask: [
      'It is two now, and they are hungry. Do you hear them __?',
      'At one minute to two they stand at the bars, look out for the man with the bucket and begin to __.',
      'At two the bucket came, and for the first time that day they did not __.',
      'My watch has stopped, but it must be two, because I can hear them __.',
    ],
    rows: `x y due rivals / lions | ducks | roar | quack / ducks | lions | quack | roar / wolves | goats | howl | bleat
      goats | wolves | bleat | howl / bears | donkeys | growl | bray / donkeys | bears | bray | growl
      snakes | horses | hiss | neigh / horses | snakes | neigh | hiss / owls | pigs | hoot | oink`,
  },
  {
    open: [
      'There is a funny lift in the toy shop. On the first floor it {a}, on the second floor it {b}, and on the third there is tea.',
      'The lift does not ring when it stops. It {a} on the first floor and {b} on the second.',
    ],
    ask: [
      'We got in at the bottom, {p} pressed number two, and when the doors opened, we heard the lift __.',
      'The dolls are on the second floor. So do not get out until you hear it __.',
      'The woman who sells dolls on the second floor goes mad, for every minute she has to hear it __.',
      'On the second floor an old lady got in and asked us if she had really heard the lift __.',
    ],
    rows: `a b due rivals / barks | meows | meow | bark / meows | barks | bark | meow / moos | roars | roar | moo
      roars | moos | moo | roar / quacks | neighs | neigh | quack / neighs | quacks | quack | neigh
      hoots | crows | crow | hoot / crows | hoots | hoot | crow / whistles | laughs | laugh | whistle
      laughs | whistles | whistle | laugh`,
  },
  {
    open: [
      '{p} is learning the {x} and {q} is learning the {y}.',
      'In that family {p} plays the {x}, while {q} plays the {y}.',
    ],
    ask: [
      'I heard somebody {how} in the next room. It must have been __.',
      'Who was it that we heard {how} at midnight? It was __.',
      'If you ever hear someone {how} in that house, it will be __.',
      'All day long one could hear someone {how}, and we said to each other, "That is __."',
    ],
    rows: `x y how / drums | flute | beat with two sticks / flute | drums | blow soft high notes
      piano | violin | hit the keys / violin | piano | pull a bow over the strings
      trumpet | guitar | blow into brass / guitar | trumpet | strike six strings
      harp | drums | touch a hundred soft strings`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'My uncle has big pockets. In the left one he had {a x} today, and in the right one {a y}.',
      '"What have you got there?" we asked. "{A x} in this pocket, on the left," said our uncle, "and {a y} in that one, on the right."',
    ],
    ask: [
      'He leaned with his left side against the wall, and at once something in there began to __.',
      'My aunt put a hand into the left pocket to look for the keys. She drew it back quickly when she heard something __.',
      'He gave the one from the right pocket to my sister. After that you could only hear the other one __.',
      'Put your ear to the left pocket, and you will hear it __.',
    ],
    rows: `x y due rivals / frog | mouse | croak | squeak / mouse | frog | squeak | croak
      kitten | puppy | meow | bark / puppy | kitten | bark | meow / duckling | clock | quack | tick
      clock | duckling | tick | quack / bee | snake | buzz | hiss / snake | bee | hiss | buzz
      little owl | phone | hoot | ring / phone | little owl | ring | hoot`,
  },
  {
    open: [
      'When {p} tells a lie, {pHe} has to {v}. It is stronger than {pHim}, and the whole family knows it.',
      '"I always know when {p} is lying," said {pHis} mother, "because then {pHe} begins to {v}."',
    ],
    ask: [
      '"I did not touch the cake," said {p}, and at the same moment {pHe} began to __.',
      'It was clear that the story about the bear was not true, for all the time we heard {p} __.',
      '"Where were you?" asked the boss. "I was ill," said {p} and could not help but __.',
      'To our surprise {p} did not __. So it must have been the truth.',
    ],
    rows: `v due rivals / cough | cough | sneeze laugh / sneeze | sneeze | cough hum / laugh | laugh | cough whistle
      whistle | whistle | sneeze bark / hum | hum | cough laugh / yawn | yawn | whistle hum
      bark like a dog | bark | cough meow / sing | sing | yawn cough / hoot like an owl | hoot | bark sneeze`,
  },
  {
    open: [
      'If {p} wins at cards, {pHe} {a}, and if {pHe} loses, {pHe} {b}.',
      'I do not like to play cards with {p}, who {a} after each win and {b} after each loss.',
    ],
    ask: [
      'Four kings! {p} put them on the table one by one, leaned back and began to __.',
      'I had been in the kitchen, but I knew that I had lost when I heard {p} __.',
      '{p} won nine games that evening, and nine times we had to hear {pHim} __.',
      'You have never won, {p}, so how is it that we hear you __?',
    ],
    rows: `a due b rivals / sings | sing | cries | cry / laughs | laugh | whistles | whistle
      whistles | whistle | laughs | laugh / claps | clap | screams | scream / screams | scream | claps | clap
      hums | hum | growls | growl / crows like a rooster | crow | barks like a dog | bark
      barks like a dog | bark | howls like a wolf | howl / roars like a lion | roar | hisses like a snake | hiss`,
  },
  {
    open: [
      'Each time the moon is full, {p} turns into {a x}. By breakfast it is over.',
      '{p} is a baker like any other, but under a full moon {pHe} becomes {a x}, tail and all.',
    ],
    ask: [
      'The moon was round and bright, the bed of {p} was empty, and out on the lawn we heard something __.',
      'That is why {p} does not like it when guests stay for the night. What would they say if they heard {pHim} __?',
      'The sheep looked up at the moon, then at {p}, and ran, for {pHe} had begun to __.',
      'Once a month, in the middle of the night, {p} would go to the window and __.',
    ],
    rows: `x due rivals / cow | moo | howl meow / wolf | howl | bark hoot / lion | roar | howl bark
      cat | meow | howl roar / donkey | bray | howl hiss / horse | neigh | howl bark / snake | hiss | howl roar
      rooster | crow | howl bray / bear | growl | howl crow`,
  },
  {
    open: [
      'In our street the ice cream van does not play a tune. It makes a noise like {a x}, so that the children know that it is there.',
      'The man with the ice cream has a new horn on his van. It sounds like {a x}.',
    ],
    ask: [
      'Take your money and run! I have just heard the van __.',
      'On a hot day there is nothing nicer than to sit in the shade and hear that van __.',
      'The child stopped crying and ran to the gate, because round the corner something had begun to __.',
      'In winter nobody buys ice cream, and for months we do not hear the van __.',
    ],
    rows: `x due rivals / cow | moo | ring bark / dog | bark | ring moo / lion | roar | honk ring
      duck | quack | ring howl / horse | neigh | honk moo / owl | hoot | ring roar / wolf | howl | ring quack
      donkey | bray | honk ring / rooster | crow | ring neigh / sheep | bleat | honk bark`,
  },
  {
    open: [
      'There were two free seats on the train. One was next to {p}, who {a}. The other was next to {q}, who {b}. I took the one next to {p}.',
      'I had to share a room with {p}. My brother was in with {q}. As we found out, {p} {a} all night and {q} {b}.',
    ],
    ask: [
      'For nine hours I had to listen to loud __.',
      'When my brother complained, I said that he could be glad not to have had to put up with all that __.',
      'In my dreams I can still hear the __, although I have been back home for a week.',
      'With two bits of bread in my ears I could hardly hear the __ any more.',
    ],
    rows: `a due b rivals / snores | snoring | sings | singing / sings | singing | snores | snoring
      coughs | coughing | whistles | whistling / whistles | whistling | coughs | coughing
      laughs | laughing | hums | humming / hums | humming | laughs | laughing
      cries | crying | sneezes | sneezing / sneezes | sneezing | cries | crying`,
  },
]);

export const kinds: readonly Kind[] = [PLAIN];
