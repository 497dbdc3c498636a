// How the binding kinds are told: wordings with words to fill in, one of which is due.
import type { Draw, Kind, Parts, Person } from './discourse.ts';
import { write } from './discourse.ts';

/**
 * Wordings of the two splits. `{key}` is filled with its word (see `write`), `<one|other|>` is one of these by chance,
 * and in a question `[key]` is the word that is due.
 */
export interface Wordings {
  readonly train: readonly string[];
  readonly valid: readonly string[];
}

export type Words = Readonly<Record<string, string>>;

/**
 * What is told and asked. Keys beginning with p, q, r stand for people, with x, y, z and u, v, w for what goes with them
 * in this order; the rivals of `yIng`, say, are the words of `xIng` and `zIng`.
 */
export interface Scene {
  readonly words: Words;
  /** Further rivals by the key that is due. */
  readonly others?: Readonly<Record<string, readonly string[]>>;
  readonly open: Wordings;
  /** Used in half of the draws. */
  readonly middle?: Wordings;
  readonly ask: Wordings;
  /** Who `p` is, if the narrative in between may be about them where they are not due. */
  readonly about?: Person;
  /** The question may as well ask for q where it says p, and so on. */
  readonly swap?: boolean;
}

const ROLES = ['pqr', 'xyz', 'uvw'];

const rolesOf = (key: string): string | undefined => ROLES.find((roles) => roles.includes(key[0]));

/** The same words with the roles of p and q (and r) exchanged by chance, and of what goes with them. */
function exchanged(draw: Draw, words: Words): Words {
  const count = words.r === undefined ? 2 : 3;
  const order = draw.several([0, 1, 2].slice(0, count), count);
  const entries = Object.entries(words).map(([key, word]) => {
    const roles = rolesOf(key);
    if (roles === undefined || words[roles[1]] === undefined) return [key, word];
    const place = roles.indexOf(key[0]);
    return [roles[order[place] ?? place] + key.slice(1), word];
  });
  return Object.fromEntries(entries);
}

/** Chooses, fills in, and puts capitals where sentences begin. */
function tell(draw: Draw, wording: string, words: Words): string {
  const chosen = wording.replace(/<([^<>]*)>/g, (_, choices: string) => draw.pick(choices.split('|')));
  return write(chosen, words)
    .replace(/ {2,}/g, ' ')
    .replace(/(^"?|[.!?] "?)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function rivalsOf(key: string, words: Words, others: readonly string[]): string[] {
  const partners = [...(rolesOf(key) ?? '')].map((role) => words[role + key.slice(1)]);
  const all = new Set([...partners.filter((word) => word !== undefined), ...others]);
  all.delete(words[key]);
  return [...all].slice(0, 4);
}

/** Before what is told; it says nothing. */
const LEADS: Wordings = {
  train: [
    'Let me tell you <a story|something|what happened>.',
    'This <happened|was> a long time ago.',
    'I still remember that day.',
    'You may not believe it, but it is true.',
    'Here is what I know.',
    'One day something happened in our street.',
    'Listen to this.',
    'This is how it <began|started|was>.',
    '<Do you know what?|Guess what!|You know what happened?>',
    'It was a day like any other.',
    'This is a <true|short|little> story.',
  ],
  valid: [
    'I want to tell you something.',
    'It is an old story.',
    'This is what they say.',
    'Everything began quietly.',
  ],
};

/** After what is due, where a full stop would do. */
const TAILS: Wordings = {
  train: [
    ', of course.',
    ', I think.',
    ', I am sure.',
    ', and that is true.',
    ', as everybody knows.',
    '!',
    ', you know.',
  ],
  valid: [', naturally.', ', I believe.', ', and that was that.'],
};

/** Before what is told of two. */
const MEETINGS: Wordings = {
  train: [
    '{p} and {q} <were|sat|played|stood> in the <garden|street|park|kitchen>.',
    '{p} and {q} had known each other for <years|a long time>.',
    'This story is about {p} and {q}.',
    '{p} met {q} <on the way to school|in town|on Sunday>.',
    'I know both {p} and {q}.',
    '{p} and {q} live in our street.',
    'Here come {p} and {q}.',
    'One day {p} and {q} were <together|on their way home|at school>.',
  ],
  valid: ['Everybody knows {p} and {q}.', '{p} was visiting {q}.', 'This happened to {p} and {q}.'],
};

/** Between, of two: it mentions one or both and says nothing. */
const MEANWHILE: Wordings = {
  train: [
    'Later {p} laughed about it.',
    'Later {q} laughed about it.',
    '{p} said nothing.',
    '{q} said nothing.',
    '{q} smiled at {p}.',
    '{p} looked at {q}.',
    '{p} and {q} talked for a while.',
    'After that {q} and {p} did not speak for a while.',
    '{q} waved to a neighbour.',
    '{p} waved to a neighbour.',
    '"Look at the time!" {p} said.',
    '"Look at the time!" {q} said.',
  ],
  valid: [
    '{p} sat down for a moment.',
    '{q} sat down for a moment.',
    '{q} and {p} listened to the radio.',
    '{p} asked {q} about the weather.',
  ],
};

/** Wordings that need a name: not for "the fox" or "my sister". */
const NEEDS_NAME =
  /Kin\}|Child\}|[Nn]ame|[Cc]all|, \{[pqr]\}[,.!]|(?:little|even)>? \{[pqr]\}|Grandma|Grandpa|Mom|Dad|Mum|teacher|king\b|friends|have two|"[^"]*\{p\}'s/;

