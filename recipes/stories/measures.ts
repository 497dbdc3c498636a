// What a network of words is measured by on natural text: perplexity, names recalled over a distance, grammar.
import { readdirSync, readFileSync } from 'node:fs';
import type { Floats } from '../../src/lstm/index.ts';
import {
  detokenize,
  END_OF_TEXT,
  encode,
  KneserNey,
  tokenize,
  type Vocabulary,
  type WordNetwork,
} from '../../src/words/index.ts';
import { NAMES } from './names.ts';
import { readAll } from './read.ts';

/** Anything that gives the next token of a text a distribution over a closed vocabulary, in which all slots are one `<unk>`. */
export interface Model {
  /** ln p of the tokens wanted, and whether each is the first of all. */
  score(
    texts: readonly (readonly number[])[],
    wanted: (text: number, position: number) => boolean,
    visit: (text: number, position: number, logProbability: number, first: boolean) => void,
  ): void;
}

/** Where `<unk>` lies in the n-gram's vocabulary: the first slot. */
const UNKNOWN = END_OF_TEXT + 1;

function logSum(logits: Floats, from: number, to: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let i = from; i < to; i++) if (logits[i] > most) most = logits[i];
  let sum = 0;
  for (let i = from; i < to; i++) sum += Math.exp(logits[i] - most);
  return most + Math.log(sum);
}

/** A network as it is, or one that sees only the last `window` tokens: its memory was erased before them. */
export function networkModel(network: WordNetwork, vocabulary: Vocabulary, window?: number): Model {
  const { firstWord } = vocabulary;
  return {
    score(texts, wanted, visit) {
      let read = texts;
      let places = (text: number, position: number): [number, number] => [text, position];
      let asked = wanted;
      if (window !== undefined) {
        const cases: [number, number][] = [];
        for (const [text, ids] of texts.entries()) {
          for (let at = 0; at + 1 < ids.length; at++) if (wanted(text, at)) cases.push([text, at]);
        }
        read = cases.map(([text, at]) => texts[text].slice(Math.max(0, at + 1 - window), at + 1));
        asked = (text, position) => position === read[text].length - 1;
        places = (text) => cases[text];
      }
      readAll(network, read, asked, (which, where, logits) => {
        const [text, position] = places(which, where);
        const target = texts[text][position + 1];
        if (target === undefined) return;
        const all = logSum(logits, 0, logits.length);
        const unknown = logSum(logits, UNKNOWN, firstWord);
        const own = vocabulary.isSlot(target) ? unknown : logits[target];
        // First of all: no word, and no other slot, is likelier.
        let first = true;
        for (let id = 0; first && id < logits.length; id++) if (logits[id] > logits[target]) first = false;
        visit(text, position, own - all, first);
      });
    },
  };
}

/** The n-gram, trained on the same texts with every unknown word as `<unk>`. */
export function ngramModel(texts: readonly string[], vocabulary: Vocabulary, order = 5): Model {
  const ngram = new KneserNey({ order, vocabularySize: vocabulary.size });
  const closed = (ids: readonly number[]): number[] =>
    ids.map((id) => (vocabulary.isSlot(id) ? UNKNOWN : id));
  for (const text of texts) ngram.add([...closed(encode(text, vocabulary)), END_OF_TEXT]);
  ngram.finish();
  return {
    score(read, wanted, visit) {
      for (const [text, ids] of read.entries()) {
        const known = closed(ids);
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
export function perplexity(model: Model, texts: readonly string[], vocabulary: Vocabulary): number {
  const read = texts.map((text) => [...encode(text, vocabulary), END_OF_TEXT]);
  let sum = 0;
  let count = 0;
  model.score(
    read,
    (text, position) => position + 1 < read[text].length,
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
  vocabulary: Vocabulary,
  distances: readonly number[],
): { distance: number; cases: number; first: number }[] {
  const cases = recalls(texts, Math.min(...distances));
  const wanted = new Map(cases.map((each) => [`${each.text}.${each.position}`, each]));
  const right = new Set<Recall>();
  const read = texts.map((text) => encode(text, vocabulary));
  model.score(
    read,
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
export function zorro(model: Model, folder: string, vocabulary: Vocabulary): Map<string, number> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt') && name !== 'NOTE.txt');
  return new Map(
    names.sort().map((name) => {
      const lines = readFileSync(`${folder}/${name}`, 'utf8').trimEnd().split('\n');
      const sentences = lines.map((line) => encode(detokenize(line.split(' ')), vocabulary));
      const sums = new Float64Array(sentences.length);
      model.score(
        sentences,
        (text, position) => position + 1 < sentences[text].length,
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
