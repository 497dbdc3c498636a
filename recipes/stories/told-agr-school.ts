// Tellings of school and children in which one or many was told, and verb, noun or pronoun must agree with it.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const VERBS = toldKind('told: agreement, verbs at school', [
  {
    open: [
      'Mrs Black has been teaching here for thirty years, and she talks about her work as other people talk about their cousins.',
      'For homework we had to ask our parents what they remember of their schooldays. My father looked at the ceiling and began.',
    ],
    ask: [
      '"{Who} for boys with clever fingers __ {end}."',
      '"The way I see it, {who} before the summer holidays __ {end}."',
      '"Take away the books and the bells, and {who} __ {end}."',
      '"Do not listen to the big boys who tell you that {who} __ {end}."',
    ],
    rows: `who due end rivals
      physics | is | a sort of game | are were have / drawing | has | its good sides | have are were
      spelling | makes | you ill | make are have / reading aloud | does | you no harm | do are have
      lessons | are | a sort of game | is was has / exams | have | their good sides | has is was
      long poems | make | you ill | makes is has / hard sums | do | you no harm | does is has`,
  },
  {
    open: [
      'It was the last day before the holidays, and {who} of our class went missing on the way to the zoo. We had been counted at the station, on the bridge and at the gate.',
      'The teacher counted heads at the gate of the zoo, and then once more. "Stop," she said. "We have lost {who}!"',
    ],
    middle: ['Some of us wanted to see the snakes, others were hungry, and the guide was out of breath.'],
    ask: [
      'For a whole hour nobody knew where the missing {x} __.',
      'We looked behind the cages and in the snack bars, and, believe it or not, there the {x} __, with the monkeys.',
      'Later the keepers told us how happy the {x} __ with the monkeys.',
      'When we ran back to the lions, the {x} __ not there either.',
      'You can guess how cross the teacher was, and how sorry the {x} __.',
    ],
    rows: `who x due rivals
      one girl | girl | was | were have are / a boy | boy | was | were have are / a child | child | was | were have are
      a pupil | pupil | was | were have are / two girls | girls | were | was is has / three boys | boys | were | was is has
      some children | children | were | was is has / five pupils | pupils | were | was is has`,
  },
  {
    open: [
      'The headmaster reads out the notices on Monday morning, in a voice as if the king had died.',
      'On the board by the stairs there is always something new to read. I copied it for {p}, who is at home with a cold.',
    ],
    ask: [
      'The {x} behind the bicycle sheds __ {end}.',
      'Pupils are told that the {x} for the boys of the two top classes __ {end}.',
      'In spite of all the letters from parents, the {x} __ {end}.',
      'We are pleased to say that the {x} which went up in flames __ {end}.',
      'Because of the frogs, so it says, the {x} near the ponds __ {end}.',
    ],
    rows: `x due end rivals
      shower | is | open again | are were have / gym | has | a new floor | have are were
      wall | needs | fresh paint | need are have / hall | stays | locked in the break | stay are have
      showers | are | open again | is was has / changing rooms | have | a new floor | has is was
      walls | need | fresh paint | needs is has / music rooms | stay | locked in the break | stays is has`,
  },
  {
    open: [
      'In our class there are four boys called Tom, and each has his own trick. Today, while the teacher was looking for her chalk, I made a list for my penfriend in Wales.',
      'My mother wants to know what the others in my class are like. I told her, and now she wants to change schools.',
    ],
    ask: [
      '{Who} with a pet in the pencil case __ {end}.',
      'I am not making it up: {who} in the last two rows __ {end}.',
      'When we are writing tests, {who} near the radiators __ {end}.',
      'The teachers have no idea why {who} with ink on both ears __ {end}.',
    ],
    rows: `who due end rivals
      one of the Toms | eats | chalk | eat are have / the smallest boy | has | three watches | have are were
      a certain girl | barks | like a dog | bark are have / the boy who hates frogs | is | always asleep | are were have
      two of the Toms | eat | chalk | eats is has / some of the boys | have | three watches | has is was
      the twin sisters | bark | like dogs | barks is has / the boys from my street | are | always asleep | is was has`,
  },
  {
    open: [
      '{p} got {x} as a birthday present and came to school with a hat box, although pets are forbidden and the first lesson was sport.',
      'There was a rustling under the desk. "It is only {x}," whispered {p}, "and my brothers at home are not to be trusted."',
    ],
    ask: [
      'Everyone crowded round the box. "Show us how tame the {y} __!"',
      'After the gym lesson the box was open and empty. "Where __ the {y}?"',
      'The headmaster has found something in his hat. So that is where the {y} __!',
      'At break the girls want to know what the {y} __ allowed to eat.',
    ],
    rows: `x y due rivals
      a frog | frog | is | are have were / one white mouse | mouse | is | are have were / a snail | snail | is | are have were
      a snake | snake | is | are have were / six frogs | frogs | are | is has was / two mice | mice | are | is has was
      two snails | snails | are | is has was / three snakes | snakes | are | is has was`,
  },
  {
    open: [
      'Our history teacher makes the old kings sound like neighbours with whom he has a quarrel. We like it, and nobody sleeps.',
      'I have to learn this page by heart for Friday. Will you listen, Grandma, and say stop if I get it wrong?',
    ],
    ask: [
      '"{Who} in a land of forests and wolves __ {end}."',
      '"In those times, you see, {who} behind the city walls __ {end}."',
      '"A monk wrote in one of his books that {who} __ {end}."',
      '"It is thought that {who} with many sons and few cows __ {end}."',
    ],
    rows: `who due end rivals
      the old king | was | a cruel man | were are have / a knight | has | to fight the dragon | have are were
      every farmer | pays | with his corn | pay are have / the queen | is | never seen in the streets | are were have
      both kings | were | cruel men | was is has / knights | have | to fight the dragon | has is was
      all farmers | pay | with their corn | pays is has / ladies | are | never seen in the streets | is was has`,
  },
  {
    open: [
      'At the school play everything went wrong that can go wrong. I was the moon, so I had a good view.',
      '"How was the play?" asks my aunt. She could not come, as she had to sit with the goats. So I act the whole of it for her in the kitchen.',
    ],
    ask: [
      'The curtain goes up, and the {x} with the paper wings __ {end}.',
      'In the middle of the songs the {x} from under the stairs __ {end}.',
      'The parents in the first rows gasp, since the {x} __ {end}.',
      'What nobody had expected: the {x} behind the cardboard trees __ {end}.',
      'The teacher waves both arms, but the {x} in the silver shoes __ {end}.',
    ],
    rows: `x due end rivals
      fairy | falls | off the stage | fall are have / witch | has | to sneeze | have are were
      dragon | does | not want to die | do are have / angel | wants | to go home | want are have
      fairies | fall | off the stage | falls is has / witches | have | to sneeze | has is was
      dragons | do | not want to die | does is has / angels | want | to go home | wants is has`,
  },
  {
    open: [
      '"{ask}?" asked the new teacher, who wanted to know us all, and she looked at the twins, {p} and {q}.',
      'The doctor came to the school with a long list of questions. "Tell me, {p}," she said, "{ask2}?"',
    ],
    near: true,
    ask: [
      'The answer was, "Yes, {he} __."',
      '"I believe {he} __," was all that she was told.',
      'Everybody shouted, "Of course {he} __!"',
      '"My mother says that {he} __," came the reply.',
    ],
    rows: `ask ask2 he due rivals
      Does your father smoke | does your father smoke | he | does | do is has
      Does your sister sing | does your sister sing | she | does | do is has
      Is your brother good at sums | is your brother good at sums | he | is | are does has
      Has your mother read it | has your mother got a car | she | has | have is does
      Do your parents work | do your parents work | they | do | does are have
      Do your sisters sing | do your sisters sing | they | do | does are have
      Are your brothers big | are your brothers big | they | are | is do have
      Have your parents got a dog | have your parents got a dog | they | have | has are do`,
  },
]);

