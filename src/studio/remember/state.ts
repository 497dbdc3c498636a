// What "Remember" holds: the text, what the networks made of it, what a person looks at and meddles with.
import { batch, computed, effect, signal } from '@preact/signals';
import { cellFeed } from '../shared/cell-feed.ts';
import { latest } from '../shared/latest.ts';
import type { Fetched } from '../workers/read-model.ts';
import { Room } from '../workers/room.ts';
import { PASSAGES } from './passages.ts';
import type { Changed, HeldGate, Meddling, Network, ReadStep, Reason } from './types.ts';
import type { WordsRoom } from './worker.ts';

export const startWorker = (): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'words' });
export const room = new Room<WordsRoom>(startWorker);

/** Characters of a text at most: about a thousand words. */
export const LONGEST_TEXT = 6000;
/** Milliseconds that a person may go on typing before the text is read, and may rest before reasons are looked for. */
const PAUSE = { read: 80, look: 150 } as const;

export const text = signal('');
/** Number of the word up to which the text is read; absent for its last. */
export const upTo = signal<number | undefined>(undefined);
/** The predicted word that a person looks at. */
export const about = signal<{ readonly network: Network; readonly word: string } | undefined>(undefined);
export const cutAfter = signal<number | undefined>(undefined);
export const held = signal<Readonly<Partial<Record<HeldGate, number>>>>({});

export const fetched = signal<Fetched | undefined>(undefined);
export const isReady = signal(false);
export const error = signal<unknown>(undefined);
/** The file of a reader's own model, where one stands in the LSTM's place. */
export const ownModel = signal<{ readonly name: string; readonly vocabulary: number } | undefined>(undefined);

/** The text that was read, and its words; the text itself may be ahead of it for a moment. */
export const reading = signal<{ readonly text: string; readonly steps: readonly ReadStep[] }>({
  text: '',
  steps: [],
});

interface Reasons {
  readonly prefix: string;
  readonly network: Network;
  readonly method: string;
  readonly of: Readonly<Record<string, readonly Reason[]>>;
}
export const reasons = signal<Reasons | undefined>(undefined);
export const changed = signal<Readonly<Record<Network, readonly Changed[]>> | undefined>(undefined);

/** Number of the word after which the bars stand; -1 where nothing was read. */
export const at = computed(() => {
  const { steps } = reading.value;
  const last = steps.findLastIndex(({ isLineEnd }) => !isLineEnd);
  const asked = upTo.value;
  return asked === undefined || asked >= steps.length ? last : asked;
});

/** The text up to that word. */
export const prefix = computed(() => {
  const { text: whole, steps } = reading.value;
  return at.value < 0 ? '' : whole.slice(0, steps[at.value].stop);
});

/** What is done to the memory; absent for nothing. */
export const meddling = computed((): Meddling | undefined => {
  const cut = cutAfter.value !== undefined && cutAfter.value <= at.value ? cutAfter.value : undefined;
  if (cut === undefined && Object.keys(held.value).length === 0) return undefined;
  return { cutAfter: cut, held: held.value };
});

/** The predicted word whose reasons are shown: the one a person looks at, else the LSTM's likeliest. */
export const shown = computed(() => {
  const next = reading.value.steps[at.value]?.next;
  if (!next) return undefined;
  const asked = about.value;
  if (asked && next[asked.network].some(({ word }) => word === asked.word)) return asked;
  return next.lstm.length > 0 ? { network: 'lstm' as const, word: next.lstm[0].word } : undefined;
});

const read = latest(PAUSE.read, error, async (cancelled) => {
  const whole = text.value;
  const steps = await room.call('read', { text: whole }, { signal: cancelled });
  batch(() => {
    reading.value = { text: whole, steps };
    error.value = undefined;
  });
});

