// Tellings of who gave what to whom, of what was promised, wished for, read, sung, drawn and dreamed.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { ANIMALS, COLOURS, DAYS, FAMILY, JOBS, NUMBERS, THINGS, TOWN } from './telling-words.ts';

const GIVEN = toldKind('told: given, promised, wished for', [
  {
    open: [
      '{p} gave me {a due} when we moved away, and I gave {pHim} {a d}. We shook hands like grown-ups. Then the car started and neither of us could say a word.',
      "Friends for ever, we had said, and to seal it we swapped: I got {p}'s {due}, and {p} got my {d}.",
    ],
    ask: [
      'That was long ago, but I still have something from those days on my shelf, a little __.',
      'In my first letter I wrote, "I miss you, {p}. Every night before I sleep I look at your __."',
      'All my boxes got lost in the move except for one, and by luck it was the one with the __.',
    ],
    lists: { due: THINGS, d: THINGS, e: THINGS },
    rivals: 'd e',
  },
  {
    open: [
      'I owe {p} {a due}. It was a silly bet, and I lost it, and {p} is not a person who forgets. To {q} I owe nothing, I paid that back in {x}.',
      '"If it snows tomorrow, I will buy you {a due}," I had said to {p} in July. I felt pretty safe. But you know what mountains are like.',
    ],
    ask: [
      'And so, on a white morning, I went into town and got {p} a brand new __.',
      '"Is there not something you have forgotten?" asked {p} sweetly. I groaned. "I know, I know," I said. "The __."',
    ],
    lists: {
      due: 'hat book ball kite scarf lamp ring bike pizza cake drum puppy car tent',
      x: 'April May June March',
    },
  },
  {
    open: [
      'Dad has sworn that if I bring home good marks, we shall go to the {due}. My brother, who has never had a good mark, would like the {d} better.',
      'What would make you work harder at school? They asked me that, and I said, "A trip to the {due}." And they promised.',
    ],
    ask: [
      'I ran home waving my report. I was out of breath and could just get out three words: "To the __!"',
      'Parents have to keep their word. I stood in front of my father with my report in one hand and a map in the other, and on the map I had drawn a ring round the __.',
      'I got two bad marks and one that was worse. So nobody mentioned the __.',
    ],
    lists: {
      due: 'zoo museum castle cinema theatre beach circus mountains harbour sea fair',
      d: 'zoo museum castle cinema beach',
      e: 'zoo castle theatre circus sea',
    },
    rivals: 'd e',
  },
  {
    open: [
      'If you find a four-leaf clover, you have one wish, and you must not say it aloud. I can tell you mine now, because it is over. I wished for {a due}.',
      'A star fell, and {p} and I shut our eyes. We were not supposed to tell, but we did: {p} had wished for {a d} and I had wished for {a due}.',
    ],
    ask: [
      'You will not believe what happened the very next day. I opened the front door, and on the step there sat, or stood, or lay, a real __.',
      'Be careful what you wish for. I had not thought about where we would keep a __.',
    ],
    lists: {
      due: 'pony dog cat brother sister boat drum horse parrot bike monkey rabbit tent',
      d: 'pony dog cat brother boat bike',
      e: 'pony cat boat horse rabbit',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Grandmother shared out her things while she was still alive, so that nobody would fight. {p} was given the {due} and {q} the {d}. I got the cat, who is old and bites.',
      'It was a strange Sunday. "{q}, the {d} is for you," said Grandmother. "{p}, you are to have the {due}. And now let us eat."',
    ],
    ask: [
      'They did fight, of course. "I would much rather have had something else," said {p} and looked sadly at the __.',
      '{p} had to borrow a van to take home the __.',
      'When {p} moved to another town, I was asked to look after the __.',
    ],
    lists: {
      due: 'clock piano mirror lamp table bed carpet desk wardrobe sofa vase',
      d: 'clock mirror lamp table carpet',
      e: 'clock piano mirror lamp table',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Who gave me this {x}? Let me see. The {y} came from {q}. So this must be the one from {p}. Yes, I remember, {p} had wrapped it in newspaper.',
      'I must write my thank-you letters before I forget who gave what. {p}: {x}. {q}: {y}. Aunt May: socks, again.',
    ],
    ask: [
      'To be honest, I had already got {a x}, and so I wrote a very polite letter, with no names in it but one: "Dear __".',
      'The {x} got lost on the second day. We had better not say anything to __.',
    ],
    lists: { x: THINGS, y: THINGS },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Three brothers asked the giant for work. To the eldest he gave a spade, to the second a pot, and to the youngest, because nothing else was left, {a due}. "Make something of it," he growled.',
      'All that the youngest had got from the giant was {a due}. His brothers laughed till they cried. One had a spade and the other a pot, and they were already getting rich.',
    ],
    ask: [
      'But when the wolves came, what use was a spade, and what use was a pot? The youngest stepped forward, and in his hand was the __.',
      'And that is why you find, on the flag of that land, a golden __.',
    ],
    lists: { due: 'whistle feather bell spoon drum candle button needle rope broom key bone stone lantern' },
  },
  {
    open: [
      'I promised {p} to be there at {due}. I promised {q} the same for {d}, mind you, and the two of them live at opposite ends of town.',
      "My evening is full: at {d} I am meeting {q}, and at {due}, come rain or shine, I have to be at {p}'s.",
    ],
    ask: [
      'The tram was stuck. I looked at my watch and thought of {p}, who was waiting. It was five past __.',
      '{p} is never on time for anything. And yet {pHe} was at the window that night when it struck __.',
    ],
    lists: { due: 'six seven eight nine', d: 'four five six seven', e: NUMBERS },
    rivals: 'd e',
  },
  {
    open: [
      'The old king had said on his deathbed: "Give my horse to the {due}. Give my gold to the {d}. And give my love to the queen, if you can find her."',
      'The horse for the {due}, the gold for the {d}: that was the last will of the king, and people scratched their heads over it.',
    ],
    ask: [
      'A week later, on the finest horse in the land, there came riding through the gate the __.',
      'The horse had never pulled a cart before. It had to learn that now, in the service of the __.',
    ],
    lists: { due: JOBS, d: JOBS, e: JOBS },
    rivals: 'd e',
  },
  {
    open: [
      'Thank you for the {due} you sent us, it came by post on {x}. Not that we needed it, but the children are mad about it. The {d} from last year is in the cellar.',
      'Another parcel from our rich aunt. You never know with her. Last year it was {a d}. This time, and it took two men to carry it in, it was {a due}.',
    ],
    ask: [
      'Whatever you do, when she comes to visit, she must see that we use it every day, the __.',
      'In the whole of our tiny kitchen there was no room any more. We ate standing up because of the __.',
    ],
    lists: {
      due: 'globe piano drum mirror swing tent harp desk trunk clock boat',
      d: 'globe drum mirror swing tent',
      x: DAYS,
      e: 'globe piano mirror clock tent',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Would you lend me your {due} until {x}? I know what happened to the {d} that time, and I am still sorry.',
      'It was the third time in a month that our neighbour had come to borrow something. First it was our {d}. Now it was our {due}.',
    ],
    ask: [
      'Weeks went by. One day I looked over the fence, and you will not believe it, he was lending somebody our __.',
      'I found a card in the letterbox: "I am afraid that I have broken your __."',
    ],
    lists: {
      due: 'ladder hammer saw spade bike drill tent pump broom kettle boat barrow',
      d: 'ladder hammer saw spade bike',
      x: DAYS,
      e: 'ladder saw spade drill tent',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The first thing that I will buy when I am rich is {a due}, and the second is {a d} to put it in. Mum says that I should start with shoes.',
      '"If you had all the money in the world," asked {p}, "what would you buy?" I did not have to think about it for long. "{A due}," I said.',
    ],
    ask: [
      'I am not rich, but I have been careful, and today, after thirty years, I am going to collect it from the shop, my very own __.',
      '"Have you got it yet?" asks {p} each time we meet, and I always know what is meant: the __.',
    ],
    lists: {
      due: 'boat piano horse robot harp train telescope motorbike balloon submarine drum',
      d: 'castle house barn tower palace',
      e: 'boat piano horse train',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Since my {due} had paid for my school, it was only right to invite her to the party, but I had to ask my {d} too, and they have not been on speaking terms since 1999.',
      'My school was paid for by my {due}. The clothes I wore there came from my {d}. I have never been allowed to forget either.',
    ],
    ask: [
      'I made a speech. I thanked my teachers, I thanked my friends, and above all, for paying the bills all those years, I thanked my __.',
      'If there had been no money for lessons, I would be sweeping streets. I owe it all to my __.',
    ],
    lists: {
      due: 'aunt mother sister grandmother cousin',
      d: 'aunt mother sister grandmother cousin',
      e: 'aunt mother sister grandmother cousin',
    },
    rivals: 'd e',
  },
  {
    open: [
      'We drew lots for who gives a present to whom. I drew {p}. {q} drew me, I know, because {q} cannot keep a secret. What do you give to somebody that you do not know at all?',
      'On my slip of paper it said {p}. I would much rather have had {q}, but there was no swapping.',
    ],
    ask: [
      'In the end I knitted a scarf. It was too long and it had holes, and I tied a label to it: "For __".',
      'I had to find out, in secret, what would make a nice surprise for __.',
    ],
    due: 'p',
    rivals: 'q r',
    middle: ['{r} had drawn the teacher and was not happy about it.'],
  },
]);

