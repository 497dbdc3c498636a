// Tellings of learning for fun: swimming, riding, cooking, music and painting, clubs, and who wins what.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const KEPT = 'drawer cupboard basket bag box bucket car wardrobe suitcase chest';

const SKILLS = 'swim ski skate dance paint sew cook dive knit juggle draw sing';

const LESSONS = toldKind('told: life at lessons', [
  {
    open: [
      'My {c} lessons with old Mr Lang begin next week. Gran has paid for the first ten, and Dad has already bought himself something to put in his ears.',
      'For a year now I have been learning the {c}. It was my own idea. I heard one on the radio when I was ill in bed, and I would not stop asking.',
    ],
    ask: [
      'I had only been practising for five minutes when I noticed that something was wrong with the __.',
      '"What a lovely sound," said my teacher. "But let me have a look at your __."',
      'Before each concert I take a soft cloth and wipe the whole thing very carefully, above all the __.',
      'My baby brother had got at it with his sticky fingers. There was jam all over the __.',
    ],
    rows: `c due rivals / piano | keys | strings bow sticks / guitar | strings | keys sticks bow / drum | sticks | keys strings bow
      violin | bow | keys sticks reed / cello | bow | keys sticks reed / clarinet | reed | strings bow sticks
      harp | strings | keys sticks reed / banjo | strings | keys sticks reed / organ | pipes | strings bow sticks
      accordion | keys | strings bow sticks / trumpet | valves | strings bow sticks`,
  },
  {
    open: [
      'There were two ponies in the yard. I was given {pet}, who is twenty and stops for every blade of grass, and {f} got {pet2}, the young grey one.',
      '"{f}, you take {pet2}," said the riding teacher, and then she looked me up and down. "And for you I have got {pet}. He will not run away with you. He does not run at all."',
    ],
    ask: [
      'Halfway up the hill we stopped again, because there was a juicy bush. "Come on," I begged, "please, __!"',
      'At the end of the lesson I gave a carrot to my slow old friend, good old __.',
      'The others galloped off. I was left behind in the middle of the field with __.',
      'I have ridden many horses since, but the one I learned on, and the one I loved, was __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'In our painting lesson we only had {c}, and Miss Ivy showed us how to stir the two together with a brush. We could not believe our eyes!',
      'All the other tubes were empty. "Never mind," said Grandma, who paints every Sunday, "we still have {c}. Watch what I can do with that." And she mixed the two.',
    ],
    ask: [
      'Like magic, what was on the plate turned __.',
      'I wiped my hands on my shirt, and so, when Mum saw it, the shirt was __.',
      'That is how it came about that the cat in my picture was __.',
      'For the door, which was still white, we took the colour we had just made. Now our door is __.',
      '"More, more!" I cried, and we stirred until we had a whole jar full of __.',
    ],
    rows: `c due rivals / blue and yellow | green | purple orange pink / yellow and blue | green | purple orange grey
      red and yellow | orange | green purple grey / yellow and red | orange | green purple pink
      red and blue | purple | green orange grey / blue and red | purple | green orange pink
      red and white | pink | green orange grey / white and red | pink | green purple grey
      black and white | grey | green orange pink / white and black | grey | purple orange pink`,
  },
  {
    open: [
      "And here are the winners of this year's race across the lake! Third, after a hard fight: {r}. Second: {q}. And the first to touch the wall, with a new record, was {p}!",
      '{p} had won, and {pHe} waved to the crowd. A second later came {q}, and {r} was third. All the rest were still far out in the lake.',
    ],
    ask: [
      "The gold medal was still warm from the mayor's pocket when he hung it round the neck of __.",
      'The newspaper wanted to talk to nobody but the champion. There was a whole page about __.',
      'The flag was pulled up, the band struck up a tune, and on the highest step stood __.',
      'The silver medal is nice, and so is the bronze one, but every child in town wants to be like __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'In {c} club this afternoon I sat next to a boy who had never tried it before. He was all thumbs, but we had a good laugh.',
      'Grandpa has started going to a {c} class now that he has so much time. It meets twice a week in the room above the library.',
    ],
    ask: [
      'There was great excitement last week, because somebody had run off with the __.',
      'It is not a cheap hobby, I can tell you, if you always want the very best __.',
      'What makes it so nice, I would say, is the smell and the feel of the __.',
      'One of the beginners came late and said, "Excuse me, is there any more __?"',
      'On the last day the teacher gave a present to each of us. It was some __.',
    ],
    rows: `c due rivals / knitting | wool | clay wood paint / pottery | clay | wool wood paint / painting | paint | wool wood clay
      woodwork | wood | wool clay flour / baking | flour | wool clay paint / carving | wood | wool clay flour
      bread making | dough | wool clay wood / sewing | cloth | clay wood flour / paper folding | paper | clay wood flour`,
  },
  {
    open: [
      'Our coach cares about one thing only. "Girls," she says, "you can think about your {d} later. In this sport it is all about the {due}." I hear it in my sleep.',
      'I have been told a hundred times now that I must keep my {due} still. With my {d} I may do whatever I like. It is easy to say, from the ground, when you are not on a horse!',
    ],
    ask: [
      'This time I really did it right. "That is it!" came the shout. "Perfect! That is just what to do with your __!"',
      'I fell, of course. "No wonder," said the teacher. "What did I tell you about your __?"',
      'So in the evening I stood in front of the big mirror and kept an eye on my __.',
      'It will be written on my grave one day, I am sure, that I finally learned what to do with my __.',
    ],
    lists: {
      due: 'back hands heels elbows knees shoulders chin hips feet',
      d: 'back hands heels elbows knees shoulders chin hips feet',
      e: 'back hands heels elbows knees shoulders chin hips feet',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Today we cooked with Aunt Meg. I had my own apron and stood on a stool. We made {c}, enough for six, and I was allowed to stir.',
      '"What would you like to learn first?" asked the cook. "{C}!" said {p}. "Good choice," said the cook and tied an apron round {pHim}. "Then wash your hands and come here."',
    ],
    ask: [
      '"The first thing we have to do," she said, "is to get out the __."',
      'We were going well until we saw that there were not enough __.',
      'There is a song that she likes to sing while she is busy with the __.',
    ],
    rows: `c due rivals / omelettes | eggs | apples potatoes lemons / lemonade | lemons | eggs potatoes onions
      chips | potatoes | eggs apples lemons / tomato sauce | tomatoes | eggs lemons apples
      apple pie | apples | onions potatoes lemons / onion soup | onions | eggs lemons apples
      orange jam | oranges | eggs onions potatoes / cherry tart | cherries | onions potatoes lemons
      mushroom soup | mushrooms | apples lemons cherries / scrambled eggs | eggs | apples lemons onions`,
  },
  {
    open: [
      '{p} can {due} now! Miss Wells taught {pHim} in just three weeks. {q} would rather learn to {d}, but for that {qHe} has to wait until {qHe} is six.',
      'Grandma had two wishes left. She wanted to see {p} {due}, and she wanted to hear that {q} had finally learned to {d}.',
    ],
    ask: [
      'One fine day we were all invited to come and watch. There was a hush, and then {p} began to __.',
      '"You are a natural," people told {p}. "Who taught you to __?"',
      'There is a film of {p} from that time. It lasts five minutes, and all that you see is {p} trying to __.',
      'When {p} is asked what {pHe} likes to do best, {pHe} does not have to think. {PHe} likes to __.',
    ],
    lists: { due: SKILLS, d: SKILLS, e: SKILLS },
    rivals: 'd e',
  },
  {
    open: [
      '"You look terrible, {p}!" "I know," said {p} and sat down on the kitchen floor. {PHe} told us that {pHe} {c}.',
      'It had been a long day at the sports camp for {p}. In one short phone call to {pHis} parents {pHe} said that {pHe} {c}, and that it was great fun all the same.',
    ],
    ask: [
      '"You poor thing," said {pHis} mother, "you must be __!"',
      'No, {p} was not unhappy at all. It was just that {pHe} was so terribly __.',
      'Never before in {pHis} life had {p} felt so __.',
      'A friend put an arm around {p}. "I know how it feels," she said, "to be that __."',
    ],
    rows: `c due rivals / had not eaten a thing since breakfast | hungry | wet thirsty cold
      had run ten miles in the heat without one drop of water | thirsty | wet cold hungry
      had swum a whole hour between blocks of ice | cold | hot hungry thirsty
      had fallen into the river with all of the new clothes on | wet | hungry thirsty hot
      had not slept a wink the night before | tired | hungry wet thirsty
      had had to fence in the sun in a thick padded suit | hot | cold wet hungry
      had been thrown off a pony and rolled through a pigsty | dirty | hungry thirsty hot`,
  },
  {
    open: [
      '{C} had never had a single lesson, and still the whole street came out to listen when there was music from the third floor.',
      'There was no money for a piano teacher in those days, only a book from the library. {C} had to make do with that.',
    ],
    ask: [
      'Every single note was learned at home, alone, without help, by __.',
      'A concert? Oh no, it was never for a crowd. There was no listener in the room. The playing was done for love, by and for __.',
      'No grown-up sat beside the piano and counted. All the counting was done, out loud, by __.',
    ],
    rows: `c due rivals / my grandfather | himself | herself themselves ourselves / my aunt | herself | himself themselves myself
      my brother and I | ourselves | themselves himself myself / the two old sisters | themselves | herself himself ourselves`,
  },
  {
    open: [
      'The skating club has lockers now, but I do not trust them. I leave my skates in my {due}, and the thick socks in my {d}, and nobody has ever touched them.',
      '"Where on earth are my skates?" I called. "In your {due}," my sister called back, "where they have been since last winter. Your scarf is in the {d}."',
    ],
    ask: [
      'The lake was frozen at last. With one hand I put on my hat, and with the other I felt for the skates in the __.',
      'When the season was over I dried the blades, rubbed them with oil, and put the skates back in the __.',
      'I had told everyone I was ready, but the skates were still at home, deep down in the __.',
      'Somebody with smaller feet than mine will be happy to have them one day. Until then they can stay in the __.',
    ],
    lists: { due: KEPT, d: KEPT, e: KEPT },
    rivals: 'd e',
  },
  {
    open: [
      'It was {pHis} {due} who taught {p} to ride a bike. {PHis} {d} had tried it first, but had lost patience after ten minutes.',
      '"Do not let go!" screamed {p}. "I have let go already," called {pHis} {due}, a long way behind. {PHis} {d} was watching from the window with both hands full of plasters.',
    ],
    ask: [
      'I met {p} years later, as a champion in a yellow jersey. "I owe it all," {pHe} told me, "to my __."',
      'Round and round the yard went {p} that evening, and puffing along behind the bike ran {pHis} __.',
      'At the bottom of the hill {p} got off and hugged {pHis} teacher, that is to say, {pHis} __.',
    ],
    lists: {
      due: 'mother father sister brother aunt uncle cousin grandmother grandfather godmother',
      d: 'mother father sister brother aunt uncle cousin grandmother grandfather',
      e: 'mother father sister brother aunt uncle cousin grandmother grandfather godmother',
    },
    rivals: 'd e',
  },
  {
    open: [
      'NOTICE. The chess club will no longer meet in the {d}, where it is too noisy. From now on we meet in the {due}, at the usual time. Please bring your own cushion.',
      'We had to move the chess club. It used to be in the {d}, until the choir took that over, and now the {due} is the only place left for us.',
    ],
    ask: [
      '"Checkmate!" The shout could be heard all through the __.',
      'My opponent turned up half an hour late and out of breath. "Nobody told me," he said, "that tonight you were playing in the __."',
      'If you see old men walking along with a board under their arm at seven, they are on their way to the __.',
      'It has its good sides, too. I have never played better than I do these days in the __.',
    ],
    lists: {
      due: 'library church gym canteen attic pub museum cellar bakery garage school',
      d: 'library church gym canteen attic pub museum cellar school',
      e: 'library church gym canteen attic pub museum cellar bakery garage school',
    },
    rivals: 'd e',
  },
  {
    open: [
      'First prize in the drawing competition is {a due}, and if you come second you still get {a d}. Send us your best picture of a horse before Friday!',
      'You know that drawing competition? Well, {p} has won it! {PHe} gets {a due}. If {pHe} had come second it would have been {a d}.',
    ],
    middle: ['Two hundred and six horses came by post, some of them with five legs.'],
    ask: [
      '"Congratulations!" said the judge and handed the winner the __.',
      'A big parcel was brought to the house of the winner. Off came the paper, and there it was, the __.',
      'I drew a horse as well, if you can call it that, but all the same I had hoped for the __.',
    ],
    lists: {
      due: 'camera bicycle tent guitar watch piano kite canoe telescope radio puppy sledge',
      d: 'camera tent guitar watch kite telescope radio football',
      e: 'camera bicycle tent guitar watch piano kite canoe telescope radio puppy sledge',
    },
    rivals: 'd e',
  },
  {
    open: [
      '{p} swam {due} lengths of the pool without stopping. {q} was proud enough of {qHis} {d}, and went to buy chips for both of them.',
      'Back and forth, back and forth. {q} climbed out of the pool after {d} lengths, but {p} went on until the lifeguard had counted {due}.',
    ],
    ask: [
      'The pool gives you a badge with the number of lengths that you can swim. On the one for {p} it says __.',
      '"How many lengths?" asked Dad. {p} could hardly speak. "I did __."',
      'That was {pHis} best for a long time. It took {p} until the summer to swim one more than __.',
      '"Tomorrow," said {p}, "I will do it again, exactly the same, all __."',
    ],
    lists: {
      due: 'ten twelve fifteen twenty thirty forty fifty sixty',
      d: 'two three four five six seven eight nine',
      e: 'ten twelve fifteen twenty thirty forty fifty sixty',
    },
  },
  {
    open: [
      'The ballet is on Saturday, and {f} gets to be the {due}. She practises on the landing. Her friend, who is the {d}, practises in our kitchen.',
      '"I am not going on stage as the {d}," {f} told her ballet teacher, and folded her arms. "All right, all right," said the teacher. "Then you may be the {due}."',
    ],
    ask: [
      'The violins played softly, and on the tips of her toes in came {f} as the __.',
      'Her father does not know much about dancing. But he cried when he saw his daughter, the little __.',
      'She bowed, and her mask fell off. "That is {f}!" shouted her brother. "I know the girl who is the __!"',
      'Somebody threw a rose, and it landed right at the feet of the __.',
    ],
    lists: {
      due: 'swan mouse fairy snowflake queen butterfly doll frog cat bee',
      d: 'swan mouse fairy snowflake butterfly doll frog cat bee',
      e: 'swan mouse fairy snowflake queen butterfly doll frog cat bee',
    },
    rivals: 'd e',
  },
  {
    open: [
      'We have three keepers in our football club, so the coach tries us all in different places. On Saturday {p} will be our {due}, and {q}, who has a bad toe, will be the {d}.',
      '"{q}, you are the {d} today," said the coach, "and you, {p}, can be the {due}. I know you have never done it. Somebody has to."',
    ],
    ask: [
      'In the bus everyone had a good word for {p}, since it is not easy to be the __.',
      '{PHis} parents had come to watch, and {pHis} father shouted across the field: "Come on, {p}, you are a great __!"',
      'From that day on nobody else was allowed to do that job. {p} was born to be a __.',
      '{p} told {pHis} grandmother on the phone: "Guess what, Gran. They made me the __!"',
    ],
    lists: {
      due: 'goalkeeper captain striker defender winger substitute',
      d: 'goalkeeper captain striker defender winger substitute',
      e: 'goalkeeper captain striker defender winger substitute',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The diving teacher asked two questions. "Who is afraid?" {p} put up a hand. "And who cannot wait?" That was {q}, already on the ladder.',
      '{q} jumped from the high board five times before breakfast. {p} went up once, looked at the water far below, and came down again by the stairs.',
    ],
    ask: [
      'When the teacher called the next name, somebody began to tremble. It was __.',
      '"It is not as deep as it looks, and I will be right beside you," the teacher said gently to __.',
      'A week went by, and then came the surprise. With eyes shut tight, holding the nose, down at last came the child who had been so scared, __.',
      'If one of the two has bad dreams tonight about heights, it will be __.',
    ],
    due: 'p',
    rivals: 'q r',
    middle: ['{r} only wanted to know when lunch was.'],
  },
]);

export const kinds: readonly Kind[] = [LESSONS];
