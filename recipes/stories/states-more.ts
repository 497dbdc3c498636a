// More of what is so by now: rooms in one question, baths and stoves, locked doors, games, prices, age, distance.
import { type Topic, topicsKind } from './states-topic.ts';

const room: Topic = {
  slots: { x: ['room', 'house', 'kitchen', 'hall', 'classroom', 'cabin', 'shop', 'bedroom'] },
  outcomes: {
    dark: [
      'The last candle in the {x} went out, and it was night.',
      '{N} switched off the light in the {x} and left.',
      'The sun had set long ago, and nobody had turned on a lamp in the {x}.',
      '{N} shut the shutters of the {x} and blew out the lamp.',
      'The power went out in the {x} at ten in the evening.',
      '{N} drew the heavy curtains in the {x} and put out the light.',
    ],
    bright: [
      '{N} turned on every lamp in the {x}.',
      '{N} lit all the candles in the {x}.',
      'The morning sun came in through the windows of the {x}.',
      '{N} opened the curtains of the {x} and let in the sun.',
      'At noon the sun shone right into the {x}.',
      '{N} hung a big lamp in the {x} and switched it on.',
    ],
    cold: [
      'It was snowing, and {n} had left all the windows of the {x} open.',
      'The fire in the {x} had gone out, and it was January.',
      'The heating in the {x} broke down in the middle of winter.',
      'An icy wind blew through the {x} all night.',
      'There was no wood for the stove in the {x}, and outside the lake froze.',
      'There was ice on the inside of the windows of the {x}.',
    ],
    warm: [
      '{N} made a big fire in the {x}.',
      'The stove in the {x} had been burning since morning.',
      '{N} turned up the heater in the {x}.',
      'Flames danced in the fireplace of the {x}.',
      '{N} lit the stove in the {x} and shut the door.',
      'The heating in the {x} had been on all day.',
    ],
    empty: [
      'Everyone left the {x}, and they took all the chairs and tables with them.',
      'Movers carried everything out of the {x}.',
      'Thieves took everything from the {x}, even the carpet.',
      '{N} had sold all that had been in the {x}.',
      '{N} moved away and left nothing in the {x}.',
      'They carried out the last chair, and then there was nothing left in the {x}.',
    ],
    full: [
      'A hundred guests came into the {x}, and there was no place left to stand.',
      '{N} invited the whole village into the {x}.',
      'People pushed into the {x} until nobody else could get in.',
      '{N} put boxes in the {x} until there was no room left.',
      'All the chairs in the {x} were taken, and people sat on the floor.',
      'There was not a free seat in the {x}.',
    ],
    quiet: [
      'Nobody in the {x} made a sound.',
      'Everybody in the {x} fell asleep, and not a sound was heard.',
      'The music in the {x} stopped, and no one spoke.',
      'In the {x} one could have heard a pin drop.',
      'Nobody was allowed to speak in the {x}, and no one did.',
      'The baby slept, and everyone in the {x} held their breath.',
    ],
  },
  rivals: {
    dark: ['bright'],
    bright: ['dark'],
    cold: ['warm'],
    warm: ['cold'],
    empty: ['full'],
    full: ['empty'],
    quiet: ['loud', 'full'],
  },
  questions: [
    'When {n} came back, the {x} was',
    'By the time they came back, the {x} was',
    'The {x} was now',
    'When the door opened, the {x} was',
    'An hour later the {x} was still',
    '{N} went in. The {x} was very',
    'The {x} was so',
    'All night the {x} was',
    'When the others arrived, the {x} was',
    'Everyone who came in noticed how the {x} was:',
    'And that is why the {x} was',
    'That evening the {x} was completely',
  ],
  middles: ['Outside, the street was {rival}.', 'In the next house everything was {rival}.'],
};

const bath: Topic = {
  slots: { x: ['water', 'bath', 'pool', 'lake', 'stove', 'pan', 'iron', 'oven', 'stone', 'tap water'] },
  outcomes: {
    hot: [
      'A big fire had been burning under the {x} for hours.',
      'The {x} had been heated all day.',
      '{N} heated the {x} until it steamed.',
      'The heater had been working on the {x} for hours.',
      'Steam rose from the {x}.',
      'There was steam all around the {x}.',
      '{N} had made a great fire to heat the {x}.',
    ],
    cold: [
      'It was winter, and nobody had heated the {x}.',
      'There was no fire, and ice had formed around the {x}.',
      'The {x} had not been heated for weeks, and it was snowing.',
      'It was freezing, and {n} had no way to heat the {x}.',
      'The fire under the {x} had gone out the day before.',
      'There was frost all around the {x}.',
      '{N} put ice on the {x}.',
    ],
  },
  questions: [
    'When {n} put {his} hand in, the {x} was',
    '{N} touched the {x}. It was terribly',
    'The {x} was so',
    '{N} cried out, because the {x} was',
    'With one finger {n} felt that the {x} was',
    '{N} jumped back because the {x} was too',
    'Now the {x} was really',
    'No one wanted to touch the {x}, because it was',
  ],
  middles: ['The soup on the table was {rival}.', 'In the south the days were {rival}.'],
};

