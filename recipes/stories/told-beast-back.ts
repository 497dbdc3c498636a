// Tellings the other way round: from legs, cries, food, homes and uses to the creature, plant or machine that has them.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const BACK = toldKind('told: beasts, from the part to the whole', [
  {
    open: [
      'We were blindfolded and had to say what was put on our knees. {p} got something with {x}.',
      'It was a game for dark evenings: you put your hand into the basket and feel. "It has {x}," said {p}, and went a bit pale.',
    ],
    middle: ['Somebody giggled, and somebody else said hush.'],
    ask: [
      'It was a __, and it was glad to be let go.',
      '"A __!" cried {p}. That was right.',
      'When the light came on again, there sat a __.',
      'The one in the basket was a __, what else?',
      'I should have been more afraid than {p} of a __.',
    ],
    rows: `x due rivals
      feathers and a round beak, and it says pretty boy | parrot | rabbit tortoise frog / two very long ears and a soft round tail | rabbit | parrot tortoise frog
      a hard shell, and a wrinkled neck that goes in and out | tortoise | parrot rabbit frog / wet cold skin and long legs that jump | frog | parrot tortoise rabbit
      spines all over, and it has rolled itself up into a ball | hedgehog | rabbit frog parrot / eight thin legs that tickle | spider | rabbit parrot frog
      no legs at all, and it winds itself around one's arm | snake | rabbit frog parrot / a lot of thick wool, and it says baa | lamb | frog snake parrot`,
  },
  {
    open: [
      'On the shopping list of {p} it said: {x}. "Then it is true," said the shopkeeper, "that you have got one now."',
      'You can tell by what {p} carries home. It was {x} this time.',
    ],
    ask: [
      'So {p} must have a __.',
      'And how is the __ these days, {p}?',
      'It is nice for {p} to have a __.',
      'Everyone has heard by now about the __.',
      'We did not know that one could keep a __ in such a small flat.',
    ],
    rows: `x due rivals
      a lead, a bag of bones and a rubber stick | dog | cat pony parrot / hay, a saddle and a brush for the mane | pony | dog cat goldfish
      a scratching post, a toy mouse and some cream | cat | dog pony goldfish / a cage with a swing, and seeds, and a bell to peck at | budgie | dog cat pony
      a glass bowl, water plants and a small net | goldfish | dog pony parrot / a wheel to run in, straw and sunflower seeds for its cheeks | hamster | goldfish dog pony
      carrots, clover and a hutch | rabbit | goldfish parrot cat / a new collar and a sign that says it bites | dog | goldfish rabbit pony`,
  },
  {
    open: [
      '{p} has moved. The new address is a strange one. "I live in {x}," {pHe} writes. The rent is low.',
      'In the story that {p} made up for the children, the hero lived in {x}, and had slippers and a stove there.',
    ],
    ask: [
      'It had been built, of course, for a __.',
      'Before that, it was the home of a __.',
      '"And where has the __ gone?" I asked.',
      'It is a bit narrow for anyone who is not a __.',
    ],
    rows: `x due rivals
      a kennel | dog | horse pig bee / a stable | horse | dog bee canary / a hive | bee | dog horse pig / a sty | pig | horse bee canary / a golden cage | canary | pig horse dog
      an old web | spider | dog horse pig / an enormous kennel with a tin roof | dog | bee canary horse / a sty by the river | pig | bee dog canary`,
  },
  {
    open: [
      'The professor played us a tape from his travels. First there was wind, then rain, then somebody who swore at a tent. And then, loud and clear, {x}.',
      'It is night at the radio play. The wind is made with a cloth, the sea with peas in a tin. Now {p} steps up to the microphone, and we hear {x}.',
    ],
    middle: ['We listened with our eyes shut.'],
    ask: [
      '"That was a __," said everyone.',
      'You could have sworn that there was a __ in the room.',
      'Even the dog thought that it was a __, and hid.',
      'It was so real that I looked round for the __.',
    ],
    rows: `x due rivals
      a roar that shook the glasses | lion | frog snake / a long sad howl | wolf | frog snake / a wet croak, as from a pond | frog | lion wolf
      a deep and friendly moo | cow | lion snake / a neigh, and hooves on stones | horse | frog snake / a sharp hiss in the grass | snake | wolf cow
      a quack, quack, quack | duck | lion wolf cow / a bleat from far up a hill | goat | lion snake`,
  },
  {
    open: [
      'In the snow in front of the hut {p} found a track. {pHe} knelt down and studied it. "{X}," said {pHe}.',
      'A detective has to look closely. "{X}," {p} wrote in the notebook, and underlined it twice.',
    ],
    ask: [
      'It followed from this that a __ had been there.',
      '"In other words, a __," said {pHis} friend, and yawned.',
      'All we had to do now was to find the __.',
      'It was plain that nobody but a __ had come by.',
    ],
    rows: `x due rivals
      Round marks, each with an iron shoe, and a bit of hay | horse | dog hen fox / Two wheels in one line, and a drop of oil from a chain | bicycle | car horse dog
      Small feet with three toes, and a feather here and there | hen | horse dog car / Four wheels, and the smell of petrol | car | bicycle horse hen
      Four paws, a bone, and a tree that has been sniffed at | dog | horse hen bicycle / Two rails in the snow, and the smell of steam | train | horse hen bicycle
      Broad flat feet, and the mark of a tail that was dragged to the pond, where something quacked | duck | horse dog car`,
  },
  {
    open: [
      'My grandmother had something in the barn that was of use to the whole village. {X}. She never asked for money, only for a jar of jam.',
      'Everybody in the valley knew what stood in the yard of old {m}. {X}. He was very proud.',
    ],
    ask: [
      'One day somebody came and wanted to buy the __.',
      'In the whole district there was just one such __.',
      'Without the __, we would have had a hard time.',
      'It was the best __ that I have ever known.',
    ],
    rows: `x due rivals
      If you had no milk for the baby, you came with a jug, and it gave you some and said moo | cow | horse boat piano / If your field had to be ploughed, you led it out by the mane | horse | cow boat piano
      If you wanted to cross the lake, you took the oars and rowed | boat | cow horse piano / If you were getting married, somebody sat down and played on its keys | piano | boat horse cow
      If there were mice in your house, you borrowed it for a week, with a saucer | cat | cow boat piano / If you needed to carry a sack up the hill, you put it on its grey back, and it brayed and went | donkey | cat boat piano
      If you had to go to the doctor in the night, it took you there on its two wheels, if you could pedal | bicycle | cow boat cat`,
  },
  {
    open: [
      'The baby has a new word. It is not mummy and not daddy. Whenever we come to the picture book, page four, she points at it and says "{x}".',
      '"{X}!" said the little boy in the pram, and pointed with a wet finger. His nanny turned to look.',
    ],
    ask: [
      'What is meant is the __.',
      'That is baby talk for "__".',
      '"Yes, my love," one says, "that is a __."',
      'There was in fact a __.',
      'Quite right, there is the __.',
    ],
    rows: `x due rivals
      moo | cow | dog cat duck / woof | dog | cow cat duck / meow | cat | dog cow sheep / quack | duck | cow dog sheep / baa | sheep | duck dog train
      choo choo | train | sheep cow dog / tick tock | clock | cow dog train / oink | pig | sheep duck train / cluck, cluck | hen | pig cow train / buzz | bee | cow dog sheep`,
  },
  {
    open: [
      'The lady in front of me in the queue was a talker. "Mine has {x}," she said, "and I would not swap it for the world." I nodded. I had thought at first that she meant her husband.',
      'There was a knock, and a young man with a clipboard asked me if I owned anything that has {x}. There was to be a new tax.',
    ],
    middle: ['It was hot, and there was only one magazine, from the year before.'],
    ask: [
      'I understood that we were talking of a __.',
      '"Oh," I said, "you mean a __."',
      'I had never in my life owned a __.',
      'A __ costs a good deal to keep, I hear.',
    ],
    rows: `x due rivals
      a mane, four hooves and a saddle | horse | boat plane cow / a mast and a sail | boat | horse plane cow
      two wings, an engine and room for four people | plane | horse boat cow / an udder, two horns and a bell, and gives milk | cow | boat plane horse
      wings, a beak and a large cage | parrot | cow boat car / four wheels, a horn and a spare tyre | car | horse cow parrot
      fins, and lives in a tank | goldfish | horse car plane`,
  },
  {
    open: [
      'A tree is a tree, you think. But not to {p}, who looks after the park. "Number nine," {pHe} told us, "is my favourite. {X}."',
      'There is a wooden sign in the grass. "Please take care of me," it says. "{X}."',
    ],
    ask: [
      'So that one is the __.',
      'We learnt how to tell the __ from other plants.',
      'At home I looked up what the book says on the __.',
      '"Is that a __?" asked a lady. It was.',
    ],
    rows: `x due rivals
      It has needles and cones, and stays green in the snow | pine | rose tulip / It has thorns, and it smells so sweet that people come with scissors | rose | pine cactus
      It is full of spines and needs no water for months | cactus | rose tulip / It comes up every spring from a bulb, and looks like a cup on a stalk | tulip | pine cactus
      It has coconuts at the top and no branches | palm | pine rose / It has a yellow head as big as a plate, and follows the sun | sunflower | pine cactus`,
  },
  {
    open: [
      'They asked the old clown what he had liked best in sixty years. He did not have to think. "There was one in Vienna," he said. "{X}. We were friends for eleven years, and we shared a dressing room."',
      'The letter was from the circus. "We are giving up," it said, "and are looking for a place for our last artist. {X}. References can be sent."',
    ],
    middle: ['There was a tear in the corner of his painted eye.'],
    ask: [
      'I had not known that one could be so fond of a __.',
      'On his wall there is a picture of a __, in a golden frame.',
      '"Do you think we could take in a __?" asked my wife.',
      'For a __, that is quite a career.',
    ],
    rows: `x due rivals
      He opened his jaws, shook his mane, and I put in my head | lion | seal parrot / She balanced a ball on her nose and barked for a fish | seal | lion horse parrot
      She galloped round the ring in a white bridle | horse | seal lion parrot / He sat on my shoulder and told jokes, and he bit with his beak | parrot | lion horse seal
      He swung from lamp to lamp by his tail and peeled bananas | monkey | seal horse parrot / She carried me on her two humps and spat at the mayor | camel | lion seal parrot`,
  },
  {
    open: [
      'One key fits the left-hand gate, where something {x}. The other key fits the gate on the right, where something {y}. {p} took the wrong one.',
      'Behind the left gate there is one that {x}, and behind the right gate one that {y}. Do not mix them up!',
    ],
    ask: [
      'If you open the left one, out comes a __.',
      'On the left, then, there is a __.',
      'You have to go right if you do not want to meet the __.',
      'Behind the left gate lives a __.',
    ],
    rows: `x y due rivals
      barks | crows | dog | rooster / crows | barks | rooster | dog / moos and gives milk | neighs and has a mane | cow | horse
      neighs and has a mane | moos and gives milk | horse | cow / bleats and wears wool | quacks and swims | sheep | duck / quacks and swims | bleats and wears wool | duck | sheep
      rolls in the mud | hops and has long ears | pig | rabbit / hops and has long ears | rolls in the mud | rabbit | pig`,
  },
  {
    open: [
      'Riddle of the week, to be sent in by Friday: {x}. Last week it was a teapot.',
      '{p} is good at crosswords. "{X}," read {pHis} wife. "Do you know it?"',
    ],
    ask: [
      'It is a __.',
      'The first prize went to a girl who had written "__".',
      'The word is "__", said a voice from behind the newspaper.',
      'I had thought of a __ at once.',
      'It must be a __, if you ask me.',
    ],
    rows: `x due rivals
      has hands but no fingers, and a face but no eyes | clock | boat kite book / has a spine and many leaves, but is not a tree | book | clock boat piano
      has a mast and a sail, and is afraid of rocks | boat | clock book piano / has keys that open nothing | piano | clock book boat
      flies on a string when a child runs | kite | clock boat book / has two wheels, a chain and a saddle | bicycle | boat piano clock
      has wings of metal and a pilot | plane | clock book piano`,
  },
  {
    open: [
      'Each child drew a card from the hat and had to act what was on it. {p} {x}. It did not take us long.',
      'Without a word {p} got up. First {pHe} bowed, and then {pHe} {x}. The rest of us had to guess.',
    ],
    ask: [
      'On the card it said "__".',
      '"A __!" shouted the whole room.',
      '{p} made a very good __, I must say.',
      'Grandfather thought it was a teapot, but of course it was a __.',
      'Nobody had ever played the __ so well.',
    ],
    rows: `x due rivals
      hopped about with a cushion in front, as if there were a baby in a pocket | kangaroo | lion snake penguin / swung one arm from the lamp, scratched, and peeled a banana | monkey | snake lion penguin
      lay down flat, hissed, and slithered under the sofa | snake | monkey lion kangaroo / shook a mane that was not there, and roared | lion | snake penguin kangaroo
      put both arms to the sides and waddled over the carpet as if it were ice | penguin | snake lion monkey / galloped round the table and neighed | horse | snake penguin lion
      held two fingers to the head for horns, chewed, and said moo | cow | monkey snake penguin / crouched on the chair and jumped off it, with a croak | frog | lion snake horse`,
  },
  {
    open: [
      'The children asked their grandfather who had been his best friend in the war. "She {x}," he said, "and she never complained." They thought of a nurse.',
      'In the village church there is a window that shows the one who saved the village in the year of the great snow. "She {x}," it says below. Nobody knows whose she was.',
    ],
    middle: ['It is a long time ago, and the stones in the churchyard are green.'],
    ask: [
      'They could hardly believe that it was all about a __.',
      'So you see, people can owe their lives to a __.',
      'There is a feast every winter in honour of the __.',
      'Bells were rung on the day when the __ died.',
    ],
    rows: `x due rivals
      carried me on her back through the river, with wet mane and hooves | horse | cow hen dog / gave us milk for seven months, and warmed us in the stable with her horns in the straw | cow | horse hen dog
      barked until they found us, and dug in the snow with her paws | dog | cow hen horse / laid an egg a day, when there was nothing else to eat | hen | cow dog horse
      caught the rats and slept on our feet, and her whiskers were white | cat | horse cow hen / flew over the hills with a letter on her leg | pigeon | horse cow dog
      gave us wool and a lamb each spring | sheep | dog hen horse`,
  },
  {
    open: [
      'My sister works at a call centre for pet owners. "It {x}," said the first caller this morning, without so much as a hello. "Is that normal?"',
      'There was only half a letter in the envelope, and it began in the middle: "By the way, it {x}. Otherwise I am quite happy with it."',
    ],
    middle: ['She takes sixty calls a day, and she has learnt to knit at the same time.'],
    ask: [
      'It was plain that it was about a __.',
      '"For a __ it is quite normal," was the answer.',
      'We looked up what the book says about the __.',
      'You cannot expect anything else from a __.',
    ],
    rows: `x due rivals
      has laid an egg in my slipper | hen | dog cow snake / barks at the moon and has buried my purse with its bones | dog | hen snake parrot
      repeats every word that my husband says, and drops feathers on the cheese | parrot | dog snake cow / moos all night and has stopped giving milk | cow | dog parrot hen
      has taken off its whole skin, from one end to the other, and left it in the drawer | snake | parrot dog cow / stays in its shell and does not eat its lettuce | tortoise | parrot dog snake
      meows, scratches the sofa and brings me dead mice | cat | parrot snake cow / runs in its wheel from midnight to six, with full cheeks | hamster | hen parrot snake`,
  },
  {
    open: [
      'Three clues were hidden in the house, and whoever found them would know what the present was. The first clue said that it {x}. {p} did not need the other two.',
      '"I am giving you something that {x}," said {p}. "You have to guess."',
    ],
    ask: [
      '"A __!" I said, and I was right.',
      'It was wrapped in blue paper, but anyone could see that it was a __.',
      'Never before had anyone been given a __ in our family.',
      'What do you do with a __ if you live on a boat?',
    ],
    rows: `x due rivals
      has six strings and a round hole, and sounds lovely by a fire | guitar | clock bicycle puppy / has two hands, a face and a loud tick | clock | guitar bicycle puppy
      has two wheels, a saddle and a bell | bicycle | guitar clock puppy / wags its tail, chews shoes and will one day be a big dog | puppy | guitar clock bicycle
      flies at the end of a long string when the wind is good | kite | clock guitar puppy / has a lid and a spout and whistles when it boils | kettle | clock guitar kite
      meows, laps up milk and will be a cat one day | kitten | clock bicycle kite / has a mast, a sail and room for two | boat | clock guitar kitten`,
  },
]);

export const kinds: readonly Kind[] = [BACK];
