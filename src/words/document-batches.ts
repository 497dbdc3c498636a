// Documents side by side in batches, each read from its beginning: what a word model is trained on.
import { type IntTensor, Random, type Rivals } from '../lstm/index.ts';
import { type EncodedText, encodeText } from './binder.ts';
import { tokenize } from './tokens.ts';
import { END_OF_TEXT, type Vocabulary } from './vocabulary.ts';

/** A text to learn from. */
export interface Passage {
  readonly text: string;
  /** Parts, from and to in characters, that are read but whose words are not learned to be predicted. */
  readonly unscored?: readonly (readonly [number, number])[];
  /** Parts whose words are to be learned more than others. */
  readonly emphasised?: readonly (readonly [number, number])[];
  /** Words that others might expect where a word begins, in characters. */
  readonly rivals?: readonly (readonly [at: number, words: readonly string[]])[];
}

/** Of what is due in a document at `at`, the ids that it is to be told from, itself not among them. */
export type RivalsOf = (due: readonly number[], at: number) => readonly number[];

/** Where documents come from, without end. */
export interface DocumentSource {
  next(): Passage | Promise<Passage>;
  /** What it takes to go on from here, as JSON. */
  place: unknown;
}

/** How often known words are taken for unknown while training, so that slots are learned; see `encode`. */
export interface Hiding {
  /** Share of the words with a capital letter within sentences: names. */
  readonly names: number;
  /** Share of the other words beyond the `common` most frequent. */
  readonly rare: number;
  readonly common: number;
}

export const HIDING: Hiding = { names: 0.2, rare: 0.04, common: 1000 };

/** Added to the id of an emphasised word, far above any vocabulary. */
const EMPHASIS = 1 << 24;

/** A document as it is learned: what is due is ~id where it is not scored, EMPHASIS + id where it is emphasised; the end of a text at both ends. */
export interface Encoded {
  readonly read: readonly number[];
  readonly due: readonly number[];
  /** What is to be told from others, by its place in `due`: from which. */
  readonly rivals?: Readonly<Record<number, readonly number[]>>;
}

/** A text with its end, all of it scored. */
export function wholeText(text: string, vocabulary: Vocabulary, hide?: (id: number) => boolean): EncodedText {
  const { read, due } = encodeText(text, vocabulary, hide);
  return { read: [...read, END_OF_TEXT], due: [...due, END_OF_TEXT] };
}

/** Tokens of the longest. */
export const lengthOf = (documents: readonly Encoded[]): number =>
  documents.reduce((most, { read }) => Math.max(most, read.length), 0);

/** The steps that were taken of some documents. */
export interface Steps {
  readonly steps: number;
  /** Rows (time · batch) whose target is emphasised. */
  readonly emphasised: readonly number[];
  /** Rows whose target is to be told from others, ascending. */
  readonly rivals: readonly Rivals[];
  /** Targets that count. */
  readonly scored: number;
}

/**
 * The next steps of documents side by side, from `position` on, into the first rows of `ids` and `targets`
 * [time, batch]: as many as the longest still has, `time` at most. Beyond a document's end nothing is scored.
 */
export function takeSteps(
  documents: readonly Encoded[],
  position: number,
  ids: IntTensor,
  targets: IntTensor,
): Steps {
  const [time, batch] = ids.shape;
  const steps = Math.min(time, lengthOf(documents) - 1 - position);
  const [x, y] = [ids.data, targets.data];
  const emphasised: number[] = [];
  const rivals: Rivals[] = [];
  let scored = 0;
  for (let t = 0; t < steps; t++) {
    for (let b = 0; b < batch; b++) {
      const row = t * batch + b;
      const next = documents[b]?.due[position + t + 1] ?? -1;
      x[row] = documents[b]?.read[position + t] ?? END_OF_TEXT;
      y[row] = next < 0 ? -1 : next % EMPHASIS;
      if (next >= 0) scored++;
      if (next >= EMPHASIS) emphasised.push(row);
      const classes = documents[b]?.rivals?.[position + t + 1];
      if (next >= 0 && classes) rivals.push({ row, classes });
    }
  }
  return { steps, emphasised, rivals, scored };
}

/** Documents of like length together, `batch` in a group. */
export function groupsOf(documents: readonly Encoded[], batch: number): Encoded[][] {
  const sorted = [...documents].sort((a, b) => a.read.length - b.read.length);
  const groups: Encoded[][] = [];
  for (let from = 0; from < sorted.length; from += batch) groups.push(sorted.slice(from, from + batch));
  return groups;
}

