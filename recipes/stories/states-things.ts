// How a thing is by now: broken, heavy, frozen, burnt, sweet, off, painted green.
import { type Topic, topicsKind } from './states-topic.ts';

const size: Topic = {
  slots: {
    x: [
      'puppy',
      'tree',
      'cat',
      'balloon',
      'plant',
      'bear',
      'fish',
      'snowball',
      'pumpkin',
      'boy',
      'elephant',
      'horse',
    ],
  },
  outcomes: {
    big: [
      'The {x} grew and grew [all summer|every day|for years].',
      'At first the {x} fitted into a hand, but it grew a lot every week.',
      'The {x} was twice as tall as the house.',
      'The {x} grew until it touched the roof.',
      '{N} had never seen such a giant {x}.',
      'The {x} could hardly get through the door.',
      'The {x} grew so fast that {n} had to make a larger door.',
      'The {x} was ten times the size of any other.',
    ],
    small: [
      'The {x} shrank and shrank until it fitted into a pocket.',
      '{N} could hold the {x} between two fingers.',
      'The {x} was no larger than a thumb.',
      'The {x} could sleep in a matchbox.',
      'The magic drink made the {x} shrink [to the size of a mouse|].',
      'The {x} had not grown at all, and it fitted into a teacup.',
      'One needed a magnifying glass to see the {x}.',
      '{N} put the tiny {x} in {his} pocket.',
    ],
  },
  changes: {
    big: [
      'But then it grew and grew until it was like a house.',
      'But a magic drink made it grow to the size of a hill.',
    ],
    small: [
      'But then it shrank and shrank until it fitted into a spoon.',
      'But a magic drink made it shrink to the size of a bean.',
    ],
  },
  questions: [
    'Now the {x} was very',
    'When {n} saw it again, the {x} was',
    'Everybody wondered why the {x} was so',
    'People came from far away to see it, for the {x} was so',
    '{N} had never thought that the {x} could be so',
    'In the picture the {x} was really',
    'There was no other {x} so',
    'They laughed because the {x} was so',
  ],
  middles: ['The house of the neighbours was {rival}.', 'The town was {rival}.'],
};

const weight: Topic = {
  slots: { x: ['bag', 'suitcase', 'basket', 'box', 'rucksack', 'sack', 'cart', 'chest'] },
  outcomes: {
    heavy: [
      '{N} put [twelve|thirty] big stones into the {x}.',
      'The {x} was filled with iron and lead.',
      '{N} packed all {his} books into the {x}.',
      'In the {x} were gold bars.',
      'Not even three strong men could lift the {x}.',
      '{N} filled the {x} with wet sand.',
      '{N} put an iron stove into the {x}.',
      '{N} could not lift the {x} from the ground.',
    ],
    light: [
      '{N} put nothing but feathers into the {x}.',
      'There was only a scarf in the {x}.',
      '{N} filled the {x} with paper flowers and feathers.',
      '{N} took all the stones out of the {x}.',
      'A child could lift the {x} with one finger.',
      '{N} took everything out of the {x} but a silk scarf.',
      'The {x} was filled with dry leaves.',
      'The wind could have blown away the {x}.',
    ],
  },
  changes: {
    heavy: ['Then somebody filled it with stones.', 'Then {n} put bars of iron in it.'],
    light: [
      'Then {n} took it all out and put in feathers.',
      'Then somebody emptied it and put in a single feather.',
    ],
  },
  questions: [
    'When {n} picked it up, the {x} was very',
    '{N} carried the {x} home. It was',
    'The {x} was so',
    '{N} {was} surprised to find the {x} so',
    'The porter took the {x} and said that it was really',
    'All the way the {x} felt',
    'Up the stairs went {n} with the {x}, which was quite',
  ],
  middles: ['The dog’s basket was {rival}.', 'The old man’s coat was {rival}.'],
  afters: ['.', '.', ', of course.'],
};

