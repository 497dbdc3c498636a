// Judges a network on discourses and passages: is the word that is due ahead of its rivals, and first of all words?
import { Binder, END_OF_TEXT, tokenize, type Vocabulary, type WordNetwork } from '../../src/words/index.ts';
import { probabilitiesOf, readAll } from './read.ts';

/** A text and the word that is due after it. */
export interface Question {
  readonly kind: string;
  readonly text: string;
  readonly word: string;
  readonly rivals: readonly string[];
}

/** Shares of questions. */
export interface Verdict {
  readonly questions: number;
  /** The word is likelier than each rival. */
  readonly ahead: number;
  /** The word is likelier than all others. */
  readonly first: number;
}

/** How one question was answered. */
export interface Answer {
  readonly ahead: boolean;
  readonly first: boolean;
}

/** One token of a word, a closing quotation mark for a lone one. */
const tokenOf = (word: string): string => (word === '"' ? '”' : [...tokenize(word)][0].text);

/** Each question's answer, in order. */
export function answer(
  network: WordNetwork,
  vocabulary: Vocabulary,
  questions: readonly Question[],
): Answer[] {
  const binders = questions.map(() => new Binder(vocabulary));
  const texts = questions.map(({ text }, i) => [
    END_OF_TEXT,
    ...Array.from(tokenize(text), (token) => binders[i].read(token.text)),
  ]);
  const answers: Answer[] = [];
  const isLast = (i: number, position: number): boolean => position === texts[i].length - 1;
  readAll(network, texts, isLast, (i, _, logits) => {
    const { word, rivals } = questions[i];
    const binder = binders[i];
    const all = binder.merge(probabilitiesOf(logits));
    const scoreOf = (each: string): number => {
      const token = tokenOf(each);
      const id = vocabulary.find(token) ?? binder.find(token);
      return id === undefined ? 0 : all[id];
    };
    const own = scoreOf(word);
    let first = own > 0;
    for (let id = END_OF_TEXT + 1; first && id < all.length; id++) {
      // An empty slot is no word.
      if (all[id] > own && binder.word(id) !== undefined) first = false;
    }
    answers[i] = { ahead: rivals.every((rival) => scoreOf(rival) < own), first };
  });
  return answers;
}

/** The shares, over all and by kind. */
export function verdicts(questions: readonly Question[], answers: readonly Answer[]): Map<string, Verdict> {
  const groups = new Map<string, Answer[]>([['all', []]]);
  for (const [i, { kind }] of questions.entries()) {
    if (!groups.has(kind)) groups.set(kind, []);
    groups.get(kind)!.push(answers[i]);
    groups.get('all')!.push(answers[i]);
  }
  const share = (group: Answer[], key: keyof Answer): number =>
    group.filter((each) => each[key]).length / group.length;
  return new Map(
    [...groups].map(([kind, group]) => [
      kind,
      { questions: group.length, ahead: share(group, 'ahead'), first: share(group, 'first') },
    ]),
  );
}
