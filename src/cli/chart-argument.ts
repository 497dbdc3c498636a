// The chart a person gives: the name of a file, `-` for standard input, or the chart itself.
import { stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { Context } from './context.ts';
import { CommandError, sentence } from './errors.ts';
import { MAX_CHART_BYTES, quote, readText } from './files.ts';

export interface ChartSource {
  readonly text: string;
  /** For the score: the file's name, where there is one. */
  readonly title?: string;
  /** The file it stood in, for messages. */
  readonly file?: string;
  /** As it was given, if it was not a file: for the message when it is no chart either. */
  readonly literal?: string;
}

export async function readChartArgument(argument: string, context: Context): Promise<ChartSource> {
  const { stdin, signal } = context;
  const options = { maxBytes: MAX_CHART_BYTES, stdin, signal };
  if (argument === '-') return { text: await readText('-', options) };
  // What is too long or otherwise unfit for a path is simply not a file.
  const found = await stat(argument).catch(() => undefined);
  if (!found) return { text: argument, literal: argument };
  const title = basename(argument, extname(argument));
  return { text: await readText(argument, options), title, file: argument };
}

/**
 * Parses with the room's parser. A mistyped file name reaches the parser as a chart of one strange chord, so
 * what looks like a name is called one.
 */
export function parseSource<T>(
  source: ChartSource,
  parse: (text: string, options: { title?: string }) => T,
): T {
  try {
    return parse(source.text, source.title === undefined ? {} : { title: source.title });
  } catch (error) {
    const { literal, file } = source;
    if (file !== undefined) throw new CommandError(`${quote(file)}, ${sentence(error)}`, { cause: error });
    if (literal !== undefined && /^[^|\s]*(\.\w{1,8}|[\\/][^|\s]*)$/.test(literal)) {
      throw new CommandError(`there is no file ${quote(literal)}, and as a chart: ${sentence(error)}`, {
        cause: error,
      });
    }
    throw error;
  }
}
