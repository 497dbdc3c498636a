// Novels: their paragraphs, and passages of whole paragraphs without titles.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { passagesOf, readNovels } from './novels.ts';

const TEXT = `\uFEFFA NOVEL

Chapter 1

They were all
at _Charing Cross_.

“Quite an ovation,” she said.

The end came soon.
`;

test('novels are read by paragraphs, and parted into passages of whole ones', () => {
  const folder = mkdtempSync(join(tmpdir(), 'novels-'));
  try {
    mkdirSync(join(folder, 'text/english-novels'), { recursive: true });
    writeFileSync(join(folder, 'text/english-novels/b.txt.gz'), gzipSync(TEXT));
    writeFileSync(join(folder, 'text/english-novels/a.txt.gz'), gzipSync('One.\r\n\r\nTwo.'));
    writeFileSync(join(folder, 'text/english-novels/NOTE.txt'), 'A note.');
    const [first, novel, ...others] = readNovels(folder);
    expect(others).toEqual([]);
    expect(first.paragraphs).toEqual(['One.', 'Two.']);
    expect(novel.source.file).toBe('text/english-novels/b.txt.gz');
    expect(novel.source.sha256).toMatch(/^[0-9a-f]{64}$/);
    const [one, two, three] = [
      'They were all at Charing Cross.',
      '"Quite an ovation," she said.',
      'The end came soon.',
    ];
    expect(novel.paragraphs).toEqual(['A NOVEL', 'Chapter 1', one, two, three]);
    expect(passagesOf(novel, 7)).toEqual([`${one}\n${two}`, three]);
    expect(passagesOf(novel)).toEqual([`${one}\n${two}\n${three}`]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
