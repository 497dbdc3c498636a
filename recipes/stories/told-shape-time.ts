// Tellings in which yesterday, tomorrow, since, ago, already or a habit decides the form of the verb that is due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const TIMES = toldKind('told: shape, yesterday and tomorrow', [
  {
    open: [
      'My mother keeps a diary. She writes it in bed, with a torch, and always in pencil. I have read a bit of it.',
      "In the attic I found my mother's diary, tied up with a ribbon. I opened it somewhere in the middle.",
    ],
    ask: [
      '"{When} the whole lot of us, with the dog and both canaries, __ {end}."',
      '"{When} our neighbour, who has never been seen without his hat, __ {end}."',
      '"{When} Father, together with the vicar and half of the choir, __ {end}," it says on one page.',
    ],
    rows: `when due end rivals
      yesterday | went | to the circus | go gone going
      last Sunday | came | home in a boat | comes coming
      last night | slept | under the stars | sleep slept sleeping
      two days ago | drove | to the sea | drive driven driving
      on the last day of May | won | a goat | win winning
      the day before yesterday | ate | nothing but cake | eat eaten eating
      tomorrow, I am told, | will | go to the circus | went gone
      next Sunday | will | come home in a boat | came coming
      while I am writing this, | is | asleep on the lawn | was been
      yesterday at noon | was | asleep on the lawn | is been`,
  },
  {
    open: [
      'I teach young children, and on Mondays we sit in a ring and tell each other things.',
      'It is Monday, and all the children want to talk at the same time. I let them talk one by one.',
    ],
    ask: [
      '"{When} my brother, the one who has the measles, __ {end}," says {p}.',
      '"Do you know what? {When} my rabbit, whose name is {pet}, __ {end}!" says {p}.',
      '{p} stands up. "{When} our cook, and I am not making this up, __ {end}."',
    ],
    rows: `when due end rivals
      yesterday | bit | the doctor | bites bitten
      every evening | bites | my sister | bitten
      last week | broke | a tooth | breaks broken breaking
      on Saturday evening | fell | into the bath | falls fallen falling
      since Friday | has | slept in the sink | had having
      for two days now | has | eaten nothing but jam | had having
      every single night | falls | out of bed | fell fallen falling
      three weeks ago | ate | my birthday cake | eats eaten eating
      each Sunday | eats | my cake | ate eaten eating
      last summer | stole | a whole ham | steal stolen`,
  },
  {
    open: [
      'Ladies and gentlemen, you are standing in front of the oldest house in town. Please do not touch the walls.',
      'The man who shows you round the old house wears a wig. He has said the same words forty times a day for years.',
    ],
    ask: [
      '"{When} the lady of this house, who was as rich as she was lonely, __ {end}."',
      '"{When} the man who built these walls with his own two hands __ {end}."',
      '"Mind your heads, please. {When} a ghost with a chain on each foot __ {end}."',
    ],
    rows: `when due end rivals
      two hundred years ago | sang | at this window | sings sung singing
      in the winter of the great frost | froze | on these stairs | freeze frozen freezing
      in the days of the old king | hid | in this cupboard | hides hidden hiding
      one night, long ago, | rode | through this hall | rides ridden riding
      before there were trains | wrote | letters at this desk | writes written writing
      when my grandmother was a girl | drew | a face on this wall | draws drawn drawing
      the night before the war | drank | from this cup | drinks drunk drinking
      on a day in May, long ago, | fell | from this balcony | falls fallen falling
      three hundred years ago | sat | on this chair | sits sitting
      once upon a time | broke | this mirror | breaks broken breaking`,
  },
  {
    open: [
      'There is a list on our fridge. It was made in January, and it says what each of us is going to change.',
      "On New Year's Eve we all made promises, and Father wrote them down on the back of a calendar.",
    ],
    ask: [
      'By the end of March, and we are all very proud of it, {who} had really and truly __ {end}.',
      "It is June. To everyone's surprise, {who} has, without being told twice, __ {end}.",
      'Nobody would have thought so, but {who}, who never keeps a promise, has this time __ {end}.',
      'If it were not for that list, {who} would never in a hundred years have __ {end}.',
    ],
    rows: `who due end rivals
      my sister | written | to her godmother | wrote write writing
      Grandpa | given | away his old hats | gave give giving
      my brother | eaten | a carrot | ate eat eating
      Mum | taken | up the violin | took take taking
      Uncle Fred | spoken | to his neighbour | spoke speak speaking
      my cousin | grown | a beard | grew grow growing
      the twins | begun | to wash their necks | began begin beginning
      Aunt Lily | flown | in a balloon | flew fly flying
      my stepfather | fallen | in love | fell fall falling
      our lodger | done | the dishes | did do doing
      my niece | ridden | on a horse | rode ride riding`,
  },
  {
    open: [
      'This is what the fortune teller at the fair said to us, one after another, over a glass ball with a crack in it.',
      'She looked at my hand, then at my shoes, and then into her ball. "I see it all," she said.',
    ],
    ask: [
      '"{When} a dark stranger with a ring in his ear and a parrot on his arm __ {end}."',
      '"{When} a letter, which comes from far away and smells of tar, __ {end}."',
      '"{When} a woman in green, whom you do not know and never will, __ {end}."',
    ],
    rows: `when due end rivals
      in your childhood, long ago, | changed | your life | changes changing
      next week | will | bring you luck | was been
      soon, very soon, | will | make you happy | did was
      years ago, when you were ten, | broke | your heart | breaks broken
      at this very moment | is | on the way to you | was been
      last month | made | you cry | makes making
      within the next three days | will | cross your path | was been
      yesterday | crossed | your path | cross crossing
      on your last birthday | brought | you bad luck | brings bringing
      at the hour when you were born | fell | into the sea | falls fallen`,
  },
  {
    open: [
      'The man next door loves to talk about his wife. He does not know that I play cards with her.',
      'Whenever I water my roses, my neighbour leans over the fence and tells me about his wife.',
    ],
    ask: [
      '"{Lead} {up} without a sound, with her slippers in her hand, and __ {end}."',
      '"{Lead} {up} in the dark, so as not to wake the baby and the dog, and __ {end}," he says.',
      '"What a woman! {Lead} {up} while the rest of the street is snoring, and __ {end}."',
    ],
    rows: `lead up due end rivals
      at five each morning she | gets up | runs | round the park | ran running
      yesterday at five she | got up | baked | two cakes | bakes bake baking
      tomorrow she will | get up | bake | two cakes | baked bakes baking
      you should see her | get up | sing | to the birds | sang sings sung
      there is nothing like her | getting up | singing | to the birds | sang sings sing
      today she has | got up | written | a poem | wrote write writes
      every day she | gets up | writes | a poem | wrote write written
      for years now she has | got up | fed | the whole street's cats | feeds feed feeding
      I love to hear her | getting up | feeding | the hens | fed feeds feed
      on our wedding day she | got up | swam | across the lake | swims swim swimming`,
  },
  {
    open: [
      'Our class wrote a story together. One child began a sentence, the next had to go on, and so on round the room.',
      'Here is a game for rainy days. You start a sentence, and the others must end it in a way that makes sense.',
    ],
    ask: [
      '{p} began with: "{When} a snail with a suitcase" and {q} had to go on: "__ {end}."',
      '"{When} an old pirate with a cough," said {p}. It was not easy, but {q} knew at once what to add: "__ {end}."',
      'The first words, on the first card, were "{When} the moon", and on the next card somebody wrote "__ {end}".',
    ],
    rows: `when due end rivals
      yesterday | went | for a walk | go going gone
      last night | fell | into our pond | fall falling fallen
      an hour ago | came | round the corner | come coming
      tomorrow | will | come to tea | came coming
      next year | will | win a prize | won winning
      in my dream last night | sang | a song | sing singing sung
      long, long ago | lost | a shoe | lose losing
      last Tuesday | rang | our bell | ring rung ringing
      in a hundred years | will | be forgotten | was been
      a moment ago | spoke | to me | speak speaking spoken`,
  },
  {
    open: [
      'The train stood in the middle of nowhere, and nobody told us why. In the end people began to talk to one another.',
      'I have never learned so much about strangers as on that train, which stood in a field for five hours.',
    ],
    ask: [
      'The fat man {lead}, ever since his wife ran off with a baker, __ {end}.',
      'One old lady said that she {lead}, in all weathers and even as a child, __ {end}.',
      'The soldier by the door told us that he {lead}, on account of his bad knee, __ {end}.',
    ],
    rows: `lead due end rivals
      had always wanted to | fly | a kite | flew flown flying
      had never really | flown | a kite | flew fly flying
      could not stop | eating | raw onions | eat ate eaten
      used to | eat | raw onions | ate eating eaten
      had often | eaten | raw onions | ate eating eat
      spent whole nights | writing | poems | write wrote written
      would sometimes | write | poems | wrote writing written
      had secretly | written | a poem | wrote writing write
      spent many years | driving | a taxi | drive drove driven
      had not yet | driven | a car | drive drove driving`,
  },
]);

