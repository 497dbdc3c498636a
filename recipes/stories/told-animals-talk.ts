// Tellings of animals in talk, letters, notices and guessing games: what it eats, where it lives, and which one it was.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const EATS = `
  c due rivals /
  rabbit | carrots | bones mice fish / cow | grass | bones mice nuts / horse | hay | mice fish bones /
  canary | seeds | bones mice grass / monkey | bananas | bones hay mice /
  squirrel | nuts | bones fish grass / hedgehog | worms | hay bananas bones /
  frog | flies | carrots hay bones / penguin | fish | nuts hay carrots / panda | bamboo | bones fish mice /
  caterpillar | leaves | bones fish nuts / tortoise | salad | bones mice fish / hen | corn | bones bananas mice`;

const HOMES = `
  c due rivals /
  dog | kennel | hive web stable / bee | hive | kennel web sty / spider | web | hive kennel nest /
  horse | stable | hive web nest / pig | sty | hive nest web / sparrow | nest | hive kennel stable /
  canary | cage | hive stable web / rabbit | hutch | hive nest web / hen | coop | hive kennel stable /
  bear | cave | hive nest kennel / fox | den | hive nest kennel / stork | nest | hive sty kennel`;

const SAYS = `
  c due rivals /
  dog | bark | meow moo neigh / cat | meow | moo bark neigh / cow | moo | neigh bark hiss /
  sheep | bleat | bark hiss croak / horse | neigh | moo hiss quack / duck | quack | moo roar neigh /
  frog | croak | bark moo neigh / lion | roar | bleat quack croak / owl | hoot | bark moo neigh /
  pig | grunt | bleat hoot neigh / wolf | howl | bleat quack moo / snake | hiss | bark moo hoot /
  bee | buzz | bark moo neigh / mouse | squeak | roar moo neigh`;

const TRAITS = `
  first then due rivals /
  has a long trunk | is very big and grey | elephant | zebra lion snake /
  has black and white stripes | looks like a horse | zebra | camel lion elephant /
  gives us milk | says moo | cow | pig dog hen / lays eggs | says cluck | hen | cow sheep dog /
  has a long neck | eats leaves from tall trees | giraffe | bear lion snake /
  carries its house on its back | is very slow and has horns | snail | mouse hen snake /
  spins a web | has eight legs | spider | beetle snake mouse /
  swings from tree to tree | likes bananas | monkey | lion camel cow /
  chases mice | says meow | cat | dog cow hen / wags its tail | says woof | dog | cat cow sheep /
  gives us wool | says baa | sheep | cow pig hen / has a hump | walks through the desert | camel | zebra bear lion /
  makes honey | has a sting | bee | spider beetle mouse / hunts mice by night | can turn its head around | owl | hen duck bat /
  has a mane | is called the king of animals | lion | zebra bear camel /
  hops about | carries its baby in a pouch | kangaroo | monkey lion bear`;

const TALK = toldKind('told: animals in talk and letters', [
  {
    open: [
      '"What is that in your box?" "It is a {c}. Isn\'t it sweet?"',
      '"I have got a new pet." "Really? What is it?" "A {c}!"',
      'Dear Grandma, I have a {c} now!',
    ],
    ask: [
      '"And what does it eat?" "It eats __."',
      '"What do you give it?" "I give it __."',
      '"What does it like best?" "Oh, it loves __."',
      '"Shall I bring it something?" "Yes, please, some __!"',
      '"It looks hungry." "Then we need __."',
      'It has its own little bowl full of __.',
      '"Does it like cake?" "No, but it is crazy about __."',
    ],
    rows: `
      c due rivals /
      rabbit | carrots | bones mice fish / cow | grass | bones mice nuts / horse | hay | mice fish bones /
      canary | seeds | bones mice grass / monkey | bananas | bones hay mice / puppy | bones | hay seeds grass /
      squirrel | nuts | bones fish grass / hedgehog | worms | hay bananas bones / frog | flies | carrots hay bones /
      penguin | fish | nuts hay carrots / caterpillar | leaves | bones fish nuts`,
  },
  {
    open: [
      'Guess what I am! I am {a c}.',
      'In the game {p} had to be {a c}.',
      '"I am going to be {a c} in the school play," said {p}.',
    ],
    ask: [
      '"What do you do?" they asked. "I __."',
      'So what I have to do all evening is __.',
      '"Do you speak?" "No, I only __."',
      'It is easy. You just open your mouth and __.',
      '"Louder!" cried the teacher. "I cannot hear you __!"',
      '"What do you do when you are hungry?" "Then I __."',
      'The others had to guess from the way one can __.',
    ],
    rows: SAYS,
  },
  {
    open: [
      '"It {first} and it {then}. What is it?" asked {p}.',
      'The riddle goes like this: it {first}, and it {then}.',
      'I am thinking of an animal that {first} and {then}.',
    ],
    ask: [
      'You are right, it is the __!',
      '"I know, I know!" cried {q}. "You mean the __!"',
      'It is not hard to guess. The answer is "__".',
      'Next to the riddle there was a drawing of the __.',
      '"Have you ever seen one?" "Yes, at my uncle\'s I once saw the very same animal, the __."',
      '{q} thought about it, and then {qHe} wrote down the word "__".',
    ],
    rows: TRAITS,
  },
  {
    open: [
      '"I saw something in the picture book. It {first}," said the little boy, "and it {then}."',
      'We asked little {m} what he had seen. "It {first}," he said, "and {then}."',
    ],
    ask: [
      '"Ah," said his mother, "that must be the __."',
      'He did not know the word yet, so I taught him to say "__".',
      'We turned the pages until we came to the __.',
      'His father drew him one. "Yes," he said. "That is the __!"',
      'All day long he wanted to look at the __.',
      'For his birthday he is going to get a big toy __.',
      'He has a new favourite animal: the __.',
    ],
    rows: TRAITS,
  },
  {
    open: [
      '"Mummy, does {a c} have a house?" "Yes, dear, of course."',
      '"Good night, little {c}," says the book.',
      '"Where have you been?" asked the {c}\'s mother.',
    ],
    ask: [
      '"And where does it sleep?" "In its __."',
      '"I was at home," it said, "in the __."',
      'It is warm and dark in the __.',
      '"Come, it is late! Back into your __!"',
      'On the last page it lies fast asleep in its __.',
      'The best place of all, says the book, is the __.',
    ],
    rows: HOMES,
  },
  {
    open: [
      'LOST! A {due}, brown, very friendly. Please call {p}.',
      'On the lamp post there is a note: "Our {due} got lost in Hill Street. Call {p}."',
    ],
    middle: ['Somebody rang {p} and said that he had found {a d}.'],
    ask: [
      'A week later {p} got back the __.',
      '"Are you {p}? I think I have found your __."',
      '"I saw your note. I am so sorry about your __."',
      '{p} went up and down Hill Street and looked for the __.',
      'Since then, {p} has never again heard of the __.',
      'If you should see it, tell {p}, who misses the __.',
    ],
    lists: {
      due: 'dog cat rabbit hamster tortoise parrot goose goat kitten puppy',
      d: 'dog cat rabbit hamster tortoise',
      e: 'dog cat rabbit parrot',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Dear {p}, please look after our {c} while we are gone. It will not be much work.',
      '"Could you take our {c} for a week?" "Yes, I would love to."',
    ],
    ask: [
      '"What does it get?" "Just __."',
      'All it needs is some __.',
      'You will find in the kitchen everything you need, and also the __.',
      'If there is nothing left, please buy some more __.',
      'Never forget to give it __.',
      'In the evening it is fed with __.',
    ],
    rows: EATS,
  },
  {
    open: [
      '"Do you want the {a} or the {b}?" asked the man in the pet shop. "The {b}, please," said {p}.',
      '{p} could choose between {a a} and {a b}. {PHe} took the {b}.',
    ],
    ask: [
      'At home {p} built a nice bed for the __.',
      '"Have you thought of a name?" asked {pHis} mother and stroked the __.',
      'On the way home {p} told everybody about the __.',
      'Out of the box jumped the __.',
      'That is how {p} came to have a __.',
      'Now the two are best friends, {p} and the __.',
    ],
    lists: {
      a: 'rabbit kitten puppy mouse hamster parrot',
      b: 'rabbit kitten puppy mouse hamster frog gerbil ferret rat',
    },
    due: 'b',
    rivals: 'a dog tortoise',
  },
  {
    open: [
      '"I can do more than you," said the {c} to the {d}.',
      'The {c} and the {d} had a talk. Each of them wanted to be the best.',
    ],
    ask: [
      'The {d} could not do what the {c} did: it could not __.',
      '"Look at me," said the {c}. "I can __!"',
      '"That is nothing," said the {c}. "Watch me __."',
      'What the {c} was proud of was that it could __.',
      'Only the {c}, of course, was able to __.',
    ],
    rows: `
      c d due rivals /
      swallow | horse | fly | gallop swim roar / horse | swallow | gallop | fly swim hoot /
      goldfish | canary | swim | sing climb bark / canary | goldfish | sing | swim bark roar /
      dog | hen | bark | cluck swing hoot / hen | dog | cluck | bark swing roar /
      lion | frog | roar | croak quack hoot / frog | lion | croak | roar hoot neigh /
      duck | cow | quack | moo roar bark / cow | duck | moo | quack fly bark /
      owl | pig | hoot | grunt swim bark / pig | owl | grunt | hoot fly bark`,
  },
  {
    open: [
      '"Who are you?" asked the {c}. "I am {a d}," said the other, "and I can see that you are different."',
      'A young {c} met {a d}. "How funny you look!" they both said.',
    ],
    ask: [
      '"What is that on you?" asked the {c}. The {d} said, "These are my __."',
      '"My mother," said the {d}, "was famous for her __."',
      'The {c} had never before seen __.',
      'The {d} turned around and showed the {c} its __.',
      '"I wish," said the {c} to the {d}, "that I too had __."',
    ],
    rows: `
      c d due rivals /
      fish | goat | horns | fins wings scales / goat | fish | fins | horns wings hooves /
      horse | swan | wings | hooves fins horns / swan | horse | hooves | wings fins horns /
      parrot | tiger | stripes | wings fins horns / tiger | parrot | feathers | stripes fins horns /
      hen | zebra | stripes | wings fins feathers / zebra | hen | feathers | stripes hooves fins /
      duck | stag | antlers | wings feathers fins / frog | hedgehog | spines | wings fins feathers /
      mouse | crab | pincers | wings horns feathers / worm | leopard | spots | wings fins horns`,
  },
  {
    open: [
      '"Let me introduce myself. I am {a c}, and I live with {p}."',
      'Dear children, I am {a c}. I am writing to you from my little home.',
    ],
    ask: [
      'You will know me by my __.',
      'What I am really proud of is my __.',
      'Please do not laugh at my __.',
      'When I am happy, I move my __.',
      'People always want to touch my {adj} __.',
      'I do not know what I would do without my {adj} __.',
      'My brother looks just like me and has the same __.',
    ],
    rows: `
      c adj due rivals /
      snail | round | shell | trunk beak mane / elephant | long | trunk | shell beak mane /
      lion | thick | mane | shell beak trunk / parrot | curved | beak | trunk mane hump /
      tortoise | hard | shell | beak trunk mane / camel | high | hump | shell beak trunk /
      peacock | wonderful | tail | trunk mane shell / kangaroo | warm | pouch | trunk mane shell /
      duck | flat | beak | trunk mane hump / squirrel | bushy | tail | beak trunk shell /
      sheep | curly | wool | beak trunk shell / pig | pink | snout | beak mane shell`,
  },
  {
    open: [
      '"What did you get from the farm?" "Some {due}. It is for Mother."',
      'Uncle wrote, "Come and get your {due} before Sunday."',
    ],
    ask: [
      'On the way home we nearly lost the __.',
      '"Thank you," said Mother, "I needed some __."',
      'Dear Uncle, thank you for the __.',
      'By Monday there was no more __.',
      'You cannot buy better __.',
      '"What is in the bag?" "Just a bit of __."',
    ],
    lists: { due: 'milk wool honey butter cheese ham cream hay straw corn' },
  },
  {
    open: [
      '"One of us has been eaten," said the old {c}. "We all know by whom."',
      '"Grandpa, why are we always hiding?" asked the little {c}.',
    ],
    ask: [
      'They whispered to each other, "It was one of the __."',
      'The old one answered, "Because of the __."',
      '"Keep away," the old one said, "from the __!"',
      'There was only one thing they all hated: __.',
      '"I will not sleep tonight. I keep thinking of the __."',
      '"When you are bigger, I shall tell you more about __."',
      '"And what if we meet some __?"',
    ],
    rows: `
      c due rivals /
      mouse | cats | sheep wolves spiders / hen | foxes | sheep spiders lions / sheep | wolves | cats spiders birds /
      frog | storks | cats wolves spiders / worm | birds | dogs wolves lions / fly | spiders | foxes wolves dogs /
      goldfish | herons | wolves foxes spiders / zebra | lions | cats foxes spiders / herring | sharks | cats foxes wolves /
      goose | foxes | cats spiders birds / seal | bears | cats spiders foxes / beetle | birds | wolves lions dogs`,
  },
  {
    open: [
      '"How was the zoo?" "Great! The best was the {due}. The {d} was asleep."',
      '{p} phoned from the zoo and talked of nothing but the {due}.',
    ],
    ask: [
      '"Can we go again? I want to see the __!"',
      "On the wall over {p}'s bed there is now a picture of the __.",
      'At night {p} dreamed of the __.',
      '"What was it that you liked so much?" "It was the __."',
      '{p} spent half an hour in front of the __.',
      'In the shop there was something for {pHim} to take home, a little wooden __.',
    ],
    lists: {
      due: 'lion tiger bear monkey camel zebra wolf giraffe snake crocodile penguin panda kangaroo seal',
      d: 'lion tiger bear monkey camel zebra',
      e: 'wolf giraffe snake penguin',
    },
    rivals: 'd e',
  },
  {
    open: [
      '"I am going to have babies," said the {c}.',
      '"The {c} has had her young ones!" the birds told everyone.',
      'Dear {p}, our {c} has little ones.',
    ],
    ask: [
      'Come and see the __!',
      'She has no time now, for she has to look after her __.',
      'Would you like to have one of the __?',
      'How sweet they are, these __!',
      'She was very proud of her __.',
      'In the photo you can see her with all her __.',
      'There is nothing that she loves more than her __.',
    ],
    rows: `
      c due rivals /
      dog | puppies | kittens lambs chicks / cat | kittens | puppies calves foals / cow | calves | foals lambs puppies /
      sheep | lambs | chicks kittens calves / hen | chicks | puppies kittens piglets / pig | piglets | calves chicks kittens /
      duck | ducklings | lambs kittens foals / goose | goslings | puppies lambs piglets / lion | cubs | calves chicks foals /
      mare | foals | kittens lambs puppies / goat | kids | puppies calves chicks / bear | cubs | lambs piglets kittens`,
  },
  {
    open: ['"How do you get about?" they asked the {c}.', 'The {c} was late for the party again.'],
    ask: [
      '"Well," it said, "I __."',
      'It has no car. It can only __.',
      'Its answer was short: "I like to __."',
      '"Shall I take you in my car?" "No, thank you. I would rather __."',
      'All the way from home it had had to __.',
      'It said good night, turned around and began to __.',
    ],
    rows: `
      c due rivals /
      horse | gallop | fly swim crawl / goldfish | swim | fly gallop climb / swallow | fly | swim gallop crawl /
      frog | hop | fly gallop crawl / snail | crawl | fly gallop hop / duck | waddle | gallop climb slither /
      rabbit | hop | fly waddle climb / kangaroo | hop | fly swim crawl / snake | slither | gallop fly hop /
      pony | trot | fly slither climb / penguin | waddle | fly gallop climb / whale | swim | fly hop gallop`,
  },
  {
    open: [
      '"What is your {a} called?" "{pet}. And my {b} is called {pet2}."',
      '{p} has {a a}, {pet}, and {a b}, {pet2}.',
    ],
    ask: [
      '"So who is {pet}?" "{pet} is the __."',
      '"Is {pet2} the {b}?" "Yes, and {pet} is the __."',
      'When you shout "{pet}", the one who comes is the __.',
      'If I remember it right, {pet} is a __.',
      'Today {pet} has a birthday. Here is something for the __.',
    ],
    lists: { a: 'cat dog rabbit hamster parrot duck pony goat', b: 'cat dog rabbit hamster parrot duck' },
    due: 'a',
    rivals: 'b donkey goldfish',
  },
  {
    open: [
      '"How many legs has {a c}?" asked {p}.',
      '"I want to draw {a c}. What about its legs?" asked {p}.',
    ],
    ask: [
      '"Everybody knows that," said {q}. "The answer is __."',
      '{q} looked it up in a book. "It has __."',
      '"Come on, count them!" said {q}. "There are __."',
      '{q} laughed and said, "You have to draw __."',
      '{p} drew it without help, and the number of legs was right: __.',
    ],
    rows: `
      c due rivals /
      dog | four | two six eight / hen | two | four six eight / beetle | six | two four none /
      spider | eight | two four none / snake | none | two four six / zebra | four | two six eight /
      parrot | two | four six none / ant | six | two four eight / goldfish | none | two four eight /
      cow | four | two six none / bee | six | two four eight / worm | none | four six eight`,
  },
]);

export const kinds: readonly Kind[] = [TALK];
