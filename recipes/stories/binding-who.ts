// Kinds where two (or three) differ: who had, did or was which, and which was it for each of them.
import { ACTIVITIES, THINGS, things } from './binding-nouns.ts';
import { cast } from './binding-people.ts';
import type { Wordings } from './binding-wording.ts';
import { kindOf } from './binding-wording.ts';
import type { Draw, Kind } from './discourse.ts';

const HAD: Wordings = {
  train: [
    '{p} <took|picked|chose|grabbed|got|carried> the {x} and {q} <took|picked|chose|grabbed|got|carried> the {y}.',
    '{p} <had|brought|bought|found|wanted> {xA}, and {q} <had|brought|bought|found|wanted> {yA}.',
    '{p} <has|owns> {xA}. {q} <has|owns> {yA}.',
    '<Grandma|Grandpa|Mom|Dad|The teacher|Santa|Aunt May|The king> gave {xA} to {p} and {yA} to {q}.',
    'There were two presents under the tree: {xA} for {p} and {yA} for {q}.',
    '"I want the {x}," said {p}. "Then I will take the {y}," said {q}.',
    '{p} and {q} were <friends|cousins|neighbours|good friends>. {p} loved {pHis} {x}, and {q} loved {qHis} {y}.',
    '{p}, who had {xA}, <met|played with|sat next to|was a friend of> {q}, who had {yA}.',
    'The {x} {xWas} for {p}, and the {y} {yWas} for {q}.',
    'My friend {p} has {xA}. My other friend, {q}, has {yA}.',
    'On the table lay {xA} and {yA}. {p} took the {x}, {q} the {y}.',
    '{p} found {xA} <in the grass|on the road|at the market|by the river>. {q} found {yA}.',
    'Of the two children, {p} was the one with the {x}, and {q} was the one with the {y}.',
    '{p} held {xA} in {pHis} hand. Next to {pHim} stood {q} with {yA}.',
    'For {pHis} birthday {p} got {xA}. {q} got {yA} for Christmas.',
    '{p} <came|arrived|turned up> with {xA}. {q} <came|arrived|turned up> with {yA}.',
    '{p} would not let go of the {x}, while {q} held on to the {y}.',
    'There {xWas} {xA} and {yA} in the <bag|box|old trunk|shop>. {p} got the {x}. {q} got the {y}.',
    '<One day|Yesterday|Last week|In the morning>, {p} bought {xA} at the market. {q} bought {yA}.',
    '{p} lent me {xA}, and {q} lent me {yA}.',
    '"Look, I have {xA}!" said {p}. {q} said, "And I have {yA}!"',
    'We gave {p} {xA} and we gave {q} {yA}.',
    '{p} walked in with {xA} under {pHis} arm; {q} followed with {yA}.',
    'My {pKin} {p} collected money for {xA}. My {qKin} {q} wanted {yA} instead, and they both got what they wanted.',
    'Everyone brought something to the party. {p} brought {xA} and {q} brought {yA}.',
    '{p} was very proud of {pHis} {x}. {q} was just as proud of {qHis} {y}.',
    'When the box was opened, {p} took {xA} out of it, and then {q} took {yA}.',
    "The {x} {xWas} {p}'s and the {y} {yWas} {q}'s.",
  ],
  valid: [
    '{p} ran home with {xA} and {q} ran home with {yA}.',
    '{p} asked for {xA}, {q} asked for {yA}, and each of them got it.',
    'The wizard handed {p} {xA}. To {q} he handed {yA}.',
    'The children shared what they had found. {p} kept the {x}. {q} kept the {y}.',
    '{p} likes to show people {pHis} {x}, and {q} likes to show people {qHis} {y}.',
    'A girl in the shop sold {p} {xA} and sold {q} {yA}.',
    '"{p} can have the {x}," said Mum, "and {q} can have the {y}."',
  ],
};

