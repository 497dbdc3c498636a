// Tellings of family life at home: kitchen, bedroom, garage, chores, babies, brothers and sisters.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS } from './telling-words.ts';

const HOME = toldKind('told: family life at home', [
  {
    open: [
      '{P} {a} on Sunday, and {q} {b}. Then we all had tea together with our feet up.',
      'While {q} {b}, {p} {a}. Mum had a nap on the sofa and knew nothing of it.',
    ],
    ask: [
      'Who came to the table with {clue}? It was __.',
      '"I can see by the {clue} what you have been up to," Mum said to __.',
      'Of the two of them only one had {clue}, and that was __.',
      '"Look at you!" laughed Grandma when she saw the {clue} of __.',
      'The towel in the hall had a mark on it. It came from the {clue} of __.',
    ],
    rows: `a b clue
      did all the washing-up | wrote the shopping list | soapy hands
      dug up the potatoes | read to the baby | muddy fingers
      baked the rolls for supper | mended the radio | floury hands
      painted the garage door | set the table | green fingers
      cleaned out the coal stove | fed the hamster | black hands`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      "The baby's spare dummy is in the {due}, in case he wakes up. He has his bottle at six, and please leave the landing light on.",
      '"He will want a dummy at some point," said the mother with her coat on. "I keep a few in the {due}. In the {d} there are only nappies. Have a nice evening, {p}!"',
    ],
    middle: ['He slept like an angel until half past nine, and {p} ate a whole bag of crisps.'],
    ask: [
      'At ten he was screaming for his dummy, so {p} felt about in the __.',
      '"What do I do?" "Give him a dummy. I told you, they are in the __."',
      'At last {p} found what he was crying for in the __.',
      'The bottle was no use to him. He only calmed down when {p} had been to the __.',
      'Nothing helps like a dummy, and {p} got one out of the __.',
    ],
    lists: {
      due: 'drawer cupboard basket bag box wardrobe chest suitcase',
      d: 'drawer cupboard basket bag box',
    },
  },
  {
    open: [
      '{P} wanted {d} walls, but {pHis} sister got her way, and the bedroom they share was painted {due} at Easter. The bunk beds stayed as they were.',
      "We did the children's bedroom at Easter. {P} had been begging for {d}, the elder sister for {due}, and in the end Dad let her choose.",
    ],
    ask: [
      'Every wall in there is now __.',
      'The cat must have walked through it, since all four paws were __.',
      'Dad had little spots in his hair for a week, all of them __.',
      'Lying in bed that night, {p} looked up and thought: why so __?',
      '"So did you get your colour?" "No," said {p}. "It is all __."',
    ],
    lists: { due: 'blue green yellow white pink purple orange grey', d: COLOURS },
  },
  {
    open: [
      'The baby began to cry at four. He {why}, and his mother was still on the phone. I picked him up and walked round the kitchen with him.',
      'What a noise from the nursery! It was little Tom, who {why}. I put down the iron and went to him.',
    ],
    ask: [
      '"There, there," I said, "I know that you are __."',
      'His sister took one look at him and shouted, "Mum, he is __!"',
      'It was plain to see what the matter was: the poor little thing was __.',
      'Any child would make a fuss, being so __.',
      'I am not his mother, but even I can tell when a baby is __.',
    ],
    rows: `why due rivals
      had not had a drop of milk since breakfast | hungry | wet cold
      had been awake since five without a nap | tired | wet cold
      had tipped the whole jug of water over his vest | wet | hungry tired
      had kicked off his blanket by the open window in January | cold | hungry hot
      was wrapped up in three jumpers right next to the stove | hot | cold hungry
      had been crawling about in the coal bucket | dirty | hungry cold`,
  },
  {
    open: [
      'With five children about, nobody in our house {see} much of the carpet. {P} {see} more than the others, because {pHe} {do} the cleaning.',
      '{P} {do} the cleaning in our house, with one bucket and a lot of songs. The rest of us never lift a finger.',
    ],
    ask: [
      'Nobody else {see} how dirty {x} __.',
      'Only {p} {see} how full of old rubbish {x} __.',
      'I suppose that {p} {know} best how dusty {x} __.',
      'Our guests never went upstairs, so none of them {know} how untidy {x} __.',
    ],
    rows: `see do know x due rivals
      sees | does | knows | the boxes at the back of the garage | are | is
      saw | did | knew | the box with the old toys | was | were
      sees | does | knows | the drawer with the forks and spoons | is | are
      saw | did | knew | the shelves behind the cot | were | was
      saw | did | knew | the baskets under my bed | were | was
      sees | does | knows | the cupboards in the hall | are | is
      saw | did | knew | the room of my two brothers | was | were`,
  },
  {
    open: [
      '{P} is going to be six on Friday and has asked for a {due}. "Nothing else," {pHe} says. {Q}, who is nine, had a {d} last time and was very happy with it.',
      '"A {due}, please," {p} wrote in big letters, "because the one next door is not mine." The list hung on the fridge for weeks. {Q} had only put down a {d}.',
    ],
    ask: [
      'It came true. Out of the paper with the stars on it came a brand-new __.',
      '"How did you know," cried {p}, "that all I wanted was a __?"',
      'Grandpa sent a book. {P} thanked him politely and went on hoping for the __.',
      'Of course {p} could not sleep, and when {pHe} did, it was to dream of a __.',
      'On the morning of the big day there stood, with a bow round it, the __.',
    ],
    lists: {
      due: 'kite drum bike scooter doll sledge guitar camera tent train',
      d: 'football watch torch kite bike',
    },
  },
  {
    open: [
      'On Sunday there was a knock at the back door, and in came {who} with a cake under one arm. I had to clear the table in a hurry.',
      'Yes, that is {who} at the sink. We were just going to do the dishes together, so come in and take a towel!',
    ],
    ask: [
      'Of course I kept the best chair for my __.',
      '"And who may that be?" asked the woman from next door. "That is my __."',
      'Nobody in the family laughs as loudly as my __.',
      '"Do stay for supper," I said to my __.',
      'In the evening I stood at the gate and waved to my dear __.',
    ],
    rows: `who due rivals
      my father's sister | aunt | cousin grandmother / my mother's brother | uncle | cousin grandfather
      my uncle's son | cousin | uncle nephew / my mother's mother | grandmother | aunt niece
      my father's father | grandfather | uncle cousin / my sister's boy | nephew | uncle cousin
      my brother's daughter | niece | aunt cousin`,
  },
  {
    open: [
      'I had already put out {a} plates for supper when Mum called down that {more} coming too. So I went back to the cupboard for more.',
      'As always there were {a} of us for supper. Then the bell rang: {more} at the door, and of course they were asked in.',
    ],
    ask: [
      'In the end the number of plates on the table was __.',
      'I counted the plates again to be sure, and it came to __.',
      '"So how many are we now?" asked Dad with the ladle in his hand. "We are __."',
      'Sausages we had enough, because Mum had fried exactly one for each of us: __.',
    ],
    rows: `a more due rivals
      three | Gran and Grandpa were | five | four three / two | the twins were | four | three two
      four | Gran and Grandpa were | six | five four / five | the twins were | seven | six five
      six | my two aunts were | eight | seven six / seven | both our uncles were | nine | eight seven
      eight | two of my cousins were | ten | nine eight`,
  },
  {
    open: [
      'Dad {what}. The radio was on, it was raining outside, and {p} drew faces on the kitchen window.',
      '"It is my turn today," said Dad. He tied on the apron with the ducks and {what}.',
    ],
    ask: [
      'Before long we were all sitting round the __.',
      "By two o'clock nothing was left of the __.",
      '"Careful," he said, "nobody touches the __!"',
      "If you ask me, nothing in the world smells better than Dad's __.",
      '{P} had only come in for a biscuit but stayed for the __.',
    ],
    rows: `what due rivals
      peeled six apples, rolled out some pastry and put on a lid | pie | soup omelette
      broke four eggs into a hot pan with butter and a bit of ham | omelette | pie soup
      put slices of bread in the slots and pushed the lever down | toast | soup salad
      boiled the kettle, warmed the pot and got the cups out | tea | toast soup
      chopped leeks and carrots into a big pot of boiling broth | soup | toast cake
      washed a lettuce and poured oil and vinegar over it | salad | cake toast
      stirred butter, sugar, flour and eggs and filled a round tin | cake | salad soup`,
  },
  {
    open: [
      '{P} {tell}. Then the phone rang, and it was {q} with a long story about a lost shoe.',
      'I blame {q}, who came to borrow a drill and stayed for hours. Before that {p} {tell}, and after that nobody thought of it.',
    ],
    ask: [
      'When I came down at last, the {x} was __.',
      '"Have you looked at the {x}?" I asked. "It is __!"',
      'So nobody should have been surprised that the {x} was __.',
      'Mum shook her head. She put out a finger, touched the {x}, and sure enough, it was __.',
      'I do not know what else one could expect, but they all stared at the {x}, because it was __.',
    ],
    rows: `tell x due rivals
      had run a bath and forgotten to get into it | water | cold | hot
      had left the iron switched on | iron | hot | cold
      had drunk up the milk and put the bottle back | bottle | empty | full
      had hung the sheets out, and it was pouring | washing | wet | dry
      had knocked the big vase down the stairs | vase | broken | empty
      had filled the bucket right up to the brim | bucket | full | empty
      had put the butter down beside the hot stove | butter | soft | hard`,
  },
  {
    open: [
      "In our garage there are {x}, which {belong} to {p}, and the new blue helmet that {q} got for passing the exam. Everything else is Dad's.",
      '"What is all this?" asked Dad when he could not get the car in. The helmet on the hook was {q}\'s, as he knew. As for {x}, we told him to have a word with {p}.',
    ],
    ask: [
      'When Dad came across {need}, he thought of __.',
      '"Look what I bought," said Dad. "It is {need}, and it is for __."',
      'Two words were written on the shelf, "{need}", and a name: __.',
      'Dad knew who would be glad of {need}, and so he called __.',
    ],
    rows: `x belong need
      two bikes with flat tyres | belong | a pump / two rusty old skates | belong | some oil
      some boots with no laces | belong | a bit of string / some trousers with holes | belong | needle and thread
      two torches with flat batteries | belong | new batteries`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'We were carrying in the shopping when {who} slipped on the wet step and ended up in the flower bed. There were eggs all over the path.',
      'It was icy that morning. Mum had warned us, but {who} came racing round the garage and went flat on the ground.',
    ],
    ask: [
      'All of us ran out to help __.',
      'Dad bent down and picked the leaves off __.',
      'It was only a scratch, but Mum would not stop fussing over __.',
      '"That must have hurt," said the postman, and he felt very sorry for __.',
    ],
    rows: `who due rivals
      my little sister | her | him them / my big brother | him | her them / the twins | them | him her
      our grandmother | her | him them / Uncle Bob | him | her them / both my cousins | them | her him`,
  },
  {
    open: [
      'Dad called from the garage. There was {what}, he said, and could one of us come and lend him a hand? {P} went out in slippers.',
      'It was one of those Saturdays. {P} wanted to sleep, but there was {what}, so Dad came and pulled off the blankets.',
    ],
    ask: [
      '"Here you are," said {p} and held out the __.',
      'What Dad needed was the __.',
      '"Well, that is no job for bare hands," said Dad. "Get me the __!"',
      'Nothing is ever in its place here, so it took {p} half an hour to find the __.',
      'Ten minutes later it was done, and {p} could put away the __.',
    ],
    rows: `what due rivals
      a row of nails to be knocked in | hammer | saw pump / a long plank to be cut in two | saw | hammer pump
      a bicycle with two flat tyres | pump | hammer saw / a lamp to hang from a very high ceiling | ladder | pump saw
      dust all over the floor | broom | hammer pump / a hole to be made in the wall | drill | broom saw
      grass up to our knees | mower | drill hammer`,
  },
  {
    open: [
      'Mum looked at the mess. "If you tidy this room by Friday, we will go to the {due} on Saturday," she said. {P} would rather have seen the {d}, but a deal is a deal.',
      'The deal was this: {p} was to clear up all the bricks and the socks and the apple cores, and Mum would take {pHim} to the {due}.',
    ],
    middle: ['There were eleven socks under the bed. No two of them matched.'],
    ask: [
      'On Friday night the floor was as clean as a plate, so off they went to the __.',
      '"A promise is a promise," said Mum. "Get your coat on, we are going to the __!"',
      'With every sock {pHe} picked up, {p} was thinking of the __.',
      'It was not done by Friday, I fear, and {p} had to stay at home and dream of the __.',
    ],
    lists: {
      due: 'zoo circus fair cinema museum castle pool beach theatre',
      d: 'zoo circus fair cinema castle',
    },
  },
  {
    open: [
      "Two toys sleep in my sister's bed. The {a} is called {pet}, the {b} is {pet2}, and woe to anyone who mixes them up.",
      'For her birthday my sister was given {a b}, and she named it {pet2}. But her first love, {a a} by the name of {pet}, was not forgotten.',
    ],
    ask: [
      'When the light went out, she felt for the {hint} of __.',
      'She pulled at the {hint}, and down from the shelf came __.',
      '"I want the one with the {hint}!" she wept. "I want __!"',
      'Most nights she falls asleep with one hand on the {hint} of __.',
    ],
    rows: `a b hint
      elephant | penguin | long trunk / giraffe | bear | very long neck / rabbit | duck | long ears
      crocodile | lamb | sharp teeth / lion | frog | yellow mane / camel | pig | two humps / swan | mouse | white wings`,
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'That old {c} of ours has been mended so often! Last week it fell off the trailer, and {p} had to carry it into the garage.',
      'Do you remember our {c}? It was a wedding present. The children have been at it again, and {p} has spent all morning with the glue.',
    ],
    ask: [
      'It still looks all right, apart from the __.',
      '"It is no good," {p} said, "without its __."',
      'This time we had to do something about the __.',
      'One thing was missing when I looked more closely: its __.',
    ],
    rows: `c due rivals
      teapot | spout | wheels pages / clock | hands | wheels spout / pram | wheels | hands pages
      cookbook | pages | legs spout / table | legs | pages spout / piano | keys | pages spout / broom | handle | pages keys`,
  },
  {
    open: [
      '{P} was born in the year of the flood, and {q} came along three winters later. By that time we had moved into the flat over the bakery.',
      'When {q} was born, {p} was already running about in the kitchen and pulling things off the table.',
    ],
    ask: [
      'The elder of our two is therefore __.',
      'So the first to lose a tooth, to start school and to leave home was __.',
      'New coats are not bought for both of them. They are bought for __.',
      '"I was here before you," says __.',
      'If you want to know which one had us all to himself or herself for a while, it was __.',
    ],
    due: 'p',
    rivals: 'q',
  },
]);

export const kinds: readonly Kind[] = [HOME];
