// Roll calls in which all but one are gone, so that who or what is left has to be ruled out: nothing said of it tells.
import { type Draw, write } from './discourse.ts';
import type { Relation } from './roll-call-relations.ts';

const GONE = {
  beings: [
    '{who} went home.',
    '{who} had to leave.',
    '{who} fell asleep.',
    '{who} ran away.',
    '{who} left early.',
    '{who} gave up.',
    '{who} could not come.',
    '{who} did not want to stay.',
    'then {who} said goodbye.',
    'after a while {who} went away.',
    'nobody could find {who}.',
  ],
  things: [
    '{who} broke.',
    '{who} got lost.',
    '{who} was sold.',
    '{who} fell into the water.',
    '{who} was gone.',
    'somebody took {who}.',
    'they gave {who} away.',
    'the wind blew {who} away.',
    'they threw {who} out.',
    'then {who} was stolen.',
    'nobody could find {who}.',
  ],
} as const;

const LEFT = {
  beings: [
    'the only one left was {who}.',
    'so only {who} was still there.',
    'that left only {who}.',
    'nobody was left but {who}.',
    'now there was only {who}.',
    'so the one who stayed was {who}.',
    'the last of them was {who}.',
    'everyone had gone but {who}.',
  ],
  things: [
    'the only one left was {who}.',
    'so all that was left was {who}.',
    'now they only had {who}.',
    'only {who} was still there.',
    'they were left with {who}.',
    'luckily they still had {who}.',
    'nothing was left but {who}.',
    'so the only one they still had was {who}.',
  ],
} as const;

/** Somebody or something that something was told of. */
export interface One {
  readonly relation: Relation;
  readonly words: Readonly<Record<string, string>>;
}

const capital = (text: string): string => text[0].toUpperCase() + text.slice(1);

/** As what all of these can be spoken of. */
const kindsOf = (all: readonly One[]): ('beings' | 'things')[] =>
  (['beings', 'things'] as const).filter((kind) => all.every(({ relation }) => relation.left[kind]));

/** Whether it can be told that all but one of these are gone. */
export const canBeLeft = (all: readonly One[]): boolean => kindsOf(all).length > 0;

/** That all but the last are gone, each spoken of in one way or another, then that it is left, and where it is due. */
export function whatIsLeft(
  draw: Draw,
  all: readonly One[],
): { text: string; due: [from: number, to: number] } {
  const kind = draw.pick(kindsOf(all));
  const last = all[all.length - 1];
  const said = all.slice(0, -1).map(({ relation, words }) => {
    const who = draw.pick(relation.left[kind]!.gone);
    return capital(write(draw.pick(GONE[kind]).replace('{who}', who), words));
  });
  const wording = draw.pick(LEFT[kind]).replace('{who}', draw.pick(last.relation.left[kind]!.due));
  const due = /\[(\w+)\]/.exec(wording)!;
  const [before, after] = capital(write(wording.replace(due[0], '\n'), last.words)).split('\n');
  const text = [...said, before].join(' ');
  const word = last.words[due[1]];
  return { text: text + word + after, due: [text.length, text.length + word.length] };
}
