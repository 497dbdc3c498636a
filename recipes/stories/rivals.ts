// What every word is to be told from: other forms of the same word, other words of its set, others who were named.
import type { RivalsOf, Vocabulary } from '../../src/words/index.ts';

/** Sets of words, a set a line, that fit where one of them does if something else was said. */
const SETS = `
i you he she it we they
me you him her it us them
my your his her its our their
mine yours his hers ours theirs
myself yourself himself herself itself ourselves yourselves themselves
am is are was were
isn't aren't wasn't weren't
has have had
hasn't haven't hadn't
do does did
don't doesn't didn't
this these that those
a an
much many
some any
someone anyone everyone nobody
something anything everything nothing
here there
now then
who which
yes no
up down
in out
on off
into from
before after
first last second
more less
most least
both neither
always never
with without
one two three four five six seven eight nine ten
red blue green yellow white black brown pink purple orange grey
dog cat bird fish horse cow rabbit mouse duck pig sheep frog bear fox lion hen bee
boy girl
man woman
men women
mother father
mom dad
mum dad
mommy daddy
mama papa
sister brother
sisters brothers
daughter son
grandma grandpa
grandmother grandfather
aunt uncle
queen king
princess prince
wife husband
lady gentleman
madam sir
mrs mr
happy sad angry scared proud tired hungry thirsty sick
big small little
large tiny
tall short
long short
old new young
hot cold warm cool
wet dry
clean dirty
full empty
open closed shut
light dark
bright dark
loud quiet
fast slow
hard soft
heavy light
good bad
right wrong
right left
rich poor
strong weak
early late
alive dead
asleep awake
day night
morning evening afternoon noon
today tomorrow yesterday
monday tuesday wednesday thursday friday saturday sunday
spring summer autumn winter
sun rain snow wind
kitchen bedroom bathroom garden garage
bed table chair
inside outside
`;

/** Forms of one word that no ending gives, a word a line. */
const IRREGULAR = `
go goes went gone going
see sees saw seen seeing
come comes came coming
take takes took taken taking
give gives gave given giving
get gets got getting
make makes made making
say says said saying
tell tells told telling
think thinks thought thinking
know knows knew known knowing
find finds found finding
feel feels felt feeling
keep keeps kept keeping
leave leaves left leaving
lose loses lost losing
hold holds held holding
bring brings brought bringing
buy buys bought buying
catch catches caught catching
teach teaches taught teaching
run runs ran running
sit sits sat sitting
stand stands stood standing
begin begins began begun beginning
swim swims swam swimming
sing sings sang sung singing
drink drinks drank drunk drinking
eat eats ate eaten eating
fall falls fell fallen falling
fly flies flew flown flying
grow grows grew grown growing
throw throws threw thrown throwing
draw draws drew drawn drawing
break breaks broke broken breaking
speak speaks spoke spoken speaking
wake wakes woke waking
write writes wrote written writing
ride rides rode riding
drive drives drove driven driving
hide hides hid hidden hiding
build builds built building
send sends sent sending
spend spends spent spending
sleep sleeps slept sleeping
meet meets met meeting
read reads reading
hear hears heard hearing
wear wears wore worn wearing
win wins won winning
fight fights fought fighting
shake shakes shook shaking
shine shines shone shining
steal steals stole stolen stealing
choose chooses chose chosen choosing
forget forgets forgot forgotten forgetting
sell sells sold selling
pay pays paid paying
lie lies lay lying
man men
woman women
child children
foot feet
tooth teeth
mouse mice
goose geese
leaf leaves
knife knives
wolf wolves
shelf shelves
loaf loaves
person people
will would
can could
shall should
won't wouldn't
can't couldn't
`;

/** The least of a word to which endings are put: "as" is no form of "a"; and some that have no forms. */
const LEAST = 3;
const WITHOUT = new Set('the she her not for and you his'.split(' '));
const VOWEL = /[aeiou]/;

/** Forms that a word may have by its spelling, most of them none that anybody uses. */
function formsOf(word: string): string[] {
  const last = word[word.length - 1];
  const forms = [`${word}s`, `${word}es`, `${word}ed`, `${word}ing`, `${word}er`, `${word}est`, `${word}ly`];
  if (last === 'e') {
    const stem = word.slice(0, -1);
    forms.push(`${word}d`, `${stem}ing`, `${word}r`, `${word}st`);
  } else if (last === 'y' && !VOWEL.test(word[word.length - 2])) {
    const stem = word.slice(0, -1);
    forms.push(`${stem}ies`, `${stem}ied`, `${stem}ier`, `${stem}iest`, `${stem}ily`);
  } else if (!VOWEL.test(last)) {
    for (const ending of ['ed', 'ing', 'er', 'est']) forms.push(word + last + ending);
  }
  return forms;
}

const linesOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

/** Known words by their ids → the ids that each is to be told from. */
function tableOf(vocabulary: Vocabulary): Map<number, ReadonlySet<number>> {
  const table = new Map<number, Set<number>>();
  const add = (words: readonly string[]): void => {
    const ids = words.map((word) => vocabulary.find(word)).filter((id) => id !== undefined);
    for (const one of ids) {
      if (!table.has(one)) table.set(one, new Set());
      for (const other of ids) if (other !== one) table.get(one)!.add(other);
    }
  };
  for (const set of [...linesOf(SETS), ...linesOf(IRREGULAR)]) add(set);
  for (const word of vocabulary.config.words) {
    if (word.length >= LEAST && !WITHOUT.has(word) && /^\p{Ll}+$/u.test(word)) add([word, ...formsOf(word)]);
  }
  return table;
}

/**
 * Of a word that is known, other forms of it and other words of its set; of a slot, the slots whose words were said
 * before it in the same text. So number, person, tense, and who it is are learned from every text there is.
 */
export function rivalsOf(vocabulary: Vocabulary): RivalsOf {
  const table = tableOf(vocabulary);
  return (due, at) => {
    const id = due[at];
    if (!vocabulary.isSlot(id)) return [...(table.get(id) ?? [])];
    const others = new Set(due.slice(0, at).filter((each) => vocabulary.isSlot(each)));
    others.delete(id);
    return [...others];
  };
}
