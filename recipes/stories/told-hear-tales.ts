// Tellings, many of them in the voice of children's books, of an animal or thing whose cry or noise is due later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const TALES = toldKind('told: hear, cries in tales', [
  {
    open: [
      '{pet} the {x} wanted to go to school. So {pet} put on a hat, took a slate and sat down in the first row.',
      'Once there was {a x} called {pet} who would not stay at home with the others but went to school every day.',
    ],
    ask: [
      '"What is two and two?" asked the teacher. {pet} stood up and said, loud and clear, "__".',
      'All the children read a page. When it was the turn of {pet}, the page went "__".',
      'On the last day there was a paper with a gold star on it: "{pet} is a good pupil, but all that {pet} ever says is __."',
      '"Good morning, everybody!" said the teacher. "Good morning!" said the children, and {pet} said "__".',
    ],
    rows: `x due rivals / cow | moo | woof baa / dog | woof | moo quack / cat | meow | oink woof
      duck | quack | moo meow / sheep | baa | quack woof / pig | oink | baa moo / horse | neigh | quack oink
      owl | hoot | moo baa / lion | roar | oink meow`,
  },
  {
    open: [
      'The great race of the animals was over. The hare had fallen asleep, the dog had chased a cat, and so it was {a x} that came in first. Thousands were waiting with flags, and a young man from the radio came running.',
      'And the winner is {a x}! Nobody had believed in it, not even its own mother.',
    ],
    ask: [
      '"How do you feel?" asked the man with the microphone, and all over the country people heard the winner say "__".',
      'They put the golden cup in front of the winner, and its speech was short. It was just "__".',
      'The next day one could read in the newspaper that the champion had only one word for the crowd: "__".',
      'Everybody became quiet. The winner took a deep breath and said "__".',
    ],
    rows: `x due rivals / duck | quack | moo oink / cow | moo | quack baa / pig | oink | neigh moo
      sheep | baa | quack oink / frog | ribbit | moo baa / horse | neigh | ribbit oink / lamb | baa | quack ribbit
      turkey | gobble | moo quack`,
  },
  {
    open: [
      'In the same barn live {a x} and {a y}. They do not like each other much.',
      '{A x} and {a y} share one small barn, for better or worse.',
    ],
    ask: [
      'When the farmer opens the door in the morning, the first to speak is the {y}. Then, from the other corner, comes a sleepy "__".',
      'The {y} talked for an hour. The only answer that it got was "__".',
      '"Is anybody there, apart from the {y}?" asked the farmer into the dark, and out of the hay came a "__".',
      'At night, when the {y} is asleep, one may still hear a soft "__".',
    ],
    rows: `x y due rivals / cow | dog | moo | woof meow / dog | cow | woof | moo quack / cat | pig | meow | oink baa
      pig | cat | oink | meow moo / sheep | duck | baa | quack woof / duck | sheep | quack | baa oink
      horse | hen | neigh | cluck moo / hen | horse | cluck | neigh woof / owl | cow | hoot | moo oink`,
  },
  {
    open: [
      '{p} got new pyjamas for {pHis} birthday. They are soft and warm, and there are {x} all over them.',
      'There are {x} on the new pyjamas of {p}, big ones at the front and small ones on the legs.',
    ],
    ask: [
      'Now there is no peace at bedtime. As soon as {p} is inside them, {pHe} gets down on all fours and begins to __.',
      'The old pyjamas were better, since in those {p} did not jump about on the bed and __.',
      '"Lie down," said {pHis} father. "I want to read to you, and I cannot do that if you __ all the time."',
      'In the dark, when we thought that {p} was asleep at last, we heard {pHim} __ once more.',
    ],
    rows: `x due rivals / dogs | bark | roar meow / lions | roar | bark quack / cats | meow | hoot bark
      cows | moo | roar buzz / wolves | howl | moo quack / frogs | croak | bark howl / bees | buzz | meow roar
      snakes | hiss | croak moo / ducks | quack | hiss howl / owls | hoot | buzz bark`,
  },
  {
    open: [
      'Lost since Friday: {a x}, not very big, answers to the name of {pet}. Please ring {p}. There is a reward of twenty pounds and a cake.',
      'On the tree in front of the bakery {p} has put up a piece of paper. It says that {pet}, {a x}, has run away, and that one may ring at any hour.',
    ],
    middle: ['Three people rang, but one wanted to sell a carpet, and the others only asked about the cake.'],
    ask: [
      'On Sunday a lady rang. "I think that it is in my garage. I have lost the key, but through the door I can hear it __."',
      '{p} walked along the river and called, stood still and listened. Was it the wind, or had {pHe} heard {pet} __?',
      '"Hold the phone up to it," said {p}, "so that I can hear it __. Then I will know."',
      'The reward went to a boy of six, who had been woken at night because under his window something had started to __.',
    ],
    rows: `x due rivals / dog | bark | meow bleat / cat | meow | bark quack / goat | bleat | bark crow
      duck | quack | neigh meow / pony | neigh | bark quack / rooster | crow | bleat bark
      donkey | bray | quack meow / calf | moo | bark crow / puppy | bark | meow moo`,
  },
  {
    open: [
      'I am learning to talk with animals. I bought a record, and in each lesson there is a different one. Tonight it is {a x}. My wife has gone to the cinema.',
      'Good evening, dear friends, and welcome to our course. In this lesson, you will learn how to speak to {a x}.',
    ],
    ask: [
      '"Now open your mouth wide and repeat after me," said the voice, and then came a slow and clear "__".',
      'I said it ten times before the mirror, louder and louder: "__".',
      'If you want to wish one of them a good day, lean over the fence and politely say "__".',
      'The boy next door put his head over the hedge, as he had heard a grown man say "__".',
    ],
    rows: `x due rivals / cow | moo | woof meow / dog | woof | moo oink / duck | quack | baa woof
      pig | oink | quack meow / sheep | baa | oink woof / cat | meow | moo quack / frog | ribbit | baa moo
      hen | cluck | woof meow`,
  },
  {
    open: [
      'I shall not tell you what {pet} is. But I can tell you this: {pet} {desc}.',
      '"Do you know {pet}?" asked {p}. "{pet} {desc}. You must have seen it when you came through the gate."',
      'We have had {pet} for years. {pet} {desc}, and the children love it.',
    ],
    ask: [
      'Come a little closer, and you will hear {pet} __.',
      'You should be here in the morning, when {pet} begins to __.',
      'When {pet} is cross, {pet} will __ until somebody comes.',
      'As I came round the barn, I could hear {pet} __.',
    ],
    rows: `desc due rivals / wears a red comb and gets up before the sun | crow | bark moo
      eats grass and gives us milk for our tea | moo | crow meow
      has a long mane and iron shoes, and pulls the cart | neigh | moo quack
      is grey, has very long ears and carries sacks | bray | crow meow
      has thick white wool that will be a jumper one day | bleat | bark neigh
      swims on the pond and has a flat yellow beak | quack | bark moo
      wags its tail and brings back sticks | bark | quack meow
      has whiskers, drinks cream and catches mice | meow | bark bleat
      has no legs at all but a very thin tongue | hiss | quack neigh
      is green and wet, eats flies and can jump | croak | meow bark
      has round eyes and feathers and hunts mice at night | hoot | moo croak`,
  },
  {
    open: [
      'It was ten days before Christmas, and the present for {p} was in the house already. It was {x}. They had put it at the very back of the wardrobe, behind the coats, and the wardrobe was locked.',
      'What do you do with {x} until Christmas? {p} must not find out. So they hid it in the wardrobe.',
    ],
    ask: [
      'They were all at table and talking about something else when from upstairs they heard the wardrobe __.',
      '"Since when do our coats __?" asked {p}, who is no fool.',
      'The secret lasted for just one hour. Then it began to __.',
      'Grandfather sang carols as loudly as he could, so that {p} would not hear it __ up there.',
    ],
    rows: `x due rivals / a puppy | bark | ring meow / a kitten | meow | bark ring / an alarm clock | ring | bark quack
      a doll that weeps | cry | ring bark / a toy lion with new batteries | roar | ring cry
      a small steam engine | whistle | meow bark / a pair of young ducks | quack | ring bark
      a fine young rooster | crow | cry meow / an owl in a cage | hoot | bark ring
      a toy robot bee | buzz | crow roar`,
  },
  {
    open: [
      '"My {x} is as quiet as a mouse," said {p} to the judge. "In all its life it has not made a sound." The man from next door shook his head. He had not slept since Easter. Both of them had a lawyer, and it was very hot in the room.',
      'The neighbours had taken {p} to court because of the noise. It was about {pHis} {x}. "What noise?" said {p}.',
    ],
    ask: [
      'But {p} had brought it along, and just then the whole court heard something on the other side of the door __.',
      'In the silence before the judge spoke, out in the yard, where it was tied up, it began to __.',
      'The man next door had made a tape. He pressed the button, and now everybody heard it __.',
      '"You must see to it that from ten at night till six it does not __," said the judge.',
    ],
    rows: `x due rivals / dog | bark | meow crow / rooster | crow | bark bleat / goat | bleat | crow bark
      cat | meow | quack bark / duck | quack | bark crow / donkey | bray | meow bark / cow | moo | bark crow
      horse | neigh | crow meow`,
  },
  {
    open: [
      'The birds were eating all his cherries. So the farmer bought a box that sounds like {x}, hung it in the tallest tree and switched it on.',
      'A man came to the farm and sold us a grey box against birds. "There is {x} in it," he said, "or at least it sounds like that."',
    ],
    ask: [
      'Every ten minutes the box in the tree lets out a loud __.',
      'The birds soon got used to it. They just look up at each __ and go on eating.',
      'The postman did not know about the box. There was a sudden __ above his head, and he dropped all the letters.',
      'By now even the baby sleeps through it, and I wake up only if there is no __.',
    ],
    rows: `x due rivals / a gun | bang | bark hiss / an angry dog | bark | bang meow / a hungry cat | meow | bang roar
      a lion | roar | bark hoot / a snake | hiss | bang bark / an owl | hoot | hiss bark
      a wolf at night | howl | bang meow / a policeman with his whistle | whistle | bang roar
      a lady who has seen a mouse | scream | bark hiss`,
  },
  {
    open: [
      'My grandfather never looks at the weather report. "If you hear the {x} {a}," he says, "it is going to rain. If you hear the {y} {b}, it will be fine." He has been right more often than the radio, and he is proud of it.',
      'In our village there is an old rule. When the {x} {a}, rain is on its way, and when the {y} {b}, the sun will shine.',
    ],
    ask: [
      'You had better take an umbrella. I was out on the steps just now, and I heard them __.',
      'We brought in the washing, for all over the village one could hear them __.',
      'The bride looked up at the blue sky and was happy, but her uncle had turned pale. He had heard them __.',
      'Rain tomorrow? That is not possible. Nobody has heard them __.',
    ],
    rows: `x a due y b rivals / frogs | croak | croak | owls | hoot | hoot / owls | hoot | hoot | frogs | croak | croak
      cows | moo | moo | dogs | howl | howl / dogs | howl | howl | cows | moo | moo
      ducks | quack | quack | bees | buzz | buzz / bees | buzz | buzz | ducks | quack | quack
      donkeys | bray | bray | hens | cluck | cluck / sheep | bleat | bleat | horses | neigh | neigh
      horses | neigh | neigh | sheep | bleat | bleat`,
  },
  {
    open: [
      'For three days {p} has not been {p} any more. "I am {a x}," {pHe} told us at breakfast on Monday, and since then {pHe} eats from a bowl on the floor, and not one human word has crossed {pHis} lips.',
      'My little cousin {p} is {a x} this week. Last week it was a pirate.',
    ],
    ask: [
      'Asked if {pHe} wanted more soup, {p} looked up from under the table and said "__".',
      'Grandma rang to hear how {p} was. I held the phone down, and she was told "__".',
      'I am glad that the doctor is a patient man. "And where does it hurt?" he asked, and {p} said "__".',
      'In the shop a lady wanted to know {pHis} name. {p} showed {pHis} teeth and said "__".',
    ],
    rows: `x due rivals / dog | woof | meow moo / cat | meow | woof quack / cow | moo | woof oink
      pig | oink | baa meow / sheep | baa | moo woof / duck | quack | woof oink / horse | neigh | quack meow
      frog | ribbit | moo baa`,
  },
  {
    open: [
      'In the old square there is a clock that people come to see from far away. At each hour another animal comes out of its little door: at three {a x}, at four {a y}, at noon all of them.',
      'Our town hall clock does not ring. At three it makes the noise of {a x}, at four the noise of {a y}.',
    ],
    middle: ['Twice a year a man with a white beard comes to oil it.'],
    ask: [
      'It must be three, because the clock has just begun to __.',
      'We were to meet at three, but I had no watch. I sat by the well until I heard the clock __.',
      'School is over at three. How the children love it when at last they hear the clock __!',
      'At half past two the tourists get out their cameras. In thirty minutes the clock is going to __.',
    ],
    rows: `x y due rivals / lion | rooster | roar | crow / rooster | lion | crow | roar / cow | dog | moo | bark
      dog | cow | bark | moo / owl | snake | hoot | hiss / snake | owl | hiss | hoot / duck | wolf | quack | howl
      wolf | duck | howl | quack / horse | frog | neigh | croak / frog | horse | croak | neigh`,
  },
  {
    open: [
      'There was such a fog that no fisherman in our village could see the bow of his own boat. But each of the boats has its own voice. {p} has {a} on deck, and {q} has {b}. The women stood at the end of the pier and listened.',
      'Two boats were out in the fog: that of {p}, with {a} on board, and that of {q}, with {b}.',
    ],
    ask: [
      '"There comes {p}!" cried a girl. "Can you not hear it __?"',
      'An hour later we knew that {p} was safe, for from out in the white nothing we heard something __.',
      'The mother of {p} prayed that she might hear it __.',
      'There was no sound of {q} yet. But {p} could not be far, as close by it had begun to __.',
    ],
    rows: `a due b rivals / a brass bell | ring | a dog | bark / a dog | bark | a brass bell | ring
      a steam whistle | whistle | a rooster | crow / a rooster | crow | a steam whistle | whistle
      a goat | bleat | an old car horn | honk / an old car horn | honk | a goat | bleat
      a cow | moo | a donkey | bray / a donkey | bray | a cow | moo / a cat | meow | a duck | quack
      a duck | quack | a cat | meow`,
  },
  {
    open: [
      'Whoever lost the game had to open the window and {v} three times, so that the whole street could hear it. That was the rule. It was close, but in the end {p} had the fewest points.',
      '"The loser has to {v}," they had agreed, "out of the window and in front of everybody." And the loser was {p}.',
    ],
    ask: [
      'The people in the street stopped and looked up when they heard {p} __.',
      '{p} leaned out, went red to the ears and began to __.',
      '"I will never play with you again," said {p}, but a rule is a rule, and {pHe} had to __.',
      'The policeman at the corner had seen much in his life, but he had not yet heard anybody __ from a third floor.',
    ],
    rows: `v due rivals / crow like a rooster | crow | bark sing / bark like a dog | bark | crow moo
      moo like a cow | moo | sing bark / sing like an opera star | sing | crow howl
      howl like a wolf | howl | moo sing / scream like a queen who has seen a mouse | scream | bark howl
      bray like a donkey | bray | sing crow / roar like a lion | roar | moo scream
      laugh like a witch | laugh | bray howl / hoot like an owl | hoot | roar sing`,
  },
  {
    open: [
      'For Halloween {p} was {a x}. It had taken two old carpets and a whole pot of glue.',
      '"Guess what I am," said {p} on Halloween. It was not hard, because on {pHis} back it said, in white paint, "I am {a x}".',
    ],
    ask: [
      'At every house {p} waited until the door was open, jumped out from behind the bin and began to __.',
      'The old lady at number nine nearly dropped the sweets when she heard {p} __.',
      'By eight {pHis} bag was full and {pHis} throat was so sore that {p} could no longer __.',
      'The little ones ran away as fast as they could when in the dark of the lane they heard something __.',
    ],
    rows: `x due rivals / wolf | howl | hiss roar / lion | roar | howl hoot / snake | hiss | roar growl
      owl | hoot | hiss growl / bear | growl | hoot hiss / giant bee | buzz | howl roar
      huge black dog | bark | hiss buzz / huge black cat | meow | roar bark / giant frog | croak | howl meow`,
  },
  {
    open: [
      'As a joke, my uncle put the egg of {a x} under his old brown hen. She sat on it, she was proud of it, and she raised what came out of it as her own child.',
      'It was found in the grass, the egg of {a x}, and since nobody else was there, the old hen sat on it until it opened.',
    ],
    ask: [
      '"Say cluck," the hen told her little one every day. It did try, but all that it could do was __.',
      'It walked like a hen and ate like a hen. Only when it opened its mouth did one hear it __.',
      'She loved it just the same, although it would __ when all the others said cluck.',
      'The other hens put their heads together. "Have you heard her child __?"',
    ],
    rows: `x due rivals / duck | quack | hoot hiss / owl | hoot | quack gobble / snake | hiss | quack hoot
      turkey | gobble | hiss quack / goose | honk | hoot gobble / frog | croak | honk quack`,
  },
  {
    open: [
      '{p} is not allowed to eat at night. To help {pHim} keep to it, we put a toy {x} with an electric eye into the fridge. If anyone opens the door, it makes its noise, and you can hear it as far as the garden.',
      'In the fridge of {p}, between the butter and the eggs, sits {a x} made of rubber. It wakes up when it sees light.',
    ],
    ask: [
      'At midnight there came from the kitchen a loud "__", and we knew that {p} was hungry again.',
      '{p} opened the fridge just a little, as softly as a thief. It was no good. "Somebody is eating," said the whole family, who had heard the "__".',
      'My aunt only wanted some milk for her coffee. She had not been told about it, and what she got was a "__".',
      'It has helped. {p} is as thin as a stick now and goes pale whenever somebody says "__".',
    ],
    rows: `x due rivals / pig | oink | moo quack / cow | moo | oink woof / dog | woof | quack baa
      duck | quack | oink moo / cat | meow | woof moo / sheep | baa | meow oink / frog | ribbit | moo woof
      horse | neigh | baa quack`,
  },
  {
    open: [
      'Tonight, in the big barn: a concert of all the animals! The first voice is sung by the {a}, the second by the {b}, the third by the {c}. Bring your own cushion.',
      'The animals had practised for weeks. The {a} was to begin, the {b} came second, and the {c} had the last word.',
    ],
    ask: [
      'The conductor, who was a goat, tapped his stick and lifted his hand. The concert opened with a loud __.',
      'One, two, three, go! First of all we heard a long __.',
      'It was so dark that I missed the beginning. My neighbour told me that it had been a beautiful __.',
      'They had to start again from the top, and so for the second time we got that first __.',
    ],
    rows: `a due b c rivals / cow | moo | dog | duck | bark quack / dog | bark | duck | cow | quack moo
      duck | quack | cow | dog | moo bark / horse | neigh | owl | frog | hoot croak
      owl | hoot | frog | horse | croak neigh / frog | croak | horse | owl | neigh hoot
      cat | meow | lion | snake | roar hiss / lion | roar | snake | cat | hiss meow
      snake | hiss | cat | lion | meow roar / wolf | howl | mouse | pig | squeak oink
      mouse | squeak | pig | wolf | oink howl`,
  },
]);

export const kinds: readonly Kind[] = [TALES];
