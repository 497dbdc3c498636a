// Tellings of names on labels, lists, plates, cakes, cards and stones, and of who put them there.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const GIRLS = 'Rose Clara Alice Emma Lily Anna Grace Mary Ella Sophie Lucy Nora';
const BOYS = 'Henry George Thomas Martin Albert Frank Walter Arthur Paul Robert Max Oscar';
const SURNAMES = 'Brown Green White Black Carter Miller Smith Wood Hill Parker Taylor King';
const SMALL = 'red blue green yellow white black brown pink';

const SIGNS = toldKind('told: names, on labels and lists', [
  {
    open: [
      '{p} put the {x} coat on the hook by the door. {q} put the {y} one on the chair.',
      'The {x} coat by the door is the coat of {p}. The {y} one on the chair was thrown there by {q}.',
    ],
    ask: [
      'There was a name sewn into the {x} coat, and it was __.',
      'Somebody went home without a coat. The {x} one is still here, so it was __.',
      'I found a key in the pocket of the {x} coat, and gave it to __.',
      'The {y} coat belongs to {q} and the {x} coat belongs to __.',
      'I took down the {x} coat, held it out and said, "Put it on, it is cold outside, __."',
      'In the dark I took the {x} coat by mistake. I had to run back and say sorry to __.',
    ],
    lists: { x: SMALL, y: SMALL },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The plate on the door says: Mrs {due}, singing teacher. The plate below says: Mr {d}, dentist.',
      'There are two plates beside our front door. Mrs {due} teaches singing on the first floor. Mr {d} pulls teeth on the second. When somebody screams, you do not always know which of the two it is.',
    ],
    ask: [
      'My daughter has a lovely voice, so I rang the bell of Mrs __.',
      'The one who knows all about singing is Mrs __.',
      'I learned to sing when I was seventy, thanks to Mrs __.',
      '"Open your mouth wide," said Mr {d}. "Open your mouth and sing," said Mrs __.',
      'My first singing lesson was on a Monday. I stood at the piano and said, "I am rather afraid, Mrs __."',
      'A patient came in at the wrong door and opened his mouth. "You must go to Mr {d}. I only teach singing," said Mrs __.',
    ],
    lists: { due: SURNAMES, d: SURNAMES },
    rivals: 'd',
  },
  {
    open: [
      'The cake with the {x} icing is for {p}, and the one with the {y} icing is for {q}.',
      'I am a baker, and I have made two birthday cakes today. {p} gets one with {x} icing, and {q} gets one with {y} icing. All I have to do now is to write the names on them. My hand shakes a bit, as I have had too much coffee.',
    ],
    ask: [
      'I took the tube with the sugar, bent over the {x} cake and wrote: Happy birthday, __!',
      'A finger had been stuck into the {x} cake. "That was not very nice of you, __."',
      'When the {x} cake was brought in, everybody turned and sang for __.',
      'The candles on the {x} cake were blown out by __.',
      'The {y} one was fetched by {q}, and the {x} one was fetched by __.',
      'It would be a shame if the {x} cake went to anyone but __.',
    ],
    lists: { x: SMALL, y: SMALL },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'A man called {due} built this bridge. His brother {d} drowned in the river before there was one.',
      'There was no bridge in those days, just a boat. One night in March the boat turned over, and {d} the miller was drowned. His brother {due} sold the mill and built the bridge with the money, stone by stone. It took him eleven years.',
    ],
    ask: [
      'On the middle stone of the bridge you can read: This bridge was built by __.',
      'When the last stone was in its place, the whole village walked across and cheered for the builder, __.',
      'Everyone who comes to the other side with dry feet can thank __.',
      'His brother died in the river. So that nobody else should die, the bridge was built by __.',
      'An old woman kissed the hands that had laid the stones. "You have done a good thing, __," she said.',
      'The one with the hammer who worked on that bridge for so long was __.',
    ],
    lists: { due: BOYS, d: BOYS },
    rivals: 'd',
  },
  {
    open: [
      '{p} won at chess and {q} lost.',
      'They played chess on the balcony, {p} and {q}, until you could no longer tell the black from the white. It was {p} who won in the end, with a horse and not much else.',
    ],
    ask: [
      'In the list of winners at the chess club there is a new name: __.',
      'The loser held out a hand and said, "You were better than I was, __."',
      'The small silver cup was given to the winner, __.',
      'There was a smile on only one of the two faces, and that was on the face of __.',
      '"I will never play against you again," said the loser to the winner. "Oh yes, you will," said __.',
      'The king of {q} had fallen. The king that was still standing was the king of __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The jar with the {x} lid was filled by Aunt {due}. The one with the {y} lid is from Aunt {d}.',
      'I have two aunts who make jam. You can tell the jars by the lids. Aunt {due} uses {x} lids, and Aunt {d} uses {y} ones. They taste the same, but I would never say so.',
    ],
    ask: [
      'I ate up the whole jar with the {x} lid. Then I wrote a card: Thank you for the jam, Aunt __!',
      'The {x} lid could not be opened, not even with a hammer. That is how strong she is, Aunt __.',
      'There was a plum stone in the jar with the {x} lid, and I broke a tooth. I have not told Aunt __.',
      'The {y} lids are from Aunt {d}, and the {x} lids are from Aunt __.',
      'My mother looked at the {x} lid and said, "This one was made by my sister __."',
      'All the empty jars with {x} lids have to go back to Aunt __.',
    ],
    lists: { due: GIRLS, d: GIRLS, x: SMALL, y: SMALL },
    rivals: 'd',
  },
  {
    open: [
      'Mr {due} is the mayor, Mr {d} is the judge and Mr {e} drives the bus.',
      'In a small town everybody is somebody. Mr {due} is the mayor, and cuts the ribbons. Mr {d} is the judge, and sleeps in the afternoon. And Mr {e} drives the bus, with one passenger, who is usually me.',
    ],
    ask: [
      'The new school was ready, and somebody had to cut the ribbon. So they sent for Mr __.',
      'The letter began, "To the mayor of our town", and under it you could read the name, Mr __.',
      'The queen got out of her car and gave her hand to the mayor. "How do you do, Mr __?" she said.',
      'In the hall hang the pictures of all our mayors. The last in the row is Mr __.',
      'The golden chain lay round the neck of Mr __.',
      'I was not happy about the rubbish, so I wrote an angry letter to the mayor, Mr __.',
    ],
    lists: { due: SURNAMES, d: SURNAMES, e: SURNAMES },
    rivals: 'd e',
  },
  {
    open: [
      'In my class there is a girl called {due} who stammers and a girl called {d} who laughs at her.',
      '{due} stammers, and so she hardly ever says a word. {d} laughs at her when she does. But yesterday it was {due} who had to stand up and read us her poem.',
    ],
    ask: [
      'The poem was the best that we had ever heard. We all stood up and clapped for __.',
      'On the wall of our class hangs the poem now, and under it is the name of the poet, __.',
      'The teacher had tears in her eyes and said, "That was wonderful, __."',
      'The poem won a prize. Even {d}, who used to laugh, shook hands with __.',
      'The one who wrote the poem was __.',
      'Since that day nobody has laughed any more at __.',
    ],
    lists: { due: GIRLS, d: GIRLS },
    rivals: 'd',
  },
  {
    open: [
      'I am the cook of this prison. Number {x} is called {due}, and number {y} is called {d}. The others I know only by their numbers.',
      'In the prison everyone has a number. They call me four hundred. But when the guards are asleep, we tell each other our names through the wall. Number {x} is {due}, and number {y} is {d}.',
    ],
    ask: [
      'In the night there were three knocks from number {x}. "I can hear you, __," I whispered.',
      'The guard read out, "Number {x} is free to go." I was happy for my friend __.',
      'For the guards it was number {x} who was ill. For me it was __.',
      'Number {x} wrote me a letter later, from far away. He did not sign it with a number. He signed it: __.',
      'Number {y} is {d}, and number {x} is __.',
      'The cell of number {x} was empty. Over the wall, on a rope made of sheets, had gone __.',
    ],
    lists: {
      due: BOYS,
      d: BOYS,
      x: 'six seven eight nine ten eleven twelve twenty',
      y: 'six seven eight nine ten eleven twelve twenty',
    },
    rivals: 'd',
  },
  {
    open: [
      '{pet} is the fish in the big bowl. {pet2} is the fish in the small bowl.',
      'I have two bowls on my desk, a big one and a small one. In the big one swims {pet}, who is lonely, and in the small one swims {pet2}, who is not. I have read somewhere that they forget all things after three seconds.',
    ],
    ask: [
      'The cat put her paw into the big bowl. "Look out, __!" I cried.',
      'On the label of the big bowl I have written the name of its owner, __.',
      'I changed the water in the big bowl. "Now you can see again, __," I said.',
      'The small bowl broke, so now {pet2} has to share the big one with __.',
      'From the big bowl two round eyes look at me. They are the eyes of __.',
      'I feed the small bowl first and then the big one. So the last to get breakfast is __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'The best man was to be {p}. But {p} missed the plane, and so {q} did it.',
      'I had asked {p} to give the speech at my wedding. The plane was at nine, and at ten {p} was still in bed. So {q}, who had only come to eat, stood up, took a spoon, and hit a glass. It was a very good speech.',
    ],
    ask: [
      'I shall never forget that speech. I have to thank __.',
      'There is a photo of the one who spoke, with a spoon in one hand. Under it I have written: The speech of __.',
      'Everybody laughed and cried at the speech, and then they all drank to the speaker, __.',
      'My mother had thought that the speaker was {p}. "No, Mother," I said. "That was __."',
      'My wife kissed the speaker on both cheeks. "You have saved our wedding, __," she said.',
      'The one in bed was {p}. The one who gave the speech was __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'There are two boats for hire on the lake. The one with oars is called {f}, and the one with a sail is called {m}.',
      'The old man at the lake has two boats to let. They have the names of his grandchildren: {f} has oars, and {m} has a sail. If there is no wind, you must pay all the same.',
    ],
    ask: [
      'There was no wind at all, so nobody wanted {m}. We took the oars and went out in __.',
      'My arms hurt from rowing. "That is enough for today, __," I said to the boat, and tied her up.',
      'One of the oars was broken. The old man sat on the grass and mended it for __.',
      'On the side of the boat with the oars you could read __.',
      'I cannot sail, but I can row. So I asked the old man for __.',
      'The boat with the sail came back first, and after it, with two tired rowers, came __.',
    ],
    due: 'f',
    rivals: 'm',
  },
  {
    open: [
      '"This tooth hurts," said {p}. "It must come out," said Doctor {due}. The nurse said nothing, and held the bowl.',
      '{p} had a bad tooth. For a week nobody could sleep in that house. In the end they went to Doctor {due}, who has small hands, and not to Doctor {d}, who has big ones.',
    ],
    ask: [
      'A minute later the tooth was out. "I did not feel a thing," said {p}. "Thank you, Doctor __."',
      'The tooth lies in a little box now, with a label: Taken out by Doctor __.',
      'The next time that a tooth hurts, they will go to the same dentist, Doctor __.',
      'The one who pulled out the tooth was Doctor __.',
      '"Open your mouth, {p}, and count to ten," said Doctor __.',
      'The bill for the tooth came a week later. It was signed by Doctor __.',
    ],
    lists: { due: SURNAMES, d: SURNAMES },
    rivals: 'd p',
  },
  {
    open: [
      'On the left side of the stage stands {due}, who sings high. On the right side stands {d}, who sings low. In the middle is {e}, who only moves her lips.',
      'Our choir has three stars. {due} sings so high that the dogs come. {d} sings so low that the floor shakes. And {e} just opens and shuts her mouth, but she has the nicest dress, so she may stand in the middle.',
    ],
    ask: [
      'We heard a note so high that a glass broke. It had been sung by __.',
      'At the high note, all the people held their breath. Then they threw roses and shouted, "Bravo, __!"',
      'The one with the high voice had a cold. Nobody else could sing so high, and so we had to wait for __.',
      'The low part of the song was for {d}, and the high part was for __.',
      'My dog lifts his ears and cries as soon as he hears the high voice of __.',
      '"Can you sing it a little higher?" asked the man at the piano. "I can sing as high as you like," said __.',
    ],
    lists: { due: GIRLS, d: GIRLS, e: GIRLS },
    rivals: 'd e',
  },
  {
    open: [
      'The first mate, Mr {due}, found the stowaway in a barrel. It was a girl called {d}.',
      'We had been at sea for a week when Mr {due}, the first mate, heard a sneeze from a barrel of apples. He lifted the lid. In it sat a girl, {d}, and no apples at all.',
    ],
    ask: [
      '"Who found her?" asked the captain. "I did, sir," said Mr __.',
      'The girl was not afraid of the man who had lifted the lid. She had grown fond of Mr __.',
      'The first mate taught her to tie a knot. "Like this?" she asked. "Is that right, Mr __?"',
      'The captain was going to put her on the next island. But the first mate asked him to let her stay, good old Mr __.',
      "In the ship's book it says: A girl was found in a barrel by the first mate, Mr __.",
      'When she had grown up and was a captain herself, she wrote a letter to the one who had found her, Mr __.',
    ],
    lists: { due: SURNAMES, d: GIRLS },
    rivals: 'd',
  },
]);

export const kinds: readonly Kind[] = [SIGNS];
