// Tellings of a creature that is told of first, often called by its name later, and of a part of its body.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const BODY = toldKind('told: limbs, a part of the creature', [
  {
    open: [
      '{pet} is {a x}.',
      'On the farm next door lives {a x} called {pet}.',
      'Have you met {pet}? No, not the new boy in my class. {pet} is {a x}.',
    ],
    ask: [
      'From top to toe, {pet} is covered in __.',
      '"Why does {pet} wear no clothes, Mum?" "Because it is covered all over with __."',
      'The rain ran down over {pet} and dripped from its __.',
      'It took the artist a whole day to paint {pet}, because of all the __ on its back.',
      'Instead of a coat {pet} wears nothing but its own __.',
    ],
    rows: `x due rivals
      duck | feathers | fur wool scales / rabbit | fur | feathers wool scales
      lamb | wool | feathers fur scales / goldfish | scales | feathers fur wool
      goose | feathers | fur wool scales / kitten | fur | feathers wool scales
      sheep | wool | feathers scales fur / snake | scales | feathers fur wool
      hen | feathers | fur wool scales / hamster | fur | feathers wool scales`,
  },
  {
    open: [
      'There is {a x} at the end of the garden wall, where we have our tea when it is warm. It came from a circus that closed down, and it answers to the name of {pet}.',
      'My uncle looks after all sorts of animals. The one that I like best is {pet}, {a x} with a bad temper and a great love of nuts.',
    ],
    middle: ['He has a dog, too, and a hen, and three cats that nobody ever asked for.'],
    ask: [
      'I held out a nut, and {pet} took it with its __.',
      'The nut lay there one moment longer. Then it was gone, picked up by {pet} with its __.',
      '"Look, it can even hold a nut in its __," I said, and gave {pet} another.',
      '{pet} reached out its __ to take the nut from me.',
      'Every nut that you offer to {pet} is taken with its __.',
    ],
    rows: `x due rivals
      parrot | beak | trunk paws hands claws / elephant | trunk | beak paws hands claws
      squirrel | paws | beak trunk hands fins / monkey | hands | beak trunk claws hooves
      crow | beak | trunk paws hands / crab | claws | beak trunk hands / raccoon | paws | beak trunk wings
      young elephant | trunk | beak paws hands claws / chimpanzee | hands | beak trunk hooves`,
  },
  {
    open: [
      'Careful with {pet}! That is a {adj} {x}.',
      '{pet} was {a x}, and not a friendly one.',
      'Behind that gate there is {a x}. The children call it {pet}, and they keep away.',
    ],
    ask: [
      'Do not go too near {pet}, or you will feel its __.',
      'The boy climbed over the gate, and {pet} came at him with its __.',
      'What is {pet} going to fight with? With its __!',
      'Anybody who makes {pet} angry gets to know its __.',
      'The hole in my trousers was made by {pet} with its sharp __.',
    ],
    rows: `x adj due rivals
      bull | wild | horns | claws teeth beak sting / cat | wild | claws | horns beak sting hooves
      bee | bad | sting | horns claws teeth / stag | wild | antlers | claws teeth sting
      goat | bad | horns | claws sting beak / wolf | wild | teeth | horns sting beak
      goose | bad | beak | horns claws teeth / ram | wild | horns | claws sting teeth
      crocodile | bad | teeth | horns sting beak / crab | bad | claws | horns sting beak
      wasp | bad | sting | horns claws teeth`,
  },
  {
    open: [
      '{p} is going to be {a x} in the school play. {q} will be a tree and {r} the moon, so two of the costumes are easy.',
      '"What are you in the play, {p}?" "{A x}!" "And who is going to make the costume?" asked {pHis} mother, who knew the answer very well.',
    ],
    middle: ['There were only two evenings left, and the scissors had gone again.'],
    ask: [
      "What took longest to make for {p}'s costume was the long __.",
      'On the stage {p} tripped over {pHis} own long __.',
      'An old stocking filled with paper was all that {p} needed for the long __.',
      'You could tell at once what {p} was meant to be: just look at that long __!',
      '"If you want to be {a x}," said Grandma, "you need a long __ first of all."',
    ],
    rows: `x due rivals
      giraffe | neck | trunk tail beak horn / swan | neck | trunk tail horn
      elephant | trunk | neck beak horn / monkey | tail | trunk neck beak horn
      mouse | tail | trunk neck beak horn / pelican | beak | trunk tail horn
      unicorn | horn | trunk neck beak / rat | tail | trunk neck beak
      woodpecker | beak | trunk tail neck`,
  },
  {
    open: [
      '"Is that the vet? I am calling about {pet}, my {x}."',
      "{p} rang the vet in the middle of the night about {pet}. Now {pet} is {a x}, and the vet's wife thought that it was a joke.",
      'We have {a x} called {pet}, and last week it fell from the garden table.',
    ],
    ask: [
      'The vet found a crack in its __.',
      'There was nothing wrong with {pet}, except for a small crack in its __.',
      '"A drop of glue and some rest will help," said the vet, and he mended its __.',
      'With a tiny brush the vet painted something on its hard __.',
      'Since that day you can see a thin line on its __.',
    ],
    rows: `x due rivals
      parrot | beak | shell hoof horn / tortoise | shell | beak hoof horn / pony | hoof | shell beak
      unicorn toy | horn | shell beak / snail | shell | beak hoof horn / crow | beak | shell hoof horn
      turtle | shell | beak hoof horn / small donkey | hoof | shell beak`,
  },
  {
    open: [
      '{p} drew {a x} on the pavement, in yellow chalk.',
      '"I am drawing {a x}," said {p}. "Do not look before I have finished."',
    ],
    ask: [
      'It was a fine drawing, and only one thing was still missing, its __.',
      '"You cannot leave it like this. Everybody knows that {a x} has got __," said {q}.',
      'Last of all, and with the tip of {pHis} tongue between {pHis} teeth, {p} drew the __.',
      'Nobody would have known what animal it was without its __.',
      'The best thing about the picture, we all agreed, were the __.',
    ],
    rows: `x due rivals
      zebra | stripes | spots horns wings spines / leopard | spots | stripes horns wings
      bull | horns | stripes wings spots / butterfly | wings | stripes horns hooves
      hedgehog | spines | horns wings hooves / stag | antlers | stripes wings spines
      ladybird | spots | stripes horns hooves / tiger | stripes | horns wings antlers
      shark | fins | stripes horns wings / dragonfly | wings | stripes horns fins`,
  },
  {
    open: [
      'They gave my aunt {a x} when she left the office, which was a strange present, for she lives on the third floor. She called it {pet} after her boss.',
      'At the fair {p} won {a x}. A real one, and not a toy. By the time we were home it had a name, {pet}, and had been sick in the car.',
      'There was {a x} named {pet}.',
    ],
    middle: ['It was a long ride home, and everyone was tired.'],
    ask: [
      'When we opened the door, {pet} came up to us and {did} its __.',
      'Somebody sang, and at once {pet} {did} its __.',
      '"Good morning, {pet}!" I called. The answer was that it {did} its __.',
      'Every time the bell rang, {pet} {did} its __ and looked around.',
      'You should have seen how {pet} {did} its __!',
    ],
    rows: `x did due rivals
      dog | wagged | tail | wings trunk beak shell / goose | spread | wings | tail paws trunk
      elephant | lifted | trunk | wings beak shell
      tortoise | drew its head into | shell | wings trunk paws / pony | shook | mane | wings trunk beak
      parrot | opened and shut | beak | trunk paws horns / bull | lowered | horns | wings trunk beak
      cat | licked | paws | wings horns beak / snail | went back into | shell | wings horns trunk
      rabbit | put up | ears | wings horns trunk / puppy | wagged | tail | wings horns trunk
      swan | spread | wings | paws horns trunk`,
  },
  {
    open: [
      'One morning {a x} met a mouse. "I wish I could {can}, as you do," sighed the mouse.',
      'A mouse was sitting by the road and crying. Along came {a x}. "What is the matter?" "Oh, if only I could {can} like you! I am so small, and so brown, and nobody has ever told a story about me."',
    ],
    ask: [
      '"Well," said the {x}, "if you want that, you can have my __."',
      'The {x} thought for a while. "For that," it said, "you would need my __."',
      '"That is no trick," the {x} told the mouse. "I only use my __."',
      'But nobody, not even {a x}, can give away its __.',
    ],
    rows: `x can due rivals
      swallow | fly | wings | fins horns claws / trout | live under the water | fins | wings horns claws
      bull | frighten the fox | horns | wings fins wool
      cat | climb up the trees | claws | wings fins horns
      sheep | stay warm in the snow | wool | wings fins horns
      hare | hear the fox a mile away | ears | wings fins horns
      bear | sleep out in the snow | fur | wings fins horns
      lark | fly up to the clouds | wings | fins horns wool
      horse | jump over the fence | legs | wings fins horns
      owl | see in the dark | eyes | fins horns wool`,
  },
  {
    open: [
      'The men had just made the new path in front of our house, and it was still soft, when {pet} ran across it. {pet} is our {x}.',
      'We have {a x}, {pet}. Nobody had told {pet} that the kitchen floor was freshly painted.',
    ],
    ask: [
      'All the way to the door you can see the marks of its __.',
      'Before {pet} could come in, somebody had to wash its __.',
      'Whoever comes to our door sees the print of its __.',
      'There was grey stuff between and under its __, and on the carpet as well.',
      'We stood and stared at the line of prints that it had made with its __.',
    ],
    rows: `x due rivals
      dog | paws | hooves wheels hands / pony | hooves | paws hands wings / duck | feet | paws hooves hands
      cat | paws | hooves hands wings / monkey | hands | hooves wings fins
      calf | hooves | paws hands wings / penguin | feet | paws hooves hands
      goat | hooves | paws hands wings`,
  },
  {
    open: [
      'LOST: our {x}, since Friday. It is grey, rather fat, and has a {adj} {due}. It may be hungry. Please look in your sheds. It does not like children, policemen or brass bands.',
      'A note on the lamp post: "Who has seen {pet}? {pet} is {a x}. It has a {adj} {due}. If you find it, ring at number nine, and bring a blanket, because it bites."',
    ],
    middle: ['The rain had washed away half of the note by then.'],
    ask: [
      'Two days later {p} looked behind the bins, and there was a {x} with a {adj} __.',
      '"How do you know that it is ours?" "By its {adj} __."',
      'The right one, you will remember, has got a {adj} __.',
      'There are plenty of them about, but only ours has that {adj} __.',
      'Before anything else the man looked at its __, and yes, it was {adj}.',
    ],
    rows: `x adj due rivals
      parrot | white | beak | ear shell horn tail / dog | torn | ear | tail wing beak
      cat | short | tail | ear nose wing / tortoise | yellow | shell | ear beak tail
      goat | broken | horn | ear beak tail / goose | lame | wing | ear tail beak
      rabbit | black | nose | ear paw tail / pony | white | mane | tail nose ear
      donkey | crooked | ear | tail nose beak / puppy | black | tongue | ear tail paw`,
  },
  {
    open: [
      'Our {x} is called {pet}.',
      '{pet} is the {x} of the family on the top floor.',
      'The children whisper, because {pet} is asleep. {pet} is {a x}.',
    ],
    ask: [
      '{pet} sleeps with its head {prep} its __.',
      'At night {pet} puts its head {prep} its __ and does not move before dawn.',
      'Where is the head of {pet} now? It is {prep} its __.',
      'There {pet} lay and slept, its head {prep} its own __.',
      'Nobody saw its face, for it lay {prep} its __.',
    ],
    rows: `x prep due rivals
      duck | under | wing | tail shell paws / tortoise | deep inside | shell | wing tail paws
      fox | under | tail | wing shell horns / snail | deep inside | shell | wing tail paws
      hen | under | wing | tail shell paws / puppy | between | paws | wings horns fins
      squirrel | under | tail | wing shell fins / kitten | between | paws | wings horns fins
      pigeon | under | wing | tail shell paws / turtle | deep inside | shell | wing tail paws`,
  },
  {
    open: [
      "{A x} walked into a hat shop. The shop girl had served a mayor, two pirates and a ghost, and so she only said: 'Good morning.'",
      'Do you know the one about the {x} that wanted to buy a hat? Well, it goes into a shop and tries them all on, the tall ones, the flat ones, the one with the cherries.',
    ],
    ask: [
      'Not one of the hats would fit on its head because of the __.',
      '"I am sorry," said the girl, "but we have none that goes over your __."',
      'In the end they took a straw hat and cut holes in it for the __.',
      'Hat after hat fell off, and each time the {x} was blaming its __.',
      '"You need no hat at all, with those lovely __!" said the girl.',
    ],
    rows: `x due rivals
      bull | horns | ears wings feathers / hare | ears | horns antlers wings
      stag | antlers | ears wings feathers / donkey | ears | horns antlers feathers
      ram | horns | ears wings feathers / peacock | feathers | horns ears antlers
      rabbit | ears | horns antlers feathers / reindeer | antlers | wings ears feathers`,
  },
  {
    open: [
      'The new barber does animals as well. His first customer on Monday was {a x}.',
      '"Next, please!" said the barber, and up on the chair climbed {a x}, with a newspaper under its arm.',
    ],
    middle: ['Outside, a queue was forming already.'],
    ask: [
      '"Just a little off my __, please," said the {x}.',
      'The barber took out his scissors and began to cut its __.',
      'When it was done, the floor was covered with bits of its __.',
      'Back home everyone wanted to know who had cut its __ so short.',
      'First he washed and then he dried and combed its __.',
    ],
    rows: `x due rivals
      lion | mane | wool beard feathers / sheep | wool | mane beard feathers
      billy goat | beard | mane wool feathers / bear | fur | mane wool beard
      pony | mane | wool beard feathers / lamb | wool | mane beard feathers
      wizard's goat | beard | mane wool fur / beaver | fur | mane beard feathers`,
  },
  {
    open: [
      'There was a great race from the beach to the island. The {x} was the last to start, because it had been talking to the fishermen, and everybody laughed.',
      'Ten animals wanted to know who would be first at the lighthouse. Some had boats, one had a bicycle. The {x} had nothing but itself.',
      'The {x} took part in the race.',
    ],
    ask: [
      'It came in first, thanks to its strong __.',
      'Nobody could keep up with the {x} and its quick __.',
      'The {x} was tired, and before it went for its prize it rested its __.',
      'Just before the end of the race the {x} felt a pain in one of its __.',
      '"How did you do it?" the papers asked. "I have good __," said the {x}.',
    ],
    rows: `x due rivals
      seagull | wings | fins legs arms / trout | fins | wings legs arms / hare | legs | wings fins arms
      wild goose | wings | fins arms sails / horse | legs | wings fins arms / shark | fins | wings legs arms
      ostrich | legs | fins arms sails / butterfly | wings | fins arms sails
      octopus | arms | wings fins hooves / greyhound | legs | wings fins arms`,
  },
  {
    open: [
      'I have read that {x} find their way in the dark with their {due}. I read it in a waiting room, in a magazine without a cover, between a page about knees and one about soup.',
      '"How do {x} find their way at night?" "With their {due}, my child. Not with the eyes, as you would think, and not with a lamp."',
    ],
    middle: ['That evening the lights went out all over the town.'],
    ask: [
      'But we had two {x} in the house, and they needed no light: they had their __.',
      'We fell over the chairs, but our {x} were quite calm and trusted their __.',
      'In the dark, {x} trust their __.',
      'It is with their __ that {x} find the way.',
      'For {x} it does not matter if they cannot see, because they have their __.',
    ],
    rows: `x due rivals
      cats | whiskers | ears nose tails / bats | ears | whiskers tails tongues
      dogs | noses | whiskers tails ears / snakes | tongues | whiskers tails ears
      mice | whiskers | tails noses tongues / moles | paws | whiskers ears tails
      ants | legs | whiskers tails wings / rats | whiskers | ears tails noses
      pigs | noses | whiskers ears tails`,
  },
  {
    open: [
      "Grandfather carved {a x} out of a piece of apple wood. It stands on the clock now, where the little ones can't reach it.",
      'This {x} was carved by my grandfather when he was ill in bed. He had one knife, and no picture to go by, and he had to think hard.',
    ],
    ask: [
      'It fell down once, and that was the end of its __, so that now it looks like {like}.',
      '"What kind of animal is that? {Like}?" "No, it has just lost its __."',
      'One day somebody knocked it over and broke its __. Now it might be {like}.',
      'But for the __, you would take it for {like}.',
      'He took most care over the __, for he did not want it to look like {like}.',
    ],
    rows: `x like due rivals
      elephant | a cow with big ears | trunk | wings hump shell / camel | a horse | hump | trunk wings shell
      unicorn | a pony | horn | trunk wings hump / snail | a worm | shell | trunk wings hump
      dragon | a lizard | wings | trunk hump mane / lion | a big cat | mane | trunk hump horn
      stag | a donkey | antlers | trunk hump shell
      angel | a girl in a nightdress | wings | trunk hump shell
      tortoise | a fat frog | shell | trunk hump horn`,
  },
  {
    open: [
      'Grandma keeps a few {x}. She talks to them, scolds them, and reads them the weather report.',
      'There have always been {x} behind the old mill. My grandmother looks after them, as her own mother did.',
    ],
    ask: [
      'She stuffs her pillows with their __.',
      'The cushion that she gave us at Christmas is filled with their __.',
      'After a windy day, bits of their __ are lying all over the yard.',
      'She has a big bag in the attic, full of their __.',
      'You can sleep well with your head on their soft __.',
    ],
    rows: `x due rivals
      sheep | wool | feathers scales leaves / geese | feathers | wool fur scales
      angora rabbits | fur | feathers scales leaves / ducks | feathers | wool fur scales
      lambs | wool | feathers scales leaves / swans | feathers | wool fur scales
      black sheep | wool | feathers scales leaves / long-haired rabbits | fur | feathers scales leaves`,
  },
  {
    open: [
      '{pet} is {a x} and {pet2} is {a y}. They live in the same house and do not like each other.',
      'In the flat above us there are two pets: {a x}, {pet}, and {a y}, which they call {pet2}.',
    ],
    ask: [
      'When {pet} was angry with {pet2}, it beat the air with its __.',
      '{pet2} got in first, but then {pet} hit it with one of its __.',
      'The water in the bowl was full of hair and dirt, since {pet} had washed its __.',
      '"Leave me alone!" {pet} would have said, and raised its __.',
    ],
    rows: `x y due rivals
      parrot | dog | wings | paws hooves fins / cat | parrot | paws | wings hooves horns
      dog | goose | paws | wings hooves horns / goose | cat | wings | paws hooves horns
      pony | duck | hooves | wings paws fins / monkey | hen | hands | wings hooves horns
      donkey | owl | hooves | wings paws fins / owl | puppy | wings | paws hooves fins`,
  },
  {
    open: [
      'The tailor had a new customer, {a x}, who wished for a winter coat with a belt and two rows of buttons.',
      '"I can make a coat for anybody," said the tailor, "even for you, Madam." Madam was {a x}.',
    ],
    ask: [
      'The coat was too tight at the back, where there had to be room for the __.',
      'However hard they pulled, the coat would not go over the __.',
      'He had measured everything with care, the chest, the neck, and the __ on her back.',
      '"It is not your fault," said the {x}. "It is the __ on my back."',
      'So the tailor took his scissors and cut a hole in the back of the coat for her __.',
    ],
    rows: `x due rivals
      camel | hump | wings shell spines / tortoise | shell | hump wings spines
      swan | wings | hump shell spines / hedgehog | spines | hump wings shell
      snail | shell | hump wings spines / fairy | wings | hump shell spines
      dragonfly | wings | hump shell spines / old camel | hump | wings shell spines`,
  },
]);

export const kinds: readonly Kind[] = [BODY];
