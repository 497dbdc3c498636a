// The errors a command may end with, and how any error becomes the one sentence that a person reads.

/** What the shell is told: it worked, it failed, it was called wrongly. */
export const EXIT = { ok: 0, failed: 1, usage: 2 } as const;

/** The command was called rightly and could not do its work: exit code 1. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

/** The command was called wrongly: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The reason an `AbortSignal` carries when a person, or the system, asked the program to end. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
  readonly exitCode: number;

  constructor(signal: 'SIGINT' | 'SIGTERM') {
    super(`stopped by ${signal}`);
    // A shell expects 128 + the signal's number.
    this.exitCode = 128 + (signal === 'SIGINT' ? 2 : 15);
  }
}

/** Errors of the language itself: in a finished program they mean a mistake of ours, not of the caller's. */
const OURS: readonly (new (...args: never[]) => Error)[] = [
  TypeError,
  RangeError,
  ReferenceError,
  SyntaxError,
  EvalError,
];

/** One sentence on one line, without a stack trace, for whatever was thrown. */
export function sentence(error: unknown): string {
  const raw = error instanceof Error ? error.message || error.name : String(error);
  const line =
    raw
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/(?<!\.)\.$/, '') || 'an error without a message';
  const unexpected = OURS.some(
    (type) => error instanceof type && Object.getPrototypeOf(error) === type.prototype,
  );
  return unexpected ? `something went wrong inside: ${line} (--verbose shows where)` : line;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(words: readonly string[], joint = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${joint} ${words[words.length - 1]}`;
}

/** Why the system refused a file, in words; `undefined` where the code tells a reader nothing more. */
export function systemReason(error: unknown): string | undefined {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EACCES':
    case 'EPERM':
      return 'permission is denied';
    case 'EISDIR':
      return 'it is a folder';
    case 'ENOTDIR':
      return 'a part of its path is a file, not a folder';
    case 'ENOSPC':
      return 'the disk is full';
    case 'EROFS':
      return 'the disk is read-only';
    case 'ENAMETOOLONG':
      return 'its name is too long';
    case 'EMFILE':
    case 'ENFILE':
      return 'too many files are open';
    default:
      return code;
  }
}
