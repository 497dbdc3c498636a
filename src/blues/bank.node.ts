// The instrument bank that ships with the package, read from its folder.
import { readFile } from 'node:fs/promises';

/** `models/band.sf3`: tenor sax, piano, bass, drums and a few more (see `models/band.md`). */
export async function loadBank(): Promise<Uint8Array> {
  // From src/blues and from dist/blues alike.
  return readFile(new URL('../../models/band.sf3', import.meta.url));
}
