// Tellings, at home, of two or three of whom each has something of its own, and later the right one is due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WHO = toldKind('told: pick at home, who', [
  {
    open: [
      'My grandchildren are staying with me this week. {p} is afraid of {x} and {q} of {y}, and {r} claims to be afraid of nothing at all, so bedtime is a long business here.',
      'A note for the babysitter: {q} is scared of {y}. {p} is scared of {x}. {r} is scared of nothing, and that is what scares us. There is pizza in the oven. Thank you!',
    ],
    ask: [
      '{scene} "Help!" The one who screamed was __.',
      '{scene} Two of the children only laughed, but under a blanket, trembling, sat __.',
      '{scene} I ran straight to __ and held that little hand tight.',
      '{scene} Oh dear! Quick, somebody must comfort __!',
      '{scene} Can you guess which child was in tears? It was __, of course.',
      '{scene} "Come here, __," I said. "It is nothing. Look, it is over."',
    ],
    due: 'p',
    rivals: 'q r',
    rows: `x y scene
      the dark | dogs | All at once the lamps went out.
      dogs | the dark | Something barked right in front of the door.
      spiders | thunder | Something with eight legs ran across the carpet.
      thunder | spiders | There was a flash in the sky, and then a terrible bang.
      mice | ghosts | Something small and grey with a long tail shot out of the cupboard.
      ghosts | mice | Something white floated past the window and said boo.
      bees | the dark | Something came in from the roses and buzzed around the honey.
      thunder | bees | The storm was now right above the house.`,
  },
  {
    open: [
      'They look alike, you would say, when you see {p} and {q} on the sofa. But {p} is {more} than {q}, and that makes a difference every day.',
      '{p} is {more} than {q}.',
      '"Who is {more}, {q} or {p}?" asked the new neighbour. "{p}," we all said.',
    ],
    ask: [
      'Of these two, the one who {who} is __.',
      'No wonder that it is always __ who {who}.',
      'Which of them {who}? My answer is __.',
      'One of the pair {who}. I do not have to tell you that I am speaking of __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `more who
      taller | can reach the top of the wardrobe / shorter | needs a stool to reach the shelf
      older | was born first / younger | came into the world second
      stronger | opens all the jars with tight lids / tidier | finds every sock at once
      lazier | never gets up before noon / braver | goes down to look when there is a noise
      faster | gets to the phone first / louder | can be heard three houses away
      richer | still has some money at the end of the week / heavier | makes the sofa creak more`,
  },
  {
    open: [
      '{p} and {q} went out together after lunch. {q} took {x}. {p} did not.',
      '"Take {x}!" I called after them. {q} came back for it. {p} only laughed and ran on.',
    ],
    ask: [
      'They came home at six. One of them was fine, but the one who {end} was __.',
      'That evening there was a cup of hot tea and no pity for __, who {end}.',
      'Well, well! Somebody {end}. Next time, perhaps, they will listen to me, above all __.',
      'Guess who {end}? It was __.',
      'As I had feared, it was __ who {end}.',
      'One was wise and one was not, and so poor __ {end}.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x end
      an umbrella | got wet to the skin / a scarf | caught a sore throat in the wind
      a sun hat | got a burned nose / a torch | fell over a root in the dark
      a sandwich | was starving all afternoon / a purse | could not buy an ice cream
      a bottle of water | was terribly thirsty / a warm coat | shivered with cold
      the front door key | could not get in alone / a ticket | was not let onto the bus`,
  },
  {
    open: [
      'There is only one bathroom. {p} gets up at {x}, {q} at {y}, and I lie in bed and listen to the water running.',
      "{q}'s alarm clock rings at {y}, and {p}'s at {x}. They share a bathroom, a shelf and one tube of toothpaste.",
    ],
    ask: [
      'The first of them to stand under the shower is always __.',
      'The bathroom floor is still dry when it is entered by __.',
      'When one is only yawning, the other has already had breakfast. I mean __, the early bird.',
      'At last the second alarm clock rings too. By then there are wet towels everywhere, left by __.',
      'All the hot water has been used up before the other one is awake, and you can thank __ for that.',
      'Who gets the clean towel? The one who is up first, and that is __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      five | six / six | seven / half past six | half past seven / seven | eight / six | nine / eight | ten
      five | half past five / a quarter to seven | a quarter past seven`,
  },
  {
    open: [
      'Every Sunday they play {game} at our kitchen table. This time it was {p} against {q}. {q} had won for weeks, but today {q} {bad}, and that was that.',
      'They sat down to a game of {game}, {p} and {q}. It lasted until the soup was cold. Then {q} {bad}, threw both hands up, and the game was over.',
    ],
    ask: [
      'The winner, for once, was __.',
      'This time the one who had to wash up was not __, because only losers do that here.',
      'With a proud smile a new name was written on the list at the fridge: __.',
      '"I want to play again!" cried the loser. "Not today," said __.',
      'We all shook hands with the new champion, __.',
      'Who got the bar of chocolate for winning? It went to __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `game bad
      cards | had only bad cards / chess | lost the queen / chess | could not save the king / cards | fell asleep
      cards | played the wrong card / dominoes | could not go on / dominoes | had made a mistake`,
  },
  {
    open: [
      'Our three children share the work, and there is a list on the door. {p} {x}. {q} {y}. {r} does the shopping. It has been like that since Easter.',
      '"{r}, you do the shopping. {p} {x} and {q} {y}. No swapping!" That was Dad, and he wrote it all down.',
    ],
    ask: [
      '{fault} This is what happens when one child forgets. Where is __?',
      '{fault} So I had a serious word with __.',
      '{fault} "It is not my job," said two of them, and both pointed at __.',
      '{fault} According to the list, the one who must see to it is __.',
      '{fault} Tell __, please, that the list is not there for fun.',
      '{fault} There is only one person who has not done the work: __.',
    ],
    due: 'p',
    rivals: 'q r',
    rows: `x y fault
      feeds the cat | makes the beds | The bowl on the floor is empty, and somebody is mewing.
      makes the beds | feeds the cat | All the blankets lie in a heap.
      waters the plants | lays the table | The leaves are dry and brown.
      lays the table | waters the plants | There is not one fork or plate out, and the soup is ready.
      sweeps the floor | walks the dog | There are crumbs and dust everywhere we tread.
      walks the dog | sweeps the floor | Somebody with four legs is howling at the door, with the lead in his mouth.
      washes the dishes | cleans the windows | There is not a clean cup left.
      cleans the windows | washes the dishes | One can hardly see out any more.`,
  },
  {
    open: [
      'When I broke my leg, two people offered help. {p} said, "{x}," and {q} said, "{y}." I took both of them at their word.',
      'They stood at my bed, {q} and {p}. "{y}," said {q} at once. "{x}," said {p} after a while, rather shyly. You do not forget such a thing.',
    ],
    ask: [
      '{later} I have to thank __ for that.',
      '{later} A promise is a promise, and the person who had kept it was __.',
      '{later} One of the two had not forgotten, that is to say __.',
      '{later} How good of __!',
      '{later} Which of my helpers was it? That was __, just as we had agreed.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y later
      I will cook for you | I will do your garden | At noon there was a hot pie on the table.
      I will do your garden | I will cook for you | By evening the grass was cut.
      I will read to you | I will do your washing | I shut my eyes and listened to the last chapter.
      I will do your washing | I will read to you | Soon my clean shirts hung in a row in the sun.
      I will walk your dog | I will bring the shopping | The lead was gone from its hook, and so was old Rex.
      I will bring the shopping | I will walk your dog | A bag with bread, milk and eggs stood at the door.
      I will drive you to the doctor | I will light your stove | A car stopped outside and hooted for me.
      I will light your stove | I will drive you to the doctor | When I woke up, the room was warm.`,
  },
  {
    open: [
      'The three students in the flat above us are called {p}, {q} and {r}. {p} learns {x}, {q} learns {y}, and {r}, thank goodness, paints.',
      '"Do not mind us," said the lady upstairs when they moved in. "{r} only paints. But {q} is learning {y}, and {p} {x}." She gave us a cake. Now we know why.',
    ],
    ask: [
      'What is that {noise} at seven in the morning? It can only be __.',
      'Last night there was {noise} again until ten. I almost went up to speak to __.',
      'If you hear {noise} through the ceiling, you are listening to __.',
      'You get used even to {noise}. "Good evening, __," we say, and look up.',
      'Today we miss the {noise}. Is __ ill?',
      'Behind all that {noise} is none other than __.',
    ],
    due: 'p',
    rivals: 'q r',
    rows: `x y noise
      the drums | the flute | banging / the flute | the drums | high, thin whistling
      singing | the drums | la la la / the drums | singing | loud drumming
      dancing | the flute | stamping of feet / the flute | dancing | soft blowing and puffing
      the trumpet | dancing | loud blowing / dancing | the trumpet | hopping and jumping`,
  },
  {
    open: [
      'Not all of us get our pocket money on the same day. {p} is paid on {x} and {q} on {y}, since they quarrelled when it was the same day for both.',
      'Here is how we do it: {x} is the day for {p}, {y} the day for {q}. That is when they get their pocket money, and not an hour sooner.',
    ],
    ask: [
      'It is {x} today, so I have to look for my purse. Hello, __!',
      'On {x} somebody came to me and held out a hand. It was __.',
      'Nobody likes {x} better than __.',
      'I was ill last {x}, but I did not forget the money for __.',
      'When it is {x} and the ice cream van comes, the one with money to spend is __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      Monday | Friday / Friday | Monday / Saturday | Sunday / Sunday | Saturday / Tuesday | Thursday
      Thursday | Tuesday / Wednesday | Saturday / Friday | Wednesday`,
  },
]);

const WHAT = toldKind('told: pick at home, what', [
  {
    open: [
      'At breakfast everyone in our family drinks something else. Dad has {x}, Mum has {due}, and for me there is {z}. Five minutes later we are all out of the house.',
      'The three cups stood next to each other: {z} for me, {due} for Mum and {x} for Dad. The radio was telling us about the weather.',
    ],
    ask: [
      'Mum picked up her cup by mistake for a glass of juice. But no, it was her __.',
      'Mum was still half asleep when she put her nose over the cup and smelled the __.',
      'My mother does not start a day without __.',
      'On the blouse that Mum wears to work there is a spot of __.',
      "When we travel, Mum's first question in every hotel is whether they have __.",
    ],
    rows: `x due z rivals
      coffee | tea | milk | coffee milk / tea | coffee | milk | tea milk / milk | cocoa | tea | milk tea
      tea | milk | cocoa | tea cocoa / cocoa | coffee | tea | cocoa tea / coffee | cocoa | milk | coffee milk
      coffee | milk | tea | coffee tea / milk | tea | coffee | milk coffee`,
  },
  {
    open: [
      'The two bedrooms upstairs are {x} and {y}. We gave the {x} one to {p}, who {pick}, and the {y} one to {q}.',
      '{p} sleeps in the {x} room and {q} in the {y} room. There was some shouting until that was settled, and we had to paint one of the doors again.',
    ],
    ask: [
      "{p}'s room is __.",
      '"Good night, {p}!" I said, and closed the door behind which everything is __.',
      'I am looking for {p}. Have you tried the bedroom with the __ walls?',
      'When {p} wakes up, the first thing to see is a ceiling that is all __.',
      'To paint a wall for {p}, we would need a big pot of __.',
      'Of the two rooms, {p} sleeps in the __ one.',
    ],
    rows: `x y pick due rivals
      blue | green | chose first | blue | green / green | yellow | asked first | green | yellow
      yellow | white | is older | yellow | white / white | blue | likes snow | white | blue
      pink | grey | chose first | pink | grey / grey | pink | asked first | grey | pink
      red | orange | is older | red | orange / orange | red | likes fire | orange | red`,
  },
  {
    open: [
      'First we cleaned the {x}, then the {y}, and last of all the {z}. When it was done, none of us could lift an arm.',
      'Spring cleaning! The {x} was done by ten, the {y} by noon, and at four we came out of the {z}, grey with dust, and fell onto the sofa.',
    ],
    ask: [
      'The room that we did {when} was the __.',
      'I lost my ring while I was cleaning, and I think it was in the room that came {when}, the __.',
      'Which room did we do {when}? Oh yes, the __.',
      'Of the three, it was the __ that was done {when}.',
      'What we cleaned {when} was the __.',
    ],
    rows: `x y z when due rivals
      kitchen | hall | cellar | first | kitchen | hall cellar / cellar | bathroom | kitchen | first | cellar | kitchen bathroom
      attic | kitchen | garage | second | kitchen | attic garage / hall | garage | bedroom | second | garage | hall bedroom
      bathroom | cellar | attic | last | attic | bathroom cellar / garage | attic | hall | last | hall | garage attic
      bedroom | kitchen | bathroom | last | bathroom | kitchen bedroom / bedroom | hall | garage | first | bedroom | hall garage
      kitchen | bedroom | cellar | second | bedroom | kitchen cellar`,
  },
  {
    open: [
      'My keys have three places: on weekdays they are {x}, on Saturdays {y}, and on Sundays, when I do not go out, {z}. My wife finds this odd, but I never have to search.',
      'Grandpa has a system for his glasses. From Monday to Friday they lie {x}. On Saturday you will find them {y}, and on Sunday {z}. Do not ask why.',
    ],
    ask: [
      'It was {day}, so they had to be {where} the __.',
      'Since we have {day} today, just look {where} the __.',
      '"Where are they?" "What day is it?" "It is {day}." "Then they are {where} the __."',
      'Here is the one thing you have to know on {day}: go and look {where} the __.',
      'On {day}, as always, there they were {where} the __, where they belonged.',
    ],
    rows: `x y z day where due rivals
      in the drawer | on the piano | in the fridge | Tuesday | in | drawer | fridge cupboard
      in the basket | in the drawer | on the shelf | Saturday | in | drawer | basket shelf
      on the shelf | on the table | in the box | Wednesday | on | shelf | table box
      in the box | on the table | on the desk | Saturday | on | table | desk box
      in the cupboard | on the desk | in the box | Sunday | in | box | cupboard desk
      on the piano | in the basket | on the desk | Sunday | on | desk | piano basket
      on the piano | in the cupboard | on the shelf | Thursday | on | piano | shelf cupboard
      in the pot | in the basket | on the shelf | Saturday | in | basket | pot shelf`,
  },
  {
    open: [
      'We have two {animals} at home, and they could not be more different. {pet} is {x} and {pet2} is {y}. {pet} eats from your hand, {pet2} bites it.',
      'Our {animals} are called {pet} and {pet2}. The {x} one is {pet}; the {y} one, which bites the postman, is {pet2}.',
    ],
    ask: [
      'Watch out! Do not put your hand near the {y} one, I mean __.',
      'The postman showed us a hole in his trousers. It was the work of __.',
      'You ask which is which? If it is {y}, it is __.',
      'On the photo we can see something {y} with very sharp teeth. That is __.',
      'A sign at our gate warns everybody about __ and those teeth.',
    ],
    due: 'pet2',
    rivals: 'pet',
    rows: `animals x y
      cats | black | white / cats | grey | black / dogs | white | brown / dogs | brown | black
      parrots | green | red / parrots | blue | green / goats | white | brown / goats | grey | white`,
  },
  {
    open: [
      'Aunt {f} was moving house and could not keep everything. Her {x} went to my sister and her {y} to my brother. I was too late, but she gave me a bun.',
      "My aunt {f} has given away her {x} and her {y}. The former is in my sister's flat now, the latter in my brother's.",
    ],
    ask: [
      "{sis} Yes, it is at my sister's: the __.",
      '{sis} "Are you happy with the __?" I asked my sister.',
      '{sis} I do envy my sister a little, with her __ from Aunt {f}.',
      "{sis} When you go to my sister's, you must not forget to look at the __.",
    ],
    rows: `x y sis due rivals
      piano | clock | What a fine gift! | piano | clock / clock | piano | How old it must be! | clock | piano
      lamp | sofa | It came by van. | lamp | sofa / sofa | lamp | What a pretty thing! | sofa | lamp
      mirror | carpet | It had been in the hall for years. | mirror | carpet
      carpet | mirror | My aunt had bought it long ago. | carpet | mirror
      bed | table | It is made of oak. | bed | table / table | bed | It was made by hand. | table | bed
      stove | bench | Four men had to carry it. | stove | bench / bench | stove | It nearly broke. | bench | stove`,
  },
  {
    open: [
      'There was still {x}, {y} and {z} in the house. But the dog stole {took}, and {gone} had gone bad, so there was not much to choose from.',
      'What did we find for supper? {X}, {y} and {z}. Only, {gone} smelled so awful that I threw it away, and then {took} fell to the floor and the dog got it.',
    ],
    ask: [
      'So what we ate that evening was __.',
      'In the end there was nothing for supper but __.',
      '"Is that all?" asked the children, when they saw the __ on their plates.',
      'We had no choice. It had to be __.',
      'We were lucky to have at least some __, I must say.',
    ],
    rows: `x y z took gone due rivals
      bread | fish | soup | the fish | the soup | bread | fish soup
      chicken | cheese | rice | the chicken | the rice | cheese | chicken rice
      cake | ham | salad | the ham | the salad | cake | ham salad
      pie | soup | ham | the pie | the ham | soup | pie ham
      rice | fish | bread | the bread | the fish | rice | fish bread
      cheese | chicken | cake | the cake | the cheese | chicken | cheese cake
      pasta | fish | bread | the pasta | the bread | fish | pasta bread
      soup | pie | cheese | the cheese | the soup | pie | soup cheese
      salad | chicken | ham | the chicken | the salad | ham | salad chicken`,
  },
  {
    open: [
      '"Which one is mine?" asked {p}. The towels hung in a row: {x} for {p}, {y} for {q}, {z} for {r}. I had sewn the names on as well, but nobody reads those.',
      'In our bathroom {q} has the {y} towel and {p} the {x} one. The {z} one is for {r}, who never uses it.',
    ],
    ask: [
      '{p} came out of the bath with wet hair, rubbing {pHis} face with something __.',
      'No, {p}, not that one! Yours is the __ one.',
      "There was mud on {p}'s towel, and you could see it well, because the cloth is __.",
      'When I packed for the beach, I rolled up a towel for {p}, the one that is __.',
      '{p} has taken somebody else\'s towel again! "But I thought that mine was not __!"',
    ],
    rows: `x y z due rivals
      blue | red | green | blue | red green / red | green | yellow | red | green yellow
      green | white | blue | green | white blue / yellow | blue | pink | yellow | blue pink
      white | pink | red | white | pink red / pink | yellow | white | pink | yellow white
      orange | blue | white | orange | blue white / grey | green | orange | grey | green orange`,
  },
  {
    open: [
      'Our neighbours are kind, but they all want to feed us. The people on the left always bring {x}, and the people on the right always bring {y}. My husband is getting fat.',
      'From the house on our right we get {y}, from the house on our left {x}. It has been going on since the baby was born.',
    ],
    ask: [
      'The bell rang. It was the lady from the left, and we knew what she had in her basket: __.',
      'The neighbours on the left stood there smiling. "We thought that you might like some __," they said.',
      'When the family on the left moved away, we were sad, and not only because there would be no more __.',
      'Our table was covered with __. The left side had visited us again.',
    ],
    rows: `x y due rivals
      soup | cake | soup | cake / cake | soup | cake | soup / apples | eggs | apples | eggs
      eggs | apples | eggs | apples / honey | jam | honey | jam / jam | honey | jam | honey
      bread | cheese | bread | cheese / cheese | bread | cheese | bread / pancakes | soup | pancakes | soup`,
  },
]);

export const kinds: readonly Kind[] = [WHO, WHAT];
