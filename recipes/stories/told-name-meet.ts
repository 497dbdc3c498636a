// Tellings in which somebody was named once and is introduced, greeted or called by that name later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const KNOWN = 'cousin neighbour teacher boss dentist doctor partner flatmate';
const SURNAMES =
  'Brown Green White Black Baker Carter Miller Smith Wood Hill Parker Cooper Taylor King Turner';

const MEET = toldKind('told: names, meeting people', [
  {
    open: [
      '{p} is my {x}. {q} is my {y}.',
      'I went to the fair with my {x} and my {y}. My {y} is called {q} and my {x} is called {p}.',
      'My {x} has the same name as a film star: {p}. My {y} is just {q}.',
    ],
    ask: [
      'Mother, may I introduce you to my {x}, __?',
      'There was a knock, and I knew that it was my {x}. "Come in, __!"',
      'I began the letter to my {x} with the words "Dear __".',
      'I saw my {x} on the other side of the street and shouted, "Hello, __!"',
      'If you ever need the name of my {x}, it is __.',
      'You have met {q}, my {y}. And this is my {x}, __.',
    ],
    lists: { x: KNOWN, y: KNOWN },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Our new teacher is Mr {due}. The one before him, who has gone to live in Spain, was Mr {d}.',
      'Since Monday we have had a new teacher, Mr {due}. He is as thin as a pencil and he never shouts. Our old teacher, Mr {d}, shouted all day long, and you could hear him in the street.',
    ],
    ask: [
      'The new teacher came in, and the whole class stood up and sang, "Good morning, Mr __!"',
      'The new one had written his name on the board in large letters: Mr __.',
      'It is so quiet in the classroom now. My mother is glad that we have got Mr __.',
      'My aunt asked me who teaches us now. I said, "Mr __."',
      'By mistake I called the new teacher Mr {d}. He smiled and said, "My name is Mr __."',
      'Mr {d} is in Spain, and all our sums are marked by Mr __.',
    ],
    lists: { due: SURNAMES, d: SURNAMES },
    rivals: 'd',
  },
  {
    open: [
      'They had two names ready: {f} for a girl and {m} for a boy. At six in the morning the nurse came out and said, "It is a girl!"',
      'If the baby was a boy, it would be {m}, after his grandfather. If it was a girl, it would be {f}, after nobody at all. It was a girl, and she had a lot of black hair.',
    ],
    middle: ['The father had not slept all night, and now he cried and laughed and rang everybody up.'],
    ask: [
      'The grandmother bent over the cradle and whispered, "Welcome, little __!"',
      'On the card it says: We are happy to tell you that we have a daughter, and her name is __.',
      'Over her bed there is a wooden board, and on it her father has painted the name __.',
      'In the church, the priest poured water over her head and named her __.',
      'Now she is five, and she can write her name: __.',
      '"So what is she called?" asked the neighbours. "__!" said her father proudly.',
    ],
    due: 'f',
    rivals: 'm',
  },
  {
    open: [
      'There were three names on the list: {p}, {q} and {r}. Two of them, {q} and {r}, were sitting in the bus already.',
      'The bus was to leave at eight, with {p}, {q} and {r}. {q} came at seven. {r} came ten minutes later. Then nobody came.',
    ],
    ask: [
      'Only one was missing, and it was __.',
      'The driver looked at the clock and said, "We cannot go without __."',
      '"{q}?" "Here!" "{r}?" "Here!" "__?" Nobody answered.',
      'At two minutes past eight somebody came running with an open bag. Everybody clapped for __.',
      'They tried to ring the one who was late, but there was no answer from __.',
      'The third seat was kept free for __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'My name is {p}, but the old lady in the flat below calls me {q}.',
      'The old lady downstairs believes that I am called {q}. That was the boy or girl who lived here before us. I am {p}, and I have told her so a hundred times.',
    ],
    ask: [
      '"Thank you for the bread, {q}," she said. "My name is not {q}," I said. "It is __."',
      'She thinks I am {q}, but all my friends know that I am __.',
      '"{q}? There is no {q} here," I said. "I am __."',
      'I put a card on our door, so that she could read my name on it: __.',
      'When she got it right at last, I nearly fell down the stairs. For the first time she called me __.',
      'My mother, who chose my name, gets angry and tells her, "You must call my child __."',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The twins look the same, but {p} always wears {a x} cap and {q} always wears {a y} one.',
      '{p} has {a x} cap. {q} has {a y} cap. Without the caps nobody could tell the twins apart.',
    ],
    ask: [
      'The {x} cap fell into the pond. "You have lost your cap, __!"',
      'I saw {a x} cap behind the hedge, so I called out, "I can see you, __!"',
      '"Hello," I said to the twin with the {x} cap. "You must be __."',
      'The twin in the {y} cap is {q}, and the twin in the {x} cap is __.',
      'One of the twins broke our window. It was a child in {a x} cap, so it was __.',
      'At the party their aunt kissed the {y} cap and said, "Hello, {q}." Then she kissed the {x} cap and said, "Hello, __."',
    ],
    lists: {
      x: 'red blue green yellow white black brown pink',
      y: 'red blue green yellow white black brown pink',
    },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'A woman rang up and wanted to speak to {p}. "I am sorry," I said. "I am {q}. We only share the flat."',
      'The phone rang in the middle of my bath. Somebody from the bank asked for {p}, who shares this flat with me and is never in. I said that this was {q} speaking, all wet, and could I take a message?',
    ],
    ask: [
      'The call was not for me. It was for __.',
      'I wrote on a piece of paper: The bank has rung for __.',
      'In the evening I heard the key in the door. "Somebody rang you up today, __!"',
      '"Please tell your friend to ring us," said the woman. I promised to tell __.',
      'An hour later the woman rang again. "Good evening, {q}. Is it possible to talk to __?"',
      'The next day she wrote a letter instead, and the name on the envelope was __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} wrote a letter to {q} about {r}.',
      '{p} sat down at the kitchen table and wrote four pages to {q}. Most of it was about {r}, and not a word of it was kind.',
    ],
    ask: [
      'At the top of the letter it says: Dear __.',
      'The name on the front of the envelope was __.',
      'The postman looked at the letter. It was for __.',
      'Two days later the letter was opened and read by __.',
      'When the answer came, {p} saw at once that it was from __.',
      '{p} put the letter into the box and wondered what {r} would say. But nobody ever showed it to {r}, not even __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      '{p} went to sea at sixteen, and {q} stayed at home on the farm. In twenty years there were three postcards.',
      'There were two children on that farm. {p} ran away to sea, and {q} stayed and milked the cows. Their mother put a candle into the window every night, and the neighbours shook their heads at her.',
    ],
    middle: ['The old dog died, and the barn got a new roof.'],
    ask: [
      'One stormy night a sailor stood at the door. The mother dropped her cup and cried, "__!"',
      "A stranger came up the road with a sailor's bag. But it was no stranger. It was __.",
      '"After twenty years on the sea you have come home," said the mother. "Let me look at you, __!"',
      'The postcard from Africa was signed, "Your __".',
      'The candle in the window was meant for __.',
      '{q} opened the door to the sailor. "I know you! You are __!"',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Our dog is called {pet}. The dog next door is called {pet2}.',
      'We have a brown dog, {pet}. Over the fence there is another one, {pet2}, who belongs to the butcher and is as fat as you would think.',
    ],
    ask: [
      'My father went out to call our dog. "Come here, __!"',
      'The butcher called, "Down, {pet2}!" And we called, "Down, __!"',
      'The two dogs are friends. But in the evening {pet2} goes home to the butcher, and into our kitchen comes __.',
      '"What is the name of your dog?" asked the vet. I said, "__."',
      'Our dog had done something clever. I patted its head and said, "Good dog, __!"',
      'I bought a collar for our dog. It has a small plate with the name __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'My real name is {p}, but at home they call me {due}.',
      'Since I was two, my family has called me {due}, and nobody knows why. Everywhere else I am {p}. My brother was lucky: they never called him anything silly.',
    ],
    ask: [
      'At school I am {p}. But when I come home, my mother says, "Dinner is ready, __."',
      'My own father never calls me {p}. He calls me __.',
      'My grandmother always ends her phone calls with "Good night, my little __".',
      'My friends were at our house for the first time. They laughed when they heard my brother call me __.',
      'On my birthday cake, which my sister had made, it did not say {p}. It said __.',
      'I am grown up now, but to my family I will always be __.',
    ],
    lists: {
      due: 'Bean Button Peanut Tiger Bear Mouse Sunshine Monkey Cookie Duck',
      d: 'Bean Button Peanut Tiger Bear Mouse Sunshine Monkey Cookie Duck',
    },
    rivals: 'p d',
  },
  {
    open: [
      '{p} cannot eat {x}. {q} and {r} eat everything.',
      'Before you cook for my friends, you should know that {p} gets ill from {x}. {q} and {r} will eat whatever you put on the table, and ask for more.',
    ],
    ask: [
      'There is {x} in this soup, so we must cook something else for __.',
      'The waiter came with a big plate of {x}. "That is not for you, __!"',
      '{q} and {r} were full and happy. But they had eaten a pie with {x} in it, and so there was nothing for __.',
      'After one spoon of {x}, somebody had to lie down. It was __.',
      'I left the {x} out of the salad because of __.',
      'Two of the three said, "More {x}, please!" The one who said nothing was __.',
    ],
    lists: { x: 'fish cheese chicken rice bread cream butter honey' },
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'The parcel in {x} paper is for {p} and the one in {y} paper is for {q}.',
      'I had no labels left, so please try to remember this: {x} paper is for {p}, {y} paper is for {q}. The bottle is for Uncle George, as anyone can see.',
    ],
    ask: [
      '"And now the {x} parcel!" said Grandfather. "This one is for you, __."',
      'Somebody tore off the {x} paper and shouted for joy. It was __.',
      '"Do not touch the {x} one, {q}! That belongs to __."',
      '{q} got the {y} parcel, and the {x} parcel went to __.',
      'There was a watch in the {x} paper. It looks very good on __.',
      'Who got the present in {x} paper? It was __.',
    ],
    lists: {
      x: 'red blue green yellow white silver gold pink',
      y: 'red blue green yellow white silver gold pink',
    },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'We moved last week. We used to live in {d} Street, and now we live in {due} Street. Granny is still in {e} Street, over the shoe shop.',
      'Our new house is in {due} Street. I liked the old one in {d} Street, but it had only one bedroom, and it was far from {e} Street, where Granny lives.',
    ],
    ask: [
      '"Where shall I take you?" asked the taxi driver. "Home, please," I said. "We live in __ Street."',
      'I wrote our new address on the card: nine, __ Street.',
      'Granny wants to see our new house, so she took the bus to __ Street.',
      'The postman brings our letters to the right house now, to number nine, __ Street.',
      'We do not live in {d} Street any more. We live in __ Street.',
      'Come and see our new house! You will find it in __ Street.',
    ],
    lists: {
      due: 'Mill Church Bridge Station Garden Market River Castle Park Rose King Queen',
      d: 'Mill Church Bridge Station Garden Market River Castle Park Rose King Queen',
      e: 'Mill Church Bridge Station Garden Market River Castle Park Rose King Queen',
    },
    rivals: 'd e',
  },
  {
    open: [
      '{f} is married to {m}, and they have a child called {p}.',
      'Next door there are three of them: {f}, her husband {m}, and little {p}, who has just learned to walk and to scream.',
    ],
    ask: [
      '{f} put her arm round her husband and said, "This is __."',
      'We invited {f} and her husband to dinner. "Good evening, {f}! Good evening, __!"',
      '{f} gave the child to its father and said, "You take him for a while, __."',
      'There are two names on the door, hers and his: {f} and __.',
      '"I will ask my husband," said {f}, and she called into the garden, "__!"',
      'The wife is called {f} and the husband is called __.',
    ],
    due: 'm',
    rivals: 'f p',
  },
  {
    open: [
      'I met somebody on the train. "I am {p}," said the stranger, and gave me half an orange. We talked about my brother {q} all the way to the sea.',
      'The person across from me on the train held out a hand and said, "My name is {p}." I told all about my brother {q}, as I always do with strangers.',
    ],
    ask: [
      'When we got off, I shook hands with the stranger and said, "Goodbye, __!"',
      'My brother wanted to know the name of the stranger on the train. It was __.',
      'I never saw the stranger again, but whenever I eat an orange, I think of __.',
      'A year later I met the stranger from the train again. "You gave me half an orange! You are __!"',
      'I told {q} about my new friend from the train, __.',
      'The stranger had forgotten a bag on the seat. Inside it was written: This bag belongs to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The nurse who works at night is called {p}. In the daytime it is {q}.',
      'There are two nurses on our floor. {q} comes in the morning and opens the curtains, and {p} comes in the evening and closes them. The food is not bad here, and I sleep a lot.',
    ],
    ask: [
      'It was dark outside, and I needed a glass of water. I rang the bell and waited for __.',
      'At three in the morning there was a light at my bed. It was the nurse, __.',
      'I could not sleep. A kind voice came out of the dark, and I knew that it was __.',
      'The curtains were closed, the lamps were put out, and I said, "Good night, __."',
      '{q} has gone home, for the night has come. From now on I am looked after by __.',
      'Every night I get my last pill from __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'When I first saw my wife, she was standing in the rain outside a cinema with her friend {f}. I did not dare to speak. Then a man came by, his name was {m}, and he had two umbrellas and lent us one. That man is our best friend today.',
      'I owe my marriage to a man called {m}, who lent me an umbrella. I was waiting outside the cinema, and two girls stood there in the rain. One was {f}, who is a dentist now, and the other I married.',
    ],
    ask: [
      'At our wedding I made a speech and thanked the man with the umbrella, __.',
      '"Why two umbrellas?" I once asked the man who had lent it to us. "I just like umbrellas," said __.',
      'Without his umbrella I would never have met my wife. Thank you, __!',
      'My wife and I have named our first son after that man. So the boy is called __.',
      'I still have the umbrella. On the handle there is the name of its owner, __.',
      'Let me introduce you to the man who had two umbrellas. This is my friend __.',
    ],
    due: 'm',
    rivals: 'f',
  },
  {
    open: [
      'There is a captain in each team. The {x} players follow {p}, and the {y} players follow {q}.',
      '{p} is the captain of the {x} team. {q} is the captain of the {y} team.',
    ],
    ask: [
      'The {x} team won! They carried their captain round the field and shouted, "Three cheers for __!"',
      'The {y} captain shook hands with the {x} captain. "Well played, __," said {q}.',
      'The captain in {x} fell and hurt a knee. It was poor __.',
      '"Captains, please! {q} for the {y} team, and for the {x} team __!"',
      'The cup went to the {x} team, and so it was held up by their captain, __.',
      'The {x} players listened to what they were told by __.',
    ],
    lists: { x: 'red blue green yellow white black', y: 'red blue green yellow white black' },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'My mother has one sister, {f}, and my father has one brother, {m}.',
      "On my mother's side there is only {f}, her sister, who paints. On my father's side there is only {m}, his brother, who sleeps. Together they came to my party with one balloon.",
    ],
    ask: [
      'My mother\'s sister came up the stairs, and I cried, "Hello, Aunt __!"',
      'This is a picture that my aunt painted. In the corner you can read her name, __.',
      'I have one uncle, {m}, and one aunt, __.',
      '"I miss my sister," said my mother, and she went to the phone to ring up __.',
      'My father said, "My brother is called {m}, and your mother\'s sister is called __."',
      'At my party the balloon was brought by Uncle {m} and Aunt __.',
    ],
    due: 'f',
    rivals: 'm',
  },
]);

export const kinds: readonly Kind[] = [MEET];
