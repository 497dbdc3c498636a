// A training run to be killed: resumes from the checkpoint at the path given, tells each step, and at the end its hash.
import { fileCheckpoints } from '../checkpoint.node.ts';
import { createEngine } from '../engine.ts';
import { train } from '../train.ts';
import { makeTask } from './training.ts';

const [path, steps, checkpointEvery] = process.argv.slice(2);
const task = makeTask(await createEngine({ backend: 'wasm' }), 'adam', Number(steps));
const result = await train({
  ...task.options,
  ...{ checkpoints: fileCheckpoints(path), checkpointEvery: Number(checkpointEvery), resume: true },
  onProgress: ({ step }) => void process.stdout.write(`step ${step}\n`),
});
process.stdout.write(`done ${result.steps} ${task.hash()}\n`);
