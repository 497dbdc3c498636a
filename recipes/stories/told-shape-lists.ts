// Tellings in which the last verb of a list is due, in the form that the list began with.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const LISTS = toldKind('told: shape, the last of a list', [
  {
    open: [
      "A good night's watch on the sheep is not as easy as it looks. My father taught me how it is done.",
      'I was a shepherd for one summer, when I was twelve. I never worked so hard in my life.',
    ],
    ask: [
      '{Lead} {v1} the lambs by the light of a lantern, {v2} a fire against the wolves and __ {end}.',
      '{Lead} {v1} the stars, as there was nothing else to look at, {v2} a small fire, and, until the sun came up, __ {end}.',
      'Nobody told me to, but {lead} {v1} my own fingers to keep awake, {v2} a bit of a fire and __ {end}.',
    ],
    rows: `lead v1 v2 due end rivals
      I had to | count | make | sing | to the dog | sang sung singing
      each night I | counted | made | sang | to the dog | sing sung singing
      I got used to | counting | making | singing | to the dog | sing sang sung
      by midnight I had | counted | made | sung | to the dog | sang sing singing
      it was my habit to | count | make | drink | cold tea | drank drunk drinking
      I spent the night | counting | making | drinking | cold tea | drink drank drunk
      I would often | count | make | blow | my horn | blew blown blowing
      more than once I | counted | made | blew | my horn | blow blown blowing`,
  },
  {
    open: [
      'The baker has a new apprentice, and the whole street wants to know how he is getting on.',
      'Our new boy at the bakery is called {m}. It was his first week, and he will not forget it.',
    ],
    ask: [
      '{Lead} {v1} the rolls too early, {v2} the salt in place of the sugar and __ {end}.',
      "The baker was very patient. {Lead} {v1} the vicar's cake to the butcher, {v2} the wrong flour and __ {end}.",
      "I saw it myself. {Lead} {v1} nine loaves to the wrong house, {v2} the baker's bicycle and, on the way back, __ {end}.",
    ],
    rows: `lead v1 v2 due end rivals
      the boy | brought | took | broke | a window | break broken breaking
      the boy had | brought | taken | broken | a window | broke break breaking
      he was sorry for | bringing | taking | breaking | a window | break broke broken
      he managed to | bring | take | break | a window | broke broken breaking
      the boy | brought | took | fell | asleep | fall fallen falling
      it was like him to | bring | take | fall | asleep | fell fallen falling
      he had soon | brought | taken | eaten | all the buns | ate eat eating
      nothing kept him from | bringing | taking | eating | all the buns | eat ate eaten`,
  },
  {
    open: [
      'My cousin is afraid of flying. This is how we got her to Rome all the same.',
      'There are people who love airports. My cousin is not one of them, as you will see.',
    ],
    ask: [
      'In the departure hall {lead} {v1} with closed eyes, {v2} the hand of the pilot and __ {end}.',
      'Over the Alps {lead} {v1} for half an hour, {v2} my arm like a rope and, when there was a bump, __ {end}.',
      'Long before we landed, {lead} {v1} so that everyone could hear it, {v2} the hand of a nun and __ {end}.',
    ],
    rows: `lead v1 v2 due end rivals
      she was heard to | pray | hold | swear | like a sailor | swore sworn
      she | prayed | held | swore | like a sailor | swear sworn
      she had already | prayed | held | sworn | like a sailor | swore swear
      I let her | pray | hold | sing | a hymn | sang sung singing
      she kept on | praying | holding | singing | a hymn | sing sang sung
      my poor cousin | prayed | held | sang | a hymn | sing sung singing
      she wished to | pray | hold | write | her will | wrote written writing
      she was busy | praying | holding | writing | her will | write wrote written`,
  },
  {
    open: [
      'The inspector of schools came on a Monday. He had a black bag, a red pencil and no smile.',
      'We were told to behave as usual. But how does one behave as usual, with a stranger in the last row?',
    ],
    ask: [
      '{Lead} {v1} at the map as if it were his enemy, {v2} under the desks and __ {end}.',
      'For two hours {lead} {v1} out of the window, {v2} from one end of the room to the other and __ {end}.',
      '{Lead} {v1} at our teacher over his glasses, {v2} round the room on all fours and, at the end, __ {end}.',
    ],
    rows: `lead v1 v2 due end rivals
      he | looked | crawled | wrote | a few words | write written writing
      we saw him | look | crawl | write | a few words | wrote written writing
      he was | looking | crawling | writing | a few words | write wrote written
      he had | looked | crawled | written | a few words | wrote write writing
      he did nothing but | look | crawl | shake | his head | shook shaken shaking
      he | looked | crawled | shook | his head | shake shaken shaking
      he never stopped | looking | crawling | shaking | his head | shake shook shaken
      it was his duty to | look | crawl | speak | to us | spoke spoken speaking`,
  },
  {
    open: [
      'Our flat is small, but the people in it are many, and all of them are musical.',
      'You want to know why I come to the office an hour before everybody else? Come and live with us.',
    ],
    ask: [
      'All of last Sunday {who} {v1} up and down the stairs, {v2} on the table and __ {end}.',
      'Yesterday, at breakfast, {who} {v1} round and round with a saucepan, {v2} on the bread board and __ {end}.',
      'Last night, while I was in the bath, {who} {v1} along the corridor, {v2} on my door and __ {end}.',
    ],
    rows: `who v1 v2 due end rivals
      my sons were | running | drumming | blowing | trumpets | blow blew blown
      my sons could be heard to | run | drum | blow | trumpets | blew blown blowing
      the twins had | run | drummed | blown | their horns | blew blow blowing
      the twins | ran | drummed | blew | their horns | blow blown blowing
      Granny was | running | drumming | singing | a march | sing sang sung
      Granny had to | run | drum | sing | a march | sang sung singing
      Uncle Max had | run | drummed | sung | a march | sang sing singing
      Uncle Max | ran | drummed | sang | a march | sing sung singing`,
  },
  {
    open: [
      'An inventor lived here once. He left behind a machine as big as a cow, and a letter that nobody can read.',
      'In the museum there was a machine from the year of the great fire, and nobody knew what it was for.',
    ],
    ask: [
      'When the mayor came to look at it, {lead} {v1} from top to toe, {v2} a smell of fish and __ {end}.',
      'Nobody was near it that night, and still {lead} {v1} in the dark, {v2} sparks and, towards morning, __ {end}.',
      'A child had pulled the handle. At once {lead} {v1} like an old dog, {v2} a cloud of dust and __ {end}.',
    ],
    rows: `lead v1 v2 due end rivals
      the machine began to | shake | give off | ring | a bell | rang rung ringing
      the machine | shook | gave off | rang | a bell | ring rung ringing
      it started | shaking | giving off | ringing | a bell | ring rang rung
      it was seen to | shake | give off | throw | nails about | threw thrown throwing
      the thing | shook | gave off | threw | nails about | throw thrown throwing
      it went on | shaking | giving off | throwing | nails about | throw threw thrown
      one could hear it | shake | give off | speak | French | spoke spoken
      the thing | shook | gave off | spoke | French | speak spoken speaking`,
  },
  {
    open: [
      'Under the big tent it was as hot as in an oven. I sat in the first row, with my little brother on my lap.',
      'The poster had promised us the cleverest seal in Europe. We were not disappointed.',
    ],
    ask: [
      'To loud applause {lead} {v1} onto a red chair, {v2} a ball on its nose and __ {end}.',
      'The lights went down, and {lead} {v1} through a ring, {v2} three plates on a stick and __ {end}.',
      'There was a roll of drums. Then {lead} {v1} over its master, {v2} a glass of water on its head and, what is more, __ {end}.',
    ],
    rows: `lead v1 v2 due end rivals
      we saw the seal | jump | balance | catch | a fish | caught catches
      the seal | jumped | balanced | caught | a fish | catch catches catching
      the seal was | jumping | balancing | catching | a fish | catch caught catches
      the seal was made to | jump | balance | write | its name | wrote written writing
      the seal | jumped | balanced | wrote | its name | write written writing
      the seal did not mind | jumping | balancing | writing | its name | write wrote written
      the seal was told to | jump | balance | shake | hands with us | shook shaken shaking
      the seal | jumped | balanced | shook | hands with us | shake shaken shaking`,
  },
]);

