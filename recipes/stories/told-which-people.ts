// Tellings of whose something is, and of which of two did, got and was something.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { ANIMALS, COLOURS, DRINKS, FAMILY, JOBS, THINGS } from './telling-words.ts';

const WHOSE = toldKind('told: whose', [
  {
    open: [
      '"This {x} was never yours," said Mum, "it has been {p}\'s since the day that Grandpa made it. {q}, you may ask nicely if you want to have a turn."',
      'Grandpa made two presents that winter. For {q} there was a little box, and for {p} there was {a x}.',
    ],
    ask: [
      'Forty years on, the {x} is still in use, and its owner, as ever, is __.',
      'The {x} was left out in the rain once, and the one who cried about it was __.',
      "On the bottom of the {x}, in Grandpa's hand, was written a name: __.",
    ],
    lists: { x: 'drum kite doll sledge boat stool whistle lamp castle train puppet swing' },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'We each had a mug with our own colour at the office. {p} drank from the {c} one, {q} from the {d} one, and mine had a picture of a cat. Then, on a Monday, the {c} mug was in pieces.',
      "Somebody has broken the {c} mug. {q} shrugged, for the {d} one was still there. But the {c} one was {p}'s, and had been for years.",
    ],
    ask: [
      'I bought a new one in my lunch hour, wrapped it up, and put it on the desk of __.',
      '"Who is going to tell the owner?" we whispered, and all of us looked over to __.',
      'You could see that somebody was near to tears, and it was __.',
    ],
    lists: { c: COLOURS, d: COLOURS },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'It is my {due} who owns the boat, in fact. My {d} only looks after it. We may use it whenever we like, so long as we sweep it afterwards.',
      'You asked whose boat this is. It belongs to my {due}. You may have seen my {d} in it, but that was with permission.',
    ],
    ask: [
      'The boat came back with a hole in it, and now somebody had to go and tell my __.',
      'There is a name on the side of the boat. It is the name of my __.',
      'Who paid for the paint? Well, since the boat was not ours, it was paid for by my __.',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY },
    rivals: 'd e',
  },
  {
    open: [
      "On the coats in the hall: the long one is {p}'s, the one with the hole is {q}'s, and please put back mine where you got it from.",
      'Only one of the coats was long, and that was the coat that {p} had come in. {q}, as always, wore the one with the hole.',
    ],
    ask: [
      'There was a love letter in the pocket of the long coat. I said nothing, but I did wonder about __.',
      'The dog lay down on the long coat and went to sleep. It was a good thing that nobody told __.',
      'Out of the long coat fell a ticket for the opera. Who would have thought that of __?',
    ],
    due: 'p',
    rivals: 'q r',
    middle: ['{r} came in and hung up a third one, wet with snow.'],
  },
  {
    open: [
      "In the last row you see two houses that look alike. {p} lives in the one with the {c} roof. The {d} roof is {q}'s.",
      'Two friends built two houses side by side. So as not to mix them up, {p} had {a c} roof put on, and {q} {a d} one.',
    ],
    ask: [
      'A storm tore off the {c} roof, and for a month we had a guest: __.',
      'The postman had a card for the house with the {c} roof. It was for __.',
      'There is a light on under the {c} roof. It looks as if somebody cannot sleep. Poor __!',
    ],
    lists: { c: COLOURS, d: COLOURS },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      "Whose idea was it to go camping in {x}? Not mine. Not {q}'s. It was {p} who came home with a tent one day and would not talk about anything else.",
      '"A tent! In {x}!" {q} groaned when {p} had told us about the plan. {p} was already looking for a map.',
    ],
    middle: ['On the second night the rain came in from below.'],
    ask: [
      '"The next time anyone has an idea like that," I said, and I looked at nobody but __.',
      'When we got home, wet and with colds, there was still someone who had loved it all, and that was __.',
      'I forgive everyone in this family, with the exception of __.',
    ],
    lists: { x: 'November February March October December' },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'This is about the toothbrushes, you two. {p}: {c}. {q}: {d}. It cannot be that hard.',
      'In the bathroom glass stand {a c} toothbrush and {a d} one. The {d} one is for {q} and the {c} one is for {p}, or that at least was the idea.',
    ],
    ask: [
      'The {c} toothbrush was dry as dust. So there was someone who had not brushed, and it was __.',
      'The dog has chewed up the {c} toothbrush. We have to buy a new one for __.',
    ],
    lists: { c: COLOURS, d: COLOURS },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      "Our gym teacher has a drawer full of things that he has taken from us. He has {p}'s {x}, he has {q}'s {y}, and he even has my sandwich from last week.",
      "At the beginning of the lesson he took away {p}'s {x}, and before it was over he had {q}'s {y} as well.",
    ],
    ask: [
      'On the last day of school he opened the drawer. "Whose {x} is this?" he asked, and red in the face, up got __.',
      "The lost {x} was in nobody's way any more, and it was missed only by __.",
    ],
    lists: { x: THINGS, y: THINGS },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'When the queen died, she left her crown to the {due}, of all people, and to the {d}, who had hoped for it, she left her old slippers.',
      'They read out what the queen had wanted. Her slippers were to go to the {d}. A silence fell. Her crown was to go to the {due}.',
    ],
    ask: [
      'So it came about that the people of that land bowed their heads before a __.',
      'It did not fit at first, that crown. It kept sliding down over the ears of the __.',
      'The lords and ladies were furious. "What does she mean," they cried, "by giving a crown to the __?"',
    ],
    lists: { due: JOBS, d: JOBS, e: JOBS },
    rivals: 'd e',
  },
  {
    open: [
      'If I have got this right, the {x} in our hall is not ours. {p} left it here after the party and has never asked for it. {q} left something too, but that was only a hat.',
      "After the party we found two things under the sofa: a hat, which was {q}'s, and {a x}, which was {p}'s.",
    ],
    ask: [
      'I do not like having the {x} standing about, so I rang up __.',
      'Your father has been using the {x} as if it were his. I hope nobody tells __.',
    ],
    lists: { x: 'guitar umbrella suitcase drum bag violin trumpet camera lamp coat' },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Between the gardens there is a wall, and on the wall there is a cat. It gets its milk from {p} on the left and its fish from {q} on the right, and it lets both of them think that it is theirs.',
      "The cat knows what it is doing. Milk it gets at {p}'s door. At {q}'s, where it goes afterwards, there is fish.",
    ],
    ask: [
      'It was thirsty that day and did not feel like fish at all, so it went to see __.',
      'One morning there was no milk on the step. The cat sat down and cried outside the door of __.',
    ],
    due: 'p',
    rivals: 'q r',
    middle: ['In the third house lives {r}, who has a dog.'],
  },
  {
    open: [
      "You want to know who the ring used to belong to? It was my {due}'s, and she gave it to me the night before she died. My {d} never forgave her.",
      "My {d} always thought that she would get the ring one day. But it was my {due}'s to give, and she gave it to me.",
    ],
    ask: [
      'I have never taken it off. When I look at it, I think of my __.',
      'It does not shine any more, and it is too big for me. She had strong hands, my __.',
      'My daughter is going to have it, and she has her name as well: she is called after my __.',
    ],
    lists: {
      due: 'mother sister aunt cousin grandmother teacher nurse godmother',
      d: 'mother sister aunt cousin',
      e: 'mother sister aunt grandmother',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Which of us sat where? {p} had the seat by the window, because {pHe} gets sick. {q} was squeezed in the middle between me and the dog.',
      'It was a long drive. I had the dog on my feet, {q} was in the middle, and {p} had been given the window.',
    ],
    ask: [
      '"Who has drawn all these faces on the window?" asked Dad. It could only have been __.',
      'The sun shone in at the window all day. That evening there was one of us with a red cheek: __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'At our school play, {p} has to be the back of the donkey. It is a small part, but there is no donkey without it. The front is {q}, who has the lines.',
      "The donkey has four legs. The two in front are {q}'s. The two at the back, which may not move until the music starts, are {p}'s.",
    ],
    ask: [
      "In the middle of the second act, the tail fell off, and from inside the donkey's back came a giggle. It was __.",
      'The front wanted to go left, the back wanted to go right. "Come on!" hissed the front. "No!" hissed __.',
      'In the photo you can see just the feet of __.',
    ],
    due: 'p',
    rivals: 'q',
  },
]);

