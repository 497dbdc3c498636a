// How the soloist is asked to play.
import { Slider } from '../shared/slider.tsx';
import { networkPlays } from './eck2002.ts';
import { put, settings } from './state.ts';

const LEAST_SWING = 1;
const signed = (value: number): string =>
  value > 0 ? `+${value.toFixed(1)}` : value.toFixed(1).replace('-', '−');

export function SoloistCard() {
  const { swing, temperature, density, outside, seed } = settings.value;
  // The method of 2002 knows of nothing but how daring it is.
  const disabled = networkPlays.value;
  return (
    <section class="card" aria-labelledby="soloist-title">
      <h2 id="soloist-title">The soloist</h2>
      <Slider
        label="Daring"
        {...{ min: 0.3, max: 2, step: 0.05, value: temperature }}
        format={(value) => value.toFixed(2)}
        onInput={(value) => put({ temperature: value })}
      />
      <Slider
        label="Density"
        {...{ min: -2, max: 2, step: 0.25, value: Math.log2(density), disabled }}
        format={(value) => `×${(2 ** value).toFixed(2)}`}
        onInput={(value) => put({ density: 2 ** value })}
      />
      <Slider
        label="Outside"
        {...{ min: -1, max: 1, step: 0.1, value: outside, disabled }}
        format={signed}
        onInput={(value) => put({ outside: value })}
      />
      <Slider
        label="Swing"
        {...{
          min: LEAST_SWING,
          max: 3,
          step: 0.05,
          value: swing ?? LEAST_SWING,
          disabled: swing === undefined,
        }}
        format={(value) => (swing === undefined ? 'learned' : `${value.toFixed(2)} : 1`)}
        onInput={(value) => put({ swing: value })}
      />
      <div class="row">
        <label class="check">
          <input
            type="checkbox"
            checked={swing === undefined}
            onChange={({ currentTarget }) => put({ swing: currentTarget.checked ? undefined : 1.5 })}
          />
          Swing as soloists do
        </label>
        <button type="button" onClick={() => put({ seed: (seed + 1) % 1_000_000 })}>
          Another solo
        </button>
        <span class="soft">Seed {seed}</span>
      </div>
    </section>
  );
}
