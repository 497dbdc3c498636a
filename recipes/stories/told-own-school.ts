// Tellings, at school, at play and at sports, of whose a thing is, who did it, who won and who lost.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { FAMILY, JOBS } from './telling-words.ts';

const TWO = toldKind('told: at school, which of the two', [
  {
    open: [
      '{p} won the race. {q} came last.',
      'They ran to the tree and back, and {p} was first and {q} was last.',
      'In the race {q} was slow and {p} was fast.',
    ],
    ask: [
      'The gold cup was given to __.',
      'We all cheered for the winner, __.',
      'The first to touch the line was __.',
      'On the highest step, waving, stood __.',
      'Nobody at our school runs faster than __.',
      'The prize for the best runner went to __.',
      'Nobody could catch __ in the race.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '"Miss, {q} has taken my {x}!" said {p}.',
      "It was {p}'s {x}, and {q} took it.",
      '{q} took the {x} away from {p}.',
    ],
    ask: [
      'The {x} was stolen by __.',
      '"That {x} is not yours," said the teacher to __.',
      'Say sorry about the {x}, please, __.',
      'Who had to give the {x} back? It was __.',
      'Taking that {x} was not a nice thing to do, __.',
      'The {x} was found in a bag, and the bag was carried by __.',
      'Why did __ take the {x}?',
    ],
    lists: { x: 'pencil ruler ball cap book sandwich pen lunchbox' },
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'At the chess club {p} always takes white and {q} always takes black, since they have never got used to anything else. Their game on Thursday lasted until the caretaker came round with his keys. Black won.',
      'It was a long game. {p} had the white pieces and made a mistake with the queen, which {q}, who played black, saw only when it was nearly too late. In the end, it was black who had won.',
    ],
    ask: [
      'The game was lost in the end by __.',
      'Somebody had to congratulate the winner, and that was __.',
      'The white king fell over. "Well, that was it," said __.',
      'A mistake with the queen spoilt the evening for __.',
      'The one who went home sad after the game was __.',
      'It was __ who lost the game.',
      'So __ lost at chess.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      "{p}'s desk is in front of {q}'s.",
      '{q} sits behind {p} in class.',
      'In class {p} sits in front, {q} right behind.',
    ],
    ask: [
      'Something pulled my friend by the hair from behind. "Stop that, __!"',
      'The one who sees the other only from the back is __.',
      'A paper ball flew forward. It was thrown by __.',
      'Farther away from the teacher sits __.',
      'The desk in the back row belongs to __.',
      'It is __ who sits farther back.',
      'From the back row __ waved.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'There were two parts left in the school play, the king and the donkey. Everybody thought that {p} would be the king, as {pHe} has such a voice, but {pHe} wanted to be the donkey. So the crown went to {q}.',
      "On the notice board it said that the donkey in this year's play would be {p} and the king {q}. One of the two mothers was not pleased at all.",
    ],
    middle: ['The hall was full that night, and people stood along the walls.'],
    ask: [
      'Under the grey mask with the two long ears sweated __.',
      '"Hee-haw!" came from the left of the stage. It was __.',
      'The tail came off in the second act, and everybody laughed about __.',
      'On four legs, slowly, across the stage came __.',
      'The ears of felt had been sewn for __.',
      'The king wanted to ride and climbed on the back of __.',
      'Was that __ with the ears?',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} kicked the ball. It hit {q} on the nose.',
      'Ouch! {q} was hit by the ball that {p} had kicked.',
    ],
    ask: [
      'The nose that bled belonged to __.',
      'The teacher gave a cold towel to __.',
      '"Does it hurt very much?" we asked __.',
      'It was only a ball, but it knocked down __.',
      'Who has a fat red nose now? Poor __!',
      'The nurse had a look at __.',
      'Give __ a cold towel, please.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} was the first to get a bicycle, a blue one with three gears. Then {q} got one too, on {qHis} birthday, a green one with five, and from that day on the two were never seen on foot.',
      'The two children ride to school on bicycles. If you see a blue one flying down the hill, that is {p}. If a green one comes a little later, with someone shouting "Wait for me!", it is {q}.',
    ],
    ask: [
      'The green bicycle belongs to __.',
      'Somebody had left the green bicycle in the rain. It was __.',
      'The blue one was waiting at the gate for the green one. "Hurry up, __!"',
      'The green one had a flat tyre, so the one who had to walk was __.',
      'I painted the bell green as well, as a surprise for __.',
      "The green one is __'s bicycle.",
      'Where did __ leave the green bicycle?',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Three of them did the project. {p} drew the pictures, {q} wrote the text, and {r}, who likes to hear {rHimself} speak, told the class about it. They got the best mark of the year.',
      'As they shared the work, everybody was happy: {q} had to write it all down, {r} had to speak in front of the class, and {p} was left in peace with the paints.',
    ],
    ask: [
      'The fingers full of paint belonged to __.',
      'All those lovely drawings are by __.',
      'What a beautiful picture of the whale! It was made by __.',
      'The brush and the colours were needed by __.',
      'The headmaster put the pictures on his wall and shook hands with __.',
      'Can __ draw a horse, too?',
      'Only __ needed the paints.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      '{p} hides. {q} counts to twenty.',
      'They play hide-and-seek. This time {q} has to look for {p}.',
      '"You count, {q}, and I will hide," says {p}.',
    ],
    ask: [
      'The one behind the tree, quiet as a mouse, is __.',
      'Two shoes stick out under the curtain. They belong to __.',
      'Nobody can be seen anywhere. "Where are you, __?"',
      'At last, under the bed, was found __.',
      'The wardrobe giggled. In there sat __.',
      '"Found you!" The next to count will be __.',
      'Has __ hidden under the bed?',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'On sports day each of the little ones got an older child to run with. {p}, who is in the sixth class, was tied by the ankle to {q}, who had only started school in September, and off they hopped.',
      '{q} is six and {p} is twelve, but for the three-legged race the teacher tied their legs together with a scarf. It was a funny sight, and nobody laughed more than the two of them.',
    ],
    ask: [
      'The shorter of the two legs belonged to __.',
      'The smaller runner, of course, was __.',
      'They fell over at last, and the big one landed on top of __.',
      'The one who had to take two steps for each of the other was __.',
      'When they were tired, the bigger one had to carry __.',
      'The big one carried __ home.',
      'On short legs __ hopped along.',
    ],
    due: 'q',
    rivals: 'p',
  },
]);

