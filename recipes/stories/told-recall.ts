// Tellings of what somebody or something was called, and of what was bought, cooked, eaten and drunk.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, DRINKS, FOODS, FRUIT, MONTHS, THINGS } from './telling-words.ts';

const CALLED = toldKind('told: what it was called', [
  {
    open: [
      'We had a boat when I was small, an old tub with a patched sail. My father had painted a name on her bow in white letters, and the name was "{due}". My mother had been for "{d}".',
      'My father\'s boat was called "{due}", don\'t ask me why. All the other boats in the harbour had the names of women.',
    ],
    ask: [
      'In a storm like that, the old men said, nobody could save her. We found one board on the beach, and on it, in white, you could read "__".',
      'If I ever have a boat of my own, I will take a pot of white paint and write on it, "__".',
      'Even now, when I hear the wind, I see my father rowing out in the "__".',
    ],
    lists: {
      due: 'Luna Bluebell Stella Butterfly Rosebud Sunshine Swallow Dolphin Thunder Rainbow Comet Moonlight',
      d: 'Luna Stella Swallow Rainbow',
      e: 'Luna Swallow Comet Dolphin',
    },
    rivals: 'd e',
  },
  {
    open: [
      'At last the princess asked the little man what he was called. "Nobody knows that," he said and hopped on one leg. But when he thought he was alone, he sang by the fire: "Ha, ha, ha, my name is {pet}!"',
      "Whoever guessed the little man's name was to be free. And the cook had heard it! She had been gathering wood when he danced by and shouted to the trees that he was {pet}.",
    ],
    middle: ['"Is it {pet2}?" "No!" cried the little man and laughed until his beard shook.'],
    ask: [
      '"Then perhaps," the princess said softly, and she smiled, "you are called __."',
      'He stamped his foot so hard that the floor broke. Somebody had told her! She had said it: __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'My best friend at school was really named {p}, but nobody used that. Everyone, even the head, said "{due}". It had to do with something that happened on a school trip.',
      'How do people get their nicknames? My friend {p} fell into a pond when we were eight, and from that hour on it was "{due}" here and "{due}" there.',
    ],
    ask: [
      'I met my old friend at the airport after thirty years. I did not stop to think. I yelled right across the hall, "Hey, __!"',
      'The wedding invitation was printed in gold, and it said {p}. I took a pen and wrote above it, "__".',
    ],
    lists: {
      due: 'Froggy Duck Fishy Muddy Bubbles Splash Tadpole Moses Captain Noodle Sharky Puddle Sailor',
    },
  },
  {
    open: [
      'Two lambs were born last night, and the children were allowed to name them. They could not think of anything to do with sheep, so the white one is {pet} and the black one is {pet2}.',
      'The vet is coming to see the lambs. The white one, {pet}, drinks well. The black one, {pet2}, worries us.',
    ],
    ask: [
      'In the evening only the black lamb was in the barn. We went out into the rain with lamps and called as loud as we could for __.',
      'I would have known that white face anywhere. It was __!',
      'A white lamb in the flower beds! Who could it be but __?',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'The inn where we stayed had a picture of {a due} over the door, and that was its name, too: The Old {Due}. Across the street there was another one, The Golden {D}.',
      'You cannot miss our inn. It is the one with {a due} on the sign. Do not go into the one with {a d} by mistake, their soup is thin.',
    ],
    ask: [
      'It was foggy when we got back. We looked up at every sign until we saw, dimly, the outline of a __.',
      'The landlord gave us a mug to remember him by. There is a picture on it, and of course it is a __.',
    ],
    lists: {
      due: 'bear fox lion horse goose duck bull swan goat pig stag wolf crown bell ship',
      d: 'bear fox lion horse goose duck',
      e: 'bear fox lion swan pig wolf',
    },
    rivals: 'd e',
  },
  {
    open: [
      '"And what have you called your teddy?" the nurse wanted to know. {p} was crying too hard to speak. "He is called {pet}," said the mother, "and the giraffe at home is {pet2}."',
      'Before they put {p} to sleep, {pHe} was allowed to bring somebody along, and {pHe} chose {pet}, {pHis} teddy.',
    ],
    ask: [
      'When {p} woke up, there was a bandage round {pHis} knee and a very small bandage round the teddy\'s. "He was brave," said the nurse, "your __."',
      'It was all over. There was just one question that {p} asked: "Where is __?"',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'On the radio they give the storms names now. The one in the spring was {q}. This one, which is going to hit us tonight, is called {p}, and they say to stay indoors.',
      "A storm by the name of {p} is on its way. {q}, last year's storm, took our chimney.",
    ],
    middle: ['We carried in the chairs, we tied down the lid of the bin, and we lit a candle.'],
    ask: [
      'All night long the house shook. It is an odd thing to lie in bed and be afraid of somebody called __.',
      'In the morning the old tree lay on its side. "That was __," said my father.',
      'The man from the insurance sighed. We were not the first to tell him what had been done to us by __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'I have named my car, and I am not ashamed of it. She is {f}. My brother has a van that is called {q}. My last car was only "the car", and look what happened to that.',
      'Do not laugh, but you have to talk to her. Turn the key, pat the wheel, and say, "Good morning, {f}." Otherwise she will not start.',
    ],
    ask: [
      'Ice on the road, ten below, and not a sound from the engine. "Please," I said, "just once more, dear __!"',
      'The man from the garage wiped his hands and shook his head. I am sorry to say that it is the end of __.',
    ],
    due: 'f',
    rivals: 'q',
  },
  {
    open: [
      "There is a song about a village called {due}, where nobody ever goes to bed. I thought that somebody had made it up. Then, on the way to my sister's, I saw it on a road sign: {due}, two miles.",
      'We got off at the wrong stop. There was a bench, a field, and a sign saying {due}. The next bus was in the morning.',
    ],
    ask: [
      'Of all the places that I have been to, and I have seen Paris and Rome, I have never forgotten __.',
      'I sent you a card from there. It shows a bench and a field, and on the back it says, "Greetings from __."',
    ],
    lists: {
      due: 'Littlefield Greenhill Oakwood Bridgetown Newport Milltown Whitby Riverside Sandford Ashley Kingston Redhill Fairfield',
    },
  },
  {
    open: [
      "What is the new teacher's name again? It is like something you find in a garden. It is Miss {due}. The old one was Mrs {d}, and she was a dragon.",
      '"Good morning. My name is Miss {due}," said the new teacher and wrote it on the board so that we would learn how to spell it.',
    ],
    ask: [
      'I was daydreaming and put up my hand. "Mum?" I said. Everybody laughed. "I mean, Miss __," I said.',
      'She left us at the end of the year. We made her a card with all our hands on it, and it began, "Dear Miss __".',
    ],
    lists: {
      due: 'Rose Bush Green Hill Wood Stone Brown Flowers Field Bird Marsh Berry Woods Fox',
      d: 'Rose Green Hill Wood Stone Brown',
      e: 'Green Hill Wood Stone Brown Field',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The twins have a language of their own. "{due}" means milk, and if they want to get out of the bath, they shout "{d}". Even their father needs a list.',
      'In twin language, I have learned, milk is called "{due}".',
    ],
    ask: [
      'The girl at the shop looked at me. "Two bottles of what, please?" I felt myself go red. "I mean milk," I said. I had just asked her for __.',
      'The empty bottles stood in the sink. The two of them looked at each other and began to wail for __.',
    ],
    lists: {
      due: 'moon boo ball spoon bobo nose moo doll bubble nana',
      d: 'fish shoe car zoo bee',
      e: 'moon boo nose doll',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Our dog came from a shelter and already had a name, {pet}, which we did not like. For two weeks we called him {pet2}. He did not so much as lift an ear.',
      'You can call our dog {pet2} as often as you like, that is only what my wife wants him to be called. He himself is convinced that he is {pet}.',
    ],
    ask: [
      'He had slipped his lead and was running straight towards the road. There was only one name he would listen to, so I shouted, "__!"',
      'In the end we gave in. It is on his collar and on his bowl, and it is what he has always been: __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'Three wise women came to the cradle. The first said, "Let him be called {m}, after the old king." "No, {q}," said the second. The third, who was blind, laid her hand on the child. "His name is {r}," she said, and so it was.',
      'They had wanted to name the prince {m}, after his grandfather, but the old blind woman called him {r}, and it was done.',
    ],
    ask: [
      'When he was grown and sat on the throne himself, the people in the streets cried, "Long live __!"',
      'It was carved over the gate of the castle, and you can read it even today: __.',
    ],
    due: 'r',
    rivals: 'm q',
  },
  {
    open: [
      'There is only one tea my grandmother drinks. It comes in a tin with an elephant on it and it is called "{due}". Once I brought her "{d}". She gave it to the plants.',
      'Please get some tea while you are out, and get the right one, "{due}", in the tin with the elephant. I do not want to see any "{d}" in this house.',
    ],
    ask: [
      'I stood before a hundred tins. Elephant, elephant... Here it was, and it was the right one, too: "__".',
      'She sniffed the steam above her cup and closed her eyes. "Ah," she said, "there is nothing like a cup of __."',
    ],
    lists: {
      due: 'Sunrise Monsoon Moonlight Jasmine Blossom Evening Paradise Orient Harmony Lotus',
      d: 'Sunrise Moonlight Jasmine Blossom Evening',
      e: 'Sunrise Moonlight Blossom Lotus Evening',
    },
    rivals: 'd e',
  },
]);

