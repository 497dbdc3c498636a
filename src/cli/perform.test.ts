// The show: its steps in order, what they print, and what stays when it is stopped.
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { perform } from './perform.ts';
import type { PerformOptions, Step } from './perform-step.ts';
import { hear, start } from './testing/harness.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'perform-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const step = (name: string, act: () => void = () => undefined): Step => ({
  name,
  prepare:
    async ({ write }) =>
    async () => {
      act();
      await write(`${name}.txt`, name);
      return { text: `${name} is done\n`, json: { name } };
    },
});

const options = (json = false) => ({ seed: 3, out: join(folder, 'a', 'b'), json }) as PerformOptions;

describe('perform', () => {
  it('runs its steps in order into a new folder, and prints each', async () => {
    const heard = hear();
    await perform([step('one'), step('two')], options(), heard.context);
    expect(heard.out()).toBe('one is done\ntwo is done\n');
    expect((await readdir(join(folder, 'a', 'b'))).sort()).toEqual(['one.txt', 'two.txt']);
  });

  it('prints one object with --json', async () => {
    const heard = hear();
    await perform([step('one'), step('two')], options(true), heard.context);
    const files = ['one.txt', 'two.txt'].map((name) => join(folder, 'a', 'b', name));
    expect(JSON.parse(heard.out())).toEqual({ seed: 3, one: { name: 'one' }, two: { name: 'two' }, files });
  });

  it('stops between steps and before a file is written', async () => {
    const controller = new AbortController();
    const heard = hear({ signal: controller.signal });
    const stop = () => controller.abort(new Error('enough'));
    await expect(perform([step('one'), step('two', stop)], options(), heard.context)).rejects.toThrow(
      'enough',
    );
    expect(heard.context.kept).toEqual([join(folder, 'a', 'b', 'one.txt')]);
    expect(await readdir(join(folder, 'a', 'b'))).toEqual(['one.txt']);
  });

  it('leaves no empty folder when it fails before anything is written', async () => {
    const fail = () => {
      throw new Error('no chart');
    };
    await expect(perform([step('one', fail)], options(), hear().context)).rejects.toThrow('no chart');
    expect(await readdir(folder)).toEqual([]);
  });

  it('begins no step before all that was given is read', async () => {
    const wrong: Step = {
      name: 'wrong',
      prepare: () => Promise.reject(new Error('no such chord')),
    };
    const heard = hear();
    await expect(perform([step('one'), wrong], options(), heard.context)).rejects.toThrow('no such chord');
    expect([heard.out(), await readdir(folder)]).toEqual(['', []]);
  });

  it('says when its folder cannot be', async () => {
    await writeFile(join(folder, 'a'), '');
    await expect(perform([step('one')], options(), hear().context)).rejects.toThrow(/cannot make the folder/);
  });
});

describe('talking-blues perform', () => {
  it('writes what it remembers, speech, MIDI, score and sound; Ctrl-C on the way keeps what is complete', {
    timeout: 240_000,
  }, async () => {
    const out = join(folder, 'out');
    const { child, ended } = start(['perform', '--chart', 'C7', '--choruses', '64', '--out', out]);
    // The sound comes last and takes seconds: the score being there means that it is being played.
    while (!existsSync(join(out, 'blues.musicxml')) && child.exitCode === null) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    child.kill('SIGINT');
    const { code, stdout, stderr } = await ended;
    const names = ['speech.wav', 'speech.marks.jsonl', 'monotone.wav', 'blues.mid'];
    const kept = ['remember.json', ...names].map((name) => join(out, name));
    const score = join(out, 'blues.musicxml');
    expect(stderr).toBe(`talking-blues: stopped; kept ${kept.join(', ')} and ${score}\n`);
    expect(code).toBe(130);
    expect(stdout).toMatch(/^Read 2 passages.*^Said "/ms);
    expect((await readdir(out)).sort()).toEqual(['blues.musicxml', 'remember.json', ...names].sort());
  });

  it('ends with 143 for SIGTERM, though it waits for standard input', async () => {
    const out = join(folder, 'out');
    const { child, ended } = start(['perform', '--chart', '-', '--out', out]);
    // Only a program that has begun to read takes more than a pipe holds.
    await new Promise((resolve) => child.stdin?.write(' '.repeat(400_000), resolve));
    child.kill('SIGTERM');
    const { code, stderr } = await ended;
    expect([stderr, code, existsSync(out)]).toEqual([
      'talking-blues: stopped; nothing was written\n',
      143,
      false,
    ]);
  });
});
