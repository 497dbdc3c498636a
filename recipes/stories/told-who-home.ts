// Tellings of family and visitors, cooks, helpers and ill people at home, who are named again for what they did.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const FAMILY_DAYS = toldKind('told: who in the house', [
  {
    open: [
      '{p} dropped the cake. "Oh no!" {pHe} said.',
      'The candles were lit and the song had begun. {p} came in with the cake, tripped over the rug, and down it went.',
    ],
    middle: ['"I am on a diet anyway," said {q}.'],
    ask: [
      'There was cream on the ceiling, and on the nose of __.',
      '"Nobody else could have done that," we say, and grin at __.',
      'The next one was carried in by Grandma, and certainly not by __.',
      'Who cleaned the rug? Of course that had to be __.',
      'The clumsy hands in our family belong to __.',
      'It was __ who had tripped.',
      '"Oh, __!"',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{f} was in bed with a fever. "My throat hurts," she whispered.',
      'It was a Monday, and it rained. {f} did not come down for breakfast. "My throat hurts," she whispered, "and I am hot and cold at the same time."',
    ],
    middle: [
      '{q} was told to play quietly and not to slam the doors.',
      'Downstairs {q} was playing the drum and had to be stopped.',
    ],
    ask: [
      'The doctor came at noon to have a look at __.',
      'The whole week there was chicken soup on a tray for __.',
      'The teacher had one empty chair. "Who is ill?" "It is __."',
      'Get well soon, dear __!',
      'Every four hours Mum took the temperature of __.',
      'The doctor told __ to rest.',
      'Poor __!',
    ],
    due: 'f',
    rivals: 'q',
  },
  {
    open: [
      'On Saturdays {p} washes up, {q} dries, and {r} feeds the hens.',
      '"Right, jobs!" said Dad. "{r}, you feed the hens. {p}, the dishes are waiting for you, and {q} can dry." There was some groaning, but not much.',
    ],
    ask: [
      'Up to the elbows in foam stood __.',
      'There was still egg on one of the forks, so back it went to __.',
      'The sponge and the hot water were for __.',
      'The sink is where you will find __.',
      'A glass slipped in the soapy water and broke. "Careful!" said Dad to __.',
      'At the sink, __ was humming.',
      'Wet hands again, __?',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'On Saturdays {q} irons, {p} sweeps the stairs, and {r} cleans out the rabbit.',
      '"I will do the rabbit," said {r} quickly. {q} liked ironing, because of the radio. So the broom and the stairs were left for {p}, as usual.',
    ],
    ask: [
      'All the dust came down on the mat, and behind it came __.',
      'Step by step and backwards went __.',
      'The brush and pan are kept in the cupboard that belongs to __.',
      'Our neighbour slipped on a damp step. "Sorry, I have only just done them," said __.',
      'From top to bottom it was all tidied by __.',
      'On the stairs, __ was sweeping.',
      'The broom is for __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'My {due} makes the best soup in the world. "The secret is salt," I was told.',
      'Every one of us can cook something. My {d} does a decent roast and my {e} can boil an egg. But soup, real soup with dumplings, is what my {due} makes.',
    ],
    middle: ['My {d} prefers to open a tin and hopes nobody will notice.'],
    ask: [
      'When I have a cold, I want a bowl of it from the big blue pot of my __.',
      'The dumplings never taste quite like that unless they come from my __.',
      'If you want the recipe, you must ask my __.',
      'Such a spoonful of heaven is stirred only by my __.',
      'I tried it myself and it was awful. So I rang my __.',
      'Only my __ can make it.',
      'More soup, please, dear __!',
    ],
    lists: {
      due: 'mother father aunt uncle grandmother grandfather cousin neighbour',
      d: 'sister brother aunt uncle cousin',
      e: 'mother father neighbour grandfather',
    },
    rivals: 'd e',
  },
  {
    open: [
      '{m} burnt the toast again. "I like it black," he said.',
      'Smoke came out of the kitchen and the alarm went off, so we all ran downstairs in our pyjamas. There stood {m} with the toaster. "I like it black," he said.',
    ],
    middle: ['"Open a window!" shouted {p}, coughing.', 'Outside, {p} was already calling for water.'],
    ask: [
      'From that day breakfast was made by anyone except __.',
      'The fire brigade knows him by now. "Good morning, __."',
      'The old toaster was thrown out, to the sorrow of __.',
      'Cooking lessons would be a good present for __.',
      'In our kitchen hangs a sign: "No cooking by __!"',
      'Never let __ near the toaster.',
      'No more toast, please, __!',
    ],
    due: 'm',
    rivals: 'p',
  },
  {
    open: [
      '{p} rang the bell. "Can I borrow an egg?" {pHe} asked.',
      'It was Sunday and the shops were shut. We had just sat down with the paper when the bell rang. It was {p} from across the road. "Could you lend me an egg?"',
    ],
    middle: ['In the next room {q} was doing a puzzle.'],
    ask: [
      'A warm piece of cake was brought round an hour later by __.',
      'One day it is sugar, one day it is milk. Always something is missing in the kitchen of __.',
      'At the door, with a cup in one hand, stood __.',
      'The recipe said two and there was only one, so off went __.',
      '"Here you are, and good luck with the baking, __."',
      'It was __ who wanted an egg.',
      'An egg was lent to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The cat {pet} sleeps on the oven. {pet2} sleeps in the bath.',
      'We have two cats, and they cannot stand each other. {pet2} has taken the bathroom and likes the cool tub best. {pet} lies on top of the warm oven from morning till night.',
    ],
    ask: [
      'If you want to bake, you must first move __.',
      'Something smelled of burnt hair in the kitchen: it was the tail of __.',
      'The cosy, hot place has been chosen by __.',
      'Visitors to the bathroom never meet __.',
      'Where it is warmest, there lies __.',
      'On the warm oven, __ was purring.',
      'The oven belongs to __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'Great-Aunt Maud gave her ring to {p} and her clock to {q}.',
      'When Great-Aunt Maud moved to the home, she gave her things away. "The clock is for you, {q}, because you are always late," she said, "and {p} shall have my ring."',
    ],
    ask: [
      'Ever since, there has been a gold band with a red stone on the hand of __.',
      'At the wedding it was slipped on a finger at last. How it shone on __!',
      'No jewel would suit anybody better than it suits __.',
      'A thief came one night and took the ring. Poor __!',
      'Too loose and too shiny, but very dear to __.',
      'The ring looks lovely on __ today.',
      'The ring went to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
]);

