// A player in the middle of a solo: hears notes, his own and others', and says which comes next.
import { Random, type StreamState, type Tensor } from '../../lstm/index.ts';
import { MusicError } from '../errors.ts';
import { chordScale } from '../scales.ts';
import type { MidiNote } from '../types.ts';
import type { PlayedEvent } from './events.ts';
import { LOWEST, PITCHES, REACH, WAIT } from './grid.ts';
import { CLASSES, type Part } from './heads.ts';
import { Hearing } from './hearing.ts';
import type { ImproviserNetwork } from './network.ts';
import type { Character, Harmony, Setting } from './setting.ts';
import { NOTE_INPUTS, ONSET_INPUTS } from './sizes.ts';

/** How he is asked to play. */
export interface Manner {
  readonly seed: number;
  /** Below 1 likelier notes, above 1 rarer ones. */
  readonly temperature: number;
  /** 1 as many notes as learned, 0.5 about a third as many, 2 about two thirds more. */
  readonly density: number;
  /** The lowest and the highest note that he plays. */
  readonly range: readonly [low: MidiNote, high: MidiNote];
  /** −1 inside the chords' scales, 0 as learned, 1 far outside. */
  readonly outside: number;
}

/** A moment of a solo, to come back to: see {@link LiveSolo.save}. */
export interface Moment {
  readonly hearing: Hearing;
  readonly onset: readonly number[];
  readonly note: readonly number[];
}

type Classes = Record<Part, number>;
const UNDECIDED: Readonly<Classes> = {
  onset: -1,
  begins: -1,
  length: -1,
  timing: -1,
  pitch: -1,
  loudness: -1,
};

/** Nats by which notes outside of the scale gain or lose at ±1. */
const OUTSIDE = 1.5;
/**
 * At temperature 1, pitches are drawn a little cooler than learned: so solos take up their own lines more nearly as often
 * as real ones. Whether the last pitch comes again is left out of that, or one would now and then be played on and on.
 */
const PITCH = 0.9;
/** Parts that keep their spread at any temperature. */
const NATURAL: ReadonlySet<Part> = new Set(['timing', 'loudness']);
/** How strongly density turns to shorter ways. */
const TILT = 1.1;

/** Streams events of one solo over a setting; everything he plays depends on the seed and on what he heard. */
export class LiveSolo {
  readonly #network: ImproviserNetwork;
  #hearing: Hearing;
  #manner: Manner;
  readonly #random: Random;
  readonly #state: Readonly<Record<'onset' | 'note', StreamState>>;
  readonly #onsetInput: Tensor;
  readonly #noteInput: Tensor;
  readonly #inside = new Map<Harmony, ReadonlySet<number>>();
  /** Logits of the next onset, once they were asked for. */
  #foreseen?: Float64Array;
  /** Logits of the last pitch that he chose himself, and the probabilities it was drawn with. */
  #wished?: Float64Array;
  #odds?: Float64Array;

  constructor(
    network: ImproviserNetwork,
    setting: Setting,
    character: Character,
    start: number,
    manner: Manner,
  ) {
    const { engine, sizes } = network;
    this.#network = network;
    this.#hearing = new Hearing(setting, character, start, network.omitted);
    this.#manner = manner;
    this.#random = new Random(manner.seed ^ Math.imul(Math.floor(manner.seed / 2 ** 32), 0x9e3779b1));
    this.#state = network.createState();
    this.#onsetInput = engine.tensor([ONSET_INPUTS]);
    this.#noteInput = engine.tensor([NOTE_INPUTS + sizes.onsetCells]);
  }

  /** How he plays from now on; chance goes on where it is. */
  set manner(manner: Manner) {
    this.#manner = manner;
  }

  /** Probabilities of the pitches, [{@link PITCHES}] from {@link LOWEST} on, that his last own note was drawn from. */
  get odds(): Float64Array | undefined {
    return this.#odds;
  }

