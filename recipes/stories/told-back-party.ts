// Tellings of facts that are said once in passing at parties and among guests, and called back later by the same word.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, DAYS, JOBS, MONTHS, NUMBERS } from './telling-words.ts';

const GUESTS = toldKind('told: called back among guests', [
  {
    open: [
      'Have you met {p}? {p} is {a due}. And over there, by the cheese, that is {q}, who once was hit by lightning and can now hear the radio in {qHis} teeth. Help yourself to the punch.',
      '"What do you do?" I asked {p}, to say something. "I am {a due}. And you?" But then somebody banged on a glass, there was a speech, and after the speech a man wept and had to be taken out.',
    ],
    ask: [
      'At the end of the evening I said goodbye to {p}. "It must be hard," I said, "to work as a __."',
      '"Is there a __ here?" shouted the host, and {p} said, "Yes, I am one."',
      'What did {p} say {pHis} job was? It was the job of a __.',
      'I wrote in my diary that I had talked to a __ by the name of {p}.',
      'A week later I needed the help of a __, and so I rang {p}.',
      'My wife will not believe that {p}, with those hands, is a __.',
    ],
    lists: { due: JOBS },
  },
  {
    open: [
      'I put your coats on the {due}. Come through, everybody is in the kitchen, as they always are. We have a problem with the oven. {p} is trying to grill sausages with the iron.',
      '"Just throw your things on the {due}," said the host. There was music, and smoke, and a cake in the shape of a castle, and it turned out that I had been at school with the drummer.',
    ],
    ask: [
      'At midnight I wanted to go home, and I looked for my coat in the big heap on the __.',
      'Two lovers were asleep among our coats on the __.',
      '"Have you got your coats back?" "Yes, they were on the __."',
      'When the guests had left there was one coat on the __ that belonged to nobody.',
      'The cat had her kittens that evening, right on top of all the coats on the __.',
      'Where are the coats? On the __.',
    ],
    lists: { due: 'table chair bed sofa piano stairs desk bench floor carpet' },
  },
  {
    open: [
      '{p} drinks nothing but {due}, so we got some in specially. The Smiths cannot come. Their tortoise has died, the one that was older than the house. Can you reach me down the big plates?',
      '"No wine for {p}," said my wife, writing the list. "For {p} we need {due}." And then we quarrelled about the music, and about who should sit beside my boss.',
    ],
    ask: [
      'So when they all lifted their glasses to the bride, there was __ in the glass of {p}.',
      '"And what can I get you to drink, {p}? As always?" "Yes, __, please."',
      'By ten {p} had drunk all of our __.',
      '{p} looked into the fridge, saw only beer, and asked in a small voice, "Have you got any __?"',
      'What does {p} drink? Only __.',
      'We still have four bottles of __ in the cellar, because {p} fell ill and did not come.',
    ],
    lists: { due: 'coffee water juice lemonade cocoa tea milk' },
  },
  {
    open: [
      'You will know her by her {due} dress. She has agreed to meet you at the buffet, and I have told her that you are shy, that you are good with animals, and that you own half of a boat.',
      'A girl in {a due} dress had smiled at {m} on the stairs. He told his friends about it all evening, and they slapped him on the back, and one of them fell into the fountain.',
    ],
    ask: [
      'Then the lights went out for the fireworks, and {m} ran from one to the next, looking for a dress that was __.',
      'What he was looking for in the crowd was something __.',
      'Under a tree she sat, alone, and her dress was __, and {m} sat down beside her.',
      'They are old now, and once a year she puts on for {m} the dress of that night, the __ one.',
      '"Have you seen a girl?" {m} asked the waiter. "Her dress is __."',
      'He saw her from behind, and tapped her on the shoulder. But it was someone else whose dress was __ as well.',
    ],
    lists: { due: COLOURS },
  },
  {
    open: [
      'Aunt {f} baked the {x}. Would you believe that it has stopped raining? Uncle {m} is telling his war stories to the vicar, and the vicar is eating for three.',
      'Uncle {m} brought the flowers, the vicar brought his trumpet, and the {x} was baked by Aunt {f}. We had put up a tent, as it looked like rain.',
    ],
    ask: [
      'Everyone wanted to know how it was made. "You must ask __," I said.',
      'There was not a crumb of the {x} left. "Three cheers for __!" we shouted.',
      '"Who baked this wonderful {x}?" asked the vicar with his mouth full. "It was __."',
      'A tooth broke on a stone in the {x}, and someone said that one could expect nothing else from __.',
      'The recipe of the {x} is a secret of __.',
      'When I was ill, there was another {x} on my doorstep, just like the one at the party, and I knew that it had to be from __.',
    ],
    lists: { x: 'cake pie bread loaf tart' },
    due: 'f',
    rivals: 'm',
  },
  {
    open: [
      'For the party we need {due} chairs.',
      '"How many chairs do you want?" "{Due}, please."',
      'I rang the pub and asked them to lend us {due} chairs for Saturday.',
    ],
    ask: [
      'A van came and brought the chairs. I counted them, and there were __.',
      'The number of chairs that we had ordered was __.',
      'One was missing when we gave the chairs back. "You owe us another," said the man, "for I lent you __."',
      'More people came than we had chairs for. There were only __.',
      'There they stood on the lawn, all the chairs we had asked for, exactly __.',
      'In the morning all __ chairs were wet, because nobody had taken them in.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'I am sitting next to a man who must not eat {due}. He told me as soon as he had sat down. His other subjects are golf, his mother, and the price of gravel.',
      '"Are there {due} in it? They could kill me," said the man on my left to the waiter. He showed me the pill that he always carries. The band was playing something slow.',
    ],
    middle: ['The soup came, and there was a speech, and then the main course came.'],
    ask: [
      'Suddenly the man beside me put a hand to his throat. I bent over his plate, and what I saw was a heap of __!',
      'It must have been the pudding. The cook said later that there had been __ in it.',
      '"Quick, give him his pill! He has eaten __!"',
      'He pushed his dessert over to me, as there were __ on top.',
      'What could kill that man? It is __.',
      'The doctor asked me if I knew what was wrong with my neighbour, and I said, "He cannot eat __."',
    ],
    lists: {
      due: 'nuts strawberries eggs tomatoes carrots peaches onions beans mushrooms cherries bananas plums melons peas',
    },
  },
  {
    open: [
      "The couple met at {a due}. It came out in the speech of the best man, together with a lot of other things that the bride's mother did not know. Then the cake was brought in, and it was on fire.",
      '"When these two met for the first time, at {a due}," said the best man, holding on to his chair, "it was raining." It was a long speech. Two uncles left, and came back, and left again.',
    ],
    ask: [
      'Fifty years later they went back to the __ where they had met.',
      'Where had the bride and the groom met? At a __.',
      'On top of the cake there was a little __, made of sugar, as that was where they had met.',
      '"And if the two of you had never gone to that __?" asked their grandchild.',
      'The groom still has the ticket from the __ where he saw her first.',
      'You never know: you go to a __, and you come home with a wife.',
    ],
    lists: { due: 'circus zoo museum concert wedding market party match dance funeral cinema theatre fair' },
  },
  {
    open: [
      'The lost ring is under the {due}! I can see it from here, but please do not move, any of you. It happened while you were dancing. {p} was the bear, {q} was the bride, and the dog joined in.',
      'During the dance a ring rolled under the {due}, but only the smallest child saw it, and the smallest child could not talk yet. The grown-ups cut the cake. Someone had brought a parrot.',
    ],
    ask: [
      'They turned all their pockets out, and nobody thought of the __.',
      'The child took its mother by the hand and led her to the __, and there was the ring.',
      'With a broom handle we got the ring out from under the __.',
      'Much later, when they moved house, four men lifted the __, and there lay a ring.',
      'Where had the ring rolled? Under the __.',
      'On hands and knees in front of the __, the guests tried to get at the ring.',
    ],
    lists: { due: 'bed sofa table carpet bench piano desk chair mat fridge stove cupboard wardrobe' },
  },
]);

