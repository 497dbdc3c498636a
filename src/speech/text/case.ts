// The case of words: which capitals they have, and where mixed case hides several: YouTube, iPhone; but not McDonald.

/** Beginnings of names after which a capital begins no new word. */
const NAME_BEGINNINGS = /^(?:Mc|Mac|Fitz|De|Di|Du|La|Le|Van|Von|O|St|Del|Des|Da)$/;
const BOUNDARY = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z]{2})(?=[A-Z][a-z]{2})/;

/** The pieces of a word, in order; one piece if its case is plain. */
export function splitCase(word: string): string[] {
  const pieces = word.split(BOUNDARY);
  if (pieces.length === 2 && NAME_BEGINNINGS.test(pieces[0]) && /^[A-Z][a-z]+$/.test(pieces[1]))
    return [word];
  return pieces;
}

/** The capitals in what is written: none at its beginning, a first one, or all of at least two letters. */
export function capitalsOf(written: string): 'none' | 'first' | 'all' {
  const letters = written.replace(/(?:'s|(?<=[A-Z])s)$/, '').replace(/[^A-Za-z]/g, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return 'all';
  return /^[A-Z]/.test(letters) ? 'first' : 'none';
}