const lock: Topic = {
  slots: { x: ['door', 'gate', 'chest', 'shop', 'shed', 'front door', 'drawer', 'safe', 'church'] },
  outcomes: {
    locked: [
      '{N} turned the key of the {x} twice and put it in {his} pocket.',
      '{N} put a big padlock on the {x}.',
      '{N} never went away without turning the key in the {x}.',
      'The key of the {x} was turned and thrown into the lake.',
      '{N} had turned the key of the {x} before going to bed.',
      '{N} took the key of the {x} along, having turned it twice.',
      'Every evening at six somebody turned the key of the {x}.',
    ],
    open: [
      '{N} forgot to shut the {x}.',
      '{N} left the {x} wide for everyone.',
      'Nobody had shut the {x} that night.',
      'The thieves broke the lock of the {x} and left it so.',
      '{N} found the key of the {x}, turned it and pulled.',
      '{N} did not have time to shut the {x}.',
      'The wind had torn the {x} wide.',
    ],
  },
  questions: [
    'When the others came to the {x}, it was',
    '{N} went back to look. The {x} was',
    'They tried the {x}. It was',
    'A stranger pushed against the {x} and found it',
    'All night the {x} was',
    'At midnight the {x} was still',
    '{N} told them that the {x} was',
  ],
  middles: ['The museum was {rival} on that day.', 'The neighbour’s window was {rival}.'],
};

const outdoors: Topic = {
  slots: { x: ['street', 'grass', 'road', 'path', 'yard', 'bench', 'ground'] },
  outcomes: {
    wet: [
      'It had rained [all night|all day|since the morning].',
      'The rain poured down and did not stop.',
      'A storm had brought a lot of rain.',
      '{N} had watered the garden and everything around it.',
      'There were puddles everywhere.',
      'The clouds burst, and everyone ran for cover.',
      'The river had come over its banks.',
    ],
    dry: [
      'It had not rained for two months.',
      'The sun had burned down on everything for weeks.',
      'There had been no drop of rain all summer.',
      'A hot wind blew dust along, and no rain came.',
      'Nobody could remember when it had last rained.',
      'The farmers waited in vain for rain.',
      'Not a cloud had been seen for weeks.',
    ],
  },
  questions: [
    'So the {x} was',
    'When {n} went outside, the {x} was very',
    'The {x} in front of the house was',
    '{N} did not sit down there, because the {x} was so',
    'Everywhere in the village the {x} was',
    '{N} felt with one hand that the {x} was',
  ],
  middles: ['In the cellar it was {rival}.', 'The towel was {rival}.'],
};

const ages: Topic = {
  outcomes: {
    old: [
      'Fifty years had gone by, and {n} {was} nearly ninety.',
      '{N} had white hair and walked with a stick.',
      '{N} had grandchildren and great-grandchildren.',
      '{N} had already celebrated {his} ninetieth birthday.',
      'Seventy summers had passed since {n} went to school.',
      '{N} had lived for almost a hundred years.',
    ],
    young: [
      '{N} {was} only five and could not read yet.',
      '{N} had just started to walk and talk.',
      '{N} {was} the baby of the family.',
      '{N} could not tie {his} shoes yet, nor count to ten.',
      '{N} had not even lost {his} first tooth.',
      '{N} {was} not yet six.',
    ],
  },
  questions: [
    'In those days {n} {was} very',
    'They did not let {him} go, because {he} {was} too',
    'Everybody could see that {n} {was}',
    '{N} could not do it alone, for {he} {was} so',
    'On the photo one can see that {n} {was} still quite',
    'Strangers helped {him} because {he} {was}',
  ],
  middles: ['The neighbour’s dog was {rival}.', 'The trees behind the house were {rival}.'],
};

const prices: Topic = {
  slots: { x: ['ring', 'car', 'watch', 'coat', 'house', 'horse', 'dress', 'carpet', 'hotel', 'cake'] },
  outcomes: {
    expensive: [
      'The {x} cost more money than {n} earned in ten years.',
      '{N} had to sell {his} house to pay for the {x}.',
      'Only kings could buy such a {x}.',
      'One million was the price of the {x}.',
      '{N} saved for twenty years to buy the {x}.',
      '{N} gave all {his} gold for the {x}.',
    ],
    cheap: [
      'The {x} cost only one coin.',
      '{N} paid less for the {x} than for a loaf of bread.',
      'They sold the {x} for a penny.',
      '{N} got the {x} for three apples.',
      'Even the poorest could buy such a {x}.',
      '{N} bought the {x} with a few pennies.',
    ],
  },
  questions: [
    'Everyone was surprised that the {x} was so',
    'The {x} was really',
    '{N} told everybody how the {x} was so',
    'There was no other {x} that was so',
    '"I know," said {n}. The {x} had been very',
    'Later people said that the {x} was much too',
  ],
  middles: ['The shoes in the next shop were {rival}.'],
};