const taste: Topic = {
  slots: { x: ['cake', 'tea', 'soup', 'dough', 'drink', 'sauce', 'porridge', 'pudding', 'pancake'] },
  outcomes: {
    sweet: [
      '{N} put [five spoons|a whole bag|lots] of sugar into the {x}.',
      '{N} stirred a whole jar of honey into the {x}.',
      '{N} poured honey and syrup over the {x}.',
      '{N} made the {x} with sugar, honey and chocolate.',
      'Sugar and more sugar went into the {x}.',
      '{N} let the children put as much sugar in the {x} as they liked.',
      '{N} covered the {x} with sugar and caramel.',
      '{N} used a pound of sugar for the {x}.',
    ],
    salty: [
      '{N} spilled the whole salt shaker into the {x}.',
      '{N} took the salt instead of the sugar for the {x}.',
      '{N} put three big spoons of salt into the {x}.',
      'Sea water got into the {x}.',
      '{N} put salt into the {x}, forgot it and put in salt again.',
      'The lid fell off, and all the salt went into the {x}.',
      '{N} made the {x} with water from the sea.',
      'Somebody had put salt into the sugar bowl, and {n} took a lot of it for the {x}.',
    ],
    sour: [
      '{N} squeezed [five|ten] lemons into the {x}.',
      '{N} put far too much vinegar into the {x}.',
      '{N} poured a bottle of vinegar into the {x}.',
      '{N} put nothing but lemons and vinegar into the {x}.',
      '{N} used old milk that had stood in the sun for the {x}.',
      'The juice of many lemons went into the {x}.',
      'A whole bottle of lemon juice went into the {x}.',
    ],
    spicy: [
      '{N} put seven red chillies into the {x}.',
      '{N} poured a lot of chilli and pepper into the {x}.',
      'Red pepper and chilli went into the {x}.',
      '{N} emptied the pepper pot into the {x}.',
      '{N} cooked the {x} with ginger, chilli and lots of pepper.',
      '{N} put more chilli into the {x} than anyone had ever dared.',
      '{N} stirred a spoon of chilli powder into the {x}.',
    ],
  },
  questions: [
    'When they tasted it, the {x} was very',
    'Everyone took a bite. The {x} was really',
    'The {x} tasted',
    '{N} made a face because the {x} was so',
    'Nobody had ever had a {x} that was so',
    'The guests drank a lot of water, because the {x} was so',
    'The {x} was much too',
    'Grandfather tried the {x} and said that it was',
  ],
};

const onOff: Topic = {
  slots: { x: ['radio', 'television', 'lamp', 'heater', 'oven', 'light', 'computer', 'machine', 'torch'] },
  outcomes: {
    on: [
      '{N} pressed the button, and the {x} started.',
      '{N} forgot to switch off the {x} before {he} left.',
      '{N} left the house without turning off the {x}.',
      '{N} plugged in the {x} and pressed the green button.',
      '{N} never turned off the {x}, not even at night.',
      'The {x} was running when {n} left.',
      '{N} started the {x} and let it run.',
      'The cat stepped on the switch, and the {x} started.',
    ],
    off: [
      '{N} pulled the plug of the {x}.',
      '{N} had taken the battery out of the {x}.',
      'There was no power in the house, so the {x} stopped.',
      '{N} pressed the red button, and the {x} stopped.',
      'The battery of the {x} was empty.',
      'The {x} stopped because {n} had pulled out the plug.',
      '{N} made the {x} stop before {he} left.',
      'Nobody had started the {x} that day.',
    ],
  },
  changes: {
    on: [
      'Then somebody pressed the button, and it started again.',
      'But then {n} plugged it in and started it.',
    ],
    off: ['Then somebody pulled the plug.', 'But then {n} pressed the button, and it stopped.'],
  },
  questions: [
    'When {n} came home, the {x} was',
    'All day long the {x} was',
    'The neighbour saw through the window that the {x} was',
    'In the night {n} noticed that the {x} was',
    '{N} wanted to know if the {x} was still running. It was',
    'When the others arrived, the {x} was',
    'In the corner stood the {x}. It was',
  ],
};