const NUMBERS = toldKind('told: agreement, words of one or many at school', [
  {
    open: [
      'For the art lesson {p} was asked to bring {x}. The note lay under the butter all weekend, and it was Monday morning when somebody read it.',
      '{p} looked up from the breakfast egg. "Mum, I need {x} for school. Today!"',
    ],
    ask: [
      'Mother ran through the house. "Good heavens! And how __ did they say?"',
      'It was not clear from the note how __ to bring.',
      '"In my day," said Grandpa, "nobody asked how __ we had."',
      'How __ did the whole class use in the end? That could be seen on the walls.',
    ],
    rows: `x due rivals
      clay | much | many few / glue | much | many few / sand | much | many few / paint | much | many few
      buttons | many | much little / pencils | many | much little / shells | many | much little
      feathers | many | much little`,
  },
  {
    open: [
      '{p} made {x} out of clay and forgot to write a name underneath. It was the longest art lesson of the year, because the bell was broken.',
      'In the art room {p} has been at work on {x} for the people in the old home. The water in the jar has gone brown.',
    ],
    ask: [
      'The teacher came up and asked, "May I show __ to the others?"',
      '{q}, who was jealous, said nasty things about __.',
      '"Be careful, please," said {p}. "I do not want anybody to touch __."',
      'On the way home it rained, but {p} had wrapped __ up in a jersey.',
      'Mother put __ on the piano and cried a little.',
    ],
    rows: `x due rivals
      an elephant | it | them they / a castle | it | them they / a ship | it | them they / a vase | it | them they
      two elephants | them | it its / three owls | them | it its / some ships | them | it its / candlesticks | them | it its`,
  },
  {
    open: [
      'The headmaster had never lost a game of chess until {who} came to our school. "That is mate, sir," he heard one day in May, and half the school stood round the table.',
      'We got a cup for chess that year, thanks to {who} in the lowest class. There was a photograph in the paper, rather blurred.',
    ],
    ask: [
      'Nobody had given any lessons. It seems that {who} had learned it without help, all by __.',
      'After the game {who} bought a large ice cream for __.',
      'When the reporters came, {who} hid __ behind a curtain.',
      'With a mirror and a comb {who} got __ ready for the photograph.',
    ],
    rows: `who due rivals
      the new boy | himself | themselves herself / my brother | himself | themselves herself
      my little sister | herself | themselves himself / the quiet girl | herself | themselves himself
      the twins | themselves | himself herself / the new boys | themselves | himself herself
      the quiet girls | themselves | himself herself / the shy boy | himself | themselves herself`,
  },
  {
    open: [
      'Each child in our class has three {b} and one {a}, for that is what the school hands out in September. If you lose anything, you pay for it, and {p} has been paying since October.',
      'On the first day the school gives each of us one {a} and three {b}. "And take good care of your things," says the caretaker every time.',
    ],
    ask: [
      'My neighbour has put names on all of her __.',
      'When we emptied the bag of {p}, out came two __ that were broken in half.',
      'At the end of the year the caretaker counts hundreds of __.',
      'There are never enough __ to go round.',
      'In the lost property box there were nine __.',
    ],
    rows: `a b due rivals
      ruler | pencils | pencils | pencil ruler / map | pens | pens | pen map / brush | books | books | book brush
      bag | brushes | brushes | brush bag / lamp | towels | towels | towel lamp / towel | keys | keys | key towel
      cap | books | books | book cap / key | pens | pens | pen key`,
  },
  {
    open: [
      'This week {p} had {much} homework to do. It rained the whole time, and the cat was sick on the atlas.',
      'I met {p} by the swings. "We have {much} work at school just now," I was told.',
    ],
    ask: [
      'So it was a week with __ sums.',
      'There were __ pages to write.',
      '{p} had to learn __ new words.',
      'The teacher had asked them __ questions.',
    ],
    rows: `much due rivals
      a great deal of | many | much little few / loads of | many | much little few / so much | many | much little few
      hardly any | few | little much many / very little | few | little much many / almost no | few | little much many`,
  },
  {
    open: [
      'The old school has {n} towers, and there is a bell in each. {p} climbed up with the caretaker when the clock was being mended.',
      '{p} drew a picture of our school with its {n} towers and a sun that smiles. It hangs in the corridor.',
    ],
    ask: [
      'From down in the yard one can see __ of them.',
      'There are bats in every tower. When we did our project, we put nets over __ of them.',
      'The storm did not spare a single tower: it tore the roofs off __ of them.',
      'Flags were flying on __ of them when the queen came.',
      'Which tower is haunted? The big boys say that __ of them are.',
    ],
    rows: `n due rivals
      two | both | all one / two tall | both | all one / two old | both | all one / two round | both | all one
      four | all | both one / five | all | both one / seven | all | both one / six old | all | both one`,
  },
  {
    open: [
      'We saw {x} on the chair of the teacher when we came in. Nobody laughed, because we all knew what would happen next, and {p} turned as white as chalk.',
      'Under the lid of the piano in the music room {q} discovered {x}. Our teacher put on her glasses.',
    ],
    ask: [
      'The teacher looked from one to the other. "I ask you once more. Who brought __ {thing} here into my lesson?"',
      '"Please, Miss," said {p}, "I would like to take __ {thing} home again."',
      '"I shall keep __ {thing} here in my desk until the summer," said the teacher.',
      '"Whoever owns __ {thing}," said the teacher, "may come and see me in the break."',
    ],
    rows: `x thing due rivals
      a dead fish | fish | this | these those
      a doll | doll | this | these those / a sandwich | sandwich | this | these those
      two frogs | frogs | these | this that / some eggs | eggs | these | this that
      five dolls | dolls | these | this that / snails | snails | these | this that`,
  },
]);

export const kinds: readonly Kind[] = [VERBS, NUMBERS];
