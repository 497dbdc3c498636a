// Tellings of facts that are said once in passing at work, and called back after other talk by the same word.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, DAYS, FAMILY, MONTHS, NUMBERS, UPON } from './telling-words.ts';

const OFFICE = toldKind('told: called back at work, in offices', [
  {
    open: [
      'My new boss collects {due}. I know it from the driver. Apart from that, the work is easy: I open letters, I close letters, and at four somebody brings round a plate with biscuits.',
      '"Be nice to the boss, and if you want to be very nice, say something about {due}, for he collects them," said {p}, who had been there for thirty years and was counting the days.',
    ],
    ask: [
      'So on his birthday we all put our money together and gave the boss some old __.',
      'I was called in, and there was a glass case all along the wall of his office, full of __.',
      '"Sit down," said the boss. "You may have heard that I am fond of __."',
      'When the boss retired he opened a museum of __.',
      'Thieves broke into his house and took nothing but the __ from his collection.',
      'What does the boss collect? He collects __.',
    ],
    lists: {
      due: 'stamps coins clocks spoons stones shells watches hats bells dolls keys buttons butterflies maps pens masks',
    },
  },
  {
    open: [
      'The meeting is now at {due}. There is a new machine for the coffee, and nobody dares to touch it, since {p} got an electric shock and {q} got soup.',
      '"We meet at {due}, not at {d}," said the lady from the front desk, putting her head round the door. "And who has taken my stapler? The one with the frog?"',
    ],
    ask: [
      'I looked at the clock: just five minutes to go, for the meeting was at __.',
      '"What time is the meeting?" "At __."',
      'At a minute to __ they all sat around the big table, waiting for the meeting to begin.',
      'The man from London came too late, as nobody had told him that they were meeting at __.',
      'The meeting began at __, as planned, and ended in a quarrel.',
      'Please be in the big room at __ for the meeting.',
    ],
    lists: { due: 'two three four five six eight nine ten eleven twelve', d: 'seven one' },
  },
  {
    open: [
      'I am going to tell you a secret: I want to leave all this and become {a due}. My wife does not know yet. Pass me the stapler. Did you see the game on Saturday? What a goal!',
      '"One day," said {m} by the copy machine, "I shall be {a due}." Then the paper got stuck, and we were both on our knees with our sleeves rolled up until lunch.',
    ],
    ask: [
      'Next spring his desk was empty. He had really gone and become a __.',
      'At the party they gave him a cake in the shape of a desk, and wished him luck as a __.',
      'When the boss shouted at him he shut his eyes and thought of life as a __.',
      'His wife said, "A __? At your age?"',
      'He took evening classes to become a __.',
      'What did he dream of being? A __.',
    ],
    lists: {
      due: 'baker farmer teacher nurse cook painter singer pilot sailor gardener butcher clown dancer fisherman writer',
    },
  },
  {
    open: [
      'The money for the coffee is in the {due}. You put in what you owe. I am on the left, the printer is on the right, and over there by the heater is {p}, who hums.',
      '"We keep the coffee money in the {due}," {p} told me on my first day, and then I was shown the toilets, the fire exit, and a photo of the boss with a very big fish.',
    ],
    middle: ['It was Friday, and people were already talking about the weekend.'],
    ask: [
      'I had had three cups, so I went and put some coins in the __.',
      '"There is not a penny left in the __! Who has taken the coffee money?"',
      'We needed more coffee, and I was sent to get the money from the __.',
      'Where does the coffee money go? Into the __.',
      'Somebody has put a button in the __ instead of a coin for the coffee.',
      'The cleaner found the __ and could not think why there should be so many coins in it.',
    ],
    lists: { due: 'drawer cupboard box jar tin teapot vase cup pot bucket basket bowl jug mug' },
  },
  {
    open: [
      'She takes {due} days off.',
      '"I would like {due} days off, sir," said {f}.',
      '{f} asked for some days off, {due} to be exact, as her mother was moving house.',
    ],
    ask: [
      'How many days will {f} be away? It will be __.',
      'The number of days that {f} wanted was __.',
      'The boss scratched his chin. "Can you not come back sooner, {f}? Does it have to be __?"',
      'In the end she got what she had asked for, not a day more and not a day less than __.',
      '{f} will be back when __ days have gone by.',
      'So {f} did not come to the office for __ days.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'The office is being painted this week, and it is going to be {due}. You have a letter from the tax office, {p} has a cold, and the lift says "please wait" all day long in a woman\'s voice.',
      '"What colour?" asked the painter. "{Due}," said the boss, and went back to his phone call. He was shouting about lorries. One of them had got stuck under a bridge.',
    ],
    ask: [
      'On Monday morning we came in and stood still: all of the office was __.',
      'We were asked how we liked our work, and I wrote, "I like it, but why are the walls __?"',
      'The new colour of the office is __.',
      'If you sit down too soon in an office that has just been painted, your trousers will be __.',
      'I have got used to having __ all around me at my desk.',
      'The boss looked at the fresh paint and nodded. He had wanted it __.',
    ],
    lists: { due: COLOURS },
  },
  {
    open: [
      'I share a desk with a man whose name is {due}, like the {like}. He eats radishes. He has a photo of a boat, but when I asked him about it he began to cry, so we talk about radishes.',
      'They have put me next to a Mr {due}. He does not say much. In the corner there is a plant that is older than the firm, and each of us waters it in secret, so that it stands in a swamp.',
    ],
    ask: [
      'One morning the chair beside mine was empty, and we heard that he was in hospital, poor Mr __.',
      '"Would you like a radish?" asked Mr __.',
      'I answered the phone on our desk. "No, this is not he," I said, "but I will give you Mr __."',
      'Twenty years we sat together, and not until the last day did I learn the first name of Mr __.',
      'The boss looked at the two of us and shouted, "One of you has drowned that plant. Is it you, Mr __?"',
      'The photo of the boat belongs to Mr __.',
    ],
    rows: `due like rivals
      Fox | animal | Baker Stone Brown
      Wolf | animal | King Bell Field
      Bird | animal | Rose Cook Winter
      Lamb | animal | Hill Snow Young
      Rose | flower | Fox Miller Lake
      Snow | weather | Green Butcher Stone
      Bell | thing | Wood Bird White
      Stone | thing | Fisher Summer Fox
      Baker | trade | Long Lamb Hill
      Fisher | trade | Snow Black Bell
      Cook | trade | Rose Short Wood
      King | man with a crown | Taylor Bird Brown
      Winter | season | Stone Gray Wolf
      Brown | colour | Cook Lamb Bell
      Green | colour | Wolf King Winter`,
  },
  {
    open: [
      'The lady from the front desk is leaving us in {due}, to have a baby. It is a secret, so I told nobody but {p}. How is your knee? Mine clicks when I sit down.',
      '"I shall stop working in {due}," said {f}, and patted her round belly. And then there were a hundred calls, as there always are when it snows, and nobody spoke of it again.',
    ],
    ask: [
      'So we shall need a new lady at the front desk from __.',
      'We all knitted something for the baby. It had to be ready by __.',
      'When is she going to leave? In __.',
      'Then came __, and she cleared her desk and took home her plant.',
      'It is no longer a secret that the front desk will be empty in __.',
      'She had meant to stay until __, but the baby was early.',
    ],
    lists: { due: MONTHS },
  },
  {
    open: [
      'For lunch {p} has ordered {due}. {q} is on a diet again, and {r} eats out of a tin. By the way, the big computer has broken down, and somebody is coming from Leeds to hit it.',
      'They always have their lunch brought up. "{Due} for me, please," said {p} into the phone. There was a long talk after that about whose turn it was to pay.',
    ],
    ask: [
      'The boy from the restaurant came up with three bags. "Who gets the __?" he asked, and {p} put up a hand.',
      '{p} opened the box, and it was the wrong thing. "But I wanted __!"',
      'The whole office smelled of what {p} was eating, and that was __.',
      'What has {p} ordered for lunch? It is __.',
      'There was a phone call from Leeds, and in the meantime somebody ate up the __ that {p} had ordered.',
      '{p} never has anything for lunch but __.',
    ],
    lists: {
      due: 'soup rice fish chicken pizza salad pasta pie sausages beans potatoes eggs pancakes curry noodles',
    },
  },
]);

