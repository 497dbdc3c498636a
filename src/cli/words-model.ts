// Which model of words a command uses, and opening it: one of the shipped ones, or a file.
import { type Command, Option } from 'commander';
import type { Words } from '../words/index.ts';
import type { Context } from './context.ts';
import { CommandError, sentence } from './errors.ts';
import { quote, readInput } from './files.ts';
import { oneOf } from './options.ts';

export const WORD_CELLS = ['lstm', 'rnn'] as const;
export type WordCell = (typeof WORD_CELLS)[number];

export interface ModelOptions {
  readonly cell: WordCell;
  readonly model?: string;
}

/** Far above any model of ours, far below what would fill a machine. */
const MAX_MODEL_BYTES = 1 << 29;

export function addModel(command: Command): Command {
  return command
    .addOption(
      new Option('--cell <cell>', 'lstm, or rnn: a plain recurrent network, for comparison')
        .argParser(oneOf(WORD_CELLS))
        .default('lstm')
        .conflicts('model'),
    )
    .addOption(
      new Option('--model <file>', 'another model of words instead of a shipped one (*.safetensors)'),
    );
}

/** Opens the model that was asked for. Close it when done. */
export async function openWords({ cell, model }: ModelOptions, context: Context): Promise<Words> {
  const { loadWords } = await import('../words/index.ts');
  if (model === undefined) return openShipped(cell);
  const { stdin, signal } = context;
  const bytes = await readInput(model, { maxBytes: MAX_MODEL_BYTES, stdin, signal });
  try {
    return await loadWords(bytes);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'FormatError') throw error;
    const name = model === '-' ? 'standard input' : quote(model);
    throw new CommandError(`${name}: ${sentence(error)}`, { cause: error });
  }
}

/** One of the models that come with the package. */
export async function openShipped(cell: WordCell): Promise<Words> {
  const { loadWords } = await import('../words/index.ts');
  try {
    return await loadWords(undefined, { cell });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new CommandError('the model is missing from models/; install again, or give one with --model', {
      cause: error,
    });
  }
}
