// Tellings of what came of something: what sticks in the hair, what one is afraid of, what one can do at last.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const LEFT = toldKind('told: and so it is now, what came of it', [
  {
    open: [
      '{p} had come straight from outside, and we could guess what had happened. {What}.',
      'Poor {p}! {What}. There was no time to go home first, as the concert began at eight.',
    ],
    ask: [
      'That is why {p} still had __ in {pHis} hair.',
      '"Hold still, {p}, you have got __ in your hair."',
      'In the light of the lamp we saw the __ in {pHis} hair.',
      'Everybody at the concert stared at the __.',
      'What is that in your hair, {p}? Is it __?',
    ],
    rows: `what due
      Two boys had held a pillow fight upstairs, and it ended with a bang | feathers
      A wall of white came down from the roof of the ski hut | snow
      The dune had broken off and slid down on everyone who lay on the beach | sand
      The bag in the bakery had burst, just above, in a white cloud | flour
      The brush of the man who does the ceilings had dripped, in green | paint
      The water had been cut off in the middle of the shower, with the foam still on | soap
      The sandwich with the yellow stuff from the bees had fallen from the balcony above | honey
      The autumn gale had emptied the old chestnut, and nothing was left on the twigs | leaves`,
    rivals: 'feathers snow sand paint leaves',
  },
  {
    open: [
      '{m} is not a careful man. {What}. When he was a boy, he once came back from school with the wrong bicycle and did not notice until Easter.',
      'It was a merry evening, and {m} was the last to leave. {What}.',
    ],
    ask: [
      'So {m} went home without his __.',
      '"You have come without your __!" said his wife.',
      'The next morning he had to go back for his __.',
      'Who goes out in the evening and comes back without his __?',
      'Somebody ran after him, calling: "Sir, you have forgotten your __!"',
    ],
    rows: `what due
      It hangs on the antlers in the pub, the brim full of rain, and he has a cold head | hat
      It stands dripping in the corner, folded up, and it is pouring | umbrella
      They lie in a glass on the shelf, white as pearls, and he cannot chew | teeth
      Someone on four legs is still tied to the lamp post, barks at everybody and wags his tail | dog
      They stand side by side under the table, and he is walking in his socks | shoes
      They sit on the nose of the stone general, and he can see hardly anything | glasses
      It lies under the bench, and now he cannot unlock his door | key
      It lies on the bar with forty pounds in it, and he cannot pay for the taxi | purse`,
    rivals: 'hat umbrella teeth dog shoes',
  },
  {
    open: [
      'On that day nobody could get to the airport. {What}. {p} sat on a suitcase for nine hours and learnt to knit.',
      'You remember that we wanted to fly to Spain? {What}.',
    ],
    ask: [
      'All flights were off because of the __.',
      '"We are sorry," it said on the board, "no planes today because of the __."',
      'Whose fault was it? Nobody can do anything about the __.',
      'We stayed at home that week, thanks to the __.',
      'It was the worst __ for thirty years.',
    ],
    rows: `what due
      White flakes had come down all night, and it lay on the wings a yard deep | snow
      You could not see your own hand, as if somebody had hung grey wool in front of it | fog
      The wind bent the trees to the ground and carried off roofs | storm
      Pilots, cooks and drivers had stopped work and stood at the gate with signs about their pay | strike
      The river had come over its banks, and ducks swam on the runway | flood
      Flames shot out of the tower, and there were twenty engines with hoses | fire`,
    rivals: 'snow fog storm strike fire',
  },
  {
    open: [
      '{p} lay awake in the old house, with the blanket up to the chin. {What}.',
      'The first night in our new flat was a long one. {What}. {p} held a shoe in one hand, just in case.',
    ],
    ask: [
      'So it was nothing to be afraid of, only the __.',
      '"Go to sleep," I said. "It is only the __."',
      'And what was it? It was the __!',
      'After a while even a child would have known that it was only the __.',
      'Do not tell anybody that we were afraid of the __.',
    ],
    rows: `what due
      It went drip, and drip again, and in the morning the sink was wet | tap
      It went tick, tock, tick, tock, and struck once on the hour | clock
      It hummed in the kitchen and shook a little, and the milk and the butter hummed with it | fridge
      Something purred under the bed, and when one put a hand down, it licked it | cat
      It pattered on the tiles and gurgled in the gutters, and in the morning there were puddles | rain
      It cried in its cradle until its mother got up and gave it the bottle | baby
      It howled round the corner and banged the shutters and bent the trees | wind
      It hooted three times up in the oak and flew off after a mouse | owl`,
    rivals: 'tap clock cat rain wind',
  },
  {
    open: [
      'Since last summer something is different about {p}. {What}. It was on a Wednesday, and the band was playing in the park.',
      '{What}. That happened to {p} at the age of five, and some things stay with us.',
    ],
    ask: [
      'Ever since, {p} has been afraid of __.',
      '{p} will never again go anywhere near __.',
      '"I like everything but __," says {p}.',
      'If there is one thing that makes {p} run, it is __.',
      'You can tease {p} with pictures of __.',
    ],
    rows: `what due
      A big black one barked, broke its chain and bit hard | dogs
      A whole swarm came out of the hive and stung and stung | bees
      A white one threw its rider over the fence, saddle and all | horses
      A long one without legs came hissing out of the grass | snakes
      One with eight hairy legs sat in the slipper | spiders
      A grey one with a long tail ran out of the cheese and up the sleeve | mice
      One with a red nose and enormous shoes came out of the ring and poured a bucket over the first row | clowns
      A brown one with paws like plates stood up behind the tent and growled | bears`,
    rivals: 'dogs bees horses snakes bears',
  },
  {
    open: [
      'It took a whole year. {What}. The neighbours were patient, and the aunts sent chocolate.',
      'We are all very proud of {p}. {What}.',
    ],
    ask: [
      'So at last {p} can __.',
      '"Have you heard? {p} has learnt to __!"',
      'It is never too late to learn to __.',
      'How nice it is that {p} can __ now!',
      'Nobody had thought that {p} would ever learn to __.',
    ],
    rows: `what due
      At first it was only splashing and swallowing, and now it is once across the lake and back | swim
      At first it was one letter after another, with a finger, and now it is a novel a week | read
      At first it was crooked letters and blots of ink, and now long letters go to Grandma | write
      At first the soup burnt and the rice stuck, and now there are dinners for twelve | cook
      At first all the partners had blue toes, and now the waltz goes round and round | dance
      At first the car ran into every hedge, and now the test is passed and we are taken to the sea | drive
      At first the dog howled at every note, and now the choir would not know what to do without that voice | sing
      At first there was a lot of falling in the snow, and now it is straight down the black slope on two boards | ski`,
    rivals: 'swim read cook dance sing',
  },
  {
    open: [
      'Up on the hill there was once a little castle, and {what}. The king who had it built was not a clever man, but he was kind to his horses, and he had a daughter.',
      'Our class built a house for the fair. Nobody would tell the parents how. But {what}.',
    ],
    ask: [
      'From this you can see that it was made of __.',
      '"Who on earth builds a thing of __?" people asked.',
      'Yes, you have guessed it: it was all __.',
      'The walls, the doors and the roof were made of __.',
      'Next time they will not take __.',
    ],
    rows: `what due
      in the first warm days of spring it ran down the slope as water | ice
      a boy threw one stone, and it broke into a thousand clear pieces, which cut our feet | glass
      the cows came by and ate it up, dry stalk by dry stalk | straw
      it got soft in the rain, and you could still read the news on the walls | paper
      a goldsmith paid for every brick of it by weight, and it shone like the sun | gold
      the worms bored into the planks, and the carpenter sawed up what was left | wood
      the birds came by and pecked the crusts, and there were crumbs everywhere | bread
      the moths got in, and one could pull out a thread, and then all of it, and knit socks | wool
      on a hot day it went soft and brown, and all the children licked their fingers | chocolate`,
    rivals: 'ice glass straw paper wood',
  },
  {
    open: [
      'Something went wrong when {m} got dressed for the party. {What}.',
      '{m} came in at the door, and the music stopped. {What}.',
    ],
    ask: [
      'He looked like a __.',
      '"Help!" cried my grandmother. "A __!"',
      'At first glance everyone took him for a __.',
      'The children wanted to play with the __ all evening.',
      'Has a __ ever danced with you?',
    ],
    rows: `what due
      He was white, with black stripes from top to toe, and he had hooves | zebra
      He was orange, with black stripes from top to toe, and he had claws | tiger
      He was pink and round, with a curly tail and a flat nose | pig
      He had on a big brown fur, went on all fours and growled for honey | bear
      He wore a white sheet with two holes and rattled a chain | ghost
      He had a red ball on his nose and shoes like boats | clown
      He had a patch over one eye, a hook and a parrot | pirate
      He had a paper crown and a red velvet curtain that dragged behind him | king
      He was green all over, sat with his knees up to his ears, and jumped | frog`,
    rivals: 'zebra pig ghost king frog',
  },
  {
    open: [
      'There are five of them in that family. It is {p} who {what}. The others do not mind, most of the time.',
      'Of the five in that family {p} is the one who {what}. The four others have said so themselves, in the newspaper, under a photo with a dog.',
    ],
    ask: [
      'So {p} is the __ of the five.',
      '"I am the __!" says {p}, and it is true.',
      'Of all of them {p} is now the __.',
      'Everyone knows which of them is the __: it is {p}.',
      'It is nice for {p} to be the __ for once.',
    ],
    rows: `what due
      has grown past all the others and must bend down at each door | tallest
      was born last, when the others could all walk | youngest
      was born first, when the others were not even thought of | oldest
      has beaten all the others in the race round the lake | fastest
      has lifted the calf that none of the others could lift | strongest
      comes up to the belt of the others, and needs a stool to reach the jam | smallest`,
    rivals: 'tallest youngest oldest fastest',
  },
  {
    open: [
      '{p} has had to make a promise to the doctor, the judge and the whole street. {What}.',
      '{What}. This cannot go on, everybody told {p}.',
    ],
    ask: [
      'From now on {p} is not allowed to __.',
      '"You must not __ any more, {p}!"',
      'It is hard for {p} not to __.',
      'So {p} has promised never again to __.',
    ],
    rows: `what due
      There has been a lot of coughing, forty cigarettes a day, and a hole in the carpet | smoke
      The car has hit a lamp post, a milk float and the wall of the police station | drive
      There have been fires in that kitchen, and after each of those dinners all the guests were ill | cook
      There has been that terrible voice at the open window, every note of it wrong | sing
      There has been a bottle of rum each day, and two on Sundays | drink
      There has been that sound through the lips, high and shrill, in church and at night | whistle`,
    rivals: 'smoke drive cook sing drink',
  },
  {
    open: [
      'That island was no place for a holiday. {What}, day after day, for a whole month.',
      'It is an old story. As a child {p} was sent to an uncle in the hills. {What}, every day and at every meal.',
    ],
    ask: [
      '{p} cannot look at __ any more.',
      '"Anything but __, please," says {p} to the waiter.',
      'Since then {p} has never again eaten __.',
      'That is the reason why {p} hates __.',
      'Is it a wonder that {p} will not touch __?',
    ],
    rows: `what due
      There was nothing to eat but what the hens laid | eggs
      There was nothing to eat but what hung in the net, with scales and bones | fish
      There was nothing to eat but the long yellow fruit that monkeys like | bananas
      There was nothing to eat but the orange roots that rabbits like | carrots
      There was nothing to eat but the big yellow wheels with the holes in them, which mice like | cheese
      There was nothing to eat but the little white grains that they eat with sticks in China | rice
      There was nothing to eat but what squirrels hide for the winter | nuts`,
    rivals: 'eggs fish bananas carrots rice',
  },
  {
    open: [
      'He would not be alive today, my grandfather used to say, if he had not been lucky. {What}.',
      '{What}. That was in the year of the flood, and my grandfather still gets a postcard every Christmas.',
    ],
    ask: [
      'So it was a __ that saved him.',
      'He owed his life to a __.',
      '"Without that __ I would be dead," he said.',
      'What a good thing that there was a __!',
    ],
    rows: `what due
      He was in the well, and somebody let down a long one and pulled him up by it, hand over hand | rope
      He was on the roof in the water, and somebody came over with two oars and took him in | boat
      He was in the water, and something with four legs and a wet nose pulled him out and barked | dog
      He was on the burning third floor, and they put it against the wall, and he came down rung by rung | ladder
      He lay in bed with a fever, and a man with a black bag sat by him all night and gave him medicine | doctor
      He was falling over the cliff, and he caught hold of it in the air: it grew out of the rock, with branches and leaves | tree`,
    rivals: 'rope boat dog ladder doctor',
  },
  {
    open: [
      'The handkerchief of {p} has a knot in it. {What}. So it goes with all of us when we get older.',
      '{p} stood in the middle of the room and thought hard. {What}.',
    ],
    ask: [
      'Then {p} remembered: it was for the __.',
      '"I know," said {p}. "I must feed the __!"',
      'So {p} went off to give the __ something to eat.',
      'Nobody else looks after the __.',
    ],
    rows: `what due
      It was something with whiskers that purrs and drinks milk | cat
      It was something with a mane that neighs and stands in the stable | horse
      It was something with scales that swims round and round in a bowl | goldfish
      It was something with feathers that sits in a cage and says "Hello, captain" | parrot
      It was something with long ears that hops and likes lettuce | rabbit
      It was something that barks and wants to go for a walk | dog
      It was something pink and fat that grunts and lies in the mud | pig`,
    rivals: 'cat horse parrot rabbit pig',
  },
  {
    open: [
      'The car would not start, that morning of all mornings, and {p} and {q} had to be at the wedding by noon. They did get there, all the same. {What}.',
      '"How did you get here without the car?" we asked {p} and {q}. {What}, they told us.',
    ],
    ask: [
      'So they had come by __.',
      'In other words they took the __.',
      '"I would never have thought of going by __," said the bride.',
      'It is a good thing that one can go by __.',
      'They went back by __ as well.',
    ],
    rows: `what due
      They had watched the rails and the stations fly past, and the guard had whistled | train
      They had looked down on the clouds, with belts on, from thirty thousand feet | plane
      They had pumped up the tyres, rung the bell and pedalled, one behind the other | bike
      They had stood at the stop, and the number nine had come, with a driver who gave them tickets | bus
      They had rowed across, with two oars, and tied it to the landing stage | boat
      They had whistled at the corner, and a man in a cap drove them to the door and looked at his meter | taxi
      They had gone down into the ground by the moving stairs and shot through the tunnels under the city | underground`,
    rivals: 'train plane bike bus boat',
  },
  {
    open: [
      'Grandmother never looked into a cookbook. {What}. Then she stood at the stove for two hours and let nobody in but the cat.',
      'There is a big pot on the fire. {What}, and now it smells all through the house.',
    ],
    ask: [
      'So for supper there was __ soup.',
      '"Who would like some __ soup?" she called.',
      'Children who do not like __ soup had a hard time that evening.',
      'Three bowls of __ soup were eaten by {p} alone.',
      'There is nothing like good __ soup on a cold day.',
    ],
    rows: `what due
      We chopped nine of them, layer by layer, and cried and cried | onion
      We picked the round red ones in the hothouse, a whole basket | tomato
      We pushed the little green balls out of their pods, till our thumbs hurt | pea
      We hollowed out the huge orange thing that had been a lantern with a face | pumpkin
      The old hen that would not lay any more had to go in | chicken
      Whatever Grandpa had on his hook that day had to go in, with head and tail | fish
      We dug them out of the field, washed off the earth, and peeled a bucketful | potato`,
    rivals: 'onion tomato pea chicken fish',
  },
]);

export const kinds: readonly Kind[] = [LEFT];
