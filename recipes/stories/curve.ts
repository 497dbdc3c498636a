// The validation curve of a training as a picture: perplexity on unseen stories against the tokens learned from.

/** A validation. */
export interface Point {
  readonly tokens: number;
  readonly validation: number;
}

export interface Curve {
  readonly name: string;
  readonly colour: string;
  readonly dashed?: boolean;
  readonly points: readonly Point[];
}

const [WIDTH, HEIGHT, LEFT, TOP] = [560, 300, 60, 30];
/** Millions of tokens from mark to mark. */
const STEPS = [1, 2, 5, 10, 20, 50];
const MARKS = [7, 10, 15, 20, 30, 50, 100, 200, 500, 1000];

/** An SVG, readable in print; perplexity on a logarithmic scale, cut off above `most`. `bar` is drawn across. */
export function curvePicture(
  curves: readonly Curve[],
  bar: { name: string; value: number },
  most = 200,
): string {
  const all = curves.flatMap(({ points }) => points);
  const lowest = Math.min(bar.value, ...all.map(({ validation }) => validation));
  const least = MARKS.findLast((mark) => mark < lowest) ?? MARKS[0];
  const longest = Math.max(...all.map(({ tokens }) => tokens));
  const x = (tokens: number): string => ((tokens / longest) * WIDTH).toFixed(1);
  const y = (value: number): string =>
    ((1 - Math.log(Math.min(value, most) / least) / Math.log(most / least)) * HEIGHT).toFixed(1);
  const grid = MARKS.filter((mark) => mark >= least && mark <= most).map(
    (mark) =>
      `<line class="grid" x2="${WIDTH}" y1="${y(mark)}" y2="${y(mark)}"/><text class="axis" x="-8" y="${Number(y(mark)) + 4}" text-anchor="end">${mark}</text>`,
  );
  const step = STEPS.find((millions) => longest / (millions * 1e6) < 12) ?? 100;
  const millions = Array.from({ length: Math.floor(longest / (step * 1e6)) + 1 }, (_, i) => step * i).map(
    (n) => `<text class="axis" x="${x(n * 1e6)}" y="${HEIGHT + 18}" text-anchor="middle">${n} M</text>`,
  );
  const lines = curves.map(({ colour, dashed, points }) => {
    const path = points
      .filter(({ validation }) => validation <= most)
      .map(({ tokens, validation }) => `${x(tokens)},${y(validation)}`);
    return `<polyline stroke="${colour}"${dashed ? ' stroke-dasharray="6 4"' : ''} points="${path.join(' ')}"/>`;
  });
  const legend = curves.map(({ name, colour, dashed, points }, i) => {
    const last = points[points.length - 1].validation.toFixed(1);
    return `<g transform="translate(${WIDTH - 230},${20 + 20 * i})"><line stroke="${colour}" stroke-width="2.5"${dashed ? ' stroke-dasharray="6 4"' : ''} x2="26" y1="-4" y2="-4"/><text x="34">${name}: ${last}</text></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH + LEFT + 30} ${HEIGHT + TOP + 50}" font-family="system-ui, sans-serif" font-size="12">
<title>Perplexity on unseen stories against the tokens learned from</title>
<style>
  svg { background: #fff }
  .axis { fill: #444 }
  .grid { stroke: #ddd }
  polyline { fill: none; stroke-width: 2.5 }
</style>
<g transform="translate(${LEFT},${TOP})">
  ${grid.join('\n  ')}
  ${millions.join('')}
  <text class="axis" x="${WIDTH / 2}" y="${HEIGHT + 38}" text-anchor="middle">tokens learned from</text>
  <text class="axis" x="-8" y="-12">perplexity on stories of validation</text>
  <line stroke="#777" stroke-dasharray="2 4" x2="${WIDTH}" y1="${y(bar.value)}" y2="${y(bar.value)}"/>
  <text class="axis" x="${WIDTH}" y="${Number(y(bar.value)) - 6}" text-anchor="end">${bar.name}: ${bar.value.toFixed(1)}</text>
  ${lines.join('\n  ')}
  ${legend.join('\n  ')}
</g>
</svg>
`;
}
