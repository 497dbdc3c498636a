// What the soloist's cells did over his last notes, for the microscope.
import { barLines, type Chart, eventOf, type Improviser, type Note } from '../../blues/index.ts';
import { PHRASE_REST } from '../../blues/session.ts';
import type { StreamState } from '../../lstm/index.ts';
import type { CellTrace, CellView } from '../shared/cell-feed.ts';
import { noteName } from './names.ts';
import type { Settings } from './types.ts';

/** Notes that are played to him again, the last ones; cells that are shown, those that move most. */
const NOTES = 32;
const CELLS = 24;
const LAYERS = { onset: 'layer of when', note: 'layer of what' } as const;
type Layer = keyof typeof LAYERS;

interface Trace {
  readonly input: number[];
  readonly forget: number[];
  readonly output: number[];
  readonly memory: number[];
}

/** Plays the last notes of a solo to the network again, in beats of the form, and reads its cells at each. */
export function cellsOf(
  improviser: Improviser,
  chart: Chart,
  { tempo }: Settings,
  solo: readonly Note[],
): CellView {
  const notes = solo.slice(-NOTES);
  const form = barLines(chart).form;
  const from = Math.floor((notes[0]?.onset ?? 0) / form) * form;
  const player = improviser.live(chart, { tempo });
  const traces = new Map<string, Trace>();
  let silentFrom = Number.NEGATIVE_INFINITY;
  for (const note of notes) {
    player.listen(eventOf({ ...note, onset: note.onset - from }, note.onset - silentFrom >= PHRASE_REST));
    silentFrom = note.onset + note.duration;
    for (const layer of Object.keys(LAYERS) as Layer[]) addMoment(traces, layer, player.memory[layer]);
  }
  const cells = [...traces]
    .map(([name, trace]): CellTrace => ({ name, ...trace }))
    .sort((a, b) => spread(b.memory) - spread(a.memory))
    .slice(0, CELLS);
  return { steps: notes.map(({ pitch }) => noteName(pitch)), cells };
}

/** Gates stand in the order i, f, g, o. */
function addMoment(traces: Map<string, Trace>, layer: Layer, state: StreamState): void {
  const memory = state.c(0)?.data;
  // A plain network has no gates to look at.
  if (!memory) return;
  const gates = state.gates(0).data;
  const units = memory.length;
  for (let unit = 0; unit < units; unit++) {
    const name = `${LAYERS[layer]}, cell ${unit + 1}`;
    let trace = traces.get(name);
    if (!trace) {
      trace = { input: [], forget: [], output: [], memory: [] };
      traces.set(name, trace);
    }
    trace.input.push(gates[unit]);
    trace.forget.push(gates[units + unit]);
    trace.output.push(gates[3 * units + unit]);
    trace.memory.push(memory[unit]);
  }
}

function spread(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
