// Tellings of everyday doings in the shop, the kitchen and at table.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

export const kinds: readonly Kind[] = [
  toldKind('told: shop, kitchen and table', [
    {
      open: [
        'I went in just before closing time and asked for a pound of {x}. "We have {y}," said the grocer, "and we have {z}, but I am afraid you will have to wait until tomorrow for that."',
        '"No {x} today?" I asked, looking along the shelves. There was plenty of {y}, and a whole wall of {z}. The grocer wiped his hands on his apron and said that the lorry was late.',
      ],
      ask: [
        'So I went home again without any __.',
        'The next morning I was at the door at eight, to buy my __.',
        'When my wife unpacked the bag, she asked where the __ was.',
      ],
      lists: {
        x: 'butter rice flour sugar cheese coffee salt ham tea honey',
        y: 'butter rice flour sugar cheese coffee salt ham tea honey',
        z: 'butter rice flour sugar cheese coffee salt ham tea honey',
      },
      due: 'x',
      rivals: 'y z',
    },
    {
      open: [
        'For once I had written a shopping list: {x}, {y}, {z}. Halfway down the hill it blew out of my hand. I could remember the {x} and the {y}, but not for the life of me the third thing.',
        'Can you keep three things in your head? I was sent to buy {x}, {y} and {z}, and got home with {x} and {y} and a very red face.',
      ],
      ask: [
        '"And what about the __?" said my mother.',
        'Now I am on my way down the hill again, saying to myself at every step: __.',
        'I hit my forehead with my hand, for I had forgotten the __.',
      ],
      lists: {
        x: 'eggs apples candles onions matches nails stamps carrots lemons buttons',
        y: 'eggs apples candles onions matches nails stamps carrots lemons buttons',
        z: 'eggs apples candles onions matches nails stamps carrots lemons buttons',
      },
      due: 'z',
      rivals: 'x y',
    },
    {
      open: [
        'The waiter had a good memory, or so he thought. My father ordered {x}, my mother {y}, and I, who had been allowed to choose for myself, ordered {z}.',
        '"{X} for me," said my father. "I will have the {y}," said my mother. It was my turn, and I ordered {z}, because I had never had it in a restaurant.',
      ],
      middle: ['There were candles in bottles and somebody played the accordion.'],
      ask: [
        'Then the plates came, and what stood in front of my mother was in fact my __.',
        'I waited and waited, but they had forgotten my __.',
        'I still remember how good it tasted, my very own __.',
      ],
      lists: {
        x: 'soup fish chicken salad steak trout lamb omelette spaghetti goulash',
        y: 'soup fish chicken salad steak trout lamb omelette spaghetti goulash',
        z: 'soup fish chicken salad steak trout lamb omelette spaghetti goulash',
      },
      due: 'z',
      rivals: 'x y',
    },
    {
      open: [
        'I was trying on {x} in the changing room when the lights went out. It was in that big store next to the station, on the third floor, where you get a number at the door.',
        '"They look lovely on you, those {x}," said the shop girl. I was not so sure. I turned this way and that before the mirror, and thought of my purse.',
        'My old {x} had come apart at last, so I took the bus into town to buy new ones, as I do every five or six years.',
      ],
      ask: [
        'At the till they asked if I wanted a bag for the __.',
        'In the end I left the shop without any __.',
        'My husband came towards me and asked, "How much were the __?"',
      ],
      lists: { x: 'shoes trousers boots gloves jeans sandals slippers socks shorts tights' },
      due: 'x',
    },
    {
      open: [
        'The till beeped, the girl held out her hand, and I felt in all my pockets. I had {what}. Behind me the queue was growing.',
        'Picture me at the checkout with six yoghurts and a mop. Then I noticed that I had {what}, and the people behind me began to sigh.',
      ],
      ask: [
        'There was nothing for it but to ask whether they would lend me some __.',
        'The man behind me was kind and helped me out with his own __.',
        'I blushed and told her that I was sorry, but I needed __.',
      ],
      rows: `what due rivals
        left my purse on the piano | money | bags help
        spent my last penny at the florist's | money | bags paper
        nothing to carry it all in, and no basket either | bags | money water
        seen the bottom of my bag give way, and there was no other | bags | money paper
        broken both arms, and could not lift a thing | help | money bags
        got my sleeve stuck in the belt, and could not get free | help | money bags`,
    },
    {
      open: [
        'In our family everybody has a job on Sundays. {P} lays the table, {q} cooks and {r} washes up. It was decided by drawing straws, and we have never changed it.',
        'If you come to our house on a Sunday, you will find {q} at the stove, {p} counting out the knives and forks, and later on {r} up to the elbows in suds.',
      ],
      ask: [
        'So if the soup is too salty, you have to blame __.',
        'Last Sunday the potatoes were burnt, and that was the fault of __.',
        'I would never dare to say so, but I am not fond of the food made by __.',
      ],
      due: 'q',
      rivals: 'p r',
    },
    {
      open: [
        "The recipe is my grandmother's. First you {a}, then you {b}, then you {c}. She always said that nobody must change the order, on pain of lumps.",
        'Three steps, my dear: {a}, {b}, {c}. If you can count to three you can make this dumpling. I learned it when I was six.',
      ],
      ask: [
        'I have just finished the second step, so now I have to __ it.',
        'And the last of the three is to __ it.',
      ],
      lists: {
        a: 'chop boil fry peel wash soak grate stir',
        b: 'chop boil fry peel wash soak grate stir',
        c: 'chop boil fry peel wash soak grate stir',
      },
      due: 'c',
      rivals: 'a b',
    },
    {
      open: [
        '{P} wanted to make {dish}. {PHe} put on an apron, tied back {pHis} hair and told everyone to keep out of the kitchen until six.',
        'It was to be a surprise. When I came in, {p} was standing at the stove with a smudge on {pHis} nose, and all that {pHe} would tell me was that there would be {dish}.',
      ],
      ask: [
        'There was only one thing missing: in the whole house there was not a single __.',
        'Soon after that {pHe} rang at the door of the neighbours, to ask if they could spare at least one __.',
        'I was sent to the shop, and when I came back, with nothing in my bag but one fine __, the dish was saved.',
      ],
      rows: `dish due rivals
        an omelette | egg | apple lemon onion
        scrambled eggs | egg | apple onion potato
        apple pie | apple | egg onion potato
        an apple cake | apple | lemon onion potato
        lemonade | lemon | egg onion potato
        lemon ice | lemon | onion potato
        onion soup | onion | apple lemon
        mashed potatoes | potato | apple lemon
        chips | potato | apple lemon
        carrot cake | carrot | onion potato
        a banana split | banana | onion potato
        pumpkin soup | pumpkin | apple lemon`,
    },
    {
      open: [
        'The fridge has been making that noise again. Yesterday evening {p} put {x} into it, on the lowest shelf, and today nobody can find it. I have my suspicions.',
        'Dear flatmates, there was {x} in the fridge, with a label on it that said "{p}". The label is still there.',
        'Who ate the {x}? It was meant for the guests, and {p} had stood in the queue for it for half an hour.',
      ],
      ask: [
        'Whoever did it, may you be sick from all that __.',
        'I only want to know one thing: was it good, our __?',
        'The dog looked at the floor, and on its nose there was a bit of __.',
      ],
      lists: { x: 'cheese ham pudding trifle butter salmon jelly cream pie chicken' },
      due: 'x',
    },
    {
      open: [
        'We always sat in the same places: {a} next to the stove, {b} at the head of the table, and {c} by the window, so as to see who was coming up the lane. So it was for thirty years.',
        'I can still see us all at supper. {B} is saying grace at the head of the table, {a} is warming {aa} back at the stove, and {c} has the chair by the window.',
      ],
      ask: [
        'When a stranger came up the lane, the first to see him was always __.',
        'Last summer I went back, and the chair by the window was there, but nobody was sitting in it: I had to think of __.',
      ],
      rows: `a aa b c rivals
        Grandma | her | Father | Mother | Grandma Father
        Grandma | her | Mother | Father | Grandma Mother
        Father | his | Mother | Grandma | Father Mother
        Mother | her | Grandpa | Father | Mother Grandpa
        Grandpa | his | Father | Mother | Grandpa Father
        Mother | her | Father | Grandpa | Mother Father`,
      due: 'c',
    },
    {
      open: [
        'My wife and I like different things. She starts the day with {x}, and I cannot live without {y}. On holiday in the north there was no {y} to be had anywhere.',
        '"{X} or {y}?" asks the man in the kiosk each morning, although he has known for years that I take {y}. {X} is what my wife drinks.',
      ],
      ask: [
        'I do not complain, but a morning without __ is no morning for me.',
        'If you ever want to make me happy, bring me a large cup of __.',
      ],
      lists: {
        x: 'coffee tea cocoa milk juice water broth buttermilk',
        y: 'coffee tea cocoa milk juice water broth buttermilk',
      },
      due: 'y',
      rivals: 'x',
    },
    {
      open: [
        'When you have eaten, you {rule}. That is the custom in our house, and visitors had better know it. {P} did not, and left the table whistling.',
        'In our house there is one rule that even the smallest obeys: after the meal you {rule}. I was ashamed for {p}, who just walked out of the door.',
      ],
      ask: [
        '"You have not __ yet!" the children shouted after {pHim}.',
        'Nobody had ever before gone from our table and not __.',
      ],
      rows: `rule due rivals
        wash your plate | washed | prayed sung
        dry the dishes | dried | prayed sung
        say a prayer | prayed | washed sung
        sing a song | sung | washed prayed
        thank the cook | thanked | washed sung
        pay a penny to the pig | paid | washed sung
        bow to the grandmother | bowed | paid washed
        sweep the floor | swept | prayed paid`,
    },
    {
      open: [
        'It was the first day of the sale. I had come for {x}, and so had a lady in a green hat. There was only one left. I took hold of one end and she of the other.',
        'My aunt saw {x} in the window, marked down to half, and she walked straight in, past the doorman, past the perfume, up two flights of stairs.',
      ],
      ask: [
        'Since then I know what people are ready to do for one __.',
        'The girl at the counter sighed and said, "You are the ninth today who wants that __."',
        'In the evening we had to hear everything about the __.',
      ],
      rows: `x due rivals
        a lamp | lamp | carpet kettle
        a carpet | carpet | lamp kettle
        a kettle | kettle | lamp carpet
        a raincoat | raincoat | lamp umbrella
        an umbrella | umbrella | raincoat mirror
        a mirror | mirror | umbrella lamp
        a tent | tent | mirror clock
        a clock | clock | tent mirror
        a blanket | blanket | clock lamp
        a toaster | toaster | blanket clock`,
    },
    {
      open: [
        'How {p} likes {pHis} eggs is a matter of state: {way}, never otherwise. The new cook was told so on her first day, by three different people.',
        '"Remember," said the housekeeper, "the master takes his egg {way}." The kitchen maid nodded and counted the strokes of the clock.',
      ],
      ask: [
        'But what was served at breakfast was an egg that was __, and there was trouble.',
        'When the egg was cut open, everybody saw to their horror that it was __.',
      ],
      rows: `way due rivals
        soft, so that it runs on the plate | hard | soft runny
        soft and runny | hard | soft liquid
        with a yolk like honey, not at all firm | hard | soft runny
        hard as a bullet | soft | hard firm
        hard, so that one can slice it | soft | hard dry
        quite firm right through to the middle | soft | firm hard`,
    },
    {
      open: [
        'There were two jars on the shelf above the sink. In the {a} one was {x}, in the {b} one was {y}. My uncle, who was new to our kitchen, took the {b} one down.',
        'Take care with the jars, they have lost their labels. The {a} one holds {x}, and what you find in the {b} one is {y}. I write this because {p} once mixed them up and reached for the {b} one.',
      ],
      ask: [
        'A moment later there was a whole spoonful of __ in the coffee.',
        'The lid came off, and the table was white with __.',
        'And so the strawberries were sprinkled with __.',
      ],
      lists: {
        a: 'blue tall red round green small',
        b: 'blue tall red round green small',
        x: 'salt sugar flour starch soda chalk',
        y: 'salt sugar flour starch soda chalk',
      },
      due: 'y',
      rivals: 'x',
    },
    {
      open: [
        'We shared out the picnic like this. {P} was to bring {x}, {q} was to bring {y}, and I had the rug. At noon we met by the old willow, and {q} stood there with empty hands and a sheepish grin.',
        '"I will see to the {x}," said {p}. "Then I will take care of the {y}," said {q}. But on Sunday, when we had spread out the rug by the river, {q} slapped {qHis} forehead.',
      ],
      ask: [
        'It was a lovely picnic all the same, even without any __.',
        'I had been looking forward to the __, too.',
        'We forgave {qHim}, but to this day we call out, "Have you brought the __?"',
      ],
      lists: {
        x: 'sandwiches cherries sausages biscuits plums pears tomatoes muffins pancakes grapes',
        y: 'sandwiches cherries sausages biscuits plums pears tomatoes muffins pancakes grapes',
      },
      due: 'y',
      rivals: 'x',
    },
  ]),
];
