// Tellings of two things in calls, letters, jokes and news: what was said, promised and planned, and what comes next.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, MONTHS } from './telling-words.ts';

const LANDS = 'Spain Italy Norway Wales Scotland Ireland Poland Canada Greece Portugal Sweden France';
const SPORTS = 'swimming riding sailing fishing climbing skating walking cycling shopping dancing painting';
const FEARS = 'spiders dogs snakes mice ghosts storms horses wasps bats clowns cows bees';
const BRING = 'eggs milk sugar flour butter salt cream honey lemons nuts cheese apples';
const CREATURES = 'dog cat horse cow chicken duck mouse goose frog monkey parrot sheep';
const WISHES = 'house ship horse castle crown garden tower coach ring mirror lamp dress';
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth';

const SAID = toldKind('told: two in talk, said, promised and planned', [
  {
    open: [
      'Dad has promised {p} a {due}. Mum has promised {q} a {d}.',
      '"If you are both good until Sunday," said Mum, "then {q} will get a {d}." Dad did not want to be the mean one. "And {p} will get a {due}," he said, before he had thought about it.',
    ],
    middle: ['Saturday was a long day.'],
    ask: [
      'Sunday came, and {p} stood by the bed of {pHis} parents and asked for the __.',
      '{p} was as good as gold, all for a __.',
      '"You did promise," said {p}. "You said that I would have a __."',
      'On Sunday evening there were tears, for {p} still had no __.',
      'They are out of stock, so {p} will have to wait for the __.',
      '{p} is going to get a __.',
      'The __ is for {p}, as promised.',
    ],
    lists: {
      due: 'bike kitten drum kite puppy doll watch camera football rabbit torch book',
      d: 'bike kitten drum kite puppy doll watch camera football rabbit torch book',
      e: 'bike kitten drum kite puppy doll watch camera football rabbit torch book',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The big parrot says "{due}". The small parrot says "{d}".',
      'My uncle, who was a sailor, left us two parrots, and each of them knows one word. The small one has learned to say "{d}", and he says it on Sundays. The big one says "{due}", and he says it all night.',
    ],
    ask: [
      'Last night somebody broke in. He was scared off by the big parrot, who shouted __!',
      'You can ask the big parrot anything you like, but all he will say is __.',
      'I cannot sleep. The big parrot has only one word, and that word is __.',
      'The big parrot says __.',
      'We heard __ again from the big parrot.',
      'When the vicar came to tea, the big parrot looked at him and said __.',
    ],
    lists: {
      due: 'hello goodbye sorry please thanks help fire coffee money rubbish stop hurry',
      d: 'hello goodbye sorry please thanks help fire coffee money rubbish stop hurry',
      e: 'hello goodbye sorry please thanks help fire coffee money rubbish stop hurry',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Here is the weather. There will be snow in {due} and rain in {d}.',
      '"Before the news, a word to all drivers. If you are on your way to {d}, slow down, as it is raining hard. And in {due}, believe it or not, they have had snow since noon."',
    ],
    ask: [
      'Children are out with their sledges all over __.',
      'The trains are late because of the snow in __.',
      'If you want to build a snowman, you will have to go to __.',
      'Everything is white tonight in __.',
      'In __ the snow is deep.',
      'My aunt rang to say that she could not get her door open. She lives in __, you see, where the snow is.',
    ],
    lists: { due: LANDS, d: LANDS, e: LANDS },
    rivals: 'd e',
  },
  {
    open: [
      'Gran rang. She needs {due} for the cake and {d} for the soup.',
      '"Hello, dear, it\'s Gran. Could you bring me something on your way? I have no {d} left for the soup. And you won\'t get any cake unless you bring me some {due}. Bye!"',
    ],
    ask: [
      "You see, you can't make Gran's cake without __.",
      'We forgot what Gran needed for the cake, so we had to go back for the __.',
      'What did Gran want for her cake again? It was __.',
      'With her apron on, ready to begin on the cake, Gran looked into our bag for the __.',
      'For the cake she wants __.',
      'Gran put the __ into the cake.',
    ],
    lists: { due: BRING, d: BRING, e: BRING },
    rivals: 'd e',
  },
  {
    open: [
      'The fairy gave them each a wish. The older sister wished for a {due}, the younger for a {d}.',
      '"You have been kind to me," said the old woman, who was a fairy. "What do you wish for?" "Oh, a {due}!" said the older sister quickly. The younger one thought of it for a day and a night, and asked for a {d}.',
    ],
    ask: [
      'In the morning there stood before the older sister a golden __.',
      'The older sister lived to be a hundred and never gave away her __.',
      'The fairy waved her hand, and the older sister had her __.',
      'But what use, asked the older sister, is such a __?',
      'The older sister got her __ at once.',
      'The older sister wished for a __.',
    ],
    lists: {
      due: WISHES,
      d: WISHES,
      e: WISHES,
    },
    rivals: 'd e',
  },
  {
    open: [
      'My uncle lives in {due}. My aunt lives in {d}.',
      'Since they were divorced my aunt and uncle both write to me, and it is the stamps I like best. There are mountains on hers, which come from {d}, and ships on those of my uncle, who has moved to {due}.',
    ],
    ask: [
      'Today there is a letter from my uncle. He says it is hot in __.',
      'In the summer I shall visit my uncle in __.',
      'My uncle married again, and his new wife is from there, from __.',
      "The ships on my uncle's stamps are from __.",
      'Uncle sends a kiss from __.',
      'In __ my uncle is happy.',
      'Next week my uncle is coming to see us. He has never been back since he left for __.',
    ],
    lists: { due: LANDS, d: LANDS, e: LANDS },
    rivals: 'd e',
  },
  {
    open: [
      'The captain told the boy to clean the {due}. He told the cook to clean the {d}.',
      '"Boy!" cried the captain. "Yes, sir?" "Go and clean the {due}!" The boy ran. "And you, Cook, will clean the {d}, or there will be no rum!" The cook did not run.',
    ],
    ask: [
      'An hour later the boy was still on his knees, busy with the __.',
      'The boy had orders to clean the __.',
      'The boy scrubbed the __ until noon.',
      '"Sir, I have finished," said the boy. "You can see your face in the __."',
      'The boy took a bucket and started on the __.',
      'When the storm came, the boy was still cleaning the __.',
    ],
    lists: {
      due: 'deck cabin bell kitchen floor lamps windows stairs boat stove table masts',
      d: 'deck cabin bell kitchen floor lamps windows stairs boat stove table masts',
      e: 'deck cabin bell kitchen floor lamps windows stairs boat stove table masts',
    },
    rivals: 'd e',
  },
  {
    open: [
      'A joke! One man thinks that he is a {due}, and his wife thinks that she is a {d}.',
      'Do you know this one? A woman walks in and says, "Doctor, I think I am a {d}." Her husband comes in behind her. "Don\'t listen to her, Doctor," he says. "I am the one with the problem. I am a {due}."',
    ],
    ask: [
      '"And since when," the doctor asks the man, "have you been a __?"',
      'The nurse looks at the man and says, "Funny, he does not look like a __."',
      'The man sits down on the chair like a __.',
      'In the end the doctor says to the man, "Go home and be a happy __."',
      'The man goes home, sure as ever that he is a __.',
      'The man says he is a __.',
      'A __ is what the man thinks he is.',
    ],
    lists: { due: CREATURES, d: CREATURES, e: CREATURES },
    rivals: 'd e',
  },
  {
    open: [
      '{p} is afraid of {due}. {q} is afraid of {d}.',
      'I will tell you a secret, but keep it to yourself. Big strong {q} runs away from {d}. And {p}, who fears nothing and nobody, has a horror of {due}.',
    ],
    ask: [
      'At night {p} sometimes dreams of __.',
      '{p} will not go into the garden, because there might be __.',
      'There is just one thing that makes {p} scream: __.',
      '{p} cannot stand __ at all.',
      '{p} turned quite white when somebody began to talk about __.',
      'We laughed, but it is true: {p} is terrified of __.',
      'No, {p} did not like the film. It was full of __.',
    ],
    lists: { due: FEARS, d: FEARS, e: FEARS },
    rivals: 'd e',
  },
  {
    open: [
      'The wedding is in {due}. The baby is coming in {d}.',
      'My darling Mum, sit down before you read this. We are having a baby in {d}! And so that Grandpa does not get cross, we have thought of a wedding, too. It will be in {due}, in the little church.',
    ],
    ask: [
      'I need a hat for the wedding. How long is it until __?',
      'There were flowers all over the church, for they got married in __.',
      'They have put the wedding off, so it will not be in __.',
      'The wedding is planned for __.',
      'They will marry in __ if it is dry.',
      'It rained on the bride. But what can you expect in __?',
      'Every year they celebrate their wedding day in __.',
    ],
    lists: { due: MONTHS, d: MONTHS, e: MONTHS },
    rivals: 'd e',
  },
]);

