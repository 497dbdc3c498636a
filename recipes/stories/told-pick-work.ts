// Tellings, at work, of two or three who each have a task, a tool, a desk or a way of their own; the right one is due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WHO = toldKind('told: pick at work, who', [
  {
    open: [
      'Welcome to the office! This is how it works: for {x}, see {p}. For {y}, see {q}. The coffee machine is behind the door, and it only takes coins that are not shiny.',
      'I showed the new girl round. "{q} is in charge of {y}," I said, "and {p} is in charge of {x}. And I make the coffee."',
    ],
    ask: [
      '{need} On my advice she knocked on the door of __.',
      '{need} "Then you must talk to __," I said.',
      '{need} A short call to __, and it was done.',
      '{need} That is nothing to do with {q}. The right person is __.',
      '{need} She remembered what I had told her and looked for __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y need
      keys | pay | Her drawer was locked and would not open. / pay | keys | At the end of the month there was no money for her.
      computers | holidays | Her screen was black. / holidays | computers | She wanted to be away for a week in June.
      chairs and desks | the post | Her seat had a broken leg. / the post | chairs and desks | She had a parcel that had to go to Rome.
      visitors | lamps | A lady without a name badge stood in the hall. / lamps | visitors | It was too dark at her desk to read.
      heating | paper and pens | Her fingers were blue with cold. / paper and pens | heating | She had nothing left to write on.`,
  },
  {
    open: [
      'Two painters came to do our house, {p} and {q}. {p} did the {x}, and {q} did the {y}. They had a radio with them and sang, though not the same song.',
      'The {x} was painted by {p}, the {y} by {q}. They were here for two days, and they ate nine sausages.',
    ],
    ask: [
      'There are big drops of paint all over the {x}. I shall complain about __.',
      'The {x} looks lovely. I should like to thank __.',
      'Look, there is a hair in the paint on the {x}! It is a hair from the brush of __.',
      'When the {x} needs another coat, I will ring __.',
      'On the {x} somebody has missed a spot. It was __.',
      'If you like how the {x} looks, the one to hire is __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      door | ceiling / ceiling | door / fence | balcony / balcony | fence / kitchen | hall / hall | kitchen / gate | roof / roof | gate`,
  },
  {
    open: [
      'My boss had a hard choice. {p} {x}, but {px}. {q} {y}, but {qy}. And then, in the meeting, she said: "What I need is someone who {x}."',
      '"I want a person who {x}," said my boss, "and the rest is all the same to me." Now {p} {x}, it is true, but {px}, while {q} {y} but {qy}.',
    ],
    ask: [
      'So the job went to __.',
      'The letter that began with "We are happy to tell you" was for __.',
      'The one who is going to get the desk at the window is __.',
      '"When can you start, __?" asked my boss.',
      'There was a bottle of wine for the new head of our department, __.',
      'My boss did not have to think long, and chose __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x px y qy
      speaks French | is often late | writes well | speaks only English
      writes well | speaks only English | speaks French | writes like a child
      can drive | cannot cook | can cook | cannot drive / can cook | cannot drive | can drive | burns every egg
      is good with children | is bad at sums | is good at sums | shouts at children
      is good at sums | is shy | is good with people | cannot count to ten
      gets up early | falls asleep at five | works till midnight | sleeps till noon
      works till midnight | sleeps till noon | gets up early | goes to bed at eight`,
  },
  {
    open: [
      'We have three people on the night shift at the hospital. {p} {x}, {q} {y}, and {r}, who was a sailor once, tells stories about whales.',
      'A nurse told me about the nights: "{p} {x}. {q} {y}. {r} talks about whales. Somehow the time goes by."',
    ],
    ask: [
      'I lay awake, and out in the corridor someone {did}. It was __.',
      'At three in the morning, when someone {did}, all of us knew that we had __ on duty.',
      'Someone {did} all night, so I know now which of the three is __.',
      'The old man in the next bed complained that someone {did} near his door. "It was only __," said the nurse.',
      'It must have been __ who {did} when I could not sleep.',
    ],
    due: 'p',
    rivals: 'q r',
    rows: `x y did
      hums | eats apples | was singing with closed lips / eats apples | hums | was biting into fruit
      knits socks | drinks tea | was clicking with needles / drinks tea | knits socks | was stirring a cup
      plays cards | snores | was laying down kings and queens / snores | plays cards | was fast asleep and very loud
      whistles | does puzzles | was making tunes with pursed lips / does puzzles | whistles | was asking for a word with nine letters
      reads | dances | was turning pages / dances | reads | was moving to the radio, one two three`,
  },
  {
    open: [
      'The kitchen of the hotel is a mad place at noon. {p} does the soups. {q} does the meat, and {r} does the puddings. All three of them throw things.',
      'There are three cooks at our hotel: {r} is the one for puddings, {q} the one for meat, and {p} the one for soups.',
    ],
    ask: [
      'A guest sent back his {dish}. "Too cold," he said. So the waiter had to tell __.',
      'The best thing that evening was the {dish}, and we sent our thanks to __.',
      'The {dish} was burnt, and that was the fault of __.',
      'Somebody had put far too much salt into the {dish}. It was __.',
      'I should like to know how the {dish} was made. Only __ can tell.',
      'For the {dish} I got last night, I could kiss __.',
    ],
    due: 'q',
    rivals: 'p r',
    rows: `dish
      roast beef / steak / leg of lamb / pork chop / meatballs / goulash / roast lamb / roast pork`,
  },
  {
    open: [
      '{p} opened the shop at eight. {q} came at ten. I did not come until two, since I had the afternoon. We each have a key, and we each have a mug with our name on it.',
      'I have got the afternoon this week, {q} starts at ten, and {p} opens up at eight. At six we close.',
    ],
    ask: [
      'A lady had been waiting outside since a quarter to eight, and the door was opened for her by __.',
      "At nine o'clock the phone rang in the shop. It can only have been answered by __.",
      'The first customer of the day was served by __.',
      'When {q} arrived, there was somebody behind the counter already: __.',
      'A window had been broken in the night, and the first of us to see it was __.',
      'From eight to ten there was nobody in the shop but __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Two of my people have hurt themselves this week. {p} cut {pHis} {x}. {q} hit {qHis} {y}. I have put up a notice about looking where you are going.',
      'The boss of the building site rang the doctor: "I am sending you {p}, who has a cut in the {x}, and {q}, who has hit the {y} on something."',
    ],
    ask: [
      'The doctor {did}. "Does it hurt, __?"',
      'The doctor {did} and said not to worry. This is what was done for __.',
      'In the next room the doctor {did}. That must be __ in there.',
      'While the doctor {did}, a joke was told by __.',
      'The doctor {did}. So I knew that this was __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y did
      thumb | knee | wound a bandage around a hand / knee | thumb | put a bandage round a leg
      chin | toe | stuck a plaster below a mouth / toe | chin | pulled off one boot and one sock
      ear | elbow | pushed some hair aside to look at the wound / foot | forehead | pulled off one shoe
      forehead | foot | cleaned the skin above two eyes / finger | heel | pulled off a ring that was full of blood
      heel | finger | looked at the back of a foot / nose | knee | cleaned a wound right between two eyes`,
  },
  {
    open: [
      'Two gardeners work in the castle park. {p} likes {x} and hates {y}. {q} likes {y} and hates {x}. So they have divided the work, and in ten years there has not been one hard word.',
      'In the castle park, {p} does all the {x}, and {q} does all the {y}. Each thinks that the other one has got the worse half.',
    ],
    ask: [
      '{scene} The person you see there is __.',
      '{scene} Good morning, __!',
      '{scene} This has to be __, since {q} would not do it for the world.',
      '{scene} It does not matter what the weather is like to __.',
      '{scene} If I were rich, I would hire somebody like __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y scene
      mowing | planting | Somebody is pushing a machine over the lawn. / planting | mowing | Somebody is putting roses into the ground.
      digging | climbing | Somebody is standing in a hole with a spade. / climbing | digging | Somebody is sitting in a tree with a saw.
      sweeping | watering | Somebody is there with a broom, among the leaves. / watering | sweeping | Somebody is there with a can, among the flowers.
      weeding | cutting hedges | Somebody is on both knees, pulling things out. / cutting hedges | weeding | Somebody is up on the ladder with big scissors.`,
  },
]);

const WHAT = toldKind('told: pick at work, what', [
  {
    open: [
      'When I was young I was first {a x}, then {a y}, and then for thirty years {a z}. I liked it all, but my feet did not.',
      'My father tried three jobs. He began as {a x}. Then he worked as {a y}. He ended as {a z} and has a gold watch to show for it.',
    ],
    ask: [
      'The {when} of the three jobs was that of a __.',
      'There is a photo from the time of the {when} job. On it you can see the clothes of a __.',
      'Now what was that {when} job? It was a job as a __.',
      '"Tell us about the {when} job!" said the children, and so they heard about the life of a __.',
      'If I count the jobs, the {when} one was to be a __.',
    ],
    rows: `x y z when due rivals
      baker | sailor | teacher | first | baker | sailor teacher / driver | farmer | baker | first | driver | farmer baker
      farmer | cook | driver | second | cook | farmer driver / sailor | singer | farmer | second | singer | sailor farmer
      postman | driver | butcher | last | butcher | postman driver / teacher | baker | singer | last | singer | teacher baker
      waiter | postman | builder | second | postman | waiter builder / cook | builder | waiter | last | waiter | cook builder
      painter | waiter | pilot | first | painter | waiter pilot`,
  },
  {
    open: [
      'A builder\'s van came with three buckets of paint. "The {x} is for the door," said the man, "the {y} is for the walls, and the {z} is for the shutters." Then he fell over one of them, and the cat got it.',
      'The note on the buckets said: walls – {y}, door – {x}, shutters – {z}. It was the work of three days.',
    ],
    ask: [
      'The painter took his largest brush and began on the walls, which were going to be __.',
      'When the walls were done, the ladder, the floor and his shoes were all full of spots of __.',
      'We came home to a house whose walls were __.',
      'He leaned against a wall before it was dry, and now the back of his jacket is __.',
      '"For the walls I need another bucket of __," he said.',
    ],
    rows: `x y z due rivals
      red | white | green | white | red green / green | yellow | brown | yellow | green brown / blue | pink | white | pink | blue white
      brown | blue | white | blue | brown white / white | grey | red | grey | white red / yellow | orange | blue | orange | yellow blue
      white | green | yellow | green | white yellow`,
  },
  {
    open: [
      'On the farm where {p} and {q} spend the summer, there is work for two. {p} was told to get the {x} in. {q} was told to get the {y} in. It was going to rain.',
      '"It will rain! {q}, you get the {y} in. {p}, you get the {x} in!" shouted the farmer from the roof.',
    ],
    ask: [
      'Towards evening {p} was tired, but {p} had managed to bring in all the __.',
      'It was raining hard, and there was {p}, still outside with the __.',
      '{p} sat down in the shade for a minute and fell asleep, and so nobody saved the __.',
      '"Well, {p}, what about the __?" asked the farmer.',
      'It was not {q} but {p} who had to see to the __.',
    ],
    rows: `x y due rivals
      hay | washing | hay | washing / washing | hay | washing | hay / apples | sheep | apples | sheep / sheep | apples | sheep | apples
      horses | hens | horses | hens / hens | horses | hens | horses / corn | chairs | corn | chairs / chairs | corn | chairs | corn`,
  },
  {
    open: [
      'In my toolbox there are three things I would not lend to anybody: my {x}, my {y} and my {z}. I did lend the {z} once, and I never saw it again. So now there are two, and my neighbour has just taken the {x} without asking.',
      'I used to have a good {x}, a good {y} and a good {z}. The {z} fell into the river. The {x} was stolen from the van.',
    ],
    ask: [
      'I still have one of them, at least: the __.',
      'What is left to me is the __.',
      'You cannot do much with just a __.',
      'Look in my box: there is nothing in it but a __.',
      'I am going to put my name on it before I lose that, too. It is a fine __.',
    ],
    rows: `x y z due rivals
      hammer | saw | drill | saw | hammer drill / saw | hammer | axe | hammer | saw axe / drill | axe | saw | axe | drill saw
      spade | rake | hammer | rake | spade hammer / rake | drill | spade | drill | rake spade / axe | spade | rake | spade | axe rake
      knife | ladder | saw | ladder | knife saw / ladder | knife | rope | knife | ladder rope / saw | rope | hammer | rope | saw hammer`,
  },
  {
    open: [
      'The waiter wrote down: table one, {x}; table two, {y}; table three, {z}. Then he dropped his pencil, found it, and had forgotten the wine.',
      "At table one they want {x}, at table two {y}, and at table three {z}. Hurry up! And table four has been waiting for the bill since one o'clock.",
    ],
    ask: [
      'A smiling man at table {num} tucked in his napkin, and the waiter gave him his __.',
      'On the way to table {num} the waiter slipped, and on the floor was the __.',
      'From table {num} came a voice: "Excuse me, we are still waiting for our __!"',
      'A fly was sitting at table {num}, on the edge of the __.',
      '"What was it for table {num}?" asked the cook. "They wanted the __."',
    ],
    rows: `x y z num due rivals
      soup | fish | chicken | one | soup | fish chicken / fish | pizza | soup | two | pizza | fish soup
      chicken | soup | steak | three | steak | chicken soup / pasta | chicken | fish | two | chicken | pasta fish
      steak | pasta | pizza | two | pasta | steak pizza / salad | steak | fish | three | fish | salad steak
      pizza | fish | salad | three | salad | pizza fish / ham | pasta | soup | one | ham | pasta soup
      soup | ham | pasta | one | soup | ham pasta`,
  },
  {
    open: [
      'Two letters came for the boss, {a x} one and {a y} one. The {x} one was from the bank. She read that first, turned pale, and put it through the machine that eats paper.',
      'The boss got two letters. She tore up the {x} one without a word. She kept the {y} one on her desk, against the lamp.',
    ],
    ask: [
      'There it still stands: the letter that is __.',
      'After work we looked at it, but only from outside. The envelope was __.',
      'One of the two no longer exists. What is left is the __ one.',
      'She never let us read it. She just looked at the __ letter and smiled.',
      'If you want to know where she is going to live, look for an envelope that is __.',
    ],
    rows: `x y due rivals
      white | blue | blue | white / blue | white | white | blue / pink | brown | brown | pink / brown | pink | pink | brown
      grey | yellow | yellow | grey / yellow | grey | grey | yellow / thick | thin | thin | thick / thin | thick | thick | thin`,
  },
  {
    open: [
      'The captain has divided the day. In the morning we {x}, in the afternoon we {y}, and after supper we {z}. I have been on this ship for a month, and I miss my bed.',
      'Life on board is not hard to learn: you {x} till noon, you {y} till six, and in the evening you {z}.',
    ],
    ask: [
      'It was {when}. "What are you sitting there for?" shouted the captain. "It is time to __!"',
      'Nobody has to tell me what to do at {when}. I __.',
      'If you visit us at {when}, you will see us all __.',
      'The bell rang at {when}, and everybody went to __.',
      'I did not want to, but it was {when}, so I had to __.',
    ],
    rows: `x y z when due rivals
      fish | sleep | sing | nine in the morning | fish | sleep sing
      sleep | read | cook | three in the afternoon | read | sleep cook
      cook | clean | dance | nine in the evening | dance | cook clean
      clean | fish | read | half past two | fish | clean read
      read | cook | sleep | half past eight in the evening | sleep | read cook
      swim | paint | sing | ten in the morning | swim | paint sing
      paint | swim | dance | four in the afternoon | swim | paint dance
      clean | paint | sing | eight in the evening | sing | clean paint
      wash | clean | fish | four in the afternoon | clean | wash fish`,
  },
  {
    open: [
      'There are two lifts in the building where I work. The {x} one stops at each floor. The {y} one has been broken since Easter, and there is a spider living in it.',
      'Our two lifts have doors of different kinds. Do not take the {y} one. It is broken. Take the {x} one.',
    ],
    ask: [
      'Every morning I go up in the __ one.',
      'There were ten of us waiting for the lift. Nobody stood at the other door, because only one goes up, the __ one.',
      'I told the visitor from Paris to press the button by the door that is __.',
      'The lift works! I mean the __ one.',
      'A man got stuck, because he had not used the lift with the door that is __.',
    ],
    rows: `x y due rivals
      green | red | green | red / red | green | red | green / blue | yellow | blue | yellow / yellow | blue | yellow | blue
      grey | black | grey | black / black | white | black | white / wide | narrow | wide | narrow / narrow | wide | narrow | wide`,
  },
]);

export const kinds: readonly Kind[] = [WHO, WHAT];
