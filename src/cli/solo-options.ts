// The options of a solo, the same for every command that plays one.
import { type Command, InvalidArgumentError, Option } from 'commander';
import { decimal, oneOf, seedOption, wholeNumber } from './options.ts';

export const CELLS = ['lstm', 'rnn'] as const;
export const BACKENDS = ['wasm', 'blas', 'auto'] as const;
export const METHODS = ['eck2002'] as const;

export interface SoloOptions {
  readonly choruses: number;
  readonly tempo: number;
  /** Unless given, what players do at that tempo. */
  readonly swing?: number;
  /** As parsed by `keyName`. */
  readonly key?: string;
  readonly temperature: number;
  readonly seed: number;
  readonly method: (typeof METHODS)[number];
  readonly cell: (typeof CELLS)[number];
  readonly backend?: (typeof BACKENDS)[number];
  readonly threads?: number;
}

/** `bb`, `F♯m` → `Bb`, `F#m`. */
export function keyName(text: string): string {
  const match = /^([a-g])([#b♯♭]?)(m?)$/i.exec(text.trim());
  if (!match || match[3] === 'M') {
    throw new InvalidArgumentError('It must be a key such as C, Bb or F#m.');
  }
  const sign = match[2].replace('♯', '#').replace(/♭|B/, 'b');
  return match[1].toUpperCase() + sign + match[3];
}

/** How it sounds. */
export function addPlaying(command: Command): Command {
  return command
    .addOption(
      new Option('--choruses <n>', 'how many times through the chart')
        .argParser(wholeNumber(1, 64))
        .default(3),
    )
    .addOption(new Option('--tempo <bpm>', 'beats a minute').argParser(decimal(40, 320)).default(132))
    .addOption(
      new Option(
        '--swing <ratio>',
        'an on-beat eighth against the off-beat one: 1 straight, 2 triplets (default: as players do at that tempo)',
      ).argParser(decimal(1, 3)),
    )
    .addOption(new Option('--key <key>', 'transpose the chart to this key: C, Bb, F#m …').argParser(keyName))
    .addOption(
      new Option('--temperature <t>', 'how daring: 1 draws notes as learned, less keeps to the likely')
        .argParser(decimal(0.05, 5))
        .default(0.8),
    );
}

/** How it is learned and computed. */
export function addLearning(command: Command): Command {
  return command
    .addOption(seedOption())
    .addOption(
      new Option('--method <name>', 'who improvises: eck2002, the network of Eck & Schmidhuber')
        .argParser(oneOf(METHODS))
        .default('eck2002'),
    )
    .addOption(
      new Option('--cell <cell>', 'lstm, or rnn: a plain network of equal size, for comparison')
        .argParser(oneOf(CELLS))
        .default('lstm'),
    )
    .addOption(
      new Option(
        '--backend <name>',
        'wasm, whose result is the same on every machine; blas, the machine’s own; auto, blas where there is one (default: wasm)',
      ).argParser(oneOf(BACKENDS)),
    )
    .addOption(
      new Option(
        '--threads <n>',
        'threads for the training (default: 1; so small a network gains little from more)',
      ).argParser(wholeNumber(1, 64)),
    );
}
