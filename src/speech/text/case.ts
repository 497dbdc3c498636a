// Words of mixed case, taken apart where people hear more than one: YouTube, iPhone; but not McDonald.

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
