// Checkpoints in files: a training killed by SIGKILL at random moments ends, resumed, with the weights of one never killed.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { fileCheckpoints } from './checkpoint.node.ts';
import { createEngine } from './engine.ts';
import { FormatError } from './errors.ts';
import { Random } from './random.ts';
import { readSafetensors } from './safetensors.ts';
import { expectFaultLater } from './testing/errors.ts';
import { makeTask } from './testing/training.ts';
import { train } from './train.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'checkpoints-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const STEPS = 250;

/** A training in a process of its own, with a checkpoint after every step; `lines` are what it has told so far. */
function start(path: string): { child: ChildProcess; lines: string[]; ended: Promise<void> } {
  const script = [
    '--conditions',
    'talking-blues-source',
    '--import',
    'tsx',
    'src/lstm/testing/train-child.node.ts',
  ];
  const child = spawn(process.execPath, [...script, path, String(STEPS), '1'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  let rest = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop()!;
    lines.push(...parts);
  });
  return { child, lines, ended: new Promise((resolve) => child.once('close', () => resolve())) };
}

const stepOf = (bytes: Uint8Array): number =>
  JSON.parse(readSafetensors(bytes).metadata.state).progress.step as number;

describe('a training killed at random moments', { timeout: 120_000 }, () => {
  it('ends, resumed, with the bits of one never killed; no reader ever sees half a file', async () => {
    const never = makeTask(await createEngine({ backend: 'wasm' }), 'adam', STEPS);
    await train(never.options);

    const path = join(folder, 'killed.safetensors');
    writeFileSync(`${path}.1.tmp`, 'left by a run that was killed');
    const random = new Random(23);
    let kills = 0;
    let last = '';
    let reached = 0;
    while (last === '') {
      const { child, lines, ended } = start(path);
      let over = false;
      const whenEnded = ended.then(() => {
        over = true;
      });
      while (lines.length === 0 && !over) await wait(2);
      const moment = Date.now() + random.below(kills < 4 ? 25 : 400);
      while (!over && (Date.now() < moment || kills >= 6)) {
        // A reader beside the writer: what is there is always whole, and never older than before.
        if (existsSync(path)) {
          const step = stepOf(readFileSync(path));
          expect(step).toBeGreaterThanOrEqual(reached);
          reached = step;
        }
        await wait(1);
      }
      if (!over && kills < 6) {
        child.kill('SIGKILL');
        kills++;
      }
      await whenEnded;
      last = lines.find((line) => line.startsWith('done ')) ?? '';
      expect(child.signalCode === 'SIGKILL' || last !== '').toBe(true);
    }
    expect(kills).toBeGreaterThan(1);
    expect(last).toBe(`done ${STEPS} ${never.hash()}`);
    expect(readFileSync(`${path}.1.tmp`, 'utf8')).toBe('left by a run that was killed');
  });
});

describe('a checkpoint file', () => {
  it('is replaced as a whole and leaves nothing beside it', async () => {
    const own = mkdtempSync(join(folder, 'own-'));
    const store = fileCheckpoints(join(own, 'a.safetensors'));
    expect(await store.load()).toBeUndefined();
    for (const bytes of [Uint8Array.of(1, 2, 3), new Uint8Array(0), Uint8Array.of(9)]) {
      await store.save(bytes);
      expect(await store.load()).toEqual(bytes);
    }
    expect(readdirSync(own)).toEqual(['a.safetensors']);
  });

  it('that cannot be written fails, and the old one stays', async () => {
    const missing = fileCheckpoints(join(folder, 'no such folder', 'a.safetensors'));
    await expect(missing.save(Uint8Array.of(1))).rejects.toThrow(/ENOENT/);
    expect(await missing.load()).toBeUndefined();
    // A folder in the file's place: the rename fails after the bytes were written aside.
    const own = mkdtempSync(join(folder, 'full-'));
    const store = fileCheckpoints(own);
    writeFileSync(join(own, 'old'), 'old');
    await expect(store.save(Uint8Array.of(1))).rejects.toThrow();
    expect(readdirSync(folder).filter((name) => name.includes('full-'))).toHaveLength(1);
    expect(readFileSync(join(own, 'old'), 'utf8')).toBe('old');
  });

  it('cut short by hand is refused in one sentence', async () => {
    const path = join(folder, 'cut.safetensors');
    const engine = await createEngine({ backend: 'plain' });
    const checkpoints = fileCheckpoints(path);
    await train({ ...makeTask(engine, 'sgd', 2).options, checkpoints });
    writeFileSync(path, readFileSync(path).subarray(0, 1000));
    const again = { ...makeTask(engine, 'sgd', 2).options, checkpoints, resume: true };
    await expectFaultLater(() => train(again), FormatError);
  });
});
