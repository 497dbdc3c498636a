// What the recipes of pitch and voice share: their options, the sentences by their parts, scores by reader, and where they end.
import { mkdirSync, writeFileSync } from 'node:fs';
import { readOptions } from '../options.ts';
import { READERS, type Reader, type ReadSentence, readSentencesOf } from './readers.ts';

/** Reads the command line and the sentences. @param usual what the options are where they are not given */
export function readerTraining(usual: {
  readonly out: string;
  readonly report: string;
  readonly steps: number;
}) {
  const { values } = readOptions({
    options: {
      data: { type: 'string', default: '../shared/data' },
      out: { type: 'string', default: usual.out },
      report: { type: 'string', default: usual.report },
      steps: { type: 'string', default: String(usual.steps) },
      threads: { type: 'string', default: '2' },
      resume: { type: 'boolean', default: false },
    },
  });
  const started = Date.now();
  const minutes = (): string => ((Date.now() - started) / 60_000).toFixed(1);
  const { of, sha256 } = readSentencesOf(values.data);
  const [recordings, validation, test] = [of('train'), of('validation'), of('test')];
  mkdirSync('out', { recursive: true });
  return {
    ...{ recordings, validation, test, sha256, minutes },
    ...{ steps: Number(values.steps), threads: Number(values.threads), resume: values.resume },
    /** The scores of what was trained, on sentences that it has not seen. */
    scores(measure: (some: readonly ReadSentence[]) => Record<string, unknown>) {
      const scores = byReader((reader) => ({
        validation: measure(ofReader(validation, reader)),
        test: measure(ofReader(test, reader)),
      }));
      console.log(JSON.stringify(scores, null, 1));
      return scores;
    },
    /** Writes the model's file, and beside it the report. */
    write(bytes: Uint8Array, report: Record<string, unknown>): void {
      writeFileSync(values.out, bytes);
      console.log(`${values.out}: ${bytes.length} bytes, after ${minutes()} minutes`);
      writeFileSync(values.report, `${JSON.stringify({ ...report, minutes: minutes(), sha256 }, null, 1)}\n`);
    },
  };
}

export function ofReader(some: readonly ReadSentence[], reader: Reader): ReadSentence[] {
  return some.filter(({ speaker }) => speaker === reader);
}

/** Something for each reader, by her name. */
export function byReader<T>(what: (reader: Reader) => T): Record<string, T> {
  return Object.fromEntries(READERS.map((reader) => [reader, what(reader)]));
}