const FEASTS = toldKind('told: called back at birthdays and feasts', [
  {
    open: [
      'Do not tell {p}, but there is going to be {a due} in the big parcel. Shh, here {pHe} comes. Hello! We were just talking about football.',
      "They had wrapped {a due} for {p} in four layers of newspaper and hidden it in the bath. Then came the aunts, and the aunts' dogs, and the man who could pull coins out of your ear.",
    ],
    ask: [
      'When {p} had torn off the last layer of paper there it was at last, the __!',
      '"What is it? Let me guess!" cried {p}, shaking the big parcel. And the smallest cousin, who knew, shouted, "It is a __!"',
      'At bedtime {p} would not let go of the new __.',
      'In the big parcel there was a __.',
      'Dear aunts, thank you, I like it very much. Nobody else has got a __ like mine. Yours, {p}.',
      'One aunt had had the same idea, and so {p} got another __.',
    ],
    lists: {
      due: 'kite drum doll sledge camera puppet scooter telescope football violin torch globe guitar watch trumpet hat',
    },
  },
  {
    open: [
      'Granny will be a hundred in {due}. She eats an egg each morning and reads without glasses. Last week she hit the doctor with her fan, because he had called her "my dear".',
      'In {due} the old lady will turn a hundred. She is planning a party with a brass band. Her teeth are her own, she says, as she has paid for them.',
    ],
    ask: [
      'The mayor has written it in his calendar: the flowers for the old lady must be there in __.',
      'We have ordered the brass band for __.',
      '"Will you live to be a hundred?" they asked. "I will, and it is no longer far to __."',
      'When __ came, the cake for her was so big that it did not fit through the door.',
      'A card from the King arrived for her in __.',
      'She died peacefully the year after, in __, on her birthday.',
    ],
    lists: { due: MONTHS },
  },
  {
    open: [
      'It is the custom in our family that at New Year we all eat {due} at midnight. Nobody knows why. Grandpa thinks that it began with a mistake. We pour lead, too, and every year mine looks like a duck.',
      "At New Year it has to be {due}, one for each of us, exactly at twelve. That is what my mother's family does. On my father's side they only throw a boot over the roof.",
    ],
    ask: [
      'Ten seconds to go! Everyone stood around the table, and on each plate there lay __.',
      'I was alone in Canada that winter. At midnight I went into the kitchen and ate, as we always do, some __.',
      "My husband laughed when I came home from the shops on New Year's Eve with a bag of __.",
      'What do we eat at midnight? Nothing but __.',
      'The shop had sold out, so there were no __ that year, and we were sure that it would bring bad luck.',
      'It would not be New Year for us without __.',
    ],
    lists: {
      due: 'eggs plums sausages pancakes nuts apples grapes carrots onions pears beans oranges cherries peas biscuits',
    },
  },
  {
    open: [
      'The magician asked {p} to think of an animal and to whisper it to {q}. "{Due}," whispered {p}. Then he had a rope cut in two, made a coin vanish, and pulled a string of flags out of his mouth.',
      '{p} had to whisper an animal into my ear so that the magician could not hear it. It was "{due}". After that came the trick with the eggs, and one of the eggs was real.',
    ],
    ask: [
      '"And now," the magician said to {p}, "I will tell you the animal you were thinking of. It is the __!"',
      '"Lion," said the magician. {p} shook {pHis} head, and told everyone the right answer: __.',
      'He lifted the black cloth, and by some magic there sat the animal that {p} had thought of: a __.',
      'What animal had {p} been thinking of? It was the __.',
      'He closed his eyes, touched the head of {p} and read the thought in it: "__."',
      "On the card in the magician's pocket stood the same word that {p} had whispered: __.",
    ],
    lists: {
      due: 'rabbit hamster mouse horse cow pig sheep goat duck hen goose fox bear wolf tiger monkey donkey frog snake',
    },
  },
  {
    open: [
      'We want to surprise Dad on {due}. Mum will keep him in the garage with some question about the brakes. {q} is doing the balloons, and {r} has to keep quiet, which is the hardest job of all.',
      '"Not a word to Dad! It is going to be on {due}," said Mum. She had a list, and on the list there were balloons, ice, a band, and something that was crossed out.',
    ],
    ask: [
      'As Dad was told to come home on __ as early as he could, he began to wonder.',
      'On what day is the surprise for Dad? On __.',
      'All the balloons had to be ready by __, when Dad would get his surprise.',
      'The band had written down the wrong day and did not come on __, so we sang for Dad ourselves.',
      'And then, on __, Dad opened the door, and forty people jumped up and shouted.',
      '"Why do I have to mend these brakes on a __?" asked Dad, who suspected nothing.',
    ],
    lists: { due: DAYS },
  },
  {
    open: [
      'In this game everyone gets a card on the forehead. {p} is {a due}, but of course {pHe} does not know it. {q} is the Pope. Pass the nuts. I was a teapot last time, and it took me an hour.',
      '{p} cannot see it, but on {pHis} forehead there is a card that says "{due}". We all laugh. {q} has got up to open the window, and someone asks whether the Pope can be eaten.',
    ],
    middle: ['"Am I a woman?" asked {q}. "Do I swim?" "No," we all said.'],
    ask: [
      '{p} thought for a long time, and then {pHe} had it: "I am a __!"',
      'At last {p} gave up, took the card down and read: __.',
      'Ask as many questions as you like, {p}, you will never guess that you are a __.',
      'What was on the card of {p}? A __.',
      'Who would have thought that {p} of all people would have to be a __!',
      'When {p} went home with the card still on, people on the bus read the word __.',
    ],
    lists: {
      due: 'baker farmer nurse pilot sailor butcher pig cow frog banana potato pirate king witch lemon hammer spoon',
    },
  },
  {
    open: [
      'For the raffle I have number {due}. First prize is a pig. Second prize is a photo of the pig. There is dancing later, when they have found the man with the accordion.',
      "I bought one ticket, number {due}, put it in my hat, and danced with the butcher's wife, with the butcher, and with a man who said that he had been a spy.",
    ],
    ask: [
      'They rang a bell and drew the winning ticket. "Number __!" they called, and I ran up to get my pig.',
      'The number on my ticket was __.',
      '"And which is your number?" asked the lady. I took off my hat, looked, and said, "__."',
      'I did not win anything. They called out every number but mine, and mine was __.',
      'From that night on my lucky number has been __.',
      'Nobody came up to fetch the pig, because I was asleep under the table with the number __ in my hat.',
    ],
    lists: { due: 'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty' },
  },
  {
    open: [
      'Everybody had to bring something, and {p} said {pHe} would bring the {due}. There were forty on the list. It had been a hard winter, and we wanted to dance, even if the hall had no heating.',
      '"I will see to the {due}," said {p}, and left. The others went on planning. The lamps would come from the church, and the dance floor from a man who owed {q} a favour.',
    ],
    ask: [
      'On the night itself everything was there, lamps and floor and all, but where was {p} with the __?',
      '{p} came late, pushing a cart, and on the cart was what we were waiting for: the __.',
      '"I knew that I had forgotten something!" cried {p}. "The __!"',
      'What was {p} to bring? It was the __.',
      'It was all good, but best of all was the __ that {p} had brought.',
      'Without {p} there would have been no __ at our dance.',
    ],
    lists: { due: 'cake bread cheese salad wine beer music soup ice fish chicken lemonade piano punch ham' },
  },
  {
    open: [
      'They have named the baby {due}. The christening was lovely, though the vicar dropped the book, and the water was so cold that you could hear the scream as far as the brewery.',
      '"I name you {due}," said the vicar. There was coffee in the garden. A goose had got in, and chased an uncle up the pear tree, and there he stayed and held a speech.',
    ],
    ask: [
      'Eighteen years later the same vicar married her to a sailor. "Do you, __, take this man?"',
      'On the silver spoon that they gave the baby, her name was written: __.',
      '"Who is that girl with the loud voice?" "That is the one from the cold christening, __."',
      'What did they call the baby? They called her __.',
      'Her mother leaned over the cradle and said softly, "Hush, hush, little __."',
      'At school there was another girl who had been christened __.',
    ],
    lists: {
      due: 'Rose Daisy Grace Hope Lily Alice Emma Clara Martha Ruth Helen Nora Ella Lucy Molly Jane Julia Anna',
    },
  },
]);

export const kinds: readonly Kind[] = [GUESTS, FEASTS];
