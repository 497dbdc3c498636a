// Words that stand for grammar rather than for things: spoken short and unstressed unless something else is meant.

const ARTICLES = 'a an the this that these those my your his her its our their some any no every each';
const PRONOUNS =
  'i you he she it we they me him them us myself yourself himself herself itself ourselves themselves one';
const RELATIVES = 'who whom whose which what where when why how';
const PREPOSITIONS =
  'of in to for with on at by from up about into over after through between under against during without before within among upon toward towards as like than off out down near across behind beyond';
const CONJUNCTIONS = 'and or but nor so yet if because while although though unless until since whether';
const VERBS =
  'am is are was were be been being have has had having do does did will would shall should can could may might must ought';
const OTHERS = 'not there then too also very only just';

const WORDS = new Set(
  [ARTICLES, PRONOUNS, RELATIVES, PREPOSITIONS, CONJUNCTIONS, VERBS, OTHERS].flatMap((some) =>
    some.split(' '),
  ),
);

/** Whether a lower-case word is one of them; what is contracted goes by its first part ("he'll", "isn't"). */
export function isFunctionWord(text: string): boolean {
  return WORDS.has(text) || WORDS.has(text.replace(/(?:n't|'[a-z]*)$/, ''));
}
