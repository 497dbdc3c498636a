// Vitest: the tests beside the code, the examples and the recipes' checks, run from the sources.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['talking-blues-source', 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: ['talking-blues-source', 'node', 'import', 'default'] } },
  test: {
    include: ['src/**/*.test.ts', 'examples/**/*.test.ts', 'recipes/**/*.test.ts'],
    setupFiles: ['vitest.setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
  },
});