const look = latest(PAUSE.look, error, async (cancelled) => {
  const before = prefix.value;
  const network = shown.value?.network;
  if (network === undefined) {
    reasons.value = undefined;
    return;
  }
  const known = reasons.peek();
  if (known?.prefix === before && known.network === network) return;
  const next = reading.value.steps[at.value].next[network].map(({ word }) => word);
  const { method, of } = await room.call(
    'reasons',
    { text: before, network, about: next },
    { signal: cancelled },
  );
  reasons.value = { prefix: before, network, method, of };
});

const meddle = latest(PAUSE.look, error, async (cancelled) => {
  const what = meddling.value;
  if (!what || at.value < 0) {
    changed.value = undefined;
    return;
  }
  const ask = (network: Network): Promise<Changed[]> =>
    room.call('meddle', { text: prefix.value, network, meddling: what }, { signal: cancelled });
  const lstm = await ask('lstm');
  const rnn = ownModel.value || what.cutAfter === undefined ? [] : await ask('rnn');
  changed.value = { lstm, rnn };
});

async function load(): Promise<void> {
  try {
    await room.call('load', undefined, {
      onEvent: (progress) => {
        fetched.value = progress;
      },
    });
    isReady.value = true;
  } catch (why) {
    error.value = why;
  }
}

/** Reads again from nothing, as after a change of the model. */
export function readAgain(): void {
  batch(() => {
    reading.value = { text: '', steps: [] };
    reasons.value = undefined;
    changed.value = undefined;
  });
  read();
}

let begun = false;

/** Begins with the first passage, unseen. */
export function start(): void {
  if (begun) return;
  if (text.peek() === '') open(new URLSearchParams());
  beginWork();
}

/** Takes what the page's address says, or the first passage. */
export function open(params: URLSearchParams): void {
  batch(() => {
    const number = (name: string): number | undefined => {
      const value = Number(params.get(name) ?? Number.NaN);
      return Number.isInteger(value) && value >= 0 ? value : undefined;
    };
    text.value = (params.get('text') ?? PASSAGES[0].text).slice(0, LONGEST_TEXT);
    upTo.value = number('word');
    cutAfter.value = number('erased');
    const gates = (['input', 'forget', 'output'] as const).flatMap((gate) => {
      const value = Number(params.get(gate) ?? Number.NaN);
      return value >= 0 && value <= 1 ? [[gate, value] as const] : [];
    });
    held.value = Object.fromEntries(gates);
    const word = params.get('about');
    about.value = word === null ? undefined : { network: params.has('rnn') ? 'rnn' : 'lstm', word };
  });
}

/** Loads the networks, and follows what a person does with them; once. */
export function beginWork(): void {
  if (begun) return;
  begun = true;
  void load();
  effect(() => {
    void text.value;
    if (isReady.value) read();
  });
  effect(() => {
    void [prefix.value, shown.value?.network];
    look();
  });
  effect(() => {
    void [prefix.value, meddling.value];
    meddle();
  });
  effect(() => {
    const before = prefix.value;
    const word = shown.value?.network === 'lstm' ? shown.value.word : undefined;
    if (before === '') return;
    cellFeed.value = {
      stage: 'remember',
      title: before,
      look: (cancelled) => room.call('cells', { text: before, about: word }, { signal: cancelled }),
    };
  });
}

/** What stands in the page's address, so that a link restores it all. */
export function addressed(): Record<string, string | undefined> {
  const asked = about.value;
  const gate = (name: HeldGate): string | undefined => held.value[name]?.toString();
  return {
    text: text.value === PASSAGES[0].text ? undefined : text.value,
    word: upTo.value?.toString(),
    erased: cutAfter.value?.toString(),
    ...{ input: gate('input'), forget: gate('forget'), output: gate('output') },
    about: asked?.word,
    rnn: asked?.network === 'rnn' ? '' : undefined,
  };
}

/** Takes another text, of which nothing is erased or held yet. */
export function begin(passage: string): void {
  batch(() => {
    text.value = passage;
    upTo.value = undefined;
    about.value = undefined;
    cutAfter.value = undefined;
    held.value = {};
  });
}
