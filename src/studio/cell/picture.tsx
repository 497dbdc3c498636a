// One cell through time: its memory as a band from word to word, the forget gate on it, the input gate below, the
// output gate above. An open gate is an O, a shut one a bar, as Graves (2012, figure 4.4) draws them.
import { useEffect, useRef } from 'preact/hooks';
import type { CellTrace } from '../shared/cell-feed.ts';
import { go, step } from './state.ts';

const COLUMN = 84;
const LEFT = 56;
const OUTPUT_Y = 36;
const MEMORY_Y = 118;
const INPUT_Y = 200;
const WORD_Y = 244;
const HEIGHT = 262;
/** What stands where. */
const LABELS = [
  ['output', OUTPUT_Y + 14],
  ['memory', MEMORY_Y + 4],
  ['input', INPUT_Y - 4],
] as const;
/** Half the height of the band for a memory of 1. */
const BAND = 26;

export function Picture({ cell, steps }: { readonly cell: CellTrace; readonly steps: readonly string[] }) {
  const place = useRef<HTMLElement>(null);
  const now = step.value;
  useEffect(() => {
    const { clientWidth } = place.current!;
    place.current!.scrollTo({ left: xOf(now) - clientWidth / 2, behavior: calm() ? 'auto' : 'smooth' });
  }, [now]);
  const width = LEFT + steps.length * COLUMN + 20;
  const largest = Math.max(1, ...cell.memory.map(Math.abs));
  const half = (value: number): number => Math.max(1.5, (BAND * Math.abs(value)) / largest);
  return (
    <section
      class="picture"
      aria-label="The picture, which scrolls sideways"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also for who has only keys.
      tabIndex={0}
      ref={place}
    >
      <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
        <rect
          class="picture-now"
          x={xOf(now) - COLUMN / 2}
          y={4}
          width={COLUMN}
          height={HEIGHT - 8}
          rx={10}
        />
        {LABELS.map(([label, y]) => (
          <text key={label} class="picture-label" x={8} y={y}>
            {label}
          </text>
        ))}
        {steps.map((word, i) => {
          const x = xOf(i);
          const tone = cell.memory[i] < 0 ? 'below' : 'above';
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the line of words below does the same for keys and hearers.
            <g key={i} class={i > now ? 'step step-ahead' : 'step'} onClick={() => go(i)}>
              <rect class="step-area" x={x - COLUMN / 2} y={0} width={COLUMN} height={HEIGHT} />
              {i > 0 && (
                <>
                  <path class={`band band-${cell.memory[i - 1] < 0 ? 'below' : 'above'}`} d={band(i, half)} />
                  <Gate name="forget" x={x - COLUMN / 2} y={MEMORY_Y} open={cell.forget[i]} upright />
                </>
              )}
              <path
                class="wire wire-input"
                style={{ opacity: 0.15 + 0.85 * cell.input[i] }}
                d={`M${x} ${INPUT_Y + 22}V${MEMORY_Y}`}
              />
              <path
                class="wire wire-output"
                style={{ opacity: 0.15 + 0.85 * cell.output[i] }}
                d={`M${x} ${MEMORY_Y}V${OUTPUT_Y - 26}`}
              />
              <Gate name="input" x={x} y={INPUT_Y - 8} open={cell.input[i]} />
              <Gate name="output" x={x} y={OUTPUT_Y + 10} open={cell.output[i]} />
              <circle class={`node node-${tone}`} cx={x} cy={MEMORY_Y} r={half(cell.memory[i]) + 3} />
              <text class="step-word" x={x} y={WORD_Y}>
                {word === '\n' ? '⏎' : word}
              </text>
            </g>
          );
        })}
      </svg>
    </section>
  );

  function band(i: number, half: (value: number) => number): string {
    const [from, to] = [xOf(i - 1), xOf(i)];
    const middle = (from + to) / 2;
    const a = half(cell.memory[i - 1]);
    const b = half(cell.forget[i] * cell.memory[i - 1]);
    return `M${from} ${MEMORY_Y - a}L${middle} ${MEMORY_Y - a}L${middle} ${MEMORY_Y - b}L${to} ${MEMORY_Y - b}L${to} ${MEMORY_Y + b}L${middle} ${MEMORY_Y + b}L${middle} ${MEMORY_Y + a}L${from} ${MEMORY_Y + a}Z`;
  }
}

function xOf(step: number): number {
  return LEFT + step * COLUMN + COLUMN / 2;
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

export interface GateProps {
  readonly name: 'input' | 'forget' | 'output';
  readonly x: number;
  readonly y: number;
  /** From 0, a bar, to 1, a circle. */
  readonly open: number;
  /** Whether what passes goes from left to right. */
  readonly upright?: boolean;
}

const RADIUS = 10;

/** A gate as a ring that closes to a bar across the way. */
export function Gate({ name, x, y, open, upright = false }: GateProps) {
  const gap = Math.max(0.6, RADIUS * open);
  return (
    <ellipse
      class={`gate-ring gate-ring-${name}`}
      cx={x}
      cy={y}
      rx={upright ? gap : RADIUS}
      ry={upright ? RADIUS : gap}
    />
  );
}
