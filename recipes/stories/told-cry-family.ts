// Tellings of what an animal says and does, which came into a family, a flat or a neighbour's garden.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DEEDS, MOVES, rowsIn, VOICES } from './telling-voices.ts';

const CRIES = toldKind('told: cries in the family', [
  {
    open: [
      'For her ninetieth birthday Granny got flowers, three scarves and, from Uncle Joe, {a c}. She named it {pet} and gave the scarves away.',
      'Uncle Joe never knows what to buy. This year he came to the party with {a c} under a cloth, put it on the cake table and said, "This is {pet}."',
    ],
    middle: ['Somebody dropped a plate. The music was so loud that the neighbours rang.'],
    ask: [
      'When we all sang for Granny, {pet} __.',
      'Uncle Joe had brought her the only present that __.',
      'Granny cut the cake, and the birthday guest looked up and __.',
      'In the dark, something __.',
      '{pet} did not like the balloons, and each time one of them burst, it __.',
      'Granny laughed so much because it __.',
    ],
    rows: rowsIn('past', VOICES, 'dog cat duck hen frog mouse canary goat pig snake rooster donkey'),
  },
  {
    open: [
      'The new people upstairs are friendly. They have two boys, a piano and {a c}, and on Sunday they brought us a pie.',
      'I met the man from upstairs by the bins today. He works nights, his wife plays the piano, and the thing in the basket was {a c}.',
    ],
    ask: [
      'Four in the morning! I hear it __.',
      'The piano I do not mind. But must the animal always __?',
      'Their doorbell makes it __.',
      'You should hear it __.',
      'I wrote them a kind little note: "Could you please not let it __?"',
    ],
    rows: rowsIn('base', VOICES, 'dog cat duck hen frog canary goat pig rooster owl sheep turkey'),
  },
  {
    open: [
      'We have a baby brother now, and Dad bought me {a c} so that I would not be sad. I call it {pet}.',
      'Because of the new baby I got a present too. It was {a c}! Its name is {pet}, and it sleeps in my room.',
    ],
    ask: [
      'The baby cries, and {pet} __.',
      'What a concert: Mum sings, the baby screams, and my little friend __.',
      'When hungry, it __.',
      'When I come home from school, it looks at me and __.',
      '{pet} never cries, {pet} __.',
      'It never says my name, it just __.',
    ],
    rows: rowsIn('s', VOICES, 'dog puppy cat kitten duck hen frog mouse canary lamb goat pig'),
  },
  {
    open: [
      "Hello, it is Rose from next door. We are off to my sister's until Friday, there are tomatoes for you on the step, and {pet}, our {c}, has food for two days. Could you look in?",
      'Rose next door has asked me to water her roses and feed {pet} while she is away. I have never looked after {a c} before, but how hard can it be?',
    ],
    middle: ['The roses were fine. It rained all week.'],
    ask: [
      'I had hardly opened her door when {pet} started __.',
      'All I found was an empty bowl, but from under the stairs came a sound of __.',
      'Rose rang on Wednesday, and I held the phone out so that she could listen to the __.',
      'I begged it to stop __.',
      'By Friday I was hearing it even in my dreams, __.',
      'Dear Rose, your little one is well and has been __.',
    ],
    rows: rowsIn('ing', VOICES, 'dog cat kitten duck hen frog mouse canary pig rooster goat snake'),
  },
  {
    open: [
      'There is no room for {a c} in a flat with two rooms, said Dad. My sister cried, Mum looked at the ceiling, and so now one lives in our bath.',
      'My sister won it at the fair: not a bear, not a cup, but {a c}. We took it home on the bus, in her coat.',
    ],
    ask: [
      'The landlord came about the rent, and behind the bathroom door there was a loud __.',
      '"What was that?" asked the landlord. "That," said Mum, "was only a small __."',
      'I turned on the radio. Another __!',
      'We held our breath. Not one __!',
      'He was already on the stairs when our guest gave one more __.',
      'My sister says goodnight to it, and she gets a sleepy __.',
    ],
    rows: rowsIn('base', VOICES, 'dog cat duck frog mouse pig goat lamb snake'),
  },
  {
    open: [
      'Aunt May cannot see well any more, and she thought that what her son had brought her was a cushion. It was {a c}. She sat down next to it, thank goodness, not on it.',
      "On Aunt May's sofa there are nine cushions and one old {c}. She lost her glasses at Easter, so we all wondered how she would tell them apart.",
    ],
    ask: [
      'She patted them one after the other until one of them __.',
      '"That is no cushion," said Aunt May. "It __."',
      'She can tell quite easily, it turns out: only the animal ever __.',
      'Nobody had told the vicar, who sat right down, and under him something __.',
      'Softly, under her hand, it __.',
    ],
    rows: rowsIn('past', VOICES, 'dog cat duck hen pig lamb goat puppy rooster turkey kitten'),
  },
  {
    open: [
      'Thank you for the parcel, Gran! The socks fit, the jam is already gone, and the toy {c} is lovely. You press its belly and it makes a real noise.',
      'Gran sent the baby a toy with a button in its belly. It looks like {a c}, is very soft, and came with socks and jam.',
    ],
    middle: ['Now and then it needs a new battery.'],
    ask: [
      'The baby presses it all day long, and all day long it says "__!"',
      'The first word that the baby ever said was "__".',
      'I sat down on it in the dark and jumped, for it cried "__!"',
      'Press it once more, and again it goes "__".',
      'Dad answers the phone these days with "__!"',
    ],
    rows: `c due rivals / duck | quack | moo meow oink / cow | moo | quack woof baa / cat | meow | quack woof moo
      kitten | meow | quack woof moo / pig | oink | moo quack meow / sheep | baa | woof quack moo
      lamb | baa | woof quack moo / dog | woof | moo meow quack / puppy | woof | oink meow quack`,
  },
  {
    open: [
      'My husband wanted a boat, I wanted a kitchen. In the end we bought {a c} from the farmer across the road, and we have been happy ever since.',
      'We had been married for thirty years when we got ourselves {a c}. The children shook their heads, the neighbours built a fence.',
    ],
    ask: [
      'Who needs a clock? At six every day we are woken by its __.',
      'Our daughter hangs up when she hears __.',
      'We sit on the bench in the evening, holding hands, and listen to the animal __.',
      'Who could sleep with all that __?',
      'The fence keeps out our eyes, but it does not keep out the __.',
      'It runs to the gate to meet us, loudly __.',
    ],
    rows: rowsIn('ing', VOICES, 'cow horse donkey goat sheep pig rooster dog pony turkey calf duck'),
  },
  {
    open: [
      'My brother is allergic to nearly everything, so he may not have a pet. Last week his friend left {a c} with us for one night only, in a box with holes.',
      'One night only, my brother promised, and put a box with holes on the kitchen table. There was {a c} in it, and some hay, and a note from his friend.',
    ],
    ask: [
      'We all bent over the box. "Does it __?"',
      'My brother sneezed, and from the box we heard it __.',
      '"Be a good guest," he whispered, "and please do not __."',
      'At midnight it began to __.',
      'Mum tried to make it __.',
      'Shut up in a box, any animal of its kind would __.',
    ],
    rows: rowsIn('base', VOICES, 'cat duck hen frog mouse kitten canary owl snake toad puppy'),
  },
  {
    open: ['I have {a c}, {pet}. We share a room.', 'My best friend is {pet}. {pet} is {a c}, not a child.'],
    ask: [
      'I say "Good morning," and {pet} says "__!"',
      'What did you say, {pet}? "__?"',
      'I know what it means when my friend goes "__".',
      'My friend is not stupid. To be sure, one cannot say much if one only knows "__".',
      'Mum asked who had eaten the ham. I said nothing, and somebody under my bed said "__".',
    ],
    rows: `c due rivals / duck | quack | moo meow oink / cow | moo | quack woof baa / cat | meow | quack woof moo
      pig | oink | moo quack meow / sheep | baa | woof quack moo / mouse | squeak | woof quack moo
      dog | woof | moo meow quack / puppy | woof | oink meow quack / frog | croak | woof moo baa`,
  },
]);

