// Readings that the next words leave no doubt about: rules that label a heteronym in running text, or leave it alone.
import { HETERONYMS, type WordKind } from '../../src/speech/pronunciation/readings.ts';
import { tokensOf, wordsOf } from '../../src/speech/pronunciation/sentence.ts';
import type { LabelledSentence } from '../../src/speech/pronunciation/train-heteronyms.ts';
import { KIND_WORDS } from './kinds.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const MODALS = set("will would can could shall should may might must cannot 'll do did n't please let's");
const DETERMINERS = set('a an the my your his its our their this every each no another any some');
const PLURAL_DETERMINERS = set(
  'the these those many some several few all both two three four five six my your his our their its other such of no',
);
const PRONOUNS = set('i you we they');
const SINGULAR = set('he she it who which');
const OBJECTS = set(
  'the a an my your his her its our their this that these those it him them me us himself herself itself themselves yourself myself',
);
/** What follows a noun that ends its phrase. */
const AFTER_NOUN = set(
  "of in on at for is was are were has had have will would and or , . ; ! ? : that which with from by between 's to but when where who",
);
const AUXILIARIES = set("be been being is was were are am 's 're has have had having 've");
const ADVERBS = set('not never always also often only ever even still just soon then');

/** The words around a heteronym, in lower case: `at(-1)` is the one before it, empty beyond the sentence. */
type Around = (offset: number) => string;

