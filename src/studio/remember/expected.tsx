// What both networks expect next, as bars side by side.
import { type Bar, Bars } from '../shared/bars.tsx';
import { about, at, changed, cutAfter, held, meddling, ownModel, reading, shown } from './state.ts';
import { spelled } from './told.ts';
import type { Network } from './types.ts';

export function Expected() {
  const { steps } = reading.value;
  const step = steps[at.value];
  return (
    <section class="card expected" aria-labelledby="expected-title">
      <h2 id="expected-title">
        {step ? (
          <>
            After <em>{step.text}</em>
          </>
        ) : (
          'The next word'
        )}
      </h2>
      <div class="expected-two">
        <NetworkBars network="lstm" title={ownModel.value?.name ?? 'LSTM'} />
        {!ownModel.value && <NetworkBars network="rnn" title="Plain RNN" />}
      </div>
      <p class="soft" role="status">
        {said()}
      </p>
    </section>
  );
}

function barsOf(network: Network): Bar[] {
  const meddled = changed.value?.[network];
  if (meddling.value && meddled && meddled.length > 0) {
    return meddled.map(({ word, before, after }) => ({ label: spelled(word), share: after, before }));
  }
  const next = reading.value.steps[at.value]?.next[network] ?? [];
  return next.map(({ word, probability }) => ({ label: spelled(word), share: probability }));
}

function NetworkBars({ network, title }: { readonly network: Network; readonly title: string }) {
  const bars = barsOf(network);
  const chosen = shown.value?.network === network ? spelled(shown.value.word) : undefined;
  return (
    <div>
      <h3 class={`tone-${network}`}>{title}</h3>
      {bars.length === 0 ? (
        <p class="soft">…</p>
      ) : (
        <Bars
          title={`${title}: next words`}
          tone={network === 'lstm' ? 'blue' : 'brass'}
          hint="Shows which words its memory came from"
          {...{ bars, chosen }}
          onPick={(label) => {
            about.value = { network, word: label === '⏎' ? '\n' : label };
          }}
        />
      )}
    </div>
  );
}

/** What became of the likeliest word, in a sentence. */
function said(): string {
  const meddled = changed.value?.lstm;
  if (!meddling.value) return 'Point at a word, or tap it, to see where its memory came from.';
  if (!meddled) return 'Reading again …';
  const first = meddled.reduce((a, b) => (b.before > a.before ? b : a));
  const figure = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const gates = Object.keys(held.value);
  const what = [
    ...(cutAfter.value === undefined ? [] : ['with its memory erased']),
    ...(gates.length === 0 ? [] : [`with the ${gates.join(' and ')} gate held`]),
  ].join(' and ');
  return `“${spelled(first.word)}” had ${figure(first.before)}; ${what} it has ${figure(first.after)}. The upright marks show what was before.`;
}
