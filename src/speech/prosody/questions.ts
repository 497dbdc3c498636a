// Which questions ask with a question word: "Where is it?" falls at its end as a rule, "Is it here?" rises.
import type { Mark } from '../text/index.ts';
import type { Utterance } from './utterance.ts';

const QUESTION_WORD = /^(?:what|when|where|which|who|whom|whose|why|how)(?:'(?:s|d|re|ll|ve))?$/;
const AUXILIARY =
  /^(?:am|is|are|was|were|do|does|did|have|has|had|can|could|will|would|shall|should|may|might|must)(?:n't)?$|^(?:won't|can't|shan't|ain't)$/;
/** Words that may stand before what a phrase begins with. */
const LEADING = /^(?:and|but|or|so|then|now|well|oh)$/;
/** Marks between what is asked and what stood before. */
const PARTING: ReadonlySet<Mark> = new Set<Mark>([
  ...(['full stop', 'question', 'exclamation', 'ellipsis', 'colon', 'semicolon', 'dash'] as const),
  ...(['open quote', 'close quote', 'open bracket', 'close bracket', 'paragraph'] as const),
]);

/** A question within an utterance. */
export interface WordQuestion {
  /** Its mark's place among the tokens. */
  readonly mark: number;
  /** Its words, first and one behind the last. */
  readonly first: number;
  readonly end: number;
}

/**
 * The questions of an utterance that ask with a question word. Of phrases between commas the last one that begins like
 * a question decides: "When he came, did you see him?" does not, "If it rains, what will you do, John?" does.
 */
export function questionsByWord(utterance: Utterance): WordQuestion[] {
  const found: WordQuestion[] = [];
  let [first, words] = [0, 0];
  let phrases: string[][] = [[]];
  for (const [mark, token] of utterance.entries()) {
    if (token.kind === 'word') {
      phrases.at(-1)!.push(token.text);
      words++;
    } else if (token.mark === 'comma') phrases.push([]);
    else if (PARTING.has(token.mark)) {
      if (token.mark === 'question' && asksByWord(phrases)) found.push({ mark, first, end: words });
      phrases = [[]];
      first = words;
    }
  }
  return found;
}

function asksByWord(phrases: readonly (readonly string[])[]): boolean {
  const beginnings = phrases.map((words) => words.find((word) => !LEADING.test(word)) ?? '');
  const deciding = beginnings.findLast((word) => QUESTION_WORD.test(word) || AUXILIARY.test(word));
  return deciding !== undefined && QUESTION_WORD.test(deciding);
}
