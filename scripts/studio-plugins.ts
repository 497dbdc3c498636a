// What the build of the page does beyond bundling: models stay where they are, the page states its own content policy,
// and the service worker learns which files there are.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { CONTENT_POLICY } from '../src/cli/studio-headers.ts';

const fingerprint = (path: string): string =>
  createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 16);

/** The models and banks in a folder, by file name, each with the beginning of its SHA-256. */
export function modelsIn(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => /\.(safetensors|sf3)$/.test(name));
  return Object.fromEntries(names.sort().map((name) => [name, fingerprint(join(folder, name))]));
}

/**
 * The rooms name their shipped models by `new URL('…', import.meta.url)`, which the bundler would copy; the page has
 * them in `models/` beside it. From the folder of the workers the rooms' own path leads there.
 */
export function modelsApart(): Plugin {
  return {
    name: 'models-apart',
    enforce: 'pre',
    transform(code, id) {
      if (!id.includes('shipped.browser.')) return undefined;
      return { code: code.replaceAll('new URL(', 'new URL(/* @vite-ignore */ '), map: null };
    },
  };
}

export function contentPolicy(): Plugin {
  return {
    name: 'content-policy',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Writes the list of the page's files into the service worker, when all of them are there. */
export function offlineFiles(): Plugin {
  let folder = '';
  return {
    name: 'offline-files',
    enforce: 'post',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    closeBundle() {
      const worker = join(folder, 'service-worker.js');
      const files = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .filter((path) => path !== worker)
        .sort();
      const list = Object.fromEntries(
        files.map((path) => [relative(folder, path).split(sep).join('/'), fingerprint(path)]),
      );
      const code = readFileSync(worker, 'utf8');
      if (!code.includes('__FILES__'))
        throw new Error('the service worker has no place for its list of files');
      writeFileSync(
        worker,
        code.replaceAll('__FILES__', () => `(${JSON.stringify(list)})`),
      );
    },
  };
}
