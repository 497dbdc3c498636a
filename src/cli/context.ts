// What a command is given of the outside world: streams, the stop signal, and a note of what is safe already.
import type { Readable, Writable } from 'node:stream';
import { CommandError, systemReason } from './errors.ts';
import type { Progress } from './progress.ts';

/** A stream that results go to. `write` resolves when the system has taken the bytes. */
export interface Output {
  readonly isTerminal: boolean;
  write(data: string | Uint8Array): Promise<void>;
}

export interface Context {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly signal: AbortSignal;
  /** Files that are complete on disk, for the line that Ctrl-C prints. */
  readonly kept: string[];
  /** Opens a bar on stderr; silent where stderr is no terminal. */
  openProgress(): Promise<Progress>;
}

/**
 * Wraps a Node stream. A reader that has gone away (`| head`) is no error: the rest of the output is dropped
 * and the command goes on, because the files it still writes matter more than the closed pipe.
 */
export function wrapOutput(stream: Writable & { isTTY?: boolean }, name: string): Output {
  let closed = false;
  // Without a listener Node turns a failed write into an uncaught exception.
  stream.on('error', () => {
    closed = true;
  });
  return {
    isTerminal: Boolean(stream.isTTY),
    write(data) {
      if (closed) return Promise.resolve();
      return new Promise((resolve, reject) => {
        stream.write(data, (error) => {
          const code = (error as NodeJS.ErrnoException | null | undefined)?.code;
          if (!error || code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED') resolve();
          else reject(new CommandError(`cannot write to ${name}: ${systemReason(error) ?? error.message}`));
        });
      });
    },
  };
}
