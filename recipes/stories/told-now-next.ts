// Tellings of everyday cause and effect: what is needed now, what comes next, what time it is, how many are left.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const NEXT = toldKind('told: what comes next', [
  {
    open: [
      'Mum, are you busy? {Ev}.',
      '{p} came running into the house, out of breath. "Listen! {Ev}," {pHe} said.',
      'It always happens on a Sunday, when we have visitors. {Ev}.',
    ],
    ask: [
      'Would somebody please be so kind as to get the __?',
      'The only thing that could help now was the __.',
      'Nobody had to be told twice. Off they all ran to look for the __.',
      'Luckily Grandma is a calm sort of person. She went off and came back with the __.',
    ],
    rows: `ev due rivals
      A kitten is on the roof of the shed and cannot get down | ladder | towel plaster key
      Uncle Joe has walked into the pond and is dripping from head to foot | towel | ladder key matches
      The little one has cut her thumb, and it is bleeding | plaster | umbrella broom key
      The back door is locked and we are standing outside | key | towel plaster broom
      There is the birthday cake with all its candles, and none of them is burning | matches | plaster ladder key
      The guests have to walk to the bus, and it has begun to pour | umbrella | matches ladder plaster
      A glass has broken, and there are bits all over the kitchen floor | broom | umbrella ladder matches
      It has gone pitch dark in the cellar, and we cannot see a thing | torch | towel broom plaster`,
  },
  {
    open: [
      'There were {n} ducklings on the pond at noon. In the afternoon {ev}.',
      'Let me ask you something. {p} counted {n} ducklings at noon. Then {ev}. What now?',
      'From a notebook on the windowsill: at noon, {n} ducklings. After that, {ev}.',
    ],
    ask: [
      'So when {p} counted the ducklings again before supper, there were __.',
      'By evening the number of ducklings on the water came to __.',
      'If you know how to count, you will see that this makes __.',
      '"How many are swimming there now?" asked Grandpa, who had forgotten his glasses. "Exactly __."',
    ],
    rows: `n ev due rivals
      three | one of them walked off with its mother | two | three four five
      four | one more came out of the reeds to join them | five | four three six
      five | two of them left for the river | three | five seven six
      six | every one of them went off to the river and stayed there | none | six five seven
      two | four more came over from the river | six | two four eight
      ten | half of them left for the river and stayed there | five | ten eight twelve
      seven | three of them were taken to the farm | four | seven ten three
      eight | nobody came and nobody went | eight | seven nine ten
      nine | two went away, and then one of the two came back | eight | nine seven six`,
  },
  {
    open: [
      'Where am I? By the window. {Ev}.',
      'Dear {p}, let me tell you what I can see from my window. {Ev}.',
      '{p} looked up from {pHis} book and out of the window. {Ev}.',
    ],
    ask: [
      'I need no calendar to tell me that it is __.',
      'A child could work out from this that it must be __.',
      'It is my favourite time of the whole year: __.',
      'As you will have guessed, over here it is __.',
    ],
    rows: `ev due rivals
      The snow is up to the fence, and there is ice on the pond | winter | summer spring autumn
      The leaves are turning brown and falling, and the swallows have gone | autumn | spring summer winter
      The first snowdrops are out, the ice has melted, and the birds are building nests | spring | autumn summer winter
      School has been closed for a month, and at ten at night it is still warm and light | summer | winter autumn spring
      The apples have been picked, and the children are flying kites over the empty fields | autumn | spring winter summer
      Lambs jump about in the field, and the trees put out their first green leaves | spring | autumn winter summer
      The wheat stands yellow in the hot sun, and everybody is at the beach | summer | winter spring autumn`,
  },
  {
    open: [
      'Today is {d}. Write that down, please. Our visitors will be here {w}.',
      '"What day is it?" asked {p}. It was {d}. And the dentist had said that {pHe} was to come {w}.',
      'It is {d} today. The circus is in town, and our tickets are for a show {w}.',
    ],
    ask: [
      'Put a big cross on the calendar, so that nobody forgets. It is on __.',
      'To be quite clear, that will be on __.',
      'In other words, we have got to be ready by __.',
      'The teacher made them work it out. The right answer was __.',
    ],
    rows: `d w due rivals
      Monday | tomorrow | Tuesday | Monday Wednesday Sunday
      Tuesday | tomorrow | Wednesday | Tuesday Thursday Monday
      Thursday | tomorrow | Friday | Thursday Saturday Wednesday
      Saturday | tomorrow | Sunday | Saturday Friday Tuesday
      Sunday | tomorrow | Monday | Sunday Saturday Wednesday
      Monday | in two days | Wednesday | Monday Tuesday Thursday
      Wednesday | the day after tomorrow | Friday | Wednesday Thursday Sunday
      Friday | in a week, to the day | Friday | Saturday Sunday Thursday`,
  },
  {
    open: [
      '"Are you all right?" I asked {p}. "Not at all," {pHe} said. "{Ev}."',
      'First thing this morning {p} rang me up. "You must help me. {Ev}," {pHe} said.',
    ],
    ask: [
      'I knew at once what to say. "Do not wait any longer. Go to the __."',
      'An hour later I saw {p}, in a great hurry, on the way to the __.',
      '"Have you been there yet?" I asked. "Where?" "Well, at the __!"',
      '{PHe} got on the number nine bus, since that one stops right in front of the __.',
    ],
    rows: `ev due rivals
      One of my teeth has been hurting all night | dentist | bakery library garage
      There is not a crumb of bread in the house, and we have guests for breakfast | bakery | dentist bank station
      The book I borrowed should have been returned yesterday | library | bakery butcher dentist
      The car makes a terrible noise, and there is smoke coming from it | garage | library dentist bakery
      I have no cash left, and my card has been blocked | bank | zoo bakery dentist
      I think my arm is broken, the bone is sticking out | hospital | bank library bakery
      My aunt's train gets in at noon, and somebody has to meet her | station | dentist library butcher
      I promised the children that we would see the lions and the monkeys | zoo | bank station garage`,
  },
  {
    open: [
      'They had gone to bed early and heard nothing. In the morning, when they opened the door, {ev}.',
      'Something had gone on out there last night while we slept. By daylight we saw that {ev}.',
    ],
    middle: ['A milk van went slowly down the street.', 'Our old dog did not want to go out.'],
    ask: [
      'Without doubt there had been a lot of __.',
      '"That," said Dad, "is what you get from a night of __."',
      'It was all because of the __.',
      'The man on the radio confirmed it: several towns had had trouble with the __.',
    ],
    rows: `ev due rivals
      the street was full of puddles and the rain barrel ran over | rain | snow wind fog
      the car was only a white hill, and the spade was needed to get out | snow | rain fog wind
      the old oak lay across the road and the tiles had blown off the roof | wind | fog rain snow
      you could not see your own hand, and the ships were hooting because they were blind | fog | wind snow rain
      the pond was hard enough to skate on, and people slipped at every step | ice | rain fog wind
      the barn had been struck from the sky and was burning | lightning | fog snow ice
      the flower pots had been smashed by white balls as big as eggs | hail | fog wind sunshine`,
  },
  {
    open: [
      'Grandpa never throws anything away. What he did with {c} was this: {ev}.',
      'Do you want to hear what {c} can be good for? My grandfather had one, and {ev}.',
    ],
    ask: [
      'You could say, then, that it did the job of a __.',
      'No one in our family would have believed that it would make such a good __.',
      'My grandmother shook her head. She would have preferred a real __.',
      'The neighbours laughed at first, but it turned out to be a perfect __.',
    ],
    rows: `c ev due rivals
      an old shoe | he knocked nails into the wall with it | hammer | ladder bed boat
      an old bathtub | he rowed across the lake in it | boat | hammer chair hat
      a wooden drawer | he put a blanket in it for the baby to sleep in | bed | hammer ladder boat
      a big saucepan | he wore it on his head when it hailed | hat | chair boat spade
      a broken drum | he sat down on it whenever his legs were tired | chair | hat hammer knife
      a large shell | he dug holes for the potatoes with it | spade | hat bed chair
      a thin steel ruler | he sharpened it and cut his bread with it | knife | bed chair hat
      a long piece of wire | he wiggled it in the lock until the door opened | key | bed hat boat`,
  },
  {
    open: [
      'Supper at the inn. The waiter brought {c}, and everything looked fine. But {p} {ev}.',
      '"Enjoy your meal," said the waiter and put down {c}. {p} {ev}.',
    ],
    ask: [
      '"Excuse me," said {p} to the waiter, "I have no __."',
      'It took the waiter ten minutes to come back with the right thing, a __.',
      'The waiter slapped his forehead. How could he have forgotten the __!',
      'There was just one thing missing: a __.',
    ],
    rows: `c ev due rivals
      a bowl of soup | did not see how to get it from the bowl to the mouth | spoon | knife chair menu
      a thick steak and a fork | could not cut even the smallest piece off it | knife | spoon glass chair
      a bottle of wine | did not feel like drinking it from the bottle | glass | knife fork plate
      a dish of spaghetti for six, right in the middle of the table | did not want to eat straight from the dish | plate | glass candle menu
      a plate of noodles | had nothing to twist them around | fork | glass candle chair
      a tray with everything on it | was still standing, with nowhere to sit down | chair | fork spoon plate
      a very greasy chicken leg | looked in vain for something to wipe those fingers on | napkin | glass spoon candle`,
  },
  {
    open: [
      'It was a {w} morning, and {p} was not dressed yet. "You are not going out like that," said Mum. "{Ev}."',
      'A {w} day, and {p} was on the way out. "Stop!" called Mum. "{Ev}."',
    ],
    ask: [
      '{p} had to go back upstairs and fetch the __.',
      'In the end {p} gave in, and put on the __.',
      'Everybody in the street was glad to see that {p} had not forgotten the __.',
      '"All right, all right," said {p}. "Where are my __?"',
    ],
    rows: `w ev due rivals
      frosty | Your fingers will freeze off | gloves | sunglasses sandals trunks
      sunny | You will be blinking into the light all day and ruin your eyes | sunglasses | gloves boots mittens
      muddy | Your feet will be soaked, with puddles like that | boots | sunglasses gloves trunks
      hot | You want to swim in the lake, and you have nothing to swim in | trunks | gloves boots mittens
      cold | Your legs are bare, and the school does not allow shorts in winter | trousers | sunglasses sandals goggles
      warm | You have nothing on your feet but those thick winter boots, and it is July | sandals | gloves mittens skates
      clear | You want to glide across the frozen pond, and with shoes you will just fall | skates | sandals trunks sunglasses`,
  },
  {
    open: [
      'Come quickly, please, and do not ask any questions! {Ev}.',
      'My neighbour rang in a panic. "{Ev}," she shouted.',
      '{p} found a note on the door. "{Ev}," it said.',
    ],
    ask: [
      'There is only one person to ring in a case like that, and that is the __.',
      'It was not long before a van stopped in front of the house, and out climbed the __.',
      'It was high time that somebody sent for the __.',
      'What a relief it was to hear the voice of the __!',
    ],
    rows: `ev due rivals
      Water is shooting out of the pipe under the sink | plumber | vet dentist baker
      The old cow cannot stand up, and she moans | vet | plumber postman baker
      Grandfather has a pain in his chest and a fever of forty | doctor | plumber vet gardener
      Somebody has broken the window and stolen the silver | policeman | plumber vet baker
      The whole attic is on fire | firefighter | dentist vet postman
      All the lights flicker, and the sockets give you a shock | electrician | vet dentist baker`,
  },
  {
    open: [
      '{p} was sitting at the kitchen table, thinking of nothing at all. Suddenly {ev}.',
      'All was peaceful at Number Nine until {ev}. {p} was the only one at home.',
    ],
    ask: [
      'So {p} got up and went to see to the __.',
      '"I\'m coming, I\'m coming!" said {p}, already on the way to the __.',
      'It was a while before {p} was free again, because first {pHe} had to deal with the __.',
      'There is no such thing as a quiet hour, thought {p}, and hurried to the __.',
    ],
    rows: `ev due rivals
      somebody knocked three times and rang the bell | door | baby kettle phone
      a shrill whistle came from the stove, and steam rose to the ceiling | kettle | door baby cat
      there was crying from the cot upstairs | baby | door kettle phone
      there was a scratching and a loud miaow on the windowsill | cat | phone door kettle
      it rang and rang in the hall, and somebody wanted to speak to Mum | phone | cat kettle baby
      there was a bark by the gate, and the postman called for help | dog | kettle baby phone`,
  },
  {
    open: [
      'I always know what time it is. Right now {ev}.',
      'No, I do not need a watch, {p}. You just have to look around you. {Ev}.',
    ],
    ask: [
      'So it must be about __.',
      'If you ask me the time, I would say that it is __.',
      'There is no doubt in my mind. It is __.',
      'Whoever looks around will have to agree that it is __.',
    ],
    rows: `ev due rivals
      the sun is just coming up, and the cock is crowing for the first time | dawn | noon midnight dusk
      the sun is at its very highest, and shadows are as short as can be | noon | dawn midnight dusk
      the sun has just gone down, and it is slowly getting dark | dusk | dawn noon midnight
      both hands of the church clock point at twelve, and the owls are about | midnight | noon dawn dusk
      the factory whistle blows for the lunch break | noon | midnight dawn dusk
      the old year has one second to live, and the fireworks are about to begin | midnight | noon dawn dusk
      the stars are fading, and the first light of day is in the east | dawn | dusk noon midnight`,
  },
  {
    open: [
      'For her birthday {f} got a {c}. {m} had never seen such a thing before. "What is that for?" he asked.',
      '"What do you want with a {c}?" said {m}. {f} gave him a look. Were there really people who had no idea?',
    ],
    ask: [
      '"What do you think? It is something to {pre} with, as everyone knows. I want to __."',
      'That same afternoon she took it out to try it, and began to __.',
      'Wherever she goes, she now has it with her, in case she feels like it, and wants to __.',
      '"Now I see," said {m} when he watched her with it. "You use it to __."',
    ],
    rows: `c pre due rivals
      paintbrush | have fun | paint | sew dig fish
      spade | work | dig | paint sew write
      needle and thread | do things | sew | dig paint row
      fountain pen | sit down | write | dig cook sew
      fishing rod | go out | fish | write sew cook
      frying pan | make people happy | cook | dig write row
      pair of oars | get about | row | sew cook paint
      pair of skis | travel | ski | write paint sew`,
  },
  {
    open: [
      '{p} had been looking forward to this trip since May. And what happened? {Ev}.',
      'It should have been the first day of the holiday for {p}. But listen to this: {ev}.',
    ],
    ask: [
      'A phone call home made things clear. There on {pHis} bed it lay, {pHis} __.',
      'To this day {p} checks three times whether {pHe} has got {pHis} __.',
      'It was no use looking through all the bags. {p} had come without {pHis} __.',
      'How can anybody go on such a trip and not take a __?',
    ],
    rows: `ev due rivals
      the man at the border wanted to see a name, a photo and a country, and could not be shown any | passport | camera toothbrush swimsuit
      there was so much to take pictures of, and nothing to take them with | camera | passport comb swimsuit
      the hotel had a great pool, and everybody jumped in but one | swimsuit | passport camera watch
      there was no way to tell what time it was | watch | camera toothbrush comb
      after the onion soup there was nothing to brush those teeth with | toothbrush | watch camera passport
      the wind made a bird's nest of everyone's hair, and one head stayed like that | comb | watch passport toothbrush`,
  },
  {
    open: [
      'My brother and I share everything, fair and square, half for each. Yesterday our aunt gave us {n} chocolates.',
      '"Half for you and half for me," said {p}, as always. That was about the {n} marbles which we had found.',
      'We are two, and there were {n} biscuits on the plate, and we got the same number each. Nothing was left.',
    ],
    ask: [
      'And now a little sum for you. Each of us got __.',
      'When it had all been shared out, the number I had was __.',
      'I did not get more, and I did not get less, than __.',
      'In my hand, then, I was holding just __.',
    ],
    rows: `n due rivals
      four | two | four three eight
      six | three | six two four
      eight | four | eight two five
      ten | five | ten four six
      twelve | six | twelve five eight
      fourteen | seven | fourteen six eight
      twenty | ten | twenty five twelve`,
  },
  {
    open: [
      'The teacher told class 3 a story about {p}. "{Ev}. So what did {p} do?"',
      'Guess what {p} did, children. {Ev}.',
    ],
    ask: [
      'All the hands went up. "That is easy. {PHe} __."',
      'Of course {pHe} did what all of us would have done. {PHe} __.',
      'There was no holding {pHim} back any longer, and so {pHe} __.',
      'For quite a while after that, as you can imagine, {pHe} __.',
    ],
    rows: `ev due rivals
      The clown slipped on a banana skin for the third time | laughed | cried slept froze
      The old dog had died in the night | cried | laughed danced sang
      There were two nights without any sleep, and then came a soft bed | slept | danced ran shouted
      The bull broke through the fence and came nearer and nearer | ran | slept sang ate
      The band struck up a waltz, and there was a partner with open arms | danced | cried slept swam
      There was not a bite to eat for two days, and then came a plate of dumplings | ate | cried ran slept
      The boat sank, and the shore was only a hundred metres away | swam | danced ate slept`,
  },
  {
    open: [
      'We had everything ready for the {c}, or so we thought. Then it turned out that {ev}.',
      "An urgent message to all parents about tomorrow's {c}. It seems that {ev}.",
    ],
    ask: [
      'If you can spare any, do bring us some __.',
      'What we need now, and soon, is __.',
      'The shop on the corner is still open. It is sure to have __.',
      'It is a silly thing, but we cannot do without __.',
    ],
    rows: `c ev due rivals
      pancake breakfast | there is milk, there are eggs, but nothing to make the batter thick with | flour | soap coal sand
      tea party | there is tea with lemon, but nothing to make it sweet with | sugar | flour coal soap
      car wash | there is water, there are sponges, but nothing to make a lather with | soap | sugar flour bread
      barbecue | there are sausages and a grill, but nothing to burn under it | charcoal | soap sugar paint
      sandwich lunch | there are cheese and ham, but nothing to put them on | bread | soap coal glue
      wall painting day | there are brushes and ladders, but nothing in the pots to dip them in | paint | bread sugar flour
      paper model class | there is paper, there are scissors, but nothing to stick the bits together with | glue | bread coal sugar`,
  },
]);

export const kinds: readonly Kind[] = [NEXT];
