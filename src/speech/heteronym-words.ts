// A sentence of words and breaks as the heteronym network wants it: words with the marks that stand around them.
import type { SentenceWord } from './pronunciation/index.ts';
import type { Break, Mark, Word } from './text/index.ts';

/** What the readings of its words depend on. */
export interface HeteronymSentence {
  readonly tokens: readonly (Pick<Word, 'kind' | 'text' | 'written'> | Pick<Break, 'kind' | 'mark'>)[];
}

const SIGNS: Readonly<Record<Mark, string>> = {
  comma: ',',
  semicolon: ';',
  colon: ':',
  dash: '—',
  ellipsis: '…',
  'full stop': '.',
  question: '?',
  exclamation: '!',
  'open quote': '“',
  'close quote': '”',
  'open bracket': '(',
  'close bracket': ')',
  paragraph: '',
};

/** As it is written, where that is the word itself; of a number or an abbreviation what is said for it. */
function spelled({ text, written }: Pick<Word, 'text' | 'written'>): string {
  return written.replace(/[’ʼ]/g, "'").toLowerCase() === text ? written : text;
}

/** The words of a sentence, in its order. Opening marks go with the word behind them, others with the one before. */
export function heteronymWords(sentence: HeteronymSentence): SentenceWord[] {
  const words: { text: string; written: string }[] = [];
  let opening = '';
  for (const token of sentence.tokens) {
    if (token.kind === 'word') {
      words.push({ text: token.text, written: `${opening}${spelled(token)}` });
      opening = '';
      continue;
    }
    const sign = SIGNS[token.mark];
    const last = words.at(-1);
    if (token.mark.startsWith('open') || !last) opening += sign;
    else last.written += sign;
  }
  return words;
}
