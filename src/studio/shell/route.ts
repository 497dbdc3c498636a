// The page's address: which stage is shown, and the stage's state, both behind the # so that neither leaves the machine.
import { signal } from '@preact/signals';

export interface Route {
  /** The stage's name; empty where the address names none. */
  readonly stage: string;
  readonly params: URLSearchParams;
}

/** What the address says of one stage. */
export interface StageLink {
  /** As they were when the view opened, or when a person followed another link to the same stage. */
  readonly params: URLSearchParams;
  /** Writes values into the address without a new step in the history; `undefined` takes one out. */
  put(values: Readonly<Record<string, string | undefined>>): void;
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

/** The address of a stage as it was left. */
export function addressOf(stage: string): string {
  return fragmentOf({ stage, params: left.value.get(stage) ?? new URLSearchParams() });
}

export function linkOf(stage: string): StageLink {
  const { params } = route.peek();
  leave(stage, params);
  return {
    params,
    put(values) {
      const now = new URLSearchParams(left.peek().get(stage));
      for (const [name, value] of Object.entries(values)) {
        if (value === undefined) now.delete(name);
        else now.set(name, value);
      }
      leave(stage, now);
      const isShown = (parseFragment(location.hash).stage || stage) === stage;
      if (isShown) history.replaceState(null, '', fragmentOf({ stage, params: now }));
    },
  };
}