const game: Topic = {
  slots: { x: ['team', 'class', 'village', 'school', 'family'] },
  outcomes: {
    won: [
      'The {x} scored five goals, and the others scored none.',
      'The {x} was the first to reach the finish.',
      'The {x} went home with the golden cup.',
      'Nobody was as fast as the {x} in the race.',
      'The {x} had ten points, the others only two.',
      'They gave the gold medal to the {x}.',
    ],
    lost: [
      'The others scored five goals, and the {x} scored none.',
      'The {x} was the very last to reach the finish.',
      'The others got the golden cup, and the {x} went home crying.',
      'Everyone else was faster than the {x} in the race.',
      'The {x} had two points, the others had ten.',
      'They gave the gold medal to the others, not to the {x}.',
    ],
  },
  questions: [
    'Everybody talked about how the {x} had',
    'In the newspaper it said that the {x} had',
    '{N} {was} not surprised that the {x} had',
    'In the evening {n} told them that the {x} had',
    'For the third time the {x} had',
    'One could see at once that the {x} had',
  ],
  middles: ['The girls from the next town had {rival}.'],
};

const distance: Topic = {
  slots: { x: ['house', 'school', 'lake', 'town', 'station', 'shop', 'forest', 'sea'] },
  outcomes: {
    far: [
      '{N} had to walk for three days to get to the {x}.',
      'It took a whole week by train to reach the {x}.',
      '{N} could not even see the {x} from the top of the mountain.',
      'It was a thousand miles to the {x}.',
      '{N} needed a plane to get to the {x}.',
      'After ten hours on the road {n} still could not see the {x}.',
    ],
    near: [
      'It took {n} only one minute to walk to the {x}.',
      '{N} could see the {x} from the kitchen window.',
      'Two steps, and {n} stood in front of the {x}.',
      'The {x} was just around the corner.',
      '{N} could throw a stone to the {x}.',
      'From {his} bed {n} could hear the voices at the {x}.',
    ],
  },
  questions: [
    'So the {x} was very',
    'Everybody knew that the {x} was quite',
    '{N} liked it that the {x} was so',
    'That is why {n} said that the {x} was really',
    '{N} had not known that the {x} was so',
  ],
};

const ring: Topic = {
  slots: { x: ['ring', 'key', 'purse', 'dog', 'watch', 'bicycle', 'book', 'ball'] },
  outcomes: {
    lost: [
      '{N} had dropped the {x} somewhere in the forest and could not find it.',
      '{N} looked everywhere for the {x} and did not know where it could be.',
      '{N} could not remember where {he} had left the {x}.',
      'The {x} must have slipped away on the way, and nobody knew where.',
      'Nobody had any idea where the {x} could be.',
      '{N} had searched for the {x} for days in vain.',
    ],
    found: [
      'After a long search, there lay the {x} under the sofa.',
      '{N} looked under the bush, and there was the {x} at last.',
      'A boy brought back the {x} that {n} had missed so long.',
      'After two weeks a neighbour came with the missing {x} in his arms.',
      '{N} had searched for days, and at last there it was: the {x}.',
      'Behind the shed {n} saw the missing {x} at last.',
    ],
    stolen: [
      'A thief had taken the {x} in the night.',
      'Two robbers ran away with the {x}.',
      'A man in a mask grabbed the {x} and ran.',
      '{N} saw a thief run off with the {x}.',
      'A burglar had climbed in and taken the {x}.',
      'Robbers broke in and took the {x}.',
    ],
  },
  questions: [
    '{N} told everybody that the {x} was',
    'Now everybody knew that the {x} was',
    'The newspaper wrote that the {x} was',
    '"What happened to it?" they asked. The {x} had been',
    '{N} wrote in a letter that the {x} had been',
    'The police heard that the {x} had been',
  ],
};

const speed: Topic = {
  slots: { x: ['horse', 'train', 'car', 'boat', 'turtle', 'bus', 'bicycle', 'donkey'] },
  outcomes: {
    fast: [
      'The {x} flew along like the wind.',
      'Nobody could keep up with the {x}.',
      'The {x} overtook all the others.',
      'In two minutes the {x} was out of sight.',
      'The {x} won every race.',
      '{N} held on tight as the {x} raced along.',
    ],
    slow: [
      'Even a snail could overtake the {x}.',
      'The {x} needed a whole day for one mile.',
      'Everyone overtook the {x}.',
      '{N} could walk beside the {x} and read a book.',
      'The {x} came last in every race.',
      'The {x} crept along like a snail.',
    ],
  },
  questions: [
    'Everybody knew that the {x} was',
    'The {x} was very',
    '{N} had never seen a {x} so',
    'There was no other {x} that was so',
    'People came to see the {x} because it was so',
  ],
  middles: ['The river was {rival}.'],
};

export const kinds = [
  topicsKind('state-room', [room]),
  topicsKind('state-hot', [bath, outdoors, lock]),
  topicsKind('state-fact', [ages, prices, game, distance, ring, speed]),
];
