// Tellings of two things in town, in shops, cafés, at work and on the way, one of which is due again in other words.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, JOBS, TOWN } from './telling-words.ts';

const ORDERS = 'soup salad pizza pasta fish chicken rice cake pie sausages pancakes omelette';
const GOODS = 'lamp kettle clock mirror carpet teapot suitcase radio basket vase blanket guitar';
const TOWNS = 'London Paris Oxford Dublin York Leeds Rome Boston Vienna Berlin Brighton Glasgow';

const SHOPS_AND_CAFES = toldKind('told: two in town, shops and cafés', [
  {
    open: [
      'The lady wants {due}. The gentleman wants {d}. Quick, quick!',
      'Table nine at last made up their minds. He asked for the {d}, because the waiter said it was good. She took her time, turned every page twice, and ordered the {due}.',
    ],
    middle: ['The cook was singing, and something was burning.'],
    ask: [
      'The waiter came back and set down in front of the lady a big plate of __.',
      'But when she tasted it, the lady was not happy with her __.',
      '"There is a fly," said the lady quietly, "in my __."',
      'The lady paid for her own __.',
      'The lady left half of her __ on the plate.',
      'Her husband looked at what the lady had, and wished he had ordered the __.',
      '"Who is the __ for?" "The lady."',
    ],
    lists: { due: ORDERS, d: ORDERS, e: ORDERS },
    rivals: 'd e',
  },
  {
    open: [
      'The bank is next to the {due}. The post office is next to the {d}.',
      '"The post office? That has moved. It is right beside the {d} now. But if it is only money you need, go to the bank. That is where it always was, beside the {due}, on the corner."',
    ],
    ask: [
      'As she needed money, she walked on until she saw the __.',
      'So when the bank was robbed, people ran out of the __.',
      'I work in the bank, and we share a bicycle shed with the __.',
      'Looking for the bank? Then look for the __.',
      'Turn right at the __ for the bank.',
      'The wall of the bank is also the wall of the __.',
    ],
    lists: {
      due: 'bakery library school cinema museum market theatre church station hotel',
      d: 'bakery library school cinema museum market theatre church station hotel',
      e: 'bakery library school cinema museum market theatre church station hotel',
    },
    rivals: 'd e',
  },
  {
    open: [
      'At the flea market {p} bought a {due}, and {q} bought a {d}.',
      "They had promised each other not to buy a thing. By ten o'clock {q} was carrying a {d}. By eleven {p}, who had laughed at that, was the owner of a {due}, and nobody was laughing any more.",
    ],
    ask: [
      '{p} had paid far too much for that __.',
      'On the tram {p} held on tight to the __.',
      '"And what have you got there, {p}?" "It\'s a __."',
      'There was hardly any room in the house, and {p} had to put it in the hall, that __.',
      '{p} is very proud of the old __.',
      'In the end {p} sold the __.',
      '{p} carried the __ home on foot.',
    ],
    lists: { due: GOODS, d: GOODS, e: GOODS },
    rivals: 'd e',
  },
  {
    open: [
      'The cheap shoes were {due}. The dear ones were {d}. We took the cheap ones.',
      'I stood in that shop for half an hour, I swear. There were {d} shoes for a hundred pounds, and {due} ones, just as nice, for thirty. You know me: I took the cheap pair and ran.',
    ],
    ask: [
      'The pair that came home with us was __.',
      'And that is how I went to the party in shoes that were __.',
      'It rained, and the colour came off. Now my feet are __.',
      'My new shoes are __.',
      'I have hardly ever worn my __ shoes since then.',
      'Everybody looks down when I walk in, because my shoes are so very __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'Mrs King went to the {due}. Her husband went to the {d}. They will meet at the car.',
      '"You go to the {d}, dear, and I will go to the {due}," said Mrs King, "and at twelve we meet here by the car." Her husband looked at his watch and set off.',
    ],
    ask: [
      'It was long past twelve, and Mrs King was still at the __.',
      'There was a queue, so Mrs King had to wait a long time in the __.',
      'Mr King sat in the car. In the end he went to look for his wife in the __.',
      'Mrs King met an old friend at the __.',
      'Mrs King came out of the __ at one.',
      'She had left her umbrella behind, Mrs King noticed. It must be in the __.',
    ],
    lists: {
      due: 'bank library market church station museum bakery hospital chemist cinema school hotel',
      d: 'bank library market church station museum bakery hospital chemist cinema school hotel',
      e: 'bank library market church station museum bakery hospital chemist cinema school hotel',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Upstairs there lives a {due}. Downstairs there lives a {d}.',
      'I know hardly anybody in my house. The man downstairs, so they say, is a {d}. The man upstairs, the one who always runs down the stairs two at a time, is a {due}, and he has the kindest eyes.',
    ],
    ask: [
      'The man upstairs works as a __.',
      'On the letter box of the one upstairs is a sign that says that he is a __.',
      'His mother once told me about my neighbour upstairs. Even as a little boy he had wanted to be a __.',
      'If you need a __, ring the bell upstairs.',
      'The __ upstairs plays the violin.',
      'Now the flat upstairs is empty, and I miss the __.',
    ],
    lists: { due: JOBS, d: JOBS, e: JOBS },
    rivals: 'd e',
  },
  {
    open: [
      'The bus to the zoo is {due}. The bus to the harbour is {d}.',
      'Buses in our town have colours, so that children can find the right one. For the harbour you need the {d} line, and for the zoo it is the {due} line. You pay when you get off.',
    ],
    middle: ['It was a warm day, and a crowd was waiting at the stop.'],
    ask: [
      'All the children who wanted to see the lions got on the bus that was __.',
      'For the zoo, take the line that is __.',
      'Oh no! There goes our bus to the zoo. I can see it turning the corner, long and __.',
      'The zoo bus is __.',
      'Take the __ bus to the zoo.',
      'He wanted to see the monkeys, so the ticket he needed was __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'Old Mr Ross sells {due}. Young Mr Ross sells {d}.',
      "There are two shops in Mill Street called Ross. One belongs to the son, who is clever with money and deals in {d}. The other is the father's, dark and quiet, and he has been selling {due} for fifty years.",
    ],
    ask: [
      "In the father's window you can see some __.",
      'Nobody in town knows as much as the old man about __.',
      'A girl came in, rang the bell, and asked old Mr Ross if he had any __.',
      'When the old man died, the shop was still full of __.',
      'Old Mr Ross loved his __.',
      'Old Mr Ross dusted his __ every morning.',
      'People still go to the old Mr Ross for __.',
    ],
    lists: {
      due: 'hats clocks books shoes lamps toys stamps carpets coins gloves bikes flowers',
      d: 'hats clocks books shoes lamps toys stamps carpets coins gloves bikes flowers',
      e: 'hats clocks books shoes lamps toys stamps carpets coins gloves bikes flowers',
    },
    rivals: 'd e',
  },
  {
    open: [
      'A cup of {due} for the old lady and a cup of {d} for the girl, please.',
      'Every Thursday the two of them sit by the window. The girl has {d}, in a tall glass. Her grandmother has {due}, and she never leaves a drop.',
    ],
    ask: [
      'The old lady put her hands round the warm cup and drank her __.',
      "Somebody bumped into the table, and over the old lady's skirt ran the __.",
      '"That was very good __," said the old lady, and paid.',
      'For the old lady, the waitress brings __.',
      'The old lady stirred her __ slowly.',
      'On the last Thursday of the year, the old lady was given her __ for nothing.',
    ],
    lists: {
      due: 'tea coffee milk cocoa soup punch broth cider',
      d: 'tea coffee milk cocoa juice lemonade cider water',
      e: 'tea coffee milk cocoa soup punch broth cider',
    },
    rivals: 'd e',
  },
]);

