// Signs that are said: & @ + = < °, Greek letters, powers, arrows.
import { currencyName } from './money.ts';
import { cardinal } from './numbers.ts';
import { after, before, matchAt, one, type Place, type Reading } from './rule.ts';

const NAMES: Readonly<Record<string, string>> = {
  '&': 'and',
  '@': 'at',
  '+': 'plus',
  '=': 'equals',
  '%': 'percent',
  '°': 'degrees',
  '#': 'hash',
  '~': 'tilde',
  '^': 'caret',
  '\\': 'backslash',
  '¢': 'cents',
  '≠': 'is not equal to',
  '≈': 'is approximately',
  '≡': 'is identical to',
  '≤': 'is less than or equal to',
  '≥': 'is greater than or equal to',
  '<': 'is less than',
  '>': 'is greater than',
  '±': 'plus or minus',
  '−': 'minus',
  '×': 'times',
  '⋅': 'times',
  '·': '',
  '÷': 'divided by',
  '√': 'square root of',
  '∛': 'cube root of',
  '∞': 'infinity',
  '∑': 'sum',
  '∏': 'product',
  '∫': 'integral',
  '∂': 'partial',
  '∇': 'nabla',
  '∆': 'delta',
  '∈': 'in',
  '∉': 'not in',
  '∩': 'intersection',
  '∪': 'union',
  '⊂': 'subset of',
  '∅': 'empty set',
  '∀': 'for all',
  '∃': 'there exists',
  '∧': 'and',
  '∨': 'or',
  '¬': 'not',
  '∝': 'is proportional to',
  '©': 'copyright',
  '®': 'registered trademark',
  '™': 'trademark',
  '℠': 'service mark',
  '§': 'section',
  '¶': 'paragraph',
  '†': 'dagger',
  '‡': 'double dagger',
  '→': 'arrow',
  '←': 'left arrow',
  '↑': 'up arrow',
  '↓': 'down arrow',
  '↔': 'double arrow',
  '⇒': 'implies',
  '⇔': 'if and only if',
  '♯': 'sharp',
  '♭': 'flat',
  '′': 'prime',
  '″': 'double prime',
  '✓': 'check',
  '✔': 'check',
  '✗': 'cross',
};

const GREEK: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  ι: 'iota',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  ο: 'omicron',
  π: 'pi',
  ρ: 'rho',
  ς: 'sigma',
  σ: 'sigma',
  τ: 'tau',
  υ: 'upsilon',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
};

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
  '⁺': '+',
  '⁻': '-',
  ⁿ: 'n',
  ⁱ: 'i',
};
const RAISED = /[⁰¹²³⁴-⁹⁺⁻ⁿⁱ]{1,8}/y;
const CARET = /\^ ?(?:\{?(-?\d{1,6}|[A-Za-z])\}?)/y;

function sayPower(power: string): string {
  if (power === '2') return 'squared';
  if (power === '3') return 'cubed';
  const minus = /^[-]/.test(power) ? 'minus ' : '';
  const bare = power.replace(/^[-+]/, '');
  return `to the power of ${minus}${/^\d+$/.test(bare) ? cardinal(bare) : bare.replace(/[^A-Za-z]/g, '').toUpperCase()}`.trim();
}

/** x², 2^10. Superscripts that follow nothing to be raised are read as numbers. */
export function readPower(place: Place): Reading | undefined {
  const { text, at } = place;
  const raised = matchAt(RAISED, text, at);
  if (raised) {
    const plain = Array.from(raised[0], (sign) => SUPERSCRIPTS[sign]).join('');
    const stop = at + raised[0].length;
    const onBase = /(?:[\d)]|(?:^|[^A-Za-z])[A-Za-z]{1,2}|\p{Script=Greek})$/u.test(before(place));
    if (onBase || !/^\d+$/.test(plain)) return one(at, stop, sayPower(plain));
    return one(at, stop, cardinal(plain));
  }
  const caret = matchAt(CARET, text, at);
  return caret && /[\dA-Za-z)]$/.test(before(place))
    ? one(at, at + caret[0].length, sayPower(caret[1]))
    : undefined;
}

