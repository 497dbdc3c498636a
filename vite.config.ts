// Builds the studio's page into dist/studio: from the sources, each stage and each worker fetched when it is needed.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { contentPolicy, modelsApart, modelsIn, offlineFiles } from './scripts/studio-plugins.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Workers lie two folders deep, from where the rooms find `../../models/`. */
const ROOMS = 'assets/rooms/[name]-[hash].js';

export default defineConfig({
  root: here('src/studio'),
  base: './',
  define: { __MODELS__: JSON.stringify(modelsIn(here('models'))) },
  resolve: { conditions: ['talking-blues-source', 'browser', 'module', 'import', 'default'] },
  plugins: [modelsApart(), contentPolicy(), offlineFiles()],
  build: {
    ...{ outDir: here('dist/studio'), emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
    // Nothing that is fetched once need be told of in advance, and no browser of ours lacks it.
    modulePreload: false,
    rolldownOptions: {
      input: {
        index: here('src/studio/index.html'),
        'service-worker': here('src/studio/offline/service-worker.ts'),
      },
      output: {
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  worker: {
    format: 'es',
    plugins: () => [modelsApart()],
    rolldownOptions: { output: { entryFileNames: ROOMS, chunkFileNames: ROOMS } },
  },
});
