// Tellings of people on trips, in camps, trains and hotels and by the sea, who are named again for what they did.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const ON_THE_WAY = toldKind('told: who on the way', [
  {
    open: [
      '{p} forgot the tent. "It is still in the hall," {pHe} said.',
      'We drove for four hours, singing all the way. When we opened the car, {p} went pale. "The tent," {pHe} said. "I left it in the hall."',
    ],
    middle: ['{q} laughed until {qHe} had to sit down on a rock.'],
    ask: [
      'We spent three nights on the back seat, and all because of __.',
      'Next summer the packing was done by everybody but __.',
      'Who had left our beds and our roof at home? It was __.',
      'Cold and stiff in the morning, we all looked at __.',
      'The one to blame was __.',
      'Because of __ we had no roof.',
      'Our tent was left behind by __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '"I feel sick," said {p} in the bus.',
      'The road went round and round, up into the mountains. "Can we stop?" asked {p}. "I feel sick."',
    ],
    middle: ['{q} was reading out the map and eating crisps.'],
    ask: [
      'The driver found a paper bag and gave it to __.',
      'At the top the door opened, and the first one out was __.',
      'On the way back they kept the front seat, by the open window, for __.',
      'Nobody wanted to sit next to __.',
      'Bends like these are bad for the stomach, most of all for __.',
      'It was __ who needed a bag.',
      '"Stop the bus for __!"',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{f} missed the train. "It left without me!" she cried down the phone.',
      'The taxi was late and the lift was broken. {f} ran down the platform with a suitcase in each hand and saw the last lights of her train. She sat down and rang home.',
    ],
    middle: [
      '{p} was at home, making soup, and let the phone ring twice.',
      'A man swept the floor. Up in town, {p} was still asleep.',
    ],
    ask: [
      'Two hours on a cold bench were waiting for __.',
      'The conductor counted: one seat was empty. It had been booked for __.',
      'One person came to the wedding after the cake was cut, and that was __.',
      'Next time, the alarm clock will wake __.',
      'Far too late for the ten fifteen was poor __.',
      'That left __ on the platform.',
      'The conductor never saw __.',
    ],
    due: 'f',
    rivals: 'p',
  },
  {
    open: [
      '{p}, {q} and {r} went camping. {p} put up the tent, {q} made the fire, and {r} did nothing at all.',
      '"Where is everybody?" asked Uncle Ted. "Well, {q} is off getting the fire going," we said, "{r} is lying in the grass, and {p} is putting up the tent."',
    ],
    ask: [
      'In the night the whole thing fell on our heads, poles and all. "I told you to let me help!" we said to __.',
      'The roof over our heads that night was the work of __.',
      'There was one mallet, and it was in the hands of __.',
      'If the poles are crooked, complain to __.',
      'When the canvas blew away, nobody was as cross as __.',
      'It was __ who had the mallet.',
      'The tent was put up by __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      '{p}, {q} and {r} were camping. {q} slept, {r} fished, and {p} lit the fire.',
      '{r} went down to the lake with the rod, and {q} was snoring already. "Anyone got matches?" called {p}, and a minute later {pHe} had a fire going.',
    ],
    ask: [
      'Everyone came and held out their hands to the flames. "Well done," they said to __.',
      'The warm supper was thanks to __.',
      'It got smoky, and the black face belonged to __.',
      'With wet wood and one match! Nobody could do that but __.',
      'Dry sticks, please. Give them to __.',
      'It was __ who had the matches.',
      'The smoke got in the eyes of __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'The nurse in our carriage was called {f}. The man with the dog was {m}, and the singer was {q}.',
      'By the time we reached the border we all knew each other. {m} had a dog under the seat, {q} was a singer on tour, and {f}, with the thick book, was a nurse.',
    ],
    ask: [
      'At noon an old man fainted in the corridor. "Quick, get __!"',
      'A child cut its hand on a tin. Somebody had a bandage, of course, and that was __.',
      'She works nights on a ward, so sleep was all that mattered to __.',
      'When my heart began to race, I was glad to be sitting beside __.',
      'The one who knew what to do for a fever was __.',
      '"Is __ here? Someone has fainted!"',
      'Thank goodness for __!',
    ],
    due: 'f',
    rivals: 'm q',
  },
  {
    open: [
      'Only {p} could read the map.',
      '"We are lost," we said, turning the map this way and that. "Give it here," said {p}. "See? That is the church, and this is the stream." {PHe} had learned it from a sailor.',
    ],
    middle: ['{q} had blisters and sat down on a stone.'],
    ask: [
      'At the next fork everyone stopped and waited for __.',
      'Left or right? Better ask __.',
      'We were back before dark, thanks to __.',
      'From then on the way was found by __.',
      'In fog like this there is only one person I would follow, and that is __.',
      'Only __ knew the way.',
      '"Which way now, __?"',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} got the top bunk. {q} had to sleep below.',
      'They tossed a coin for the beds in the night train. "Heads!" said {p}, and heads it was, so {pHe} threw {pHis} bag up onto the top bunk. {q} sulked and crawled in underneath.',
    ],
    ask: [
      'In the dark something came crashing down from above. It was __.',
      'The ladder was needed only by __.',
      'With the nose almost on the ceiling lay __.',
      'The mattress over {q} creaked whenever there was a move from __.',
      'High up, in the best bed, slept __.',
      'From above, __ began to snore.',
      'The upper bed was for __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'In the car it was {q} who asked for a song and {p} who asked, "Are we there yet?"',
      '"Are we there yet?" asked {p} before we had passed the second traffic light. {q} wanted music and got it. {r}, at the wheel, just sighed.',
    ],
    ask: [
      'The same question came every ten minutes, always from __.',
      'The least patient of us was __.',
      'To make the hours go faster we gave a puzzle book to __.',
      '"No, not yet!" we all shouted at __.',
      'A long drive is longer with __.',
      '"Not yet, __, not yet!"',
      'Are we there? Ask __!',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'My {due} drove. My {d} sat beside and gave orders.',
      'For the trip to the coast my {due} took the wheel, although my {d} had offered. "You two just enjoy the view," we were told.',
    ],
    middle: ['My {e} slept in the back with an open mouth.'],
    ask: [
      'The policeman who stopped us wanted to see the licence of my __.',
      'After six hours on the road, nobody had redder eyes than my __.',
      'We took a wrong turn. That was my __.',
      '"Don\'t talk to me now, I have to watch the lorries," said my __.',
      'The speeding ticket came in the post for my __.',
      'At the wheel was my __ all day.',
      'The car was steered by my __.',
    ],
    lists: {
      due: 'mother father sister brother aunt uncle cousin grandfather grandmother',
      d: 'mother father sister brother aunt uncle',
      e: 'cousin grandfather grandmother aunt uncle',
    },
    rivals: 'd e',
  },
]);

