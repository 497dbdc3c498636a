// Trains a fixed model and prints the hash of its parameters, to compare machines, versions of Node and thread counts:
//   node --conditions talking-blues-source --import tsx scripts/determinism.ts [threads] [steps] [small|large]
import { SIZES, trainedHash } from '../src/lstm/testing/determinism.ts';

const [threads = '1', steps = '30', size = 'small'] = process.argv.slice(2);
if (!(size in SIZES)) throw new Error(`"${size}" is no size; choose small or large.`);
const hash = await trainedHash(Number(threads), Number(steps), size as keyof typeof SIZES);
const { node, v8 } = process.versions;
console.log(
  JSON.stringify({
    hash,
    node,
    v8,
    arch: process.arch,
    threads: Number(threads),
    steps: Number(steps),
    size,
  }),
);
