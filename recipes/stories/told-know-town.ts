// Tellings of shops, doctors, post, trains, police and fire in which a scene makes certain what is due later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const STREETS = toldKind('told: known in town', [
  {
    open: [
      '{Scene}! Quick, {p}, call somebody!',
      'It was a quiet Sunday in our street until about three. Then {scene}, and everybody came out of the houses. "Stand back, please," said {p} and took out {pHis} phone. "I know who can help."',
    ],
    ask: [
      '{p} rang for the __.',
      'Ten minutes later we all heard the engine: here was the __.',
      '"Thank goodness, {p}, here comes the __!"',
      '{p} went on waving until the driver saw {pHim}, and round the corner came the __.',
      'Nothing could be done before the arrival of the __.',
    ],
    rows: `scene due rivals
      a man fell down and could not breathe | ambulance | plumber police / a horse broke its leg | vet | police plumber
      an old lady broke her leg | ambulance | police plumber / two men robbed the bank | police | ambulance plumber
      a thief ran off with a bag | police | ambulance plumber / a pipe burst and the hall was flooded | plumber | police vet
      a wounded dog could not get up | vet | police plumber / a shop was broken into | police | vet ambulance
      a boy lay bleeding in the road | ambulance | police plumber / every lamp in the house went out | electrician | vet police
      somebody smashed a window and took a ring | police | vet plumber / a toilet ran over | plumber | vet police`,
  },
  {
    open: [
      'We need {thing}, {p}. Off you go!',
      'There were five things on the list that Mum had stuck to the door. {q} got the long ones, and to {p}, as the youngest, she gave only one: {thing}. "And come straight back," she said.',
    ],
    ask: [
      'So {p} went to the __.',
      'There was a long queue at the __.',
      '"Good morning, {p}, what can I do for you?" asked the man at the __.',
      'It was closed, said {p}; they shut early at the __.',
      '{p} stood with {pHis} nose against the window of the __.',
    ],
    rows: `thing due rivals
      two fresh loaves | bakery | bank library / six warm rolls | bakery | library bank
      a pound of mince and four chops | butcher | bank bakery / some cough medicine | chemist | bakery bank
      a haircut for the summer | barber | bakery bank / two novels to borrow | library | bakery bank
      some money from our account | bank | bakery library / a bunch of roses | florist | bank bakery
      tickets for the train | station | bakery bank / a pack of plasters and aspirin | chemist | bank bakery
      a new novel to lend us for two weeks | library | bank bakery / a return ticket to Leeds | station | bakery bank
      a room for two nights | hotel | bank bakery / a wedding ring | jeweller | bakery bank`,
  },
  {
    open: [
      'On Monday {p} started a new job. {PHe} {does}.',
      'You would not know {p} again, {pHe} looks so happy. After ten years in an office {pHe} has found the right job, in a small town up north. All day long {pHe} {does}, and the people there are fond of {pHim}.',
    ],
    ask: [
      '{p} is a __.',
      '"When I was small," says {p}, "I always wanted to be a __."',
      'I am told that {p} makes a very good __.',
      'If you ask anybody in that town, they will say that {p} is their favourite __.',
      'Somebody wrote on the card for {p}: "To our dear __."',
    ],
    rows: `does due rivals
      kneads dough and bakes bread | baker | farmer pilot / puts out fires | fireman | baker dentist
      brings letters to every door | postman | baker pilot / pulls and fills teeth | dentist | baker pilot
      flies a big plane | pilot | dentist baker / teaches the little ones to read | teacher | pilot butcher
      cuts and washes people's hair | barber | pilot baker / sells chops and sausages | butcher | pilot dentist
      looks after sick cats and dogs | vet | pilot butcher / milks cows and ploughs fields | farmer | dentist pilot
      mends leaking pipes | plumber | baker dentist / lends out books | librarian | butcher pilot
      cooks in a restaurant | cook | pilot dentist / drives people about in a cab | driver | baker butcher`,
  },
  {
    open: [
      '"{Scene}," {p} told the doctor.',
      'The waiting room was full, and {p} had read all the magazines before {pHis} turn came. "What is the trouble?" asked the doctor. "{Scene}," said {p}, "and it has been like that since Easter."',
    ],
    ask: [
      'The doctor had a good look at {p} and above all at {pHis} __.',
      '"Right," said the doctor, "then let us see about your __."',
      'Now {p} takes pills every night for {pHis} __.',
      'It took a month, but there is no longer anything wrong with {pHis} __.',
      'Everybody asks {p}, "And how is the __?"',
    ],
    rows: `scene due rivals
      I can hardly read the paper any more | eyes | ears feet / all the letters look blurred | eyes | feet ears
      I do not hear the bell | ears | eyes feet / everything sounds so faint, even shouting | ears | eyes feet
      it burns when I swallow | throat | feet ears / I am hoarse and cannot sing | throat | feet ears
      I sneeze and cannot smell a thing | nose | feet ears / it hurts so much when I bite | tooth | knee ear
      I feel sick after every meal | stomach | feet ears / I cannot bend down or lift boxes | back | ears nose
      it beats much too fast | heart | knee nose / all my shoes have become too tight | feet | ears nose
      I cannot kneel in church | knee | nose ears / I cough and get no air | lungs | feet ears`,
  },
  {
    open: [
      '{p} is at the {place}.',
      'My phone rang just as I sat down. It was {p}, and there was a lot of noise around {pHim}. "I am at the {place}," {pHe} shouted. "I cannot talk now, it is nearly my turn."',
    ],
    ask: [
      'There {p} wanted to get some __.',
      '{p} came home two hours later with a bag full of __.',
      '"They had run out of it," said {p}. "You have to be early if you want any __."',
      'While {p} was waiting, {pHe} looked at all the different kinds of __.',
      'Nowhere else in town, thinks {p}, do they have such good __.',
    ],
    rows: `place due rivals
      baker's | bread | meat flowers shoes / butcher's | meat | bread flowers fish / florist's | flowers | meat bread
      fishmonger's | fish | bread shoes / greengrocer's | vegetables | shoes meat / chemist's | medicine | bread shoes
      dairy | milk | shoes flowers / toy shop | toys | meat bread / bookshop | books | meat flowers
      stationer's | paper | meat bread / shoe shop | shoes | bread fish / sweet shop | sweets | shoes fish
      garden centre | plants | fish shoes / wine merchant's | wine | bread shoes / cheese stall | cheese | shoes fish`,
  },
  {
    open: [
      'Uncle {m} always goes to work by {way}.',
      'The conference begins at nine, and everybody has his own way of getting there. {f} walks from her hotel, and {m}, who lives far out, comes by {way}. "I would not have it otherwise," he says.',
    ],
    ask: [
      'This morning, though, {m} had to wait for an hour at the __.',
      '"See you tomorrow," called {m} and hurried off to the __.',
      'Nobody knows all the people there so well as {m}, who is every morning at the __.',
      'It began to snow before {m} had even left the __.',
      'Somebody stole the bag that {m} had put down for a second at the __.',
    ],
    rows: `way due rivals
      train | station | airport harbour / plane | airport | station harbour / ferry | harbour | station airport
      the fast train from Ely | station | airport / a small plane of his own | airport | station harbour
      the island ferry | harbour | station airport / the early flight | airport | harbour station
      a little sailing boat | harbour | station airport / rail | station | airport harbour / jet | airport | harbour
      steamer | harbour | station airport / the express on platform two | station | airport`,
  },
  {
    open: [
      'What does the sign say? {p} stands in front of {scene}.',
      'On our way through the town we came past {scene}. {p}, who has just learned to read, stopped and spelled out the big letters one by one. "I can read it!" {pHe} cried.',
    ],
    ask: [
      'It says "__".',
      'In large letters somebody had painted the word "__".',
      '"I was right," said {p}, "it really says __."',
      'You guessed it: what {p} had read there was "__".',
      'And there {p} saw for the first time the word "__".',
    ],
    rows: `scene due rivals
      a door that you have to press away from you | push | exit danger / a way out of the hall | exit | pull private
      a door to be drawn towards you | pull | danger exit / a shop where nobody is in at night | closed | open pull
      a shop with light and people in it | open | closed pull / a crossing where all cars must halt | stop | open pull
      a pole with high voltage wires | danger | open pull / a bottle with a skull on it | poison | open pull
      a house with a board, "three rooms, a garden, ask for price" | sale | pull poison
      a cab with no room on its seats for any more people | full | open pull`,
  },
  {
    open: [
      'It was {p} who {did}.',
      'The station was packed, and I was dragging two suitcases and the dog. I had no idea that anyone was watching. Then somebody tapped me on the shoulder; it was {p}, who {did}. I knew what to say to that, of course.',
    ],
    ask: [
      'I turned to {p} and said __.',
      'There was just one thing to say to {p}, and that was "__".',
      'Before {p} could go, I looked {pHim} in the eye and said "__".',
      'Even a child of three knows that {p} had to hear the word "__".',
      'My dog barked, while I shook hands with {p} and said __.',
    ],
    rows: `did due rivals
      carried my case upstairs | thanks | congratulations goodbye / gave me back my lost purse | thanks | congratulations
      held the door for me | thanks | congratulations / gave up a seat for me | thanks | goodbye
      had just got married | congratulations | thanks sorry / had won first prize | congratulations | thanks sorry
      had passed the driving test | congratulations | sorry / had become a parent of twins | congratulations | sorry
      had to leave me for ever | goodbye | congratulations / was off to Spain on the next train | goodbye | congratulations
      was hurt because I stepped on a toe | sorry | congratulations / got my hot coffee all over a white coat | sorry | goodbye`,
  },
  {
    open: [
      'There was {thing} in the letter box.',
      '"Is there any post?" called {p} from upstairs. There was only one thing, said {q}, and it was {thing}. {p} put on {pHis} slippers and came down at once.',
    ],
    ask: [
      'It came from the __.',
      '"And who sent it?" "Who do you think? The __."',
      'That is just what {p} had been afraid of, a letter from the __.',
      '{p} rang them at once, but nobody answered at the __.',
      'So next morning, before doing anything else, {p} went to the __.',
    ],
    rows: `thing due rivals
      a list of all payments in and out of the account | bank | school / a bill for eight nights and breakfast | hotel | bank
      a report with marks in maths and reading | school | bank hotel / a note that the loan must be paid back | bank | school
      a reminder to bring back four novels | library | bank hotel / a letter about the blood test | hospital | bank hotel
      a fine for driving much too fast | police | hotel school / an X-ray of the broken leg | hospital | bank school
      a date for the trial before a judge | court | hotel school / a form for the pupils' parents | school | hotel bank
      a room key, with thanks for the stay | hotel | bank school / a new cheque book | bank | hospital school`,
  },
  {
    open: [
      '{p} saw {scene}. What a fright!',
      'I was sitting in the bus behind {p}, half asleep. We were going round the square by the church, when {pHe} jumped up. {PHe} had seen {scene}. "Do something, somebody!" {pHe} shouted to the driver.',
    ],
    ask: [
      '"I only wanted to help," said {p}, "because of the __."',
      'In the paper there was a whole page about the __.',
      '{p} will never forget the __.',
      'The police asked {p} to tell them all that {pHe} knew about the __.',
      'For days people in the square talked of nothing else but the __.',
    ],
    rows: `scene due rivals
      smoke and flames in a house | fire | theft flood crash / two cars run into each other | crash | theft flood
      water rise up to the doors | flood | theft fire / a man grab a purse and run off | theft | flood fire
      men hit each other with their fists | fight | flood crash / the ground shake and walls crack | earthquake | theft
      a lorry drive straight into a bus | crash | theft fire / somebody blow up the safe with a bang | explosion | flood
      the tower burn like a torch | fire | theft flood / the river run over its banks | flood | theft fight
      a masked man empty the till | robbery | flood fire / two boys punch and kick each other | fight | flood fire`,
  },
]);

