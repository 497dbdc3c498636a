// `inspect` shows what a file holds and what runs here, and refuses what is no model in one sentence.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createEngine, saveModel, writeSafetensors } from '../lstm/index.ts';
import { addInspect } from './inspect.ts';
import { run } from './run.ts';
import { hear } from './testing/harness.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inspect-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function inspect(...argv: string[]) {
  const heard = hear();
  const code = await run(['inspect', ...argv], heard.context, [addInspect]);
  return { code, out: heard.out(), err: heard.err() };
}

/** A small model, stored as int8, so that the scales show. */
async function modelBytes(): Promise<Uint8Array> {
  const engine = await createEngine({ backend: 'plain' });
  const weight = engine.from([1, 2, 3, 4, 5, 6], [2, 3]);
  const bias = engine.from([7, 8], [2]);
  engine.close();
  const info = {
    kind: 'toy',
    config: { hidden: 2, cell: 'lstm' },
    training: { seed: 5 },
    scores: { loss: 0.25 },
  };
  const parameters = new Map([
    ['linear.weight', weight],
    ['linear.bias', bias],
  ]);
  return saveModel(info, parameters, 'int8');
}

describe('inspect FILE', () => {
  it('prints kind, sizes, tensors, configuration, training and scores', async () => {
    const path = join(folder, 'toy.safetensors');
    await writeFile(path, await modelBytes());
    const { code, out, err } = await inspect(path);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^a model of kind toy: 8 parameters in 3 tensors, /);
    expect(out).toMatch(/^linear\.weight +int8 +2 × 3 +6$/m);
    expect(out).toMatch(/^linear\.weight\.scale +float32 +2 +8$/m);
    expect(out).toMatch(/^configuration\n {2}hidden {2}2\n {2}cell {4}lstm$/m);
    expect(out).toMatch(/^training\n {2}seed {2}5$/m);
    expect(out).toMatch(/^scores\n {2}loss {2}0\.25$/m);
  });

  it('prints the same as JSON', async () => {
    const path = join(folder, 'toy.safetensors');
    await writeFile(path, await modelBytes());
    const about = JSON.parse((await inspect(path, '--json')).out);
    expect(about).toMatchObject({
      kind: 'toy',
      parameters: 8,
      config: { hidden: 2 },
      training: { seed: 5 },
      scores: { loss: 0.25 },
      metadata: { format: 'pt' },
    });
    expect(about.tensors[0]).toEqual({ name: 'linear.weight', dtype: 'I8', shape: [2, 3], bytes: 6 });
  });

  it('reads standard input', async () => {
    const heard = hear();
    const context = { ...heard.context, stdin: Readable.from([Buffer.from(await modelBytes())]) };
    expect(await run(['inspect', '-'], context, [addInspect])).toBe(0);
    expect(heard.out()).toContain('kind toy');
  });

  it('shows a foreign file too, and lets no name in it play with the terminal', async () => {
    const path = join(folder, 'foreign');
    const tensor = { dtype: 'F32', shape: [1], bytes: new Uint8Array(4) } as const;
    await writeFile(path, writeSafetensors({ metadata: {}, tensors: new Map([['a\u001b[2Jb', tensor]]) }));
    const { code, out } = await inspect(path);
    expect(code).toBe(0);
    expect(out).toContain('tensors without a description: 1 parameter in 1 tensor');
    expect(out).toContain('a\\u001b[2Jb');
    expect(out).not.toContain('\u001b');
  });

  it('refuses what is no model, or a damaged one, in one sentence with 1', async () => {
    const whole = await modelBytes();
    const cases: [string, Uint8Array][] = [
      ['empty', new Uint8Array(0)],
      ['text', Buffer.from('these are not the weights you are looking for')],
      ['cut', whole.subarray(0, whole.length - 3)],
      ['huge', Buffer.from([0, 0, 0, 0, 0, 0, 0, 0x10, 123])],
    ];
    for (const [name, bytes] of cases) {
      const path = join(folder, name);
      await writeFile(path, bytes);
      const { code, out, err } = await inspect(path);
      expect([code, out], name).toEqual([1, '']);
      expect(err, name).toMatch(/^talking-blues: ".*": [^\n]+[^.\n]\n$/);
    }
    expect((await inspect(join(folder, 'no'))).err).toMatch(/there is no such file\n$/);
  });
});

describe('inspect --backend', () => {
  it('says what trains and what streams here', async () => {
    const { code, out } = await inspect('--backend', '--json');
    expect(code).toBe(0);
    const about = JSON.parse(out);
    expect(about.training).toMatch(/thread/);
    expect(about.streaming).toMatch(/WebAssembly|TypeScript/);
    expect((await inspect('--backend')).out).toMatch(
      /^training {3}.*\nstreaming {2}.*\nsolos {6}.*\nmachine {4}.*\nnode {7}/,
    );
  });

  it('wants a file or --backend, not both and not neither', async () => {
    for (const argv of [[], ['a', '--backend']]) {
      expect((await inspect(...argv)).code).toBe(2);
    }
  });
});