  /** The memories of both layers, to be looked at: what they hold, and what their gates did at the last event. */
  get memory(): Readonly<Record<'onset' | 'note', StreamState>> {
    return this.#state;
  }

  /** The step of the last event. */
  get step(): number {
    return this.#hearing.step;
  }

  /**
   * Takes in an event that he did not choose: a note of a partner, or silence up to a step. He hears one note at a
   * time: one that does not come after the last is left out.
   */
  listen(event: PlayedEvent): void {
    while (event.step - this.step > REACH) this.#commit({ step: this.step + REACH });
    if (event.step > this.step) this.#commit(event);
  }

  /**
   * This moment, for {@link restore}; to be saved right after an event, before anything is asked.
   * @throws {MusicError} in the middle of a decision.
   */
  save(): Moment {
    if (this.#foreseen)
      throw new MusicError('a moment is saved between events, not after asking for the next.');
    const { onset, note } = this.#state;
    return { hearing: this.#hearing.copy(), onset: onset.save(), note: note.save() };
  }

  /** Goes back to a moment, as if nothing had happened since; chance alone goes on. */
  restore({ hearing, onset, note }: Moment): void {
    this.#hearing = hearing.copy();
    this.#state.onset.restore(onset);
    this.#state.note.restore(note);
    this.#foreseen = undefined;
    this.#wished = undefined;
  }

  /**
   * The next note that begins from step `from` on and before `until`; undefined when he rests until then, in which
   * case nothing was decided and what happens instead can be listened to.
   */
  next(from: number, until: number): PlayedEvent | undefined {
    for (;;) {
      const { step } = this;
      const onset = this.#draw(this.#onsetLogits(from));
      if (onset === WAIT) {
        if (step + REACH >= until) return undefined;
        this.#commit({ step: step + REACH });
        continue;
      }
      const to = step + onset + 1;
      if (to >= until) return undefined;
      return this.#play(to, onset);
    }
  }

  /** The likeliest chord tone in place of the last note that he chose: where a solo may end. */
  resolution(): MidiNote {
    const { pitch, setting, step } = this.#hearing;
    const { root, pitchClasses } = setting.at(step).chord;
    const stable = pitchClasses.filter((tone) => [0, 3, 4, 7].includes((tone - root + 12) % 12));
    let best = pitch;
    let most = Number.NEGATIVE_INFINITY;
    for (const [cls, logit] of (this.#wished ?? []).entries()) {
      if (!stable.includes((LOWEST + cls) % 12) || logit <= most) continue;
      [best, most] = [LOWEST + cls, logit];
    }
    return best;
  }

  /** Decides the note at a step. */
  #play(step: number, onset: number): PlayedEvent {
    const context = this.#hearing.context(step);
    const decided: Classes = { ...UNDECIDED, onset };
    decided.begins = this.#draw(this.#network.logits('begins', this.#onsetFactors!, decided, context));
    const factors = this.#stepNote(step, decided.begins === 1);
    for (const part of ['length', 'timing', 'pitch', 'loudness'] as const) {
      const logits = this.#network.logits(part, factors, decided, context);
      if (part === 'pitch') this.#bend(logits, step);
      const weights =
        part === 'pitch'
          ? this.#pitchWeights(logits)
          : this.#weights(logits, NATURAL.has(part) ? 1 : undefined);
      decided[part] = this.#random.choose(weights);
      if (part !== 'pitch') continue;
      const total = weights.reduce((a, b) => a + b, 0);
      this.#wished = logits;
      this.#odds = weights.map((weight) => weight / total);
    }
    const { length, timing, loudness, begins } = decided;
    const note = { pitch: LOWEST + decided.pitch, beginsPhrase: begins === 1, length, timing, loudness };
    const event = { step, note };
    this.#hear(event);
    return event;
  }

  #onsetFactors?: Tensor;

  /** The next onset's logits, without those before `from`; asked for again, the same ones. */
  #onsetLogits(from: number): Float64Array {
    const { step } = this;
    if (!this.#foreseen) {
      this.#stepOnset();
      const context = this.#hearing.context(step);
      this.#foreseen = this.#network.logits('onset', this.#onsetFactors!, UNDECIDED, context);
      const tilt = TILT * Math.log2(this.#manner.density);
      for (let cls = 0; cls < CLASSES.onset; cls++) this.#foreseen[cls] -= tilt * Math.log((cls + 1) / 6);
    }
    const logits = this.#foreseen.slice();
    for (let cls = 0; cls < REACH && step + cls + 1 < from; cls++) logits[cls] = Number.NEGATIVE_INFINITY;
    return logits;
  }

  /** Keeps pitches in range, and turns them inside or outside. */
  #bend(logits: Float64Array, step: number): void {
    const { range, outside } = this.#manner;
    const { chord } = this.#hearing.setting.at(step);
    let inside = this.#inside.get(chord);
    if (!inside) {
      const { root, pitchClasses } = chord;
      inside = new Set(chordScale({ symbol: '', onset: 0, duration: 0, bass: root, root, pitchClasses }));
      this.#inside.set(chord, inside);
    }
    for (let cls = 0; cls < PITCHES; cls++) {
      const pitch = LOWEST + cls;
      if (pitch < range[0] || pitch > range[1]) logits[cls] = Number.NEGATIVE_INFINITY;
      else if (inside.size > 0 && !inside.has(pitch % 12)) logits[cls] += OUTSIDE * outside;
    }
  }

  #draw(logits: Float64Array): number {
    return this.#random.choose(this.#weights(logits));
  }

