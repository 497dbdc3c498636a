// Tellings by many voices in which "my", "your", "our", "his", "her", "their", "me", "us" and so on are due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const VOICES = toldKind('told: whom, in many voices', [
  {
    open: [
      'Doctor Gray, here is the list for today. At nine comes {x}, with a cough. At ten it is {y}.',
      "At nine o'clock you will see {x}, Doctor Gray, and at ten {y}. Tea is at eleven.",
    ],
    ask: [
      'Please ask the patient who comes at nine to breathe in and hold __ breath.',
      'The one at nine will not take off __ coat.',
      "When the nine o'clock patient starts to shout, just look into __ ears.",
      'I have put the papers for nine on your desk. There is something wrong with __ heart.',
    ],
    rows: `x y due rivals
      a bus driver and father of three | Mrs Long | his | her their / Mr Long | a nun | his | her their / old Father Frost | Miss Short | his | her their
      a bus driver and mother of three | Mr Long | her | his their / Mrs Long | a monk | her | his their / the countess | two brothers | her | his their`,
  },
  {
    open: [
      'Dear {x}, thank you for the parcel. {Y} carried it in. Inside were nine jars of plums. And do you know who came to see it? It was {z}.',
      'Hello {x}, it was so kind of you to write. {Y} read the letter aloud after supper to {z}.',
    ],
    ask: [
      'When {z} left, {y} ran after {zO} with a jar of plums, as a present for __.',
      'We had no bed for {z} last night, so {y} made up the sofa for __.',
      'Poor {z}! The dog does not know {zO}, and he barked and barked at __.',
      'You would have liked {z}. There was music, and {y} danced with __.',
    ],
    rows: `x y z zO due rivals
      Granny | Father | Aunt Meg | her | her | him you them / children | Father | Miss Hill | her | her | him you them / Aunt Rose | Mother | Mr Hill | him | him | her you them
      Grandpa | my sister | Uncle Bert | him | him | her you them / Uncle Bert | Father | the Hills | them | them | him you her / Granny | my brother | the twins | them | them | him you her`,
  },
  {
    open: [
      'On the first day at the new school {x} stood at the gate. {Y} said: "It will be all right."',
      '{Y} walked with {xO} as far as the gate of the new school, and there {x} stopped.',
    ],
    ask: [
      'The bell rang, and {x} {was} so nervous that the other children stared at __.',
      'A teacher with a kind face came out to {xO} and spoke to __.',
      'There was only one chair left, right in front of the board, and the teacher kept it for __.',
      'At first nobody wanted to play with {xO}, but in the break a boy threw a ball to __.',
    ],
    rows: `x xO was Y yO due rivals
      I | me | was | My sister | - | me | her them us / I | me | was | My brothers | - | me | them him us / my brother and I | my brother and me | were | Mother | - | us | her me them
      my sister and I | my sister and me | were | Grandpa | - | us | him me them / little Anna | little Anna | was | Her father | - | her | him them us
      little Ben | little Ben | was | His mother | - | him | her them us / the twins | the twins | were | Their aunt | - | them | her him us`,
    near: true,
  },
  {
    open: [
      'Dad had a rule for meals. {X} must lay the table, {y} must wash up, and nobody may sing.',
      'In our family {x} laid the table. {Y} washed the dishes. Dad sat behind the paper.',
    ],
    ask: [
      'Once {x} dropped all the plates, and Dad got up and came round the table to help __.',
      'One day {x} put the forks on the wrong side. Dad lowered his paper and looked at __.',
      'There was always a piece of cheese left over for {xO}. Dad kept it for __.',
      'If {x} had forgotten the salt, Dad would just point at the table, and then at __.',
    ],
    rows: `x xO y due rivals
      I | me | my sister | me | her us them / I | me | the boys | me | them us him / my brother and I | my brother and me | Mother | us | her me them
      my sister and I | my sister and me | Uncle Jo | us | him me them / Grandma | Grandma | the boys | her | them us me / my sister | my sister | my brothers | her | them us me
      Uncle Jo | Uncle Jo | my sister | him | her us me / my brother | my brother | Grandma | him | her us me / the twins | the twins | Grandma | them | her us me`,
    near: true,
  },
  {
    open: [
      'I lodged with a {x} and a {y}. The {x} was {one}, and the {y} was {other}. The house was full of shells.',
      'The {x} in that house by the sea was {one}, and the {y} was {other}. I spent a summer there.',
    ],
    ask: [
      'The {x} told me about a shark that had swum right under __ feet.',
      'In the evening the {x} sat by the fire with a parrot on __ shoulder.',
      'The {x} had a scar, which went all the way from the ear to the tip of __ nose.',
      'Once the {x} came home with a live crab in __ pocket.',
    ],
    rows: `x y one other due rivals
      diver | sailor | a woman | a man | her | his their my / sailor | diver | a woman | a man | her | his their my / captain | cook | a lady of fifty | a young man | her | his their my
      diver | sailor | a man | a woman | his | her their my / sailor | diver | a man | a woman | his | her their my / captain | cook | a gentleman of fifty | a young woman | his | her their my`,
  },
  {
    open: [
      'Who was on the phone? It was {x}, asking for {y}.',
      'There was a call for {y}. I think it was {x}, but the line was bad.',
    ],
    ask: [
      'I said that {y} was out, and asked whether {y} should ring back. But {x} said that __ would write.',
      'It is about the car. {X} cannot come on Friday, because __ lost the key.',
      '{X} sounded upset, and twice __ began to cry.',
      'I did not understand much. {X} was in such a hurry, and so fast __ talked!',
    ],
    rows: `x y due rivals
      Aunt Mo | Father | she | he they we / your sister | your brother | she | he they we / Miss Bond | Uncle Ed | she | he they we
      Uncle Ed | Mother | he | she they we / your brother | your sister | he | she they we / Mr Bond | Aunt Mo | he | she they we`,
    near: true,
  },
  {
    open: [
      '{X} missed the last train. "Hurry up!" {y} had said, again and again.',
      'It was midnight, the last train had left, and there on the platform {was} {x}, alone. {Y} had gone home by car.',
    ],
    ask: [
      '{X} sat down on a bench and tried to sleep, with newspapers over __ legs.',
      'There was no taxi. {X} walked ten miles in the dark, with a hole in __ {shoe}.',
      'A dog came out of the dark. {X} stood quite still, and it licked __ hands.',
      'The waiting room was locked, and so {x} slept on the bench with a bag under __ {head}.',
      'Never before had {x} seen so many stars in all __ life.',
    ],
    rows: `x xO was shoe head y due rivals
      I | me | was | shoe | head | my brother | my | his her their / I | me | was | shoe | head | my aunt | my | her his their
      my wife and I | my wife and me | were | shoes | heads | Uncle Cy | our | his her their / my friends and I | my friends and me | were | shoes | heads | Anna | our | her his their
      the priest | the priest | was | shoe | head | his sister | his | her their my / Uncle Cy | Uncle Cy | was | shoe | head | my aunt | his | her their my
      Anna | Anna | was | shoe | head | her father | her | his their my / my aunt | my aunt | was | shoe | head | Uncle Cy | her | his their my
      the twins | the twins | were | shoes | heads | their mother | their | her his our / you | you | were | shoe | head | your sister | your | her his their`,
    near: true,
  },
  {
    open: [
      'Dear neighbours, this is about the piano. It is played by {ax} on the top floor. The violin is played by {ay}, one floor below.',
      'Some of you complained about the piano on the top floor. There lives {ax}. {Ay} on the fourth floor only has a violin.',
    ],
    ask: [
      'We asked the top floor about the noise, and the answer was that __ must practise for a concert.',
      'The top floor is sorry. From now on, after nine, __ will wear gloves.',
      'You cannot blame the top floor for everything: last week there was music, but __ was in Rome.',
      'The top floor invites you all to a concert, and if you come, __ will play for you.',
    ],
    rows: `ax ay due rivals
      a young lady | an old man | she | he they we / a widow | a monk | she | he they we / a grandmother | a schoolboy | she | he they we
      a young man | an old lady | he | she they we / a widower | a nun | he | she they we / a grandfather | a schoolgirl | he | she they we`,
  },
  {
    open: [
      'The captain of the fire brigade is a {x}, and the mayor is a {y}. They met at the big fire, and since then they have been seen in the park.',
      'Last night the mill burned. The mayor, {a y}, called the fire brigade, and its captain, {a x}, was there in no time.',
    ],
    ask: [
      'The fire captain climbed up the ladder with a cat under __ arm.',
      'When it was over, the fire captain wiped the ashes from __ face.',
      'With a long sigh the fire captain sat down on the wall and took off __ helmet.',
    ],
    rows: `x y due rivals
      woman | man | her | his their / man | woman | his | her their / mother of two | young man | her | his their / father of two | young woman | his | her their
      lady of fifty | bachelor | her | his their / gentleman of fifty | widow | his | her their`,
  },
  {
    open: ['{X} lost a bet with {y}.', 'It was only a bet, but {y} won it, and {x} did not.'],
    ask: [
      'And so {x} had to walk through the town with a bucket on __ {head}.',
      'As a result {x} had to eat a whole onion, with tears running down __ cheeks.',
      'Therefore {x} had to sing in the market, at the top of __ {voice}.',
      'For a month {x} had to carry the bags of {y}, and got blisters on __ hands.',
    ],
    rows: `x y head voice due rivals
      I | my sister | head | voice | my | her his their / I | the twins | head | voice | my | their her his / my brother and I | our aunt | heads | voices | our | her his their
      Uncle Lou | two nuns | head | voice | his | their her my / the baker | his wife | head | voice | his | her their my / the baker's wife | the baker | head | voice | her | his their my
      Aunt Lou | her sons | head | voice | her | their his my / the twins | my sister | heads | voices | their | her his my / you | my sister | head | voice | your | her his their`,
    near: true,
  },
  {
    open: [
      'Ladies and gentlemen, in this cage you see {x}. Please do not feed {him}. The keeper, a young man, has lost two fingers.',
      'The sign in front of the cage said: "Beware of {x}!" A keeper stood beside it, a man with eight fingers.',
    ],
    ask: [
      'I went up to the cage and saw {x} asleep in the straw. I do not know why anyone should be afraid of __.',
      'The keeper shut the door of the cage behind {x} and threw a piece of meat to __.',
      'At night {x} got out. The keeper ran through the town with a net and tried to catch __.',
      'When {x} died, there were flowers in front of the cage. In spite of the fingers the keeper had loved __.',
    ],
    rows: `x him due rivals
      the tiger | it | it | them us me / the old bear | it | it | them us me / the crocodile | it | it | them us me
      the tigers | them | them | it us me / the two bears | them | them | it us me / the wolves | them | them | it us me`,
    near: true,
  },
  {
    open: [
      'At the wedding {x} made a speech. {Y} had written it.',
      '{Y} wrote the speech for the wedding, and {x} read it out, or at least tried to.',
    ],
    ask: [
      'After the first word {x} stopped, because __ could not read the writing.',
      'There was a joke in it about a goose. Before {x} got to the end of it, __ laughed.',
      'Then {x} lost the page, looked under the table, and found that __ had sat down on it.',
      'When everyone clapped, {x} looked as happy as if __ had won a prize.',
    ],
    rows: `x y due rivals
      my uncle | my aunt | he | she they I / the groom | the bride | he | she they I / Grandpa | my sister | he | she they I
      my aunt | my uncle | she | he they I / the bride | the groom | she | he they I / Grandma | my brother | she | he they I
      I | my wife | I | she he they / I | my brothers | I | they he she / the twins | my aunt | they | she he I`,
    near: true,
  },
  {
    open: [
      'Tell {y} that the door must stay shut. {X} caught a cold yesterday from the wind.',
      '{X} {is} in bed with a cold, and it is the fault of {y}, who left the door open.',
    ],
    ask: [
      '{X} needed tea, hot tea, and a scarf round __ neck{n}.',
      'The doctor gave {x} some drops and told {him} to stay in bed and blow __ nose{n}.',
      'All night long {x} coughed and coughed, with a hot brick at __ feet.',
    ],
    rows: `x is him y n due rivals
      Uncle Sid | is | him | the maid |  | his | her their / the vicar | is | him | the girls |  | his | her their / Grandpa | is | him | Mother |  | his | her their
      Aunt Vi | is | her | the butler |  | her | his their / the nun | is | her | the priest |  | her | his their / Grandma | is | her | the boys |  | her | his their
      the twins | are | them | Mother | s | their | her his / my cousins | are | them | the maid | s | their | her his`,
    near: true,
  },
  {
    open: [
      '{X} got a bicycle for Christmas, and {y} got a sledge.',
      'Under the tree stood two big things. The sledge was for {y}. The bicycle was for {xO}.',
    ],
    ask: [
      'It had no brakes, as {x} found out when __ came to the hill.',
      'On the first ride {x} fell into a hedge, because __ looked back.',
      '{X} rode it every day, in rain and snow, and at night __ dreamed of it.',
      'One day the bicycle was stolen, and {x} cried so much that __ could not eat.',
    ],
    rows: `x xO y due rivals
      my sister | my sister | the boys | she | they he we / the little girl | the little girl | her brother | she | he they we / Aunt Bea | Aunt Bea | Uncle Al | she | he they we
      my brother | my brother | my sisters | he | they she we / the little boy | the little boy | his sister | he | she they we / Uncle Al | Uncle Al | Aunt Bea | he | she they we
      the twins | the twins | my sister | they | she he we / I | me | my sister | I | she he they / I | me | the twins | I | they he she
      my brother and I | my brother and me | my sister | we | she he they`,
    near: true,
  },
]);

export const kinds: readonly Kind[] = [VOICES];
