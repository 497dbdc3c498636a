// The chart a person gives: the name of a file, `-` for standard input, a link, or the chart itself.
import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Chart, ReadChartOptions, Sheet } from '../blues/index.ts';
import type { Context } from './context.ts';
import { CommandError, sentence } from './errors.ts';
import { quote, readInput } from './files.ts';

export interface ChartSource {
  /** As given, or the bytes of a file. */
  readonly content: string | Uint8Array;
  /** For the score: the file's name, where there is one. */
  readonly title?: string;
  /** Which tune of several. */
  readonly tune?: string;
  /** The file it stood in, for messages. */
  readonly file?: string;
  /** As it was given, if it was not a file: for the message when it is no chart either. */
  readonly literal?: string;
}

/** Bytes: room for the largest playlist, and for a score of an orchestra. */
const MAX_BYTES = 16_000_000;
/** `…#3`, `…#Title`: which tune of a file or link that holds several. A link's chords never end so. */
const CHOICE = /^(.+)#([^#|=]{1,200})$/s;
const LINK_CHOICE = /^(irealb(?:ook)?:\/\/.*[=Z\]}\s])#([^#|=]{1,200})$/is;

/**
 * Reads the chart that an argument names, holds or is. A tune of several is chosen with `#`: `tunes.html#3`.
 *
 * @throws CommandError, ChartError or MusicError: one sentence
 */
export async function chartArgument(argument: string, context: Context): Promise<Chart> {
  return (await sheetArgument(argument, context)).chart;
}

/** As {@link chartArgument}, with the tempo, the style and whatever else stands beside the chart. */
export async function sheetArgument(argument: string, context: Context): Promise<Sheet> {
  const [source, { readSheet }] = await Promise.all([
    readChartArgument(argument, context),
    import('../blues/index.ts'),
  ]);
  return parseSource(source, readSheet);
}

export async function readChartArgument(argument: string, context: Context): Promise<ChartSource> {
  const { stdin, signal } = context;
  const read = (path: string): Promise<Uint8Array> => readInput(path, { maxBytes: MAX_BYTES, stdin, signal });
  if (argument === '-') return { content: await read('-') };
  const [, whole, tune] = LINK_CHOICE.exec(argument) ?? CHOICE.exec(argument) ?? [];
  if (whole === '-') return { content: await read('-'), tune };
  const fromFile = async (file: string): Promise<ChartSource | undefined> => {
    // What is too long or otherwise unfit for a path is simply not a file.
    const found = await stat(file).catch(() => undefined);
    return found && { content: await read(file), title: basename(file, extname(file)), file };
  };
  const file = await fromFile(argument);
  if (file) return file;
  if (whole === undefined) return { content: argument, literal: argument };
  const chosen = await fromFile(whole);
  if (chosen) return { ...chosen, tune };
  return LINK_CHOICE.test(argument)
    ? { content: whole, tune, literal: whole }
    : { content: argument, literal: argument };
}

/**
 * Parses with the room's parser. A mistyped file name reaches the parser as a chart of one strange chord, so
 * what looks like a name is called one.
 */
export function parseSource<T>(
  source: ChartSource,
  parse: (content: string | Uint8Array, options: ReadChartOptions) => T,
): T {
  const { content, title, tune, literal, file } = source;
  try {
    return parse(content, {
      ...(title === undefined ? {} : { title }),
      ...(tune === undefined ? {} : { tune }),
    });
  } catch (error) {
    const said = sentence(error);
    if (file !== undefined) {
      const joint = /^(?:line|bar|measure) \d/.test(said) ? ',' : ':';
      throw new CommandError(`${quote(file)}${joint} ${said}`, { cause: error });
    }
    if (
      literal !== undefined &&
      /^[^|\s]*(\.\w{1,8}|[\\/][^|\s]*)$/.test(literal) &&
      !literal.includes('://')
    ) {
      throw new CommandError(`there is no file ${quote(literal)}, and as a chart: ${said}`, {
        cause: error,
      });
    }
    throw error;
  }
}
