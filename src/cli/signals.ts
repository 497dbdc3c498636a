// Ctrl-C and SIGTERM: the first asks the command to stop at a clean point, the second ends the program at once.
import { Stopped } from './errors.ts';

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** What this file needs of `process`, so that a test can stand in for it. */
export interface SignalSource {
  readonly pid: number;
  on(event: string, listener: (signal: NodeJS.Signals) => void): unknown;
  removeListener(event: string, listener: (signal: NodeJS.Signals) => void): unknown;
  kill(pid: number, signal: string): unknown;
}

export interface StopWatch {
  readonly signal: AbortSignal;
  dispose(): void;
}

export function watchForStop(source: SignalSource = process): StopWatch {
  const controller = new AbortController();
  const listener = (name: NodeJS.Signals) => {
    if (!controller.signal.aborted) {
      controller.abort(new Stopped(name === 'SIGTERM' ? 'SIGTERM' : 'SIGINT'));
      return;
    }
    // With the listeners gone the system's own answer to the signal applies: the program ends here and now.
    dispose();
    source.kill(source.pid, name);
  };
  const dispose = () => {
    for (const name of SIGNALS) source.removeListener(name, listener);
  };
  for (const name of SIGNALS) source.on(name, listener);
  return { signal: controller.signal, dispose };
}
