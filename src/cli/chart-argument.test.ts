// A chart may be given as a file, on standard input, or as it is.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseSource, readChartArgument } from './chart-argument.ts';
import { hear } from './testing/harness.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chart-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('readChartArgument', () => {
  it('reads a file, and names the chart after it', async () => {
    const path = join(folder, 'Slow Blues.txt');
    await writeFile(path, 'C7 | F7');
    expect(await readChartArgument(path, hear().context)).toEqual({
      text: 'C7 | F7',
      title: 'Slow Blues',
      file: path,
    });
  });

  it('reads standard input for -', async () => {
    expect(await readChartArgument('-', hear({ stdin: 'C7 | F7' }).context)).toEqual({ text: 'C7 | F7' });
  });

  it('takes all else as the chart itself, however long', async () => {
    const long = 'C7 | '.repeat(10_000);
    expect((await readChartArgument('C7 | F7', hear().context)).text).toBe('C7 | F7');
    expect((await readChartArgument(long, hear().context)).text).toBe(long);
  });

  it('refuses a folder and a file that is no text', async () => {
    await expect(readChartArgument(folder, hear().context)).rejects.toThrow(/it is a folder$/);
    const path = join(folder, 'a');
    await writeFile(path, new Uint8Array([0x80, 0x81]));
    await expect(readChartArgument(path, hear().context)).rejects.toThrow(/not a text file/);
  });
});

describe('parseSource', () => {
  const refuse = () => {
    throw new Error('bar 1 holds no chord');
  };

  it('hands over text and title', () => {
    const parse = (text: string, options: { title?: string }) => ({ text, ...options });
    expect(parseSource({ text: 'C7', title: 'a' }, parse)).toEqual({ text: 'C7', title: 'a' });
    expect(parseSource({ text: 'C7', literal: 'C7' }, parse)).toEqual({ text: 'C7' });
  });

  it('names the file that holds no chart', () => {
    expect(() => parseSource({ text: 'C7', file: 'a.txt' }, refuse)).toThrow(
      /^"a.txt", bar 1 holds no chord$/,
    );
  });

  it('calls a mistyped name a name', () => {
    for (const literal of ['blues.txt', './charts/blues', 'charts/slow.txt']) {
      expect(() => parseSource({ text: literal, literal }, refuse)).toThrow(
        `there is no file "${literal}", and as a chart: bar 1 holds no chord`,
      );
    }
  });

  it('leaves the parser’s word for what is meant as a chart', () => {
    for (const literal of ['C7 | H7', 'Q', 'C7/x | F7.txt']) {
      expect(() => parseSource({ text: literal, literal }, refuse)).toThrow(/^bar 1 holds no chord$/);
    }
  });
});
