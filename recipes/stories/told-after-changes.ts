// Tellings of how a thing or a person was and what has changed it since, so that the old word no longer holds.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const CHANGED = toldKind('told: and so it is now, changed', [
  {
    open: [
      'On Friday {it} was {was}. Then {what}.',
      '{p} saw it on Friday, when {it} was still {was}. On Saturday {what}.',
      'Up to last Friday {it} was {was}, as everybody in the house knows. But at the weekend {what}.',
    ],
    ask: [
      'On Monday {it} was __.',
      '{p} came back on Monday and saw that {it} was __.',
      '"I believe that you will find {it} __," said the landlady.',
      'So what is new? {It} is __!',
      'If you have a look today, {it} is __.',
      'Since the weekend {it} has been __.',
    ],
    rows: `it It was what due rivals
      the biscuit tin | The biscuit tin | full | four boys came to stay and ate to the last crumb | empty | full new sticky
      the coal cellar | The coal cellar | empty | the coal man came and carried in twenty sacks | full | empty clean open
      the lawn | The lawn | wet | the sun shone on it for two whole days | dry | wet white frozen
      the barn floor | The barn floor | dry | the stream rose and ran right through | wet | dry clean empty
      the gate | The gate | locked | the caretaker took off the chain | open | locked wet new
      the back door | The back door | open | the caretaker turned the key and took it away | locked | open dirty broken
      the kitchen | The kitchen | clean | three pigs got in from the mud | dirty | clean empty dark
      the cage | The cage | dirty | somebody went over it with soap and hot water | clean | dirty full locked
      the bread knife | The bread knife | blunt | a man came by with a grinding wheel | sharp | blunt dirty lost
      the stove | The stove | cold | a fire was lit in it, and more logs were put on each hour | hot | cold wet empty`,
  },
  {
    open: [
      'When I went to the shop, the baby was {was}. While I was away, {what}.',
      'Five minutes ago the baby was {was}, I promise! Then {what}.',
    ],
    ask: [
      'I came in with my bags, and the baby was __.',
      'Tiptoe or no tiptoe, the baby is __.',
      '"Your baby is __," said the neighbour, who was standing at the cradle.',
      '{p} bent over the cradle. Yes, the baby was __.',
      'Babies change quickly: this one is __ now.',
    ],
    rows: `was what due rivals
      asleep | a fire engine came by with all its bells, and big eyes looked out of the cradle | awake | asleep dry clean
      awake | Grandma rocked and sang for a while, until both eyes fell shut and there was a little snore | asleep | awake hungry angry
      dry | the bottle ran out all over the blanket and the shirt | wet | dry asleep full
      wet | a warm towel and a fresh nappy did their work | dry | wet dirty hungry
      hungry | a whole bottle of milk went down, and half of another | full | hungry wet asleep
      clean | somebody left the coal box within reach | dirty | clean asleep full
      dirty | a tub was filled, and there was a lot of splashing with soap | clean | dirty hungry black
      calm | the cat took the teddy bear away, and there was such a howl | angry | calm asleep full`,
  },
  {
    open: [
      'There was a fire on the beach that night. {What}. Somebody had a guitar, and somebody else wished that he had not.',
      'We had lit a fire on the beach. {What}.',
    ],
    ask: [
      'When {p} came out of the sea again, the fire was __.',
      '{p} held out both hands to the fire, but it was __.',
      'By midnight, I am sorry to say, the fire was __.',
      '"Look!" cried {p}. "Our fire is __!"',
    ],
    rows: `what due rivals
      It burned as high as a house, but then a wave ran up and swallowed it with a hiss | out | huge small
      It was nearly out, and then somebody emptied a can of petrol on it | huge | out tiny
      It was out, but Tom blew and blew, and one little flame came up no longer than a finger | tiny | out huge
      It was tiny, but then they threw on eleven old boats and a fence | huge | tiny out
      It flickered all evening, until a cloud burst over us and the last spark died | out | huge tiny
      It had roared like a lion, but by now there was no wood, and one flame was left, no bigger than that of a candle | tiny | huge out`,
  },
  {
    open: [
      'The soup was {was} when the pot was set on the table. Then {what}.',
      '"Your soup is {was}," {p} told the cook. The cook said nothing, and {what}.',
    ],
    middle: ['In the meantime they talked about the price of onions.'],
    ask: [
      'They tried it again, and now the soup was __.',
      'So in the end the soup was __.',
      '"And now, I must say, your soup is __," said {p}.',
      'Nobody could still say that it was {was}: the soup was __!',
      'Would you have liked that soup, now that it was __?',
    ],
    rows: `was what due rivals
      too hot | it was put out in the snow for two hours | cold | hot burnt thick
      too cold | it was put over the big flame until it bubbled | hot | cold sweet thin
      too thick | three jugs of water were poured into it | thin | thick burnt sweet
      too thin | a whole bag of flour was stirred into it | thick | thin cold gone
      too sour | a pound of sugar was stirred into it | sweet | sour salty cold
      too sweet | the juice of nine lemons was pressed into it | sour | sweet cold hot
      too thin | it was left on the fire until black smoke came out | burnt | thin cold sweet
      too sweet | the dog was called, and the dog licked out the pot | gone | sweet cold burnt
      too sweet | half a bag of salt was thrown into it | salty | sweet sour gone`,
  },
  {
    open: [
      'You asked me what became of {m}. Well, when you knew him, he was {was}. Then {what}. That is all that I know, and most of it I have from the barber.',
      '{m} was {was} when we were at school together. Later {what}.',
    ],
    ask: [
      'Today {m} is __.',
      'I saw him in the street last week. You would not believe it, but he is __.',
      '"So {m} is __!" said {q}. "Who would have thought it?"',
      'It took me some time to get used to it that {m} was __.',
      'His own mother would not believe that {m} is __.',
    ],
    rows: `was what due rivals
      poor | he found oil under his potatoes, barrels and barrels of it | rich | poor fat alone
      rich | he bet all he had on a horse, and it is running still | poor | rich thin married
      alone | he danced with a nurse, and they put on the rings in June | married | alone poor ill
      married | his wife ran off with the chimney sweep, and the children too are far away | alone | married rich fat
      ill | he spent a year in the mountains, and now he runs up every hill | healthy | ill poor blind
      fat | he ate nothing but lettuce for two years, and his belt goes round him twice | thin | fat rich young
      thin | he married a pastry cook, and now he needs two chairs | fat | thin poor blind`,
  },
  {
    open: [
      'At three {p} was {was}. After that {pHe} {what}.',
      '{p} rang me at three and told me that {pHe} was {was}. An hour later {pHe} {what}.',
      'When {p} left us, {pHe} was {was}, and we were a bit worried, as you are when you stand at a window and wave. But {q} wrote to say that {p} then {what}.',
    ],
    ask: [
      "At six o'clock, then, {p} was __.",
      'In the evening there was a photo of {p}: you could see that {pHe} was __.',
      '{p} was by no means still {was}. {PHe} was __!',
      'If I know {p}, {pHe} is __ by now.',
      'Where {pHe} had been {was} before, {p} was __.',
    ],
    rows: `was what due rivals
      hungry | ate three plates of potatoes and a whole pie | full | hungry cold thirsty
      full | rowed across the lake and back with nothing in the basket | hungry | full asleep clean
      wet | sat between two stoves for two hours | dry | wet dirty hungry
      dry | was pushed into the fountain | wet | dry warm sick
      cold | got into a hot bath and then under three blankets | warm | cold dirty hungry
      warm | stood at a bus stop in the snow without a coat | cold | warm clean full
      dirty | stood under the shower with a lot of soap | clean | dirty thirsty cold
      clean | crawled through a ditch after a frog | dirty | clean dry warm`,
  },
  {
    open: [
      'There was a race round the lake for everyone who can ride a bike. At the bridge {p} was {was}. Then {what}. After that nothing changed.',
      'And here is our report from the race. Up to the mill {p} was {was}. Behind the mill, however, {what}, and it stayed like that.',
    ],
    ask: [
      '{p} reached the finish in the end, and {pHe} was __.',
      'So it says on the list that {p} came __.',
      '"You came __, {p}," said the judge.',
      'I did not see the finish, but I can tell you that {p} came in __.',
      'Guess who came in __? It was {p}!',
    ],
    rows: `was what due rivals
      last | all the others stopped at a fork and took the wrong way | first | last third second
      first | the chain came off, and every single one of the others rode past | last | first second third
      third | one rider in front fell into the lake and gave up | second | third first last
      second | two riders came up from behind and passed | fourth | second first third
      second | the leader had to stop because of a goose | first | second last third
      first | one rider came up from behind and passed | second | first third last
      first | two riders came up from behind and passed | third | first second last
      second | there was a flat tyre to mend, and the whole field rode past | last | second first third
      fourth | the leader met a swan and gave up | third | fourth first last`,
  },
  {
    open: [
      'Weather diary, Tuesday. In the morning it was {was}. At noon {what}.',
      'We had planned a picnic for the afternoon. When we got up, it was {was}, but while we were buttering the bread, {what}.',
    ],
    ask: [
      'I looked out of the window at two, and it was __.',
      '"How is the weather now?" asked {p} from the sofa. "It is __," I said.',
      'So for the rest of the day it was __.',
      'In our village, then, it was __ that afternoon.',
      'What do you do with a picnic basket when it is __?',
    ],
    rows: `was what due rivals
      raining | a wind came up, swept away the last cloud and left us nothing but blue sky | sunny | raining foggy snowing
      snowing | the last cloud went, and we had to shade our eyes | sunny | snowing raining windy
      sunny | a black cloud burst, and the gutters ran over | raining | sunny snowing foggy
      foggy | big white flakes began to come down, and the roofs disappeared under them | snowing | foggy sunny raining
      raining | it got so cold that the drops became flakes | snowing | raining sunny foggy
      sunny | a white mist rose from the river, and you could not see your own feet | foggy | sunny raining snowing
      quite still | the flags stood straight out and all the hats of the street flew by | windy | still foggy snowing
      warm | the wind turned, and our breath made little clouds | cold | warm hot foggy`,
  },
  {
    open: [
      'I went to sea when I was seventeen. In those days {it} was {was}. Then, as I hear, {what}.',
      'Before the war, children, {it} was {was}. But {what}.',
    ],
    middle: ['I have seen whales, and a king, and a woman with a parrot on each arm.'],
    ask: [
      'I have been back there, after forty years. What can I say? {It} is __.',
      'If you came to our town today, you would find that {it} is __.',
      'The young ones do not know it otherwise: for them {it} is __.',
      'It made me stop and take off my hat. Today {it} is __.',
      'Would you have guessed that {it} would one day be __?',
    ],
    rows: `it It was what due rivals
      the river | The river | clean | they built the soap works, and all that they do not want runs into it | dirty | clean frozen empty
      the harbour | The harbour | dirty | the soap works were shut down, and you can see each stone on the bottom | clean | dirty full noisy
      our street | Our street | quiet | they laid the motorway through it, with six lanes | noisy | quiet narrow dark
      the market square | The market square | noisy | the carts and cars were sent round the town, and one hears the pigeons | quiet | noisy dirty dark
      the school | The school | full | the people moved to the city with all their children | empty | full open noisy
      the oak by the inn | The oak by the inn | tall | lightning struck it and they sawed up what was left | gone | tall small empty
      the lane to the mill | The lane to the mill | narrow | they took away the houses on one side, and now three buses can pass | wide | narrow empty dark
      the square at night | The square at night | dark | they put up lamps, forty of them | bright | dark empty cold`,
  },
  {
    open: [
      '{p} had a suitcase with {pHim}. At the airport it was {was}. On the way {what}.',
      'This suitcase could tell you a few things. When {p} got on the train, it was {was}, and then {what}.',
    ],
    ask: [
      'When {p} arrived, the suitcase was __.',
      '"Shall I carry your suitcase?" asked the porter. He took it by the handle and found that it was __.',
      'So the suitcase was __ after this.',
      'Why, the suitcase is __ now!',
      'By then, unlike at the start, the suitcase was __.',
    ],
    rows: `was what due rivals
      heavy | somebody took out all the bricks and put in feathers | light | heavy wet dirty
      light | somebody took out the feathers and put in forty books and an anvil | heavy | light wet open
      dry | it rolled into a river and had to be fished out with a hook | wet | dry light locked
      locked | a dog bit through both locks, and the lid sprang up | open | locked full clean
      full | all the shirts and shoes blew out, one by one, till the last sock was gone | empty | full heavy locked
      empty | an aunt at each station put in ham, jam and cake, till the lid would hardly close | full | empty light wet
      clean | it fell off the cart into the mud and a cow stood on it | dirty | clean light open
      brown | a pot of paint, like a fresh lawn, was poured over it | green | brown white red`,
  },
  {
    open: [
      'My grandfather gave me a bar of chocolate. At first it was {was}, but then {what}.',
      '{p} had a bar of chocolate in a pocket all day long. It was {was}. After lunch {what}.',
    ],
    ask: [
      'A hand went into the pocket: the chocolate was __.',
      '"Would you like some chocolate? I must warn you that it is __."',
      'In the evening, then, the chocolate was __.',
      'Well, that bar of chocolate was __ by now.',
      'Have you ever sat before a bar of chocolate that was __?',
    ],
    rows: `was what due rivals
      hard | it lay in the sun until you could drink it | soft | hard cold broken
      soft | it was left between two blocks of ice | hard | soft warm wet
      whole | somebody sat down on it, and there was a crack | broken | whole soft gone
      dry | the glass of lemonade fell over, right on top of it | wet | dry hard gone
      whole | a mouse came, and then nine more, and did not leave a crumb | gone | whole wet soft
      clean | it fell into a flower bed just after the rain, with no paper on it | dirty | clean hard gone`,
  },
  {
    open: [
      'The recipe cards are in one long box. The card for fish soup was in the {was} of the box. {p} {what}.',
      'We have all the recipes in one box, on cards. Up to now the one for fish soup was in the {was} of the box. Last night {p} {what}.',
    ],
    ask: [
      'If you want to make fish soup, look for it in the __ of the box.',
      'That is why the card for fish soup is in the __ of the box.',
      'I turned the cards over until I found the fish soup: in the __!',
      'No, do not look in the {was}. The fish soup is in the __ now.',
    ],
    rows: `was what due rivals
      front | turned the whole order round, so that the first became the last | back | front middle
      back | turned the whole order round, so that the last became the first | front | back middle
      back | took it out and put it in again with forty cards before it and forty behind it | middle | back front
      front | took it out and put it in again with forty cards before it and forty behind it | middle | front back`,
  },
  {
    open: [
      'The bath was {was} when I went to the phone. Then {what}.',
      '"You can have the bath next," I said to {p}. It was {was} then. But {what}.',
    ],
    ask: [
      'So when {p} came along with a towel, the bath was __.',
      '{p} shouted down the stairs: "Are you aware that this bath is __?"',
      'With one foot over the edge {p} noticed that the bath was __.',
      'By half past seven our bath was __.',
      'Let nobody say that I did not mention that the bath was __.',
    ],
    rows: `was what due rivals
      full | somebody pulled out the plug and went to bed | empty | full hot clean
      empty | the taps were turned on and forgotten for half an hour, and it nearly ran over | full | empty dry broken
      hot | three hours went by with the window open | cold | hot empty dry
      cold | nine kettles of boiling water were poured in | hot | cold empty blue
      clean | the dog was washed in it, after his walk in the bog | dirty | clean empty dry
      white | the bottle with the ink was dropped and ran out all over it, like a piece of sky | blue | white red empty
      empty and wet | all of it was wiped with three towels | dry | wet full blue
      whole | the bust of the composer fell off the shelf, right through the bottom | broken | whole full cold`,
  },
  {
    open: [
      'The inspector read from his notebook. "At six {it} was {was}. At eight {what}. The burglar came at midnight, and from eight to midnight nobody was there."',
      'The caretaker swears that at six {it} was {was}. He also says that at eight {what}. Then he went to play cards, with the fireman and his mother.',
    ],
    ask: [
      'So when the burglar came at midnight, {it} was __.',
      '"In other words," said the inspector, "at midnight {it} was __."',
      'The burglar tells us that he found {it} __ when he came at midnight.',
      'What did the burglar say at midnight when {it} was __?',
      'The judge asked: "Do you mean that at midnight {it} was __?"',
    ],
    rows: `it was what due rivals
      the safe | full | the director took out every coin and note and drove off with them | empty | full locked wet
      the safe | empty | all the money from the sale was put in, to the very top | full | empty broken open
      the gate | open | the guard turned the key in it, twice | locked | open broken gone
      the gate | locked | the guard unlocked it for the cat and did not close it again | open | locked new wet
      the hall | dark | the cleaner turned on all forty lamps and did not turn them off | bright | dark cold full
      the hall | bright | a mouse bit through the cable of the lamps | dark | bright dirty wet
      the dog | awake | somebody threw him a sausage with a sleeping pill in it | asleep | awake hungry angry
      the carpet | dry | the goldfish bowl fell over, with eleven gallons in it | wet | dry clean gone`,
  },
  {
    open: [
      'How is the cat? Last week she was {was}. Since then {what}.',
      'You will remember our cat from your last visit, when she was {was}. Since that visit {what}. My wife has written a poem about it.',
    ],
    ask: [
      'So at the moment our cat is __.',
      '"And the cat?" asked {p}. "She is __," we said.',
      'The children are telling everybody that the cat is __.',
      'Nobody can say that she is still {was}. She is __!',
      'Now that the cat is __, what shall we do with the basket?',
    ],
    rows: `was what due rivals
      ill | the vet has come with his drops, and she jumps over the piano again | well | ill blind lost
      fat | she has had nothing but one mouse a day, and we can count her ribs | thin | fat old lost
      thin | the old lady upstairs has been giving her cream and liver, and she fills the armchair | fat | thin ill gone
      dirty | all four of us have held her in a tub, with soap | clean | dirty lost thin
      clean | she has found the coal cellar | dirty | clean gone wet
      lost | a boy has brought her home in his cap, and here she lies | safe | lost ill dead
      ill | her old heart has stopped, and she lies under the apple tree | dead | ill safe well`,
  },
]);

export const kinds: readonly Kind[] = [CHANGED];
