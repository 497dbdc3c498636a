// The built page as a person meets it: built into a temporary folder, served by the server that ships, shown in Chromium.
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { createStudioServer } from '../../cli/studio-server.ts';
import { findChromium, launch } from '../../lstm/testing/browser/site.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const chromium = findChromium();

/** Why the page cannot be tested here; empty where it can. */
export const missing = chromium
  ? ''
  : ' (skipped: no chromium in the PATH; on Debian: apt-get install chromium)';

/** The fragment of the address that a page leaves behind, with all that was changed. */
export function fragmentLeft(page: Page): Promise<string> {
  return page.evaluate(() => {
    dispatchEvent(new Event('pagehide'));
    return location.hash;
  });
}

/** Machines that do other work besides are slow. */
const PATIENCE = 90_000;

export interface Visit extends BrowserContextOptions {
  /** What stands behind the # of the address. */
  readonly fragment?: string;
  /** Visits as a person who was here before, in the same browser profile. */
  readonly context?: BrowserContext;
}

export class Studio {
  readonly #folder: string;
  readonly #server: Server;
  readonly #browser: Browser;
  readonly #contexts: BrowserContext[] = [];
  /** What the pages complained of, which no test may leave behind: errors, and what the content policy refused. */
  readonly faults: string[] = [];
  /** What was given out, by workers asked for as well: paths with the bytes that were on the way, headers included. */
  readonly given: { readonly path: string; readonly bytes: number }[] = [];

  private constructor(folder: string, server: Server, browser: Browser) {
    this.#folder = folder;
    this.#server = server;
    this.#browser = browser;
    server.on('request', ({ url = '' }, response) => {
      // A connection carries one answer at a time.
      const socket = response.socket!;
      const before = socket.bytesWritten;
      response.on('finish', () => this.given.push({ path: url, bytes: socket.bytesWritten - before }));
    });
  }

  /** Builds and opens everything. Close it when done. */
  static async open(): Promise<Studio> {
    const folder = await mkdtemp(join(tmpdir(), 'talking-blues-studio-'));
    await build({
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'error',
      build: { outDir: folder },
    });
    const server = await createStudioServer({ page: folder, models: join(root, 'models') });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new Studio(folder, server, await launch(chromium!));
  }

  get address(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async visit({ fragment = '', context, ...options }: Visit = {}): Promise<Page> {
    const visitor = context ?? (await this.#browser.newContext(options));
    if (!context) this.#contexts.push(visitor);
    visitor.setDefaultTimeout(PATIENCE);
    const page = await visitor.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(`${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.faults.push(error.stack ?? error.message));
    await page.goto(this.address + fragment);
    return page;
  }

  /** Ends all visits. */
  async leave(): Promise<void> {
    for (const context of this.#contexts.splice(0)) await context.close();
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#server.close();
    this.#server.closeAllConnections();
    await rm(this.#folder, { recursive: true, force: true });
  }
}
