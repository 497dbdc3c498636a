// Tellings of children at school and at home: who did it, who told, who helped, who is in trouble.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DAYS } from './telling-words.ts';

const SCHOOL = toldKind('told: deed, at school', [
  {
    open: [
      'In the maths test {p} copied from {q}. {q} got a five, and so did {p}, with the same mistake in the same line.',
      '{q} did the sums and {p} did the looking over. They sit next to each other in maths, and both made the same mistake.',
    ],
    ask: [
      'The teacher put the two papers side by side. The one with its own ideas came from __.',
      'It was not cheating on the part of __, who had just worked with pen and paper.',
      'The real author of that silly mistake was __.',
      'Next time an arm will be put round the paper by __.',
      'One sat with a long neck, and one sat and worked. The one who worked was __.',
      'The brain behind both papers was that of __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p}, {q} and {r} were sent out of the room for talking. That was not quite fair. {p} and {q} had been talking. {r} had only said "Hush!"',
      'They stood in the corridor, all three. {p} had told {q} a joke, and {q} had told {p} a better one. {r} had asked them to be quiet.',
    ],
    ask: [
      'The only one of the three who had done nothing wrong was __.',
      '"But I was on your side, Miss!" said __.',
      'The other two said sorry to the teacher, and then they said sorry to __.',
      'They were allowed back in after ten minutes, and the teacher begged the pardon of __.',
      'The innocent one, with tears in both eyes, was __.',
      'It is a hard world for people like __, who just want to learn something.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      '{p} forgot the sandwiches on the school trip. {q} shared a roll with {pHim}, and {r} ate two apples and a whole cake, with closed eyes, and shared nothing.',
      'On the trip {p} had nothing to eat. "Have half of mine," said {q}. {r} turned round and chewed.',
    ],
    ask: [
      'The kind one of the three was __.',
      'A friend in need is a friend indeed. {p} will always be grateful to __.',
      'The half roll came from __.',
      '"That was good of you," the teacher said to __.',
      'Years later, {p} still remembers that roll and the smile of __.',
      'If you ever go on a trip without food, walk next to __.',
    ],
    due: 'q',
    rivals: 'r p',
  },
  {
    open: [
      'Miss Brown had lost her voice, so the class had to teach itself. {p} did the sums at the blackboard, {q} read the story, and {r} handed out the milk. It was the best day of the year.',
      '"Let me be the teacher!" they all cried. So {q} read to us, {r} gave out the milk, and {p} wrote sums on the blackboard until the chalk was gone.',
    ],
    ask: [
      'White dust lay on the hair and on the sleeves of __.',
      'Numbers, numbers, numbers! We groaned, but there was no stopping __.',
      'When the sponge was dry, somebody was sent to wet it by __.',
      'The chalk had been used up by __.',
      '"What is nine times nine?" The question came from __.',
      'When I got one wrong, there was a red cross next to it, put there by __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'I sit between {p} and {q}. {p} is on my left, at the window, and {q} is on my right.',
      'In our row there are three of us: {p} by the window, then me, then {q} by the wall.',
    ],
    ask: [
      'A bird flew against the glass, and the one who jumped was __.',
      'The sun gets into the eyes of __.',
      'When it is too warm, Miss Hill asks for some air, and the window is opened by __.',
      'It rained in, and the only wet sleeve in our row belonged to __.',
      'Somebody is always looking out at the clouds. That is __.',
      'The frog on the window sill had been put there by the one who sat closest, __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'The frog in the desk was meant for {r}. {p} caught it in the morning, and {q}, who has the courage, put it there. We all waited for the scream.',
      '{p} brought the frog, {q} put it into the desk of {r}, and the rest of us held our breath.',
    ],
    ask: [
      'The lid went up. There was a scream, and it came from __.',
      'Two round eyes looked up at __.',
      '"Who has put this thing among my books?" cried __.',
      'The one who got the fright was __.',
      'It was a mean trick to play on __.',
      'The frog sprang, and landed in the lap of __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      'The captains choose their teams. {p} has the first choice, because {p} lost last time, and {p} always takes {q}. {r} is left over to the end, since {r} runs like a table.',
      '"{q}!" called {p} at once, as the captain who may choose first. There was nothing but air left in the end, and {r}.',
    ],
    ask: [
      'You can tell from this who is thought to be the fastest: __.',
      'Of all the children in the yard, the first to be chosen was __.',
      "With a broad smile, over to the captain's side walked __.",
      'No captain would want to be without __.',
      'The best runner of the class must be __.',
      'One good leg is worth ten bad ones, and the good ones belong to __.',
    ],
    due: 'q',
    rivals: 'r p',
  },
  {
    open: [
      "My report says that I talk too much. {p}'s says that {pHe} draws in the margins. {q}'s says that {qHe} dreams.",
      'We compared our reports on the bus. "Dreams in class," was what {q} had. {p} had: "Draws in the margins." Mine was about talking.',
    ],
    ask: [
      'There is a cow next to every sum in the exercise book of __.',
      'Pencils do not last long in the hands of __.',
      'One day this margin will be worth a fortune, with all those little dragons by __.',
      'For the school fair we need posters, so let us ask __.',
      'The teacher found her own face on a page, with a big nose. It was by __.',
      'The artist among us is __.',
    ],
    due: 'p',
    rivals: 'q',
  },
]);