const NUMBER_LEFT = /(?:[\d%°½¼¾]|\d ?[ap]\.?m\.?|\d(?:st|nd|rd|th))( ?)$/i;
const LETTER_LEFT = /(?:(?:^|[^A-Za-z'])[B-HJ-Zb-hj-z]|[²³)])( ?)$/;
const NUMBER_RIGHT = /^[-–−]( ?)(?:[$£€¥.]?\d|[½¼¾])/;
const LETTER_RIGHT = /^[-–−]( ?)[B-HJ-Zb-hj-z](?![A-Za-z'])/;
const SUM_RIGHT = /^[-–−] ?[$£€]?[\d.A-Za-z]{1,12}[²³]? ?[=+*×÷<>]/;
const SUM_LEFT = /[=+*×÷<>] ?[\d.A-Za-z]{1,12}[²³]? ?$/;

/** A dash between two amounts: "to", or "minus" in a sum. Names and words have hyphens too: letters need the sum. */
export function readBetween(place: Place): Reading | undefined {
  const { text, at } = place;
  const context = before(place);
  const rest = after(text, at);
  const number = NUMBER_LEFT.exec(context);
  const left = number ?? LETTER_LEFT.exec(context);
  const right = NUMBER_RIGHT.exec(rest) ?? LETTER_RIGHT.exec(rest);
  // A dash with a space on one side only joins nothing.
  if (!left || !right || left[1] !== right[1]) return undefined;
  if (/^50-50\b/.test(context.slice(-2) + rest)) return undefined;
  if (SUM_RIGHT.test(rest) || SUM_LEFT.test(context) || /[²³] ?$/.test(context))
    return one(at, at + 1, 'minus');
  if (!number || !NUMBER_RIGHT.test(rest)) return undefined;
  const downwards = Number(/(\d+) ?$/.exec(context)?.[1]) >= Number(/^. ?(\d+)/.exec(rest)?.[1]);
  return one(at, at + 1, left[1] === ' ' && downwards ? 'minus' : 'to');
}

/** What a sign is called, wherever it stands. */
export function signName(sign: string): string | undefined {
  const greek = Object.hasOwn(GREEK, sign.toLowerCase()) ? GREEK[sign.toLowerCase()] : undefined;
  return (Object.hasOwn(NAMES, sign) ? NAMES[sign] : undefined) ?? currencyName(sign) ?? greek;
}

const ET_CETERA = /&c(?![A-Za-z])(\.)?/y;

/** What any other sign is called, if it is said; the empty word where it is known to say nothing. */
export function readSymbol(place: Place): Reading | undefined {
  const { text, at } = place;
  const character = String.fromCodePoint(text.codePointAt(at)!);
  const stop = at + character.length;
  if (character === '#' && /^#\d/.test(after(text, at))) return one(at, stop, 'number');
  if (character === '~' && /^~ ?\d/.test(after(text, at))) return one(at, stop, 'about');
  if (character === '*')
    return /[\dA-Za-z)] ?$/.test(before(place)) && /^\* ?\d/.test(after(text, at))
      ? one(at, stop, 'times')
      : undefined;
  if (character === '/') {
    const between = /[A-Za-z\d)]$/.test(before(place)) && /^\/ ?[A-Za-z\d(]/.test(after(text, at));
    const sum = /[\d)²³] ?$/.test(before(place)) && /^\/ ?\d|^\/ [A-Za-z(]/.test(after(text, at));
    return sum ? one(at, stop, 'over') : between ? one(at, stop, 'slash') : undefined;
  }
  if (character === '_')
    return /[A-Za-z\d]$/.test(before(place)) && /^_[A-Za-z\d]/.test(after(text, at))
      ? one(at, stop, 'underscore')
      : undefined;
  const etCetera = matchAt(ET_CETERA, text, at);
  if (etCetera)
    return one(at, at + etCetera[0].length, 'et cetera', etCetera[1] ? 'before capitals' : undefined);
  const say = NAMES[character] ?? currencyName(character);
  return say ? one(at, stop, say) : undefined;
}

/** A Greek letter by itself, or with a number: "π", "Δ". */
export function readGreek({ text, at }: Place): Reading | undefined {
  const found = matchAt(/\p{Script=Greek}(?!\p{Script=Greek})/uy, text, at);
  const name = found && GREEK[found[0].normalize('NFD')[0].toLowerCase()];
  return name ? one(at, at + found[0].length, name) : undefined;
}
