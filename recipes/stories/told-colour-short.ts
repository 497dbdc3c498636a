// Tellings, short and plain, of what colour something is, was painted, dyed or chosen.

import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS } from './telling-words.ts';

const COLOUR = toldKind('told: shortly, the colour of it', [
  {
    open: [
      '{f} has a new coat. It is {due}.',
      '{f} bought herself {a due} coat today.',
      '"Shall I take the {d} coat or the {due} one?" asked {f}. She took the {due} one.',
    ],
    ask: [
      'I know that coat of hers. It is __.',
      'The colour of her coat is __.',
      'There goes {f} in her __ coat.',
      'You will see {f} at once: her coat is bright __.',
      'So now {f} goes to school in her __ coat.',
      '"What colour is your coat, {f}?" "It is __!"',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'We painted the door {due}.',
      'Our front door used to be {d}. Now it is {due}.',
      'It took Dad all Saturday, but he painted the door {due}.',
    ],
    middle: ['The window frames stayed as they were, {e}.'],
    ask: [
      'Look for the house with the __ door.',
      'The door has been painted __.',
      'There was paint on the dog, too. His nose was __.',
      'Our door is __.',
      'When the sun falls on that door, it looks even more __.',
      'Everyone in the street knows our __ door.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'My cup is {due} and yours is {d}.',
      'The {due} cup is mine, and the {d} one is yours.',
      'You drink from the {d} cup, and I have the {due} one.',
    ],
    ask: [
      'My cup is __.',
      'Please give me my cup. You know, mine is __.',
      'This one is not mine, because mine is __.',
      'I want tea in my own cup, the __ one.',
      'I broke mine. Goodbye, my __ cup!',
      'No, no! You have the other colour. Mine is the one in __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      '{p} has dyed {pHis} hair {due}!',
      'Have you seen {p}? {PHis} hair is {due} now.',
      'On Friday {p} was blond. On Saturday {p} came out of the bathroom with {due} hair.',
    ],
    ask: [
      '"Good heavens," said Grandma. "Your hair is __!"',
      '{q} could not stop staring at all that __ hair.',
      'The bath was full of colour. Even the soap was __.',
      'How long will {pHis} hair stay __?',
      "It won't wash out. {p} is stuck with hair that is __.",
      'In the school photo {pHis} hair is __.',
    ],
    lists: { due: 'red blue green yellow white black pink purple orange grey' },
  },
  {
    open: [
      'There were two balloons, {a due} one and {a d} one. The {d} one burst.',
      'The {d} balloon went bang. The {due} one did not.',
    ],
    ask: [
      'The balloon that was left was __.',
      'Now there was only one balloon, and it was __.',
      'The child held on to the __ balloon.',
      'Take good care of the other one, the __ one.',
      'That left one balloon, all shiny and __.',
      'One balloon was still flying. Its colour was __.',
    ],
    lists: { due: COLOURS, d: COLOURS },
    rivals: 'd',
  },
  {
    open: [
      'The bus to the sea is {due}. The bus to the hills is {d}.',
      '"For the sea, take the {due} bus," said the man, "and for the hills, the {d} one."',
    ],
    ask: [
      'We want to swim, so we need the __ bus.',
      'Look, there is the bus to the sea! I know it is, because it is __.',
      'The bus to the beach was __.',
      'If you want to go to the sea, your bus is __.',
      'They sat by the water and watched the bus drive off. It was __.',
      'What colour is the bus to the sea? It is __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'My sister wants everything in {due}.',
      'The only colour my sister likes is {due}.',
      'Ask my sister what her favourite colour is. She will say {due}, always {due}.',
    ],
    middle: ['I like {d} better, but nobody asks me.'],
    ask: [
      'So of course she came in her new __ shoes.',
      'Her bed, her bag, her socks: all of them are __.',
      'What shall we give her? Something __.',
      'If she had a horse, she would paint it __.',
      'She is happy only when she is dressed in __.',
      'She wished for a cake, and the icing had to be __.',
      "My sister's room is __.",
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      '{m} wore {a due} hat to the party.',
      'We all laughed at {m}. He came to the party in {a due} hat.',
    ],
    ask: [
      'In every photo you can see his hat. It is __.',
      '{m} sat down on his nice __ hat.',
      'Somebody went home with his hat. "Has anyone seen it? It is __."',
      "{m}'s hat was __.",
      'You could not miss {m} that night, with a hat so very __.',
      'Whose is this? It must be his, since his hat was __.',
    ],
    lists: { due: COLOURS },
  },
  {
    open: [
      'Mix {a} and {b}, and you get {due}.',
      '{p} had only two paints, {a} and {b}. {PHe} stirred them together.',
      'Some {a} paint fell into the {b} paint, and I stirred it with a stick.',
    ],
    ask: [
      'Now the paint was __.',
      'What came out was __.',
      'And look, it has turned __!',
      'The two together make __.',
      'The picture was painted with this __ paint.',
      'Nobody was surprised that it became __.',
    ],
    rows: `a b due rivals
      blue | yellow | green | purple orange pink
      yellow | blue | green | brown grey orange
      red | yellow | orange | green purple grey
      yellow | red | orange | green blue pink
      red | blue | purple | green orange yellow
      blue | red | purple | green orange yellow
      red | white | pink | green blue grey
      white | red | pink | green orange blue
      black | white | grey | green pink orange
      white | black | grey | red purple orange
      red | green | brown | pink white yellow
      green | red | brown | pink white blue`,
  },
  {
    open: [
      'It was the colour of {c}, my first bicycle.',
      '"What colour is your new bicycle?" "The same colour as {c}."',
      'They painted my bicycle, and now it has the colour of {c}.',
    ],
    ask: [
      'In short, the bicycle was __.',
      'So my bicycle is __.',
      'You cannot miss my bicycle. It is __.',
      'In other words, it is a bicycle in __.',
      'The bicycle in the picture was the same, and it was __.',
      'Nobody else at school rides a __ bicycle.',
    ],
    rows: `c due rivals
      fresh_snow | white | green red blue
      grass | green | pink white blue
      a_clear_sky_at_noon | blue | red green brown
      coal | black | yellow white pink
      blood | red | green blue white
      milk | white | black green red
      a_ripe_lemon | yellow | blue red brown
      a_ripe_tomato | red | blue grey black
      chocolate | brown | blue yellow green
      a_carrot | orange | blue white purple
      an_elephant | grey | pink yellow green
      a_flamingo | pink | green black brown
      an_egg_yolk | yellow | blue purple black
      a_raven | black | white pink yellow
      a_frog_in_the_grass | green | pink white purple
      a_little_pig | pink | blue green black`,
  },
  {
    open: [
      'The {due} car was faster than the {d} car.',
      '{Due} car against {d} car: ready, steady, go! The {due} one was first.',
      'In the race there was {a due} car and {a d} car. The {d} one came last.',
    ],
    ask: [
      'The car that won was the __ one.',
      'The fast one was __.',
      'The winner was happy. His car was __.',
      'There was a big cup for the driver of the __ car.',
      'One of the two was slow, but not the one that was __.',
      'First over the line came something __.',
    ],
    lists: { due: COLOURS, d: COLOURS },
    rivals: 'd',
  },
  {
    open: [
      'Our cat has one {due} eye and one {d} eye. The left one is {due}.',
      "Look at the cat's eyes! The right one is {d} and the left one is {due}.",
    ],
    ask: [
      'Her left eye is __.',
      'When she shuts the right eye, all you can see is __.',
      'Then the light falls on the left eye, and it shines __.',
      'She winked at me with her __ left eye.',
      'Seen from the left, the cat has an eye that is __.',
    ],
    lists: {
      due: 'green blue yellow orange brown grey',
      d: 'green blue yellow orange brown',
      e: 'green blue yellow brown',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The first light is {a} and the second light is {due}.',
      'Two lamps hang over the door. One is {a}. The other one is {due}.',
    ],
    ask: [
      'The first one went out. The light that was left was __.',
      'The one that is not {a} is __.',
      'Somebody stole the first one, so now there is only the __ light.',
      'No, the second one is not {a}. It is __.',
      'The one is {a} and the other is __.',
    ],
    lists: { a: COLOURS, due: COLOURS, e: 'red blue green yellow white orange pink' },
    rivals: 'a e',
  },
  {
    open: [
      'Mum knitted {q} a jumper. The wool was {due}.',
      'There was a lot of {due} wool in the basket, and Mum made it into a jumper for {q}.',
      'Mum had no {d} wool left, so she knitted the jumper out of {due} wool.',
    ],
    ask: [
      'The new jumper was __.',
      '{q} pulled it on. From neck to hips {qHe} was __.',
      '{q} looks good in that __ jumper.',
      'There was a hole in it later, and Mum mended it with a bit of wool in __.',
      'It is warm, it is soft, and it is __.',
      '"Do you like your jumper, {q}?" "Yes, I love __."',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      '{p} lives in the {due} house, and {q} lives in the {d} house.',
      'There are two houses at the end of the road. {p} lives in the {due} one and {q} in the {d} one.',
    ],
    ask: [
      'I am going to see {p}. Which house is it? It is the one that is __.',
      "{p}'s house is __.",
      'Smoke came out of the chimney where {p} lives. The house is __.',
      '{p} wrote: "Come to my house! It is __."',
      '{p} waved from the window of the __ house.',
      'To find {p}, just look for the __ house.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'The {due} pencil is all worn down, because {p} draws everything in {due}.',
      '{p} took the {due} pencil and drew a dragon.',
      'From the box of pencils {p} chose the {due} one. Soon there was a dragon on the paper.',
    ],
    middle: ['"Why not use the {d} pencil?" asked the teacher. {p} shook {pHis} head.'],
    ask: [
      'The dragon in the picture was __.',
      "{p}'s dragon is __.",
      'In that drawing even the fire is __.',
      'Please sharpen the __ pencil.',
      '{p} says that dragons are always __.',
      'All over the paper there was nothing but __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'The sock got into the wash. Now all our white things are {due}.',
      'A {x} sock was in the machine with the white shirts, so out came {due} shirts.',
      'Our white towels are not white any more. They came out of the wash {due}.',
    ],
    ask: [
      'So Dad went to work in his __ shirt.',
      'Everything from that wash is __.',
      'Even the pillows were __.',
      'I do not want to dry my face on anything __.',
      '"What have you done? All of it is __!"',
      'They were white once. Now they are __.',
    ],
    lists: { due: 'pink blue grey green yellow purple orange', x: 'new silly forgotten' },
  },
  {
    open: [
      'Put your {due} boots on, {p}.',
      '{p} jumped into the puddle with both feet, in {pHis} {due} boots.',
      'It is raining, so {p} is wearing {pHis} new boots, the {due} ones.',
    ],
    ask: [
      'Here comes {p} in those __ boots.',
      'Mud all over! You could not see that the boots were __.',
      "{p}'s boots are __.",
      'Wash them, and they will be __.',
      'One boot was black with mud, but the other was still __.',
      'I saw two little boots by the door. They were __.',
    ],
    lists: { due: 'red blue green yellow white pink purple orange' },
  },
  {
    open: [
      'Today {p} has two apples: {a due} one for now and {a d} one for later.',
      '{p} ate {a due} apple and kept {a d} one for later.',
    ],
    ask: [
      'The apple in {pHis} mouth was __.',
      'First {p} bit into the __ one.',
      'The one that {p} ate first was __.',
      'Only the peel was left of the first apple. It was __.',
      'The first one is eaten up, the __ one.',
      'Which apple is gone? The one that was __.',
    ],
    lists: { due: 'red green yellow', d: 'red green yellow brown' },
    rivals: 'd',
  },
  {
    open: [
      'You can have the {due} ball. I will keep the {d} one.',
      '"The {d} ball is mine," said {p}. "You can have the {due} one, {q}."',
    ],
    ask: [
      'So the ball that was given away was __.',
      'The one that you may have is __.',
      'And so they gave away the __ ball.',
      'The present was round and __.',
      'Take good care of it, your nice __ ball.',
      'One of the balls has a new owner, the one that is __.',
    ],
    lists: { due: COLOURS, d: COLOURS },
    rivals: 'd',
  },
]);

export const kinds: readonly Kind[] = [COLOUR];
