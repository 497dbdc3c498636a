// The voice as a whole: rate, pitch and range, and what can be measured of how it speaks.
import { computed } from '@preact/signals';
import { Choice } from '../shared/choice.tsx';
import { size } from '../shared/figures.ts';
import { Slider } from '../shared/slider.tsx';
import { pitchSpread, vowelRhythm } from './figures.ts';
import { MANNERS } from './manners.ts';
import { realTimeFactor } from './speaking.ts';
import { monotone, saidSentence, sentences, setManner, setReader, voice, work } from './state.ts';

/** Sentences that are measured, so that dragging stays quick in a long text. */
const MOST = 40;

const measured = computed(() => {
  const said = sentences.value.slice(0, MOST).map((_, i) => saidSentence(i));
  return { spread: pitchSpread(said), rhythm: vowelRhythm(said) };
});

/** "kathleen" → "Kathleen", "lj" → "LJ". */
const named = (reader: string): string =>
  reader.length < 3 ? reader.toUpperCase() : reader.charAt(0).toUpperCase() + reader.slice(1);

export function VoiceCard() {
  const { manner } = work.value;
  const { spread, rhythm } = measured.value;
  const figure = (value: number | undefined, digits: number, unit = ''): string =>
    value === undefined ? '–' : `${value.toFixed(digits)}${unit}`;
  return (
    <section class="card voice" aria-labelledby="voice-title">
      <h2 id="voice-title">The voice</h2>
      {voice.value && (
        <Choice
          legend="Reader"
          options={voice.value.readers.map((reader) => ({ value: reader, label: named(reader) }))}
          value={work.value.reader ?? voice.value.reader}
          onChange={setReader}
        />
      )}
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
          <dd>{figure(realTimeFactor.value, 2)}</dd>
        </div>
        <div>
          <dt>Loaded</dt>
          <dd>{voice.value ? size(voice.value.bytes) : '–'}</dd>
        </div>
      </dl>
    </section>
  );
}
