// The word that is looked at: its pitch, the length of its phones and the silence behind it, to be set without dragging.
import { Slider } from '../shared/slider.tsx';
import { LIMITS } from './edits.ts';
import { semitones } from './manners.ts';
import { chosenPhone } from './sheet.ts';
import { speakFrom } from './speaking.ts';
import { chosen, edit, edits, firsts, sentences, shown, spelling } from './state.ts';

export function Inspector() {
  const word = chosen.value;
  const spoken = sentences.value[shown.value]?.words[word - firsts.value[shown.value]];
  if (!spoken) return null;
  const { text, phones, pause } = spoken;
  const p = Math.min(chosenPhone.value, phones.length - 1);
  const { phone } = phones[p];
  const length = edits.value.length[`${word}.${p}`] ?? 1;
  const silence = edits.value.pause[word] ?? pause.duration;
  return (
    <fieldset class="inspector" aria-label={`The word “${text}”`}>
      <div class="row">
        <h2>
          <em>{spelling(word)}</em>
        </h2>
        <button type="button" onClick={() => void speakFrom(word, 'word')}>
          Hear it
        </button>
      </div>
      <Slider
        label="Pitch"
        {...{ min: LIMITS.pitch[0], max: LIMITS.pitch[1], step: 0.5, value: edits.value.pitch[word] ?? 0 }}
        format={semitones}
        onInput={(value) => edit('pitch', word, value, 0)}
      />
      <div class="inspector-phone">
        <label>
          <span class="unseen">Phone</span>
          <select
            value={String(p)}
            onChange={({ currentTarget }) => {
              chosenPhone.value = Number(currentTarget.value);
            }}
          >
            {phones.map((one, i) => (
              <option key={i} value={i}>
                {one.phone}
              </option>
            ))}
          </select>
        </label>
        <Slider
          label={`Length of ${phone}`}
          {...{ min: 25, max: 400, step: 5, value: Math.round(100 * length) }}
          format={(value) => `${value} %`}
          onInput={(value) => edit('length', `${word}.${p}`, value / 100, 1)}
        />
      </div>
      <Slider
        label="Pause after"
        {...{ min: LIMITS.pause[0], max: LIMITS.pause[1], step: 0.05, value: silence }}
        format={(value) => `${value.toFixed(2)} s`}
        onInput={(value) => edit('pause', word, value, pause.duration)}
      />
    </fieldset>
  );
}
