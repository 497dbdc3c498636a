// Kinds where two (or three) people differ: who had, did, is or got what, and what did each of them.

import {
  ACTIVITIES,
  ANIMALS,
  FOODS,
  HOMES,
  INSTRUMENTS,
  JOBS,
  LANGUAGES,
  SPORTS,
  some,
  THINGS,
  things,
} from './binding-nouns.ts';
import type { Wordings } from './binding-wording.ts';
import { cast, kindOf } from './binding-wording.ts';
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

/** more, less, most, least; what p did that shows it, said with q (and r). */
const COMPARISONS: readonly (readonly [string, string, string, string])[] = [
  ['older', 'younger', 'oldest', 'youngest'],
  ['taller', 'shorter', 'tallest', 'shortest'],
  ['faster', 'slower', 'fastest', 'slowest'],
  ['stronger', 'weaker', 'strongest', 'weakest'],
  ['richer', 'poorer', 'richest', 'poorest'],
  ['bigger', 'smaller', 'biggest', 'smallest'],
  ['happier', 'sadder', 'happiest', 'saddest'],
  ['braver', 'shyer', 'bravest', 'shyest'],
  ['louder', 'quieter', 'loudest', 'quietest'],
  ['thinner', 'fatter', 'thinnest', 'fattest'],
  ['wiser', 'sillier', 'wisest', 'silliest'],
];

const MORE: Wordings = {
  train: [
    '{p} <is|was> {more} than {q}.',
    '{q} <is|was> {less} than {p}.',
    'My {pKin} {p} is {more} than my {qKin} {q}.',
    'Although {q} is quite a clever {qChild}, {p} is {more}.',
    '{p} and {q} are friends, but {p} is {more}.',
    '{p} was much {more} than {q}, <and they both knew it|as everyone could see|but they were friends>.',
    'Everyone <says|said|knows> that {p} is {more} than {q}.',
    '{q} would like to be {more} than {p}, but {pHe} is still the {more} of the two.',
    'Compared with {p}, {q} is {less}.',
  ],
  valid: [
    'People noticed that {q} was {less} than {p}.',
    '{p} has always been {more} than {q}.',
    'It is true that {q} is a little {less} than {p}.',
  ],
};

const WHO_MORE: Wordings = {
  train: [
    'The {more} one <is|was> [p].',
    'The {less} one <is|was> [q].',
    'Of the two, the {more} is [p].',
    'Of the two, the {less} is [q].',
    '{q} is not the {more} one. The {more} one is [p].',
    'So {q} is {less} than [p].',
    'So {p} is {more} than [q].',
    '"Who is {less}?" asked the man. It was [q].',
    '"Who is {more}?" asked the man. It was [p].',
  ],
  valid: [
    'Between {p} and {q}, the {less} is certainly [q].',
    'Between {q} and {p}, the {more} is certainly [p].',
    'If you ask who is the {more} one, it is [p].',
    'If you ask who is the {less} one, it is [q].',
  ],
};

const MOST: Wordings = {
  train: [
    '{p} is {more} than {q}, and {q} is {more} than {r}.',
    '{r} is {less} than {q}, but {q} is {less} than {p}.',
    '{p} is the {most} of the three. Then comes {q}, and then {r}.',
    'Of all the children, {p} was the {most} and {r} the {least}. {q} was in between.',
    '{q} is {less} than {p} and {more} than {r}.',
  ],
  valid: [
    '{p} was {more} than {q}. {r} was even {less} than {q}.',
    '{q} was {more} than {r} and {less} than {p}.',
  ],
};

const WHO_MOST: Wordings = {
  train: [
    'The {most} is [p].',
    'The {least} is [r].',
    'The {most} of them all was [p].',
    'The {least} of them all was [r].',
  ],
  valid: ['So nobody was {more} than [p].', 'So nobody was {less} than [r].'],
};

