// Number kept to the end of what is asked, and over what is put in between: "Tell me how old the two trees beside the gate, ... are".
import {
  ADJECTIVES,
  ANIMALS,
  astray,
  modifiers,
  PEOPLE,
  PLACES,
  THINGS,
  titled,
} from './agreement-number.ts';
import { from, halves, say } from './agreement-vary.ts';
import type { Draw, Kind, Parts } from './discourse.ts';

/** Somebody wants to know; `{wh}` stands for where, how old, … */
const ASKED_PRESENT = halves([
  'Do you know {wh}',
  '[Excuse me, could|Could|Can] you [please|] tell me {wh}',
  'I [often|] wonder {wh}',
  'Please [tell|show] {kin} {wh}',
  '[Nobody|Not even {kin}|Only {kin}] knows {wh}',
  'I have no idea {wh}',
  'It is [hard|easy|not easy] to say {wh}',
  'In your next letter [please|you must] tell me {wh}',
  'I [should|would] like to know {wh}',
  'Ask {kin} {wh}',
  'Have you [ever|] heard {wh}',
  'We must find out {wh}',
  'Do you [still|] remember {wh}',
  'What I do not understand is {wh}',
  'Guess {wh}',
  '{Kin} always forgets {wh}',
]);
const ASKED_PAST = halves([
  '{Kin} asked [me|us|everyone] {wh}',
  'I could [simply|] not remember {wh}',
  '[Nobody|Only {kin}|Not even {kin}] knew {wh}',
  'We [often|all|] wondered {wh}',
  'Yesterday [evening|morning|] {kin} wanted to know {wh}',
  'It was [hard|too dark] to see {wh}',
  '[I|We|They] forgot to ask {wh}',
  'In the end {kin} told [us|me|them] {wh}',
  'She did not say {wh}',
  'At last [I|we] found out {wh}',
  '{Kin} had [long|] forgotten {wh}',
  'The first thing they asked was {wh}',
]);

/** What is asked of things and of the living: the question word, and the verb at the end, one and many. */
type Asking = readonly [wh: string, one: string, many: string, after: string];
const askings = (list: string): Asking[] =>
  list
    .trim()
    .split('\n')
    .map((line) => {
      const [wh, one, many, after = ''] = line.split('|');
      return [wh, one, many, after];
    });
const OF_ALL_PRESENT = askings(`
where|is|are
where|is|are| now
how old|is|are
how big|is|are
how heavy|is|are
how far away|is|are
whose|is|are
why|is|are| so dirty
why|is|are| still here
where|comes|come| from
how much|weighs|weigh
what|looks|look| like
how|does|do| that
why|has|have| to stay here
where|has|have| been
why|smells|smell| so strange
`);
const OF_THINGS_PRESENT = askings(`
how much|costs|cost
what|costs|cost
to whom|belongs|belong
where|goes|go
why|makes|make| such a noise
how long|lasts|last
`);
const OF_LIVING_PRESENT = askings(`
where|lives|live
what|eats|eat| for breakfast
what|wants|want
why|needs|need| so much sleep
how|feels|feel| today
when|wakes|wake| up
where|sleeps|sleep
what|does|do| all day
why|has|have| no home
how hungry|is|are
how tired|is|are
`);
const OF_ALL_PAST = askings(`
where|was|were
how old|was|were
how big|was|were
how heavy|was|were
how wet|was|were
how cold|was|were
why|was|were| so dirty
why|was|were| not there
how far away|was|were
how fresh|was|were
`);

/** What is put in between and tells nothing of the number. */
const ASIDES = halves([
  ', on that [terrible|long|cold] [night|day|morning],',
  ', if I remember [rightly|well],',
  ', after all these years,',
  ', as everybody knows,',
  ', to tell the truth,',
  ', in spite of the [rain|snow|noise|heat],',
  ', I am afraid,',
  ', long before you were born,',
  ', for some reason or other,',
  ', believe it or not,',
  ', with the help of {kin},',
  ', thanks to {kin},',
  ', not far from the {place},',
]);

const COUNTS = ['two', 'three', 'four', 'five', 'seven', 'ten'];

