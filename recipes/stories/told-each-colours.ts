// Tellings of the colour that each of several things has, or that one thing was lightly said to have.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { COLOURS, FAMILY } from './telling-words.ts';

const COLOUR = toldKind('told: each has its own, colours', [
  {
    open: [
      "There are two toothbrushes in the mug. The {due} one is {p}'s and the {d} one is {q}'s.",
      "{p}'s toothbrush is {due}. {q}'s is {d}. They stand in the same mug, and nobody ever mixes them up.",
    ],
    ask: [
      "The colour of {p}'s toothbrush is __.",
      "Is {p}'s toothbrush {d}? No, that is the other one. It is __.",
      'One of the brushes is {d}, but when {p} brushes {pHis} teeth, the brush in {pHis} mouth is __.',
      'When {p} lost {pHis} toothbrush, {pHe} bought a new one of the same colour, so it was again __.',
      '"Pass me my toothbrush," called {p} from the bath, and {q} passed {pHim} the __ one.',
      'Which brush does {p} use? The __ one.',
    ],
    lists: { due: COLOURS, d: COLOURS },
    rivals: 'd',
  },
  {
    open: [
      'You will find us easily, because our front door is {due}. Come out of the station, go past the church, and when you see a house with {a d} gate and a very loud dog, you are nearly there. You can park behind the {e} van. It never moves.',
      'How to get to us: ring at the {due} door. Mind the dog behind the {d} gate, which only wants to play. There may be {a e} van in front of the house, and it is not ours, whatever the neighbours say.',
    ],
    ask: [
      'So off we went, and we stopped in front of a house with a door that was __.',
      '"Are you sure that they live here?" "Yes, look at the door! It is __."',
      'The van was {e}, the gate was {d}, and the door where we had to ring was __.',
      'After twenty years they painted their front door again, in the same colour, of course: __.',
      'We rang, and somebody opened the __ door.',
      'The right door is the __ one.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'The children are racing snails on the garden path. To tell them apart, they put a dot of paint on each shell: {due} for {pet} and {d} for {pet2}.',
      'We have two snails, {pet} and {pet2}. {pet} has {a due} dot on the shell, and {pet2} has {a d} one, since otherwise nobody would know which is which.',
    ],
    ask: [
      'Look, {pet} is winning! You can tell by the dot, which is __.',
      "Rain had washed off the paint, and {pet}'s dot had to be made again. It was once more __.",
      'One dot is {d}, but the dot on {pet} is __.',
      '"Is that {pet} under the leaf?" "It must be. I can see that the dot is __."',
      'If you are looking for {pet}, look for the snail with the __ dot.',
      'The snail called {pet} is the __ one.',
    ],
    lists: { due: COLOURS, d: COLOURS },
    rivals: 'd',
  },
  {
    open: [
      'The boat used to be {d}. Last spring {p} painted it {due}.',
      'When {p} bought the boat, it was {d}, and rather ugly. {PHe} scraped it, cursed it and painted it {due}.',
    ],
    middle: ['There were ducks on the lake, and a swan that bit everybody.'],
    ask: [
      'You will see the boat at once. It is not {d} any more, but __.',
      'The boat was {d} before, and today it is __.',
      'Out on the lake I saw a boat go by. It was {p}, as the boat was __.',
      'There was still paint on {pHis} hands, and it was of the new colour, __.',
      'Nobody remembers the old colour. For all of us the boat is __.',
      'Do not look for {a d} boat. Since last spring {p} has had {a due2} boat, the colour of which is __.',
    ],
    rows: `due d due2 rivals
      red | green | handsome | green
      blue | brown | lovely | brown
      white | black | pretty | black
      yellow | grey | cheerful | grey
      green | white | handsome | white
      black | red | proud | red
      orange | blue | bright | blue
      grey | yellow | quiet | yellow
      pink | brown | funny | brown
      brown | pink | plain | pink`,
  },
  {
    open: [
      'Good evening, I have lost a suitcase. It is {due} and quite new. I came from Rome, and I stood there until the very last bag had gone, {a d} one with a broken wheel. A kind lady in {a e} uniform sent me to you.',
      'My suitcase, {a due} one, did not come out with the others. I waited for an hour. In the end there was nothing on the belt but a pram and a big {d} bag, and I was given {a e} form to fill in.',
    ],
    ask: [
      'Two days later the phone rang. "I think we have got your suitcase. You said that it was __."',
      '"There are forty suitcases in this room. What colour is yours?" "Mine is __."',
      'I knew my suitcase as soon as the driver lifted it out, for it was __.',
      'On the form, next to the words "Colour of suitcase", I wrote: __.',
      'They showed me {a d} suitcase, and I shook my head, because mine was __.',
      'The suitcase I was missing was the __ one.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'There were three balloons, {a d} one, {a due} one and {a e} one. The {d} one burst on a rose, and the {e} one flew off over the roofs.',
      'I bought {a due}, {a d} and {a e} balloon for the party. {p} let go of the {e} one at once, and the cat got the {d} one. Bang!',
    ],
    ask: [
      'So the balloon that was left was __.',
      'There was one balloon for the birthday child in the end, and it was __.',
      'Of the three balloons only one lived to see the cake, the __ one.',
      'In the photo of the party we see a single balloon. It is __.',
      '"Hold on to this balloon, it is our last!" I said, and tied the __ one to a chair.',
      'The last balloon was not {d} and not {e} but __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'While Dad was away, Mum painted the kitchen {due}. He had always talked of {d}. He came home on Sunday, put down his bags, opened the door, and said nothing for so long that the {e} kettle boiled.',
      'The kitchen is {due} now. Mum did it in one weekend, with a radio and a very small brush. Dad would have liked {d}, but he was not there. The {e} curtains may have to go, she says.',
    ],
    ask: [
      'Every wall in that kitchen is __.',
      '"It is a nice kitchen," said Dad at last, "but did it have to be __?"',
      'Dad had hoped for {d} walls. The walls that he got were __.',
      'There was a spot of paint left on her nose. It was __.',
      'We have got used to having breakfast in a room that is completely __.',
      'The paint that Mum had chosen for the kitchen was __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      '{p} had {d} boots and {q} had {due} boots. They wear the same size, so one day they swapped.',
      '"Your boots are nicer than mine," said {p}, who was wearing {d} ones. {q} looked down at {qHis} own {due} boots. "Shall we swap?" And they did, there and then.',
    ],
    ask: [
      'Since then the boots on the feet of {p} have been __.',
      '{p} went home in boots that were __.',
      'When {p} came in, {pHis} mother stared. "This morning your boots were {d}, and now they are __!"',
      '{p} does not wear {d} boots any more. The boots that {pHe} has now are __.',
      'After the swap, {p} had the __ boots.',
      'From that day on, {p} wore the __ pair.',
    ],
    lists: { due: COLOURS, d: COLOURS },
    rivals: 'd',
  },
  {
    open: [
      'Listen carefully, said the nurse. In the morning you take one of the {due} pills, and at night you take one of the {d} ones. Never both.',
      'I have two sorts of pills, {due} ones for the morning and {d} ones for the night. It took me a week to learn it.',
    ],
    ask: [
      'With my breakfast I swallow a pill that is __.',
      'It is eight in the morning. The pill you need now is __.',
      'The ones for the night are {d}, and the ones for the morning are __.',
      '"Good morning! Which pill is it now?" "The __ one."',
      'I woke up, yawned, and reached for the box with the __ pills.',
    ],
    lists: {
      due: 'red blue green yellow white pink orange brown purple',
      d: 'red blue green yellow white pink orange brown purple',
    },
    rivals: 'd',
  },
  {
    open: [
      'My first bicycle was {due}. I got it when I was six, and my {fam} ran behind me up and down the road, holding the seat. We had {a d} car in those days, with a roof that leaked. I fell into the hedge of a lady with {a e} hat, and she gave me a biscuit.',
      'You never forget your first bicycle. Mine was {due}, and too big. My {fam} taught me to ride it behind the {d} house where we lived then. I was so proud that I rode to school on it in my {e} pyjamas.',
    ],
    ask: [
      'If I close my eyes, I still see that bicycle before me. It is __.',
      'I have had five bicycles since then, but I loved none of them like that first one, the __ one.',
      'In a shop window last week I saw a bicycle just like my first. It was even the same colour, __.',
      'The colour of my first bicycle was __.',
      'Someone stole my first bicycle in the end. I told the policeman that it was __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS, fam: FAMILY },
    rivals: 'd e',
  },
  {
    open: [
      'It is easy to get about in our town. The {due} trams go to the zoo, the {d} ones go to the harbour, and the {e} ones go up the hill to the castle.',
      'For the zoo, take {a due} tram. {A d} one will bring you to the harbour. If you get on {a e} one, you will end up at the castle.',
    ],
    ask: [
      'We wanted to see the monkeys, so we let the other trams go by and waited for one that was __.',
      'Anyone who wants to see lions and bears must get on a tram that is __.',
      'The children were shouting "Elephants! Elephants!" as we climbed into the __ tram.',
      'At the gate of the zoo stops only one sort of tram. It is __.',
      'Do not take {a d} one, for that goes to the harbour. The trams to the zoo are __.',
    ],
    lists: {
      due: 'red blue green yellow white orange brown',
      d: 'red blue green yellow white orange brown',
      e: 'red blue green yellow white orange brown',
    },
    rivals: 'd e',
  },
  {
    open: [
      'Our team plays in {due}. The others are in {d} today. The referee is in {e}, and he needs glasses.',
      'We are in {due} today, they are in {d}, and the man with the whistle wears {e}.',
    ],
    ask: [
      'Goal for us! Look at them jump, our boys in __.',
      'My mother has to wash eleven shirts for our team, and all of them are __.',
      'Pass the ball only to someone whose shirt is __.',
      'I have forgotten my shirt. Has anyone got another for our team? It must be __.',
      'They lost and we won, so tonight the whole village is full of people in __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'Our old teacher corrected everything in {due} ink. He had {a d} tie and {a e} bag, and he lived all alone with a parrot that could count.',
      'I still have the letter, and my teacher has put in all the commas that I forgot, in {due} ink. He wore {a e} jacket and rode to school on {a d} bicycle.',
    ],
    ask: [
      'When we got our tests back, every mistake was marked in __.',
      'My first essay had so many mistakes that the page was almost all __.',
      'There were spots of his ink on his cuffs. They were __.',
      'The bottle of ink on his desk was always __.',
      'He bought his ink in the little shop at the corner, and always the same, always __.',
    ],
    lists: {
      due: 'red blue green black purple brown orange pink',
      d: COLOURS,
      e: COLOURS,
    },
    rivals: 'd e',
  },
  {
    open: [
      'In the deep dark cave there were three doors. Behind the {due} door lay the gold. Behind the {d} one slept a bear, and behind the {e} one there was only a very deep hole.',
      '"Listen, my boy," said the old woman. "You will come to three doors. The gold is behind the {due} one. Do not touch the {d} one, there is a bear in there, and behind the {e} one you would fall and fall."',
    ],
    middle: ['He walked for three days and met nobody but an owl.'],
    ask: [
      'The boy wanted the gold and did not want to be eaten, so he opened the door that was __.',
      'He walked past the bear and past the hole and opened the __ door.',
      'He came home rich. "And which door was it?" asked his sister. "The __ one," he said.',
      'The hole was behind the {e} door and the bear behind the {d} door. The door with the gold behind it was __.',
      'If you want to be rich, remember that the right door is __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'Notice to everyone in this house. Bottles and jars go into the {due} bin, newspapers into the {d} bin, and leaves and grass into the {e} bin. Thank you.',
      'There are three bins in the yard, {a due} one for glass, {a d} one for paper and {a e} one for the garden.',
    ],
    ask: [
      '"Where do I put this empty jam jar?" "Into the __ one."',
      'After the party there were thirty bottles, and I carried them all down to the bin that is __.',
      'There was a crash of glass in the yard. Somebody had thrown something into the __ bin.',
      'For the paper you want the {d} one, for the bottles the __ one.',
      'I should like to get rid of this broken mirror, so I need the bin that is __.',
    ],
    lists: {
      due: 'red blue green yellow white black brown orange grey',
      d: 'red blue green yellow white black brown orange grey',
      e: 'red blue green yellow white black brown orange grey',
    },
    rivals: 'd e',
  },
  {
    open: [
      'LOST: a small friendly dog with {a due} collar. His name is {pet}. He ran away on Friday near the {d} bridge, chasing a man on {a e} bicycle. He eats everything. Please ring us.',
      'Our {pet} has run away. He is a little dog, he has {a due} collar, and he answers to his name if he feels like it. He was last seen by the {d} bridge, with {a e} shoe in his mouth.',
    ],
    ask: [
      '"I have found a dog, and I think that it is yours. It has a collar, and the collar is __."',
      'There was a dog in our yard this morning. I knew that it was {pet}, because the collar was __.',
      'That dog cannot be {pet}. Its collar is {d}, and his collar is __.',
      'When we got {pet} back, he was dirty all over, but you could still see that his collar was __.',
      'The dog they are looking for wears a collar. It is __.',
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'About the heating: if the little lamp is {due}, all is well. If it is {d}, the water is too low and you must ring me.',
      'There is a lamp on the boiler. {Due} means that it is working, and {d} means trouble. That is all you need to know.',
    ],
    ask: [
      'It was nice and warm in the house, and the lamp on the boiler was __.',
      'Everything is fine with the heating. I looked just now, and the lamp is __.',
      'There was no need to ring anyone, because the lamp was __.',
      'At first the lamp was {d}, but then the man put in more water and all was well again. The lamp turned __.',
      '"Is the heating working?" "Yes, the lamp is __."',
    ],
    lists: {
      due: 'red blue green yellow white orange purple pink',
      d: 'red blue green yellow white orange purple pink',
    },
    rivals: 'd',
  },
  {
    open: [
      "In my story there are three bears. The father's chair is {d}, the mother's chair is {e}, and the little bear's chair is {due}. And then a girl comes in.",
      "This is a picture of the three bears' kitchen. I made the little bear's chair {due}, because he is my favourite. His mother's is {e}, and his father's is {d}.",
    ],
    ask: [
      'The girl sat down on the smallest chair and broke it. Now there were bits of wood all over the floor, and they were __.',
      'The baby of the family sits on a chair that is __.',
      'Poor little bear! Someone has broken his lovely chair, the __ one.',
      'The big chairs are {d} and {e}, and the small one is __.',
      "The little bear's chair is __.",
    ],
    lists: { due: COLOURS, d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'All the houses in our street are {d}, except ours. Ours is {due}.',
      'Our house is the only {due} one in the street. The others, all thirty of them, are {d}.',
    ],
    ask: [
      'The postman says that he likes us best, since our house is __.',
      'When we come home late, we never get the wrong house. There is just one that is __.',
      'My room is in the middle of a long row of {d} houses, in the one that is __.',
      'The neighbours asked us to paint our house like theirs, but we want it to stay __.',
      'Number ten is {d}, number twelve is {d}, and our house, between them, is __.',
    ],
    lists: {
      due: 'red blue green yellow white black brown pink orange grey',
      d: 'red blue green yellow white brown pink grey',
    },
    rivals: 'd',
  },
  {
    open: [
      'My sister came home on Friday with {due} hair. Dad dropped his {d} mug. Grandma, who had come down in her {e} dressing gown, said that she had done much worse when she was young.',
      'On Friday my sister dyed her hair {due}. There is still a mark on the {d} towels. Our grandmother took off her {e} glasses, put them on again and said, "Very nice, dear."',
    ],
    ask: [
      "Everyone on the bus stared, for it is not every day that you see a girl's hair so __.",
      'In the family photo of that year, the hair of my sister is __.',
      'Even her pillow took on the colour of her hair and became __.',
      'She has washed it ten times, but her hair is still __.',
      'My sister has brown hair really, but that summer it was __.',
    ],
    lists: { due: 'red blue green yellow pink purple orange', d: COLOURS, e: COLOURS },
    rivals: 'd e',
  },
  {
    open: [
      'I went to the concert with {a d} umbrella and I came home with {a due} one. Somebody must have taken mine by mistake.',
      'My umbrella was {d}. After the party there was only one umbrella left in the stand, {a due} one, and it was raining, so I took that.',
    ],
    ask: [
      'The umbrella in my hall now is __.',
      '"Is that a new umbrella?" my wife asked. "Yours was {d}, and this one is __."',
      'I walked home through the rain under an umbrella that was __.',
      'If you are missing an umbrella, please ring me. The one that I have here is __.',
      'Somewhere in this town, somebody has my umbrella and is missing his own, the __ one.',
    ],
    lists: { due: COLOURS, d: COLOURS },
    rivals: 'd',
  },
]);

export const kinds: readonly Kind[] = [COLOUR];
