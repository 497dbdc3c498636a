// Tellings of two or three places, each with somebody or something in it, of which the right place or person is due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WHO = toldKind('told: pick by the place, who', [
  {
    open: [
      'At dinner Father sat at one end of the table and I at the other. {p} sat on the side of the {x} and {q} on the side of the {y}. The dog lay in the middle, under our feet, and hoped.',
      'We always sat like this: {q} with the {y} behind {qHim}, {p} with the {x} behind {pHim}, and my parents at the two ends.',
    ],
    ask: [
      'Something came through the {x} and landed in the soup of __.',
      'There was a draught from the {x}, and so the first to catch a cold was always __.',
      'The {x} moved. We all looked at what was behind the back of __.',
      'The one who had only to reach behind to touch the {x} was __.',
      '"Please see to the {x}, since you are next to it," said Father to __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      window | door / door | window / window | stairs / door | stove / window | clock / door | piano / window | bookshelf / door | mirror`,
  },
  {
    open: [
      'Three people rented rooms from my grandmother. {p} lived on the first floor, {q} on the second and {r} on the third, under the roof, and nobody paid on time except her cat, who caught mice.',
      "My grandmother's lodgers were {r} on the third floor, {q} on the second and {p} on the first. I carried up their post.",
    ],
    ask: [
      'There was noise above and noise below, and in between tried to sleep __.',
      'The bath under the roof ran over, and the water came through the ceiling of __.',
      'I went up one flight and gave a card to {p}. Then I climbed one more and rang the bell of __.',
      'On the second floor there was always a smell of onions. It came from the room of __.',
      'If {p} knocked on the ceiling with a broom, it could be heard by __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'The house has two gardens, one in front and one behind. {p} takes care of the front one, {q} of the back one. They never visit each other, but they look over the roof, so to speak.',
      'Behind the house you will find {q} among the beans. In front of the house you will find {p} among the roses. It has been like that since their wedding.',
    ],
    ask: [
      'People who came up the street stopped and talked across the gate to __.',
      'The postman never saw the other one. Each day he said good morning to __.',
      'A bunch of roses for the church was cut by __.',
      'A ball flew in from the street and hit the hat of __.',
      'The plot that can be seen from the street is the work of __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'They split up to look for the lost child. {p} went {x}. {q} went {y}. {r} stayed at the car in case anyone rang. It was getting dark, and the owls had started.',
      '"I shall look {y}," said {q}. "Then I shall look {x}," said {p}. "And I will wait by the phone," said {r}.',
    ],
    ask: [
      'The child was sitting {in}, eating berries. It had been found by __.',
      'There was a shout from someone {in}: "Here! I have got her!" It was the voice of __.',
      'The little girl remembered well who had come to her when she was {in}. It was __.',
      'The picture in the paper was taken {in}. It shows the child in the arms of __.',
      'It was {in}, an hour later, that the lost child was picked up by __.',
    ],
    due: 'p',
    rivals: 'q r',
    rows: `x y in
      into the woods | down to the river | under the trees / down to the river | into the woods | on the bank
      up the hill | to the mill | close to the top / to the mill | up the hill | beside the big wheel
      into the cave | to the church | in the dark, between wet rocks / to the church | into the cave | on a grave
      along the beach | into the village | in a hole in the sand / into the village | along the beach | at the bus stop by the shop`,
  },
  {
    open: [
      'In the theatre {p} had a seat in the first row, {q} had one in the last row, and I had one behind a pillar. We had paid the same, and nobody could tell us why.',
      'Our tickets were for different rows. {q} had to go right to the back. {p} could go right to the front. I went behind a pillar.',
    ],
    ask: [
      'The clown came down the steps and took by the hand the one nearest to the stage, __.',
      'When the singer spat a little, it hit __.',
      "Every hair in the king's beard could be seen by __.",
      'A sword broke, and a piece of it fell at the feet of __.',
      'The one with a stiff neck from looking up was __.',
      'Somebody far behind could hear nothing, but there was no such trouble for __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'On the ship {p} works {x}, and {q} works {y}. They have been writing letters to each other for years, though they are only forty steps apart. It is that kind of ship.',
      "The captain knows everyone on board: {q}, who works {y}, and {p}, who works {x}, and the cook's parrot.",
    ],
    ask: [
      'At the end of the day, {end}. Look at __.',
      'You would see at once how it is: {end}. That is the life of __.',
      'Because {end}, everyone knows what work is done by __.',
      '"Where I work, {end}," one of them told me. It was __.',
      'The letters began: My dear, {end}. They were from __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y end
      down by the engine | up in the mast | there is nothing but oil and noise / up in the mast | down by the engine | there is nothing but wind and sky
      in the kitchen | at the wheel | there are a hundred plates to wash / at the wheel | in the kitchen | there are hours of steering
      in the cinema on board | at the pool | there is the same film every night / at the pool | in the cinema on board | there are wet towels everywhere
      among the passengers | with the cargo | there are a thousand questions to answer / with the cargo | among the passengers | there are only boxes to talk to`,
  },
  {
    open: [
      'Two houses stand on the cliff. {p} has the {x} one and {q} has the {y} one. The sea eats a bit of the cliff every winter, and it is not fair, because it always eats on the same side.',
      '{q} lives in the {y} house on the cliff, {p} in the {x} one. Each has a flag.',
    ],
    ask: [
      'In the big storm the {x} house fell into the sea. A bed had to be found for __.',
      'I could see a light in the {x} house. So someone was still up: __.',
      'The {x} house is empty now, and on the door hangs a note with the new address of __.',
      'Smoke rose from the {x} house, and I thought that there might be some soup for me at the table of __.',
      'The flag over the {x} house was taken down at sunset by __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      left | right / right | left / red | white / white | red / upper | lower / lower | upper / large | small / small | large`,
  },
]);

