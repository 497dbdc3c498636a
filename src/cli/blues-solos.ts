// The solos that `train blues` and `evaluate blues` are given: files and folders → solos, and what cannot be used and why.
import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
// From where they are defined, so that `--help` waits for nothing else.
import { SOLO_STYLES, type SoloStyle } from '../blues/improviser/solo.ts';
import type { Chart, Solo } from '../blues/index.ts';
import { chartArgument } from './chart-argument.ts';
import type { Context } from './context.ts';
import { CommandError, sentence, systemReason } from './errors.ts';
import { quote, readInput } from './files.ts';
import { oneOf, wholeNumber } from './options.ts';
import { counted, table } from './table.ts';

export interface SolosOptions {
  readonly chart?: string;
  readonly firstBar?: number;
  readonly track?: string;
  readonly soloStyle?: SoloStyle;
}

export interface Skipped {
  readonly file: string;
  readonly why: string;
}

export interface FoundSolos {
  readonly solos: readonly Solo[];
  readonly skipped: readonly Skipped[];
  /** SHA-256 of all that was learned from: names and bytes of solos, their charts, and what an index tells of them. */
  readonly digest: string;
}

export const SOLOS_HELP = `
Data are files or folders, searched with all that is in them, of
  MIDI (.mid)         a melody, with chord symbols in it as markers, texts or lyrics; or with a chart beside it
                      (tune.txt beside tune.mid); or with --chart for all that have neither
  MusicXML (.musicxml, .xml, .mxl)  a melody with chord symbols over it
  CSV (.csv)          pairs as of the Weimar Jazz Database: NAME.csv with the notes, and NAME_beattrack.csv beside
                      it or in mcsv_beat; an index*.json beside them or above may tell style, feel and tonality
What cannot be used is named with the reason, and left out.`;

/** Bytes of a file: far above any solo, far below what would fill a machine. */
const MAX_BYTES = 16_000_000;
/** Files in all folders, and folders within each other. */
const [MOST_FILES, DEEPEST] = [20_000, 16];
const KINDS = ['.mid', '.midi', '.musicxml', '.xml', '.mxl', '.csv'];
const BEATS = '_beattrack.csv';
/** Lines of what was skipped; `--json` tells all. */
const MOST_LINES = 20;

export function addSolos(command: Command): Command {
  return command
    .option('--chart <chart>', 'for MIDI files without chords: a chart, a file with one, or a link')
    .addOption(
      new Option(
        '--first-bar <bar>',
        'bar of such a file, from 1, in which the form begins (default: 1)',
      ).argParser(wholeNumber(1, 10_000)),
    )
    .option(
      '--track <track>',
      'number, from 1, or name of the melody’s track in MIDI files (default: the one most like a melody)',
    )
    .addOption(
      new Option(
        '--solo-style <name>',
        `the style of what MIDI and MusicXML hold: ${SOLO_STYLES.join(', ')} (default: none in particular)`,
      ).argParser(oneOf(SOLO_STYLES)),
    );
}

/**
 * Reads all solos.
 * @param swung whether scores are taken to swing; otherwise their timing is unknown
 * @throws {CommandError} for a path that cannot be read, too many files, or not one solo
 */
export async function readSolos(
  paths: readonly string[],
  { chart: argument, firstBar, track, soloStyle: style }: SolosOptions,
  context: Context,
  { swung = false }: { readonly swung?: boolean } = {},
): Promise<FoundSolos> {
  const files = await filesIn(paths);
  const { hasMetre, readSolo, readWeimarSolo } = await import('../blues/index.ts');
  const given = argument === undefined ? undefined : await chartArgument(argument, context);
  const indices = new Map<string, Promise<ReadonlyMap<string, IndexEntry>>>();
  const digest = createHash('sha256').update(JSON.stringify([given, firstBar, track, style]));
  const read = async (path: string): Promise<Uint8Array> => {
    const bytes = await readInput(path, { maxBytes: MAX_BYTES, signal: context.signal });
    digest.update(basename(path)).update(bytes);
    return bytes;
  };
  const textIn = async (path: string): Promise<string> => new TextDecoder().decode(await read(path));
  const pair = async (path: string): Promise<Solo> => {
    const id = basename(path, extname(path));
    const melody = await textIn(path);
    const beats = await textIn(await beatsOf(path));
    const about = await aboutSolo(path, id, indices, context);
    digest.update(JSON.stringify(about));
    const { style: era, feel, tonality } = about;
    return readWeimarSolo({ id, melody, beats, style: era, feel, blues: tonality === 'BLUES' });
  };
  const other = async (path: string): Promise<Solo> => {
    const bytes = await read(path);
    const beside = await chartBeside(path, context);
    if (beside) digest.update(JSON.stringify(beside));
    const chart = beside ?? given;
    return readSolo(bytes, { id: basename(path, extname(path)), chart, firstBar, track, style, swung });
  };
  const [solos, skipped]: [Solo[], Skipped[]] = [[], []];
  const progress = await context.openProgress();
  try {
    for (const [i, path] of files.entries()) {
      context.signal.throwIfAborted();
      progress.update(i, files.length, 'reading solos');
      try {
        const solo = await (extname(path).toLowerCase() === '.csv' ? pair : other)(path);
        if (solo.notes.length === 0) throw new CommandError('it has no notes');
        if (!hasMetre(solo)) throw new CommandError('its beats have no bars');
        solos.push(solo);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        skipped.push({ file: path, why: sentence(error) });
      }
    }
  } finally {
    progress.stop();
  }
  if (solos.length === 0) {
    const [first] = skipped;
    throw new CommandError(
      first
        ? `there is no solo that can be used: ${quote(first.file)}: ${first.why}`
        : `there is no solo in ${paths.map(quote).join(', ')}: no file ends in ${KINDS.join(', ')}`,
    );
  }
  return { solos, skipped, digest: digest.digest('hex') };
}

