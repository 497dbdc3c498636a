// Tellings of what an animal says and does, which was met on holidays, on farms, in zoos and on journeys.
import type { Kind } from './discourse.ts';
import { toldKind } from './telling.ts';
import { DEEDS, MOVES, rowsIn, VOICES } from './telling-voices.ts';

const CRIES = toldKind('told: cries on the way', [
  {
    open: [
      'The train was full, so I shared a seat with a lady in a green hat. On her knees stood a basket, and in the basket, as I found out when I dropped my ticket in it, was {a c}.',
      'Opposite me sat a lady with a green hat, a thick book and {a c} in a basket. We talked about the weather as far as York.',
    ],
    middle: ['A man came through with tea and biscuits.'],
    ask: [
      'We went into a long tunnel, and in the dark her little companion __.',
      'The guard asked for our tickets. I showed mine, she showed hers, and the basket __.',
      'The thing on her knees __.',
      'The lady slept and snored. Her pet sat up and __.',
      'At York she waved to me from the platform, and from under the lid it __.',
      '"Shh!" said the lady whenever it __.',
    ],
    rows: rowsIn('past', VOICES, 'dog puppy cat kitten duck hen frog mouse canary lamb pig owl rooster'),
  },
  {
    open: [
      'Our holiday house has no radio and no clock. It has a stove, two beds and, in the yard, {a c}, which the owner asked us to feed.',
      'We rented a cottage by a lake. The stove smokes, the beds are soft, and {a c} goes with the house, so to speak.',
    ],
    ask: [
      'Nobody needs an alarm here, for at sunrise you hear it __.',
      'It sees the bucket and starts to __.',
      'On the first night we did not know what it was and lay awake, listening to it __.',
      'If we are late with its food, it will come to the door and __.',
      'How quiet it will be at home, with nothing to __!',
      'I have told it about my job. It listens, and now and then I hear it __.',
    ],
    rows: rowsIn('base', VOICES, 'cow horse donkey goat sheep pig rooster dog turkey hen duck pony'),
  },
  {
    open: [
      'Class 2 went to the zoo. It was hot, Leo lost a shoe, and the best thing for me was the {c}, because it was named {pet}, like our hamster.',
      'I know everything about our zoo. Tickets are five pounds, the toilets are behind the palm trees, and {pet} is {a c}.',
    ],
    ask: [
      'You can pay a pound, and then the keeper makes {pet} __.',
      'It slept and did not __.',
      'The teacher told us to be quiet so that we might hear {pet} __.',
      'Leo threw his other shoe, and that made it __.',
      'On the bus home we all played zoo. I was {pet}, so I had to __.',
    ],
    rows: rowsIn('base', VOICES, 'lion tiger bear wolf snake owl frog donkey goat turkey duck mouse'),
  },
  {
    open: [
      'In the middle of Spain our car broke down. A farmer stopped, gave us water, and made room for us in the back of his van, next to {a c}.',
      'There were three of us in the back of the van: my husband, {a c}, and I. The farmer drove and sang. It was forty degrees.',
    ],
    middle: ['The road went up and up. There was not a single tree.'],
    ask: [
      'At each bend we held on tight, and the third passenger went on __.',
      'My husband tried to speak Spanish to it, and it answered by __.',
      'He can sing, that man, but you could not hear him for all the __.',
      'I fell asleep with a warm body against my arm and woke up because of its __.',
      '"Who is doing the __?"',
      'We never forgot that drive, the dust, the heat, the __.',
    ],
    rows: rowsIn('ing', VOICES, 'cow calf donkey goat sheep lamb pig rooster dog turkey hen duck'),
  },
  {
    open: [
      "It was Dad's idea to sleep in the tent. He had forgotten the pump, the soup and the torch, but he knew the stars. In the night {a c} got in, and nobody was awake.",
      'We put up the tent by a farm, in the rain. Mum had the left side and Dad had the right, and when we were all asleep, {a c} crept in between them.',
    ],
    ask: [
      'Mum, half asleep, thought that Dad had __.',
      '"Was that you?" whispered Mum. "I never __," said Dad.',
      'He turned over and put his arm round something that __.',
      'There it was, in his sleeping bag, and it __.',
      'Dad lit a match. The visitor __.',
    ],
    rows: rowsIn('past', VOICES, 'dog cat duck hen frog mouse goat lamb pig snake calf'),
  },
  {
    open: [
      'Welcome to Hill Farm, children! Wash your hands here, leave your bags there, and do not be afraid of {pet}. He is {a c}, he is old, and he likes visitors.',
      "The farmer has a bad leg, the farmer's wife makes cheese, and {pet}, whom you will meet behind the barn, is their old {c}.",
    ],
    ask: [
      'He cannot tell you his name, of course. All he can do is give a friendly __.',
      'If you scratch him behind the head, you will get a long __.',
      'Stand still. Hear that? That was his __.',
      'Our teacher turned white when there was a sudden __.',
      'On the way out we all called goodbye and got one last __.',
      'The farmer says that he would know him among hundreds by his __.',
    ],
    rows: rowsIn('base', VOICES, 'dog horse donkey goat sheep pig wolf duck bear pony cat owl'),
  },
  {
    open: [
      'The hotel gave us a room with a view of the sea. What they had not told us was that {a c} lived under the balcony.',
      'Room nine has a bath, a view of the sea and, just below the balcony, {a c}. The manager says that it brings luck.',
    ],
    ask: [
      'All night long it __.',
      'You open the window for some air, and it __.',
      'We turn over, and again it __.',
      'I like to have my coffee out there while down below our neighbour __.',
      'Complain about it, and the manager says, "What do you expect? It __."',
      'The sea sleeps, but our neighbour __.',
    ],
    rows: rowsIn('s', VOICES, 'dog cat donkey goat rooster frog hen duck turkey owl sheep pig'),
  },
  {
    open: [
      'On the ferry to the island they let the animals go first. In front of us there was a boy with {a c} on a string, and behind us a whole school with ice creams.',
      'It was windy on the ferry. A boy in short trousers stood at the rail with {a c}, and the two of them looked out for the island together.',
    ],
    middle: ['The school sang. Somebody was sick.'],
    ask: [
      'A wave came over the rail, and what got most of it began __.',
      'The captain asked who was __.',
      'When the ship blew its horn, the boy covered his ears and his friend replied by __.',
      'In the fog it was still __.',
      'He shared his bun with it, which put an end to the __.',
      'Land! They both saw it, the boy waving, the animal __.',
    ],
    rows: rowsIn('ing', VOICES, 'dog puppy cow calf donkey goat sheep lamb pig duck turkey pony'),
  },
  {
    open: [
      'I was lost in the forest with an old map and half a sandwich. At a crossing sat {a c}. It was the first living thing that I had met since noon.',
      'The map was wrong and it was getting dark. I followed a stream, climbed over a gate, and there, on the other side, was {a c}, all alone.',
    ],
    ask: [
      '"Left or right?" I asked. It __.',
      'I held out what was left of my sandwich, and gratefully it __.',
      'I went on. Behind me, it __.',
      'Twice I took the wrong path, and twice, as if to warn me, the stranger __.',
      'I have never forgotten how, at that lonely place, it looked me in the eye and __.',
    ],
    rows: rowsIn('past', VOICES, 'dog cat frog owl goat sheep snake wolf cow horse donkey pig'),
  },
  {
    open: [
      'We hired {a c} for our walk in the hills. Its name was {pet}.',
      'Three weeks in the hills with {a c}! {pet} carried the bread.',
    ],
    ask: [
      'If you say the word "up", {pet} stands still and __.',
      'At every inn it knows the door and __.',
      'It rains, and {pet} __.',
      'My wife counts her steps, I count the clouds, and behind us someone __.',
      'It does not complain, it never bites, it hardly ever __.',
    ],
    rows: rowsIn('s', VOICES, 'donkey horse pony goat cow dog'),
  },
  {
    open: [
      'On the plane I sat next to {a c}. It had the window.',
      'Row ten: first a priest, then me, and by the window {a c}.',
    ],
    middle: ['"Fish or pasta?" they asked.'],
    ask: [
      'We took off, and the one by the window __.',
      'The priest prayed and my neighbour on the other side __.',
      'It saw the clouds and __.',
      'I asked politely if we could swap seats, whereupon it __.',
      'Not once in nine hours had it __.',
    ],
    rows: rowsIn('past', VOICES, 'dog cat duck hen frog goat lamb pig rooster turkey kitten'),
  },
]);

