// Tellings of facts that are said once in passing around the kitchen table, and called back after other talk by the same word.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DAYS, NUMBERS } from './telling-words.ts';

const COOK = toldKind('told: called back in the kitchen, food', [
  {
    open: [
      "Tonight there is {due}. Wash your hands. Who has let the hamster out? I was at the parents' evening, and your teacher says that you look out of the window, which I told her is what windows are for.",
      '"What is for supper?" "{Due}." "And how was it at the dentist\'s?" Dad opened his mouth and showed us a new gold tooth. Then he wanted to know who had won, and I told him all about the match.',
    ],
    ask: [
      'Mum put the big dish on the table, lifted the lid, and there was the __.',
      'By then we were so hungry that we could already smell the __ in the oven or on the stove.',
      'The neighbour put her head round the door. "Mm! Are you having __?"',
      'There had been a misunderstanding, and no one had cooked any __. We ate bread.',
      'What was there that evening? There was __.',
      'My brother came home at nine, and all the __ had been eaten.',
    ],
    lists: {
      due: 'soup rice fish chicken pizza pasta pie sausages potatoes eggs pancakes porridge salad beans curry noodles duck',
    },
  },
  {
    open: [
      'The secret of this cake is a little {due}. Do not tell anyone. My mother took it to her grave, nearly. She told me on the last day, between the doctor and the priest, and then she asked for a beer.',
      'You put some {due} in it, and that is what makes it so good. Now, have I shown you the pictures of the baby? This is her with a hat, and this is her without.',
    ],
    ask: [
      'I baked the cake at home, and it was nothing like hers. Then it came to me: I had forgotten the __.',
      '"What on earth is in this cake?" they asked, but I never said a word about the __.',
      'What is it that makes the cake so good? It is the __.',
      'If you want to bake my cake you must have some __ in the house.',
      'She took a bite, shut her eyes, and said, "I know what it is. You have put in __!"',
      'Without that bit of __ it is a cake like any other.',
    ],
    lists: {
      due: 'salt pepper honey ginger coffee tea cocoa vinegar mustard beer wine carrot lemon chocolate cheese',
    },
  },
  {
    open: [
      'There were {a a}, {a b}, {a c} and {a due} on the table this morning. Mum put the {a} away, the {c} went into the sink, and you have the {b} in your hand. I am not blaming anyone. It is hot, and we are all tired.',
      'I had laid out four things: {a}, {b}, {c} and {due}. {p} came and fetched the {b}, {q} needed the {a}, and the {c} I took away myself.',
    ],
    ask: [
      'So now there is nothing on the table but the __.',
      'Of the four things, what is still there? The __.',
      'The baby stretched out a hand for the only thing left on the table, the __.',
      'When I wiped the table I had to lift up just one thing, and it was the __.',
      'I came back, and the table was empty. Somebody had taken even the __.',
      'Only the __ is left, all the other things are gone.',
    ],
    lists: {
      due: 'spoon cup knife fork plate bottle bowl jug pan pot jar glass',
      a: 'spoon cup knife fork plate bottle bowl jug pan pot jar glass',
      b: 'spoon cup knife fork plate bottle bowl jug pan pot jar glass',
      c: 'spoon cup knife fork plate bottle bowl jug pan pot jar glass',
    },
    rivals: 'a b c',
  },
  {
    open: [
      '{p} has {due} for breakfast, every day of the year. {q} has a cigarette. I have what the children leave. By the way, your shirt is inside out, but do not change it, it is good luck.',
      'When they got married {p} told {q} one thing: "For breakfast I need {due}." The rest would turn out somehow, {pHe} said. They went to live above a cinema, and knew all the films by ear.',
    ],
    ask: [
      'And so in the morning, as on all the other mornings, {p} sat down to a plate or a cup or a bowl of __.',
      'On the day of the great storm no shop was open, so for the first time {p} had to start the day without __.',
      '"Good morning, {p}, and what would you like?" asked the lady in the hotel. It had to be __.',
      'What does {p} have in the morning? {p} has __.',
      'In hospital they gave {p} toast, and {p} sent it back and asked for __.',
      'After forty years {q} got up early for once and made the __ for {p}.',
    ],
    lists: {
      due: 'eggs porridge rice soup pancakes cheese sausages fish potatoes cake beans fruit ham noodles tomatoes',
    },
  },
  {
    open: [
      'The jam with the blue lid is {due}. I write nothing on them any more, because my pen is in the car and my car is in the river. It is a long story. Do you want tea?',
      'There are three jars of jam, and I made all of them myself: {due} in the one with the blue lid, {d} in the white, {e} in the green. And the yellow one has got buttons in it.',
    ],
    ask: [
      'On my toast this morning I had some from the jar with the blue lid, so I had __.',
      'I opened the blue lid, and it smelled of summer and of __.',
      'What is in the jar with the blue lid? It is __.',
      'There was a wasp under the blue lid, stuck in the __.',
      '"I would like __, please," said the boy, so I gave him the jar with the blue lid.',
      'A spoonful from the jar with the blue lid told me at once that it was __.',
    ],
    lists: {
      due: 'apple pear peach plum orange lemon cherry melon strawberry',
      d: 'apple pear peach plum orange lemon cherry melon strawberry',
      e: 'apple pear peach plum orange lemon cherry melon strawberry',
    },
  },
  {
    open: [
      'Boil it for {due} minutes.',
      '"How long does it have to boil?" "For {due} minutes."',
      'The packet says {due} minutes. I have put on the water.',
    ],
    ask: [
      'The cook put it into the boiling water and set the clock to __.',
      'It was still hard, because it had not been in the water long enough. The packet clearly said __.',
      '"When will it be done?" "It takes __ minutes."',
      'How many minutes does it have to boil? You must wait __.',
      'He took it out of the pot when it had boiled for __ minutes.',
      'I forgot about it on the phone. It boiled for an hour, and not for __ minutes.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'They say there was a real diamond in the {due}, and the old cook swallowed it without noticing. I had it from my aunt, who was a maid there. It was a house with ninety rooms, and she had to dust the stuffed bears.',
      'The rich man had hidden the ring in her {due}, so that she should find it with her teeth. That was how people asked you to marry them in those days. The band played, and the ice swan melted.',
    ],
    ask: [
      'But she was not hungry, she had danced too much, and she gave her dog the __ with the jewel in it.',
      '"Stop!" cried the butler, who knew about it. "There is something hard in the __!"',
      'Where was the jewel hidden? In the __.',
      'Nobody wanted to believe that a thing worth so much had been in the __.',
      'To this day, they make jokes in that family about what may be hidden in the __.',
      'It was a strange place for a jewel, a __.',
    ],
    lists: {
      due: 'cake pie pudding peach plum roll sausage pancake potato biscuit dumpling tomato sandwich',
    },
  },
  {
    open: [
      "I only had a bit of {due} today, doctor. And perhaps a crumb of cake. No, I have not been smoking. That is my husband's smell. He smokes in the wardrobe, and thinks that I do not know.",
      '"Tell me, what have you eaten today?" the doctor asked. "{Due}, and nothing else," I said. He lit up my eyes, he knocked on my back, he listened to my heart for a long time, as if it were telling him something.',
    ],
    ask: [
      '"Then it must have been bad," said the doctor at last. "There is something going round. Throw it away, all your __."',
      'Again and again I asked myself how I could get so ill from __.',
      'When the pain was gone I had to promise him never to eat so much __ again.',
      'What had I had? I had had __.',
      'In his book he wrote what I had told him: the patient had eaten __.',
      'I can never look at __ again without a pain in my belly.',
    ],
    lists: {
      due: 'soup rice fish chicken pizza pasta cheese bread porridge ham salad honey chocolate bacon butter',
    },
  },
  {
    open: [
      'For the picnic {p} makes the {due}, you get the bread and I bring a blanket. If it rains we go to the barn. The last time we saw an otter there, or a wet cat, {q} could not be sure.',
      '"I will do the {due}," said {p}, and that was that. The rest of the talk was about the car: who sits where, who is going to be sick, and who has to hold the dog.',
    ],
    ask: [
      'So they all sat on the blanket and held out their plates, and {p} opened the basket with the __.',
      'The dog had got at the basket of {p}, and there was no __ any more.',
      'It rained, and they sat in the barn and praised {p} for the __.',
      'What was it that {p} made for the picnic? It was the __.',
      '{p} fell into the brook with the whole of the __.',
      'The bread was stale and the wine was warm, but the __ from {p} was a dream.',
    ],
    lists: { due: 'salad pie cake chicken soup fish pizza rice lemonade tea coffee pudding pasta punch' },
  },
  {
    open: [
      'My son will not eat {due}. He has been like that from the day he was born. He walks well, he talks well, he can count to ninety, and he is the only child I know who says thank you to escalators.',
      '"Anything but {due}," says my son when you ask him what he would like for dinner. He is six. He wants to be an owl, and he has already begun to sleep in the day.',
    ],
    ask: [
      "He came home from his friend's, white as a sheet. They had given him __.",
      'Everyone had eaten up, only on one plate there still lay, pushed to the edge, the __.',
      '"Please, please, no __!" I heard him cry out in his sleep.',
      'What does my son never eat? He never eats __.',
      'I must tell the cook at his new school that he leaves all his __ on the plate.',
      'I once put some __ under his rice, and of course he noticed.',
    ],
    lists: {
      due: 'fish cheese eggs carrots beans tomatoes onions mushrooms cabbage peas soup salad potatoes bread spinach',
    },
  },
]);

