// Tellings of the day, month or hour that each of several things has, or that one thing was lightly said to have.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DAYS, FAMILY, MONTHS, TOWN } from './telling-words.ts';

const HOURS = 'one two three four five six seven eight nine ten eleven twelve';

const WHEN = toldKind('told: each has its own, days and hours', [
  {
    open: [
      'The rubbish is collected on {due} and the paper on {d}. If you mix them up, the lady on the ground floor will let you know.',
      'They come for the rubbish on {due}. For the old newspapers they come on {d}.',
    ],
    ask: [
      'The bin was full and smelled of fish, but the men would not come before __.',
      'We missed the rubbish men this week, so we have to wait for another __.',
      'The paper goes out on {d} and the rubbish on __.',
      'Every time the noisy truck comes for the rubbish, it is __.',
      '"What day do they take the rubbish?" "On __."',
    ],
    lists: { due: DAYS, d: DAYS },
    rivals: 'd',
  },
  {
    open: [
      'I am going to the dentist on {due}. On {d} we have the neighbours for dinner, and I still do not know what to cook. On {e} your father wants to paint the fence, he says, but he has been saying that for a year.',
      'It is a busy week. My tooth hurts, and the dentist will see me on {due}. The neighbours come for dinner on {d}, and on {e} there is a film that I would like to see, if I can still laugh by then.',
    ],
    ask: [
      'I slept badly, because it was the night before my visit to the dentist, and the next day was __.',
      '"When will someone look at that tooth?" "On __."',
      'I sat in the big chair and opened my mouth. It was __.',
      'My tooth had to come out, so I shall never forget that __.',
      'The tooth that hurt was pulled out on __.',
    ],
    lists: { due: DAYS, d: DAYS, e: DAYS },
    rivals: 'd e',
  },
  {
    open: [
      'At our school we have swimming on {due} and singing on {d}. I am good at one of them.',
      'On {due} our class goes swimming. On {d} a man with a beard comes and we sing.',
    ],
    ask: [
      'I have packed my towel and my goggles, so it must be __.',
      'My hair is always wet when I come home from school on __.',
      'I cannot dive yet, and so I always feel ill on __.',
      '{p} forgot the swimsuit again. It was __.',
      'We go to the pool every __.',
    ],
    lists: { due: 'Monday Tuesday Wednesday Thursday Friday', d: 'Monday Tuesday Wednesday Thursday Friday' },
    rivals: 'd',
  },
  {
    open: [
      'The ferry to the big island leaves at {due}. The ferry to the small island leaves at {d}. There is only one of each a day.',
      'There is one boat a day to each island. The one to the big island goes at {due}, the one to the small island at {d}.',
    ],
    ask: [
      'If you want to go to the big island, be at the harbour before __.',
      'We missed the ferry to the big island. We had thought that it left at {d}, but it left at __.',
      'The boat to the small island goes at {d}, and the boat to the big island goes at __.',
      'Every day, the horn of the ferry to the big island wakes me up from my nap at __.',
      '"When does the ferry for the big island leave?" "At __."',
    ],
    lists: { due: HOURS, d: HOURS },
    rivals: 'd',
  },
  {
    open: [
      'The baby was born in {due}. We had moved in {d}, and the roof was not mended until {e}, so there was a bucket in every room and a very small bed between the buckets.',
      'We moved into this house in {d}, had the baby in {due}, and had our first dry ceiling in {e}. It was that sort of year.',
    ],
    ask: [
      'So the birthday of our child is in __.',
      'Our little one will be a year old in __.',
      'There was a cry, and there was the baby, one night in __.',
      'The first baby picture was taken on the day of the birth, in __.',
      'We bake a birthday cake for our child every __.',
    ],
    lists: { due: MONTHS, d: MONTHS, e: MONTHS },
    rivals: 'd e',
  },
  {
    open: [
      'The party was going to be on {d}. But {p} has a cold, so now it is going to be on {due}.',
      '"The party is not on {d} any more," said {p}, and sneezed. "We are going to have it on {due}."',
    ],
    ask: [
      'I stood there with a present on {d}, and nobody was in. I should have come on __.',
      'Write it down, or you will get it wrong: the party is on __.',
      'The music and the dancing went on until midnight that __.',
      'You are too early! The party is on __.',
      'The new day for the party is __.',
    ],
    lists: { due: DAYS, d: DAYS },
    rivals: 'd',
  },
  {
    open: [
      'You will have to be patient, young man. The doctor for eyes is here on {due}. The doctor for ears is here on {d}. On {e} there is nobody here at all, except me and the fish in that tank.',
      'We have got an ear doctor on {d} and an eye doctor on {due}, and I would not come on {e}, because that is when they clean the floors.',
    ],
    middle: ['A boy with a bandage round his head was reading an old magazine upside down.'],
    ask: [
      'My grandmother needed new glasses, so I took her there on __.',
      'I could not read the small letters any more, so I went to see the doctor on __.',
      'For the ears you come on {d}, and for the eyes on __.',
      '"There is something in my eye!" "Then you had better come back on __."',
      'The eye doctor can be seen only on __.',
    ],
    lists: { due: DAYS, d: DAYS, e: DAYS },
    rivals: 'd e',
  },
  {
    open: [
      'We pick the cherries in {due}, and we pick the apples in {d}. My {fam} comes to help, and eats more than anyone.',
      'On this farm we have cherries in {due} and apples in {d}.',
    ],
    ask: [
      'We need the long ladder for the cherries, so I want it back by __.',
      'My mouth was red with cherries, and it was __.',
      'You should come when the cherries are ripe, in __.',
      'The birds wait for the cherries as I do. They come from far away in __.',
      'The month for cherries is __.',
    ],
    rows: `due d rivals
      May | August | August
      May | September | September
      June | August | August
      June | September | September
      June | October | October
      July | September | September
      July | October | October
      July | August | August`,
    lists: { fam: FAMILY },
  },
  {
    open: [
      '{p} comes on {a}, {q} comes on {b}, and {r} comes on {c}. That way my old dog gets three walks a week.',
      'Three people walk my dog for me. {q} does it on {b}, {p} on {a}, and {r} on {c}.',
    ],
    ask: [
      'The dog was waiting at the door for {r}, so it was __.',
      'The dog got wet when {r} was out with him last week. That was on __.',
      'The day for {r} is __.',
      'If {q} is the walker on {b}, and {p} on {a}, then {r} must be the one for __.',
      '"Can you take him out today, {r}?" "No, I only come on __."',
    ],
    lists: { a: DAYS, b: DAYS, c: DAYS },
    due: 'c',
    rivals: 'a b',
  },
  {
    open: [
      'Your train gets here at {due}. I finish work at {d}. I wish it were the other way round.',
      'I finish work at {d}, and your train arrives at {due}. We shall manage.',
    ],
    ask: [
      'The train came in at last, and the clock in the station said __.',
      'Your train gets in at __.',
      '"When will your train be here?" they asked me, and I said, "At __."',
      'She got off the train at __.',
      'I wanted to be on the platform when your train came in, so I had to be there by __.',
    ],
    lists: { due: HOURS, d: HOURS },
    rivals: 'd',
  },
  {
    open: [
      'Once there was an old man with seven hats, one for each day. On {due} he wore the one with the feather, and on {d} the one with the hole. He had no bread, some days, but he always had a hat.',
      'The old man wore his hat with the feather on {due}. On {d} it was the one with the hole. The other hats you will see in the pictures.',
    ],
    ask: [
      '"He has got his hat with the feather on. Now I know what day it is," said the baker. "It is __."',
      'A wind took his hat with the feather and carried it out to sea. That was on a __.',
      'The children ran after him to touch the feather on his hat. So it was __.',
      'You could see the feather on his hat come nodding down the street every __.',
      'The day of the hat with the feather was __.',
    ],
    lists: { due: DAYS, d: DAYS },
    rivals: 'd',
  },
  {
    open: [
      'The {x} is closed on {due}. The {y} is closed on {d}. On all the other days you may see both.',
      'The {x} is open every day except {due}, and the {y} is open every day except {d}.',
    ],
    ask: [
      'We stood in front of the {x}, and the doors were locked. Of course, it was __.',
      'You can see the {x} on any day but __.',
      'The people who work at the {x} have a day off on __.',
      'Do not go to the {x} on __.',
      'The only day when nobody can get into the {x} is __.',
    ],
    lists: { due: DAYS, d: DAYS, x: 'museum castle zoo cinema theatre', y: 'library bank market bakery' },
    rivals: 'd',
  },
  {
    open: [
      'We used to go to the sea in {d}. Since my {fam} does not like the heat, we go in {due}.',
      'In the old days it was always {d} when we went to the sea. Now it is {due}, because of my {fam}, who has only that month off.',
    ],
    ask: [
      'This year, too, we shall pack our swimming things in __.',
      'If you want to see us on the beach these days, come in __.',
      'Our holidays by the sea are not in {d} any more, but in __.',
      'The man who has the hotel by the sea no longer expects us in {d}. He gets our beds ready in __.',
      'These days, the month when our house stands empty because we are at the sea is __.',
    ],
    rows: `due d rivals
      May | July | July
      June | August | August
      September | July | July
      September | August | August
      October | July | July
      May | August | August
      June | July | July
      April | August | August
      October | August | August`,
    lists: { fam: FAMILY },
  },
  {
    open: [
      'Dear {p}, I will ring you on {due}. My {fam} is coming on {d}, with the twins, so that is no good, and on {e} I have my choir. We are singing something in Latin. Nobody knows what it means, but it is very sad.',
      '"I will ring you on {due}," said {p}. "Not on {d}, when my {fam} is here, and not on {e}, when I am at choir."',
    ],
    ask: [
      'I sat by the phone and waited, as it was __.',
      'The phone did not ring on {d} or on {e}. It rang on __.',
      'The day of the promised call was __.',
      'I hoped to hear that voice on the phone on __.',
      'I must stay at home for that call on __.',
    ],
    lists: { due: DAYS, d: DAYS, e: DAYS, fam: FAMILY },
    rivals: 'd e',
  },
  {
    open: [
      'In winter the shop shuts at {d}. In summer it shuts at {due}.',
      'The shop is open until {due} in summer and until {d} in winter.',
    ],
    ask: [
      'It was a warm evening in July, and they locked the door of the shop at __.',
      'In August you can still buy your ice cream here until __.',
      'Now that it is hot, the shop is open longer, up to __.',
      'In the cold months they go home at {d}, and in the hot ones at __.',
      'The swallows are back, and it is summer again. So the shop closes at __.',
    ],
    rows: `due d rivals
      six | four | four
      six | five | five
      seven | four | four
      seven | five | five
      eight | five | five
      eight | six | six
      nine | seven | seven
      nine | six | six
      ten | eight | eight
      ten | seven | seven`,
  },
  {
    open: [
      'First the {x} was robbed, on {due}. Then the {y} was robbed, on {d}. The policeman who told us about it was eating a pear.',
      'The policeman read from his notebook. "The {x}: {due}. The {y}: {d}." Two robberies in one week!',
    ],
    ask: [
      '"Where were you when the {x} was robbed?" "When was that?" "On __."',
      'The thieves had broken into the {x} on __.',
      'Everyone who had been near the {x} was asked what they had done on __.',
      'The money disappeared from the {x} on __.',
      'The {y} was robbed on {d}, but the {x} was robbed on __.',
    ],
    rows: `due d rivals
      Monday | Tuesday | Tuesday
      Tuesday | Thursday | Thursday
      Wednesday | Saturday | Saturday
      Thursday | Friday | Friday
      Friday | Saturday | Saturday
      Monday | Friday | Friday
      Wednesday | Friday | Friday
      Tuesday | Sunday | Sunday`,
    lists: { x: TOWN, y: TOWN },
  },
  {
    open: [
      'I feed the hens at {due} and the pig at {d}, so I am never bored.',
      'The pig gets his food at {d}. The hens get theirs at {due}.',
    ],
    ask: [
      'There was a lot of clucking in the yard. The hens wanted their corn, and it was not even __.',
      'The hens have never owned a watch, but they are at the fence at __.',
      'I was late with the corn. It should have been there at __.',
      'With the hens it is not {d}, as with the pig, but __.',
      'The hens have their dinner at __.',
    ],
    lists: { due: HOURS, d: HOURS },
    rivals: 'd',
  },
  {
    open: [
      'Granny goes to bed at {due}, after the news. The cat goes out at {d}. I tell you this so that you do not ring the bell at the wrong time, because she jumps, and so does the cat.',
      'If you are staying with my granny: she goes to bed at {due}. At {d} someone has to let the cat out.',
    ],
    ask: [
      'Granny yawned, wound up the clock and said good night. It was __.',
      'We sit in the kitchen and whisper. The light in the room of my granny went out at __.',
      'Never ring my granny after she has gone to bed, that is, after __.',
      'My granny is in her nightgown by __.',
      'The bedtime of my granny is __.',
    ],
    rows: `due d rivals
      eight | six | six
      nine | seven | seven
      ten | eight | eight
      eleven | nine | nine
      seven | five | five
      nine | six | six
      ten | six | six
      eight | seven | seven
      eleven | ten | ten`,
  },
  {
    open: [
      'We planted two trees, the pear tree in {due} and the plum tree in {d}.',
      'In {due} we planted a pear tree, and in {d} a plum tree.',
    ],
    ask: [
      'The pear tree has been in our garden since __.',
      'The hole for the pear tree was dug in __.',
      'I have a photo of my father with a spade and a very small pear tree, taken when we planted it, in __.',
      'The plum tree dates from {d} and the pear tree from __.',
      'When did you plant the pear tree? It was in __.',
    ],
    lists: { due: MONTHS, d: MONTHS },
    rivals: 'd',
  },
  {
    open: [
      '{p} and {q} both have piano lessons on {d}, and {r} has a lesson on {due}.',
      'All my pupils come on {d}, except {r}, who comes on {due}.',
    ],
    ask: [
      '{r} was ill, so the piano was shut on __.',
      'I can hear {r} at the piano, playing the same wrong note. It must be __.',
      'The lesson for {r} is not on {d}. It is on __.',
      '"See you next week, {r}! On __, as usual."',
      'The only day when {r} has a lesson is __.',
    ],
    lists: { due: DAYS, d: DAYS },
    rivals: 'd',
  },
  {
    open: [
      'We had booked the hotel for {d}. Then my {fam} broke a toe, so we changed it to {due}. The lady on the phone was very nice about it. She had once broken a toe herself, she told me, in {e}, falling over a dog.',
      'Our holiday was to be in {d}, but because of a broken toe it was moved to {due}. The toe belongs to my {fam}. It was broken in {e}, on the stairs.',
    ],
    middle: ['The dog had not been hurt.'],
    ask: [
      'So in the end we drove off to our hotel in __.',
      'A room with a view of the sea was kept for us in __.',
      'You will not see us at home in __.',
      'We did not have our holiday in {d}, but in __.',
      'All of us could walk again when the holiday came, in __.',
    ],
    lists: { due: MONTHS, d: MONTHS, e: MONTHS, fam: FAMILY },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [WHEN];
