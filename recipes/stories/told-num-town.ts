// Tellings of number in a town: in shops and streets, on buses and in offices the verb goes with its subject.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const STREETS = toldKind('told: number, in town', [
  {
    open: ['It is market day today.', 'Come and buy! Come and buy! The market is open until noon.'],
    ask: [
      'The {s} in these baskets __ two pounds a kilo.',
      'The {s} from the islands __ a lot.',
      'The {s} on the other table __ only half as much.',
      'The {s} beside the flowers __ next to nothing.',
      'The {s} that the farmer over there sells __ a little less.',
      'The {s} my brothers grow __ more, but you can taste why.',
      'The {s} in that box __ fifty pence.',
      'The {s} under the umbrella __ far too much, if you ask me.',
    ],
    rows: `s due rivals / cheese | costs | cost / apples | cost | costs / rice | costs | cost
      / beans | cost | costs / fruit | costs | cost / eggs | cost | costs / fish | costs | cost
      / pears | cost | costs / bread | costs | cost / nuts | cost | costs / meat | costs | cost
      / plums | cost | costs / butter | costs | cost / grapes | cost | costs`,
  },
  {
    open: [
      'Our bus was stuck in the middle of town for an hour, and I had nothing to read. So I looked out and counted things.',
      'When we got to the main square, we did not believe our eyes. We had been away for only two weeks.',
    ],
    ask: [
      'The {s} between the banks __ closed.',
      'The {s} by the station __ full of people.',
      'The {s} behind the trees __ empty.',
      'The {s} with the green doors __ for sale.',
      'The {s} at the end of the road __ covered in flags.',
      'The {s} my grandfather built __ gone.',
      'The {s} opposite the two cinemas, to my surprise, __ painted pink.',
      'The {s} on the left __ dark.',
    ],
    rows: `s due rivals / shop | was | were / shops | were | was / café | was | were / cafés | were | was
      / hotel | was | were / hotels | were | was / building | was | were / buildings | were | was
      / restaurant | was | were / houses | were | was / bakery | was | were / old halls | were | was`,
  },
  {
    open: ['The street was full of noise and people.', '"What is going on out there?" asked the old man.'],
    ask: [
      'The {s} from the two schools __ stopped the cars.',
      'The {s} with the drum __ come round the corner.',
      'The {s} behind the policemen __ started to sing.',
      'The {s} on the bridge __ seen something in the river.',
      'The {s} outside the shops __ been waiting since six.',
      'The {s} that my sister knows __ just waved at us.',
      'The {s} in front of the bank __ lost some money.',
    ],
    rows: `s due rivals / boy | has | have / boys | have | has / girl | has | have / girls | have | has
      / man | has | have / men | have | has / woman | has | have / women | have | has / student | has | have
      / children | have | has / teacher | has | have / people | have | has`,
  },
  {
    open: [
      'I have been to the office about it three times already. Each time somebody writes it all down, and then nothing happens.',
      'Dear Sir or Madam, I am writing about our street. Last winter I wrote to you about the same thing, and you never answered.',
    ],
    ask: [
      'The {s} outside the shops still __ not work.',
      'The {s} in front of my house __ not look safe at all.',
      'The {s} between the garages __ not stay shut.',
      'The {s} near the school __ not please anybody.',
      'The {s} that your men put up __ not help us.',
      'The {s} by the lake __ not need repairing, but ours cannot wait.',
      'The {s} behind the flats, as you know, __ not even have a number.',
    ],
    rows: `s due rivals / gate | does | do / gates | do | does / lift | does | do / lifts | do | does
      / barrier | does | do / barriers | do | does / iron door | does | do / iron doors | do | does
      / automatic door | does | do / automatic doors | do | does`,
  },
  {
    open: [
      'The police have found a bag full of things.',
      'Welcome to the lost property office! Look around.',
    ],
    ask: [
      'The {s} on these shelves __ to a singer.',
      'The {s} in the plastic bag __ to my neighbour.',
      'The {s} beside the umbrellas __ to me!',
      'The {s} that came in on Monday __ to a lady from Spain.',
      'The {s} with the gold letters __ to a famous man.',
      'The {s} you have in your hand __ to one of the guards.',
      'The {s} behind those suitcases surely __ to somebody.',
      'The {s} under the coat __ to her.',
    ],
    rows: `s due rivals / purse | belongs | belong / keys | belong | belongs / jewellery | belongs | belong
      / rings | belong | belongs / phone | belongs | belong / glasses | belong | belongs
      / money | belongs | belong / boots | belong | belongs / camera | belongs | belong
      / gloves | belong | belongs / hat | belongs | belong / letters | belong | belongs`,
  },
  {
    open: [
      'A woman went into a shop. She looked at a row of {many}, and then at {a one} that stood quite alone.',
      'There were some {many} in the shop window, a bit dusty, and in front of them one {one} with a red ribbon.',
    ],
    ask: [
      '"I will take {det} __," she said.',
      '"How much do you want for {det} beautiful __?"',
      'Her husband said they had no money for {det} __.',
      '"I am sorry, but I cannot sell you {det} old __."',
      'Next day a rich man came and bought {det} __.',
      'Everybody in town was talking about {det} splendid __.',
      'She dreamed all night of {det} lovely __.',
    ],
    rows: `one many det due rivals / clock | clocks | that | clock | clocks
      / lamp | lamps | those | lamps | lamp / vase | vases | this | vase | vases
      / mirror | mirrors | these | mirrors | mirror / desk | desks | that | desk | desks
      / chair | chairs | those | chairs | chair / doll | dolls | this | doll | dolls
      / dress | dresses | these | dresses | dress / painting | paintings | that | painting | paintings
      / basket | baskets | those | baskets | basket / candle | candles | this | candle | candles
      / box | boxes | these | boxes | box`,
  },
  {
    open: [
      'Hello, Mum! I am at the station.',
      'It was five past eight, and there was a crowd on the platform.',
    ],
    ask: [
      'The {s} to the lakes __ late again.',
      'The {s} from the coast __ on time, they say.',
      'The {s} with the blue stripes __ too full for us.',
      'The {s} behind the ticket office __ not for passengers.',
      'The {s} that my friends take __ never as slow as this.',
      'The {s} for the football match __ free today.',
      'The {s} on the other side of the tracks __ ready to leave.',
    ],
    rows: `s due rivals / train | is | are / trains | are | is / bus | is | are / buses | are | is
      / tram | is | are / trams | are | is / night train | is | are / night trains | are | is
      / minibus | is | are / coaches | are | is`,
  },
  {
    open: [
      'In our street everybody gets up early. My father sees them all from his window when he is making tea.',
      'If you want to know who is up at five in the morning, ask the postman. He has seen it all.',
    ],
    ask: [
      'The {s} from the flats above us __ nights.',
      'The {s} at number ten __ in the hospital.',
      'The {s} next to the two shops __ at home.',
      'The {s} with the little dog __ for a newspaper.',
      'The {s} my cousins know __ on a ship.',
      'The {s} across the road __ far too much.',
      'The {s} behind those curtains hardly ever __ before noon.',
    ],
    rows: `s due rivals / man | works | work / men | work | works / woman | works | work
      / women | work | works / girl | works | work / girls | work | works / people | work | works
      / lady | works | work / neighbours | work | works / young man | works | work / young men | work | works
      / young lady | works | work`,
  },
  {
    open: ['Have you seen the evening paper?', 'Turn the radio up, please! They are talking about our town.'],
    ask: [
      'The {s} about the fires __ all over the front page.',
      'The {s} from the mayor __ rather long.',
      'The {s} on the last pages __ more fun.',
      'The {s} concerning our school __ wrong.',
      'The {s} that the two reporters sent __ quite new to me.',
      'The {s} next to the weather __ true, I am afraid.',
      'The {s} between the pictures __ hard to believe.',
    ],
    rows: `s due rivals / news | is | are / reports | are | is / article | is | are / articles | are | is
      / story | is | are / stories | are | is / report | is | are / letters | are | is / letter | is | are
      / jokes | are | is / text | is | are / lines | are | is`,
  },
  {
    open: [
      'Last night somebody broke into the bank. In the morning there was glass all over the street, and nobody was let through.',
      'An alarm went off at the museum a little after two. By breakfast time half the town had come to watch.',
    ],
    ask: [
      'The {s} outside the doors __ very tired.',
      'The {s} with the two big dogs __ there in no time.',
      'The {s} from the next town __ too late.',
      'The {s} behind the rope __ not sure what to think.',
      'The {s} who had seen the thieves __ asked to wait.',
      'The {s} in the police car, wrapped in a blanket, __ still shaking.',
      'The {s} on the steps __ very angry.',
    ],
    rows: `s due rivals / guard | was | were / police | were | was / man | was | were / guards | were | was
      / woman | was | were / officers | were | was / officer | was | were / people | were | was
      / caretaker | was | were / firemen | were | was / reporter | was | were / women | were | was`,
  },
  {
    open: [
      'It is lunchtime, and I am hungry.',
      'Where shall we eat? There is a lot to choose from round here.',
    ],
    ask: [
      'The {s} in the side streets __ good.',
      'The {s} beside the cinema always __ so nice!',
      'The {s} with the tables outside __ of garlic.',
      'The {s} that my uncle runs __ of fish.',
      'The {s} across from the two churches __ better.',
      'The {s} on the ground floor __ of old fat, I am sorry to say.',
      'The {s} near the gardens __ of coffee.',
    ],
    rows: `s due rivals / café | smells | smell / cafés | smell | smells / kitchen | smells | smell
      / kitchens | smell | smells / food stall | smells | smell / food stalls | smell | smells
      / bakery | smells | smell / bakeries | smell | smells / restaurant | smells | smell
      / restaurants | smell | smells / food | smells | smell / snack bars | smell | smells`,
  },
  {
    open: [
      'Tomorrow the queen is coming to our town. There are flags in all the streets, and the school choir is practising again.',
      'The big football match is on Saturday. My street has talked of nothing else for three weeks.',
    ],
    ask: [
      'The {s} from the newspapers __ to know everything.',
      'The {s} in the flat below __ to stay at home.',
      'The {s} with the tickets __ to be there early.',
      'The {s} outside the tents __ a place at the front.',
      'The {s} behind the bar __ to close at noon.',
      'The {s} my sister is talking to __ a photo.',
      'The {s} under the trees, believe it or not, __ to sleep there.',
    ],
    rows: `s due rivals / man | wants | want / men | want | wants / woman | wants | want
      / women | want | wants / girl | wants | want / girls | want | wants / student | wants | want
      / students | want | wants / young man | wants | want / young people | want | wants`,
  },
  {
    open: ['They are building a new road.', 'Our town gets bigger every year, and not everybody likes it.'],
    ask: [
      'The {s} behind the shops __ to go.',
      'The {s} by the river __ no roof yet.',
      'The {s} with the broken windows __ been sold.',
      'The {s} next to the old school __ a lovely view.',
      'The {s} my uncles live in __ no heating.',
      'The {s} above the harbour __ thick walls.',
      'The {s} on the hill, as the mayor told us, __ got to be pulled down.',
    ],
    rows: `s due rivals / house | has | have / houses | have | has / building | has | have
      / buildings | have | has / tower | has | have / towers | have | has / flat | has | have
      / flats | have | has / hall | has | have / cottages | have | has / hotel | has | have
      / hotels | have | has`,
  },
  {
    open: [
      'At the dentist there were two women waiting, and one of them had a cold. I sat down and listened to them, for want of a magazine.',
      'You hear the funniest things on the bus. Two old ladies were sitting right in front of me this morning.',
    ],
    ask: [
      '"The {s} for the winter months __ terrible," said one.',
      '"The {s} that my nephew likes __ silly to me."',
      '"The {s} my daughters wear never __ warm enough."',
      '"The {s} for people of our age __ darker every year."',
      '"The {s} on the top shelves __ cheap."',
      '"The {s} we had as girls still __ better to me, whatever my doctor says."',
      '"The {s} at the new shop __ all right."',
    ],
    rows: `s due rivals / clothing | seems | seem / clothes | seem | seems / stuff | seems | seem
      / shoes | seem | seems / footwear | seems | seem / trousers | seem | seems / hat | seems | seem
      / things | seem | seems / coat | seems | seem / jackets | seem | seems`,
  },
  {
    open: ['Can you tell me the way, please?', 'The guide held up a red umbrella and waited for us all.'],
    ask: [
      'The {s} between the houses __ down to the harbour.',
      'The {s} by the church __ nowhere.',
      'The {s} with the old lamps __ past the theatre.',
      'The {s} on your left __ straight to the castle.',
      'The {s} behind those walls __ up to the tower.',
      'The {s} that my grandmother used to take __ through a tunnel now.',
      'The {s} under the arches __ back to the square.',
    ],
    rows: `s due rivals / street | goes | go / streets | go | goes / path | goes | go / paths | go | goes
      / steps | go | goes / lane | goes | go / lanes | go | goes / road | goes | go / roads | go | goes
      / stairs | go | goes / alley | goes | go / footpath | goes | go`,
  },
  {
    open: [
      'My aunt has a shop for all sorts of things in Mill Lane. I help her in the holidays and put the new goods on the shelves.',
      'It is a funny little shop. You can find all you want in it, if you have the time, and the owner tells you a story about each thing.',
    ],
    ask: [
      'The {s} in the window __ from India.',
      'The {s} near the tills __ from a factory in the north.',
      'The {s} that my father sells __ from China.',
      'The {s} behind those boxes __ in three sizes.',
      'The {s} under the counter __ from an old castle, she says.',
      'The {s} on the upper shelves __ in lots of colours.',
      'The {s} my friends collect __ from all over the world.',
    ],
    rows: `s due rivals / soap | comes | come / candles | come | comes / tea | comes | come
      / cups | come | comes / silk | comes | come / carpets | come | comes / paper | comes | come
      / toys | come | comes / wool | comes | come / baskets | come | comes / glass | comes | come
      / beads | come | comes`,
  },
  {
    open: [
      'The baker held out a tray. There was one {one} left on it, and behind him his wife was bringing more {many}.',
      'I saw {a one} on the counter and a pile of {many} in the window, all still warm.',
    ],
    ask: [
      '"Can I have {det} little __?" asked the child.',
      '"Somebody has ordered {det} __, I am sorry."',
      'No other baker in town makes {det} delicious __.',
      'I could not take my eyes off {det} __.',
      'We ate {det} wonderful __ on a bench by the fountain.',
      'My dog would do anything for {det} __.',
      'You only get {det} sweet __ in the winter.',
    ],
    rows: `one many det due rivals / cake | cakes | these | cakes | cake / roll | rolls | this | roll | rolls
      / bun | buns | those | buns | bun / pie | pies | that | pie | pies / tart | tarts | these | tarts | tart
      / biscuit | biscuits | this | biscuit | biscuits / pancake | pancakes | those | pancakes | pancake
      / waffle | waffles | that | waffle | waffles / loaf | loaves | these | loaves | loaf
      / doughnut | doughnuts | this | doughnut | doughnuts`,
  },
  {
    open: [
      'The fair has come to town!',
      'Roll up, roll up! Tonight the circus opens its doors to young and old.',
    ],
    ask: [
      'The {s} with the golden shoes __ great.',
      'The {s} beside the tents __ a bit shy.',
      'The {s} from the zoo __ sad to me.',
      'The {s} behind the caravans __ sleepy.',
      'The {s} that the clown likes best __ happy.',
      'The {s} on the posters __ much bigger.',
      'The {s} next to the ticket box, I must say, __ rather old.',
    ],
    rows: `s due rivals / bear | looks | look / bears | look | looks / monkey | looks | look
      / monkeys | look | looks / pony | looks | look / ponies | look | looks / lion | looks | look
      / elephants | look | looks / elephant | looks | look / donkeys | look | looks`,
  },
  {
    open: ['The museum is free on Sundays.', '"Please do not touch anything," said the guide.'],
    ask: [
      'The {s} behind the glass __ over a thousand years old.',
      'The {s} in the next two rooms __ not for children.',
      'The {s} on the wall __ from Greece.',
      'The {s} with the lions __ very famous.',
      'The {s} that the thieves wanted __ worth a million.',
      'The {s} beside the door __ not real, by the way.',
      'The {s} under those lamps __ easily damaged.',
    ],
    rows: `s due rivals / picture | is | are / pictures | are | is / mask | is | are / masks | are | is
      / gold | is | are / coins | are | is / armour | is | are / swords | are | is / crown | is | are
      / crowns | are | is / jewellery | is | are / vases | are | is`,
  },
  {
    open: [
      'Somebody had left a window open at the town hall overnight. When the clerks came in on Monday, they could hardly see the floor.',
      'After the wind had dropped, the caretaker went through the building with a lamp. He shook his head at every door.',
    ],
    ask: [
      'The {s} on the desks __ wet through.',
      "The {s} in the mayor's room __ all over the place.",
      'The {s} from the last three years __ gone.',
      'The {s} beside the printer __ safe and dry.',
      'The {s} about the new roads __ in the fountain.',
      'The {s} that my boss needed __ up in a tree.',
      'The {s} with the stamps, luckily, __ still there.',
    ],
    rows: `s due rivals / paper | was | were / papers | were | was / letter | was | were
      / letters | were | was / file | was | were / files | were | was / map | was | were / maps | were | was
      / mail | was | were / bills | were | was / list | was | were / lists | were | was`,
  },
  {
    open: ['I work in a bakery near the station.', 'Every customer has something to say about our things.'],
    ask: [
      'The {s} with raisins __ best, they say.',
      'The {s} from this oven __ just like at home.',
      'The {s} on the upper shelves __ of honey.',
      'The {s} beside the till __ a bit dry today.',
      'The {s} that my sisters bake __ even better.',
      'The {s} in the window __ of nothing.',
      'In my opinion the {s} with the nuts __ wonderful.',
    ],
    rows: `s due rivals / bread | tastes | taste / rolls | taste | tastes / cake | tastes | taste
      / cakes | taste | tastes / pie | tastes | taste / pies | taste | tastes / pastry | tastes | taste
      / buns | taste | tastes / toast | tastes | taste / biscuits | taste | tastes`,
  },
]);

export const kinds: readonly Kind[] = [STREETS];
