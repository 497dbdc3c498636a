// Outputs are understood by their names and refused before work begins.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkTargets, parseTargets, writeTargets } from './targets.ts';
import { hear } from './testing/harness.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'targets-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('parseTargets', () => {
  it('tells the format by the extension, in any case', () => {
    expect(parseTargets(['a.mid', 'b.MIDI', 'c.musicxml', 'd.WAV']).map(({ format }) => format)).toEqual([
      'mid',
      'mid',
      'musicxml',
      'wav',
    ]);
  });

  it('takes --format where the name does not tell', () => {
    expect(parseTargets(['-', '/dev/null', 'a.mid'], 'wav').map(({ format }) => format)).toEqual([
      'wav',
      'wav',
      'mid',
    ]);
  });

  it('refuses what it does not understand', () => {
    expect(() => parseTargets(['a.mp3'])).toThrow('-o "a.mp3" does not say what to write');
    expect(() => parseTargets(['-'])).toThrow('-o - needs --format');
    expect(() => parseTargets([''])).toThrow('-o needs the name of a file');
    expect(() => parseTargets(['a.mid', './a.mid'])).toThrow('-o ./a.mid is given twice');
  });
});

describe('checkTargets', () => {
  it('finds a missing folder, a file in its place, and a folder of the name', async () => {
    const { context } = hear();
    const check = (path: string) => checkTargets([{ path, format: 'mid' }], context);
    await check(join(folder, 'a.mid'));
    await expect(check(join(folder, 'no', 'a.mid'))).rejects.toThrow(/there is no folder/);
    await writeFile(join(folder, 'file'), '');
    await expect(check(join(folder, 'file', 'a.mid'))).rejects.toThrow(/is not a folder$/);
    await expect(check(folder)).rejects.toThrow(/it is a folder$/);
  });

  it('keeps bytes off a terminal', async () => {
    const { context } = hear({ terminal: true });
    await expect(checkTargets([{ path: '-', format: 'wav' }], context)).rejects.toThrow(/to the terminal/);
    await checkTargets([{ path: '-', format: 'musicxml' }], context);
    await checkTargets([{ path: '-', format: 'wav' }], hear().context);
  });
});

describe('writeTargets', () => {
  it('makes each format once, writes all, and notes what is kept', async () => {
    const heard = hear();
    const made: string[] = [];
    const paths = [join(folder, 'a.mid'), join(folder, 'b.mid'), '-'];
    await writeTargets(
      parseTargets(paths, 'wav'),
      async (format) => {
        made.push(format);
        return new Uint8Array([made.length]);
      },
      heard.context,
    );
    expect(made).toEqual(['mid', 'wav']);
    expect([...(await readFile(paths[1]))]).toEqual([1]);
    expect([...heard.bytes()]).toEqual([2]);
    expect(heard.context.kept).toEqual(paths.slice(0, 2));
  });

  it('stops between two files', async () => {
    const controller = new AbortController();
    const heard = hear({ signal: controller.signal });
    const paths = [join(folder, 'a.mid'), join(folder, 'b.wav')];
    const writing = writeTargets(
      parseTargets(paths),
      async (format) => {
        if (format === 'wav') controller.abort(new Error('enough'));
        return 'x';
      },
      heard.context,
    );
    await expect(writing).rejects.toThrow('enough');
    expect(heard.context.kept).toEqual([paths[0]]);
    await expect(readFile(paths[1])).rejects.toThrow();
  });
});