const WON: Wordings = {
  train: [
    '{p} beat {q} <at chess|in the race|in the game|at cards|again>.',
    '{p} won the <race|game|match|prize|fight>, and {q} lost.',
    '{q} lost <a bet|the game|the race|the match> against {p}.',
    '{p} was <much|a little|always> faster than {q} and won the race.',
    '{p} and {q} ran a race, and {p} came <in first|first|out ahead>.',
    '{q} fought bravely, but {p} won.',
    'In the end {q} could not beat {p}.',
    '{p} and {q} played <a game of cards|chess|tennis|a long match>. {q} lost.',
    'They had a contest, and {p} won it. {q} was not happy about it.',
  ],
  valid: [
    '{p} finished before {q} in the big race.',
    'Playing against {p}, {q} lost every round.',
    '{q} was beaten by {p}.',
  ],
};

const WHO_WON: Wordings = {
  train: [
    'The winner was [p].',
    'The loser was [q].',
    'The one who won was [p].',
    'The one who lost was [q].',
    'The prize went to [p].',
    'They gave the golden cup to [p].',
    'They put the medal around the neck of [p].',
    'So we all cheered for the winner, [p].',
    'We felt sorry for the loser, [q].',
    'The next time, the one who wanted to do better was [q].',
  ],
  valid: [
    'The champion was [p].',
    'The one who had been beaten was [q].',
    'Nobody gave a prize to [q].',
    'The first prize belonged to [p].',
  ],
};

const GAVE: Wordings = {
  train: [
    '{p} <gave|sold|handed|sent|lent> {q} {xA}.',
    '{p} <gave|sold|handed|sent|lent> {xA} to {q}.',
    '{q} <got|received> {xA} from {p}.',
    '{q} was <given|sent|handed> {xA} by {p}.',
    '{p} had {xA} and gave {xIt} to {q}.',
    '"Here is {xA} for you, {q}," said {p}.',
    '"Thank you for the {x}, {p}," said {q}.',
    'For {qHis} birthday, {q} got {xA} from {p}.',
    '{p} did not need the {x} any more, so {q} got {xIt}.',
    '{q} bought the {x} from {p}.',
    '{p} brought {q} {xA} from the <market|city|shop>.',
    '{p} promised {q} the {x}, and at last {pHe} handed {xIt} over.',
    'Because {q} was <sad|kind to {pHim}|ill>, {p} gave {q} {xA}.',
    '{p} made {xA} for {q}.',
    '{p} once had {xA}. Then {pHe} gave {xIt} away to {q}.',
  ],
  valid: [
    '{p} passed the {x} on to {q}.',
    'A present came for {q}. It was {xA} from {p}.',
    '{p} let {q} keep the {x}.',
    '{p} offered {xA} to {q}, who took {xIt} gladly.',
  ],
};

