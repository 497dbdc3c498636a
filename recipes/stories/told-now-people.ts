// Tellings of what has happened to somebody, and therefore how he or she is, or feels, by now.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const PEOPLE_NOW = toldKind('told: how somebody is by now', [
  {
    open: [
      'It had been a long day for {p}, the longest since {pHe} had started school. {PHe} {ev}.',
      'Just look at {p}, Dad! Do you know why {pHe} is sitting there like that? {PHe} {ev}.',
      'I would like to say a word about {p}. This afternoon {pHe} {ev}.',
    ],
    ask: [
      'You did not need to ask; one glance at {pHis} face told you that {pHe} was very __.',
      '"It\'s nothing," {pHe} told {pHis} grandmother. But she could tell that {pHe} was __.',
      'When a neighbour asked why {pHe} did not say much, {pHe} admitted to being __.',
      'Was it so strange, after all that, that {p} felt a bit __?',
    ],
    rows: `ev due rivals
      had had nothing to eat since the day before | hungry | full sleepy proud
      had run twelve miles with a heavy bag | tired | fresh rested bored
      had won the first prize in front of the whole school | proud | ashamed sad afraid
      had lost the old rabbit that used to sleep on the bed | sad | happy proud hungry
      had been left with nothing to do and nobody to play with | bored | busy excited proud
      had been laughed at in front of everybody after wetting the floor | ashamed | proud happy glad
      had been chased up a tree by a growling dog that was still waiting below | afraid | calm bored proud`,
  },
  {
    open: [
      'They put the baby in the cot at seven and tiptoed out. Now it is half past, and {ev}.',
      '"And the baby?" whispered Grandma at the door. Well, it is like this: {ev}.',
    ],
    middle: ['The kettle was on. Somebody had left a toy giraffe on the stairs.'],
    ask: [
      'One thing is clear to everyone in the house: the baby is __.',
      'Her father has just bent over the cot, and he reports that she is __.',
      'So it is no more than the truth to say that the little one is __.',
      'If the neighbours want to know how she is, tell them that she is __.',
    ],
    rows: `ev due rivals
      her eyes have closed and her breath has become slow and deep | asleep | awake hungry angry
      she has sat up with big round eyes and is talking to her bear | awake | asleep ill tired
      she has been screaming for her milk, for nobody has fed her | hungry | full asleep calm
      she has been drinking milk until not one more drop would go in | full | hungry angry ill
      she has a fever, and spots all over her tummy | ill | well healthy fine
      she has rolled about in the puddle from her bottle | wet | dry asleep hungry
      she has been laughing and kicking her legs with joy | happy | sad angry cross`,
  },
  {
    open: [
      'The bus goes at eight, and never a minute before or after. {p} got to the stop at {t}.',
      '"Eight o\'clock sharp," the driver had told them all. And when did {p} come walking up? At {t}.',
    ],
    ask: [
      'You have to hand it to {pHim}. This time {pHe} really was __.',
      'That goes to show that {p} had been right to say that {pHe} would be __.',
      'It made the others smile, because {p} is always a little __.',
      'In {pHis} diary {pHe} wrote: "Bus at eight. I was __."',
    ],
    rows: `t due rivals
      twenty past eight | late | early punctual
      half past seven | early | late punctual
      eight o'clock exactly | punctual | late early
      a quarter past nine | late | early punctual
      six in the morning | early | late punctual
      eight on the dot | punctual | early late`,
  },
  {
    open: [
      'My great-uncle used to be a simple clerk. In the spring of that year {ev}.',
      'There is an old photograph of our great-uncle in the hall. Shortly before it was taken, {ev}.',
      'Have I told you the story of my great-uncle? He was a clerk like any other until {ev}.',
    ],
    ask: [
      'In those days people in the street would nudge each other and say that he was __.',
      'And for the next few years, at least, our great-uncle was __.',
      'From one day to the next, you see, the man was __.',
      'He himself was the last to understand that he was now __.',
    ],
    rows: `ev due rivals
      he won a million in the lottery | rich | poor broke single
      the bank took his house, his savings and even his coat | poor | rich wealthy famous
      he led a young widow to the altar and put a ring on her finger | married | single alone unmarried
      the whole world saw his face in the film, and everybody wanted his autograph | famous | unknown forgotten poor
      all his family moved to Canada, and he had no friend left | alone | married famous popular
      he lost the sight of both his eyes in an explosion | blind | deaf sighted rich
      a cannon went off so near his ears that he never heard a sound again | deaf | blind fine rich`,
  },
  {
    open: [
      'Postcard from Italy. Dear all, {ev}. More soon!',
      'You wanted to know how our holiday was, {p}. I will be honest: {ev}.',
    ],
    ask: [
      'That is why Dad, I have to say, is a little __.',
      'Can you guess how Dad felt that night? He was __.',
      'I have never seen my father quite so __.',
      '"How are you, Dad?" I asked him. "To be honest," he said, "I feel __."',
    ],
    rows: `ev due rivals
      someone stole Dad's car, with all our things in it, and laughed at him | angry | happy pleased bored
      Dad ate three pizzas, two steaks and a whole tiramisu | full | hungry empty starved
      Dad walked up four hundred steps with my sister on his back | tired | rested fresh bored
      it has poured down for ten days, and Dad has done nothing but look at the wall | bored | excited busy full
      Dad thinks he hears ghosts in the dark cellar under our room | scared | calm bored full
      a wasp, a bad oyster and a fever have got Dad, one after the other | ill | well healthy fit
      Dad has not had a bite since the ferry | hungry | full ill rich`,
  },
  {
    open: [
      'The hikers meant to be home for tea today. However, {ev}.',
      'News at six: four hikers set out for the lake this morning. Since then, {ev}.',
      'We know this much about the four hikers: {ev}.',
    ],
    ask: [
      'There can be no doubt about it now. All four of them are __.',
      'Their families have been told by the police that the hikers are __.',
      '"Let me put it as plainly as I can," said the man from the rescue team. "They are __."',
      'On the board in the village hall somebody has chalked up that the four are __.',
    ],
    rows: `ev due rivals
      they have no idea where they are, and the map has blown away | lost | safe home found
      a helicopter has picked them up and brought them to the hospital without a scratch | safe | lost missing hurt
      a rock has come down on them and broken four legs | hurt | safe well unharmed
      nobody has seen or heard anything of them | missing | safe back found
      they have come home, and are sitting by the fire | back | missing lost away
      they have fallen into the lake with all their clothes on | wet | dry warm clean
      they have stood for hours on an icy ridge without gloves or hats | cold | warm hot dry`,
  },
  {
    open: [
      '"What is wrong with the {c}?" asked the visitor. "Nothing is wrong," I said. "{Ev}."',
      'Every family has one: a {c} that everybody talks about. Ours is a case in point. {Ev}.',
      'In the nursery there lived a {c}. One day everyone was talking about it. {Ev}.',
    ],
    ask: [
      'It follows, does it not, that our friend is rather __.',
      'And you, in such a situation? You would be the same, I bet: __!',
      'In a case like this there is only one word for it: __.',
      'Everybody who heard the story agreed that anyone would be __.',
    ],
    rows: `c ev due rivals
      puppy | All the brothers and sisters have been given away, and no one is left to sleep beside | lonely | proud full angry
      kitten | Three saucers of cream and a whole trout have gone down in one go | full | hungry starved thin
      parrot | Somebody has pulled out the tail feathers, one by one, just for fun | angry | happy pleased glad
      pony | There was a gold cup to be won on Sunday, and guess who came home with it | proud | ashamed sad lonely
      kid goat | There has been thunder since midnight, right above the stable | frightened | bored calm proud
      lamb | The bottle has not come since last night, and the mother has no milk | hungry | full fat proud
      foal | It has been galloping round the field for five hours | tired | rested fresh lazy`,
  },
  {
    open: [
      'Sit down and let me tell you about {p}. Last Friday {pHe} {ev}.',
      'In {pHis} letter of last Friday {p} writes that {pHe} {ev}.',
      'If {q} had only rung {p}, the news would have come out sooner. You see, {p} {ev}.',
    ],
    ask: [
      'Naturally, {p} is __.',
      'That makes it easy to understand why {p} should be so __.',
      'Anybody in the place of {p} would be __.',
      'So for the moment, let us be kind to {p}. {PHe} is __.',
    ],
    rows: `ev due rivals
      waited for two hours at the cinema, and nobody turned up | disappointed | delighted grateful proud
      was given a new bicycle by a complete stranger, just like that | grateful | angry disappointed jealous
      had to watch somebody else walk off with the prize that both had wanted | jealous | grateful proud relieved
      heard from the hospital that the lump was quite harmless after all | relieved | worried jealous upset
      had to wait for the results of a test, and still has not heard a thing | nervous | relieved calm bored
      opened the front door and sixty friends jumped out from behind the sofa | surprised | bored lonely jealous`,
  },
  {
    open: [
      'You should have seen the King at the end of that story! The thing is, {ev}.',
      'At bedtime {p} wanted to hear once more about the King. "So," I read, "{ev}."',
    ],
    ask: [
      'From that hour on, the people said, the King was truly __.',
      'And there he sat on his golden chair, and was __.',
      'The Queen, who knew him best, was not surprised that he was so __.',
      'Even the smallest page in the palace knew that the King was __.',
    ],
    rows: `ev due rivals
      his cook has run away, and no one has brought the King a meal for two days | hungry | full fat merry
      his only daughter has been carried off by a dragon, and he weeps day and night | sad | merry glad happy
      his only daughter has come home alive, and he sings and dances with the guards | happy | sad angry lonely
      a thief has stolen his crown, and he stamps and roars and breaks the plates | angry | glad calm pleased
      his last penny has gone to the bank, and he has to sell the throne | poor | rich wealthy generous
      he has stayed up four nights in a row to count the stars, without a wink of sleep | tired | awake rested fresh
      he has not one visitor, not one friend, and he talks to his own shadow | lonely | popular merry loved`,
  },
  {
    open: [
      "Doctor's notes, Monday. The boy came in with his mother. He {ev}.",
      'My brother came downstairs to breakfast. Mum put a hand on his forehead, since he {ev}.',
      'I have been looking after a little boy all morning. He {ev}.',
    ],
    ask: [
      'To sum up: the boy is __.',
      'A child like that, I should say, is __.',
      'His mother did not want to believe it, but it was plain that he was __.',
      'He did not say so himself, because boys do not like to admit that they are __.',
    ],
    rows: `ev due rivals
      has a temperature of forty and a bad cough | ill | well healthy fit
      had been limping for a week and is now running and jumping like a hare | well | ill sick lame
      yawns, rubs his eyes and was up until two last night | tired | rested awake lively
      has been asking for bread every five minutes, and his tummy rumbles | hungry | full ill sick
      trembles and hides behind the door whenever he sees a needle | afraid | brave calm bold
      has asked for three glasses of water in a row and wants another | thirsty | hungry full ill
      goes red and looks at his shoes when somebody speaks to him | shy | bold loud rude`,
  },
  {
    open: [
      'Have you heard? {f} and {m} had been together since they were at school. On Saturday {ev}.',
      'Do you remember {f} and {m}, who always sat together? There is news of them. On Saturday {ev}.',
    ],
    ask: [
      'So if you meet {f} in the street, do not be surprised. She is __.',
      'It will take {f} some time to get used to it, but there it is: she is __.',
      '"Is it true?" I asked {f}\'s sister. "Yes," she said, "she is __."',
      'When people ask {f} these days, she tells them that she is __.',
    ],
    rows: `ev due rivals
      they got up in front of the vicar and said "I do" | married | single divorced engaged
      he went down on his knees with a ring, and she said yes, one day she would | engaged | single divorced married
      he walked out for good, and she has the flat and the cat all to herself | single | married engaged busy
      the judge put his stamp on it, and their ten years as man and wife were over | divorced | married engaged pregnant
      the doctor showed them a picture: there will be a baby in May | pregnant | single divorced alone
      he died in his sleep, fifty years to the day after their wedding | widowed | engaged pregnant divorced`,
  },
  {
    open: [
      'Something is the matter with {p}. Yesterday {pHe} was {was}, and today {ev}.',
      'It is amazing how people change! Only yesterday {p} was {was}. Then, out of the blue, {ev}.',
    ],
    ask: [
      'So nobody can claim today that {p} is still __.',
      'Whatever else you may say of {p}, {pHe} is certainly no longer __.',
      '{PHis} friends rubbed their eyes. Could this be the person who only yesterday was so __?',
      'Those days are over. Never again, {pHe} says, will {pHe} be so __.',
    ],
    rows: `was ev due rivals
      sad from morning till night | a letter came, and there has been nothing but laughter ever since | sad | happy cheerful glad
      poor as a church mouse | an old aunt died and left behind a castle and nine million for just one heir | poor | rich wealthy lucky
      lonely, without a soul to talk to | eleven cousins moved in next door | lonely | popular busy loved
      afraid of every dog in the street | two huge mastiffs got their walk, and were stroked and fed by the very same person | afraid | brave calm fearless
      bored with everything | the circus came, and there has not been a dull minute since | bored | busy excited happy
      late for everything | the bus was caught with ten minutes to spare, and the train too | late | early punctual quick
      angry with the whole world | somebody said sorry, and there were hugs and kisses for one and all | angry | calm happy friendly`,
  },
  {
    open: [
      'After the game the trainer came in to see his players. He had heard that {ev}.',
      'In the changing room nobody said much. The whole team knew it: {ev}.',
      'My cousin plays in goal. He told me on the phone that {ev}.',
    ],
    ask: [
      'You can well imagine that the players were __.',
      'The trainer looked round and saw nothing but faces that were __.',
      'No wonder, really, that each of them was so __.',
      'And on the bus home, of course, all eleven of them were still __.',
    ],
    rows: `ev due rivals
      they had lost nine to nothing against the worst club in the county | sad | happy proud glad
      they had won the cup for the first time in a hundred years | happy | sad gloomy upset
      the referee had cheated them and pocketed a bribe | furious | pleased glad calm
      there had been two extra halves, and they could not lift a foot any more | exhausted | rested fresh lively
      nothing had happened, no goal, no chance, no foul, for ninety minutes | bored | excited thrilled exhausted
      they had played in a cloudburst, with no roof and no coats | wet | dry clean warm
      the showers were out of order, and the pitch had been one big swamp | dirty | clean dry spotless`,
  },
  {
    open: [
      '{p} is the night porter at our hotel. Last night at three {pHe} {ev}.',
      'When the lady from room nine came down at three at night, she saw {p} in the lobby, and this is what she saw: {pHe} {ev}.',
    ],
    ask: [
      'She told everybody at breakfast that the porter had been __.',
      'Anyone could tell that {p} was, there is no other word for it, __.',
      'The owner has heard of it too. He is not pleased that {p} was __.',
      '{p} will not hear of it. "I swear to you," {pHe} says, "I was not __!"',
    ],
    rows: `ev due rivals
      was snoring loudly in the armchair | asleep | awake drunk angry
      was singing and swaying, with an empty bottle of gin in each hand | drunk | sober asleep ill
      was shouting and throwing all the keys at the wall | angry | calm asleep friendly
      was hiding under the desk because the floor had creaked | scared | brave calm asleep
      was eating up the guests' breakfast, all fourteen plates of it | hungry | full asleep shy
      was shivering in front of the open window, blue in the face | cold | warm hot drunk`,
  },
  {
    open: [
      'My grandmother was born when there was still a king. She is {a} today, and {ev}.',
      'Let me tell you about Granny. She has turned {a}, and {ev}.',
    ],
    ask: [
      'What an example to us all! Nobody can say that Granny is not __.',
      'Each time I visit her, what strikes me most is that she is so __.',
      'Her doctor says the same thing every year, that she is really very __.',
      'I can only hope that when I am her age I shall be equally __.',
    ],
    rows: `a ev due rivals
      ninety | swims a mile every morning before breakfast | fit | ill weak lazy
      eighty-five | gives away everything she has to anyone who asks | generous | mean selfish greedy
      ninety-one | jumped into the river to pull a drowning child out | brave | timid shy cowardly
      eighty | has not missed a joke since the war and laughs at them all | cheerful | gloomy sad grumpy
      eighty-eight | goes to three clubs, two choirs and a class for Greek, and never has a free hour | busy | bored idle lonely
      ninety-five | can do any sum in her head and knows six languages | clever | stupid dull forgetful`,
  },
  {
    open: [
      '{p} has a secret. {PHe} was alone in the house when {ev}.',
      'It was a quarter to midnight, and {p} lay in bed. Suddenly {ev}.',
    ],
    ask: [
      '{p} has never in {pHis} life been so __.',
      'For at least an hour after that, {p} was terribly __.',
      'I know just how {p} felt then: __.',
      'It is all right, {p}. Everyone in your place would have been __.',
    ],
    rows: `ev due rivals
      a cold hand came out from under the bed and took hold of a foot | afraid | bored calm proud
      the phone rang: it was first prize, and the book would be printed after all | happy | sad afraid gloomy
      the phone rang: the dear old friend from school had died | sad | happy glad merry
      the ceiling came down with all the water from upstairs | wet | dry bored cosy
      the stupid neighbours began to drill holes, for the ninth night running | angry | pleased delighted glad
      the smell of fresh bread came in, and there had been no supper that day | hungry | full afraid bored`,
  },
]);

export const kinds: readonly Kind[] = [PEOPLE_NOW];
