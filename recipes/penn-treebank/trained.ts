// The weights of a checkpoint of the Penn Treebank recipe.
import { loadTensors, type SafeTensors } from '../../src/lstm/index.ts';
import type { WordNetwork } from '../../src/words/index.ts';

/** Puts them into a network: the mean of those of the last steps where one was kept, otherwise the last. */
export function loadTrained(file: SafeTensors, { parameters }: WordNetwork): void {
  const averaged = [...parameters].map(([name, p]) => [`average.${name}.average`, p] as const);
  loadTensors(file, file.tensors.has(averaged[0][0]) ? new Map(averaged) : parameters);
}
