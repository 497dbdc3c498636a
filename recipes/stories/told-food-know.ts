// Tellings of food and drink and what one knows of it: what is in it, left of it, eaten with it, and where it grows.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { FOODS } from './telling-words.ts';

const KNOWN = toldKind('told: knowing food by its name', [
  {
    open: [
      '{p} was hungry and ate {x}.',
      'For {pHis} break {p} had {x}.',
      '"What did you have, {p}?" asked {q}. "Just {x}," said {p}.',
    ],
    ask: [
      'All that was left was the __.',
      'Please, {p}, do not throw it on the floor, the __.',
      '{p} ate everything but the __.',
      'Under the bench {q} found the __.',
      'One cannot eat all of it, so {p} put aside the __.',
      'The bin was right there, and in it went the __.',
    ],
    rows: `x due rivals
      a ripe plum | stone | crumbs bones stick
      a peach | stone | crumbs shell stick
      an apple | core | bones shell stone
      a pear | core | bones shell stick
      a banana | skin | core bones stone
      an orange | peel | core bones stick
      a boiled egg | shell | stone core stick
      some fried fish | bones | core peel shell
      two lamb chops | bones | core peel stone
      a dry biscuit | crumbs | core bones peel
      a piece of toast | crumbs | stone core bones
      a lollipop | stick | bones core peel
      a bag of peanuts | shells | core stick bones`,
  },
  {
    open: [
      '{p} went to the shop for {x}.',
      'We had no more {x}, so {p} bought some.',
      '"Do not forget the {x}!" {p} heard as {pHe} left.',
    ],
    ask: [
      'On the way home {p} dropped the __.',
      'At home {p} opened the __.',
      'By evening there was nothing left in the __.',
      '{p} wanted more and looked into the empty __.',
      'When nobody was looking, the cat sniffed at the __.',
      'It was heavy for {pHim}, such a big __.',
    ],
    rows: `x due rivals
      sardines | tin | sack bottle carton
      baked beans | tin | bottle carton sack
      strawberry jam | jar | sack carton tube
      honey | jar | sack carton tube
      pickles | jar | tube sack carton
      red wine | bottle | sack jar tin
      whisky | bottle | sack tin jar
      potatoes | sack | bottle jar tin
      orange juice | carton | sack tin tube
      crisps | bag | bottle jar barrel
      toothpaste | tube | sack bottle barrel
      matches | box | bottle sack jar
      chocolates | box | bottle sack tube`,
  },
  {
    open: ['{p} is having {x}.', '"For me {x}, please," said {p} to the waiter.', 'There was {x} for {p}.'],
    ask: [
      'Somebody has to bring {p} the right thing for it: {pHis} __.',
      '{p} cannot start without the __.',
      'Oh no, on the floor! Now {p} needs another __.',
      'And while {pHe} told us about the day, {p} waved {pHis} __.',
      '{p} tried it with the __.',
      '"You might give me a clean one," said {p}. "I mean the __."',
    ],
    rows: `x due rivals
      tomato soup | spoon | fork straw nutcracker
      strawberry yogurt | spoon | fork straw nutcracker
      a bowl of porridge | spoon | fork nutcracker straw
      a big plate of spaghetti | fork | straw spoon nutcracker
      green salad | fork | straw nutcracker spoon
      a thick milkshake | straw | fork knife nutcracker
      iced lemonade in a tall glass | straw | fork knife nutcracker
      bread to cut and butter | knife | straw spoon nutcracker
      a loaf of bread to slice | knife | straw spoon nutcracker
      wine from a bottle with a cork | corkscrew | fork spoon nutcracker
      a plate of walnuts in their shells | nutcracker | straw spoon corkscrew`,
  },
  {
    open: [
      'There was {c} at the party.',
      '"What would you like, {p}?" "{C}, please!"',
      'When {p} comes to see Grandma, there is always {c}.',
    ],
    ask: [
      '{p} likes it best with __.',
      'But something was missing: the __.',
      'What is it without a lot of __?',
      '{p} asked if there was any more __.',
      'It just does not taste right without __.',
    ],
    rows: `c due rivals
      fried fish | chips | cream jam syrup
      bread | butter | gravy syrup chips
      bacon | eggs | jam cream sugar
      a bowl of strawberries | cream | gravy chips mustard
      roast beef | gravy | jam cream syrup
      a stack of pancakes | syrup | gravy mustard chips
      a hot dog | mustard | jam sugar cream
      a burger | ketchup | jam sugar cream
      a pot of tea | milk | gravy chips mustard
      popcorn | salt | jam gravy mustard
      macaroni | cheese | jam sugar syrup
      a scone | jam | gravy mustard chips`,
  },
  {
    open: ['Grandma sent {p} out for {c}.', 'In our village nobody buys {c}. We have our own.'],
    ask: [
      'It all comes from the __.',
      'Thanks be to the __!',
      '"Where do I get it?" asked {p}. Grandma pointed at the __.',
      'So {p} took a basket or a pail and went to the __.',
      'There is always enough of it, for we have the __.',
      'You need not go far. Just walk over to the __.',
    ],
    rows: `c due rivals
      potatoes out of the earth | ground | tree hive cow
      cherries | tree | ground hive cow
      walnuts | tree | hive cow well
      grapes | vine | hive cow ground
      mushrooms | forest | hive cow tree
      wild berries | forest | hive cow well
      wheat | field | hive tree well
      honey | hive | tree cow ground
      milk | cow | tree ground hive
      fresh eggs | hens | tree hive cow
      cold water | well | tree hive hens
      trout | river | tree hive cow
      coconuts | palm | hive cow well`,
  },
  {
    open: ['{p} had a taste of {x}.', '"Try this," said {q}, and gave {p} {x}.', '{q} let {p} try {x}.'],
    ask: [
      'It was very __.',
      '"How is it?" asked {q}. "Oh," said {p}, "it is __."',
      'It tasted __.',
      '{p} made a face, because it was so __.',
      '{p} knew by now what was coming. It is always __.',
      'But then there are people, {q} says, who just love what is __.',
    ],
    rows: `x due rivals
      a slice of lemon | sour | sweet salty hot
      a spoon of vinegar | sour | sweet salty hot
      an unripe gooseberry | sour | salty hot sweet
      a spoon of sugar | sweet | sour salty bitter
      a lot of honey | sweet | sour salty bitter
      a piece of candy | sweet | salty hot bitter
      a mouthful of sea water | salty | sweet sour hot
      a handful of salt crackers | salty | sour sweet bitter
      a red chilli | hot | sweet sour salty
      curry with lots of pepper | hot | sweet sour cold
      black coffee without sugar | bitter | sweet salty sour
      a crushed aspirin | bitter | sweet salty hot
      some ice cream | cold | hot salty bitter`,
  },
  {
    open: [
      'On the table lay the {c}.',
      '"May I have the {c} now?" asked {p}. "Not yet!" said {q}.',
      '{p} had brought the {c} into the kitchen.',
    ],
    ask: [
      'First they had to be __.',
      'They were not ready. Nobody had seen to it that they got __.',
      '"Wait until they are __," said {q}.',
      'One cannot have them as they are. They must be __.',
      'That evening {p} and {q} had a lot of work until all of them were __.',
      '{q} showed {p} how they are best __.',
    ],
    rows: `c due rivals
      oranges | peeled | cracked baked ground
      bananas | peeled | cracked ground boiled
      hazelnuts | cracked | peeled squeezed boiled
      roasted coffee beans | ground | peeled cracked opened
      lemons for the lemonade | squeezed | cracked baked boiled
      carrots with earth all over them | washed | cracked baked ground
      grapes from the dusty road | washed | cracked baked ground
      raw eggs | boiled | squeezed opened ground
      rolls of soft dough | baked | peeled cracked squeezed
      raw cakes and buns | baked | peeled cracked squeezed
      tins of peas | opened | peeled squeezed ground
      wine bottles | opened | peeled cracked baked`,
  },
  {
    open: ['{p} opened {x}.', '{p} broke {x} in two.', '"Look what is inside!" said {p}, holding {x}.'],
    ask: [
      'In the middle {p} could see the __.',
      'What {p} liked best was the __.',
      'With two fingers {p} got out the __.',
      'There it was, just as it should be: the __.',
      'And onto {pHis} clean shirt fell the __.',
      '"And what are we going to do," asked {p}, "with the __?"',
    ],
    rows: `x due rivals
      a peach | stone | yolk peas jam
      an apricot | stone | yolk peas milk
      an avocado | stone | yolk jam pearl
      a boiled egg | yolk | stone peas milk
      a green pod | peas | yolk stone jam
      a doughnut | jam | stone peas yolk
      a coconut | milk | yolk peas jam
      a watermelon | seeds | yolk jam milk
      a pumpkin | seeds | yolk jam milk
      an oyster | pearl | yolk peas jam
      an apple | core | yolk peas milk
      a fortune cookie | message | yolk peas core`,
  },
  {
    open: ['There was {x}.', 'How {p} remembers that day! There was {x}.', '{p} had {x}.'],
    ask: [
      'It was a good __.',
      'And that, I can tell you, was our __.',
      '{p} enjoyed every minute of the __.',
      '"Thank you," said {p}, "for this wonderful __!"',
      'We took our time, and nobody had to leave before the end of the __.',
      'We have never had a nicer __.',
    ],
    rows: `x due rivals
      porridge and toast at seven in the morning | breakfast | supper picnic wedding
      cornflakes and an egg right after getting up | breakfast | supper dessert wedding
      a sandwich at half past twelve | lunch | breakfast supper wedding
      fish and peas at noon | lunch | breakfast supper dessert
      soup and cheese late in the evening | supper | breakfast lunch wedding
      cold meat at eight at night, before bed | supper | breakfast lunch wedding
      a basket of food and a rug in the meadow | picnic | breakfast wedding dessert
      ice cream after the meat and the potatoes | dessert | breakfast picnic wedding
      a cake with seven candles and a song | birthday | breakfast lunch wedding
      a tall white cake for the bride and groom | wedding | breakfast lunch picnic
      meat over a fire in the garden | barbecue | breakfast dessert wedding`,
  },
  {
    open: [
      '"The {due} for me," said {p}, "and the {d} for {q}."',
      '{q} had the {d}. {p} thought for a long time and ordered the {due}.',
      '{p} does not like {d}, as {q} does. So {p} took the {due}.',
    ],
    middle: ['The waiter wrote it all down. It was loud and warm in there.'],
    ask: [
      'Soon there stood in front of {p} the __.',
      'But in the kitchen they forgot all about {p} and {pHis} __.',
      '{q} watched {p} eat {pHis} __.',
      '"How was it, {p}?" "Very good," said {p}. "I loved the __."',
      '{p} had to pay six pounds for the __.',
      '"Would you like to try?" asked {p} and gave {q} a bit of the __.',
    ],
    lists: { due: FOODS, d: FOODS },
  },
  {
    open: [
      'Stop it, {p}! The {c} is not for you.',
      '{p} took the {c} off the shelf and went out.',
      'Last night we put out the {c}. In the morning it was gone.',
    ],
    ask: [
      'We got it for the __.',
      'It was for the __.',
      'The one who loves to eat that is the __.',
      'There came, hungry as always, the __.',
      'I saw it with my own eyes. It was eaten by the __.',
      'If you want to make friends, give it to the __.',
    ],
    rows: `c due rivals
      big bone | dog | cow goldfish canary
      dog food | dog | canary cow goldfish
      hay | cow | dog cat canary
      bag of oats in the stable | horse | cat goldfish dog
      bird seed | canary | dog cow goldfish
      tin of fish flakes for the tank | goldfish | cow dog horse
      bowl of cream and the tinned tuna | cat | cow canary horse
      fresh bamboo | panda | dog cat goldfish
      crate of bananas | monkey | cow goldfish cat
      bit of cheese in the trap | mouse | cow goldfish horse
      bag of hazelnuts under the oak | squirrel | goldfish cow cat
      bucket of herrings from the zoo kitchen | seal | cow horse canary`,
  },
  {
    open: [
      '{p} wanted to make {c}.',
      '"Today we are going to make {c}," said {p}.',
      'Nobody makes {c} like {p}.',
    ],
    ask: [
      'For that one needs a lot of __.',
      'So {p} went out and bought __.',
      'There was everything in the house except for __.',
      'On the kitchen table there was a big bowl of __.',
      'It all has to do, {p} says, with the right __.',
      'Early in the morning {p} began to cut, stir or press the __.',
      'The secret of it is to take only fresh __.',
    ],
    rows: `c due rivals
      cheese | milk | grapes potatoes tomatoes
      wine | grapes | milk eggs potatoes
      chips | potatoes | grapes eggs milk
      crisps | potatoes | grapes milk eggs
      ketchup | tomatoes | grapes eggs potatoes
      an omelette | eggs | grapes cabbage apples
      marmalade | oranges | potatoes eggs milk
      cider | apples | potatoes eggs oranges
      sauerkraut | cabbage | grapes eggs apples
      raisins | grapes | milk eggs potatoes
      toast | bread | grapes eggs milk
      guacamole | avocados | grapes milk eggs`,
  },
  {
    open: [
      '{p} had an accident with the {c}.',
      'Crash! Down went the {c}, right on {p}.',
      'Who has spilt all this {c}? It was you, {p}!',
    ],
    ask: [
      'Now the whole tablecloth is __.',
      '{pHis} shirt was no longer clean. It was __.',
      '{p} looked at {pHis} hands. They were __.',
      'Even the nose of our dog was __.',
      'The cloth that wiped it up turned __.',
      'Not in a hundred years will you get that out. It will stay __.',
    ],
    rows: `c due rivals
      tomato soup | red | green white brown
      ketchup | red | green white blue
      raspberry juice | red | green white blue
      mustard | yellow | green white blue
      egg yolk | yellow | red green brown
      spinach | green | red white yellow
      pea soup | green | red white blue
      chocolate sauce | brown | red green white
      gravy | brown | red green white
      milk | white | red green brown
      whipped cream | white | red green brown
      carrot soup | orange | white green brown
      ink | blue | white green yellow`,
  },
  {
    open: [
      '"Where shall I put the {c}, Mum?" asked {p}.',
      '{p} was helping in the kitchen. Now it was time for the {c}.',
      '{p} took the {c} and looked round the kitchen.',
    ],
    ask: [
      'The place for that is the __.',
      'So {p} put it all in the __.',
      'One minute later all was safe in the __.',
      '"Come on, into the __!"',
      '{p} was quick about it, and then left it all in the __.',
      'Nobody had to tell {p} twice to use the __.',
    ],
    rows: `c due rivals
      cake mix that was ready to bake | oven | toaster freezer sink
      Christmas turkey | oven | toaster sink drawer
      two slices of bread to brown | toaster | freezer sink drawer
      frozen peas | freezer | toaster oven drawer
      ice cream | freezer | oven toaster drawer
      fresh milk | fridge | oven toaster drawer
      dirty plates | sink | oven toaster freezer
      greasy pots | sink | toaster freezer drawer
      potato peel | bin | toaster drawer freezer
      eggshells | bin | toaster drawer oven
      clean spoons and forks | drawer | oven sink bin
      water for tea | kettle | toaster drawer bin`,
  },
]);

export const kinds: readonly Kind[] = [KNOWN];
