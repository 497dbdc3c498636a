// Tellings in which a boat, a village, a shop, an inn, a horse, a doll or a band got a name that is due later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const BOATS = 'Swallow Dolphin Seagull Victory Hope Rainbow Butterfly Swan Whale Star Mermaid Arrow';
const INNS = 'Lion Anchor Crown Ship Plough Fox Eagle Bell Swan Horse Boat Bear';
const TOWNS =
  'Stonebridge Greenfield Longwood Whitehill Redford Oakham Millbrook Springfield Woodstock Ashford';

const THINGS = toldKind('told: names, of things and places', [
  {
    open: [
      'Father painted the boat blue and named it the {due}.',
      'Our boat is called the {due}. The boat beside it, which is much bigger, is called the {d}.',
      'We bought an old boat and called it the {due}. The children wanted to call it the {d}, but my wife had the brush in her hand.',
    ],
    ask: [
      'We sailed across the bay in our boat, the good old __.',
      'We asked the man in the harbour where our boat was. "What is its name?" "It is the __."',
      'There was a storm in the night, but in the morning our boat was still there. Nothing had happened to the __.',
      'On the side of our boat you can read in white letters: The __.',
      'I do not want any other boat. I am happy with the __.',
      'Father called over the water to us: "Come aboard the __!"',
    ],
    lists: { due: BOATS, d: BOATS },
  },
  {
    open: [
      'On the way from {d} to {e} our car broke down, right in the middle of a village called {due}.',
      'We wanted to go from {d} to {e}. But our car stopped in {due} and did not move again, and all that we could find there was one shop and a lot of hens.',
    ],
    middle: ['It began to rain, of course, and nobody had brought a coat.'],
    ask: [
      'The man who mended our car lives in __.',
      'We had to spend the night where the car had stopped, in __.',
      'I rang up my mother and said, "The car is broken. We are stuck in __."',
      'Where did the car break down? It broke down in __.',
      'The car was pushed by six farmers from __.',
      'I have never gone back to the place where the car gave up. But I often think of __.',
    ],
    lists: { due: TOWNS, d: TOWNS, e: TOWNS },
    rivals: 'd e',
  },
  {
    open: [
      'There are two inns in our village. The {due} is cheap, and the {d} is dear.',
      'If you have money, stay at the {d}. It has carpets on the stairs. If you have none, like me, take a bed at the {due}: the sheets are clean, and the landlady sings.',
    ],
    ask: [
      'I had only a few coins left, so I slept at the __.',
      'The king himself would sleep at the {d}. Poor people go to the __.',
      'The cheap inn is the __.',
      'The {d} was too dear for us. "Then let us go to the __!" said my brother.',
      'A bed costs half as much as at the {d} if you go to the __.',
      'The students never have any money, and so you will find them all at the __.',
    ],
    lists: { due: INNS, d: INNS },
    rivals: 'd',
  },
  {
    open: [
      'The white horse is {pet} and the black horse is {pet2}.',
      'There are two horses in the stable, a black one called {pet2} and a white one called {pet}. The saddle on the wall fits both.',
    ],
    ask: [
      'She patted the white horse on the neck and said, "Good morning, __!"',
      'I have no fear of the black one, but I would never ride the white one. You cannot trust __.',
      'In the snow we could hardly see the white horse. "Where are you, __?"',
      'First they led out {pet2}, who is as black as night, and then __.',
      'The white horse won the race! The people jumped up and shouted, "__!"',
      'There is a name over the door of the white horse. It is __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'The four of them had a band, and they called it the {due}.',
      'First they wanted to be the {d}, but there was already a band with that name. So they became the {due}. There were four of them, and not one could read music.',
    ],
    ask: [
      'The lights went out, and a voice said, "Ladies and gentlemen, please welcome the __!"',
      'The girls in the first row screamed when they saw the four of them. They love the __.',
      'On the drum of the band you could read the words "The __".',
      'All over the town there were posters. Tonight at eight: the __!',
      'I have all the songs of that band. I have been in love with them since I first heard the __.',
      'What is the band called? They are the __.',
    ],
    lists: {
      due: 'Foxes Wolves Rockets Parrots Cowboys Pirates Spiders Beetles Lions Cats Bears Monkeys',
      d: 'Foxes Wolves Rockets Parrots Cowboys Pirates Spiders Beetles Lions Cats Bears Monkeys',
    },
  },
  {
    open: [
      'My daughter has a doll, {pet}, and a bear, {pet2}.',
      'Two toys come with us wherever we go. The doll is {pet}, and has had no hair since the time with the scissors. The bear is {pet2}.',
    ],
    ask: [
      'The bear was there, but the doll was not. My daughter ran through all the rooms and cried, "Where is __?"',
      'She put the doll to bed, kissed it, and said, "Sleep well, __."',
      'My daughter pulled a small dress over the bald head of her doll and said, "Now you are pretty, __!"',
      'We had left the doll on the train. "Mum, we must go back for __!"',
      'She has a bear called {pet2} and a doll called __.',
      'I bought a hat for the doll. It is much too big for __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'The café at the corner is called the {due}. The one by the station is called the {d}.',
      'When Aunt Mary opened her café, she called it the {due}, and hung a lamp over the door. Everybody said that nobody would come. Before that it had been a shop for hats, and across the road there was the {d}, with its famous cakes.',
    ],
    ask: [
      'I will wait for you at the corner, not by the station. You know the place, it is called the __.',
      '"Not at the {d}," she said on the phone. "We are meeting at the __."',
      'The {d} was full, so we had our tea at the __.',
      'There are only two cafés here. One is the {d}, and the other is the __.',
      'Nobody had any cake left at the {d}, so we tried the __.',
      'We have been to the {d} so often! This time we want to go to the __.',
    ],
    lists: {
      due: 'Lantern Teapot Olive Garden Window Rose Parrot Spoon Moon Candle Umbrella Clock',
      d: 'Lantern Teapot Olive Garden Window Rose Parrot Spoon Moon Candle Umbrella Clock',
    },
    rivals: 'd',
  },
  {
    open: [
      'The old bridge is called {due} Bridge. The new one, which is all steel, is called {d} Bridge.',
      'Our town has two bridges. {due} Bridge was built by monks, four hundred years ago. {d} Bridge was built last year, by a firm from the city, and it is closed again already.',
    ],
    ask: [
      'The old stones are wet and green. Many painters have stood on __ Bridge.',
      'No cars may drive on the old bridge. Please do not drive over __ Bridge.',
      'The new bridge is closed today, so all of us have to walk over __ Bridge.',
      'Of the two, I like the old one better. I always go over __ Bridge.',
      'The name of the older bridge is __ Bridge.',
      'They say that the ghost of a monk walks at night on __ Bridge.',
    ],
    lists: {
      due: 'King Queen Church Mill Castle Abbey River Station Tower Market Garden Bishop',
      d: 'King Queen Church Mill Castle Abbey River Station Tower Market Garden Bishop',
    },
    rivals: 'd',
  },
  {
    open: [
      'They bought two goats. One was named {pet} and the other was named {pet2}. {pet2} gave three litres of milk a day, and {pet} gave nothing at all.',
      '{pet} and {pet2} are our goats. We get all our milk from {pet2}, and from {pet} we get only trouble.',
    ],
    ask: [
      'My wife put the pail under the goat and said, "Let us have some milk, dear __."',
      'The cheese on your bread is made with milk from __.',
      'There was no milk this morning. Something must be wrong with __.',
      'Every day at six we go to the goat shed to milk __.',
      'If we had to sell one, we would keep the one with the milk. So we will keep __.',
      'It is not {pet} who gives the milk, it is __.',
    ],
    due: 'pet2',
    rivals: 'pet',
  },
  {
    open: [
      'Two storms came over the sea that year. The first was called {due} and the second was called {d}.',
      'In those days they gave all storms a name. {due} came in spring and took our roof. Then came {d}, in autumn, and took the roof of our neighbours.',
    ],
    ask: [
      'Our own house lost its roof in the first of the storms, __.',
      'Do you remember the first storm? The radio had told everybody to stay at home because of __.',
      'The second storm was bad. But the first one was much worse. Nobody here will ever forget __.',
      'They named the first of the two storms __.',
      'Two storms in one year! We had hardly heard of {d} when we were still paying for __.',
      'We have a new roof now. The old one was carried away by __.',
    ],
    lists: {
      due: 'Emma Anna Lucy Rose Alice Clara Peter Paul Henry George Thomas Martin',
      d: 'Emma Anna Lucy Rose Alice Clara Peter Paul Henry George Thomas Martin',
    },
    rivals: 'd',
  },
  {
    open: [
      'My grandmother named her two apple trees. The big one was {f} and the small one was {m}, like her parents.',
      'Other people talk to their flowers. My grandmother talks to two apple trees, and they have the names of her parents: {f} is the big one and {m} is the little one, which has never had more than six apples.',
    ],
    ask: [
      'There were six apples in the grass under the little tree. "Thank you, __," said my grandmother.',
      'The little tree fell down in the storm. We all cried for __.',
      'My grandmother gave water to the big tree first. Then it was the turn of __.',
      'She patted the small tree. "You must grow a bit, my dear __!"',
      'The big tree had been planted on the same day as the little one, __.',
      'A bird had built its nest in {f}, and another bird had built one in __.',
    ],
    due: 'm',
    rivals: 'f',
  },
  {
    open: [
      'The mountain on the left is the {due}. The one on the right is the {d}.',
      'From our window you see two mountains. On the left there is the {due}, and on the right the {d}. When I was little, I thought that they were asleep.',
    ],
    ask: [
      'The sun sets on the left, behind the __.',
      'There is snow on the mountain on the left. That is the __.',
      'We did not climb the one on the right. We climbed the __.',
      '"Look to the left," said the guide. "Up there you can see the __."',
      'The left mountain is called the __.',
      'On the right somebody had lit a fire on the {d}. On the left somebody had lit a fire on the __.',
    ],
    lists: {
      due: 'Giant Monk Tooth Bear King Finger Wolf Horn Dragon Queen Eagle Needle',
      d: 'Giant Monk Tooth Bear King Finger Wolf Horn Dragon Queen Eagle Needle',
    },
    rivals: 'd',
  },
  {
    open: [
      'I write my diary as if it were a friend. I have given it a name: {f}.',
      'Other girls have a best friend. I have a diary, and I call it {f}. It has a lock, so that {m}, my horrible brother, cannot read it.',
    ],
    ask: [
      'Every evening I open my diary and begin with the words "Dear __".',
      'On the last page I wrote, "My diary is full. Thank you for listening, __!"',
      'I had a secret, and I told it only to my diary, my silent friend __.',
      'Somebody had broken the lock! Somebody had read my letters to __.',
      'When I am sad, I take out my diary, and I tell everything to __.',
      'My diary was lost for a week. How I missed __!',
    ],
    due: 'f',
    rivals: 'm',
  },
  {
    open: [
      'The ship to the north is called the {due}. The ship to the south is called the {d}, and the one to the islands is the {e}.',
      'Three ships were lying in the harbour. "Mind that you get on the right one," said the old sailor. "The {due} goes north. The {d} goes south. And the {e} goes to the islands, when it goes at all."',
    ],
    ask: [
      'We wanted to see the ice and the white bears in the north, so we bought tickets for the __.',
      'The ships left the harbour. The {d} turned south, the {e} sailed to the islands, and straight to the north went the __.',
      '"Which ship goes north?" the woman asked the sailor. "The __," he told her.',
      'My uncle took the {d} to the warm south. My aunt likes the cold, so she took the __.',
      'If you want to travel north, you must get on the __.',
      'We were so far north that the sea was full of ice. There was ice all round our ship, the __.',
    ],
    lists: { due: BOATS, d: BOATS, e: BOATS },
    rivals: 'd e',
  },
  {
    open: [
      'The farmer has two tractors, and he calls them {p} and {q}, after his children. {p} is red and {q} is green.',
      'On our farm even the tractors have names. The red one is {p} and the green one is {q}, as our children are called. So it can be rather funny when my wife says that {p} is out of oil.',
    ],
    ask: [
      'The red tractor would not start. The farmer kicked its wheel and said, "Come on, __!"',
      'The green tractor had to pull the red one out of the mud. So {q} had to pull out __.',
      'On the red tractor there is a plate with the name __.',
      'The farmer climbed onto the red one. He likes to plough with __.',
      'The green tractor is {q} and the red tractor is __.',
      'The red tractor is never late, never ill and never tired. "Good old __!" says the farmer.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'We got off the train in {due}. My bag stayed on it and travelled on to {d}.',
      'It was my own fault. I jumped off the train in {due}, and my bag went on alone, over the hills, to {d}, where nobody was waiting for it.',
    ],
    ask: [
      'A man found my bag on the train when it stopped in __.',
      'In the end they found the bag in __.',
      'The bag saw more of the country than I did, for it had been to __.',
      'The next morning I took the first train and got my bag back in __.',
      '"Your bag is here, at the station in __."',
      'I stood in {due}, and my bag stood in __.',
    ],
    lists: { due: TOWNS, d: TOWNS },
    due: 'd',
    rivals: 'due',
  },
  {
    open: [
      'Mr {due} sells bread and Mr {d} sells meat.',
      'There are two shops in our street, and the names are over the doors. Mr {due} bakes, and his windows smell of rolls. Mr {d} is the butcher, who always gives a slice of sausage to the children.',
    ],
    ask: [
      'We had no bread in the house, so I was sent to Mr __.',
      'I opened the door of the bakery and said, "Good morning, Mr __."',
      'We buy our meat from Mr {d} and our bread from Mr __.',
      'The first to get up in our street, long before it is light, is the baker, Mr __.',
      'The loaf was still warm when I got it from Mr __.',
      "Over the door of the baker's shop it says in golden letters: Mr __.",
    ],
    lists: {
      due: 'Brown Green White Black Carter Miller Smith Wood Hill Parker Taylor King',
      d: 'Brown Green White Black Carter Miller Smith Wood Hill Parker Taylor King',
    },
    rivals: 'd',
  },
  {
    open: [
      'In the story that my father tells us, the good dragon is called {pet} and the wicked dragon is called {pet2}.',
      'My father makes up a story every night. There are two dragons in it. {pet} is kind, and helps the people in the village. {pet2} is wicked, and eats their cows.',
    ],
    ask: [
      'The people in the village were very glad when the good dragon came back. "Thank you, __!" they cried.',
      'The wicked dragon came to burn down the village. But then, out of the clouds, flew the good dragon, __.',
      '"Which dragon is the kind one?" asked my little sister, half asleep. "__," said my father.',
      'The wicked {pet2} is afraid of only one dragon, and that is the kind __.',
      'The child was not afraid, and climbed on the back of the good dragon. "Fly me home, dear __!"',
      'In the end {pet2} flew away for ever, and the village lived in peace with __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'This rose is called {f}. My husband grew it, and he named it after me. There is another one, in yellow, which is called {p}, after our child.',
      'My husband has grown two new roses. The red one has my name, {f}. The yellow one has the name of our child, {p}. I had hoped for a ring, but there it is.',
    ],
    ask: [
      'The red rose, which has my name, won a prize. On its label you can read: __.',
      'You can find my name in the book of roses now. Under a picture of a red rose it says: __.',
      'I know it sounds odd, but that red rose and I have the same name. We are both called __.',
      'My husband kissed me, gave me a red rose, and said, "Happy birthday, dear __!"',
      'The yellow roses are {p}, and the red ones, of course, are __.',
      'Somebody in the garden shop asked for the name of the red rose. It is my own: __.',
    ],
    due: 'f',
    rivals: 'p',
  },
  {
    open: [
      'Once this house was the {due} Hotel. My great-aunt owned it. Now it is a school.',
      'You would not think so today, with all the noise and the schoolbags, but this was once the {due} Hotel. There was a {d} Hotel as well, down by the water, but that one burned down.',
    ],
    ask: [
      'Before it was a school, this house was the __ Hotel.',
      'Behind the school door the children found an old sign: Welcome to the __ Hotel.',
      'The school still has plates from those old days, and on them it says: __ Hotel.',
      'An old man came to see the school. He had been a waiter here, when it was the __ Hotel.',
      'In the room where they now learn to count, people drank tea once. That was in the days of the __ Hotel.',
      'This school used to be called the __ Hotel.',
    ],
    lists: {
      due: 'Park Station Castle Garden Royal Beach Queen Lake Palace River Bridge',
      d: 'Park Station Castle Garden Royal Beach Queen Lake Palace River Bridge',
    },
  },
]);

export const kinds: readonly Kind[] = [THINGS];
