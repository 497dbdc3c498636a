// For tests: a context whose streams are kept in memory, and a way to start the real program.
import { type ChildProcess, spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Context } from '../context.ts';
import type { Progress } from '../progress.ts';

export interface Heard {
  readonly context: Context;
  readonly out: () => string;
  readonly err: () => string;
  readonly bytes: () => Uint8Array;
}

const SILENT: Progress = { update() {}, stop() {} };

/** A context that remembers what is written; `stdin` is the text that waits there, `update` hears of progress. */
export function hear({
  stdin = '',
  signal = new AbortController().signal,
  terminal = false,
  update = SILENT.update,
} = {}): Heard {
  const out: Uint8Array[] = [];
  const err: Uint8Array[] = [];
  const into = (list: Uint8Array[]) => ({
    isTerminal: terminal,
    write: async (data: string | Uint8Array) => {
      list.push(Buffer.from(data as Uint8Array));
    },
  });
  return {
    context: {
      stdin: Readable.from([Buffer.from(stdin)]),
      stdout: into(out),
      stderr: into(err),
      signal,
      kept: [],
      openProgress: async () => ({ ...SILENT, update }),
    },
    out: () => Buffer.concat(out).toString(),
    err: () => Buffer.concat(err).toString(),
    bytes: () => Buffer.concat(out),
  };
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
export const TSX = import.meta.resolve('tsx');

/** The real program, from its sources, in a process of its own. */
export function start(argv: readonly string[], cwd = ROOT): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(
    process.execPath,
    ['--conditions=talking-blues-source', '--import', TSX, MAIN, ...argv],
    { cwd },
  );
  // A program that ended does not read what is still sent to it; its exit code tells more than a broken pipe.
  child.stdin.on('error', () => undefined);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return { child, ended };
}
