// What "Improvise" holds: the chart, what is asked of the players, the mixer; and the page's address of it all.
import { batch, effect, signal } from '@preact/signals';
import { SOLOISTS, type Soloist } from '../../blues/instruments.ts';
import { STYLES } from '../../blues/style.ts';
import { isAbort, Room } from '../workers/room.ts';
import { textOf } from './draft.ts';
import type { Loading } from './players.ts';
import { PRESETS } from './presets.ts';
import { PLAYERS, type Player, type Settings, type ShownChart } from './types.ts';
import type { BluesRoom } from './worker.ts';

export const startWorker = (): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'blues' });
export const room = new Room<BluesRoom>(startWorker);

/** Milliseconds after a change until the players are told. */
const PAUSE = 120;

export const chart = signal<ShownChart | undefined>(undefined);
/** The bars as they are typed; those of the chart, but for one that cannot be read. */
export const draft = signal<readonly string[]>([]);
/** Why the draft is no chart, and in which bar. */
export const problem = signal<{ readonly text: string; readonly bar: number } | undefined>(undefined);

const DEFAULTS: Settings = {
  ...{ tempo: PRESETS[0].tempo, style: PRESETS[0].style, soloist: 'tenor sax' },
  ...{ temperature: 1, density: 1, outside: 0, seed: 1, trade: 0, metronome: false },
};
export const settings = signal<Settings>(DEFAULTS);
export const countIn = signal(true);
export const yours = signal<Soloist | 'piano'>('piano');

export type Levels = Readonly<Record<Player, { readonly level: number; readonly isMuted: boolean }>>;
const FULL = Object.fromEntries(PLAYERS.map((player) => [player, { level: 1, isMuted: false }])) as Levels;
export const levels = signal<Levels>(FULL);

export const loading = signal<Loading | undefined>(undefined);
export const isLoaded = signal(false);
export const error = signal<unknown>(undefined);

export function put(changes: Partial<Settings>): void {
  settings.value = { ...settings.value, ...changes };
}

/** Shows errors of work that a person began. */
export async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
    error.value = undefined;
  } catch (why) {
    if (!isAbort(why)) error.value = why;
  }
}

function take(next: ShownChart): void {
  batch(() => {
    chart.value = next;
    draft.value = next.bars.map(({ text }) => text);
    problem.value = undefined;
  });
}

/** Reads a chart from whatever holds one; whether there was one. Its tempo and style are taken with it, if it tells them. */
export async function readFrom(source: string | Uint8Array, title?: string, tune?: string): Promise<boolean> {
  const result = await room.call('read', { source, title, tune });
  if ('problem' in result) {
    problem.value = { text: result.problem, bar: 0 };
    return false;
  }
  batch(() => {
    take(result.chart);
    const { tempo, style } = result;
    if (tempo) put({ tempo: Math.round(Math.min(320, Math.max(40, tempo))) });
    if (style) put({ style });
  });
  return true;
}

/** Reads the bars as they stand in the draft. */
export async function readDraft(): Promise<void> {
  const now = chart.value;
  if (!now) return;
  const typed = draft.value;
  const result = await room.call('read', { source: textOf(typed), title: now.title });
  if (typed !== draft.value) return;
  // All bars of the draft stand on one line, which nobody sees.
  if ('problem' in result) problem.value = { text: result.problem.replace(/^line 1, /, ''), bar: result.bar };
  else take(result.chart);
}

export async function moveTo(root: number): Promise<void> {
  const now = chart.value;
  if (!now) return;
  const up = (root - now.key.root + 12) % 12;
  const semitones = up > 6 ? up - 12 : up;
  take(await room.call('transpose', { text: now.text, title: now.title, semitones }));
}

export async function begin(number: number): Promise<void> {
  const { text, title, tempo, style } = PRESETS[number];
  if (await readFrom(text, title)) put({ tempo, style });
}

let begun = false;

