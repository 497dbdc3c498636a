// Tellings of facts that are said once in passing in tales, legends and bedtime stories, and called back by the same word.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DAYS, MONTHS, NUMBERS } from './telling-words.ts';

const MAGIC = toldKind('told: called back in tales, magic', [
  {
    open: [
      'The witch had turned the prince into {a due}. She did it as other people peel an onion, and then she had her tea. Her house stood on a hill where nothing grew but thistles, and the wind went in and out as it liked.',
      'Once there was a prince who laughed at an old woman, and she made {a due} of him. The king offered half of his land to anyone who could help. Doctors came, and dentists, and a man with a flute.',
    ],
    middle: ['Seven years went by. In the castle they no longer wound up the clocks.'],
    ask: [
      'Then came a goose girl who was not afraid. She sat down, and on her lap she took the __.',
      '"I am no beast," he said to her in a voice like a man\'s, "though I look like a __."',
      'As soon as she had kissed him, he was no longer a __.',
      'There was the prince again, but for the rest of his life he moved a little bit like a __.',
      'Every evening the king went out to stroke the __, and wept, because it was his son.',
      'What had the prince been turned into? Into a __.',
    ],
    lists: {
      due: 'frog mouse bear wolf donkey goose pig snake fox duck goat hen sheep rabbit cow hamster monkey',
    },
  },
  {
    open: [
      'The magic word is "{due}", said the dwarf, and you must not forget it on the way. The boy promised. He crossed three rivers. He helped an ant, a bee, and a very old fish, and he learned to play cards with the devil.',
      '"Say {due}, and the mountain will open," said the dwarf. The boy thanked him, gave him the last of his bread, and walked for a year. He met a girl with a lamp, and lost her again in a crowd.',
    ],
    ask: [
      'And there he stood before the mountain at last, took off his cap, and shouted, "__!"',
      'He had said all the words he knew, one after another, and the rock did not move. The only one he could not remember was "__".',
      'The girl with the lamp had heard it, too. She stepped up to the rock and said softly, "__."',
      'What word opened the mountain? It was the word "__".',
      'A crow that had been listening that day sat on the rock and croaked, "__!" And the mountain opened.',
      'In that land mothers forbid their children to say the word "__" near a mountain.',
    ],
    lists: {
      due: 'butter pumpkin thunder banana spoon cheese rainbow pepper button lemon elephant sugar potato pudding onion soap',
    },
  },
  {
    open: [
      'Three wishes the fairy gave her. The first was for {a due}, the second for {a d}, and the third was to be rid of the {d} again. So the fairy went home, and the moon came up over the pigsty.',
      '"I wish I had {a due}!" she said, and there it was. Her husband was so angry that he wished her {a d} on her nose. They had to use the last wish to get it off, and the fairy laughed till she had hiccups.',
    ],
    ask: [
      'All that was left to them of three good wishes was the __.',
      'In the morning they sat in their poor old kitchen, as before, but on the table stood the __.',
      'What did they have in the end? They had a __ and nothing else.',
      '"At least we have got a __ now," said her husband with a sigh.',
      'They might have had a castle, and what they got was a __.',
      'Their grandchildren keep the __ from the fairy in a glass case.',
    ],
    rows: `due d rivals
      teapot | sausage | sausage castle nose
      pan | carrot | carrot cow crown
      lamp | bell | bell pig castle
      broom | candle | candle goose crown
      clock | spoon | spoon cow palace
      kettle | pear | pear goat castle
      bucket | fish | fish horse crown
      basket | button | button nose pig
      drum | plum | plum cow palace
      mirror | shoe | shoe goose castle`,
  },
  {
    open: [
      "In the giant's castle the key to the cage hung behind the {due}. The mouse knew it, and told the boy. Then the giant came home, sang a bit, ate an ox, and asked his wife whether it did not smell of boy.",
      'The key was behind the {due}, squeaked the mouse. All around the boy in the cage the room was as big as a field. The giant took off his shoes and counted his gold, and it took him all night because he could only count to five.',
    ],
    ask: [
      'When at last the giant was snoring, the mouse ran across the room and fetched the key from behind the __.',
      '"Where is that key?" roared the giant in the morning. "I hung it up behind the __, and the boy is gone!"',
      'Behind what had the giant hung the key? Behind the __.',
      'The boy made a hook out of a fork, and with it he fished for the key that hung behind the __.',
      "The giant's wife, who felt sorry for the boy, went over to the __ and took down the key.",
      'In the empty castle you can see the nail to this day, behind the __, where the key used to hang.',
    ],
    lists: { due: 'door curtain clock mirror stove chair cupboard barrel picture bed chest table' },
  },
  {
    open: [
      'Whoever wanted to marry the princess had to bring her {a due}. It was in the newspaper, between the pigs and the weather. There were a thousand young men in the land, and a shoemaker who was not so young any more.',
      '"I will take the man who brings me {a due}," said the princess, and bit into an apple. Her father sighed. The last one had been sent out for the moon, and had never come back.',
    ],
    ask: [
      'All of them had the same idea, and in front of the castle stood a thousand young men, each holding a __.',
      'The shoemaker came last, on a donkey. He bowed, opened his bag, and gave the princess a __.',
      'In the whole kingdom there was soon no __ to be bought any more.',
      'What did the princess want? She wanted a __.',
      'And when they were old and grey there still lay on the table, between the two of them, the __.',
      '"But that is only a copy," said the princess, who knew a real __ when she saw one.',
    ],
    lists: {
      due: 'bell drum violin rose feather mirror lamp ring shell spoon clock candle kite broom whistle',
    },
  },
  {
    open: [
      'The dragon has {due} heads.',
      'There was once a dragon with {due} heads.',
      '"How many heads has it got?" asked the knight. "{Due}," said the old man.',
    ],
    ask: [
      'The knight cut off one head after another and counted them, and he was done when he got to the number __.',
      'How many times did the dragon have to brush its teeth? As many times as it had heads, and that was __.',
      'The number of its heads was __.',
      'When the dragon had a cold it needed a handkerchief for each of its heads, so altogether it needed __.',
      'There was one mouth in each head, and fire came out of all __.',
      'The queen of the dragons knitted a cap for each of its heads. She knitted __ caps.',
    ],
    lists: { due: 'two three four five six seven eight nine ten eleven twelve twenty' },
  },
  {
    open: [
      'A poor man found a lamp, rubbed it, and out came a spirit whose skin was {due}. "At last!" said the spirit. "Two thousand years without a bath." They got on well from the start, and played chess, and the man forgot to wish for anything.',
      'Smoke rose out of the old lamp, and in the smoke there was a man who was {due} from head to foot. He asked who was Sultan now. He asked whether people still ate dates.',
    ],
    ask: [
      'The neighbours looked over the wall and could not believe it. Next to the poor man, in a deck chair, lay somebody whose skin was __.',
      'A child pulled at his trousers and asked, "Mr Spirit, why are you so __?"',
      'When he washed himself in the river the water turned __.',
      'When he went to market for the poor man he put on gloves and a veil, so that nobody could see that he was __.',
      'What colour was the spirit of the lamp? He was __.',
      'There is an old picture in the palace that shows a poor man and a __ spirit playing chess.',
    ],
    lists: { due: 'red blue green yellow purple pink black grey golden' },
  },
  {
    open: [
      'Long ago the animals had no king, and they voted for the {due}. There had been only one bird against it. I tell it as my grandfather told it, with the pipe in his mouth, so that you had to wait for each word.',
      'When the animals needed a king, they quarrelled for a year, and then they took the {due}, because nobody had anything against it. They made it a crown of reeds. The fish sent a message, but no one could read it.',
    ],
    ask: [
      'The crown was too big, and it slipped over the eyes of the __.',
      '"Long live the __!" they all cried, except the one bird.',
      'When the river dried up they went to their king, and they bowed down, and they asked for help from the __.',
      'Which animal became king? The __.',
      'And this is why in the forest, to this day, everyone steps aside when he meets the __.',
      'The next year they wanted another king, and the __ had to give back the crown.',
    ],
    lists: {
      due: 'rabbit hamster mouse horse cow pig sheep goat duck goose fox bear wolf monkey donkey frog snake squirrel owl hedgehog',
    },
  },
  {
    open: [
      'Every night somebody stole {due} from the royal garden. The king had a bell put on the gate, and a dog, and a soldier who was not allowed to sleep. It was a summer of storms, and the queen was writing her memoirs.',
      "There was a thief in the king's garden, who took nothing but {due}. It might have been a deer, or a ghost, or the prime minister. They stretched strings across the paths, and the first one to fall was the king himself.",
    ],
    ask: [
      'On the seventh night they caught a girl. She had her apron full of __.',
      '"It is for my mother," wept the girl. "She is ill, and she can eat nothing but __."',
      'The king was touched, and from then on a basket was sent to her every week, filled with __.',
      'In the morning the gardener went round with his lamp, and there were fewer __ than the day before.',
      'What was it that the thief stole? It was the __.',
      'The soldier confessed at last that he had eaten some of the __, too.',
    ],
    lists: {
      due: 'roses pears plums peaches melons cherries cabbages carrots strawberries beans tomatoes lemons onions tulips oranges',
    },
  },
]);

