// Tellings from the wild and the zoo: forest, river, sea and sky, with hunters, rangers and keepers.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, NUMBERS } from './telling-words.ts';

const WILD = toldKind('told: life in the wild', [
  {
    open: [
      "It's my first week as a keeper, and I have been given the {c}. He is called {pet}, he is quite old, and he watches every step I take. I think he likes me, though.",
      'Come closer, children, and look over the wall. This is {pet}, our {c}. He came here on a ship when he was still a baby, and now he is older than your teacher.',
    ],
    middle: ['A boy in the first row was busy with his ice cream and saw nothing at all.'],
    ask: [
      'And now, if you keep very still, you can get a good look at his __.',
      'This morning a cheeky little sparrow came down and sat on his __.',
      'Before we close at night I always give him an apple and a gentle pat on his __.',
      'I need a ladder, a bucket and a long brush when it is time to wash his __.',
      'The drawing that the children sent me afterwards was mostly one enormous __.',
    ],
    rows: `c due rivals
      elephant | trunk | beak fin mane hump / lion | mane | trunk beak hump / camel | hump | trunk beak fin
      pelican | beak | trunk mane hump / rhino | horn | trunk beak wing / ostrich | beak | trunk mane hump
      giraffe | neck | trunk hump beak / crocodile | tail | trunk beak mane / parrot | beak | hump trunk mane`,
  },
  {
    open: [
      'Two rangers share the hut by the lake. On Monday one of them, {p}, found a wounded owl under a pine. The other, {q}, was out on the water that day, counting ducks.',
      '"Who brought in the owl?" "That was {p}. I wish I had been there," said {q}, "but all I saw the whole day was ducks."',
    ],
    ask: [
      'When the owl was well enough to fly again, it was let go from the glove of __.',
      'It bit everyone who tried to feed it, with only one exception: it never bit __.',
      'I saw the report on the desk, two neat pages about the owl, and at the bottom the name of __.',
      'On quiet nights there was a soft call from the pine. "It wants to thank you," we said to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'We had been walking since dawn without meeting a soul. Then {p} grabbed my arm and pointed at {x}. "Don\'t move," {pHe} whispered.',
      'It was at the end of our walk, when our legs were heavy and nobody was talking any more. All of a sudden, there was {x}, not ten steps away from us.',
    ],
    ask: [
      'I held my breath and kept as still as a stone, until at last it __ away.',
      'It must have noticed us, for it gave us one quick look and then it __ off.',
      'I tried to take a picture, but my hands shook, and before I was ready it __ away.',
      'We watched it for a minute or two, and after that, without a sound, it __ on.',
    ],
    rows: `x due rivals
      an eagle on a rock | flew | swam crept hopped / a snake on the path | slid | flew galloped hopped
      a frog on a leaf | hopped | flew galloped slid / a trout in the clear stream | swam | flew ran hopped
      a wild horse in the mist | galloped | flew swam crept / an owl in a fir tree | flew | swam slid galloped
      a kangaroo in the tall grass | hopped | flew swam slid / a dolphin beside the jetty | swam | flew ran crept
      a butterfly on a thistle | flew | swam ran galloped / a snail on a mushroom | crept | flew ran galloped`,
  },
  {
    open: [
      'Dear Sir or Madam, on our visit to your zoo last Sunday my son dropped his {due} into the monkey house. A big monkey picked it up, put it behind his back and would not give it back.',
      '"Look, Mum, that monkey has got my {due}!" It was true. He had reached through the bars as quick as lightning, and now he was sitting on the highest branch with it.',
    ],
    middle: ['The other monkeys came from all sides to see, and soon they were screaming and pulling.'],
    ask: [
      'A keeper went in with a banana, and after some time he came out again with the __.',
      'The animal looked so happy that in the end we went home without the __.',
      'On the way out I bought my son a new __.',
      'If you should ever find it in the straw, would you kindly send us the __?',
      'He has asked me every day this week what a monkey wants with a __.',
    ],
    lists: {
      due: 'hat glove cap shoe camera scarf teddy watch phone drum whistle balloon kite purse jacket',
    },
  },
  {
    open: [
      'If you walk along the river at this time of the year, you may come across a nest with {due} eggs in it. Please leave it alone! The mother is never far away.',
      'I climbed up very quietly while the old bird was gone. There were {due} eggs in the nest, still warm, pale blue with brown dots. The year before it had been {d}.',
    ],
    ask: [
      'Three weeks later I counted the hungry little beaks that stuck out of it. All had hatched: __.',
      'The rain, the wind and the cat had done no harm. There were still exactly __.',
      'A crow sat watching from above, so I threw a stick at it and counted again. Thank goodness, __.',
      'I do not know how she can possibly keep all of them warm, all __.',
    ],
    lists: { due: 'two three four five six seven eight', d: 'two three four five six seven' },
  },
  {
    open: [
      'Someone had told the hunters that the wolf was hiding in the {due}. They had been looking in the {d} for three days, where there was nothing but rabbits.',
      'The wolf, who was old and had seen many hunters, smiled when they all went off into the {d} with their dogs. He himself was lying in the {due}, wide awake.',
    ],
    ask: [
      'Then one of the dogs lifted its nose, turned round and ran straight towards the __.',
      'At night a long, sad howl was heard, and it came from the direction of the __.',
      'Years later a boy was playing there and found a grey hair and some bones in the __.',
      'Since that winter people do not like to go alone to the __.',
    ],
    lists: {
      due: 'forest valley cave swamp barn mill churchyard quarry reeds ruins bushes',
      d: 'forest valley swamp reeds bushes',
      e: 'cave barn mill churchyard quarry ruins',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Nobody had seen the ranger since the storm began. When he came into the hut at last, he {x}, and he did not say a word. We gave him the chair by the stove.',
      'The boat was back, but what a night they must have had! The first one who climbed out was the captain. He {x}, and that was all we could get out of him for now.',
    ],
    ask: [
      'There was no need to ask how he was. Anyone could see that he was __.',
      'My aunt knows what to do in such a case. "Quick," she said, "the poor man is __."',
      'I have known him for years, but I had never before seen him so __.',
      'Half an hour later he could smile again, but he was still a little __.',
    ],
    rows: `x due rivals
      stood in a pool of rain water up to his ankles | wet | dry hungry angry
      shook all over and blew on his blue fingers | cold | warm hot angry
      could hardly keep his eyes open | tired | hungry angry wet
      looked at the soup as if he had not eaten for days | hungry | full tired sleepy
      drank a whole jug of water in one go | thirsty | full hungry sad
      threw his hat on the floor and kicked the door | angry | happy glad tired
      had tears running down both cheeks | sad | happy glad hungry`,
  },
  {
    open: [
      '{A x} is nothing special here by the sea, my son. When I was a girl, my brother and I used to bring one home every week, and our poor mother had to find a box for it.',
      'What is it that you have got in that bag? {A x}? Well, take off your wet boots first and then show me, before your father comes home and sees the sand on the carpet.',
    ],
    ask: [
      'I lifted it out with great care, for it had a very hard __.',
      'We laid it on a newspaper, and my little brother at once wanted to touch its __.',
      'Grandma put on her glasses. "Oh, it has lost a piece of its __," she said.',
      'You can always tell what it is by looking at the __.',
    ],
    rows: `x due rivals
      crab | shell | feathers fur wool / snail | shell | feathers fur fin / turtle | shell | feathers beak fur
      seagull | beak | claw fin shell / gull | beak | fin shell claw
      puffin | beak | fin shell claw / tortoise | shell | fin beak wing / lobster | shell | feathers fur beak`,
  },
  {
    open: [
      'The old fisherman and the heron stood side by side on the bank all morning. By noon {x}. They do not talk much, but they have known each other for years.',
      '"How was your day on the river?" my wife asked. I told her that there had been just the two of us, me and a heron, and that {x}.',
    ],
    middle: ['The sun was high, and the water was as smooth as a mirror.'],
    ask: [
      'So if anyone had reason to be pleased with that morning, it was the __.',
      'There was going to be fish for supper for only one of the two: the __.',
      '"You are the better one of us today," said the loser and nodded to the __.',
      'A cat came along the bank and sat down, full of hope, right beside the __.',
    ],
    rows: `x due rivals
      one bucket was full, but one beak was empty | fisherman | heron cat
      one bucket was empty, and one long beak was busy | heron | fisherman cat
      the bird had swallowed five fish and the man had lost his hook | heron | fisherman cat
      the man had caught five fish and the bird had only got wet feet | fisherman | heron cat
      one of us had caught three trout with his rod and the other had got mud on his wings | fisherman | heron cat
      one of us had gone home with a wet line and the other had flown home with a pike | heron | fisherman cat`,
  },
  {
    open: [
      '"Let me go," cried the {c}, who was caught in the hunter\'s net, "and I will give you something that no shop can sell you." The hunter was a kind man at heart. He took out his knife.',
      'A hunter once set free {a c}. A year and a day later there was a knock at his door, and there it was again, and it bowed and said: "I have not forgotten. I am here to give you a part of me."',
    ],
    ask: [
      'It turned its head, closed its eyes, and gave him one shining __.',
      'And from that day the hunter wore round his neck, on a silver thread, a single __.',
      'When he was in danger he only had to rub it, and help came. Such was the power of that __.',
      'People laughed when they heard that he had spared its life for a __.',
    ],
    rows: `c due rivals
      swan | feather | tusk scale antler / golden carp | scale | feather antler claw / stag | antler | feather scale tusk
      wild boar | tusk | feather scale antler / eagle | feather | scale tusk antler / white raven | feather | scale tusk antler
      silver salmon | scale | feather tusk antler / reindeer | antler | feather scale tusk
      falcon | feather | tusk scale antler / snake | scale | feather tusk antler / walrus | tusk | feather scale antler`,
  },
  {
    open: [
      "I'm doing a project on insects for school. Yesterday I put a fat caterpillar in a jar and gave it leaves. It is {due} all over with tiny hairs, and I have named it {pet}.",
      "There was a beetle on {p}'s sleeve, as {due} as could be, shining in the sun like a little stone. {PHe} would not let me brush it off.",
    ],
    ask: [
      'In my colour box there was just one pencil that was right for it, the one that is __.',
      'My teacher asked me to describe it, and I wrote that the first thing you notice is how __.',
      'The book says that the birds will not touch it, because they have learnt to stay away from anything __.',
      'It sat down on a white flower, and you could see it from far off, a small spot of __.',
      'I have looked through the whole book and cannot find one that is so __.',
    ],
    lists: { due: 'red blue green yellow black brown orange purple' },
  },
  {
    open: [
      'Early one day {n} deer {were} standing on our lawn, and the rest of the family came to the window on tiptoe. No one dared to breathe. Even the dog was quiet.',
      'I had to brake hard on the forest road last night. {N} deer {were} crossing right in front of me, in no hurry at all. I just sat there with the engine off and watched.',
    ],
    ask: [
      'In the end, of course, something made a noise, and the deer __ gone.',
      'I could not see well in the dark, but I think the deer __ quite young.',
      'The ranger I spoke to said that at this time of day the deer __ looking for water.',
      'In the pale light that fell through the trees, the deer __ as beautiful as a dream.',
      'The deer, if the tracks on the ground can be trusted, __ here again last night.',
    ],
    rows: `n N were due rivals
      a | A | was | was | were are / two | Two | were | were | was is / one | One | was | was | were are
      three | Three | were | were | was is / a single | A single | was | was | were are / several | Several | were | were | was is`,
  },
  {
    open: [
      'Every summer {p} and {q} go down to the rocks to look for crabs. This time {p} slipped and cut {pHis} knee, and {q}, who is the smaller of the two, carried {pHim} home on {qHis} back.',
      '"I fell on the rocks," {p} told the doctor, "and {q} carried me all the way up the hill." The doctor looked over his glasses at {q}, who was still out of breath.',
    ],
    middle: ['It is a steep path, and the wind is always strong there.'],
    ask: [
      'A big bar of chocolate was waiting at home for the strong one, brave little __.',
      '"I would never have got home without you," were the words that were said that night to __.',
      'The one with the bandage could not walk for a week and was visited every day by __.',
      'If I ever break a leg by the sea, I hope that the person next to me will be __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'My grandfather built a bird table and put it outside the kitchen window. Last winter he put out {due} each morning, and so many birds came that he could not see the street any more. {D} was what they left lying.',
      'In the cold months our garden birds get {due} from me, and if they sing nicely, a little more of it. I tried {d} once. They would not touch it.',
    ],
    ask: [
      'A robin is tapping on the glass. I think we have run out of __.',
      'The squirrel found it out as well, and he too turned out to be mad about __.',
      'When I go to the shop on Saturdays, I always bring an extra bag of __.',
      'Early in the morning, before he has had his own breakfast, he steps out into the snow with a bowl of __.',
    ],
    lists: {
      due: 'corn rice bread cheese fat fruit seed oats cake barley',
      d: 'corn rice bread cheese fruit',
      e: 'fat seed oats cake barley',
    },
    rivals: 'd e',
  },
  {
    open: [
      '"Next!" said the owl, who was judge of the forest. The {c} stepped forward. He was accused of waking up the whole wood with his noise, and twenty animals had come to complain.',
      'We were camping by the lake, and all through the night there was {a c} somewhere close to our tent. By three in the morning I could have thrown my boots at it.',
    ],
    ask: [
      'In a small voice he said, "I cannot help it. When the moon comes up, I simply have to __."',
      'Imagine lying in the dark and hearing it __.',
      'Silence, at last! We turned over to sleep, and just then it began once more to __.',
      'It is in its nature, after all. What would it be if it did not __?',
    ],
    rows: `c due rivals
      wolf | howl | croak hiss buzz / frog | croak | howl roar hiss / lion | roar | croak buzz sing
      nightingale | sing | howl roar croak / snake | hiss | howl sing croak / bear | growl | croak sing buzz
      toad | croak | howl roar sing / blackbird | sing | roar croak howl / tiger | roar | croak sing buzz`,
  },
  {
    open: [
      'The old man at the wheel of this boat is the {w} of a girl in my class. {f} is her name, and she can tie more knots than any of us. Her family have been at sea for two hundred years.',
      '"See that man over there, mending his net? He is my {w}," said {f} proudly, "and he once caught a shark with his bare hands."',
    ],
    ask: [
      'I went over to him and said, "Good morning, sir. I believe {f} is your __."',
      'He cooked fish soup for all of us, but the best bit was for {f}, his __.',
      'He put his brown hand on her head. Nobody in the world was as dear to him as his __.',
      'A good sailor, he says, is born and not made, and he is teaching it all to his __.',
    ],
    rows: `w due rivals
      father | daughter | niece wife sister / uncle | niece | daughter wife sister / brother | sister | niece daughter wife
      grandfather | granddaughter | niece sister wife / stepfather | stepdaughter | niece sister wife
      great-uncle | niece | daughter sister wife`,
  },
  {
    open: [
      'Our guide gave each of us something to carry over the mountain. {p} got the tent, I got the {x}, and {q} took the {y}. After an hour in the heat we all wanted to swap.',
      'By the time we reached the river, {p} had the tent on {pHis} back, {q} had the {y}, and the {x}, worst of all, had been left to me.',
    ],
    middle: ['There were fresh bear tracks in the mud, which made us walk a little faster.'],
    ask: [
      'Then I slipped on a wet stone, and down the river, round and round, went the __.',
      'My shoulders hurt for three days. Never again will I carry a __!',
      '"Will you be all right?" the guide asked me with a look at my __.',
      'We sat down in the shade, and I was glad to get rid of my __.',
    ],
    due: 'x',
    rivals: 'y tent',
    lists: {
      x: 'rope stove axe kettle lamp blanket map pan saw radio',
      y: 'rope stove axe kettle lamp blanket map pan',
    },
  },
  {
    open: [
      "We share the island with the seals. On the first of May there were {due} of them on the beach, and by the evening the fat one in front had eaten our neighbour's whole catch.",
      '"How many seals can you see?" The captain gave me his glasses. They lay there like wet stones, but when one of them yawned, I could tell: "{Due}!"',
    ],
    ask: [
      'I wrote it in the log of the ship, the date, the weather, and the number, which was __.',
      'The next day two fishermen came by and counted them as well, and they too said __.',
      'Then they all slid into the sea at once, all __.',
      'My wife had thought that there were more, but I had looked carefully, and there were __.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'A balloon came down in the lion park yesterday. It was {due}, as big as a house, and the lions ran away from it with their tails between their legs.',
      '"Calling all rangers. A boat has been stolen from the lake. It is a small {due} one with one oar. Do not mix it up with our own boat, which is {d}."',
    ],
    middle: ['A man in a tall tree was waving his arms and calling for a ladder.'],
    ask: [
      'From the tower you could not miss it, lying there in the grass, all __.',
      'A little girl who had seen everything drew it for the newspaper in bright __.',
      'I looked through my glasses and asked over the radio, "Did you say it was __?"',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [WILD];
