// Kinds where two (or three) are set against each other: who is older, who won, who gave what to whom, who was the exception.
import { THINGS, things } from './binding-nouns.ts';
import { cast } from './binding-people.ts';
import type { Wordings } from './binding-wording.ts';
import { kindOf } from './binding-wording.ts';
import type { Draw, Kind } from './discourse.ts';

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

/** Who, by comparison. */
export const kinds: readonly Kind[] = [
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
