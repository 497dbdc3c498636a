// Tellings of short, plain facts, with one or many, after which an everyday sentence has to agree with what was told.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const PLAIN = toldKind('told: agreement, plain facts', [
  {
    open: [
      '{p} has {n} sheep.',
      'There is a field behind the house of {p}, with {n} sheep in it.',
      '{p} won {n} sheep in a raffle.',
    ],
    ask: [
      'It has not rained for weeks, so the sheep __ thirsty.',
      'We look over the gate, and there the sheep __.',
      'Listen to those bells! How near the sheep __!',
      'Who can tell me what the sheep __ eating?',
      '{p} asks us all every morning how the sheep __.',
    ],
    rows: `n due rivals
      one | is | are have were / only one | is | are have were / a single | is | are have were / a black | is | are have were
      two | are | is has was / fifty | are | is has was / six | are | is has was / three black | are | is has was`,
  },
  {
    open: [
      '{p} bought {x}.',
      '"What have you got there, {p}?" "{X}."',
      '{p} opened the parcel and took out {x}.',
    ],
    ask: [
      'Grandma asked if she might see __.',
      'At home {p} put __ on the table and smiled.',
      'Be careful now. Please do not drop __!',
      'Nobody was allowed to touch __.',
      'The dog sniffed, jumped up and ran away with __.',
    ],
    rows: `x due rivals
      a hat | it | them they / a doll | it | them they / a cake | it | them they / a sausage | it | them they
      two hats | them | it its / three dolls | them | it its / some rolls | them | it its / two sausages | them | it its`,
  },
  {
    open: [
      '{who} sat at the back of the bus.',
      'The driver looked in his mirror. At the back he could see {who2}.',
    ],
    ask: [
      'All the other seats were empty, and it was past midnight. How tired {the} __!',
      'At the last stop {the} __ still on the bus.',
      'The driver wondered where {the} __ going, and why.',
      'He shouted that it was the end of the line, but {the} __ asleep.',
    ],
    rows: `who who2 the due rivals
      A soldier | a soldier | the soldier | was | were have are / A nurse | a nurse | the nurse | was | were have are
      An old man | an old man | the old man | was | were have are / One boy | one boy | the boy | was | were have are
      Two soldiers | two soldiers | the soldiers | were | was is has / Some nurses | some nurses | the nurses | were | was is has
      Three old men | three old men | the old men | were | was is has / Five boys | five boys | the boys | were | was is has`,
  },
  {
    open: [
      'There is no {x} left.',
      '{p} used up the last of the {x}.',
      'We need {x}, so {p} put on a coat and took a basket.',
    ],
    ask: [
      '{p} stopped at the door. "How __ shall I get?"',
      'The shop girl smiled and asked, "And how __ would you like?"',
      'It is always hard to say how __ we are going to need.',
      'Do you remember how __ we had last week?',
      'Nobody knew how __ we could pay for.',
    ],
    rows: `x due rivals
      tea | much | many few / salt | much | many few / soap | much | many few / jam | much | many few
      eggs | many | much little / candles | many | much little / matches | many | much little / onions | many | much little`,
  },
  {
    open: [
      '{p} has {n} brothers.',
      'At the wedding of {p} there were {n} brothers, and that was a lot of noise.',
    ],
    ask: [
      'Not one of them can swim, and __ of them work on ships.',
      '{p} looks after __ of them.',
      'The girls in the village were in love with __ of them.',
      'One mother gave birth to __ of them.',
      'There was no bed long enough for __ of them together.',
    ],
    rows: `n due rivals
      two | both | all one / two big | both | all one / two tall | both | all one / two wild | both | all one
      three | all | both one / five | all | both one / seven | all | both one / nine | all | both one`,
  },
  {
    open: ['It was {who} who cooked today.', 'Today the cook is ill, and {who} made the soup.'],
    ask: [
      'The stove was hot, and {who} burnt __.',
      'The best bits never got to the table, since {who} kept them for __.',
      '"Not bad at all," said {who} to __.',
      'There was no one to help. It was all done by {who} without a cook, by __.',
    ],
    rows: `who due rivals
      Uncle Ben | himself | themselves herself / my father | himself | themselves herself / Grandpa | himself | themselves herself
      Grandma | herself | themselves himself / my mother | herself | themselves himself / the boys | themselves | himself herself
      my parents | themselves | himself herself / the twins | themselves | himself herself`,
  },
  {
    open: [
      '{X} lay on the doorstep in the morning.',
      'Look what the cat has brought us: {x}!',
      '{p} opened the door and saw {x}.',
    ],
    ask: [
      '"Who would leave __ {thing} here?" asked {p}.',
      '"Do you know anything about __ {thing}?" said {p} to the postman.',
      '"Take a good look at __ {thing}," said {p}. "I did not order anything."',
      'It was a riddle. And what were we to do with __ {thing}?',
    ],
    rows: `x thing due rivals
      a shoe | shoe | this | these those / a fish | fish | this | these those / an egg | egg | this | these those
      a glove | glove | this | these those / two shoes | shoes | these | this that / some eggs | eggs | these | this that
      three gloves | gloves | these | this that / two bones | bones | these | this that`,
  },
  {
    open: [
      '{p} rents a room to {who}.',
      'The room over the garage was let to {who}, as {p} told me on the bus.',
    ],
    ask: [
      'We neighbours have been asking ourselves why {the} __ so pale.',
      'I heard steps on the stairs. Perhaps {the} __ in.',
      'The curtains stay closed by day, and nobody knows who {the} __.',
      '{p} tells everyone in the shops how kind {the} __.',
      'It is the first of the month, and {the} __ late with the rent.',
    ],
    rows: `who the due rivals
      a painter | the painter | is | are have were / a student | the student | is | are have were
      a widow | the widow | is | are have were / a dancer | the dancer | is | are have were
      two painters | the painters | are | is has was / three students | the students | are | is has was
      two sisters | the sisters | are | is has was / some dancers | the dancers | are | is has was`,
  },
  {
    open: ['{p} has {much} money.', 'There is {much} money in the purse of {p}.'],
    ask: [
      'You can count it yourself: there are __ coins.',
      'That is why {p} wears __ rings.',
      'At the market {p} bought __ things.',
      'For Christmas {p} gives the children __ presents.',
    ],
    rows: `much due rivals
      a great deal of | many | much little few / an awful lot of | many | much little few / lots of | many | much little few
      very little | few | little much many / hardly any | few | little much many / next to no | few | little much many`,
  },
  {
    open: ['{p} is waiting for {who}.', '"I am expecting {who}," said {p}, and put the kettle on.'],
    ask: [
      'The bell rings. Here __ {who}!',
      'Steps on the stairs, a knock, and in __ {who}.',
      'There is dust on the road. At last __ {who}!',
      'Look out of the window. Round the corner __ {who}.',
    ],
    rows: `who due rivals
      the doctor | comes | come are have / a friend | comes | come are have / the vicar | comes | come are have
      Aunt May | comes | come are have / the boys | come | comes is has / two friends | come | comes is has
      the painters | come | comes is has / some guests | come | comes is has`,
  },
  {
    open: ['{p} lost {x}.', '"I have lost {x}," said {p} on the phone, and began to cry.'],
    ask: [
      'We looked behind the stoves and under the beds. Where could {the} have got to? Nobody knew where {the} __.',
      'The police wanted to know what colour {the} __.',
      'After a week somebody looked into the piano, and there {the} __.',
      'Only then did {p} tell us how old {the} __.',
    ],
    rows: `x the due rivals
      a ring | the ring | was | were have are / a watch | the watch | was | were have are / a key | the key | was | were have are
      a letter | the letter | was | were have are / two rings | the rings | were | was is has / some keys | the keys | were | was is has
      both watches | the watches | were | was is has / letters | the letters | were | was is has`,
  },
  {
    open: ['I saw {who} in our garden.', 'In our garden stood {who}, in the moonlight.'],
    ask: [
      'My heart beat like a drum. What __ {the} want here among our roses?',
      'The gates are locked and the walls are high. How __ {the} get in?',
      'I have asked the neighbours too, but nobody can tell me. Why __ {the} not say a word?',
      'And in the daytime, when we have breakfast out there, where __ {the} go?',
    ],
    rows: `who the due rivals
      a ghost | the ghost | does | do is has / a strange man | the man | does | do is has
      a tall lady | the lady | does | do is has / a dwarf | the dwarf | does | do is has
      two ghosts | the ghosts | do | does are have / some strange men | the men | do | does are have
      three ladies | the ladies | do | does are have / seven dwarfs | the dwarfs | do | does are have`,
  },
  {
    open: ['{p} gave me {x}.', 'From {p} I got {x} for Christmas.'],
    ask: [
      'My sister is so jealous that she will not look at the __.',
      'I tied some string round the box, so as not to lose the __.',
      'When the house burnt down, I saved nothing but the __.',
      'Every night, before I go to bed, I take out the __.',
      'You may borrow anything except the __.',
    ],
    rows: `x due rivals
      a doll | doll | dolls / a book | book | books / a shell | shell | shells / a drum | drum | drums
      three dolls | dolls | doll / two books | books | book / some shells | shells | shell / two drums | drums | drum`,
  },
  {
    open: [
      'Our village is small. Everybody knows everything.',
      'There are ten houses in our village, and no secrets.',
    ],
    ask: [
      'The {x} with the two gold watches __ {end}.',
      'Over there, behind the lilac bushes, the {x} __ {end}.',
      'It is known to all the children that the {x} from the mill __ {end}.',
      'On Sundays, while the bells are ringing, the {x} __ {end}.',
      'Do you know why the {x} in the yellow houses __ {end}?',
    ],
    rows: `x due end rivals
      doctor | feeds | the crows | feed are have / teacher | has | a lion skin | have are were
      widow | paints | her toes | paint are have / farmer | is | flying kites | are were have
      doctors | feed | the crows | feeds is has / teachers | have | a lion skin | has is was
      widows | paint | their toes | paints is has / farmers | are | flying kites | is was has`,
  },
]);

export const kinds: readonly Kind[] = [PLAIN];
