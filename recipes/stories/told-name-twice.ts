// Tellings in which a name is passed on: to a second person, at a roll call, in a prayer, a toast or a bedtime story.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const GIRLS = 'Rose Clara Alice Emma Lily Anna Grace Mary Ella Sophie Lucy Nora';
const BOYS = 'Henry George Thomas Martin Albert Frank Walter Arthur Paul Robert Max Oscar';
const SURNAMES = 'Brown Green White Black Carter Miller Smith Wood Hill Parker Taylor King';
const TOWNS =
  'Stonebridge Greenfield Longwood Whitehill Redford Oakham Millbrook Springfield Woodstock Ashford';

const TWICE = toldKind('told: names, passed on to others', [
  {
    open: [
      'On the ferry we met a sailor called {m} and a nun called {f}.',
      "The sea was so rough that nobody could eat. A nun, her name was {f}, held my wife's hand, and a sailor, {m}, brought us two buckets.",
    ],
    ask: [
      'When my wife felt better, she wanted to thank the nun. "You have been an angel, Sister __," she said.',
      'My wife still writes to the nun. Each letter begins with the words "Dear Sister __".',
      'I told my mother of the kind nun on the ferry. Since then my mother has prayed every night for Sister __.',
      'The nun waved to us from the quay, and we called, "God bless you, Sister __!"',
      'We gave a bottle of rum to the sailor, and a box of sweets to the nun, Sister __.',
      'Years later, in a church in Rome, a nun turned round to us and smiled. It was Sister __.',
    ],
    due: 'f',
    rivals: 'm',
  },
  {
    open: [
      'Three soldiers were on guard: {due} at the gate, {d} on the wall and {e} in the tower.',
      'It was a cold night on guard. {due} had to stand at the gate, {d} walked up and down on the wall, and {e} was in the tower, where there was a little stove. At two there was a noise like somebody falling into a bush.',
    ],
    ask: [
      'The gate stood wide open in the morning. "You were asleep, weren\'t you, __?" said the captain.',
      'An old woman came to the gate with hot soup in a can. It was for the soldier there, for __.',
      'A spy slipped through the gate, right under the nose of __.',
      'In the book of the guard it says: Tower, {e}. Wall, {d}. Gate, __.',
      '"Who goes there?" cried a voice from the gate. It was the voice of __.',
      'The king came home late from a party. He knocked at the gate and said, "Let me in, __."',
    ],
    lists: { due: BOYS, d: BOYS, e: BOYS },
    rivals: 'd e',
  },
  {
    open: [
      '{p} told me a secret, and I told it to {q}. I should not have done that.',
      'I can keep no secret, and I am sorry for it. {p} told me one on Monday, under the stairs. On Tuesday I told it to {q}, just to {q}, and on Wednesday the whole school was laughing.',
    ],
    ask: [
      'It was not my secret at all. It was the secret of __.',
      'I went to the one whose secret it was. "I am so sorry. Can you forgive me, __?"',
      'From now on I will not be told anything by __.',
      'The whole school was laughing, and alone under the stairs sat the one they laughed at, __.',
      'I lost a friend by talking too much, and that friend was __.',
      '{q} heard it from me, and I had heard it from __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'In the bedtime story there was a good fairy called {due} and a bad fairy called {d}.',
      'My aunt told us the same story each night. There was a fairy in it, {due}, who could make wishes come true, and another one, {d}, who spoiled them all. My brother was always asleep before the frog came.',
    ],
    ask: [
      'The poor girl closed her eyes and said, "Grant me one wish, good fairy __!"',
      'The wish came true, because it had been heard by the good fairy, __.',
      'The bad fairy broke the wand of the good one, and laughed. So {d} laughed at __.',
      'One night the story had a new ending: the bad fairy became good as well, and went to live with __.',
      'When I lost a tooth, I put it under my pillow, and I hoped that it would be found by the good fairy, __.',
      'My sister wanted to be a fairy in the school play. "Not the bad one," she said. "I want to be __."',
    ],
    lists: { due: GIRLS, d: GIRLS },
    rivals: 'd',
  },
  {
    open: [
      'My uncle has left {d} and moved to {due}.',
      'For thirty years my uncle lived in {d}, over a shop that sold buttons. Then the shop closed, and he put his things into a cart and moved to {due}. He says that the air is better there, but the beer is worse.',
    ],
    ask: [
      'My cousin did not know that he had moved, so I told him, "If you want to find our uncle now, go to __."',
      'I wrote his new address into my book: under the name of my uncle I put __.',
      'His old friends in {d} miss him. He has found new friends in __.',
      'He used to complain about {d}. Now he complains about __.',
      'This summer we will visit him in his new home in __.',
      'My uncle lives today in __.',
    ],
    lists: { due: TOWNS, d: TOWNS },
    rivals: 'd',
  },
  {
    open: [
      'The horse that pulls the milk cart is {pet}. The one that pulls the beer cart is {pet2}.',
      'Our street still has two horses in the mornings. {pet} comes first, with the milk. Then comes {pet2}, with the beer, for the inn. The children know them both, and both of them know which children have sugar.',
    ],
    ask: [
      'My mother was waiting for the milk. She heard the hooves, took her jug, and went out to meet __.',
      'The milkman was ill. But the milk came all the same, as the horse knew the way. Good old __!',
      'Milk was running down the street. Something had frightened __.',
      'The milkman took the bag of oats and said, "Time for your breakfast, __."',
      'Beer makes a heavy cart, so {pet2} has the harder life. But the milk comes early, so the first to get up is __.',
      'My small brother patted the horse in front of the milk cart. "Do you like milk, too, __?" he asked.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'Mrs {due} sells flowers at the church door. Mrs {d} sells candles inside.',
      'At our church there are two old ladies. Mrs {due} sits outside, by the door, with her buckets of flowers. Mrs {d} sits inside and sells candles, a penny each. They were at school together and do not speak, because of a boy who has been dead for years.',
    ],
    ask: [
      'I needed some roses for the wedding, so I went to Mrs __.',
      'You want some flowers for your mother? Then you must ask Mrs __.',
      'The candles on the altar are from Mrs {d}, and the lilies beside them are from Mrs __.',
      'I took three tulips out of the bucket and paid. "Thank you very much, Mrs __!" I said.',
      'It snowed, and the tulips froze in their buckets. "Go home to your stove, Mrs __," said the priest.',
      'A boy in love came with a penny. He got no candle for it, but he got a white rose, from Mrs __.',
    ],
    lists: { due: SURNAMES, d: SURNAMES },
    rivals: 'd',
  },
  {
    open: [
      'Before the party there were five goldfish. The only one left is {pet}. {pet2} was seen last in the mouth of the cat.',
      'It was a good party, but somebody put the cat on the table with the goldfish. There were five. {pet2} was the first to go. In the morning I counted them, and I counted {pet}, and that was all.',
    ],
    ask: [
      'Since then it has been quiet in the bowl. All alone in the water swims __.',
      'I put a stone on top of the bowl. "She will not get you, too, __," I said.',
      'The cat sits in front of the glass all day and looks at the last one, __.',
      'I bought a new fish, so that there should be company for __.',
      'There is only one who can say what happened that night, and fish do not speak. I mean __.',
      'Four of them had been eaten, but not __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      '{p} had the idea, and {q} got the prize for it.',
      'It was {p} who first thought of a bicycle with a roof. {q} heard of it at dinner, ran home, built one, and won a thousand pounds at the fair. That is how the world goes.',
    ],
    ask: [
      'It is high time for the truth: the bicycle with the roof was thought of by __.',
      'The newspaper praised {q}. Not a word was written about the one who had had the idea first, about __.',
      'Before the whole town the judge said, "We have made a mistake. The prize should have gone to __."',
      'The winner brought back the money and said, "It was your idea. Forgive me, __."',
      'In my eyes the true inventor is __.',
      'The head that it came from sat on the shoulders of __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'At the roll call they shouted "Here!" one after the other: {d}, {e} and all the rest. Only {due} did not.',
      'The teacher read out the names. {d} was there, {e} was there, with a plaster on the nose, and so it went on to the end of the list. The only one who gave no answer was {due}. It was raining, and there was a smell of wet coats.',
    ],
    ask: [
      'The teacher put down the pen and looked at the empty chair. "Does anybody know what has happened to __?"',
      'There was one cross on the list that day, and it was behind the name of __.',
      'After school we took the homework to the one who had not been there, to __.',
      'Ten minutes later the door opened, and in came, wet as a fish, __.',
      '"You are late again," said the teacher. "What is it this time, __?"',
      'All the others were there, so the missing one was __.',
    ],
    lists: { due: BOYS, d: BOYS, e: GIRLS },
    rivals: 'd e',
  },
  {
    open: [
      'I have bought my wife a star. I was allowed to name it, and I named it {due}. Her own name is {d}.',
      'You can buy stars nowadays, on paper. I bought one for my wife, {d}, and because our daughter had just been born, I gave it the name of the child, {due}. It is very small, and a bit to the left of the moon.',
    ],
    ask: [
      'We stood on the balcony and looked up. "Which one is our star?" "The little one there. That is __," I said.',
      'On the paper that came with the star, you can read, in gold, its name: __.',
      'A cloud had covered our star. "Good night, __," I said to it.',
      'My wife is called {d}, and our star is called __.',
      'I am old now, and my wife is dead. But on clear nights I sit outside and talk to our star, to little __.',
      'Somebody asked me for the name of my star. I told him that it was __.',
    ],
    lists: { due: GIRLS, d: GIRLS },
    rivals: 'd',
  },
  {
    open: [
      'The one who snores is {p}. The one who talks in the night is {q}. I, for my part, do not sleep.',
      'Never share a room with {p} and {q}. {p} snores like a saw. {q} does not snore, but talks, and says the strangest things about cabbages. I lie between them and wait for the morning.',
    ],
    ask: [
      'The walls shook with snoring. I threw a slipper and hit __.',
      '"Turn over on your side and stop snoring, __!"',
      'I put a peg on the nose that snored, which was the nose of __.',
      'Something about cabbages came from {q}, and a long, deep snore came from __.',
      'I have told the landlord that I cannot sleep because of the snoring, and that I want a room without __.',
      'Suddenly the snoring stopped. I was so worried that I woke up __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Old {m} mends shoes and his wife {f} reads cards.',
      'In the little house by the wall they do two kinds of business. {m} sits at the window and mends shoes. Behind a curtain sits his wife, {f}, and she tells you from the cards whether you will be rich. They have a stove, a bird, and no children.',
    ],
    ask: [
      'I wanted to know if I would ever be rich. So I went behind the curtain to __.',
      'She looked at the cards for a long time. "What do you see, __?" I asked.',
      'My sole was mended by {m}, and my future was told by __.',
      'The cards said that I would meet a tall stranger, and I did. Everything came true that I was told by __.',
      'The shoemaker had lost his glasses. He asked his wife, "Can you see in your cards where they are, __?"',
      'There was a cough behind the curtain, and then a voice: "Come in, my child. I am __."',
    ],
    due: 'f',
    rivals: 'm',
  },
  {
    open: [
      'My new doctor, Doctor {due}, wants me to walk. My old one, Doctor {d}, wanted me to rest.',
      'All my life Doctor {d} told me to rest. "Lie down," he said, whatever I had. Now he has retired, and there is Doctor {due}, who tells me to walk. I have bought a pair of boots. My neighbour, Mr {e}, laughs at me.',
    ],
    ask: [
      'I put on my boots and walked ten miles, just as I had been told by Doctor __.',
      'On the way up the hill I had to stop. "You and your walks, Doctor __!" I said to the sky.',
      'I was as fit as a girl again, and went to thank the one who had got me out of bed, Doctor __.',
      '"Lie down," said Doctor {d}. "Get up and walk," says Doctor __.',
      'My friend is always in bed with something. I told her, "You need a walk. Go and see Doctor __."',
      'If I stay at home on the sofa today, I will have to hide it from Doctor __.',
    ],
    lists: { due: SURNAMES, d: SURNAMES, e: SURNAMES },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [TWICE];
