// Computes the tests' PyTorch fixture again, with the program kept in the text beside it.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { python } from './rivals/pytorch.ts';

const folder = new URL('../../src/lstm/testing/', import.meta.url);
const program = /```python\n([\s\S]*?)```/.exec(
  readFileSync(new URL('pytorch-fixture.md', folder), 'utf8'),
)![1];
const interpreter = python();
if (!interpreter) throw new Error('PyTorch is not installed: apt install python3-torch');
const { stdout, stderr, status } = spawnSync(interpreter, ['-c', program], { encoding: 'utf8' });
if (status !== 0) throw new Error(stderr);
writeFileSync(new URL('pytorch-fixture.json', folder), stdout);
console.log('Wrote src/lstm/testing/pytorch-fixture.json; `npm run format` lays it out.');