const upDown: Topic = {
  slots: { x: ['kite', 'balloon', 'bird', 'plane', 'flag', 'rocket', 'lift'] },
  outcomes: {
    up: [
      'The wind caught the {x} and carried it high into the sky.',
      '{N} let go of the string, and the {x} rose into the air.',
      'The {x} rose higher than the houses.',
      '{N} watched the {x} climb higher and higher.',
      'The {x} rose from the ground.',
      'The {x} climbed above the clouds.',
      'The {x} began to rise.',
    ],
    down: [
      'The wind stopped, and the {x} fell from the sky.',
      'The {x} sank lower and lower.',
      'The {x} began to fall.',
      'The {x} came lower until it nearly touched the ground.',
      'The {x} sank towards the ground.',
      'Something broke, and the {x} fell towards the earth.',
      '{N} watched the {x} sink lower and lower.',
    ],
  },
  questions: [
    '{N} pointed at the {x}, which was still going',
    'Slowly the {x} went',
    'The {x} kept going',
    'Everyone watched how the {x} went further',
    'The children shouted as the {x} went all the way',
    'It was a strange sight: the {x} was moving',
  ],
  middles: [
    'On the other side a man was walking {rival} the hill.',
    'The stairs next to the tower led {rival}.',
  ],
  afters: ['.', '.', ', and nobody could stop it.'],
};

const baking: Topic = {
  slots: { x: ['cake', 'bread', 'pizza', 'pie', 'toast', 'chicken', 'fish', 'meat', 'loaf'] },
  outcomes: {
    burnt: [
      '{N} forgot the {x} in the oven [for three hours|].',
      'Black smoke came out of the oven where the {x} was.',
      'The fire was too hot, and the {x} was left in it all day.',
      '{N} fell asleep while the {x} was in the oven, and smoke filled the kitchen.',
      'The telephone rang, and {n} did not think of the {x} in the oven until it smoked.',
      'The {x} had been in the hot oven since the morning, and it was black.',
      'The {x} turned black in the oven.',
      '{N} made the oven far too hot, and smoke rose from the {x}.',
    ],
    raw: [
      '{N} put the {x} into the oven but did not turn it on.',
      '{N} took the {x} out of the oven after only one minute.',
      'The oven was broken and stayed cold, with the {x} in it.',
      '{N} had forgotten to light the fire under the {x}.',
      'The power went out just when {n} had put the {x} into the oven.',
      '{N} could not wait and took the {x} from the oven at once.',
      'The {x} had been in the oven for just a few seconds.',
    ],
    perfect: [
      '{N} took the golden {x} out of the oven at just the right time.',
      '{N} watched the {x} and took it out when it was golden brown.',
      'The {x} was golden, smelled wonderful and had baked just long enough.',
      'The bell rang, and {n} took the golden brown {x} from the oven at once.',
      '{N} knew exactly how long the {x} had to stay in the oven.',
      'The whole house smelled wonderful, and the {x} was golden brown.',
      '{N} did everything right, and the {x} was golden and crisp.',
    ],
  },
  questions: [
    'When they cut it, the {x} was',
    'Everyone looked at the {x}. It was',
    'The guests tasted the {x} and said that it was',
    'When it came to the table, the {x} was',
    '{N} looked at the {x} and saw that it was',
    'The {x} that they had for dinner was',
  ],
};

const ice: Topic = {
  slots: { x: ['snowman', 'ice cream', 'butter', 'chocolate', 'ice', 'snow', 'candle'] },
  outcomes: {
    melted: [
      'The hot sun shone on the {x} [all day|for hours].',
      '{N} left the {x} next to the hot stove.',
      '{N} forgot the {x} in the sun.',
      'Somebody made a fire right beside the {x}.',
      'It was the hottest day of the year, and the {x} stood in the sun.',
      'Warm wind blew, the sun came out, and water dripped from the {x}.',
      '{N} put the {x} in a hot pan.',
      'The {x} lay in the hot car for hours.',
    ],
    hard: [
      'It was a freezing night, and {n} left the {x} outside.',
      '{N} put the {x} into the freezer [all night|].',
      'The frost was so strong that the {x} was like stone.',
      '{N} kept the {x} in the icy cellar.',
      'All night it was twenty degrees below zero where the {x} was.',
      'The {x} stood in the cold shade, and the frost bit.',
      'Nobody could put a spoon into the {x}, for it came from the freezer.',
      '{N} took the {x} straight from the freezer.',
    ],
  },
  changes: {
    melted: ['Then it stood by the hot stove for hours.', 'But then {n} left it in the sun all day.'],
    hard: [
      'But before anything could happen to it, somebody put it into the freezer.',
      'Then came a night of frost.',
    ],
  },
  questions: [
    'When {n} looked again, the {x} was',
    'By the time they came back, the {x} was',
    'It did not take long, and the {x} was',
    'When the children asked for it, the {x} was completely',
    'In the end the {x} was',
    '{N} touched the {x} and noticed that it was',
  ],
};

