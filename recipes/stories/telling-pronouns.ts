// Rows for tellings in which a pronoun is due: who is told of, and the forms of it.
/** Rows of nouns for which the first, the second … of the forms is due; a comma parts the nouns of a list. */
export function rowsFor(forms: string, ...nouns: readonly string[]): string {
  const words = forms.split(' ');
  const rowOf = (noun: string, due: string): string =>
    `${noun} | ${due} | ${words.filter((word) => word !== due).join(' ')}`;
  const rows = nouns.flatMap((list, i) => list.split(', ').map((noun) => rowOf(noun, words[i])));
  return ['who due rivals', ...rows].join('\n');
}

export const SHE = 'she he they';
export const HER = 'her him them';
export const HER_OWN = 'her his their';
export const HERS = 'hers his theirs';
export const HERSELF = 'herself himself themselves';

/** First names of women as well as of men. */
export const NAMES =
  'Sam Alex Robin Kim Chris Pat Charlie Lee Jamie Terry Nicky Ashley Sasha Lou Frankie Jo Max';

/**
 * Rows of nouns for which the first, the second … of the forms is due, with the verbs that fit; a comma parts the nouns
 * of a list, and behind a colon stands what else goes with a noun (`n`): a name, or somebody beside.
 */
export function subjects(forms: string, ...nouns: readonly string[]): string {
  const words = forms.split(' ');
  const rowOf = (noun: string, due: string): string => {
    const [who, n = '-'] = noun.split(':');
    const verbs = due.startsWith('the') ? 'are | were | have | ' : 'is | was | has | s';
    return `${who} | ${n} | ${verbs} | ${due} | ${words.filter((word) => word !== due).join(' ')}`;
  };
  const rows = nouns.flatMap((list, i) => list.split(', ').map((noun) => rowOf(noun, words[i])));
  return ['who n is was has s due rivals', ...rows].join('\n');
}

const FIRST_NAMES = 'Kim Sam Alex Robin Pat Lee Jo Charlie Max Nicky'.split(' ');

/** The same for nouns with a name (`n`) that may be a woman's or a man's, and with two names for several. */
export function named(forms: string, ...nouns: readonly string[]): string {
  const words = forms.split(' ');
  const namesOf = (due: string): string[] =>
    FIRST_NAMES.map((name, i, { length }) =>
      due.startsWith('the') ? `${name} and ${FIRST_NAMES[(i + 3) % length]}` : name,
    );
  const lists = nouns.map((list, i) =>
    list.split(', ').flatMap((who) => namesOf(words[i]).map((name) => `${who}:${name}`)),
  );
  return subjects(forms, ...lists.map((list) => list.join(', ')));
}