const WHO_HAD: Wordings = {
  train: [
    'The {x} belonged to [p]<.| and to nobody else.|, of course.>',
    'The one who <had|got|owned> the {x} was [p]<.|, and everybody knew it.>',
    'It was [p] who <had|got> the {x}.',
    'The {x} {xBelong} to [p].',
    '{q} does not have the {x}. {XThey} {xBelong} to [p].',
    'If you need the {x}, ask [p].',
    '"Who has the {x}?" asked the teacher. It was [p].',
    'The {y} belonged to {q}, but the {x} belonged to [p].',
    'The {x} did not belong to {q}. {xThey} belonged to [p].',
    'Whoever wanted to see the {x} had to ask [p].',
    '{p} still had the [x]<.| and would not give {xIt} away.>',
    '{p} held the [x] <tightly|up in the air|in both hands>.',
    '{q} had the {y}, and {p} had the [x].',
    'The only thing {p} <had|owned|cared about> was the [x].',
    '{p} would never give away the [x].',
    '{p} smiled and showed everybody the [x].',
    'So {q} went home with the {y}, and {p} went home with the [x].',
    'Then somebody stole the {x}, and the one who cried was [p].',
    'When the {x} got lost, we told [p].',
    'We all thanked {p} for the [x].',
    '"Give me back my {x}!" cried [p].',
    'The owner of the {x} is [p].',
    "Somebody had taken {p}'s [x]!",
  ],
  valid: [
    'So the {x} {xIs} owned by [p].',
    'As for the {x}, you should give {xIt} back to [p].',
    'Nobody may touch the {x} except [p].',
    '{p} was very careful with the [x].',
    'When {p} got home, {pHe} put down the [x].',
    '{p} went to sleep beside the [x].',
  ],
};

const THREE_HAD: Wordings = {
  train: [
    '{p} <had|bought|got|took|brought> {xA}, {q} <had|bought|got|took|brought> {yA}, and {r} <had|bought|got|took|brought> {zA}.',
    'The {x} {xWas} for {p}, the {y} {yWas} for {q}, and the {z} {zWas} for {r}.',
    'Three children came to the party. {p} came with {xA}. {q} came with {yA}. {r} came with {zA}.',
    'Grandpa gave {p} {xA}, {q} {yA} and {r} {zA}.',
    '"I will take the {x}," said {p}. {q} wanted the {y}, so the {z} went to {r}.',
  ],
  valid: [
    '{p} chose {xA}; {q} chose {yA}; {r}, who was last, chose {zA}.',
    'Each of the three friends had a treasure: {p} {xA}, {q} {yA}, {r} {zA}.',
  ],
};

const SKILLS: Wordings = {
  train: [
    '{p} <likes|loves> to {x}, and {q} <likes|loves> to {y}.',
    '{p} could {x} very well. {q} could {y} very well.',
    '{p} and {q} are <friends|twins|sisters|good friends>. {p} loves {xIng}; {q} loves {yIng}.',
    'Every <day|evening|Sunday|morning> {p} {xS} and {q} {yS}.',
    '{p} wanted to {x}, but {q} wanted to {y}.',
    'My {pKin} {p} {xS} a lot. My {qKin} {q} {yS}.',
    '"I want to {x}," said {p}. "I would rather {y}," said {q}.',
    '{p} is good at {xIng}, and {q} is good at {yIng}.',
    '{p} has always loved {xIng}. {q}, on the other hand, has always loved {yIng}.',
    'While {p} was {xIng}, {q} was {yIng}.',
    '{p}, who loves to {x}, lives next door to {q}, who loves to {y}.',
    '{p} was the best at {xIng} in the whole <school|village|town|family>. {q} was the best at {yIng}.',
    'On holiday {p} went {xIng} and {q} went {yIng}.',
  ],
  valid: [
    '{q} spends the weekend {yIng}. {p} spends it {xIng}.',
    'Nobody could {x} like {p}, and nobody could {y} like {q}.',
    '{p} learned to {x} when {pHe} was small, and {q} learned to {y}.',
    '{p} enjoys {xIng} and {q} enjoys {yIng}.',
  ],
};

const WHO_SKILLS: Wordings = {
  train: [
    'The one who <liked|likes|loves|wants> to {x} <was|is> [p].',
    'It was [p] who <loved|liked> {xIng}.',
    'If you want to {x}, go with [p].',
    'The one who {xS} is [p], not {q}.',
    '{p} <was|is> very good at [xIng].',
    'What {p} likes best is [xIng].',
    '{q} is fond of {yIng}, but {p} is fond of [xIng].',
    'All day long {p} thought about [xIng].',
    '"Let us go {xIng}!" said [p].',
    '{p} was tired from all that [xIng].',
    'There is nothing {p} would rather do than [x].',
    'At last {p} could [x] again.',
    'The best at {xIng} was [p].',
  ],
  valid: [
    'To learn about {xIng}, you must ask [p].',
    '{p} never got tired of [xIng].',
    'For {xIng} there was nobody better than [p].',
    'When the sun came out, {p} began to [x].',
  ],
};