const HABITS = toldKind('told: shape, once and now', [
  {
    open: [
      'Every year on the first of May the {x} {s} {obj}. It is a custom here, and it is older than the church.',
      'Strangers laugh when they hear that on each first of May the {x} {s} {obj}. We do not laugh. It brings rain.',
    ],
    ask: [
      'Only once, in the year of the big flood, nobody came, and the {x} had not __ {obj}.',
      'It is the second of May now. Yes, the {x} has, as always, __ {obj}.',
      'My mother never believed it until she saw that the {x} had, before her own eyes, __ {obj}.',
      'There will be rain this summer, for the {x} has once more __ {obj}.',
    ],
    rows: `x s obj due rivals
      mayor | wears | a nightgown | worn | wears wore wearing
      vicar | rides | a pig | ridden | rides rode riding
      baker | throws | eggs at the tower | thrown | throws threw throwing
      smith | drives | backwards through town | driven | drives drove driving
      doctor | gives | his hat to a goat | given | gives gave giving
      teacher | sings | to the hens | sung | sings sang singing
      miller | drinks | from the pond | drunk | drinks drank drinking
      farmer | speaks | to the trees | spoken | speaks spoke speaking
      sailor | hides | in a barrel | hidden | hides hid hiding
      butcher | eats | a daisy | eaten | eats ate eating`,
  },
  {
    open: [
      '"Stop {ing} {obj}!" my mother used to say to me, ten times a day. I did not listen.',
      'As a boy I was always {ing} {obj}, and it drove the whole family mad.',
    ],
    ask: [
      'I have a son of my own now. Yesterday I came into his room, and what did he do? He looked at me and __ {obj}.',
      'My mother came to visit us. My son sat down in front of her, smiled and, as if he knew, __ {obj}.',
      'The whole of last winter my own little boy, who is so like me, __ {obj}.',
      'Then the baby learned it, too. On her first birthday she blew out the candle and __ {obj}.',
    ],
    rows: `ing obj due rivals
      biting | people's toes | bit | bite bitten
      throwing | peas | threw | throw thrown throwing
      drawing | on the walls | drew | draw drawn drawing
      hiding | under the table | hid | hide hidden hiding
      shaking | the cat | shook | shake shaken shaking
      breaking | the blue cups | broke | break broken breaking
      blowing | into the soup | blew | blow blown blowing
      eating | the candles | ate | eat eaten eating
      singing | the same song | sang | sing sung singing
      stealing | sugar | stole | steal stolen stealing`,
  },
  {
    open: [
      '{p} {past} {obj} in a dream last night, and told us about it at breakfast.',
      'At breakfast {p} said: "I dreamt that I {past} {obj}." Then {pHe} buttered a roll.',
    ],
    ask: [
      'Dreams come true, they say. All day long {p} waited for somebody to come along and let {pHim} __ {obj}.',
      'If you ask me, {p} would love nothing more than, in real life and with everybody watching, to __ {obj}.',
      '"And would you, if you had the chance, really __ {obj}?" I asked.',
      'It was only a dream. In the light of day {p} would not, for all the tea in China, __ {obj}.',
    ],
    rows: `past obj due rivals
      flew | over the roofs | fly | flew flown flying
      ate | a whole cow | eat | ate eaten eating
      rode | a whale | ride | rode ridden riding
      sang | for the king | sing | sang sung singing
      swam | to Africa | swim | swam swimming
      drove | a fire engine | drive | drove driven driving
      fought | a dragon | fight | fought fighting
      stole | the crown | steal | stole stolen stealing
      spoke | to a lion | speak | spoke spoken speaking
      froze | the sea | freeze | froze frozen freezing`,
  },
  {
    open: [
      'The parrot {s} {obj} when he is happy. He has done it for thirty years.',
      'You can always tell when our parrot is happy, for then he {s} {obj}.',
    ],
    ask: [
      'When my uncle came back from sea, after two years, the parrot flew onto his shoulder and __ {obj}.',
      'Last Sunday we let him out of his cage. He went twice round the lamp, sat down on the clock and __ {obj}.',
      'On the day that the war was over, it is said, the parrot opened his eyes wide and __ {obj}.',
      'I gave him a nut yesterday. He looked at it from all sides, cracked it and, to show his thanks, __ {obj}.',
    ],
    rows: `s obj due rivals
      sings | the anthem | sang | sings sung singing
      bites | his own foot | bit | bites bitten
      shakes | his bell | shook | shakes shaken shaking
      says | a bad word | said | say saying
      swears | like a sailor | swore | swear swearing
      stands | on his head | stood | stand standing
      tells | a joke | told | tell telling
      rings | his bell | rang | rings rung ringing
      throws | nuts at the cat | threw | throws thrown throwing
      sticks | out his tongue | stuck | stick sticking`,
  },
  {
    open: [
      'My grandparents have been married for fifty years, and in all that time he has {part} {obj} each Saturday.',
      'Every Saturday for fifty years my grandfather has {part} {obj}, and my grandmother has watched him do it.',
    ],
    ask: [
      'It is Saturday today. Come to the window. There he is, as always, __ {obj}.',
      'He is a happy man, and there is nothing on earth that he likes better than, once a week, __ {obj}.',
      '"Where is he?" "It is Saturday. He is in the yard, whistling and __ {obj}."',
      'She smiles. "I do not mind," she says. "Let him spend his Saturdays __ {obj}."',
    ],
    rows: `part obj due rivals
      ridden | his old motorbike | riding | ride ridden rode
      drawn | the same tree | drawing | draw drawn drew
      driven | a tram | driving | drive driven drove
      written | a poem | writing | write written wrote
      flown | a model plane | flying | fly flown flew
      eaten | pancakes | eating | eat eaten ate
      chosen | a new hat | choosing | choose chosen chose
      sung | a love song | singing | sing sung sang
      caught | a trout | catching | catch caught catches
      made | a cake | making | make made makes`,
  },
  {
    open: [
      'Nobody told me that you would be there, with your mother and all your cousins. I had thought that I was alone.',
      'If only somebody had warned me! I thought that the house was empty, and behind the door sat forty people with cake.',
    ],
    ask: [
      'Had I known that you were all listening, I would never, and I mean never, have __ {end}.',
      'I should like to say, now that it is too late, that I am sorry to have so loudly __ {end}.',
      'Do you believe me that, up to that day, I had not once in my life __ {end}?',
      'You will tell your grandchildren how the man your sister married had, in nothing but a towel, __ {end}.',
    ],
    rows: `due end rivals
      sung | in front of the mirror | sang sing singing
      spoken | to the teddy bear | spoke speak speaking
      danced | with the broom | dance dances dancing
      fallen | down the stairs | fell fall falling
      sworn | at the cat | swore swear swearing
      blown | your father's horn | blew blow blowing
      ridden | on the rocking horse | rode ride riding
      beaten | the drum | beat beating
      shaken | the piggy bank | shook shake shaking
      woken | the baby | woke wake`,
  },
  {
    open: [
      'When I got there, it was all over. I am always late. I was even born two weeks late.',
      'I ran all the way, but there are days on which you come too late for everything.',
    ],
    ask: [
      'By the time I reached the place, hot and out of breath, {who} had, as they told me with long faces, already __ {end}.',
      '"Too bad," said the man at the gate. "You have just missed it. {Who} has, not five minutes ago, __ {end}."',
      'I looked round. It was plain that {who} had, while I was still on the bus, __ {end}.',
    ],
    rows: `who due end rivals
      the train | gone | without me | went go going
      the queen | flown | home | flew fly flying
      the choir | sung | its last song | sang sing singing
      the ship | sunk | in the harbour | sank sink
      the bride | thrown | the flowers | threw throw throwing
      the thief | stolen | the diamond | stole steal stealing
      the clown | taken | off his nose | took take taking
      the dog | eaten | the cake | ate eat eating
      the king | spoken | to the crowd | spoke speak speaking
      the lake | frozen | over | froze freeze freezing`,
  },
]);

export const kinds: readonly Kind[] = [TIMES, HABITS];
