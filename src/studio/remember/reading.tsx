// What was read, word by word, with arcs from the predicted word to the words that its memory came from.
import { signal } from '@preact/signals';
import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Choice } from '../shared/choice.tsx';
import { percent } from '../shared/figures.ts';
import { useWidth } from '../shared/use-width.ts';
import { type Arc, arcsBetween } from './arcs.ts';
import { at, cutAfter, meddling, reading, reasons, shown, upTo } from './state.ts';
import { spelled, strongest } from './told.ts';

type Mode = 'read' | 'erase';
const mode = signal<Mode>('read');
const MODES = [
  { value: 'read', label: 'Read up to a word' },
  { value: 'erase', label: 'Erase up to a word' },
] as const;

export function Reading() {
  const { text, steps } = reading.value;
  const isErasing = mode.value === 'erase';
  return (
    <section class="card reading" aria-labelledby="reading-title">
      <div class="row reading-head">
        <h2 id="reading-title">What it read</h2>
        <Choice
          legend="What choosing a word does"
          options={MODES}
          value={mode.value}
          onChange={(value) => {
            mode.value = value;
          }}
        />
      </div>
      {steps.length === 0 ? (
        <p class="soft">{text === '' ? 'Type a word, and it is read.' : 'Nothing yet.'}</p>
      ) : (
        <Words isErasing={isErasing} />
      )}
      <Why />
    </section>
  );
}

/** Moves to another word, over line ends. */
function go(to: number, by: -1 | 1): number | undefined {
  const { steps } = reading.value;
  let word = to;
  while (steps[word]?.isLineEnd) word += by;
  return steps[word] ? word : undefined;
}

function choose(word: number | undefined, isErasing: boolean): void {
  if (isErasing) cutAfter.value = word;
  else if (word !== undefined) upTo.value = word;
}

const MOVES: Readonly<Record<string, (now: number, last: number) => number>> = {
  ArrowLeft: (now) => now - 1,
  ArrowUp: (now) => now - 1,
  ArrowRight: (now) => now + 1,
  ArrowDown: (now) => now + 1,
  Home: () => 0,
  End: (_, last) => last,
};

function Words({ isErasing }: { readonly isErasing: boolean }) {
  const { text, steps } = reading.value;
  const now = isErasing ? (cutAfter.value ?? -1) : at.value;
  const cut = cutAfter.value !== undefined && cutAfter.value <= at.value ? cutAfter.value : -1;
  const why = strongest();
  const shares = new Map(why.map(({ word, share }) => [word, share]));
  const place = useRef<HTMLDivElement>(null);
  const arcs = useArcs(place, why);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLDivElement>): void => {
    const move = MOVES[event.key];
    if (isErasing && (event.key === 'Escape' || event.key === 'Delete')) choose(undefined, true);
    else if (move) {
      const to = move(now, steps.length - 1);
      choose(go(to, to < now ? -1 : 1) ?? (isErasing ? undefined : now), isErasing);
    } else return;
    event.preventDefault();
  };
  return (
    <div class="words" ref={place}>
      <svg class="arcs" aria-hidden="true">
        {arcs.map(({ word, path, share }) => (
          <path key={word} d={path} style={{ strokeWidth: `${1 + 7 * share}px` }} />
        ))}
      </svg>
      <div
        role="listbox"
        tabIndex={0}
        aria-label={
          isErasing
            ? 'Words read; the memory is erased up to the chosen one'
            : 'Words read, up to the chosen one'
        }
        aria-activedescendant={now >= 0 ? `word-${now}` : undefined}
        onKeyDown={onKeyDown}
      >
        {steps.map(({ start, stop, isLineEnd }, i) => {
          const gap = text.slice(steps[i - 1]?.stop ?? 0, start);
          if (isLineEnd) return <br key={start} />;
          const classes = ['word'];
          if (i > at.value) classes.push('word-ahead');
          if (i <= cut) classes.push('word-erased');
          return (
            <>
              {gap !== '' && ' '}
              {/* biome-ignore lint/a11y/useKeyWithClickEvents: the listbox hears the keys. */}
              <span
                key={start}
                id={`word-${i}`}
                role="option"
                tabIndex={-1}
                aria-selected={i === now}
                class={classes.join(' ')}
                style={{ '--share': shares.get(i) ?? 0 }}
                onClick={() => choose(isErasing && i === cutAfter.value ? undefined : i, isErasing)}
              >
                {text.slice(start, stop)}
              </span>
              {i === at.value && <Next />}
            </>
          );
        })}
      </div>
    </div>
  );
}

/** The predicted word in its place; who hears the page is told of it below. */
function Next() {
  const word = shown.value;
  if (!word) return null;
  return (
    <span aria-hidden="true">
      {' '}
      <span id="next-word" class={`next next-${word.network}`}>
        {spelled(word.word)}
      </span>
    </span>
  );
}

/** Arcs over the words as they stand, drawn again when they move. */
function useArcs(
  place: { readonly current: HTMLDivElement | null },
  why: readonly { readonly word: number; readonly share: number }[],
): readonly Arc[] {
  const width = useWidth(place, 0);
  const [arcs, setArcs] = useState<readonly Arc[]>([]);
  const key = `${width} ${at.value} ${shown.value?.word} ${why.map(({ word, share }) => `${word} ${share}`)}`;
  useLayoutEffect(() => {
    setArcs(arcsBetween(place.current!, why));
  }, [key]);
  return arcs;
}

function Why() {
  const word = shown.value;
  const { steps } = reading.value;
  if (!word) return null;
  const { network, word: name } = word;
  const share = steps[at.value].next[network].find((each) => each.word === name)?.probability ?? 0;
  const why = strongest();
  return (
    <p class="why" aria-live="polite">
      {meddling.value && 'Left alone, '}
      <strong class={`tone-${network}`}>{spelled(name)}</strong> is expected with {percent(share)}
      {network === 'rnn' && ' by the plain network'}
      {why.length === 0
        ? '.'
        : `; its memory came from ${why
            .map(({ word: number, share: part }) => `“${steps[number].text}” (${percent(part)})`)
            .join(', ')} of what speaks for it.`}
      <span class="soft why-method">
        {reasons.value ? ` Found by ${reasons.value.method}.` : ' Looking for its reasons …'}
      </span>
    </p>
  );
}
