// What came next the last times: endings just played that were played before, and what followed them then.

/** How far back it listens, and the longest stretch that counts. */
const BACK = 1024;
const LONGEST = 8;

/** Remembers a sequence of whole numbers and says what followed its last elements when they were played before. */
export class Echo {
  readonly #past: number[] = [];
  readonly #followers = new Map<number, number>();
  #total = 0;
  /** What followed the longest stretch that comes again, the latest where there are several; undefined for none. */
  expected?: number;
  /** How many of the last elements that stretch has, 0 … 8. */
  matched = 0;

  /** Takes in one more element and looks for the ending again. */
  add(element: number): void {
    const past = this.#past;
    past.push(element);
    if (past.length > 2 * BACK) past.splice(0, past.length - BACK);
    const last = past.length - 1;
    this.matched = 0;
    this.expected = undefined;
    this.#followers.clear();
    this.#total = 0;
    for (let end = last - 1; end >= Math.max(0, last - BACK); end--) {
      if (past[end] !== element) continue;
      let length = 1;
      while (length < LONGEST && end - length >= 0 && past[end - length] === past[last - length]) length++;
      const follower = past[end + 1];
      // A stretch that is longer by one counts four times as much.
      const weight = 4 ** (length - 1);
      this.#followers.set(follower, (this.#followers.get(follower) ?? 0) + weight);
      this.#total += weight;
      if (length > this.matched) {
        this.matched = length;
        this.expected = follower;
      }
    }
  }

  /** The same, to go on by itself. */
  copy(): Echo {
    const copy = new Echo();
    for (const element of this.#past) copy.#past.push(element);
    for (const [element, weight] of this.#followers) copy.#followers.set(element, weight);
    copy.#total = this.#total;
    copy.expected = this.expected;
    copy.matched = this.matched;
    return copy;
  }

  /** All that followed, each with its share. */
  *followers(): Generator<readonly [element: number, share: number]> {
    for (const [element, weight] of this.#followers) yield [element, weight / this.#total];
  }
}
