// Tellings of gardens, farms and animals in which one or many was told, and verb, noun or pronoun must agree with it.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const VERBS = toldKind('told: agreement, verbs in the garden', [
  {
    open: [
      'There is {n} deer living in the wood behind our garden, and {p} has given up on tulips for good.',
      'What {p} saw from the bathroom window that morning was {n} deer, brown and thin, at the edge of the lawn.',
      '"Hush," said {p}, and pointed. By the compost heap one could make out {n} deer.',
    ],
    ask: [
      'Nobody wants to shoot, of course, but the deer __ {end}.',
      'You only need to leave the gate open for five minutes to find out that the deer __ {end}.',
      'Our neighbours with the roses tell us that the deer __ {end}.',
      'Now that the leaves are gone and the ponds are frozen, the deer __ {end}.',
      '{p} made a sign for the hikers, which says that the deer __ {end}.',
    ],
    rows: `n due end rivals
      one | has | no fear of dogs | have are were / a single | is | not to be fed | are were have
      just one | eats | the young shoots | eat are have / one young | comes | right up to the steps | come are have
      a herd of | have | no fear of dogs | has is was / a group of | are | not to be fed | is was has
      a family of | eat | the young shoots | eats is has / a crowd of | come | right up to the steps | comes is has`,
  },
  {
    open: [
      'My neighbour talks to his vegetables, and he talks about them to me, over the fence, whether I have time or not.',
      'The old man has won first prize at the flower show nine times running. If you hold a microphone under his nose, this is what you get.',
    ],
    ask: [
      '"The {x} behind the bean poles __ {end}."',
      '"Now, the {x} which you were admiring from your windows __ {end}."',
      '"It is a mystery to me why the {x} by the buckets __ {end}."',
      '"Do you see? The {x} that the snails left alone __ {end}!"',
      '"Tell your boys, if they come over for their balls again, that the {x} __ {end}."',
    ],
    rows: `x due end rivals
      cabbage | needs | a lot of water | need are have / pumpkin | is | bigger than my head | are were have
      lettuce | grows | best in the shade | grow are have / melon | has | never seen the sun | have are were
      carrots | need | a lot of water | needs is has / cabbages | are | bigger than my head | is was has
      onions | grow | best in the shade | grows is has / melons | have | never seen the sun | has is was`,
  },
  {
    open: [
      'On that farm they have {n} sheep and some forty hens. It is the smallest farm in the valley, and the postman is often the only one who calls.',
      'Old {p} sold nearly everything when the doctor said to slow down: the cows, the tractor, both ploughs. Only {n} sheep and a few hens were kept.',
    ],
    middle: ['The hens have the run of the yard, and two of them sleep in the kitchen.'],
    ask: [
      'Walk past the barns, where the nettles are, and listen. How loud the sheep __!',
      'The hens are in the apple trees. And where __ the sheep?',
      'Let the hens out first. Afterwards we shall see what the sheep __ up to.',
      'The children run over with bread, because they know how greedy the sheep __.',
      'You would not believe how old the sheep __.',
    ],
    rows: `n due rivals
      one | is | are have were / a single | is | are have were / just one | is | are have were
      one black | is | are have were / two | are | is has was / three | are | is has was
      seven | are | is has was / two black | are | is has was`,
  },
  {
    open: [
      'The garden centre is closing down. A loud voice from the roof tells you so, again and again, while you push your trolley along.',
      'This is how our radio station fills the morning: two songs, the weather, and then tips for the garden.',
    ],
    ask: [
      '"Dear friends, the {x} for lovers of flowers __ {end}."',
      '"One more thing: the {x} among the garden dwarfs __ {end}."',
      '"May we remind you that the {x}, unlike all our other goods, __ {end}?"',
      'Then a child gets hold of the microphone and says that the {x} on the lawn between the two ponds __ {end}.',
    ],
    rows: `x due end rivals
      bench | is | half price today | are were have / rose | costs | one pound | cost are have
      ladder | has | been sold out | have are were / book | makes | a good present | make are have
      benches | are | half price today | is was has / roses | cost | one pound each | costs is has
      ladders | have | been sold out | has is was / books | make | good presents | makes is has`,
  },
  {
    open: [
      'In spring {pet} had {young}, in the drawer with the winter socks, and we did not have the heart to shut it.',
      '{p} crept up to the attic with a torch, since {pet} had not been seen for days. And there, on an old fur coat, was {pet} with {young}.',
    ],
    ask: [
      '{pet} purrs all night. Now we all wonder what the {one} __ going to be called.',
      'How soft the fur is and how tiny the {one} __!',
      'The children tiptoe in with their friends to see where the little {one} __.',
      'Who would have thought that the {one} __ so strong already?',
      '"Mum, look," whispers the boy, "how blind the {one} __!"',
    ],
    rows: `young one due rivals
      one kitten | kitten | is | are have were / a grey kitten | kitten | is | are have were
      a single kitten | kitten | is | are have were / just one kitten | kitten | is | are have were
      three kittens | kittens | are | is has was / five kittens | kittens | are | is has was
      two grey kittens | kittens | are | is has was / a lot of kittens | kittens | are | is has was`,
  },
  {
    open: [
      'Grandpa had a rule for each thing in the garden, and I wrote them down in a small green book.',
      'A gardener never stops, said my aunt, and pulled a weed while she spoke. Then she gave me some good advice.',
    ],
    ask: [
      '{Who} among all those weeds __ {end}.',
      'You can believe me: {who} between the stones of the two paths __ {end}.',
      '"As far as I know, {who} near the walls __ {end}."',
      'Whatever the neighbours or their books say, {who} along the fences __ {end}.',
    ],
    rows: `who due end rivals
      every rose | wants | plenty of sun | want are have / each tree | has | its own smell | have are were
      everything | grows | after the rain | grow are have / nothing | is | worth so much work | are were have
      roses | want | plenty of sun | wants is has / most trees | have | their own smell | has is was
      all things | grow | after the rain | grows is has / few plants | are | worth so much work | is was has`,
  },
  {
    open: [
      'The new people at number six keep {obj} in the bathtub, and you can hear the splashing until midnight. Nobody knows where they wash.',
      'There was a knock. The boy from number six stood there in a wet shirt. "Please come and see, we have got {obj} in the bath!"',
    ],
    ask: [
      'All the flats above and below can tell when the {x} in the tub __ {end}.',
      'The boy turned the light on. "You see? The {x} that I brought home in two buckets __ {end}!"',
      'We knelt down among the towels. It was quite true: the {x} __ {end}.',
      'It drives the old ladies mad that the {x} at number six __ {end}.',
    ],
    rows: `obj x due end rivals
      a duck | duck | looks | for the soap | look are have / a goose | goose | bites | the taps | bite are have
      a seal | seal | sings | after dark | sing are have / a frog | frog | has | no manners | have are were
      ducks | ducks | look | for the soap | looks is has / two geese | geese | bite | the taps | bites is has
      two seals | seals | sing | after dark | sings is has / frogs | frogs | have | no manners | has is was`,
  },
  {
    open: [
      'The vet came out to us on Sunday. He had his good suit on under the rubber apron, as he had been at a wedding.',
      'My cousin wants to be a vet, and he practises by telling us what is wrong with our animals.',
    ],
    ask: [
      'If you ask me, the {x} with the thick bandages on __ {end}.',
      'The vet put away his needles and said that the {x} __ {end}.',
      'Do not let the dogs in, since the {x} in the straw, between the two barrels, __ {end}.',
      'No need for pills or drops! The {x} of our neighbours, the Browns, __ {end}.',
      'Good news for the girls: the {x} they had wept over __ {end}.',
    ],
    rows: `x due end rivals
      donkey | needs | a little rest | need are have / calf | is | on the mend | are were have
      pony | has | begun to eat | have are were / goose | walks | quite well again | walk are have
      donkeys | need | a little rest | needs is has / calves | are | on the mend | is was has
      ponies | have | begun to eat | has is was / geese | walk | quite well again | walks is has`,
  },
]);

