// Tellings of doctors, bodies, babies and old age in which one or many was told, and a later word must agree with it.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const HEALTH = toldKind('told: agreement, at the doctor', [
  {
    open: [
      'While {p} was painting the ceiling, a drop fell down and got into {n}. It was only whitewash, but it burnt like fire.',
      '{p} rubbed chilli into {n} by accident, after cutting some for the soup, and the neighbours heard it.',
    ],
    ask: [
      'The nurse put some drops into the red __.',
      '{p} came to work with a bandage over the sore __.',
      'You must promise not to touch the __ for three days.',
      'The doctor shone a lamp into the __ and hummed.',
      'Cold tea is good for such things. Dip a cloth into it and lay it on the __.',
    ],
    rows: `n due rivals
      one eye | eye | eyes / the left eye | eye | eyes / the right eye | eye | eyes / an eye | eye | eyes
      both eyes | eyes | eye / the two eyes | eyes | eye / the poor eyes | eyes | eye / the tired eyes | eyes | eye`,
  },
  {
    open: [
      'Our doctor is half deaf, but he likes to talk. You sit there in your vest with a stick on your tongue, and he tells you what life has taught him.',
      'I have been a nurse on the night shift for twenty years. If you bring me a coffee, I shall tell you what I know about people.',
    ],
    ask: [
      '"{Who} with a cold in the nose __ {end}."',
      '"After two weeks among all those pills and needles, {who} __ {end}."',
      '"It is not in the books, but {who} in the beds by the windows __ {end}."',
      '"You may laugh. But when the lights are out, {who} __ {end}."',
    ],
    rows: `who due end rivals
      every man | thinks | that he will die | think are have / nobody | eats | the green jelly | eat are have
      an old lady | has | more courage than us all | have are were / everyone | is | a child again | are were have
      all men | think | that they will die | thinks is has / most people | eat | the green jelly | eats is has
      old ladies | have | more courage than us all | has is was / big strong men | are | children again | is was has`,
  },
  {
    open: [
      '{p} fell off the horse and hurt {n}. The horse is fine, thank you, and has been asking for sugar.',
      'The ladder slipped, the tin of paint flew over the hedge, and {p} came down on {n}. The gutter is still blocked.',
    ],
    ask: [
      'The doctor looked at the picture and shook his head. "I am afraid that the {y} __ broken."',
      'Everybody wants to know how bad it is, and whether the {y} __ better now.',
      'There is a cushion on the chair, because that is where the {y} __ supposed to rest.',
      'Friends come with flowers and grapes. "And how __ the {y}?" they ask.',
    ],
    rows: `n y due rivals
      one knee | knee | is | are have were / the left foot | foot | is | are have were / an elbow | elbow | is | are have were
      one ankle | ankle | is | are have were / both knees | knees | are | is has was / both feet | feet | are | is has was
      two fingers | fingers | are | is has was / three toes | toes | are | is has was`,
  },
  {
    open: [
      'The doctor has put {p} on {x}, morning and evening, for a month. It is to do with the liver, or perhaps it was the lungs.',
      '{p} went to see the old woman in the woods, who is good with herbs, and was told to swallow {x} every day.',
    ],
    ask: [
      '"And how __ each time?" asked the family.',
      'The first week went well. Then {p} forgot how __ it had to be.',
      'It says on the label how __ you may take at most.',
      'I should not like to find out how __ would be dangerous.',
    ],
    rows: `x due rivals
      garlic juice | much | many few / fish oil | much | many few / sea water | much | many few / cold tea | much | many few
      yellow pills | many | much little / raw onions | many | much little / red berries | many | much little
      nuts | many | much little`,
  },
  {
    open: [
      '{f} had {n} last night, at ten past four, and they are all well. The father fainted into a trolley of instruments, but he has been sewn up.',
      'The telephone rang before it was light. {f} has had {n}! I could hear some crying, which was my brother.',
    ],
    ask: [
      'It is visiting time. The aunts stand in front of the glass, and behind it the {y} __ asleep.',
      'All of us are allowed to guess how heavy the {y} __.',
      'Do you think that the {y} __ hungry again?',
      'They cannot agree what the {y} __ going to be called.',
    ],
    rows: `n y due rivals
      a baby | baby | is | are have were / a little boy | boy | is | are have were / a girl | girl | is | are have were
      a fat little boy | boy | is | are have were / twins | twins | are | is has was / two boys | boys | are | is has was
      three girls | girls | are | is has was / twin girls | girls | are | is has was`,
  },
  {
    open: [
      'In the waiting room there is a fish tank, a pile of old magazines and {who}, and nothing else to look at. I have been here since half past eight.',
      'Do you know this waiting game? I come in, I say good morning, and I sit down opposite {who}. The clock on the wall has stopped.',
    ],
    ask: [
      'I turn the pages and look over the edge. {The} among the rubber plants __ {end}.',
      'The door opens, a head comes out, a name is called. But {the} __ {end}.',
      'Is it catching, I wonder? For {the} under the pictures of teeth __ {end}.',
      'Nobody takes any notice when {the} __ {end}.',
    ],
    rows: `who the due end rivals
      an old man | the old man | smells | of mothballs | smell are have
      a fat lady | the fat lady | has | a cat in her bag | have are were
      a policeman | the policeman | is | biting his nails | are were have
      a small girl | the small girl | sings | in a low voice | sing are have
      two old men | the old men | smell | of mothballs | smells is has
      two fat ladies | the ladies | have | a cat in a bag | has is was
      some policemen | the policemen | are | biting their nails | is was has
      three small girls | the girls | sing | in a low voice | sings is has`,
  },
  {
    open: [
      'My grandfather keeps {x} in a glass of water by his bed, and has told me what will happen if I touch anything. I am seven, and I have a plan.',
      'On the night table of my grandfather there is a glass, and {x} in it. The cat and I come in on tiptoe.',
    ],
    ask: [
      'Before he wakes up, I fish __ out with a spoon.',
      'The cat puts in one paw and touches __.',
      'If he cannot find __ when the bell rings for breakfast, he will blame the nurse.',
      'I put __ into my pocket and go to school. What a face my friends will make!',
    ],
    rows: `x due rivals
      his false teeth | them | it its / two glass eyes | them | it its / all his rings | them | it its
      a gold tooth | it | them they / a glass eye | it | them they / his big ring | it | them they
      his gold teeth | them | it its / an old medal | it | them they`,
  },
  {
    open: [
      'It is not my fault that {who} will not go to the doctor. There is always a reason: the hay, the cows, the weather.',
      'No doctor has been inside that farm since the war. If anything is wrong, {who} will not hear of one.',
    ],
    ask: [
      'Last week {who} pulled out a tooth without any help, all by __.',
      'When there was a flu in the valley, {who} just rubbed __ with goose fat.',
      'In the end {who} brewed some soup from roots and poured a big bowl of it for __.',
      'And so {who} decided, after a look at __ in the mirror, to stay in bed.',
    ],
    rows: `who due rivals
      my uncle | himself | themselves herself / the old farmer | himself | themselves herself
      Grandfather | himself | themselves herself / my aunt | herself | themselves himself
      Grandmother | herself | themselves himself / my uncles | themselves | himself herself
      my grandparents | themselves | himself herself / the two sisters | themselves | himself herself`,
  },
  {
    open: [
      'The surgeon left {x} inside a patient, and it took six weeks before anyone noticed. The poor man rattled on the stairs.',
      'On the X-ray of {p} you can clearly see {x}, right under the ribs. The doctors have called in their colleagues, and all are scratching their heads.',
    ],
    ask: [
      'The doctor pointed with his pen. "How did you manage to swallow __ {thing} here?"',
      '"I do not understand," said the nurse. "How can anyone live with __ {thing} inside?"',
      'When it was all over, they held up a glass jar. "You may keep __ {thing} as a souvenir."',
      '"To tell you the truth," said the chief doctor, "I have been missing __ {thing} since Easter."',
    ],
    rows: `x thing due rivals
      a spoon | spoon | this | these those / a key | key | this | these those / a fork | fork | this | these those
      a watch | watch | this | these those / two spoons | spoons | these | this that / some coins | coins | these | this that
      four keys | keys | these | this that / five buttons | buttons | these | this that`,
  },
  {
    open: [
      'At the moment there is {much} work for the doctor in our village. He sits on the bench outside, and his dog sits next to him.',
      'The vet says that he has {much} work at this time of the year. I met him at the barber, so I had it from his own mouth.',
    ],
    ask: [
      'He has __ patients.',
      'In his waiting room you can see __ people.',
      'That is because __ families need him.',
      'So he is called out on __ nights.',
    ],
    rows: `much due rivals
      a great deal of | many | much little few / an awful lot of | many | much little few / too much | many | much little few
      hardly any | few | little much many / next to no | few | little much many / very little | few | little much many`,
  },
  {
    open: [
      'The hospital has {n} kitchens, and yet the soup is cold when it comes. My neighbour in the next bed used to be a cook and weeps into his plate.',
      'A man with a clipboard came to look at the {n} kitchens of the hospital. He wore white gloves, and he was not to be joked with.',
    ],
    ask: [
      'He found mice in every kitchen. "I shall have to close __ of them," he said.',
      'There is a new cook, who used to be on a ship, and he is in charge of __ of them now.',
      'No kitchen is without a cat these days. They have one in __ of them.',
      'A fire broke out in the night, and by the morning __ of them were black.',
    ],
    rows: `n due rivals
      two | both | all one / two big | both | all one / two old | both | all one / two new | both | all one
      three | all | both one / four | all | both one / five | all | both one / six | all | both one`,
  },
  {
    open: [
      '"{ask}?" asks the nurse, who has a form with ninety questions to fill in, and licks her pencil.',
      'At the desk they want to know everything about {p}. "{ask}?" was question forty.',
    ],
    near: true,
    ask: [
      'The old man nods and says that {he} __.',
      'I must have said three times that {he} __.',
      '"Oh yes, {he} __," comes the answer.',
      '"If you really want to know, {he} __."',
    ],
    rows: `ask he due rivals
      Does your father snore | he | does | do is has / Does your wife drink coffee | she | does | do is has
      Is your mother still alive | she | is | are does has / Has your son had the measles | he | has | have is does
      Do your sons snore | they | do | does are have / Do your sisters smoke | they | do | does are have
      Are your parents well | they | are | is do have / Have your children had the measles | they | have | has are do`,
  },
  {
    open: [
      'My husband is ill, which is to say that he has a cold. He lies on the sofa with the curtains drawn, and I take down his last words.',
      'The patient in room nine talks in his sleep. The other men have stopped playing cards in order to listen.',
    ],
    ask: [
      '"Farewell! The {x} with the golden wings __ {end}."',
      '"I can see it now. The {x} beyond those rivers __ {end}."',
      '"Tell my brothers that the {x} under the floor boards __ {end}."',
      '"Why does nobody believe me that the {x} __ {end}?"',
    ],
    rows: `x due end rivals
      angel | is | calling me | are were have / horse | has | come for me | have are were
      bird | knows | my name | know are have / ship | waits | for me | wait are have
      angels | are | calling me | is was has / horses | have | come for me | has is was
      birds | know | my name | knows is has / ships | wait | for me | waits is has`,
  },
  {
    open: [
      '"I always have the same dream, doctor," said {p} from the couch. "I am walking through a field at night, in my socks, and in front of me I see {x}."',
      'Night after night {p} dreams of {x}, and wakes up wet all over. A man with a notebook gets sixty pounds an hour for listening.',
    ],
    ask: [
      '"And in the middle of the dream __ slowly began to melt."',
      '"I took one step, and __ grew as tall as the sky!"',
      '"Then my mother called for supper, and __ laughed at me. What does it all mean?"',
      '"Perhaps," said the doctor, "__ can be explained by what you had for dinner."',
    ],
    rows: `x due rivals
      a clock | it | they them / a bell | it | they them / a piano | it | they them / a big hat | it | they them
      clocks | they | it its / three bells | they | it its / two pianos | they | it its / six big hats | they | it its`,
  },
]);

export const kinds: readonly Kind[] = [HEALTH];
