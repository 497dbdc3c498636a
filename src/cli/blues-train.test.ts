// `train blues` and `evaluate blues` from the command line: folders of solos to a model that `improvise` plays with.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedTexts } from '../blues/improviser/testing/invented.ts';
import { foresight, lessonOf, loadImproviser, measures, readWeimarSolo } from '../blues/index.ts';
import { solo } from '../blues/testing/solos.ts';
import { COMMANDS } from './commands.ts';
import { Stopped } from './errors.ts';
import { run } from './run.ts';
import { hear } from './testing/harness.ts';
import { midiOf, smallSoloist, solosIn, withoutChords } from './testing/solos.ts';

let folder = '';
let solos = '';
let small = '';
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'blues-'));
  solos = join(folder, 'solos');
  count = await solosIn(solos);
  small = await smallSoloist(join(folder, 'small.safetensors'));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function call(argv: readonly string[], options = {}) {
  const heard = hear(options);
  const code = await run(argv, heard.context, COMMANDS);
  return { code, out: heard.out(), err: heard.err(), kept: heard.context.kept };
}
const train = (argv: readonly string[], options = {}) =>
  call(['train', 'blues', '--threads', '1', ...argv], options);
const evaluate = (argv: readonly string[]) => call(['evaluate', 'blues', ...argv]);

/** Milliseconds: trainings of some steps, on cores that may be busy. */
const TRAINING = 240_000;

describe('train blues', () => {
  it('begins from scratch with files of every kind, and writes a soloist', {
    timeout: TRAINING,
  }, async () => {
    const out = join(folder, 'scratch.safetensors');
    const {
      code,
      out: printed,
      err,
      kept,
    } = await train([solos, '--out', out, '--from', 'scratch', '--steps', '12', '--json']);
    expect([code, err]).toEqual([0, '']);
    expect(kept).toEqual([out]);
    const report = JSON.parse(printed);
    expect(report).toMatchObject({
      out,
      from: 'scratch',
      cell: 'lstm',
      steps: 12,
      skipped: [],
    });
    expect(report.keptAside.what).toBe('solos');
    expect(report.solos + report.keptAside.solos).toBe(count);
    expect(report.keptAside.notes).toBeGreaterThan(0.1 * report.notes);
    expect(report.bytes).toBe((await readFile(out)).length);
    for (const part of ['pitch', 'onset', 'length'])
      expect(report.scores[part].perplexity).toBeGreaterThan(1);
    expect(await readdir(folder)).not.toContain('scratch.safetensors.checkpoint');
    const played = await call(['improvise', 'C7 | F7', '--model', out, '--choruses', '2', '--json']);
    expect([played.code, played.err]).toEqual([0, '']);
    expect(JSON.parse(played.out)).toMatchObject({ soloist: { parameters: report.parameters } });
  });

  it('begins with a model, says what it gained and what was left out', { timeout: TRAINING }, async () => {
    const own = join(folder, 'own');
    await mkdir(own);
    await solosIn(own);
    await writeFile(join(own, 'd.mid'), 'MThd');
    await writeFile(join(own, 'e.csv'), 'a;b');
    const out = join(folder, 'moved.safetensors');
    const { code, out: printed, err } = await train([own, '--out', out, '--from', small]);
    expect([code, err]).toEqual([0, '']);
    expect(printed).toMatch(
      /^Learned from [67] solos, [\d,]+ notes, beginning with .*small\.safetensors, in \d+ s: LSTM, [\d,]+ parameters, \d+ steps\.\n\nHow it foresees \d+ notes of [12] solos? that were kept aside:\n/,
    );
    expect(printed).toMatch(/\npitch +\d+ +[\d.]+ +[\d.]+ +[\d.]+ % +[\d.]+ %\n/);
    expect(printed).toMatch(
      /\nLeft out 2 files:\nfile +why\n.*d\.mid +byte 4 of the MIDI file: the file is cut short here\n.*e\.csv +there is no e_beattrack\.csv/,
    );
    expect(printed).toMatch(
      /Wrote .*moved\.safetensors .*talking-blues improvise --model .*moved\.safetensors/,
    );
  });

  it('with few solos keeps their ends aside, and never ends worse than it began', {
    timeout: TRAINING,
  }, async () => {
    const pair = join(solos, 'mcsv_melody', 'Pair1X.csv');
    const out = join(folder, 'few.safetensors');
    const { code, out: printed } = await train([
      pair,
      '--out',
      out,
      '--from',
      small,
      '--steps',
      '3',
      '--json',
    ]);
    expect(code).toBe(0);
    const { before, scores, keptAside } = JSON.parse(printed);
    expect(keptAside.what).toBe('endings');
    const nats = (found: typeof scores) =>
      ['onset', 'length', 'pitch'].reduce((sum, part) => sum + Math.log(found[part].perplexity), 0);
    expect(nats(scores)).toBeLessThanOrEqual(nats(before));
  });

  it('stopped, says how to go on; resumed, writes the same model; and resumes nothing else', {
    timeout: TRAINING,
  }, async () => {
    const whole = join(folder, 'whole.safetensors');
    const fast = [solos, '--from', small, '--steps', '8'];
    await train([...fast, '--out', whole]);
    const out = join(folder, 'stopped.safetensors');
    const controller = new AbortController();
    const shown: string[] = [];
    const update = (done: number, _total: number, about = ''): void => {
      shown.push(about);
      if (about.startsWith('loss') && done === 3) controller.abort(new Stopped('SIGINT'));
    };
    const stopped = await train([...fast, '--out', out], { signal: controller.signal, update });
    expect(stopped).toMatchObject({ code: 130, out: '' });
    expect(stopped.err).toBe(`talking-blues: stopped; kept ${out}.checkpoint (go on with --resume)\n`);
    expect(shown.at(-1)).toMatch(/^loss [\d.]+.*; .* left$/);
    for (const other of [
      ['--seed', '2'],
      ['--steps', '9'],
      ['--solo-style', 'cool'],
    ]) {
      const { code, err } = await train([...fast, ...other, '--out', out, '--resume']);
      expect([code, err]).toEqual([
        1,
        `talking-blues: "${out}.checkpoint" is damaged, or of other solos or other options; begin without --resume\n`,
      ]);
    }
    const resumed = await train([...fast, '--out', out, '--resume']);
    expect([resumed.code, resumed.err]).toEqual([0, '']);
    expect(await readFile(out)).toEqual(await readFile(whole));
  });

  it('refuses in one sentence what it cannot learn from or write', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty);
    const bare = join(folder, 'bare.mid');
    await writeFile(bare, withoutChords(midiOf(solo('C7 | F7', {}))));
    const out = ['--out', join(folder, 'refused')];
    const cases: [string[], number, RegExp][] = [
      [[empty, ...out], 1, /there is no solo in ".*empty": no file ends in \.mid/],
      [[bare, ...out], 1, /no solo that can be used: ".*bare\.mid": the MIDI file holds no chord symbols/],
      [[join(folder, 'none'), ...out], 1, /cannot read ".*none": there is no such file/],
      [[solos, '--out', folder], 1, /it is a folder/],
      [[solos, '--out', join(folder, 'no', 'model')], 1, /there is no folder/],
      [[bare, '--out', bare], 2, /--out would overwrite/],
      [[solos, '--out', small, '--from', small], 2, /--out would overwrite/],
      [[solos, ...out, '--resume'], 1, /there is no checkpoint/],
      [[solos, ...out, '--from', bare], 1, /bare\.mid": /],
      [['-', ...out], 2, /not from standard input/],
      [[solos], 2, /required option '--out <file>' not specified/],
      [[solos, ...out, '--chart', 'C7 | H7'], 1, /"H7" is not a chord I know/],
    ];
    for (const [argv, code, message] of cases) {
      const result = await train(argv);
      expect([result.code, result.out], argv.join(' ')).toEqual([code, '']);
      expect(result.err).toMatch(message);
      expect(result.err.split('\n')).toHaveLength(2);
    }
    expect(await readdir(folder)).not.toContain('refused');
  });
});

