// Tellings of a thing (a vehicle, a tool, a garment, a house, a plant) of which a part is named later.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const THINGS = toldKind('told: limbs, a part of the thing', [
  {
    open: [
      '{p} has bought {a x}.',
      '"Is that your {x}, {p}?" "It is, as from today."',
      'My cousin, whose name is {p}, spent all the money on {a x}. It was the week before the wedding. The wedding took place all the same.',
    ],
    ask: [
      'It would go much faster if it had better __.',
      'What makes it go, as {p} told everyone, is nothing but its __.',
      'After an hour it stopped and would not move on, because something was wrong with the __.',
      'Of all its parts {p} is proudest of the __.',
      'In the middle of nowhere it came to a stop, with {p} cursing the __.',
    ],
    rows: `x due rivals
      yacht | sails | oars pedals engines / rowing boat | oars | sails pedals engines
      pirate ship | sails | pedals engines oars
      tricycle | pedals | sails oars engines / aeroplane | engines | sails oars pedals
      ferry | engines | sails oars pedals / jet | engines | sails oars pedals
      child's bicycle | pedals | sails oars engines / sailing ship | sails | oars pedals engines`,
  },
  {
    open: [
      'There stood {a x} in the corner of the inn. Nobody had touched it since the war, people said, but {p}, who had come in only for a soup, went straight up to it.',
      'Every evening at six {p} has an hour alone with {pHis} {x}.',
      '"Can you play that thing?" asked {q}. It was {a x}. "Wait and see," said {p}.',
    ],
    ask: [
      'The fingers of {p} ran up and down over the __.',
      '{p} shut {pHis} eyes and felt with the tips of {pHis} fingers for the __.',
      '"Look at those hands!" They seemed to dance on the __.',
      '{p} wiped the dust from the __, one after the other, and began.',
      'Softly {p} laid a finger on one of the __.',
    ],
    rows: `x due rivals
      piano | keys | strings holes pedals / harp | strings | keys holes buttons
      guitar | strings | keys holes buttons / typewriter | keys | strings holes drums
      set of drums | drums | strings keys holes / organ | keys | strings holes drums
      cello | strings | keys holes buttons / old record player | buttons | strings keys holes
      set of bells | bells | strings keys holes`,
  },
  {
    open: [
      'The children were not allowed to touch the {x}, but {p} did.',
      '"What have you done to your hand, {p}?" "I only wanted to move the {x}."',
      '{p} was looking for the ball, did not see the {x} and put {pHis} hand right on it.',
    ],
    ask: [
      'There was blood on {pHis} finger where it had met the __.',
      '"Now you have learned to mind the sharp __," said the nurse.',
      '{p} had cut {pHimself} on the __.',
    ],
    rows: `x due rivals
      knife | blade | thorns teeth point / saw | teeth | blade thorns point
      rose bush | thorns | blade teeth point / axe | blade | thorns teeth claws
      sword | blade | thorns teeth claws / cactus | thorns | blade teeth claws
      arrow | point | blade thorns claws / rake | teeth | thorns blade claws
      spear | point | thorns teeth claws / comb of iron | teeth | thorns blade point`,
  },
  {
    open: [
      '{p} put on {pHis} {x}.',
      '"Hurry up, {p}, the bus is at the corner!" But {p} had only just got into {pHis} {x}.',
      'When you are three, as {p} is, to put on your {x} by yourself can take all morning. You must not be helped. You must not even be looked at.',
    ],
    ask: [
      '{p} was late because {pHe} could not do up the __.',
      'Then came the hard part, the __.',
      '"Wait, I will help you with the __," said {q}.',
      'With cold fingers {p} was fighting with the __.',
      'Now {p} was ready but for one thing: somebody had to do up the __.',
    ],
    rows: `x due rivals
      running shoes | laces | buttons buckle zip / coat | buttons | laces buckle pedals
      belt | buckle | buttons laces keys / apron | strings | buckle zip keys
      football boots | laces | buttons zip keys / cardigan | buttons | laces buckle keys
      leather belt | buckle | buttons laces zip / nurse's apron | strings | buckle zip laces
      skates | laces | buttons zip keys / white shirt | buttons | laces buckle zip`,
  },
  {
    open: [
      'I hid the key in the {x}. I told nobody, and then I had my birthday, and three cups of coffee, and somebody sang, and I clean forgot.',
      '"Where is the key?" "I think it is somewhere in the {x}," said {p}.',
      'The key must be in the {x}, {p} was sure of that.',
    ],
    ask: [
      'And there it was, {prep} the __.',
      'It took us an hour, and where do you think it was? It was {prep} the __.',
      'I put in my hand and at last felt the cold iron {prep} the __.',
      '"Have you looked {prep} the __?" asked {q}. That was where it was.',
      'The key had been all the time {prep} the __.',
    ],
    rows: `x prep due rivals
      desk | in one of | drawers | pockets pages branches
      coat | in one of | pockets | drawers pages branches
      dictionary | between | pages | keys drawers branches
      oak tree | among | branches | pages drawers pockets
      piano | under | keys | pages pockets branches / novel | between | pages | drawers pockets branches
      rose bush | among | thorns | pages drawers pockets
      jacket | in one of | pockets | drawers pages branches
      chest by the stairs | in one of | drawers | pockets pages keys
      apple tree | among | branches | pages keys pockets
      cookbook | between | pages | drawers pockets branches`,
  },
  {
    open: [
      'I am no good at mending things, so I live with them as they are. Take the {x}. It let in water from the first day, and yet I would not part with it.',
      'The {x} lets in water!',
      'It rained, and the {x} let in water.',
    ],
    ask: [
      'We found the place at last: there was a hole in the __.',
      'The water came in through the __.',
      '"No wonder," said the man, and he poked his thumb through the __.',
      '"It needs a patch on the __," said {p}, "or it will let in water for ever."',
    ],
    rows: `x due rivals
      house | roof | toe finger bottom / left shoe | toe | roof finger bottom
      boat | bottom | roof toe finger / glove | finger | roof toe bottom
      barn | roof | toe finger bottom / boot | toe | roof finger bottom
      tent | roof | toe finger bottom / slipper | toe | roof finger bottom
      canoe | bottom | roof toe finger / shed | roof | toe finger bottom`,
  },
  {
    open: [
      "Old {p} had been working on {a x} since March, and there was talk of nothing else at the barber's, at church and on the bus. By the end of May it was almost done.",
      '"Come and see my {x}!" {p} called. "It is nearly finished."',
      '{p} is making {a x}, all with {pHis} own hands.',
    ],
    middle: ['The cat had been sleeping on the tools, as it always did.'],
    ask: [
      'There was just one thing that it still had to get, and that was the __.',
      'It looked quite naked without its __.',
      '"What about the __?" asked {q}. "They will be put on tomorrow," said {p}.',
      'In the evening {p} took a deep breath and fixed the __.',
      'And so, on the last day, nothing was missing any more but the __.',
    ],
    rows: `x due rivals
      cart | wheels | legs sails wings strings / stool | legs | wheels sails strings drawers
      sailing boat | sails | wheels legs strings drawers / violin | strings | wheels legs sails drawers
      shirt | buttons | wheels legs sails drawers / model plane | wings | legs sails strings drawers
      desk | drawers | wheels sails wings strings / toy bus | wheels | legs sails wings strings
      clock | hands | wheels sails wings strings / table | legs | wheels sails wings strings
      windmill | sails | legs strings pockets drawers / pullover | sleeves | wheels sails wings strings
      paper angel | wings | wheels sails drawers strings / harp | strings | wheels legs sails drawers`,
  },
  {
    open: [
      'My neighbour has planted {a x} right beside the path. She asked nobody, and she waters it with cold tea.',
      'In the middle of the square there is {a x}.',
      'This {x} was planted when my mother was born, and so we call it Anna, as she is called.',
    ],
    ask: [
      'There was a storm last night, and today the ground around it is covered with __.',
      'I took my broom and swept up all the __ that had come down.',
      'A gust of wind shook it, and down came a shower of __.',
      'The child picked up what had fallen: a whole hatful of __.',
      'After the wind the puddles under it were full of __.',
    ],
    rows: `x due rivals
      rose | petals | needles apples cones nuts / apple tree | apples | petals cones needles nuts
      pine tree | needles | petals apples pears plums / plum tree | plums | petals cones needles apples
      cherry tree | cherries | needles cones apples nuts
      Christmas tree | needles | petals apples pears plums
      pear tree | pears | petals cones needles plums / nut tree | nuts | petals cones needles apples
      peony | petals | needles apples cones nuts / lemon tree | lemons | needles cones apples nuts`,
  },
  {
    open: [
      'The answer to the riddle is {a x}. But you must not tell your sister, as she is still thinking.',
      '"I give up," said {p}. "What is it?" "It is {a x}," said {q}.',
      '{p} made up a riddle about {a x} for the school paper.',
    ],
    ask: [
      'The riddle goes like this: It {cannot}, and yet it has __.',
      'What {cannot} although it has __?',
      '"It {cannot}, but it has __." That was the whole riddle, and nobody guessed it.',
      'Why it {cannot}, I do not know, for it surely has __.',
    ],
    rows: `x cannot due rivals
      piano | never opens a door | keys | legs hands teeth wings
      clock | never claps | hands | legs teeth wings keys
      comb | never bites | teeth | hands keys legs wings
      table | never takes a walk | legs | hands teeth keys wings
      book | never turns green in spring | leaves | hands teeth keys wings
      saw | never eats | teeth | hands legs keys leaves
      bed | never walks and never runs | legs | hands teeth keys wings
      potato | never sees a thing | eyes | hands teeth legs keys
      field of corn | never hears a word | ears | teeth legs keys hands`,
  },
  {
    open: [
      'There are people who never close a thing again when they have used it, and {p} is one of them. This time it was the {x}.',
      '"Who left the {x} open all night?" "I did," said {p}.',
      'The {x} stood open all night, because {p} had gone to answer the phone.',
    ],
    ask: [
      'In the morning {q} went on hands and knees under the table to look for the __.',
      'Somebody must have kicked away the __.',
      '"It is quite simple," said {q}. "When you have finished, you put back the __."',
      'So that it should not happen again, {q} tied a thread to the __.',
    ],
    rows: `x due rivals
      soup pot | lid | cork cap button / wine bottle | cork | lid button curtain
      fountain pen | cap | lid cork button / jam jar | lid | cork button curtain
      saucepan | lid | cork cap curtain / bottle of champagne | cork | lid button curtain
      felt pen | cap | lid cork button / biscuit tin | lid | cork cap button
      red pen | cap | cork button lid / bottle of cider | cork | lid button curtain`,
  },
  {
    open: [
      '"You see that {x}?" said {p}. "I am going to ride it down the hill, and I will not scream."',
      'It was the first time that {p} was alone on {a x}.',
      '{p} sat on {a x}. The whole family was watching, and the uncle from Canada was filming it all.',
    ],
    ask: [
      'With both hands {p} held on to the __.',
      '"Whatever happens," {q} had said, "do not let go of the __!"',
      'You could see from the white hands how hard {p} was holding the __.',
      '{p} let go of the __ just for a second, to wave, and that was a mistake.',
    ],
    rows: `x due rivals
      horse | reins | wheel rope oars / sledge | rope | reins wheel oars
      tractor | wheel | reins rope oars / pony | reins | wheel oars engine
      swing | ropes | reins wheel oars / lion | mane | wheel ropes oars
      go-kart | wheel | reins ropes oars / donkey | reins | wheel oars engine
      bull | horns | wheel reins oars / unicorn | horn | wheel oars ropes`,
  },
  {
    open: [
      'My cousin is two heads taller than I am, and I get all his old clothes. This time it was {a x}.',
      'I ordered {a x} for {p} by post. It came on Tuesday, and {p} put it on and stood in front of us.',
      'This is a beautiful {x}, but it was made for a giant.',
    ],
    ask: [
      'It is just right in the middle, but somebody must shorten the __.',
      'Grandma knelt down with pins in her mouth, and she began with the __.',
      'Snip, snip, and off came the ends of the __.',
    ],
    rows: `x due rivals
      pullover | sleeves | legs laces fingers / pair of trousers | legs | sleeves laces fingers
      pair of woollen gloves | fingers | sleeves legs laces / pair of boots | laces | sleeves legs fingers
      jacket | sleeves | legs laces fingers / pair of jeans | legs | sleeves laces fingers
      shirt | sleeves | legs laces fingers / pair of gloves | fingers | sleeves legs laces
      pair of running shoes | laces | sleeves legs fingers
      pair of pyjama bottoms | legs | sleeves laces fingers`,
  },
  {
    open: [
      '{p} got {a x} from {pHis} godmother, and for the rest of the holidays {pHe} was lost to the world.',
      'If you want to speak with {p}, good luck. There is {a x} in front of {pHim}.',
    ],
    ask: [
      '{p} did not look up from the __ when we called.',
      '"Dinner!" Nothing. {p} had eyes only for the __.',
      'At midnight there {p} still was, asleep, with {pHis} nose on the __.',
      'When we came home, {p} had left greasy marks all over the __.',
      '"Your eyes will go square," said {q}, "if you stare at the __ for so long."',
    ],
    rows: `x due rivals
      laptop | screen | pages strings keys / fat novel | pages | screen strings keys
      guitar | strings | screen pages keys / television | screen | pages strings keys
      photo album | pages | screen strings keys / piano | keys | screen pages strings
      harp | strings | screen pages keys / comic book | pages | screen strings keys
      toy piano | keys | screen pages strings`,
  },
  {
    open: [
      'Stolen from our cellar: one {x}. It is not worth much. The owner is fond of it and would be glad to have it back.',
      'Thieves have been at work! All that they took was {a x}, but it belonged to {p}.',
      "Somebody stole {p}'s {x}.",
    ],
    middle: ['The police said that such things happen, and went to lunch.'],
    ask: [
      'All that {p} got back was one of its __.',
      '"I would know it anywhere," said {p}. "One of the __ is blue."',
      'When it was found behind the station, someone had pulled out all its __.',
    ],
    rows: `x due rivals
      dictionary | pages | strings wheels sleeves / guitar | strings | pages wheels feathers
      chest of drawers | drawers | strings pages sleeves / pram | wheels | strings pages drawers
      fine comb | teeth | strings pages wheels / stuffed peacock | feathers | strings pages wheels
      violin | strings | pages wheels drawers / cookery book | pages | strings wheels drawers
      toy train | wheels | strings pages drawers / big writing desk | drawers | strings pages sleeves`,
  },
  {
    open: [
      'Hello, is that the repair shop? I bought {a x} from you in May, and now look at it!',
      '{p} bought {a x} at the flea market. The man swore that it was as good as new, and his wife looked at the sky.',
    ],
    ask: [
      'I took hold of it by the __, and there I stood with nothing else in my hand.',
      'As soon as {p} lifted it by its __, it broke in two.',
      'The only thing you can pick it up by is the __.',
      'It slipped, and {p} just caught it by the __.',
    ],
    rows: `x due rivals
      frying pan | handle | trunk ears tail / toy elephant | trunk | handle wings tail
      china rabbit | ears | handle wings trunk / glass angel | wings | handle ears tail
      jug | handle | trunk ears tail / china mouse | tail | handle wings trunk
      model plane | wings | handle ears trunk / teacup | handle | trunk ears tail
      china donkey | ears | handle wings trunk / glass swan | neck | handle ears trunk`,
  },
  {
    open: [
      'The {x} is where the birds come every spring. My grandfather puts on his good hat to greet them.',
      'A pair of birds has moved in with us. They looked at the shed, they looked at the hedge, and they chose the {x}.',
      'The birds have built a nest right on the {x}.',
    ],
    ask: [
      'Now they are sitting there, if you please, high up {prep} the __.',
      'From down here you can see a little straw {prep} the __.',
      'This morning three small heads were to be seen {prep} the __.',
      '"Ladder!" I said, as I wanted to look at the nest {prep} the __.',
    ],
    rows: `x prep due rivals
      apple tree | between | branches | wheels sails hands / house | beside | chimney | mast branch wheel
      ship | on top of | mast | chimney wheel branch / church clock | behind | hands | branches wheels sails
      windmill | between | sails | branches wheels hands / chestnut tree | among | leaves | wheels sails hands
      cottage | beside | chimney | mast branch wheel
      old sailing boat | on top of | mast | chimney branch wheel
      oak | between | branches | wheels sails hands`,
  },
  {
    open: [
      'Dear diary, today we had the big cleaning up. {p} did the windows and {q} did the floor. I was given the {x}, and I worked with a wet cloth until my arms ached.',
      'My job on Saturdays is to clean the {x}.',
      '"You clean the {x}, {p}," said the farmer, "and take your time over it."',
    ],
    ask: [
      'What took longest were the __.',
      'When the rest was clean, there were still the __, one by one.',
      'To get at the __, you need an old toothbrush.',
      'In the end it was shining, all but the __.',
    ],
    rows: `x due rivals
      tractor | wheels | keys drawers teeth / piano | keys | wheels drawers branches
      kitchen chest | drawers | wheels keys teeth / car | wheels | keys drawers teeth
      rake | teeth | keys drawers wheels / old typewriter | keys | wheels drawers teeth
      writing desk | drawers | wheels keys teeth / wheelchair | wheels | keys drawers teeth
      lion cage | bars | wheels keys drawers`,
  },
  {
    open: [
      'The fog was so thick that the others could see next to nothing of the {x}.',
      'Where was the {x}? {p} had seen it on the beach when the tide was out, and now the whole beach was under water.',
      'Snow fell for three days and covered the {x} almost to the top.',
    ],
    ask: [
      'All that you could still see was the tip of {one} __.',
      'The only thing that stuck out was the top of {one} __.',
      'A crow was sitting on what was still to be seen, the end of {one} __.',
      'First came the point of {one} __ and then, slowly, all the rest.',
    ],
    rows: `x one due rivals
      sailing boat | the | mast | wing horn trunk / stone bull | one | horn | wing mast oar
      little plane | one | wing | horn mast trunk / rowing boat | one | oar | wing horn ear
      house | the | chimney | mast wing horn / wooden elephant | the | trunk | wing mast horn
      stone angel | one | wing | horn mast trunk / stone hare | one | ear | wing mast horn
      yacht | the | mast | wing horn trunk / hut | the | chimney | mast wing horn
      unicorn statue | the | horn | wing mast trunk`,
  },
]);

export const kinds: readonly Kind[] = [THINGS];
