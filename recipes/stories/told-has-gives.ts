// Tellings of what a creature gives and eats, where it lives and what its young are, of which only the kind is told.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const GIFTS = `c due rivals
  cow | milk | eggs wool honey / hen | eggs | milk wool honey / sheep | wool | eggs honey feathers
  goat | milk | eggs honey feathers / duck | eggs | milk wool honey / swarm of bees | honey | milk eggs wool
  silkworm | silk | milk eggs honey / lamb | wool | eggs honey milk / goose | feathers | milk wool honey`;

const FOOD = `c due rivals
  cow | grass | fish bones mice / heron | fish | bananas carrots seeds / rabbit | carrots | fish mice bones
  monkey | bananas | bones mice grass / squirrel | nuts | fish bones grass / owl | mice | bananas carrots nuts
  canary | seeds | fish bones mice / caterpillar | leaves | fish bones mice / dog | bones | nuts bananas seeds
  seal | fish | nuts bananas seeds / sheep | grass | fish bones mice / koala | leaves | fish mice bones
  penguin | fish | nuts grass seeds / chimpanzee | bananas | bones mice grass / budgie | seeds | fish bones mice`;

const HOMES = `c due rivals
  dog | kennel | nest hive stable pond / horse | stable | nest hive kennel web / bee | hive | nest web kennel stable
  spider | web | hive kennel stable pond / robin | nest | kennel stable hive burrow / frog | pond | nest hive kennel
  rabbit | burrow | nest hive stable web / cow | barn | nest hive kennel web / pony | stable | nest hive kennel
  blackbird | nest | kennel stable hive / bear | cave | nest kennel web hive
  mole | tunnel | nest hive kennel web / pig | sty | nest hive web kennel / fox | den | hive kennel stable`;

const BABY = `c due rivals
  dog | puppy | kitten calf foal / cat | kitten | puppy calf lamb / cow | calf | foal lamb puppy
  sheep | lamb | calf kitten chick / hen | chick | lamb duckling foal / horse | foal | calf lamb puppy
  bear | cub | puppy foal calf / duck | duckling | chick lamb kitten / pig | piglet | lamb foal calf
  lion | cub | foal calf puppy / goose | gosling | chick lamb kitten / goat | kid | foal lamb calf`;

const BABIES = `c due rivals
  dog | puppies | kittens lambs cubs / cat | kittens | puppies lambs piglets / sheep | lambs | kittens calves piglets
  hen | chicks | ducklings kittens lambs / bear | cubs | puppies lambs piglets / duck | ducklings | chicks lambs cubs
  pig | piglets | lambs kittens cubs / wolf | cubs | lambs chicks kittens / goose | goslings | chicks lambs cubs
  lion | cubs | lambs chicks piglets / poodle | puppies | kittens lambs cubs`;

const GROWN = `c due rivals
  puppy | dog | cat cow horse / kitten | cat | dog hen horse / calf | cow | horse sheep hen
  lamb | sheep | cow horse goat / foal | horse | cow sheep goat / chick | hen | duck cow goose
  piglet | pig | cow horse sheep / tadpole | frog | duck cow fish / duckling | duck | hen goose frog
  gosling | goose | duck hen frog / kid | goat | sheep cow horse / caterpillar | butterfly | bee spider frog`;

const GIVES = toldKind('told: what it gives and eats', [
  {
    open: [
      '{m} keeps {a c}.',
      'At home, {m} has {a c}.',
      'For Christmas {m} wished for {a c}, and {mHe} got one.',
    ],
    ask: [
      'Every morning {mHe} hopes for some __.',
      '{m} has plenty of __, thanks to it.',
      'He never has to buy __.',
      'It gives __ if it is well looked after.',
      '"Thank you for your __," {mHe} says to it.',
      'In spring {m} sold the first __ to a neighbour.',
    ],
    rows: `c due rivals
      cow | milk | eggs wool honey / hen | eggs | milk wool honey / sheep | wool | eggs honey feathers
      goat | milk | eggs honey feathers / duck | eggs | milk wool honey / hive of bees | honey | milk eggs wool
      box of silkworms | silk | milk eggs honey / goose | feathers | milk wool honey`,
  },
  {
    open: [
      'There is a lot to remember while we are away: the post, the plants, the bins. And please do not forget {pet}, our {c}! We have left everything you need in the shed and will be back on Sunday.',
      'When my great-aunt died, she left me her piano, a pile of debts, and {a c} that answers to the name of {pet}. The piano I gave away. {pet} I kept.',
    ],
    middle: ['The first night was quiet.'],
    ask: [
      "At six o'clock sharp {pet} wants a big helping of __.",
      'It looked at the cake and turned away. All it ever eats is __.',
      'Will you please get it some __?',
      'Only __ can make {pet} happy.',
      'The kitchen was full of __.',
      'I had no idea what to give it, so I tried __.',
    ],
    rows: FOOD,
  },
  {
    open: [
      'It was late, and the little {c} was tired.',
      'Once a little {c} lost its way.',
      '"Go home!" they told the {c}.',
    ],
    ask: [
      'So it went home to its __ as fast as it could.',
      'How it longed for its __!',
      'At last, far away in the moonlight, it saw its own dear __.',
      'There is no better bed than a __.',
      'It fell asleep in its __ at once.',
      'Nobody was waiting for it in the __.',
    ],
    rows: HOMES,
  },
  {
    open: [
      'We had been on the farm for three days when Mr Evans knocked at our door at five in the morning, all smiles. Something had happened to the {c} in the night. We put our coats on over our pyjamas and followed him.',
      'My brother was so worried about the {c} that he would not go to bed. He sat with it until midnight, and then he could not keep his eyes open. When he woke up, it was no longer alone.',
    ],
    ask: [
      'A little __ lay beside it in the straw.',
      'It had become the proud mother of a __.',
      '"Oh, what a lovely little __!"',
      'It was busy washing its __ when we came in.',
      'They have not found a name for it yet, and just call it the __.',
      'Everyone on the farm came to see the newborn __.',
    ],
    rows: `c due rivals
      dog | puppy | kitten calf foal / cat | kitten | puppy calf lamb / cow | calf | foal lamb puppy
      sheep | lamb | calf kitten foal / horse | foal | calf lamb puppy / pig | piglet | lamb foal calf
      goat | kid | foal lamb calf / donkey | foal | calf lamb puppy`,
  },
  {
    open: [
      '{pet} is a little {c}.',
      'This is {pet}, and {pet} is still {a c}.',
      'Look, {p}: {a c}! Its name is {pet}.',
    ],
    ask: [
      'One day {pet} will be a big __.',
      'It will turn into a __ when it grows up.',
      'Soon it will be a __ and not so small.',
      'And what will it be next year? A __.',
      '{pet} dreams of being a grown __.',
      'You would hardly believe that this will become a __.',
    ],
    rows: GROWN,
  },
  {
    open: [
      'What a lovely guest house! Everything in it comes from the village, the landlady told us. The {c} she was so proud of had been brought up the hill that morning by a boy on a bicycle.',
      'My grandfather was a proud man. Though he had no money at all, there was always {c} in the house, and he never went to visit anybody without bringing some of it.',
    ],
    ask: [
      'A neighbour who keeps __ had made a present of it.',
      'For things like that one has to thank the __.',
      'He would be grateful to his __ as long as he lived.',
      'If you wanted more of it, you had to ask the __.',
      'Without __ there would not have been any.',
      'There would be none of it if it were not for the __.',
    ],
    rows: `c due rivals
      honey | bees | cows hens sheep / milk | cows | bees hens ducks / wool | sheep | bees hens ducks
      butter | cows | bees hens sheep / silk | worms | hens bees geese / wax | bees | cows hens sheep
      bacon | pigs | bees hens sheep / ham | pigs | hens bees ducks`,
  },
  {
    open: ['{p} is going to feed the {c}.', '"May I feed your {c}, please?" asked {p}.'],
    ask: [
      'In {pHis} bag {pHe} has some __.',
      '{PHe} held out {pHis} hand with some __.',
      'It ate up all the __ in a minute.',
      '"Yes, but only if you give it __."',
      'It wants __!',
      '{p} bought some __ on the way there.',
    ],
    rows: FOOD,
  },
  {
    open: [
      'Our new museum for children has twelve rooms, and in each of them you can be somebody else. In room seven you are {a c}. You put on a mask, you crawl in, and you make yourself at home.',
      'I was shy as a boy. When we played animals, the others wanted to be lions and eagles, but I always asked to be the {c}. Then I was left in peace.',
    ],
    ask: [
      'I would sit in my __ for hours.',
      'Grown-ups do not fit in the __.',
      'We built it out of chairs and blankets: a __.',
      'Nobody may come into the __ while I am there.',
      'And what did I call this place? My __.',
      'Best of all was that I had my own __.',
    ],
    rows: HOMES,
  },
  {
    open: ['Mother {c} has a surprise for us.', 'Look, the {c} is coming with her family!'],
    ask: [
      'She has four __ this year.',
      'Behind her come her __.',
      '"Stay close to me, my __!"',
      'We counted and counted, and in the end there were seven little __.',
      'She looks after her __ day and night.',
      'Do not go too near, or she will be afraid for her __.',
    ],
    rows: BABIES,
  },
  {
    open: [
      'In the fairy tale a poor man helps {a c} out of a trap. "I have no gold," it says to him, "but I will give you what I have, whenever you are in need, as long as you live."',
      'The school is going to have {a c}. The parents had a vote on it last night, and twenty-six of them were for it. Mr Wood, who teaches maths, was against it.',
    ],
    ask: [
      'There was no lack of __ from that time on.',
      'Who would have thought that one could have so many friends, and all because of __?',
      'Some people got tired of __ before long.',
      'In the morning there was some __.',
      'They could even sell what was left of the __.',
      'Next to the door stood something to keep the __ in.',
    ],
    rows: GIFTS,
  },
  {
    open: ['"What do you like best?" she asked the {c}.', 'The {c} is hungry!', 'Dinner time for the {c}.'],
    ask: [
      'It says that it would like some __.',
      'Get it some __, will you?',
      'Its favourite food is __.',
      'It will not touch anything except __.',
      'Hurry up with the __!',
      'It dreams of __ all night.',
    ],
    rows: FOOD,
  },
  {
    open: [
      'On Tuesday the big storm came right through our valley. We were lucky, we only lost a few tiles. The {c} that lives behind our house had a worse time of it, and for a day we saw nothing of it.',
      'I have to write five hundred words about the {c} by tomorrow. So far I have three: its name, and the word "the". My sister says I should describe a day in its life, from morning to night.',
    ],
    ask: [
      'The poor thing had no __ any more.',
      'It gets up and comes out of its __.',
      'The wind had blown a branch right into its __.',
      'You will find it in its __ at night.',
      'On rainy days it would rather not leave the __.',
      'It knows every inch of its __.',
    ],
    rows: HOMES,
  },
  {
    open: ['{pet} is not big yet, it is only {a c}.', 'A small {c} named {pet} sat by the road and cried.'],
    ask: [
      'Its mother is a __ with a kind heart.',
      '"Where is your mother?" "My mother is a __!"',
      'Then, round the corner, came its mother: a big, friendly __.',
      'It was looking for a __, of course.',
      'It ran to the nearest __.',
      'One fine day, of course, it will be a __ itself.',
    ],
    rows: `c due rivals
      puppy | dog | cat cow horse / kitten | cat | dog hen horse / calf | cow | horse sheep hen
      lamb | sheep | cow horse goat / foal | horse | cow sheep goat / chick | hen | duck cow goose
      piglet | pig | cow horse sheep / duckling | duck | hen goose frog / kid | goat | sheep cow horse
      gosling | goose | duck hen frog`,
  },
  {
    open: [
      'Dear Sir, I am writing about the {c} that you sold me on the first of March. It has a good character and we are all fond of it. There is just one thing, and you will understand that I am disappointed.',
      'On the market stood an old man with {a c} on a string. It would make me rich, he swore. I gave him my watch for it and ran home to tell my wife, who did not say a word.',
    ],
    ask: [
      'In four months it has not given us any __.',
      'We are still waiting for some __.',
      'I got no __ for all that money.',
      'We had been looking forward to our own __ all winter.',
      'After a year of sulking, it suddenly began to produce __.',
      'Please tell me what I can do to get __.',
    ],
    rows: `c due rivals
      cow | milk | eggs wool honey / hen | eggs | milk wool honey / sheep | wool | eggs honey feathers
      goat | milk | eggs honey feathers / duck | eggs | milk wool honey / lamb | wool | eggs honey milk`,
  },
  {
    open: ['{p} likes the same food as {a c}.', 'Since yesterday {p} has been playing at being {a c}.'],
    ask: [
      'So {pHe} wants __ for lunch.',
      '"I am not hungry," {pHe} said, "unless you have got some __."',
      'Mum gave {pHim} a plate of __.',
      '"Yuck, soup! I only eat __."',
      '{p} pretended to chew some __ in front of us.',
      'In the end {pHis} father gave in and found {pHim} some __.',
    ],
    rows: FOOD,
  },
  {
    open: [
      'My uncle builds things out of wood for people who love animals. This month he is working on something for a lady with {a c}. It has to be ready by her birthday, and he hammers away day and night.',
      'Peter, would you be so kind and clean up after the {c} this week? I did it the last three times, and it is really no fun with my bad back. You will need the long broom.',
    ],
    ask: [
      'It is hard work to make a good __.',
      'When it is finished, he will call it the best __.',
      'There is something wrong with that __ all the time.',
      'Mind your head when you look into the __.',
      'You would not believe what can be found in such a __.',
      'We all laughed when somebody fell asleep in the __.',
    ],
    rows: `c due rivals
      dog | kennel | stable cage hutch / horse | stable | kennel cage hutch / rabbit | hutch | kennel stable cage
      parrot | cage | stable kennel hutch / pony | stable | kennel cage hutch / canary | cage | stable kennel hutch
      hamster | cage | stable kennel sty / pig | sty | cage hutch kennel / puppy | kennel | stable cage hutch`,
  },
  {
    open: [
      'It is a cold night for {a c}.',
      'Knock, knock! "Who is there?" "It is only me, the {c}, with my child."',
    ],
    ask: [
      'It lay down close to its __ at last.',
      'Nobody was allowed to touch the __.',
      'And beside it slept its little __.',
      'It would give its life for its __.',
      '"Sleep well," it said to its __.',
      'We saw it with a tiny __ at its side.',
    ],
    rows: BABY,
  },
  {
    open: [
      'By the river we have a regular visitor, {a c}. It turns up at noon, when the office closes, and sits down on the bench beside my boss, who talks to it about his knees.',
      'I was sitting in the park with my paper when {a c} came along and looked at me. It was clearly expecting something. I felt in my pockets and wondered if I had anything for it.',
    ],
    ask: [
      'What I should have had with me was a bag of __.',
      'All that it ever thinks of is __.',
      'You can guess what was on its mind: __.',
      'I came back with a bag of __ the next day.',
      'You will make a friend for life with some __.',
      'Well, not everyone is fond of __.',
    ],
    rows: FOOD,
  },
  {
    open: ['The child wanted to know all about the {c}.', '"And now the {c}," the teacher said.'],
    ask: [
      'What do we get from it? We get __.',
      'It is good to us, because it gives us __.',
      '"I know! It makes __!"',
      'On the poster, under its picture, is a drawing of some __.',
      'People keep it for its __ and sell the rest.',
    ],
    rows: GIFTS,
  },
  {
    open: [
      'It was the first warm day, and we all went out with the class to the park. Somebody shouted: by the old wall {a c} was sitting in the sun, and it had not come by itself.',
      'I am a photographer, and I have been after the same {c} for two years. Last week, at four in the morning, I got my picture at last. My wife has put it on her desk.',
    ],
    ask: [
      'It shows the mother with all her __.',
      'Its __ were playing in the grass.',
      'Have you ever seen such tiny __?',
      'Those __ are as sweet as can be.',
      'It would not let us near its __.',
      'It was teaching something to its __.',
    ],
    rows: `c due rivals
      duck | ducklings | chicks lambs cubs / goose | goslings | chicks lambs cubs / cat | kittens | puppies lambs cubs
      fox | cubs | lambs chicks kittens / hen | chicks | ducklings kittens lambs / dog | puppies | kittens lambs cubs
      wild pig | piglets | lambs kittens cubs / wild sheep | lambs | kittens calves piglets`,
  },
]);

export const kinds: readonly Kind[] = [GIVES];
