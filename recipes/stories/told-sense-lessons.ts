// Tellings of school subjects, sports, games and music: what one does there, needs, asks for and gets.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const LESSONS = toldKind('told: sense, lessons and learning', [
  {
    open: [
      'In the next lesson we have {x}. Our teacher is old and kind, he has chalk on his tie, and he falls asleep when it is warm. Last week a wasp woke him.',
      '{p} has a test in {x} tomorrow. {PHe} has asked the whole family to be quiet, and so we sit in the kitchen and whisper.',
    ],
    ask: [
      'On the board you can still see the __ from last time.',
      'It is all about __, and it has to be done without help.',
      'Who would have thought that __ could be such fun?',
      'The book for it is full of __.',
      '"I even dream of __ at night," said my friend.',
      'I have nothing against __, but not on a Monday morning.',
    ],
    rows: `x due rivals
      arithmetic | numbers | maps songs poems / geography | maps | numbers songs poems / singing | songs | maps numbers plants
      botany | plants | songs numbers kings / the history of England's throne | kings | songs numbers plants / astronomy | stars | songs poems kings
      sums | numbers | poems maps songs / zoology | animals | numbers songs stars / verse and rhyme | poems | numbers maps animals`,
  },
  {
    open: [
      'The bell rang, and in came {x}.',
      '"Good morning, class. You may sit down." It was {x}.',
      'We have a lesson now with {x}.',
    ],
    ask: [
      'So we had to take out our __.',
      '{q} had left the __ at home once again.',
      'On every desk there lay some __.',
      'Nobody can do a thing in that lesson without __.',
      '"Are the __ ready?" was the first question.',
      'We got up to fetch the __ from the cupboard.',
    ],
    rows: `x due rivals
      Miss Lane, who teaches painting | brushes | balls trumpets needles / Mr Pike, with whom we play tennis | balls | brushes needles maps
      the music master | trumpets | balls brushes needles / old Mrs Day, who shows us how to sew | needles | trumpets brushes maps
      the geography man | maps | trumpets needles balls / our art teacher | brushes | trumpets maps needles
      Mr Kent, with whom we read novels | books | needles balls brushes / the lady who trains our football team | balls | maps trumpets needles`,
  },
  {
    open: [
      'This is from my old school report: "{p} is a polite child but {x}." My grandmother has kept it in a drawer for fifty years, with a ribbon around it.',
      'The teacher sent for the parents. "I like having {p} in my class," she said. "It is just that {pHe} {x}." The father turned his hat in his hands, and the mother looked at the goldfish.',
    ],
    ask: [
      'What {p} has to practise is __.',
      'So every evening, before supper, there will be half an hour of __.',
      'An aunt, who is good at __, has offered to help.',
      '"I was no good at __ myself," said the father.',
      'It is a matter of __, then, and nothing worse.',
      'A new teacher for __ was all that was needed.',
    ],
    rows: `x due rivals
      puts a wrong letter into nearly every word | spelling | counting swimming singing / cannot tell you what four and five make | counting | spelling swimming drawing
      sinks to the bottom of the pool like a stone | swimming | spelling counting reading / hits the wrong note in each song | singing | spelling counting swimming
      gets stuck in the first line of any book | reading | swimming counting singing / gives every horse five legs and every face one eye on paper | drawing | reading swimming spelling
      steps on people's toes at every ball | dancing | reading spelling counting / sinks in deep water | swimming | dancing reading spelling`,
  },
  {
    open: [
      '{p} looked at the blackboard. There it was, in yellow chalk: {x}. The whole class was watching, a fly was buzzing, and in the yard the caretaker dropped a bucket.',
      '"Now, {p}," said the teacher. "If I have {y}?" Somebody giggled in the back row. It was so easy, and yet so hard to think.',
    ],
    ask: [
      '"{PHe} knows it!" whispered {q}. And the answer was __.',
      'At last {p} said quite softly, "__."',
      'A hand went up. "Please, sir, it is __."',
      'The teacher waited for somebody to say "__".',
      'My little brother counted on his fingers and got __.',
      'In the end there was a big __ on the board, and everyone was happy.',
    ],
    rows: `x y due rivals
      two and two | two and add two | four | five three six / three and two | three and add two | five | four six seven
      five and one | five and add one | six | five four seven / four and three | four and add three | seven | six eight five
      six and two | six and add two | eight | seven nine six / seven and two | seven and add two | nine | eight ten seven
      five and five | five and add five | ten | nine eleven eight / ten take away seven | ten and take away seven | three | four two five
      nine take away seven | nine and take away seven | two | one three four`,
  },
  {
    open: [
      'I help out at the school library after lessons. A boy came up to my desk and whispered: "I have to know {x}. It is for tomorrow, and my brother has spilled cocoa on our book."',
      '"Where can I find out {x}?" asked a girl with plaits. She had ink on her nose and seven pencils behind her ears, or so it seemed.',
    ],
    middle: ['A book fell down somewhere, and two people said hush.'],
    ask: [
      'I went and got a big __ from the back.',
      'For that we have a fine old __ somewhere.',
      '"Look it up in the __ over there," I said.',
      'All one needs is a __ and a little patience.',
      'Our last __ had been borrowed by a teacher.',
      'A __ knows the answer to such things.',
    ],
    rows: `x due rivals
      how to say "cheese" in Latin | dictionary | map calendar recipe / where the river Nile begins and how it runs | map | dictionary calendar clock
      on what day of the week Christmas will be | calendar | map dictionary recipe / how to spell "necessary" | dictionary | calendar map clock
      how long you have to boil a leg of mutton, and with what | recipe | map calendar dictionary
      which countries lie around Spain | map | calendar dictionary recipe / what "obstinate" means | dictionary | map calendar clock
      when the next full moon is | calendar | recipe dictionary map`,
  },
  {
    open: [
      'Dear parents, on Friday there will be a school trip to {x}. Please give your child a sandwich, an apple and something dry to change into. We shall be back at six, and nobody will be left behind this time.',
      'On Friday our class went to {x}. We sang on the bus, {p} felt sick, and {q} lost a shoe on the way.',
    ],
    ask: [
      'The best thing to see there was the __.',
      'Afterwards we all had to write a page about the __.',
      'You may look at the __, but you may not touch it.',
      'One boy fell asleep in front of the __.',
      'Everybody drew a picture of the __.',
      'We bought a postcard of the __ for our teacher.',
    ],
    rows: `x due rivals
      the harbour | ship | lion train skeleton / the zoo | lion | ship train throne / the railway museum | train | lion throne ship
      the bone museum | skeleton | train ship volcano / the palace of the old kings | throne | lion train skeleton
      the bottom of a mountain that spits fire | volcano | ship throne lion / the airport | plane | throne lion train
      the place where they watch the stars through a long tube | telescope | throne lion skeleton`,
  },
  {
    open: [
      'In the school play {p} is {x}. There is only one line to say, and {pHe} has been saying it all week, in the bath and on the bus and to the butcher.',
      'They gave {p} a part at last: {pHe} is to be {x}. The whole family has bought tickets for all three evenings.',
    ],
    ask: [
      'Listen, this is {pHis} line: "I must save my __!"',
      'The great moment comes when {pHe} steps forward and says, "What have you done with my __?"',
      '"Give me back my __," says {p} again and again before the mirror.',
      'On the second evening {pHe} forgot the word "__", and we all whispered it.',
      'The prop that {pHe} carries is a cardboard __.',
      '"Alas, my __ is gone!" {pHe} calls, and everyone claps.',
    ],
    rows: `x due rivals
      the king | crown | broom ship sheep / the wicked witch | broom | crown sheep ship / the shepherd | sheep | broom crown sword
      the captain of a pirate ship | treasure | broom crown sheep / the knight who fights | sword | broom sheep crown / the good fairy | wand | sheep sword ship`,
  },
]);

