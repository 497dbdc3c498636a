// Tellings in plain talk of verbs far behind their subjects, with many different verbs in both numbers.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const PLAIN = toldKind('told: verb far from its subject, in plain talk', [
  {
    open: [
      'Here is how it is with pocket money in our family. {Told} I am somewhere in between.',
      'Money tells you a lot about people, says my mother. {Told}',
    ],
    ask: [
      'Whatever comes in on Fridays, {who} with the two piggy banks __ it.',
      'You give them a coin, and {who} in the bedroom upstairs __ it.',
      'Not a penny is left lying about, for {who} with all those pockets __ it.',
    ],
    rows: `told who due rivals
      The bank of the boy gets fuller every week. | the boy | saves | save spends
      The banks of the twins get fuller every week. | the twins | save | saves spend
      Sweets, cards, balloons: the girl is out of money by Monday. | the girl | spends | spend saves
      Sweets, cards, balloons: the girls are out of money by Monday. | the girls | spend | spends save
      The money of the youngest always falls through a hole and is gone. | the youngest | loses | lose saves
      The money of the cousins always falls through a hole and is gone. | the cousins | lose | loses save`,
  },
  {
    open: [
      'I have a flower bed under my window, and I can tell the time by it. {Told}',
      '{Told} My grandfather planted the bed, and he never owned a watch.',
    ],
    ask: [
      'It is six, because the {x} between the white stones __.',
      'At six, when the bells of the churches ring, the {x} in the corner of the bed __.',
      'You need not look at any clocks. At six the {x} with the yellow leaves __.',
    ],
    rows: `told x due rivals
      The rose wakes up and spreads its leaves at six in the morning. | rose | opens | open closes
      The roses wake up and spread their leaves at six in the morning. | roses | open | opens close
      The rose shuts itself up for the night at six in the evening. | rose | closes | close opens
      The roses shut themselves up for the night at six in the evening. | roses | close | closes open`,
  },
  {
    open: [
      'Our parade is on Sunday, and everybody has got something to do. {Told}',
      '"Who does what in the parade?" I asked the priest. {Told}',
    ],
    ask: [
      'Down the street comes the crowd, and {who} with the white gloves __ {end}.',
      'My heart jumps when I see how {who} between the horses __ {end}.',
      'The sun shines on the square, where {who} in front of the two bands __ {end}.',
    ],
    rows: `told who due end rivals
      The flag is for the baker, who has strong arms. | the baker | carries | the flag | carry plays
      The flags are for the bakers, who have strong arms. | the bakers | carry | the flags | carries play
      The drum is for the tailor, who has a good ear. | the tailor | plays | the drum | play carries
      The drums are for the tailors, who have good ears. | the tailors | play | the drums | plays carry
      The trumpet is for the boy, who has good lungs. | the boy | blows | the trumpet | blow carries
      The trumpets are for the boys, who have good lungs. | the boys | blow | the trumpets | blows carry
      The elephant is for the captain, who is used to reins. | the captain | rides | the elephant | ride blows
      The elephants are for the captains, who are used to reins. | the captains | ride | the elephants | rides blow`,
    near: true,
  },
  {
    open: [
      'You notice voices when you work in a library. {Told}',
      'There is a book where the readers can complain about us. {Told}',
    ],
    ask: [
      'Ask for the time, or for a book on boats, and {who} at the desk with the lamps __.',
      '"Good morning, ladies!" {who} with the thick glasses __.',
      'I have never heard a normal word from them: {who} between the shelves always __.',
    ],
    rows: `told who due rivals
      The new man has a voice like thunder, and the windows shake. | the new man | shouts | shout whispers
      The new men have voices like thunder, and the windows shake. | the new men | shout | shouts whisper
      The tall lady has a voice so soft that you must hold your ear to her lips. | the tall lady | whispers | whisper shouts
      The tall ladies have voices so soft that you must hold your ear to their lips. | the tall ladies | whisper | whispers shout`,
  },
  {
    open: [
      'The fire alarm was tested today. Before that each of us got a card. {Told}',
      '{Told} This is what the fireman wants us to remember if there is a fire in the school.',
    ],
    ask: [
      'A bell rings, and {who} in the room with the fish tanks __ {end}.',
      'Without any running or shouting, {who} of the two top classes __ {end}.',
      'We practise it until we can do it in our sleep: {who} next to the stairs __ {end}.',
    ],
    rows: `told who due end rivals
      The windows must be shut by the teacher. | the teacher | shuts | the windows | shut counts
      The windows must be shut by the oldest boys. | the oldest boys | shut | the windows | shuts count
      The heads must be counted by the teacher. | the teacher | counts | the heads | count shuts
      The heads must be counted by the oldest boys. | the oldest boys | count | the heads | counts shut
      The firemen must be called by the tall girl. | the tall girl | calls | the firemen | call counts
      The firemen must be called by the tall girls. | the tall girls | call | the firemen | calls count`,
    near: true,
  },
  {
    open: [
      'I am a teacher in a very small school, and I have been giving marks all night. {Told}',
      'There is one pupil, or more than one, that I want to praise today. {Told}',
    ],
    ask: [
      'It is a joy how the {x} on the bench by the two stoves __ {end}.',
      'My mother came to see for herself that the {x} behind the boys __ {end}.',
      'I have never met anyone in all my years who does it better: the {x} under the maps __ {end}.',
    ],
    rows: `told x due end rivals
      For reading: full marks for the girl. | girl | reads | like an actor | read counts
      For reading: full marks for the girls. | girls | read | like actors | reads count
      For counting: full marks for the girl. | girl | counts | up to a million | count reads
      For counting: full marks for the girls. | girls | count | up to a million | counts read
      For running: full marks for the girl. | girl | runs | like the wind | run reads
      For running: full marks for the girls. | girls | run | like the wind | runs read
      For singing: full marks for the girl. | girl | sings | like a bird | sing runs
      For singing: full marks for the girls. | girls | sing | like birds | sings run`,
  },
  {
    open: [
      'There are no ghosts in our house, children. I went round with a lamp and found it all out. {Told}',
      'If you lie awake in our guest room, do not be afraid. {Told}',
    ],
    ask: [
      'Every night, as soon as the lights are out, the {x} under the roof of the stables __.',
      'It is only because it is windy that the {x} at the end of the stairs __.',
      "One o'clock: the {x} behind the beds and the boxes __. Two o'clock: silence.",
      'When you hear it, say to yourself, "It is nothing, the {x} by the two chimneys __."',
    ],
    rows: `told x due rivals
      The whistling comes from a pipe. | pipe | whistles | whistle knocks
      The whistling comes from some pipes. | pipes | whistle | whistles knock
      The knocking comes from a loose board. | board | knocks | knock whistles
      The knocking comes from some loose boards. | boards | knock | knocks whistle
      The ringing comes from an old bell. | bell | rings | ring knocks
      The ringing comes from some old bells. | bells | ring | rings knock
      The shaking comes from a broken door. | door | shakes | shake rings
      The shaking comes from some broken doors. | doors | shake | shakes ring
      The singing comes from a frog. | frog | sings | sing rings
      The singing comes from some frogs. | frogs | sing | sings ring`,
    near: true,
  },
  {
    open: [
      'Now about the clocks in this house. {Told} I go by the sun.',
      '{Told} If you want to catch a train, use your own watch, please.',
    ],
    ask: [
      'The {x} in the hall, between the coats and the mirrors, __ {end}.',
      'My sons have oiled them and shaken them, and still the {x} by the stairs __ {end}.',
      'I have lived for years with the fact that the {x} above the beds __ {end}.',
    ],
    rows: `told x due end rivals
      The clock is always an hour ahead of the time. | clock | runs | too fast | run stands
      The clocks are always an hour ahead of the time. | clocks | run | too fast | runs stand
      The hands of the clock have not moved since the war. | clock | stands | still | stand runs
      The hands of the clocks have not moved since the war. | clocks | stand | still | stands run`,
  },
  {
    open: [
      'Once there was a land where everything was the wrong way round, and it is still there. {Told}',
      'My little boy has written a book about a silly farm. {Told}',
    ],
    ask: [
      'On the first page, under a green sun, the {x} with the ten legs __ {end}.',
      'And so it is no surprise that the {x} behind the barns __ {end}.',
      'The farmer lies in the straw while the {x} with his hat and boots __ {end}.',
    ],
    rows: `told x due end rivals
      Eggs come from the dog. | dog | lays | eggs | lay drives
      Eggs come from the dogs. | dogs | lay | eggs | lays drive
      Milk comes from the cat. | cat | gives | milk | give lays
      Milk comes from the cats. | cats | give | milk | gives lay
      The tractor is in the hands of the pig. | pig | drives | the tractor | drive gives
      The tractors are in the hands of the pigs. | pigs | drive | the tractors | drives give
      The mice are food for the cow. | cow | eats | mice | eat lays
      The mice are food for the cows. | cows | eat | mice | eats lay`,
    near: true,
  },
  {
    open: [
      'It is my job to write down who goes where at noon. {Told}',
      'At noon our office is empty, but I know where to find them all. {Told}',
    ],
    ask: [
      'At twelve, with a newspaper and two apples, {who} from the third floor __ {end}.',
      'Call back at one, please, for {who} of our two firms __ {end}.',
      'On hot days, when the others stay at their desks, {who} with the keys __ {end}.',
    ],
    rows: `told who due end rivals
      The pool is where you find the boss. | the boss | swims | in the pool | swim sleeps
      The pool is where you find the drivers. | the drivers | swim | in the pool | swims sleep
      The couch is where you find the boss, with eyes shut. | the boss | sleeps | on the couch | sleep swims
      The couches are where you find the drivers, with eyes shut. | the drivers | sleep | on the couches | sleeps swim
      The bar is where you find the boss, with a beer. | the boss | drinks | a beer | drink swims
      The bar is where you find the drivers, with a beer each. | the drivers | drink | a beer | drinks swim`,
  },
  {
    open: [
      'The neighbours and their garden hose! {Told} It has been in the local paper.',
      '{Told} I see it through a gap in the hedge, and I keep my laundry well away.',
    ],
    ask: [
      'On summer nights, between the roses and the beans, {who} with the bare feet __ {end}.',
      'Our dog thinks that it is a game when {who} beyond the two hedges __ {end}.',
      'No rain for weeks, but {who} of those green lawns __ {end}.',
    ],
    rows: `told who due end rivals
      The roses get a bucket a day from the old man. | the old man | waters | the roses | water picks
      The roses get a bucket a day from the old ladies. | the old ladies | water | the roses | waters pick
      The roses are taken to market, each of them picked by the old man. | the old man | picks | the roses | pick waters
      The roses are taken to market, each of them picked by the old ladies. | the old ladies | pick | the roses | picks water
      The roses hear a song a day from the old man. | the old man | sings | to the roses | sing waters
      The roses hear a song a day from the old ladies. | the old ladies | sing | to the roses | sings water`,
    near: true,
  },
  {
    open: [
      'My dentist collects stories about fear. {Told} She told me that with her drill in my mouth.',
      '{Told} My dentist says that she could write a book about it.',
    ],
    ask: [
      'As soon as the chair goes down, {who} with the fine suits __.',
      'The door is not yet closed when {who} from the bank with the pillars __.',
      'You would not think so on the street, but here {who} with the big muscles __.',
    ],
    rows: `told who due rivals
      There are always tears from the policeman. | the policeman | cries | cry sings
      There are always tears from the policemen. | the policemen | cry | cries sing
      There is always a song from the policeman, to be brave. | the policeman | sings | sing cries
      There is always a song from the policemen, to be brave. | the policemen | sing | sings cry
      There are always loud screams from the policeman. | the policeman | screams | scream sings
      There are always loud screams from the policemen. | the policemen | scream | screams sing`,
  },
  {
    open: [
      'The library van is here, and I look after the list. {Told}',
      'In our village books go from hand to hand. {Told}',
    ],
    ask: [
      'In the list of this month {who} with the two red bags __ {end}.',
      'It is a pleasure to see how {who} from the farms __ {end}.',
      'Some only come for the biscuits, but {who} in the queue of children __ {end}.',
    ],
    rows: `told who due end rivals
      A book a day is what the shepherd gets through. | the shepherd | reads | a book a day | read brings
      A book a day is what the sisters get through. | the sisters | read | a book a day | reads bring
      A book a day is what comes from the pen of the shepherd. | the shepherd | writes | a book a day | write reads
      A book a day is what comes from the pens of the sisters. | the sisters | write | a book a day | writes read
      A book a day is a present from the shepherd to us. | the shepherd | gives | us a book a day | give reads
      A book a day is a present from the sisters to us. | the sisters | give | us a book a day | gives read`,
  },
  {
    open: [
      'Snow! The bus does not run, and we have all found a way to school. {Told}',
      'There is snow up to the windows, and I look down the road to the school. {Told}',
    ],
    ask: [
      'Past the shops and the two banks {who} with the red noses __.',
      'I wave when {who} from the street of the bakers __ by.',
      'The dogs bark because {who} in all those scarves and jackets __ past our gate.',
      'Where cars got stuck last night, {who} with the school bags now __.',
    ],
    rows: `told who due rivals
      The boy has put on his skates. | the boy | skates | skate walks / The boys have put on their skates. | the boys | skate | skates walk
      The girl goes on her own two feet. | the girl | walks | walk rides / The girls go on their own two feet. | the girls | walk | walks ride
      The teacher is on a horse. | the teacher | rides | ride walks / The teachers are on horses. | the teachers | ride | rides walk
      The fat cook goes on all fours like a baby. | the cook | crawls | crawl rides / The fat cooks go on all fours like babies. | the cooks | crawl | crawls ride
      The nurse is late, and fast as a hare. | the nurse | runs | run crawls / The nurses are late, and fast as hares. | the nurses | run | runs crawl`,
    near: true,
  },
]);

export const kinds: readonly Kind[] = [PLAIN];
