// Several discourses in one text: one after the other, or all that is said first and what is due of it afterwards.
import type { Passage } from '../../src/words/index.ts';
import {
  composed,
  type Discourse,
  type Draw,
  distance,
  type Filler,
  type Kind,
  type Parts,
  placeOf,
  type Range,
} from './discourse.ts';

/** How often discourses that can be told apart are told into each other. */
const INTERLEAVED = 0.6;
const PRONOUN = /\b(?:he|she|him|her|his|hers|himself|herself)\b/i;

/** Words that do not tell one thing from another. */
const COMMON = new Set(
  'about after again all always and another any are around asked away back because been before began behind both but called came can could day did different does down each even every everybody everyone evening find first for found friend from gave get give had has have hear heard her here him his home house how into its just kept knew know last left like little long look looked lost made make many more morning most much must name named never new next night not nobody nothing now off old once one only other our out over own people please put ran read said saw say says see she should some somebody something still take takes that the their them then there they thing things this time today together told took two until very wanted was went were what when where which while who whose will with without would yesterday you your'.split(
    ' ',
  ),
);

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const contentOf = (text: string): Set<string> =>
  new Set(wordsIn(text).filter((word) => word.length > 2 && !COMMON.has(word)));
const said = ({ opening, middle = '' }: Parts): string => `${opening} ${middle}`;
const whole = (parts: Parts): string => `${said(parts)} ${parts.question} ${parts.after}`;

/** Whether it is clear of whom a question is when others have been spoken of. */
function isNamed({ opening, middle = '', question }: Parts): boolean {
  const asked = `${middle} ${question}`;
  if (!PRONOUN.test(asked)) return true;
  const names = opening.match(/(?<![.!?"] )\b\p{Lu}\p{Ll}+/gu) ?? [];
  return names.some((name) => new RegExp(`\\b${name}\\b`).test(asked));
}

/** Those, first come first served, of which nothing that one tells can be taken for what another asks. */
function togetherOf(all: readonly Parts[]): Parts[] {
  const chosen: { parts: Parts; content: Set<string>; answers: string[] }[] = [];
  for (const parts of all) {
    if (parts.near || parts.joined || !isNamed(parts)) continue;
    const content = contentOf(whole(parts));
    const answers = [parts.word, ...parts.rivals].map((each) => each.toLowerCase());
    const fits = chosen.every(
      (other) =>
        !answers.some((answer) => other.content.has(answer)) &&
        !other.answers.some((answer) => content.has(answer)) &&
        ![...content].some((word) => other.content.has(word)),
    );
    if (fits) chosen.push({ parts, content, answers });
  }
  return chosen.map(({ parts }) => parts);
}

/** Passages as one, what is in them marked as before. */
export function joined(passages: readonly Passage[], joint: string): Passage {
  let text = '';
  const [unscored, emphasised]: [Range[], Range[]] = [[], []];
  const rivals: [number, readonly string[]][] = [];
  for (const passage of passages) {
    if (!passage.text) continue;
    if (text) text += joint;
    for (const [from, to] of passage.unscored ?? []) unscored.push([text.length + from, text.length + to]);
    for (const [from, to] of passage.emphasised ?? [])
      emphasised.push([text.length + from, text.length + to]);
    for (const [at, words] of passage.rivals ?? []) rivals.push([text.length + at, words]);
    text += passage.text;
  }
  return { text, unscored, emphasised, rivals };
}

/** A discourse as training reads it. */
export const passageOf = (discourse: Discourse): Passage => ({
  text: discourse.before + discourse.word + discourse.after,
  unscored: [discourse.between],
  emphasised: [placeOf(discourse)],
  rivals: [[discourse.before.length, discourse.rivals]],
});

/** The discourses of these kinds; those that can be told apart now and then into each other, before the others. */
export function composeTogether(
  kinds: readonly Kind[],
  draw: Draw,
  filler: Filler,
  reach: number,
): Passage[] {
  const { random } = draw;
  const all = kinds.map((kind) => ({ parts: kind.make(draw), name: kind.name }));
  const some = random.uniform() < INTERLEAVED ? togetherOf(all.map(({ parts }) => parts)) : [];
  const together = some.length > 1 ? some : [];
  const alone = all
    .filter(({ parts }) => !together.includes(parts))
    .map(({ parts, name }) => passageOf(composed(name, parts, draw, filler, reach)));
  return together.length > 0 ? [toldTogether(together, draw, filler, reach), ...alone] : alone;
}

/** All that is said first, and what is due of it afterwards. */
function toldTogether(all: readonly Parts[], draw: Draw, filler: Filler, reach: number): Passage {
  const { random } = draw;
  const avoid = new Set(
    all
      .flatMap(({ word, rivals, avoid = [] }) => [word, ...rivals, ...avoid])
      .map((each) => each.toLowerCase()),
  );
  const words = distance(draw, reach);
  const between = words > 4 ? filler.narrative(random, words, undefined, avoid) : '';
  const asked = random.shuffle([...all]).map(({ middle, question, word, rivals, after }): Passage => {
    const before = `${[middle, question].filter(Boolean).join(' ')} `;
    const at = before.length;
    return {
      ...{ text: before + word + after, emphasised: [[at, at + word.length]], rivals: [[at, rivals]] },
    };
  });
  const told: Passage[] = all.map(({ opening }) => ({ text: opening }));
  const filling: Passage[] = between ? [{ text: between, unscored: [[0, between.length]] }] : [];
  return joined([...told, ...filling, ...asked], ' ');
}