const WHICH = toldKind('told: which of two', [
  {
    open: [
      'The race was between a hare and a snail, if I may put it like that: {q} can run like the wind, and {p} has never run for anything but the bus. And yet, when they came round the last corner, {p} was ahead.',
      'I would have bet my house on {q}. But {q} stopped to tie a shoe, and {p} ran straight past and was first across the line.',
    ],
    ask: [
      'There was a cup for the winner, and the mayor himself handed it to __.',
      'The next day there was a big picture on the front page. It showed __.',
      '"It is not fair," said the loser, "I am faster than __!"',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Two tins, no labels. In the big one, said {p}, there must be {due}, and the small one has got to be dog food. {PHe} was right about both.',
      'A big tin and a small one had lost their labels in the flood. We opened the small one first: {d}. And in the big one? There was {due} in it.',
    ],
    ask: [
      'We heated up the big one. It was cold, we were hungry, and never had anything tasted as good as that __.',
      'The dog got the small tin. For us, there was the big one, so there was __.',
    ],
    lists: {
      due: 'soup fish rice fruit chicken corn jam honey',
      d: 'soup fish rice chicken corn',
      e: 'soup rice fruit jam',
    },
    rivals: 'd e',
  },
  {
    open: [
      'One of the twins tells lies and the other one never does. That is all you need to know about {p} and {q}. I will make it easy for you: the liar is {p}.',
      'If {q} tells you something, it is true. If {p} tells you something, count your fingers.',
    ],
    ask: [
      '"I saw a pink cow in the garden," I was told this morning. I did not even go to look. I knew I was talking to __.',
      'The story about the cow was a lie from beginning to end, so it must have come from __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'My two grandfathers could not have been more different. One was {a due} and never said a word. The other one was {a d}, and you could not make him stop.',
      'The silent one of my grandfathers was {a due}. The one who talked and talked was {a d}.',
    ],
    ask: [
      'I loved to sit by the silent one and watch his hands. They were big and brown, the hands of a __.',
      'When I do not know what to say, people laugh and tell me that I am like my grandfather, the __.',
    ],
    lists: { due: JOBS, d: JOBS, e: JOBS },
    rivals: 'd e',
  },
  {
    open: [
      'There are two kinds of people, those who like {due} and those who like {d}. I married the wrong kind. He cannot stand {d}, and I cannot stand {due}.',
      'My husband would live on {due} if I let him. I myself never touch it. What I like is {d}.',
    ],
    ask: [
      'I wanted to give him a treat when he came home from hospital, so I closed my eyes and made a big plate of __.',
      'He packs his own lunch. When he has left, the whole kitchen smells of __.',
      'For his birthday he does not want presents. What he wants is __.',
    ],
    lists: {
      due: 'fish rice cheese pasta cake soup garlic cabbage spinach pizza',
      d: 'fish rice cheese pasta cake soup',
      e: 'fish rice pasta pizza',
    },
    rivals: 'd e',
  },
  {
    open: [
      '{p} is afraid of {due}, but not of {d}. With {q}, it is the other way round. So if they walk home together, there is always one of them who can be brave.',
      'What made {p} scream was {due}. {q} did not mind those. For {q} it was {d}.',
    ],
    ask: [
      '{p} would not go into the barn, because somebody had said that in the barn there were __.',
      'That night {p} had a bad dream. It was about __.',
      '"I cannot sleep," said {p}. "What if there are, under my bed, some __?"',
    ],
    lists: {
      due: 'spiders snakes ghosts wolves bats rats dogs cows mice bees clowns monsters witches geese',
      d: 'spiders snakes ghosts wolves bats rats dogs mice bees',
      e: 'spiders snakes ghosts wolves bats rats',
    },
    rivals: 'd e',
  },
  {
    open: [
      'The red door leads to the {due}, the green door to the {d}. Whoever goes through the green door never comes back. So said the old man, and shut his eyes again.',
      '"Listen well," said the old man, "I only say this once. Green door: {d}. Red door: {due}."',
    ],
    ask: [
      'She took a deep breath, chose the red door, and found that she was standing in the __.',
      'There was a noise behind the red door, and no wonder, since it led to the __.',
    ],
    lists: {
      due: 'garden forest tower sea castle kitchen cave desert river street palace',
      d: 'forest tower sea castle cave desert',
      e: 'garden forest tower sea castle',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Mum, before you hear it from somebody else: it was not {q} who put salt in the sugar bowl. {q} only laughed. I saw {p} do it.',
      'Dear Mrs Hill, there is salt in the sugar bowl. {q} did nothing, I can promise you that. I do not want to say any more, but {p} has a very red face.',
    ],
    middle: ['Granny took three spoons, as always, and stirred, and drank.'],
    ask: [
      '"Who did that?" she coughed. I would have liked to protect a friend, but I had to name __.',
      'There was no pudding that night for __.',
      '"I am sorry, Granny," somebody mumbled into a collar. It was __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'It is simple. {p} eats only the white of an egg. {q} eats only the yellow. They have been friends since they were three, and at breakfast you never see one without the other.',
      'No egg is wasted with these two. Give the yellow to {q}. Give the white to {p}. And do not try it the other way round.',
    ],
    ask: [
      'The yellow was gone and only the white lay on the plate. I pushed it over to __.',
      'The white of this egg has gone grey, and I do not want to upset anybody, so please say nothing to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Grandma, which of your dogs was the clever one? "That was {pet}," she said. "He could open doors. {pet2} was as stupid as a post, but he had the nicer eyes."',
      'The clever dog and the stupid one were brothers. {pet} could open doors, and {pet2} ran against them.',
    ],
    ask: [
      'One morning the kitchen door was wide open, the sausages were gone, and it was clear who had been there: __.',
      'The stupid one had got himself locked in the shed. It was lucky for him that he had a brother like __.',
    ],
    due: 'pet',
    rivals: 'pet2',
  },
  {
    open: [
      'On the far side of the river, the {due} is a sacred animal, and people bow when it goes by. On our side we eat it. We have only one thing in common with them, and that is the bridge.',
      'Over there, the {due} is holy. You may not touch it, and you may not even point at it. Over here it is the {d} that is holy.',
    ],
    ask: [
      'There was a stone statue in the middle of the square over there, and it was covered in flowers. It was the statue of a __.',
      'When we had crossed over to that side, all the cars stopped in the road to make way for a __.',
    ],
    lists: {
      due: 'cow pig goat duck goose snake monkey sheep cat horse hen frog',
      d: 'cow pig goat duck snake monkey',
      e: ANIMALS,
    },
    rivals: 'd e',
  },
  {
    open: [
      'Two people were after the same job. {q}, who had the better marks, came late. The other one, {r}, had no marks to speak of but was there at seven and had swept the floor.',
      '{q} came with a good letter and {r} came with a broom. "I like people who see what has to be done," said the boss, and gave the broom a long look.',
    ],
    ask: [
      'By eight the job was taken. It had gone to __.',
      '"You can start tomorrow," said the boss and shook hands with __.',
    ],
    due: 'r',
    rivals: 'q',
  },
  {
    open: [
      'You will like them both. {p} is the one who cooks and {q} is the one who does the talking. Just do not ask {q} to boil an egg.',
      'In that marriage there is one who talks and one who stands at the stove. {q} talks. {p} stands at the stove.',
    ],
    ask: [
      'It was the best meal that I had had for years. I put down my fork and said thank you to __.',
      'Their oven broke down last winter. It meant nothing to one of them, but it was a hard time for __.',
      'There was a burn on one of their thumbs. Naturally, it was a thumb that belonged to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Heads, {p} washes up. Tails, {q} does. We threw the coin up to the ceiling, it rolled under the stove, and we all lay down flat to see. Heads.',
      '"If it is tails, {q} washes up. If it is heads, {p} does. No crying." Up went the coin. It was heads.',
    ],
    ask: [
      'There were forty dirty plates, and in front of them, with wet sleeves and a long face, stood __.',
      'I dried the cups and sang a song to cheer up __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The last time I saw them, {p} had long hair and {q} wore it short. What the two of them do these days, I cannot say.',
      '{p} had hair down to the waist at that time. {q} looked like a soldier. They never went anywhere without each other, and at school we called them the broom and the brush.',
    ],
    ask: [
      'They had made a drawing of the whole class, and the one with all the hair was __.',
      'It took the nurse an hour to comb all that hair. "Never again," she said to __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '"Would you like {d} or {due}?" asked the lady on the plane. I said {due}, please. My neighbour said he would have the same as me.',
      'On the plane you could choose: {d} or {due}. I do not like {d} at all, so that was that.',
    ],
    ask: [
      'The plane gave a jump, and all over my new trousers went the __.',
      'I was so tired that I fell asleep over my __.',
    ],
    lists: { due: DRINKS, d: DRINKS, e: DRINKS },
    rivals: 'd e',
  },
]);

export const kinds: readonly Kind[] = [WHOSE, WHICH];
