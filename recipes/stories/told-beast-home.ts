// Tellings of pets and other creatures in the house, and what goes with them: cries, legs, homes, food and young.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const HOME = toldKind('told: beasts at home', [
  {
    open: [
      '{p} has {a c} called {pet}. The whole street knows the two of them.',
      'Since last spring {p} has shared the house with {pet}, {a c} with a will of its own.',
      '"What did you get for your birthday?" I asked {p}. "{A c}!" said {pHe}. "Its name is {pet}."',
    ],
    middle: ['The people next door have asked for a bit of quiet at night, and you can see why.'],
    ask: [
      'When the doorbell rang, {pet} began to __.',
      'You will hear {pet} long before you see it, for it loves to __.',
      'Through the wall I could hear {pet} __ all evening.',
      'Do not be afraid if {pet} starts to __ in the middle of the night.',
      '"Did you hear that?" said {p}. "I have taught {pet} to __ for its supper."',
      'Then {pet} opened its mouth to __ at me.',
    ],
    rows: `c due rivals
      dog | bark | meow hiss croak / cat | meow | bark quack neigh / mouse | squeak | bark moo neigh
      snake | hiss | bark meow quack / duck | quack | bark meow croak / frog | croak | meow quack moo
      puppy | bark | meow bleat hiss / kitten | meow | bark croak moo / pony | neigh | meow quack hiss
      lamb | bleat | bark neigh croak / calf | moo | bark squeak neigh`,
  },
  {
    open: [
      'I look after {pet} while {p} is at the seaside. {pet} is {a c}. I was told what it eats and when, and that I need not talk to it, though it likes that.',
      'You ask who {pet} is? {pet} is {a c}, and it belongs to {p}. My own dog and my three cats are no trouble at all, but with this one I had to learn everything.',
    ],
    ask: [
      'On Sunday I gave the __ a good clean.',
      'When I came downstairs in the morning, the __ was empty, and {pet} was nowhere to be seen!',
      'I must remember to put {pet} back in the __ at night.',
      'Is it true that you built the __ for {pet} yourself?',
      'If it is not in the garden, look for {pet} in its __.',
    ],
    rows: `c due rivals
      guard dog | kennel | stable tank sty / goldfish | tank | cage hutch stable / canary | cage | tank kennel sty
      pony | stable | hutch cage tank / pig | sty | kennel tank cage / rabbit | hutch | tank stable sty
      parrot | cage | hutch tank stable / tropical fish | tank | kennel cage hutch / horse | stable | cage tank hutch`,
  },
  {
    open: [
      'Our teacher said that each of us had to bring a drawing of a pet. {p} drew {a c}, with a sun above it and a house behind it.',
      '"Today we are drawing animals," said the teacher. "I have {a c} at home," said {p}, "so I shall draw that."',
    ],
    ask: [
      'The teacher counted the legs in the drawing. There were __, as there should be.',
      '"How many legs has it got?" asked the boy at the next desk. "It has __ legs, silly!" said {p}.',
      'With a black pencil {p} gave the animal its __ legs.',
      '"Now think hard," said the teacher. "Such an animal has __ legs."',
      'I am not good at drawing, but even I know that it should have __ legs.',
    ],
    rows: `c due rivals
      spider | eight | four two six / beetle | six | four two eight / canary | two | four six eight
      rabbit | four | two six eight / parrot | two | eight four six / tortoise | four | six two eight
      very big spider | eight | six four two / grasshopper | six | eight two four`,
  },
  {
    open: [
      '"I am thinking of an animal in our house," said {p}. "It {x}. What is it?"',
      'Grandmother never tells us straight. All she said on the phone was that there is something new in her house that {x}.',
      'We have a new member of the family, and it {x}.',
    ],
    middle: ['Everyone in the family had a guess, and the baby only laughed.'],
    ask: [
      'It took me no time at all to see that it was a __.',
      'So now there is a __ in the house.',
      '"Well," I said, "only a __ does that."',
      'I have always wanted a __, as it happens.',
      'Is a __ much work?',
    ],
    rows: `x due rivals
      barks at the postman and buries bones | dog | cat parrot goldfish / catches mice and meows at the door | cat | dog parrot rabbit
      sits on a perch, is green, and repeats all that you say | parrot | cat rabbit hamster / swims round and round in a bowl | goldfish | hamster parrot dog
      carries its house on its back and eats lettuce | tortoise | rabbit hamster cat
      runs all night in a little wheel and fills its cheeks with seeds | hamster | tortoise dog goldfish
      has very long ears and hops about on the lawn | rabbit | goldfish cat tortoise / has eight legs and makes webs over the bath | spider | rabbit cat parrot`,
  },
  {
    open: [
      'Big news from number nine! {pet}, the {c} that {p} has had for years, is a mother at last.',
      'When {p} came down on Tuesday, {pet} was no longer alone. {pet} is {a c}, you see, and everybody had thought that she was just getting fat.',
    ],
    ask: [
      '{pet} now has five __.',
      '"Would you like one of the __?" {p} asked everyone who came by.',
      'The __ have their eyes shut most of the time and do nothing but sleep.',
      'Are all the __ going to stay with {pet}?',
      'By the end of the week {p} had found names for all of the __.',
    ],
    rows: `c due rivals
      dog | puppies | kittens chicks calves / cat | kittens | puppies lambs chicks / sheep | lambs | kittens puppies ducklings
      duck | ducklings | chicks kittens puppies / hen | chicks | ducklings puppies lambs
      cow | calves | lambs kittens chicks / poodle | puppies | kittens calves ducklings / black cat | kittens | puppies chicks lambs`,
  },
  {
    open: [
      'The note on the fridge said: "{pet} has not had breakfast. Please!" {pet} is our {c}.',
      'My sister is away for a week, and I have to feed {pet}, her {c}.',
    ],
    middle: ['There was soup on the stove, half a cake on the table and a bowl of apples next to it.'],
    ask: [
      'I went to the shop on the corner and bought some __ for {pet}.',
      '{pet} gets some __ twice a day.',
      'We had run out of __, and {pet} would not look at anything else.',
      'There is nothing that {pet} likes more than __.',
      'I put some __ in front of {pet} and it was gone in no time.',
    ],
    rows: `c due rivals
      pony | hay | bones seeds mice / dog | bones | hay seeds grass / canary | seeds | hay bones meat
      horse | hay | bones fish mice / old dog | bones | hay seeds lettuce / budgie | seeds | bones fish hay
      tortoise | lettuce | bones meat mice / monkey | bananas | hay bones mice / snake | mice | hay seeds bananas
      squirrel | nuts | hay bones mice`,
  },
  {
    open: [
      'My aunt has a strange flat. In the hall you are met by {pet}, {a c}, who has the run of the place and does as it likes.',
      '{pet} the {c} had been left in a box outside the door of the library, and {p}, who works there, could not walk past.',
    ],
    ask: [
      'In the evening I love to sit by the window and stroke its __.',
      'One thing I noticed at once: there was something wrong with its __.',
      'The little girl from next door was scared at first, but in the end she touched its __ with one finger.',
      'If you want to know how {pet} is, have a look at its __: it must shine.',
      'Why does {pet} have such a beautiful __?',
    ],
    rows: `c due rivals
      tortoise | shell | fur beak wool / rabbit | fur | shell beak wool / parrot | beak | fur shell mane
      pony | mane | shell beak wool / lamb | wool | beak shell mane / snail | shell | mane fur beak
      cat | fur | shell beak wool / goose | beak | fur mane shell / horse | mane | beak shell wool`,
  },
  {
    open: [
      'Somebody left the door open, and {pet} got out. {pet} is the {c} of our neighbour, {p}.',
      'Help! My {c} is gone. Its name is {pet}, and I only opened the lid for a second.',
    ],
    ask: [
      'A man saw how {pet} __ away.',
      'Before anybody could do anything, {pet} __ out of the house.',
      'It did not run, of course: it __ to the other end of the garden.',
      'The children shouted, but {pet} just __ on until nobody could see it any more.',
      'Has anyone seen which way it went? It __ off while I was looking for my glasses.',
    ],
    rows: `c due rivals
      canary | flew | crawled hopped swam / frog | hopped | flew crawled swam / snail | crawled | flew hopped galloped
      pony | galloped | flew hopped crawled / snake | slithered | flew galloped hopped / parrot | flew | hopped galloped crawled
      kangaroo | hopped | flew crawled slithered / caterpillar | crawled | flew galloped hopped / duck | waddled | galloped slithered hopped`,
  },
  {
    open: [
      'They took {p} to the pet shop and said that {pHe} could choose. {p} did not want the puppy, nor the kitten, nor the lizard. It had to be the {c}.',
      '"Not a dog," said Father, "and not a horse." So in the end {p} came home with {a c}, and would not let anyone else carry it.',
    ],
    middle: ['It was a long ride home, with the shopping on one side and the baby on the other.'],
    ask: [
      'What surprised us most of all was the size of its __.',
      'The first thing that the others wanted to look at was its __.',
      'On the first photo we took, you can see nothing but its __.',
      '"Careful," said Father. "Do not hurt its __."',
      'All week long everybody at school had to hear about its __.',
    ],
    rows: `c due rivals
      budgie | wings | whiskers shell fins / hamster | whiskers | wings shell fins / goldfish | fins | wings paws ears
      rabbit | ears | wings fins shell / tortoise | shell | wings fins ears / canary | wings | paws shell whiskers
      mouse | whiskers | wings shell fins / red fish | fins | paws wings whiskers`,
  },
  {
    open: [
      'One house, three friends, three pets. {p} keeps a dog, {q} keeps a parrot and {r} keeps a goldfish.',
      'The dog belongs to {p}, the goldfish to {r}. And the parrot? That is the pride of {q}.',
    ],
    ask: [
      'There was a feather on the stairs, and it had to come from the room of __.',
      'A voice from behind the door said "Good morning, my dear," but it was only the pet of __.',
      'The one who has to sweep up seeds every day is __.',
      'The cage by the window is kept clean by __.',
      'Somebody with wings had got out, and all three of them ran after the pet of __.',
      'Who taught it to say rude words? I am afraid it was __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'One house, two friends, two pets. {p} has a cat. {q} has a dog.',
      '{q} is a dog person and {p} is a cat person, and the house is big enough for both.',
    ],
    ask: [
      'The lead on the hook by the door belongs to __.',
      'Even in the rain there must be a walk before breakfast. Poor __!',
      'Somebody threw a stick for hours in the park. It was __.',
      'The barking woke us all, and we complained to __.',
      'A bone was found in the bed of __.',
      'The kennel behind the house was built by __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Dear diary, today I may tell it: my parents have said yes! On Saturday we are going to fetch {pet}. {pet} is {a c} and only a few weeks old. I cannot sleep.',
      '{p} wrote a list of all the things that had to be bought for {pet}. {pet} was the new {c}, and nobody in the family had ever had one.',
    ],
    ask: [
      'First of all, {pet} needs a __.',
      'The nice lady in the shop told us that we would want a __ as well.',
      'We spent nearly all our money on a __ for {pet}.',
      'You cannot have such an animal without a __, they said.',
      'Is the __ big enough for {pet}?',
    ],
    rows: `c due rivals
      puppy | collar | saddle tank cage / goldfish | tank | collar saddle cage / pony | saddle | tank cage collar / budgie | cage | saddle collar tank
      rabbit | hutch | saddle tank cage / little fish | tank | saddle cage collar / riding horse | saddle | cage tank hutch / baby parrot | cage | collar saddle tank
      dog | collar | tank saddle cage`,
  },
  {
    open: [
      'There is something in the attic. At first we thought of thieves, then of ghosts. Now we know that it is {x}.',
      'The man went up the ladder with his torch and came down again, smiling. "You have got {x} up there," he said.',
    ],
    ask: [
      'Grandfather wants to leave the __ in peace.',
      'That is how we came to share our house with __.',
      'What do people do about __?',
      '"I am not afraid of __," said my little brother, and he stayed downstairs.',
      'Every evening the __ wake up just when we are going to bed.',
    ],
    rows: `x due rivals
      a lot of small animals with wings that hang upside down by their feet | bats | mice bees spiders
      some little grey ones with long tails that love cheese | mice | bats bees owls
      a whole nest of striped ones that buzz and make honey | bees | mice bats spiders
      big birds with round eyes that hoot all night | owls | bats mice wasps
      a few of those with eight legs, in the middle of their webs | spiders | bees owls bats
      a family of red ones with bushy tails that hide nuts | squirrels | owls bats bees`,
  },
  {
    open: [
      'At the pet show each child came in with a covered basket. Under the cloth of {p} there was {a c}.',
      'The rule of the game was that nobody might see the pets before noon. {p} had brought {a c} and told us so in secret.',
    ],
    ask: [
      'A judge put her ear to the basket of {p}, and from inside something __.',
      'Then {p} tickled it a little, and it __ so loudly that we all jumped.',
      'What was under the cloth soon gave itself away, because it __.',
      '"Hush!" said {p}, but the animal __ again and again.',
      'All was still in the hall, until the one in the basket __.',
    ],
    rows: `c due rivals
      puppy | barked | meowed quacked croaked / kitten | meowed | barked bleated croaked / duckling | quacked | barked meowed bleated
      frog | croaked | barked quacked meowed / lamb | bleated | quacked barked meowed / mouse | squeaked | barked quacked croaked
      snake | hissed | barked bleated quacked`,
  },
  {
    open: [
      'Last night I dreamt that I was {a c}. Everything else was as usual: the kitchen, the kettle, my wife with the newspaper.',
      '"What would you like to be," asked {p}, "if you could not be a person?" I said I would be {a c}, and {p} laughed until the tears came.',
    ],
    ask: [
      'I could move my __, and it felt quite natural.',
      'It must be odd to look in the mirror and see my own __.',
      'The best of all would be my __.',
      'I would be so proud of my __!',
      '"Then what would you do with your __?" asked my wife.',
    ],
    rows: `c due rivals
      cow | horns | fins wings stripes / fish | fins | horns paws feathers / cat | paws | fins horns wings
      eagle | wings | paws fins horns / tiger | stripes | fins wings feathers / goat | horns | wings fins stripes
      butterfly | wings | horns paws hooves / bear | paws | horns wings fins / horse | hooves | fins wings horns`,
  },
  {
    open: [
      'My uncle has lived by himself for years, but he is not lonely. He keeps {c} in the yard behind his house, twenty of them at least. He gives away what he does not need.',
      '"You must come by on Friday," said {p}. "I have more than I can use." {p} keeps {c}, and it was a good summer for them.',
    ],
    middle: ['In return he gets apples, jam and a hat for the winter.'],
    ask: [
      'So I came home with a basket of fresh __.',
      'We never have to buy any __.',
      'The neighbours are glad to get so much __, and all for nothing.',
      'That is why there is always __ in the house.',
      'Do you need some __? There is plenty.',
    ],
    rows: `c due rivals
      bees | honey | milk eggs wool / goats | milk | honey eggs feathers / sheep | wool | honey eggs feathers
      hens | eggs | honey milk wool / cows | milk | honey eggs feathers / ducks | eggs | milk honey wool`,
  },
  {
    open: [
      'The stairs are steep, and {pet} does not like them. {pet} is {a c}.',
      '{p} carries {pet}, {a c}, up to bed each night. It is not heavy.',
    ],
    ask: [
      'It is the turn of {p} to look after the __.',
      'Only once in its life has the __ gone down the stairs by itself.',
      'Is the __ asleep?',
      '"Who has seen {pet}?" - "Do you mean the __?"',
      'What a lucky __!',
    ],
    lists: { c: 'dog cat rabbit hamster tortoise parrot duck frog mouse snake' },
    due: 'c',
  },
  {
    open: [
      'When I was small, we took in everything that was lost. I remember a hen that lived in the kitchen, a goat in the bath for one night, and above all {pet}, {a c} that stayed until I was grown up. It came to the door in a snowstorm and never left.',
      'Grandmother still speaks of {pet}, the {c} that she had as a girl. They had horses as well, and a cow, and hens all over the place, but those had no names.',
    ],
    ask: [
      'She taught {pet} to sit on her lap, and all day long her skirt was full of __.',
      'In her old box of treasures she still has a few of its __.',
      'You could tell where {pet} had been by its __ on the sofa.',
      'We used to sweep up its __ from under the kitchen table.',
    ],
    rows: `c due rivals
      goose | feathers | hairs whiskers scales / dog | hairs | feathers shells scales / parrot | feathers | hairs shells scales
      cat | hairs | feathers scales shells / swan | feathers | hairs whiskers scales / monkey | hairs | feathers shells scales`,
  },
  {
    open: [
      'There was a loud crash in the living room. {pet} had been in there alone. {pet} is {a c}.',
      '"Who broke the blue vase?" asked Mother. "I was not even here," said {p}. "It must have been {pet}." They all looked at {pet}, the {c}, who looked back.',
    ],
    ask: [
      'The vase had been knocked over with a __.',
      'It had hit the vase with its __, and it was sorry.',
      'Some water was still dripping from its __.',
      'There was a piece of glass on its __.',
      'Mother dried its __ with a towel.',
    ],
    rows: `c due rivals
      dog | paw | wing hoof trunk / goose | wing | paw hoof horn / pony | hoof | paw wing trunk / cat | paw | hoof wing trunk / swan | wing | paw trunk hoof
      baby elephant | trunk | wing paw beak / donkey | hoof | wing trunk paw / parrot | wing | paw hoof trunk`,
  },
  {
    open: [
      'All the cousins came for Christmas, and each of them brought a pet. You can imagine what it was like: there was a cat, a duck, a lamb, a frog and a dog, and they all had to sleep in the bathroom.',
      'Five guests slept in the bathroom last night: a frog, a duck, a dog, a cat and a lamb. None of them was pleased.',
    ],
    ask: [
      'At midnight something went "{x}" behind the door, and I knew that it was the __.',
      'When {p} went in to brush {pHis} teeth, there was a loud "{x}" from the __.',
      '"{X}!" we heard. "That is the __," said {p} and turned over.',
      'Once more the __ said "{x}", and then at last it was still.',
    ],
    rows: `x due rivals
      quack | duck | cat lamb frog dog / meow | cat | duck lamb frog dog / woof | dog | cat duck lamb frog
      baa | lamb | cat duck frog dog / croak | frog | cat duck lamb dog`,
  },
  {
    open: [
      'We have two tenants who pay no rent: {x} and {y}. They moved in with the first cold.',
      'I share my hut with {y} and {x}, and we get on well.',
    ],
    ask: [
      'When it {z}, I know that it is the __.',
      'Only one of them {z}, and that is the __.',
      'Listen, look! It {z}: it can only be the __.',
      'The one that {z} is the __.',
      'My guest is fond of the __, and only because it {z}.',
    ],
    rows: `x y z due rivals
      a spider | an owl | spins a web | spider | owl / a mouse | a frog | squeaks behind the cupboard | mouse | frog
      a frog | a spider | hops about on the floor | frog | spider / a bat | a snail | flies in and out at night | bat | snail
      a snail | a mouse | carries its house on its back | snail | mouse / an owl | a mouse | hoots from the beam | owl | mouse
      a bee | a beetle | brings home honey | bee | beetle / a cat | a hen | meows at the fire | cat | hen
      a hen | a cat | lays an egg in my hat | hen | cat`,
  },
]);

export const kinds: readonly Kind[] = [HOME];