const GAMES = toldKind('told: sense, games, sports and music', [
  {
    open: [
      '{p} is mad about {x}. {PHe} talks of it at breakfast, {pHe} talks of it in {pHis} sleep, and on the wall over the bed there are nine posters. The dentist had to listen to it, too.',
      'All that {p} wants to do this summer is {x}. The rest of us may swim or read or lie in the grass.',
    ],
    ask: [
      'What a pity that {pHe} has no __ with {pHim}!',
      'The old __ was broken, and so {pHe} got another.',
      'There is not much you can do without a __.',
      '{PHe} even takes {pHis} __ to bed.',
      'For Christmas {pHe} wishes for a __ like the one of the world champion.',
      'Somebody had trodden on {pHis} __, and it was beyond repair.',
    ],
    rows: `x due rivals
      football | ball | horse boat net / tennis | racket | saddle boat bow / riding | horse | ball racket net
      fishing | rod | ball racket saddle / sailing | boat | ball racket bow / archery | bow | ball boat racket
      cycling | bike | ball rod bow / diving down to look at fish | mask | racket ball bow / chess | board | ball horse rod`,
  },
  {
    open: [
      'The match between our village and the next was on Saturday, and half the county had come to see us play {x}. There were sausages, the brass band was out of tune, and the vicar shouted louder than all the rest.',
      'Today there is a special lesson: {x}. We have to form two teams and the smallest are chosen last. It is always me.',
    ],
    ask: [
      'In the last minute I felt quite sure that I should get the ball into the __.',
      'Whoosh, there it went, straight into the __!',
      'The crowd jumped up as it landed in the __.',
      'Only one shot missed the __ by an inch.',
      'To win you have to get it into the __.',
      'He stood with his back to the __ and waited.',
    ],
    rows: `x due rivals
      football | goal | basket hole pocket / basketball | basket | goal hole pocket / golf | hole | goal basket pocket
      hockey | goal | basket hole pocket / billiards | pocket | goal basket hole / minigolf | hole | goal pocket basket`,
  },
  {
    open: [
      '"{Say}!" shouted {p}, and it was all over.',
      '"{Say}!" cried {p}, jumping up.',
      'Suddenly we heard {p} call out "{Say}!"',
    ],
    ask: [
      'They had been at that game of __ for two hours.',
      'You see, they were playing __.',
      'It was only a game of __, but {pHe} was proud.',
      'Nobody likes to play __ against {p}.',
      'Why does {pHe} always win at __?',
      'It is __ that they play every Sunday, you know.',
    ],
    rows: `Say due rivals
      Check, and your king is lost | chess | cards football tennis / Goal, right into the corner | football | chess cards dominoes
      I have four kings and a queen in my hand | cards | football chess golf / A hole in one | golf | chess cards tennis
      I have taken your bishop and your queen | chess | football golf cards / Trumps, and that is the last trick | cards | golf chess tennis
      Advantage, and the ball was on the line of your court | tennis | chess cards dominoes`,
  },
  {
    open: [
      'In the band on the pier sits {p}, the one with the red nose. {PHe} plays the {x}, and {pHe} has played it for so long that {pHe} can do it with closed eyes.',
      'I am the neighbour of {p}, who plays the {x}. I say no more. My wife has bought cotton wool for our ears.',
    ],
    ask: [
      'To get a sound out of it, you have to __.',
      'All evening {pHe} would __ as hard as {pHe} could.',
      'It is not enough to __; you also have to feel it.',
      '"Just watch how I __," said {p}.',
      'Nobody can __ like {p}.',
      'Even in {pHis} sleep {pHe} seems to __.',
    ],
    rows: `x due rivals
      trumpet | blow | beat shake press / horn | blow | beat shake press / big drum | beat | blow shake press
      bag of pipes | blow | beat shake press / tambourine | shake | blow press pull / kettle drum | beat | blow shake press`,
  },
  {
    open: [
      'Two children are sitting under the table with {x}. It is raining, lunch is over, and the grown-ups are having coffee and telling the one about the lost tickets.',
      '{p} has brought {x}. "Shall we?" {pHe} asks, and sits down on the floor.',
    ],
    ask: [
      'What will they do? They are going to __.',
      'It is a great pleasure to __ when the rain falls.',
      '"I want to __ first!" cries the smaller one.',
      'All afternoon you can hear them __.',
      'Those two could __ until supper.',
      'Why not __ for a while?',
    ],
    rows: `x due rivals
      five crayons and a big sheet of paper | draw | sing build knit / a heap of wooden bricks | build | draw sing read
      two fat storybooks | read | build draw knit / a songbook and a guitar | sing | build draw knit
      needles and a ball of wool | knit | draw sing build / a box of blocks | build | read knit sing`,
  },
  {
    open: [
      'My sister was {a x} once, before she had us all to look after. There is a photograph of her in the hall. In those days she got up at five.',
      'I am told that our new neighbour used to be {a x}, and a famous one. She is nearly eighty now, feeds the birds, and wears three scarves.',
    ],
    ask: [
      'She cannot walk past a __ without stopping.',
      'Nothing makes her as happy as a __.',
      'You should see her eyes shine when there is a __ on television.',
      'For her birthday we are going to take her to see a __.',
      'In her youth she spent eight hours a day in or on a __.',
      'Her grandchildren would love to see her in a __ once more.',
    ],
    rows: `x due rivals
      swimmer | pool | circus theatre boat / circus rider | circus | pool stage boat / rower | boat | pool circus theatre
      racing driver | car | boat pool circus / actress | theatre | pool stage car
      champion diver from the ten-metre board | pool | circus theatre stage / sailor | boat | car circus pool`,
  },
  {
    open: [
      'The man with the whistle lifted his arm. {X}, and both teams looked at him. It was the last minute, and it had begun to rain.',
      '{X}. A groan went through the crowd, and my father put his hat on the ground and sat down on it.',
    ],
    ask: [
      'That meant one thing: a __.',
      'What followed was a __, of course.',
      'It was a __, and it was the first of the season.',
      'My father has never seen such a __ in all his life.',
      'Was it really a __? Yes, it was.',
      'The papers wrote about that __ for a week.',
    ],
    rows: `X due rivals
      Our boys had two goals and theirs had two, and so it ended | draw | win loss goal
      Our boys had three goals and theirs only one, and that was it | win | draw loss goal
      They had kicked us off the field by nine to nothing | loss | win draw goal
      There was not one goal on either side after ninety minutes | draw | win loss goal
      With a last kick our captain had made it five to four | win | loss draw goal`,
  },
  {
    open: [
      'Every week I go to the same hall, up two flights of stairs and past a stuffed owl. On Mondays there is {x}. It costs three pounds, and you get tea in the break.',
      'My husband says that {x} is for old ladies. So I took him along, and what do you think? He was the only man, and he enjoyed himself no end.',
    ],
    ask: [
      'One needs nothing for it but a good __.',
      'After an hour your __ hurts, but in a nice way.',
      'It does wonders for the __.',
      'The lady in front of us told us to think of our __.',
      'Above all, keep your __ loose!',
      'You do it with the __, she explained.',
    ],
    rows: `x due rivals
      singing in the choir | voice | foot ear leg / tap dancing on the boards | foot | voice hand neck
      learning to play the harp with ten fingers | hand | voice foot leg / the yodel class | voice | foot hand leg
      kicking, as the footballers do | foot | voice hand ear / shadow figures with fingers in front of a candle | hand | foot voice leg`,
  },
  {
    open: [
      '"You start," said {q}, and gave {p} {x}. On the carpet lay everything that belongs to a wet Sunday: crumbs, socks and a sleeping dog.',
      '{p} took {x} and looked at the others. Nobody spoke. There were nuts to be won, and {q} had won most of them already.',
    ],
    ask: [
      'Now {pHe} had to __.',
      '"Will you __ at last?" asked {q}, who was in a hurry.',
      '{PHe} took a deep breath before {pHe} began to __.',
      'It was {pHis} turn to __.',
      'You could tell that {pHe} was not used to it from the way {pHe} began to __.',
      'Then everyone watched {p} __.',
    ],
    rows: `x due rivals
      the dice | throw | deal draw spin / the pack of cards | deal | throw spin shoot / the top with a string wound around it | spin | deal throw shoot
      a bow with one arrow | shoot | deal spin count / a felt pen, to make a picture that they must guess | draw | deal throw shoot
      a ball for the nine bottles | throw | deal draw count / the shuffled pack | deal | throw spin draw`,
  },
  {
    open: [
      "My grandfather left us one thing when he died, and it stands in the hall and is in everybody's way. It is his old {x}. Nobody can play it, except my little niece, who plays it too well and too early.",
      'There is {a x} in the shop window, and {p} stops before it every day on the way home. The shopkeeper knows {pHim} by now and waves.',
    ],
    ask: [
      'One of its __ has come off, I am sorry to say.',
      'It would be easy to play if it did not have so many __.',
      '"How many __ does it have?" asked a child.',
      'Somebody has to clean its __ now and then.',
      'Its __ are a bit worn, but the sound is fine.',
      'You should see how its __ gleam in the sun.',
    ],
    rows: `x due rivals
      piano | keys | strings pipes sticks / harp | strings | keys pipes sticks / church organ | pipes | strings sticks bells
      violin | strings | pipes sticks keys / guitar | strings | sticks pipes holes / flute | holes | strings pipes sticks`,
  },
  {
    open: [
      'Our gym was closed, so each of us was told to bring something for a sport of his own. {p} had put {x} into {pHis} bag. In mine there was only a sandwich.',
      '{p} opened the door in a great hurry. {PHe} had {x} with {pHim}. "I am late," {pHe} called, "and they will start without me!"',
      'There goes {p} again, with {x}. You can set your watch by it.',
    ],
    ask: [
      '{PHe} was going to __, no doubt.',
      'What else should {pHe} do with that but __?',
      'Those who have seen {p} __ say that {pHe} is very good.',
      'It is not too cold to __, it seems.',
      'Next year {pHe} would like to __ for our town.',
      'My sister can __, too, but she is lazy.',
    ],
    rows: `x due rivals
      goggles, trunks and a towel | swim | skate ride row / a saddle and a whip | ride | swim row ski
      two oars | row | ski skate ride / boots with blades on them | skate | swim row ride / two long boards and two sticks with points | ski | swim row ride
      a bathing cap | swim | ski skate row / sugar lumps and riding boots | gallop | swim skate row / a pair of shorts and light shoes for the marathon | run | swim ski row`,
  },
]);

export const kinds: readonly Kind[] = [LESSONS, GAMES];
