// Tellings in which a helping verb is due: so can I, neither did she, has she, would, will, had, as the beginning demands.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const ALSO = toldKind('told: shape, so did I', [
  {
    open: [
      'My sister is a sporty person, and her dog takes after her. I do not.',
      "You would not believe what goes on in my sister's house. It begins at five in the morning.",
    ],
    ask: [
      'My sister {lead} across the lake, in the cold, with nothing on but a cap, and so __ her dog.',
      'Nobody wants to believe me, but my sister {lead} up the church tower on the outside, and so __ her dog.',
      'Well, my sister {lead} over the hedge behind the school, which is as high as a man, and so __ her dog.',
      'My sister {lead} round the whole island in the snow, as the paper tells us, and so __ her dog.',
    ],
    rows: `lead due rivals
      can run | can | has did is
      has run | has | can did is
      ran | did | can has is
      runs | does | did has is
      will run | will | can has is
      would run | would | can has is
      is running | is | can has did
      was running | was | can has did
      could run | could | has did is
      had run | had | can did is`,
  },
  {
    open: [
      'We are six at home, and we all have our faults. I would not change any of us, except perhaps the parrot.',
      'My family is a bit odd. Take my uncle, who lives in the attic with his parrot and his maps.',
    ],
    ask: [
      'My uncle {lead}, not even when he had the flu and the doctor spoke to him sternly, and neither __ his parrot.',
      'My uncle {lead} for anyone, be it the mayor or the king of Spain, and neither __ his parrot.',
      'You need not be surprised at that. My uncle {lead} on a Sunday, as a matter of course, and neither __ his parrot.',
    ],
    rows: `lead due rivals
      did not get up | did | has can is
      cannot get up | can | has did is
      has not got up | has | did can is
      does not get up | does | has can is
      will not get up | will | has can did
      would not get up | would | has can is
      is not getting up | is | has can did
      was not getting up | was | has can did
      could not get up | could | has did is
      had not got up | had | can did is`,
  },
  {
    open: [
      '"{Q} your brother {v} yet?" the neighbour asked me over the hedge. It was none of her business.',
      'The neighbour leaned over the hedge. "And your brother?" she asked. "{Q} he {v} yet?"',
    ],
    ask: [
      'I pretended to look for a snail. In the end I had to say something. "Yes," I said, "he __."',
      '"Oh yes," I answered politely, "he certainly __."',
      '"If you must know," said my mother, who had come out with the washing, "yes, he __."',
      'I was about to walk away. But since she was waiting for an answer, I said that yes, he __.',
    ],
    rows: `q v due rivals
      has | found a wife | has | does is did
      can | drive a car | can | does is has
      is | speaking to the vicar | is | does can has
      does | earn any money | does | is can has
      has | been to prison | has | does is did
      does | eat meat | does | is can has
      is | out of bed | is | does can has
      can | tie his shoes | can | does is has`,
    near: true,
  },
  {
    open: [
      'I do not think that we have met. I am {p}, and I live in the flat above yours. May I ask you something?',
      '"Excuse me," said a voice behind me at the bus stop. It was {p}, from the flat above ours.',
    ],
    ask: [
      '"Your dog {lead}, if I have understood you right and if it is really the brown one with the bell, __ it?"',
      '"It is not that I mind. But your piano {lead}, not even at night, when decent people are in bed, __ it?"',
      '"The light in your hall {lead} the way it should, no matter how often one presses the button, __ it?"',
    ],
    rows: `lead due rivals
      does not stop | does | has is can
      has never stopped | has | does is can
      cannot be stopped | can | does is has
      did not stop | did | has is can
      will never stop | will | does has is
      is not going to stop | is | does has can
      was never stopped | was | does has can
      had never stopped | had | does is can
      would not stop | would | does has is
      could not be stopped | could | does has is`,
  },
  {
    open: [
      'Please answer these questions with yes or no. It will only take you a minute.',
      'A man with a clipboard stopped me outside the bank. He wanted to know things for a survey.',
    ],
    ask: [
      '"{Q} you, all things considered and just between you and me, {v}?" "No, I __ not," I said truthfully.',
      '"{Q} you, or would you say that this is a private matter, {v}?" "I am afraid that I __ not."',
      '"{Q} you, and please think carefully before you speak, {v}?" I thought. "No," I said, "I __ not."',
    ],
    rows: `q v due rivals
      have | eaten an oyster | have | did can do
      did | eat an oyster | did | have can am
      do | like oysters | do | have can am
      can | cook oysters | can | have did am
      are | afraid of oysters | am | have did do
      were | ever sick | was | have did do
      will | move house | will | have did do
      would | sell your car | would | have did do
      could | live alone | could | have did am
      had | ever been sick before that day | had | have did do`,
  },
  {
    open: [
      'My grandparents never agree, except when it is about other people. Then they nod, side by side.',
      'After the party my grandparents always sit in the kitchen and talk about the guests.',
    ],
    ask: [
      'Grandpa {lead} the bride, who is after all their own niece, and so, for once, __ Grandma.',
      'Grandpa {lead} the cook, even though half of the guests were ill, and so, to my surprise, __ Grandma.',
      'Grandpa {lead} the man with the false teeth, or were they real, and so, with a giggle, __ Grandma.',
    ],
    rows: `lead due rivals
      liked | did | has is can
      likes | does | has is can
      has forgiven | has | does is can
      was sorry for | was | has did can
      is sorry for | is | has does can
      would not have missed meeting someone like | would | has is can
      will always remember | will | has is can
      can still smell | can | has is does
      had once kissed | had | is does can`,
  },
  {
    open: [
      'Two snails met on a wall. It was a long wall, and they had a lot of time to talk.',
      '"Nice weather," said the first snail, who was on its way to a lettuce. "Very wet," said the second.',
    ],
    ask: [
      '"I {lead} a race, to tell you the truth, or anything of the kind," said the first. "Neither __ I," said the second.',
      '"You see, I {lead} fast, as my mother always said, not even when it rained." "No," said the other, "and neither __ I."',
      '"I {lead} very far in life, I think, with this big house on my back." "Nor __ I," sighed the second snail.',
    ],
    rows: `lead due rivals
      have never run | have | do can am
      do not run | do | have can am
      did not run | did | have can am
      cannot run | can | have do am
      am not going to run | am | have do can
      will not run | will | have do am
      would not run | would | have do am
      was never good at running | was | have do can
      could never run | could | have do am`,
  },
]);