/** A subject with one to three modifiers, and now and then something put in. */
function subject(draw: Draw, many: boolean, living: boolean, past: boolean): string {
  const noun = from(draw, !living ? THINGS : draw.chance(0.6) ? PEOPLE : ANIMALS)[many ? 1 : 0];
  const adjective = draw.chance(0.3) ? `${from(draw, ADJECTIVES)} ` : '';
  const count = many && draw.chance(0.25) ? `${draw.pick(COUNTS)} ` : '';
  const before = draw.pick(['the', 'the', 'the', 'my', 'our', 'your', many ? 'those' : 'that']);
  const aside = draw.chance(0.3) ? say(draw, from(draw, ASIDES), astray(draw, many)) : '';
  return `${before} ${count}${adjective}${noun} ${modifiers(draw, many, living, past)}${aside}`;
}

/** A word or two of what was before, so that something is told first. */
const FIRST = halves([
  'It was late.',
  'The train stopped.',
  'You know the {place}.',
  'I am in a hurry.',
  'We were in the {place} again.',
  'Good morning!',
  'There is one thing more.',
  'Nobody spoke.',
  'Listen.',
  'I have to go now.',
  'The rain had stopped.',
  '{Kin} came in.',
]);

function parts(draw: Draw, question: string, word: string, rivals: readonly string[], after: string): Parts {
  const opening = say(draw, from(draw, FIRST), astray(draw, draw.chance(0.5)));
  return { opening: titled(opening), question: titled(question), word, rivals, after, near: true };
}

const asked: Kind = {
  name: 'number-asked',
  make(draw) {
    const many = draw.chance(0.5);
    const past = draw.chance(0.45);
    const living = draw.chance(0.45);
    const own = living ? OF_LIVING_PRESENT : OF_THINGS_PRESENT;
    const [wh, one, several, after] = draw.pick(past ? OF_ALL_PAST : draw.chance(0.4) ? own : OF_ALL_PRESENT);
    const frame = from(draw, past ? ASKED_PAST : ASKED_PRESENT);
    const who = astray(draw, draw.chance(0.5));
    const question = `${say(draw, frame, { ...who, wh })} ${subject(draw, many, living, past)}`;
    const isAsked = /^(?:Do|Have|Can|Could|Excuse)\b/.test(question);
    const [word, rival] = many ? [several, one] : [one, several];
    return parts(draw, question, word, [rival], `${after}${isAsked ? '?' : '.'}`);
  },
};

/** When it is, and so which tense: what is due, one and many, and the other tenses. */
const SINCE = halves([
  'Since [last|the] [summer|winter|spring|year]',
  'For [two|three|ten|many] [years|weeks|days|months] now',
  'Ever since the [storm|fire|party|wedding]',
  'Since the middle of [June|May|the week|the night]',
  'Up to now',
  'Until today',
  'For as long as I can remember',
  'In all these years',
]);
const EVERY = halves([
  'Every [morning|evening|day|week|Sunday|summer]',
  'Once a [week|year|month]',
  'At this time of the [day|year]',
  'These days',
  'On [Sundays|Mondays|rainy days]',
  'As you can see',
  'At the moment',
  'Nowadays',
  'Today',
]);
const THEN = halves([
  'Yesterday [evening|morning|afternoon|]',
  'Last [night|week|winter|Sunday|year]',
  'On the day of the [party|storm|race|wedding]',
  'When we [came home|arrived|woke up]',
  'A long time ago',
  'In those days',
  'At that moment',
  'Two days ago',
]);
const HAS_DONE = ' been away.| been here.| not been seen.| grown old.| disappeared.| changed a lot.'.split(
  '|',
);
const IS_NOW = ' very old.| in the way.| hard to find.| still here.| quite dirty.| not here.'.split('|');
const WAS_THEN = ' gone.| nowhere to be seen.| covered with snow.| wet.| still there.| too big.'.split('|');

const since: Kind = {
  name: 'number-since',
  make(draw) {
    const many = draw.chance(0.5);
    const living = draw.chance(0.45);
    const which = draw.random.below(3);
    const past = which === 2;
    const time = say(draw, from(draw, [SINCE, EVERY, THEN][which]), { place: from(draw, PLACES) });
    const [one, several] = [
      ['has', 'have'],
      ['is', 'are'],
      ['was', 'were'],
    ][which];
    const [word, rival] = many ? [several, one] : [one, several];
    // What is due since then is no other tense, whatever its number.
    const others = which === 0 ? (many ? ['is', 'was'] : ['are', 'were']) : [];
    const after = draw.pick([HAS_DONE, IS_NOW, WAS_THEN][which]);
    return parts(
      draw,
      `${time}${draw.chance(0.6) ? ',' : ''} ${subject(draw, many, living, past)}`,
      word,
      [rival, ...others],
      after,
    );
  },
};

export const kinds: readonly Kind[] = [asked, since];
