// What "Speak" holds: the text with a person's edits, what the voice plans for it, and what is looked at and heard.
import { batch, computed, effect, signal } from '@preact/signals';
import type { NumberedSentence, ProsodySentence } from '../../speech/index.ts';
import { latest } from '../shared/latest.ts';
import type { Fetched } from '../workers/read-model.ts';
import { Room } from '../workers/room.ts';
import { carried, commonEnds, edited, isEmpty, LIMITS, NO_EDITS, within } from './edits.ts';
import { History } from './history.ts';
import { readLink, writeLink } from './link.ts';
import {
  type Analysis,
  type Edits,
  type LoadedVoice,
  type Manner,
  OWN_MANNER,
  type Source,
  type SsmlFault,
  type Unmarked,
  type Work,
} from './types.ts';
import type { SpeechRoom } from './worker.ts';

export const room = new Room<SpeechRoom>(
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'speech' }),
);

/** Characters of a text at most: some hundred minutes of speech. */
export const LONGEST_TEXT = 100_000;
/** Milliseconds that a person may go on typing or dragging before the worker is asked. */
const PAUSE = { analyze: 60, ssml: 200 } as const;

export const history = new History<Work>(readLink(new URLSearchParams(), LONGEST_TEXT));
export const work = history.now;
export const monotone = signal(false);

export const fetched = signal<Fetched | undefined>(undefined);
export const voice = signal<LoadedVoice | undefined>(undefined);
export const error = signal<unknown>(undefined);

/** What is planned, and for what: a `source` that is planned as a whole, or the beginning of a `begun` one. */
interface Planned {
  readonly source?: Source;
  readonly begun?: Source;
  readonly analysis: Analysis;
}
export const NOTHING_PLANNED: Planned = { analysis: { shown: '', places: [], sentences: [] } };
export const planned = signal(NOTHING_PLANNED);
export const sentences = computed(() => planned.value.analysis.sentences);

/** The number of each sentence's first word. */
export const firsts = computed(() => {
  let first = 0;
  return sentences.value.map(({ words }) => {
    first += words.length;
    return first - words.length;
  });
});

/** A word as it is written, where that is the word itself; of a number or an abbreviation what is said for it. */
export function spelling(word: number): string {
  const { shown: text, places, sentences: all } = planned.value.analysis;
  const i = firsts.value.findLastIndex((first) => first <= word);
  const spoken = all[i]?.words[word - firsts.value[i]]?.text ?? '';
  const written = text.slice(...(places[word] ?? [0, 0]));
  return written.toLowerCase().replaceAll('’', "'") === spoken ? written : spoken;
}

const isSame = (a: Source | undefined, b: Source): boolean => a?.text === b.text && a.ssml === b.ssml;

/** How much is planned of the text as it stands. */
export const progress = computed((): 'nothing' | 'beginning' | 'all' => {
  const { source } = work.value;
  if (isSame(planned.value.source, source)) return 'all';
  return isSame(planned.value.begun, source) ? 'beginning' : 'nothing';
});

/** The edits of the words that are shown. */
export const edits = computed(() =>
  isSame(planned.value.source, work.value.numbered) ? work.value.edits : NO_EDITS,
);

/** A sentence with its edits. */
export function saidSentence(i: number): ProsodySentence {
  return edited(sentences.value[i], firsts.value[i], edits.value);
}

/** The word that is looked at, by its number. */
export const chosen = signal(0);
/** The sentence it is in. */
export const shown = computed(() =>
  Math.max(
    0,
    firsts.value.findLastIndex((first) => first <= chosen.value),
  ),
);

/** What stands in the text field. */
export const fieldText = computed(() => {
  const { source } = work.value;
  return source.ssml ? planned.value.analysis.shown : source.text;
});

export function type(text: string): void {
  history.change({ ...work.value, source: { text, ssml: false } }, 'text');
}

export function begin(text: string): void {
  batch(() => {
    const source = { text, ssml: false };
    history.change({ ...work.value, source, edits: NO_EDITS, numbered: source }, `example ${text}`);
    chosen.value = 0;
  });
}

export function setReader(reader: string): void {
  history.change({ ...work.value, reader }, 'reader');
}

export function setManner(part: Partial<Manner>): void {
  history.change({ ...work.value, manner: { ...work.value.manner, ...part } }, Object.keys(part).join());
}

/** Changes one edit; a value that is the voice's own is no edit. */
export function edit<K extends keyof Edits>(kind: K, key: string | number, value: number, own: number): void {
  const held = kind === 'reading' ? value : within(LIMITS[kind as Exclude<K, 'reading'>], value);
  const { [key]: _, ...rest } = work.value.edits[kind] as Record<string | number, number>;
  const changed = Math.abs(held - own) < 1e-6 ? rest : { ...rest, [key]: held };
  history.change({ ...work.value, edits: { ...work.value.edits, [kind]: changed } }, `${kind} ${key}`);
}

export function forgetEdits(): void {
  history.change({ ...work.value, edits: NO_EDITS }, 'forget');
}

export const hasEdits = computed(() => !isEmpty(work.value.edits));

/** The SSML of what is heard. */
export const ssml = signal('');
/** What a person types into it, while that is no SSML or not yet read; and what is wrong with it. */
export const draft = signal<string | undefined>(undefined);
export const fault = signal<SsmlFault | undefined>(undefined);

