// Tellings of what people say and write of themselves and of each other: I, us, your, mine, ourselves.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { rowsFor } from './telling-pronouns.ts';

const I_WE = 'I we you they';
const ME_US = 'me us you them';
const MY_OUR = 'my our your their';
const MINE = 'mine ours yours theirs';
const MYSELF = 'myself ourselves yourself themselves';

const SPEECH = toldKind('told: pronouns, speech', [
  {
    open: [
      'In 1990 an old bus took {who} across the desert.',
      'It was a bus without windows that took {who} across the desert.',
    ],
    middle: ['It was so hot that the tyres stuck to the road.'],
    ask: [
      'In the middle of the desert the bus broke down, and nobody came to help __.',
      'There was a camel in the desert that ran along behind the bus and would not leave __.',
      'The desert was cold at night. The driver of the bus had only one blanket, and he gave it to __.',
      'Through the holes in the bus the desert blew sand all over __.',
      'The bus driver sang all the way through the desert, only for __.',
      'When there was no more water in the desert, the bus driver shared his tea with __.',
    ],
    rows: rowsFor(
      ME_US,
      'me, me',
      'my sister and me, a friend and me, Dad and me',
      'you, you',
      'my parents, the twins, two of my friends',
    ),
  },
  {
    open: [
      'There was a note on the fridge this morning, in red ink and without a name: "{Who} ate the last piece of cake. Do not be angry, it was dry anyway. PS: The cat wants to go out."',
      '"Before you ask," said the note on the fridge, "{who} ate the cake. There are still some biscuits in the tin, and the milk is off."',
    ],
    ask: [
      'On the back of the note there was another line about the cake: "It was small, and __ needed it."',
      'A second note was stuck to the cake tin. "At midnight," it said, "__ got hungry."',
      'Below it, very small, the note said: "And before the cake was gone, __ left the cherry for you all."',
      'I read the note out to the others: "There will be a new cake on Sunday, because tomorrow __ will bake one."',
      'In another red note about the cake we read: "The candles are still there, since __ did not eat those."',
    ],
    rows: rowsFor(
      'I we they you',
      'I, I',
      'Dad and I, the dog and I, my friend and I',
      'the twins, the boys, the neighbours',
    ),
  },
  {
    open: [
      'The house by the river now belongs to {who}.',
      'Good news about the house by the river: the bank has sold it to {who}.',
    ],
    ask: [
      'There are so many houses by the river, and only the smallest one is __.',
      'The garden by the river comes with the house, so now that, too, is __.',
      'Houses by the river are expensive. How lucky that this one is already __!',
      'Yesterday a man wanted to buy the house by the river, and he was told that it was __.',
      'That is the first winter by the river, in a house that is really __.',
      'Look at the houses by the river. The red one with the boat is __.',
    ],
    rows: rowsFor(
      MINE,
      'me, me',
      'my husband and me, my sister and me, Dad and me',
      'you, you',
      'the Greens, my parents, two nurses',
    ),
  },
  {
    open: [
      'After the storm the roof had a hole as big as a table. There was no money for a builder, so {who} got the ladder out of the barn and went up with a hammer and a pot of glue.',
      'A hole in the roof, and no builder to be had before Easter! And so it came that {who} had to climb up there in the rain.',
    ],
    middle: ['The cat watched it all from the chimney.'],
    ask: [
      'The hole got bigger and bigger up there on the roof, and there was nobody to blame except __.',
      'It is not a bad thing to be up on a roof, all by __.',
      'There was no builder to talk to on the roof, so what could one do but talk to __?',
      'It was a good roof in the end, and it had been fun to mend it by __.',
      'What a feeling up there on the roof, to be so proud of __!',
    ],
    rows: rowsFor(
      MYSELF,
      'I, I',
      'my wife and I, Tom and I, my brother and I',
      'you, you',
      'the monks, my parents, the boys',
    ),
  },
  {
    open: [
      'The brown dog from the shelter lives with {who} now.',
      'The brown dog has found a home. It is with {who}.',
    ],
    ask: [
      'The brown dog has its basket in __ kitchen.',
      'Every morning the brown dog brings in __ newspaper.',
      'The brown dog is happy now, and at night it sleeps on __ feet.',
      'I am afraid that the brown dog has eaten __ slippers.',
      'At last the brown dog can bark at __ postman.',
      'The shelter sent a card for the brown dog to __ address.',
    ],
    rows: rowsFor(
      MY_OUR,
      'me, me',
      'my husband and me, my sister and me, Mum and me',
      'you, you',
      'my parents, the Hills, the twins',
    ),
  },
  {
    open: [
      '{Who} rang the police last night. There was a light in the empty shop, somebody was moving about in there, and who would have thought of a badger?',
      'Before anyone else in the street was awake, {who} rang the police about a light in the empty shop. That was at three.',
    ],
    middle: ['The badger was taken back to the woods in a box.'],
    ask: [
      'The police were not angry about the badger. They even said that __ did the right thing.',
      'At first the police did not believe it, but __ rang again.',
      'I asked the police what would have happened to the badger if __ had not called.',
      'The whole street slept on, and when the police came, __ showed them the way.',
      'The police laughed about the badger, and so did __.',
      'There was a light and a noise in the shop, and of course __ thought of thieves.',
    ],
    rows: rowsFor(
      I_WE,
      'I, I',
      'my wife and I, Tom and I, Mum and I',
      'you, you',
      'the Greens, the nuns, my parents',
    ),
  },
  {
    open: [
      'Grandpa had no money to leave, but he had his boat. It was green, it was leaking a little, and he wrote in his will that it should go to {who}.',
      'When the will was read, nobody expected much. Then the lawyer took off his glasses and said that the green boat was for {who}.',
    ],
    ask: [
      'Grandpa loved his boat more than anything, and he must have loved __.',
      'An uncle got angry. He had wanted the boat, and he said that Grandpa had hardly known __.',
      'The lawyer handed over the keys of the boat and shook hands with __.',
      'There was an old map in the boat, and a letter from Grandpa to __.',
      'The boat lay in the harbour all winter and waited for __.',
      'On the first trip in the boat a seal swam up and looked at __.',
    ],
    rows: rowsFor(
      ME_US,
      'me, me',
      'my sister and me, my cousin and me, my brother and me',
      'you, you',
      'the twins, two of his nurses, my uncles',
    ),
  },
  {
    open: [
      '"{Who} won the egg race!" That was the first thing Ben said.',
      '"Nobody else was fast enough," said Ben, "and so {who} won the egg race."',
    ],
    ask: [
      'Ben told the story of the race again: "The egg nearly fell off the spoon, but __ held on."',
      '"It was a good egg," said Ben about the race, "and in the end __ ate it."',
      'Ben still talks about the egg race. "There was mud, there was rain, and __ ran like the wind!"',
      '"Everybody cheered at the egg race," Ben said, "when __ crossed the line."',
      '"A dog got in the way of the egg race," said Ben, "and so __ jumped."',
    ],
    rows: rowsFor(
      I_WE,
      'I, I',
      'Anna and I, my friend and I, Dad and I',
      'you, you',
      'the girls, the teachers, the twins',
    ),
  },
  {
    open: [
      '"I saw the robber very well," the old lady told the policeman. "He came out of the bank with a bag and a red mask, and he looked straight at {who}. I have not slept since."',
      '"The bank had just opened," said the old lady. "The robber wore a red mask. He stopped in front of {who} and asked what time it was."',
    ],
    middle: ['The policeman wrote it all down, and then his pencil broke.'],
    ask: [
      '"Then the robber took off his hat," said the old lady, "and bowed to __."',
      '"A robber, yes, but not a bad one," said the old lady. "He did not hurt __."',
      '"What did the robber do next?" "He opened his bag," she said, "and gave some of the money to __."',
      '"When he had gone," the old lady went on, "his dog stayed behind and sat down beside __."',
      'The old lady was still upset. "With that robber in town," she said, "somebody must protect __!"',
      '"If you catch that robber," the old lady said, "he will remember __."',
    ],
    rows: rowsFor(
      'me us them you',
      'me, me',
      'my husband and me, my sister and me, my son and me',
      'the twins, two little boys, my daughters',
    ),
  },
  {
    open: [
      '"And the prize for the best garden," said the mayor, "goes to {who}."',
      'The mayor opened a letter. "The best garden," he read out, "belongs to {who}."',
    ],
    ask: [
      '"The judges," said the mayor about that garden, "fell in love with __ roses."',
      '"What won the prize," the mayor explained, "was the pond behind __ house."',
      'The mayor had a photo of the garden in his hand. "Just look at __ pumpkins!"',
      '"Such a garden," said the mayor, "is a lot of work. Think of __ backs!"',
      '"Where do people take photos in this town?" asked the mayor. "At __ garden gate!"',
      '"No snail," the mayor said about the best garden, "has ever been seen in __ salad."',
    ],
    rows: rowsFor(
      'our your their my',
      'my wife and me, my mother and me',
      'you, you',
      'the nuns, the Hills, the twins',
    ),
  },
  {
    open: [
      '"Tomorrow {who} will fly to Rome," said Mum.',
      'Mum put down the phone. "{Who} can go to Rome tomorrow!" she said.',
    ],
    middle: ['The suitcases were still in the cellar.'],
    ask: [
      '"It is hot in Rome," Mum said, "so it would be good if __ had a hat."',
      '"By the time the plane lands in Rome," Mum went on, "__ will be hungry."',
      'Mum looked at the map of Rome. "I wonder how __ will get to the hotel."',
      '"All my life I have loved pictures of Rome," Mum said, "and now __ will see it."',
      '"Rome is full of cats," said Mum. "I hope that __ will bring back some photos of them."',
      '"The Pope lives in Rome," said Mum, "and perhaps __ will meet him."',
    ],
    rows: rowsFor(
      I_WE,
      'I, I',
      'Dad and I, Granny and I, my sister and I',
      'you, you',
      'the girls, your grandparents, your aunts',
    ),
  },
  {
    open: [
      'Two suitcases stood on the platform, both brown, both old. The one with the star on it belonged to {who}, and the other had been there since the morning train.',
      'So that there is no mix-up: the suitcase with the star is for {who}. All the rest can go on the cart.',
    ],
    ask: [
      'The porter put the one with the star on the train, since he knew that it was __.',
      'All the suitcases look the same to me, but that star tells me which one is __.',
      'A thief took the suitcase with the star. Of all the suitcases in the station, why did it have to be __?',
      'I would know that star anywhere. The suitcase is __.',
      'There were five suitcases in the hall, and the one with the star was __.',
      'A guard held up the suitcase with the star and asked whether it was __.',
    ],
    rows: rowsFor(
      MINE,
      'me, me',
      'my wife and me, my sister and me, Tom and me',
      'you, you',
      'the nuns, my parents, two clowns',
    ),
  },
  {
    open: [
      'A stranger at the station gave {who} an old map.',
      'The stranger who had the map gave it to {who}.',
    ],
    ask: [
      'Nobody knew why, but with his map in the rain the stranger had been waiting for __.',
      'There was a red cross on the map, and next to it a word from the stranger to __.',
      'The stranger had promised the map to nobody else, and he smiled at __.',
      'Somebody else wanted the map. A man in a black coat left the station right behind __.',
      'Maps can be wrong, and this one nearly killed __.',
      'Who was the stranger with the map? I still wonder how he found __.',
    ],
    rows: rowsFor(
      ME_US,
      'me, me',
      'my brother and me, Anna and me, a friend and me',
      'you, you',
      'my parents, the twins, the girls',
    ),
  },
  {
    open: [
      'When the town was still small, {who} lived above the bakery in Mill Road. The rent was low, the ceiling was lower, and everything smelled of bread, even the books.',
      'It must be forty years ago that {who} had two rooms above the bakery. In winter the warm oven was better than any blanket.',
    ],
    middle: ['Today there is a bank in the house.'],
    ask: [
      'The baker got up at two, and when he dropped a tin, __ woke up.',
      'There was hardly any money for food above the bakery, but __ never went hungry.',
      'The baker loved music. He played the trumpet, and above him __ danced.',
      'When the bakery was sold, the baker cried, and so did __.',
      'From the rooms above the bakery one could see the sea, and in the evening __ often sat at the window.',
      'The baker never asked for the rent if __ could not pay.',
    ],
    rows: rowsFor(
      I_WE,
      'I, I',
      'my wife and I, my mother and I, three friends and I',
      'you, you',
      'my parents, the nuns, the twins',
    ),
  },
  {
    open: [
      '"I have baked this cake for {who}," said Granny.',
      'Granny put the cake on the table. "It is for {who}," she said.',
    ],
    ask: [
      '"I will take a knife," said Granny, "and cut the cake for __."',
      '"The dog must not have any cake," said Granny. "It is only for __!"',
      '"There are nuts in the cake," said Granny. "I hope that they are not bad for __."',
      '"Butter, sugar and ten eggs," said Granny about the cake, "all of it just for __."',
      '"Nobody else may touch that cake," said Granny, "nobody but __."',
    ],
    rows: rowsFor(
      'you us them me',
      'you, you, you',
      'you and me, your sister and you and me, you and Grandpa and me',
      'the boys, the nurses, the neighbours',
    ),
  },
  {
    open: [
      'The blue tent is for {who}. It leaks a bit on the left side, so whoever sleeps in it should stay on the right, and please, everyone, no food in there because of the bears.',
      'Listen, everybody! The blue tent goes to {who}, the cook gets the hut, and all the others sleep under the stars.',
    ],
    middle: ['In the night the wind blew, and an owl called.'],
    ask: [
      'In the blue tent it began to rain on __ pillows.',
      'A bear put its nose into the blue tent and sniffed at __ socks.',
      'Nobody else could sleep because out of the blue tent came __ snoring.',
      'A frog had got into the blue tent and was sitting on __ bread.',
      'There was a hole in the roof of the blue tent, and the moon shone in on __ things.',
      'The blue tent was so small that it hardly had room for __ legs.',
    ],
    rows: rowsFor(
      MY_OUR,
      'me, me',
      'Tom and me, my brother and me, my wife and me',
      'you, you',
      'the girls, the twins, the teachers',
    ),
  },
  {
    open: [
      'Once {who} got lost in the fog.',
      'There was thick fog on the moor, and {who} got lost.',
      'It was on the moor, in the fog, that {who} got lost.',
    ],
    ask: [
      'The fog was so thick that __ walked in circles.',
      'A sheep came out of the fog, and after that __ just followed it.',
      'Somewhere in the fog a bell rang, but __ could not tell where.',
      'The moor is full of holes, and it is a wonder that __ did not fall into one.',
      'Nobody answered in the fog, however loud __ shouted.',
      'At last the fog lifted, and right before the church __ stood.',
    ],
    rows: rowsFor(
      I_WE,
      'I, I',
      'my sister and I, Dad and I, a friend and I',
      'you, you',
      'my uncles, the girls, two of my friends',
    ),
  },
  {
    open: [
      'It was a nice evening by the lake, with sausages and a guitar. There was only one thing wrong with it: the mosquitoes left everybody in peace except {who}.',
      'Mosquitoes are strange. That evening by the lake there were thirty people, and they only bit {who}.',
    ],
    ask: [
      'The mosquitoes did not mind the smoke. Out of thirty people they had chosen __.',
      'In the end somebody threw a wet towel over what the mosquitoes had left of __.',
      'By midnight all the mosquitoes of the lake had eaten, and all of them had eaten __.',
      'Everybody sang and danced by the lake, and the mosquitoes danced around __.',
      'If you want to be safe by the lake, just sit down next to __.',
      'I suppose that the mosquitoes there still dream of __.',
    ],
    rows: rowsFor(
      ME_US,
      'me, me',
      'my wife and me, Tom and me, my sister and me',
      'you, you',
      'the twins, my uncles, the musicians',
    ),
  },
]);

export const kinds: readonly Kind[] = [SPEECH];
