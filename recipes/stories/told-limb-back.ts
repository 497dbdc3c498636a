// Tellings that go back from what somebody or something has, and how many, to the creature or the thing.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const BACK = toldKind('told: limbs, back to the creature or the thing', [
  {
    open: [
      'The fox has a new neighbour. It has {has}.',
      '"What is it like, the new animal in the wood?" asked the fox. "It has {has}," said the owl, who had sat up all night to watch.',
      'A stranger came into the wood. All that the owl could see in the dark was that it had {has}.',
    ],
    ask: [
      '"Then I know what it is," said the fox. "It is {art} __."',
      'So it was nothing to be afraid of, only {art} __.',
      'When the sun rose, they all stood around and looked at {art} __.',
      'It said good morning in a small voice and told them that it was {art} __.',
      '"Nobody ever told me that I would live next door to {art} __," sighed the fox.',
    ],
    rows: `has art due rivals
      a long trunk and two big ears | an | elephant | owl ant eagle
      eight legs and a web | a | spider | bee snail duck
      a hard shell and four slow feet | a | tortoise | snail duck rabbit
      no legs at all and a long tongue | a | snake | spider duck frog
      two wings and a flat yellow beak | a | duck | bat bee hen
      stripes, hooves and a mane | a | zebra | tiger pony goat
      a hump and a very long neck | a | camel | giraffe swan pony
      stripes, paws and long teeth | a | tiger | zebra rabbit bee
      a shell on its back and horns as soft as butter | a | snail | tortoise goat crab
      long ears and a short white tail | a | rabbit | mouse donkey bear`,
  },
  {
    open: [
      'Our shed is full. There is a cart, a sledge, a rowing boat, a bicycle and an old aeroplane that never flew. {p} wants to sell one of them, and took off its {part} to clean them.',
      '{p} has put up for sale a cart, a sledge, a rowing boat, a bicycle and a little aeroplane. This morning a man came for one of them and asked if he could see its {part} first.',
    ],
    ask: [
      'So what is going to be sold first is the __.',
      'By the evening there was one thing less in the shed, the __.',
      'I am not sorry to see it go, for I never liked the __.',
      'Two boys came as well, but they were too late for the __.',
      'And that is how {p} got rid of the __.',
    ],
    rows: `part due rivals
      four wooden wheels | cart | sledge boat bicycle aeroplane
      two pedals | bicycle | sledge boat cart aeroplane
      pair of oars | boat | sledge bicycle cart aeroplane
      long white wings | aeroplane | sledge bicycle cart boat
      saddle and its bell | bicycle | sledge boat aeroplane cart
      seats and its oars | boat | sledge bicycle cart aeroplane
      two wings | aeroplane | sledge bicycle cart boat
      handlebars and its pedals | bicycle | sledge boat cart aeroplane`,
  },
  {
    open: [
      'Three of us are called {pet}, {pet2} and Otto, and we live together: a {x}, a {y} and a goldfish. {pet} has got {has}. Otto has neither, and has to be carried everywhere in a glass.',
      '{pet} has {has}, but {pet2} has not. One of the two is a {x} and the other a {y}.',
    ],
    ask: [
      'So {pet} must be the __.',
      'You will have guessed that {pet} is a __.',
      'Which of them is {pet}? The one with {has}, so {pet} is the __.',
      'If someone asks what {pet} is, tell them that it is a __.',
      'Nobody should be surprised that {pet} is the __.',
    ],
    rows: `x y has due rivals
      dog | parrot | paws | dog | parrot / dog | parrot | feathers | parrot | dog
      hen | rabbit | a beak | hen | rabbit / hen | rabbit | four legs | rabbit | hen
      goat | sheep | a beard | goat | sheep / cat | tortoise | whiskers | cat | tortoise
      cat | tortoise | a shell | tortoise | cat / pony | duck | hooves | pony | duck
      pony | duck | wings | duck | pony / spider | mouse | eight legs | spider | mouse
      spider | mouse | soft ears | mouse | spider`,
  },
  {
    open: [
      'What is in the parcel? I have felt it all over, from outside. It has {has}.',
      '"Do not open it! Guess!" said {p}. {q} felt the parcel with both hands. "It has {has}," said {q}.',
    ],
    middle: ['There was a ribbon around it, and a card with a robin.'],
    ask: [
      'Then the paper came off, and it was {art} __.',
      '"I know! It is {art} __!"',
      'It could be nothing else but {art} __.',
      'I looked surprised, as one should, and said: "Oh, {art} __!"',
      'And that was how, on that birthday, I got {art} __.',
    ],
    rows: `has art due rivals
      a long neck and six strings | a | guitar | drum doll book
      a hard cover and a lot of pages | a | book | clock guitar kite
      a round face and two hands | a | clock | book drum teapot
      two sleeves, a hood and many buttons | a | coat | book guitar kite
      a spout, a lid and a handle | a | teapot | clock guitar drum
      a handle and a long sharp blade | a | knife | spoon brush doll
      two arms, two legs and real hair | a | doll | drum book teapot
      a long tail and a lot of string | a | kite | doll clock spoon
      two little wheels, two pedals and a bell | a | bicycle | clock kite spoon
      four wheels and three carriages | a | train | bicycle kite clock`,
  },
  {
    open: [
      '{p} noticed {noise} in the dark, quite close. There were many animals on the farm: horses, hens, geese, cats, and one bull that nobody trusted.',
      'Something was standing behind {p}. All that could be noticed was {noise}.',
    ],
    ask: [
      'It was only {art} __.',
      '"Go away, you silly old __!"',
      '{p} turned round and looked {art} __ in the face.',
      'With a shaking hand {p} lit a match and saw {art} __.',
      'What {p} had been so afraid of was nothing but {art} __.',
    ],
    rows: `noise art due rivals
      the beating of big wings | a | goose | horse cat bull
      the sound of hooves, and a mane against an arm | a | horse | goose cat hen
      whiskers and soft paws | a | cat | goose horse bull
      the rattle of a long trunk among buckets | an | elephant | owl eagle ox
      claws, a wet nose and a tail that wagged | a | dog | goose horse hen
      a little beard and two hard horns | a | goat | horse goose dog
      a thick coat of wool on four thin legs | a | sheep | goose horse cat`,
  },
  {
    open: [
      'In the museum of lost and found things there is a shelf with single parts. Nobody knows where they come from. Number nine is {part}.',
      '{p} dug in the garden and found {part}. It was old and had been there for a hundred years.',
      'Look, I have found {part}!',
    ],
    ask: [
      'It must have belonged to {art} __.',
      '"So there was once, on this very spot, {art} __," said {p}.',
      'It can only be from {art} __.',
      'A part like this is not found on anything but {art} __.',
      'Somewhere in the world there is, without it, {art} __.',
    ],
    rows: `part art due rivals
      the hand of an hour | a | clock | guitar coat piano
      a white key with a black one beside it | a | piano | coat shoe book
      page four hundred and one | a | book | clock shoe coat
      a sleeve with a button on it | a | coat | shoe clock book
      a tongue of leather with the laces still in it | a | shoe | coat clock violin
      a little pedal with the chain still on it | a | bicycle | piano coat shoe
      a blade that opens tins and cuts bread | a | knife | clock coat shoe
      the spout and half of the lid | a | teapot | clock coat shoe
      a wing with the engine still on it | an | aeroplane | owl angel eagle
      a mast with a bit of sail still on it | a | ship | house coat clock`,
  },
  {
    open: [
      'I was no good at drawing at school. When we were to draw something, I drew one part of it really well, and left the rest to the teacher. That day I drew {part}.',
      'First {p} drew {part}. Then the bell rang, and that was all.',
      'On the paper you could see {part} and nothing more. The rest was still to come.',
    ],
    middle: ['All around the others were drawing houses and suns.'],
    ask: [
      'Anybody could see that it was going to be {art} __.',
      '"Aha," said the teacher, "{art} __."',
      'The teacher wrote under it: "This is the beginning of {art} __."',
      'Who does not see at once that this will be {art} __?',
      'It hung on the wall for weeks, under the words: "Half of {art} __."',
    ],
    rows: `part art due rivals
      a long grey trunk | an | elephant | apple eagle aeroplane
      a big hump | a | camel | tree house ship
      a red roof with a chimney | a | house | tree camel ship
      a mast and three sails | a | ship | house tree camel
      roots, bark and the first branches | a | tree | house ship camel
      a round face with two hands at ten past ten | a | clock | tree house camel
      six thin strings over a hole | a | guitar | tree ship clock
      a fine mane and two rows of terrible teeth | a | lion | camel tree clock
      a pair of wings full of coloured dots | a | butterfly | camel lion house
      petals and a stem with thorns | a | rose | camel tree ship`,
  },
  {
    open: [
      '"Which of our animals got into the larder?" asked the farmer. There was {trace} on the floor, and a broken jar.',
      'Somebody had stolen the cake. "I know who it was," said {p}, and picked up {trace} from the plate.',
      'Where the cake had been there was now {trace}.',
    ],
    ask: [
      'The thief was the __.',
      'At the same moment, somewhere behind the barn, with its mouth full, sat the __.',
      'No, it was not the boy this time, it was the __.',
      'There was no cake that night, least of all for the __.',
      '"Come out, I know that you did it!" they called to the __.',
    ],
    rows: `trace due rivals
      a long white feather | goose | cat dog sheep / a bit of curly wool | sheep | goose cat horse
      one fine whisker | cat | goose sheep hen / a lock from a mane | horse | goose cat hen
      a bit of a thin shell | snail | dog cat horse / a green feather | parrot | dog cat horse
      a tiny brown feather | sparrow | dog cat horse / a piece of web | spider | dog cat goose
      a hair from a beard and a piece of a horn | goat | goose cat hen
      one black spine | hedgehog | goose cat hen`,
  },
  {
    open: [
      'In my dream last night I was an animal. I had {has}, and everybody was waiting for me at the station.',
      '"What would you like to be, {p}?" "Something with {has}."',
      'The fairy waved her wand, and all of a sudden {p} had {has}.',
    ],
    ask: [
      'From head to foot, it was the body of {art} __.',
      'In the mirror there stood {art} __.',
      '"Mum, Dad, do not be afraid, but I am {art} __!"',
      'It is not so easy to hold a spoon when you are {art} __.',
      'All day the children thought of nothing but how it would be to live like {art} __.',
    ],
    rows: `has art due rivals
      a trunk and two tusks | an | elephant | owl eagle ant
      a long neck and a coat full of brown spots, as tall as a house | a | giraffe | fish lion bee
      fins, scales and round eyes | a | fish | bee lion horse
      a golden mane and a roar | a | lion | fish bee camel
      four thin wings, six legs and a sting | a | bee | fish lion horse
      eight arms, all of them wet | an | octopus | eagle ant owl
      two humps and a thirst | a | camel | fish bee horse
      a crooked beak and long claws, with wings as wide as a bed | an | eagle | octopus ant elephant
      black and white stripes and four hooves | a | zebra | fish bee lion
      a pouch, two strong legs and a thick tail | a | kangaroo | fish bee lion`,
  },
  {
    open: [
      'Count the feet! That is what the ticket man does. He never looks up. He looked at the feet of the two that were waiting, a {x} and a {y}, and he counted {n} under the first.',
      'A {x} and a {y} stood at the ticket window, one behind the other. The ticket man only ever looks at feet. Under the first he saw {n}.',
    ],
    ask: [
      'So the one at the head of the line was the __.',
      'First in the line stood the __.',
      '"One ticket? Here you are," said the man to the __.',
      'The first to get a ticket was of course the __.',
      'The train had room for one more, and so the one to ride was the __.',
    ],
    rows: `x y n due rivals
      hen | spider | eight feet | spider | hen / hen | spider | two feet | hen | spider
      donkey | beetle | six feet | beetle | donkey / donkey | beetle | four feet | donkey | beetle
      goose | dog | two feet | goose | dog / goose | dog | four feet | dog | goose
      snail | pony | four feet | pony | snail / snail | pony | one foot | snail | pony
      crab | man | ten feet | crab | man / crab | man | two feet | man | crab`,
  },
  {
    open: [
      'My bag burst at the bus stop, and everything was on the ground. Five people helped me. An old man held up {part} and asked where that should go.',
      'The little boy had taken everything to pieces. "Where is this from?" asked his father, and held up {part}.',
    ],
    ask: [
      '"It is from the __," was the answer.',
      'One could say goodbye to the __.',
      'There was only one thing it could be from, the __.',
      'And what lay there in the mud? It was the rest of the __.',
      'We put it into a box and wrote on the lid: "One part of the __."',
    ],
    rows: `part due rivals
      page seven | book | clock piano coat umbrella / the minute hand | clock | book coat camera
      a lens | camera | book clock coat / a sleeve | shirt | book clock camera
      a lace | shoe | book clock camera / half a blade | knife | book clock shoe
      a black key and two white ones | piano | book clock shoe / a pedal | bicycle | book clock shirt
      two strings and a bow | violin | book clock shirt
      the tail and a bit of string | kite | book clock shoe`,
  },
  {
    open: [
      'The children are playing zoo under the table. {p} has tied on {part}, and growls when somebody comes near. The ticket costs a biscuit.',
      'At the fancy dress party {p} wore {part} and not much else.',
    ],
    ask: [
      'It is plain that {p} is playing the __.',
      '"Please do not feed the __," said a card in front of {p}.',
      '{q} patted {p} on the head and said: "What a nice __!"',
      'Everyone could see that {p} was meant to be a __.',
    ],
    rows: `part due rivals
      a mane of yellow wool | lion | zebra tiger camel / a pillow as a hump | camel | lion tiger spider
      two very long ears and a white tail | rabbit | lion tiger spider
      black and white stripes and a little mane | zebra | tiger lion bear
      six stockings as extra legs | spider | zebra lion bear
      a brown fur coat and a honey pot | bear | zebra lion spider
      a basket on the back as a shell | tortoise | lion zebra bear
      wings of paper and a yellow beak | duck | lion zebra bear
      horns and a ring in the nose | bull | lion spider bear`,
  },
  {
    open: [
      'I saw it at the market, {p}, and I thought of you. You will never guess. It has {has}. And the man let me have it for half the price, because it was raining and he wanted to go home.',
      'For the new flat we still need something with {has}.',
      'The thing we got for our wedding has {has}.',
    ],
    middle: ['It took two men and a rope to get it up the stairs.'],
    ask: [
      'In other words, it is a __.',
      'So now we own a __.',
      '"We have got no room for a __," said {q}.',
      'Whoever comes in asks where we found such a fine __.',
      'It stands by the window, this __.',
    ],
    rows: `has due rivals
      eighty-eight keys and a lid | piano | desk lamp bed
      six deep drawers and a place to write | desk | piano lamp bed
      four legs, two pillows and a blanket | bed | piano desk lamp
      a shade and a bulb | lamp | bed piano chair
      a flat screen and a remote | television | bed piano desk
      two hands and a loud tick | clock | bed lamp desk
      four legs, a back and a seat for one | chair | lamp clock piano
      long strings and a golden frame, as angels play it | harp | bed chair desk
      a glass door, six shelves and a thousand pages on them | bookcase | bed chair lamp
      four rings on top and a hot inside | cooker | bed chair piano`,
  },
  {
    open: [
      'Something is living in our attic. {p} went up with a torch and came down with {find}.',
      'At night there are noises from under the roof. In the morning the cleaning lady found {find} up there.',
      'Up in the roof lay {find}.',
    ],
    ask: [
      'That is how we know that we have a guest, {art} __.',
      '"It is {art} __," said {p}, "and it is here to stay."',
      'Whatever you may have heard about ghosts, this was {art} __.',
      'My brother says that it is a burglar, but burglars do not have such things. It is {art} __.',
      'Every night we put out something to eat for {art} __.',
    ],
    rows: `find art due rivals
      a big round feather, and the bones of mice | an | owl | ant otter elephant
      a web as big as a sheet | a | spider | cat pigeon mouse
      a grey feather and two white eggs | a | pigeon | cat mouse spider
      a bit of black fur and the marks of paws in a saucer of milk | a | cat | pigeon spider snail
      an empty shell with a silver line on it | a | snail | cat pigeon mouse
      a crust with the marks of tiny teeth on it | a | mouse | pigeon spider snail
      some red hair from a bushy tail, and a heap of nuts | a | squirrel | pigeon spider snail
      a skin without legs, as long as my arm | a | snake | pigeon spider cat`,
  },
  {
    open: [
      'Let me tell you about {pet}. It has {has}.',
      'We call it {pet}. It came to us on a Sunday, in a hat box, with a letter from my great-aunt. The box had air holes, and in it was an animal with {has}.',
      '{pet} has {has}.',
    ],
    ask: [
      'Our {pet}, as you may have guessed, is {art} __.',
      'Where do you find food for {art} __?',
      'At first we did not know that {pet} was {art} __.',
      '"What is {pet}, a dog?" "No, {pet} is {art} __."',
      'It is not every day that someone sends you {art} __.',
    ],
    rows: `has art due rivals
      green feathers, and says rude words | a | parrot | snake tortoise crab
      no legs and a cold skin | a | snake | parrot rabbit bee
      a thick shell and a wrinkled neck | a | tortoise | parrot snake rabbit
      ten legs, two of them with great claws | a | crab | parrot snake rabbit
      long soft ears and a tail like cotton | a | rabbit | parrot snake crab
      round eyes, a hooked beak and a head that turns right round | an | owl | elephant ant eel
      fins and golden scales | a | goldfish | parrot rabbit crab
      long hind legs and green skin, and croaks | a | frog | parrot rabbit goldfish
      spines all over its back | a | hedgehog | parrot snake goldfish
      hair all over, two long arms, and hands like ours | a | monkey | parrot snake goldfish`,
  },
  {
    open: [
      'They were standing in the yard and boasting. "I have {n} wheels," said one, "and never once have I been late." They were a {x} and a {y}.',
      'A {x} and a {y} were talking in the garage at night. "You with your {n} wheels!" said one of them to the other, and it was meant as an insult.',
    ],
    ask: [
      'Now it is clear whose wheels were spoken of, those of the __.',
      'The one with the {n} wheels was the __.',
      'To have {n} wheels is quite normal for a __.',
      'Can you tell which one had {n} wheels? It was the __.',
    ],
    rows: `x y n due rivals
      bicycle | van | two | bicycle | van / bicycle | van | four | van | bicycle
      motorbike | taxi | two | motorbike | taxi / motorbike | taxi | four | taxi | motorbike
      scooter | car | two | scooter | car / scooter | car | four | car | scooter
      bicycle | tractor | four | tractor | bicycle / scooter | cart | four | cart | scooter
      pram | bicycle | four | pram | bicycle`,
  },
]);

export const kinds: readonly Kind[] = [BACK];
