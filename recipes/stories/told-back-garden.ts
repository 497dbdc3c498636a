// Tellings of facts that are said once in passing in gardens, on farms and over fences, and called back by the same word.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, DAYS, FAMILY, JOBS, MONTHS, NUMBERS } from './telling-words.ts';

const BEDS = toldKind('told: called back in the garden', [
  {
    open: [
      'Along the wall I have sown {due} this year. You cannot see anything yet. My neighbour has a robot that cuts his lawn, and at night it looks at me with a green eye. Will you have a glass of cider?',
      'In the bed by the wall there will be {due}, if the birds leave us any. {p} was a bit sad about the old lilac, but it was dead. Oh, and we have a new bell, did you hear it?',
    ],
    middle: ['Then it rained for two weeks, as it does every spring.'],
    ask: [
      'When we came again in summer, the whole of the bed along the wall was full of __.',
      'A small green leaf was looking out of the earth by the wall: the first of the __.',
      'A goat got in over the wall and ate all of the __.',
      'What grows by the wall? It is the __.',
      'I wrote it on a little stick and put the stick in the ground by the wall: __.',
      'Do not step on that bed by the wall! There are __ in it.',
    ],
    lists: {
      due: 'beans carrots onions peas cabbages pumpkins tomatoes sunflowers potatoes radishes strawberries poppies tulips melons',
    },
  },
  {
    open: [
      'We buried the hamster behind the {due}. {q} played the recorder, and {r} had made a cross. Then there was cake. It was the hottest day of the year, and the tar on the road was as soft as butter.',
      "The hamster's grave is behind the {due}. We had a proper funeral, with candles, and Dad had to say a few words, and he said that it had been a good hamster, as hamsters go.",
    ],
    ask: [
      'Each Sunday the children go and lay a daisy on the little grave behind the __.',
      'The dog has been digging! There is a hole behind the __, and the hamster is gone.',
      'Where does the hamster lie? Behind the __.',
      'We had to promise the children that nobody would ever mow the grass behind the __.',
      'If you see a very small cross behind the __, take your hat off.',
      'A new path was to be made past the __, and the children shouted, "Not over the hamster!"',
    ],
    lists: { due: 'shed hedge garage barn wall bench tree swing fence gate well roses pump' },
  },
  {
    open: [
      '{A due} has moved into our shed. We leave the door open for it. Have you got your tomatoes in? My wife sings to hers. She has a good voice, but they do not get any bigger.',
      'Do not lock the shed, please, because there is {a due} living in it. As for the hedge, I am happy to pay half. We could have it done by my cousin, who does the graves.',
    ],
    ask: [
      'It was a cold night, so we put some straw and a dish of food into the shed for the __.',
      'I went to get the rake, and two eyes looked at me out of a flowerpot. It was the __.',
      'What lives in the shed? It is a __.',
      'In the spring it was not alone any more. In the shed there was a second __.',
      'Somebody had closed the door of the shed, and inside we heard the poor __.',
      '"And who is that, between the bikes?" asked the visitor. "That is just our __," we said.',
    ],
    lists: { due: 'hedgehog frog mouse cat hen duck fox rabbit squirrel snake rat goose dog toad' },
  },
  {
    open: [
      'The gate should be {due}, the council has written to us. They have a rule for everything, even for the height of the gnomes. My hip is bad today. It is going to thunder, you will see.',
      '"{Due}," said {p}, when we were talking about what colour to paint the gate. Then a swarm of bees came over the roofs, and all of us lay on the ground until it was gone.',
    ],
    ask: [
      'On Saturday I got out the brushes and opened the paint for the gate. The paint was __.',
      'The postman leaned on the gate too soon, and so his trousers are __.',
      'What colour is the gate now? It is __.',
      'You will find our house easily: look for the gate that is __.',
      'By the evening the gate was __, and so was the cat.',
      'There was no __ paint in the shop, so we had to wait with the gate.',
    ],
    lists: { due: COLOURS },
  },
  {
    open: [
      'My {due} planted the walnut tree, in the year of the flood. My other relations only ever ate the nuts. I would not like to sell the house. But the stairs, you know, and the roof, and all those leaves.',
      'The big walnut tree was planted by my {due}. Come, I want to show you the pond. It used to have a fish in it that came when you whistled. I think a heron had it in the end.',
    ],
    ask: [
      'When the storm blew down the walnut tree it was for us as if somebody had died, and we all thought of the __ who had planted it.',
      'We had a table made of the wood, and underneath we wrote the name of my __.',
      'Whose tree is that? It is the one my __ planted.',
      'Whenever I crack a nut, I drink to the health of my __.',
      'In a photo from that year you can see my __ with a spade and a thin little tree.',
      'Without my __ there would be no walnut tree.',
    ],
    lists: { due: FAMILY },
  },
  {
    open: [
      'I counted {due} frogs in the pond.',
      'There are {due} frogs in our pond this summer.',
      '"How many frogs have you got?" "{Due}. I can tell them by their voices."',
    ],
    ask: [
      'The heron looked at the pond and counted the frogs in it. There were __.',
      'If each frog in the pond jumps once, how many splashes do you hear? You hear __.',
      'In the evening all the frogs sang together, and as a choir they were __.',
      'I gave every frog in the pond a name, so I needed a list of names, and on it there were __.',
      'The number of frogs that live in the pond is __.',
      'On a warm night you can hear all __ of them croak.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'You can have my rake, but I want it back on {due}. I know you. The last time I had to come over and dig it out of your rubbish. How is the baby? Does he still look like Churchill?',
      '"On {due} I need it myself," said the old man, handing his wheelbarrow over the fence. They talked for a while about the weather, and about the man who used to have the house, and his end.',
    ],
    ask: [
      'When do I have to give it back? On __.',
      'I did nothing all week, and so in the night before __ I worked by the light of a lamp, to be done with his tool.',
      'And on __, as I might have known, there he stood at the fence and held out his hand.',
      'I washed it and dried it, and took it back to him on __.',
      '"It is only three more days until __," he called over, "and then I want it back!"',
      'He had to wait for it in vain on __, because I had lent it to somebody else.',
    ],
    lists: { due: DAYS },
  },
  {
    open: [
      'The scarecrow has my wedding {due} on. What else was I to do with it? There are starlings this year like sand on the beach. {p} bangs on a pan at six every morning, and {q} wants to move out.',
      'We have given the scarecrow an old pair of trousers, a pot for a head, and, as it looked so sad, the {due} that Dad was married in. The birds sit on it.',
    ],
    ask: [
      'Passing our field, Grandma stopped and cried, "But that is his good __!"',
      'After a night of storm the scarecrow stood there almost naked. The wind had carried off the __.',
      'What did the scarecrow have from the wedding? It had the __.',
      'A tramp came by, looked around, and took what he liked best from the scarecrow. Now he has got a fine __.',
      'In the wedding photo you can see what the scarecrow is wearing today, the __.',
      'A robin has built its nest in the __ of the scarecrow.',
    ],
    lists: { due: 'hat coat shirt tie jacket scarf belt suit cap' },
  },
  {
    open: [
      'The watering can leaks, the hose has a hole, and I am allergic to {due}. Otherwise I love my garden. I wear a hat like a beekeeper. My doctor says to move to the seaside, and my wife says to move.',
      'I sneeze when I come near {due}. My nose swells up, my eyes close, and I look like a boxer. Is it not sad, for a man who has won three prizes for his marrows?',
    ],
    ask: [
      'The lady who had come to thank me held out a big bunch, smiling. "Thank you," I said, and began to sneeze, for it was all __.',
      'My new neighbours have a garden full of __, and I have to keep my windows shut.',
      'What makes me sneeze? It is __.',
      'At my funeral, please, no __, or I shall sneeze in the coffin.',
      'My wife threw them out, although they were a present, because they were __.',
      'I can look at __ only through glass.',
    ],
    lists: { due: 'roses tulips daisies poppies sunflowers' },
  },
]);

