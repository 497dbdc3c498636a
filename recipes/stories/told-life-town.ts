// Tellings from the town: streets and buses, library and museum, police and firemen, church and park, ways lost and found.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, TOWN } from './telling-words.ts';

const buildings = 'church school station bakery bank library hotel museum cinema hospital castle theatre';

const TOWN_LIFE = toldKind('told: life in town', [
  {
    open: [
      'Old Mrs Pepper sees everything from her window on the third floor. This morning {ev}, right in front of her house. She put down her cup and reached for the telephone.',
      'You would not believe what goes on in our street. Yesterday {ev}, and it was Mrs Pepper, who is over ninety, who knew at once whom to ring.',
    ],
    middle: ['Her cat slept through all of it on the cushion.'],
    ask: [
      '"Stay calm, madam," said a voice, "we are sending you the __."',
      'It was not three minutes before she saw them come round the corner: the __.',
      'Without Mrs Pepper it would have ended badly. Nobody else had thought of calling the __.',
      'A crowd gathered on the pavement, and somebody cried, "Make way for the __!"',
    ],
    rows: `ev due rivals
      smoke was coming out of a roof | firemen | police vet plumbers
      two men were breaking into the bank | police | firemen vet plumbers
      a cyclist was lying on the ground with a broken leg | ambulance | firemen plumbers painters
      somebody smashed a window and ran off with a ring | police | firemen vet plumbers
      flames were shooting up from a parked van | firemen | police plumbers vet
      a pipe burst, and water ran down the cellar stairs | plumbers | police painters
      an old man clutched his heart and fell over | ambulance | plumbers painters police
      a boy snatched a lady's bag and rode away on a moped | police | firemen plumbers`,
  },
  {
    open: [
      '"Take the number {due}," said Grandma on the phone, "and get out at the last stop. Not the {d}, that one goes to the airport!" I wrote it on my hand.',
      'Two buses were standing outside the station with their doors open, the {d} and the {due}. "Which of them goes to the zoo?" I asked. "The {due}," said a man with a broom, "but hurry up!"',
    ],
    ask: [
      'I ran, I jumped, and just before the doors closed I was inside the number __.',
      'The driver turned to me. "Are you sure you are in the right bus, young man? This is the __."',
      'I missed it by a second, so I stood in the rain for half an hour until there came another __.',
      'Since that day I have known the way by heart: you just have to take the __.',
    ],
    lists: {
      due: 'two three four five six seven eight nine ten eleven twelve',
      d: 'two three four five six seven eight nine ten eleven twelve',
      e: 'two three four five six seven eight nine ten eleven twelve',
    },
    rivals: 'd e',
  },
  {
    open: [
      'My mother has lived in this town all her life, and yet on Monday she got lost in it. It was the fog. She thought that the big dark shape in front of her was the {d}, but when she was close enough to touch it, she saw that it was the {due}.',
      'Fog, fog, nothing but fog. I had been walking for an hour and was sure I must be near the {d}. Then a bell rang, the fog lifted a little, and I was standing at the {due}.',
    ],
    ask: [
      'From there it was easy. Anybody can find the way home from the __.',
      '"Where are you?" asked the voice on the phone. "You are not going to believe it: I am at the __."',
      'A policeman who came along shone his torch on the wall. "Yes," he said, "this is the __."',
      'What a long way round! It takes five minutes, on a clear day, to walk from our house to the __.',
    ],
    lists: { due: buildings, d: buildings, e: buildings },
    rivals: 'd e',
  },
  {
    open: [
      'The librarian looked at {p} over her glasses. "You again! Last month it was {d}, and now it is {due}. There are eleven books about {due} in this library, and you have had them all."',
      'You should see the pile beside the bed of {p}. Since school closed {pHe} has been reading about nothing but {due}, and twice a week {pHe} walks to the library for more. {D}, which {pHe} loved last year, are quite forgotten.',
    ],
    ask: [
      'If you do not know what to give {pHim} for Christmas, buy a book about __.',
      '"What do you want to know?" asks {p}. "I can tell you everything about __."',
      '{PHis} little brother has caught it, too. All day long the two of them talk of __.',
      'I woke up in the night and heard {pHim} mumble in {pHis} sleep about __.',
    ],
    lists: {
      due: 'stars ships sharks horses planes volcanoes spiders pirates trains castles whales bees',
      d: 'stars ships sharks horses planes volcanoes spiders pirates trains castles whales bees',
      e: 'stars ships sharks horses planes volcanoes spiders pirates trains castles whales bees',
    },
    rivals: 'd e',
  },
  {
    open: [
      'They have put up a new statue in front of the town hall. It shows {w}, as large as life, and yesterday the mayor pulled off the sheet. Half of the town was there to see it.',
      'Have you seen the statue by the town hall? The artist needed two years for it. It is of {w}, and every button and every hair is right.',
    ],
    middle: ['The brass band played, and somebody let off a balloon.'],
    ask: [
      'Well, it is a matter of taste. I, for one, would not like to have a pigeon sitting on my head all day like __.',
      'In the first cold night some joker climbed up and put a woollen hat on __.',
      'Around noon, when the sun stands high, you can sit down to rest in the shade between the town hall and __.',
      'The tourists all want a photo in which they are shaking hands with __.',
    ],
    rows: `w due rivals
      a queen | her | him them / a king | him | her them / two soldiers | them | him her / a fisherman | him | her them
      a milkmaid | her | him them / the Brothers Grimm | them | him her / a nurse in her cap | her | him them
      the old mayor and his wife | them | him her / a monk | him | her them / a girl with a jug | her | him them`,
  },
  {
    open: [
      'In the park, on the path between the roses, {a c} was sitting quite still. My little boy had never seen one before. He came nearer and nearer, step by step, until he could almost touch it.',
      '"Look, Mummy, {a c}!" whispered my little boy. It was right there in front of our bench, in the middle of the park. Then a branch cracked.',
    ],
    ask: [
      'What do you think? Of course it got away from him, in the only way such a creature can. I could have told him that it would __.',
      'It had no wish to be touched. He stretched out his hand, and at that moment it began to __.',
      '"Why is it leaving?" he asked me. And for the rest of the day he wanted to show everyone how well he could __.',
    ],
    rows: `c due rivals
      pigeon | fly | crawl hop swim / frog | hop | fly crawl trot / snail | crawl | fly hop run / blackbird | fly | crawl trot
      beetle without wings | crawl | fly swim / toad | hop | fly trot / caterpillar | crawl | hop fly trot
      squirrel | climb | swim crawl fly / snake | slither | hop fly trot / owl | fly | crawl trot / worm | crawl | fly hop
      butterfly | fly | crawl trot swim / rabbit | hop | fly crawl slither / pony without a rider | trot | fly crawl slither`,
  },
  {
    open: [
      '{p} and {q} were sitting in the crowded bus, side by side, when an old lady with two bags got in. {p} was on the phone and did not notice her. {q} stood up and said, "Please, take my seat."',
      'Two young people were on the bus this morning, and I heard their names, {p} and {q}. An old lady got in. It was {q} who gave up a seat for her, while {p} went on talking on the phone.',
    ],
    middle: ['The bus turned into Park Road, and a bottle rolled along the floor.'],
    ask: [
      'The old lady sat down with a sigh and gave a warm smile to __.',
      'Well-mannered people are rare, the lady told her sister, but today she had met one by the name of __.',
      'The driver had seen it all in his mirror. "Well done," he called over his shoulder to __.',
      'When the bus stopped suddenly, everybody was sitting safely except __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'ROAD NEWS. Because of the marathon on Sunday, {s} in the old town cannot be used by cars between eight and four. Please leave your car at home and come and cheer the runners.',
      'We wanted to drive right through the old town on Sunday, as we always do. But the runners were coming, and a policeman at {s} waved us away. "Not today!" he shouted.',
    ],
    ask: [
      'As you can see on this map, {s} behind the two churches __ closed.',
      'It is no good trying again at five past four, unless {s} with all those barriers __ open by then.',
      'What a strange sight: {s}, where there are cars and buses day and night, __ empty.',
      'Nobody has told the tourists that {s} at this hour __ blocked.',
    ],
    rows: `s due rivals
      the bridge | is | are / the bridges | are | is / the tunnel | is | are / the narrow lanes | are | is
      the main road | is | are / the three side roads | are | is / the market square | is | are
      the streets by the river | are | is / the car park | is | are / the two big crossings | are | is`,
  },
  {
    open: [
      'Monday, 7.40. I got on the bus as usual, but {ev}. I had to look twice to believe it.',
      'You take the same bus every day, and you think you know it. Well, this morning {ev}. I stood there on the step with my ticket in my hand.',
    ],
    ask: [
      '"Is it always like this?" I asked the driver. "No," he said, "it is not often so __."',
      'At the next stop a woman put her head in and went away again. She must have thought that it was too __.',
      'It is hard to read your paper in a bus that is so __.',
      'I rode all the way to the office in a bus that was __.',
    ],
    rows: `ev due rivals
      there was not one other passenger in it, not even at the back | empty | full loud hot
      not a single lamp was burning, and it was still night outside | dark | bright hot
      forty people were already pressed together in it like sardines | full | empty quiet
      the heating did not work, and there was ice on the seats | cold | hot full
      the heating could not be turned off and everybody was sweating | hot | cold empty
      a whole school class was singing and shouting in it | loud | empty quiet
      nobody spoke, nobody coughed, and even the engine made no sound | quiet | loud hot
      the rain had come in everywhere and stood on all the seats | wet | hot dry`,
  },
  {
    open: [
      "While we were queueing for the museum I saw {w}, two places ahead of us. It's funny to meet people like that on a Sunday, isn't it? I hardly knew the face without the work clothes.",
      '"Who was that?" asked my wife when a stranger greeted me in front of the museum. I had to think for a moment. Then I remembered: it was {w}.',
    ],
    middle: ['The queue moved on a little, and a child began to whine for an ice cream.'],
    ask: [
      'My wife laughed. "You did not recognise your own __!" she said.',
      'Inside, in front of the mummies, I found myself once again next to the __.',
      'So that is how, in the cafe of the museum, I came to have a long talk with my __.',
      'On Monday, back in our everyday lives, I dialled the number of my __.',
    ],
    rows: `w due rivals
      the woman who pulled out my last tooth | dentist | butcher baker plumber
      the man who cuts my hair | barber | dentist plumber baker
      the woman from whom I get my rolls in the morning | baker | dentist plumber butcher
      the man who puts the letters through my door | postman | butcher baker dentist
      the man who cut my steaks on Saturday | butcher | dentist postman barber
      the man who had mended my pipes | plumber | baker barber dentist
      the woman who looks after our sick dog | vet | butcher baker plumber
      the woman who made my wedding dress | dressmaker | dentist vet baker
      the man who mows our lawn and trims the hedge | gardener | dentist butcher barber`,
  },
  {
    open: [
      "The old tower in our town has {n} bells. There were {d} before the war, as you can read on a sign at the gate, but the others were melted down. On New Year's Eve the man from the church climbs up and rings all that are left.",
      "If you come to our town, count the bells up in the tower! The guide book says {d}, but the guide book is wrong. I've been up there with the priest, and there are {n}.",
    ],
    ask: [
      'On a clear night you can hear them far across the fields, and you know that there are __.',
      'A boy drew the tower at school and gave it too few bells, so the teacher told him to paint some more until there were __.',
      'It takes strong arms to ring even one of these bells, and he has to ring __.',
      '"Are there really so many bells up there?" asked the man from the newspaper. "Yes," I said, "__."',
    ],
    lists: {
      n: 'two three four five six seven',
      d: 'eight nine ten eleven twelve',
      e: 'two three four five six seven',
    },
    due: 'n',
    rivals: 'd e',
  },
  {
    open: [
      'Our cat had climbed to the very top of the church roof and did not dare to come down. We called the fire brigade, but they were busy. In the end {w} took a ladder and went up.',
      'Thank you all for asking about the cat. She is fine. While everybody else stood about and gave advice, {w} had already gone up the ladder to the church roof.',
    ],
    middle: ['Down in the street people were holding their breath.'],
    ask: [
      'The ladder shook, the wind blew, but nobody was as calm as __ {be}.',
      'How can you thank somebody for a thing like that? The priest said that without a rope, in that wind, what a risk __ took!',
      'Then the cat was safe and all of us clapped. Only when it was over, __ told us, did the fear come.',
    ],
    rows: `w be due rivals
      the baker's wife | was | she | he they / the priest's brother | was | he | she they / two students | were | they | he she
      my uncle | was | he | she they / my aunt from Spain | was | she | he they / the twins from next door | were | they | he she
      a young policeman | was | he | she they / the girl from the flower shop | was | she | he they
      three builders | were | they | he she`,
  },
  {
    open: [
      '"There is only one street in this town where the houses are painted," Grandpa told me. "Ours was {d}, and the {x} baker next to us had a {due} one. Your great-grandmother said it hurt her eyes."',
      'I still have a photo of the street where I was born. You cannot see it in the photo, but our house was {d}, and the one next to it, with the {x} baker in the doorway, was {due}.',
    ],
    ask: [
      'So when I walked down that street last week, I looked for the house of the baker. And there it was, still __.',
      'In my dreams I sometimes go to buy rolls, and I walk up to a house that is __.',
      'People could not forget where to find the baker. His house was the only one that was __.',
      "My daughter wants to paint that street from my photo. For the baker's walls I gave her a big tube of __.",
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS, x: 'old fat jolly grumpy' },
    rivals: 'd e',
  },
  {
    open: [
      'For their first date, {f} had suggested the {due}, at seven. {m} would rather have met her at the {d}, but he did not say so. He bought a rose and was there much too early.',
      '"Seven o\'clock, then, at the {due}," said {f} and hung up. {m} put on his good shirt. He wrote it on a piece of paper, so that he would not go to the {d} by mistake.',
    ],
    middle: ['It was one of those warm evenings when the whole town is out in the streets.'],
    ask: [
      "On the stroke of seven they ran into each other's arms at the __.",
      'Today they are an old couple, but once a year, hand in hand, they take a walk to the __.',
      '{f} was late that evening. She saw him from far away, a thin boy with a rose, standing at the __.',
      '"And where did you two meet for the first time?" asked their granddaughter. "At the __," they both said.',
    ],
    lists: { due: TOWN, d: TOWN, e: TOWN },
    rivals: 'd e',
  },
  {
    open: [
      '"Buy me a {due}!" cried {p} when they had been walking through the town for an hour. "You have had a {d}, dear," said {pHis} mother, "and it is nearly time for supper." But {pHis} father could never say no.',
      'It is always the same in town with {p}. Mother says that a {d} is enough for one day. But {p} begs and begs for a {due}, until everybody turns round and the whole family is ashamed.',
    ],
    ask: [
      'Guess who went home smiling from one ear to the other? A small person with a big __.',
      'In the end {pHis} father took out his purse and bought {pHim} a __.',
      '"There you are," {pHis} father said behind Mother\'s back. "Here is your __."',
      'On the way to the tram {p} let nobody else carry the __.',
    ],
    lists: {
      due: 'balloon pretzel lemonade toffee doughnut whistle cake kite ball waffle',
      d: 'balloon pretzel lemonade toffee doughnut whistle cake kite ball waffle',
      e: 'balloon pretzel lemonade toffee doughnut whistle cake kite ball waffle',
    },
    rivals: 'd e',
  },
  {
    open: [
      'On Monday {p} had left {a x} on a seat in the tram and had wept about it all evening. On Tuesday a man walked into the police station with a plastic bag. "I found this," he told Constable Wood, who looked inside and smiled.',
      'Constable Wood opened the bag and took out {a x}. "This was found in the tram," she said, "and I think I know the owner. Yesterday a young person named {p} was here and cried about a lost {x}."',
    ],
    middle: ['On the wall of the police station hung a map of the town.'],
    ask: [
      'She picked up the phone. "Good news," she said. "We have found your __."',
      'The door flew open, and in came {p}, quite out of breath, to be given back the __.',
      '"I will never again get on a tram with my __," said {p}.',
      'That evening, while the tram rattled past outside, {p} sat happily at home with the __.',
    ],
    lists: { x: 'umbrella violin camera teddy watch letter necklace hat purse guitar diary' },
    due: 'x',
  },
  {
    open: [
      'Children, today you are going to see how people lived two hundred years ago. In the first room of the museum there is {a x}. Do not touch it, please, and do not laugh at it. Your great-great-grandparents could not have done without it.',
      'We had to draw one thing in the museum that we would not find at home any more. I chose {a x}. It stood in a corner behind a rope, and an old lady told us all about it.',
    ],
    ask: [
      '"Does anybody know what it was for?" I put my hand up and said, "For __!"',
      'It must have been hard work in those days. Just think of how much time they spent on __.',
      'Next to it there was a picture of a servant girl, and you could see her __.',
      'I am glad that I was born later, for I would not have liked this way of __.',
    ],
    rows: `x due rivals
      spinning wheel | spinning | cooking washing writing / feather pen with an ink pot | writing | sleeping cooking
      straw bed | sleeping | writing cooking spinning / wooden washtub | washing | writing sleeping spinning
      coal stove with six pots on it | cooking | sleeping writing / old black sewing machine | sewing | cooking sleeping
      wooden dough bowl next to a bread oven | baking | writing spinning / school desk with a slate | writing | cooking
      needle box with thread | sewing | sleeping cooking / rough kitchen spit for meat | roasting | writing spinning`,
  },
  {
    open: [
      'Nobody was hurt when the tram ran into the fruit stall, thank goodness. {W} had been standing right there, with an ice cream, and got away with a scratch. There were oranges all over the street.',
      'It was a mad scene at the market. The tram came round the corner much too fast, the fruit stall went flying, and a melon just missed {w}, who had only wanted to cross the road.',
    ],
    ask: [
      'A piece of glass lay on the road. A doctor asked whether {they} had cut __.',
      'It could have been much worse, {they} said quietly to __.',
      'Still trembling, {they} sat down on the kerb to calm __.',
      '"What luck!" {they} kept saying, over and over again, to __.',
    ],
    rows: `w they due rivals
      an old man | he | himself | herself themselves / a young mother | she | herself | himself themselves
      two schoolboys | they | themselves | himself herself / my aunt | she | herself | himself themselves
      the mayor's daughters | they | themselves | himself herself / a tall soldier | he | himself | herself themselves`,
  },
]);

export const kinds: readonly Kind[] = [TOWN_LIFE];
