// Progress bars: on stderr, on a terminal only, behind one small interface.

export interface Progress {
  /** `text` says what is going on, in a few words; `done` of `total` in whatever unit the work has. */
  update(done: number, total: number, text?: string): void;
  /** Takes the bar off the screen and gives the cursor back. Safe to call twice. */
  stop(): void;
}

const SILENT: Progress = { update() {}, stop() {} };

/** A screen is redrawn at most this often (milliseconds), so that drawing never costs the training anything. */
const REDRAW = 100;

/** The bar is chosen once, when the work begins; cli-progress is loaded only if it will be seen. */
export async function openProgress(
  stream: NodeJS.WriteStream,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Progress> {
  if (!stream.isTTY || env.TERM === 'dumb') return SILENT;
  const { default: cliProgress } = await import('cli-progress');
  const bar = new cliProgress.SingleBar({
    stream,
    format: '{bar} {percentage} % {text}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    barsize: 24,
    clearOnComplete: true,
    hideCursor: true,
    linewrap: null,
    // The program has its own Ctrl-C; the bar's would exit without saying what was kept.
    gracefulExit: false,
  });
  return barProgress(bar);
}

/** The part of cli-progress that is used. */
export interface Bar {
  start(total: number, startValue: number, payload: { text: string }): void;
  update(current: number, payload: { text: string }): void;
  setTotal(total: number): void;
  stop(): void;
}

/** Starts the bar at the first update, since only then is the total known, and lets it end early. */
export function barProgress(bar: Bar, now: () => number = Date.now): Progress {
  let total = 0;
  let running = false;
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    update(done, of, text = '') {
      if (!running) {
        total = of;
        running = true;
        bar.start(of, Math.min(done, of), { text });
        drawn = now();
        return;
      }
      if (of !== total) {
        total = of;
        bar.setTotal(of);
      }
      if (done < of && now() - drawn < REDRAW) return;
      drawn = now();
      bar.update(Math.min(done, of), { text });
    },
    stop() {
      if (!running) return;
      running = false;
      bar.stop();
    },
  };
}