/** What the SSML in the field was written for: only something else is written anew, over what a person types. */
let writtenOf: Work | undefined;

/** Takes SSML as it is typed; what is none is left in the field, with what is wrong. */
export async function typeSsml(text: string): Promise<void> {
  draft.value = text;
  const found = await room.call('check', { text });
  if (draft.peek() !== text) return;
  batch(() => {
    fault.value = found;
    if (found) return;
    const source = { text, ssml: true };
    // It says all that the edits said.
    history.change({ ...work.value, source, edits: NO_EDITS, manner: OWN_MANNER, numbered: source }, 'ssml');
    ssml.value = text;
    draft.value = undefined;
    writtenOf = work.peek();
  });
}

/** What is planned of a text; of one with markup, where its words stand is known at the end only. */
function analysisOf(
  { text, ssml }: Source,
  planned: readonly NumberedSentence[],
  unmarked?: Unmarked,
): Analysis {
  if (unmarked) return { ...unmarked, sentences: planned };
  if (ssml) return { shown: '', places: [], sentences: planned };
  const places = planned.flatMap(({ words }) => words.map(({ start, stop }) => [start!, stop!] as const));
  return { shown: text, places, sentences: planned };
}

const analyze = latest(PAUSE.analyze, error, async (signal) => {
  const { source, edits: kept, numbered } = work.peek();
  // Numbers of words hold for the text before until the new one is planned; then the edits move along.
  const moves = !isSame(numbered, source);
  const before = isSame(planned.peek().source, numbered) ? wordsOf(planned.peek().analysis) : [];
  const told: NumberedSentence[] = [];
  let drawn = 0;
  const unmarked = await room.call(
    'analyze',
    { source, edits: moves ? NO_EDITS : kept },
    {
      signal,
      onEvent: (more) => {
        told.push(...more);
        // The beginning of a long text is shown each time that twice as much is there, for all of it is drawn again.
        if (told.length <= 2 * drawn) return;
        drawn = told.length;
        // Edits want all of it, and where much was planned before, it stays till then.
        const { begun, analysis: before } = planned.peek();
        const isAnother = !isSame(begun, source) && before.sentences.length > drawn;
        if (!isEmpty(kept) || (isAnother && isAlike(before.shown, source.text))) return;
        planned.value = { begun: source, analysis: analysisOf(source, [...told]) };
      },
    },
  );
  const analysis = analysisOf(source, told, unmarked);
  batch(() => {
    planned.value = { source, analysis };
    const now = wordsOf(analysis);
    chosen.value = Math.max(0, Math.min(chosen.value, now.length - 1));
    if (moves) history.amend({ ...work.value, edits: carried(kept, before, now), numbered: source });
    error.value = undefined;
  });
});

/** Plans the text as it stands once more, after that went wrong. */
export function planAgain(): void {
  error.value = undefined;
  analyze();
}

/** Whether one text was made of another by typing: half of it or more still stands. */
function isAlike(before: string, now: string): boolean {
  const { head, tail } = commonEnds(before, now);
  const shorter = Math.min(before.length, now.length);
  return shorter > 0 && 2 * (head + tail) >= shorter;
}

const wordsOf = ({ sentences: all }: Analysis): string[] =>
  all.flatMap(({ words }) => words.map(({ text }) => text));

/** Whether the SSML is looked at. */
export const showsSsml = signal(false);

/** The SSML of what is heard, now. */
export async function currentSsml(signal?: AbortSignal): Promise<string> {
  const { source, edits: kept, manner, numbered } = work.peek();
  const isOwn = isEmpty(kept) && manner.rate === 1 && manner.pitch === 0 && manner.range === 1;
  // What was typed stays as it was typed.
  if (source.ssml && isOwn) return source.text;
  const known = isSame(numbered, source) ? kept : NO_EDITS;
  return room.call('ssml', { source, edits: known, manner }, { signal });
}

const write = latest(PAUSE.ssml, error, async (signal) => {
  const now = work.peek();
  if (now === writtenOf) return;
  const text = await currentSsml(signal);
  writtenOf = now;
  batch(() => {
    ssml.value = text;
    draft.value = undefined;
    fault.value = undefined;
  });
});

const load = latest(0, error, async (signal) => {
  voice.value = await room.call(
    'load',
    { reader: work.peek().reader },
    {
      signal,
      onEvent: (progress) => {
        fetched.value = progress;
      },
    },
  );
});

let begun = false;

/** Takes what the page's address says, or the first example. */
export function open(params: URLSearchParams): void {
  history.begin(readLink(params, LONGEST_TEXT));
}

/** Loads the voice, and follows what a person does with it; once. */
export function beginWork(): void {
  if (begun) return;
  begun = true;
  const reader = computed(() => work.value.reader);
  effect(() => {
    void reader.value;
    load();
  });
  effect(() => {
    void [work.value.source, work.value.numbered, work.value.edits.reading];
    if (voice.value) analyze();
  });
  effect(() => {
    if (voice.value && showsSsml.value && work.value !== writtenOf) write();
  });
}

export function addressed(): Record<string, string | undefined> {
  return writeLink(work.value);
}
