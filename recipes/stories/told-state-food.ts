// Tellings of how food, drink, pans and shops are by now, from what happened in the open.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const STATE_FOOD = toldKind('told: state food', [
  {
    open: ['About the bread: {e}.', "Here is the story of Granny's bread. {E}."],
    ask: [
      'So the bread was __.',
      'We came to the table, and the bread was __.',
      'Father cut the bread and said that it was __.',
      'Some people like bread that is __.',
      '"Granny," I whispered, "your bread is quite __."',
      'I have eaten a lot of bread, but never when it was __.',
    ],
    rows: `e due rivals
      it lay on the board for nine days | stale | fresh hot wet / it came out of the oven this very minute | hot | stale cold frozen
      it stayed in the oven far too long, and smoke came out | burnt | fresh wet frozen / the jug of water fell over it | wet | dry burnt frozen
      it was in the freezer all month | frozen | hot burnt wet / the baker brought it out an hour ago | fresh | stale burnt frozen
      nobody touched it for two weeks | stale | hot fresh wet / it was left in the rain without a wrapper | wet | dry burnt hot
      it turned black on all sides in the fire | burnt | fresh wet frozen / it has just been lifted off the flames | hot | cold stale frozen`,
  },
  {
    open: [
      'We get our milk from the farm in big bottles, and there is always too much of it. I came home on Friday after a long week and fancied a glass. What I did not know was that {e}.',
      'Note to my flatmates: I like milk in my coffee, and I bought a bottle for the three of us. When I came down today, {e}. Just so you know.',
    ],
    middle: ['I turned on the radio. They were playing an old waltz.'],
    ask: [
      'I unscrewed the top: the milk was __.',
      'This is what I was cross about: the milk was __.',
      '"What is wrong with the milk?" "It is __, that is what is wrong."',
      'The first thing I noticed was that the milk was __.',
      'In all my life I have not had milk so __.',
      'The milk was __ when I came to it.',
    ],
    rows: `e due rivals
      the milk had stood in the sun for five days | sour | fresh frozen hot / the milk had been next to the ice all night and turned solid | frozen | sour hot warm
      the cat had spilt dirt and soot into the milk | dirty | clean frozen sour / the milk had been simmering on the stove | hot | cold frozen sour
      the milk had been out of the fridge for two weeks and had lumps | sour | fresh frozen hot / somebody had put the milk into the freezer | frozen | sour hot warm
      somebody had let the milk boil until a minute ago | hot | cold sour frozen / the milk had been forgotten on the warm sill for ten days | sour | fresh hot frozen
      someone had rinsed a muddy brush in the milk | dirty | clean hot frozen / the milk had been chilled under the tap for an hour | cold | hot sour warm`,
  },
  {
    open: ['{E}. Poor old {m}!', 'Did you hear about {m} at lunch? {E}.'],
    ask: [
      'That is why {m} was __.',
      'His wife could tell that {m} was __.',
      'The waiter came up: "Sir, you seem to be __."',
      "At two o'clock {m} was still __.",
      'Everyone else had an ordinary lunch, but {m} was __.',
      'He had not meant to be __ that day.',
    ],
    rows: `e due rivals
      The kitchen had nothing left for him, not even a crust | hungry | full asleep wet / He ate three dinners and nine puddings | full | hungry thirsty ill
      His soup was all salt, and there was no water anywhere | thirsty | full asleep happy / The bad oysters made him run outside, green in the face | ill | hungry happy proud
      He laid his head beside his plate and snored | asleep | awake hungry thirsty / A whole jug of juice was poured over him | wet | dry hungry asleep
      He waited two hours for a plate and got none | hungry | full wet proud / He ate until his belt burst | full | hungry thirsty sad
      The cook called his soup boring, and he banged on the table and shouted | angry | happy asleep full / All the guests praised the cake he had baked, and he bowed | proud | sad angry ill
      He gave away his last glass on a day of terrible heat | thirsty | wet ill full / His oldest friend left without a word, and he wept into his pie | sad | happy hungry proud`,
  },
  {
    open: [
      'My brother has opened a little restaurant by the river. There are twelve tables, and the food is not bad at all. On Thursday, the day when the man from the newspaper was to come, {e}.',
      'You can never tell how an evening will go in our line of work. You cook, you set the tables, you hope. This time {e}, just before our most important guest came in.',
    ],
    ask: [
      'In his report he wrote one line only: "The restaurant was __."',
      'So when he sat down, with his hat still on, the place was __.',
      '"Is your restaurant always so __?" he asked.',
      'My brother does not like to hear it, but that night his restaurant was __.',
      'The newspaper man rubbed his eyes. A restaurant that __ he had not seen before.',
      'The place was __, and there was nothing that we could do.',
    ],
    rows: `e due rivals
      every guest had gone home | empty | full noisy dark / five coaches of tourists had taken every seat | full | empty quiet cold
      all the lights had gone out | dark | bright noisy clean / the heating had broken in the hard frost | cold | warm full noisy
      a wedding party had begun to sing and stamp | noisy | quiet empty dark / everyone had stopped talking as if by magic | quiet | noisy dirty wet
      the river had come in over the floor | wet | dry dark full / a cart of mud and rubbish had tipped over inside | dirty | clean bright quiet
      we had scrubbed the place from top to bottom | clean | dirty dark cold / a hundred candles had been lit on the tables | bright | dark cold dirty
      every lamp had been turned up as far as it would go | bright | dark wet empty / no one at all had come, and every chair was free | empty | full dirty noisy`,
  },
  {
    open: [
      'I was told to look after the soup. {E}.',
      '"And the soup?" asked the cook. I told him the truth: {e}.',
    ],
    ask: [
      'The soup was __.',
      'Then he bent over the soup, and it was __.',
      'Would you serve a soup so __?',
      'The king himself noticed that his soup was __.',
      '"Not my fault," I said, "if this soup is __."',
      'There was a long silence, because the soup was really __.',
    ],
    rows: `e due rivals
      it had been bubbling over the fire till this second | hot | cold frozen fresh / it had stood in the snow for an hour | cold | hot burnt warm
      it had stuck to the pot and turned black | burnt | cold frozen fresh / it had been out in the ice so long that one could skate on it | frozen | hot burnt warm
      a whole bag of salt had gone into it | salty | sweet frozen burnt / two pounds of sugar had dropped into it | sweet | salty burnt frozen
      ten lemons had been squeezed into it | sour | sweet frozen burnt / it was off the stove for so long that no steam was left | cold | hot burnt warm
      I had forgotten it on the flame until it smoked | burnt | frozen cold fresh / it had just come steaming from the flame | hot | cold sour frozen
      it was made of sea water | salty | sweet burnt frozen / it had honey in it, jar after jar | sweet | sour salty burnt`,
  },
  {
    open: [
      'The pears from our own tree are a family matter. Uncle Frank picks them, Aunt Mary counts them, and the rest of us argue. This year we found at the end of it all that {e}.',
      'Dear Aunt Mary, many thanks for the parcel with the pears. The postman had carried it up all five floors. When I unpacked it, I discovered that {e}.',
    ],
    ask: [
      'I have to say that those pears were __.',
      'Frank picked one up and turned it round. "No doubt," he said, "these pears are __."',
      'One does not often see pears so __.',
      'The children would not believe that the pears were __.',
      'The pears were __, and I could prove it.',
      'To make it short, they were __.',
    ],
    rows: `e due rivals
      the pears had turned soft, yellow and sweet in the sun | ripe | frozen wet dirty / the pears had been in so hard a frost that they were like stones of ice | frozen | ripe wet hot
      the pears had got brown and mouldy and smelt bad | rotten | fresh frozen clean / the pears had been rolled in mud | dirty | clean frozen dry
      the pears had been washed and polished one by one | clean | dirty rotten frozen / someone had poured water all over the pears | wet | dry rotten frozen
      the pears had lain in the cellar till worms and mould had them | rotten | ripe fresh clean / the pears had just that minute been picked from the tree | fresh | rotten dry frozen
      the pears had hung on the branch until they were golden and just right | ripe | rotten frozen dirty / the pears had been in the oven till they were black | burnt | fresh frozen wet`,
  },
  {
    open: ['Look at the frying pan. {E}.', 'What became of our frying pan? Listen: {e}.'],
    ask: [
      'The frying pan is __.',
      'So do not be surprised that the pan is __.',
      'Dad says nobody should ever use a pan when it is __.',
      '"Why is the pan so __?" "Ask my sister."',
      'On the stove is our pan, and it is still __.',
      'I reached for the pan, but I knew already that it was __.',
    ],
    rows: `e due rivals
      it has been on the flame all morning | hot | cold new wet / it has been outside in the snow since last night | cold | hot burnt new
      fat and egg stick to it all over | dirty | clean new dry / it was scrubbed until it shone like a mirror | clean | dirty hot burnt
      the handle came off and the bottom cracked | broken | new clean hot / it was bought yesterday and has never been used | new | old dirty broken
      my great-grandmother already cooked with it | old | new broken wet / it was just lifted out of the water, dripping | wet | dry hot broken
      the last sausage was taken out of it | empty | full wet new / it was heaped to the rim with potatoes | full | empty clean broken`,
  },
  {
    open: [
      'I run a small shop in the village, with bread on the left and nails on the right. My mother had it before me. Yesterday {e}, and then a lady from London got out of her car.',
      '"You went to the village shop for me yesterday, did you not?" my aunt asked from her bed. I did. Just before I got there, though, {e}.',
    ],
    ask: [
      'The shop, in short, was __.',
      'The lady put her head round the corner and saw that the shop was __.',
      'It is not usual for a shop to be so __.',
      '"What a pity," said the lady. "The shop is __."',
      'I remember the bell above the door, and that the shop was __.',
      'Is it any wonder that the shop was __ then?',
    ],
    rows: `e due rivals
      the door of the shop was bolted and the blinds came down | closed | open full noisy / the last customer left the shop, and not a soul was in it | empty | full noisy locked
      sixty people pushed into the shop at once | full | empty quiet closed / the owner unlocked the shop and hung up the sign "Come in" | open | closed locked dirty
      all the lamps in the shop blew out | dark | bright noisy full / a sack of coal burst all over the shop | dirty | clean quiet closed
      somebody mopped and dusted each shelf of the shop | clean | dirty noisy full / the key of the shop was turned three times from the inside | locked | open full busy
      the parrot and four babies in the shop began to scream | noisy | quiet empty closed / the babies in the shop stopped crying, and one could hear a pin drop | quiet | noisy dirty full`,
  },
  {
    open: ["Mum's tea! {E}.", 'Her cup of tea was on the table. {E}, and she came back for it.'],
    ask: [
      'Now her tea is __.',
      'She picks up the tea and puts it down again: it is __.',
      'Poor Mum says that her tea is __.',
      '"A cup of tea," she sighs, "and of course it is __!"',
      'If you ask me, tea should never be so __.',
      'Her tea is __ by this time.',
    ],
    rows: `e due rivals
      She was on the phone for two hours | cold | hot sweet salty / Dad had poured it from the boiling pot that second | hot | cold salty frozen
      Six spoons of sugar had gone into it | sweet | salty cold bitter / Tim had taken salt instead of sugar | salty | sweet cold frozen
      It had been out in the frost until a spoon stood up in it | frozen | hot warm sweet / Half a lemon had been squeezed into it | sour | sweet salty frozen
      No one had taken the leaves out, and they were in it all day | bitter | sweet hot frozen / She forgot it until the evening | cold | hot sweet salty
      It was steaming like an engine | hot | cold frozen sour / Honey had been stirred in, spoon after spoon | sweet | bitter salty frozen`,
  },
  {
    open: [
      'For her fiftieth birthday I wanted to make a cake without any help. I beat the eggs, I weighed the flour, I greased the tin. The telephone rang only once. But what do you say to this: {e}.',
      "A cake like that takes an afternoon, so I started right after lunch. By four o'clock, and this is the honest truth, {e}. Then the guests were at the door.",
    ],
    ask: [
      'With candles on it or not, the cake was __.',
      'They all stood round the table and saw that my cake was __.',
      '"Never mind," she said, "what does it matter if a cake is __?"',
      'I had to tell them that the cake was __.',
      'You have to believe me that the cake was __.',
      'Was it my fault that the birthday cake was __?',
    ],
    rows: `e due rivals
      I left the cake in the oven for three hours | burnt | frozen wet whole / the dog ate the whole cake, and only the plate was left | gone | ready burnt wet
      the vase fell over, and all the water ran into the cake | wet | dry burnt frozen / I dropped the cake, and it fell into a hundred pieces | broken | whole ready frozen
      I had set the cake on the table with the last cherry on it | ready | burnt late broken / I had stored the cake in the freezer till it was hard as rock | frozen | burnt wet warm
      the cake was black as coal, and so was the tin | burnt | frozen ready wet / the cake slid off the plate and cracked from side to side | broken | whole burnt frozen
      the cake was eaten up by my own children, to the last crumb | gone | burnt broken ready / I had put the last touch to the cake and untied my apron | ready | gone wet burnt`,
  },
  {
    open: ['The honey pot: {e}.', 'There was once a bear with a honey pot. One day {e}.'],
    ask: [
      'The honey pot was __.',
      'When Bear woke up, he saw that his pot was __.',
      '"Oh bother," said Bear, "my honey pot is __."',
      'So he showed Owl the pot, and Owl agreed that it was __.',
      'Bear sat down beside his pot, which was __.',
      'No other bear had a pot so __.',
    ],
    rows: `e due rivals
      the bees took back all the honey in it | empty | full broken locked / it was filled with honey to the brim | full | empty broken light
      it fell from a tree onto a rock | broken | full new clean / Rabbit scrubbed it inside and out | clean | dirty broken locked
      it rolled into the muddy ditch | dirty | clean new full / Owl put a chain and a padlock on it | locked | open empty broken
      the lid came off and was never put back | open | closed locked new / all the honey ran out of it, and a fly could have lifted it | light | heavy full locked
      it lay in the stream till dinner | wet | dry broken locked / it was loaded with stones and honey until he could hardly move it | heavy | light empty broken
      it was left outside, and ice grew all over it | frozen | warm dry hot / the ants licked it out to the last drop | empty | full broken locked`,
  },
  {
    open: [
      "It was so hot on the pier that even the gulls sat still. I had queued for half an hour, and at last I held Lily's ice cream in my hand, strawberry and lemon. I am not lucky with such things, though: {e}.",
      '"And what about my ice cream?" cried Lily from the deckchair. Well, I had done what I could. I had bought it, and carried it, and explained to the gull that it was not for her. But {e}.',
    ],
    ask: [
      'Lily saw for herself that the ice cream was __.',
      "That's the whole story: her ice cream was __.",
      'When I came up to the deckchair, the ice cream was __.',
      '"Buy another one," said Lily, "if this one is __."',
      'Ice cream is no good to anyone when it is __.',
      'I have never told anyone else how the ice cream came to be __.',
    ],
    rows: `e due rivals
      it had been in the burning sun for an hour, and pink drops ran down my arm | melted | frozen dirty gone / a gull swooped down and swallowed it in one go | gone | melted wet frozen
      it dropped into the sand and rolled | dirty | clean melted gone / the box had kept it so icy that no spoon went into it | frozen | melted dirty gone
      the heat turned it into soup | melted | frozen gone dirty / a dog jumped up and ate every bit of it, cone and all | gone | melted frozen clean
      a wave splashed all over it | wet | dry frozen gone / a little boy threw soot and earth at it | dirty | clean gone frozen
      they had stored it so cold that it was hard as marble | frozen | melted dirty wet / it ran through my fingers like milk in the warm air | melted | frozen gone dirty`,
  },
  {
    open: ['Guess what is in the jar now! {E}.', '{E}. And that was our sweet jar.'],
    ask: [
      'The jar is __.',
      'So when Grandpa wants a sweet, the jar is __.',
      'He reaches for our jar. It is __.',
      '"Children," he says, "why is this jar __?"',
      'We did not want the sweet jar to be __.',
      'It is the first time that the jar is __.',
    ],
    rows: `e due rivals
      Pat ate the very last sweet | empty | full broken wet / Pat bought sweets until not one more fitted in | full | empty light dirty
      It fell on the tiles and flew into bits | broken | whole full clean / It was washed and dried and polished | clean | dirty full broken
      Our hands were black with coal when we held it | dirty | clean broken light / It was rinsed, and drops are running down it | wet | dry full broken
      The lid is off, and the sweets are there for all | open | closed locked empty / Aunt Jo screwed the lid down | closed | open broken empty
      The mice carried off all the sweets in it | empty | full wet heavy / It dropped off the wall, and Dad swept up the glass | broken | whole full clean
      It was filled with lead balls to the top | heavy | light empty broken / Only one feather was left in it | light | heavy full broken`,
  },
  {
    open: [
      'News from the fish stall, since you always ask. The fish for Sunday is from Bert, as usual. He took the money and went off for his beer, and before I was home I found out that {e}.',
      'Bert has been selling fish at the harbour for forty years, so he ought to know better. I bought a nice big one from him. Then I heard that {e}.',
    ],
    ask: [
      'I said to Bert that the fish was __.',
      'Now tell me what I can do with fish that is __.',
      'The cat came, smelt the fish and knew that it was __.',
      'You could tell from three yards away that the fish was __.',
      'Such a fine big fish, and so __!',
      'My guests had fish, and yes, it was __.',
    ],
    rows: `e due rivals
      the fish lay in the sun for a week and smelt to heaven | rotten | fresh frozen clean / the fish stood in a box of ice till it was like a board | frozen | rotten hot warm
      the fish had been caught that very minute | fresh | rotten frozen old / the fish fell into the coal cellar | dirty | clean fresh frozen
      the fish was forgotten on the grill until it was black | burnt | fresh frozen wet / the fish came straight from the boiling pan | hot | cold frozen rotten
      the fish was full of flies and worms after ten days | rotten | fresh frozen clean / the fish was kept in the freezer van all the time | frozen | rotten hot warm
      the fish jumped from the net onto the scales | fresh | rotten burnt frozen / the fish was left over the flames all night | burnt | frozen fresh wet`,
  },
  {
    open: ['The lemonade stand? {E}.', 'Two girls had a lemonade stand on our street. {E}.'],
    ask: [
      'So the lemonade stand was __.',
      'On our way home we saw that the stand was __.',
      '"Hello! Is your lemonade stand __?" we called.',
      'Their stand was __ by four.',
      'I drew a picture of the stand when it was __.',
    ],
    rows: `e due rivals
      A storm smashed it to pieces | broken | open clean busy / They hung up a sign, "Back tomorrow", and went in | closed | open busy wet
      They took the cover off and called, "Lemonade, everybody!" | open | closed locked burnt / Heavy rain fell on it | wet | dry busy burnt
      Fifty people came at once, and the girls poured without a break | busy | empty closed quiet / A firework set it on fire | burnt | wet new open
      Nobody was there any more, and nothing was on it | empty | full busy noisy / They put it inside their cupboard and turned the key | locked | open busy wet
      They scrubbed it with soap | clean | dirty burnt wet / A lorry drove by and splashed mud all over it | dirty | clean burnt closed`,
  },
  {
    open: [
      'My first day as a kitchen boy was a Monday. The cook gave me a white apron and showed me the oven, which was taller than I was. "Watch it," he said. Ten minutes later {e}.',
      'I am writing to complain about the oven that I bought from you in May. It looked wonderful in the window, and the young man was very polite. In the very first week {e}.',
    ],
    ask: [
      'There are no two ways about it: the oven was __.',
      'He marched up to the oven, looked at it, and shouted that it was __.',
      'I do not want an oven that is __.',
      '"Do you call this an oven? It is __!"',
      'The oven was __, and everybody looked at me.',
      'At noon the oven was still __.',
    ],
    rows: `e due rivals
      the oven had heated up until it glowed | hot | cold wet empty / the flame in the oven had gone out, and no one lit it again | cold | hot warm full
      the pie in the oven had burst all over its walls | dirty | clean new empty / its glass had cracked and its door had dropped off | broken | new clean full
      the last tray had been taken out of the oven | empty | full wet dirty / trays had been pushed into the oven until there was no more room | full | empty wet broken
      the water pipe above the oven had burst right into it | wet | dry hot clean / the oven had been scoured till it was spotless | clean | dirty broken hot
      the door of the oven had swung back, and heat poured out into the room | open | closed locked cold / the door of the oven had jammed shut | closed | open broken empty`,
  },
  {
    open: ['The last potato: {e}.', 'Once there was a potato. {E}.'],
    ask: [
      'And so the potato was __.',
      '"Look," said the carrot, "that potato is __!"',
      'Nobody had seen the potato __ before.',
      'The cook turned the potato round. It was __.',
      'What can one do with a potato when it is __?',
    ],
    rows: `e due rivals
      it lay at the bottom of the sack for a year and went soft and black | rotten | fresh clean hot / it sat in the glowing ashes far too long | burnt | frozen fresh wet
      it was taken from the boiling water just now | hot | cold frozen rotten / it came out of the earth and nobody washed it | dirty | clean hot burnt
      someone brushed and peeled it under the tap | clean | dirty burnt rotten / it spent the winter in a block of ice | frozen | hot burnt warm
      it rolled into a puddle | wet | dry burnt frozen / mould had eaten it up from the inside | rotten | fresh frozen clean
      flames had licked it until it was charcoal | burnt | wet fresh frozen / it was left on the cold plate after dinner till the next day | cold | hot burnt wet`,
  },
  {
    open: [
      'The van of the baker comes through our valley every morning at seven, honking. He has been doing that since I was a child. This morning, though, {e}.',
      '"Where is the bread?" my wife called down. I was standing at the gate in my slippers, looking at the van. I could not believe my eyes: {e}.',
    ],
    ask: [
      "That's what I told my wife: the baker's van was __.",
      'I walked round the van twice. It was __.',
      'The baker scratched his head, because his van was __.',
      'It is a good van, but today it is __.',
      'Imagine a van so __ on a Monday!',
      'The van was __ when we saw it.',
    ],
    rows: `e due rivals
      every loaf in the van had been sold | empty | full broken locked / the van was packed with loaves up to the roof | full | empty light broken
      the engine of the van had dropped out | broken | new full clean / the van had come through deep mud | dirty | clean new empty
      the baker had washed and waxed the van | clean | dirty broken burnt / the van had driven into the river and just come out | wet | dry burnt new
      the doors of the van stood wide, and hens walked in and out | open | closed locked burnt / the baker had shut the doors of the van with a key and a chain | locked | open wet broken
      the oven in the van had caught fire, and all was black | burnt | clean wet full / the van had come from the factory only the night before | new | old burnt broken`,
  },
]);

export const kinds: readonly Kind[] = [STATE_FOOD];
