// Trading: how many bars each, what the person plays on, and with which keys.
import { SOLOISTS } from '../../blues/instruments.ts';
import { Choice } from '../shared/choice.tsx';
import { keyboards, listenToMidi } from './keys.ts';
import { playNote } from './player.ts';
import { attempt, put, settings, yours } from './state.ts';
import { Pick } from './transport.tsx';

const TRADES = [
  { value: '0', label: 'It plays on' },
  { value: '2', label: 'Twos' },
  { value: '4', label: 'Fours' },
  { value: '8', label: 'Eights' },
] as const;
const INSTRUMENTS = ['piano', ...SOLOISTS] as const;

export function TradeCard() {
  const { trade } = settings.value;
  const value = TRADES.find((each) => Number(each.value) === trade)?.value ?? '4';
  const found = keyboards.value;
  return (
    <section class="card" aria-labelledby="trade-title">
      <h2 id="trade-title">Trade</h2>
      <p class="soft">
        You begin; it listens to what you play and answers. Its plan is drawn hollow, and changes while you
        play.
      </p>
      <Choice
        legend="Bars of a trade"
        options={TRADES}
        value={value}
        onChange={(bars) => put({ trade: Number(bars) })}
      />
      <Pick
        label="You play"
        options={INSTRUMENTS}
        value={yours.value}
        onPick={(name) => {
          yours.value = INSTRUMENTS.find((each) => each === name)!;
        }}
      />
      <div class="row">
        <button type="button" onClick={() => void attempt(() => listenToMidi(playNote))}>
          Use a MIDI keyboard
        </button>
        <span class="soft" role="status">
          {found &&
            (found.length === 0
              ? 'No MIDI keyboard is plugged in yet.'
              : `Listening to ${found.join(', ')}.`)}
        </span>
      </div>
    </section>
  );
}
