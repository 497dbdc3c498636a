// Tellings, in streets, shops and squares, of two or three who each have something of their own; the right one is due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WHO = toldKind('told: pick in town, who', [
  {
    open: [
      'You asked who is who in our street. {p} is the {x} and lives by the bridge. {q}, at the corner with the red gate, is the {y}. We all say good morning to each other, except when it snows and nobody wants to clear the pavement.',
      'The {x} in our street is {p}, and the {y} is {q}. You will like them both.',
      '"{q} is the {y}, isn\'t that so?" "Yes, and {p} is the {x}. You will soon know us all."',
    ],
    ask: [
      '{need} I know whom to ring: __.',
      '{need} For that, one goes to __.',
      '{need} Then you had better ask __, who knows all about it.',
      '{need} "Is __ in?" I asked at the door.',
      '{need} What a good thing that we have someone in the street who can help, namely __!',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y need
      baker | doctor | We need forty rolls for the party. / doctor | baker | The baby is hot and will not stop coughing.
      dentist | teacher | My tooth has been hurting since last night. / teacher | dentist | My son does not understand his sums.
      plumber | painter | The tap in the bathroom will not stop running. / painter | plumber | Our front door ought to be green.
      butcher | barber | We want a piece of beef for Sunday. / barber | butcher | My hair is getting too long.
      tailor | gardener | There is a hole in my best trousers. / gardener | tailor | The apple tree must be cut.`,
  },
  {
    open: [
      'Two people were standing in front of me at the {shop}: {p} and, behind {p}, {q}. I had only wanted {x}.',
      'The queue at the {shop} went like this: {p}, {q}, I, and then a man with a very wet dog.',
    ],
    middle: ['It was slow. The girl had to look for change, and the dog shook itself.'],
    ask: [
      'The first to be served was __.',
      'Behind {q} I could not see much, but at the counter, right at the front, was __.',
      'When {q} got to the front, the one already on the way home was __.',
      'Before it was the turn of {q}, the girl at the {shop} had to serve __.',
      '"Who is next?" called the girl. Everybody looked at the front of the queue, at __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `shop x
      post office | one stamp / bakery | a small loaf / butcher's | two sausages / bank | some coins / station | a ticket
      chemist's | cough drops / library | a map / cinema | a seat at the back / market stall | three lemons`,
  },
  {
    open: [
      '{p} came to town by {x} and {q} by {y}. They met in front of the town hall at eleven.',
      'They had arranged to meet at the town hall. {q} took the {y}. {p} took the {x}. Both of them were late, and each blamed the other.',
    ],
    ask: [
      '{scene} This was how the morning began for __.',
      '{scene} It was a day that will not soon be forgotten by __.',
      '{scene} Who told me of it? It was __.',
      '{scene} That is why it took so long for __.',
      '{scene} "I am sorry that I am late," said __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y scene
      train | bike | There was a cow on the rails. / bike | train | A tyre went flat, and pushing is slow.
      ferry | bus | The waves were high, and everyone on deck got wet. / bus | ferry | At every stop, crowds of children got in.
      taxi | train | The driver wanted far too much money. / train | taxi | At the platform there was not a free seat.
      bike | ferry | There was no air in the back wheel. / ferry | bike | The captain had to wait for the tide.`,
  },
  {
    open: [
      'The mayor gave a prize for the prettiest window. {p} had {x} in the window. {q} had {y}, and {r} had nothing but a sleeping cat.',
      "Have you seen the windows in Bridge Street? There are {x} at {p}'s, and at {q}'s, {y}. At {r}'s there is just the cat. One of the three will get a prize.",
    ],
    ask: [
      'In the end, the prize was given for the window with {x}, and so to __.',
      '"We liked the {x} best," said the mayor, and shook hands with __.',
      'A child pressed its nose to the glass to look at the {x}. It was the window of __.',
      'There is a picture of the {x} in the paper. "The window of __," it says underneath.',
      'The person who must have spent days on those {x} is __.',
      'No cat, no {y}: what we liked most was the work of __.',
    ],
    due: 'p',
    rivals: 'q r',
    rows: `x y
      roses | paper stars / paper stars | roses / candles | wooden toys / wooden toys | candles / dolls | lanterns
      lanterns | dolls / little ships | sunflowers / sunflowers | little ships`,
  },
  {
    open: [
      '{p} and {q} both have a stall at the market. {p} sells {x}. {q} sells {y}. They shout all day long.',
      'At one end of the market stands {q}, selling {y}, and at the other end {p}, with the {x}. Between them there is a man who mends umbrellas.',
    ],
    ask: [
      '{want} The stall to go to is that of __.',
      '{want} So I went to the market and asked __.',
      '{want} I am sure I can get it from __.',
      '{want} It was __ who sold me what I needed.',
      '{want} Was it {q} I had to see? No, it was __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y want
      flowers | fish | I wanted something pretty for a vase. / fish | flowers | My cat was to have a good dinner for once.
      fruit | shoes | I wanted something to put into a pie. / shoes | fruit | My feet were cold, and my soles had holes.
      hats | cheese | The sun was burning on my bald head. / cheese | hats | Something was missing on my bread.
      books | honey | I wanted something to read on the train. / honey | books | I like something sweet in my tea.
      pots | toys | I had nothing left to cook soup in. / toys | pots | My nephew was going to be three.`,
  },
  {
    open: [
      'The thief had to be one of these three, said the policeman: {p}, {q} or {r}. But {q} had been {x} all night, and {r} had been {y}, and there were people who had seen it.',
      'Three names were on the list: {q}, {r}, {p}. Now {r} was {y} when it happened. {q} was {x}. "And that leaves one," said the policeman, and shut his notebook.',
    ],
    ask: [
      'The next morning the police knocked on the door of __.',
      'It could only have been __.',
      'And indeed, the stolen ring was found under the bed of __.',
      '"I did it," said __ at last, and began to cry.',
      'Since the two others were free to go, a hard chair at the police station was waiting for __.',
      '"You cannot fool me, __," said the policeman. "Give back the ring."',
    ],
    due: 'p',
    rivals: 'q r',
    rows: `x y
      at the hospital | at a wedding / in another town | at work / on a ship | at the theatre / at a concert | in bed with a fever
      at the fire station | on a night train / at a dance | at the hospital / at work | on a ship
      on a night train | at a concert`,
  },
  {
    open: [
      'There are two hairdressers in our town, and you have to choose. {p} is {x}. {q} is {y}. My aunt has tried both, and a third one who has gone to Spain since.',
      'Choose well! {q}, the hairdresser by the church, is {y}, and {p}, the one by the park, is {x}. So says my aunt, who has been to them all.',
    ],
    ask: [
      'If you want someone who {who}, go to __.',
      'One of the two {who}. People say that of __.',
      'My aunt came home and told us a lot about the hairdresser who {who}, and we knew that she had been to __.',
      'Which of them {who}? You will find that it is __.',
      'I wanted a hairdresser who {who}, so I rang the bell at the shop of __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y who
      slow but cheap | fast but dear | takes little money / fast but dear | slow but cheap | is done in ten minutes
      merry | silent | makes jokes all the time / silent | merry | never says a word
      gentle | strict | would not hurt a fly / young | old | has only just left school
      old | young | has white hair already / quick | slow | has you back in the street in no time
      slow | quick | needs two hours for a beard / cheap | dear | asks for hardly any money`,
  },
  {
    open: [
      'They ran for the last bus, {p} with {x} and {q} with {y}. It was raining as well. {q} got there in time. {p} did not.',
      'The last bus leaves at ten past eleven. {q}, carrying {y}, reached it with one big jump. The doors closed right in front of {p}, who was carrying {x}.',
    ],
    ask: [
      'A warm seat for the one, a long walk in the rain for the other: poor __!',
      'It was past midnight, and somebody was still walking through the wet streets with {x}. It was __.',
      'Only one was still at the bus stop: __.',
      'There was nothing for it: a taxi had to be called by __.',
      '"Wait! Stop!" shouted __, but the driver did not hear.',
      'From the window of the bus, {q} waved to __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      a cake | a suitcase / a suitcase | a cake / a large plant | two shopping bags / two shopping bags | a large plant
      a guitar | a pile of books / a pile of books | a guitar / a mirror | a basket / a basket | a mirror`,
  },
]);

const WHERE = toldKind('told: pick in town, where and what', [
  {
    open: [
      'If you are hungry, there are three places in our town. At the {a1} you get {f1}, at the {a2} {f2}, and at the {a3} {f3}. None of it is dear, and all of it is fat.',
      'The {a1} sells {f1}. The {a2} sells {f2}. The {a3} sells {f3}. That is all you need to know about our town at lunch time.',
    ],
    ask: [
      'I fancied {want}, so I went to the __.',
      'She came back with {want} in her hand, and I knew that she had been to the __.',
      '"Where did you get {want}?" "At the __, where else?"',
      'For {want} you must go to the __.',
      'They stood in line for {want} in front of the __.',
    ],
    rows: `a1 f1 a2 f2 a3 f3 want due rivals
      station | sausages | harbour | fried fish | park | pancakes | some fish | harbour | station park
      station | soup | market | sausages | bridge | ice cream | a sausage | market | station bridge
      cinema | popcorn | church | pancakes | harbour | soup | a bowl of soup | harbour | cinema church
      park | ice cream | station | hot pies | market | fried fish | an ice cream | park | station market
      bridge | pancakes | museum | cake | station | pizza | some pizza | station | bridge museum
      market | hot pies | park | popcorn | church | sausages | a bag of popcorn | park | market church
      museum | cake | bridge | fried fish | cinema | ice cream | a slice of cake | museum | bridge cinema
      church | hot pies | cinema | pizza | bridge | soup | a hot pie | church | cinema bridge`,
  },
  {
    open: [
      'On our day in the city we saw the {a1} first, then the {a2}, and at the end, when our feet were sore, the {a3}. {p} took photos of everything, even of the pigeons.',
      'Our plan was simple: the {a1} before lunch, after lunch the {a2}, and the {a3} in the evening. And that is just what we did.',
    ],
    ask: [
      'I noticed that my umbrella was gone {when}. It must be lying in the __.',
      'Where were we {when}? In the __.',
      'What we saw {when} was the __.',
      '"And where did you go {when}?" asked Granny. "To the __."',
      'One thing I shall always remember is what happened {when} in the __.',
    ],
    rows: `a1 a2 a3 when due rivals
      museum | castle | theatre | in the morning | museum | castle theatre
      library | zoo | cinema | in the afternoon | zoo | library cinema
      church | park | theatre | at the end of the day | theatre | church park
      zoo | museum | cinema | in the evening | cinema | zoo museum
      castle | church | park | before lunch | castle | church park
      market | library | theatre | right after lunch | library | market theatre
      park | castle | museum | at the very end | museum | park castle
      church | market | zoo | at the very start | church | market zoo`,
  },
  {
    open: [
      'There are two buses to the hospital. The {x} bus goes straight there. The {y} one takes you all round the town, past the harbour and the zoo, and you see a lot but you get there at noon.',
      '"Do I take the {y} bus to the hospital?" "If you have time! The {y} one stops at every tree. The {x} one goes straight there."',
    ],
    ask: [
      'I was in a hurry, so I waited for the bus that was __.',
      'My wife was having a baby! "Quick," I said, "let us take the __ one!"',
      'The faster of the two is the __ one.',
      'It was only ten minutes later when I got out at the hospital. Of course, my bus had been __.',
      'If you do not like going round and round, choose the one that is painted __.',
    ],
    rows: `x y due rivals
      red | blue | red | blue / blue | red | blue | red / green | yellow | green | yellow / yellow | green | yellow | green
      white | orange | white | orange / orange | white | orange | white / grey | red | grey | red / blue | white | blue | white`,
  },
  {
    open: [
      'Two houses are for sale in our street, {a x} one and {a y} one. The {y} one has a garden but no roof. The {x} one has a roof but no garden.',
      'We looked at two houses today. In the {x} one there is a good roof, but no garden. In the {y} one you can see the sky from your bed, but the roses outside are lovely.',
    ],
    ask: [
      'They did not want to get wet in bed, so they bought the __ one.',
      '"Flowers can be planted in pots," said my wife. "Rain indoors is worse. We shall take the __ house."',
      'A man who has a dog asked for somewhere with grass. We could not show him the house that was __.',
      'When the storm came, one house stayed dry inside: the __ one.',
      'There is not one flower around the __ house.',
    ],
    rows: `x y due rivals
      red | white | red | white / white | red | white | red / yellow | blue | yellow | blue / blue | yellow | blue | yellow
      pink | grey | pink | grey / grey | pink | grey | pink / small | large | small | large / large | small | large | small`,
  },
  {
    open: [
      'In the shop they showed me three hats. The {x} one was too {bad1}, and the {y} one was too {bad2}. With the {z} one there was nothing wrong at all, and the girl held up a mirror.',
      'I tried on three hats this morning. {X}: too {bad1}. {Y}: too {bad2}. {Z}: just right. You should have seen me!',
    ],
    ask: [
      'I paid, and I wore it home: a fine new hat in __.',
      'So the hat that I bought was the __ one.',
      'When my neighbour saw me coming, she called, "How well you look in __!"',
      'Two went back onto the shelf, and the one that went on my head was __.',
      '"I shall take the __ one," I said.',
    ],
    rows: `x y z bad1 bad2 due rivals
      red | blue | green | small | dear | green | red blue / blue | green | red | large | thin | red | blue green
      black | white | grey | dear | tight | grey | black white / white | grey | black | silly | small | black | white grey
      brown | pink | yellow | tight | dear | yellow | brown pink / pink | yellow | brown | wide | warm | brown | pink yellow
      green | purple | blue | warm | wide | blue | green purple / orange | red | white | thin | silly | white | orange red`,
  },
  {
    open: [
      'The cinema is showing two films. One is about {a x}, and at the end everybody cries. The other, about {a y}, is so funny that my uncle fell off his chair.',
      'My uncle has seen both films. "The one about {a y} is a scream," he says, "but for the one about {a x} you need six handkerchiefs."',
    ],
    ask: [
      'We all wanted a good laugh, so we saw the film about the __.',
      '"Ha ha ha," it came through the wall of the cinema. They were watching the one with the __.',
      'I have been sad all week. For me it must be the __.',
      'We came out with wet eyes, but from laughing. What a __ that was!',
      'My aunt did not want to cry, and so they bought tickets for the film about the __.',
    ],
    rows: `x y due rivals
      dog | king | king | dog / king | dog | dog | king / nurse | thief | thief | nurse / thief | nurse | nurse | thief
      horse | cook | cook | horse / cook | horse | horse | cook / sailor | goose | goose | sailor / goose | sailor | sailor | goose`,
  },
  {
    open: [
      'The shops here close at different times: the {a1} at five, the {a2} at six, and the {a3} not before eight. You had better write that down.',
      "In this town the {a1} shuts at five o'clock, the {a2} an hour later and the {a3} at eight. Before that, all three are open.",
    ],
    ask: [
      'It is half past six, and only one door is still open, that of the __.',
      'At seven we needed something badly. "Run!" said Mother. "There is still the __."',
      'The last to go home of an evening are the people from the __.',
      'If you come at half past seven, there is light in just one place, the __.',
      'In the evening the only shop that can still help you is the __.',
    ],
    rows: `a1 a2 a3 due rivals
      bakery | bank | library | library | bakery bank / bank | bakery | library | library | bank bakery
      library | bank | bakery | bakery | library bank / library | market | bakery | bakery | library market
      bakery | library | market | market | bakery library / bank | library | market | market | bank library
      museum | bakery | cafe | cafe | museum bakery / cafe | museum | bakery | bakery | cafe museum`,
  },
  {
    open: [
      'They say that there are two statues in the park. The older one shows {a x}. The newer one, put up last year, shows {a y} with a bird on its head.',
      'Last year a second statue was put up in our park, {a y}. The first one, {a x}, has been there since my grandmother was young.',
    ],
    ask: [
      "On the black and white photo from my grandmother's wedding, you can see in the park the __.",
      'When Granny was a girl, she used to climb up onto the __.',
      'For a hundred years the children had to make do with one statue, the __.',
      'The stone is green and worn, as it should be after such a long time. It is the __.',
      'Of the two statues, the one that Granny grew up with is the __.',
    ],
    rows: `x y due rivals
      lion | king | lion | king / king | lion | king | lion / horse | poet | horse | poet / poet | horse | poet | horse
      bear | queen | bear | queen / queen | bear | queen | bear / sailor | dog | sailor | dog / dog | sailor | dog | sailor`,
  },
  {
    open: [
      'Take the {x} road if you want to see the {v}. The {y} road is quicker, but you see nothing but walls. Both of them end at the market.',
      'Two roads lead to the market. Along the {y} one there are only walls, and along the {x} one you have the {v} before you all the way.',
    ],
    ask: [
      'They had a camera and plenty of time, so they took the __ road.',
      'What a lovely {v}! We had chosen the __ road.',
      'Walls are not to my liking. I always go by the __ one.',
      'My sister had never seen the {v}. "Then let us walk along the __ road," I said.',
      'On a sunny Sunday everybody strolls along the __ road, and hardly anyone uses the other one.',
    ],
    rows: `x v y due rivals
      upper | lake | lower | upper | lower / lower | river | upper | lower | upper / old | castle | new | old | new
      new | sea | old | new | old / left | forest | right | left | right / right | lake | left | right | left
      narrow | valley | wide | narrow | wide / wide | river | narrow | wide | narrow`,
  },
]);

export const kinds: readonly Kind[] = [WHO, WHERE];
