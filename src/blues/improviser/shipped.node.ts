// The improviser that ships with the package, read from its folder.
import { readFile } from 'node:fs/promises';
import type { Engine } from '../../lstm/index.ts';
import { type Improviser, loadImproviser } from './improviser.ts';

/** `models/improviser.safetensors`, learned from real solos (see `models/improviser.md`). Close it when done. */
export async function loadShippedImproviser(options: { readonly engine?: Engine } = {}): Promise<Improviser> {
  // From src/blues/improviser and from dist/blues/improviser alike.
  const bytes = await readFile(new URL('../../../models/improviser.safetensors', import.meta.url));
  return loadImproviser(bytes, options);
}
