// Which improviser a command uses, and opening it: the shipped one, or a file that `train blues` wrote.
import { type Command, Option } from 'commander';
import type { Improviser } from '../blues/index.ts';
import type { Engine } from '../lstm/index.ts';
import type { Context } from './context.ts';
import { CommandError, sentence } from './errors.ts';
import { quote, readInput } from './files.ts';

/** Far above any model of ours, far below what would fill a machine. */
const MAX_MODEL_BYTES = 1 << 28;

export function addImproviser(command: Command): Command {
  return command.addOption(
    new Option('--model <file>', 'another soloist instead of the shipped one: a file that train blues wrote'),
  );
}

/** Opens the model that was asked for. Close it when done, or the engine that was given. */
export async function openImproviser(
  model: string | undefined,
  context: Context,
  engine?: Engine,
): Promise<Improviser> {
  if (model === undefined) {
    const { loadShippedImproviser } = await import('../blues/improviser/shipped.node.ts');
    return loadShippedImproviser({ engine });
  }
  const { loadImproviser } = await import('../blues/index.ts');
  const { stdin, signal } = context;
  const bytes = await readInput(model, { maxBytes: MAX_MODEL_BYTES, stdin, signal });
  try {
    return await loadImproviser(bytes, { engine });
  } catch (error) {
    if (!(error instanceof Error) || !['FormatError', 'MusicError', 'ValueError'].includes(error.name))
      throw error;
    throw new CommandError(`${model === '-' ? 'standard input' : quote(model)}: ${sentence(error)}`, {
      cause: error,
    });
  }
}