const blade: Topic = {
  slots: { x: ['knife', 'axe', 'saw', 'sword', 'pencil'] },
  outcomes: {
    sharp: [
      '{N} had [just|] sharpened the {x}.',
      'The {x} went through anything as if it were butter.',
      '{N} spent an hour sharpening the {x}.',
      '{N} touched the point of the {x} and cut {his} finger.',
      'Careful hands had sharpened the {x} that morning.',
      '{N} gave the {x} to the smith, who sharpened it.',
      '{N} pricked {his} thumb on the {x}.',
    ],
    blunt: [
      'Nobody had sharpened the {x} for [years|a long time].',
      '{N} had tried to cut stones with the {x}.',
      '{N} could not even scratch an apple with the {x}.',
      'The {x} had been used for years and never sharpened.',
      '{N} had used the {x} on stone until the edge was gone.',
      'The point of the {x} had worn away.',
      'The old {x} could not even scratch butter any more.',
    ],
  },
  changes: { sharp: ['Then the smith sharpened it.', 'But then {n} sharpened it for an hour.'] },
  questions: [
    'When {n} took the {x}, it was very',
    'It was easy to see that the {x} was',
    '{N} soon noticed that the {x} was',
    'The {x} was so',
    'Everybody knew that the {x} was rather',
    'The {x} on the table was',
  ],
};

const plants: Topic = {
  slots: { x: ['flowers', 'roses', 'plants', 'tomatoes', 'trees', 'tulips', 'fish', 'bees'] },
  outcomes: {
    dead: [
      'Nobody looked after the {x} all summer, and there was not a drop of water.',
      '{N} forgot the {x} for two months in the heat.',
      'There was no rain and no water for the {x} for a year.',
      '{N} poured poison on the {x} by mistake.',
      'The frost came too early for the {x}, and all was over.',
      'The {x} had no water left, and {n} was far away for a year.',
      'One after another the {x} died.',
    ],
    alive: [
      '{N} looked after the {x} every day.',
      '{N} never forgot the {x} and gave them all that they needed.',
      'The {x} came through the hard winter, and in spring there was life in them.',
      '{N} saved the {x} with fresh water just in time.',
      'Everybody had given up the {x}, but then {n} saw that they were growing.',
      'The {x} had fresh water every day, and they grew well.',
      'Somebody kindly cared for the {x} all year.',
    ],
  },
  questions: [
    'When {n} came home, the {x} were',
    'In the end the {x} were all',
    '{N} saw that the {x} were',
    'The gardener looked at the {x}. They were',
    'By the end of the year the {x} were',
    'Now everybody could see that the {x} were',
  ],
};

