// The room of words in a worker: what "Remember" asks of the two networks.
import {
  attributeEach,
  experiment,
  loadWords,
  type Prediction,
  tokenize,
  type Words,
  watch,
} from '../../words/index.ts';
import type { CellTrace } from '../shared/cell-feed.ts';
import { fetchModel } from '../workers/fetch-model.ts';
import type { Call } from '../workers/protocol.ts';
import type { Fetched } from '../workers/read-model.ts';
import { serve } from '../workers/serve.ts';
import { Reader } from './reader.ts';
import { learn, stopLearning } from './training.ts';
import type { Changed, Meddling, Network, ReadStep, Reason } from './types.ts';

const FILES: Readonly<Record<Network, string>> = { lstm: 'words.safetensors', rnn: 'words-rnn.safetensors' };

/** Predicted words a network. */
const TOP = 8;
/** Words of a text that may be reasons, its last: the time grows with their square. */
const MOST_REASONS = 48;
/** Words read between two looks whether the page still wants them. */
const TURN = 8;
const CELLS = 24;

const models = new Map<Network, { readonly words: Words; readonly reader: Reader }>();

function take(network: Network, words: Words): void {
  models.get(network)?.words.close();
  models.set(network, { words, reader: new Reader(words, TOP) });
}

function model(network: Network): Words {
  const found = models.get(network);
  if (!found) throw new Error('the network is not loaded yet; wait a moment.');
  return found.words;
}

const handlers = {
  /** Loads the shipped models. */
  async load(_: undefined, { emit }: Call<Fetched>): Promise<void> {
    for (const network of ['lstm', 'rnn'] as const) {
      take(network, await loadWords(await fetchModel(FILES[network], emit)));
    }
  },

  /** Takes a reader's own model in the LSTM's place. */
  async use({ bytes }: { bytes: Uint8Array }): Promise<{ vocabulary: number }> {
    const words = await loadWords(bytes);
    take('lstm', words);
    return { vocabulary: words.vocabulary.size };
  },

  /** What is expected after each word of a text, as it is read. */
  async read({ text }: { text: string }, { breathe }: Call): Promise<ReadStep[]> {
    await breathe();
    const words = [...tokenize(text)];
    const tokens = words.map((word) => word.text);
    for (const { reader } of models.values()) reader.take(tokens);
    const steps: ReadStep[] = [];
    for (const [i, word] of words.entries()) {
      if (i % TURN === TURN - 1) await breathe();
      const next = (network: Network): readonly Prediction[] =>
        models.get(network)?.reader.after(i, tokens) ?? [];
      steps.push({ ...word, isLineEnd: word.text === '\n', next: { lstm: next('lstm'), rnn: next('rnn') } });
    }
    return steps;
  },

  /** Why each of some words is expected after a text: the words whose memory speaks for it, first the strongest. */
  async reasons(
    { text, network, about }: { text: string; network: Network; about: readonly string[] },
    { breathe }: Call,
  ): Promise<{ method: string; of: Record<string, Reason[]> }> {
    await breathe();
    const found = attributeEach(model(network), text, about, { most: MOST_REASONS });
    const of = found.map(({ word, words, skipped }): [string, Reason[]] => [
      word,
      words
        .map(({ contribution }, i) => ({ word: skipped + i, nats: contribution }))
        .sort((a, b) => b.nats - a.nats),
    ]);
    return { method: found[0].method, of: Object.fromEntries(of) };
  },

  /** What becomes of the prediction after a text when its memory is meddled with. */
  async meddle(
    { text, network, meddling }: { text: string; network: Network; meddling: Meddling },
    { breathe }: Call,
  ): Promise<Changed[]> {
    await breathe();
    const { cutAfter, held } = meddling;
    const clamp = Object.entries(held).map(([gate, value]) => ({ gate: gate as keyof typeof held, value }));
    const words = model(network);
    const what = { cutAfter, ...(network === 'lstm' && { clamp }) };
    const { before, after } = experiment(words, text, what, { top: TOP });
    // What was likely and what has become so; a line end cannot be compared.
    const likely = [...before.slice(0, TOP / 2), ...after].map(({ word }) => word);
    const compared = [...new Set(likely)].filter((word) => word !== '\n').slice(0, TOP);
    const both = experiment(words, text, what, { words: compared });
    const was = new Map(both.before.map(({ word, probability }) => [word, probability]));
    return both.after.map(({ word, probability }) => ({ word, before: was.get(word)!, after: probability }));
  },

  /** Writes on, piece by piece. */
  async writeOn(
    { text, words, temperature, seed }: { text: string; words: number; temperature: number; seed: number },
    { breathe, emit }: Call<string>,
  ): Promise<string> {
    await breathe();
    return model('lstm').continue(text, { words, temperature, seed, onText: emit });
  },

  /** The cells of the LSTM that matter most to what it expects after a text, through time. */
  async cells(
    { text, about }: { text: string; about?: string },
    { breathe }: Call,
  ): Promise<{ steps: string[]; cells: CellTrace[] }> {
    await breathe();
    const watched = watch(model('lstm'), text, { about, cells: Number.MAX_SAFE_INTEGER });
    const ofLayers = watched.cells.filter(({ layer }) => watched.layers[layer].name !== 'memory');
    const cells = ofLayers.slice(0, CELLS).map(
      ({ layer, unit, weight, gates, values }): CellTrace => ({
        name: `${watched.layers[layer].name}, cell ${unit + 1}`,
        ...{ input: gates.input ?? [], forget: gates.forget ?? [], output: gates.output ?? [] },
        memory: values,
        role:
          weight >= 0
            ? `Without it, "${watched.word}" would be ${Math.exp(weight).toFixed(2)} times less likely.`
            : `Without it, "${watched.word}" would be ${Math.exp(-weight).toFixed(2)} times more likely.`,
      }),
    );
    return { steps: watched.words.map(({ text: word }) => word), cells };
  },

  /** Trains a model on a reader's own text. */
  learn,
  stopLearning,
};

export type WordsRoom = typeof handlers;

serve(handlers);
