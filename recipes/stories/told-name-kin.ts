// Tellings in which people were named with what they are to each other, and one is later asked for by that.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const GIRLS = 'Rose Clara Alice Emma Lily Anna Grace Mary Ella Sophie Lucy Nora';
const BOYS = 'Henry George Thomas Martin Albert Frank Walter Arthur Paul Robert Max Oscar';
const SURNAMES = 'Brown Green White Black Carter Miller Smith Wood Hill Parker Taylor King';

const KIN = toldKind('told: names, what people are to each other', [
  {
    open: [
      'My father has a brother called {due}. My mother has a brother called {d}.',
      'I have two uncles. {due} is the brother of my father, and {d} is the brother of my mother. They cannot stand each other, so each has his own Christmas Day with us.',
    ],
    ask: [
      'When my father was a boy, he shared a bed with his brother __.',
      'My father rang up his brother and said, "Happy birthday, __!"',
      'My mother is the sister of {d}, and my father is the brother of __.',
      '"I hit my own brother only once," said my father. "I am sorry for it now, __," he added, and held out his hand.',
      'In the old photo my father stands on the left, with his arm round his brother __.',
      'My father wanted to go fishing with his brother. So he rang up __.',
    ],
    lists: { due: BOYS, d: BOYS },
    rivals: 'd',
  },
  {
    open: [
      'My sister {f} is married to {m}. They have a small child, {p}.',
      'My sister is called {f}. Five years ago she married a baker, {m}, whom she had met in a lift. Little {p} was born soon after, and there has been flour on all of us ever since.',
    ],
    ask: [
      'My sister wanted bread, so she went down to the shop and asked her husband: "Is the bread done, __?"',
      'The child ran up to its father, who lifted it high in the air. So {p} sat on the shoulders of __.',
      'In the lift my sister met the man she was to marry. That was __.',
      'My sister and her husband came to tea. "Come in, {f}! Come in, __!"',
      'My sister has a gold ring, and in it you can read the name of her husband: __.',
      'The mother of little {p} is {f}, and the father is __.',
    ],
    due: 'm',
    rivals: 'f p',
  },
  {
    open: [
      "My father's mother is called {due}. My mother's mother is called {d}.",
      "I have two grandmothers. Granny {d}, my mother's mother, lives in the city and plays cards for money. Granny {due}, my father's mother, keeps bees. You never get honey from the one, and never a penny from the other.",
    ],
    ask: [
      'My father is worried. He has to take his mother to hospital, poor Granny __.',
      'There is one grandmother who knew my father when he was a baby, and that is Granny __.',
      'My mother is the daughter of Granny {d}, and my father is the son of Granny __.',
      '"Your father was a naughty boy," laughed his mother. I love these stories of Granny __.',
      'My father has the same nose as his mother, Granny __.',
      'Every Sunday evening my father rings up his mother, and then we may all talk to Granny __.',
    ],
    lists: { due: GIRLS, d: GIRLS },
    rivals: 'd',
  },
  {
    open: [
      'The old lady was called {f}. Her husband, {m}, had died at sea.',
      'Every Sunday at ten, old {f} went down to the harbour with a flower. She did not throw it in, she put it on the water. Her husband had been a sailor, {m} was his name, and he had not come back.',
    ],
    middle: ['The gulls cried over the roofs, and it smelled of fish and tar.'],
    ask: [
      'She let the flower float away and whispered the name of her husband: "__."',
      'On the stone for those who died at sea you can read the name of her husband, __.',
      'There is a picture of a young sailor over her bed. That was her husband, __.',
      'She was asked many times to marry again. But she could not forget __.',
      'When she was dying, she smiled and stretched out her arms. "Now I am coming to you, __," she said.',
      'Somewhere at the bottom of the sea lie the bones of __.',
    ],
    due: 'm',
    rivals: 'f',
  },
  {
    open: [
      'The owner of the shop is Mrs {due}. The girl who helps her is called {d}.',
      'You can buy thread and buttons at our corner. The shop belongs to Mrs {due}, as it belonged to her mother. She has a girl called {d} who climbs the ladder for her.',
    ],
    ask: [
      'The girl found a gold coin on the floor of the shop and gave it to the owner, Mrs __.',
      'The name over the shop window is that of the owner, Mrs __.',
      'At the end of the week, the girl gets her pay from Mrs __.',
      'The owner sat behind the counter and counted the money. "Good morning, Mrs __!" I said.',
      'The girl was late. "I am so sorry, Mrs __!"',
      '{d} does not own anything in that shop. It all belongs to Mrs __.',
    ],
    lists: { due: SURNAMES, d: GIRLS },
    rivals: 'd',
  },
  {
    open: [
      '{due} is the grandmother, {d} is the mother and {e} is the baby.',
      'Three of them live in that little house, and they are all women. {due} is seventy, her daughter {d} is forty, and {e}, who belongs to {d}, is still in the cradle.',
    ],
    ask: [
      'The oldest of the three is __.',
      'The baby will one day ask her grandmother for stories. She will climb on the lap of __.',
      'Grey hair, a stick, and a lot of stories: that is the grandmother, __.',
      '{d} would like to go dancing tonight. So she asked her mother, "Will you look after the baby, __?"',
      '{e} is the child of {d}, and {d} is the child of __.',
      'The first of the three who was born was __.',
    ],
    lists: { due: GIRLS, d: GIRLS, e: GIRLS },
    rivals: 'd e',
  },
  {
    open: [
      'The captain of the ship was called {due}, the cook was called {d}, and the boy was called {e}.',
      'I was a passenger on that ship, the only one. Captain {due} spoke to me on Sundays. {d}, the cook, spoke to his pots. And young {e} did all the work and spoke to nobody. We were at sea for two months, and I learned to knit.',
    ],
    ask: [
      'Who stood at the wheel in the storm and gave the orders? It was Captain __.',
      'The captain is always the last to leave the ship. So {d} jumped, then {e}, then I, and at last Captain __.',
      'At the end of the voyage I shook hands with the captain and said, "I thank you, Captain __."',
      'The ship was sailed by a good man. I would go round the world with Captain __.',
      'There was a gold band on the cap of the captain. "Good morning, Captain __," I said.',
      'The pirates wanted to talk to the captain. "I am the one you want," he said. "I am Captain __."',
    ],
    lists: { due: SURNAMES, d: BOYS, e: BOYS },
    rivals: 'd e',
  },
  {
    open: [
      '{p} rents a room from {q}.',
      '{q} owns the house, and {p} has a room in it, under the roof, for which the rent is due on the first. It has no heating, but you can see three churches.',
    ],
    ask: [
      'It was the first of the month. {p} knocked at the door of the owner and said, "Here is the rent, __."',
      'The roof was leaking. As it was not {p} who owned the house, it had to be mended by __.',
      'The whole house belongs to __.',
      'The owner of the house put up the rent. "You are a greedy old thing, __!" said {p}.',
      'If you would like to rent a room in that house, you must talk to the owner, __.',
      'Each month there is some money that goes from {p} to __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Two sisters married two brothers. {due} is the husband of {d}, and {e} is the husband of {g}.',
      'It was a double wedding: two brothers took two sisters. {d} married {due} and {g} married {e}. There was one cake with four little people made of sugar on it, and the dog ate two of them.',
    ],
    ask: [
      '{d} looked up at her husband and said, "I love you, __."',
      '{g} danced with her husband, {e}, and {d} danced with hers, __.',
      'The priest asked {d}, "Do you want to be the wife of this man, __?"',
      'The man who put a ring on the finger of {d} was __.',
      '{d} has had a baby. The proud father is __.',
      'The names on the one door are {g} and {e}. The names on the other are {d} and __.',
    ],
    lists: { due: BOYS, d: GIRLS, e: BOYS, g: GIRLS },
    rivals: 'e g',
  },
  {
    open: [
      '{p} gives piano lessons to {q}.',
      'Each Tuesday at four {q} comes for a piano lesson. {p}, the teacher, closes the window first, because of the neighbours.',
    ],
    ask: [
      '"You did not practise," said the teacher to the pupil. "Do you want to learn it or not, __?"',
      'The teacher played the piece first, and then it was played, with many mistakes, by __.',
      'After the lesson the pupil went home. {p} looked out and saw, far down in the street, __.',
      'Ten years later the pupil was famous. {p} had a ticket for the concert and clapped for __.',
      'It was four on a Tuesday, and the teacher waited at the piano for __.',
      'The teacher is {p}, and the pupil is __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'My best friend at school was called {p}. My worst enemy was called {q}.',
      'I did not like school. But there was {p}, who gave me half of every apple, and who was my friend. And there was {q}, who put frogs into my bag and was my enemy. The rest I have forgotten, even the sums.',
    ],
    ask: [
      'When I think of my good friend from school, I would give a lot to see __.',
      'I was told that I could bring one friend to the party, so of course I brought __.',
      'At the end of school my friend moved away, and I cried. "Please write to me, __!"',
      'I hid from my enemy, {q}, behind the back of my friend, __.',
      'One person in that class was kind to me, and that was __.',
      'Forty years later, on a train, an apple was cut in two before my eyes, and I was given one half. I knew my old friend at once. "__!" I cried.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} broke an arm and was taken to Doctor {due}. The nurse was called {d}.',
      '{p} fell off the roof of the hen house and broke an arm. Nurse {d} cut the sleeve open. Doctor {due} put on the plaster, and whistled all the time.',
    ],
    ask: [
      'Six weeks later the arm was as good as new. "Thank you, Doctor __," said {p}.',
      'The plaster was put on by Doctor __.',
      'The nurse called through the door, "The patient is ready for you, Doctor __."',
      'On the hospital paper, under the words "broken arm", there was the name of Doctor __.',
      '"Who mended your arm?" asked the teacher. {p} answered, "It was Doctor __."',
      '{p} wants to become a doctor, too, and to be just like Doctor __.',
    ],
    lists: { due: SURNAMES, d: SURNAMES },
    rivals: 'd p',
  },
  {
    open: [
      'The girl went for a walk with her dog. She was called {f}, and her dog was called {pet}.',
      'You see them every evening, a girl and her dog. Her name is {f}, and the dog, who is a good deal bigger than she is, is called {pet}. You can never say who takes whom for a walk.',
    ],
    ask: [
      'The dog pulled at the lead. "Not so fast, __!"',
      'She threw a stick, and it was brought back by __.',
      'The dog had rolled in the mud, and her mother cried, "What have you done to your fur, __?"',
      'A thief wanted to take her bag. But then he saw the teeth of __.',
      'She opened a tin of dog food and called into the yard, "Dinner, __!"',
      'At night the dog slept at the foot of her bed. "Sleep well, __," she said.',
    ],
    due: 'pet',
    rivals: 'f',
  },
  {
    open: [
      'Miss {due} teaches the little ones, Mr {d} teaches the big ones, and Mrs {e} makes the lunch.',
      'It is a very small school. There is Miss {due} for the little ones, and Mr {d} for the big ones. There is Mrs {e} who cooks for them all, and there is a goat that nobody has ever explained to me.',
    ],
    ask: [
      'My son is one of the little ones, so he is taught by Miss __.',
      'I took my youngest to school for the first time. "You will be with the little ones," I said. "Your teacher is called Miss __."',
      'The little ones have learned their first letters from Miss __.',
      'The big ones went into the forest with Mr {d}. The little ones stayed and sang with Miss __.',
      'One of the little ones had lost a tooth. He cried, and ran to show it to Miss __.',
      'The little ones put flowers on the desk of their teacher, Miss __.',
    ],
    lists: { due: SURNAMES, d: SURNAMES, e: SURNAMES },
    rivals: 'd e',
  },
  {
    open: [
      '{m} was the older brother and {q} was the younger of the two. All that {m} grew out of, {q} had to wear.',
      'In that family nothing was thrown away. First a coat was worn by {m}, who was the elder. Two years later, with new buttons, it was worn by {q}. After that the dog slept on it.',
    ],
    ask: [
      'The coat had a hole in it before the younger one ever put it on. That hole had been made by __.',
      'Now and then there was a new pair of trousers, but always only for __.',
      'In the old coat you could still read the name of the one who had worn it first: __.',
      'The elder was sent to the shop for new shoes. "See that they last, __!" said his father.',
      'The younger one stood at the window and wished to be as old as __.',
      'At school they knew the red jumper well. Two years before, it had been worn by __.',
    ],
    due: 'm',
    rivals: 'q',
  },
  {
    open: [
      'The one who hides is {p}. The one who counts is {q}.',
      '"You hide and I count," said {q} to {p}, and put both hands over both eyes. "One, two, three!" In the big house there were cupboards enough for an army.',
    ],
    near: true,
    ask: [
      '"Ready or not, I am coming! Where are you, __?"',
      'There was a sneeze in the wardrobe. Now it was easy to find __.',
      'Under the bed lay, as quiet as a mouse, __.',
      'One hour later the counter was still looking for __.',
      'A shoe stuck out from behind the curtain. "I can see you, __!"',
      '"Come out, it is time for lunch! You have won, __!"',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} wrote the song, and {q} sang it.',
      'You all know the song about the blue train. The words and the tune are by {p}, who wrote them in one night, on a paper bag. But it was {q} who sang it on the radio, and so people think that {q} wrote it.',
    ],
    ask: [
      'The song came out of the head and the pen of __.',
      'On the paper with the notes you can read, above the first line: Words and music by __.',
      'No, it was not {q} who wrote that song. It was __.',
      'The singer bowed, and then pointed to the one who had written it all. "Stand up, __!"',
      'Without a voice like that of {q} there would be no star, but there would be no song without __.',
      'We needed a new song for our wedding, so we asked someone who writes songs. We asked __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The bride is {f}, the groom is {m}, and the one with the rings is {p}.',
      'I took the photos at that wedding. {f} was the bride, in green, because she hates white. The groom was {m}. Little {p} was to carry the rings, and had put them in a trouser pocket with a hole.',
    ],
    ask: [
      'The rings were gone! The priest looked down at the child and asked, "Where have you put them, __?"',
      'The whole church crept about on the floor to look for the rings that had been lost by __.',
      'They found the two rings in a shoe. It was the shoe of __.',
      'The bride and the groom laughed and kissed the one who had brought the rings, __.',
      'The bride stretched out her hand, and so did the groom. Both waited for the rings and for __.',
      'The rings lay on a small red cushion, carried by __.',
    ],
    due: 'p',
    rivals: 'f m',
  },
  {
    open: [
      'The sheep belong to {due} and the cows belong to {d}.',
      'There are two farmers in the valley. {due} has sheep, two hundred of them. {d} has cows. They share one bull, one tractor, and one joke about the city.',
    ],
    ask: [
      'A wolf got in last night and took three sheep. That was a hard blow for __.',
      'There were sheep all over the road, so we sounded the horn and shouted, "Get your animals out of the way, __!"',
      'My jumper is made of wool from the farm of __.',
      'A little lamb was lost on the mountain. I carried it home to __.',
      'You get your milk from {d}, and your wool from __.',
      'In spring, when the sheep are to lose their coats, we all go and help __.',
    ],
    lists: { due: BOYS, d: BOYS },
    rivals: 'd',
  },
  {
    open: [
      'Number one at the start is {due}, number two is {d}, and number three is {e}.',
      'It is a fine day for a race. The girl with number one on her back is {due}. Number two is {d}, and number three is {e}, who has just tied her shoes for the third time. I can see a lot of mothers.',
    ],
    ask: [
      'They are off! Number two falls, number three stops, and the girl with number one is far ahead. Run, __!',
      'Number one is the first to reach the finish! The winner is __!',
      'The girl with number one has hurt her knee. They are bringing a chair for __.',
      'Two are running side by side, number two and number three. Just behind them runs number one, __.',
      '"I am so proud of my daughter! She is the one with number one on her back. Go on, __!"',
      'Who is wearing number one today? It is __.',
    ],
    lists: { due: GIRLS, d: GIRLS, e: GIRLS },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [KIN];
