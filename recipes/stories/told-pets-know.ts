// Tellings of what one knows of a pet or a farm animal, its kind once said: body, legs, sound, young, food and home.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const COAT = `
  c due rivals /
  rabbit | fur | feathers scales wool / hen | feathers | fur scales wool /
  sheep | wool | feathers scales spines / goldfish | scales | feathers fur wool /
  parrot | feathers | fur scales wool / hamster | fur | feathers scales spines /
  hedgehog | spines | feathers scales wool / lamb | wool | feathers scales spines /
  kitten | fur | feathers scales wool / goose | feathers | fur wool scales /
  snake | scales | feathers fur wool / pig | bristles | feathers scales wool`;

const SOUND = `
  c due rivals /
  dog | bark | meow quack moo / cat | meow | bark neigh moo / cow | moo | bark neigh bleat /
  sheep | bleat | bark moo quack / horse | neigh | meow quack bark / duck | quack | moo neigh bark /
  frog | croak | bark meow neigh / hen | cluck | moo bark neigh / pig | grunt | bleat quack meow /
  donkey | bray | bark meow quack / canary | sing | bark bleat moo / snake | hiss | bark moo quack /
  mouse | squeak | moo bark neigh`;

const LEGS = `
  c due rivals /
  dog | four | two six eight / hen | two | four six eight / beetle | six | two four none /
  spider | eight | two four none / snake | none | two four six / pony | four | two six eight /
  parrot | two | four six none / ladybird | six | two four eight / goldfish | none | two four eight /
  cow | four | two six none / duck | two | four six eight / tortoise | four | two six none`;

const YOUNG = `
  c due one rivals /
  dog | puppies | puppy | kittens lambs chicks / cat | kittens | kitten | puppies calves foals /
  cow | calves | calf | foals lambs puppies / sheep | lambs | lamb | chicks kittens calves /
  hen | chicks | chick | puppies kittens piglets / duck | ducklings | duckling | lambs kittens foals /
  goose | goslings | gosling | puppies lambs piglets / pig | piglets | piglet | calves chicks kittens /
  horse | foals | foal | kittens lambs puppies / goat | kids | kid | puppies calves chicks`;

const GIFT = `
  c due rivals /
  cow | milk | eggs wool honey / hen | eggs | milk wool rides / sheep | wool | eggs honey rides /
  pony | rides | eggs wool honey / goat | milk | eggs honey rides / duck | eggs | milk wool honey /
  lamb | wool | eggs honey milk / donkey | rides | eggs wool honey`;

const FOOD = `
  c due rivals /
  rabbit | carrots | bones mice fish / cow | grass | bones mice nuts / horse | hay | mice fish bones /
  cat | mice | hay carrots seeds / canary | seeds | bones mice grass /
  monkey | bananas | bones hay mice / dog | bones | hay seeds grass /
  squirrel | nuts | bones fish grass / hedgehog | worms | hay bananas bones /
  frog | flies | carrots hay bones / penguin | fish | nuts hay carrots /
  sheep | grass | fish bones worms`;

const FEAR = `
  c due rivals /
  mouse | cats | dogs wolves spiders / cat | dogs | foxes spiders wolves /
  hen | foxes | dogs spiders lions / sheep | wolves | cats spiders birds /
  canary | cats | spiders wolves lions / frog | storks | cats wolves spiders /
  worm | birds | dogs wolves lions / fly | spiders | foxes wolves dogs /
  goldfish | herons | wolves foxes spiders / zebra | lions | cats foxes spiders /
  lamb | wolves | spiders cats storks / goose | foxes | cats spiders birds`;

const MOVE = `
  c due rivals /
  horse | gallop | fly swim crawl / goldfish | swim | fly gallop climb /
  parrot | fly | swim gallop crawl / frog | hop | fly gallop crawl / snail | crawl | fly gallop hop /
  duck | waddle | gallop climb hop / monkey | climb | waddle fly gallop /
  rabbit | hop | fly waddle climb / pigeon | fly | gallop crawl climb /
  snake | slither | gallop fly hop / pony | trot | fly slither climb`;

const ENDS = `
  c adj due rivals /
  dog | furry | paws | hooves wings fins / hen | brown | wings | paws hooves fins /
  horse | strong | hooves | paws wings claws / goldfish | tiny | fins | paws hooves wings /
  goat | pointed | horns | wings fins flippers / crab | strong | pincers | paws hooves wings /
  rabbit | long | ears | wings horns fins / cat | sharp | claws | hooves wings fins /
  cow | curved | horns | wings paws fins / pigeon | grey | wings | hooves horns paws /
  donkey | long | ears | fins wings pincers / puppy | clumsy | paws | hooves wings horns`;

const KNOWN = toldKind('told: known of a pet by its kind', [
  {
    open: [
      '{pet} is {a c}.',
      '{f} has {a c} called {pet}. It is still young.',
      'My pet is called {pet}. It is {a c}.',
    ],
    ask: [
      '{pet} is covered in __.',
      'All over its body, {pet} has __.',
      'If you touch {pet}, you feel __.',
      "You ask what {pet}'s coat is made of? It is __.",
      'There is no other word for what {pet} wears: __.',
    ],
    rows: COAT,
  },
  {
    open: [
      '{f} found {a c} and took it home.',
      'Do you remember the {c} that came to us in May? {f} keeps it now.',
    ],
    ask: [
      'She bent down and stroked its __.',
      'It was so small that you could hardly see its __.',
      'She took a picture of it and its __.',
      '"Be gentle with it," she said, "and do not pull at its __."',
      'Mud and bits of straw were stuck in its __.',
      'After its bath, water was dripping from its __.',
    ],
    rows: COAT,
  },
  {
    open: ['Look, {a c}! Let us call it {pet}.', '{m} drew {a c} in his book and wrote {pet} under it.'],
    ask: [
      'Count the legs. {pet} has __.',
      'How many legs has {pet}? The answer is __.',
      'What about legs? Well, there are __.',
      'I looked for its legs and counted __.',
      'You ask about its legs. It was born with __.',
    ],
    rows: LEGS,
  },
  {
    open: [
      'Miss Hill held up a picture of {a c}.',
      'On the first page there was {a c}. "Now the legs," said the teacher.',
    ],
    ask: [
      '"Legs?" she asked. We all shouted that there were __!',
      '{p} forgot to draw the legs. There should have been __.',
      '"You all know the number of its legs," she said, and {p} said that it was __.',
      '"How many legs did you give it, {p}?" "I gave it __."',
      'As for legs, everybody in the class got it right: __.',
    ],
    rows: LEGS,
  },
  {
    open: ['We have {a c} at home. Her name is {pet}.', '{pet} the {c} lives with {p}.'],
    ask: [
      'The first things you see of {pet} are her {adj} __.',
      'Everyone who meets {pet} talks about her __.',
      'She stood there and showed us her {adj} __.',
      'In the photo you can see {pet} and her __.',
      'What does she have? She has __.',
      'She would not let me touch her __.',
      'There was something wrong with one of her __.',
    ],
    rows: ENDS,
  },
  {
    open: [
      "I made {a c} out of clay for {f}'s birthday.",
      'For the school play {f} is going to be {a c}. Her mother is making the costume.',
    ],
    ask: [
      'It is nearly done. It only needs its __.',
      'The hardest thing to make was the pair of __.',
      'We used paper and glue for the {adj} __.',
      'It looked funny, for I had forgotten the __.',
      'Nobody knew what it was until it got its {adj} __.',
      'Then the rain came, and off fell the __.',
    ],
    rows: ENDS,
  },
  {
    open: ['{pet}, our {c}, is ill.', 'The vet came to see {pet}. She is the only {c} we have.'],
    ask: [
      '"She has hurt one of her __," said the vet.',
      'The vet had a good look at her {adj} __.',
      'Poor {pet}! She can hardly move her __.',
      'There is a bandage on one of her __.',
      'A little cream will help her __.',
      'By Sunday there was nothing wrong with her {adj} __.',
    ],
    rows: ENDS,
  },
  {
    open: [
      'At last {p} got a pet of {pHis} own, {a c}.',
      'Guess what {p} got for {pHis} birthday: {a c}! It is called {pet}.',
    ],
    ask: [
      '{p} loves to watch its {adj} __.',
      'It came to the glass on its own and moved its __.',
      '{p} has a drawing over {pHis} bed, and you can tell {pHis} pet by its __.',
      '"Isn\'t it sweet? Just look at the __!"',
      'Of all that it has, {p} likes best its {adj} __.',
    ],
    rows: `
      c adj due rivals /
      goldfish | golden | fins | paws hooves horns / hamster | pink | paws | hooves wings fins /
      budgie | blue | wings | paws hooves fins / lizard | long | tail | wings horns beak /
      snail | brown | shell | wings fur beak / hedgehog | prickly | spines | wings fins feathers /
      parrot | crooked | beak | paws hooves fur / tortoise | hard | shell | feathers beak wings /
      mouse | thin | tail | beak horns wings / crab | red | pincers | paws wings hooves /
      butterfly | bright | wings | paws fins beak`,
  },
  {
    open: [
      'My sister is afraid of {pet}. And yet he is only {a c}!',
      '{pet} is just {a c}, but he can be naughty.',
    ],
    ask: [
      'Do not go too near, or he will use his __.',
      '"He wants to hurt me," she says, "with his __!"',
      'If you make him angry, you will feel his {adj} __.',
      "He won't do anything to you. Still, mind his __.",
      'She has a mark on her arm. It is from his __.',
      'He can fight very well with his __.',
    ],
    rows: `
      c adj due rivals /
      goat | pointed | horns | claws beak pincers / cat | sharp | claws | horns hooves beak /
      goose | hard | beak | horns hooves claws / horse | heavy | hooves | claws beak horns /
      crab | strong | pincers | hooves horns beak / bee | tiny | sting | hooves horns claws /
      bull | big | horns | beak sting claws / parrot | curved | beak | hooves horns sting /
      donkey | hard | hooves | claws horns beak / hedgehog | prickly | spines | beak hooves claws /
      kitten | small | claws | hooves horns sting`,
  },
  {
    open: [
      '"Can you keep a secret? There is {a c} in my room."',
      '{p} has come home with {a c} under {pHis} coat.',
    ],
    ask: [
      'Mother opened the door, and the first thing she saw was a bit of __.',
      '"I am not blind," said Father. "This floor is full of __."',
      'We brushed the carpet and got rid of the __.',
      'There on the pillow lay some __.',
      'What gave the game away was the __.',
    ],
    rows: `
      c due rivals /
      rabbit | fur | feathers scales wool / hen | feathers | fur wool bristles /
      lamb | wool | feathers scales bristles / kitten | fur | feathers wool scales /
      duck | feathers | fur wool bristles / piglet | bristles | feathers wool scales /
      lizard | scales | feathers fur wool / parrot | feathers | fur wool scales /
      puppy | hair | feathers wool scales / sheep | wool | feathers scales bristles`,
  },
  {
    open: ['This is {pet}, my {c}.', 'Hello, my name is {pet}. I live with {p} and I am {a c}.'],
    ask: [
      'Listen! You can hear {pet} __.',
      'When {pet} is hungry, you hear a loud __.',
      "{pet}'s answer to everything is a __.",
      'What {pet} does best is __.',
      'All that came from {pet} was one long __.',
      '"Speak, {pet}!" All {pet} did was __.',
    ],
    rows: `
      c due rivals /
      dog | bark | meow quack moo / cat | meow | bark neigh moo / cow | moo | bark neigh bleat /
      sheep | bleat | bark moo quack / horse | neigh | meow quack bark / duck | quack | moo neigh bark /
      frog | croak | bark meow neigh / pig | grunt | bleat quack meow / snake | hiss | bark moo quack /
      mouse | squeak | moo bark neigh`,
  },
  {
    open: ['{p} heard {a c} behind the fence.', "There is {a c} in Grandpa's yard, and it is never quiet."],
    ask: [
      'All night long it would __.',
      'It opened its mouth and began to __.',
      'We laughed when we heard it __.',
      'It saw me coming and started to __.',
      'Nobody had told it not to __.',
      'You could hear it from the road: it did nothing but __.',
      'If it wants something, it will __.',
    ],
    rows: SOUND,
  },
  {
    open: ['Our {c} is going to be a mother.', '{pet} is {a c}, and there will be little ones soon.'],
    ask: [
      'By Easter we shall have __.',
      'In a week or two she will look after her __.',
      'We are all waiting for the __.',
      '"May I have one of the __?" asked {p}.',
      'Nobody knows yet how many there will be of the __.',
      'One morning she was lying there with her __.',
      'And then, at last, out came the __!',
    ],
    rows: YOUNG,
  },
  {
    open: [
      '{p} asked how much milk, or wool, or what, we get from {pet}, our {c}.',
      'We bought {a c} last year and named her {pet}.',
    ],
    ask: [
      'From {pet} we get __.',
      'She gives us plenty of __.',
      'Thanks to {pet} we are never without __.',
      'All the children come to {pet} for __.',
      'If you are good to her, she will give you __.',
      'The neighbours pay us a little for her __.',
    ],
    rows: GIFT,
  },
  {
    open: ['{m} has {a c}, and it is always hungry.', 'What shall I give the {c}? It looks hungry.'],
    ask: [
      'It likes nothing better than __.',
      'Its favourite food is __.',
      'So I went out to look for some __.',
      'It sniffed at the bread and went on looking for __.',
      'We have to get some more __.',
      'I have never seen anyone eat so many, or so much, of one thing: __.',
      'It will be your friend if you bring it __.',
      'Give it some __!',
    ],
    rows: FOOD,
  },
  {
    open: [
      'The little {c} looked around before it came out.',
      'Once there was {a c} who was not very brave.',
    ],
    ask: [
      'It was afraid of __.',
      'Its mother had told it about the __.',
      '"Are there any __?" it asked.',
      'At night it had bad dreams about __.',
      'What if there were __?',
      'It is always hiding from __.',
      'It wished for a world without __.',
      'Its worst enemies were the __.',
    ],
    rows: FEAR,
  },
  {
    open: ['{p} has a new {c}. Its name is {pet}.', '{pet} is the only {c} that I know.'],
    ask: [
      'You should see {pet} __!',
      'It is fun to watch {pet} __.',
      'The way it gets from here to there is to __.',
      'To get away from us, all it had to do was __.',
      'It is good for it to have some room in which to __.',
      '"Let it go," I said, "and look how it can __."',
    ],
    rows: MOVE,
  },
  {
    open: ['{pet} was once a tiny {one}.', 'When {pet} came to us, she was only a {one}.'],
    ask: [
      'Now she is a big __.',
      'Who would believe it? She is now a __.',
      'A year has gone by, and she has grown into a fine __.',
      'The baby has become a __.',
      "Don't be afraid of her, she is only a __.",
      'Now she has babies herself, for she is a grown-up __.',
    ],
    rows: `
      one due rivals /
      puppy | dog | cat cow hen / kitten | cat | dog horse duck / calf | cow | horse sheep dog /
      lamb | sheep | goat horse cat / chick | hen | duck pig dog / duckling | duck | goose hen cat /
      gosling | goose | duck sheep dog / piglet | pig | cow dog hen / foal | horse | cow sheep dog /
      tadpole | frog | fish duck cat / caterpillar | butterfly | bird frog fish`,
  },
  {
    open: [
      'I am {a c}, and my name is {pet}. I will tell you about my life.',
      '"{pet}," said the old {c}, "you are {a c} like me."',
    ],
    ask: [
      'There is nothing in the world that we fear more than __.',
      '"Run, or hide, when you hear of __!"',
      'I had an uncle who was killed by __.',
      'My mother lay awake at night because of the __.',
      'You cannot be too careful about __.',
      'Life would be easy if it were not for the __.',
    ],
    rows: FEAR,
  },
  {
    open: [
      'In the straw lay a {one}, only an hour old.',
      'A small {one} was born last night. We call it {pet}.',
    ],
    ask: [
      'It kept close to its mother, the __.',
      'A baby like that needs its mother. And there she came, the old __.',
      'It will look just like her when it is a big __.',
      'I have never seen a prouder __.',
      'Do not get between it and the __.',
      'One day it is going to be a __.',
    ],
    rows: `
      one due rivals /
      puppy | dog | cat cow hen / kitten | cat | dog horse duck / calf | cow | horse sheep dog /
      lamb | sheep | goat horse cat / chick | hen | duck pig dog / duckling | duck | goose hen cat /
      gosling | goose | duck sheep dog / piglet | pig | cow dog hen / foal | horse | cow sheep dog`,
  },
]);

export const kinds: readonly Kind[] = [KNOWN];
