// Where sentences end: what a full stop, a question mark or an abbreviation's dot may mean before what follows.
import type { Dot } from './rule.ts';
import type { Mark } from './types.ts';

/** Words that begin sentences and are no names: before them, even an abbreviation's dot ends a sentence. */
const STARTERS = new Set(
  (
    'a about above after again all also although always among an and another any anyone anything as at because before ' +
    'behind below besides between both but by come could did do does during each either every everyone everything for ' +
    'from had has have he her here hers his how however i if in indeed instead is it its just later let like many maybe ' +
    'meanwhile more most much my neither never next no nobody nor not nothing now of often on once one only or other our ' +
    'out over perhaps please she should since so some someone something soon still such than that the their them then ' +
    'there these they this those though through thus to today too under unless until upon was we were what whatever when ' +
    'whenever where whether which while who whom whose why will with without would yes yesterday yet you your'
  ).split(' '),
);
const SPEECH =
  /^(?:(?:[A-Z][A-Za-z'-]*\.?|the|his|her|my|old|young|little) ){1,4}(?:said|says|asked|asks|cried|replied|answered|whispered|shouted|exclaimed|murmured|muttered|called|added|demanded|inquired|enquired|repeated|continued|went on|began|interrupted|thought|laughed|returned|screamed|observed|remarked|insisted|wondered)\b/;
const ZONES =
  /^(?:Eastern|Central|Mountain|Pacific|Greenwich|EST|EDT|CST|CDT|MST|PST|PDT|ET|PT|GMT|UTC|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;

/** What follows closing marks and a space, as far as it is worth looking; undefined where no space follows. */
function following(text: string, stop: number): string | undefined {
  const found = /^["”'’)\]}]* +(?=\S)(.*)/.exec(text.slice(stop, stop + 80));
  if (found) return found[1].replace(/^["“‘'([{*_]+/, '');
  return /^["”'’)\]}*_ ]*$/.test(text.slice(stop, stop + 80)) ? '' : undefined;
}

function isStarter(rest: string): boolean {
  const word = /^[A-Za-z]+/.exec(rest)?.[0];
  return word !== undefined && /^[A-Z]/.test(word) && STARTERS.has(word.toLowerCase());
}

/** Whether an abbreviation's dot, just before `stop`, ends the sentence too. */
export function dotEndsSentence(text: string, stop: number, dot: Dot): boolean {
  const rest = following(text, stop);
  if (rest === undefined) return false;
  if (rest === '') return true;
  if (dot === 'inner') return false;
  if (dot === 'before capitals') return /^[A-Z]/.test(rest) && !ZONES.test(rest);
  return isStarter(rest);
}

/**
 * Whether a sentence ends after a mark and what closed with it; `rest` is what follows after a space, without the marks
 * that open it. `quoted` says that a quotation closed with it.
 */
export function markEndsSentence(mark: Mark, quoted: boolean, rest: string): boolean {
  if (rest === '') return true;
  // "etc. the", "Oh! what", "Well... perhaps": a small letter goes on; so do dashes and commas.
  if (/^[a-z,;:\-–—]/.test(rest)) return false;
  if (mark === 'ellipsis' && /^I\b/.test(rest)) return false;
  return !(quoted && mark !== 'full stop' && SPEECH.test(rest));
}
