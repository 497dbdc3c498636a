// The mixer: how loud each player is, and who is silent.
import { styleOf } from '../../blues/styles/index.ts';
import { Slider } from '../shared/slider.tsx';
import { levels, settings } from './state.ts';
import { PLAYERS, type Player } from './types.ts';

const COMPERS = { piano: 'Piano', guitar: 'Guitar' } as const;

export function MixerCard() {
  const { style } = settings.value;
  const names: Readonly<Record<Player, string>> = {
    ...{ solo: 'Soloist', you: 'You', comp: COMPERS[styleOf(style).comper], bass: 'Bass', drums: 'Drums' },
  };
  const set = (player: Player, changes: Partial<(typeof levels.value)[Player]>): void => {
    levels.value = { ...levels.value, [player]: { ...levels.value[player], ...changes } };
  };
  return (
    <section class="card mixer" aria-labelledby="mixer-title">
      <h2 id="mixer-title">Mixer</h2>
      {PLAYERS.map((player) => {
        const { level, isMuted } = levels.value[player];
        return (
          <div key={player} class="mixer-row">
            <Slider
              label={names[player]}
              {...{ min: 0, max: 1, step: 0.01, value: level }}
              format={(value) => `${Math.round(100 * value)} %`}
              onInput={(value) => set(player, { level: value })}
            />
            <button
              type="button"
              class="mute"
              aria-pressed={isMuted}
              aria-label={`Mute ${names[player]}`}
              onClick={() => set(player, { isMuted: !isMuted })}
            >
              Mute
            </button>
          </div>
        );
      })}
    </section>
  );
}
