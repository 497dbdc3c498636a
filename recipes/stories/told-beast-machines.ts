// Tellings of vehicles and machines and what goes with them: wheels, wings, sails, rails, hands, strings and places.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const MACHINES = toldKind('told: beasts of iron and wood, machines', [
  {
    open: [
      'For {pHis} sixtieth birthday {p} has bought {a c}. Not a toy, a real one! {pHis} wife has not spoken to {pHim} since Tuesday.',
      '{p} has {a c} in the yard, under a big green sheet. Once a year the sheet comes off and we all say how nice it is.',
      'The oldest {c} in the country belongs to {p}, who found it in a barn.',
    ],
    middle: ['It cost as much as a small house, but we are not supposed to know that.'],
    ask: [
      'It needs a new __ before it can be used.',
      'In the storm the __ broke off.',
      'I was allowed to paint the __.',
      'For weeks {p} did nothing but clean the __.',
      'Nobody was to lean on the __ or even touch it.',
      'The best part, if you ask me, is the __.',
    ],
    rows: `c due rivals
      sailing boat | mast | wing pedal saddle / plane | wing | mast oar pedal / bicycle | saddle | mast wing oar
      rowing boat | oar | wing pedal saddle / ship with white sails | mast | wing saddle pedal / racing bike | saddle | wing mast oar
      old aeroplane | wing | oar mast saddle`,
  },
  {
    open: [
      '"How many wheels does yours have?" the man on the telephone asked. {p} wanted to sell {a c}.',
      'For the toy shop window {p} carved {a c} from wood. The wheels were to be made by somebody else.',
      'My son is drawing {a c}. The wheels always come last, because he likes them best.',
    ],
    ask: [
      'It has __ wheels, as you would expect.',
      'We counted the wheels, and there were __.',
      'It would not work with fewer than __ wheels.',
      'A proper one needs __ wheels.',
      'The number of wheels is easy: __.',
    ],
    rows: `c due rivals
      bicycle | two | four three six / car | four | two three six / child's tricycle | three | two four six
      motorbike | two | four three eight / taxi | four | two three eight / tricycle | three | four two six
      scooter | two | four three six / pram | four | two three six / racing bike | two | three four six / small car | four | three two six`,
  },
  {
    open: [
      '{p} goes to work by {c}. {pHe} has done so for eleven years and knows everybody on the way.',
      'If you want to visit us, I advise you to take the {c}. It is not far, it is not dear, and you will see something of the country.',
    ],
    ask: [
      'I will wait for you at the __, under the big clock.',
      'You have to wait at the __, sometimes in the rain.',
      'Please be at the __ a little early.',
      'The __ is five minutes from our house.',
    ],
    rows: `c due rivals
      train | station | airport harbour stable / plane | airport | station harbour stable / ferry | harbour | station airport stable
      ship | harbour | airport station stable / night train | station | harbour airport stable / little steam train | station | airport harbour stable
      helicopter | airport | station harbour stable / white steamer | harbour | airport station stable`,
  },
  {
    open: [
      'We have nothing to do with each other, my neighbour and I, except that each of us has a strange hobby. I collect buttons. {p} builds models, and now {pHe} is building {a c} out of matches.',
      'In the glass case on the first floor of the museum stands {a c} made of sugar. {p} worked on it for a year.',
    ],
    middle: ['A class of schoolchildren came to look and had to keep their hands in their pockets.'],
    ask: [
      'Only the __ were missing in the end.',
      'You need good eyes to see the __, but they are there.',
      'A fly sat down and broke one of the __.',
      'Somebody had sneezed, and so the __ had to be done all over again.',
    ],
    rows: `c due rivals
      plane | wings | sails oars strings / sailing ship | sails | wings pedals strings / piano | keys | wings sails oars
      violin | strings | wings sails wheels / tree | branches | wings sails wheels / rowing boat | oars | wings strings keys
      guitar | strings | sails oars wings / car | wheels | sails wings strings / bicycle | pedals | sails wings strings`,
  },
  {
    open: [
      'They are three cousins: {p} drives a train, {q} flies a plane, and {r} sails a ship. Their grandmother would rather have had a baker.',
      'There are three photos on the wall: {q} in front of a plane, {r} on the deck of a ship and {p} at the window of a train. Each of them is at work.',
    ],
    ask: [
      'There was a cow on the rails, so a whistle was blown by __.',
      'The one who stops at every station is __.',
      'Tunnel after tunnel lay in front of __.',
      'Many wagons are pulled over the mountains by __.',
      'Snow on the line! That meant a long wait for __.',
      'On the platform an old lady asked the way, and she was helped by __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'Somebody has given us {x}. It was wrapped in three layers of newspaper and had no card on it.',
      'At the flea market I paid two pounds for {x}. The man said that it was the best thing on his table and that I had a good eye.',
    ],
    middle: ['On the way home we had a cup of tea and a quarrel about something else.'],
    ask: [
      'At home I looked more closely and noticed that one of the __ was broken.',
      'It would be perfect, if only it had all of its __.',
      'You can get new __ for it, but they are dear.',
      'The __ are so dirty that you can hardly see what they are.',
      'My daughter ran her finger over the __.',
    ],
    rows: `x due rivals
      an old guitar | strings | hands wheels drawers / a grandfather clock | hands | strings pages wheels / a toy lorry | wheels | strings pages hands
      a writing desk | drawers | strings hands pages / a picture book | pages | hands strings wheels / a violin in its case | strings | hands wheels pages
      a little wooden cart | wheels | pages hands strings / a church clock without a church | hands | pages wheels strings`,
  },
  {
    open: [
      'On the last evening the captain, the pilot and the driver sat at one table. {p} is the captain, {q} is the pilot and {r} is the driver. They talked about the weather, what else.',
      '{q} is a pilot, {r} drives a bus, and {p} is the captain of a ship. All three are my cousins.',
    ],
    ask: [
      'A bird flew into the engine, high above the clouds. I heard it from __.',
      'You have to buckle up and put away your table before you take off with __.',
      'To look down on the tops of the mountains is nothing new to __.',
      'It was foggy, but the machine came down without a bump, thanks to __.',
      'The one who has wings, in a way, is __.',
      '"From up there your houses are like crumbs," said __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      '{p} has a boat. {q} has a plane.',
      'One of the neighbours has a plane, and that is {q}. The other, {p}, has a boat.',
    ],
    ask: [
      'The anchor in the hall belongs to __.',
      'If you like to swim and fish, go out with __.',
      'There is a new sail to be sewn for __.',
      'A big wave came over the side and soaked __.',
      'Ropes and oars have to be dried on the balcony of __.',
      'Is __ back in the harbour?',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '"I am not a living thing," so the riddle went. "{X}. What am I?"',
      'There was a riddle on the back of the box of cereal: "{X}."',
      'Grandfather took his pipe out of his mouth. "Listen," he said. "{X}. Do you know what that is?"',
    ],
    ask: [
      'It can only be a __.',
      'I got it at once: it is a __!',
      'The right answer, of course, is a __.',
      'Under the riddle somebody had already drawn a __.',
      '"A __," said my little brother, without looking up from his bread.',
    ],
    rows: `x due rivals
      I have two hands and a face, but no legs, and I tick | clock | car boat kite / I have four wheels and an engine, and you take me to the shops | car | clock boat bicycle
      I have wings of metal, and I carry two hundred people above the clouds | plane | clock car boat / I have two wheels, two pedals and a bell | bicycle | plane clock boat
      I have black and white keys, but I do not open any door | piano | clock car plane / I run on rails, and I whistle before a tunnel | train | piano plane boat
      I go with the wind over the lake, under a white sail | boat | clock piano train / I fly on a string, and a child holds the other end | kite | train clock piano`,
  },
  {
    open: [
      'Dear Sir, the {c} which you sold me last week is no good. My wife laughed at me when I showed her. I have had four from your shop, and never had to complain.',
      'Good morning. I am calling about the {c} that was delivered on Monday. The two young men were very polite and wiped their shoes, so it is not that.',
    ],
    ask: [
      'I am sorry to say that the __ is missing.',
      'When I took hold of the __, it came off in my hand.',
      'What am I to do with it when the __ will not stay on?',
      'The __ is broken and I want a new one.',
      'Would you send somebody to mend the __?',
    ],
    rows: `c due rivals
      kettle | lid | saddle mirror string / bicycle | saddle | lid string mast / guitar | string | lid saddle wheel
      teapot | lid | string saddle wheel / wheelbarrow | wheel | lid string saddle / toy yacht | mast | lid wheel saddle
      child's bike | saddle | lid mast string / saucepan | lid | saddle string wheel`,
  },
  {
    open: [
      'The new fire station had an open day, and so had the harbour and the airport. We could only see one of them, and the children voted for {x}.',
      'When you turn five in our family, you may choose an outing. {p} chose {x}, and we packed some sandwiches.',
    ],
    middle: ['They gave us paper hats, and there was free juice for the little ones.'],
    ask: [
      'The nicest thing was that you were allowed to climb up and sit in a real __.',
      'Everybody had a turn on a __.',
      'In the evening the child fell asleep and dreamt of a big __.',
      'I took a picture of {p} in front of a __.',
    ],
    rows: `x due rivals
      the airport | plane | ship train tractor / the harbour | ship | plane train bus / the railway station | train | ship plane tractor
      a day on the farm | tractor | ship plane train / the bus depot | bus | ship plane train / the place where the planes land | plane | bus train ship
      the docks | ship | tractor train plane`,
  },
  {
    open: [
      'It is twenty years since {p} had an accident with {x}. You can still see the scar on {pHis} chin. {pHe} had to stay in bed until the apples were ripe, and read all the books in the house.',
      'Why is {p} afraid of {x}? I will tell you. It happened on a fine day in May, and there was no one about but a cat.',
    ],
    ask: [
      'It began when the __ broke.',
      'A shoelace had got caught in the __.',
      'If the __ had held, nothing would have happened.',
      'Nobody had noticed that the __ was cracked.',
    ],
    rows: `x due rivals
      bikes | pedal | wing sail oar / planes | wing | pedal sail oar / rowing boats | oar | wing pedal saddle
      sailing boats | sail | wing pedal oar / ladders | rung | wing sail pedal / bicycles | pedal | oar wing sail
      doors | handle | wing sail oar`,
  },
  {
    open: [
      'We heard a noise from the hall. "It is only the {c}," said {p}. "You get used to it."',
      'In an old house every sound means something. What we hear now, said {p}, is the {c}.',
    ],
    ask: [
      'All at once it started to __, and the guests jumped.',
      'I lay awake because it would __ every half hour.',
      'It has been known to __ in the middle of the night.',
      'Did you hear it __ just now?',
    ],
    rows: `c due rivals
      telephone | ring | bark whistle drip / kettle | whistle | ring bark drip / kitchen tap | drip | ring whistle bark
      alarm clock | ring | whistle drip bark / old dog | bark | ring whistle drip / grandfather clock | strike | bark whistle drip
      doorbell | ring | bark whistle drip / leaking roof | drip | ring whistle bark`,
  },
  {
    open: [
      'The sergeant asked me to describe what the thieves had got away in. I told him it was {a c}, I had seen it from my window with my own eyes. It was a misty night.',
      'They came back without it. Their {c} had been stolen while they were having lunch under the trees.',
    ],
    middle: ['A farmer, a nun and two boys with a kite were asked as well, and all said the same.'],
    ask: [
      'We found it behind a hedge a week later, but without its __.',
      'The police are looking for one that has got a yellow __.',
      'It has a dent in the __, so it will be easy to find.',
      '"What was the colour of the __?" asked the sergeant.',
    ],
    rows: `c due rivals
      sailing boat | mast | saddle wing chimney / bicycle | saddle | mast wing sail / small plane | wing | saddle mast pedal
      motorbike | saddle | wing mast sail / glider | wing | saddle mast chimney / yacht | mast | saddle wing pedal`,
  },
  {
    open: [
      'We did the journey by {c} this time. It took all day, but Aunt Mary had packed enough cake for the whole town.',
      'I have never been so tired. We came here by {c}, and I was awake all the way because of a man who snored.',
    ],
    ask: [
      'Just before we arrived, the __ asked us all to stay in our seats.',
      'You should have seen the beard of the __!',
      'The __ told us a joke over the loudspeaker, but I did not get it.',
      'I think the __ had been up all night, too.',
      'When we got out at last, we thanked the __.',
    ],
    rows: `c due rivals
      ship | captain | pilot driver / small plane | pilot | driver sailor / bus | driver | pilot captain
      helicopter | pilot | captain driver / taxi | driver | pilot captain / ferry | captain | pilot driver
      coach | driver | pilot captain / steamer | captain | pilot driver`,
  },
  {
    open: [
      'It was so hot that nobody wanted to work, so we lay in the hay and thought of what we would like to be. I would be {x}, said {p}, and see the world.',
      '"If I were {x}," sang the radio, "I would come to you, my darling." {p} sang it all day long.',
    ],
    ask: [
      '"And a bird would sit down on my __," {pHe} went on.',
      'I told {pHim} to be careful not to lose a __.',
      '"What if your __ broke?" I asked.',
      'In the next verse there is something about the __, but I forget what.',
    ],
    rows: `x due rivals
      a sailing boat | mast | wing saddle string / a big plane | wing | mast saddle string / a guitar | string | wing mast saddle / a racing bike | saddle | wing mast string
      a white yacht | mast | string saddle wing / a jet | wing | mast string saddle / a fiddle | string | wing mast saddle`,
  },
  {
    open: [
      'Our kitchen is full of helpers. There is one that {x}, and Grandmother talks to it as if it could hear her. She calls it Henry.',
      'From the money that {p} had won we got a machine that {x}.',
    ],
    ask: [
      'It took three men to carry the __ up the stairs.',
      'I cannot think how we lived before we had the __.',
      'On Friday the __ broke down, and so did Grandmother.',
      'The __ is next to the door.',
      'Do you want our old __? We do not need two.',
    ],
    rows: `x due rivals
      keeps the milk cold | fridge | oven clock radio / bakes bread and roasts chickens | oven | fridge clock radio
      tells the time and strikes the hours | clock | oven fridge radio / plays music and gives the news | radio | clock oven fridge
      freezes the ice cream and keeps the butter hard | fridge | oven clock piano / browns a cake from all sides | oven | fridge radio clock
      has a face, two hands and a cuckoo that comes out at noon | clock | fridge radio oven`,
  },
  {
    open: [
      'Four generations have used {x}. It squeaks, it leans to one side, and it has been mended with string, but we shall not throw it away.',
      'When I was six, I was given {x} and did not want anything else for years.',
    ],
    middle: ['Everyone who has ever lived in the house has a story about it.'],
    ask: [
      'My sister once got her finger caught in the __.',
      'It is twenty years since somebody oiled the __.',
      'There used to be a red stripe on each __.',
      'The trouble with it has always been the left __.',
    ],
    rows: `x due rivals
      the old rowing boat | oar | pedal drawer wing / the rusty bicycle | pedal | oar drawer wing / the chest of drawers | drawer | oar wing pedal
      a toy aeroplane | wing | oar pedal drawer / a little wooden cart | wheel | oar drawer wing / a bike with a bell | pedal | drawer oar wing
      a model plane | wing | pedal drawer oar / a boat for two | oar | wing drawer pedal / a doll's pram | wheel | wing oar drawer`,
  },
  {
    open: [
      '"Well, what have you got there?" the customs officer asked. {p} opened the crate. Inside was {x}, in a lot of straw.',
      'Number 44 in the auction was {x}. {p} only meant to scratch {pHis} nose, but the hammer came down, and it was {pHis}.',
    ],
    ask: [
      'Now {p} has no money left, but at least {pHe} can __ it.',
      'On the first evening {p} sat down to __ it.',
      'The neighbours wondered whether {p} could __ it.',
      '"Can you __ it at all?" asked {pHis} mother.',
    ],
    rows: `x due rivals
      a piano | play | drive wear read / a violin | play | drive wear read / a sports car | drive | play wear eat
      a fur coat | wear | play drive read / a rare old book | read | play drive wear / a silver flute | play | read drive wear
      a tractor | drive | play wear read / a top hat | wear | play read drive / a letter by a king | read | play drive wear`,
  },
]);

export const kinds: readonly Kind[] = [MACHINES];
