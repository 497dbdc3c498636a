// Documents in batches: ids and targets checked by hand, words that are not scored, going on from a place, hidden words.
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine, type IntTensor, type Rivals } from '../lstm/index.ts';
import {
  DocumentBatches,
  type DocumentSource,
  HIDING,
  type Passage,
  type RivalsOf,
} from './document-batches.ts';
import { END_OF_TEXT, Vocabulary } from './vocabulary.ts';

const vocabulary = new Vocabulary({ words: ['the', 'dog', 'Anna', 'ran', '.', 'far'], endings: ['ed'] });
const id = (word: string): number => vocabulary.find(word)!;
const [THE, DOG, RAN, DOT, FAR] = ['the', 'dog', 'ran', '.', 'far'].map(id);
const NAME = vocabulary.classOf('Zed').first;
const NEVER = { names: 0, rare: 0, common: 0 };

let engine: Engine;
beforeAll(async () => {
  engine = await createEngine({ backend: 'plain' });
});

/** The passages again and again. */
function cycle(passages: readonly Passage[]): DocumentSource & { place: number } {
  return {
    place: 0,
    async next() {
      return passages[this.place++ % passages.length];
    },
  };
}

interface Batches {
  readonly batches: DocumentBatches;
  /** The next steps as rows by time, their targets, and what is told of them. */
  next(): Promise<{
    x: number[][];
    y: number[][];
    fresh: boolean;
    emphasised: readonly number[];
    rivals: readonly Rivals[];
    scored: number;
  }>;
}

function open(
  passages: readonly Passage[],
  {
    time = 3,
    batch = 2,
    seed = 1,
    hiding = NEVER,
    source = cycle(passages) as DocumentSource,
    rivalsOf = undefined as RivalsOf | undefined,
  } = {},
): Batches {
  const batches = new DocumentBatches(source, vocabulary, { batch, seed, hiding, rivalsOf });
  const shape = [time, batch];
  const [ids, targets]: IntTensor[] = [engine.intTensor(shape), engine.intTensor(shape)];
  return {
    batches,
    async next() {
      const { steps, ...told } = await batches.next(ids, targets);
      const rows = ({ data }: IntTensor): number[][] =>
        Array.from({ length: steps }, (_, t) => [...data.subarray(t * batch, (t + 1) * batch)]);
      return { x: rows(ids), y: rows(targets), ...told };
    },
  };
}

const texts = (...all: string[]): Passage[] => all.map((text) => ({ text }));
const END = END_OF_TEXT;

describe('DocumentBatches', () => {
  it('reads documents of like length side by side, each from its beginning to its end', async () => {
    // A pool of eight groups of two: twelve short ones and four long.
    const all = ['far', 'far', 'the dog ran.', 'Zed', 'far', 'far', 'far', 'far'];
    const { next } = open(texts(...all, ...all), { time: 3 });
    const seen: string[] = [];
    for (let i = 0; i < 10; i++) {
      const { x, y, fresh } = await next();
      expect(fresh).toBe(x[0].includes(END));
      if (x[0][0] === END && y[0][0] === THE) {
        expect(x).toEqual([
          [END, END],
          [THE, THE],
          [DOG, DOG],
        ]);
        const rest = await next();
        expect(rest.fresh).toBe(false);
        expect(rest.x).toEqual([
          [RAN, RAN],
          [DOT, DOT],
        ]);
        expect(rest.y).toEqual([
          [DOT, DOT],
          [END, END],
        ]);
        expect(rest.scored).toBe(4);
        seen.push('long');
      } else seen.push(String(x.length));
    }
    expect(seen).toContain('long');
    expect(seen.filter((each) => each === '2').length).toBeGreaterThanOrEqual(7);
  });

  it('scores nothing beyond the end of the shorter of two', async () => {
    const source = cycle([...texts('the dog ran far.'), ...texts('far')]);
    const { next } = open([], { time: 9, source });
    for (let i = 0; i < 8; i++) {
      const { x, y, scored } = await next();
      const short = x.map((row) => row[0]);
      const column = (rows: number[][], b: number): number[] => rows.map((row) => row[b]);
      for (const b of [0, 1]) {
        const ids = column(x, b);
        if (ids[1] !== FAR) continue;
        expect(column(y, b)).toEqual([FAR, END, ...ids.slice(2).map(() => -1)]);
      }
      expect(scored).toBe(y.flat().filter((target) => target >= 0).length);
      expect(short[0]).toBe(END);
    }
  });

  it('tells where the words stand that are to be learned more', async () => {
    const { next } = open([{ text: 'the dog ran.', emphasised: [[4, 7]] }], { time: 2, batch: 1 });
    const first = await next();
    expect(first.emphasised).toEqual([1]);
    expect(first.y.flat()).toEqual([THE, DOG]);
    // As a word that is read it is one like any other.
    const second = await next();
    expect(second.emphasised).toEqual([]);
    expect(second.x.flat()).toEqual([DOG, RAN]);
  });

  it('tells from which others what is due is to be told: those it always has, and those that a passage names', async () => {
    const passage = {
      text: 'the dog ran far.',
      unscored: [[8, 11]],
      rivals: [[12, ['ran away', 'far', 'Anna', 'nowhere']]],
    } as const satisfies Passage;
    const rivalsOf: RivalsOf = (due, at) => (due[at] === DOG ? [THE] : due[at] === RAN ? [DOG] : []);
    const { next } = open([passage], { time: 6, batch: 1, rivalsOf });
    // What is not scored has none, nor has a word itself; unknown words are left out.
    expect((await next()).rivals).toEqual([
      { row: 1, classes: [THE] },
      { row: 3, classes: [RAN, id('Anna')] },
    ]);
    const without = open([passage], { time: 6, batch: 1 });
    expect((await without.next()).rivals).toEqual([]);
  });

  it('reads words that are not scored, and learns to predict none of them', async () => {
    const { next } = open([{ text: 'the dog ran far.', unscored: [[4, 11]] }], { time: 6, batch: 1 });
    const { x, y } = await next();
    expect(x.flat()).toEqual([END, THE, DOG, RAN, FAR, DOT]);
    expect(y.flat()).toEqual([THE, -1, -1, FAR, DOT, END]);
  });

  it('takes parts that are not scored by where a word begins', async () => {
    const unscored = [
      [0, 1],
      [5, 7],
      [12, 16],
    ] as const;
    const { next } = open([{ text: 'the dog ran far.', unscored }], { time: 6, batch: 1 });
    expect((await next()).y.flat()).toEqual([-1, DOG, RAN, -1, -1, END]);
  });

  it('goes on from a place, which JSON keeps, as it would have gone on', async () => {
    const passages = [
      ...texts('Anna ran far. Anna ran.', 'the dog', 'Zed'),
      { text: 'the dog', unscored: [[0, 3]] },
    ] as const;
    const options = { time: 5, batch: 2, hiding: { names: 0.5, rare: 0.5, common: 0 } };
    const whole = open(passages, options);
    for (let i = 0; i < 7; i++) await whole.next();
    const place = whole.batches.place;
    const json = JSON.stringify(place);
    const rest = [];
    for (let i = 0; i < 19; i++) rest.push(await whole.next());
    // What was taken down does not change when reading goes on.
    expect(JSON.stringify(place)).toBe(json);
    for (const from of [place, JSON.parse(json)]) {
      const resumed = open(passages, { ...options, seed: 99 });
      await resumed.next();
      resumed.batches.place = from;
      for (const batch of rest) expect(await resumed.next()).toEqual(batch);
    }
  });

  it('takes a document of any length', async () => {
    const { next } = open(texts('dog '.repeat(130_000)), { time: 2, batch: 1 });
    expect((await next()).x.flat()).toEqual([END, DOG]);
  });
});

