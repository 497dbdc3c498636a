// Tellings of facts that are said once in passing in the street, and called back after other talk by the same word.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, DAYS, JOBS, NUMBERS, TOWN } from './telling-words.ts';

const STREETS = toldKind('told: called back in town, ways and places', [
  {
    open: [
      'My new flat is in {due} Street. It has no balcony, but the stairs are made of marble, and there is a woman on the ground floor who sells eggs.',
      'I have moved to {due} Street, as you may have heard. It took four friends and a van, and the van broke down on the bridge. We ate all our sandwiches there and waved to the boats.',
      '{p} lives in {due} Street now.',
    ],
    ask: [
      '"Where to?" asked the taxi driver. "To the new flat, please. That is in __ Street."',
      'Letters go to the new flat now, so write on the envelope: number seven, __ Street.',
      'I wanted to visit the new flat, so I got off the bus at the corner of __ Street.',
      'The party in the new flat was so loud that nobody in __ Street could sleep.',
      'If you are looking for the new flat, you must ask the way to __ Street.',
      'What is the name of the street with the new flat? It is called __ Street.',
    ],
    lists: {
      due: 'Mill Church Station Bridge Garden King Queen High Castle Park Baker School River Market Rose Green',
    },
  },
  {
    open: [
      'Excuse me, does this bus go to the {due}? Thank you. What a crowd! At this hour everybody seems to be on the move with prams and dogs and ladders. My feet are killing me.',
      'An old lady got on. "I want to go to the {due}," she told the driver, and then she told the whole bus about her cat, which had swallowed a sock.',
    ],
    middle: ['"Next stop, the {d}!" called the driver. A boy with a football got off.'],
    ask: [
      '"This is where you get off, madam. There is the __!"',
      'The driver had not forgotten what the old lady wanted, and stopped right outside the __.',
      'She was talking so much that nobody noticed they had passed the __, where she wanted to go.',
      '"Oh no," cried the old lady, "we have gone too far! I only wanted to go to the __."',
      'The old lady reached the __ at last, as she had wished.',
      'She had to change buses to get to the __.',
    ],
    lists: {
      due: 'church school station bank library hotel museum cinema hospital market park castle zoo theatre harbour',
      d: 'church school station bank library hotel museum cinema hospital market park castle zoo theatre harbour',
    },
    rivals: 'd',
  },
  {
    open: [
      'You take bus number {due}. Not the {d}, that one goes to the airport and will cost you your last penny, as it did {p}, who ended up drinking tea with a pilot.',
      'For the lake it is bus number {due}, the lady at the desk said. She also said that it would be a fine day, that her son was there every Sunday, and that we looked like twins.',
    ],
    ask: [
      'We let three others go by, until at last there came the number __.',
      '"Run! There is our bus, the number __!"',
      'Our tickets were only good for bus number __.',
      'On the front of the bus that took us there was a big __.',
      'Which bus was it again? It was the number __.',
      'Here comes the __! Everybody on!',
    ],
    lists: {
      due: 'two three four five six seven eight nine ten eleven twelve twenty thirty',
      d: 'two three four five six seven eight nine ten eleven twelve twenty thirty',
    },
    rivals: 'd',
  },
  {
    open: [
      'I left the car behind the {due}. Do you see that man with the parrot? He was on the radio yesterday.',
      '{p} parked behind the {due}, put a coin into the machine, and went off to buy shoes. There were brown ones and black ones and some with gold buckles, and after two hours {p} had bought a hat.',
    ],
    ask: [
      'With bags in both hands we walked back to the car, which was behind the __.',
      '"Where did we leave the car?" "Behind the __."',
      'Somebody had put a ticket on the windscreen of the car behind the __.',
      'The car was gone! There was nothing behind the __ but an empty bottle.',
      'To get to the car, just walk around the __.',
      'The car was not hard to find, as you could see the __ from anywhere.',
    ],
    lists: { due: TOWN },
  },
  {
    open: [
      'The police are asking for your help. A man in {a due} coat has taken a bag with money from the post office in Mill Street. He has {a d} beard. And now the weather: it will rain.',
      "This is what I saw, officer. He came out running, and his coat was {due}. A lady dropped her eggs. The dog from the butcher's barked, and then the bus drove by and I saw nothing more.",
    ],
    ask: [
      'An hour later a boy called the police. In the park he had seen someone in a coat that was __.',
      'What colour was the coat of the thief? It was __.',
      '"Arrest that man! Look at his coat, it is __."',
      'They found the coat in a bin, and it was as __ as everyone had said.',
      'From that day on nobody in town wanted to wear a coat that was __.',
      'In the newspaper they called him the thief in __.',
    ],
    lists: { due: 'red blue green yellow white pink purple orange', d: 'black brown grey' },
  },
  {
    open: [
      '"First left, then right at the {due}. You cannot miss it," said the man with the wheelbarrow. "And if you see my brother there, tell him dinner is ready. He is the one with the red nose."',
      'To get to our house, go straight on and turn right at the {due}. Do not be afraid of the geese. We have cake, and {p} has promised to play something on the piano.',
    ],
    ask: [
      'I drove on for a mile, and then I turned right, for there was the __.',
      '"Where did he say that I must turn right?" "At the __."',
      'Fog lay on the road, so that I did not see the __ and missed the turning.',
      'We had gone too far. "That was our turn, back there at the __!"',
      'Now turn right! Do you not see the __?',
      'I looked for the __, because I had to turn right there.',
    ],
    lists: {
      due: 'church station bakery bank bridge hotel hospital farm mill school tower fountain pub library',
    },
  },
  {
    open: [
      'LOST since Sunday: our cat {pet}. Wears {a due} collar with a little bell. Shy, but comes if you open a tin. The children are crying. Please ring the Millers, at any time of the day.',
      'A poster hangs on every tree in our street. They miss their cat, {pet}, and what you have to look for is {a due} collar. There is a photo, too, but the rain has got at it.',
    ],
    ask: [
      'On the roof of the garage sat {pet}. You could tell by the collar, which was __.',
      'It was hard to see in the dark whether the collar of the cat was __.',
      '"I think I have got {pet} here," said a voice on the phone. "Is the collar __?"',
      '"If it is our {pet}," they said, "then the collar must be __."',
      'The next one they bought for {pet} was like the lost one, __ and with a bell.',
      'I have seen a cat, but no __ collar on it.',
    ],
    lists: { due: COLOURS },
  },
  {
    open: [
      'The circus is coming to town on {due}! {p} read it on a wall, and ran all the way home to tell the others, but they were quarrelling about a broken kite, and nobody listened.',
      "On {due} there will be a circus on the green, with two elephants. I heard it at the baker's, where I also heard that the doctor wants to marry again, and that the price of butter has gone up.",
    ],
    ask: [
      'All the children counted the days until __.',
      'When does the circus come? On __.',
      'The baker made little elephants of bread for __, because of the circus.',
      'A tent stood on the green on the morning of __.',
      '"Two tickets for the circus on __, please!"',
      'It was __ at last, and there they were, elephants, clowns and all.',
    ],
    lists: { due: DAYS },
  },
  {
    open: [
      'Room {due}, second floor, and the lift is out of order. Breakfast is from seven. There is a concert in the square tonight, it may be a little noisy, but you will love the trombones.',
      '"You have room number {due}," said the girl behind the desk, "and please leave your wet boots down here." Her nails were green, and she was reading a book about whales.',
    ],
    ask: [
      'They climbed the stairs and walked along the corridor until they came to a door with the number __.',
      '"Your key, sir? What number?" "Number __, please."',
      'The waiter brought the tea to the right room, number __.',
      'A man came out of the lift, drunk, and tried to get into our room, number __.',
      'On our key there was the number __.',
      'The number of our room was __.',
    ],
    lists: { due: NUMBERS },
  },
]);

