// Tellings of one or two short sentences, with one or many in them, after which a pronoun, a verb or a noun must agree.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const SHORT = toldKind('told: agreement, in short', [
  {
    open: ['{who} won the race.', 'The race is over, and the cup goes to {who2}.'],
    ask: [
      'At the finish {the} waved to __ mother.',
      'With tears of joy {the} took off __ shoes and threw them into the crowd.',
      'Will {the} come back next year? Not before the end of __ exams.',
      'On the next day {the} had a picture of __ dog in the paper.',
    ],
    rows: `who who2 the due rivals
      My uncle | my uncle | my uncle | his | her their / A young man | a young man | the young man | his | her their
      The old farmer | the old farmer | the farmer | his | her their / My aunt | my aunt | my aunt | her | his their
      A schoolgirl | a schoolgirl | the girl | her | his their / A nun | a nun | the nun | her | his their
      The twins | the twins | the twins | their | his her / Two boys | two boys | the boys | their | his her
      My cousins | my cousins | my cousins | their | his her`,
  },
  {
    open: [
      'We put {x} in the cellar.',
      '{p} forgot {x} in the rain.',
      'Somebody has left {x} out in the snow.',
    ],
    ask: [
      'After a year __ had turned green.',
      'In spring we found that __ had gone soft.',
      'The children say that __ looked like a monster.',
      'It is a pity, for __ cost a fortune.',
      'Well, __ will never be the same again.',
    ],
    rows: `x due rivals
      a big cheese | it | they them / the violin | it | they them / a cake | it | they them / the carpet | it | they them
      two cheeses | they | it its / the chairs | they | it its / some cakes | they | it its / six books | they | it its`,
  },
  {
    open: ['{who} from Iceland came to our school.', 'I sat next to {who2} from Iceland.'],
    ask: [
      'All the others crowded round. "Where __ {the} sleep?"',
      'I would love to hear more. What __ {the} eat at home?',
      'We had never seen so many scarves and jumpers. Why __ {the} not take them off?',
      'My little brother has just one question: how __ {the} say "sausage"?',
    ],
    rows: `who who2 the due rivals
      A girl | a girl | the girl | does | do is has / A poet | a poet | the poet | does | do is has
      A boy | a boy | the boy | does | do is has / A farmer | a farmer | the farmer | does | do is has
      Two girls | two girls | the girls | do | does are have / Some poets | some poets | the poets | do | does are have
      Four boys | four boys | the boys | do | does are have / Some farmers | some farmers | the farmers | do | does are have`,
  },
  {
    open: [
      '{p} broke {x}.',
      'There was a crash, and {p} had broken {x}.',
      'The ball flew through the air and hit {x}.',
    ],
    ask: [
      'My aunt wept bitter tears over the __.',
      'With a brush and a shovel we picked up the __.',
      '"Never mind," said Grandma, "I did not like the __ anyhow."',
      'For two weeks the children saved their money to pay for the __.',
    ],
    rows: `x due rivals
      a window | window | windows / a mirror | mirror | mirrors / one cup | cup | cups / the lamp | lamp | lamps
      two windows | windows | window / both mirrors | mirrors | mirror / six cups | cups | cup / the lamps | lamps | lamp`,
  },
  {
    open: ['{p} cannot find {x}.', '"Help, I have lost {x}!" cried {p}.'],
    ask: [
      'We turned the whole house upside down. Where __ {the} gone?',
      'It is a mystery to all of us how {the} __ got lost.',
      'Let us ask the boys next door if {the} __ been seen in the garden.',
      'Hurrah! Under the cushions, between two old letters, {the} __ turned up.',
    ],
    rows: `x the due rivals
      a ring | the ring | has | have are were / a shoe | the shoe | has | have are were / one key | the key | has | have are were
      the map | the map | has | have are were / two rings | the rings | have | has is was
      both shoes | the shoes | have | has is was / all the keys | the keys | have | has is was
      some stamps | the stamps | have | has is was`,
  },
  {
    open: ['{p} has {n} aunts in Rome.', 'The {n} aunts of {p} live in Rome, under one roof.'],
    ask: [
      'They never married, and __ of them snore.',
      'At Easter {p} sends chocolate eggs to __ of them.',
      'Every one of them is a good cook. I have stayed with __ of them.',
      'Put some more plates on the table. I have asked __ of them to dinner.',
    ],
    rows: `n due rivals
      two | both | all one / two old | both | all one / two fat | both | all one / two rich | both | all one
      three | all | both one / four | all | both one / five | all | both one / six | all | both one`,
  },
  {
    open: ['On the stairs sat {who}.', '{p} came home and fell over {who}, who sat on the stairs.'],
    ask: [
      'It was dark, and the bulb had gone. Nobody could tell me what {the} __ doing there.',
      'I asked politely if {the} __ waiting for somebody.',
      'Half an hour later, when I looked again, there {the} __ still.',
      'The people from the upper floors came down to see who {the} __.',
    ],
    rows: `who the due rivals
      a girl | the girl | was | were have are / a man | the man | was | were have are / a child | the child | was | were have are
      a nun | the nun | was | were have are / two girls | the girls | were | was is has / three men | the men | were | was is has
      some children | the children | were | was is has / two nuns | the nuns | were | was is has`,
  },
  {
    open: ['I do not want {b}, I want {a}.', 'We have got more than enough {b} here, but no {a} at all.'],
    ask: [
      'Could you let me have two or three __?',
      'If you go to the shop, please bring back half a dozen __.',
      'What I wish for is only a few __.',
      'My kingdom for a handful of __!',
    ],
    rows: `a b due rivals
      eggs | nuts | eggs | egg nuts nut / nuts | eggs | nuts | nut eggs egg / pens | cups | pens | pen cups cup
      cups | pens | cups | cup pens pen / nails | plums | nails | nail plums plum / plums | nails | plums | plum nails nail
      buttons | stamps | buttons | button stamps stamp / stamps | buttons | stamps | stamp buttons button`,
  },
  {
    open: [
      '{p} eats {x} every day.',
      'The doctor told {p} to live on {x}.',
      'Nothing but {x}! That is what {p} has for lunch.',
    ],
    ask: [
      'I should like to know exactly how __.',
      'It surely depends on how __.',
      'The nurse asked {p}, "And how __ did you have today?"',
      'One forgets how __ a person can eat.',
    ],
    rows: `x due rivals
      rice | much | many few / honey | much | many few / cheese | much | many few / garlic | much | many few
      eggs | many | much little / apples | many | much little / carrots | many | much little / nuts | many | much little`,
  },
  {
    open: ['Mother told {who} to sit still.', 'I know {who} who cannot sit still.'],
    ask: [
      'So what happened? With a needle {the} pricked __.',
      'On the swing {the} hurt __ a little.',
      'Round and round {the} spun, and got dizzy, and could not help laughing at __.',
      'In a minute {the} had covered __ with mud from top to toe.',
    ],
    rows: `who the due rivals
      a boy | the boy | himself | themselves herself / a young prince | the prince | himself | themselves herself
      a small boy | the small boy | himself | themselves herself / a girl | the girl | herself | themselves himself
      a princess | the princess | herself | themselves himself / two boys | the boys | themselves | himself herself
      three girls | the girls | themselves | himself herself / two princes | the princes | themselves | himself herself`,
  },
  {
    open: ['{p} came back from the forest with {x}.', 'In the hollow tree {p} found {x}.'],
    ask: [
      '"Mum," said {p}, "may I keep __ {thing}?"',
      '"Now tell me what you want with __ {thing}," said Father.',
      '"Nobody will believe where I got __ {thing}," said {p}.',
      '{q} laughed. "And what is so special about __ {thing} here?"',
    ],
    rows: `x thing due rivals
      a stick | stick | this | these those / an egg | egg | this | these those / a stone | stone | this | these those
      a bone | bone | this | these those / two sticks | sticks | these | this that / three eggs | eggs | these | this that
      some stones | stones | these | this that / two bones | bones | these | this that`,
  },
  {
    open: ['{p} is going to meet {who} at the station.', 'The train is late, and {who} must be on it.'],
    ask: [
      'Smoke over the trees, a whistle, and here __ {who}!',
      'Down the steps, with bags and boxes, __ {who}.',
      'Look who is getting off! There __ {who}.',
      'Get your flags out, children, for along the platform __ {who}.',
    ],
    rows: `who due rivals
      Grandma | comes | come are have / Aunt May | comes | come are have / my cousin | comes | come are have
      our guest | comes | come are have / the twins | come | comes is has / my cousins | come | comes is has
      our guests | come | comes is has / both aunts | come | comes is has`,
  },
  {
    open: [
      'My neighbour keeps {x} in the bath.',
      '{p} got {x} as a pet.',
      'Where other people have a sofa, {p} has {x}.',
    ],
    ask: [
      'Nobody in the house sleeps any more, because the {y} __ so noisy.',
      'The landlord rings the bell and asks us where the {y} __.',
      'It says in the paper how dangerous the {y} __.',
      'Do come in, but wipe your feet and mind your toes, for the {y} __ hungry.',
    ],
    rows: `x y due rivals
      a lion | lion | is | are have were / a seal | seal | is | are have were / a bear | bear | is | are have were
      a crocodile | crocodile | is | are have were / two lions | lions | are | is has was / three seals | seals | are | is has was
      some bears | bears | are | is has was / two monkeys | monkeys | are | is has was`,
  },
  {
    open: ['I am writing this on a ship.', 'We are at sea, and there is nothing to do but look and listen.'],
    ask: [
      'The {x} in the cabins above us __ {end}.',
      'Each night, when the waves get high, the {x} __ {end}.',
      'My friends at home will laugh when they read that the {x} on this boat __ {end}.',
      'Among all those ropes and buckets the {x} __ {end}.',
    ],
    rows: `x due end rivals
      cook | sings | hymns | sing are have / captain | has | a pet goat | have are were
      old lady | plays | cards for money | play are have / priest | is | learning to swim | are were have
      cooks | sing | hymns | sings is has / officers | have | a pet goat | has is was
      old ladies | play | cards for money | plays is has / priests | are | learning to swim | is was has`,
  },
]);

export const kinds: readonly Kind[] = [SHORT];
