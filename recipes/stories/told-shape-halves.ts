// Tellings in which the second half of a pair (nor, than, as) or a preposition left to the end of a sentence is due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const HALVES = toldKind('told: shape, the second half', [
  {
    open: [
      'My landlady has gone to live with her son in Canada, and she left me a list of things about the house.',
      'Here are a few words about the house, so that you will feel at home in it while I am away.',
    ],
    ask: [
      'The door of the cellar {lead} the big iron key that hangs behind the clock __ {end}.',
      'When it is cold, the stove {lead} the dry wood from the shed at the end of the garden __ {end}.',
      'The old dog, who came with the house, {lead} the man with the wooden leg who brings the coal __ {end}.',
    ],
    rows: `lead due end rivals
      likes neither | nor | anything else I have tried | or and but
      is used to both | and | strong language | or nor but
      needs either | or | a good kick | nor and but
      needs not only | but | also a good kick | and nor or
      does not mind whether you try | or | just give it a kick | nor and but
      works better with | than | with anything else | as but nor
      would rather have | than | a kick | as but nor
      gets on just as well without | as | with it | than or nor`,
  },
  {
    open: [
      'The critic of our local paper went to the opera, and this is what he wrote about it. I was in the choir.',
      'You should read what they say in the paper about last night. My aunt sang the queen.',
    ],
    ask: [
      '"The queen was {lead} in the first act, with that long white dress and that crown made of tin, __ {end}."',
      '"As for the orchestra, it was {lead}, from the drums at the back down to the smallest flute, __ {end}."',
      '"The part of the dragon, played by two boys from the bakery, was {lead} on this first night __ {end}."',
    ],
    rows: `lead due end rivals
      so bad | that | a lady in a box began to cry | than as to
      so good | that | I forgot to eat my nuts | than as to
      too loud | to | be borne without cotton wool | that than as
      as charming | as | a wet Sunday | that than to
      as quick | as | a snail with a cold | that than to
      more frightening | than | a tax bill | that as to
      louder | than | the storm outside | that as to
      good enough | to | be seen a second time | that than as
      not half as good | as | last year | that than to
      less dull | than | one had feared | that as to`,
  },
  {
    open: [
      '"You can only take one thing with you," said the witch. "And think well, for you will never come back."',
      'In the fairy tale there was a room full of treasures, and the boy was told that he must make up his mind.',
    ],
    ask: [
      'The boy {lead} the cup of gold, which could never be empty, __ {end}.',
      '"If you {lead} the shoes that walk by themselves, over land and sea, __ {end}, you will be sorry," said the cat.',
      'All night long he {lead} the mirror in which you can see those who are far away __ {end}.',
    ],
    rows: `lead due end rivals
      wondered whether to take | or | the ring | nor than as
      thought about both | and | the ring | nor than or
      longed less for | than | for the ring | nor as or
      cared neither for | nor | for the ring | and than as
      could not choose between | and | the ring | nor than as
      thought not about | but | about the ring | nor than as
      thought more often about | than | about the ring | nor as or
      thought not only about | but | also about the ring | nor than as`,
  },
  {
    open: [
      'My brother is in love, and one cannot talk to him. I have kept a record of the last three weeks.',
      'When somebody in the house is in love, all the others suffer. With us it is my brother.',
    ],
    ask: [
      'On Monday he was {lead} at breakfast, with his elbow in the butter, __ {end}.',
      'He is {lead}, and I am not the only one who has noticed it, __ {end}.',
      'Our teacher said that he was {lead} in every lesson except music __ {end}.',
    ],
    rows: `lead due end rivals
      so deep in thought | that | he put salt in his tea | as than
      too deep in thought | to | notice the cat on his head | that as than
      as deep in thought | as | a statue | than to
      happier | than | I have ever known him | that as
      so happy | that | he kissed the postman | as than
      too happy | to | be of any use | that as than
      as happy | as | a dog with two tails | than that
      quieter | than | a fish | that as
      as quiet | as | a fish in snow | than that
      too sad | to | finish his egg | that as than`,
  },
  {
    open: [
      'This is the captain speaking. I hope you are comfortable. I have good news and bad news for you.',
      'Ladies and gentlemen, may I have your attention? There has been a small change of plan.',
    ],
    ask: [
      'We shall be landing {lead} Rome, where I am told that the sun is shining and the coffee is good, __ {end}.',
      'I have just been told that we fly {lead} Paris, the most beautiful city in the world as some of you will know, __ {end}.',
      'Because of the storm, our flight today goes {lead} London, where I was born and where my mother lives, __ {end}.',
    ],
    rows: `lead due end rivals
      neither to | nor | to Berlin | and than but
      both to | and | to Berlin | nor than or
      not to | but | to Berlin | nor than and
      either to | or | to Berlin | nor than and
      not only to | but | also to Berlin | nor than or
      rather to | than | to Berlin | nor and but
      sooner to | than | to Berlin | nor and but
      first to | and | then to Berlin | nor than but`,
  },
  {
    open: [
      'The new neighbours have nine children, three dogs and a drum. They are charming people.',
      'I went next door to complain about the noise, and I stayed for dinner. Let me tell you why.',
    ],
    ask: [
      'The food was {lead}, in spite of the noise and the dog under my chair, __ {end}.',
      'The smallest of the nine was {lead}, at least on that first evening, __ {end}.',
      'Their living room, if you can call it that, was {lead}, when I came in with my angry face, __ {end}.',
    ],
    rows: `lead due end rivals
      so nice | that | I quite forgot to complain | than as to
      as lively | as | a box of frogs | that than to
      more lively | than | a circus | that as to
      too lovely | to | be described in words | that than as
      so wonderful | that | I went back for more | than as to
      far nicer | than | I had expected | that as to
      as charming | as | the rest of them | that than to
      too funny | to | complain about | that than as`,
  },
  {
    open: [
      'The doctor gave a talk about sleep in the town hall. He had slept badly himself, he said, and he looked like it.',
      'How much sleep does one need? We had invited a doctor to tell us about it.',
    ],
    ask: [
      '"An old man {lead} an hour on the sofa after lunch, with a newspaper over his face, __ {end}."',
      '"A child of five {lead} a story, told in the dark and with a happy end, __ {end}."',
      '"My wife, and she will not mind my telling you so, {lead} a bed as hard as a board __ {end}."',
    ],
    rows: `lead due end rivals
      needs both | and | a glass of milk | than nor or
      needs neither | nor | a pill | than and but
      will ask either for | or | for a glass of milk | than nor and
      sleeps better after | than | after a pill | but nor and
      needs not only | but | also a glass of milk | than nor or
      should not choose between | and | a warm bath | than nor but
      would rather have | than | a pill | and nor but
      does not care whether you offer | or | a pill | than nor and`,
  },
]);

