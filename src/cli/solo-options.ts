// The options of a solo, the same for every command that plays one.
import { type Command, InvalidArgumentError, Option } from 'commander';
// From where they are defined, so that `--help` waits for nothing else.
import { SOLO_STYLES, type SoloStyle } from '../blues/improviser/solo.ts';
import { addImproviser } from './blues-model.ts';
import { decimal, oneOf, seedOption, wholeNumber } from './options.ts';

export const CELLS = ['lstm', 'rnn'] as const;
export const BACKENDS = ['wasm', 'blas', 'auto'] as const;
export const METHODS = ['solos', 'eck2002'] as const;

/** The slowest and the fastest that is played. */
export const TEMPI = [40, 320] as const;

export interface SoloOptions {
  readonly choruses: number;
  readonly tempo: number;
  /** Unless given, what players do at that tempo. */
  readonly swing?: number;
  /** As parsed by `keyName`. */
  readonly key?: string;
  /** Default: each method's own. */
  readonly temperature?: number;
  readonly seed: number;
  /** As a player of this style; method `solos` alone, as the next four. */
  readonly soloStyle?: SoloStyle;
  readonly density?: number;
  readonly outside?: number;
  readonly range?: readonly [number, number];
  /** A file instead of the shipped soloist. */
  readonly model?: string;
  readonly method: (typeof METHODS)[number];
  /** Of method `eck2002` alone, as the next two. */
  readonly cell?: (typeof CELLS)[number];
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
        .argParser(wholeNumber(1, 500))
        .default(3),
    )
    .addOption(new Option('--tempo <bpm>', 'beats a minute').argParser(decimal(...TEMPI)).default(132))
    .addOption(
      new Option(
        '--swing <ratio>',
        'an on-beat eighth against the off-beat one: 1 straight, 2 triplets (default: as players do at that tempo)',
      ).argParser(decimal(1, 3)),
    )
    .addOption(new Option('--key <key>', 'transpose the chart to this key: C, Bb, F#m …').argParser(keyName))
    .addOption(
      new Option(
        '--temperature <t>',
        'how daring: 1 draws notes as learned, less keeps to the likely (default: 1; eck2002: 0.8)',
      ).argParser(decimal(0.05, 5)),
    );
}

const NOTES = ['c', 'd', 'e', 'f', 'g', 'a', 'b'];
const SEMITONES = [0, 2, 4, 5, 7, 9, 11];

/** `C3` or `48` → 48. */
function midiNote(text: string): number | undefined {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  const match = /^([a-g])([#b]?)(\d)$/i.exec(text);
  if (!match) return undefined;
  const sign = match[2] === '#' ? 1 : match[2] === '' ? 0 : -1;
  return 12 * (Number(match[3]) + 1) + SEMITONES[NOTES.indexOf(match[1].toLowerCase())] + sign;
}

/** `C3-C6` → MIDI numbers. */
export function noteRange(text: string): [number, number] {
  const [low, high] = text.split('-').map((part) => midiNote(part.trim()));
  if (low === undefined || high === undefined || text.split('-').length !== 2) {
    throw new InvalidArgumentError('It must be two notes such as C3-C6, or MIDI numbers such as 48-84.');
  }
  return [low, high];
}

/** How a soloist who learned from real solos plays. */
export function addSoloist(command: Command): Command {
  return addImproviser(command)
    .addOption(
      new Option('--solo-style <name>', `who the soloist has in mind: ${SOLO_STYLES.join(', ')}`).argParser(
        oneOf(SOLO_STYLES),
      ),
    )
    .addOption(
      new Option('--density <d>', 'notes: 1 as learned, 0.5 fewer, 2 more').argParser(decimal(0.125, 8)),
    )
    .addOption(
      new Option('--outside <o>', 'from -1, inside the chords, to 1, far outside; 0 as learned').argParser(
        decimal(-1, 1),
      ),
    )
    .addOption(
      new Option('--range <low-high>', 'lowest and highest note, such as C3-C6').argParser(noteRange),
    );
}

/** How it is learned and computed. */
export function addLearning(command: Command): Command {
  return command
    .addOption(seedOption())
    .addOption(
      new Option(
        '--method <name>',
        'who improvises: solos, a network that learned from real solos; eck2002, the network of Eck & Schmidhuber, which learns this chart first',
      )
        .argParser(oneOf(METHODS))
        .default('solos'),
    )
    .addOption(
      new Option(
        '--cell <cell>',
        'of eck2002: lstm, or rnn, a plain network of equal size, for comparison (default: lstm)',
      ).argParser(oneOf(CELLS)),
    )
    .addOption(
      new Option(
        '--backend <name>',
        'of eck2002: wasm, whose result is the same on every machine; blas, the machine’s own; auto, blas where there is one (default: wasm)',
      ).argParser(oneOf(BACKENDS)),
    )
    .addOption(
      new Option(
        '--threads <n>',
        'of eck2002: threads for the training (default: 1; so small a network gains little from more)',
      ).argParser(wholeNumber(1, 64)),
    );
}
