// Roll calls: of several people or things something is told each, and then asked of each: who goes with what.
import type { Passage } from '../../src/words/index.ts';
import { type Draw, type Filler, type Range, write } from './discourse.ts';
import type { Question } from './judge.ts';
import { canBeLeft, type One, whatIsLeft } from './roll-call-left.ts';
import { people, RELATIONS } from './roll-call-relations.ts';

/** How a fact may follow another in the same sentence. */
const JOINTS = [', and ', ', but ', '; ', ' and ', ', while '];
/** How many are told of, two to four, how often. */
const COUNTS = [0.45, 0.35, 0.2];
/** Words of narrative between what is told and what is asked, where there is any. */
const BETWEEN = { least: 8, most: 68 } as const;

/** How often all but one are gone, and that one is due. */
const LEFT = 0.3;
/** How often facts are a list, and how often each is of another sort. */
const LISTED = 0.35;
const MIXED = 0.25;
const OF_PEOPLE = RELATIONS.filter(({ subjects }) => subjects === undefined);

type Filled = Readonly<Record<string, string>>;

/** Facts as one sentence in which all but the first leave out what they share. */
function listOf(draw: Draw, [first, next]: readonly [string, string], all: readonly Filled[]): string {
  const told = all.map((words, i) => write(i === 0 ? first : next, words));
  const last = told.pop();
  return `${told.join(', ')}${told.length > 1 && draw.chance(0.5) ? ',' : ''} and ${last}.`;
}

/** Facts as sentences, now and then two in one. */
function toldOf(draw: Draw, facts: readonly string[], names: ReadonlySet<string>): string {
  let text = '';
  for (const fact of facts) {
    if (text === '') text = fact;
    else if (draw.chance(0.3)) {
      const [first] = fact.split(/[ ',]/);
      const going = names.has(first) ? fact : fact[0].toLowerCase() + fact.slice(1);
      text = text.slice(0, -1) + draw.pick(JOINTS) + going;
    } else text += ` ${fact}`;
  }
  return text;
}

/**
 * One roll call, what is due emphasised. Who goes with what is all that tells the answer: the same words are said of
 * each, in one order where they are told and in another where they are asked. Or all but one are gone.
 */
export function rollCall(draw: Draw, filler: Filler): Passage {
  return callOf(draw, filler, draw.chance(LEFT)).passage;
}

/** The first question of a roll call; its rivals are what would be due of the others. */
export function rollQuestion(draw: Draw, filler: Filler): Question {
  const { passage, rivals } = callOf(draw, filler);
  const [from, to] = passage.emphasised![0];
  return { kind: 'roll call', text: passage.text.slice(0, from), word: passage.text.slice(from, to), rivals };
}

/** Something of another sort told of each; of no two the same, or it would go with both. */
function mixed(draw: Draw, those: readonly Filled[]): One[] {
  const all = those.map((each): One => {
    const relation = draw.pick(OF_PEOPLE);
    return { relation, words: { ...each, ...relation.values(draw, 1)[0] } };
  });
  return new Set(all.map(({ words }) => words.x)).size === all.length ? all : mixed(draw, those);
}

/** A roll call, and the rivals of the first word that is due in it, where somebody is asked for. */
function callOf(draw: Draw, filler: Filler, isLeft = false): { passage: Passage; rivals: string[] } {
  const { random } = draw;
  const count = 2 + random.choose(COUNTS);
  const relation = draw.pick(RELATIONS);
  const isMixed = relation.subjects === undefined && draw.chance(MIXED);
  const those = (relation.subjects ?? people)(draw, count);
  const all = isMixed
    ? mixed(draw, those)
    : relation.values(draw, count).map((theirs, i): One => ({ relation, words: { ...those[i], ...theirs } }));
  const order = random.shuffle([...all]);
  let text: string;
  if (!isMixed && draw.chance(LISTED)) {
    text = listOf(
      draw,
      draw.pick(relation.lists),
      order.map(({ words }) => words),
    );
  } else {
    const same = !isMixed && draw.chance(0.5) ? draw.pick(relation.facts) : undefined;
    const facts = order.map(({ relation, words }) => write(same ?? draw.pick(relation.facts), words));
    text = toldOf(draw, facts, new Set(all.map(({ words: { p } }) => p)));
  }
  const unscored: Range[] = [];
  const emphasised: Range[] = [];
  if (draw.chance(0.4)) {
    const avoid = new Set(all.flatMap(({ words: { p, x } }) => [p.toLowerCase(), x.toLowerCase()]));
    const length = BETWEEN.least + random.below(BETWEEN.most - BETWEEN.least);
    const between = filler.narrative(random, length, undefined, avoid);
    if (between) {
      unscored.push([text.length + 1, text.length + 1 + between.length]);
      text += ` ${between}`;
    }
  }
  const rivals: string[] = [];
  if (isLeft && canBeLeft(all)) {
    const left = whatIsLeft(draw, random.shuffle([...all]));
    emphasised.push([text.length + 1 + left.due[0], text.length + 1 + left.due[1]]);
    return { passage: { text: `${text} ${left.text}`, unscored, emphasised }, rivals };
  }
  const asked = draw.chance(0.5) ? count : 1 + random.below(count);
  for (const { relation, words } of random.shuffle([...all]).slice(0, asked)) {
    const wording = draw.pick(draw.chance(0.5) ? relation.who : relation.what);
    const due = /\[(\w+)\]/.exec(wording)!;
    const [before, after] = write(wording.replace(due[0], '\n'), words).split('\n');
    text += ` ${before}`;
    if (emphasised.length === 0) {
      const others = all.filter((each) => each.words !== words);
      rivals.push(...others.map((each) => each.words[due[1]] ?? each.words.x));
    }
    emphasised.push([text.length, text.length + words[due[1]].length]);
    text += words[due[1]] + after;
  }
  return { passage: { text, unscored, emphasised }, rivals };
}
