// Eck & Schmidhuber 2002 again, in numbers: ten seeds, both experiments, LSTM and RNN, and 1,000 choruses of each.
// node --import tsx --conditions=talking-blues-source recipes/eck2002.ts [--seeds 10] [--choruses 1000] [--jobs 2]
import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { drawChorus, type Form, formOf, SILENT } from '../src/blues/eck2002-data.ts';
import {
  DEFAULT_BLUES,
  DEFAULT_TEMPERATURE,
  type FormReport,
  fitsChord,
  parseChart,
  trainEck2002,
} from '../src/blues/index.ts';
import { Random } from '../src/lstm/index.ts';
import { readOptions } from './options.ts';

const { values } = readOptions({
  options: {
    seeds: { type: 'string', default: '10' },
    choruses: { type: 'string', default: '1000' },
    jobs: { type: 'string', default: '2' },
  },
});
const [seeds, choruses] = [Number(values.seeds), Number(values.choruses)];

/** The chart of the claim, and two on which counting is harder: four bars of one chord; sections that differ in their ends. */
const CHARTS = {
  bebop: { name: 'bebop blues, 12 bars', text: DEFAULT_BLUES, seeds },
  plain: {
    name: 'three-chord blues, 12 bars',
    text: 'C7 | % | % | % | F7 | % | C7 | % | G7 | F7 | C7 | % |',
    seeds: Math.min(seeds, 5),
  },
  song: {
    name: 'A A B A, 32 bars',
    text: `|: Bb6 G7 | Cm7 F7 | Bb6 G7 | Cm7 F7 | Fm7 Bb7 | Eb7 Ab7 | Dm7 G7 | Cm7 F7 :|
D7 | % | G7 | % | C7 | % | F7 | % |
Bb6 G7 | Cm7 F7 | Bb6 G7 | Cm7 F7 | Fm7 Bb7 | Eb7 Ab7 | Dm7 G7 | Cm7 F7 |`,
    seeds: Math.min(seeds, 3),
  },
} as const;

interface Task {
  readonly chart: keyof typeof CHARTS;
  readonly cell: 'lstm' | 'rnn';
  readonly experiment: 1 | 2;
  readonly seed: number;
}

interface Run extends Task {
  /** Of processor time, training alone: other work on the machine does not count. */
  readonly seconds: number;
  readonly parameters: number;
  readonly cells: string;
  readonly chordSteps: number;
  readonly counted: boolean;
  readonly form: FormReport;
  readonly melody?: MelodyFigures;
}

interface MelodyFigures {
  /** Share of steps with a note. */
  readonly sounding: number;
  /** Share of sounding steps that fit the chart's chord or the key's blues scale. */
  readonly fits: number;
  /** Share of bars with notes that stood, note for note, in one of the ten choruses before. */
  readonly repeated: number;
  /** Share of bars with notes that also stand somewhere in 1,000 training choruses. */
  readonly known: number;
}

function measure(melody: Int8Array, form: Form, training: ReadonlySet<string>): MelodyFigures {
  const bars: string[] = [];
  let [sounding, fits] = [0, 0];
  for (const [step, unit] of melody.entries()) {
    if (unit === SILENT) continue;
    sounding++;
    if (fitsChord(form.low + unit, form.chords[step % form.length], form.key)) fits++;
  }
  for (let at = 0; at < melody.length; at += form.stepsPerBar) {
    bars.push(melody.subarray(at, at + form.stepsPerBar).join());
  }
  const perChorus = form.chart.bars.length;
  let [counted, repeated, known] = [0, 0, 0];
  for (const [i, bar] of bars.entries()) {
    const chorus = Math.floor(i / perChorus);
    if (/^[-1,]+$/.test(bar) || chorus < 10) continue;
    counted++;
    if (bars.slice((chorus - 10) * perChorus, chorus * perChorus).includes(bar)) repeated++;
    if (training.has(bar)) known++;
  }
  return {
    sounding: sounding / melody.length,
    fits: fits / sounding,
    repeated: repeated / counted,
    known: known / counted,
  };
}

