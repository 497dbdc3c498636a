// What tests ask of an error: its type, and one sentence that a person can read.
import { expect } from 'vitest';

type ErrorClass = new (...args: never[]) => Error;

/** Checks a thrown value: of that class, one sentence, ending in a period, of bearable length. */
export function expectSentence(error: unknown, kind: ErrorClass | readonly ErrorClass[]): void {
  const kinds = Array.isArray(kind) ? (kind as ErrorClass[]) : [kind as ErrorClass];
  const told = error instanceof Error ? `${error.name}: ${error.message}` : `no Error but ${String(error)}`;
  expect(
    kinds.some((k) => error instanceof k),
    `${told} is none of ${kinds.map((k) => k.name).join(', ')}`,
  ).toBe(true);
  const { message } = error as Error;
  expect(message).toMatch(/^[^\n\r]{10,400}\.$/);
  expect(message).not.toMatch(/undefined|\[object|NaN elements/);
}

/** Checks that `run` throws an error of that class in one sentence. */
export function expectFault(run: () => unknown, kind: ErrorClass | readonly ErrorClass[]): void {
  let error: unknown;
  try {
    run();
  } catch (thrown) {
    error = thrown;
  }
  expectSentence(error, kind);
}

/** As {@link expectFault} for what returns a promise. */
export async function expectFaultLater(run: () => Promise<unknown>, kind: ErrorClass): Promise<void> {
  let error: unknown;
  try {
    await run();
  } catch (thrown) {
    error = thrown;
  }
  expectSentence(error, kind);
}
