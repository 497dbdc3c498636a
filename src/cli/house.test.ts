// The rule of who may import whom bites: Biome, with this repository's configuration, refuses each violation.
import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BIOME = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

/** Path → what it imports → the rule that must refuse it, or none where it is allowed. */
const CASES: readonly (readonly [string, string, string | undefined])[] = [
  ['src/lstm/a.ts', '../blues/index.ts', 'noRestrictedImports'],
  ['src/lstm/b.ts', '../audio/index.ts', 'noRestrictedImports'],
  ['src/lstm/deep/c.ts', '../../words/index.ts', 'noRestrictedImports'],
  ['src/lstm/d.ts', '../cli/run.ts', 'noRestrictedImports'],
  ['src/lstm/e.ts', 'talking-blues/speech', 'noRestrictedImports'],
  ['src/lstm/f.ts', './kernels/kernels.ts', undefined],
  ['src/audio/a.ts', '../lstm/index.ts', 'noRestrictedImports'],
  ['src/audio/b.ts', '../blues/types.ts', 'noRestrictedImports'],
  ['src/blues/a.ts', '../words/index.ts', 'noRestrictedImports'],
  ['src/blues/b.ts', '../speech/index.ts', 'noRestrictedImports'],
  ['src/blues/c.ts', '../studio/page.ts', 'noRestrictedImports'],
  ['src/blues/d.ts', '../lstm/index.ts', undefined],
  ['src/blues/e.ts', '../audio/index.ts', undefined],
  ['src/words/a.ts', '../speech/index.ts', 'noRestrictedImports'],
  ['src/words/b.ts', '../lstm/index.ts', undefined],
  ['src/speech/a.ts', '../blues/index.ts', 'noRestrictedImports'],
  ['src/speech/b.ts', '../cli/run.ts', 'noRestrictedImports'],
  ['src/studio/a.ts', '../cli/run.ts', 'noRestrictedImports'],
  ['src/studio/remember/a.ts', '../../cli/run.ts', 'noRestrictedImports'],
  ['src/studio/remember/b.ts', '../cell/view.tsx', 'noRestrictedImports'],
  ['src/studio/cell/a.ts', '../remember/state.ts', 'noRestrictedImports'],
  ['src/studio/remember/c.ts', '../../words/index.ts', undefined],
  ['src/studio/remember/d.ts', '../shared/figures.ts', undefined],
  ['src/studio/speak/e.ts', '../../elements/voice.ts', 'noRestrictedImports'],
  ['src/blues/f.ts', '../elements/jam.ts', 'noRestrictedImports'],
  ['src/elements/a.ts', '../studio/speak/state.ts', 'noRestrictedImports'],
  ['src/elements/b.ts', '../studio/shared/error-line.tsx', 'noRestrictedImports'],
  ['src/elements/c.ts', '@preact/signals', 'noRestrictedImports'],
  ['src/elements/d.ts', '../studio/speak/player.ts', undefined],
  ['src/elements/e.ts', '../speech/index.ts', undefined],
  ['src/cli/a.ts', '../blues/index.ts', undefined],
  ['src/lstm/node.ts', 'node:fs', 'noNodejsModules'],
  ['src/blues/node.ts', 'fs', 'noNodejsModules'],
  ['src/audio/node.ts', 'node:path', 'noNodejsModules'],
  ['src/studio/node.ts', 'node:fs', 'noNodejsModules'],
  ['src/elements/node.ts', 'node:fs', 'noNodejsModules'],
  ['src/lstm/threads.node.ts', 'node:worker_threads', undefined],
  ['src/lstm/a.test.ts', 'node:fs', undefined],
  ['src/cli/node.ts', 'node:fs', undefined],
  ['scripts/node.ts', 'node:fs', undefined],
  ['recipes/node.ts', 'node:fs', undefined],
  ['examples/node.ts', 'node:fs', undefined],
];

interface Report {
  readonly diagnostics: readonly { category: string; location: { path: string | { file: string } } }[];
}

let folder = '';
const found = new Map<string, string[]>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'house-'));
  await copyFile(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
  // The configuration reads the ignore file of the repository it stands in.
  await writeFile(join(folder, '.gitignore'), 'node_modules/\n');
  const put = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const [path, target] of CASES) await put(path, `export * as thing from '${target}';\n`);
  await put('src/words/round.ts', "import { b } from './about.ts';\n\nexport const a = () => b;\n");
  await put('src/words/about.ts', "import { a } from './round.ts';\n\nexport const b = () => a;\n");
  await put('src/lstm/global.ts', 'export const home = process.env.HOME;\n');
  const report = await new Promise<Report>((resolve, reject) => {
    const args = [BIOME, 'lint', '--reporter=json', '--max-diagnostics=none', '.'];
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1 << 24 }, (_error, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout) as Report);
      } catch {
        reject(new Error(`biome gave no report: ${stdout}${stderr}`));
      }
    });
  });
  for (const { category, location } of report.diagnostics) {
    const path = (typeof location.path === 'string' ? location.path : location.path.file).replace(
      /^\.\//,
      '',
    );
    found.set(path, [...(found.get(path) ?? []), category.split('/').at(-1) as string]);
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('who may import whom', () => {
  for (const [path, target, rule] of CASES) {
    it(`${path} ${rule ? 'may not' : 'may'} import ${target}`, () => {
      const ours = (found.get(path) ?? []).filter((each) =>
        /noRestrictedImports|noNodejsModules|noImportCycles/.test(each),
      );
      expect(ours).toEqual(rule ? [rule] : []);
    });
  }

  it('refuses circles', () => {
    expect(found.get('src/words/round.ts')).toContain('noImportCycles');
  });

  it('refuses the globals of Node in the rooms', () => {
    expect(found.get('src/lstm/global.ts')).toContain('noRestrictedGlobals');
  });
});
