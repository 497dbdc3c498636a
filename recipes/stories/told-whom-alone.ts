// Tellings in which "himself", "herself", "themselves", "itself", "myself" or "ourselves" is due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { cast } from './telling-cast.ts';

const SELVES = 'himself herself themselves';

const ALONE = toldKind('told: whom, all alone', [
  {
    open: [
      'The baker on our square is {a x}. The hairdresser next door is {a y}.',
      'Our baker, {a x}, gets up at two, when even the hairdresser, {a y}, is asleep.',
    ],
    ask: [
      'Nobody helps in that bakery. The baker bakes all the bread alone, all by __.',
      'With so much sugar around, how does the baker stay so thin? "I never eat my own cakes," is the answer. But once we saw our baker cut a large slice of cake, just for __.',
      'You can hear the baker through the wall, in the middle of the night, talking to __.',
      'Last week the baker opened the oven too fast and burnt __.',
      'When the lights went out, the baker could not help __ and laughed out loud.',
    ],
    rows: `x y due rivals
      woman of fifty | man from Rome | herself | himself themselves / young woman | bearded man | herself | himself themselves
      widow | bachelor | herself | himself themselves / mother of six | former boxer, Mr Hook | herself | himself themselves
      man of fifty | lady from Rome | himself | herself themselves / young man | woman with red nails | himself | herself themselves
      widower | girl of twenty | himself | herself themselves / father of six | grandmother | himself | herself themselves`,
  },
  {
    open: [
      '{X} bought a parrot at the market. {Y} said that it was a waste of money.',
      'Did I tell you about the parrot? {X} kept it in the kitchen, and {y} would have liked to cook it.',
    ],
    ask: [
      'All winter {x} sat with the bird and taught it to speak, and at last it said "Good morning!" {X} {was} terribly proud of __.',
      'Parrots were never cheap. {X}, who had spent everything, had to sell some books and could not buy any supper for __.',
      'Then the parrot learned to say "You fool!" At first {x} thought it meant {y}. It took a week until {x} saw that it meant __.',
      'The bird was shy with strangers, so when guests came, {x} would go into the kitchen and lock __ in.',
      'One day it flew away. {X} had left the window open and would not stop blaming __.',
    ],
    rows: cast(
      SELVES,
      'my brother; Uncle Harold; the priest; Mr Finch',
      'my sister; Aunt Harriet; the widow; Mrs Finch',
      'my cousins; the twins; the Finches; my grandparents',
    ),
    near: true,
  },
  {
    open: [
      'We had a big mirror in the hall of the theatre, and everybody who went by looked into it. {Y} did it quickly. {X} did not.',
      'Before the show {x} came down the stairs, dressed up as a pirate, with {y} close behind.',
    ],
    ask: [
      '{X} stopped at the mirror and admired __.',
      'There was a terrible scream. In the mirror {x} had caught sight of __.',
      'In front of the mirror {x} made a bow and smiled at __.',
      'Holding a candle, {x} went up close to the glass, and for a minute or so looked at __.',
      '"How handsome you are!" said {x}, all alone at the mirror, and began to laugh at __.',
    ],
    rows: cast(
      SELVES,
      'the prince; old Mr Grey; the waiter; my uncle',
      'the princess; old Mrs Grey; the waitress; my aunt',
      'the acrobats; my nieces; the two ladies; the policemen',
    ),
  },
  {
    open: [
      'Rules for this kitchen. The boys chop the onions, the new girl does the potatoes, and I am at the stove. Clear?',
      'There were four of us in the hotel kitchen: a girl, two boys, and me. The chef shouted at us in three languages.',
    ],
    ask: [
      'There was blood on the board. With the sharp knife {x} had cut __.',
      'The soup smelled so good that, before anybody could say no, {x} had taken a spoon and helped __.',
      'Never touch the stove without gloves! Yesterday {x} burnt __.',
      'At midnight there were no guests left. {X} sat down on a box of lemons and at last poured __ a glass of juice.',
      '"Get out of my kitchen!" shouted the chef, after {x} had dropped the fish. Out in the yard {x} sat down and felt sorry for __.',
    ],
    rows: `x due rivals
      the boys | themselves | himself herself myself / the two boys | themselves | herself myself ourselves
      the new girl | herself | themselves myself himself / the girl | herself | themselves myself ourselves
      I | myself | herself themselves ourselves / the boys and I | ourselves | myself themselves herself
      the girl and I | ourselves | herself themselves myself / I | myself | themselves herself himself`,
  },
  {
    open: [
      'Our class was in the museum. {Y} had to be told off twice. {X} got lost among the mummies.',
      'Three hours in a museum is too long. First {y} sat down on a throne. Then {x} disappeared.',
    ],
    ask: [
      'In a dark corner, behind a mummy, {x} had hidden __.',
      'The museum was already shut when a guard found {x}, fast asleep. It seems that {x} had wrapped __ in a flag.',
      'While we searched, {x} had found the way out and gone home, all by __.',
      'At the gate {x} saw the teacher coming, and I could hear "Be brave, be brave!" {X} had to talk to __.',
      'After two hours there {x} {was}, with chocolate from the café. Bored? Not a bit. So {x} had enjoyed __!',
    ],
    rows: cast(
      SELVES,
      'little Tim; my best friend Paul; the new boy; my brother',
      'little Mary; my best friend Anna; the new girl; my sister',
      'the Baker twins; my two best friends; the new boys; Tim and Mary',
    ),
    near: true,
  },
  {
    open: [
      'Grandpa says that machines are stupid, Grandma says that they are cleverer than Grandpa, and my cousins take them apart.',
      'In the hall {stand} {x}. Grandma is afraid to dust in there, and Grandpa says nothing.',
    ],
    ask: [
      'It is no use touching the switch. At six {x} {turn} __ on.',
      'Nobody had been near {x} for days, so {he} must have broken down by __.',
      'You do not have to clean {x}. {He} {clean} __.',
      'With a bang {x} shook, hissed and switched __ off.',
      'If {x} {get} too hot, {he} will destroy __.',
    ],
    rows: `x he stand turn clean get due rivals
      the radio | it | stands | turns | cleans | gets | itself | himself herself themselves / the robot | it | stands | turns | cleans | gets | itself | herself himself themselves
      the old stove | it | stands | turns | cleans | gets | itself | himself herself ourselves / the robots | they | stand | turn | clean | get | themselves | himself herself itself
      the old clocks | they | stand | turn | clean | get | themselves | himself herself itself / the heaters | they | stand | turn | clean | get | themselves | himself herself ourselves`,
    near: true,
  },
  {
    open: [
      'A cold wind blew, and we all stood on the bank of the frozen lake. {Y} said that the ice was thin, but {x} went on it.',
      'Nobody ought to have set a foot on that lake. {Y} had said so, loudly, and yet there {was} {x}, right in the middle.',
    ],
    ask: [
      'There was a crack, and {x} fell in up to the neck. With the help of a branch {x} got to the edge and pulled __ out.',
      'Afterwards {x} sat by the fire with chattering teeth and dried __.',
      'At one point {x} slipped, came down hard on the ice and hurt __.',
      'Nobody had pushed {x}. For that cold bath {x} could only blame __.',
      'As the ice gave a groan, "Do not move!" was all that {x} could think. Very quietly, {x} said it over and over to __.',
    ],
    rows: `x was y due rivals
      the postman | was | his wife | himself | herself themselves itself / my uncle | was | my aunt | himself | herself themselves itself
      the vicar | was | his sisters | himself | herself themselves itself / my aunt | was | my uncle | herself | himself themselves itself
      the mayor's wife | was | the mayor | herself | himself themselves itself / the old nun | was | a policeman | herself | himself themselves itself
      two boys | were | their mother | themselves | himself herself itself / the twins | were | our father | themselves | himself herself itself
      some sailors | were | a woman | themselves | himself herself itself / a fat dog | was | the farmer's wife | itself | herself themselves ourselves
      the farmer's dog | was | the postman | itself | himself themselves ourselves`,
    near: true,
  },
  {
    open: [
      'Come in, come in! My wife is late, as always. You know {ax} already? No?',
      'It was a dull party. A lady talked about cheese, her husband slept, and in the corner, next to the plants, stood {ax}.',
    ],
    ask: [
      'Nobody knew the {x}, so the {x} came over to us, held out a hand and introduced __.',
      'The {x} was too shy to ask for a drink and sat there all evening by __.',
      'The {x} ate all the nuts and then, rather loudly, told a story about __.',
      'At ten the {x} got up on a chair and sang "Happy birthday" to __.',
      '"I should never have come," said the {x}, not to us, but to __.',
    ],
    rows: `ax x due rivals
      a man in a tartan suit | man in the suit | himself | herself themselves / the husband of my boss | husband of my boss | himself | herself themselves
      my old headmaster | headmaster | himself | herself themselves / a young priest, Father Tom | priest | himself | herself themselves
      a woman in a silver dress | woman in silver | herself | himself themselves / the wife of my boss | wife of my boss | herself | himself themselves
      my old headmistress | old lady | herself | himself themselves / a young nun, Sister Ann | nun | herself | himself themselves`,
  },
  {
    open: [
      'From the diary of a zoo. The keeper is a {man}, and a kind one. {Yet} {x} in house number two {is} not easy.',
      'The {man} who feeds the animals in house number two has been bitten twice. It was by {x}, of course.',
    ],
    ask: [
      'When it gets too hot in there, {x} {cover} __ with mud.',
      'On Sunday, while the crowd stood and stared, {x} sat in the sun and scratched __.',
      'Before they sleep, monkeys comb each other. But look at {x}: {x} only {comb} __.',
      'No one had to open the gate for {x}. Somehow {x} got out by __.',
      'At night, with not a soul about, {x} {make} so much noise that even the owls are afraid. Who knows why? Perhaps just to please __.',
    ],
    rows: `x is cover comb make man Yet due rivals
      the old elephant | is | covers | combs | makes | young man | But | itself | himself themselves ourselves
      the little monkey | is | covers | combs | makes | young woman | Yet | itself | herself themselves ourselves
      the brown bear | is | covers | combs | makes | woman | But | itself | herself themselves myself
      the two elephants | are | cover | comb | make | young man | Yet | themselves | himself itself ourselves
      the baby monkeys | are | cover | comb | make | lady | But | themselves | herself itself ourselves
      the brown bears | are | cover | comb | make | man | Yet | themselves | himself itself myself`,
  },
  {
    open: [
      'Who painted this room? Not {y}, I can tell you. It was {x}, and it shows.',
      '{Y} wanted to hire a painter, but {x} bought six pots of paint and a brush.',
    ],
    ask: [
      'There is as much paint on the carpet as on the wall, because {x} did it all by __.',
      'Half of the paint never reached the wall. With it {x} had covered __.',
      'At the end {x} stood in the one corner that was still wet, with no way out. Into that corner {x} had painted __.',
      'In the evening {x} looked round at the green walls, sighed with joy and felt pleased with __.',
      'The ladder broke, and it was a wonder that {x} had not hurt __.',
    ],
    rows: cast(
      SELVES,
      'my husband; Grandfather; our landlord; my nephew',
      'my wife; Grandmother; our landlady; my niece',
      'my parents; the neighbours; the students; my sons',
    ),
    near: true,
  },
  {
    open: [
      'A note on the fridge: "Dear {p}, we are out until ten. {X} may stay up, but {y} must be in bed by eight."',
      'Before they left, the parents told the baby-sitter about the children. "{Y} will be no trouble. But keep an eye on {x}!"',
    ],
    ask: [
      'In the bathroom {x} splashed about and would not let anyone help with the soap. So {x} washed __.',
      'The baby-sitter heard a click. It was {x}, who had gone into the bathroom and locked __ in.',
      'When nobody was looking, {x} climbed up to the shelf with the biscuits and helped __.',
      'Up on the landing {x} stumbled over a toy train, and there was a lot of crying, although {x} had not hurt __ much.',
      'To put on pyjamas is not easy when you are three. Still, {x} did it, all by __.',
    ],
    rows: cast(
      SELVES,
      'little Toby; our eldest son; the small boy',
      'little Sue; our eldest daughter; the small girl',
      'the twins; their two cousins; Toby and Sue',
    ),
  },
  {
    open: [
      'Radio Five, good evening. In the studio with me {is} {x}, who walked across Africa. {Y} {yIs} listening at home.',
      'Welcome back. You heard {y} before the news. Now we turn to {x}, who crossed a whole desert on foot.',
    ],
    ask: [
      'The silence was the hardest part. To hear a voice, any voice, {x} would often sing to __.',
      'There were no shops, of course. {X} had to find water and cook, and in general look after __.',
      'Once, when a lion came near, {x} kept still and told __ not to run.',
      'A broken tooth, and no dentist for a thousand miles! And so {x} pulled it out without help, all by __.',
      'After a year {x} came to a village with a mirror, and did not even recognise __.',
    ],
    rows: cast(
      SELVES,
      'Mr Harry Bell; Brother Paul; Sir John; Lord Stone',
      'Miss Helen Bell; Sister Ruth; old Mrs Webb; Lady Stone',
      'Mr and Mrs Bell; the Webbs; the Long brothers; the Stone sisters',
    ),
    near: true,
  },
  {
    open: [
      'There are six at our table in the canteen, and {x} {is} the one who always {spill} things. {Y} {yIs} as neat as a pin.',
      'You know how it is in our canteen: narrow tables, hot soup. {Y} sat on my left, and on my right {x}.',
    ],
    ask: [
      'Somebody made a joke, and {x} laughed with a full mouth and choked. Then, with a red face, {x} had to go out and clean __ up.',
      'With one wide swing of an arm, {x} knocked over the tomato soup and spilled it all over __.',
      'The soup was far too hot, but {x} never waits, and so {x} burnt __.',
      '"How can anyone be so clumsy?" asked {x}. It was not meant for us. It was a question that {x} had asked __.',
      'The pudding was gone before we had sat down. At the counter {x} had already served __.',
    ],
    rows: `x is spill y yIs due rivals
      Mr Hill | is | spills | Mrs Hill | is | himself | herself themselves / Mr Pond | is | spills | Miss Pike | is | himself | herself themselves
      the night watchman | is | spills | Miss Pike | is | himself | herself themselves / Miss Pike | is | spills | Mr Pond | is | herself | himself themselves
      Mrs Hill | is | spills | Mr Hill | is | herself | himself themselves / Lady Frost | is | spills | Lord Frost | is | herself | himself themselves`,
    near: true,
  },
  {
    open: [
      'It was the last night at the seaside. {Y} had gone to bed early. {X} stayed down at the beach, by the fire.',
      'Everyone has a story of that summer. Ask {y}, and you will hear about the food. Mine is about the last night at the beach. {X} had a fire there.',
    ],
    ask: [
      'Nobody else was there, but {x} danced around the fire and sang to __.',
      'Hungry as ever, {x} roasted the last six sausages and did not share them, but kept them all for __.',
      'When the tide came in, it was up to {x} to carry all the chairs to the hut, with no help at all, all by __.',
      'A cold wind came up. {X} took the big blanket and wrapped it round __.',
      'By the light of the fire {x} went into the waves, and for the first time all summer really enjoyed __.',
    ],
    rows: `x y due rivals
      I | my brothers | myself | themselves himself ourselves / I | my wife | myself | herself himself ourselves
      my husband and I | the children | ourselves | themselves himself myself / my sister and I | our father | ourselves | himself herself myself
      Uncle Ned | his wife | himself | herself themselves myself / Grandpa | Grandma | himself | herself themselves myself
      Aunt Polly | her sons | herself | themselves himself myself / Grandma | Grandpa | herself | himself themselves ourselves
      the twins | our mother | themselves | herself himself myself / our parents | Aunt Polly | themselves | herself itself ourselves`,
    near: true,
  },
  {
    open: [
      'The last will of old {m} was read out in a dark office. {Y} got the silver. {X} got the house by the swamp.',
      'Old {m} was dead and had left a house by the swamp. It went to {x}, and the silver went to {y}.',
    ],
    ask: [
      'In that lonely house {x} began to hear voices, and to answer. What we all heard was {x} talking to __.',
      'It is a big house with nineteen rooms, and {x} {was} going to live in it quite alone, all by __.',
      'The roof leaked. As there was no money for a builder, {x} mended it __.',
      'When the key broke in the lock, with {x} still inside, {x} had locked __ in.',
      'Every night {x} walked from room to room with a candle, singing, so as not to scare __.',
    ],
    rows: cast(
      SELVES,
      'Cousin Hugh; Mr Moss; the butler',
      'Cousin Maud; Mrs Fern; the maid',
      'the nephews; the gardeners; the Moss girls',
    ),
    near: true,
  },
  {
    open: [
      'You asked who lives at the lighthouse now. It is {ax}. The lady from the shop rows over once a week, or her sons do.',
      'Since May there has been {ax} at the lighthouse. People from the village bring bread and candles, and a nurse comes once a month.',
    ],
    ask: [
      'In winter nobody can get across, and for three months the {x} is left all alone, all by __.',
      'The {x} can go for weeks without meeting anyone. No wonder that the {x} talks to __.',
      'One evening the lamp went out. The {x} climbed up in the storm and repaired it without any help, all by __.',
      'A doctor is far away. When the {x} fell on the steps last month and broke an arm, the {x} was not found for two days and had to look after __.',
      'On the last day of the year the {x} lit one candle, opened a tin of peaches and wished a happy new year to __.',
    ],
    rows: `ax x due rivals
      a young widow | widow | herself | himself themselves itself / a retired nun | nun | herself | himself themselves itself
      a woman who paints birds | woman | herself | himself themselves itself / a grandmother with a pipe | grandmother | herself | himself themselves itself
      a young widower | widower | himself | herself themselves itself / an old monk | monk | himself | herself themselves itself
      a man who writes poems | man | himself | herself themselves itself / a grandfather with a parrot | grandfather | himself | herself themselves itself`,
  },
  {
    open: [
      'I am the coach, so listen. You, {m}, swim first. The girls come next. I will keep the time.',
      'We have one race to go and two girls with a cold. {M} is our best swimmer, and I am too old for this.',
    ],
    ask: [
      'After the race {x} got out, took a towel and dried __.',
      'Who will win? {X} should not look left or right, just swim and believe in __.',
      'I heard a noise in the changing room. {X} had put on the wrong bathing suit and could not stop laughing at __.',
      'They say that {x} never lost a race without being angry with __.',
      'Before a race {x} liked to be alone. Then, at the edge of the pool, you could hear {x} count to ten, quietly, to __.',
    ],
    rows: `x due rivals
      the boy | himself | herself themselves ourselves / the girls | themselves | himself herself ourselves
      the captain's daughter | herself | himself themselves ourselves / the boys | themselves | himself herself ourselves
      the mayor's son | himself | herself themselves ourselves / the new girl | herself | himself themselves ourselves`,
  },
  {
    open: [
      'First {y} left the country, and then the war came. {X} stayed on in the big house by the river.',
      'My grandmother told me this about the war. {X} would not leave the big house, not even when {y} packed up and went.',
    ],
    ask: [
      'There were no servants any more. For the first time ever {x} had to wash clothes and cook, and to dress without help, all by __.',
      'Each night {x} sat down at the long table, lit the candles, and poured out a glass of water as if it were wine, and drank to __.',
      'When the bombs fell, {x} went down to the cellar and read aloud, page after page, to __.',
      'As food ran out, {x} gave the last eggs to the children of the village, and kept only some old bread for __.',
    ],
    rows: `x y due rivals
      the countess | the count | herself | himself themselves itself / the old duchess | her sons | herself | themselves himself itself
      Lady Rose | her husband | herself | himself themselves itself / the count | the countess | himself | herself themselves itself
      the old duke | his daughters | himself | themselves herself itself / Lord Rose | his wife | himself | herself themselves itself`,
    near: true,
  },
  {
    open: [
      'Doctor, I have a question, and it is not about me. It is about {x}. {Y} told me to call you.',
      'There is something odd about {x}. Even {y} noticed, at the wedding, and that means something.',
    ],
    ask: [
      '{X} will go off into a corner at meals and eat there, all by __.',
      'The whole day long {x} laughed, though nobody had made a joke, and whispered to __.',
      'With a pair of scissors {x} cut off all that hair, without a mirror and all by __.',
      'I found {x} in the bath, with boots on. There was no water. {X} had pulled the curtain and sang in there, all by __.',
      'At the wedding {x} picked up the cake, all four floors of it, and ran off to keep it for __.',
    ],
    rows: cast(
      SELVES,
      'my brother; Uncle Arthur; my grandson',
      'my sister; Aunt Edith; my granddaughter',
      'my cousins; the twins; my grandsons',
    ),
  },
]);

export const kinds: readonly Kind[] = [ALONE];
