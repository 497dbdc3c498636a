// Tellings of people in company: on journeys, at work, at weddings, in bed with a cold; who did what for whom.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { FAMILY } from './telling-words.ts';

const TOGETHER = toldKind('told: deed, two or three in company', [
  {
    open: [
      '{p} drove, {q} read the map, and {r} sat in the back and asked every ten minutes if we were there.',
      'On the way to the sea {q} had the map, {p} had the wheel, and {r} had the biscuits.',
    ],
    ask: [
      'We ended up in a field with a bull in it, because the map had been held upside down by __.',
      '"Second left. No, first right. Oh dear," said __.',
      "Getting lost was not the driver's fault. It was the fault of __.",
      '"Where are we?" The question was put to __, who turned the paper round and round.',
      'If you want to know the name of that village, ask the one with the map, __.',
      'Tunnels, rivers, roads: on that day, all of them were looked up by __.',
    ],
    due: 'q',
    rivals: 'p r',
  },
  {
    open: [
      'Both of them had a cold. {p} had caught it from {q}, who had caught it on the bus.',
      '{q} came home sneezing on Monday. By Wednesday {p} was sneezing, too.',
      'First {q} had the cold, then {p}.',
    ],
    ask: [
      'The cold had been brought into the house by __.',
      'The first to lie in bed with a red nose was __.',
      '"I would be well if it were not for you," said the second one to __.',
      'The one who was ill first was also well first: __.',
      'There would have been no cold in that house without __.',
      'A box of tissues was already empty before Wednesday. They had been used by __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'At the wedding {p} made a speech, {q} made a scene, and {r} made off with the cake. You can see all of it on the video.',
      'It was a wedding to remember. The speech was by {p}. {q} shouted at the priest, in front of everyone. {r} ran away with the cake, all three floors of it.',
    ],
    ask: [
      'Two streets away, behind a hedge, with cream on both cheeks, they found __.',
      'The bride and groom had nothing to cut. It had all been carried off by __.',
      'The sugar roses were in the pockets of __.',
      'Next day there was a pain in the belly, and much regret, for __.',
      'The baker wanted to know how it had tasted, and there was only one who could tell him: __.',
      'In the video you see a pair of running legs under a white tower. They belong to __.',
    ],
    due: 'r',
    rivals: 'p q',
  },
  {
    open: [
      'In our office {p} makes the coffee and {q} makes the tea. {r} makes excuses.',
      'Every office has its rules. With us the tea is made by {q} and the coffee by {p}, while {r} never has time.',
    ],
    ask: [
      'The coffee is like mud today. What is the matter with __?',
      'When those brown beans have run out, new ones are bought by __.',
      'Black, no sugar, as strong as you can: that is what I say every morning to __.',
      'The machine hisses, the milk foams, and behind a cloud of steam stands __.',
      'On Friday there was no coffee at all. So we knew that we would not see __.',
      'My heart beats so fast after three cups, and it is all the fault of __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'I went to the hospital to visit my {due}. In the next bed lay a man who was the image of my {d}, so much so that I nearly kissed him.',
      'My {due} is in hospital. My {d} drove me there, and we took grapes.',
    ],
    ask: [
      'The grapes were for the patient, my __.',
      'There was a card by the bed: "Get well soon." It had been sent to my __.',
      'I had never before seen such a white face on my __.',
      'The doctor came in and asked me if I could sign something for my __.',
      '"When may I get up?" was the only thing we heard from my __.',
      'On Sunday, if all goes well, they will let us take home my __.',
    ],
    lists: { due: FAMILY, d: FAMILY },
    rivals: 'd',
  },
  {
    open: [
      '{p} taught {q} to play the cello, and {q} taught {p} to cook. After a year {q} could play a waltz. {p} could boil an egg.',
      'They had made a deal. In the mornings {q} had a cello lesson from {p}, in the evenings {p} had a cooking lesson from {q}.',
    ],
    ask: [
      'The bow was held the wrong way, and the strings screamed. "Not so hard," said the teacher to __.',
      'A year ago they had not known how to hold a bow, these clumsy fingers of __.',
      'The one who had to learn the cello from the very beginning was __.',
      'There was a waltz at the Christmas party, with only three mistakes. It was played by the pupil, __.',
      'The one who could already cook was __.',
      'Of the two, the better cook is, and always will be, __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'We slept in one big bed, all three of us, as there was only one in the inn. {p} lay on the left, {q} on the right, and I lay in the middle and did not sleep at all.',
      'There was one bed for three. I was put in the middle, with {q} to my right and {p} to my left.',
    ],
    middle: ['About midnight there was a thud.'],
    ask: [
      'Somebody had fallen out on the left side. I looked down, and there on the floor lay __.',
      'The left half of the blanket was pulled away from me by __.',
      'On my left ear I felt a warm breath. It was the breath of __.',
      'I turned to the left and looked into the open mouth of __.',
      'The cold foot against my left leg was the foot of __.',
      'The pillow on the left had been soaked by rain from the roof. "I am wet!" said __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'When the boat turned over, {p} swam to the shore to get help, and {q} held on to the boat. {p} cannot have been in the water for more than ten minutes. {q} was in it for two hours.',
      'Their boat turned over on the lake. {q} stayed with it and held on. {p} could swim and set off for help.',
    ],
    ask: [
      'Wet and out of breath, into the inn ran __.',
      '"Quick, a boat! My friend is out there!" cried __.',
      'There was one good swimmer, and that was __.',
      'The help came thanks to the strong arms and legs of __.',
      'In all that time the one on the boat had only one hope, and its name was __.',
      'Seaweed in the hair, bare feet on the road: the postman could not believe that it was __.',
    ],
    due: 'p',
    rivals: 'q',
  },
]);

