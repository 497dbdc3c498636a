// Every command of the program, in the order in which the help shows them.
import { addEvaluate } from './evaluate.ts';
import { addImprovise } from './improvise.ts';
import { addInspect } from './inspect.ts';
import { addPerform } from './perform.ts';
import { addRemember } from './remember.ts';
import type { AddCommand } from './run.ts';
import { addSay } from './say.ts';
import { addStudio } from './studio.ts';
import { addTrade } from './trade.ts';
import { addTrain } from './train.ts';

export const COMMANDS: readonly AddCommand[] = [
  addPerform,
  addRemember,
  addSay,
  addImprovise,
  addTrade,
  addStudio,
  addTrain,
  addEvaluate,
  addInspect,
];
