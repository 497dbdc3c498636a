// Every command of the program, in the order in which the help shows them.
import { addInspect } from './inspect.ts';
import type { AddCommand } from './run.ts';

export const COMMANDS: readonly AddCommand[] = [addInspect];
