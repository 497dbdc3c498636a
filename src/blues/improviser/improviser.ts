// The improviser: a model file → solos over any chart, each with its form kept and its timing exact.
import {
  type Backend,
  createEngine,
  type Engine,
  loadTensors,
  type ModelInfo,
  openModel,
  saveModel,
  unset,
} from '../../lstm/index.ts';
import { barLines } from '../bar-lines.ts';
import { MusicError } from '../errors.ts';
import { chartKey } from '../form.ts';
import { defaultSwing } from '../swing.ts';
import type { BeatsPerMinute, Chart, Improvisation, MidiNote, Note } from '../types.ts';
import { decodeEvents, type PlayedEvent, type TimedNote } from './events.ts';
import { LENGTHS, LOWEST, PITCHES, STEPS } from './grid.ts';
import { LiveSolo, type Manner } from './live-solo.ts';
import { ImproviserNetwork } from './network.ts';
import { type Character, type Setting, settingOfChart } from './setting.ts';
import { checkSizes, type ImproviserSizes } from './sizes.ts';
import { SOLO_STYLES, type SoloStyle } from './solo.ts';

export interface SoloOptions extends Partial<Manner> {
  readonly tempo: BeatsPerMinute;
  /** Default: none in particular. A twelve-bar blues is played as one whatever the style. */
  readonly style?: SoloStyle;
}

export interface ImproviserOptions extends SoloOptions {
  readonly choruses: number;
}

/** A solo as written and as played. */
export interface ImprovisedSolo {
  /** Melody on the grid, for scores; the swing is that of soloists at this tempo. */
  readonly improvisation: Improvisation;
  /** The same notes with the timing they are played with: swing and all, nothing is to be added. */
  readonly played: readonly TimedNote[];
}

const KIND = 'improviser';
const MOST_BARS = 20_000;
/** What most saxophones and trumpets play. */
const RANGE: readonly [MidiNote, MidiNote] = [48, 84];

/** Whether a chart is a twelve-bar blues: the fifth bar on the fourth degree, the seventh back on the first. */
export function isBlues(chart: Chart): boolean {
  const { bars } = chart;
  const { root } = chartKey(chart);
  const rootOf = (bar: number): number => bars[bar].chords[0]?.root ?? -1;
  return bars.length === 12 && rootOf(4) === (root + 5) % 12 && rootOf(6) === root;
}

/** The manner that options ask for. @throws {MusicError} for an option outside of its bounds. */
export function mannerOf({ tempo, style, temperature, density, range, outside, seed }: SoloOptions): Manner {
  const within = (name: string, value: number, low: number, high: number): void => {
    if (!(value >= low && value <= high))
      throw new MusicError(`${name} must be from ${low} to ${high}, not ${value}.`);
  };
  const [low, high] = range ?? RANGE;
  const manner: Manner = {
    seed: seed ?? 1,
    temperature: temperature ?? 1,
    density: density ?? 1,
    range: [low, high],
    outside: outside ?? 0,
  };
  within('the tempo', tempo, 20, 500);
  within('the temperature', manner.temperature, 0.05, 5);
  within('the density', manner.density, 0.125, 8);
  within('outside', manner.outside, -1, 1);
  if (!Number.isSafeInteger(manner.seed))
    throw new MusicError(`the seed must be a whole number, not ${seed}.`);
  const lowest = Math.max(low, LOWEST);
  if (
    !Number.isInteger(low) ||
    !Number.isInteger(high) ||
    Math.min(high, LOWEST + PITCHES - 1) - lowest < 6
  ) {
    throw new MusicError(
      `the range must hold seven semitones or more between ${LOWEST} and ${LOWEST + PITCHES - 1}, not ${low} to ${high}.`,
    );
  }
  if (style !== undefined && !SOLO_STYLES.includes(style)) {
    throw new MusicError(`"${style}" is no style; choose ${SOLO_STYLES.join(', ')}.`);
  }
  return manner;
}

/** Written notes: on the grid, each ended by the next at the latest. */
function written(played: readonly TimedNote[]): Note[] {
  return played.map(({ pitch, gridOnset, duration, velocity }, i) => {
    const next = i + 1 < played.length ? played[i + 1].gridOnset - gridOnset : Number.POSITIVE_INFINITY;
    const length = Math.max(1, Math.round(duration * STEPS)) / STEPS;
    return { pitch, onset: gridOnset, duration: Math.min(length, next), velocity };
  });
}

/** Made by {@link loadImproviser} or {@link Improviser.of}. */
export class Improviser {
  readonly #network: ImproviserNetwork;
  /** What the model file says about its training and its scores. */
  readonly info: ModelInfo;

  private constructor(network: ImproviserNetwork, info: ModelInfo) {
    this.#network = network;
    this.info = info;
    network.prepareSteps();
  }