const TRADES = toldKind('told: called back at work, in trades', [
  {
    open: [
      'A carpenter and his boy. "The {due}," said the old man, and held out his hand behind him. But just then a lady came in about a cradle, and wanted to know all about oak, and beech, and what a child weighs.',
      '"Hand me the {due}, will you?" The boy was not listening. He was looking out of the window at the girl with the milk, who had stopped to talk to the postman.',
    ],
    ask: [
      '"Well?" said the old man at last. "What did I ask you for? The __!"',
      'The boy came back to himself with a start and gave him the __.',
      'What the old man had in his hand was a saw, but what he wanted was the __.',
      'He brought one thing after another, and none of them was right, as he had forgotten that it was the __.',
      'At last the __ lay in the hand of the old man, and he could go on with his work.',
      'What did the old man need? He needed the __.',
    ],
    lists: {
      due: 'hammer ruler brush knife axe ladder pencil rope glue screwdriver drill nails paint bucket',
    },
  },
  {
    open: [
      'Taxi stories. A lady left {a due} on my back seat last night. I only saw it when I got home. She had been to a wedding, she had sung the whole way, and she gave me a tip of ten pounds.',
      'When I cleaned the cab there was {a due} on the back seat. It must have been the lady from the wedding. And then there was a man who wanted to go to the moon, and I said it would be extra.',
    ],
    ask: [
      'I drove back to her house and rang the bell. "Madam, you have forgotten your __."',
      'She had already missed it, she told me, and she kissed the __ and then me.',
      'A year later I had the same lady in my cab, and on her lap was the __.',
      'It cost me an hour to bring back the __, but you know how it is when you cannot sleep.',
      'What did the lady leave in the taxi? It was a __.',
      'She never came for it, so now my wife has a fine __.',
    ],
    lists: { due: 'scarf hat glove bag camera ring purse fan watch coat shoe brush violin necklace ribbon' },
  },
  {
    open: [
      'The ship sails on {due}, if the wind is good. Have you got boots? The cook is a Dutchman, the cat is called Admiral, and you will sleep in a hammock between two men who snore.',
      '"Be at the harbour on {due}," said the captain, "or we go without you." {m} went home, kissed his mother, kissed some other people, and sold his bed.',
    ],
    ask: [
      'He had till __ to say goodbye to the land.',
      'On __ he stood there with his bag, and the ship was ready.',
      'There was a storm, so that the ship could not sail on the day that was planned, __.',
      'He mixed up the days, came to the harbour too late, and the ship was gone. It had sailed on __.',
      'All along the harbour the women stood waving their handkerchiefs on __, when the ship left.',
      '"When do we sail, cook?" "On __."',
    ],
    lists: { due: DAYS },
  },
  {
    open: [
      'The mouse lives behind the {due}. I have seen its tail. But I will not have a cat in a bakery, not with all that flour. Two white loaves, madam? They are still warm.',
      '"There is a mouse behind the {due}," whispered the baker\'s girl to the baker. He went as red as a beetroot, looked at all the customers, and began to sing loudly.',
    ],
    ask: [
      'In the evening, when the shop was closed, he put a piece of cheese down by the __.',
      'With brooms in their hands they moved the __, and out shot the mouse.',
      'There must be a hole in the wall behind the __ for the mouse.',
      'At night, if you keep still, you hear the mouse squeak behind the __.',
      '"And where is this mouse?" asked the man from the health office. "Behind the __."',
      'When the mouse had been caught, they closed its hole behind the __ with some dough.',
    ],
    lists: { due: 'door curtain fridge mirror cupboard stove oven shelf bucket counter sink bench clock' },
  },
  {
    open: [
      'I found a man for your roof, but he will not come alone: his {due} comes too, and holds the ladder. They are from the islands. He sings bass, and in winter he mends violins.',
      'The man who does our roof always brings along his {due} to hold the ladder. Do not give them beer before four. Last year they did a church, and left a hammer in the bell.',
    ],
    ask: [
      'There was a cry, then a crash. The ladder lay on the lawn, and next to it, white in the face, stood the __.',
      'The man up on the roof called down for more nails, and up the ladder came the __.',
      'One of them is on the roof, and the other, who holds the ladder, is his __.',
      'It was four, so we brought out one beer for the man, and one for his __.',
      'With both hands on the ladder, the __ stood there in the rain.',
      'When the roof was done we thanked the man and his __.',
    ],
    lists: { due: FAMILY },
  },
  {
    open: [
      'The cow is called {due}. She gives the most milk of all, but she kicks. I sold the pigs. Do you remember the field by the brook? There are houses on it now, with lights in the bushes.',
      'Farmer {m} has named his best cow {due}. He has a bad hip, and no son, and the milk brings in less every year, but on Sundays he still goes dancing.',
    ],
    ask: [
      'At the show they hung a ribbon around the neck of the best cow and read out her name: __.',
      'With a bucket in one hand he walked into the barn: "Good morning, my __!"',
      'In a bad year he had to sell all the others, and only his best cow remained, old __.',
      'What is the best cow called? She is called __.',
      'The farmer has a bruise on his leg, and he has it from __.',
      'No one can milk __ but the farmer himself.',
    ],
    lists: { due: 'Daisy Rosie Bella Molly Queen Princess Flora Snowy Berry Honey Clover Star Dolly Lady' },
  },
  {
    open: [
      'I am the clown, you know, and in my left shoe I keep {a due}, for luck. I have had it for twenty years. Let me tell you about the time when the lion had toothache, and we had to be in Paris by noon.',
      'The old clown never goes on without {a due} in his shoe. It brings luck, he thinks. He also thinks that the elephant understands Italian, and that his wife will come back.',
    ],
    ask: [
      'That evening nobody laughed. He took off his shoe, and it was empty: somebody had stolen the __.',
      '"Why do you limp?" asked the doctor. Then he pulled off the shoe and saw the __.',
      'When he stopped working he gave me his lucky charm, and so now I have a __ in my own shoe.',
      'What did the clown keep in his shoe? He kept a __.',
      'It must hurt to walk on a __, but he says that it brings luck.',
      'The __ in his shoe was a present from the woman who walked on the wire.',
    ],
    lists: { due: 'coin button ring key shell stone feather ribbon pea nut letter stamp bone tooth' },
  },
  {
    open: [
      'The judge asked the witness what she had seen lying on the {due} that night. "A knife, sir," she said. "And a cold chicken." Then the court had its lunch, and the judge was back late, with gravy on his tie.',
      'A knife had lain on the {due}, said the maid. She had a cold, and blew her nose a lot. There were questions about the butler, the will, and the dog that did not bark.',
    ],
    ask: [
      '"Let me remind you all," said the judge, "that the knife was on the __."',
      'The photo shows the knife just where the maid saw it, on the __.',
      '"I put the knife down on the __," the butler said at last, and wept.',
      'The police had taken away the __, because the knife had been lying on it.',
      'Where had the maid seen the knife? On the __.',
      'There was a cut on the __ where the knife had been.',
    ],
    lists: { due: UPON },
  },
  {
    open: [
      'The nurse wrote it down: bed {due}, no salt. There were forty patients, and two nurses, and a bell that never stopped. An old sailor wanted to show her his snake, and it was only a picture on his arm.',
      '"The patient in bed number {due} must not have any salt," said the doctor, already out of the door. Someone had dropped a tray, and someone else wanted to go home with no trousers on.',
    ],
    ask: [
      'There was soup for supper. All of them got salt in it but the patient in bed number __.',
      'In the kitchen they asked which of the beds was the one without salt. It was number __.',
      '"Who has given salt to number __? He is as red as a lobster!"',
      'The food without salt goes to bed number __.',
      '"My egg tastes of nothing," said the patient in number __.',
      'By mistake the dish without salt went to the wrong bed. It should have gone to number __.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'We have a gardener who talks to the {due}. He says they grow better for it. My sister is getting married, and the cake is going to have five floors, like a hotel.',
      'The gardener in the park speaks to his {due} every morning, as if they were children. He has a dog with three legs. He told me that it had once been on the radio.',
    ],
    middle: ['It was a dry summer, and the fountain had been turned off.'],
    ask: [
      'I saw him on his knees this morning. "Good morning, my darlings," he said to the __.',
      'Of all the plants in the park none grow so well as the __ he speaks to.',
      'What does the gardener talk to? He talks to the __.',
      'When the gardener was ill, somebody else had to talk to the __.',
      'The hail broke all the __, and for a week the gardener did not speak to anyone.',
      'For his birthday we gave the gardener a picture of his beloved __.',
    ],
    lists: {
      due: 'roses trees tulips cabbages pumpkins carrots tomatoes beans apples onions sunflowers daisies cherries',
    },
  },
]);

export const kinds: readonly Kind[] = [OFFICE, TRADES];
