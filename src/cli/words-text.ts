// The text a person gives: the name of a file, `-` for standard input, or the text itself.
import { stat } from 'node:fs/promises';
import type { Context } from './context.ts';
import { CommandError } from './errors.ts';
import { quote, type ReadOptions, readText } from './files.ts';

/** What is read where no text is given. */
export const DEFAULT_TEXT =
  'I have a dog called Charlie. Charlie likes to chase sticks, chase cats and eat my shoes when I go out. ' +
  'Charlie has four';

/** Bytes: several novels. */
const MAX_TEXT_BYTES = 10_000_000;

/** What is meant as the name of a file: no spaces, and an extension or a folder in front. */
const LIKE_A_NAME = /^(?:\S*\.[a-z]\w{0,7}|\.{0,2}\/\S*)$/i;

/** The text that an argument stands for. */
export async function readTextArgument(argument: string, context: Context): Promise<string> {
  const { stdin, signal } = context;
  const options = { maxBytes: MAX_TEXT_BYTES, stdin, signal };
  if (argument === '-') return readPlainText('-', options);
  // A word that happens to be a folder's name is a word; what is too long for a path is a text.
  const found = await stat(argument).catch(() => undefined);
  if (found && !found.isDirectory()) return readPlainText(argument, options);
  if (LIKE_A_NAME.test(argument)) {
    throw new CommandError(
      `there is no file ${quote(argument)}; if it is meant as a text, give it on standard input, with -`,
    );
  }
  if (argument.trim() === '') throw new CommandError('the text is empty: give at least one word');
  return argument;
}

/** A file, or standard input for `-`, that must hold some text and nothing else. */
export async function readPlainText(path: string, options: ReadOptions): Promise<string> {
  const text = await readText(path, options);
  const name = path === '-' ? 'standard input' : quote(path);
  // Zero bytes are good UTF-8, and the mark of a file that is no text.
  if (text.includes('\0')) throw new CommandError(`${name} is not a text file (UTF-8)`);
  if (text.trim() === '') throw new CommandError(`${name} is empty: give at least one word`);
  return text;
}
