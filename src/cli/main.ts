#!/usr/bin/env node
// The program `talking-blues`: connects the command line to this process, its streams and its signals.
import { COMMANDS } from './commands.ts';
import { wrapOutput } from './context.ts';
import { EXIT, sentence } from './errors.ts';
import { openProgress } from './progress.ts';
import { run } from './run.ts';
import { watchForStop } from './signals.ts';

const stdout = wrapOutput(process.stdout, 'standard output');
const stderr = wrapOutput(process.stderr, 'standard error');

// What escapes every `catch` (an event handler, a worker) still ends as one sentence.
process.on('uncaughtException', async (error) => {
  await stderr.write(`talking-blues: ${sentence(error)}\n`);
  if (process.argv.includes('--verbose')) await stderr.write(`${error.stack}\n`);
  process.exit(EXIT.failed);
});

const watch = watchForStop();
const context = {
  stdin: process.stdin,
  stdout,
  stderr,
  signal: watch.signal,
  kept: [],
  openProgress: () => openProgress(process.stderr),
};
const code = await run(process.argv.slice(2), context, COMMANDS);
watch.dispose();
// Every write has been awaited; leaving now means that a worker left running cannot hold the shell.
process.exit(code);
