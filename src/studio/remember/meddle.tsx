// Ways to meddle with the memory: erase it up to a word, hold its gates.
import { Slider } from '../shared/slider.tsx';
import { at, cutAfter, held, ownModel, reading } from './state.ts';
import type { HeldGate } from './types.ts';

const GATES: readonly { readonly gate: HeldGate; readonly does: string }[] = [
  { gate: 'input', does: 'shut, nothing new is remembered' },
  { gate: 'forget', does: 'shut, all that came before is forgotten at every word' },
  { gate: 'output', does: 'shut, what is remembered is not told' },
];

export function Meddle() {
  const { steps } = reading.value;
  const cut = cutAfter.value;
  const isCut = cut !== undefined && cut <= at.value;
  const nothing = !isCut && Object.keys(held.value).length === 0;
  return (
    <section class="card meddle" aria-labelledby="meddle-title">
      <div class="row meddle-head">
        <h2 id="meddle-title">Make it forget</h2>
        <button
          type="button"
          disabled={nothing}
          onClick={() => {
            cutAfter.value = undefined;
            held.value = {};
          }}
        >
          Leave it alone again
        </button>
      </div>
      <label class="meddle-cut">
        <span>Erase everything up to</span>
        <select
          value={isCut ? String(cut) : ''}
          onChange={({ currentTarget: { value } }) => {
            cutAfter.value = value === '' ? undefined : Number(value);
          }}
        >
          <option value="">nothing</option>
          {steps.slice(0, at.value + 1).map(
            ({ text, start, isLineEnd }, i) =>
              !isLineEnd && (
                <option key={start} value={i}>
                  {i + 1}: {text}
                </option>
              ),
          )}
        </select>
      </label>
      {GATES.map(({ gate, does }) => (
        <HeldGateRow key={gate} {...{ gate, does }} />
      ))}
      {!ownModel.value && <p class="soft">The plain network has no gates to hold; erasing works on both.</p>}
    </section>
  );
}

function HeldGateRow({ gate, does }: { readonly gate: HeldGate; readonly does: string }) {
  const value = held.value[gate];
  const hold = (next: number | undefined): void => {
    const { [gate]: _, ...others } = held.value;
    held.value = next === undefined ? others : { ...others, [gate]: next };
  };
  return (
    <div class={`gate gate-${gate}`}>
      <label>
        <input
          type="checkbox"
          checked={value !== undefined}
          onChange={({ currentTarget }) => hold(currentTarget.checked ? 0 : undefined)}
        />
        <span>
          Hold the <strong>{gate} gate</strong> <span class="soft">{does}</span>
        </span>
      </label>
      {value !== undefined && (
        <Slider
          label="Open by"
          {...{ min: 0, max: 1, step: 0.05, value }}
          format={(share) => `${Math.round(100 * share)} %`}
          onInput={hold}
        />
      )}
    </div>
  );
}
