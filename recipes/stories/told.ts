// All kinds that are told as somebody would tell them: those of every file `told-….ts` beside this one.
import { readdirSync } from 'node:fs';
import type { Kind } from './discourse.ts';

/** Their names, in the order of the alphabet, so that what is drawn does not depend on the machine. */
export const files: readonly string[] = readdirSync(new URL('.', import.meta.url))
  .filter((file) => /^told-.*(?<!\.test)\.ts$/.test(file))
  .sort();

/** The kinds of one of these files. */
export async function kindsOf(file: string): Promise<readonly Kind[]> {
  const path = new URL(file, import.meta.url).href;
  return ((await import(/* @vite-ignore */ path)) as { kinds: readonly Kind[] }).kinds;
}

export const kinds: readonly Kind[] = (await Promise.all(files.map(kindsOf))).flat();
