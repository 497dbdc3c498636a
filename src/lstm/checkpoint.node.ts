// Checkpoints in a file: written aside, flushed, then renamed, so that a kill at any moment leaves a whole one.
import { open, readFile, rename, rm } from 'node:fs/promises';
import type { CheckpointStore } from './train.ts';

/** A store that keeps its checkpoint at `path`. */
export function fileCheckpoints(path: string): CheckpointStore {
  return {
    async save(bytes) {
      const aside = `${path}.${process.pid}.tmp`;
      try {
        const file = await open(aside, 'w');
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(aside, path);
      } catch (error) {
        await rm(aside, { force: true });
        throw error;
      }
    },
    async load() {
      try {
        return new Uint8Array(await readFile(path));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
  };
}