const FORMS = toldKind('told: shape, the form the verb asks for', [
  {
    open: [
      'We are a large family, and each of us has a bad habit. The others put up with it, more or less.',
      'My mother says that nobody is perfect, and that in our house it is easy to prove it.',
    ],
    ask: [
      'My father {lead}, no matter who is sitting at the table with us, __ {end}.',
      'The eldest of my brothers {lead}, and I mean that he really does it every single day, __ {end}.',
      'Our lodger {lead}, although we have asked him many a time not to do so, __ {end}.',
    ],
    rows: `lead due end rivals
      enjoys | singing | with his mouth full | sing sings sung
      will always | sing | with his mouth full | sings sang singing
      keeps | eating | with his fingers | eat eats ate
      would rather | eat | with his fingers | eats eaten eating
      goes on | telling | the same joke | tell tells told
      must always | tell | the same joke | tells told telling
      cannot stop | drinking | from the bottle | drink drinks drunk
      does nothing but | drink | from the bottle | drinks drunk drinking
      does not stop | throwing | bread about | throw throws thrown
      will even | throw | bread about | throws threw throwing`,
  },
  {
    open: [
      'The sea was calm, the sun was low, and the three pirates had nothing to do but talk.',
      '"What shall we do when we are rich?" asked one of the pirates. The others thought about it.',
    ],
    ask: [
      '"{Lead}, as my mother always hoped that I would, __ {end}," said the one with the hook.',
      '"{Lead}, and you may laugh as much as you like, __ {end}," said the one with the patch.',
      '"{Lead}," said the smallest of them and blushed, "__ {end}."',
    ],
    rows: `lead due end rivals
      I would love to spend my days | driving | a tram | drive drove driven
      I shall one day | drive | a tram | drove driven driving
      there is nothing I would enjoy so much as | writing | poems | write wrote written
      I shall sit down by a fire and | write | poems | wrote written writing
      nobody could stop me from | keeping | bees | keep keeps kept
      I would give up the sea and | keep | bees | keeps kept keeping
      I would spend all my days | building | toy ships | build builds built
      at last I could | build | toy ships | builds built building
      I look forward to | sleeping | in a real bed | sleep slept sleeps
      I would go home and | sleep | in a real bed | slept sleeps sleeping`,
  },
  {
    open: [
      'The ferry does not run in fog, and so forty people had to spend the night at the harbour office.',
      'There was fog, there was no ferry, and there was one sofa for forty people.',
    ],
    ask: [
      'A bishop {lead}, to the delight of the children, __ {end}.',
      'Two sisters, who had not seen each other for years, {lead}, with tears in their eyes, __ {end}.',
      'The man from the ferry {lead}, to make us forget how cold it was, __ {end}.',
    ],
    rows: `lead due end rivals
      began, in a deep voice, | singing | sea songs | sang sung
      was heard, in a deep voice, | singing | sea songs | sang sung
      could, to our surprise, | sing | sea songs | sang sung singing
      had, to our surprise, | brought | a cake | bring brings bringing
      did not mind | telling | a ghost story | tell tells told
      let all of us, one after another, | tell | ghost stories | told telling tells
      had, by midnight, | drunk | all the tea | drank drink drinking
      spent the night | drinking | hot tea | drink drank drunk`,
  },
  {
    open: [
      'At the police station they have a book, and in it is written everything that happens in the town.',
      'Sergeant Hill reads out to us what was written in the night. It is better than the radio.',
    ],
    ask: [
      '"Number one. A man in a nightgown {lead}, on the roof of the bank, __ {end}."',
      '"Half past two. Somebody\'s grandmother {lead}, with a basket on her arm, __ {end}."',
      '"And at five the mayor himself, in one shoe, {lead}, in the middle of the road, __ {end}."',
    ],
    rows: `lead due end rivals
      was found | sleeping | under an umbrella | sleep sleeps slept
      could not | sleep | under an umbrella | slept sleeps sleeping
      was caught | riding | on a pig | ride rode ridden
      did nothing but | ride | on a pig | rode ridden riding
      had, without a licence, | ridden | on a pig | ride rode riding
      spent an hour | blowing | a horn | blow blew blown
      made the night guard | blow | a horn | blew blown blowing
      had, for an hour, | blown | a horn | blow blew blowing
      was seen | throwing | eggs | throw threw thrown
      had, by then, | thrown | all his eggs | throw threw throwing`,
  },
  {
    open: [
      'When the circus left, the elephant stayed behind. He lay down in front of the school and would not get up.',
      'There was an elephant in the playground on Monday morning. We all had ideas about what to do.',
    ],
    ask: [
      'The head teacher {lead}, for two hours and in a tie, __ {end}.',
      'The caretaker, who is a practical man, {lead}, with the help of a ladder, __ {end}.',
      'Some of the bigger boys {lead}, until somebody called their mothers, __ {end}.',
    ],
    rows: `lead due end rivals
      did, in a soft voice, | speak | to him | spoke spoken speaking
      kept | speaking | to him | speak spoke spoken
      had, without success, | spoken | to him | speak spoke speaking
      went on | singing | in his ear | sing sang sung
      had already | sung | in his ear | sing sang singing
      could do nothing but | sing | in his ear | sang sung singing
      kept | shaking | his foot | shake shook shaken
      did nothing but | shake | his foot | shook shaken shaking
      had | shaken | his foot | shake shook shaking`,
  },
  {
    open: [
      'My new landlady has put a notice on the inside of my door. I have been reading it for some time.',
      'There are house rules, and the landlady reads them out to you before she gives you the key.',
    ],
    ask: [
      '"{Lead}, on weekdays or on Sundays, with or without a friend, __ {end}."',
      '"{Lead}, and I have my reasons for putting it so plainly, __ {end}."',
      '"{Lead}, be it ever so softly and for ever so short a time, __ {end}."',
    ],
    rows: `lead due end rivals
      guests must never | sing | in the bath | sings sung singing
      I cannot bear the thought of anybody | singing | in the bath | sing sang sung
      there is to be no | drinking | on the stairs | drink drank drunk
      you are not allowed to | drink | on the stairs | drank drunk drinking
      guests should avoid | speaking | to the cat | speak spoke spoken
      nobody may | speak | to the cat | speaks spoke speaking
      one has to give up | swinging | from the lamps | swing swung
      please do not ever | swing | from the lamps | swung swinging`,
  },
  {
    open: [
      'My grandmother had a photo album, and under each picture she had written a line in white ink.',
      'I turned the pages of the old album. The pictures had faded, but one could still read the lines below them.',
    ],
    ask: [
      '"Here you see Father, in his best suit and a straw hat, {lead}, as ever, __ {end}."',
      '"Uncle Otto, two days before his wedding, {lead}, much against our wishes, __ {end}."',
    ],
    rows: `lead due end rivals
      about to get up and | sing | a song | sang sung singing
      in a boat, rowing and | singing | a song | sing sang sung
      ready to stand up and | speak | to the crowd | spoke spoken speaking
      on a box, waving and | speaking | to the crowd | speak spoke spoken
      in the snow, laughing and | building | a snowman | build built builds
      about to go out and | build | a boat | built building builds
      on the beach, smiling and | eating | a crab | eat ate eaten
      about to sit down and | eat | a crab | ate eaten eating`,
  },
]);

export const kinds: readonly Kind[] = [LISTS, FORMS];
