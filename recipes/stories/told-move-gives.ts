// Tellings of animals, trees, trades and things that are named first and later give or make what they are there for.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const GIVES = toldKind('told: what it does and gives, gifts and goods', [
  {
    open: [
      'Behind our house there is {a x}. Father always says that it is worth more than the car.',
      'We have {a x} now. The people next door have {a y}, and so we help each other out.',
      'The best thing about the new house is the {x} behind it.',
    ],
    ask: [
      'We never again have to buy __.',
      'Thanks to it, we always have more than enough __.',
      'Run out before breakfast and see if there is any more __.',
      'My aunt came to see us, and of course she went home with some of our __.',
      'When people visit us, they ask at once if we can spare some __.',
    ],
    rows: `x due y rivals
      cow | milk | hen | eggs honey wool / hen | eggs | cow | milk honey wool
      sheep | wool | beehive | honey eggs milk / beehive | honey | hen | eggs milk wool
      apple tree | apples | well | water eggs honey / pear tree | pears | goat | milk eggs wool
      well | water | hen | eggs wool honey / goat | milk | pear tree | pears eggs wool
      rose bush | roses | hen | eggs milk honey / walnut tree | nuts | cow | milk eggs wool`,
  },
  {
    open: [
      "{p}'s father has {a x} in the high street. {q}'s mother has {a y} two doors away.",
      'The {x} by the bridge belongs to the family of {p}. It has been there since the days of the old king, and the bell on the door still works.',
    ],
    ask: [
      'All {pHis} life {p} has been surrounded by __.',
      'From {p} you always get the same birthday present: __.',
      '{p} is only six, but {pHe} knows everything about __.',
      '{p}\'s father was behind the counter. "Good morning! I am here to buy some __."',
    ],
    rows: `x due y rivals
      bakery | bread | bookshop | books shoes flowers
      butcher's shop | meat | shoe shop | shoes flowers books
      bookshop | books | bakery | bread meat flowers
      florist's | flowers | butcher's shop | meat bread shoes
      cobbler's shop | shoes | toyshop | toys bread meat
      toyshop | toys | florist's | flowers shoes bread
      fishmonger's | fish | hat shop | hats flowers books / hat shop | hats | bakery | bread fish flowers
      dairy | milk | bookshop | books shoes hats`,
  },
  {
    open: [
      'My grandfather was {a x}. He had big hands and a small voice, and he worked until the day of his death.',
      '"Who is that on the photo?" "That is my grandfather. He was {a x}. The tall one with the moustache is his brother, who was {a y}."',
    ],
    ask: [
      'In his long life he made thousands of __.',
      'All over the town you can still find some of his __.',
      'His workshop is a museum now, with shelves full of __.',
      'He was proud of his __.',
      'No machine could make such good __.',
    ],
    rows: `x due y rivals
      cobbler | shoes | potter | pots hats toys / potter | pots | cobbler | shoes hats clocks
      hatter | hats | baker | cakes shoes pots / toymaker | toys | hatter | hats cakes shoes
      watchmaker | watches | toymaker | toys pots hats
      shipbuilder | ships | watchmaker | watches cakes hats
      painter | pictures | shipbuilder | ships cakes pots / writer | books | painter | pictures shoes hats
      confectioner | cakes | writer | books shoes pots`,
  },
  {
    open: [
      '{p} helped the people across the lane to mend their roof. They have no money, but they keep {x}.',
      'On the left of us they keep {x}, and on the right they keep {y}. When {p} had mended the fence on the left, there was nothing to pay with.',
    ],
    ask: [
      'So {p} was paid in __.',
      '{p} came home with {pHis} arms full and cried, "Look, we have got some __!"',
      '"Please take this," they said, "it is only some of our __."',
      'It was a good bargain for {p}, who had just run out of __.',
    ],
    rows: `x due y rivals
      bees | honey | hens | eggs milk wool / hens | eggs | bees | honey milk wool
      cows | milk | sheep | wool eggs honey / sheep | wool | cows | milk eggs honey
      geese | feathers | bees | honey milk wool / silkworms | silk | hens | eggs milk honey
      ducks | eggs | sheep | wool honey milk / goats | milk | silkworms | silk eggs honey`,
  },
  {
    open: [
      'At the end of the valley there is {a x}. Half the village works there, and my three uncles, too.',
      'Where the railway crosses the river you will see a tall brick building. It is {a x}, the oldest in the land. Next to it they have now put up {a y}.',
    ],
    ask: [
      'Day and night the trucks roll out of its gates, loaded with __.',
      'The men there are paid little, but at Christmas each of them gets some __.',
      'It once burned for two days, and with it tons of __.',
      'Without it, the whole country would be short of __.',
    ],
    rows: `x due y rivals
      mill | flour | brewery | beer milk wood / brewery | beer | mill | flour books wood
      dairy | milk | sawmill | wood flour beer / sawmill | wood | dairy | milk bread flour
      bakery | bread | brewery | beer wood milk / winery | wine | bakery | bread wood flour
      car factory | cars | mill | flour milk wood / shoe factory | shoes | winery | wine flour milk
      weaving mill | cloth | car factory | cars milk wine`,
  },
  {
    open: [
      'Lost in the wild for nine days, the two friends came at last upon {a x}. They could have wept with joy. They had long stopped speaking to each other.',
      'I have lived in this hut for a year. I have no neighbours and no bed, only {a x}, and I would not give it away for all the gold in the world.',
    ],
    ask: [
      'So now there was an end to their need, because it gave them __.',
      'What a blessing it was to have some __!',
      'Of all good things that heaven sends us, the best is __.',
      'In a place like that you learn to be thankful for __.',
    ],
    rows: `x due rivals
      huge tree | shade | water light milk / well | water | shade light milk
      lamp | light | water milk shade / stove | heat | water milk shade / goat | milk | shade light water
      beehive | honey | water shade light / hen | eggs | water shade light
      spring | water | eggs light shade / candle | light | water eggs shade
      radio | music | water eggs shade`,
  },
  {
    open: [
      '"The king wants his share," said the rider. "Each of you must give a tenth part of what you make." {p} was {a x}, and {q} was {a y}. They looked at each other.',
      'In those days people had no money, and yet the king wanted his taxes. {p}, who was {a x}, had nine hungry children at home.',
    ],
    ask: [
      'And so {p} filled a cart with __.',
      'With a heavy heart {p} took to the castle a tenth of all the __.',
      '"Are you the {x}? Then where is my __?" roared the king.',
      'The king looked down at what {p} had brought and saw that it was nothing but __.',
    ],
    rows: `x due y rivals
      baker | bread | shepherd | wool honey shoes / shepherd | wool | baker | bread flour shoes
      beekeeper | honey | miller | flour wool meat / miller | flour | beekeeper | honey wool fish
      fisherman | fish | woodcutter | wood flour honey / woodcutter | wood | fisherman | fish bread wool
      butcher | meat | weaver | cloth wood honey / weaver | cloth | butcher | meat flour fish
      gardener | fruit | shepherd | wool meat bread / winegrower | wine | gardener | fruit wool bread`,
  },
  {
    open: [
      'This page in the picture book shows {a x}. On the next one there is {a y}, and then comes the page that the baby has torn out.',
      'My little sister lives in the city and thinks that all food comes from the fridge. Last week we took her to see {a x}. She stood in front of it with her mouth open.',
    ],
    ask: [
      'That is where we get our __.',
      '"It is not made in a shop!" we told her. "This is what gives us __."',
      '"Now you know, my dear, where people go for __."',
      'Her eyes grew round. "So without that we should have no __?"',
    ],
    rows: `x due y rivals
      cow | milk | sheep | wool eggs honey / hen | eggs | cow | milk wool honey
      sheep | wool | hen | eggs milk honey / beehive | honey | hen | eggs milk wool
      mill | flour | beehive | honey milk eggs / goat | milk | sheep | wool eggs flour
      goose | feathers | cow | milk honey wool / plum tree | plums | goose | feathers milk wool
      silkworm | silk | hen | eggs milk honey`,
  },
  {
    open: [
      'My uncle keeps {a x}, and my aunt, who left him, keeps {a y}. Both of them are fond of us, each in secret.',
      'There are two letters today. One is from my uncle at the {x}, the other from my aunt at the {y}, and she does not wish to be named in front of him.',
    ],
    middle: ['The postman came again on Friday, with a parcel that he could hardly carry.'],
    ask: [
      'A parcel from my uncle is never a surprise. We knew before we opened it that it was full of __.',
      'My uncle does not write much. He sends us __.',
      'After a visit to my uncle, the car was full of __.',
      'My uncle laughed. "At my place nobody has to beg for __."',
    ],
    rows: `x due y rivals
      bakery | bread | bookshop | books meat wine / bookshop | books | bakery | bread flowers meat
      vineyard | wine | chicken farm | eggs books bread / chicken farm | eggs | vineyard | wine books toys
      flower shop | flowers | toyshop | toys wine eggs / toyshop | toys | flower shop | flowers eggs wine
      butcher's shop | meat | flower shop | flowers toys wine
      shoe shop | shoes | butcher's shop | meat eggs toys
      honey farm | honey | shoe shop | shoes meat wine`,
  },
  {
    open: [
      'Mother gave me some money and sent me to the {x} round the corner. "And do not talk to anyone," she said.',
      '"You, {p}, go to the {x}, and you, {q}, to the {y}, and be back by noon," said Mother. {p} put the coins in {pHis} left shoe.',
    ],
    ask: [
      'The bag tore on the way home, and on the ground lay all the __.',
      'At the shop somebody was before us and had bought the last of the __.',
      'The child had forgotten what to buy, but the kind old man laughed and said, "I have only one thing here, and that is __."',
      'At lunchtime Mother looked into the basket, and it was full of __.',
    ],
    rows: `x due y rivals
      baker | bread | butcher | meat fish flowers / butcher | meat | baker | bread fish flowers
      fishmonger | fish | florist | flowers bread meat / florist | flowers | fishmonger | fish meat bread
      confectioner | cakes | cobbler | shoes meat bread / cobbler | shoes | confectioner | cakes meat fish
      bookseller | books | baker | bread shoes fish / miller | flour | bookseller | books meat fish
      greengrocer | vegetables | butcher | meat bread fish`,
  },
  {
    open: [
      'On Tuesday our class went to see {a x}, and the other class went to see {a y}. It was a long way by bus, and {p} was sick.',
      'School trip, third report. We visited {a x}. {p} asked a hundred questions, and the man who showed us round grew quieter and quieter.',
    ],
    ask: [
      'As a present, each of us was given some __.',
      'We looked on through the glass, and at the other end out came the __.',
      'They told us that every week they make a mountain of __.',
      'Thanks to that trip, our parents need not buy any __ for a while.',
    ],
    rows: `x due y rivals
      bakery | bread | brickworks | bricks flour paper
      brickworks | bricks | bakery | bread candles flour / mill | flour | toy factory | toys bread bricks
      toy factory | toys | mill | flour paper bread / pottery | pots | paper mill | paper flour bread
      paper mill | paper | pottery | pots bread toys
      candle factory | candles | bakery | bread toys flour
      dairy | butter | candle factory | candles bricks paper
      jam factory | jam | brickworks | bricks paper toys`,
  },
  {
    open: [
      'Good evening. The {x} have gone on strike. They want more money and longer holidays, and they mean to hold out until Easter.',
      '"Have you heard? All the {x} in the country have stopped work." "And I thought it was the {y}!" "No, those were last week."',
    ],
    ask: [
      'That means that from tomorrow there will be no __.',
      'By the weekend, the whole town was longing for __.',
      'I wonder how we shall get through the week without __.',
      'On the tenth day people were ready to pay anything for __.',
    ],
    rows: `x due y rivals
      bakers | bread | miners | coal letters fish / postmen | letters | bakers | bread coal milk
      butchers | meat | postmen | letters bread music / fishermen | fish | musicians | music coal letters
      miners | coal | fishermen | fish bread letters / musicians | music | butchers | meat fish coal
      dairy farmers | milk | postmen | letters coal music / cobblers | shoes | bakers | bread fish coal
      brewers | beer | cobblers | shoes letters coal`,
  },
  {
    open: [
      'When I was born, my grandfather planted {a x} under the window, and for my brother, two years later, he planted {a y}.',
      'The little thing in the pot was no longer than my finger. "That is {a x}," said the gardener. "Give it ten years." I did, although my husband laughed at me.',
    ],
    ask: [
      'Today it is taller than the house and full of __.',
      'The boys from the next street climb over the wall at night to get at the __.',
      'In a good summer we do not know what to do with all the __.',
      'I keep a ladder there, for how else should I reach the __?',
    ],
    rows: `x due y rivals
      cherry tree | cherries | rose bush | roses pears nuts
      pear tree | pears | cherry tree | cherries apples roses
      apple tree | apples | walnut tree | nuts plums pears
      plum tree | plums | apple tree | apples roses nuts
      walnut tree | nuts | plum tree | plums cherries roses
      climbing rose | roses | pear tree | pears nuts apples
      lemon tree | lemons | cherry tree | cherries nuts roses
      grape vine | grapes | lemon tree | lemons apples nuts`,
  },
  {
    open: [
      'Last night thieves broke into the {x}. They had been to the {y} the week before. It was raining, and no one heard a thing.',
      '"Officer, come quickly, I am calling from the {x}! They came in by the roof. They are young, one is in a red cap, and they have a van!"',
    ],
    ask: [
      'When the police stopped the van, they found it full of stolen __.',
      'They did not touch the money or the computer. All they took were bags and bags of __.',
      'For weeks strange men in bars went on offering people cheap __.',
      'The next morning there was no longer a single shelf with any __.',
    ],
    rows: `x due y rivals
      bakery | bread | butcher's | meat shoes toys / butcher's | meat | bookshop | books bread shoes
      bookshop | books | toyshop | toys meat bread / toyshop | toys | shoe shop | shoes bread books
      shoe shop | shoes | florist's | flowers meat books / florist's | flowers | bakery | bread books meat
      wine cellar | wine | hat shop | hats flowers bread / hat shop | hats | wine cellar | wine toys meat
      fishmonger's | fish | toyshop | toys hats bread / library | books | cheese shop | cheese hats fish
      cheese shop | cheese | library | books hats flowers`,
  },
  {
    open: [
      'I had a strange dream. I was {a x}, and it did not seem odd to me at all. The farmer came towards me with a smile.',
      'There is a game we play in the car: what would you like to be if you were not a person? {p} said, "{A x}." Everybody laughed, and the dog barked.',
    ],
    ask: [
      '"Then people would only ever want one thing from you: your __."',
      'Somebody must have whispered, "Give me your __!"',
      'It cannot be nice to have people come and take away your __.',
      '"Good day," says the farmer, "how nice of you to give us your __!"',
    ],
    rows: `x due rivals
      cow | milk | eggs wool feathers / hen | eggs | milk wool honey / sheep | wool | eggs milk honey
      goose | feathers | milk wool honey / bee | honey | eggs milk wool
      goat | milk | eggs feathers honey / pear tree | pears | eggs milk wool
      walnut tree | nuts | eggs milk wool / cherry tree | cherries | milk wool eggs
      rose bush | roses | milk wool eggs`,
  },
  {
    open: [
      'In the night the {x} and the {y} had a quarrel. Each thought that the family loved it best. It began with a small push and ended with loud words.',
      '"You are of no use at all," said the {y} to the {x}. "Nobody would notice if you were gone." The cat opened one eye.',
    ],
    ask: [
      '"No use?" cried the {x}. "I give them __!"',
      'The {x} was deeply hurt. "Let them try to live without __, then!"',
      '"Just wait," said the {x}. "They will miss me when they need __."',
      'But we all know that the {x} is there to provide us with __.',
    ],
    rows: `x due y rivals
      lamp | light | radio | music heat water / stove | heat | lamp | light music milk
      radio | music | stove | heat light water / cow | milk | lamp | light eggs wool
      hen | eggs | cow | milk wool light / tap | water | radio | music light eggs
      candle | light | tap | water music milk / piano | music | candle | light water heat
      sheep | wool | hen | eggs milk light / beehive | honey | piano | music eggs milk`,
  },
  {
    open: [
      'Since {p} stopped work, {pHe} has taken up {x}. The children are glad that {pHe} has something to do. They were afraid it would be golf.',
      '"And how is {p}?" "Ah, {p}! It is nothing but {x} now, all day long, Sundays too. I blame that course {pHe} went on with {q}."',
    ],
    ask: [
      'The whole house is full of __.',
      'Nobody leaves without being given some of the __.',
      'At Christmas each grandchild got a parcel, and all of them were full of __.',
      "They had to buy a second cupboard to have room for all of {p}'s __.",
    ],
    rows: `x due rivals
      painting | pictures | cakes fish socks / knitting | socks | cakes pictures flowers
      baking | cakes | pictures flowers fish / fishing | fish | cakes pictures socks
      growing roses | roses | pictures cakes socks / photography | photos | cakes socks fish
      pottery | pots | fish socks cakes / keeping bees | honey | socks pictures pots
      making wine | wine | pictures pots socks`,
  },
  {
    open: [
      'Here is the traffic news. A truck from {a x} has turned over near the bridge. The driver is well and is having a cup of tea.',
      'On Monday morning two vans crashed at the crossing. One was from {a x} and the other from {a y}. Thank heaven, only the first one came open.',
    ],
    ask: [
      'The road is covered with __.',
      'People ran out of their houses with bags and buckets to get some free __.',
      'Firemen are still there, up to their knees in __.',
      'The dogs of the village were the first to find the __.',
    ],
    rows: `x due y rivals
      mill | flour | dairy | milk beer wood / dairy | milk | mill | flour bread wood
      bakery | bread | sawmill | wood milk flour / sawmill | wood | bakery | bread milk fish
      brewery | beer | mill | flour wood bread / chicken farm | eggs | brewery | beer wood flour
      fish market | fish | sawmill | wood milk beer / butcher's | meat | chicken farm | eggs beer milk
      bookshop | books | brewery | beer eggs flour`,
  },
]);

export const kinds: readonly Kind[] = [GIVES];
