// A chart may be given as a file, on standard input, or as it is.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chartArgument, parseSource, readChartArgument } from './chart-argument.ts';
import { hear } from './testing/harness.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chart-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('readChartArgument', () => {
  const bytes = (text: string) => new Uint8Array(Buffer.from(text));

  it('reads a file, and names the chart after it', async () => {
    const path = join(folder, 'Slow Blues.txt');
    await writeFile(path, 'C7 | F7');
    const read = { content: bytes('C7 | F7'), title: 'Slow Blues', file: path };
    expect(await readChartArgument(path, hear().context)).toEqual(read);
    expect(await readChartArgument(`${path}#2`, hear().context)).toEqual({ ...read, tune: '2' });
  });

  it('reads a file whose name holds a #', async () => {
    const path = join(folder, 'Blues #5.txt');
    await writeFile(path, 'C7');
    expect(await readChartArgument(path, hear().context)).toMatchObject({ file: path, title: 'Blues #5' });
  });

  it('reads standard input for -', async () => {
    const stdin = 'C7 | F7';
    expect(await readChartArgument('-', hear({ stdin }).context)).toEqual({ content: bytes(stdin) });
    expect(await readChartArgument('-#A', hear({ stdin }).context)).toEqual({
      content: bytes(stdin),
      tune: 'A',
    });
  });

  it('takes all else as the chart itself, however long', async () => {
    for (const chart of ['C7 | F7', 'C7 | '.repeat(10_000), 'C#m7 | F#7', 'irealbook://A=B=C=D=n=[C7#5'])
      expect(await readChartArgument(chart, hear().context)).toEqual({ content: chart, literal: chart });
  });

  it('takes the choice off a link', async () => {
    const link = 'irealbook://A=B=S=C=n=[F#7 Z=A2=B=S=C=n=[G7 Z';
    expect(await readChartArgument(`${link}#A2`, hear().context)).toEqual({
      content: link,
      tune: 'A2',
      literal: link,
    });
  });

  it('refuses a folder', async () => {
    await expect(readChartArgument(folder, hear().context)).rejects.toThrow(/it is a folder$/);
  });
});

describe('chartArgument', () => {
  const write = async (name: string, content: string | Uint8Array): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };
  const symbols = async (argument: string, stdin = ''): Promise<string> => {
    const chart = await chartArgument(argument, hear({ stdin }).context);
    return [chart.title, ...chart.bars.flatMap(({ chords }) => chords.map(({ symbol }) => symbol))].join(' ');
  };

  it('reads charts of every kind', async () => {
    expect(await symbols('C7 | F7')).toBe('Blues C7 F7');
    expect(await symbols('-', 'Title: Piped\nC7')).toBe('Piped C7');
    expect(await symbols(await write('Tune.txt', 'C7 | F7'))).toBe('Tune C7 F7');
    expect(await symbols('irealbook://Night Bus=A=S=C=n=[C7   |F7   Z')).toBe('Night Bus C7 F7');
    const list = await write('list.html', '<a href="irealbook://One=A=S=C=n=[C7 Z=Two=A=S=C=n=[F7 Z">');
    expect(await symbols(`${list}#2`)).toBe('Two F7');
    const [{ parseChart, writeMidi, writeMusicXml }] = [await import('../blues/index.ts')];
    const improvisation = {
      ...{ chart: parseChart('C7 | F7', { title: 'Made' }), choruses: 1, tempo: 120, swing: 1, melody: [] },
    };
    expect(await symbols(await write('a.mid', writeMidi(improvisation, [])))).toBe('Made C7 F7');
    expect(await symbols(await write('a.musicxml', writeMusicXml(improvisation)))).toBe('Made C7 F7');
  });

  it.each([
    ['a.txt', 'C7\nHm7', /a\.txt", line 2, bar 2: "Hm7" is not a chord I know; did you mean "Bm7"\?$/],
    ['a.mid', 'MThd', /a\.mid": byte 4 of the MIDI file: the file is cut short here$/],
    ['a.xml', '<a>', /a\.xml", line 1: <a> is not closed; the file may be cut short$/],
    ['a.bin', new Uint8Array([0x80]), /a\.bin": this is neither text nor a MIDI, MusicXML or \.mxl file$/],
    ['a.json', '{', /a\.json": this is not a chart in JSON/],
  ])('names the file %s', async (name, content, message) => {
    await expect(symbols(await write(name, content))).rejects.toThrow(message);
  });

  it('refuses what is too large before it is parsed', async () => {
    const path = await write('large.xml', new Uint8Array(16_000_001));
    await expect(symbols(path)).rejects.toThrow(/large\.xml" is larger than 16 MB$/);
  });
});

describe('parseSource', () => {
  const refuse = () => {
    throw new Error('bar 1 holds no chord');
  };

  it('hands over text and title', () => {
    const parse = (content: string | Uint8Array, options: { title?: string; tune?: string }) => ({
      content,
      ...options,
    });
    expect(parseSource({ content: 'C7', title: 'a' }, parse)).toEqual({ content: 'C7', title: 'a' });
    expect(parseSource({ content: 'C7', tune: '2', literal: 'C7' }, parse)).toEqual({
      content: 'C7',
      tune: '2',
    });
  });

  it('names the file that holds no chart', () => {
    expect(() => parseSource({ content: 'C7', file: 'a.txt' }, refuse)).toThrow(
      /^"a.txt", bar 1 holds no chord$/,
    );
  });

  it('calls a mistyped name a name', () => {
    for (const literal of ['blues.txt', './charts/blues', 'charts/slow.txt']) {
      expect(() => parseSource({ content: literal, literal }, refuse)).toThrow(
        `there is no file "${literal}", and as a chart: bar 1 holds no chord`,
      );
    }
  });

  it('leaves the parser’s word for what is meant as a chart', () => {
    for (const literal of ['C7 | H7', 'Q', 'C7/x | F7.txt']) {
      expect(() => parseSource({ content: literal, literal }, refuse)).toThrow(/^bar 1 holds no chord$/);
    }
  });
});
