// Tellings of causes and what comes of them: rain and wet ground, a cut finger and a plaster, a lost key and a door.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const BECAUSE = toldKind('told: because', [
  {
    open: ['{Ev}.', 'It was like this. {Ev}.', 'Listen to what happened. {Ev}.'],
    ask: [
      '{p} went and got a __.',
      'What {p} needed was a __.',
      'So {p} asked for a __.',
      'Luckily there was a __.',
      'So they went to look for a __.',
      'If only {p} had a __!',
      'Somebody came running with a __.',
      'It is a good thing that they had a __.',
    ],
    rows: `ev due rivals
      One of the fingers was cut and bled a little | plaster | candle ladder towel
      All the lights in the house went out, and nobody could see a thing | candle | plaster ladder spoon
      The kitten sat at the top of the tree and would not come down | ladder | candle spoon towel
      Both their heads were dripping wet after the swim | towel | candle ladder spoon
      The soup was on the table, and they could not drink it with their hands | spoon | candle ladder towel
      The bread was there, and it had to be cut in slices | knife | candle ladder towel
      A button had come off the coat, and the thread was ready | needle | candle ladder spoon
      There were nails to be driven into the wall | hammer | candle needle spoon
      The floor was covered in crumbs and dust | broom | candle needle plaster
      The boat was too far from the shore to be pulled in by hand | rope | candle needle spoon
      They wanted to dig a deep hole in the garden | spade | candle needle towel
      They were lost in the hills and did not know which road led where | map | spoon towel needle`,
  },
  {
    open: [
      '{p} opened the window. {Ev}.',
      '{Ev}. {p} saw it from the window.',
      'At seven {p} looked out. {Ev}.',
    ],
    ask: [
      '{p} thought, "I must take my __."',
      'So {p} did not forget {pHis} __.',
      'Mum held out something for {p}: {pHis} __.',
      'It was the right day for {p} to use {pHis} __.',
      'So, before {pHe} went out, {p} fetched {pHis} __.',
      'Dad said, "You will not get far without your __."',
      'On a day like this {p} was never seen without {pHis} __.',
    ],
    rows: `ev due rivals
      It was pouring with rain | umbrella | sledge swimsuit sunhat
      A thick white blanket of snow lay on the hill | sledge | umbrella swimsuit kite
      It was thirty degrees, and everyone was off to the beach for a dip | swimsuit | sledge scarf umbrella
      The sun burned down from the sky on every bare head | sunhat | umbrella scarf sledge
      There was a bitter frost that hurt the neck | scarf | swimsuit sunhat kite
      A strong, steady, dry wind blew over the meadow | kite | sledge swimsuit umbrella
      The pond was frozen hard and as smooth as glass | skates | kite umbrella swimsuit
      It was still night, with no moon and no street lamps | torch | sunhat kite swimsuit`,
  },
  {
    open: ['{Ev}, so something had to be done.', 'You know why? {Ev}.', '{Ev}. That was the whole trouble.'],
    ask: [
      'They could not use the __.',
      'So {p} took a long look at the __.',
      'Nobody could do anything with the __.',
      'Somebody had to come and mend the __.',
      'It was all the fault of the __.',
      'There was a lot of bad language about the __.',
      'That was the last time they used that old __.',
    ],
    rows: `ev due rivals
      It would not wash the clothes, and it left suds all over the floor | washer | oven fridge phone
      It would not get hot, and the cake in it stayed raw | oven | fridge phone clock
      It would not stay cold, and all the milk in it went sour | fridge | oven phone clock
      It would not ring, and nobody could call | phone | oven fridge saw
      It would not tick, and its hands stood at half past two | clock | oven fridge phone
      It would not start, and all four wheels stood still in the garage | car | oven clock fridge
      It would not flush, and everyone had to go behind a tree | toilet | oven clock car
      It would not play, and half its black and white keys were stuck | piano | oven clock car
      It would not show the match, and the screen stayed black | television | oven clock car
      It would not cut the wood, and its teeth were bent | saw | oven clock phone
      It would not keep out the rain, and three tiles had blown off | roof | clock oven phone`,
  },
  {
    open: [
      '{p} stood in the hall. {PHis} {k} was gone.',
      'Where was the {k}? {p} had lost it.',
      '{p} was at the end of {pHis} tether: no {k}!',
    ],
    ask: [
      'Without it {pHe} could do nothing about the __.',
      'So {pHe} had to give up on the __.',
      'And that is why {pHe} just stood and stared at the __.',
      'Now what was {p} to do with the __?',
      '{p} tried without it, but it was no use with the __.',
      'With bare hands {p} could not manage the __.',
    ],
    rows: `k due rivals
      key | door | letter soup wall
      corkscrew | bottle | door letter tin
      tin opener | tin | door letter book
      pen | letter | door soup bottle
      spoon | soup | door apple wall
      brush | wall | door soup bottle
      needle | button | door soup tin
      axe | wood | carrots soup onions
      pump | tyre | door letter wall
      comb | hair | shoes soup wood
      iron | shirt | button soup wood
      ladder | roof | cellar soup road
      rod | fish | bus train ball
      match | fire | room street soup`,
  },
  {
    open: [
      'Why? Because {ev}.',
      'The reason was simple: {ev}.',
      'I will tell you why. {Ev}.',
      'As I said, {ev}.',
    ],
    middle: ['Most people only saw it in the morning.', 'Nobody had heard a thing.'],
    ask: [
      'So the ground was __.',
      'So in the garden the ground was all __.',
      'That made the ground very __.',
      'When {p} stepped out, the ground was __.',
      'The ground underfoot was __.',
      'Children love it when the ground is so __.',
      'And so it came that the ground was __.',
    ],
    rows: `ev due rivals
      it had rained cats and dogs | wet | dry white
      it had snowed and snowed | white | black green dry
      not a cloud had been seen for two months | dry | wet muddy white
      the mercury had dropped to twenty below zero, and every puddle turned to stone | frozen | soft warm muddy
      the water pipe had burst and mixed with the earth | muddy | dry white hard
      the earth had been dug over, raked and made as loose as flour | soft | hard frozen
      the sun had turned the clay to stone | hard | soft wet muddy`,
  },
  {
    open: ['{p} {ev}.', 'It all began when {p} {ev}.', 'Did you know that {p} {ev}?'],
    ask: [
      'That is why Mum called a __.',
      'So what they needed now was a __.',
      'So Dad went to find a __.',
      'Then somebody sent for a __.',
      '"This is a case," said Gran, "for a __."',
      'An hour later they had found a __.',
      'The one who put it right was a __.',
    ],
    rows: `ev due rivals
      had a terrible toothache | dentist | plumber barber vet
      let the kitchen tap run, and now it would not turn off | plumber | dentist barber vet
      had hair down to the belt and wanted it short | barber | plumber dentist vet
      saw that the little dog had a broken leg | vet | plumber barber mechanic
      could not get the car to start, whatever one tried | mechanic | barber dentist vet
      smelt smoke, and flames came out of the attic | fireman | barber dentist vet
      saw a burglar climb in at the back | policeman | barber dentist baker
      had a high fever and red spots | doctor | barber plumber baker
      had stopped the old watch by winding it too far | watchmaker | barber plumber vet
      wanted a new suit and brought four yards of cloth | tailor | plumber vet dentist
      had to have a big wedding cake with three layers | baker | barber plumber vet
      wanted to learn maths and had nobody to explain it | teacher | barber plumber vet`,
  },
  {
    open: [
      '{p} left the {x} {ev}.',
      'The {x}! {p} left it {ev}.',
      '"And the {x}?" "Oh no. {p} left it {ev}!"',
    ],
    ask: [
      'So the {x} got __.',
      'After an hour the {x} was __.',
      'When they came back, the {x} was __.',
      'It is not hard to say what became of the {x}: it was __.',
      'And this is why the {x} was __.',
      'Mum cried, "Look, the {x} is __!"',
    ],
    rows: `ev due rivals
      out in the heavy rain | wet | dry warm hot
      in the freezer | cold | hot warm burned
      on top of the glowing stove | hot | cold wet frozen
      in the puddle of mud | dirty | clean dry hot
      in the basin full of soap and water | wet | dry dirty
      where a thief came by | stolen | found wet
      in the street, and a steamroller went over it | flat | round clean
      in the fireplace, right in the flames | burned | wet cold frozen`,
    lists: { x: 'hat scarf ball purse doll book cap slipper' },
  },
  {
    open: ['{ev}, and there was a reason for it.', 'Guess what. {Ev}.', '{p} saw it too. {Ev}.'],
    ask: [
      'It was because of the __.',
      'The reason for it was the __.',
      'And the cause of it all? The __.',
      'Everybody blamed the __.',
      'It would not have happened but for the __.',
      '"That," said {p}, "comes from the __."',
      'If you ask me, it was the __.',
    ],
    rows: `ev due rivals
      The hats were blown off, and the washing flew over the hedge | wind | frost rain heat
      The pipes burst, and there were flowers of ice on the windows | frost | heat wind noise
      The streets were full of puddles, and everyone got soaked | rain | heat frost smoke
      The butter ran off the table, and everyone was sweating | heat | frost rain snow
      The hill was white, and the bus could not get up | snow | heat smoke noise
      The cups fell off the shelf, and the whole earth shook | earthquake | frost rain smell
      The babies woke up and cried, and one could not hear one's own words | noise | smell frost snow
      The guests held their noses and left the room | smell | noise frost rain
      The ships could not see ten yards ahead, and everything was grey | fog | heat noise frost
      The people coughed, and their eyes were running near the bonfire | smoke | frost snow noise`,
  },
  {
    open: ['{p} {ev}.', 'Here is what {p} did: {pHe} {ev}.', '"What did {p} do?" "{PHe} {ev}."'],
    ask: [
      'And so {pHe} came home with a __.',
      'So all that {p} got from it was a __.',
      'The end of the story was a __.',
      'What came of it for {p} was a __.',
      'That is how {p} got {pHis} __.',
      '"There you are," they said, "for that is how one gets a __."',
    ],
    rows: `ev due rivals
      went out in the cold with wet hair and sneezed for a week | cold | prize sunburn fine
      lay on the beach at noon without any cream | sunburn | prize cold fine
      parked in front of the fire station | fine | prize cold sunburn
      won the spelling contest against the whole school | prize | cold fine sunburn
      grew the biggest pumpkin and was best of all at the fair | prize | cold fine
      walked for ten miles in shoes that were too small | blister | prize fine cold
      ran full tilt into the lamp post with the forehead | bump | prize fine blister
      listened to loud drums all night with a throbbing brow | headache | prize fine blister
      ate a whole tub of green apples and felt it below the ribs | stomachache | prize fine bump`,
  },
  {
    open: [
      'They had no {k}.',
      '{p} said there was no {k}.',
      'When {p} went to see, there was no {k} left.',
      'The {k} was all gone.',
    ],
    ask: [
      'So they had to do without __.',
      'So on that day nobody had any __.',
      'This is why the plan had to be given up: no __.',
      'Without it there would be no __.',
      'A pity, for {p} had been looking forward to __.',
      '"What a shame," said Gran. "I would have loved some __."',
    ],
    rows: `k due rivals
      flour | bread | cheese jam butter
      bread | toast | cheese soup jam
      milk | cheese | jam honey bread
      cream | butter | bread jam juice
      fruit | jam | cheese butter toast
      wood for the stove | heat | cheese rain music
      wool | knitting | reading fishing swimming
      snow | sledging | reading swimming fishing
      oil for the lamp | light | cheese bread music
      sugar beet | sugar | cheese toast wool`,
  },
  {
    open: [
      '{p} was {st}.',
      'I could see that {p} was {st}.',
      'You know {p}, {pHe} was {st}.',
      '{p} told me {pHe} was {st}.',
    ],
    ask: [
      'So {pHe} went to the cupboard and took out a __.',
      'So I gave {pHim} a __.',
      'What could help {pHim} was a __.',
      'In the end {pHe} got a __.',
      'The nurse came at once and brought {p} a __.',
      '"For you," I said, and held out a __.',
    ],
    rows: `st due rivals
      cold, and it was only for the night in bed | blanket | biscuit drink book
      hungry, though only for something small and sweet | biscuit | blanket drink pillow
      thirsty, and the tongue was like leather | drink | biscuit blanket book
      bored and longed for a good story | book | biscuit blanket drink
      sad, and the tears kept running down | handkerchief | biscuit blanket book
      hot, and there was not a breath of air | fan | blanket biscuit handkerchief
      bleeding at the thumb | bandage | biscuit book fan
      uncomfortable, and the head lay on the bare boards | pillow | biscuit book fan`,
  },
  {
    open: ['{Ev}. That was the first thing.', 'It happened on Monday. {Ev}.', 'First of all, {ev}.'],
    ask: [
      'So the people were __.',
      'As a result, everyone in town was __.',
      'So there was hardly a man who was not __.',
      'That is the reason why people were __.',
      'They were all __!',
      '"You see," said the mayor, "they are __."',
      'It makes a whole town __.',
    ],
    rows: `ev due rivals
      the bakers stopped baking, and the shops had no food for a week | hungry | full thirsty cold
      the wells dried up, and there was nothing to drink | thirsty | hungry wet full
      the heating broke down in every house in the middle of winter | cold | hot thirsty
      a lion was walking about the streets | afraid | hungry bored wet
      the mayor took their money and bought himself a yacht | angry | happy hungry
      the local team won the cup for the first time ever | happy | angry hungry afraid
      the river came up, and they had to swim to the station | wet | dry hungry
      they had danced at the fair for two nights without any sleep | tired | angry thirsty
      the good old doctor that everyone loved died | sad | happy angry proud
      the gold mine gave each of them ten sacks full | rich | poor hungry`,
  },
  {
    open: ['{p} {ev}, for a reason.', 'I wondered why {p} {ev}.', 'Can you tell me why {p} {ev}?'],
    ask: [
      'It was because {pHe} was __.',
      'The answer is that {pHe} was __.',
      'Well, {p} must have been __.',
      'Simple: {p} was __.',
      'People do such things when they are __.',
      'It can only mean that {pHe} was __.',
    ],
    rows: `ev due rivals
      yawned and yawned and went up to bed at seven | tired | thirsty angry cold
      drank three glasses of water in one go | thirsty | tired cold afraid
      ate up all the rolls and then licked the plate | hungry | thirsty cold full
      put on two jumpers and sat down right in front of the fire | cold | hot thirsty hungry
      opened every window and took off coat, jumper and socks | hot | cold hungry afraid
      banged the doors, shouted and broke a chair | angry | happy thirsty cold
      slept with the light on and looked under the bed for ghosts | afraid | brave hungry angry
      ran as fast as possible and kept looking at the watch | late | early thirsty
      cried all afternoon over the old photos | sad | happy thirsty late
      danced round the kitchen, singing and laughing | happy | sad tired angry`,
  },
  {
    open: ['Crash! {Ev}.', '{Ev}. What a noise!', '{Ev}. {p} heard it from the garden.'],
    ask: [
      'So they had to pay for a new __.',
      'Somebody had to come and mend the __.',
      'From then on they had no __.',
      'It was the end of that __.',
      '{p} was sorry about the __.',
      'Dad got out his tools to see to the __.',
    ],
    rows: `ev due rivals
      A ball came in through the glass, and the pieces fell on the sill | window | roof gate bed
      A tree came down on the tiles, and rain fell into the attic | roof | window gate bed
      A lorry ran into the posts where the path to the house begins | gate | window roof bed
      Four boys jumped on the mattress, and all the legs gave way | bed | window roof gate
      Uncle sat down at the table, and his seat went to pieces under him | chair | window roof bed
      The bricks on top of the house that let out the smoke fell down | chimney | window bed gate
      The milk boy leaned his bicycle on the boards round the lawn, and they fell | fence | roof bed chair`,
  },
]);

export const kinds: readonly Kind[] = [BECAUSE];
