// The real program, in a process of its own: exit codes, streams, signals, and a start without detours.
import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { version } from './run.ts';
import { start, TSX } from './testing/harness.ts';

const HERE = fileURLToPath(new URL('./', import.meta.url));

describe('talking-blues', () => {
  it('prints its version and its help with 0', async () => {
    const [short, long] = await Promise.all([start(['--version']).ended, start(['--help']).ended]);
    expect(short).toEqual({ code: 0, signal: null, stdout: `${version()}\n`, stderr: '' });
    expect(long.code).toBe(0);
    expect(long.stdout).toMatch(/perform.*improvise.*inspect.*Examples:/s);
    expect(long.stderr).toBe('');
  });

  it('ends with 2 and one line, without a stack trace, when it is called wrongly', async () => {
    const ended = await Promise.all([
      start(['improvize']).ended,
      start(['improvise', '--chorusses', '2']).ended,
    ]);
    expect(ended.map(({ code, stdout }) => [code, stdout])).toEqual([
      [2, ''],
      [2, ''],
    ]);
    expect(ended[0].stderr).toBe(
      "talking-blues: unknown command 'improvize' (did you mean improvise?); see talking-blues --help\n",
    );
    expect(ended[1].stderr).toBe(
      "talking-blues: unknown option '--chorusses' (did you mean --choruses?); see talking-blues improvise --help\n",
    );
  });

  it('does not mind a reader that leaves', async () => {
    const { child, ended } = start(['--help']);
    child.stdout?.destroy();
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
  });

  it.skipIf(process.platform !== 'linux')('says so when standard output is full', async () => {
    const main = fileURLToPath(new URL('./main.ts', import.meta.url));
    const command = `"$0" --conditions=talking-blues-source --import "$1" "$2" --help > /dev/full`;
    const child = spawn('sh', ['-c', command, process.execPath, TSX, main]);
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect(stderr).toBe('talking-blues: cannot write to standard output: the disk is full\n');
    expect(code).toBe(1);
  });

  it('loads no room before it is needed, but for lists of names that load nothing themselves', async () => {
    const imports = (source: string): string[] =>
      Array.from(source.matchAll(/^(?:import|export) (?!type )[^;]*? from '([^']*)'/gm), ([, from]) => from);
    for (const name of await readdir(HERE)) {
      if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
      const eager = imports(await readFile(new URL(name, import.meta.url), 'utf8'));
      for (const from of eager.filter((each) => each.startsWith('../'))) {
        const loaded = imports(await readFile(new URL(from, import.meta.url), 'utf8'));
        expect(loaded, `${name} loads ${from}`).toEqual([]);
      }
    }
  });
});
