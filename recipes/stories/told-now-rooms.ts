// Tellings of rooms, doors and houses: what has happened there, and therefore how it is there by now.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const ROOM_NOW = toldKind('told: how the room is by now', [
  {
    open: [
      'It is a big hall, you know, with one stove and some candles along the walls. By ten that night {ev}.',
      '"How was the hall when you left?" asked {p}. Well, by that time {ev}.',
      'From the diary of a caretaker: tonight, when I came back to the hall, {ev}.',
    ],
    ask: [
      'Anybody walking in after that would have found the place rather __.',
      'A latecomer put her head round the door. The hall, she told the others, was very __.',
      'I have known that hall all my life, and seldom have I seen it so __.',
      'Can you see why people were surprised that the hall was so __?',
    ],
    rows: `ev due rivals
      the last of the candles had gone out | dark | bright light sunny
      a hundred new candles had been lit | bright | dark gloomy dim
      the stove had been out for half a day | cold | warm hot cosy
      the stove had been roaring since the morning | warm | cold freezing chilly
      the last guest had long gone home | empty | crowded full packed
      two more coaches had brought their passengers in | crowded | empty deserted quiet
      three drummers were playing at the same time | loud | quiet silent still`,
  },
  {
    open: [
      'Dear all, a word about the office door. This evening {ev}.',
      '{p} came home with a story about the shop where {pHe} works. As it was getting late, {ev}.',
      'Do you want to hear something about our back door? Last night {ev}.',
    ],
    ask: [
      'When the policeman came past an hour later and tried the door, it was __.',
      'So if anyone had come by and pushed, what would they have found? That the door was __.',
      'Everyone who passed it on the way to the bus could see that the door was __.',
      'Until the morning, when the cleaners came, that door stayed __.',
    ],
    rows: `ev due rivals
      the last one out forgot to pull the door to behind him | open | shut closed locked
      the last one out turned the key twice and took it home | locked | open unlocked ajar
      a gust of wind slammed the door and nobody touched it again | shut | open ajar unlocked
      the last one out put a brick in the doorway, to let the smell out | open | shut closed locked
      somebody pulled the door to, but nobody had a key to turn | closed | open locked ajar
      a burglar kicked the lock to pieces | broken | locked safe bolted
      somebody pushed a heavy iron bar across it from inside | bolted | open ajar unlocked`,
  },
  {
    open: [
      'The children had their bedroom to themselves all afternoon, and {ev}.',
      '"Shall we have a look at your room?" said Granny. She did not know yet that {ev}.',
    ],
    middle: [
      'The kitchen, on the other hand, was just as it always is.',
      'On the stairs it smelled of soup.',
    ],
    ask: [
      'Granny opened the door and saw at once that the room was __.',
      'It was the first thing their mother said that night: "My goodness, this room is __!"',
      'I took a photograph of it, because I had never seen a bedroom quite so __.',
      'Nobody who looked in at teatime could deny that the bedroom was really very __.',
    ],
    rows: `ev due rivals
      they had put every toy back on its shelf | tidy | messy untidy chaotic
      they had tipped out every box of toys they own | messy | tidy neat bare
      they had scrubbed the floor and washed the windows | clean | dirty filthy grubby
      they had come in from the garden in muddy boots, again and again | dirty | clean spotless tidy
      they had pulled down the blinds and hung a blanket over them | dark | bright sunny light
      they had invited the whole class in to see the hamster | crowded | empty deserted quiet
      they had thrown the window open, with snow outside | cold | warm hot stuffy`,
  },
  {
    open: [
      'Five of us share a house, and we do things by turns. On Sunday it was the turn of {p}, and this is what happened: {ev}.',
      'Mum rang to ask how things were in the house. I had to tell her the truth: {ev}.',
    ],
    ask: [
      'So now you know why the kitchen is so __.',
      'We all went in to have a look, and yes, the kitchen was absolutely __.',
      'I do not think that kitchen has ever been so __.',
      'If you come by tonight, you will see that our kitchen is __.',
    ],
    rows: `ev due rivals
      the washing machine had leaked all over the kitchen floor | wet | dry dusty bare
      someone had polished everything in the kitchen until it shone | spotless | filthy dirty sticky
      a whole week's dishes had been left lying about the kitchen | filthy | clean spotless neat
      somebody had forgotten a pan on the kitchen stove and it had burnt | smoky | fresh airy clean
      two men had carried all the furniture out of the kitchen | empty | full cluttered crammed
      the oven had been on all day with the kitchen window shut | hot | cold freezing chilly
      the kitchen boiler had broken down in the middle of the frost | freezing | warm hot cosy`,
  },
  {
    open: [
      '{PHe} had been told to be in the classroom at nine. But {p} came late, and by then {ev}.',
      'Let me describe our classroom to you on that morning. I was late, and when I got there, {ev}.',
    ],
    ask: [
      'Standing in front of the door, you could tell by listening that the classroom was __.',
      'The head teacher, out in the corridor, wondered why it was so __.',
      'In a letter home it said: "You would not believe how our classroom was that day. It was __."',
      'Nobody could have said of that room, at that minute, that it was anything but __.',
    ],
    rows: `ev due rivals
      twenty-eight children were yelling at the top of their voices | noisy | quiet silent peaceful
      all the children had gone out to the playground, every last one | empty | full crowded packed
      the children were all writing a test and nobody dared to breathe | silent | noisy loud rowdy
      two other classes had squeezed in as well | crowded | empty deserted bare
      a boy was beating a drum and another one a saucepan | loud | quiet silent still
      the babies of the nursery next door had just dropped off to sleep on the mats | quiet | noisy loud rowdy`,
  },
  {
    open: [
      'We were reading in bed, my sister and I, with one lamp between us. Then {ev}.',
      "It was past nine o'clock and the stars were out. In the nursery, {ev}.",
      '{p} and {q} were playing cards upstairs late that evening when {ev}.',
    ],
    ask: [
      'From one moment to the next the room had become __.',
      '"Oh!" said somebody. "How __!"',
      'And just like that it was quite __.',
      'It may sound odd, but it took us a while to notice that the room was now __.',
    ],
    rows: `ev due rivals
      a power cut put out the only lamp | dark | light bright noisy
      Dad switched on the big light on the ceiling | bright | dark dim gloomy
      Dad turned the lamp down until you could hardly see the page | dim | bright noisy sunny
      the radio, which had been blaring, was switched off | quiet | loud noisy rowdy
      somebody turned the music up as far as it would go | loud | quiet silent still
      an icy wind blew the window open | cold | warm hot cosy`,
  },
  {
    open: [
      'Notice to all guests: today {ev}.',
      'I rang the hotel by the lake to ask about the pool. "I had better tell you," said the lady, "that {ev}."',
      'They had been looking forward to the pool for weeks. When they arrived, they were told that {ev}.',
    ],
    ask: [
      'In other words, the pool is __.',
      'So there is no need to go and look. Anyone can work out that the pool is __.',
      'The boy did not understand. "It means," said his father, "that for now the pool is __."',
      'On a piece of card somebody had written: "Pool is __."',
    ],
    rows: `ev due rivals
      they have pulled out the plug and let all the water run away | empty | full deep open
      the pool has just been filled right up to the edge | full | empty dry drained
      the water heater in the pool has been broken since Christmas | cold | warm hot heated
      the gate to the pool has a chain and a big padlock on it | locked | open unlocked free
      the water in the pool comes straight from a hot spring | warm | cold icy frozen
      the pool has turned to solid ice | frozen | warm hot heated
      four busloads of swimmers have jumped into the pool | crowded | empty deserted drained`,
  },
  {
    open: [
      'There was a party next door last night with a hundred people. {Ev}.',
      'Do you remember the old inn on the corner? There was dancing there on Saturday. {Ev}.',
    ],
    ask: [
      'At two in the morning I looked across from my window. The place was __.',
      'And now guess: at two in the morning, was it full of life over there, or not? Well, it was __.',
      'A taxi driver who stopped outside at two told me that everything there was __.',
      'When I woke up at two and listened and looked, the house over there was __.',
    ],
    rows: `ev due rivals
      At midnight the music stopped and nobody said another word | silent | noisy loud rowdy
      At one the band began to play even faster, and it never stopped before dawn | noisy | silent quiet still
      The guests all left by midnight, and so did the owners | empty | packed full crowded
      At one the last lights were put out | dark | bright lit noisy
      After midnight another hundred people came, and nobody left till dawn | packed | empty deserted silent
      They left every single lamp burning till breakfast | bright | dark black dim`,
  },
  {
    open: [
      'When we moved in, the cellar was a sight. But since then {ev}.',
      'You were asking about the cellar, {p}. I am happy to report, or perhaps not so happy, that {ev}.',
    ],
    ask: [
      'If you go down there today, you will find the cellar __.',
      'Yesterday the man from the gas company went down and said that our cellar was __.',
      'For the first time in years, then, the cellar is really __.',
      'My aunt, who had only known it as it used to be, was amazed that the cellar was so __.',
    ],
    rows: `ev due rivals
      my uncle has put four strong lamps in | bright | dark gloomy dim
      the river has come in through the wall | wet | dry dusty clean
      all the old junk has been taken to the tip | empty | full cluttered crammed
      all of my late aunt's furniture has been put in there | full | empty bare clear
      a fan has been blowing hot air into every damp corner | dry | wet damp flooded
      everything has been sorted, labelled and put on shelves | tidy | messy untidy chaotic
      both windows have been bricked up and the bulb has gone | dark | bright light sunny`,
  },
  {
    open: [
      "The doctor has a small waiting room with ten chairs. At {n} o'clock {ev}.",
      "I was at the doctor's with a sore throat. You know the waiting room; well, at {n} o'clock {ev}.",
    ],
    ask: [
      'A man with a bad back opened the door, and what he saw was a waiting room that was __.',
      'The nurse looked in and shook her head in surprise, because the room was __.',
      'As seldom happens on a Monday, the waiting room was practically __.',
      '"I have never known it like this," whispered the nurse. "The room is __."',
    ],
    rows: `ev due rivals n
      the last patient had been seen and had gone home | empty | full crowded noisy | seven
      there was somebody on every chair | full | empty deserted bare | nine
      there was not a single soul waiting there | deserted | full crowded packed | eight
      people had to stand between the chairs, and more came in | crowded | empty deserted bare | ten
      a baby was screaming and two toddlers were banging on the radiator | noisy | quiet silent peaceful | eleven
      nobody spoke, and the clock had stopped ticking | silent | noisy loud rowdy | four`,
  },
  {
    open: [
      'Before: the old theatre had been {was} for years. Then came the new owner. First of all, {ev}.',
      'My father remembers the theatre when it was {was}. This spring, however, {ev}.',
    ],
    ask: [
      'Nobody who goes there these days could say that the theatre is still __.',
      'So the days are over when people complained that it was so __.',
      'What you read in that old guidebook is wrong, then. The theatre is no longer __.',
      'It used to be, but it certainly is not any more: __.',
    ],
    rows: `was ev due rivals
      dark and dull | he put a thousand bulbs in the ceiling | dark | bright light sunny
      freezing in winter | he put in a brand new heating system | freezing | warm cosy heated
      filthy and neglected | an army of cleaners went through it with soap and brushes | filthy | clean spotless gleaming
      locked up and forgotten | he threw the doors open to one and all | locked | open busy welcoming
      empty night after night | every seat was sold until next year | empty | full packed busy
      wet whenever it rained | the roof was mended from end to end | wet | dry safe sound
      famous but noisy | thick doors and double windows were put in to keep out the traffic | noisy | quiet peaceful silent`,
  },
  {
    open: [
      '{p} camped in the garden with {pHis} cousins. Some time after midnight {ev}.',
      'We spent one night in a tent in August. I shall never forget it: at about three {ev}.',
    ],
    middle: ['A hedgehog was snuffling about outside.', 'In the house the clock struck.'],
    ask: [
      'From that moment on, as anyone could have told you, the tent was terribly __.',
      'What was it like inside the tent after that? In one word, __.',
      'Until the sun came up, the inside of the tent was __.',
      'The littlest one complained, and rightly so, that the tent was __.',
    ],
    rows: `ev due rivals
      the rain came in through a hole the size of a plate | wet | dry warm dusty
      the batteries of the only torch ran out | dark | bright light sunny
      a frost set in that turned the grass white | cold | warm hot stuffy
      the two dogs and six more cousins squeezed in | crowded | empty roomy spacious
      everybody started to snore at once, louder and louder | noisy | quiet silent peaceful`,
  },
  {
    open: [
      'The key was in the lock of the garden gate, as always. On Friday, though, {ev}.',
      'If you live in a house with goats, you think about the gate a lot. On Friday {ev}.',
    ],
    ask: [
      'The goats had a good look at the gate and saw straight away that it was __.',
      '"Quick, look at the gate!" called our neighbour over the hedge. "It is __!"',
      'That was how the gate came to be, the whole weekend long, __.',
      'I only noticed on Sunday night that all this time the gate had been __.',
    ],
    rows: `ev due rivals
      the postman went out and did not pull it to behind him | open | shut closed locked
      my wife turned the key and hid it under a pot | locked | open unlocked ajar
      the lorry drove straight into it and smashed it | broken | whole locked mended
      my brother gave it two coats of the brightest paint, which never dries in this damp | sticky | dry smooth dusty
      my brother pushed it to with his foot, and the latch clicked | shut | open ajar broken
      the blacksmith put new hinges on, so that it hung straight again | mended | broken crooked loose`,
  },
  {
    open: [
      'How do you like my new flat? It looks out on {view}, and {ev}.',
      'So this is where {p} lives now. {PHis} windows look out on {view}, and {ev}.',
    ],
    ask: [
      'If there is one thing that strikes every visitor, it is that the flat is so __.',
      'All my friends say the same: "A nice flat, but isn\'t it a little too __?"',
      'You soon get used to living in a flat that is so __.',
      'I can well understand that somebody might find such a flat too __.',
    ],
    rows: `view ev due rivals
      a high wall | no ray of sun ever comes in | dark | bright sunny light
      the south | the sun pours in from morning till night | sunny | dark gloomy dim
      the motorway | the lorries thunder past all night | noisy | quiet silent peaceful
      an old graveyard | you never hear a sound there from one week to the next | quiet | noisy loud lively
      the river | water drips down the walls from all that fog | damp | dry dusty warm
      the bakery | the ovens under the floor heat it day and night | warm | cold chilly freezing
      the street | two sofas, a piano and nine bookcases stand in the one little room | cramped | empty spacious bare`,
  },
  {
    open: [
      'Nobody had set foot in the summer house since September. In March {p} went to see how it was and {ev}.',
      'The first one to visit the summer house after the winter was {p}, who {ev}.',
    ],
    ask: [
      'When the rest of the family arrived that evening, the house was already __.',
      'It did not take long, and the little house was nice and __.',
      'After so many months it was good to see it so __.',
      'Two hours earlier nobody would have believed that the place could be so __.',
    ],
    rows: `ev due rivals
      lit a big fire in the stove straight away | warm | cold freezing damp
      swept out all the dead flies and wiped the shelves | clean | dirty dusty filthy
      opened all the shutters to let the sun in | bright | dark gloomy dim
      put all the things that lay about back in their places | tidy | messy untidy cluttered
      opened every window to let the stale air out | fresh | stuffy musty smelly
      mopped up all the water from the floor and lit the stove to be sure | dry | wet soaked flooded`,
  },
  {
    open: [
      'Good news and bad news from the zoo, children. Since yesterday the lion house has been {was}, because {ev}.',
      '"Where do you want to go first?" "To the lions!" But the lion house was {was}: {ev}.',
    ],
    ask: [
      'A little girl ran ahead, and came back sadly. "Mum, the house is __!"',
      'There was a sign in front to explain why the house was __.',
      'They turned round and went to see the penguins, since the lion house was __.',
      'Next time we shall ask beforehand whether the lion house is __.',
    ],
    rows: `was ev due rivals
      without a single animal | the lions have been sent to another zoo | empty | full noisy crowded
      not to be entered | the keeper has shut the doors for repairs until June | closed | open free ready
      as black as night | a mouse has bitten through the cable of the lamps | dark | bright light sunny
      under water | a pipe has burst behind the cages | flooded | dry dusty open
      not fit to breathe in | the straw has been smoking since a spark fell on it | smoky | fresh airy clean
      no place to hear yourself speak | the lions roar for their breakfast without a break | noisy | quiet silent peaceful`,
  },
  {
    open: [
      'In the story, the princess comes to a castle. What she does not know is this: {ev}.',
      'Once there was a castle on a hill, and people told each other that {ev}.',
    ],
    ask: [
      'She knocked three times, waited, and found out for herself that the castle was __.',
      'An old woman warned her. "Do not expect too much," she said. "The castle is __."',
      'What did the princess see when she stood in front of it? She saw that the castle was __.',
      'Every child in the valley could have told her that the castle was __.',
    ],
    rows: `ev due rivals
      the king and all his people had moved out long ago | empty | full crowded lively
      a thousand guests had come for the wedding and not one had left | crowded | empty deserted lonely
      a dragon had burnt it to the ground | ruined | splendid whole new
      every door had nine locks and all the keys had been turned | locked | open unlocked welcoming
      no candle had been lit within its walls since the queen died | dark | bright shining light
      the doors had been taken off so that anybody might walk in | open | locked shut closed
      nobody within its walls was allowed to speak or sing | silent | loud noisy merry`,
  },
]);

export const kinds: readonly Kind[] = [ROOM_NOW];
