// Tellings in which a verb's form is due at the end of a long chain: to do this and do that, doing this and doing that.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const LONG = toldKind('told: shape, at the end of a long sentence', [
  {
    open: [
      'The lion is old now. He lies in the shade, and the young ones come and ask him how things used to be.',
      '"Tell us about the great days, Grandfather," said the cubs. The old lion blinked at the sun.',
    ],
    ask: [
      '"{Lead} {v1} under the big tree, {v2} at the moon until the stones shook, and __ {end}."',
      '"My dears, {lead} {v1} in the grass like a yellow stone, {v2} so that the birds fell from the sky, and then __ {end}."',
      '"{Lead} {v1} where I liked, as you would expect of a king, {v2} when I liked, and __ {end}."',
    ],
    rows: `lead v1 v2 due end rivals
      I used to | lie | roar | eat | a whole cow | ate eating eaten
      I remember | lying | roaring | eating | a whole cow | eat ate eaten
      in my youth I | lay | roared | ate | a whole cow | eat eating eaten
      in those days I would | lie | roar | run | after zebras | ran running
      I loved | lying | roaring | running | after zebras | run ran
      I have | lain | roared | caught | a giraffe | catch catches catching
      once I | lay | roared | caught | a giraffe | catch catches catching
      your mother saw me | lie | roar | catch | a giraffe | caught catches catching`,
  },
  {
    open: [
      'The hotel was not quite what it had looked like in the pictures. We were there for one night.',
      'I have written to the hotel. My wife says that I should not have put in the bit about the bath.',
    ],
    ask: [
      '"At midnight {lead} {v1} in the corridor, {v2} at all the doors and __ {end}."',
      '"Your night porter is a strange man. {Lead} {v1} on the stairs with no shoes on, {v2} at the fire bell and __ {end}."',
      '"You say that it is a quiet place. {Lead} {v1} right above our heads, {v2} on the floor with something heavy and, towards dawn, __ {end}."',
    ],
    rows: `lead v1 v2 due end rivals
      we heard him | dance | knock | sing | an opera | sang sung singing
      he began to | dance | knock | sing | an opera | sang sung singing
      he went on | dancing | knocking | singing | an opera | sing sang sung
      the porter | danced | knocked | sang | an opera | sing sung singing
      the porter had | danced | knocked | sung | an opera | sing sang singing
      nobody could stop him from | dancing | knocking | blowing | a whistle | blow blew blown
      he had to | dance | knock | blow | a whistle | blew blown blowing
      somebody | danced | knocked | blew | a whistle | blow blown blowing`,
  },
  {
    open: [
      'We are a team of four, and we make children laugh in hospitals. It is hard work.',
      'Before I became a clown, I was a clerk. My mother has not got over it yet.',
    ],
    ask: [
      'I came in with my big shoes on. The sick boy in the last bed {lead} {v1} at my nose, {v2} his head and __ {end}.',
      'There was a little girl who had not spoken for weeks. She {lead} {v1} at my hat, {v2} both her hands and, all of a sudden, __ {end}.',
      'Even the chief doctor, a man as dry as toast, {lead} {v1} at my trousers, {v2} his finger and __ {end}.',
    ],
    rows: `lead v1 v2 due end rivals
      could be seen to | look | shake | fall | off the bed with laughter | fell falling fallen
      all at once | looked | shook | fell | off the bed with laughter | fall falling fallen
      ended up | looking | shaking | falling | about with laughter | fall fell fallen
      had soon | looked | shaken | fallen | for me | fall fell falling
      began to | look | shake | sing | along with me | sang sung singing
      slowly | looked | shook | sang | along with me | sing sung singing
      had soon begun | looking | shaking | singing | along with me | sing sang sung
      had never before | looked | shaken | sung | like that | sing sang singing`,
  },
  {
    open: [
      'Number nine is empty again. It is the third time this year that somebody has moved out in the middle of the night.',
      'They say that there is a ghost at number nine. I am the postman, and I do not believe in such things.',
    ],
    ask: [
      '{Lead} {v1} through the letter box, {v2} a cold hand on my wrist and __ {end}.',
      'All the same, {lead} {v1} at the upper window, just as it got dark, {v2} the smell of wet earth and, a moment later, __ {end}.',
      'One night {lead} {v1} into the hall, which was full of leaves, {v2} a draught from the cellar and __ {end}.',
    ],
    rows: `lead v1 v2 due end rivals
      I was foolish enough to | look | feel | hear | my own name | heard hearing hears
      I remember | looking | feeling | hearing | my own name | hear heard hears
      like all the others I | looked | felt | heard | my own name | hear hearing hears
      I had never before | looked | felt | spoken | to a ghost | speak spoke speaking
      I found myself | looking | feeling | speaking | to a ghost | speak spoke spoken
      I could not help but | look | feel | speak | to a ghost | spoke spoken speaking
      my wife saw me | look | feel | run | for my life | ran running
      I, too, | looked | felt | ran | for my life | run running`,
  },
  {
    open: [
      'My cousin works as an extra in films. You never see her face, but you have certainly seen her back.',
      'It sounds like a fine life, being in films. My cousin says that one mostly waits.',
    ],
    ask: [
      'In the last one {lead} {v1} down a marble staircase, {v2} into a fountain and __ {end}.',
      'It was a film about the war. {Lead} {v1} through a burning village with a hen under her arm, {v2} over a wall and __ {end}.',
      'She was paid for three days, and this is what it was for: {lead} {v1} along a station platform, {v2} onto a moving train and __ {end}.',
    ],
    rows: `lead v1 v2 due end rivals
      she had to | run | jump | throw | her hat away | threw thrown throwing
      she was filmed | running | jumping | throwing | her hat away | throw threw thrown
      she | ran | jumped | threw | her hat away | throw thrown throwing
      you can see her | run | jump | lose | a shoe | lost losing loses
      she did nothing but | run | jump | lose | a shoe | lost losing loses
      she was seen | running | jumping | losing | a shoe | lose lost loses
      she had | run | jumped | broken | an arm | broke break breaking
      she | ran | jumped | broke | an arm | break broken breaking`,
  },
  {
    open: [
      'I am learning to be a waiter, and on my first day everything went wrong that could go wrong.',
      'The head waiter has asked me to put down on paper what happened at table six.',
    ],
    ask: [
      '{Lead} {v1} the soup to the lady with the pearls, {v2} over her little dog and __ {end}.',
      'I was nervous. {Lead} {v1} nine plates at once, which is two more than one should, {v2} over a handbag and __ {end}.',
      'The general wanted pepper. {Lead} {v1} him the mustard, {v2} over his sword and, as everyone fell silent, __ {end}.',
    ],
    rows: `lead v1 v2 due end rivals
      I was seen to | bring | trip | fall | on my nose | fell falling fallen
      I | brought | tripped | fell | on my nose | fall falling fallen
      I had just | brought | tripped | fallen | on my nose | fell fall falling
      it all comes from | bringing | tripping | falling | on my nose | fall fell fallen
      I | brought | tripped | broke | a vase | break broken breaking
      I had | brought | tripped | broken | a vase | broke break breaking
      I ended up | bringing | tripping | breaking | a vase | break broke broken
      it is not a good idea to | bring | trip | break | a vase | broke broken breaking`,
  },
  {
    open: [
      'The letter to the king was very polite. The people of the valley had never written to a king before.',
      'They could bear it no longer. So the people of the valley put on their best hats and went to the king.',
    ],
    ask: [
      '"Sire, {lead} {v1} our sheep by night, {v2} smoke over our barley, and __ {end}."',
      '"Great king, it is about the dragon. {Lead} {v1} the cow of a poor widow, {v2} fire into her well, and __ {end}."',
      '"We do not like to complain. But {lead} {v1} the church bell, {v2} ashes on the bride, and, before the eyes of the vicar, __ {end}."',
    ],
    rows: `lead v1 v2 due end rivals
      he has | taken | blown | eaten | our baker | eat ate eating
      once more he | took | blew | ate | our baker | eat eaten eating
      last week we saw him | take | blow | eat | our baker | ate eaten eating
      he will not stop | taking | blowing | eating | our cakes | eat ate eaten
      he is going to | take | blow | break | the bridge | broke broken breaking
      he has threatened to | take | blow | steal | our children | stole stolen stealing
      he has twice | taken | blown | stolen | our hay | stole steal stealing
      he | took | blew | stole | our hay | steal stolen stealing`,
  },
  {
    open: [
      'It was the last day of the holidays, and nobody wanted to go to bed. We sat on the jetty with our feet in the water.',
      'On the last evening each of us had to say what had been the best thing about the summer.',
    ],
    ask: [
      '"For me it was {lead} {v1} in the hay, {v2} to the sound of the waves, and __ {end}," said {p}.',
      '"What I liked best was {lead} {v1} out on the porch, {v2} with sand in the sheets, and, one time, __ {end}," said {p}.',
      '"That is easy," said {p}. "It was {lead} {v1} in the boat at night, {v2} at sunrise, and __ {end}."',
    ],
    rows: `lead v1 v2 due end rivals
      to be allowed to | sleep | wake up | eat | fish for breakfast | ate eaten eating
      being able to | sleep | wake up | eat | fish for breakfast | ate eaten eating
      just | sleeping | waking up | eating | fish for breakfast | eat ate eaten
      that we | slept | woke up | ate | fish for breakfast | eaten eat eating
      that you let us | sleep | wake up | swim | without clothes | swam swimming
      all that | sleeping | waking up | swimming | without clothes | swim swam
      that I could | sleep | wake up | sing | at the top of my voice | sang sung singing
      the fun of | sleeping | waking up | singing | at the top of my voice | sing sang sung
      how we | slept | woke up | sang | at the top of our voices | sing sung singing`,
  },
  {
    open: [
      "There is a film of my parents' wedding. It has no sound, and everyone in it moves a bit too fast.",
      'My father put up the screen, and we saw the old wedding film for the first time.',
    ],
    ask: [
      'First {lead} {v1} out of the church with rice in her hair, {v2} at the camera and __ {end}.',
      'Then, at the table under the lime trees, {lead} {v1} round with a glass in one hand, {v2} at somebody we do not know and __ {end}.',
      'There is a bit of lawn, and a dog, and then, for a moment, {lead} {v1} into the picture from the left, {v2} at us as if we were there, and __ {end}.',
    ],
    rows: `lead v1 v2 due end rivals
      we see our mother | come | smile | throw | the roses | threw thrown throws
      our mother | comes | smiles | throws | the roses | throw thrown throwing
      Granny can be seen to | come | smile | throw | a kiss | threw thrown throws
      you see Aunt May | coming | smiling | throwing | a kiss | throw threw throws
      Aunt May | comes | smiles | speaks | without a sound | speak spoken speaking
      one can watch Granny | come | smile | speak | without a sound | spoke spoken speaks
      there is Aunt May, | coming | smiling | speaking | without a sound | speak spoke speaks
      my mother's best friend | comes | smiles | begins | to cry | begin begun beginning`,
  },
]);

