// Tellings in a few plain words: from one short fact to the thing, the place or the deed that follows from it.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const SHORT = toldKind('told: sense, in a few plain words', [
  {
    open: ['{p} is {x}.', 'The work of {p} is {y}.', '"I am {x}," says {p}.'],
    ask: [
      'You can always find {pHim} in the __.',
      'Early in the morning {pHe} goes to the __.',
      'Who is that in the __? It is {p}.',
      'The __ is where {pHe} earns {pHis} bread.',
      'Is {p} still at the __? It is late.',
      'On {pHis} day off, {pHe} wants to see nothing of the __.',
    ],
    rows: `x y due rivals
      a nurse | looking after the sick | hospital | school garage theatre / a teacher | giving lessons | school | hospital bank church
      a priest | saying prayers and preaching | church | garage theatre school / a car mechanic | mending cars | garage | hospital church theatre
      an actor | playing kings and beggars | theatre | bank hospital garage / a librarian | lending out books | library | garage hospital church`,
  },
  {
    open: ['I have a {x}.', 'Look, this {x} belongs to me.', 'They gave me {a x}, and I am glad of it.'],
    ask: [
      'It helps me to see the __.',
      'With it I can find out the __ at once.',
      '"What is the __?" people ask me, since they know that I have it.',
      'How should one know the __ without such a thing?',
      'Nobody in our family knows the __ but me.',
      'It is made to show the __.',
    ],
    rows: `x due rivals
      watch | time | date way price / calendar | date | time way heat / compass | way | time date price / thermometer | temperature | time way date
      clock | time | way date price / map | way | date time temperature / pocket watch | time | temperature date way / diary with all the days | date | way time price`,
  },
  {
    open: [
      '{p} got a {x} for {pHis} birthday.',
      'A {x}! That was what {p} had always wanted.',
      '{p} saved up and bought a {x}.',
    ],
    ask: [
      'Now {pHe} can __ all day long.',
      'The first thing that {pHe} did was to __.',
      'From then on we would often hear or see {pHim} __.',
      '{PHe} wants to __ before breakfast already.',
      'Nothing is better than to __, says {p}.',
      'May I __ too, please?',
    ],
    rows: `x due rivals
      storybook | read | paint skate fish / paintbox | paint | read skate ride / fishing rod | fish | read paint skate / pair of skates | skate | read paint fish
      pony | ride | read skate paint / sewing machine | sew | ride skate fish / novel | read | ride paint sew
      thick detective story | read | sew paint ride / camera | photograph | ride sew fish`,
  },
  {
    open: ['It is {x}.', '"{X}," says the clock or the calendar, whichever you ask.', 'I woke up. {X}!'],
    ask: [
      'It is time for __.',
      'Let us have our __ now.',
      '"Where is my __?" asked {p}.',
      'Come in, the __ is ready.',
      'What we all think of at that time is __.',
      'You cannot begin such a day or end it without __.',
    ],
    rows: `x X due rivals
      seven in the morning | Seven in the morning | breakfast | supper lunch / noon | Noon | lunch | supper breakfast
      seven in the evening | Seven in the evening | supper | breakfast lunch`,
  },
  {
    open: ['The {x} is broken.', '"Oh no, the {x} has broken down," said Mother.', 'We cannot use the {x}.'],
    ask: [
      'So the __ will not be done today.',
      'How are we to do the __ now?',
      'The __ will have to wait until Monday.',
      "I am afraid you must do the __ at a neighbour's.",
      'Without it the __ takes twice as long.',
      'Grandmother shows us how the __ was done in her day.',
    ],
    rows: `x due rivals
      washing machine | washing | cooking sewing ironing / iron | ironing | washing sewing cooking / stove | cooking | washing ironing sewing
      vacuum cleaner | cleaning | cooking washing ironing / oven in the bakery | baking | washing ironing sewing
      gas cooker | cooking | ironing washing sewing / washtub | washing | cooking sewing ironing`,
  },
  {
    open: ['{p} was born in {x}.', '{p} comes from {x}.', 'At home, in {x}, {p} was a teacher.'],
    ask: [
      'No wonder that {pHe} speaks such good __.',
      '{PHe} writes {pHis} letters home in __.',
      'When {pHe} counts, {pHe} does so in __.',
      'I asked {p} to teach me some __.',
      'What is "mother" in __? {p} ought to know.',
      '{PHe} dreams in __, as one does.',
    ],
    rows: `x due rivals
      Paris | French | Italian German English / Rome | Italian | French Spanish German / Berlin | German | French Italian Spanish
      Madrid | Spanish | Italian French German / London | English | French German Spanish / France | French | German Spanish Italian
      Germany | German | English French Italian / Italy | Italian | English German French / Spain | Spanish | French German English`,
  },
  {
    open: ['The {x} was empty.', '"Look, the {x} is empty!" said {p}.', 'Somebody had emptied the {x}.'],
    ask: [
      'There was no __ left.',
      'Who has taken all the __?',
      'We needed some more __.',
      'Nobody had thought of buying __.',
      '"I shall fetch you some __," said Father.',
      'So that was the end of the __.',
    ],
    rows: `x due rivals
      sugar bowl | sugar | milk bread coal / teapot | tea | bread coal money / coal cellar | coal | milk soup bread / bread bin | bread | tea milk coal
      purse | money | soup milk bread / soup pot | soup | coal money milk / ink bottle | ink | bread soup coal / milk jug | milk | money coal bread
      honey jar | honey | money coal tea / piggy bank | money | milk soup bread`,
  },
  {
    open: ['{p} cut {x}.', '{p} fell over and hurt {x}.', 'Have you heard? {p} has broken {x}.'],
    ask: [
      'So for now {pHe} cannot __.',
      'It is hard for {pHim} to __.',
      '{PHe} will not be able to __ for weeks.',
      'Before that, {pHe} could __ better than any of us.',
      'How is {pHe} to __ like this?',
      'We know how much {pHe} loves to __. Poor thing!',
    ],
    rows: `x due rivals
      both feet | walk | write sing chew / one jaw | chew | walk write kneel / both legs | run | write sing chew / all ten fingers | write | walk run kneel
      both knees | kneel | write sing chew / the hand that holds the pen | write | kneel walk sing / the toes on both feet | walk | chew sing write`,
  },
  {
    open: [
      'My {x} is cold.',
      '"I have a cold {x}," said {p}.',
      'There is an icy wind, and it bites one in the {x}.',
    ],
    ask: [
      'If only I had a __!',
      'Has anyone a __ for me?',
      'A __ is what one needs.',
      'You can have my __, if you like.',
      'So the next thing to buy is a __.',
      'Take a __, it will soon be warm again.',
    ],
    rows: `x due rivals
      head | hat | scarf sock glove / neck | scarf | hat sock glove / left foot | sock | hat scarf glove / right hand | glove | hat sock scarf / bald head | hat | scarf sock glove
      throat | scarf | sock hat glove / heel | sock | scarf hat glove / left hand | glove | scarf sock hat`,
  },
  {
    open: ['{p} is learning to be a {x}.', 'At last {p} is a real {x}.', 'I wish I were a {x} like {p}.'],
    ask: [
      'All {pHe} talks about is __.',
      'The house is full of __.',
      '{PHe} knows everything about __.',
      'Nobody may touch {pHis} __.',
      'Friends bring {pHim} __ from everywhere.',
      'Your __ are in good hands with {p}.',
    ],
    rows: `x due rivals
      shoemaker | shoes | clocks roses cakes / clockmaker | clocks | shoes roses teeth / rose grower | roses | clocks shoes cakes / pastry cook | cakes | shoes clocks roses
      dealer in rare books | books | clocks shoes roses / hat maker | hats | clocks cakes teeth`,
  },
  {
    open: ['Shh! {X}.', '{X}, you know.', '"{X}," said Mother.'],
    ask: [
      'So please be __!',
      'We must be __, all of us.',
      'You had better be __ then.',
      'It is a good reason to be __.',
      'How __ we were after hearing that!',
      'Everyone tried hard to be __.',
    ],
    rows: `X due rivals
      The baby has just fallen asleep | quiet | quick loud brave / The train leaves in three minutes | quick | quiet slow sad
      The road is covered with ice | careful | quiet loud merry / The needle will hurt for just one second | brave | loud quick merry
      Grandfather is asleep in his chair | quiet | brave loud quick / That old ladder may break at any moment | careful | loud quick merry
      The shop shuts in one minute | quick | slow quiet sad / There are only two more teeth to pull | brave | merry loud quick`,
  },
  {
    open: ['{p} went to the {x}.', 'I met {p} at the {x}.', '{p} is at the {x} and will be back soon.'],
    ask: [
      '{PHe} wanted to get some __.',
      'It was to buy __, I suppose.',
      'What does one go there for? For __.',
      '"A little __, please," {pHe} said politely.',
      'There was nothing but __ in {pHis} bag afterwards.',
      'Everyone else who came in asked for __ too.',
    ],
    rows: `x due rivals
      baker's | bread | meat medicine fish / butcher's | meat | bread medicine petrol / chemist's | medicine | bread meat petrol / petrol station | petrol | bread meat fish
      fishmonger's | fish | bread medicine petrol / bakery | bread | petrol medicine fish / dairy | milk | meat medicine petrol / sausage man's | meat | fish milk petrol`,
  },
  {
    open: [
      '{p} has lost {pHis} {x}.',
      'Where is the {x} of {p}? It is gone.',
      '"I cannot find my {x}!" cried {p}.',
    ],
    ask: [
      'Now {pHe} cannot __.',
      'And {pHe} wanted to __ so much!',
      'How is {pHe} supposed to __?',
      'You need it to __.',
      'It is no use trying to __ without it.',
      'By the way, did {pHe} not want to __?',
    ],
    rows: `x due rivals
      pen | write | sew dig ride / needle | sew | write dig ride / spade | dig | write sew fly / saddle | ride | write sew dig / fishing rod | fish | write ride dig
      broom | sweep | write ride fish / crayon | draw | sweep ride dig / pencil | write | ride sew sweep / paintbrush | paint | ride dig sew / racket | play | sew dig ride`,
  },
  {
    open: ['{p} is very {x}.', 'How {x} {p} is!', 'I never met anyone as {x} as {p}.'],
    ask: [
      '{PHe} would even like to __ in church.',
      'You should see {pHim} __!',
      'When there is nothing else to do, {pHe} will __.',
      'All that {pHe} ever wants to do is __.',
      '"I can always __," says {p}.',
      'Today {pHe} has to __, as usual.',
    ],
    rows: `x due rivals
      thirsty | drink | sleep eat cry / tired | sleep | eat drink laugh / hungry | eat | sleep drink cry / sad | cry | laugh eat drink / merry | laugh | cry sleep eat
      sleepy | sleep | laugh eat drink / greedy at table | eat | cry sleep laugh / amused | laugh | cry sleep drink`,
  },
  {
    open: ['We have {x} in the house.', 'There is {x} in our kitchen.', '"Help! {X}!" cried my aunt.'],
    ask: [
      'What we need is a __.',
      'So we have asked our neighbours for a __.',
      'A good __ would put an end to it.',
      'Have you ever tried a __ against that?',
      'In the shop they sold me a __.',
      'In comes my uncle with a __ in his arms.',
    ],
    rows: `x X due rivals
      a mouse | A mouse | cat | mop bucket ladder / nothing but puddles on the floor | Puddles on the floor | mop | cat ladder broom
      a pile of crumbs and dust on the boards | A pile of crumbs and dust | broom | cat ladder bucket / a drip from the ceiling, drop by drop | A drip from the ceiling | bucket | cat ladder broom
      a bulb gone, three metres up | A bulb has gone, three metres up | ladder | cat mop bucket / something grey that eats our cheese | Something grey is eating our cheese | cat | mop ladder bucket`,
  },
  {
    open: ['A {x} lives next door.', 'Our new lodger is a {x}.', 'We have a {x} in the family.'],
    ask: [
      'All night long one hears __.',
      'You must not mind the __.',
      'What is that? Is that __ again?',
      'My aunt complains about the __.',
      'There is always a bit of __ to be heard.',
      'From that side of the wall comes __.',
    ],
    rows: `x due rivals
      great opera lover with a loud voice | singing | snoring barking crying / very hungry baby | crying | singing barking snoring
      fat man who sleeps on his back | snoring | singing crying barking / bad-tempered dog | barking | snoring singing knocking
      tenor | singing | crying snoring barking / newborn child | crying | barking snoring singing / carpenter who is never without his hammer | knocking | singing barking crying
      small terrier | barking | singing crying knocking`,
  },
  {
    open: [
      '{p} put {x} on {pHis} bread.',
      'On the bread of {p} there was {x}.',
      '"Bread with {x}, please," said {p}.',
    ],
    ask: [
      'It made everything taste so __!',
      'Do you like it __, too?',
      'The first bite was terribly __.',
      'Too __ for me, thank you.',
      'Nobody else wants a breakfast that is so __.',
      'As you would expect, it was quite __.',
    ],
    rows: `x due rivals
      honey and sugar | sweet | salty sour bitter / salted fish and more salt | salty | sweet sour soft / nothing but lemon juice | sour | sweet salty hard
      thick jam and syrup | sweet | salty sour bitter / vinegar | sour | sweet salty soft / three spoons of salt | salty | sweet sour soft`,
  },
  {
    open: ['{p} lives at the {x}.', 'The house of {p} is at the {x}.', 'We visited {p} at the {x}.'],
    ask: [
      'You can hear the __ all day.',
      'It is lovely if you do not mind the __.',
      'All the windows look out on the __.',
      'There is nothing between the house and the __ but a fence.',
      'The __ was the first thing that we saw there.',
      'I should never get used to the __.',
    ],
    rows: `x due rivals
      seaside | sea | trains cars river / railway | trains | sea river cars / waterside, where the stream is broad and fishes jump | river | trains cars planes
      end of the runway | planes | sea trains river / motorway | cars | sea river trains / beach | sea | trains cars planes
      station | trains | sea planes river / crossing of two main roads | cars | sea river planes / airport | planes | sea river trains`,
  },
  {
    open: [
      'They gave {p} a {x}.',
      'What shall I do with a {x}? So asked {p}.',
      'A {x} came in the post for {p}.',
    ],
    ask: [
      'To open it, {pHe} needs a __.',
      'It is of no use without a __.',
      '"Lend me a __," said {p}.',
      'The right __ must be somewhere.',
      'Is there a __ for it?',
      '{PHe} went off to fetch a __.',
    ],
    rows: `x due rivals
      locked box | key | knife hammer lamp / big hard melon | knife | key hammer lamp / bag of walnuts and no nutcracker | hammer | key lamp pen
      treasure chest with a lock | key | knife hammer pen / loaf that must be sliced | knife | key hammer lamp / coconut as hard as stone | hammer | key pen lamp
      diary with a little lock on it | key | hammer knife lamp`,
  },
]);

export const kinds: readonly Kind[] = [SHORT];
