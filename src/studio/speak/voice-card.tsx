// The voice as a whole: rate, pitch and range, and what can be measured of how it speaks.
import { computed } from '@preact/signals';
import { size } from '../shared/figures.ts';
import { Slider } from '../shared/slider.tsx';
import { pitchSpread, vowelRhythm } from './figures.ts';
import { MANNERS } from './manners.ts';
import { lastSpoken } from './speaking.ts';
import { monotone, saidSentence, sentences, setManner, voice, work } from './state.ts';

/** Sentences that are measured, so that dragging stays quick in a long text. */
const MOST = 40;

const measured = computed(() => {
  const said = sentences.value.slice(0, MOST).map((_, i) => saidSentence(i));
  return { spread: pitchSpread(said), rhythm: vowelRhythm(said) };
});

export function VoiceCard() {
  const { manner } = work.value;
  const { spread, rhythm } = measured.value;
  const spoken = lastSpoken.value[0]?.spoken;
  const figure = (value: number | undefined, digits: number, unit = ''): string =>
    value === undefined ? '–' : `${value.toFixed(digits)}${unit}`;
  return (
    <section class="card voice" aria-labelledby="voice-title">
      <h2 id="voice-title">The voice</h2>
      {MANNERS.map(({ name, label, min, max, step, format }) => (
        <Slider
          key={name}
          {...{ label, min, max, step, format, value: manner[name] }}
          onInput={(value) => setManner({ [name]: value })}
        />
      ))}
      <dl class="figures">
        <div>
          <dt>Spread of pitch</dt>
          <dd>
            {figure(spread === undefined ? undefined : monotone.value ? 0 : spread * manner.range, 1, ' st')}
          </dd>
        </div>
        <div>
          <dt>
            Rhythm, <abbr title="normalised pairwise variability index of vowels">nPVI</abbr>
          </dt>
          <dd>{figure(rhythm, 0)}</dd>
        </div>
        <div>
          <dt>Real-time factor</dt>
          <dd>{figure(spoken && spoken.spent / spoken.seconds, 2)}</dd>
        </div>
        <div>
          <dt>Loaded</dt>
          <dd>{voice.value ? size(voice.value.bytes) : '–'}</dd>
        </div>
      </dl>
    </section>
  );
}
