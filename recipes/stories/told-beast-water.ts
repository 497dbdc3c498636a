// Tellings of creatures in and by the water, sea, pond and river: bodies, legs, ways of moving, cries, food and names.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WATER = toldKind('told: beasts of the water', [
  {
    open: [
      'At the aquarium there was a long queue in front of the last tank. Inside was {pet}, {a c}, the oldest in Europe.',
      'Behind the thick glass lived {a c}. "We call it {pet}," said the guide, "but it does not listen."',
    ],
    middle: ['A school class came past, two by two, and the teacher counted them once again.'],
    ask: [
      '{p} pressed {pHis} nose to the glass to see its __.',
      '"Are those its __?" asked a small boy.',
      'It had hurt one of its __ on a stone, the guide told us.',
      'Slowly, very slowly, it moved its __.',
      'The card at the side told you what it does with its __.',
      'I could have watched its __ for hours.',
    ],
    rows: `c due rivals
      crab | claws | fins wings feathers / octopus | arms | wings claws hooves / shark | fins | claws wings hooves
      penguin | wings | claws horns antlers / goldfish | fins | claws wings arms / lobster | claws | wings fins feathers
      swordfish | fins | wings hooves claws / giant octopus | arms | hooves wings feathers / very large crab | claws | wings fins feathers`,
  },
  {
    open: [
      'We found {a c} on the beach, far from the water, and did not know what to do. "It wants to go home," said {p}, and moved the bucket out of the way.',
      'The vet had looked after the {c} for three weeks. Then {p} put the box down on the sand and opened the lid.',
    ],
    ask: [
      'It looked around, and then it __ away without so much as a thank you.',
      'Somebody took a film of how it __ into freedom.',
      'We clapped our hands as it __ off.',
      'For a moment it kept still, and then it __ towards the sea.',
    ],
    rows: `c due rivals
      turtle | crawled | flew hopped galloped / seagull | flew | crawled galloped slithered / penguin | waddled | flew galloped slithered
      frog | hopped | flew slithered galloped / duck with short legs | waddled | slithered galloped hopped / sea snake | slithered | flew hopped galloped
      crab | crawled | flew hopped galloped / gull | flew | crawled slithered galloped / big toad | hopped | slithered flew galloped`,
  },
  {
    open: [
      '"Guess what I saw from the boat today!" said {p} with wet hair. "It {x}."',
      'There is a picture on the wall of the cabin. It shows the creature that grandfather met in the bay. It {x}.',
      'The old fisherman drew on his pipe. "I shall tell you only this," he said. "It {x}."',
    ],
    ask: [
      'They all knew that it was a __.',
      'It is not often that you meet a __.',
      'Since that day {p} has wanted to know everything about the __.',
      'The boat has got a new name now: it is called The __.',
      '"A __!" cried the children.',
    ],
    rows: `x due rivals
      was as big as a house and blew water out of the top of its head | whale | crab frog penguin
      had a grey fin on its back, cold eyes and far too many teeth | shark | crab penguin turtle
      went sideways over the rocks and opened and shut its claws | crab | whale shark frog / wore black and white like a waiter, and could swim but not fly | penguin | shark crab
      carried a big round shell and laid its eggs in the sand | turtle | shark whale penguin
      was green and slimy, sat on a leaf, croaked, and jumped into the pond | frog | whale penguin crab
      jumped out of the waves beside us, whistled and seemed to smile | dolphin | crab penguin turtle`,
  },
  {
    open: [
      'In biology we had a test. {p} had learnt everything there is to know about the {c}, and that was lucky.',
      '{p} was making {a c} out of clay for the school fair. The body was ready. Now it was time for the legs.',
    ],
    ask: [
      'The question was a simple one, and {p} knew that the number of its legs was __.',
      '"If I am right, it has __ legs," said {p}.',
      'You need __ legs for such a creature, no more and no less.',
      'The teacher found nothing wrong: there were __ legs.',
      'Whoever made the drawing in our book had given it the right number of legs, which is __.',
    ],
    rows: `c due rivals
      duck | two | four six eight / frog | four | two six eight / seagull | two | four six eight
      water beetle | six | two four eight / water spider | eight | two four six / crocodile | four | two six eight
      swan | two | six four eight / dragonfly | six | two four eight / raft spider | eight | six four two / turtle | four | two six eight`,
  },
  {
    open: [
      'The lighthouse is a lonely place. {p} has {a c} for company. It came in on a winter night and has been there ever since.',
      'In the boathouse, among the ropes and the old nets, lives {a c}. Only {p} knows of it, and {p} can keep a secret.',
    ],
    middle: ['Once a week a boat comes by with bread, letters and lamp oil.'],
    ask: [
      'In the fog last night it __, and a captain thought it was the horn.',
      'When {p} came in with the lamp, it __.',
      'It only __ because it was glad to see {p}.',
      'Now and then it __, and {p} answered.',
      'The wind stopped for a moment, and it __ twice.',
    ],
    rows: `c due rivals
      dog | barked | croaked quacked meowed / frog | croaked | barked neighed quacked / cat | meowed | croaked barked quacked
      duck | quacked | barked croaked meowed / seal | barked | quacked neighed mooed / goat | bleated | croaked quacked barked
      swan | hissed | barked mooed neighed / toad | croaked | bleated barked meowed`,
  },
  {
    open: [
      'Two sailors fell in love with the sea for different reasons. {p} loves the whales. {q} loves the gulls.',
      'On deck there are two of them with binoculars: {q} is watching gulls and {p} is watching whales.',
    ],
    ask: [
      'Feathers were drifting down on the notebook of __.',
      'A bird stole the sandwich of __.',
      'The one who looks up into the sky is __.',
      'White wings over the mast! They are counted by __.',
      'A nest with three eggs in it was drawn by __.',
      'Bread was thrown into the air by __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Our bath is taken until Sunday. {p} brought home {a c} from the market, alive, and cannot bring {pHimself} to cook it. So we all wash in the kitchen.',
      'What do you do with {a c} that nobody has the heart to kill? {p} filled the tub and gave it a name.',
    ],
    ask: [
      'Last night I wanted to brush my teeth and felt something hard. It was a __.',
      'We are careful with our toes, because of its __.',
      'It likes to have its __ tickled with a brush.',
      'You can hear its __ against the side of the tub.',
    ],
    rows: `c due rivals
      crab | claws | fins wings beak / goose | beak | claws fins hooves / lobster | claws | beak wings fur / duck | beak | claws fins horns / fat turtle | shell | wings beak claws`,
  },
  {
    open: [
      'The storm had thrown all sorts of things on the shore. Among them {p} found {x}, dried it and put it on the mantelpiece.',
      'On {pHis} desk {p} keeps {x}, which comes from the beach where {pHe} was born.',
    ],
    ask: [
      'Everyone who picks it up thinks of the __ that it once belonged to.',
      'Where might the __ be that lost it?',
      'It must have been quite a big __.',
      '"How did the __ die?" our little one wants to know.',
    ],
    rows: `x due rivals
      a long white feather | seagull | crab shark whale / a snow-white tooth as sharp as a knife, from between two huge jaws | shark | seagull crab snail
      one of those claws that can pinch your toe | crab | seagull whale shark / the rib of something larger than our house | whale | crab seagull snail
      a grey feather from a wing | seagull | whale crab shark / a hard red claw | crab | shark seagull whale / a tiny spiral shell, the sort that is carried about on a back | snail | seagull shark whale`,
  },
  {
    open: [
      'At two there was a show at the sea park. {p} had a ticket for the seals, {q} for the sharks, and {r} for the parrots.',
      'The three of them could not agree, so they split up: {q} sat down by the sharks, {r} by the parrots, and {p} by the seals.',
    ],
    middle: ['It cost five pounds each, with a hot dog and a paper flag.'],
    ask: [
      '"Pretty boy!" said somebody on a swing, and a nut was passed through the bars by __.',
      'Something red and green flew down and sat on the hat of __.',
      'The only one who did not have to look at water was __.',
      'It can talk and whistle: this was shown to __.',
      'A blue tail feather was what was brought home by __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      'The children put together a sea monster from whatever they could think of. "It must look like {a c}," said {p}, "only bigger." They used sheets, brooms and the lid of the dustbin.',
      'For the parade on the river every boat was dressed up as an animal. The boat of {p} was {a c}.',
    ],
    ask: [
      'A lot of cardboard was needed for the __.',
      'It was not easy to get under the bridge with those __.',
      'The wind tore at the __.',
      'When it was over, the __ were left to the baker as a present.',
    ],
    rows: `c due rivals
      swan | wings | claws horns fins / crab | claws | wings fins horns / shark | fins | claws wings horns
      bull | horns | wings claws fins / octopus | arms | wings horns claws / lobster | claws | wings horns fins
      white goose | wings | horns fins claws / stag | antlers | claws wings fins / goldfish | fins | horns claws wings`,
  },
  {
    open: [
      'Each spring there are young ones on the pond behind our house. This year they belong to the {c}.',
      'There was something new to see at the lake: the {c} had had their young. Half the town was there, with bread and cameras.',
    ],
    ask: [
      'A little __ had lost its way, and {p} put it back.',
      'One __ was smaller than the others.',
      'Can you see the __ between the leaves?',
      'I wish I could take a __ home, but Mother says no.',
    ],
    rows: `c due rivals
      ducks | duckling | tadpole gosling kitten / frogs | tadpole | duckling gosling calf / geese | gosling | tadpole duckling lamb / wild ducks | duckling | gosling tadpole cub
      toads | tadpole | gosling duckling cub / grey geese | gosling | tadpole duckling foal`,
  },
  {
    open: [
      'The last question of the quiz was worth a thousand pounds. "In what way does {a c} get about?" asked the man with the microphone.',
      '"Mum, how does {a c} move?" asked {p}, who had got a book of animals. Mother was doing the accounts and did not look up.',
    ],
    ask: [
      'The answer came at once: "It __."',
      '"It __, my dear," she said. "Why?"',
      'Every child knows that it __.',
      'I would have said that it __.',
    ],
    rows: `c due rivals
      goldfish | swims | hops flies crawls / frog | hops | crawls flies gallops / eagle | flies | hops swims crawls
      whale | swims | flies hops crawls / snail | crawls | hops flies gallops / kangaroo | hops | flies crawls swims
      shark | swims | hops flies gallops / caterpillar | crawls | flies swims hops / swallow | flies | crawls swims hops`,
  },
  {
    open: [
      'The cook of the ship had a pet. None of us had been told, and we only found out in the second week. It was {a c}, and it slept in a soup pot.',
      'The stowaway was not a man at all, it was {a c}. The captain scratched his head and wrote it down in the log.',
    ],
    ask: [
      'During the storm it held on to the rail with its __.',
      'From then on there was no more peace because of its __.',
      'I was the only one who was allowed to brush its __.',
      'When it got dark we could see the shine of its __.',
    ],
    rows: `c due rivals
      lobster | claws | feathers wool hooves / parrot | feathers | wool fur scales / cat | fur | feathers wool scales
      sheep | wool | feathers scales claws / monkey | fur | feathers scales wool / snake | scales | fur wool feathers / goose | feathers | fur wool scales`,
  },
  {
    open: [
      'Aunt Mary keeps a pond. In it lives {pet}, a frog, and next to it, in a little house of straw, lives {pet2}, a duck.',
      'Two creatures share the pond. One is a duck by the name of {pet2}, the other one is a frog called {pet}.',
    ],
    ask: [
      'We heard a croak. It was __.',
      'A fly was caught with one flick of the tongue by __.',
      'Wet, green and without a feather: that is __.',
      'With a hop, off the leaf went __.',
      'As a tadpole, nobody could have known __.',
      'The loud croaking at night comes from __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'Feeding time is at three. The girl with the bucket went to the {c}, as she does each afternoon, and the crowd went with her.',
      'The man who looks after the {c} has been ill, so this week it was {p} who carried the bucket to them. You have to be quick, they say.',
    ],
    middle: ['Someone held up a baby so that it could see.'],
    ask: [
      'All that you could see in the bucket was __.',
      'After that, there was a smell of __ in the air all afternoon.',
      'A big lump of __ went through the air.',
      'Soon there was no __ left.',
    ],
    rows: `c due rivals
      seals | fish | hay grass fruit / horses | hay | fish meat honey / lions | meat | hay fruit grass
      penguins | fish | hay grass fruit / cows | hay | meat fish fruit / tigers | meat | hay fruit honey / dolphins | fish | hay fruit grass`,
  },
  {
    open: [
      'I am a diver, and I have seen a good deal. But what I remember best is {pet}, {a c} in a bay without a name. It came each morning, swam round me once and looked me in the eye.',
      'My father told us about {pet} so often that we could say it along with him. It was {a c}, and it had followed his ship from one end of the ocean to the other.',
    ],
    ask: [
      'In its old age, there was a scar on its __.',
      'We knew it by a white mark on the left __.',
      'He used to say that he had once touched its __.',
      'The last we saw of it was its __.',
    ],
    rows: `c due rivals
      shark | fin | wing shell hoof / turtle | shell | wing hoof trunk / whale | fin | shell hoof wing
      sea turtle | shell | trunk wing hoof / swan | wing | fin shell hoof / dolphin | fin | shell wing hoof`,
  },
  {
    open: [
      'Three small boats were for sale. They had no names yet, but on each of them an animal was painted. {p} bought the one with {x}.',
      'Everybody got a towel with an animal on it. The one that {p} got showed {x}.',
    ],
    ask: [
      'Salt water has washed out the colour, and so you can hardly see the __.',
      'A child asked {p} what the __ were for.',
      'Now there is a hole, right between the __.',
      'The __ were painted very large.',
    ],
    rows: `x due rivals
      a crab | claws | wings fins hooves / a fish | fins | wings claws horns / an eagle | wings | fins claws hooves
      a pony | hooves | wings fins claws / a bull | horns | wings fins claws / a lobster | claws | horns wings fins
      a dragonfly | wings | claws fins horns / a zebra | stripes | wings fins claws`,
  },
  {
    open: [
      '{p} is sitting at the end of the pier with {x}, and has not said a word since breakfast.',
      'It was only four when {p} got up. {pHe} took along {x} and sat down in the grass by the lake. By ten it was hot, and nothing had happened.',
    ],
    ask: [
      'What {p} was waiting for was a __.',
      'All that {pHe} wants is one __.',
      '"Have you seen a __ yet?" asked a man who came by.',
      'And then, at last, there was a __!',
      'If it is a nice __, {pHe} will tell everyone about it.',
    ],
    rows: `x due rivals
      a rod, a hook and a tin of worms | fish | bird butterfly ship / a book about feathers and nests, and a pair of binoculars | bird | fish ship butterfly
      a fine net on a stick, to catch things with four thin bright wings | butterfly | fish bird ship
      an old telescope, looking for a white sail far out | ship | fish butterfly bird / a line, a float and a bucket for the catch | fish | ship bird butterfly
      a camera, and a whistle that sings like a robin | bird | fish butterfly ship`,
  },
  {
    open: [
      'Down in the harbour there are three boats, and each brings in something different. {p} goes out for fish, {q} for crabs, and {r} takes people to see the whales.',
      'On the quay they talk about nothing but the catch: {q} is after crabs, {p} is after fish, and {r} only wants to show whales to visitors.',
    ],
    ask: [
      'There is a bandage on the thumb of __, because of a claw.',
      'Pinch, snap! With a cry, up jumped __.',
      'Things with ten legs walk sideways over the deck of __.',
      'Watch out for the claws if you help __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
]);

export const kinds: readonly Kind[] = [WATER];
