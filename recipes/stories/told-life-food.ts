// Tellings from kitchens, restaurants, picnics and dinner tables: who cooked, ate, spilt, liked and asked for what.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DAYS, FAMILY, FRUIT } from './telling-words.ts';

const FOOD = toldKind('told: life at table', [
  {
    open: [
      'Dinner was ready at seven, but then Aunt Ruth rang, and you know how she talks. {Ev}. When we came back to the table it was nearly nine.',
      'We had just picked up our forks when the neighbour knocked and asked us to help with his car. {Ev}. It took us more than an hour, and we came back tired and dirty.',
    ],
    middle: ['The dog had not moved from his blanket.'],
    ask: [
      '"Let us eat at last," said Dad, but what we had been waiting for was __.',
      'Mum tried a little and made a face. "Oh dear," she said, "it is __."',
      'I ate it all the same, for I was starving, and I did not care that it had become so __.',
    ],
    rows: `ev due rivals
      The soup stood there on the table all that time without a lid | cold | hot frozen burnt
      The pan with the fish was still on the fire, and nobody turned it off | burnt | raw cold frozen
      The rain came in through the open window and fell on the pizza | wet | dry burnt hot
      The hot pie stayed behind in the winter air of the kitchen | cold | hot raw
      The steaks were left alone over the biggest flame | burnt | cold raw wet
      The bread lay in the hot oven much longer than it should have | hard | soft cold wet
      Somebody had left the cake outside, and a summer storm came down on it | wet | dry hot
      The noodles went on lying in the boiling water | soft | hard raw dry`,
  },
  {
    open: [
      '"A glass of {due} for me, please," said {f} to the waiter. {m} took longer. In the end he decided on {d}, because it was hot, and they sat back and looked out at the sea.',
      'At the little table by the window sat {f} and {m}. {f} had asked for {due}, as always, and {m}, who felt brave, for {d}. The waiter was new and did not write anything down.',
    ],
    ask: [
      'After ten minutes he came back, smiled at {f}, and set down her glass of __.',
      '"You have mixed us up," said {f} kindly. "I was the one who wanted __."',
      'A fly had landed on the table. {f} waved it away and took a sip of her __.',
      '"Did you enjoy it?" the waiter asked {f} when he took away the empty glass. "Yes, it was very good __," she said.',
      "Poor boy! He fell over a dog and poured the whole of {m}'s drink over the table, but not one drop of {f}'s __.",
    ],
    lists: {
      due: 'milk water juice lemonade wine beer',
      d: 'milk water juice lemonade wine beer',
      e: 'milk water juice lemonade wine beer',
    },
    rivals: 'd e',
  },
  {
    open: [
      '"How many are we tonight?" I called from the kitchen. {p} counted on {pHis} fingers. "With Grandpa and the twins, we are {n}," {pHe} called back, "not {d}, as I said this morning."',
      'First it was going to be {d} of us for dinner. Then Grandpa rang to say that he would come too and bring friends, which made it {n}. I put another pot on the stove.',
    ],
    ask: [
      'So when I had carried all the chairs in and counted them, there had to be __.',
      'I took the plates out of the cupboard, one for each of us, and stopped at __.',
      'There was just one cake. I took the long knife and thought hard about how to cut it into __.',
      '"Shall I lay the table?" asked {p}. "Yes, please," I said, "for __."',
    ],
    lists: {
      n: 'five six seven eight nine ten eleven twelve',
      d: 'two three four',
      e: 'five six seven eight nine',
    },
    due: 'n',
    rivals: 'd e',
  },
  {
    open: [
      'The teacher put {a c} on her desk and gave out the paints. "Look at it well," she said. "Whoever finishes first may eat it."',
      'For our first picture we had to paint {a c}. Mine looked like a football, but the teacher was pleased, because I had at least found the right paint for it.',
    ],
    middle: ['Outside on the playground somebody was laughing.'],
    ask: [
      'At the end of the lesson all of the children had fingers that were __.',
      'There was one tube of paint that everybody wanted, and that was the __.',
      'One boy is colour-blind, so I had to show him which of the paints was __.',
      'There was hardly any left in the jar, as each of us had used so much __.',
    ],
    rows: `c due rivals
      ripe banana | yellow | blue red purple / cucumber | green | red blue orange / carrot | orange | green blue purple
      tomato | red | blue yellow purple / lemon | yellow | red blue brown / head of lettuce | green | red brown blue
      pumpkin | orange | green blue pink / strawberry | red | blue green brown / walnut | brown | blue green red
      mushroom from the woods | brown | blue green red / bunch of spinach | green | red orange yellow
      bowl of cherries | red | blue green yellow`,
  },
  {
    open: [
      'We were having {c} at the long table in the garden. When everybody was served, my cousin looked to the left and to the right of his plate and frowned.',
      'My cousin sat down last. There was {c} that evening, and the rest of us had already begun. "I am missing something here," he said and lifted up his napkin.',
    ],
    ask: [
      'I knew at once what it was, so I jumped up and fetched him a __.',
      'How can anybody eat that, he asked, without a __?',
      'In the end his wife let him have her own __.',
      'The drawer in the kitchen was nearly empty, but at the very back I found one more __.',
    ],
    rows: `c due rivals
      hot tomato soup | spoon | fork straw knife / green salad with beans | fork | spoon straw glass
      a big steak that had to be cut | knife | spoon straw glass / vanilla ice cream | spoon | fork knife straw
      spaghetti with meatballs | fork | spoon knife glass / a loaf of bread that was not sliced | knife | spoon fork straw
      porridge with honey | spoon | fork knife straw / soft noodles with cheese | fork | knife straw glass
      milk shakes in tall cups with lids | straw | fork knife spoon / thin chicken soup | spoon | fork knife straw
      a hard sausage that nobody could bite off | knife | spoon straw cup`,
  },
  {
    open: [
      'Close your eyes, {p}, and open your mouth! That was the game, and it was my turn to feed {pHim}. I took a little bit of {c} and laid it on {pHis} tongue.',
      'We were playing the tasting game. {p} had a scarf around {pHis} eyes and could not see that what came next on the spoon was {c}.',
    ],
    middle: ['We all held our breath and tried not to laugh.'],
    ask: [
      'It took a second. Then {p} cried out, "Ooh, that is __!"',
      '"I have no idea what it is," said {p}, "but I can tell you that it tastes very __."',
      'Of all the things that {pHe} had tried so far, none had been so __.',
      'From the look on {pHis} face you could tell that it was __.',
    ],
    rows: `c due rivals
      lemon | sour | sweet salty / honey | sweet | sour salty bitter / red chilli pepper | hot | sweet salty frozen
      sugar | sweet | sour bitter salty / salt | salty | sweet sour / vinegar | sour | sweet salty
      chocolate cream | sweet | sour salty / sea water | salty | sweet sour / caramel | sweet | sour bitter
      an unripe green gooseberry | sour | sweet salty / strong black coffee | bitter | sweet salty
      strawberry jam | sweet | bitter salty / the hottest mustard in the shop | hot | sweet mild`,
  },
  {
    open: [
      'For fifty years Grandma told nobody what made her meatballs so good. "It is not the {d}," she would say, "you can all stop guessing." On her ninetieth birthday she pulled me close and whispered one word in my ear: "{Due}."',
      'My dear child, here is the recipe for the meatballs at last. There is nothing special in it, except that at the very end I always add a little {due}. Your mother thinks it is {d}. Let her think so.',
    ],
    ask: [
      'Since that day, when I make meatballs and nobody is looking, I put in some __.',
      'My mother has tried for years to find out, but she will never get from me that the secret is the __.',
      'I read that twice and had to laugh. Who would ever have thought of __?',
      'Now you know why, whenever we have meatballs, you can see me go to the cupboard for the __.',
    ],
    lists: {
      due: 'mustard honey cheese garlic pepper cinnamon ginger coffee chocolate lemon butter beer',
      d: 'mustard honey cheese garlic pepper cinnamon ginger coffee chocolate lemon butter beer',
      e: 'mustard honey cheese garlic pepper cinnamon ginger coffee chocolate lemon butter beer',
    },
    rivals: 'd e',
  },
  {
    open: [
      'It was a mild evening, and the terrace of the restaurant was full. At table four sat {w}, who had come all the way from the coast, with a plate of fried fish. Suddenly there was a cough.',
      'The cook has told us the story a hundred times. It was his first night here, and {w} had ordered the fried fish. He had left a bone in it, a tiny one.',
    ],
    ask: [
      'The waiter ran over with a glass of water and gave it to __.',
      'There was a doctor on the terrace, luckily, who knew what to do and helped __.',
      'As you can guess, the cook did not take any money for the fish from __.',
      'To this day, when fish is fried, the cook has to think of __.',
    ],
    rows: `w due rivals
      an old gentleman | him | her them / a young lady | her | him them / four nurses | them | him her
      a famous actress | her | him them / the mayor and his wife | them | him her / a big sailor | him | her them
      a grandmother in a red hat | her | him them / a boy with his first tie | him | her them
      two old friends | them | him her / the king's cook himself | him | her them`,
  },
  {
    open: [
      "You can't leave the kitchen for five minutes in this house. {S} that I had put out for the guests had disappeared, and there was a trail of crumbs on the floor.",
      'It was just before the party. "Where on earth can {s} be?" my wife called from the kitchen. We looked high and low, and the guests were due at eight.',
    ],
    ask: [
      'Then our little son admitted that {s} for the guests __ in his bed.',
      '{S} in the blue dish, I should add, __ meant for twenty people.',
      'To make a long story short, {s} that we had all been looking for __ found inside the washing machine.',
      'Nobody could tell us, not even the children next door, where {s} from the kitchen table __ now.',
    ],
    rows: `s due rivals
      the birthday cake | was | were / the little pies | were | was / the big ham | was | were / the sausages | were | was
      the roast chicken | was | were / the sandwiches | were | was / the cherry tart | was | were
      the pancakes | were | was / the bowl of nuts | was | were / the biscuits | were | was`,
  },
  {
    open: [
      '{p} and {q} share a flat, and they have a fair plan. {p} does the cooking, because {q} burns even water, and {q} does the washing up. It has worked well for three years.',
      '"I hate washing up," said {p} when the two of them moved in together. "And I hate cooking," said {q}. So that was settled in no time, and they have never had a quarrel about it.',
    ],
    ask: [
      'If the soup has too much salt in it, you know whom to blame: __.',
      'I have just had the best stew of my life in that flat. Such a stew can only be made by __.',
      'Tonight there will be pancakes. I can hear the pan, and that means that in the kitchen there is __.',
      'Last week one of the two was ill, and nothing hot came on the table for days. It was __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'After a long walk up the hill we spread our blanket under the {due}. There would have been more room by the {d}, but the wasps were there before us. Mum unpacked the eggs, and Dad fell asleep.',
      'Best picnic ever! We found a place under the old {due}, where the grass was soft, and not, like the year before, by the {d} with all the other people.',
    ],
    middle: ['High above us a bird of prey was drawing its circles.'],
    ask: [
      'When the first drops fell, we were quite dry, because we were sitting under the __.',
      'It was only at home that we missed the salt. It must still be standing in the grass under the __.',
      'If you walk up there one day, you can find my name. I cut it into the bark of the __.',
      'On the photo you see us all with our mouths full, and behind us the trunk of the __.',
    ],
    lists: {
      due: 'oak willow beech pine elm birch ash maple',
      d: 'lake river bridge tower wall well',
      e: 'oak willow beech pine',
      g: 'elm birch ash maple',
    },
    rivals: 'e g',
  },
  {
    open: [
      "Don't laugh. I had put the {due} on the table for one second, next to the {d}, to open the door to my guests. Then I heard our dog jump. He doesn't care for {d}.",
      'Our dog was sitting under the table with his ears down and a fat belly. On the table the {d} had not been touched, but the plate where the {due} had been was licked clean.',
    ],
    ask: [
      '"I am so sorry," I told the guests, "but there will be no __."',
      'Dear neighbours, you will have wondered why we fed you on bread last night. The dog had eaten the __.',
      'Nobody was really cross with him. Who could say no to such lovely __?',
      'So I had to go back into the kitchen and make some more __.',
    ],
    lists: {
      due: 'soup fish chicken pizza pasta cake pie toast porridge ham pudding',
      d: 'rice salad fruit bread cabbage spinach',
      e: 'soup fish chicken pizza',
      g: 'pasta cake pie toast',
    },
    rivals: 'd e g',
  },
  {
    open: [
      'Before you cook for my two, there is one thing you must know. {p} will eat anything you like, even spinach. But {m} gets red spots all over from {x}, so please be careful.',
      'What can I give your children for lunch? {p} is easy, of course. It is {m} I worry about: you said something about red spots, and I have written here, "No {x}!"',
    ],
    ask: [
      'There was a bowl on the table that {m} did not touch, and it was full of __.',
      'One day at a party, {m} got spots on both arms. Somebody had given him a cake with __.',
      'I have read all that is printed on this packet, and {m} can have it, for there are no __.',
      'It is not that {m} does not like the taste. He would love to eat __.',
    ],
    lists: { x: 'nuts eggs strawberries peaches tomatoes beans oranges carrots mushrooms cherries' },
    due: 'x',
  },
  {
    open: [
      'It was our first time at the new restaurant by the harbour. "Take the {due}," the old waiter said to us in a low voice. "Between you and me, the {d} is from yesterday." So we all took his advice.',
      'The menu had nine pages. My husband chose the {d} and was sorry. I was lucky, I had the {due}, and I could have eaten it twice.',
    ],
    middle: ['A man was playing the piano, rather badly.'],
    ask: [
      'If you should go to that restaurant, there is one thing I can recommend, and that is the __.',
      'I still think of that evening by the harbour and of my plate full of __.',
      'I even asked the cook, who came out in his tall hat, how he made the __.',
      '"Was everything all right, madam?" I was asked at the end. "I have never had such good __," I said.',
    ],
    lists: {
      due: 'soup fish chicken pizza pasta rice duck lamb crab beef salad curry',
      d: 'soup fish chicken pizza pasta rice duck lamb crab beef salad curry',
      e: 'soup fish chicken pizza pasta rice duck lamb crab beef salad curry',
    },
    rivals: 'd e',
  },
  {
    open: [
      "Poor {m} has just come in from the garden and dropped on a kitchen chair. {Ev}, you see, and it is only four o'clock.",
      'Look at {m}, how he sits there in the kitchen with his head in his hands! {Ev}. I have told him it would end like this.',
    ],
    ask: [
      'You do not need to ask him how he is. He is __.',
      '"What is the matter with you, {m}?" asks his mother. "Oh, Mum," he says, "I am so __."',
      'There is only one thing I can say about the poor boy: he must be __.',
      'By now, of course, he feels terribly __.',
    ],
    rows: `ev due rivals
      He has not eaten a thing since yesterday | hungry | full cold sick
      He has been digging in the sun all day without a drop to drink | thirsty | full cold
      He has eaten eleven plums and a whole pot of jam | sick | hungry thirsty
      He had to stand in the snow without a coat | cold | hot full
      He has been up since two in the night to bake bread | tired | hungry cold
      He has had nothing but one dry biscuit for two days | hungry | full hot
      His best friend did not come to the barbecue | sad | happy full
      He has been standing in front of the hot grill with his coat on | hot | cold full
      He ate salt fish and crisps at lunch and there was no water | thirsty | cold full`,
  },
  {
    open: [
      'There is nothing in the world like breakfast on the farm. The {x} on our table had not come from any shop. The farmer had brought it over that very morning, still fresh, and told us whom we had to thank for it.',
      'City children! "Where does {x} come from?" I asked them at breakfast. "From the supermarket," they said. So I took them all across the yard to show them.',
    ],
    ask: [
      '"You see?" I said. "We have it thanks to the __."',
      'The children ran outside after breakfast to have another look at the __.',
      'Before we went home again, the smallest one wanted to say thank you to the __.',
      'And because they liked it so much, they drew a picture of the __.',
    ],
    rows: `x due rivals
      milk | cows | hens bees pigs / honey | bees | cows hens sheep / egg salad | hens | cows bees sheep
      butter | cows | bees hens pigs / ham | pigs | bees hens / cream | cows | bees hens pigs
      scrambled egg | hens | bees cows pigs / bacon | pigs | bees hens / yogurt | cows | hens bees
      honey cake | bees | pigs sheep / omelette | hens | bees pigs cows`,
  },
  {
    open: [
      'The village has a cake contest each summer, and this year there were twenty cakes on the long table. The {c} cake, as I happened to know, was by my {due}, and the one with the flag on it by my {d}. The judges tasted them all with serious faces.',
      'Two people from our family took part in the big cake contest. My {d} came with a chocolate thing like a tower. It was my {due} who had made the {c} cake and had not slept all night.',
    ],
    ask: [
      '"And the first prize," cried the mayor, "goes to the {c} cake!" You should have seen the face of my __.',
      'Three people asked for the recipe of the {c} cake, and I had to send them to my __.',
      'When I had eaten my third piece of the {c} cake, I went over and kissed my __.',
      'The boys dropped the {c} cake on the way home. I did not know how to tell my __.',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY, c: 'lemon carrot cherry plum coffee almond' },
    rivals: 'd e',
  },
  {
    open: [
      'Dear {p}, we would love to have you here for dinner on {due}. {d} is no good, since the kitchen is being painted that day. Bring your appetite, and nothing else.',
      '"Can you and the children come on {d}?" asked {p}. I looked at the calendar by the fridge. "I am afraid not. But we are free on {due}." "Wonderful, then let it be that. There will be goulash."',
    ],
    middle: ['The children asked whether there would be pudding, too.'],
    ask: [
      'It was raining cats and dogs when we all sat down to dinner together on __.',
      'I wrote it in big letters on the calendar, so that nobody would forget what was going to happen on __.',
      'Everybody in the house knows by now that we must not make other plans for __.',
      'Thank you again. We are looking forward very much to __.',
    ],
    lists: { due: DAYS, d: DAYS, e: DAYS },
    rivals: 'd e',
  },
  {
    open: [
      'In the bowl on the windowsill we had {a d}, {a e} and {a x}. {p} came in from school, hungry as a wolf. {PHe} took the {x}, and I said, "Wash it first!"',
      '{p} could take only one thing along on the school trip. The {d} was too soft already and the {e} had a worm in it, so {pHe} put the {x} into {pHis} bag.',
    ],
    ask: [
      'Ten minutes later {pHe} bit with closed eyes into the __.',
      '"What did you have to eat after that?" the doctor asked {p}. "Only the __," {pHe} said.',
      'A girl in {pHis} class had forgotten her lunch, so {p} gave her half of the __.',
      'The juice ran down {pHis} chin, and all too soon nothing was left of the __.',
    ],
    lists: { x: FRUIT, d: FRUIT, e: FRUIT },
    due: 'x',
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [FOOD];