  /** How much each class counts when one is drawn. */
  #weights(logits: Float64Array, heat: number = this.#manner.temperature): Float64Array {
    let most = Number.NEGATIVE_INFINITY;
    for (const logit of logits) most = Math.max(most, logit);
    return logits.map((logit) => Math.exp((logit - most) / heat));
  }

  /** The same of pitches: the other ones are cooled among themselves, against the last one they count as learned. */
  #pitchWeights(logits: Float64Array): Float64Array {
    const learned = this.#weights(logits);
    const same = this.#hearing.pitch - LOWEST;
    // A partner's note may lie beyond the pitches that are played: then none of them is the same.
    const again = learned[same] ?? 0;
    const others = logits.slice();
    others[same] = Number.NEGATIVE_INFINITY;
    const cooled = this.#weights(others, PITCH * this.#manner.temperature);
    const sum = (weights: Float64Array): number => weights.reduce((a, b) => a + b, 0);
    const scale = Math.max(0, sum(learned) - again) / sum(cooled);
    return cooled.map((weight, cls) => (cls === same ? again : weight * scale));
  }

  /** Runs both layers over an event that was not decided here. */
  #commit(event: PlayedEvent): void {
    if (!this.#foreseen) this.#stepOnset();
    this.#stepNote(event.step, event.note?.beginsPhrase ?? false);
    this.#wished = undefined;
    this.#hear(event);
  }

  #hear(event: PlayedEvent): void {
    this.#hearing.add(event);
    this.#foreseen = undefined;
  }

  #stepOnset(): void {
    const x = this.#onsetInput;
    this.#hearing.writeOnset(x.fill(0).data as Float32Array, 0);
    const factors = this.#network.step('onset', x, this.#state.onset);
    // Its own: between the onset that is foreseen and the note, others may play by the same network.
    this.#onsetFactors ??= factors.engine.tensor(factors.shape);
    this.#onsetFactors.set(factors.data);
  }

  #stepNote(step: number, beginsPhrase: boolean): Tensor {
    const y = this.#noteInput;
    const data = y.fill(0).data as Float32Array;
    this.#hearing.writeNote(data, 0, step, beginsPhrase);
    if (!this.#network.omitted.has('link')) data.set(this.#state.onset.output.data, NOTE_INPUTS);
    return this.#network.step('note', y, this.#state.note);
  }
}
