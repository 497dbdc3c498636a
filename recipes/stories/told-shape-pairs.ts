// Tellings in which a small word is due that a word some way before it demands: either … or, so … that, afraid … of.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const PAIRS = toldKind('told: shape, two halves of a pair', [
  {
    open: [
      'My sister has moved house four times in three years, and each time I carry the piano.',
      'What a life my sister leads! As soon as she has unpacked the last box, she looks out of the window and sighs.',
    ],
    ask: [
      'She {lead} the sea with its gulls, its cold wind and the salt on the window panes __ {end}.',
      'As she says herself, she {lead} a small house, with a stove and a crooked roof and a cat on the steps, __ {end}.',
      'To tell the truth, she {lead} the noise of a big city and all those lights in the middle of the night __ {end}.',
      'I have known for years that she {lead} the quiet of a village where the shop is shut at noon __ {end}.',
    ],
    rows: `lead due end rivals
      likes neither | nor | the mountains | or and but
      likes both | and | the mountains | or nor but
      prefers | to | the mountains | than or nor
      cannot choose between | and | the mountains | or nor than
      needs either | or | the mountains | and nor but
      misses not only | but | also the mountains | and nor than
      would rather have | than | a castle in the hills | but nor or
      is not sure whether she wants | or | the mountains | and nor than`,
  },
  {
    open: [
      'The new lift in our block has been out of order since the day it was put in. I live on the seventh floor.',
      'We had a letter from the landlord about the stairs. He seems to think that we fly.',
    ],
    ask: [
      '{Lead}, what with the shopping, the baby and the dog that does not like steps, __ {end}.',
      'Let me tell you how it is. {Lead} by the time I get to the fifth floor, with two bags in each hand, __ {end}.',
      '{Lead} on some evenings, and in the heat of summer above all, __ {end}.',
      'I wrote back at once. "{Lead} after a long day on my feet in the shop", I wrote, "__ {end}."',
    ],
    rows: `lead due end rivals
      I am so tired | that | I sleep in my coat | to than as
      I am too tired | to | take off my coat | that than as
      I am as tired | as | an old horse | that than to
      I am more tired | than | an old horse | that as to
      my legs are so heavy | that | I sit down on the steps | to than as
      my legs are too heavy | to | carry me any further | that than as
      my arms are as long | as | those of an ape | that than to
      my arms feel longer | than | those of an ape | that as to`,
  },
  {
    open: [
      'Our village has one bus, and the bus has one driver, and the driver has a bad temper.',
      'Let me explain to you how to get to us by bus. It is not simple.',
    ],
    ask: [
      'The bus {lead} the old mill with the broken wheel, where nobody ever gets on, __ {end}.',
      'On market days, if there is no snow and no football, it {lead} the bridge by the inn __ {end}.',
      'You should know that it {lead} the church where my parents were married __ {end}.',
    ],
    rows: `lead due end rivals
      runs from | to | the harbour | and or than
      runs between | and | the harbour | or to than
      stops at neither | nor | the harbour | or and to
      stops at either | or | the harbour, as the driver likes | nor to than
      stops at both | and | the harbour | or nor than
      stops not at | but | behind the harbour | to nor than
      stops more often at | than | at the harbour | but nor to
      goes not only past | but | also past the harbour | to nor than`,
  },
  {
    open: [
      'I am the waiter in a small place by the station. The menu is short, and still people cannot make up their minds.',
      'You learn a lot about people when you bring them their food. Take table nine.',
    ],
    ask: [
      'The gentleman {lead} the soup with the little dumplings that my mother makes __ {end}.',
      'After twenty minutes the lady in the fur hat {lead} the fried fish from the top of the menu __ {end}.',
      'Table nine, and this is a table for one, {lead} the pie with plums, which comes with a jug of cream, __ {end}.',
    ],
    rows: `lead due end rivals
      wants both | and | the cake | or nor than
      wants neither | nor | the cake | or and than
      will take either | or | the cake | and nor than
      has to decide between | and | the cake | or nor than
      would rather have | than | the cake | and nor or
      does not know whether to take | or | the cake | and nor than
      wants not only | but | also the cake | nor than or
      likes better | than | the cake that I praised | and nor or`,
  },
  {
    open: [
      'The school orchestra has been practising since September. I live opposite the school.',
      'Nobody had told me, when I took this flat, that there was a music room on the other side of the wall.',
    ],
    ask: [
      'The drums are {lead} on Tuesdays, when the windows are open and the big boys play, __ {end}.',
      'When they all start at the same time, it gets {lead} in my kitchen, even behind two closed doors, __ {end}.',
      'Last night, shortly before the concert, it was {lead} in the whole of our street __ {end}.',
    ],
    rows: `lead due end rivals
      so loud | that | the cups jump off the shelf | than to as
      too loud | to | hear the telephone | that as than
      as loud | as | a thunderstorm | that than to
      louder | than | a thunderstorm | that as to
      so awfully loud | that | the cat hid in the oven | than as to
      loud enough | to | wake the dead | that as than
      no less loud | than | a train | that as to
      quite as bad | as | a dentist's drill | that than to`,
  },
  {
    open: [
      'Before the wedding my aunt asked everyone for advice. I happened to be standing behind the curtain.',
      "There were two men in my aunt's life that year, and all the family had an opinion.",
    ],
    ask: [
      '"You {lead} the man with the big house, who sends you roses every week, __ {end}," said my mother.',
      'Grandfather put down his pipe. "You {lead} a fellow who is always late and never combs his hair __ {end}."',
      '"If you ask me, which you never do, you {lead} the one you met on the train to Rome __ {end}," said her friend.',
    ],
    rows: `lead due end rivals
      should marry neither | nor | the other | or and than
      must take either | or | the other | and nor than
      cannot love both | and | the other | or nor than
      would do better with | than | with the other | and nor or
      have to choose between | and | the other | or nor than
      should ask yourself whether you want | or | the other | and nor than
      will make not only | but | also the other one unhappy | and nor than
      surely cannot prefer | to | the other | than nor or`,
  },
  {
    open: [
      'The mayor gave a speech when the fountain was turned on. It was raining, so it made no difference.',
      'In the paper there was a report about our new fountain. The mayor is in love with it.',
    ],
    ask: [
      'The water shoots {lead} on days without wind, or so the mayor believes, __ {end}.',
      '"This fountain," he said, and held on to his hat, "is {lead}, in the opinion of all who have seen it, __ {end}."',
      'It looks {lead} in the evening, with the red lamps on and a duck on top, __ {end}.',
    ],
    rows: `lead due end rivals
      so high | that | you can see it from the hills | than as to
      as high | as | the church tower | that than to
      higher | than | the church tower | that as to
      almost as high | as | the moon | that than to
      so beautifully high | that | people clap | than as to
      far higher | than | the old one | that as to`,
  },
]);

