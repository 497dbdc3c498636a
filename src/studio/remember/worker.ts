// The room of words, in a worker.
import { loadWords, type Words } from '../../words/index.ts';
import { type Fetched, fetchModel } from '../workers/fetch-model.ts';
import type { Call } from '../workers/protocol.ts';
import { serve } from '../workers/serve.ts';

let words: Words | undefined;
const handlers = {
  async load(_: undefined, { emit }: Call<Fetched>): Promise<string> {
    words = await loadWords(await fetchModel('words.safetensors', emit));
    return words.network.engine.why;
  },
};
export type WordsRoom = typeof handlers;
serve(handlers);
