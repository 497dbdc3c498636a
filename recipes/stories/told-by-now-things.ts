// Tellings of things that change: ice, candles, milk, tyres, fires and snow, and how they are afterwards.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const CHANGED = toldKind('told: things that change', [
  {
    open: ['Poor {t}! {Ev}.', 'What happened to the {t}? {Ev}.', '{p} asked about the {t}. {Ev}.'],
    ask: [
      'So the {t} had __.',
      'By evening the {t} had __.',
      '{p} came back for the {t}, but it had __.',
      'Everyone could see that the {t} had __.',
      'And the {t}? It had __!',
      'Well, that is how it goes: the {t} had __.',
      'Nobody was surprised that the {t} had __.',
    ],
    rows: `t ev due rivals
      ice | The sun was on it for two hours | melted | frozen burned burst
      butter | Somebody left it next to the hot stove | melted | frozen burst vanished
      snowman | A warm wind blew all night | melted | burned frozen burst
      pond | For ten days it was as icy as at the North Pole | frozen | melted burned boiled
      toast | Nobody took it from under the grill, and black smoke came out | burned | melted frozen
      cake | It was four hours in the oven, and it came out black | burned | melted frozen
      balloon | The cat put a claw in it, and there was a bang | burst | melted frozen burned
      letter | Somebody threw it in the flames | burned | melted frozen burst
      rabbit | The magician waved his wand, and the hat was empty | vanished | burned melted frozen
      vase | It slipped out of wet hands and landed on the stones | broken | melted burned frozen`,
  },
  {
    open: ['Do you want a pear? {Ev}.', 'About the pear in the bowl. {Ev}.', '{p} picked up a pear. {Ev}.'],
    ask: [
      'The pear was __.',
      'It was no good saying anything else: that pear was __.',
      '{p} took one bite of the pear. It was __!',
      'Anyone could tell that the pear was __.',
      'So the pear was rather __.',
      'I have seldom had a pear that was so __.',
    ],
    rows: `ev due rivals
      It had hung in the sun till it was yellow and came off by itself | ripe | hard rotten frozen
      It had been picked weeks too early and was like a stone | hard | soft ripe
      It had lain there so long that a thumb went right into it | soft | hard fresh
      It had lain under the tree for a month and was full of worms and mould | rotten | ripe fresh
      It came off the tree only a minute ago | fresh | rotten old dry
      It had been in the freezer since Sunday | frozen | warm soft rotten
      It had been boiled in sugar and honey | sweet | sour hard bitter
      It had been baked, and it had only just left the oven | hot | cold frozen hard`,
  },
  {
    open: ['The milk? {Ev}.', 'There was a jug of milk. {Ev}.', '{Ev}. I am talking of the milk.'],
    ask: [
      'The milk was __.',
      'So when {p} came for the milk, it was __.',
      '"I wanted some milk," said {p}, "but it is __!"',
      'There was nothing to be done. The milk was __.',
      'It is not hard to guess that the milk was __.',
      'Before anyone had noticed, the milk was __.',
    ],
    rows: `ev due rivals
      It had stood in the sun for three days, and it smelt dreadful | sour | fresh sweet frozen
      The farmer had got it from the cow that very minute | fresh | sour frozen old
      The cat and her kittens had lapped up the very last drop | gone | hot sour frozen
      It had been put on the stove, and it was bubbling | hot | cold frozen sour
      It had been out on the step when it was twenty below zero | frozen | hot gone warm
      Six spoons of sugar had gone in | sweet | sour gone
      It had been in the fridge all night | cold | hot warm sour
      Somebody had put in a drop of strawberry juice | pink | white brown sour`,
  },
  {
    open: [
      "{p}'s tyre: {ev}.",
      "It was about a tyre on {p}'s bicycle. {Ev}.",
      'Do you know what? The front tyre! {Ev}.',
    ],
    ask: [
      'The tyre was __.',
      '{p} looked down at the tyre. It was __.',
      'So there {pHe} was, and the tyre was __.',
      'When {pHe} felt it with {pHis} thumb, that tyre was __.',
      '{PHe} told everyone that {pHis} tyre was __.',
      '"Dad, come and see, the tyre is __!"',
    ],
    rows: `ev due rivals
      a nail went in, and all the air came out | flat | hard full new
      a pump was used till not one more puff would go in | hard | flat soft empty
      a little of the air had leaked out since last week, and it gave a bit | soft | hard new
      it came in shining paper from the shop today | new | old flat
      it had been on there for thirty years, since Grandpa was young | old | new
      the path was one long stretch of mud | dirty | clean new
      a thief took it off in the night | gone | flat hard new
      a man glued a patch on the hole | mended | flat soft gone`,
  },
  {
    open: [
      'There was one candle on the table. {Ev}.',
      'The candle: {ev}.',
      '{p} remembers that candle. {Ev}.',
    ],
    ask: [
      'So then the candle was __.',
      'Soon the candle was __.',
      'It is sad or it is good, but the candle was __.',
      'And look, the candle was __!',
      'Then {p} looked at it again. The candle was __.',
      'The rest is quickly told: that candle was __.',
    ],
    rows: `ev due rivals
      it burned down until no wax was left at all | gone | tall new long
      somebody held a match to it | lit | out gone broken
      somebody blew at it with all her might | out | lit burning
      it burned for hours, and only a thumb's length was left | short | long tall new
      it fell down and snapped in two | broken | whole lit
      it had not been used and was as high as a chair | tall | short small
      it was left by the fire and bent in the middle like a banana | bent | straight lit`,
  },
  {
    open: ['I walked by the lake. {Ev}.', '{Ev}. You should have seen the lake!', 'How was the lake? {Ev}.'],
    ask: [
      'The lake was __.',
      'That day the lake was __.',
      'I had never before seen a lake so __.',
      'And so the whole of the lake was __.',
      'From one side to the other the lake was __.',
      'We said to each other, "The lake is __!"',
      'A duck came down, and found the lake __.',
    ],
    rows: `ev due rivals
      It had been bitterly cold for weeks, and children skated on it | frozen | warm dry
      Not a drop of rain had come all year, and the fish had no water left | dry | deep full frozen
      There had been sun every day, and it was like swimming in tea | warm | cold icy frozen
      Snow from the hills had just run into it, and my toes hurt | cold | warm hot dry
      There was no wind, and it lay there like a mirror | calm | rough wild stormy
      A storm was throwing up waves as high as a house | rough | calm still frozen
      You could count each stone on the bottom, far down | clear | muddy dark dry
      Cows had been stamping in it, and it looked like cocoa | muddy | clear clean blue`,
  },
  {
    open: ['The fire in the stove: {ev}.', 'You asked about the fire. {Ev}.', '{p} had made a fire. {Ev}.'],
    ask: [
      'So the fire was __.',
      'An hour later the fire was __.',
      '{p} looked into the stove. The fire was __!',
      'You can believe me that the fire was __.',
      'And now? The fire was __.',
      '"Mum," called {p}, "the fire is __!"',
    ],
    rows: `ev due rivals
      somebody poured a bucket of water over it | out | hot huge lit
      somebody put a match to the paper, and it caught | lit | out dead
      a whole tree had been thrown on it, and it roared up to the roof | huge | small tiny out
      there was only one stick on it, and you could have covered it with a cup | small | huge big
      one could not come nearer than three steps without burning | hot | cold out
      wet leaves had been put on it, and a grey cloud came out and made our eyes sting | smoky | clear bright out`,
  },
  {
    open: [
      '{Ev}. So much for the cake.',
      'You want to hear about the cake? {Ev}.',
      "It was {p}'s cake. {Ev}.",
    ],
    middle: ['Everyone was thinking of the cake.', 'The plates were already on the table.'],
    ask: [
      'The cake was __.',
      'So the cake was __.',
      '{p} looked at the cake and saw that it was __.',
      'A cake like that has to be __.',
      'Everybody agreed that the cake was __.',
      'What could they say? The cake was __.',
    ],
    rows: `ev due rivals
      Nobody looked in the oven until the smoke came out | burned | raw frozen
      It was in the oven for only two minutes, and the middle was liquid | raw | burned hard
      The boys ate it, crumb by crumb, before the guests came | gone | burned raw
      It was two weeks old, and you could have built a wall with it | hard | soft fresh
      It had been baked that morning and smelt wonderful | fresh | old hard
      Somebody sat down on it | flat | high round
      The baker forgot the sugar and put in salt | salty | sweet sugary
      It came straight out of the freezer | frozen | warm hot burned`,
  },
  {
    open: [
      'The little robot runs on a battery. {Ev}.',
      "It is about {p}'s toy robot. {Ev}.",
      '{p} has a robot. {Ev}.',
    ],
    ask: [
      'So now the robot is __.',
      'The robot is __!',
      '{p} can tell you that the robot is __.',
      'It did not take a minute to see that the robot is __.',
      'What can one do with a robot that is __?',
      'By now we all know that the robot is __.',
    ],
    rows: `ev due rivals
      There is a new battery in, and it runs like a hare | fast | slow broken
      The battery is almost down, and it creeps like a snail | slow | fast quick
      Somebody trod on it, and the head came off | broken | mended fast
      The head was off, and Grandpa screwed it on again | mended | broken slow
      The baby dropped it in the fish tank | wet | dry fast
      It was under the bed, so everyone says, and it is not there or anywhere else | lost | found wet
      It was last seen in May, and today it turned up in a boot | found | lost new
      It came out of the birthday paper this minute | new | old broken
      Grandpa played with it when he was a boy | old | new fast`,
  },
  {
    open: [
      '{Ev}. So much about the snow.',
      'There was snow in the yard. {Ev}.',
      '{p} wrote to me about the snow. {Ev}.',
    ],
    ask: [
      'The snow was __.',
      'So the snow in the yard was __.',
      'When {p} came out, the snow was __.',
      'You could not call it anything else: the snow was __.',
      'And where or how was the snow then? It was __.',
      'By that time all the snow was __.',
    ],
    rows: `ev due rivals
      It rained for two days, and now you could see grass and nothing else | gone | deep white
      It had come down all week and reached up to the windows | deep | thin gone
      It was only as thick as a sheet of paper | thin | deep gone
      It had been trodden on by a hundred boots and frozen like stone | hard | soft gone
      It had only just come down and was like feathers | soft | hard dirty
      The coal lorry had shed half its load on it | black | white clean
      Not a foot had stepped on it, and it shone like a new sheet | white | black dirty
      The sun was on it, and it was turning into water under our boots | wet | dry hard`,
  },
  {
    open: ['We have a drum, and {ev}.', 'Mind the drum! You see, {ev}.', 'This is about a drum: {ev}.'],
    ask: [
      'So the drum is __.',
      'Now that drum is really __.',
      'You will find that the drum is __.',
      '{p} took it, shook it, and said, "The drum is __."',
      'I hope you know that the drum is __.',
      'How can a drum be so __?',
    ],
    rows: `ev due rivals
      you can hear it three streets away | loud | quiet soft
      somebody has put cushions in it, and you can hardly hear it | quiet | loud noisy
      two strong men could not lift it off the floor | heavy | light small
      a toddler can carry it with one finger | light | heavy huge
      somebody put a foot right through the skin | broken | whole new
      the skin has a long rip from one side to the other | torn | whole new
      a collector paid a hundred pounds and will fetch it tomorrow | sold | broken mended
      somebody has given it a coat of green paint, and it has not dried | wet | dry old`,
  },
  {
    open: [
      'About your old phone. {Ev}.',
      'The phone on the desk? {Ev}.',
      '{p} had a phone with a red case. {Ev}.',
    ],
    ask: [
      'The phone is __.',
      'That is all I know. The phone is __.',
      'Therefore the phone must be __.',
      'Sorry, what I mean is that the phone is __.',
      'So, as you see, the phone is __.',
      'One look at it, and you know that the phone is __.',
      'To cut a long story short, the phone is __.',
    ],
    rows: `ev due rivals
      The battery ran down to nothing, and the screen went black | dead | full new charged
      It was plugged in all night, and the little sign shows a hundred | charged | dead empty
      It was run over by a bus | broken | whole new
      It went for twenty pounds to a man who had read the advert | sold | lost stolen
      It was left somewhere between the beach and the hotel, and we cannot find it | lost | found sold
      A girl from the café called: it was under our table | found | lost stolen
      A boy on a scooter snatched it away | stolen | found sold
      It fell in the toilet | wet | dry charged
      It came out of its box this morning | new | old`,
  },
  {
    open: [
      'The bread! {Ev}.',
      'In the bread bin there is a loaf. {Ev}.',
      '{p} wanted some bread from the loaf. {Ev}.',
    ],
    ask: [
      'The bread was __.',
      'So that bread was __.',
      'With one finger you could feel that the bread was __.',
      'Grandpa tried a piece. He said the bread was __.',
      'The ducks did not mind that the bread was __.',
      'Would you like to know how the bread was? It was __.',
    ],
    rows: `ev due rivals
      It was a week old, and no knife would go in | hard | soft fresh
      It came from the baker's oven ten minutes ago | warm | cold old
      It had a green fur on it and smelt of cellar | mouldy | fresh crisp
      Somebody had dropped it in the sink | wet | dry hard
      It was out in the snow all night | frozen | warm soft
      It was like cotton wool under the thumb | soft | hard
      It was left in the toaster till the kitchen was full of smoke | burned | fresh soft`,
  },
  {
    open: [
      '{Ev}. You can see our field from here.',
      'Look at our field! {Ev}.',
      'In the letter, Uncle wrote of the field. {Ev}.',
    ],
    ask: [
      'So the field was __.',
      'The field was all __.',
      'It turned the whole field __.',
      'A crow flew over the field, and it was __.',
      'Next morning we saw that the field was __.',
      'Never in my life have I seen that field so __!',
    ],
    rows: `ev due rivals
      Thick snow fell all night | white | green brown yellow
      The young grass had come up everywhere | green | white brown black
      The corn stood there ripe in the August sun | yellow | white black
      The farmer had just ploughed up the earth | brown | green white
      The fire had burnt every straw, and only ash was left | black | green yellow white
      A million poppies had opened | red | white green black
      The river came over its banks | wet | dry dusty`,
  },
  {
    open: ['The rope was old. {Ev}.', 'There was a rope on the boat. {Ev}.', '{p} showed me the rope. {Ev}.'],
    ask: [
      'So the rope was __.',
      'By then the rope was __.',
      'When I touched the rope, it was __.',
      '"Careful," said {p}, "that rope is __!"',
      'With your eyes closed you could have told that the rope was __.',
      'I want you to know that the rope was __.',
    ],
    rows: `ev due rivals
      Two elephants were pulling it, one at each end | tight | loose wet
      Nobody held the ends any more, and it hung down in a curve | loose | tight hard
      It had been dragged behind us through the sea | wet | dry dusty
      It had hung in the sun for a week | dry | wet icy
      Cooking oil had dripped on it from end to end | slippery | rough dry
      Jam had run down it, and my fingers stayed on it | sticky | dry clean
      It had been pulled through the coal and the tar | black | white clean
      It would have reached from here to the church and back | long | short
      We had cut it till no more than a finger's length was left | short | long tight`,
  },
  {
    open: ['We had a balloon. {Ev}.', '{p} came home with a balloon. {Ev}.', 'It was only a balloon. {Ev}.'],
    ask: [
      'The balloon was __.',
      'So now the balloon was __.',
      'We all saw it: the balloon was __.',
      'It made {p} laugh or cry that the balloon was __.',
      'I tell you, the balloon was __!',
      'How did it happen that the balloon was __?',
    ],
    rows: `ev due rivals
      The wind took it up over the roofs, and nobody saw it again | gone | flat small round
      All the air came out with a rude noise | flat | huge round full
      Dad blew and blew till it was as big as a sofa | huge | tiny small flat
      It had only two little puffs of air in it, no more than an egg | tiny | huge big
      It had a shape like a ball | round | flat square
      It had been out in a shower | wet | dry flat`,
  },
]);

export const kinds: readonly Kind[] = [CHANGED];
