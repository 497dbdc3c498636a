// How the binding kinds are told: wordings with words to fill in, one of which is due.
import type { Draw, Kind, Parts, Person } from './discourse.ts';
import { tell } from './discourse.ts';

/**
 * Wordings of the two splits. `{key}` is filled with its word (see `write`), `<one|other|>` is one of these by chance,
 * and in a question `[key]` is the word that is due.
 */
export interface Wordings {
  readonly train: readonly string[];
  readonly valid: readonly string[];
}

export type Words = Readonly<Record<string, string>>;

/**
 * What is told and asked. Keys beginning with p, q, r stand for people, with x, y, z and u, v, w for what goes with them
 * in this order; the rivals of `yIng`, say, are the words of `xIng` and `zIng`.
 */
export interface Scene {
  readonly words: Words;
  /** Further rivals by the key that is due. */
  readonly others?: Readonly<Record<string, readonly string[]>>;
  readonly open: Wordings;
  /** Used in half of the draws. */
  readonly middle?: Wordings;
  readonly ask: Wordings;
  /** Who `p` is, if the narrative in between may be about them where they are not due. */
  readonly about?: Person;
  /** The question may as well ask for q where it says p, and so on. */
  readonly swap?: boolean;
}

const ROLES = ['pqr', 'xyz', 'uvw'];

const rolesOf = (key: string): string | undefined => ROLES.find((roles) => roles.includes(key[0]));

/** The same words with the roles of p and q (and r) exchanged by chance, and of what goes with them. */
function exchanged(draw: Draw, words: Words): Words {
  const count = words.r === undefined ? 2 : 3;
  const order = draw.several([0, 1, 2].slice(0, count), count);
  const entries = Object.entries(words).map(([key, word]) => {
    const roles = rolesOf(key);
    if (roles === undefined || words[roles[1]] === undefined) return [key, word];
    const place = roles.indexOf(key[0]);
    return [roles[order[place] ?? place] + key.slice(1), word];
  });
  return Object.fromEntries(entries);
}

function rivalsOf(key: string, words: Words, others: readonly string[]): string[] {
  const partners = [...(rolesOf(key) ?? '')].map((role) => words[role + key.slice(1)]);
  const all = new Set([...partners.filter((word) => word !== undefined), ...others]);
  all.delete(words[key]);
  return [...all].slice(0, 4);
}

/** Before what is told; it says nothing. */
const LEADS: Wordings = {
  train: [
    'Let me tell you <a story|something|what happened>.',
    'This <happened|was> a long time ago.',
    'I still remember that day.',
    'You may not believe it, but it is true.',
    'Here is what I know.',
    'One day something happened in our street.',
    'Listen to this.',
    'This is how it <began|started|was>.',
    '<Do you know what?|Guess what!|You know what happened?>',
    'It was a day like any other.',
    'This is a <true|short|little> story.',
  ],
  valid: [
    'I want to tell you something.',
    'It is an old story.',
    'This is what they say.',
    'Everything began quietly.',
  ],
};

/** After what is due, where a full stop would do. */
const TAILS: Wordings = {
  train: [
    ', of course.',
    ', I think.',
    ', I am sure.',
    ', and that is true.',
    ', as everybody knows.',
    '!',
    ', you know.',
  ],
  valid: [', naturally.', ', I believe.', ', and that was that.'],
};

/** Before what is told of two. */
const MEETINGS: Wordings = {
  train: [
    '{p} and {q} <were|sat|played|stood> in the <garden|street|park|kitchen>.',
    '{p} and {q} had known each other for <years|a long time>.',
    'This story is about {p} and {q}.',
    '{p} met {q} <on the way to school|in town|on Sunday>.',
    'I know both {p} and {q}.',
    '{p} and {q} live in our street.',
    'Here come {p} and {q}.',
    'One day {p} and {q} were <together|on their way home|at school>.',
  ],
  valid: ['Everybody knows {p} and {q}.', '{p} was visiting {q}.', 'This happened to {p} and {q}.'],
};

