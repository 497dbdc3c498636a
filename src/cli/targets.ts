// Where an improvisation goes: files by their extension, or standard output, checked before any work begins.
import { stat } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { Context } from './context.ts';
import { CommandError, UsageError } from './errors.ts';
import { quote, writeFileAtomically } from './files.ts';
import { collect, oneOf } from './options.ts';

export const FORMATS = ['mid', 'musicxml', 'wav'] as const;
export type Format = (typeof FORMATS)[number];

export interface Target {
  /** `-` is standard output. */
  readonly path: string;
  readonly format: Format;
}

const EXTENSIONS: Readonly<Record<string, Format>> = {
  '.mid': 'mid',
  '.midi': 'mid',
  '.musicxml': 'musicxml',
  '.wav': 'wav',
};

/** `-o` and `--format`, of every command that writes music. */
export function addTargets(command: Command): Command {
  return command
    .addOption(
      new Option(
        '-o, --output <file>',
        'write .mid, .musicxml or .wav; may be repeated; - is standard output',
      )
        .argParser(collect)
        .default([], 'none'),
    )
    .addOption(
      new Option(
        '--format <format>',
        `${FORMATS.join(', ')}: for -o - and names without an extension`,
      ).argParser(oneOf(FORMATS)),
    );
}

/** What each `-o` asks for. `format` stands in where the name does not tell. */
export function parseTargets(paths: readonly string[], format?: Format): Target[] {
  const targets = paths.map((path): Target => {
    if (path === '') throw new UsageError('-o needs the name of a file');
    const byName = path === '-' ? undefined : EXTENSIONS[extname(path).toLowerCase()];
    if (byName) return { path, format: byName };
    if (format) return { path, format };
    if (path === '-')
      throw new UsageError(`-o - needs --format ${FORMATS.join(', ')}: a pipe has no extension`);
    throw new UsageError(
      `-o ${quote(path)} does not say what to write: end it in .mid, .musicxml or .wav, or give --format`,
    );
  });
  const places = targets.map(({ path }) => (path === '-' ? '-' : resolve(path)));
  const twice = places.findIndex((place, i) => places.indexOf(place) < i);
  if (twice >= 0) throw new UsageError(`-o ${targets[twice].path} is given twice`);
  return targets;
}

/** Finds out now, and not after a minute of training, that a folder is missing. */
export async function checkTargets(targets: readonly Target[], context: Context): Promise<void> {
  for (const { path, format } of targets) {
    if (path === '-') {
      if (context.stdout.isTerminal && format !== 'musicxml') {
        throw new UsageError(
          `-o - would print ${format} bytes to the terminal: send them to a file or a program`,
        );
      }
      continue;
    }
    await checkFile(path);
  }
}

/** Whether a file could be written there: its folder exists, and no folder has its name. */
export async function checkFile(path: string): Promise<void> {
  const folder = await stat(dirname(path)).catch(() => undefined);
  if (!folder)
    throw new CommandError(`cannot write ${quote(path)}: there is no folder ${quote(dirname(path))}`);
  if (!folder.isDirectory()) {
    throw new CommandError(`cannot write ${quote(path)}: ${quote(dirname(path))} is not a folder`);
  }
  const file = await stat(path).catch(() => undefined);
  if (file?.isDirectory()) throw new CommandError(`cannot write ${quote(path)}: it is a folder`);
}

/** Makes and writes each target in turn; each that is done is noted, for the line that Ctrl-C prints. */
export async function writeTargets(
  targets: readonly Target[],
  make: (format: Format) => Promise<Uint8Array | string>,
  context: Context,
): Promise<void> {
  const made = new Map<Format, Uint8Array | string>();
  for (const { path, format } of targets) {
    context.signal.throwIfAborted();
    const content = made.get(format) ?? (await make(format));
    made.set(format, content);
    context.signal.throwIfAborted();
    if (path === '-') await context.stdout.write(content);
    else {
      await writeFileAtomically(path, content);
      context.kept.push(path);
    }
  }
}
