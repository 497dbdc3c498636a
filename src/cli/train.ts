// The command `train`: trains a model on the user's own data; a subcommand for each kind of model.
import type { Command } from 'commander';
import { addTrainBlues } from './blues-train.ts';
import type { Context } from './context.ts';
import { addTrainWords } from './words-train.ts';

export function addTrain(program: Command, context: Context): void {
  const command = program
    .command('train')
    .summary('train a model on your own data')
    .description('Trains a model on your own data, with progress, checkpoints and --resume.');
  addTrainWords(command, context);
  addTrainBlues(command, context);
}
