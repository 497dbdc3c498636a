// Tellings of animals seen at home, at the zoo, on farms and at the vet, and of the part of the body each one uses.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const PARTS = toldKind('told: an animal and its parts', [
  {
    open: [
      'At the zoo {p} did not want to see anything but the {c}. We stood there for an hour.',
      'Dear Granny, today we went to the zoo. I liked the {c} best, and Dad had to lift me up so that I could see it.',
      '"That is enough now," I said. "You have been looking at that {c} since lunch."',
    ],
    middle: ['It was hot, and somebody was selling ice cream. A keeper walked past with a bucket.'],
    ask: [
      'I knew it from my picture book, of course, but nobody had told me that it had such a huge __.',
      'What I shall never forget is its enormous __.',
      'Then it turned round to us, and all the children pointed at its __.',
      '"Is it heavy," asked a little boy, "to walk around all day with such a big __?"',
      'Here is a photo of it. Unfortunately you can hardly see its __.',
    ],
    rows: `c due rivals
      elephant | trunk | mane horn beak
      lion | mane | trunk horn hump
      rhino | horn | trunk mane pouch
      pelican | beak | horn trunk mane
      toucan | beak | horn neck mane
      camel | hump | mane trunk shell
      giant tortoise | shell | hump beak mane
      peacock | tail | trunk horn shell
      kangaroo | pouch | horn shell trunk`,
  },
  {
    open: [
      '"What seems to be the trouble?" asked the vet. "It is our {c}. It has been limping since yesterday," said {p}.',
      'The {c} had been limping for two days, so {p} rang the vet, who came straight after breakfast.',
    ],
    ask: [
      'It did not take her long to see why: there was a thorn in its left __.',
      'The poor thing stood very still while she cleaned its sore __.',
      'She bent down, spoke to it softly, and asked it to lift its __.',
      '"There, there," she said. "Let me have a look at your __."',
      'A week later it was running about again and you would never have known that it had hurt its __.',
    ],
    rows: `c due rivals
      dog | paw | hoof wing fin
      horse | hoof | paw wing claw
      cat | paw | hoof fin wing
      donkey | hoof | paw claw wing
      puppy | paw | hoof wing fin
      pony | hoof | paw fin claw
      kitten | paw | hoof fin wing
      cow | hoof | paw wing claw
      duck | foot | paw hoof fin
      goose | foot | hoof paw fin`,
  },
  {
    open: [
      'Leave that {c} alone, {p}! I know it looks harmless, but once it gets frightened, you will be sorry.',
      '{p} thought it would be fun to tease {a c}. It was not fun for long.',
      'Small children should not be left alone with {a c}. My nephew had to find that out the hard way.',
    ],
    ask: [
      'When it feels that it is in danger, it knows very well how to use its __.',
      'Nobody who has ever felt them on his bare skin will forget its __.',
      'I still have a mark on my arm that I got from its __.',
      'Peaceful as it is, it was born with a weapon: its sharp __.',
    ],
    rows: `c due rivals
      hedgehog | spines | horns claws fangs
      porcupine | quills | horns claws antlers
      bull | horns | claws spines fangs
      stag | antlers | claws spines fangs
      cat | claws | horns spines antlers
      crab | pincers | horns fangs antlers
      lobster | pincers | horns fangs spines
      rattlesnake | fangs | horns claws antlers
      cobra | fangs | spines horns pincers
      ram | horns | claws fangs pincers`,
  },
  {
    open: [
      'It poured all night, and the {c} had found nowhere to shelter. In the morning it was still sitting under our hedge.',
      'I looked out of the window into the rain, and there was {a c}, in the middle of the lawn!',
      'You would not send a dog out in such weather. Only {a c} was out there, and it did not seem to care.',
    ],
    ask: [
      'Drop after drop ran down its wet __.',
      'At last the sun came out and slowly dried its __.',
      'I do not think it felt the cold. It has got its __.',
      'Who needs a raincoat, after all, when he has got __?',
      'It never gets wet to the skin, my aunt told me, for the water just runs off its __.',
    ],
    rows: `c due rivals
      goose | feathers | wool fur scales
      fox | fur | feathers wool scales
      sheep | wool | feathers scales shell
      tortoise | shell | fur wool feathers
      blackbird | feathers | wool fur scales
      rabbit | fur | feathers scales shell
      lamb | wool | scales feathers shell
      owl | feathers | fur wool scales
      badger | fur | feathers scales shell`,
  },
  {
    open: [
      'There was half a biscuit left, so we shared it with the {c}.',
      '"May I feed the {c}?" asked {p}. "If you hold your hand flat and keep still, you may," said the keeper.',
      'You have to see how the {c} eats! I could watch it all afternoon.',
    ],
    middle: ['Behind us a school class went by, two by two, with flags and rucksacks.'],
    ask: [
      'Very gently it took the food from my palm with its __.',
      'Before I knew what was happening, it had grabbed the last bit with its __.',
      'It needs neither knife nor fork, for it does everything with its __.',
      'First it turned the food over twice. You would not believe how clever it is with its __.',
      '"It tickles!" I giggled, as I felt the touch of its __.',
    ],
    rows: `c due rivals
      elephant | trunk | beak paws claws
      parrot | beak | trunk hands paws
      chimpanzee | hands | beak trunk paws
      squirrel | paws | beak trunk tongue
      crab | claws | beak trunk tongue
      giraffe | tongue | beak trunk paws
      hen | beak | trunk paws hands
      gorilla | hands | beak trunk claws
      lobster | claws | beak hands trunk
      raven | beak | hands paws trunk
      hamster | paws | beak trunk hands
      anteater | tongue | beak trunk hands`,
  },
  {
    open: [
      'For carnival {p} was going as {a c}. We had a plain suit already, and a pot of paint.',
      '"Mum, I have to be {a c} in the school play, and it is tomorrow!" That is how we came to be painting at midnight.',
      'In the window of the toy shop sat a huge {c} made of cloth, and behind the glass a lady was still working on it.',
    ],
    ask: [
      'Nobody would know what it was meant to be, of course, without the __.',
      'With a thick brush we began to put on the __.',
      'It looked nearly real by now. There just had to be more __.',
      'In real life, as the book says, no two of them have quite the same __.',
      'By one in the morning I was so tired that even the wall seemed to be covered in __.',
    ],
    rows: `c due rivals
      zebra | stripes | spots feathers
      leopard | spots | stripes feathers
      tiger | stripes | spots scales
      ladybird | spots | stripes feathers
      wasp | stripes | spots scales
      cheetah | spots | stripes scales
      Dalmatian | spots | stripes feathers
      badger | stripes | spots scales
      fish | scales | feathers stripes
      owl | feathers | scales stripes`,
  },
  {
    open: [
      "Come and look at {p}'s drawing! It is {a c}, {pHe} says, but I think one thing has been left out.",
      '{p} had drawn {a c} with a handful of coloured chalk. It was lovely, only the most important thing was missing.',
    ],
    middle: ['"It is very pretty," said the aunt, "and what a nice blue sky."'],
    ask: [
      '"Oh dear," said {p} and took the chalk again, "I have forgotten its __."',
      '"Any child knows what it looks like," laughed {pHis} brother. "Where has it got its __?"',
      'So {pHe} sat down once more and, with {pHis} tongue between {pHis} teeth, added the __.',
      'Now it hangs in our hall, and the best thing about it is its __.',
    ],
    rows: `c due rivals
      elephant | trunk | mane shell horn
      unicorn | horn | trunk shell hump
      lion | mane | trunk shell horn
      snail | shell | horn mane trunk
      camel | hump | horn trunk shell
      zebra | stripes | spots trunk horns
      stag | antlers | mane trunk hump
      butterfly | wings | horns shell antlers
      hedgehog | spines | mane trunk horns
      tortoise | shell | mane hump trunk
      leopard | spots | stripes horns hump`,
  },
  {
    open: [
      'Who are you going as, {p}? I am {a c}, and I have made everything myself out of cardboard and glue.',
      "My sister's {c} costume won the first prize, although it fell apart before the party was over.",
      'It is not easy to come to school on the bus when you are dressed up as {a c}.',
    ],
    ask: [
      'The door was too narrow, and there was a nasty crack: good-bye to the __.',
      'It took most of the evening, three rolls of tape and an old lampshade to make the __.',
      'Please be careful behind me, or you will step on, bend or break my __.',
      'Everybody wanted to touch the beautiful __.',
    ],
    rows: `c due rivals
      butterfly | wings | antlers shell trunk
      snail | shell | wings mane antlers
      reindeer | antlers | wings shell trunk
      elephant | trunk | wings shell antlers
      unicorn | horn | shell trunk hump
      peacock | tail | trunk shell antlers
      angel | wings | horn shell trunk
      lion | mane | wings shell beak
      tortoise | shell | wings mane horn
      camel | hump | wings horn beak
      stag | antlers | hump wings shell`,
  },
  {
    open: [
      "On the mantelpiece at my grandparents' lies something that once belonged to {a c}.",
      '"Guess what I found on our walk!" said {p}. "I think {a c} must have lost it."',
      'A ranger had told the class that {a c} had been there not long ago. And indeed, it had left them a small present.',
    ],
    ask: [
      'Have you ever held one in your hand, so smooth and so light? I mean {a w} __.',
      'You may keep it, but wash your hands when you have touched the __.',
      'It lay half hidden in the sand and leaves: a perfect, clean __.',
      'We put it into the box with the other treasures and wrote on a slip of paper: one __.',
    ],
    rows: `c w due rivals
      swan | fine | feather | tooth antler skin
      stag | real | antler | feather shell skin
      snail | tiny | shell | feather tooth antler
      shark | real | tooth | feather antler shell
      magpie | fine | feather | antler shell tooth
      grass snake | whole | skin | feather antler shell
      barn owl | fine | feather | antler tooth skin
      reindeer | whole | antler | feather skin shell
      crocodile | real | tooth | feather shell antler
      seagull | fine | feather | antler shell skin`,
  },
  {
    open: [
      'The little {c} looked at himself in the pond and was not happy at all. "I am so small and plain," he sighed.',
      '"When I am big, will I look like Father?" asked the little {c}. "Every bit like him," said his mother.',
    ],
    middle: ['A frog jumped in, and the picture on the water broke.'],
    ask: [
      '"Be patient," his mother said. "One fine day you will wake up and have your own __."',
      'And when a year had gone by, how proudly he showed his friends his __!',
      'The first thing he asked every morning was whether anyone could see his __.',
      'Nobody gets them in a day. It takes time and good food to grow such splendid __.',
    ],
    rows: `c due rivals
      fawn | antlers | wings tusks feathers
      caterpillar | wings | antlers tusks horns
      elephant | tusks | antlers wings feathers
      chick | feathers | antlers tusks horns
      kid in the herd of goats | horns | wings feathers antlers
      tadpole | legs | feathers horns wings
      bull calf | horns | wings feathers antlers
      duckling | feathers | horns tusks antlers
      walrus | tusks | feathers wings horns`,
  },
  {
    open: [
      'There is bad news from the animal hospital: the {c} that was brought in on Sunday is badly hurt.',
      'We found {a c} by the side of the road and called the animal rescue. A car must have hit it.',
    ],
    ask: [
      '"Can you mend it?" asked {p}. "I hope so," said the young man. "It has a broken __."',
      'With tape and a great deal of patience they managed to fix its __.',
      'It will have to stay indoors for a month because of its damaged __.',
      'You could see at once that something had happened to its __.',
    ],
    rows: `c due rivals
      seagull | wing | shell paw horn
      tortoise | shell | wing antler paw
      bat | wing | shell horn hoof
      fox | paw | wing hoof shell
      swan | wing | paw shell horn
      stork | wing | paw horn shell
      snail | shell | wing paw antler
      wild horse | hoof | wing paw shell
      cat | paw | wing hoof horn
      foal | hoof | paw shell wing`,
  },
  {
    open: [
      'Have you seen the baby of the {c}? The keeper says that it was born on Tuesday, and its mother guards it well.',
      '"Where is the little one?" asked {p}. Then the {c} moved, and we saw her baby.',
    ],
    ask: [
      'She holds it gently {w} __.',
      'There is no warmer or safer place for it than {w} __.',
      'It squeaked once, and then it fell asleep again {w} __.',
      'For the first few weeks she will carry or keep it {w} __.',
    ],
    rows: `c w due rivals
      hen | under her | wings | trunk paws
      kangaroo | in her | pouch | trunk arms
      gorilla | in her | arms | pouch wings
      crocodile | in her | jaws | pouch arms
      elephant | under her | trunk | wings paws
      wallaby | in her | pouch | jaws arms
      chimpanzee | in her | arms | pouch jaws
      mother duck | under her | wings | trunk paws
      orang-utan | in her | arms | pouch jaws
      goose | under her | wings | trunk paws`,
  },
  {
    open: [
      'Quiet now! There is {a c} behind those bushes, said our guide, and we all held our breath.',
      '"Somewhere in that tall grass," whispered {p}, "there is {a c}. Watch the top of the grass and wait."',
      'Our farmer had lost {a c}, and the whole village was out in the fields, looking for it.',
    ],
    ask: [
      'I saw nothing of it, until above the green something stirred: a pair of __.',
      'The leaves moved a little, and up came two long __.',
      'It believed that it was hidden well, but it had been given away by its __.',
      'Through my glasses, far away, I could just make out the tips of its __.',
    ],
    rows: `c due rivals
      hare | ears | horns antlers
      stag | antlers | ears humps
      buffalo | horns | antlers humps
      donkey | ears | horns antlers
      rabbit | ears | antlers horns
      ram | horns | antlers humps
      bull | horns | humps antlers
      reindeer | antlers | humps ears`,
  },
  {
    open: [
      'It was bedtime for the {c} too. It curled up, and soon there was no face to be seen any more.',
      '"Where has its head gone?" asked {p} when they came to the {c}, which was fast asleep.',
      'Nothing in the world looks as peaceful as a sleeping {c}.',
    ],
    ask: [
      'It likes to have it dark, so it had tucked its head away behind its __.',
      'When it is asleep, all that one can see of it is its __.',
      'Only one eye looked out, and then that disappeared too behind its __.',
      'Good night, little friend. Dream something nice and keep warm in your __.',
    ],
    rows: `c due rivals
      swan | feathers | shell fur mane
      tortoise | shell | feathers fur wings
      bat | wings | shell wool mane
      turtle | shell | feathers fur wings
      kitten | fur | feathers shell wings
      pigeon | feathers | shell fur mane
      lamb | wool | shell wings feathers
      snail | shell | feathers fur wings
      dormouse | fur | shell wings feathers
      duck | feathers | fur shell wool`,
  },
  {
    open: [
      'Three men were arrested at the airport today. In their cases the police found what was left of {a c}.',
      'A hundred years ago there was hardly {a c} left in the country, so many of them had been shot.',
      'It makes me angry to think that some people will kill {a c} for money.',
    ],
    middle: ['"These people ought to be ashamed of themselves," said the minister on the radio.'],
    ask: [
      'All they ever wanted from it was its __.',
      'Rich ladies, it seems, used to pay any price for its __.',
      'Today it is against the law to buy or sell its __.',
      'What a shame that such a fine animal has to die just because of its __!',
    ],
    rows: `c due rivals
      rhino | horn | fur tusks feathers
      fox | fur | tusks feathers fins
      mink | fur | horn tusks feathers
      walrus | tusks | fur feathers horn
      mammoth | tusks | feathers fins scales
      white heron | feathers | tusks horn fur
      sable | fur | horn feathers tusks
      bird of paradise | feathers | tusks fur horn
      shark | fins | tusks horn feathers
      sea turtle | shell | tusks fur horn`,
  },
  {
    open: [
      'On Saturday we all help to groom the {c}. One holds it, one talks to it, and one has the scissors.',
      'I had promised the neighbours to hold their {c} still, once a month, while they cut what had grown too long.',
    ],
    ask: [
      'It is not that it hurts. It simply cannot bear to have anybody near its __.',
      'Snip, snip, snip! When we had finished, it looked down in surprise at its __.',
      'If nobody does it, they get in the way when it walks, those long __.',
      'You have to take great care, {p}, when you trim its __.',
    ],
    rows: `c due rivals
      cat | claws | hooves wings fins
      parrot | claws | hooves antlers fins
      goat | hooves | claws wings fins
      pony | hooves | claws wings fins
      hamster | claws | hooves wings horns
      donkey | hooves | claws wings antlers
      canary | claws | hooves horns antlers
      sheep | hooves | claws wings fins
      kitten | claws | hooves wings fins`,
  },
]);

export const kinds: readonly Kind[] = [PARTS];
