// Reading what a command is given and writing what it makes: whole or not at all, with errors a person can act on.
import { randomBytes } from 'node:crypto';
import { chmod, type FileHandle, mkdir, open, realpath, rename, rm, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { addAbortSignal, type Readable } from 'node:stream';
import { CommandError, systemReason } from './errors.ts';

/** Bytes. */
export const MAX_CHART_BYTES = 1 << 20;

/**
 * Writes a file so that a reader, or a crash, sees the old content or the new and never a part: a temporary
 * file in the same folder (a rename is atomic only within one disk), flushed, then renamed.
 */
export async function writeFileAtomically(path: string, bytes: Uint8Array | string): Promise<void> {
  let temporary: string | undefined;
  try {
    const before = await stat(path).catch(() => undefined);
    if (before?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    if (before && !before.isFile()) {
      // A device or a pipe cannot be replaced by a file; what is written goes straight in.
      return await withFile(path, 'w', (file) => file.writeFile(bytes));
    }
    // A link stays a link: what it points to is replaced.
    const target = before ? await realpath(path) : path;
    const name = `.${basename(target).slice(0, 100)}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
    temporary = join(dirname(target), name);
    await withFile(temporary, 'wx', async (file) => {
      await file.writeFile(bytes);
      await file.sync();
    });
    if (before) await chmod(temporary, before.mode & 0o7777);
    await rename(temporary, target);
  } catch (error) {
    if (temporary) await rm(temporary, { force: true }).catch(() => undefined);
    throw new CommandError(`cannot write ${quote(path)}: ${await writeReason(path, error)}`, {
      cause: error,
    });
  }
}

async function withFile(
  path: string,
  flags: string,
  use: (file: FileHandle) => Promise<void>,
): Promise<void> {
  const file = await open(path, flags);
  try {
    await use(file);
  } finally {
    await file.close();
  }
}

/** For a file to be written, ENOENT means that its folder is missing. */
async function writeReason(path: string, error: unknown): Promise<string> {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return `there is no folder ${quote(dirname(path))}`;
  return systemReason(error) ?? (error as Error).message;
}

/** Makes a folder and those above it; a folder that is there is fine. Returns the topmost that was made, if any. */
export async function makeFolder(path: string): Promise<string | undefined> {
  try {
    return await mkdir(path, { recursive: true });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason = code === 'EEXIST' ? 'a file of that name is in the way' : systemReason(error);
    throw new CommandError(`cannot make the folder ${quote(path)}: ${reason ?? (error as Error).message}`, {
      cause: error,
    });
  }
}

/** Removes a folder and those above it up to `top`, as long as they are empty. */
export async function removeEmpty(path: string, top: string): Promise<void> {
  try {
    for (let folder = resolve(path); ; folder = dirname(folder)) {
      await rmdir(folder);
      if (folder === resolve(top)) return;
    }
  } catch {
    // Something is in it: it stays.
  }
}

export interface ReadOptions {
  /** More than this is refused before it fills the memory. */
  readonly maxBytes: number;
  /** What `-` stands for. */
  readonly stdin?: Readable;
  readonly signal?: AbortSignal;
}

/** Reads a file, or standard input for `-`, up to a limit. */
export async function readInput(path: string, options: ReadOptions): Promise<Uint8Array> {
  const { maxBytes, stdin = process.stdin, signal } = options;
  const tooLarge = () =>
    new CommandError(`${path === '-' ? 'standard input' : quote(path)} is larger than ${size(maxBytes)}`);
  if (path === '-') {
    const source = signal ? addAbortSignal(signal, stdin) : stdin;
    return gather(source, maxBytes, tooLarge);
  }
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const { size: length } = await file.stat();
    if (length > maxBytes) throw tooLarge();
    // The length is only a hint: pipes say 0, and a file may grow while it is read.
    return await gather(file.createReadStream({ autoClose: false, signal }), maxBytes, tooLarge);
  } catch (error) {
    if (error instanceof CommandError || signal?.aborted) throw error;
    throw new CommandError(`cannot read ${quote(path)}: ${systemReason(error) ?? (error as Error).message}`, {
      cause: error,
    });
  } finally {
    await file?.close();
  }
}

async function gather(source: Readable, maxBytes: number, tooLarge: () => Error): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
    length += bytes.length;
    if (length > maxBytes) throw tooLarge();
    chunks.push(bytes);
  }
  const all = Buffer.concat(chunks, length);
  return new Uint8Array(all.buffer, all.byteOffset, all.length);
}

/** The same as text; what is no UTF-8 text is refused with a sentence, a byte order mark is dropped. */
export async function readText(path: string, options: ReadOptions): Promise<string> {
  const bytes = await readInput(path, options);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new CommandError(`${path === '-' ? 'standard input' : quote(path)} is not a text file (UTF-8)`, {
      cause: error,
    });
  }
}

/** A path as it is shown: control characters and quotes made visible, so that one line stays one line. */
export function quote(path: string): string {
  return JSON.stringify(path.length > 200 ? `${path.slice(0, 199)}…` : path);
}

/** Bytes in words: `1.5 MB`. */
export function size(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  const digits = unit === 0 || value >= 100 ? 0 : 1;
  return `${value.toFixed(digits).replace(/\.0$/, '')} ${bytes === 1 ? 'byte' : units[unit]}`;
}
