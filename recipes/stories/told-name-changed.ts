// Tellings in which a name was changed, corrected, hidden or taken for another, and the right one is due later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const GIRLS = 'Rose Clara Alice Emma Lily Anna Grace Mary Ella Sophie Lucy Nora';
const BOYS = 'Henry George Thomas Martin Albert Frank Walter Arthur Paul Robert Max Oscar';
const SURNAMES = 'Brown Green White Black Carter Miller Smith Wood Hill Parker Taylor King';
const BOATS = 'Swallow Dolphin Seagull Victory Hope Rainbow Butterfly Swan Whale Star Mermaid Arrow';
const BEASTS = 'Mouse Bear Tiger Duck Wolf Lion Rabbit Monkey Fox Goose Frog Parrot';

const CHANGED = toldKind('told: names, changed and put right', [
  {
    open: [
      'We had called our kitten {f}. Then the vet told us that it was a boy, and now he is called {m}.',
      'For three months our kitten was {f}, and wore a pink ribbon. Then the vet had a good look and laughed. It was a boy! So we took off the ribbon, and since then he has been {m}.',
    ],
    ask: [
      'I put some milk on the floor and called our cat. "Come, __!"',
      'He does not know that he was once called {f}. He is happy to be __.',
      'My grandmother has not heard of it yet, and still says {f}. We tell her every time, "He is now called __."',
      'The cat on my lap is a big tom now. "You are getting heavy, __," I tell him.',
      'On his bowl we have painted over the old name, and now it says __.',
      'No girl cat in our street is safe from our handsome __.',
    ],
    due: 'm',
    rivals: 'f',
  },
  {
    open: [
      'The ship was once called the {d}. The new owner painted it white and named it the {due}.',
      'They say it brings bad luck to change the name of a ship. The captain did not believe it. He bought the {d} from a widow, painted over the name, and wrote another: the {due}.',
    ],
    ask: [
      'The old name has been painted over, and the ship now sails as the __.',
      'Look at the side of the ship! There in fresh paint it says: __.',
      'An old sailor came aboard. "I knew this ship when she was the {d}," he said. "Now she is the __," said the captain.',
      'The men on the white ship still say {d} when they are drunk. But the captain wants them to say __.',
      'Over the radio the captain gave the new name of his ship: "This is the __."',
      'There is no ship any more that is called the {d}. There is only the __.',
    ],
    lists: { due: BOATS, d: BOATS },
    rivals: 'd',
  },
  {
    open: [
      'Our dog is called {due} and our cat is called {d}. It was the idea of my little brother.',
      'Visitors get confused in our house. My little brother was allowed to name the animals, and so the dog is called {due} and the cat is called {d}. He wanted to call the fish {e}, but there my mother said stop.',
    ],
    ask: [
      'Our dog was barking at the postman, and my mother shouted, "Be quiet, __!"',
      'I took the lead from the hook, opened the door for the dog and said, "Come, __."',
      'The dog chased the cat round the table. That is to say, {d} was chased by __.',
      'I buried a bone in the garden, and it was dug up by __.',
      'The vet asked what our dog was called, and I had to say, "__."',
      'The cat has whiskers and is called {d}. The dog wags his tail and is called __.',
    ],
    lists: { due: BEASTS, d: BEASTS, e: BEASTS },
    rivals: 'd e',
  },
  {
    open: [
      "In yesterday's paper we wrote that {p} had won the race. That was wrong. It was {q} who won it. We are sorry.",
      'A correction: the race on Sunday was won by {q}, and not by {p}, as we wrote yesterday. We beg both of them to forgive us. {p}, by the way, came ninth.',
    ],
    ask: [
      'The prize for the race has been sent to the real winner, __.',
      'I had thought that {p} won. But now I know that it was __.',
      'The one who came first was __.',
      '"I read that {p} won the race," said my father. "Read on," I said. "They got it wrong. The winner was __."',
      'In truth, nobody was faster than __.',
      'The newspaper sent a basket of fruit to the winner and a card: Forgive us, dear __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'At the party there was a bear and there was a ghost. The bear was {p} and the ghost was {q}.',
      "Everybody came as something else. {p} had a bear's head on, with real teeth, and could hardly breathe. {q} had taken a sheet and cut two holes in it. I went as myself, which nobody noticed.",
    ],
    ask: [
      'At midnight the bear took off his head. Under the fur was the red face of __.',
      'Somebody stepped on the paw of the bear. "Ouch!" cried __.',
      'The ghost danced with the bear. So {q} danced with __.',
      'The bear could not drink, so I gave him a straw and said, "Here you are, __."',
      '"Who is that bear?" whispered my neighbour. I knew the voice. It was __.',
      'The fur had been hot, and in the morning the bear had a bad cold. So we sent some oranges to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{d} was to play the princess tonight, but has a fever. {due} will play her instead.',
      'Ladies and gentlemen, before the curtain goes up I have to tell you something. {d}, whose name you see in your programme, is in bed with a fever. The princess will be played by {due}, who learned the part this afternoon, in the bath.',
    ],
    ask: [
      'The princess was wonderful. We clapped for ten minutes, and we all shouted, "Bravo, __!"',
      'In the programme it said {d}, but the princess on the stage was __.',
      'The prince went down on one knee before the princess. That is to say, he knelt before __.',
      'There was a bunch of roses for the princess. They were thrown on the stage, and they were picked up by __.',
      'The princess forgot a line, but nobody was angry with __.',
      'While {d} lay in bed with a hot drink, the crown was worn by __.',
    ],
    lists: { due: GIRLS, d: GIRLS },
    rivals: 'd',
  },
  {
    open: [
      'The prince did not want to be known, so he travelled as Mr {d}. His true name was {due}.',
      'Prince {due} was tired of trumpets. He put on an old coat, took the bus, and told everybody that he was a Mr {d} and sold brushes. It was the best week of his life. In the palace they looked for him under all the beds.',
    ],
    ask: [
      'At the inn he wrote "{d}" into the book. Nobody knew that he was really Prince __.',
      'The landlady looked from the newspaper to his face. "You are not Mr {d}," she said. "You are Prince __!"',
      'When the week was over, he hung up the old coat. Mr {d} was gone, and back on the throne sat Prince __.',
      'An old soldier knew him at once. He went down on his knees in the bus and said, "Your Highness! Prince __!"',
      '"Where have you been?" cried the queen. "I have been so worried about you, __."',
      'On his shirt, under the coat, was sewn his true name: __.',
    ],
    lists: { due: BOYS, d: SURNAMES },
    rivals: 'd',
  },
  {
    open: [
      'The phone rang. "This is {q}," said a voice. But I knew the voice, and it was {p}, who likes to play jokes.',
      'You cannot believe a word on the first of April. Somebody rang me up, said, "It is {q} here," and told me that my house was on fire. But I had heard that laugh before. Nobody else laughs like that. It was {p}.',
    ],
    ask: [
      '"You cannot fool me," I said into the phone. "You are not {q}. You are __."',
      'So it was not {q} who called me. It was __.',
      'I did not tell the fire brigade, because I knew that it was only a joke by __.',
      'The next year, on the first of April, I played a joke myself, and the one I rang up was __.',
      'When I met {q}, who knew nothing of the call, I said, "Somebody used your name. It was that rascal __."',
      'The voice on the phone belonged to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The villages of {d} and {e} have become one. The new name is {due}.',
      'After a hundred years of fighting, {d} and {e} have become one village. Neither wanted to bear the name of the other. So they had to find a new one, and now they are called {due}, which nobody likes, and so it is fair.',
    ],
    ask: [
      'They took down the old signs, and the new one says: Welcome to __.',
      'The people used to be from {d} or from {e}. Now all of them are from __.',
      'On my letter I must not write {d} any more, and not {e}. I must write __.',
      'The first baby after that day was born neither in {d} nor in {e}. It was born in __.',
      'The old men shake their heads at the bus stop. The bus says that it goes to __.',
      'The football team has new shirts with the new name on them: __.',
    ],
    lists: {
      due: 'Stonebridge Greenfield Longwood Whitehill Redford Oakham Millbrook Springfield Woodstock Ashford',
      d: 'Stonebridge Greenfield Longwood Whitehill Redford Oakham Millbrook Springfield Woodstock Ashford',
      e: 'Stonebridge Greenfield Longwood Whitehill Redford Oakham Millbrook Springfield Woodstock Ashford',
    },
    rivals: 'd e',
  },
  {
    open: [
      'We took in an old dog. We called him {pet}, but he did not listen. Then we learned that he had always been called {pet2}.',
      'The old dog from the shelter did not care what we called him. We tried {pet}, because of his ears. He looked out of the window. After a week the woman from the shelter rang up. She had found a paper, and on the paper it said that his name was {pet2}.',
    ],
    ask: [
      'I put down the phone and said softly to the dog, "Is that you, __?"',
      'His tail began to wag and his eyes to shine, for he had heard the name that he knew. "So you are __!"',
      'He does not come when we call "{pet}", but he runs like a puppy when we call "__".',
      'We gave up the name that we had chosen. From then on we used the one that he had always had, __.',
      'What is an old dog to do with a new name? He knew that he was not {pet}. He was __.',
      'I had a plate made for his collar. It says what the paper said: __.',
    ],
    due: 'pet2',
    rivals: 'pet',
  },
  {
    open: [
      '{d} Street is now called {due} Street. They changed the signs last night.',
      'I woke up and lived in another street. I had gone to bed in {d} Street, as I have done for thirty years, and in the morning there was a new sign under my window: {due} Street. Nobody had asked me.',
    ],
    ask: [
      'My old letter paper is of no use any more. I need some that says __ Street.',
      'The taxi driver did not know that the name had changed. "Do you mean {d} Street?" he asked. "Yes," I said, "but now it is __ Street."',
      'I have not moved house. But since last night my address has been number six, __ Street.',
      'The old sign lies in my cellar, and the new one hangs on the wall. It says __ Street.',
      'The name of {d} Street will soon be forgotten. Our children will only know __ Street.',
      'I had to learn it by heart: I do not live in {d} Street, I live in __ Street.',
    ],
    lists: {
      due: 'Mill Church Bridge School Garden Market River Castle Park Rose King Queen',
      d: 'Mill Church Bridge School Garden Market River Castle Park Rose King Queen',
    },
    rivals: 'd',
  },
  {
    open: [
      'You have mixed them up! The tall one in the photo is {p}. The short one is {q}.',
      'Somebody had written the wrong names under the photo. "No, no," said my aunt, and took off her glasses. "The tall one with the spade is {p}. {q} is the short one, beside the goat. Who on earth wrote that?"',
    ],
    ask: [
      'I rubbed out the wrong name and wrote, under the tall one, "__".',
      'Now I know better. The short one is {q} and the tall one is __.',
      'There is a spade in the hands of the tall one, __.',
      'We met the tall one from the photo on Sunday, and I did not make a mistake. I said, "Good morning, __."',
      'I had always taken the tall one for {q}. But it is __.',
      'In the next photo the tall one is missing. So where is __?',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Among the spies, {p} was known as the {due}, and {q} as the {d}.',
      'No spy may use a real name. {p} was the {due}, and {q} was the {d}, and even their mothers were not allowed to know. They met every Tuesday, under the clock, and each of them held a newspaper upside down.',
    ],
    ask: [
      '{p} knocked three times. "Who is there?" whispered a voice. "It is I, the __."',
      'The real name of {p} was never written down. In the secret papers it says only: the __.',
      '{p} took the telephone and said, in a low voice, "This is the __."',
      'On the wall of the secret room there was a picture of {p}, and under the picture stood the words: The __.',
      'The {d} was {q}, and {p} was the __.',
      'At last they caught {p}. "So you are the famous __!" said the general.',
    ],
    lists: {
      due: 'Eagle Fox Wolf Spider Snake Tiger Owl Shark Bear Cat Bee',
      d: 'Eagle Fox Wolf Spider Snake Tiger Owl Shark Bear Cat Bee',
    },
    rivals: 'd',
  },
  {
    open: [
      'My grandmother has had three cats in her life. The first was {due}, then came {d}, and the one she has today is called {e}.',
      "There has always been a cat on my grandmother's stove. When she was a girl, it was {due}, who caught a fish out of the well. When she was married, it was {d}. Today it is {e}, who is fat and catches nothing.",
    ],
    ask: [
      'My grandmother still talks about the first cat of her life. She will never forget __.',
      'There is one photo in which she is a little girl. In her arms she holds her cat, __.',
      'Before {d} there was another cat. That was __.',
      '"Which was the best of all your cats?" I asked. "The first," she said. "There was none like __."',
      'When she was a girl, she had to share her bed with a cat, with __.',
      'The cat she has today is {e}, and the cat from her childhood was __.',
    ],
    lists: {
      due: 'Snowy Tiger Misty Ginger Pepper Smoky Lucky Honey Cookie Molly',
      d: 'Snowy Tiger Misty Ginger Pepper Smoky Lucky Honey Cookie Molly',
      e: 'Snowy Tiger Misty Ginger Pepper Smoky Lucky Honey Cookie Molly',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The name on the books is {due}. But the man who writes them is a Mr {e}, and his friend, Mrs {d}, sells them.',
      "You know the books by {due}, the lady with the big hats, don't you? There is no such lady. They are written by a fat man called {e}, who has never owned a hat. His publisher, Mrs {d}, had the idea.",
    ],
    ask: [
      'The books say {due}, but the man who really writes them is Mr __.',
      'The money for the books does not go to a lady. It goes into the pocket of Mr __.',
      'A reader rang at the door and wanted to see {due}. It was opened by a fat man. "I am sorry," he said. "I am only Mr __."',
      'One day he will take off the mask, and the world will learn that the lady is really Mr __.',
      'His wife does not call the writer {due}, of course. She is married to Mr __.',
      'On the letter box of the writer you read not {due}, but __.',
    ],
    lists: { due: GIRLS, d: SURNAMES, e: SURNAMES },
    due: 'e',
    rivals: 'due d',
  },
  {
    open: [
      'It says {p} on the list for tonight, but {p} and {q} have changed places. {q} will be at the desk.',
      '{p} had the night duty in the hotel tonight. But there was a wedding, and so {q} said, "I will do it for you. You can do Sunday for me." The list on the wall was never changed.',
    ],
    ask: [
      'It is two in the morning, and someone is asleep behind the hotel desk. It is __.',
      'The guest in room nine wanted a cup of tea in the middle of the night. He got it from __.',
      'The list says {p}, but the one on duty tonight is __.',
      'While {p} danced at the wedding, the night bell was answered by __.',
      'In the morning the boss said, "Good morning! Did you have a quiet night, __?"',
      'Late at night a tired family came into the hotel. They were given their key by __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'My parents wanted to call me {q}. But my father could not spell it, and so I became {p}.',
      'I should have been called {q}, like my godparent, the rich one. But when my father stood in that office he could not remember how you write it. There was a line of people behind him. So he wrote {p}.',
    ],
    ask: [
      'My mother waited in bed with me in her arms. "And what is our baby called now?" she asked. "It is called __," said my father, very quietly.',
      'So I am not called {q}. My name is __.',
      'I have been happy with the name that I got. It suits me to be called __.',
      'My godparent never sent me a present. Whenever we met, I heard, "You could have been {q}. But no, you are __."',
      'In my passport, beside an awful photo of me, you find my name: __.',
      'My wedding ring has no {q} in it. Inside the gold you can read the name that I really have: __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The tortoise is {pet}. No, wait, the tortoise is {pet2}. {pet} is the snail.',
      '"May I show you my animals?" said the little girl. "This is my snail, {pet2}. Oh no, I am being silly. The snail is {pet}. It is my tortoise that is called {pet2}. They look so much alike."',
    ],
    ask: [
      'The tortoise put out its head. "Say hello to our guest, __," said the girl.',
      'The snail climbed over the tortoise. That is, {pet} climbed over __.',
      'I stroked the hard shell of the tortoise and said, "I am glad to meet you, __."',
      'One lives for a hundred years, and that is the tortoise, __.',
      'In winter the tortoise sleeps in a box in the cellar. On the lid it says: Please do not wake up __.',
      'The tortoise ate a leaf of salad. "Slowly, slowly, __!"',
    ],
    due: 'pet2',
    rivals: 'pet',
  },
  {
    open: [
      'I thought the new doctor was a Mr {d}. In truth it is a woman, and she is called Mrs {due}.',
      'My neighbour never listens. She told me that we had a new doctor, a Mr {d}. So I took a bottle of wine to greet him. A young woman opened the door in a white coat. "I am the doctor," she said. "My name is {due}. Mr {d} is the dentist, next door."',
    ],
    ask: [
      'I gave the bottle to the woman in the white coat and said, "Welcome to our village, Doctor __."',
      'I told my neighbour that she was wrong: the new doctor is called __.',
      'Since then, when I have a cough, I go to see Doctor __.',
      'The name on the plate beside the door of the doctor is __.',
      'My tooth hurts, so I will go to Mr {d}. But if my ear hurts, I will go to Doctor __.',
      'The pills that the young woman gave me were very good. I do like Doctor __.',
    ],
    lists: { due: SURNAMES, d: SURNAMES },
    rivals: 'd',
  },
  {
    open: [
      'Nobody in the band uses a real name. The singer, {p}, is called {due} and the drummer, {q}, is called {d}.',
      'My children have a band, and each of them has chosen a new name. {p} sings, and wants to be called {due} from now on. {q} beats the drums, and is {d}. I am the mother, and I have to remember it all.',
    ],
    middle: ['They practise in the garage, and the car has to stand in the rain.'],
    ask: [
      'I forgot it again and called the singer {p}. "Mother! In the band I am __!"',
      'The singer stepped to the front, and the girls and boys cried, "We love you, __!"',
      'There was a paper on the garage door: On the drums, {d}! And at the microphone, __!',
      'After the concert the singer wrote a name on every arm and shirt. It was not "{p}". It was "__".',
      'The voice of the singer was gone. I made some tea with honey and said, "Drink this, my dear __."',
      'I am proud to be the mother of the singer, the great __.',
    ],
    lists: {
      due: 'Thunder Storm Rocket Diamond Tiger Wolf Fire Silver Snake Blade',
      d: 'Thunder Storm Rocket Diamond Tiger Wolf Fire Silver Snake Blade',
    },
    rivals: 'd',
  },
]);

export const kinds: readonly Kind[] = [CHANGED];
