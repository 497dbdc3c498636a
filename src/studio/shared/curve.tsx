// The curve of a training: a line over its steps on a logarithmic scale, and dots for what was measured now and then.
import type { ComponentChildren } from 'preact';

export interface CurvePoint {
  readonly step: number;
  readonly value: number;
}

export interface CurveProps {
  /** Steps from the left edge to the right. */
  readonly steps: number;
  /** At least one point; values above 0. */
  readonly line: readonly CurvePoint[];
  readonly dots: readonly CurvePoint[];
  /** Whether the dots are shares, 0 at the foot and 1 at the top; otherwise they stand on the line's scale. */
  readonly areShares?: boolean;
  /** What it shows, for screen readers. */
  readonly label: string;
  /** What stands beneath it. */
  readonly children: ComponentChildren;
}

const WIDTH = 400;
const HEIGHT = 150;
const EDGE = { left: 48, right: 8, top: 8, bottom: 20 } as const;

export function Curve({ steps, line, dots, areShares = false, label, children }: CurveProps) {
  const values = (areShares ? line : [...line, ...dots]).map(({ value }) => value);
  const low = Math.log(Math.min(...values) * 0.9);
  const high = Math.log(Math.max(...values) * 1.1);
  const x = (step: number): number => EDGE.left + (step / steps) * (WIDTH - EDGE.left - EDGE.right);
  const up = (share: number): number => EDGE.top + (1 - share) * (HEIGHT - EDGE.top - EDGE.bottom);
  const y = (value: number): number => up((Math.log(value) - low) / (high - low));
  const dotY = areShares ? up : y;
  const path = (of: readonly CurvePoint[], height: (value: number) => number): string =>
    of.map(({ step, value }) => `${x(step).toFixed(1)},${height(value).toFixed(1)}`).join(' ');
  const marks = [0, 0.5, 1].map((share) => Math.exp(low + share * (high - low)));
  return (
    <figure class="curve">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {marks.map((mark) => (
          <g key={mark} class="curve-grid">
            <path d={`M${EDGE.left} ${y(mark)}H${WIDTH - EDGE.right}`} />
            <text x={EDGE.left - 6} y={y(mark) + 4}>
              {mark < 10 ? mark.toPrecision(2) : mark.toFixed(0)}
            </text>
          </g>
        ))}
        <polyline class="curve-line" points={path(line, y)} />
        <polyline class="curve-held" points={path(dots, dotY)} />
        {dots.map(({ step, value }) => (
          <circle key={step} class="curve-dot" cx={x(step)} cy={dotY(value)} r={3.5} />
        ))}
      </svg>
      <figcaption class="soft">{children}</figcaption>
    </figure>
  );
}
