// The improviser that ships with the package, read from its folder.
import { readFile } from 'node:fs/promises';
import { type Improviser, loadImproviser } from './improviser.ts';

/** `models/improviser.safetensors`, learned from real solos (see `models/improviser.md`). Close it when done. */
export async function loadShippedImproviser(): Promise<Improviser> {
  // From src/blues/improviser and from dist/blues/improviser alike.
  return loadImproviser(await readFile(new URL('../../../models/improviser.safetensors', import.meta.url)));
}