/** Loads the soloist and the sounds, once; the page keeps the latter for the synthesiser. */
export const bank = signal<ArrayBuffer | undefined>(undefined);

async function load(): Promise<void> {
  const loaded = await room.call('load', undefined, {
    onEvent: (event) => {
      loading.value = event;
    },
  });
  bank.value = loaded.bank;
  isLoaded.value = true;
}

/** Takes what the page's address says of the players and the mixer. */
export function open(params: URLSearchParams): void {
  const number = (name: string, low: number, high: number): number | undefined => {
    const value = Number(params.get(name) ?? Number.NaN);
    return value >= low && value <= high ? value : undefined;
  };
  const whole = (name: string, high: number): number | undefined => {
    const value = number(name, 0, high);
    return Number.isInteger(value) ? value : undefined;
  };
  const oneOf = <T extends string>(name: string, all: readonly T[]): T | undefined =>
    all.find((each) => each === params.get(name));
  const asked = {
    tempo: number('tempo', 40, 320),
    style: oneOf('style', STYLES),
    soloist: oneOf('soloist', SOLOISTS),
    swing: number('swing', 1, 3),
    temperature: number('daring', 0.3, 2),
    density: number('density', 0.25, 4),
    outside: number('outside', -1, 1),
    seed: whole('seed', 999_999),
    trade: whole('trade', 8),
    method: oneOf('method', ['eck2002'] as const),
  };
  const given = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
  settings.value = { ...DEFAULTS, ...given };
  levels.value = levelsFrom(params.get('mix') ?? '');
}

/** Reads the chart of the page's address, or the first preset; loads the soloist and the sounds when called first. */
export function beginWork(params: URLSearchParams): void {
  void attempt(async () => {
    const text = params.get('chart');
    if (text === null) {
      if (!chart.peek()) await readFrom(PRESETS[0].text, PRESETS[0].title);
    } else await readFrom(text, params.get('title') ?? undefined);
    if (begun) return;
    begun = true;
    await load();
  });
}

/** What stands in the page's address, so that a link restores it. */
export function addressed(): Record<string, string | undefined> {
  const now = chart.value;
  // Until the chart is read, the address holds it as it was given.
  if (!now) return {};
  const values = settings.value;
  const unless = (name: keyof Settings): string | undefined =>
    values[name] === DEFAULTS[name] ? undefined : String(values[name]);
  return {
    chart: now.text.replaceAll('\n', ' '),
    title: now.title,
    ...{ tempo: unless('tempo'), style: unless('style'), soloist: unless('soloist'), swing: unless('swing') },
    ...{ daring: unless('temperature'), density: unless('density'), outside: unless('outside') },
    ...{ seed: unless('seed'), trade: unless('trade'), method: unless('method') },
    mix: levelsIn(levels.value),
  };
}

/** Levels as whole hundredths, `m` where muted; nothing where all stand as they began. */
function levelsIn(of: Levels): string | undefined {
  const each = PLAYERS.map(
    (player) => `${Math.round(100 * of[player].level)}${of[player].isMuted ? 'm' : ''}`,
  );
  return each.every((text) => text === '100') ? undefined : each.join(' ');
}

function levelsFrom(text: string): Levels {
  const each = text.split(' ');
  const entries = PLAYERS.map((player, i) => {
    const [, level, muted] = /^(\d{1,3})(m?)$/.exec(each[i] ?? '') ?? [undefined, '100', ''];
    return [player, { level: Math.min(100, Number(level)) / 100, isMuted: muted === 'm' }];
  });
  return Object.fromEntries(entries);
}

/** Runs work a moment after the chart or what is asked of the players has changed, until it is ended. */
export function whenAsked(work: (of: ShownChart, how: Settings) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isFirst = true;
  const end = effect(() => {
    const [now, how] = [chart.value, settings.value];
    clearTimeout(timer);
    if (now && !isFirst) timer = setTimeout(() => work(now, how), PAUSE);
    isFirst = false;
  });
  return () => {
    clearTimeout(timer);
    end();
  };
}
