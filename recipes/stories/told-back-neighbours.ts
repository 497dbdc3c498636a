// Tellings of facts that are said once in passing between neighbours and in the pub, and called back later by the same word.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DAYS, JOBS, MONTHS, NUMBERS } from './telling-words.ts';

const STAIRS = toldKind('told: called back among neighbours', [
  {
    open: [
      'The new people on the third floor have {a due}. I saw it being carried up. She is tall, he is short, and they have a doorbell that plays Mozart. Do not use the lift before Friday, it has hiccups.',
      '"They have brought {a due} with them," reported {p}, who sees everything through the hole in the door. The caretaker was washing the stairs. There was a smell of fish from the left and of paint from the right.',
    ],
    ask: [
      'That night none of us could sleep, and we all thought of the new people and their __.',
      'One Sunday the door on the third floor stood open, and down the stairs, step by step, came the __.',
      '"Is it you who have the __?" {q} asked the tall woman at the letter boxes.',
      'What had the new people brought with them? It was a __.',
      'Within a year every floor in the house had a __ of its own.',
      'They moved out again in March, and four men carried down the __.',
    ],
    lists: {
      due: 'parrot piano snake harp pig drum monkey goat telescope rabbit sheep trumpet pony crocodile',
    },
  },
  {
    open: [
      'I am going to paint my door {due}, and I do not care what the others think. Are those your own carrots? You should show them at the fair. My cousin won a pig there, with a marrow, and then he married the judge.',
      '"Next week I shall paint the front door {due}," said old {f}, as she put down her shopping. She had to rest on every landing. On ours she liked to talk about her operation, and on the next about the King.',
    ],
    middle: ['A week went by, in which it rained every day, and nobody painted anything.'],
    ask: [
      'Then, one fine morning, she was standing there with a brush and had a spot on her nose that was __.',
      'Now there are eleven brown doors in our house, and one that is __.',
      'What colour is the door of old {f}? It is __.',
      'The landlord wrote her a letter to say that he could not have a door that was __.',
      '"Which door is it?" asked the man with the flowers. "Just look for something __," we said.',
      'When she died we all painted our doors __, to remember her.',
    ],
    lists: { due: 'red blue green yellow white black pink purple grey golden' },
  },
  {
    open: [
      'The dustmen are coming on {due} this week because of the holiday. I only wanted to tell you. And your husband has left his lights on. And there is a child on your roof, is that one of yours?',
      'This week it is on {due} that they collect the bins, it said in the hall. Beneath it somebody had written, "Who has my sledge?", and beneath that somebody else, "Who wants a kitten?"',
    ],
    ask: [
      'We put the bins out on the evening before __.',
      'At the right time there was nobody in the street who had not put out his bin. It was __.',
      'When do the dustmen come? On __.',
      '{p} forgot about it. On __ the men drove past the house, and the rubbish had to stay.',
      'I woke up from a terrible noise and thought, "Of course, today is __, that is the bins."',
      'The fox knows it, too. He always comes the night before the bins are emptied, so this week he was there before __.',
    ],
    lists: { due: DAYS },
  },
  {
    open: [
      'My neighbour is called Mrs {due}, and she knows it all. She knew that I was getting divorced before I did. Just put the parcel there. Is it heavy? It is only books. I thought I might learn Danish.',
      '"There is a Mrs {due} next door," I was told by the man who showed me the flat. "She is deaf, which is a good thing for you." Then he showed me how the heating works, and it did not work.',
    ],
    ask: [
      'I had locked myself out, and I was in my socks. So I rang at the next door and said, "I am so sorry, Mrs __."',
      'For weeks nobody had seen her, and the milk stood in front of the door of poor Mrs __.',
      'The postman had no luck with me and left my parcel with Mrs __.',
      'What is the name of my neighbour? It is Mrs __.',
      'I dreamed that I was being married, and that the priest was Mrs __.',
      'There is a card by the bell next to mine, and it says __.',
    ],
    lists: {
      due: 'Brown Miller Baker White Taylor King Fox Green Cook Wood Hill Black Bell Fisher Stone Young Rose Winter Bird',
    },
  },
  {
    open: [
      'If you hear anything, it is only my {due}. There is not enough room for two in a flat like mine, but what can you do? Good beer, this. They say that the brewer has a wooden leg.',
      'My {due} has moved in with me for the winter. The stove at home smokes. Did you watch it on Saturday? I threw my slipper at the screen, and then they scored.',
    ],
    ask: [
      'At two in the morning there were steps over our heads. "That will be the __," said my wife.',
      'On the stairs I met someone I had never seen before, in a nightshirt. It had to be the __ from upstairs.',
      'Who is staying with our neighbour? It is his __.',
      '"I am so happy that it is spring," said our neighbour. "Yesterday I put my __ on the train."',
      'There were two names by the bell now, his own, and below it that of his __.',
      'They quarrelled all winter long, our neighbour and his __.',
    ],
    lists: {
      due: 'mother father sister brother aunt uncle cousin grandmother grandfather nephew niece son daughter',
    },
  },
  {
    open: [
      'There are {due} cats in the yard.',
      '"How many cats have you seen in the yard?" "{Due}."',
      'I looked down into the yard and counted {due} cats on the bins.',
    ],
    ask: [
      'The old lady puts down a saucer for each of the cats in the yard, so she needs __ saucers.',
      'How many cats are there in the yard? There are __.',
      'A boy with a bag of fish heads gave one to every cat in the yard, and that made __.',
      'In the dark you could see a pair of green eyes for each cat. There were __ pairs.',
      'The number of the cats in the yard is __.',
      'When the dog ran into the yard the cats jumped on the wall, all __.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'They are pulling down the old {due}, have you heard? My daughter has got her exam. She had to hold a plank of wood for an hour, or something like it. This is not my pint, mine had a fly in it.',
      'In spring, it says in the paper, the {due} at the end of our road is to be pulled down. There is also a recipe for hare. And look, that is the man who used to sell us the coal, and he is dead.',
    ],
    ask: [
      'One morning the cups in our cupboard were trembling. A big iron ball was swinging against the walls of the __.',
      'We all signed a letter to the mayor, and in it we wrote, "Hands off our __!"',
      'Where there is nothing but nettles now, there once stood the __.',
      'What is going to be pulled down? It is the old __.',
      'My wife wept when they took down the __, because it was there that I had first kissed her.',
      'I went and got myself a brick from the __ before it was all gone.',
    ],
    lists: {
      due: 'church school station bakery bank library hotel museum cinema hospital mill theatre tower brewery barn',
    },
  },
  {
    open: [
      'You would not guess that he was once {a due}, that man at the end of the bar. He drinks tea. Nobody knows where he sleeps. Some say on a boat, and some say in the bed of the landlady.',
      'Years ago, when he was still {a due}, old Jack was rich. He told me that on a walk. He also told me that mushrooms can hear us, and he bent down and told them not to worry.',
    ],
    ask: [
      'There was an accident outside, or a fire, or a birth, I do not know any more, and suddenly he stood up and said, "Let me through, I used to be a __."',
      'When they cleared out his room, they found under the bed a bag with all that one needs as a __.',
      'What had the old man been? He had been a __.',
      'He looked at his hands and sighed. "They are too slow now," he said. "I could not be a __ any more."',
      'In a book about our town there is a photo of him from the time when he was a __.',
      'To us he was just old Jack, but for my father he was the best __ in town.',
    ],
    lists: { due: JOBS },
  },
  {
    open: [
      'I hang my keys behind the {due} in the hall, so that he does not find them. He is not to drive any more. Yesterday he took the bus to the end of the line and could not tell them who he was.',
      'Since my husband began to forget things I hide the car keys behind the {due}. On good days he knows all the capitals. On Sunday he asked me to marry him. I said that I would think about it.',
    ],
    ask: [
      'He stood in his coat and looked at me. "I want to drive to the sea," he said, and put his hand behind the __.',
      'When I was in hospital our daughter needed the car, and I told her on the phone, "Look behind the __."',
      'Where does she hide the car keys? Behind the __.',
      'One day I could not remember it myself. I felt along the shelves, and under the mat, and only at last behind the __.',
      'After the two of them were gone, we moved the __ away, and there hung the keys.',
      'He never thought of looking behind the __, and so the keys were safe.',
    ],
    lists: { due: 'door curtain clock mirror cupboard picture piano wardrobe coat map plant lamp' },
  },
]);

