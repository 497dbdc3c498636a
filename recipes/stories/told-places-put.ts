// Tellings of where a thing was put, packed, parked, hidden or buried, and where it is then to be found.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const PUT = toldKind('told: places, put', [
  {
    open: [
      'Gone to football with the boys, back at ten. Your supper is in the {due}, under a plate. Love, Mum',
      '"I have kept some chicken for you," Mum said on the phone. "It is in the {due}, not in the {d}."',
    ],
    ask: [
      'Too tired even to take her coat off, she went straight to the __.',
      'Thank you, Mum! It was still there when I opened the __.',
      'But my brother had been home first, and there was just an empty plate in the __.',
      'She found the chicken exactly where her mother had said she had left it, in the __.',
      '"Is there nothing to eat?" he asked. "Of course there is," I said, "look in the __!"',
    ],
    lists: { due: 'fridge oven freezer microwave pantry cupboard', d: 'fridge oven freezer cupboard' },
  },
  {
    open: [
      'I was late for work, so I just chained my bike to the {due} outside the bakery and ran.',
      '"Where is your bike?" "Chained to the {due} in front of the bakery. There was no room by the {d}."',
    ],
    middle: ['It rained all day long. At five I walked back down the hill.'],
    ask: [
      'Somebody had stolen the front wheel; the rest of my bike was still hanging from the __.',
      'When I had lost the key, a man with a saw had to cut it loose from the __.',
      'There was now a note on my saddle: "Please do not lock your bicycle to the __."',
      'I found the bike lying on its side, but the chain still held it to the old __.',
    ],
    lists: {
      due: 'lamppost fence gate tree bench railing sign pole drainpipe',
      d: 'fence gate tree bench',
    },
  },
  {
    open: [
      'When we moved house, some clever person packed the kettle into the box marked "{due}".',
      'Listen, you all: the kettle and the mugs are in the box that says "{due}" on it. Do not bury it!',
    ],
    ask: [
      'There were forty boxes in the van, and all I wanted was a cup of tea and the one marked "__".',
      '"I would kill for a cup of tea." "Then find the box with the word __."',
      'Of course the last box to come off the van, right from the very back, had on its side the word "__".',
      'So at midnight we all sat on the floor and drank our tea around a box that said "__".',
    ],
    lists: { due: 'kitchen bathroom bedroom office garage books toys garden shoes' },
  },
  {
    open: [
      'Our Christmas things spend the year in the {due}, in three dusty boxes. They used to be in the {d}.',
      'As soon as the tree is down, Dad carries lights and glass balls to the {due} until next December.',
    ],
    ask: [
      '"Can we put up the lights?" the twins begged, and Dad sighed and got the boxes from the __.',
      'It is the first of December today. Who is coming with me to get the star from the __?',
      'When I was little I thought that Christmas itself lived all year long in our __.',
      'This year there were mice in it, and half the angels had no wings when they came out of the __.',
      'I love the smell of those boxes when they have just been brought in from the __.',
    ],
    lists: { due: 'attic cellar garage basement shed barn loft', d: 'attic cellar garage shed' },
  },
  {
    open: [
      'If we are out when you arrive, just let yourselves in. There is a key under the {due}.',
      'The Millers still keep their front door key under the {due}, as if nobody had ever heard of thieves.',
      'Mum used to leave the key under the {d}, but now she leaves it under the {due}.',
    ],
    ask: [
      '"How did you get in?" "Easy! I took the key from under the __."',
      'It was dark and wet, and I knelt down and felt with my fingers under the __.',
      'Please put the key back when you leave, and make sure that it is right under the __.',
      'A thief would not have to be very clever. He would only have to lift the __.',
    ],
    lists: {
      due: 'mat flowerpot stone gnome brick bucket step bench',
      d: 'mat flowerpot stone bucket',
    },
  },
  {
    open: [
      'I put all four passports in the {due} last night, so that they would be safe.',
      '"Passports?" "In the {due}." "And the tickets?" "In the {d}. I have checked it twice."',
    ],
    middle: ['The taxi was already waiting outside with its engine running.'],
    ask: [
      'At the airport she turned white. The passports! They were still at home in the __.',
      'Just before we left, Dad ran back in to get our passports out of the __.',
      'We would not have got far without our passports, and those were in the __.',
      'The lady at the desk asked for our passports, and so I unlocked and opened the __.',
    ],
    lists: {
      due: 'briefcase safe box bag backpack suitcase handbag',
      d: 'briefcase box bag backpack suitcase',
    },
  },
  {
    open: [
      '{p} did not trust the crowd. {PHe} took off the ring and slid it deep into {pHis} {due}.',
      'So that no one would see the ring, {p} had dropped it into {pHis} {due} before the guests came.',
    ],
    ask: [
      'All through dinner {pHe} could not help thinking of the little gold ring in {pHis} __.',
      '"Where is it?" they asked. {p} smiled and, to their surprise, brought the ring out of {pHis} __.',
      'When {pHe} got home, {p} felt for the ring, but there was a hole in {pHis} __.',
      'They could turn the whole house upside down; nobody would think of looking in {pHis} __.',
    ],
    lists: { due: 'pocket wallet glove sock boot purse sleeve shoe bag hat' },
  },
  {
    open: [
      'He came in out of the rain, whistling, and threw his wet coat over the {due}.',
      'There are six hooks in our hall, and where does my son leave his coat? Over the {due}!',
    ],
    ask: [
      'By the time the sun came out, a big puddle had formed on the floor below the __.',
      '"Whose coat is that?" asked Granny and pointed with her stick at the __.',
      'He ran out without it, and so his coat spent the night hanging over the __.',
      'Please hang it up properly. A coat does not belong on the __.',
      'When the phone rang in his coat, he walked across the room and picked it up off the __.',
    ],
    lists: { due: 'chair door radiator banister sofa table lamp piano bed stove' },
  },
  {
    open: [
      'Now, class: when you have finished, your pictures go in the {due} and your scissors go in the {d}.',
      'Our teacher is very strict. Scissors belong in the {d}, and finished pictures belong in the {due}.',
    ],
    ask: [
      'My picture was of a big red dragon. I wrote my name on the back and laid it in the __.',
      '"I have finished, Miss!" "Lovely. Then let your picture dry and put it in the __."',
      'On the last day of school she took out all of our pictures from the __.',
      'The lid would no longer shut, so many lions and houses and princesses were in the __.',
    ],
    lists: {
      due: 'tray basket box drawer cupboard folder bag tub',
      d: 'tray basket box drawer cupboard tub',
      e: 'tray basket box drawer cupboard tub',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Grandma swears that bread dough rises best in the {due}. Others say the {d}, but what do they know?',
      'Cover the dough with a damp cloth, Granny used to say, and set it down in the {due} for an hour.',
    ],
    ask: [
      'An hour later the dough had grown to twice its size, and she carried the bowl back from the __.',
      'We were not allowed to slam doors on baking day, because there was dough in the __.',
      'One day she forgot all about it, and by night there was dough all over the __.',
      'I have tried many places, but she was right, nothing beats the __.',
    ],
    lists: { due: 'bathroom pantry garage cellar oven cupboard bedroom car', d: 'oven cupboard pantry' },
  },
  {
    open: [
      'Our dog buried his best bone behind the {due} last summer, with his nose full of dirt.',
      'I watched {pet} through the window: he dug a hole by the {due}, dropped in his bone and filled it.',
    ],
    ask: [
      'All winter he has been sniffing round the garden, and today he finally remembered the __.',
      'Next morning he was digging again, and earth flew up in the air beside the __.',
      'The dog from next door was no fool. He came at night and went straight to the __.',
      'If you ever want to find that bone, look for a soft patch of earth next to the __.',
    ],
    lists: { due: 'hedge roses swing shed tulips bench oak fence greenhouse pond' },
  },
  {
    open: [
      'The nurse left two small boxes: the morning pills on the {due} and the evening pills on the {d}.',
      'The blue pills are for the morning; they are on the {due}. The night ones are white, on the {d}.',
    ],
    ask: [
      'As soon as he woke up, he reached for his pills on the __.',
      '"Good morning! Have you had your pills yet? I see that they are still on the __."',
      'He always took them with his first cup of coffee, so after breakfast no pills were left on the __.',
      'At sunrise she got up, yawned, and took the pills that were waiting for her on the __.',
    ],
    lists: {
      due: 'shelf table windowsill desk tray counter dresser fridge',
      d: 'shelf table windowsill desk tray counter dresser fridge',
    },
    rivals: 'd',
  },
]);