const FARM = toldKind('told: called back on farms and over fences', [
  {
    open: [
      'Old Tom keeps his money in the {due}, he does not trust banks. He told me so in the pub. He also told me that he had once danced with a queen, and I saw him try to pay with a button.',
      '"Banks!" said the old farmer, and spat. "I keep mine in the {due}." It was market day. A pig had escaped, and was sitting in the hairdresser\'s, under a hood.',
    ],
    ask: [
      'When he died, his daughters looked under every floorboard, and only the youngest thought of the __.',
      'A thief in the pub had been listening, and at night he crept over to the __.',
      'In the hot summer there was a fire, and with it went all his money, because it was in the __.',
      'Where does the old man hide his money? In the __.',
      '"What a lot of mice there must be in the __," he said, holding up half of a ten-pound note.',
      'He needed a new tractor, so he went out to the __ and came back with his pockets full.',
    ],
    lists: { due: 'barn attic cellar shed garage stable well chimney oven piano mill clock cupboard bed' },
  },
  {
    open: [
      'We shall bring in the hay on {due}. I need everyone who has two arms. There is cider, there is ham, and my niece from the city is coming, the one with the ring in her nose.',
      '"It will stay dry till {due}," said the farmer, looking at the swallows, "and that is when we get the hay in." His knee agreed. His wife had seen it in the coffee.',
    ],
    ask: [
      'We all sharpened our forks and kept free what we had been told to keep free, __.',
      'A black cloud came up a day too soon. "Why could it not wait until __?" said the farmer.',
      'When do they bring in the hay? On __.',
      'It was __, and the whole village stood in the field with rakes and forks.',
      'The niece from the city thought that it was to be another day, and missed the hay on __.',
      'My back has been hurting ever since __, when we did the hay.',
    ],
    lists: { due: DAYS },
  },
  {
    open: [
      'The vet says that the sheep need {due}. He was quick this time. His wife has left him, did you know? He comes with his shirt on the wrong way round, and talks to the animals longer than he has to.',
      '"Give them {due}," said the vet, shutting his bag. "It is an old trick, but it works." Then he sat on the bucket for half an hour and told the farmer about his boat.',
    ],
    ask: [
      'So in the evening the farmer went from sheep to sheep with a bowl of __.',
      'The sheep put their noses into it, and made faces, but they ate the __.',
      'The whole flock was well again, thanks to __.',
      'What did the vet say the sheep needed? He said that it was __.',
      '"Have you gone mad?" asked his wife. "You cannot feed __ to sheep!"',
      'In the shop they were surprised that a farmer should buy so much __.',
    ],
    lists: {
      due: 'salt honey beer cabbage porridge ginger soup tea milk bread cheese sugar rice coffee lemonade mustard',
    },
  },
  {
    open: [
      'My dad calls his tractor {due}. He has had it for longer than he has had my mother. In winter he puts a blanket over the hood. Nobody else may drive it. It has a radio that only gets Norway.',
      'There is a tractor on this farm with a name: it is called {due}. There is also a bull without one. My brother and I sleep over the stable, and it is warm, and you get used to the smell.',
    ],
    ask: [
      'On a cold morning we hear Dad out in the yard: "Come on, my beauty! Start, __!"',
      'The man at the garage shook his head over the engine. "I am sorry," he said, "this is the end for __."',
      'What does Dad call his tractor? He calls it __.',
      'My mother says that he should have married __.',
      'Dad painted it on the side of the tractor, in white letters: __.',
      'When the new tractor came we looked for a name for it, but there can only be one __.',
    ],
    lists: {
      due: 'Rosie Bella Daisy Samson Hercules Martha Betty Thunder Lightning Tiger Lion Victoria Queen Jumbo Rocket Storm',
    },
  },
  {
    open: [
      'In our village they make {due}, that is what it is known for. The church is nothing special. We had a poet here once, but he moved away because of the noise, and there is a stone where he fell over.',
      'This is the village where the {due} come from. You can still see the old workshops. The buses stop for half an hour, people buy an ice cream, and somebody always falls into the brook.',
    ],
    ask: [
      'On the sign as you drive in there is a picture, and of course it shows __.',
      'My grandfather, like all of the men in the village, made __.',
      'What is the village known for? It is known for its __.',
      'The factory in China is cheaper, so today nobody buys the __ from our village any more.',
      'When a girl from the village gets married, the guests throw no rice, they wave their __.',
      'There is a museum in the old school, and every room of it is full of __.',
    ],
    lists: {
      due: 'bells hats drums dolls clocks spoons baskets kites whistles candles umbrellas combs shoes knives pipes',
    },
  },
  {
    open: [
      'The foal was born on the {nth} of {due}. It stood up after an hour, fell down, and stood up again. My sister cried. The vet had a splinter in his thumb, and we gave him an egg.',
      'It was in {due} that our mare had her foal, at four in the morning. There was just the lamp, and the steam, and my father, who said "well, well, well", and nothing else.',
    ],
    ask: [
      'It will be a year old next __.',
      'In the papers of the young horse it says that it was born in __.',
      'Every year in __ we hang a carrot on a ribbon over the stable door for its birthday.',
      'Which month was the foal born in? It was __.',
      'The horse was sold, and came back to us by itself, in __, on its birthday.',
      'I was not there, as I was in hospital in __, when the foal was born.',
    ],
    lists: { due: MONTHS, nth: 'first second third fourth fifth sixth' },
  },
  {
    open: [
      'Behind that hedge lives a man who used to be {a due}. He does not like to be asked about it. He has forty bonsai trees, and each of them has its own umbrella. We wave to each other at Christmas.',
      'Our neighbour was {a due} before he came here, the woman at the post office told me. He has a high hedge, he gets many parcels, and on Fridays you can smell something sweet.',
    ],
    ask: [
      'One night we heard a cry for help, and then he stood in our garden, and he did what he had learned to do in his life as a __.',
      '"Is it true that you were a __?" asked my little son over the hedge.',
      'After his death they found a box of old photos, and on each one you could see him at work as a __.',
      'What was our neighbour before? He was a __.',
      'You would never have thought, looking at him, that he had been a __.',
      'He opened up at last, one evening, and told us why he had stopped being a __.',
    ],
    lists: { due: JOBS },
  },
  {
    open: [
      'There were {d}, {e} and {due} in the field by the river. The {d} were sold at the market. The {e} caught something and died. My wife wanted to keep at least some of them, for company.',
      'We used to have {d}, {e} and {due}. Then the fox got in, and the {e} were gone, and a year later my brother took over the {d}. He has more grass than we do.',
    ],
    ask: [
      'So these days the only animals we still have are the __.',
      'When I whistle in the morning, nothing comes to the fence except the __.',
      'What is left in our field? Only the __ are.',
      'It has got quiet here. You hear nothing but the __.',
      'In the end there was nobody left to feed but the __.',
      'As long as I live we shall keep the __, even though all the others are gone.',
    ],
    lists: {
      due: 'sheep goats pigs cows ducks geese hens horses donkeys rabbits',
      d: 'sheep goats pigs cows ducks geese hens horses donkeys rabbits',
      e: 'sheep goats pigs cows ducks geese hens horses donkeys rabbits',
    },
    rivals: 'd e',
  },
  {
    open: [
      'First she sat on the {d}, our speckled hen, then on the {e}, and now she has made her nest on the {due} and will not budge. We have got used to it. Hens have their moods, like aunts.',
      'We found the hen on the {d}, and carried her back. The next day it was the {e}. Since yesterday she has been sitting on the {due}, and she has laid an egg there, and so we let her be.',
    ],
    ask: [
      'After three weeks there was a peeping to be heard, and it came from the __.',
      'Nobody can use the __ for the time being, because there is a hen on it.',
      'Where does the hen have her nest now? On the __.',
      'At night the fox crept up and down in front of the __, but he did not dare to jump at the hen.',
      'If you want to see the chicks, they are on the __.',
      'The chicks grew up, and as they were hatched there, all of them like to sleep on the __.',
    ],
    lists: {
      due: 'tractor bench table roof ladder barrel wall sofa cart chair bed piano stove shelf',
      d: 'tractor bench table roof ladder barrel wall sofa cart chair bed piano stove shelf',
      e: 'tractor bench table roof ladder barrel wall sofa cart chair bed piano stove shelf',
    },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [BEDS, FARM];