const BOUGHT = toldKind('told: bought, cooked and eaten', [
  {
    open: [
      'I have been to the market and spent the lot. But look what I got for it: {a due}! There was {a d} as well, for half the price, and I did think about it.',
      'With the money from his first week he went to the market and came back with {a due} and a big smile. The farmer had tried to sell him {a d}.',
    ],
    ask: [
      'Mother put her hands on her hips. "And where in this house," she asked, "do you think we can keep a __?"',
      'The money would have paid for coal and bread. They were cold and hungry that winter, but they did have a __.',
    ],
    lists: {
      due: 'goat goose pig cow horse sheep hen duck donkey turkey parrot monkey pony calf lamb',
      d: 'goat goose pig cow horse sheep',
      e: 'goat pig horse duck hen',
    },
    rivals: 'd e',
  },
  {
    open: [
      'What is for dinner? Well, I had meant to make {d}. Then the power failed for an hour, so now it is going to be {due}, and we shall eat it late.',
      'There has been a change of plan about tonight. Instead of {d}, which takes too long, I am making {due}.',
    ],
    ask: [
      'You could smell it from the street. "Mmm," said {p} at the garden gate. "Somebody is cooking __."',
      'They came in hungry as wolves, and twenty minutes later I was washing the pot. There was nothing left of the __.',
      'I hope nobody minds that there is __.',
    ],
    lists: { due: FOODS, d: FOODS, e: FOODS },
    rivals: 'd e',
  },
  {
    open: [
      'At the birthday party {p} ate nine helpings of {due}. We counted. Nobody stopped {pHim}, the mothers were busy talking. The {d} {pHe} did not touch at all.',
      '"I bet you can\'t eat nine plates of {due}." "I bet I can," said {p}. It was a party, and the mothers were busy talking.',
    ],
    ask: [
      'In the middle of the night {p} woke up and groaned. "Never, never again in my life," {pHe} said, "will I eat __."',
      'It is twenty years ago, and yet {p} turns green if you only talk about __.',
      'The doctor pressed {pHis} stomach, here and there. "I would say," he said, "that it is full of __."',
    ],
    lists: {
      due: 'cake pizza pie melon pudding jelly cheese ham pineapple bacon toast',
      d: 'salad fruit soup',
      e: 'cake pizza pie pudding cheese',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Shopping list: bread, butter, two pounds of {due}, and something nice for the cat. Do not lose it, you know what you are like.',
      'What did she say I was to buy? Bread, butter... I have lost the list. Ah, yes: two pounds of {due}.',
    ],
    middle: ['The shop was full. A woman in front of me bought all the {d} they had.'],
    ask: [
      'I came home with bread, I came home with butter, the cat was happy, and only then I saw that there was no __.',
      '"That will be all?" asked the girl. "No, wait," I said. "I also need some __."',
    ],
    lists: {
      due: 'potatoes apples carrots onions tomatoes pears plums cherries beans rice sugar flour sausages grapes',
      d: 'potatoes apples carrots onions tomatoes pears',
      e: 'potatoes apples carrots onions rice sugar',
    },
    rivals: 'd e',
  },
  {
    open: [
      'In the desert a man with a camel sold him {a x}. "It is worth more than gold," the man had said, and asked for nothing but his {due}.',
      'He had no money, so he paid with what he had. For the night at the inn he gave his {d}, and for {a x}, which he believed to be magic, he gave his {due}.',
    ],
    ask: [
      'The magic did not work, not even on Fridays. He would have done anything to get back his __.',
      'Somewhere out there a man on a camel is now the owner of his __.',
    ],
    lists: {
      due: 'watch coat hat boots horse ring belt sword knife shoes shirt gun tent',
      d: 'watch coat hat horse ring belt',
      e: 'watch coat hat boots knife shoes',
      x: 'lamp carpet bottle stone mirror cup',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Each of us brought something to eat. {p} had made {due}, {q} came with {d}, and I opened a bag of crisps and felt bad.',
      'It said "please bring a dish", so {q} brought {d} and {p} brought {due}. Both of them had been cooking all day.',
    ],
    ask: [
      'Everybody wanted to know how it was made, so {p} had to write down for us, on the back of a bill, how to make __.',
      '{q} had gone home in a huff. Nobody had touched the {d}, they had all been eating __.',
    ],
    lists: { due: FOODS, d: FOODS, e: FOODS },
    rivals: 'd e',
  },
  {
    open: [
      'Today the bear had {due} for breakfast, and he had {d} for lunch, and after that he slept till supper, for which there was nothing left.',
      'The keeper has a timetable for the bear. In the morning, {due}. At noon, {d}. At night, a kind word.',
    ],
    ask: [
      'One morning the keeper did not come. The bear waited by the door and thought with longing of his __.',
      'It is eight in the morning, and if you listen, you can hear how the bear is eating his __.',
    ],
    lists: {
      due: 'honey fish bread apples carrots cake berries eggs nuts rice',
      d: 'honey fish bread apples carrots meat',
      e: 'honey fish bread apples nuts',
    },
    rivals: 'd e',
  },
  {
    open: [
      'What can I get you? For the lady, {d}. And for the young man? {Due}? I am not sure that we have any, but I shall ask.',
      'The waiter bent down to the little boy. His aunt had ordered {d}. He himself wanted {due}, and please, he said, in a glass with a straw.',
    ],
    ask: [
      'A long time went by. Then the waiter put a tall glass with a straw in front of the boy. "Your __, sir," he said.',
      "He blew into his straw instead of drinking, and his aunt's white blouse was covered in __.",
    ],
    lists: {
      due: 'milk lemonade juice cola cocoa water',
      d: 'tea coffee wine water milk',
      e: 'milk lemonade juice water',
    },
    rivals: 'd e',
  },
  {
    open: [
      'A very small girl came into the shop with a very large coin. "I want to buy {a due}," she said. "It is for my brother. He broke his, and I was there when it happened."',
      'Nobody had asked her to, but she had saved up for weeks to buy her brother {a due}. He had broken his.',
    ],
    ask: [
      'The shopkeeper wrapped it in blue paper, and he gave her all her money back. That is how her brother got a new __.',
      'He was too old to cry. He tore off the blue paper, looked at it, and said, "It is better than my old __."',
    ],
    lists: { due: THINGS },
  },
  {
    open: [
      "My uncle planted {a due} tree on the day that I was born. On my sister's day it was {a d} tree. So we have always had something to climb.",
      'I was a boy, and so they planted {a due} tree in the garden. For my sister, one year later, they planted {a d}.',
    ],
    ask: [
      'My tree has more fruit than anybody can eat. All through the autumn we have pie, we have jam, and everything is made of __.',
      'Guess what was on my plate when I turned twenty. From my own tree, bright and round: a __.',
    ],
    lists: { due: 'pear peach plum cherry lemon quince', d: 'pear peach plum cherry apple', e: FRUIT },
    rivals: 'd e',
  },
  {
    open: [
      'In {x} the doctor said that I was not to have any more {due}. {D}, he said, I could have as much as I wanted. But who wants {d}?',
      'My wife is watching me. I am allowed {d}, I am allowed long walks, but I am not allowed {due}.',
    ],
    ask: [
      'She found me at night in the kitchen, in the dark, with my mouth full of __.',
      'All day I try not to think of it. And then I fall asleep and dream of __.',
    ],
    lists: {
      due: 'cheese sugar salt butter chocolate bread coffee cake meat bacon beer',
      d: 'fish fruit salad water rice cabbage',
      x: MONTHS,
      e: 'cheese butter chocolate coffee bacon',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The witch stirred her pot. "Two eyes of a newt," she mumbled, "some moonlight, and last of all the {due} of a king." She had all that, except for the last thing.',
      'There was a recipe, in the oldest of her books, for a drink that makes you young. All you need, it says, is moonlight and the {due} of a king.',
    ],
    ask: [
      'The king woke up, felt about in the dark, and shouted for his guards. "I have been robbed!" he cried. "Somebody has taken my __!"',
      'It was done. Laughing, she flew home over the woods, and in her bag was the __.',
    ],
    lists: { due: 'crown beard ring slipper spoon tooth nose pillow button hat shoe sword hair ear' },
  },
  {
    open: [
      'You will need three things if you want to make what my mother used to make: time, butter and a lot of {due}. She never used {d}. "That is for people with no taste," she said.',
      'Her secret, she told me, was {due}. It went into everything, into the soup, into the cake. I sometimes thought it went into my shoes.',
    ],
    ask: [
      'I tried it once with nothing of the kind. It was all right. But something was missing, and of course it was the __.',
      'When she came to stay with us, she opened my kitchen cupboard and was shocked. "Child," she said, "how can you live without any __?"',
    ],
    lists: {
      due: 'garlic honey pepper ginger cream lemon salt sugar cinnamon vinegar mustard',
      d: 'sugar salt honey cream',
      e: 'garlic honey pepper lemon',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Have you seen what {p} bought for the wedding? {A c} {x}! I would never have dared. I am wearing my old {d} one.',
      'The {x} that {p} is going to wear at the wedding is {c}. There are others in {pHis} cupboard, all of them {d}.',
    ],
    ask: [
      'The church was full of people in {d}. Then the door opened, and in came {p} in __.',
      'In the picture it is easy to find {p}, since only one of the guests is in __.',
    ],
    lists: { c: COLOURS, d: COLOURS, x: 'hat coat scarf jacket', e: COLOURS },
    due: 'c',
    rivals: 'd e',
  },
  {
    open: [
      '"A cup of {d}?" "At this hour? No, thank you. But I would love some {due}, if it is no trouble." She went to see if there was any left.',
      'She always offers me {d}, and every time I have to tell her that I only drink {due}.',
    ],
    middle: ['The kettle whistled. I looked at the pictures on the wall, all of them of cats.'],
    ask: [
      'Her hand shook a little as she brought in the tray, and on my white trousers she spilled the __.',
      '"There you are, dear, I made it the way you like it. Drink up your __."',
    ],
    lists: { due: DRINKS, d: DRINKS, e: DRINKS },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [CALLED, BOUGHT];
