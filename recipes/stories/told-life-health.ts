// Tellings of illness, doctors, hospital, sleep and the body, and of getting better.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const HEALTH = toldKind('told: ill and well again', [
  {
    open: [
      '{P} came to see the doctor on Monday because {what}. There were nine people in the waiting room, and all the magazines were about boats.',
      '{P} had not slept all weekend because {what}. On the Monday there was no way round it: somebody had to drive {pHim} to the doctor.',
    ],
    ask: [
      'The doctor put on her glasses and had a good look at the __.',
      '"Hm," she said, "it is nothing but a bad __."',
      'A week of rest, some cream, and {p} had no more trouble with that __.',
      'When {p} got home, everybody wanted to know what she had said about the __.',
    ],
    rows: `what due rivals
      it hurt so much to hear even a whisper on that side | ear | knee tooth
      it hurt to chew and to drink cold water | tooth | knee ear
      it hurt to bend the leg or to kneel | knee | ear tooth
      things looked red and blurred on the left side | eye | knee tooth
      the sandwich from the station had to come up again and again | stomach | eye knee
      it hurt to swallow and to speak | throat | knee eye
      it hurt to lift boxes and to stand up straight | back | ear throat`,
  },
  {
    open: [
      'Two children are ill in our house. {P} {a}, and {q} {b}. I run up and down the stairs with trays all day long.',
      'The doctor came to see both of them. First he looked at {q}, who {b}, and next at {p}, who {a}. "Bed," he said, "for the pair of you."',
    ],
    ask: [
      'I put {need} down beside the bed of __.',
      'You may take {need} up, but do not give it to the wrong one. It is for __.',
      'The chemist sent {need}, with a label on it that said: for __.',
      '"Here is {need}," I called. "Who needs it?" "Me!" said __.',
    ],
    rows: `a b need
      has a bad cough | has a swollen ankle | the cough syrup
      has a runny nose | has a sore toe | a box of tissues
      has cut a finger | has a cold | a clean plaster
      has been stung by a wasp | has a sore throat | the cream for stings
      has a high fever | has a broken arm | the thermometer`,
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'You must take the {c} pills in the morning and the {due} ones before you go to bed, {p}. Do not eat any cheese with them, and no wine.',
      'It is written on the box: {due} pills at night, {c} ones with breakfast. My sight is not so good, so {p} wrote it out for me again in big letters.',
    ],
    ask: [
      'When the church clock struck ten, {p} yawned and looked for the pill that was __.',
      '"Just one more before you sleep," said the nurse, "and it is __."',
      'I always keep a glass of water by my bed to take those that are __.',
      'In the dark {p} could not tell if the last one of the day was really __.',
    ],
    lists: { due: 'red blue green yellow white pink orange', c: 'red blue green yellow white pink' },
  },
  {
    open: [
      '{P} could not come to the phone this morning. {PHe} {why}, and nobody wanted to disturb {pHim} on a Sunday.',
      'I saw {p} on the stairs just now. {PHe} {why}. We talked about the football for a bit, and I promised to feed the fish.',
    ],
    ask: [
      'If you had been through that, you would be __, too.',
      'So let us leave {pHim} in peace. {PHe} is __.',
      'You only had to look at {p} to see how __ {pHe} was.',
      'They made {pHim} lie down on the sofa for a while, since {pHe} was so __.',
    ],
    rows: `why due rivals
      had not closed an eye for three nights | tired | cold hungry
      had walked home through the icy rain without a coat | cold | tired hungry
      had not been allowed to eat for two days because of the tests | hungry | cold wet
      had fallen into the river with shoes and coat on | wet | hungry ill
      had turned round and round on the big wheel for an hour | dizzy | hungry wet
      had broken a rib and could not laugh without a cry | sore | hungry wet`,
  },
  {
    open: [
      'Dear class, thank you for your cards! I am in a room with two others, and from the window I can see the {due}. At night the nurses play cards. I would rather look at the {d}, but that is on the other side.',
      '{P} is in bed number four, by the window, with a view of the {due}. The man in number three only sees the {d}, and he snores.',
    ],
    ask: [
      'It helps to have something to look at, even if it is only the __.',
      'All the drawings that were sent home from there showed the same thing: the __.',
      'On the first day without pain, the bed was pushed right up to the glass, and there lay the __.',
      'When it got light, the first thing to be seen was the __.',
    ],
    lists: {
      due: 'river park castle station harbour church bridge market school zoo',
      d: 'station church bridge market school',
    },
  },
  {
    open: [
      '{Who} slipped on the ice outside the bank and broke a leg. The ambulance came in ten minutes, and the driver whistled all the way.',
      'Bad news, I am afraid. {Who} had to go into hospital on Tuesday. They say it is nothing serious.',
    ],
    ask: [
      'We are all going there on Sunday to visit __.',
      'The doctors are taking very good care of __.',
      'I have bought some grapes and a funny card for __.',
      '"No more skating for a while," said the nurse, and she smiled at __.',
    ],
    rows: `who due rivals
      my aunt | her | him them / my grandfather | him | her them / the twins from upstairs | them | him her
      our old headmaster | him | them her / the lady from the post office | her | him them
      both our neighbours | them | him her`,
  },
  {
    open: [
      'On Monday {p} had {a} red spots on {pHis} tummy. By Tuesday there were {more} new ones, and Mum rang the school. "Do not scratch!" she said about a hundred times.',
      'The doctor said {p} must take {a} pills a day. A week later she added {more} more. "And plenty of fresh air," she said.',
    ],
    ask: [
      '{P} counted them all that evening, and there were __.',
      '"How many is it now, all together?" asked Grandpa. "Now it is __."',
      'In the diary {p} wrote down the new number: __.',
      'That is quite enough for one small person, I should say, all __.',
    ],
    rows: `a more due rivals
      three | two | five | three two / four | three | seven | four three / two | two | four | two three
      five | three | eight | five three / six | three | nine | six three / seven | three | ten | seven three
      four | two | six | four two`,
  },
  {
    open: [
      '"If you are brave at the dentist\'s," said Dad, "I will buy you {a due}." {P} thought about it. {Q} had got {a d} last time, and that was only for a filling.',
      'In the car {p} held on to one thought only. Dad had promised {a due}, a real one, for after the injection. "And not {a d}," {pHe} had said.',
    ],
    middle: ['It took four minutes. There was a fish tank, and the drill made a noise like a bee.'],
    ask: [
      'Not a tear was shed, and so they drove straight into town for the __.',
      '"Open wide," said the dentist. {P} shut both eyes and thought of the __.',
      'In the evening {p} went to sleep with numb lips and, in the other bed, a brand-new __.',
      '"I did not even say ouch!" said {p}. "So where is my __?"',
    ],
    lists: {
      due: 'kite drum football torch dinosaur teddy guitar camera robot',
      d: 'book balloon kite football puzzle',
    },
  },
  {
    open: [
      '"Your {x} will be better in no time," said the doctor, washing her hands. "But {p}, you must not do it again. You are not a monkey."',
      'When I went in, {p} was talking to the nurse about {pHis} {x}. The radio was playing, and there was a smell of soap.',
    ],
    ask: [
      'That evening {p} could not even __.',
      '"Be patient," I said. "It will be a while before you can __."',
      'On the third day, to the joy of all, {p} was able to __.',
      'You do not know what it means until you are no longer able to __.',
    ],
    rows: `x due rivals
      broken foot | walk | speak see / sore throat | speak | walk write / two bad eyes | see | walk speak
      broken right hand | write | walk speak / blocked nose | smell | walk write / blocked ears | hear | walk smell
      toothache | chew | walk see`,
  },
  {
    open: [
      'Where are the plasters? I keep them in the {due}, behind the cotton wool, so that the children do not stick them on the cat. In the {d} there is only sun cream.',
      '"In case one of them falls over," said the mother, "there is a tin of plasters in the {due}. And no sweets, please, {p}."',
    ],
    ask: [
      'It was a nasty cut. {P} ran and felt about in the __.',
      'With blood all over the floor, {p} tried to remember. Of course! The __!',
      'There was one left, with a bear on it, in the __.',
      '"It is all right, I know where they are," said {p} and hurried off to the __.',
    ],
    lists: { due: 'drawer cupboard basket bag box fridge car wardrobe', d: 'drawer cupboard bag box' },
  },
  {
    open: [
      'Good evening. I have looked at {x} again, and I am happy with what I see. You may get up tomorrow if you promise not to dance.',
      'The nurse came in at six with a lamp and a cup of tea. She bent down to look at {x} and wrote something in her book.',
    ],
    ask: [
      '"I am glad to say that {x} __ much better," she told the family later.',
      'In her report it says that {x} __ no cause for worry.',
      'It is a joy to see how nicely {x} __ healing up.',
      'Everyone is surprised at how quickly {x} __ getting better.',
    ],
    rows: `x due rivals
      the cuts on your arm | are | is / the bruise between your eyes | is | are
      the spots around your mouth | are | is / the scar under the bandages | is | are
      the burns on your hand | are | is / the wound from those stitches | is | are`,
  },
  {
    open: [
      'For three weeks {p} slept badly. It turned out that {why}. Since then {pHe} has been trying everything, from hot milk to poems.',
      'Why was {p} yawning so at school? Well, {why}. {PHis} teacher had a word with the parents.',
    ],
    ask: [
      'It was no good counting sheep. The thing that kept {pHim} awake was the __.',
      '"We must do something," said {pHis} mother, "about the __."',
      'In the end {p} got used to it and could not sleep without the __.',
      'Every night it was the same. {P} lay there and thought of nothing but the __.',
    ],
    rows: `why due rivals
      something barked under the window all night | dog | baby owl
      there was a small new sister in a cot in the same room | baby | dog clock
      something in the old tree kept hooting | owl | dog clock
      the thing on the wall ticked and struck every hour | clock | owl baby
      a wet tongue and a purr came onto the pillow at four | cat | owl clock
      something buzzed round and wanted to bite | mosquito | owl cat
      it shone right in through the window, round and white | moon | dog owl`,
  },
  {
    open: [
      'We have two doctors in the village. Old {p} {a}, and young {q} {b}. You can go to either, the waiting room is the same.',
      '"Which doctor would you like?" asked the woman at the desk. "{Q} {b}, as you may know. {P} {a}." I said I did not mind.',
    ],
    ask: [
      '{Sign}. So this, I thought, is __.',
      '{Sign}. "Good morning," I said, "you must be __."',
      '{Sign}. The one who saw me that day was therefore __.',
    ],
    rows: `a b sign
      has a long beard | is quite bald | Something grey and hairy tickled my arm
      sings at work | never says a word | Through the door I heard somebody humming a song
      always wears a bow tie | wears big boots | I sat looking at a neat bow of blue silk
      has a parrot | has a big dog | A feather floated down on my shoes
      walks with a stick | runs up the stairs | Tap, tap, tap, it went, slowly along the hall`,
    due: 'p',
    rivals: 'q',
  },
]);

export const kinds: readonly Kind[] = [HEALTH];
