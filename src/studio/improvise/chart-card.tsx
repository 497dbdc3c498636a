// The chart: bars that are typed into, a form to begin with, the key, and charts from elsewhere.
import type { TargetedKeyboardEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { ChartSource } from './chart-source.tsx';
import { lengthened, retyped, shortened } from './draft.ts';
import { place } from './player.ts';
import { PRESETS } from './presets.ts';
import { attempt, begin, chart, draft, moveTo, problem, readDraft, readFrom } from './state.ts';

/** Bars a line, as the style sheet has them on a wide screen. */
const LINE = 4;
const ROOTS = {
  major: ['C', 'Db', 'D', 'Eb', 'E', 'F', 'Gb', 'G', 'Ab', 'A', 'Bb', 'B'],
  minor: ['Cm', 'C#m', 'Dm', 'Ebm', 'Em', 'Fm', 'F#m', 'Gm', 'G#m', 'Am', 'Bbm', 'Bm'],
} as const;

export function ChartCard() {
  const id = useId();
  const now = chart.value;
  const preset = PRESETS.findIndex(({ title }) => title === now?.title);
  const wrong = problem.value;
  return (
    <section
      class="card chart"
      aria-labelledby={`${id}title`}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const [file] = event.dataTransfer?.files ?? [];
        if (file) void attempt(async () => void (await openFile(file)));
      }}
    >
      <div class="row chart-head">
        <h2 id={`${id}title`}>{now?.title ?? 'The chart'}</h2>
        <label>
          <span class="unseen">Forms to begin with</span>
          <select
            value={String(preset)}
            onChange={({ currentTarget }) => void attempt(() => begin(Number(currentTarget.value)))}
          >
            {preset < 0 && <option value="-1">Your own</option>}
            {PRESETS.map(({ title }, i) => (
              <option key={title} value={i}>
                {title}
              </option>
            ))}
          </select>
        </label>
        {now && (
          <label class="row">
            Key
            <select
              value={now.key.root}
              onChange={({ currentTarget }) => void attempt(() => moveTo(Number(currentTarget.value)))}
            >
              {ROOTS[now.key.mode].map((name, root) => (
                <option key={name} value={root}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <Bars describedBy={`${id}wrong`} />
      <p class={wrong ? 'error' : 'soft'} id={`${id}wrong`} role="alert">
        {wrong && sentence(wrong.text)}
      </p>
      <div class="row">
        <button type="button" onClick={() => insert(draft.value.length)} disabled={!now}>
          Add a bar
        </button>
        <button
          type="button"
          onClick={() => remove(draft.value.length - 1)}
          disabled={draft.value.length < 2}
        >
          Take the last away
        </button>
      </div>
      <p class="soft chart-hint">
        Enter goes to the next bar, Ctrl and Enter put one in, Backspace takes an empty one away. Chords share
        their bar: C7 F7, or C7 / / F7. A metre such as 3/4 at the start of a bar holds from there on.
      </p>
      <ChartSource openFile={openFile} />
    </section>
  );
}

const sentence = (text: string): string => {
  const begun = text[0].toUpperCase() + text.slice(1);
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
};

async function openFile(file: File): Promise<boolean> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return readFrom(bytes, file.name.replace(/\.[^.]*$/, ''));
}

function write(bars: readonly string[]): void {
  draft.value = bars;
  void attempt(readDraft);
}

function insert(at: number): void {
  write(lengthened(draft.value, at));
}

function remove(at: number): void {
  write(shortened(draft.value, at));
}

function Bars({ describedBy }: { readonly describedBy: string }) {
  const list = useRef<HTMLOListElement>(null);
  /** What is being typed stays as it is, whatever is drawn anew meanwhile: the bar that is played, a chart that was read. */
  const [typing, setTyping] = useState<{ readonly bar: number; readonly text: string }>();
  const wrong = problem.value;
  const at = place.value?.bar;
  const go = (bar: number): boolean => {
    const input = list.current!.querySelectorAll('input')[bar];
    input?.focus();
    input?.select();
    return input !== undefined;
  };
  const onKeyDown = (bar: number) => (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const before = selectionEnd === 0 && selectionStart === 0;
    const behind = selectionStart === value.length;
    if (event.key === 'Enter' && event.ctrlKey) {
      insert(bar + 1);
      requestAnimationFrame(() => go(bar + 1));
    } else if (event.key === 'Enter') go(bar + 1) || event.currentTarget.blur();
    else if (event.key === 'ArrowUp') go(bar - LINE);
    else if (event.key === 'ArrowDown') go(bar + LINE);
    else if (event.key === 'ArrowLeft' && before) go(bar - 1);
    else if (event.key === 'ArrowRight' && behind) go(bar + 1);
    else if (event.key === 'Backspace' && value === '' && draft.value.length > 1) {
      setTyping(undefined);
      remove(bar);
      requestAnimationFrame(() => go(Math.max(0, bar - 1)));
    } else return;
    event.preventDefault();
  };
  return (
    <ol class="bars-grid" ref={list} aria-label="Bars">
      {draft.value.map((text, i) => (
        <li key={i} class={i === at ? 'chart-bar chart-bar-now' : 'chart-bar'} data-bar={i + 1}>
          <span class="bar-number" aria-hidden="true">
            {i + 1}
          </span>
          <input
            type="text"
            aria-label={`Bar ${i + 1}`}
            aria-current={i === at ? 'true' : undefined}
            aria-invalid={wrong?.bar === i + 1 ? 'true' : undefined}
            aria-describedby={wrong?.bar === i + 1 ? describedBy : undefined}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            maxLength={80}
            value={typing?.bar === i ? typing.text : text}
            onKeyDown={onKeyDown(i)}
            onInput={({ currentTarget }) => setTyping({ bar: i, text: currentTarget.value })}
            onBlur={() => setTyping(undefined)}
            onChange={({ currentTarget }) => {
              setTyping(undefined);
              if (currentTarget.value !== text) write(retyped(draft.value, i, currentTarget.value));
            }}
            onPaste={(event) => {
              const pasted = event.clipboardData?.getData('text') ?? '';
              if (!/\||irealb|\n/.test(pasted)) return;
              event.preventDefault();
              void attempt(async () => void (await readFrom(pasted)));
            }}
          />
        </li>
      ))}
    </ol>
  );
}