const WORK_AND_WAY = toldKind('told: two in town, work and transport', [
  {
    open: [
      'The first train goes to {due}. The second one goes to {d}.',
      '"Attention, please. The train at ten goes to {due}. The train at eleven goes to {d}, and it has no restaurant car." The man with the trumpet case listened and nodded.',
    ],
    ask: [
      'The man got on the first train, and that night he played his trumpet in __.',
      'The earlier train will take you to __.',
      'Did you see a boy with a red cap get on the earlier one? Then he must be on his way to __.',
      'Three hours after the first train had left, it came to __.',
      'A ticket for the first train, please. One way, to __.',
      'The first train was in __ by noon.',
    ],
    lists: { due: TOWNS, d: TOWNS, e: TOWNS },
    rivals: 'd e',
  },
  {
    open: [
      'Taxi! One man to the {due}, one lady to the {d}.',
      'The taxi driver had two people in the back who had never met. First the lady got out, at the {d}. The man stayed in, and he was driven on to the {due}.',
    ],
    ask: [
      'The man paid, said thank you, and got out at the __.',
      "The driver found a wallet on the back seat. It was the man's, so he turned round and went back to the __.",
      'What was a man like him doing at the __?',
      'The man was late for something that was going on at the __.',
      'That man had been going to the __.',
      'They met again at the __ by chance, she and the man.',
      'The lady thought about the man for days, and one morning she went and looked for him at the __.',
    ],
    lists: { due: TOWN, d: TOWN, e: TOWN },
    rivals: 'd e',
  },
  {
    open: [
      '{p} is a {due}. {q} is a {d}. They have been friends since school.',
      'When they were six they both wanted to be astronauts. Well, {q} became a {d}, and {p} became a {due}. On clear nights they ring each other up and talk about the moon.',
    ],
    ask: [
      '{p} likes to work as a __.',
      'As a __ {p} gets up early.',
      'At the age of thirty {p} was the best __ in town.',
      '{p} has written a book about what it is like to be a __.',
      'No, {p} never went to the moon. {PHe} earns {pHis} money as a __.',
      'In our street everybody knows {p}, the __.',
    ],
    lists: {
      due: 'baker farmer doctor teacher nurse driver cook painter singer dentist pilot sailor builder',
      d: 'baker farmer doctor teacher nurse driver cook painter singer dentist pilot sailor builder',
      e: 'baker farmer doctor teacher nurse driver cook painter singer dentist pilot sailor builder',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The plan at the office: {p} does the {due}, {q} does the {d}.',
      'From Monday on we shall share the work like this. {q} will look after the {d}, as before. {p}, who is new and good with people, will look after the {due}. Any questions?',
    ],
    ask: [
      'On Monday morning {p} started on the __.',
      '"It\'s too much for one person," said {p}. "I need help with the __."',
      'If anything is wrong with the __, please tell {p}.',
      'When {p} was ill, nobody took care of the __.',
      '{p} is busy with the __.',
      'Leave the __ to {p}, please.',
      'A month later {p} knew all there is to know about the __.',
    ],
    lists: {
      due: 'letters phones bills orders visitors plants computers keys tickets newspapers adverts parcels',
      d: 'letters phones bills orders visitors plants computers keys tickets newspapers adverts parcels',
      e: 'letters phones bills orders visitors plants computers keys tickets newspapers adverts parcels',
    },
    rivals: 'd e',
  },
  {
    open: [
      'It was {p} who drove the bus that day. {q} drove the tram.',
      'There was nobody else, so on the day of the big snow the tram was driven by {q}, and the bus by {p}. Both of them were late, and both of them were cheered.',
    ],
    ask: [
      'When the bus got stuck, the children got out and helped __.',
      'The bus driver was __.',
      'It was __ who drove the bus.',
      'So the next time you take that bus, say hello to __.',
      'The bus was full, and somebody started to sing a song for __.',
      '"We were the only passengers on the bus," they said, "and we had a lot of fun with __."',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The lorry with the {due} is going to the north. The lorry with the {d} is going to the south.',
      'Boss, I have loaded them both. The {d} are for the south, and that lorry has left. The {due} are for the north, and they leave at noon, if the snow stops.',
    ],
    middle: ['The radio said that there was more snow to come.'],
    ask: [
      'On a hill in the north a lorry fell over, and the road was covered with __.',
      'The people of the north were hungry and had waited for days for their __.',
      'Up north they unloaded the __.',
      'The __ got to the north at last.',
      'The driver of the lorry to the north stopped for a rest and ate some of his __.',
      'They are short of many things in the north, but now they have __.',
    ],
    lists: {
      due: 'apples potatoes bananas eggs carrots oranges onions pears cheeses tomatoes biscuits nuts',
      d: 'apples potatoes bananas eggs carrots oranges onions pears cheeses tomatoes biscuits nuts',
      e: 'apples potatoes bananas eggs carrots oranges onions pears cheeses tomatoes biscuits nuts',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Two men ran out of the bank. The fat one had {a due} mask. The thin one had {a d} mask.',
      '"Tell me all you saw," said the policeman. "Two robbers," said the girl. "The thin one had covered his face with something {d}. On the fat one it was {due}, like my bike."',
    ],
    ask: [
      'In the bin behind the bank lay the mask that the fat one had worn. It was __.',
      'The mask of the fat robber was __.',
      'The fat one took off his __ mask and smiled.',
      'The policeman wrote down, "Fat man, mask: __."',
      'They stopped a fat man with a mask in his pocket. Was it the robber? The mask was certainly __.',
      'To play the fat robber in the film, you have to wear something __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'The baby left one shoe in the {due} and one in the {d}.',
      'What a trip! My hat blew away at the stop, and the baby lost both her shoes, the right one in the {due} and the left one in the {d}.',
    ],
    ask: [
      'We had found one shoe in the {d}. The other one, then, must be in the __.',
      'One of the shoes, thank goodness, was found in the {d}, so now we had only to search the __.',
      'Since the first shoe turned up in the {d}, we asked about the second one in the __.',
      'My wife ran back to the __ for the shoe that was not in the {d}.',
      'Only one is missing now. It was not in the {d}, where the other one was, so look in the __.',
      'With the shoe from the {d} in her bag, my wife went to get its brother from the __.',
    ],
    lists: {
      due: 'bus train taxi tram park museum library bank market cinema zoo',
      d: 'bus train taxi tram park museum library bank market cinema zoo',
      e: 'bus train taxi tram park museum library bank market cinema zoo',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The guide says: in the {due} they once hanged a pirate, and in the {d} they once crowned a king.',
      'Here is something for visitors. A king was crowned in the {d}. A pirate was hanged in the {due}. People in this town mix it up all the time, so ask me instead.',
    ],
    ask: [
      'That is why the ghost of a pirate walks at night in the __.',
      'Poor pirate! He died in the __.',
      'In the __ the pirate said his prayers.',
      'Nobody talks much about what happened to the pirate, least of all in the __.',
      'Would you like to see where they hanged him? Then follow me to the __.',
      'The pirate looked up at the sky one last time, they say, in the __.',
    ],
    lists: {
      due: 'castle market harbour park tower square prison garden courtyard field valley forest',
      d: 'castle market harbour park tower square prison garden courtyard field valley forest',
      e: 'castle market harbour park tower square prison garden courtyard field valley forest',
    },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [SHOPS_AND_CAFES, WORK_AND_WAY];
