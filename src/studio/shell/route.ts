// The page's address: which stage is shown, and the stage's state, both behind the # so that neither leaves the machine.
import { signal } from '@preact/signals';

export interface Route {
  /** The stage's name; empty where the address names none. */
  readonly stage: string;
  readonly params: URLSearchParams;
}

/** Values by their names; `undefined` for none. */
type Values = Readonly<Record<string, string | undefined>>;

/** What the address says of one stage. */
export interface StageLink {
  /** As they were when the view opened, or when a person followed another link to the same stage. */
  readonly params: URLSearchParams;
  /** Writes values into the address, a moment later and without a new step in the history; `undefined` takes one out. */
  put(values: Values): void;
}

/** `#remember?text=Once` → stage and values. */
export function parseFragment(fragment: string): Route {
  const [, stage, query] = /^#?([^?]*)\??(.*)$/s.exec(fragment)!;
  return { stage, params: new URLSearchParams(query) };
}

export function fragmentOf({ stage, params }: Route): string {
  const query = params.toString();
  return `#${stage}${query === '' ? '' : `?${query}`}`;
}

/** Where the page is. It changes when a person goes to another stage or follows a link, not when a stage writes its own state. */
export const route = signal<Route>(parseFragment(location.hash));

addEventListener('hashchange', () => {
  route.value = parseFragment(location.hash);
});

/** What each stage last wrote, so that coming back to it finds it as it was left. */
const left = signal<ReadonlyMap<string, URLSearchParams>>(new Map());

function leave(stage: string, params: URLSearchParams): void {
  left.value = new Map(left.peek()).set(stage, params);
}

/** Milliseconds after the last change until the address tells of it: to write a long one takes longer than a key press may. */
const PAUSE = 300;
let timer: ReturnType<typeof setTimeout> | undefined;
/** What the address does not tell yet. */
let pending: { readonly stage: string; readonly values: Values } | undefined;

function flush(): void {
  clearTimeout(timer);
  if (!pending) return;
  const { stage, values } = pending;
  pending = undefined;
  const now = new URLSearchParams(left.peek().get(stage));
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) now.delete(name);
    else now.set(name, value);
  }
  leave(stage, now);
  const isShown = (parseFragment(location.hash).stage || stage) === stage;
  if (isShown) history.replaceState(null, '', fragmentOf({ stage, params: now }));
}

// Before anything that may lead away from the stage, share its address, or end the page.
addEventListener('click', flush, { capture: true });
addEventListener('pagehide', flush);

/** The address of a stage as it was left. */
export function addressOf(stage: string): string {
  return fragmentOf({ stage, params: left.value.get(stage) ?? new URLSearchParams() });
}

export function linkOf(stage: string): StageLink {
  const { params } = route.peek();
  // What the view before it had yet to write is of another link.
  if (pending?.stage === stage) pending = undefined;
  leave(stage, params);
  return {
    params,
    put(values) {
      if (pending?.stage !== stage) flush();
      pending = { stage, values: { ...pending?.values, ...values } };
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE);
    },
  };
}
