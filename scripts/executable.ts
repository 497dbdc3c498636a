// Lets a file be run: npm does so only when it links a package, and a later build writes the file anew.
import { chmodSync } from 'node:fs';

for (const path of process.argv.slice(2)) chmodSync(path, 0o755);
