// The weather, the season, the time of day: told at the beginning, and still so at the end.
import { type Topic, topicsKind } from './states-topic.ts';

const outside: Topic = {
  slots: { x: ['roofs', 'trees', 'streets', 'cars', 'fields', 'gardens', 'steps', 'hills'] },
  outcomes: {
    snow: [
      'It was a cold winter morning.',
      'It was the middle of [January|winter], and [big|] white flakes had been falling all night.',
      'All night white flakes had fallen from the sky.',
      'It was so cold in [December|winter] that the lake froze, and the children took out their sledges.',
      '{N} built a big white man with a carrot for a nose in front of the house.',
      '{N} took the sledge and a warm scarf.',
      'It was the coldest Christmas that {n} had ever known.',
      'The children threw white balls at each other with cold hands.',
    ],
    leaves: [
      'It was a [windy|golden] autumn day.',
      'It was October, and the trees were almost bare.',
      'All night the autumn wind had shaken the trees.',
      'The chestnuts fell, and the trees stood red and gold [in October|].',
      '{N} took a rake, for it was autumn.',
      'In November the last trees lost what they had worn all summer.',
      'The woods turned red and yellow, and a strong wind came.',
    ],
    blossoms: [
      'It was [a warm spring day|May], and the apple trees were in bloom.',
      'The cherry trees bloomed, and a soft wind blew.',
      'It was spring, and every fruit tree was white and pink.',
      'In spring the wind shook the pink trees.',
      'In April the cherry trees stood in full bloom.',
    ],
    water: [
      'It had rained for two weeks without a break.',
      'The river rose and rose and came over its banks.',
      'The great flood came in the night.',
      'The dam broke, and the river ran into the valley.',
      'There was a flood after the heavy rain.',
    ],
    sand: [
      'A storm came from the desert in the night.',
      '{N} lived at the edge of a great desert, and the wind never stopped.',
      'The hot wind blew in from the dunes all night.',
      'For days the desert storm howled around the house.',
      'The house stood among the dunes, and a storm came.',
    ],
  },
  questions: [
    'Outside, everything was covered with',
    'When {n} opened the door, the {x} were full of',
    '{N} looked out of the window. The whole garden was under a lot of',
    'Everywhere {n} looked {he} saw nothing but',
    'The {x} had disappeared under the',
    'On the {x} lay a thick layer of',
    '{N} walked home through all the',
    'It was hard to walk because of the deep',
  ],
  middles: [
    'On the radio they talked about {rival} in another country.',
    'A man told them a story about {rival}.',
  ],
  afters: ['.', '.', ', as far as one could see.'],
};

const season: Topic = {
  outcomes: {
    winter: [
      'Snow lay on the roofs, and children skated on the frozen lake.',
      '{N} built a snowman in the yard.',
      'The lake was frozen, and it was dark at four.',
      'It was January, and the ponds were frozen.',
      'Snow had fallen all night.',
      '{N} came home with a sledge and red, cold ears.',
      'It was December, and frost was on the windows.',
      'The bears slept in their caves, and the birds had flown south long ago.',
    ],
    summer: [
      'It was July and very hot, and {n} went swimming every day.',
      'The sun burned, and all the children were at the pool.',
      'School was closed for six weeks, and everyone went to the beach.',
      'It was August, and the corn stood high.',
      'The days were long and hot, and {n} ate ice cream every day.',
      'The nights were so warm in July that {n} slept outside.',
      'At ten in the evening it was still light and hot.',
      'It was too hot to work, and the cows stood in the shade.',
    ],
    spring: [
      'The snow had melted, and the first flowers came up.',
      'It was April, and the birds built their nests.',
      'The lambs were born, and the trees got their first green leaves.',
      'The ice on the lake had melted, and tulips were in bloom.',
      'The storks had come back, and the cherry trees were white.',
      'After the long cold months the first buds opened.',
      'It was the end of March, and the first bees flew out.',
    ],
    autumn: [
      'The leaves turned red and yellow and began to fall.',
      'It was October, and the apples had been picked.',
      'The birds gathered to fly south, and the leaves fell.',
      'The farmer brought in the last pumpkins, and fog lay over the fields.',
      'The leaves were falling, and the squirrels were hiding nuts.',
      'It was the end of September, and the woods were golden.',
      'It was November, with fog and bare trees.',
    ],
  },
  questions: [
    '{N} thought: there is nothing like the',
    'Everybody said that it was a beautiful',
    'There had never been a more wonderful',
    'There was no doubt about it: soon came the end of that',
    'In the paper they wrote about this strange',
    '{N} remembered that day as the best of the whole',
    'For {him} the most beautiful time of the year was the',
    'It would not be long until the end of the',
  ],
  middles: ['On the wall hung a picture of a village in {rival}.', 'People talked about last {rival}.'],
  afters: ['.', '.', ', and everyone was happy.'],
};

