// Documents in streams: ids and targets checked by hand, words that are not scored, going on from a place, hidden words.
import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine, type Engine, type IntTensor } from '../lstm/index.ts';
import { type DocumentSource, DocumentStreams, HIDING, type Passage } from './document-streams.ts';
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
  readonly streams: DocumentStreams;
  /** The next batch as rows by time, and its targets. */
  next(): Promise<{ x: number[][]; y: number[][] }>;
}

function open(
  passages: readonly Passage[],
  { time = 3, batch = 2, seed = 1, hiding = NEVER, source = cycle(passages) as DocumentSource } = {},
): Batches {
  const streams = new DocumentStreams(source, vocabulary, { batch, seed, hiding });
  const shape = [time, batch];
  const [ids, targets]: IntTensor[] = [engine.intTensor(shape), engine.intTensor(shape)];
  const rows = ({ data }: IntTensor): number[][] =>
    Array.from({ length: time }, (_, t) => [...data.subarray(t * batch, (t + 1) * batch)]);
  return {
    streams,
    async next() {
      await streams.next(ids, targets);
      return { x: rows(ids), y: rows(targets) };
    },
  };
}

const texts = (...all: string[]): Passage[] => all.map((text) => ({ text }));

describe('DocumentStreams', () => {
  it('tells where the words stand that are to be learned more', async () => {
    const text = 'the dog ran.';
    const streams = new DocumentStreams(cycle([{ text, emphasised: [[4, 7]] }]), vocabulary, {
      ...{ batch: 1, seed: 1, hiding: NEVER },
    });
    const [ids, targets] = [engine.intTensor([2, 1]), engine.intTensor([2, 1])];
    expect(await streams.next(ids, targets)).toEqual([1]);
    expect([...targets.data]).toEqual([THE, DOG]);
    // As a word that is read it is one like any other.
    expect(await streams.next(ids, targets)).toEqual([]);
    expect([...ids.data]).toEqual([DOG, RAN]);
  });

  it('reads each document behind the end of the one before, stream by stream', async () => {
    const { next } = open(texts('the dog ran.', 'far', 'Zed ran'));
    // The first stream takes the first document, the second the next two; then the first goes on with the first again.
    expect(await next()).toEqual({
      x: [
        [END_OF_TEXT, END_OF_TEXT],
        [THE, FAR],
        [DOG, END_OF_TEXT],
      ],
      y: [
        [THE, FAR],
        [DOG, END_OF_TEXT],
        [RAN, NAME],
      ],
    });
    expect(await next()).toEqual({
      x: [
        [RAN, NAME],
        [DOT, RAN],
        [END_OF_TEXT, END_OF_TEXT],
      ],
      y: [
        [DOT, RAN],
        [END_OF_TEXT, END_OF_TEXT],
        [THE, FAR],
      ],
    });
  });

  it('gives the target of each step as the next step, also from batch to batch', async () => {
    const { next } = open(texts('the dog ran far.', 'Anna and Zed', '', 'far far far'), {
      time: 4,
      batch: 3,
    });
    let last: number[] | undefined;
    for (let i = 0; i < 20; i++) {
      const { x, y } = await next();
      if (last) expect(x[0]).toEqual(last);
      expect(y.slice(0, -1)).toEqual(x.slice(1));
      last = y.at(-1);
    }
  });

  it('reads words that are not scored, and learns to predict none of them', async () => {
    const text = 'the dog ran far.';
    const { next } = open([{ text, unscored: [[4, 11]] }], { time: 6, batch: 1 });
    const { x, y } = await next();
    expect(x.flat()).toEqual([END_OF_TEXT, THE, DOG, RAN, FAR, DOT]);
    expect(y.flat()).toEqual([THE, -1, -1, FAR, DOT, END_OF_TEXT]);
  });

  it('takes parts that are not scored by where a word begins', async () => {
    const text = 'the dog ran far.';
    const unscored = [
      [0, 1],
      [5, 7],
      [12, 16],
    ] as const;
    const { next } = open([{ text, unscored }], { time: 6, batch: 1 });
    expect((await next()).y.flat()).toEqual([-1, DOG, RAN, -1, -1, END_OF_TEXT]);
  });

  it('goes on from a place, which JSON keeps, as it would have gone on', async () => {
    const passages = [
      ...texts('Anna ran far. Anna ran.', 'the dog', 'Zed'),
      { text: 'the dog', unscored: [[0, 3]] },
    ] as const;
    const options = { time: 5, batch: 2, hiding: { names: 0.5, rare: 0.5, common: 0 } };
    const whole = open(passages, options);
    for (let i = 0; i < 7; i++) await whole.next();
    const place = whole.streams.place;
    const json = JSON.stringify(place);
    const rest = [];
    for (let i = 0; i < 9; i++) rest.push(await whole.next());
    // What was taken down does not change when reading goes on.
    expect(JSON.stringify(place)).toBe(json);
    for (let round = 0; round < 2; round++) {
      const resumed = open(passages, { ...options, seed: 99 });
      await resumed.next();
      resumed.streams.place = place;
      for (const batch of rest) expect(await resumed.next()).toEqual(batch);
    }
    const copied = open(passages, { ...options, seed: 99 });
    copied.streams.place = JSON.parse(json);
    for (const batch of rest) expect(await copied.next()).toEqual(batch);
  });

  it('takes a document of any length', async () => {
    const { next } = open(texts('dog '.repeat(130_000)), { time: 2, batch: 1 });
    expect((await next()).x.flat()).toEqual([END_OF_TEXT, DOG]);
  });
});

describe('hiding known words', () => {
  const text = `${'Anna ran far. '.repeat(5)}`;
  /** Per document: how often Anna was read as a slot and as herself. */
  async function hidden(hiding: typeof HIDING, seed = 1, count = 200): Promise<number[]> {
    const tokens = 4 * 5 + 1;
    const { next } = open(texts(text), { time: tokens, batch: 1, seed, hiding });
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
    const streams = new DocumentStreams(cycle(texts(text)), vocabulary, { batch: 1, seed: 1 });
    const [ids, targets] = [engine.intTensor([2000, 1]), engine.intTensor([2000, 1])];
    await streams.next(ids, targets);
    const slots = ids.data.filter((each) => each === NAME).length / (2000 / 4.2);
    expect(slots).toBeGreaterThan(HIDING.names / 2);
    expect(slots).toBeLessThan(HIDING.names * 2);
  });
});
