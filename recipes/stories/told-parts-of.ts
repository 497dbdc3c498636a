// Tellings of parts: the beginning names the thing, and later one of its parts is due without the thing being named.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const PARTS = toldKind('told: the parts of it', [
  {
    open: [
      'There it stood, {a t}, right in the middle of the exhibition. "Please do not touch," said a sign.',
      'When the museum closed, the guard walked slowly round {a t}, the most famous piece in the whole room.',
    ],
    middle: ['A boy with sticky fingers had been there all afternoon.'],
    ask: [
      'Somebody had dared to steal one of the __!',
      'A tourist asked how many __ it has.',
      'Everybody stood still to admire the beautifully made __.',
      'With a soft cloth and a lot of patience she began to dust the __.',
      'It was very old, and one or two of the __ were missing.',
    ],
    rows: `t due rivals
      guitar | strings | wheels pages keys laces
      violin | strings | wheels pages sails laces
      harp | strings | wheels pages sails buttons
      piano | keys | wheels pages sails laces
      church organ | pipes | wheels pages sails laces
      bicycle from 1890 | wheels | strings pages keys sails
      royal coach | wheels | strings pages keys sails
      handwritten Bible | pages | strings wheels keys sails
      great old atlas | pages | strings wheels keys sails
      soldier's coat | buttons | strings wheels pages sails
      windmill | sails | strings pages keys buttons
      model of a ship | sails | strings pages keys buttons
      pair of dancing shoes | laces | strings wheels pages keys
      typewriter | keys | sails wheels pages laces`,
  },
  {
    open: [
      'Grandad spent all Sunday mending {a t} for the girl next door. He whistled while he worked.',
      'I am no good with my hands, but last weekend I repaired {a t} all by myself, and I am rather proud of it.',
      'They had found {a t} at the tip. "It only needs a bit of love," said my uncle, and put on his overalls.',
    ],
    ask: [
      'First of all it was given a new __.',
      'The worst thing was the old __.',
      'It took a whole tube of glue to fix the __.',
      '"Be careful with the __!"',
      'One screw was left over at the end, and it belonged to the __.',
    ],
    rows: `t due rivals
      kitchen chair | seat | roof saddle sail
      bicycle | saddle | roof lid sail
      scooter | wheel | roof lid shade
      doll's house | roof | saddle lid sail
      rabbit hutch | roof | saddle sail shade
      standard lamp | shade | roof saddle sail
      teapot | spout | roof saddle sail
      treasure chest | lid | saddle sail shade
      toy sailing boat | mast | roof saddle lid
      hammer | handle | roof saddle sail
      garden spade | handle | roof saddle sail
      rocking horse | saddle | roof lid sail`,
  },
  {
    open: [
      'All through October I watched the {t} outside my window.',
      'Look, children, this is {a t}. Today we are going to draw it, every little bit of it.',
      'My grandmother planted {a t} in the year when I was born.',
    ],
    ask: [
      'A strong wind had blown off nearly all the __.',
      'Drops of rain were shining on its __.',
      'A ladybird was climbing up and down, and in the end went to sleep on one of the __.',
      'I picked up my finest brush and tried to get the right colour of its __.',
    ],
    rows: `t due rivals
      oak | leaves | feathers wheels pages
      apple tree | leaves | feathers wheels pages
      old beech | leaves | feathers sails pages
      pine tree | needles | feathers wheels pages
      fir tree | needles | feathers sails pages
      cactus | spines | feathers wheels pages
      sunflower | petals | feathers wheels pages
      daisy | petals | feathers sails pages
      tulip | petals | feathers wheels pages`,
  },
  {
    open: [
      'I am sorry that I am late! It is this {t} of mine. I only noticed when I was already out of the house.',
      '"Stop, wait for me!" {p} called out. "There is something wrong with my {t}!"',
    ],
    ask: [
      'I looked down and there it was, hanging down sadly: the __.',
      'Without turning a hair, my friend took out some sticky tape and mended the __.',
      'It is always the same trouble, and always the same __.',
      'Luckily there was an old lady on the bus who knew all about how to repair a __.',
    ],
    rows: `t due rivals
      shoe | lace | chain string page
      boot | lace | chain string page
      bike | chain | lace string page
      coat | button | chain string page
      cardigan | button | lace string page
      guitar | string | lace chain button
      violin | string | lace chain button
      diary | page | lace chain button
      hymn book | page | lace chain button
      anorak | zip | lace page string`,
  },
  {
    open: [
      'They crossed the sea in {a t}. For eleven days they saw no land.',
      'My great-grandfather was the captain of {a t}, and this is the story he loved to tell.',
    ],
    ask: [
      'Then the storm got worse, and in the night it tore off the __.',
      'There was nothing to do but wait, because something was wrong with the __.',
      'Every morning the men had to check the __.',
      'At the first good wind, or whatever it was they were waiting for, all hands ran to look after the __.',
    ],
    rows: `t due rivals
      tall sailing ship | sails | oars wings engines
      three-master | sails | oars wings propeller
      rowing boat | oars | sails wings engines
      canoe | paddles | sails wings engine
      plane | wings | oars sails anchor
      glider | wings | oars sails anchor
      great old steamer | funnel | oars sails wings
      hot-air balloon | basket | oars sails propeller`,
  },
  {
    open: [
      '"What is it?" asked the child. "That," I said, "is {a t}." The child had never seen one.',
      'The new boy had never been close to {a t}. For a while he only stood and stared.',
    ],
    ask: [
      '"And what are those?" came the next question, and a finger pointed at the __.',
      'It did not take long before small fingers were feeling the __.',
      '"Oh, look how many __!"',
      'We warned him more than once not to touch the __.',
    ],
    rows: `t due rivals
      harp | strings | wheels sails prickles
      hedgehog | prickles | wheels sails pages
      steam engine | wheels | strings sails pages
      Roman chariot | wheels | strings sails pages
      Chinese sailing junk | sails | wheels strings pages
      double bass | strings | wheels sails keys
      grand piano | keys | wheels sails prickles
      winter coat with a double row down the front | buttons | wheels sails prickles
      chandelier | candles | wheels sails pages
      rose bush | thorns | wheels sails pages`,
  },
  {
    open: [
      'Every night at ten, my neighbour plays the {t}. I can hear it through the wall.',
      'Our {t} player was ill, so at the last minute they gave the part to {p}, who had not played for years.',
    ],
    ask: [
      'In the middle of the song there was a sudden silence. Two thumbs had slipped off the __.',
      'It takes strong fingers, and you must never wear gloves, or you cannot feel the __.',
      'The audience could see two hands move quickly over the __.',
      'If you want to make a good sound, the secret is in how you touch the __.',
    ],
    rows: `t due rivals
      piano | keys | strings pipes skin
      accordion | keys | strings sticks skin
      keyboard | keys | strings pipes skin
      guitar | strings | keys pipes skin
      harp | strings | keys pipes skin
      mandolin | strings | keys pipes skin
      flute | holes | strings bow sticks
      recorder | holes | strings bow sticks
      bongo drum | skin | strings keys bow`,
  },
  {
    open: [
      'Into the garage rolled {a t}, with a very worried lady behind it.',
      '"Can you take a look at my {t}?" she asked the mechanic. "It has not been the same since I met that tree."',
    ],
    ask: [
      'He crouched down, took one look and said, "You need a new __."',
      'It was plain as day that somebody had bent the __.',
      'She wiped her eyes and asked what it would cost to have a different __.',
      'An hour later it looked almost like new, apart from a scratch on the __.',
    ],
    rows: `t due rivals
      car | bumper | saddle oar lid
      van | bumper | saddle oar lid
      taxi | bumper | saddle oar lid
      bicycle | saddle | bumper oar windscreen
      moped | saddle | bumper oar windscreen
      tandem | chain | bumper oar windscreen
      pushchair | hood | bumper saddle windscreen
      caravan | roof | saddle oar handlebar
      scooter | handlebar | bumper roof oar`,
  },
  {
    open: [
      'Very gently the old woman put her hand on the {t}. It had been the pride of the house when she was a girl.',
      '"Go on, try it," said Grandpa, and pushed the {t} towards me. "Slowly, and with some feeling!"',
    ],
    ask: [
      'With one finger I turned the __.',
      'It was good to feel the smooth __.',
      'Bit by bit, and not without a squeak or a rustle, we began to turn the __.',
      'Something went wrong, and all at once I was holding, in my own hand, the __.',
    ],
    rows: `t due rivals
      big picture book | pages | knob handle wheel
      photo album | pages | knob handle wheel
      old cookery book | pages | knob crank wheel
      wooden radio | knob | pages handle wheel
      coffee mill | handle | knob pages wheel
      barrel organ | handle | knob pages wheel
      heavy strongbox with a number lock | dial | wheel pages handle
      kitchen clock | hands | pages knob crank`,
  },
  {
    open: [
      '{p} was furious. {PHe} marched past us, straight to the {t}, and we all held our breath.',
      'You have never seen anybody as angry as {p} was that day, standing there in front of the {t}.',
    ],
    near: true,
    ask: [
      'We jumped when {pHe} slammed the __.',
      'There was a bang like a gun, and it came from the __.',
      'A picture fell from the wall, so hard did {pHe} bang the __.',
      'It made such a noise that the cat fled: {pHe} had given a mighty kick to the __.',
    ],
    rows: `t due rivals
      piano | lid | drawer door gate
      treasure chest | lid | drawer door gate
      dustbin | lid | drawer door gate
      garden fence | gate | drawer lid boot
      wardrobe | door | lid gate boot
      fridge | door | lid gate boot
      oven | door | lid gate boot
      filing cabinet | drawer | lid gate boot
      cash register | drawer | lid gate door`,
  },
  {
    open: [
      'Autumn, with its first real storm, was not kind to our {t}.',
      'When we came home from our trip, something sad had happened to my {t}.',
    ],
    ask: [
      'One by one, it had lost its __.',
      'There were hardly any left: on the ground lay nearly all its __.',
      'The children ran about and tried to gather up the __.',
      'How bare it looked without its __!',
    ],
    rows: `t due rivals
      maple tree | leaves | petals feathers slates
      plum tree | leaves | petals feathers slates
      red rose | petals | feathers slates pages
      last white tulip | petals | feathers slates pages
      parrot | feathers | petals leaves slates
      canary | feathers | petals leaves slates
      Christmas tree | needles | petals feathers slates
      old barn roof | slates | petals feathers needles
      torn library book | pages | petals feathers needles`,
  },
  {
    open: [
      'Our {t} was in a terrible state after the storm. I went out with a torch to have a look.',
      'The wind came up in the night and did its worst to the {t}.',
    ],
    ask: [
      'In the morning the ground was strewn with bits of the __.',
      'The insurance man wrote down, "The __ will have to be replaced."',
      'All that was left to find was the broken __.',
      '"Who is going to pay for the __?"',
    ],
    rows: `t due rivals
      cottage | roof | sail mast wing
      chicken shed | roof | sail mast wing
      garage | roof | sail mast wing
      yacht | mast | roof wing canopy
      greenhouse | glass | sail mast wing
      garden swing | seat | sail mast roof
      farm gate | hinges | sails mast roof
      little aeroplane | wings | sails mast roof
      tower of the church, with its golden cockerel | bell | sail mast wing`,
  },
  {
    open: [
      'He put {a t} into the bride\'s hands. "I kept this safe for you," he whispered.',
      "The last thing she packed was {a t}. It had been her mother's.",
    ],
    ask: [
      'With the tip of her finger she touched the fine, delicate __.',
      'A tear fell on the __.',
      'The light of the lamp was shining on its __.',
      'She blew some dust off the __.',
    ],
    rows: `t due rivals
      candle | wick | handle spout lid
      teapot | spout | wick handle cover
      old prayer book | cover | spout wick handle
      hand mirror | glass | spout wick lid
      silver brush | bristles | glass wick lid
      ring with a ruby | stone | wick spout lid
      music box | lid | spout wick handle
      sharp little penknife | blade | wick spout lid`,
  },
  {
    open: [
      'I have had this {t} since I was nine, and it has been through a lot.',
      'You may laugh at my poor old {t}, but I would not swap it for a new one.',
      '"Throw that {t} away," says my wife every spring, and every spring I mend it.',
    ],
    ask: [
      'Three times by now I have had to sew up a hole in the __.',
      'A friend of mine once spilt hot cocoa over the __.',
      'I would know it anywhere, even in the dark, by the feel of the __.',
      'I hardly dare to say so, but a mouse has been nibbling at the __.',
    ],
    rows: `t due rivals
      kite | tail | sleeve hood strap
      teddy bear | ear | sleeve sail strap
      jumper | sleeve | tail sail strap
      raincoat | hood | tail sail strap
      rucksack | strap | tail sail sleeve
      tent | flap | tail ear sleeve
      armchair | cushion | tail hood sleeve
      baseball cap | peak | tail sleeve strap`,
  },
  {
    open: [
      'A toy {t} for your nephew? Made of wood? Nothing easier, I said, and went to buy glue and paint.',
      'For the school fair each class had to build {a t} out of cardboard. Ours was the biggest by far.',
    ],
    ask: [
      'It was nearly finished when we noticed that we had forgotten the __.',
      'Best of all, and cut out with great care, were its two __.',
      'The little ones were allowed to paint the __.',
      'On the first day somebody stepped on it and broke off both its __.',
    ],
    rows: `t due rivals
      aeroplane | wings | sails oars humps
      sailing boat | sails | wings oars humps
      rowing boat | oars | wings sails humps
      camel | humps | wings sails oars
      sledge | runners | wings sails humps
      wheelbarrow | handles | wings sails humps
      bull | horns | wings sails humps
      motorbike | wheels | wings sails humps`,
  },
]);

export const kinds: readonly Kind[] = [PARTS];
