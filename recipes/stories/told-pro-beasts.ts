// Tellings of animals and things that come back as it, them, its, themselves, and as she or he where that was told.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { rowsFor } from './telling-pronouns.ts';

const IT_THEY = 'it they she he';
const IT_THEM = 'it them her him';
const ITS_THEIR = 'its their her his';
const ITSELF = 'itself themselves herself himself';
const HER_HIM = 'her him it them';
const HER_HIS = 'her his its their';

const BEASTS = toldKind('told: pronouns, beasts', [
  {
    open: ['I bought {who} at the market.', 'At the market I saw {who}, and I paid without thinking.'],
    middle: ['The man sold me a bag of cherries, too.'],
    ask: [
      'I carried home what I had bought at the market, and my sister laughed at __.',
      'I love old things from the market, and when I got home, I began to clean __.',
      'Before I left the market, I had to look for some paper to wrap __.',
      'Never buy at the market without looking twice! At home I saw that there were holes in __.',
      'At the market I paid ten pounds. I would not sell __.',
      'Now my bargain from the market lies in a cupboard. I never use __.',
    ],
    rows: rowsFor(
      IT_THEM,
      'an old lamp, a kettle, a green coat, a hat',
      'some boots, two curtains, a pair of trousers, old gloves',
    ),
  },
  {
    open: [
      'Grandma let us look round her attic. There was a lot of dust, and one dead bat, but behind the chimney we found {who}, and we could keep all that we found.',
      'You would not believe what one can find in an attic. In ours, under a heap of newspapers from the war, we discovered {who}.',
    ],
    ask: [
      'We carried our find down from the attic, and on the last step __ fell apart.',
      'All afternoon we rubbed the dust off our find, until __ shone.',
      'We wanted to sell our find from the attic, but __ brought us hardly any money.',
      'Most things in the attic had belonged to Grandma, and so had __.',
      'It was dark in the attic, but in the light of our torch __ looked like gold.',
      'Our find from the attic was broken, but not for long: with a little glue __ worked again.',
    ],
    rows: rowsFor(
      IT_THEY,
      "a clock, a music box, a doll's house, a train",
      'two lamps, some skates, toy trains, three old radios',
    ),
  },
  {
    open: [
      'Our new {x} is a {who}.',
      'A {who}! Our new {x} is a {who}!',
      '"And what is it?" "The {x} is a {who}," said Dad.',
    ],
    ask: [
      'The little {x} is asleep on __ back.',
      'Our {x} has a white spot on __ nose.',
      'At night the {x} cries for __ mother.',
      'That silly {x} put all four feet into __ dinner.',
      'We all wanted to stroke the {x} and __ soft ears.',
      'Careful, the {x} is growing __ first teeth.',
    ],
    rows: rowsFor(HER_HIS, 'girl, little girl, real little lady', 'boy, little boy, real little gentleman'),
    lists: { x: 'puppy kitten foal calf lamb pony donkey' },
  },
  {
    open: [
      'Dad is good with his hands. For the school fair he built {who} out of tins and an old radio, and on the day before the fair he finally put in the battery.',
      'It took Dad all winter to build {who}. My mother only shook her head, because her vacuum cleaner had gone into the work as well.',
    ],
    ask: [
      'It was a mistake to put a mirror there, as what Dad had built fell in love with __.',
      'At nine it was suddenly quiet: what Dad had built had switched off __.',
      'On the stairs what Dad had built fell and hurt __.',
      'Dad never had to clean what he had built, because every evening what he had built cleaned __.',
      'We laughed about what Dad had built, standing there and singing to __.',
      'After a week Dad could throw away his tools, because what he had built was able to mend __.',
    ],
    rows: rowsFor(
      ITSELF,
      'a robot, a clever machine, a robot dog, a metal bird',
      'two robots, three little machines, robot dogs, metal birds',
    ),
  },
  {
    open: [
      'The elephant in our zoo has had {who}.',
      'Good news from the zoo: the elephant is the mother of {who}.',
    ],
    middle: ['The lions did not care about it.'],
    ask: [
      'All the town came to the zoo to take a photo of __.',
      'The newborn could hardly stand, and the old elephant put her trunk around __.',
      'The zoo is looking for a name. How shall we call __?',
      'There is too much noise around the newborn. Let us not wake __.',
      'The keeper came with a big bottle of milk for __.',
      'Children, please do not throw bread to the newborn. It is bad for __.',
    ],
    rows: rowsFor(
      'her him them it',
      'a daughter, a girl, a baby girl',
      'a son, a boy, a baby boy',
      'twins, two sons, two girls',
    ),
  },
  {
    open: [
      'From my bed I can see {who}, and I have been in bed since March. It is better than television. Last night there was a storm, and I hardly slept.',
      'What do I see from my bed? Only {who} and a piece of sky. I am not complaining, one gets used to a small world.',
    ],
    ask: [
      'The storm bent what I see from my bed and tore at __ branches.',
      'I know that it is autumn when outside my window I hear __ leaves.',
      'A woodpecker knocks, just outside my window, on __ bark.',
      'The sun goes down behind what I see from here, and I count __ apples.',
      'My view was white this morning, with snow on all __ branches.',
      'It is March now, and outside my window the birds pick at __ buds.',
    ],
    rows: rowsFor(
      ITS_THEIR,
      'an old apple tree, one crooked tree, a tall apple tree',
      'two apple trees, three crooked trees, the trees of a garden',
    ),
  },
  {
    open: [
      'Something was scratching at the kitchen door last night, and I thought of thieves. In the end I took a pan and looked out: it was {who}!',
      'You asked about the noise at my door last night. It was {who}, wet through and hungry.',
    ],
    ask: [
      'As soon as I opened the door, __ walked in.',
      'The scratching at the door stopped, and __ looked at me.',
      'I held up my pan in the door, but __ did not move.',
      'I wanted to go back to sleep, and on the mat behind the door so did __.',
      'I gave what was left of my dinner to the guest at the door, and __ ate the lot.',
      'There were no thieves at my door. I laughed and thought that __ laughed, too.',
    ],
    rows: rowsFor(
      IT_THEY,
      'a fox with mud on its tail, a hedgehog on its short legs, a badger with a leaf on its nose',
      'three of our sheep, two little pigs, a few geese',
      'our hen with her bad leg, the cat with her blue collar, the mare with her long white tail',
      'the bull with his bell, the cock with his red comb, our tomcat with his torn ear',
    ),
  },
  {
    open: [
      'My bear {pet} is a {who}.',
      'I have a bear, {pet}, who is a {who}.',
      'Granny made me a bear. The bear is a {who} and is called {pet}.',
    ],
    ask: [
      'Mum put {pet} in the washing machine, and I sat down before the glass and waved to __.',
      'I cannot sleep without {pet}. Have you seen __?',
      'On the train {pet} got a seat, and nobody was allowed to sit on __.',
      'One eye is missing, but I still love {pet}. Nobody laughs at __!',
      'I have told {pet} a secret, and you must not ask __.',
      'The dog ran off with {pet}, and it nearly ate __.',
    ],
    rows: rowsFor(HER_HIM, 'girl, lady, princess, queen', 'boy, gentleman, prince, king'),
  },
  {
    open: [
      '{Who} blocked the road this morning.',
      'We were late. {Who} stood in the middle of the road.',
      'This morning the road was closed because of {who}.',
    ],
    ask: [
      'The road was blocked, and a policeman walked round and round __.',
      'Lots of cars were waiting on the road. All the drivers were angry and hooted at __.',
      'Half a day the road was closed, until a farmer came with ropes and took away __.',
      'We got off the bus, stood in the road and stared at __.',
      'Nobody could drive on that road, because nobody could move __.',
      'I was late because of the road, and I took a photo of what blocked it. Here, do you see __?',
    ],
    rows: rowsFor(
      IT_THEM,
      'a broken tractor, a big lorry, an old bus, a piano',
      'two tractors, some lorries, a hundred sheep, three pianos',
    ),
  },
  {
    open: [
      'Mum was at work, so Dad made {who} for dinner. He had a book open in front of him and flour in his hair, and he did not want any help.',
      'My brother wanted to surprise us. When we came home from the lake, there were flowers on the table, and he had made {who}.',
    ],
    middle: ['The dog waited under the table.'],
    ask: [
      'We sat down to dinner. With the first bite I knew that __ needed salt.',
      'The dinner was a disaster, because in the pan __ turned black.',
      'It was the best dinner of the year, and all too soon __ disappeared.',
      'We waited for Mum with the dinner, and while we waited, __ got cold.',
      'The dog sniffed at his share of the dinner, but even for him __ smelled too strange.',
      'I am still full from that dinner, but my goodness, how good __ tasted!',
    ],
    rows: rowsFor(
      IT_THEY,
      'a fish pie, chicken soup, a pizza, porridge',
      'pancakes, sausages, noodles, dumplings',
    ),
  },
  {
    open: ['The {x} at the mill is {who}.', 'There is a {x} at the mill, {who} by now.'],
    ask: [
      'There is a pond behind the mill, and the {x} looks down at __.',
      'When the {x} gets dirty in the mill, nobody helps. The {x} cleans __.',
      'The miller does not feed the {x}, who finds enough to eat for __.',
      'That {x} at the mill opens the door without help, all by __.',
      'In the hot sun the {x} rolls in the dust and scratches __.',
      'There was only one warm place at the mill, and the {x} kept it for __.',
    ],
    rows: rowsFor(
      'herself himself itself themselves',
      'a mother of six, an old lady, a fat old girl, a grandmother',
      'a father of six, an old gentleman, a fat old boy, a grandfather',
    ),
    lists: { x: 'cat dog goat donkey pig' },
  },
  {
    open: [
      'It was the number nine bus, at about half past four, and I was sitting upstairs. I must have left {who} on the seat, because I had both hands full of shopping.',
      'Hello, is that the bus company? My son left {who} on the number nine. He is crying so much that I can hardly hear you.',
    ],
    ask: [
      'The bus company has a room for lost property, and I went there to look for __.',
      'The bus drove on, and the last that I saw through the window was somebody picking up __.',
      'A lady from the bus company rang us this morning to say that she had found __.',
      'So much trouble over one bus ride! Next time I will not take my eyes off __.',
      'I told the bus driver that my name was written inside __.',
      'Now the number nine bus is halfway to Wales, and nobody will ever give back __.',
    ],
    rows: rowsFor(
      IT_THEM,
      'an umbrella, a red hat, a school bag, a purse',
      'some gloves, red slippers, new boots, school books',
    ),
  },
  {
    open: [
      'Our {x} would not eat, so we called the vet. "{She} must come in at once," the voice said.',
      'The {x}, {a old}, must see the vet.',
    ],
    middle: ['The waiting room smelled of wet fur.'],
    ask: [
      'The vet lifted up our {x} and put __ on the table.',
      'Then the vet looked into the mouth of the {x} and gave __ a pill.',
      'Our {x} was shaking, so I sang to __.',
      'The vet said that our {x} was too fat, and that we should walk more with __.',
      'Our {x} bit the vet. "No biscuit for __!"',
      'Now the {x} is well again. The vet saved __.',
    ],
    rows: `she old due rivals
      she | old girl | her | him it them / he | old boy | him | her it them / she | old lady | her | him it them
      he | old gentleman | him | her it them / she | tired mother | her | him it them / he | young male | him | her it them
      she | young female | her | him it them / he | tired father | him | her it them`,
    lists: { x: 'cat dog rabbit goat parrot hamster' },
  },
  {
    open: [
      'We had {who} in the garden all summer, and I would not have missed a day of it. The neighbours brought their children over to look, and I put out apples.',
      'The children did not go to the pool that summer. We had {who} in our garden, and that was far better than any pool.',
    ],
    ask: [
      'In September the garden was suddenly empty. I miss __.',
      'The garden belonged to our guest from the wild, and the dog was not allowed to bark at __.',
      'I have taken hundreds of photos in the garden, nearly all of them of __.',
      'At six in the morning I went out into the garden in my slippers, with an apple, to feed __.',
      'No, we never touched our garden guest. We only watched __.',
      'When the garden was dry, we put out some water for __.',
      'Next summer, I hope, our garden will be good enough again for __.',
    ],
    rows: rowsFor(
      IT_THEM,
      'a hedgehog with leaves on its back, a tortoise with a crack in its shell, a squirrel with its nest',
      'two hedgehogs, seven ducklings, three squirrels',
      'a deer with her shy brown eyes, a vixen with her red tail, a duck with her bad wing',
      'a stag with his first horns, a cock pheasant in all his colours, an old drake with his green head',
    ),
  },
  {
    open: ['A {x} danced in the circus, {who}.', 'The star of the circus was a {x}, {who}.'],
    ask: [
      'The {x} ran round and round the circus with a flag between __ teeth.',
      'We clapped, and the circus {x} shook __ head.',
      'In the circus the {x} had a bell around __ neck.',
      'The {x} fell into the sand of the circus and got up on __ feet.',
      'After the circus I saw the {x} in __ cage.',
      'It was the {x} that I liked best in the circus, because of __ dancing.',
    ],
    rows: rowsFor(
      HER_HIS,
      'a lady in pink, an old grandmother, a girl with ribbons, a mother of three',
      'a gentleman in a hat, an old grandfather, a boy with a bow tie, a father of three',
    ),
    lists: { x: 'bear pony dog goat monkey lion tiger' },
  },
  {
    open: [
      'Last autumn I planted {who} by the gate. My back hurt, my neighbour gave me good advice over the fence, and then came the snow and covered all of it.',
      'The man at the garden shop gave me {who} for nothing, because the winter was so close. I planted what I had been given by the gate.',
    ],
    ask: [
      'All winter I looked over at the gate, and under the snow __ slept.',
      'In April the sun shone on the gate, and I saw that __ had come up.',
      'A goat got in through the gate, and by noon __ had disappeared.',
      'It was a dry spring, and I went to the gate with water, because __ needed it.',
      'You can smell what grows by the gate from here. How quickly __ grew!',
      'Everything in my garden survived the frost, and by the gate so did __.',
    ],
    rows: rowsFor(
      IT_THEY,
      'a rose, a young apple tree, lavender, a small pumpkin plant',
      'tulips, three cherry trees, sunflowers, two rose bushes',
    ),
  },
  {
    open: [
      'I want {who} for Christmas.',
      'Dear Father Christmas, please bring me {who}.',
      'My one wish for Christmas is: {who}.',
    ],
    ask: [
      'It is still a week to Christmas, and I keep dreaming of __.',
      'There is a parcel under the Christmas tree. Mum shook her head when I asked about __.',
      'I have told everyone about my wish. I hope that somebody has already bought __.',
      'My brother has got the same Christmas wish. I do not want to share __!',
      'My wish is in the window of the toy shop. Every day I go there and look at __.',
      'There it was, Christmas at last! I tore off the paper and pulled out __.',
    ],
    rows: rowsFor(
      IT_THEM,
      'a drum, a sledge, a camera, a kite',
      'skates, skis, football boots, roller skates',
    ),
  },
  {
    open: [
      '{Who} woke me last night.',
      'I was woken by {who} in the middle of the night.',
      'Do you know what woke me? {Who}!',
    ],
    ask: [
      'I was awake at three, and I was still awake when __ stopped.',
      'I put a pillow over my head so as not to hear the noise, but __ went on.',
      'What a noise in the night! I wonder whether __ woke you, too.',
      'Somebody shouted out of a window into the noise, and at last __ fell silent.',
      'Other noises do not wake me, but last night, right under my window, __ did.',
      'I lay there and listened to the noise. The longer I listened, the sadder __ sounded.',
    ],
    rows: rowsFor(
      IT_THEY,
      'a car alarm, the telephone, the wind, an owl',
      'the church bells, the cats, some drunken men, two owls',
    ),
  },
]);

export const kinds: readonly Kind[] = [BEASTS];
