// Rows for tellings in which several take part (x, y, z) and a pronoun is due that stands for the first of them.

/** The forms of each pronoun: subject, object, before a noun, alone, and referring back. */
const PERSONS = [
  'she her her hers herself',
  'he him his his himself',
  'they them their theirs themselves',
  'it it its its itself',
  'I me my mine myself',
  'we us our ours ourselves',
  'you you your yours yourself',
].map((person) => person.split(' '));

const MANY = new Set(['they', 'we', 'you']);

function personOf(form: string): string[] {
  const person = PERSONS.find((forms) => forms.includes(form));
  if (!person) throw new Error(`"${form}" is no pronoun of the table.`);
  return person;
}

/** Whether one of the two is "I" and the other is "we", so that they cannot be told apart as two. */
function included(form: string, other: string): boolean {
  const both = [personOf(form)[0], personOf(other)[0]];
  return both.includes('I') && both.includes('we');
}

/** What goes with someone for whom `form` stands: verbs (is, was, has, s) and pronouns (he, him, his). */
function beside(form: string): string[] {
  const [he, him, his] = personOf(form);
  if (he === 'I') return ['am', 'was', 'have', '', he, him, his];
  const verbs = MANY.has(he) ? ['are', 'were', 'have', ''] : ['is', 'was', 'has', 's'];
  return [...verbs, he, him, his];
}

/**
 * Rows of those for whom the first, the second … of the forms stands; a semicolon parts those of a list, and behind a
 * colon stands what else goes with one (`n`). With `x`, whose form is due, go `is`, `was`, `has`, `s`, `he`, `him`,
 * `his`, and with `y`, for whom another form stands, `yIs` to `yHis`; for `z` a third stands, if there is one.
 */
export function cast(forms: string, ...nouns: readonly string[]): string {
  const words = forms.split(' ');
  const lists = nouns.map((list) => list.split(';').map((noun) => noun.trim()));
  const nounOf = (list: number, k: number): string => lists[list][k % lists[list].length].split(':')[0];
  const rows = lists.flatMap((list, i) =>
    list.flatMap((noun, k) => {
      const [x, n = '-'] = noun.split(':');
      const others = words.map((_, j) => j).filter((j) => j !== i && !included(words[i], words[j]));
      return others.map((y, at) => {
        const z = others[(at + 1) % others.length];
        const first = [x, n, ...beside(words[i])];
        const second = [nounOf(y, k + at + 1), ...beside(words[y]), nounOf(z, k + 2)];
        const rivals = words.filter((_, j) => j !== i).join(' ');
        return [...first, ...second, words[i], rivals].join(' | ');
      });
    }),
  );
  const verbs = 'is was has s he him his';
  const ofY = 'yIs yWas yHas yS yHe yHim yHis';
  return [`x n ${verbs} y ${ofY} z due rivals`, ...rows].join('\n');
}
