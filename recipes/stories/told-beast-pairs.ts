// Tellings of two or three who each have a creature, a plant or a vehicle, told apart by what goes with these.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const PAIRS = toldKind('told: beasts, whose is it', [
  {
    open: [
      '{p} has {x}. {q} has {y}.',
      'Upstairs live {q} and {y}. Downstairs live {p} and {x}.',
      'One pet each, that is the rule of the house. {p} got {x}, and {q} got {y}.',
    ],
    ask: [
      'On the stairs I found {z}. I gave it back to __.',
      '"Look, {z}!" said the landlord. "I shall have a word with __."',
      'There was {z} in my soup, and I knew that I had to complain to __.',
      'Whose pet has lost {z}? It must be that of __.',
      'For {z} on the carpet you can only blame __.',
    ],
    rows: `x y z
      a parrot | a dog | a green feather / a dog | a parrot | a muddy paw print / a tortoise | a canary | a bit of shell
      a canary | a goldfish | a tiny yellow feather / a sheep | a goose | a tuft of wool / a goose | a cat | a long white feather
      a spider | a hen | a dusty web / a hen | a hamster | an egg`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{q} came with {y} and {p} came with {x}. That is how they met, in front of the bakery.',
      'You can tell them apart by what they have at home. {p}: {x}. {q}: {y}.',
    ],
    middle: [
      'They have known each other for years, and still they say "Good morning, sir" and "Good morning, madam".',
    ],
    ask: [
      'From the open window came {z}. So that is where I shall find __.',
      'The loudest thing in the house is {z}, and we have to thank for it __.',
      'The baby woke from {z}, and next day a kind note was put through the door of __.',
      'You hear {z} in the background when you are on the phone with __.',
      'In the recording of our choir there is {z}. The one to blame for that is __.',
    ],
    rows: `x y z
      a dog | a rooster | a loud bark / a cat | a dog | a long meow / a rooster | a cow | a lot of crowing
      a cow | a pony | a deep moo / a pony | a duck | a wild neigh / a duck | a sheep | a cheerful quack
      a sheep | a frog | a sad bleat / a frog | a cat | a wet croak / an owl | a dog | a soft hoot`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'We were three to run the farm shop. {p} saw to {x}, and {q} saw to {y}. I did the till.',
      'There are two who sell at the market in our street. {q} has {y}. {p} has {x}. Both get up far too early.',
    ],
    ask: [
      'By noon all of the {z} had gone. Well done, __!',
      'For {z} you must see __.',
      'There is a queue for {z} in front of the stall of __.',
      'My mother, who never buys {z} anywhere else, sends her best wishes to __.',
      'Somebody has dropped a whole box of {z}. Oh dear, it was __.',
    ],
    rows: `x y z
      hens | bees | eggs / bees | goats | honey / goats | sheep | milk and cheese / sheep | hens | wool
      apple trees | cows | fruit / cows | apple trees | milk and butter / ducks | goats | eggs / a vineyard | hens | grapes`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} came by {x}. {q} came by {y}. Both were late.',
      'All of the guests are here now. {q} took the {y}, and {p} took the {x}.',
      '"How did you get here?" we asked. "By {x}," said {p}. "By {y}," said {q}.',
    ],
    ask: [
      'We had to hear all about {z} from __.',
      'A broken {w} was the reason, said __.',
      'Something was wrong with the {w}. This happened to __.',
      'While we ate, there was a long story about {z}, told by __.',
    ],
    rows: `x y z w
      plane | boat | the clouds and the airport | wing / boat | train | the waves and the harbour | mast
      train | plane | the tunnels and the station | rail / bicycle | plane | the hills and a flat tyre | pedal
      plane | car | the view from above | wing / boat | car | how seasick one gets | sail / bicycle | train | sore legs | pedal`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Two parcels were put into the wrong hands. The one for {p} was meant for {pHis} {x}, and the one for {q} was meant for {qHis} {y}.',
      'It was the birthday of two pets at once: the {x} of {p}, and the {y} of {q}.',
    ],
    ask: [
      'In the first parcel we found {z}. It had to go to __.',
      '"{Z}? That is not for me, give it to __!"',
      'What use is {z} to a {y}? So I took it round to __.',
      'Anybody can see that {z} is right for the pet of __.',
      'We had bought {z} as a present, and it was wrapped up and sent to __.',
    ],
    rows: `x y z
      dog | canary | a collar with a bell / pony | goldfish | a new saddle / canary | dog | a cage with a swing
      goldfish | horse | a tank made of glass / horse | parrot | a big bag of hay / cat | horse | a toy mouse
      rabbit | guard dog | a bunch of carrots / dog | pony | a nice bone / monkey | dog | a bunch of bananas`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} is looking after the {x} this week, and {q} is looking after the {y}.',
      'For a week the zoo has two new helpers. {q} works with the {y} and {p} with the {x}.',
      'The young ones drew lots. The {x} fell to {p}, the {y} to {q}.',
    ],
    middle: ['They have the same green boots, and the same sandwiches for lunch.'],
    ask: [
      'To look at {z} all day is the lot of __.',
      'There is a song about {z} that was made up by __.',
      'A visitor asked about {z} and got a good answer from __.',
      'Because of {z}, it takes a long brush to do the work of __.',
      'Have you drawn {z}, too, __?',
    ],
    rows: `x y z
      elephants | lions | those long trunks / lions | camels | those big manes / camels | zebras | those humps
      zebras | tortoises | those black and white stripes / tortoises | parrots | those hard shells / parrots | bears | those bright feathers
      giraffes | seals | those endless necks / peacocks | wolves | those tail feathers`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Three beds, three sorts of plants: {p} planted carrots, {q} planted roses, and {r} put in a cherry tree.',
      'In the garden of the school, a cherry tree is the work of {r}, the roses are the work of {q}, and the carrots that of {p}.',
    ],
    ask: [
      'One of them has orange roots to pull out of the earth, and that is __.',
      'The rabbits come each night to steal from __.',
      'You cannot see yet how big they are, for they are under the ground. Be patient, __!',
      'A snowman needs a nose, so let us ask __.',
      'The donkey knows who has got something for him. He runs to __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'Late that night two letters were pushed under the door. The one about the {x} was from {p}, and the one about the {y} was from {q}.',
      '{p} has lost {pHis} {x}. {q} has lost {qHis} {y}. They have asked us all to keep our eyes open.',
    ],
    ask: [
      'I saw something that {z} behind the church, and so I rang up __.',
      'A boy said that it {z} past him. "Hurry," I told him, "go and tell __!"',
      'Whatever it was, it {z} away. The pet of __?',
      'Since it {z}, it can only belong to __.',
    ],
    rows: `x y z
      canary | rabbit | flew / rabbit | parrot | hopped / parrot | snake | flew / snake | canary | slithered
      pony | frog | galloped / frog | pony | hopped / horse | budgie | galloped / duck | rabbit | waddled`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'There was a fancy dress party at the town hall. {p} went as {x} and {q} as {y}.',
      '"I am {x}," said {p} at the door. "And I am {y}," said {q}. It was fancy dress, and both looked hot.',
    ],
    ask: [
      'The first to fall over {z} was __.',
      'While they danced, somebody lost {z}. It was __.',
      'In the photo you see {z} and know at once that it is __.',
      'It was not easy to sit down with {z}, and I felt sorry for __.',
    ],
    rows: `x y z
      an elephant | a bee | a long grey trunk / a lion | a fish | a mane of string / a fish | a goat | two golden fins
      a goat | a butterfly | a pair of horns / a butterfly | a bear | four paper wings / a snail | a wolf | a house on the back
      a stag | a cat | antlers made of wood / a camel | a duck | a hump made of a cushion / a parrot | a lion | a crooked beak`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'You see those two over there? {p} works with {x}, and {q} with {y}. They are married to each other.',
      '{q} does something with {y}. {p} does something with {x}. That is all that I know about my new neighbours.',
    ],
    middle: ['They have painted their door blue and put a bench next to it.'],
    ask: [
      'It must be {z} again, I thought when I saw the bandage on the arm of __.',
      '"I was not careful for a moment, and it was {z}," said __.',
      'They tell me it was {z}. Get well soon, __!',
      '"It is only {z}," said the nurse. "You will live, my dear __."',
    ],
    rows: `x y z
      bees | horses | a sting / horses | bees | a kick from a hoof / geese | cows | a beak / cats | geese | a scratch
      bulls | wasps | a horn / dogs | bees | the bite of sharp teeth / donkeys | hens | a kick / crabs | horses | a pair of claws`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Two of the cousins keep an animal. {p} chose {x}, because {q} already had {y}.',
      'At first they both wanted {y}. Then {p} took {x} instead, and left the other to {q}.',
    ],
    ask: [
      'The pet with {z} lives at the house of __.',
      '"Mine has got {z}," said __.',
      'If you count and find {z}, you are looking at the pet of __.',
      'What has {z}, and belongs to one of them? That is easy: it is the darling of __.',
    ],
    rows: `x y z
      a spider | a hamster | eight legs / a canary | a cat | two legs / a snake | a dog | no legs
      a cat | a parrot | four legs / a hen | a rabbit | two legs / a beetle | a mouse | six legs
      a dog | a duck | four paws / a goldfish | a hamster | no legs / a big hairy spider | a lizard | eight legs`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'A driver, a pilot, a captain: {p} drives a bus, {q} flies a plane, and {r} sails a ship. They were at school with me.',
      'My old school friends have all done well. {r} has a ship, {p} has a bus, and {q} has a plane.',
    ],
    ask: [
      'The one who gets seasick must not go with __.',
      'An anchor is painted on the letters of __.',
      'If you need to know about tides and waves, talk to __.',
      'There are dolphins in the holiday photos of __.',
      'From one harbour to the next goes __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      'The children took the animals for a walk. {p} led the {x}, and {q} carried the {y}, or it may be that they took turns; no, it was like that all the way.',
      'Along the lane came {q} with the {y}, and behind came {p} with the {x}.',
    ],
    ask: [
      'You have to shout to {q} if you want to be heard over the noise of the __.',
      'Somebody wanted to stroke the animal of {q}, so they stopped. It was the first time that anybody had stroked a __.',
      '{q} was tired, and so I offered to take the __.',
      'By the time they got home, {q} was as wet as the __.',
      'At last {q} sat down on a stone and gave some water to the __.',
    ],
    rows: `x y due rivals
      dog | hen | hen | dog / goat | cat | cat | goat / pony | lamb | lamb | pony / donkey | duck | duck | donkey / dog | rabbit | rabbit | dog / calf | puppy | puppy | calf
      sheep | goose | goose | sheep`,
  },
  {
    open: [
      'Two prizes were given at the show. One went to {p} for {pHis} {x}. The other went to {q} for {qHis} {y}.',
      'They had each brought what they loved most: {q} the {y}, and {p} the {x}.',
    ],
    middle: ['There was weak tea, and a brass band that knew three songs.'],
    ask: [
      'It was {z} that had pleased the judges, or so they said to __.',
      '"I have never seen {z} like this," said the judge to __.',
      'The silver cup has {z} on it, and it stands on the shelf of __.',
      'What makes it so fine, if you look closely, is {z}. Good for you, __!',
    ],
    rows: `x y z
      pony | rose | a mane / rose | sheep | a flower / sheep | oak | a coat of wool / peacock | cabbage | a tail
      bull | tulip | a pair of horns / cactus | goose | a set of spines / tortoise | apple tree | a shell / apple tree | tortoise | a load of fruit`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The three bears of the old story had grown up and got jobs. {p} was now with the fire brigade, {q} drove a tractor, and {r} had a boat for fishing.',
      'If you meet three bears called {q}, {r} and {p}, you should know that {q} has a tractor, {r} has a fishing boat, and {p} has a fire engine.',
    ],
    ask: [
      'With a siren and a ladder, there came __.',
      'Smoke! Somebody call __!',
      'The water hose was held by __.',
      'A cat in a tree was got down by __.',
      'The one with the red engine and the loud bell was __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'Both of them dreamt that they were animals. {p} was {x} and {q} was {y}.',
      '"In my dream I was {y}," {q} told us at breakfast. "And I was {x}," said {p}, "all night."',
    ],
    ask: [
      'It felt good to {z}. So we heard from __.',
      '"You cannot think how odd it is to {z}," said __.',
      'To {z} in a dream had made hungry poor __.',
      'How fine it was to {z}, thought __.',
    ],
    rows: `x y z
      an eagle | a mole | fly over the mountains / a mole | an eagle | dig deep into the earth / a spider | a cow | spin a web
      a cow | a spider | eat grass all day / a whale | a hen | dive to the bottom of the sea / a hen | a whale | lay an egg
      a kangaroo | a snail | hop with a child in one's pocket / a squirrel | a penguin | hide nuts in a tree / a bee | a horse | make honey`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The two sheds stand side by side. In the left one {p} keeps {x}. In the right one {q} keeps {y}.',
      '{q} has rented the shed on the right for {y}, and {p} the one on the left for {x}.',
    ],
    ask: [
      'The smell of {z} comes from the shed of __.',
      'A cart with {z} drove up and stopped for __.',
      'There is {z} on the path, and you can guess that it was spilt by __.',
      'We borrowed some {z} from __.',
    ],
    rows: `x y z
      two horses | a boat | hay / a boat | two horses | salt and rope / bees | a goat | honey and wax
      a car | hens | petrol / hens | a car | corn and straw / a motorbike | a cow | petrol and oil / a cow | a motorbike | milk and hay`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{pet} and {pet2} have the same birthday. {pet} is {x}. {pet2} is {y}.',
      'We have {x} and {y}. The first is called {pet}, and the other one is {pet2}.',
    ],
    ask: [
      'You can see {z} behind the curtain, so I know where to look for __.',
      '{Z} got stuck in the door. Poor __!',
      'I would know {z} anywhere. Come out, __!',
      'When you feel {z} in the dark, do not be afraid. It is only __.',
    ],
    rows: `x y z
      a parrot | a dog | a beak / a dog | a parrot | a paw / a tortoise | a cat | a shell
      a pony | a duck | a mane / a duck | a pony | a wing / a goat | a hen | a horn / a sheep | a goose | a ball of wool`,
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'Three houses on the cliff are named after animals: the Swan belongs to {p}, the Bull to {q}, and the Fish to {r}. Over each door there is the creature in stone.',
      'Over the door of {r} is a stone fish, over that of {q} a stone bull, and over that of {p} a stone swan.',
    ],
    middle: ['A storm came up in the night, with hail and thunder.'],
    ask: [
      'In the morning a stone horn lay in front of the house of __.',
      'Two horns, a tail, four hooves: the house we mean is that of __.',
      'The one whose stone animal has lost a hoof is __.',
      'Somebody had put a hat on one of the horns, and it made us laugh, even __.',
      'You cannot miss it: there are hooves right above the door of __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
]);

export const kinds: readonly Kind[] = [PAIRS];
