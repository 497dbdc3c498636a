// Text files in pieces: every byte in exactly one, read again as it was seen first; what is no text is refused.
import { mkdir, mkdtemp, open, readdir, readlink, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommandError } from './errors.ts';
import { openTextFiles } from './text-pieces.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pieces-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

/** All pieces as they were seen, which must be as they are read afterwards, in any order. */
async function piecesOf(...paths: string[]): Promise<string[]> {
  const seen: string[] = [];
  const text = await openTextFiles(paths, {
    onPiece: (piece, index) => {
      expect(index).toBe(seen.length);
      seen.push(piece);
    },
  });
  try {
    expect(await Promise.all(text.pieces.map((piece) => piece.read()))).toEqual(seen);
    expect(text.bytes).toBe(Buffer.byteLength(seen.join('')));
  } finally {
    await text.close();
  }
  return seen;
}

/** Whether a text begins and ends between characters. */
const isWhole = (text: string): boolean => !/\p{Cs}/u.test(text);

/** Files of the test's folder that this process holds open; undefined where the system does not tell. */
async function openFiles(): Promise<number | undefined> {
  const all = await readdir('/proc/self/fd').catch(() => undefined);
  if (!all) return undefined;
  const links = await Promise.all(all.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')));
  return links.filter((link) => link.startsWith(folder)).length;
}

describe('openTextFiles', () => {
  it('puts every byte of any text in exactly one piece', async () => {
    const sort = fc.constantFrom(
      'word ',
      '\n',
      '\n\n',
      '\r\n',
      '\r\n\r\n',
      '👩‍🚀',
      '𝒳',
      'ü',
      '日本語',
      ' ',
      '\ufeff',
      '\t',
    );
    const part = fc.tuple(sort, fc.integer({ min: 1, max: 400 })).map(([text, n]) => text.repeat(n));
    const any = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 40 })
      .map((s) => s.replaceAll('\0', 'o'));
    const texts = fc
      .array(fc.oneof(part, any), { minLength: 1, maxLength: 8 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const pieces = await piecesOf(await file('any.txt', text));
        expect(pieces.join('')).toBe(text);
        expect(pieces.every((piece) => isWhole(piece) && piece !== '')).toBe(true);
      }),
      { numRuns: 10 },
    );
  });

  it('keeps a byte order mark, Windows line ends and the order of files', async () => {
    const [one, two] = [`\ufeff${'The dog.\r\n\r\n'.repeat(300)}`, 'Second file.'];
    const pieces = await piecesOf(await file('one.txt', one), await file('two.txt', two));
    expect(pieces.join('')).toBe(one + two);
    expect(pieces.at(-1)).toBe(two);
    // Cut behind blank lines.
    for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(/\.\r\n\r\n$/);
  });

  it('cuts at line ends where no line is blank, and at spaces where there is one line', async () => {
    for (const [name, mark] of [
      ['lines', '\n'],
      ['spaces', ' '],
    ]) {
      const pieces = await piecesOf(await file(name, `It was a dark night.${mark}`.repeat(400)));
      expect(pieces.length).toBeGreaterThan(8);
      for (const piece of pieces) expect(piece.endsWith(mark)).toBe(true);
    }
  });

  it('gives small texts enough pieces to keep some aside', async () => {
    const sizes = (await piecesOf(await file('small', 'A few words.\n'.repeat(800)))).map(
      ({ length }) => length,
    );
    expect(sizes.length).toBeGreaterThan(9);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(1024);
  });

  it('takes 300 kB without a space, within no character of it', async () => {
    const text = '👍'.repeat(75_000);
    const pieces = await piecesOf(await file('long', text));
    expect(pieces.join('')).toBe(text);
    expect(pieces.length).toBeGreaterThan(20);
    expect(pieces.every(isWhole)).toBe(true);
  });

  it('streams through a large file, whose chunks end within characters', async () => {
    const line = `${'Ein Bär über der Brücke. '.repeat(400)}\n`;
    const path = await file('large', line.repeat(300));
    let length = 0;
    let longest = 0;
    const steps: number[] = [];
    const text = await openTextFiles([path], {
      onPiece: (piece) => {
        length += piece.length;
        longest = Math.max(longest, piece.length);
      },
      onProgress: (done, total) => steps.push(done / total),
    });
    expect(length).toBe(line.length * 300);
    expect(longest).toBeLessThanOrEqual(4 << 16);
    expect(steps.at(-1)).toBe(1);
    expect(await text.pieces[1].read()).toContain('Bär');
    await text.close();
  });

  it('refuses in one sentence what is no text, and leaves nothing open', async () => {
    await mkdir(join(folder, 'sub'), { recursive: true });
    const good = await file('good.txt', 'Some words.');
    const latin = new Uint8Array([...Buffer.from('caf'), 0xe9, 0x20, 0x61]);
    const cut = Buffer.from('The end is cut: ü').subarray(0, -1);
    const cases: [string, RegExp][] = [
      [join(folder, 'missing'), /^cannot read ".*missing": there is no such file$/],
      [join(good, 'x'), /a part of its path is a file/],
      [join(folder, 'sub'), /sub" is a folder; name the text files in it$/],
      [await file('empty', ''), /empty" is empty; there is nothing to learn from$/],
      [await file('latin', latin), /latin" is not a text file \(UTF-8\); convert it first$/],
      [await file('cut', cut), /not a text file \(UTF-8\)/],
      [await file('zeros', 'words\0words'), /not a text file \(UTF-8\)/],
      ['/dev/null', /is no file; training reads a text several times$/],
    ];
    for (const [path, message] of cases) {
      const error = await openTextFiles([good, path], { onPiece: () => undefined }).catch((thrown) => thrown);
      expect(error).toBeInstanceOf(CommandError);
      expect(error.message).toMatch(message);
    }
    expect((await openFiles()) ?? 0).toBe(0);
  });

  it('ends when it is stopped or a piece is refused, and leaves nothing open', async () => {
    const path = await file('stopped.txt', 'Some words.\n'.repeat(500));
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(openTextFiles([path], { signal, onPiece: () => undefined })).rejects.toThrow('enough');
    const onPiece = (): void => {
      throw new Error('not this');
    };
    await expect(openTextFiles([path], { onPiece })).rejects.toThrow('not this');
    expect((await openFiles()) ?? 0).toBe(0);
  });

  it('closes its files, and says when one became shorter', async () => {
    const path = await file('shrinking.txt', 'Some words.\n'.repeat(500));
    const text = await openTextFiles([path], { onPiece: () => undefined });
    await truncate(path, 100);
    await expect((async () => text.pieces.at(-1)!.read())()).rejects.toThrow(
      /became shorter while it was read/,
    );
    await text.close();
    expect((await openFiles()) ?? 0).toBe(0);
  });

  it('takes a sparse file for no text before it is read to its end', async () => {
    const path = join(folder, 'sparse');
    const handle = await open(path, 'w');
    await handle.truncate(2 ** 31);
    await handle.close();
    const error = await openTextFiles([path], { onPiece: () => undefined }).catch((thrown) => thrown);
    expect(error.message).toMatch(/is not a text file/);
  });
});
