// Steps that can be taken back and taken again; what changes in one go is one step.
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';

/** Milliseconds within which changes of one kind are one step. */
const GO = 1000;
const MOST_STEPS = 500;

export class History<T> {
  readonly #now;
  readonly #past = signal<readonly T[]>([]);
  readonly #future = signal<readonly T[]>([]);
  readonly now: ReadonlySignal<T>;
  readonly canUndo = computed(() => this.#past.value.length > 0);
  readonly canRedo = computed(() => this.#future.value.length > 0);
  #kind?: string;
  #changed = 0;

  constructor(first: T) {
    this.#now = signal(first);
    this.now = this.#now;
  }

  /** Begins anew, with nothing to take back. */
  begin(first: T): void {
    batch(() => {
      this.#now.value = first;
      this.#past.value = [];
      this.#future.value = [];
    });
    this.#kind = undefined;
  }

  /** Goes on; quick changes of one kind (typing, a drag) become one step. */
  change(next: T, kind: string): void {
    const time = performance.now();
    const isSameGo = kind === this.#kind && time - this.#changed < GO;
    batch(() => {
      if (!isSameGo) this.#past.value = [...this.#past.value, this.#now.value].slice(-MOST_STEPS);
      this.#future.value = [];
      this.#now.value = next;
    });
    [this.#kind, this.#changed] = [kind, time];
  }

  /** Says the same otherwise: no step of its own. */
  amend(next: T): void {
    this.#now.value = next;
  }

  undo(): void {
    this.#step(this.#past, this.#future);
  }

  redo(): void {
    this.#step(this.#future, this.#past);
  }

  #step(from: { value: readonly T[] }, to: { value: readonly T[] }): void {
    const next = from.value.at(-1);
    if (next === undefined) return;
    batch(() => {
      to.value = [...to.value, this.#now.value];
      from.value = from.value.slice(0, -1);
      this.#now.value = next;
    });
    this.#kind = undefined;
  }
}
