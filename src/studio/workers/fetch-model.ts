// Fetches a model or bank of the package for a room's worker, tells how far it is, and keeps it for when there is no network.
import { type Fetched, readModel } from './read-model.ts';

const KEPT = 'talking-blues-models';

/**
 * The bytes of `models/<name>`, from the browser's cache or from beside the page.
 * @throws {Error} when the model is not there and cannot be fetched.
 */
export async function fetchModel(name: string, onProgress?: (fetched: Fetched) => void): Promise<Uint8Array> {
  const version = __MODELS__[name];
  if (version === undefined) throw new Error(`the page was built without the model ${name}; build it again.`);
  // From the folder of the rooms' code, where the build puts all workers; the comment keeps the bundler from reading it.
  const place = new URL(/* @vite-ignore */ `../../models/${name}`, import.meta.url);
  place.searchParams.set('v', version);
  const cache = await openCache();
  const kept = await cache?.match(place);
  const response = kept ?? (await fetch(place).catch(() => undefined));
  const bytes = await readModel(name, response, onProgress);
  if (!kept) await keep(cache, place, bytes);
  return bytes;
}

/** Storage may be forbidden or full; then the model is fetched each time. */
async function openCache(): Promise<Cache | undefined> {
  return globalThis.caches?.open(KEPT).catch(() => undefined);
}

async function keep(cache: Cache | undefined, place: URL, bytes: Uint8Array): Promise<void> {
  if (!cache) return;
  try {
    for (const old of await cache.keys()) {
      const { pathname, href } = new URL(old.url);
      if (pathname === place.pathname && href !== place.href) await cache.delete(old);
    }
    const headers = { 'Content-Length': String(bytes.length), 'Content-Type': 'application/octet-stream' };
    await cache.put(place, new Response(bytes as Uint8Array<ArrayBuffer>, { headers }));
  } catch {
    // As above.
  }
}
