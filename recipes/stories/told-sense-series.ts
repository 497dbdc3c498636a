// Tellings of the end of a series or a count: days, months, ordinals, lists of three, halves, what is left over.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const SERIES = toldKind('told: sense, what comes next in a series', [
  {
    open: [
      'It rained the whole of {x}. We played cards, we ate too much, and my uncle told us for the third time how he once shook hands with the king of Sweden, or somebody who looked like him.',
      '{X} was the day of the great wash. Everything in the house that could be wet was wet, and the men kept out of the way.',
    ],
    ask: [
      'The day after that, on __, we all slept late.',
      'And the next morning, which was __, the sun was out.',
      'After a short night came __.',
      'Then it was __, and a new day began with a loud knock on the door.',
      'One day later, on __, the baker brought us fresh rolls.',
      'It was the next day, __, that they found the ring.',
    ],
    rows: `x X due rivals
      Monday | Monday | Tuesday | Monday Sunday Thursday / Tuesday | Tuesday | Wednesday | Tuesday Friday Monday
      Wednesday | Wednesday | Thursday | Wednesday Tuesday Saturday / Thursday | Thursday | Friday | Thursday Wednesday Monday
      Friday | Friday | Saturday | Friday Thursday Tuesday / Saturday | Saturday | Sunday | Saturday Friday Wednesday
      Sunday | Sunday | Monday | Sunday Saturday Thursday`,
  },
  {
    open: [
      'This is from the diary of my great-grandmother, who was a maid in a big house: "{x} is over, thank God. My hands are red, the master has a cough, and the goose has escaped again."',
      'The calendar in our kitchen has a picture for each month. For {x} it is a cow with a flower in her mouth. My father always tears off the page too late.',
    ],
    ask: [
      'Then it was __.',
      'So the next page was __.',
      'After that there began a wet and windy __.',
      'The new month, __, was no better.',
      'In the month that followed, __, things went well again.',
      'What comes then? Well, __ does.',
    ],
    rows: `x due rivals
      January | February | January March December / February | March | January February April / March | April | March May February
      April | May | April June March / May | June | April July May / June | July | May June August / July | August | June July September
      August | September | August October July / September | October | August November / October | November | September December
      November | December | October January / December | January | November February March`,
  },
  {
    open: [
      '{p} was born first, then {q}, and {r} came last.',
      'The eldest is {p}, the middle one is {q}, and the youngest is {r}.',
    ],
    ask: [
      'By age, the one between the other two is __.',
      'Both an older and a younger one: only __ has that.',
      'The one in the middle is __.',
      'Clothes come from the first child and go to the last, by way of __.',
      'With one ahead and one behind, __ never got much attention.',
      'Between the big one and the little one comes __.',
      'Two of them are older than the last, and the younger of those two is __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'I used to have {x} hens. Then the fox took one of them.',
      'There were {x} apples in the bowl, and then {p} took one.',
      '"{X} mice," counted {p}. But then one of them ran away.',
    ],
    ask: [
      'That leaves __.',
      'The others, all __ of them, are still here.',
      'So now we can only see __ of them.',
      'How many are left? There are __.',
      'If you count again, you get __.',
      'You will find __ if you look.',
    ],
    rows: `x X due rivals
      three | Three | two | three four one / four | Four | three | four five two / five | Five | four | five six three
      six | Six | five | six seven four / seven | Seven | six | seven eight five / eight | Eight | seven | eight nine six
      nine | Nine | eight | nine ten seven / ten | Ten | nine | ten eleven eight / twelve | Twelve | eleven | twelve thirteen ten`,
  },
  {
    open: [
      'There are four of us, and we always go in the same order when we walk along the wall: first {p}, then {q}, then {r}, and then the dog. You cannot walk side by side, since there are nettles on the left and a ditch on the right.',
      'In the queue for the one bathroom {p} came first. Behind {pHim} stood {q}, yawning, and behind {q} was {r}, with a towel on {rHis} head. Last came the dog, who only wanted a drink.',
    ],
    ask: [
      'Right in front of the dog was __.',
      'The dog was sniffing at the heels of __.',
      'The last of the people was __.',
      'If you came from the back, you met the dog and then __.',
      'The dog could see nothing but the back of __.',
      'It was the third one, __, who felt a wet nose on one leg.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      'We sat in the yard and looked at what we had found in the woods. Mother had given each of us a jar. "This {x} is what it is now," said {p}, "but you must wait and see." The sun went down, somebody lit the lamp, and we were called in to supper.',
      'On the windowsill in our classroom there is {a x}. It is only small, and you are not to touch it. The caretaker nearly threw it away with the old flowers.',
    ],
    ask: [
      'One day it is going to be a big __.',
      'If all goes well, it will grow up to be a __.',
      'Just wait! We shall have a __.',
      'It will take time, but at last there will be a __.',
      'That is how everything begins that is later a __.',
      'Can you believe that it will be a __?',
    ],
    rows: `x due rivals
      acorn | tree | frog butterfly hen / tadpole | frog | butterfly tree hen / caterpillar | butterfly | frog tree hen / chick | hen | frog butterfly goose
      rosebud | rose | frog hen butterfly / kitten | cat | frog tree hen / duckling | duck | frog tree cat / puppy | dog | frog tree cat`,
  },
  {
    open: [
      'Stand in a line, hold hands and listen. {p} has number {x}. Number one has a red cap, so that we can find the beginning again, and the last one keeps hold of the rope.',
      'The nurse gives out the numbers at the door. {p} has got number {x} and has sat down under the clock. A boy with a cough reads a comic.',
    ],
    ask: [
      'The next one to come in gets the number __.',
      'I came right after {p}, so I am number __.',
      '"Are you the one after {p}? Then you are __," said the nurse.',
      'When {p} has had {pHis} turn, they call out "__!"',
      'Behind {p}, then, stands number __.',
      'After {p} it is the turn of number __.',
    ],
    rows: `x due rivals
      two | three | two four one / three | four | two five three / four | five | three six four / five | six | four seven five / six | seven | five eight six
      seven | eight | six nine seven / eight | nine | seven ten eight / nine | ten | eight eleven nine / ten | eleven | nine twelve ten
      eleven | twelve | ten thirteen eleven`,
  },
  {
    open: [
      'Of our meals at the boarding house I shall tell you more some other time. Enough to say that I had just come from {x} with three ladies from Bath and a colonel, and that he had talked of nothing but his teeth.',
      'I will call you back, if I may. We have only now got up from {x}, and the girl is clearing the table, and there is a wasp in the jam.',
    ],
    ask: [
      'After this, the next meal is __.',
      'We shall not eat again until __.',
      '"I wonder what there will be for __," I said, for I am always hungry.',
      'I must try to hold out until __ comes.',
      'The next time we shall all sit down together is at __.',
      'It is a few hours to __, so let us go for a walk.',
    ],
    rows: `x due rivals
      breakfast | lunch | breakfast supper / supper, and it is ten at night | breakfast | supper lunch / the late meal, and everyone is off to bed | breakfast | supper lunch
      the first meal of the day | lunch | breakfast supper / tea, and the sun is sinking low | supper | lunch breakfast
      a late lunch with no tea to come | supper | lunch breakfast`,
  },
  {
    open: [
      '"It is {x} now," said the old gardener, and leaned on his rake. "I have seen seventy of them in this garden, and every one was too short." He was speaking to the hedge, or to me, one could not tell.',
      "I am writing to you in the {y} of the year. My window is open a hand's breadth, and next door they are beating carpets.",
    ],
    ask: [
      'In three months we shall have __.',
      'What follows, every year, is __.',
      'Before we know it, __ will be at the door.',
      'And then, as always, comes __.',
      'Soon the clothes for __ must be brought down from the attic.',
      'The next thing to look forward to is __.',
    ],
    rows: `x y due rivals
      spring | spring | summer | winter autumn spring / summer | summer | autumn | spring winter summer / autumn | autumn | winter | summer spring autumn
      winter | winter | spring | summer autumn winter`,
  },
  {
    open: [
      'In the morning we put {x} buns on the table, and my two cousins shared them like brothers, the one as many as the other. They do not always do that. Once they fought over a dead beetle.',
      'There were {x} marbles in the sack. {p} and {q} divided them fairly, half for the one and half for the other, with a referee.',
    ],
    ask: [
      'So each of the two had __.',
      '"I got __!" said the younger one.',
      "Half of it makes __, doesn't it?",
      'How many did one of them get? It was __.',
      'One of the two has already lost all of the __.',
      'For each of them, then, there were __.',
    ],
    rows: `x due rivals
      four | two | four three eight / six | three | six two four / eight | four | eight two six / ten | five | ten four six
      twelve | six | twelve ten five / fourteen | seven | fourteen six eight / sixteen | eight | sixteen six nine
      eighteen | nine | eighteen eight ten / twenty | ten | twenty five nine`,
  },
  {
    open: [
      'The clock in the hall struck {x}. A door banged, a mouse ran over the carpet, and the butler, who was not the man we took him for, slipped something into his sleeve.',
      "It was {x} o'clock when I went to bed. I read a page about the stars, and then I lay awake and listened to the sea.",
    ],
    ask: [
      'An hour later it struck __.',
      'When the clock had struck __, an hour had gone by and nothing had happened.',
      'One hour after that, at __, there was a scream.',
      'By __, which was an hour later, the whole house was up.',
      'It took exactly an hour, and the clock said __.',
      '"Is it __ already?" I said an hour later.',
    ],
    rows: `x due rivals
      one | two | one three four / two | three | two four one / three | four | three five two / four | five | four six three / six | seven | six eight five
      seven | eight | seven nine six / eight | nine | eight ten seven / nine | ten | nine eleven eight / ten | eleven | ten twelve nine / eleven | twelve | eleven ten one`,
  },
  {
    open: [
      'When I was {x}, they told me: "You may do that next year, not before." I stamped my foot. My brothers were allowed everything, even to stay up for the late film.',
      'My daughter is {x}. There is a sign at the pony rides: "You must be one year older than {x}." We read it, we went away and had an ice cream, and she cried a bit into it.',
    ],
    ask: [
      'You had to be __, that is all.',
      'For that one has to be __, after all.',
      'The right age for it was __.',
      'It was for children of __ and over.',
      'At __ you could do it, and no sooner.',
      'The lucky ones were those who were __ already.',
    ],
    rows: `x due rivals
      three | four | three five two / four | five | four six three / five | six | five seven four / six | seven | six eight five / seven | eight | seven nine six
      eight | nine | eight ten seven / nine | ten | nine eleven eight / ten | eleven | ten twelve nine / eleven | twelve | eleven thirteen ten`,
  },
  {
    open: [
      'One of the runners fell, and so only three came home. First came {p}, with a torn shirt. After that there was nobody for a long time. Then {q} ran in, and a minute later came {r}, on one shoe.',
      'The order at the finish was {p}, {q}, {r}, and it surprised all of us, most of all the trainer, who had put money on a man from Wales.',
    ],
    ask: [
      'The gold medal was hung around the neck of __.',
      'On the top step stood __.',
      'The fastest of all was __.',
      'They carried the winner, __, on their shoulders.',
      'We shook hands with the champion, __.',
      'The big cup is now on the shelf of __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'Our neighbour has a pile of cards, and she says that she can see the future in them. Yesterday she turned one over. "{X}," she whispered. "I see something with {n} of them, coming through the door."',
      'Riddles, riddles! The little ones love them. "{X}, and it has {n} legs," says one, "or wheels, or whatever they are."',
    ],
    ask: [
      'If it were two such things, there would be __ of them.',
      'And a pair of them has __.',
      'Twice that number makes __.',
      'With a second one there are __.',
      'When another of the sort joins it, you can count __.',
      'You must double it, and then you get __.',
    ],
    rows: `X n due rivals
      It is grey | four | eight | four two six / It is small | two | four | two three six / It is black | three | six | three four eight
      It is red | five | ten | five six eight / It crawls | six | twelve | six eight ten / It is old | ten | twenty | ten twelve thirty`,
  },
  {
    open: [
      'I was to get three things in the village: {a}, {b} and {c}. Then the rain came and I stood under a tree with an old man who knew all about foxes. The {a} I have got, and the {c} too, so Mother will not be too angry.',
      '{p} wrote {a}, {b} and {c} on {pHis} hand. When {pHe} came home, wet to the skin, {pHe} had {a} and {c} in the basket.',
    ],
    ask: [
      'The one thing still missing was the __.',
      'Back to the shop, then, for the __!',
      '"And where is the __?" asked Grandmother.',
      'What had been forgotten was the __.',
      'Without the __ the cake could not be made.',
      'The hand was washed by then, and nobody thought of the __ any more.',
    ],
    lists: { a: 'eggs butter sugar nuts', b: 'flour cream honey jam', c: 'milk apples plums cherries' },
    due: 'b',
    rivals: 'a c',
  },
  {
    open: [
      'All that I can swear to, Inspector, is that it was {x}. The fish van had been, and the fish van only comes on that day. I was at the window with my knitting, as I always am.',
      'The letter was posted on {x}, as you may see from the stamp. The ink has run and there is jam on one corner.',
    ],
    ask: [
      'So the day before that was __.',
      'It cannot have been the day before, for on __ the shops were closed.',
      'One day sooner, on __, none of us was in town.',
      'Somebody had seen the man the day before, on __, at the station.',
      'If it had been sent a day earlier, on __, it would have arrived in time.',
      'The party had been the evening before, and that, as we know, was a __.',
    ],
    rows: `x due rivals
      a Monday | Sunday | Monday Tuesday Friday / a Tuesday | Monday | Tuesday Wednesday Sunday / a Wednesday | Tuesday | Wednesday Thursday Friday
      a Thursday | Wednesday | Thursday Friday Monday / a Friday | Thursday | Friday Saturday Sunday / a Saturday | Friday | Saturday Sunday Thursday
      a Sunday | Saturday | Sunday Monday Tuesday`,
  },
  {
    open: [
      "Three old friends shared one {x}. In the mornings it was {p}'s, in the afternoons it was {q}'s, and for the nights it went to {r}. They were poor, but nobody was ever late.",
      'We have only one {x} in our house. {p} uses it in the morning, {q} in the afternoon and {r} after supper.',
    ],
    ask: [
      'At ten in the morning you could see __ with it.',
      'After breakfast it was the turn of __.',
      'Before noon it belonged to __.',
      'Who had it at the time when the cocks crow? It was __.',
      'The sun was still low in the east when it was used by __.',
      'From dawn to lunch nobody had it but __.',
    ],
    lists: { x: 'bicycle hat coat umbrella' },
    due: 'p',
    rivals: 'q r',
  },
]);

export const kinds: readonly Kind[] = [SERIES];
