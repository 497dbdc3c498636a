// Tellings in letters, notices, diaries, phone calls and adverts, of creatures and what goes with them.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const LETTERS = toldKind('told: beasts in letters', [
  {
    open: [
      'For sale: {a c}, five years old, kind to children. Ring {p} after six.',
      'Wanted: a good home for {a c}. We are moving to a flat on the ninth floor. Please write to {p}.',
      'Dear {p}, I read your advert in the paper. I am very interested in the {c}.',
    ],
    middle: ['The telephone rang eleven times that evening, and three of the calls were wrong numbers.'],
    ask: [
      '"One question," said the lady. "Is there anything wrong with its __?"',
      'I should tell you that it has a small scar on its __.',
      'Before you pay, have a good look at the __.',
      'The __ was brushed and shone like new.',
      'What colour is the __, please?',
    ],
    rows: `c due rivals
      pony | mane | shell beak trunk / tortoise | shell | mane beak trunk / parrot | beak | mane shell trunk
      mare | mane | beak shell wool / budgie | beak | shell mane trunk / lamb | wool | shell beak trunk
      brown horse | mane | shell beak wool / sheep | wool | shell trunk beak / turtle | shell | mane wool beak`,
  },
  {
    open: [
      'Dear neighbours, it was me. I mean, it was {pet}, my {c}. I know that some of you did not sleep on Friday, and I am very sorry. We had forgotten to shut the window, and we were at the opera.',
      'To whoever lives on the third floor: we like animals, we really do. But your {c} (is it called {pet}?) has gone too far.',
    ],
    ask: [
      'All night long, {pet} did nothing but __.',
      'I promise that {pet} will never __ again after nine.',
      'Nobody minds if it should __ a bit by day.',
      'If {pet} does __ again, just knock on the wall.',
      'You cannot forbid such an animal to __, but you can shut the window.',
    ],
    rows: `c due rivals
      dog | bark | quack crow croak / cat | meow | bark quack crow / rooster | crow | bark meow croak
      duck | quack | bark crow meow / frog | croak | bark quack crow / canary | sing | bark quack croak
      puppy | bark | meow croak crow / lamb | bleat | bark quack meow / donkey | bray | meow croak quack / wolf | howl | bleat quack crow`,
  },
  {
    open: [
      'Dear Granny, thank you for {pet}. I always wanted {a c}. Mum screamed when she opened the box, but now she likes it, too. At school nobody believes me.',
      'My dear child, you are ten now, and so I have sent you {pet}. It is {a c}. Do not let it near the cheese.',
    ],
    ask: [
      'On the first evening it __ from the bed to the door and back.',
      'In the night it __ all the way to the kitchen.',
      'When I called its name, it __ towards me.',
      'It was so funny! It __ right across my homework.',
    ],
    rows: `c due rivals
      frog | hopped | flew slithered galloped / snake | slithered | flew hopped galloped / parrot | flew | hopped slithered galloped
      duckling | waddled | slithered galloped flew / rabbit | hopped | flew slithered galloped / snail | crawled | flew hopped galloped
      canary | flew | slithered galloped hopped / gosling | waddled | slithered flew galloped / caterpillar | crawled | flew galloped hopped / grass snake | slithered | hopped flew galloped`,
  },
  {
    open: [
      'House rules of {p}, to be read aloud to every guest: Shoes off. No smoking. And never, never touch {pet}, the {c}!',
      'A card hung on the gate: "Here lives {pet}. {pet} is {a c}. You have been warned."',
    ],
    ask: [
      'One guest did not listen, and has a mark from a __ to this day.',
      'The postman is a brave man, but he does not like to be hit by a __.',
      'All of a sudden there was a __ in my face.',
      'I had my back to it and felt a __ on my shoulder.',
    ],
    rows: `c due rivals
      goose | beak | paw hoof trunk / donkey | hoof | beak paw trunk / sheepdog | paw | beak hoof trunk / pony | hoof | beak trunk paw / black cat | paw | beak hoof trunk
      parrot | beak | trunk hoof paw / baby elephant | trunk | beak hoof paw / mad old turkey | beak | paw hoof trunk / wolf | paw | beak hoof trunk`,
  },
  {
    open: [
      'From the diary of {p}, aged nine: "I have a secret in the shed. It {x}. I am not going to tell anyone, not even my sister, who tells everyone everything."',
      'The note was written in milk, so that you had to hold it over a candle. "It is behind the sofa," it said. "It {x}. Burn this."',
    ],
    middle: ['The rest of the page was covered in jam.'],
    ask: [
      'Now we know that {p} has been hiding a __.',
      'That can only be a __!',
      '"Good heavens," said Mother, "a __ in my house."',
      'Where does one get a __, I wonder?',
      'I am sorry, but the __ has to go.',
    ],
    rows: `x due rivals
      can say my name and fly, and it has a hooked beak | parrot | snake frog rabbit / has no legs, is as thin as a rope, and hisses if you step on it | snake | parrot frog duck
      is green, hops, croaks, and wants to be kept wet | frog | parrot rabbit snake / quacks, has flat feet, and sleeps in a tub | duck | snake frog rabbit
      has long soft ears, hops, and eats carrots | rabbit | parrot duck snake / says baa, and its white coat is all wool | lamb | snake frog parrot
      meows for milk and purrs when I stroke it | kitten | duck frog lamb / runs in a wheel at night and stuffs its cheeks with seeds | hamster | snake duck parrot`,
  },
  {
    open: [
      'Two postcards came on one day. {p} is in the mountains and writes about eagles. {q} is by the sea and writes about crabs.',
      '{q} only cares for crabs, and {p} only cares for eagles, so they went on holiday to different places.',
    ],
    ask: [
      'Wings, wings, wings: that is all that is in the letter from __.',
      'A long brown feather was put into the envelope by __.',
      'A nest on top of a cliff was seen by __.',
      '"To see them, I have to look straight up," writes __.',
      'Beak and claw, high in the air! These pictures were taken by __.',
      'They fly in wide circles over the head of __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The village newspaper, page three: last Sunday the band had to stop in the middle of a march, for {x} had walked on to the stage. The mayor was angry. The children called for more.',
      'My uncle always sends me bits from the paper. This time it is about {x} that got on a bus and would not pay.',
    ],
    ask: [
      'In the photo you can see only its __, which is a pity.',
      'It knocked the hat off an old man with its __.',
      'A lady stroked its __ and calmed it down.',
      'As it turned round, its __ touched everyone within reach.',
    ],
    rows: `x due rivals
      an elephant | trunk | hump beak wing / a camel | hump | trunk beak wing / a swan | wing | hump trunk hoof
      a stork | beak | trunk hump hoof / a young elephant | trunk | wing hump beak / a goose | wing | hoof hump trunk / a pelican | beak | trunk hump hoof`,
  },
  {
    open: [
      'Dear Sir or Madam, I bought {x} from you by post. It came on Monday, and I must say that I am surprised. The box was far too small, and the stamp was upside down.',
      'They ordered a garden gnome from the catalogue. By mistake they were sent {x}.',
    ],
    ask: [
      'Nobody had told us how much __ it would want.',
      'We had no __ in the house, so we gave it bread.',
      'Would you kindly send us some __ as well?',
      'There is only one shop in this town that sells __.',
    ],
    rows: `x due rivals
      a pony | hay | meat seeds fish / a lion | meat | hay seeds fruit / a penguin | fish | hay seeds fruit
      a horse | hay | meat fish worms / a seal | fish | hay seeds grass / a canary | seeds | hay meat fish
      a tiger cub | meat | hay seeds grass / a donkey | hay | fish meat worms / a budgie | seeds | fish hay meat`,
  },
  {
    open: [
      'My darling, it is late, and I write this by the light of the torch. Our camp is right next to the {c}. The cook snores, the tent leaks, and I have a blister on each foot. But I would not be anywhere else.',
      'Expedition log, day nine: we have found the {c} at last. All are well, though we have no more sugar.',
    ],
    middle: ['It has rained since Sunday, and the donkey has eaten the map.'],
    ask: [
      'As I write, I can hear them __.',
      'They always __ when the moon comes up.',
      'Nobody at home will believe how loudly they __.',
      'Even in my sleep I hear them __.',
    ],
    rows: `c due rivals
      wolves | howl | roar hoot croak / lions | roar | howl hoot croak / frogs | croak | roar howl neigh
      wild horses | neigh | roar hoot croak / white owls | hoot | roar howl neigh / tigers | roar | croak hoot neigh
      giant toads | croak | howl roar neigh / grey wolves | howl | croak neigh hoot / wild donkeys | bray | howl roar croak`,
  },
  {
    open: [
      'Lost in the park: {a c} made of cloth. It belongs to a little boy who cannot sleep without it. You can keep the pram.',
      'I sewed {a c} for the baby, with buttons for eyes. It is a bit crooked, but I was never good at that sort of thing.',
    ],
    ask: [
      'You will know it by its __, which are yellow.',
      'One of its __ has come off, and there is straw coming out.',
      'It looks a little sad, because its __ hang down.',
      'For the __ I took a piece of an old curtain.',
    ],
    rows: `c due rivals
      cow | horns | wings fins stripes / swallow | wings | fins horns stripes / goldfish | fins | horns wings paws
      butterfly | wings | horns paws fins / goat | horns | wings fins feathers / bear | paws | horns wings fins
      shark | fins | wings horns paws / cat | paws | wings fins horns / stag | antlers | wings paws fins`,
  },
  {
    open: [
      'To the Lost and Found: on the train at ten I left a basket with {x} in it. I had only got up to look for the tea.',
      'The inspector opened the basket on the luggage rack. There was no ticket for what was in it, and it was {x}.',
    ],
    ask: [
      'It looked at him and __.',
      'As soon as the lid was off, it __.',
      'Everybody in the carriage turned round when it __.',
      'The train went into a tunnel, and something __ in the dark.',
    ],
    rows: `x due rivals
      a hen | clucked | barked meowed hissed / a puppy | barked | quacked meowed bleated / a kitten | meowed | barked quacked hissed
      a lamb | bleated | barked quacked meowed / a duck | quacked | barked meowed bleated / a snake | hissed | barked quacked bleated
      a small dog | barked | meowed quacked bleated / a frog | croaked | meowed barked bleated / an old cat | meowed | barked quacked bleated`,
  },
  {
    open: [
      'Dear children, the class pet has written you a letter. "I am well," it says. "I {x}. Who has taken my bell?" Love from your teacher, who is holding the pen.',
      'An old card was found in the attic, without a name: "Do not worry about me. I {x}. Kiss the children." It was from an animal, of course, and Great-Grandfather had made it up.',
    ],
    middle: ['The ink had run, and one corner was eaten away.'],
    ask: [
      'The one who signs it like that can only be a __.',
      'We put it on the wall, next to the picture of a __.',
      '"It is from a __!" they all cried.',
      'So even a __ can write letters.',
    ],
    rows: `x due rivals
      swim round my little bowl and open and shut my mouth | goldfish | spider horse hen / have had nothing in my web all week but one thin fly | spider | goldfish horse hen
      was ridden to the market and back, and my mane has been plaited | horse | goldfish spider hen
      have laid an egg every day, and I told the whole yard about it | hen | horse spider goldfish
      have been at the milk again, and caught a mouse on the stairs | cat | horse spider hen / bark at the moon and dream of bones | dog | goldfish hen spider
      am milked at six and say moo for thank you | cow | cat spider dog / have rolled in the mud, and my tail is curlier than ever | pig | cat hen goldfish`,
  },
  {
    open: [
      'Three cousins in three towns wrote to say what they had got for Christmas: {p} a puppy, {q} a canary, and {r} a goldfish.',
      'A canary for {q}, a goldfish for {r} and a puppy for {p}: Grandfather had been generous that year.',
    ],
    ask: [
      'A lead and a rubber bone were sent on later to __.',
      'To be taken for a walk three times a day: so it said on the card to __.',
      'Muddy paws on the bed are the trouble of __.',
      'It chewed up a slipper, we read in the letter from __.',
      'There is barking in the background when you ring up __.',
      'Fetch the stick! That is the new game of __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'Instructions for the house, in case we are not back by Monday: the key is under the pot, the milk is paid for, and {pet} needs looking after. {pet} is {a c}.',
      '"Hello, Mum? It is about {pet}, my {c}. Could you go round to my flat? I am stuck at the airport."',
    ],
    ask: [
      'Please see that the door of the __ is shut.',
      'If it gets cold in the night, put a rug over the __.',
      'Once a day somebody has to clean the __.',
      'Its __ is where it feels safest, so let it stay there.',
    ],
    rows: `c due rivals
      budgie | cage | stable kennel hive / pony | stable | cage hutch kennel / guard dog | kennel | cage stable hive
      rabbit | hutch | stable kennel hive / parrot | cage | kennel stable hive / horse | stable | hutch cage hive
      canary | cage | stable hive kennel / racehorse | stable | cage hutch hive / big watchdog | kennel | cage hive stable`,
  },
  {
    open: [
      'Letter to the editor: Why is nobody doing anything about the {c}? I moved to this town for its quiet. On Sunday the whole of my family wanted to have tea outside, and we had to go in after five minutes.',
      'Notice to all visitors of the castle: beware of the {c}! The staff are not to blame.',
    ],
    ask: [
      'Nobody has been seriously __ yet, but it is only a matter of time.',
      'My poor wife was __ in the arm.',
      'If you have been __, go to the gatehouse, and they will give you a plaster.',
      'I was __ three times, and I have got the marks to prove it.',
    ],
    rows: `c due rivals
      wasps | stung | kicked pecked / geese | pecked | stung kicked / donkeys | kicked | stung pecked
      swans | pecked | stung kicked / bees | stung | kicked pecked / wild ponies | kicked | pecked stung`,
  },
  {
    open: [
      'Hi, it is me again. I am at the wool shop. No, the other one. I want to make a costume for the baby, {a c}, and I cannot decide on the colours. The woman here is no help, she says that everybody is a pumpkin this year.',
      'Pattern number 44 in the magazine is a {c} for ages one to three. You need four balls of wool and a lot of time.',
    ],
    ask: [
      'It says that you begin with the __.',
      'Do you think that I can leave out the __?',
      'The __ should be knitted in another colour.',
      'Last of all, sew on the __.',
    ],
    rows: `c due rivals
      swan | wings | horns stripes fins / zebra | stripes | wings horns fins / goat | horns | wings stripes fins
      fish | fins | wings horns stripes / leopard | spots | wings horns fins / butterfly | wings | horns fins spots
      tiger | stripes | wings fins horns / bull | horns | fins wings spots / shark | fins | horns stripes wings`,
  },
  {
    open: [
      'The will was short. "My house goes to my sister. {pet}, my {c}, goes to {p}, who once gave me a biscuit."',
      'A telegram came for {p}: "{pet} arriving on noon train. It is {a c}. Sorry. Aunt Jane."',
    ],
    ask: [
      'The children climbed on chairs in order to see its __.',
      'It was strange, and a little sad, to see its __ in that small kitchen.',
      'Aunt Jane used to put flowers on its __.',
      'After the long journey there was dust all over its __.',
    ],
    rows: `c due rivals
      tortoise | shell | horns mane beak / bull | horns | shell mane trunk / horse | mane | shell horns trunk
      goat | horns | shell mane trunk / elephant | trunk | shell horns mane / turtle | shell | mane horns trunk
      pony | mane | trunk shell horns / stag | antlers | shell mane trunk / camel | hump | shell horns antlers`,
  },
  {
    open: [
      'A letter from the farm. {pet} is a cow now, and {pet2} is a rooster: they were both so tiny when you left!',
      'There were two names on the back of the photo, {pet2} for the rooster and {pet} for the cow.',
    ],
    ask: [
      'Each morning a bucket of milk comes from __.',
      'It goes "moo" in the meadow, and I know that it is __.',
      'Those two horns belong to __.',
      'The calf in the barn is the child of __.',
      'With a bell round the neck, home comes __.',
      'I had to learn how to milk __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
]);

export const kinds: readonly Kind[] = [LETTERS];
