// Builds the package unless what is built is newer than all sources: npm also prepares it when npx links it.
import { execSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

// The build writes the page's service worker last of all.
const built = statSync('dist/studio/service-worker.js', { throwIfNoEntry: false })?.mtimeMs ?? 0;
const sources = ['src', 'scripts', 'models'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
);
const newest = Math.max(
  ...[
    ...sources,
    'package.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'tsconfig.elements.json',
    'vite.config.ts',
  ].map((file) => statSync(file).mtimeMs),
);
if (newest > built) execSync('npm run --silent build', { stdio: 'inherit' });
