// Tellings of everyday events: one hears what is going on, and later the word that belongs to it comes up.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const DAY = toldKind('told: everyday events and their words', [
  {
    open: ['{m} {e}.', '"What did {m} do today?" "Oh, not much. He {e}."'],
    ask: [
      'You have guessed it: {m} was at the __.',
      '"Where is {m}?" asked his wife. "He must still be at the __."',
      '{m} took the number nine bus, which goes straight to the __.',
      'So {m} went to the __.',
      'It was late when {m} came home from the __.',
      'On the way {m} met his aunt, who was also going to the __.',
    ],
    rows: `e due rivals
      had two teeth filled | dentist | hairdresser bank pool
      had his hair cut | hairdresser | dentist library zoo
      swam up and down for an hour | pool | cinema library bank
      borrowed three books and read in them all afternoon | library | pool bakery beach
      fed the monkeys and looked at the lions in their cages | zoo | bank cinema pool
      paid some money into his account | bank | zoo bakery beach
      stood on platform two and watched the trains | station | bank zoo library
      bought a fresh loaf and six rolls | bakery | station dentist bank
      ate popcorn in the dark and watched an old film | cinema | bakery pool library
      built a sandcastle and lay in the sun | beach | cinema station bank`,
  },
  {
    open: ['{f} wanted to {e}.', '"I must {e}," said {f}.', 'It was time for {f} to {e}.'],
    ask: [
      '"Has anyone seen the __?" asked {f}.',
      'But she could not do it, for somebody had taken the __.',
      '{f} searched the whole house for the __.',
      'Lucky {f}! In the very last drawer lay the __.',
      '"Mum," called {f}, "where is the __?"',
      'First {f} got the __.',
      'Mum handed {f} the __.',
    ],
    rows: `e due rivals
      wash her hair | shampoo | toothbrush needle key
      clean her teeth | toothbrush | shampoo comb broom
      rub herself dry after the bath | towel | key iron matches
      get the knots out of her hair | comb | needle matches towel
      sew on a button | needle | comb iron scissors
      cut out a paper star | scissors | matches broom shampoo
      light the candles on the cake | matches | scissors key needle
      unlock the front door | key | comb iron towel
      sweep the floor | broom | key toothbrush matches
      get the creases out of her blouse | iron | broom scissors key
      walk to the bus in the pouring rain | umbrella | iron needle matches
      knock a nail into the wall | hammer | towel shampoo comb`,
  },
  {
    open: [
      'He looked at me. "{s}"',
      '"{s}" That was the first thing he said to me.',
      'I still hear his deep voice: "{s}"',
    ],
    ask: [
      'I said goodbye and thanked the __.',
      'He was a very good __.',
      '"You are the best __ in town," I told him.',
      '"By the way," I asked, "how long have you been a __?"',
      'The man I am talking about was a __.',
      'It was the __.',
    ],
    rows: `s due rivals
      Open wide! I am afraid this tooth must come out. | dentist | waiter pilot butcher
      How short do you want it at the back? | barber | doctor priest teacher
      Are you ready to order, sir? The fish is very good today. | waiter | dentist postman priest
      Take out your books, everyone, and turn to page nine. | teacher | waiter butcher barber
      Breathe in, please. And does it hurt when I press here? | doctor | barber teacher pilot
      Two letters and a parcel for you. Sign here, please. | postman | doctor priest dentist
      A pound of mince and six sausages? Anything else? | butcher | pilot postman dentist
      You may now kiss the bride. | priest | butcher waiter barber
      Smile, please! And now one picture of the whole family. | photographer | butcher priest doctor
      This is your captain. We shall be landing in ten minutes. | pilot | teacher barber butcher`,
  },
  {
    open: ['{e}.', 'This is what I remember: {e}.', '"Tell me everything!" "Well, {e}."'],
    ask: [
      'I was nearly late for the __.',
      'I have never again been to such a __.',
      'We still talk about that __.',
      'It was the first __ I had ever been to.',
      'Mother wrote a long letter to tell us all about the __.',
      'Afterwards we met some friends, who had also been at the __.',
      'So that was the __.',
    ],
    rows: `e due rivals
      Bob and Jane said yes, and we threw rice at them | wedding | funeral match circus
      Grandma in black threw a rose into the open grave | funeral | wedding concert party
      Liverpool got a goal in the very last minute | match | concert wedding funeral
      Mr Bell lifted his stick, and all the violins began to play | concert | match trial party
      Clowns and acrobats came running into the ring | circus | funeral trial wedding
      Mr Hill was found guilty, and the judge gave him two years | trial | circus concert party
      Dick blew out his nine candles, and we played games | party | trial funeral match
      Mr Grey sold the old clock to the man who called the highest price | auction | circus match trial`,
  },
  {
    open: ['{p} {e}.', 'Shh! {p} is in the kitchen. First {pHe} {e}.', 'On Sunday, just as always, {p} {e}.'],
    ask: [
      'Soon {p} came in with the __.',
      '"Mmm," said Dad, "that is what I call good __!"',
      "Everybody loves {p}'s __.",
      'In ten minutes there was nothing left of the __.',
      '{p} was proud of {pHis} __.',
      '"Who wants some of my __?" asked {p}.',
      'Oh no! The dog has got at the __.',
    ],
    rows: `e due rivals
      poured hot water on the leaves in the pot | tea | jam cake toast
      boiled plums with sugar and filled the jars | jam | tea bread soup
      put two slices of bread in and waited for them to pop up | toast | jam salad soup
      cut up a cucumber and some lettuce, with oil and vinegar | salad | toast cake jam
      mixed eggs, butter and sugar and licked the sweet spoon | cake | bread soup tea
      let bones and carrots simmer in the big pot | soup | cake jam toast
      tossed thin rounds of batter high up in the pan | pancakes | bread soup jam
      squeezed six oranges into a jug | juice | soup pancakes toast
      kneaded flour, yeast and salt and left the loaf to rise | bread | juice jam salad
      put tomato and cheese on a big flat round of dough | pizza | juice cake tea`,
  },
  {
    open: ['{f} {e}.', 'It was a long way, and {f} {e}.', 'This is how {f} travelled: she {e}.'],
    ask: [
      'She likes nothing better than going by __.',
      '"How did you get here, {f}?" "By __."',
      'Something seemed to be wrong with the __.',
      'Her sister was afraid and never travelled by __.',
      'You can get there in an hour by __.',
      'In her diary {f} made a drawing of the __.',
      'That night {f} came home by __.',
    ],
    rows: `e due rivals
      showed her ticket to the guard and looked for a window seat | train | taxi ship bike
      looked down on the clouds and fastened her belt for landing | plane | train bike ship
      walked up and down on deck and felt a little seasick | ship | plane bus bike
      rang the bell to be let off at the next stop | bus | plane ship bike
      asked the driver to keep the change from the fare | taxi | plane bike ship
      pedalled hard up the hill | bike | train plane bus
      dipped her two oars into the lake | boat | bus train plane
      held the wheel with one hand and changed into third gear | car | boat train bike`,
  },
  {
    open: ['In the first lesson {p} and the others {e}.', '"What did you do in class, {p}?" "We {e}."'],
    ask: [
      'From all this Mum knew that {p} had had __.',
      'The bell rang, and that was the end of __.',
      'You know what lesson that was: __.',
      "It is {p}'s best subject. No one is better than {p} at __.",
      'Of course {p} loves __.',
      '"Tomorrow," said the teacher, "we shall have some more __."',
      'So it was __.',
    ],
    rows: `e due rivals
      divided big numbers by seven | maths | music art history
      sang a song, and one boy played the drum | music | maths science history
      mixed blue and yellow and painted trees | art | maths history French
      heard about the old kings and their wars | history | art music maths
      looked at a map and learned the names of rivers | geography | music French art
      learned to say bonjour and merci | French | geography maths art
      planted beans and looked at leaves through a glass | biology | history French music
      climbed ropes and jumped over a wooden horse | gym | French maths history`,
  },
  {
    open: [
      'At the station {f} felt that something was missing. There was nothing {e}!',
      '{f} looked at herself in the mirror of the train. There was nothing {e}.',
      '"Wait!" cried {f}. "There is nothing {d}!" For there was nothing {e}.',
    ],
    ask: [
      '"Oh dear," said {f}, "I have lost my __!"',
      'Where could {f} have left her __?',
      'A week later a nice young man sent {f} her __.',
      '{f} had forgotten her __.',
      'She went back to the hotel for her __.',
      'From then on {f} never went out without her __.',
    ],
    rows: `e d due rivals
      on her wrist, so she could not tell the time | on my wrist | watch | ring hat shoe
      on her finger, though she had just been married | on my finger | ring | watch belt scarf
      on her nose, so she could not read the signs | on my nose | glasses | hat ring belt
      on her head but wild, windy hair | on my head | hat | ring belt shoe
      round her neck, and it was so cold | round my neck | scarf | hat ring glasses
      round her waist, and her trousers were slipping | round my waist | belt | hat scarf watch
      on her left foot but a thin sock | on my left foot | shoe | scarf ring glasses
      on her cold red hands | on my hands | gloves | glasses hat shoe`,
  },
  {
    open: ['Poor {m} {e}.', '"Doctor, please help {m}! He {e}."', '{m} {e}, so he goes to see the doctor.'],
    ask: [
      'The doctor had a good look at his __.',
      '"It is only your __," the doctor told {m}.',
      '"How is your __ today?" we asked {m}.',
      'He was kept awake all night by his __.',
      'A week later there was nothing wrong with his __.',
      '{m} was given something for his __.',
    ],
    rows: `e due rivals
      hears a ringing on the left side | ear | knee back eye
      lifted the piano alone and cannot straighten up | back | throat ear nose
      ate too many green plums | stomach | ear ankle thumb
      can hardly speak or swallow | throat | thumb ankle stomach
      stepped into a hole and cannot walk | ankle | ear throat nose
      hit himself with the hammer | thumb | stomach ear back
      has got sand in it and sees everything double | eye | ankle back throat
      sneezes and sneezes and smells nothing | nose | thumb ankle back
      bit on a cherry stone and can no longer chew | tooth | ear knee back`,
  },
  {
    open: ['{p} {e}.', 'The clock struck. {p} {e}.', 'Just like every week, {p} {e}.'],
    ask: [
      '"Come along, {p}! It is time for __!"',
      'So {p} was ready for __.',
      '"{p}!" called a voice. "You will be late for __!"',
      'But {p} was not at all in the mood for __.',
      'It was a little early for __.',
      '{p} had been looking forward to __.',
    ],
    rows: `e due rivals
      put on pyjamas and yawned | bed | breakfast school church
      got up with the sun and boiled an egg | breakfast | bed church tea
      packed the pencils and the exercise books | school | bed supper tea
      heard the bells ring on Sunday and looked for the hymn book | church | school work bed
      saw that it was noon and that the soup was hot | lunch | bed breakfast work
      put on an overall and kissed the children goodbye | work | bed supper church
      put the kettle on at four and got out the scones | tea | work school bed
      saw it grow dark outside and laid the table for five | supper | breakfast school work`,
  },
  {
    open: ['{f} packed {e}.', 'In her bag {f} had {e}.', '"What is {f} taking with her?" "Just {e}."'],
    ask: [
      'She was on her way to the __.',
      '"Is this the right bus for the __?" asked {f}.',
      'An hour later {f} was at the __.',
      '{f} told me that she goes every week to the __.',
      'Then she locked the door and drove off to the __.',
      'Nobody had told {f} that it was so far to the __.',
      '{f} went to the __.',
    ],
    rows: `e due rivals
      her bikini, a bucket and a spade for sandcastles | beach | airport opera church
      her skis and the thickest socks | mountains | pool opera beach
      her goggles, a towel and a coin for the locker | pool | opera church woods
      her silk gloves and small glasses to see the singers with | opera | beach pool stables
      a basket and a knife for the mushrooms | woods | airport pool opera
      flowers and grapes for her sick aunt in ward six | hospital | beach woods pool
      her passport and a ticket for the flight to Rome | airport | woods church pool
      a prayer book, for it was Sunday | church | beach pool woods
      a hard hat and some carrots for the ponies | stables | church airport opera`,
  },
  {
    open: ['{p} read: "{s}"', '"{s}" That was what it said.', 'It began like this: "{s}"'],
    ask: [
      '{p} folded the __.',
      'Who had written that __?',
      "In {p}'s pocket we found the __.",
      'What {p} was holding was a __.',
      '{p} laughed and put down the __.',
      '"May I see it?" said {q}, and took the __.',
      'It was only a __.',
    ],
    rows: `s due rivals
      The sea is warm and the hotel is fine. Wish you were here! | postcard | recipe bill list
      Add two eggs, stir well, and bake for thirty minutes. | recipe | poem bill postcard
      Eggs, bread, soap, two pounds of apples. | list | poem story letter
      Roses are red, violets are blue. | poem | bill list menu
      Once upon a time there was a little tailor. | story | list bill recipe
      Two nights, one breakfast. To pay: ninety pounds. | bill | poem story letter
      Starters: soup of the day. Mains: roast lamb or trout. | menu | letter poem story
      Dear Uncle George, I hope you are well. Yours, Ben. | letter | menu bill recipe`,
  },
  {
    open: ['{p} {e}.', '{p} and {q} were at it again. {p} {e}.', '"Well done!" cried {q}, when {p} {e}.'],
    ask: [
      '{p} is really good at __.',
      'They were playing __.',
      '"How about another game of __?" asked {q}.',
      '{p} had been taught by {pHis} grandfather to play __.',
      'Every Friday {p} meets {q} for a game of __.',
      'There is nothing that {p} likes as much as __.',
      '{q} knows nothing about __.',
    ],
    rows: `e due rivals
      swung the racket and sent the ball over the net | tennis | chess football cards
      moved a bishop and took the black queen | chess | tennis golf football
      headed the ball past the goalkeeper | football | chess cards tennis
      put down the ace of hearts | cards | golf chess football
      chose a club and hit the little white ball into the hole | golf | cards football chess
      bounced the ball twice and threw it through the hoop | basketball | chess golf cards
      bowled, and knocked the wicket over | cricket | chess cards golf`,
  },
  {
    open: ['{p} tore off the paper and {e}.', 'It was the best present of all. {p} opened it and {e}.'],
    ask: [
      'The present was a __.',
      '"Thank you so much for the __!" said {p}.',
      '{p} will not go anywhere without the __.',
      '{p} had always wanted a __.',
      'That night {p} fell asleep with one hand on the __.',
      'There was a label on the __.',
      '"{p} is too young for a __," said Grandma.',
    ],
    rows: `e due rivals
      put it to the lips and blew a loud note | trumpet | ball kite watch
      put it on one wrist and told us the time | watch | ball drum book
      kicked it across the grass | ball | kite camera book
      ran with it into the wind and let out the string | kite | ball bike watch
      held it to one eye and took a picture of us | camera | kite book scarf
      turned the first page and began to read | book | drum scarf kite
      got on and rode it twice round the square | bike | watch book drum
      wound it three times round that cold neck | scarf | bike drum ball
      beat it with two sticks until Dad ran away | drum | camera bike kite
      dressed it and combed its hair | doll | ball kite drum`,
  },
  {
    open: [
      '{f} wanted to {e}, but could not: there was none left.',
      '"I cannot {e}," said {f}. "There is none left."',
    ],
    ask: [
      'She had run out of __.',
      '"Could you lend me some __?" {f} asked her neighbour.',
      'So {f} went out to buy __.',
      'It is no use without __.',
      'In the end {f} found a little __.',
      '{f} wrote on her list: more __.',
      '{f} needed __.',
    ],
    rows: `e due rivals
      bake bread | flour | petrol glue soap
      wash her hands properly | soap | sugar ink flour
      drive on to Leeds | petrol | soap butter paint
      sweeten her tea | sugar | petrol ink glue
      stick the broken vase together | glue | flour sugar petrol
      fill her pen | ink | soap glue sugar
      clean her teeth | toothpaste | paint flour ink
      turn the old blue door green | paint | petrol soap sugar`,
  },
]);

export const kinds: readonly Kind[] = [DAY];