/** Files in the order of their names; those named by themselves whatever they are called. */
async function filesIn(paths: readonly string[]): Promise<string[]> {
  const found = new Map<string, string>();
  const add = (path: string): void => {
    // The beats are read with their notes.
    if (path.endsWith(BEATS)) return;
    if (!found.has(resolve(path))) found.set(resolve(path), path);
    if (found.size > MOST_FILES)
      throw new CommandError(`there are more than ${MOST_FILES} files; give fewer`);
  };
  const walk = async (folder: string, depth: number): Promise<void> => {
    if (depth > DEEPEST) throw new CommandError(`${quote(folder)} lies more than ${DEEPEST} folders deep`);
    for (const name of (await readdir(folder)).sort()) {
      if (name.startsWith('.')) continue;
      const path = join(folder, name);
      if ((await stat(path).catch(() => undefined))?.isDirectory()) await walk(path, depth + 1);
      else if (KINDS.includes(extname(name).toLowerCase())) add(path);
    }
  };
  for (const path of paths) {
    const kind = await stat(path).catch((error) => {
      throw new CommandError(`cannot read ${quote(path)}: ${systemReason(error) ?? error.message}`);
    });
    if (kind.isDirectory()) await walk(path, 1);
    else add(path);
  }
  return [...found.values()];
}

/** What says that a file cannot be used, and not that something went wrong inside. */
function isRefusal(error: unknown): error is Error {
  return error instanceof Error && ['CommandError', 'MusicError', 'ChartError'].includes(error.name);
}

const exists = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined)) !== undefined;

async function beatsOf(path: string): Promise<string> {
  const name = basename(path, extname(path)) + BEATS;
  for (const folder of [dirname(path), join(dirname(path), '..', 'mcsv_beat')]) {
    if (await exists(join(folder, name))) return join(folder, name);
  }
  throw new CommandError(`there is no ${name} with its beats beside it or in mcsv_beat`);
}

/** `tune.txt` beside `tune.mid`. */
async function chartBeside(path: string, context: Context): Promise<Chart | undefined> {
  if (!/\.midi?$/i.test(path)) return undefined;
  const beside = path.replace(/\.midi?$/i, '.txt');
  return (await exists(beside)) ? chartArgument(beside, context) : undefined;
}

interface IndexEntry {
  readonly style?: string;
  readonly feel?: string;
  readonly tonality?: string;
}

/** What an index beside a solo, or above it, says of it. */
async function aboutSolo(
  path: string,
  id: string,
  indices: Map<string, Promise<ReadonlyMap<string, IndexEntry>>>,
  context: Context,
): Promise<IndexEntry> {
  for (const folder of [dirname(path), join(dirname(path), '..')]) {
    if (!indices.has(folder)) indices.set(folder, readIndex(folder, context));
    const entry = (await indices.get(folder))?.get(id);
    if (entry) return entry;
  }
  return {};
}

async function readIndex(folder: string, { signal }: Context): Promise<ReadonlyMap<string, IndexEntry>> {
  const entries = new Map<string, IndexEntry>();
  for (const name of (await readdir(folder)).sort()) {
    if (!/^index.*\.json$/i.test(name)) continue;
    const path = join(folder, name);
    let parsed: unknown;
    try {
      parsed = JSON.parse(new TextDecoder().decode(await readInput(path, { maxBytes: MAX_BYTES, signal })));
    } catch (error) {
      throw new CommandError(`cannot read the index ${quote(path)}: ${sentence(error)}`, { cause: error });
    }
    for (const entry of Array.isArray(parsed) ? parsed : []) {
      if (typeof entry?.file !== 'string') continue;
      const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
      const { style, feel, tonality } = entry;
      entries.set(entry.file, { style: text(style), feel: text(feel), tonality: text(tonality) });
    }
  }
  return entries;
}

/** What was skipped and why, for people; empty where nothing was. */
export function describeSkipped(skipped: readonly Skipped[]): string {
  if (skipped.length === 0) return '';
  const shown = skipped.slice(0, MOST_LINES).map(({ file, why }) => [file, why]);
  const more = skipped.length - shown.length;
  return (
    `\nLeft out ${counted(skipped.length, 'file')}:\n${table(['file', 'why'], shown)}` +
    (more > 0 ? `… and ${counted(more, 'other file')} (--json lists all)\n` : '')
  );
}
