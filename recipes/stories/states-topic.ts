// How something stands by now: the same question, and what happened at the beginning decides the answer.
import { cast, from, halves, say } from './agreement-vary.ts';
import type { Draw, Kind, Parts } from './discourse.ts';

/** One thing that can be so or so. All wordings are in the past tense and may use the keys of a `Cast`. */
export interface Topic {
  /** Values for `{x}`, `{y}`, ... in all the wordings of the topic, chosen once per discourse. */
  readonly slots?: Readonly<Record<string, readonly string[]>>;
  /** What may have happened, by the word that is due. */
  readonly outcomes: Readonly<Record<string, readonly string[]>>;
  /** What may happen after another outcome's opening so that this one comes of it. */
  readonly changes?: Readonly<Record<string, readonly string[]>>;
  readonly questions: readonly string[];
  /** Sentences in passing that name a rival as `{rival}`, about something else. */
  readonly middles?: readonly string[];
  readonly afters?: readonly string[];
  /** The rivals of an outcome, where not all the others are. */
  readonly rivals?: Readonly<Record<string, readonly string[]>>;
  /** Outcomes that would be true as well. */
  readonly alike?: readonly (readonly string[])[];
}

const AFTERS = [
  ...['.', '.', '.', '.', '.', '!', ', of course.', ', just as {n} had thought.', ', and {n} knew why.'],
  ...[', and that was that.', ', and nobody was surprised.', ', as anyone could tell.'],
];

type Prepared = (draw: Draw) => Parts;

function prepare(topic: Topic): Prepared {
  const words = Object.keys(topic.outcomes);
  const openings = Object.fromEntries(
    words.map((word) => [word, halves(topic.outcomes[word], Math.min(4, topic.outcomes[word].length))]),
  );
  const changes = Object.fromEntries(
    words.filter((word) => topic.changes?.[word]).map((word) => [word, halves(topic.changes![word], 3)]),
  );
  const questions = halves(topic.questions, 4);
  const others = Object.fromEntries(
    words.map((word) => [
      word,
      topic.rivals?.[word] ??
        words.filter(
          (w) => w !== word && !topic.alike?.some((group) => group.includes(w) && group.includes(word)),
        ),
    ]),
  );
  return (draw) => {
    const { words: who, about } = cast(draw);
    const slots: Record<string, string> = { ...who };
    for (const key of Object.keys(topic.slots ?? {})) slots[key] = draw.pick(topic.slots![key]);
    const word = draw.pick(words);
    const rival = draw.pick(others[word]);
    slots.rival = rival;
    const tell = (wording: string): string => say(draw, wording, slots);
    const change = changes[word];
    const changed = change && (change.valid.length > 0 || draw.split === 'train') && draw.chance(0.3);
    const opening = changed
      ? `${tell(from(draw, openings[rival]))} ${tell(from(draw, change))}`
      : tell(from(draw, openings[word]));
    return {
      opening,
      middle: topic.middles && draw.chance(0.4) ? tell(draw.pick(topic.middles)) : undefined,
      question: say(draw, from(draw, questions), draw.chance(0.4) ? { ...slots, n: who.he } : slots),
      word,
      rivals:
        others[word].length > 3
          ? [
              rival,
              ...draw.several(
                others[word].filter((w) => w !== rival),
                2,
              ),
            ]
          : others[word],
      after: tell(draw.pick(topic.afters ?? AFTERS)).replace(/^(?=\w)/, ' '),
      about,
    };
  };
}

/** A kind whose discourses are of any of the topics. */
export function topicsKind(name: string, topics: readonly Topic[], heldOut?: boolean): Kind {
  const prepared = topics.map(prepare);
  return { name, heldOut, make: (draw) => draw.pick(prepared)(draw) };
}
