// Tellings of who somebody is by trade, and what is mended, baked, driven, played, taught, sold and worn because of it.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const TRADES = toldKind('told: trades and what they mean', [
  {
    open: [
      'My uncle Fred is {a job}. Do not ask him about his work at dinner, or you will still be sitting there at midnight.',
      '"What does your uncle do?" "He is {a job}, as his father was before him."',
    ],
    middle: ['My aunt sells tickets at the theatre.'],
    ask: [
      'He was only sixteen when he earned his first money with __.',
      'All his working life has been spent among __.',
      'Show me another man who knows so much about __.',
      'There is nothing on his mind, day or night, but __.',
      'Even on holiday in Spain the first thing he looks at is the __.',
    ],
    rows: `job due rivals
      baker | bread | shoes clocks teeth
      pastry cook | cakes | shoes clocks teeth
      shoemaker | shoes | bread clocks teeth
      watchmaker | watches | bread shoes teeth
      beekeeper | bees | shoes clocks horses
      dentist | teeth | shoes clocks bread
      shepherd | sheep | shoes clocks bread
      car mechanic | cars | shoes cakes sheep
      florist | flowers | shoes teeth sheep
      jockey | horses | shoes teeth bread
      librarian | books | shoes teeth sheep`,
  },
  {
    open: [
      'On career day the parents came into school one by one. The father of {p} told us that he was {a job}, and we were allowed to ask him anything.',
      '"When I grow up," {p} used to say at five, "I will be {a job}." And that is exactly what happened.',
    ],
    middle: ['"I would rather be an astronaut," said {q}.'],
    ask: [
      'It turned out that one cannot do that sort of work without a good __.',
      'On the wall at home, behind glass, hangs a very first __.',
      'For a joke, somebody had hidden what was needed most: the __.',
      'You would know that hand among a hundred. It is the hand of somebody who has always held a __.',
    ],
    rows: `job due rivals
      carpenter | hammer | needle brush camera
      blacksmith | hammer | needle brush camera
      tailor | needle | hammer saw camera
      dressmaker | needle | hammer saw spade
      house painter | brush | hammer needle spade
      photographer | camera | brush hammer spade
      gardener | spade | needle brush camera
      lumberjack | axe | needle brush camera
      hairdresser | comb | hammer axe spade
      referee in the first league | whistle | brush needle axe
      writer | pen | hammer axe spade
      car mechanic | spanner | brush needle pen`,
  },
  {
    open: [
      'There are three sons in that family. The first is a lawyer, the second is in prison, and the youngest, {m}, is {a job}.',
      'Nobody in the village had thought that {m} would make {a job}, but he took to it from the first morning.',
    ],
    ask: [
      'His mother likes to watch him in the morning as he walks towards the __.',
      'If you want to speak to him between eight and five, look for him in the __.',
      'He eats his sandwiches where he spends his day, and that is the __.',
      'The girl whom he was to marry first saw him, one rainy morning, in the __.',
    ],
    rows: `job due rivals
      teacher | school | church bakery stable
      priest | church | bank bakery stable
      baker | bakery | bank church school
      bank clerk | bank | church bakery stable
      groom for race horses | stable | bank church library
      librarian | library | church bakery stable
      surgeon | hospital | church bakery library
      waiter | restaurant | church bank library
      car mechanic | garage | church bank library
      judge | court | bakery stable factory`,
  },
  {
    open: [
      "In our house the shoemaker's children go barefoot. {f}, my wife, is {a job}, the best in town, and look at us!",
      '{f} had a hard week behind her. She is {a job}, and just before the holidays everybody wants her at once.',
    ],
    ask: [
      'On Friday night she came home and said that she did not want to see any more __.',
      'In her dreams, so she says, she is always surrounded by __.',
      "From Monday to Saturday she has her hands full of other people's __.",
      'She put up her feet and told me about a lady with the most awful __.',
    ],
    rows: `job due rivals
      hairdresser | hair | teeth shoes feet
      dentist | teeth | hair shoes dresses
      cobbler | shoes | hair teeth cakes
      piano tuner | pianos | hair teeth shoes
      dressmaker | dresses | hair teeth pianos
      vet | animals | hair shoes dresses
      tax adviser | taxes | hair teeth shoes
      window cleaner | windows | hair teeth shoes
      watchmaker | watches | hair teeth shoes
      car mechanic | cars | hair teeth shoes`,
  },
  {
    open: [
      'Grandfather was {a job} for forty years. Since he stopped, he does not know what to do with himself.',
      'The old man at number six used to be {a job}. You never quite lose that, as his wife can tell you.',
    ],
    ask: [
      'In his sleep his arms move as if he still had to __.',
      'Let him come to your party, and before the evening is over he will offer to __.',
      'Give him half a chance, and he will show you how to __.',
      'The doctor has told him that at his age he must no longer __.',
    ],
    rows: `job due rivals
      bus driver | drive | bake sew paint
      taxi driver | drive | bake sew dance
      baker | bake | drive sew dive
      tailor | sew | drive bake dive
      painter | paint | drive bake dive
      dancer at the opera | dance | bake sew paint
      tenor at the opera | sing | bake sew drive
      hunter | hunt | bake sew dance
      pilot | fly | bake sew paint
      cook on a big ship | cook | sew paint fly
      weaver | weave | drive dive bake
      fisherman | fish | bake sew paint`,
  },
  {
    open: [
      'At the wedding I was put next to a cheerful man called {m}. He told me that he was {a job}, and that he had come straight from work.',
      "You will easily find {m} in the crowd. He is {a job}, and they didn't give him time to change.",
    ],
    middle: ['His brother, in a grey suit, was as quiet as a mouse.'],
    ask: [
      'You could guess it anyway, for all over his trousers there was __.',
      'When he shook my hand, I noticed that there was still some __.',
      'His sleeves, his hair, even his ears were full of __.',
      'Wherever he sat down, he left behind a bit of __.',
    ],
    rows: `job due rivals
      baker | flour | paint soot oil
      miller | flour | paint soot oil
      chimney sweep | soot | flour paint clay
      house painter | paint | flour soot oil
      car mechanic | oil | flour paint clay
      potter | clay | flour soot paint
      carpenter | sawdust | flour soot oil
      coal miner | coal | flour paint clay
      hairdresser | hair | flour soot clay
      bricklayer | mortar | flour soot hair`,
  },
  {
    open: [
      'Ladies and gentlemen, there is somebody here tonight who has come a long way: {p}, {a job} whom half the world knows!',
      'We sat in the third row, so near that we could see the sweat. I had never seen {a job} at work before, and {p} was one of the best.',
    ],
    ask: [
      'The lights went down, and all eyes were on the __.',
      'In a glass case in the city museum you can see today {pHis} very first __.',
      'A kiss on {pHis} hand, a bow, and then {pHe} picked up the __.',
      'There was one thing that {pHe} would not let anybody else carry, and that was the __.',
      '"Oh no," {pHe} said in the taxi, "I have left behind my __!"',
    ],
    rows: `job due rivals
      violinist | violin | guitar trumpet racket
      guitarist | guitar | violin trumpet racket
      trumpeter | trumpet | guitar violin racket
      flautist | flute | guitar trumpet racket
      cellist | cello | guitar trumpet flute
      harpist | harp | trumpet flute racket
      saxophonist | saxophone | violin harp racket
      tennis player | racket | violin flute guitar
      sword swallower | sword | violin flute guitar
      drummer | drum | violin flute racket`,
  },
  {
    open: [
      'Class 5 has a new teacher, {p}, who teaches {x}. The whole school is talking about that first lesson.',
      '"Good morning, I am here for {x}," said {p}, and wrote it on the board. It was {pHis} very first day as a teacher.',
    ],
    ask: [
      'The bell rang, and nobody had noticed how the time flew by, so busy had they been with all those __.',
      'A paper plane sailed past {pHis} ear and landed on the desk between the __.',
      'There were thirty children in the room, and every one of them had to bring their own __.',
      'By Christmas even the slow ones got on well with their __.',
    ],
    rows: `x due rivals
      maths | numbers | brushes flutes maps
      arithmetic | numbers | flutes maps saws
      art | paints | numbers flutes maps
      painting | brushes | numbers flutes maps
      geography | maps | flutes saws brushes
      woodwork | saws | maps flutes brushes
      the flute | flutes | maps saws numbers
      needlework | needles | maps flutes saws
      poetry | poems | maps saws flutes
      chess | pawns | maps saws flutes`,
  },
  {
    open: [
      'The sign over the little shop has fallen down, but everyone knows that {p} is the {job} here. People come to {pHim} from far away.',
      'I ran down the High Street in the rain and pushed open the door. "Are you the {job}?" I asked. "I am," said {p}. "What can I do for you?"',
    ],
    middle: ['Somewhere in the back a radio was playing.'],
    ask: [
      'A lady in front of me was just paying for some __.',
      'On every shelf, up to the ceiling, and in boxes on the floor there were __.',
      '{PHe} wiped {pHis} hands, went into the back and returned with a tray of __.',
      'Nowhere in this city will you find finer __.',
      '"You are late," {pHe} said, and smiled. "I have hardly any __."',
    ],
    rows: `job due rivals
      bookseller | books | shoes sausages roses
      shoemaker | shoes | books sausages roses
      butcher | sausages | books shoes roses
      florist | roses | books shoes sausages
      jeweller | rings | shoes sausages roses
      optician | glasses | shoes sausages roses
      hatter | hats | sausages rings roses
      greengrocer | vegetables | books shoes rings
      candle maker | candles | shoes sausages books
      fishmonger | herrings | books shoes roses
      toymaker | dolls | sausages shoes roses
      watchmaker | watches | sausages shoes roses`,
  },
  {
    open: [
      'In the picture you can see five people in front of a house. {m}, on the left, is {a job}, and is dressed for work.',
      'For the fancy dress party {m} went as {a job}. {q} went as a pirate, as {qHe} did every year.',
    ],
    ask: [
      'From far off one could see {mHim} coming because of the __.',
      '"Very good," said the host, "but how are you going to eat in that __?"',
      'Towards midnight it got so hot that {mHe} took off the __.',
      'The baby could not stop staring at {mHis} big __.',
    ],
    rows: `job due rivals
      fireman | helmet | apron crown wig
      soldier in the war | helmet | apron crown wig
      racing driver | helmet | apron crown wig
      baker | apron | helmet crown spacesuit
      butcher | apron | helmet crown spacesuit
      king | crown | helmet apron spacesuit
      judge in an English court | wig | helmet apron crown
      astronaut | spacesuit | apron crown wig
      knight | armour | apron veil wig`,
  },
  {
    open: [
      'Help wanted: we are looking for {a job} from the first of May. Good pay, nice people, no weekends.',
      '{p} saw a card in a shop window. Somebody in the town was looking for {a job}, and the pay was good.',
    ],
    ask: [
      'Whoever gets this post must, above all, be good with __.',
      'It said in small letters at the bottom: only for people who really love __.',
      'Of the ten who came, only one had any experience with __.',
      'The first day on the job began with a whole room full of __.',
      'A month later it was clear to all of us: this was somebody who understood __.',
    ],
    rows: `job due rivals
      nanny | children | horses cakes engines
      nursery school teacher | children | horses cakes engines
      stable boy | horses | children cakes engines
      riding teacher | horses | cakes engines numbers
      pastry cook | cakes | children horses engines
      car mechanic | engines | children horses cakes
      accountant | numbers | horses cakes plants
      gardener | plants | horses cakes numbers
      interpreter for six countries | languages | horses cakes plants
      computer programmer | computers | horses cakes plants`,
  },
  {
    open: [
      '"{A job} came round this morning," said Mrs White, "and stayed for two hours. Now it is all done, and it did not even cost much."',
      'It took us nine weeks to find {a job} who had time for us. Then at last one rang the bell, with a bag in each hand.',
    ],
    middle: ['The electrician, by the way, never turned up at all.'],
    ask: [
      'For the first time in months we need not be ashamed of the __.',
      'Friends who come for tea now always admire the __.',
      'So I must ask you all to be careful with the __.',
      'Before that my husband had tried it himself and had only ruined the __.',
      'You should have seen the state of the __!',
    ],
    rows: `job due rivals
      piano tuner | piano | roof lawn windows
      roofer | roof | piano lawn windows
      window cleaner | windows | piano lawn roof
      chimney sweep | chimney | piano lawn windows
      gardener | lawn | piano roof chimney
      plumber | pipes | piano lawn windows
      locksmith | lock | piano lawn roof
      clockmaker | clock | lawn roof pipes
      carpet cleaner | carpet | piano roof lawn
      bricklayer | wall | piano lawn carpet`,
  },
  {
    open: [
      'He spoke so little about himself that I only found out by chance what {m} does: he is {a job}.',
      'Dear Mother, I have met somebody. His name is {m}, he has kind eyes, and he is {a job}.',
    ],
    ask: [
      'Last night he took me along and let me sit beside him while he was busy with the __.',
      'Not everyone can say that they have been kissed in front of a __.',
      'So now I lie awake and hope that nothing will happen to him and his __.',
      'He says that there are only two things he could not live without: me and the __.',
    ],
    rows: `job due rivals
      train driver | train | bus plane lorry
      bus driver | bus | train plane tractor
      pilot | plane | train bus tractor
      lorry driver | lorry | train plane boat
      fisherman | boat | train bus tractor
      farmer with wheat fields as far as you can see | tractor | train bus plane
      taxi driver | taxi | train plane tractor
      church organist | organ | train plane tractor
      concert pianist | piano | train bus tractor`,
  },
  {
    open: [
      'Of the twin sisters one was {a job}, while the other never learned a trade. They lived together all their lives, and the money came from one of them alone.',
      'Here lies {p}, {a job}, says the stone, 1801 to 1880. The rest has been washed away by the rain.',
    ],
    ask: [
      'Half the village must have lived, I suppose, with things from that hand: a good __.',
      'Our museum owns one piece that is left from that workshop, a __.',
      'In those days, if you were getting married, you would go there and order a __.',
      'Somebody has scratched a little picture below the name. If you look closely, it is a __.',
    ],
    rows: `job due rivals
      potter | pot | hat barrel shoe
      hatter | hat | pot barrel shoe
      cooper, who makes barrels | barrel | hat shoe basket
      shoemaker | shoe | hat pot barrel
      basket maker | basket | hat shoe barrel
      bell founder | bell | hat shoe basket
      clockmaker | clock | hat shoe barrel
      weaver of carpets | carpet | pot shoe bell
      saddler | saddle | pot hat bell
      glove maker | glove | barrel pot bell`,
  },
  {
    open: [
      'Three strangers were stuck in the lift: {p}, {q} and I. To pass the time we told each other what we do. {p} is {a job}, and {q} is {a job2}.',
      '{p} and {q} have been friends since school, though life has taken them different ways: {q} became {a job2}, and {p} {a job}.',
    ],
    ask: [
      '"Call me," said {p}, "if you should ever need somebody for your __."',
      'From {p} I learned something that I did not know about __.',
      'You cannot talk with {p} for five minutes without coming to __.',
      'I would never have guessed that {p} could have so much to say about __.',
    ],
    rows: `job job2 due rivals
      dentist | roofer | teeth | roofs shoes
      roofer | dentist | roofs | teeth shoes
      vet | cobbler | animals | shoes teeth
      cobbler | vet | shoes | animals roofs
      hairdresser | tax adviser | hair | taxes shoes
      tax adviser | hairdresser | taxes | hair shoes
      gardener | tailor | plants | suits teeth
      tailor | gardener | suits | plants teeth
      optician | car dealer | eyes | cars hair
      car dealer | optician | cars | eyes hair`,
  },
  {
    open: [
      'If you ask me, {p} has the right job. {PHe} is {a job}, sleeps well, and whistles on {pHis} way to work.',
      'A letter from the town hall: from next week on, {p} can call {pHimself} {a job}. {PHis} mother put it in a frame.',
    ],
    ask: [
      'You can find {pHim} nearly every day, rain or shine, on the __.',
      'The best hours of the day, {pHe} says, are the early ones, when it is still quiet on the __.',
      'Lunch comes out of a tin box and is eaten sitting on the __.',
      'What a place of work! Not everybody would feel at home on the __.',
    ],
    rows: `job due rivals
      roofer | roof | stage lake farm
      actor | stage | roof lake farm
      dancer with the royal ballet | stage | roof lake farm
      farm hand | farm | roof stage lake
      lifeguard at the seaside | beach | roof stage farm
      ferryman across the lake | lake | roof stage farm
      tightrope walker | rope | roof lake farm
      train conductor | train | roof stage lake
      bus driver | bus | roof stage lake
      shepherd up among the peaks | mountain | roof stage train
      trawler fisherman | sea | roof stage farm`,
  },
]);

export const kinds: readonly Kind[] = [TRADES];
