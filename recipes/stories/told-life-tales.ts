// Tellings in fairy tales: kings and witches, spells, wishes, dragons, magic things, and what became of them.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, INSIDE } from './telling-words.ts';

const TALES = toldKind('told: life in tales', [
  {
    open: [
      'The witch was so angry with the young prince that she pointed her stick at him and turned him into {a c}. Then she flew off over the forest and laughed.',
      'Once upon a time a prince was rude to an old woman on the road. She happened to be a witch, and before he could say sorry he had become {a c}.',
      'Do you know the one about the prince? A witch changes him into {a c}, and nobody at the castle knows him any more.',
    ],
    ask: [
      'He tried to call for help, but all he could do was __.',
      'The princess asked him his name, and his only answer was a loud __.',
      '"Good morning, Mother," he wanted to say to the queen. What came out instead was a __.',
      'From then on the poor boy could not speak. He could only __.',
      'Under her window every night the princess heard a sad little __.',
    ],
    rows: `c due rivals / frog | croak | bark moo roar / dog | bark | croak moo quack / cow | moo | bark hiss quack
      lion | roar | moo croak quack / snake | hiss | bark moo roar / duck | quack | roar bark moo
      sheep | bleat | bark quack hiss / wolf | howl | quack moo croak / pig | grunt | hiss quack bark`,
  },
  {
    open: [
      'For her kindness the girl was given a little pot. When she said "Cook, little pot!" it made {due}, and it never stopped until she told it to. Her mother cried for joy.',
      'The old man at the well gave {f} a magic pot. You had to knock on it three times, and it filled itself with {due}.',
    ],
    middle: ['There had been no {d} in the house for weeks, and no {e} either.'],
    ask: [
      'One day her mother forgot the magic words, and soon the whole kitchen was full of __.',
      'They were never hungry again, although they did get a little tired of __.',
      'The king wanted to come home, but he had to eat his way through a street full of __.',
      'Down the stairs, out of the door and along the road ran a river of __.',
      'Every child in the village came running with a bowl to get some __.',
    ],
    lists: {
      due: 'porridge soup honey rice pudding cream milk noodles jam custard',
      d: 'bread soup honey rice cream milk',
      e: 'cheese meat butter soup honey rice milk',
    },
    rivals: 'd e',
  },
  {
    open: [
      "The wicked queen wanted nobody to find the king's crown, so in the night she took it and hid it in {a c} {due}. Only a mouse saw her do it.",
      "A mouse is small, but it sees a lot. This one saw how the queen carried her husband's crown down the stairs and put it in {a c} {due}.",
    ],
    middle: ['In the morning the king looked in every {d} in the castle.'],
    ask: [
      '"I know where it is," squeaked the mouse. "Your crown is in the __!"',
      'The cook, of all people, was the one who found the crown in the __.',
      'So the king of the whole land got down on his knees and put his arm in the __.',
      'And there it was, a little dusty, at the bottom of the __.',
    ],
    lists: { due: INSIDE, d: 'drawer cupboard basket bag box wardrobe', c: 'old big small dirty' },
    rivals: 'd oven bucket',
  },
  {
    open: [
      '"You have one wish," said the fish, "because you let me swim away." The fisherman thought of his cold little house. "Then I wish for {a due}," he said. His wife had told him to ask for {a d}.',
      'The fisherman had let the golden fish go, and it granted him a wish. He did not ask for {a d} or {a e}. All he wanted was {a due}.',
    ],
    ask: [
      'When he came home, there stood his wife in front of a fine new __.',
      '"Husband, look!" she cried. "Where does it come from, this beautiful __?"',
      'Sure enough, the fish had kept its word and given him a __.',
      'But after a week his wife was no longer happy with the __.',
    ],
    lists: {
      due: 'house boat garden castle bed stove cow horse table ship kitchen',
      d: 'boat castle horse garden',
      e: 'bed stove cow table ship kitchen',
    },
    rivals: 'd e',
  },
  {
    open: [
      'There were three doors at the end of the cave. Behind the {due} door the princess was sleeping, behind the {d} one lay the dragon, and behind the {e} one was nothing at all.',
      '"Listen well," said the dwarf. "The dragon sleeps behind the {d} door. Do not open that one! Your princess is waiting behind the {due} one."',
    ],
    ask: [
      'Prince {m} had not forgotten what he had been told: to get to her, he opened the door that was __.',
      '"Which one was it?" he asked himself. Then he remembered: the door to the princess was __.',
      'He heard her soft voice through the wood, and what colour was that door? It was __.',
      'Without a sound he led her out again and closed her door, which was __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'Three men set out to save the princess. The {due} climbed the glass mountain on his bare feet. The {d} was afraid of heights, and the {e} fell asleep under a tree.',
      'Of the three who tried to climb the glass mountain, the {d} slipped, the {e} turned back for his dinner, and only the {due} got to the top.',
    ],
    ask: [
      'The princess looked down from her window, and who was standing there? It was the __.',
      'A year later there was a wedding, and she married the __.',
      'The king had hoped for a prince, but a promise is a promise, so his daughter went to the __.',
      '"Nobody has ever come up here before," she said to the __.',
    ],
    lists: {
      due: 'tailor miller baker smith soldier shepherd farmer fisherman hunter gardener cobbler',
      d: 'tailor miller baker smith soldier shepherd farmer fisherman hunter gardener cobbler',
      e: 'tailor miller baker smith soldier shepherd farmer fisherman hunter gardener cobbler',
    },
    rivals: 'd e',
  },
  {
    open: [
      'On the longest night of the year {c} came to the gate of the castle, wet and tired, and asked for a bed. The cook had a good heart and opened.',
      'It was snowing hard when {c} knocked at the castle gate. The cook, who had been asleep by the fire, took a candle and went to look.',
    ],
    ask: [
      'There was some soup left in the kitchen, and the cook gave it to __.',
      'In the morning the bed was empty, and not even the guards had seen __.',
      '"What a strange night," said the cook. "I wonder what became of __."',
      'There was only one bed free in the tower, but it was good enough for __.',
      'The dogs, who barked at everyone, did not bark at __.',
    ],
    rows: `c due rivals / a poor old woman | her | him them / two small children | them | him her
      a young prince | him | her them / the daughter of a king | her | him them / three lost soldiers | them | him her
      an old man with a stick | him | her them / a girl in a red cloak | her | him them`,
  },
  {
    open: [
      'The dragon that lived under the mountain had {n} heads. Sir {m} rode out one morning with his sword and came back at night, tired and black with smoke. He had cut off {k} of them.',
      'People said that the dragon had {n} heads, and it was true. With one blow of his sword the knight cut off {k} and was thrown from his horse.',
    ],
    ask: [
      'The fight was not over, for the dragon still had __.',
      'How many heads were left, you ask? There were __.',
      '"Tomorrow," said the knight, "I must go back and cut off the other __."',
      'The dragon counted its heads that evening and only got to __.',
    ],
    rows: `n k due rivals / seven | two | five | seven two / nine | three | six | nine three / five | two | three | five two
      ten | six | four | ten six / three | one | two | three four / twelve | two | ten | twelve two
      eight | one | seven | eight one / four | two | two | four three / six | one | five | six one`,
  },
  {
    open: [
      'In the great hall an old man was telling the story of the dead king to the children. It was about {c}, hidden under the hill.',
      'Every child in that country knew the tale about {c} under the hill, which a king had left behind when he died.',
    ],
    ask: [
      'But where under all those stones, nobody could say, {t} __.',
      'Some went there with a lamp and a spade to see how old, how big and how beautiful {t} __.',
      '"And what I would like to know," said the smallest boy, "is how heavy {t} __."',
      'Even the wise men of the land could not agree on what colour {t} __.',
    ],
    rows: `c t due rivals / a golden sword | it really | was | were are / three silver cups | they really | were | was is
      the rings of nine queens | they actually | were | was is / a crown with many stones | it actually | was | were are
      a bell made of gold | it once | was | were are / the bones of two dragons | they once | were | was is`,
  },
  {
    open: [
      'All her life the princess had been afraid of the witch in the tower. Then an old letter came to light, and it said that the witch was {c}.',
      'The princess read the letter twice. The witch of the black tower, it said, was nobody else but {c}.',
    ],
    middle: ['She sat down on the steps and did not speak for a long time.'],
    ask: [
      '"All these years," she whispered, "and I never knew that she was my own __!"',
      'She climbed up to the tower, knocked, and said, "Good evening, __."',
      "Who would have thought that a witch could be somebody's __?",
      'In the end she took the lonely witch home with her, because you do not leave your __.',
    ],
    rows: `c due rivals / her mother's elder sister | aunt | sister grandmother cousin
      her father's only sister | aunt | cousin grandmother sister / her father's mother | grandmother | aunt sister cousin
      the daughter of her uncle | cousin | aunt sister grandmother / her mother's mother | grandmother | aunt cousin sister
      the other child of her parents | sister | aunt cousin grandmother
      the woman who had given birth to her | mother | aunt cousin sister`,
  },
  {
    open: [
      'The fairy opened her bag and took out {c}. "Take it with you," she said to the boy. "But never put it on when somebody is looking." It was magic, of course.',
      'In the wood an old woman gave the boy {c} for his bread. "It will make you as strong as ten men," she told him, "as long as you wear it."',
    ],
    ask: [
      'He wore the magic thing at once and felt how warm it was on his __.',
      "From then on there was always something shining on the boy's __.",
      'The robbers saw how strong he was and never thought of looking at his __.',
      "That night he slept with the fairy's present still on his __.",
      'Then came the day when he woke up and there was nothing on his __.',
    ],
    rows: `c due rivals / a golden ring | finger | head neck foot / a tall green hat | head | finger foot neck
      a silver chain with a star | neck | foot head finger / a single red shoe | foot | head neck finger
      one white glove | hand | head neck foot / a pair of strange glasses | nose | foot neck finger
      a crown of leaves | head | foot neck finger`,
  },
  {
    open: [
      'Deep in the cellar of the castle the prince was looking for his sister. {s} He stood still and listened.',
      'So there he was, the young prince, alone in the old tower of the witch. {s} What was he to do now?',
    ],
    ask: [
      'It took {o} no time at all, and {t} __.',
      '"Oh dear," he said to himself. "Now {t} __."',
      'When the witch came back she saw at once that {t} __.',
    ],
    rows: `s o t due rivals
      A cold wind blew out his only candle. | almost | everything around him was | dark | broken wet hot
      The magic mirror slipped from his hands and hit the stone floor. | next to | the mirror was | broken | empty dark hot
      He had drunk the last drop out of the witch's jug. | almost | the jug was | empty | broken dark hot
      A bucket of water tipped over on his head. | next to | his fine coat was | wet | broken dark empty
      He had put the witch's spoon right into the flames. | almost | the spoon was | hot | wet empty dark
      He had turned the big key in the door behind him. | next to | the door was | locked | empty wet hot`,
  },
  {
    open: [
      '"I will make gold of this straw for you," said the little man, "but what will you give me for it?" The girl had no money. "My {due}," she said. He did not want her {d}.',
      'Three nights the little man helped {f} to turn straw into gold. For the first night she gave him her {d}, and for the second her {e}. For the third she promised him her {due}.',
    ],
    ask: [
      'A year went by, and he stood at her door again. "I have come," he said, "for your __."',
      'She begged and cried, for she no longer wanted to give away her __.',
      '"Take anything else in the castle," she said, "but please, not my __!"',
      'A promise is a promise, and so at last the little man went away with her __.',
    ],
    lists: {
      due: 'horse crown harp dog cat pony mirror clock garden piano',
      d: 'necklace ring scarf belt shawl',
      e: 'necklace ring scarf belt shawl',
    },
    rivals: 'necklace ring shawl',
  },
  {
    open: [
      '"There is only one way to break the spell," said the wise owl. "A princess has to {due} that frog on the night of the full moon. To {d} it will do no good."',
      'In the old book it said that the frog would turn back into a prince if a princess would only {due} him. Many had tried to {d} him instead, and nothing had happened.',
    ],
    ask: [
      'But would you want such a wet, cold, green thing to __?',
      '"Ugh!" said the princess. "Is that really the frog that I have to __?"',
      'At midnight she shut her eyes, for here was the frog that she had to __.',
      'It was not a pretty frog, and certainly not one that a princess would like to __.',
    ],
    lists: { due: 'kiss wash feed tickle hug comb dress bite', d: 'wash feed tickle dress comb hug' },
  },
  {
    open: [
      'In that castle lived {c}, who did nothing all day but look into a golden mirror. The land was poor and the people had no bread.',
      'The land was ruled in those days by {c}, as vain as a peacock. There were mirrors in every room, and even in the stable.',
    ],
    ask: [
      'What a way to spend a life, talking all day to __!',
      'There was a new song to be sung every morning, and it was sung in front of the mirror, to __.',
      'Nobody else came to the dinners any more, and so the toast was always "to __".',
      'You can guess how it goes when somebody has ears and eyes for nobody else, in love only with __.',
    ],
    rows: `c due rivals / a young queen | herself | himself themselves / an old king | himself | herself themselves
      two silly princes | themselves | himself herself / a rich duke | himself | herself themselves
      a princess with long hair | herself | himself themselves / three proud sisters | themselves | herself himself`,
  },
  {
    open: [
      'A little princess was born, and everybody came with a present made by their own hands. An old {c} came too, with snow on his boots, and stood shyly by the door. He had brought the best that he could make.',
      'The princess was one day old. Dukes brought gold, but the village {c} had none. He brought what he made every day, and he bowed so low that his cap fell off.',
    ],
    ask: [
      'The king shook his hand and thanked him for the __.',
      '"This is worth more than gold," said the queen, when she saw the __.',
      'Nobody at court had ever seen such beautiful __.',
      'He put it all down beside the cradle: his best, his very finest __.',
    ],
    rows: `c due rivals / baker | bread | shoes iron pottery / cobbler | shoes | bread cheese iron
      beekeeper | honey | shoes bread pottery / potter | pottery | bread honey shoes / weaver | cloth | bread shoes honey
      cheesemaker | cheese | cloth shoes honey / basketmaker | baskets | shoes bread cheese / tailor | clothes | bread pottery honey`,
  },
  {
    open: [
      'You would not believe it of somebody so big, but the giant was afraid of {due}. He laughed at {d}, and swords only tickled him. His wife had told the whole village.',
      '"Do you want to know a secret?" said the giant\'s wife. "My husband runs away from {due}. Lions and {d} are nothing to him."',
    ],
    ask: [
      'So when clever {m} went up the mountain, all he had in his sack was __.',
      'The giant looked into the sack, turned white, and cried, "Help! Oh no! Not __!"',
      'How the ground shook when the giant ran for his life, and all because of a few __!',
      'He promised to be good for ever if only they would keep away the __.',
    ],
    lists: {
      due: 'mice spiders bees frogs hens ducks snails rabbits',
      d: 'mice spiders bees frogs hens ducks',
    },
  },
  {
    open: [
      '{f} hid behind a tree and listened. The robber stood before the rock and said, "{Due}, open up!" And the rock opened like a door. He did not say {d}, or any other word she would have guessed.',
      'The rock would open only to those who knew the secret word. It was "{due}". The robbers had chosen it because nobody would think of it; before that it had been "{d}".',
    ],
    ask: [
      "Later the robber's brother stood before the rock and could not remember that it was __.",
      'When they had all ridden away, {f} walked up to the rock and whispered, "__."',
      '"Butter? Pepper? Salt?" cried the man who was shut in the cave. He had forgotten the word __.',
      'It opened at once, for the word was still __.',
    ],
    lists: {
      due: 'onion feather apple candle thunder pancake winter barley cabbage moonlight',
      d: 'onion feather apple candle thunder winter',
    },
  },
  {
    open: [
      'The witch spoke three words, and {f} felt something very strange happen to her. She had been turned into {a c}. "That will teach you," said the witch.',
      "Because she had picked a rose in the witch's garden, poor {f} had to be {a c} for seven years.",
    ],
    ask: [
      'Her soft white skin was gone. All over her body there was nothing but __.',
      'She looked down at herself in the water and hardly knew what to do with all her __.',
      'On the last day of the seven years she became a girl again and shook off her __.',
      'The prince, who did not know who she was, ran his hand over her __.',
    ],
    rows: `c due rivals / fish | scales | feathers fur wool / swan | feathers | scales fur wool / sheep | wool | feathers scales spines
      hedgehog | spines | feathers scales wool / fox | fur | feathers scales spines / snake | scales | fur feathers wool
      crow | feathers | scales wool fur / lamb | wool | scales feathers spines / cat | fur | scales spines feathers`,
  },
  {
    open: [
      'When the king died, his {n} sons shared what he had. The eldest got the {d}, the second got the {e}, and for the youngest there was only the old {due}.',
      'The king left his {d} to his eldest son and his {e} to the second. "And you, my youngest," he said, "shall have the {due}."',
    ],
    ask: [
      'The brothers laughed at the youngest, who walked away into the world with nothing but the __.',
      'But the youngest was not sad. He took good care of his __.',
      "You will see that in the end nothing was worth more than the youngest son's __.",
      '"What did your father leave you?" a dwarf asked the youngest. "Only his __," he said.',
    ],
    lists: {
      n: 'three',
      due: 'cat donkey goose drum flute boot spoon goat',
      d: 'castle mill farm',
      e: 'horse ship gold',
    },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [TALES];
