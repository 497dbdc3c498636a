// Tellings in which several parts are told of, each with its own owner, colour, number or fate, and one is asked for.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS } from './telling-words.ts';

const EACH = toldKind('told: limbs, this part and not that', [
  {
    open: [
      '{pet} has {k} {a}, {l} {b} and {o} {c}. Nobody knows what it is.',
      'Nobody had ever seen an animal like {pet}, with its {l} {b}, its {k} {a} and its {o} {c}.',
    ],
    ask: [
      'What is {k} about {pet}? It is the __.',
      'The {k} paint is for its __.',
      '{p} wanted to draw {pet} and took a {k} pencil for the __.',
      'It washed itself with care, above all the {k} __.',
      'When {pet} is happy, it shakes its {k} __.',
    ],
    rows: `a b c due rivals
      ears | wings | legs | ears | wings legs / feathers | feet | eyes | feathers | feet eyes
      horns | ears | paws | horns | ears paws / wings | legs | eyes | wings | legs eyes
      paws | ears | whiskers | paws | ears whiskers / legs | horns | wings | legs | horns wings
      whiskers | ears | feet | whiskers | ears feet / claws | ears | wings | claws | ears wings
      hooves | horns | ears | hooves | horns ears / fins | eyes | teeth | fins | eyes teeth`,
    lists: { k: COLOURS, l: COLOURS, o: COLOURS },
    due: 'due',
  },
  {
    open: [
      'My great-aunt collects things for her tea. From the roses she takes the petals, from the dandelions the roots, from the mint the leaves, from the birch the bark and from the fennel the seeds. Today it was the turn of {x}.',
      'Petals of roses, roots of dandelions, leaves of mint, bark of birches, seeds of fennel: everything is good for something, says my great-aunt. This morning she needed something from {x}.',
    ],
    ask: [
      'She came back with a basket full of __.',
      'On the kitchen table, on a clean towel, she spread out the __.',
      'The whole house smelled of fresh __.',
      'In the pot, under a lid, were now simmering the __.',
      'That is why there is a tin in the cupboard today that is full of __.',
    ],
    rows: `x due rivals
      the roses | petals | roots leaves bark seeds / the dandelions | roots | petals leaves bark seeds
      the mint | leaves | petals roots bark seeds / the birch | bark | petals roots leaves seeds
      the fennel | seeds | petals roots leaves bark`,
  },
  {
    open: [
      'On Monday {p} mended the {due} of the {x}, and on Tuesday the {b} of the {y}. On Wednesday {q} broke a plate, so there was no rest.',
      '{p} has mended two things this week, the {b} of the {y} and the {due} of the {x}.',
    ],
    ask: [
      'What was wrong with the {x}? It was the __.',
      'Please use the {x} with care now, and do not pull at the __.',
      'The next time that someone used the {x}, it was quite as good as new, even the __.',
      'It was because of the __ that the {x} had to be mended.',
    ],
    rows: `x due y b rivals
      desk | drawer | chair | leg | leg / coat | sleeve | jug | handle | handle
      bicycle | pedal | book | cover | cover
      jug | handle | coat | sleeve | sleeve / shirt | pocket | teapot | lid | lid
      teapot | lid | shirt | pocket | pocket
      book | cover | bicycle | pedal | pedal / chair | leg | desk | drawer | drawer
      cart | wheel | boat | sail | sail
      boat | sail | cart | wheel | wheel / doll | arm | lamp | cord | cord`,
  },
  {
    open: [
      'I dreamed of a man with {n} {due}, {o} {b} and only one shoe. He asked me the way to Paris.',
      'The monster in the story has {o} {b} and {n} {due}. It lives under the bed of the king, and it is afraid of him.',
    ],
    ask: [
      'I counted up to {n}, and what I counted were the __.',
      'In my picture you can see all {n} __.',
      '"What did it have {n} of?" asked {p}. "It had {n} __!" I said.',
      'How strange it must be to have {n} __!',
    ],
    rows: `due b rivals
      eyes | noses | noses / noses | hands | hands / arms | ears | ears / legs | heads | heads
      ears | eyes | eyes / hands | mouths | mouths / heads | arms | arms / fingers | legs | legs`,
    lists: { n: 'three four five six seven', o: 'eight nine ten eleven twelve' },
    due: 'due',
  },
  {
    open: [
      'A farmer should know what to look at, says {p}: with a horse it is the teeth, with a hen the feathers, with a dog the nose, with a sheep the wool, and with a bull the horns. On Friday this same {p} was at the market, to buy {a x}.',
      '"Buy a horse by its teeth, a hen by its feathers, a dog by its nose, a sheep by its wool and a bull by its horns. That is all that you need to know," Grandfather told {p}. So when {p} bought {a x}, it was quickly done.',
    ],
    middle: ['The market was noisy, and there was a man who sold hot pies.'],
    ask: [
      'Before paying, {p} had a good look at its __.',
      '"Let me see the __ first," {p} told the man.',
      '{p} bent down and put {pHis} glasses on to see its __.',
      'There could be no doubt that it was a fine animal: just look at the __!',
      'As the man was praising the colour of its eyes, {p} was quietly looking at the __.',
    ],
    rows: `x due rivals
      horse | teeth | feathers nose wool horns / hen | feathers | teeth nose wool horns
      dog | nose | teeth feathers wool horns / sheep | wool | teeth feathers nose horns
      bull | horns | teeth feathers nose wool`,
  },
  {
    open: [
      '{pet} looks like three animals in one. It has the {due} of {a x}, the {b} of {a y} and the voice of a rusty gate. We got it from a lady who was moving to the seaside.',
      '"What a funny dog!" people say when they meet {pet}. It has the {b} of {a y} and the {due} of {a x}.',
    ],
    ask: [
      'What makes you think of {a x} are the __.',
      'Like {a x} it has got big __.',
      'If you saw only its __, you would take it for {a x}.',
      'It is because of the __ that the children call it "the {x}".',
      'From {a x} it must have got its __.',
    ],
    rows: `x due y b rivals
      rabbit | ears | pig | eyes | eyes / pig | eyes | rabbit | ears | ears
      bear | paws | mouse | ears | ears
      wolf | teeth | sheep | legs | legs / owl | eyes | goat | legs | legs / donkey | ears | fox | feet | feet
      cat | whiskers | lion | paws | paws / lion | paws | cat | whiskers | whiskers
      duck | feet | horse | teeth | teeth
      horse | teeth | duck | feet | feet / goat | legs | owl | eyes | eyes`,
  },
  {
    open: [
      '{p} has given the old {x} a new coat of paint: the {due} are {k} now, the {b} {l}, and the rest is as it was. A cat walked over it while it was wet.',
      'There was some {k} paint left and some {l}. {p} took the {x} and painted the {b} {l} and the {due} {k}.',
    ],
    ask: [
      'What is {k} on the {x} now? It is the __.',
      'All of the {k} paint went on the __.',
      'It is still wet, so {p} has {k} fingers from touching the __.',
      '"Who in the world has {k} __?" said {q}.',
      'From far away you can see the bright {k} __.',
    ],
    rows: `x due b rivals
      desk | drawers | legs | legs / chest | legs | drawers | drawers / cart | wheels | sides | sides
      house | windows | walls | walls / bed | posts | sides | sides / boat | oars | seats | seats
      bicycle | pedals | wheels | wheels / garden shed | walls | doors | doors
      toy train | wheels | doors | doors
      windmill | sails | walls | walls / doll's house | doors | stairs | stairs
      rowing boat | seats | oars | oars
      cupboard | doors | shelves | shelves / bookcase | shelves | sides | sides`,
    lists: { k: COLOURS, l: COLOURS },
    due: 'due',
  },
  {
    open: [
      'The garage has changed the {due} of our old car. It wanted to change the {b} too, but {p} said that they would do for another year, and the man rolled his eyes.',
      'Our car came back today. The {b} are the old ones, but the {due} are new.',
    ],
    ask: [
      'On the bill there was only one thing, the __.',
      'Everything in that car is old, except for the __.',
      '"What do you think of the new __?" asked {p}, as we drove home.',
      '{p} is so proud: all the neighbours must look at the shiny __.',
      'What had been changed were the __.',
    ],
    rows: `due b rivals
      wheels | seats | seats / seats | doors | doors / mirrors | wheels | wheels / doors | mirrors | mirrors
      lights | wheels | wheels / windows | lights | lights / brakes | seats | seats
      seats | lights | lights`,
  },
  {
    open: [
      'Of my old doll only the {due} are left. The {b} fell off, the {c} went to the dog, and the rest came apart in the wash. I could never throw them away.',
      'That toy of {p} has seen better days. First it lost the {c}, then the {b}, and now it has nothing left but its {due}.',
    ],
    ask: [
      'In a box with a ribbon I keep what is left: the __.',
      'It is hard to cuddle something that is nothing but __.',
      '"Is that all?" asked {q}. "Just the __?"',
      'To make a new one, you could begin with the old __.',
    ],
    rows: `due b c rivals
      eyes | arms | legs | arms legs / legs | ears | arms | ears arms / arms | eyes | shoes | eyes shoes
      shoes | hands | ears | hands ears / ears | legs | eyes | legs eyes / hands | shoes | arms | shoes arms
      feet | arms | eyes | arms eyes / buttons | ears | legs | ears legs`,
  },
  {
    open: [
      'The storm took the {due} of our scarecrow. The {b} and the {c} were still there in the morning, and it looked rather surprised.',
      '"What has the storm done to the scarecrow?" "The {b} is all right, and so is the {c}, but the {due} is gone," said {p}.',
    ],
    ask: [
      'Somebody ought to make it a new __.',
      'We looked for it in every hedge, but nobody ever found the __.',
      'A week later the postman brought us a muddy thing: it was the __.',
      'A scarecrow is not quite the same without its __.',
      'The storm had blown off only one thing, the __.',
    ],
    rows: `due b c rivals
      hat | scarf | nose | scarf nose / nose | hat | coat | hat coat / scarf | coat | beard | coat beard
      coat | nose | hat | nose hat / beard | scarf | hat | scarf hat / head | coat | pipe | coat pipe
      pipe | beard | scarf | beard scarf / belt | hat | nose | hat nose`,
  },
  {
    open: [
      '{p} is knitting {a x}. The {b} is done, and the {due} are still to come, because the wool ran out, and then the snow came, and then the visitors.',
      'The {b} of the {x} is finished, but {p} has not begun with the {due} yet.',
    ],
    ask: [
      'Before it can be worn or given away, it needs its __.',
      '"What is still missing?" "Only the __," said {p}.',
      'All that {p} wants now is a quiet evening and enough wool for the __.',
      'It lay in the basket until June without its __.',
      'There was nothing left to knit but the __.',
    ],
    rows: `x b due rivals
      pullover | front | sleeves | front pockets / jacket | back | pockets | back sleeves
      toy rabbit | body | ears | body legs
      toy spider | body | legs | body ears / pair of gloves | palm | fingers | palm sleeves
      toy bird | body | wings | body ears
      long coat | front | sleeves | front fingers / toy octopus | head | arms | head wings
      toy horse | head | legs | head wings`,
  },
  {
    open: [
      'If I could choose, I would fly with the wings of an eagle, bite with the teeth of a shark, hear with the ears of a hare and swim with the fins of a trout. "You can have only one thing," said the magician, "so what will you do?" "{Do}!" I said.',
      '"Wings of an eagle, teeth of a shark, ears of a hare, fins of a trout: choose one of these," said the magician to {p}. "What would you like to do best?" "{Do}!" cried {p} at once.',
    ],
    ask: [
      'There was a bang and a lot of smoke, and when it had gone, there were the __.',
      'So the gift of the magician was a set of __.',
      'Out of his black bag the magician took the __.',
      '"Use them well," said the magician, and handed over the __.',
    ],
    rows: `Do due rivals
      Fly over the roofs | wings | teeth ears fins / Bite through iron | teeth | wings ears fins
      Hear what they say about me | ears | wings teeth fins / Swim to Africa | fins | wings teeth ears
      Look down on the clouds | wings | teeth ears fins
      Eat nuts with the shells on | teeth | wings ears fins
      Listen to the ants | ears | wings teeth fins / Live with the fish | fins | wings teeth ears`,
  },
  {
    open: [
      'This is how you carry things in my kitchen: a jug by the handle, a tray by the sides, a cake by the plate, and a goose by the feet. {p} was told to bring {a x}.',
      '"A jug you carry by the handle, a tray by the sides, a cake by the plate and a goose by the feet," said the cook. "Now bring me {a x}, {p}, and no running!"',
    ],
    ask: [
      'So {p} did as the cook had said and took it by the __.',
      '{p} came through the door, holding it by the __.',
      '"Not like that!" cried the cook. "By the __!"',
      'It all went well, because {p} had it firmly by the __.',
      'The cook nodded when she saw that {p} was carrying it by the __.',
    ],
    rows: `x due rivals
      jug | handle | sides plate feet / tray | sides | handle plate feet
      cake | plate | handle sides feet / goose | feet | handle sides plate
      jug of milk | handle | sides plate feet / birthday cake | plate | handle sides feet
      fat goose | feet | handle sides plate / silver tray | sides | handle plate feet`,
  },
  {
    open: [
      '{x} was hidden {place}. But there was one thing that it had not thought of, and {p} has good eyes.',
      '{p} stopped and put a finger to {pHis} lips. {x} was {place} and thought that nobody could see it.',
    ],
    ask: [
      'All that could be seen of it from the path were the __.',
      'What gave it away were its __.',
      '"Look at the __!" whispered {p}. "I can see them."',
      'It kept quite still, all but its __.',
    ],
    rows: `x place due rivals
      A hare | in the tall corn | ears | horns wings antlers
      A stag | behind a low hedge | antlers | wings fins wheels
      A bull | behind a cart of hay | horns | wings antlers fins
      A peacock | under a bush | feathers | horns antlers fins
      A hedgehog | under dry leaves | spines | horns wings antlers
      A cat | in a basket of socks | whiskers | horns wings antlers
      A donkey | behind a wall | ears | wings antlers fins
      A zebra | among white horses | stripes | wings antlers fins
      A leopard | among yellow dogs | spots | wings antlers fins
      A goat | behind the fence | horns | wings antlers fins
      A swan | in the reeds | wings | horns antlers hooves`,
  },
  {
    open: [
      'Nobody can bear to sit beside {p} in the bus, and that is not fair. All day long {p} works with {x}.',
      'You can tell what {p} does for a living: it is in the hair, on the coat and in the sandwiches. Yes, {p} looks after {x}, and somebody has to do it.',
      '{p} looks after {x}.',
    ],
    ask: [
      'When {p} comes home, the coat is covered with __.',
      '"You have brought in half of their __ again," says the family.',
      'Wherever {p} has sat, you find little bits of __.',
      'In the washing machine, after every wash, there is a handful of __.',
      'Once {p} sneezed, and the air was full of __.',
    ],
    rows: `x due rivals
      geese | feathers | wool fur leaves / sheep | wool | feathers fur leaves
      white cats | fur | feathers wool leaves
      hens | feathers | wool fur leaves / lambs | wool | feathers fur leaves
      parrots | feathers | wool fur leaves
      rabbits | fur | feathers wool leaves / little ducks | feathers | wool fur petals
      roses | petals | feathers wool fur`,
  },
  {
    open: [
      'Note on the fridge: "{pet} was at the vet. The ointment goes on the {due}, morning and evening. The {b} must be kept dry. No cheese! Back on Sunday, love, {p}."',
      'The vet gave us a tube of ointment for the {due} of {pet}. There is nothing to be done about the {b}, which will heal by themselves.',
    ],
    middle: ['The rest of the day went by with washing and shopping.'],
    ask: [
      'In the evening {q} opened the tube and put some on the __.',
      'The ointment tastes awful, and so {pet} never licked its __ again.',
      '"Keep still, {pet}, I only want to rub this on your __!"',
      'Where does the ointment go? It goes on the __.',
      'The tube is empty, and there is not a sore spot any more on the __.',
    ],
    rows: `due b rivals
      paws | ears | ears / legs | paws | paws / ears | legs | legs / claws | eyes | eyes
      wings | legs | legs / feet | wings | wings / hooves | knees | knees / knees | hooves | hooves`,
  },
  {
    open: [
      '{p}, {q} and {r} were building a castle on the beach. {p} made the {due}, {q} the {b} and {r} the {c}. In the end they had a fight over who should be king.',
      'On the beach stood a castle of sand, with {b} by {q}, {c} by {r} and {due} by {p}.',
    ],
    ask: [
      'The first wave washed away all the work of {p}, that is, the __.',
      'A dog ran through it, and now {p} has to make new __.',
      '{p} stuck a feather on each of the __.',
      '"I made those myself," said {p}, and pointed to the __.',
      'If you ask {p}, the best of the whole castle are the __.',
    ],
    rows: `due b c rivals
      towers | walls | stairs | walls stairs / walls | gates | towers | gates towers
      stairs | towers | bridges | towers bridges
      bridges | stairs | walls | stairs walls / gates | bridges | towers | bridges towers
      windows | towers | stairs | towers stairs / doors | bridges | walls | bridges walls
      roofs | walls | gates | walls gates`,
  },
  {
    open: [
      'When {p} draws an animal, it is always in the same order: first come the {due}, then the {b}, and last the {c}. Nobody knows why, and you must not ask.',
      '{p} is four and draws all animals in this way: the {due} first, after that the {b}, and at the very end the {c}.',
    ],
    middle: ['That afternoon there was a donkey in front of the school, which belonged to the circus.'],
    ask: [
      'A minute after {p} had begun, the bell rang, and on the paper were only the __.',
      '{p} took a clean sheet and began, like every time, with the __.',
      'There is a whole drawer of sheets that {p} gave up at once, and all that they show are the __.',
      'Watch {p} start on a new animal: here come the __.',
      'I know how {p} begins, and so I was not surprised by the __.',
    ],
    rows: `due b c rivals
      ears | legs | eyes | legs eyes / legs | ears | teeth | ears teeth / eyes | paws | ears | paws ears
      teeth | legs | eyes | legs eyes / paws | eyes | whiskers | eyes whiskers
      whiskers | ears | paws | ears paws
      feet | teeth | ears | teeth ears / claws | eyes | legs | eyes legs`,
  },
  {
    open: [
      '{p} has a brown pony with white {due}, and {q} has one with white {b}. Apart from that, the two are as like as two peas. They even have the same mother.',
      'The pony of {q} has white {b}. The pony of {p} has white {due}.',
    ],
    ask: [
      'In the meadow {p} knows the right pony by its white __.',
      '"That one is mine," called {p}. "Just look at the __!"',
      'So that no one could tell who was who, {p} painted over the white __.',
      'In the book for the riding school it says: "Pony of {p}: brown, with white __."',
      'At night all that {p} could see of the pony were the white __.',
    ],
    rows: `due b rivals
      ears | legs | legs / legs | ears | ears / hooves | spots | spots / spots | hooves | hooves
      feet | stripes | stripes / stripes | feet | feet / knees | ears | ears / ears | knees | knees`,
  },
]);

export const kinds: readonly Kind[] = [EACH];
