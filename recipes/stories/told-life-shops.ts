// Tellings from shops, markets, the bakery, the post office and the hairdresser's: who bought, paid, sold and said what.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, DAYS, NUMBERS, THINGS, TOWN } from './telling-words.ts';

const things = THINGS.replace('umbrella', '');

const SHOPS = toldKind('told: life in the shops', [
  {
    open: [
      'At the end of the market an old farmer had {a c} with him in a wooden box. My little sister forgot all about the shopping and knelt down beside it. "Is it for sale?" she asked.',
      'We only went to the market for onions. But then we came to a stall with {a c}, and my little sister would not go one step further. "You can touch it, it does no harm," said the man.',
    ],
    middle: ['Mum looked at her watch and sighed.'],
    ask: [
      'My sister put out one finger and touched its __.',
      'On the way home she talked of nothing but the animal with the beautiful __.',
      'That evening she drew it for Grandma, and the longest time of all she spent on its __.',
      '"I have never seen such lovely __," she told Dad.',
    ],
    rows: `c due rivals
      rabbit | fur | feathers scales wool / hen | feathers | fur scales wool / lamb | wool | feathers scales fur
      kitten | fur | feathers scales wool / duck | feathers | fur scales wool / snake | scales | fur feathers wool
      goose | feathers | fur scales wool / puppy | fur | feathers scales / young sheep | wool | scales feathers
      big goldfish | scales | fur feathers wool / parrot | feathers | fur wool scales / lizard | scales | fur wool`,
  },
  {
    open: [
      'On Saturday {p} and {q} went into town together, each with some birthday money. {p} found a {x} almost at once. {q} could not make up {qHis} mind and at last took a {y} home.',
      "Have you heard what they did with Grandpa's money? {q} bought a {y}, which I can understand, and {p} bought a {x}, which I can't.",
    ],
    ask: [
      'When the {x} got lost after two days, nobody was as angry as __.',
      'We should get some paper for the {x} and wrap it up nicely for __.',
      'If you find a {x} on the stairs again, please give it back to __.',
      'There was a {x} lying in the bus, and I knew at once who had left it there: __.',
    ],
    lists: { x: things, y: things },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '"Thank you, and here is your change," said the woman at the till. I had both hands full, so I dropped the coins into my {due} and ran for the bus. My {d} was full of apples anyway.',
      'I remember it well: I paid, I got a handful of coins back, and since my {d} has a hole in it, I put them into my {due}. Then I bought no more that day.',
    ],
    middle: ['It began to rain, and the bus was late.'],
    ask: [
      'When the driver asked for two pounds, I found the coins in my __.',
      '"Where did you put the money, dear?" asked my husband. "In my __," I said.',
      'At every step I could hear the coins jingling in my __.',
      'I turned everything upside down at home, and the coins fell out of my __.',
    ],
    lists: { due: 'pocket bag purse basket hat glove coat boot', d: 'bag basket coat pocket' },
    rivals: 'd hat glove',
  },
  {
    open: [
      'Eggs are dear this spring. At the corner shop they wanted {d} pounds for a tray, so I walked on to the market, where the same tray cost me {due}.',
      'A tray of eggs for {due} pounds, just think of it! That was on the market, from a farmer who knows my brother. In the supermarket I would have paid {d}.',
    ],
    ask: [
      'My neighbour goes to the market too now, since I told her that a tray there costs only __.',
      '"How much did you give the farmer for these eggs?" asked my wife. I said __.',
      'I held out a note to the farmer and said, "Please take __."',
      'Next week, if the farmer has not changed his price, I will be happy to pay another __ for a tray.',
    ],
    lists: { due: 'two three four five', d: 'six seven eight nine ten' },
    rivals: 'd eleven twelve',
  },
  {
    open: [
      'Whenever I buy shoes, I go to {w} on the corner. It takes time, but there is always a chair for me, and a cup of tea. Last week I was there again because of my winter boots.',
      'There is a small shoe shop on our street, and everybody likes {w} behind the counter. I took my old boots there on Tuesday.',
    ],
    ask: [
      'I showed the hole in the left boot and asked how long the work would take. Three days, __ told me.',
      'I must say that nobody knows more about feet than __ {verb}.',
      'I showed the hole in my left boot, and without asking any questions, __ set to work.',
      'It cost me next to nothing. When I asked why, __ only smiled.',
    ],
    rows: `w verb due rivals
      the old lady | does | she | he they / the young man | does | he | she they / the two sisters | do | they | she he
      the tall woman | does | she | they he / the friendly old man | does | he | they she
      the couple from Poland | do | they | he she / the two brothers | do | they | he she
      the girl with the curls | does | she | he they`,
  },
  {
    open: [
      'When Mrs Miller came back to open her little shop after the holidays, she had a bad surprise. She had forgotten {x}, and {ev}.',
      'You should not close a shop and go away for two weeks without looking round first. Mrs Miller did just that. There was {x}, and {ev}.',
    ],
    middle: ['The first customers were already standing at the door.'],
    ask: [
      '"I cannot sell that to anybody," she said sadly. "Look at it, it is all __."',
      'She touched it with one finger, and yes, by now it was __.',
      '"What is wrong with it?" asked a boy. "Can\'t you see that it is __?" said Mrs Miller.',
      'She told us later how she stood there in front of it, and how terribly __ it was.',
    ],
    rows: `x ev due rivals
      some bread | it had been lying there in the dry air since the day she left | hard | soft wet frozen
      some butter | it had been standing in the hot sun behind the window | soft | hard frozen dry
      a roll of cloth | the rain had been dripping through the roof on it for days | wet | dry hard frozen
      a bottle of water | the heating was off and there was ice on everything | frozen | hot soft
      a jug of milk | nobody had put it into the fridge in all that summer heat | sour | sweet frozen
      a white carpet | the coal dust had come down the chimney all over it | black | white clean
      a glass vase | the cat had knocked it off the shelf onto the stone floor | broken | whole new`,
  },
  {
    open: [
      'I do not let anybody touch my hair except {due}. The other one there, {d}, is nice enough, but last time she cut my ear.',
      '"Who would you like today, madam, {d} or {due}?" they asked me at the hairdresser\'s. I only know one of them, so I said {due}, and sat down with a magazine.',
    ],
    middle: ['The radio was playing something old and slow.'],
    ask: [
      'I came home so pleased that my daughter rang them up at once and wanted to go to __.',
      'When I got up from the chair, I left five pounds for __.',
      '"Just a little shorter than last time, please," I said to __.',
      'It looks wonderful, I must say. Nobody has such clever hands as __.',
      'Let me give you some advice: if you ever go there, ask for __.',
    ],
    lists: {
      due: 'Susan Maria Julia Helen Carol Wendy Sandra Linda Rosa Nora Gloria Brenda',
      d: 'Susan Maria Julia Helen Carol Wendy Sandra Linda Rosa Nora Gloria Brenda',
      e: 'Susan Maria Julia Helen Carol Wendy Sandra Linda Rosa Nora Gloria Brenda',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Dear customers, we are sorry about the empty shelf. {S} which you see in our catalogue came in on Monday, and by Tuesday noon we had nothing left to sell.',
      '"Excuse me, I am looking for something," said the man in the hat. "It is {s} from the picture in your window. My wife dreams of it, day and night."',
    ],
    ask: [
      'I hope you will understand that {s} in our newest catalogue __ sold out.',
      '"Let me see," said the girl and looked at her list. "{S} with the three little flowers __ no longer to be had."',
      'What a pity it is that {s} from the window __ so hard to get!',
      'Nobody knows when {s} that so many people ask for __ coming back.',
    ],
    rows: `s due rivals
      the blue dress | is | are / the red shoes | are | is / the white jacket | is | are / the long gloves | are | is
      the green lamp | is | are / the silver earrings | are | is / the tea cups | are | is / the small mirror | is | are
      the striped socks | are | is / the round table | is | are`,
  },
  {
    open: [
      'It was late on Christmas Eve, and the toy shop was about to close. "I promise you, {p}," said Uncle {m} at the door, "tomorrow morning there will be a {due} under the tree." The shopkeeper, who wanted to go home, held up a {d} and then a {e}.',
      'A {d}? A {e}? No, {p} wanted neither, and Uncle {m} had given {pHim} his word that it would be a {due}. So he walked through the snow from shop to shop.',
    ],
    ask: [
      'The next morning {p} tore off the paper, and there it was, a real __!',
      '"Did you really think I would forget your __?" laughed Uncle {m}.',
      'He always keeps his promises. He came out of the very last shop with a big __.',
      'Dear Uncle {m}, thank you so much for my lovely __.',
    ],
    lists: {
      due: 'doll drum kite ball train bear robot boat puzzle guitar tent whistle',
      d: 'doll drum kite ball train bear robot boat puzzle guitar tent whistle',
      e: 'doll drum kite ball train bear robot boat puzzle guitar tent whistle',
    },
    rivals: 'd e',
  },
  {
    open: [
      'My cousin {f} has taken a new job. Since May she has been working at {w} near the station, and she gets up at five every morning.',
      'Do you remember little {f}, who never wanted to get up? She works at {w} now, of all places, and the customers love her.',
    ],
    middle: ['Her mother still cannot believe it.'],
    ask: [
      'If you go in there, she will be happy to sell you some __.',
      'She says that by closing time she never wants to see any more __.',
      'We are lucky, for every Friday she brings us a bag full of __.',
      'On her first day she was so nervous that she dropped a whole tray of __.',
      'From morning till night she is surrounded by __.',
    ],
    rows: `w due rivals
      the bakery | rolls | sausages stamps flowers / the butcher's | sausages | rolls books tulips
      the flower shop | roses | rolls sausages books / the book shop | books | rolls roses fish
      the fish shop | fish | rolls roses books / the shoe shop | boots | books fish rolls
      the post office | stamps | rolls sausages roses / the sweet shop | sweets | stamps fish boots
      the fruit stall | apples | boots stamps sausages / the toy shop | dolls | rolls stamps fish`,
  },
  {
    open: [
      '{p} was next. {PHe} {ev}. Behind {pHim} an impatient man was tapping his foot.',
      'Seven people were waiting in the shop when {p} finally had {pHis} turn. {PHe} {ev}, and the others watched.',
    ],
    ask: [
      'The woman behind the counter nodded and gave {pHim} __.',
      '"There you are," said the woman behind the counter and handed {pHim} __.',
      'I saw how {p} left the shop again, and what {pHe} held in {pHis} hand was __.',
    ],
    near: true,
    rows: `ev due rivals
      had paid for one small roll with a fifty pound note | change | stamps shoes medicine
      had three letters to send and nothing to stick on them | stamps | change shoes bread
      pointed at the warm loaves fresh from the oven | bread | change stamps cheese
      coughed and showed a paper from the doctor | medicine | bread stamps shoes
      asked for something yellow to put on a sandwich | cheese | milk stamps shoes
      wanted something to write letters on | paper | bread cheese milk
      said the baby needed a bottle to drink | milk | paper bread change`,
  },
  {
    open: [
      "Mum tried on every coat in the shop. The {d} one was too tight and the {e} one made her look like a bear, but the {due} one fitted her as if it had been made for her. She didn't even ask what it cost.",
      '"What do you think?" asked Mum and turned round in front of the mirror. She was wearing a {due} coat with big buttons. On the chair lay a {d} one and a {e} one that she had already tried. "That is the one!" we all said.',
    ],
    ask: [
      'We had no trouble finding her in the crowd afterwards, since her new coat is __.',
      'She wore it home at once. When Dad opened the door, he said, "Well, well, you are all in __."',
      "I have knitted her a scarf that goes with her new coat, so naturally it's __.",
      'You will easily find her at the station. Just look out for a lady whose coat is __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'Have I told you that the bakery on Mill Street has been sold? It is no stranger who has bought it, but {w}. We went to the opening, and there was cake for everybody.',
      'You ask why I never stand in line at the bakery on Mill Street? Well, it belongs to {w}, and so I go in by the back door.',
    ],
    ask: [
      'It is a nice thing to have a bakery in the family, and I really love my __.',
      'Every Sunday at six I get warm rolls through the kitchen window from my __.',
      'One day I would like to bake cakes as good as those of my __.',
      'The flour on my coat? Oh, I have just been hugged by my __.',
    ],
    rows: `w due rivals
      my mother's sister | aunt | uncle cousin grandmother / my father's brother | uncle | aunt cousin grandfather
      my aunt's daughter | cousin | aunt sister / the mother of my father | grandmother | aunt mother grandfather
      my mother's father | grandfather | uncle father / the man I married | husband | brother son wife
      the woman I married | wife | sister aunt husband / my uncle's son | cousin | uncle brother
      my sister's husband's twin boys' mother | sister | aunt wife`,
  },
  {
    open: [
      'The new ice cream shop opens on {day}! You will find it right behind the {due}, not far from the {d}. Children get their first ball for nothing.',
      '"Is there a good ice cream shop in this town?" asked the tourists. "There is one next to the {d}, which is bad and dear, and there is one next to the {due}," I said. "Go to the second one. It opens on {day} again."',
    ],
    middle: ['It was the hottest week of the year.'],
    ask: [
      'On {day}, as you can imagine, there was a long line of children at the __.',
      'We wanted the best ice cream in town, so on {day} we met at the __.',
      'Even from far away you could hear the happy voices of the people eating ice cream at the __.',
      '"If you are looking for a really good ice," a boy told us, "just follow the signs to the __."',
    ],
    lists: { due: TOWN, d: TOWN, day: DAYS, e: TOWN },
    rivals: 'd e',
  },
  {
    open: [
      'The shop was so full before Christmas that nobody came to help. {W} waited and waited, and the tall ladder was standing there. In the end {they} had had enough.',
      '"Just a minute," the shop assistant had said, and that was a quarter of an hour ago. Up on the top shelf were the lamps, and against it leaned a ladder. It was all too slow for {w}.',
    ],
    ask: [
      'There was nobody to ask, so {they} got the lamp down __.',
      'The shop assistant came when it was all over and {they} had served __.',
      'Then, with nobody holding the ladder, {they} fell and hurt __.',
      'In the big mirror over the lamps {they} caught sight of __.',
    ],
    rows: `w they due rivals
      my grandmother | she | herself | himself themselves / my uncle | he | himself | herself themselves
      the two boys | they | themselves | himself herself / the girl | she | herself | himself themselves
      the old man | he | himself | herself themselves / the tourists | they | themselves | himself herself
      the young woman | she | herself | themselves himself / the postman | he | himself | themselves herself`,
  },
  {
    open: [
      'A man in a long coat came into our bakery this morning and bought {n} loaves of bread, just like that. I asked him whether {d} would not be enough, but he shook his head.',
      '"{N} loaves of bread, please," said the man, and I thought I had heard wrong. It was not even for a party. "Not {d}, no. {N}!" he said again, a little louder.',
    ],
    ask: [
      'I counted the loaves into his bags, one after another, until I got to __.',
      '"How many did he buy?" asked my boss when the shelf was bare. "You will laugh," I said. "It was __."',
      'Nobody eats that much bread alone. What on earth, I wondered, does one man do with __?',
      'The next morning he was back again. "The same as yesterday?" I asked. "Yes, please, another __."',
    ],
    lists: { n: NUMBERS, d: NUMBERS, e: NUMBERS },
    due: 'n',
    rivals: 'd e',
  },
  {
    open: [
      'Our new customer comes in every day with {a c} on {thing}. It sits quietly by the till while the lady chooses her cheese, and everybody in the line wants to say hello to it.',
      'No dogs, says the sign on our door. It says nothing of {a c}, and so the lady with the big hat brings hers along every Friday, on {thing}.',
    ],
    ask: [
      'Yesterday, all of a sudden, the animal began to __.',
      'The other customers turned round because something behind them had started to __.',
      '"Please, it is only hungry," said the lady. "That is why you hear it __."',
      'You should have seen how my boss jumped when he heard it __.',
    ],
    rows: `c thing due rivals
      duck | a string | quack | meow bleat grunt / cat | a lead | meow | quack bleat hiss
      goat | a rope | bleat | meow quack croak / pig | a red lead | grunt | quack meow bleat
      lamb | a ribbon | bleat | grunt quack hiss / parrot | her shoulder | talk | bark bleat grunt
      snake | her arm | hiss | meow bleat quack / frog | her hand | croak | bleat meow grunt`,
  },
  {
    open: [
      '{W} came into the post office with a parcel as big as a sheep. "It has to be in Rome by Friday," I heard, and it was my job to weigh the thing.',
      'On my very first day at the post office, {w} walked up to my counter with an enormous parcel. It was tied up with green string, and something in it was ticking.',
    ],
    middle: ['The clock over the door showed five to six.'],
    ask: [
      'I said it was far too heavy, but what could I do? I felt sorry for __.',
      'So I carried the parcel to the back room and called the boss to come and speak to __.',
      '"What is in it?" asked my boss. I did not know, so I turned round and asked __.',
      'I wrote out the bill for the parcel and handed it to __.',
    ],
    rows: `w due rivals
      an old man | him | her them / a young woman | her | him them / two little girls | them | him her
      a tall boy | him | her them / a lady in black | her | him them / three soldiers | them | him her
      a nun | her | him them / a policeman with a beard | him | her them / some students | them | him her`,
  },
  {
    open: [
      'On the door of the old clock shop hangs a note. "Gone for lunch. Back at {due}." It is Mr Gray who has written it, in his careful hand. He had first put {d}, but that is crossed out.',
      '"Come back at {due}," said Mr Gray, "then your watch will be ready. I told you {d}, I know, but the spring was broken too."',
    ],
    ask: [
      'I went for a walk and returned to the clock shop on time. All the clocks in the window were just striking __.',
      'I have never known Mr Gray to be late. I stood at his door at __.',
      'There is no hurry, we can have a coffee first, since Mr Gray does not expect us before __.',
      '"When did Mr Gray say he would be there for us?" asked my wife. "At __."',
    ],
    lists: {
      due: 'one two three four five',
      d: 'one two three four five',
      e: 'one two three four five',
    },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [SHOPS];
