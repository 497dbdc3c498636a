// Tellings of what happened in a room, a house or a street, and how dark, cold, empty or wet it is there by now.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const ROOMS_NOW = toldKind('told: shortly, the room by now', [
  {
    open: ['In our kitchen {ev}.', '{Ev}, and that in our kitchen!'],
    ask: [
      'Our kitchen was so __.',
      'We found the kitchen __.',
      '"Why is your kitchen so __?" asked the neighbour.',
      'No other kitchen in the street was as __ as ours.',
      'In the evening our kitchen was still __.',
      'How can a kitchen become so __?',
    ],
    rows: `ev due rivals / the only bulb went and nobody had a new one | dark | cold noisy wet
      the washing machine ran over | wet | dark hot noisy / nine children banged on pots | noisy | dark cold empty
      the oven was on from morning to night in July | hot | cold dark wet
      somebody left the windows open through a January night | cold | hot noisy clean
      two maids scrubbed every tile and every pan | clean | dirty dark noisy
      nobody washed up or swept the floor for a month | dirty | clean empty quiet
      the movers took away all there was, down to the last spoon | empty | full hot wet
      sixty guests squeezed in at once | full | empty clean dark`,
  },
  {
    open: ['The old cellar? {Ev}.', '{Ev}. I am talking of the cellar.'],
    ask: [
      'The cellar is __ now.',
      'Nothing is as __ as that cellar.',
      '"You should see the cellar," said Dad. "It is so __!"',
      'Whoever goes down to the cellar will find it __.',
      'Thanks to that, the cellar has become __.',
      "I've never known a cellar so __.",
    ],
    rows: `ev due rivals / the river came over its banks and ran down the steps | wet | dry hot clean
      they bricked up its last small window | dark | bright full dirty
      a man put in big lamps all along the ceiling | bright | dark wet dirty
      they sold all the bottles and threw out all the junk | empty | full wet hot
      we stacked it with boxes up to the ceiling | full | empty wet bright
      the coal man tipped out his black sacks there | dirty | clean wet cold
      two pumps and a heater ran there for three weeks | dry | wet dark dirty
      we swept it, mopped it and washed the walls | clean | dirty dark full
      a boiler as big as a bus now roars down there | noisy | quiet wet empty`,
  },
  {
    open: ['{Ev} in our street.', '"What is going on in your street?" "{Ev}."'],
    ask: [
      'Our street was so __!',
      'Next morning our street was __.',
      'Was there ever a street as __ as ours?',
      'By now the whole street had become __.',
      '"I have never seen a street so __," said the postman.',
      'We looked out and found the street __.',
    ],
    rows: `ev due rivals / it snowed all night | white | black dark noisy
      a storm knocked out every lamp | dark | bright white noisy / it poured for hours | wet | dry dirty noisy
      six lorries were hooting at each other | noisy | quiet wet white
      a cart full of mud tipped over | dirty | clean quiet white
      three sweepers picked up every bit of paper | clean | dirty wet dark
      everybody had left for the seaside | empty | full wet noisy
      thousands came to watch the parade | full | empty dark quiet
      they put down salt and the sun melted the last of the ice | safe | icy dark dirty
      rain fell and then it froze hard | icy | dry dark noisy`,
  },
  {
    open: ['Our classroom, last Tuesday: {ev}.', 'Miss Gray wrote: "In our classroom {ev}."'],
    ask: [
      'The classroom grew __.',
      'Nobody could believe how __ the classroom was.',
      '"This classroom is awfully __," said the headmaster.',
      'A classroom should never be so __.',
      'Two hours later the classroom was still __.',
      'The next class found the room too __ to work in.',
    ],
    rows: `ev due rivals / the heating failed and there was ice on the glass | cold | hot noisy dark
      all thirty children began to shout | noisy | quiet cold dark
      someone drew the thick curtains and broke the lamps | dark | bright hot wet
      the sun beat down and no window would open | hot | cold dark wet
      the fire alarm set off all the sprinklers | wet | dry noisy dark
      the football team marched across the floor with muddy boots | dirty | clean cold dark
      four more classes had to squeeze onto the benches | crowded | empty dark cold
      someone boiled old fish and cabbage | smelly | cold wet dark
      someone burnt a stack of damp leaves | smoky | cold wet quiet`,
  },
  {
    open: ['{Ev}. Such is my attic room.', 'I sleep in the attic, where {ev}.'],
    ask: [
      'It is so __ up there.',
      "My attic's always __.",
      'Visitors ask me why the attic is so __.',
      'I would rather live there if it were not so __.',
      'Not even the cellar is as __ as my attic.',
      'Some say that an attic has to be __.',
    ],
    rows: `ev due rivals / there is not a single window or lamp | dark | hot wet noisy
      the sun bakes the roof all summer long | hot | cold dark noisy
      the wind blows snow through the cracks | cold | hot full dirty
      rain drips through a dozen holes | wet | hot noisy dirty
      pigeons scratch and coo and bang about all day | noisy | quiet dark wet
      nobody has swept away the dust since the war | dirty | clean wet hot
      there is just room for a mat and one shoe | small | big dark wet
      not one sound comes up from the street | quiet | noisy wet dirty
      you could ride a bicycle round and round | big | small dark wet`,
  },
  {
    open: ['The library in {x} Street: {ev}.', 'It was at the library that {ev}.'],
    ask: [
      'We stood before the library. It was __.',
      'For weeks the library was __.',
      '"Is the library still __?" she asked.',
      'They left the library __.',
      'Who would have thought that we would see the library __?',
      'As I had expected, I found the library __.',
    ],
    rows: `ev due rivals / the last reader left and a man turned the key twice | locked | open full dark
      someone pulled the main switch at night | dark | bright open clean
      they carried every last book and shelf to the new one | empty | full open wet
      a water pipe burst on the top floor | wet | dry dark locked
      a bus load of schools arrived and took every chair | full | empty locked dark
      ten maids polished it from roof to floor | clean | dirty dark empty
      the porter forgot to shut the doors that night | open | closed full clean
      a whole week of coal smoke settled on the walls | dirty | clean empty locked`,
    lists: { x: 'Bridge Church Market Mill Station' },
  },
  {
    open: ['{Ev}. That was our night in the tent.', 'We had a tent by the lake. {Ev}.'],
    ask: [
      'The tent was so __!',
      '"Our tent is too __ for me," said {p}.',
      'We crept into the tent and found it __.',
      'Why must a tent be so __?',
      'By midnight the tent had become __.',
      'Nothing on earth is as __ as that tent was.',
    ],
    rows: `ev due rivals / it rained right through the cloth | wet | hot dark noisy
      the torch went out, and there was no moon | dark | hot wet full
      the wind of the desert blew in | hot | cold dark wet
      frost came, and we had no blanket | cold | hot full noisy
      ten of us squeezed into a space for two | full | empty cold wet
      all the frogs, owls and drunks could be heard | noisy | quiet wet hot
      eight pairs of muddy boots had walked about | dirty | clean cold dark
      a bag of old cheese and socks had been left | smelly | wet cold dark`,
  },
  {
    open: ['At the swimming bath {ev}.', 'My brother looks after the swimming bath. {Ev}.'],
    ask: [
      'The bath was __ that day.',
      'No one liked the bath so __.',
      'A sign said: "Sorry, the bath is __."',
      '"What use is a bath that is __?" said the swimmers.',
      'They came with their towels and found the bath __.',
      'The bath remained __.',
    ],
    rows: `ev due rivals / they let out all the water | empty | full warm dirty
      the heater broke down in December | cold | warm empty noisy
      the gates were thrown wide for everybody | open | locked empty dark
      someone tipped a bucket of green slime and mud into the water | dirty | clean empty locked
      all the schools of the town came at once | full | empty closed dark
      the owner hung a chain on the gate and took the key | locked | open full warm
      a storm put out the lamps | dark | bright full warm
      a brass band was practising | noisy | quiet empty cold`,
  },
  {
    open: ['About our bathroom: {ev}.', 'Dear Aunt, {ev}. You remember the bathroom?'],
    ask: [
      'The bathroom is __ again.',
      'It is really __ in the bathroom.',
      'When I come in, the bathroom is always __.',
      '"Mum! The bathroom is so __!"',
      'No guest has ever seen a bathroom as __ as ours.',
      'What makes a bathroom so __?',
    ],
    rows: `ev due rivals / my brother splashes about and never wipes the floor | wet | dry cold dark
      the radiator has been off since the snow came | cold | hot wet dirty
      the bulb has gone and there is no window | dark | wet hot noisy
      the boiler blows steam at us all day long | hot | cold dark quiet
      the dog rolls in mud and then sleeps in the tub | dirty | clean dark cold
      the old pipes bang and howl | noisy | quiet wet cold
      the sun pours in through a new glass roof | bright | dark dirty wet
      eight of us squeeze in there every morning | crowded | empty dirty cold
      Mum scrubs it twice a day with soap | clean | dirty dark noisy`,
  },
  {
    open: ['In the big hall of the castle {ev}.', 'Once upon a time, in a castle hall, {ev}.'],
    ask: [
      'Oh, how __ the hall was!',
      'The king found his hall __.',
      'Soon the great hall became __.',
      '"My hall is __," cried the king.',
      'No hall in the kingdom was as __ as his.',
      'The queen would not sit in a hall so __.',
      'Ten years later the hall was still __.',
    ],
    rows: `ev due rivals / a wind blew out all the candles | dark | bright cold wet
      servants lit a thousand candles | bright | dark cold empty
      the fire died and the frost crept in | cold | warm bright noisy
      fires were lit in all six fireplaces | warm | cold dark empty
      the guests ran off and thieves took the chairs | empty | full warm bright
      hundreds of knights came to dinner | full | empty dark clean
      the moat ran over and came in | wet | dry dark full
      the drummers and the hounds made an awful row | noisy | quiet cold dark
      everybody fell silent and held his breath | quiet | noisy cold wet
      pigs and hens ran about for a year | dirty | clean dark quiet`,
  },
  {
    open: ['{Ev}. Poor Mr Hill and his shop!', 'At our corner shop {ev}.'],
    ask: [
      'The shop was __.',
      'We went to the shop and found it __.',
      'Mr Hill hates to see his shop __.',
      "When we came with our basket, Mr Hill's shop was __.",
      'It was long since the corner shop had been so __.',
      'Have you seen the corner shop? It is __!',
    ],
    rows: `ev due rivals / all the lights had gone out | dark | bright full dirty
      not one buyer came all day | empty | full dark wet
      half the town came to buy cheap shoes | full | empty dark quiet
      the roof leaked like a sieve | wet | dry full bright
      a chimney sweep shook out his brushes | dirty | clean empty wet
      the fridge door was open, and it was as if winter had come in | cold | hot full dirty
      the fan broke on a July noon | hot | cold dark wet
      he hung new lamps in every corner | bright | dark empty wet
      all the parrots in the cages screamed at once | noisy | quiet dark cold
      his two girls dusted and mopped for hours | clean | dirty wet dark`,
  },
  {
    open: ['The front door! {Ev}.', '"What about the front door?" "{Ev}."'],
    ask: [
      'The front door is __.',
      'I came home and found the door __.',
      '"Who left the front door __?"',
      'Is your front door always __?',
      'My brother told me that the front door was __.',
      'For the first time in years that door was __.',
    ],
    rows: `ev due rivals / Dad gave it a coat of paint like a ripe tomato | red | green wet open
      Dad gave it a coat of paint like fresh grass | green | red open broken
      Dad gave it a coat of paint like the summer sky | blue | red wet broken
      Dad gave it a coat of paint like milk | white | blue wet broken
      Dad gave it a coat of paint like coal | black | white wet open
      thieves smashed it with an axe | broken | green wet locked
      Gran turned the key and put it in her purse | locked | open wet broken
      the children ran out and did not shut it | open | locked black broken
      the rain beat against it all night | wet | dry open red
      the boys threw lumps of mud at it | dirty | clean open locked`,
  },
  {
    open: ['The night bus! {Ev}.', '{Ev}: that was our night bus.'],
    ask: [
      'So the bus was __.',
      '"I say, this bus is __!"',
      'What a pity that the bus was so __.',
      "I don't mind a bus being __.",
      'All the way home the bus stayed __.',
      'Did you ever ride in a bus as __ as this one?',
      'We got on and found the bus __.',
    ],
    rows: `ev due rivals / the driver could not get one lamp to work | dark | bright cold full
      all but the driver got off at the station | empty | full dark wet
      people stood on the steps and on each other's feet | full | empty cold clean
      the heater roared like an oven | hot | cold dark empty
      the heater was dead, and frost grew on the seats | cold | hot noisy clean
      forty fans sang and drummed | noisy | quiet wet dark
      they had scrubbed and polished it till it shone | clean | dirty dark full
      the rain came in at the roof | wet | dry dark noisy
      old crisps, mud and sticky cans rolled about | dirty | clean cold empty
      nobody said one word, and the engine hardly hummed | quiet | noisy wet dirty`,
  },
  {
    open: ['In the barn {ev}.', '{Ev}. You know our barn, the one with the hay.'],
    ask: [
      'The barn is so __.',
      'That is how our barn became __.',
      'The farmer says that the barn is __.',
      'Even the mice complain: "This barn is too __!"',
      'You will find the barn __.',
      'For a barn it is rather __.',
    ],
    rows: `ev due rivals / there is not a window, and the lamp is broken | dark | bright wet cold
      water drips from a hundred holes in the roof | wet | dry dark hot
      an icy wind blows through the broken wall | cold | hot full dark
      the tin roof gets the sun all day | hot | cold dark wet
      they have piled up hay to the very roof | full | empty wet cold
      the last sack and the last straw have been sold | empty | full dark wet
      two hundred geese scream all day | noisy | quiet dark wet
      the cows have left their dung all over the floor | dirty | clean dark cold
      a strong wind has dried every board and all the hay | dry | wet dark dirty`,
  },
  {
    open: ['"Room nine? {Ev}," said the hotel maid.', 'In room nine of our hotel {ev}.'],
    ask: [
      'Room nine was __.',
      '"I cannot sleep in room nine. It is too __."',
      'The guest wrote: "Why is room nine so __?"',
      'They opened room nine and found it __.',
      'At midnight room nine was still __.',
      'It is the only room that has ever been as __ as that.',
    ],
    rows: `ev due rivals / the lamp fell and smashed, and the moon was not out | dark | hot wet noisy
      the tap was left on and the tub ran over | wet | dark hot noisy
      the radiator could not be turned off | hot | cold wet dark
      the window would not shut, and it froze | cold | hot dark quiet
      a wedding band played next to the wall | noisy | quiet hot wet
      a guest kept his pig on the carpet | dirty | clean hot dark
      someone smoked twenty cigars with the window shut | smoky | clean cold wet
      a lamp flashed through the thin curtain like the sun | bright | dark wet cold`,
  },
  {
    open: ['At the theatre last night {ev}.', '"How was the theatre?" "Well, {ev}."'],
    ask: [
      'The theatre was so __.',
      'How __ the theatre was!',
      'Everybody wondered why the theatre was __.',
      'Suddenly the theatre became __.',
      'The actors noticed that the theatre was __.',
      'You could have heard them say, "The theatre is __."',
    ],
    rows: `ev due rivals / someone switched all the lights off | dark | bright full hot
      every seat was sold, even those on the stairs | full | empty dark cold
      only one old lady and her dog came | empty | full dark hot
      two thousand people clapped and stamped | noisy | quiet dark cold
      not one person coughed or moved | quiet | noisy dark cold
      all the lamps were turned on at once | bright | dark empty cold
      snow blew in through the roof | cold | hot full noisy
      the fans failed in the August heat | hot | cold dark quiet
      the sprinklers went off above our heads | wet | dry dark quiet`,
  },
  {
    open: ['There is a path to the lake. {Ev}.', '{Ev}. I mean the path to the lake.'],
    ask: [
      'The path is __.',
      'Be careful: the path is __!',
      'They say no path is as __ as ours.',
      'Is the path always so __?',
      'We soon noticed that the path was __.',
      'Grandpa stayed at home because the path was too __.',
    ],
    rows: `ev due rivals / the rain turned the earth to soup | muddy | dry dark steep
      sleet fell, and then it froze hard | icy | dry dark dusty
      they took down every lamp | dark | icy wide steep
      no drop of rain had fallen for months, and clouds of earth flew up | dusty | muddy icy wet
      hundreds of walkers came at the same time | crowded | empty icy muddy
      it climbs straight up a cliff | steep | flat icy muddy
      it winds on for thirty miles | long | short icy muddy
      two thin people can hardly pass each other | narrow | wide icy dusty`,
  },
  {
    open: ['{Ev}. So much for the waiting room.', "In the doctor's waiting room {ev}."],
    ask: [
      'The waiting room was __.',
      'It was so __ in that waiting room!',
      'The nurse came in and found the room __.',
      '"Is your waiting room always this __?"',
      'No place could have been as __ as the waiting room.',
      'I shall never forget a waiting room so __.',
    ],
    rows: `ev due rivals / every chair was taken and people sat on the floor | full | empty dark cold
      nobody sat there but a fly | empty | full cold dark
      the lamp had gone and the blinds were down | dark | bright full wet
      six babies howled | noisy | quiet dark cold
      all one heard was the tick of the clock | quiet | noisy wet cold
      the stove was out, and we could see our breath | cold | hot full noisy
      the stove glowed red in the middle of June | hot | cold dark wet
      everyone shook out a dripping umbrella | wet | dry dark quiet
      no one had swept or wiped since Easter | dirty | clean quiet cold
      there was a smell of soap, and the tiles shone | clean | dirty dark cold`,
  },
]);

export const kinds: readonly Kind[] = [ROOMS_NOW];
