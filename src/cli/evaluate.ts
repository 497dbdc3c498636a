// The command `evaluate`: scores a model on data that it has not seen; a subcommand for each kind of model.
import type { Command } from 'commander';
import { addEvaluateBlues } from './blues-evaluate.ts';
import type { Context } from './context.ts';
import { addEvaluateWords } from './words-evaluate.ts';

export function addEvaluate(program: Command, context: Context): void {
  const command = program
    .command('evaluate')
    .summary('score a model on data it has not seen')
    .description('Scores a model on data that it has not seen, in the measures of its field.');
  addEvaluateWords(command, context);
  addEvaluateBlues(command, context);
}
