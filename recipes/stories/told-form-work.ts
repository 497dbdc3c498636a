// Tellings of work, shops and the town in which the form of a word (waits or wait, knife or knives) hangs on what was said.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const FORM_WORK = toldKind('told: forms at work', [
  {
    open: [
      '"Please do not {v} in the office," says the sign. {S} cannot read, it seems.',
      'At our office it is forbidden to {v}. Has anyone told {s}?',
    ],
    ask: [
      'The boss is on the phone to Japan, and {s} __.',
      'In the lift, {s} __ every morning.',
      'As soon as the clock strikes ten, {s} __.',
      'And still {s} __ at ten.',
      'I close my door because, across the hall, {s} __.',
      'Sign or no sign, {s} __.',
      'Before lunch, after lunch, and on the stairs, {s} __.',
    ],
    rows: `s v due rivals / the girl from the post room | sing | sings | sing / the men from the post room | sing | sing | sings
      / the man with the two hats | smoke | smokes | smoke / the ladies at the desk | smoke | smoke | smokes
      / one of the secretaries | whistle | whistles | whistle / both secretaries | whistle | whistle | whistles
      / the cook with the strong arms | shout | shouts | shout / the cooks from the third floor | shout | shout | shouts
      / everybody in sales | run | runs | run / the people in sales | run | run | runs
      / our director's son | eat | eats | eat / our director's children | eat | eat | eats
      / the painter on the stairs | drink | drinks | drink / the painters | drink | drink | drinks`,
  },
  {
    open: [
      'A woman walked into the hardware shop and bought {x}. Then she paid, in small coins.',
      'The ironmonger had a strange customer today. From the window, she bought {x}.',
    ],
    ask: [
      'So in the window there still lay the __.',
      'He sold the remaining __ on Friday.',
      'On the next day, a boy came for the remaining __.',
      'There the remaining __ lay till Christmas.',
      '"You can have what is left at half price," said the man, and he wrapped up the __.',
      'She had not wanted the __.',
      'After closing time, the shopkeeper dusted the unsold __.',
    ],
    rows: `x due rivals / all of the knives except one | knife | knives / only one of the knives | knives | knife
      / every brush but one | brush | brushes / just one of the brushes | brushes | brush
      / all of the boxes but one | box | boxes / no more than one of the boxes | boxes | box
      / every bell except one | bell | bells / just a single one of the bells | bells | bell
      / all of the shelves but one | shelf | shelves / one of the shelves | shelves | shelf
      / all of the torches but one | torch | torches / only one of the torches | torches | torch
      / every watch but one | watch | watches / just one of the watches | watches | watch`,
  },
  {
    open: [
      'Dear Sir or Madam, last week I bought {n} in your shop in Mill Lane. The girl at the till was very kind, and I have nothing against her. At home, however, I had a nasty surprise.',
      'I should like to speak to the manager, please. It concerns {n}. My daughter gave forty pounds for this, in your own shop, and I have the receipt right here in my bag.',
    ],
    ask: [
      'Would you be so good as to take back __?',
      'I am sending __ back to you.',
      'If I were you, I would be ashamed to sell __.',
      'Please take __ back.',
      'The neighbours came over specially to look at __.',
      'We cannot use __.',
      'I want my money back, and in return I will give you __.',
    ],
    rows: `n due rivals / a kettle | it | them / a pair of curtains | them | it / an armchair | it | them / six wine glasses | them | it
      / a toaster | it | them / two garden chairs | them | it / an alarm clock | it | them / some light bulbs | them | it
      / a doll's house | it | them / nail scissors | them | it / a tent | it | them / leather gloves | them | it
      / a fridge | it | them / roller skates | them | it`,
  },
  {
    open: [
      'Our new butcher {x} behind the counter, just as the old one did.',
      'Like father, like son: the old butcher was no different from our new one, and he {x}!',
    ],
    ask: [
      'Thirty years ago, in the very same shop, the old man __.',
      'The old man __ too, back then.',
      'My mother still remembers how beautifully the old butcher __.',
      'The old butcher __ until he died.',
      'Until the day he retired, the father __.',
      'The old one, God rest his soul, also __.',
      'On the Saturday before his last Christmas, the old man once more __.',
    ],
    rows: `x due rivals / sings | sang | sings / whistles | whistled | whistles / dances | danced | dances / swears | swore | swears
      / yawns | yawned | yawns / laughs | laughed | laughs / hums | hummed | hums / eats | ate | eats / sleeps | slept | sleeps
      / joins in the singing | joined | joins / drinks | drank | drinks / dreams | dreamed | dreams / coughs | coughed | coughs`,
  },
  {
    open: ['The bakery was about to close. "Any {n} today?" I asked.', 'I came in late to buy {n}.'],
    ask: [
      'The baker showed me the basket. He had very __.',
      'The baker had very __ to sell.',
      '"If you come at six," he said, "you will find __."',
      'He had baked too __ that day.',
      'He had been ill that day, so he had made very __.',
      '"Sorry," said the baker, "but we have too __."',
      'I had hoped for a lot and got __.',
    ],
    rows: `n due rivals / bread | little | few / rolls | few | little / cake | little | few / buns | few | little
      / apple pie | little | few / tarts | few | little / gingerbread | little | few / biscuits | few | little
      / cheesecake | little | few / muffins | few | little / toast | little | few / pretzels | few | little`,
  },
  {
    open: [
      '"Leave it all to me," said the plumber. "I {x} with my left hand," he told us, "and I never take a break."',
      'The plumber had big plans. "First of all, tomorrow," he said on the phone, "I {x}."',
    ],
    ask: [
      'For three weeks, from what I have heard, nobody has seen him __.',
      'I never saw him __ at all.',
      'He sat down on the bath with a newspaper. Did the plumber __? No.',
      'Can he really __, that plumber?',
      'When my wife asked him, he said that he was too tired to __.',
      'With a hammer in his hand, at long last, I saw him __.',
      'Maybe he should learn how to __.',
    ],
    rows: `x due rivals / drill the holes | drill | drills drilled / bend the pipes | bend | bends bent / dig the trench | dig | digs dug
      / hammer | hammer | hammers hammered / paint the pipes | paint | paints painted / measure it all | measure | measures measured
      / clean the pipes | clean | cleans cleaned / weld the pipes | weld | welds welded / sweep the floor | sweep | sweeps swept
      / work | work | works worked`,
  },
  {
    open: [
      'There is a bench in front of the town hall, and you can learn a lot there about people. At noon you will find {s} on it. Some come there to eat and some to complain about the mayor, but who says that one cannot come just to {v}? The pigeons do not mind.',
      'The mayor was asked in an interview what he likes about our town. "The bench outside my window," he said, "and {s} on it. There is nothing I enjoy more than to watch people {v}, and I get it for nothing."',
    ],
    ask: [
      'The church bells ring twelve, and on the bench {s} __.',
      'Day after day {s} __ there.',
      'When they come out of the town hall with their papers, people see how {s} __.',
      'On the bench {s} __ until one.',
      'It can be freezing cold, with ice on the fountain, but {s} __.',
      'Tourists often stop and smile because {s} __.',
      'On the bench {s} __.',
    ],
    rows: `s v due rivals / the postman with the two dogs | nap | naps | nap / the old ladies from the bank | knit | knit | knits
      / the man with all the bags | snore | snores | snore / the girls from the bakery | giggle | giggle | giggles
      / the woman from the flower shops | knit | knits | knit / the students | kiss | kiss | kisses
      / the clerk with the red socks | yawn | yawns | yawn / the twin brothers | argue | argue | argues
      / the widow of the old mayor | pray | prays | pray / the builders | joke | joke | jokes
      / the tailor with the pins | sew | sews | sew / two of the painters | draw | draw | draws
      / the girl with the flutes | hum | hums | hum / the three old sailors | sing | sing | sings`,
  },
  {
    open: [
      '{I} tell people that I {v} at work. Look who is talking!',
      '{I} remind me that an office is no place to {v}.',
    ],
    ask: [
      'It is not I who does that. It is the other way round: {s} __.',
      'Meanwhile {s} __ all morning.',
      'I work, and {s} __.',
      'In fact, {s} __ every day.',
      'The whole firm knows how long {s} __.',
      'I hear it through the wall when {s} __.',
      'Feet on the table, that is how {s} __.',
    ],
    rows: `i s v due rivals / my boss likes to | my boss | sleep | sleeps | sleep / my bosses like to | my bosses | sleep | sleep | sleeps
      / the manager likes to | the manager | talk | talks | talk / the managers like to | the managers | talk | talk | talks
      / my partner likes to | my partner | eat | eats | eat / my partners like to | my partners | eat | eat | eats
      / the chief likes to | the chief | dream | dreams | dream / the chiefs like to | the chiefs | dream | dream | dreams
      / the foreman likes to | the foreman | yawn | yawns | yawn / the foremen like to | the foremen | yawn | yawn | yawns
      / my colleague likes to | my colleague | sing | sings | sing / my colleagues like to | my colleagues | sing | sing | sings`,
  },
  {
    open: [
      'Three people had applied for the job at the library, and {t}. The director read the letters twice, drank a cup of cold coffee, and looked out at the rain for a while.',
      'This is how we found somebody for the library, or did not. There were three letters on the desk of our director. She is a strict woman. According to what she read, {t}.',
    ],
    ask: [
      '"How many of the three do you wish to see?" asked her secretary. "Well," said the director, "__."',
      'She kept __ of the three letters.',
      'For the interviews, then, out of three people she chose __.',
      'Of the three, __ could be trusted.',
      'It was soon over. Of those who had written, the number who could be trusted was: __.',
      'Of the three letters, she kept __.',
      '"So, who is any good?" they asked. She said: "__."',
    ],
    rows: `t due rivals / two of them could not spell | one | all none / one of them could not spell | two | all none one
      / each of them could spell beautifully | all | none one / not a single one could spell | none | all two
      / two of them had told lies | one | all none / one of them had told lies | two | all none one
      / every one of them was honest and clever | all | none one / every one of them had told lies | none | all two`,
  },
  {
    open: [
      '"What did the driver who hit your van leave behind?" asked the insurance man. "{N}," I said.',
      'He drove into our van and was off. All that we have to show for it is {n}.',
    ],
    ask: [
      'The man from the insurance wanted to know how __.',
      'I did not see __ at first.',
      'On a van as old as ours, he told me, he had expected twice as __.',
      '"Not __, for an old van," he said.',
      'Compared with what he had seen that morning, it was not __.',
      'He wrote down, word for word: "Not __."',
      '"Oh dear," said the garage. "Nobody has ever come to us with so __."',
    ],
    rows: `n due rivals / damage | much | many / scratches | many | much / rust | much | many / dents | many | much / dirt | much | many
      / holes | many | much / broken glass | much | many / marks | many | much / black paint | much | many / cracks | many | much`,
  },
  {
    open: [
      'Every morning I take the same bus, and so {d} {s}. Not that we have ever spoken. It is a long ride, forty minutes, and there is time enough to {v} before the factory gates come in sight.',
      'If you ever ride with us on the number nine, keep away from the back row. It belongs to {s}. A bus, as the driver has said a hundred times, is no place to {v}, but does anybody listen?',
    ],
    ask: [
      'From the first stop to the last, {s} __.',
      'In the back row {s} __ daily.',
      'My mother thinks that I am making it up, but it is true: {s} __.',
      'And all the way, {s} __ again.',
      'No one gets up, no one says a word, though all can hear how {s} __.',
      'As the bus goes over the bridge, {s} __.',
      'It must be love of life, the way {s} __.',
    ],
    rows: `d s v due rivals / does | the nurse from the twins' ward | hum | hums | hum / do | the two nurses | hum | hum | hums
      / does | the man with flowers | snore | snores | snore / do | the men with a ladder | snore | snore | snores
      / does | the clerk with three bags | chew | chews | chew / do | the four clerks | chew | chew | chews
      / does | the girl with headphones | sing | sings | sing / do | the girls | sing | sing | sings
      / does | the painter with two hats | whistle | whistles | whistle / do | the painters | whistle | whistle | whistles
      / does | the old miner | groan | groans | groan / do | the old miners | groan | groan | groans`,
  },
  {
    open: [
      'The detective asked the barman who had been in. "Only {s}," said the barman.',
      'Nobody but {s} had been in the bar that night.',
    ],
    ask: [
      'So the detective went to the station to ask about __.',
      'The police caught __ at the harbour.',
      '"Then all I need to do," he said, "is to find __."',
      'They put __ in a cell.',
      'A taxi driver, too, had seen __.',
      'At the harbour, just before the ship left, they caught __.',
      'The judge took off his glasses and looked sternly at __.',
    ],
    rows: `s due rivals / a tall man | him | her them / a lady in black | her | him them / two sailors | them | him her
      / a dog | it | them her / a priest with a beard | him | them it / a nun | her | him them / three nuns | them | her him
      / a girl with a parrot | her | him them / twin brothers | them | him her / a black cat | it | them him
      / the mayor's wife | her | him it / a farmer and his sons | them | him it / a monkey | it | them her`,
  },
  {
    open: [
      'We were short of helpers at the street party, so Mrs Webb from the council asked {q} to stand in. {D} had never before been in charge of a tombola, and it said so in the paper the next day.',
      'It said in the paper that {q} had run the tombola at our street party. {D} did a fine job, the paper wrote, and by four in the afternoon there was not a ticket left.',
    ],
    ask: [
      'No helper came, so {q} had to sell all the tickets __.',
      '{Q} photographed __ with the prize.',
      'With a paper crown on, {q} went to the mirror to admire __.',
      '{Q} felt proud of __ that night.',
      'The cold sausages were free, so {q} kept a few of them for __.',
      'That night, {q} read all about __.',
      'Well done, thought {q}, more than pleased with __.',
    ],
    rows: `q d h due rivals / the vicar | The good man | him | himself | herself themselves
      / the baker's wife | The good woman | her | herself | himself themselves
      / the two firemen | The good men | them | themselves | himself herself
      / our postman | The man | him | himself | themselves herself / my aunt | The woman | her | herself | themselves himself
      / the choir girls | The girls | them | themselves | herself himself`,
  },
  {
    open: [
      'When the jeweller came to work, the glass was broken and it was cold in the shop. He counted what he had in the window. Of {x} were still there.',
      'It was the cleaning lady who noticed first that there had been a burglar. The jeweller counted his things with shaking hands. Of {x} had been left behind, and there was a muddy footprint on the carpet.',
    ],
    ask: [
      'The police are still looking for the stolen __.',
      'Where has the thief hidden the __?',
      'It was in all the papers that somebody had taken the __.',
      'Nobody ever saw the stolen __ again.',
      'Luckily he was insured, so the jeweller got something for the __.',
      'A boy who was fishing in the canal pulled out the lost __.',
      '"Catch the thief if you can," said the jeweller. "I only want the __."',
    ],
    rows: `x due rivals / ten watches, nine | watch | watches / ten watches, only two | watches | watch / four rings, three | ring | rings
      / forty rings, three | rings | ring / seven brooches, all but one | brooch | brooches / seven brooches, two | brooches | brooch
      / his six clocks, five | clock | clocks / his twenty clocks, five | clocks | clock / three crowns, two | crown | crowns
      / his eight crowns, two | crowns | crown / twelve silver knives, eleven | knife | knives / twelve silver knives, three | knives | knife
      / eight gold boxes, seven | box | boxes / eight gold boxes, only three | boxes | box
      / a hundred necklaces, all but one | necklace | necklaces / a hundred necklaces, only six | necklaces | necklace`,
  },
  {
    open: [
      '"What can I get you, love?" "{N}, please."',
      'The man at the market was selling fruit, and I wanted {n}.',
    ],
    ask: [
      '"Not from the bottom," I said. "Could I have the big __?"',
      '"The red __, please."',
      'He reached to the back and took out the best __.',
      'I took the cheap __ in the end.',
      '"I would not buy the green __."',
      'He blew on his cold hands and then weighed the yellow __.',
      '"Are you sure," asked the market man, "that you do not want the cheaper __?"',
    ],
    rows: `n due rivals / six pears | ones | one / a melon | one | ones / some plums | ones | one / a pineapple | one | ones
      / four apples | ones | one / a coconut | one | ones / ten lemons | ones | one / a pear for my lunch | one | ones
      / a few cherries | ones | one / a single peach | one | ones`,
  },
  {
    open: [
      'You ask what the fishmonger {x}? {V}, that is what.',
      '"And what {y} the fishmonger do?" "Well," said his wife, "{v}!"',
    ],
    ask: [
      'A full market, cold fish, wet feet, and he __.',
      'He __ and nothing else.',
      'Without taking his apron off, the fishmonger __.',
      'The fishmonger __ all by himself.',
      'Among crabs and eels, this good man just __.',
      'Others sell fish; he __.',
      'All day long, he __.',
    ],
    rows: `x y v due rivals / did at the fair | did | dance | danced | dances / does now | does | dance | dances | danced
      / did in the storm | did | sing | sang | sings / does these days | does | sing | sings | sang
      / did on his birthday | did | drink | drank | drinks / does nowadays | does | drink | drinks | drank
      / did in the heat | did | sleep | slept | sleeps / does when it is hot | does | sleep | sleeps | slept
      / did last Friday | did | shout | shouted | shouts / does every Friday | does | shout | shouts | shouted
      / did on the day of the fire | did | laugh | laughed | laughs / does these days | does | laugh | laughs | laughed`,
  },
  {
    open: [
      'Somebody had left {n} on the seat of my taxi, and I was already halfway across town when I saw. The meter was still running. On the radio they were talking about the price of onions.',
      'In thirty years as a taxi driver I have found all sorts of things. False teeth, a goose, and once a wedding cake. But last night, under the seat, I found {n}.',
    ],
    ask: [
      'When I got home, I said to my wife: "You will never believe who owns __."',
      '"Who has left __ here?" I wondered.',
      '"Good heavens," cried the lady at the hotel, "so you have found __!"',
      '"Take __ to the police," said my wife.',
      '"Look," I said to the cat when I came in at six, "just look at __!"',
      '"A friend of mine," said the policeman, "would give a fortune for __."',
      '"I cannot," I told them at the station, "simply throw away __."',
    ],
    rows: `n due rivals / a wooden leg | this | these / ten gold coins | these | this / an old violin | this | these
      / six love letters | these | this / a live hen | this | these / white gloves | these | this / a wig | this | these
      / a dozen eggs in a box of straw, all whole, and warm, | these | this / a map of the sewers | this | these
      / a pair of handcuffs | these | this / a red lamp | this | these / two pistols | these | this`,
  },
  {
    open: [
      'Notice to all staff. From Monday, nobody is to {v} in the canteen, and this goes for {s} as well.',
      'It is in the rules, on page nine. In the canteen you must not {v}. That is the theory. The practice can be seen any day at the long table in the middle, and it is called {s}.',
    ],
    ask: [
      'It is Monday, ten past twelve, and near the soup {s} __.',
      'Over the soup, {s} __ again.',
      'Rules or not, {s} __.',
      'At noon {s} __ as usual.',
      'We have had letters from other firms who hear how {s} __.',
      'The director can say what he wants: {s} __.',
      'Today it is pea soup. At the long table {s} __.',
    ],
    rows: `s v due rivals / Bob from the garages | sing | sings | sing / the boys from the garage | sing | sing | sings
      / Rita with the rings | bark | barks | bark / Rita and her sister | bark | bark | barks
      / the porter | gamble | gambles | gamble / the porters | gamble | gamble | gambles
      / a certain lady from the shops | dance | dances | dance / certain ladies | dance | dance | dances
      / the man from the stores | burp | burps | burp / the men from the store | burp | burp | burps
      / old Jim with the keys | wink | winks | wink / the guards | wink | wink | winks`,
  },
]);

export const kinds: readonly Kind[] = [FORM_WORK];
