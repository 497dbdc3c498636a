// The shipped models of words, fetched from beside the package's code.
import { FormatError } from '../lstm/index.ts';

// Written out, each whole, so that bundlers see the files and take them along.
const PLACES = {
  lstm: () => new URL('../../models/words.safetensors', import.meta.url),
  rnn: () => new URL('../../models/words-rnn.safetensors', import.meta.url),
};

/** @throws {FormatError} when the page's server does not have the file. */
export async function shippedModel(cell: 'lstm' | 'rnn'): Promise<Uint8Array> {
  const place = PLACES[cell]();
  const response = await fetch(place);
  // Servers of one-page sites answer with their page for what they do not have.
  if (!response.ok || response.headers.get('content-type')?.startsWith('text/html')) {
    throw new FormatError(`the model is not at ${place}; serve it there or pass its bytes to loadWords.`);
  }
  return new Uint8Array(await response.arrayBuffer());
}
