// The cells to pick from, each with what it held from word to word.
import type { CellTrace } from '../shared/cell-feed.ts';
import { chosen, view } from './state.ts';

const WIDTH = 120;
const HEIGHT = 26;

export function CellList() {
  const cells = view.value?.cells ?? [];
  return (
    <section class="cells" aria-labelledby="cells-title">
      <h2 id="cells-title">Pick another cell</h2>
      <p class="soft">First those that matter most to the next word.</p>
      <ol>
        {cells.map((cell, i) => (
          <li key={cell.name}>
            <button
              type="button"
              class="cell-button"
              aria-pressed={i === chosen.value}
              onClick={() => {
                chosen.value = i;
              }}
            >
              <span>{cell.name}</span>
              <Line cell={cell} />
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Line({ cell: { memory } }: { readonly cell: CellTrace }) {
  const largest = Math.max(1e-6, ...memory.map(Math.abs));
  const points = memory.map((value, i) => {
    const x = memory.length === 1 ? WIDTH / 2 : (i / (memory.length - 1)) * WIDTH;
    return `${x.toFixed(1)},${(HEIGHT / 2 - (value / largest) * (HEIGHT / 2 - 2)).toFixed(1)}`;
  });
  return (
    <svg class="cell-line" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={`M0 ${HEIGHT / 2}H${WIDTH}`} />
      <polyline points={points.join(' ')} />
    </svg>
  );
}