const WAYS = toldKind('told: moves on the way', [
  {
    open: [
      'The beach was nearly empty. Two old men played cards, a girl was selling melons, and {a c} had come right up to our towels.',
      'We had our lunch on the beach, and a girl sold us a melon. Next to my shoes, when I came out of the water, there was {a c}.',
    ],
    ask: [
      'It had a look at our melon, and then along the sand it __.',
      'The old men put down their cards and stared as past them it __.',
      'I shouted, and it __.',
      'Towards the rocks it __.',
      'My daughter made a road for it, and on this road it __.',
      'That is the whole story: it came, it saw us, and away it __.',
    ],
    rows: rowsIn(
      'past',
      MOVES,
      'rabbit frog pony duck goose snake parrot pigeon eagle beetle penguin tortoise horse',
    ),
  },
  {
    open: [
      'At the inn where we changed buses they had {a c}. The children forgot that they were tired, and I drank a coffee in peace.',
      'The bus stopped at an inn for twenty minutes. There was coffee, there was a swing, and there was {a c} that belonged to the cook.',
    ],
    middle: ['The driver smoked and looked at his watch.'],
    ask: [
      'We all stood in a ring and watched it __.',
      'The cook said that it was shy, but for a bit of cake it would __.',
      'Why can we not all __?',
      'The horn made it __.',
      'As the bus pulled out, we looked back once more and saw it __.',
    ],
    rows: rowsIn(
      'base',
      MOVES,
      'rabbit kangaroo frog horse pony donkey tortoise duck penguin goose snake parrot',
    ),
  },
  {
    open: [
      'You drive through the safari park with your windows shut. We saw an old lion with a bad tooth, a fence, another fence, and then, right in front of our car, {a c}.',
      'Three hours in the queue, and then the only thing that we got to see in the whole safari park was {a c}. It was not even on the map!',
    ],
    ask: [
      'Dad stopped the car at once, for across the road it came __.',
      'We had to wait for ages until the animal was done with its __.',
      'My brother filmed it for ten minutes, __.',
      'In the mirror I could see that it was after us, __.',
      'A ranger came on a motorbike and told us that nothing could keep it from __.',
      'Not running, not rolling: it was __.',
    ],
    rows: rowsIn(
      'ing',
      MOVES,
      'kangaroo rabbit frog horse tortoise duck penguin goose snake eagle parrot snail',
    ),
  },
  {
    open: [
      'My uncle drives a lorry, and he is never alone in it. On the seat beside him travels {pet}, {a c} that he found at a car park near Rome.',
      '{pet} has been to Rome, to Paris and to Moscow, and that is a lot for {a c}. It travels with my uncle, in a lorry.',
    ],
    ask: [
      'When they stop for the night, {pet} gets out, and round the lorry it __.',
      'My uncle lies down on the grass, and round him it __.',
      'The engine rests, but {pet} __.',
      'Open the door, and out it __.',
      'Policemen have taken photos of it as it __.',
    ],
    rows: rowsIn(
      's',
      MOVES,
      'rabbit frog duck goose snake tortoise parrot pigeon bat penguin swallow butterfly',
    ),
  },
  {
    open: [
      'We were up at five to see the sun rise from the top. It was cold, the tea was gone, and the only one who had come before us was {a c}.',
      'On the mountain, 2,000 metres up, we met two nuns from Poland and {a c}. We gave the nuns our chocolate.',
    ],
    ask: [
      'My sister held up her camera and waited for it to __.',
      'The nuns had noticed it as well, and they crossed themselves and went on watching it __.',
      'Then it began to __.',
      'My knees were shaking, and I wished that I could also __.',
      '"I was born in the wrong body," said my sister. "I should so much like to __."',
      'We kept so still that after a while it dared to __.',
    ],
    rows: rowsIn(
      'base',
      MOVES,
      'rabbit frog horse pony snail beetle snake eagle pigeon swallow butterfly bat kangaroo',
    ),
  },
  {
    open: [
      'The guide at the castle knew all the kings by heart. What he did not know was that in the great hall, that very morning, {a c} had settled in.',
      'We paid six pounds each to see the castle. The beds of the kings are short, the cellar is wet, and in the great hall we found {a c}.',
    ],
    middle: ['"Henry the Third had six wives," said the guide.'],
    ask: [
      '"And here," he said, "the king used to dance." At that moment something __.',
      'Nobody listened, because it __.',
      'He went on about the windows, and behind his back it __.',
      'An American lady asked who it belonged to. Without an answer, it __.',
      'As the kings had done before it, our new friend in that hall did what it liked: it __.',
    ],
    rows: rowsIn('past', DEEDS, 'mole spider woodpecker squirrel monkey cat rabbit frog kangaroo eagle'),
  },
  {
    open: [
      "On Uncle Ned's farm you must know your way about. The well is deep, the red tractor has no brakes, and behind the shed lives {a c}.",
      "I spend every summer at Uncle Ned's. He lets me drive the tractor, and he has shown me the place behind the shed where {a c} lives.",
    ],
    ask: [
      'Go there at noon, and you will find it __.',
      'I have sat behind the shed for hours, and it does not mind my being there, it goes on __.',
      '"Everybody is good at something," says Uncle Ned. "I am good at driving, and that one is good at __."',
      'Wear long trousers, in case it starts __.',
      'My cousins from town got bored. They had come all that way, and it was not __.',
    ],
    rows: rowsIn('ing', DEEDS, 'bee wasp mole badger spider hen woodpecker squirrel cat rabbit frog'),
  },
  {
    open: [
      'My pen friend in Australia has a pool, a sunburn and {a c}. She sent me photos of all three, and it is called {pet}.',
      "In my pen friend's house everybody has a bed, except the {c}. It was found on the road, they named it {pet}, and it sleeps where it likes.",
    ],
    ask: [
      'I cannot wait to go there and see {pet} __.',
      'Her little brother cannot __.',
      'When {pet} is in a good mood, she writes, it will __.',
      'In the last photo it is just about to __.',
      'They once had it at the vet because it did not __.',
      'Mum, if they can have an animal in the house, and even let it __!',
    ],
    rows: rowsIn('base', DEEDS, 'spider hen woodpecker squirrel monkey cat rabbit frog kangaroo mole snake'),
  },
  {
    open: [
      'A holiday by the river is a fine thing, with bread, cheese and a book. But look out, in the reeds by our landing place there is {a c}.',
      'Dear Mum, the tent is dry, the river is cold, and we are not alone: right beside our fire lives {a c}. Send cake.',
    ],
    ask: [
      'I keep well away from it, as I do not want to disturb it when it __.',
      'I have been drawing it. In my first picture it rests, in the second it __.',
      'In the heat of the afternoon everyone lies down. Only our neighbour __.',
      'It is small and knows just one trick: it __.',
      'What I like about it is the way it __.',
      'You know it, I know it, every child knows that it __.',
    ],
    rows: rowsIn('s', DEEDS, 'bee wasp mole badger spider rabbit frog snake woodpecker squirrel'),
  },
  {
    open: [
      'At the zoo we went straight to the {c}.',
      'My favourite at the zoo was the {c}. Nobody else was there.',
    ],
    ask: [
      'A sign said what it eats, where it lives, and how well it can __.',
      'I hoped to see it __.',
      'It slept. "Wake up," I begged, "and __!"',
      'There is so little room in there to __.',
      'In my picture it is free. I drew a wide land where it can __.',
    ],
    rows: rowsIn(
      'base',
      MOVES,
      'dolphin kangaroo horse pony tortoise penguin snake parrot eagle bat butterfly',
    ),
  },
  {
    open: [
      'We had a picnic. Then came {a c}.',
      'Our picnic was lovely: eggs, plums, and a visit from {a c}.',
    ],
    ask: [
      'Round our blanket it went, __.',
      'Grandpa put down his egg and watched it __.',
      'It did not want our plums, it was much too busy __.',
      'None of us had ever before seen one so close, __.',
      'We called it back, but it kept __.',
    ],
    rows: rowsIn(
      'ing',
      MOVES,
      'rabbit frog pony duck goose snake beetle caterpillar snail swallow butterfly',
    ),
  },
]);

export const kinds: readonly Kind[] = [CRIES, WAYS];
