// Runs test files in a page, or in a worker of it where the address ends in `?worker`, and posts what came out.
import { startTests, type VitestRunner } from '@vitest/runner';
import { getTests } from '@vitest/runner/utils';
import '../../../../vitest.setup.ts';
import { createEngine } from '../../engine.ts';
import type { PageReport, TestReport } from './report.ts';

const root = '/';
const errorsOf = (errors: readonly { message: string; diff?: string }[] = []): string[] =>
  errors.map(({ message, diff }) => (diff ? `${message}\n${diff}` : message));

async function run(files: Record<string, () => Promise<unknown>>): Promise<PageReport> {
  const engine = await createEngine({ threads: 2 });
  const { threads, why } = engine;
  engine.close();
  const runner: VitestRunner = {
    config: {
      ...{ root, setupFiles: [], name: undefined, passWithNoTests: false, testNamePattern: undefined },
      ...{ allowOnly: true, chaiConfig: undefined, maxConcurrency: 1, retry: 0, includeTaskLocation: false },
      sequence: { seed: 1, hooks: 'stack', setupFiles: 'list' },
      ...{ testTimeout: 120_000, hookTimeout: 120_000, tags: [], tagsFilter: undefined, strictTags: false },
    },
    importFile: (path) => files[path.slice(root.length)](),
  };
  const ran = await startTests(
    Object.keys(files).map((file) => root + file),
    runner,
  );
  const tests = ran.flatMap((file): TestReport[] => {
    const broken = errorsOf(file.result?.errors);
    return [
      ...(broken.length > 0
        ? [{ name: `${file.name} (the file itself)`, state: 'fail', errors: broken } as const]
        : []),
      ...getTests(file).map(
        (test): TestReport => ({
          name: `${file.name} > ${test.fullTestName}`,
          state: test.result?.state === 'pass' ? 'pass' : test.result?.state === 'fail' ? 'fail' : 'skip',
          errors: errorsOf(test.result?.errors),
        }),
      ),
    ];
  });
  return { isolated: crossOriginIsolated, inWorker: typeof document === 'undefined', threads, why, tests };
}

/** Runs the files here, or starts this very script again as a worker, which does. */
export function main(script: string, files: Record<string, () => Promise<unknown>>): void {
  // A worker's rejected promise reaches nobody; what is thrown reaches the page, and what a page throws its visitor.
  const fail = (why: unknown): unknown =>
    setTimeout(() => {
      throw why;
    });
  if (typeof document !== 'undefined' && location.search === '?worker') {
    const worker = new Worker(script, { type: 'module' });
    worker.onerror = ({ message }) => fail(new Error(`the worker failed: ${message}`));
  } else {
    run(files)
      .then((report) => fetch('done', { method: 'POST', body: JSON.stringify(report) }))
      .catch(fail);
  }
}