const WAYS = toldKind('told: moves in the family', [
  {
    open: [
      'On the morning of my birthday there was a card on my plate, and {a c} looked in at the kitchen window. Mum dropped the milk. I had only wished for a bike!',
      'A new bike stood in the garden with a red ribbon on it, and next to it, as if it were a present too, sat {a c}. Nobody in our family had ordered one.',
    ],
    ask: [
      'I opened the door slowly, and away it __.',
      '"Stay here!" I called, but my visitor __.',
      'We looked at each other for a while. Then, without any hurry, over the lawn it __.',
      'Mum wanted to take a photo, but across the garden and out of sight the animal __.',
      'No one drove it off. When it had seen enough of us, home it __.',
      'I rode my new bike down the lane, and beside me the little stranger __.',
    ],
    rows: rowsIn(
      'past',
      MOVES,
      'rabbit frog pony duck goose snake parrot pigeon eagle snail beetle kangaroo',
    ),
  },
  {
    open: [
      'Grandpa gave each of us something to look after. My cousin got the roses, I got the old radio, and little Tim got {a c} called {pet}.',
      'Tim is four and has {a c}. It was the only thing he wanted for Christmas, besides a drum, and he named it {pet} after a song.',
    ],
    ask: [
      '"Look, everyone," shouted Tim, "see how {pet} can __!"',
      'He lay on his belly for an hour and watched it __.',
      'There, it has begun to __!',
      'Tim has never been able to do it himself, but how well his pet can __!',
      'When it was old and tired, it did not want to __.',
      'At last we saw it __.',
    ],
    rows: rowsIn(
      'base',
      MOVES,
      'goldfish rabbit frog pony snail tortoise duck goose snake parrot pigeon fish',
    ),
  },
  {
    open: [
      'My mother-in-law does not scream easily. But when she came with her apple cake and there was {a c} on the doormat, the whole street could hear her.',
      'There was {a c} on our doormat when we got back from church. My mother-in-law was the first to see it, and she let go of the cake.',
    ],
    ask: [
      'It was not at all afraid of her, for calmly towards her shoes it came __.',
      'She climbed on a chair, and round and round the chair it went, __.',
      'By the time I had found a broom, the visitor was off down the path, __.',
      'She tells it differently each year, but in the end it always leaves by the gate, __.',
      'It only liked __.',
    ],
    rows: rowsIn('ing', MOVES, 'rabbit frog duck goose snake snail caterpillar tortoise beetle penguin'),
  },
  {
    open: [
      'In our flats nobody may keep animals. The old man on the third floor keeps {a c} all the same, says Mrs Hill, who also says that the postman drinks.',
      'Shall I tell you a secret about the old man on the third floor? He has {a c} in there. He pays me in sweets so that I keep quiet.',
    ],
    middle: ['Mrs Hill stood at her door with a cup in her hand, as always.'],
    ask: [
      'He leaves the doors between the rooms open, and from room to room it __.',
      'When he puts on his slow records, it __.',
      'The carpet has been worn thin where his pet __.',
      'He is never lonely. He reads his paper, and round his chair it __.',
      'I have seen how it __.',
    ],
    rows: rowsIn('s', MOVES, 'rabbit frog duck goose snake tortoise parrot pigeon bat penguin butterfly'),
  },
  {
    open: [
      'Dad wanted to surprise us, so he made a door in the wall for {pet}. It is our {c}, and it came with the house, like the leaky roof.',
      'With the house we got a leaky roof, a cellar full of jam and {a c}. The lady had named it {pet} and could not take it with her.',
    ],
    ask: [
      'If you want to see {pet} happy, let it __.',
      'It is too fat by now to __.',
      'The roof has been mended, the jam is eaten, and {pet} still loves to __.',
      'I once had a bad cold and lay at the window, watching it __.',
      'The cat next door sits on the wall and wonders how anybody can __.',
      'Nobody taught {pet} to __.',
    ],
    rows: rowsIn('base', MOVES, 'rabbit frog pony donkey tortoise duck goose snake parrot pigeon horse'),
  },
  {
    open: [
      'The neighbours are cross with us again. First it was the hedge, then it was the trumpet, and now it is {pet}, our {c}.',
      'We had a letter from the neighbours about {pet}. It is only {a c}, and a small one, and it was here long before they were.',
    ],
    middle: ['Dad read the letter aloud in a funny voice.'],
    ask: [
      'They can put up with a lot, they wrote, but not with its __.',
      'Nobody can blame an animal of its kind for __.',
      'There it was again, busy __.',
      'We wrote back that it is in its nature to spend the day __.',
      'They hate its __.',
      'Their little girl, though, laughs and claps when {pet} is __.',
    ],
    rows: rowsIn('ing', DEEDS, 'mole badger spider hen woodpecker squirrel monkey cat rabbit frog bee'),
  },
  {
    open: [
      'We gave Grandma a trip to the theatre, and what did she do? She swapped the tickets for {a c}. She says that at her age one needs something to look at.',
      'Grandma has a new friend. No, not the man from the choir: {a c}. She got it for two theatre tickets.',
    ],
    ask: [
      'When we last visited her, she pulled up three chairs so that we could watch it __.',
      '"Better than any play," she said. "Just look at how it can __!"',
      'It was shy and did not __.',
      'The man from the choir came with chocolates, and asked to see her pet __.',
      'Such creatures have to __.',
    ],
    rows: rowsIn('base', DEEDS, 'spider hen woodpecker squirrel monkey goldfish rabbit frog kangaroo mole'),
  },
  {
    open: [
      'Cousin Ben was ill all summer and could not leave his bed. He had a shelf of books, a view of the yard, and {a c} that lived out there, which he called {pet}.',
      'From his bed, Ben could see a wall, a bench and {a c}. He called it {pet}, and wrote to us about it each week.',
    ],
    ask: [
      'Dear all, today the rain stopped, and {pet} __.',
      'I ate my soup, and it __.',
      'The nurse did not believe him until she saw for herself how it __.',
      'On his worst day he opened his eyes, and there, as on any other day, his little friend __.',
      'I was too weak to read, he wrote, but it did me good to see that it __.',
      'When he was well, he went down to the bench and sat quite still, and close by it __.',
    ],
    rows: rowsIn('past', DEEDS, 'mole badger woodpecker squirrel monkey cat rabbit spider frog'),
  },
  {
    open: [
      'Do not put your hand in there, children! In that hole lives {a c}. Now come and wash your fingers, there is cake.',
      'My godfather showed us his garden: here the beans, there the peas, and in the corner, under the old roof tile, {a c}.',
    ],
    ask: [
      'Leave it alone, he said, for it __.',
      'I asked him what on earth it does all day. "It __," he said.',
      'It is of great use in a garden, though you may not like it when it __.',
      'We sat with our cake and waited for it to come out. "And if it comes out and __?"',
      'You learn something new on each visit: a beast like that __.',
    ],
    rows: rowsIn('s', DEEDS, 'bee wasp mole badger spider rabbit frog snake'),
  },
  {
    open: [
      'Aunt Sue keeps {a c}. It is the talk of the whole street.',
      'Come and see! Aunt Sue has got {a c}.',
    ],
    ask: [
      'She makes it a bed each night, but it would rather __.',
      'Who taught it to __?',
      'Her pet can __.',
      'On Sundays we bring Aunt Sue a cake, and she lets it out and says, "Go on, __!"',
      'Aunt Sue is worried. All week long it has not wished to __.',
    ],
    rows: rowsIn(
      'base',
      MOVES,
      'rabbit frog kangaroo pony duck goose snake parrot pigeon tortoise penguin bat',
    ),
  },
]);

export const kinds: readonly Kind[] = [CRIES, WAYS];