const TALK = toldKind('told: called back in town, what people said', [
  {
    open: [
      '{p} wants to be {a due} one day. "Nice," said the lady in the queue, and looked at her watch. The queue did not move. Somebody was paying with small coins, and a baby was howling.',
      'When {p} was five years old, {pHe} told everybody at the bus stop that {pHe} was going to be {a due}. People smiled. Then the bus came, and it was full, and they all had to walk in the rain.',
    ],
    ask: [
      'Twenty years later, the child from back then had really become a __.',
      'If all goes well, {p} will be a __.',
      'What would {p} like to be? A __.',
      'Nobody had believed it, but now it said on the door: {p}, __.',
      'For the fancy dress party, {p} of course went as a __.',
      '"What a fine __ you will make one day, {p}!" they said.',
    ],
    lists: {
      due: 'baker farmer doctor teacher nurse driver cook painter singer dentist pilot sailor gardener butcher dancer',
    },
  },
  {
    open: [
      'The old man on the bench is called {due}. He feeds the pigeons, though it is forbidden, and he knows every boat on the river.',
      '"My name is {due}, by the way," said the old man on the bench. He talked about the floods, the war, his sister\'s bakery and the price of bread, until it got dark and the lamps went on.',
    ],
    ask: [
      'On the next day {p} sat down on the bench again and said, "Good morning, __."',
      'The bench was empty for a week. Then they heard that he was in hospital, poor __.',
      "What was the old man's name again? It was __.",
      'Today there is a sign on the bench that says "In memory of __".',
      'The pigeons still wait by the bench for __.',
      'If you see __ on his bench, tell him that I have brought bread.',
    ],
    lists: {
      due: 'Albert Walter Henry Arthur Frank Hugo Victor Martin Oliver Edgar Simon Jacob Carl Leo Paul Ralph',
    },
  },
  {
    open: [
      '"You can pay me in {due}," said the farmer to {p}, who had repaired the tractor. Then he showed {pHim} his new pigs, his old dog, and the spot where lightning had struck.',
      '{p} mended the farmer\'s tractor and would not take any money. "Well, then it will be {due}," said the farmer. They shook hands on it and talked about the harvest for a while.',
    ],
    ask: [
      'On the next morning there stood a big basket on the doorstep. It was full of __.',
      'The work had been paid for with __.',
      'The whole family ate for a week what the farmer had given them: __.',
      'The farmer kept his word and sent __.',
      'The tractor broke again in June, and {p} was given some more __.',
      '"What did you get for the tractor?" "I got __."',
    ],
    lists: {
      due: 'eggs potatoes cheese apples carrots sausages plums honey butter pears beans ham onions cherries milk',
    },
  },
  {
    open: [
      'A bet is a bet: whoever loses the match has to eat {due} in the middle of the market square, and {p} and {q} shook hands on it. Then they went home, did their maths and forgot all about it until Sunday.',
      '"If I lose," said {p}, "I am going to eat {due} in the market square, with everyone looking on." It was a stupid bet, but that is how it is among goalkeepers.',
    ],
    middle: ['The match was on Sunday. There was a wind, and somebody had painted the goals.'],
    ask: [
      'A crowd had come to see how a loser eats __.',
      'The loser sat down in the market square with a napkin and a plate of __.',
      'It is not nice to lose, but luckily the loser of the bet was fond of __.',
      'What did the loser have to eat? It was __.',
      'Half the town stood around the loser, who was chewing the __.',
      '"One more bite!" they all shouted, and the loser swallowed the last of the __.',
    ],
    lists: {
      due: 'grass cabbage soap porridge snow garlic fish carrots onions paper mustard lemons flowers hay',
    },
  },
  {
    open: [
      'Behind the counter at the lost property office they keep what people leave on trains. "I am looking for {a due}," said a woman. The man sighed. "Come in," he said. "And mind the skis."',
      'A woman came into the lost property office and asked about {a due}. While the man was gone she read the posters: one about pickpockets, one about a singing contest, and one about teeth.',
    ],
    ask: [
      'He searched every shelf, came back after ten minutes, and smiled: "Here is your __!"',
      '"I am very sorry," he said when he came back, "but nobody has brought us anything like your __."',
      'What the woman had lost was her __.',
      'She went away happy, for she had got back her __.',
      'He wrote into his big book what the woman missed: one __.',
      'At home the woman looked under her bed, and what did she see there? Her __!',
    ],
    lists: {
      due: 'scarf hat drum suitcase camera violin kite ring doll glove necklace watch phone ladder teapot',
    },
  },
  {
    open: [
      'On Sundays the {due} opens its doors to everyone for free. That is what the old porter told {p} while they were waiting for the ferry. He talked about his knees as well, and about his wife, who paints boats.',
      'It does not cost a penny on Sundays to go to the {due}. I thought that you should know, now that you live here. The bread is best at the corner shop, and on Tuesday they collect the bins.',
    ],
    ask: [
      'It was Sunday and {p} had no money left, so {pHe} went to the __.',
      'On Sunday there was a long queue of poor students outside the __.',
      '"What can we do on a Sunday without money?" "We can go to the __."',
      'One Sunday a man at the door wanted ten pounds. "But I heard that on Sundays nobody pays at the __!"',
      'On a Sunday you need no ticket for the __.',
      'Everybody wants to see the __ on Sundays, when it is free.',
    ],
    lists: { due: 'museum castle zoo theatre cinema tower pool garden circus church palace lighthouse' },
  },
  {
    open: [
      'The mayor has promised us {a due}. It was in his speech, somewhere between the dustbins and the dogs. My neighbour slept through all of it with his mouth open.',
      'Vote for me, and this town will get {a due}, said the mayor with the fat tie. He kissed two babies, cut a ribbon, and drank a glass of our terrible wine without making a face.',
    ],
    ask: [
      'He was elected, and three years went by, and still we had no __.',
      'The children have painted a banner to remind the mayor: "We want our __!"',
      'Well, he kept his promise. Yesterday they began to build the __.',
      'What did the mayor say that he would give us? It was a new __.',
      'Next to the market there is now the famous __ that the mayor promised.',
      "The town had no money left, and so nothing came of the mayor's __.",
    ],
    lists: {
      due: 'bridge school library hospital theatre pool zoo park cinema tunnel museum fountain playground station',
    },
  },
  {
    open: [
      'At the café. "{Due} for the gentleman, please, and a glass of water for me. Did you see the news? They have caught the man who stole the swans. He had all nine of them in his bath."',
      'The gentleman by the window ordered {due}, then took out a pen and began to write a long letter. He crossed out one word after another. Outside the trams went by.',
    ],
    middle: ['A lady at the next table got her {d}, and complained about it.'],
    ask: [
      'The waiter was new and brought him soup. "But I ordered __!"',
      'On the bill of the man by the window there was only one thing: __.',
      'When the waiter put it before him, the letter was pushed aside, and the gentleman enjoyed his __.',
      '"The __ for the man by the window is ready!" the cook shouted.',
      'What had the gentleman by the window asked for? He had asked for __.',
      'They forgot about him, and he had to wait an hour for the __.',
    ],
    lists: {
      due: 'rice fish chicken pizza salad pasta cake pie sausages pancakes coffee tea lemonade eggs',
      d: 'rice fish chicken pizza salad pasta cake pie sausages pancakes coffee tea lemonade eggs',
    },
    rivals: 'd',
  },
  {
    open: [
      'The key to the tower is with the {due}. You have to ring twice. Up there you can see as far as the sea, and there are bats, and once a bride left her shoe on the stairs.',
      'If you want to go up the tower, ask the {due} for the key. It is a hundred and twelve steps, and {p} had to sit down after each twenty. {q} sang all the way.',
    ],
    ask: [
      'The tower was locked, so we rang the bell of the __.',
      '"Good morning, could you let us have the key to the tower?" we asked the __.',
      'When we were down again we gave the big old key back to the __.',
      'Who keeps the key to the tower? It is the __.',
      'Nobody could climb the tower that day, because the __ was ill.',
      'The key to the tower hung on a nail in the house of the __.',
    ],
    lists: { due: JOBS },
  },
  {
    open: [
      '"{Due} is a good name for a boat," said the captain, and the old letters were painted over. Then he went to have his hair cut. The barber told him all the news, and some of it was even true.',
      "They have given the ferry a new name: from today it is called {due}. The mayor broke a bottle, the band played, and the sausages were gone by two o'clock.",
    ],
    ask: [
      'Everybody stood at the harbour and waved to the __.',
      'I crossed the river on the __ yesterday, and the paint was still wet.',
      'On the side of the boat, in fresh white letters, we read the word "__".',
      'What is the boat called now? It is called __.',
      'It was in all the papers that the __ had hit a rock.',
      'The captain loved his boat. "My dear old __," he said, patting the wheel.',
    ],
    lists: {
      due: 'Hope Star Swan Swallow Queen Victory Sunshine Dolphin Eagle Rose Princess Summer Storm Seagull',
    },
  },
]);

export const kinds: readonly Kind[] = [STREETS, TALK];
