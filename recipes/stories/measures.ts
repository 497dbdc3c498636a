// What a network of words is measured by on natural text: perplexity, names recalled over a distance, grammar.
import { readdirSync, readFileSync } from 'node:fs';
import {
  Binder,
  detokenize,
  END_OF_TEXT,
  KneserNey,
  tokenize,
  type Vocabulary,
  type WordNetwork,
} from '../../src/words/index.ts';
import { NAMES } from './names.ts';
import { probabilitiesOf, readAll } from './read.ts';

/** Anything that gives the next token of a text a distribution over a closed vocabulary, in which all unknown words are one `<unk>`. */
export interface Model {
  /**
   * ln p of the tokens wanted, and whether each is the first of all. The token at a position is what follows it: that
   * at 0 the first, that behind the last the end of the text.
   */
  score(
    texts: readonly string[],
    wanted: (text: number, position: number) => boolean,
    visit: (text: number, position: number, logProbability: number, first: boolean) => void,
  ): void;
}

/** Where `<unk>` lies in the n-gram's vocabulary: the first slot. */
const UNKNOWN = END_OF_TEXT + 1;

/** A network as it is, or one that sees only the last `window` tokens: its memory was erased before them. */
export function networkModel(network: WordNetwork, vocabulary: Vocabulary, window?: number): Model {
  return {
    score(texts, wanted, visit) {
      const tokens = texts.map((text) => Array.from(tokenize(text), (token) => token.text));
      /** What is read before each place: the whole text once, or a window for each. */
      const readings: { text: number; from: number; ids: number[]; asked: (position: number) => boolean }[] =
        [];
      for (const [text, words] of tokens.entries()) {
        const binder = new Binder(vocabulary);
        const ids = [END_OF_TEXT, ...words.map((word) => binder.read(word))];
        if (window === undefined) {
          readings.push({ text, from: 0, ids, asked: (position) => wanted(text, position) });
          continue;
        }
        for (let at = 0; at < ids.length; at++) {
          if (!wanted(text, at)) continue;
          const from = Math.max(0, at + 1 - window);
          readings.push({
            ...{ text, from, ids: ids.slice(from, at + 1) },
            asked: (position) => from + position === at,
          });
        }
      }
      const bindings = tokens.map((words) => bindingsBefore(words, vocabulary));
      const binder = new Binder(vocabulary);
      readAll(
        network,
        readings.map(({ ids }) => ids),
        (reading, position) => readings[reading].asked(position),
        (reading, where, logits) => {
          const { text, from } = readings[reading];
          const position = from + where;
          binder.restore(bindings[text][position]);
          const all = binder.merge(probabilitiesOf(logits));
          const token = tokens[text][position];
          const target = token === undefined ? END_OF_TEXT : vocabulary.find(token);
          let own = 0;
          if (target !== undefined) own = all[target];
          else for (let slot = UNKNOWN; slot < vocabulary.firstWord; slot++) own += all[slot];
          visit(text, position, Math.log(own), target !== undefined && own >= Math.max(...all));
        },
      );
    },
  };
}

/** Which words stand in which slots at each place of a text. */
function bindingsBefore(words: readonly string[], vocabulary: Vocabulary): ReturnType<Binder['save']>[] {
  const binder = new Binder(vocabulary);
  const places = [binder.save()];
  for (const word of words) {
    // Most words stand in no slot: then all is as it was.
    binder.read(word);
    places.push(vocabulary.isSlot(binder.find(word)!) ? binder.save() : places[places.length - 1]);
  }
  return places;
}

/** The n-gram, trained on the same texts with every unknown word as `<unk>`. */
export function ngramModel(texts: readonly string[], vocabulary: Vocabulary, order = 5): Model {
  const ngram = new KneserNey({ order, vocabularySize: vocabulary.size });
  const closed = (text: string): number[] => [
    END_OF_TEXT,
    ...Array.from(tokenize(text), (token) => vocabulary.find(token.text) ?? UNKNOWN),
    END_OF_TEXT,
  ];
  for (const text of texts) ngram.add(closed(text));
  ngram.finish();
  return {
    score(read, wanted, visit) {
      for (const [text, words] of read.entries()) {
        const known = closed(words);
        for (let at = 0; at + 1 < known.length; at++) {
          if (!wanted(text, at)) continue;
          const own = ngram.logProbability(known, at + 1);
          visit(text, at, own, isFirst(ngram, known, at, own, vocabulary));
        }
      }
    },
  };
}

