// Tellings in which a verb, told of in one form, is due in another, after let, made, enjoy, had, must, is and the like.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const AFTER = toldKind('told: shape, let, made, enjoy and had', [
  {
    open: [
      'My uncle {told} {obj}, although he is over eighty and has a bad back. We have all tried to talk to him.',
      '"He {told} {obj}," said my aunt. "At his age! You talk to him. I have given up."',
    ],
    ask: [
      '{Lead}, whatever the doctor and his three daughters may say, __ {obj}.',
      'Well, I did talk to him. {Lead}, that is what I found out, __ {obj}.',
      'I can tell you this much. {Lead}, and not only when there is company, __ {obj}.',
    ],
    rows: `told obj lead due rivals
      climbs | trees | he simply enjoys | climbing | climb climbed climbs
      rides | a motorbike | he will always | ride | rides rode riding
      sings | in the bath | he cannot stop | singing | sing sings sung
      drives | a sports car | they should not let him | drive | drives drove driving
      swims | in the sea | he is used to | swimming | swim swims swam
      throws | snowballs | his friends make him | throw | throws threw thrown
      eats | with his fingers | he would rather | eat | eats ate eaten
      writes | love letters | he is for ever | writing | write writes wrote
      drinks | rum with pepper | he has secretly | drunk | drink drinks drank
      flies | kites | he does not get tired of | flying | fly flies flew`,
  },
  {
    open: [
      'The school is to {v} {obj} on its birthday. Whoever thought of that cannot have children.',
      'It has been decided by the head teacher that on Friday we {v} {obj}, all four hundred of us.',
    ],
    ask: [
      '{Lead}, in the rain and in our best clothes, __ {obj}.',
      'Do not ask me why, but {lead}, with the whole town looking on, __ {obj}.',
      'There was a photo in the paper. Below it stood: "{Lead}, on Friday last, __ {obj}."',
    ],
    rows: `v obj lead due rivals
      sing | to the mayor | for two hours we were made to stand and | sing | sang sung singing
      wear | paper hats | it was awful, but at ten o'clock we all | wore | wear worn wearing
      draw | a giant fish | half of the teachers did not | draw | drew drawn drawing
      blow | trumpets | since early morning we had | blown | blow blew blowing
      eat | a huge cake | at noon they finally let us | eat | ate eaten eating
      speak | in verse | we spent the whole day | speaking | speak spoke spoken
      fly | balloons | nobody could have stopped us | flying | fly flew flown
      shake | the mayor's hand | four hundred children had | shaken | shake shook shaking
      ride | on donkeys | for an hour all the little ones | rode | ride ridden riding
      throw | eggs | we are proud of having, for once, | thrown | throw threw throwing`,
  },
  {
    open: [
      'There is a thing about {p}. Nobody can {v} {obj} as {p} can, and nobody does it as often.',
      '"What do you do all day, {p}?" "I {v} {obj}," said {p}, and it was no more than the truth.',
    ],
    ask: [
      'Yesterday evening, for the hundredth time and without so much as a smile, {p} __ {obj}.',
      'It was my birthday on Monday. There were games and candles, and then {p} came in and __ {obj}.',
      'When the head teacher asked for a volunteer, {p} stepped forward, bowed to all sides and __ {obj}.',
      'No one spoke. Then, in that silence, {p} __ {obj}.',
    ],
    rows: `v obj due rivals
      break | plates | broke | break broken breaking
      blow | smoke rings | blew | blow blown blowing
      throw | knives | threw | throw thrown throwing
      tell | lies | told | tell telling
      speak | like a duck | spoke | speak spoken speaking
      swing | from the lamp | swung | swing swinging
      catch | flies | caught | catch catches catching
      stand | on one finger | stood | stand standing
      make | shadow birds | made | make making
      shake | like a wet dog | shook | shake shaken shaking`,
  },
  {
    open: [
      'The old bell of our church was {part} {how}. That is written in the big book with the iron lock.',
      'Nobody knows who made the bell, but we do know that it was {part} {how}.',
    ],
    ask: [
      'Children still play at it in the yard. One is the bell, and the others {do} and __ it {how}.',
      'Every year, in memory of that day, four strong men {do} and __ it {how}.',
      'The story goes that three monks came in the night to {do} and __ it {how}.',
    ],
    rows: `part how do due rivals
      stolen | from the tower | take the rope | steal | stole stolen stealing
      broken | with a hammer | climb up | break | broke broken breaking
      thrown | into the lake | lift it up | throw | threw thrown throwing
      hidden | under the hay | carry it away | hide | hid hidden hiding
      sunk | in the river | tie it up | sink | sank sunk
      driven | through the village | put it on a cart | drive | drove driven driving
      shaken | until it cracked | climb the tower | shake | shook shaken shaking
      taken | to the hills | load it on a cart | take | took taken taking
      sold | for a cow | ring it once | sell | sold selling`,
  },
  {
    open: [
      'My sister asked me a question on the stairs, and I have been thinking about it ever since.',
      'We were lying on the lawn, my sister and I, when she said something that surprised me.',
    ],
    ask: [
      '"{Lead}, if nobody could see you and there was no school in the morning, __ {end}?"',
      '"{Lead}, and you must tell me the truth, just for once, __ {end}?"',
      '"{Lead}," she wanted to know, "__ {end}?"',
    ],
    rows: `lead due end rivals
      have you ever | flown | in a dream | fly flew flying
      did you ever | fly | in a dream | flew flown flying
      do you like | singing | in the dark | sing sang sung
      would you dare to | swim | in the harbour | swam swimming
      have you never | sworn | at a teacher | swear swore swearing
      would you sometimes | eat | with your feet | ate eaten eating
      could you imagine | eating | a snail | eat ate eaten
      had you ever before | broken | a window | break broke breaking
      must one always | speak | the truth | spoke spoken speaking
      do you ever dream of | speaking | Chinese | speak spoke spoken
      will you, one day, | drive | a bus | drove driven driving
      are you afraid of | driving | a bus | drive drove driven`,
  },
  {
    open: [
      'I had three uncles, and one was odder than the next. I shall only tell you about the oldest.',
      'It was a cold house, and the oldest of my uncles lived in the coldest room of it, with nine clocks.',
    ],
    ask: [
      'Each evening, when the clocks had struck, he {v1}, {v2} and __ {end}.',
      'He never had visitors. If one came all the same, he {v1} at once, {v2} and __ {end}.',
      'On the day when he turned eighty he {v1}, as if it were any other day, {v2} and __ {end}.',
      'There was a fire in the chimney once. My uncle {v1}, {v2} and, as calm as you please, __ {end}.',
    ],
    rows: `v1 v2 due end rivals
      stood up | took off his hat | sang | a hymn | sing sings sung
      got up | went to the window | drank | a glass of milk | drinks drunk drinking
      put on his coat | shook his fist | swore | like a sailor | swear swears
      sat down | shut his eyes | spoke | to his mother | speak speaks spoken
      found his flute | opened the window | blew | three notes | blows blown blowing
      came downstairs | took a clock | threw | it out | throw throws thrown
      lit his pipe | began to smile | rode | his rocking horse | rides ridden riding
      got his pencil | knelt down | drew | a cat | draws drawn drawing
      lay down | ate an onion | wrote | a will | writes written writing`,
  },
  {
    open: [
      "The dentist's wife keeps a goat, a peacock and a pig, and all of them live in the house.",
      'I was only sent there to bring back a pan. But in that house one never gets away before night.',
    ],
    ask: [
      'The goat {lead}, in the middle of the living room and before the eyes of the guests, __ {end}.',
      '"Do not mind the pig," said the dentist. "It {lead}, ever since it was small, __ {end}."',
      'And what did the peacock do? It {lead}, by the light of the big lamp, __ {end}.',
    ],
    rows: `lead due end rivals
      had begun | eating | the curtains | ate eaten eats
      wanted to | eat | the curtains | ate eaten eating
      had already | eaten | the curtains | ate eat eating
      was busy | breaking | the little chairs | break broke broken
      kept | shaking | the piano stool | shake shook shaken
      had often | shaken | the piano stool | shake shook shaking
      would always | shake | the piano stool | shook shaken shaking
      used to | drink | from the teapot | drank drunk drinking
      had not yet | drunk | from the teapot | drink drank drinking
      did not stop | drinking | from the teapot | drink drank drunk`,
  },
  {
    open: [
      'You can hear the ice from here. It sings at night when the frost comes, and my father taught me what it means.',
      'On the lake there is ice from December to March, and with it come the fishermen in their huts.',
    ],
    ask: [
      'As a child I was {lead}, long before my brothers, who were afraid of the cracks, __ {end}.',
      'In the spring of that year the whole family was {lead}, although no one had planned it so, __ {end}.',
      'By the time the sun came up we were {lead}, and our breath stood in the air like smoke, __ {end}.',
    ],
    rows: `lead due end rivals
      able to | walk | across the bay | walked walking walks
      used to | walking | across the bay | walk walked walks
      busy | digging | holes in the ice | dig dug digs
      free to | dig | holes in the ice | dug digging digs
      fond of | singing | with the ice | sing sang sung
      ready to | sing | with the ice | sang sung singing
      good at | catching | pike | catch caught catches
      allowed to | catch | pike | caught catching catches
      tired of | sleeping | in a hut | sleep slept sleeps
      happy to | sleep | in a hut | slept sleeping sleeps`,
  },
  {
    open: [
      'The lost dog is called {pet}. It was seen at the harbour, and then at the fish shop, and after that on the roof of a bus.',
      'Have you seen a brown dog? {pet} ran off on Sunday, and since then people ring us up from all over the town.',
    ],
    ask: [
      '"{Lead} {v1} past my shop with a sausage," said the butcher, "and then __ {end}."',
      '"{Lead} {v1} down the steps by the bank, wet through and quite happy, and __ {end}."',
      'A lady rang: "{Lead} {v1} between the tables of our café, without a lead, and then __ {end}."',
    ],
    rows: `lead v1 due end rivals
      I saw your dog | run | leap | onto a tram | leaped leaping
      your dog | ran | leaped | onto a tram | leap leaping
      your dog must have | run | fallen | into the fountain | fell fall falling
      I watched him | run | fall | into the fountain | fell fallen falling
      your dog has | run | eaten | my lunch | ate eat eating
      he always | runs | eats | my lunch | ate eaten eating
      he was | running | eating | my lunch | ate eat eaten
      I could not stop him from | running | falling | into the fountain | fall fell fallen
      your dog | ran | bit | the postman | bitten bite
      I made him | run | bite | the thief | bit bitten bites`,
  },
]);