const NEXT = toldKind('told: two in talk, news and what comes next', [
  {
    open: ['You should have been there. {C}.', 'I will tell you how it was, just as I saw it. {C}.'],
    ask: [
      'And then, of course, they all began to __.',
      'It was not long before everybody started to __.',
      'Even my grandfather, who takes his time, could not wait to __.',
      'What would you do? You would __.',
      'They could not help it, they had to __ at once.',
      'So what they did next, every one of them, was to __.',
    ],
    rows: `c due rivals
      The last note died away and the singer bowed | clap | swim eat / He got to the end of his very funny joke | laugh | swim knock
      In the film the little dog died and the girl was all alone | cry | race clap
      The band struck up a waltz for the people in ball gowns | dance | sneeze eat
      Hot soup and fresh bread stood before the hungry men | eat | dance clap
      The thirsty riders came to a well of clear water | drink | laugh sing
      A whole bag of pepper burst and it got up all their noses | sneeze | dance knock
      The conductor of the choir raised his hand | sing | sneeze swim
      They were in bed, tired out, and the light went off | sleep | clap race
      The boat sank under them a mile from the beach | swim | dance sleep
      The door of the house was shut and there was no bell | knock | swim drink
      They stood at the starting line and heard the shot | race | drink sneeze`,
  },
  {
    open: [
      '{p} always knows what to say. It happened again today, when {pHe} {c}.',
      'Do you know what I saw this morning on my way here? It was {p}. {PHe} {c}.',
    ],
    ask: [
      'And what did {p} say? Just one word: __.',
      '{p} said __ at once.',
      'At once, as you would expect, {p} said __.',
      'It was the right moment for it, so {p} called out __!',
      '{p} opened {pHis} mouth and said the word that anybody would have said: __.',
      'Quite loud, so that all of us could hear it, {p} said __.',
    ],
    rows: `c due rivals
      stepped on the foot of an old man | sorry | hello thanks / got a lovely present from a friend | thanks | sorry fire
      met a friend by the church | hello | sorry help / picked up the ringing phone | hello | sorry cheers
      broke a plate in somebody else's house | sorry | goodbye thanks / was about to leave the party | goodbye | fire sorry
      fell into the river and could not swim | help | cheers thanks / saw flames on the roof | fire | hello cheers
      lifted a glass of wine for a toast | cheers | sorry help / waved from the train as it left | goodbye | cheers fire
      was shown the way by a policeman | thanks | fire help / was handed a cup of tea | thanks | help goodbye
      was hanging by one hand from a bridge | help | cheers hello / drank to the health of the bride | cheers | sorry fire`,
  },
  {
    open: [
      'Thieves! A {due} is gone from the museum and a {d} from the castle.',
      'The radio said this morning that there were two thefts last night. At the castle they took a {d}, right under the nose of the guard. At the museum, where nobody was about, it was a {due}.',
    ],
    ask: [
      'A woman at the airport was stopped with the thing from the museum. In her bag there was a __.',
      'The museum would pay a lot of money to get back its __.',
      'A card in the museum still says, "Do not touch the __."',
      'What did the museum lose? It was a __.',
      'The __ was found behind the museum.',
      'Our neighbour works in the museum and had to dust it once a week, that __.',
      'The museum has bought another __.',
    ],
    lists: {
      due: 'crown ring mirror clock sword vase necklace violin spoon map painting cup',
      d: 'crown ring mirror clock sword vase necklace violin spoon map painting cup',
      e: 'crown ring mirror clock sword vase necklace violin spoon map painting cup',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Toys are on the {due} floor. Shoes are on the {d} floor.',
      '"Dear customers, please note that the shoes have moved up to the {d} floor. Toys are on the {due}, as ever. We are sorry about the lift."',
    ],
    ask: [
      'The doll that she wanted was on the __.',
      'I carried the big teddy all the way down from the __.',
      'To get to the toys, press the button for the __.',
      'On the __ floor you can buy a doll.',
      'A little boy had lost his mother among the toys, so she ran back to the __.',
      'If you have children, you will end up on the __ floor.',
    ],
    lists: { due: ORDINALS, d: ORDINALS, e: ORDINALS },
    rivals: 'd e',
  },
  {
    open: [
      'They say that the mayor is in love with the {due}, and the vicar with the {d}.',
      '"Have you heard?" whispered Mrs Bell. "No, what?" "The vicar sends roses to the {d}. And our mayor, he is a man of sixty, sends poems to the {due}!"',
    ],
    ask: [
      'On Friday the mayor was seen at the cinema, and next to him sat the __.',
      'The mayor is in love with the __.',
      'The mayor took the __ to the cinema.',
      'In May the bells rang, and the mayor was married to the __.',
      'The mayor blushes when somebody speaks of the __.',
      'Under a bench they found a poem. It was written by the mayor, and it was for the __.',
    ],
    lists: {
      due: 'baker teacher nurse singer dentist butcher doctor cook tailor painter farmer florist',
      d: 'baker teacher nurse singer dentist butcher doctor cook tailor painter farmer florist',
      e: 'baker teacher nurse singer dentist butcher doctor cook tailor painter farmer florist',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Dear Mum, in the morning we go {due}, and in the afternoon we go {d}. Then we fall into bed.',
      'Only a line, since I am so tired. They get us up at six and take us {due}, and then we have lunch. After that it is {d} until supper. Please send socks.',
    ],
    ask: [
      'By lunch our legs were aching from all that __.',
      'It is seven in the morning, and off we go, __.',
      'Before lunch there is always __.',
      'We go __ before lunch.',
      'When we told them that we did not want to get up, they said, "No __, no lunch."',
      'Nobody is allowed to have lunch unless he has been __.',
    ],
    lists: { due: SPORTS, d: SPORTS, e: SPORTS },
    rivals: 'd e',
  },
  {
    open: [
      'I dreamt of a {due}. My sister dreamt of a {d}.',
      'Dear diary, at breakfast we told each other our dreams. My sister was chased by a {d}, and she woke up on the floor. Mine was nicer. I was sitting in a tree with a {due} and we were talking about the weather.',
    ],
    middle: ['Mum never dreams of anything, she says.'],
    ask: [
      'Now whenever I shut my eyes I see that __.',
      'It felt so real! I could still smell the __.',
      'I drew a picture of my dream. In the middle of it is a __.',
      'I should like to go back into my dream and ask the __.',
      'My dream was about a __.',
      'The __ in my dream had kind eyes.',
    ],
    lists: {
      due: 'lion bear wolf tiger snake dragon ghost monkey clown king pirate fox',
      d: 'lion bear wolf tiger snake dragon ghost monkey clown king pirate fox',
      e: 'lion bear wolf tiger snake dragon ghost monkey clown king pirate fox',
    },
    rivals: 'd e',
  },
  {
    open: [
      'We have a bet. If Grandpa loses, he will eat his {due}. If I lose, I will eat my {d}.',
      '"It will not snow this year," said my grandfather, "and if it does, I will eat my {due}!" I said that it would, or I would eat my {d}. We shook hands on it, and Gran was a witness.',
    ],
    ask: [
      'It snowed that very night. Gran laid a knife and fork for Grandpa, and on his plate lay the __.',
      '"Salt?" I asked, and Grandpa looked sadly at his __.',
      'He chewed and chewed, but Grandpa could not get down the __.',
      'Next time Grandpa makes a bet, he will think of his __.',
      'Grandpa had to eat his __ in the end.',
      'Grandpa has lost, so goodbye to his __!',
    ],
    lists: {
      due: 'hat sock shoe tie glove scarf pillow newspaper belt slipper cap shirt',
      d: 'hat sock shoe tie glove scarf pillow newspaper belt slipper cap shirt',
      e: 'hat sock shoe tie glove scarf pillow newspaper belt slipper cap shirt',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Lost: {a due} umbrella. Found: {a d} umbrella. {p} wrote one of the notes, and {pHe} is the one who has lost something.',
      'There are two notes on the tree in front of our house. On one it says that somebody has found {a d} umbrella. On the other it says that {p}, from number nine, has lost {a due} one.',
    ],
    ask: [
      '"Is this yours?" asked an old lady. It was the very one that {p} had lost, all wet and __.',
      'So if you see an umbrella that nobody wants, think of {p}. It has to be __.',
      '{p} had to go out in the rain without {pHis} umbrella and kept looking for something __.',
      "{p}'s umbrella was __.",
      '{p} cried over the __ umbrella.',
      '"No, thank you," said {p}, "that is not mine. What I have lost is __."',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [SAID, NEXT];