const PREPOSITIONS = toldKind('told: shape, the word that the verb asks for', [
  {
    open: [
      'My brother is six feet tall and plays rugby. You would never think what goes on inside him.',
      "People look at my brother's big shoulders and draw the wrong conclusion.",
    ],
    ask: [
      'He {lead}, although he would sooner die than say so in front of his team, __ {thing}.',
      'Ever since he was in the first class at school, he has been a boy who {lead}, more than any other child I know, __ {thing}.',
      'You can ask our mother. He {lead}, and has done so for years, __ {thing}.',
    ],
    rows: `lead due thing rivals
      believes | in | ghosts | of for to
      longs | for | a pink pony | in to with
      smiles | at | his old teddy bear | for in of
      is fond | of | sick hedgehogs | for in at
      waits | for | the tooth fairy | of to in
      listens | to | fairy tales in bed | at for of
      hides | from | spiders | of for at
      plays | with | dolls | of to from
      laughs | at | his own jokes | to for in`,
  },
  {
    open: [
      'Our old teacher is retiring. We each wrote a page for her, and mine turned out to be about the class.',
      'On the last day of school we were told to say something true about one another. It took all morning.',
    ],
    ask: [
      '{p} is {adj}, as everybody who has ever sat next to {pHim} will agree, __ {thing}.',
      'It was no secret that {p} was {adj}, and I do not say this to be unkind, __ {thing}.',
      'In all those years nobody else has been so {adj}, in lessons or out of them, __ {thing}.',
      '"May I say that {p} is {adj}, like nobody else in this room, __ {thing}?" I asked.',
    ],
    rows: `adj due thing rivals
      good | at | sums | of with for
      bad | at | spelling | of with to
      afraid | of | wasps | at with to
      proud | of | that gold medal | at with to
      fond | of | chocolate | at with for
      interested | in | volcanoes | of at for
      famous | for | telling lies | at with of
      ready | for | any kind of fun | of at from
      kind | to | new pupils | of at from
      rude | to | the caretaker | of in for
      busy | with | little love letters | of to at
      full | of | good ideas | to at with`,
  },
  {
    open: [
      'I cannot find it, although I have been through every drawer in the house, and I will tell you why it matters.',
      'Have you seen it? I had it in my hand this morning. It is just a small brown thing in a box.',
    ],
    ask: [
      'It is the one thing in this house that I have always been so {adj} __.',
      'You would not understand. That is something that my grandmother, and her mother before her, was {adj} __.',
      'I do not mind about the money. But it is the only thing which I have, in all these years, been really {adj} __.',
    ],
    rows: `adj due rivals
      proud | of | for at with
      fond | of | for at with
      interested | in | of at with
      careful | with | of for to
      used | to | of for at
      afraid | of | for at with
      attached | to | of for at
      grateful | for | of in at
      keen | on | of to from`,
  },
  {
    open: [
      'This is the story of a bad day. It begins in bed and ends in bed, and in between there is not much to laugh about.',
      'I should have stayed under the blanket on Friday. The cat did, and the cat had a lovely day.',
    ],
    ask: [
      'First of all I {verb}, for what seemed like an hour and with no umbrella over my head, __ {thing}.',
      'In the afternoon, while the others went off for ice cream, I {verb} in that dusty office on the top floor __ {thing}.',
      'And as if that were not enough, I {verb}, with everybody staring at me, __ {thing}.',
    ],
    rows: `verb due thing rivals
      waited | for | a man who did not come | of in at
      searched | for | my other glove | of in to
      listened | to | my boss | for of in
      suffered | from | toothache | of at with
      hunted | for | my keys | of to from
      apologised | for | things I had not done | of to at
      struggled | with | a stuck window | of to at
      begged | for | a cup of tea | of in at
      quarrelled | with | a machine | of to for`,
  },
  {
    open: [
      'The girl next door has a friend whom nobody can see. She has told me a lot about her, over the fence.',
      'Every child needs a friend, and if there is none to be had, you can always make one up.',
    ],
    ask: [
      'There has to be someone that you can, on a rainy day and when your parents are busy, {verb} __.',
      'A friend you cannot see is still a friend whom you can, even in the middle of the night, {verb} __.',
      'Tell me, is there anybody in the world that you would sooner {verb} __?',
      'It is good to know someone whom one can always, come rain or shine, {verb} __.',
    ],
    rows: `verb due rivals
      play | with | for of at
      rely | on | for of to
      listen | to | on of for
      agree | with | for of to
      believe | in | for of to
      depend | on | of to for
      share your sweets | with | of for on
      tell your secrets | to | of for on
      count | on | of for to`,
  },
  {
    open: [
      'I have been asked to write something about my neighbour for his ninetieth birthday, and here it is.',
      'Our neighbour is in the paper today, with a photo. They say that he is the happiest man in town.',
    ],
    ask: [
      'All his life he has {verb}, in good times and in bad, and never asked for a penny, __ {thing}.',
      'Up to this day, and he is ninety, he has {verb}, week after week, __ {thing}.',
      'You must know that this man, who looks so quiet, has once in his youth {verb}, of all things, __ {thing}.',
    ],
    rows: `verb due thing rivals
      fought | for | a park for the children | of in to
      cared | for | a blind horse | of in to
      danced | with | a bear | of in for
      written | to | the Queen | of in with
      searched | for | gold | of to with
      believed | in | fairies | of to from
      stolen apples | from | the vicar | of for in
      shouted | at | the moon | of in with
      paid | for | a stranger's lunch | of in to
      thrown snowballs | at | the mayor | of in for`,
  },
  {
    open: [
      'It says on the poster that anybody can come. Our club meets in the back room of the library.',
      'We are a small club, and we do not ask for much. There is just one rule.',
    ],
    ask: [
      'You may join if you are {adj}, and not only on a sunny day like this one, __ {thing}.',
      'Everybody who is {adj}, be he young or old, a beginner or a master, __ {thing} is welcome.',
      'What counts is not how clever you are. What counts is that you are {adj}, from the bottom of your heart, __ {thing}.',
    ],
    rows: `adj due thing rivals
      interested | in | old trains | of at with
      fond | of | birds | in at to
      crazy | about | stamps | of in to
      mad | about | chess | of in to
      good | at | knitting | of in to
      kind | to | bees | of in at
      proud | of | your town | in at to
      curious | about | the stars | of in at
      keen | on | old songs | of in to`,
  },
  {
    open: [
      'What would you take with you to an island? We asked people in the street, and their answers made us think.',
      'The radio had a quiz for lonely people on Sunday. You could win a weekend on an island.',
    ],
    ask: [
      'A woman said: "My violin. It is the one thing that I have never in my life grown {adj} __."',
      '"Nothing," said a man with a dog. "There is not a thing in this world that I have ever been really {adj} __."',
      'A boy said that he would take along the very thing which his mother is most {adj} __.',
    ],
    rows: `adj due rivals
      tired | of | for in to
      afraid | of | for in to
      keen | on | for in to
      good | at | for in to
      used | to | for in of
      bad | at | for in to
      interested | in | for of to
      proud | of | for in to
      careful | with | for in of
      attached | to | for in of
      grateful | for | in of at`,
  },
]);

export const kinds: readonly Kind[] = [PAIRS, PREPOSITIONS];
