// The passage: chosen or typed, and written on by the network.
import { signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { Slider } from '../shared/slider.tsx';
import { isAbort } from '../workers/room.ts';
import { PASSAGES } from './passages.ts';
import { begin, error, isReady, LONGEST_TEXT, room, text, upTo } from './state.ts';

const words = signal(30);
const temperature = signal(0.7);
/** How often it was written on: each time otherwise. */
const times = signal(0);
/** The text before it was written on, to go back to. */
const before = signal<readonly string[]>([]);
const isWriting = signal(false);

export function PassageCard() {
  const id = useId();
  const chosen = PASSAGES.findIndex((passage) => passage.text === text.value);
  return (
    <section class="card passage" aria-label="Passage">
      <div class="row passage-head">
        <label for={id}>Type a passage, or choose one</label>
        <select
          aria-label="Passages to begin with"
          value={String(chosen)}
          onChange={({ currentTarget }) => {
            before.value = [];
            begin(PASSAGES[Number(currentTarget.value)].text);
          }}
        >
          {chosen < 0 && <option value="-1">your own</option>}
          {PASSAGES.map(({ title }, i) => (
            <option key={title} value={i}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <textarea
        id={id}
        rows={4}
        maxLength={LONGEST_TEXT}
        spellcheck={false}
        value={text.value}
        onInput={({ currentTarget }) => {
          upTo.value = undefined;
          text.value = currentTarget.value;
        }}
      />
      <div class="row">
        <button type="button" class="primary" disabled={!isReady.value || isWriting.value} onClick={writeOn}>
          Continue
        </button>
        <button type="button" disabled={before.value.length === 0} onClick={takeBack}>
          Take back
        </button>
        <Slider
          label="Words"
          {...{ min: 5, max: 100, step: 5, value: words.value }}
          onInput={(value) => {
            words.value = value;
          }}
        />
        <Slider
          label="Daring"
          {...{ min: 0, max: 1.5, step: 0.1, value: temperature.value }}
          format={(value) => value.toFixed(1)}
          onInput={(value) => {
            temperature.value = value;
          }}
        />
      </div>
    </section>
  );
}

async function writeOn(): Promise<void> {
  const start = text.value.trimEnd();
  const left = LONGEST_TEXT - start.length;
  isWriting.value = true;
  times.value++;
  try {
    const more = await room.call('writeOn', {
      text: start,
      ...{ words: words.value, temperature: temperature.value, seed: times.value },
    });
    before.value = [...before.value, text.value];
    upTo.value = undefined;
    text.value = start + more.slice(0, left);
  } catch (why) {
    if (!isAbort(why)) error.value = why;
  } finally {
    isWriting.value = false;
  }
}

function takeBack(): void {
  upTo.value = undefined;
  text.value = before.value[before.value.length - 1];
  before.value = before.value.slice(0, -1);
}
