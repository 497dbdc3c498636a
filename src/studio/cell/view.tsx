// The stage "Inside the cell": one cell through time, step by step, with a sentence about what just happened.
import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { cellFeed } from '../shared/cell-feed.ts';
import { ErrorLine } from '../shared/error-line.tsx';
import { ProgressLine } from '../shared/progress-line.tsx';
import type { StageProps } from '../stage.ts';
import { CellList } from './cell-list.tsx';
import { Gates } from './gates.tsx';
import { Picture } from './picture.tsx';
import { explain } from './sentence.ts';
import { cell, chosen, error, follow, go, isPlaying, lastStep, PACE, step, view } from './state.ts';
import './cell.css';

export default function Cell({ link, stages }: StageProps) {
  useEffect(() => {
    step.value = numberIn(link.params.get('step'));
    chosen.value = numberIn(link.params.get('cell'));
    const ends = [
      follow(),
      play(),
      effect(() => link.put({ step: String(step.value), cell: String(chosen.value) })),
    ];
    if (!cellFeed.peek()) {
      // Where no stage has run yet, the first that has cells to show begins.
      stages.find(({ start }) => start)!.start!().catch((why: unknown) => {
        error.value = why;
      });
    }
    return () => {
      for (const end of ends) end();
    };
  }, [link, stages]);
  const feed = cellFeed.value;
  const stage = stages.find(({ id }) => id === feed?.stage);
  return (
    <div class="cell">
      {error.value !== undefined && <ErrorLine error={error.value} />}
      {stage && (
        <p class="cell-source">
          From <a href={`#${stage.id}`}>{stage.title}</a>: <em>{feed!.title}</em>
        </p>
      )}
      {view.value && cell.value ? (
        <Microscope />
      ) : (
        error.value === undefined && <ProgressLine label="Waiting for the network …" />
      )}
    </div>
  );
}

function Microscope() {
  const { steps } = view.value!;
  const now = cell.value!;
  const word = steps[step.value];
  return (
    <>
      <section class="card microscope" aria-label="The cell through time">
        <div class="row">
          <h2>{now.name}</h2>
          {now.role && <p class="soft">{now.role}</p>}
        </div>
        <Picture cell={now} steps={steps} />
        <p class="soft">
          A ring is an open gate, a bar a shut one; the <span class="tone-above">blue</span> memory is above
          nought, the <span class="tone-below">red</span> below.
        </p>
        <p class="explained" aria-live={isPlaying.value ? 'off' : 'polite'}>
          {explain(now, step.value, word === '\n' ? 'the line end' : word)}
        </p>
        <Controls />
      </section>
      <Gates />
      <CellList />
    </>
  );
}

function Controls() {
  const last = lastStep.value;
  return (
    <div class="row controls">
      <button
        type="button"
        aria-label="Back a word"
        disabled={step.value === 0}
        onClick={() => pauseAt(step.value - 1)}
      >
        ←
      </button>
      <button
        type="button"
        class="primary"
        onClick={() => {
          if (!isPlaying.value && step.value === last) go(0);
          isPlaying.value = !isPlaying.value;
        }}
      >
        {isPlaying.value ? 'Pause' : 'Play'}
      </button>
      <button
        type="button"
        aria-label="On to the next word"
        disabled={step.value === last}
        onClick={() => pauseAt(step.value + 1)}
      >
        →
      </button>
      <input
        type="range"
        aria-label="Word"
        {...{ min: 0, max: last, step: 1, value: step.value }}
        aria-valuetext={`${view.value!.steps[step.value]}, ${step.value + 1} of ${last + 1}`}
        onInput={({ currentTarget }) => pauseAt(currentTarget.valueAsNumber)}
      />
      <span class="soft">
        {step.value + 1} of {last + 1}
      </span>
    </div>
  );
}

function pauseAt(to: number): void {
  isPlaying.value = false;
  go(to);
}

/** Steps on while it plays; returns what ends it. */
function play(): () => void {
  return effect(() => {
    if (!isPlaying.value) return undefined;
    const timer = setInterval(() => {
      go(step.peek() + 1);
      if (step.peek() === lastStep.peek()) isPlaying.value = false;
    }, PACE);
    return () => clearInterval(timer);
  });
}

function numberIn(text: string | null): number {
  const value = Number(text ?? 0);
  return Number.isInteger(value) && value >= 0 ? value : 0;
}
