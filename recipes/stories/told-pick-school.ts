// Tellings, at school and among children, of two or three of whom each has something of its own; the right one is due.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const WHO = toldKind('told: pick at school, who', [
  {
    open: [
      'We had to say in front of the class what we would like to be. {p} would like to be {a x}. {q} would like to be {a y}. {r} said a cat, and everybody laughed, even Miss Brown.',
      '"What do you want to be one day?" "{A y}," said {q}. "{A x}," said {p}. "A cat," said {r}, and the teacher said that this was not a job.',
    ],
    ask: [
      'Twenty years have passed, and a wish has come true: {now} is our old friend __.',
      'Who do you think {now} is today? It is __!',
      'I can hardly believe that {now} is the same little __ who shared my desk.',
      'And {now}? Of course, it is __, just as we heard it then.',
      'Yesterday I saw that {now} was __. So wishes do come true.',
    ],
    due: 'p',
    rivals: 'q r',
    rows: `x y now
      pilot | doctor | the one who flew my plane last week / doctor | pilot | the one who looked down my throat last week
      singer | baker | the voice on the radio / baker | singer | the one who sells rolls at the corner
      vet | dancer | the one who saved my dog's life / dancer | vet | the one who stood on the stage on her toes
      farmer | dentist | the owner of those hundred cows / dentist | farmer | the one who pulled out my tooth
      cook | writer | the one who makes the soup at the hotel / writer | cook | the name on the front of this book`,
  },
  {
    open: [
      '{p} and {q} sit at the same desk. {p} is good at {x} and {q} at {y}, so each copies from the other, and both of them think that I cannot see it.',
      'As your teacher I know you both: {q} is quick at {y}, but not at {x}, and {p} is just the other way round.',
    ],
    ask: [
      '{task} "I know!" cried __.',
      '{task} The first hand to go up was that of __.',
      '{task} One of the two looked out of the window. The other, I mean __, had the answer at once.',
      '{task} Which of them could do it? Only __ could.',
      '{task} "Let me see what you have written, __," whispered the other one.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y task
      sums | spelling | "What is seven times eight?" I asked. / spelling | sums | "How do you write the word knight?" I asked.
      history | music | "In what year did the war end?" I asked. / music | history | "What is this note called?" I asked.
      spelling | history | "Is there one L or two in the word?" I asked. / maps | sums | "Where does the river Nile flow?" I asked.
      sums | music | "What is a quarter of a hundred?" I asked. / history | maps | "Which king came after Henry?" I asked.
      French | sums | "What does bonjour mean?" I asked. / sums | French | "What do you get if you add nine and six?" I asked.`,
  },
  {
    open: [
      'Somebody had to stand by the gate as a lookout. They drew straws. {p} drew a long one, {q} a long one, and {r} a short one. "The short straw has to do it. That was the rule," said {p}.',
      "Three straws stuck out of {p}'s fist, and the shortest was to be the lookout. {q} pulled: a long one. {r} pulled: a very short one. {p} kept the last, which was long.",
    ],
    ask: [
      'So the lookout was __.',
      'Two of them climbed over the wall, and at the gate stood __.',
      '"Whistle if anyone comes, __!" said the others.',
      'The apples were sweet, but there was only one left for the one who had kept watch, for poor __.',
      'It was cold and boring at the gate. "Why me?" thought __.',
      'When the farmer came along, a loud whistle was given by __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      'The school play! {p} plays the {x} and {q} plays the {y}. The rest of us are trees. I am the tree on the left, and I have been told not to wave to my grandmother.',
      '{q} is the {y} in our play, {p} is the {x}, and the whole of class four is the forest.',
    ],
    ask: [
      'The teacher asked, "Who {end}?" "Me," said __.',
      'For the part of the one who {end}, they chose __.',
      'Towards the end the one who {end} is __, and people clap.',
      'It is __ who {end}.',
      'My grandmother liked best the one who {end}. That was __.',
      'The person that {end} is played by __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y end
      king | thief | sits on the throne / thief | king | steals the gold / wolf | witch | howls and shows sharp teeth
      witch | wolf | flies in on a broom / ghost | cook | comes through the wall in a white sheet
      cook | ghost | stirs a big pot / dragon | pirate | breathes fire / pirate | dragon | wears a black patch over one eye
      doctor | beggar | gives the sick queen some drops / beggar | doctor | holds out a hat and asks for pennies`,
  },
  {
    open: [
      'In the long jump {p} came {x} and {q} came {y}. They had the same shoes, the same breakfast and the same coach, so do not ask me why.',
      'Here are the results from the sports field. Long jump: {p}, {x}. {q}, {y}. It was windy, but the wind was the same for everyone.',
    ],
    ask: [
      'Of these two, the better jumper was __.',
      'The one who had flown further through the air was __.',
      '"I jumped further than you," said __.',
      '"Better luck next time," said the coach, but not to __.',
      'In the sand, the mark that was further away from the board had been made by __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      first | third / second | fourth / first | second / third | fifth / second | last / fourth | sixth / third | last / first | last`,
  },
  {
    open: [
      'Three children were late this morning. {p} said, "{x}." {q} said, "{y}." {r} only went red. I wrote all three of them into the book.',
      '"{x}," said {p}. "{y}," said {q}. And {r} had no excuse at all. It was a quarter past nine, and there were puddles under their boots.',
    ],
    ask: [
      '{proof} So the truth had been told by __.',
      '{proof} I was sorry then that I had not believed __.',
      '{proof} "You see?" said __. "I did not lie."',
      '{proof} One of the excuses, at least, was true, and I crossed out the name of __.',
      '{proof} Well, that clears __.',
    ],
    due: 'p',
    rivals: 'q r',
    rows: `x y proof
      The bus broke down | My dog was ill | At ten the driver rang to say that the engine had been smoking.
      My dog was ill | The bus broke down | At ten the vet rang to say that he was better and could be fetched.
      I had to wait for the dentist | Our clock had stopped | At ten a nurse rang to say that the tooth would be fine now.
      Our clock had stopped | I had to wait for the dentist | At ten a mother rang and asked us what time it was.
      I lost my shoe in the mud | There was a tree on the road | At ten a farmer came with a small wet shoe in his hand.
      There was a tree on the road | I lost my shoe in the mud | At ten we heard the men with the saws going past.
      Our goat got out | Our car would not start | At ten I saw something with horns in the flower bed.
      Our car would not start | Our goat got out | At ten a father walked past, pushing and sweating.`,
  },
  {
    open: [
      '{p} is one year older than {q}, and {q} is one year older than {r}. All three wear the same school jumper, and they pass it down from the top.',
      '{r} is seven, {q} is eight and {p} is nine. In that family every jumper is worn three times before it goes to the dog.',
    ],
    ask: [
      'A jumper that is too small for {p} goes next to __.',
      'The middle one is __.',
      'Neither the oldest nor the youngest, and always in between: that is __.',
      'One of them has an older and a younger one to quarrel with, I mean __.',
      'Before {r} gets a jumper, it has been worn by {p} and by __.',
      'There is only one year between {p} and __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'Our teacher asked two of us to bring something for the class party. {p} was to bring {x}, {q} was to bring {y}. She wrote it on the board and drew a balloon next to it.',
      'On the board it said: {x} – {p}. {y} – {q}. Nobody rubbed it out, so nobody can say that they did not know.',
    ],
    ask: [
      'Now it was Friday, and there was everything except {x}. The whole class looked at __.',
      'The party had to go on without {x}, and we all know who forgot them: it was __.',
      '"I am so sorry!" said __. "I left the {x} on the kitchen table!"',
      '"Where are the {x}?" "You must ask __."',
      'Thank goodness, the {x} had come, and so we all thanked __.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y
      cups | plates / plates | cups / paper hats | sandwiches / sandwiches | paper hats / biscuits | candles / candles | biscuits
      grapes | spoons / spoons | grapes`,
  },
  {
    open: [
      'The two new children in class three are easy to tell apart. {p} {x} and {q} {y}. Otherwise they are the same size and always hungry.',
      'A note for the teacher who takes over class three. There are two new ones: {q}, who {y}, and {p}, who {x}. Both of them are dears.',
    ],
    ask: [
      '{need} That child is called __.',
      '{need} Do not expect it of both. I am speaking of __.',
      '{need} You will see at once that this must be __.',
      '{need} It is __, not {q}.',
      '{need} Be kind to __, please.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `x y need
      sees badly | stammers | One of them has to sit right in front of the board. / stammers | sees badly | One of them needs time to get a word out.
      eats no meat | is afraid of water | One of them will not touch the ham rolls. / is afraid of water | eats no meat | One of them will not get into the pool.
      speaks only Polish | is left-handed | With one of them you will have to use your hands and feet to talk. / is left-handed | speaks only Polish | One of them writes with the other hand.
      cannot sit still | is very shy | One of them runs around the room in every lesson. / is very shy | cannot sit still | One of them hides behind the coats when there are visitors.
      is hard of hearing | cries easily | One of them has to be spoken to loudly. / cries easily | is hard of hearing | One of them needs a handkerchief all the time.`,
  },
]);

const WHAT = toldKind('told: pick at school, what', [
  {
    open: [
      'On our timetable there are three lessons before lunch: {a1}, then {a2}, then {a3}. After lunch I never listen, so I could not tell you what comes then.',
      'First we have {a1}. Then we have {a2}. Then we have {a3}. Then, at last, we have lunch.',
    ],
    ask: [
      'I was sick {when}, and so I missed __.',
      '"What have we got {when}?" asked the new boy. "We have __," I said.',
      'My pen broke {when}, in the middle of __.',
      'The fire bell rang {when}. Nobody was sad to get out of __.',
      'What the class has {when} is __.',
    ],
    rows: `a1 a2 a3 when due rivals
      music | history | maths | in the first lesson | music | history maths
      maths | music | art | in the second lesson | music | maths art
      art | history | French | right before lunch | French | art history
      history | art | music | in the first lesson | history | art music
      reading | maths | history | in the second lesson | maths | reading history
      French | reading | maths | right before lunch | maths | French reading
      sport | art | reading | in the second lesson | art | sport reading
      reading | sport | French | in the first lesson | reading | sport French
      music | French | sport | right before lunch | sport | music French`,
  },
  {
    open: [
      'Each team had a colour. {p} ran for the {x} team and {q} for the {y} team. It was very close, and the head teacher had to look at the film three times. In the end {p} had won by a nose.',
      '{q} was running for {y}, {p} was running for {x}. Ten metres before the end they were still side by side, and then {q} fell.',
    ],
    ask: [
      'The cup went to the team in __.',
      '"Well done, everyone in __!" called the head teacher.',
      'All the children who were wearing __ threw their caps in the air.',
      'A flag went up to show who had won, and it was __.',
      'This year, the winners are the team that wears __.',
    ],
    rows: `x y due rivals
      red | blue | red | blue / blue | red | blue | red / green | yellow | green | yellow / yellow | green | yellow | green
      white | orange | white | orange / orange | white | orange | white / purple | green | purple | green / blue | purple | blue | purple`,
  },
  {
    open: [
      'In my pencil case there are three pens. With the {x} one I write, with the {y} one I draw, and the {z} one I chew. That has been so since I was six.',
      'The {x} pen is for writing. The {y} pen is for drawing. The {z} one, as you can see, is for chewing.',
    ],
    ask: [
      'I was nervous before the test, and put between my teeth the pen that is __.',
      'There are tooth marks all over the __ one.',
      'Please do not borrow the __ pen. You would not like the taste.',
      'I had something in my mouth when she called my name. It was the pen, the __ one.',
      'My dentist told me to stop it. So now I have thrown away the __ one.',
    ],
    rows: `x y z due rivals
      blue | green | red | red | blue green / red | black | blue | blue | red black / black | red | green | green | black red
      green | blue | yellow | yellow | green blue / blue | red | black | black | blue red / grey | black | white | white | grey black
      black | yellow | pink | pink | black yellow`,
  },
  {
    open: [
      'Dear Granny, at school we keep three kinds of animals: {x}, {y} and {z}. {p} feeds the {x}, I feed the {y}, and the teacher herself feeds the {z}, because they bite. Please send chocolate.',
      "In our classroom {p} looks after the {x} and I look after the {y}. The {z} are the teacher's. They bite.",
    ],
    ask: [
      'I forgot my duty on Friday, and on Monday they were very hungry, my poor __.',
      'When I am ill, somebody else has to see to the __.',
      '"Have you given them anything today?" the teacher asked me, and I ran to the __.',
      'My own job is feeding the __.',
      'I have saved an apple for the animals that I look after, the __.',
      'Because I look after them so well, there are babies now among the __.',
    ],
    rows: `x y z due rivals
      mice | rabbits | parrots | rabbits | mice parrots / rabbits | mice | ducks | mice | rabbits ducks
      birds | hamsters | rats | hamsters | birds rats / ducks | goats | geese | goats | ducks geese
      hamsters | ducks | rats | ducks | hamsters rats / mice | hens | parrots | hens | mice parrots
      goats | pigs | geese | pigs | goats geese / pigs | birds | rats | birds | pigs rats`,
  },
  {
    open: [
      'There are two doors to the school hall. The {x} door is for teachers. The {y} door is for us. If you use the wrong one, you have to write a poem about doors.',
      'The notice says: Pupils, use the {y} door. The {x} door is for teachers only.',
    ],
    ask: [
      'I am a pupil and I did not read the notice. I went in by the wrong door, the __ one.',
      'Mr Hill and Miss Ford came in through the __ door.',
      'When I am a teacher, I shall walk in by the __ door every day.',
      'None of us children has ever put a foot through the __ door.',
      'The new boy had to write a poem, because he had come by the door that is __.',
    ],
    rows: `x y due rivals
      front | back | front | back / back | front | back | front / left | right | left | right / right | left | right | left
      green | red | green | red / red | green | red | green / blue | brown | blue | brown / brown | blue | brown | blue
      wide | narrow | wide | narrow / narrow | wide | narrow | wide`,
  },
  {
    open: [
      'For the school fair, we could make {x}, {y} or {z}. We voted. Nine children were for {x}, four for {y}, and two for {z}, and one was asleep.',
      'Class five has voted on what to sell at the fair. Results: {x} – nine. {y} – four. {z} – two.',
    ],
    ask: [
      'And so, on the day of the fair, we stood there and sold __.',
      'What most of us wanted was __.',
      '"Then it will be __," said our teacher.',
      'My mother had to help us, since nobody in the class knew how to make __.',
      'The winner, with more votes than the two others together, was __.',
    ],
    rows: `x y z due rivals
      jam | soap | candles | jam | soap candles / soap | candles | jam | soap | candles jam / candles | jam | masks | candles | jam masks
      kites | masks | soap | kites | masks soap / masks | kites | cake | masks | kites cake / cake | soup | kites | cake | soup kites
      soup | cake | dolls | soup | cake dolls / dolls | masks | soup | dolls | masks soup`,
  },
  {
    open: [
      'When we were small, {p} always wanted to play {x}, and I always wanted to play {y}. It depended on whose garden we were in: at my place I chose, at {pHis} place it was {p}.',
      '{p} liked playing {x}. I liked playing {y}. We had a rule: the one whose garden it was could choose.',
    ],
    ask: [
      'That day we were at my place, so we played __.',
      'My mother looked out of our window and saw us in our garden, playing __.',
      "We were at {p}'s, and I was bored. I was thinking of a game of __.",
      'It was in my own garden, during a game of __, that I broke my arm.',
      '"Your garden, your game," said {p}. "Good," I said, "then we play __."',
    ],
    rows: `x y due rivals
      football | pirates | pirates | football / pirates | football | football | pirates / tennis | doctors | doctors | tennis
      doctors | tennis | tennis | doctors / soldiers | school | school | soldiers / school | soldiers | soldiers | school
      cards | robbers | robbers | cards / robbers | cards | cards | robbers`,
  },
  {
    open: [
      'We may choose an instrument at our school. {p} chose the {x}, and {q} the {y}, and I could not decide, so they gave me a triangle.',
      '"The {y} for me!" said {q}. "And for me the {x}," said {p}. I was too late and got the triangle.',
    ],
    ask: [
      '{p} takes lessons now and plays the __.',
      'There goes {p} with a case under {pHis} arm. In it is the __.',
      '"Practise for an hour, {p}!" calls the mother, and soon we hear the __.',
      '{p} plays well, but you should not call it by the wrong name: it is a __.',
      'You want to know what {p} plays? It is the __.',
      'For the concert {p} had to polish the __.',
    ],
    rows: `x y due rivals
      flute | guitar | flute | guitar triangle / guitar | flute | guitar | flute triangle / violin | trumpet | violin | trumpet triangle
      trumpet | violin | trumpet | violin triangle / horn | flute | horn | flute triangle / flute | horn | flute | horn triangle
      guitar | violin | guitar | violin triangle / drum | horn | drum | horn triangle`,
  },
]);

export const kinds: readonly Kind[] = [WHO, WHAT];
