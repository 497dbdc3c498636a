// Training on a reader's own text, in the page: progress, the curve of what it learned, stop, use, save, load.
import { signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Curve } from '../shared/curve.tsx';
import { ErrorLine } from '../shared/error-line.tsx';
import { duration, size } from '../shared/figures.ts';
import { FileButton } from '../shared/file-button.tsx';
import { ProgressLine } from '../shared/progress-line.tsx';
import { save } from '../shared/save.ts';
import { isAbort, Room } from '../workers/room.ts';
import { ownModel, readAgain, room, startWorker } from './state.ts';
import type { Trained, TrainingPoint } from './types.ts';
import type { WordsRoom } from './worker.ts';

/** Larger texts and models are the command line's. */
const MOST_TEXT_BYTES = 5_000_000;
const MOST_MODEL_BYTES = 50_000_000;

/** A worker of its own, so that reading goes on beside it. */
const trainer = new Room<WordsRoom>(startWorker);

const text = signal('');
const point = signal<TrainingPoint | undefined>(undefined);
const curve = signal<readonly TrainingPoint[]>([]);
const trained = signal<Trained | undefined>(undefined);
const isTraining = signal(false);
const error = signal<unknown>(undefined);

export function Train() {
  const id = useId();
  return (
    <section class="card train" aria-labelledby="train-title">
      <h2 id="train-title">Train it on your own text</h2>
      <p class="soft">
        A new network learns from nothing but your text, in this page. A few pages are learned in minutes; a
        part of them is kept aside to see what it makes of text it has not read.
      </p>
      <div class="train-two">
        <div>
          <label for={id}>Your text</label>
          <textarea
            id={id}
            rows={7}
            spellcheck={false}
            placeholder="Paste at least some pages: letters, poems, a story."
            value={text.value}
            onInput={({ currentTarget }) => {
              text.value = currentTarget.value;
            }}
          />
          <div class="row">
            <FileButton
              label="Open a text file"
              accept=".txt,.md,text/plain"
              onFile={(file) => attempt(() => openText(file))}
            />
            <button
              type="button"
              class="primary"
              disabled={isTraining.value || text.value.trim() === ''}
              onClick={learn}
            >
              Train
            </button>
            <button
              type="button"
              disabled={!isTraining.value}
              onClick={() => trainer.call('stopLearning', undefined)}
            >
              Stop
            </button>
          </div>
        </div>
        <div class="train-result">
          {error.value !== undefined && <ErrorLine error={error.value} />}
          {isTraining.value && <Progress />}
          {curve.value.length > 1 && <Learning points={curve.value} />}
          {trained.value && <Result {...trained.value} />}
          <div class="row">
            <FileButton
              label="Load a model"
              accept=".safetensors"
              onFile={(file) => attempt(() => openModel(file))}
            />
            {ownModel.value && (
              <button type="button" onClick={backToShipped}>
                Back to the first model
              </button>
            )}
          </div>
        </div>
      </div>
    </section>
  );
}

function Progress() {
  const now = point.value;
  if (!now) return <ProgressLine label="Counting words …" />;
  const { step, steps, perplexity, secondsLeft } = now;
  return (
    <ProgressLine
      label={`Step ${step} of ${steps}; perplexity ${perplexity.toFixed(1)}; ${duration(secondsLeft)} left`}
      share={step / steps}
    />
  );
}

function Learning({ points }: { readonly points: readonly TrainingPoint[] }) {
  const [{ steps }] = points;
  const now = points[points.length - 1].perplexity.toFixed(1);
  return (
    <Curve
      steps={steps}
      line={points.map(({ step, perplexity }) => ({ step, value: perplexity }))}
      dots={points.flatMap(({ step, validation }) =>
        validation === undefined ? [] : [{ step, value: validation }],
      )}
      label={`Perplexity by step, now ${now}`}
    >
      Perplexity by step: <span class="curve-tone-line">the line</span> on what it learns,{' '}
      <span class="curve-tone-dots">the dots</span> on text kept aside.
    </Curve>
  );
}

function Result({ model, perplexity, steps, stopped, vocabulary, parameters }: Trained) {
  return (
    <>
      <p role="status">
        {stopped ? 'Stopped' : 'Done'} after {steps} steps: {vocabulary.toLocaleString('en')} words known,{' '}
        {parameters.toLocaleString('en')} parameters, perplexity {perplexity.toFixed(1)} on text it has not
        read.
      </p>
      <div class="row">
        <button type="button" class="primary" onClick={() => use(model, 'Your model')}>
          Read with it
        </button>
        <button type="button" onClick={() => save('my-words.safetensors', model)}>
          Save ({size(model.length)})
        </button>
      </div>
    </>
  );
}

async function attempt(work: () => Promise<void>): Promise<void> {
  error.value = undefined;
  try {
    await work();
  } catch (why) {
    if (!isAbort(why)) error.value = why;
  }
}

function learn(): Promise<void> {
  return attempt(async () => {
    trained.value = undefined;
    point.value = undefined;
    curve.value = [];
    isTraining.value = true;
    try {
      trained.value = await trainer.call('learn', { text: text.value }, { onEvent: follow });
    } finally {
      isTraining.value = false;
      // Its memory goes with it.
      trainer.close();
    }
  });
}

function follow(next: TrainingPoint): void {
  point.value = next;
  const { step, steps, validation } = next;
  // Some two hundred points are a curve; every validation is one of them.
  if (validation !== undefined || step % Math.ceil(steps / 200) === 0) {
    curve.value = [...curve.value, next];
  }
}

async function openText(file: File): Promise<void> {
  if (file.size > MOST_TEXT_BYTES) {
    throw new Error(
      `"${file.name}" has ${size(file.size)}; give at most ${size(MOST_TEXT_BYTES)} here, or use train words on the command line.`,
    );
  }
  const bytes = await file.arrayBuffer();
  try {
    text.value = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`"${file.name}" is not a text file (UTF-8); convert it first.`);
  }
}

async function openModel(file: File): Promise<void> {
  if (file.size > MOST_MODEL_BYTES) {
    throw new Error(
      `"${file.name}" has ${size(file.size)}; a model of words has at most ${size(MOST_MODEL_BYTES)} here.`,
    );
  }
  await use(new Uint8Array(await file.arrayBuffer()), file.name);
}

function use(bytes: Uint8Array, name: string): Promise<void> {
  return attempt(async () => {
    const { vocabulary } = await room.call('use', { bytes });
    ownModel.value = { name, vocabulary };
    readAgain();
  });
}

function backToShipped(): Promise<void> {
  return attempt(async () => {
    await room.call('load', undefined);
    ownModel.value = undefined;
    readAgain();
  });
}