const VISITS = toldKind('told: who came and helped', [
  {
    open: [
      '{p} mended the tap. "Easy," {pHe} said.',
      'For a week it dripped into the bucket all night long. The plumber had no time. Then {p} came for tea, took off {pHis} jacket, and said, "Give me a spanner." Ten minutes later it was mended.',
    ],
    middle: ['{q} would have called it a miracle.', '{q} slept well for the first time in days.'],
    ask: [
      'Now if something leaks, we simply ring __.',
      'No more dripping! We owe that to __.',
      'The next to break was the washing machine. "Oh, __!" we called.',
      'Nobody has such clever hands as __.',
      'A chocolate cake was baked to thank __.',
      'It was __ who stopped the dripping.',
      'The tap? Ask __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} has a cough, {q} has a broken arm, and {r} has spots.',
      'What a winter! {q} fell on the ice and broke an arm. {r} brought home spots from nursery school. And {p} coughs so hard at night that the windows shake.',
    ],
    ask: [
      'A spoonful of syrup three times a day for __.',
      'Hot milk and honey are good for the chest, so I made some for __.',
      'No running about in the cold air, please, __.',
      'At the theatre people turned round and frowned at __.',
      'Through the wall, at three in the morning, I could hear __.',
      'In the night, __ coughed and coughed.',
      'Cough drops, please, for __!',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      '{p} has a cough, {q} has a broken leg, and {r} has toothache.',
      'We are a hospital at the moment. {p} coughs, {r} is holding a cold cloth to one cheek because of a tooth, and {q}, who would go skiing, has a broken leg.',
    ],
    ask: [
      'We have all signed the plaster on __.',
      'Two crutches stand in the hall. They are for __.',
      'Upstairs is out of the question, so the sofa was made into a bed for __.',
      'It will be six weeks before there is any dancing with __.',
      'On one foot, holding on to the wall, came __.',
      'We all carried __ up the stairs.',
      'That poor leg of __!',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      '"I saw a mouse!" cried {p} and climbed on a chair.',
      'We were having coffee when it shot across the kitchen floor. {p} screamed and was on a chair in a second. "A mouse! There, by the stove!"',
    ],
    middle: ['{q} fetched a broom and looked under the stove.'],
    ask: [
      'It took us an hour to talk down __.',
      'Small, grey and gone: yet it had scared the life out of __.',
      'A trap was bought that very day, to calm __.',
      'They tell me that elephants fear them too. So does __.',
      'Who would not put a foot on the floor all evening? __.',
      'We helped __ down from the chair.',
      '"Come down, __!"',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'My {due} snores. My {d} talks in bed. I hardly slept.',
      'The whole family came for Christmas and there were not enough beds. I was put between my {d}, who told me stories till two, and my {due}, who snored like a bear.',
    ],
    ask: [
      'It sounded like somebody sawing wood, but it was only my __.',
      'I put a peg on the nose of my __.',
      'Even the windows shook. "Turn over!" I hissed at my __.',
      'Next year I shall bring something for my ears, because of my __.',
      'That terrible noise came out of my __.',
      'All night my __ sawed and sawed.',
      'What a loud sleeper, my __!',
    ],
    lists: {
      due: 'sister brother aunt uncle cousin grandmother grandfather',
      d: 'sister brother aunt uncle cousin',
      e: 'grandmother grandfather aunt uncle cousin',
    },
    rivals: 'd e',
  },
  {
    open: [
      '{f} wanted a baby brother. "A boy or nothing," she said.',
      'Mum came home from the hospital with a bundle in a white blanket, and we all stood round. "Is it a boy?" asked {f}. She had been wishing for a brother since her third birthday. It was one.',
    ],
    middle: [
      '{q} would rather have had a puppy, and said so.',
      '{q} asked whether it could be exchanged for a bicycle.',
    ],
    ask: [
      'The first to kiss his tiny red nose was __.',
      'So there was one person who was happy beyond words, and that was __.',
      'Her wish had come true. Lucky __!',
      '"May I hold him? May I?" begged __.',
      'Later, when he learned to talk, his first word was "__."',
      'The boy made __ happiest of all.',
      'Nobody loved the boy like __.',
    ],
    due: 'f',
    rivals: 'q',
  },
  {
    open: [
      '{p} was afraid of the dark. "Leave the door open," {pHe} begged.',
      'There was a storm, and the lights went out in the whole street. {p} held on to my sleeve. "Is it going to stay like this?" {pHe} asked in a very small voice. "I do not like the dark."',
    ],
    middle: ['{q} went to look for matches.', 'In the next room {q} was singing.'],
    ask: [
      'A candle was lit at once for __.',
      'Ever since, a night light has been burning beside the bed of __.',
      'The cellar is no place for __.',
      'Who slept in our bed that night? You have guessed it: __.',
      'When the lamp came on again, nobody was as glad as __.',
      'We gave __ a little lamp.',
      'Leave a light on for __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The {due} said Grandpa must stay in bed. The {d} came round too, to cheer him up.',
      'We had three visitors on Tuesday. The {d} brought the news, and the {e} brought plums. The {due} looked at Grandpa and said sternly, "You stay in bed, my friend, for a week."',
    ],
    ask: [
      'He got up after a day and went fishing. "Just do not tell the __!"',
      '"A week under the blankets? Nonsense," said Grandpa. "What a silly __!"',
      'He hid his boots under the pillow, in case there was another visit from the __.',
      'Who had ordered so much rest? It was the __.',
      'In the end, he had to admit the wisdom of the __.',
      'No getting up, the __ had said.',
      'Here comes the strict __.',
    ],
    lists: {
      due: 'nurse teacher baker butcher postman gardener policeman dentist',
      d: 'baker butcher postman gardener',
      e: 'farmer cook driver painter teacher',
    },
    rivals: 'd e',
  },
  {
    open: [
      '{q} peeled, {r} chopped, and {p} cried over the onions.',
      'Six pounds of onions for one soup! {r} chopped the carrots. {q} peeled the potatoes and hummed. {p} had got the onions, and tears were running down {pHis} cheeks.',
    ],
    ask: [
      'In came Mum. "Who has made you so sad?" she asked __.',
      'A handkerchief was handed to __.',
      'The knife that made the eyes sting was in the hands of __.',
      'Red eyes, wet cheeks, and yet not sad at all: that was __.',
      'Next time the swimming goggles will be worn by __.',
      'It was __ who was weeping.',
      'The onions were cut by __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
]);

export const kinds: readonly Kind[] = [FAMILY_DAYS, VISITS];