const TROUBLE = toldKind('told: deed, children in trouble', [
  {
    open: [
      'The twins had one bicycle between them. {p} had it on Mondays, Wednesdays and Fridays, {q} on Tuesdays, Thursdays and Saturdays. On Sundays it belonged to nobody and was kept in the shed.',
      "Mondays, Wednesdays and Fridays the bicycle was {p}'s. On the days between {q} had it. That is how it was with the twins.",
    ],
    ask: [
      'I was nearly run over by one of the twins on {day}. So it must have been __.',
      '"Get off, it is {day}! It is my turn," said __.',
      'On {day} a wheel came off, and into the ditch, head first, went __.',
      'If it was {day}, you could see, high on that saddle, __.',
      'It had been a {day}. The one with the bicycle was therefore __.',
      'That {day} there was a race, and for the twins it was ridden by __.',
    ],
    lists: { day: 'Monday Wednesday Friday' },
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      '{p} told Mother about the broken window, though {q} had begged {pHim} not to. {r} had broken it.',
      'It was {r} who broke the window. {q} was for keeping quiet. But {p} ran in and told.',
    ],
    ask: [
      'Nobody likes a telltale, and the telltale was __.',
      'Mother had heard of it from __.',
      'The window was one thing. What made the others really angry was __.',
      '"You promised to hold your tongue!" they said to __.',
      'A week of silence was the punishment that the other two gave to __.',
      'Next time they break something, they will not do it in front of __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      '{p} is not allowed out for a week. It is because of the paint. {q} is not allowed out either, but that is because of the goat.',
      "Both are in disgrace. {q} let the goat into the church, and {p} painted the vicar's gate pink.",
    ],
    ask: [
      'The vicar came round with a brush and said that the gate must be made white again by __.',
      'There was pink in the hair of __.',
      'What would possess a child to do that to a gate? I asked __.',
      'The can was empty, and next to it, as pink as a pig, stood __.',
      'I found a brush, not washed out, under the bed of __.',
      '"I thought that it would look nicer," said __ about the gate.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Three children, one tooth, one coin. {p} lost the tooth, {q} put it under the wrong pillow, and {r} found a coin there the next morning.',
      "It is a story about the tooth fairy. The tooth had been {p}'s, but {q} got the beds mixed up in the dark, so that it was {r} who woke up rich.",
    ],
    ask: [
      'There was a gap in the smile of __.',
      'By rights the coin should have gone to __.',
      'It was not fair. It had been in the mouth of __.',
      'Soup and bread without the crust, that was all that could be eaten by __.',
      '"Give me my coin! I was the one who bled," said __.',
      'The fairy had no idea whose tooth it was. It had come from __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      "{p} dared {q} to knock at the witch's door. She is not a witch, but that is what the children call her. {q} went up the path, knocked, and did not come back for an hour.",
      'Behind the hedge lay {p} and watched. {q} had taken the dare, had knocked at the door of the old woman, and had gone in.',
    ],
    ask: [
      'When the door opened again at last, out came, with a full mouth, __.',
      'The old woman had baked a cake, and half of it had been eaten by __.',
      'It is not the one with the big mouth who is brave. It is __.',
      'All the other children wanted to know what it was like in there, so they asked __.',
      'She waved from the window, and a wave came back from __.',
      '"She is no witch at all," said __, who had seen her kitchen.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'This is how the vase got broken. {p} pushed {q}, {q} fell against {r}, and {r} fell against the vase.',
      'First {p} gave {q} a push. {q} stumbled and hit {r}. Then {r} hit the vase.',
    ],
    ask: [
      'The vase fell down because of a push that had come, in the first place, from __.',
      'One thing had led to another, and the one who had begun it was __.',
      'It had all been started by __.',
      'If nobody had pushed, nothing would have happened. It was the fault of __.',
      '"Why did you push?" Mother asked __.',
      'Somebody had pushed without having been pushed. That was __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'On {d} it was {p} who had to be in by eight and {q} who could stay out until ten. They are the same age. But {p} had been late the night before.',
      '{p} came home late one evening. So from {d} on, {p} has to be in at eight. {q}, who is always on time, may stay out until ten.',
    ],
    ask: [
      "It was nine o'clock, and only one of them was still out with the others: __.",
      'The later of the two to come home that night was __.',
      'By half past nine the swing was free, for nobody was left on it but __.',
      'When the street lamps went on, one of them was in bed already, but not __.',
      'At nine the stars came out, and they were seen by __.',
      'With eyes full of envy, the one at the window looked down into the street at __.',
    ],
    lists: { d: DAYS },
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      '{p} saved up for a kite. {q} saved up, too, and then spent it all on ice cream in one afternoon.',
      'They both had the same pocket money. {q} turned it into ice cream. {p} kept it in a jar until the jar was full.',
    ],
    ask: [
      'On the hill, at the end of a long string, stood __.',
      'Up it went, red and yellow, with a tail of ribbons, and there was cheering from __.',
      'At the toy shop all those coins were counted out by __.',
      'There is only one who owns a kite now, and that is __.',
      'Patience paid off for __.',
      '"May I hold the string for a minute?" the other one asked __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Nobody at the party would dance. {p} was too shy, {q} was too proud, and {r} had hurt a toe. In the end Grandma took one of them by the hand: the proud one.',
      '"I never dance," said {q} and looked down that long nose. {p} hid behind the door, red as a beet. {r} had a sore toe. But Grandma likes a challenge, so she went for the one with the nose in the air.',
    ],
    ask: [
      'Round and round she went with __.',
      "The dancer in Grandma's arms was __.",
      'Everybody clapped for Grandma and __.',
      'You should have seen that face, stiff at first, then all smiles. It was the face of __.',
      'When the music stopped, "Once more!" said __ to Grandma.',
      'Out of breath but happy, back to a chair went __, and Grandma winked at us.',
    ],
    due: 'q',
    rivals: 'p r',
  },
]);

export const kinds: readonly Kind[] = [SCHOOL, TROUBLE];
