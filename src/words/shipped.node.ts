// The shipped models of words, from the package's folder.
import { readFile } from 'node:fs/promises';

export async function shippedModel(cell: 'lstm' | 'rnn'): Promise<Uint8Array> {
  // The path holds from src/words and from dist/words.
  const name = cell === 'lstm' ? 'words' : 'words-rnn';
  return readFile(new URL(`../../models/${name}.safetensors`, import.meta.url));
}