const day: Topic = {
  outcomes: {
    morning: [
      'The cock crowed, and the sun came up.',
      '{N} woke up and stretched.',
      'The alarm clock rang at six, and {n} had breakfast.',
      'The sun was just rising when {n} got up.',
      'It was breakfast time.',
      'The first bus of the day had just left, and the baker opened his shop.',
    ],
    night: [
      'The stars were out, and everyone was asleep.',
      '{N} put out the light and went to bed.',
      'It was long past bedtime, and the moon stood high.',
      '{N} had brushed {his} teeth and lay in bed.',
      'The clock struck twelve, and the owls were hooting.',
      'The moon shone, and the whole town slept.',
    ],
    evening: [
      'The sun was going down, and {n} came home from work.',
      'The sun set behind the hills, and dinner was nearly ready.',
      'It was time for dinner, and the sky turned red in the west.',
      '{N} came home at seven and sat down to dinner with the family.',
      'The shops were closing, and the sun was about to set.',
      'Work was over for the day, and the street lamps came on.',
    ],
    afternoon: [
      'Lunch was over, and school was out at three.',
      'It was three o’clock, and {n} came home from school.',
      'After lunch {n} had a nap until three.',
      'It was half past two, and the sun was still high.',
      'The school bus brought {him} home at three.',
    ],
  },
  questions: [
    '{N} met a neighbour and wished him a good',
    'They wished each other a good',
    'It was a beautiful',
    'It had been a lovely',
    'The old man raised his hat and wished them a very good',
    'So it was a very quiet',
    '{N} later remembered that strange',
    'Nobody forgot that',
  ],
  afters: ['.'],
};

const meals: Topic = {
  outcomes: {
    breakfast: [
      '{N} got up, washed and came down into the kitchen.',
      'The sun rose, and {n} smelled the coffee and the rolls.',
      '{N} woke up at seven and felt hungry.',
      'The alarm rang, and {n} jumped out of bed.',
      'It was seven in the morning.',
    ],
    lunch: [
      'It was noon, and the bells rang.',
      'The clock struck twelve, and the workers stopped for an hour.',
      'It was half past twelve, and the children ran out of the classroom.',
      'At noon the sun stood high, and {n} put down the spade.',
      'In the middle of the day {n} had an hour’s rest.',
    ],
    dinner: [
      '{N} came home from work at seven in the evening.',
      'It was getting dark, and {n} had found the way home.',
      'The sun had set, and the lamps were on.',
      'It was eight in the evening, and {n} laid the table.',
      'The long day of work was over.',
    ],
  },
  questions: [
    'So it was time for',
    'Everyone sat down and had',
    '"Come to the table," somebody called. It was time for',
    '{N} wondered what there would be for',
    '{N} could hardly wait for',
    'There was something good for',
  ],
};

const sky: Topic = {
  outcomes: {
    stars: [
      'It was a clear night without a cloud or a moon.',
      '{N} lay on the roof on a clear night.',
      'The night was clear, and {n} had a telescope.',
      'A thousand little lights shone in the night.',
    ],
    moon: [
      'It was night, and a round silver light hung over the hills.',
      'The wolves looked up and howled in the night.',
      'The night was bright, and everything was silver.',
      'The astronauts flew for three days until they landed.',
    ],
    rainbow: [
      'It rained, and at the same time the sun was shining.',
      'After the rain the sun came out.',
      'The rain stopped, the sun came through, and there were seven colours.',
    ],
    lightning: [
      'Thunder rolled, and a storm came up.',
      'The thunder shook the house.',
      'A black storm came, and it thundered again and again.',
    ],
    clouds: [
      'It was a grey day, and it was about to rain.',
      'The sun disappeared, and it would soon rain.',
      'There was no sun at all that grey day.',
    ],
    planes: [
      '{N} lived right next to the airport.',
      '{N} stood on the roof of the airport.',
      'It was the day of the air show.',
    ],
    fireworks: [
      'It was midnight on New Year’s Eve.',
      'The new year began with a bang.',
      'At midnight they celebrated the new year.',
    ],
  },
  questions: [
    '{N} looked up at the sky and saw the',
    'In the sky {n} saw the',
    'Everybody pointed up at the',
    'All eyes were on the sky and the',
    'The little girl clapped her hands when she saw the',
    '{N} stood at the window and looked up at the',
  ],
  alike: [
    ['stars', 'moon'],
    ['lightning', 'clouds', 'rainbow'],
    ['fireworks', 'stars', 'moon'],
  ],
};

const falling: Topic = {
  outcomes: {
    raining: [
      '{N} put up {his} umbrella.',
      'Big drops were falling on the roof.',
      'Dark clouds hung over the town, and the streets were full of puddles.',
      '{N} came in dripping wet from the street.',
      'The gutters ran over, and everyone had umbrellas.',
    ],
    snowing: [
      'White flakes were falling from the sky.',
      '{N} watched the white flakes at the window.',
      'Everything turned white, and the flakes got thicker.',
      'The flakes fell so thickly that {n} could not see the barn.',
      'The garden turned whiter with every minute.',
    ],
    sunny: [
      'There was not a cloud in the sky, and {n} had a sunburn.',
      '{N} lay on the beach with sunglasses.',
      'It was a hot and cloudless day.',
      'The sky was blue, and {n} looked for shade.',
      'The sky was blue from morning to night.',
    ],
  },
  questions: [
    'When {n} looked out, nothing had changed: it was still',
    'The others asked about the weather. It was',
    'Outside it was',
    'All day long it was',
    'In the afternoon it was still',
  ],
};

export const kinds = [
  topicsKind('weather-outside', [outside, sky]),
  topicsKind('weather-season', [season, falling]),
  topicsKind('weather-day', [day, meals]),
];
