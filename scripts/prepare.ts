// Builds the package unless what is built is newer than all sources: npm also prepares it when npx links it.
import { execSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const built = statSync('dist/cli/main.js', { throwIfNoEntry: false })?.mtimeMs ?? 0;
const sources = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
);
const newest = Math.max(
  ...[...sources, 'package.json', 'tsconfig.json', 'tsconfig.build.json'].map(
    (file) => statSync(file).mtimeMs,
  ),
);
if (newest > built) execSync('npm run --silent build', { stdio: 'inherit' });
