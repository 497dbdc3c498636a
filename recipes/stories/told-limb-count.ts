// Tellings after which one can say how many: legs, wheels, arms, strings, buttons, of what was told of first.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const COUNT = toldKind('told: limbs, how many of them', [
  {
    open: [
      '{pet} is {a x}.',
      'I have been given {a x}. I have called it {pet}.',
      '"Who is {pet}?" "My {x}. Nobody else at school has one with a name."',
    ],
    ask: [
      'If {pet} wore a boot on every foot, you would have to buy __ boots.',
      'Count the legs of {pet} and you will get to __.',
      'I drew {pet} from the side, and I made sure that it had all its __ legs.',
      '"How many legs has {pet} got, children?" "It has __ legs!"',
      'There goes {pet}, as fast as its __ legs will carry it.',
    ],
    rows: `x due rivals
      hen | two | four six eight / dog | four | two six eight / beetle | six | two four eight
      spider | eight | two four six / ant | six | two four eight / sparrow | two | four six eight
      kitten | four | two six eight / crab | ten | two four six / duck | two | four six eight
      lamb | four | two six eight / fly | six | two four ten`,
  },
  {
    open: [
      'In the night somebody let the air out of all the tyres in our yard. There were {x} there, and that was all.',
      'There were {x} in the yard, as on every night. Then came the boys from the other street, with a nail.',
    ],
    middle: ['A policeman came, and wrote it all down, and went away again.'],
    ask: [
      'In the morning there were flat tyres, and I counted __ of them.',
      'When they had done with every wheel in the yard, there were __ flat tyres.',
      'I had the pump in my hand and __ wheels before me.',
      'The man in the shop shook his head. "You need new tyres? How many?" "We need __," I said.',
    ],
    rows: `x due rivals
      two bicycles | four | two three six eight / two cars | eight | two four six
      three bicycles | six | two three four / two tricycles | six | two three four
      three cars | twelve | three four eight / a bicycle and a car | six | two four eight
      two bicycles and a car | eight | three four six / five bicycles | ten | two four five
      a car and two vans | twelve | three four six / a tricycle and a bicycle | five | two three four
      a tricycle and a car | seven | two three four / three tricycles | nine | three six eight`,
  },
  {
    open: [
      'In a cave above the village lived a dragon with {due} heads. It was not as terrible as you might think, for the heads could never agree on whom to eat, and so it mostly ate grass.',
      'Once upon a time there was a dragon that had {due} heads. It liked riddles, warm rain and opera.',
    ],
    ask: [
      'In winter, so as not to catch a cold, it put on its __ hats.',
      'Its mother gave it a kiss good night on every nose. That makes __ kisses.',
      'With a toothbrush for every mouth, you can see why it owned __ of them.',
      'The knight had one sword, and there were __ necks.',
      'When it yawned, you looked into __ open mouths.',
    ],
    lists: { due: 'three four five six seven eight nine ten twelve' },
  },
  {
    open: [
      'A balalaika has three strings, a violin four, a banjo five and a guitar six. In our band {p} plays the {x}, and that is all I need to say about our band, as {pHe} is the only one who can play.',
      "{p} has a new {x}. At the shop {pHe} learned that a balalaika has three strings, a violin four, a banjo five, a guitar six and a child's harp ten.",
    ],
    ask: [
      '{p} was careless with {pHis} {x}, and now it lacks one string of its __.',
      '{p} wants new strings, a full set, so I must buy __ of them.',
      'Each of the __ strings of the {x} has its own little screw.',
      'When you look at the {x} from the front, you count __ strings.',
      '"Do not pull so hard! All the __ strings are new," said {p}, hugging the {x}.',
    ],
    rows: `x due rivals
      balalaika | three | four five six ten / violin | four | three five six / banjo | five | three four six
      guitar | six | three four five`,
  },
  {
    open: [
      'My aunt has had {x}, and after that no more. She had wished for one child, and perhaps a dog.',
      'My aunt wrote that she had had {x}, all well and all loud. She has no other children.',
      'My uncle and my aunt have {x} and no other children.',
    ],
    ask: [
      'That night my grandmother began to knit little hats, one a head, and she stopped when there were __.',
      'For Christmas I buy every child of theirs a book, which is __ books.',
      'At breakfast there stand, for the children alone, __ bowls.',
      'When the whole lot had lost their first tooth, there were __ teeth under pillows.',
      'Let me count the children of my aunt. There are __ of them.',
    ],
    rows: `x due rivals
      twins | two | three four five / triplets | three | two four five / twins twice | four | two three five
      a girl and triplets | four | two three five / twins and then triplets | five | two three four
      a boy and twins | three | two four five / triplets twice | six | two three four
      two boys and triplets | five | two three four / three sons and triplets | six | two three four
      twins | two | three four five`,
  },
  {
    open: [
      '{Who} will play for us tonight. The stage is dark, the chairs are still in the cellar, and the caretaker has a bad back.',
      'Dear Mr Brown, {who} will play in your hall on Friday. They are all very pleasant, but one of them does not eat cheese.',
    ],
    ask: [
      'Everyone who plays has to sit, and so we need __ chairs on the stage.',
      'After the last note each of them got a bunch of flowers: that was __ bunches of roses.',
      'All the players stood up and took a bow, all __ of them.',
      'At the hotel, where each of them wants to sleep alone, they have taken __ rooms.',
    ],
    rows: `who Who due rivals
      a trio | A trio | three | two four five / a quartet | A quartet | four | two three five
      two sisters | Two sisters | two | three four five
      two pairs of brothers | Two pairs of brothers | four | two three five
      a quintet | A quintet | five | two three four
      a mother with her two sons | A mother with her two sons | three | two four five
      three married couples | Three married couples | six | two three four
      a couple with their three daughters | A couple with their three daughters | five | two three four
      two trios | Two trios | six | two three four / two quartets | Two quartets | eight | two four six`,
  },
  {
    open: [
      '{p} lives with {x} and no one else.',
      'When {p} goes out, there is nobody in the flat but {x}.',
      'You would think that {p} is lonely, but {pHe} has {x} for company. The neighbours have got used to it.',
    ],
    middle: ['It had rained since Sunday, and the garden was all mud.'],
    ask: [
      'While {p} was at work, the pets ran in from the wet garden and across the white carpet, on __ dirty feet.',
      'If you leave out {p} and count only the legs of the pets, you get __ legs.',
      'Every evening {p} dries the feet of the pets one by one, and there are __ feet.',
      'For a joke {q} knitted socks for the pets, one for every foot. There were __ socks in the parcel.',
    ],
    rows: `x due rivals
      a dog and a hen | six | two four eight / a dog and a cat | eight | two four six
      two hens | four | two six eight / a spider and a hen | ten | two four six
      two dogs | eight | two four six / a cat and a beetle | ten | four six eight
      three dogs | twelve | three four six
      two cats and a duck | ten | three six eight / a dog and two ducks | eight | three six ten
      three hens | six | three four eight / five ducks | ten | five six eight`,
  },
  {
    open: [
      "{pet}, our {x}, lost a leg under the garden gate. It doesn't seem to mind.",
      'You will see that {pet} has one leg less than any other {x}. It got into the lawn mower when it was small.',
      'This is {pet}, {a x}. A rat bit off one of its legs.',
    ],
    ask: [
      'Today {pet} gets about on __ of its own legs.',
      'Ever since, {pet} has had to manage with __ of its legs.',
      'How many feet does {pet} leave in the snow? Look and count: it is __.',
      'I have painted {pet} as it is, and people ask me why I painted only __ legs.',
    ],
    rows: `x due rivals
      spider | seven | six eight three / dog | three | four two five / beetle | five | six four seven
      cat | three | four two five / hen | one | two three four / ant | five | six four three
      goose | one | two three four / crab | nine | ten eight three / hamster | three | four two five`,
  },
  {
    open: [
      'You can tell ladybirds apart by counting their spots. {pet} has {due} of them and {pet2} has {n}, and both live in a jam jar with holes in the lid, on the desk of {p}.',
      '{p} has caught two ladybirds: one with {due} spots, which {pHe} calls {pet}, and one with {n}, which is {pet2}.',
    ],
    ask: [
      'One of them has got away! The one still in the jar is {pet}, for I can see __ spots.',
      'I looked at the back of {pet} through a magnifying glass and found __ spots.',
      'How do you know which one is {pet}? You count, and if you get to __, that is the one.',
      'To paint {pet}, take red, and then put on __ black dots.',
      'Its __ spots make {pet} quite easy to recognise.',
    ],
    lists: { due: 'two five seven ten eleven twelve', n: 'three four six eight nine' },
    rivals: 'n',
  },
  {
    open: [
      'My winter coat had {n} buttons when I bought it. On the very first day I lost one in the tram.',
      'A good coat, a warm coat, with {n} fine buttons! But one got caught in the door and was gone for ever.',
    ],
    middle: ['I have had that coat for eleven years now, and it still smells of the shop.'],
    ask: [
      'Ever since then it has had only __ buttons.',
      'So when I close my coat, I close __ buttons.',
      'My sister looked at my front and counted: there were __ left.',
      'Look, there are __ buttons and one thread!',
      'The lady at the cleaner\'s wrote on the slip: "Coat, grey, with __ buttons."',
    ],
    rows: `n due rivals
      six | five | six seven / eight | seven | eight six / five | four | five six / ten | nine | ten eight
      four | three | four five / seven | six | seven eight / three | two | three four
      nine | eight | nine ten`,
  },
  {
    open: [
      'A drawer for each of us, that was the idea. So when the chest was made there were {due} children in the house, and the carpenter counted twice.',
      'The carpenter built us a chest with a drawer for every child. We are {due} children, and Mum thought that in this way there would be no more quarrels about socks.',
    ],
    ask: [
      'The chest has __ drawers.',
      'When the house was sold and the chest carried down, the men first pulled out the drawers, all __ of them.',
      'On the front there are __ brass handles, one a drawer.',
      'Wherever I see a chest like that, I think: ours had __ drawers.',
      'The painter gave each drawer another colour, and so he opened __ pots.',
    ],
    lists: { due: 'three four five six seven eight nine ten' },
  },
  {
    open: [
      'The shop sells warm gloves for everyone. On the Monday before Christmas the bell rang and in came {who}, with snow on the shoulders, and asked for gloves.',
      '"I have gloves for any hand," said the old glove maker. Then came {who}.',
    ],
    ask: [
      'For every hand a glove: the glove maker went to his shelf and came back with __ gloves.',
      '"Now let me count the hands here. I see __," said the glove maker.',
      'That night he had sold __ single gloves.',
      'He wrote in his book: "Made today: __ gloves."',
    ],
    rows: `who due rivals
      three sisters | six | two three four / a pair of twins | four | two three six
      a sailor with one arm | one | two three four / five boys | ten | two four five
      four policemen | eight | two four six / a young lady | two | one three four
      two ladies and their aunt | six | two three four / six nurses | twelve | four six eight
      a man with one arm and his wife | three | one two four`,
  },
  {
    open: [
      'There is a ferry over our river, and the ferryman takes one penny for each leg that steps on board, no matter whose. This morning he had only {x} to take across.',
      '"One penny a leg," it says at the ferry. It has said so since the war. On board came {x}.',
    ],
    middle: ['The water was brown and high after all the rain.'],
    ask: [
      'The ferryman held out his hand for __ pennies.',
      'One penny after the other dropped into the tin, until there were __ of them.',
      '"Legs are legs," said the ferryman. "I make it __ pennies."',
      'In the evening he opened his tin and found in it __ pennies.',
    ],
    rows: `x due rivals
      a farmer and his cow | six | two four five / two old women | four | two three six
      a shepherd with two sheep | ten | three four six / one old man | two | one three four
      a woman with a hen | four | two three six / a boy with a dog and a goat | ten | three four eight
      a man who has one wooden leg and one real one | two | one three four
      three nuns | six | three four eight
      a girl with two geese | six | three four eight / four tall soldiers | eight | four six ten`,
  },
  {
    open: [
      'In the hot countries you put every leg of your furniture into a tin of water, so that the ants cannot climb up. My grandmother did it all her life. In her last room she had {x} and a hammock.',
      'Ants! They climb up everything that has legs. {p} has {x} in {pHis} room, and {pHe} wants to stand every leg in a tin full of water.',
    ],
    ask: [
      'One tin for every leg: it took __ tins.',
      'Under the furniture, when all was done, stood __ tins of water.',
      '"How many legs are there in the room, not counting ours?" "There are __," said {q}.',
      'Somebody had to empty all these tins of peas first, and nobody wants to eat __ tins of peas.',
      'On the floor you can still see the rings that were left by __ tins.',
    ],
    rows: `x due rivals
      a stool with three legs | three | two four six / a table | four | two three six
      two stools with three legs each | six | two three four / two tables | eight | two four six
      a table and a chair | eight | two four six / three chairs | twelve | three four six
      a bed with six legs | six | three four eight
      a table and a stool with three legs | seven | two three six
      a bed with six legs and a chair | ten | two four eight
      three stools with three legs each | nine | three four six`,
  },
  {
    open: [
      'Each man in the boat pulls two oars. There were {n} men in our boat on the day of the great race, and a dog, who did nothing.',
      'We were {n} men in the boat, with a pair of oars each.',
    ],
    ask: [
      'Into the water, out of the water, went __ oars.',
      'When the wave threw us over and everything floated away, we had to swim after __ oars.',
      'In the boat house our oars hang on the wall in a row, and there are __ of them.',
      'Nobody had thought of the carriage: how do you get __ oars into a train?',
      'From above, our boat looked like a beetle with __ legs.',
    ],
    rows: `n due rivals
      two | four | two six eight / three | six | three four eight / four | eight | four six ten
      five | ten | five eight six / six | twelve | six ten eight`,
  },
  {
    open: [
      'In the toy shop window there are two robots. The silver one has {due} arms, the golden one {n}. {p} got the silver one for {pHis} birthday.',
      "{p}'s robot is silver and it has {due} arms. {q} has a golden one with {n}, and thinks that it is better.",
    ],
    ask: [
      "When {p}'s robot waves, it waves with __ arms.",
      'The silver robot can carry a cup in every hand, and so there came, all at once, __ cups.',
      '{p} made {pHis} robot a pullover, and it was the strangest that was ever seen, with __ sleeves.',
      'How many arms on the silver one? It has __.',
      'The silver robot gave {p} a hug with all its __ arms.',
    ],
    lists: { due: 'three four six seven ten', n: 'two five eight nine twelve' },
    rivals: 'n',
  },
  {
    open: [
      'They were playing hide and seek. Behind the long red curtain stood {who}, holding their breath.',
      '"Nobody will find us here," whispered {who} behind the curtain. The curtain was a little too short.',
      'Behind the curtain hid {who}.',
    ],
    ask: [
      'Under the edge of the curtain you could see __ shoes.',
      'I looked down, and there they were, all in a row: __ feet!',
      '"Curtains do not have toes," said {q}, and counted the feet. There were __ of them.',
      'The dog came, put its nose under the curtain, and smelled at __ shoes.',
    ],
    rows: `who due rivals
      the twins | four | two three six / the three sisters | six | three four two
      the four boys | eight | four six two / the five friends | ten | five six four
      the two brothers and their cousin | six | three four two / the two girls | four | two three six
      the six children | twelve | six eight ten / the twins with their parents | eight | four two six`,
  },
  {
    open: [
      'Greetings from Mars! The food is dreadful, and the days are long. The people here are kind. They all have {due} eyes and can see round corners, which is a trouble when you play cards. {q} says hello.',
      '"What are they like, the people on Mars?" "Like us, but for the eyes," said {p}. "They have {due} eyes. It takes them ages to put in their drops."',
    ],
    ask: [
      'The glasses which people wear on Mars have got __ lenses.',
      'When a child on Mars falls asleep, it shuts __ eyes.',
      'If somebody on Mars cries, the tears run from __ eyes.',
      'To draw a face from Mars, begin with __ eyes.',
      '"Look me in the eyes!" I said to the girl from Mars. "In which of the __?" she asked.',
    ],
    lists: { due: 'three four five six seven eight ten' },
  },
  {
    open: [
      'Our house number is {due}, and that of the Bakers across the road is {n}. Both are hidden behind roses, and the postman is half blind.',
      'We live at number {due}. Our friends live at number {n}, and the postman is new.',
    ],
    ask: [
      'When you come to see us, ring at number __.',
      'The letter was for us, so why did he not bring it to number __?',
      '"What is your address?" the policeman asked. "High Street," I said, "number __."',
      'Our taxi waited for an hour in front of the wrong house, and we were standing all that time at number __.',
    ],
    lists: { due: 'two four five seven nine', n: 'three six eight ten twelve' },
    rivals: 'n',
  },
  {
    open: [
      'The clock on our church has been mad since the storm. It strikes {due} times at every hour, day and night, whatever its hands say.',
      'Ever since lightning hit it, our church clock strikes {due} at every hour of the day. The hands are right, though, and so people look up.',
    ],
    ask: [
      'At noon we all listened, and the bell rang __ times.',
      'It was one in the morning, but the church clock struck __.',
      'I lay awake and heard the clock strike, and of course it was __ times.',
      'A stranger would think, each time that he hears our clock, that it must be __.',
    ],
    lists: { due: 'two three four five six seven eight nine ten eleven' },
  },
]);

export const kinds: readonly Kind[] = [COUNT];
