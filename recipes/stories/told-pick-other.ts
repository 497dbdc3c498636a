// Tellings in which two or three are told of and one is due by exclusion: the other, the rest, the last left, the latter.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';

const LEFT = toldKind('told: pick the other one, who', [
  {
    open: [
      '{p} and {q} share the night watch. One sleeps and the other has to stay awake and keep the fire going. When I looked out at two, {q} was fast asleep, wrapped in a goatskin.',
      'One of the two has to watch the fire while the other sleeps. At two in the morning I looked out of my tent. {q} was snoring. I did not see {p}, because of the smoke.',
    ],
    ask: [
      'So the one who was putting wood on the fire at two was __.',
      'Somewhere behind that smoke, with open eyes, sat __.',
      'There was a noise in the bushes. "Who is there?" called __.',
      'If the wolves had come then, they would have been seen by __.',
      'I was cold and went over to the fire to talk for a while with __.',
    ],
    due: 'p',
    rivals: 'q',
  },
  {
    open: [
      'Three of us had a key to the cellar: {p}, {q} and I. I had lost mine. {q} was in {place}. And yet on Sunday the door stood open, and the light was on.',
      'The cellar has three keys. Mine is at the bottom of a lake, {q} has got one, and {p} has got one. On Sunday, while {q} was in {place}, somebody went into the cellar.',
    ],
    ask: [
      'It can only have been __.',
      'There is just one person who could have opened that door: __.',
      'I did not need to be a detective to know where the wine had gone. "Good evening, __," I said.',
      'And indeed, among the apples, with a book, I found __.',
      'Next time, please turn off the light, __!',
    ],
    due: 'p',
    rivals: 'q',
    rows: `place
      Australia / hospital / prison / Berlin / Rome / Canada / America / Scotland`,
  },
  {
    open: [
      'Of the three of them, two are married to each other and one is single. {q} and {r} had their wedding last May, under an apple tree. {p} held the ring, and dropped it only once.',
      "I have three friends, {p}, {q} and {r}. {q} and {r} got married last May. It was windy, and somebody's hat is still up in the tree.",
    ],
    ask: [
      'The one who still lives alone is __.',
      'I know a nice person who would like to meet somebody. I will speak to __.',
      'When we are all invited somewhere, one comes without a partner. It is __.',
      'At Christmas two of them sit by their tree, and then there is a phone call for __.',
      'Only one bed and one cup are needed in the flat of __.',
    ],
    due: 'p',
    rivals: 'q r',
  },
  {
    open: [
      'They were playing hide and seek. Mum had already found {q} {a1} and {r} {a2}. There was only {p} missing, and the dinner was getting cold.',
      '"Got you, {r}, {a2}! Got you, {q}, {a1}!" Mum was good at this. But there was a third, and {p} is very thin.',
    ],
    ask: [
      'The one who had still not been found was __.',
      '"All right, I give up. You can come out now, __!"',
      'Inside the clock, something giggled. It was __.',
      'That made two, but where on earth was __?',
      'The winner of the game was __.',
    ],
    due: 'p',
    rivals: 'q r',
    rows: `a1 a2
      behind the curtain | under the bed / in the wardrobe | behind the door / under the stairs | in the bath / in the attic | behind the sofa
      under the table | in the laundry basket / behind the piano | under the desk / in the shed | behind the hedge`,
  },
  {
    open: [
      'There is one bike and there are two who want it, {p} and {q}. Whoever does not get it has to walk. This morning I saw {q} with {sign}.',
      '{p} and {q} have only one bike for the two of them, so each morning one rides and one walks. Today {q} came into the school yard with {sign}.',
    ],
    ask: [
      'It follows that the bike had been taken by __.',
      'And who was it that came in whistling, with warm ears and dry feet? It was __.',
      'The helmet, then, hung on the hook of __.',
      'In the bike shed, you could see putting on the lock our lucky __.',
      'So today it was the turn of __ to ride.',
    ],
    due: 'p',
    rivals: 'q',
    rows: `sign
      a blister on one heel / muddy boots and a stick / sore feet / very tired legs / a broken boot / wet socks, long after the bell / shoes full of stones`,
  },
  {
    open: [
      '{p}, {q} or {r}: only one of the three could be the new captain. {q} would not do it, because of {a}. {r} could not do it, because of {b}. They are all good players, and the shirt fits anyone.',
      '"{Q}?" "No, thanks," because of {a}. "{R}?" "I cannot," because of {b}. Apart from them there was just {p}, who had not said anything yet.',
    ],
    ask: [
      'And that is how the new captain came to be __.',
      'The arm band was put on the arm of __.',
      '"Then it will have to be you, __," said the coach.',
      'At the next match the team ran out behind __.',
      "It was the referee's coin, and it was called by our captain, __.",
    ],
    due: 'p',
    rivals: 'q r',
    rows: `a b
      the exams | a bad knee / the new baby | the night shift / a broken toe | the choir / a weak heart | the farm
      the long way home | a sick mother / the new shop | a sore back / the dogs | a wedding`,
  },
  {
    open: [
      'Both {p} and {q} wanted the top bunk. "I shall close my eyes," said their father, "and the one whose head I touch will sleep below." He touched {q}.',
      'Who gets the top bunk? {p} and {q} drew matches for it, and {q} drew the short one, which meant the lower bed.',
    ],
    ask: [
      'So every night the ladder was climbed by __.',
      'When one sat up too quickly, there was a bump on the ceiling and an "ouch" from __.',
      'In the night a sock fell down on the face of {q}. It belonged to __.',
      'Close under the roof, with a torch and a comic, lay __.',
      'The upper one of the two bunks was for __.',
    ],
    due: 'p',
    rivals: 'q',
  },
]);