const MADE = toldKind('told: read, sung, drawn and dreamed', [
  {
    open: [
      'Last night I dreamed that I was {a due}. It felt quite natural. I ate what they eat, I talked to others of my kind, and I was not at all pleased when the alarm went off.',
      'In my dream my boss had turned into {a d}. I looked down at myself. I was {a due}.',
    ],
    ask: [
      'All day long I was not myself. I sat at my desk and thought that I should much rather be a __.',
      'My doctor says it is nothing to worry about. It is not every night that one is a __.',
    ],
    lists: {
      due: 'dog cat rabbit mouse horse cow pig sheep goat duck hen goose fox bear wolf lion tiger monkey donkey frog snake',
      d: ANIMALS,
      e: 'dog cat rabbit mouse horse',
    },
    rivals: 'd e',
  },
  {
    open: [
      '{p} has drawn a picture for you. You may think that it is a potato, but it is {a due}. {q}, who is only two, has drawn a potato.',
      '"What a lovely potato!" I said. Wrong. {p}\'s lip began to shake. It was meant to be {a due}.',
    ],
    ask: [
      'It is hanging over my desk now, and if people ask, I tell them without a smile that it shows a __.',
      'Next day {p} drew another one, and this time I was ready. "That," I said at once, "is a __!"',
    ],
    lists: { due: 'horse dog cat cow duck whale lion mouse bear car house train ship tree king rabbit' },
  },
  {
    open: [
      'The song that they sang at the end was about {a due} who loves {a d}. There were at least fourteen verses, and in each of them somebody drowned.',
      'My grandfather knew only one song, and it told of {a d} and of how she lost her heart to {a due}.',
    ],
    ask: [
      'We can all sing the part at the end, where they find, at the bottom of the sea, the bones of the poor __.',
      'No, I never pitied her. If I cried, it was because of the __.',
    ],
    lists: {
      due: 'sailor soldier miller king baker farmer tailor thief fisherman prince shepherd',
      d: 'queen mermaid princess nurse dancer',
    },
  },
  {
    open: [
      'I am reading a book about {a due} that solves crimes. You would not think so, but it works. In the next one, it says at the back, it is going to be {a d}.',
      '"Is it any good?" I asked. {p} did not look up from the page. "It is about a murder," {pHe} said, "and {a due} finds out who did it."',
    ],
    ask: [
      'It was four in the morning when I got to the end. They were all sitting in the library, the lord, the lady and the cook, and in came the __.',
      'There is going to be a film. They are looking for somebody who can play the __.',
    ],
    lists: {
      due: 'cat dog parrot monkey pig goat nun goose nurse baker robot ghost donkey',
      d: 'cat dog parrot pig ghost',
      e: 'cat parrot monkey goat robot',
    },
    rivals: 'd e',
  },
  {
    open: [
      'For our school newspaper, {p} wrote a poem about {due}, and {q} wrote one about {d}. Guess which of them made our teacher cry.',
      "It was the poem by {p} that won, the one about {due}. {q}'s had been about {d} and did not rhyme.",
    ],
    ask: [
      'I know {p} only through that poem. When we met at last, I asked, "Are you the one who writes about __?"',
      'When {p} got up to read, it grew so quiet that one could have heard a pin drop. Who would have expected such a poem about __?',
    ],
    lists: {
      due: 'snow rain socks trees bread stars mud spiders sleep trains soup clouds cheese leaves',
      d: 'snow rain stars love trains clouds',
      e: 'snow rain stars mud',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The old painter painted nothing but {due}. People offered him good money for {d}, for flowers, for their wives. He shook his head and went back to his {due}.',
      '"Why {due}?" people asked the painter. "Why not {d} for once?" He thought about it. "They keep still," he said.',
    ],
    ask: [
      'He died last spring. They opened his studio, and from all four walls, large and small, hundreds of times, there shone his __.',
      'My mother owns one of his pictures. You do not have to ask what is on it. It is a picture of some __.',
    ],
    lists: {
      due: 'apples cows boats chairs eggs onions trees shoes lemons sheep bottles clouds pears',
      d: 'horses ships castles roses dogs',
      e: 'apples boats trees shoes',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The baby sleeps only to one song, and that is the one about the {due}. I know it is not a song for babies. My husband tried the one about the {d} and had to start all over again.',
      'If she wakes up, just sing. Not the song about the {d}, that makes her laugh. It has to be the one about the {due}.',
    ],
    ask: [
      'At three in the morning I stood by the cot with my eyes shut and sang, for the ninth time, about the __.',
      'One day she will sing it to her own babies, that long sad song about the __.',
    ],
    lists: {
      due: 'moon train sailor cow ship frog king mill rabbit star river bear fox',
      d: 'moon train cow frog king bear',
      e: 'moon ship frog star fox',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Tonight at eight we are showing a film with {due} in it, a lot of {due}. If you do not like {due}, switch over. On the other channel there are {d}.',
      'It was the kind of film where {due} take over the world. They come out of the sea, they come out of the walls, and only one girl knows what to do.',
    ],
    ask: [
      'I watched it through my fingers. Afterwards I had to look under my bed in case there were any __.',
      '"Can it really happen?" asked {p} in a very small voice. "No," I said. "There is no need to be afraid of __."',
    ],
    lists: {
      due: 'spiders snakes rats robots crabs birds frogs bees ants ghosts worms cats plants',
      d: 'cowboys dancers singers',
      e: 'spiders snakes rats robots birds',
    },
    rivals: 'd e',
  },
  {
    open: [
      'For homework we had to describe what is outside our window. {q} has the sea, lucky thing. I have the {due}. I wrote two pages about it.',
      'My window looks out on the {due}. From the kitchen you see the {d}, but that is not my room.',
    ],
    ask: [
      'Every morning I pull up the blind, and there it is in the sun or in the rain, the __.',
      'I was ill for a month and could only lie there and look out. I got to know every stone of the __.',
    ],
    lists: {
      due: 'church school station bank library museum hospital bridge castle theatre prison factory',
      d: TOWN,
      e: 'church school station castle',
    },
    rivals: 'd e',
  },
  {
    open: [
      'On the first page there was {a d}. On the second page there was {a due}, and it was so well painted that {p} stroked it with one finger. On the third page the book had been torn.',
      '{p} always turns straight to the second page of the picture book, since that is the one with the {due}. With the {d}, on page one, {pHe} is not on good terms.',
    ],
    ask: [
      'Somebody had cut a hole in the second page with scissors. The book no longer had a __.',
      '{p} cannot read yet, but when you get to page two, out comes a finger and a loud "__".',
    ],
    lists: {
      due: 'lion bear cow duck horse whale wolf camel zebra tiger rabbit snake',
      d: 'lion bear cow duck horse wolf',
      e: 'lion bear duck camel tiger',
    },
    rivals: 'd e',
  },
  {
    open: [
      'I cannot get this tune out of my head. It is from the advertisement with the dancing {due}. You know, they hold hands and sing about soap.',
      'Did you see it last night, just before the news? There were {due}, a hundred of them at least, and they were dancing on a bar of soap.',
    ],
    ask: [
      'I do not even like that soap. I only buy it because of the __.',
      'At the carnival our whole class is going to dress up as __.',
    ],
    lists: {
      due: 'cows penguins carrots cats bears pirates frogs bananas mice sheep nuns onions pigs robots',
    },
  },
  {
    open: [
      'At the museum we were to draw whatever we liked. Most of us drew the {d}. {p} sat down in front of the {due} with {pHis} tongue between {pHis} teeth and did not move for an hour.',
      'They had closed the museum and were counting our heads. One was missing. {p} was still in the last room, drawing the {due}.',
    ],
    ask: [
      'Today {p} is a famous artist. "It all began," {pHe} tells the newspapers, "with a drawing I made of the __."',
      'The picture won a prize, and {pHe} gave it to me. It is of the __.',
    ],
    lists: {
      due: 'mummy sword whale crown bear throne mask boat skeleton helmet vase lion camel',
      d: 'mummy sword whale crown bear',
      e: 'mummy sword crown mask lion',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The choir knows two songs. If people are sad we sing "{d}", and if they are merry we sing "{due}", and sometimes we get it wrong.',
      '"{due}" is our song for weddings, and "{d}" is for the other thing. We know no more than these two.',
    ],
    ask: [
      'It was a merry wedding and everyone was stamping their feet, so it was clear that we had to sing "__".',
      'The bride threw her flowers, the band struck up, and we sang, as loudly as we could, our "__".',
    ],
    lists: {
      due: 'Summer Home Moonlight Sunshine Freedom Maria Thunder Dreams Spring Daisy',
      d: 'Winter Rain Yesterday Tears',
      e: 'Summer Home Sunshine Freedom Spring',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The word in the crossword had something to do with {x}. {p} said it was "{due}", and {q} was sure that it was "{d}". They both have the same number of letters, or near enough.',
      'Down in the corner of the crossword, {q} had put "{d}". {p} took a rubber, rubbed it out, and wrote "{due}" instead.',
    ],
    ask: [
      'The answers were in the paper next day. {p} had been right: it was "__".',
      'You could still see a bit of the old word under the new one. But what you could read clearly was "__".',
    ],
    lists: {
      due: 'river table lemon horse music winter garden letter doctor window',
      d: 'paper bread chair sugar house summer kitten flower',
      x: 'Spain food sport water',
      e: 'river lemon horse winter garden',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Somebody has painted {a due} on our garage, three metres high and {c}. My wife is furious. To be fair, it is rather good.',
      'When we came back from holiday, there was {a due} on our garage door. I mean a painted one, in {c}, and as high as the roof.',
    ],
    ask: [
      'We scrubbed and scrubbed. It is only half gone. If you look closely, you can still see the legs, or what is left of the __.',
      'Taxi drivers know the house. "Oh," they say, "you want to go to the garage with the __."',
    ],
    lists: { due: 'horse cow lion giraffe dragon monkey duck frog dancer witch bear pirate', c: COLOURS },
  },
  {
    open: [
      'My {d} tells the story one way and my {due} tells it another way. I would trust my {due} more. My {d} was not even born at the time.',
      'There are two stories about how our family lost its money. You can believe my {d} if you like. I believe my {due}, who was there.',
    ],
    ask: [
      'So this is how it really was, and I have it, word for word, from my __.',
      'If you want to know how it truly happened, you will have to ask my __.',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [GIVEN, MADE];