const AWAY = toldKind('told: who far from home', [
  {
    open: [
      '{p} was stung by a jellyfish. "Ow, my foot!" {pHe} screamed.',
      'The water was warm and green, and we all ran in at once. Then there was a scream. "My foot!" A jellyfish had got {p}.',
    ],
    middle: ['"What is the matter?" asked {q}, who was building a castle and had not looked up.'],
    ask: [
      'The lifeguard came running with vinegar and knelt down beside __.',
      'Not once more that summer did a toe go into the sea, if it belonged to __.',
      'The red mark was on the leg of __.',
      'Ever since that day the beach is no fun for __.',
      'There were tears, and they came from __.',
      'Something had stung __ badly.',
      '"Lie still, __."',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'In the hotel {p} wanted a bath, and {q} wanted to eat.',
      '"Room service for me," said {q}, falling on the bed. "And I want a hot bath with lots of bubbles," said {p}, "for at least an hour."',
    ],
    ask: [
      'An hour later there was foam all over the floor, left by __.',
      'Wrapped in a white towel, at last, came __.',
      'The tap was turned on by __.',
      'The door stayed locked. Behind it was __.',
      'All the hot water had been used by __.',
      'In the warm tub, __ began to sing.',
      'The bath was for __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} lost the room key. "It is gone," {pHe} said.',
      'They had swum and danced and got in after midnight. "Have you got the key?" "I had it on the beach," said {p}, turning out {pHis} pockets. It was gone for good.',
    ],
    middle: ['"I knew it," said {q}, and sighed.'],
    ask: [
      'The man at the desk wanted ten pounds for a new one, and they were paid by __.',
      'They sat on the carpet outside number nine. "Sorry," said __.',
      'Never give anything small to __.',
      'The next morning the whole beach was searched by __.',
      'Who was the careless one? __.',
      'They blamed __ for the locked door.',
      'Nobody gave another key to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Our guide was called {p}. "Stay close," {pHe} told us, "and hold on to the rope."',
      'Forty of us climbed down into the caves with a lamp each. "Stay close," said our guide, whose name was {p}. "The last one who did not is still down here." We laughed, though not very loudly.',
    ],
    middle: ['"I am not scared," whispered {q}, and held on to my sleeve.'],
    ask: [
      'When the lamps went out, there was a calm voice in front. It was __.',
      'At the end we all gave a tip to __.',
      'Every question about the bats and the stones was answered by __.',
      'We would have never found the way out without __.',
      'Nobody knew those tunnels as well as __.',
      'We followed __ into the dark.',
      '"Wait for us, __!"',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{pet} the dog jumped off the boat. {pet2} barked and stayed on board.',
      'They had taken both of their dogs on the river. At the second lock {pet} saw a duck and leapt over the side. {pet2} only barked at the splash.',
    ],
    ask: [
      'With a long hook they fished out __.',
      'Wet from nose to tail was __.',
      'Two towels were needed for __.',
      'In the cabin that night it smelled of wet fur, thanks to __.',
      'Since then a life jacket is worn by __.',
      'They pulled __ out by the collar.',
      'What a splash, __!',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      '{p} brought the sandwiches, {q} brought the lemonade and {r} brought a ball.',
      'It was to be a picnic on the cliff, and everyone carried something. {q} had four bottles of lemonade, {r} a football, of all things. "I made ham sandwiches," said {p}. "Twenty of them."',
    ],
    ask: [
      'At noon there was bread for everyone, made by __.',
      'When our stomachs growled, we turned to __.',
      'A gull dived down and stole a bite of ham from __.',
      'The heaviest lunch box had been carried up by __.',
      'A day without food? Not with __.',
      'It was __ who fed us.',
      '"Another sandwich, please, __!"',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      '"There is something outside the tent," whispered {p}.',
      'It was two in the morning and as dark as a cellar. "Wake up!" hissed {p}, pulling at the sleeping bag. "I can hear a bear!"',
    ],
    middle: ['{q} was dreaming of pancakes.'],
    ask: [
      'It was a hedgehog in the end, but not a wink was slept by __.',
      'The torch shook in the hand of __.',
      'The one who was frightened was __.',
      '"Was it a very big bear?" we ask to this day when we meet __.',
      'At breakfast there was a lot of laughing about __.',
      'Outside, __ had heard something.',
      'How scared you were, __!',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'On the ship there was {a due} from our street, of all people, and {a d} from Leeds.',
      'At dinner the captain put us at a table with two strangers. One was {a d} from Leeds. The other one, {a due}, turned out to live in our own street!',
    ],
    ask: [
      'What a small world! A thousand miles from home, and at our table sits our neighbour, the __.',
      'Back home in our street, we soon had a cup of tea with the __.',
      'Our neighbours at sea and on land: the Browns, the Patels and the __.',
      'The one from Leeds was nice, but we had more to talk about with the __.',
      'We walk past the same postbox every day, we and the __.',
      'That evening the __ knocked at our door.',
      'Hello again, dear __!',
    ],
    lists: {
      due: 'baker farmer doctor teacher nurse painter dentist pilot builder gardener butcher',
      d: 'singer cook baker farmer doctor teacher dentist builder',
      e: 'nurse painter pilot gardener butcher cook driver',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Dear Mum, {p} has found a friend at camp, and {q} cries every night. {q} wants to come home.',
      'Dear Mum, camp is great and the food is not. {p} has learned to row. {q} cries in {qHis} sleeping bag every night and says {qHe} wants to go home.',
    ],
    ask: [
      'Please, could you send a letter and some sweets to __?',
      'The one who is homesick is __.',
      'Perhaps you had better come and fetch __.',
      'Our leader sits by the bed and sings until it is quiet, just for __.',
      'A wet pillow again this morning! Poor __.',
      'Nobody but __ was crying.',
      '"Cheer up, __!"',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{m} wanted to see the whales. "I have dreamed of it all my life," he said.',
      'At the harbour a boat was waiting, and the sea was rough. "Must we?" we asked. But {m} had wanted to see whales since he was four, and he was first on board.',
    ],
    middle: [
      '{p} stayed on the quay with a cup of tea.',
      '{p} asked how much it cost and whether there were toilets.',
    ],
    ask: [
      'A great grey back rose from the waves, and there were tears in the eyes of __.',
      'Who cheered the loudest when the big tail came up? It was __.',
      'For years he had waited for this. Now at last a dream came true for __.',
      'A hundred photos were taken, nearly all of them by __.',
      'The one who could not get enough was __.',
      'A whale! And __ cheered.',
      'What a day for __!',
    ],
    due: 'm',
    rivals: 'p',
  },
]);

export const kinds: readonly Kind[] = [ON_THE_WAY, AWAY];
