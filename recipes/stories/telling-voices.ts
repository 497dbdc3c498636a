// Tables for tellings of creatures: what they say, how they move and what they do, and rows of them in one form of the verb.
/** A creature, what it says, and what others say. */
export const VOICES = `dog bark meow moo quack / puppy bark quack bleat hoot / cat meow bark crow neigh
  kitten meow bark croak gobble / cow moo bark hiss chirp / calf moo bark cluck hoot / duck quack moo bark meow
  snake hiss bark quack moo / lion roar quack bleat chirp / tiger roar cluck moo hoot / horse neigh bark quack hoot
  pony neigh cluck bark hiss / sheep bleat bark crow roar / lamb bleat croak quack bark / goat bleat quack bark hoot
  pig oink meow neigh crow / wolf howl moo quack chirp / canary chirp bark moo hiss / sparrow chirp roar croak bark
  bee buzz bark roar moo / wasp buzz howl quack bark / frog croak bark neigh meow / toad croak chirp bark moo
  hen cluck bark moo hiss / rooster crow bark moo meow / mouse squeak roar moo bark / owl hoot bark oink moo
  bear growl quack chirp cluck / donkey bray meow quack chirp / turkey gobble bark moo neigh`;

/** A creature, how it moves, and how others move. */
export const MOVES = `goldfish swim gallop hop waddle / fish swim trot fly crawl / dolphin swim trot fly crawl
  rabbit hop slither fly crawl / kangaroo hop slither fly crawl / frog hop gallop fly waddle
  horse gallop fly slither hop / pony trot fly slither waddle / donkey trot fly slither swim
  snail crawl gallop fly hop / caterpillar crawl gallop hop swim / tortoise crawl gallop fly hop
  beetle crawl gallop swim waddle / duck waddle gallop slither climb / penguin waddle gallop slither fly
  goose waddle gallop slither hop / snake slither gallop hop fly / parrot fly gallop swim slither
  pigeon fly gallop swim slither / eagle fly gallop waddle slither / swallow fly trot slither crawl
  bat fly gallop waddle swim / butterfly fly gallop swim waddle / bee fly gallop swim hop`;

/** A creature, what it is known to do, and what others do. */
export const DEEDS = `bee sting dig lay bark / wasp sting lay swim dig / mole dig fly spin sting / badger dig fly spin lay
  spider spin bark peck swim / hen lay sting swim spin / woodpecker peck swim sting bark / squirrel climb sting lay swim
  monkey climb lay sting spin / cat scratch lay sting spin / goldfish swim climb dig scratch / eagle fly dig swim sting
  rabbit hop sting lay fly / frog jump scratch sting fly / kangaroo jump sting lay fly / snake slither scratch peck climb`;

export type Form = 'base' | 's' | 'past' | 'ing';

const IRREGULAR: Readonly<Record<string, Readonly<Partial<Record<Form, string>>>>> = {
  fly: { s: 'flies', past: 'flew' },
  swim: { past: 'swam', ing: 'swimming' },
  hop: { past: 'hopped', ing: 'hopping' },
  trot: { past: 'trotted', ing: 'trotting' },
  dig: { past: 'dug', ing: 'digging' },
  sting: { past: 'stung' },
  spin: { past: 'spun', ing: 'spinning' },
  lay: { past: 'laid' },
  scratch: { s: 'scratches' },
  hiss: { s: 'hisses' },
  buzz: { s: 'buzzes' },
};

function inForm(verb: string, form: Form): string {
  const stem = verb.replace(/e$/, '');
  const regular = { base: verb, s: `${verb}s`, past: `${stem}ed`, ing: `${stem}ing` };
  return IRREGULAR[verb]?.[form] ?? regular[form];
}

/** Rows for some creatures of a table: `c due rivals`, with all verbs in one form. */
export function rowsIn(form: Form, table: string, only: string): string {
  const lines = table.split(/\n| \/ /).map((line) => line.trim().split(/\s+/));
  const rows = only.split(/\s+/).map((name) => {
    const [c, ...verbs] = lines.find(([first]) => first === name) ?? [];
    if (c === undefined) throw new Error(`there is no ${name} in the table.`);
    const [due, ...rivals] = verbs.map((verb) => inForm(verb, form));
    return `${c} | ${due} | ${rivals.join(' ')}`;
  });
  return ['c due rivals', ...rows].join('\n');
}