const DONE = toldKind('told: shape, it was done, it is being done', [
  {
    open: [
      'The {who} {past} the {x} in one night, and nobody in the family has ever got over it.',
      'Did you know that it was the {who} who {past} the {x}? It happened on the night of the storm.',
    ],
    ask: [
      'In this town everything gets about, so by noon everybody knew that the {x} had been __.',
      'I have lived here for forty years, and never before had {a x} been __.',
      'The police wrote in their notebooks that the {x} had, by a person well known to us, been __.',
      'I looked out of the window and saw at once what had happened. The {x} was __.',
    ],
    rows: `who past x due rivals
      baker | stole | boat | stolen | stole steal stealing
      doctor | broke | bell | broken | broke break breaking
      farmer | drank | wine | drunk | drank drink drinking
      uncle | ate | pig | eaten | ate eat eating
      sailor | sank | raft | sunk | sank sink
      mayor | sold | bench | sold | sell selling sells
      teacher | forgot | song | forgotten | forgot forget forgets
      gardener | shook | tree | shaken | shook shake shaking
      vicar | hid | treasure | hidden | hid hide hiding
      driver | froze | fish | frozen | froze freeze freezing`,
  },
  {
    open: [
      "To make my grandmother's plum cake you have to be patient. Read this through before you begin.",
      "This recipe was my grandmother's. She wrote it on the back of a bill, and there is egg on it.",
    ],
    ask: [
      'After the plums have been washed, cut in two and, if they are very sour, __ {end}, go and lie down for a while.',
      'The butter must not be too warm. It should be weighed, stirred with a wooden spoon and then __ {end}.',
      'When the dough has been kneaded for as long as it takes to sing a hymn and has then been __ {end}, you heat the oven.',
    ],
    rows: `due end rivals
      beaten | with a fork | beat beating
      rolled | in sugar | roll rolling
      shaken | in a jar | shake shook shaking
      hidden | under a cloth | hide hid hiding
      taken | to a cool place | take took taking
      frozen | overnight | freeze froze freezing
      left | in a cool place | leave leaving leaves
      broken | into small pieces | break broke breaking
      covered | with a plate | cover covering covers
      kept | in a bowl | keep keeping keeps`,
  },
  {
    open: [
      'The king {s} {obj}. It is forbidden to look at him while he does it, and so, of course, everyone looks.',
      '"What is the king doing?" "What he does every day. He {s} {obj}."',
    ],
    ask: [
      'The queen has had enough of it. "If I catch you once more, after supper or before, __ {obj}, I shall go home to my mother!"',
      'He waved his hand. "I am sorry," said the guard. "His Majesty cannot see you. He is, and must not be disturbed, __ {obj}."',
      'The painter was told to show him with a sword. But he painted him as he was: in a nightgown, with a smile, __ {obj}.',
      'The princess crept up the stairs and saw, through the keyhole, a happy little man who sat on the floor, __ {obj}.',
    ],
    rows: `s obj due rivals
      feeds | the mice | feeding | feeds fed
      blows | bubbles | blowing | blow blows blown
      builds | a tower of cards | building | build builds built
      eats | jam from the pot | eating | eat eats ate
      draws | funny faces | drawing | draw draws drew
      reads | comics | reading | read reads
      counts | his toes | counting | count counts counted
      sings | to his crown | singing | sing sings sang
      knits | a sock | knitting | knit
      writes | to Father Christmas | writing | writes wrote written`,
  },
  {
    open: [
      'We have had burglars, but they must have been strange ones. I came home at six and found the door open.',
      'At the police station I was asked what was missing. "Nothing," I said. "That is just it."',
    ],
    ask: [
      'The beds had been made, the flowers had been watered, and the cat, who lets nobody come near her, had been __ {end}.',
      'Somebody had been in the kitchen. Not a plate had been left in the sink. All the cups had been dried and __ {end}.',
      'My shirts, which I had meant to wash that evening, were __ {end}.',
    ],
    rows: `due end rivals
      taken | to the bathroom | took take taking
      given | new names | gave give giving
      hung | from the lamp | hang hanging
      put | in the bath | puts putting
      thrown | on the sofa | threw throw throwing
      hidden | under the rug | hid hide hiding
      wrapped | in paper | wrap wrapping
      painted | blue | paint painting
      brought | to the attic | bring bringing
      driven | to the next village | drove drive driving
      forgotten | on the roof | forgot forget`,
  },
  {
    open: [
      'I have a list here of things that my son told his teacher about our family. It is all quite untrue.',
      'My son\'s teacher looked at me in a funny way when I came in. "He tells us so much about you," she said.',
    ],
    ask: [
      'It seems that my husband, who works in a bank and is afraid of mice, was once {lead}, on a Sunday and in front of a crowd, __ {end}.',
      'And there is more. His grandmother, a quiet lady of seventy, is said to be {lead}, every night but Monday, __ {end}.',
      'As for me, I am {lead}, if you can believe it, __ {end}.',
    ],
    rows: `lead due end rivals
      to be seen | riding | on a bear | ride rode ridden
      known for | riding | on a bear | ride rode ridden
      able to | ride | on a bear | rode ridden riding
      allowed to | drive | a tank | drove driven driving
      fond of | driving | a tank | drive drove driven
      ready to | fight | with sharks | fought fighting
      fond of | fighting | with sharks | fought fight
      paid for | eating | glass | eat ate eaten
      willing to | eat | glass | ate eaten eating
      able to | speak | with the dead | spoke spoken speaking
      bad at | speaking | quietly | speak spoke spoken`,
  },
  {
    open: [
      'When a ship comes into our harbour for the first time, there is a custom. It is a wet one.',
      'The captain had not been told about the custom. We do not tell them. That is the fun of it.',
    ],
    ask: [
      'First the captain is carried round the square and __ {end}.',
      'Then his hat, whether he likes it or not, gets __ {end}.',
      'He will never forget how his best boots were pulled off and __ {end}.',
      'As soon as the anchor has been dropped, everything he has on him will be taken from him and __ {end}.',
    ],
    rows: `due end rivals
      thrown | into the harbour | throw threw throwing
      beaten | with a herring | beat beating
      filled | with beer | fill filling fills
      shown | to the children | show showing shows
      given | to the mayor | give gave giving
      hidden | behind the church | hide hid hiding
      painted | green | paint painting paints
      driven | through the town | drive drove driving
      shaken | by the fishermen | shake shook shaking
      weighed | on the fish scales | weigh`,
  },
  {
    open: [
      'This is a story without an end. I tell it to my grandchildren when they cannot sleep.',
      'Shut your eyes, and I will tell you about the little man who lived in a drum.',
    ],
    ask: [
      'He had lost his wife, he had lost his hat, and yet he had never, in all those years and through all that noise, __ {end}.',
      'One night he looked out through a hole and saw that the moon had __ {end}.',
      'And the next morning, would you believe it, the big drummer and the small drummer and even the man with the flute had all __ {end}.',
    ],
    rows: `due end rivals
      gone | for a swim | went go going
      forgotten | to smile | forgot forget
      fallen | into a soup | fell fall falling
      written | a poem | wrote write writing
      eaten | a sweet pea | ate eat eating
      sung | out of tune | sang sing singing
      flown | to Peru | flew fly flying
      spoken | to a star | spoke speak speaking
      begun | to glow | began begin
      worn | a green coat | wore wear wearing`,
  },
]);

export const kinds: readonly Kind[] = [AFTER, DONE];
