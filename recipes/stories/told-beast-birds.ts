// Tellings of birds and insects and what goes with them: what they grow into, cries, legs, feathers, stings and enemies.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const BIRDS = toldKind('told: beasts that fly and creep', [
  {
    open: [
      'The children at the nursery have {x} to look after this spring. They have called it {pet} and take turns to feed it.',
      '"It is only {x} now," said {p}, "but just you wait." {pet} lay on {pHis} hand and did not move.',
      'The new one in our class is {x}! {pet} sits in a box next to the teacher.',
    ],
    middle: ['There were holidays, and after the holidays everybody had grown out of their shoes.'],
    ask: [
      'In some months {pet} is going to be a __.',
      'By the end of the summer, {pet} had turned into a fine __.',
      'You would not know {pet} again: it is now a proper __.',
      'Nobody had told them that it would become a __, but it did.',
      'Who would have thought that such a __ had once been so small?',
    ],
    rows: `x due rivals
      a caterpillar | butterfly | frog hen cow / a tadpole | frog | butterfly duck fish / a duckling | duck | goose frog butterfly / a gosling | goose | duck frog hen
      a piglet | pig | frog sheep butterfly / a lamb | sheep | cow frog pig / a yellow duckling | duck | goose hen frog / a hairy green caterpillar | butterfly | frog duck spider
      a kitten | cat | dog duck frog / a puppy | dog | cat frog sheep`,
  },
  {
    open: [
      'We had our picnic in spite of the {x}. {p} was the first to open the basket.',
      '"There are {x} about," the woman at the gate told them, but {p} wanted to lie in the grass.',
    ],
    ask: [
      'So {p} ran into the lake, for {pHe} had been __.',
      'It was just bad luck that nobody but {p} was __.',
      '"Ouch!" cried {p}. "I have been __!"',
      'The red spot on {pHis} arm showed where {pHe} had been __.',
    ],
    rows: `x due rivals
      bees | stung | pecked kicked bitten / geese | pecked | stung kicked shot / wild ponies | kicked | pecked stung shot
      angry wasps | stung | kicked pecked scratched / swans with young ones | pecked | stung kicked scratched / hungry mosquitoes | bitten | pecked kicked shot
      stray cats | scratched | stung pecked shot / donkeys | kicked | stung pecked shot`,
  },
  {
    open: [
      'It was late, and {p} was on the way home through the park. On the lamp post there sat {x}.',
      'While {p} was on the phone, {x} came down on the windowsill.',
      'For weeks {p} had tried to take a picture of {x}. Now it was there, three steps away, and kept still.',
    ],
    ask: [
      'But then it __ and was gone.',
      'It looked at {p}, opened its beak wide and __.',
      'Just as {p} was going to speak, it __.',
      'Behind {pHim}, somebody laughed, and the bird __ in reply.',
    ],
    rows: `x due rivals
      an owl | hooted | quacked crowed barked / a duck | quacked | hooted crowed neighed / a rooster | crowed | hooted quacked mooed
      a fat white duck | quacked | crowed hooted barked / a huge owl with yellow eyes | hooted | quacked crowed mooed
      the rooster of the miller | crowed | hooted quacked barked / a snowy owl | hooted | crowed quacked neighed / a wild duck | quacked | barked hooted crowed`,
  },
  {
    open: [
      'An old riddle: "I have no hands, and yet I {x}. Who am I?"',
      'In the book of little creatures, each of them tells us what it does. "I {x}," says the one on page nine.',
      '{p} drew a face with a speech bubble. In it {pHe} wrote: "I {x}. Guess my name."',
    ],
    ask: [
      'It is easy to see that this is a __.',
      'The one who is speaking is a __.',
      '"You must be a __," we said.',
      'Below it you see the picture of a __.',
      'Nobody but a __ would say so.',
    ],
    rows: `x due rivals
      spin a web and wait in the middle for a fly | spider | bee moth / fly from flower to flower and make honey | bee | spider snail
      carry my house along and leave a trail of slime | snail | bee spider / come at night to drink your blood, and I hum in your ear | mosquito | bee snail
      eat holes in your woollen coat and fly to the lamp | moth | spider snail / am red with black dots, and people say that I bring luck | ladybird | bee spider moth
      was a caterpillar once, and now have large bright wings | butterfly | spider snail`,
  },
  {
    open: [
      'Most of all the {c} are afraid of one thing. {p}, who has studied them for years, explained it to us with a drawing.',
      'In the fable, the {c} hold a meeting. They want to know how they can live in peace, and the oldest of them gets up to speak.',
    ],
    ask: [
      'Their worst enemy is the __.',
      'When the __ comes, there is no time to lose.',
      '"If only there were no __," they sigh.',
      'As everyone is aware, the __ eats them up.',
      'So they decided to hang a bell on the __.',
    ],
    rows: `c due rivals
      mice | cat | fly cow bee / flies | spider | wolf cow horse / sheep | wolf | spider mouse bee
      hens | fox | spider cow fly / lambs | wolf | mouse spider bee / field mice | cat | fly cow sheep
      moths | spider | wolf fox sheep / chickens | fox | mouse spider cow / little geese | fox | bee spider mouse`,
  },
  {
    open: [
      'For homework the class looked at creatures through a magnifying glass. {p} had caught {x} in a jam jar.',
      'The glass in the middle of the table was turned upside down, and under it was {x}. Aunt Mary would not sit down to tea.',
    ],
    ask: [
      'There was time enough to count its legs. It had __ of them.',
      '"One, two, three," counted {p}. All in all there were __ legs.',
      'Somebody said that there were __ legs, and that was right.',
      'With its __ legs it went round and round.',
    ],
    rows: `x due rivals
      a spider | eight | six two four / a beetle | six | eight two four / a mouse | four | six eight two
      an ant | six | eight four two / a frog | four | eight six two / a big black spider | eight | four six two
      a ladybird | six | two four eight / a small lizard | four | six eight two / the spider from the bathroom | eight | two six four / a baby bird | two | six eight four`,
  },
  {
    open: [
      '{p} keeps bees. {q} keeps hens. They live door to door and have not quarrelled once.',
      'On our road there is somebody with hens, and that is {q}, and somebody with bees, and that is {p}.',
    ],
    ask: [
      'At the fair, eggs were sold by __.',
      'There is straw in the nests and corn on the ground in the yard of __.',
      'The crowing in the morning has to be blamed on __.',
      'Feathers lay on the path to the house of __.',
      'A fox in the night is bad news for __.',
      'Would you buy a dozen eggs from __?',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'On the hat of the queen there was one thing from each of her lands. From the north she had been sent something by the men who hunt {x}, and that was pinned on the front.',
      'My little niece collects. In the first drawer are her treasures from the {x}, all in rows, with a number and a date.',
    ],
    ask: [
      'You can see them shine in the light: beautiful __.',
      'I was allowed to hold some of the __ in my hand.',
      'One night a thief came and took the __.',
      'They are very old, these __.',
    ],
    rows: `x due rivals
      peacocks | feathers | shells scales horns / snails | shells | feathers horns scales / ostriches | feathers | shells horns scales
      mountain goats | horns | feathers shells scales / parrots | feathers | horns shells scales / sea snails | shells | feathers horns hooves
      bulls | horns | feathers shells scales`,
  },
  {
    open: [
      'Up in the tree, the young of the {c} were hungry. {p} could see it all from the bathroom window. The mother had gone at dawn, and came back with something every few minutes.',
      'A film about the {c} was on television, and in it a mother was feeding her young. {p} had supper on {pHis} knees.',
    ],
    ask: [
      'She had brought them __.',
      'Soon they had eaten so many __ that they fell asleep.',
      '"I am glad I do not have to eat __," said {p}.',
      'If there were no __, they would starve.',
    ],
    rows: `c due rivals
      blackbird | worms | bananas carrots nuts / squirrel | nuts | worms fish mice / swallow | insects | bananas nuts carrots
      owl | mice | nuts bananas carrots / robin | worms | nuts carrots bananas / red squirrel | nuts | mice worms carrots / barn owl | mice | bananas nuts carrots`,
  },
  {
    open: [
      'What a spring! First the cherry tree was full of blossom, and then it was full of {c}. {p} had to close the windows.',
      '{p} opened the shed, and out came a whole cloud of {c}. {pHe} had not been in there since September.',
    ],
    middle: ['The dog hid under the bench and put its paws over its eyes.'],
    ask: [
      'All you could hear was a loud __.',
      'The __ went on until it got dark.',
      'We were almost deaf from the __.',
      'There was __ everywhere around us.',
    ],
    rows: `c due rivals
      bees | buzzing | barking quacking crowing / ducks | quacking | buzzing barking mooing / flies | buzzing | quacking barking crowing
      roosters | crowing | buzzing barking mooing / wasps | buzzing | crowing quacking mooing / owls | hooting | buzzing barking mooing
      wild ducks | quacking | buzzing crowing barking / robins and canaries | singing | buzzing barking mooing / larks | singing | quacking barking mooing`,
  },
  {
    open: [
      'The postman does not like to come to our house, because of {pet}. {pet} is {a c}, and it has lived by the gate for years. It has nothing against the milkman.',
      'Our neighbours never lock their door. They have {pet}, {a c}, and {pet} is better than any lock.',
    ],
    middle: ['A thief did come once, but he left his hat behind and one of his shoes.'],
    ask: [
      'The postman has shown us his leg: you could clearly see the mark of a __.',
      'Its weapon is its __.',
      '"It hit me with its __!" he complained.',
      'Be polite to it, or you will feel its __.',
      'What people are afraid of is its __.',
    ],
    rows: `c due rivals
      goose | beak | hoof horn trunk / donkey | hoof | beak trunk paw / swan | beak | hoof horn trunk / pony | hoof | horn beak trunk / eagle | beak | horn hoof trunk
      old turkey | beak | trunk horn hoof / fierce little horse | hoof | beak horn paw / rhino | horn | beak trunk paw / baby elephant | trunk | beak horn paw`,
  },
  {
    open: [
      'There was once a bird who wanted to be {c}. "Then I should be happy," it said, and it went to the wise old toad to ask for help.',
      'The sparrow looked down and saw {c} go by. "If only I were like that!" it sighed.',
    ],
    ask: [
      '"But where will you get the __ from?" asked the toad.',
      'It was sad because it did not have such __.',
      'It dreamt each night of having __.',
      '"All I lack is the __," it thought.',
    ],
    rows: `c due rivals
      a bull | horns | stripes paws fins / a tiger | stripes | horns hooves fins / a fish | fins | paws horns stripes
      a zebra | stripes | fins horns paws / a goat | horns | stripes fins paws / a leopard | spots | stripes horns fins
      a horse | hooves | paws fins horns / a pony | hooves | horns paws stripes / a giraffe | spots | stripes fins paws / a shark | fins | hooves paws horns`,
  },
  {
    open: [
      'Hello, this is Aunt Rosie, I shall only be a minute. You remember the {c} that your cousin was so fond of? The one that bit the priest? It has got out again. I was just pouring the tea, and the cake was still in the oven, and there was somebody at the door about the roof.',
      'Lost, since Sunday: one {c}, very dear to an old lady. It is shy with men. If you see it, please do not shout, but call 334 and ask for Rosie.',
    ],
    ask: [
      'I ran after it, but it __ away as if it had been waiting for this.',
      'A boy on a bike saw it when it __ past the church.',
      'Before I could get hold of it, it __ off.',
      'It __ right under my nose and out of the door.',
    ],
    rows: `c due rivals
      parrot | flew | hopped galloped slithered / snake | slithered | flew hopped galloped / rabbit | hopped | flew slithered galloped
      pony | galloped | slithered hopped flew / canary | flew | hopped slithered galloped / kangaroo | hopped | slithered flew crawled
      budgie | flew | slithered galloped crawled / python | slithered | galloped flew hopped / donkey | trotted | flew hopped slithered`,
  },
  {
    open: [
      'Three children are on the bench by the pond, each with a pet in a bag. {p} has a duckling, {q} has a kitten, and {r} has a lizard.',
      'It was Pets Day, so {q} had brought a kitten to school, {r} a lizard, and {p} a duckling.',
      'The kitten belongs to {q}, the duckling to {p}, and the lizard to {r}.',
    ],
    ask: [
      'In one jump the pet was in the water, and it swam away from __.',
      'A tiny quack came out of the bag of __.',
      'Yellow down was all over the lap of __.',
      'It has a flat beak and cannot fly yet, this pet of __.',
      'Its feet were like little paddles, we were told by __.',
      'Every day somebody has to fill a tub for the pet of __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'Behind the school there is a row of nest boxes and other little homes that we built in crafts. {p} made one for {x}. Mine fell down.',
      '{p} drew the plan, sawed the boards and hammered in the nails. It was going to be a home for {x}.',
    ],
    ask: [
      'So there is a new __ in the garden.',
      '"What a lovely __!" said everyone who saw it.',
      'It was the first __ that {p} had ever made.',
      'You can have a __ like that for twenty pounds.',
    ],
    rows: `x due rivals
      bees | hive | kennel stable cage / a dog | kennel | hive stable cage / a pony | stable | hive kennel cage / a budgie | cage | kennel hive stable
      a swarm of bees | hive | stable kennel sty / a big sheepdog | kennel | hive cage stable / a pair of horses | stable | kennel hive cage / pigs | sty | kennel hive cage
      a canary | cage | stable hive kennel`,
  },
  {
    open: [
      'In the garden shed live {pet}, a spider, and {pet2}, a mouse. They do not often meet.',
      '{pet2} is a mouse and {pet} is a spider. They share the shed behind our house.',
    ],
    ask: [
      'The web over the window was made by __.',
      'Eight legs came down the wall. It was __.',
      'A fly got stuck, to the joy of __.',
      'On a long thin thread, down came __.',
      'It is the work of one night, this net of silk, and the work of __.',
      'With so many legs, it is no wonder how fast you are, __!',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'My wife is a painter. This month she has to draw {x} for a calendar, and she has begun with {y}.',
      '{p} dreamt of {x} that night, but all that {pHe} ever saw of them was {y}.',
    ],
    middle: ['It must be because of the cheese we had for supper.'],
    ask: [
      'Wherever one looked, there were __.',
      'The whole room seemed to be made of __.',
      'I should never have thought that there are so many sorts of __.',
      'Up to the ceiling there was nothing but __.',
    ],
    rows: `x y due rivals
      bulls | the sharp things on their heads | horns | wings fins tails / butterflies | what they fly with | wings | horns fins tails
      sharks | what sticks out of the water | fins | wings horns paws / cats | their feet | paws | wings fins horns
      foxes | the bushy part at the end | tails | wings fins horns / horses | their feet | hooves | paws wings fins
      dogs | their feet | paws | hooves wings horns / eagles | what they fly with | wings | paws fins horns`,
  },
  {
    open: [
      'The people up there live on their {c} and on nothing else. When you are a guest, you get a present to take home.',
      'A trader came down from the hills on Friday. He and his {c} had had a good year, he said, and he put a heavy bag on the table.',
    ],
    ask: [
      'Inside there was __, as much as anyone could want.',
      'For the next few weeks we had plenty of __.',
      '"There is no better __ in the land," he told us.',
      'My mother knew at once what to do with so much __.',
    ],
    rows: `c due rivals
      bees | honey | wool silk milk / sheep | wool | honey silk fruit / silkworms | silk | honey wool milk
      thousand bees | honey | silk wool fruit / flocks of sheep | wool | honey silk fruit / hives | honey | wool silk milk
      lambs | wool | honey silk fruit / worms that spin | silk | honey wool fruit`,
  },
]);

export const kinds: readonly Kind[] = [BIRDS];
