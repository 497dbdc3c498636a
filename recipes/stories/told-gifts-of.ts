// Tellings of what an animal, a tree, a plant, a shop, a well, a mine or a machine gives and makes.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const GIVE = toldKind('told: what it gives', [
  {
    open: [
      'When they moved to the country, the first thing that {p} got was {x}. {q} only shook {qHis} head, but {p} was as happy as a king.',
      'For their wedding {p} and {q} were given {x}, with a red ribbon round it. "You will soon be glad of it," said Uncle Ned.',
    ],
    middle: ['To tell the truth, {q} had been hoping for a dishwasher.'],
    ask: [
      'Since that summer they have not had to buy any __.',
      'Now {p} starts every morning in rubber boots and comes back to the kitchen with fresh __.',
      'The neighbours do not complain either: they get all the extra __.',
      'It needs some care, but it thanks them with plenty of __.',
      'You can smell from their cakes how good it is to have your own __.',
    ],
    rows: `x due rivals
      a brown cow | milk | eggs honey apples
      a nanny goat | milk | eggs honey apples
      a coop full of hens | eggs | milk honey apples
      a little house with three ducks in it | eggs | milk honey plums
      a beehive | honey | milk eggs pears
      a young apple tree | apples | milk eggs pears
      a pear tree | pears | milk honey apples
      a plum tree | plums | eggs honey cherries
      a cherry tree | cherries | milk plums apples
      a walnut tree | nuts | milk plums eggs`,
  },
  {
    open: [
      'Once upon a time there were three brothers. The eldest got the house, the second got the fields, and for the youngest there was only {x}.',
      'The old woman was so poor that she had to sell her bed, her chairs and her pots. In the end all she had in the world was {x}.',
    ],
    ask: [
      'Still, nobody starves who has such a thing, for one always has __.',
      'That evening there was a knock, and a beggar asked for something to eat. "I have nothing in the house," came the answer, "but fresh __."',
      'Whoever came to the door, rich or poor, was given some __.',
      'Even the king himself stopped his coach one day to ask for a taste of the __.',
    ],
    rows: `x due rivals
      a white cow | milk | eggs honey apples
      an old goat | milk | eggs bread cherries
      a hen | eggs | milk honey bread
      a goose that laid every day | eggs | milk honey plums
      a hive of bees | honey | milk eggs bread
      an apple tree | apples | eggs honey milk
      a plum tree | plums | milk honey eggs
      an oven, and a mill to go with it | bread | milk honey cherries
      a well | water | milk eggs honey
      a net and a boat | fish | milk honey bread`,
  },
  {
    open: [
      'Class 3 went to see how things are made. {p} was in the group that was shown {x}, and {pHe} asked more questions than all the others together.',
      'On our holiday we were allowed to look at {x}. The man who worked there explained everything and shouted over the noise.',
    ],
    middle: ['The other group had to make do with the museum of stamps.'],
    ask: [
      '"A hundred years ago," they were told, "everybody in this valley lived by making __."',
      'Nobody had guessed that so much work goes into a bit of __.',
      'On the way out there was a small present for everyone: a bag with some of their own __.',
      'If it ever closes, the whole region will be without __.',
    ],
    rows: `x due rivals
      a flour mill with a big wheel | flour | paper honey soap
      a paper mill | paper | flour glass cheese
      a dairy where the milk stands in big tubs until it is firm | cheese | paper soap bread
      a bakery with ovens as big as garages | bread | glass cheese paper
      a beekeeper's hives | honey | glass bread paper
      a vineyard and the press in its cellar | wine | paper flour bread
      a brewery | beer | paper cheese soap
      a spinning mill with mountains of fleece from the sheep | wool | glass flour wine
      a place where they boil down sea water in flat pans | salt | wool paper glass`,
  },
  {
    open: [
      'My great-grandfather worked down {x} from the age of twelve. He came home every night so tired that he fell asleep over his soup.',
      'There used to be {x} behind that hill. It fed the whole village, until one day they closed it for good.',
    ],
    ask: [
      'They went down with lamps and came up with __.',
      'Long trains used to leave from here, and each of them was loaded with __.',
      'The rails are rusty now. Nobody here makes a living any more from __.',
      'On the mantelpiece we still have a lump of that __.',
      'All that hard work, all those years, for a few carts of __.',
    ],
    rows: `x due rivals
      a coal mine | coal | gold salt silver
      a deep pit where they dug what people burnt in their stoves | coal | gold salt silver
      a gold mine | gold | coal salt iron
      a silver mine | silver | coal salt gold
      a salt mine | salt | coal gold silver
      an iron mine | iron | salt gold coal
      a copper mine | copper | coal salt gold`,
  },
  {
    open: [
      'Gran taught me not to waste anything. We had {x} on our farm, and once a year, when the time had come, everyone lent a hand.',
      'We keep {x}. No, not for the meat! They die of old age with us.',
    ],
    ask: [
      'The old spinning wheel and the pillows in our house could tell you: what we are after is their __.',
      'Ask at our farm shop, we have sacks of the softest __.',
      "Would you like to feel it? We have just brought in this year's __.",
      'Every winter I am thankful for whoever first thought of keeping warm with their __.',
    ],
    rows: `x due rivals
      sheep | wool | feathers milk silk
      a flock of black-faced sheep | wool | feathers honey silk
      lambs and old rams | wool | feathers eggs silk
      geese | feathers | wool silk milk
      white ducks | feathers | wool silk milk
      thousands of fat white silkworms on mulberry leaves | silk | wool feathers eggs
      a hundred geese | feathers | wool silk honey`,
  },
  {
    open: [
      'I was sent to {x} with a list and a ten-pound note. "And do not talk to anybody on the way," said my mother.',
      'It was raining, and {x} was the only shop in the street with its lights still on. So {p} went in there, whether {pHe} needed anything or not.',
      'Twenty minutes before closing time {p} ran into {x}.',
    ],
    middle: ['Next door, in the toy shop, somebody was turning the sign round.'],
    ask: [
      'The old lady behind the counter smiled. "You are lucky. This is the very last of our __."',
      'The bag that was handed over the counter was full of __.',
      'What a day to go shopping! Outside, a car drove through a puddle and ruined all the __.',
      '"I am sorry," said the man, "we have sold out. Come back tomorrow for more __."',
    ],
    rows: `x due rivals
      the bakery | bread | meat flowers books
      the butcher's | meat | bread flowers stamps
      the fishmonger's | fish | bread books shoes
      the florist's | flowers | bread meat stamps
      the bookshop | books | flowers bread fish
      the post office | stamps | meat bread shoes
      the shoe shop | shoes | fish bread books
      the sweet shop | sweets | meat stamps shoes
      the chemist's | medicine | flowers bread meat`,
  },
  {
    open: [
      '"Never stand under {x} in autumn!" my uncle used to say, rubbing his head.',
      'We put our tent under {x}, which looked like a wonderful place. By morning we knew better, for there had been a wind.',
      'Newton, they say, was once hit on the head. So was {p}, who had gone to sleep under {x}.',
    ],
    ask: [
      'Something came down with a bump, and then another, and soon the whole ground was covered with __.',
      'Nobody was hurt, but the roof of the car is full of dents from all the falling __.',
      'We filled two buckets, and that was only half of the __.',
    ],
    rows: `x due rivals
      an oak | acorns | apples pears chestnuts
      a big old oak tree | acorns | apples plums chestnuts
      an apple tree | apples | acorns pears plums
      a pear tree | pears | apples acorns walnuts
      a walnut tree | walnuts | apples acorns cones
      a horse chestnut tree | chestnuts | acorns apples cones
      a tall pine | cones | apples acorns plums
      a palm on the beach | coconuts | apples acorns pears
      a plum tree | plums | pears acorns walnuts`,
  },
  {
    open: [
      'Grandad has {x} against the south wall of his house, and he looks after it as if it were a child.',
      'The people who lived here before us left three broken chairs and, out at the back, {x}. The chairs we burnt.',
    ],
    ask: [
      'The blackbirds like it too, and what they like best are the sweet, ripe __.',
      "I have just made eleven jars of jam, and I still don't know what to do with all the __.",
      'The branches hung down to the grass, heavy with __.',
      'Come and help yourselves! There are ladders enough, and far too many __.',
    ],
    rows: `x due rivals
      a fig tree | figs | pears grapes cherries
      a pear tree | pears | apples plums grapes
      an old cherry tree | cherries | pears figs plums
      an apricot tree | apricots | apples pears cherries
      a plum tree | plums | apples pears grapes
      a peach tree | peaches | apples pears cherries
      a crooked apple tree | apples | cherries figs plums
      a vine as old as the house | grapes | apples pears cherries`,
  },
  {
    open: [
      'There is a new machine in the corridor outside our office, between the lift and the stairs. It is one of those that {y}.',
      '{p} would not come to the meeting: {pHe} was standing in front of the machine that {y}, pressing one button after the other.',
    ],
    ask: [
      'Then it made a noise like a dying cow, and out came far too much __.',
      'After a week they had to put up a sign: Out of order. There will be no more __.',
      'The boss came by and asked who had paid for all this __.',
      'I put in my coin, and what did I get? Not one bit of __!',
      'It blinked, it rattled, it stopped. "I think," said somebody, "it has run out of __."',
    ],
    rows: `y due rivals
      grinds the beans and fills your cup | coffee | ice paper soup
      makes a black espresso for a coin | coffee | ice money popcorn
      freezes cubes for the drinks | ice | coffee paper money
      pays you notes from your bank when you put in your card | money | ice coffee soup
      puffs up corn in hot butter, as they have them in cinemas | popcorn | ice coffee paper
      spins sugar into pink clouds on a stick | candyfloss | paper coffee ice
      squeezes oranges while you wait | juice | coffee paper ice`,
  },
  {
    open: [
      'We planted {x} this spring, {p} and I, in a straight row by the fence. We watered it, we weeded it, and we told the slugs to go away.',
      'The school garden is small, but there was room for {x}. The children took turns with the watering can.',
    ],
    middle: ['The sunflowers, by the way, never came up.'],
    ask: [
      'Four months later the kitchen table was covered with our own __.',
      'Nobody at home would believe that I had grown such __.',
      'For the harvest party we made one great dish for everybody out of the __.',
      'Even people who will not eat vegetables had to admire our __.',
    ],
    rows: `x due rivals
      what looks like nothing at all, old potatoes with eyes | potatoes | carrots beans tomatoes
      carrot seeds | carrots | beans potatoes tomatoes
      tomato plants | tomatoes | carrots onions beans
      beans on tall poles | beans | carrots potatoes onions
      onion sets | onions | carrots peas tomatoes
      peas for the children to shell | peas | carrots potatoes onions
      pumpkin seeds from last Halloween | pumpkins | carrots beans peas`,
  },
  {
    open: [
      '"Guess my present," said {p}. "It comes from {x}, and it took a lot of patience."',
      'The queen asked three wise men for the finest thing in the world. The first came back from {x} with something wrapped in a leaf.',
    ],
    ask: [
      'Inside the wrapping lay a piece of the most beautiful __.',
      'Everyone leaned forward to see, and it was only a little __.',
      '"Without them," came the answer, "not even a king would have __."',
      'It may be common in that part of the world, but here there is nobody who would not be glad of some __.',
    ],
    rows: `x due rivals
      silkworms | silk | wool honey amber
      a sheep in the mountains | wool | silk honey gold
      wild bees in a hollow tree | honey | silk wool gold
      a gold mine | gold | silk wool honey
      the little white worms on her mulberry trees | silk | honey wool gold
      a spinner who keeps her own lambs | wool | gold honey silk
      an elephant hunter's camp | ivory | silk wool honey`,
  },
  {
    open: [
      'It had not rained for a year, and everything depended on {x}. Then one day there was nothing in it any more.',
      'The whole village took what it needed from {x}. Nobody ever thought that it might come to an end.',
    ],
    ask: [
      'People stood in line with their buckets and sacks and waited for __.',
      'Then came the winter in which there was no more __.',
      'The mayor wrote to the next village and begged them for some __.',
      'It is hard to tell a child that there is no __.',
    ],
    rows: `x due rivals
      the well | water | flour wood coal
      the spring under the rocks | water | flour wood salt
      the mill | flour | water wood coal
      the forest, where the axes rang | wood | water flour salt
      the coal mine | coal | water flour milk
      the dairy | milk | coal wood salt
      the bakery | bread | water coal wood
      the salt mine | salt | water wood flour`,
  },
  {
    open: [
      'Mr Hill has {x} in his back yard, right in the middle of the city. You can imagine what the neighbours said at first.',
      'Believe it or not, on the roof of our block of flats somebody keeps {x}.',
    ],
    ask: [
      'He wanted no trouble, so on Sunday he went from door to door and gave everybody some of the __.',
      'People have got used to it, and who would say no to __?',
      'There is a table downstairs now with a box for the money, and on it every weekend you find __.',
      'In the supermarket they look at me oddly, because I no longer buy any __.',
    ],
    rows: `x due rivals
      bees | honey | eggs milk mushrooms
      six beehives | honey | eggs milk tomatoes
      chickens | eggs | honey milk mushrooms
      quails | eggs | honey milk tomatoes
      two goats | milk | honey eggs tomatoes
      a real cow | milk | honey eggs mushrooms
      tomato plants under glass | tomatoes | honey milk eggs
      mushrooms in dark wooden boxes | mushrooms | honey milk eggs
      strawberries in a hundred pots | strawberries | honey milk eggs`,
  },
  {
    open: [
      'In our kitchen each has a job. Mine is to fill the machine, and what we put in today was {x}.',
      'So that you know what I did: I took {x}, and then I turned the handle until my arm hurt.',
      'In the big machine there was {x}, and {p} was allowed to press the button.',
    ],
    ask: [
      'What came out at the bottom was __.',
      'At the end of it we had a whole bowl of __.',
      'My aunt says that you will not find better __.',
      'Some of it went over the floor, so that we walked about in __.',
    ],
    rows: `x due rivals
      a pound of oranges | juice | flour coffee butter
      a bag of apples from the cider tree | juice | flour coffee butter
      a sack of golden wheat | flour | juice coffee butter
      a bag of roasted beans from Brazil | coffee | flour juice butter
      fresh thick cream, for churning | butter | flour juice coffee
      a heap of ripe olives | oil | flour coffee butter
      beef without bones | mince | flour juice coffee`,
  },
  {
    open: [
      '"Mum, where does {due} come from?" asked {p}. They were in the supermarket and had {d} in the trolley. "You will see," said Mum, and on Saturday they took the bus to {x}.',
      'On Saturday they did not go to the zoo but to {x}, so that {p} could see for {pHimself} how one comes by {due}. "And {d}?" asked {p}. "Another time."',
    ],
    ask: [
      'On the way home {pHe} had a bag on {pHis} knees and in it, still fresh, some __.',
      'All Sunday {pHe} explained to {pHis} dolls how you get __.',
      'In September {pHe} had to write a page about it, and it began: I know all about __.',
      'To this day {pHe} cannot see that place without thinking of __.',
    ],
    rows: `x due d rivals
      a farm with forty cows | milk | honey | honey eggs bread
      a hen house | eggs | milk | milk honey bread
      a man with bees | honey | bread | bread milk eggs
      a mill and a baker | bread | eggs | eggs milk honey
      an orchard | apples | eggs | eggs bread potatoes
      a muddy field with long rows of green | potatoes | milk | milk honey apples
      a vineyard | grapes | bread | bread potatoes milk`,
  },
  {
    open: [
      'When the storm cut us off from the world, we had no bread left and no money, but we had {x}. So nobody went hungry.',
      'What did people live on here in the war? In our family the answer was simple, as we had {x}.',
    ],
    ask: [
      'Morning, noon and night we sat round the table and had __.',
      'Ever since those weeks I have not been able to look at __.',
      'My mother traded with the shoemaker: three pairs of boots for a basketful of __.',
      'If you did me a favour in those days, I would thank you with __.',
    ],
    rows: `x due rivals
      four hens in the kitchen | eggs | apples fish potatoes
      two hundred chickens | eggs | apples fish nuts
      a potato field | potatoes | eggs fish apples
      a rowing boat and a net | fish | eggs apples potatoes
      a fishing rod and the river | fish | eggs apples nuts
      an apple orchard and a dry loft | apples | eggs fish potatoes
      a wood full of hazel bushes | nuts | eggs fish potatoes
      a pine wood where they came up after each rain, brown caps and all | mushrooms | eggs fish apples`,
  },
  {
    open: [
      'Nobody could tell me what to give {p} for {pHis} birthday, until I heard that {pHe} has {x}. That helped!',
      'Please remember, while you look after the house, that in the yard there is {x}. It has to be seen to every single day.',
    ],
    ask: [
      'A dozen pretty little jars and boxes would be useful, I thought, for the __.',
      'There is always someone at the gate who has come for __.',
      'Keep what you like for yourself, and take my sister the rest of the __.',
      'Watch out in the hot weather, for there is nothing worse than spoilt __.',
    ],
    rows: `x due rivals
      a cow that has just calved | milk | eggs honey figs
      a goat with a full udder | milk | eggs honey cherries
      a house with nine speckled hens | eggs | milk honey figs
      a row of busy beehives | honey | eggs milk cherries
      a fig tree, ripe from top to bottom | figs | eggs milk honey
      a cherry tree, red all over | cherries | eggs milk honey
      a strawberry bed, red all over | strawberries | eggs milk honey`,
  },
]);

export const kinds: readonly Kind[] = [GIVE];