const WOULD = toldKind('told: shape, would, will and had', [
  {
    open: [
      'The queen was to come to our town. I was nine, and I had been given a flag.',
      'All that year people talked of nothing but the visit of the queen, which came to nothing in the end.',
    ],
    ask: [
      '"{If} the whole town, with the band in front and the little ones at the back, __ {end}," said the mayor.',
      '"{If} the baker and all of his family, right down to the baby, __ {end}," my father told us.',
      '"{If} our choir, which has not met since the war, __ {end}," it said in the paper.',
    ],
    rows: `if due end rivals
      if she came tomorrow, | would | stand in the square | will had was
      if she comes tomorrow, | will | stand in the square | would had was
      if she had come, | would | have stood in the square | will had was
      when she came to us last time, | was | standing in the square | will would has
      long before she came to us last time, | had | gathered in the square | will would is
      as soon as she comes, | will | sing for her | would had was
      if she were to come, | would | sing for her | will had was
      at this very moment, | is | on the way to the station | was had will
      since we heard of her visit, | has | been at work | is will was`,
  },
  {
    open: [
      'I have been sitting in this tower for nine years. There is a window, and I have plenty of time to think.',
      'The princess in the tower had learned to talk to the crows, since there was nobody else.',
    ],
    ask: [
      '"{If} the dragon down there, with his green eyes and his bad teeth, __ {end}."',
      '"Tell me, crow. {If} the prince, who is said to be so brave, __ {end}?"',
      '"{If} my father, whom I have not seen for so long, __ {end}," she said to the biggest of the crows.',
    ],
    rows: `if due end rivals
      if I had wings, | would | never find me | will is has
      if I run away tonight, | will | never find me | would was has
      if I were ugly, | would | be sorry for me | will is has
      when I was small, | was | quite kind to me | is will has
      before I came here, | had | never heard of me | is will has
      ever since I came here, | has | been asleep | is will was
      if I had been born a boy, | would | have been my friend | will is has
      if I sing a song tomorrow, | will | fall asleep | would was has
      while I am talking to you, | is | fast asleep | was will has`,
  },
  {
    open: [
      'My boss has sent me a message, and I cannot make head or tail of it. I read it out to my wife.',
      'Every Friday the boss writes a letter to all of us. It takes some time to understand it.',
    ],
    ask: [
      '"{Lead} that those of you who work on the second floor and have a window __ {end}."',
      '"{Lead} that everyone, from the young man at the gate up to my own self, __ {end}."',
      '"{Lead} that the coffee machine, about which there has been so much talk, __ {end}."',
    ],
    rows: `lead due end rivals
      I was told last year | would | soon be moved | will can
      I promise you here and now | will | soon be moved | would did
      I wrote to you in March | would | never be moved | will can
      I can tell you for sure | will | not be forgotten | would did
      it was agreed at the time | would | not be forgotten | will can
      you may be sure | will | be looked after | would did
      I promised in January | would | be looked after | will can
      it is certain | will | be looked after next week | would did`,
  },
  {
    open: [
      'There is a tree in front of our house, and it is so old that nobody knows who planted it.',
      'They want to cut down the old tree on the corner, and my grandfather has gone out to sit under it.',
    ],
    ask: [
      '"{Lead} the tree, with all those names cut into its bark, __ {end}," he said.',
      '"{Lead} this tree, under which I first kissed your grandmother, __ {end}."',
      '"{Lead} every single branch, from the lowest to the highest, __ {end}," he told the men.',
    ],
    rows: `lead due end rivals
      I remember well that in the great storm of my youth | did | not even shake | do does
      I can see that even now | does | not shake | did do
      I know that as long as I live | will | not be cut | did was
      I remember that in those days | was | full of apples | is has will
      look for yourselves, for at this moment | is | full of apples | was has did
      I am glad to say that for the last ten years | has | been full of apples | is was did
      they told me in my youth that one day | would | be full of apples | is has will
      when I was born, as you know, | had | been there for years | is has will`,
  },
  {
    open: [
      'The cat was sitting on the wall, the dog was lying under it, and the two of them were not on speaking terms.',
      'This is a fable. There is a cat in it and a dog, and you will see who is the wiser one.',
    ],
    ask: [
      '"{Lead} you, with your short legs and that funny bark of yours, __ {end}," said the cat.',
      '"{Lead} I, who am as soft as silk and as quick as lightning, __ {end}," said the cat and yawned.',
      '"{Lead} those fat pigeons up there on the roof, I think, __ {end}."',
    ],
    rows: `lead due end rivals
      if somebody opened the fridge now, | would | run off at once | will have had
      if it rains tonight, | will | get wet | would have had
      if you had barked last night, | would | have been safe | will can have
      when the big dog came last year, | did | not even run away | do does have
      before we moved into this house, | had | never been fed | have will do
      since we moved into this house, | have | never been fed | had will do
      as soon as it gets dark, | will | be hungry | would have had
      were it not for this wall, | would | be in trouble | will have had`,
  },
  {
    open: [
      'I have an aunt who reads tea leaves. She turns the cup three times and closes one eye.',
      'You may laugh, but what my aunt sees in her cup comes true, more or less.',
    ],
    ask: [
      '"{Lead} a tall man with a limp and a wooden box under his arm __ {end}."',
      '"How odd! {Lead} the girl you love, and I do not mean your wife, __ {end}."',
      '"I see it quite clearly. {Lead} your money, such as it is, __ {end}."',
    ],
    rows: `lead due end rivals
      if you had come to me before, | would | not have got away | will has had
      if you go out tonight, | will | come to you | would has had
      were you to marry again, | would | come back to you | will has had
      while you were on your way to me, | was | lost in the fog | is has will
      by the time you were ten, | had | already left the country | is has will
      right now, as I speak, | is | very near to you | was has had
      ever since your last birthday, | has | been in great danger | is was had
      by the time you get home, | will | be gone | was has had`,
  },
  {
    open: [
      'Our football trainer does not shout. He speaks very softly, and that is much worse.',
      'We lost nine to nothing, and in the changing room there was not a sound but the showers.',
    ],
    ask: [
      '"{Lead} our goalkeeper, who is a nice fellow and good to his mother, __ {end}."',
      '"{Lead} the best man of the other side, with that big scar on his knee, __ {end}."',
      '"Let us be honest. {Lead} our captain, the only one with clean boots, __ {end}."',
    ],
    rows: `lead due end rivals
      if you had run a little faster, | would | have had no chance | will has is
      if you run faster next time, | will | have no chance | would has was
      during the whole of the second half | was | asleep | is has will
      even at this moment, | is | asleep | was has will
      before today's match, | had | never scored a goal | is will does
      since the beginning of the year | has | scored twice | is will does
      if I had my way, | would | have to train at night | will has is
      as from tomorrow, | will | have to train at night | would has was`,
  },
  {
    open: [
      'At the end of the letter there were a few lines in another hand. I had to use a glass to read them.',
      'My grandmother kept all the letters from the ship. Some of them have been wet.',
    ],
    ask: [
      '"{Lead} the little house with the blue door, of which I dream so often, __ {end}."',
      '"{Lead} my dear old dog, who used to pull you in the sledge, __ {end}."',
      '"My love, {lead} that ring, the one with the green stone, __ {end}."',
    ],
    rows: `lead due end rivals
      if I should not come home, | will | be yours | had was
      if I had more money, | would | be yours already | will has
      if I had stayed with you, | would | have been yours long ago | will has
      until the day I left you, | was | all that I had | is will
      now that I am so far away, | is | all that I think of | was had
      before I met you, | had | been my only joy | has is
      ever since we parted, | has | been in my thoughts | had was
      when I am back with you, | will | be yours for ever | was had`,
  },
]);

export const kinds: readonly Kind[] = [ALSO, WOULD];