const WHERE = toldKind('told: pick by who is there, where', [
  {
    open: [
      'My three uncles live far apart. The one who {d1} lives in {x}. The one who {d2} lives in {y}, and the one who {d3} lives in {z}. At Christmas they all come to us, and then it is too small here.',
      'I have an uncle in {x} who {d1}, one in {y} who {d2}, and one in {z} who {d3}.',
    ],
    ask: [
      'The card was signed by my uncle who {w}, so I knew that it came from __.',
      'To see the one who {w}, you have to travel to __.',
      'The uncle who {w} speaks to us on the phone from __.',
      'My uncle, the one who {w}, has a house with a blue door in __.',
      'We flew out to visit the uncle who {w}, and spent two weeks in __.',
    ],
    rows: `x y z d1 d2 d3 w due rivals
      Spain | Canada | France | paints | sings | bakes | sings | Canada | Spain France / France | Spain | India | fishes | paints | sails | fishes | France | Spain India
      India | Italy | Canada | teaches | builds | sings | sings | Canada | India Italy / Italy | France | China | cooks | draws | rides | draws | France | Italy China
      China | India | Spain | writes | drives | dances | writes | China | India Spain / Canada | China | Italy | mends clocks | tells jokes | has a goat | has a goat | Italy | Canada China
      Africa | Spain | India | reads palms | has a bus | plays golf | has a bus | Spain | Africa India / France | Africa | China | hunts | prays | swims | prays | Africa | France China`,
  },
  {
    open: [
      'In the barn there are three boxes. In the {x} one stands the horse, in the {y} one the donkey, and in the {z} one the goat, who thinks that she is a horse, too.',
      'The horse has the {x} box, the donkey has the {y} box, and the goat has the {z} one. There is a bowl of apples by the door.',
    ],
    ask: [
      'The {animal} was kicking against the door of its box, the __ one.',
      'To lead out the {animal}, you must open the box that is __.',
      'I threw an apple for the {animal} over the wall of the __ box.',
      'There is fresh straw for the {animal} in the __ one.',
      'A sparrow has a nest just above the {animal}, in the corner of the __ box.',
    ],
    rows: `x y z animal due rivals
      left | middle | right | horse | left | middle right / right | left | middle | donkey | left | right middle
      middle | right | left | goat | left | middle right / left | right | middle | donkey | right | left middle
      right | middle | left | horse | right | middle left / middle | left | right | goat | right | middle left
      left | middle | right | donkey | middle | left right / middle | left | right | horse | middle | left right
      right | left | middle | goat | middle | right left`,
  },
  {
    open: [
      'Mum is in the {x}, Dad is in the {y}, and I am standing in the {z} with the phone in my hand. It is Granny. She wants to know why nobody ever picks up.',
      '"Where are they all?" "Mum is in the {x}, Granny. Dad is in the {y}. And I am in the {z}."',
    ],
    ask: [
      'I shouted for Dad. "I am coming!" he called from the __.',
      'If you need my father, go to the __.',
      'There was a crash. "Nothing happened!" said my dad\'s voice from the __.',
      'He came up to the phone at last, out of breath from running in from the __.',
      'What is Dad doing for so long in the __?',
    ],
    rows: `x y z due rivals
      kitchen | cellar | hall | cellar | kitchen hall / garden | attic | kitchen | attic | garden kitchen / bathroom | garage | hall | garage | bathroom hall
      attic | garden | bedroom | garden | attic bedroom / cellar | bathroom | kitchen | bathroom | cellar kitchen / garage | kitchen | hall | kitchen | garage hall
      hall | shed | bedroom | shed | hall bedroom / shed | bedroom | kitchen | bedroom | shed kitchen`,
  },
  {
    open: [
      'Where does it hurt? {p} said, "My {x}," and {q} said, "My {y}." The nurse wrote it on their wrists with a pen, so that nobody should cut off the wrong thing.',
      '{p} has hurt {pHis} {x}, {q} has hurt {qHis} {y}. The wall, they tell me, has not got a scratch.',
    ],
    ask: [
      'The nurse put a bandage on {p}. It went right round the __.',
      'Now look at {p}, with a cold wet cloth on the __!',
      '"Does it still hurt, {p}?" "Yes," said {p}, and rubbed the __.',
      '{p} screamed when the doctor touched the __.',
      'For a month {p} must be careful with that __.',
    ],
    rows: `x y due rivals
      knee | head | knee | head / head | knee | head | knee / foot | arm | foot | arm / arm | foot | arm | foot
      hand | leg | hand | leg / leg | hand | leg | hand / elbow | toe | elbow | toe / toe | elbow | toe | elbow / shoulder | thumb | shoulder | thumb`,
  },
  {
    open: [
      'The town has put up three new benches, one by the {x}, one by the {y} and one by the {z}. The old men took the first, the lovers took the second, and the third was left to the pigeons.',
      'Old men sit on the bench by the {x}. Lovers sit on the bench by the {y}. On the bench by the {z}, there are only pigeons.',
    ],
    ask: [
      'There was a lot of kissing by the __.',
      'Two hearts had been cut into the bench by the __.',
      'They sat close together and held hands, there by the __.',
      'He asked her to marry him on the bench by the __.',
      'When you are young and in love, you meet by the __.',
    ],
    rows: `x y z due rivals
      church | river | station | river | church station / bridge | church | bank | church | bridge bank / river | station | hotel | station | river hotel
      bank | bridge | market | bridge | bank market / station | fountain | church | fountain | station church / market | school | bridge | school | market bridge
      school | museum | river | museum | school river / hotel | market | fountain | market | hotel fountain`,
  },
  {
    open: [
      'There are two switches by the door. The {x} one is for the lamp. The {y} one is for the fan. Since the electrician was here, nothing is written on them, and he does not answer my calls.',
      'By the door, you will find two switches, {x} and {y}. It is lamp and fan, in that order.',
    ],
    ask: [
      'It was terribly hot, so I pressed the __ one.',
      'To get some air moving, use the switch that is __.',
      'I wanted a breeze, not light, and so it had to be the __ one.',
      'All the papers flew off the desk. Somebody must have touched the __ switch.',
      'In winter nobody ever needs the __ one.',
    ],
    rows: `x y due rivals
      left | right | right | left / right | left | left | right / upper | lower | lower | upper / lower | upper | upper | lower
      white | black | black | white / black | white | white | black / big | small | small | big / small | big | big | small`,
  },
  {
    open: [
      'The squirrel hid her nuts in three places: half of them {x}, some {y} and the last ones {z}. Then snow fell, and everything looked the same.',
      'Nuts in three places! The squirrel put most of them {x}. A few went {y}, and the rest of them {z}.',
    ],
    ask: [
      'In January, when she was hungry, she went to her largest store. It was {where} the __.',
      'The most nuts of all were {where} the __.',
      'A jay had seen her, and stole from the biggest heap, the one {where} the __.',
      'Most of the winter food was {where} the __.',
      'By March even the great store was empty, the one {where} the __.',
    ],
    rows: `x y z where due rivals
      under the oak | behind the wall | in the barn | under | oak | wall barn / behind the mill | in the barn | under the hedge | behind | mill | barn hedge
      in the roof | under the oak | behind the gate | in | roof | oak gate / under the fence | in the roof | behind the mill | under | fence | roof mill
      behind the barn | under the log | in the wall | behind | barn | log wall / in the wall | behind the church | under the pine | in | wall | church pine
      under the bridge | in the roof | behind the barn | under | bridge | roof barn`,
  },
]);

export const kinds: readonly Kind[] = [WHO, WHERE];