function trainingMelody(form: Form, count: number, seed: number): Int8Array {
  const random = new Random(seed);
  const melody = new Int8Array(count * form.length);
  for (let i = 0; i < count; i++) melody.set(drawChorus(form, random), i * form.length);
  return melody;
}

const barsOf = (melody: Int8Array, { stepsPerBar }: Form): Set<string> => {
  const bars = new Set<string>();
  for (let at = 0; at < melody.length; at += stepsPerBar) {
    bars.add(melody.subarray(at, at + stepsPerBar).join());
  }
  return bars;
};

/** Trains one network and lets it play. */
async function run({ chart, cell, experiment, seed }: Task): Promise<Run> {
  const start = process.cpuUsage().user;
  const model = await trainEck2002(parseChart(CHARTS[chart].text), { cell, experiment, seed });
  const seconds = (process.cpuUsage().user - start) / 1e6;
  const { form } = model;
  const { chordCells, melodyCells } = model.shape;
  const { chordSteps, counted } = model.training;
  const played = experiment === 2 ? model.perform({ choruses, seed }) : undefined;
  const result: Run = {
    ...{ chart, cell, experiment, seed, seconds, parameters: model.parameters, chordSteps, counted },
    cells: melodyCells > 0 ? `${chordCells} + ${melodyCells}` : `${chordCells}`,
    form: played?.chords ?? model.freeRun(choruses),
    melody: played && measure(played.melody, form, known(form)),
  };
  model.close();
  return result;
}

const CELLS = ['lstm', 'rnn'] as const;

/** Runs that differ in nothing but the seed. */
function groupsOf(runs: readonly Run[]): Run[][] {
  const groups = new Map<string, Run[]>();
  for (const run of runs) {
    const key = `${run.chart} ${run.experiment} ${run.cell}`;
    groups.set(key, [...(groups.get(key) ?? []), run]);
  }
  return [...groups.values()];
}

/** The bars of 1,000 training choruses. */
const known = (form: Form): Set<string> => barsOf(trainingMelody(form, 1000, 1), form);

