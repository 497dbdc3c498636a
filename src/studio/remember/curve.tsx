// The curve of a training: perplexity over the steps, on a logarithmic scale.
export interface CurvePoint {
  readonly step: number;
  readonly steps: number;
  readonly perplexity: number;
  readonly validation?: number;
}

const WIDTH = 400;
const HEIGHT = 150;
const EDGE = { left: 40, right: 8, top: 8, bottom: 20 } as const;

export function Curve({ points }: { readonly points: readonly CurvePoint[] }) {
  const held = points.filter(({ validation }) => validation !== undefined);
  const values = points.flatMap(({ perplexity, validation }) => [
    perplexity,
    ...(validation ? [validation] : []),
  ]);
  const low = Math.log(Math.min(...values) * 0.9);
  const high = Math.log(Math.max(...values) * 1.1);
  const { steps } = points[0];
  const x = (step: number): number => EDGE.left + (step / steps) * (WIDTH - EDGE.left - EDGE.right);
  const y = (value: number): number =>
    EDGE.top + ((high - Math.log(value)) / (high - low)) * (HEIGHT - EDGE.top - EDGE.bottom);
  const line = (of: readonly (readonly [number, number])[]): string =>
    of.map(([step, value]) => `${x(step).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  const marks = [0, 0.5, 1].map((share) => Math.exp(low + share * (high - low)));
  const last = points[points.length - 1];
  return (
    <figure class="curve">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={`Perplexity by step, now ${last.perplexity.toFixed(1)}`}
      >
        {marks.map((mark) => (
          <g key={mark} class="curve-grid">
            <path d={`M${EDGE.left} ${y(mark)}H${WIDTH - EDGE.right}`} />
            <text x={EDGE.left - 6} y={y(mark) + 4}>
              {mark.toFixed(mark < 10 ? 1 : 0)}
            </text>
          </g>
        ))}
        <polyline
          class="curve-line"
          points={line(points.map(({ step, perplexity }) => [step, perplexity]))}
        />
        <polyline class="curve-held" points={line(held.map(({ step, validation }) => [step, validation!]))} />
        {held.map(({ step, validation }) => (
          <circle key={step} class="curve-dot" cx={x(step)} cy={y(validation!)} r={3.5} />
        ))}
      </svg>
      <figcaption class="soft">
        Perplexity by step: <span class="tone-lstm">the line</span> on what it learns,{' '}
        <span class="tone-rnn">the dots</span> on text kept aside.
      </figcaption>
    </figure>
  );
}