/** Rules of single words: the reading, or nothing. */
const OF_WORDS: Readonly<Record<string, (at: Around) => string | undefined>> = {
  read: (at) => {
    const before = ADVERBS.has(at(-1)) ? at(-2) : at(-1);
    if (AUXILIARIES.has(before) || SINGULAR.has(before)) return 'read_past';
    if (MODALS.has(before) || before === 'to') return 'read_present';
  },
  used: (at) => {
    const passive = AUXILIARIES.has(at(-1));
    if (at(1) === 'to') {
      if (KIND_WORDS.get(at(2)) === 'V') return passive ? 'used_vrb' : 'used_to';
      return passive && (OBJECTS.has(at(2)) || at(2).endsWith('ing')) ? 'used_to' : undefined;
    }
    if (OBJECTS.has(at(1)) || /^(in|by|as|for|with|at|on)$/.test(at(1))) return 'used_vrb';
  },
  does: (at) =>
    /^(n't|not|he|she|it|the|this|that|your|my|his|her)$/.test(at(1)) ||
    /^(he|she|it|what|how|who|why)$/.test(at(-1))
      ? 'does_vrb'
      : undefined,
  tears: (at) => {
    if (/^(in|into|of|with|her|his|my|the|their|bitter|burst)$/.test(at(-1))) return 'tears_nou';
    if (SINGULAR.has(at(-1)) && /^(the|a|his|her|it|up|off|open|out|apart|down)$/.test(at(1)))
      return 'tears_vrb';
  },
  tear: (at) => {
    if (at(-1) === 'a' && /^(rolled|fell|ran|dropped|trickled|stood|came|or|and)$/.test(at(1)))
      return 'tear_nou';
    if (MODALS.has(at(-1)) || at(-1) === 'to') return 'tear_vrb';
  },
  wound: (at) => {
    if (/^(a|the|his|her|my|this|bullet|slight|deep)$/.test(at(-1)) && AFTER_NOUN.has(at(1)))
      return 'wound_nou-vrb';
    if (
      /^(he|she|it|they|which|and)$/.test(at(-1)) &&
      /^(up|round|around|about|through|its|the|his|her|along|down)$/.test(at(1))
    )
      return 'wound_vrb';
  },
  close: (at) => {
    if (/^(so|very|too|how|quite|as|drew|came|keep|kept|stood|sat|sitting|standing|stay)$/.test(at(-1)))
      return 'close_adj-nou';
    if (
      /^(to|by|behind|beside|upon|at)$/.test(at(1)) &&
      !MODALS.has(at(-1)) &&
      at(-1) !== 'to' &&
      at(-1) !== ''
    )
      return 'close_adj-nou';
    if ((MODALS.has(at(-1)) || at(-1) === 'to') && OBJECTS.has(at(1))) return 'close_vrb';
  },
  live: (at) =>
    MODALS.has(at(-1)) ||
    (/^(to|who|they|we|people)$/.test(at(-1)) &&
      /^(in|on|with|at|here|there|by|for|,|\.|together|alone|and)$/.test(at(1)))
      ? 'live_vrb'
      : undefined,
  lead: (at) => (MODALS.has(at(-1)) || (at(-1) === 'to' && OBJECTS.has(at(1))) ? 'lead_nou-vrb' : undefined),
  dove: (at) => {
    if (/^(he|she|it|they|and|boy|girl)$/.test(at(-1)) && /^(into|in|for|down|under|off|deep)$/.test(at(1)))
      return 'dove_vrb';
    if (/^(a|the|white|little|turtle)$/.test(at(-1)) && AFTER_NOUN.has(at(1))) return 'dove';
  },
  minute: (at) =>
    /^(a|one|this|last|another|every|per|next|the|half)$/.test(at(-1)) && AFTER_NOUN.has(at(1))
      ? 'minute'
      : undefined,
  content: (at) =>
    /^(be|is|was|were|are|am|been|very|quite|perfectly|well|more)$/.test(at(-1)) &&
    /^(to|with|\.|,|and|;)$/.test(at(1))
      ? 'content_adj-nou-vrb'
      : undefined,
  row: (at) =>
    (at(-1) === 'a' && at(1) === 'of') || (at(-2) === 'in' && at(-1) === 'a') ? 'row_1' : undefined,
  bow: (at) => {
    if (/^(and|or)$/.test(at(1)) && /^arrows?$/.test(at(2))) return 'bow_nou-knot';
    if (
      /^(low|deep|slight|profound|stiff|polite|graceful)$/.test(at(-1)) ||
      (at(-2) === 'with' && at(-1) === 'a')
    )
      return 'bow_nou-ship';
    if ((MODALS.has(at(-1)) || at(-1) === 'to') && /^(to|before|and|down|low|his|her|,|\.|my)$/.test(at(1)))
      return 'bow_nou-ship';
  },
  bows: (at) => {
    if (/^(and|or)$/.test(at(1)) && /^arrows$/.test(at(2))) return 'bows_knot';
    if (/^(he|she|low|deep|with|profound)$/.test(at(-1))) return 'bows_ship';
  },
  polish: (at) => (MODALS.has(at(-1)) || (at(-1) === 'to' && OBJECTS.has(at(1))) ? 'polish' : undefined),
  nice: () => 'nice_adj',
  mouth: (at) => (DETERMINERS.has(at(-1)) && AFTER_NOUN.has(at(1)) ? 'mouth_nou' : undefined),
  bases: () => undefined,
  sewer: () => undefined,
};

/** What kind of word stands there by its nearest neighbours, if that is plain. */
function kindOf(at: Around, kinds: ReadonlySet<WordKind>): WordKind | undefined {
  const before = ADVERBS.has(at(-1)) ? at(-2) : at(-1);
  if (kinds.has('V')) {
    if (MODALS.has(before) && at(1) !== '') return 'V';
    if (before === 'to' && OBJECTS.has(at(1))) return 'V';
    if (PRONOUNS.has(before) && OBJECTS.has(at(1))) return 'V';
    if (/^(i|we|they)$/.test(before) && at(1) === 'to') return 'V';
  }
  if (
    kinds.has('Z') &&
    SINGULAR.has(before) &&
    (OBJECTS.has(at(1)) || /^(to|that|in|with|from|on|at|into)$/.test(at(1)))
  )
    return 'Z';
  if (kinds.has('S') && PLURAL_DETERMINERS.has(at(-1)) && AFTER_NOUN.has(at(1))) return 'S';
  if (kinds.has('N')) {
    if (DETERMINERS.has(at(-1)) && AFTER_NOUN.has(at(1))) return 'N';
    if (DETERMINERS.has(at(-2)) && KIND_WORDS.get(at(-1)) === 'A' && AFTER_NOUN.has(at(1))) return 'N';
  }
  if (kinds.has('A')) {
    const noun = KIND_WORDS.get(at(1));
    if (DETERMINERS.has(at(-1)) && (noun === 'N' || noun === 'S')) return 'A';
    if (
      /^(very|so|more|most|too|is|was|were|are|be|been|seemed|looked)$/.test(at(-1)) &&
      /^[,.;!?]$|^(and|but|in|to|with|as|at)$/.test(at(1))
    )
      return 'A';
  }
}

/** The name of a heteronym's reading by what stands around it, or nothing where that is not plain. */
export function ruledReading(word: string, at: Around): string | undefined {
  if (word in OF_WORDS) return OF_WORDS[word](at);
  const readings = HETERONYMS.get(word)!;
  if (!readings.every(({ kinds }) => kinds.length > 0)) return undefined;
  const kind = kindOf(at, new Set(readings.flatMap(({ kinds }) => kinds)));
  return kind && readings.find(({ kinds }) => kinds.includes(kind))?.name;
}

/** All heteronyms of a sentence that the rules label. */
export function ruled(sentence: string): LabelledSentence[] {
  const words = wordsOf(sentence);
  if (!words.some(({ text }) => HETERONYMS.has(text.toLowerCase()))) return [];
  const tokens = tokensOf(words);
  return tokens.flatMap(({ text, word, shape }, i): LabelledSentence[] => {
    if (!HETERONYMS.has(text) || words[word].text.toLowerCase() !== text) return [];
    // A capital within a sentence is a name, about which these rules know nothing.
    if (shape === 'capital' || shape === 'capitals') return [];
    const reading = ruledReading(text, (offset) => tokens[i + offset]?.text ?? '');
    return reading === undefined ? [] : [{ words, index: word, reading }];
  });
}
