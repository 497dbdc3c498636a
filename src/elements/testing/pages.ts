// Pages with the elements in Chromium: from the package as it is installed, bundled by Vite or from another origin.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { bundleElements } from '../../../scripts/elements-bundle.ts';
import { findChromium, launch } from '../../lstm/testing/browser/site.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const chromium = findChromium();

/** Why the elements cannot be tested here; empty where they can. */
export const missing = chromium
  ? ''
  : ' (skipped: no chromium in the PATH; on Debian: apt-get install chromium)';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
};

/** What a page asks for, where all is its own: its styles need no leave. */
const STRICT =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'; img-src data:";

/** Serves a folder on the loopback with some headers. */
async function serve(folder: string, headers: Readonly<Record<string, string>>): Promise<Server> {
  const server = createServer(async ({ url }, response) => {
    const { pathname } = new URL(url!, 'http://localhost');
    try {
      const body = await readFile(new URL(`.${pathname}`, `${pathToFileURL(folder).href}/`));
      response.writeHead(200, {
        'Content-Type': TYPES[extname(pathname)] ?? 'application/octet-stream',
        'Content-Length': body.length,
        ...headers,
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

export class Pages {
  readonly #folder: string;
  readonly #servers: readonly Server[];
  readonly #browser: Browser;
  /** What went into the elements: paths from the repository. */
  readonly inputs: readonly string[];
  /** What the pages complained of. */
  readonly faults: string[] = [];

  private constructor(
    folder: string,
    servers: readonly Server[],
    browser: Browser,
    inputs: readonly string[],
  ) {
    this.#folder = folder;
    this.#servers = servers;
    this.#browser = browser;
    this.inputs = inputs;
  }

  /** Installs the package, and lets Vite bundle a page that imports both elements. Close it when done. */
  static async open(): Promise<Pages> {
    const folder = await mkdtemp(join(tmpdir(), 'talking-blues-elements-'));
    const installed = join(folder, 'node_modules/talking-blues');
    await mkdir(installed, { recursive: true });
    await cp(join(root, 'package.json'), join(installed, 'package.json'));
    await cp(join(root, 'models'), join(installed, 'models'), { recursive: true });
    const { inputs } = await bundleElements(join(installed, 'dist/elements'));
    await writeFile(
      join(folder, 'main.js'),
      "import 'talking-blues/elements/voice';\nimport 'talking-blues/elements/jam';\n",
    );
    await build({
      root: folder,
      ...{ base: './', configFile: false, logLevel: 'error' },
      build: {
        ...{ outDir: 'bundled', modulePreload: false },
        rolldownOptions: { input: join(folder, 'main.js'), output: { entryFileNames: 'main.js' } },
      },
    });
    await mkdir(join(folder, 'plain'));
    const page = await serve(folder, { 'Content-Security-Policy': STRICT });
    const other = await serve(join(folder, 'plain'), {});
    const packages = await serve(installed, { 'Access-Control-Allow-Origin': '*' });
    return new Pages(folder, [page, other, packages], await launch(chromium!), Object.keys(inputs));
  }

  /** A page with some elements: `bundled`, under a strict content policy, or `plain`, with the package from another origin. */
  async visit(
    way: 'bundled' | 'plain',
    elements: string,
    prepare: (page: Page) => Promise<void>,
  ): Promise<Page> {
    const [page, other, packages] = this.#servers.map(addressOf);
    const scripts =
      way === 'bundled'
        ? ['main.js']
        : ['voice', 'jam'].map((name) => `${packages}/dist/elements/${name}.js`);
    const html = `<!doctype html><html lang="en"><head><title>Elements</title>
      <link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
      ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}
      </head><body><main><h1>Elements</h1>${elements}</main></body></html>`;
    await writeFile(join(this.#folder, way, 'page.html'), html);
    const context = await this.#browser.newContext();
    const visited = await context.newPage();
    visited.on('console', (message) => message.type() === 'error' && this.faults.push(message.text()));
    visited.on('pageerror', (error) => this.faults.push(error.stack ?? error.message));
    await prepare(visited);
    await visited.goto(way === 'bundled' ? `${page}/bundled/page.html` : `${other}/page.html`);
    return visited;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    for (const server of this.#servers) {
      server.closeAllConnections();
      server.close();
    }
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** Keeps the events of the elements of a page, in their order, each with what is lit up then. To be called before the page is opened. */
export async function noteEvents(page: Page, types: readonly string[]): Promise<void> {
  await page.addInitScript((all) => {
    const events: unknown[] = [];
    Object.assign(window, { events });
    for (const type of all) {
      // They do not bubble; on their way down all can be heard.
      addEventListener(
        type,
        ({ target, detail }: CustomEventInit & Pick<Event, 'target'>) => {
          const lit = (target as Element).shadowRoot?.querySelector('mark, [aria-current]');
          events.push([type, detail, lit?.textContent ?? '']);
        },
        true,
      );
    }
  }, types);
}

export type Noted = [type: string, detail: Readonly<Record<string, unknown>> | null, lit: string];

export function eventsOf(page: Page): Promise<Noted[]> {
  return page.evaluate(() => (window as unknown as { events: Noted[] }).events);
}