/** Whether no word is likelier; asked only where it can matter, since it takes a look at the whole vocabulary. */
function isFirst(
  ngram: KneserNey,
  ids: readonly number[],
  at: number,
  own: number,
  vocabulary: Vocabulary,
): boolean {
  // Above a half nothing else can be.
  if (own > Math.log(0.5)) return true;
  if (own < Math.log(1e-3)) return false;
  const context = [...ids.slice(Math.max(0, at - 3), at + 1), 0];
  for (let id = 0; id < vocabulary.size; id++) {
    context[context.length - 1] = id;
    if (ngram.logProbability(context, context.length - 1) > own) return false;
  }
  return true;
}

/** Perplexity a token; the end of each text counts. */
export function perplexity(model: Model, texts: readonly string[]): number {
  let sum = 0;
  let count = 0;
  model.score(
    texts,
    () => true,
    (_text, _position, own) => {
      sum += own;
      count++;
    },
  );
  return Math.exp(-sum / count);
}

/** A place in a text where a name is said again. */
export interface Recall {
  readonly text: number;
  /** Index of the token before the name. */
  readonly position: number;
  /** Tokens since the name was last said. */
  readonly distance: number;
}

const ALL_NAMES = new Set(
  Object.values(NAMES).flatMap(({ f, m, pet }) => [...f, ...m, ...pet].map((name) => name.toLowerCase())),
);

/** All places where a name of the list comes again at least `least` tokens after it was last said. */
export function recalls(texts: readonly string[], least: number): Recall[] {
  return texts.flatMap((text, index) => {
    const last = new Map<string, number>();
    const found: Recall[] = [];
    // The first token stands at 1, behind the end of the text before.
    let at = 0;
    for (const token of tokenize(text)) {
      at++;
      const word = token.text.toLowerCase();
      if (!/^\p{Lu}/u.test(token.text) || !ALL_NAMES.has(word)) continue;
      const before = last.get(word);
      if (before !== undefined && at - before >= least) {
        found.push({ text: index, position: at - 1, distance: at - before });
      }
      last.set(word, at);
    }
    return found;
  });
}

/** Share of names that are the first of all words, by least distance. */
export function recallByDistance(
  model: Model,
  texts: readonly string[],
  distances: readonly number[],
): { distance: number; cases: number; first: number }[] {
  const cases = recalls(texts, Math.min(...distances));
  const wanted = new Map(cases.map((each) => [`${each.text}.${each.position}`, each]));
  const right = new Set<Recall>();
  model.score(
    texts,
    (text, position) => wanted.has(`${text}.${position}`),
    (text, position, _own, first) => {
      if (first) right.add(wanted.get(`${text}.${position}`)!);
    },
  );
  return distances.map((distance) => {
    const some = cases.filter((each) => each.distance >= distance);
    return {
      distance,
      cases: some.length,
      first: some.filter((each) => right.has(each)).length / some.length,
    };
  });
}

/** Share of pairs whose right sentence is likelier, by paradigm: Zorro (Huebner et al. 2021). */
export function zorro(model: Model, folder: string): Map<string, number> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt') && name !== 'NOTE.txt');
  return new Map(
    names.sort().map((name) => {
      const lines = readFileSync(`${folder}/${name}`, 'utf8').trimEnd().split('\n');
      const sentences = lines.map((line) => detokenize(line.split(' ')));
      const lengths = sentences.map((text) => [...tokenize(text)].length);
      const sums = new Float64Array(sentences.length);
      model.score(
        sentences,
        (text, position) => position < lengths[text],
        (text, _position, own) => {
          sums[text] += own;
        },
      );
      let right = 0;
      for (let i = 0; i < sums.length; i += 2) if (sums[i + 1] > sums[i]) right++;
      return [name.replace('.txt', ''), right / (sums.length / 2)];
    }),
  );
}
