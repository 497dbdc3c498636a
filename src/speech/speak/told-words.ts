// The words and marks of a planned sentence, as they were when it was pronounced.
import type { Break, Word } from '../text/index.ts';
import type { ProsodySentence } from './prosody.ts';

type ToldToken = Pick<Word, 'kind' | 'text' | 'written'> | Pick<Break, 'kind' | 'mark'>;

/** Its tokens in order; the words are one for one those of the sentence. */
export function toldTokens({ text, start, words }: ProsodySentence): ToldToken[] {
  return words.flatMap((word): ToldToken[] => {
    const marks = (of: ProsodySentence['words'][number]['before'] = []): ToldToken[] =>
      of.map((mark) => ({ kind: 'break', mark }));
    const written = text.slice(word.start - start, word.stop - start);
    return [...marks(word.before), { kind: 'word', text: word.text, written }, ...marks(word.behind)];
  });
}