const HOME = toldKind('told: deed, in one family', [
  {
    open: [
      'In our family my {due} does the talking, my {d} does the listening, and my {e} goes for walks.',
      'My {due} has never been known to be silent. My {d} is a good listener, and my {e} is a good walker.',
    ],
    ask: [
      'It was two in the morning, and there was still a voice in the kitchen, the voice of my __.',
      'If you ring us up, bring some time, for it may be picked up by my __.',
      'Words, words, words! They flow like water out of my __.',
      'Nobody else gets a word in with my __.',
      'The parrot has learned a lot, and all of it from my __.',
      'At the end of the evening only one of us was hoarse: my __.',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY },
    rivals: 'd e',
  },
  {
    open: [
      'My {due} built the boat and my {d} sank it.',
      'The boat was built by my {due}. That was three winters of work. It took my {d} one afternoon to sink it.',
    ],
    ask: [
      'Three winters of work had gone to the bottom, and with them the heart of my __.',
      'The only one of us who is any good with wood is my __.',
      '"I will build another," said my __.',
      'With a saw, a plane and a lot of patience, there in the shed stands my __.',
      'The one who knew every plank of that boat was my __.',
      'At the end of the jetty, looking at the bubbles, stood its builder, my __.',
    ],
    lists: { due: FAMILY, d: FAMILY },
    rivals: 'd',
  },
  {
    open: [
      '{f} is the eldest, then comes {p}, then {q}, and I am the last. Clothes go down the line. A coat that fits nobody any more goes to me.',
      'We were four, and a coat had four lives with us. It was bought for {f}, then {p} wore it, then it was given to {q}, and when there was nothing left of it but buttons, to me.',
    ],
    ask: [
      'When it got too small for {p}, the coat was passed on to __.',
      'I am still waiting for the coat, for now it is worn by __.',
      'Second-hand would be nice. By then it had been worn by two, and it was third-hand for __.',
      'The last to wear it before me was __.',
      'Just before I got the coat, it had hung on the peg of __.',
      'In the pocket I found a sweet. It must have been left there by the one just above me, __.',
    ],
    due: 'q',
    rivals: 'p f',
  },
  {
    open: [
      'Somebody had to stay at home with the baby. My {d} had tickets, my {e} had a headache, and my {due} had no excuse.',
      '"I cannot, I have tickets," said my {d}. "I cannot, I have a headache," said my {e}. That left my {due}, who had said nothing and had been looking at the carpet.',
    ],
    ask: [
      'The baby screamed from six to nine, in the arms of my __.',
      'When we got back, there was porridge on the wall and porridge on my __.',
      'Up and down, up and down, all evening, with a bundle on one shoulder, walked my __.',
      'The baby has had a favourite ever since that evening, and it is my __.',
      '"Hush, little one," sang my __.',
      'It was a long night for my __.',
    ],
    lists: { due: FAMILY, d: FAMILY, e: FAMILY },
    rivals: 'd e',
  },
  {
    open: [
      'The clocks went back last night. My {due} forgot and turned up an hour early. My {d} turned the clock the wrong way and turned up an hour late.',
      'There was some trouble with the new time. My {d} came to the station one hour late, having turned the clock the wrong way, and my {due} one hour early, having done nothing at all.',
    ],
    ask: [
      'The first to stand on the platform that morning was my __.',
      'A whole hour in the cold, with nobody there, had been spent by my __.',
      '"Where are you all?" came a voice over the phone. It was my __.',
      'The kiosk was not open yet, so there was no coffee for my __.',
      'The train was not even in the station when the guard saw my __.',
      'Too early is better than too late, we told my __.',
    ],
    lists: { due: FAMILY, d: FAMILY },
    rivals: 'd',
  },
  {
    open: [
      '{p} and {q} wanted the same dog, the one with the white ear. "You may both have it," said the lady, "but it shall live with the one it runs to." They stood at two ends of the yard and called. It ran to {q}.',
      'The dog with the white ear was to choose for itself. {p} stood on the left with a sausage, {q} on the right with nothing at all. The dog looked at the sausage, and then it ran to the right.',
    ],
    ask: [
      'On that night the dog slept at the feet of __.',
      'The bowl and the basket were taken to the house of __.',
      'It had chosen, and its choice was __.',
      'The other one went home alone. The dog went home with __.',
      'If you hear barking, it comes from the garden of __.',
      'Ever since that day, the white ear has been scratched each evening by __.',
    ],
    due: 'q',
    rivals: 'p',
  },
  {
    open: [
      'Everyone told my {d} what to do with the money. My {due} was the only one who asked how {d2} was feeling.',
      'Advice, advice! It rained on my {d} from all sides. But my {due} just made a pot of tea and asked: "And how are you?"',
    ],
    ask: [
      'When all the others had gone, there was still somebody sitting there and holding a hand. It was my __.',
      'Sometimes a question is worth more than an answer, and the question had come from my __.',
      'The kindest person in our family is my __.',
      'The tea was brewed and poured by my __.',
      'Out of all those people, one had a heart, and that was my __.',
      'In times of trouble you want nobody near you but my __.',
    ],
    rows: `due d d2
      aunt | father | he
      uncle | mother | she
      sister | grandfather | he
      brother | aunt | she
      grandmother | uncle | he
      mother | brother | he
      cousin | sister | she
      father | grandmother | she
      grandfather | cousin | he`,
    rivals: 'd',
  },
  {
    open: [
      'My {due} and my {d} share a car. My {due} likes the seat close to the wheel and the mirror low. My {d} likes to lie more than to sit.',
      'You can always tell who has had the car before you. If the seat is right up at the wheel, it was my {due}. If it is almost in the boot, it was my {d}.',
    ],
    ask: [
      'I got in and hit my knees on the wheel. So the last to use it had been my __.',
      'The seat had been pushed as far forward as it would go. It must have been my __.',
      'Nose to the glass, elbows out, round the corner came my __.',
      'I could hardly squeeze in behind the wheel, and I thought of my __.',
      'The seat was right at the front this morning. "Were you out last night?" I asked my __.',
      'The one who sits so close to the wheel is my __.',
    ],
    lists: { due: FAMILY, d: FAMILY },
    rivals: 'd',
  },
]);

export const kinds: readonly Kind[] = [TOGETHER, HOME];
