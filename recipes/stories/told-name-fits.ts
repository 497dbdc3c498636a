// Tellings of several people or animals with names, of which one fits what is said later and has to be named.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const GIRLS = 'Rose Clara Alice Emma Lily Anna Grace Mary Ella Sophie Lucy Nora';
const BOYS = 'Henry George Thomas Martin Albert Frank Walter Arthur Paul Robert Max Oscar';
const SURNAMES = 'Brown Green White Black Carter Miller Smith Wood Hill Parker Taylor King';
const DRINKS = 'tea coffee milk water lemonade cocoa wine beer';

const FITS = toldKind('told: names, the one who fits', [
  {
    open: [
      'The {x} is for {p}, the {y} is for {q}, and I have nothing, thank you.',
      '"One {x} and one {y}, please," I said to the waiter. {p} had asked for the {x} and {q} for the {y}. I was not thirsty.',
    ],
    ask: [
      'The waiter came back and asked, "Who gets the {x}?" We all pointed to __.',
      'I took the {x} from the tray and said, "This is yours, __."',
      'Somebody knocked over the {x}. It ran across the table and into the lap of its owner, __.',
      'A fly had fallen into the {x}. "Do not drink that, __!"',
      'The {y} was good, said {q}. The {x} was too warm, said __.',
      'There was some {x} left, so I asked, "Are you not going to finish that, __?"',
    ],
    lists: { x: DRINKS, y: DRINKS },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The old king was called {d}. He died in spring, and his son {due} took the crown.',
      'King {d} fell from his horse and died. All the bells rang for three days. On the fourth day they put the crown on the head of his son, Prince {due}, who was only nineteen and would rather have gone fishing.',
    ],
    ask: [
      '"The old king is dead!" cried the people. "Long live King __!"',
      'The new coins had a new face on them, that of King __.',
      'The young man on the throne was now King __.',
      'In the letters to the other countries it said at the end: Signed by the new king, __.',
      '"How does the crown feel?" asked his mother. "Heavy," said the young King __.',
      'When {d} was gone, the country was ruled by __.',
    ],
    lists: { due: BOYS, d: BOYS },
    rivals: 'd',
  },
  {
    open: [
      'Grandmother always mixes us up. When she wants me, she says, "{q}! No, {r}! No, what is your name?" My name is {p}.',
      'I am {p}. My grandmother knows that quite well. But she has eleven grandchildren, and so she has to go through the others first: {q}, {r}, and even the dog.',
    ],
    ask: [
      'Yesterday she looked at me and said, "{q}! I mean {r}! I mean __!"',
      'Only once in her life did she get my name right the first time. "Come here, __," she said, and I nearly fell off my chair.',
      '"I am not {q}, Grandmother, and I am not {r}. I am __."',
      'She took my hand. "I know you," she said. "You are my dear little __."',
      'On my birthday card she had crossed out {q} and {r} and written above them, in large letters: __.',
      'In the end she always finds the right name for me: __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'Lost: a black dog with one white ear. He is called {pet}. Please ring {m} if you see him.',
      'On every tree in the park there was the same piece of paper. Somebody called {m} had lost a dog, black, with one white ear. The dog was called {pet} and liked cheese, it said.',
    ],
    ask: [
      'There was a black dog in our garden, and one of his ears was white. I held out some cheese and said, "Come here, __."',
      'I rang up the owner. "Your dog is in our garden," I said. "I think that I have found __."',
      'A black dog, a white ear! He wagged his tail when I said his name. "So you are __!"',
      'The owner came running and fell on his knees in the grass. "Where have you been, __?"',
      '"Are you sure that it is your dog?" asked my wife. "Of course," said {m}. "That is my good old __."',
      'The dog ate all the cheese we had, and then he went home. We all miss __.',
    ],
    due: 'pet',
    rivals: 'm',
  },
  {
    open: [
      'There are two babies in the house: {p}, who cries at night, and {q}, who never cries at all.',
      'On the second floor they have a baby that never cries. It is called {q}. On the third floor they have one as well, {p}, and that one cries from ten at night until four in the morning. I live in between, and I have bought some wax for my ears.',
    ],
    ask: [
      'It is three in the morning, and a baby is crying. It must be __.',
      '"Please stop crying, little __!"',
      '{q} slept through the night like a stone. But nobody could sleep because of __.',
      'I have to get up at six, and I have not slept. I was kept awake by __.',
      'Tonight there was no crying. I was worried, and I went up in my slippers to ask about __.',
      'The quiet one is {q}, and the loud one is __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'I have two friends with a garden. {p} grows {x} and {q} grows {y}.',
      'You cannot eat at my house in summer without {x}. I get them from {p}, who does not know what to do with them all. {q} grows nothing but {y}, and is just as kind.',
    ],
    ask: [
      'There was a basket of {x} at my door this morning. Thank you, __!',
      'I needed more {x}, so I went over the road to see __.',
      'All these {x} here have been grown by __.',
      'If the frost comes, there will be no {x}, and that will be sad for __.',
      'The {y} came from {q}. The {x} came from __.',
      'Birds have been eating the {x}, and I know who is angry: __.',
    ],
    lists: {
      x: 'potatoes beans carrots apples cherries strawberries onions tomatoes peas',
      y: 'potatoes beans carrots apples cherries strawberries onions tomatoes peas',
    },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} came on a {x}, {q} came on foot, and {r} came last of all, in a taxi.',
      'We were all invited for noon. {p} came on a {x}, can you believe it? {q} had walked the whole way, and {r} got out of a taxi when the soup was already cold.',
    ],
    middle: ['We stayed until it was dark, and there was singing.'],
    ask: [
      'Outside stood a {x}. It belonged to __.',
      'When we left, we all wanted to try the {x}. But we were not allowed to, said __.',
      'The {x} would not fit through the gate. "Leave it outside, __!" called our friends.',
      'I went home on foot with {q}, and past us, on the {x}, came __.',
      'The neighbours all looked out of their windows when they saw the {x} and, on top of it, __.',
      'No one but a friend of mine would go to a party on a {x}. That is typical of __.',
    ],
    lists: { x: 'tractor horse camel donkey scooter motorbike bicycle pony' },
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'Here is my will. The house goes to {p}. The money goes to {q}.',
      'The lawyer put on his glasses and read what the old woman had written. The house was for {p}, who had mended its roof each autumn. The money was for {q}, who had always laughed at her jokes. The cat could choose.',
    ],
    ask: [
      'The lawyer put the keys of the house on the table and said, "These are for you, __."',
      'The house with its five rooms and its old stove now belongs to __.',
      '{q} has put the money into the bank. In the house now lives __.',
      'The cat stayed in the house, so it had chosen __.',
      'There was a new name on the door of the house: __.',
      'It was winter, and the roof of the old house leaked. That was now the problem of the new owner, __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The hen with the black tail is {f}, and the cock is {m}.',
      'We keep one hen and one cock. The hen is called {f}, after my mother-in-law, who was not pleased. The cock is {m}. They walk about in the kitchen when it rains.',
    ],
    ask: [
      'There was an egg in the nest. "Good girl, __!" I said.',
      'At five in the morning the cock crowed. I leaned out of the window and shouted, "Be quiet, {m}!" And the one who answered me was his hen, __.',
      'The fox got the cock, but he did not get the hen. So we still have __.',
      'I eat an egg every morning, and I thank the one who laid it, __.',
      'The cock found a worm and gave it to his hen. So {m} must be fond of __.',
      'Six yellow chicks ran along behind their mother, __.',
    ],
    due: 'f',
    rivals: 'm',
  },
  {
    open: [
      'We elected a mayor today. {due} got ninety votes, and {d} got eighty.',
      'Everybody in the village had to choose between {due}, the farmer, and {d}, the butcher. They counted the votes in the school, twice, because of the noise. It was ninety votes for the farmer and eighty for the butcher.',
    ],
    ask: [
      'They hung the golden chain of the mayor round the neck of __.',
      'The butcher went up to the farmer and said, "You have won, __."',
      'Our new mayor is __.',
      'The band played in front of the house of the winner, and the whole village shouted, "Come out, __!"',
      'So it was not {d} who became mayor, it was __.',
      'If you have a question for the mayor, you must now write to __.',
    ],
    lists: { due: BOYS, d: BOYS },
    rivals: 'd',
  },
  {
    open: [
      'I have two machines that do my work. The one that cleans the floor is called {pet}, and the one that cuts the grass is called {pet2}.',
      'My son gave me two robots and said that they must have names. The little round one, which cleans the carpets and bumps into my feet, is {pet}. The one in the garden, which cuts the grass, is {pet2}. I talk to both of them, as I am alone so much.',
    ],
    ask: [
      'There were crumbs all over the carpet. "Time to get up, __," I said.',
      'Something bumped into my foot under the table. It was __.',
      'The cat sits on top of the little round one and rides through the rooms. She is not afraid of __.',
      'The grass was wet, so {pet2} had to stay in the shed. But the carpet was dusty, and so I had to wake __.',
      'One of my socks was on the floor, and now it is gone. It was eaten by __.',
      'My floor has never been so clean as it is now. Thank you, __!',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'A man called {due} saw the comet first, and so it bears his name. The man beside him, {d}, had just gone to make tea.',
      'Two friends sat on a roof and watched the sky all night, {due} and {d}. At four {d} went down to make tea. At one minute past four {due} saw a new comet. Since then it has had the name of the man who saw it first.',
    ],
    ask: [
      'Every seventy years you can see it in the sky, and it is called the comet of __.',
      'It was just because of a cup of tea that the comet was not named {d}. It was named __.',
      'In all the books about stars you can find the name of the man who saw it first, __.',
      '"You should have stayed on the roof," said his wife. "Now it has the name of your friend, __."',
      'The name of the comet is __.',
      'He came back with the tea. His friend was dancing on the roof. "What have you seen, __?"',
    ],
    lists: { due: SURNAMES, d: SURNAMES },
    rivals: 'd',
  },
  {
    open: [
      '"Number seven has the grey dog, {pet}, who bites. Number nine has a brown one, {pet2}, who only barks," said the old postman to the new one.',
      'It was my first day as a postman, and the old one went with me. He told me about the dogs. At number seven there was {pet}, and he showed me the hole in his trousers. At number nine there was {pet2}, and that one, he said, just wanted to talk.',
    ],
    ask: [
      'I had a letter for number seven. I opened the gate very slowly and said, "Good boy, __."',
      'There were teeth in my leg! So I had met __.',
      'I ran out of the gate of number seven, and behind me ran __.',
      'I threw a sausage over the fence of number seven. Since then I have had no trouble with __.',
      'The one who barks is {pet2}, and the one who bites is __.',
      'I gave the letters for number seven to the neighbours. I did not want to be bitten by __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'Please remember: {due} gets the {x} pill, {d} gets the {y} pill and {e} gets none.',
      'When you look after my three old aunts, you must be careful with the pills. Aunt {due} takes the {x} one. Aunt {d} takes the {y} one. Aunt {e} will ask for one, too, but she gets a sweet.',
    ],
    ask: [
      'I took out the {x} pill and gave it to Aunt __.',
      '"Here is your pill, the {x} one. Open your mouth, Aunt __!"',
      'The {x} pills were all gone, so the doctor had to write down some more for Aunt __.',
      'Aunt {d} cried, "I do not want a {x} pill! That is for __!"',
      'The {y} pill is for {d}, and the {x} pill is for __.',
      'I was too late with the {x} pill, and somebody fell asleep in the soup. It was poor Aunt __.',
    ],
    lists: {
      due: GIRLS,
      d: GIRLS,
      e: GIRLS,
      x: 'red blue green yellow white pink',
      y: 'red blue green yellow white pink',
    },
    rivals: 'd e',
  },
  {
    open: [
      'In the red corner, ladies and gentlemen, is {due}! And in the blue corner is {d}!',
      'I do not like boxing, but my uncle took me along. In the red corner sat a giant called {due}. In the blue corner sat a smaller one, {d}, who was saying his prayers.',
    ],
    ask: [
      'The giant from the red corner hit the ropes and fell on his back. The small one bent over him and asked, "Are you all right, __?"',
      'The man from the red corner won. They held up his arm and shouted, "The winner is __!"',
      'The bell rang. Out of the blue corner came {d}, and out of the red corner came __.',
      'My uncle had put all his money on the red corner, on __.',
      'In the red corner sat a man with a towel on his head. That was __.',
      'After the fight one of them went back to the red corner. "Drink some water, __," said his trainer.',
    ],
    lists: { due: SURNAMES, d: SURNAMES },
    rivals: 'd',
  },
  {
    open: [
      '{p} tells jokes and {q} tells lies.',
      'I share an office with two people. {q} lies about everything, even about breakfast. {p} knows a thousand jokes and tells the same three. The plant has died.',
    ],
    ask: [
      'There was loud laughter in the office. So somebody had told a joke, and it must have been __.',
      'I do not believe a word of {q}, but I laugh at every joke that is told by __.',
      '"Have you heard the one about the two penguins?" "Yes, we have, __!" we all said.',
      'We wanted something to laugh about at the party, so we sent for __.',
      'I was sad, and I wanted to hear something funny. I said, "Tell me a joke, __."',
      'The best jokes come from __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The first child of the farmer was called {p}. Then came {q}, and last of all {r}.',
      'The farmer had three children. {p} was born in the year of the flood, {q} in the year of the fire, and {r} in a year when nothing happened at all.',
    ],
    ask: [
      'The eldest of the three was to get the farm one day, and that was __.',
      'The younger ones had to wear the old shoes of the eldest, the shoes of __.',
      'When the second child was born, there was only one to be jealous: little __.',
      'For a time the farmer had only one child, and that was __.',
      '"You are the eldest," said the mother. "Look after the other two, __."',
      'The baby was {r}, the one in the middle was {q}, and the eldest was __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      '"I love {p}," said {f}. {p} said, "I love {q}."',
      'It is a sad story. {f} loves {p}, and everybody can see it. But {p} has never looked at her, because {p} loves {q}. And {q} loves motorbikes.',
    ],
    ask: [
      'Someone has cut two names into the old tree: {f} and, under it, inside a heart, __.',
      '{f} does not sleep at night. She lies there and thinks of __.',
      'On the first of May, {f} put a red rose on the doorstep of the one she loves, __.',
      'When {f} hears a step on the stairs, she always hopes that it is __.',
      '{f} has written a long letter. It begins: "My darling __".',
      '{f} will never marry anybody else. She wants only __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The girl who sits in front of me is {due}, and the girl who sits behind me is {d}.',
      'I sit between two girls at school. In front of me there is {due}, who has a plait down to her belt. Behind me there is {d}, who pokes me with her pencil. I am the only one in the class who has no glasses.',
    ],
    ask: [
      'I see nothing of the board, only the back of the head of __.',
      'Somebody poked me in the back, and so I turned round to {d}. Then I bent forward and whispered into the ear in front of me, "Do you know the answer, __?"',
      'I dropped my pen, and it rolled forward under the chair of __.',
      'The one in front of me turned round and smiled. I was in love! She was called __.',
      'I took the paper from the girl behind me, and passed it on to the girl in front of me. So it went from {d} to me, and from me to __.',
      'My desk touches the back of the chair of the girl in front, __.',
    ],
    lists: { due: GIRLS, d: GIRLS },
    rivals: 'd',
  },
  {
    open: [
      'Our taxi was driven by a man called {m}. My wife talked to him about his little daughter, {f}, the whole way to the airport.',
      'On the way to the airport we learned everything about our taxi driver. His name was {m}, he had come here with one suitcase, and he had a little daughter, {f}, who wanted to be a pilot.',
    ],
    middle: ['We caught our plane, and it was a lovely holiday.'],
    ask: [
      'Two weeks later we got into a taxi, and it was the same driver! "Good evening, __!" we said.',
      'I had left my wallet in the taxi. But it was brought back to me by the good __.',
      'My wife asked the driver, "What does your daughter call you?" He laughed. "Papa, of course. Only you may call me __."',
      'I paid the driver, shook his hand and said, "Thank you, __!"',
      'Whenever we need a taxi now, we ring up our friend __.',
      'Many years later a young woman flew our plane. She had the same eyes as that driver. She was the daughter of __.',
    ],
    due: 'm',
    rivals: 'f',
  },
]);

export const kinds: readonly Kind[] = [FITS];
