// All kinds of discourses.
import * as agreement from './agreement.ts';
import * as binding from './binding.ts';
import * as creatures from './creatures.ts';
import type { Kind } from './discourse.ts';
import * as states from './states.ts';

export const kinds: readonly Kind[] = [
  ...creatures.kinds,
  ...binding.kinds,
  ...agreement.kinds,
  ...states.kinds,
];
