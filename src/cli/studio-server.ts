// Serves the studio's built page: a fixed list of files, made once, so that no path can lead anywhere else.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { PAGE_HEADERS } from './studio-headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** What these hold is packed already, and too large to keep in memory. */
const MODEL = /\.(safetensors|sf3)$/;
/** The bundler names what lies here by its content, so it never changes. */
const UNCHANGING = /^assets\//;

/** No request of the page comes near these. */
const LIMITS = { headersTimeout: 10_000, requestTimeout: 20_000, maxHeaderSize: 16_384 } as const;
const MOST_CONNECTIONS = 256;

interface PageFile {
  readonly path: string;
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Compressed bodies by the name of their encoding, made when first asked for. */
  readonly bodies: Map<Encoding, Promise<Uint8Array>>;
}

type Encoding = 'br' | 'gzip' | 'identity';

export interface StudioFolders {
  /** The built page. */
  readonly page: string;
  /** The models and banks, which the page finds under `models/`. */
  readonly models: string;
}

/** A server of the page that does not listen yet. @throws {Error} `ENOENT` when a folder is missing. */
export async function createStudioServer(folders: StudioFolders): Promise<Server> {
  const files = new Map<string, PageFile>();
  for (const [name, path] of await filesIn(folders.page)) files.set(name, await pageFile(name, path));
  for (const [name, path] of await filesIn(folders.models)) {
    if (MODEL.test(name) && !name.includes('/')) {
      files.set(`models/${name}`, await pageFile(`models/${name}`, path));
    }
  }
  const server = createServer(LIMITS, (request, response) => {
    answer(files, request, response).catch(() => response.destroy());
  });
  server.maxConnections = MOST_CONNECTIONS;
  return server;
}

/** Regular files in a folder and those below it, by their path with slashes; symbolic links are left out. */
async function filesIn(folder: string, below = ''): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesIn(path, `${below}${entry.name}/`)));
    else if (entry.isFile()) found.push([below + entry.name, path]);
  }
  return found;
}

async function pageFile(name: string, path: string): Promise<PageFile> {
  const { size, mtimeMs } = await stat(path);
  const tag = createHash('sha256').update(`${name} ${size} ${mtimeMs}`).digest('base64url').slice(0, 22);
  return {
    path,
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    headers: {
      ...PAGE_HEADERS,
      ETag: `"${tag}"`,
      'Cache-Control': UNCHANGING.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    },
    bodies: new Map(),
  };
}

async function answer(
  files: ReadonlyMap<string, PageFile>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method } = request;
  if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, { Allow: 'GET, HEAD' });
  const file = files.get(nameOf(request.url ?? '/'));
  if (!file) return refuse(response, 404);
  if (request.headers['if-none-match'] === file.headers.ETag) {
    response.writeHead(304, file.headers).end();
    return;
  }
  const headers: Record<string, string> = { ...file.headers, 'Content-Type': file.type };
  if (MODEL.test(file.path)) {
    const { size } = await stat(file.path);
    response.writeHead(200, { ...headers, 'Content-Length': String(size) });
    if (method === 'HEAD') response.end();
    else await pipeline(createReadStream(file.path), response);
    return;
  }
  const encoding = encodingFor(request);
  const body = await bodyOf(file, encoding);
  response.writeHead(200, {
    ...headers,
    Vary: 'Accept-Encoding',
    'Content-Length': String(body.length),
    ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
  });
  response.end(method === 'HEAD' ? undefined : body);
}

/** The name that a path asks for; what is no path of the page simply is not in the list. */
function nameOf(url: string): string {
  const [path] = url.split(/[?#]/, 1);
  return path === '/' ? 'index.html' : path.slice(1);
}

function refuse(response: ServerResponse, status: 404 | 405, headers: Record<string, string> = {}): void {
  response.writeHead(status, { ...PAGE_HEADERS, ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(status === 404 ? 'The studio has no such page.\n' : 'The studio only gives pages out.\n');
}

function encodingFor({ headers }: IncomingMessage): Encoding {
  const accepted = String(headers['accept-encoding'] ?? '');
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

function bodyOf(file: PageFile, encoding: Encoding): Promise<Uint8Array> {
  let body = file.bodies.get(encoding);
  if (!body) {
    body = readFile(file.path).then((bytes) => encode(bytes, encoding));
    // A file that could not be read now may be readable later.
    body.catch(() => file.bodies.delete(encoding));
    file.bodies.set(encoding, body);
  }
  return body;
}

async function encode(bytes: Uint8Array, encoding: Encoding): Promise<Uint8Array> {
  if (encoding === 'gzip') return promisify(gzip)(bytes);
  if (encoding === 'identity') return bytes;
  return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
}