/** Adjectives that two people may differ in. */
const OPPOSITES: Readonly<Record<'train' | 'valid', readonly (readonly [string, string])[]>> = {
  train: [
    ['tall', 'short'],
    ['old', 'young'],
    ['rich', 'poor'],
    ['happy', 'sad'],
    ['brave', 'shy'],
    ['strong', 'weak'],
    ['lazy', 'busy'],
    ['fast', 'slow'],
    ['big', 'small'],
    ['clean', 'dirty'],
    ['pretty', 'ugly'],
    ['nervous', 'calm'],
    ['healthy', 'sick'],
    ['loud', 'quiet'],
    ['kind', 'mean'],
    ['clever', 'foolish'],
    ['thin', 'fat'],
    ['angry', 'cheerful'],
    ['hungry', 'thirsty'],
    ['tired', 'lively'],
    ['polite', 'rude'],
    ['wet', 'dry'],
  ],
  valid: [
    ['tidy', 'messy'],
    ['funny', 'serious'],
    ['cheerful', 'gloomy'],
    ['tired', 'hungry'],
    ['strong', 'lazy'],
    ['tall', 'young'],
  ],
};

const TRAITS: Wordings = {
  train: [
    '{p} <is|was> {x} and {q} <is|was> {y}.',
    '{p} was {x}, but {q} was {y}.',
    '{p} is a {pChild} who is very {x}. {q} is a {qChild} who is very {y}.',
    '{p} and {q} are <brother and sister|friends|neighbours>. {p} is {x}. {q} is {y}.',
    'I have two friends. {p} is {x}; {q} is {y}.',
    'My {pKin} {p} was {x}, while my {qKin} {q} was {y}.',
    'Unlike {q}, who was {y}, {p} was {x}.',
    'That <day|morning|evening> {p} was {x}, and {q} was {y}.',
    'Everyone <said|knew|could see> that {p} was {x} and that {q} was {y}.',
    '{p} was {x}. "I am {y}," said {q}.',
    '"I am so {x}," said {p}. "And I am so {y}," said {q}.',
    'I have two <cousins|neighbours|dogs|cats|children>. {p} is {x}, and {q} is {y}.',
    '{q} has never been {x}. {p} has always been {x}, and {q} has always been {y}.',
    'Of the two, {p} was {x} and {q} was {y}.',
  ],
  valid: [
    '{p} looked {x}, whereas {q} looked {y}.',
    'You could tell them apart: {p} was {x}, and {q} was {y}.',
    '{q} seemed {y}. {p}, though, seemed {x}.',
  ],
};

const WHO_TRAITS: Wordings = {
  train: [
    'The {x} one <is|was> [p].',
    'It was [p] who was {x}.',
    'The one who was {x} was [p].',
    '{q} was not {x}. The one who was {x} was [p].',
    '{q} is {y}, and {p} is [x].',
    'Remember that {p} was [x]<.|, unlike {q}.>',
    'And {p}? {PHe} was still as [x] as before.',
    'Nobody was as {x} as [p].',
    'Everybody called {q} {y} and {p} [x].',
    'I am told that the {x} one was called [p].',
    '"Why are you so {x}?" they asked [p].',
  ],
  valid: [
    'People say that {p} is [x].',
    'The name of the {x} one is [p].',
    'As you remember, {x} was what they called [p].',
  ],
};