const REST = toldKind('told: pick the other one, which', [
  {
    open: [
      'For his birthday my uncle had the choice between {a x} and {a y}. The latter was what he had wanted since he was six years old. But the former was cheaper, and my aunt is careful with money.',
      'My aunt had to choose for my uncle. {A x} would be cheap. {A y} would make him happy. My aunt thought about it for a whole week, and then she thought of the price.',
    ],
    ask: [
      'He opened the parcel, and it was the __.',
      'My uncle did not complain. He said that he had always wanted a __.',
      'What he really dreamed of, he did not get. What he got was the __.',
      'It stands in the hall now, the __.',
      'As you would expect from somebody who saves every penny, she bought the __.',
    ],
    rows: `x y due rivals
      chair | boat | chair | boat / lamp | horse | lamp | horse / mirror | piano | mirror | piano / bench | car | bench | car
      clock | motorbike | clock | motorbike / table | violin | table | violin / vase | telescope | vase | telescope / plant | tent | plant | tent`,
  },
  {
    open: [
      'In the fridge there were {x} and {y}, and on the shelf there was {z}. My husband is not allowed to eat {x}. {Y} he does not like. I was away until Monday.',
      'I left my husband {x}, {y} and {z}. Then I remembered that the doctor has forbidden him {x}, and that {y} makes him ill.',
    ],
    ask: [
      'So all weekend he lived on __.',
      'When I came back on Monday there was no more __.',
      'Of the three things, the only one he could eat was the __.',
      '"How was it?" I asked. "I have never eaten so much __ in my life," he said.',
      'Poor man! He had nothing but __ for two days.',
    ],
    rows: `x y z due rivals
      ham | cheese | bread | bread | ham cheese / cheese | fish | rice | rice | cheese fish / butter | ham | porridge | porridge | butter ham
      cake | salad | soup | soup | cake salad / fish | soup | cheese | cheese | fish soup / cream | rice | fruit | fruit | cream rice
      chicken | cabbage | pasta | pasta | chicken cabbage / bacon | porridge | honey | honey | bacon porridge / pie | spinach | ham | ham | pie spinach`,
  },
  {
    open: [
      'The cat has three places where she has her kittens: the {x}, the {y} and the {z}. We looked in the {x}. Nothing. We looked in the {y}. Only a sock. And all the time we could hear that high, thin mewing.',
      'Where were the kittens? They had to be in the {x}, in the {y} or in the {z}. They were not in the {x}, and they were not in the {y}.',
    ],
    ask: [
      'And there they lay, five of them, in the __.',
      'There was only one place left, and that was the __.',
      '"Hush," I said, and very slowly opened the __.',
      'So she had chosen the __ this time.',
      'For six weeks none of us was allowed to use the __.',
    ],
    rows: `x y z due rivals
      wardrobe | drawer | basket | basket | wardrobe drawer / drawer | shed | cupboard | cupboard | drawer shed / attic | suitcase | drawer | drawer | attic suitcase
      basket | wardrobe | bath | bath | basket wardrobe / bath | cupboard | suitcase | suitcase | bath cupboard / shed | basket | wardrobe | wardrobe | shed basket
      cellar | bath | shed | shed | cellar bath / suitcase | attic | oven | oven | suitcase attic`,
  },
  {
    open: [
      'The letters on my eye test were too small. I could see that there were two lines, a {x} one and a {y} one. "Read the {x} line," said the man. I read it. "Good," he said, "and now the other one, please."',
      'There were two lines on the board, a {x} one and a {y} one. I had read out the first of them, the {x} one, without a mistake.',
    ],
    ask: [
      'I screwed up my eyes and tried to read the line that was __.',
      'The other one, the __ one, swam before my eyes.',
      '"Is that an E or an F?" I asked myself, for now it was the turn of the line in __.',
      'I could not read a single letter of the __ one.',
      'My new glasses are for things like that second line, the __ one.',
    ],
    rows: `x y due rivals
      red | green | green | red / green | red | red | green / black | blue | blue | black / blue | black | black | blue
      grey | brown | brown | grey / brown | grey | grey | brown / long | short | short | long / short | long | long | short`,
  },
  {
    open: [
      'My aunt has two spare rooms, a {x} one and a {y} one. The {y} one was being painted when we came to stay. She made us tea and we went up with our bags.',
      'We could not sleep in my aunt\'s {y} room, as the painters were in. "But you know that I have two spare rooms," she said. The other, with the {x} walls, smelled of lavender.',
    ],
    ask: [
      'So we slept in the __ one.',
      'I woke up and saw all around me walls that were __.',
      'We unpacked our bags in the __ room.',
      '"Did you sleep well in the __ room?" my aunt asked us at breakfast.',
      'On the door of the one she gave us hung a key with a __ ribbon, to go with the walls.',
    ],
    rows: `x y due rivals
      pink | blue | pink | blue / blue | pink | blue | pink / yellow | green | yellow | green / green | yellow | green | yellow
      white | red | white | red / red | white | red | white / purple | grey | purple | grey / grey | purple | grey | purple`,
  },
  {
    open: [
      'A friend of ours can only visit us on a {x} or a {y}. This week there is no way for us to be at home on {y}, since we are going to the theatre. I have bought a big piece of cheese.',
      '"I can come on {x} or on {y}," wrote my friend. On {y} we had tickets for the theatre. I rang and told him so.',
    ],
    ask: [
      'So he is coming on __.',
      'The cheese must last until __.',
      'I tidied up the day before, since our guest would be there on __.',
      '"I see," he said. "Then it will be __."',
      'We laid one more place at the table on __.',
    ],
    rows: `x y due rivals
      Monday | Tuesday | Monday | Tuesday / Tuesday | Friday | Tuesday | Friday / Friday | Saturday | Friday | Saturday / Saturday | Sunday | Saturday | Sunday
      Sunday | Wednesday | Sunday | Wednesday / Wednesday | Thursday | Wednesday | Thursday / Thursday | Monday | Thursday | Monday`,
  },
  {
    open: [
      'A prisoner in a tower had three visitors, {a x}, {a y} and {a z}, that came in through the bars. When winter came, the {x} flew south. In March the {y} was caught by the cat of the guard. The bread was hard, but he always shared it.',
      'The prisoner used to share his bread with {a x}, {a y} and {a z}. Then the {y} was killed by a cat, and the {x} flew away to the south.',
    ],
    ask: [
      'From then on there was only one guest in his cell, the __.',
      'In April, crumbs of bread were put on the floor for the __.',
      '"Now there are just the two of us," he said to the __.',
      'When at last they let him go, he carried in his pocket the __.',
      'He would have been quite alone without the __.',
    ],
    rows: `x y z due rivals
      swallow | mouse | spider | spider | swallow mouse / swallow | sparrow | mouse | mouse | swallow sparrow / swallow | mouse | rat | rat | swallow mouse
      swallow | mouse | bat | bat | swallow mouse / swallow | rat | frog | frog | swallow rat / swallow | sparrow | snail | snail | swallow sparrow
      swallow | lizard | beetle | beetle | swallow lizard / swallow | frog | sparrow | sparrow | swallow frog`,
  },
  {
    open: [
      'We have two doors, one at the front and one at the back, and two dogs, {a x} one and {a y} one. Each guards a door, and they never swap. The {y} one was on the front steps, chewing the newspaper.',
      'One of our dogs guards the front door and the other guards the back door. At the front lay the {y} one, as always. We have {a x} one, too.',
    ],
    ask: [
      'The thief came in from behind, and met the __ one.',
      'There was barking at the back. It was the __ dog.',
      'If you come through the garden, take a biscuit for the dog there, the __ one.',
      'At the back door there lay a big bone, left there by the __ dog.',
      'Behind the house, in the shade, lay the __ one.',
    ],
    rows: `x y due rivals
      black | white | black | white / white | brown | white | brown / brown | grey | brown | grey / grey | black | grey | black
      fat | thin | fat | thin / thin | fat | thin | fat / old | young | old | young / young | old | young | old`,
  },
]);

export const kinds: readonly Kind[] = [LEFT, REST];
