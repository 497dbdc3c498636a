// Tellings of wild creatures of wood, field and garden: what they are like, where they live, what they eat and do.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WILD = toldKind('told: beasts of the wild', [
  {
    open: [
      'Last night there was {x} in our garden. {p} saw it first and called us all to the window.',
      '"Come quickly," whispered {p}. "There is {x} on the lawn."',
      'It had been raining, and on the path in front of {p} sat {x}.',
    ],
    middle: ['The moon came out, and a clock struck somewhere in the village.'],
    ask: [
      '{p} would have liked to touch its __.',
      'In the lamplight you could clearly see its __.',
      'The __ of the animal shone a little.',
      'What a beautiful __ it had!',
      'Next day at school {p} made a drawing of it, with a very big __.',
    ],
    rows: `x due rivals
      a fox | tail | shell beak horn / a large snail | shell | tail beak horn / a crow | beak | shell trunk horn
      a red squirrel | tail | shell beak horn / a tortoise | shell | beak trunk horn / a young blackbird | beak | shell horn trunk
      a stray dog | tail | shell horn beak / a snail as big as a plum | shell | beak tail trunk / an owl | beak | shell trunk horn`,
  },
  {
    open: [
      'They were walking through the wood when something crossed the path. "That was {a c}!" said {p}.',
      '{p} knelt down in the leaves, and there it was, {a c}, and looked at {pHim} with its round eyes. Then {p} sneezed.',
    ],
    ask: [
      'In a second it __ off into the bushes.',
      'Quickly the animal __ away from the people.',
      'It did not want to be seen any longer and __ away.',
      'For a while they watched how it __ along, until it was gone.',
    ],
    rows: `c due rivals
      frog | hopped | flew galloped slithered / snake | slithered | hopped flew galloped / rabbit | hopped | slithered galloped flew
      beetle | crawled | galloped hopped slithered / toad | hopped | flew slithered galloped / wild horse | galloped | hopped slithered crawled
      pony | galloped | slithered crawled hopped / black snake | slithered | galloped hopped flew / caterpillar | crawled | hopped galloped slithered`,
  },
  {
    open: [
      'The class went to the forest with a ranger. Everyone had to pick an animal and find its home. {p} had picked the {c}.',
      'A friend of mine makes films about animals. For three weeks {pHe} has been sitting in the wood with a camera, and all because of the {c}.',
    ],
    ask: [
      'At last, after hours of looking, {pHe} stood before its __.',
      'The __ was well hidden, but not well enough.',
      'You must not go too near the __, or it will not come back.',
      'There was something moving in the __.',
      '{pHe} made a drawing of the __, with an arrow to show the way in.',
    ],
    rows: `c due rivals
      blackbird | nest | cave web hive / wild bee | hive | nest cave web / spider | web | nest hive cave
      bat | cave | web hive sty / woodpecker | nest | web cave hive / bear | cave | web nest hive
      eagle | nest | web hive sty / garden spider | web | cave nest hive / robin | nest | hive web cave`,
  },
  {
    open: [
      'In the story for tonight there are only two friends, {x} and {y}. They live at the edge of the wood and share a teapot.',
      'Once upon a time {y} and {x} met on a narrow bridge, and neither of them would go back.',
      'A joke: {x} and {y} go into a shop to buy a hat.',
    ],
    ask: [
      'One of them {z}. That was the __.',
      'Now the one that {z} was in a hurry: I mean, of course, the __.',
      'As everybody knows, the __ {z}.',
      'The first to speak was the __, who {z}.',
    ],
    rows: `x y z due rivals
      a hedgehog | a squirrel | is covered with spines | hedgehog | squirrel / a squirrel | a snail | jumps from branch to branch | squirrel | snail
      a snail | a hare | carries a house on its back | snail | hare / a hare | a snail | has long ears and fast legs | hare | snail
      an owl | a mole | flies by night and says hoot | owl | mole / a mole | an owl | is nearly blind and digs in the earth | mole | owl
      a frog | a fox | croaks and lives in a pond | frog | fox / a fox | a frog | has a bushy tail and steals hens | fox | frog
      a bear | a mouse | is as big as a wardrobe and loves honey | bear | mouse / a mouse | a bear | is tiny and nibbles cheese | mouse | bear`,
  },
  {
    open: [
      '{p} found {x} at the side of the road. It was alone, and it was cold.',
      'In the box that {p} was carrying lay {x}. "It has lost its mother," said {p}.',
    ],
    ask: [
      'Under the lamp they saw that it had hurt its left __.',
      '"It will live," said {pHis} mother, "but look at this __!"',
      'One __ was broken, so they made a splint from a match.',
      'With a bit of cotton wool they cleaned its __.',
      'A week later the __ was as good as new.',
    ],
    rows: `x due rivals
      a young blackbird | wing | paw horn hoof / a fox cub | paw | wing horn hoof / a baby deer | hoof | wing paw horn
      a wild kitten | paw | wing hoof horn / a bat | wing | hoof paw horn / a tiny owl | wing | paw hoof horn
      a little bear | paw | hoof wing horn / a foal | hoof | paw wing horn`,
  },
  {
    open: [
      'The path through the wood was closed, and a man in a green hat told us why. "There are {c} about," he said. "You had better stay at the inn." So we sat by the fire and drank cocoa.',
      'Above the inn there is a valley where nobody goes. "Because of the {c}," said the landlady and gave us more soup. She had lost two goats and a husband.',
    ],
    middle: ['It was warm and dry inside, and an old man played cards with himself.'],
    ask: [
      'In the night we heard the first __, and it was not far away.',
      'The wind carried a __ down from the hill, and we locked the window.',
      'There was only one thing to be heard in that valley: a long, deep __.',
      'Was it a __, or was it just somebody snoring?',
    ],
    rows: `c due rivals
      wolves | howl | roar hiss moo / lions | roar | howl hoot neigh / wild horses | neigh | roar howl hoot / snakes | hiss | roar howl bark / tigers | roar | howl hiss neigh
      wild dogs | bark | roar hiss moo / hungry wolves | howl | neigh hiss moo / savage dogs | bark | moo hiss neigh`,
  },
  {
    open: [
      'Grandfather was a man who could sit on a stump for hours. He had a friend in the wood that came to him every day at four. It {x}.',
      'As a child I had a friend that nobody else knew about. It lived behind the cemetery wall. It {x}. We did not talk, but we understood each other.',
    ],
    ask: [
      'I shall never forget how I first shared my lunch with a __.',
      'You must be quiet if you want to make friends with a __.',
      'The day came when the __ did not turn up.',
      '"Where is your __?" people used to ask, and smile.',
      'On the stone that we put up there is the picture of a __.',
    ],
    rows: `x due rivals
      had a bushy red tail and took nuts from one's hand | squirrel | frog robin / was green, croaked, and sat on a leaf in the pond | frog | squirrel robin
      was a small bird with a bright red breast that sang in the snow | robin | squirrel frog / had spines and rolled itself up into a ball | hedgehog | frog robin squirrel
      wore black velvet and dug tunnels under the grass | mole | robin squirrel / carried a shell on its back and left a silver trail | snail | robin hedgehog
      had long ears, hopped, and loved clover | rabbit | snail robin`,
  },
  {
    open: [
      'It was on the news: {a x} had got lost and came to a city in the south. Schools were closed for the day, and the police sent out four cars. But it was a gentle animal and only wanted to go home.',
      'Through the open door of the supermarket walked {a x}. It had a look at the vegetables and stood for a while at the till, but nobody dared to serve it.',
    ],
    ask: [
      'Afterwards people spoke mostly of its __.',
      'It had knocked over a pile of tins with its __.',
      'There is a film of it, but you only see its __.',
      'A lady said that its __ had touched her coat.',
    ],
    rows: `x due rivals
      stag | antlers | wings spines fins / bull | horns | wings spines fins / hedgehog | spines | wings horns fins
      wild goat | horns | spines wings fins / swan | wings | horns spines antlers / huge stag | antlers | spines wings hump
      buffalo | horns | wings spines fins / stork | wings | horns spines antlers`,
  },
  {
    open: [
      'We took turns to keep watch at the camp. It was the turn of {p}, and out of the dark came {x}. In the tents, everyone was fast asleep: the cook, the two doctors, the boy with the drum.',
      '{p} was alone with the luggage when {x} came down to the river.',
    ],
    middle: ['The fire was low, and there were more stars than you have ever seen.'],
    ask: [
      '"It had a big __," said {p} next morning. "I was not afraid at all."',
      'Then a __ was laid on the shoulder of {p}, very softly.',
      'All that {p} could see against the moon was a __.',
      'The mark in the mud was made by its __.',
    ],
    rows: `x due rivals
      an elephant | trunk | hoof paw beak / a lion | paw | trunk beak hoof / a zebra | hoof | trunk paw beak / a tiger | paw | hoof trunk beak
      a wild horse | hoof | trunk paw beak / a thirsty elephant | trunk | paw hoof beak / an eagle | wing | trunk paw hoof / a big brown bear | paw | trunk hoof beak`,
  },
  {
    open: [
      'Somebody comes to our garden and eats there. We never see who it is, but {p} read the tracks in the snow and said that it was {x}.',
      '"Who has been at the table behind the shed?" asked {p}. It was {x}, we found out.',
    ],
    ask: [
      'To do it a favour, {p} put out some __ before going to bed.',
      'In the morning there was not one bit left of the __.',
      'It seems that it cannot get enough __.',
      '"I suppose it would like __," said {p}.',
    ],
    rows: `x due rivals
      a squirrel | nuts | bones grass mice / a little finch | seeds | bones hay meat / a deer | hay | bones meat worms
      a hungry wolf | meat | hay seeds nuts / a robin | seeds | bones meat hay / a stag | hay | meat bones fish
      a pair of squirrels | nuts | hay meat bones / an eagle | meat | hay nuts seeds`,
  },
  {
    open: [
      'There are two of them in the wood, and they do not like each other. {pet} is a wolf. {pet2} is an owl.',
      'On the sign at the wildlife park it says: {pet2}, owl, four years old. {pet}, wolf, nine years old.',
    ],
    ask: [
      'The feather on the path was dropped by __.',
      'High up in the fir tree sits __.',
      'When it gets dark you can see somebody fly. It is __.',
      'The mice are afraid of a beak, and so they hide from __.',
      'It was a hoot we heard, so it must be __.',
      'With wide wings, down came __ from the roof.',
    ],
    due: 'pet2',
    rivals: 'pet',
  },
  {
    open: [
      'Three friends have gone out into the fields to watch animals. {p} wants to see hares, {q} wants to see bats, and {r} wants to see frogs.',
      'Today it is hares for {p}, frogs for {r}, and bats for {q}. All of them have brought a notebook.',
    ],
    ask: [
      'There is no point in getting up early for __.',
      'It must be dark, and one has to look up at the sky. That goes for __.',
      'If you know of a cave with something hanging from the roof, tell __.',
      'Small wings flutter about the head of __.',
      'The only one to see something fly was __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'It says in the old handbook for travellers that you should stand quite still if you meet {a c}. It also says that you should wear wool.',
      'My son asks me things all day. Who owns the rain? And this morning: "What do you do if you meet {a c}?"',
    ],
    middle: ['I have never met one, I must say, except in books.'],
    ask: [
      'Above all, beware of its __.',
      'It uses its __ when it is attacked.',
      'I told him that it could hurt you with its __.',
      '"Are its __ sharp?" asked the boy.',
    ],
    rows: `c due rivals
      bull | horns | fins wings feathers / wolf | teeth | horns wings antlers / stag | antlers | wings fins feathers
      lion | teeth | horns wings antlers / mountain goat | horns | wings fins feathers / crocodile | teeth | antlers horns wings
      hedgehog | spines | horns wings antlers / buffalo | horns | wings fins spines / large stag | antlers | spines fins wings / tiger | teeth | horns spines wings`,
  },
  {
    open: [
      'In the evenings we play shadows. You hold your hands in front of the lamp, and on the wall there is {x}. {p} is the best at it.',
      '{p} looked up at the clouds. "That one is {x}," {pHe} said. To me it looked like porridge.',
    ],
    ask: [
      'You could even see its __.',
      'It moved, and now its __ was getting longer.',
      '"Look, there is its __!" said {p}.',
      'Then the __ went, and the rest fell apart as well.',
    ],
    rows: `x due rivals
      an elephant | trunk | beak mane shell / a snail | shell | trunk mane beak / a stork | beak | trunk mane shell
      a lion | mane | trunk shell beak / a camel | hump | trunk beak mane / a tortoise | shell | hump mane beak
      a horse | mane | shell beak hump / a pelican | beak | shell trunk mane`,
  },
  {
    open: [
      'A mother told her child about spring. "Then the {c} has her young," she said, "and the whole wood is kind to her."',
      'We were asked to go round by the other path, for the {c} had just had her young there, under the fir trees.',
    ],
    ask: [
      'From far off, through the glass, we saw a __.',
      'Three days old is the little __, not more.',
      'You must never touch a __, or the mother may leave it.',
      'The __ gets up, falls over, and gets up again.',
    ],
    rows: `c due rivals
      bear | cub | foal calf chick / wild mare | foal | cub calf chick / she-wolf | cub | foal lamb chick / vixen | cub | lamb calf foal / wild duck | duckling | cub foal calf
      wild cat | kitten | calf foal duckling / pony | foal | cub kitten duckling / mountain sheep | lamb | cub foal kitten`,
  },
  {
    open: [
      'This is {p} from the weather station, where the nights are long. I have a guest under the floor. It is {a c}, I am sure of it by now.',
      'For a week a noise under the stairs had kept them awake. {p} lay down flat with a torch. "It is {a c}," {pHe} said.',
    ],
    ask: [
      'Tonight it will __ again, I fear.',
      'It must be hungry, or it would not __ like that.',
      'It likes to __ from two to four.',
      'If it were to __ a bit less, I would not mind.',
    ],
    rows: `c due rivals
      frog | croak | howl hoot hiss / wolf cub | howl | croak hoot bleat / owl | hoot | howl croak moo
      snake | hiss | howl croak hoot / mouse | squeak | hoot moo croak / stray dog | bark | croak hoot squeak
      lost lamb | bleat | hoot croak howl / toad | croak | howl hoot bleat`,
  },
  {
    open: [
      'Two letters came from our nature club. {p} is to count the birds this year, and {q} is to count the hares.',
      'At the meeting it was decided: hares are for {q}, and birds for {p}.',
    ],
    ask: [
      'The one with the stiff neck from looking up is __.',
      'In the list there are robins, crows and owls. So it was written by __.',
      'A ladder to look into nests was lent to __.',
      'A feather lay between the pages in the notebook of __.',
      'Long ears are of no interest to __.',
      'The number of eggs is known only to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
]);

export const kinds: readonly Kind[] = [WILD];
