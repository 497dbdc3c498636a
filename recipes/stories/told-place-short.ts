// Tellings, short and plain, of the place where somebody is, lives, works, goes or comes from, and of the day and month.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DAYS, JOBS, MONTHS, ROOMS, TOWN } from './telling-words.ts';

const COUNTRIES = `France Spain Italy Greece Norway Sweden Poland Ireland Canada Japan India China Egypt Kenya Brazil
  Mexico Turkey Germany Portugal Scotland Iceland Denmark`;

const PLACE = toldKind('told: shortly, where and when', [
  {
    open: [
      '{p} is in the {due}.',
      '"Where is {p}?" "In the {due}, I think. I heard {pHim} singing there."',
      '{p} went into the {due} and shut the door.',
    ],
    middle: ['{q} is in the {d}, as always.'],
    ask: [
      '{p} was still in the __.',
      'If you need {p}, go to the __.',
      '"{p}! Come out of the __!"',
      'Somebody has to fetch {p} from the __.',
      '{p} stayed all day in the __.',
      'I can hear {p} in the __.',
      'There was no sound from {p} in the __.',
    ],
    lists: { due: ROOMS, d: ROOMS, e: ROOMS },
    rivals: 'd e',
  },
  {
    open: [
      '{p} lives in {due}.',
      '{p} has moved to {due}.',
      'My friend {p} is from {due}. {PHe} has never lived anywhere else.',
    ],
    middle: ['My other friend, {q}, lives in {d}.'],
    ask: [
      'To visit {p}, I have to go to __.',
      'This letter is from {p}. The stamp is from __.',
      'Next summer I will see {p} in __.',
      '{p} sends us love from __.',
      "{p}'s house is in __.",
      'I rang {p}. "How is the weather in __?"',
      'I think of {p} whenever I hear of __.',
    ],
    lists: { due: COUNTRIES, d: COUNTRIES, e: COUNTRIES },
    rivals: 'd e',
  },
  {
    open: [
      'Meet me at the {due}.',
      '"Shall we meet at the {d}?" "No, at the {due}." "All right."',
      "Let's meet at three, you and I, in front of the {due}.",
    ],
    ask: [
      'I was there first and waited at the __.',
      'At three we met at the __.',
      'You are late! I am standing in front of the __.',
      'So at half past two I set off for the __.',
      'I saw you from far away, in front of the __.',
      'You got lost and never came to the __.',
      'I will be there, I promise. See you at the __!',
    ],
    lists: { due: TOWN, d: TOWN, e: TOWN },
    rivals: 'd e',
  },
  {
    open: [
      '{p} works at the {due}.',
      '{p} has a new job. {PHe} starts at the {due} on Monday.',
      'They needed somebody at the {due}, so they gave {p} the job.',
    ],
    middle: ['{PHis} brother works at the {d}.'],
    ask: [
      'Every morning {p} takes the bus to the __.',
      'If you want to see {p}, try the __.',
      '{p} was tired after a long day at the __.',
      'All the people that {p} works with are at the __.',
      '{p} loves {pHis} job at the __.',
      'In the evening {p} comes home from the __.',
    ],
    lists: { due: TOWN, d: TOWN, e: TOWN },
    rivals: 'd e',
  },
  {
    open: [
      'The party is on {due}.',
      'Please come to my party on {due}. Bring your friends!',
      '{p} wanted the party on {d}, but it had to be {due}.',
    ],
    ask: [
      'When is the party? On __.',
      'There will be music and cake here on __.',
      'Do not forget, the party is on __.',
      'I will bake the cake the day before, so that it is ready for __.',
      'We cannot come to your party, because we are away on __.',
      'Everyone is looking forward to __.',
      'See you at the party on __!',
    ],
    lists: { due: DAYS, d: DAYS, e: DAYS },
    rivals: 'd e',
  },
  {
    open: [
      '{p} was born in {due}.',
      "{p}'s birthday is in {due}.",
      '"When is your birthday, {p}?" "In {due}. My sister has hers in {d}."',
    ],
    ask: [
      '{p} gets {pHis} presents in __.',
      'Every year {p} turns one year older in __.',
      'There are candles on a cake for {p} in __.',
      'The best month of the year for {p} is __.',
      '"My birthday?" said {p}. "It is in __."',
      'It is a long time to wait for {p} until __.',
      'We sing "Happy birthday, dear {p}" in __.',
    ],
    lists: { due: MONTHS, d: MONTHS, e: MONTHS },
    rivals: 'd e',
  },
  {
    open: [
      'The train leaves at {due}.',
      'Our train leaves at {due}, not at {d}.',
      '"When does our train go?" "At {due}. I looked it up twice."',
    ],
    ask: [
      'We have to be at the station before __.',
      'Hurry up! Our train leaves at __.',
      'The whistle blew, and the train left at __.',
      'They reached the station too late, for the train had gone at __.',
      'All aboard! It is __.',
      'We sat in the train and waited for it to be __.',
    ],
    lists: {
      due: 'one two three four five six seven eight nine ten eleven noon midnight',
      d: 'one two three four five six seven eight nine ten eleven',
      e: 'one two three four five six seven eight nine ten eleven noon',
    },
    rivals: 'd e',
  },
  {
    open: [
      'We live on the {due} floor.',
      'Our flat is on the {due} floor, and the lift is broken.',
      '"Which floor is yours?" "The {due} one. {q} lives on the {d}."',
    ],
    ask: [
      'Walk up the stairs and ring at our door on the __ floor.',
      'You will find us on the __.',
      'You have gone too far, we are on the __.',
      'We have to carry everything up to the __.',
      'Our windows are the ones on the __.',
      'Up or down, we always get out on the __ floor.',
    ],
    lists: {
      due: 'first second third fourth fifth sixth seventh eighth ninth tenth',
      d: 'first second third fourth fifth sixth seventh eighth ninth tenth',
      e: 'first second third fourth fifth sixth seventh eighth ninth tenth',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Turn {due} at the church. Our house is down there.',
      '"Is it left or right at the church?" "{Due}, then straight on to our house."',
      'At the church the road splits in two. Our house is on the {due}.',
    ],
    ask: [
      'We came to the church and turned __.',
      'At the church they must have gone the wrong way, because we had told them to turn __.',
      'Here is the church. Now we go __.',
      'If you want to come to our house, remember the church, and turn __.',
      'The postman knows our house. At the church he goes __.',
      'No, at the church it is not the other way. You go __!',
    ],
    lists: { due: 'left right', d: 'left right' },
    rivals: 'd',
  },
  {
    open: [
      'The birds flew {due}.',
      'The wind blew hard and pushed the little boat {due}.',
      '{p} looked at the compass and walked {due}.',
    ],
    ask: [
      'It was a long way, and it went always __.',
      'They never once turned round, for they wanted to go __.',
      'The map had an arrow on it, and the arrow pointed __.',
      'They came to a river, crossed it, and went on __.',
      'Nobody knows what lies there, in the far __.',
      'On and on it went to the __.',
    ],
    lists: { due: 'north south east west', d: 'north south east west', e: 'north south east west' },
    rivals: 'd e',
  },
  {
    open: [
      'The postcard came from {due}.',
      '{p} sent us a postcard. The stamp was from {due}.',
      '"Greetings from sunny {due}," {p} wrote on a postcard. "It is hot."',
    ],
    ask: [
      'So {p} is on holiday in __.',
      'The card had come all the way from __.',
      'I looked for it on the map: __.',
      'Mum read the card and sighed, "If only we could go to __!"',
      '{p} must be having a nice time in __.',
      'Next year we would like to see __.',
    ],
    lists: { due: COUNTRIES },
  },
  {
    open: [
      'Every Sunday, {p} goes to the {due}.',
      '{p} goes to the {due} on Sundays and to the {d} on Mondays.',
      'It is Sunday, and on Sundays {p} is always at the {due}.',
    ],
    ask: [
      'You will not find {p} at home on a Sunday. {PHe} is at the __.',
      'It was Sunday again, so {p} set out for the __.',
      'Where does {p} go on Sundays? To the __.',
      'Next Sunday {p} will be back at the __.',
      'We saw {p} last Sunday at the __.',
      'Without {p}, Sunday would be a quiet day at the __.',
    ],
    lists: { due: TOWN, d: TOWN, e: TOWN },
    rivals: 'd e',
  },
  {
    open: [
      '{q} waited for {p} by the {due}.',
      '"Wait for me by the {due}, {q}," said {p}. So {q} waited.',
      '{q} said {qHe} would wait by the {due} until {p} came.',
    ],
    middle: ['{p} had been held up. An hour went by.'],
    ask: [
      'At last {p} came running to the __.',
      'It was cold, but {q} stood there by the __.',
      '"I am so sorry, {q}. Have you been all this time by the __?"',
      'Nobody was as patient as {q}, there by the __.',
      'When it got dark, {q} was still by the __.',
      'But when {p} came, there was nobody by the __.',
    ],
    lists: { due: 'bridge gate fountain station church lake river well statue tower pond clock' },
  },
  {
    open: [
      'The {due} comes on {a}. The {d} comes on {b}.',
      'On {a} we see the {due} and on {b} the {d}.',
      '"Come on {a}," they told the {due}. The {d} was told to come on {b}.',
    ],
    ask: [
      'It is {a}, so somebody will ring the bell soon: the __.',
      'On {a} we open the door to the __.',
      'Tomorrow is {a}. That is the day for the __.',
      'Nobody comes on {a} but the __.',
      'Because it was {a}, I put the kettle on for the __.',
    ],
    lists: { due: JOBS, d: JOBS, e: JOBS, a: 'Monday Tuesday Wednesday', b: 'Thursday Friday Saturday' },
    rivals: 'd e',
  },
  {
    open: [
      'We speak {c} here.',
      'In our new home everybody speaks {c}.',
      'I cannot read the signs. They are all in {c}, just like the newspapers and the menus.',
    ],
    ask: [
      'We must be in __.',
      'So this is our new home, __.',
      'You can see where we are: in __.',
      'No, this is not England. It is __.',
      'That is how it is when you live in __.',
      'People told us that life is different in __.',
    ],
    rows: `c due rivals
      Italian | Italy | Japan Greece Poland
      Greek | Greece | Italy Sweden China
      Polish | Poland | Turkey Norway Japan
      Japanese | Japan | China Italy Denmark
      Chinese | China | Japan Greece Sweden
      Swedish | Sweden | Norway Poland Italy
      Norwegian | Norway | Sweden Turkey Greece
      Danish | Denmark | Norway China Poland
      Turkish | Turkey | Greece Hungary Japan
      Hungarian | Hungary | Italy Sweden Turkey
      Finnish | Finland | Norway Greece China
      Icelandic | Iceland | Denmark Japan Italy`,
  },
  {
    open: [
      'Yesterday we saw {x}.',
      'What a trip! We stood in front of {x} and took a hundred photos.',
      '{p} sent me a photo of {pHimself} in front of {x}.',
    ],
    ask: [
      'So that was the holiday in __.',
      'Now I can tell my friends about __.',
      'I would love to go back one day to __.',
      'Where was the photo taken? In __.',
      'It is well worth a trip to __.',
      'There is nothing like it outside __.',
    ],
    rows: `x due rivals
      the_Eiffel_Tower | Paris | London Rome Berlin
      Big_Ben | London | Paris Rome Moscow
      Buckingham_Palace | London | Paris Rome Berlin
      the_Colosseum | Rome | Paris London Athens
      Notre_Dame | Paris | London Rome Berlin
      the_Brandenburg_Gate | Berlin | Paris London Rome
      the_Kremlin | Moscow | Paris London Rome
      the_Acropolis | Athens | Paris London Berlin
      the_pyramids_and_the_Sphinx | Egypt | Italy Japan Sweden
      the_Taj_Mahal | India | China Italy Norway
      the_Great_Wall | China | India Italy Mexico
      Mount_Fuji | Japan | China Italy Norway
      the_Opera_House_and_Bondi_Beach | Sydney | Paris London Rome
      the_White_House | Washington | London Paris Rome`,
  },
  {
    open: [
      'Today is {a}.',
      'The calendar in the kitchen says {a} today.',
      '"What day is it?" asked Grandpa. "It is {a}, all day long."',
    ],
    ask: [
      'So tomorrow will be __.',
      'You will have to wait until tomorrow, that is, until __.',
      'Sleep well! When you wake up, it will be __.',
      'We leave tomorrow, early on __.',
      'After today comes __.',
      'The shop is closed today. It opens tomorrow, on __.',
    ],
    rows: `a due rivals
      Monday | Tuesday | Wednesday Friday Sunday
      Tuesday | Wednesday | Thursday Monday Saturday
      Wednesday | Thursday | Friday Tuesday Sunday
      Thursday | Friday | Monday Saturday Wednesday
      Friday | Saturday | Sunday Tuesday Thursday
      Saturday | Sunday | Monday Wednesday Friday
      Sunday | Monday | Tuesday Thursday Saturday`,
  },
]);

export const kinds: readonly Kind[] = [PLACE];
