// Tellings of where something was put, hidden, kept and left, and where it is looked for later.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { BEHIND, INSIDE, ROOMS, TOWN, UNDER, UPON } from './telling-words.ts';

const PUT_AWAY = toldKind('told: put away', [
  {
    open: [
      'We always leave the spare key in the {due} so that somebody can get in while we are away. Last summer my husband moved it to the {d} without a word, and poor Mrs Green stood in the rain for an hour. Never again!',
      'There is a key for the neighbours, and its place is in the {due}. It was in the {d} once, but that is long ago.',
    ],
    ask: [
      'Dear Mrs Green, we are off tomorrow. As always, the key is in the __.',
      'If you ever need to get in without us, take the key that is in the __.',
      'So when the water came through the ceiling, our neighbour went for the key in the __.',
    ],
    lists: {
      due: 'shed garage bucket basket barn box bag car jar pot',
      d: 'shed garage barn box jar',
      e: 'shed garage bucket basket barn box bag car jar pot',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Grandpa took off his glasses to wipe his eyes, laid them on the {due}, and went out to talk to the postman. You know how he is: two minutes later he could not have told you where they were.',
      'While he was telling us about the war, Grandpa had put his glasses down on the {due}. Of course he did not remember that when he wanted to read the paper.',
    ],
    middle: [
      'He felt in all his pockets. He even looked on the {d}, and then on the {e}.',
      '"Somebody has stolen my glasses," he grumbled.',
    ],
    ask: [
      'I did not say a word. I just pointed at the __.',
      'The glasses, of course, were still lying on the __.',
      'It was the baby who crawled up to them: there they were, on the __.',
    ],
    lists: { due: UPON, d: UPON, e: UPON },
    rivals: 'd e',
  },
  {
    open: [
      "We have hidden Mum's present in the {due}, because she hardly ever goes there. Whatever you do, don't tell her!",
      '"Where shall we hide it? Mum is in the {d} all the time." "Then let\'s take the {due}." So that is where the big parcel went, under an old coat.',
    ],
    ask: [
      'On the morning of her birthday Dad winked at us, and we crept off to get the present from the __.',
      '"Close your eyes, Mum, and follow us," we said, and led her straight to the __.',
      'For one whole week none of us dared even to look in the direction of the __.',
    ],
    middle: ['Twice that week Mum asked us what all the whispering was about.'],
    lists: { due: ROOMS, d: ROOMS },
  },
  {
    open: [
      'Before the long drive Dad packed the car himself: the tent at the very bottom, then the sleeping bags. The sandwiches he put in the {c} {due}, where nobody could sit on them, and the dirty boots in the {d}.',
      'So that you know where everything is: boots in the {d}, sandwiches in the {c} {due}, and the tent is under all the rest, so please do not ask for it.',
    ],
    ask: [
      '"I\'m hungry," I said after an hour. "Then look for the sandwiches in the __," said Dad.',
      'We stopped by a river for lunch, and my sister got the sandwiches out of the __.',
      'Only crumbs were left of the sandwiches when we looked into the __.',
    ],
    lists: {
      due: 'bag box basket bucket bowl pot suitcase',
      d: 'bag box basket bucket suitcase',
      c: 'blue red big small old',
      e: 'bag box basket bucket bowl pot suitcase',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Tidying up is easy, {p}. The bricks go in the {due}, the cars go in the {d}, and the dolls sit together on the shelf so that they can talk.',
      '"Not like that!" said the childminder. "Cars belong in the {d}. And the bricks, as I have told {p} a hundred times, belong in the {due}."',
    ],
    ask: [
      'By the time {pHis} mother came, {p} had picked up all the bricks and thrown them into the __.',
      '"And where do these bricks go?" asked {p}. "Think! They go in the __."',
      '{p} likes bricks best, so {pHe} always starts with emptying the __.',
    ],
    lists: {
      due: 'box basket bag bucket drawer cupboard chest',
      d: 'box basket bag bucket drawer',
      e: 'box basket bag bucket drawer cupboard chest',
    },
    rivals: 'd e',
  },
  {
    open: [
      'All autumn long a little squirrel carried nuts to the {due} and buried them there one by one. His cousin told him that the {d} was a far better place, but he only shook his tail.',
      'There was once a squirrel who could not keep a secret. "My nuts are buried by the {due}," he told everyone he met. "Not by the {d}, as you might think!"',
    ],
    ask: [
      'Then the snow came. Hungry and cold, he set off through the white world to the __.',
      'And who do you think was digging when he came for his nuts? A fat crow sat right by the __.',
      'In spring a small green nut tree came up by the __.',
    ],
    lists: {
      due: 'barn church well pond bridge farm gate school river road mill',
      d: 'barn church well pond bridge',
      e: 'barn church well pond bridge farm gate school river road mill',
    },
    rivals: 'd e',
  },
  {
    open: [
      '"Darling, I have left my phone at home, I am calling from the office. It must be on the {due}. No, it cannot be on the {d}, I would have seen it at breakfast."',
      'Her husband rang at ten from a phone that was not his own. His was at home on the {due}, he was quite sure of it, and would she be so kind and bring it?',
    ],
    middle: ['Yes, she said, she would look at once. First she looked on the {d}.'],
    ask: [
      'She went to check, and he was right: it was flashing away on the __.',
      'She grabbed the phone from the __ and ran for the bus.',
      '"Found it!" she said. "Just where you told me: on the __."',
    ],
    lists: { due: UPON, d: UPON, e: UPON },
    rivals: 'd e',
  },
  {
    open: [
      'My sister thinks I do not know where she keeps her sweets. They used to be under the {d}, but since I found them there, she has been hiding them under the {due}.',
      'Sweets are safe nowhere in this house. First I hid mine under the {d} and lost half of them. Now they are under the {due}, and so far nobody has noticed.',
    ],
    ask: [
      'On Saturday, when the coast was clear, I got down on my knees and reached under the __.',
      "Don't you dare say anything about the sweets under the __.",
      'The dog gave the secret away: he lay down with his nose under the __ and would not move.',
    ],
    lists: { due: UNDER, d: UNDER, e: UNDER },
    rivals: 'd e',
  },
  {
    open: [
      'They gave us a room with a safe, but {p} has no faith in such things. {PHe} wrapped {pHis} ring in a dirty sock and pushed it deep down into {pHis} {due}, where no thief would look.',
      '"Nobody looks for gold in a smelly old {due}," said {p} when we came to the hotel, and dropped {pHis} ring into it.',
    ],
    middle: ['We swam, we ate, we slept till noon. It was a lovely week, and we forgot about everything.'],
    ask: [
      'We were already in the taxi when {p} turned pale. "My ring!" {pHe} cried. "It is in the __!"',
      'Back home, {p} turned everything out on the bed, and the ring fell from the __.',
      'Not in the safe, no. If you want to see the ring, look in the __.',
    ],
    lists: { due: 'suitcase shoe boot bag hat slipper pillow jacket glove' },
  },
  {
    open: [
      'Dear diary, nobody must ever read you, so from tonight you will live behind the {due}. Behind the {d} was a bad idea. {p} nearly found you there on Sunday.',
      '{p} turns my whole room upside down whenever I am out. I took my diary from behind the {d}, where even a baby would find it, and slipped it behind the {due}.',
    ],
    ask: [
      'Good night, dear diary. Back you go behind the __.',
      '{p} has not found it yet, because {pHe} never thought of looking behind the __.',
      'Ten years later, when we moved house, a dusty little book came out from behind the __.',
    ],
    lists: { due: BEHIND, d: BEHIND, e: BEHIND },
    rivals: 'd e',
  },
  {
    open: [
      'Thank you for looking after Sam tonight! His milk is ready, the nappies are where they always are, and if he cries, he wants his bear, which I left in the {due} this morning. We will be home by eleven.',
      "She told me all sorts of things at the door: when to warm the milk, whom to call. And that the baby won't sleep without his bear, and that the bear was in the {due}.",
    ],
    ask: [
      'He woke at nine and screamed. What had she said? Right: I got the bear out of the __.',
      '"Was he good?" she asked. "Very. He only cried until I found his bear in the __."',
      'Without the light on I felt my way and pulled the bear from the __.',
    ],
    lists: { due: 'kitchen basket garden bath pram hall bedroom drawer car laundry garage cupboard' },
  },
  {
    open: [
      'The last words of the old pirate were these: "My gold... it lies under the {due}..." Then he shut his one eye and was gone. His men had been digging under the {d} for thirty years.',
      '"Forget about the {d}," said the parrot, who had seen it all. "The captain buried his treasure under the {due}."',
    ],
    middle: ['The men looked at each other. It was night, and there was no moon. They took their spades.'],
    ask: [
      'At midnight five dark figures met and began to dig under the __.',
      'And if nobody has dug it up, all that gold is still lying under the __.',
      'They are rich now, those men, since there truly was a chest under the __.',
    ],
    lists: {
      due: 'tree rock bridge tower church well statue hut barn castle wall',
      d: 'tree rock bridge tower well',
      e: 'tree rock bridge tower church well statue hut barn castle wall',
    },
    rivals: 'd e',
  },
  {
    open: [
      'In May, Mum puts our winter things away. This year the scarves went into the {d} and the gloves, after a lot of thinking, into the {due}.',
      'Winter hats, scarves and gloves do not all fit in one place, so I had to part them. You will find the scarves in the {d}. The gloves are in the {due}, all eight of them.',
    ],
    ask: [
      '"My fingers are freezing!" "Then get your gloves, they are in the __."',
      'The first snow fell in November, and two children fought over a pair of gloves in front of the __.',
      'It was only when I needed my gloves that I opened the __.',
    ],
    lists: {
      due: 'drawer cupboard basket bag box suitcase wardrobe chest',
      d: 'drawer cupboard basket bag box',
      e: 'drawer cupboard basket bag box suitcase wardrobe chest',
    },
    rivals: 'd e',
  },
  {
    open: [
      'We left the car behind the {due}, because everything near the {d} was taken, and walked into the old town. It is a pretty place, with a hundred little streets that all look the same.',
      '"Remember, everyone: the car is behind the {due}," said Mum as she locked it. Nobody was listening, nobody but {p}.',
    ],
    middle: ['Four hours later our feet hurt and it had begun to rain.'],
    ask: [
      '"Do you remember where we parked?" "Yes," said {p}, "behind the __."',
      'Dad wanted to go left. {p} knew better, and soon we saw our car behind the __.',
      'If nobody has stolen the car, it is still standing behind the __.',
    ],
    lists: { due: TOWN, d: TOWN, e: TOWN },
    rivals: 'd e',
  },
  {
    open: [
      '{p} caught a frog by the stream and, since {pHis} mother would not have it in the house, carried it in under {pHis} jumper and let it swim in the {due}.',
      'There is something that you had better know before Mum does. There is a frog in the {due}. It was too cold for it outside, and the {d} was full of dishes.',
    ],
    ask: [
      'After supper we heard a loud scream. Mum had found the frog in the __.',
      'In the middle of the night something said "quack" or "croak" in the __.',
      'You can laugh, but since that day my mother looks twice before she puts her hand in the __.',
    ],
    lists: {
      due: 'bath sink bucket pool tub pot bowl fridge basin',
      d: 'sink tub',
      e: 'bath sink bucket pool tub pot bowl fridge basin',
    },
    rivals: 'd e',
  },
  {
    open: [
      'A tidy man, my uncle. Nails sit in jars, the saw hangs over the door, and the hammer, which he needs all day long, never leaves the {due}.',
      'When I helped my uncle as a boy, I had to learn by heart where things were: the saw over the door, the nails in jars, the hammer in the {due}.',
    ],
    ask: [
      'I was so quick because I did not have to think. He said "hammer", and I reached into the __.',
      'Now that he is gone, I still keep the hammer in the __.',
      'Once a stranger borrowed the hammer and did not put it back in the __.',
    ],
    lists: { due: INSIDE },
  },
]);