const NUMBERS = toldKind('told: agreement, words of one or many in the garden', [
  {
    open: [
      '{p} has planted {x} behind the shed. It was a rainy day in March, and the wheelbarrow lost its wheel.',
      'Behind the shed, where once there was a heap of rubbish, {p} planted {x} as a surprise for the family.',
    ],
    ask: [
      'When it did not rain for weeks, {p} had to water __ every evening.',
      'Then the goat broke loose and ate __.',
      'The frost came in May, but luckily {p} had covered __ with sacks.',
      'Visitors are taken behind the shed at once. {p} can hardly wait to show __ off.',
      'It is hard to say why, but the snails left __ alone.',
    ],
    rows: `x due rivals
      a rose | it | them they / a cherry tree | it | them they / a bush | it | them they / an oak | it | them they
      roses | them | it its / two cherry trees | them | it its / bushes | them | it its / beans | them | it its`,
  },
  {
    open: [
      '"Will you look after my {x} while I am in Spain?" asked {p}, who was already holding the suitcase.',
      'Since Monday I have been in charge of the {x} that {p} left on my doorstep, with two pages of instructions.',
    ],
    ask: [
      'To be honest, {p}, __ made a terrible mess of my kitchen.',
      'All went well until Friday, when __ got out.',
      'On the second page I read that __ must not be left alone with the cat.',
      '{p} rang up every day to ask whether __ missed home.',
      'I only turned my back for a moment, and __ had eaten the soap.',
    ],
    rows: `x due rivals
      hens | they | it its / rabbits | they | it its / ducks | they | it its / two snakes | they | it its
      six mice | they | it its / hamster | it | they them / snake | it | they them / tortoise | it | they them
      frog | it | they them`,
  },
  {
    open: [
      'Two sorts of trees grow in our orchard. The {a} trees are on the left and the {b} trees on the right, and between them there is a path of stones, which my great-grandfather laid.',
      'If you come through the gate, you have the {b} trees on your right hand and the {a} trees on your left.',
    ],
    ask: [
      'The boy stopped under a tree on the left, looked round, and picked just one __.',
      'A bird had pecked at every single __ on the left side.',
      'From the left a big ripe __ fell on my hat.',
      'The trees on the left bore nothing that year, not one __.',
      'Newton would have sat on the left side too, and got a __ on his head.',
    ],
    rows: `a b due rivals
      pear | plum | pear | pears plum plums / plum | pear | plum | plums pear pears
      lemon | peach | lemon | lemons peach peaches / peach | lemon | peach | peaches lemon lemons
      cherry | pear | cherry | cherries pear pears / pear | cherry | pear | pears cherry cherries
      orange | plum | orange | oranges plum plums / plum | lemon | plum | plums lemon lemons`,
  },
  {
    open: [
      'There was {much} fruit that summer. {p} still talks about it at each harvest, and the priest put it into his sermon.',
      '"How was the harvest?" people asked {p}. In that year there was {much} fruit, and for once all the farmers agreed.',
    ],
    ask: [
      'On the trees there hung __ apples.',
      'In those months {p} filled __ jars with jam.',
      'We brought __ baskets home from the orchard.',
      'You saw __ plums at the market that autumn.',
    ],
    rows: `much due rivals
      so much | many | much little few / masses of | many | much little few / a great deal of | many | much little few
      very little | few | little much many / hardly any | few | little much many / next to no | few | little much many`,
  },
  {
    open: [
      'Late in the evening {p} found {x} in a trap that a farmer had set by the stream. {p} took off the wet gloves, knelt down in the mud and opened the lid.',
      'There was a rustling noise in the watering can. {p} held up the lantern, and inside sat {x}, quite out of breath.',
    ],
    ask: [
      '"Poor little __," said {p}.',
      '{p} came back into the house and asked, "Would you like to see my __?"',
      'In the warm kitchen {p} gave some milk to the __.',
      'Back into the grass jumped the __.',
    ],
    rows: `x due rivals
      a mouse | mouse | mice / a frog | frog | frogs / a rat | rat | rats / a rabbit | rabbit | rabbits
      three mice | mice | mouse / some frogs | frogs | frog / two rats | rats | rat / rabbits | rabbits | rabbit`,
  },
  {
    open: [
      'Nobody on the farm can forget the day when our {x} came home with a silver cup.',
      'They gave the silver cup to our {x} at the show. There were animals from as far as Wales.',
    ],
    ask: [
      'There were two men with cameras who took pictures of __ in the sun.',
      'We brushed __ for an hour before the judges came.',
      'A man from London wanted to buy __ on the spot.',
      'Father was so happy that he kissed __ in front of everyone.',
      'On the way home people waved at __ from their gardens.',
    ],
    rows: `x due rivals
      pigs | them | it its / two goats | them | it its / lambs | them | it its / geese | them | it its
      pig | it | them they / goat | it | them they / goose | it | them they / donkey | it | them they`,
  },
  {
    open: [
      '{p} used to have {n} goats, which were the terror of the village. They ate hats, hymn books and once a wedding cake, and the priest prayed for their end.',
      'Do you remember the {n} goats of {p}? They came into the school and ate the map of France.',
    ],
    ask: [
      'All of that is over now. The butcher took __ of them.',
      'Not one has come back from the hills. {p} is sad, for __ of them had names.',
      'At the gate of the churchyard {p} has put up a picture that shows __ of them.',
      'In the end there was no fence high enough: {p} had to sell __ of them.',
      'They were as bad as each other. I was afraid of __ of them.',
    ],
    rows: `n due rivals
      two | both | all one / two old | both | all one / two white | both | all one / two wild | both | all one
      three | all | both one / four | all | both one / five | all | both one / six | all | both one`,
  },
  {
    open: [
      '"I have got {x} on my van for this house," said the man from the nursery. He had been driving since six, and it had begun to snow.',
      'The van from the nursery brought {x} for {p}. The driver wanted a signature and a cup of tea, in that order.',
    ],
    ask: [
      '"Oh dear," said {p}, "I never ordered __ {thing}!"',
      '"There must be some mistake. Who paid for __ {thing} here?" asked {p}.',
      '"I can dig," said {q}, "but I will not dig a hole for __ {thing}."',
      '"By the wall, I think," said {p}. "Do you need help with __ {thing} of yours?"',
    ],
    rows: `x thing due rivals
      a palm | palm | this | these those / an apple tree | tree | this | these those
      a big rose | rose | this | these those / a stone lion | lion | this | these those
      two palms | palms | these | this that / some trees | trees | these | this that
      nine roses | roses | these | this that / stone lions | lions | these | this that`,
  },
]);

export const kinds: readonly Kind[] = [VERBS, NUMBERS];
