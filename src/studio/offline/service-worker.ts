// The service worker: keeps every file of this version of the page, so that it opens without a network, and gives them
// the headers that isolate the page where its host cannot. Models are kept by who fetches them.

/** The page's files, each with the beginning of its SHA-256; the build writes them in. */
declare const __FILES__: Readonly<Record<string, string>>;

// The types of a service worker contradict those of a page, so what is used of them stands here.
interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Scope {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(
    type: 'message',
    listener: (event: ExtendableEvent & { readonly data: unknown }) => void,
  ): void;
}
const scope = self as unknown as Scope;

const PREFIX = 'talking-blues-page-';
const FILES = __FILES__;
const VERSION = PREFIX + fingerprint(Object.values(FILES).join(''));
const BASE = new URL('./', scope.location.href).href;
const INDEX = 'index.html';

const ISOLATION = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

scope.addEventListener('install', (event) => {
  const requests = Object.keys(FILES).map((file) => new Request(BASE + file, { cache: 'no-cache' }));
  event.waitUntil(caches.open(VERSION).then((cache) => cache.addAll(requests)));
});

scope.addEventListener('activate', (event) => {
  const tidy = async (): Promise<void> => {
    for (const name of await caches.keys()) {
      if (name.startsWith(PREFIX) && name !== VERSION) await caches.delete(name);
    }
    await scope.clients.claim();
  };
  event.waitUntil(tidy());
});

scope.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(scope.skipWaiting());
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const [place] = request.url.split(/[?#]/);
  if (request.method !== 'GET' || !place.startsWith(BASE)) return;
  const file = place.slice(BASE.length) || INDEX;
  if (file in FILES) event.respondWith(answer(file, request));
});

async function answer(file: string, request: Request): Promise<Response> {
  const cache = await caches.open(VERSION);
  const response = (await cache.match(BASE + file)) ?? (await fetch(request));
  const headers = new Headers(response.headers);
  for (const [name, value] of Object.entries(ISOLATION)) headers.set(name, value);
  const { status, statusText } = response;
  return new Response(response.body, { status, statusText, headers });
}

/** 32 bits of a text (FNV-1a); enough to tell one version of the page from the next. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16);
}
