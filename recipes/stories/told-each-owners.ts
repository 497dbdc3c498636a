// Tellings of people each with a thing, number, bed, fear or talent, where it is due which of them it belongs to.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, DAYS, MONTHS } from './telling-words.ts';

const WHO = toldKind('told: each has its own, which person', [
  {
    open: [
      'At our house everybody has a cup. The {a} one is for {p}, the {b} one for {q} and the {c} one for {r}, and there would be war if anybody drank from the wrong one.',
      '{p} drinks from the {a} cup, {q} from the {b} one and {r} from the {c} one. That was settled years ago.',
    ],
    ask: [
      'The {b} cup belongs to __.',
      'Somebody had left the {b} cup on the lawn. It must have been __.',
      'I poured tea into the {b} cup and gave it to __.',
      'There is a crack in the {b} cup. We will have to tell __.',
      'The {b} cup is dirty. It was used by __.',
      'Who drank from the {b} cup this morning? It was __.',
    ],
    lists: { a: COLOURS, b: COLOURS, c: COLOURS },
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      "The guitar on the sofa is {p}'s. Put your coat on top of it, {pHe} won't mind. {q} came by at noon with a bag of plums, and {r} wants to know if you still have the ladder. Sit down, the kettle is on.",
      "Just move {p}'s guitar, and sit down. I am all alone today. {q} has gone to buy a lamp, and {r} is at the dentist with a bad tooth.",
    ],
    ask: [
      'The guitar on the sofa belonged to __.',
      'I tried to play that guitar, and I broke a string. I will have to say sorry to __.',
      '"Who plays the guitar in this house?" I asked. The answer was: __.',
      'When the guitar fell off the sofa, I thought of its owner, __.',
      'In the evening someone came to fetch the guitar. It was __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'There are two beds in our room at the hospital. {p} lies by the window and {q} by the door.',
      '{q} got the bed next to the door, and {p} got the bed next to the window. Both of them have a broken leg.',
    ],
    middle: ['At four the nurse came round with tea.'],
    ask: [
      'A bird came and sat on the window sill, right beside __.',
      'When the sun comes in through the window, it shines on the pillow of __.',
      '"What is going on out there in the street?" "I can\'t see from here. Ask __."',
      'Please tell me if you are cold, and I will shut that window next to your bed, __.',
      'The patient with the view of the park is __.',
      'The bed by the window belongs to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Welcome to the big race! Number {a} is {p}, number {b} is {q}, and number {c}, with the funny socks, is {r}. They are off!',
      'The numbers on their backs tell you who they are. {p} has the {a}, {q} has the {b}, and {r} has the {c}.',
    ],
    ask: [
      'And here comes number {c}! What a runner! Let us all cheer for __!',
      'Number {c} has fallen over. Somebody please help __.',
      'The gold cup went to number {c}, and that was __.',
      'Number {c} in the race was __.',
      'At the finish the crowd saw the {c} in front, and they all shouted the name of __.',
    ],
    rows: `a b c
      two | seven | nine
      five | eleven | twelve
      eight | three | ten
      four | six | twenty
      twelve | two | five
      ten | eight | four
      seven | nine | three
      six | twenty | eleven`,
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      '{p} is afraid of {x}. {q} is afraid of {y}. Otherwise they are quite brave.',
      'You can lock {p} in a dark cellar, as long as there are no {x} there. With {q} it is {y}.',
    ],
    ask: [
      'There was a film about {x} on television, and someone had to leave the room. It was __.',
      'The book was full of pictures of {x}, so we hid it from __.',
      'Somebody screamed "Help! {X}!" and climbed on a chair. It was __.',
      'The zoo has a new house for {x}. I am not going there with __.',
      'That night, someone had bad dreams about {x}. It was __.',
      'Of the two, the one who runs away from {x} is __.',
    ],
    lists: {
      x: 'spiders mice snakes dogs geese bees frogs cows bats rats',
      y: 'spiders mice snakes dogs geese bees frogs cows bats rats',
    },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'They were in the same class, and look at them now: {p} is {a job}, {q} is {a job2}, and {r} sells cars.',
      '{r} went into the car business. {p} became {a job}, and {q} {a job2}. They still meet every spring.',
    ],
    ask: [
      'The one who {does} all day long is __.',
      'Among my old friends there is just one who {does} for a living, and that is __.',
      'Two of them do something else, but somebody has to do it, and the one who {does} is __.',
      'If you want to see someone who really {does}, pay a visit to __.',
    ],
    rows: `job job2 does
      dentist | cook | looks into mouths
      baker | teacher | makes bread and cakes
      gardener | policeman | plants flowers
      butcher | pilot | cuts meat
      farmer | singer | milks cows
      pilot | butcher | flies planes
      teacher | sailor | reads stories to children
      postman | painter | carries letters
      cook | driver | stirs soup
      painter | baker | paints pictures`,
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'Before you cook for my guests, a word. {p} must not eat {x}, not even a little. {q} must not eat {y}. {r} eats everything, and a lot of it.',
      'Dear Mum, thank you for having all three of them. {q} gets ill from {y} and {p} gets ill from {x}. {r} is no trouble at all.',
    ],
    middle: ['The table was laid for four, with candles and the good glasses.'],
    ask: [
      'There was a lot of {x} in the pie, so I made something else for __.',
      '"Is there any {x} in this?" The question came, of course, from __.',
      'By mistake I had put {x} into the salad, and the next day a doctor had to be called for __.',
      'The guest who never touches {x} is __.',
      'Oh dear, there is {x} in it! Quick, take that plate away from __!',
    ],
    lists: {
      x: 'fish cheese milk garlic honey pork bread butter',
      y: 'fish cheese milk garlic honey pork bread butter',
    },
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      "{p}'s birthday is in {a}, and {q}'s is in {b}.",
      '{p} was born in {a}. {q} was born in {b}. I have written it on the wall, so that I never forget again.',
    ],
    ask: [
      'It is {b}, and there is going to be a birthday cake for __.',
      'In {b} the whole class sings "Happy birthday, dear __!"',
      'The one who gets presents in {b} is __.',
      'Every year, when {b} comes, I buy a card for __.',
      'One of them is a year older since last {b}. I mean __.',
    ],
    lists: { a: MONTHS, b: MONTHS },
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'It was {p} who bought the piano, for very little money, from a pub that was closing. Then it turned out that it did not fit through the door. {q} took out a window, {r} called four strong friends, and in the end it rained.',
      '{p} paid for the piano. It came on a Tuesday. {q} made sandwiches for the men who carried it up, and {r} stood on the stairs and shouted "Left! Left!"',
    ],
    ask: [
      'Everybody in the house plays on it, but the piano belongs to __.',
      'Years later, somebody wanted to buy the piano and asked its owner, __.',
      'On the bill for the piano there is only one name: __.',
      'The money for that piano came out of the pocket of __.',
      'The buyer of the piano was __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'I have made three lots of sandwiches: {x} for {p}, {y} for {q}, and {z} for {r}.',
      '"{X} for you, {p}, {y} for {q} and {z} for {r}," I said, and put the sandwiches into three bags.',
    ],
    ask: [
      'In one bag I found a sandwich with {z}. It was the lunch of __.',
      'A gull came down and stole a sandwich with {z} from __.',
      'On the bench, eating {z}, sat __.',
      'The {z} sandwiches were for __.',
      'The bag that smelled of {z} was carried by __.',
    ],
    lists: {
      x: 'cheese egg ham fish chicken honey',
      y: 'cheese egg ham fish chicken honey',
      z: 'cheese ham fish chicken honey',
    },
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      'They shared a bunk bed. {p} slept at the top and {q} at the bottom, until {p} fell out one night. Then they swapped.',
      'At first the top bunk was for {p} and the bottom one for {q}. But {p} got dizzy up there, and so the two of them changed places for good.',
    ],
    ask: [
      'Since then, the one who has to climb the ladder to bed has been __.',
      'The top bunk now belongs to __.',
      'High up, near the ceiling, you will find the pillow of __.',
      'Today, if you look at the top bunk in the morning, you will see the feet of __.',
      'After the swap, the one who slept at the top was __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'As children they had big plans. {p} wanted to go to the moon, and {q} wanted to have {want}. Well, {p} never did, but {q} got {qHis} wish.',
      '"When I am big, I shall fly to the moon," said {p}. "And I shall have {want}," said {q}. That was forty years ago. Only one of the wishes came true, and it was not the moon.',
    ],
    ask: [
      'The one who {does} today is __.',
      'I drove out there last week to see the person who {does} now: __.',
      'We used to laugh, but somebody {does} now, just as planned, and that is __.',
      'There is one of the two who {does}. I am speaking of __.',
    ],
    rows: `want does
      a farm | milks cows
      a boat | sails round the islands
      a bakery | bakes bread
      a lot of children | has nine children
      a lot of dogs | keeps eleven dogs
      a big garden | grows roses
      a castle | lives in a castle
      a hotel by the sea | runs a hotel
      a toy shop | sells toys
      bees | makes honey`,
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Everybody thought that {p} had broken the window, because {p} had the ball. But it was {q}, with {qHis} elbow. I saw it.',
      '{p} was sent to bed, poor thing, though {pHe} had done nothing. It was {q} who had broken the window, and {q} kept quiet.',
    ],
    ask: [
      'The window was really broken by __.',
      'The new window should be paid for by the one who broke the old one, and that is __.',
      'It is not fair! The window was not broken by {p}, but by __.',
      'A week later the guilty one came and said, "I broke your window." It was __.',
      'I know who broke that window. It was __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'We live in a noisy house. {p} plays the {x}, {q} plays the {y}, and {r} plays the {z}, all of them at the same time, and all of them badly.',
      'There is music on every floor here. The {x} is played by {p}, the {y} by {q} and the {z} by {r}. I only play the radio.',
    ],
    middle: ['Our cat moved out in May.'],
    ask: [
      'There was {a y} under the Christmas tree, a better one than before. The lucky one was __.',
      'Who is making that noise with the {y}? It can only be __.',
      'The neighbours do not mind the others, but they cannot stand the {y}. So they wrote an angry letter to __.',
      'The band needed someone with {a y}, so they asked __.',
      'The {y} lesson was over, and out came __.',
    ],
    lists: {
      x: 'piano drum trumpet guitar violin flute',
      y: 'piano drum trumpet guitar violin flute',
      z: 'piano drum trumpet guitar violin flute',
    },
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'Three keys hung on the board, one for each of them. {p} took the key to the {x}, and {q} took the key to the {y}. The last one, for the {z}, was left for {r}.',
      'Each of them looks after one room. {r} has the key to the {z}, {p} has that to the {x}, and {q} has that to the {y}.',
    ],
    ask: [
      'Nobody can get into the {z} without __.',
      'The {z} is locked again. We must find __.',
      'The key to the {z} is on the belt of __.',
      'Somebody forgot to lock the {z} last night. I am afraid that it was __.',
      'The {z} can be opened only by __.',
    ],
    lists: {
      x: 'kitchen attic cellar hall shed garage',
      y: 'kitchen attic cellar hall shed garage',
      z: 'kitchen attic cellar hall shed garage',
    },
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      'On {a} {p} cooks, on {b} {q} cooks. On the other days they have bread and cheese.',
      'They take turns in the kitchen: {q} on {b}, {p} on {a}. The rest of the week is cold.',
    ],
    ask: [
      'It is {b} today, and at the stove stands __.',
      'The {b} dinner was burnt, thanks to __.',
      'If you come on {b}, you will get a meal made by __.',
      'On {b}, with an apron on, you will meet __.',
      'The cook for {b} is __.',
    ],
    lists: { a: DAYS, b: DAYS },
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'This is our class photo. The one with the broken arm is {p}, the one with the rabbit is {q}, and the one who is asleep is {r}. It was a hot day.',
      'Look, here we all are. {p} had an arm in plaster, {q} had smuggled in a rabbit, and {r} slept through the whole thing.',
    ],
    ask: [
      'In the photo, two long ears look out of the jacket of __.',
      'The teacher was cross when she saw what was hopping about. "Take it home at once, __!"',
      'The rabbit in that picture belonged to __.',
      'Somebody was feeding carrots to a pet under the desk. It was __.',
      'In the photo, the rabbit is in the arms of __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'There are two kites up there. The {a} one is being flown by {p} and the {b} one by {q}.',
      '{p} has {a a} kite, and {q} has {a b} one. They have been on the hill since lunch.',
    ],
    ask: [
      'The {b} kite got caught in a tree, and somebody had to climb up after it. It was __.',
      'At the end of the string of the {b} kite stood __.',
      'High up, above all the others, flew the {b} kite. "Well done!" we called to __.',
      'The wind tore the {b} kite to pieces. Poor __!',
      'In the evening the {b} kite was carried home by __.',
    ],
    lists: { a: COLOURS, b: COLOURS },
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Two letters lay on the mat. The thick one was for {p}, and the thin one was for {q}.',
      'The postman brought a thick letter for {p} and a thin one for {q}, and then he fell over the cat.',
    ],
    ask: [
      'The thick letter was nine pages long. It made a long evening for its reader, __.',
      'It took scissors to open the thick one. "Who is it from?" we all asked __.',
      'The thin letter was soon read. The thick one kept somebody busy all night. It was for __.',
      'On the thick letter stood the name of __.',
      'Nobody but one person may open that thick letter: __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Both of them wear glasses, {p} for reading and {q} for driving.',
      '{q} needs glasses in the car. {p} needs them for books. Without them they are both lost.',
    ],
    ask: [
      'The glasses that lie on the open book belong to __.',
      'The small print on the box was too much for us, so we gave the glasses to the one who reads with them, __.',
      'A pair of glasses was left in the library, on top of a novel. They must be from __.',
      '"I cannot read this letter! Where are my glasses?" called __.',
      'The one who puts on glasses to read is __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Good morning, this is how it is. In room {a} we have {p}, in room {b} {q}, and in room {c} {r}. Breakfast is from seven to ten.',
      'The guests have come. I gave {p} room {a}, {q} room {b} and {r} room {c}, and all three asked me if there was a lift.',
    ],
    ask: [
      'The bell rang from room {a}, so I took a tray up to __.',
      'There is water coming through the ceiling under room {a}! Somebody wake up __!',
      'The bill for room {a} must be paid by __.',
      'I found a slipper in room {a} after everyone had left. I shall send it to __.',
      'The guest in room {a} is called __.',
    ],
    rows: `a b c
      two | seven | nine
      five | eleven | twelve
      eight | three | ten
      four | six | twenty
      twelve | two | five
      ten | eight | four
      seven | nine | three
      six | twenty | eleven`,
    due: 'p',
    rivals: 'q r',
  },
]);

export const kinds: readonly Kind[] = [WHO];
