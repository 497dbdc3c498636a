// Tellings of the body that a creature has, of which only the kind is told: its parts, and how many there are of them.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const FAMOUS = `c due rivals
  elephant | trunk | mane shell beak / lion | mane | trunk shell hump / zebra | stripes | spots horns shell
  leopard | spots | stripes hump horns / camel | hump | trunk pouch mane / kangaroo | pouch | hump trunk shell
  giraffe | neck | shell wings beak / tortoise | shell | trunk mane wings / rhino | horn | trunk beak pouch
  tiger | stripes | spots trunk hump / walrus | tusks | wings stripes spots / stag | antlers | trunk hump shell`;

const COVER = `c due rivals
  rabbit | fur | feathers scales wool / hen | feathers | fur scales wool / goldfish | scales | fur feathers wool
  sheep | wool | feathers scales shell / duck | feathers | fur wool scales / cat | fur | feathers scales shell
  snake | scales | fur feathers wool / lamb | wool | feathers scales shell / owl | feathers | fur wool scales
  hamster | fur | feathers scales shell / goose | feathers | fur scales wool / bear | fur | scales feathers shell`;

const WEAPONS = `c due rivals
  bull | horns | sting claws beak / goat | horns | claws sting beak / wasp | sting | horns teeth claws
  crab | claws | horns sting teeth / dog | teeth | horns sting beak / bee | sting | teeth horns claws
  wolf | teeth | horns sting beak / goose | beak | horns sting teeth / ram | horns | sting claws beak
  crocodile | teeth | horns sting beak / parrot | beak | horns teeth sting / scorpion | sting | horns beak teeth`;

const FEET = `c due rivals
  cat | paws | hooves fins wings / dog | paws | hooves fins wings / horse | hooves | paws claws wings
  donkey | hooves | paws claws fins / cow | hooves | paws claws fins / bear | paws | hooves fins wings
  hen | claws | hooves paws fins / pony | hooves | paws claws fins / puppy | paws | hooves fins wings
  crow | claws | hooves paws fins / goat | hooves | paws claws wings / kitten | paws | hooves fins wings`;

const MOVERS = `c due rivals
  sparrow | wings | fins flippers legs / goldfish | fins | wings legs flippers / seal | flippers | wings legs hooves
  spider | legs | wings fins flippers / bee | wings | fins flippers hooves / shark | fins | wings legs hooves
  butterfly | wings | fins flippers hooves / trout | fins | wings legs hooves / bat | wings | fins flippers hooves
  mouse | legs | wings fins flippers / swan | wings | fins flippers hooves / hare | legs | wings fins flippers`;

const GRIP = `c due rivals
  elephant | trunk | beak hands claws / crow | beak | trunk hands teeth / monkey | hands | trunk beak claws
  crab | claws | trunk beak hands / dog | teeth | trunk beak hands / chimpanzee | hands | trunk beak claws
  parrot | beak | trunk hands teeth / gorilla | hands | trunk beak claws / pelican | beak | trunk hands teeth
  lobster | claws | trunk beak hands / puppy | teeth | trunk beak hands / raven | beak | trunk hands teeth`;

const LEGS = `c due rivals
  hen | two | four six eight none / duck | two | four six eight none / cat | four | two six eight none
  mouse | four | two six eight none / ant | six | two four eight none / beetle | six | two four eight none
  spider | eight | two four six none / snake | none | two four six eight / worm | none | two four six eight
  fly | six | two four eight none / frog | four | two six eight none / parrot | two | four six eight none`;

const FEW_LEGS = `c due rivals
  hen | two | four six eight / duck | two | four six eight / cat | four | two six eight
  mouse | four | two six eight / ant | six | two four eight / beetle | six | two four eight
  spider | eight | two four six / frog | four | two six eight / parrot | two | four six eight`;

const WHEELS = `c due rivals
  bicycle | two | one three four none / tricycle | three | one two four none / car | four | one two three none
  wheelbarrow | one | two three four none / sledge | none | one two three four / taxi | four | one two three none
  motorbike | two | one three four none / canoe | none | one two three four / unicycle | one | two three four none`;

const BODY = toldKind('told: its body', [
  {
    open: ['At the zoo there lives {a c} called {pet}.', '{pet} is {a c}. Everybody in the zoo loves {pet}.'],
    ask: [
      'All day the children talked about its __ and nothing else.',
      '{pet} is famous for its __.',
      'The thing that makes {pet} so special is, of course, its __.',
      'Just look at its __!',
      'We took ten pictures of its __ alone.',
      'If you ever draw {pet}, do not forget the __.',
    ],
    rows: FAMOUS,
  },
  {
    open: [
      'My neighbour could not walk past a box with an animal in it. Last winter she brought home {a c} that nobody wanted, called it {pet}, and put it in front of the stove to get warm.',
      'It had been raining since noon. When the vet opened her door, there was {a c} on the step, wet through and trembling. She named it {pet} and let it stay the night.',
    ],
    middle: ['Outside, the wind went on howling round the house.'],
    ask: [
      'With one finger she carefully touched its wet __.',
      'By the next morning {pet} was well again, and the light shone on its clean __.',
      'There was still some mud in its __ when she went to bed.',
      'She had never seen such beautiful __ in all her life.',
      'Little by little the air dried its __ again.',
      'A leaf was stuck to its __.',
    ],
    rows: `c due rivals
      rabbit | fur | feathers scales wool / hen | feathers | fur scales wool / sheep | wool | feathers scales shell
      duck | feathers | fur wool scales / cat | fur | feathers scales shell / lamb | wool | feathers scales shell
      hamster | fur | feathers scales shell / goose | feathers | fur scales wool / puppy | fur | feathers scales wool`,
  },
  {
    open: [
      'Be careful with {pet}! {pet} is {a c}.',
      '"Who is {pet}?" "{pet} is {a c}, and in a very bad mood today."',
    ],
    ask: [
      'Do not make it angry, or you will feel its __.',
      'It can hurt people with its __ if it wants to.',
      '{p} came too near and got a taste of its __.',
      'Anybody who frightens {pet} should think of its __ first.',
      'That red mark on my arm? It comes from its __.',
      'It is only its __ that I am afraid of.',
    ],
    rows: WEAPONS,
  },
  {
    open: [
      'Mrs Hill had just washed the kitchen floor when somebody left the back door open. In came {a c} straight from the muddy yard. It walked once round the table, looked at her, and left again.',
      'We woke up to the first snow, clean and white, with not a mark on it. Then {a c} crossed the whole garden from one end to the other, as slowly as if it owned the place.',
    ],
    ask: [
      'Wherever it had gone, you could see the marks of its __.',
      'It had left a long line of prints with its __ from wall to wall.',
      '"I know who did this," said {p}. "Nobody else has such __."',
      'It must have had cold, wet __ afterwards.',
      'You could still hear the sound of its __.',
      'Next time, somebody had better look at its __ first.',
    ],
    rows: FEET,
  },
  {
    open: ['Once upon a time there was a little {c} named {pet}.', '{pet} was {a c}, and a very lazy one.'],
    ask: [
      'One day {pet} wanted to see the world, so it began to move its __.',
      'Off it went, with nothing to help it but its own __.',
      'It came home late with very tired __.',
      '{pet} only had to use its __ to get there.',
      'It rested its __ for a moment.',
      '"I would go faster," it sighed, "if only I had stronger __!"',
    ],
    rows: MOVERS,
  },
  {
    open: [
      'A funny thing happened while we were having our picnic. {A c} came out of nowhere, had a good look at us, and went straight for {p}. We had no idea that it was after the shiny new keys.',
      'The film is about {a c} that steals. In the first scene it gets into a hotel, finds a gold ring beside a bed, and makes off with it before anybody can shout.',
    ],
    ask: [
      'It had got hold of the thing with its __.',
      'Something shiny was still caught in its __.',
      'No one could get the loot out of its __ after that.',
      'It can pick up anything with its __ in no time.',
      'When the police came at last, it was playing with the evidence, using just its __.',
      'People would never have thought that a thief could work with only its __.',
    ],
    rows: GRIP,
  },
  {
    open: [
      'For the school play, {p} has to be {a c}.',
      '"What are you going as, {p}?" "I am going as {a c}."',
    ],
    ask: [
      'So on Sunday Mum sat down at the sewing machine to make {pHim} some __.',
      'Dad helped {p} with the __ after supper.',
      '"Nobody will know what I am," {pHe} wailed, "without my __!"',
      'The costume is nearly ready, {pHe} only needs __.',
      'On the stage {p} was so nervous that {pHe} lost {pHis} __.',
      'When they saw {pHis} lovely __, everyone clapped.',
    ],
    rows: `c due rivals
      zebra | stripes | spots wings horns / leopard | spots | stripes wings horns / angel | wings | spots horns fins
      bull | horns | wings stripes fins / fish | fins | wings horns spots / butterfly | wings | horns fins hooves
      goat | horns | wings fins stripes / tiger | stripes | spots wings horns / shark | fins | wings stripes hooves
      fairy | wings | fins hooves horns / devil | horns | fins stripes wings / walrus | tusks | wings horns stripes`,
  },
  {
    open: [
      'My grandson is four and he draws all day. This morning he sat down at my desk and drew {a c} for me, in pencil, on the back of an envelope. He was very proud of it, though something seemed to be missing.',
      'There is a picture over my bed that my daughter painted when she was five. It is meant to be {a c}. She was in a hurry that day, so she never quite finished it.',
    ],
    ask: [
      'I looked at it for a while before I saw what was wrong: it had no __.',
      '"Well done," I said, "but you forgot the __."',
      'Now who has ever seen such an animal with no __?',
      'Somebody has added the __ in red ink.',
      'It still lacks its __ today.',
      'With the __ it would have been perfect.',
    ],
    rows: FAMOUS,
  },
  {
    open: [
      'Grandma knows a riddle. The answer is {a c}.',
      'Think of {a c}, children, but do not say it out loud.',
    ],
    ask: [
      'Now tell me this: what is it covered with? It is covered with __.',
      'Its body is covered in __.',
      'It never buys a coat, for it was born to wear __.',
      'If you could stroke it, your hand would feel its __.',
      'Right! It wears __.',
      'You would see nothing but __ from head to tail.',
    ],
    rows: COVER,
  },
  {
    open: [
      'Dear Aunt Mary, you asked about {p}. There is no need to worry. {PHe} was on {pHis} way back from the post office when {pHe} met {a c}, and it did not like the colour of {pHis} jacket.',
      'Doctor Bell has seen a lot in thirty years, but last Friday was new. A patient limped in and said that {a c} had gone for him on the beach. The doctor did not laugh.',
    ],
    ask: [
      'The wound is not deep, but it clearly comes from its __.',
      'You never think about it until you have met its __.',
      'There is a hole in the trousers, too, from its __.',
      'Its __ did it, nothing else.',
      '"At least it only used its __," he said.',
      'The nurse wrote down: injured by its __.',
    ],
    rows: WEAPONS,
  },
  {
    open: [
      'This is {pet}, our {c}.',
      'We have {a c} at home, and we call it {pet}.',
      '{pet} the {c} is coming!',
    ],
    ask: [
      'It has very clean __.',
      '{p} washes its __ every evening.',
      'Something had got stuck under one of its __.',
      'Listen! I can hear its __.',
      'When it is in a hurry, it runs so fast that you can hardly see its __.',
      'The vet has just had a look at its __.',
    ],
    rows: FEET,
  },
  {
    open: [
      'The storm was over by nine. By the lake {p} found {a c} that could not get away by itself. {PHe} wrapped it in a towel, carried it home, and sent for the vet, who came at once.',
      'It was {p} who saw that something was wrong with the {c}. It lay on its side and hardly stirred, and it did not seem to care how close {pHe} came.',
    ],
    ask: [
      'The vet soon found the trouble: there was something wrong with its __.',
      'It had hurt its __ somehow.',
      'After a week it could use its __ again.',
      'It will never get anywhere without its __ again.',
      '"Look, it is moving its __!"',
      'At last, one fine morning, it left us with a strong push of its __.',
    ],
    rows: `c due rivals
      gull | wings | flippers fins hooves / seal | flippers | wings legs hooves / swan | wings | fins flippers hooves
      lamb | legs | wings fins flippers / penguin | flippers | hooves fins claws / owl | wings | fins flippers hooves
      young deer | legs | wings fins flippers / turtle | flippers | wings hooves claws / foal | legs | wings fins flippers`,
  },
  {
    open: ['{p} once made friends with {a c}.', '"Guess what I saw today! I saw {a c}," said {p}.'],
    ask: [
      '{PHe} gave it a bit of bread, and it took it with its __.',
      'It took the bread with its __ and was gone.',
      'To get at its food it used its __.',
      'It was so clever with its __ that we all laughed.',
      'You would be surprised at how quickly it could catch things with its __.',
      'One day it stole {pHis} lunch with its __.',
    ],
    rows: GRIP,
  },
  {
    open: [
      'Our guide was a small man with a big hat. He stopped the jeep, put a finger to his lips, and pointed. Behind the bushes, not ten steps from us, stood {a c}.',
      'My brother writes from his travels that he shared his breakfast with {a c}. It came right up to his tent, he says, and it was not shy at all. He is thinking of staying another month.',
    ],
    ask: [
      'At first there was not much to see but its __.',
      'I will never forget the __.',
      'In the best of all the photos you can see its __.',
      'It was the first time that anyone in our family had been so close to its __.',
      'I knew it by its __ at once.',
      'It seemed to be proud of its __ and of nothing else.',
    ],
    rows: FAMOUS,
  },
]);

const COUNTED = toldKind('told: how many it has', [
  {
    open: ['{pet} is {a c}.', 'My friend {pet} is {a c}, you know.'],
    ask: [
      'How many legs has {pet} got? The answer is: __.',
      '"And how many legs does {pet} have?" asked the teacher. "It has __."',
      'It has __ of them, if you count its legs.',
      'As for legs, {pet} has __ of them.',
      'When it comes to legs, it makes do with __.',
    ],
    rows: LEGS,
  },
  {
    open: [
      'We did the school run in the rain as usual. Mr Carter, who lives at the end of the road and does everything his own way, came past us with {a c}. He waved and said good morning.',
      'For his birthday my uncle got {a c}. He had wanted one since he was a boy, and he has already painted it green and given it a name.',
    ],
    ask: [
      'The little boy next door counted its wheels. "There are __," he said.',
      'How many wheels does it have? It has __.',
      'Wheels? It has __ of those.',
      'Ask a child how many wheels it needs, and the child will tell you: __.',
      'Most things on our street have more or fewer wheels, but this one has __.',
    ],
    rows: WHEELS,
  },
  {
    open: [
      'It was so quiet in class that you could hear the clock. On the window sill sat {a c} that nobody had invited. Miss Grey took out her pen and said that since we had a guest, we might as well learn something.',
      'The children found {a c} behind the shed. They put it in a big box with some leaves and gave it water, and then they lay down on the grass to have a proper look at it.',
    ],
    ask: [
      '"Let us count the legs," someone said, and they found that there were __.',
      'If it wore shoes, how many would it have to buy? The answer is __.',
      '{p} said it had five legs, but it really had __.',
      'Its legs were easy to count: __.',
      'In the notebook they wrote: "Number of legs: __."',
    ],
    rows: LEGS,
  },
  {
    open: ['A joke for you: {a c} walks into a shoe shop.', 'One day {a c} went to buy new socks.'],
    ask: [
      '"How many do you need?" asked the man in the shop. It looked down at its legs and said: "Well, I would say __."',
      'He looked at its legs. "I see you have __ of them."',
      'One for each leg makes __.',
      'Since nobody wants cold feet, the customer left with just as many as it needed: __.',
      'It wanted one for each leg, so it asked for __.',
    ],
    rows: FEW_LEGS,
  },
  {
    open: ['"I spy with my little eye {a c}!"', 'Look, {p}, there goes {a c}!'],
    ask: [
      'Can you count its wheels, {p}? Yes, it has __.',
      '"How many wheels?" "I can see __ from here."',
      '{p} drew it, with every one of its wheels, and that makes __.',
      'No, not five wheels, silly! It has __.',
      'When one of us asked how many wheels there were, {p} shouted: "It has __!"',
    ],
    rows: WHEELS,
  },
  {
    open: [
      'At the pet show every owner had to say a few words. A tall woman in a yellow coat held up a box and told us that her darling was {a c}. It had won a prize in France the year before.',
      'They have had all kinds of pets next door. Just now it is {a c}, which has its own room with a window to the south. I looked after it in August, and we got on very well.',
    ],
    ask: [
      'The judge bent down to count its legs. He wrote down __.',
      'Someone asked about its legs. "It has __," I said.',
      '"How many legs do you have?" a small girl asked it. Her brother laughed. "It has __."',
      'If you want to know about its legs, it has __.',
      'Legs: __.',
    ],
    rows: LEGS,
  },
  {
    open: ['{p} came to the party with {a c}.', 'In our garage there is {a c}.'],
    ask: [
      'You want to know how many wheels it has? Well, it has __.',
      'The number of its wheels is easy to remember: __.',
      'Its wheels? I counted __ in all.',
      'Everybody knows how many wheels a thing like that has: __.',
      'Count the wheels, and you will find __.',
    ],
    rows: WHEELS,
  },
]);

export const kinds: readonly Kind[] = [BODY, COUNTED];
