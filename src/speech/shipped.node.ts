// The shipped models of speech, from the package's folder.
import { readFile } from 'node:fs/promises';

/** What comes with the package, by the names of its files. */
export type ShippedModel =
  | 'pronunciations'
  | 'heteronyms'
  | 'letters'
  | 'durations'
  | 'pitch'
  | 'voice'
  | 'fargan';

/** The path holds from src/speech and from dist/speech. @throws an error of code ENOENT where the file is missing. */
export async function shippedModel(name: ShippedModel): Promise<Uint8Array> {
  return readFile(new URL(`../../models/${name}.safetensors`, import.meta.url));
}