/** A wording of the split, made fit for "the fox" and "my sister" where people go by such. */
function wordingOf(draw: Draw, { train, valid }: Wordings, words: Words): string {
  const wordings = draw.split === 'train' ? train : valid;
  if (words.the === undefined) return draw.pick(wordings);
  const fitting = wordings.filter((wording) => !NEEDS_NAME.test(wording));
  return draw.pick(fitting).replace(/\{[pqr]\}|\[[pqr]\]/gi, words.the ? '{the} $&' : '$&');
}

function partsOf(draw: Draw, scene: Scene): Parts {
  const { open, ask, others = {}, about } = scene;
  const asked = scene.swap ? exchanged(draw, scene.words) : scene.words;
  const two = asked.q !== undefined;
  const say = (wordings: Wordings): string => tell(draw, wordingOf(draw, wordings, asked), asked);
  const wording = wordingOf(draw, ask, asked);
  const due = /\[(\w+)\]/.exec(wording);
  if (!due) throw new Error(`the question "${wording}" has no word that is due; put its key in [brackets].`);
  const key = due[1];
  // Who is alone in what is told, and not asked for, may be "she" by now.
  const pronoun = key[0] !== 'p' && !two && draw.chance(0.35);
  const spoken = pronoun ? wording.replace(/(^|[.!?] )\{p\}(?! and|')/g, '$1{pHe}') : wording;
  const [question, end] = tell(draw, spoken.replace(due[0], '\n'), asked).split('\n');
  const lead = draw.chance(0.25) ? say(two && draw.chance(0.6) ? MEETINGS : LEADS) : '';
  const opening = tell(draw, wordingOf(draw, open, scene.words), scene.words);
  const middle = scene.middle ?? (two ? MEANWHILE : undefined);
  return {
    opening: lead ? `${lead} ${opening}` : opening,
    middle: middle && draw.chance(scene.middle ? 0.5 : 0.35) ? say(middle) : undefined,
    question: question.trimEnd(),
    word: asked[key],
    rivals: rivalsOf(key, asked, others[key] ?? []),
    after: end === '.' && draw.chance(0.25) ? draw.held(TAILS.train, TAILS.valid) : end,
    about: about && key[0] !== 'p' && draw.chance(0.6) ? about : undefined,
    joined: question.endsWith('"'),
  };
}

/** A kind whose scenes are all equally frequent. */
export function kindOf(name: string, scenes: readonly ((draw: Draw) => Scene)[], heldOut = false): Kind {
  return { name, heldOut, make: (draw) => partsOf(draw, draw.pick(scenes)(draw)) };
}

const BEGINNINGS = [
  'B',
  'D',
  'F',
  'G',
  'K',
  'L',
  'M',
  'N',
  'P',
  'R',
  'S',
  'T',
  'V',
  'Z',
  'Br',
  'Dr',
  'Gl',
  'Tr',
  'Sh',
  '',
];
const MIDDLES = [
  'a',
  'e',
  'i',
  'o',
  'u',
  'ara',
  'eli',
  'imo',
  'ola',
  'uri',
  'ando',
  'ebi',
  'ino',
  'oma',
  'ulla',
  'azi',
];
const ENDINGS = [
  'n',
  'ra',
  'lo',
  'ck',
  'bby',
  'mmo',
  'x',
  'll',
  'ssa',
  'ndel',
  'rt',
  'vo',
  'wick',
  'nda',
  'ph',
  'zzle',
  'ton',
];

/** A word that nobody has heard before, such as Drimobby or Zaraton. */
export function invented(draw: Draw): string {
  const word = draw.pick(BEGINNINGS) + draw.pick(MIDDLES) + draw.pick(ENDINGS);
  return word[0].toUpperCase() + word.slice(1);
}

/** A person, now and then with a name that nobody has heard before. */
export function someone(draw: Draw, gender?: 'f' | 'm'): Person {
  const person = draw.person(gender);
  return draw.chance(0.08) ? { ...person, name: invented(draw) } : person;
}

/** The words of a person, under the letter of the role: p, pOb (as an object), pHe, pHim, pHis, pWas, pHers, pKin, pChild, pGrown. */
export function personWords(draw: Draw, role: 'p' | 'q' | 'r', person: Person): Words {
  const female = person.gender === 'f';
  const kin = female
    ? ['sister', 'cousin', 'aunt', 'daughter', 'friend']
    : ['brother', 'cousin', 'uncle', 'son', 'friend'];
  return {
    [role]: person.name,
    [`${role}He`]: person.he,
    [`${role}Him`]: person.him,
    [`${role}Ob`]: person.name,
    [`${role}His`]: person.his,
    [`${role}Was`]: 'was',
    [`${role}Hers`]: female ? 'hers' : 'his',
    [`${role}Kin`]: draw.pick(kin),
    [`${role}Child`]: female ? 'girl' : 'boy',
    [`${role}Grown`]: female ? 'woman' : 'man',
  };
}

/** Two people (or three): their words, and the first as a person. */
export function people(draw: Draw, count: 1 | 2 | 3): { words: Words; first: Person } {
  const all = (['p', 'q', 'r'] as const).slice(0, count).map((role) => [role, someone(draw)] as const);
  return {
    words: Object.assign({}, ...all.map(([role, each]) => personWords(draw, role, each))),
    first: all[0][1],
  };
}

/** Characters without names, by the word before them. */
const CHARACTERS: readonly (readonly [string, string, string])[] = [
  [
    'my',
    'sister mother aunt grandmother cousin friend daughter',
    'brother father uncle grandfather boss neighbour son',
  ],
  [
    'the',
    'hen cat mouse goose cow sheep bee',
    'fox bear wolf rabbit dog duck frog lion squirrel owl goat pig horse monkey crow tiger',
  ],
  [
    'the',
    'queen princess witch girl nurse fairy',
    'farmer baker prince giant boy sailor soldier pirate clown wizard dwarf',
  ],
  [
    'the',
    'teacher singer dancer cook writer',
    'doctor painter policeman tailor fisherman butcher gardener driver pilot hunter',
  ],
  ['', 'Mom Grandma Mother Mummy', 'Dad Grandpa Father Daddy Grandad'],
];

/** The words of two or three who differ: people with names, or the fox and the bear, or my brother and my sister. */
export function cast(draw: Draw, count: 2 | 3): Words {
  if (draw.chance(0.7)) return people(draw, count).words;
  const [the, female, male] = draw.pick(CHARACTERS);
  const all = [
    ...female.split(' ').map((name) => ({ name, ...SHE })),
    ...male.split(' ').map((name) => ({ name, ...HE })),
  ];
  const words = draw.several(all, count).map(({ name, he, him, his }, i) => {
    const role = 'pqr'[i];
    return {
      [role]: name,
      [`${role}He`]: he,
      [`${role}Him`]: him,
      [`${role}His`]: his,
      [`${role}Ob`]: `${the} ${name}`,
    };
  });
  return Object.assign({ the }, ...words);
}

const SHE = { he: 'she', him: 'her', his: 'her' };
const HE = { he: 'he', him: 'him', his: 'his' };
const ACTORS_TRAIN = [
  ...[
    'my mother',
    'Mom',
    'Grandma',
    'the old woman',
    'the teacher',
    'my sister',
    'my aunt',
    'the queen',
    'the witch',
  ].map((name) => ({ name, ...SHE })),
  ...[
    'the girl',
    'my little sister',
    'my wife',
    'the nurse',
    'the little hen',
    'Mother',
    'Mrs. Brown',
    'Miss Green',
  ].map((name) => ({ name, ...SHE })),
  ...[
    'my father',
    'Dad',
    'Grandpa',
    'the old man',
    'the farmer',
    'my brother',
    'the baker',
    'the pirate',
    'the king',
  ].map((name) => ({ name, ...HE })),
  ...[
    'the boy',
    'our neighbour',
    'the little bear',
    'the fox',
    'the mouse',
    'the squirrel',
    'Mr. Brown',
    'the thief',
  ].map((name) => ({ name, ...HE })),
];
const ACTORS_VALID = [
  ...['Mum', 'my grandmother', 'the princess', 'my big sister', 'Mrs. White', 'the shepherdess'].map(
    (name) => ({ name, ...SHE }),
  ),
  ...['my uncle', 'the captain', 'the wizard', 'the gardener', 'the rabbit', 'Mr. Black', 'my cousin'].map(
    (name) => ({
      name,
      ...HE,
    }),
  ),
];

/** Whoever does something in the past tense and is not asked for: by name, "I", "we", "my mother", "the old man". */
export function actor(draw: Draw): { words: Words; about?: Person } {
  const chance = draw.random.uniform();
  if (chance < 0.45) {
    const person = someone(draw);
    return { words: personWords(draw, 'p', person), about: person };
  }
  if (chance < 0.65) return { words: { p: 'I', pHe: 'I', pHim: 'me', pOb: 'me', pHis: 'my', pWas: 'was' } };
  if (chance < 0.72)
    return { words: { p: 'we', pHe: 'we', pHim: 'us', pOb: 'us', pHis: 'our', pWas: 'were' } };
  const { name, he, him, his } = draw.held(ACTORS_TRAIN, ACTORS_VALID);
  return { words: { p: name, pHe: he, pHim: him, pOb: name, pHis: his, pWas: 'was' } };
}
