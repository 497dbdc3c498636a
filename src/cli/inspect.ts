// The command `inspect`: what a model file holds, or which kernels run on this machine and why.
import { arch, availableParallelism, platform } from 'node:os';
import type { Command } from 'commander';
import type { StoredTensor } from '../lstm/index.ts';
import type { Context } from './context.ts';
import { CommandError, sentence, UsageError } from './errors.ts';
import { quote, readInput, size } from './files.ts';
import { counted, pairs, printable, table, thousands } from './table.ts';

/** Far above any model of ours, far below what would fill a machine. */
const MAX_MODEL_BYTES = 1 << 29;

const EXAMPLES = `
Examples:
  $ talking-blues inspect model.safetensors
  $ talking-blues inspect model.safetensors --json | jq .scores
  $ talking-blues inspect --backend`;

interface Options {
  readonly backend?: boolean;
  readonly json?: boolean;
}

export function addInspect(program: Command, context: Context): void {
  program
    .command('inspect')
    .summary('show what a model file holds, or what computes here')
    .description(
      'Shows what a safetensors model file holds (kind, sizes, parameters, configuration, training, scores), ' +
        'or which kernels run on this machine and why.',
    )
    .argument('[file]', 'a model file (*.safetensors), or - for standard input')
    .option('--backend', 'show which kernels run here, and why')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', EXAMPLES)
    .action(async (file: string | undefined, options: Options) => {
      if ((file === undefined) === !options.backend) {
        throw new UsageError('inspect takes a model file or --backend, one of the two');
      }
      await (file === undefined ? inspectBackend(options, context) : inspectFile(file, options, context));
    });
}

async function inspectFile(path: string, { json }: Options, context: Context): Promise<void> {
  const { stdin, signal } = context;
  const bytes = await readInput(path, { maxBytes: MAX_MODEL_BYTES, stdin, signal });
  const { readModelInfo, readSafetensors } = await import('../lstm/index.ts');
  const name = path === '-' ? 'standard input' : quote(path);
  try {
    const file = readSafetensors(bytes);
    // A foreign file, from PyTorch say, has tensors but not our description: worth showing all the same.
    const info = file.metadata.kind ? readModelInfo(file) : undefined;
    const held = describe(file.tensors);
    const about = { kind: info?.kind ?? null, bytes: bytes.length, ...held, ...info };
    if (json) {
      await context.stdout.write(`${JSON.stringify({ ...about, metadata: file.metadata }, null, 2)}\n`);
      return;
    }
    await context.stdout.write(printed(about));
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'FormatError') throw error;
    throw new CommandError(`${name}: ${sentence(error)}`, { cause: error });
  }
}

interface TensorLine {
  readonly name: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly bytes: number;
}

interface About {
  readonly kind: string | null;
  readonly bytes: number;
  readonly parameters: number;
  readonly tensors: readonly TensorLine[];
  readonly config?: Readonly<Record<string, unknown>>;
  readonly training?: Readonly<Record<string, unknown>>;
  readonly scores?: Readonly<Record<string, unknown>>;
}

function describe(stored: ReadonlyMap<string, StoredTensor>): Pick<About, 'parameters' | 'tensors'> {
  const tensors = [...stored].map(([name, { dtype, shape, bytes }]) => ({
    name,
    dtype,
    shape,
    bytes: bytes.length,
  }));
  let parameters = 0;
  for (const { name, shape } of tensors) {
    // The scales of int8 rows belong to how the numbers are stored, not to the model.
    if (name.endsWith('.scale') && stored.get(name.slice(0, -'.scale'.length))?.dtype === 'I8') continue;
    parameters += shape.reduce((product, length) => product * length, 1);
  }
  return { parameters, tensors };
}

const DTYPES: Readonly<Record<string, string>> = {
  F64: 'float64',
  F32: 'float32',
  F16: 'float16',
  I32: 'int32',
  I8: 'int8',
  U8: 'uint8',
};

function printed({ kind, bytes, parameters, tensors, config, training, scores }: About): string {
  const what = kind === null ? 'tensors without a description' : `a model of kind ${printable(kind)}`;
  const counts = `${counted(parameters, 'parameter')} in ${counted(tensors.length, 'tensor')}`;
  const parts = [`${what}: ${counts}, ${size(bytes)}\n`];
  const rows = tensors.map(({ name, dtype, shape, bytes: length }) => [
    name,
    DTYPES[dtype] ?? dtype,
    shape.length > 0 ? shape.join(' × ') : 'scalar',
    thousands(length),
  ]);
  if (rows.length > 0) parts.push(table(['tensor', 'numbers', 'shape', 'bytes'], rows));
  for (const [title, values] of Object.entries({ configuration: config, training, scores })) {
    if (values && Object.keys(values).length > 0) parts.push(`${title}\n${pairs(values)}`);
  }
  return parts.join('\n');
}

async function inspectBackend({ json }: Options, context: Context): Promise<void> {
  const { describeBackend } = await import('../lstm/index.ts');
  const threads = Math.min(availableParallelism(), 64);
  const forced = process.env.TALKING_BLUES_BACKEND;
  const about = {
    training: await describeBackend({ backend: 'auto', threads }),
    streaming: `${await describeBackend({ threads: 1 })}; one step at a time gains nothing from a BLAS`,
    solos:
      'train on WebAssembly unless --backend says otherwise, so that a seed gives the same solo everywhere',
    machine: `${platform()} ${arch()}, ${counted(threads, 'processor')}`,
    node: `${process.versions.node} (V8 ${process.versions.v8})`,
    ...(forced ? { forced: `TALKING_BLUES_BACKEND=${forced}` } : {}),
  };
  await context.stdout.write(
    json ? `${JSON.stringify(about, null, 2)}\n` : pairs(about).replace(/^ {2}/gm, ''),
  );
}
