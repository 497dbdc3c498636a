// Our own engine, as it is built in `dist` at the repository's root: what a user would install.
import type { Prepare } from './work.ts';

export function prepare(_backend: string): Prepare {
  return async () => {
    throw new Error('not wired yet');
  };
}
