// Tellings in which what somebody or something is decides which part is moved, caught or shown, and what it does.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const USE = toldKind('told: limbs, in passing and in use', [
  {
    open: [
      '{p} found {a x} behind the boat house and nursed it till it was well.',
      '"You must let {pet} go now," said the ranger to {p}. "{A x} does not belong in a kitchen."',
      'For a week {p} and I looked after {a x} which we had named {pet}. It had been quite ill. Then the day came when it was well again.',
    ],
    ask: [
      'They took it to the edge of the lake and let it go, and it __ away.',
      'For a moment it did not move. Then it __ off without looking back.',
      'It __ away, and we were all a little sad.',
      'As soon as it felt that it was free, it __ off.',
      '"Goodbye!" called {p}, and away it __.',
    ],
    rows: `x due rivals
      sparrow | flew | swam hopped crept / fish | swam | flew hopped ran / frog | hopped | flew ran sailed
      snail | crept | flew hopped ran / mouse | ran | flew swam galloped / butterfly | flew | swam ran hopped
      wild pony | galloped | flew crept hopped / trout | swam | flew hopped ran
      toad | hopped | flew galloped sailed
      robin | flew | swam crept galloped / wild horse | galloped | flew crept hopped
      worm | crept | flew hopped galloped`,
  },
  {
    open: [
      'Leave {pet} in peace! That is {a x}.',
      '{pet} is {a x}, and it knows how to look after itself.',
      'The sign says "Beware of {pet}". Now {pet} is {a x}.',
    ],
    ask: [
      'If you tease it, it will __ you.',
      '"Do not put your hand near {pet}, or it will __ you," I said.',
      'I do not think that {pet} would __ a child, but who knows?',
      'Did it __ you? Show me your arm!',
      'Keep still, and {pet} will not __ you.',
    ],
    rows: `x due rivals
      bee | sting | bite kick scratch / cat | scratch | sting kick peck / dog | bite | sting kick scratch
      donkey | kick | sting scratch peck / hen | peck | sting kick scratch / wasp | sting | bite kick scratch
      goose | peck | sting kick scratch / snake | bite | sting kick scratch
      horse | kick | sting scratch peck
      kitten | scratch | sting kick peck`,
  },
  {
    open: [
      '{p} lives on one side of the lake and {q} on the other. There is no ferry any more, and there never was a bridge. But {p} has got {x}, and {pHe} keeps it in good order.',
      '{p}\'s grandfather left {pHim} {x}. "Then I can visit {q} on the other side of the lake," said {p}.',
    ],
    ask: [
      'The next Sunday {p} __ across the lake.',
      '{p} __ over the lake in no time, and {q} stood waving on the other side.',
      '"I __ here all on my own," said {p}, when {q} opened the door.',
      'It was so foggy when {p} __ over the lake that not even the island was to be seen.',
    ],
    rows: `x due rivals
      a little rowing boat with two oars | rowed | sailed flew drove
      a small yacht with white sails | sailed | rowed flew walked
      an old plane with patched wings | flew | rowed sailed drove
      a helicopter with four blades | flew | rowed sailed drove
      a fishing boat with oars | rowed | sailed flew drove
      a boat with a mast and one red sail | sailed | rowed flew drove
      a car that can swim like a duck | drove | rowed sailed flew`,
  },
  {
    open: [
      'Since {p} stopped going to the office, {pHe} has been happy with {x}. The children are all over the world, and the house is quiet.',
      'For {pHis} birthday {p} got {x}, and now you never see {pHim} without.',
      '{p} is back from town with {x}.',
    ],
    ask: [
      'From morning to night, {p} does nothing but __.',
      '"Are you coming, {p}?" "Not now, I want to __."',
      'There is nothing in the world that {p} likes as much as to __.',
      'Let {p} __ and do not disturb {pHim}.',
    ],
    rows: `x due rivals
      a needle and a basket of thread | sew | paint dig read / a new broom | sweep | paint sew read
      a spade with a green handle | dig | sew paint read / a pen and a bottle of ink | write | dig sew cook
      three brushes and a box of colours | paint | dig sew read / ten fat novels | read | dig paint sew
      three pots and a pan | cook | dig sew paint / a violin with new strings | play | dig cook sew
      an axe with a sharp blade | chop | read sew sing / an oven and a bag of flour | bake | dig sew write
      a rod with a hook and a line | fish | sew read paint`,
  },
  {
    open: [
      '{p} fell off the garden wall on Monday. Since then {pHe} has had a thick bandage round {pHis} {part}. There were flowers from the class, and a cake from {q}, who had pushed {pHim}.',
      'The doctor put a bandage round the {part} of {p}.',
      '"What a bandage, {p}! Is it your {part}?"',
    ],
    ask: [
      'For two weeks {p} will not be able to __ very well.',
      '"It is only for a week," said the doctor, "and then you can __ again."',
      'Poor {p}! You need not ask why {pHe} cannot __.',
    ],
    rows: `part due rivals
      eyes | see | hear walk write smell / ears | hear | see walk write / right hand | write | see hear walk
      foot | walk | see hear write smell / nose | smell | see hear walk write
      mouth and chin | speak | see hear walk
      ankle | walk | see hear write / eyes | read | hear walk smell / fingers | write | see hear walk
      head and both ears | hear | walk write smell / jaw | chew | see hear walk`,
  },
  {
    open: [
      'Twenty children came to our house with drawings and carrots. They were all for {pet}, our {x}, which has hurt {part}.',
      '{pet}, the {x}, has hurt {part}.',
      'It was a bad day for {pet}. You should know that {pet} is {a x}, and a proud one. It hurt {part} on a piece of wire.',
    ],
    ask: [
      'Until that is better, {pet} cannot __.',
      '"When will {pet} be able to __ again?" everybody asked.',
      '{pet} tried to __, but it hurt too much.',
      'In its dreams, it seems, {pet} can __ as before.',
      'After two weeks we saw {pet} __ for the first time.',
    ],
    rows: `x part due rivals
      parrot | a wing | fly | swim gallop climb / goldfish | a fin | swim | fly gallop climb
      horse | a hoof | gallop | fly swim sing / frog | a hind leg | hop | fly sing bark
      cat | its claws | climb | fly sing swim / duck | one of its feet | swim | gallop climb sing
      eagle | a wing | fly | gallop swim hop / greyhound | a leg | run | fly sing swim
      squirrel | its claws | climb | fly swim sing / pony | a hoof | trot | fly swim climb`,
  },
  {
    open: [
      '{A x} got stuck in the fence this morning. Half the village came to give advice. The priest was for oil, the butcher for soap.',
      '"Quick, come, there is {a x} stuck in the fence!"',
      'In the fence behind the school there hung {a x}.',
    ],
    middle: ['It had begun to rain, and somebody fetched a ladder.'],
    ask: [
      'It had been caught by the __.',
      '"Gently!" said {p}, and tried to free the __.',
      'With a pair of scissors and much patience {p} worked at its __.',
      'Nobody had noticed that the wire had gone right round the __.',
      'At last {p} had pulled the wire away from its __.',
    ],
    rows: `x due rivals
      bull | horns | tail wool wings trunk / kite | tail | horns wool wings / sheep | wool | horns wings trunk
      stag | antlers | wings trunk wool / swan | wings | horns trunk wool
      elephant | trunk | horns wings wool
      coat | sleeve | horns wings tail / crab | claws | horns wings wool
      butterfly | wings | horns wool trunk
      mouse | tail | horns wool wings / football boot | laces | horns tail wings
      goat | horns | wings wool trunk
      pony | mane | horns wings trunk`,
  },
  {
    open: [
      'All night the {x} had stood still. Then {cause}.',
      'For months nobody had seen the {x} move. But this morning {cause}!',
    ],
    ask: [
      'Slowly, its __ began to turn.',
      'With a long creak the __ went round.',
      '"Look, the __ are turning!" cried {p}.',
      'Mind your fingers when its __ are going round.',
      'Faster and faster went the __.',
    ],
    rows: `x cause due rivals
      windmill | there was a wind | sails | hands wheels blades horses
      church clock | somebody wound it up | hands | sails wheels blades
      train | the driver let off the brake | wheels | sails hands blades
      helicopter | the pilot started it | blades | sails hands horses
      tractor | the farmer started it | wheels | sails hands blades
      kitchen clock | it got a battery | hands | sails wheels blades
      big fan | the power came back | blades | sails hands horses
      merry-go-round | the music started | horses | sails hands blades
      mill on the hill | a storm came up | sails | hands wheels horses
      hay cart | the donkey gave a pull | wheels | sails hands blades`,
  },
  {
    open: [
      'Early in the morning {p} went out with {pHis} camera. There was {a x} in front of {pHim}, quite still, and wet from the night.',
      '"I want a photo of that {x}," said {p}, "but it has to wait for the sun."',
    ],
    ask: [
      'With the first warm light it spread its __.',
      'The photo shows the moment when it opens its __.',
      'The sun had hardly touched it when it began to open its __.',
      '{p} held {pHis} breath: it was spreading its __!',
      'Drops of water ran down from its open __.',
    ],
    rows: `x due rivals
      butterfly | wings | petals sails pages arms / tulip | petals | wings sails arms
      ship | sails | petals wings pages / peacock | feathers | petals sails pages
      white rose | petals | wings sails arms / heron | wings | petals sails arms
      yacht | sails | petals wings feathers / daisy | petals | wings sails arms
      dragonfly | wings | petals sails arms / swan | wings | petals sails pages`,
  },
  {
    open: [
      'The {x} stood white and silent in the night. There had been so much snow that the bus did not come, and the baker had given away his bread.',
      'It had been snowing on the {x} since noon.',
    ],
    ask: [
      'Then, with a soft sound, a heap of snow slid off its __.',
      'A crow came and sat down on the snow that lay on its __.',
      'The sun came out, and the snow dripped from its __.',
      'We knocked the snow off its __ with a broom.',
    ],
    rows: `x due rivals
      old church | roof | branches wings antlers / fir tree | branches | roof wings antlers
      stone angel | wings | roof branches horns / stag of bronze | antlers | roof branches wings
      barn | roof | branches wings antlers / pear tree | branches | roof wings horns
      stone bull in the square | horns | roof branches wings / little plane | wings | roof branches horns
      bus | roof | branches wings antlers / beech | branches | roof wings horns`,
  },
  {
    open: [
      'In the film there was {a x} with a little one, only two days old. Then you heard thunder, and I took hold of my sister.',
      '{A x} is a good mother. When there is danger, she calls her little one, and it comes at once.',
    ],
    ask: [
      'The little one was soon safe and warm, {prep} her __.',
      'You could not see the baby any more, so well was it hidden {prep} her __.',
      '"Where is the baby?" asked {p}. "It is {prep} her __," I whispered.',
      "In the rain, when all the world was wet, it slept {prep} its mother's __.",
      'There is no better bed for a little one than the place {prep} her __.',
    ],
    rows: `x prep due rivals
      hen | under | wings | arms paws trunk / tiger | between | paws | wings horns fins
      monkey | in | arms | wings shell fins / lion | between | paws | wings horns fins
      goose | under | wings | arms paws shell / giraffe | between | legs | wings arms horns
      bear | between | paws | wings horns fins / chimpanzee | in | arms | wings shell fins
      swan | under | wings | arms paws shell / horse | between | legs | wings arms horns`,
  },
  {
    open: [
      'On Sunday there is the big farm show, and {p} will be there with {a x}. It has been washed and dried and has been told that looks are not everything.',
      '{p} wants to win a prize with {pHis} {x}, and it must shine.',
    ],
    ask: [
      'Now {p} is going to rub a drop of oil into its __.',
      '"How did you get such a shine?" "I put oil on its __."',
      'With a soft cloth {p} polished its hard __.',
      'The judge looked at himself in the shining __.',
    ],
    rows: `x due rivals
      pony | hooves | horns beak shell / bull | horns | beak shell wings
      tortoise | shell | hooves horns beak / parrot | beak | hooves horns shell
      ram | horns | beak shell wings / donkey | hooves | horns beak shell
      turtle | shell | hooves horns beak / horse | hooves | horns beak shell
      giant snail | shell | hooves horns beak / crow | beak | hooves horns shell`,
  },
  {
    open: [
      'There was no power all evening, so {p} lit a candle and made animals on the wall with {pHis} hands. "This one is {a x}," said {p}.',
      '"What is that on the wall?" asked {q}. "Do you not see? It is {a x}!" {p} was doing it with {pHis} hands and a torch.',
    ],
    ask: [
      '{p} bent {pHis} fingers, and the shadow moved its __.',
      '"And what are your fingers?" "They are the __," said {p}.',
      'What made it so real were the long dark __.',
      '{q} laughed when the shadow on the wall lifted its __.',
      'Two hands were enough, as the fingers made the __.',
    ],
    rows: `x due rivals
      rabbit | ears | wings horns antlers / bull | horns | wings ears antlers
      butterfly | wings | ears horns antlers / stag | antlers | wings fins spines
      spider | legs | wings ears antlers / eagle | wings | ears horns antlers
      donkey | ears | wings horns antlers / tree | branches | wings ears horns
      hare | ears | wings horns antlers / crab | claws | wings ears antlers
      octopus | arms | wings ears horns`,
  },
  {
    open: [
      'This year nobody made a snowman. Our street built {a x}, out of nothing but snow and things from the shed. It stood for nine days, and there was a photo of it in the paper.',
      '{p} and {q} are building {a x} out of snow. "We need {stuff}," said {p}.',
    ],
    middle: ['The smaller ones rolled about and were no help at all.'],
    ask: [
      'They used {stuff} for the __.',
      '"What is {stuff} for?" asked the man next door. "For the __, of course," said {p}.',
      'With {stuff} they gave it its __.',
      'When {stuff} had been found at last, it got its __.',
      'Where it ought to have its __, they stuck on {stuff}.',
    ],
    rows: `x stuff due rivals
      elephant | a piece of hose | trunk | mane shell beak horns
      lion | a lot of straw | mane | trunk shell wings
      hedgehog | a hundred sticks | spines | trunk mane beak / bull | two cones | horns | trunk mane shell
      tortoise | a round bath tub | shell | trunk mane wings
      rabbit | two long boots | ears | trunk beak shell
      duck | a yellow shoe | beak | trunk mane horns / angel | two white boards | wings | trunk mane shell
      zebra | some black paint | stripes | trunk beak shell
      stag | some bare twigs | antlers | trunk mane beak
      car | four old tyres | wheels | trunk mane beak / house | a stove pipe | chimney | trunk mane beak`,
  },
  {
    open: [
      'When we were at school, everybody called {p} "the {x}". It was not nice, but it was fair, and {pHe} took it well. I had not seen {pHim} for thirty years.',
      '"Who is that over there?" "That is {p}. At school they called {pHim} the {x}, and you can see why."',
    ],
    ask: [
      'I looked across the room and knew {pHim} at once by the __.',
      'Nothing had changed, and the first that you saw of {p} was still the __.',
      'It was because of the __ that they had called {pHim} that.',
      'Now there was a little boy beside {pHim}, who had the very same __.',
      'In the photo {p} is in the last row, but you cannot miss the __.',
    ],
    rows: `x due rivals
      giraffe | neck | teeth beard ears nose / beaver | teeth | neck beard ears
      goat | beard | teeth neck ears / owl | eyes | neck teeth beard
      donkey | ears | neck beard nose / elephant | nose | neck beard eyes
      stork | legs | teeth beard ears / hare | ears | neck beard nose
      shark | teeth | neck beard ears / heron | legs | teeth beard ears`,
  },
  {
    open: [
      "Ladies and gentlemen, welcome to the show! In ring two you'll see a proud {x} with its owner, {p}, who came four hundred miles to be here, and slept in the van. Please don't feed it.",
      '{p} took {a x} to the animal show, and there were prizes for everything.',
    ],
    ask: [
      'It got the first prize for the finest __.',
      '"And now for the best __ in the show," said the man, and the winner was {p}.',
      'On the cup it says: "For the most beautiful __ in the land."',
      'It did not get a prize for its manners, but it did for its __.',
      'The judge took one long look at its __ and gave it ten points.',
    ],
    rows: `x due rivals
      sheep | wool | mane wings horns beard / bull | horns | mane wings wool
      billy goat | beard | mane wings wool / pony | mane | wings wool horns
      butterfly | wings | mane wool horns / stag | antlers | mane wings wool
      peacock | feathers | mane wool horns / rabbit | ears | wool wings horns
      lion | mane | wings wool horns / lamb | wool | mane wings horns
      tortoise | shell | mane wings wool`,
  },
  {
    open: [
      'To get in you need no key, for there is {a thing} by the gate.',
      '{p} wrote: "Dear {q}, I shall be in the garden. There is {a thing} beside the door. Do not shout, because of the baby. And do not mind the dog, it is all noise."',
    ],
    ask: [
      'When you are here, just __ it.',
      '"What do I have to do with it?" "You __ it, what else?"',
      'If you __ it, somebody will come and let you in.',
      'Do not __ it more than twice!',
      'You must __ it hard, since {p} is a bit deaf.',
    ],
    rows: `thing due rivals
      bell | ring | press pull turn blow / red button | press | ring pull blow
      long rope | pull | press ring blow / horn | blow | press pull turn
      whistle on a hook | blow | press pull turn
      little handle, as on a coffee mill, | turn | press ring blow
      drum | beat | press ring turn / silver bell | ring | press turn blow
      chain | pull | press ring blow / wheel with a crank | turn | press ring blow`,
  },
  {
    open: [
      'What became of the {x}? I will tell you. It stood at the crossroads for a whole winter, and nobody asked whose it was.',
      "That {x} at the crossroads is nobody's. Somebody left it there in the autumn.",
    ],
    middle: ['Every week there was a little less of it.'],
    ask: [
      'First of all someone took its __.',
      'One night two men came with a lamp and went off with the __.',
      'When {p} went by on Sunday, it had lost all its __.',
      'By the spring it had no more __.',
    ],
    rows: `x due rivals
      cart | wheels | strings keys drawers sails / piano | keys | wheels sails strings
      chest of drawers | drawers | wheels keys strings / harp | strings | wheels keys drawers
      car | wheels | strings keys drawers / apple tree in the tub | apples | wheels strings keys
      sailing boat | sails | wheels keys drawers / stuffed goose | feathers | wheels keys strings
      table | legs | wheels keys strings / bookcase | books | wheels strings sails
      bench | legs | wheels keys strings`,
  },
]);

export const kinds: readonly Kind[] = [USE];
