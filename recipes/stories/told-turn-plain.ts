// Short plain tellings of small mishaps with everyday things, and of how the things and the people are by now.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const PLAIN = toldKind('told: by now, short and plain', [
  {
    open: [
      '{p} {what}.',
      'Last night {p} {what}.',
      'Do you know what happened to {p}? The poor thing {what}.',
    ],
    ask: [
      'Today {p} is very __.',
      'No wonder {p} is __ now.',
      '"I am so __," says {p}.',
      'Look at {p}! So __!',
      'Of course {p} is __ by now.',
      'Is {p} __? Yes.',
    ],
    rows: `what due rivals
      did not sleep at all | tired | hungry wet thirsty
      lay awake from ten to six | tired | hungry wet thirsty
      had no supper and no breakfast | hungry | tired wet full
      gave all the food to the dog | hungry | tired wet full
      ran for hours and had nothing to drink | thirsty | wet full cold
      ate a whole bag of salt sticks and the tap was dry | thirsty | wet full cold
      fell into the river with all those clothes on | wet | dry hungry thirsty
      walked home in the pouring rain | wet | dry hungry thirsty
      caught the flu and a high fever | ill | well hungry wet
      ate a bad fish and had to see the doctor | ill | well hungry wet`,
  },
  {
    open: ['The {x} {what}.', 'Oh dear, the {x} {what}.', 'I am sorry to say that the {x} {what}.'],
    ask: [
      'Now the {x} is __.',
      '"Why is the {x} __?" asked {p}.',
      'You should see the {x}. It is quite __.',
      '{p} picked up the {x}. It was __.',
      'A __ {x}! What shall we do with it?',
    ],
    rows: `x what due rivals
      cup | fell on the stone floor | broken | whole full dry
      cup | was used for the paint and the mud | dirty | clean new broken
      book | fell into the bath | wet | dry new burnt
      book | fell into the fire | burnt | wet new clean
      doll | was left out in the rain all night | wet | dry warm clean
      doll | lost its head and both arms when the dog got it | broken | whole new clean
      hat | lay too near the candle flame | burnt | wet new clean
      hat | was dropped in the mud | dirty | clean new dry
      plate | was washed with soap and hot water | clean | dirty broken old
      jacket | was scrubbed until every spot came out | clean | dirty wet old`,
  },
  {
    open: [
      '{p} had ten sweets and {what}.',
      'There were ten sweets in the bag of {p}, who {what}.',
      'Ten sweets! {p} was happy with them and {what}.',
    ],
    ask: [
      'So {p} has __ sweets now.',
      '"How many sweets have you got, {p}?" "I have got __."',
      'Now there are __ sweets in the bag.',
      'Count the sweets in the bag of {p}: there will be __.',
      'What is left for {p} is __ sweets.',
    ],
    rows: `what due rivals
      ate four | six | ten four five
      gave away half of them | five | ten four two
      lost three of them | seven | ten three five
      ate seven | three | ten seven four
      gave one to the dog | nine | ten one eleven
      found two more | twelve | ten two eight
      gave eight to a friend | two | ten eight three
      got one more from Grandpa | eleven | ten one nine
      ate six | four | ten six five`,
  },
  {
    open: [
      'The tap in the bathroom {what}.',
      '"{p}, the tap in the bathroom {what}!"',
      'Since this morning the tap in the bathroom {what}. Nobody is at home but the cat.',
    ],
    ask: [
      'By the evening the bath was __.',
      'When we came home, we found the bath __.',
      'The cat sat beside the bath and saw that it was __.',
      '"The bath is __!" we shouted.',
      'What about the bath? It was __.',
    ],
    rows: `what due rivals
      ran and ran, with the plug in | full | empty dry burnt
      was left on, and no drop could get away down there | full | empty dry burnt
      ran into the bath with the plug in and nobody turned it off | full | empty dry dirty
      was shut off for the day, and there is no plug | empty | full wet hot
      gave no water, and the plug was pulled out | empty | full wet hot
      did not work, and all that had been in there ran out | empty | full wet warm`,
  },
  {
    open: [
      'Bim the snowman {what}.',
      'We made a snowman and called him Bim. He {what}.',
      'Poor Bim, our snowman! He {what}.',
    ],
    ask: [
      'And now Bim is __.',
      '"Bim is __!" said {p} at the window.',
      'We ran out to look at Bim. He was __.',
      'It did not take long until Bim was __.',
      'Who would have thought that Bim would be so __?',
    ],
    rows: `what due rivals
      stood in the rain of soot from the chimney all night | black | white gone pink
      was hit by a bucket of ink and one of tar | black | white gone pink
      stood in the warm sun until there was only a carrot and a wet spot | gone | black hard big
      was taken away by a man with a truck | gone | black hard big
      got a bucket of water over him and then froze to ice all through | hard | soft warm gone
      stood in the hardest frost till a hammer jumped off his belly | hard | soft warm gone
      got a new ball of snow on top each day, up to the roof | tall | small gone black
      has lost his head and his middle, and he only comes up to my knee | small | tall black hot`,
  },
  {
    open: ['The bell rang at eight. {p} {what}.', '{p} {what}. The bell had rung at eight.'],
    ask: [
      '{p} was __, the teacher wrote.',
      '"You are __, {p}," said the teacher.',
      'Why was {p} so __?',
      'Nobody else came so __ that day.',
      'So {p} was much too __.',
    ],
    rows: `what due rivals
      came at nine | late | early ill
      came in at ten past nine, out of breath | late | early ill
      missed the whole of the first lesson | late | early alone
      woke up at half past eight | late | early alone
      came at seven | early | late ill
      was there at half past six, and the gate was still shut | early | late ill
      sat in the empty classroom before the cleaning lady came | early | late old
      was at the gate when the moon was still up, in May | early | late old`,
  },
  {
    open: [
      'Grandma {what}. She told us about it on the phone, and she laughed so much that she had to sit down.',
      '"Guess what," says Grandma, "your old granny {what}."',
    ],
    ask: [
      'So it was Grandma who was __, and not for the first time.',
      'We all know why Grandma is __ now.',
      'Was Grandma __ then? She was.',
      'Then Grandma must have been __, we said.',
      'At her age she has a right to be __.',
    ],
    rows: `what due rivals
      won a million with a ticket that she found in a bun | rich | poor wet lost
      dug up a chest of gold under the peas | rich | poor wet lost
      took the wrong bus, and then the wrong train, and then asked a cow where she was | lost | rich home dead
      went for mushrooms and could not find a way out of the wood | lost | rich home dead
      stepped backwards into the duck pond in her best dress | wet | dry rich poor
      stood under the gutter when it broke in the storm | wet | dry rich poor
      gave all her money to a man with a sad dog | poor | rich wet dry
      lost every penny that she had, at cards, to a nun | poor | rich wet dry`,
  },
  {
    open: [
      'The fire {what}.',
      'In the hut, the fire {what}. Outside the snow came down.',
      '"The fire {what}," said {p}, and looked at the stove.',
    ],
    ask: [
      'In the hut it was soon very __.',
      'We sat in the hut, and it was __.',
      'The hut was __ when the others came back.',
      '"It is so __ in here!" said {p}.',
      'How __ the hut was that night!',
    ],
    rows: `what due rivals
      went out, and we had no more wood | cold | hot loud wet
      died at noon, and all the matches were wet | cold | hot loud wet
      could not be lit, and there was ice on the beds | cold | hot full wet
      got log after log, and the stove turned red | hot | cold wet quiet
      roared like a lion, and we took off our pullovers and our shirts | hot | cold wet quiet
      was so big that the candles went soft on the shelf | hot | cold wet empty`,
  },
  {
    open: [
      '{p} has lost {x}.',
      'Where is it? {p} has lost {x} again.',
      'Somewhere between the church and the lake, {p} lost {x}.',
    ],
    ask: [
      'Now {p} cannot __.',
      '"I cannot __," {p} says.',
      'We all want to __, but {p} is not able to.',
      'If {p} wants to __ again, we must help to look for it.',
      'How is {p} to __ without it?',
    ],
    rows: `x due rivals
      the glasses for small print | read | cook swim write
      both pairs of reading glasses | read | cook swim ride
      every pen and every pencil | write | read cook swim
      the only pencil in the house | write | read cook swim
      the pots, the pan and the stove | cook | read swim write
      the one big pot for the stove | cook | read ride write
      the horse with its saddle | ride | read cook write
      the pony from the stable | ride | read cook write
      the car with the key in it | drive | read cook swim
      that old car | drive | read cook swim`,
  },
  {
    open: [
      '{p} sharpened the {x}. {q} cut stones with the {y}.',
      '{q} has cut stones with the {y}, but {p} has sharpened the {x}.',
    ],
    ask: [
      'Be careful with the {n}, it is __.',
      'The {n} is __ now.',
      'I tried the {n} on a rope. It was __.',
      '"Is the {n} __?" "Yes, it is."',
      'As you can think, the {n} is really __.',
    ],
    rows: `x y n due rivals
      axe | knife | axe | sharp | blunt wet
      axe | knife | knife | blunt | sharp new
      knife | axe | knife | sharp | blunt wet
      knife | axe | axe | blunt | sharp new
      scissors | knife | knife | blunt | sharp new
      saw | axe | saw | sharp | blunt wet
      saw | axe | axe | blunt | sharp new
      axe | saw | saw | blunt | sharp new
      axe | saw | axe | sharp | blunt old`,
  },
  {
    open: [
      'We forgot the {x} in the {where}.',
      'The {x} is still in the {where}! Nobody has thought of it all day.',
      '"Who left the {x} in the {where} this morning?" Nobody knew.',
    ],
    ask: [
      'It is evening, and the {x} must be __.',
      'By now the {x} will be __.',
      '{p} ran to look, but the {x} was __.',
      'Do not bite into it, {p}. The {x} is __.',
      'What a pity, the {x} is quite __!',
    ],
    rows: `x where due rivals
      bread | hot oven | burnt | wet frozen cold
      bread | river | wet | dry burnt warm
      bread | snow on the roof, at minus twenty | frozen | burnt hot warm
      pie | hot oven | burnt | wet frozen cold
      pie | ice box, right at the bottom | frozen | burnt hot warm
      pie | open boat in the pouring rain | wet | dry burnt warm
      cake | flames of the open fire | burnt | wet frozen cold
      cake | garden under the sprinkler | wet | dry burnt hot
      meat | snow on the roof, at minus twenty | frozen | burnt hot warm
      meat | red hot pan on the stove | burnt | wet frozen raw`,
  },
  {
    open: ['{p} {a}, and {q} {b}.', 'First {p} {a}. Then {q} {b}. Nobody touched it after that.'],
    ask: [
      'So, at the end of the day, the {x} is __.',
      'When we came by, the {x} was __.',
      'Which is it now? The {x} is __.',
      '"And the {x}?" "It is __."',
      'After all that, the {x} must be __.',
    ],
    rows: `x a b due rivals
      door | opened the door | closed it again and turned the key | locked | open wet
      door | unlocked the door | pushed it as wide as it would go | open | locked shut
      bucket | filled the bucket | tipped out the lot over the roses | empty | full heavy
      bucket | emptied the bucket | held it under the tap till it ran over | full | empty light
      floor | washed the floor | walked over it in muddy boots | dirty | clean new
      floor | spilled the soup on the floor | scrubbed it with soap and dried it | clean | dirty wet
      lamp | turned on the lamp | turned it off again | off | on bright
      lamp | turned off the lamp | turned it on again | on | off dark
      towel | hung the towel in the sun | dropped it into the pool | wet | dry clean
      towel | fished the towel out of the pool | hung it by the hot stove all day | dry | wet cold`,
  },
  {
    open: [
      '{pet} the cat {what}.',
      'Our cat {pet} {what}. We had gone to bed.',
      'In the night, {pet}, our cat, {what}.',
    ],
    ask: [
      'In the morning the milk jug was __.',
      'I took the milk jug for my coffee. It was __.',
      '"The milk jug is __!" called {p}.',
      'Because of {pet}, our milk jug was __.',
      'Nobody but {pet} knew why the milk jug was __.',
    ],
    rows: `what due rivals
      drank up all the milk in the jug | empty | full broken hot
      licked the jug clean, to the last drop of milk | empty | full broken hot
      pushed the jug off the table, and it hit the stones | broken | whole full new
      jumped against the jug, and then there were bits of it in all corners | broken | whole full new
      rolled the jug out of the window and down into the river, where it swam away | gone | there full broken
      did not go near the milk, which came up to the brim of the jug | full | empty broken gone`,
  },
  {
    open: [
      '{p} {what}, and {p} never takes anything lightly.',
      'Somebody told me that {p} {what}.',
      'This morning {p} {what}.',
    ],
    ask: [
      'So {p} is __ today.',
      'Be nice to {p}, or just listen to somebody who is __.',
      '"I am __!" said {p}.',
      'You can see it in that face: {p} is __.',
      'I know why {p} is so __.',
    ],
    rows: `what due rivals
      heard that the old dog had died | sad | happy proud thirsty
      had to say goodbye to the best of friends for ever | sad | happy proud thirsty
      was lied to and robbed by a cousin | angry | happy proud hungry
      found the new car scratched with a nail, on purpose, by the neighbour | angry | happy proud hungry
      got the good news that the lost child was safe at home | happy | sad angry ill
      got a yes from the person to be married in May | happy | sad angry ill
      won first prize and shook hands with the king | proud | sad angry afraid
      built a boat without any help, and the whole town praised it | proud | sad angry afraid
      saw a tiger in the garden, with nothing but a bush in between | afraid | bored proud happy`,
  },
  {
    open: [
      'The shop opens at {from} and closes at {to}.',
      'It says on the door of the shop: {from} to {to}.',
      '"When is the shop open?" "From {from} to {to}," said {p}.',
    ],
    ask: [
      'It is {now}, so the shop is __.',
      'We came to the shop at {now}. It was __.',
      '"It is {now}," said {p}. "The shop is __."',
      'At {now} you will find the shop __.',
      'Is the shop __ at {now}? Yes, it is.',
    ],
    rows: `from to now due rivals
      nine in the morning | noon | three in the afternoon | closed | open
      nine in the morning | six in the evening | three in the afternoon | open | closed
      nine in the morning | six in the evening | eight in the evening | closed | open
      two in the afternoon | ten at night | eight in the evening | open | closed
      two in the afternoon | ten at night | ten in the morning | closed | open
      seven in the morning | noon | ten in the morning | open | closed`,
  },
]);

export const kinds: readonly Kind[] = [PLAIN];
