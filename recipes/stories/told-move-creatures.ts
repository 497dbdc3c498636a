// Tellings of creatures that are named first and later do what their kind does: how they move, call, sting and bite.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const DEEDS = toldKind('told: what it does and gives, creatures', [
  {
    open: [
      '{pet} is {a x}.',
      'My cousin has {a x} called {pet}.',
      'You have met {pet}, have you not? That is the {x} that belongs to {p}.',
    ],
    ask: [
      'Do not make {pet} angry, or it will __ you.',
      'The doctor looked at the mark on my leg. "Did {pet} __ you?"',
      '"Will {pet} __ me?" asked the little boy, and he hid behind his father.',
      'Each animal defends itself in its own way, and {pet} knows how to __.',
      'I only wanted to be friends, but {pet} tried to __ me.',
    ],
    rows: `x due rivals
      bee | sting | bark kick scratch / dog | bite | sting kick peck / cat | scratch | sting kick peck
      horse | kick | sting scratch peck / hen | peck | sting kick scratch / wasp | sting | kick bite peck
      pony | kick | sting peck scratch / snake | bite | kick scratch sting
      donkey | kick | sting peck scratch`,
  },
  {
    open: [
      'In the school play about the farm and the forest, {p} is the {x}. There are no words to learn, and {pHe} is glad of that.',
      'They gave out the parts on Monday. The queen went to {q}, as everybody had thought, and {p} has to be the {x}. The costume is hot and it itches.',
    ],
    ask: [
      'When the curtain went up, {p} had only one thing to do: go to the front and __.',
      '"Louder, {p}!" whispered the teacher. "I want to hear you __!"',
      'The whole family was in the third row to hear {p} __.',
      'Even in the bath {p} did nothing that week but __.',
      'At the end the audience begged {p}, still in costume, to __ once more.',
    ],
    rows: `x due rivals
      cow | moo | bark hiss quack / dog | bark | moo hiss quack / duck | quack | bark moo roar
      lion | roar | moo quack croak / frog | croak | roar bark moo / owl | hoot | bark moo croak
      snake | hiss | bark quack moo / wolf | howl | quack moo hiss / bee | buzz | bark moo roar
      mouse | squeak | roar moo bark`,
  },
  {
    open: [
      'Long ago the animals held a race. Among them was {pet}, {a x}, who had slept badly and was in a poor mood.',
      '{pet} the {x} and {pet2} the {y} wanted to see who would be first at the old oak. The whole forest had come to watch.',
    ],
    ask: [
      'The owl gave the sign, each went off in its own way, and {pet} began to __.',
      '"Go, {pet}!" they cried, and {pet} went as fast as it could __.',
      'In the middle of the race {pet} grew so tired that it could no longer __.',
      'It was a pleasure to see {pet} __ past the crowd.',
    ],
    rows: `x due y rivals
      frog | hop | horse | gallop swim fly / horse | gallop | frog | hop fly swim
      snake | slither | rabbit | hop fly gallop / rabbit | hop | snake | slither fly swim
      snail | crawl | eagle | fly gallop hop / eagle | fly | snail | crawl gallop hop
      pony | gallop | snail | crawl hop fly / fish | swim | snail | crawl fly hop`,
  },
  {
    open: [
      'This is the story of {pet}, a young {x} who had never been away from home.',
      'Once there was {a x}, and its name was {pet}. It was neither big nor clever, but it had a good heart.',
    ],
    ask: [
      'Then {pet} heard its mother call, and it __ to her as fast as it could.',
      'The last we saw of {pet} was its back as it __ away.',
      'One morning {pet} took heart and __ off into the wide world.',
      'For three days and three nights {pet} __ without a rest.',
    ],
    rows: `x due rivals
      sparrow | flew | swam galloped hopped / fish | swam | flew galloped hopped
      horse | galloped | flew swam crawled / frog | hopped | flew galloped slithered
      snail | crawled | galloped flew swam / snake | slithered | galloped flew hopped
      pony | galloped | swam hopped flew / owl | flew | galloped crawled swam
      rabbit | hopped | flew swam slithered / caterpillar | crawled | flew galloped swam`,
  },
  {
    open: [
      "It was full at the vet's. {p} sat there with {a x} on {pHis} lap, next to {q}, who had {a y} in a box.",
      "At the vet's I had the chair between {p} and {q}. {p} had brought {pHis} {x}, and {q} had come with {a y}. We talked about the weather.",
    ],
    ask: [
      "Nobody could hear the nurse, because {p}'s animal would not stop __.",
      'Then the door banged, and the animal that {p} had brought began __.',
      '{p} said, "Hush, hush," but the poor thing in {pHis} arms went on __.',
      "A needle is no fun. Through the wall we could hear {p}'s animal __.",
    ],
    rows: `x due y rivals
      dog | barking | cat | meowing quacking hissing / cat | meowing | duck | quacking barking hissing
      duck | quacking | dog | barking meowing hissing
      snake | hissing | puppy | barking quacking squeaking
      mouse | squeaking | duck | quacking barking roaring
      puppy | barking | mouse | squeaking quacking hissing
      frog | croaking | dog | barking squeaking meowing
      kitten | meowing | frog | croaking barking hissing`,
  },
  {
    open: [
      'Our dog {pet} thinks it is {a x}. It grew up with one, you see, and never got over it.',
      '"Doctor, you must help us. Our dog believes that it is {a x}! It has never barked in its life." "And how long has this been going on?" "Since it was a puppy."',
    ],
    ask: [
      'When the postman comes, our dog does not bark. It tries to __.',
      'You should hear a dog __!',
      'Have you ever heard of a dog that would rather __ than bark?',
      'At the full moon it sits in the yard and begins to __.',
      'Our neighbours turned round in surprise when they heard our dog __.',
    ],
    rows: `x due rivals
      cat | meow | moo quack crow / cow | moo | meow quack hiss / duck | quack | meow moo croak
      frog | croak | moo meow quack / lion | roar | meow moo quack / mouse | squeak | moo roar croak
      owl | hoot | moo meow quack / snake | hiss | moo meow hoot / bee | buzz | moo meow roar`,
  },
  {
    open: [
      'I have been a keeper at the zoo since I was eighteen. The two I look after are {pet}, the {x}, and {pet2}, the {y}. I know every sound they make.',
      '{pet} is the old {x} at our zoo and {pet2} is the {y} next door. They do not like each other much. In the morning I clean, and in the afternoon I answer questions.',
    ],
    ask: [
      'The children stand at the bars and wait, and then at last {pet} __.',
      'When its dinner is late, {pet} __.',
      'At night, after the gates are shut, I lie in bed and listen to how {pet} __.',
      'I do not need to look up to know that {pet} is awake, because it __.',
      'People cover their ears whenever {pet} __.',
    ],
    rows: `x due y rivals
      lion | roars | snake | hisses howls quacks / snake | hisses | wolf | howls roars quacks
      wolf | howls | lion | roars hisses quacks / owl | hoots | lion | roars hisses barks
      monkey | screams | wolf | howls roars hoots / duck | quacks | owl | hoots roars howls
      tiger | roars | duck | quacks hoots hisses / bear | growls | owl | hoots quacks hisses
      dog | barks | monkey | screams roars hisses / parrot | talks | bear | growls howls roars`,
  },
  {
    open: [
      'There is {a x} living in our garden. The children have named it {pet}, after a boy on television.',
      'Grandad says the garden belongs to {pet}, not to him. {pet} is {a x}, and it moved in last spring, without asking.',
    ],
    ask: [
      'Every morning before breakfast {pet} __ {tail}.',
      'We can see from the kitchen how {pet} __ {tail}.',
      'If nobody disturbs it, {pet} __ {tail} all day.',
      'Be quiet now and watch, for this is when {pet} __ {tail}.',
    ],
    rows: `x due tail rivals
      mole | digs | under the lawn | sings flies spins
      spider | spins | between the roses | digs sings hops
      robin | sings | in the hedge | digs spins quacks
      squirrel | climbs | up the big tree | sings spins quacks
      frog | hops | around the pond | spins sings flies
      snail | crawls | over the lettuce | sings flies digs
      bee | buzzes | round the lavender | digs crawls quacks
      butterfly | flies | round the lavender | digs sings hops
      rabbit | hops | across the lawn | flies spins sings`,
  },
  {
    open: [
      'From the kitchen window I can see {pet}, the {x}. It is my company now that the children are gone.',
      "{pet} is {a x}. It is not mine, it is the neighbour's, or nobody's, but it does not mind my looking. My sister thinks I should get a television.",
    ],
    ask: [
      'I sit down with my tea and watch {pet} __.',
      'It makes me calm to see {pet} __.',
      'All its life {pet} has done little else but sleep and __.',
      'Rain or shine, {pet} is out there, and it starts to __ as soon as it is light.',
    ],
    rows: `x due rivals
      pony | gallop | fly peck spin / hen | peck | spin fly climb / mole | dig | fly bark sing
      spider | spin | bark peck sing / blackbird | sing | bark dig spin / frog | hop | peck fly spin
      goldfish | swim | bark peck sing / squirrel | climb | bark spin swim / duck | swim | bark spin dig`,
  },
  {
    open: [
      "We played the game with the cards. On {p}'s card it said '{x}', and {pHe} had to show us that without a word.",
      '"It is my turn," said {p}, took a card and laughed. It was the {x}. Of course {pHe} could not say so, {pHe} had to act it.',
    ],
    ask: [
      'So {p} began to __ across the carpet.',
      'Have you ever seen a grown person __ round a table?',
      '{p} took off {pHis} shoes, bent {pHis} knees a little and started to __.',
      'The neighbours looked in at the window and saw {p} __ through the living room.',
    ],
    rows: `x due rivals
      frog | hop | gallop crawl fly / horse | gallop | hop slither swim / snake | slither | hop gallop fly
      snail | crawl | gallop fly hop / fish | swim | hop gallop crawl / rabbit | hop | slither swim fly
      eagle | fly | hop swim crawl / pony | gallop | swim slither hop / beetle | crawl | gallop swim hop`,
  },
  {
    open: [
      'The little {x} was born on a rainy day in April, and we named it {pet}. At first it was all eyes, and it could do nothing at all.',
      '{pet} is a very young {x}. A week ago we could have put it in a hat.',
    ],
    ask: [
      'But one fine morning, to the joy of its mother, {pet} could __.',
      'Nobody had shown it how, and yet {pet} began to __.',
      'Come quickly! {pet} has learned to __!',
      'Soon, like the big ones, {pet} will be able to __.',
    ],
    rows: `x due rivals
      sparrow | fly | gallop roar moo / foal | gallop | fly bark quack / puppy | bark | fly roar moo
      lion | roar | fly bark moo / wolf | howl | fly moo gallop / kitten | purr | bark roar fly
      fish | swim | fly gallop bark / frog | croak | bark purr roar / calf | moo | bark purr fly
      owl | hoot | bark moo gallop`,
  },
  {
    open: [
      'Dear Mum, I like it here on the farm. Right under my window lives {a x}. I do not need the clock you gave me.',
      'The only one I had trouble with on that holiday was {pet}, the {x}. The people were kind, the food was plain and the beds were soft.',
    ],
    ask: [
      'At five in the morning it stood under my window and __.',
      'Just as I was falling asleep again, it __.',
      'I put the pillow over my head, but I still heard how it __.',
      'I called out, "Be quiet down there!" and for an answer it __.',
    ],
    rows: `x due rivals
      cow | mooed | barked crowed quacked / rooster | crowed | mooed barked brayed
      donkey | brayed | barked crowed quacked / dog | barked | mooed crowed brayed
      duck | quacked | mooed barked crowed / owl | hooted | mooed barked crowed
      frog | croaked | mooed barked crowed / cat | meowed | mooed crowed barked`,
  },
  {
    open: [
      '"The flat is cheap and dry," said the agent, "and it is quiet, too, apart from the {x}."',
      'We bought the house in winter. In spring we found out about the {x}. There must be a hundred of them, and they are not on any of the photos.',
    ],
    ask: [
      'In the evening, when we want to sit outside, they all begin to __.',
      'One gets used to it in time: they __, and we sleep.',
      'Guests ask us how we can live here while so many of them __.',
      'At first we lay awake all night because we could hear them __.',
    ],
    rows: `x due rivals
      frogs | croak | bark moo buzz / dogs | bark | croak moo hoot / cows | moo | croak bark hoot
      bees | buzz | croak bark moo / owls | hoot | moo bark buzz / ducks | quack | moo bark hoot
      wolves | howl | croak moo quack / cats | meow | bark quack moo / mice | squeak | bark moo hoot`,
  },
  {
    open: [
      'They have put up a camera in front of {pet}, the {x}, so that the whole world can look in. Most of the time it is asleep.',
      '{pet} is {a x} and a star. It has a film of its own, which runs day and night. {q} has watched it for weeks, at work, too, while {qHis} coffee gets cold.',
    ],
    ask: [
      'Come and look at the screen! {pet} is awake and has started __!',
      'For a whole hour, while a thousand people watched, {pet} did nothing but go on __.',
      'You can watch {pet} __.',
      'I have a nice picture of {pet} __.',
      'The best part of the film shows {pet} __ in slow motion.',
    ],
    rows: `x due rivals
      fish | swimming | quacking digging flying / eagle | flying | swimming quacking digging
      mole | digging | flying quacking swimming / dog | barking | flying digging swimming
      frog | hopping | quacking flying spinning / hen | pecking | swimming spinning galloping
      spider | spinning | quacking pecking hopping / snake | slithering | quacking flying hopping
      snail | crawling | flying hopping galloping / horse | galloping | spinning pecking flying`,
  },
  {
    open: [
      'On the way to school {p} met {a x}. "Hello, you," said {p}, and went a bit too near.',
      'Do you know where {p} has been? With the {x}! "I only wanted to say hello to it," {pHe} says. I have told {pHim} a hundred times.',
    ],
    ask: [
      'A minute later {pHe} stood at our door in tears. The animal had __ {pHim}.',
      'And then it happened: {p} was __ in the leg.',
      '"It __ me!" cried {p} and held {pHis} knee.',
      'It hurt, because {pHe} had been __.',
    ],
    rows: `x due rivals
      wasp | stung | kicked scratched pecked / horse | kicked | stung scratched pecked
      cat | scratched | stung kicked pecked / goose | bit | stung kicked scratched
      hen | pecked | stung kicked bit / bee | stung | kicked pecked scratched
      donkey | kicked | stung scratched pecked / kitten | scratched | stung pecked kicked`,
  },
  {
    open: [
      'The prince had been kind to {a x}. Now he sat in prison, and the {x} came to help him, for it had one great gift.',
      'In the old tale the king asks who will save his son. "I will," says the {x}. The bear laughs, the wolf laughs, and the king does not know where to look.',
    ],
    ask: [
      '"I am no giant," said the {x}, "but nobody can say that I cannot __."',
      'That night the {x} began to __, and it did not stop before the prince was free.',
      'What can {a x} do for a prince? It can __.',
      'And so the prince was saved, because the little helper could __ so well.',
    ],
    rows: `x due rivals
      mole | dig | fly sing sting / eagle | fly | dig sting spin / bee | sting | dig gallop bark
      spider | spin | fly dig sing / horse | gallop | fly sting spin / nightingale | sing | dig swim spin
      fish | swim | fly dig sing / monkey | climb | fly swim sting / dog | bark | fly spin sting`,
  },
  {
    open: [
      '"A strange report from the zoo," said the man on the radio. "{A x} has got out. The police ask you to keep your doors shut, and the mayor has cut short his holiday."',
      'Notice: our {x}, {pet}, has run away. We offer ten pounds and a free ticket to the zoo. Please do not feed it or call it names.',
    ],
    ask: [
      'A woman in Mill Lane saw it __ over the crossing.',
      'From the church tower they had watched it __ along the river, and then it was gone.',
      'A dustman reported that it had tried to __ away from him.',
      'There it goes! Look at it __!',
    ],
    rows: `x due rivals
      kangaroo | hop | slither fly swim / snake | slither | hop fly gallop
      eagle | fly | slither hop gallop / zebra | gallop | slither fly hop
      penguin | waddle | fly slither gallop / parrot | fly | slither gallop swim
      frog | hop | gallop fly waddle / pony | gallop | slither fly waddle
      duck | waddle | slither gallop hop`,
  },
  {
    open: [
      'My favourite animal, by {p}, class 3b. My favourite animal is the {x}. My brother likes the {y} better, but he is only four.',
      'If you could be an animal for one day, which would you choose? {p} chose the {x}, and {q} chose the {y}.',
    ],
    ask: [
      '{p} wrote: "I think it must be lovely to __ like that."',
      'For one whole day {p} wanted to __.',
      "In {p}'s picture you can see {pHim} __ with all the other animals of that kind.",
      '"Why that one?" the teacher asked {p}. "Because it can __ so well!"',
    ],
    rows: `x due y rivals
      eagle | fly | fish | swim dig gallop / fish | swim | eagle | fly dig gallop
      mole | dig | horse | gallop fly swim / horse | gallop | mole | dig fly swim
      monkey | climb | whale | swim fly dig / whale | swim | monkey | climb fly dig
      kangaroo | jump | eagle | fly swim dig / blackbird | sing | mole | dig gallop roar
      lion | roar | blackbird | sing dig fly`,
  },
  {
    open: [
      '{p} got a toy for {pHis} birthday, a little {x} of tin with a key in its side. It works almost like a real one.',
      'In the shop window there is {a x} made of tin. You wind it up with a key and then it moves.',
    ],
    ask: [
      'Turn the key three times, put it down, and it will __.',
      'The key is lost, so the poor thing cannot __ any more.',
      'The baby laughed out loud when she saw the tin toy __.',
      'Put it in the bath, on the floor or in the air, the little toy will always try to __.',
    ],
    rows: `x due rivals
      frog | hop | gallop fly swim / horse | gallop | hop fly swim / fish | swim | hop gallop fly
      snail | crawl | hop gallop fly / rabbit | hop | swim fly slither
      butterfly | fly | gallop swim slither / snake | slither | fly gallop hop
      duck | swim | gallop slither crawl / beetle | crawl | gallop hop swim`,
  },
]);

export const kinds: readonly Kind[] = [DEEDS];