describe('evaluate blues', () => {
  it('scores a pair as the room does, with what the index says of it', { timeout: TRAINING }, async () => {
    const pair = join(solos, 'mcsv_melody', 'Pair1X.csv');
    const { code, out, err } = await evaluate([pair, '--model', small, '--json']);
    expect([code, err]).toEqual([0, '']);
    const improviser = await loadImproviser(await readFile(small));
    const texts = inventedTexts(1);
    const lesson = lessonOf(readWeimarSolo(texts));
    const { notes } = readWeimarSolo(texts);
    const found = measures(await foresight(improviser.network, [lesson]));
    improviser.close();
    expect(JSON.parse(out)).toEqual({ solos: 1, notes: notes.length, ...found, skipped: [] });
    expect(found.pitch?.events).toBe(notes.length);
  });

  it('prints a table, takes a chart for what has none, and leaves timing out where a score tells none', {
    timeout: TRAINING,
  }, async () => {
    const all = await evaluate([solos, '--model', small]);
    expect(all.out).toMatch(
      /^8 solos, [\d,]+ notes\n\n +events +perplexity +right\npitch +[\d,]+ +[\d.]+ +[\d.]+ %\n/,
    );
    const score = await evaluate([join(solos, 'b.musicxml'), '--model', small, '--json']);
    expect(Object.keys(JSON.parse(score.out))).toEqual([
      'solos',
      'notes',
      'onset',
      'begins',
      'length',
      'pitch',
      'skipped',
    ]);
    const bare = join(folder, 'without.mid');
    await writeFile(bare, withoutChords(midiOf(solo('F7 | Bb7', {}))));
    const { code, out } = await evaluate([bare, '--chart', 'F7 | Bb7', '--model', small, '--json']);
    expect([code, JSON.parse(out).skipped]).toEqual([0, []]);
    expect((await evaluate([bare, '--model', small])).code).toBe(1);
  });
});
