// The words that can be read in two ways, each with how likely the voice finds its readings; another one can be chosen.
import { computed } from '@preact/signals';
import { percent } from '../shared/figures.ts';
import { DecidingWords } from './deciding-words.tsx';
import {
  chosen,
  edit,
  error,
  fieldText,
  firsts,
  NOTHING_PLANNED,
  planned,
  sentences,
  shown,
} from './state.ts';

/** Words that are all listed; of a long text, with more, so many: they are drawn anew with each sentence that is spoken. */
const MOST = 40;
const OF_MANY = 12;

/** All of them, which are found anew only when another text is planned. */
const found = computed(() =>
  sentences.value
    .flatMap(({ words }) => words)
    .flatMap(({ text, phones, readings }, word) =>
      readings ? [{ word, text, readings, now: phones.map(({ phone }) => phone).join(' ') }] : [],
    ),
);

export function Readings() {
  const all = found.value;
  // Before a first text is planned, room for what will be found: else the cards below would move when it is.
  const isAwaited = planned.value === NOTHING_PLANNED && fieldText.value !== '' && error.value === undefined;
  if (all.length === 0) return isAwaited ? <AwaitedReadings /> : null;
  // Of a long text, those from the sentence that is shown on.
  const isLong = all.length > MOST;
  const from = isLong
    ? Math.max(
        0,
        all.findIndex(({ word }) => word >= firsts.value[shown.value]),
      )
    : 0;
  return (
    <div class="readings">
      <h2>Words with two readings</h2>
      <ul>
        {all.slice(from, isLong ? from + OF_MANY : undefined).map(({ word, text, readings, now }) => {
          const likeliest = readings.reduce(
            (a, b, i) => (b.probability > readings[a].probability ? i : a),
            0,
          );
          return (
            <li key={word} class={word === chosen.value ? 'is-chosen' : ''}>
              <span class="reading-word" id={`reading-${word}`}>
                {text}
              </span>
              <fieldset aria-labelledby={`reading-${word}`} class="reading-two">
                {readings.map(({ phones, probability }, i) => (
                  <button
                    key={phones.join(' ')}
                    type="button"
                    aria-pressed={phones.join(' ') === now}
                    onClick={() => {
                      chosen.value = word;
                      edit('reading', word, i, likeliest);
                    }}
                  >
                    <span class="phones">{phones.join(' ')}</span>{' '}
                    <span class="soft">{percent(probability)}</span>
                  </button>
                ))}
              </fieldset>
              <DecidingWords word={word} />
            </li>
          );
        })}
      </ul>
      <p class="soft">
        Beside its readings, the words of the shown sentence that decided: each is hidden from the network in
        turn. ×3 makes the likelier reading three times as likely against the other, ÷3 a third.
      </p>
    </div>
  );
}

function AwaitedReadings() {
  return (
    <div class="readings readings-awaited">
      <h2>Words with two readings</h2>
      <p class="soft">They are looked for once the voice is there.</p>
    </div>
  );
}