const OLD = toldKind('told: called back in tales, people of old', [
  {
    open: [
      "The miller's youngest wanted to be {a due}, and everybody laughed. His brothers were strong and ate a lot. The mill stood in a valley so narrow that the sun came by only for lunch.",
      '"And you, my boy, what do you want to become?" the old miller asked his third son. "{A due}, Father." The two others fell off the bench. Then the cat came in with a letter from the king.',
    ],
    ask: [
      'After seven years he came back in good clothes, and on the door of his coach was painted: the best __ in the land.',
      "The king needed a __, and nobody in the country could do the work but the miller's youngest.",
      'The brothers had lost the mill and came begging to the house of a rich __, and he was their brother.',
      'So he learned what he had to learn and became a __.',
      'What did the third son want to be? A __.',
      '"A __!" his brothers went on saying, shaking their heads, until they were old men.',
    ],
    lists: {
      due: 'baker doctor teacher cook painter singer sailor gardener butcher dancer tailor knight priest soldier writer clown',
    },
  },
  {
    open: [
      'The pirate buried his gold on {a day}, under the {due}, and he drew no map, since he could not draw. He could not swim either. His parrot spoke Latin. They were a strange pair, and the sea was full of bones in those days.',
      'He buried the chest under the {due}. The night was warm, and the men were singing, all but the cook, who had been bitten by a turtle. In the morning they sailed off, and a storm took the ship, and only the cook came home.',
    ],
    ask: [
      'On his deathbed the cook whispered into the ear of his grandson, "The gold is under the __."',
      "Where was the pirate's gold? Under the __.",
      'The grandson took a boat and a spade, landed on the island, and began to dig by the __.',
      'It had all changed: there was a hotel now, and a pool had been built where once had stood the __.',
      'A big storm threw down the __, and beneath it something shone.',
      'Half of the island has been turned over, but nobody has ever dug under the __.',
    ],
    lists: {
      due: 'tower bridge church oak mill bench wall stairs well statue cross gate fountain barn',
      day: 'Monday Tuesday Friday Sunday',
    },
  },
  {
    open: [
      'Our village was founded by a woman called {due}. Her cart broke down here, and she said, "Well, then." There were wolves. There was a winter when they ate the church candles. You can see her comb in the museum.',
      'You ask why there is a statue of a woman with a wheel in the square. That is {due}, whose cart broke here, and who did not feel like walking on. Everyone in the village comes from her and the blacksmith.',
    ],
    ask: [
      'When a girl is born in the village they still like to call her __.',
      'The pigeons sit all day on the stone head of __.',
      'Once a year, on the day when the cart broke, the children roll wheels down the hill and shout, "Hurray for __!"',
      'Who founded the village? It was __.',
      'In the museum you can see the comb of old __.',
      'If it had not been for a bad wheel, then __ would have driven on, and there would be no village.',
    ],
    lists: {
      due: 'Martha Ruth Helen Clara Rose Alice Emma Anna Sarah Hannah Mary Agnes Ida Bertha Maria Grace Eva Greta',
    },
  },
  {
    open: [
      'The old king slept with {a due} in his bed. All the court knew, but one did not speak of it. He had won nine wars. He could crack nuts with his eyelids, and his feet were always cold.',
      'Nobody was to know that the king never went to bed without his {due}. The page knew, for he made the bed. It was a cold castle, with bears in the moat, and the queen lived in another wing.',
    ],
    ask: [
      'One night there was a fire, and the king ran out into the yard in his nightshirt, pressing to his heart the __.',
      'He could not sleep. He called for the page, and the page crawled under the bed and found the __.',
      'They laid him in a marble tomb, and beside him, under the sword, a good friend hid the __.',
      'What did the king need in bed? He needed his __.',
      '"If you tell anyone about the __," said the king to the new page, "I will have you put in the moat."',
      'In the great war the enemy stole the __, and the king lay awake for a month.',
    ],
    lists: { due: 'doll spoon drum hat candle pillow book bell lamp ball shoe sock puppet bottle' },
  },
  {
    open: [
      'The fishermen of this coast never go out on {a due}. It is because of a mermaid, and a promise. They mend their nets then, and their wives sell lace to the tourists. Have you tried the smoked eel?',
      'On {a due}, the old fisherman told us, no one here takes his boat out. A long time ago somebody did, and he was seen again after thirty years, as young as before. Then he spoke about the price of eel.',
    ],
    ask: [
      'We walked down to the harbour and all of the boats were in, one beside the other. Of course, it was __.',
      'A young man from the city, who did not believe in mermaids, went out in a boat on a __.',
      'On which day of the week do they stay at home? On __.',
      'The shop has no fresh fish on the day after __.',
      'You can hear her singing out there, they say, but only on a __.',
      'The mermaid made them promise that one day would be hers, and so no net is thrown on a __.',
    ],
    lists: { due: DAYS },
  },
  {
    open: [
      'They built the bridge in {due} days.',
      'It took them {due} days to build the bridge.',
      '"Build me a bridge, and be quick," said the queen. {Due} days later it was finished.',
    ],
    ask: [
      'How many days did they need for the bridge? They needed __.',
      'The neighbour king wanted a bridge, too, and asked how long such a thing took. The days it took, he was told, were __.',
      'The men had started on the bridge with nothing, and they had worked night and day, for as many days as there are in the number __.',
      'There is a carving on the bridge, a line for each of the days that they worked on it. If you count them, there are __.',
      'The song about the bridge has a verse for every day of the work, so it has __ verses.',
      'In no more than __ days the bridge was there.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'Be careful of the month of {due}, said the gypsy to the young count, looking into his hand. He laughed. He had a new horse. The hills were white with blossom, and there was a girl in the next valley, and another in the next.',
      'In the cradle already it was said of the count that he would die in {due}. He grew up all the same. He rode, he danced, he wrote bad poems, he got fat, he had a bridge named after him.',
    ],
    ask: [
      'Each year he stayed in bed with the doors locked, all through the month of __.',
      'What month did he have to be afraid of? It was __.',
      'He was eighty-one when he fell off his horse on the last day of __.',
      'The bells rang for the dead count, and the people nodded. "It is __," they said, "as we all knew."',
      'When he had got through __, he gave a party every year.',
      'Because of a mistake in the calendar he thought that __ was over, and went out.',
    ],
    lists: { due: MONTHS },
  },
  {
    open: [
      'There was a scarecrow who was in love with {a due}. They stood in the same field, and could not move. It rained on both. A crow carried messages between them, and ate most of them on the way.',
      'The scarecrow loved {a due}, from afar, as scarecrows do. One arm was always pointing at the village, the other at the hills. There was a fox who told him what the world was like, and lied.',
    ],
    ask: [
      'In the great storm the scarecrow was torn from his pole, flew across the field, and landed right beside the __.',
      'One evening the farmer came with a wheelbarrow, and the scarecrow had to look on as he took away the __.',
      'And so they lived happily ever after, a bunch of straw and a __.',
      'Whom did the scarecrow love? He loved a __.',
      '"Tell her that I dream of her," said the scarecrow to the crow. But the crow never went near the __.',
      'Who would have thought that a __ could blush?',
    ],
    lists: {
      due: 'pumpkin rose tulip cabbage sunflower tree goose cow sheep barrel broom bucket lamp statue',
    },
  },
  {
    open: [
      'The clock on the old town hall has a figure that comes out at noon: {a due}. It was made by a man who could not hear. He worked on it for forty years, and when it struck for the first time he was looking the other way.',
      'At noon a little door opens up on the town hall, and out comes {a due} made of tin. People bring their children to see it. There is a good place for waffles on the corner, and one that is not so good.',
    ],
    ask: [
      'It was twelve, the little door opened, and all the children pointed: "There is the __!"',
      'One day the clock struck twelve and nothing came out. Somebody had stolen the __.',
      'For as long as I live I shall hear, when it strikes noon, the squeak of the wheels under the __.',
      'Which figure is it that comes out at noon? It is a __.',
      'You can buy it made of chocolate in the shops around the square, that little __.',
      'A pigeon had built its nest behind the door, right on the head of the __.',
    ],
    lists: {
      due: 'king queen bear lion knight witch soldier baker goose donkey fox dancer pirate wolf monkey',
    },
  },
]);

export const kinds: readonly Kind[] = [MAGIC, OLD];