/** Does the tasks in as many processes as asked for, in order. */
async function runAll(tasks: readonly Task[], jobs: number): Promise<Run[]> {
  const results = new Map<Task, Run>();
  const waiting = [...tasks];
  const work = async (): Promise<void> => {
    const child = fork(new URL(import.meta.url), process.argv.slice(2));
    for (let task = waiting.shift(); task; task = waiting.shift()) {
      const result = await new Promise<Run>((resolve, reject) => {
        child.once('message', (message) => resolve(message as Run));
        child.once('exit', (code) => reject(new Error(`a training process ended with code ${code}`)));
        child.send(task!);
      });
      child.removeAllListeners('exit');
      results.set(task, result);
      const { form, seconds } = result;
      process.stderr.write(
        `${JSON.stringify(task)} ${seconds.toFixed(1)} s, ${form.wrongSteps} wrong steps\n`,
      );
    }
    child.disconnect();
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return tasks.map((task) => results.get(task)!);
}

const median = (numbers: number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
};
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const range = (numbers: number[], show: (n: number) => string): string =>
  `${show(median(numbers))} (${show(Math.min(...numbers))} – ${show(Math.max(...numbers))})`;

const NAMES = { lstm: 'LSTM', rnn: 'RNN' } as const;

function report(runs: readonly Run[]): string {
  const form = formOf(parseChart(DEFAULT_BLUES));
  const whole = (n: number): string => Math.round(n).toLocaleString('en');
  const lines: string[] = [
    '# The blues of 2002, in numbers',
    '',
    `Eck & Schmidhuber (2002) reported by ear that their LSTM does not drift from the form. Here, by count: after training, counted in with one bar, each network runs free for ${choruses.toLocaleString('en')} choruses of twelve bars, hearing its own output only. A step is wrong where one of the 12 chord units is.`,
    '',
    `Measured ${new Date().toISOString().slice(0, 10)}, seeds 1 to ${seeds} (the harder charts: the first of them), one thread, backend wasm, seconds of processor time on ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}. Chart: \`${DEFAULT_BLUES.replace(/\s+/g, ' ')}\`. The RNN has as many parameters as the LSTM, part by part, and the same training. Temperature ${DEFAULT_TEMPERATURE}. Made by \`recipes/eck2002.ts\`, which says nothing that it did not count.`,
    '',
    `| chart | experiment | cell | cells | parameters | training, median | with no wrong chord | helped | wrong steps, median (least – most) | wrong bars, median | first wrong chorus, earliest |`,
    '|---|---|---|---|---|---|---|---|---|---|---|',
  ];
  for (const group of groupsOf(runs)) {
    const [{ chart, experiment, cell, cells, parameters }] = group;
    const firsts = group.flatMap(({ form }) => form.firstWrong?.chorus ?? []);
    const flawless = group.filter(({ form }) => form.wrongSteps === 0).length;
    const shares = group.map(({ form }) => form.wrongSteps / form.steps);
    lines.push(
      `| ${CHARTS[chart].name} | ${experiment} | ${NAMES[cell]} | ${cells} | ${parameters.toLocaleString('en')} | ${median(group.map((r) => r.seconds)).toFixed(1)} s | **${flawless} of ${group.length}** | ${group.filter((r) => r.counted).length} | ${range(shares, percent)} | ${whole(median(group.map(({ form }) => form.wrongBars)))} | ${firsts.length > 0 ? Math.min(...firsts) : '–'} |`,
    );
  }
  lines.push(
    '',
    '## Melody',
    '',
    'Steps that sound; of these, steps that fit the chart’s chord or the blues scale; bars that repeat one of the ten choruses before, note for note; bars that also stand somewhere in 1,000 training choruses (the rest are new).',
    '',
    '| melody | sounding | fits | repeated | known from training |',
    '|---|---|---|---|---|',
  );
  const row = (name: string, all: readonly MelodyFigures[]): string =>
    `| ${name} | ${(['sounding', 'fits', 'repeated', 'known'] as const).map((key) => percent(median(all.map((m) => m[key])))).join(' | ')} |`;
  lines.push(row('training choruses', [measure(trainingMelody(form, choruses, 2), form, known(form))]));
  for (const cell of CELLS) {
    const figures = runs.flatMap((run) => (run.cell === cell && run.melody ? [run.melody] : []));
    lines.push(row(`${NAMES[cell]}, median of ${figures.length}`, figures));
  }
  lines.push(
    '',
    '## Every network',
    '',
    'Margin: the smallest distance of a chord output’s logit from its threshold in all these steps (negative: a wrong chord). Circle: the chorus at whose start the chord memory was found to be, bit for bit, what it had been before; from there on nothing new can happen, for ever (– where it was not found). Helped: the cells had lessons in counting (src/blues/eck2002-counting.ts): a second attempt at twelve bars, the first at 32.',
    '',
    '| chart | experiment | cell | seed | training | chord steps | helped | wrong steps | wrong bars | first wrong (chorus.bar.step) | margin | circle |',
    '|---|---|---|---|---|---|---|---|---|---|---|---|',
    ...runs.map(({ chart, experiment, cell, seed, seconds, chordSteps, counted, form }) => {
      const first = form.firstWrong;
      const where = first ? `${first.chorus}.${first.bar}.${first.step}` : '–';
      return `| ${chart} | ${experiment} | ${NAMES[cell]} | ${seed} | ${seconds.toFixed(1)} s | ${chordSteps} | ${counted ? 'yes' : 'no'} | ${form.wrongSteps} | ${form.wrongBars} | ${where} | ${form.margin.toFixed(2)} | ${form.foreverFrom ?? '–'} |`;
    }),
    '',
  );
  return lines.join('\n');
}

if (process.send) {
  process.on('message', async (task) => process.send!(await run(task as Task)));
} else {
  const tasks: Task[] = [];
  const add = (chart: Task['chart'], cell: Task['cell'], experiment: Task['experiment']): void => {
    for (let seed = 1; seed <= CHARTS[chart].seeds; seed++) tasks.push({ chart, cell, experiment, seed });
  };
  for (const experiment of [1, 2] as const) for (const cell of CELLS) add('bebop', cell, experiment);
  for (const chart of ['plain', 'song'] as const) for (const cell of CELLS) add(chart, cell, 1);
  const runs = await runAll(tasks, Number(values.jobs));
  writeFileSync(new URL('eck2002.md', import.meta.url), report(runs));
}