const LOST = toldKind('told: lost and found', [
  {
    open: [
      'LOST: one brown teddy with one eye, last seen at the {due} on Saturday. He is worth nothing, but our daughter has not slept since.',
      'Our daughter had Teddy with her at the {due}. She is sure of that, for he was scared of the noise there. At the {d}, an hour later, she no longer had him.',
    ],
    ask: [
      'So we drove all the way back to ask for Teddy at the __.',
      'A kind lady rang on Monday. "I believe I have found your bear," she said, "here at the __."',
      'What a clever bear: he waited for her for three days at the __!',
    ],
    lists: { due: TOWN, d: TOWN, e: TOWN },
    rivals: 'd e',
  },
  {
    open: [
      'Think back, {p}. You had the tickets in your hand when we left. Then you tied your shoe, and you put them down on the {due} to have both hands free.',
      '{p} laid the tickets on the {due} just for a second, to tie {pHis} shoe. You can guess the rest.',
    ],
    middle: ['"Tickets, please," said the man in the blue cap.'],
    ask: [
      '"Oh no," whispered {p}. "They are still lying on the __."',
      'So much for the theatre. The tickets spent the evening at home on the __.',
      'When they came back, the first thing they saw was two tickets on the __.',
    ],
    lists: { due: UPON },
  },
  {
    open: [
      'My purse was gone. I had paid for the flowers with it, so I must have lost it afterwards, and afterwards I had only been to the {due}. The {d} was closed that day.',
      '"Where did you go after the flower shop?" asked the policeman. "Only to the {due}," I said. "I had meant to go to the {d} too, but I was too late for that."',
    ],
    ask: [
      '"Then your purse," he said and smiled, "must be at the __."',
      'And what do you know: it had been handed in at the __.',
      'My feet knew the way by themselves, and I hurried back to the __.',
    ],
    lists: { due: TOWN, d: TOWN, e: TOWN },
    rivals: 'd e',
  },
  {
    open: [
      'Nobody could find Grandma. She was not in the {d}, and not in the {e} either. In the end I heard her singing in the {due}.',
      'I looked in the {d}: nobody. I looked in the {e}: just the cat. Then I opened the door to the {due}, and there sat Grandma with a cup of tea.',
    ],
    ask: [
      '"She is all right!" I shouted to the others. "She is in the __!"',
      'She stayed there until dinner, because nowhere else, she said, is it as peaceful as in the __.',
      'Ever since, when Grandma is missing, we first go and look in the __.',
    ],
    lists: { due: ROOMS, d: ROOMS, e: ROOMS },
    rivals: 'd e',
  },
  {
    open: [
      'What have you done with the remote? You took it with you when the phone rang, I saw you, and you went into the {due} with it.',
      'The remote has turned up in some strange places, though never in a stranger one than last week. It was {p} who found it, and {pHe} found it in the {due}.',
    ],
    ask: [
      'You are not going to believe it: the remote was in the __.',
      'Next time you watch a film, please do not leave the remote in the __.',
      'That is how we came to miss the first half of the game: because of a remote in the __.',
    ],
    lists: { due: 'fridge kitchen bathroom oven garden laundry garage basket cellar bath bin shed' },
  },
  {
    open: [
      '{pet}, our cat, was gone for two days. We had put up notes on all the trees when a boy rang and said he had seen a cat like ours under the {due}.',
      'On the third day we found our cat. Poor {pet} was sitting under the {due}, wet and thin, and let nobody come near but me.',
    ],
    middle: ['The street was dark by then. A dog barked somewhere near the {d}.'],
    ask: [
      'I took a tin of fish and a torch and lay down on my belly in front of the __.',
      '"{pet}, you silly thing," I said, "what were you doing under the __?"',
      'She is a house cat again now and has never gone back to the __.',
    ],
    lists: {
      due: 'bridge shed bench hedge stairs bus van porch truck tree',
      d: 'church school station park',
      e: 'bridge shed bench hedge stairs bus van porch truck tree',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Please help me, I left my {x} on your train this morning! It was the 7.40, and I was sitting in the last coach, by the {due}.',
      'Where in the train did I leave it? Well, my {x} must have been by the {due}, since that is where I sat.',
    ],
    ask: [
      'Dear passenger, we have good news. The cleaners found your {x} by the __.',
      'Next morning I got into the same coach, and guess what was still there by the __?',
      'An old man had been keeping an eye on it. "Someone left this," he said, and nodded towards the __.',
    ],
    lists: { due: 'door window stairs toilet heater table', x: 'umbrella scarf hat bag jacket book camera' },
  },
  {
    open: [
      'It was my job to look after the rings at the wedding, and I could have died. They were not in my coat, not in my trousers. Then it came to me: I had put them in the {due}, to be on the safe side.',
      'The rings? I have put them in the {due}. I know, I know, but I have a hole in my pocket.',
    ],
    middle: ['The music began, and everybody turned round to see the bride.'],
    ask: [
      'Without a word I walked out of the church to get the rings from the __.',
      'All through the first song I was thinking of nothing but the __.',
      'They have been married for nine years now, and he still asks me how things are in the __.',
    ],
    lists: { due: 'car fridge bag basket shoe teapot cupboard drawer hat box jar' },
  },
  {
    open: [
      'First day of the holidays, and {p} wailed because {pHis} doll had stayed at home. "She is sitting in the {due} all on her own," {pHe} sobbed, "and it is dark there at night."',
      'By mistake we had locked a doll in the {due}. {p} remembered it when we were far out on the motorway, and it broke {pHis} heart.',
    ],
    ask: [
      'The neighbour was kind enough to go round and get the doll out of the __.',
      'Two weeks later {p} was the first one through the door and ran straight to the __.',
      'In every postcard {pHe} wrote home {pHe} asked how the doll was doing in the __.',
    ],
    lists: { due: `${ROOMS} cupboard wardrobe` },
  },
  {
    open: [
      "Old Mr Brown drops things wherever he goes. Today it was his stick at the {due}, yesterday it was his hat at the {d}. It's a wonder that he still has his head.",
      "A stick was found today at the {due}. A hat was found yesterday at the {d}. Both, as everybody in the village knew at once, were old Mr Brown's.",
    ],
    ask: [
      'With his hat back on his head he went to get his stick, too, from the __.',
      '"You left your stick behind," they told him, "at the __."',
      'A dog had been chewing on the stick when he came back to the __.',
    ],
    lists: { due: TOWN, d: TOWN, e: TOWN },
    rivals: 'd e',
  },
  {
    open: [
      'Guess where the other sock was! I had taken the washing machine apart, no less. And all the time it was inside the {due}.',
      'For months one striped sock lay alone. Its brother, as we found out yesterday, had slipped into the {due} and liked it there.',
    ],
    ask: [
      'So before you buy new socks, do have a look in the __.',
      'I am not sure who put a sock in the __.',
      'Mystery solved, then. The missing sock was in the __.',
    ],
    lists: { due: 'piano pillow boot teapot drum vase lamp suitcase oven basket hat car toaster' },
  },
  {
    open: [
      '"Did you see a little girl in a yellow coat?" the father asked the man with the balloons. "Yes," said the man, "she was standing by the {due}, not two minutes ago. Before that she bought an ice cream."',
      'The loudspeaker crackled. "A little girl in a yellow coat is waiting for her father by the {due}," it said.',
    ],
    ask: [
      'He thanked the man, ran as fast as he could, and saw her yellow coat by the __.',
      '"I was not lost," said the girl. "I was here all the time, by the __."',
      'They still laugh about it whenever they come past the __.',
    ],
    lists: { due: 'fountain gate clock lions elephants stairs bridge pond tower penguins' },
  },
  {
    open: [
      'The hamster got out again last night. We have looked in all the rooms. {p} thinks {pHe} heard something scratching behind the {due}, and {pHe} has sharp ears.',
      'Hamsters like it dark and warm. That is why ours, which {p} had let out for just a minute, made itself a nest behind the {due}.',
    ],
    middle: ['Mum moved the {d}. There was nothing behind it except dust.'],
    ask: [
      'Be quiet, everyone, and put the lettuce down here, in front of the __.',
      'It took Dad and two strong neighbours to pull away the __.',
      'A small pink nose came out from behind the __.',
    ],
    lists: { due: BEHIND, d: BEHIND, e: BEHIND },
    rivals: 'd e',
  },
  {
    open: [
      'Every Easter it is the same. Grandfather hides thirty eggs and forgets one. In the year when I was six, it was the one in the {due}, and we did not find it until July.',
      'Somewhere in this house, I am sorry to say, there is still an egg. Grandfather has just remembered that he hid one in the {due}.',
    ],
    ask: [
      'You should have smelt it! We held our noses and opened the windows, all because of an egg in the __.',
      'The thirtieth egg was blue with white dots, and it lay in the __.',
      'Nobody has hidden anything in the __ since then.',
    ],
    lists: { due: 'piano drawer cupboard basket shoe boot vase lamp oven car wardrobe clock drum suitcase' },
  },
  {
    open: [
      'What a day. I have lost my keys in the snow, somewhere between the {d} and the {due}. I still had them at the {d}, I heard them jingle.',
      'Between the {d} and the {due} there is a long path through the snow. My keys were in my pocket when I left the {d}, and they were not when I got to the {due}.',
    ],
    ask: [
      'I turned round, bent low, and searched the path that I had come, all the way back from the __.',
      'It was no use waiting there, so I left the __ and went back along the path to look for my keys.',
    ],
    lists: { due: TOWN, d: TOWN, e: TOWN },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [PUT_AWAY, LOST];
