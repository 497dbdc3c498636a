// Tellings of adventure: islands, pirates, caves, treasure, mountains, storms and robbers.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { NUMBERS } from './telling-words.ts';

const ADVENTURE = toldKind('told: life in adventures', [
  {
    open: [
      'The map was torn, but you could still read the words on it: "Forty steps to the north, then dig beside the {due}." Someone had drawn {a d} as well and crossed it out.',
      '"My treasure," said the dying pirate, "is buried beside the {due}, on the island with two hills. Many have dug beside the {d}. Fools!"',
    ],
    middle: ['It took them nine days to reach the island with the two hills.'],
    ask: [
      'They landed at low tide, took their spades, and went straight to the __.',
      '"Here!" cried the cabin boy. "It must be here, right beside the __."',
      'After an hour there was a hole as deep as a man, and it was just beside the __.',
      'When they had gone, nothing was left but a big hole next to the __.',
    ],
    lists: {
      due: 'well church tower bridge waterfall cave mill lake river gate palm grave',
      d: 'well church tower bridge waterfall cave mill',
    },
    rivals: 'd rock',
  },
  {
    open: [
      'There were two of us in the boat when the storm came up, {p} and I. The mast broke, the sail went overboard, and {s}',
      'I shall never forget that Friday. We were an hour away from the island when the sky turned black, and suddenly {s}',
    ],
    ask: [
      'We looked at each other. There was no doubt that {t} __.',
      '"Can\'t you see it?" I shouted over the wind. "{T} __!"',
      'The worst of it was that {t} __.',
    ],
    rows: `s t due rivals / water came in through a hole as big as a fist. | half of the boat was already | full | dry lost empty
      a wave washed our matches, our bread and our blankets over and over. | all our things were | wet | broken lost dry
      the wind tore our only map out of my hands and blew it far away. | the map was | gone | broken wet dry
      the last drop in the drinking bottle spilled onto the boards. | the bottle was | empty | full broken torn
      both oars snapped like matches against the rocks. | the oars were | broken | empty full torn
      our lantern went out, and there was neither moon nor star. | it was all | dark | dry empty torn
      the sail caught on a hook and ripped from top to bottom. | the sail was | torn | empty dark full`,
  },
  {
    open: [
      'Captain {f} had sailed all the seas, and on her shoulder sat her {due}. Other captains had {a d}, but she would not have one on board.',
      'You always knew Captain {m} from afar. He had a wooden leg, a green coat, and he took his {due} with him wherever he went. "Better company than {a d}," he would say.',
    ],
    ask: [
      'When the ship sank, the captain saved neither gold nor maps but only the __.',
      "There was somebody who always ate from the captain's own plate, namely the __.",
      '"Man overboard!" they cried. But it was not a man. It was the captain\'s __.',
      'In the worst of all storms you could hear the captain talking to the __.',
    ],
    lists: {
      due: 'parrot cat rat monkey owl mouse crow squirrel rabbit duck',
      d: 'parrot cat rat monkey crow mouse',
    },
  },
  {
    open: [
      'The robbers came down from the hills at night and stole {due} from the farm. They could have had the {d}, too, but in the dark they did not see it.',
      'Nobody heard the robbers. In the morning the farmer\'s wife counted everything twice. "They left us the {d}," she said. "It is only {due} that they took."',
    ],
    ask: [
      'Up in their den the robbers sat round the fire and counted the __.',
      'The policeman wrote it all down. "So, what is missing?" "Our __," said the farmer.',
      'A week later a boy saw three men at the market who were selling __.',
      'The road up the hill was so steep that on the way they lost half of the __.',
    ],
    lists: {
      due: 'hens sheep apples eggs geese spoons hams cheeses blankets candles rabbits',
      d: 'cow money clock gold wine cart',
    },
  },
  {
    open: [
      'On the third day in the mountains we came upon {c}, stuck on a ledge above the valley. We had one rope, and it was old.',
      'The clouds parted, and on the other side of the gorge we saw {c}, waving with a red cloth. It had been snowing since noon.',
    ],
    ask: [
      '"Hold on!" we shouted, although the wind was too loud for our voices to reach __.',
      'Our guide tied the rope round his waist and climbed down to __.',
      'There was some hot tea left in the flask, and we gave it to __.',
      'At the inn that night everyone drank to our guide, and to __.',
      'Without the red cloth we would never have seen __.',
    ],
    rows: `c due rivals / a young climber in a blue jacket who had lost his boots | him | her them
      two students from the town | them | him her / a girl with a broken ski | her | him them
      an old shepherd and his wife | them | him her / the farmer's daughter | her | him them
      a monk with a long beard | him | her them / a woman who had hurt her foot | her | him them`,
  },
  {
    open: [
      'Deep in the cave there were {n} chests. The robbers carried {k} of them out to the boat before the tide came in, and then the way was closed.',
      '"{N} chests!" whispered {p}. "And all full of gold." That night they got {k} of them into the boat, and the rest had to stay in the cave.',
    ],
    ask: [
      'If nobody has been there since, the chests in the cave still number __.',
      '"How many did we leave behind?" "Let me think," said the captain. "We left __."',
      'A fisherman found the cave years later, went in with a lamp, and counted the chests: __.',
    ],
    rows: `n k due rivals / five | two | three | five two four / six | four | two | six four three / nine | four | five | nine four six
      ten | three | seven | ten three six / eight | four | four | eight five three / seven | one | six | seven one five
      twelve | four | eight | twelve four seven / eleven | two | nine | eleven two eight`,
  },
  {
    open: [
      'On the island lived a man who had been alone for years. He made all he needed with his own hands, and his only friend was {a c} that he had found on the beach, hungry and small.',
      'It was a strange crew: an old sailor, a boy, and {a c} that they had picked up on an island. The boy had shared his dinner with it.',
    ],
    ask: [
      'When strangers came near the camp at night, it warned its friends with a loud __.',
      'One foggy morning what led them home was a well-known sound, a __.',
      'Everything was quiet. Then, from somewhere behind the rocks, there came a __.',
      'They could not see it in the bushes, but they did hear it __.',
    ],
    rows: `c due rivals / dog | bark | bleat squawk oink / goat | bleat | bark squawk hiss / parrot | squawk | bark bleat oink
      cat | meow | bark bleat squawk / pig | oink | bark bleat squawk / duck | quack | bark hiss bleat
      donkey | bray | hiss quack bark / snake | hiss | bark bray quack / wolf | howl | quack bray squawk`,
  },
  {
    open: [
      'Two brothers found the wreck. {m}, the elder, dived down and brought up a silver {x}. His little brother stayed in the boat and held the rope, and all he caught was a cold {y}.',
      "Two brothers were fishing by the old wreck. In the little one's net there was only a {y}. Then {m}, who was the elder, pulled on his line, and up came a {x} of pure silver.",
    ],
    ask: [
      'The museum paid the elder a hundred pounds for his __.',
      '"What a lucky boy!" they said in the village when he came up from the beach with his shining __.',
      'It lies behind glass today, with his name on a card: a silver __.',
      'Nobody had been looking for it, of course. But who would throw back a silver __?',
    ],
    lists: {
      x: 'cup spoon plate bowl knife fork bell ring mirror crown',
      y: 'boot shoe fish crab shell bottle',
    },
    due: 'x',
    rivals: 'y chain sword',
  },
  {
    open: [
      '"Swear," said the robber chief, "that you will never tell where we live, and I will let you go, and you may take one thing." {f} looked round the den and chose the {due}.',
      'The robber chief liked {f} because she was not afraid. He let her go and gave her something to remember him by: his own {due}.',
    ],
    middle: ['She could have had the {d}, which was worth much more.'],
    ask: [
      'Fifty years later her grandchildren asked how she had come by that strange old __.',
      'She kept her word all her life and never told anyone who had given her the __.',
      'Whenever there was thunder in the hills, she would take out the __.',
      'One day a grey old man stood at the door, saw the wall above her bed, and smiled: there hung his __.',
    ],
    lists: {
      due: 'knife hat belt lantern drum flute horn sword cloak',
      d: 'knife belt lantern drum flute horn sword',
    },
    rivals: 'd crown',
  },
  {
    open: [
      'By the light of one lamp the pirates bent over the chart. It was all about {c}, and the wind howled outside.',
      'The old pirate talked in his sleep, and what he talked about was {c}. The cabin boy, who had the next bunk, pretended to snore.',
    ],
    ask: [
      'Nobody on board but the captain knew how far away {t} __.',
      'For the rest of the voyage the boy wondered what sort of place had been chosen, and how deep {t} __.',
      'The cook would have given his left hand to find out where {t} __.',
      'What they all asked themselves was how well hidden {t} __.',
    ],
    rows: `c t due rivals / the gold of the Spanish king | it really | was | were are / seven chests full of coins | they really | were | was is
      a box with the ring of a queen | it once | was | were are / the guns from two sunken ships | they once | were | was is
      the three barrels of pearls | they actually | were | was is / a statue with green eyes | it actually | was | were are`,
  },
  {
    open: [
      'Everybody on board had a job. {p} washed the deck, {q} looked after the sails, and the soup was made by {r}. On Sundays they all slept late.',
      'It was a small ship with a crew of three. The one in the kitchen was {r}. {q} could climb any mast, and {p} was hardly ever seen without a mop.',
    ],
    ask: [
      'When there was a hair in the soup again, they all glared at __.',
      '"I am hungry," said the captain. "What is for dinner? Go and ask __."',
      'The potatoes were burnt, and for that they had to thank __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      'We needed {w}, and that was why we rowed ashore. The island looked empty. There were parrots, palms, and a white beach without a single footprint.',
      '"If we do not find {w} soon, it is all over with us," said the captain. So at sunrise six of us went ashore.',
    ],
    ask: [
      'We looked for hours. Then, behind some bushes, we saw that {s} __.',
      '"Captain!" shouted {p} from the top of the hill. "I have found what we came for: {t} __!"',
      'That evening we were back on board, all six of us, singing, with as much as we could carry: {t} __.',
    ],
    rows: `w s t due rivals / something to drink | a little stream came down the hill, full of fresh | lots of cold, clear | water | wood fruit rope
      something to burn in the stove | there lay a whole heap of dry | piles of good dry | wood | water fruit iron
      oranges or anything sweet to eat | the ground was covered with ripe, sweet | trees full of ripe | fruit | water wood rope
      something to mend the hole in the hull | there were straight trees with strong | long straight pieces of | wood | water fruit milk
      cloth for a new sail | there lay an old wreck with yards of strong | a whole roll of strong | cloth | water wood fruit
      something to salt the fish with | the rocks were white with | handfuls of good white | salt | water wood sugar
      anything to tie up the broken mast | somebody had left a boat there, and a good long | yards and yards of | rope | water fruit salt`,
  },
  {
    open: [
      'Rain drove them into the cave, {p} first. Something was sleeping at the back, and in the light of the torch they saw that it was {a c}.',
      'The cave, so the people of the valley said, belonged to {a c}. {p} did not believe it until {pHe} heard something breathing in there.',
    ],
    ask: [
      'The floor of the cave was covered with what it had lost over the years: old __.',
      '{p} put out a hand in the dark and felt, quite close, something that could only be __.',
      'All that {p} took home from that cave, as proof, was a little piece of its __.',
      'When it moved, the torch shone on its __.',
    ],
    rows: `c due rivals / bear | fur | feathers scales wool / dragon | scales | fur feathers wool / giant eagle | feathers | fur scales wool
      wild sheep | wool | feathers scales fur / wolf | fur | scales feathers wool / great snake | scales | fur wool feathers
      white owl | feathers | scales fur wool / lost lamb | wool | scales feathers fur`,
  },
  {
    open: [
      'The message in the bottle was hard to read. "Send help," it said. "I have been here for {due} years, with nobody to talk to but a goat. I used to have {k} books, but I burnt them."',
      'A bottle was washed up on the beach with a letter inside. A sailor wrote that he had been living on an island for {due} years, in a hut of leaves with {k} cats.',
    ],
    ask: [
      'It was a month before a ship found him. The first thing that they asked was how many years it had been, and he said __.',
      '"Imagine that," said Mother as she folded the letter. "Alone, and for so many years: __!"',
      'On the wall of his hut he had made a line for each year, and when they counted them there were __.',
    ],
    lists: { due: NUMBERS, k: NUMBERS },
    rivals: 'k fifteen',
  },
  {
    open: [
      'Two roads led over the mountain, one past the {due} and one past the {d}. The second was full of robbers, so the coachman, who had his wife with him, took the first.',
      '"Not past the {d}," said the coachman, "there are robbers on that road. We will go round by the {due}, even if it takes longer."',
    ],
    ask: [
      'It was a good choice. The only people they met were two monks, near the __.',
      '"Which way did you come?" asked the innkeeper. "The safe one," said the coachman, "by the __."',
      'The robbers waited all night for nothing, for the coach had gone past the __.',
      'One wheel broke on the way, and they had to mend it close to the __.',
    ],
    lists: {
      due: 'church mill lake tower bridge waterfall castle chapel well farm',
      d: 'church mill lake tower bridge waterfall castle',
    },
    rivals: 'd cave',
  },
]);

export const kinds: readonly Kind[] = [ADVENTURE];
