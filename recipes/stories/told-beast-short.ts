// Tellings, short and plain, of a creature or thing that is named once, and of what goes with it later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const SHORT = toldKind('told: beasts, short and plain', [
  {
    open: ['{pet} is {a c}.', 'I have {a c}. Its name is {pet}.', 'Come in and meet {pet}, my {c}.'],
    ask: [
      '{pet} hurt its __.',
      'Look at its __!',
      'The __ of {pet} is wet.',
      'I like to touch its __.',
      'What is that on the __ of {pet}?',
      'There is a fly on its __.',
    ],
    rows: `c due rivals
      elephant | trunk | shell mane hump / tortoise | shell | trunk mane beak / lion | mane | shell beak trunk
      parrot | beak | shell trunk mane / camel | hump | trunk shell beak / pony | mane | beak shell hump
      snail | shell | mane trunk beak / canary | beak | trunk mane hump / sheep | wool | shell beak trunk`,
  },
  {
    open: [
      'A {c} came to the door.',
      'There was a {c} at the door this morning.',
      '{p} opened the door. It was a {c}.',
    ],
    ask: [
      '"Shoo!" I said. It only __.',
      'It __, and we all laughed.',
      'It put its nose in and __.',
      'Why it __ like that, nobody knows.',
      'Then it lifted its head and __.',
    ],
    rows: `c due rivals
      dog | barked | meowed quacked mooed / cat | meowed | barked croaked bleated / duck | quacked | barked meowed mooed
      cow | mooed | barked meowed neighed / sheep | bleated | barked quacked croaked / frog | croaked | meowed barked neighed
      horse | neighed | mooed barked quacked / rooster | crowed | barked mooed meowed / goat | bleated | meowed quacked crowed`,
  },
  {
    open: [
      '{p} saw {x} today.',
      '"I saw {x}," said {p}.',
      'There was {x} on the path, right in front of {p}.',
    ],
    ask: [
      'It __ away.',
      'It __ into the grass, and that was the last of it.',
      'When {p} clapped, it __ off.',
      'Where did it go? It __ over there.',
      'A second later it had gone: off it __.',
    ],
    rows: `x due rivals
      a crow | flew | hopped slithered galloped / a frog | hopped | flew galloped slithered / a snake | slithered | flew hopped galloped
      a wild horse | galloped | hopped flew crawled / a worm | crawled | flew hopped galloped / a rabbit | hopped | slithered flew crawled
      a robin | flew | crawled slithered galloped / a snail | crawled | flew galloped hopped / an adder | slithered | galloped flew hopped`,
  },
  {
    open: ['Draw {a c}!', '{p} has to draw {a c}.', 'On the wall is a picture of {a c}. {p} drew it.'],
    ask: [
      'The legs come last. It gets __ legs.',
      'It must have __ legs.',
      'How many legs? I think __.',
      'There are __ legs in the picture, so it is right.',
      'You have not finished, it needs __ legs!',
    ],
    rows: `c due rivals
      spider | eight | two four six / beetle | six | two four eight / cow | four | two six eight
      hen | two | four six eight / ant | six | eight two four / duck | two | four six eight
      dog | four | two six eight / fat spider | eight | two four six / bee | six | two four eight / stork | two | four six eight`,
  },
  {
    open: [
      '{p} keeps {c}.',
      'There are {c} behind the house of {p}.',
      'My aunt {f} has a field full of {c}.',
    ],
    ask: [
      'We get __ from there.',
      'There is plenty of __ for everyone.',
      'Is the __ good this year?',
      'I carried the __ home in a big bag or jar.',
      'They sell their __ in town.',
    ],
    rows: `c due rivals
      bees | honey | wool milk / sheep | wool | honey milk / dairy cows | milk | wool honey
      goats | milk | wool honey / lots of bees | honey | milk wool / black sheep | wool | milk honey`,
  },
  {
    open: [
      'The {c} has young ones!',
      'Have you heard? The {c} is a mother.',
      'We woke up, and the {c} was not alone in the straw.',
    ],
    ask: [
      'I have counted the __ twice.',
      'The __ are only an hour old.',
      'May we hold the __?',
      'How sweet the __ are!',
      'She will not let anyone touch her __.',
    ],
    rows: `c due rivals
      dog | puppies | kittens lambs chicks / cat | kittens | puppies lambs chicks / sheep | lambs | puppies chicks calves
      hen | chicks | lambs kittens ducklings / duck | ducklings | chicks puppies lambs / pig | piglets | lambs chicks kittens
      spaniel | puppies | chicks kittens piglets / cow | calves | lambs puppies piglets`,
  },
  {
    open: ['Mr Hill sold {p} {a c}.', '{p} won {a c} at the fair.', 'In the yard of {p} there is {a c} now.'],
    ask: [
      'It sleeps in a __.',
      'So {p} has to find a __ for it.',
      'Quick, put it back into the __!',
      'The first thing it needs is a __.',
      'At night, {p} shuts the __.',
    ],
    rows: `c due rivals
      horse | stable | cage hive sty / pig | sty | stable cage hive / canary | cage | sty stable hive / donkey | stable | cage hive sty / parrot | cage | hive stable kennel
      fat pink pig | sty | cage stable kennel / guard dog | kennel | cage hive sty / swarm of bees | hive | stable sty cage / big fierce dog | kennel | hive sty cage`,
  },
  {
    open: ['This {c} is new.', '{p} bought {a c}.', 'Is that your {c}, {p}?'],
    ask: [
      'The __ are missing.',
      'It has very fine __.',
      'Who broke the __?',
      'I do not like the __.',
      'Be careful with the __!',
    ],
    rows: `c due rivals
      guitar | strings | wheels pages hands / car | wheels | strings pages hands / book | pages | wheels strings hands
      clock | hands | wheels pages strings / violin | strings | wheels pages hands / lorry | wheels | strings pages wings
      toy plane | wings | strings pages hands / dictionary | pages | strings wings wheels / bird made of glass | wings | strings pages wheels`,
  },
  {
    open: [
      '{p} went to sea. {q} went to the farm. {r} went into the woods.',
      'The sea for {p}, the farm for {q}, the woods for {r}!',
    ],
    ask: [
      'Cows were milked by __.',
      'Hay was in the hair of __.',
      'The rooster woke __.',
      'A plough was pulled along by a horse that was led by __.',
      'Pigs, hens and goats were fed by __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'They call it {pet}. It {x}.',
      '{pet} {x}. Can you guess what it is?',
      'Listen: it {x}, and its name is {pet}.',
    ],
    ask: [
      '{pet} is a __.',
      'So they have a __ at home.',
      'Oh, a __!',
      'Do you like the __?',
      'The __ is asleep now.',
    ],
    rows: `x due rivals
      barks | dog | cat cow duck / meows | cat | dog cow duck / quacks | duck | dog cat sheep / says moo | cow | duck dog cat / croaks | frog | dog cat duck
      neighs | horse | frog cat / says baa | sheep | horse dog / hisses and has no legs | snake | horse cow sheep`,
  },
  {
    open: [
      'It is the turn of the {c}.',
      'The bucket is for the {c}.',
      '"What about the {c}?" asked {p}. "They look hungry."',
    ],
    ask: [
      'Give them some __.',
      'They eat __, of course.',
      'There was a bit of __ on the floor in front of them.',
      'No more __! They have had enough.',
      'I bring them __ every day.',
    ],
    rows: `c due rivals
      horses | hay | meat fish honey / lions | meat | hay grass corn / seals | fish | hay grass corn
      hens | corn | meat fish honey / penguins | fish | hay corn grass / tigers | meat | hay corn honey / cows | hay | meat fish honey`,
  },
  {
    open: [
      '{p} is a robin. {q} is a fish. It is only a game.',
      'In the game, {q} is the fish and {p} is the robin.',
      '"You are the robin, {p}," we said, "and {q} is the fish."',
    ],
    ask: [
      'So the one with wings is __.',
      'Up into the air goes __.',
      'A nest is built by __.',
      'The one with a beak is __.',
      'High in the tree, who sings? It is __.',
      'A worm was given to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Under the tree by the gate lies a {x}.',
      '{p} picked up a {x} and put it in {pHis} pocket.',
      'Look, a {x}! Who has dropped it?',
    ],
    ask: [
      'It must come from a __.',
      'You only find such a thing near a __.',
      'I should like to see the __ that lost it.',
      '"From a __," said {p}, "that is clear."',
    ],
    rows: `x due rivals
      white feather | swan | cow snail / tuft of wool | sheep | swan snail horse / tiny shell with slime on it | snail | swan horse sheep
      piece of a web | spider | swan sheep snail / horseshoe | horse | snail swan spider / red petal | rose | pine horse snail / large apple | tree | rose swan`,
  },
  {
    open: [
      'The fairy waved her wand, and the {c} was gone.',
      'Once there was a {c} that wanted to dance.',
      'They had a {c} in the castle.',
    ],
    ask: [
      'Only its __ were to be seen in the picture.',
      'The king wept when he thought of its __.',
      'Its __ were made of gold, people said.',
      'All the poems were about its __.',
      'Nobody had such fine __.',
    ],
    rows: `c due rivals
      bull | horns | wings fins paws / swan | wings | horns fins hooves / fish | fins | horns wings paws
      goat | horns | wings fins spots / zebra | stripes | horns wings fins / leopard | spots | horns wings fins
      butterfly | wings | horns hooves paws / tiger | stripes | wings fins horns / stag | antlers | wings fins paws`,
  },
  {
    open: [
      '{p} lives with a cat, and {q} lives with a horse. Or no, it was that way round, yes.',
      'One has a cat and one has a horse: {p} the cat, {q} the horse.',
    ],
    ask: [
      'Mice are not safe in the house of __.',
      'A saucer of milk is always on the floor of __.',
      'Somebody meowed at the window of __.',
      'Whiskers tickled the nose of __.',
      'Not a saddle, but a basket was bought by __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: ['"I went there by {c}," said {p}.', '{p} came by {c}.', 'By {c}, it took {p} an hour.'],
    ask: [
      'One of the __ had to be mended on the way.',
      'At the end of the journey, one of the two __ looked rather odd.',
      'Something had hit one of the __.',
      'A little bird sat down on one of the __.',
    ],
    rows: `c due rivals
      plane | wings | oars pedals skis / rowing boat | oars | wings pedals hooves / bike | pedals | wings oars sails
      sailing boat | sails | wings pedals hooves / little plane | wings | oars pedals sails / bicycle | pedals | oars wings sails / rowing boat, alone | oars | wings pedals wheels`,
  },
  {
    open: [
      '"Ouch!" cried {p}. It was {x}.',
      'It was {x} that did it, and now {p} is crying.',
      '{p} went too near to {x}.',
    ],
    ask: [
      'So {p} was __.',
      '"Were you __?" asked the nurse.',
      'Anyone can be __, if one does not look out.',
      'That is what it is like to be __.',
    ],
    rows: `x due rivals
      a bee | stung | kicked pecked / a horse | kicked | stung pecked / a goose | pecked | stung kicked
      a wasp | stung | pecked kicked / a donkey | kicked | pecked stung / an angry hen | pecked | kicked stung`,
  },
  {
    open: [
      'A {c} was painted on the gate.',
      '{p} has a cup with a {c} on it.',
      'The flag of the town shows a {c}.',
    ],
    ask: [
      'The __ is red and the rest is blue.',
      'Somebody has scratched off the __.',
      'It has too big a __, if you ask me.',
      'You can hardly see the __ any more.',
      'Next to the __ there is a star.',
    ],
    rows: `c due rivals
      lion | mane | trunk shell hump / camel | hump | mane trunk shell / snail | shell | mane trunk hump / stork | beak | mane trunk hump / tortoise | shell | trunk mane beak
      pelican | beak | mane hump trunk / white horse | mane | shell trunk hump / baby elephant | trunk | mane shell hump`,
  },
  {
    open: [
      'They sell {x} at the market.',
      '{p} filled a basket with ripe {x}.',
      'On the table are {x} from the garden of {p}.',
    ],
    ask: [
      'The whole basket looks __.',
      'They are ripe, so they are __.',
      'I like that bright __ best.',
      'How __ they are!',
    ],
    rows: `x due rivals
      tomatoes | red | blue yellow white / lemons | yellow | red blue green / oranges | orange | blue green purple
      carrots | orange | blue white yellow / strawberries | red | blue yellow green / bananas | yellow | red blue purple / peas | green | blue red orange / cucumbers | green | red blue yellow`,
  },
  {
    open: [
      '{pet} is a pig. {pet2} is a crow.',
      'I know a crow called {pet2} and a pig called {pet}.',
      'The pig is {pet}, and the crow is {pet2}.',
    ],
    ask: [
      'Mud is what makes happy __.',
      'The one with the curly tail is __.',
      'In the sty lies __.',
      'Pink all over: that is __.',
      'It cannot fly, poor __.',
      'It grunted, so it was __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
]);

export const kinds: readonly Kind[] = [SHORT];
