// Documents, one after the other, as parallel streams of ids: what a word model is trained on.
import { type IntTensor, Random } from '../lstm/index.ts';
import { encode } from './binder.ts';
import { tokenize } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A text to learn from. */
export interface Passage {
  readonly text: string;
  /** Parts, from and to in characters, that are read but whose words are not learned to be predicted. */
  readonly unscored?: readonly (readonly [number, number])[];
  /** Parts whose words are to be learned more than others. */
  readonly emphasised?: readonly (readonly [number, number])[];
}

/** Added to the id of an emphasised word, far above any vocabulary. */
const EMPHASIS = 1 << 24;

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

interface Saved {
  lanes: (readonly number[])[];
  source: unknown;
  random: number[];
}

/** `batch` streams; each reads document after document, and takes its next one from the source when it is through. */
export class DocumentStreams {
  readonly #source: DocumentSource;
  readonly #vocabulary: Vocabulary;
  readonly #hiding?: Hiding;
  readonly #random: Random;
  /** What each stream has yet to read: ids, ~id not scored, EMPHASIS + id emphasised. A lane is replaced, never changed. */
  #lanes: (readonly number[])[];

  constructor(
    source: DocumentSource,
    vocabulary: Vocabulary,
    { batch, seed, hiding = HIDING }: { batch: number; seed: number; hiding?: Hiding },
  ) {
    this.#source = source;
    this.#vocabulary = vocabulary;
    this.#hiding = hiding;
    this.#random = new Random(seed);
    this.#lanes = Array.from({ length: batch }, () => []);
  }

  /** The next steps [time, batch], what follows each, and the places of what is emphasised among these. */
  async next(ids: IntTensor, targets: IntTensor): Promise<number[]> {
    const [time, batch] = ids.shape;
    for (let b = 0; b < batch; b++) {
      while (this.#lanes[b].length <= time) {
        // A document may be longer than the arguments a function takes.
        this.#lanes[b] = this.#lanes[b].concat(this.#encode(await this.#source.next()));
      }
    }
    const [x, y] = [ids.data, targets.data];
    const emphasised: number[] = [];
    for (const [b, lane] of this.#lanes.entries()) {
      for (let t = 0; t < time; t++) {
        const [now, next] = [lane[t], lane[t + 1]];
        x[t * batch + b] = now < 0 ? ~now : now % EMPHASIS;
        y[t * batch + b] = next < 0 ? -1 : next % EMPHASIS;
        if (next >= EMPHASIS) emphasised.push(t * batch + b);
      }
      this.#lanes[b] = lane.slice(time);
    }
    return emphasised;
  }

  #encode({ text, unscored = [], emphasised = [] }: Passage): number[] {
    const ids = encode(text, this.#vocabulary, this.#hiding && ((id) => this.#isHidden(id)));
    if (unscored.length + emphasised.length === 0) return ids;
    // The end of the text before stands first.
    let at = 1;
    for (const { start } of tokenize(text)) {
      const isIn = ([from, to]: readonly [number, number]): boolean => start >= from && start < to;
      if (unscored.some(isIn)) ids[at] = ~ids[at];
      else if (emphasised.some(isIn)) ids[at] += EMPHASIS;
      at++;
    }
    return ids;
  }

  #isHidden(id: number): boolean {
    const { names, rare, common } = this.#hiding!;
    if (/^\p{Lu}\p{Ll}/u.test(this.#vocabulary.word(id))) return this.#random.uniform() < names;
    return id - this.#vocabulary.firstWord >= common && this.#random.uniform() < rare;
  }

  get place(): unknown {
    const saved: Saved = { lanes: [...this.#lanes], source: this.#source.place, random: this.#random.state };
    return saved;
  }

  set place(place: unknown) {
    const { lanes, source, random } = place as Saved;
    this.#lanes = [...lanes];
    this.#source.place = source;
    this.#random.state = random;
  }
}
