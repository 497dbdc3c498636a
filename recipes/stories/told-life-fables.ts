// Tellings of animals that talk: foxes, crows, mice and lions, their tricks and riddles, and who was the wiser.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { UNDER } from './telling-words.ts';

const FABLES = toldKind('told: life in fables', [
  {
    open: [
      'A crow had found a big piece of {due} and flew up into a tree with it. Below sat a fox who had eaten nothing since Sunday. "What a beautiful voice you must have," he said.',
      'The fox looked up and saw a crow with some {due} in her beak. "Good morning, my lovely," he called. "They tell me that nobody can sing like you."',
    ],
    middle: ['He did not say one word about {d}. He just smiled and waited.'],
    ask: [
      'The silly crow opened her beak to sing, and down fell the __.',
      '"Thank you for the song," said the fox with his mouth full of __.',
      'So it was the fox who had the song, and the fox, too, who had the __.',
      'She has never listened to sweet words again, at least not with a beak full of __.',
    ],
    lists: {
      due: 'cheese bread meat cake fish sausage pie bacon ham chicken',
      d: 'cheese bread meat cake fish pie',
    },
  },
  {
    open: [
      'The {x} and the {y} had a race to the old oak. The {x} was so sure of winning that he lay down for a nap. When he woke up, the {y} was already standing by the tree.',
      '"You? Race against me?" The {x} laughed till he cried. But he stopped three times to drink and to talk to his friends, and while he was talking, the {y} went past and got to the oak.',
    ],
    ask: [
      'All the animals cheered and put a crown of flowers on the head of the __.',
      'And that, children, is how the race was won by the __.',
      '"Slow and steady," said the owl as she gave the prize to the __.',
      'Who won? You may not believe it, but it was the __.',
    ],
    rows: `x y due rivals / hare | tortoise | tortoise | hare / horse | snail | snail | horse / fox | hedgehog | hedgehog | fox
      rabbit | duck | duck | rabbit / stag | mole | mole | stag / wolf | goose | goose | wolf / dog | crab | crab | dog
      hare | toad | toad | hare`,
  },
  {
    open: [
      'Not far from the river a lion lay under a net and could not move a paw. A {c} came by and felt sorry for him. "Hold still," said the {c}, "I shall get you out."',
      'Once a lion had let a little {c} go instead of eating it. Now he was caught in a net himself, and who should come along that path but the {c}?',
    ],
    ask: [
      "It did not take long, for nothing is as sharp as a {c}'s __.",
      'It went to work on the ropes at once, with nothing but its __.',
      '"How did you do that?" asked the lion when he was free. "With my __," was the proud reply.',
      "Never again did the lion laugh at such a small thing's __.",
    ],
    rows: `c due rivals / mouse | teeth | claws beak horns / rat | teeth | claws beak horns / squirrel | teeth | claws beak horns
      crow | beak | teeth claws horns / parrot | beak | teeth claws horns / crab | claws | teeth beak horns
      lobster | claws | teeth beak horns / woodpecker | beak | claws teeth horns`,
  },
  {
    open: [
      'A {c} once put on the skin of a lion and walked through the village. Everybody ran away, and he felt so proud that he wanted to frighten them even more with his voice.',
      'What fun it was for the {c} to be a lion! He had found a lion skin by the road and put it on, and even the wolf stepped aside. "Now I will give them a roar," he thought.',
    ],
    ask: [
      'He took a deep breath, opened his mouth, and out came a loud __.',
      'That was the end of it, for no lion in the world goes "__".',
      'You can put on any clothes you like, but you cannot hide a __.',
      'First there was silence, and then the whole village was laughing, because what they had heard was a __.',
    ],
    rows: `c due rivals / dog | bark | moo quack meow / cow | moo | bark quack meow / duck | quack | moo bark meow
      cat | meow | bark quack moo / sheep | baa | moo quack bark / pig | oink | baa moo quack / frog | croak | bark moo baa
      hen | cluck | moo bark baa`,
  },
  {
    open: [
      'The {x} invited the {y} to dinner and served the soup on a flat plate. With a long beak you cannot eat soup from a plate. The week after, the {y} asked the {x} back and served everything in a tall, thin jar.',
      'Two neighbours, the {x} and the {y}, liked to play tricks on each other. First the {x} hid the bread of the {y}. Then, one dark night, the {y} filled the shoes of the {x} with mud.',
    ],
    ask: [
      'It was now a good joke for one of them, but not any more for the __.',
      'He who laughs last laughs best, and the last to laugh was not the __.',
      'For whoever starts it must be ready to get it back, as had just happened to the __.',
      'A trick that was played first had come back to its maker, the __.',
    ],
    rows: `x y due rivals / fox | stork | fox | stork / wolf | heron | wolf | heron / cat | crane | cat | crane
      badger | stork | badger | stork / bear | heron | bear | heron / pig | goose | pig | goose`,
  },
  {
    open: [
      '"I have a riddle for you," said the owl to the young {a}. "{c} What am I?" The {a} scratched his head. "A stone? A dream?" he tried.',
      'Every evening the old owl asked the animals a riddle. "Tonight\'s is easy," she said. "{c} What can it be?" Even the {a} had no idea.',
    ],
    ask: [
      'The answer came from a little mouse at the back. "I know it," she piped. "It is the __!"',
      '"It is right over your heads, or under your noses," said the owl. "Think of the __."',
      'In the end she had to tell them that she had meant the __.',
      'At home the badger\'s wife knew at once: "That can only be the __."',
    ],
    rows: `c due rivals
      I have a round white face, I shine only at night, and some nights I am just half. | moon | sun wind river
      I am yellow and hot, I get up in the morning and go down in the evening. | sun | moon wind river
      I have no hands, yet I shake the trees, and I howl round the house. | wind | sun moon river
      I have a bed but never sleep, and I run all day down to the sea. | river | sun moon wind
      I am white, I fall without a sound in winter, and I die in a warm hand. | snow | rain moon fire
      I eat wood and I am never full, and when you give me water I die. | fire | snow wind river
      I fall from the clouds in drops and make you wet. | rain | fire snow moon`,
    lists: { a: 'badger hedgehog squirrel beaver rabbit' },
  },
  {
    open: [
      'The ant had worked all summer and her cellar was full of {due}. The grasshopper had only sung. When the snow came, he stood at her door and shivered.',
      '"Why are you carrying {due} in this heat?" asked the grasshopper. "Winter will come," said the ant. She had no time for {d}, she said, or for songs.',
    ],
    ask: [
      '"Dear ant," he begged in December, "could you give me a little of your __?"',
      '"You sang all summer? Then dance now," she said, and did not give him any __.',
      'But she had a kind heart, and that evening the two of them sat by the fire and ate __.',
      'All winter long there was no other food in that house but __.',
    ],
    lists: {
      due: 'corn rice seeds honey wheat barley nuts berries crumbs beans',
      d: 'poems parties games',
      e: 'corn rice seeds honey wheat nuts berries beans',
      g: 'corn rice seeds honey wheat nuts berries beans',
    },
    rivals: 'e g',
  },
  {
    open: [
      'At the great meeting of the animals everybody talked about {c}. The lion yawned, and the mice had to stand on a log to see anything.',
      '"Today," said the lion at the great meeting, "we shall talk about {c}." The mice in the last row could not hear him.',
    ],
    ask: [
      'First the owl was asked, since she knew better than anybody where {t} __.',
      '"And what I want to know," growled the bear, "is how good {t} __."',
      'The badger, who had come late, asked his neighbour whose {t} __.',
      'Nobody had told the poor mole what {t} __.',
    ],
    rows: `c t due rivals / the nest in the old beech | it really | was | were are / the nuts of the squirrels | they really | were | was is
      the new path to the pond | it actually | was | were are / the holes behind the mill | they actually | were | was is
      the honey in the hollow tree | it once | was | were are / the apples by the well | they once | were | was is`,
  },
  {
    open: [
      'A wolf once saw {c} by the stream and made up a reason to start a fight. "You are making my water dirty!" he growled.',
      'There, at the stream, stood {c}. The wolf licked his lips. He was hungry, but he wanted to look like a good wolf, so he first began to complain.',
    ],
    ask: [
      'Nothing he said made any sense, and it was easy to see what the wolf wanted: he wanted to eat __.',
      'A hunter came by just then, and the wolf ran away without having hurt __.',
      'The frogs, who had heard it all, felt sorry for __.',
      'From across the water the old heron called out to warn __.',
    ],
    rows: `c due rivals / two young lambs | them | him her / a hen with red feathers who was washing her feet | her | him them
      an old ram who was drinking with his eyes shut | him | her them / three goats | them | him her
      a mother sheep | her | him them / a young cock who was proud of his tail | him | her them`,
  },
  {
    open: [
      'The frogs wanted a king. First they were sent {a x}, and they thought that was no king at all, because it did nothing. So they asked again and were sent {a y}, who ate them up one by one.',
      '"Give us a king!" cried the frogs all day. They got {a x}, and they sat on it and laughed at it. "Give us a better one!" they cried, and what they got now was {a y} with a big hunger.',
    ],
    ask: [
      'Too late they saw how good their days had been under the __.',
      'Soon the few who were left wished for nothing more than to have back the __.',
      '"We were happy then," said an old frog, "and safe, when we still had the __."',
      'You may laugh at a king like that, but nobody was ever eaten by the __.',
    ],
    rows: `x y due rivals / log | stork | log | stork / stone | snake | stone | snake / stump | heron | stump | heron
      bucket | crane | bucket | crane / branch | fox | branch | fox / barrel | pike | barrel | pike / boot | crow | boot | crow`,
  },
  {
    open: [
      'The jackdaw was not happy with how it looked. It picked up some {due} feathers that had come from a strange bird and stuck them in among its own. Its friends, who had plain {d} ones, stared.',
      '"Look at me!" cried the jackdaw. It had found {due} feathers under the hedge and had tied them to its tail. "Is that not better than {d}?"',
    ],
    ask: [
      'The other birds saw through it, held it down, and pulled out every feather that was __.',
      '"Since when," asked the owl, "are the feathers of a jackdaw __?"',
      'A storm came, and in the morning there was nothing left on its tail that was __.',
      'It had to learn that you do not become a better bird by being __.',
    ],
    lists: { due: 'red blue green yellow white pink purple orange golden', d: 'black grey brown' },
  },
  {
    open: [
      'The mice held a meeting about the cat. "Let us tie {a due} to her neck," said the youngest, "and we shall always hear where she is." They all clapped their paws.',
      "A young mouse had a plan. You only had to hang {a due} round the cat's neck, he said, and she would never surprise anybody again.",
    ],
    ask: [
      '"Very good," said the oldest mouse, "but who is going to bring her the __?"',
      'Nobody spoke and nobody moved, and so the cat still goes about without a __.',
      'It was easy to talk about it, but no one wanted to be the mouse with the __.',
      'In the corner, where it had been put that night, lay a shiny new __.',
    ],
    lists: { due: 'bell whistle rattle drum tin spoon horn trumpet' },
  },
  {
    open: [
      'A thirsty crow found a jug with a little water at the bottom. Her beak could not reach it. She thought for a while, and then she began to throw {due} into the jug, one after another.',
      '"Why are you dropping {due} in that jug?" asked the sparrow. "Wait and see," said the crow, who was very thirsty and had a very short neck. The sparrow would have used {d}.',
    ],
    ask: [
      'Higher and higher rose the water, and all because of some __.',
      'At last she could drink. The jug was now nearly full of __.',
      'The farmer wondered the next day who had filled his best jug with __.',
      'Sometimes you do not need to be strong. You only need a good idea and enough __.',
    ],
    lists: {
      due: 'stones pebbles shells nuts marbles buttons coins acorns beads',
      d: 'sticks leaves straws',
    },
  },
  {
    open: [
      'The fox jumped and jumped, but the {due} hung too high for him. Behind the fence there were some {d}, yet he did not care for those.',
      'It was a hot day, and a fox came to a garden where ripe {due} hung on the wall. He tried three times to get them and fell on his back three times.',
    ],
    ask: [
      '"I am sure they are sour," he said as he walked away, for that is what he said now about the __.',
      'A snail had watched it all. "Dear me," she said, "and you used to be so fond of __!"',
      'Ask him today, and he will tell you that he has never liked __.',
      'He went home with an empty belly and dreamt all night of __.',
    ],
    lists: {
      due: 'grapes pears plums cherries peaches apples figs apricots',
      d: 'carrots cabbages beans turnips',
    },
  },
  {
    open: [
      'In the forest school the owl called the names. The rabbit was there, and so was the hedgehog. The bear was called {pet}, the badger was called {pet2}, and both of them were late again.',
      "The bear's name was {pet} and the badger's name was {pet2}. They were neighbours, and on Sundays they played chess by the {x}.",
    ],
    ask: [
      'It was raining, so the badger went over to the other house, knocked and said, "Are you at home, __?"',
      '"Is there any honey left for me?" the bear asked. "No," said the badger, "not for you, __."',
      'When the bear fell into a hole, the badger bent down and called, "Give me your paw, __!"',
      'The badger painted a sign for his big brown friend. It said: "Happy birthday, __!"',
    ],
    lists: { x: 'mill pond cave' },
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'A dog had {a due} in his mouth and was walking over a bridge. He looked down, and there in the water was another dog, who seemed to have a bigger one.',
      'From the butcher\'s yard a dog had stolen {a due}. On the bridge he stopped, because down in the river he saw a second dog. "I want his as well!" he thought.',
    ],
    ask: [
      'He snapped at the water, and with a splash away went his own __.',
      'There had been no other dog. Now there was also no __.',
      'Wet and sad he went home that evening without a __.',
      'A fish came up to look, and was very pleased to get a whole __.',
    ],
    lists: { due: 'bone sausage ham chicken steak pie fish liver rib' },
  },
  {
    open: [
      '"We must hide the eggs from the fox," said the goose to her sister. "Under the {due}! He has already looked under the {d} and he will not come again to the house before dark."',
      'A goose who lived in a farmhouse had laid three eggs. She did not trust the fox, and so she rolled them one by one under the {due} and sat down in front of the {d}, as if nothing had happened.',
    ],
    ask: [
      'Would you ever have thought of looking for eggs under the __?',
      'The fox turned the whole house upside down, but he never looked under the __.',
      'In spring there was a sudden cheeping, and three little geese came out from under the __.',
      'When he had gone, she went to see if the eggs were still warm under the __.',
    ],
    lists: { due: UNDER, d: UNDER },
    rivals: 'd oven barrel',
  },
  {
    open: [
      '"Whoever brings me what I need shall be my friend," said the old lion. He was lying in his cave, and {c} The animals whispered in front of the entrance.',
      'The king of the animals was not well. His doctor, a stork with glasses, had looked at him, and {c}',
    ],
    ask: [
      'The hare was sent for the thing that would help, and came running back with some __.',
      '"Here, your majesty," said the fox and held out what he needed most: __.',
      'Within an hour the lion felt much better, and that was because of the __.',
      'All over the forest you heard the call: "Quick! The king must have __!"',
    ],
    rows: `c due rivals / he was so thirsty that his tongue hung out. | water | food medicine firewood
      he was as thin as a stick, for he had eaten nothing all week. | food | water blankets soap
      he was so cold that his teeth chattered, with only ashes left in his fireplace. | firewood | water soap food
      he could not lie on the hard floor: it hurt his old back, and he wanted something soft under it. | straw | water soap food
      he was so dirty that even washing in the river did not help. | soap | food straw firewood
      it was pitch dark in there so that he could not read. | candles | soap straw food`,
  },
  {
    open: [
      'The {due} had been told to watch the door of the henhouse that night, and the {d} to watch the gate. In the morning two hens were gone. "I was awake at the gate all night," said the {d}, and the owl said that this was true.',
      "Somebody had eaten the farmer's cake. The {d} had been at market with him all day. The {due}, however, had crumbs on his nose and could not look anybody in the eye.",
    ],
    ask: [
      'It was clear to everybody who was to blame: the __.',
      '"I am sorry," said a small voice at last, and it was the voice of the __.',
      'So the farmer did not give any supper that day to the __.',
      'They all turned round and looked hard at the __.',
    ],
    lists: { due: 'dog cat donkey goat pig horse cock', d: 'dog cat donkey goat pig horse cock' },
    rivals: 'd sheep',
  },
]);

export const kinds: readonly Kind[] = [FABLES];
