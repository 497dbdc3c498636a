// Serves a folder on the loopback under a strict content policy, and waits for what its pages post.
import { createHash } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

/** The Chromium in the search path, if there is one. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return ['chromium', 'chromium-browser', 'google-chrome']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

export function launch(executablePath: string): Promise<Browser> {
  // Chromium refuses its sandbox to root, which is who CI runs as.
  return chromium.launch({ executablePath, chromiumSandbox: process.getuid?.() !== 0 });
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.html': 'text/html',
  '.json': 'application/json',
};

/**
 * `/isolated/…` and `/open/…` both show the folder: the first is cross-origin isolated, the second is not. A folder's
 * page loads its `main.js`, with the import map `importmap.json` where there is one.
 */
export class Site {
  readonly #root: string;
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  #waiting = new Map<string, (posted: string) => void>();

  constructor(root: string) {
    this.#root = root;
  }

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** Opens a page and resolves with what it posts to `done`; rejects when the page fails first. */
  async visit<T>(browser: Browser, path: string): Promise<T> {
    const page = await browser.newPage();
    try {
      return await new Promise<T>((resolve, reject) => {
        this.#waiting.set(path.replace(/\?.*/, ''), (posted) => resolve(JSON.parse(posted) as T));
        const said: string[] = [];
        const fail = (why: string): void => reject(new Error([`${path}: ${why}`, ...said].join('\n')));
        page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
        page.on('pageerror', (error) => fail(error.stack ?? error.message));
        page.on('crash', () => fail('the page crashed'));
        page.on('close', () => fail('the page closed'));
        const { port } = this.#server.address() as AddressInfo;
        page.goto(`http://127.0.0.1:${port}${path}`).catch((error: Error) => fail(error.message));
      });
    } finally {
      await page.close();
    }
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const [, mode, path] = /^\/(isolated|open)(\/.*)$/.exec(pathname) ?? [];
    if (request.method === 'POST') {
      this.#waiting.get(pathname.replace(/[^/]*$/, ''))?.(await text(request));
      response.writeHead(204).end();
      return;
    }
    try {
      const scripts = ["'self'", "'wasm-unsafe-eval'"];
      let body: string | Buffer;
      if (path.endsWith('/')) {
        const map = await this.#read(`${path}importmap.json`).catch(() => undefined);
        if (map) scripts.push(`'sha256-${createHash('sha256').update(map).digest('base64')}'`);
        const importMap = map ? `<script type="importmap">${map}</script>` : '';
        body = `<!doctype html><title>tests</title>${importMap}<script type="module" src="main.js"></script>`;
      } else {
        body = await this.#read(path);
      }
      response.writeHead(200, {
        'Content-Type': path.endsWith('/')
          ? 'text/html'
          : (TYPES[extname(path)] ?? 'application/octet-stream'),
        'Content-Security-Policy': `default-src 'none'; script-src ${scripts.join(' ')}; worker-src 'self'; connect-src 'self'`,
        ...(mode === 'isolated' && {
          'Cross-Origin-Opener-Policy': 'same-origin',
          'Cross-Origin-Embedder-Policy': 'require-corp',
        }),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  }

  #read(path: string): Promise<Buffer> {
    return readFile(new URL(`.${path}`, `${pathToFileURL(this.#root).href}/`));
  }
}