describe('hiding known words', () => {
  const text = `${'Anna ran far. '.repeat(5)}`;
  /** Per document: how often Anna was read as a slot and as herself. */
  async function hidden(hiding: typeof HIDING, seed = 1, count = 200): Promise<number[]> {
    const { next } = open(texts(text), { time: 4 * 5 + 1, batch: 1, seed, hiding });
    const shares: number[] = [];
    for (let i = 0; i < count; i++) {
      const x = (await next()).x.flat();
      const said = x.filter((_, t) => t % 4 === 1);
      shares.push(said.filter((each) => each === NAME).length / said.length);
      expect(said.every((each) => each === NAME || each === id('Anna'))).toBe(true);
    }
    return shares;
  }

  it('is drawn once for each word and document', async () => {
    const shares = await hidden({ ...NEVER, names: 0.3 });
    expect(new Set(shares)).toEqual(new Set([0, 1]));
    const mean = shares.reduce((a, b) => a + b, 0) / shares.length;
    expect(mean).toBeGreaterThan(0.2);
    expect(mean).toBeLessThan(0.4);
  });

  it('still has a word foretold as itself where it is said first', async () => {
    const { next } = open(texts(text), { time: 9, batch: 1, hiding: { ...NEVER, names: 1 } });
    const { x, y } = await next();
    expect(x.flat()).toEqual([END, NAME, RAN, FAR, DOT, NAME, RAN, FAR, DOT]);
    expect(y.flat()).toEqual([id('Anna'), RAN, FAR, DOT, NAME, RAN, FAR, DOT, NAME]);
  });

  it('is the same for the same seed', async () => {
    const hiding = { ...NEVER, names: 0.5 };
    expect(await hidden(hiding, 1, 30)).toEqual(await hidden(hiding, 1, 30));
    expect(await hidden(hiding, 1, 30)).not.toEqual(await hidden(hiding, 2, 30));
  });

  it('spares the common words and takes names by their own share', async () => {
    const { next } = open(texts(text), { time: 4, batch: 1, hiding: { names: 0, rare: 1, common: 4 } });
    // Of the six words "." and "far" come behind the four most common.
    const others = vocabulary.classOf('x').first;
    expect((await next()).x.flat()).toEqual([END_OF_TEXT, id('Anna'), RAN, others]);
  });

  it('is on unless it is switched off', async () => {
    const batches = new DocumentBatches(cycle(texts(text.repeat(100))), vocabulary, { batch: 8, seed: 1 });
    const [ids, targets] = [engine.intTensor([5, 8]), engine.intTensor([5, 8])];
    let [slots, said] = [0, 0];
    for (let i = 0; i < 8 * 400; i++) {
      await batches.next(ids, targets);
      for (const each of ids.data) {
        if (each === NAME) slots++;
        if (each === NAME || each === id('Anna')) said++;
      }
    }
    expect(slots / said).toBeGreaterThan(HIDING.names / 2);
    expect(slots / said).toBeLessThan(HIDING.names * 2);
  });
});
