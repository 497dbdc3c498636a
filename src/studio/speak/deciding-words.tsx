// The words that decided how a word is read, each with a bar: for its likelier reading, or against it.
import { deciding, isAsked } from './deciding.ts';
import { spelling } from './state.ts';

/** Words that are named, and what is worth naming: a tenth more or less likely. */
const MOST = 4;
const LEAST = Math.log(1.1);
/** Nats that fill the bar: two thousand times as likely. */
const FULL = Math.log(2000);

export function DecidingWords({ word }: { readonly word: number }) {
  // Room for them while they are asked for, so that what stands below does not move when they come.
  if (isAsked(word)) return <div class="deciding deciding-awaited" />;
  const words = (deciding.value.get(word) ?? [])
    .filter(({ weight }) => Math.abs(weight) >= LEAST)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST);
  if (words.length === 0) return null;
  return (
    <ul class="deciding" aria-label={`Words that decided about “${spelling(word)}”`}>
      {words.map(({ index, weight }) => (
        <li key={index} class={weight > 0 ? 'speaks-for' : 'speaks-against'}>
          <span>{spelling(index)}</span>
          <span class="deciding-bar" aria-hidden="true">
            <span style={{ inlineSize: `${Math.min(100, (100 * Math.abs(weight)) / FULL)}%` }} />
          </span>
          <span class="soft">{times(weight)}</span>
        </li>
      ))}
    </ul>
  );
}

/** A weight in nats as what it does to the odds: "×3.2", "÷1.5". */
function times(weight: number): string {
  const factor = Math.exp(Math.abs(weight));
  const figure = factor > 2000 ? '2000+' : factor < 10 ? factor.toFixed(1) : factor.toFixed(0);
  return `${weight > 0 ? '×' : '÷'}${figure}`;
}
