// Who the binding kinds are about: people with names, the fox and the bear, my sister, I; and names that nobody has heard of.
import type { Words } from './binding-wording.ts';
import type { Draw, Person } from './discourse.ts';

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

/** The words of a person, under the letter of the role: p, pOb (as an object), pHe, pHim, pHimself, pHis, pWas, pHers, pKin, pChild, pGrown. */
export function personWords(draw: Draw, role: string, person: Person): Words {
  const female = person.gender === 'f';
  const kin = female
    ? ['sister', 'cousin', 'aunt', 'daughter', 'friend']
    : ['brother', 'cousin', 'uncle', 'son', 'friend'];
  return {
    [role]: person.name,
    [`${role}He`]: person.he,
    [`${role}Him`]: person.him,
    [`${role}Himself`]: person.himself,
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
  ['', 'Mom Grandma Auntie', 'Dad Grandpa'],
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
