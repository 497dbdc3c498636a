// Tellings of what somebody or some animal eats and drinks, what is cooked, baked, bought, and what it takes.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DRINKS } from './telling-words.ts';

const EATEN = toldKind('told: food and what is done with it', [
  {
    open: [
      '{p} had promised to make {x} for the whole football team. {PHe} tied on an apron, rolled up {pHis} sleeves and looked for what {pHe} needed most of.',
      'Tonight, for once, {p} is doing the cooking, and it is going to be {x}. {PHe} has made a list, and the first thing on it is underlined twice.',
    ],
    middle: ['"I could have ordered pizza," said {q}.'],
    ask: [
      'Where on earth, {pHe} asked, did {q} keep the __?',
      'Dear neighbour, could you possibly lend me a big basket of __?',
      'Nothing can go wrong, thought {pHe}, as long as there is enough __.',
      'And then it turned out that there were only two handfuls of __.',
      'It was seven, the guests were ringing the bell, and {pHe} was still busy with the __.',
    ],
    rows: `x due rivals
      apple pie | apples | potatoes eggs carrots
      omelettes | eggs | apples potatoes lemons
      chips | potatoes | eggs apples lemons
      mash | potatoes | eggs apples carrots
      lemonade | lemons | eggs potatoes carrots
      carrot cake | carrots | potatoes lemons onions
      onion soup | onions | eggs apples lemons
      banana bread | bananas | onions carrots lemons
      cheese on toast | bread | apples onions lemons
      French toast | bread | apples onions lemons
      scrambled eggs | eggs | apples onions lemons`,
  },
  {
    open: [
      'Never come between {a c} and its dinner! {p} learned that on the first day of {pHis} holiday job at the zoo.',
      'The keeper was ill, so {p} was sent to feed the {c}. It was already waiting at the bars.',
    ],
    middle: ['"Are you the new one?" asked a boy with an ice cream.'],
    ask: [
      'The bucket was heavy, and what was in it smelt of __.',
      'It wanted neither bread nor biscuits, it only had eyes for the __.',
      'Gone in a minute, bucket and all! You would not think that an animal could swallow so much __.',
      'A sign on the cage says: My favourite dinner is __.',
    ],
    rows: `c due rivals
      lion | meat | bananas hay fish
      tiger | meat | bananas hay fish
      leopard | meat | bananas nuts grass
      penguin | fish | hay bananas grass
      seal | fish | hay bananas nuts
      pelican | fish | hay meat bananas
      elephant | hay | meat fish honey
      zebra | hay | meat fish honey
      camel | hay | meat fish honey
      chimpanzee | bananas | hay fish meat
      gorilla | bananas | hay fish meat
      panda | bamboo | hay fish meat
      koala | leaves | fish meat hay
      giraffe | leaves | fish meat honey`,
  },
  {
    open: [
      'Under our bird table lives {a c}. It is not shy at all, and every evening the children put something out for it.',
      '"Mum, there is {a c} on the doorstep, and I think it is hungry!" Mum put down her book and opened the cupboard.',
    ],
    ask: [
      'She knew just what it would like and came back with some __.',
      'We watched from the window how it sat there and enjoyed its __.',
      'Since then there has always been a place on our shopping list for __.',
      'You can lead it round the whole garden with a bit of __.',
    ],
    rows: `c due rivals
      wild rabbit | carrots | cheese fish bones
      squirrel | nuts | fish bones meat
      mouse | cheese | fish bones meat
      stray cat | fish | nuts hay carrots
      stray dog | bones | nuts carrots hay
      donkey | carrots | fish cheese bones
      young guinea pig | carrots | fish bones meat
      little red squirrel | nuts | bones fish grass
      sparrow | crumbs | bones hay fish
      robin | worms | hay nuts cheese`,
  },
  {
    open: [
      '"And what will it be today?" asked the waiter. "For the lady the {due}, as usual," said the gentleman, "and for me, hm, the {d}."',
      'They had been coming here for thirty years, every Sunday. She had the {due}, he had the {d}, and neither had ever tried anything else.',
    ],
    middle: ['At the next table somebody sent back a plate of {e}.'],
    ask: [
      'She said that nobody else in town could make such good __.',
      'A new boy brought the plates and mixed them up, so that the gentleman was given the __.',
      'One Sunday the old lady came alone. They put it in front of her without a word: her plate of __.',
      'When she got hers, she found a hair in the __.',
    ],
    lists: {
      due: 'soup fish chicken pasta salad rice lamb beef duck sausages pancakes trout',
      d: 'soup fish chicken pasta salad rice lamb beef duck',
      e: 'soup fish chicken pasta salad rice lamb beef duck',
    },
    rivals: 'd e',
  },
  {
    open: [
      'I have stopped drinking {d}, doctor, just as you told me. Three cups of {due} a day, that is all I have now.',
      'My aunt has never touched {d} in her life. With her it is {due} at breakfast, {due} at noon and {due} again at bedtime.',
    ],
    ask: [
      'When the trolley comes down the train, nobody needs to ask: it will be a paper cup of __.',
      'You can tell by the rings on the tablecloth that somebody here lives on __.',
      'And if we go on like this, we shall one day have to buy a whole lorry full of __.',
      'Yesterday half a cup went over the cat: poor Tom smelt all day of __.',
    ],
    lists: { due: DRINKS, d: DRINKS },
    rivals: 'd soup beer',
  },
  {
    open: [
      'In the big pot on the stove there is {due}. I had to leave early, so please just warm it up, all of you, and leave some for Dad.',
      '"Smell that?" said {p}. "My grandmother used to make {due} like this, in this very pot, on Saturdays."',
    ],
    ask: [
      'The lid rattled, and when {q} lifted it, there it was, hot and thick: the __.',
      "All that Dad found at nine o'clock was an empty pot with a few spoonfuls of __.",
      'Nobody watched the stove, and soon the whole house smelt of burnt __.',
      'The neighbours put their heads round the door and asked for a plate of __.',
    ],
    lists: { due: 'soup rice stew porridge pasta beans lentils cabbage chili goulash potatoes custard' },
    rivals: 'fish toast salad',
  },
  {
    open: [
      'What {p} enjoys most about breakfast is the toast, and on the toast there has to be {due}, right up to the edges. {q} prefers {d}.',
      '"{D} is for Sundays," said Gran. "On a weekday you have {due} on your bread in this house, like everyone else."',
    ],
    ask: [
      'The knife went deep into the jar and came out again with a big lump of __.',
      '{p} licked {pHis} fingers, which were sticky with __.',
      'Toast always falls on the wrong side. There was a patch on the carpet, and it was __.',
      'How thickly {p} spread the __!',
      'In Australia, far from home, {p} dreamed of a slice of fresh bread with __.',
    ],
    lists: {
      due: 'honey jam butter marmalade syrup margarine',
      d: 'honey jam butter marmalade syrup margarine',
    },
    rivals: 'd mustard',
  },
  {
    open: [
      'Gran stood at the kitchen table in her apron. In front of her lay {x}, and beside it the right tool. "Watch me, {p}," she said, "it is not difficult at all."',
      'On the table there was {x}. "You know what has to be done," said the cook to the new boy and gave him the tool for it.',
    ],
    ask: [
      'There is only one way to learn it: sit down here and __.',
      'It took a while, but by noon anyone could see that there was nothing left to __.',
      'My arm hurts when I think how much there was to __.',
      'Radio on, sleeves up, and then for the next half hour we did nothing but __.',
    ],
    rows: `x due rivals
      a bowl of potatoes with their skins on, next to the little peeling knife | peel | squeeze whip grate
      a pile of lemons for lemonade, cut in half | squeeze | peel whip knead
      a jug of cream for the cake, still quite thin | whip | peel grate squeeze
      a big lump of bread dough | knead | peel grate squeeze
      a large piece of Parmesan | grate | squeeze whip knead
      a sack of walnuts in their shells | crack | squeeze whip knead
      a roast as big as a pillow, ready for forty plates | carve | squeeze whip knead
      a mountain of dirty dishes and a sink full of suds | wash | peel whip knead`,
  },
  {
    open: [
      'At the market this morning I only wanted {due}. The man tried hard to sell me his {d}, which were cheaper, but I know what I like.',
      'The stall with the {due} was at the very end, behind all the others. I walked straight past the {d}, though they looked lovely.',
    ],
    ask: [
      'Two pounds, I said, and he filled a paper bag with __.',
      'My bag split on the bus, and all down the aisle rolled my __.',
      'I have washed them and put them in the blue bowl, so do help yourself to the __.',
      'Never go to the market hungry! By the time I got home, I had eaten all the __.',
    ],
    lists: {
      due: 'apples pears plums peaches oranges cherries tomatoes grapes lemons nuts apricots onions',
      d: 'apples pears plums peaches oranges melons tomatoes',
      e: 'apples pears plums peaches oranges cherries tomatoes grapes',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The recipe was in Italian, so {p} had to guess a good deal. It said to {v}, that much was clear from the picture.',
      'Step one, {p} read out: {v}. "That cannot be too hard," said {q}, and washed {qHis} hands.',
    ],
    ask: [
      'An hour later they were standing in a kitchen full of __.',
      'Sadly, neither of them had thought of buying any __.',
      '"I think," said {q}, "I have put my elbow in the __."',
      '{q} held out a hand without looking up. "Quick, pass me the __!"',
    ],
    rows: `v due rivals
      crack two of them into a cup without breaking the yolks | eggs | lemons potatoes onions
      peel and mash them with butter and milk | potatoes | eggs lemons cherries
      cut them in half and squeeze out the sour juice | lemons | eggs onions potatoes
      chop them finely and try not to cry | onions | eggs lemons cherries
      take out all the stones and keep the red juice | cherries | eggs onions potatoes
      sift it with the baking powder, and then knead it with water | flour | eggs cherries lemons
      boil them in their shells for six minutes | eggs | lemons flour onions`,
  },
  {
    open: [
      'It was {m} who brought the {due} to the picnic, and {f} who brought the {d}. I had only thought of the blanket.',
      '"Who is bringing what?" "I am bringing the {d}," said {f}. "Then I\'ll see to the {due}," said {m}.',
    ],
    ask: [
      'We were already sitting in the grass when it came out: {m} had left his basket at home, so there was none of the __.',
      '{m} went red with joy, because everyone wanted some more of his __.',
      "A dog came running up, stuck his nose into {m}'s basket, and made off with the __.",
      'Ants! They left everything else alone and marched straight towards what {m} had brought, the __.',
    ],
    lists: {
      due: 'cake bread salad cheese chicken ham pie sausages sandwiches biscuits',
      d: 'cake bread salad cheese chicken ham pie sausages sandwiches biscuits',
    },
    rivals: 'd fruit juice',
  },
  {
    open: [
      'The dog next door eats all sorts of things, but I would never have believed it of her. On Monday she got into our kitchen and {y}.',
      'I turned my back for one minute, officer, one minute! And that dog {y}.',
    ],
    ask: [
      'It was the plate that gave her away, licked clean, with not a trace left of the __.',
      'The children came home hungry and asked for the __.',
      'She lay under the table with a round belly and dreamed, I suppose, of more __.',
      'So that is why, dear guests, there will be no __.',
    ],
    rows: `y due rivals
      pulled down the cake that I had baked for tonight | cake | soup fish cheese
      drank up the soup that was cooling for tonight | soup | cake fish cheese
      stole the trout which I wanted to fry | fish | cake soup cheese
      finished off the sausages for the grill | sausages | cake soup fish
      carried away the whole roast chicken | chicken | cake soup cheese
      ate up the strawberries with the cream for after dinner | strawberries | soup fish cheese
      took a whole round of Camembert off the board | cheese | soup fish cake
      swallowed half a leg of ham | ham | soup cake fish`,
  },
  {
    open: [
      'My brother is the fussy one: no {d}, no {e}, nothing with skin on it. The only thing that he will eat without a fight is {due}.',
      'For eleven days, at sea in a small boat, we had nothing but {due}. No {d}, no {e}. It keeps you alive, but that is all one can say for it.',
    ],
    ask: [
      'Some people, said Aunt Rose, would give a lot to have a whole cupboard full of __.',
      'There comes a morning when you wake up and simply cannot face any more __.',
      'The doctor could hardly believe that anybody can live so long on __.',
      'I still remember the smell, that everlasting smell of __.',
    ],
    lists: {
      due: 'rice bread fish beans potatoes porridge biscuits pasta chicken toast cheese sausages',
      d: 'soup eggs carrots tomatoes apples',
      e: 'spinach peas peppers plums liver',
    },
    rivals: 'd e ham',
  },
  {
    open: [
      'It was Sunday, all the shops were closed, and we had no {x} in the house. Five people stood in front of the fridge and looked at each other.',
      '"I forgot one thing," Dad said as he put down the shopping. "We have got no {x}. Can we do without?"',
    ],
    ask: [
      'Well, that was the end of our plan to make __.',
      'The little one did not understand at all why there should be no __.',
      '"It cannot be helped," said Mum. "It will have to be a weekend without __."',
      'We had bacon, we had bananas, we had ketchup, but nobody could have any __.',
    ],
    rows: `x due rivals
      bread | toast | omelettes tea coffee
      sliced bread, and no rolls | sandwiches | omelettes tea coffee
      eggs | omelettes | toast tea coffee
      tea bags | tea | toast omelettes coffee
      ground beans for the machine | coffee | toast tea omelettes
      lettuce | salad | toast tea coffee
      lemons | lemonade | toast tea omelettes
      oats | porridge | toast tea coffee
      corn for the pan | popcorn | toast tea coffee`,
  },
  {
    open: [
      'After the operation {p} was not allowed to have anything but {due}. {PHe} lay in bed and thought of {d}, of {e}, of anything with a taste.',
      '"Only {due} for the next few days," the doctor said to {p}. "No {d}, please, and no {e}."',
    ],
    ask: [
      'The nurse came in with a tray. "Good morning! Here is your __."',
      '"What did they give you today?" asked {q} on the phone. "The same as ever, __."',
      'When visitors asked what they could bring, {pHe} said: "Not flowers, and please no more __."',
      'On the fourth day {pHe} swore that {pHe} would never again in {pHis} life touch __.',
    ],
    lists: {
      due: 'soup tea porridge rice toast yoghurt water custard potatoes bananas',
      d: 'chocolate pizza chips curry cake',
      e: 'sausages steak chicken coffee crisps',
    },
    rivals: 'd e',
  },
  {
    open: [
      'You cannot get lost in our street market. Turn left for {d}, turn right for {due}, and straight on are the old books.',
      'Two old sisters had a stall each. One sold {due} on the right, the other {d} on the left, and they had not spoken since 1962.',
    ],
    ask: [
      'I like the left side well enough, but on the right there is such a wonderful smell of __.',
      'I went to the right and asked the lady for half a pound of __.',
      'My wife took the left, I took the right, and when we met again, my bag was full of __.',
      'It had rained, and all that was left on the right was some soft, wet __.',
    ],
    lists: {
      due: 'cheese bread fish honey coffee bacon fudge garlic nuts herbs mint',
      d: 'cheese bread fish honey coffee bacon',
    },
    rivals: 'd fruit',
  },
  {
    open: [
      'To get her into the carrier, said the vet, you must hold out what she likes best. In the case of {pet}, {a c}, that was no secret.',
      'The children put something under the tree for {pet} too. She is {a c}, so there was no need to think long about it.',
    ],
    ask: [
      'It worked in no time: she came out from behind the sofa and went for the __.',
      'With her mouth full she looked up and seemed to ask if there was any more __.',
      'You should have seen how her nose twitched at the smell of __.',
      'Dad nearly ate it himself by mistake, that little plate of __.',
    ],
    rows: `c due rivals
      cat | fish | carrots nuts hay
      rabbit | carrots | fish bones worms
      squirrel | nuts | fish bones hay
      dog | bones | nuts hay carrots
      monkey | bananas | bones hay fish
      mouse | cheese | bones fish hay
      bear cub | honey | bones hay worms
      penguin | fish | hay carrots nuts
      tortoise | lettuce | bones fish cheese`,
  },
  {
    open: [
      'The birthday child may choose what is baked. {p} always wanted {a due} cake, year after year, while {q} changed every time: {d}, {e}, you name it.',
      '"I want {a due} cake," said {p}. "That is all I want. Not {d}, like last year, and not {e}, like the year before."',
    ],
    middle: ['The cat was the only one who liked them all.'],
    ask: [
      'Mum opened the tin, and the kitchen was filled with the smell of __.',
      'Guess what {p} found when {pHe} bit into the first slice: not a trace of __.',
      'Long after the party, the fingers of {p} and of all the guests still smelt of __.',
      'I had my list for {pHis} party all ready: flour, sugar, eggs, candles and plenty of __.',
    ],
    lists: {
      due: 'chocolate lemon carrot banana cherry plum coffee coconut strawberry honey ginger',
      d: 'chocolate lemon carrot banana cherry',
      e: 'plum coffee coconut strawberry honey',
    },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [EATEN];
