// Tellings of travelling: trains, planes, ships, cars, luggage, hotels, borders and maps.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, DAYS, MONTHS, NUMBERS } from './telling-words.ts';

const JOURNEY = toldKind('told: life, on a journey', [
  {
    open: [
      'Aunt Rose is coming by {c} this time, because the car is too tiring for her. Uncle Ben has bought flowers and left the house much too early, as always.',
      'My aunt had written that she would come by {c}. Nobody likes to be kept waiting after such a long journey, so my uncle set off an hour before he had to.',
    ],
    ask: [
      'So there he was, with his flowers and nothing to do, at the __.',
      'He drank three cups of coffee at the __.',
      '"Don\'t worry," he said on the phone, "I am already at the __."',
      'What a crowd there was at the __!',
      'They hugged and kissed and cried, right in the middle of the __.',
    ],
    rows: `c due rivals / train | station | airport harbour / plane | airport | station harbour / ferry | harbour | station airport
      / express train | station | airport port / jet | airport | station port / ship | port | airport station`,
  },
  {
    open: [
      'We are flying to {c} in the spring, all four of us. Dad has bought a guidebook, and he talks to himself in the bathroom every morning.',
      'Since we booked our holiday in {c}, Dad has been going to an evening class. He practises on the dog, who is very patient.',
    ],
    middle: ['Mum says that everybody in a hotel speaks English anyway.'],
    ask: [
      'By the time we go, he wants to be able to order a meal in __.',
      '"Good morning, madam," he said to Mum over breakfast, in his best __.',
      'The waiter smiled politely and told him that he spoke very good __.',
      'You should hear him trying to count to ten in __!',
      'Poor dog! He must be the only one in our street who is fluent in __.',
    ],
    rows: `c due rivals / Spain | Spanish | French Italian / France | French | German Spanish / Germany | German | French Polish
      / Italy | Italian | Spanish Greek / Japan | Japanese | Chinese Russian / Greece | Greek | Italian Turkish
      / Russia | Russian | Polish German / Poland | Polish | Russian Greek / China | Chinese | Japanese Russian`,
  },
  {
    open: [
      'There was only one window seat, and {p} and {q} both wanted it. They tossed a coin, {q} lost, and that was that.',
      'Mum settled the quarrel about the window before the train had even left. {p} would have it on the way out, she said, and {q} would have it on the way home.',
    ],
    ask: [
      'So for the first two hours, all the cows and castles were seen by __.',
      'The one with a nose pressed against the glass, as we rolled out of town, was __.',
      '"Look, a river!" cried __.',
      'Somewhere after the first tunnel, the window seat was still taken by __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      "At the airport all the cases looked alike, but ours is easy to find. It's the one with a {due} ribbon on the handle, which Granny tied on so that nobody would walk off with it.",
      'To make sure we could tell our suitcase from the others, I had knotted a {due} ribbon round the handle. A man next to me had done the same with {a d} one.',
    ],
    middle: ['Round and round went the bags, big ones and small ones, and a pram.'],
    ask: [
      '"That can\'t be ours," I said. "The ribbon on ours is __."',
      'At last something came through the flap with a ribbon that was __.',
      'I told the lady at the desk to look out for a ribbon, and that it was __.',
      'Tired as we were, we stared at every handle, hoping for a bit of __.',
    ],
    lists: {
      due: 'red blue green yellow white pink purple brown',
      d: 'red blue green yellow white pink purple',
    },
  },
  {
    open: [
      'The night porter yawned, gave us our key and said that breakfast was from seven to nine. Our room was on the {due} floor. The lift, he was sorry to say, was out of order.',
      'You will like the hotel. They put us on the {due} floor this year, at the back, where it is quiet. The only bad thing is that the lift has broken down.',
    ],
    ask: [
      'Step by step we dragged our cases up to the __.',
      'Puffing and red in the face, we reached the __.',
      'If you want to visit us, take the stairs as far as the __.',
      'My knees hurt at the very thought of climbing all the way back up to the __.',
    ],
    lists: { due: 'second third fourth fifth sixth seventh eighth ninth' },
  },
  {
    open: [
      'When we got back from our three weeks by the sea, we found out what I had forgotten. {C}.',
      'There is always something you forget when you go on holiday, and this year I only remembered it on the plane. {C}, and we were gone for three weeks.',
    ],
    ask: [
      'You can imagine what met us at home: {n} __.',
      'I opened the door, took one look and called to my wife: "{N} __!"',
      'Just as I had feared, {n} __.',
      "It couldn't be helped now. After all that time, {n} __.",
    ],
    rows: `c n due rivals / I had pulled out the plug of the freezer | the ice cream was all | melted | frozen burnt dry
      / I had left the milk out on the table | the milk had gone | sour | hard stale
      / I had not asked anybody to water the flowers | every flower in the house was | dead | wet fresh
      / I had left a loaf lying on the table | the bread was as hard as a | stone | feather cloud
      / I had left the bathroom tap running | the carpet was soaking | wet | dry dusty
      / I had put nothing out for the goldfish bowl and the sun had dried it | the bowl was | empty | full
      / I had left the car lights on | the car battery was | flat | full new`,
  },
  {
    open: [
      '{p} had never crossed a border before. {PHe} sat up straight, put on a serious face and held out the passport with the {due} cover. Mine, from another country, is {d}.',
      "In our family we have two kinds of passport. {p}'s is {due}, mine is {d}, and the man at the border always looks at us as if there were something wrong.",
    ],
    ask: [
      "Whenever I see one like {p}'s, I think of that day, although so many of them are __.",
      "Years later I found {p}'s old passport in a drawer, and its cover was still a lovely __.",
      'When {p} grows up and gets a new passport, {pHe} hopes it will also be __.',
      'There were two of them lying on the desk, and the one that belonged to {p} was __.',
      '"Whose is this?" asked the man. {p} put up a hand, because it was __.',
    ],
    lists: { due: 'red blue green black brown purple', d: 'red blue green black brown purple' },
    rivals: 'd',
  },
  {
    open: [
      'The driver had told them to be back at the coach by {due} at the latest. "I won\'t wait for anybody," he said, and he did not look as if he were joking. Then they all ran off to see the castle.',
      '"You have plenty of time to look round the old town, ladies and gentlemen. But please remember, the coach leaves at {due}, not a minute later!"',
    ],
    middle: ['There was so much to see, and the ice cream was so good.'],
    ask: [
      'Mr Hill looked at his watch in horror and began to run, for it was almost __.',
      'The doors closed with a hiss when the church clock struck __.',
      '"What time did he say?" asked the old lady. Her husband was sure that he had said __.',
      'Everybody was in their seats by __.',
    ],
    lists: { due: 'two three four five six seven eight nine' },
  },
  {
    open: [
      "There are {due} of us in the car when we drive to Grandma's, if you count the dog. That makes it rather tight in the back, and somebody always feels sick.",
      "We set off in the old van at six in the morning, {due} of us, with a cake on somebody's knees. It rained all the way.",
    ],
    ask: [
      'At the ferry the man counted heads and wrote down a __.',
      'When we stopped for petrol, Dad counted us again to make sure we were still __.',
      'A table for how many? For __.',
      '"Room for one more?" asked the hiker. I shook my head, since the van was full with all __.',
      'Grandma counted us as we climbed out, and yes, there were __.',
    ],
    lists: { due: 'four five six seven eight nine' },
  },
  {
    open: [
      'An old sailor told us about his ship, on which he had gone three times round the world. She was called the {due}, and in all those years she had lost only one anchor.',
      'Down in the harbour lay a white ship that we all loved. The {due} was not big and she was not fast, but she had been through every storm there is.',
    ],
    middle: ['The {d}, which lay beside her, was newer and had a swimming pool.'],
    ask: [
      'Of all the ships that ever sailed from our harbour, the one I think of most often is the __.',
      'One day, I promised myself, I would go to sea on that old ship, the __.',
      'Three cheers for the captain who brought home from so many storms the good old __!',
      'I have a picture of that lovely ship over my bed, and under it is written "The __."',
    ],
    lists: {
      due: 'Dolphin Mermaid Victoria Star Swallow Swan Hope Eagle',
      d: 'Dolphin Mermaid Victoria Star Swallow Swan',
    },
    rivals: 'd',
  },
  {
    open: [
      'We had been following the map for an hour when {m} turned it the right way up. "You have been holding it upside down, {f}," he said. She only laughed.',
      'They had been driving in circles all afternoon, because {f} could not read maps and {m} would not ask anybody. In the end she rolled down the window and asked a farmer.',
    ],
    ask: [
      'The one who tells this story at parties is {m}, and the one who blushes is __.',
      'Of the two, the one who cannot tell north from south is __.',
      'Next time, the map had better not be given to __.',
    ],
    due: 'f',
    rivals: 'm',
  },
  {
    open: [
      'Do you know what {p} said to me when I got on the train? "Bring me back {a due}, please, I have always wanted one." I promised, and the doors closed.',
      'Before I left for the city I had to give {p} my word that I would not come home without {a due}. {PHe} even wrote it on my hand.',
    ],
    middle: ['In the shop by the hotel there was {a d} in the window, and I nearly bought that.'],
    ask: [
      "On my last day I ran through all the shops, looking for {p}'s __.",
      'When I came home, {p} did not even say hello. {PHe} only asked, "Did you get my __?"',
      'A promise is a promise, so at the bottom of my suitcase, in soft paper, lay the __.',
      "{p} couldn't wait for me to unpack the __.",
    ],
    lists: {
      due: 'drum kite doll whistle camera hat bell lamp watch scarf teapot flute',
      d: 'mirror candle puzzle necklace ball purse',
    },
    rivals: 'd',
  },
  {
    open: [
      '"Would you mind keeping an eye on my {c}?" asked a lady on the train. She was only going to get some coffee. I said that of course I would.',
      'A tall lady got on at the second stop with her {c} and sat down opposite me. We had a nice chat about the weather. Then she went to look for the dining car.',
    ],
    ask: [
      'It was a long wait, and I never once took my eyes off __.',
      'An hour later she had not returned, and I was left alone with __.',
      '"Excuse me, madam," I called after her down the platform, "you have forgotten __."',
    ],
    rows: `c due rivals / two suitcases | them | it her him / baby boy | him | her them it / little daughter | her | him them it
      / bag | it | them her him / three parrots in a cage | them | her him it / old umbrella | it | them him her`,
  },
]);