const WHO_GAVE: Wordings = {
  train: [
    'Now the {x} belonged to [q].',
    'The one who has the {x} now is [q].',
    'The {x} had come from [p].',
    'The one who gave {xIt} away was [p].',
    '{q} was happy and thanked [p].',
    '{q} liked the present from [p].',
    'The present was for [q].',
    '{q} said to {p}, "Thank you for the [x]."',
    '{q} was very happy with the [x].',
    'The {x} now belonged to {q} and no longer to [p].',
    'It was [q] who got the {x}.',
    'It was [p] who gave {xIt} away.',
    'From then on, {q} took good care of the [x].',
    '"Where did you get the {x}?" "From [p]," said {q}.',
    'What {q} got was the [x].',
  ],
  valid: [
    'The new owner of the {x} is [q].',
    'A letter of thanks was written to {p} by [q].',
    '{q} never forgot who had given {qHim} the [x].',
    'The giver was [p].',
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

/** Facts that differ, with a bare word at the end: where one lives, what one plays. */
const DIFFER: Readonly<Record<string, { open: Wordings; ask: Wordings }>> = {
  homes: {
    open: {
      train: [
        '{p} <lives|lived> in the {x}. {q} <lives|lived> in the {y}.',
        '{p} lived in the {x}, but {q} lived in the {y}.',
        'My {pKin} {p} has a home in the {x}; my {qKin} {q} has one in the {y}.',
        '{p}, who lived in the {x}, wrote letters to {q}, who lived in the {y}.',
        'Once there were two friends. {p} had a house in the {x}, {q} a house in the {y}.',
        '{p} moved to the {x} and {q} moved to the {y}.',
      ],
      valid: ['{p} grew up in the {x} and {q} in the {y}.', '{q} was from the {y}, {p} from the {x}.'],
    },
    ask: {
      train: [
        'The one who lived in the {x} was [p].',
        '{p} was at home in the [x].',
        '{p} <still lives|was happy|wanted to stay> in the [x].',
        'Whoever went to the {x} could visit [p].',
        '{q} took a bus to visit {p} in the [x].',
        'One day {p} was tired of the [x].',
      ],
      valid: ['In the {x} you will find [p].', 'If you want to see {p}, you must go to the [x].'],
    },
  },
  plays: {
    open: {
      train: [
        '{p} <plays|played|learns> the {x} and {q} <plays|played|learns> the {y}.',
        '{p} has lessons on the {x}; {q} has lessons on the {y}.',
        'In our band {p} plays the {x}. {q} plays the {y}.',
        'My {pKin} {p} loves the {x}, but my {qKin} {q} loves the {y}.',
      ],
      valid: [
        '{p} practises the {x} and {q} practises the {y}.',
        'You can hear {q} on the {y} and {p} on the {x}.',
      ],
    },
    ask: {
      train: [
        'The one who plays the {x} is [p].',
        'Everybody listened when {p} played the [x].',
        '{p} sat down and began to play the [x].',
        'I like the sound of the {x}, so I like to hear [p].',
        '{p} was getting better and better at the [x].',
      ],
      valid: ['For the {x} they needed [p].', 'Then it was time for {p} to practise the [x].'],
    },
  },
  eats: {
    open: {
      train: [
        '{p} ate {xA} and {q} ate {yA}.',
        '{p} <likes|ordered|wanted|made> {xA}, but {q} <likes|ordered|wanted|made> {yA}.',
        'For lunch, {p} had {xA} and {q} had {yA}.',
        '"I would like {xA}, please," said {p}. "And {yA} for me," said {q}.',
        '{p} never eats anything but {xA}. {q} never eats anything but {yA}.',
      ],
      valid: [
        '{p} cooked {xA}, and {q} cooked {yA}.',
        'Nothing tastes better to {p} than {xA}, and nothing tastes better to {q} than {yA}.',
      ],
    },
    ask: {
      train: [
        'The one who had the {x} was [p].',
        '{p} <wanted|liked|enjoyed> the [x].',
        'The waiter brought {q} the {y}, and he brought {p} the [x].',
        'The {x} {xWas} for [p].',
        '{p} asked for a second helping of the [x].',
      ],
      valid: ['For {p} there was a big helping of the [x].', 'The {x} {xWas} served to [p].'],
    },
  },
  works: {
    open: {
      train: [
        '{p} is {xA} and {q} is {yA}.',
        '{p} wanted to become {xA}; {q} wanted to become {yA}.',
        'My {pKin} {p} works as {xA}. My {qKin} {q} works as {yA}.',
        '{p}, {xA}, and {q}, {yA}, <lived in the same street|were old friends|met every week>.',
        'When they grew up, {p} became {xA} and {q} became {yA}.',
      ],
      valid: [
        '{p} earns a living as {xA}, {q} as {yA}.',
        '{q} trained to be {yA}, and {p} trained to be {xA}.',
      ],
    },
    ask: {
      train: [
        'The {x} was called [p].',
        'The {x} is [p], and the {y} is {q}.',
        'It was {q} who was the {y}, and it was {p} who was the [x].',
        '{p} was a very good [x].',
        'They needed {xA}, so they called [p].',
        'They all admired {p} for being such a fine [x].',
      ],
      valid: ['The name of the {x} is [p].', 'Everybody said {p} was the best [x].'],
    },
  },
  pets: {
    open: {
      train: [
        '{p} <has|had> {xA} and {q} <has|had> {yA}.',
        '{p} got {xA} as a pet. {q} got {yA}.',
        '{p} takes care of {xA}, and {q} takes care of {yA}.',
        '{p} <saw|drew|fed|was afraid of|dreamed of> the {x}. {q} <saw|drew|fed|was afraid of|dreamed of> the {y}.',
        '{p} wanted to see the {x} at the zoo, but {q} wanted to see the {y}.',
      ],
      valid: [
        '{p} looked after {xA} and {q} looked after {yA}.',
        "There was {xA} at {p}'s house and {yA} at {q}'s.",
      ],
    },
    ask: {
      train: [
        'The one with the {x} was [p].',
        '{p} could not stop thinking about the [x].',
        '{p} told everybody about the [x].',
        'The {y} was what {q} talked about; for {p} it was the [x].',
        'If you want to hear about the {x}, ask [p].',
      ],
      valid: ['When you say {x}, I think of [p].', 'Last night {p} had a dream about the [x].'],
    },
  },
  speaks: {
    open: {
      train: [
        '{p} speaks {x} and {q} speaks {y}.',
        '{p} is learning {x}, but {q} is learning {y}.',
        '{p} knows a lot about {x}. {q} knows a lot about {y}.',
        'At school {p} likes {x} best; {q} likes {y} best.',
      ],
      valid: [
        '{p} understands {x}, and {q} understands {y}.',
        '{q} has a book about {y}, and {p} has one about {x}.',
      ],
    },
    ask: {
      train: [
        'The one who knew about {x} was [p].',
        '{p} liked to teach people [x].',
        'You cannot ask {q} about {x}. You must ask [p].',
        '{p} wanted to learn more [x].',
      ],
      valid: ['They needed help with {x}, so they went to [p].', '{p} was practising [x].'],
    },
  },
  sports: {
    open: {
      train: [
        '{p} plays {x} and {q} plays {y}.',
        '{p} loves {x}; {q} prefers {y}.',
        'After school {p} went to play {x}, and {q} went to play {y}.',
        '{p} is on the {x} team. {q} is on the {y} team.',
      ],
      valid: [
        '{p} watches {x} and {q} watches {y}.',
        '{q} never misses {y} practice, and {p} never misses {x} practice.',
      ],
    },
    ask: {
      train: [
        'The one who likes {x} is [p].',
        '{p} ran outside to play [x].',
        '{p} talked all evening about [x].',
        'If you would like a game of {x}, call [p].',
      ],
      valid: ['The person to ask about {x} is [p].', 'On Sunday {p} had a game of [x].'],
    },
  },
};

const DIFFER_LISTS = {
  homes: HOMES,
  plays: INSTRUMENTS,
  eats: FOODS,
  works: JOBS,
  pets: ANIMALS,
  sports: SPORTS,
} as const;

/** What all the others did, and what the one did not. */
const HABITS: Readonly<Record<'train' | 'valid', readonly (readonly [string, string])[]>> = {
  train: [
    ['liked the soup', 'did not like the soup'],
    ['laughed', 'did not laugh'],
    ['came to the party', 'did not come'],
    ['ate the cake', 'did not eat any'],
    ['could swim', 'could not swim'],
    ['went home', 'did not go home'],
    ['knew the answer', 'did not know it'],
    ['sang along', 'did not sing'],
    ['was tired', 'was not tired'],
    ['was ready', 'was not ready'],
    ['believed the story', 'did not believe it'],
    ['saw the ghost', 'did not see it'],
    ['was wet', 'was not wet'],
    ['wore a hat', 'did not wear a hat'],
    ['got a present', 'did not get a present'],
    ['passed the test', 'failed'],
    ['fell asleep', 'stayed awake'],
    ['ran away', 'stayed'],
    ['was afraid', 'was not afraid'],
    ['had a ticket', 'had no ticket'],
    ['was on time', 'was late'],
    ['told the truth', 'lied'],
    ['liked the new teacher', 'did not like her'],
  ],
  valid: [
    ['enjoyed the film', 'did not enjoy it'],
    ['wanted to dance', 'did not want to dance'],
    ['had finished', 'had not finished'],
    ['remembered the song', 'had forgotten it'],
    ['went into the water', 'stayed dry'],
  ],
};

const EXCEPT: Wordings = {
  train: [
    'Everyone {did} except {p}. {q} {did}, too.',
    '{q} {did}, like all the others. Only {p} {not}.',
    'Everybody {did} but {p}. Even {q} {did}.',
    'The whole family {did}, {q} included. {p} {not}.',
    '{q} {did}, like everyone else. But {p} {not}.',
    'Every child {q} knew {did}, and {q} {did} as well. There was only one who {not}, and that was {p}.',
    '{p} {not}, although {q} {did}, like everyone else.',
    'Of all the people in the room, only {p} {not}. {q} {did}.',
  ],
  valid: [
    'Apart from {p}, everyone {did}; {q} certainly {did}.',
    'Everybody {did}, {q} first of all, but not {p}.',
  ],
};

const WHO_EXCEPT: Wordings = {
  train: [
    'The only one who {not} was [p].',
    'The one who {not} was [p].',
    'There was only one who {not}, and that was [p].',
    'It was only [p] who {not}.',
    '{q} {did}. The one who {not} was [p].',
    'The teacher wondered who {not}. It was [p].',
    'The exception was [p].',
    'Everyone {did}, except [p].',
    'Everybody {did}, but not [p].',
  ],
  valid: ['The odd one out was [p].', 'Who {not}? Only [p].', 'Everybody else {did}, just not [p].'],
};

const comparison = (draw: Draw, count: 2 | 3) => {
  const [more, less, most, least] = draw.pick(COMPARISONS);
  const turn = draw.chance(0.5);
  return {
    words: {
      ...cast(draw, count),
      ...(turn ? { more: less, less: more, most: least, least: most } : { more, less, most, least }),
    },
  };
};

/** Which of two (or three). */
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
  kindOf('which of two differs', [
    ...(Object.keys(DIFFER_LISTS) as (keyof typeof DIFFER_LISTS)[]).map((topic) => (draw: Draw) => {
      const { words, others } = things(draw, DIFFER_LISTS[topic], 'xy');
      return {
        words: { ...cast(draw, 2), ...words },
        others: { x: others },
        ...DIFFER[topic],
        swap: true,
      };
    }),
    (draw) => {
      const [x, y, ...others] = some(draw, LANGUAGES, 3);
      return {
        words: { ...cast(draw, 2), x, y },
        others: { x: others },
        ...DIFFER.speaks,
        swap: true,
      };
    },
  ]),
  kindOf('who is more', [
    (draw) => ({ ...comparison(draw, 2), open: MORE, ask: WHO_MORE }),
    (draw) => ({ ...comparison(draw, 2), open: MORE, ask: WHO_MORE }),
    (draw) => ({ ...comparison(draw, 3), open: MOST, ask: WHO_MOST }),
  ]),
  kindOf('who won', [(draw) => ({ words: cast(draw, 2), open: WON, ask: WHO_WON })]),
  kindOf('who gave whom', [
    (draw) => {
      const { words, others } = things(draw, THINGS, 'x', 3);
      return {
        words: { ...cast(draw, 2), ...words },
        others: { x: others },
        open: GAVE,
        ask: WHO_GAVE,
      };
    },
  ]),
  kindOf('who is the exception', [
    (draw) => {
      const [did, not] = draw.pick(HABITS[draw.split]);
      return { words: { ...cast(draw, 2), did, not }, open: EXCEPT, ask: WHO_EXCEPT };
    },
  ]),
];
