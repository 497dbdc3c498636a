// Tellings in which the form of a verb is due that follows from how the sentence was begun or from when it happens.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const CHAIN = toldKind('told: shape, one form after the other', [
  {
    open: [
      'The policeman licked his pencil and asked me to begin at the beginning. I had been at the window all night because of my tooth.',
      'There was a thief in the garden next door, and I happened to be awake.',
    ],
    ask: [
      '{Lead} {v1} over the wall with a sack on his back, {v2} across the wet lawn and __ {end}.',
      '"{Lead} {v1} over the gate, which is higher than I am, {v2} past the dog and __ {end}," I said.',
      'What a night! {Lead} first {v1} down the drainpipe, then {v2} to the shed, and at last __ {end}.',
      '{Lead} {v1} into the apple tree, as quick as a cat, {v2} along the hedge, in spite of the thorns, and __ {end}.',
      'It was about three. {Lead} {v1} through the hole in the fence, {v2} straight to the back of the house and, without a sound, __ {end}.',
    ],
    rows: `lead v1 v2 due end rivals
      I saw him | climb | run | open | the kitchen window | opened opens opening
      he was | climbing | running | breaking | the lock | broke broken break
      I watched him | climb | run | take | the ladder | took taken taking
      I caught him | climbing | running | stealing | the silver | steal stole stolen
      the thief | climbed | ran | took | the ladder | taken take taking
      he had | climbed | run | broken | the lock | broke break breaking
      a man | climbed | ran | stole | the silver | stolen steal stealing
      he must have | climbed | run | stolen | the spoons | stole steal stealing
      I heard him | climb | run | break | the glass | broke broken breaking
      my wife saw somebody | climbing | running | taking | the bicycle | took taken takes`,
  },
  {
    open: [
      'My grandmother has rules for her guests, and she has them on a card in the hall.',
      'We stay with my grandmother every August. It is lovely there, but you have to know what she is like.',
    ],
    ask: [
      '{Lead} {v1} our shoes by the door, {v2} our hands with the yellow soap and __ {end}.',
      'Before dinner {lead} {v1} our coats and caps, {v2} our noses, and __ {end}.',
      'On Sundays, when the vicar comes, {lead} {v1} our faces, {v2} our hair as flat as paper, and then __ {end}.',
      '{Lead} {v1} the carpets, of which there are nine, {v2} the windows on both floors and, if it is dry, __ {end}.',
    ],
    rows: `lead v1 v2 due end rivals
      she makes us | clean | wash | sit | up straight | sitting sat sits
      she keeps us busy | cleaning | washing | carrying | plates | carry carried carries
      we have to | clean | wash | sing | for her | sang sung singing
      she cannot stop us | cleaning | washing | singing | her songs | sing sang sung
      we are used to | cleaning | washing | sitting | still | sit sat sits
      she lets us | clean | wash | feed | the hens | feeding fed feeds
      nobody minds | cleaning | washing | feeding | the hens | feed fed feeds
      she likes to see us | clean | wash | sing | a hymn | sang sung singing
      we always | clean | wash | sing | a hymn | sang sung singing`,
  },
  {
    open: [
      'The baby is one year old, and there is no end to what a baby can do in one year.',
      'I kept a diary of the first year with our baby. Let me read you a page of it.',
    ],
    ask: [
      '{Lead} {v1} at the cat, who does not care for babies, {v2} for a spoon and __ {end}.',
      "Today, at breakfast, {lead} {v1} at the radio, {v2} for the jam and, to everybody's delight, __ {end}.",
      '{Lead} {v1} at her own feet for an hour, {v2} for the moon through the bars of the cot and then __ {end}.',
      'While the phone was ringing and the milk boiled over, {lead} {v1} at the ceiling, {v2} for my glasses and __ {end}.',
    ],
    rows: `lead v1 v2 due end rivals
      she | smiled | reached | fell | asleep | fall fallen falling
      I saw her | smile | reach | fall | asleep | fell fallen falls
      she had | smiled | reached | fallen | asleep | fell fall falling
      she kept | smiling | reaching | throwing | her cup | throw threw thrown
      I made her | smile | reach | throw | a kiss | threw thrown throwing
      the baby | smiled | reached | threw | her bread | throw thrown throwing
      she must have | smiled | reached | thrown | her bread | threw throw throwing
      she was | smiling | reaching | falling | asleep | fell fallen fall`,
  },
  {
    open: [
      'Our dentist is a kind man, but he has a sharp tongue, and he has it for all of us.',
      '"Next, please!" There were five of us in the waiting room, and everyone could hear everything.',
    ],
    ask: [
      '"{Lead} {v1} sweets in bed, as I have said a hundred times, or __ {end}!"',
      '"I am telling you this as a friend. {Lead} {v1} toffee at the cinema and, what is worse, __ {end}."',
      '"{Lead} {v1} sugar by the spoon," he said to the boy with the swollen cheek, "and __ {end}."',
      '"Listen to me. {Lead} {v1} cake at midnight, with nobody looking, and then __ {end}."',
    ],
    rows: `lead v1 due end rivals
      you must not | eat | chew | your pen | chewing chewed chews
      you should stop | eating | chewing | your nails | chew chewed chews
      you ought not to | eat | drink | cola | drank drunk drinking
      you have to give up | eating | drinking | cola | drink drank drunk
      never again do I want to hear of you | eating | breaking | nuts | break broke broken
      I will not have you | eat | bite | your nails | bit bitten
      it is bad for you to | eat | bite | into ice | bit bitten
      your teeth will not stand you | eating | breaking | nuts | break broke broken
      nobody can | eat | drink | so much juice | drank drunk drinking`,
  },
  {
    open: [
      'There are people who wake up and jump out of bed. In our house there is only one of these.',
      'What my brother does before seven in the morning, other people do not do in a week.',
    ],
    ask: [
      '{Lead} {v1} round the lake, whatever the weather, {v2} fifty lengths in the pool and __ {end}.',
      'If you can believe it, {lead} {v1} up the hill behind the school, {v2} across the river and back, and __ {end}.',
      'As our neighbour can tell you, {lead} {v1} to the station, {v2} in the icy harbour, and on the way home __ {end}.',
      '{Lead} {v1} in the park with a torch on his head, {v2} in the lake with the ducks and, long before breakfast, __ {end}.',
    ],
    rows: `lead v1 v2 due end rivals
      he likes to | run | swim | ride | his bicycle | rode ridden riding
      he enjoys | running | swimming | riding | his bicycle | ride rode ridden
      he has already | run | swum | ridden | his bicycle | rode ride riding
      today he | ran | swam | rode | his bicycle | ridden ride riding
      tomorrow he will | run | swim | write | a poem | wrote written writing
      he loves | running | swimming | writing | his diary | write wrote written
      on his birthday he | ran | swam | wrote | six letters | write written writing
      he had | run | swum | written | a letter | wrote write writing`,
  },
  {
    open: [
      'The old clown was asked by the newspaper what his life had been like. He took off his red nose before he spoke.',
      'On the back page there was a long talk with a clown who had left the circus after forty years.',
    ],
    ask: [
      '"{Lead} {v1} through the sawdust with a bucket on my foot, {v2} over my own shoes and __ {end}."',
      '"For forty years, {lead} {v1} off ladders, {v2} into barrels and, to great applause, __ {end}."',
      '"You ask me about my work? {Lead} {v1} from a rope, with a goose under one arm, {v2} onto a drum and __ {end}."',
    ],
    rows: `lead v1 v2 due end rivals
      I used to | fall | jump | blow | a trumpet | blew blown blowing
      I have | fallen | jumped | blown | a trumpet | blew blow blowing
      every night I | fell | jumped | blew | a trumpet | blown blow blowing
      I never got tired of | falling | jumping | blowing | my horn | blow blew blown
      they paid me to | fall | jump | shake | like a jelly | shook shaken shaking
      they paid me for | falling | jumping | shaking | like a jelly | shake shook shaken
      I must have | fallen | jumped | shaken | like a jelly | shook shake shaking
      in every town I | fell | jumped | shook | like a jelly | shaken shake shaking`,
  },
  {
    open: [
      'Mum was away for two days, and Dad was in charge. We had all promised her to help.',
      'When the front door had closed behind our mother, our father looked at us, and we looked at him.',
    ],
    ask: [
      '{Lead} {v1} the table after every meal, {v2} the bins out to the street and __ {end}.',
      'With music on, and only because there was music on, {lead} {v1} the whole hall, {v2} the cat to the vet and __ {end}.',
      'My sister wrote in her diary: "{Lead} {v1} the shelves in the cellar, {v2} the old bottles away and, as if that were not enough, __ {end}."',
    ],
    rows: `lead v1 v2 due end rivals
      we were told to | clear | take | sweep | the stairs | swept sweeping
      we were seen | clearing | taking | sweeping | the stairs | swept sweep
      we have | cleared | taken | swept | the stairs | sweep sweeping
      we did not forget to | clear | take | hang | the washing up | hung hanging hangs
      Dad kept us | clearing | taking | hanging | up socks | hang hung hangs
      we had soon | cleared | taken | hung | up the washing | hang hanging hangs
      Dad made us | clear | take | fold | the shirts | folded folding
      we finished | clearing | taking | folding | the shirts | fold folded`,
  },
  {
    open: [
      'This is the report of the night watch at the zoo. Nothing was stolen, and nobody was bitten.',
      'I have been the night watchman at the zoo for a year, and I could write a book.',
    ],
    ask: [
      "At two o'clock {lead} {v1} against the bars, {v2} at the moon and __ {end}.",
      '{Lead} {v1} up and down by the light of my lamp, {v2} in a way that made my hair stand on end and, all at once, __ {end}.',
      'When the rain got through the roof, {lead} {v1} into the corner with the straw, {v2} at me and __ {end}.',
    ],
    rows: `lead v1 v2 due end rivals
      I heard the lion | jump | roar | shake | the gate | shook shaken shaking
      the old lion | jumped | roared | shook | the gate | shake shaken shaking
      the tiger had | jumped | roared | eaten | a broom | ate eat eating
      I saw the tiger | jump | roar | eat | a broom | ate eaten eats
      the tigers were | jumping | roaring | eating | a broom | eat ate eaten
      a young lion | jumped | roared | ate | my sandwich | eat eaten eating
      the lions began to | jump | roar | break | their beds | broke broken breaking
      the tigers went on | jumping | roaring | breaking | their beds | break broke broken
      the lions had | jumped | roared | broken | their beds | broke break breaking`,
  },
]);

