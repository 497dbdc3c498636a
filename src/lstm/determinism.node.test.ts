// The same bits under V8's baseline compiler, over hundreds of steps with two threads, and in other versions of Node.
import { execFile } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { GOLDEN } from './testing/determinism.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** V8's baseline compiler alone: under it a barrier that reverses its sense lets threads through early (Node 20). */
const BASELINE = ['--liftoff', '--no-wasm-tier-up'];

async function hashOf(node: string, flags: string[], args: (string | number)[]): Promise<string> {
  const script = [
    '--conditions',
    'talking-blues-source',
    '--import',
    'tsx',
    'scripts/determinism.ts',
    ...args.map(String),
  ];
  const { TALKING_BLUES_BACKEND: _, ...env } = process.env;
  const { stdout } = await run(node, [...flags, ...script], { cwd: root, env });
  return (JSON.parse(stdout) as { hash: string }).hash;
}

describe('under the baseline compiler', { timeout: 120_000 }, () => {
  it('the same bits after 300 steps with two threads', async () => {
    const { steps, hash } = GOLDEN.long;
    expect(await hashOf(process.execPath, BASELINE, [2, steps, 'small'])).toBe(hash);
  });

  it('the same bits of the large model', async () => {
    const { steps, hash } = GOLDEN.large;
    expect(await hashOf(process.execPath, BASELINE, [2, steps, 'large'])).toBe(hash);
  });
});

/** Other Node programs to compare, separated as PATH is: TALKING_BLUES_NODES=/…/node22/bin/node:/…/node24/bin/node. */
const others = (process.env.TALKING_BLUES_NODES ?? '').split(delimiter).filter(Boolean);

describe('other versions of Node', () => {
  if (others.length === 0) {
    it.skip('not compared: TALKING_BLUES_NODES names no other Node programs', () => {});
    return;
  }
  it.each(others)(
    '%s',
    async (node) => {
      for (const flags of [[], BASELINE]) {
        for (const size of ['small', 'large'] as const) {
          const { steps, hash } = GOLDEN[size];
          for (const threads of [1, 2]) expect(await hashOf(node, flags, [threads, steps, size])).toBe(hash);
        }
      }
    },
    240_000,
  );
});