const WHOSE = toldKind('told: at school, whose it is and who it was', [
  {
    open: [
      "{p}'s {due} is our teacher.",
      'Our teacher is the {due} of {p}.',
      'Did you know that our teacher is the {due} of {p}? I thought it was the {d}.',
    ],
    ask: [
      'When {p} gets a bad mark, it is from {pHis} own __.',
      'In class {p} must not say who it is, but that teacher is {pHis} __.',
      'At school {p} never has to wait long for {pHis} __.',
      'The teacher smiled at {p}. No wonder: this was {pHis} __.',
      '{p} goes to school by car every day with {pHis} __.',
      "In class {p}'s __ is strict.",
      "It is {p}'s __ who teaches us.",
    ],
    lists: {
      due: 'mother father aunt uncle sister brother cousin grandmother',
      d: 'mother father aunt uncle',
    },
    rivals: 'd neighbour friend',
  },
  {
    open: [
      'The new {x} is a present from the {due}.',
      'The {due} gave our class {a x}. The {d} only gave us good advice.',
      'Our class has a new {x}, and it is the {due} who paid for it.',
    ],
    ask: [
      'We drew a card to thank the __.',
      'The {x} came to us from the __.',
      'Before that, the {x} belonged to the __.',
      'Where did you get the {x}? From the __.',
      'Every child in our class waves to the __.',
      'The {x} has a small sign on it with the name of the __.',
      'We thanked the __ for the {x}.',
    ],
    lists: { due: JOBS, d: JOBS, x: 'clock carpet globe lamp drum football piano camera' },
  },
  {
    open: [
      'Two hamsters live in our classroom. {pet} has the cage by the window and {pet2} the one by the door, because they fight if you put them together. We take turns with the cleaning.',
      'We bought two cages, since hamsters do not like company. {pet2} got the cage next to the door, where there is always something to see, and {pet} got the one at the window.',
    ],
    middle: ['On Friday afternoon everybody ran out into the yard.'],
    ask: [
      'The sun shone through the glass and warmed the fur of __.',
      'It was cold that night, and somebody had left the window open right beside __.',
      'A blackbird sat outside on the window sill and stared at __.',
      'The hamster who can see the yard and the trees is __.',
      'We pulled down the blind because it was too bright for __.',
      'The sun woke __ first.',
      'Can __ see the trees?',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'My {due} threw the ball and my {d} caught it.',
      'The ball was thrown by my {due}. My {d} caught it.',
    ],
    ask: [
      'What a throw! It came from my __.',
      'The one with the strong arm is my __.',
      'Before the ball flew, it was in the hands of my __.',
      'I did not know that anybody could throw as far as my __.',
      'The ball left the hand of my __.',
      '"Good throw!" we called to my __.',
      'Only my __ throws like that.',
    ],
    lists: { due: FAMILY, d: FAMILY },
    rivals: 'd',
  },
  {
    open: [
      "On parents' evening nobody came for me but my {due}. My {d} had to work, and my {e} had forgotten all about it. I sat in the corridor and hoped that it would not take long.",
      'Dear Mrs Hill, I am sorry that my {d} could not be at the school play last night. I hope it was all right that my {due} came instead. My {e} has a film of it, too.',
    ],
    ask: [
      'That evening the teacher talked about me to my __.',
      'There was one chair for a visitor of mine, and on it sat my __.',
      'I was not ashamed at all. I was proud of my __.',
      'After it was all over I walked home from school with my __.',
      'The one who had found time for me that night was my __.',
      'I saw my __ among the parents.',
      'That night only my __ came.',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY },
    rivals: 'd e',
  },
  {
    open: [
      'When I grow up I want to be {a due}. My friend {p} wants to be {a d}.',
      '"What will you be one day?" "{A due}! And {p} will be {a d}."',
    ],
    ask: [
      'The trade that I want to learn is that of {a c} __.',
      'In my dreams I am already {a c} __.',
      'I drew a picture of myself as {a c} __.',
      'One day people will call me {a c} __.',
      'And I did it! Today I really am {a c} __.',
      'At the fancy-dress party I went as what I hope to be, {a c} __.',
      'I want to be a __ myself.',
    ],
    lists: { due: JOBS, d: JOBS, e: JOBS, c: 'good great famous real' },
    rivals: 'd e',
  },
  {
    open: [
      '{A due} and {a d} came to our school to tell us about their work. The first of them had brought a film, the other nothing but a big smile and a bag of sweets.',
      'We had two visitors in class, {a d} and {a due}. It was the second of these who showed us a film, and the other one who fell asleep in the dark.',
    ],
    ask: [
      'The film that we saw was about the life of the __.',
      'After the film everybody had a question for the __.',
      'The lights went on again. "Any questions?" asked the __.',
      'The film had been made by a friend of the __.',
      'The one who had brought the film was the __.',
      'The __ had brought the film.',
      'We thanked the __ for the film.',
    ],
    lists: { due: JOBS, d: JOBS, e: JOBS },
    rivals: 'd e',
  },
  {
    open: [
      "The {x} is the {due}'s.",
      "Don't touch that {x}! It is the {due}'s.",
      '"May we play with the {x}?" "No, it is for the {due}."',
    ],
    ask: [
      'The {x} belongs to the __.',
      'If you want the {x}, ask the __.',
      'We got into trouble about the {x} with the __.',
      'It is not for us, the {x} is only for the __.',
      'The {x} was gone. "Who took it?" cried the __.',
      'Somebody painted a frog on the {x} as a joke on the __.',
      'Only the __ may use the {x}.',
    ],
    lists: {
      due: 'teacher headmaster captain nurse cook doctor trainer gardener driver singer goalkeeper',
      x: 'whistle box chair bell cup bag cap towel bottle',
    },
  },
  {
    open: [
      'The school football team has two goalkeepers, and both are called Sam. One is the {due} of our captain, the other the {d} of the man who cuts the grass. On Saturday it was the turn of the first one.',
      "Our captain's {due} stood in goal on Saturday, since the other goalkeeper, who is the {d} of the man who cuts the grass, had a cold. It was the best game that we ever played.",
    ],
    ask: [
      "Between the posts on Saturday, with big gloves, stood the captain's __.",
      "Not one ball got past the captain's __.",
      'The captain ran to the goal and threw both arms round his own __.',
      "That game was won for us by our captain's __.",
      "Saturday's goalkeeper, in case you wonder, was the captain's __.",
      "The captain's __ saved every ball.",
      "In goal the captain's __ was great.",
    ],
    lists: { due: 'brother cousin nephew son neighbour uncle friend', d: 'brother cousin nephew son uncle' },
    rivals: 'd father twin',
  },
  {
    open: [
      'My {due} plays the drum and my {d} plays the flute.',
      'We make music. My {d} has the flute, my {due} has the drum, and I sing.',
      'The drum belongs to my {due}. My {d} likes the flute better.',
    ],
    ask: [
      'Boom, boom, boom! That is my __.',
      'Those two sticks belong to my __.',
      'When it gets too loud, we shout at my __.',
      'Who beats the drum? My __.',
      'The one with the strong arms in our band is my __.',
      'Bang! There is a hole in the drum, and now we have to comfort my __.',
      'Take the sticks from my __, please!',
    ],
    lists: { due: FAMILY, d: FAMILY },
    rivals: 'd',
  },
]);

export const kinds: readonly Kind[] = [TWO, WHOSE];
