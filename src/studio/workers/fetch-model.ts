// Fetches a model or bank of the package for a room's worker, tells how far it is, and keeps it for when there is no network.

/** How much of a model has come. */
export interface Fetched {
  readonly name: string;
  /** Bytes; the total is 0 where the server does not say. */
  readonly loaded: number;
  readonly total: number;
}

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
  if (!response?.ok) {
    throw new Error(`the model ${name} could not be fetched; look for a network connection, then try again.`);
  }
  const bytes = await readBody(response, (loaded, total) => onProgress?.({ name, loaded, total }));
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

async function readBody(
  response: Response,
  onProgress: (loaded: number, total: number) => void,
): Promise<Uint8Array> {
  // A compressed answer says how long it is on the way, not when it is here.
  const total = response.headers.has('Content-Encoding') ? 0 : Number(response.headers.get('Content-Length'));
  const reader = response.body!.getReader();
  const parts: Uint8Array[] = [];
  let loaded = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    loaded += value.length;
    onProgress(loaded, total);
  }
  const bytes = new Uint8Array(loaded);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
