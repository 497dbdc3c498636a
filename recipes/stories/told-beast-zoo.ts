// Tellings from the zoo, the circus and far-off lands: wild creatures, the parts of their bodies, cries, ways and food.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const ZOO = toldKind('told: beasts of the zoo', [
  {
    open: [
      '{p} has a new job at the zoo. The keepers all have their favourites, and {p} is in charge of {pet}, the {c}.',
      'The zoo has {a c} at last. It is called {pet}, and the mayor himself held a speech.',
      'There was a photo of {pet}, the new {c}, on the front page of the newspaper.',
    ],
    middle: ['It rained a little, so there was no queue at the gate, and the ice cream man went home.'],
    ask: [
      'We stood at the fence and admired its __.',
      'A little boy pointed with his finger: "Mum, why has it got such a big __?"',
      'Every morning a keeper in green boots has to wash its __.',
      'There is something wrong with its __, and so the doctor had to be called.',
      'On the poster you can see nothing but its __.',
      'If I had a __ like that, I would be proud, too.',
    ],
    rows: `c due rivals
      elephant | trunk | mane beak hump shell / lion | mane | trunk beak hump / camel | hump | trunk mane beak shell / giant tortoise | shell | trunk mane beak
      parrot | beak | trunk mane hump shell / baby elephant | trunk | hump mane shell / pelican | beak | mane trunk hump / old lion | mane | hump shell trunk
      giraffe | neck | hump trunk beak`,
  },
  {
    open: [
      'On Saturday the power went off at the zoo, and for half an hour it was pitch-dark. {p} was standing right in front of the {c}.',
      'The loudspeaker at the zoo said: "We are closing now." {p} was still at the {c}, with a bag of popcorn.',
    ],
    ask: [
      'Suddenly one of the animals began to __, and {p} dropped the bag.',
      '{p} could not see a thing, but could hear them __.',
      'It is one thing to hear them __ on the radio, and quite another to stand there.',
      'First one of them started to __ and then all of the others.',
    ],
    rows: `c due rivals
      lions | roar | howl hoot hiss / wolves | howl | roar hoot croak / owls | hoot | roar howl bark
      snakes | hiss | roar howl hoot / tigers | roar | hoot croak howl / frogs | croak | roar howl hoot
      big brown owls | hoot | hiss roar howl / white wolves | howl | hoot hiss roar`,
  },
  {
    open: [
      '"I want to be {a c}!" said {p} when the box with the costumes was opened. So Mother got out her needle.',
      'For the carnival {p} is going as {a c}. There is not a shop in town that has got such a costume, so we make it ourselves.',
    ],
    ask: [
      'The suit is almost ready. We only have to add the __.',
      'Out of an old curtain Mother made the __.',
      'You would not believe how long it took to do the __.',
      '"It does not look real," said {p}. "It needs bigger __!"',
      'On the bus one of the __ fell off.',
      'Who is going to help me with the __?',
    ],
    rows: `c due rivals
      zebra | stripes | wings horns spots / leopard | spots | stripes wings horns / eagle | wings | stripes horns hooves
      tiger | stripes | spots wings fins / shark | fins | stripes spots wings / bull | horns | wings stripes spots
      giraffe | spots | stripes wings fins / butterfly | wings | fins horns hooves / stag | antlers | wings fins stripes`,
  },
  {
    open: [
      '"Today I saw {x}," wrote {p} on a postcard. "I cannot remember what it is called."',
      'The guide stopped the car. "Look, over there! That is {x}," he whispered.',
      '{p} told us about {x} that came right up to the tent.',
    ],
    ask: [
      'We looked it up in the big animal book: it was a __.',
      'I think that what {p} means is a __.',
      'It is not every day that you come so close to a __.',
      'Our youngest had a __ made of wood, which looked just like it.',
      'Did you know that a __ can go for a long time without sleep?',
    ],
    rows: `x due rivals
      a large yellow cat with a mane | lion | zebra giraffe camel / a kind of horse with black and white stripes | zebra | lion camel giraffe
      an animal with a neck as long as a ladder, eating leaves from the treetop | giraffe | lion camel zebra
      a thing with a hump on its back that carries people through the desert | camel | giraffe zebra lion
      a creature that hops on its back legs and has its baby in a pocket | kangaroo | camel lion zebra
      a black and white bird that cannot fly and waddles about on the ice | penguin | camel zebra kangaroo / a huge orange cat with black stripes | tiger | zebra camel penguin
      a long green beast with big jaws and sharp teeth, as still as a log in the river | crocodile | penguin lion giraffe`,
  },
  {
    open: [
      'There was only one thing that {p} wanted to see, and it was the {c}. They walked past the tea room, the monkeys and the flower beds without stopping.',
      'The {c}, said {p}, is the finest animal in the world. {pHe} has four books about it, and a cup with its picture on.',
    ],
    middle: ['At the kiosk they sold balloons in the shape of bears, and small ones cried for them.'],
    ask: [
      'It was fun to see how the animal __.',
      'The gate was opened, and out it came and __ in front of the crowd.',
      'Nobody had seen it move all day. But when its keeper came, it __.',
      'In {pHis} dream that night, it __ down the main street.',
    ],
    rows: `c due rivals
      kangaroo | hopped | flew slithered swam / eagle | flew | hopped swam crawled / snake | slithered | flew hopped galloped
      penguin | waddled | galloped slithered flew / zebra | galloped | flew slithered hopped / frog | hopped | flew galloped slithered
      wild horse | galloped | hopped flew slithered / parrot | flew | galloped slithered swam`,
  },
  {
    open: [
      'The zoo kitchen opens at six. {p} fills the buckets, and the one with the red handle is for the {c}.',
      'You may feed one animal if you have your birthday at the zoo. {p} was allowed to choose, and chose the {c}.',
    ],
    ask: [
      'So the keeper handed {p} a bucket full of __.',
      'There was a smell of __ in the air.',
      'They got so excited when they saw the __!',
      'By noon all of the __ had gone.',
      '"Do they eat __ every day?" I asked.',
    ],
    rows: `c due rivals
      penguins | fish | bananas hay bones / lions | meat | bananas hay leaves / monkeys | bananas | meat hay fish
      giraffes | leaves | meat fish bones / seals | fish | hay bananas leaves / zebras | hay | meat fish bones
      tigers | meat | hay bananas seeds / budgies | seeds | meat hay fish / polar bears | meat | hay leaves seeds / dolphins | fish | hay bananas seeds`,
  },
  {
    open: [
      'The lorry from the circus had a flat tyre outside our house, and they let {pet} out for a while. {pet} was {a c}.',
      'When the circus came, the owner asked whether {pet} could stay in our barn. "What is it?" asked Dad. It was {a c}.',
    ],
    middle: ['The whole village came, and somebody even sold lemonade.'],
    ask: [
      'My little sister wanted to know whether she might ride on it. "I would rather touch its __," I said.',
      'When it left again, there was a mark on our gate where it had hit it with its __.',
      'I shall always remember its __ against the evening sky.',
      'A ribbon had been tied around its __.',
    ],
    rows: `c due rivals
      elephant | trunk | hump mane beak / lion | mane | trunk hump beak / camel | hump | trunk beak fin
      giraffe | neck | hump trunk beak / circus pony | mane | trunk hump beak / young elephant | trunk | mane hump fin`,
  },
  {
    open: [
      'A game for long car rides: one player thinks of an animal, and the rest must ask. {p} thought of {a c} and whispered it to me, so that nobody could say {pHe} cheated.',
      '{p} wrote "{c}" on a slip of paper and showed it to me. All the others had to ask what it was.',
    ],
    ask: [
      '"How does it move?" they asked. "Well, it __," said {p}.',
      'The first thing we told them was that it __.',
      'It took them ages to find out that the animal __.',
      '"I know now that it __," said my aunt. "But what colour is it?"',
    ],
    rows: `c due rivals
      kangaroo | hops | flies swims crawls / eagle | flies | hops crawls swims / shark | swims | hops flies crawls
      snail | crawls | hops flies gallops / dolphin | swims | crawls hops flies / rabbit | hops | flies swims crawls
      bat | flies | hops swims gallops / horse | gallops | hops flies crawls / worm | crawls | flies hops gallops`,
  },
  {
    open: [
      'A baby was born at the zoo last night, and everybody is in a good mood. The mother is {a c}. It is the first birth there in eleven years.',
      '"{A c} has had a little one," said the keeper over the phone, and his voice shook.',
    ],
    ask: [
      'People came from all over the country to see the little __.',
      'They have not yet found a name for the __.',
      'The __ drinks milk and sleeps, and then it drinks some more.',
      'In a few days the __ will open its eyes.',
      'Will you draw me a picture of the __?',
    ],
    rows: `c due rivals
      lioness | cub | calf foal chick / zebra | foal | cub chick kitten / elephant | calf | cub foal chick
      tigress | cub | calf foal lamb / polar bear | cub | foal calf kitten / wild mare | foal | cub calf kitten
      rhino | calf | cub foal lamb / hippo | calf | cub foal chick`,
  },
  {
    open: [
      'The robbers broke into the zoo by mistake, for they had thought that it was a bank. In the dark they sat down to rest. It was the house of the {c} they were in.',
      '"Where are we?" whispered the first thief. "In the {c} house," read the second from a sign.',
    ],
    ask: [
      'Something touched the cheek of the first one, and it was a __.',
      'Then the light was switched on, and the second thief looked straight at a __.',
      'All that they took away with them, in the end, was a drawing of a __.',
      '"Help!" shouted the one at the back. "I have just been stroked by a __!"',
    ],
    rows: `c due rivals
      elephant | trunk | wing fin hoof / bear | paw | wing hoof fin / parrot | wing | trunk paw hoof / eagle | wing | trunk hoof fin / zebra | hoof | wing trunk paw
      lion | paw | trunk wing hoof`,
  },
  {
    open: [
      'My grandfather had been a sailor and had seen the whole world. Best of all I liked the story of the {c} that he had brought home in his cabin.',
      'They had expected money, or at least a clock. What their rich uncle left them was {a c}.',
    ],
    middle: ['His wife told him that it was the animal or her, and then she laughed.'],
    ask: [
      'All the neighbours were woken up when it __.',
      'It was quite friendly, only when it was angry it __.',
      'On the first evening it stood in the garden and __ at the moon.',
      'It __ at the postman, so now we fetch our letters ourselves.',
    ],
    rows: `c due rivals
      lion | roared | howled barked hissed / wolf | howled | roared mooed hissed / snake | hissed | roared barked howled
      seal | barked | hissed roared mooed / zebra | neighed | roared hissed barked
      tiger | roared | barked neighed mooed / grey wolf | howled | neighed mooed roared / big python | hissed | howled neighed roared`,
  },
  {
    open: [
      'We split up at the gate of the zoo. {p} went to see the lions, {q} wanted to see the parrots, and {r} the seals.',
      'At four they met again at the exit. {r} had spent the time with the seals, {p} with the lions, and {q} with the parrots.',
    ],
    ask: [
      'The one who got splashed with water was __.',
      '"They clap with their flippers!" said __.',
      'Fish were thrown through the air, and this pleased __.',
      'Nobody was as wet as __.',
      '"They came up to breathe and then dived again," reported __.',
      'A show with balls and hoops in a big pool was watched by __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      'The two keepers had made a bet. {p} takes care of the giraffes. {q} takes care of the penguins.',
      '{q} works with the penguins, and {p} with the giraffes.',
    ],
    ask: [
      'The one who needs a ladder at work is __.',
      'High up in a tree hung the dinner that was served by __.',
      'You must have a long brush to clean the necks of the animals of __.',
      'Leaves, leaves, nothing but leaves go into the basket of __.',
      'A long blue tongue licked the hat off the head of __.',
      'Spots here, spots there: it is what is seen all day by __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'On a wet Sunday {p} made animals from paper, glue and string. "This one is {a c}," {pHe} said. To be honest, it might have been a bag.',
      'Out of a lump of clay {p} made {a c} for {pHis} mother. "How lovely, a teapot!" she said.',
    ],
    ask: [
      '"Do you not see the __?" asked {p}.',
      'So {p} took a pencil and added the __.',
      'Then at last we saw what were meant to be the __.',
      'After a week the __ came off, but she has kept the rest.',
    ],
    rows: `c due rivals
      goat | horns | wings stripes fins / owl | wings | horns stripes fins / zebra | stripes | wings horns fins
      fish | fins | wings horns paws / leopard | spots | wings horns fins / stag | antlers | wings fins paws
      swan | wings | fins horns antlers / cow | horns | fins wings antlers`,
  },
  {
    open: [
      'The young man wanted to impress his girl, so he leaned over the rail to say hello to the {c}. She told him not to. There was a sign, too.',
      '"You need not be afraid of the {c}," the keeper had said. "It is as good as gold." Then he went to have his tea.',
    ],
    ask: [
      'There was a splash of mud, and then a hat was carried off by a long __.',
      'The girl laughed until she had to sit down, for now it had the ice cream, too, in its __.',
      'I had no idea how clever it was with its __.',
      'Nobody got hurt, but we all saw how quick it is with its __.',
    ],
    rows: `c due rivals
      elephant | trunk | beak paw hoof / pelican | beak | trunk paw hoof / stork | beak | trunk horn paw
      old elephant | trunk | paw beak horn / black swan | beak | horn trunk hoof`,
  },
  {
    open: [
      'You can sleep at the zoo now, for a price. Each room looks out on other animals. The guests in room nine had {x} in front of their window.',
      '{p} rented a hut in the hills, and did not know that behind the wall lived {x}.',
    ],
    middle: ['There was a jug of water by the bed, and a card that wished you good night in four languages.'],
    ask: [
      'It was their __ that made sleep impossible.',
      'At three in the morning there was a terrible __.',
      'The first __ was the worst. After that one got used to it.',
      'The baby slept through every single __.',
    ],
    rows: `x due rivals
      a pack of wolves | howl | roar croak moo / nine lions | roar | howl croak neigh / some owls | hoot | howl roar moo
      a hundred frogs | croak | roar howl neigh / three tigers | roar | howl hoot croak / a lonely wolf and his wife | howl | roar croak hoot
      a cow with her calf | moo | roar howl croak / wild horses | neigh | croak roar hoot`,
  },
  {
    open: [
      'If you stroke {pet}, the {c}, you get a surprise. I did it once, when I was young and silly.',
      'My grandson asked me what {a c} feels like. I have touched one, long ago, in a hot country.',
    ],
    ask: [
      'The skin is covered all over with __.',
      'It is not like a cat at all: there is nothing but __ under your fingers.',
      'What you feel are its __, every single one.',
      'With both hands I went through its __.',
      'The sun shone on its __, and I must say it was pretty.',
    ],
    rows: `c due rivals
      crocodile | scales | feathers hairs wings / ostrich | feathers | scales hairs fins / penguin | feathers | scales hairs stripes
      python | scales | feathers hairs wings / hedgehog | spines | feathers scales hairs / peacock | feathers | scales spines hairs
      big lizard | scales | hairs feathers spines / pelican | feathers | hairs scales spines`,
  },
  {
    open: [
      'A story from the desert. The merchant had lost everything but {x}. He had neither water nor bread nor a friend, only a blanket and a flute.',
      'There once was a king who had a lot of gold and {x}, and he would rather have lost the gold.',
    ],
    ask: [
      'Each night he slept with his head against its __.',
      'He hung little bells on its __.',
      'In all the songs about him there is a line about its __.',
      '"Nothing is as beautiful as its __," he used to say.',
    ],
    rows: `x due rivals
      his camel | hump | mane beak trunk / his old horse | mane | hump trunk beak / a grey elephant | trunk | hump mane beak
      a white camel | hump | trunk mane beak / a tame lion | mane | trunk hump beak / an elephant with golden toes | trunk | mane hump beak
      a very large tortoise | shell | mane hump trunk`,
  },
  {
    open: [
      'Two brothers were born on the same day, at the zoo, in a thunderstorm: {pet} and {pet2}. {pet} is a lion and {pet2} is a snake, so they are not real brothers, but the keepers call them so.',
      '{pet2} the snake and {pet} the lion are the stars of the zoo. They have never met.',
    ],
    ask: [
      'With four big paws on the ground, there walks __.',
      'We heard a roar. "That is __," the keeper said.',
      'You could see four legs and a mane in the picture of __.',
      'To fight with claws is only natural for __.',
      'His fur was full of straw: it was time to brush __.',
      'Did __ roar again last night?',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'Our town has three streets with the names of animals. {p} lives in {x}. The houses have the animal over their doors, cut in stone.',
      '"Meet me in {x}," wrote {p}, "and you will know the house by the stone animal over its door."',
    ],
    ask: [
      'A pigeon had built its nest right on the __ of the stone animal.',
      'In the big storm the __ of the animal broke off.',
      'A painter came and made the __ of the animal golden.',
      'You can see from far away that something is wrong with its __.',
    ],
    rows: `x due rivals
      Elephant Street | trunk | mane hump shell / Camel Lane | hump | trunk mane shell / Lion Street | mane | trunk hump shell
      Tortoise Lane | shell | trunk mane hump / Horse Street | mane | hump shell trunk / Snail Lane | shell | mane hump trunk
      Elephant Lane | trunk | hump mane shell`,
  },
  {
    open: [
      'A report from the zoo: someone had left a door open, and {x} had a day out in the city. It ended well.',
      'You may not believe it, but {x} once came into our church, in the middle of a wedding.',
    ],
    ask: [
      'A policeman saw it first, and what struck him, he said later, was its __.',
      'They caught it in the end, but not before everybody had taken a photo of its __.',
      'The windows of the shops showed its __ twice over.',
      'The bride still talks about its __.',
    ],
    rows: `x due rivals
      a zebra | stripes | feathers horns spots / a leopard | spots | stripes feathers horns / an ostrich | feathers | stripes spots horns
      a tiger | stripes | feathers horns spots / a black bull | horns | stripes feathers fins / a giraffe | spots | fins stripes feathers
      a peacock | feathers | spots stripes horns`,
  },
]);

export const kinds: readonly Kind[] = [ZOO];
