// Tellings of scenes whose place is not named but follows from what is told, as do the things there.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const SCENES = toldKind('told: places, scenes', [
  {
    open: [
      '{X}. Where am I?',
      'Guess where I am calling from! {X}.',
      '"Here is a riddle for you," said {q}. "{X}."',
    ],
    ask: [
      '"That is easy," laughed {p}. "If you ask me, that must be the __!"',
      '{p} thought for a moment, and then {pHe} had it: it could be nowhere but at the __.',
      'Nobody had given us the name of the place, but of course we all knew: it was the __.',
      '"I wish I were there too," sighed {p}. "I have always liked the __."',
    ],
    rows: `x due rivals
      Books stand all around me, and people only whisper | library | beach farm cinema
      There is sand between my toes, and I can hear the waves | beach | library bakery station
      Cows are looking over the fence, and a cock crows on the dunghill | farm | zoo school cinema
      I smell hot rolls, and a woman with flour on her arms asks what I would like | bakery | hospital church
      My leg is in plaster, and a nurse is bringing me my supper | hospital | beach school hotel
      It gets dark, popcorn crunches, and the film begins | cinema | church library farm
      A whistle blows, and people with suitcases run to platform four | station | beach zoo cinema
      Monkeys swing from the bars, and a keeper is throwing fish to the seals | zoo | farm school bakery
      The bell rings for break, and two hundred children rush out into the yard | school | hospital zoo`,
  },
  {
    open: [
      'We had been {x}. It was a long time until anything happened.',
      '"Where are you?" "I am {x}, as I have been for the last half hour."',
      'Picture us that morning, cold and excited, {x}.',
    ],
    ask: [
      'Then, just when we had given up hope, somebody pointed and shouted: "Here comes our __!"',
      'To make a long story short, there was only one thing missing, and that was the __.',
      'I was about to go home when I heard it, and a moment later I saw it, too: the __.',
      'Nobody had told us how many people would want to get on the same __.',
    ],
    rows: `x due rivals
      standing on platform three with our suitcases | train | ship plane camel
      sitting at gate twelve with our passports and boarding cards in our hands | plane | bus ship sledge
      waiting on the quay among the sailors, with gulls over our heads | ship | train balloon plane
      queuing at the stop in front of the school, under the timetable | bus | ship plane camel
      waiting among the dunes of the desert in the burning heat, beside our guide | camel | tram ship sledge
      standing at the top of the hill in deep snow with our woolly hats on | sledge | train camel ship
      waiting in the meadow for the basket to be tied on, with the flame roaring | balloon | bus boat`,
  },
  {
    open: [
      '{p} came home at five with {x}.',
      'At the door stood {p} with {x} and a big smile.',
      '"Look at you!" said Mum when {p} walked in with {x}.',
    ],
    ask: [
      'Nobody had to ask. It was plain to see that {pHe} had been to the __.',
      '"And how was it," asked Grandpa, who had noticed at once, "at the __?"',
      '"Next time you might tell us," said {pHis} sister, "before you go to the __!"',
      'Then {pHe} told us all about it, down to the last detail, from start to finish: an hour at the __.',
    ],
    rows: `x due rivals
      sand in both shoes and a bucket full of shells | beach | library dentist bakery
      hair three inches shorter than in the morning | hairdresser | pool bakery zoo
      four thick books to be read within two weeks | library | beach dentist farm
      a numb cheek and one tooth less | dentist | library beach market
      a warm loaf of bread in a paper bag | bakery | dentist pool hospital
      wet hair, a rolled towel and goggles | pool | hairdresser library cinema
      one leg in fresh white plaster | hospital | bakery cinema beach
      straw in every pocket and a can of milk still warm from the cow | farm | cinema library pool
      popcorn in one sleeve and two torn tickets | cinema | dentist farm bakery`,
  },
  {
    open: [
      '{X}. All of us went quiet.',
      'It was as it always is: {x}. I was nervous all the same.',
      'I remember that day well. {X}.',
    ],
    ask: [
      'A minute later the door opened, and in came the __.',
      '"I am sorry to have kept you waiting," said the __.',
      'Footsteps came nearer, and then I was looking into the kind face of the __.',
      'My heart beat faster, because in less than a minute I would be face to face with the __.',
    ],
    rows: `x due rivals
      the nurse had told me to take off my shirt and to sit down on the paper sheet | doctor | judge waiter
      I was lying back in the big chair with my mouth open, next to the little drill | dentist | priest waiter
      the bell had rung, and thirty children were sitting at their desks | teacher | vet waiter dentist
      we had a candle and a menu on the table, and we were hungry | waiter | doctor judge priest
      everybody in court had to rise for the trial | judge | waiter vet teacher
      the organ had stopped, and the whole village was sitting in the pews | priest | dentist waiter vet
      our rabbit was trembling in its basket, and the dog beside it would not stop howling | vet | king judge
      trumpets were blown, and dukes and ladies bowed low before the empty throne | king | dentist vet`,
  },
  {
    open: [
      'On the wall hung a notice: "{X}."',
      'There were large letters over the door. {p} read them out: "{X}."',
      '"What does it say there, {p}?" "It says: {X}."',
    ],
    ask: [
      '{p} smiled, because {pHe} knew at once that behind that door there was a __.',
      'A notice like that is not to be seen in a church or at a bank. It belongs in a __.',
      'From these few words {p} could tell that it was the door of a __.',
      'So now {p} understood what sort of place it was: a __.',
    ],
    rows: `x due rivals
      Please do not feed the animals or put your fingers through the bars | zoo | hotel library theatre
      No diving at the shallow end, and take a shower before you go in | pool | library hospital station
      Mind the gap between the train and the platform | station | pool gallery hotel
      Silence, please, and bring back your books on time | library | pool zoo restaurant
      Breakfast is from seven to ten, and please leave your room key at the desk | hotel | zoo library school
      Patients may have visitors from two to four | hospital | theatre hotel pool
      Please turn off your phones before the curtain rises on the first act | theatre | pool hospital station
      Do not stand too close to the paintings | gallery | hotel station zoo`,
  },
  {
    open: [
      'We are off in five minutes! We are going {x} today, all of us.',
      '"Tomorrow," said Dad, "we shall go {x}, if the weather is good."',
      '{p} was so excited that {pHe} could not eat. They were to go {x}!',
    ],
    ask: [
      '"Have you packed everything? It would be no fun if you forgot your __."',
      'And who had to turn back halfway, because it was still at home? {q}, who had left behind {qHis} __.',
      'In the car there was a cry from the back seat: "Wait! I have not got my __!"',
      '"Not without this," said Granny and put into {q}\'s hands a brand-new __.',
    ],
    rows: `x due rivals
      camping in the woods for two nights under the stars | tent | racket towel passport
      to play tennis with the neighbours | racket | sledge tent towel
      swimming in the lake and dry off in the sun | towel | racket torch helmet
      to the airport and fly to America | passport | sledge racket towel
      down into a deep cave where it is pitch dark | torch | racket towel passport
      to the white hill behind the house to race each other down in the snow | sledge | torch racket passport
      cycling down the steepest road in the country | helmet | passport towel racket
      to the river to catch a trout or two | rod | racket sledge torch`,
  },
  {
    open: [
      '{X}. That is how my parents first met.',
      'Let me tell you how Mum and Dad met. {X}, and that was that.',
      '"How did Granny and Grandpa meet?" "Well, it went like this: {x}."',
    ],
    ask: [
      'Who would have thought that a love story could begin like that, and of all places at the __?',
      'They have now been together for thirty years, and on that day they always go back to the __.',
      'That is why there was a picture on the wedding cake, made of sugar: a tiny __.',
      'So if you are looking for true love, my advice to you is to spend more time at the __.',
    ],
    rows: `x due rivals
      both of them reached for the same novel and somebody hissed at them to be quiet | library | beach pool
      he fell over her sandcastle, just before the tide came in | beach | library cinema station
      he spilt popcorn all over her in the dark, and they missed the end of the film | cinema | pool hospital
      there was snow on the line, and they stood on the same platform for three hours | station | beach zoo
      he had a broken leg, and she was the nurse who looked after him at night | hospital | zoo beach cinema
      her trolley rolled over his toes, between the frozen peas and the till | supermarket | pool library
      they swam into each other in lane three and both went under | pool | library supermarket cinema
      a monkey reached through the bars and put her hat on his head | zoo | station library hospital`,
  },
  {
    open: [
      "By eight o'clock {p} had {x}.",
      'At last {p} had {x}. It was what {pHe} had been looking forward to all week.',
      'Like all the others, {p} had {x}.',
    ],
    ask: [
      'Nobody spoke a word. All eyes were on the __.',
      'It was so good that for one whole hour {pHe} did not once look away from the __.',
      'A very tall man stood up in front of {pHim}, so that {pHe} could no longer see the __.',
      'The baby on the next lap laughed and stretched out both arms towards the __.',
    ],
    rows: `x due rivals
      found a seat in the dark and got out the popcorn, and the film was just starting | screen | bride sky
      sat down in the third row, and now the curtain rose on the first act of the play | stage | sky ball
      put on a scarf in the team's colours, and the whistle blew for kick-off | ball | screen bride stage
      sat down in the pew, and the organ played the wedding march | bride | ball screen ring
      taken a blanket to the hill at midnight, and the first rocket went up with a bang | sky | stage bride
      got a place right next to the glass, with nothing behind it but water and teeth | shark | bride stage
      got a seat at the ring under the big top, as the man with the red nose ran in | clown | bride screen`,
  },
  {
    open: [
      'My first week in my new job is over. {X}.',
      '"So how is your new job?" "{X}, and that was only Monday!"',
      'Dear Mum, you wanted to know how I like my work. {X}.',
    ],
    ask: [
      'I had no idea that people had to work so hard in a __.',
      'My feet hurt, but I am happy. All my life I have wanted to work in a __.',
      'One thing is certain: from now on I shall see things with different eyes when I go to a __.',
      'When I was little, I used to tell everybody that one day I would have my own __.',
    ],
    rows: `x due rivals
      I carried trays all evening, and a guest sent back his soup as too cold | restaurant | library garage
      I stamped two hundred books and asked a lot of people to be quiet | library | restaurant bakery garage
      I got up at two to knead the dough, and I still have flour in my ears | bakery | library zoo hotel
      I made thirty beds and put a chocolate on every pillow | hotel | garage bakery library
      I washed the elephants and swept out the lions' cage | zoo | bakery hotel cinema
      I changed the oil in six cars and lay under a van until dark | garage | library hotel bakery
      I tore tickets in half and swept up popcorn after each film | cinema | bakery garage zoo
      I potted seedlings, wiped the panes and watered tomatoes under hot glass | greenhouse | garage hotel`,
  },
  {
    open: [
      'I shut my eyes. {X}.',
      '{X}. Even blind, {p} said, {pHe} would have known where we were.',
      'There are places that I could find with my eyes closed. {X}.',
    ],
    ask: [
      'And what I liked best was the smell in the air, the smell of __.',
      'For days afterwards all our clothes smelt of __.',
      'I took a deep breath through my nose. Mmm, there was no mistake, that was __.',
      'My sister held her nose, but I thought there was nothing nicer than the smell of __.',
    ],
    rows: `x due rivals
      the baker was just opening the oven door | bread | fish smoke petrol
      the boats had come in, and nets and crates full of the catch stood on the quay | fish | bread coffee
      the logs were burning down, and we sat around the camp fire with our sausages | smoke | chlorine bread
      the tank was nearly empty, so we had stopped at the pumps | petrol | bread fish roses
      we stood at the edge of the pool in our swimming caps | chlorine | smoke coffee bread
      the beans were being ground, and the waitress filled our cups | coffee | fish petrol smoke
      everywhere in the flower beds of the palace, red and white, petals had opened | roses | petrol fish
      in the field behind the farm the mown grass had been drying for three days | hay | petrol coffee`,
  },
  {
    open: [
      '"I can hardly hear you," I said into the phone. "{X}!" my sister shouted back.',
      'My sister rang at three, but the line was bad. All I understood was this: {x}.',
    ],
    ask: [
      'She did not have to say any more. I knew that she had taken the children to the __.',
      '"Then I shall call you again later," I said, "when you are back from the __."',
      'Lucky thing! There she was, having fun, while I sat in my office. I would rather be at the __.',
      'Somebody who did not know her so well might have wondered. But she has always loved the __.',
    ],
    rows: `x due rivals
      they are just calling our flight to Rome, and we must run to the gate | airport | farm zoo market
      we have scored, and forty thousand people are singing | stadium | airport farm museum
      the penguins are being fed, and the lions are roaring next door | zoo | stadium museum airport
      a clown has fallen off the trapeze, and the band is playing in the ring | circus | museum farm airport
      there are two goats, nine hens and a tractor around me | farm | stadium airport museum
      a man at the next stall is selling fish, and another praises his cabbages | market | airport museum
      a wave has carried off our towels, and we are all covered in sand | beach | museum market stadium`,
  },
  {
    open: [
      '{p} had spent the whole morning {x}.',
      'If you had been looking for {p} that day, you would have found {pHim} {x}.',
      'What {p} loves best on a Saturday is to be out and about: {x}, for example.',
    ],
    ask: [
      'Towards noon {pHe} came home, tired and happy, with a bag full of __.',
      '"Show me," said Grandma, and {pHe} emptied out on the table a whole pile of __.',
      '"You are lucky," said {q}. "When I went, I did not find any __."',
      'There was no room left in the basket, so {pHe} filled {pHis} hat, too, with __.',
    ],
    rows: `x due rivals
      on the sand, walking along the edge of the waves with bare feet | shells | books nuts mushrooms
      at the library, going from shelf to shelf | books | shells apples eggs
      on a ladder in the orchard, up among the red fruit | apples | books shells fish
      on the river bank with a rod and a tin of worms | fish | apples books eggs
      in the wet autumn woods, looking for brown caps under the pines | mushrooms | eggs books shells
      in the hen house, feeling about in the straw of the nests | eggs | shells fish books
      in the meadow, picking daisies and poppies | flowers | eggs fish books`,
  },
  {
    open: [
      'It was still dark when I woke up. We were staying {x}.',
      'I shall never forget my first night {x}.',
      'Do you know what it is like to spend a night {x}?',
    ],
    ask: [
      'I had hardly closed my eyes when I was woken up by the noise of the __.',
      'I lay there, wide awake, and listened to the __.',
      '"Could you sleep?" they asked me in the morning. "Not really," I said, "because of the __."',
      'After a week I no longer noticed it. Now that I am home I even miss the __.',
    ],
    rows: `x due rivals
      in a little room above the platforms, where the express came through at two | trains | waves cows bells
      in a beach hut, three steps from the sea | waves | trains cows engines
      in a room inside the church tower, right under the clock | bells | waves frogs wolves
      in a stable, on the straw, between the milk cans | cows | bells planes waves
      beside a pond, where something green sat on every leaf and croaked | frogs | trains bells planes
      in a log cabin in the far north, where packs of them hunt deer in the snow | wolves | trains bells waves
      right beside the runway of a big airport | planes | cows waves frogs`,
  },
  {
    open: [
      "In the lining of the thief's coat the police found {x}.",
      "In the left pocket of the missing man's jacket there was only this: {x}.",
      'The inspector emptied the bag on to his desk. Out fell {x}, and nothing else.',
    ],
    ask: [
      '"Aha," said the inspector. "So that is where he was all evening: at the __!"',
      'It took the inspector one look. "Get the car, Sergeant. We are going to the __."',
      'So on the day before, while everybody was looking for him, the man had been to the __.',
      'There was no name on it anywhere, but it was clear to all that it came from the __.',
    ],
    rows: `x due rivals
      two torn tickets and a handful of popcorn | cinema | hotel library bakery
      a room key with the number 214 on it and a tiny bar of soap | hotel | zoo cinema station
      a programme with the names of those who played Romeo and Juliet | theatre | hotel airport bakery
      a novel with a slip in it which said "Bring back by 3 May" | library | cinema zoo hotel
      a boarding card for a flight to Madrid | airport | library zoo theatre
      a bag of peanuts with the words "For monkeys only" | zoo | theatre library airport
      a paper bag with two fresh rolls and a receipt for an apple tart | bakery | airport zoo cinema`,
  },
  {
    open: [
      'I was so tired. {X}.',
      '{X}, and I had been on my feet since sunrise.',
      'This is what I remember of that night. {X}.',
    ],
    ask: [
      'So I just took off my shoes and lay down on the __.',
      'I fell asleep at once, and in the morning I woke up with a stiff neck on the __.',
      'There was not much choice. I spread out my jacket and stretched out on the __.',
      'You would not believe how well one can sleep, with a bag for a pillow, on the __.',
    ],
    rows: `x due rivals
      the old barn was dry and filled to the roof for the winter | hay | sand deck bench
      the sea was calm and warm, and the whole beach was ours | sand | deck hay sofa
      the ship had no cabin left for us, but the sky was full of stars | deck | hay sand bench
      all the houses were shut, but in the park, under a lamp, two could sit | bench | sand hay
      all the beds were taken, but my friend pointed to the living room | sofa | deck sand hay
      it was summer, and we had stopped in the middle of a meadow | grass | sofa deck sand`,
  },
  {
    open: [
      '{X}. That is my favourite corner of the whole house.',
      'Granny had just called, "Come and find me!" I sniffed and listened. {X}: there she was.',
      '"Where have you put the cat, {p}?" "Well, {x}, and she likes it there."',
    ],
    ask: [
      'So when everybody else was watching television, I sneaked away to the __.',
      '"Is there anyone in here?" a voice called, and a head looked round the door of the __.',
      'No burglar would have expected to meet somebody, in the middle of the night, in the __.',
      'We were told to stay out from under foot, but there we were again, as always, in the __.',
      'I have drawn a picture of that place for you, so that you can see what it is like in our __.',
    ],
    rows: `x due rivals
      the kettle sings, and onions are frying in butter | kitchen | cellar bathroom attic
      there is steam on the mirror, and the tap drips beside the toothbrushes | bathroom | kitchen garage
      the rain drums on the tiles just above, and old trunks stand under the cobwebs | attic | kitchen cellar
      it is cool down there under the house, with bottles of wine along the damp wall | cellar | attic bedroom
      it smells of oil, and the car is still warm | garage | bathroom bedroom attic
      the alarm clock ticks, and the pillows are soft | bedroom | garage kitchen cellar`,
  },
  {
    open: [
      '{p} had only one thing to do in town, and that was to buy {x}.',
      '"Have you got it?" "Yes, here it is," said {p} and held up {x}, neatly wrapped.',
      'For {pHis} money {p} had got {x}, and a penny was left over.',
    ],
    ask: [
      'It was {q} who told me. "I saw {p} in town," {qHe} said, "coming out of the shop of the __."',
      'When {p} wanted to pay, {pHe} found that {pHe} already owed eight pounds to the __.',
      '"It was the last one I had," were the words of the __.',
      'There is only one shop in our street where one could have bought that, and it belongs to the __.',
    ],
    rows: `x due rivals
      a leg of lamb for the Sunday roast | butcher | florist jeweller optician
      a dark rye loaf with a good crust | baker | jeweller chemist butcher
      a bunch of white tulips | florist | baker optician butcher
      a gold ring with a tiny diamond | jeweller | butcher florist baker
      a new pair of glasses | optician | baker florist jeweller
      a bottle of cough syrup | chemist | jeweller florist optician`,
  },
]);

export const kinds: readonly Kind[] = [SCENES];
