// Tellings after which one can work out how many parts there are, since some have several owners and some are lost.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const SUM = toldKind('told: limbs, how many all in all', [
  {
    open: [
      'The blacksmith was asleep when the bell rang. There was a stranger in the yard with {x}, and every hoof needed a new shoe.',
      '"New shoes all round, please!" The stranger had come with {x}.',
    ],
    ask: [
      'Before noon the blacksmith had made __ horseshoes.',
      '"I shall have to light the fire," said the blacksmith, "if it is to be __ shoes."',
      'On the wall of the yard hung the old shoes, and there were __ of them.',
      'The bill was easy to write: shoes for horses, __ pieces.',
    ],
    rows: `x due rivals
      a horse | four | two three eight / two horses | eight | two four six
      three horses | twelve | three four eight
      one grey pony | four | two three eight / two ponies | eight | two four six
      a horse that had only three legs | three | two four eight
      a mare and her two foals | twelve | three four eight
      a mare and a horse with three legs | seven | two four eight`,
  },
  {
    open: [
      'For the Christmas tree {p} wants to make {x} out of paper. The bodies are finished. They are lying on the piano in a row, and the cat is looking at them.',
      '{p} is making {x} out of paper, and now come the wings.',
    ],
    ask: [
      'There is no more gold paper when {p} has cut out __ wings.',
      'Each of them gets its pair of wings, and so {p} must make __ wings.',
      'When the bodies had all got a left wing and a right wing, {p} had used up __ wings.',
      'The wind came through the window and blew away all the wings. How do you find __ paper wings in the snow?',
    ],
    rows: `x due rivals
      two angels | four | two three six / three angels | six | three four eight
      four geese | eight | two four six
      five doves | ten | five six eight
      six angels | twelve | six eight ten
      an angel and a dove | four | two three six / an angel and two doves | six | three four eight`,
  },
  {
    open: [
      '{Who} were sitting in the dark under the cellar stairs, waiting for the mouse.',
      'It was quite dark in the cellar. {Who} were lying there side by side and did not make a sound.',
    ],
    middle: ['Somebody had left the radio on upstairs.'],
    ask: [
      '{p} opened the door and looked into __ green eyes.',
      'The mouse came out, and suddenly there shone above it __ eyes.',
      'In the light of the torch you saw nothing but __ eyes.',
      '"Count the eyes," whispered {q}. {p} counted. There were __ eyes.',
    ],
    rows: `Who due rivals
      Two cats | four | two three six / Three cats | six | three four eight
      Four kittens | eight | two four six
      Two cats with one eye each | two | one three four / Five cats | ten | five six eight
      An old cat with one eye and her daughter with two | three | two four six
      Six kittens | twelve | six eight ten
      Three cats, two of them blind in one eye, | four | three six eight
      Three cats with one eye each | three | two four six`,
  },
  {
    open: [
      'In the field of the magician there are {x}. When the apples are ripe, the children creep in at night and stick one on every horn.',
      '{p} looks after {x}. On {pHis} birthday they all got an apple on each horn.',
    ],
    ask: [
      'That makes __ apples.',
      'For all those horns it takes a bag of __ apples.',
      'In the morning there were __ apples in the air, going up and down over the grass.',
      '"Count the horns," said {p}, "and tell me." I got to __ horns.',
    ],
    rows: `x due rivals
      three unicorns | three | two four six / three goats | six | three four eight
      two bulls | four | two three six
      two unicorns | two | three four six / four cows | eight | two four six
      a unicorn and a bull | three | two four six
      five unicorns | five | four six ten / five rams | ten | five six eight
      a goat and two unicorns | four | two three six
      seven unicorns | seven | four eight six / two goats and a unicorn | five | three four six`,
  },
  {
    open: [
      'My uncle has worked with saws all his life, and he lost {x}. He has all the others. When somebody asks him about it, he tells a story with a lion in it.',
      'The carpenter has lost {x} and no more than that, he says, and he knocks on wood.',
    ],
    ask: [
      'So when he counts on his fingers, thumbs and all, he gets as far as __.',
      'The fingers and thumbs that he has left are __.',
      'When he plays the piano, he plays with __ fingers.',
      'Both his hands together have, with the thumbs, __ fingers.',
    ],
    rows: `x due rivals
      one finger | nine | ten eight five / two fingers | eight | ten nine six
      three fingers | seven | ten eight five
      a thumb | nine | ten eight five / both thumbs | eight | ten nine six
      his whole left hand | five | ten nine six
      four fingers | six | ten nine five / the thumb and one finger | eight | ten nine five
      the whole right hand and one finger of the left | four | ten nine five`,
  },
  {
    open: [
      'On the line behind the house hung {x} and nothing else. Then came the wind. It blew up the street, took a hat, rang the bell of the school and jumped over our hedge.',
      'There is not much on the line today, just {x}.',
    ],
    ask: [
      'In the wind there kicked and danced __ legs.',
      'From behind it looked as if there were people running, with __ legs.',
      'Every leg dripped into a bowl of its own, and that is why there were __ bowls on the grass.',
      'A snail had crawled up into one of the __ legs.',
    ],
    rows: `x due rivals
      two pairs of trousers | four | two three eight / three pairs of trousers | six | three four eight
      one pair of trousers | two | one four six / four pairs of pyjama trousers | eight | two four six
      five pairs of jeans | ten | five six eight / six pairs of tights | twelve | six eight ten
      the trousers of a pirate with one leg | one | two three four
      two pairs of jeans and the trousers of a pirate with one leg | five | two three four`,
  },
  {
    open: [
      'A cart has two wheels, a wagon has four. The boy who does the painting must know this, as he is paid by the wheel. On Thursday he painted the wheels of {x}, and on Friday he slept until noon.',
      'Two wheels on a cart, four on a wagon, that is how they are made in our village. Behind the inn stood {x}, and the wheels were as red as apples.',
    ],
    middle: ['The sun was hot, and there was a smell of hay.'],
    ask: [
      'The brush was not worth much any more when it had gone over __ wheels.',
      '"I get a penny a wheel," said the boy, "and now I have done __ wheels."',
      'A child who counts all those red wheels will get to __.',
      'Somebody must have loved red, to put it on all __ of those wheels.',
    ],
    rows: `x due rivals
      two carts | four | two three six / a cart and a wagon | six | two four eight
      three carts | six | three four eight
      two wagons | eight | two four six / one cart | two | one four six / five carts | ten | five six eight
      two wagons and a cart | ten | three six eight / three wagons | twelve | three six eight
      four carts | eight | four six ten / one blue wagon | four | two six eight
      six carts | twelve | six eight ten / a wagon and two carts | eight | three six ten`,
  },
  {
    open: [
      '{Who} made of snow stood on our lawn, with round bellies and pipes, but without a nose. {p} went into the house to get carrots.',
      'We had built {who} of snow, and they had no noses yet. "A carrot for each of them!" said {p}.',
    ],
    ask: [
      'In the kitchen {p} took from the basket __ carrots.',
      'At lunch there was no soup, since out in the garden, in the cold, there were __ carrots.',
      'When each of the snow people had got its nose, they had used __ carrots.',
      'In March the snow was gone, and in the wet grass lay __ carrots.',
    ],
    rows: `who Who due rivals
      a father, a mother and two children | A father, a mother and two children | four | two three five
      a king and a queen | A king and a queen | two | one three four
      three kings and a shepherd | Three kings and a shepherd | four | two three five
      a grandmother with five children | A grandmother with five children | six | four five seven
      a bride, a groom and a priest | A bride, a groom and a priest | three | two four five
      seven dwarfs | Seven dwarfs | seven | six eight five
      a teacher and seven pupils | A teacher and seven pupils | eight | six seven nine
      a couple with three sons | A couple with three sons | five | three four six`,
  },
  {
    open: [
      'A violin has four strings, a guitar has six and a balalaika three. In the heat of the stage every single string broke, and that night they had played on {x}.',
      'Four strings on a violin, six on a guitar, three on a balalaika: you have to know this when you sell strings. A man came in and wanted strings for {x}.',
    ],
    ask: [
      'On the counter lay, in little paper bags, __ strings.',
      'For a full set, it took __ strings.',
      'The man in the shop thought for a moment and then sold __ strings.',
      '"Let me see, how many strings do you need? You need __," said the man.',
    ],
    rows: `x due rivals
      two violins | eight | four six two / a violin and a guitar | ten | four six two
      three violins | twelve | four six three
      one guitar | six | four three ten / a balalaika and a violin | seven | four six three
      one violin | four | two six three
      two balalaikas | six | four three eight / a guitar and a balalaika | nine | four six three
      two guitars | twelve | four six two / one balalaika | three | four six eight`,
  },
  {
    open: [
      '{N} mice live behind our oven. {K} of them have lost their tails, and they never talk about it.',
      'I know of {n} mice in this house, and {k} of them have no tail because of the cat.',
    ],
    ask: [
      'When they all sit in a row on the pipe, you see hanging down __ tails.',
      'If you take all the mice together, they have __ tails.',
      'They were asleep in a heap, and {p}, who counted the tails, found __ tails.',
    ],
    rows: `n N k K due rivals
      five | Five | two | Two | three | five two seven / six | Six | two | Two | four | six two eight
      seven | Seven | two | Two | five | seven two nine / eight | Eight | two | Two | six | eight two ten
      nine | Nine | two | Two | seven | nine two eleven / five | Five | three | Three | two | five three eight
      ten | Ten | two | Two | eight | ten two twelve
      seven | Seven | three | Three | four | seven three ten`,
  },
  {
    open: [
      'The toy train is made up of {x}. A carriage has four wheels. One wheel has come off and rolled under the cupboard, and you can hear the mice play with it.',
      'It is a small train, just {x}, with four wheels to a carriage. This morning one of the wheels came off.',
    ],
    ask: [
      'Even so it goes, on __ wheels.',
      'The wheels that are still on the train are __.',
      '{p} turned it upside down and counted the wheels: there were __ left.',
      'Now it runs and limps along on its other __ wheels.',
    ],
    rows: `x due rivals
      one carriage | three | four two five / two carriages | seven | eight six four
      three carriages | eleven | twelve ten eight
      one red carriage | three | four two five / a blue carriage and a red one | seven | eight six four
      a carriage for people and two for milk | eleven | twelve ten eight`,
  },
  {
    open: [
      '"Hands up, everybody!" cried the robber. It was five to one and nearly lunch time, and there was nobody in the bank but {x}.',
      'When the robber came in, there was no one in the bank except {x}. "Hands up!" he cried.',
    ],
    middle: ['Outside, a tram went by, and then it was quiet.'],
    ask: [
      'Up into the air went __ hands.',
      'The robber looked from one to the other and saw __ hands.',
      '"All of them!" he shouted, and counted the hands. There were __.',
      'Then he sneezed, and to hold out a handkerchief to him, down came one of the __ hands.',
    ],
    rows: `x due rivals
      an old lady | two | one three four / a clerk and an old lady | four | two three six
      three clerks | six | three four eight
      four nuns | eight | two four six / five brave dwarfs | ten | five six eight
      six guards | twelve | six eight ten
      a clerk and a man with one arm | three | two four six / a man with one arm | one | two three four
      two girls and a sailor with one arm | five | three four six`,
  },
  {
    open: [
      'The ladder in the barn had {n} rungs when Grandfather made it. {K} of them have broken since, and we did not put in new ones.',
      'You must take care on that ladder. Once it had {n} rungs, but {k} are broken.',
    ],
    ask: [
      'That leaves __ rungs.',
      'Nobody should step on anything but the other __ rungs.',
      'So when you climb up to the hay, there are only __ rungs to stand on.',
      'The good ones are painted red, and so there are __ red rungs.',
    ],
    rows: `n k K due rivals
      ten | two | Two | eight | ten two nine / ten | three | Three | seven | ten three nine
      eight | two | Two | six | eight two ten / nine | four | Four | five | nine four ten
      twelve | two | Two | ten | twelve two nine / seven | three | Three | four | seven three ten
      twelve | three | Three | nine | twelve three ten / six | three | Three | three | six nine four`,
  },
  {
    open: [
      '{p} found a daisy with {n} petals and wanted to know if {q} loved {pHim}. But {p} had pulled out only {k} of them when {q} came round the corner.',
      'It had {n} petals, that little flower. {p} pulled out {k}, one by one, and then the bus came.',
    ],
    ask: [
      'Pressed in a book it still has its other __ petals.',
      'Stuck in a hat, the flower went home with __ petals.',
      'If you look closely, you will see that there are left on it __ petals.',
      '"Poor thing," said {q}, "now it has only __ petals."',
    ],
    rows: `n k due rivals
      ten | two | eight | ten two twelve / ten | four | six | ten four nine
      twelve | three | nine | twelve three ten
      nine | two | seven | nine two eleven / eight | three | five | eight three eleven
      seven | three | four | seven three ten
      six | three | three | six nine four / twelve | two | ten | twelve two nine
      five | three | two | five three eight`,
  },
  {
    open: [
      'A soup cup has two handles and a coffee cup has one. On the tray that {p} carried up the stairs there stood {x}. There was also a step that nobody had told {pHim} about.',
      '{p} dropped a tray with {x} on it. A soup cup of ours has two handles, you should know, and a coffee cup only one.',
    ],
    ask: [
      'Every handle broke off, and on the stairs lay __ handles.',
      '{q} took the glue and a fine brush and put back on all __ handles.',
      'In the box of broken bits there were, apart from the rest, __ handles.',
      '"If you find the handles, tell me. There must be __ of them," said {p}.',
    ],
    rows: `x due rivals
      two soup cups | four | two three six / a soup cup and a coffee cup | three | two four six
      two coffee cups | two | three four six / three soup cups | six | three four eight
      two soup cups and a coffee cup | five | three four six / four soup cups | eight | two four six
      five coffee cups | five | ten four six / three soup cups and a coffee cup | seven | four six eight
      five soup cups | ten | five six eight / a soup cup and two coffee cups | four | two three six`,
  },
  {
    open: [
      'The house at the end of our road has {x}. My bed is on the other side, and when I cannot sleep I look across.',
      'From my bed I look at a house with {x}, and nothing else but the moon.',
    ],
    ask: [
      'Tonight there was a light in every room, and so I saw __ bright windows.',
      'At New Year they put a candle in every window of that house, __ candles.',
      'The boy who cleans windows goes across with his bucket, and there are waiting for him __ windows.',
      'If you count all the windows of that house, you get __ windows.',
    ],
    rows: `x due rivals
      two floors with three windows each | six | two three five
      two floors with two windows each | four | two three six
      two floors with four windows each | eight | two four six
      three floors with two windows each | six | two three five
      three floors with three windows each | nine | three six eight
      three floors with four windows each | twelve | three four seven
      two floors with five windows each | ten | two five seven
      one floor with three windows | three | one two six
      one floor with five windows | five | one four ten
      four floors with two windows each | eight | two four six`,
  },
  {
    open: [
      'In the hills there live {x}. They are clean animals, and in the morning, at the spring, each mouth has its own brush.',
      'The girl in the story keeps {x}. Every night, before they go to sleep, she has to give a kiss to every head.',
      'In that cave you will find {x}. Every head has a crown of gold.',
    ],
    ask: [
      'All in all, there are __ heads.',
      'The knight looked up, and over him in the smoke there nodded __ heads.',
      'When they were asleep, you could hear snoring from __ noses.',
      'They sang a song together, and it was like a choir, with __ voices.',
    ],
    rows: `x due rivals
      two dragons with three heads each | six | two three five
      a dragon with five heads | five | one four six
      two dragons with two heads each | four | two three six
      three dragons with three heads each | nine | three six eight
      two dragons with five heads each | ten | two five seven
      a dragon with seven heads | seven | one six eight
      two dragons with four heads each | eight | two four six
      three dragons with two heads each | six | two three five
      a dragon with two heads and one with three | five | two three six
      three dragons with four heads each | twelve | three four seven`,
  },
]);

export const kinds: readonly Kind[] = [SUM];
