// Solos laid side by side in lanes, stretch after stretch, as batches for the network.
import { type Engine, FormatError, type IntTensor, Random, type Tensor } from '../../lstm/index.ts';
import type { Events, PlayedEvent } from './events.ts';
import { encodeSolo } from './events.ts';
import { LOWEST, PITCHES, REACH, WAIT } from './grid.ts';
import { PARTS, type Part } from './heads.ts';
import { Hearing } from './hearing.ts';
import { nowhere } from './landing.ts';
import type { Batch, ImproviserNetwork, ImproviserState } from './network.ts';
import type { Character, Setting } from './setting.ts';
import { settingOfSolo } from './setting.ts';
import { NOTE_INPUTS, ONSET_INPUTS } from './sizes.ts';
import type { Solo } from './solo.ts';

/** A solo made ready to be heard by the network. */
export interface Lesson {
  readonly setting: Setting;
  readonly character: Character;
  readonly events: Events;
}

export function lessonOf(solo: Solo): Lesson {
  const setting = settingOfSolo(solo);
  return { setting, character: solo, events: encodeSolo(solo, setting) };
}

/** How solos are varied each time they are learned. */
export interface Variation {
  /** Semitones up or down, at most. */
  readonly transpose: number;
  /** Share of the times that styles and feel are kept silent, so that the network can play without. */
  readonly silent: number;
}

/** What a lane plays and how far it is: enough to find the place again. */
interface LanePlace {
  /** Index of the lesson; −1 for none. */
  lesson: number;
  at: number;
  shift: number;
  silent: boolean;
}

interface Lane extends LanePlace {
  hearing?: Hearing;
  events: readonly PlayedEvent[];
}

const EMPTY: LanePlace = { lesson: -1, at: 0, shift: 0, silent: false };

/** The classes of an event that comes after `hearing`; −1 where a part has none. */
export function classesOf(hearing: Hearing, { step, note }: PlayedEvent): Record<Part, number> {
  const gap = step - hearing.step;
  const onset = note ? Math.min(gap, REACH) - 1 : WAIT;
  if (!note) return { onset, begins: -1, length: -1, timing: -1, pitch: -1, loudness: -1 };
  const pitch = note.pitch - LOWEST;
  return {
    onset,
    begins: note.beginsPhrase ? 1 : 0,
    ...{ length: note.length, timing: note.timing, loudness: note.loudness },
    // The few pitches beyond the keyboard are heard, but not learned.
    pitch: pitch >= 0 && pitch < PITCHES ? pitch : -1,
  };
}

/**
 * Fills batches of `time` × `batch` from lessons: each lane plays one solo after another, and a new solo begins with
 * a stretch of its own and an empty memory. With `variation`, solos come in random order without end; without, once.
 */
export class Lanes implements Batch {
  readonly onsetInput: Tensor;
  readonly noteInput: Tensor;
  readonly targets: Readonly<Record<Part, IntTensor>>;
  readonly contexts: Batch['contexts'] = [];
  readonly #lessons: readonly Lesson[];
  readonly #state: ImproviserState;
  readonly #omitted: ReadonlySet<string>;
  readonly #variation?: Variation;
  readonly #random: Random;
  readonly #lanes: Lane[];
  #queue: number[] = [];

  constructor(
    network: ImproviserNetwork,
    lessons: readonly Lesson[],
    options: {
      readonly time: number;
      readonly batch: number;
      readonly variation?: Variation;
      readonly random?: Random;
    },
  ) {
    const { time, batch, variation, random = new Random(0) } = options;
    const { engine } = network;
    this.#lessons = lessons;
    this.#omitted = network.omitted;
    this.#variation = variation;
    this.#random = random;
    this.#state = network.createBatchState(batch);
    this.onsetInput = engine.tensor([time, batch, ONSET_INPUTS]);
    this.noteInput = engine.tensor([time, batch, NOTE_INPUTS + network.sizes.onsetCells]);
    this.targets = Object.fromEntries(PARTS.map((part) => [part, intsFor(engine, time * batch)])) as Record<
      Part,
      IntTensor
    >;
    this.#lanes = Array.from({ length: batch }, () => ({ ...EMPTY, events: [] }));
    this.restart();
  }

  /** The memory that goes with the lanes. */
  get state(): ImproviserState {
    return this.#state;
  }

