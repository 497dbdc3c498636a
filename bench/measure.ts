// Starts a contender in a process of its own, with a time limit, and reads back what it measured.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Contender } from './contenders.ts';
import { command as pytorch } from './rivals/pytorch.ts';
import { type WorkName, works } from './work.ts';

/** What a contender's process prints: times in milliseconds, memory in MiB. */
export interface Measured {
  samples: number[];
  /** The very first run, compilation included. */
  first: number;
  /** What the first and the second run gave: equal for all contenders if they did the same work. */
  proof: number[];
  peak: number;
}

export type Outcome = { measured: Measured } | { failed: string };

export interface Job {
  work: WorkName;
  threads: number;
  /** How long to measure. */
  seconds: number;
  /** How long the process may live. */
  limit: number;
}

export function measure(contender: Contender, { work, threads, seconds, limit }: Job): Promise<Outcome> {
  const { module, variant = '' } = contender;
  const child = fileURLToPath(new URL('child.js', import.meta.url));
  const { file, args, env } =
    module === 'pytorch'
      ? pytorch(variant, works[work], threads, seconds)
      : {
          file: process.execPath,
          args: [child, module, variant, work, String(threads), String(seconds)],
          env: { ...process.env, ...contender.env },
        };
  return new Promise((resolve) => {
    const started = spawn(file, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let errors = '';
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      started.kill('SIGKILL');
    }, limit * 1000);
    started.stdout.on('data', (chunk) => {
      out += chunk;
    });
    started.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    started.on('error', (error) => {
      errors += error.message;
    });
    started.on('close', (code) => {
      clearTimeout(timer);
      if (late) return resolve({ failed: `over ${limit} s` });
      const line = out.trim().split('\n').at(-1);
      if (code !== 0 || !line?.startsWith('{')) return resolve({ failed: lastError(errors) });
      resolve({ measured: JSON.parse(line) });
    });
  });
}

/** The line of a stack trace that says what happened. */
function lastError(text: string): string {
  const lines = text.trim().split('\n');
  return (lines.find((line) => /^\w*Error: /.test(line)) ?? lines.at(-1) ?? 'failed').slice(0, 120);
}
