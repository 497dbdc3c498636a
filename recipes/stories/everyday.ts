// What happens in between as grown-ups tell it: pieces written for that, beside those of the stories.
import type { Random } from '../../src/lstm/index.ts';
import { pieces as home } from './between-home.ts';
import { pieces as memory } from './between-memory.ts';
import { pieces as outdoors } from './between-outdoors.ts';
import { pieces as tales } from './between-tales.ts';
import { pieces as talk } from './between-talk.ts';
import { pieces as town } from './between-town.ts';
import { pieces as travel } from './between-travel.ts';
import { pieces as work } from './between-work.ts';
import type { Filler, Person } from './discourse.ts';

/** Each some sentences, complete in themselves. */
export const PIECES: readonly string[] = [home, memory, outdoors, tales, talk, town, travel, work].flatMap(
  (text) => text.trim().split('\n'),
);

/** Of what comes in between, the share that is told in this way. */
const EVERYDAY = 0.5;
/** Draws before it stays shorter than asked for. */
const TRIES = 20;

/** A piece with what tells whether it may be used. */
interface Piece {
  readonly text: string;
  readonly words: number;
  /** In lower case, each word between spaces. */
  readonly search: string;
}

function pieceOf(text: string): Piece {
  const words = text.toLowerCase().match(/[a-z']+/g) ?? [];
  return { text, words: words.length, search: ` ${words.join(' ')} ` };
}

/** Half of what is drawn tells pieces as those above, the other half what another filler tells. */
export class EverydayFiller implements Filler {
  readonly #other: Filler;
  readonly #pieces: readonly Piece[];

  constructor(other: Filler, pieces: readonly string[] = PIECES) {
    this.#other = other;
    this.#pieces = pieces.map(pieceOf);
  }

  narrative(random: Random, words: number, about: Person | undefined, avoid: ReadonlySet<string>): string {
    if (random.uniform() >= EVERYDAY) return this.#other.narrative(random, words, about, avoid);
    const banned = [...avoid].map((word) => ` ${word} `);
    const told = new Set<Piece>();
    let left = words;
    for (let tries = TRIES; tries > 0; tries--) {
      const piece = this.#pieces[random.below(this.#pieces.length)];
      const fits = piece.words <= left + left / 4 + 5;
      if (!fits || told.has(piece) || banned.some((word) => piece.search.includes(word))) continue;
      told.add(piece);
      left -= piece.words;
      tries = TRIES;
    }
    // Too short for any of them.
    if (told.size === 0) return this.#other.narrative(random, words, about, avoid);
    return [...told].map(({ text }) => text).join(' ');
  }
}
