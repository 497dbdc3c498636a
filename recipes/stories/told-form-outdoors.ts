// Tellings of animals, weather and travel in which the form of a word (howls or howl, mouse or mice) hangs on what was said.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const FORM_OUTDOORS = toldKind('told: forms outdoors', [
  {
    open: [
      'What is that noise? It is only the {s} behind the barns. To {v} is quite normal on a farm.',
      'A farm is never silent. Something must always {v}, and here it is the {s} behind the barns.',
    ],
    ask: [
      'The sun has hardly come up, and the {s} behind the barns __.',
      'The {s} __ all morning.',
      'Even in the snow, the {s} by our barns __.',
      'Out there, the {s} __ again.',
      'Town people cannot sleep when the {s} out there __.',
      'Listen: the {s} __.',
      'The farmer laughs and says that the {s} always __.',
    ],
    rows: `s v due rivals / donkey | bray | brays | bray / cows | moo | moo | moos / goat with the long horns | cry | cries | cry
      / dogs | bark | bark | barks / dog with the puppies | growl | growls | growl / geese | hiss | hiss | hisses
      / rooster and his hens | sing | sing | sings / rooster among the hens | crow | crows | crow / pigs | grunt | grunt | grunts
      / old sow with her piglets | grunt | grunts | grunt / horses | snort | snort | snorts / bull near the cows | roar | roars | roar
      / frogs in the ditch | croak | croak | croaks / owl above the horses | hoot | hoots | hoot`,
  },
  {
    open: [
      '"How many {x} did the cat catch?" "{Cnt}," said {p}.',
      'The cat has been after {x} again. {Cnt}, by the look of the mat!',
    ],
    ask: [
      'With a spoon and a shoe box, {p} took away the __.',
      '{P} picked up the __ with gloves.',
      'Nobody wanted to touch the __.',
      'The cat wanted the __ back.',
      'The cat sat there washing her paws, and beside her lay the __.',
      'Under the apple tree, {p} buried the __.',
      '"Bad cat!" we said, and felt sorry for the __.',
    ],
    rows: `x cnt due rivals / mice | just one | mouse | mice / mice | four or five | mice | mouse / birds | only one | bird | birds
      / birds | three at least | birds | bird / frogs | no more than one | frog | frogs / frogs | a whole family | frogs | frog
      / rats | a single one, but what a size | rat | rats / rats | two big ones | rats | rat / moles | only one | mole | moles
      / moles | half a dozen | moles | mole / lizards | just one | lizard | lizards / lizards | a couple | lizards | lizard
      / butterflies | a single one | butterfly | butterflies / butterflies | seven of them | butterflies | butterfly`,
  },
  {
    open: [
      'We had packed in a hurry, as always, and we were far out in the hills when it struck me what was still lying at home on the kitchen table: {n}. It began to get dark. Nobody spoke for a while.',
      '"Have you got {n}?" I asked my wife when we had put up the tent. "I thought that was your job," she said. The next shop was nine miles off, and the road was full of sheep.',
    ],
    ask: [
      'So back I went, nine miles there and nine miles back, to buy __.',
      'My wife had left __ at home.',
      'The two of us sat in front of our tent and talked about __.',
      'We had to buy __ again.',
      'At home, on the table, our cat was sitting on top of __.',
      'From now on I will write a list, and first of all I will write down __.',
      'You would be surprised, but after three days we did not miss __.',
    ],
    rows: `n due rivals / the map | it | them / the matches | them | it / the tin opener | it | them / our sleeping bags | them | it
      / the torch | it | them / the forks and spoons | them | it / the frying pan | it | them / our raincoats | them | it
      / the stove | it | them / the tent poles | them | it / the compass | it | them / our toothbrushes | them | it`,
  },
  {
    open: [
      'About the wind on the island {t}, the lighthouse keeper has just one thing to say: to {v} is its nature.',
      'The wind on the island {t}? Ask the keeper of the lighthouse. He will tell you what it means to {v}!',
    ],
    ask: [
      'Morning, noon and night, the wind __.',
      'The wind __ around his lighthouse.',
      'Over the lighthouse, the wind __.',
      'All night it __.',
      'According to the keeper, it __.',
      'No sleep for anybody on the island, for in the chimneys the wind __.',
      'And all the while, as if to wake the dead, the wind __.',
    ],
    rows: `t v due rivals / in the storm of 1962 | howl | howled | howls / these days | howl | howls | howled
      / in the winter of the war | sing | sang | sings / nowadays | sing | sings | sang / last March | roar | roared | roars
      / at this time of year | roar | roars | roared / on the night of the wreck | whistle | whistled | whistles
      / every winter | whistle | whistles | whistled / last Christmas | bite | bit | bites / to this day | bite | bites | bit
      / a hundred years ago | scream | screamed | screams / every March | scream | screams | screamed`,
  },
  {
    open: ['Did it rain? {T}!', 'You ask if it rained. {T}, if you must know.'],
    ask: [
      '"Dear Aunt," I wrote, "on our first day here, it __."',
      'It __ all that Monday.',
      'On Tuesday, for a change, it __.',
      'When we arrived, it __ for hours.',
      'The whole of that first week, it __.',
      'In the morning, when we wanted to go to the beach, it __.',
      'On the day we left, at last, it no longer __.',
    ],
    rows: `t due rivals / no, we had snow | snowed | rained hailed snows / yes, we had rain | rained | snowed hailed rains
      / no, we had hail | hailed | rained snowed hails / no, there was thunder | thundered | rained snowed thunders
      / yes, we saw it pour | poured | snowed hailed pours / no, we just saw it drizzle | drizzled | snowed hailed drizzles`,
  },
  {
    open: ['At the zoo, we stopped to look at {n}.', 'Today we are going to see {n}.'],
    ask: [
      'The keeper came by with a bucket to feed __.',
      'The keeper gave __ some water.',
      'My little sister was a bit afraid of __.',
      'Everybody wanted to see __ eat.',
      'Nobody wants to go home without a picture of __.',
      'There was a crowd, so Dad lifted me up to see __.',
      'I am six now, and I still dream of __.',
    ],
    rows: `n due rivals / the elephant | it | them / the penguins | them | it / the old crocodile | it | them / the wolves | them | it
      / the baby hippo | it | them / two polar bears | them | it / the anteater | it | them / four giraffes | them | it
      / the giant snake | it | them / the parrots | them | it / the sloth | it | them / three lions | them | it`,
  },
  {
    open: [
      'We share our boat with {s}, so there is never a dull moment. All through the fishing season it goes on like this. My wife says that on the water one ought to sit still and not {v}, but she has long given up.',
      'There is one drawback if you want to come fishing with us. You will have to put up with {s}. There is room for six and a thermos flask on board, and, as you are going to find out, there is room enough to {v}.',
    ],
    ask: [
      'The lake lies as smooth as glass, the mist is lifting, and {s} __.',
      'On the lake, {s} __ all day.',
      'From the other boats they can hear that {s} __.',
      'Once more, {s} __ behind me.',
      'If the line goes tight, {s} __.',
      'Sometimes, when the sun is about to set, {s} __.',
      'Hold on tight whenever {s} __!',
    ],
    rows: `s v due rivals / our dog from the pound | bark | barks | bark / our two dogs | bark | bark | barks
      / the friend of my brothers | sing | sings | sing / my brothers | sing | sing | sings / my aunt | laugh | laughs | laugh
      / my aunts | laugh | laugh | laughs / our neighbour | snore | snores | snore / our neighbours | snore | snore | snores
      / the boy next door | jump | jumps | jump / the boys next door | jump | jump | jumps
      / my cousin from the hills | curse | curses | curse / my cousins | curse | curse | curses
      / the man with two hats | smoke | smokes | smoke / the twins from the mill | dance | dance | dances`,
  },
  {
    open: [
      'In autumn the farmer counted his animals. Of {x} came home from the hills. He stood at the gate until dark, and then he rang the police.',
      '"It is the wolf," said some, and "It is thieves," said others. The farmer only knew that of {x} had come down from the mountain, and winter was on its way.',
    ],
    ask: [
      'All night long, he walked up and down with a lantern and called for the lost __.',
      'They found the lost __ in spring.',
      'Some hikers saw on a high ledge the missing __.',
      'Who had seen the missing __?',
      'His wife could not eat for thinking of the __.',
      'And then in spring, to the joy of the whole village, a shepherd found the __.',
      'In the morning paper, the farmer offered money to anyone who brought back the __.',
    ],
    rows: `x due rivals / ten cows, only nine | cow | cows / ten cows, only six | cows | cow / forty goats, all but one | goat | goats
      / forty goats, thirty | goats | goat / his five horses, four | horse | horses / his five horses, two | horses | horse
      / eight donkeys, seven | donkey | donkeys / eight donkeys, no more than three | donkeys | donkey
      / thirty lambs, all but one | lamb | lambs / thirty lambs, only twenty | lambs | lamb
      / his six calves, five | calf | calves / his six calves, just two | calves | calf
      / twelve geese, eleven | goose | geese / twelve geese, only four | geese | goose`,
  },
  {
    open: [
      'Grandfather, with a pair of binoculars: "I see {n} over there!"',
      '"Look," said {p}, "on the far side of the lake: {n}!"',
    ],
    ask: [
      '"Nonsense," said Grandmother, "there is nothing like __."',
      '"What do you call __?" I asked.',
      '"Give me the glasses," I said. "I want to see __!"',
      '"Keep away from __, children!"',
      '"In all my life," said the guide, "I have never come across __."',
      '"I would love to paint __."',
      '"Quick," whispered my sister, "take a photo of __!"',
    ],
    rows: `n due rivals / a white stag | that | those / two white stags | those | that / a tower | that | those / some odd tracks | those | that
      / a burning boat | that | those / three bears | those | that / a strange light | that | those / strange lights | those | that
      / a wild horse | that | those / wild horses | those | that`,
  },
  {
    open: [
      'Before we set off across the desert, the guide asked about our {n}, and he wrote it in a little book. He had lost two toes once, he said, on a tour with some people who knew it all. His camel looked at us as if it had understood every word.',
      '"Let me hear about the {n} first," said the guide. "Everything else can wait." We sat in the shade of his only palm tree, it was ninety-nine degrees, and a camel was chewing on my hat.',
    ],
    ask: [
      '"It depends," he said at last, "on how __."',
      '"How __ have you got?"',
      'He shook his head. For a trip like ours, that was not __.',
      'We did not have __ left.',
      'On the last tour they had started with half as __.',
      'We promised that next time we would bring twice as __.',
      'He himself, he told us, never needed so __.',
    ],
    rows: `n due rivals / water | much | many / bottles | many | much / food | much | many / blankets | many | much / petrol | much | many
      / spare tyres | many | much / rope | much | many / tins of meat | many | much / salt | much | many / maps | many | much
      / money | much | many / batteries | many | much / medicine | much | many / bandages | many | much`,
  },
  {
    open: [
      'A letter from the seaside. "My dears, {t} we were on the beach with the neighbours and their dog. Who could have known how well a dog can {v}? Your loving Aunt Bea."',
      'Aunt Bea has sent us a card with a crab on it. "{T} we were out in the bay," she writes, "and you would not believe what the dog could do. I did not know that dogs can {v}!"',
    ],
    ask: [
      'We tried to picture it: as everyone watched, the dog just __.',
      'In the bay the dog __ like crazy.',
      'A man with an ice cream fell off his chair because of the way it __.',
      'And then the dog __ once more.',
      'For a whole hour, said Aunt Bea later on the phone, the dog __.',
      'The children on the beach clapped when he __.',
      'From the first wave to the last, the dog __.',
    ],
    rows: `t v due rivals / yesterday | swim | swam | swims / last night | dance | danced | dances
      / on Sunday | dive | dived | dives / last week | sing | sang | sings / yesterday | climb | climbed | climbs
      / on Monday | dig | dug | digs / last Friday | fish | fished | fishes / last night | howl | howled | howls
      / on Tuesday | surf | surfed | surfs / yesterday | smile | smiled | smiles`,
  },
  {
    open: [
      'It is too cold for {s} to {v} at the moment. Wait until spring!',
      'When spring is here, it will be time for {s} to {v}.',
    ],
    ask: [
      'The ice melts. Down by the river, {s} __.',
      'In May, {s} __ once more.',
      'You know that winter is over when {s} __.',
      'Spring is here: {s} __ again.',
      'Every year on the first warm day, {s} __.',
      'Snow on the hills, sun in the valley, and {s} __.',
      'It makes me happy each spring when {s} __.',
    ],
    rows: `s v due rivals / the birds | sing | sing | sings / the big bear | wake up | wakes | wake / the bees | hum | hum | hums
      / the brook | babble | babbles | babble / the roses | bloom | bloom | blooms / the cherry tree | bloom | blooms | bloom
      / the frogs | croak | croak | croaks / the cuckoo | call | calls | call / the buds | open | open | opens
      / the lark | sing | sings | sing / the lambs | jump | jump | jumps / our hedgehog | wake up | wakes | wake`,
  },
  {
    open: [
      '{S} had never built a house of sticks in the forest before.',
      'Out in the forest, {s} built a house of sticks without any help.',
    ],
    ask: [
      'It took three weeks, a knife and a lot of rope: {s} did it all __.',
      '{S} cooked __ a supper.',
      'When it was done, {s} looked around and felt proud of __.',
      'In there, {s} talked to __.',
      'It rained, but under that roof {s} kept __ dry.',
      'With those sharp tools, {s} could have hurt __.',
      'The best berries in the forest {s} kept for __.',
    ],
    rows: `s due rivals / the old hunter | himself | herself themselves / the witch | herself | himself themselves
      / the two boys | themselves | himself herself / I | myself | ourselves himself / we | ourselves | myself themselves
      / the girl | herself | himself themselves / the scouts | themselves | himself herself / the hermit | himself | themselves herself
      / my sisters | themselves | herself himself / my uncle | himself | themselves herself`,
  },
  {
    open: [
      'It is not true that all animals are afraid of thunder. At our place, whenever a storm comes up, {s} would like nothing better than to {v}. The hens hide under the cart, and the cat is in the oven, if it is not hot.',
      'My grandmother could foretell a thunderstorm. "Just keep an eye on {s}," she used to say. "To {v} is a sure sign." And she took in the washing while the sky was blue.',
    ],
    ask: [
      'The first drops fall on the roof of the stable, and {s} __.',
      'Before a storm, {s} __ like mad.',
      'The sky turns yellow, then green, and all at once {s} __.',
      'Thunder! And {s} __ again.',
      'A flash over the hills, then a crash, and {s} __.',
      'Our visitors think it is funny that in a storm {s} __.',
      'There will be thunder tonight, for already {s} __.',
    ],
    rows: `s v due rivals / the ducks | dance | dance | dances / the horse with white feet | dance | dances | dance
      / the pigs | squeal | squeal | squeals / the pig in the flower beds | squeal | squeals | squeal
      / the donkeys | bray | bray | brays / the donkey between the carts | bray | brays | bray
      / the sheep dogs | howl | howl | howls / the dog of the two shepherds | howl | howls | howl
      / the turkeys | gobble | gobble | gobbles / the pony | kick | kicks | kick / the goats | jump | jump | jumps
      / the leader of the goats | jump | jumps | jump / the swallows | dive | dive | dives / the stork on the roofs | clap | claps | clap`,
  },
  {
    open: [
      'There were {x} on the tree. {P} picked one, and that was enough for {pHim}.',
      'In the nest lay {x}. "Take just one," said the farmer to {p}.',
    ],
    ask: [
      'Along came a boy, and he took the __.',
      'A crow stole the __ later.',
      'Up in the sky, a hungry crow had its eye on the __.',
      'Who will take the __ now?',
      '{P} looked back at the __.',
      '"And what about the __?" asked {pHis} brother.',
      'It would have been greedy to take the __.',
    ],
    rows: `x due rivals / two golden apples | other | others / nine golden apples | others | other / two blue eggs | other | others
      / five blue eggs | others | other / two silver nuts | other | others / twelve silver nuts | others | other
      / two red cherries | other | others / ten red cherries | others | other / two pears | other | others / six pears | others | other`,
  },
  {
    open: [
      'Our train was stuck in the snow all night. To pass the time, it was decided that everybody had to do something. So in carriage four, with a paper hat on, {s} had to {v}. I have not had such fun in years.',
      'What do you do when your train does not move for nine hours, and it is snowing, and the tea has run out? In our carriage, someone passed round a hat with bits of paper in it. {S} drew one that said: "{V}!"',
    ],
    ask: [
      'We clapped and stamped our cold feet as {s} __.',
      '{S} __ till the morning came.',
      'That was a night! There were tears in our eyes, so wonderfully {s} __.',
      'In carriage four, {s} __ for us.',
      'Even the guard came in to see how {s} __.',
      'A baby stopped crying because {s} __.',
      'Up and down the whole length of the carriage, {s} __.',
    ],
    rows: `s v due rivals / the bishop | sing | sang | sings sing / the two nuns | dance | danced | dances dance / the judge | bark | barked | barks bark
      / the general | salute | saluted | salutes salute / the two teachers | crow | crowed | crows crow / the cook | tell jokes | joked | jokes joke
      / the old lady | whistle | whistled | whistles whistle / the sailors | knit | knitted | knits knit
      / the minister | crawl | crawled | crawls crawl / the twins | march | marched | marches march / the salesman | ride | rode | rides ride`,
  },
  {
    open: [
      'Is there any {n} left for the {a}?',
      'Winter is long, and the {a} must eat. "Do we still have {n}?"',
    ],
    ask: [
      '"Yes, but very __."',
      'The {a} got very __ that winter.',
      'The farmer went to look in the barn. He had terribly __.',
      'The barn held very __ by March.',
      'It was a dry summer. No other year had brought so __.',
      'The poor {a} had far too __.',
      'The neighbours, too, had __ to spare.',
    ],
    rows: `a n due rivals / cows | hay | little | few / pigs | potatoes | few | little / hens | corn | little | few
      / goats | turnips | few | little / horses | straw | little | few / donkeys | carrots | few | little
      / sheep | grass | little | few / ducks | worms | few | little / geese | bread | little | few / squirrels | nuts | few | little
      / calves | milk | little | few / bears | berries | few | little`,
  },
  {
    open: [
      'A wolf that hunts alone gets thin, they say. A man who {x} alone gets strong. So says my grandfather, and he should know: he {x} every day, except on Sundays, when he {y}.',
      'Grandfather walks up the hill with his dog every morning. There he {x} for an hour. On Sundays he {y} instead, since even a grandfather needs a day off.',
    ],
    ask: [
      'From Monday to Saturday, no matter how it rains, you can see him __.',
      'He has to __ on Monday.',
      '"You are eighty-two, Grandfather!" "So what? A working day is a day to __."',
      'On Tuesday he will __ again.',
      'On weekdays, the dog lies down beside him and watches him __.',
      'Last Tuesday he had a cold and, for once, could not __.',
      'It will be Monday tomorrow, and at seven sharp he is going to __.',
    ],
    rows: `x y due rivals / sings | fishes | sing | sings fish / digs | rests | dig | digs rest
      / runs | swims | run | runs swim / climbs | rides | climb | climbs ride
      / hunts | sleeps | hunt | hunts sleep / swims | reads | swim | swims read
      / paints | plays | paint | paints play / fishes | sings | fish | fishes sing
      / rides | walks | ride | rides walk / prays | drinks | pray | prays drink`,
  },
  {
    open: [
      'The gorilla looked out through the bars at {s}, who had come in to {v}. "How sad," it may have thought, and it ate a banana very slowly. It was a wet Tuesday and there was nobody else about.',
      'On a wet Tuesday in the monkey house, who is watching whom? In front of the glass: {s}, with nothing better to do than to {v}. Behind the glass: a gorilla with folded arms.',
    ],
    ask: [
      'The rain drums on the roof of the monkey house, and {s} __.',
      'By the cage, {s} __ for hours.',
      'One hour goes by, and still, on this side of the glass, {s} __.',
      'And {s} __ until closing time.',
      'The gorilla scratches its ear and wonders why {s} __.',
      'It turns its back, tired of seeing how {s} __.',
      'Between us, it is not the ape that makes faces: {s} __.',
    ],
    rows: `s v due rivals / the man in the wet shoes | yawn | yawns | yawn / the people in the wet coats | yawn | yawn | yawns
      / the lady with two prams | talk | talks | talk / the ladies with the pram | talk | talk | talks
      / the boy on the steps | dance | dances | dance / the boys on the step | dance | dance | dances
      / the painter with the brushes | draw | draws | draw / the students | draw | draw | draws
      / the grandfather of the girls | nod | nods | nod / the girls | giggle | giggle | giggles
      / the teacher of the boys | grin | grins | grin / the teachers | grin | grin | grins`,
  },
]);

export const kinds: readonly Kind[] = [FORM_OUTDOORS];
