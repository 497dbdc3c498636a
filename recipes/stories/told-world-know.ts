// Tellings of weather, travel, music, games, clothes and places, and what goes with each once it was said.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const KNOWN = toldKind('told: knowing the world by its name', [
  {
    open: [
      '{p} looked out of the window. {X}!',
      'When {p} woke up, {x}.',
      '{p} opened the door and saw that {x}.',
    ],
    ask: [
      'Then {p} went to get {pHis} __.',
      '"Quick," said {p}, "where is my __?"',
      'It was just the right day for the new __.',
      '{p} did not want to go out without {pHis} __.',
      'Now {p} could use {pHis} __!',
      'And what had {p} left at school? {pHis} __!',
    ],
    rows: `x due rivals
      it was raining cats and dogs | umbrella | sledge kite parasol
      the rain was coming down | umbrella | sledge kite torch
      there was snow on all the hills | sledge | kite umbrella swimsuit
      everything was white with new snow | sledge | kite parasol swimsuit
      a strong wind was blowing in the blue sky | kite | sledge umbrella torch
      it was hot enough to swim in the sea | swimsuit | sledge umbrella scarf
      it was still as dark as night | torch | kite sledge parasol
      it was so cold that the dog would not go out | coat | kite swimsuit parasol
      everybody was off on a ride on two wheels | bike | sledge umbrella parasol
      the others were kicking something round the yard | ball | sledge umbrella torch`,
  },
  {
    open: ['{p} was on {a c} for the first time.', '{p} loves to travel by {c}.'],
    ask: [
      '{p} looked down at the __.',
      'Under {pHim} there was nothing but the __.',
      'For hours all {p} could see was the __.',
      '"I could sit here all day," {p} told {q}, "and just look at the __."',
      'That night {p} dreamed of the __.',
      'So off they went, and the sun shone on the __.',
    ],
    rows: `c due rivals
      train | rails | sea clouds sand
      tram | rails | sea clouds sand
      ship | sea | rails road clouds
      big sailing boat | sea | rails road clouds
      plane | clouds | rails road river
      helicopter | clouds | rails road sand
      bus | road | sea rails clouds
      motorbike | road | sea rails clouds
      horse sleigh | snow | rails sea clouds
      dog sledge | snow | rails sea clouds
      camel | sand | rails sea clouds
      river barge | river | rails road clouds`,
  },
  {
    open: [
      '"Hurry up, {p}! The {c} is at six."',
      '{p} nearly forgot that the {c} was at six.',
      'At six there is the {c}. Please do not be late, {p}.',
    ],
    ask: [
      '{p} ran all the way to the __.',
      'At ten to six {p} was at the __.',
      '"Take me to the __!"',
      'There was a long queue already at the __.',
      '{p} has to leave now, since it is a long way to the __.',
      'A man in the street showed {p} the way to the __.',
      'And where did {p} lose one of {pHis} shoes? At the __.',
    ],
    rows: `c due rivals
      flight to Rome | airport | church cinema pool
      train to York | station | church pool zoo
      night express | station | church pool zoo
      ferry to the island | harbour | church zoo school
      film | cinema | harbour airport church
      play by Shakespeare | theatre | harbour airport pool
      football final | stadium | church harbour cinema
      wedding | church | cinema zoo airport
      swimming lesson | pool | church airport theatre
      feeding of the lions | zoo | church airport pool
      maths test | school | harbour pool zoo
      operation | hospital | cinema zoo stadium
      book sale for readers | library | harbour pool stadium`,
  },
  {
    open: ['{p} plays {c}.', '"I have started to play {c}," said {p}.', 'Every Friday {p} plays {c}.'],
    ask: [
      'What {p} wants for Christmas is a new __.',
      'But last week somebody sat down on {pHis} __.',
      'Look in the cupboard. There you will find {pHis} __.',
      '{p} was cross and threw away the __.',
      'And now {p} cannot play, for {pHe} has lost {pHis} __.',
      '{p} plays very well, but only with {pHis} own __.',
    ],
    rows: `c due rivals
      the violin | bow | racket bat cue
      the cello | bow | racket bat puck
      tennis | racket | bow cue bat
      badminton | racket | bow cue bat
      squash | racket | cue bat board
      golf | club | racket bow cue
      field hockey | stick | bow racket cue
      the drums | stick | bow racket bat
      baseball | bat | bow cue racket
      cricket | bat | bow cue stick
      snooker | cue | bow racket bat
      pool in the pub | cue | bow racket bat
      football | ball | bow racket cue
      chess | board | bow racket bat`,
  },
  {
    open: ['{p} goes in for {c}, and so does {q}.', 'On Saturday {p} and {q} had planned some {c}.'],
    ask: [
      'They met early at the __.',
      '{p} was already waiting at the __.',
      '{q} fell and had to be carried from the __.',
      'What a pity! Somebody had closed the __.',
      'Their friends stood there to watch, all round the __.',
      'In the evening it was hard for {p} to leave the __.',
    ],
    rows: `c due rivals
      tennis | court | pool ring slope
      swimming | pool | court ring slope
      diving from the high board | pool | court rink track
      boxing | ring | pool slope lake
      skiing | slope | pool court ring
      ice skating | rink | pool court slope
      ice hockey | rink | pool lake slope
      sprinting | track | pool slope rink
      bowling | alley | pool slope lake
      sailing | lake | court ring alley
      rowing | lake | court ring alley
      surfing | beach | court rink alley`,
  },
  {
    open: [
      '{p} got {x} from {q}.',
      '"For you, {p}!" said {q}. It was {x}.',
      '{q} went to town and bought {p} {x}.',
    ],
    ask: [
      'That is just right for {pHis} __.',
      'At last {p} had something for {pHis} __.',
      '{q} thinks it looks good on {pHis} __.',
      'It was a bit too small for {pHis} __.',
      'You know where that belongs: on the __.',
      '{p} put it right where it goes, on {pHis} __.',
    ],
    rows: `x due rivals
      a straw hat | head | hand foot neck
      a bike helmet | head | hand foot neck
      a woollen cap | head | wrist foot neck
      a left glove | hand | head foot nose
      one warm sock | foot | head hand nose
      a long scarf | neck | foot hand nose
      a silk tie | neck | foot wrist head
      a gold ring | finger | head foot back
      a thimble | finger | neck foot back
      a wristwatch made of gold | arm | head foot nose
      a heavy rucksack | back | nose foot hand
      a belt | waist | head foot nose
      a red clown nose | face | foot hand back
      a carnival mask | face | foot hand back`,
  },
  {
    open: ['{p} has hurt {pHis} {c}.', 'Poor {p}! Something is wrong with {pHis} {c}.', "{p}'s {c} hurts."],
    ask: [
      '{p} cannot __.',
      'It was hard for {p} to __.',
      'It will be weeks before {pHe} can __.',
      'So {p} had to stay at home. {PHe} was not able to __.',
      'One only learns at such a time how good it is to __.',
      '"Ouch," said {p} each time {pHe} tried to __.',
    ],
    rows: `c due rivals
      foot | walk | write chew see
      ankle | walk | write chew see
      right hand | write | walk chew see
      knee | kneel | chew see write
      throat | speak | walk write see
      jaw | chew | walk write see
      eye | see | walk chew write
      ear | hear | walk chew write
      bottom | sit | speak see chew
      nose | smell | walk write see
      stiff back | bend | chew see speak
      voice | sing | walk write see`,
  },
  {
    open: [
      'We spent our holidays {x}.',
      'Dear {q}, we are {x}. Love, {p}.',
      '{p} grew up {x}.',
      '"Where were you in June, {p}?" "We were {x}."',
    ],
    ask: [
      'In all the photos that {p} took you can see __.',
      'At home now {p} misses the __.',
      'Every morning {p} went out to see the __.',
      'Even at night {pHe} dreamed of the __.',
    ],
    rows: `x due rivals
      by the sea | waves | trees cows pyramids
      on a surfers' beach | waves | cows pyramids shops
      in a deep forest | trees | waves cows canals
      in the desert | sand | trees cows waves
      on a dairy farm | cows | waves pyramids sand
      on a sheep farm | sheep | waves pyramids sand
      in the Alps | mountains | waves pyramids sand
      in Venice | canals | cows pyramids sand
      in Egypt | pyramids | cows canals trees
      at the North Pole | ice | trees cows sand
      at the edge of a volcano | lava | cows canals waves
      at a harbour | ships | cows pyramids sand
      next to an airport | planes | waves canals cows`,
  },
  {
    open: ['{X}. {p} stood in the garden.', '{X}. "Come out here, {p}!"', '{p} was on the roof. {X}.'],
    ask: [
      '{p} looked up and saw the __.',
      'High above {pHis} head {p} found the __.',
      '"How beautiful!" said {p}, and pointed at the __.',
      'The baby put out his hands for the __.',
      '{p} wanted to take a photo of the __.',
      'For a long time {p} could not take {pHis} eyes off the __.',
    ],
    rows: `x due rivals
      it was noon, bright and warm | sun | moon stars rainbow
      a hot day had begun | sun | moon stars fireworks
      it was a clear night without a moon | stars | sun rainbow kites
      it was a night as bright as day, once a month | moon | sun rainbow kites
      it had rained, and now the sun was out | rainbow | moon stars fireworks
      a storm was coming, and it got dark at noon | clouds | stars moon sun
      on New Year's Eve there was a bang at midnight | fireworks | rainbow sun kites
      there was a boom of thunder | lightning | rainbow sun stars
      boys with strings were running in the wind | kites | moon stars fireworks
      something was humming its way to the airport | plane | moon rainbow sun
      a clown had let go of his string | balloon | moon rainbow lightning`,
  },
  {
    open: ['{X}. {p} smiled.', '"{X}," wrote {p} to {q}.', '"Look, {p}," said Dad. "{X}."'],
    ask: [
      'So it was __.',
      'It was __ again.',
      '{p} had always loved __.',
      '"How I have waited for it!" said {p}. "It is __!"',
      'And that is how one can tell that it is __.',
      'Nothing in the world is as beautiful as __.',
    ],
    rows: `x due rivals
      the leaves are yellow and fall from the trees | autumn | spring summer Easter
      the swallows have come back and the first flowers are out | spring | autumn winter Christmas
      the lake is frozen and the children are skating | winter | summer Easter spring
      it is hot, and everybody is at the beach | summer | winter Christmas Halloween
      there is a tree with candles and a pile of presents | Christmas | Easter summer autumn
      the children are hunting for painted eggs | Easter | Christmas Halloween winter
      there is a pumpkin at each door, and a small witch | Halloween | Easter spring Christmas
      the cock is crowing and the sun is coming up | morning | noon evening Christmas
      the sun is going down and people come home from work | evening | morning noon Easter
      the sun is at its highest and the bell strikes twelve | noon | morning evening Easter`,
  },
  {
    open: [
      'They stood before {x}. {p} did not know what to do.',
      '{p} had come as far as {x}.',
      'On the way there was {x}, and {p} stopped.',
    ],
    ask: [
      'Luckily there was a __.',
      '{p} could not go on without a __.',
      'What {p} needed was a __.',
      'A boy came along who showed {p} the __.',
      'So they sat down and waited for a __.',
      '"Look over there," said {q}. "Is that not a __?"',
    ],
    rows: `x due rivals
      a deep, wild river | bridge | key tunnel lift
      a gorge between two rocks | bridge | key tunnel lift
      a mountain that no train can climb | tunnel | key bridge ship
      the ocean | ship | tunnel key ladder
      a brick wall twice as high as a man | ladder | ship tunnel lift
      a tall cherry tree full of fruit | ladder | ship tunnel key
      a locked door | key | bridge ship tunnel
      an iron chest with a big lock | key | ship bridge lift
      the foot of a tower of forty floors | lift | ship tunnel key
      a fence round the whole field | gate | ship tunnel lift
      a cave as dark as night | lamp | ship bridge ladder`,
  },
  {
    open: [
      'It was the day of the {c}. {p} was there too.',
      '{p} won the {c}!',
      '"Can I join you for the {c}?" asked {p}.',
    ],
    ask: [
      'Nobody could do it like {p}. You should have seen {pHim} __!',
      'You have to know how to __.',
      '{p} was so tired afterwards that {pHe} could no longer __.',
      '"Come on, {p}," we all called, "__!"',
      '{p} is young, but {pHe} has long known how to __.',
      '{p} needed no one to tell {pHim} when to __.',
    ],
    rows: `c due rivals
      marathon | run | sing swim dance
      hundred metres on the track | run | sing swim ride
      karaoke evening | sing | run swim jump
      choir contest | sing | run swim jump
      ballroom contest | dance | swim row ride
      waltz evening | dance | swim row ride
      pony race | ride | sing swim dance
      tug of war | pull | sing swim dance
      canoe race | paddle | sing dance ride
      butterfly and backstroke final | swim | sing run ride
      hurdles | jump | sing swim pull
      Grand Prix | drive | sing swim dance
      pie contest for bakers | bake | swim run ride`,
  },
  {
    open: [
      'Tomorrow {p} is going {x}.',
      '"Bye, {p}! Have fun!" {PHe} was off {x}.',
      'For weeks {p} had been looking forward to it: going {x}.',
    ],
    ask: [
      '{p} must not forget the __.',
      '"Have you packed everything, {p}? Even the __?"',
      'When {p} got there, {pHe} had everything but the __.',
      'On the chair lay, ready to go, the __.',
      '"May I borrow yours?" {p} had asked {pHis} sister, and she gave {pHim} the __.',
      'It is no good doing that without the __.',
    ],
    rows: `x due rivals
      camping | tent | rod saddle towel
      to sleep out in the woods | tent | rod saddle towel
      fishing | rod | tent saddle racket
      horse riding | saddle | rod tent racket
      to the swimming pool | towel | tent rod saddle
      to play tennis | racket | tent rod towel
      skiing | skis | rod racket towel
      out into a cave | torch | saddle towel racket
      out into the London rain | umbrella | saddle towel racket
      to take pictures of lions | camera | saddle towel racket
      abroad, over three borders | passport | saddle rod racket
      off to sail by the stars and to find the north | compass | saddle towel racket`,
  },
  {
    open: [
      '{p} spent an hour {x}.',
      'Have you ever been {x}? {p} has.',
      'Last night {p} dreamed that {pHe} was {x}.',
    ],
    ask: [
      'It was very __.',
      '"How was it there?" asked {q}. "Rather __."',
      'It is always like that in such a place: __.',
      '{p} did not mind that it was __.',
      '{q} would not like it. It is too __.',
      'And nobody had told {p} that it would be so __!',
    ],
    rows: `x due rivals
      at the North Pole | cold | hot loud dusty
      in a cold store full of frozen fish | cold | hot loud dusty
      in a sauna | hot | cold loud dusty
      in front of a baker's oven | hot | cold quiet wet
      at a rock concert | loud | quiet cold dusty
      next to a drum | loud | quiet cold wet
      in the reading room of a library | quiet | loud hot wet
      in a cellar without a lamp | dark | loud hot bright
      deep down in a mine | dark | bright loud cold
      under a waterfall | wet | dry dusty hot
      out in the pouring rain | wet | dry dusty hot
      in an attic that nobody had swept for years | dusty | wet loud clean`,
  },
]);

export const kinds: readonly Kind[] = [KNOWN];
