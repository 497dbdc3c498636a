// Tellings of people whose trade is named first and who later do what such a person does.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const TRADES = toldKind('told: what it does and gives, trades', [
  {
    open: [
      '{p} is {a x}.',
      '{p} works as {a x}, and {q} works as {a y}.',
      'Do you know {p}, the {x}? We were at school together.',
    ],
    ask: [
      'From morning till night {p} does nothing but __.',
      "It is {p}'s job to __.",
      'What {p} is paid for, day after day, is to __.',
      '{p} is good at {pHis} work. Nobody in town can __ like {pHim}.',
      'It was too dark for {p} to __.',
    ],
    rows: `x due y rivals
      baker | bake | driver | drive sew sing / painter | paint | cook | cook sew fly
      dancer | dance | teacher | teach bake drive / teacher | teach | dancer | dance bake sew
      driver | drive | painter | paint sing sew / cook | cook | pilot | fly paint sew
      writer | write | baker | bake drive dance / tailor | sew | singer | sing drive bake
      pilot | fly | tailor | sew cook sing / singer | sing | writer | write drive sew`,
  },
  {
    open: [
      'For forty years {p} was {a x}. On Friday there was a small party with wine and speeches, {q} cried, and now it is over.',
      'Old {p} used to be {a x}, and quite a well-known one. These days {pHe} sits in the park and feeds the birds with {q}.',
    ],
    ask: [
      '{p} is too old for it now, {pHe} can no longer __.',
      'In {pHis} dreams {p} is young again, and all night long {pHe} can __.',
      'Sometimes, when nobody is looking, {p} gets up and tries to __ as {pHe} used to.',
      'What {p} misses most is that {pHe} cannot __ any more.',
      '{p} said, "I was four when my mother taught me how to __."',
    ],
    rows: `x due rivals
      runner | run | swim sew sail / swimmer | swim | run bake sail / sailor | sail | sew dance bake
      climber | climb | swim bake sew / dancer | dance | sail sew bake / tailor | sew | climb sail swim
      baker | bake | climb sail swim / singer | sing | sew swim climb / painter | paint | swim run sing
      skier | ski | sew bake sail`,
  },
  {
    open: [
      'I married {a x}, and my sister married {a y}. Our mother says we could both have done worse.',
      'My husband is {a x}. People think that is funny, I do not know why. My sister has {a y}, and nobody laughs about that.',
    ],
    ask: [
      'Other men rest on Sundays, but my husband __.',
      'It is five in the morning, and while the whole street is asleep, my husband __.',
      'What does my husband do all day? He __, what else?',
      'As long as my husband __, we have enough to live on.',
      'My husband smiles while he __.',
    ],
    rows: `x due y rivals
      baker | bakes | painter | paints drives flies / painter | paints | baker | bakes drives dances
      writer | writes | pilot | flies sings cooks / driver | drives | tailor | flies paints teaches
      cook | cooks | driver | drives writes paints / teacher | teaches | cook | cooks paints writes
      singer | sings | teacher | teaches bakes drives / dancer | dances | singer | sings cooks drives
      pilot | flies | dancer | dances bakes cooks`,
  },
  {
    open: [
      'Nine of them got to the island after the ship went down. One was a doctor, one was a priest, and then there was {p}, who was {a x}.',
      'There they sat on the beach, wet and without shoes. "Let us see what each of us can do," said the captain. {q} was a nurse. {p} was {a x}. The rest had worked in banks.',
    ],
    ask: [
      'So, from the first day, {p} __ for all the others.',
      'In order to be of use, {p} __.',
      'Everybody helped as best they could: some carried wood, some looked for water, and {p} __.',
      'The others slept in the shade while {p} __.',
    ],
    rows: `x due rivals
      cook | cooked | sewed sang hunted / singer | sang | cooked sewed hunted
      tailor | sewed | cooked sang baked / hunter | hunted | cooked sewed sang
      baker | baked | hunted sang sewed / dancer | danced | cooked hunted sewed
      painter | painted | cooked sewed hunted / builder | built | sang cooked hunted`,
  },
  {
    open: [
      '{p} is the {x} in our village. Everyone says hello to {pHim}.',
      'This is the house of the {x}. {pHis} name is {p}, {pHe} has two dogs and a bad knee.',
    ],
    ask: [
      '{p} __ {tail}.',
      'To make a living, {p} __ {tail}.',
      'Come in, and you will see how {p} __ {tail}.',
      'Even when {pHe} has a cold, {p} __ {tail}.',
      'Every day {p} __ {tail}.',
    ],
    rows: `x due tail rivals
      butcher | sells | meat | teaches delivers writes
      postman | delivers | letters | sells bakes teaches
      shepherd | guards | the sheep | teaches bakes delivers / barber | cuts | hair | writes teaches bakes
      baker | bakes | bread | cuts teaches guards / teacher | teaches | the children | sells bakes guards
      writer | writes | books | cuts bakes guards`,
  },
  {
    open: [
      'They say that in our town there once lived the worst {x} in the world. He was a nice man apart from that.',
      'Have you heard the one about the {x}? He was no good at all, but nobody dared to tell him, because he was seven feet tall.',
    ],
    ask: [
      'He could do a great many things, but one thing he could not do, and that was to __.',
      'How sad it is to be one of those and not be able to __!',
      'In the end a small child said it out loud: "But that man cannot __!"',
      'His wife begged him, "Do what you like, my dear, but please do not __!"',
      'To the horror of all, the man began to __.',
    ],
    rows: `x due rivals
      singer | sing | cook drive swim / dancer | dance | cook sew fly / cook | cook | sing drive sail
      driver | drive | sing sew swim / pilot | fly | cook sew dance / sailor | sail | cook sing teach
      painter | paint | swim drive cook / teacher | teach | cook sail dance / tailor | sew | sing swim fly
      swimmer | swim | cook teach sing`,
  },
  {
    open: [
      '"And what do you want to be one day, {p}?" asked the old lady on the bus. "{A x}," said {p}. The old lady gave {pHim} a sweet.',
      'In our class nearly all of us want to be famous. Not so {p}. {p} has only ever wanted to be {a x}, and {q} wants to be {a y}.',
    ],
    ask: [
      'In {pHis} mind {p} could see it already: a long and happy life of __.',
      '{p} cannot imagine anything finer than to earn {pHis} money by __.',
      'At night in bed {p} dreams of __.',
      'Even now {p} spends all {pHis} free time __.',
      '"You need to start early," said {p} and went on __.',
    ],
    rows: `x due y rivals
      driver | driving | writer | writing baking sewing / pilot | flying | dancer | dancing cooking sewing
      baker | baking | singer | singing driving flying / cook | cooking | driver | driving sailing sewing
      singer | singing | cook | cooking flying sewing / dancer | dancing | sailor | sailing baking driving
      painter | painting | pilot | flying cooking sewing
      writer | writing | baker | baking sailing flying
      sailor | sailing | painter | painting sewing cooking
      teacher | teaching | tailor | sewing sailing baking
      tailor | sewing | teacher | teaching flying sailing`,
  },
  {
    open: [
      'The {x} on the second floor has broken an arm and two toes. It was the stairs again. We have all written to the landlord.',
      'Did you hear the crash this morning? That was our poor {x}, who fell over a bucket and broke an arm.',
    ],
    ask: [
      'For at least six weeks there can be no work, because with an arm like that you cannot __.',
      '"It is my right arm, too," said the patient. "How am I to __?"',
      'The doctor was strict: "You must rest now. You may read or sleep, but you may not __."',
      'In April the arm was as good as new and it was possible to __ again.',
    ],
    rows: `x due rivals
      tailor | sew | bake paint play / pianist | play | sew bake swim / painter | paint | sew bake row
      writer | write | sew bake row / cook | cook | sew write drive / driver | drive | sew paint bake
      baker | bake | sew write drive / swimmer | swim | sew write bake / boxer | fight | sew write bake`,
  },
  {
    open: [
      'Notice in a window: We are looking for a good {x}. The pay is fair and there is tea at four. No shouting.',
      'Six people came about the job. We had written quite clearly that we needed {a x}, but people do not read things through.',
    ],
    ask: [
      'The first one had nice manners, but he did not know how to __.',
      '"Can you __?" I asked the second one, and he had to think about it.',
      '"Please sit down, and now tell us, who taught you to __?"',
      'We took the quiet woman at the end, because she could really __.',
      'On her very first day we let her __.',
    ],
    rows: `x due rivals
      driver | drive | cook sew sing / cook | cook | drive sew sing / tailor | sew | drive cook dance
      singer | sing | drive sew bake / dancer | dance | drive sew cook / baker | bake | drive paint sew
      teacher | teach | bake sew sing / pilot | fly | bake sew cook / painter | paint | bake drive sing
      cleaner | clean | sing drive bake`,
  },
  {
    open: [
      'In her new film {f} is {a x}. She had never been near anything of the kind before, as she comes from a family of lawyers.',
      '{f} has got the part! She is going to play {a x} in a film, and {m} is to play {a y}.',
    ],
    ask: [
      'So {f} took lessons, and for three months a real one showed her how to __.',
      '"Do it again," cried the man behind the camera. "{f}, I do not believe you! Go and __ as if your life hung on it!"',
      'In the best scene of the film you see {f} __.',
      'It was not easy for {f} to learn to __.',
      'By the end of that summer {f} could __.',
    ],
    rows: `x due y rivals
      pilot | fly | cook | cook dance sew / cook | cook | pilot | fly dance box
      dancer | dance | sailor | sail cook fly / singer | sing | boxer | box sail cook
      painter | paint | skier | ski sing box / sailor | sail | dancer | dance cook sew
      swimmer | swim | painter | paint cook fly / boxer | box | singer | sing sail cook
      skier | ski | tailor | sew cook sail / tailor | sew | swimmer | swim fly box`,
  },
  {
    open: [
      'Our lodger {p} is {a x}, and {pHe} walks in {pHis} sleep. The doctor says there is no harm in it.',
      '{p}, who is {a x} by trade, sleeps in the room over ours. The other night there was a full moon.',
    ],
    ask: [
      'In the middle of the night {p} got up, with both eyes shut, and began to __.',
      'We stood in the door in our pyjamas and watched {p} __ in the moonlight.',
      '"Do not wake {pHim}," whispered my wife, "let {pHim} __."',
      'Work follows {pHim} even into bed. Fast asleep as {pHe} was, {p} had started to __.',
    ],
    rows: `x due rivals
      baker | bake | dance sing paint / dancer | dance | bake cook sew / singer | sing | bake paint sew
      painter | paint | bake dance sing / cook | cook | dance sew paint / tailor | sew | bake dance sing
      writer | write | cook dance sew / cleaner | clean | sing dance sew / boxer | box | sing bake sew`,
  },
  {
    open: [
      '{p} is {a x} and {q} is {a y}. "Your work is child\'s play," {p} always said. "Then let us swap for a week," said {q}, and they did.',
      'The newspaper wrote about two friends who swapped jobs for one week. {p}, {a x}, took the work of {q}, who is {a y}, and the other way round.',
    ],
    ask: [
      'So on Monday morning it was {q} who had to __.',
      'By Tuesday the hands of {q} were sore. "I did not know that it is so hard to __!"',
      'People stopped in the street to look at {q}, who was trying to __.',
      'On Friday evening {q} said, "Never again do I want to __!"',
    ],
    rows: `x due y rivals
      baker | bake | driver | drive sing / driver | drive | baker | bake sew
      singer | sing | tailor | sew cook / tailor | sew | singer | sing paint
      teacher | teach | cook | cook sew / cook | cook | teacher | teach sing
      dancer | dance | painter | paint drive / painter | paint | dancer | dance bake
      cleaner | clean | singer | sing drive / singer | sing | cleaner | clean bake`,
  },
  {
    open: [
      'The father was {a x}, as his own father had been. He did not talk much, and he was never ill. The boy stood next to him every day after school.',
      'My great-grandfather came to this country with one bag. He was {a x}. He had four daughters, no sons, and they all took after him.',
    ],
    ask: [
      'That is how the children, too, learned to __.',
      '"Watch my hands," he used to say. "This is the way to __."',
      'It runs in the family: to this day we all love to __.',
      'Whoever bears our name is born with the wish to __.',
    ],
    rows: `x due rivals
      baker | bake | sail hunt sew / sailor | sail | bake sew paint / hunter | hunt | bake sew sing
      tailor | sew | bake sail hunt / painter | paint | sail hunt bake / fisherman | fish | sew bake sing
      singer | sing | sew hunt bake / builder | build | bake sing hunt / cook | cook | sail build sing`,
  },
  {
    open: [
      'Dear guests, our {p} is seventy today. Please fill your glasses. As you all know, {pHe} became {a x} at the age of sixteen and has never wanted to be anything else.',
      '{p}, {a x} since youth, and {q}, {a y}, will both be on the radio tonight at eight. It is a programme about people who love their work.',
    ],
    ask: [
      'For more than fifty years {p} has __.',
      'In war and in peace, in good health and bad, {p} has always __.',
      'Is there a town in this country in which {p} has not __?',
      'It has been a full life: {p} has loved, laughed and __.',
    ],
    rows: `x due y rivals
      singer | sung | cook | cooked driven painted / dancer | danced | baker | baked painted driven
      painter | painted | tailor | taught cooked driven / baker | baked | dancer | danced sung sailed
      teacher | taught | painter | painted baked sailed / writer | written | driver | driven baked danced
      driver | driven | singer | sung baked danced / cook | cooked | teacher | taught danced driven
      sailor | sailed | cook | cooked taught driven`,
  },
  {
    open: [
      'The box was as tall as a man. "Your new {x}," said the driver. Inside there was a robot with a red button on its chest.',
      'Our firm makes robots. This one is the {x}, and that one over there is the {y}. They cost as much as a small car.',
    ],
    ask: [
      'Press the red button on the {x} and it will start to __.',
      'The {x} made of steel never gets tired. All night long it can __.',
      'Something is wrong with our {x}. I press the button and it does not __.',
      'It is a strange thing to see a machine __, but that is what the {x} is for.',
    ],
    rows: `x due y rivals
      cook | cook | dancer | dance sew paint / dancer | dance | cook | cook sew drive
      driver | drive | tailor | sew sing cook / tailor | sew | driver | drive sing cook
      singer | sing | cleaner | clean drive sew / cleaner | clean | singer | sing drive sew
      teacher | teach | painter | paint sew dance / painter | paint | teacher | teach drive sing
      baker | bake | singer | sing drive sew`,
  },
  {
    open: [
      'A man had two sons, whom he sent out into the world to learn something. After seven years they came home. The elder was {a x} now, the younger {a y}.',
      '"Well, my boys, what have you become?" "I am {a x}," said the elder son. "And I am {a y}," said the younger. The old man did not look pleased.',
    ],
    ask: [
      '"Show me, then," the father told the elder son, who at once began to __.',
      'The old man turned to the elder: "So you can __? We shall see!"',
      'Nobody in the kingdom could __ as well as the elder of the two.',
      'When the king heard about it, he sent for the elder son and let him __.',
    ],
    rows: `x due y rivals
      hunter | hunt | tailor | sew steal dance / tailor | sew | thief | steal hunt sing
      thief | steal | singer | sing sew hunt / singer | sing | hunter | hunt steal sew
      dancer | dance | hunter | hunt sew steal / painter | paint | sailor | sail sew hunt
      sailor | sail | painter | paint sew steal / cook | cook | thief | steal sail hunt
      builder | build | dancer | dance sail steal`,
  },
  {
    open: [
      'The manager of our hotel is not an easy man. This morning it was the {x} who got it, in front of all the guests.',
      'The {x} and the {y} were having a chat by the back door of the hotel when the manager came round the corner. He looked at the {x} first.',
    ],
    ask: [
      '"You there! I do not pay you to talk. Go back in there and __!"',
      '"How often must I tell you? You are here to __."',
      '"It is past eight. Is it not high time for you to __?" he shouted.',
      '"I am sorry, sir," said the poor fellow, and hurried away to __.',
    ],
    rows: `x due y rivals
      cook | cook | driver | drive sing clean / driver | drive | cook | cook sing clean
      cleaner | clean | singer | sing drive cook / singer | sing | cleaner | clean drive cook
      dancer | dance | baker | bake drive clean / baker | bake | dancer | dance drive clean
      pianist | play | cleaner | clean cook drive / gardener | dig | singer | sing drive cook
      painter | paint | cook | cook sing drive`,
  },
  {
    open: [
      'We learn English in the evening, in the old school. Yesterday our first new word was "{x}". None of us had ever heard it.',
      'The teacher wrote two words on the board, "{x}" and "{y}", and turned round to us with the chalk in her hand.',
    ],
    ask: [
      '"{A x}," she said slowly, "is a person who __."',
      '"Think of {a x}. What does a person like that do? He __!"',
      'I put up my hand and said that {a x} is somebody who __.',
      '"So you call a man {a x}," I asked, "if he __?"',
    ],
    rows: `x due y rivals
      baker | bakes | thief | swims flies writes / pilot | flies | tailor | drives bakes cooks
      teacher | teaches | hunter | swims drives bakes / driver | drives | writer | writes teaches bakes
      writer | writes | driver | drives bakes swims / swimmer | swims | cook | cooks drives writes
      cook | cooks | swimmer | swims drives writes`,
  },
]);

export const kinds: readonly Kind[] = [TRADES];