const HIDDEN = toldKind('told: places, hidden', [
  {
    open: [
      'Uncle Bill looked for his hearing aid on the {d} and behind the {e}. It was under the {due}.',
      'The hearing aid had rolled under the {due}. That is why nobody saw it on the {d} or next to the {e}.',
    ],
    ask: [
      '"Where did you find it?" I shouted, and he said: "Under the __!"',
      'Ever since that day, whenever he loses it, he gets down on his knees and looks beneath the __.',
      'Apart from the hearing aid, there were two coins and an old biscuit under the __.',
      'It had been whistling quietly to itself all night long under the __.',
    ],
    lists: { due: 'bed sofa rug cushion table stove blanket', d: 'shelf desk piano', e: 'lamp clock radio' },
  },
  {
    open: [
      'We played hide and seek. {p} hid in the {due}, and {q}, who always hides in the {d}, hid there again.',
      '"Ready or not, here I come!" {p} pulled the door of the {due} shut and held {pHis} breath.',
    ],
    ask: [
      'Everyone had been found but {p}. An hour later we heard somebody snoring in the __.',
      'It was a sneeze that gave {p} away: it came, loud and clear, from inside the __.',
      "I could see a bit of {p}'s sleeve sticking out, so I tiptoed over to the __.",
      '"You will never guess where I was," said {p} proudly. "I was in the __!"',
    ],
    lists: {
      due: 'wardrobe cupboard bathroom cellar attic barn shed garage car',
      d: 'wardrobe cupboard shed',
    },
  },
  {
    open: [
      'The old pirate had buried his gold under the {due}, and only he and his parrot knew of it.',
      '"The treasure is not by the {d}," whispered the dying captain. "It is under the {due}. Tell no one!"',
    ],
    middle: ['They rowed for three days and three nights until they saw the island.'],
    ask: [
      'With spades and lamps they crept ashore at night and began to dig under the __.',
      'The map was torn in two, but on one half you could see a red cross beside the __.',
      'A hundred years have passed, and perhaps the gold is still lying under the __.',
      '"Pieces of eight!" screamed the parrot and flew on ahead of them to the __.',
    ],
    lists: {
      due: 'palm rock bridge church hut lighthouse well mill oak tower',
      d: 'rock bridge church hut lighthouse well',
    },
  },
  {
    open: [
      'Thieves broke into the home of a woman of 83 but missed her savings, which she kept in the {due}.',
      'My great-aunt never trusted banks. Every note she ever earned went into the {due}.',
    ],
    ask: [
      'After she died, her nephew counted more than nine thousand pounds in the __.',
      '"They took the television," she laughed, "but they never thought of looking in the __!"',
      'If a niece needed new shoes, she would send everybody out of the room and go to the __.',
      'You can imagine her face when her son told her he had taken to the tip that old __.',
    ],
    lists: { due: 'teapot freezer mattress piano oven clock stove pillow sofa vase' },
  },
  {
    open: [
      'Dad was late and his car keys were gone. It was the baby who had dropped them into the {due}.',
      'Babies love putting things into things. Ours put the car keys into the {due} when I was not looking.',
    ],
    middle: ['Dad looked in the {d}. He looked in all his coats. He even looked in the bread.'],
    ask: [
      'Dad went to work by bus, and three days later we found the keys in the __.',
      '"Keys!" said the baby happily and pointed to the __.',
      'Something jingled when Mum, by pure chance, picked up the __.',
      'So now, before we leave the house, one of us always checks the __.',
    ],
    lists: {
      due: 'toaster bin boot drum potty teapot vase bucket kettle basket',
      d: 'boot bucket basket bin',
    },
  },
  {
    open: [
      '"Dear diary," wrote {f}, "from now on you live behind the {due}. My brother found you under the {d}."',
      '{f} had a secret diary with a lock on it, and {fHe} kept it behind the {due}, where it was dusty.',
    ],
    ask: [
      'Every night, when the house was quiet, she pulled the diary out from behind the __.',
      'Many years later, new people moved in and found a little book behind the __.',
      'Her brother searched high and low, but he never dreamed of looking behind the __.',
      'She heard steps on the stairs and quickly pushed the diary back behind the __.',
    ],
    lists: {
      due: 'bookcase radiator mirror wardrobe curtain piano heater painting',
      d: 'bed pillow mattress',
    },
  },
  {
    open: [
      'Grandpa takes out his false teeth at night and leaves them in the {due}, which gives me the creeps.',
      "Never drink water in the dark at my grandparents' house! He keeps his teeth in the {due}.",
    ],
    ask: [
      'One morning he could not eat his toast, because somebody had emptied the __.',
      'Without a word, and still half asleep, he fished his teeth out of the __.',
      'My little sister screamed. "There are teeth," she cried, "there are teeth in the __!"',
      'That is why I always look carefully before I touch the __.',
    ],
    lists: { due: 'glass cup mug sink bowl fridge jar teapot saucepan' },
  },
  {
    open: [
      'We had made a lovely soft bed for the cat, but she had her kittens in the {due}.',
      'It was {p} who heard the cries. Our cat had had four kittens, and in the {due} of all places!',
    ],
    ask: [
      'For six weeks none of us was allowed to use the __.',
      'She carried them away by the neck, one by one, but next day they were all back in the __.',
      '"Shh," said Mum, "do not wake them," and very gently she closed the door of the __.',
      'If you want to see them, take off your shoes and follow me to the __.',
    ],
    lists: { due: 'wardrobe barn shed laundry attic cupboard oven car stable garage' },
  },
  {
    open: [
      'The voice on the phone was cold. "Put the money in the {due} at noon, and come alone."',
      'The spy had orders to leave the film in the {due} and then to walk on without turning round.',
    ],
    middle: ['Three policemen dressed as gardeners were watching from behind the {d}.'],
    ask: [
      'At ten past twelve a man in a grey hat strolled by and put his hand in the __.',
      'Then something went wrong: a small boy got there first and looked into the __.',
      'The inspector waited all day, but no one came anywhere near the __.',
      'It was already gone. All they found was a note that said "Thanks" in the __.',
    ],
    lists: { due: 'bin locker hedge postbox bucket fountain boathouse', d: 'statue kiosk trees' },
  },
  {
    open: [
      'On the way to my lesson I left my violin on the {due}. I got off, and away it went.',
      'I never lose things. But I fell asleep on the {due}, woke up at my stop, and forgot my violin.',
    ],
    ask: [
      'The man at the lost property desk asked me where I had left it, and I said, "On the __."',
      'While I sat there crying, my poor violin was travelling on without me on the __.',
      'A student rang that night. She had seen the black case lying on a seat of the __.',
      'I have learnt my lesson: never close your eyes on a __.',
    ],
    lists: { due: 'bus train tram ferry coach plane boat' },
  },
  {
    open: [
      'Who had the scissors last? They are not in the {d}, and not in the {e}. Ah, I used them in the {due}!',
      '"I have seen the scissors," said {p}. "Not in the {d}. They were lying around in the {due}."',
    ],
    ask: [
      'And sure enough, there were the scissors, right where they had been left, in the __.',
      'Then please run, get them for me, and be quick about it: go to the __.',
      'So the parcel had to wait until somebody came back with the scissors from the __.',
      'It is always the same. We own five pairs, and four of them must be in the __.',
    ],
    lists: {
      due: 'garden kitchen bathroom bedroom garage office hall shed study',
      d: 'kitchen bathroom bedroom garage office hall',
      e: 'kitchen bathroom bedroom garage office hall',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Dear guests, if the lights go out: the fuse box is in the {due}, behind a grey door.',
      'When he sold us the house, the old man showed us one thing only: the fuse box in the {due}.',
    ],
    ask: [
      'Suddenly everything went black. With a candle in my hand I felt my way to the __.',
      '"It is only a fuse," I said. "Stay where you are, I will go to the __."',
      'The electrician asked where he could turn off the power, and we took him to the __.',
      'A minute later the lights came back on, and Dad came whistling out of the __.',
    ],
    lists: { due: 'cellar hall kitchen attic garage porch shed pantry basement' },
  },
]);

export const kinds: readonly Kind[] = [PUT, HIDDEN];
