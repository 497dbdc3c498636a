// Tellings, in streets, shops and villages, after which a pronoun is due for one of those who were told of.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { cast } from './telling-cast.ts';
import { HER, HERS, SHE } from './telling-pronouns.ts';

const TOWN = toldKind('told: pronouns in town', [
  {
    open: [
      'Our new mayor is {x}, and about time too! The old mayor was {y}, who slept through every meeting for nineteen years.',
      'The town has voted. For nineteen years we had {y} as mayor. From Monday on, it will be {x}. The band is already practising.',
      'From Monday on we have {x} for a mayor. I have nothing against the old one, {y}, but the meetings were sleepy, and nobody can remember one thing that got done.',
    ],
    ask: [
      'At the town hall a speech from the new mayor is expected, but I hear that __ would much rather dance.',
      'The golden chain was too long for the new mayor. All the same, __ wore it with pride.',
      'A new mayor must open the fair. This time __ cut the ribbon with garden shears.',
      'People asked the new mayor for a swimming pool, and __ promised to build one.',
      'On the first day in office the new mayor could not find the way, so __ asked a cleaner.',
    ],
    rows: cast(
      'she he',
      'a woman of thirty; a grandmother; a lady from the hills; a schoolmistress',
      'a man of thirty; a grandfather; a young fellow with a beard; a schoolmaster',
    ),
  },
  {
    open: [
      '"You must not leave before you have seen Old Charlie," they told me at the inn. Old Charlie is {x}. I had only come for the cheese.',
      'What would our village be without Old Charlie? For those who are new here: Old Charlie is {x}, and we are all very proud.',
    ],
    ask: [
      'So I went and took a picture of Old Charlie, __ has been in every newspaper of the county.',
      'A hundred people stood and clapped for Old Charlie, __ turned ninety on that day.',
      'The children brought flowers to Old Charlie, __ had survived the great fire.',
      'Nothing in this village is as famous as Old Charlie, __ even the queen once came to see.',
      'We have a song about Old Charlie, __ has seen four kings come and go.',
    ],
    rows: `x due rivals
      an oak tree by the church | which | who
      our steam engine | which | who
      the bell in the church tower | which | who
      a cannon on the green | which | who
      the wooden bridge over the river | which | who
      the last fisherman in the harbour | who | which
      our watchmaker | who | which
      the man who plays the organ | who | which
      a beggar with a fiddle | who | which
      the ferryman | who | which`,
  },
  {
    open: [
      'The chemist in our street is {x}, and the man at the bank next door used to play the organ. The chemist knows everyone by name.',
      'Let me tell you about our chemist. Think of {x} behind a high counter, with glasses on a string and a cough drop for every child.',
    ],
    ask: [
      'I had a sore throat on Friday, so I went to the chemist, and __ gave me something horrible in a spoon.',
      'At midnight the baby was hot. We rang the bell of the chemist, and down the stairs in slippers __ came.',
      'The prescription could not be read by anybody but the chemist. For once not even __ could make it out.',
      'You should see the chemist when a child comes in, for then __ reaches for the jar with the cough drops.',
      'If the chemist goes on holiday, the whole street is ill until __ comes back.',
    ],
    rows: cast(
      'she he',
      'a tiny old lady; a tall woman; a mother of five; a grandmother',
      'a tiny old gentleman; a tall man; a father of five; a grandfather',
    ),
  },
  {
    open: [
      'I went into town for one thing only, and came home with {n}. Do not tell Father.',
      'There was a sale at the big shop in Bridge Street, and, well, I have bought {n}. What a day! The crowds! And the lady with the elbows!',
      'This is what I carried home on the bus: {n}. The driver gave me a look.',
    ],
    ask: [
      'My feet hurt, my purse is empty, but wait till I open the bag! You are going to love __.',
      'Father may shout if he likes. I have kept the bill, and the shop will take __ back.',
      'Help me! Father is coming up the path, and the bags are still in the hall. Where shall I hide __?',
      'The man in the shop had to climb a ladder, because he kept __ on the top shelf.',
      'Half price, that was all I had to pay. I could not just leave __ there in the shop, could I?',
    ],
    rows: `n due rivals
      a lamp with a pink shade | it | them him her
      two lamps with pink shades | them | it him her
      an enormous teapot | it | them him her
      six blue plates | them | it him her
      a stuffed owl | it | them him her
      three velvet cushions | them | it him her
      a cuckoo clock | it | them him her
      a pair of red curtains | them | it him her
      a wooden duck | it | them him her
      four silver candlesticks | them | it him her`,
  },
  {
    open: [
      'The bus stopped for {x} with all that luggage, but for {y} it did not stop. Drivers are a mystery to me, I said to the lady beside me.',
      'First the bus took on {x}, and a great deal of luggage. A hundred yards on, in the pouring rain, stood {y}, waving. The bus drove on.',
    ],
    ask: [
      'A bag fell on my foot, then a box, then a violin case. All of that luggage had come on board with __.',
      'The driver looked at the heap of luggage in his bus and asked for two more tickets from __.',
      'There was no room left in the bus, so thick were the bags around __.',
      'At the station we all had to help with the suitcases and hand them down to __.',
      '"Are you moving house?" said the bus driver to __, because of the luggage.',
    ],
    rows: cast(
      HER,
      'an old woman; a nun; a lady in a fur coat; a schoolgirl',
      'an old man; a monk; a gentleman in a top hat; a schoolboy',
      'two students; some tourists; a young couple; three soldiers',
    ),
  },
  {
    open: [
      'A baker and a butcher live in our street. The baker is {x} and the butcher is {y}. They have not spoken since the flood.',
      'You find {x} in the bakery, up at two in the morning, and next door, among the hams, {y}. There was some trouble between them, years ago, over a wet cellar.',
    ],
    ask: [
      'I ordered a wedding cake. You would not believe what __ charged me for it!',
      'When I asked for a loaf, __ wrapped it in newspaper.',
      'Flour flew in clouds, for __ was beating the dough with both fists.',
      'The sausages from next door are good, I admit. But nobody makes rolls as __ does.',
      'Every night, while the street sleeps, __ heats the big oven.',
    ],
    rows: cast(
      'she he',
      'a young widow; a woman from Wales; a mother of six',
      'a young bachelor; a man from Wales; a father of six',
    ),
  },
  {
    open: [
      'The tall house by the church belongs to {x}, as you can see from the geraniums. In the little one, behind the pump, you will find {y}.',
      'If you look for {x}, go to the tall house by the church. If you look for {y}, go on as far as the pump and knock at the little house.',
    ],
    middle: ['The church clock struck four, and a boy came by with a dog and a ball.'],
    ask: [
      'There was a light in the top window of the tall house, and in it I could see __ at a desk.',
      'The postman had a parcel for the tall house. Since nobody opened, he threw pebbles at the window until he woke __.',
      'I would gladly swap my flat for the tall house with its view. It is wasted on __.',
      'So many stairs in that tall house! They are hard on __ in winter.',
      'When the bells ring, the whole of the tall house shakes, but that does not bother __.',
    ],
    rows: cast(
      HER,
      'Mrs Green; Miss White; old Lady Brown',
      'Mr Green; young Mr Brown; old Mr White',
      'the Browns; the White sisters; the two Mr Greens',
    ),
  },
  {
    open: [
      'Did you hear about the wedding? The {n} fainted at the altar. The church was full, the organ played, and down on the carpet, just like that.',
      'I was there, so I can tell you: it was the {n} who said no. The vicar had to ask three times. My hat was quite wasted on the day.',
      'It was the talk of the town. At the church door the {n} got on a bicycle and rode away.',
    ],
    ask: [
      'The wedding never took place after all, as everybody knows. Do not be too hard on the one who spoiled it, for I have talked to __.',
      'In the end the guests ate the cake without a wedding. Everyone knows who was to blame, but nobody has seen __ from that day on.',
      'Somebody has a bad name in town since the wedding that never was. If I met __ in the street, I would smile.',
      'The rings are back at the shop. The one who put an end to that wedding must be very unhappy, and a week by the sea would do __ good.',
      'There was no wedding, only a great deal of talk. The vicar, kind man, felt sorry for the cause of it all and took __ some soup.',
    ],
    rows: `n due rivals
      bride | her | him them it
      bridegroom | him | her them it
      groom | him | her them it
      young widow | her | him them it`,
  },
  {
    open: [
      'The flower shop is run by {x}, and the shoe shop by {y}. When it is hot they put two chairs out on the pavement and share a lemonade.',
      'Side by side in Mill Lane you see a flower shop and a shoe shop. {X} {is} in the one from eight to six. In the other {yIs} {y}, with a mouth full of nails.',
    ],
    ask: [
      'My wife loves roses, and so every Friday I say to __, "Ten red ones, please."',
      'The tulips came late this year, and there was not one bunch left when I asked __.',
      'I wanted new heels, but I went in at the wrong door and put my muddy boots down in front of __, among the lilies.',
      'For the funeral we needed a wreath, and we ordered it from __.',
      'A bee from one of the daisies had stung __.',
    ],
    rows: cast(
      HER,
      'a woman called Joy; Mrs Bell; an aunt of mine',
      'a man called Joe; Mr Bell; an uncle of mine',
      'two friends; the Bell twins; some cousins of mine',
    ),
  },
  {
    open: [
      'In front of me in the queue stood {x} with eleven tins of cat food. Behind me stood {y} with a single egg. What a small egg it was!',
      'I was in the middle of the queue. Behind me, {y} held one egg. In front of me, {x} had filled a basket with cat food, eleven tins of it.',
    ],
    ask: [
      'It took ages, and at the end of it all that cat food could not be paid for because __ had no purse.',
      'Eleven tins! I asked how many cats there were, and __ told me that there was not a single one.',
      'The bag tore, the tins rolled away, and __ had to crawl after them.',
      'You would think that an egg could go first. But no, with all those tins __ would not let it pass.',
      'While the girl counted the tins, __ told her the names of all the cats.',
    ],
    rows: cast(
      SHE,
      'an old lady; a young woman; a little girl',
      'an old gentleman; a young man; a little boy',
      'a married couple; two girls; two old sisters',
    ),
  },
  {
    open: [
      'The statue in the market square shows {x}, though the pigeons make it hard to tell. {Y} paid for it, with money from soap.',
      'Who is that in stone, in the middle of the square? It is {x}, with a sword. It was {y} who paid for the whole thing, and paid well, and wanted no thanks.',
    ],
    ask: [
      'A pigeon has built a nest on the stone head, right on __ crown of laurel.',
      'Tourists like to be photographed in the square with one hand on __ stone foot.',
      'Children hang bags from the end of __ stone sword.',
      'Last winter the frost broke off __ nose, and the town had to have a new one carved.',
      'When it snows on the square, there is a white cap on __ stone head.',
    ],
    rows: cast(
      'her his',
      'a queen; a princess; a duchess; a brave countess',
      'a king; a prince; a duke; a brave knight',
    ),
  },
  {
    open: [
      'There is {x} in the window of the toy shop, and I have been standing here for half an hour. There is also {y}, but who would want that?',
      'Mummy, look! In the window! They have got {x}! Next to the silly drum, do you see? There is nothing in the world that I want more.',
    ],
    ask: [
      'I have counted my pocket money, Mummy, and by June I could buy __.',
      'Please, Mummy, if I am good until Christmas, may I have __?',
      'Daddy says that this toy shop is far too dear, but Granny might give __ to me.',
      'Last night, Mummy, I dreamed that the toy shop was on fire and that I saved __ from the flames.',
      'Somebody else went into the toy shop just now and pointed! Run, Mummy, before they sell __!',
    ],
    rows: cast(
      'it them',
      'a red engine; a wooden castle; a yellow digger; a kite; a big ball',
      'ten tin soldiers; some wooden horses; two puppets; some roller skates; new building blocks',
    ),
  },
  {
    open: [
      'Two people were waiting at the bank when the robbers came in: {x}, who hid under a table, and {y}, who went on reading a newspaper.',
      'During the robbery {x} hid under a table. {Y}, on the other side of the bank, never even looked up from the newspaper.',
    ],
    ask: [
      'A robber tripped over two feet that were sticking out from under the table, and shouted at __.',
      'When it was all over, the policeman knelt down, lifted the tablecloth, and said kindly to __, "You can come out."',
      'There was chewing gum on the underside of that table, and some of it stuck to __.',
      'From down there the robbers were just four boots. That was all that could be seen of them by __.',
      'The table had been a safe place for __, if a dusty one.',
    ],
    rows: cast(
      'her him',
      'a nurse and mother of two; a lady with a parrot; a girl of sixteen',
      'a sailor and father of two; a gentleman with a parrot; a boy of sixteen',
    ),
  },
  {
    open: [
      'The blue car outside the town hall belongs to {x}. The white one, with the dent, belongs to {y}. I know every car in this street, as I have nothing else to do since my leg is in plaster.',
      'I sit at my window all day, with my leg in plaster, and I look at cars. Blue: that is {x}. White with a dent: that is {y}.',
    ],
    ask: [
      'A man with a hammer has just broken the window of the blue car. Should I shout down to him that it is not his but __?',
      'There goes the white car with its dent. The other, the blue one, has not moved for a week, and so I know that it is __.',
      'The police are looking for the owner of the blue car. I could tell them that it is __.',
      'What, you have parked yours behind the blue one? That is a pity, because the blue one is __ and never moves before six.',
      'If I could have any car in this street I would not take mine. I would take the blue one, even though it is __.',
    ],
    rows: cast(
      HERS,
      'Miss Fox; the duchess; my landlady',
      'Mr Fox; the duke; my landlord',
      'the Fox sisters; the people upstairs; my neighbours',
    ),
  },
  {
    open: [
      'I left my brown {n} on the bus. Number nine, top floor, the seat behind the stairs. I had a parcel, a fish and a bunch of flowers to carry, and a conductor who would not stop talking about his knees.',
      'My brown {n} went on to the end of the line without me. What a way to treat a birthday present, and one from my wife!',
    ],
    ask: [
      'At the lost property office they have a room full of what people leave on buses. "I am looking for the brown __," I said.',
      'The man showed me something black, something blue and something green, but not the brown __ that I had left on the bus.',
      'My wife says that I never looked right in the brown __ anyway.',
      'Yesterday in the market I saw a stranger who was wearing the very __ that I had left on the bus.',
      'Before I tell my wife, I will look in all the shops for the same brown __ again.',
    ],
    rows: `n due rivals
      hat | one | ones
      scarf | one | ones
      cap | one | ones
      jacket | one | ones
      coat | one | ones
      gloves | ones | one
      mittens | ones | one
      boots | ones | one
      shoes | ones | one
      glasses | ones | one`,
  },
  {
    open: [
      '"Your licence, please," said the police officer through the car window, took off the helmet, and turned out to be {x}. After all those years! I had pictured that meeting rather differently.',
      'Of all the police officers in this town, the one who stopped my car for speeding had to be {x}.',
    ],
    ask: [
      'I had driven far too fast, but for old times the officer let me go, and __ even waved.',
      '"You have not changed," I said to the officer, and in fact __ had hardly a grey hair.',
      'I promised the police officer to drive more slowly. "You had better," __ said and gave me a wink.',
      'When I asked the officer about old friends, __ told me who had married whom.',
      'There was no fine to pay. The officer closed the notebook, and then __ asked how my mother was.',
    ],
    rows: cast(
      'she he',
      'my first girlfriend; a girl from my old class; my old nanny; the sister of my best friend',
      'an old boyfriend; a boy from my old class; my old gym master; the brother of my best friend',
    ),
  },
  {
    open: [
      'Notice: on Sunday night the silver cup of our football club was stolen by {x}. {Y} saw it from a window across the road.',
      'Who steals a football cup? On Sunday night, just after ten, {x} broke the window of the club house and ran off with it. Luckily {y} saw everything.',
    ],
    ask: [
      'There is a reward of fifty pounds for anyone who helps the police to catch __ and bring home the cup.',
      'A drawing hangs in the post office with the words "cup" and "reward". I must say that I have never seen __ before.',
      'If the cup is found in the river, as some believe, it must have become too heavy for __ to carry.',
      'All the footballers went out with torches to look for the cup, and for __ as well.',
      'It was a dark night. What was seen from across the road was enough, though, to arrest __ and find the cup.',
    ],
    rows: cast(
      HER,
      'a woman in a grey coat; a tall woman; a lady with a big handbag',
      'a man in a grey coat; a tall man; a fellow with a big bag',
      'two men in grey coats; three youths; two men on a motorbike',
    ),
  },
  {
    open: [
      'Ladies and gentlemen, your attention please! {X}, four years old and with chocolate all round the mouth, {was} found asleep behind the roundabout.',
      'This is the loudspeaker of the summer fair. We have here {x}, four years old, very brave. The winning number of the raffle is seventy-one. And the donkey rides are over for today.',
    ],
    ask: [
      'Would the parents please come to the red tent and fetch __?',
      'We have given lemonade and a bun to __, but what is wanted is Mummy.',
      'From the loudspeaker we heard that somebody was missing a child or two, and Mother cried, "That must be __!"',
      'No one has come to the red tent yet, so for the time being the fire brigade is looking after __.',
      'The parents ran to the red tent and took __ in their arms.',
    ],
    rows: cast(
      HER,
      'a little girl; a girl called Daisy; a small girl in a red coat',
      'a little boy; a boy called Henry; a small boy in a red coat',
      'twin girls; two boys in red coats; two brothers called Henry and Hugh',
    ),
  },
]);

export const kinds: readonly Kind[] = [TOWN];