/** Between, of two: it mentions one or both and says nothing. */
const MEANWHILE: Wordings = {
  train: [
    'Later {p} laughed about it.',
    'Later {q} laughed about it.',
    '{p} said nothing.',
    '{q} said nothing.',
    '{q} smiled at {p}.',
    '{p} looked at {q}.',
    '{p} and {q} talked for a while.',
    'After that {q} and {p} did not speak for a while.',
    '{q} waved to a neighbour.',
    '{p} waved to a neighbour.',
    '"Look at the time!" {p} said.',
    '"Look at the time!" {q} said.',
  ],
  valid: [
    '{p} sat down for a moment.',
    '{q} sat down for a moment.',
    '{q} and {p} listened to the radio.',
    '{p} asked {q} about the weather.',
  ],
};

/** Wordings that need a name: not for "the fox" or "my sister". */
const NEEDS_NAME =
  /Kin\}|Child\}|[Nn]ame|[Cc]all|, \{[pqr]\}[,.!]|(?:little|even)>? \{[pqr]\}|Grandma|Grandpa|Mom|Dad|Mum|teacher|king\b|friends|have two|"[^"]*\{p\}'s/;

const nameless = new WeakMap<readonly string[], readonly string[]>();

function withoutNames(wordings: readonly string[]): readonly string[] {
  const fitting = nameless.get(wordings) ?? wordings.filter((wording) => !NEEDS_NAME.test(wording));
  nameless.set(wordings, fitting);
  return fitting;
}

/** A wording of the split, made fit for "the fox" and "my sister" where people go by such. */
function wordingOf(draw: Draw, { train, valid }: Wordings, words: Words): string {
  const wordings = draw.split === 'train' ? train : valid;
  if (words.the === undefined) return draw.pick(wordings);
  const wording = draw.pick(withoutNames(wordings));
  return words.the ? wording.replace(/\{[pqr]\}|\[[pqr]\]/gi, '{the} $&') : wording;
}

/** Keys of what the narrative in between must not speak of. */
const TOLD = /^[qrxyzuvwn]$/;

function partsOf(draw: Draw, scene: Scene): Parts {
  const { open, ask, others = {}, about } = scene;
  const asked = scene.swap ? exchanged(draw, scene.words) : scene.words;
  const two = asked.q !== undefined;
  const say = (wordings: Wordings): string => tell(draw, wordingOf(draw, wordings, asked), asked);
  const wording = wordingOf(draw, ask, asked);
  const due = /\[(\w+)\]/.exec(wording);
  if (!due) throw new Error(`the question "${wording}" has no word that is due; put its key in [brackets].`);
  const key = due[1];
  // Who is alone in what is told, and not asked for, may be "she" by now.
  const pronoun = key[0] !== 'p' && !two && draw.chance(0.35);
  const spoken = pronoun ? wording.replace(/(^|[.!?] )\{p\}(?! and|')/g, '$1{pHe}') : wording;
  const [question, end] = tell(draw, spoken.replace(due[0], '\n'), asked).split('\n');
  const lead = draw.chance(0.25) ? say(two && draw.chance(0.6) ? MEETINGS : LEADS) : '';
  const opening = tell(draw, wordingOf(draw, open, scene.words), scene.words);
  const middle = scene.middle ?? (two ? MEANWHILE : undefined);
  return {
    opening: lead ? `${lead} ${opening}` : opening,
    middle: middle && draw.chance(scene.middle ? 0.5 : 0.35) ? say(middle) : undefined,
    question: question.trimEnd(),
    word: asked[key],
    rivals: rivalsOf(key, asked, others[key] ?? []),
    after: end === '.' && draw.chance(0.25) ? draw.held(TAILS.train, TAILS.valid) : end,
    about: about && key[0] !== 'p' && draw.chance(0.6) ? about : undefined,
    joined: question.endsWith('"'),
    avoid: Object.keys(asked).flatMap((each) =>
      TOLD.test(each) || (two && each === 'p') ? [asked[each]] : [],
    ),
  };
}

/** A kind whose scenes are all equally frequent. */
export function kindOf(name: string, scenes: readonly ((draw: Draw) => Scene)[], heldOut = false): Kind {
  return { name, heldOut, make: (draw) => partsOf(draw, draw.pick(scenes)(draw)) };
}
