// What a recipe is told on its command line; whatever is wrong there, or not where it was said to be, ends it with one sentence.
import { readFileSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';

type Parsed<T extends ParseArgsConfig> = ReturnType<typeof parseArgs<T>>;

/** What options take, by their names. */
interface Limits {
  /** Those that take a number though they have none for a default. */
  readonly numbers?: readonly string[];
  /** Those that take one of a few words. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}

/** The recipe that runs. */
const recipe = process.argv[1];

/**
 * Options and positionals as `parseArgs` gives them. `--help` shows the recipe's own first lines, which name them all.
 * What has a number for its default, or numbers with commas between, takes nothing else, and none below nought. From
 * then on whatever goes wrong ends the recipe with one sentence, too, unless it is a fault of the program.
 */
export function readOptions<const T extends ParseArgsConfig>(
  config: T,
  { numbers = [], choices = {} }: Limits = {},
): Parsed<T> {
  if (process.argv.includes('--help')) {
    const [head] = readFileSync(recipe, 'utf8').split(/\n(?!\/\/)/, 1);
    console.log(head.replace(/^\/\/ ?/gm, ''));
    process.exit();
  }
  const parsed = attempt(() => parseArgs(config));
  for (const [name, option] of Object.entries(config.options ?? {})) {
    const value = (parsed.values as Readonly<Record<string, unknown>>)[name];
    const words = choices[name];
    if (words && !words.includes(String(value))) {
      fail(`--${name} must be ${words.join(' or ')}, not "${value}"; see --help.`);
    }
    const isNumber = numbers.includes(name) || areNumbers(option.default);
    if (isNumber && value !== undefined && !areNumbers(value)) {
      fail(`--${name} must be a number from 0 on, not "${value}"; see --help.`);
    }
  }
  process.on('uncaughtException', (error: NodeJS.ErrnoException) => {
    if (error instanceof TypeError || error instanceof ReferenceError) throw error;
    if (error.code !== 'ENOENT' || error.path === undefined) fail(error.message);
    fail(`"${error.path}" is not there; say with the recipe's options where it is (see --help).`);
  });
  return parsed;
}

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    // The first sentence says what is wrong; those behind it hold for any program.
    const [what] = (error as Error).message.split('. ', 1);
    return fail(`${what}; see --help.`);
  }
}

/** One number, or several with commas between. */
function areNumbers(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  return value
    .split(',')
    .every((part) => part.trim() !== '' && Number(part) >= 0 && Number(part) < Number.POSITIVE_INFINITY);
}

function fail(sentence: string): never {
  console.error(`error: ${sentence}`);
  process.exit(1);
}
