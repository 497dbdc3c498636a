// Start, pause, stop; the tempo, the style, the instrument; and where the music is, in words.
import { useId } from 'preact/hooks';
import { SOLOISTS, type Soloist } from '../../blues/instruments.ts';
import { STYLES, type StyleName } from '../../blues/style.ts';
import { Slider } from '../shared/slider.tsx';
import { late, pause, place, resume, start, status, stop } from './player.ts';
import { chart, countIn, isLoaded, put, settings } from './state.ts';

const capital = (name: string): string => name[0].toUpperCase() + name.slice(1).replace('-', ' ');

export function Transport() {
  const { tempo, style, soloist, metronome } = settings.value;
  const now = status.value;
  return (
    <section class="card transport" aria-label="Play">
      <div class="row">
        {now === 'silent' || now === 'opening' ? (
          <button
            type="button"
            class="primary transport-main"
            disabled={!isLoaded.value || !chart.value || now === 'opening'}
            onClick={start}
          >
            Start
          </button>
        ) : now === 'playing' ? (
          <button type="button" class="primary transport-main" onClick={pause}>
            Pause
          </button>
        ) : (
          <button type="button" class="primary transport-main" onClick={resume}>
            Go on
          </button>
        )}
        <button type="button" disabled={now === 'silent' || now === 'opening'} onClick={stop}>
          Stop
        </button>
        <p class="where" role="status">
          {where()}
        </p>
        {late.value > 0 && <p class="soft">This machine is busy: {late.value} notes came late.</p>}
      </div>
      <div class="transport-settings">
        <Slider
          label="Tempo"
          {...{ min: 40, max: 320, step: 1, value: tempo }}
          onInput={(value) => put({ tempo: value })}
        />
        <Pick
          label="Style"
          options={STYLES}
          value={style}
          onPick={(value) => put({ style: value as StyleName })}
        />
        <Pick
          label="Soloist"
          options={SOLOISTS}
          value={soloist}
          onPick={(value) => put({ soloist: value as Soloist })}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={countIn.value}
            onChange={({ currentTarget }) => {
              countIn.value = currentTarget.checked;
            }}
          />
          Count in
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={metronome}
            onChange={({ currentTarget }) => put({ metronome: currentTarget.checked })}
          />
          Metronome
        </label>
      </div>
    </section>
  );
}

export interface PickProps {
  readonly label: string;
  readonly options: readonly string[];
  readonly value: string;
  readonly onPick: (value: string) => void;
}

/** One of some names, in a list that opens. */
export function Pick({ label, options, value, onPick }: PickProps) {
  const id = useId();
  return (
    <div class="pick">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
        {options.map((option) => (
          <option key={option} value={option}>
            {capital(option)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Told anew with each chorus and each turn, not with each bar, so that who hears the page is not talked over. */
function where(): string {
  const now = status.value;
  if (now === 'opening') return 'Opening the sound …';
  if (now === 'paused') return 'Paused.';
  const at = place.value;
  if (now === 'silent') return '';
  if (!at) return 'Counting in …';
  const soloist = at.byNetwork ? 'the network of 2002' : 'the soloist';
  if (at.turn === undefined && at.byNetwork) return `Chorus ${at.chorus + 1}, by ${soloist}`;
  const turn = at.turn === undefined ? '' : at.turn === 'you' ? ': your turn' : `: ${soloist}’s turn`;
  return `Chorus ${at.chorus + 1}${turn}`;
}
