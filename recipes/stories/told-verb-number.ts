// Tellings in which only what was told says how many the far subject of a verb stands for: sheep, mine, the rest, both.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const NUMBER = toldKind('told: verb far from its subject, number only told', [
  {
    open: [
      'My uncle keeps {n} now. "Better than a lawn mower," he says.',
      'Behind the barn, with a bell and a view of the sea, my uncle has {n}.',
    ],
    ask: [
      'The sheep in the field behind the two barns __ {end}.',
      'When people stop their cars to look, the sheep by the gates __ {end}.',
      'My aunt will tell you that the sheep, whatever the vet and his books may say, __ {end}.',
      'All through the winter months the sheep with the bell __ {end}.',
    ],
    rows: `n due end rivals
      one single sheep | eats | the washing on the line | eat has / a flock of forty sheep | eat | the washing on the line | eats have
      one single sheep | has | a cough | have eat / a flock of forty sheep | have | a cough | has eats
      only one sheep | looks | at the sea | look have / ninety sheep | look | at the sea | looks has
      only one sheep | is | hungry | are have / ninety sheep | are | hungry | is has`,
  },
  {
    open: [
      '{f} and I bought the same {things} in the same shop. {Hers}',
      'It is strange. The same {things}, the same shop, the same week, and yet {f} and I are so different! {Hers}',
    ],
    ask: [
      'Mine, after a week with three dogs and two children, __ no better.',
      'Mine, thanks to a brush and some soap, __ as good as new.',
      'But mine, with the long walks and the wet summers, __ still lovely.',
      'I must say that mine, in spite of all the parties and picnics, __ quite clean.',
    ],
    rows: `things hers due rivals
      shoes | Hers are dirty already. | are | is was were
      shirt | Hers is dirty already. | is | are was were
      gloves | Hers were ruined within days, so they all went into the bin, mine too. | were | was is are
      dress | Hers was ruined within days, so they both went into the bin, mine too. | was | were is are
      trousers | Hers are dirty already. | are | is was were
      coat | Hers is dirty already. | is | are was were
      boots | Hers were stolen last May, and so were mine. | were | was is are
      scarf | Hers was stolen last May, and so was mine. | was | were is are`,
    near: true,
  },
  {
    open: [
      'I went to get {food} and slipped on the steps with the bag in my arms.',
      '"Buy {food}," my wife said, "and be careful." I was careful as far as our front door.',
    ],
    ask: [
      'Some of it all is gone for good. The rest, as you can see from the stairs and the cats, __ {end}.',
      'Half, in spite of two pairs of strong hands, __ {end}.',
      'The little that was saved I gave to the boys. Most, to the joy of the neighbours, __ {end}.',
    ],
    rows: `food due end rivals
      milk | is | on the carpet | are were / eggs | are | on the carpet | is was
      a bag of flour | lies | all over the hall | lie are / ten eggs | lie | all over the hall | lies is
      honey | is | in my boots | are were / cherries | are | in my boots | is was
      oil | runs | down the stairs | run are / tomatoes | lie | all over the hall | lies is`,
  },
  {
    open: [
      'On the sill in our classroom there is a glass bowl with {n} in it. We take turns to change the water.',
      'For my birthday I wished for a horse. I got {n} in a bowl of water.',
    ],
    ask: [
      'At night the fish between the two castles __ {end}.',
      'Come and look! The fish under the green plants __ {end}.',
      'I have told all my friends that the fish with the silver stripes __ {end}.',
      'Whenever somebody plays the drums, the fish in the bowl full of shells __ {end}.',
    ],
    rows: `n due end rivals
      one fish | sleeps | with open eyes | sleep are / nine fish | sleep | with open eyes | sleeps is
      one fish | hides | behind a stone | hide are / nine fish | hide | behind a stone | hides is
      one fish | swims | backwards | swim have / nine fish | swim | backwards | swims has
      one fish | blows | bubbles | blow are / nine fish | blow | bubbles | blows is`,
  },
  {
    open: [
      'This is the road to the lodge. Drive slowly! Last night {n} stood in the light of our lamps.',
      'The hunter sat in his high seat. He had seen {n} in the clearing, no more and no less.',
    ],
    ask: [
      'Hush! The deer between those dark trees __ {end}.',
      'If you sit without a word for two hours, the deer with the white spots __ {end}.',
      'By the light of the moon, the deer from behind the hills __ {end}.',
    ],
    rows: `n due end rivals
      a lonely deer | drinks | from the pond | drink are
      a group of six deer | drink | from the pond | drinks is
      a lonely deer | comes | up to the fence | come are
      a group of six deer | come | up to the fence | comes is
      one young deer | jumps | over the brook | jump are
      a dozen deer | jump | over the brook | jumps is
      one young deer | turns | its head | turn are
      a dozen deer | turn | their heads | turns is`,
  },
  {
    open: [
      'You must know about the Three Pigs. {Told} Now you can follow the talk of the village.',
      '"The Three Pigs?" said the farmer. "You are new here, I see. {Told}"',
    ],
    ask: [
      '{Who} at the end of the road past the two mills __ {end}.',
      'Let me warn you that {who} down there by the rivers __ {end}.',
      'Whatever the postman and his sisters tell you, {who} on the way to our village __ {end}.',
    ],
    rows: `told who due end rivals
      It is a pub, and it is shut from ten o'clock. | the Three Pigs | closes | at ten | close are
      They are pigs, fat and pink, and ten o'clock is their bedtime. | those three pigs | sleep | from ten o'clock | sleeps is
      It is a bad hotel with a smell of cabbage. | the Three Pigs | smells | of cabbage | smell are
      That is what we call the sons of the butcher, with their drums. | those three boys | play | the drums all day | plays is`,
  },
  {
    open: [
      'About our house you should know one thing. {Told} It has been like that since I was born.',
      'People always ask how big our household is. {Told} You will meet everybody at dinner.',
    ],
    ask: [
      '{Who}, after a day of so many jobs, __ {end}.',
      'You will hear from the girls that {who}, ever since the two weddings, __ {end}.',
      'On Sundays and holidays {who}, with no dishes or cars to wash, __ {end}.',
      'Please be kind: {who}, among all those loud relatives, __ {end}.',
    ],
    rows: `told who due end rivals
      One man cooks our meals and drives our car. | our cook and driver | sleeps | like a log | sleep are
      There is a man who cooks and another who drives. | our cook and our driver | sleep | like logs | sleeps is
      One woman teaches the children and makes our clothes. | the teacher and tailor | sings | in the bath | sing have
      One woman teaches the children, another makes our clothes. | the teacher and the tailor | sing | in the bath | sings has
      My only aunt is also my best friend. | my aunt and best friend | goes | to bed at eight | go are
      My aunt lives here, and so does my best friend. | my aunt and my best friend | go | to bed at eight | goes is
      My uncle is a doctor and a poet. | that doctor and poet | needs | a little peace | need are
      One of my uncles is a doctor, the other a poet. | the doctor and the poet | need | a little peace | needs is`,
  },
  {
    open: [
      'The lecture was about bees, or perhaps about ants. {p} wrote everything down, and I looked out of the window.',
      '{p} and I were at the meeting of the parents, on two very small chairs. The head spoke, and the soup boiled over.',
    ],
    ask: [
      '{Who} in the towns of the south __ {end}.',
      'I have one sentence in my book: {who} at the schools in our valleys __ {end}.',
      'It was news to me that {who} without brothers or sisters __ {end}.',
      'If {p} heard it right, {who} under the age of ten __ {end}.',
    ],
    rows: `who due end rivals
      a number of children | go | to school alone | goes is
      the number of children | goes | up each year | go are
      a lot of the children | come | by bus | comes has
      the group of children | comes | from far away | come have
      a few of the boys | grow | too fast | grows is
      the crowd of boys | grows | every month | grow are
      many a child | wants | a dog | want have
      many of the children | want | a dog | wants has`,
  },
  {
    open: [
      'I put up the {things} as you told me, and it took all afternoon.',
      'The men from the shop have been here, and the {things} found a place at last.',
    ],
    ask: [
      'Now guess what! {Where}, next to the pictures of my aunts, __ {it}.',
      'When you come in, just look: {where}, far from the windows, __ {it}.',
      'I will tell you a secret. {Where}, hidden from the eyes of all visitors, __ {it}.',
    ],
    rows: `things where it due rivals
      hooks and the new lamp | above the table | the lamp | hangs | hang lies
      hooks and the new lamps | above the table | the lamps | hang | hangs lie
      shelf and the big rug | on the floor of the hall | the rug | lies | lie hangs
      shelf and the small rugs | on the floor of the hall | the rugs | lie | lies hang
      coat rack and the tall clock | in the corner by the stairs | the clock | stands | stand lies
      coat rack and the tall clocks | in the corner by the stairs | the clocks | stand | stands lie`,
    near: true,
  },
  {
    open: [
      'Our choir has a secret. There {is} who can really read notes, and nobody else.',
      'In the whole choir there {is} who can read notes. The rest sing what they hear.',
    ],
    ask: [
      'At the concert you can see that {the} in the third row, behind the hats of the ladies, __ {end}.',
      'When the teacher of the two choirs fell ill, we said: "{The} with the curls __ {end}."',
      'The others move their lips, but {the} between the tall singers __ {end}.',
    ],
    rows: `is the due end rivals
      is one boy | the boy | knows | all the notes | know are
      are two boys | the boys | know | all the notes | knows is
      is one girl | the girl | saves | us all each time | save are
      are three girls | the girls | save | us all each time | saves is
      is one old lady | the lady | helps | us out each time | help are
      are four old ladies | the old ladies | help | us out each time | helps is`,
  },
  {
    open: [
      'I turned on my heel when I heard it. {Told}',
      '{Told} My grandmother put her glasses on to see it better.',
    ],
    ask: [
      '"At last, after all those hours, here __ {the}!"',
      '"Stop crying, children, and blow your noses. Here __ {the}!"',
      '"No more questions, please," called {p}. "Look, here __ {the}!"',
    ],
    rows: `told the due rivals
      We had looked for the lost purse in every bush. | the purse | is | are come
      We had looked for the lost keys in every bush. | the keys | are | is comes
      The bus was two hours late, and then there was a cloud of dust on the road. | the bus | comes | come are
      The dancers were two hours late, and then there was a cloud of dust on the road. | the dancers | come | comes is`,
    near: true,
  },
  {
    open: [
      '{Told}, says the mayor. She has made a speech about it, with a glass of water and a clock.',
      'The town has a plan for next year, and it is only one line long: {told}.',
    ],
    ask: [
      'It means that {who}, in all the streets around our squares, __ {end}.',
      'I told my father what it says, and he nods: {who} in the houses by the river __ {end}.',
      'Next year, as it seems, {who} of our town __ {end}.',
    ],
    rows: `told who due end rivals
      more money has to come from the rich | the rich | pay | more | pays is
      more money has to come from every rich man | every rich man | pays | more | pay are
      free travel by bus for the old | the old | travel | for nothing | travels is
      free travel by bus for any old lady | any old lady | travels | for nothing | travel are
      a free lunch for the poor | the poor | eat | for nothing | eats is
      a free lunch for each poor child | each poor child | eats | for nothing | eat are`,
  },
  {
    open: [
      'Some things are good for me, and some are not. {Told}, my doctor has noticed that, too.',
      '{Told}. I am like that, and I do not think that I will change.',
    ],
    ask: [
      'I have told my friends often enough that {x}, with or without cups of tea, __ {end}.',
      'In the long months of winter {x} of all kinds __ {end}.',
      'I know that it is not the same with the others, but {x} before nine or ten __ {end}.',
      'What can I do? {X}, even in the company of my sisters, __ {end}.',
    ],
    rows: `told x due end rivals
      The effect of the news on me is tears | the news | makes | me cry | make are
      The effect of sad films on me is tears | sad films | make | me cry | makes is
      The effect of politics on me is sleep | politics | sends | me to sleep | send are
      The effect of long speeches on me is sleep | long speeches | send | me to sleep | sends is
      The effect of mathematics on me is anger | mathematics | drives | me mad | drive are
      The effect of hard sums on me is anger | hard sums | drive | me mad | drives is
      The effect of gymnastics on me is good health | gymnastics | keeps | me fit | keep are
      The effect of cold baths on me is good health | cold baths | keep | me fit | keeps is`,
  },
  {
    open: [
      'Hats, fish, drums, ponies: you can say a lot about the Miller children in four words. {Told}',
      '{Told} That is what struck me first when I had the Miller children here for a week.',
    ],
    ask: [
      '{Who} __ {end}.',
      'Whatever their parents say on the phone, {who} __ {end}.',
      'It took me seven days to find out that {who} __ {end}.',
      'Does it surprise you that {who} __ {end}?',
    ],
    rows: `told who due end rivals
      No head is without a hat. | each of the twins | wears | a hat | wear are
      No head is without a hat. | both of the twins | wear | hats | wears is
      Fish is loved in that family. | every one of the girls | eats | fish | eat are
      Fish is loved in that family. | all of the girls | eat | fish | eats is
      You hear drums from morning to night. | each of the boys | plays | the drums | play are
      You hear drums from morning to night. | most of the boys | play | the drums | plays is
      They are at home in the saddle. | every one of these children | rides | a pony | ride are
      They are at home in the saddle. | all of these children | ride | ponies | rides is`,
    near: true,
  },
  {
    open: [
      'My aunt is known for miles around, because there she goes in her {thing}. {Told}',
      'You will have seen my aunt, I think: hair like a broom, boots, {thing}. {Told}',
    ],
    ask: [
      'She is {one} who __ {a thing}.',
      'I am proud to say that she is {one} who __ {a thing}.',
      'In my talk about women of our time I called her {one} who __ {a thing}.',
    ],
    rows: `thing told one due rivals
      lorry | No other woman does that here. | the only one of the women in these valleys | drives | drive are
      lorry | Quite a lot of women do that here. | one of the many women in these valleys | drive | drives is
      fur hat | No other woman does that here. | the only one of the ladies in our streets | wears | wear are
      fur hat | Quite a lot of women do that here. | one of the many ladies in our streets | wear | wears is`,
    near: true,
  },
  {
    open: [
      'There are six of us brothers, and we are still measured at the kitchen door. {Told}',
      '{Told} Our mother has it all in a blue book, with the inches and the pounds.',
    ],
    ask: [
      '{Who}, from whom the two uncles expected so little, __ {end}.',
      'Nobody can tell why {who} of all people __ {end}.',
      'The book says it, page after page: {who}, in spite of the beans and the carrots, __ {end}.',
    ],
    rows: `told who due end rivals
      That is how it stands today. | I | am | the tallest | is are was
      That is how it stands today. | the baby | is | the tallest | am are were
      That is how it stands today. | the twins | are | the tallest | is am was
      These lines are from twenty years ago, when we were small. | the baby | was | the tallest | is were are
      These lines are from twenty years ago, when we were small. | the twins | were | the tallest | are was is
      This is the state of things this morning. | I | am | as tall as Father | is are was
      This is the state of things this morning. | the youngest | is | as tall as Father | are am were
      This is the state of things this morning. | the oldest two | are | as tall as Father | is am was
      That was before the war. | the youngest | was | as tall as Father | is were are
      That was before the war. | the oldest two | were | as tall as Father | are was is`,
  },
  {
    open: [
      'You ask if the place is really haunted. {Told} The rest is talk.',
      'At the inn they lower their voices when they come to the castle. {Told}',
    ],
    ask: [
      'When the bells strike twelve, {he}, with a candle and two chains, __ {end}.',
      'You may laugh, but {he}, as the maids and the cooks can tell you, __ {end}.',
      'In the nights of November {he}, whatever the lawyers say, __ {end}.',
    ],
    rows: `told he due end rivals
      A duke lost his head there, and he is looking for it. | he | looks | for his head | look have
      Two dukes lost their heads there, and they are looking for them. | they | look | for their heads | looks has
      A bride fell from the tower, and she is still unhappy about it. | she | cries | in the tower | cry have
      Three brides fell from the tower, and they are still unhappy about it. | they | cry | in the tower | cries has
      A cook died there over his soup, and he is still busy. | he | boils | soup | boil have
      Two cooks died there over their soup, and they are still busy. | they | boil | soup | boils has`,
  },
  {
    open: [
      'We made a plan for the dinner. {Told} It was agreed with a handshake.',
      '"{Told}" That is written on the bill, in the hand of the waiter.',
    ],
    ask: [
      'So {who} with the beards and the big rings __ {end} today.',
      'The fiddles stop for a moment, since {who} at the table between the palms __ {end}.',
      'No arguments now! {Who} from the office with the lifts __ {end}.',
    ],
    rows: `told who due end rivals
      The boss is to pay for the wine. | the boss | pays | for the wine | pay are
      The drivers are to pay for the wine. | the drivers | pay | for the wine | pays is
      The boss is to bring a cake. | the boss | brings | a cake | bring are
      The drivers are to bring a cake. | the drivers | bring | a cake | brings is
      The clerk is to get nothing. | the clerk | gets | nothing | get are
      The ladies are to get nothing. | the ladies | get | nothing | gets is`,
  },
]);

export const kinds: readonly Kind[] = [NUMBER];
