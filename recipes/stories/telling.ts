// Tellings: discourses written as somebody would tell them, with words that change from draw to draw.
import { personWords } from './binding-people.ts';
import { type Draw, type Kind, type Parts, type Person, tell } from './discourse.ts';

/**
 * One way to tell something of which a word is due later. In all texts `{key}` is filled with its word, `{a key}` with
 * the article before it, `{Key}` with a capital letter (see `write`), and `<one|other|>` is one of these by chance.
 *
 * Keys that need no list: `p`, `q`, `r`, people, with `pHe`, `pHim`, `pHis`, `pHimself`; `f…` and `m…` (`f`, `fHe`; `m`)
 * a girl or woman, a boy or man; `pet` and `pet2`, names of animals or toys.
 */
export interface Telling {
  /** What has to be remembered, in any of these wordings: one sentence or a few. */
  readonly open: readonly string[];
  /** What happens meanwhile and says nothing of it, often with the rivals in it; used in half of the draws. */
  readonly middle?: readonly string[];
  /** Wordings in which `__` stands for the word that is due, once; what follows it ends the sentence. */
  readonly ask: readonly string[];
  /**
   * Words that go together: the first line names the keys ("c due rivals"), each other line is a row, parted by "|";
   * a " /" ends a line, too.
   * Of `due` the first is asked for, and `rivals` lists words that would fit if something else had been told.
   */
  readonly rows?: string;
  /** Words any of which may go with any of the others, by key; keys of the same list get different words. */
  readonly lists?: Readonly<Record<string, string>>;
  /** Without `rows`' own: the key whose word is due, and the keys of its rivals; without those, words of its list are. */
  readonly due?: string;
  readonly rivals?: string;
  /** Nothing may come between, since what is told is not over. */
  readonly near?: boolean;
}

type Words = Record<string, string>;

/** Of seven tellings of a kind, one is validation's. */
const HELD_OUT = 7;

const wordsOf = (text: string): string[] => text.trim().split(/\s+/).filter(Boolean);
const spaced = (word: string): string => word.replaceAll('_', ' ');

/** A telling read once, so that a draw is quick. */
interface Prepared {
  readonly telling: Telling;
  readonly rows: readonly Words[];
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** Keys of people and of pets that it speaks of. */
  readonly people: readonly string[];
  readonly pets: readonly string[];
}

const PERSON_KEYS = ['p', 'q', 'r', 'f', 'm'];
const PET_KEYS = ['pet', 'pet2'];

function prepare(telling: Telling): Prepared {
  const { open, middle = [], ask, rows = '', lists = {} } = telling;
  const [head, ...lines] = rows
    .trim()
    .split(/\n| \/(?!\S)/)
    .filter((line) => line.trim());
  const keys = wordsOf(head ?? '');
  const table = lines.map((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells.length !== keys.length) {
      throw new Error(`the row "${line.trim()}" must have ${keys.length} cells: ${keys.join(', ')}.`);
    }
    return Object.fromEntries(keys.map((key, i) => [key, cells[i]]));
  });
  for (const wording of ask) {
    if (wording.split('__').length !== 2) throw new Error(`"${wording}" needs one __ for what is due.`);
  }
  const prepared = new Map(Object.entries(lists).map(([key, words]) => [key, wordsOf(words)]));
  const text = [...open, ...middle, ...ask].join(' ');
  const used = (form: string): boolean => new RegExp(`\\{(?:a )?${form}\\}`, 'i').test(text);
  const people = PERSON_KEYS.filter((key) => used(`${key}(?:He|Him|His|Himself)?`));
  return { telling, rows: table, lists: prepared, people, pets: PET_KEYS.filter(used) };
}

/** Words that would fit if something else had been told. */
function rivalsOf({ telling, lists }: Prepared, due: string, words: Words, draw: Draw): string[] {
  const word = words[due];
  const others = (all: readonly string[]): string[] => all.filter((each) => each !== word);
  if (words.rivals !== undefined) return others(wordsOf(words.rivals));
  if (telling.rivals !== undefined) {
    return others(wordsOf(telling.rivals).map((key) => words[key] ?? key));
  }
  return draw.several(others(lists.get(due) ?? []), 3);
}

function partsOf(prepared: Prepared, draw: Draw): Parts {
  const { telling, rows, lists } = prepared;
  const words: Words = {};
  const people: Person[] = [];
  for (const key of prepared.people) {
    const person = draw.person(key === 'f' || key === 'm' ? key : undefined);
    people.push(person);
    Object.assign(words, personWords(draw, key, person));
  }
  for (const key of prepared.pets) words[key] = draw.pet();
  if (rows.length > 0) Object.assign(words, draw.pick(rows));
  const taken = new Set<string>();
  for (const [key, list] of lists) {
    words[key] = draw.pick(list.filter((word) => !taken.has(word)));
    taken.add(words[key]);
  }
  for (const key of Object.keys(words)) if (key !== 'rivals') words[key] = spaced(words[key]);
  const { due = 'due' } = telling;
  const word = words[due];
  const [question, after] = tell(draw, draw.pick(telling.ask), words).split('__');
  const middle =
    telling.middle && draw.chance(0.5) ? tell(draw, draw.pick(telling.middle), words) : undefined;
  const about = people.find(({ name }) => name !== word);
  return {
    opening: tell(draw, draw.pick(telling.open), words),
    ...(middle && { middle }),
    question: question.trimEnd(),
    word,
    rivals: rivalsOf(prepared, due, words, draw),
    after,
    ...(about && { about }),
    ...(telling.near && { near: true }),
    // A quotation mark or an apostrophe before the word has no space behind it.
    ...(/["'-]$/.test(question) && { joined: true }),
  };
}

/** A kind that is told in any of these ways. @throws {Error} for a telling that cannot be filled in. */
export function toldKind(name: string, tellings: readonly Telling[]): Kind {
  const prepared = tellings.map(prepare);
  const held = prepared.filter((_, i) => i % HELD_OUT === HELD_OUT - 1);
  const learned = prepared.filter((_, i) => i % HELD_OUT !== HELD_OUT - 1);
  return { name, make: (draw) => partsOf(draw.held(learned, held), draw) };
}
