// The line over a stage's cards: what went wrong, or what is still being fetched.
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { ErrorLine } from './error-line.tsx';

export interface StageStatusProps {
  readonly error: ReadonlySignal<unknown>;
  /** Holds something once all that the stage needs is there. */
  readonly ready: ReadonlySignal<unknown>;
  /** Shown until then. */
  readonly children: ComponentChildren;
}

/** Follows both signals by itself, so that the cards below it are not drawn again. */
export function StageStatus({ error, ready, children }: StageStatusProps) {
  return (
    <div class="stage-status">
      {error.value !== undefined ? <ErrorLine error={error.value} /> : !ready.value && children}
    </div>
  );
}