const SAME = toldKind('told: shape, doing the same thing', [
  {
    open: [
      '{p} and {q} are twins, and what one of them does, the other one does a day later. {p} has {part} {obj} today.',
      'Whatever {p} does, {q} has to do, too, but never on the same day. Today it is {p} who has {part} {obj}.',
    ],
    ask: [
      'You can bet your boots that tomorrow {q} will, with just the same silly smile, __ {obj}.',
      'So what is {q} going to do next? I can tell you now. {q} is going to __ {obj}.',
      '"I am off," said {q} the next morning, "and do not ask me where. I have to __ {obj}."',
      'By tomorrow, at the latest, you will see {q} go out and __ {obj}.',
    ],
    rows: `part obj due rivals
      bought | a drum | buy | bought buying
      written | to the Queen | write | written wrote writing
      eaten | a lemon | eat | ate eaten eating
      stolen | an apple | steal | stole stolen stealing
      broken | a window | break | broke broken breaking
      ridden | on a cow | ride | rode ridden riding
      chosen | a puppy | choose | chose chosen choosing
      caught | a frog | catch | caught catches catching
      driven | a tractor | drive | drove driven driving
      worn | a wig | wear | wore worn wearing`,
  },
  {
    open: [
      'On the first day of spring the queen {past} {obj}. She had not thought about it, it just came over her. But people look up to a queen.',
      'The queen once {past} {obj}. But people look up to a queen, and one should take care.',
    ],
    ask: [
      'By the end of the week there was no lady in the land who had not, in front of a mirror first and then in the street, __ {obj}.',
      '"It is the fashion," the tailor explained. "All my customers have, at one time or another, __ {obj}."',
      'When she heard that even her cook had __ {obj}, the queen went red.',
      'Even today it is said of every bride who is in luck that she has __ {obj}.',
    ],
    rows: `past obj due rivals
      wore | a boot on her head | worn | wore wear wearing
      ate | a daisy | eaten | ate eat eating
      rode | on a pig | ridden | rode ride riding
      sang | to a tree | sung | sang sing singing
      spoke | to a snail | spoken | spoke speak speaking
      threw | her shoe over a wall | thrown | threw throw throwing
      drew | a moustache on her lip | drawn | drew draw drawing
      bit | a candle | bitten | bit bite
      hid | in a haystack | hidden | hid hide hiding
      blew | soap bubbles | blown | blew blow blowing`,
  },
  {
    open: [
      '"{V} {obj}!" I said to our new robot, just to see if it worked. It blinked with both its lamps.',
      'I pressed the green button and said in a clear voice: "{V} {obj}." The robot thought about it.',
    ],
    ask: [
      'There was a click and a hum. Then it rolled forward and, as good as gold, __ {obj}.',
      'My wife was amazed. In less than a minute, without so much as a scratch on the floor, it __ {obj}.',
      'You will think that I am making this up, but it bowed to me and __ {obj}.',
      'First it turned round three times, so that I thought it was broken. But in the end it __ {obj}.',
    ],
    rows: `v obj due rivals
      bring | me my slippers | brought | bring bringing
      sing | a lullaby | sang | sing sung singing
      feed | the goldfish | fed | feed feeding feeds
      draw | a horse | drew | draw drawn drawing
      tell | me a joke | told | tell telling
      sweep | the stairs | swept | sweep sweeping
      catch | that fly | caught | catch catches catching
      write | to my aunt | wrote | write written writing
      throw | out the rubbish | threw | throw thrown throwing
      ring | the doorbell | rang | ring rung ringing`,
  },
  {
    open: [
      'There is a sign in the park: "Do not {v} {obj}!" It is as big as a door, and it has been there since the war.',
      '"It is forbidden to {v} {obj}," says the sign at the gate of the park. My grandfather put it up himself.',
    ],
    ask: [
      'A man had to pay a fine last Sunday. He said that he could not read, but he had, right under that sign, __ {obj}.',
      'I must confess that as a boy I have many times, when nobody was there, __ {obj}.',
      'Nobody takes any notice of it. If I had a pound for each person who has __ {obj}, I would be rich.',
      'The park keeper cried: "I saw it with my own eyes! This lady has __ {obj}!"',
    ],
    rows: `v obj due rivals
      feed | the swans | fed | feed feeding feeds
      ride | on the statues | ridden | ride rode riding
      throw | stones at the ducks | thrown | throw threw throwing
      drink | from the fountain | drunk | drink drank drinking
      eat | the roses | eaten | eat ate eating
      sleep | on the benches | slept | sleep sleeping sleeps
      speak | to the swans | spoken | speak spoke speaking
      shake | the apple trees | shaken | shake shook shaking
      sing | in the bushes | sung | sing sang singing`,
  },
  {
    open: [
      '"You will never see me {v} {obj}," my teacher used to say. "It is childish, and it is bad for the back."',
      'My old teacher, a very serious man, had told us never to {v} {obj}.',
    ],
    ask: [
      'On Saturday I went for a walk by the river. Who was it that I found there, in short trousers, __ {obj}?',
      'There was a photo of him in the evening paper. It showed him on a beach, as happy as a child, __ {obj}.',
      'We crept up to his garden fence and looked through the hole. There he was, all by himself, __ {obj}.',
      'People change. When he was seventy, he was caught, in broad daylight and before witnesses, __ {obj}.',
    ],
    rows: `v obj due rivals
      fly | kites | flying | fly flew flown
      build | sand castles | building | build built builds
      throw | snowballs | throwing | throw threw thrown
      ride | a donkey | riding | ride rode ridden
      blow | bubbles | blowing | blow blew blown
      sing | in the rain | singing | sing sang sung
      catch | butterflies | catching | catch caught catches
      climb | trees | climbing | climb climbed climbs
      dance | with a dog | dancing | dance danced dances
      eat | candy floss | eating | eat ate eaten`,
  },
  {
    open: [
      'The first thing I ever saw my stepfather do was {v} {obj}. I was four, and I thought: I like this man.',
      'I was four when my mother brought him home. Before he had even sat down, I saw him {v} {obj}.',
    ],
    ask: [
      'On my wedding day, forty years later, he winked at me across the table, stood up and, as on that first day, __ {obj}.',
      'When I was ill, he sat by my bed for hours. And when nothing else helped, he __ {obj}.',
      'The night my son was born, there was an old man in the hospital corridor who laughed and cried and __ {obj}.',
    ],
    rows: `v obj due rivals
      draw | a cat on his thumb | drew | draw drawn drawing
      eat | a flower | ate | eat eaten eating
      stand | on his hands | stood | stand standing
      make | a bird out of paper | made | make making
      speak | with two voices | spoke | speak spoken speaking
      blow | a tune on a comb | blew | blow blown blowing
      swing | from the door | swung | swing swinging
      catch | a coin with his nose | caught | catch catches catching
      sing | like a frog | sang | sing sung singing
      shake | hands with the cat | shook | shake shaken shaking`,
  },
  {
    open: [
      'The monkey sat in the tree and looked down at the sailor. The sailor {past} {obj}.',
      'It was noon on the island. Under the palm the sailor {past} {obj}, and up in the palm sat a monkey and watched.',
    ],
    ask: [
      'Monkeys have to copy what they see. It was not long before, high above his head, the monkey began to __ {obj}.',
      'The sailor rubbed his eyes. He had never heard of a monkey that could __ {obj}.',
      '"If he can do it, I can do it, too," thought the monkey, and tried to __ {obj}.',
      'That is how all the monkeys of the island learned, from a single sailor, to __ {obj}.',
    ],
    rows: `past obj due rivals
      blew | his nose | blow | blew blown blowing
      shook | his fist | shake | shook shaken shaking
      ate | with a spoon | eat | ate eaten eating
      sang | a sea song | sing | sang sung singing
      threw | his hat in the air | throw | threw thrown throwing
      wrote | in the sand | write | wrote written writing
      stood | on one leg | stand | stood standing
      drank | from a bottle | drink | drank drunk drinking
      caught | a crab | catch | caught catches catching
      drew | a ship in the sand | draw | drew drawn drawing`,
  },
]);

export const kinds: readonly Kind[] = [LONG, SAME];
