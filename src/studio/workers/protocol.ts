// What the page and the workers of its rooms say to each other: a call, events while it runs, and how it ended.

/** What a handler is given of its call. */
export interface Call<Event = never> {
  /** Aborted when the page no longer wants the answer. */
  readonly signal: AbortSignal;
  /** Tells the page something while the work goes on. */
  emit(event: Event): void;
  /** Lets waiting messages in, such as the one that cancels this call. @throws {DOMException} `AbortError` when it came. */
  breathe(): Promise<void>;
}

/** The functions that a worker offers, by name: a request in, a response or a promise of one out. */
// biome-ignore lint/suspicious/noExplicitAny: each handler has types of its own; `Room` reads them off.
export type Handlers = Readonly<Record<string, (request: any, call: Call<any>) => unknown>>;

export type RequestOf<H extends Handlers, Name extends keyof H> = Parameters<H[Name]>[0];
export type ResponseOf<H extends Handlers, Name extends keyof H> = Awaited<ReturnType<H[Name]>>;
export type EventOf<H extends Handlers, Name extends keyof H> =
  Parameters<H[Name]> extends [unknown, Call<infer Event>] ? Event : never;

/** Page → worker. */
export type ToWorker =
  | { readonly id: number; readonly name: string; readonly request: unknown }
  | { readonly id: number; readonly cancel: true };

/** Worker → page. */
export type ToPage =
  | { readonly id: number; readonly response: unknown }
  | { readonly id: number; readonly event: unknown }
  | { readonly id: number; readonly error: { readonly name: string; readonly message: string } };
