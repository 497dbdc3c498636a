// Tellings from fairy tales, fables and bedtime stories: who was turned into what, and what went with it then.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const TALES = toldKind('told: beasts in tales', [
  {
    open: [
      'The witch was angry with {p}. She lifted her stick, said a word that nobody understood, and turned {pHim} into {a c}.',
      '"For that," said the fairy, "you shall be {a c} until the next full moon." There was a flash, and where {p} had stood there was now something else.',
      'One morning {p} woke up and was no longer a human being but {a c}.',
    ],
    middle: ['The king had it announced in all the villages, and a reward was promised.'],
    ask: [
      'When {p} looked into the water, the first thing {pHe} saw was a __.',
      '"What is this on me?" thought {p}. It was a __.',
      'Even the old nurse did not know {p} again, because of the __.',
      'It took {pHim} days to get used to having a __.',
      'The people laughed at {pHis} __, but {pHis} dog came and licked {pHim}.',
    ],
    rows: `c due rivals
      elephant | trunk | beak shell mane hump / snail | shell | trunk mane beak hump / horse | mane | shell trunk beak hump / camel | hump | beak shell trunk mane
      raven | beak | shell trunk mane hump / lion | mane | trunk beak shell hump / tortoise | shell | mane beak hump trunk / stork | beak | trunk mane shell hump`,
  },
  {
    open: [
      'The princess was under a spell. By day she was a girl like any other, and by night she was {a c}.',
      'Nobody was to know it, but as soon as the sun had gone down, the queen turned into {a c}.',
    ],
    ask: [
      'At midnight the guards heard somebody __ in her room.',
      'She wanted to call for help, but all that she could do was __.',
      '"Did you not hear her __ last night?" whispered the maids.',
      'When the clock struck one, she began to __.',
      'A lady does not __, thought the prince behind the door.',
    ],
    rows: `c due rivals
      wolf | howl | croak quack neigh / frog | croak | howl quack meow / cat | meow | croak howl quack
      duck | quack | croak howl neigh / mare | neigh | croak quack meow / owl | hoot | neigh moo croak
      cow | moo | howl croak meow / white goat | bleat | howl hoot croak / lioness | roar | quack croak bleat`,
  },
  {
    open: [
      'In the forest lived a creature that was a woman down to the waist, and below that she was {a c}.',
      'The stranger under the long coat was only half a man. The lower half of him was {a c}, but nobody could see that as long as he sat still.',
    ],
    ask: [
      'A child who looked under the table saw the __.',
      'In the ash by the fireplace they found one morning the mark of the __.',
      'On the stairs, you could hear the __.',
      'When the wind blew, there was for a moment a glimpse of the __.',
      'The __ gave away the secret in the end.',
    ],
    rows: `c due rivals
      horse | hooves | paws fins wheels / lion | paws | hooves fins wheels / goat | hooves | fins paws wheels
      tiger | paws | hooves fins wheels / donkey | hooves | paws fins wheels / bear | paws | fins hooves wheels / stag | hooves | paws fins wheels`,
  },
  {
    open: [
      'Once there was an old king who asked for three wishes. For his first he wanted to be {x}, and it was granted. The second was for a better cook. And the third he kept for the end of his life.',
      '"I should like to be {x}," said {p} to the fish that could speak. "Go home," said the fish, "you are one already."',
    ],
    ask: [
      'That very evening a small boy saw how a stranger __ over the meadow.',
      'Free at last, the new creature __ away from it all.',
      'There was no need for boots any more for one who __ across the fields.',
      'Those in the castle thought it was a wonder, how something __ past the window.',
    ],
    rows: `x due rivals
      an eagle | flew | hopped slithered galloped / a wild horse | galloped | flew hopped slithered / a snake | slithered | flew galloped hopped
      a hare | hopped | flew slithered crawled / a frog | hopped | flew galloped slithered / a raven | flew | crawled slithered galloped
      a swift black horse | galloped | hopped slithered flew / a great green serpent | slithered | galloped hopped flew / a nightingale | flew | hopped crawled galloped`,
  },
  {
    open: [
      'The three sons of the miller got an animal each. {p} got the donkey, {q} got the goose, and {r} got the cat. "Make something of it," said their father, and died.',
      'When the miller was dead, his sons shared what there was: the cat went to {r}, the goose to {q}, and the donkey to {p}.',
    ],
    middle: ['The mill itself was given to a man in the town, to whom they owed money.'],
    ask: [
      'One morning there was a golden egg. What luck for __!',
      'A pen was cut from a white feather by __.',
      'The one who had a soft pillow, stuffed with down, was __.',
      'With an animal that hissed and beat its wings, out into the world went __.',
      'Each day an egg lay in the straw, and so nobody ate as well as __.',
      'The two-legged one went home with __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'A fable tells of two who ran a race. {pet} was a tortoise. {pet2} was a hare.',
      'Once {pet2} the hare made fun of {pet} the tortoise.',
    ],
    ask: [
      'With a shell on the back, one goes slowly. So thought __.',
      'Long ears flew in the wind, and far behind was __.',
      'The one who could hide inside its own house was __.',
      'Step by step, with its head stuck out of the shell, along came __.',
      'In one big hop the runner left behind __.',
      'As slow as ever was __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'There was a knock at the door of the cottage, late at night. The boy looked through the crack and saw nothing but darkness. "I am only a poor {c}," said a voice, "let me in."',
      'The seven dwarfs had a visitor, and it was {a c}. "You can stay," they said, "if you wipe your feet."',
    ],
    ask: [
      '"Then show me your __," said the boy, "so that I can believe you."',
      'By the light of the candle they admired its __.',
      'It sat down by the fire to dry its __.',
      'It had hurt one of its __ on the way.',
    ],
    rows: `c due rivals
      goose | wings | horns hooves fins / goat | horns | wings fins feathers / bear | paws | wings horns hooves
      deer | antlers | paws wings fins / swallow | wings | hooves horns antlers / wolf | paws | wings fins hooves
      stag | antlers | paws wings fins / lonely bull | horns | wings paws fins`,
  },
  {
    open: [
      'The prince could only marry the girl if he solved the riddle of her father. "Tell me who it is," said the old man. "It {x}." The prince had till sunrise.',
      'Three times the troll asked, and three times nobody could answer. "It {x}," he growled. "Well?" Then {p} stepped forward.',
    ],
    ask: [
      '"It is the __!" That was the answer, and the bridge was free.',
      'It was then that a little bird sang the word: "The __!"',
      'Who does not know it? It is the __.',
      '"You mean the __," came a voice, quite calm.',
    ],
    rows: `x due rivals
      makes a bed of silk for others to die in, and has eight legs | spider | snail bee cat / never leaves home, for it carries the house on its back | snail | spider bee owl
      works for us all summer, has a sting, and pays us in gold that you can eat | bee | snail spider cow / sees by night, turns its head right round, and is said to be wise | owl | bee snail cow
      eats green grass and gives us something white to drink | cow | owl bee spider / sings at sunrise from the top of the dung heap, and wears a red comb | rooster | cow spider owl
      goes on four soft paws, has nine lives, and is feared by mice | cat | cow bee rooster / croaks in the well and may be a prince | frog | cat owl cow`,
  },
  {
    open: [
      'A farmer was so poor that he had only {x} left. One day he found that it could speak. "Do not sell me," it said, "I will make you rich."',
      'On the way to the market {p} met a man with a big nose. "Give me your cow," he said, "and you shall have {x}."',
    ],
    ask: [
      'From then on there was __ every day, and more than one can imagine.',
      'What came from it was magic __, which never ran out.',
      'Soon the whole land talked of nothing but the __.',
      'The king himself drove up in his coach and asked for some of the __.',
    ],
    rows: `x due rivals
      a goat | milk | honey wool eggs / a hive of bees | honey | milk wool feathers / a sheep | wool | honey eggs silk
      a thin brown cow | milk | honey wool silk / a black sheep | wool | honey milk eggs / a swarm in an old straw hive | honey | milk wool eggs`,
  },
  {
    open: [
      'When the giant sneezed, the animals lost what belonged to them, and it all lay about in the grass. {p} went around with a basket, and first of all found what the {c} had lost.',
      'At night the moon plays tricks, and in the morning the {c} was quite ashamed, since something was missing. {p} promised to help.',
    ],
    middle: ['The others laughed, and then they saw that they had no reason to.'],
    ask: [
      '"Here you are," said {p}, and gave back the __.',
      'How odd the poor thing looks without a __!',
      'Who in the world would steal a __?',
      'A good friend glued the __ back on.',
      'The __ had fallen into the well.',
    ],
    rows: `c due rivals
      elephant | trunk | hump mane beak / camel | hump | trunk mane beak / lion | mane | trunk hump shell / raven | beak | trunk mane hump / tortoise | shell | trunk mane beak
      horse | mane | hump shell beak / pelican | beak | shell hump mane / snail | shell | mane beak trunk`,
  },
  {
    open: [
      'Grandpa tells the best stories. In this one the hero is a {c}, who goes out to find a friend. First it comes to a lion, who has no time; then to a hen, who is busy; and then to a whale, who is too big.',
      'The book has lost its cover, and on the first page it only says that the hero is a {c}. After that there is a good deal about a lion, a hen and a whale.',
    ],
    ask: [
      'In the end it climbs a hill and begins to __, as loudly as it can.',
      '"Why do you __ so sadly?" asks the moon.',
      'It does not weep when it is sad: it starts to __.',
      'Far away it hears another one __.',
    ],
    rows: `c due rivals
      frog | croak | roar bark neigh / dog | bark | roar croak bleat / wolf | howl | croak moo quack
      lamb | bleat | roar croak bark / duckling | quack | roar bark howl / little calf | moo | roar croak howl
      pony | neigh | roar croak bark / kitten | meow | roar howl moo / puppy | bark | moo roar quack`,
  },
  {
    open: [
      'The tailor had an odd customer. It was {a c}, it took off its hat, and it wanted a coat for the winter.',
      'At the shop of the fairy dressmaker, {a c} came in and asked for a suit. Cloth was no problem, and neither was the price.',
    ],
    ask: [
      'The only question was where to put the __.',
      '"And what shall we do about the __?" said the tailor, and scratched his head.',
      'He had never before cut a hole for __.',
      'In the first try the __ got stuck, and had to be pulled out.',
    ],
    rows: `c due rivals
      swan | wings | horns antlers fins / shark | fins | wings horns hooves / bull | horns | wings fins stripes
      stag | antlers | wings fins stripes / angel | wings | fins horns antlers / goldfish | fins | wings horns antlers
      little devil | horns | fins wings stripes / bat | wings | antlers horns fins`,
  },
  {
    open: [
      'In a country behind the moon there is a school for animals. {p} teaches flying, {q} teaches swimming, and {r} teaches digging.',
      'For the young ones there are three teachers: swimming is with {q}, digging with {r}, and flying with {p}.',
    ],
    middle: ['The bell is rung by a snail, so the lessons are rather long.'],
    ask: [
      'The little owl had to jump off a branch, so she held the hand of __.',
      'All those with wings sit in the class of __.',
      'On the roof, in the wind, with a lot of feathers around, stands __.',
      'A baby eagle was afraid, and was comforted by __.',
      'Even the bats, who are so shy, have to learn it from __.',
      '"Now spread your wings!" called __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'They say that in that castle a ghost walks at night, and that it is not a man but {a c}. The cook has seen it twice, and the gardener has seen it as well. There was a reporter from the city, too, but he fell asleep.',
      'In the year when {p} was born, {a c} of gold was put on the roof of the palace, for luck.',
    ],
    ask: [
      'They all say the same: that it has an enormous __.',
      'What shines in the moonlight is its __.',
      'A crow once sat down on its __.',
      'In the picture on the postcard they have made its __ too large.',
    ],
    rows: `c due rivals
      elephant | trunk | beak mane hump / stork | beak | trunk mane hump / horse | mane | trunk hump beak
      camel | hump | trunk mane beak / lion | mane | beak trunk hump / pelican | beak | hump mane trunk / tortoise | shell | trunk hump mane`,
  },
  {
    open: [
      'Once upon a time there were three little ones who shared a bed: a chick, a puppy and a lamb. {p} was the chick, {q} was the puppy, and {r} was the lamb.',
      'Let me tell you about the puppy {q}, the lamb {r} and the chick {p}, who ran away from the farm together.',
    ],
    ask: [
      'There was a dog in the woods that looked very much like the mother of __.',
      'A bone! It was found, of course, by __.',
      'Woof, woof! Who was that? It was __.',
      'When they got home, somebody wagged a tail. It was __.',
      'All through the night the barking of one of them kept the wolf away: the hero was __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'The magic shop sells everything. If you drink what is in the {x} bottle, {y}. If you drink what is in the {z} bottle, you fall asleep. {p} drank the {x} one.',
      '{p} took a sip from the {x} bottle, though it said on the label: "{Y}." In the {z} one there had only been milk.',
    ],
    ask: [
      'By lunchtime there was something on {pHis} back or head, you could not deny it: __.',
      '"Go and see a doctor about those __!" said {pHis} friends.',
      'Now {p} has __, and no hat or coat will fit.',
      'Did you ever see a person with __?',
    ],
    rows: `x y z due rivals
      red | you turn into half a bird | blue | wings | horns hooves fins / green | you turn into half a goat | red | horns | wings fins paws
      blue | you turn into half a fish | green | fins | wings horns hooves / yellow | you turn into half a butterfly | black | wings | fins horns paws
      black | you turn into half a bull | yellow | horns | wings fins paws / white | you turn into half a stag | green | antlers | fins wings paws
      small | you turn into half a shark | large | fins | antlers horns wings`,
  },
  {
    open: [
      'The last dragon in the world was so lonely that it wanted to be somebody else. "You are {a c} now," said the mirror on Monday, and so it was. It went down to the village to make friends.',
      'It was carnival in the land of the animals, and the fox came as {a c}. No one knew who it was, since he played the part so well.',
    ],
    ask: [
      'It did not speak at all, it began to __.',
      'It had to __ if anyone asked for its name.',
      'Some children cried: "Listen to it __!"',
      '"Can you __ a bit for us?" they asked.',
    ],
    rows: `c due rivals
      cow | moo | neigh bark croak / horse | neigh | moo croak quack / dog | bark | moo neigh quack
      frog | croak | bark moo neigh / sheep | bleat | neigh quack croak / duck | quack | moo neigh bark
      cat | meow | moo croak quack / donkey | bray | meow croak moo / wolf | howl | moo quack meow`,
  },
  {
    open: [
      'The emperor had asked for a present that he had not seen before. {p} came with {a c}, led it in on a silver chain, and bowed. Others had brought clocks, and one had brought a whole ship made of sugar.',
      'On the seventh day of the journey {p} met {a c} at a well. Neither had seen the like of the other, so they sat down and looked.',
    ],
    ask: [
      '"May I touch the __?" was the first question.',
      'Never had there been so many __ at that place.',
      'A poet was called to write a song about the __.',
      'The old women said that such __ bring luck.',
    ],
    rows: `c due rivals
      zebra | stripes | feathers horns scales / peacock | feathers | stripes horns scales / crocodile | scales | feathers stripes horns
      tiger | stripes | feathers scales horns / leopard | spots | stripes feathers scales / ostrich | feathers | horns scales stripes
      huge snake | scales | feathers stripes horns / giraffe | spots | stripes feathers scales`,
  },
  {
    open: [
      'Two neighbours lived by the river. A good fairy gave each of them an animal. {p} got a hen and {q} got a sheep.',
      'With a hen under one arm for {p}, and a sheep on a rope for {q}, the fairy came up the road.',
    ],
    ask: [
      'Before the winter, warm socks and a shawl were made by __.',
      'The spinning wheel was bought for __.',
      'There is bleating in the house of __.',
      'A lamb was born in spring, to the joy of __.',
      'The fleece is thick and white, and belongs to __.',
    ],
    due: 'q',
    rivals: 'p',
  },
]);

export const kinds: readonly Kind[] = [TALES];
