// Tellings from the life of a farm: stable, barn and field, shepherds, hens and harvest.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, DAYS, NUMBERS } from './telling-words.ts';

const FARM = toldKind('told: life on the farm', [
  {
    open: [
      "My uncle's farm is not a big one. He keeps nothing but {c}, and sells what they give him at the market in town. I was sent there every summer with my sister.",
      'When the old man died, {p} gave up {pHis} job at the bank and took over his {c}. "They do not ask me for money," {pHe} used to say, "they give me something instead."',
    ],
    middle: ['Life there begins at five in the morning, and there is no such thing as a Sunday.'],
    ask: [
      'Most people in the village come to the gate at least once a week for some __.',
      'By seven the van was loaded and off we went to the market with our __.',
      'It has been a hard winter, and there is not nearly as much to sell: hardly any __.',
      'Neighbours were never sent away with empty hands. There was always enough __.',
      'If you ask me what I remember best about that time, I would say the smell of fresh __.',
    ],
    rows: `c due rivals
      cows | milk | wool eggs honey / sheep | wool | eggs honey / hens | eggs | milk wool honey / bees | honey | eggs milk wool
      goats | milk | eggs honey feathers / ducks | eggs | wool milk honey / dairy cows | milk | eggs wool`,
  },
  {
    open: [
      'Twelve sheep went up the hill in the morning, and eleven came down. The shepherd looked behind every rock until he heard a thin cry: the smallest one had fallen {x}.',
      '"We are one short," said the shepherd after he had counted them twice, and he whistled for {pet}, his dog. It was she who found the lost lamb. It had slipped {x} and could not get out.',
    ],
    ask: [
      'He lay flat on his belly and reached down with his long crook into the __.',
      '"There you are, you little fool," he said. "What are you doing in a __?"',
      'On that same evening he fetched some boards and put up a fence around the __.',
      'From then on the lamb ran close to its mother whenever they came near the __.',
      'It was the second time in a year that an animal of his had got into that __.',
    ],
    rows: `x due rivals
      down an old well | well | ditch stream pit / into the deep ditch by the road | ditch | well river cave
      into a muddy pond | pond | well ditch cave / into the stream behind the mill | stream | ditch pit well
      into a narrow cave | cave | stream ditch river / into a pit full of leaves | pit | stream river pond
      down the bank and into the river | river | pit well ditch`,
  },
  {
    open: [
      'Two girls were helping in the stable that week. {p} had promised to feed the horses, and {q} had promised to sweep the floor. Both went home early, but only the floor was clean.',
      '"Who was supposed to give the horses their hay?" the farmer asked. He looked at his list. It said {p} for the hay and {q} for the broom.',
    ],
    middle: ['The big brown mare kicked against the door so that the whole stable shook.'],
    ask: [
      'The horses were hungry and angry, and the one to blame was __.',
      'So it was a short telephone call, and not a friendly one, to __.',
      '"I completely forgot! I am so sorry, I will come back right away," said __.',
      'Half an hour later somebody came running across the yard with an armful of hay. It was __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The old tractor had been standing in our yard since before the war, so last week my brother painted it {due}. He had wanted {d} at first, but the shop was out of it. Grandfather walked round it three times without a word.',
      'You would not know the old tractor if you saw it now. My brother has painted it {due} from top to bottom. The cart it pulls is still {d}.',
    ],
    ask: [
      'The geese would not go near it, for they had never seen a tractor that was __.',
      'My brother came in to supper, and the hands that reached for the bread were __.',
      '"It looks like a toy," Grandfather said at last. "Why on earth did you paint it __?"',
      'Far away on the hill I can see him ploughing, the tractor a tiny dot of __.',
      'In the evening we found that the hen who slept on the seat had become __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'I shut the gate, I swear I did. But this morning {N} sheep {were} standing in the middle of the road, and the school bus could not get past.',
      '"Is that the farm? This is Mrs Hill from the post office. There {are} {n} sheep in my garden, right between the roses, and my husband is afraid to go out."',
    ],
    ask: [
      'Before long the dog had done its work and the sheep __ back in the field.',
      'Nobody was hurt, luckily. As the driver told us later, the sheep __ very calm about it all.',
      'It turned out that the sheep which had caused so much trouble __ not even ours.',
      'With plenty of fresh green leaves to chew, the sheep __ as happy as could be.',
    ],
    rows: `N n are were due rivals
      a | a | is | was | was | were are / three | three | are | were | were | was is
      one | one | is | was | was | were are / thirty | thirty | are | were | were | was is
      a single | a single | is | was | was | were are / some | some | are | were | were | was is`,
  },
  {
    open: [
      'It had rained for a whole week, and then, on {due}, the sun came out at last. Everyone who could hold a fork was out in the meadow until dark, turning the hay.',
      '"The weather will be fine on {due}," the man on the radio said, "but there will be storms on {d}." So the farmer rang all his cousins and told them when to come for the hay.',
    ],
    ask: [
      'I still have a burnt nose and two sore arms from the hay we made on __.',
      'If we had not finished before night fell, we would have lost it all. Thank heaven for __.',
      'My cousins could not come to your party because they were making hay on __.',
      'As it happened, that was the only dry day of the month, that beautiful __.',
    ],
    lists: { due: DAYS, d: DAYS, e: DAYS },
    rivals: 'd e',
  },
  {
    open: [
      'Dad drove the last cart into the barn at nine at night. "That was the {due}," he said and sat down on the step. "The {d} can wait until next week. Let it grow."',
      'This summer we planted {d} in the low field and {due} in the high one. Then the river came up and took everything in the low field, every last bit of it.',
    ],
    middle: ['My mother brought out a big jug of lemonade and a plate of cold meat.'],
    ask: [
      'So there we were, with a barn that was full to the roof with __.',
      'We might have gone hungry that winter if it had not been for the __.',
      'Three mice moved in on the very same night and made their nest in the __.',
      'On Saturday we drove to the market and got a good price for our __.',
      'The only thing safely under our roof for now was the __.',
    ],
    lists: {
      due: 'wheat corn rye barley oats potatoes cabbage pumpkins onions carrots',
      d: 'wheat corn rye barley cabbage',
      e: 'oats potatoes pumpkins onions carrots',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Our class went to a farm today. The farmer let each of us brush one animal, and I was given {a c} called {pet}. He told me to be gentle and start at the head.',
      'Dear Mum, I have made a friend here! It is {a c}, and it comes to the fence when it hears me. The children call it {pet}. Tomorrow I may help the farmer to clean it.',
    ],
    ask: [
      'There was mud all over, so the farmer showed me how to lift and wash each __.',
      'What I liked to look at most, if you want to know, was its pretty little __.',
      'After its bath I held the towel and the farmer dried off every __.',
    ],
    rows: `c due rivals
      pony | hoof | paw wing fin / sheepdog | paw | hoof wing horn / donkey | hoof | wing paw claw
      cat | paw | hoof wing horn / horse | hoof | wing paw fin / puppy | paw | hoof wing fin
      goat | hoof | paw wing fin / kitten | paw | wing hoof fin`,
  },
  {
    open: [
      'The fox has been here again. Last night there were {d} hens in the coop, and this morning, when {p} went out with the corn, there were only {due} left, sitting on the top bar and shaking.',
      'We used to have {d} hens, you know. Then the fox came through the hole in the fence, and now it is {due}. I could cry when I look at them.',
    ],
    ask: [
      'With boards and wire we made the coop as safe as a bank, and we still have __.',
      'From today there is a lock on that door for the sake of the last __.',
      '"Come on, girls," {p} said softly, and held the door for all __.',
      'The children have counted them every night since, and every night there have been __.',
      'There cannot be many eggs in the basket when your hens number just __.',
    ],
    lists: { due: 'two three four five six seven eight', d: 'nine ten eleven twelve twenty' },
    rivals: 'nine twelve twenty',
  },
  {
    open: [
      'The mare would not let anybody near her new foal. {m}, who is the strongest man on the farm, tried and got a kick. Then {f} came in, only eleven years old, sat down in the straw and began to sing.',
      'A girl called {f} can do what no one else on our farm can: she talks to the wild black mare, and the mare listens. Big {m} laughed about it until he was bitten in the arm.',
    ],
    ask: [
      'If the mare is in a bad temper now, nobody sends for the vet. They send for __.',
      'The foal was soon so tame that it walked through the yard behind __.',
      'I have seen it with my own eyes. The mare put her great head on the shoulder of __.',
      'You can be as strong as an ox, and the mare will still care for nobody but __.',
    ],
    due: 'f',
    rivals: 'm',
  },
  {
    open: [
      '{T} somebody left the {x} open all night. It was {p}, I think, because {pHe} was the last one out, but {pHe} says that it was the wind.',
      '"Who was in here last?" shouted the farmer. He had just seen that the {x} had been left wide open, {t}.',
    ],
    ask: [
      'He looked inside and shook his head. As he had feared, it was __.',
      'You need not bother to look in there. I can tell you now that it is __.',
      'What else would you expect after a whole night? There he stood, and it was __.',
      '"Come and see for yourself," he said to his wife. "It is __!"',
    ],
    rows: `t x due rivals
      on the coldest night of the year | barn door | cold | warm hot empty
      on the day we had filled it | tap of the milk tank | empty | full cold
      during that terrible storm | window of the hay loft | wet | dry warm empty
      in the middle of a heat wave | door of the ice house | warm | frozen cold full
      on the night before the market | gate of the goose pen | empty | full crowded wet
      on that dry and sunny weekend | tap over the water trough | full | empty dry hot`,
  },
  {
    open: [
      "There's a rule on our farm that is older than I am: {x} are kept in the {due}. Whoever puts them anywhere else, say in the {d}, washes the milk cans for a week.",
      'The man who worked here before me had kept the {x} in the {d}. I moved them to the {due}, where it is dry and the mice do not come.',
    ],
    ask: [
      'The new boy asked me where he could find them, and I sent him to the __.',
      'In the middle of the night I needed one, so I took a lamp and walked across to the __.',
      'There was a hole in the roof, though, and water was dripping into the __.',
      'It is twenty years since I left, but I could still find them with my eyes shut: in the __.',
    ],
    lists: {
      due: 'barn stable shed cellar garage attic kitchen dairy mill loft',
      d: 'barn stable shed cellar garage',
      e: 'attic kitchen dairy mill loft',
      x: 'buckets sacks ropes saddles lanterns forks',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Once upon a time a farmer had a cock and a goose who were always arguing. The cock {x} every morning at four, and the goose, who liked to sleep late, {y}.',
      'In our yard it is the cock who {x} and the goose who {y}. "What would you all do without me?" each of them asks the others ten times a day.',
    ],
    middle: ['The old dog only yawned. He had heard it all before.'],
    ask: [
      'You cannot have two masters in one yard. But I know who {z}: it was always the __.',
      '"One of you {z}," said the farmer, "and I am going to keep that one." He meant the __.',
      'A stranger asked which of the birds {z}, and all the hens answered: "The __!"',
    ],
    rows: `x y z due rivals
      woke everybody up | chased off the thieves | made the burglars run | goose | cock hen
      woke everybody up | chased off the thieves | got the people out of bed | cock | goose hen
      crowed on the roof | swam on the pond | had wet feet all day | goose | cock hen
      crowed on the roof | swam on the pond | had the best view of the valley | cock | goose hen
      sat on the dung heap | walked to the river | went for a bath | goose | cock hen`,
  },
  {
    open: [
      'When my grandfather was a boy, he slept in the hay above the {c}. It kept him warm in winter, and at dawn, long before his mother called, he was woken from below.',
      'There is just a thin wall between my bedroom and the {c}. My friends from town can never sleep here, but I find it better than any alarm clock.',
    ],
    ask: [
      'It always begins the same way. First one of them starts to __.',
      'The first thing you hear on a day like this, while it is still dark, is how they __.',
      'I live in the city now, and what I miss most of all is hearing them __.',
      'A fox was about one night, and did they __!',
    ],
    rows: `c due rivals
      cows | moo | bark cluck neigh / sheep | bleat | moo bark cluck / horses | neigh | moo cluck quack
      pigs | grunt | moo neigh cluck / hens | cluck | moo neigh bark / ducks | quack | moo neigh bleat
      dogs | bark | moo cluck neigh / goats | bleat | moo quack neigh / lambs | bleat | moo bark cluck`,
  },
  {
    open: [
      "{p}'s pig won first prize at the show, and {q}'s cow came last. They had travelled there together in the same old van, and they had to go home in it together too.",
      'Everyone said that {q} would win with that fine white cow. But the judges loved the pig {p} had brought, and the cow sat down on the hat of the mayor.',
    ],
    middle: ['There was a brass band, and there were sausages, which the pig looked at in horror.'],
    ask: [
      'So the silver cup was put into the hands of a very proud __.',
      'The photo in the paper shows the winner with tears in both eyes. It is __.',
      '"Better luck next year, my dear," said the happy owner of the pig, that is to say __.',
      'All the way home in the van only one of them sang, and I need not tell you it was __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'A {x} lives down the lane from us, on his own, with a stove and a cat. My mother says he is the only man for miles around you can call at night.',
      'My great-uncle was a {x} in a small village in the hills, and a good one. People knew his knock on the door, and they paid him with bread and ham.',
    ],
    ask: [
      'So one cold night in March a boy came running to him and cried, "Please come, it is about our __!"',
      'He put on his coat without asking anything else. He knew what to do with a __.',
      'All his life, as he used to say, he had never been afraid of a __.',
      'If he happened to hear of a poor man who was in trouble with his __, he charged him nothing.',
    ],
    rows: `x due rivals
      horse doctor | mare | chimney clock well / chimney sweep | chimney | horse clock well
      clockmaker | clock | horse chimney roof / shepherd | sheep | clock chimney roof
      beekeeper | hive | clock chimney roof / well digger | well | horse clock roof
      piano tuner | piano | mare chimney well / dog trainer | dog | clock chimney roof`,
  },
  {
    open: [
      'Look at the label on this jar of plum jam: "With love from {due}". Grandmother made it in the last year on the farm, and she named the jars after all of her cows.',
      'Grandmother had a favourite among her cows. It was not {d}, who won all the prizes, but a skinny one with a crooked horn whose name was {due}.',
    ],
    ask: [
      'Every evening she went out last of all to say good night to __.',
      'She sold the whole herd in the end, but she could not part with __.',
      'On the wall over her bed there hangs a picture, and you may guess of whom: of __.',
      'When she was very old and mixed us all up, she used to call me __.',
    ],
    lists: {
      due: 'Daisy Buttercup Rosie Bluebell Clover Molly Bessie Primrose Violet Nellie',
      d: 'Daisy Buttercup Rosie Bluebell Clover',
      e: 'Molly Bessie Primrose Violet Nellie',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Farm help wanted! The work is hard and the food is good. There will be {due} of us at the table, not counting the babies, and everyone washes their own plate.',
      '"How many are we today?" Aunt {f} called from the kitchen. I looked out of the window and counted the people in the corn. "{Due}, with me," I called back.',
    ],
    ask: [
      'She laid the long table under the walnut tree and put out plates for __.',
      'I carried out the spoons. Three would not do, and thirty were too many. I took __.',
      'A loaf of bread does not last long when you have to cut it into slices for __.',
      'A stranger came by at noon and we made room for him, though the benches were meant for __.',
    ],
    lists: { due: NUMBERS },
  },
  {
    open: [
      'Be careful with the ram, children. He does not like anything {due}. Your sister once walked through his field in a {due} coat and had to spend the afternoon in a tree.',
      'Our ram, who is as gentle as a lamb with most people, ran at the vicar in front of everyone. It was because of the umbrella, which was {due}. I have known him do it before.',
    ],
    ask: [
      'If you want to cross that field, please make sure that nothing you wear is __.',
      'The postman had no idea why he was being chased. He looked down at his new bag. It was __.',
      'A clever man painted the gate another colour, so that it was no longer __.',
      'I do not know why, but he simply cannot stand __.',
    ],
    lists: { due: COLOURS },
  },
]);

export const kinds: readonly Kind[] = [FARM];