/** Two predicates that tell two people apart. */
const DEEDS: Readonly<Record<'train' | 'valid', readonly string[]>> = {
  train: [
    'baked the bread',
    'washed the dishes',
    'fed the dog',
    'swept the floor',
    'fixed the car',
    'watered the flowers',
    'cooked the soup',
    'lit the fire',
    'locked the door',
    'broke the window',
    'painted the fence',
    'ate the cake',
    'found the treasure',
    'told a joke',
    'climbed the tree',
    'fell into the pond',
    'caught a fish',
    'stayed at home',
    'slept in a tent',
    'lost a tooth',
    'missed the bus',
    'built a tower',
    'wrote a letter',
    'drew a picture',
    'sang a song',
    'played the piano',
    'rode a horse',
    'chased the cat',
    'saw a ghost',
    'carried the bags',
    'opened the gate',
    'told a lie',
    'cut the grass',
    'milked the cow',
    'rang the bell',
    'read a book',
    'flew a kite',
    'went to bed',
    'made the beds',
    'set the table',
    'slept all day',
    'laughed out loud',
    'cried all night',
    'was afraid of the dark',
    'was asleep',
    'was awake',
    'was early',
    'was late',
    'was ill',
    'was afraid',
    'won the prize',
    'stayed outside',
    'was late for school',
    'had a cold',
    'wore glasses',
    'drove the bus',
  ],
  valid: [
    'picked the apples',
    'mended the roof',
    'burned the toast',
    'swam across the lake',
    'hid in the barn',
    'forgot the tickets',
    'brushed the pony',
    'was afraid of spiders',
    'knocked on the door',
    'sold the house',
    'took a nap',
  ],
};

const DID: Wordings = {
  train: [
    '{p} {x} and {q} {y}.',
    '{p} {x}, <while|but|and> {q} {y}.',
    '{p} {x}. {q} {y}.',
    'My {pKin} {p} {x}, and my {qKin} {q} {y}.',
    '<That day|Yesterday|In the morning|Last night>, {p} {x}, and {q} {y}.',
    'It was {p} who {x}. {q} {y}.',
    '{p} and {q} were <very busy|both there|not together> that day. {p} {x}, and {q} {y}.',
    '"I know that {p} {x}," said Dad, "and that {q} {y}."',
    'First {p} {x}. After that, {q} {y}.',
  ],
  valid: [
    'One of them was {p}, who {x}; the other was {q}, who {y}.',
    'Mum saw that {p} {x} and that {q} {y}.',
    '{q} {y} as {p} {x}.',
  ],
};

const WHO_DID: Wordings = {
  train: [
    'The one who {x} was [p].',
    'It was [p] who {x}.',
    'The {pChild} who {x} was [p].',
    '{q} {y}. The one who {x} was [p].',
    'It was not {q} who {x}. It was [p].',
    '"Who {x}?" asked the teacher. It was [p].',
    'Everybody <knew|said|thought> that the one who {x} was [p].',
    'The name of the one who {x} is [p].',
  ],
  valid: [
    'They asked who {x}. The answer was [p].',
    'Whoever {x} must be [p].',
    'Yes, the person who {x} was [p].',
  ],
};

/** Which of two. */
export const kinds: readonly Kind[] = [
  kindOf('who has which', [
    ...Array(3).fill((draw: Draw) => {
      const { words, others } = things(draw, THINGS, 'xy');
      return {
        words: { ...cast(draw, 2), ...words },
        others: { x: others },
        open: HAD,
        ask: WHO_HAD,
        swap: true,
      };
    }),
    (draw) => {
      const { words } = things(draw, THINGS, 'xyz', 0);
      return { words: { ...cast(draw, 3), ...words }, open: THREE_HAD, ask: WHO_HAD, swap: true };
    },
  ]),
  kindOf('who does which', [
    (draw) => {
      const [[x, xS, xIng], [y, yS, yIng]] = draw.several(ACTIVITIES[draw.split], 2);
      return {
        words: { ...cast(draw, 2), x, xS, xIng, y, yS, yIng },
        open: SKILLS,
        ask: WHO_SKILLS,
        swap: true,
      };
    },
  ]),
  kindOf('who did which', [
    (draw) => {
      const [x, y] = draw.several(DEEDS[draw.split], 2);
      return { words: { ...cast(draw, 2), x, y }, open: DID, ask: WHO_DID, swap: true };
    },
  ]),
  kindOf('who is which', [
    (draw) => {
      const [x, y] = draw.several(draw.pick(OPPOSITES[draw.split]), 2);
      return { words: { ...cast(draw, 2), x, y }, open: TRAITS, ask: WHO_TRAITS, swap: true };
    },
  ]),
];
