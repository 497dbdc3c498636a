// Tellings of somebody's trade and what one knows by it: what is made, used, worn and loved there, and where.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { JOBS } from './telling-words.ts';

const KNOWN = toldKind('told: knowing a trade by its name', [
  {
    open: [
      '{p} is {a c}, and a good one.',
      'My neighbour {p} works as {a c}.',
      '"What do you do, {p}?" "I am {a c}, like my father."',
    ],
    ask: [
      'People come to {p} for __.',
      'If you visit {p}, {pHe} will show you {pHis} __.',
      'All that {p} ever talks about is __.',
      'For my birthday {p} gave me some of {pHis} __.',
      'There is nobody in town who knows more about __.',
      '{p} lives by selling __.',
      'And so the whole street is proud of {p} and {pHis} __.',
    ],
    rows: `c due rivals
      baker | bread | meat honey shoes
      butcher | meat | bread flowers suits
      beekeeper | honey | meat pots rings
      cobbler | shoes | bread beer poems
      tailor | suits | honey bread pots
      potter | pots | meat suits flowers
      goldsmith | rings | bread pots honey
      florist | flowers | meat shoes beer
      brewer | beer | flowers suits rings
      trawler captain | fish | honey shoes pots
      poet | poems | meat beer shoes
      winegrower | wine | bread suits rings`,
  },
  {
    open: ['{p} is {a c}.', 'Everybody knows {p}, the {c}.', 'This is a story about {p}, who was {a c}.'],
    ask: [
      'Nobody else may touch {pHis} __.',
      'At night, before bed, {p} cleans {pHis} __.',
      '{p} is nothing without a good __.',
      'One morning somebody had stolen {pHis} __.',
      '{p} got up early and reached for the __.',
      'All {p} needs is a bit of luck and {pHis} old __.',
      '"Where is it?" cried {p}. "I cannot work without my __!"',
    ],
    rows: `c due rivals
      house painter | brush | camera axe sword
      photographer | camera | brush needle axe
      woodcutter | axe | needle camera pen
      tailor | needle | axe whistle sword
      trawler captain | net | needle sword pen
      knight | sword | brush net camera
      referee | whistle | axe needle spade
      novelist | pen | axe net whistle
      gravedigger | spade | pen camera whistle
      street sweeper | broom | needle pen sword
      barber | razor | net axe broom
      hunter | gun | needle broom brush`,
  },
  {
    open: [
      '{p} has found a job! {PHe} is {a c} now.',
      '"I have good news," wrote {p}. "From Monday on I shall be {a c}."',
    ],
    ask: [
      'That is why you will always find {pHim} in the __.',
      '{p} spends most of the day in the __.',
      'In the evening {p} comes home tired from the __.',
      '{PHe} has to be up early. It is a long way to the __.',
      '{p} says that nothing is as fine as life in the __.',
      'On Sunday we all went to see {p} in the __.',
    ],
    rows: `c due rivals
      nurse | hospital | mine church zoo
      surgeon | hospital | forest bank kitchen
      teacher | school | mine kitchen theatre
      cook | kitchen | church mine forest
      vicar | church | zoo mine kitchen
      coal miner | mine | library church zoo
      elephant keeper | zoo | church bank library
      lumberjack | forest | library theatre bank
      librarian | library | zoo mine forest
      actor | theatre | zoo mine bank
      cashier | bank | zoo forest church
      gardener | garden | bank mine theatre`,
  },
  {
    open: [
      '{p} is {a c} and works very hard.',
      'It is not easy to be {a c}. {p} knows all about that.',
      'Our {p} is {a c}, and {pHe} has a big heart.',
    ],
    ask: [
      'Day and night {p} looks after the __.',
      '{p} does not mind. First of all, {pHe} says, come the __.',
      '{p} never forgets the __.',
      'There is always trouble with one of the __.',
      'Even on holiday {p} thinks of the __.',
      '{p} was ill last week. Who took care of the __?',
      'On Fridays {p} is glad to get away from the __.',
    ],
    rows: `c due rivals
      nurse | patients | sheep pupils guests
      teacher | pupils | patients cows guests
      shepherd | sheep | pupils guests cars
      waiter | guests | sheep pupils bees
      dairy farmer | cows | guests pupils prisoners
      beekeeper | bees | cows guests pupils
      mechanic | cars | sheep patients bees
      florist | flowers | cows cars guests
      bus driver | passengers | sheep bees flowers
      prison guard | prisoners | sheep guests flowers
      tour guide | tourists | cows bees prisoners
      stable boy | horses | tourists cars bees`,
  },
  {
    open: [
      '{p} used to be a {d}. Now {pHe} is a {due}.',
      '"I have been a {due} for two years," said {p}. "My brother is a {d}."',
      '{p} wanted to become a {d}, but {pHe} became a {due}.',
    ],
    middle: ['A {d} has a hard life, some people think. Others do not.'],
    ask: [
      'Today {p} works as a __.',
      'At the party I asked {p} what it is like to be a __.',
      '{p} says {pHe} has never been sorry to be a __.',
      'Look, there goes {p}! Did you know that {pHe} is a __?',
      'On {pHis} door it says: {p}, __.',
      '{pHis} little son tells everybody, "{p} is a __!"',
      'We needed just such a person, and so we rang {p}, the __.',
    ],
    lists: { due: JOBS, d: JOBS },
  },
  {
    open: [
      '{p}, {a c}, was late for work.',
      'You can see at once that {p} is {a c}.',
      '{p} is {a c}. Today is a big day for {pHim}.',
    ],
    ask: [
      'Quickly {p} put on {pHis} __.',
      '{p} looks really good in {pHis} __.',
      'Without it {pHe} could not do a thing, so {pHe} went to look for {pHis} __.',
      'In the cupboard hung, as always, {pHis} __.',
      'In the evening {p} was glad to take off {pHis} __.',
      '"Help!" called {p}. "Who has seen my __?"',
    ],
    rows: `c due rivals
      firefighter | helmet | apron wig flippers
      racing driver | helmet | wig apron flippers
      cook | apron | helmet wig skates
      baker | apron | spacesuit wig skates
      English judge | wig | apron spacesuit gloves
      goalkeeper | gloves | wig apron spacesuit
      boxer | gloves | apron flippers wig
      deep sea diver | flippers | wig apron helmet
      astronaut | spacesuit | apron wig skates
      ice hockey player | skates | wig apron flippers
      monk or nun | robe | flippers skates helmet`,
  },
  {
    open: ['{p} is {a c}.', 'Have you met {p}? {PHe} is {a c}.', 'By day {p} is {a c}.'],
    ask: [
      'Nobody can do it like {p}. You should see {pHim} __!',
      'It is {pHis} job to __.',
      '{p} was still a child when {pHe} learned to __.',
      'Every morning {p} goes to work to __.',
      'One day I asked {p}, "Can you teach me to __?"',
      'Sometimes {p} is so tired that {pHe} does not want to __.',
      '{PHe} gets a lot of money for it, because not many people can __.',
    ],
    rows: `c due rivals
      pilot | fly | dance sew dig
      helicopter captain | fly | sew sing ride
      ballet star | dance | dig drive write
      opera star | sing | dig fly sew
      tailor | sew | sing fly ride
      jockey | ride | sew write bake
      chauffeur | drive | sing bake dance
      novelist | write | fly dig ride
      gravedigger | dig | sing sew fly
      pastry chef | bake | fly ride write
      portrait artist | paint | fly ride dig
      lifeguard | swim | sew bake drive`,
  },
  {
    open: [
      '{p} is {a c}. At eight the phone rang.',
      'Monday was a long day for {p}, our {c}.',
      '"Hello, is that {p}, the {c}?" "Yes, it is. What can I do for you?"',
    ],
    ask: [
      'Somebody needed help with a __.',
      '{p} had nothing to do that day but look after a __.',
      '{p} bent down and took a good look at the __.',
      'It was an easy job. It was just one small __.',
      'At noon {p} was still busy with the __.',
      '"It is the oldest I have ever seen," said {p} about the __.',
    ],
    rows: `c due rivals
      plumber | pipe | tooth watch horse
      car mechanic | car | tooth suit pipe
      dentist | tooth | car lock window
      watchmaker | watch | tooth horse pipe
      shoemaker | shoe | tooth car window
      glazier | window | tooth horse shoe
      sweep | chimney | tooth suit horse
      piano tuner | piano | shoe tooth lock
      blacksmith | horse | tooth window piano
      tailor | suit | pipe tooth chimney
      locksmith | lock | tooth suit horse
      eye doctor | eye | tooth shoe lock`,
  },
  {
    open: [
      'My uncle {m} is {a c}.',
      '"Is your husband {a c}?" "{m}? Yes, he is. Can you tell?"',
      'Poor {m}! You never come home clean when you are {a c}.',
    ],
    ask: [
      'When {m} gets home, his coat is full of __.',
      'His wife will not let him in until he has washed off the __.',
      'Look at his sleeves. They are covered with __.',
      '{m} says he does not mind a bit of __.',
      'Even in his sandwiches {m} sometimes finds some __.',
      'Where he has been sitting, the chair is covered in __.',
    ],
    rows: `c due rivals
      baker | flour | oil coal chalk
      miller | flour | ink clay soot
      car mechanic | oil | flour hair chalk
      coal miner | coal | flour ink hair
      painter | paint | coal hair flour
      potter | clay | hair coal chalk
      barber | hair | coal paint clay
      butcher | blood | chalk flour soot
      chimney sweep | soot | flour blood hair
      carpenter | sawdust | blood ink flour
      maths teacher | chalk | blood coal oil
      bricklayer | mortar | hair flour blood`,
  },
  {
    open: [
      '{p} is the best {c} in the land.',
      'We are all proud of {p}. {PHe} is {a c}!',
      'After school {p} became {a c}.',
    ],
    ask: [
      '{p} loves nothing so much as {pHis} __.',
      'As a child {p} used to play with a little toy __.',
      'Here you can see {p} with {pHis} __.',
      '{p} is never late, unless something is wrong with the __.',
      'Every day {p} climbs up into or onto the __.',
      'Who else could ever learn to handle such a __?',
    ],
    rows: `c due rivals
      test pilot | plane | horse tractor boat
      navy captain | ship | horse tractor plane
      jockey | horse | ship bus plane
      cowboy | horse | plane boat lorry
      farmer | tractor | ship rocket train
      engine driver for the railway | train | horse boat tractor
      astronaut | rocket | horse tractor bus
      ferryman | boat | horse plane train
      trucker | lorry | rocket boat horse
      bicycle racer | bike | plane ship tractor
      formula one racer | car | horse boat bus`,
  },
  {
    open: [
      '"When I grow up I want to be {a c}," said {p}.',
      'Little {p} has made up {pHis} mind: {pHe} is going to be {a c}.',
    ],
    ask: [
      'Well, then {p} will have to go to the __.',
      'At night {p} already dreams of the __.',
      'Over {pHis} bed there is a big picture of the __.',
      '"But how do I get there?" asked {p}. "How do I get to the __?"',
      '{p} will not be afraid at all in the __.',
      '{pHis} mother is glad that it is still far away, the __.',
    ],
    rows: `c due rivals
      astronaut | moon | sea jungle desert
      pirate | sea | moon desert circus
      deep sea diver | sea | moon circus jungle
      mountain climber | mountains | sea circus moon
      clown | circus | moon desert mine
      lion tamer | circus | moon sea mine
      tiger hunter | jungle | moon circus mine
      camel driver | desert | moon sea circus
      gold miner | mine | moon sea circus
      forest ranger | forest | moon sea circus
      professional footballer | stadium | moon desert jungle
      queen or king in a fairy tale | castle | mine moon desert`,
  },
  {
    open: [
      '{f} is {a c}, and her husband {m} is {a d}.',
      'My friend {f} married {m}. She is {a c} and he is {a d}.',
    ],
    middle: ['They have two children and a small house. They never talk about work at table.'],
    ask: [
      '{m} knows little about that, but {f} works with __.',
      'Give my love to {m}, and ask {f} about her __.',
      'It is {f} who can tell you everything about __.',
      'When I visit them, I let {f} show me her __.',
      'At work {f} sees nothing but __.',
      '{f} is often so tired that she dreams of __.',
    ],
    rows: `c d due rivals
      baker | postman | bread | letters books
      postwoman | baker | letters | bread cows
      librarian | butcher | books | meat bread
      butcher | librarian | meat | books letters
      florist | dentist | flowers | teeth meat
      dentist | florist | teeth | flowers cows
      dairy farmer | hairdresser | cows | hair teeth
      hairdresser | dairy farmer | hair | cows books
      beekeeper | bank clerk | bees | money flowers
      bank clerk | beekeeper | money | bees hair
      astronomer | fishmonger | stars | fish bees
      fishmonger | astronomer | fish | stars money`,
  },
  {
    open: [
      'I have to go and see the {c}.',
      '"Where are you off to?" "To the {c}, at last!"',
      'Please call the {c} for me.',
    ],
    ask: [
      'There is something wrong with my __.',
      'It is because of my __.',
      'You only have to look at my __!',
      'He will not be happy when he sees my __.',
      'I hope that he can do something about my __.',
      'I have been waiting for months. My poor __!',
      '"Oh dear," he said when he saw the state of my __.',
    ],
    rows: `c due rivals
      dentist | teeth | eyes shoes roof
      optician | eyes | teeth watch hair
      barber | hair | teeth roof bike
      roofer | roof | teeth hair watch
      shoemaker | shoes | eyes roof piano
      watchmaker | watch | hair shoes teeth
      piano tuner | piano | teeth watch shoes
      car mechanic | car | hair teeth watch
      man from the bicycle shop | bike | roof eyes piano
      tax adviser | taxes | teeth roof shoes`,
  },
  {
    open: [
      '{p} was {a c} for forty years. Now {pHe} is old.',
      'Old {p} does not work any more. {PHe} was {a c}.',
      '"I was {a c} once," old {p} told the children.',
    ],
    ask: [
      '{p} still dreams of the __.',
      'What {p} misses most is the __.',
      'It is hard for {p} to live without the __.',
      'The children love {pHis} stories about the __.',
      'In {pHis} heart {p} has never left the __.',
      'On {pHis} birthday they took {p} to see once more the __.',
    ],
    rows: `c due rivals
      sailor | sea | stage school horses
      ship's captain | sea | stage books church
      actor | stage | sea trains horses
      jockey | horses | sea stage books
      engine driver | trains | horses sea school
      librarian | books | sea trains horses
      teacher | school | sea stage trains
      vicar | church | sea stage horses
      lion tamer | lions | books sea school
      shepherd | sheep | stage books trains
      forester | trees | stage sea trains
      pilot | planes | sheep books stage`,
  },
]);

export const kinds: readonly Kind[] = [KNOWN];
