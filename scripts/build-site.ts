// Puts the built page and its models into one folder, for any host of static files: out/site.
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { modelsIn } from './studio-plugins.ts';

const SITE = 'out/site';

rmSync(SITE, { recursive: true, force: true });
cpSync('dist/studio', SITE, { recursive: true });
for (const name of Object.keys(modelsIn('models'))) cpSync(join('models', name), join(SITE, 'models', name));
console.log(`The site is in ${SITE}: ${readdirSync(SITE, { recursive: true }).length} files and folders.`);