  /** Begins again with empty lanes. */
  restart(): void {
    for (const lane of this.#lanes) lane.at = lane.events.length;
    this.#queue = this.#variation ? [] : this.#lessons.map((_, i) => i).reverse();
  }

  /** Fills the next batch; false when nothing is left. */
  next(): boolean {
    const [time, batch] = this.onsetInput.shape;
    const [x, y] = [this.onsetInput.fill(0).data, this.noteInput.fill(0).data];
    const { width } = this.noteInput;
    for (const target of Object.values(this.targets)) target.data.fill(-1);
    let any = false;
    for (const [b, lane] of this.#lanes.entries()) {
      if (lane.at >= lane.events.length) this.#take(lane, b);
      for (let t = 0; t < time; t++) {
        const row = t * batch + b;
        const event = lane.events[lane.at];
        if (!event || !lane.hearing) {
          this.contexts[row] = NOWHERE;
          continue;
        }
        any = true;
        const { hearing } = lane;
        hearing.writeOnset(x as Float32Array, row * ONSET_INPUTS);
        const begins = event.note?.beginsPhrase ?? false;
        hearing.writeNote(y as Float32Array, row * width, event.step, begins);
        this.contexts[row] = hearing.context(event.step);
        const classes = classesOf(hearing, event);
        for (const part of PARTS) this.targets[part].data[row] = classes[part];
        hearing.add(event);
        lane.at++;
      }
    }
    return any;
  }

  /** Where everything is, as JSON: the solos to come, and what each lane plays. */
  get place(): unknown {
    const lanes = this.#lanes.map(({ lesson, at, shift, silent }) => ({ lesson, at, shift, silent }));
    return { queue: this.#queue, lanes };
  }

  /** @throws {FormatError} when it was not saved by lanes over as many lessons. */
  set place(place: unknown) {
    const { queue, lanes } = (place ?? {}) as { queue?: number[]; lanes?: LanePlace[] };
    const isLesson = (n: unknown): boolean => Number.isInteger(n) && Number(n) < this.#lessons.length;
    if (
      !Array.isArray(queue) ||
      lanes?.length !== this.#lanes.length ||
      ![...queue, ...lanes.map((l) => l.lesson)].every(isLesson)
    ) {
      throw new FormatError('the checkpoint is of other solos or batches; begin without resuming.');
    }
    this.#queue = queue;
    for (const [b, saved] of lanes.entries()) {
      const lane = this.#lanes[b];
      this.#open(lane, saved);
      for (; lane.at < saved.at; lane.at++) lane.hearing?.add(lane.events[lane.at]);
    }
  }

  #take(lane: Lane, b: number): void {
    if (this.#variation && this.#queue.length === 0) {
      this.#queue = this.#random.shuffle(this.#lessons.map((_, i) => i));
    }
    const { transpose = 0, silent = 0 } = this.#variation ?? {};
    this.#open(lane, {
      lesson: this.#queue.pop() ?? -1,
      at: 0,
      shift: transpose > 0 ? this.#random.below(2 * transpose + 1) - transpose : 0,
      silent: silent > 0 && this.#random.uniform() < silent,
    });
    for (const { h, c } of [this.#state.onset, this.#state.note]) {
      h.data.fill(0, b * h.width, (b + 1) * h.width);
      c?.data.fill(0, b * h.width, (b + 1) * h.width);
    }
  }

  /** Puts a lesson into a lane, at its beginning. */
  #open(lane: Lane, { lesson, shift, silent }: LanePlace): void {
    Object.assign(lane, { lesson, shift, silent, at: 0, hearing: undefined, events: [] });
    if (lesson < 0) return;
    const { setting, character, events } = this.#lessons[lesson];
    const heard = silent ? { tempo: character.tempo, styles: [] } : character;
    const moved = shift === 0 ? setting : setting.transposed(shift);
    lane.hearing = new Hearing(moved, heard, events.start, this.#omitted);
    lane.events = shift === 0 ? events.events : events.events.map((event) => transposed(event, shift));
  }
}

const NOWHERE = { landings: nowhere(), way: 0, pitch: 65, root: -1, nextRoot: -1 };

const intsFor = (engine: Engine, size: number): IntTensor => engine.intTensor([size]);

function transposed({ step, note }: PlayedEvent, shift: number): PlayedEvent {
  return note ? { step, note: { ...note, pitch: note.pitch + shift } } : { step };
}
