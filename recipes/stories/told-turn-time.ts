// Tellings with hours, days and years in them, from which it can be worked out how things are by now: open, over, dry, ten.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const TIME = toldKind('told: by now, as time goes by', [
  {
    open: [
      'The shop round the corner opens at {from} and shuts at {to}, and the old man who has it is as exact as a clock. He sells string, soap, stamps and a kind of sausage that you do not find anywhere else. He never smiles, but he gives a sweet to children who can count to a hundred.',
      'Round the corner there is a shop. It opens at {from} and shuts at {to}.',
    ],
    ask: [
      'It was {now} when {p} came to the shop for a ball of string. The shop was __.',
      '{p} looked at the church clock: {now}. So the shop was __.',
      'At {now}, as anyone in our street can tell you, that shop is __.',
      '"It is {now}," said {p}. "The shop round the corner must be __."',
      'Did {p} find the shop __ at {now}?',
    ],
    rows: `from to now due rivals
      eight in the morning | six in the evening | seven in the evening | closed | open full
      four in the afternoon | midnight | seven in the evening | open | closed shut
      eight in the morning | one in the afternoon | three in the afternoon | closed | open full
      eight in the morning | six in the evening | three in the afternoon | open | closed shut
      four in the afternoon | midnight | two in the afternoon | closed | open full
      eleven in the morning | three in the afternoon | two in the afternoon | open | closed shut
      eleven in the morning | nine in the evening | ten in the morning | closed | open full
      eight in the morning | one in the afternoon | ten in the morning | open | closed shut`,
  },
  {
    open: [
      '{p} was {n} when {q} was born, and held the baby like a loaf of bread. The grandmother cried, and the dog had to sleep in the yard from then on.',
      'When {q} came into the world, {p} had just had a birthday cake with {n} candles on it.',
    ],
    ask: [
      'Today {q} is {m2} years old. So {p} is __.',
      '{q} has turned {m2} today, and {p}, of course, is now __.',
      'As {q} is {m2} by now, the age of {p} must be __.',
      '"{q} is {m2} already!" said the grandmother. "And you, {p}, are __!"',
      'On the cake for {q} there are {m2} candles. If it were for {p}, the number would be __.',
    ],
    rows: `n m2 due rivals
      six | four | ten | six four eight
      three | five | eight | three five nine
      two | ten | twelve | two ten eight
      five | six | eleven | five six nine
      four | five | nine | four five ten
      four | three | seven | four three eight
      two | four | six | two four eight
      one | six | seven | one six eight
      seven | two | nine | seven two ten
      three | seven | ten | three seven eleven`,
  },
  {
    open: [
      'The parcel with the wedding ring was sent off on {day}. The clerk at the post office licked the stamps himself, as he was fond of weddings, and he said that it would take {n} days, not more and not less. In his time he had sent off a stuffed pike, a wheel and a live hen.',
      'On {day} we sent the ring by post. It would take {n} days, the clerk told us.',
    ],
    ask: [
      'If the clerk was right, the bride would hold the ring in her hand on __.',
      'The bride stood at the window all day. "It will come on __," she said.',
      'When it did come, just as he had said, it was a __.',
      'We worked it out on our fingers: the ring would be there on __.',
      'By __ the ring had arrived, and not a day too early.',
    ],
    rows: `day n due rivals
      Monday | three | Thursday | Monday Wednesday Friday
      Monday | two | Wednesday | Monday Tuesday Friday
      Tuesday | three | Friday | Tuesday Thursday Sunday
      Tuesday | two | Thursday | Tuesday Wednesday Saturday
      Wednesday | two | Friday | Wednesday Thursday Sunday
      Thursday | two | Saturday | Thursday Friday Monday
      Wednesday | three | Saturday | Wednesday Friday Sunday
      Thursday | four | Monday | Thursday Sunday Tuesday
      Saturday | two | Monday | Saturday Sunday Wednesday
      Friday | four | Tuesday | Friday Monday Wednesday`,
  },
  {
    open: [
      '{p} painted the garden bench {then}. On the tin it says that this paint needs six hours to dry, and my uncle, who sells it, says that this is the only true thing on the tin. The colour is called Summer Frog.',
      'The bench in the garden was painted {then}, with a paint that takes six hours to dry.',
    ],
    ask: [
      'Aunt Vera came {now} and looked for a place to sit. The bench was __.',
      'Should you come into the garden {now}, you will find the bench __.',
      'I touched the bench {now}, and as I had worked out, it was __.',
      '"What about the bench {now}?" "It will be __," said my uncle.',
      'It is __, the bench, if you sit down on it {now}.',
    ],
    rows: `then now due rivals
      at noon | at one | wet | dry clean
      at eight in the morning | at nine in the morning | wet | dry hard
      at four in the afternoon | at five in the afternoon | wet | dry old
      at noon | at nine in the evening | dry | wet fresh
      at eight in the morning | at five in the afternoon | dry | wet sticky
      last week | today | dry | wet sticky
      the day before yesterday | today | dry | wet fresh`,
  },
  {
    open: [
      'At the home where {p} works, the children are put to bed at {bed}, and they drop off at once, all nineteen of them, because they have been up in the trees all day. At {up} in the morning a bell wakes them. It has been like that for a hundred years.',
      'Nineteen children live in that home. They go to sleep at {bed} in the evening, and the bell wakes them at {up} in the morning.',
    ],
    ask: [
      'It was {now} when {p} walked through the house: all the children were __.',
      'A thunderstorm came up at {now}. Were the children __ at that time?',
      'If you visit the home, at {now}, the children will be __.',
      'The clock in the hall said {now}, so it was clear that the children were __.',
      '"They are __ now," said {p} to a visitor at {now}.',
    ],
    rows: `bed up now due rivals
      eight | seven | nine in the evening | asleep | awake gone
      ten | seven | nine in the evening | awake | asleep snoring
      seven | six | half past seven in the evening | asleep | awake gone
      nine | six | half past seven in the evening | awake | asleep snoring
      eight | seven | six in the morning | asleep | awake gone
      eight | five | six in the morning | awake | asleep dreaming
      nine | eight | half past seven in the morning | asleep | awake late
      nine | six | half past seven in the morning | awake | asleep dreaming`,
  },
  {
    open: [
      'On the day when the house was finished, {p} bought {a x} for the baby, and people laughed, because {why}. The baby is called {q}, and now, six years on, goes to school, plays the drum and has lost two teeth.',
      'For the newborn {q}, {p} bought {a x}, and {why}. Since then six years have gone by.',
    ],
    ask: [
      'Today {q} tried it on for fun: the {x} is much too __.',
      '{q} looks at the {x} and laughs. It is far too __ now.',
      'For a child of six, and {q} is that by now, the {x} is too __.',
      'You can guess why {q} does not wear the {x}. It is too __.',
      '"Too __!" said {q} and threw the {x} back into the drawer.',
    ],
    rows: `x why due rivals
      jacket | it was made for a child of one | small | big long heavy
      jacket | it would have fitted a bear | big | small tight short
      shirt | it just fitted a doll | small | big wide long
      shirt | it was made for a man of two metres | big | small short tight
      cap | it was no bigger than an orange | small | big wide warm
      cap | it was as large as a bucket | big | small tight narrow
      belt | it went three times round my grandfather | long | short small tight
      belt | it was not longer than a finger | short | long big wide
      scarf | it reached from the cellar to the roof | long | short small tight
      scarf | it was as long as my thumb | short | long big wide`,
  },
  {
    open: [
      'The film at the Palace starts at {s}, and lasts two hours. {p} and {q} had a quarrel about what to wear, then about the quarrel, then the cat was sick. They only stepped into the Palace at {now}, when the girl with the ice cream was sitting on the stairs with her shoes off.',
      'It was {now} when {p} and {q} came to the Palace, where the film starts at {s} and lasts two hours.',
    ],
    ask: [
      'As they now saw, the film was __.',
      '"The film is __," said the girl with the ice cream.',
      'They had to ask themselves if they wanted to pay for a film that was __.',
      'Of course, the film was __ when they came in.',
      'It is a pity to find a film __ when you have put on your best hat.',
    ],
    rows: `s now due rivals
      eight | eleven | over | on new
      ten | eleven | on | over finished
      seven | half past nine | over | on long
      nine | half past nine | on | over finished
      six | nine | over | on free
      eight | nine | on | over ended
      seven | ten | over | on new
      half past nine | ten | on | over ended
      five | half past eight | over | on long
      eight | half past eight | on | over finished`,
  },
  {
    open: [
      'The monks bake on {one}s and {two}s, never on other days, and they sell you a loaf through a hole in the wall without looking at you. You ring a little bell. {p} had walked over the hill for it, with the dog and an umbrella.',
      'On {one}s and {two}s, and only then, the monks on the hill bake their bread.',
    ],
    ask: [
      'It was {day} when {p} bought a loaf from the monks. The bread was __.',
      'One bite was enough. "It is {day}, so the bread is __," said {p}.',
      'Since it was a {day}, the bread of the monks was __.',
      'Should you want to buy bread there on a {day}, it will be __.',
      'The bread was __, and no wonder, on a {day}.',
    ],
    rows: `one two day due rivals
      Monday | Thursday | Wednesday | hard | fresh warm soft
      Wednesday | Friday | Wednesday | fresh | hard old dry
      Monday | Thursday | Sunday | hard | fresh warm soft
      Sunday | Wednesday | Sunday | fresh | hard old dry
      Tuesday | Friday | Monday | hard | fresh warm soft
      Monday | Thursday | Monday | fresh | hard old dry
      Monday | Wednesday | Saturday | hard | fresh warm soft
      Tuesday | Saturday | Saturday | fresh | hard old dry`,
  },
  {
    open: [
      'My brother is on the island where they have the big lighthouse, and the lamp in it is his job. In that month the sun rises at {up} and sets at {down}. He reads, he fishes, and on Sundays he bakes a cake from a packet and eats it all. He says that the sea never says the same thing twice.',
      'Where my brother lives, on the lighthouse island, the sun rises at {up} and sets at {down} at this time of the year.',
    ],
    ask: [
      'It was {now} when a ship passed the island. Around it, all was __.',
      'At {now}, my brother looked out of his window, and it was __.',
      'Outside, at {now}, it must have been __.',
      '"It is {now}," said my brother to his cup, "and __, as it should be."',
      'Is it __ there at {now}? Certainly.',
    ],
    rows: `up down now due rivals
      eight | four | six in the evening | dark | light bright
      four | ten | six in the evening | light | dark black
      eight | four | six in the morning | dark | light sunny
      five | nine | six in the morning | light | dark black
      six | six | eight in the evening | dark | light bright
      four | ten | eight in the evening | light | dark black
      nine | three | five in the afternoon | dark | light sunny
      five | nine | five in the afternoon | light | dark black`,
  },
  {
    open: [
      'The egg went into the boiling water at seven. {What}. It was a very white egg, from the hen that limps, and {p} had written a name on it with a pencil so that nobody else would take it.',
      'At seven, {p} put an egg into boiling water. {What}.',
    ],
    ask: [
      'When {p} cut the egg open, the middle of it was __.',
      'Inside, the egg was quite __.',
      '"It is __ inside," said {p}, with the spoon in the egg.',
      'You know how it is with eggs: this one was bound to be __ inside.',
      'An egg that is __ inside was not what {p} had wanted.',
    ],
    rows: `what due rivals
      It only came out again at a quarter to eight, because there was a phone call | hard | soft raw sweet
      It stayed in there for half an hour, boiling away, while the news was on | hard | soft raw cold
      It was forgotten until the pan began to rattle, forty minutes later | hard | soft raw cold
      It came out again after three minutes | soft | hard burnt sweet
      It boiled for three minutes by the kitchen clock, and that was all | soft | hard burnt frozen
      It was taken out after three minutes and put under the cold tap | soft | hard burnt frozen`,
  },
  {
    open: [
      'We were seven at table on the first night of the holiday. {What}. The landlady counted us again each evening with a wooden spoon and put that many plates on the table, and she never spoke to us except about jam.',
      'On the first night of the holiday, there were seven of us at the table of the landlady. {What}.',
    ],
    ask: [
      'On the third night, the number of plates on the table was __.',
      'So the landlady put out __ plates on the third night.',
      'There were __ of us by the third night.',
      '"You are __ now," said the landlady, and pointed with her spoon.',
      'How many sat down on the third night? We were __.',
    ],
    rows: `what due rivals
      On the second day my uncle had to go home, and on the third my aunt followed him | five | seven six four
      On the second day one of the boys fell ill and stayed in bed for the rest of the week | six | seven five eight
      On the second day three cousins came to join us, and they stayed | ten | seven four nine
      On the second day a guest came for all the rest of the week, and nobody left | eight | seven six nine
      On the second day four of us took the boat home | three | seven four two
      On the second day my two sisters came, and they stayed to the end | nine | seven five two
      On the second day three of us went home | four | seven three ten`,
  },
  {
    open: [
      'Our {x} opens in {from} and shuts when {to} is over. For the rest of the year nobody is let in, and the attendant, who has a whistle and a gold chain, lives on an island with other attendants. {p} had just been given a new woollen towel and a flask.',
      'The {x} in our town is only open from {from} to {to}.',
    ],
    ask: [
      'In {month}, {p} went to the {x} with a friend. It was __.',
      'It was {month}. So, whatever the weather, the {x} was __.',
      'In the month of {month}, as all of us know, the {x} is __.',
      'I rang up the {x} in {month} and was told that it was __.',
      'The {x} is __ in {month}, so make your plans, {p}.',
    ],
    rows: `x from to month due rivals
      pool | May | September | January | closed | open full
      ice rink | November | March | January | open | closed empty
      pool | May | September | November | closed | open crowded
      ice rink | October | March | November | open | closed shut
      pool | June | August | July | open | closed shut
      ice rink | November | March | July | closed | open full
      zoo | April | June | August | closed | open crowded
      pool | May | September | August | open | closed empty`,
  },
  {
    open: [
      'In my bag there is a torch, and a torch of this kind will give light for ten hours and not a minute more. {What}. Now the guide told us to switch on our lamps, as he was going to show us a fish without eyes.',
      'My torch gives ten hours of light. {What}. We were now to look at a cave, with a guide.',
    ],
    ask: [
      'I pressed the button of my torch. As was to be expected, it was __.',
      'My torch was __, and the guide saw it.',
      '"Your torch is __," a lady said to me.',
      'Would you take a torch into a cave if you knew that it was __?',
      'I am the man whose torch was __.',
    ],
    rows: `what due rivals
      I had left it on in my bag since the day before yesterday | dead | bright new hot
      It had been burning in the tent since Monday, and this was Friday | dead | bright new fast
      The boys had played ghosts with it for two whole nights | dead | bright new loud
      It had only come from the shop that morning, and I had not used it yet | bright | dead dark weak
      I had put in two fresh batteries a minute before, and polished the glass | bright | dead dark weak
      I had saved it up the whole week and not pressed the button once | bright | dead dark broken`,
  },
  {
    open: [
      'We wait our turn at the dentist on a long bench. {a1}, {b1}. There is a fish tank, and a fish in it that seems to have toothache, too. From time to time the door opens and the nurse calls in the person who has been there longest.',
      'On the bench at the dentist: {a1}, {b1}. The nurse always calls in the person who has waited longest.',
    ],
    ask: [
      'So of these three, it is the {n} who will be called in __.',
      'In the row of three, the {n} is __.',
      'The {n} knows that somebody has to be __.',
      '"You are __," the nurse said to the {n}.',
      'To be __ was what the {n} had expected.',
    ],
    rows: `a1 b1 n due rivals
      The baker came at eight | the farmer at nine, the sailor at ten | baker | first | last second
      The baker came at eight | the farmer at nine, the sailor at ten | sailor | last | first second
      The baker came at eight | the farmer at nine, the sailor at ten | farmer | second | first last
      The sailor came at ten | the baker at eleven, the farmer at noon | baker | second | first last
      The sailor came at ten | the baker at eleven, the farmer at noon | farmer | last | first second
      The sailor came at ten | the baker at eleven, the farmer at noon | sailor | first | last second
      The farmer came at two | the sailor at three, the baker at four | farmer | first | last second
      The farmer came at two | the sailor at three, the baker at four | baker | last | first second
      The farmer came at two | the sailor at three, the baker at four | sailor | second | first last`,
  },
  {
    open: [
      'The hour glass in the sickroom runs for one hour. {p} turned it over {then} sharp, with a firm hand. A nun had brought soup, and there was talk of the weather, of Rome and of the hens.',
      '{p} turned over the hour glass {then}. It runs for exactly one hour.',
    ],
    ask: [
      '{Now}, the top of the hour glass was __.',
      '{Now}, {p} looked at the upper half of the hour glass, and it was __.',
      'The upper part of the hour glass must have been __ {now}.',
      'The nun held up the hour glass {now}. The top half was __.',
    ],
    rows: `then now due rivals
      at four | at half past five | empty | full broken
      at noon | at two | empty | full wet
      at six | at eight | empty | full wet
      at four | one second later | full | empty broken
      at noon | a moment later | full | empty dry
      at six | one second after that | full | empty dry`,
  },
]);

export const kinds: readonly Kind[] = [TIME];
