// Files are written whole or not at all, and every refusal is one clear sentence.
import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeFolder, quote, readInput, readText, size, writeFileAtomically } from './files.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Root may write anywhere, so permission cannot be tried as root. */
const asRoot = process.getuid?.() === 0;

describe('writeFileAtomically', () => {
  it('writes bytes and text, over an old file too, and leaves nothing beside them', async () => {
    const path = join(folder, 'a.mid');
    await writeFileAtomically(path, new Uint8Array([1, 2, 3]));
    expect([...(await readFile(path))]).toEqual([1, 2, 3]);
    await writeFileAtomically(path, 'text');
    expect(await readFile(path, 'utf8')).toBe('text');
    expect(await readdir(folder)).toEqual(['a.mid']);
  });

  it('keeps the mode of the file it replaces, and follows a link', async () => {
    const path = join(folder, 'real.mid');
    await writeFile(path, 'old');
    await chmod(path, 0o640);
    await symlink(path, join(folder, 'link.mid'));
    await writeFileAtomically(join(folder, 'link.mid'), 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect((await readdir(folder)).sort()).toEqual(['link.mid', 'real.mid']);
  });

  it('says which folder is missing', async () => {
    const path = join(folder, 'no', 'a.mid');
    await expect(writeFileAtomically(path, 'x')).rejects.toThrow(
      /cannot write ".*a\.mid": there is no folder ".*no"$/,
    );
  });

  it('says when the place is a folder or lies below a file', async () => {
    await expect(writeFileAtomically(folder, 'x')).rejects.toThrow(/it is a folder$/);
    await writeFile(join(folder, 'file'), '');
    await expect(writeFileAtomically(join(folder, 'file', 'a'), 'x')).rejects.toThrow(
      /is a file, not a folder$/,
    );
  });

  it('leaves the old file and no temporary one when the rename fails', async () => {
    const path = join(folder, 'a');
    await writeFile(path, 'old');
    // A bad argument makes the write itself fail, after the temporary file was opened.
    await expect(writeFileAtomically(path, 5 as unknown as string)).rejects.toThrow(/cannot write/);
    expect(await readdir(folder)).toEqual(['a']);
    expect(await readFile(path, 'utf8')).toBe('old');
  });

  it.skipIf(asRoot)('says when permission is denied', async () => {
    await chmod(folder, 0o500);
    await expect(writeFileAtomically(join(folder, 'a'), 'x')).rejects.toThrow(/permission is denied$/);
    await chmod(folder, 0o700);
  });

  it.skipIf(process.platform === 'win32')('writes straight into a device', async () => {
    await writeFileAtomically('/dev/null', 'x');
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  it('never shows a reader a part, though the writer is killed at any moment', async () => {
    const path = join(folder, 'big');
    const bytes = 4_000_000;
    await writeFile(path, Buffer.alloc(bytes, 1));
    const source = `import { writeFileAtomically } from ${JSON.stringify(new URL('./files.ts', import.meta.url).href)};
      for (let i = 2; ; i++) { await writeFileAtomically(${JSON.stringify(path)}, Buffer.alloc(${bytes}, i % 250)); if (i === 2) console.log('begun'); }`;
    await writeFile(join(folder, 'writer.mts'), source);
    const writer = spawn(process.execPath, ['--import', 'tsx', join(folder, 'writer.mts')], {
      cwd: new URL('../../', import.meta.url),
    });
    await new Promise((resolve) => writer.stdout.once('data', resolve));
    await new Promise((resolve) => setTimeout(resolve, 37));
    const ended = new Promise((resolve) => writer.once('exit', resolve));
    writer.kill('SIGKILL');
    await ended;
    const content = await readFile(path);
    expect(content.length).toBe(bytes);
    expect(content.every((byte) => byte === content[0])).toBe(true);
  });
});

describe('makeFolder', () => {
  it('makes folders within folders, and is content with one that is there', async () => {
    await makeFolder(join(folder, 'a', 'b'));
    await makeFolder(join(folder, 'a', 'b'));
    expect((await stat(join(folder, 'a', 'b'))).isDirectory()).toBe(true);
  });

  it('says when a file is in the way', async () => {
    await writeFile(join(folder, 'a'), '');
    await expect(makeFolder(join(folder, 'a'))).rejects.toThrow(/a file of that name is in the way$/);
  });
});

describe('readInput', () => {
  it('reads a file and standard input', async () => {
    await writeFile(join(folder, 'a'), 'abc');
    expect([...(await readInput(join(folder, 'a'), { maxBytes: 3 }))]).toEqual([97, 98, 99]);
    const stdin = Readable.from([Buffer.from('C7 | '), Buffer.from('F7')]);
    expect(await readText('-', { maxBytes: 100, stdin })).toBe('C7 | F7');
  });

  it('refuses what is larger than the limit', async () => {
    await writeFile(join(folder, 'a'), 'abcd');
    await expect(readInput(join(folder, 'a'), { maxBytes: 3 })).rejects.toThrow(/a" is larger than 3 bytes$/);
    const stdin = Readable.from([Buffer.from('ab'), Buffer.from('cd')]);
    await expect(readInput('-', { maxBytes: 3, stdin })).rejects.toThrow(
      'standard input is larger than 3 bytes',
    );
  });

  it('does not wait for the end of a stream without one', async () => {
    const endless = new Readable({
      read() {
        this.push(Buffer.alloc(1024));
      },
    });
    await expect(readInput('-', { maxBytes: 10_000, stdin: endless })).rejects.toThrow(/larger than 10 kB/);
  });

  it('stops waiting when it is asked to', async () => {
    const controller = new AbortController();
    const silent = new Readable({ read() {} });
    const reading = readInput('-', { maxBytes: 10, stdin: silent, signal: controller.signal });
    controller.abort();
    await expect(reading).rejects.toThrow();
  });

  it('says what is wrong with a missing file, a folder, and a file that is no text', async () => {
    await expect(readInput(join(folder, 'no'), { maxBytes: 1 })).rejects.toThrow(
      /cannot read ".*no": there is no such file$/,
    );
    await expect(readInput(folder, { maxBytes: 1 << 20 })).rejects.toThrow(/it is a folder$/);
    await writeFile(join(folder, 'binary'), new Uint8Array([0xff, 0xfe, 0x00]));
    await expect(readText(join(folder, 'binary'), { maxBytes: 9 })).rejects.toThrow(
      /is not a text file \(UTF-8\)$/,
    );
  });

  it('drops a byte order mark', async () => {
    await writeFile(join(folder, 'bom'), '\uFEFFC7');
    expect(await readText(join(folder, 'bom'), { maxBytes: 9 })).toBe('C7');
  });

  it('gives back whatever was written', async () => {
    const path = join(folder, 'any');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        await writeFileAtomically(path, bytes);
        expect(await readInput(path, { maxBytes: 2000 })).toEqual(bytes);
      }),
      { numRuns: 30, seed: 1 },
    );
  });
});

describe('words for paths and sizes', () => {
  it('keeps a path on one line', async () => {
    await mkdir(join(folder, 'x'));
    expect(quote('a\nb')).toBe('"a\\nb"');
    expect(quote('a'.repeat(1000)).length).toBeLessThan(210);
  });

  it('gives sizes as people say them', () => {
    expect([0, 1, 999, 1000, 1_048_576, 2_279_478, 5e9].map(size)).toEqual([
      '0 bytes',
      '1 byte',
      '999 bytes',
      '1 kB',
      '1 MB',
      '2.3 MB',
      '5 GB',
    ]);
  });
});