  /** A trained network; from now on it must not be trained further. */
  static of(network: ImproviserNetwork, about: Pick<ModelInfo, 'training' | 'scores'> = {}): Improviser {
    return new Improviser(network, { kind: KIND, config: { ...network.sizes }, ...about });
  }

  /**
   * Plays choruses of a chart. The same options give the same notes. The place in the form is an input at every note,
   * counted and not learned, so that it cannot be lost.
   * @throws {MusicError} for options outside of their bounds, or more than 20,000 bars.
   */
  improvise(chart: Chart, options: ImproviserOptions): ImprovisedSolo {
    const { choruses, tempo } = options;
    if (!Number.isInteger(choruses) || choruses < 1) {
      throw new MusicError(`choruses must be a whole number of 1 or more, not ${choruses}.`);
    }
    if (choruses * chart.bars.length > MOST_BARS) {
      throw new MusicError(
        `${choruses} choruses of ${chart.bars.length} bars are more than the ${MOST_BARS} bars that I play; ask for fewer.`,
      );
    }
    const lines = barLines(chart);
    const bar = lines.beatsOf(-1) * STEPS;
    const end = choruses * lines.form * STEPS;
    const solo = this.live(chart, options);
    const events: PlayedEvent[] = [];
    // The last note leaves half a bar to sound in.
    for (;;) {
      const event = solo.next(0, Math.max(1, end - bar / 2));
      if (!event) break;
      events.push(event);
    }
    const last = events.at(-1);
    if (last?.note) {
      const room = Math.min(end - last.step, bar) / STEPS;
      const length = LENGTHS.findLastIndex((one) => one <= Math.max(room, LENGTHS[0]));
      events[events.length - 1] = {
        step: last.step,
        note: { ...last.note, pitch: solo.resolution(), length: Math.max(length, last.note.length) },
      };
    }
    const played = decodeEvents(events).map((note) => ({
      ...note,
      onset: Math.max(0, note.onset),
      duration: Math.max(0.01, Math.min(note.duration, end / STEPS - note.onset)),
    }));
    const improvisation = { chart, choruses, tempo, swing: defaultSwing(tempo), melody: written(played) };
    return { improvisation, played };
  }

  /**
   * A player over a chart, chorus after chorus without end, for playing live: `listen` to what a partner plays, ask
   * for what comes `next`. Steps are twelfths of a beat from the first beat of the first chorus.
   * @throws {MusicError} for options outside of their bounds.
   */
  live(chart: Chart, options: SoloOptions): LiveSolo {
    const manner = mannerOf(options);
    const { tempo, style } = options;
    const styles: SoloStyle[] = style ? [style] : [];
    if (isBlues(chart) && style !== 'blues') styles.push('blues');
    const character: Character = { tempo, styles, ...(style && { feel: 'swing' as const }) };
    const setting: Setting = settingOfChart(chart);
    // From a bar before the first chorus.
    return new LiveSolo(this.#network, setting, character, barLines(chart).startOf(-1) * STEPS, manner);
  }

  /** A model file: safetensors with 16-bit matrices, which {@link loadImproviser} reads. */
  save(): Uint8Array {
    return saveModel(this.info, this.#network.parameters, 'float16');
  }

  /** The network itself, to be trained further or measured. */
  get network(): ImproviserNetwork {
    return this.#network;
  }

  /** Ends the engine's threads. Nothing can be played any more. */
  close(): void {
    this.#network.engine.close();
  }
}

/** The sizes that a model file states. @throws {MusicError} */
function sizesIn({ config }: ModelInfo): ImproviserSizes {
  const { cell, onsetCells, noteCells, omitted = [] } = config;
  if (
    (cell !== 'lstm' && cell !== 'rnn') ||
    typeof onsetCells !== 'number' ||
    typeof noteCells !== 'number' ||
    !Array.isArray(omitted) ||
    !omitted.every((name): name is string => typeof name === 'string')
  ) {
    throw new MusicError('the model file does not describe an improviser that I can build; train it again.');
  }
  return { cell, onsetCells, noteCells, omitted };
}

/**
 * Opens a model file that {@link Improviser.save} made.
 * @throws {FormatError|MusicError|ValueError} when it is no such file, or damaged.
 */
export async function loadImproviser(
  bytes: Uint8Array,
  options: { readonly backend?: Backend | 'auto'; readonly engine?: Engine } = {},
): Promise<Improviser> {
  const { info, file } = openModel(bytes, KIND);
  const sizes = sizesIn(info);
  checkSizes(sizes);
  const engine = options.engine ?? (await createEngine({ backend: options.backend }));
  try {
    const network = new ImproviserNetwork(engine, sizes, unset);
    loadTensors(file, network.parameters);
    return Improviser.of(network, info);
  } catch (error) {
    if (!options.engine) engine.close();
    throw error;
  }
}