const TABLE = toldKind('told: called back in the kitchen, other things', [
  {
    open: [
      'We have run out of {due}, by the way. Now where was I? The bride, yes, the bride. She came up to the altar, and she lifted her veil, and it was the wrong woman. You could have heard a pin drop.',
      '"There is no {due} left," said {p} behind the open cupboard door. {q} was reading out the newspaper: a man had married his own sister-in-law, a cow had stopped an express train, and it was going to snow.',
    ],
    ask: [
      'Next morning the neighbour stood at the door with a cup in her hand. "Could you let me have some __?" "No, I am sorry, we have none ourselves."',
      'On the shopping list that hung on the fridge there was just one word: __.',
      'They looked at each other across the table. Nobody had remembered to buy __.',
      'What had they run out of? They had run out of __.',
      'It snowed so much that they could not get to the shop, and went for a week without __.',
      'So I went out into the snow to see if I could still get some __ somewhere.',
    ],
    lists: { due: 'milk sugar butter salt coffee tea flour oil soap rice honey bread cheese jam pepper' },
  },
  {
    open: [
      'Do not turn on the {due}, it is broken. Sit down, eat something, you are as thin as a rake. Did he say anything about me? What did he have on? Was he with her?',
      'On the {due} there was a note: "Broken! Do not touch!" The rest of the house was fine, apart from the smell, and the landlady, who came in without knocking.',
    ],
    middle: [
      'The man who was going to mend it had been in the day before, but he had brought the wrong screw.',
    ],
    ask: [
      'But my flatmate never reads notes, and so there was a bang and a flash, and smoke came out of the __.',
      'What was broken? It was the __.',
      'The landlady wanted us to pay for the __, although it had been broken when we came.',
      '"Out of my way! I know a bit about this," said my uncle, and he took the broken __ apart.',
      'Now that it has been mended we can turn on the __ again.',
      'In the end they carried the __ down to the dustbins, because nobody could repair it.',
    ],
    lists: { due: 'oven fridge stove radio lamp toaster kettle heater fan iron television' },
  },
  {
    open: [
      'I keep the letters from {p} in the old {due}. He must never find them. It was before I was married, you understand, we were young, and there was a war. Is this milk still good?',
      '"If I die," said Aunt {f}, stirring her tea, "burn the letters. They are in the {due}." And then she talked about greenfly, and how you get rid of them with soap.',
    ],
    ask: [
      'After the funeral we went into her kitchen, and I opened the __, and they were all there, tied with a ribbon.',
      'He did find the letters, when he was looking for string in the __.',
      'For fifty years her letters had been lying in the __.',
      'Where did she hide the letters? In the __.',
      'A young couple bought her old __ at the flea market, and there was a bundle of letters in it.',
      'The ribbon had faded, and the letters smelled of the __ they had been in.',
    ],
    lists: {
      due: 'drawer cupboard basket suitcase chest oven teapot piano wardrobe bucket pot tin trunk desk',
    },
  },
  {
    open: [
      'My {due} is going to have supper with us. Put on a shirt. And take that thing out of your ear. Did you know that there are people in Japan who live to a hundred and twenty because they eat seaweed?',
      '"We need another plate," said Mum, "because my {due} is coming." We went on playing. I had three kings. My brother was cheating, and the cat was sitting on the cards we had not used.',
    ],
    ask: [
      'We heard the bell, and there on the mat stood, with flowers and a wet umbrella, the __ of our mother.',
      'The extra plate was for her __.',
      'We waited with the food until eight, but her __ did not come.',
      'Who came to supper? It was her __.',
      'That evening the __ ate most of what was on the table and told the best stories.',
      'In the middle of the meal the __ fell off the chair.',
    ],
    lists: {
      due: 'cousin aunt uncle sister brother boss friend teacher dentist father grandmother neighbour doctor',
    },
  },
  {
    open: [
      'The water will be turned off on {due}. There was a note in the hall. Fill the bath the night before. How many sugars? You look pale. It is that boy again, is it not?',
      'On {due} they are going to turn off the water in the whole house, {p} told us at breakfast, and read on about the swimmer who had been carried away by a pelican.',
    ],
    ask: [
      'I turned on the tap and nothing came out. What day was it? It was __.',
      'We had forgotten all about it, and on __ we stood in the shower full of soap.',
      'All the pots and pans had to be filled with water for __.',
      '"When will there be no water?" "On __."',
      'I am going to shower at the office on __, when there is no water here.',
      'On the evening of __ the water came back, brown at first and then clear.',
    ],
    lists: { due: DAYS },
  },
  {
    open: [
      'Upstairs they have a lodger whom nobody has ever seen, only heard: he is called {due}. Pass me that knife. These beans are all string. When I was your age we had beans every day, and we were glad of them.',
      'The lodger said that his name was {due}, and paid for three months in coins. I gave him the key, and a lamp, and I told him about the cellar, and not to be alarmed by the pipes.',
    ],
    ask: [
      'There was a letter on the mat, without a street or a number, only with a name: Mr __.',
      'Nobody had paid for the room since Easter, so my mother knocked at his door and called, "Mr __!"',
      'A policeman held up a photo. "Do you know this man?" "Yes," said my mother, "that is our lodger, Mr __."',
      'What was the lodger called? He was called Mr __.',
      'They opened the room, and there was only an empty bed. We never saw him again, that Mr __.',
      'The neighbours think that Mr __ never lived here at all.',
    ],
    lists: {
      due: 'Brown Miller Baker White Taylor King Fox Green Wood Hill Black Bell Fisher Stone Young Wolf Snow Winter',
    },
  },
  {
    open: [
      'The apprentice cook was afraid of one thing only, and that was {due}. He told nobody but the girl who washed the pots. She was from the mountains and had eleven brothers. Outside, a coach was unloading sixty hungry Swedes.',
      'Even a big man may be scared of something small. Our cook is afraid of {due}. He was in the army, he has been bitten by a shark, and he has a picture of a lady on his chest that moves when he breathes.',
    ],
    ask: [
      'One morning there was a scream from the pantry, and he ran out, white as flour. We knew at once what he had seen: __.',
      'What is the cook afraid of? He is afraid of __.',
      'At night he shuts all the windows, so that there will be no __.',
      'The boys wanted to play a trick on the cook. They caught some __ and put them under his hat.',
      '"Come down from that table," said the girl, "it is all right. I have swept out the __."',
      'In all his dreams, he says, there are __.',
    ],
    lists: { due: 'mice spiders rats frogs wasps bees snakes worms moths cats birds flies' },
  },
  {
    open: [
      "This was my grandmother's recipe book. She always cooked with {a due} on her shoulder. I don't know why. There were nine children, a blind horse and no chimney, and she lived to be a hundred.",
      'While she cooked she had {a due} sitting on her shoulder, my grandmother, and it watched her. The kitchen was black with smoke. In the pot there was always the same thing, and it was always good.',
    ],
    ask: [
      'In the only picture we have of her she stands at the stove, and something looks out from beside her ear: the __.',
      'One day it fell into the pot, that poor __.',
      'She let us lick the spoon, but the first lick was for the __.',
      'What used to sit on her shoulder? It was a __.',
      'When she died the __ sat on the cold stove for three days.',
      'I would like to cook as she did, but my husband will not have a __ in the kitchen.',
    ],
    lists: { due: 'parrot mouse hen cat monkey squirrel frog rat pigeon crow hamster duck rabbit snake' },
  },
  {
    open: [
      'I take it the cups are yours? They are {due}, I mean, who drinks out of such cups? Sorry. I am a bit nervous. This is my first time in a flat with other people. I lived with nuns.',
      '"You can use everything but the {due} cups," I was told when I moved in. "Those belong to {p}." I was shown the list for the cleaning, and the list of those who had not cleaned.',
    ],
    ask: [
      'On the first Sunday I broke one, and I had to go from shop to shop to find another that was __.',
      '"Who has been drinking from my cup?" shouted {p}. You could see whose it was, because it was __.',
      'What colour are the cups of {p}? They are __.',
      'One broken piece still lay under the table, sharp and __.',
      'They moved out years ago, but at the back of the cupboard there is still a single cup, and it is __.',
      'All the other cups in the kitchen were dirty. There was only a __ one left, so I took it.',
    ],
    lists: { due: 'red blue green yellow black brown pink purple golden grey white' },
  },
]);

export const kinds: readonly Kind[] = [COOK, TABLE];
