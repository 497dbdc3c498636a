// Tellings of what happened to a room, a cup, a child, and how it is by now: dark, empty, asleep, lost.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const BY_NOW = toldKind('told: by now', [
  {
    open: [
      'In the bedroom {ev}.',
      '{p} came out of the bedroom. In there {ev}.',
      'Listen! In our bedroom {ev}.',
    ],
    ask: [
      'So the bedroom was __.',
      'Now it was very __ in there.',
      'When {p} went in, the bedroom was __!',
      'Why was the bedroom so __?',
      'Nobody likes a bedroom to be so __.',
      'Mum looked in and found the bedroom __.',
      '"Oh dear," said Grandma at the bedroom door, "how __!"',
      'The whole bedroom had become __.',
    ],
    rows: `ev due rivals
      somebody switched off the only lamp | dark | bright hot wet
      somebody left the window open all through that frosty night | cold | hot warm stuffy
      the heater had been on all day with the windows shut | hot | cold wet freezing
      rain had come through the roof all night | wet | dry hot bright
      two muddy dogs had run over the carpet and the bed | dirty | clean tidy quiet
      everything had been swept, washed and put away | clean | dirty messy untidy
      both the twins had started to scream and bang drums | noisy | quiet silent peaceful
      the baby stopped crying, and nobody made a sound | quiet | noisy loud crowded
      the movers had carried out every single thing | empty | full crowded messy
      twenty cousins were sitting on the beds and the floor | crowded | empty quiet dark`,
  },
  {
    open: ['My cup? {Ev}.', 'Look at the cup. {Ev}.', '{p} had a nice cup. {Ev}.'],
    ask: [
      'The cup is __ now.',
      'So the cup is __.',
      "Don't you see that the cup is __?",
      'What a pity, or what luck: that cup is __!',
      'Anyone who takes that cup now will see that it is __.',
      'Nobody can say that the cup is not __.',
      'From then on the cup was __.',
    ],
    rows: `ev due rivals
      The milk has all been drunk up | empty | full broken lost
      Somebody has poured in cocoa right up to the top | full | empty broken lost
      It fell on the stone floor and went to pieces | broken | full clean hot
      Dad glued the handle on again | mended | broken lost full
      It has been washed with plenty of soap and dried | clean | dirty full broken
      It has old coffee and lipstick all over it | dirty | clean new lost
      It went missing on a picnic, and nobody has seen it since | lost | full hot broken
      Boiling tea has just been poured in | hot | cold empty broken
      It stood in the freezer all night | cold | hot warm full`,
  },
  {
    open: [
      'The window! {Ev}.',
      '{Ev}. I mean the kitchen window.',
      'Do you know about the kitchen window? {Ev}.',
    ],
    ask: [
      'The window was __.',
      'We all saw that the window was __.',
      'That is how the window came to be __.',
      'It was no secret: the window was __.',
      'A bird flew up to the window, and it was __!',
      'By the evening that window was completely __.',
      'Was the kitchen window __?',
    ],
    rows: `ev due rivals
      Somebody pushed it up to let the smoke out | open | shut locked broken
      Somebody pulled it down because of the wind | shut | open broken
      A football went right through the glass | broken | clean mended shut
      A man came and put new glass in | mended | broken dirty smashed
      A lorry splashed mud all over it | dirty | clean open spotless
      Mum rubbed it with soapy water until it shone | clean | dirty broken muddy
      The rain had beaten against it all day | wet | dry broken
      The sun shone on it and dried up every drop | dry | wet dripping
      On that icy night, flowers of ice grew on it | frozen | warm hot dry`,
  },
  {
    open: [
      '{p} has a coat. {Ev}.',
      "It was {p}'s best coat. {Ev}.",
      'Poor old coat, or lucky old coat! {Ev}.',
    ],
    ask: [
      'Now the coat is __.',
      'So it is __, that coat.',
      'And that is why the coat is __.',
      'Feel it, smell it, look at it: the coat is __!',
      'The coat has never been so __.',
      'There it is, and it is __.',
      'Everyone can see that the coat is __.',
    ],
    rows: `ev due rivals
      It was out in the pouring rain | wet | dry clean torn
      It hung by the fire for three hours after the rain | dry | wet soaked torn
      It fell in the mud, and a cow stood on it | dirty | clean dry spotless
      It came back from the laundry this morning | clean | dirty wet torn
      It got caught on a nail, and there is a great big hole | torn | clean mended new
      Grandma sewed up the hole and put the button back | mended | torn dirty wet
      It has lain on the hot stove for an hour | warm | wet cold torn
      It hung outside in the snow all night | cold | warm hot clean
      It was bought in the shop only this morning | new | old torn dirty`,
  },
  {
    open: ['The floor in the hall: {ev}.', 'In the hall, {ev}.', 'Careful in the hall! {Ev}.'],
    ask: [
      'So the floor was __.',
      'The floor there was all __.',
      'With bare feet you could feel that the floor was __.',
      '"The floor!" cried Mum. "It is __!"',
      'Who had made the hall floor so __?',
      'The floor, from wall to wall, was __.',
      'That left the floor rather __.',
    ],
    rows: `ev due rivals
      the bucket tipped over and the water ran everywhere | wet | dry warm dusty
      the sun came in and the puddles went away | dry | wet slippery
      the boys had come in with mud on their boots | dirty | clean
      a man had come to scrub it with soap and hot water | clean | dirty muddy
      somebody spilt honey from one end to the other | sticky | clean dry
      somebody had rubbed butter and oil into it | slippery | dry rough
      the heating under the boards had just been put on | warm | cold icy wet
      it is stone there, and the heating had been off since Christmas | cold | warm hot sticky`,
  },
  {
    open: ['The bath: {ev}.', "It is {p}'s bath time. {Ev}.", 'What about the bath? {Ev}.'],
    ask: [
      'The bath is __.',
      'By now the bath is __.',
      '{p} puts one foot in. The bath is __!',
      'You cannot get in, or you can, but know this: the bath is __.',
      'Shall I tell you how the bath is? It is __.',
      'Just look at that bath, how __!',
    ],
    rows: `ev due rivals
      somebody pulled out the plug and all the water ran away | empty | full hot
      somebody let the water run until it came up to the edge | full | empty dry
      only the hot tap was on, and steam is coming up | hot | cold empty
      the water went in at six and nobody has used it for two hours | cold | hot warm dry
      the dog has just been washed in there after his roll in the mud | dirty | clean
      somebody has scrubbed it with powder till it shines | clean | dirty muddy`,
  },
  {
    open: [
      '{ev}, and the bag stood in the hall.',
      'About the bag: {ev}.',
      'First of all, {ev}. It was an old bag.',
    ],
    ask: [
      'So the bag was __.',
      '{p} came and saw that the bag was __.',
      'Lift it! The bag is __.',
      'Was it any wonder that the bag was so __?',
      'By that time the bag was very __.',
      'Nobody had ever known that bag to be so __.',
    ],
    rows: `ev due rivals
      somebody had put ten thick books in it | heavy | light empty
      somebody had taken out all but one feather pillow | light | heavy full wet
      somebody had taken out every last thing | empty | full heavy
      somebody had stuffed clothes in until no sock more would go in | full | empty light
      it had been left on the lawn in a thunderstorm | wet | dry clean warm
      it had lain in front of the fire for a day | warm | cold wet
      a wheelbarrow of mud had been tipped over it | dirty | clean light`,
  },
  {
    open: ['The torch: {ev}.', '{ev}. It was the only torch they had.', 'You know our big torch? {Ev}.'],
    ask: [
      'The torch was __.',
      'So when they picked up the torch, it was __.',
      'It was easy to see that the torch was __.',
      '"It is __!" said {p}.',
      'They needed it for the cellar, but the torch was __.',
      'Until Sunday the torch was __.',
    ],
    rows: `ev due rivals
      somebody drove over it with the car | broken | new clean mended
      Grandpa took it apart and made it work again | mended | broken lost
      it fell out of the boat into the middle of the pond | wet | dry warm
      it was put away somewhere, and nobody knew where | lost | found wet
      after a long search it turned up under the stairs | found | lost broken
      a thief took it from the shed | stolen | found mended
      it had lain in the snow since the morning | cold | warm hot`,
  },
  {
    open: ['{p} is only four. {Ev}.', 'This is about little {p}. {Ev}.', 'You know {p}, our youngest. {Ev}.'],
    ask: [
      'So little {p} was __.',
      'Now {p} was __.',
      'Mum looked at {pHim}. {PHe} was __!',
      '"Is {pHe} __?" asked Dad.',
      'It did not take long, and the child was __.',
      'Anybody could see that {p} was __.',
      'Poor {p}, or lucky {p}: {pHe} was __.',
      'After that, {p} was really __.',
    ],
    rows: `ev due rivals
      No breakfast today, no lunch, not even a biscuit | hungry | full asleep
      Three plates of noodles went down, and then the pudding | full | hungry thirsty
      It was past midnight; the eyes fell shut, and there was a little snore | asleep | awake hungry
      The thunder crashed, and two eyes flew open in the dark | awake | asleep
      The walk was ten miles up and down the hills | tired | awake fresh
      A puddle, a jump, and a splash up to the neck | wet | dry clean
      A big towel rubbed off every drop after the bath | dry | wet dirty
      The pigs' mud was so lovely to roll in | dirty | clean dry
      There was a long bath with a lot of soap | clean | dirty muddy
      The bus did not come, and school had begun long ago | late | early asleep
      In the crowd at the fair, Mum's hand was suddenly gone | lost | found asleep
      After an hour a policeman spotted the red hat in the crowd | found | lost asleep
      There was snow, and no coat and no gloves | cold | hot warm`,
  },
  {
    open: ['The dog {ev}.', 'Our dog, {pet}, {ev}.', 'Oh, the dog! He {ev}.'],
    ask: [
      'So the dog is __.',
      'By now that dog is __.',
      'Look at the dog, he is __!',
      "I don't think I have ever seen a dog so __.",
      '"The dog is __," I told Mum.',
      'You will ask how the dog is. Well, he is __.',
      'A dog like that has to be __.',
    ],
    rows: `ev due rivals
      jumped in the river after a duck | wet | dry clean hungry
      rolled in a heap of black earth | dirty | clean dry
      has been washed with shampoo and brushed | clean | dirty muddy
      has had nothing in his bowl since yesterday | hungry | full wet
      has just eaten a whole roast chicken off the table | full | hungry thirsty
      ran behind my bicycle for twelve miles | tired | fresh cold
      has shut his eyes in his basket and begun to snore | asleep | awake hungry
      lay in front of the fire until the rain was off his fur | dry | wet dirty`,
  },
  {
    open: ['I went to the shop. {Ev}.', 'The shop on the corner: {ev}.', '{p} ran down to the shop. {Ev}.'],
    ask: [
      'So the shop was __.',
      'The shop, I am afraid to say or glad to say, was __.',
      'You could tell from across the road that the shop was __.',
      'How was the shop then? It was __.',
      'Mum wanted to know, so we told her the shop was __.',
      'All that hour the shop was __.',
    ],
    rows: `ev due rivals
      The man had just turned the key and gone home for the night | shut | open full
      The man had just unlocked the door and put out the apples | open | shut closed
      There was not one customer in there | empty | full crowded
      People were standing in every corner and out on the steps | full | empty shut
      All the lights had gone out at noon in that windowless place | dark | bright
      The door had been open to the snow since the morning | cold | warm hot
      Everyone in there was shouting and a radio was on | noisy | quiet silent`,
  },
  {
    open: ['The bus: {ev}.', 'What happened to the school bus? {Ev}.', '{p} told us about the bus. {Ev}.'],
    ask: [
      'The bus was __.',
      'So that morning the bus was __.',
      'It happens: now and then the bus is __.',
      '"The bus," said the teacher, "is __."',
      'That explains why the bus was __.',
      'Oh no, or oh yes: the bus was __!',
    ],
    rows: `ev due rivals
      it was due at eight and came at half past | late | early empty
      it was due at eight and came at ten to | early | late broken
      every seat was taken and people stood in the aisle | full | empty
      everybody got off at the market, down to the last child | empty | full crowded
      the engine went bang, and nothing moved any more | broken | mended early
      a man with a spanner got the engine going again | mended | broken
      it had splashed through mud all the way | dirty | clean
      it had just been through the car wash | clean | dirty muddy`,
  },
  {
    open: [
      '"{x}," said {p}, "and what about the baby?" "{Ev}."',
      'A note for the babysitter about the baby. {Ev}.',
      "It is seven o'clock. The baby? {Ev}.",
    ],
    ask: [
      'The baby was __.',
      'So, as you can guess, the baby was __.',
      'One look into the cot, and you knew that the baby was __.',
      'They whispered to each other that the baby was __.',
      'And how long would the baby stay __?',
      'In the cot lay the baby, and she was __.',
    ],
    rows: `ev due rivals
      The bottle was still standing there untouched, and she hadn't drunk all day | hungry | full asleep
      She drank two whole bottles and gave a burp | full | hungry
      She closed her eyes, and now she is breathing slowly | asleep | awake hungry
      She heard the doorbell, and now she is sitting up and looking round | awake | asleep
      Her nappy has not been changed since the morning | wet | dry clean
      She has just been given a new nappy | dry | wet dirty
      She kicked off the blanket in that icy room | cold | warm hot
      She has mashed carrot in her hair, on her nose and up her arms | dirty | clean`,
    lists: { x: 'Good Fine Right Lovely Well Thanks' },
  },
  {
    open: [
      "{p}'s watch: {ev}.",
      'Did you hear about the watch that {p} got from Grandpa? {Ev}.',
      '{Ev}. Yes, the gold watch!',
    ],
    ask: [
      'So the watch is __.',
      'Oh, the watch is __!',
      "Yes, {p}'s watch is __.",
      'I wish I could say something else, but the watch is __.',
      'Grandpa has to be told that the watch is __.',
      'Ask {p}, and {pHe} will tell you that it is __.',
    ],
    rows: `ev due rivals
      it fell off the roof and will not tick any more | broken | mended lost found
      the watchmaker put in a new spring, and it ticks again | mended | broken lost stolen
      it slipped off somewhere on the beach, nobody knows where | lost | found mended clean
      it turned up in a pocket after all those weeks | found | lost stolen broken
      a pickpocket took it on the train | stolen | found mended dirty
      somebody put it in the washing machine, and water came out of it | wet | dry lost stolen
      somebody paid fifty pounds for it and took it away | sold | lost found broken`,
  },
  {
    open: [
      '{Ev}. That is how it was in the street.',
      'Outside in the street, {ev}.',
      'We looked out. In our street, {ev}.',
    ],
    ask: [
      'The street was __.',
      'So the whole street was __.',
      'It made the street very __.',
      'From end to end, the street lay there __.',
      'How strange to see our street so __!',
      'I have lived here long and never knew the street to be so __.',
    ],
    rows: `ev due rivals
      it had been raining since noon | wet | dry dusty white
      not a drop had fallen for six weeks | dry | wet muddy white
      it had snowed all night | white | green black dry
      every street lamp had gone out at once | dark | bright light noisy
      all the cars had stopped and everyone was in bed | quiet | noisy loud busy
      ten drummers were marching past the houses | noisy | quiet silent empty
      hundreds had come to see the queen go by | crowded | empty quiet dark
      everybody had gone away, and there was not a soul | empty | crowded full noisy`,
  },
  {
    open: [
      '{p} sat down to the soup. {Ev}.',
      'There was soup for {p}. {Ev}.',
      "This is {p}'s bowl of soup. {Ev}.",
    ],
    ask: [
      'The soup was __.',
      '"Ugh!" or "Ah!"? The soup was __.',
      'One spoonful, and {p} knew that it was __.',
      'Nobody could say that soup was not __.',
      '{p} put down {pHis} spoon. {PHis} soup was too __!',
      'That made the soup taste __.',
    ],
    rows: `ev due rivals
      It had come straight from the boiling pot | hot | cold sweet
      It had stood on the table since noon, and it was evening now | cold | hot sweet
      Somebody had dropped in half a pound of salt | salty | sweet sour cold
      Somebody had taken the sugar for the salt | sweet | salty sour hot
      The juice of six lemons had gone into it | sour | sweet hot
      Dad had put in a pint of water to make it go round | thin | thick sweet
      So much flour was in it that the spoon stood up | thick | thin watery
      The cook had let in a whole jar of chilli | spicy | mild sweet cold`,
  },
]);

export const kinds: readonly Kind[] = [BY_NOW];
