// The frame around the commands: exit codes, one sentence on stderr, help, and stopping.
import { InvalidArgumentError } from 'commander';
import { describe, expect, it } from 'vitest';
import { CommandError, Stopped, UsageError } from './errors.ts';
import { type AddCommand, run, version } from './run.ts';
import { hear } from './testing/harness.ts';

/** A command that does what the test says. */
const commands = (act: (context: Parameters<AddCommand>[1]) => unknown): AddCommand[] => [
  (program, context) => {
    program
      .command('play')
      .description('plays')
      .option('--choruses <n>', 'how many', (text) => {
        if (text !== '3') throw new InvalidArgumentError('It must be 3.');
        return 3;
      })
      .action(async () => {
        await act(context);
      });
  },
];

async function call(argv: string[], act: Parameters<typeof commands>[0] = () => undefined, options = {}) {
  const heard = hear(options);
  const code = await run(argv, heard.context, commands(act));
  return { code, out: heard.out(), err: heard.err() };
}

describe('run', () => {
  it('ends with 0 and silence when the command works', async () => {
    expect(await call(['play'])).toEqual({ code: 0, out: '', err: '' });
  });

  it('prints help and the version on stdout', async () => {
    const help = await call(['--help']);
    expect(help.code).toBe(0);
    expect(help.out).toContain('play');
    expect(help.out).toContain('Examples:');
    expect(help.err).toBe('');
    expect((await call(['help', 'play'])).out).toContain('--choruses <n>');
    expect((await call(['play', '--help'])).out).toContain('--verbose');
    expect(await call(['--version'])).toEqual({ code: 0, out: `${version()}\n`, err: '' });
  });

  it('shows the help on stderr, and 2, when called with nothing', async () => {
    const { code, out, err } = await call([]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('Usage: talking-blues');
  });

  const wrong: [string[], string][] = [
    [['plai'], "unknown command 'plai' (did you mean play?); see talking-blues --help"],
    [
      ['play', '--chorus', '3'],
      "unknown option '--chorus' (did you mean --choruses?); see talking-blues play --help",
    ],
    [
      ['play', '--choruses', '4'],
      "option '--choruses <n>' argument '4' is invalid. It must be 3; see talking-blues play --help",
    ],
    [['play', '--choruses'], "option '--choruses <n>' argument missing; see talking-blues play --help"],
  ];
  for (const [argv, line] of wrong) {
    it(`says what is wrong with: ${argv.join(' ')}`, async () => {
      expect(await call(argv)).toEqual({ code: 2, out: '', err: `talking-blues: ${line}\n` });
    });
  }

  it('points to the help of the command, not of one named in its arguments', async () => {
    const plays: AddCommand = (program) => {
      program.command('play').argument('<what>').option('--slow');
    };
    const stops: AddCommand = (program) => {
      program.command('stop').command('all').argument('<what>');
    };
    for (const [argv, command] of [
      [['stop', 'all', 'play', '--slow'], 'stop all'],
      [['play', 'stop', '--fast'], 'play'],
    ] as const) {
      const heard = hear();
      expect(await run(argv, heard.context, [plays, stops])).toBe(2);
      expect(heard.err()).toMatch(new RegExp(`; see talking-blues ${command} --help\\n$`));
    }
  });

  it('refuses too many arguments', async () => {
    const { code, err } = await call(['play', 'C7', 'F7']);
    expect(code).toBe(2);
    expect(err).toMatch(/^talking-blues: too many arguments for 'play'.*--help\n$/);
  });

  it('takes a usage error from a command', async () => {
    const { code, err } = await call(['play'], () => {
      throw new UsageError('--json and -o - both want standard output');
    });
    expect(code).toBe(2);
    expect(err).toBe(
      'talking-blues: --json and -o - both want standard output; see talking-blues play --help\n',
    );
  });

  const fail = () => {
    throw new CommandError('bar 3 is empty', { cause: new Error('the cause') });
  };

  it('ends with 1 and one sentence when the command fails', async () => {
    expect(await call(['play'], fail)).toEqual({ code: 1, out: '', err: 'talking-blues: bar 3 is empty\n' });
  });

  it('shows the stack and the cause with --verbose, wherever it stands', async () => {
    for (const argv of [
      ['--verbose', 'play'],
      ['play', '--verbose'],
    ]) {
      const { code, err } = await call(argv, fail);
      expect(code).toBe(1);
      expect(err).toMatch(/^talking-blues: bar 3 is empty\n/);
      expect(err).toContain('run.test.ts');
      expect(err).toContain('the cause');
    }
  });

  it('says what was kept when it is stopped', async () => {
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      const controller = new AbortController();
      const stop = (kept: string[]) => (context: Parameters<AddCommand>[1]) => {
        context.kept.push(...kept);
        controller.abort(new Stopped(signal));
        context.signal.throwIfAborted();
      };
      expect(await call(['play'], stop(['a.mid', 'b.wav']), { signal: controller.signal })).toEqual({
        code,
        out: '',
        err: 'talking-blues: stopped; kept a.mid and b.wav\n',
      });
    }
  });

  it('says so when nothing was kept', async () => {
    const signal = AbortSignal.abort(new Stopped('SIGINT'));
    const { err } = await call(['play'], ({ signal }) => signal.throwIfAborted(), { signal });
    expect(err).toBe('talking-blues: stopped; nothing was written\n');
  });

  it('reports a failure to print as a failure', async () => {
    const heard = hear();
    const stdout = {
      isTerminal: false,
      write: () => Promise.reject(new CommandError('cannot write to standard output: the disk is full')),
    };
    expect(await run(['--help'], { ...heard.context, stdout }, [])).toBe(1);
    expect(heard.err()).toBe('talking-blues: cannot write to standard output: the disk is full\n');
  });
});