const COLOURS = [
  'red',
  'blue',
  'green',
  'yellow',
  'white',
  'black',
  'brown',
  'pink',
  'orange',
  'purple',
  'grey',
];
const painted: Topic = {
  slots: {
    x: [
      'fence',
      'door',
      'wall',
      'boat',
      'bench',
      'gate',
      'chair',
      'table',
      'house',
      'car',
      'bicycle',
      'shed',
      'roof',
      'cart',
      'train',
      'box',
      'room',
    ],
    y: ['old', 'ugly', 'plain', 'dusty', 'new'],
  },
  outcomes: Object.fromEntries(
    COLOURS.map((colour) => [
      colour,
      [
        `{N} painted the {x} ${colour}.`,
        `{N} bought a pot of ${colour} paint and gave the {x} a new coat.`,
        `{N} covered the {y} {x} with ${colour} paint.`,
        `The {x} got a fresh coat of ${colour} paint.`,
        `There was only ${colour} paint in the shop, so {n} took it for the {x}.`,
        `{N} took a brush and ${colour} paint and did not stop until the whole {x} was done.`,
        `"${colour[0].toUpperCase()}${colour.slice(1)} is best," said the painter, and that was how he did the {x}.`,
        `A bucket of ${colour} paint fell all over the {x}.`,
        `The {x} had been [${COLOURS.filter((other) => other !== colour).join('|')}] for years, but {n} painted it ${colour}.`,
        `{N} loved the colour ${colour} and painted the {x} with it.`,
      ],
    ]),
  ),
  questions: [
    'Now the {x} was',
    'When {n} came out, the whole {x} was',
    'From that day on the {x} was',
    'Everybody who came by saw that the {x} was',
    '{N} liked it that the {x} was',
    'You could see the {x} from afar, for it was',
    'What colour was the {x} now? It was',
    '{N} touched the {x}, and then {his} fingers were',
    'It looked different, because the {x} was',
  ],
  middles: [
    'The neighbour’s roof was {rival}.',
    '{N} wore a {rival} hat.',
    'A {rival} car drove past.',
    'The sky looked almost {rival}.',
  ],
};

const broken: Topic = {
  slots: {
    x: ['clock', 'chair', 'toy', 'radio', 'window', 'mirror', 'bicycle', 'lamp', 'guitar', 'bridge', 'watch'],
  },
  outcomes: {
    broken: [
      'The {x} fell [down|over] with a crash and lay there in two pieces.',
      'A stone hit the {x} with a crash.',
      '{N} dropped a hammer on the {x}.',
      '{N} heard a crack, and a piece of the {x} fell off.',
      'A tree fell on the {x} in the storm.',
      'An elephant stepped on the {x}.',
      '{N} pulled at the {x} until it cracked.',
      'There was a loud crack in the {x}.',
    ],
    new: [
      '{N} had bought the {x} that very morning.',
      'The {x} had come straight from the shop, still wrapped in paper.',
      '{N} got the {x} yesterday, and nobody had ever used it before.',
      'The {x} was a birthday present, fresh from the shop.',
      'The {x} was made only last week and had never been used.',
      'The workers finished the {x} that very day.',
      '{N} unwrapped the {x}, which still smelled of the shop.',
    ],
    old: [
      'The {x} had belonged to the great-grandfather of a king.',
      'The {x} was made two hundred years ago.',
      '{N} got the {x} from {his} grandfather, who had it from his own.',
      'The {x} had stood there for a hundred years, and it still worked.',
      'Somebody had made the {x} long before grandmother was born.',
      'For a hundred years nobody had moved the {x}.',
      'Even the grandparents had used the {x} when they were children.',
    ],
  },
  questions: [
    'Everybody could see that the {x} was',
    'When {n} showed it to them, the {x} was',
    'They all looked at the {x}. It was',
    '{N} told them that the {x} was',
    'In the end nobody wanted it, because the {x} was',
    'The first thing they said about the {x} was that it was',
  ],
  middles: ['The house next door was {rival}.', 'The postman’s bag was {rival}.'],
};

const lamp: Topic = {
  outcomes: {
    red: [
      'All the cars stopped at the traffic light.',
      '{N} stood at the traffic light and had to wait.',
      'The bus had to stop at the traffic light.',
      'Nobody was allowed to cross the street at the traffic light.',
    ],
    green: [
      'The cars at the traffic light began to move.',
      '{N} could cross the street at the traffic light at once.',
      'The bus did not have to stop at the traffic light.',
      'Everybody at the traffic light was allowed to go.',
    ],
  },
  questions: [
    'You could see it from afar: the light was',
    'The traffic light was',
    'The little man on the light was',
    'At that moment it was',
  ],
};

export const kinds = [
  topicsKind('state-thing', [size, weight, onOff, upDown, ice, blade, plants, broken]),
  topicsKind('state-taste', [taste, baking]),
  topicsKind('state-painted', [painted]),
  topicsKind('state-traffic', [lamp], true),
];
