// Tellings of weddings, parties, music and presents in which one or many was told, and a later word must agree with it.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const PARTY = toldKind('told: agreement, at the party', [
  {
    open: [
      'Believe it or not, {who} jumped out of the birthday cake, which was made of cardboard and cream. Nobody had ordered it, and the bill went to the wrong address.',
      'Late in the evening a giant cake was rolled in, the lights went out, and with a bang {who} jumped out of it.',
    ],
    ask: [
      'The guests at the back stood on chairs and tables to see who {the} __.',
      'It went rather quiet in the room. Grandma put on her glasses and asked what {the} __ wearing.',
      'In all that cream and paper one could hardly see how frightened {the} __.',
      'As it turned out, {the} __ at the wrong party.',
    ],
    rows: `who the due rivals
      an old sailor | the sailor | was | were have are / a dancer | the dancer | was | were have are
      a clown | the clown | was | were have are / a singing nun | the nun | was | were have are
      three old sailors | the sailors | were | was is has / two dancers | the dancers | were | was is has
      four clowns | the clowns | were | was is has / singing nuns | the nuns | were | was is has`,
  },
  {
    open: [
      'My aunt from Bath sent us two tins. The one with the {a} was for {p}, who had passed an exam. The one with the {b} was for me, as I had been ill.',
      'Two tins came in the post: {b} for me, {a} for {p}. The names were stuck on so well that it was no good trying to change them.',
    ],
    ask: [
      'I looked into the tin of {p} when nobody was there, and {each} __ was wrapped up in gold paper.',
      '{p} is not greedy. Still, {each} __ was counted before the tin was put away, and I got none.',
      'In the night I heard {p} chewing. By the morning {each} __ was gone.',
      '{p} let me see, but not taste. And {each} __ looked so good!',
    ],
    rows: `a b each due rivals
      chocolates | biscuits | every single | chocolate | chocolates biscuit biscuits
      biscuits | chocolates | every single | biscuit | biscuits chocolate chocolates
      dates | nuts | each | date | dates nut nuts / nuts | dates | each | nut | nuts date dates
      sweets | cakes | each of the | sweets | sweet cake cakes / cakes | sweets | each of the | cakes | cake sweet sweets
      plums | pears | every one of the | plums | plum pear pears / pears | plums | one of the | pears | pear plum plums`,
  },
  {
    open: [
      'The best man unfolded his speech, which had been through the washing machine. He read out what could still be made out, and he made up the rest.',
      'It is an old custom in our valley that the mother of the bride tells the young couple what to expect. She has had two glasses of wine.',
    ],
    ask: [
      '"My dears, {who} in a house full of children __ {end}."',
      '"Let me be quite open with you two: {who} __ {end}."',
      '"In the first years, when the days are long and the nights are short, {who} __ {end}."',
      '"It was your uncles who taught me that {who} with warm feet __ {end}."',
    ],
    rows: `who due end rivals
      a good husband | washes | the windows | wash are have / every wife | has | her secrets | have are were
      nobody | likes | to get up first | like are have / a man | is | only a boy with a beard | are were have
      good husbands | wash | the windows | washes is has / all wives | have | their secrets | has is was
      few people | like | to get up first | likes is has / men | are | only boys with beards | is was has`,
  },
  {
    open: [
      'The band was stuck in the snow, so they asked {who} to play for the dancers. There was a piano with seven keys missing, and a pair of spoons.',
      'Nobody had booked any music for the wedding. In the end it was {who} who saved the day, with a fiddle and an old accordion.',
    ],
    ask: [
      'The bride danced with every uncle she had. How good {the} __!',
      'When the candles had burnt down and the babies were asleep, {the} __ still not tired.',
      'People from the houses around came in to hear how fast {the} __.',
      'Not until the last waltz did the guests find out who {the} __.',
    ],
    rows: `who the due rivals
      the postman | the postman | was | were have are / a shepherd | the shepherd | was | were have are
      the cook | the cook | was | were have are / a blind man | the man | was | were have are
      the two cooks | the cooks | were | was is has / three shepherds | the shepherds | were | was is has
      two of the waiters | the waiters | were | was is has / the twins from the mill | the twins | were | was is has`,
  },
  {
    open: [
      'For my birthday {p} gave me {x}, in a box that was much too big. I had wanted a drum. I said thank you, as one does, and put on a smile.',
      'When all the paper was off, I saw what {p} had got for me: {x}, and a card with a pig on it.',
    ],
    ask: [
      'You will not tell {p}, will you, that I have lent __ to the boy next door?',
      'Every time {p} comes for tea, I have to put __ on the table.',
      'Grandma asked if she might have __ for the church bazaar.',
      'At first I thought of swapping __ for some marbles.',
      'Then it happened that the dog buried __ by the pond.',
    ],
    rows: `x due rivals
      a glass egg | it | them they / a diary | it | them they / a tin dog | it | them they / a tea pot | it | them they
      glass eggs | them | it its / two diaries | them | it its / handkerchiefs | them | it its / six tin dogs | them | it its`,
  },
  {
    open: [
      'On the invitation it says that each guest should bring {x}. I have read it three times, and I have read it to {p}.',
      '"Can I bring you anything for the party?" I asked. "{x2}," said {p}, "that would be kind," and then the line was dead.',
    ],
    ask: [
      'That is all very well, but how __?',
      'If I only knew how __ they have got already!',
      'Let us ask the others how __ they are going to bring.',
      'It would look silly if nobody told us how __ we ought to take.',
    ],
    rows: `x x2 due rivals
      wine | Wine | much | many few / cheese | Cheese | much | many few / bread | Bread | much | many few
      ice | Ice | much | many few / candles | Candles | many | much little / cups | Cups | many | much little
      eggs | Eggs | many | much little / sausages | Sausages | many | much little`,
  },
  {
    open: [
      'We gave a party in the garden, and in the middle of it {x} came through the hedge. The lanterns were lit, and somebody had just begun to recite.',
      'Our neighbours had not been invited, but {x} of theirs turned up among the guests and went straight to the salads.',
    ],
    ask: [
      'Ladies with plates in their hands jumped on to benches. How greedy the {y} __!',
      'The poet did not stop, though the {y} __ louder than he.',
      'My aunt, who sees badly without her glasses, asked the guests who the {y} __.',
      'It is quite true that the {y} __ still there at midnight, under the tables.',
    ],
    rows: `x y due rivals
      a pig | pig | was | were have are / a goat | goat | was | were have are / one fat goose | goose | was | were have are
      a donkey | donkey | was | were have are / two pigs | pigs | were | was is has / three goats | goats | were | was is has
      six geese | geese | were | was is has / two donkeys | donkeys | were | was is has`,
  },
  {
    open: [
      'At the opera I sat next to a lady who had seen it eleven times, and she whispered the whole story into my ear, with peppermint breath.',
      'This is what happens in the second act, if I understand the Italian in my programme right.',
    ],
    ask: [
      'The {x} of the duke __ {end}.',
      'Behind the pillars, unseen by the lovers, the {x} __ {end}.',
      'It is night. The {x} with the lanterns __ {end}.',
      'A letter says that the {x} of the two old counts __ {end}.',
    ],
    rows: `x due end rivals
      daughter | sings | for an hour | sing are have / brother | is | a woman in disguise | are were have
      servant | drinks | the poison | drink are have / son | has | sworn revenge | have are were
      daughters | sing | for an hour | sings is has / brothers | are | women in disguise | is was has
      servants | drink | the poison | drinks is has / sons | have | sworn revenge | has is was`,
  },
  {
    open: [
      'This summer we had {much} fun in the village, said the old people, and {much} dancing. {p} wrote a song about it.',
      'How was the ball? "There was {much} laughter," said {p}, and took off the tight shoes.',
    ],
    ask: [
      'They played __ waltzes.',
      'One saw __ people on the dance floor.',
      'In the corners stood __ couples.',
      'The band played on, and there were __ songs that everybody knew.',
    ],
    rows: `much due rivals
      a great deal of | many | much little few / an awful lot of | many | much little few / lots of | many | much little few
      hardly any | few | little much many / very little | few | little much many / next to no | few | little much many`,
  },
  {
    open: [
      'It was {who} who went to the fancy dress party as a loaf of bread. Nobody else was in costume, since it was the wrong Saturday.',
      'The prize for the best costume went to {who}. One has to stand very still, it seems, to be a lamp post.',
    ],
    ask: [
      'Afterwards {who} took a taxi home, and kept laughing at __.',
      'With a needle and brown paper {who} had made the costume by __.',
      'In the hall there was a long mirror, and {who} did not recognise __.',
      'Was it not hot? Well, once an hour {who} had to let __ be watered like a plant.',
    ],
    rows: `who due rivals
      the judge | himself | themselves herself / my uncle | himself | themselves herself / the priest | himself | themselves herself
      my aunt | herself | themselves himself / the queen | herself | themselves himself / the twins | themselves | himself herself
      my parents | themselves | himself herself / the two nuns | themselves | himself herself`,
  },
  {
    open: [
      'Aunt May has {n} harps. They stand in the bay window, under dust sheets, and the removal men remember the address.',
      'In the music room of the castle there are {n} harps, which belonged to a queen who had cold hands.',
    ],
    ask: [
      'There is none which does not need tuning. On Friday a man is going to look at __ of them.',
      'The children ran their sticks along the strings of __ of them.',
      'A mouse nests in every harp: you hear it squeak in __ of them.',
      'When the thunder rolls, __ of them begin to hum.',
    ],
    rows: `n due rivals
      two | both | all one / two gold | both | all one / two old | both | all one / two big | both | all one
      three | all | both one / four | all | both one / five | all | both one / six | all | both one`,
  },
  {
    open: [
      'Among the wedding presents {p} discovered {x}, without a card or a name. Everyone had given toasters, and the cupboard was full.',
      'Somebody put {x} under the Christmas tree, and nobody will say who. {p} has asked the whole family.',
    ],
    ask: [
      'The guests were lined up along the wall. "Now, who has brought __ {thing}?" asked {p}.',
      '"I can feel it in my bones," said {q}, "that __ {thing} here came from your mother."',
      '"Do you think that we could exchange __ {thing} for something useful?" asked {p}.',
      '"How thoughtful!" cried {q}. "I was only saying yesterday that we needed __ {thing}."',
    ],
    rows: `x thing due rivals
      a sword | sword | this | these those / a cuckoo clock | clock | this | these those / a trumpet | trumpet | this | these those
      a stuffed fish | fish | this | these those / two swords | swords | these | this that
      nine cuckoo clocks | clocks | these | this that / twelve flower pots | pots | these | this that
      some bowls | bowls | these | this that`,
  },
  {
    open: [
      'The conductor broke his stick and put down his hands. He had been patient with them for three weeks, he said, but now he would tell them what he thought.',
      'Our choir has a rehearsal on Mondays, in the room behind the pub. The teacher plays three notes, listens, and shuts her eyes in pain.',
    ],
    ask: [
      '"The {x} in the last row, behind the tall ladies, __ {end}!"',
      '"I have told you a hundred times that the {x} on the left __ {end}."',
      '"It would be so lovely. But as soon as the flutes stop, the {x} __ {end}."',
      '"My old teachers, may they rest in peace, would ask why the {x} __ {end}."',
    ],
    rows: `x due end rivals
      man | hums | like a bee | hum are have / lady | is | half asleep | are were have
      boy | has | no ear for music | have are were / singer | comes | in too late | come are have
      men | hum | like bees | hums is has / girls | are | half asleep | is was has
      boys | have | no ear for music | has is was / singers | come | in too late | comes is has`,
  },
  {
    open: [
      'The cake was late, and so my uncle told us of a party when he was ten. By the time he had finished, nobody was listening any more.',
      'There are eleven guests at the table and one bench too few, and since nobody looks after anybody, everyone does as he likes.',
    ],
    ask: [
      'Over there, {the} with the paper hats __ {end}.',
      'What is that I hear? Well, {the} behind the presents __ {end}.',
      'Nobody says a word about it, though {the} beside the lemonade jugs __ {end}.',
      'Grandma puts on her glasses to see what goes on under the balloons. "Let it be! In this house {the} __ {end} at every party."',
    ],
    rows: `the due end rivals
      the boy | sleeps | among the coats | sleep are / the boys | sleep | among the coats | sleeps is
      the baby | laughs | out loud | laugh are / the twins | laugh | out loud | laughs is
      the clown | sings | out of tune | sing are / the aunts | sing | out of tune | sings is
      the puppy | eats | the cream | eat are / the girls | eat | the cream | eats is`,
  },
]);

export const kinds: readonly Kind[] = [PARTY];