const STRANDED = toldKind('told: shape, a little word at the end', [
  {
    open: [
      'We had packed in a hurry, and as soon as we had put up the tent, we saw what was not there.',
      'You think that you have thought of everything. Then you are on the island and the boat is gone.',
    ],
    ask: [
      'There was not a single {x} on that whole long beach, as we found out soon enough, to {do} __.',
      '"Do you mean to say," asked {p}, "that you have not brought so much as one {x} to {do} __?"',
      'What would we have given, on that first evening, for a {x} to {do} __!',
      'After three days we found, in the hollow of a tree, a {x} which we could {do} __.',
    ],
    rows: `x do due rivals
      knife | cut the bread | with | on in to
      pot | cook the soup | in | to for with
      chair | sit | on | to with for
      pillow | sleep | on | to with for
      bucket | carry the water | in | on to for
      book | read | from | on with for
      pen | write home | with | for to on
      spoon | eat | with | to for on
      shed | hide | in | with to for
      singer | listen | to | in on from
      guide | rely | on | in to from
      friend | play | with | in on to`,
  },
  {
    open: [
      "Everyone on our bus has his own seat, and nobody dares to sit down on somebody else's. I have been going to work with these people for ten years.",
      'If you take the same bus for ten years, you know who is who, even if you have never said a word.',
    ],
    ask: [
      'The lady in red is somebody that I would not, for anything in the world, like to {verb} __.',
      'As to the man with the birdcage, he is, as I have always felt, a man whom one can {verb} __.',
      'Then there is the boy with the trumpet. He is the kind of boy that everyone is bound to {verb} __.',
    ],
    rows: `verb due rivals
      laugh | at | of for to
      quarrel | with | of at to
      depend | on | of at to
      believe | in | of at to
      listen | to | of at for
      share a room | with | of at to
      be rude | to | of at for
      be afraid | of | at on to
      be fond | of | at on to
      be in debt | to | at on of
      be in love | with | at on of
      fall out | with | of at to`,
  },
  {
    open: [
      'The inspector put his questions very softly. It was hot in the little office, and somewhere a tap dripped.',
      '"Let us begin again," said the inspector. "Take your time. There is no hurry at all."',
    ],
    ask: [
      '"Who was it that you, on the evening of the fire, {verb} __?"',
      '"And what, if I may ask, is the thing which you {verb} __?"',
      '"Is there anybody in this town whom you, or your wife, or the boy, {verb} __?"',
    ],
    rows: `verb due rivals
      were waiting | for | of with from
      were so afraid | of | for with from
      were dancing | with | of in from
      were running away | from | for at in
      were so angry | with | of in from
      were hiding | from | of to with
      were so fond | of | from with for
      were staring | at | of from for
      were listening | to | of from for
      were searching | for | of from at`,
  },
  {
    open: [
      'My little girl asks me things all day, and at night she asks me in her sleep. These are from last week.',
      'Children want to know everything. I write down the questions of mine, and leave a space for the answer.',
    ],
    ask: [
      '"Mummy, if a snail has no arms and no legs, what does it {verb} __?"',
      '"When it is dark, and the shops are shut and all the people are asleep, what does the moon {verb} __?"',
      '"What did people, in the olden days, when there were no telephones, {verb} __?"',
    ],
    rows: `verb due rivals
      look | like | of in to
      dream | of | in to at
      wait | for | in to of
      laugh | at | in to for
      play | with | of to for
      hope | for | of at with
      live | on | of to at
      hide | from | of to at
      listen | to | of for at
      believe | in | of for at`,
  },
  {
    open: [
      'I grew up in an inn by the road, and as a child I saw more people in one week than others do in a year.',
      'The guest book of our inn goes back two hundred years. There are some strange names in it.',
    ],
    ask: [
      'In room nine there is the sofa that a prince, on his way to the war, once {verb} __.',
      'You are looking at the very bench which my grandfather, who was a big man, {verb} __.',
      'Here you see the bed that, in the year of the flood, a whole family {verb} __.',
    ],
    rows: `verb due rivals
      jumped up and down | on | of to at
      fell in love | with | of to at
      fell | off | of to for
      got stuck | in | of to for
      jumped | off | of to at
      quarrelled | over | of to in
      paid twice | for | of to in
      got tired | of | to at in`,
  },
  {
    open: [
      'For the school magazine we asked the teachers about their childhood. Some of them were shy.',
      'It is hard to believe, but once upon a time even the head teacher was a child.',
    ],
    ask: [
      'One of them said: "There was an old well in our yard, which I was, until I was ten or eleven, {adj} __."',
      'Miss Hill told us about a goose that she had been, in those far-off days, {adj} __.',
      'And the sports teacher? He had a big brother whom he had been, as he said with a sigh, {adj} __.',
      '"Mathematics," said the head teacher, "was the one thing I was, to be quite honest, {adj} __."',
    ],
    rows: `adj due rivals
      afraid | of | to for at
      terribly fond | of | to for at
      crazy | about | to for at
      interested | in | to for at
      jealous | of | to for at
      curious | about | to for at
      tired | of | to for at
      used | to | of for at
      always good | with | of about in
      always angry | with | of for in
      always kind | to | of for in
      grateful | for | of to in`,
  },
  {
    open: [
      'The job was advertised in the paper: an old lady wants a companion. I put on my best shoes and went there.',
      'I needed work, and the old lady needed someone. She looked at me for a long time through her glasses.',
    ],
    ask: [
      '"What I want is someone who can read well and whom I can, when I do not sleep at night, {verb} __."',
      '"My last companion was a person one could not, even on her good days, {verb} __."',
      '"Tell me, young man. Am I a woman that you could, for eight pounds an hour, {verb} __?"',
    ],
    rows: `verb due rivals
      say sorry | to | for in of
      laugh | with | for in of
      rely | on | for in of
      depend | on | for in of
      dance | with | for in of
      listen | to | for in of
      play chess | with | for in of
      care | for | in of to
      travel | with | in of on
      smile | at | in of on
      confide | in | to for of
      get used | to | for in of`,
  },
]);

export const kinds: readonly Kind[] = [HALVES, STRANDED];