const PUB = toldKind('told: called back in the pub and at the corner', [
  {
    open: [
      'It was a Tuesday, and I was on my way to the dentist, when I saw a man in the street who was leading {a due} on a string. I know what you want to say. I had not had a drop. My tooth was killing me.',
      'I swear that I saw a man with {a due} on a lead, at noon, in front of the town hall. You need not laugh. Whose round is it? {p} still owes me one from the day when the brewery burned down.',
    ],
    ask: [
      'A month later it was in the paper. There was a photo of him in front of the town hall, and beside him stood his __.',
      'Nobody in the pub believed it. And then the door opened, a man came in, and behind him on a string there came the __.',
      'What was the man leading? It was a __.',
      'To this day, when I come in, they ask me, "Well, have you seen the __ again?"',
      '"You need glasses," said {q}. "That was no __. It was a big dog."',
      'I went to the town hall to ask if one could keep a __ in a flat.',
    ],
    lists: {
      due: 'goose pig cow sheep goat duck bear wolf lion tiger monkey donkey camel fox zebra penguin rabbit hen',
    },
  },
  {
    open: [
      '{m} says that he can eat forty {due}, and {p} says that he cannot, and so there is a bet. It is on tonight at eight. Do you know any good plumber? We have a fountain in the bathroom.',
      '"Forty {due}? I could eat them before the clock strikes nine," said {m}, with his elbow in a puddle of beer. They talked about the new road, and about the old road, and whether a horse is cleverer than a pig.',
    ],
    middle: [
      'At eight the pub was full. People had brought their children and some had brought their lunch.',
    ],
    ask: [
      'The landlord came out of the kitchen, and on the plate in front of {m} he heaped the first of the __.',
      'Thirty-nine! The whole pub held its breath as {m} looked at the last of the __.',
      'What did {m} want to eat forty of? It was __.',
      'At the age of ninety he was still telling people how he had once eaten forty __.',
      '"If I never see any __ again in my life," said {m} in the ambulance, "it will be too soon."',
      'His wife was waiting for him at home with a nice supper. She had made him __.',
    ],
    lists: {
      due: 'eggs sausages pancakes plums potatoes onions bananas pies pears peaches tomatoes lemons apples carrots',
    },
  },
  {
    open: [
      'The landlady is going to close down in {due}, after forty years. Nobody else is to know before Sunday. She has got a cottage in Wales, with a view of some sheep. How is your foot? Does it still tell you the weather?',
      '"I shall stop in {due}," said the landlady in a low voice, wiping the bar. Someone put a coin into the music box. It was the one about the railway man, and those who had known him looked into their beer.',
    ],
    ask: [
      'On the very last evening everybody cried and drank up what there was. That was in __.',
      'When will the pub close? In __.',
      'We have to find another place to go to, and we have time until __.',
      'On the first of the month after, the door was locked. "She is gone," we said. "It was to be __, and she has kept her word."',
      'Once a year, in __, the old guests meet in front of the closed door and sing.',
      'Those of us who knew of her plan were sad to see it get nearer and nearer, that __.',
    ],
    lists: { due: MONTHS },
  },
  {
    open: [
      'The murderer is the {due}. Oh, I am sorry, have you not read it to the end yet? It is not so important, with a book like that. It is all about the food. Mine had gravy on every other page.',
      '"It was the {due}," said {p} to {q}, who was just on page nine. There was a silence. Outside, the ice cream van played its little tune, and a dog joined in, and then another dog.',
    ],
    ask: [
      'All the same {q} went on reading, and sure enough, on the last page the police took away the __.',
      'Whenever that person came into the room in the book, {q} thought, "I know what you have done, you __!"',
      'Who was the murderer in the book? It was the __.',
      '{q} could not enjoy it any more, as each time there was a knock on the door it could only be the __.',
      'In the film they changed the end, so that it was somebody else, and not the __.',
      'How could the __ have done it? {q} read the last chapter twice.',
    ],
    lists: {
      due: 'baker farmer doctor teacher nurse driver cook painter singer dentist gardener butcher postman policeman judge maid',
    },
  },
  {
    open: [
      'The quiz. Question one, the longest river, they knew. Then somebody asked what {p} has in {pHis} pocket, which is not fair, of course. It is {a due}. I know it because I put it there. But they were on to kings by then.',
      "For fun I had slipped {a due} into {p}'s coat pocket. {p} had no idea. The quiz went on: there was one on kings, and one on cheese, and our team was lying third behind the bakers and the nuns.",
    ],
    ask: [
      'It was cold outside. {p} put a hand into the pocket, stopped, and took out a __.',
      '"Where on earth does this __ come from?" asked {p}, looking at us all.',
      'What was in the pocket of {p}? There was a __.',
      'There was a hole in the pocket, and on the way home {p} lost what I had put in there, the __.',
      'The winter went by. When the coat came back from the cleaner, a note was pinned to it, "We have found a __."',
      '{p} sat down, and jumped up with a cry, because of the __ in that coat.',
    ],
    lists: { due: 'spoon fish lemon carrot fork frog sausage bell mouse candle potato plum key shell brush' },
  },
  {
    open: [
      'He sits at table {due}.',
      '"Where is he sitting?" asked the girl in the red hat. "At table {due}," said the waiter.',
      'Table {due} is for the poet. He comes every day.',
    ],
    ask: [
      'She took a deep breath and went over to him, to table number __.',
      'Which table does he always have? He has number __.',
      'Today there was somebody else in his place, at number __.',
      'He has been dead for years, but there is still a rose each day on table __.',
      'The waiter carried the soup to him, at table number __.',
      'A letter was lying there for him, under the ashtray of table __.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'You must never say the word {due} when he is here. Never. It is because of his first wife. Now tell me about the boat. Does she still leak? I once went as far as the lighthouse in a bath tub.',
      '"Do not talk about {due} with him," {p} warned me before the others came. "Anything but that. It was on his wedding day." I had no time to ask. There they were, shaking the snow from their hats.',
    ],
    ask: [
      'We talked about the weather, the war, the church, the price of coal. And then I forgot it, and told him what I liked best in the world: __.',
      'A child ran in and asked if anyone wanted some __. All went silent.',
      'What should nobody talk about when he is there? About __.',
      'On his deathbed he told me the whole story, and it was really all about __.',
      'He got up, turned white, and left. I had said "__".',
      'There was a joke I wanted to tell, but just in time I thought of the warning, for the joke had to do with __.',
    ],
    lists: {
      due: 'cheese soup tulips geese bananas cabbage mushrooms ducks pancakes goats onions pumpkins trumpets sausages donkeys',
    },
  },
  {
    open: [
      'The fortune teller said that I would marry {a due}, cross some water, and die rich. It cost me five pounds, and my bus had gone. So I walked home along the canal and thought about my socks.',
      '"I see {a due}," said the woman in the tent, with her nose almost on the crystal ball. "You will be happy with him." She had bread crumbs on her chin. At the next tent you could throw balls at tins.',
    ],
    ask: [
      "A year later I needed somebody's help, the door opened, and there he stood, with kind eyes, and he was a __.",
      'My husband sells cars. The whole of my life I have been waiting for a __ to come along.',
      'What was I to marry? A __.',
      'She was right! I have been the wife of a __ for thirty years.',
      'Each time I meet a __ I look at him twice, because of the woman in the tent.',
      '"And what does your young man do?" asked my mother. "He is a __," I said, and had to laugh.',
    ],
    lists: { due: JOBS },
  },
  {
    open: [
      'He has it in for {due}, that new boss of the market, so there will be no more stalls with those. I am only telling you what I heard at the pump. They have got a new saddle for the donkey, too, a blue one.',
      'It is forbidden to sell {due} on the market from now on, said the man who blew the horn. Then he read out who had died, who was to be married, and what had been lost: a goat, a glove, a good name.',
    ],
    ask: [
      'In the dark, behind the church, a man opened his coat and showed me what he had in there: __.',
      'People crossed the border at night to get some __.',
      'What was forbidden on the market? It was the __.',
      'The police turned over the stall of my aunt, and under the cabbages they found a box of __.',
      'There had been a rich trade with them before, but now nobody dared to sell __.',
      'When that boss was gone at last, the people danced in the streets and hung their houses full of __.',
    ],
    lists: {
      due: 'bells dolls hats candles knives kites masks whistles drums mirrors spoons clocks pipes ribbons balloons feathers',
    },
  },
]);

export const kinds: readonly Kind[] = [STAIRS, PUB];
