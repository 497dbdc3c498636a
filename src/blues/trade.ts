// Trading with a melody that is there already: it plays the odd trades, the improviser answers the even ones.
import { barLines } from './bar-lines.ts';
import { MusicError } from './errors.ts';
import type { Improviser } from './improviser/improviser.ts';
import { meanRelation, type Relation, relation } from './relation.ts';
import { Session, type SessionOptions } from './session.ts';
import { defaultSwing } from './swing.ts';
import type { Beats, Chart, Improvisation, Note } from './types.ts';

export interface Trades {
  /** Both players, trade by trade, as they play. */
  readonly improvisation: Improvisation;
  /** The melody's notes in its own trades, and the answers. */
  readonly asked: readonly Note[];
  readonly answers: readonly Note[];
  /** Notes of the melody in the improviser's trades, which were left out. */
  readonly leftOut: number;
  /** Trades of each. */
  readonly trades: number;
  /** How answers are related to the phrases they follow, on average. */
  readonly related?: Relation;
}

/** A note so little before the bar line is played on it. */
const ANTICIPATED: Beats = 1 / 8;
/** Bars of all choruses: as many as are played. */
const MOST_BARS = 20_000;

/**
 * Lets the improviser answer a melody, in beats from the first chorus, until its last phrase is answered.
 * @throws {MusicError} for options outside of their bounds, a melody without a note in its trades, or one too long.
 */
export function tradeWith(
  improviser: Improviser,
  chart: Chart,
  melody: readonly Note[],
  options: Omit<SessionOptions, 'start' | 'first'>,
): Trades {
  const { bars, tempo } = options;
  const session = new Session(improviser, chart, options);
  const second = tempo / 60;
  const lines = barLines(chart);
  const tradeAt = (beat: Beats): number => Math.floor(lines.barAt(beat) / bars);
  const startOf = (trade: number): Beats => lines.startOf(trade * bars);
  const tradeOf = ({ onset }: Note): number => tradeAt(onset + ANTICIPATED);
  const asked = melody
    .filter((note) => tradeOf(note) >= 0 && tradeOf(note) % 2 === 0)
    .map((note) => ({ ...note, onset: Math.max(0, note.onset) }));
  const last = asked.at(-1);
  if (!last) {
    throw new MusicError(
      `the melody has no note in its trades, the 1st, 3rd, 5th … of ${bars} bars each; begin it in the first.`,
    );
  }
  const rounds = tradeOf(last) / 2 + 1;
  if (rounds * 2 * bars > MOST_BARS) {
    throw new MusicError(`the melody lasts longer than the ${MOST_BARS} bars that I play.`);
  }
  const [phrases, replies] = [0, 1].map(() => Array.from({ length: rounds }, (): Note[] => []));
  let at = 0;
  for (let round = 0; round < rounds; round++) {
    const [turn, end] = [startOf(2 * round + 1), startOf(2 * round + 2)];
    for (; at < asked.length && asked[at].onset < turn; at++) {
      const { onset, pitch, velocity } = asked[at];
      // The answer waits for nobody: a note over the bar line ends there.
      const duration = Math.min(asked[at].duration, turn - onset);
      session.listen({ time: onset / second, pitch, velocity });
      session.listen({ time: (onset + duration) / second, pitch, velocity: 0 });
      phrases[round].push({ ...asked[at], duration });
    }
    for (const { pitch, onset, duration, velocity, gridOnset } of session.play(end / second)) {
      // By where it is written: the last note of an answer may be played late, after its end.
      replies[tradeAt(gridOnset) >> 1].push({
        ...{ pitch, onset: Math.max(0, onset), duration, velocity, written: gridOnset },
      });
    }
  }
  const [given, answers] = [phrases.flat(), replies.flat()];
  const improvisation: Improvisation = {
    ...{ chart, tempo, swing: defaultSwing(tempo), timing: 'played' },
    choruses: Math.ceil((2 * rounds * bars) / chart.bars.length),
    melody: [...given, ...answers].sort((a, b) => a.onset - b.onset),
  };
  const relations = phrases.flatMap((phrase, i) => relation(phrase, replies[i]) ?? []);
  return {
    ...{ improvisation, asked: given, answers, trades: rounds },
    leftOut: melody.length - asked.length,
    related: meanRelation(relations),
  };
}
