// Judges a network on discourses and passages: is the word that is due ahead of its rivals, and first of all words?
import {
  Binder,
  END_OF_TEXT,
  lastSentence,
  tokenize,
  type Vocabulary,
  type WordNetwork,
} from '../../src/words/index.ts';
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

/** Questions answered at a time, so that few logits are kept. */
const TOGETHER = 240;

/** Each question's answer, in order; with a contrast, as `Memory` predicts with it. */
export function answer(
  network: WordNetwork,
  vocabulary: Vocabulary,
  questions: readonly Question[],
  contrast = 0,
): Answer[] {
  const answers: Answer[] = [];
  for (let from = 0; from < questions.length; from += TOGETHER) {
    answers.push(...answerSome(network, vocabulary, questions.slice(from, from + TOGETHER), contrast));
  }
  return answers;
}

function answerSome(
  network: WordNetwork,
  vocabulary: Vocabulary,
  questions: readonly Question[],
  contrast: number,
): Answer[] {
  const binders = questions.map(() => new Binder(vocabulary));
  const tokens = questions.map(({ text }) => Array.from(tokenize(text), (token) => token.text));
  const ids = tokens.map((words, i) => words.map((word) => binders[i].read(word)));
  const expected = logitsAfter(network, ids);
  if (contrast > 0) {
    const alone = logitsAfter(
      network,
      ids.map((all, i) => all.slice(lastSentence(tokens[i]))),
    );
    for (const [i, logits] of expected.entries()) {
      for (let id = 0; id < logits.length; id++) logits[id] += contrast * (logits[id] - alone[i][id]);
    }
  }
  return questions.map(({ word, rivals }, i) => {
    const binder = binders[i];
    const all = binder.merge(probabilitiesOf(expected[i]));
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
    return { ahead: rivals.every((rival) => scoreOf(rival) < own), first };
  });
}

/** What the network expects behind each text. */
function logitsAfter(network: WordNetwork, texts: readonly (readonly number[])[]): Float32Array[] {
  const whole = texts.map((ids) => [END_OF_TEXT, ...ids]);
  const found: Float32Array[] = [];
  const isLast = (i: number, position: number): boolean => position === whole[i].length - 1;
  readAll(network, whole, isLast, (i, _, logits) => {
    found[i] = Float32Array.from(logits);
  });
  return found;
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
