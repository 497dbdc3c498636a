// Parses a command line, runs the command, and turns whatever happens into an exit code and at most one line.
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { Command, CommanderError } from 'commander';
import type { Context } from './context.ts';
import { EXIT, list, Stopped, sentence, UsageError } from './errors.ts';

/** Adds one command to the program; `commands.ts` lists them all. */
export type AddCommand = (program: Command, context: Context) => void;

const NAME = 'talking-blues';

const EXAMPLES = `
Examples:
  $ ${NAME} perform                                   the whole show, into the folder out/
  $ ${NAME} remember "I have a dog. It has four"      which word comes next, and why
  $ ${NAME} say "Is it raining?" -o rain.wav          a text, read aloud
  $ ${NAME} improvise -o solo.wav                     a 12-bar blues, to listen to
  $ ${NAME} improvise "Am7 | D7 | Gmaj7 | %" -o solo.mid -o solo.musicxml
  $ ${NAME} improvise --choruses 2 --json | head      the notes, as data
  $ ${NAME} inspect --backend                         what computes on this machine, and why

'${NAME} <command> --help' tells all about one command.
Exit codes: 0 it worked, 1 it failed (one sentence says why), 2 it was called wrongly, 130 Ctrl-C.`;

/** Read from the package, so that it cannot disagree with it; the path holds from src/cli and from dist/cli. */
export function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

export function createProgram(
  context: Context,
  commands: readonly AddCommand[],
): { program: Command; written: Promise<void>[] } {
  const written: Promise<void>[] = [];
  const program = new Command(NAME)
    .description(
      'An LSTM that remembers what it reads, reads aloud, and improvises on the chords you give it.',
    )
    .version(version(), '-V, --version', 'print the version')
    .option('--verbose', 'when something fails, show where')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => written.push(context.stdout.write(text)),
      writeErr: (text) => written.push(context.stderr.write(text)),
      // Mistakes in the call are thrown, and said once, in `report`.
      outputError: () => undefined,
    })
    .exitOverride();
  program.addHelpText('after', EXAMPLES);
  for (const add of commands) add(program, context);
  return { program, written };
}

/** Runs one command line and returns the exit code. Never throws. */
export async function run(
  argv: readonly string[],
  context: Context,
  commands: readonly AddCommand[],
): Promise<number> {
  const { program, written } = createProgram(context, commands);
  let code: number;
  try {
    await program.parseAsync([...argv], { from: 'user' });
    code = EXIT.ok;
  } catch (error) {
    code = await report(error, argv, program, context);
  }
  try {
    await Promise.all(written);
  } catch (error) {
    code = await report(error, argv, program, context);
  }
  return code;
}

async function report(
  error: unknown,
  argv: readonly string[],
  program: Command,
  context: Context,
): Promise<number> {
  const say = (text: string) => context.stderr.write(`${NAME}: ${text}\n`).catch(() => undefined);
  const stopped = context.signal.reason;
  if (context.signal.aborted && stopped instanceof Stopped) {
    await say(
      context.kept.length > 0 ? `stopped; kept ${list(context.kept)}` : 'stopped; nothing was written',
    );
    return stopped.exitCode;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.ok;
    // Called with no command at all: commander has printed the help to stderr.
    if (error.code === 'commander.help') return EXIT.usage;
    await say(usage(error.message, argv, program));
    return EXIT.usage;
  }
  if (error instanceof UsageError) {
    await say(usage(error.message, argv, program));
    return EXIT.usage;
  }
  await say(sentence(error));
  if (program.opts().verbose) await context.stderr.write(`${inspect(error)}\n`).catch(() => undefined);
  return EXIT.failed;
}

/** One line from commander's several, with the place to look it up. */
function usage(message: string, argv: readonly string[], program: Command): string {
  const line = message
    .replace(/^error: /, '')
    .replace(/\s+/g, ' ')
    .replace('(Did you mean', '(did you mean')
    .replace(/\.$/, '')
    .trim();
  return `${line}; see ${called(argv, program).join(' ')} --help`;
}

/** The program, the command and its subcommand, as far as they were named. */
function called(argv: readonly string[], program: Command): string[] {
  const names = [NAME];
  let command = program;
  for (const word of argv) {
    const next = command.commands.find((each) => each.name() === word);
    if (!next) continue;
    names.push(word);
    command = next;
  }
  return names;
}
