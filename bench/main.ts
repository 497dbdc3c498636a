// The bench: runs every contender on the same work, each in a process of its own, and prints the comparison.
import { readdirSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Contender, contenders } from './contenders.ts';
import { measure, type Outcome } from './measure.ts';
import { checkProofs, combine, machine, markdown, median, type Result } from './report.ts';
import { python } from './rivals/pytorch.ts';
import { verdicts } from './targets.ts';
import { type WorkName, works } from './work.ts';

const help = `npm run bench -- [options]
  --only W1,W3      only work whose name starts so (${Object.keys(works).join(', ')})
  --rivals a,b      only rivals whose name contains one of these (ours always runs); "none" for ours alone
  --threads N       threads for all work (default: 1 for W3, else 2)
  --rounds N        interleaved rounds, a new process in each (default 3)
  --seconds N       time to measure in one round (default 5)
  --limit N         seconds a process may live (default 90)
  --quick           1 round of 1 second, limit 30
  --json            print JSON instead of tables`;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: 'W' },
    rivals: { type: 'string', default: '' },
    threads: { type: 'string' },
    rounds: { type: 'string' },
    seconds: { type: 'string' },
    limit: { type: 'string' },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (options.help) {
  console.log(help);
  process.exit(0);
}
const rounds = Number(options.rounds ?? (options.quick ? 1 : 3));
const seconds = Number(options.seconds ?? (options.quick ? 1 : 5));
const limit = Number(options.limit ?? (options.quick ? 30 : 90));

const starts = options.only.split(',').map((name) => name.toUpperCase());
const names = (Object.keys(works) as WorkName[]).filter((name) =>
  starts.some((start) => name.toUpperCase().startsWith(start)),
);
const wanted = options.rivals.toLowerCase().split(',');
const chosen = contenders.filter(
  ({ name, module }) => module === 'ours' || wanted.some((part) => name.toLowerCase().includes(part)),
);

if (builtAt() < changedAt()) console.error('src/lstm is newer than dist: run "npm run build" to measure it.');
const results: Result[] = [];
for (const name of names) results.push(...(await compare(name)));
checkProofs(results);
if (options.json)
  console.log(JSON.stringify({ machine: machine(), results, targets: verdicts(results) }, null, 2));
else console.log(markdown(results));

/** All contenders on one work: round after round, so that a machine that slows down does so for everyone. */
async function compare(work: WorkName): Promise<Result[]> {
  const taking = chosen.filter((contender) => contender.works.includes(work));
  const outcomes = new Map<Contender, Outcome[]>(taking.map((contender) => [contender, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const contender of taking) {
      const before = outcomes.get(contender)!;
      if (before.some((outcome) => 'failed' in outcome)) continue;
      const outcome: Outcome =
        contender.module === 'pytorch' && !python()
          ? { failed: 'not installed: apt install python3-torch' }
          : await measure(contender, { work, threads: threadsOf(contender, work), seconds, limit });
      before.push(outcome);
      const said =
        'failed' in outcome ? outcome.failed : `${median(outcome.measured.samples).toPrecision(4)} ms`;
      console.error(`${work} round ${round}/${rounds} ${contender.name}: ${said}`);
    }
  }
  return taking.map((contender) =>
    combine(work, contender, threadsOf(contender, work), outcomes.get(contender)!),
  );
}

function threadsOf(contender: Contender, work: WorkName): number {
  if (contender.single) return 1;
  return Number(options.threads ?? (work === 'W3' ? 1 : 2));
}

/** When our engine was built, and when its sources last changed. */
function builtAt(): number {
  const built = new URL('../../dist/lstm/index.js', import.meta.url);
  return statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function changedAt(): number {
  const sources = new URL('../../src/lstm/', import.meta.url);
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.startsWith('testing'),
  );
  return Math.max(...files.map((file) => statSync(new URL(file, sources)).mtimeMs));
}