/** Groups that are drawn at once, so that like lengths meet. */
const POOL = 8;

interface Saved {
  groups: readonly (readonly Encoded[])[];
  position: number;
  source: unknown;
  random: number[];
}

export interface DocumentBatchesOptions {
  readonly batch: number;
  readonly seed: number;
  readonly hiding?: Hiding;
  /** Beside the rivals that passages name; default none. */
  readonly rivalsOf?: RivalsOf;
}

/** Draws documents, groups them by length, and walks through group after group. */
export class DocumentBatches {
  readonly #source: DocumentSource;
  readonly #vocabulary: Vocabulary;
  readonly #batch: number;
  readonly #hiding?: Hiding;
  readonly #rivalsOf?: RivalsOf;
  readonly #random: Random;
  /** Groups to read; the first is being read. */
  #groups: (readonly Encoded[])[] = [];
  /** Steps taken of the first group. */
  #position = 0;

  constructor(
    source: DocumentSource,
    vocabulary: Vocabulary,
    { batch, seed, hiding = HIDING, rivalsOf }: DocumentBatchesOptions,
  ) {
    this.#source = source;
    this.#vocabulary = vocabulary;
    this.#batch = batch;
    this.#hiding = hiding;
    this.#rivalsOf = rivalsOf;
    this.#random = new Random(seed);
  }

  /** The next steps, and whether they begin new documents, so that the memory must be empty. */
  async next(ids: IntTensor, targets: IntTensor): Promise<Steps & { readonly fresh: boolean }> {
    if (this.#groups.length === 0) await this.#draw();
    const fresh = this.#position === 0;
    const [group] = this.#groups;
    const taken = takeSteps(group, this.#position, ids, targets);
    this.#position += taken.steps;
    if (this.#position >= lengthOf(group) - 1) {
      this.#groups = this.#groups.slice(1);
      this.#position = 0;
    }
    return { ...taken, fresh };
  }

  async #draw(): Promise<void> {
    const documents: Encoded[] = [];
    while (documents.length < POOL * this.#batch) documents.push(this.#encode(await this.#source.next()));
    this.#groups = this.#random.shuffle(groupsOf(documents, this.#batch));
  }

  #encode({ text, unscored = [], emphasised = [], rivals = [] }: Passage): Encoded {
    const document = wholeText(text, this.#vocabulary, this.#hiding && ((id) => this.#isHidden(id)));
    const { due } = document;
    const told = this.#toldFrom(text, due, new Map(rivals));
    if (unscored.length + emphasised.length > 0) {
      // The end of the text before stands first.
      let at = 1;
      for (const { start } of tokenize(text)) {
        const isIn = ([from, to]: readonly [number, number]): boolean => start >= from && start < to;
        if (unscored.some(isIn)) due[at] = ~due[at];
        else if (emphasised.some(isIn)) due[at] += EMPHASIS;
        at++;
      }
    }
    return told ? { ...document, rivals: told } : document;
  }

  /** What each place is to be told from: what it is due by itself, and what the passage says. */
  #toldFrom(
    text: string,
    due: readonly number[],
    named: ReadonlyMap<number, readonly string[]>,
  ): Record<number, readonly number[]> | undefined {
    if (!this.#rivalsOf) return undefined;
    const all: Record<number, readonly number[]> = {};
    let at = 1;
    for (const { start } of tokenize(text)) {
      const ids = new Set(this.#rivalsOf(due, at));
      for (const word of named.get(start) ?? []) {
        const [token] = tokenize(word);
        const id = token && this.#vocabulary.find(token.text);
        if (id !== undefined && !this.#vocabulary.isReadInSlot(id) && id !== due[at]) ids.add(id);
      }
      if (ids.size > 0) all[at] = [...ids];
      at++;
    }
    return all;
  }

  #isHidden(id: number): boolean {
    const { names, rare, common } = this.#hiding!;
    if (this.#vocabulary.isName(id)) return this.#random.uniform() < names;
    return id - this.#vocabulary.firstWord >= common && this.#random.uniform() < rare;
  }

  get place(): unknown {
    const saved: Saved = {
      groups: this.#groups,
      position: this.#position,
      source: this.#source.place,
      random: this.#random.state,
    };
    return saved;
  }

  set place(place: unknown) {
    const { groups, position, source, random } = place as Saved;
    this.#groups = [...groups];
    this.#position = position;
    this.#source.place = source;
    this.#random.state = random;
  }
}