const LUGGAGE = toldKind('told: life, trips and luggage', [
  {
    open: [
      "We packed the car last night. The tickets are in the {due}, Mum's hat is in the {d}, and {p} is sitting on the sandwiches.",
      'Just so you know, before you start driving: I put the tickets in the {due} this time. In the {d} there are only apples.',
    ],
    ask: [
      'At the harbour the man asked for the tickets, and Mum reached into the __.',
      '"Tickets, please!" "One moment, they are right here in the __."',
      'Nobody could board until somebody had opened the __.',
      'Where are the tickets? In the __.',
      'When we had shown the tickets, we put them straight back in the __.',
    ],
    lists: { due: 'basket bag box suitcase backpack drawer bucket jar', d: 'basket bag box backpack bucket' },
    rivals: 'd',
  },
  {
    open: [
      'When I was a child I wanted to {c} more than anything else. Everybody in our street laughed at me, but my grandmother said, "Why not?" And now I have been doing it for twenty years.',
      'My cousin has a job that takes him all over the world. He gets to {c}, and he still loves it as much as on the first day.',
    ],
    ask: [
      'What else should I say? It is a wonderful thing to be a __.',
      'Ask any child in our family, and they will say they want to be a __.',
      'There are not many people who are born to be a __.',
      'On the form, under "job", it says __.',
    ],
    rows: `c due rivals / fly big planes | pilot | sailor driver / sail the seas on a ship | sailor | pilot driver
      / drive big lorries from land to land | driver | pilot sailor / sing in the great opera houses | singer | pilot painter
      / catch fish out on the ocean | fisherman | pilot farmer / show visitors round old cities | guide | pilot sailor`,
  },
  {
    open: [
      '{f} and {m} missed the last bus because one of them had to go back for an umbrella. It was {f}, and it did not even rain.',
      '"I only need a minute," said {f}, and went back up to the room for an umbrella. {m} stood at the bus stop and watched the bus go.',
    ],
    middle: ['The next one did not come until the morning.'],
    ask: [
      'They walked the nine miles home, and the umbrella was carried by __.',
      'If you want to know who held everybody up, it was __.',
      'All the way home there was one who said sorry at every corner, and that was __.',
      'Next time they go out, {m} will hide the umbrella from __.',
    ],
    due: 'f',
    rivals: 'm',
  },
  {
    open: [
      'Dear {q}, we have a lovely room with a view of the sea. The number is {due}, in case you would like to ring us. Yesterday we were woken by a couple who really wanted the room next door.',
      '"Here is your key," said the girl at the desk. "Number {due}, down the corridor and to the left, next to the ice machine." We thanked her and took the lift.',
    ],
    ask: [
      'After dinner we walked up and down the corridor until we found the door with a __.',
      'Breakfast, please, for the people in room __.',
      'The key had a big wooden tag on it, and on the tag was painted a __.',
      'If anybody asks for us, we are in number __.',
    ],
    lists: { due: 'seven nine ten twelve twenty thirty forty fifty sixty seventy' },
  },
  {
    open: [
      '{p} lives in {c} now, and I am going to see {pHim} at last. I have looked up everything about it. We are going to climb up all the stairs, {pHe} says, and have our picture taken.',
      'A postcard came from {c} this morning, and {p} had written on it. "You must come," it said. "There is so much to see here!"',
    ],
    ask: [
      'I have always wanted to spend a spring in __.',
      'Last night I dreamt that we were walking through the sunny streets and that we were in __.',
      'So I went to the station and asked for a ticket that would take me all the way to the middle of __.',
      'Before long I shall be in the country that I have dreamt of, the beautiful land of __.',
    ],
    rows: `c due rivals / Paris | France | Italy Spain / Rome | Italy | France Greece / Madrid | Spain | Italy France
      / Athens | Greece | Spain Italy / Berlin | Germany | France Poland / Tokyo | Japan | China India
      / Moscow | Russia | Poland Germany / Cairo | Egypt | Greece Spain / Dublin | Ireland | Scotland England`,
  },
  {
    open: [
      'The ferry sails on a {due} and on no other day of the week. We learnt this from an old man on the pier, who was mending a net. He was not in the least surprised to see us.',
      'There is only one boat a week to the island, and it goes on {due} at ten. The shop over there is only open on {d}.',
    ],
    ask: [
      'So we took a room in the village and waited for the boat until __.',
      'If you want to visit us on the island, you had better be at the pier on __.',
      'We missed it by five minutes, and so we had to stay for a whole week, until the next __.',
      'What is the best day of the week for the children on the island, when the boat brings the post? It is __.',
    ],
    lists: { due: DAYS, d: DAYS },
    rivals: 'd',
  },
  {
    open: [
      "I don't know how to tell you this, but there were two bags in the taxi. The {c} one is yours, and the other one, which is {d}, belongs to {p}. I took the wrong one home with me.",
      '{p} has the {d} bag, and the {c} bag is yours, as far as I remember. They both smell of fish.',
    ],
    ask: [
      'Give this bag to {p}, please, since {pHis} bag is __.',
      'The bag that {p} has been missing is, of course, the one that is __.',
      'When {p} opened the door, {pHe} took one look and said, "But mine is __!"',
      'You keep yours. What {p} is waiting for is something __.',
    ],
    due: 'd',
    rivals: 'c',
    lists: {
      c: 'red blue green yellow black brown purple grey',
      d: 'red blue green yellow black brown purple grey',
    },
  },
  {
    open: [
      'For years {p} had gone on holiday with others. This summer {pHe} wanted to see whether {pHe} could do it alone, so {pHe} bought a ticket and told no one.',
      'No tour guide, no friends, no family: {p} went round the whole of Scotland alone, on foot, with one small bag.',
    ],
    ask: [
      'In the evenings {pHe} cooked and ate and talked, all by __.',
      'There was nobody there to take a picture, so {pHe} took one of __.',
      'At the end of it {pHe} was rather proud of __.',
      'Up on the last hill, with the sea far below, {pHe} smiled and hummed a song to __.',
    ],
    due: 'pHimself',
    rivals: 'himself herself themselves myself',
  },
  {
    open: [
      'We have booked the house by the lake again. It will be {due} this time, since that is when the school has its break and the prices are low.',
      'They always take their big holiday in {due}. Other people may like {d} better, but you know how stubborn they are.',
    ],
    middle: ['The suitcases are in the cellar, as always, and the cat will go to a neighbour.'],
    ask: [
      'There are still weeks and weeks to go before the holiday, for it is not yet __.',
      'Please do not plan any weddings for __.',
      'Every year the house stands dark and empty in __.',
      'What the children look forward to most is __.',
    ],
    lists: { due: MONTHS, d: MONTHS },
    rivals: 'd',
  },
  {
    open: [
      'It is a tiny hotel with {due} rooms and one old cook. The lady who runs it knows every guest by name, and there is a fat cat asleep on the front desk.',
      '"How many rooms have you got?" "Only {due}," said the lady, "but each of them has a bath and a view." We took the keys and went up.',
    ],
    ask: [
      'There cannot be many guests in a place where the number of rooms is __.',
      'Even in high summer she does not have to make more beds than there are in those __.',
      'She would love to build on one more room some day, as she has just these __.',
      'Do you know how many keys hang behind the desk? There are __.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'Nobody could find {c} when it was time to leave. We looked under the beds and in the bathroom, while the taxi was waiting in the street with the meter running.',
      'Dad has lost {c}, I am afraid. He had a look in all his pockets and in the car. Mum said nothing, but she looked at her watch.',
    ],
    ask: [
      'It was the maid who told us at last, with a smile, where on earth {n} __.',
      'None of us, not even Mum, who remembers everything, could say where {n} __.',
      'We had to go without, and to this day I do not know where {n} __.',
    ],
    rows: `c n due rivals / the keys | they | were | was is / my passport | it | was | were are / the tickets | they | were | was is
      / my glasses | they | were | was is / the map | it | was | were are / my watch | it | was | were are`,
  },
  {
    open: [
      'A little boy came down the aisle of the plane with {a due} balloon that he would not let go of, not even for the take-off. His sister had {a d} one, but hers had burst.',
      'Among all those grey suits on the plane sat a small boy with {a due} balloon on a string. He held it with both hands.',
    ],
    ask: [
      'When we landed, the first thing that came out of the door was something round and __.',
      'High up under the roof of the airport you could see a dot of __.',
      'He cried so hard when it flew away that the pilot bought him another, and it had to be __.',
      'I asked him what his favourite colour was. He thought for a bit and pointed at the balloon. It was __.',
    ],
    lists: { due: COLOURS, d: COLOURS },
    rivals: 'd',
  },
]);

export const kinds: readonly Kind[] = [JOURNEY, LUGGAGE];