const WHEN = toldKind('told: shape, the form for the time', [
  {
    open: [
      'My aunt {s} {obj} every morning. She has done so since she was a girl, and nobody in the family has ever asked her why.',
      'Each day begins like this: my aunt gets up, opens the window and {s} {obj}.',
    ],
    ask: [
      'Yesterday it was as on any other day: she got up at six, opened the window and __ {obj}.',
      'Yes, even on her wedding day, half an hour before the bells rang, she __ {obj}.',
      'There was snow up to the roof last January, but all the same my aunt went on as ever and __ {obj}.',
      'She had a fever on Tuesday. Did that stop her? No, she stood up and __ {obj}.',
      'One morning, long ago, there was a fire next door, and what did she do? She __ {obj}!',
    ],
    rows: `s obj due rivals
      feeds | the hens | fed | feed feeding feeds
      sings | a hymn | sang | sings sung singing
      drinks | a raw egg | drank | drinks drunk drinking
      sweeps | the path | swept | sweep sweeping
      rings | a little bell | rang | rings rung ringing
      writes | a letter | wrote | writes written writing
      draws | a bird | drew | draws drawn drawing
      blows | a horn | blew | blows blown blowing
      wears | a red hat | wore | wears worn wearing
      bakes | a bun | baked | bakes bake baking
      eats | two onions | ate | eats eaten eating`,
  },
  {
    open: [
      '"What did you do last weekend?" "We {past} {obj}." "Again?"',
      'They {past} {obj} in spring, they {past} {obj} in summer, and I bet that you can guess what comes now.',
    ],
    ask: [
      'Tomorrow, if nothing gets in the way, they will once more __ {obj}.',
      'Autumn is here. Do not ask them what they want to do. They want to __ {obj}.',
      '"Let us do something new for once!" "No," they said. "Let us, as we always do, __ {obj}."',
      'They would rather be late for their own wedding than not __ {obj}.',
      'As soon as they have a free day, they put on their old hats, lock the door and __ {obj}.',
    ],
    rows: `past obj due rivals
      went | to the lake | go | went going gone
      flew | their kites | fly | flew flown flying
      caught | trout | catch | caught catches catching
      built | a raft | build | built building builds
      sang | in the woods | sing | sang sung singing
      slept | in a tent | sleep | slept sleeping sleeps
      drove | to the sea | drive | drove driven driving
      swam | in the river | swim | swam swimming
      rode | their ponies | ride | rode ridden riding
      made | jam | make | made making makes`,
  },
  {
    open: [
      '"Will you ever {v} {obj}?" my mother asked me on Friday. "Tomorrow," I said. On Saturday she asked me again.',
      'All I had to do in that week was to {v} {obj}. I put it off from one day to the next.',
    ],
    ask: [
      'It is Sunday night now, and believe it or not, I have __ {obj}.',
      'When she came in on Sunday evening I could say with pride that I had at last __ {obj}.',
      '"Has he really done it?" "Yes, he has," said my sister. "He has really and truly __ {obj}."',
      'I am free! Since about half an hour ago I have, with these two hands, __ {obj}.',
      'You will never believe what I have done: I have __ {obj}.',
    ],
    rows: `v obj due rivals
      write | to Grandma | written | write wrote writing
      give | the dog a bath | given | give gave giving
      take | back the library books | taken | take took taking
      do | the maths homework | done | do did doing
      speak | to the head teacher | spoken | speak spoke speaking
      choose | a birthday present | chosen | choose chose choosing
      begin | my history project | begun | begin began beginning
      hang | up my clothes | hung | hang hanging hangs
      throw | out the old comics | thrown | throw threw throwing
      shake | out the rug | shaken | shake shook shaking`,
  },
  {
    open: [
      'When I was small, Grandpa {past} {obj} with us each time we came. Now we are the ones who come with children of our own.',
      'In my diary from that year it says on every second page: Grandpa {past} {obj} with us.',
    ],
    ask: [
      'He is ninety, and nothing has changed. As I am writing this, he is in the garden with the little ones, __ {obj}.',
      'His knees are bad now, but he has not stopped __ {obj}.',
      "If you ask him what he enjoys most, at his age, he will tell you without a moment's thought: __ {obj}.",
      'I came round the corner of the house, and there he was, with a child on each side, __ {obj}.',
      'Old as he is, he never gets tired of __ {obj}.',
    ],
    rows: `past obj due rivals
      built | sand castles | building | build built builds
      flew | kites | flying | fly flew flown
      sang | silly songs | singing | sing sang sung
      rode | the donkey | riding | ride rode ridden
      drew | pirates | drawing | draw drew drawn
      told | ghost stories | telling | tell told tells
      caught | frogs | catching | catch caught catches
      fed | the ducks | feeding | feed fed feeds
      dug | holes | digging | dig dug digs
      threw | snowballs | throwing | throw threw thrown`,
  },
  {
    open: [
      'If it were up to my sister, there would be no school on Mondays. But it is not up to her, and so she dreams.',
      'My sister has been Queen of the Castle since breakfast. She has put on the curtain and is telling us what life would be like.',
    ],
    ask: [
      'In the world of our dreams, {who} would, without ever asking anybody first, __ {end}.',
      'Every morning {who} would come in with a bow, put down the tray and __ {end}.',
      'If she were queen, {who} would have to stand on one leg in the market square and __ {end}.',
      '"And I should not be surprised," she said, "if {who} were to take off that silly hat and __ {end}."',
    ],
    rows: `who due end rivals
      the head teacher | sing | us a song | sings sang singing
      the cook | bake | nothing but cake | bakes baked baking
      the policeman | carry | our bags | carries carried carrying
      the doctor | eat | his own pills | eats ate eaten
      the mayor | write | our essays | writes wrote written
      the caretaker | give | us ice cream | gives gave given
      my brother | wash | my bike | washes washed washing
      the dentist | speak | in verse | speaks spoke spoken
      the baker | fly | a kite | flies flew flown`,
  },
  {
    open: [
      'It used to be quite different here. I am talking of the time before the bridge, when there was only the ferry.',
      'Today you see cars, cars, cars. Let me tell you what it was like on this corner sixty years ago.',
    ],
    ask: [
      'Back then {who} from the house with the green door __ {end}.',
      'In those days, before anyone had a telephone, {who} on the far side of the river __ {end}.',
      'When I was a boy, {who} with the white horse and the squeaking cart __ {end}.',
      "Each Saturday in that long hot summer {who} by the church, a friend of my father's, __ {end}.",
    ],
    rows: `who due end rivals
      the baker | brought | bread to our door | brings bring bringing
      the farmer | sold | milk from a can | sells sell selling
      the smith | made | our nails | makes make making
      an old lady | taught | us to swim | teaches teach teaching
      the ferryman | blew | a horn | blows blow blowing
      the miller | kept | bees | keeps keep keeping
      a widow | grew | roses | grows grow growing
      the butcher | rang | a bell | rings ring ringing
      the fisherman | gave | us eels | gives give giving
      an old sailor | told | us stories | tells tell telling`,
  },
  {
    open: [
      'Nobody believed {p}, who said again and again: "I can {v} {obj}." So we put it to the test.',
      '"I bet you that I can {v} {obj}," said {p}. We laughed.',
    ],
    ask: [
      'There was a drum roll, everybody held their breath, and then, cool as a cucumber, {p} really __ {obj}.',
      'Well, we lost the bet. On that very afternoon, before our own eyes, {p} __ {obj}.',
      'I would not have thought it possible, but last Sunday {p}, with a hand tied behind that narrow back, __ {obj}.',
    ],
    rows: `v obj due rivals
      eat | twenty pancakes | ate | eats eaten eating
      swim | across the lake | swam | swims swimming
      drive | a tractor | drove | drives driven driving
      ride | a bull | rode | rides ridden riding
      throw | a ball over the church | threw | throws thrown throwing
      catch | a fly | caught | catch catches catching
      drink | a bucket of milk | drank | drinks drunk drinking
      hold | a snake | held | hold holds holding
      bend | a spoon | bent | bend bends
      sing | the lowest note | sang | sings sung singing`,
  },
]);

export const kinds: readonly Kind[] = [CHAIN, WHEN];