const COUNTERS = toldKind('told: known at counters and stops', [
  {
    open: [
      'The man behind the counter wore {look}. {p} knew at once what his job was.',
      '"Guess what my new neighbour does," said {p}. "He moved in on Friday, with a piano and three cats. This morning I saw him go off to work in {look}. So I did not have to ask any more."',
    ],
    ask: [
      'He is a __.',
      '{p} had never in {pHis} life met a __.',
      '"I might have known," said {p}. "He has the hands of a __."',
      'By evening the whole street had heard from {p} that he was a __.',
      "It is a fine thing, says {p}, to have on one's side of the street a __.",
    ],
    rows: `look due rivals
      a white hat, with flour up to his elbows | baker | nun soldier / a blue helmet, with a police badge | policeman | cook
      a white coat, with a stethoscope | doctor | baker soldier / a bloody apron, with a big meat knife | butcher | doctor
      a green uniform, with a rifle | soldier | baker doctor / a red nose and huge shoes | clown | doctor soldier
      a black robe, with a cross and a Bible | priest | clown baker / a wig and gown, to pass sentence | judge | baker clown
      black clothes, with a brush for chimneys | sweep | clown judge / a diving suit, with a tank of air | diver | baker judge
      a tall chef's hat, with a ladle | cook | diver judge / a cap, with a sack of letters on his back | postman | judge`,
  },
  {
    open: [
      'Excuse me, {p} has {problem}.',
      'Everything had gone well until we changed trains. Then, on the platform, {p} went quite pale. {PHe} had {problem}, and we were due at the hotel by six. {q} only laughed.',
    ],
    ask: [
      'What {p} needed was a __.',
      '"Is there anywhere round here," asked {p}, "where I could get a __?"',
      'Luckily {q} was able to lend {pHim} a __.',
      'An hour later {p} was quite content, for now {pHe} had a __.',
      '{q} shook {qHis} head: nobody should go on a journey without a __.',
    ],
    rows: `problem due rivals
      come out with bare ears in the snow | cap | pen plaster comb / to sign a form | pen | plaster cap
      cut a finger | plaster | pen cap / lost the way in the strange streets | map | plaster comb
      hair like a bird's nest | comb | pen map / a running nose | handkerchief | pen map
      an urge to know what time it was | watch | plaster comb / a letter to post, all ready but for one thing | stamp | comb watch
      to see where the steps were in the dark | torch | comb stamp / a bottle with a cork in it | corkscrew | comb stamp
      an aching back and wanted to sit down | seat | stamp pen / to get on the train without having paid | ticket | comb plaster`,
  },
  {
    open: [
      'At the market {p} bought {thing}.',
      '{p} never comes home from town with what {pHe} went for. Last week it was to be a loaf, and {pHe} stood in the door with {thing} and a big smile. We said nothing and laid the table.',
    ],
    ask: [
      'Such a lot of __!',
      '"There, taste it," said {p}. "I do love __."',
      'The whole family was soon busy with the __.',
      'You can be sure that {p} will never again have to buy any __.',
      'Until Sunday there was nothing in that house to eat but __.',
    ],
    rows: `thing due rivals
      two pounds of brie and cheddar | cheese | fish fruit / a basket of pears and plums | fruit | cheese meat
      four trout and a cod | fish | fruit cheese / three chops and a steak | meat | fruit cheese
      carrots, leeks and beans | vegetables | cheese meat / five rye loaves | bread | fish fruit
      sherbet, toffees and fudge | sweets | fish cheese / a salmon as long as an arm | fish | cheese fruit
      a bag of peaches and grapes | fruit | fish meat / a whole wheel of gouda | cheese | fish fruit
      seven cabbages | vegetables | fish cheese / a whole joint of beef | meat | fruit cheese`,
  },
  {
    open: [
      "We're late, {p}! Look, {scene}.",
      '"I told you we should have left at ten," said {q}. They came puffing round the corner with their bags, and what did they see? {Scene}. {p} sat down on {pHis} suitcase and laughed until {pHe} cried.',
    ],
    ask: [
      'They had missed the __.',
      '"That was it," said {p}. "Gone is our __."',
      'An hour and a half {p} had to sit there and wait for another __.',
      '"You would not believe it," wrote {p}, "all because of that __."',
      'It is not the first time that {q} and {p} did not catch the __.',
    ],
    rows: `scene due rivals
      the last carriage rolls out of the station | train | plane ferry / the engine whistles on the rails | train | bus ferry
      it takes off from the runway | plane | train bus / its wings vanish in the clouds | plane | train ferry
      the sails are far out at sea | boat | train bus / the captain waves from far out on the water | ferry | train bus
      the platform is empty and the rails shine | train | plane ferry / the red double-decker pulls out | bus | plane ferry
      it hoots and leaves the harbour | ferry | train plane / the gate to the runway is shut | plane | ferry train
      it rings its bell and hums down the street on its rails | tram | plane ferry`,
  },
  {
    open: [
      'Where is {p} today? We got a message: "{Scene}."',
      '{p} promised to send us a message as soon as {pHe} got there. It came at noon, with a photo and eleven hearts. "{Scene}," it said, "and I wish you were here." We passed the phone round.',
    ],
    ask: [
      'So {p} must be at the __.',
      '"One can see it at once," said my aunt, "{pHe} is at the __."',
      'Nobody had to ask {p} any more about the day at the __.',
      '{p} fell asleep on the way home from the __.',
      'I would give a lot to be with {p} now at the __.',
    ],
    rows: `scene due rivals
      the lions are being fed next to the apes | zoo | museum beach / an elephant took my hat | zoo | museum theatre
      we look at old paintings and mummies | museum | zoo beach / we lie on the sand and hear the waves | beach | museum
      the curtain goes up and the actors come on | theatre | zoo beach / the film starts on the screen | cinema | zoo beach
      the clowns come after the acrobats | circus | museum beach / the horses race to the post | races | museum
      I am building a castle of wet sand | beach | museum zoo / the giraffes look over the fence | zoo | museum
      I float on my back, ten lanes and a diving board | pool | zoo museum / the band plays on the stage | concert | zoo pool`,
  },
  {
    open: [
      '{p} broke the rules: {pHe} {did}.',
      'Officer Hill is a patient woman, and she had had a long day. But when {p} {did}, right under her nose, she took out her little book. "Do you know why I stopped you?" she asked.',
    ],
    ask: [
      'It was because of the __.',
      '"I am sorry, officer," said {p}. "I did not see the __."',
      'Now {p} is a good deal more careful about every __.',
      'Anyone else would have paid attention to the __.',
      '"You cannot tell me," said Officer Hill to {p}, "that you never noticed the __."',
    ],
    rows: `did due rivals
      drove on when it was red | light | bridge fence / walked over grass where a notice forbade it | sign | light train
      drove past the school at double speed | limit | fence sign / jumped down from the platform onto the rails | train | fence
      climbed over the planks into the garden | fence | light limit / walked across without using the stripes | crossing | fence
      drove a tall van into the low arch over the road | bridge | light limit / sat in the first class without paying | ticket | bridge
      swam out while a red one flew on the mast | flag | bridge light`,
  },
  {
    open: [
      'In the café {p} ordered {thing}.',
      'We always meet on Thursdays, at the corner table with the broken lamp. {q} has cake, I have nothing, and {p} has {thing}. The waiter does not even ask any more, and we like him for that.',
    ],
    ask: [
      'Only, they had brought {p} no __.',
      '"Excuse me," said {p}, "could I please have a __?"',
      'How is {p} to go about it without a __?',
      'The waiter turned red and ran to bring {p} a __.',
      '{p} looked to the left and to the right for a __.',
    ],
    rows: `thing due rivals
      a bowl of soup, to be eaten hot | spoon | knife straw / a milkshake to be sucked up slowly | straw | knife fork
      a big tough steak to be cut up | knife | spoon straw / a bottle of wine, still corked | corkscrew | spoon fork
      spaghetti, to be twirled | fork | spoon straw / a pudding in a deep cup | spoon | knife straw
      iced lemonade with a lid with a hole | straw | fork knife / a whole walnut, very hard | nutcracker | spoon straw
      a bottle of wine for three to drink | glass | fork knife / porridge with honey | spoon | fork straw
      messy ribs, with sauce for lips and hands | napkin | straw glass / a loaf of bread to slice | knife | spoon straw`,
  },
  {
    open: [
      'Miss {f} {does}. Can you tell where we are?',
      'I had never been in that building before, and I only went in to get out of the wind. A lady called {f} was on duty there. Every day she {does}, as I was told later, and she nodded to me kindly.',
    ],
    ask: [
      'We were in a __.',
      '"Welcome," whispered {f}, "to our little __."',
      '{f} has worked for twenty years in that __.',
      'It smells there, as {f} likes to say, like in any other __.',
      'I thanked {f} and sat down: so this was the __.',
    ],
    rows: `does due rivals
      stamps books for people to take home | library | bakery bank / wheels patients to the ward | hospital | bank bakery
      slides rolls into the hot oven | bakery | bank library / writes sums on the blackboard | school | bakery bank
      counts notes and cashes cheques | bank | bakery school / hands out room keys and carries cases | hotel | bakery bank
      leads a prayer and lights a candle | church | bank bakery / takes orders and serves three-course meals | restaurant | bank
      locks the cells of the thieves | prison | bakery school / dusts the mummies and old swords | museum | bakery bank
      washes and cuts hair | salon | bank school / weighs pills for prescriptions | pharmacy | school bank`,
  },
]);

export const kinds: readonly Kind[] = [STREETS, COUNTERS];
