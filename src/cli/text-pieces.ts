// Text files of any size in pieces: read through once to find where to cut, then piece by piece when needed.
import { type FileHandle, open } from 'node:fs/promises';
import type { Piece } from '../words/index.ts';
import { CommandError, systemReason } from './errors.ts';
import { quote } from './files.ts';

/** Bytes read at a time. */
const CHUNK = 1 << 20;

export interface TextFiles {
  /** The pieces of all files in order. */
  readonly pieces: readonly Piece[];
  readonly bytes: number;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly signal?: AbortSignal;
  /** Called with each piece of text in order while the files are read through. */
  readonly onPiece: (text: string, index: number) => void;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Opens text files (UTF-8) and finds where to cut them: at blank lines, else at line ends, else at spaces.
 * @throws {CommandError} for a file that cannot be read, is empty, or is no text.
 */
export async function openTextFiles(paths: readonly string[], options: OpenOptions): Promise<TextFiles> {
  const files: FileHandle[] = [];
  const close = async (): Promise<void> => {
    for (const file of files) await file.close();
  };
  try {
    const sizes: number[] = [];
    for (const path of paths) {
      const file = await open(path, 'r').catch((error) => fail(path, error));
      files.push(file);
      const stat = await file.stat();
      if (stat.isDirectory()) throw new CommandError(`${quote(path)} is a folder; name the text files in it`);
      if (!stat.isFile())
        throw new CommandError(`${quote(path)} is no file; training reads a text several times`);
      if (stat.size === 0) throw new CommandError(`${quote(path)} is empty; there is nothing to learn from`);
      sizes.push(stat.size);
    }
    const bytes = sizes.reduce((a, b) => a + b, 0);
    const { pieceLength } = await import('../words/index.ts');
    const length = pieceLength(bytes);
    const pieces: Piece[] = [];
    let done = 0;
    for (const [i, file] of files.entries()) {
      for await (const [from, text] of cut(file, paths[i], length, options.signal)) {
        const size = Buffer.byteLength(text);
        pieces.push({ read: () => readPiece(file, paths[i], from, size) });
        options.onPiece(text, pieces.length - 1);
        done += size;
        options.onProgress?.(done, bytes);
      }
    }
    return { pieces, bytes, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function fail(path: string, error: unknown): never {
  throw new CommandError(`cannot read ${quote(path)}: ${systemReason(error) ?? (error as Error).message}`, {
    cause: error,
  });
}

async function readPiece(file: FileHandle, path: string, from: number, size: number): Promise<string> {
  const bytes = new Uint8Array(size);
  const { bytesRead } = await file.read(bytes, 0, size, from);
  if (bytesRead < size)
    throw new CommandError(`${quote(path)} became shorter while it was read; begin again`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

/** The pieces of a file, each with the byte at which it begins; every byte is in one. */
async function* cut(
  file: FileHandle,
  path: string,
  length: number,
  signal?: AbortSignal,
): AsyncGenerator<[number, string]> {
  const { cutPlace } = await import('../words/index.ts');
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const chunk = new Uint8Array(CHUNK);
  let rest = '';
  let from = 0;
  for (let at = 0; ; ) {
    signal?.throwIfAborted();
    const { bytesRead } = await file.read(chunk, 0, CHUNK, at);
    at += bytesRead;
    rest += decode(decoder, chunk.subarray(0, bytesRead), bytesRead > 0, path);
    // What stays over from the last chunk is cut with the next one: its end is not known yet.
    while (rest.length > 0 && (bytesRead === 0 || rest.length > 4 * length)) {
      const end = cutPlace(rest, length);
      const text = rest.slice(0, end);
      yield [from, text];
      from += Buffer.byteLength(text);
      rest = rest.slice(end);
    }
    if (bytesRead === 0) return;
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean, path: string): string {
  let text: string | undefined;
  try {
    text = decoder.decode(bytes, { stream });
  } catch {
    // Said below.
  }
  if (text === undefined || text.includes('\0')) {
    throw new CommandError(`${quote(path)} is not a text file (UTF-8); convert it first`);
  }
  return text;
}
