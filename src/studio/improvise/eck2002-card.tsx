// The method of 2002: the network learns the chart before one's eyes, and plays over it.
import { barLines } from '../../blues/bar-lines.ts';
import { Choice } from '../shared/choice.tsx';
import { Curve } from '../shared/curve.tsx';
import { percent } from '../shared/figures.ts';
import { ProgressLine } from '../shared/progress-line.tsx';
import { isLearning, knowsChart, type Lesson, learn, learned, lesson, stopLearning } from './eck2002.ts';
import { chart, isLoaded, put, settings } from './state.ts';
import type { LearningPoint } from './types.ts';

/** Eighths in a beat. */
const STEPS = 2;
const PLAYERS = [
  { value: 'solos', label: 'The soloist' },
  { value: 'eck2002', label: 'The network of 2002' },
] as const;

export function Eck2002Card() {
  const { method } = settings.value;
  return (
    <section class="card eck" aria-labelledby="eck-title">
      <div class="eck-words">
        <h2 id="eck-title">The method of 2002</h2>
        <p class="soft">
          An LSTM as Douglas Eck and Jürgen Schmidhuber let one improvise the blues in 2002: it learns nothing
          but this chart, first its chords, until it plays them by itself, then melodies over them. From then
          on it hears only itself. Its size, its segments of melody and the way it is trained are ours.
        </p>
        <div class="row">
          <button
            type="button"
            class="primary"
            disabled={isLearning.value || !isLoaded.value || !chart.value}
            onClick={learn}
          >
            Let it learn this chart
          </button>
          <button type="button" disabled={!isLearning.value} onClick={stopLearning}>
            Stop learning
          </button>
        </div>
        {isLearning.value && <Progress now={lesson.value?.points.at(-1)} />}
        <h3>Who plays the solo</h3>
        <Choice
          legend="Who plays the solo"
          options={PLAYERS}
          value={method ?? 'solos'}
          onChange={(value) => put({ method: value === 'eck2002' ? value : undefined })}
        />
        <p role="status">{told()}</p>
      </div>
      {lesson.value && lesson.value.points.length > 0 && <Learning {...lesson.value} />}
    </section>
  );
}

function Progress({ now }: { readonly now?: LearningPoint }) {
  if (!now) return <ProgressLine label="Beginning …" />;
  const { phase, epoch, epochs, loss } = now;
  // How many steps the chords take shows only when they are learned.
  const label =
    phase === 'chords'
      ? `Learning the chords: step ${epoch}, loss ${loss.toFixed(4)}`
      : `Learning melodies: step ${epoch} of ${epochs}, loss ${loss.toFixed(4)}`;
  return <ProgressLine label={label} share={phase === 'chords' ? undefined : epoch / epochs} />;
}

/** What it knows, and who plays for that reason. */
function told(): string {
  const { method } = settings.value;
  const { training, parameters } = learned.value ?? {};
  if (isLearning.value) return method ? 'Until it has learned the chart, the soloist plays.' : '';
  if (!training) return method ? 'It has learned no chart yet: until then, the soloist plays.' : '';
  if (!knowsChart.value) {
    return `It knows another chart than this one${method ? ': until it has learned it, the soloist plays' : ''}.`;
  }
  const { keepsForm, chordSteps, counted } = training;
  const how = counted ? ', with lessons in counting' : '';
  return keepsForm
    ? `It learned the chords in ${chordSteps} steps${how}, and kept them through 20 choruses by itself, with ${parameters!.toLocaleString('en')} weights.`
    : `It did not learn all of the chords in ${chordSteps} steps${how}: it will lose its way in the form.`;
}

function Learning({ chart: of, points, right }: Lesson) {
  const checks = points.flatMap((point) =>
    point.right ? [{ step: point.epoch, value: shareOf(point.right) }] : [],
  );
  const now = right && percent(shareOf(right));
  const last = points[points.length - 1];
  return (
    <div class="eck-lesson">
      {right && (
        <>
          <div class="eck-bars" role="img" aria-label={`By itself it has ${now} of a chorus right`}>
            {barsOf(of, right).map(({ text, steps }, bar) => (
              <span key={bar} class="eck-bar">
                {text}
                <span class="eck-steps">
                  {steps.map((isRight, step) => (
                    <span key={step} class={isRight ? 'is-right' : ''} />
                  ))}
                </span>
              </span>
            ))}
          </div>
          <p class="soft">
            A chorus that it plays by itself, eighth by eighth: filled where its chord is right, {now} now.
          </p>
        </>
      )}
      <Curve
        steps={last.phase === 'chords' ? last.epoch : last.epochs}
        line={points.map(({ epoch, loss }) => ({ step: epoch, value: loss }))}
        dots={checks}
        areShares
        label={`Loss by step, now ${last.loss.toFixed(4)}${now ? `; right chords, now ${now}` : ''}`}
      >
        By step: <span class="curve-tone-line">the line</span> is the loss, first of the chords, then of all;{' '}
        <span class="curve-tone-dots">the dots</span> are the share of right chords, from none to all.
      </Curve>
    </div>
  );
}

const shareOf = (right: Uint8Array): number => right.reduce((sum, one) => sum + one, 0) / right.length;

/** The eighths of each bar. */
function barsOf(chart: Lesson['chart'], right: Uint8Array) {
  const lines = barLines(chart);
  return chart.bars.map(({ text }, bar) => {
    const [from, to] = [lines.startOf(bar) * STEPS, lines.startOf(bar + 1) * STEPS];
    return { text, steps: [...right.subarray(from, to)] };
  });
}
